/**
 * HTML as the Bot API reads it: few elements, each with its end, and every space and line feed counts. One pass from left
 * to right.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#html-style
 */
import * as Either from "effect/Either"
import type { FormattedText } from "../../model/Entity.ts"
import { HtmlError } from "../HtmlError.ts"
import type { Source } from "../source.ts"
import { textOf } from "../source.ts"
import { Elements, isKnown } from "./elements.ts"
import { referenceAt } from "./references.ts"

const plainRun = /[^\0<&]+/y
const tagName = /[^\s>]*/y
const attributeName = /[^\s=>]*/y
const spaces = /\s*/y
const token = /[A-Za-z0-9.\-\0]*/y

class Parser {
  private readonly elements = new Elements()
  private at = 0
  private error: HtmlError | undefined
  private readonly source: Source
  private readonly text: string

  constructor(source: Source) {
    this.source = source
    this.text = source.text
  }

  parse(): Either.Either<FormattedText, HtmlError> {
    while (this.at < this.text.length && this.error === undefined) this.step()
    const { top } = this.elements
    if (top !== undefined) this.fail("Unclosed", top.position, top.name)
    return this.error === undefined ? Either.right(this.elements.out.result) : Either.left(this.error)
  }

  private fail(reason: HtmlError["reason"], position: number, subject = ""): undefined {
    this.error ??= new HtmlError({ reason, position, subject })
    return undefined
  }

  /** Takes what matches here; the pattern matches the empty string, too. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ""
    this.at += found.length
    return found
  }

  private step(): void {
    const { out } = this.elements
    const plain = this.take(plainRun)
    if (plain !== "") {
      out.add(plain)
      return
    }
    const value = this.source.values.get(this.at)
    if (value !== undefined) {
      out.value(value)
      this.at++
      return
    }
    if (this.text.charAt(this.at) === "<") return this.text.charAt(this.at + 1) === "/" ? this.end() : this.begin()
    out.add(this.character())
  }

  /** One character, or what a reference stands for. */
  private character(): string {
    const reference = this.text.charAt(this.at) === "&" ? referenceAt(this.text, this.at) : undefined
    if (reference === undefined) return this.text.charAt(this.at++)
    this.at += reference[1]
    return reference[0]
  }

  private begin(): void {
    const position = this.at
    this.at++
    const name = this.take(tagName).toLowerCase()
    const attributes = new Map<string, string>()
    while (this.error === undefined) {
      this.take(spaces)
      if (this.at >= this.text.length) return this.fail("UnclosedTag", position)
      if (this.text.charAt(this.at) === ">") break
      const [attribute, value] = this.attribute(position) ?? ["", ""]
      attributes.set(attribute, value)
    }
    if (this.error !== undefined) return
    this.at++
    if (!isKnown(name, attributes)) return this.fail("UnknownTag", position, name)
    this.elements.begin(name, attributes, position)
  }

  private attribute(tag: number): readonly [name: string, value: string] | undefined {
    const position = this.at
    const name = this.take(attributeName).toLowerCase()
    if (name === "") return this.fail("BadAttribute", position)
    this.take(spaces)
    if (this.text.charAt(this.at) !== "=") return [name, ""]
    this.at++
    this.take(spaces)
    const quote = this.text.charAt(this.at)
    if (quote === "\"" || quote === "'") return this.quoted(name, quote, tag)
    const start = this.at
    this.take(token)
    const next = this.text.charAt(this.at)
    if (next !== "" && next !== ">" && !/\s/.test(next)) return this.fail("BadAttribute", position, name)
    return [name, textOf(this.source, start, this.at).toLowerCase()]
  }

  private quoted(name: string, quote: string, tag: number): readonly [name: string, value: string] | undefined {
    this.at++
    let value = ""
    while (this.at < this.text.length) {
      if (this.text.charAt(this.at) === quote) {
        this.at++
        return [name, value]
      }
      const inserted = this.source.values.get(this.at)
      if (inserted === undefined) value += this.character()
      else {
        value += inserted.text
        this.at++
      }
    }
    return this.fail("UnclosedTag", tag)
  }

  private end(): void {
    const position = this.at
    this.at += 2
    const name = this.take(tagName).toLowerCase()
    this.take(spaces)
    if (this.text.charAt(this.at) !== ">") return this.fail("UnclosedTag", position)
    this.at++
    const { top } = this.elements
    // "</>" ends whatever has begun last.
    if (top === undefined || (name !== "" && name !== top.name)) return this.fail("UnexpectedEnd", position, name)
    this.elements.end()
  }
}

/**
 * The text that HTML stands for.
 *
 * @since 0.1.0
 * @category parsing
 */
export const parse = (source: Source): Either.Either<FormattedText, HtmlError> => new Parser(source).parse()
