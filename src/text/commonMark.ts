/**
 * Makes a formatted text of the tokens of a Markdown parser. Pure.
 *
 * @since 0.1.0
 * @see https://spec.commonmark.org/0.31.2/
 */
import type { FormattedText, TextEntity } from "../../schema/model/Entity.ts"
import { Blockquote, Bold, Code, Italic, Pre, Strike } from "../../schema/model/Entity.ts"
import { make } from "../../schema/text/build.ts"
import { linkEntity } from "../../schema/text/links.ts"
import type { Span } from "../../schema/text/spans.ts"

/**
 * What a parser says, as far as it is looked at: beginnings and ends of blocks, and `inline` with what stands in one.
 *
 * @since 0.1.0
 * @category models
 */
export interface Token {
  readonly type: string
  readonly content: string
  /** The language of a block of code, or the number of an item. */
  readonly info: string
  readonly children: ReadonlyArray<Token> | null
  readonly attrGet: (name: string) => string | null
}

/** Something that has begun; it starts with the first text in it. */
interface Open {
  start: number
  readonly entity: ((span: Span) => TextEntity | undefined) | undefined
}

/** Deeper lists are not moved any further to the right. */
const deepest = 6

/** Cells are filled up to this width, so that one long cell does not make all the others as long. */
const widest = 40

const rule = "———"

const entities: Readonly<Record<string, (span: Span) => TextEntity>> = {
  heading_open: (span) => new Bold(span, true),
  strong_open: (span) => new Bold(span, true),
  em_open: (span) => new Italic(span, true),
  s_open: (span) => new Strike(span, true)
}

/** What a line of tokens says without its formatting. */
const plainOf = (tokens: ReadonlyArray<Token>): string =>
  tokens.map(({ children, content, type }) => {
    if (type === "image") return plainOf(children ?? [])
    return type === "softbreak" || type === "hardbreak" ? " " : content
  }).join("")

/** A table in letters of one width. */
const table = (rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths: Array<number> = []
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 1, Math.min(cell.length, widest))
  }
  const line = (row: ReadonlyArray<string>) => row.map((cell, at) => cell.padEnd(widths[at] ?? 1)).join(" │ ").trimEnd()
  const [head = [], ...body] = rows
  return [line(head), widths.map((width) => "─".repeat(width)).join("─┼─"), ...body.map(line)].join("\n")
}

class Writer {
  private readonly texts: Array<string> = []
  private readonly entities: Array<TextEntity> = []
  private length = 0
  /** Line feeds before what comes next, if anything stands before them. */
  private gap = 0
  private readonly stack: Array<Open> = []
  private readonly unstarted: Array<Open> = []
  /** So many lists are open. */
  private depth = 0
  /** Of the item that has begun, until it has a text. */
  private marker = ""
  private quotes = 0
  private rows: Array<Array<string>> | undefined

  result(): FormattedText {
    return make(this.texts.join(""), this.entities)
  }

  /** So many line feeds, at least, stand before what comes next. */
  private apart(lines: number): void {
    this.gap = Math.max(this.gap, lines)
  }

  private raw(text: string): void {
    this.texts.push(text)
    this.length += text.length
  }

  private write(text: string, hasRoom = true): void {
    if (text === "") return
    this.begin(hasRoom)
    for (const open of this.unstarted) open.start = this.length
    this.unstarted.length = 0
    this.raw(text)
  }

  /** What stands before a text: line feeds, and in a list the marker of an item that begins, or the room under it. */
  private begin(hasRoom: boolean): void {
    const { gap, marker } = this
    const isLineStart = gap > 0 || this.length === 0
    if (this.length > 0) this.raw("\n".repeat(gap))
    this.gap = 0
    this.marker = ""
    if (!isLineStart || this.depth === 0 || (marker === "" && !hasRoom)) return
    this.raw("  ".repeat(Math.min(this.depth - (marker === "" ? 0 : 1), deepest)) + marker)
  }

