import { assert, describe, it } from "@effect/vitest"
import { Either, FastCheck as fc } from "effect"
import { readFileSync } from "node:fs"
import * as Gramjs from "../../../schema/wire/sessions/Gramjs.ts"
import * as Grammers from "../../../schema/wire/sessions/Grammers.ts"
import * as Mtcute from "../../../schema/wire/sessions/Mtcute.ts"
import * as Pyrogram from "../../../schema/wire/sessions/Pyrogram.ts"
import * as Telethon from "../../../schema/wire/sessions/Telethon.ts"
import type { ForeignSession, SessionDecodeError } from "../../../schema/wire/SessionString.ts"
import { addressBytes, addressText } from "../../../schema/wire/SessionString.ts"

interface Made {
  readonly dc: number
  readonly host: string
  readonly port: number
  readonly text: string
  readonly isTest?: boolean
  readonly self?: { readonly userId: number; readonly isBot: boolean } | null
}

/** What a library made itself, by the scripts beside it. */
const fixture = (name: string): ReadonlyArray<Made> =>
  JSON.parse(readFileSync(`test/fixtures/sessions/${name}.json`, "utf8")).sessions

const key = (seed: number) => Uint8Array.from({ length: 256 }, (_, i) => (i * 31 + seed * 17) & 0xff)

const session = (part?: Partial<ForeignSession>): ForeignSession => ({
  home: 2,
  keys: [{ dc: 2, key: key(2) }],
  address: { host: "149.154.167.51", port: 443 },
  ...part
})

const strings = { telethon: Telethon, gramjs: Gramjs, pyrogram: Pyrogram, mtcute: Mtcute }

/** The same address, however it is written. */
const sameHost = (left: string, right: string) =>
  left === right || addressText(addressBytes(left) ?? new Uint8Array()) === addressText(addressBytes(right) ?? key(0))

describe("a session string of another library", () => {
  for (const name of ["telethon", "gramjs", "mtcute"] as const) {
    it(`made by ${name} says what ${name} was told, and is written as it was`, () => {
      for (const made of fixture(name)) {
        const { account, address, home, isTest, keys } = Either.getOrThrow(strings[name].decode(made.text))
        assert.strictEqual(home, made.dc)
        assert.deepStrictEqual(keys, [{ dc: made.dc, key: key(made.dc) }])
        assert.isTrue(sameHost(address?.host ?? "", made.host), made.host)
        assert.strictEqual(address?.port, made.port)
        if (name === "mtcute") assert.strictEqual(isTest, made.isTest)
        assert.deepStrictEqual(
          account,
          made.self ? { userId: made.self.userId, isBot: made.self.isBot } : undefined
        )
        // mtcute adds a data centre for media, which we leave to it.
        const again = Either.getOrThrow(strings[name].encode({ home, keys, address, isTest, account }))
        if (name === "mtcute" && made.text.length > again.length) continue
        assert.strictEqual(again, made.text)
      }
    })
  }

  it("of Telethon is taken where GramJS takes it", () => {
    for (const { dc, text } of fixture("telethon")) {
      assert.strictEqual(Either.getOrThrow(Gramjs.decode(text)).home, dc)
    }
  })

  it("that lacks what the format must have is not written", () => {
    const problems = [
      Telethon.encode(session({ address: { host: "vesta.web.telegram.org", port: 443 } })),
      Telethon.encode(session({ address: undefined })),
      Gramjs.encode(session({ address: undefined })),
      Mtcute.encode(session({ address: undefined })),
      Pyrogram.encode(session()),
      ...Object.values(strings).map(({ encode }) => encode(session({ home: 3 }))),
      ...Object.values(strings).map(({ encode }) => encode(session({ keys: [{ dc: 2, key: key(2).slice(1) }] })))
    ]
    for (const problem of problems) {
      assert.isTrue(Either.isLeft(problem))
      if (Either.isLeft(problem)) assert.strictEqual(problem.left._tag, "SessionEncodeError")
    }
  })
})

describe("a session file of grammers", () => {
  const full = session({
    keys: [{ dc: 2, key: key(2) }, { dc: 4, key: key(4) }],
    account: { userId: 777, isBot: false },
    updates: { pts: 1, qts: 2, date: 3, seq: 4 },
    channels: [{ id: 1_234_567_890, pts: 5 }]
  })

  // The rule by which the numbers are inferred is that of grammers-tl-parser, whose own examples are these.
  it("has the numbers that grammers infers, and comes back as it went", () => {
    assert.strictEqual(Grammers.idOf("msgs_ack msg_ids:Vector<long> = MsgsAck"), 0x62d6b459)
    assert.strictEqual(
      Grammers.idOf("rpc_answer_dropped msg_id:long seq_no:int bytes:int = RpcDropAnswer"),
      0xa43ad8b7 | 0
    )
    assert.lengthOf(new Set(Object.values(Grammers.ids)), 5)
    const bytes = Either.getOrThrow(Grammers.encode(full))
    assert.deepStrictEqual(Either.getOrThrow(Grammers.decode(bytes)), full)
    const ipv6 = session({ address: { host: "2001:67c:4e8:f002:0:0:0:a", port: 80 } })
    const again = Either.getOrThrow(Grammers.decode(Either.getOrThrow(Grammers.encode(ipv6))))
    assert.deepStrictEqual(again.address, ipv6.address)
    // Word for word: session, flags, Vector, its count, dataCenter, flags.
    const head = new DataView(bytes.buffer, bytes.byteOffset)
    assert.deepStrictEqual(
      [0, 4, 8, 12, 16, 20].map((at) => head.getInt32(at, true)),
      [Grammers.ids.session, 3, 0x1cb5c415, 2, Grammers.ids.dataCenter, 5]
    )
  })

  it("is refused in words when it is cut off or changed", () => {
    const good = Either.getOrThrow(Grammers.encode(full))
    for (let length = 0; length < good.length; length++) {
      const cut = Grammers.decode(good.slice(0, length))
      assert.isTrue(Either.isLeft(cut), `${length}`)
    }
    for (let at = 0; at < good.length; at++) {
      for (const bit of [1, 0x80]) {
        const bad = good.slice()
        bad[at] = (bad[at] ?? 0) ^ bit
        holds(Grammers.decode(bad))
      }
    }
  })
})

