/**
 * MarkdownV2 of formatted texts.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#markdownv2-style
 */
import type { Blockquote, FormattedText, TextEntity } from "../../model/Entity.ts"
import { make } from "../build.ts"
import { moved } from "../spans.ts"
import { isWritten, unixOf, walk } from "../tree.ts"
import { escape, escapeCode, escapeLink } from "./escape.ts"

const isQuote = (entity: TextEntity): entity is Blockquote => entity._tag === "Blockquote"

/** Quotations over whole lines, for Markdown knows no others; where two share a line, they become one. */
const aligned = (self: FormattedText): FormattedText => {
  const { entities, text } = self
  if (!entities.some(isQuote)) return self
  const quotes: Array<Blockquote> = []
  let line = 0
  for (const quote of entities.filter(isQuote)) {
    const last = quotes.at(-1)
    const done = last === undefined ? -1 : last.offset + last.length
    const end = quote.offset + quote.length
    if (end <= done) continue
    for (let feed = text.indexOf("\n", line); feed >= 0 && feed < quote.offset; feed = text.indexOf("\n", line)) {
      line = feed + 1
    }
    const feed = text.indexOf("\n", end)
    const lineEnd = feed < 0 ? text.length : feed
    if (last === undefined || line > done) quotes.push(moved(quote, { offset: line, length: lineEnd - line }))
    else quotes[quotes.length - 1] = moved(last, { offset: last.offset, length: lineEnd - last.offset })
  }
  return make(text, [...quotes, ...entities.filter((entity) => !isQuote(entity))])
}

const marks: Readonly<Partial<Record<TextEntity["_tag"], string>>> = {
  Bold: "*",
  Italic: "_",
  Underline: "__",
  Strike: "~",
  Spoiler: "||",
  Code: "`",
  TextUrl: "[",
  MentionName: "[",
  CustomEmoji: "![",
  FormattedDate: "!["
}

const language = (name: string): string => name.replace(/[\s`]/g, "")

const target = (entity: TextEntity): string | undefined => {
  switch (entity._tag) {
    case "TextUrl":
      return entity.url
    case "MentionName":
      return `tg://user?id=${entity.userId}`
    case "CustomEmoji":
      return `tg://emoji?id=${entity.documentId}`
    case "FormattedDate":
      return `tg://time?unix=${unixOf(entity)}${entity.format === "" ? "" : `&format=${entity.format}`}`
    default:
      return undefined
  }
}

class Writer {
  markup = ""
  private isInCode = false
  private isQuoting = false
  /** Where the last quotation has ended, in the markup: another one there needs a sign that it is another one. */
  private quoteEnd = -1

  /** Where the last mark of italics has ended, in the markup. */
  private italicEnd = -1

  private mark(mark: string): void {
    // An underscore after that of italics would be taken for an underline; empty bold text keeps them apart.
    if (mark.startsWith("_") && this.italicEnd === this.markup.length) this.markup += "**"
    this.markup += mark
    if (mark === "_") this.italicEnd = this.markup.length
  }

  open(entity: TextEntity): void {
    switch (entity._tag) {
      case "Blockquote":
        this.markup += this.quoteEnd >= 0 && this.markup.length === this.quoteEnd + 1 ? "**>" : ">"
        this.isQuoting = true
        return
      case "Pre":
        this.markup += `\`\`\`${language(entity.language)}\n`
        this.isInCode = true
        return
      case "Code":
        this.isInCode = true
        return this.mark("`")
      default:
        return this.mark(marks[entity._tag] ?? "")
    }
  }

  text(part: string): void {
    if (this.isInCode) {
      // The line feed after the backticks would take a carriage return with it.
      this.markup += escapeCode(part).replace(/^\r/, "\\\r")
      return
    }
    const escaped = escape(part)
    this.markup += this.isQuoting ? escaped.replace(/\n/g, "\n>") : escaped
  }

  close(entity: TextEntity): void {
    switch (entity._tag) {
      case "Blockquote":
        if (entity.isCollapsed) this.markup += "||"
        this.isQuoting = false
        this.quoteEnd = this.markup.length
        return
      case "Pre":
        this.markup += "```"
        this.isInCode = false
        return
      case "Code":
        this.isInCode = false
        return this.mark("`")
      default: {
        const url = target(entity)
        return this.mark(url === undefined ? marks[entity._tag] ?? "" : `](${escapeLink(url)})`)
      }
    }
  }
}

/**
 * MarkdownV2 that stands for a text.
 *
 * @since 0.1.0
 * @category rendering
 */
export const render = (self: FormattedText): string => {
  const { entities, text } = aligned(make(self.text, self.entities))
  const writer = new Writer()
  walk(text, entities.filter(isWritten), {
    open: (entity) => writer.open(entity),
    text: (part) => writer.text(part),
    close: (entity) => writer.close(entity)
  })
  return writer.markup
}
