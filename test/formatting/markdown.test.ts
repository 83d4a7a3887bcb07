import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Either, FastCheck as fc } from "effect"
import { FormattedText, Markdown } from "layergram"
import type { UserId } from "../../schema/model/Ids.ts"
import { disorder, shown, text } from "./support.ts"

const { md } = Markdown
const parse = (markdown: string) =>
  Either.match(Markdown.parse(markdown), { onLeft: ({ message }) => message, onRight: shown })

describe("MarkdownV2", () => {
  const cases: ReadonlyArray<readonly [markdown: string, parsed: string]> = [
    ["*bold \\*text*", "\"bold *text\" [Bold 0 10]"],
    ["_italic \\*text_", "\"italic *text\" [Italic 0 12]"],
    ["__underline__", "\"underline\" [Underline 0 9]"],
    ["~strikethrough~", "\"strikethrough\" [Strike 0 13]"],
    ["||spoiler||", "\"spoiler\" [Spoiler 0 7]"],
    [
      "*bold _italic bold ~italic bold strikethrough ||italic bold strikethrough spoiler||~ __underline italic bold___ bold*",
      "\"bold italic bold italic bold strikethrough italic bold strikethrough spoiler underline italic bold bold\" " +
      "[Bold 0 103] [Italic 5 93] [Strike 17 59] [Spoiler 43 33] [Underline 77 21]"
    ],
    ["[inline URL](http://www.example.com/)", "\"inline URL\" [TextUrl 0 10]"],
    ["[inline mention of a user](tg://user?id=123456789)", "\"inline mention of a user\" [MentionName 0 24]"],
    ["![👍](tg://emoji?id=5368324170671202286)", "\"👍\" [CustomEmoji 0 2]"],
    ["![22:45 tomorrow](tg://time?unix=1647531900&format=wDT)", "\"22:45 tomorrow\" [FormattedDate 0 14]"],
    ["`inline fixed\\-width code`", "\"inline fixed-width code\" [Code 0 23]"],
    ["```\npre-formatted code block\n```", "\"pre-formatted code block\\n\" [Pre 0 25]"],
    ["```python\nprint(1)```", "\"print(1)\" [Pre 0 8]"],
    [">a\n>b\n>c||", "\"a\\nb\\nc\" [Blockquote 0 5]"],
    [">a\nb", "\"a\\nb\" [Blockquote 0 1]"],
    [">a\n**>b", "\"a\\nb\" [Blockquote 0 1] [Blockquote 2 1]"],
    [">*a\n>b*\n_c_", "\"a\\nb\\nc\" [Blockquote 0 3] [Bold 0 3] [Italic 4 1]"],
    ["**", "\"\""],
    ["_a_**__b__", "\"ab\" [Italic 0 1] [Underline 1 1]"],
    ["__a__*b*", "\"ab\" [Underline 0 1] [Bold 1 1]"],
    ["*a🙂*_👨‍👩‍👧_", "\"a🙂👨‍👩‍👧\" [Bold 0 3] [Italic 3 8]"]
  ]

  for (const [markdown, parsed] of cases) {
    it(`reads ${JSON.stringify(markdown)} (F106, 10.22)`, () => assert.strictEqual(parse(markdown), parsed))
  }

  it("reads languages, dates, emoji, users and addresses (F106, 10.11, 10.22)", () => {
    const entity = (markdown: string) => Either.getOrThrow(Markdown.parse(markdown)).entities[0]
    assert.deepInclude(entity("```c++\nx```"), { language: "c++" })
    assert.deepInclude(entity("```\nx```"), { language: "" })
    assert.deepInclude(entity("[x](tg://user?id=7)"), { userId: 7 as UserId })
    assert.deepInclude(entity("![x](tg://emoji?id=7)"), { documentId: 7n })
    assert.deepInclude(entity("![x](tg://time?unix=60&format=r)"), { date: DateTime.unsafeMake(60_000), format: "r" })
    assert.deepInclude(entity("[x](https://a.example/\\)\\\\b(c)"), { url: "https://a.example/)\\b(c" })
    assert.deepInclude(entity("[🙂](https://a.example/🙂)"), { url: "https://a.example/🙂", length: 2 })
    assert.deepInclude(entity("[x](a.example/b)"), { url: "http://a.example/b" })
    assert.deepInclude(entity("[a\\.example]"), { url: "http://a.example" })
    assert.deepInclude(entity(">x||"), { isCollapsed: true })
    assert.deepInclude(entity(">||x||||"), { isCollapsed: true })
    assert.deepInclude(entity(">||x||"), { isCollapsed: false })
  })

  it("shows links that lead nowhere as text (10.19, T10.2)", () => {
    assert.strictEqual(parse("[x](not a link)"), "\"x\"")
    assert.strictEqual(parse("[🙂x]"), "\"🙂x\"")
    assert.strictEqual(parse("[x](tg://user?id=0)"), "\"x\" [TextUrl 0 1]")
  })

  it("escapes every character below 127, and no other (10.23)", () => {
    assert.strictEqual(parse("\\a\\ \\~\\é\\"), "\"a ~\\\\é\\\\\"")
    assert.strictEqual(parse("`\\`\\\\*`"), "\"`\\\\*\" [Code 0 3]")
  })

  it("says what is wrong, and where (F106, 10.23, 10.25)", () => {
    const failure = (markdown: string) => {
      const { left } = Either.match(Markdown.parse(markdown), {
        onLeft: (error) => ({ left: error }),
        onRight: () => assert.fail(`${markdown} is right`)
      })
      return [left.reason, left.position, left.subject]
    }
    for (const character of "#+-=|{}.!>)]") {
      assert.deepStrictEqual(failure(`🙂 ${character} `), ["Reserved", 3, character])
    }
    assert.deepStrictEqual(failure("a *b"), ["Unclosed", 2, "*"])
    assert.deepStrictEqual(failure("*a _b* c_"), ["Unclosed", 8, "_"])
    assert.deepStrictEqual(failure("||a"), ["Unclosed", 0, "||"])
    assert.deepStrictEqual(failure("[a](b"), ["Unclosed", 3, "("])
    assert.deepStrictEqual(failure("```a"), ["Unclosed", 0, "```"])
    assert.deepStrictEqual(failure(">*a\nb*"), ["Unclosed", 1, "*"])
    assert.deepStrictEqual(failure("![a](https://a.example)"), ["BadLink", 4, "https://a.example"])
    assert.deepStrictEqual(failure("![a]"), ["BadLink", 4, ""])
    assert.strictEqual(parse("a.b"), "\".\" at 1 is reserved: write \"\\.\"")
    assert.strictEqual(parse("*b"), "\"*\" at 0 has no end")
    assert.strictEqual(parse("![a](b)"), "\"b\" at 4 is neither a custom emoji nor a date")
  })

  it.effect("fails as an effect, too, and says that trying again is of no use (F106)", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Markdown.parse("*"))
      assert.strictEqual(error._tag, "MarkdownError")
      assert.isFalse(error.retryable)
      assert.isFalse(error.mayHaveBeenExecuted)
    }))

  it("comes back as it went: parse(render(x)) = x (F47, F108, 10.9, T10.1, 13.53)", () => {
    fc.assert(
      fc.property(disorder, (any) => {
        const once = Either.getOrThrow(Markdown.parse(Markdown.render(any)))
        // All but quotations that share a line with something else: Markdown has no words for them.
        const wholeLines = any.entities.every(({ _tag }) => _tag !== "Blockquote")
        if (wholeLines) assert.deepStrictEqual(once, FormattedText.normalise(any))
        assert.strictEqual(once.text, any.text)
        assert.deepStrictEqual(Either.getOrThrow(Markdown.parse(Markdown.render(once))), once)
      }),
      { seed: 3, numRuns: 800 }
    )
  })

  it("writes quotations over whole lines (F47)", () => {
    const quote = FormattedText.quote("a\nb", { isCollapsed: true })
    assert.strictEqual(Markdown.render(FormattedText.concat(quote, "\nc")), ">a\n>b||\nc")
    assert.strictEqual(Markdown.render(FormattedText.concat("x: ", quote, "; y\nz")), ">x: a\n>b; y||\nz")
    assert.strictEqual(Markdown.render(FormattedText.join([quote, FormattedText.quote("c")], "\n")), ">a\n>b||\n**>c")
  })

  it("keeps underlines apart from italics (10.24)", () => {
    const both = FormattedText.underline(FormattedText.concat("a", FormattedText.italic("b")))
    assert.strictEqual(Markdown.render(both), "__a_b_**__")
    assert.deepStrictEqual(Either.getOrThrow(Markdown.parse("__a_b_**__")), both)
  })

  it("means any text by its escaped form (10.27)", () => {
    fc.assert(
      fc.property(text, (text) => {
        assert.deepStrictEqual(Either.getOrThrow(Markdown.parse(Markdown.escape(text))), FormattedText.plain(text))
        const code = Either.getOrThrow(Markdown.parse(`\`${Markdown.escapeCode(text)}\``))
        assert.strictEqual(code.text, text)
        const link = Either.getOrThrow(Markdown.parse(`[x](https://a.example/${Markdown.escapeLink(text)})`))
        assert.strictEqual(link.text, "x")
        if (!/\s/.test(text)) assert.deepInclude(link.entities[0], { url: `https://a.example/${text}` })
        assert.deepStrictEqual(
          Either.getOrThrow(Markdown.parseLegacy(Markdown.escapeLegacy(text))),
          FormattedText.plain(text)
        )
      }),
      { seed: 4, numRuns: 300 }
    )
  })
})

