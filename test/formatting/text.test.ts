import { assert, describe, it } from "@effect/vitest"
import { DateTime, Either, FastCheck as fc } from "effect"
import { FormattedText, Html, Markdown } from "layergram"
import type { UserId } from "../../schema/model/Ids.ts"
import { disorder, growth, shown, text } from "./support.ts"

describe("formatted texts", () => {
  it("are made by functions that nest (F106)", () => {
    const { bold, code, concat, customEmoji, date, italic, link, mention, pre, quote, spoiler, strike, underline } =
      FormattedText
    const all = concat(
      bold(concat("a", italic("b"))),
      underline(strike(spoiler(1))),
      code(bold("c")),
      pre("d", "ts"),
      link("e", "https://a.example"),
      mention("f", 7 as UserId),
      customEmoji("🙂", 9n),
      date("g", DateTime.unsafeMake(0), "r"),
      "\n",
      quote("h", { isCollapsed: true })
    )
    assert.strictEqual(
      Html.render(all),
      "<b>a<i>b</i></b><u><s><tg-spoiler>1</tg-spoiler></s></u><code>c</code>" +
        "<pre><code class=\"language-ts\">d</code></pre><a href=\"https://a.example\">e</a>" +
        "<a href=\"tg://user?id=7\">f</a><tg-emoji emoji-id=\"9\">🙂</tg-emoji>" +
        "<tg-time unix=\"0\" format=\"r\">g</tg-time>\n<blockquote expandable>h</blockquote>"
    )
    assert.throws(() => date("g", DateTime.unsafeMake(0), "yyyy"))
  })

  it("are joined with separators (F106)", () => {
    const list = FormattedText.join([FormattedText.bold("a"), "b", 3], FormattedText.italic(", "))
    assert.strictEqual(shown(list), "\"a, b, 3\" [Bold 0 1] [Italic 1 2] [Italic 4 2]")
    assert.deepStrictEqual(FormattedText.join([]), FormattedText.plain(""))
  })

  it("are cut as strings are, with their entities (10.3)", () => {
    const all = FormattedText.concat("ab", FormattedText.bold("cd🙂"), FormattedText.customEmoji("🙂", 1n))
    const cut = (start: number, end?: number) => shown(FormattedText.slice(all, start, end))
    assert.strictEqual(cut(3), "\"d🙂🙂\" [Bold 0 3] [CustomEmoji 3 2]")
    assert.strictEqual(cut(-4, -2), "\"🙂\" [Bold 0 2]")
    assert.strictEqual(cut(1, 5), "\"bcd\" [Bold 1 2]")
    assert.strictEqual(cut(5), "\"🙂\" [CustomEmoji 0 2]")
    assert.strictEqual(cut(4, 2), "\"\"")
    fc.assert(
      fc.property(disorder, fc.integer({ min: -5, max: 45 }), (any, at) => {
        const pieces = [FormattedText.slice(any, 0, at), FormattedText.slice(any, at)]
        const together = pieces.map(({ text }) => text).join("")
        assert.notMatch(together, /\p{Surrogate}/u)
        assert.include([any.text.length, any.text.length - 2], together.length)
      }),
      { seed: 7 }
    )
  })

  it("are trimmed with their entities (10.4, T10.3)", () => {
    assert.strictEqual(
      shown(FormattedText.trim(Either.getOrThrow(Html.parse("  <b> x </b>  ")))),
      "\"x\" [Bold 0 1]"
    )
  })
})

