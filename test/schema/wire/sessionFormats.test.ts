/** Sessions of Pyrogram and grammers, made by their published formats (test/fixtures/sessions/formats.py). */
import { assert, describe, it } from "@effect/vitest"
import { Either } from "effect"
import { readFileSync } from "node:fs"
import * as Gramjs from "../../../schema/wire/sessions/Gramjs.ts"
import * as Grammers from "../../../schema/wire/sessions/Grammers.ts"
import * as Mtcute from "../../../schema/wire/sessions/Mtcute.ts"
import * as Pyrogram from "../../../schema/wire/sessions/Pyrogram.ts"
import * as Telethon from "../../../schema/wire/sessions/Telethon.ts"
import type { ForeignSession, SessionDecodeError } from "../../../schema/wire/SessionString.ts"
import { keyBytes } from "../../layers/store/places.ts"

interface PyrogramSession {
  readonly dc: number
  readonly apiId: number | null
  readonly isTest: boolean
  readonly userId: number
  readonly isBot: boolean
  readonly text: string
}

interface GrammersSession {
  readonly what: string
  readonly dc: number
  readonly keys: ReadonlyArray<number>
  readonly host: string
  readonly port: number
  readonly account: ForeignSession["account"] | null
  readonly updates: ForeignSession["updates"] | null
  readonly channels: ForeignSession["channels"] | null
  readonly base64: string
}

interface Fixture<Session, Damaged> {
  readonly sessions: ReadonlyArray<Session>
  readonly damaged: ReadonlyArray<Damaged>
}

const read = (name: string) => readFileSync(`test/fixtures/sessions/${name}.json`, "utf8")

/** Why it is refused, if it is; the words give nothing of it away. */
const refusal = (decoded: Either.Either<ForeignSession, SessionDecodeError>, content: string, what: string): string => {
  if (Either.isRight(decoded)) return assert.fail(`with ${what} it is taken`)
  assert.strictEqual(decoded.left._tag, "SessionDecodeError")
  if (content !== "") assert.notInclude(decoded.left.message, content.slice(8, 40))
  return decoded.left.message
}

describe("a session string in Pyrogram's published format", () => {
  const { damaged, sessions }: Fixture<
    PyrogramSession,
    { readonly what: string; readonly text: string; readonly problem: string }
  > = JSON.parse(read("pyrogram"))

  for (const { apiId, dc, isBot, isTest, text, userId } of sessions) {
    it(`of ${text.length} characters says what it was made of: user ${userId} in data centre ${dc}`, () => {
      const session = Either.getOrThrow(Pyrogram.decode(text))
      assert.deepStrictEqual(session, {
        home: dc,
        keys: [{ dc, key: keyBytes(dc) }],
        isTest,
        apiId: apiId ?? undefined,
        account: { userId, isBot }
      })
      // The two older formats are read and not written.
      if (apiId !== null) assert.strictEqual(Either.getOrThrow(Pyrogram.encode(session)), text)
    })
  }

  for (const { problem, text, what } of damaged) {
    it(`is refused with ${what}`, () => {
      assert.include(refusal(Pyrogram.decode(text), text, what), problem)
    })
  }
})

describe("a session file in grammers's published format", () => {
  const { damaged, sessions }: Fixture<GrammersSession, { readonly what: string; readonly base64: string }> = JSON
    .parse(
      read("grammers")
    )
  const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"))

  for (const { account, base64, channels, dc, host, keys, port, updates, what } of sessions) {
    it(`with ${what} says what it was made of`, () => {
      const session = Either.getOrThrow(Grammers.decode(bytesOf(base64)))
      assert.strictEqual(session.home, dc)
      assert.deepStrictEqual(session.keys, keys.map((dc) => ({ dc, key: keyBytes(dc) })))
      assert.deepStrictEqual(session.address, { host, port })
      assert.deepStrictEqual(session.account, account ?? undefined)
      assert.deepStrictEqual(session.updates, updates ?? undefined)
      assert.deepStrictEqual(session.channels, channels ?? undefined)
      // What was written by us says the same, but for where data centres are that are not home.
      const again = Either.getOrThrow(Grammers.decode(Either.getOrThrow(Grammers.encode(session))))
      assert.deepStrictEqual(again, session)
    })
  }

  it("is written byte for byte as the format has it", () => {
    const alone = sessions.find(({ what }) => what === "a key and nobody")
    assert(alone !== undefined)
    const bytes = bytesOf(alone.base64)
    assert.deepStrictEqual(Either.getOrThrow(Grammers.encode(Either.getOrThrow(Grammers.decode(bytes)))), bytes)
  })

  for (const { base64, what } of damaged) {
    it(`is refused with ${what}`, () => {
      assert.isNotEmpty(refusal(Grammers.decode(bytesOf(base64)), base64, what))
    })
  }
})

describe("a session that no format has a place for", () => {
  it("is refused by each, and nothing is thrown or cut (F13)", () => {
    const address = { host: "149.154.167.50", port: 443 }
    const whole: ForeignSession = {
      home: 2,
      keys: [{ dc: 2, key: new Uint8Array(256).fill(7) }],
      address,
      account: { userId: 1, isBot: true }
    }
    const codecs = [Gramjs, Grammers, Mtcute, Pyrogram, Telethon]
    const outcomes = (session: ForeignSession) => new Set(codecs.map((codec) => codec.encode(session)._tag))
    assert.deepStrictEqual(outcomes(whole), new Set(["Right"]))
    const outside: ReadonlyArray<Partial<ForeignSession>> = [
      { home: 300, keys: [{ dc: 300, key: new Uint8Array(256) }] },
      { address: { ...address, port: 70_000 } },
      { address: { ...address, port: NaN } },
      { address: { ...address, host: "h".repeat(256) } },
      { account: { userId: 0.5, isBot: true } },
      { apiId: -1 },
      { updates: { pts: 2 ** 31, qts: 0, date: 0, seq: 0 } },
      { channels: [{ id: 0.5, pts: 1 }] }
    ]
    for (const part of outside) assert.deepStrictEqual(outcomes({ ...whole, ...part }), new Set(["Left"]))
  })
})
