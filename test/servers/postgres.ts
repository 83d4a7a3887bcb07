/** Postgres from Debian, as a process on loopback that ends with the test. */
import * as PgClient from "@effect/sql-pg/PgClient"
import { Context, Effect, Layer } from "effect"
import { execFileSync, spawn } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { freePort } from "../support/freePort.ts"

const root = "/usr/lib/postgresql"

/** Where a Postgres is. */
export class Postgres extends Context.Tag("layergram/test/servers/Postgres")<Postgres, { readonly url: string }>() {}

/**
 * A Postgres of its own, on loopback, in a temporary folder, as a user that is not root. `scripts/install-servers`
 * brings the program.
 */
const postgres = Effect.gen(function*() {
  const [version] = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  if (version === undefined) {
    return yield* Effect.dieMessage(`there is no Postgres in ${root}: run scripts/install-servers`)
  }
  const bin = join(root, version, "bin")
  const isRoot = userInfo().uid === 0
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))
  const user = isRoot ? { uid: id("-u"), gid: id("-g") } : {}
  const data = yield* Effect.acquireRelease(
    Effect.sync(() => {
      const data = mkdtempSync(join(tmpdir(), "layergram-postgres-"))
      if (isRoot) chownSync(data, id("-u"), id("-g"))
      return data
    }),
    (data) => Effect.sync(() => rmSync(data, { recursive: true, force: true }))
  )
  const options = { ...user, cwd: data, env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C", HOME: data } }
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync"], {
    ...options,
    stdio: "ignore"
  })
  const port = yield* freePort
  yield* Effect.acquireRelease(
    Effect.async<ReturnType<typeof spawn>, Error>((resume) => {
      const child = spawn(
        join(bin, "postgres"),
        ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", data, "-F"],
        { ...options, stdio: ["ignore", "ignore", "pipe"] }
      )
      let said = ""
      child.stderr.on("data", (text: Buffer) => {
        said += text.toString()
        if (said.includes("ready to accept connections")) resume(Effect.succeed(child))
      })
      child.once("exit", () => resume(Effect.fail(new Error(said))))
    }).pipe(Effect.orDie),
    (child) =>
      Effect.async<void>((resume) => {
        child.once("exit", () => resume(Effect.void))
        child.kill("SIGINT")
      })
  )
  return Layer.merge(
    PgClient.layer({ host: "127.0.0.1", port, username: "tester", database: "postgres" }),
    Layer.succeed(Postgres, { url: `postgres://tester@127.0.0.1:${port}/postgres` })
  )
})

/** A client of a Postgres of its own. */
export const layerPostgres = Layer.unwrapScoped(postgres)
