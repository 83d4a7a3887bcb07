/**
 * The elements of HTML that mean something to Telegram.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#html-style
 */
import type { TextEntity } from "../../model/Entity.ts"
import * as Entity from "../../model/Entity.ts"
import { dateEntity, emojiEntity, linkEntity } from "../links.ts"
import { Output } from "../source.ts"
import type { Span } from "../spans.ts"

type Style =
  | typeof Entity.Bold
  | typeof Entity.Italic
  | typeof Entity.Underline
  | typeof Entity.Strike
  | typeof Entity.Spoiler

const styles: ReadonlyMap<string, Style> = new Map<string, Style>([
  ["b", Entity.Bold],
  ["strong", Entity.Bold],
  ["i", Entity.Italic],
  ["em", Entity.Italic],
  ["u", Entity.Underline],
  ["ins", Entity.Underline],
  ["s", Entity.Strike],
  ["strike", Entity.Strike],
  ["del", Entity.Strike],
  ["tg-spoiler", Entity.Spoiler],
  ["span", Entity.Spoiler]
])

type Attributes = ReadonlyMap<string, string>

/**
 * An element that has begun.
 *
 * @since 0.1.0
 * @category models
 */
export interface Element {
  /** In lower case. */
  readonly name: string
  readonly attributes: Attributes
  /** Where it begins, in the text. */
  readonly offset: number
  /** Where it begins, in the markup. */
  readonly position: number
}

const languageOf = (attributes: Attributes): string => {
  const name = attributes.get("class") ?? ""
  return name.startsWith("language-") ? name.slice("language-".length) : ""
}

/**
 * Whether an element means something.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isKnown = (name: string, attributes: Attributes): boolean => {
  switch (name) {
    case "span":
      return attributes.get("class") === "tg-spoiler"
    case "a":
    case "code":
    case "pre":
    case "blockquote":
      return true
    case "tg-emoji":
      return attributes.has("emoji-id")
    case "tg-time":
      return attributes.has("unix")
    default:
      return styles.has(name)
  }
}

/**
 * The elements of a text, one in the other, and what has come of them.
 *
 * @since 0.1.0
 * @category models
 */
export class Elements {
  readonly out = new Output()
  private readonly stack: Array<Element> = []
  private links = 0
  /** The language of the code that was added last. */
  private language = ""

  /** The innermost element. */
  get top(): Element | undefined {
    return this.stack.at(-1)
  }

  begin(name: string, attributes: Attributes, position: number): void {
    if (name === "a" && ++this.links === 1) this.out.mark()
    this.stack.push({ name, attributes, offset: this.out.length, position })
  }

  /** How many elements have begun and not ended. */
  get depth(): number {
    return this.stack.length
  }

  /** The innermost element of this name. */
  find(name: string): Element | undefined {
    return this.stack.findLast((element) => element.name === name)
  }

  /** Ends an element, the innermost one if none is named: adds what it stands for. */
  end(element: Element | undefined = this.top): void {
    const index = element === undefined ? -1 : this.stack.lastIndexOf(element)
    if (element === undefined || index === -1) return
    this.stack.splice(index, 1)
    if (element.name === "a") this.links--
    const span = { offset: element.offset, length: this.out.length - element.offset }
    if (span.length > 0 && isKnown(element.name, element.attributes)) this.add(element, span)
  }

  private add({ attributes, name }: Element, span: Span): void {
    switch (name) {
      case "a": {
        const href = attributes.get("href") ?? ""
        if (href !== "") return this.out.entity(linkEntity(href, span))
        // A link in a link means nothing, so what is in it is not read again and again.
        return this.links > 0 ? undefined : this.out.entity(linkEntity(this.out.sinceMark, span))
      }
      case "code":
        return this.code(span, languageOf(attributes))
      case "pre":
        return this.pre(span)
      case "blockquote":
        return this.out.entity(new Entity.Blockquote({ ...span, isCollapsed: attributes.has("expandable") }, true))
      case "tg-emoji":
        return this.out.entity(emojiEntity(attributes.get("emoji-id") ?? "", span))
      case "tg-time":
        return this.out.entity(dateEntity(attributes.get("unix") ?? "", attributes.get("format") ?? "", span))
      default: {
        const Style = styles.get(name)
        return Style === undefined ? undefined : this.out.entity(new Style(span, true))
      }
    }
  }

  /** The entity that was added last, if it is over the same text. */
  private same({ length, offset }: Span): TextEntity | undefined {
    const { last } = this.out
    return last?.offset === offset && last.length === length ? last : undefined
  }

  // `<pre>` and `<code class="language-…">` over the same text are one block of code, whichever is inside.

  private code(span: Span, language: string): void {
    if (this.same(span)?._tag === "Pre" && language !== "") {
      return this.out.replaceLast(new Entity.Pre({ ...span, language }, true))
    }
    this.language = language
    this.out.entity(new Entity.Code(span, true))
  }

  private pre(span: Span): void {
    if (this.same(span)?._tag === "Code" && this.language !== "") {
      return this.out.replaceLast(new Entity.Pre({ ...span, language: this.language }, true))
    }
    this.out.entity(new Entity.Pre({ ...span, language: "" }, true))
  }
}
