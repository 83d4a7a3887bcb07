/**
 * What answers to our own calls do to the counters: who does not count it sees gaps where there are none. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#message-related-event-sequences
 */
import * as Predicate from "effect/Predicate"
import type * as T from "../../schema/tl/api/types.ts"
import type { Request } from "../../schema/tl/Method.ts"
import { innermost } from "../../schema/tl/innermost.ts"
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

const updatesOf = (result: object): T.Updates | undefined => {
  if (isUpdates(result)) return result
  // Some results carry updates besides other things.
  return "updates" in result && isUpdates(result.updates) ? result.updates : undefined
}

/** A bot's own events are counted by `qts`; `pts` and `seq` are those of the business. */
const ownOf = (updates: T.Updates | undefined): T.Updates | undefined => {
  if (updates?._tag !== "updates" && updates?._tag !== "updatesCombined") return undefined
  const own = updates.updates.filter((update) => "qts" in update)
  return own.length === 0 ? undefined : { ...updates, _tag: "updates", updates: own, seq: 0 }
}

/**
 * What the answer to a call tells of the counters, if anything.
 *
 * @since 0.1.0
 * @category accessors
 */
export const newsOf = (
  request: Request<unknown, string>,
  result: unknown
): T.Updates | Affected | undefined => {
  if (typeof result !== "object" || result === null) return undefined
  const updates = updatesOf(result)
  if (updates === undefined && !isAffected(result)) return undefined
  const { connection, params } = innermost(request)
  if (connection !== undefined) return ownOf(updates)
  if (updates !== undefined || !isAffected(result)) return updates
  return { _tag: "Affected", pts: result.pts, ptsCount: result.ptsCount, channel: channelOf(params) }
}
