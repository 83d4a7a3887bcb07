import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber } from "effect"
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { TestServer } from "../../layers/testing/TestServer.ts"
import * as TestServers from "../../layers/testing/TestServer.ts"
import { folder } from "../layers/store/support.ts"
import { bundle } from "../support/bundle.ts"
import { often } from "../support/effort.ts"
import { encodeServers, life } from "./killed/life.ts"
import { serverGround } from "./support.ts"

const kills = often(20, 5)
const messages = often(10_000, 2_500)
const program = "test/client/killed/bot.ts"

const lines = (path: string): ReadonlyArray<string> =>
  existsSync(path) ? readFileSync(path, "utf8").split("\n").filter((line) => line !== "") : []

const size = (path: string): number => (existsSync(path) ? statSync(path).size : 0)

/** What a killed process holds of the session runs out with time; here, it has run out. */
const expireLease = (path: string) =>
  Effect.sync(() => {
    const lock = `${basename(path)}.lock.`
    for (const name of readdirSync(dirname(path))) {
      if (name.startsWith(lock)) utimesSync(join(dirname(path), name), 0, 0)
    }
  })

/** A bot that lives until the scope closes. */
const bot = (script: string, args: ReadonlyArray<string>) =>
  Effect.zipRight(Effect.addFinalizer(() => expireLease(args[0] ?? "")), life(script, args))

describe("a bot that keeps its state when updates are handled", () => {
  it.live(
    `is killed ${kills} times while ${messages} updates arrive, and loses none (7.44, T7.10, F200)`,
    () =>
      Effect.gen(function*() {
        const server = yield* TestServer
        const marco = yield* server.bot()
        const alice = yield* server.user()
        const path = yield* folder
        const script = yield* Effect.map(Effect.promise(() => bundle("killed", [program])), (at) => at(program))
        const notes = join(path, "notes")
        const encoded = encodeServers(server.servers)
        const args = [join(path, "session"), notes, marco.token, encoded]
        const waitFor = (done: () => boolean) => Effect.repeat(Effect.sleep("50 millis"), { until: () => done() })
        let sent = 0
        const send = (count: number) =>
          Effect.suspend(() => {
            const some = Array.from({ length: Math.min(count, messages - sent) }, (_, i) => sent + i)
            sent += some.length
            return Effect.forEach(some, (number) => alice.send(marco, `${number}`), { discard: true })
          })
        // The first life signs in, so that there is a state to go on from.
        const caughtUp = yield* Effect.fork(server.nextCall("updates.getDifference"))
        yield* Effect.scoped(
          Effect.all([bot(script, args), Fiber.join(caughtUp), Effect.sleep("1 second")], { discard: true })
        )
        for (let life = 0; life < kills; life++) {
          yield* send(messages / kills / 2)
          const before = size(notes)
          yield* Effect.scoped(Effect.gen(function*() {
            yield* bot(script, args)
            yield* waitFor(() => size(notes) > before)
            yield* send(messages / kills / 2)
            // Any moment may be the one.
            yield* Effect.sleep(Math.random() * 60)
          }))
        }
        yield* Effect.scoped(
          Effect.zipRight(bot(script, args), waitFor(() => new Set(lines(notes)).size === messages))
        )
        assert.strictEqual(new Set(lines(notes)).size, messages)
      }).pipe(
        Effect.provide(TestServers.layerTcp({ differenceReach: 1_000_000, capacity: { calls: 10, packets: 10 } })),
        Effect.provide(serverGround),
        Effect.scoped,
        Effect.timeout("4 minutes")
      ),
    300_000
  )
})
