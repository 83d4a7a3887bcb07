/**
 * Polls and quizzes as they are before anybody has voted.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/poll
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { toHex } from "../../crypto/bytes.ts"
import { randomLong } from "../environment.ts"
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"
import type { World } from "./World.ts"

const maxAnswers = 12

const optionOf = (answer: T.PollAnswer, place: number): Uint8Array =>
  answer._tag === "pollAnswer" ? answer.option : Uint8Array.of(place)

/** Why a quiz cannot be one. */
const checkQuiz = ({ correctAnswers = [], poll }: T.inputMediaPoll): Refusal | undefined => {
  if (poll.multipleChoice === true) return invalid("QUIZ_MULTIPLE_INVALID")
  if (correctAnswers.length === 0) return invalid("QUIZ_CORRECT_ANSWERS_EMPTY")
  if (correctAnswers.length > 1) return invalid("QUIZ_CORRECT_ANSWERS_TOO_MUCH")
  return correctAnswers.some((place) => poll.answers[place] === undefined)
    ? invalid("QUIZ_CORRECT_ANSWER_INVALID")
    : undefined
}

const check = (input: T.inputMediaPoll): Refusal | undefined => {
  const { answers, question, quiz } = input.poll
  if (question.text.trim() === "" || question.text.length > 300) return invalid("POLL_QUESTION_INVALID")
  if (answers.length === 0 || answers.length > maxAnswers) return invalid("POLL_ANSWERS_INVALID")
  if (answers.some(({ text }) => text.text.trim() === "" || text.text.length > 100)) {
    return invalid("POLL_ANSWER_INVALID")
  }
  const options = new Set(answers.map((answer, place) => toHex(optionOf(answer, place))))
  if (options.size < answers.length) return invalid("POLL_OPTION_DUPLICATE")
  return quiz === true ? checkQuiz(input) : undefined
}

/**
 * The media of a message with a new poll. Which answers are right is shown to those who have voted; who votes for what is
 * counted as they do.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromInput = (world: World, input: T.inputMediaPoll): T.messageMediaPoll | Refusal => {
  const refused = check(input)
  if (refused !== undefined) return refused
  const { correctAnswers, poll, solution, solutionEntities } = input
  const answers = poll.answers.map((answer, place): T.PollAnswer => ({
    _tag: "pollAnswer",
    text: answer.text,
    option: optionOf(answer, place)
  }))
  const results = answers.map((answer, place): T.PollAnswerVoters => ({
    _tag: "pollAnswerVoters",
    option: optionOf(answer, place),
    correct: correctAnswers?.includes(place)
  }))
  return {
    _tag: "messageMediaPoll",
    poll: { ...poll, id: randomLong(world.environment.random), answers },
    results: {
      _tag: "pollResults",
      results,
      solution,
      solutionEntities: solution === undefined ? undefined : solutionEntities ?? []
    }
  }
}
