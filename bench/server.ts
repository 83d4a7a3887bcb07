/**
 * The embedded server in a process of its own, for benchmarks of clients: prints where it listens, then serves until
 * its standard input ends, and loses its connections for each line of it.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { TestServer } from "../layers/testing/TestServer.ts"
import { gramSchema, layer, mtcuteSchema, toPem } from "../test/foreign/support.ts"

/** What a client has to know. */
export interface Announcement {
  readonly home: { readonly id: number; readonly host: string; readonly port: number }
  readonly ports: Readonly<Record<string, number>>
  readonly pem: string
  readonly key: { readonly n: string; readonly e: string }
  readonly tokens: ReadonlyArray<string>
}

const serve = Effect.gen(function*() {
  const server = yield* TestServer
  const bots = yield* Effect.forEach([1, 2, 3], () => server.bot())
  const { dataCentres, home, publicKeys } = server.servers
  const [key] = publicKeys
  const at = dataCentres.find(({ id }) => id === home)
  if (key === undefined || at === undefined) return yield* Effect.dieMessage("the server has no key or no home")
  const announcement: Announcement = {
    home: { id: home, host: at.host, port: at.port },
    ports: Object.fromEntries(dataCentres.map(({ id, port }) => [id, port])),
    pem: toPem(key),
    key: { n: Buffer.from(key.n).toString("hex"), e: Buffer.from(key.e).toString("hex") },
    tokens: bots.map(({ token }) => token)
  }
  yield* Console.log(JSON.stringify(announcement))
  // Whatever is written to it makes it lose all connections and sessions, as a restart does.
  const restart = Effect.all([server.forgetSessions(), server.disconnect(), Console.log("restarted")])
  yield* Effect.async<void>((resume) => {
    process.stdin.once("end", () => resume(Effect.void)).on("data", () => Effect.runFork(restart))
  })
})

NodeRuntime.runMain(
  Effect.provide(
    serve,
    layer({ schemas: { 227: mtcuteSchema(), 198: gramSchema() }, capacity: { calls: 10, packets: 10 } })
  )
)
