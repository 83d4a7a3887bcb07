/**
 * Reads the Markdown that language models and people write: CommonMark with tables and strikethrough, which is another
 * language than Telegram's MarkdownV2 (`Markdown`). Needs the package `markdown-it`, which nothing else of the library
 * does.
 *
 * - `**bold**`, `*italic*`, `~~struck~~`, `code`, links, fenced code and quotations are what Telegram has for them.
 * - Headings are bold, items have a bullet or their number, tables are drawn in letters of one width, pictures are links.
 * - What is not finished, as in a stream, or makes no sense stands there as it is, and so does HTML. Nothing fails.
 *
 * ```ts
 * LiveText.reply(message, answer, { format: CommonMark.parse })
 * ```
 *
 * @since 0.1.0
 * @see https://spec.commonmark.org/0.31.2/
 */
import MarkdownIt from "markdown-it"
import type { FormattedText } from "../schema/model/Entity.ts"
import { plain } from "../schema/text/build.ts"
import { fromTokens } from "./text/commonMark.ts"

/** More than any message needs, in UTF-16 units. */
const longest = 1_048_576

// Links are found by Telegram itself.
const parser = /* @__PURE__ */ new MarkdownIt({ html: false, linkify: false, typographer: false })

/**
 * The text that Markdown stands for, with the entities of Telegram. Takes linear time, and never fails: what is longer than
 * 2^20 UTF-16 units is given as it is.
 *
 * @since 0.1.0
 * @category parsing
 * @see https://core.telegram.org/api/entities
 */
export const parse = (markdown: string): FormattedText =>
  markdown.length > longest ? plain(markdown) : fromTokens(parser.parse(markdown, {}))