  private open(entity: Open["entity"]): void {
    const open = { start: -1, entity }
    this.stack.push(open)
    this.unstarted.push(open)
  }

  private close(): void {
    const open = this.stack.pop()
    if (open === undefined) return
    // Nothing stands in it, and so nothing in what has begun after it.
    if (open.start < 0) return void this.unstarted.pop()
    const made = open.entity?.({ offset: open.start, length: this.length - open.start })
    if (made !== undefined) this.entities.push(made)
  }

  private whole(text: string, entity: NonNullable<Open["entity"]>, hasRoom = true): void {
    this.open(entity)
    this.write(text, hasRoom)
    this.close()
  }

  private code(text: string, language: string): void {
    let end = text.length
    while (text[end - 1] === "\n") end--
    this.apart(this.depth === 0 ? 2 : 1)
    this.whole(text.slice(0, end), (span) => new Pre({ ...span, language }, true), false)
    this.apart(this.depth === 0 ? 2 : 1)
  }

  private link(token: Token, name: string): void {
    const url = token.attrGet(name) ?? ""
    this.open((span) => linkEntity(url, span))
  }

  inline(tokens: ReadonlyArray<Token>): void {
    for (const token of tokens) {
      switch (token.type) {
        case "code_inline":
          this.whole(token.content, (span) => new Code(span, true))
          break
        case "softbreak":
        case "hardbreak":
          this.apart(1)
          break
        case "link_open":
          this.link(token, "href")
          break
        case "image":
          this.link(token, "src")
          this.write(plainOf(token.children ?? []) || (token.attrGet("src") ?? ""))
          this.close()
          break
        default:
          if (token.type.endsWith("_open")) this.open(entities[token.type])
          else if (token.type.endsWith("_close")) this.close()
          else this.write(token.content)
      }
    }
  }

  block(token: Token): void {
    switch (token.type) {
      case "inline":
        return this.rows === undefined ? this.inline(token.children ?? []) : this.cell(token)
      case "paragraph_close":
        return this.apart(this.depth === 0 ? 2 : 1)
      case "heading_open":
        return this.open(entities["heading_open"])
      case "heading_close":
        this.close()
        return this.apart(2)
      case "fence":
      case "code_block":
        return this.code(token.content, token.info.trim().split(/\s/, 1)[0] ?? "")
      case "hr":
        this.write(rule)
        return this.apart(2)
      case "blockquote_open":
      case "blockquote_close":
        return this.quote(token.type === "blockquote_open")
      default:
        return token.type.includes("list") ? this.list(token) : this.cells(token)
    }
  }

  /** Telegram has no quotations in quotations. */
  private quote(begins: boolean): void {
    this.quotes += begins ? 1 : -1
    if (begins && this.quotes === 1) this.open((span) => new Blockquote({ ...span, isCollapsed: false }, true))
    if (!begins && this.quotes === 0) this.close()
    this.apart(2)
  }

  private list({ info, type }: Token): void {
    switch (type) {
      case "bullet_list_open":
      case "ordered_list_open":
        this.depth++
        return this.apart(1)
      case "bullet_list_close":
      case "ordered_list_close":
        this.depth--
        return this.apart(this.depth === 0 ? 2 : 1)
      case "list_item_open":
        this.marker = info === "" ? "• " : `${info}. `
        return this.apart(1)
      default:
        // An item without a text is one.
        if (this.marker !== "") this.begin(true)
        return this.apart(1)
    }
  }

  private cells({ type }: Token): void {
    if (type === "table_open") this.rows = []
    else if (type === "tr_open") this.rows?.push([])
    else if (type === "table_close" && this.rows !== undefined) {
      const text = table(this.rows)
      this.rows = undefined
      this.code(text, "")
    }
  }

  private cell({ children }: Token): void {
    this.rows?.at(-1)?.push(plainOf(children ?? []))
  }
}

/**
 * The formatted text that tokens stand for.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromTokens = (tokens: ReadonlyArray<Token>): FormattedText => {
  const writer = new Writer()
  for (const token of tokens) writer.block(token)
  return writer.result()
}
