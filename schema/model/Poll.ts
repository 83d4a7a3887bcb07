/**
 * Polls, quizzes and checklists.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/poll
 */
import * as Schema from "effect/Schema"
import { FileMedia } from "./Document.ts"
import { FormattedText } from "./Entity.ts"
import { Peer } from "./Peer.ts"
import { Location, Venue } from "./Place.ts"

/**
 * What can stand beside a question, an answer or the explanation of a solution.
 *
 * @since 0.1.0
 * @category models
 */
export type PollMedia = FileMedia | Location | Venue

/**
 * What can stand beside a question, an answer or the explanation of a solution.
 *
 * @since 0.1.0
 * @category models
 */
export const PollMedia: Schema.Union<[typeof FileMedia, typeof Location, typeof Venue]> = /* @__PURE__ */ Schema.Union(
  FileMedia,
  Location,
  Venue
)

const media = Schema.OptionFromNullOr(PollMedia)

/**
 * An answer of a poll.
 *
 * @since 0.1.0
 * @category models
 */
export class PollAnswer extends Schema.Class<PollAnswer>("layergram/PollAnswer")({
  /** By which a vote names it. */
  option: Schema.Uint8ArrayFromBase64,
  text: FormattedText,
  media,
  /** How many have chosen it; none where that is not to be known yet. */
  voters: Schema.OptionFromNullOr(Schema.Int),
  /** Whether the account has chosen it; none where Telegram does not say. */
  isChosen: Schema.OptionFromNullOr(Schema.Boolean),
  /** Whether it is right; none for who has not answered yet, and in polls that are no quiz. */
  isCorrect: Schema.OptionFromNullOr(Schema.Boolean)
}) {}

/**
 * A poll or a quiz, and how it stands.
 *
 * @since 0.1.0
 * @category models
 */
export class Poll extends Schema.TaggedClass<Poll>("layergram/Poll")("Poll", {
  id: Schema.BigInt,
  question: FormattedText,
  answers: Schema.Array(PollAnswer),
  media,
  isClosed: Schema.Boolean,
  isQuiz: Schema.Boolean,
  /** Whether nobody can see who has voted for what. */
  isAnonymous: Schema.Boolean,
  /** Whether more than one answer can be chosen. */
  isMultiple: Schema.Boolean,
  /** Whether others can add answers. */
  isOpen: Schema.Boolean,
  /** Whether a vote can be changed. */
  isRevotable: Schema.Boolean,
  /** How long it is open. */
  openFor: Schema.OptionFromNullOr(Schema.DurationFromMillis),
  closesAt: Schema.OptionFromNullOr(Schema.DateTimeUtc),
  voters: Schema.OptionFromNullOr(Schema.Int),
  /** Some of the last who have voted. */
  recentVoters: Schema.Array(Peer),
  /** Why the right answer is right, for who has answered. */
  solution: Schema.OptionFromNullOr(FormattedText),
  solutionMedia: media
}) {}

/**
 * Something to be done.
 *
 * @since 0.1.0
 * @category models
 */
export class ChecklistTask extends Schema.Class<ChecklistTask>("layergram/ChecklistTask")({
  id: Schema.Int,
  text: FormattedText,
  /** Who has done it. */
  doneBy: Schema.OptionFromNullOr(Peer),
  doneAt: Schema.OptionFromNullOr(Schema.DateTimeUtc)
}) {}

/**
 * A list of things to be done.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/todo
 */
export class Checklist extends Schema.TaggedClass<Checklist>("layergram/Checklist")("Checklist", {
  title: FormattedText,
  tasks: Schema.Array(ChecklistTask),
  /** Whether others than who has sent it can add tasks. */
  othersCanAppend: Schema.Boolean,
  /** Whether others than who has sent it can mark tasks as done. */
  othersCanComplete: Schema.Boolean
}) {}
