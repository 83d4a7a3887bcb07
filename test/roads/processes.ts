/** Real proxies from Debian, as processes on loopback that end with the test. `scripts/install-proxies` installs them. */
import { Data, Effect, Schedule } from "effect"
import type { Scope } from "effect"
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import * as Net from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

class NotInstalled extends Data.TaggedError("NotInstalled")<{ readonly program: string }> {
  override get message() {
    return `${this.program} cannot be started: run scripts/install-proxies`
  }
}

const host = "127.0.0.1"

/** A port that nobody uses. */
export const freePort: Effect.Effect<number> = Effect.async<number>((resume) => {
  const server = Net.createServer()
  server.listen(0, host, () => {
    const address = server.address()
    server.close(() => resume(Effect.succeed(typeof address === "object" ? address?.port ?? 0 : 0)))
  })
})

const isListening = (port: number) =>
  Effect.async<void, "not yet">((resume) => {
    const socket = Net.connect(port, host)
    socket.on("connect", () => {
      socket.destroy()
      resume(Effect.void)
    })
    socket.on("error", () => resume(Effect.fail("not yet")))
  })

/** A program that listens on a port, until the scope closes. */
const start = (program: string, args: ReadonlyArray<string>, port: number) =>
  Effect.gen(function*() {
    const output: Array<string> = []
    yield* Effect.acquireRelease(
      Effect.async<() => void, NotInstalled>((resume) => {
        const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], detached: true })
        child.stderr.on("data", (chunk) => output.push(String(chunk)))
        child.on("error", () => resume(Effect.fail(new NotInstalled({ program }))))
        child.on("spawn", () =>
          resume(Effect.succeed(() => {
            // Dante has children of its own.
            if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
              process.kill(-child.pid, "SIGKILL")
            }
          })))
      }),
      (stop) => Effect.sync(stop)
    )
    yield* isListening(port).pipe(
      Effect.retry(Schedule.intersect(Schedule.spaced("20 millis"), Schedule.recurs(500))),
      Effect.orElse(() => Effect.dieMessage(`${program} does not listen: ${output.join("")}`))
    )
    return { host, port }
  })

/** A file that is gone with the scope. */
const file = (content: string): Effect.Effect<string, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "layergram-proxy-"))),
      (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
    ),
    (folder) => {
      const path = join(folder, "proxy.conf")
      writeFileSync(path, content)
      return path
    }
  )

export interface Account {
  readonly username: string
  readonly password: string
}

/** SOCKS 5, for everybody or for somebody. */
export const microsocks = (account?: Account) =>
  Effect.gen(function*() {
    const port = yield* freePort
    const login = account === undefined ? [] : ["-u", account.username, "-P", account.password]
    return yield* start("/usr/bin/microsocks", ["-i", host, "-p", String(port), ...login], port)
  })

/** SOCKS 4 and 5, for everybody or (5 only) for the users of the machine; `blocked` is a port that it does not go to. */
export const dante = (options: { readonly method?: "none" | "username"; readonly blocked?: number } = {}) =>
  Effect.gen(function*() {
    const port = yield* freePort
    const config = yield* file(`
logoutput: stderr
internal: ${host} port = ${port}
external: lo
clientmethod: none
socksmethod: ${options.method ?? "none"}
client pass { from: 127.0.0.0/8 to: 0.0.0.0/0 }
${
      options.blocked === undefined
        ? ""
        : `socks block { from: 127.0.0.0/8 to: 127.0.0.0/8 port = ${options.blocked} protocol: tcp }`
    }
socks pass { from: 127.0.0.0/8 to: 0.0.0.0/0 protocol: tcp }
`)
    return yield* start("/usr/sbin/danted", ["-N", "1", "-f", config, "-p", `${config}.pid`], port)
  })

/** HTTP, for everybody or for somebody. */
export const tinyproxy = (account?: Account) =>
  Effect.gen(function*() {
    const port = yield* freePort
    const config = yield* file(`
Port ${port}
Listen ${host}
Allow 127.0.0.1
Timeout 600
MaxClients 50
${account === undefined ? "" : `BasicAuth ${account.username} ${account.password}`}
`)
    return yield* start("/usr/bin/tinyproxy", ["-d", "-c", config], port)
  })
