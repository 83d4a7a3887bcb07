import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import * as TelegramNode from "layergram/node"
import { onTcp, recording, roads, talk } from "./support.ts"

const key = "00112233445566778899aabbccddeeff"
const domain = "www.example.org"
const fakeTls = `ee${key}${Buffer.from(domain).toString("hex")}`

describe("through an MTProxy server", () => {
  for (const [name, secret] of [["plain", key], ["padded", `dd${key}`], ["disguised", fakeTls]] as const) {
    it.scopedLive(`with a ${name} secret a bot talks, and nothing else is dialled (1.20, 1.25, 1.26, T1.7)`, () =>
      onTcp((server) =>
        Effect.gen(function*() {
          const proxy = yield* server.mtProxy({ secret })
          const dials: Array<string> = []
          const dialer = Layer.provide(recording(dials), TelegramNode.layerTcp)
          yield* talk(server, roads(dialer, [proxy.road]))
          assert.deepStrictEqual(new Set(dials), new Set([`${proxy.road.host}:${proxy.road.port}`]))
          assert.isTrue((yield* server.connections).every(({ medium }) => medium === "mtProxy"))
          assert.strictEqual(yield* proxy.refused, 0)
        })
      ))
  }
})
