import { NodeContext } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Crypto } from "layergram"
import * as TelegramNode from "layergram/node"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as TestServers from "../../layers/testing/TestServer.ts"
import { announce, folder, run } from "./process.ts"

const live = TestServers.layerTcp().pipe(
  Layer.provideMerge(Layer.mergeAll(NodeContext.layer, TelegramNode.layer, Crypto.layerWebCrypto))
)

describe("a download under the name that the sender has chosen", () => {
  it.live("takes the place of nothing, least of all of the session", () =>
    Effect.gen(function*() {
      const cwd = yield* folder
      const server = yield* TestServers.TestServer
      const marco = yield* server.bot({ firstName: "Marco" })
      const eve = yield* server.user({ firstName: "Eve" })
      yield* announce(cwd, server)
      const tool = (args: ReadonlyArray<string>, env: Record<string, string> = {}) =>
        run(args, { cwd, env: { LAYERGRAM_SERVER: "server.json", ...env } })
      yield* tool(["login", "--bot"], { TELEGRAM_BOT_TOKEN: marco.token })
      const channel = yield* server.channel(eve, { title: "films", username: "films_here" }, [marco])
      const download = (name: string, ...path: ReadonlyArray<string>) =>
        Effect.gen(function*() {
          const file = { bytes: new TextEncoder().encode("I am Eve's"), name, mimeType: "video/mp4" }
          const id = yield* eve.send(channel, "", { file })
          const { stdout } = yield* tool(["download", `https://t.me/films_here/${id}`, ...path])
          return stdout
        })
      assert.strictEqual(yield* download("telegram.session"), "_telegram.session: 10 bytes\n")
      assert.strictEqual(yield* download("server.json"), "server (1).json: 10 bytes\n")
      assert.strictEqual(yield* download("a.mp4", "server (1).json"), "server (1).json: 10 bytes\n")
      assert.notInclude(readFileSync(join(cwd, "telegram.session"), "latin1"), "I am Eve's")
      assert.notInclude(readFileSync(join(cwd, "server.json"), "utf8"), "Eve")
      assert.deepStrictEqual(
        readdirSync(cwd).filter((name) => !name.startsWith("telegram.session.lock.")).toSorted(),
        ["_telegram.session", "server (1).json", "server.json", "telegram.session"]
      )
    }).pipe(Effect.scoped, Effect.provide(live)), 120_000)
})
