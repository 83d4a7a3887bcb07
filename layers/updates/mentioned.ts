/**
 * Whether everybody is known of whom an update speaks. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#missing-peers
 */
import type * as T from "../../schema/tl/api/types.ts"

type IsKnown = (peer: T.Peer) => boolean

const user = (userId: number): T.Peer => ({ _tag: "peerUser", userId })

const replied = (header: T.MessageReplyHeader | undefined): T.Peer | undefined =>
  header?._tag === "messageReplyHeader" ? header.replyToPeerId : undefined

const isAbsentOr = (isKnown: IsKnown, peer: T.Peer | undefined): boolean => peer === undefined || isKnown(peer)

/**
 * Whether everybody is known in the short form of a message, which brings nobody along.
 *
 * @since 0.1.0
 * @category predicates
 */
export const areKnown = (from: T.updateShortMessage | T.updateShortChatMessage, isKnown: IsKnown): boolean => {
  const { entities, fwdFrom, replyTo, viaBotId } = from
  if (!isKnown(user(from._tag === "updateShortMessage" ? from.userId : from.fromId))) return false
  if (from._tag === "updateShortChatMessage" && !isKnown({ _tag: "peerChat", chatId: from.chatId })) return false
  if (viaBotId !== undefined && !isKnown(user(viaBotId))) return false
  if (!isAbsentOr(isKnown, fwdFrom?.fromId) || !isAbsentOr(isKnown, replied(replyTo))) return false
  return entities === undefined ||
    entities.every((entity) => entity._tag !== "messageEntityMentionName" || isKnown(user(entity.userId)))
}

/** Whether a container brings a user along in full. */
const brings = (container: T.updates | T.updatesCombined | undefined, id: number): boolean =>
  container?.users.some((one) => one.id === id && one._tag === "user" && one.min !== true) ?? false

const isMissing = (
  peer: T.Peer | undefined,
  container: T.updates | T.updatesCombined | undefined,
  isKnown: IsKnown
): boolean => peer?._tag === "peerUser" && !isKnown(peer) && !brings(container, peer.userId)

/**
 * Whether a message outside of channels comes from somebody of whom too little is known to answer.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isIncomplete = (
  update: T.Update,
  container: T.updates | T.updatesCombined | undefined,
  isKnown: IsKnown
): boolean => {
  if (update._tag !== "updateNewMessage" && update._tag !== "updateEditMessage") return false
  const { message } = update
  if (message._tag === "messageEmpty") return false
  return isMissing(message.fromId, container, isKnown) || isMissing(message.peerId, container, isKnown)
}
