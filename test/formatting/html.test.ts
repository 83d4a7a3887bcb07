import { assert, describe, it } from "@effect/vitest"
import { DateTime, Either, FastCheck as fc } from "effect"
import { FormattedText, Html } from "layergram"
import type { UserId } from "../../schema/model/Ids.ts"
import { disorder, shown, text } from "./support.ts"

const { html } = Html
const parse = (source: string) => Either.match(Html.parse(source), { onLeft: ({ message }) => message, onRight: shown })

describe("HTML", () => {
  const cases: ReadonlyArray<readonly [html: string, parsed: string]> = [
    ["<b>bold</b>, <strong>bold</strong>", "\"bold, bold\" [Bold 0 4] [Bold 6 4]"],
    ["<i>italic</i>, <em>italic</em>", "\"italic, italic\" [Italic 0 6] [Italic 8 6]"],
    ["<u>underline</u>, <ins>underline</ins>", "\"underline, underline\" [Underline 0 9] [Underline 11 9]"],
    ["<s>a</s>, <strike>b</strike>, <del>c</del>", "\"a, b, c\" [Strike 0 1] [Strike 3 1] [Strike 6 1]"],
    ["<span class=\"tg-spoiler\">a</span>, <tg-spoiler>b</tg-spoiler>", "\"a, b\" [Spoiler 0 1] [Spoiler 3 1]"],
    ["<b>a <i>b <s>c</s></i> d</b>", "\"a b c d\" [Bold 0 7] [Italic 2 3] [Strike 4 1]"],
    ["<a href=\"http://www.example.com/\">inline URL</a>", "\"inline URL\" [TextUrl 0 10]"],
    ["<a href=\"tg://user?id=123456789\">mention</a>", "\"mention\" [MentionName 0 7]"],
    ["<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>", "\"👍\" [CustomEmoji 0 2]"],
    ["<tg-time unix=\"1647531900\" format=\"wDT\">22:45</tg-time>", "\"22:45\" [FormattedDate 0 5]"],
    ["<code>a</code>, <pre>b</pre>", "\"a, b\" [Code 0 1] [Pre 3 1]"],
    ["<pre><code class=\"language-python\">a</code></pre>", "\"a\" [Pre 0 1]"],
    ["<blockquote>a\nb</blockquote>", "\"a\\nb\" [Blockquote 0 3]"],
    ["<blockquote expandable>a\nb</blockquote>", "\"a\\nb\" [Blockquote 0 3]"],
    ["<B>a</b><I\n>b</i >", "\"ab\" [Bold 0 1] [Italic 1 1]"],
    ["<b>a</>", "\"a\" [Bold 0 1]"],
    ["<b></b>", "\"\""],
    ["  a\n\n  b  ", "\"  a\\n\\n  b  \""],
    ["<b>a🙂</b><i>👨‍👩‍👧</i>", "\"a🙂👨‍👩‍👧\" [Bold 0 3] [Italic 3 8]"]
  ]

  for (const [source, parsed] of cases) {
    it(`reads ${JSON.stringify(source)} (F107, 10.16, 10.20)`, () => assert.strictEqual(parse(source), parsed))
  }

  const entity = (source: string) => Either.getOrThrow(Html.parse(source)).entities[0]

  it("reads languages, dates, emoji, users and addresses (F107, 10.11, 10.16)", () => {
    assert.deepInclude(entity("<pre><code class=\"language-c++\">x</code></pre>"), { _tag: "Pre", language: "c++" })
    assert.deepInclude(entity("<code class=\"language-ts\"><pre>x</pre></code>"), { _tag: "Pre", language: "ts" })
    assert.deepInclude(entity("<pre><code class=\"language-ts\">x</code>y</pre>"), { _tag: "Pre", language: "" })
    assert.deepInclude(entity("<code class=\"language-ts\">x</code>"), { _tag: "Code" })
    assert.deepInclude(entity("<a href='tg://user?id=7'>x</a>"), { userId: 7 as UserId })
    assert.deepInclude(entity("<tg-emoji emoji-id=7>x</tg-emoji>"), { documentId: 7n })
    assert.deepInclude(entity("<tg-time unix=60>x</tg-time>"), { date: DateTime.unsafeMake(60_000), format: "" })
    assert.deepInclude(entity("<blockquote expandable=''>x</blockquote>"), { isCollapsed: true })
    assert.deepInclude(entity("<a href=\"https://a.example/?b&amp;c=&quot;d\">x</a>"), {
      url: "https://a.example/?b&c=\"d"
    })
  })

  it("takes the text of a link for its address, and shows links that lead nowhere as text (10.19)", () => {
    assert.deepInclude(entity("<a>a.example</a>"), { url: "http://a.example" })
    assert.deepInclude(entity("<a href=\"\">https://a.example</a>"), { url: "https://a.example" })
    assert.strictEqual(parse("<a href=\"no link\">x</a>"), "\"x\"")
  })

  it("knows four references by name, and all by number that are characters (10.17)", () => {
    assert.strictEqual(parse("&lt;&gt;&amp;&quot;&#65;&#x1F642;&#128578"), "\"<>&\\\"A🙂🙂\"")
    const literal = "&nbsp;&#0;&#xD800;&#x110000;&#99999999;&;&ampx; & &"
    assert.deepStrictEqual(Either.getOrThrow(Html.parse(literal)), FormattedText.plain(literal))
  })

  it("says what is wrong, and where (F107, 10.18)", () => {
    const failure = (source: string) => {
      const error = Either.match(Html.parse(source), {
        onLeft: (error) => error,
        onRight: () => assert.fail(`${source} is right`)
      })
      return [error.reason, error.position, error.subject]
    }
    assert.deepStrictEqual(failure("🙂<p>a</p>"), ["UnknownTag", 2, "p"])
    assert.deepStrictEqual(failure("<span>a</span>"), ["UnknownTag", 0, "span"])
    assert.deepStrictEqual(failure("<br>"), ["UnknownTag", 0, "br"])
    assert.deepStrictEqual(failure("a < b"), ["UnclosedTag", 2, ""])
    assert.deepStrictEqual(failure("<a href=\"x>y</a>"), ["UnclosedTag", 0, ""])
    assert.deepStrictEqual(failure("<b>a</b"), ["UnclosedTag", 4, ""])
    assert.deepStrictEqual(failure("<a =x>y</a>"), ["BadAttribute", 3, ""])
    assert.deepStrictEqual(failure("<a href=a/b>y</a>"), ["BadAttribute", 3, "href"])
    assert.deepStrictEqual(failure("a<b>b"), ["Unclosed", 1, "b"])
    assert.deepStrictEqual(failure("<b><i>a</b></i>"), ["UnexpectedEnd", 7, "b"])
    assert.deepStrictEqual(failure("a</b>"), ["UnexpectedEnd", 1, "b"])
    for (const source of ["<p>", "<", "<a =>", "<b>", "</b>"]) assert.notStrictEqual(parse(source), "")
  })

  it("comes back as it went: parse(render(x)) = x (F48, F108, 10.9, T10.1)", () => {
    fc.assert(
      fc.property(disorder, (any) => {
        const normal = FormattedText.normalise(any)
        assert.deepStrictEqual(Either.getOrThrow(Html.parse(Html.render(any))), normal)
      }),
      { seed: 5, numRuns: 800 }
    )
  })

  it("means any text by its escaped form, in attributes, too (10.21, 10.27)", () => {
    fc.assert(
      fc.property(text, (text) => {
        assert.deepStrictEqual(Either.getOrThrow(Html.parse(Html.escape(text))), FormattedText.plain(text))
        if (/\s/.test(text)) return
        assert.deepInclude(entity(`<a href="tg:x${Html.escape(text)}">x</a>`), { url: `tg:x${text}` })
      }),
      { seed: 6, numRuns: 300 }
    )
  })
})

describe("html`…`", () => {
  it("takes values literally, and keeps the formatting of formatted ones (F107, 10.27)", () => {
    assert.strictEqual(shown(html`<b>${"<i>&amp;"}</b>${1}${2n}`), "\"<i>&amp;12\" [Bold 0 8]")
    assert.strictEqual(shown(html`<b>a${FormattedText.italic("b")}</b>`), "\"ab\" [Bold 0 2] [Italic 1 1]")
    assert.deepInclude(html`<a href="${"https://a.example/\"&lt;"}">x</a>`.entities[0], {
      url: "https://a.example/\"&lt;"
    })
    assert.deepInclude(html`<tg-emoji emoji-id=${12n}>x</tg-emoji>`.entities[0], { documentId: 12n })
  })

  it("throws what is wrong with the markup: it is a mistake in the program (F107)", () => {
    assert.throws(() => html`<b>${"a"}`, /<b> at 0 has no end/)
    assert.throws(() => html`<${"b"}>a</b>`, /knows no/)
  })
})
