/**
 * Draws the QR codes of `Auth.qr` on a terminal. Needs the package `uqr`, which nothing else of the library does.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/qr-login
 */
import * as Redacted from "effect/Redacted"
import { renderUnicodeCompact } from "uqr"
import type { QrWaiting } from "../schema/model/Login.ts"

/**
 * The code as lines of text, dark on light as cameras like it: 18 lines of 35 characters for a login.
 *
 * @since 0.1.0
 * @category drawing
 */
export const draw = (code: QrWaiting): string => renderUnicodeCompact(Redacted.value(code.url))