describe("splitting", () => {
  const parts = (text: string, limit: number) =>
    FormattedText.split(FormattedText.plain(text), limit).map(({ text }) => text)

  it("prefers paragraphs to lines, lines to words, and words to all else (F57, 10.2)", () => {
    assert.deepStrictEqual(parts("aaaa bbbb\n\ncc dd\nee", 15), ["aaaa bbbb", "cc dd\nee"])
    assert.deepStrictEqual(parts("aaaa bbbb\ncc dd ee", 15), ["aaaa bbbb", "cc dd ee"])
    assert.deepStrictEqual(parts("aaaa bbbb cc dd ee", 15), ["aaaa bbbb cc dd", "ee"])
    assert.deepStrictEqual(parts("a\n\nbbbbbbbbbbb cc dd ee", 15), ["a\n\nbbbbbbbbbbb", "cc dd ee"])
    assert.deepStrictEqual(parts("abcdefghij", 4), ["abcd", "efgh", "ij"])
    assert.deepStrictEqual(parts("   ", 4), [])
  })

  it("cuts nothing that a reader takes for one character (10.2)", () => {
    assert.deepStrictEqual(parts("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 8), ["👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"])
    assert.deepStrictEqual(parts("ae\u0301", 2), ["a", "e\u0301"])
    assert.deepStrictEqual(parts("👍🏽👍🏽", 3), ["👍🏽", "👍🏽"])
    // What is longer than a message has to be cut.
    assert.deepStrictEqual(parts("👨‍👩‍👧‍👦", 4), ["👨‍👩\u200d", "👧‍👦"])
  })

  it("counts characters, as Telegram does (10.2, T10.7)", () => {
    assert.strictEqual(FormattedText.characters("🙂a\u0301"), 3)
    assert.lengthOf(parts("🙂".repeat(4096), 4096), 1)
    assert.lengthOf(FormattedText.split(FormattedText.plain("🙂".repeat(4097))), 2)
    assert.lengthOf(FormattedText.split(FormattedText.plain("a".repeat(1025)), 1024), 2)
  })

  it("lets entities go on in the next part, and does not cut custom emoji, dates and mentions (10.2)", () => {
    const bold = FormattedText.split(FormattedText.bold(FormattedText.concat("aaa ", FormattedText.italic("bbb"))), 5)
    assert.deepStrictEqual(bold.map(shown), ["\"aaa\" [Bold 0 3]", "\"bbb\" [Bold 0 3] [Italic 0 3]"])
    const atoms = FormattedText.concat("aaa", FormattedText.mention("b b", 7 as UserId), "c")
    assert.deepStrictEqual(FormattedText.split(atoms, 5).map(shown), ["\"aaa\"", "\"b bc\" [MentionName 0 3]"])
    const long = FormattedText.mention("aaaa bbbb", 7 as UserId)
    assert.deepStrictEqual(FormattedText.split(long, 5).map(shown), [
      "\"aaaa\" [MentionName 0 4]",
      "\"bbbb\" [MentionName 0 4]"
    ])
  })

  it("loses nothing but spaces, and keeps to the limit (10.2)", () => {
    fc.assert(
      fc.property(disorder, fc.integer({ min: 1, max: 12 }), (any, limit) => {
        const all = FormattedText.split(any, limit)
        const visible = (text: string) => text.replace(/\s/g, "")
        assert.strictEqual(visible(all.map(({ text }) => text).join("")), visible(any.text))
        for (const part of all) {
          assert.isAtMost(FormattedText.characters(part.text), limit)
          assert.notMatch(part.text, /\p{Surrogate}/u)
          assert.deepStrictEqual(FormattedText.normalise(part), part)
        }
      }),
      { seed: 8, numRuns: 400 }
    )
  })
})

type Parse = (text: string) => Either.Either<FormattedText.FormattedText, Html.HtmlError | Markdown.MarkdownError>

const parsers: ReadonlyArray<Parse> = [Html.parse, Markdown.parse, Markdown.parseLegacy]

describe("input that wants to do harm", () => {
  const hostile: ReadonlyArray<string> = [
    "<b>",
    "<a>",
    "<a href=",
    "</b>",
    "<b><i>",
    "&",
    "&#",
    "[",
    "[a",
    "[a](",
    "[a](b)",
    "[]",
    "![",
    "*",
    "_",
    "__",
    "*_",
    "||",
    "~|",
    "`",
    "```",
    "```a",
    ">",
    ">\n",
    ">||\n",
    "\\",
    "\n",
    " ",
    "🙂",
    "\ud800",
    "\0"
  ]

  it("takes linear time, and no more depth than there is, in each parser (T10.4, T10.5)", () => {
    for (const unit of hostile) {
      for (const parse of parsers) {
        const grown = growth((size) => void parse(unit.repeat(size)), 1000)
        assert.isBelow(grown, 500, `${JSON.stringify(unit)} by ${parse.name}`)
      }
    }
  })

  it("may be nested a hundred thousand times: that is an error, or a text (T10.5)", () => {
    const deep = 100_000
    assert.isTrue(Either.isLeft(Html.parse("<b>".repeat(deep))))
    assert.isTrue(Either.isLeft(Markdown.parse("[".repeat(deep))))
    const html = Html.parse(`${"<b>".repeat(deep)}x${"</b>".repeat(deep)}`)
    assert.strictEqual(shown(Either.getOrThrow(html)), "\"x\" [Bold 0 1]")
    const links = Html.parse(`${"<a>".repeat(deep)}a.example${"</a>".repeat(deep)}`)
    assert.strictEqual(shown(Either.getOrThrow(links)), "\"a.example\" [TextUrl 0 9]")
    const markdown = Markdown.parse(`${"[".repeat(deep)}a\\.example${"]".repeat(deep)}`)
    assert.strictEqual(shown(Either.getOrThrow(markdown)), "\"a.example\" [TextUrl 0 9]")
  })

  it("may have thousands of entities all over: they are put in order, rendered and split in linear time (T10.4)", () => {
    const { entities } = fc.sample(disorder, { seed: 9, numRuns: 400 }).reduce(
      (all, { entities }) => ({ entities: [...all.entities, ...entities] }),
      { entities: FormattedText.plain("").entities }
    )
    const work = (size: number) => {
      const text = "ab\n🙂".repeat(size)
      const spread = Array.from({ length: size }, (_, at) => {
        const entity = entities[at % entities.length] ?? assert.fail("no entity")
        return Object.assign(Object.create(Object.getPrototypeOf(entity)), entity, {
          offset: (at * 7919) % text.length,
          length: at % 3 === 0 ? text.length : entity.length
        })
      })
      const made = FormattedText.make({ text, entities: spread })
      void Markdown.render(made)
      void Html.render(made)
      void FormattedText.split(made)
    }
    assert.isBelow(growth(work, 150), 500)
  })

  it("may be anything: parsers answer, and do not throw (F106, F107)", () => {
    const anything = fc.oneof(text, fc.string(), fc.string({ unit: "binary" }))
    fc.assert(
      fc.property(anything, (input) => {
        for (const parse of parsers) {
          const result = parse(input)
          if (Either.isRight(result)) {
            assert.deepStrictEqual(FormattedText.normalise(result.right), result.right)
          } else assert.isAtMost(result.left.position, input.length)
        }
      }),
      { seed: 10, numRuns: 800 }
    )
  })
})
