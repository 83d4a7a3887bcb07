import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import type { FramingName } from "../../../schema/wire/Framing.ts"
import { FramingError, setU32 } from "../../../schema/wire/Framing.ts"
import { crc32 } from "../../../schema/wire/Full.ts"
import { framings } from "../../../schema/wire/Link.ts"
import { bytesOf, cut, join, sameBytes, toHex } from "../../support/bytes.ts"

const names = Object.keys(framings) as ReadonlyArray<FramingName>

const random = (length: number) => bytesOf(length)

const copy = (payload: Uint8Array) => (target: Uint8Array, offset: number) => target.set(payload, offset)

const collect = () => {
  const frames: Array<Uint8Array> = []
  const tokens: Array<number> = []
  return {
    frames,
    tokens,
    sink: {
      frame: (payload: Uint8Array) => {
        frames.push(payload.slice())
      },
      quickAck: (token: number) => {
        tokens.push(token)
      }
    }
  }
}

const payloads = FastCheck.array(
  FastCheck.oneof(
    FastCheck.integer({ min: 6, max: 40 }),
    FastCheck.integer({ min: 120, max: 140 }),
    FastCheck.constant(300)
  )
    .map((words) => random(words * 4)),
  { minLength: 1, maxLength: 6 }
)

describe.each(names)("the %s framing", (name) => {
  const framing = framings[name]

  it.prop(
    "gives back what was sent, however the stream is cut (1.9, T1.1, F16, F146, F147, F177)",
    [payloads, FastCheck.array(FastCheck.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 })],
    ([sent, cuts]) => {
      const encoder = framing.encoder(random)
      const stream = join(sent.map((payload) => encoder.encode(payload.length, copy(payload))))
      for (const pieces of [cut(stream, cuts), cut(stream, [1]), [stream]]) {
        const { frames, sink } = collect()
        const decoder = framing.decoder()
        for (const piece of pieces) assert.strictEqual(decoder.push(piece, sink), undefined)
        assert.strictEqual(frames.length, sent.length)
        for (let i = 0; i < sent.length; i++) {
          const payload = sent[i] ?? new Uint8Array(0)
          sameBytes(frames[i]?.subarray(0, payload.length), payload)
          // Only the padded framing leaves something behind, and at most 15 bytes.
          const excess = (frames[i]?.length ?? 0) - payload.length
          assert.isTrue(name === "paddedIntermediate" ? excess >= 0 && excess < 16 : excess === 0)
        }
      }
    }
  )

  it("tells of a long frame while it comes, keeps what was done to it, and tells of no short one", () => {
    const encoder = framing.encoder(random)
    const sent = [random(40), random(200_000), random(300), random(70_000)]
    const stream = join(sent.map((payload) => encoder.encode(payload.length, copy(payload))))
    const told: Array<number> = []
    const { frames, sink } = collect()
    let changed = 0
    const part = (payload: Uint8Array) => {
      assert.isAbove(payload.length, changed)
      // As deciphering in place does.
      for (; changed < payload.length; changed++) payload[changed] = (payload[changed] ?? 0) ^ 0xff
      told.push(payload.length)
    }
    const decoder = framing.decoder()
    const frame = (payload: Uint8Array) => {
      for (let i = 0; i < changed; i++) payload[i] = (payload[i] ?? 0) ^ 0xff
      changed = 0
      sink.frame(payload)
    }
    for (const piece of cut(stream, [30_000, 9_000])) assert.isUndefined(decoder.push(piece, { ...sink, frame, part }))
    assert.strictEqual(frames.length, sent.length)
    for (const [i, payload] of sent.entries()) sameBytes(frames[i]?.subarray(0, payload.length), payload)
    // A checksum goes over what was sent.
    assert.strictEqual(told.length > 8, name !== "full")
  })

  it("writes into memory that is long enough, and only then", () => {
    const encoder = framing.encoder(random)
    const payload = random(400)
    const memory = new Uint8Array(1000)
    const frame = encoder.encode(payload.length, copy(payload), memory)
    assert.strictEqual(frame.buffer, memory.buffer)
    assert.notStrictEqual(encoder.encode(payload.length, copy(payload), new Uint8Array(400)).buffer, memory.buffer)
    const { frames, sink } = collect()
    framing.decoder().push(frame.slice(), sink)
    sameBytes(frames[0]?.subarray(0, payload.length), payload)
  })

  it("refuses a length that no server sends before taking memory for it (1.8, T1.2)", () => {
    const lengths: Record<FramingName, ReadonlyArray<ReadonlyArray<number>>> = {
      // L = 0; a short length in the long form; more than 16 MiB.
      abridged: [[0], [0x7f, 0x10, 0, 0], [0x7f, 0xff, 0xff, 0xff]],
      intermediate: [[0xff, 0xff, 0xff, 0x7f], [0, 0, 0, 0], [7, 0, 0, 0]],
      paddedIntermediate: [[0xff, 0xff, 0xff, 0x7f], [3, 0, 0, 0]],
      full: [[0xff, 0xff, 0xff, 0x7f], [0xfc, 0xff, 0xff, 0xff], [11, 0, 0, 0], [17, 0, 0, 0]]
    }
    for (const bytes of lengths[name]) {
      const error = framing.decoder().push(Uint8Array.from(bytes), collect().sink)
      assert.instanceOf(error, FramingError)
      assert.strictEqual(error?.reason, "Length")
    }
  })

  it("takes no memory for a frame that is announced and never comes", () => {
    const decoder = framing.decoder()
    const head: Record<FramingName, ReadonlyArray<number>> = {
      abridged: [0x7f, 0xff, 0xff, 0x3f],
      intermediate: [0, 0, 0xff, 0],
      paddedIntermediate: [0, 0, 0xff, 0],
      full: [0, 0, 0xff, 0]
    }
    const before = process.memoryUsage().arrayBuffers
    for (let i = 0; i < 50; i++) framing.decoder().push(Uint8Array.from(head[name]), collect().sink)
    assert.isBelow(process.memoryUsage().arrayBuffers - before, 4 << 20)
    assert.strictEqual(decoder.push(Uint8Array.from(head[name]), collect().sink), undefined)
  })
})

