/**
 * HTML of formatted texts, as the Bot API reads it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#html-style
 */
import type { FormattedText, TextEntity } from "../../model/Entity.ts"
import { make } from "../build.ts"
import { isWritten, unixOf, walk } from "../tree.ts"
import { escape } from "./references.ts"

const tags = (entity: TextEntity): readonly [open: string, close: string] => {
  switch (entity._tag) {
    case "Bold":
      return ["<b>", "</b>"]
    case "Italic":
      return ["<i>", "</i>"]
    case "Underline":
      return ["<u>", "</u>"]
    case "Strike":
      return ["<s>", "</s>"]
    case "Spoiler":
      return ["<tg-spoiler>", "</tg-spoiler>"]
    case "Code":
      return ["<code>", "</code>"]
    case "Pre":
      return entity.language === ""
        ? ["<pre>", "</pre>"]
        : [`<pre><code class="language-${escape(entity.language)}">`, "</code></pre>"]
    case "Blockquote":
      return [entity.isCollapsed ? "<blockquote expandable>" : "<blockquote>", "</blockquote>"]
    case "TextUrl":
      return [`<a href="${escape(entity.url)}">`, "</a>"]
    case "MentionName":
      return [`<a href="tg://user?id=${entity.userId}">`, "</a>"]
    case "CustomEmoji":
      return [`<tg-emoji emoji-id="${entity.documentId}">`, "</tg-emoji>"]
    case "FormattedDate": {
      const format = entity.format === "" ? "" : ` format="${entity.format}"`
      return [`<tg-time unix="${unixOf(entity)}"${format}>`, "</tg-time>"]
    }
    default:
      return ["", ""]
  }
}

/**
 * HTML that stands for a text.
 *
 * @since 0.1.0
 * @category rendering
 */
export const render = (self: FormattedText): string => {
  const { entities, text } = make(self.text, self.entities)
  const parts: Array<string> = []
  walk(text, entities.filter(isWritten), {
    open: (entity) => parts.push(tags(entity)[0]),
    text: (part) => parts.push(escape(part)),
    close: (entity) => parts.push(tags(entity)[1])
  })
  return parts.join("")
}
