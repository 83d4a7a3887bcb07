/**
 * What is known of a durable conversation outside of it: which one runs, what it waits for, and what an answer is. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { MessageId } from "../../schema/model/Ids.ts"
import type { Update } from "../../schema/model/Update.ts"
import { text } from "./filter.ts"

/**
 * What somebody has answered, as it is kept.
 *
 * @since 0.1.0
 * @category models
 */
export const Answer = Schema.Union(
  Schema.TaggedStruct("Said", { message: MessageId, text: Schema.String }),
  Schema.TaggedStruct("Clicked", { query: Schema.BigInt, message: MessageId, data: Schema.Uint8ArrayFromBase64 })
)

/**
 * What somebody has answered.
 *
 * @since 0.1.0
 * @category models
 */
export type Answer = typeof Answer.Type

const Wanted = Schema.Struct({
  /** The place for the answer. */
  deferred: Schema.String,
  kind: Schema.Literal("Said", "Clicked"),
  /** The beginning of the data of buttons that count. */
  action: Schema.String
})

/** So many of the updates that were taken last are remembered: those that may be told again after a restart. */
const remembered = 32

const Taken = Schema.Struct({
  /** Which update. */
  id: Schema.String,
  /** By which conversation. */
  execution: Schema.String,
  /** The place where it belongs as an answer; none for what a conversation has begun with. */
  deferred: Schema.Option(Schema.String)
})

/**
 * What was heard from somebody, and by which of their conversations. The router alone writes it. It lies in the store also
 * when the conversation is over, for what belongs to it may be told again.
 *
 * @since 0.1.0
 * @category models
 */
export const Heard = Schema.Struct({
  execution: Schema.String,
  /** The newest message that was seen: what is told again is no answer to the next question. */
  after: Schema.Int,
  taken: Schema.Array(Taken)
})

/**
 * What was heard from somebody.
 *
 * @since 0.1.0
 * @category models
 */
export type Heard = typeof Heard.Type

/**
 * How far a conversation is. It alone writes that, and under a name of its own: it goes on while its user writes, and none
 * of the two could wait for the other where a store has transactions.
 *
 * @since 0.1.0
 * @category models
 */
export const Progress = Schema.Struct({
  isOver: Schema.Boolean,
  /** None while it does something else than wait. */
  wanted: Schema.Option(Wanted)
})

/**
 * How far a conversation is.
 *
 * @since 0.1.0
 * @category models
 */
export type Progress = typeof Progress.Type

/**
 * What an update may answer: a text that is no command, or a button of a message.
 *
 * @since 0.1.0
 * @category accessors
 */
export const answerOf = (update: Update): Answer | undefined => {
  if (update._tag === "CallbackQuery") {
    const { data, id: query, message } = update
    return Option.isSome(data) ? { _tag: "Clicked", query, message, data: data.value } : undefined
  }
  const written = text.match(update)
  if (written === undefined || written.text.startsWith("/")) return undefined
  return { _tag: "Said", message: written.message.id, text: written.text }
}

/**
 * What an update is known by when it is told again.
 *
 * @since 0.1.0
 * @category accessors
 */
export const idOf = (answer: Answer): string =>
  answer._tag === "Said" ? beginningId(answer.message) : `query ${answer.query}`

/**
 * What a message that begins a conversation is known by.
 *
 * @since 0.1.0
 * @category accessors
 */
export const beginningId = (message: MessageId): string => `message ${message}`

/**
 * With an update that was taken, as an answer or as a beginning.
 *
 * @since 0.1.0
 * @category conversions
 */
export const remember = (
  taken: Heard["taken"],
  execution: string,
  id: string,
  deferred?: string
): Heard["taken"] =>
  taken.some((one) => one.id === id)
    ? taken
    : [...taken, { id, execution, deferred: Option.fromNullable(deferred) }].slice(-remembered)

/**
 * With an answer that a conversation has taken.
 *
 * @since 0.1.0
 * @category conversions
 */
export const answered = (heard: Heard, answer: Answer, deferred: string): Heard => ({
  ...heard,
  after: answer._tag === "Said" ? Math.max(heard.after, answer.message) : heard.after,
  taken: remember(heard.taken, heard.execution, idOf(answer), deferred)
})

const utf8 = new TextDecoder()

/**
 * Where an answer belongs; none when nobody waits for it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const placeFor = (
  answer: Answer,
  { after, execution, taken }: Heard,
  { isOver, wanted }: Progress
): string | undefined => {
  if (isOver || Option.isNone(wanted) || wanted.value.kind !== answer._tag) return undefined
  const { action, deferred } = wanted.value
  // It has its answer, and has not gone on yet.
  if (taken.some((one) => one.execution === execution && Option.contains(one.deferred, deferred))) return undefined
  const counts = answer._tag === "Said" ? answer.message > after : utf8.decode(answer.data).startsWith(`${action}:`)
  return counts ? deferred : undefined
}
