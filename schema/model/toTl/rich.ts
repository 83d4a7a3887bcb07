/**
 * Formatted texts as rich messages have them: one style in the other. Pure.
 *
 * @since 0.1.0
 */
import { make } from "../../text/build.ts"
import { isWritten, unixOf, walk } from "../../text/tree.ts"
import type * as T from "../../tl/api/types.ts"
import type { FormattedText, TextEntity } from "../Entity.ts"

const concat = (texts: ReadonlyArray<T.RichText>): T.RichText => {
  const [first] = texts
  if (first === undefined) return { _tag: "textEmpty" }
  return texts.length === 1 ? first : { _tag: "textConcat", texts }
}

const styled = (entity: TextEntity, text: T.RichText, plain: string): T.RichText => {
  switch (entity._tag) {
    case "Bold":
    case "Italic":
    case "Underline":
    case "Strike":
    case "Spoiler":
      return { _tag: `text${entity._tag}`, text }
    case "Code":
    case "Pre":
      return { _tag: "textFixed", text }
    case "TextUrl":
      return { _tag: "textUrl", text, url: entity.url, webpageId: 0n }
    case "CustomEmoji":
      return { _tag: "textCustomEmoji", documentId: entity.documentId, alt: plain }
    case "FormattedDate": {
      const { format } = entity
      return {
        _tag: "textDate",
        relative: format === "r",
        shortTime: format.includes("t"),
        longTime: format.includes("T"),
        shortDate: format.includes("d"),
        longDate: format.includes("D"),
        dayOfWeek: format.includes("w"),
        text,
        date: unixOf(entity)
      }
    }
    default:
      return text
  }
}

/**
 * A text with its styles, links, emoji and dates. Mentions of users by id and quotations become their text.
 *
 * @since 0.1.0
 * @category conversions
 */
export const richText = (from: FormattedText): T.RichText => {
  const { entities, text } = make(from.text, from.entities)
  const stack: Array<Array<T.RichText>> = [[]]
  walk(text, entities.filter(isWritten), {
    open: () => stack.push([]),
    text: (part) => stack.at(-1)?.push({ _tag: "textPlain", text: part }),
    close: (entity) => {
      const plain = text.slice(entity.offset, entity.offset + entity.length)
      const made = styled(entity, concat(stack.pop() ?? []), plain)
      stack.at(-1)?.push(made)
    }
  })
  return concat(stack[0] ?? [])
}
