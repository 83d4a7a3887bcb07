/** Both parsers of HTML: where the strict one takes something, the tolerant one makes the same of it. */
import { assert, describe, it } from "@effect/vitest"
import type { Layer } from "effect"
import { DateTime, Effect, Either, FastCheck as fc } from "effect"
import { Draft, FormattedText, Html, HtmlParser } from "layergram"
import * as HtmlTolerant from "layergram/HtmlTolerant"
import type { UserId } from "../../schema/model/Ids.ts"
import type { HtmlError } from "../../schema/text/HtmlError.ts"
import { disorder, shown } from "./support.ts"

type Parse = (html: string) => Either.Either<FormattedText.FormattedText, HtmlError>

const parserOf = (layer: Layer.Layer<HtmlParser.HtmlParser>): Parse => (html) =>
  Effect.runSync(Effect.either(Effect.provide(HtmlParser.parse(html), layer)))

const strict = parserOf(HtmlParser.layerStrict)
const tolerant = parserOf(HtmlTolerant.layer)
const read = (parse: Parse) => (html: string) => shown(Either.getOrThrow(parse(html)))
const entityBy = (parse: Parse) => (html: string) => Either.getOrThrow(parse(html)).entities[0]

const agreed: ReadonlyArray<readonly [html: string, parsed: string]> = [
  ["<b>a</b><strong>b</strong><i>c</i><em>d</em>", "\"abcd\" [Bold 0 2] [Italic 2 2]"],
  ["<u>a</u>, <ins>b</ins>", "\"a, b\" [Underline 0 1] [Underline 3 1]"],
  ["<s>a</s>, <strike>b</strike>, <del>c</del>", "\"a, b, c\" [Strike 0 1] [Strike 3 1] [Strike 6 1]"],
  ["<span class=\"tg-spoiler\">a</span>, <tg-spoiler>b</tg-spoiler>", "\"a, b\" [Spoiler 0 1] [Spoiler 3 1]"],
  ["<b>a <i>b <s>c</s></i> d</b>", "\"a b c d\" [Bold 0 7] [Italic 2 3] [Strike 4 1]"],
  ["<code>a</code>, <pre>b</pre>", "\"a, b\" [Code 0 1] [Pre 3 1]"],
  ["<blockquote expandable>a\nb</blockquote>", "\"a\\nb\" [Blockquote 0 3]"],
  ["<B>a</b><I\n>b</i >", "\"ab\" [Bold 0 1] [Italic 1 1]"],
  ["<b></b>", "\"\""],
  ["  a\n\n  b  ", "\"  a\\n\\n  b  \""],
  ["<b>a🙂</b><i>👨‍👩‍👧</i>", "\"a🙂👨‍👩‍👧\" [Bold 0 3] [Italic 3 8]"],
  ["&lt;b&gt; &amp;amp; &quot;&#65;&#x1F642;", "\"<b> &amp; \\\"A🙂\""],
  ["a > b & c", "\"a > b & c\""],
  ["<a href=\"no link\">x</a>", "\"x\""]
]

describe.each([["strict", strict], ["tolerant", tolerant]] as const)("the %s parser of HTML", (_, parse) => {
  it.each(agreed)("reads %j (F4, F5, 10.16, 10.17, 10.20)", (html, parsed) => {
    assert.strictEqual(read(parse)(html), parsed)
  })

  it("reads languages, dates, emoji, users and addresses (F4, F5, 10.11, 10.16, 10.19)", () => {
    const entity = entityBy(parse)
    assert.deepInclude(entity("<pre><code class=\"language-c++\">x</code></pre>"), { _tag: "Pre", language: "c++" })
    assert.deepInclude(entity("<code class=\"language-ts\"><pre>x</pre></code>"), { _tag: "Pre", language: "ts" })
    assert.deepInclude(entity("<a href='tg://user?id=7'>x</a>"), { userId: 7 as UserId })
    assert.deepInclude(entity("<a>a.example</a>"), { url: "http://a.example" })
    assert.deepInclude(entity("<tg-emoji emoji-id=7>x</tg-emoji>"), { documentId: 7n })
    assert.deepInclude(entity("<tg-time unix=60 format=\"wDT\">x</tg-time>"), {
      date: DateTime.unsafeMake(60_000),
      format: "wDT"
    })
    assert.deepInclude(entity("<a href=\"https://a.example/?b&amp;c=&quot;d\">x</a>"), {
      url: "https://a.example/?b&c=\"d"
    })
  })

  it("reads what was rendered: parse(render(x)) = x (F4, F5, F108, 10.9, T10.1)", () => {
    fc.assert(
      fc.property(disorder, (any) => {
        assert.deepStrictEqual(Either.getOrThrow(parse(Html.render(any))), FormattedText.normalise(any))
      }),
      { seed: 7, numRuns: 300 }
    )
  })

  it("overflows no stack, whatever is in whatever (F4, F5, T10.5)", () => {
    assert.isTrue(Either.isEither(parse("<b>".repeat(100_000))))
    assert.isTrue(Either.isEither(parse("<a href=\"".repeat(50_000))))
  })
})

