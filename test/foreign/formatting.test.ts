/**
 * Our parsers against those of mtcute, on a corpus of scripts, emoji, directions and nested entities. What mtcute reads is
 * not the Bot API's markup in all: its Markdown has other marks, its HTML collapses spaces unless told otherwise, knows
 * `<br>` and leaves out tags that it does not know. Compared is what both know.
 */
import { assert, describe, it } from "@effect/vitest"
import { Either } from "effect"
import * as FormattedText from "../../src/FormattedText.ts"
import * as Html from "../../src/Html.ts"
import * as Markdown from "../../src/Markdown.ts"

interface Parsed {
  readonly text: string
  readonly entities: ReadonlyArray<{ readonly _: string; readonly offset: number; readonly length: number }>
}
type Parse = (source: string) => Parsed

const modules = new URL("./node_modules/@mtcute/", import.meta.url)
const load = async <A>(path: string): Promise<A> => await import(new URL(path, modules).href)
const { thtml } = await load<{ readonly thtml: Parse }>("html-parser/index.js")
const { md } = await load<{ readonly md: Parse }>("markdown-parser/index.js")

/** What is styled how, unit by unit: however entities are split and sorted. */
const units = (
  text: string,
  entities: ReadonlyArray<{ readonly name: string; readonly offset: number; readonly length: number }>
) =>
  Array.from(
    { length: text.length },
    (_, at) =>
      entities.filter(({ length, offset }) => offset <= at && at < offset + length)
        .map(({ name }) => name)
        .sort()
        .join(" ")
  )

const ours = ({ entities, text }: FormattedText.FormattedText) => ({
  text,
  units: units(text, entities.map(({ _tag, length, offset }) => ({ name: _tag, length, offset })))
})

const theirs = ({ entities, text }: Parsed) => ({
  text,
  units: units(
    text,
    entities.map(({ _, length, offset }) => ({ name: _.slice("messageEntity".length), length, offset }))
  )
})

const words = [
  "plain",
  "Ünï e\u0301",
  "日本語",
  "שלום עולם",
  "مرحبا",
  "नमस्ते",
  "🙂",
  "👍🏽",
  "👨‍👩‍👧‍👦",
  "🏳️‍🌈🇩🇪",
  "𝕏𐍈",
  "1 < 2 & 3"
]

describe("markup, as mtcute reads it", () => {
  it("is the same HTML, in every script, nested and side by side (F107, 10.1, 10.16, T10.1, T10.2)", () => {
    const tags = [
      ["<b>", "</b>"],
      ["<i>", "</i>"],
      ["<u>", "</u>"],
      ["<s>", "</s>"],
      ["<tg-spoiler>", "</tg-spoiler>"],
      [
        "<a href=\"https://a.example/🙂?b&amp;c\">",
        "</a>"
      ],
      ["<blockquote expandable>", "</blockquote>"]
    ] as const
    for (const word of words) {
      const text = Html.escape(word)
      for (const [open, close] of tags) {
        for (const [innerOpen, innerClose] of tags) {
          if (innerOpen === open || innerOpen.startsWith("<blockquote")) continue
          const source = `🙂${open}${text}${innerOpen}${text}${innerClose}${close}${text}`
          const mine = ours(Either.getOrThrow(Html.parse(source)))
          assert.deepStrictEqual(mine, theirs(thtml(source)), source)
        }
      }
    }
  })

  it("is the same HTML for code, languages, emoji, users and dates (F107, 10.16)", () => {
    for (const word of words) {
      const text = Html.escape(word)
      const sources = [
        `<code>${text}</code>`,
        `<pre>${text}</pre>`,
        `<pre><code class="language-ts">${text}</code></pre>`,
        `<tg-emoji emoji-id="5368324170671202286">${text}</tg-emoji>`,
        `<tg-time unix="1647531900" format="wDT">${text}</tg-time>`,
        `<a href="tg://user?id=123456789">${text}</a>`
      ]
      for (const source of sources) {
        assert.deepStrictEqual(ours(Either.getOrThrow(Html.parse(source))), theirs(thtml(source)), source)
      }
    }
  })

  it("is what we write (F108, 10.9)", () => {
    const { bold, code, concat, italic, link, spoiler, strike, underline } = FormattedText
    for (const word of words) {
      const nested = concat(
        bold(concat(word, italic(underline(word)))),
        code(word),
        spoiler(strike(word)),
        link(word, "https://a.example")
      )
      assert.deepStrictEqual(theirs(thtml(Html.render(nested))), ours(nested))
    }
  })

  it("is the same Markdown, where both have a mark for it (F106, 10.1, 10.22)", () => {
    for (const word of words) {
      const [v2, other] = [Markdown.escape(word), word]
      const pairs = [
        [`*${v2}*`, `**${other}**`],
        [`_${v2}_`, `__${other}__`],
        [`__${v2}__`, `--${other}--`],
        [`~${v2}~`, `~~${other}~~`],
        [`||${v2}||`, `||${other}||`],
        [`\`${other}\``, `\`${other}\``],
        [`[${v2}](https://a.example/🙂)`, `[${other}](https://a.example/🙂)`],
        [`*${v2} _${v2}_* ${v2}`, `**${other} __${other}__** ${other}`],
        [`![${v2}](tg://emoji?id=7)`, `[${other}](tg://emoji?id=7)`]
      ] as const
      for (const [mine, others] of pairs) {
        assert.deepStrictEqual(ours(Either.getOrThrow(Markdown.parse(mine))), theirs(md(others)), mine)
      }
    }
  })
})
