/**
 * The Markdown that the Bot API had first: no nesting, and a backslash escapes nothing but what begins something.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#markdown-style
 */
import * as Either from "effect/Either"
import type { FormattedText, TextEntity } from "../../model/Entity.ts"
import * as Entity from "../../model/Entity.ts"
import { linkEntity } from "../links.ts"
import { MarkdownError } from "../MarkdownError.ts"
import { Output } from "../source.ts"
import type { Span } from "../spans.ts"

/** The marks, with what comes before them; a backslash before a mark belongs to it. */
const next = /\\[_*`[]|[_*`[]/g

/** Where the code of a block begins, and its language. */
const block = (text: string, start: number): readonly [start: number, language: string] => {
  let at = start
  while (at < text.length && !/[\s`]/.test(text.charAt(at))) at++
  const isNamed = at > start && at < text.length && text.charAt(at) !== "`"
  if (!isNamed) at = start
  const [first, second] = [text.charAt(at), text.charAt(at + 1)]
  const feeds = first !== "\n" && first !== "\r" ? 0 : first !== second && (second === "\n" || second === "\r") ? 2 : 1
  return [at + feeds, isNamed ? text.slice(start, at) : ""]
}

/** Something marked: what is in it, where it ends in the markup, and what it is. */
interface Marked {
  readonly text: string
  readonly end: number
  readonly entity: (span: Span) => TextEntity | undefined
}

const link = (text: string, start: number, end: number): Marked => {
  const label = text.slice(start, end)
  if (text.charAt(end + 1) !== "(") return { text: label, end: end + 1, entity: (span) => linkEntity(label, span) }
  const close = text.indexOf(")", end + 2)
  const until = close < 0 ? text.length : close
  return {
    text: label,
    end: until + 1,
    entity: (span) => linkEntity(text.slice(end + 2, until), span)
  }
}

const marked = (text: string, at: number): Marked | undefined => {
  const mark = text.charAt(at)
  if (text.startsWith("```", at)) {
    const [start, language] = block(text, at + 3)
    const end = text.indexOf("```", start)
    if (end < 0) return undefined
    return { text: text.slice(start, end), end: end + 3, entity: (span) => new Entity.Pre({ ...span, language }, true) }
  }
  const end = text.indexOf(mark === "[" ? "]" : mark, at + 1)
  if (end < 0) return undefined
  if (mark === "[") return link(text, at + 1, end)
  const Style = mark === "_" ? Entity.Italic : mark === "*" ? Entity.Bold : Entity.Code
  return { text: text.slice(at + 1, end), end: end + 1, entity: (span) => new Style(span, true) }
}

/**
 * The text that legacy Markdown stands for.
 *
 * @since 0.1.0
 * @category parsing
 */
export const parseLegacy = (text: string): Either.Either<FormattedText, MarkdownError> => {
  const out = new Output()
  let at = 0
  while (at < text.length) {
    next.lastIndex = at
    const found = next.exec(text)
    out.add(text.slice(at, found?.index))
    if (found === null) break
    if (found[0].length === 2) {
      out.add(found[0].charAt(1))
      at = found.index + 2
      continue
    }
    const part = marked(text, found.index)
    if (part === undefined) {
      return Either.left(new MarkdownError({ reason: "Unclosed", position: found.index, subject: found[0] }))
    }
    const offset = out.length
    out.add(part.text)
    if (part.text !== "") out.entity(part.entity({ offset, length: part.text.length }))
    at = part.end
  }
  return Either.right(out.result)
}
