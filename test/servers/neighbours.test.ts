import { assert, describe, it, layer } from "@effect/vitest"
import { Effect } from "effect"
import { fileURLToPath } from "node:url"
import { neighbours } from "../layers/store/neighbours.ts"
import { folder } from "../layers/store/support.ts"
import { layerPostgres, Postgres } from "./postgres.ts"

const three = Array.from({ length: 3 }, () => "kept 12 12\n")

layer(layerPostgres, { timeout: "60 seconds" })("Postgres with several processes", (it) => {
  it.scoped(
    "opens for three processes at once, and keeps what each of them writes (F145)",
    () =>
      Effect.gen(function*() {
        const { url } = yield* Postgres
        assert.deepStrictEqual(yield* neighbours("postgres", url, 3, 12), three)
        // The tables are there now.
        assert.deepStrictEqual(yield* neighbours("postgres", url, 3, 12), three)
      }),
    120_000
  )
})

describe("SQLite, by better-sqlite3, with several processes", () => {
  const client = fileURLToPath(
    new URL("../extras/node_modules/@effect/sql-sqlite-node/dist/esm/SqliteClient.js", import.meta.url)
  )
  it.live("opens for three processes at once, and keeps what each of them writes (F143)", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* neighbours(client, `${yield* folder}/sessions.db`, 3, 12), three)
    }).pipe(Effect.scoped), 60_000)
})
