/** Real proxies from Debian, as processes on loopback that end with the test. `scripts/install-servers` installs them. */
import { Data, Effect, Schedule } from "effect"
import type { Scope } from "effect"
import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { freePort } from "../support/freePort.ts"
import * as Net from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

class NotInstalled extends Data.TaggedError("NotInstalled")<{ readonly program: string }> {
  override get message() {
    return `${this.program} cannot be started: run scripts/install-servers`
  }
}

const host = "127.0.0.1"

/** A port that nobody uses. */
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
const start = (
  program: string,
  args: ReadonlyArray<string>,
  port: number,
  env: Readonly<Record<string, string>> = {}
) =>
  Effect.gen(function*() {
    const output: Array<string> = []
    yield* Effect.acquireRelease(
      Effect.async<() => void, NotInstalled>((resume) => {
        const child = spawn(program, args, {
          stdio: ["ignore", "pipe", "pipe"],
          detached: true,
          env: { ...process.env, ...env }
        })
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

/** Files that are gone with the scope; gives the folder. */
const files = (contents: Readonly<Record<string, string>>): Effect.Effect<string, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "layergram-proxy-"))),
      (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
    ),
    (folder) => {
      for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content)
      return folder
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

/** What makes a program believe that the machine has this user and no other. */
const onlyUser = ({ password, username }: Account) =>
  Effect.gen(function*() {
    const { error, stdout } = spawnSync("openssl", ["passwd", "-6", "-stdin"], { input: password, encoding: "utf8" })
    if (error !== undefined) return yield* new NotInstalled({ program: "openssl" })
    const parts = spawnSync("dpkg-query", ["-L", "libnss-wrapper"], { encoding: "utf8" })
    const library = (parts.stdout ?? "").split("\n").find((path) => path.endsWith("/libnss_wrapper.so"))
    if (library === undefined) return yield* new NotInstalled({ program: "nss_wrapper" })
    const folder = yield* files({
      passwd: `${username}:x:65534:65534::/:/bin/false\n`,
      group: "nogroup:x:65534:\n",
      shadow: `${username}:${stdout.trim()}:19000::::::\n`
    })
    return {
      LD_PRELOAD: library,
      NSS_WRAPPER_PASSWD: join(folder, "passwd"),
      NSS_WRAPPER_GROUP: join(folder, "group"),
      NSS_WRAPPER_SHADOW: join(folder, "shadow")
    }
  })

/** SOCKS 4 and 5 for everybody, or 5 for a user; `blocked` is a port that it does not go to. */
export const dante = (options: { readonly account?: Account; readonly blocked?: number } = {}) =>
  Effect.gen(function*() {
    const port = yield* freePort
    const block = `socks block { from: 127.0.0.0/8 to: 127.0.0.0/8 port = ${options.blocked} protocol: tcp }`
    const folder = yield* files({
      "dante.conf": `
logoutput: stderr
internal: ${host} port = ${port}
external: lo
clientmethod: none
socksmethod: ${options.account === undefined ? "none" : "username"}
client pass { from: 127.0.0.0/8 to: 0.0.0.0/0 }
${options.blocked === undefined ? "" : block}
socks pass { from: 127.0.0.0/8 to: 0.0.0.0/0 protocol: tcp }
`
    })
    const env = options.account === undefined ? {} : yield* onlyUser(options.account)
    const args = ["-N", "1", "-f", join(folder, "dante.conf"), "-p", join(folder, "dante.pid")]
    return yield* start("/usr/sbin/danted", args, port, env)
  })

/** HTTP, for everybody or for somebody. */
export const tinyproxy = (account?: Account) =>
  Effect.gen(function*() {
    const port = yield* freePort
    const folder = yield* files({
      "tinyproxy.conf": `
Port ${port}
Listen ${host}
Allow 127.0.0.1
Timeout 600
MaxClients 50
${account === undefined ? "" : `BasicAuth ${account.username} ${account.password}`}
`
    })
    return yield* start("/usr/bin/tinyproxy", ["-d", "-c", join(folder, "tinyproxy.conf")], port)
  })