/** A typed error, or a session that is one. */
const holds = (decoded: Either.Either<ForeignSession, SessionDecodeError>): void => {
  if (Either.isLeft(decoded)) {
    assert.strictEqual(decoded.left._tag, "SessionDecodeError")
    return
  }
  const { account, address, home, keys } = decoded.right
  assert.isAbove(home, 0)
  assert.isTrue(keys.some(({ dc }) => dc === home))
  assert.isTrue(keys.every(({ key }) => key.length === 256))
  if (account !== undefined) assert.isTrue(Number.isSafeInteger(account.userId) && account.userId > 0)
  if (address !== undefined) assert.match(address.host, /^[\w.:-]+$/)
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

describe.each(Object.entries(strings))("any string given to %s", (name, { decode, encode }) => {
  const good = Either.getOrThrow(encode(session({ account: { userId: 42, isBot: true } })))

  it("is refused in words when it is cut off, and does not appear in them", () => {
    for (let length = 0; length < good.replace(/=+$/, "").length; length++) {
      const decoded = decode(good.slice(0, length))
      holds(decoded)
      // So long were the older strings of Pyrogram.
      const isOther = name === "pyrogram" && (length === 351 || length === 356)
      assert.isTrue(Either.isLeft(decoded) || isOther, `${length}`)
      if (Either.isLeft(decoded)) {
        assert.strictEqual(decoded.left.format, name)
        if (length > 4) assert.notInclude(decoded.left.message, good.slice(0, length))
      }
    }
  })

  it("is a session or refused in words when any character is changed", () => {
    for (let at = 0; at < good.length; at++) {
      for (let i = at % 7; i < alphabet.length; i += 7) {
        holds(decode(good.slice(0, at) + alphabet[i] + good.slice(at + 1)))
      }
    }
  })

  it("is a session or refused in words whatever it is", () => {
    fc.assert(fc.property(fc.string(), (text) => holds(decode(text))))
    fc.assert(fc.property(fc.base64String(), (text) => holds(decode(`1${text}`))))
    fc.assert(fc.property(fc.uint8Array({ minLength: 255, maxLength: 290 }), (bytes) => {
      const text = Buffer.from(bytes).toString("base64")
      holds(decode(text))
      holds(decode(`1${text}`))
      holds(decode(Buffer.from([3, ...bytes]).toString("base64url")))
    }))
  })

  it("comes back as it went", () => {
    fc.assert(fc.property(
      fc.integer({ min: 1, max: 255 }),
      fc.uint8Array({ minLength: 256, maxLength: 256 }).filter((bytes) => bytes.some((byte) => byte !== 0)),
      fc.oneof(fc.ipV4(), fc.uint8Array({ minLength: 16, maxLength: 16 }).map(addressText)),
      fc.integer({ min: 1, max: 65_535 }),
      fc.integer({ min: 1, max: 2 ** 40 - 1 }),
      fc.boolean(),
      (home, bytes, host, port, userId, isBot) => {
        const text = Either.getOrThrow(encode({
          home,
          keys: [{ dc: home, key: bytes }],
          address: { host, port },
          account: { userId, isBot }
        }))
        const again = Either.getOrThrow(decode(text))
        assert.strictEqual(again.home, home)
        assert.deepStrictEqual(again.keys, [{ dc: home, key: bytes }])
        if (name !== "pyrogram") assert.deepStrictEqual(again.address, { host, port })
        if (name === "pyrogram" || name === "mtcute") assert.deepStrictEqual(again.account, { userId, isBot })
      }
    ))
  })
})

describe("an address", () => {
  it("is 4 or 16 bytes, or none", () => {
    assert.deepStrictEqual(addressBytes("149.154.167.51"), Uint8Array.of(149, 154, 167, 51))
    assert.strictEqual(
      addressText(addressBytes("2001:67c:4e8:f002::a") ?? new Uint8Array()),
      "2001:67c:4e8:f002:0:0:0:a"
    )
    assert.strictEqual(addressText(addressBytes("::") ?? new Uint8Array()), "0:0:0:0:0:0:0:0")
    for (const bad of ["", "1.2.3", "1.2.3.256", "1::2::3", "12345::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "x::1"]) {
      assert.isUndefined(addressBytes(bad), bad)
    }
  })
})
