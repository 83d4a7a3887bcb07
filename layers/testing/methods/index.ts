/**
 * All methods that the embedded server knows.
 *
 * @since 0.1.0
 */
import { account } from "./account.ts"
import { auth } from "./auth.ts"
import { authorizations } from "./authorizations.ts"
import { bots } from "./bots.ts"
import { buttons } from "./buttons.ts"
import { cdn } from "./cdn.ts"
import { groups } from "./groups.ts"
import { help } from "./help.ts"
import { history } from "./history.ts"
import { inline } from "./inline.ts"
import { login } from "./login.ts"
import type { Handler } from "./method.ts"
import { qr } from "./qr.ts"
import { sending } from "./sending.ts"
import { updates } from "./updates.ts"
import { upload } from "./upload.ts"
import { users } from "./users.ts"

const all = [
  auth,
  login,
  qr,
  account,
  authorizations,
  help,
  users,
  updates,
  sending,
  history,
  groups,
  buttons,
  inline,
  bots,
  upload,
  cdn
]
  .flat()

/**
 * The methods by name.
 *
 * @since 0.1.0
 * @category methods
 */
export const handlers: ReadonlyMap<string, Handler> = new Map(all.map((handler) => [handler.name, handler]))
