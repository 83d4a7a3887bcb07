/**
 * Markup with values in it, as tagged templates have it. A value is never taken for markup, whatever is in it.
 *
 * @since 0.1.0
 */
import type { TextEntity } from "../model/Entity.ts"
import type { FormattedText } from "../model/Entity.ts"
import type { Content } from "./build.ts"
import { from, make } from "./build.ts"
import { moved } from "./spans.ts"

/**
 * Markup: where `values` has something, the text has a NUL in its place.
 *
 * @since 0.1.0
 * @category models
 */
export interface Source {
  readonly text: string
  readonly values: ReadonlyMap<number, FormattedText>
}

const none: ReadonlyMap<number, FormattedText> = new Map()

/**
 * Markup without values.
 *
 * @since 0.1.0
 * @category constructors
 */
export const ofString = (text: string): Source => ({ text, values: none })

/**
 * What a tagged template was called with.
 *
 * @since 0.1.0
 * @category constructors
 */
export const ofTemplate = (strings: ReadonlyArray<string>, contents: ReadonlyArray<Content>): Source => {
  const values = new Map<number, FormattedText>()
  let text = ""
  for (const [index, string] of strings.entries()) {
    text += string
    const content = contents[index]
    if (content === undefined || index === strings.length - 1) continue
    values.set(text.length, from(content))
    text += "\0"
  }
  return { text, values }
}

const jsEscape = /\\(?:([nt`\\])|u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/g

/**
 * The raw strings of a tagged template, for a syntax to which the backslash has a meaning of its own: line feeds, tabs,
 * backticks and characters by number are what they are in JavaScript, and every other backslash stays.
 *
 * @since 0.1.0
 * @category conversions
 */
export const halfRaw = (raw: ReadonlyArray<string>): ReadonlyArray<string> =>
  raw.map((string) =>
    string.replace(jsEscape, (whole: string, letter?: string, ...codes: ReadonlyArray<string | undefined>) => {
      if (letter !== undefined) return letter === "n" ? "\n" : letter === "t" ? "\t" : letter === "`" ? letter : whole
      const code = parseInt(codes[0] ?? codes[1] ?? codes[2] ?? "", 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
  )

/**
 * A part of the markup, with the values in it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const textOf = ({ text, values }: Source, start: number, end: number): string => {
  const part = text.slice(start, end)
  if (values.size === 0 || !part.includes("\0")) return part
  let whole = ""
  for (let at = start; at < end; at++) whole += values.get(at)?.text ?? text.charAt(at)
  return whole
}

/**
 * The text that a parser has found so far, and its entities.
 *
 * @since 0.1.0
 * @category models
 */
export class Output {
  private text = ""
  /** What was added since the last `mark`. Parts of the whole are never read: it would be copied for each of them. */
  private recent = ""
  private lastPart = ""
  private readonly entities: Array<TextEntity> = []

  /** How long the text is. */
  get length(): number {
    return this.text.length
  }

  /** Adds a part of the text. */
  add(part: string): void {
    if (part === "") return
    this.text += part
    this.recent += part
    this.lastPart = part
  }

  /** From here on the text can be read again. */
  mark(): void {
    this.recent = ""
  }

  /** The text since the last `mark`. */
  get sinceMark(): string {
    return this.recent
  }

  /** Whether nothing is in the last line of the text. */
  get isLineStart(): boolean {
    return this.lastPart === "" || this.lastPart.endsWith("\n")
  }

  /** Adds a value with its own entities. */
  value({ entities, text }: FormattedText): void {
    for (const entity of entities) {
      this.entities.push(moved(entity, { offset: this.length + entity.offset, length: entity.length }))
    }
    this.add(text)
  }

  /** Adds an entity, if it is one. */
  entity(entity: TextEntity | undefined): void {
    if (entity !== undefined) this.entities.push(entity)
  }

  /** The entity that was added last. */
  get last(): TextEntity | undefined {
    return this.entities.at(-1)
  }

  /** Puts another entity in the place of the one that was added last. */
  replaceLast(entity: TextEntity): void {
    this.entities[this.entities.length - 1] = entity
  }

  /** All of it, in order. */
  get result(): FormattedText {
    return make(this.text, this.entities)
  }
}
