/**
 * Rich messages: headings, tables, formulas, lists and what can be folded, instead of a text. Sent by a draft:
 *
 * ```ts
 * const report = Rich.blocks([Rich.heading(1, "Report"), Rich.table([["a", "b"], [1, 2]], { hasHeader: true })])
 * const sent = Messages.send("@alice", Draft.rich(Draft.empty, report))
 * ```
 *
 * Telegram reads the Markdown and HTML of rich messages itself, and says how long and how deep they may be.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/InputRichMessage
 */
import { richText } from "../schema/model/toTl/rich.ts"
import type { Content } from "../schema/text/build.ts"
import { from, plain } from "../schema/text/build.ts"
import type * as T from "../schema/tl/api/types.ts"

/**
 * What a draft says instead of a text.
 *
 * @since 0.1.0
 * @category models
 */
export interface Rich {
  readonly input: T.InputRichMessage
}

/**
 * A part of a rich message, on lines of its own.
 *
 * @since 0.1.0
 * @category models
 */
export type Block = T.PageBlock

/**
 * `isRightToLeft`: how it is shown. `isLiteral`: links, mentions and the like in its texts are not looked for.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly isRightToLeft?: boolean | undefined
  readonly isLiteral?: boolean | undefined
}

const flags = ({ isLiteral, isRightToLeft }: Options) => ({ rtl: isRightToLeft, noautolink: isLiteral })

const text = (content: Content): T.RichText => richText(from(content))

const empty: T.RichText = { _tag: "textEmpty" }

/**
 * Markdown of rich messages; what is wrong with it Telegram says when it is sent.
 *
 * @since 0.1.0
 * @category constructors
 * @see https://core.telegram.org/constructor/inputRichMessageMarkdown
 */
export const markdown = (markdown: string, options: Options = {}): Rich => ({
  input: { _tag: "inputRichMessageMarkdown", ...flags(options), markdown }
})

/**
 * HTML of rich messages; what is wrong with it Telegram says when it is sent.
 *
 * @since 0.1.0
 * @category constructors
 * @see https://core.telegram.org/constructor/inputRichMessageHTML
 */
export const html = (html: string, options: Options = {}): Rich => ({
  input: { _tag: "inputRichMessageHTML", ...flags(options), html }
})

/**
 * One block below the other.
 *
 * @since 0.1.0
 * @category constructors
 * @see https://core.telegram.org/constructor/inputRichMessage
 */
export const blocks = (blocks: ReadonlyArray<Block>, options: Options = {}): Rich => ({
  input: { _tag: "inputRichMessage", ...flags(options), blocks }
})

/**
 * A heading, from 1, the largest, to 6.
 *
 * @since 0.1.0
 * @category blocks
 */
export const heading = (level: 1 | 2 | 3 | 4 | 5 | 6, content: Content): Block => ({
  _tag: `pageBlockHeading${level}`,
  text: text(content)
})

/**
 * A paragraph.
 *
 * @since 0.1.0
 * @category blocks
 */
export const paragraph = (content: Content): Block => ({ _tag: "pageBlockParagraph", text: text(content) })

/**
 * A line across.
 *
 * @since 0.1.0
 * @category blocks
 */
export const divider: Block = { _tag: "pageBlockDivider" }

/**
 * A block of code, in a programming language if it is named.
 *
 * @since 0.1.0
 * @category blocks
 */
export const code = (content: string, language: string = ""): Block => ({
  _tag: "pageBlockPreformatted",
  text: text(plain(content)),
  language
})

/**
 * A formula, in LaTeX.
 *
 * @since 0.1.0
 * @category blocks
 */
export const math = (source: string): Block => ({ _tag: "pageBlockMath", source })

/**
 * A quotation, and where it is from.
 *
 * @since 0.1.0
 * @category blocks
 */
export const quote = (content: Content, caption?: Content): Block => ({
  _tag: "pageBlockBlockquote",
  text: text(content),
  caption: caption === undefined ? empty : text(caption)
})

/**
 * A list with a point before each item.
 *
 * @since 0.1.0
 * @category blocks
 */
export const list = (items: ReadonlyArray<Content>): Block => ({
  _tag: "pageBlockList",
  items: items.map((item) => ({ _tag: "pageListItemText", text: text(item) }))
})

/**
 * A list with a number before each item, from `start`, or 1.
 *
 * @since 0.1.0
 * @category blocks
 */
export const orderedList = (items: ReadonlyArray<Content>, start?: number): Block => ({
  _tag: "pageBlockOrderedList",
  items: items.map((item) => ({ _tag: "pageListOrderedItemText", text: text(item) })),
  start
})

/**
 * A table, row by row; its first row may be the header.
 *
 * @since 0.1.0
 * @category blocks
 */
export const table = (
  rows: ReadonlyArray<ReadonlyArray<Content>>,
  options: { readonly title?: Content | undefined; readonly hasHeader?: boolean | undefined } = {}
): Block => ({
  _tag: "pageBlockTable",
  bordered: true,
  title: options.title === undefined ? empty : text(options.title),
  rows: rows.map((cells, row) => ({
    _tag: "pageTableRow",
    cells: cells.map((cell) => ({
      _tag: "pageTableCell",
      header: row === 0 && options.hasHeader === true,
      text: text(cell)
    }))
  }))
})

/**
 * Blocks under a title, folded until it is tapped unless `isOpen`.
 *
 * @since 0.1.0
 * @category blocks
 */
export const details = (
  title: Content,
  blocks: ReadonlyArray<Block>,
  options: { readonly isOpen?: boolean | undefined } = {}
): Block => ({ _tag: "pageBlockDetails", open: options.isOpen, blocks, title: text(title) })
