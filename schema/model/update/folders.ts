/**
 * What becomes of the folders of chats, because another client of the account has changed them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders
 */
import * as Schema from "effect/Schema"
import { Folder } from "../Folder.ts"

/**
 * A folder was made, changed or deleted.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateDialogFilter
 */
export class FolderChanged extends Schema.TaggedClass<FolderChanged>("layergram/FolderChanged")("FolderChanged", {
  id: Schema.Int,
  /** What it is now; none for one that was deleted. */
  folder: Schema.OptionFromNullOr(Folder)
}) {}

/**
 * The folders stand in another order.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateDialogFilterOrder
 */
export class FoldersReordered
  extends Schema.TaggedClass<FoldersReordered>("layergram/FoldersReordered")("FoldersReordered", {
    /** The ids, in their order; 0 stands for the list of all chats. */
    order: Schema.Array(Schema.Int)
  })
{}

/**
 * Something about the folders has changed, and Telegram does not say what: `Dialogs.folders` does.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/updateDialogFilters
 */
export class FoldersChanged
  extends Schema.TaggedClass<FoldersChanged>("layergram/FoldersChanged")("FoldersChanged", {})
{}