describe("md`…`", () => {
  it("takes values literally (F106, 10.27)", () => {
    assert.strictEqual(shown(md`*${"_*[`"}* \\${"."}`), "\"_*[` \\\\.\" [Bold 0 4]")
    assert.strictEqual(shown(md`\*${1}\.${2n}`), "\"*1.2\"")
    assert.strictEqual(shown(md`\`${"`"}\``), "\"`\" [Code 0 1]")
    assert.strictEqual(shown(md`\u{1f642}\x41\n\\n`), "\"🙂A\\n\\\\n\"")
  })

  it("keeps the formatting of formatted values (F106)", () => {
    const name = FormattedText.italic("Ann")
    assert.strictEqual(shown(md`*Dear ${name}*`), "\"Dear Ann\" [Bold 0 8] [Italic 5 3]")
    assert.strictEqual(shown(md`>${"a\nb"}\nc`), "\"a\\nb\\nc\" [Blockquote 0 3]")
  })

  it("takes values in addresses and languages (F106)", () => {
    const url = "https://a.example/)(\\"
    assert.deepInclude(md`[x](${url})`.entities[0], { url })
    assert.deepInclude(md`\`\`\`${"ts"}\n1\`\`\``.entities[0], { language: "ts" })
  })

  it("throws what is wrong with the markup: it is a mistake in the program (F106)", () => {
    assert.throws(() => md`*${"a"}`, /"\*" at 0 has no end/)
  })
})

describe("legacy Markdown", () => {
  const legacy = (markdown: string) =>
    Either.match(Markdown.parseLegacy(markdown), { onLeft: ({ message }) => message, onRight: shown })

  it("knows no nesting, and escapes four characters (F106, 10.26)", () => {
    assert.strictEqual(legacy("*a _b* c.!"), "\"a _b c.!\" [Bold 0 4]")
    assert.strictEqual(legacy("_a_ `b` [c](https://d.example)"), "\"a b c\" [Italic 0 1] [Code 2 1] [TextUrl 4 1]")
    assert.strictEqual(legacy("```js\n1\n```"), "\"1\\n\" [Pre 0 2]")
    assert.strictEqual(legacy("\\_\\*\\`\\[\\."), "\"_*`[\\\\.\"")
    assert.strictEqual(legacy("[x](tg://user?id=5)[a.example]"), "\"xa.example\" [MentionName 0 1] [TextUrl 1 9]")
    assert.strictEqual(legacy("**__[]"), "\"\"")
  })

  it("says where the beginning of what has no end is (F106, 10.26)", () => {
    assert.strictEqual(legacy("a *b"), "\"*\" at 2 has no end")
    assert.strictEqual(legacy("```a"), "\"`\" at 0 has no end")
    assert.strictEqual(legacy("[a"), "\"[\" at 0 has no end")
  })
})
