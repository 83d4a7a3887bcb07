/**
 * Reads HTML; how much it forgives is the choice of a Layer.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#html-style
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { FormattedText } from "../schema/model/Entity.ts"
import type { HtmlError } from "../schema/text/HtmlError.ts"

/**
 * What reads HTML.
 *
 * @since 0.1.0
 * @category tags
 */
export class HtmlParser extends Context.Tag("layergram/services/HtmlParser")<HtmlParser, {
  /** The text that HTML stands for, its entities in order. */
  readonly parse: (html: string) => Effect.Effect<FormattedText, HtmlError>
}>() {}
