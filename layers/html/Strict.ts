/**
 * HTML exactly as the Bot API takes it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#html-style
 */
import * as Layer from "effect/Layer"
import { parse } from "../../schema/text/html/parse.ts"
import { ofString } from "../../schema/text/source.ts"
import { HtmlParser } from "../../services/HtmlParser.ts"

/**
 * Takes what Telegram takes, and says of everything else what is wrong with it.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<HtmlParser> = /* @__PURE__ */ Layer.succeed(
  HtmlParser,
  HtmlParser.of({ parse: (html) => parse(ofString(html)) })
)
