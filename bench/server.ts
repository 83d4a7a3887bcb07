/**
 * The embedded server in a process of its own, for benchmarks of clients: prints where it listens, then serves until
 * its standard input ends, and does what each line of that says: `restart` loses all connections and sessions,
 * `send PLACE BOT COUNT` has somebody write to a bot, in private or in a supergroup, `latency MS` makes lines slow.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { createInterface } from "node:readline"
import { TestServer } from "../layers/testing/TestServer.ts"
import { gramSchema, layer, mtcuteSchema, toPem } from "../test/foreign/support.ts"

/** What a client has to know. */
export interface Announcement {
  readonly home: { readonly id: number; readonly host: string; readonly port: number }
  readonly ports: Readonly<Record<string, number>>
  readonly pem: string
  readonly key: { readonly n: string; readonly e: string }
  readonly tokens: ReadonlyArray<string>
  /** The id of a user who has written to all of the bots. */
  readonly alice: number
}

const serve = Effect.gen(function*() {
  const server = yield* TestServer
  const bots = yield* Effect.forEach([1, 2, 3], () => server.bot())
  const alice = yield* server.user({ firstName: "Alice" })
  yield* Effect.forEach(bots, (bot) => alice.send(bot, "hello"), { discard: true })
  const { dataCentres, home, publicKeys } = server.servers
  const [key] = publicKeys
  const at = dataCentres.find(({ id }) => id === home)
  if (key === undefined || at === undefined) return yield* Effect.dieMessage("the server has no key or no home")
  const announcement: Announcement = {
    home: { id: home, host: at.host, port: at.port },
    ports: Object.fromEntries(dataCentres.map(({ id, port }) => [id, port])),
    pem: toPem(key),
    key: { n: Buffer.from(key.n).toString("hex"), e: Buffer.from(key.e).toString("hex") },
    tokens: bots.map(({ token }) => token),
    alice: alice.id
  }
  yield* Console.log(JSON.stringify(announcement))
  const chats = yield* Effect.forEach(bots, (bot) => server.channel(alice, { title: "Talk" }, [bot]))
  const restart = Effect.all([server.forgetSessions(), server.disconnect(), Console.log("restarted")])
  // Some at a time, as they come from busy chats.
  const send = (place: string, index: number, count: number) => {
    const to = (place === "private" ? bots : chats)[index]
    if (to === undefined) return Effect.dieMessage(`there is no ${place} ${index}`)
    const some = Effect.forEach(Array.from({ length: 20 }), (_, i) => alice.send(to, `message ${i}`), { discard: true })
    return Effect.forEach(
      Array.from({ length: Math.ceil(count / 20) }),
      () => Effect.zipRight(some, Effect.sleep("1 millis")),
      { discard: true }
    )
  }
  const obey = (line: string) => {
    const [what, place = "", bot = "", count = ""] = line.split(" ")
    if (what === "latency") {
      const weather = place === "0" ? undefined : { latency: Number(place) }
      return Effect.zipRight(server.setWeather(weather), Console.log("so it is"))
    }
    return what === "send" ? send(place, Number(bot), Number(count)) : restart
  }
  yield* Effect.async<void>((resume) => {
    createInterface({ input: process.stdin })
      .on("line", (line) => Effect.runFork(obey(line)))
      .once("close", () => resume(Effect.void))
  })
})

NodeRuntime.runMain(
  Effect.provide(
    serve,
    layer({ schemas: { 227: mtcuteSchema(), 198: gramSchema() }, capacity: { calls: 10, packets: 10 } })
  )
)
