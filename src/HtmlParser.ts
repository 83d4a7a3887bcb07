/**
 * Reads HTML by whatever parser a Layer gives: `HtmlParser.layerStrict` takes what Telegram takes, the layer of
 * `layergram/HtmlTolerant` makes the best of any HTML. Programs that need no choice use `Html.parse`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#html-style
 */
import * as Effect from "effect/Effect"
import type { FormattedText } from "../schema/model/Entity.ts"
import type { HtmlError } from "../schema/text/HtmlError.ts"
import { HtmlParser } from "../services/HtmlParser.ts"

export { layer as layerStrict } from "../layers/html/Strict.ts"
export { HtmlParser } from "../services/HtmlParser.ts"

/**
 * The text that HTML stands for. `HtmlError` says what is wrong with it, and where.
 *
 * `Messages.send("@alice", Draft.textEffect(HtmlParser.parse(html)))`
 *
 * @since 0.1.0
 * @category parsing
 * @see https://core.telegram.org/bots/api#html-style
 */
export const parse = (html: string): Effect.Effect<FormattedText, HtmlError, HtmlParser> =>
  Effect.flatMap(HtmlParser, (parser) => parser.parse(html))
