import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { primitives } from "../../../layers/crypto/Noble.ts"
import type { FramingName } from "../../../schema/wire/Framing.ts"
import { u32 } from "../../../schema/wire/Framing.ts"
import * as Link from "../../../schema/wire/Link.ts"
import * as Obfuscated from "../../../schema/wire/Obfuscated.ts"
import { bytesOf, cut, fromHex, join, sameBytes, toHex } from "../../support/bytes.ts"

const names = Object.keys(Link.framings) as ReadonlyArray<FramingName>

const random = (length: number) => bytesOf(length, 7)

const keep = (frames: Array<Uint8Array>) => ({
  frame: (payload: Uint8Array) => {
    frames.push(payload.slice())
  },
  quickAck: () => {}
})

describe("the obfuscation header", () => {
  it("never looks like something else (1.18, T1.6)", () => {
    const start = Buffer.from("POST")
    const headers = [
      join([start, bytesOf(60)]),
      join([Uint8Array.of(0xef), bytesOf(63)]),
      join([bytesOf(4), new Uint8Array(4), bytesOf(56)]),
      join([fromHex("16030102"), bytesOf(60)]),
      join([fromHex("eeeeeeee"), bytesOf(60)]),
      join([fromHex("dddddddd"), bytesOf(60)]),
      join([Buffer.from("HEAD"), bytesOf(60)]),
      join([Buffer.from("GET "), bytesOf(60)]),
      join([Buffer.from("OPTI"), bytesOf(60)]),
      bytesOf(64, 99)
    ]
    const drawn: Array<Uint8Array> = []
    const { header } = Obfuscated.initiate({
      tag: fromHex("eeeeeeee"),
      dc: 2,
      crypto: primitives,
      random: () => {
        const next = headers[drawn.length] ?? bytesOf(64)
        drawn.push(next.slice())
        return next.slice()
      }
    })
    assert.strictEqual(drawn.length, headers.length)
    sameBytes(header.subarray(0, 56), bytesOf(64, 99).subarray(0, 56))
  })

  it.prop("keeps its rules for any randomness (T1.6)", [FastCheck.integer()], ([seed]) => {
    let draws = seed >>> 0
    const { header } = Obfuscated.initiate({
      tag: fromHex("dddddddd"),
      dc: -10002,
      crypto: primitives,
      random: (length) => bytesOf(length, draws++)
    })
    assert.isTrue(Obfuscated.isUsable(header))
  })

  it("is encrypted as published, with and without a proxy's secret (1.19 to 1.22, A.10, 13.3, F148)", () => {
    const init = Uint8Array.from({ length: 64 }, (_, i) => i + 1)
    const make = (secret?: Uint8Array) =>
      Obfuscated.initiate({ tag: fromHex("dddddddd"), dc: 2, crypto: primitives, random: () => init.slice(), secret })
    const stream = (cipher: { readonly apply: (data: Uint8Array) => void }) => {
      const zeros = new Uint8Array(16)
      cipher.apply(zeros)
      return toHex(zeros)
    }
    const plain = make()
    assert.strictEqual(toHex(plain.header.subarray(56)), "008ea7b7f1fb4e3a")
    assert.strictEqual(stream(plain.outbound), "dd004d2a9d4aeedc3c99effa6b5679fa")
    const secret = make(Uint8Array.from({ length: 16 }, (_, i) => i))
    assert.strictEqual(toHex(secret.header.subarray(56)), "800e374acb902755")
    assert.strictEqual(stream(secret.outbound), "f4f2e1af44ff9576653bda4dace2b284")
  })
})

const setups: ReadonlyArray<readonly [FramingName, boolean]> = names.flatMap((name) =>
  [[name, false], [name, true]] as const
)

describe.each(setups)("a %s link, obfuscated: %s", (framing, obfuscated) => {
  it.prop(
    "carries packets both ways, however they are cut (1.1-1.7, 1.23, T1.1, F146, F147, F148, F177)",
    [FastCheck.array(FastCheck.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 })],
    ([cuts]) => {
      const { link, preamble } = Link.client({ framing, obfuscated, dc: 2, random, crypto: primitives })
      const server = Link.server({ random, crypto: primitives })
      const sent = [24, 40, 600, 4, 128].map((length) => bytesOf(length, length))
      const encode = (one: Link.Link) =>
        join(sent.map((payload) => one.encode(payload.length, (target, offset) => target.set(payload, offset))))
      const same = (frames: ReadonlyArray<Uint8Array>) => {
        assert.strictEqual(frames.length, sent.length)
        sent.forEach((payload, i) => sameBytes(frames[i]?.subarray(0, payload.length), payload))
      }

      const atServer: Array<Uint8Array> = []
      for (const piece of cut(join([preamble, encode(link)]), cuts)) {
        assert.strictEqual(server.decode(piece, keep(atServer)), undefined)
      }
      same(atServer)

      const accepted = server.link()
      assert.isDefined(accepted)
      assert.strictEqual(accepted?.framing, framing)
      assert.strictEqual(accepted?.obfuscatedDc, obfuscated && framing !== "full" ? 2 : undefined)

      // The server does not announce anything: its first bytes are a frame.
      const atClient: Array<Uint8Array> = []
      if (accepted === undefined) return
      for (const piece of cut(encode(accepted), cuts)) {
        assert.strictEqual(link.decode(piece, keep(atClient)), undefined)
      }
      same(atClient)
    }
  )
})

describe("an obfuscated link", () => {
  it("tells the server the data centre, also a test or media one (1.20)", () => {
    for (const dc of [1, 5, 10002, -2, -10002]) {
      const { preamble } = Link.client({ framing: "abridged", obfuscated: true, dc, random, crypto: primitives })
      const server = Link.server({ random, crypto: primitives })
      server.decode(preamble.slice(), keep([]))
      assert.strictEqual(server.link()?.obfuscatedDc, dc)
    }
  })

  it("is not understood by a server with another secret (T1.7)", () => {
    const secret = bytesOf(16, 3)
    const client = (with_: Uint8Array | undefined) =>
      Link.client({ framing: "paddedIntermediate", obfuscated: true, dc: 2, random, crypto: primitives, secret: with_ })
        .preamble
    const server = (preamble: Uint8Array) => {
      const one = Link.server({ random, crypto: primitives, secret })
      return { error: one.decode(preamble.slice(), keep([])), link: one.link() }
    }
    assert.isDefined(server(client(secret)).link)
    assert.strictEqual(server(client(undefined)).error?.reason, "Announcement")
    assert.strictEqual(server(client(bytesOf(16, 4))).error?.reason, "Announcement")
  })

  it("is recognised only as what it is: the full framing begins with sequence number 0", () => {
    const { link } = Link.client({ framing: "full", obfuscated: true, dc: 2, random, crypto: primitives })
    const frame = link.encode(24, (target, offset) => target.set(bytesOf(24), offset))
    assert.strictEqual(u32(frame, 4), 0)
  })
})
