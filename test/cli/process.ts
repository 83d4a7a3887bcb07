/** The command line tool as a process of its own, with no terminal. */
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestServer } from "../../layers/testing/TestServer.ts"
import { toPem } from "../../src/cli/servers.ts"
import { bundle } from "../support/bundle.ts"

const entryPoint = "src/cli/main.ts"

/** The tool, for Node.js to run. */
export const script = (await bundle("cli", [entryPoint]))(entryPoint)

/** Whatever stands in the environment of whoever runs the tests, the tool is to see only this. */
export const environment = (more: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(TELEGRAM|LAYERGRAM)_|COLOR/.test(name))),
  ...more
})

/** A folder that is gone with the scope. */
export const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "layergram-cli-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** Tells the tool in `server.json` where a server is that lives in the process of the test. */
export const announce = (cwd: string, { servers }: TestServer["Type"]) =>
  Effect.sync(() => {
    const { dataCentres, home, publicKeys, test } = servers
    const keys = publicKeys.map(toPem)
    writeFileSync(
      join(cwd, "server.json"),
      JSON.stringify({ test, home, dataCentres, publicKeys: keys, bots: [], users: [] })
    )
  })

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the tool to its end. */
export const run = (
  args: ReadonlyArray<string>,
  options: {
    readonly cwd: string
    readonly env?: Readonly<Record<string, string>>
    readonly input?: string
    readonly script?: string
  }
) =>
  Effect.async<Ended>((resume) => {
    const child = spawn(process.execPath, [options.script ?? script, ...args], {
      cwd: options.cwd,
      env: environment(options.env)
    })
    let stdout = ""
    let stderr = ""
    child.stdout.on("data", (chunk) => (stdout += String(chunk)))
    child.stderr.on("data", (chunk) => (stderr += String(chunk)))
    child.on("close", (status) => resume(Effect.succeed({ status, stdout, stderr })))
    child.stdin.end(options.input ?? "")
    return Effect.sync(() => void child.kill("SIGKILL"))
  })

/** A server of the tool's own, in a process of its own, until the scope closes; gives its first line. */
export const server = (cwd: string, ...args: ReadonlyArray<string>) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.async<{ readonly line: string; readonly rest: () => string; readonly stop: () => void }>((resume) => {
        const child = spawn(process.execPath, [script, "server", "--json", ...args], { cwd, env: environment() })
        let said = ""
        child.stdout.on("data", (chunk) => {
          said += String(chunk)
          const at = said.indexOf("\n")
          const rest = () => said.slice(at + 1)
          if (at >= 0) resume(Effect.succeed({ line: said.slice(0, at), rest, stop: () => void child.kill("SIGTERM") }))
        })
        let problem = ""
        child.stderr.on("data", (chunk) => (problem += String(chunk)))
        child.on("close", () => resume(Effect.dieMessage(`the server has ended: ${problem}`)))
      }),
      ({ stop }) => Effect.sync(stop)
    ),
    ({ line, rest }) => ({ line, rest })
  )
