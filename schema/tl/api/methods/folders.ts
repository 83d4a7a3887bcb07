// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `folders`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/folders.editPeerFolders */
export interface editPeerFolders {
  readonly folderPeers: ReadonlyArray<T.InputFolderPeer>
}

/** https://core.telegram.org/method/folders.editPeerFolders */
export const editPeerFolders: M.Method<
  editPeerFolders,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "CHAT_ID_INVALID"
  | "FOLDER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "folders.editPeerFolders",
  0x6847d0ab, // #6847d0ab
  (w, v) => {
    w.id(0x6847d0ab)
    w.vector(v.folderPeers, W.writeInputFolderPeer)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE CHAT_ID_INVALID FOLDER_ID_INVALID",
  "user"
)
