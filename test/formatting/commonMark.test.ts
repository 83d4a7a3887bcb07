import { assert, describe, it } from "@effect/vitest"
import { FastCheck as fc } from "effect"
import { FormattedText } from "layergram"
import * as CommonMark from "layergram/CommonMark"
import { growth, shown } from "./support.ts"

const answer = `# Tea **now**

Hello *you* and **both _nested_**, \`x*y\`
in 🙂 lines, ~~no~~ [more](https://a.example/b) and [nowhere](b).

- one
- two
  1. inner
  2. more

  and on
-

\`\`\`ts
const x = "**"

\`\`\`

> quoted *well*
> > deeper

| name | price |
|---|---|
| tea | \`2\` |

---
<b>HTML</b> ![cup](https://a.example/c.png)`

const text = `Tea now

Hello you and both nested, x*y
in 🙂 lines, no more and nowhere.

• one
• two
  1. inner
  2. more
  and on
• 

const x = "**"

quoted well

deeper

name │ price
─────┼──────
tea │ 2

———

<b>HTML</b> cup`

describe("Markdown of language models", () => {
  it("becomes a text with the entities that Telegram has for it (F57)", () => {
    const parsed = CommonMark.parse(answer)
    assert.strictEqual(parsed.text, text.replace("tea │", "tea  │"))
    const said = parsed.entities.map(({ _tag, length, offset }) => [_tag, parsed.text.slice(offset, offset + length)])
    assert.deepStrictEqual(said, [
      ["Bold", "Tea now"],
      ["Italic", "you"],
      ["Bold", "both nested"],
      ["Italic", "nested"],
      ["Code", "x*y"],
      ["Strike", "no"],
      ["TextUrl", "more"],
      ["Pre", "const x = \"**\""],
      ["Blockquote", "quoted well\n\ndeeper"],
      ["Italic", "well"],
      ["Pre", "name │ price\n─────┼──────\ntea  │ 2"],
      ["TextUrl", "cup"]
    ])
    const code = parsed.entities.find(({ _tag }) => _tag === "Pre")
    assert.deepInclude(code, { language: "ts" })
  })

  it("is a text at every moment of its growing (F57)", () => {
    for (let end = 0; end <= answer.length; end++) {
      const parsed = CommonMark.parse(answer.slice(0, end))
      assert.deepStrictEqual(FormattedText.normalise(parsed), parsed)
    }
    assert.strictEqual(shown(CommonMark.parse("a **b")), "\"a **b\"")
    assert.strictEqual(shown(CommonMark.parse("```js\nlet a")), "\"let a\" [Pre 0 5]")
    assert.strictEqual(shown(CommonMark.parse(" \n")), "\"\"")
  })

  it("is never refused, and its entities stay inside the text, whatever stands in it (T10.4)", () => {
    const pieces = fc.constantFrom(
      ..."*|**|_|~~|`|```|\n|> |- |1. |  |[|](|)|![|<|>|#|# |a|🙂|\\|&amp;|---|\ud800|\0|https://a.example|\t".split(
        "|"
      ),
      "|"
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (all) => {
        const { entities, text } = CommonMark.parse(all.join(""))
        for (const { length, offset } of entities) {
          assert.isTrue(offset >= 0 && length > 0 && offset + length <= text.length)
          assert.notMatch(text.slice(offset, offset + length), /^[\udc00-\udfff]/)
        }
      }),
      { seed: 11, numRuns: 500 }
    )
  })

  it("takes linear time, and is given as it is where it is longer than anything (T10.4, T10.5)", () => {
    for (const unit of ["**a ", "_*", "[", "`a", ">", "- a\n", "|a|b|\n|-|-|\n"]) {
      assert.isBelow(growth((size) => void CommonMark.parse(unit.repeat(size)), 200), 500, JSON.stringify(unit))
    }
    const long = "*a*".repeat(400_000)
    assert.strictEqual(CommonMark.parse(long).text, long)
  })
})
