import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { Either } from "effect"
import { FormattedText, Html, Markdown } from "layergram"
import { Repair } from "../../layers/html/repair.ts"
import * as Entity from "../../schema/model/Entity.ts"
import { counter } from "./steps.ts"

const over = (make: (index: number) => Entity.TextEntity) => (size: number) =>
  Array.from({ length: size }, (_, at) => make(at))

const normalised =
  (text: (size: number) => string, make: (index: number, size: number) => Entity.TextEntity) => (size: number) =>
    void FormattedText.make({ text: text(size), entities: over((index) => make(index, size))(size) })

const html = (markup: (size: number) => string) => (size: number) => void Html.parse(markup(size))
const markdown = (markup: (size: number) => string) => (size: number) => void Markdown.parse(markup(size))
const nested = (open: string, inside: string, close: string) => (size: number) =>
  open.repeat(size) + inside.repeat(size) + close.repeat(size)
const inRow = (markup: string) => (size: number) => markup.repeat(size)

const repaired = (tags: ReadonlyArray<string>) => (size: number) => {
  const repair = new Repair()
  for (let count = 0; count < size; count++) {
    for (const tag of tags) {
      if (tag.startsWith("/")) repair.end(tag.slice(1))
      else if (tag.startsWith("<")) {
        repair.name(tag.slice(1), 0)
        repair.begin()
      } else repair.text(tag)
    }
  }
  repair.finish("")
  assert.isAbove(repair.result.text.length, 0)
}

const bold = (offset: number, length: number) => new Entity.Bold({ offset, length }, true)
const quote = (offset: number, length: number) => new Entity.Blockquote({ offset, length, isCollapsed: false }, true)
const feeds = (size: number) => "\n".repeat(4 * size)

const works: ReadonlyArray<readonly [name: string, work: (size: number) => void]> = [
  ["quotations in each other around line feeds", html(nested("<blockquote>", "\n\n\n\n", "</blockquote>"))],
  ["quotations that end in line feeds", html(inRow("<blockquote>a\n\n\n</blockquote>\n"))],
  ["entities of quotations around line feeds", normalised(feeds, (index, size) => quote(0, 4 * size - index))],
  ["entities of quotations that begin in line feeds", normalised(feeds, (index, size) => quote(index, 4 * size))],
  ["styles in each other", html(nested("<b><i><u><s>", "a", "</s></u></i></b>"))],
  ["styles that overlap", normalised((size) => "a".repeat(4 * size), (index, size) => bold(index, 2 * size))],
  ["links in each other", html(nested("<a>", "a.at ", "</a>"))],
  ["links without addresses", html(inRow("<a>https://example.org/</a> "))],
  ["code in code", html(nested("<pre><code>", "a", "</code></pre>"))],
  ["references", html(inRow("&amp;&lt&#1;&nothing;"))],
  ["attributes", html((size) => `<a ${"x=\"y\" ".repeat(size)}>a</a>`)],
  ["links in each other of Markdown", markdown(nested("[", "a", "]"))],
  ["links without addresses of Markdown", markdown(inRow("[https://example\\.org/] "))],
  ["styles in each other of Markdown", markdown(nested("*_", "a", "_*"))],
  ["quotations of Markdown", markdown(inRow(">a\n>\n>\nb\n"))],
  ["code of Markdown", markdown(inRow("```a b``` `c`"))],
  ["links of legacy Markdown", (size) => void Markdown.parseLegacy("[https://example.org/] *a*".repeat(size))],
  ["paragraphs of any HTML", repaired(["<p", "word", "/p"])],
  ["elements of any HTML that never end", repaired(["<b", "<i", "word", "/u"])],
  ["links of any HTML", repaired(["<a", "https://example.org/", "/a"])]
]

describe("markup", () => {
  let count: ReturnType<typeof counter>
  beforeAll(() => void (count = counter()))
  afterAll(() => count.end())

  for (const [name, work] of works) {
    it(`four times as long takes four times as much: ${name} (T10.4)`, () => {
      work(8)
      // The engine forgets counts where it throws compiled code away: what was counted most is all of it.
      const steps = (size: number) => Math.max(...[0, 1, 2].map(() => count.steps(() => work(size))))
      const one = steps(100)
      assert.isAbove(one, 100)
      assert.isBelow(steps(400) / one, 5)
    })
  }

  it("is read the same when its links say where they lead (10.11)", () => {
    const text = (parsed: Either.Either<FormattedText.FormattedText, unknown>) =>
      Either.getOrThrow(parsed).entities.map((entity) => (entity._tag === "TextUrl" ? entity.url : entity._tag))
    const urls = ["http://a.example", "http://b.example"]
    assert.deepStrictEqual(text(Html.parse("x <a>a.example</a> y <a>b.example</a>")), urls)
    assert.deepStrictEqual(text(Markdown.parse("x [a\\.example] y [b\\.example]")), urls)
    assert.deepStrictEqual(text(Html.parse("<a>a.<a>exam</a>ple</a> <a>b.example</a>")), urls)
  })
})
