/**
 * What is wrong with Markdown.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#markdownv2-style
 */
import * as Schema from "effect/Schema"

/**
 * A text is no Markdown: at `position`, in UTF-16 units, stands `subject`, which is
 *
 * - `Reserved`: a character that means something and must be escaped with a backslash,
 * - `Unclosed`: what begins something that has no end, or whose end comes too early or too late,
 * - `BadLink`: an address that is no custom emoji and no date, where one of them must be.
 *
 * @since 0.1.0
 * @category errors
 */
export class MarkdownError extends Schema.TaggedError<MarkdownError>("layergram/MarkdownError")("MarkdownError", {
  reason: Schema.Literal("Reserved", "Unclosed", "BadLink"),
  position: Schema.NonNegativeInt,
  subject: Schema.String
}) {
  /** No: it stays wrong. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    const { position, subject } = this
    switch (this.reason) {
      case "Reserved":
        return `"${subject}" at ${position} is reserved: write "\\${subject}"`
      case "Unclosed":
        return `"${subject}" at ${position} has no end`
      case "BadLink":
        return `"${subject}" at ${position} is neither a custom emoji nor a date`
    }
  }
}
