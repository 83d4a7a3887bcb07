/** What the tests of session stores share: places for them, and Postgres. */
import * as FileSystem from "@effect/platform/FileSystem"
import * as NodeContext from "@effect/platform-node/NodeContext"
import * as PgClient from "@effect/sql-pg/PgClient"
import { Effect, Layer } from "effect"
import { execFileSync, spawn } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"

/** A folder that goes with the scope. */
export const folder = Effect.flatMap(FileSystem.FileSystem, (fs) => Effect.orDie(fs.makeTempDirectoryScoped())).pipe(
  Effect.provide(NodeContext.layer)
)

const root = "/usr/lib/postgresql"

const freePort = Effect.async<number>((resume) => {
  const server = createServer()
  server.listen(0, "127.0.0.1", () => {
    const address = server.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    server.close(() => resume(Effect.succeed(port)))
  })
})

/**
 * A Postgres of its own, on loopback, in a temporary folder, as a user that is not root. `scripts/install-postgres.sh`
 * brings the program.
 */
const postgres = Effect.gen(function*() {
  const [version] = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  if (version === undefined) {
    return yield* Effect.dieMessage(`there is no Postgres in ${root}: run scripts/install-postgres.sh`)
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
  return PgClient.layer({ host: "127.0.0.1", port, username: "tester", database: "postgres" })
})

/** A client of a Postgres of its own. */
export const layerPostgres = Layer.unwrapScoped(postgres)