describe("quick acknowledgements", () => {
  it("are told from frames by the highest bit of the length (1.15, 1.16, T1.9)", () => {
    const token = Uint8Array.of(0x78, 0x56, 0x34, 0x92)
    for (const name of ["intermediate", "paddedIntermediate"] as const) {
      const { frames, sink, tokens } = collect()
      const frame = framings[name].encoder(random).encode(24, copy(random(24)))
      assert.strictEqual(framings[name].decoder().push(join([token, frame, token]), sink), undefined)
      assert.deepStrictEqual(tokens, [0x92345678, 0x92345678])
      assert.strictEqual(frames.length, 1)
    }
    // In the abridged framing the token comes with its bytes swapped.
    const { frames, sink, tokens } = collect()
    const frame = framings.abridged.encoder(random).encode(24, copy(random(24)))
    assert.strictEqual(framings.abridged.decoder().push(join([token.slice().reverse(), frame]), sink), undefined)
    assert.deepStrictEqual(tokens, [0x92345678])
    assert.strictEqual(frames.length, 1)
  })
})

describe("the full framing", () => {
  const encoded = () => {
    const encoder = framings.full.encoder(random)
    return [0, 1, 2].map(() => encoder.encode(8, copy(Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7))))
  }

  it("computes the published frame (A.11, F177)", () => {
    const [first] = encoded()
    assert.strictEqual(toHex(first ?? new Uint8Array()), "14000000000000000001020304050607ba8e2533")
  })

  it("knows the check value of CRC-32", () => {
    assert.strictEqual(crc32(new TextEncoder().encode("123456789")), 0xcbf43926)
  })

  it("breaks off at a wrong checksum, a repeated and a skipped sequence number (1.6, T1.3)", () => {
    const [first = new Uint8Array(), second = new Uint8Array(), third = new Uint8Array()] = encoded()
    const damaged = first.slice()
    damaged[9] = 0xff
    for (
      const [stream, reason] of [
        [damaged, "Checksum"],
        [join([first, first]), "Sequence"],
        [join([first, third]), "Sequence"]
      ] as const
    ) {
      assert.strictEqual(framings.full.decoder().push(stream, collect().sink)?.reason, reason)
    }
    assert.strictEqual(framings.full.decoder().push(join([first, second, third]), collect().sink), undefined)
  })

  it("carries a transport error in a frame of its own (1.6, 1.10)", () => {
    const payload = new Uint8Array(4)
    setU32(payload, 0, -404)
    const { frames, sink } = collect()
    framings.full.decoder().push(framings.full.encoder(random).encode(4, copy(payload)), sink)
    assert.deepStrictEqual(frames, [payload])
  })
})
