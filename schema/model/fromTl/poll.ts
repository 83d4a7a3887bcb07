/**
 * Polls and checklists, from Telegram's objects. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { FormattedText } from "../Entity.ts"
import type { PollMedia } from "../Poll.ts"
import { Checklist, ChecklistTask, Poll, PollAnswer } from "../Poll.ts"
import { formattedText } from "./entity.ts"
import { span } from "./file.ts"
import { peer } from "./peer.ts"
import { seconds } from "./time.ts"

const none = Option.none()

type Convert = (from: T.MessageMedia) => Option.Option<PollMedia>

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at])

const answer = (from: T.pollAnswer, { closed, quiz }: T.poll, results: T.PollResults, media: Convert): PollAnswer => {
  const result = results.results?.find(({ option }) => isSame(option, from.option))
  // Shortened results do not say what the account itself has chosen.
  const tells = result !== undefined && results.min !== true
  const isSolved = tells && quiz === true &&
    (closed === true || results.results?.some(({ chosen }) => chosen === true) === true)
  return new PollAnswer({
    option: from.option,
    text: formattedText(from.text),
    media: from.media === undefined ? none : media(from.media),
    voters: Option.fromNullable(result?.voters),
    isChosen: tells ? Option.some(result.chosen === true) : none,
    isCorrect: isSolved ? Option.some(result.correct === true) : none
  }, true)
}

const solutionOf = ({ solution, solutionEntities }: T.PollResults): Option.Option<FormattedText> =>
  solution === undefined || solution === "" ? none : Option.some(
    formattedText({ _tag: "textWithEntities", text: solution, entities: solutionEntities ?? [] })
  )

/**
 * A poll, and how it stands.
 *
 * @since 0.1.0
 * @category conversions
 */
export const poll = ({ attachedMedia, poll, results }: T.messageMediaPoll, media: Convert): Poll =>
  new Poll({
    id: poll.id,
    question: formattedText(poll.question),
    answers: poll.answers.flatMap((one) => one._tag === "pollAnswer" ? [answer(one, poll, results, media)] : []),
    media: attachedMedia === undefined ? none : media(attachedMedia),
    isClosed: poll.closed === true,
    isQuiz: poll.quiz === true,
    isAnonymous: poll.publicVoters !== true,
    isMultiple: poll.multipleChoice === true,
    isOpen: poll.openAnswers === true,
    isRevotable: poll.revotingDisabled !== true,
    openFor: span(poll.closePeriod),
    closesAt: poll.closeDate === undefined ? none : Option.some(seconds(poll.closeDate)),
    voters: Option.fromNullable(results.totalVoters),
    recentVoters: results.recentVoters?.map(peer) ?? [],
    solution: solutionOf(results),
    solutionMedia: results.solutionMedia === undefined ? none : media(results.solutionMedia)
  }, true)

/**
 * A checklist, and how it stands.
 *
 * @since 0.1.0
 * @category conversions
 */
export const checklist = ({ completions, todo }: T.messageMediaToDo): Checklist =>
  new Checklist({
    title: formattedText(todo.title),
    tasks: todo.list.map(({ id, title }) => {
      const done = completions?.find((one) => one.id === id)
      return new ChecklistTask({
        id,
        text: formattedText(title),
        doneBy: done === undefined ? none : Option.some(peer(done.completedBy)),
        doneAt: done === undefined ? none : Option.some(seconds(done.date))
      }, true)
    }),
    othersCanAppend: todo.othersCanAppend === true,
    othersCanComplete: todo.othersCanComplete === true
  }, true)
