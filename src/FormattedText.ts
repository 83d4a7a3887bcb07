/**
 * Formatted text: made, joined, cut. Offsets and lengths are in UTF-16 units, as those of JavaScript strings are.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/entities
 */
import type { FormattedText as Text, TextEntity } from "../schema/model/Entity.ts"
import * as Build from "../schema/text/build.ts"

export { DateFormat, FormattedText, TextEntity } from "../schema/model/Entity.ts"
export type { Content } from "../schema/text/build.ts"
export {
  bold,
  code,
  concat,
  customEmoji,
  date,
  from,
  italic,
  join,
  link,
  mention,
  plain,
  pre,
  quote,
  slice,
  spoiler,
  strike,
  underline
} from "../schema/text/build.ts"
export { trim } from "../schema/text/clean.ts"
export { normalise } from "../schema/text/normalise.ts"
export { characters, split } from "../schema/text/split.ts"

/**
 * A text with entities. They are put in order: sorted, clamped to the text, nested, and none is left empty.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: { readonly text: string; readonly entities: ReadonlyArray<TextEntity> }): Text =>
  Build.make(options.text, options.entities)
