/**
 * Messages: sent, changed, forwarded, deleted, found. What they are made of is a `Draft`, what comes of them a `Message`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/methods#working-with-messages
 */
export * from "../schema/model/MessageHeaders.ts"
export { sendAlbum } from "./messages/album.ts"
export type { SendAlbumError } from "./messages/album.ts"
export { albumFrom, AlbumInvalid } from "./messages/albumParts.ts"
export type { Album, AlbumContext, AlbumError, AlbumItem } from "./messages/albumParts.ts"
export { click, ClickAnswer, NoSuchButton } from "./messages/click.ts"
export type { ButtonChoice, ClickError } from "./messages/click.ts"
export { edit, ignoreNotModified } from "./messages/edit.ts"
export type { EditError } from "./messages/edit.ts"
export { copy, forward } from "./messages/forward.ts"
export type { ForwardError, ForwardOptions } from "./messages/forward.ts"
export { album, get, getAll, replyTarget } from "./messages/get.ts"
export type { GetError } from "./messages/get.ts"
export { Cursor, cursor, history, replies, stream } from "./messages/history.ts"
export type { HistoryError, HistoryOptions, Page, RepliesError } from "./messages/history.ts"
export { link, NoLink } from "./messages/link.ts"
export type { LinkError } from "./messages/link.ts"
export { pin, unpin, unpinAll } from "./messages/pin.ts"
export type { PinError, PinOptions, UnpinAllError } from "./messages/pin.ts"
export { clearMentions, markPlayed, readDate, readers, unreadMentions } from "./messages/read.ts"
export type {
  MentionsError,
  ReadContentsError,
  ReadDateError,
  ReadersError,
  ReadMentionsError
} from "./messages/read.ts"
export { remove as delete } from "./messages/remove.ts"
export type { DeleteError } from "./messages/remove.ts"
export { GlobalCursor, pinned, search, searchGlobal, searchGlobalPage, searchPage } from "./messages/search.ts"
export type { Filter, GlobalSearchError, GlobalSearchOptions, SearchError, SearchOptions } from "./messages/search.ts"
export { AlreadySent, dice, reply, send } from "./messages/send.ts"
export type { SendError, SendTextError } from "./messages/send.ts"
export { TextEmpty, TextTooLong } from "./messages/target.ts"
export type { MessageLike } from "./messages/target.ts"
