import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Seeded from "../../../layers/random/Seeded.ts"
import * as WebCrypto from "../../../layers/random/WebCrypto.ts"
import { RandomSource } from "../../../services/RandomSource.ts"
import { sharing } from "../../support/sharing.ts"

sharing(WebCrypto.layer)("randomness of the platform", (it) => {
  it.effect("has the length that was asked for, beyond the platform's own limit too", () =>
    Effect.map(RandomSource, ({ bytes }) => {
      for (const length of [0, 1, 16, 4096, 4097, 16_384, 65_536, 65_537, 200_000]) {
        assert.strictEqual(bytes(length).length, length)
      }
      // The last part is filled as well.
      assert.isTrue(bytes(200_000).subarray(-64).some((byte) => byte !== 0))
    }))

  it.effect("is never handed out twice", () =>
    Effect.map(RandomSource, ({ bytes }) => {
      const seen = new Set<string>()
      for (let i = 0; i < 20_000; i++) seen.add(Buffer.from(bytes(16)).toString("hex"))
      assert.strictEqual(seen.size, 20_000)
    }))

  it.effect("belongs to the caller: what is done to it changes nothing that comes later", () =>
    Effect.map(RandomSource, ({ bytes }) => {
      const first = bytes(32)
      assert.strictEqual(first.buffer.byteLength, 32)
      first.fill(7)
      assert.isFalse(bytes(32).every((byte) => byte === 7))
    }))
})

const draw = (seed: string, ...lengths: ReadonlyArray<number>) =>
  Effect.map(RandomSource, ({ bytes }) => Buffer.concat(lengths.map((length) => bytes(length))).toString("hex")).pipe(
    Effect.provide(Seeded.layer(seed))
  )

describe("randomness of a seed", () => {
  it.effect("is the same every time", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* draw("a", 200), yield* draw("a", 200))
    }))

  it.effect("does not depend on how it is cut", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* draw("a", 1, 62, 1, 64, 0, 65, 7), yield* draw("a", 200))
    }))

  it.effect("differs between seeds", () =>
    Effect.gen(function*() {
      assert.notStrictEqual(yield* draw("a", 32), yield* draw("b", 32))
    }))
})
