import { assert, describe, it } from "@effect/vitest"
import { FastCheck, Option } from "effect"
import { fromMarkedId, toMarkedId } from "../../schema/model/Peer.ts"
import { parse } from "../../schema/model/PeerName.ts"

const read = (text: string) => {
  const name = parse(text)
  switch (name._tag) {
    case "Username":
      return `@${name.username}`
    case "Phone":
      return `+${name.phone}`
    case "Known":
      return toMarkedId(name.peer)
    case "Invite":
      return `invite ${name.hash}`
    default:
      return name._tag
  }
}

describe("what people call a peer", () => {
  it("is a name, a link, a telephone number, an id as the Bot API writes it, or \"me\" (F137, F197, D18, 8.15)", () => {
    const cases: ReadonlyArray<readonly [string, string | number]> = [
      ["me", "Self"],
      ["@durov", "@durov"],
      ["durov", "@durov"],
      ["https://t.me/durov", "@durov"],
      ["t.me/durov/42?single", "@durov"],
      ["http://www.telegram.me/durov", "@durov"],
      ["https://t.me/s/durov", "@durov"],
      ["durov.t.me", "@durov"],
      ["@gif", "@gif"],
      ["t.me/pic", "@pic"],
      ["vid.t.me", "@vid"],
      ["tg://resolve?domain=durov&start=x", "@durov"],
      ["+1 (555) 123-4567", "+15551234567"],
      ["https://t.me/+15551234567", "+15551234567"],
      ["tg://resolve?phone=15551234567", "+15551234567"],
      ["123", 123],
      ["-123", -123],
      ["-1000000000123", -1000000000123],
      ["https://t.me/c/123/45", -1000000000123],
      ["tg://privatepost?channel=123&post=1", -1000000000123],
      ["tg://user?id=777000", 777000]
    ]
    for (const [text, meant] of cases) assert.strictEqual(read(text), meant, text)
  })

  it("is not an invitation, which is told from a name (8.15)", () => {
    assert.strictEqual(read("https://t.me/+AbCdEf_1234"), "invite AbCdEf_1234")
    assert.strictEqual(read("t.me/joinchat/AbCdEf-1234"), "invite AbCdEf-1234")
    assert.strictEqual(read("tg://join?invite=AbCdEf1234"), "invite AbCdEf1234")
  })

  it("is wrong without a request where no name can be like it (8.11, 8.12)", () => {
    for (
      const text of [
        "",
        "ab",
        "www.t.me",
        "@a b",
        "1durov",
        "a".repeat(33),
        "0",
        "-4000000000000000",
        "t.me/addstickers/x",
        "t.me/"
      ]
    ) assert.strictEqual(read(text), "Malformed", text)
  })

  it("never makes the reader fail, whatever it is (8.11)", () => {
    FastCheck.assert(FastCheck.property(FastCheck.string({ maxLength: 60 }), (text) => parse(text)._tag.length > 0), {
      seed: 8
    })
  })
})

describe("marked ids", () => {
  it("come back as they were, borders and channels of three digits included (8.10, 8.11, T8.2)", () => {
    const ids = [1, 2 ** 40 - 1, -1, -999_999_999_999, -1_000_000_000_123, -1_997_852_516_352, -2_002_147_483_649]
    for (const id of ids) assert.deepStrictEqual(Option.map(fromMarkedId(id), toMarkedId), Option.some(id), String(id))
    for (
      const id of [0, 2 ** 40, -1_000_000_000_000, -2_000_000_000_000, -1_997_852_516_353, -4_000_000_000_001, 1.5]
    ) {
      assert.isTrue(Option.isNone(fromMarkedId(id)), String(id))
    }
    const any = FastCheck.integer({ min: -3_999_999_999_999, max: 2 ** 40 - 1 })
    FastCheck.assert(
      FastCheck.property(
        any,
        (id) => Option.match(fromMarkedId(id), { onNone: () => true, onSome: (peer) => toMarkedId(peer) === id })
      ),
      { seed: 82, numRuns: 100_000 }
    )
  })
})
