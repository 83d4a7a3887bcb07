/**
 * What goes wrong when a session comes as text, ours or another library's.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * A text or file is not a session of the kind that was expected. The text itself is in no error: it is a secret.
 *
 * @since 0.1.0
 * @category errors
 */
export class SessionDecodeError extends Schema.TaggedError<SessionDecodeError>()("SessionDecodeError", {
  format: Schema.Literal("layergram", "telethon", "pyrogram", "gramjs", "mtcute", "grammers"),
  /** What does not fit. */
  problem: Schema.String
}) {
  override get message(): string {
    return `this is no ${this.format} session: ${this.problem}`
  }
}
