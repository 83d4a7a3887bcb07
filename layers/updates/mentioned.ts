/**
 * Whether everybody is known of whom an update speaks. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#missing-peers
 */
import type * as T from "../../schema/tl/api/types.ts"

type IsKnown = (peer: T.Peer) => boolean

const user = (userId: number): T.Peer => ({ _tag: "peerUser", userId })

const forwarded = (header: T.MessageFwdHeader | undefined): ReadonlyArray<T.Peer> =>
  header?.fromId === undefined ? [] : [header.fromId]

const replied = (header: T.MessageReplyHeader | undefined): ReadonlyArray<T.Peer> =>
  header?._tag === "messageReplyHeader" && header.replyToPeerId !== undefined ? [header.replyToPeerId] : []

const named = (entities: ReadonlyArray<T.MessageEntity> | undefined): ReadonlyArray<T.Peer> =>
  (entities ?? []).flatMap((entity) => (entity._tag === "messageEntityMentionName" ? [user(entity.userId)] : []))

/**
 * Whether everybody is known in the short form of a message, which brings nobody along.
 *
 * @since 0.1.0
 * @category predicates
 */
export const areKnown = (from: T.updateShortMessage | T.updateShortChatMessage, isKnown: IsKnown): boolean => {
  const chat: ReadonlyArray<T.Peer> = from._tag === "updateShortMessage"
    ? [user(from.userId)]
    : [user(from.fromId), { _tag: "peerChat", chatId: from.chatId }]
  if (!chat.every(isKnown)) return false
  if (from.viaBotId !== undefined && !isKnown(user(from.viaBotId))) return false
  return [...forwarded(from.fwdFrom), ...replied(from.replyTo), ...named(from.entities)].every(isKnown)
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