const pieces = [
  ..."ab \n<>&\"'=/",
  ..."b i a span pre code blockquote tg-spoiler".split(" ").flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} `]),
  "<span class=\"tg-spoiler\">",
  "<code class=\"language-ts\">",
  "<a href=\"https://a.example\">",
  "<p>",
  "</p>",
  "<br>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "&lt;",
  "&nbsp;",
  "&#65",
  "🙂"
]
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(""))

describe("the tolerant parser of HTML", () => {
  const parse = read(tolerant)

  it("ends with the text what has no end (F5, 10.18)", () => {
    assert.strictEqual(parse("a<b>b<i>c"), "\"abc\" [Bold 1 2] [Italic 2 1]")
    assert.strictEqual(parse("<blockquote>a"), "\"a\" [Blockquote 0 1]")
  })

  it("lets elements end in any order, and forgets ends of nothing (F5, 10.18)", () => {
    assert.strictEqual(parse("<b>a<i>b</b>c</i>d"), "\"abcd\" [Bold 0 1] [Italic 1 2] [Bold 1 1]")
    assert.strictEqual(parse("</i>a</b></></ >"), "\"a\"")
    assert.strictEqual(parse("<span class=\"tg-spoiler\">a<span>b</span>c</span>d"), "\"abcd\" [Spoiler 0 3]")
  })

  it("ends a link where the next one begins (F5, 10.8)", () => {
    const { entities } = Either.getOrThrow(
      tolerant("<a href=\"https://a.example\">a<a href=\"https://b.example\">b</a>c")
    )
    assert.deepStrictEqual(entities.map(({ length, offset }) => [offset, length]), [[0, 1], [1, 1]])
  })

  it("looks through unknown tags, and gives lines to what has lines (F5, 10.18)", () => {
    assert.strictEqual(parse("<html><body><font color=red>a</font> <img src=x>b</body></html>"), "\"a b\"")
    assert.strictEqual(parse("a<br>b<br/><b>c</b>"), "\"a\\nb\\nc\" [Bold 4 1]")
    assert.strictEqual(parse("<p>a</p>\n<p><b>b</b></p><ul><li>c<li>d</ul>e"), "\"a\\nb\\nc\\nd\\ne\" [Bold 2 1]")
  })

  it("shows no comments, scripts, styles and titles (F5, 10.18)", () => {
    assert.strictEqual(
      parse("<!DOCTYPE html><title>t</title><style>b{}</style>a<!-- <b> --><script>\"</b>\"</script>b<?x?>"),
      "\"ab\""
    )
    assert.strictEqual(parse("a<script>b"), "\"a\"")
  })

  it("means itself by a stray \"<\", and loses no text behind a tag without its end (F5, 10.18)", () => {
    assert.strictEqual(parse("1 < 2 <3 <> << b"), "\"1 < 2 <3 <> << b\"")
    assert.strictEqual(parse("if a<b then"), "\"if a<b then\"")
    assert.strictEqual(parse("<b>a</b><a href=\"x>y</a>"), "\"a<a href=\\\"x>y</a>\" [Bold 0 1]")
  })

  it("knows all references of HTML (F5, 10.17)", () => {
    assert.strictEqual(parse("&copy;&nbsp;&eacute;&ampx; &;"), "\"©\u00a0é&x; &;\"")
  })

  it("takes half a million characters in a moment, and no more than a million (F5, T10.4, T10.5)", () => {
    const half = "<b><i></b>".repeat(30_000) + "</u>".repeat(30_000) + "a"
    assert.isTrue(Either.isRight(tolerant(half)))
    assert.isTrue(Either.isRight(tolerant("a".repeat(2 ** 20))))
    const error = Either.match(tolerant("a".repeat(2 ** 20 + 1)), {
      onLeft: (error) => error,
      onRight: () => assert.fail("taken")
    })
    assert.deepInclude(error, { _tag: "HtmlError", reason: "TooLong", position: 2 ** 20 })
    assert.match(error.message, /longer than 1048576/)
  })

  it("fails for no markup, and its entities are in order (F5, 10.3, 10.7)", () => {
    fc.assert(
      fc.property(soup, (html) => {
        const text = Either.getOrThrow(tolerant(html))
        assert.deepStrictEqual(FormattedText.normalise(text), text)
        for (const { length, offset } of text.entities) {
          assert.isAtLeast(length, 1)
          assert.isAtMost(offset + length, text.text.length)
        }
      }),
      { seed: 8, numRuns: 1000 }
    )
  })

  it("agrees with the strict one on all that one takes (F4, F5)", () => {
    // Telegram's own ways: few names of references, no "</>", and links in links.
    const telegrams = /&nbsp;|<\/>|<a.*<a|&#65(?!;)|<\/\s/s
    let taken = 0
    fc.assert(
      fc.property(soup.filter((html) => !telegrams.test(html)), (html) => {
        const found = strict(html)
        if (Either.isLeft(found)) return
        taken++
        assert.deepStrictEqual(tolerant(html), found)
      }),
      { seed: 9, numRuns: 3000 }
    )
    assert.isAbove(taken, 100)
  })

  it.effect("reads the text of a draft while it is sent (F4, F5, F178)", () =>
    Effect.gen(function*() {
      const draft = Draft.textEffect(HtmlParser.parse("<b>a<p>b"))
      const content = draft.content ?? assert.fail("no text")
      const text = yield* Effect.provide(content, HtmlTolerant.layer)
      assert.strictEqual(shown(text), "\"a\\nb\" [Bold 0 3]")
      const error = yield* Effect.flip(Effect.provide(content, HtmlParser.layerStrict))
      assert.strictEqual(error.reason, "UnknownTag")
    }))
})
