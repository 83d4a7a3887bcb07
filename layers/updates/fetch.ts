/**
 * Asks the server what the machine of the updates wants to know, and says why there is no answer.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import { peer as peerFromTl } from "../../schema/model/fromTl.ts"
import * as channels from "../../schema/tl/api/methods/channels.ts"
import * as updates from "../../schema/tl/api/methods/updates.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { PeerCache } from "../../services/PeerCache.ts"
import type { InvokeError, Rpc } from "../../services/Rpc.ts"
import type { SessionStore, StoredPeer } from "../../services/SessionStore.ts"
import type { Failure, Input, Question } from "./decisions.ts"

/**
 * An answer, or why there is none, without the time at which it came.
 *
 * @since 0.1.0
 * @category models
 */
export type Answer = Input extends infer I ? (I extends Input ? Omit<I, "now"> : never) : never

/** What says that counters mean nothing to the server. */
const invalid = new Set(["PERSISTENT_TIMESTAMP_INVALID", "PERSISTENT_TIMESTAMP_EMPTY", "DATE_EMPTY"])

/** What says that a channel is none of ours. */
const gone = new Set([
  "CHANNEL_INVALID",
  "CHANNEL_PRIVATE",
  "CHANNEL_PUBLIC_GROUP_NA",
  "CHAT_FORBIDDEN",
  "CHAT_ID_INVALID",
  "FROZEN_PARTICIPANT_MISSING",
  "USER_BANNED_IN_CHANNEL"
])

/** A failure of a call, or the name of something that Telegram says no to. */
type CallError = InvokeError | { readonly _tag: string }

/**
 * What a failed question means to the machine.
 *
 * @since 0.1.0
 * @category conversions
 */
export const failureOf = (error: CallError): Failure => {
  const name = "reason" in error && error._tag === "UnlistedError" ? error.reason : error._tag
  if (invalid.has(name)) return "Invalid"
  if (gone.has(name)) return "Gone"
  return error._tag === "InvalidCall" && "reason" in error && error.reason === "UnreadableAnswer"
    ? "Unreadable"
    : "Other"
}

const waitOf = (error: CallError): number =>
  error._tag === "FloodWait" && "wait" in error ? Duration.toMillis(error.wait) : 0

/**
 * What questions are asked with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Means {
  readonly rpc: Rpc["Type"]
  readonly cache: PeerCache["Type"]
  readonly store: SessionStore["Type"]
}

/** How a channel is named in a call, as far as anybody knows. */
const inputChannel = ({ cache, store }: Means, channelId: number): Effect.Effect<Option.Option<T.inputChannel>> => {
  const peer = peerFromTl({ _tag: "peerChannel", channelId })
  const known = cache.inputPeer(peer)
  if (known?._tag === "inputPeerChannel") {
    return Effect.succeedSome({ _tag: "inputChannel", channelId, accessHash: known.accessHash })
  }
  return Effect.map(
    Effect.orElseSucceed(store.peer(peer), () => Option.none<StoredPeer>()),
    Option.flatMap(({ accessHash, isMin }) =>
      isMin ? Option.none() : Option.some({ _tag: "inputChannel", channelId, accessHash })
    )
  )
}

const askChannel = (
  means: Means,
  question: Extract<Question, { readonly channel: number }>,
  jitter: number
): Effect.Effect<Answer> => {
  const { channel: id } = question
  const failed = (failure: Failure, after = 0): Answer => ({
    _tag: "ChannelFailed",
    channel: id,
    failure,
    jitter,
    after
  })
  const ask = (channel: T.inputChannel): Effect.Effect<Answer, CallError> =>
    question._tag === "ChannelState"
      ? Effect.map(means.rpc.invoke(channels.getFullChannel({ channel })), ({ fullChat }) => ({
        _tag: "ChannelState",
        channel: id,
        pts: fullChat._tag === "channelFull" ? fullChat.pts : 0
      }))
      : Effect.map(
        means.rpc.invoke(updates.getChannelDifference({
          channel,
          filter: { _tag: "channelMessagesFilterEmpty" },
          pts: question.pts,
          limit: question.limit
        })),
        (answer) => ({ _tag: "ChannelDifference", channel: id, answer })
      )
  return Effect.flatMap(
    inputChannel(means, id),
    Option.match({
      onNone: () => Effect.succeed(failed("Unreachable")),
      onSome: (channel) =>
        Effect.catchAll(ask(channel), (error) => Effect.succeed(failed(failureOf(error), waitOf(error))))
    })
  )
}

/**
 * Asks; there is always something to tell the machine.
 *
 * @since 0.1.0
 * @category asking
 */
export const ask = (means: Means, question: Question): Effect.Effect<Answer> =>
  Effect.flatMap(Random.nextRange(0.8, 1.2), (jitter) => {
    if (question._tag === "ChannelState" || question._tag === "ChannelDifference") {
      return askChannel(means, question, jitter)
    }
    const answer: Effect.Effect<Answer, CallError> = question._tag === "State"
      ? Effect.map(means.rpc.invoke(updates.getState()), (state) => ({ _tag: "State", state }))
      : Effect.map(
        means.rpc.invoke(updates.getDifference({ pts: question.pts, qts: question.qts, date: question.date })),
        (answer) => ({ _tag: "Difference", answer })
      )
    return Effect.catchAll(
      answer,
      (error) => Effect.succeed({ _tag: "Failed", failure: failureOf(error), jitter, after: waitOf(error) } as const)
    )
  })
