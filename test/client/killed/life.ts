/** Programs that are killed: each is a process of its own. */
import type { Scope } from "effect"
import { Effect } from "effect"
import { spawn } from "node:child_process"
import type { TestServer } from "../../../layers/testing/TestServer.ts"

/** A process that lives until the scope closes. */
export const life = (script: string, args: ReadonlyArray<string>): Effect.Effect<void, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => spawn(process.execPath, [script, ...args], { stdio: ["ignore", "ignore", "inherit"] })),
    (child) =>
      Effect.async<void>((resume) => {
        child.once("exit", () => resume(Effect.void))
        child.kill("SIGKILL")
      })
  )

/** Where the servers are, as an argument of a program. */
export const encodeServers = (servers: TestServer["Type"]["servers"]): string => {
  const { dataCentres, publicKeys, ...rest } = servers
  return JSON.stringify({
    ...rest,
    dataCentres: dataCentres.map(({ host, id, port }) => ({ id, host, port })),
    publicKeys: publicKeys.map(({ e, n }) => ({
      n: Buffer.from(n).toString("base64"),
      e: Buffer.from(e).toString("base64")
    }))
  })
}
