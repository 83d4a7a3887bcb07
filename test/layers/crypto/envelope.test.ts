import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import * as Node from "../../../layers/crypto/Node.ts"
import * as Wasm from "../../../layers/crypto/Wasm.ts"
import type { Side } from "../../../schema/wire/Primitives.ts"
import { assertSame, implementations, makeKernel, noise } from "./support.ts"

const authKey = noise(256, 3)
const sides: ReadonlyArray<Side> = ["client", "server"]

for (const [name, crypto] of implementations) {
  const cipher = crypto.messageCipher(authKey)
  const sealed = (plain: Uint8Array, side: Side): Uint8Array => {
    const packet = new Uint8Array(24 + plain.length)
    cipher.seal(plain, side, packet, 0)
    return packet
  }

  describe(`the envelope of messages, ${name}`, () => {
    it.prop(
      "opens what it sealed, for both sides and any size",
      [FastCheck.integer({ min: 1, max: 3000 }), FastCheck.nat(), FastCheck.constantFrom(...sides)],
      ([blocks, seed, side]) => {
        const plain = noise(16 * blocks, seed)
        assertSame(cipher.open(sealed(plain, side), side), plain, `${blocks} blocks`)
      },
      { fastCheck: { numRuns: 60 } }
    )

    it.prop(
      "opens a packet while it comes, cut anywhere and between other packets",
      [
        FastCheck.integer({ min: 1, max: 6000 }),
        FastCheck.nat(),
        FastCheck.array(FastCheck.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 6 }),
        FastCheck.constantFrom(...sides)
      ],
      ([blocks, seed, cuts, side]) => {
        const plain = noise(16 * blocks, seed)
        const packet = sealed(plain, side)
        const other = sealed(noise(80, seed + 1), side)
        const there = new Uint8Array(packet.length)
        there.set(packet.subarray(0, 24))
        const opening = cipher.begin(there.subarray(0, 24), side)
        assert.isDefined(opening)
        for (let at = 24, i = 0; at < packet.length; i++) {
          const end = Math.min(packet.length, at + (cuts[i % cuts.length] ?? 1))
          there.set(packet.subarray(at, end), at)
          opening?.advance(there.subarray(0, end))
          // Nothing of the one is left in the memory of the other.
          assert.isDefined(cipher.open(other, side))
          at = end
        }
        assertSame(opening?.finish(there), plain, `${blocks} blocks`)
      },
      { fastCheck: { numRuns: 30 } }
    )

    it("refuses what was opened while it came when a bit is wrong, a block is missing, or it is another side's (T3.1)", () => {
      const packet = sealed(noise(160), "server")
      const finish = (bytes: Uint8Array, side: Side = "server") =>
        cipher.begin(bytes.subarray(0, 24), side)?.finish(bytes)
      assert.isDefined(finish(packet.slice()))
      assert.isUndefined(finish(packet.slice(), "client"))
      for (let bit = 0; bit < 8 * packet.length; bit += 5) {
        const flipped = packet.slice()
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        assert.isUndefined(finish(flipped), `bit ${bit}`)
      }
      for (let length = 24; length < packet.length; length++) assert.isUndefined(finish(packet.slice(0, length)))
    })

    it("refuses a packet with any one bit flipped (T3.1)", () => {
      const packet = sealed(noise(64), "server")
      for (let bit = 0; bit < 8 * packet.length; bit++) {
        const flipped = packet.slice()
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        assert.isUndefined(cipher.open(flipped, "server"), `bit ${bit}`)
      }
    })

    it("refuses a long packet with a bit flipped anywhere (T3.1)", () => {
      const packet = sealed(noise(40_000), "server")
      for (let bit = 64; bit < 8 * packet.length; bit += 16_127) {
        const flipped = packet.slice()
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        assert.isUndefined(cipher.open(flipped, "server"), `bit ${bit}`)
      }
    })

    it("refuses a packet that is cut off anywhere, or goes on (T3.1)", () => {
      const packet = sealed(noise(96), "server")
      for (let length = 0; length < packet.length; length++) {
        assert.isUndefined(cipher.open(packet.subarray(0, length), "server"), `${length} bytes`)
      }
      for (let more = 1; more <= 32; more++) {
        const longer = new Uint8Array(packet.length + more)
        longer.set(packet)
        assert.isUndefined(cipher.open(longer, "server"), `${more} bytes more`)
      }
    })

    it("refuses the other side's messages: no echo is taken for an answer", () => {
      assert.isUndefined(cipher.open(sealed(noise(64), "client"), "server"))
      assert.isUndefined(cipher.open(sealed(noise(64), "server"), "client"))
    })

    it("refuses another key's messages, also under its own id", () => {
      const other = crypto.messageCipher(noise(256, 4))
      const packet = sealed(noise(64), "server")
      assert.isUndefined(other.open(packet, "server"))
      packet.set(other.authKeyId)
      assert.isUndefined(other.open(packet, "server"))
    })

    it("writes where it is told and nowhere else, at any alignment", () => {
      for (const length of [16, 64, 4096, 4112, 32_768, 32_784]) {
        for (const offset of [0, 1, 3, 4]) {
          const target = new Uint8Array(offset + 24 + length + 5).fill(0xa5)
          cipher.seal(noise(length), "client", target, offset)
          assert.isTrue(target.subarray(0, offset).every((byte) => byte === 0xa5), "in front")
          assert.isTrue(target.subarray(-5).every((byte) => byte === 0xa5), "behind")
          assertSame(cipher.open(target.subarray(offset, -5), "client"), noise(length), "the message")
        }
      }
    })

    it("hands out words that are aligned, from packets that are not", () => {
      const packet = new Uint8Array(100)
      cipher.seal(noise(64), "client", packet, 7)
      assert.strictEqual((cipher.open(packet.subarray(7, 95), "client")?.byteOffset ?? 1) % 4, 0)
    })

    it("keeps an opened message while anything but another one is done", () => {
      const opened = cipher.open(sealed(noise(64), "server"), "server")
      const other = crypto.messageCipher(noise(256, 4))
      other.seal(noise(50_000), "client", new Uint8Array(60_000), 0)
      cipher.seal(noise(64, 2), "client", new Uint8Array(88), 0)
      crypto.sha256(noise(100_000))
      crypto.sha1(noise(100_000))
      crypto.aesIgeDecrypt(noise(100_000 - (100_000 % 16)), noise(32), noise(32))
      crypto.aesCtr(noise(32), noise(16)).apply(noise(100_000))
      crypto.factorize(0x17ED48941A08F981n)
      assertSame(opened, noise(64), "the message")
    })

    it("seals what it has just opened: memory that it handed out is an argument like any other", () => {
      for (const length of [64, 4096, 40_000]) {
        const opened = cipher.open(sealed(noise(length), "server"), "server") ?? assert.fail()
        assertSame(cipher.open(sealed(opened, "client"), "client"), noise(length), `${length} bytes`)
      }
    })

    it("takes turns with other keys", () => {
      const ciphers = [1, 2, 3].map((seed) => crypto.messageCipher(noise(256, seed)))
      const packets = ciphers.map((one, index) => {
        const packet = new Uint8Array(88)
        one.seal(noise(64, index), "client", packet, 0)
        return packet
      })
      for (const turn of [0, 1, 2, 1, 0, 2, 2, 0]) {
        assertSame(ciphers[turn]?.open(packets[turn] ?? assert.fail(), "client"), noise(64, turn), `turn ${turn}`)
      }
    })

    it("opens the longest packet that a frame can carry, and none that is longer", () => {
      const plain = noise(2 ** 24 - 32)
      const packet = new Uint8Array(24 + plain.length + 16)
      cipher.seal(plain, "server", packet, 0)
      assertSame(cipher.open(packet.subarray(0, -16), "server"), plain, "16 MiB")
      assert.isUndefined(cipher.open(packet, "server"))
      assertSame(cipher.open(sealed(noise(64), "server"), "server"), noise(64), "a short one afterwards")
    })

    it("is not disturbed when the caller wipes the key", () => {
      const mine = authKey.slice()
      const wiped = crypto.messageCipher(mine)
      mine.fill(0)
      assertSame(wiped.open(sealed(noise(64), "client"), "client"), noise(64), "the message")
    })
  })
}

describe("instances of the kernel", () => {
  it("share no memory: a message stays while another instance opens one", () => {
    for (const make of [Wasm.make, Node.make]) {
      const [one, two] = [makeKernel(), makeKernel()].map((kernel) => make(kernel).messageCipher(authKey))
      const packets = [1, 2].map((seed) => {
        const packet = new Uint8Array(88)
        one?.seal(noise(64, seed), "client", packet, 0)
        return packet
      })
      const opened = one?.open(packets[0] ?? assert.fail(), "client")
      assertSame(two?.open(packets[1] ?? assert.fail(), "client"), noise(64, 2), "the second")
      assertSame(opened, noise(64, 1), "the first")
    }
  })

  it("hold no more memory than the longest packet takes, and little at first", () => {
    const kernel = makeKernel()
    assert.isAtMost(kernel.bytes.length, 2 ** 18)
    kernel.reserve(2 ** 24)
    assert.isAtMost(kernel.bytes.length, 2 ** 24 + 2 ** 18)
  })
})
