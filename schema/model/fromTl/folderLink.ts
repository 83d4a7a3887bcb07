/**
 * Folders that are shared by links, from Telegram's objects. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { AnyChat } from "../Chat.ts"
import { FolderLink, FolderPreview, KnownFolder } from "../FolderLink.ts"
import type { Peer } from "../Peer.ts"
import { chat as chatFromTl } from "./chat.ts"
import { peer as peerFromTl } from "./peer.ts"

/**
 * A link.
 *
 * @since 0.1.0
 * @category conversions
 */
export const folderLink = ({ peers, title, url }: T.ExportedChatlistInvite): FolderLink =>
  new FolderLink({ url, title, chats: peers.map(peerFromTl) }, true)

const keyOf = ({ _tag, id }: Peer): string => `${_tag}${id}`

/**
 * Those of the chats in an answer that it names, in its order.
 *
 * @since 0.1.0
 * @category conversions
 */
export const chatsNamed = (
  peers: ReadonlyArray<T.Peer>,
  chats: ReadonlyArray<T.Chat>
): ReadonlyArray<AnyChat> => {
  const all = new Map(chats.flatMap((one) => Option.toArray(chatFromTl(one))).map((one) => [keyOf(one.peer), one]))
  return peers.flatMap((peer) => all.get(keyOf(peerFromTl(peer))) ?? [])
}

/**
 * What a link shows.
 *
 * @since 0.1.0
 * @category conversions
 */
export const folderPreview = (from: T.ChatlistsChatlistInvite): FolderPreview | KnownFolder =>
  from._tag === "chatlists.chatlistInvite"
    ? new FolderPreview({
      title: from.title.text,
      emoji: Option.fromNullable(from.emoticon),
      chats: chatsNamed(from.peers, from.chats)
    }, true)
    : new KnownFolder({
      id: from.filterId,
      chats: chatsNamed(from.alreadyPeers, from.chats),
      missing: chatsNamed(from.missingPeers, from.chats)
    }, true)
