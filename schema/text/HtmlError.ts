/**
 * What is wrong with HTML.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#html-style
 */
import * as Schema from "effect/Schema"

/**
 * A text is no HTML as Telegram wants it: at `position`, in UTF-16 units, stands `subject`, which is
 *
 * - `UnknownTag`: a tag that Telegram does not know, or that lacks what makes it one,
 * - `UnclosedTag`: a tag without its ">",
 * - `BadAttribute`: an attribute that has no name, or a value that it must not have,
 * - `Unclosed`: an element that has no end,
 * - `UnexpectedEnd`: an end tag of another element than the last one that has begun,
 * - `TooLong`: more markup than is read; only `HtmlTolerant` has such a limit.
 *
 * @since 0.1.0
 * @category errors
 */
export class HtmlError extends Schema.TaggedError<HtmlError>("layergram/HtmlError")("HtmlError", {
  reason: Schema.Literal("UnknownTag", "UnclosedTag", "BadAttribute", "Unclosed", "UnexpectedEnd", "TooLong"),
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
      case "UnknownTag":
        return `Telegram knows no <${subject}>, or not like this, at ${position}`
      case "UnclosedTag":
        return `the tag at ${position} has no ">"`
      case "BadAttribute":
        return `the attribute "${subject}" at ${position} is none`
      case "Unclosed":
        return `<${subject}> at ${position} has no end`
      case "UnexpectedEnd":
        return `</${subject}> at ${position} ends nothing, or not what has begun last`
      case "TooLong":
        return `the markup is longer than ${position} characters`
    }
  }
}
