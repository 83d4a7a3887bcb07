import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { execFile } from "node:child_process"
import { bundle } from "../support/bundle.ts"
import { layerPostgres, Postgres } from "./postgres.ts"

const example = "examples/postgres-bot.ts"

layer(layerPostgres, { timeout: "60 seconds" })("a bot on Postgres", (it) => {
  it.effect("keeps its session and its data there, and goes on after a restart (F145)", () =>
    Effect.gen(function*() {
      const { url } = yield* Postgres
      const program = (yield* Effect.promise(() => bundle("postgres", [example])))(example)
      const said = yield* Effect.async<string>((resume) => {
        const env = { ...process.env, POSTGRES_URL: url }
        execFile(process.execPath, [program], { env, timeout: 50_000 }, (error, stdout, stderr) => {
          resume(error === null ? Effect.succeed(stdout) : Effect.dieMessage(`${error.message}\n${stdout}${stderr}`))
        })
      })
      assert.strictEqual(said, "count_bot: That is 1.\ncount_bot: That is 2.\n")
    }), 60_000)
})
