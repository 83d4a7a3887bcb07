import { NodeContext } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Ref } from "effect"
import { Crypto } from "layergram"
import * as TelegramNode from "layergram/node"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { passOn } from "layergram/testing"
import * as TestServers from "../../layers/testing/TestServer.ts"
import { announce, folder, run } from "./process.ts"

const live = TestServers.layerTcp().pipe(
  Layer.provideMerge(Layer.mergeAll(NodeContext.layer, TelegramNode.layer, Crypto.layerWebCrypto))
)

/** How many parts are noted as done beside the session. */
const noted = (cwd: string): number => {
  const where = join(cwd, "telegram.session.uploads")
  const [name] = existsSync(where) ? readdirSync(where) : []
  const text = name === undefined ? "" : readFileSync(join(where, name), "utf8")
  const done = /"done":(\[.*?\]\])/.exec(text)?.[1] ?? "[]"
  const ranges: ReadonlyArray<readonly [number, number]> = JSON.parse(done)
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0)
}

describe("an upload that was killed", () => {
  it.live(
    "goes on where it ended when it is made again, and leaves nothing behind (F214)",
    () =>
      Effect.gen(function*() {
        const cwd = yield* folder
        const server = yield* TestServers.TestServer
        const marco = yield* server.bot({ firstName: "Marco" })
        const eve = yield* server.user({ firstName: "Eve" })
        yield* announce(cwd, server)
        const options = (env: Record<string, string> = {}) => ({
          cwd,
          env: { LAYERGRAM_SERVER: "server.json", ...env }
        })
        yield* run(["login", "--bot"], options({ TELEGRAM_BOT_TOKEN: marco.token }))
        yield* eve.send(marco, "send me something")
        // 24 parts, of which Telegram takes eight, one after the other.
        writeFileSync(join(cwd, "film.mp4"), new Uint8Array(24 * 128 * 1024).fill(7))
        const taken = yield* Ref.make(0)
        const slow = yield* server.answer("upload.saveFilePart", () =>
          Effect.gen(function*() {
            const before = yield* Ref.getAndUpdate(taken, (count) => count + 1)
            yield* before < 8 ? Effect.sleep(before * 300) : Effect.never
            return passOn
          }))
        const upload = ["upload", "film.mp4", `${eve.id}`]
        const first = yield* Effect.fork(run(upload, options()))
        while (noted(cwd) < 4) yield* Effect.sleep("50 millis")
        // The process gets no chance to say anything.
        yield* Fiber.interrupt(first)
        yield* slow.remove
        const before = (yield* server.calls("upload.saveFilePart")).length
        const { stdout } = yield* run(upload, options())
        assert.strictEqual(stdout, `film.mp4: ${24 * 128 * 1024} bytes\n`)
        assert.isAtMost((yield* server.calls("upload.saveFilePart")).length - before, 24 - 4)
        assert.lengthOf(yield* server.calls("messages.sendMedia"), 1)
        assert.isFalse(existsSync(join(cwd, "telegram.session.uploads")))
      }).pipe(Effect.scoped, Effect.provide(live)),
    120_000
  )
})
