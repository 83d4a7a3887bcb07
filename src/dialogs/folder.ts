/**
 * Which chats a folder has.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders
 */
import type { Dialog, Folder } from "../../schema/model/Dialog.ts"
import type { Peer } from "../../schema/model/Peer.ts"

/**
 * Stands for a chat among all.
 *
 * @since 0.1.0
 * @category conversions
 */
export const keyOf = ({ _tag, id }: Peer): string => `${_tag}${id}`

const has = (peers: ReadonlyArray<Peer>, chat: Peer): boolean =>
  peers.some(({ _tag, id }) => _tag === chat._tag && id === chat.id)

/**
 * Whether a chat stands in a folder: what was put there always does, what was taken out never; everything else by its kind
 * and its state. Whoever is mentioned finds the chat also where it is silent, and unless it is in the archive.
 *
 * @since 0.1.0
 * @category predicates
 * @see https://core.telegram.org/constructor/dialogFilter
 */
export const isInFolder = (dialog: Dialog, folder: Folder): boolean => {
  if (has(folder.included, dialog.chat)) return true
  if (has(folder.excluded, dialog.chat) || !folder.kinds.includes(dialog.kind)) return false
  if (folder.excludesArchived && dialog.isArchived) return false
  const isMentioned = dialog.unreadMentions > 0
  const isRead = dialog.unreadCount === 0 && !dialog.isMarkedUnread && !isMentioned
  if (folder.excludesRead && isRead) return false
  return !(folder.excludesMuted && dialog.isMuted && (!isMentioned || dialog.isArchived))
}
