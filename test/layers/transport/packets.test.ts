import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Noble from "../../../layers/crypto/Noble.ts"
import { connection } from "../../../layers/transport/packets.ts"
import { Crypto } from "../../../services/Crypto.ts"

describe("packets over a stream", () => {
  it.effect("have memory of their own where they are long, which is used again, and given back after a quiet time", () =>
    Effect.gen(function*() {
      const crypto = yield* Crypto
      const used: Array<ArrayBufferLike> = []
      const { send } = connection(
        {
          write: (bytes, done) => {
            used.push(bytes.buffer)
            done?.()
            return true
          },
          run: () => Effect.never
        },
        { dc: 2, wireDc: 2, address: { host: "dc2.example", port: 443 } },
        { framing: "intermediate", obfuscated: false, crypto, random: (length) => new Uint8Array(length) }
      )
      const say = (length: number) => {
        send(length, (target, offset) => target.fill(7, offset, offset + length))
        return used.at(-1)
      }
      const first = say(100_000)
      assert.strictEqual(say(99_000), first)
      for (let i = 0; i < 15; i++) assert.notStrictEqual(say(64), first)
      assert.strictEqual(say(100_000), first)
      for (let i = 0; i < 16; i++) say(64)
      assert.notStrictEqual(say(100_000), first)
    }).pipe(Effect.provide(Noble.layer)))
})
