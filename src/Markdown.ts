/**
 * Markdown of the Bot API: MarkdownV2, and its predecessor.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#markdownv2-style
 */
import * as Either from "effect/Either"
import * as Function from "effect/Function"
import type { FormattedText } from "../schema/model/Entity.ts"
import type { Content } from "../schema/text/build.ts"
import { parse as parseSource } from "../schema/text/markdown/parse.ts"
import type { MarkdownError } from "../schema/text/MarkdownError.ts"
import { halfRaw, ofString, ofTemplate } from "../schema/text/source.ts"

export { escape, escapeCode, escapeLegacy, escapeLink } from "../schema/text/markdown/escape.ts"
export { parseLegacy } from "../schema/text/markdown/legacy.ts"
export { render } from "../schema/text/markdown/render.ts"
export { MarkdownError } from "../schema/text/MarkdownError.ts"

/**
 * The text that MarkdownV2 stands for; an `Either` is an `Effect`, too. Entities come out nested and in order, and links
 * without a scheme get "http://". A quotation ends before its last line feed.
 *
 * @since 0.1.0
 * @category parsing
 * @see https://core.telegram.org/bots/api#markdownv2-style
 */
export const parse = (text: string): Either.Either<FormattedText, MarkdownError> => parseSource(ofString(text))

/**
 * MarkdownV2 in a program, with values in it that mean nothing but themselves: strings and numbers are taken literally
 * and formatted texts keep their formatting.
 *
 * `md\`Dear *${name}*, your order is ready\\.\``
 *
 * Backslashes are those of Markdown, but for a line feed (`\\n`), a tab, a backtick, and characters by number (`\\u…`). Markup that is wrong throws `MarkdownError`: it is
 * a mistake in the program.
 *
 * @since 0.1.0
 * @category parsing
 * @see https://core.telegram.org/bots/api#markdownv2-style
 */
export const md = (strings: TemplateStringsArray, ...values: ReadonlyArray<Content>): FormattedText =>
  Either.getOrThrowWith(parseSource(ofTemplate(halfRaw(strings.raw), values)), Function.identity)
