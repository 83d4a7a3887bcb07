/**
 * MarkdownV2 as the Bot API reads it. One pass from left to right, with a stack of its own, so that no input takes more
 * than linear time or much depth.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#markdownv2-style
 */
import * as Either from "effect/Either"
import type { FormattedText, TextEntity } from "../../model/Entity.ts"
import * as Entity from "../../model/Entity.ts"
import { linkEntity, pictureEntity } from "../links.ts"
import { MarkdownError } from "../MarkdownError.ts"
import type { Source } from "../source.ts"
import { Output, textOf } from "../source.ts"
import type { Span } from "../spans.ts"

type Kind = "*" | "_" | "__" | "~" | "||" | "`" | "```" | "[" | "![" | ">"

/** Something that has begun. */
interface Open {
  readonly kind: Kind
  /** Where, in the markup. */
  readonly position: number
  /** Where, in the text. */
  readonly offset: number
  readonly language: string
}

const reserved = new Set("_*[]()~`>#+-=|{}.!")

const styles = {
  "*": Entity.Bold,
  "_": Entity.Italic,
  "__": Entity.Underline,
  "~": Entity.Strike,
  "||": Entity.Spoiler,
  "`": Entity.Code
} as const

const isEscaped = (unit: number): boolean => unit >= 1 && unit <= 126

/** The end of the run of characters that mean nothing. */
const plainRun = /[^\0\n\\_*[\]()~`>#+\-=|{}.!]+/y
const codeRun = /[^\0\\`]+/y

class Parser {
  private readonly out = new Output()
  private readonly stack: Array<Open> = []
  private at = 0
  private isQuoting = false
  /** How many links have begun. */
  private links = 0
  /** Whether nothing is in the line yet. */
  private isLineStart = true
  private error: MarkdownError | undefined
  private readonly source: Source
  private readonly text: string

  constructor(source: Source) {
    this.source = source
    this.text = source.text
  }

  parse(): Either.Either<FormattedText, MarkdownError> {
    while (this.at < this.text.length && this.error === undefined) this.step()
    if (this.error === undefined) this.finish()
    return this.error === undefined ? Either.right(this.out.result) : Either.left(this.error)
  }

  private get top(): Open | undefined {
    return this.stack.at(-1)
  }

  private fail(reason: MarkdownError["reason"], position: number, subject: string): void {
    this.error ??= new MarkdownError({ reason, position, subject })
  }

  private unclosed(open: Open): void {
    this.fail("Unclosed", open.position, open.kind)
  }

  private get isInCode(): boolean {
    return this.top?.kind === "`" || this.top?.kind === "```"
  }

  private step(): void {
    const run = this.isInCode ? codeRun : plainRun
    run.lastIndex = this.at
    const plain = run.exec(this.text)?.[0]
    if (plain !== undefined) return this.take(plain, plain.length)
    const value = this.source.values.get(this.at)
    if (value !== undefined) return this.takeValue(value)
    const character = this.text.charAt(this.at)
    if (character === "\\") return this.escape()
    if (this.isInCode ? character !== "`" : character !== "\n" && !reserved.has(character)) {
      return this.take(character, 1)
    }
    if (character === "\n" && this.isQuoting && this.text.charAt(this.at + 1) !== ">") return this.endQuote()
    if (this.isEnd()) return this.close()
    if (character === "\n") return this.take(character, 1)
    this.open(character)
  }

  /** Puts a string into the text, for so many units of markup. */
  private take(text: string, units: number): void {
    this.out.add(text)
    this.at += units
    if (text === "\n") this.isLineStart = true
    else if (text !== "\r") this.isLineStart = false
  }

  private takeValue(value: FormattedText): void {
    this.out.value(value)
    this.at++
    if (value.text !== "") this.isLineStart = value.text.endsWith("\n")
  }

  private escape(): void {
    const unit = this.text.charCodeAt(this.at + 1)
    if (isEscaped(unit)) return this.take(this.text.charAt(this.at + 1), 2)
    this.take("\\", 1)
  }

  private isNext(text: string): boolean {
    return this.text.startsWith(text, this.at)
  }

  private isEnd(): boolean {
    switch (this.top?.kind) {
      case undefined:
      case ">":
        return false
      case "_":
        return this.isNext("_") && !this.isNext("__")
      case "[":
      case "![":
        return this.isNext("]")
      default:
        return this.isNext(this.top?.kind ?? "")
    }
  }

  private push(kind: Kind, language = ""): void {
    this.stack.push({ kind, position: this.at, offset: this.out.length, language })
  }

