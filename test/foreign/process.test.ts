/**
 * mtcute against `layergram server --json`, a process of which it knows what that has printed: addresses and keys.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { Announcement } from "../../src/cli/servers.ts"
import { folder, server } from "../cli/process.ts"
import { makeClientAt } from "./mtcute.ts"
import { mtcuteSchema } from "./support.ts"

const patience = 120_000

describe("a server of the command line tool", () => {
  it.scopedLive("takes mtcute in as a bot and as a user, who write to each other", () =>
    Effect.gen(function*() {
      const cwd = yield* folder
      writeFileSync(join(cwd, "api.tl"), mtcuteSchema())
      const { line, rest } = yield* server(
        cwd,
        "--schema",
        "227=api.tl",
        "--user",
        "Alice:swordfish",
        "--bot",
        "Marco"
      )
      const where = yield* Schema.decode(Schema.parseJson(Announcement))(line)
      const { bots: [bot], users: [alice] } = where
      assert(bot !== undefined && alice !== undefined)

      const marco = yield* makeClientAt(where)
      const self = yield* Effect.promise(() => marco.start({ botToken: bot.token }))
      assert.strictEqual(self.id, bot.id)
      assert.strictEqual((yield* Effect.promise(() => marco.getMe())).displayName, "Marco")

      const human = yield* makeClientAt(where)
      const code = async () => {
        for (;;) {
          const said = /"code":"(\d+)"/.exec(rest())?.[1]
          if (said !== undefined) return said
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }
      yield* Effect.promise(() => human.start({ phone: alice.phone, code, password: "swordfish" }))
      assert.strictEqual((yield* Effect.promise(() => human.getMe())).displayName, "Alice")

      assert(self.username !== null)
      const name = self.username
      yield* Effect.promise(() => human.sendText(name, "/start"))
      yield* Effect.promise(() => marco.sendText(alice.id, "hello, whoever you are"))
      const history = yield* Effect.promise(() => human.getHistory(name))
      assert.deepStrictEqual(history.map(({ sender, text }) => [sender.id, text]), [
        [bot.id, "hello, whoever you are"],
        [alice.id, "/start"]
      ])
    }), patience)
})
