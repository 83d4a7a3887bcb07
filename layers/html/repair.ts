/**
 * Makes a text of the tokens of HTML that may be broken: elements end in any order or not at all, unknown ones are
 * looked through, and what was meant to be a line of its own is one.
 *
 * @since 0.1.0
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
import type { FormattedText } from "../../schema/model/Entity.ts"
import { Elements, isKnown } from "../../schema/text/html/elements.ts"

/** End tags look for their element among so many: more cannot be told apart by readers, and would cost time. */
const deepest = 128

/** What is in them is not for readers. */
const silent = new Set(["script", "style", "title"])

/** Without their attributes they mean nothing, but still their end tags are their own. */
const ended = new Set(["span", "tg-emoji", "tg-time"])

/** Elements that Telegram does not know, and that stand on lines of their own. */
const blocks = new Set(
  "address article aside dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tr ul"
    .split(" ")
)

/**
 * The text so far.
 *
 * @since 0.1.0
 * @category models
 */
export class Repair {
  private readonly elements = new Elements()
  /** The element in which nothing is for readers. */
  private muted: string | undefined
  /** Whether the next text begins on a new line. */
  private breaks = false
  /** The tag that has begun, and where. */
  private open: { readonly name: string; readonly position: number } | undefined
  private readonly attributes = new Map<string, string>()
  private last = ""

  text(part: string): void {
    if (this.muted !== undefined || part === "") return
    if (part.startsWith("\n")) this.breaks = false
    this.line()
    this.elements.out.add(part)
  }

  /** Begins the new line, if there is to be one. */
  private line(): void {
    const { out } = this.elements
    if (this.breaks && !out.isLineStart) out.add("\n")
    this.breaks = false
  }

  /** A tag begins. */
  name(name: string, position: number): void {
    this.open = { name: name.toLowerCase(), position }
    this.attributes.clear()
  }

  /** An attribute of it begins; of two with the same name the first one counts. */
  attribute(name: string): void {
    this.last = name.toLowerCase()
    if (this.attributes.has(this.last)) this.last = ""
    this.attributes.set(this.last, "")
  }

  /** A part of the attribute's value. */
  value(part: string): void {
    this.attributes.set(this.last, (this.attributes.get(this.last) ?? "") + part)
  }

  /** The tag is complete: its element begins. */
  begin(): void {
    const { open } = this
    this.open = undefined
    if (open === undefined || this.muted !== undefined) return
    const { name, position } = open
    if (silent.has(name)) this.muted = name
    else if (name === "br") this.text("\n")
    else if (blocks.has(name)) this.breaks = true
    else if (this.elements.depth < deepest && (isKnown(name, this.attributes) || ended.has(name))) {
      this.line()
      // No link is in another one: the one before has been forgotten to be ended.
      const before = name === "a" ? this.elements.find(name) : undefined
      if (before !== undefined) this.elements.end(before)
      this.elements.begin(name, new Map(this.attributes), position)
    }
  }

  /** An element ends; what has begun in it and not ended goes on. */
  end(tag: string): void {
    const name = tag.toLowerCase()
    if (this.muted !== undefined) {
      if (name === this.muted) this.muted = undefined
      return
    }
    if (blocks.has(name)) {
      this.breaks = true
      return
    }
    const element = this.elements.find(name)
    if (element !== undefined) this.elements.end(element)
  }

  /** Nothing comes any more: a tag that is not complete is text, and every element ends. */
  finish(html: string): void {
    const { open } = this
    if (open !== undefined) this.text(html.slice(open.position))
    while (this.elements.depth > 0) this.elements.end()
  }

  get result(): FormattedText {
    return this.elements.out.result
  }
}
