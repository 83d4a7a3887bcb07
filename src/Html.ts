/**
 * HTML of the Bot API.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#html-style
 */
import * as Either from "effect/Either"
import * as Function from "effect/Function"
import type { FormattedText } from "../schema/model/Entity.ts"
import type { Content } from "../schema/text/build.ts"
import { parse as parseSource } from "../schema/text/html/parse.ts"
import type { HtmlError } from "../schema/text/HtmlError.ts"
import { ofString, ofTemplate } from "../schema/text/source.ts"

export { escape } from "../schema/text/html/references.ts"
export { render } from "../schema/text/html/render.ts"
export { HtmlError } from "../schema/text/HtmlError.ts"

/**
 * The text that HTML stands for, by the rules of the Bot API; an `Either` is an `Effect`, too. Every space and line feed
 * counts, and elements must be ended in order. The parser of `layergram/HtmlTolerant` takes more.
 *
 * @since 0.1.0
 * @category parsing
 * @see https://core.telegram.org/bots/api#html-style
 */
export const parse = (html: string): Either.Either<FormattedText, HtmlError> => parseSource(ofString(html))

/**
 * HTML in a program, with values in it that mean nothing but themselves: strings and numbers are taken literally, in
 * attributes, too, and formatted texts keep their formatting.
 *
 * `html\`Dear <b>${name}</b>, your order is ready.\``
 *
 * Markup that is wrong throws `HtmlError`: it is a mistake in the program.
 *
 * @since 0.1.0
 * @category parsing
 * @see https://core.telegram.org/bots/api#html-style
 */
export const html = (strings: TemplateStringsArray, ...values: ReadonlyArray<Content>): FormattedText =>
  Either.getOrThrowWith(parseSource(ofTemplate(strings, values)), Function.identity)
