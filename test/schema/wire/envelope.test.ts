import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { primitives } from "../../../layers/crypto/Noble.ts"
import * as Envelope from "../../../schema/wire/Envelope.ts"
import { setU32 } from "../../../schema/wire/Framing.ts"
import * as MessageId from "../../../schema/wire/MessageId.ts"
import * as Plain from "../../../schema/wire/Plain.ts"
import { bytesOf, fromHex, join, sameBytes, toHex } from "../../support/bytes.ts"

const authKey = Uint8Array.from({ length: 256 }, (_, i) => i)

describe("the envelope", () => {
  it("is sealed as published (3.1-3.3, A.6, A.7)", () => {
    const plain = new Uint8Array(64)
    plain.set(fromHex("8877665544332211 0807060504030201 0400000000000060 01000000 0c000000"))
    plain.set(fromHex("ec77be7a efcdab9078563412"), 32)
    plain.set(Uint8Array.from({ length: 20 }, (_, i) => 0x10 + i), 44)
    const packet = new Uint8Array(24 + 64)
    primitives.messageCipher(authKey).seal(plain, "client", packet, 0)
    assert.strictEqual(
      toHex(packet),
      "32d1586ea457dfc87d13c9af76fe6b1ef08745ec5717aa1c516dc3c57dec08288bc2965c9d96014497ae95d93881a662" +
        "daf1eebe9b07573f1bf366807b8648664881a92efeaae9ece0787a11b5934520d94b202e40e3784b"
    )
    assert.deepStrictEqual(Envelope.readHead(plain), {
      sessionLow: 0x05060708,
      sessionHigh: 0x01020304,
      idLow: 4,
      idHigh: 0x60000000,
      sequence: 1,
      length: 12
    })
  })

  it("accepts 12 to 1024 bytes of padding and lengths that fit, nothing else (3.6, T3.2)", () => {
    const head = (total: number, length: number) => {
      const plain = new Uint8Array(total)
      setU32(plain, 28, length)
      return Envelope.readHead(plain)
    }
    assert.isUndefined(head(48, 16))
    assert.isUndefined(head(48, 8))
    assert.isDefined(head(48, 4))
    assert.isDefined(head(64, 20))
    assert.isDefined(head(32 + 16 + 1024, 16))
    assert.isUndefined(head(32 + 16 + 1040, 16))
    assert.isUndefined(head(64, -4))
    assert.isUndefined(head(64, 2))
    assert.isUndefined(head(64, 0))
    assert.isUndefined(head(64, 100))
    assert.isUndefined(head(16, 4))
  })

  it.prop(
    "pads to few sizes, with 12 to 1024 bytes (3.4)",
    [FastCheck.integer({ min: 9, max: 300_000 })],
    ([words]) => {
      const length = words * 4
      const total = Envelope.paddedLength(length)
      assert.strictEqual(total % 16, 0)
      assert.isTrue(total - length >= 12 && total - length <= 1024)
    }
  )

  it("tells transport errors from packets, also behind padding (1.10, 1.5, T1.4)", () => {
    for (const [hex, code] of [["6cfeffff", -404], ["53feffff", -429], ["44feffff", -444], ["00000000", 0]] as const) {
      for (let padding = 0; padding < 16; padding++) {
        assert.strictEqual(Envelope.transportErrorCode(join([fromHex(hex), bytesOf(padding)])), code)
      }
    }
    assert.isUndefined(Envelope.transportErrorCode(bytesOf(24)))
  })

  it("finds the packet in front of a padded frame's padding (1.5, T1.5, 13.5)", () => {
    const packet = bytesOf(24 + 64)
    for (let padding = 0; padding < 16; padding++) {
      sameBytes(Envelope.trimmed(join([packet, bytesOf(padding)])), packet)
    }
  })
})

describe("unencrypted messages", () => {
  it("are read behind an empty key id, in any padding (2.1, T1.5)", () => {
    const body = bytesOf(40)
    const message = new Uint8Array(Plain.headLength + 40)
    Plain.write(message, 0, MessageId.tickAt(1_700_000_000_000), body)
    // The same message as from a server: its id ends in 1.
    message[8] = (message[8] ?? 0) | 1
    for (let padding = 0; padding < 16; padding++) sameBytes(Plain.read(join([message, bytesOf(padding)])), body)
  })

  it("are refused with a key id, a client's id, or a length that does not fit (2.1)", () => {
    const make = (change: (bytes: Uint8Array) => void) => {
      const message = new Uint8Array(Plain.headLength + 8)
      Plain.write(message, 0, MessageId.tickAt(1_700_000_000_000), bytesOf(8))
      message[8] = (message[8] ?? 0) | 1
      change(message)
      return Plain.read(message)
    }
    assert.isDefined(make(() => {}))
    assert.isUndefined(make((bytes) => bytes.fill(1, 0, 1)))
    assert.isUndefined(make((bytes) => bytes.fill(0, 8, 9)))
    for (const length of [0, 2, 6, 12, 0xfffffffc]) assert.isUndefined(make((bytes) => setU32(bytes, 16, length)))
    assert.isUndefined(Plain.read(bytesOf(10)))
  })
})

describe("message ids", () => {
  it("are the time, divisible by four, with a fraction that moves (3.13)", () => {
    const tick = MessageId.tickAt(1_700_000_000_123.5)
    assert.strictEqual(MessageId.highOf(tick), 1_700_000_000)
    assert.strictEqual(MessageId.lowOf(tick) % 4, 0)
    assert.notStrictEqual(MessageId.lowOf(tick), 0)
    assert.strictEqual(MessageId.toBigInt(tick), (1_700_000_000n << 32n) | BigInt(MessageId.lowOf(tick)))
    assert.closeTo(MessageId.timeOfTick(tick), 1_700_000_000_123.5, 0.001)
  })

  it.prop(
    "increase strictly, whatever the clock does (3.14, T3.12)",
    [FastCheck.array(FastCheck.double({ min: 1.6e12, max: 4e12, noNaN: true }), { minLength: 2, maxLength: 50 })],
    ([times]) => {
      let last = 0
      for (const time of times) {
        const next = MessageId.next(last, time)
        assert.isTrue(next > last && Number.isSafeInteger(next))
        assert.strictEqual(MessageId.tickOf(MessageId.lowOf(next) | 0, MessageId.highOf(next) | 0), next)
        last = next
      }
    }
  )

  it("of others are no ticks", () => {
    assert.isUndefined(MessageId.tickOf(1, 1_700_000_000))
    assert.isUndefined(MessageId.tickOf(1024, 1_700_000_000))
    assert.strictEqual(MessageId.serverKind(5), "answer")
    assert.strictEqual(MessageId.serverKind(-1), "notification")
    assert.isUndefined(MessageId.serverKind(4))
    assert.isUndefined(MessageId.serverKind(2))
  })
})
