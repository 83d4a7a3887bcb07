/**
 * All methods that the embedded server knows.
 *
 * @since 0.1.0
 */
import { account } from "./account.ts"
import { auth } from "./auth.ts"
import { authorizations } from "./authorizations.ts"
import { bots } from "./bots.ts"
import { business } from "./business.ts"
import { buttons } from "./buttons.ts"
import { dialogs } from "./dialogs.ts"
import { folders } from "./folders.ts"
import { cdn } from "./cdn.ts"
import { chatlists } from "./chatlists.ts"
import { groups } from "./groups.ts"
import { help } from "./help.ts"
import { history } from "./history.ts"
import { inline } from "./inline.ts"
import { login } from "./login.ts"
import { looks } from "./looks.ts"
import { media } from "./media.ts"
import type { Handler } from "./method.ts"
import { pins } from "./pins.ts"
import { polls } from "./polls.ts"
import { payments } from "./payments.ts"
import { qr } from "./qr.ts"
import { reactions } from "./reactions.ts"
import { receipts } from "./receipts.ts"
import { savedMedia } from "./savedMedia.ts"
import { scheduled } from "./scheduled.ts"
import { searching } from "./search.ts"
import { sending } from "./sending.ts"
import { shelves } from "./shelves.ts"
import { stickers } from "./stickers.ts"
import { updates } from "./updates.ts"
import { upload } from "./upload.ts"
import { users } from "./users.ts"
import { webApps } from "./webApps.ts"

const messaging = [
  sending,
  history,
  searching,
  dialogs,
  folders,
  chatlists,
  pins,
  scheduled,
  reactions,
  polls,
  receipts
].flat()

const all = [
  auth,
  login,
  qr,
  account,
  authorizations,
  help,
  users,
  updates,
  messaging,
  groups,
  buttons,
  inline,
  bots,
  business,
  payments,
  upload,
  cdn,
  media,
  looks,
  webApps,
  shelves,
  savedMedia,
  stickers
]
  .flat()

/**
 * The methods by name.
 *
 * @since 0.1.0
 * @category methods
 */
export const handlers: ReadonlyMap<string, Handler> = new Map(all.map((handler) => [handler.name, handler]))