  private open(character: string): void {
    const kind = this.kindOf(character)
    if (kind === undefined) return this.fail("Reserved", this.at, character)
    if (kind === ">") return this.openQuote()
    if (kind === "```") return this.openBlock()
    this.push(kind)
    if (kind === "[" && ++this.links === 1) this.out.mark()
    this.at += kind.length
  }

  private kindOf(character: string): Kind | undefined {
    switch (character) {
      case "*":
      case "~":
      case "[":
        return character
      case "_":
        return this.isNext("__") ? "__" : "_"
      case "`":
        return this.isNext("```") ? "```" : "`"
      case "|":
        return this.isNext("||") ? "||" : undefined
      case "!":
        return this.isNext("![") ? "![" : undefined
      case ">":
        return this.isLineStart ? ">" : undefined
      default:
        return undefined
    }
  }

  private openQuote(): void {
    if (!this.isQuoting) this.push(">")
    this.isQuoting = true
    this.isLineStart = false
    this.at++
  }

  /** After the backticks may be a language, until the next space, and one line feed. */
  private openBlock(): void {
    const start = this.at + 3
    let end = start
    while (end < this.text.length && !/[\s`]/.test(this.text.charAt(end))) end++
    const isNamed = end > start && end < this.text.length && this.text.charAt(end) !== "`"
    this.push("```", isNamed ? textOf(this.source, start, end) : "")
    this.at = isNamed ? end : start
    const [first, second] = [this.text.charAt(this.at), this.text.charAt(this.at + 1)]
    if (first !== "\n" && first !== "\r") return
    this.at += first !== second && (second === "\n" || second === "\r") ? 2 : 1
  }

  private spanOf(open: Open): Span {
    return { offset: open.offset, length: this.out.length - open.offset }
  }

  private close(): void {
    const open = this.stack.pop()
    if (open === undefined) return
    if (open.kind === "[" || open.kind === "![") return this.closeLink(open, open.kind)
    this.at += open.kind.length
    const span = this.spanOf(open)
    if (span.length === 0 || open.kind === ">") return
    this.out.entity(
      open.kind === "```"
        ? new Entity.Pre({ ...span, language: open.language }, true)
        : new styles[open.kind](span, true)
    )
  }

  private closeLink(open: Open, kind: "[" | "!["): void {
    this.at++
    const position = this.at
    const url = this.isNext("(") ? this.url() : undefined
    if (this.error !== undefined) return
    const span = this.spanOf(open)
    let entity: TextEntity | undefined
    if (kind === "[") {
      // A link in a link means nothing, so what is in it is not read again and again.
      if (--this.links === 0) entity = linkEntity(url ?? this.out.sinceMark, span)
    } else {
      entity = url === undefined ? undefined : pictureEntity(url, span)
      if (entity === undefined) return this.fail("BadLink", position, url ?? "")
    }
    if (span.length > 0) this.out.entity(entity)
  }

  /** The address in parentheses. */
  private url(): string | undefined {
    const start = this.at
    this.at++
    let url = ""
    while (this.at < this.text.length) {
      const character = this.text.charAt(this.at)
      if (character === ")") {
        this.at++
        return url
      }
      if (character === "\\" && isEscaped(this.text.charCodeAt(this.at + 1))) {
        url += this.text.charAt(this.at + 1)
        this.at += 2
        continue
      }
      url += this.source.values.get(this.at)?.text ?? character
      this.at++
    }
    this.fail("Unclosed", start, "(")
    return undefined
  }

  /** Ends the quotation at the end of its last line; "||" at its very end collapses it. */
  private closeQuote(): void {
    let isCollapsed = false
    if (this.top?.kind === "||" && this.top.position === this.at - 2) {
      this.stack.pop()
      isCollapsed = true
    }
    const { top } = this
    if (top === undefined) return
    if (top.kind !== ">") return this.unclosed(top)
    this.stack.pop()
    this.isQuoting = false
    const span = this.spanOf(top)
    if (span.length > 0) this.out.entity(new Entity.Blockquote({ ...span, isCollapsed }, true))
  }

  private endQuote(): void {
    this.closeQuote()
    this.take("\n", 1)
  }

  private finish(): void {
    if (this.isQuoting) this.closeQuote()
    const { top } = this
    if (top !== undefined) this.unclosed(top)
  }
}

/**
 * The text that MarkdownV2 stands for.
 *
 * @since 0.1.0
 * @category parsing
 */
export const parse = (source: Source): Either.Either<FormattedText, MarkdownError> => new Parser(source).parse()
