/**
 * What answers to our own calls do to the counters: who does not count it sees gaps where there are none. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#message-related-event-sequences
 */
import * as Predicate from "effect/Predicate"
import type * as T from "../../schema/tl/api/types.ts"
import type { Affected } from "../../services/DcPool.ts"

const updatesTags = new Set<unknown>([
  "updates",
  "updatesCombined",
  "updateShort",
  "updateShortMessage",
  "updateShortChatMessage",
  "updateShortSentMessage",
  "updatesTooLong"
])

const isUpdates = (value: unknown): value is T.Updates =>
  typeof value === "object" && value !== null && "_tag" in value && updatesTags.has(value._tag)

type AffectedAnswer = T.MessagesAffectedMessages | T.MessagesAffectedHistory | T.MessagesAffectedFoundMessages

const affectedTags = new Set<unknown>([
  "messages.affectedMessages",
  "messages.affectedHistory",
  "messages.affectedFoundMessages"
])

const isAffected = (value: object): value is AffectedAnswer => "_tag" in value && affectedTags.has(value._tag)

/** The channel that a call names, as a chat or as a channel. */
const channelOf = (params: unknown): number | undefined => {
  for (const field of ["channel", "peer"]) {
    if (!Predicate.hasProperty(params, field)) continue
    const named = params[field]
    if (Predicate.hasProperty(named, "channelId") && Predicate.isNumber(named.channelId)) return named.channelId
  }
  return undefined
}

/**
 * What the answer to a call with these parameters tells of the counters, if anything.
 *
 * @since 0.1.0
 * @category accessors
 */
export const newsOf = (params: unknown, result: unknown): T.Updates | Affected | undefined => {
  if (typeof result !== "object" || result === null) return undefined
  if (isUpdates(result)) return result
  // Some results carry updates besides other things.
  if ("updates" in result && isUpdates(result.updates)) return result.updates
  if (!isAffected(result)) return undefined
  return { _tag: "Affected", pts: result.pts, ptsCount: result.ptsCount, channel: channelOf(params) }
}
