import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber } from "effect"
import { Transport, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import { microsocks } from "./processes.ts"
import { client, onTcp, roads } from "../roads/support.ts"

// In a file of its own: no other test may leave anything in this process.

/** What keeps the process alive, but for the pipes to the test runner. */
const resources = () =>
  process.getActiveResourcesInfo().filter((name) => !["Immediate", "PipeWrap", "MessagePort"].includes(name)).toSorted()

describe("a client behind proxies that is gone", () => {
  it.live("leaves no socket and no timer, wherever it was interrupted (1.38, 13.32)", () =>
    Effect.gen(function*() {
      const before = resources()
      yield* Effect.scoped(Effect.gen(function*() {
        const at = yield* microsocks()
        yield* onTcp((server) =>
          Effect.gen(function*() {
            const { token } = yield* server.bot()
            const proxy = yield* server.mtProxy()
            const road = new Transport.Road.Socks5(at)
            for (const list of [[proxy.road], [road], [road, proxy.road]] as const) {
              const signedIn = Effect.provide(Users.me, client(server, token, roads(TelegramNode.layerTcp, list)))
              yield* signedIn
              for (const pause of [0, 1, 2, 4, 8, 16, 32]) {
                const fiber = yield* Effect.fork(signedIn)
                yield* Effect.sleep(pause)
                yield* Fiber.interrupt(fiber)
              }
            }
          })
        )
      }))
      yield* Effect.sleep("100 millis")
      // The test runner's own timers come and go.
      assert.includeMembers(before, resources())
    }))
})
