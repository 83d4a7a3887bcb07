/**
 * The chats of a user's account: the list, folders, drafts, and what can be done with a chat as a whole.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.getDialogs
 */
export * from "../schema/model/Dialog.ts"
export * from "../schema/model/FolderLink.ts"
export {
  archive,
  clearDraft,
  markRead,
  markUnread,
  pin,
  remove as delete,
  saveDraft,
  unarchive,
  unpin
} from "./dialogs/change.ts"
export type {
  ArchiveError,
  DeleteError,
  DeleteOptions,
  MarkError,
  PinError,
  ReadError,
  SaveDraftError
} from "./dialogs/change.ts"
export { isInFolder } from "./dialogs/folder.ts"
export { Cursor, drafts, folders, get, list, page, pinned, stream } from "./dialogs/list.ts"
export type { DraftsError, FoldersError, GetError, ListError, ListOptions, Page, PinnedError } from "./dialogs/list.ts"
export { createFolder, deleteFolder, FolderInvalid, reorderFolders, updateFolder } from "./dialogs/makeFolder.ts"
export type { DeleteFolderError, FolderError, FolderRules } from "./dialogs/makeFolder.ts"
export {
  deleteFolderLink,
  folderLinks,
  hideNewFolderChats,
  joinFolder,
  joinNewFolderChats,
  leaveFolder,
  newFolderChats,
  previewFolder,
  shareFolder,
  updateFolderLink
} from "./dialogs/sharedFolder.ts"
export type {
  DeleteFolderLinkError,
  FolderLinkOptions,
  FolderLinksError,
  HideNewFolderChatsError,
  JoinFolderError,
  JoinNewFolderChatsError,
  LeaveFolderError,
  NewFolderChatsError,
  PreviewFolderError,
  ShareFolderError,
  UpdateFolderLinkError
} from "./dialogs/sharedFolder.ts"
