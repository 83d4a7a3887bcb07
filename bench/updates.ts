/**
 * New messages that a handler is given, with everything on that makes their order sure and keeps the state: processor time
 * of the client an update, against one server in a process of its own. Rounds alternate, the median counts.
 */
import { Effect, Exit, Layer, Scope } from "effect"
import { SessionStore, Telegram, Updates } from "layergram"
import * as TelegramNode from "layergram/node"
import * as Clients from "./clients.ts"

const { order, server, stop } = await Clients.serve()

/** Counts, and says when all are there. */
class Counter {
  private count = 0
  private wanted = 0
  private done: (() => void) | undefined
  add(): void {
    if (++this.count >= this.wanted) this.done?.()
  }
  wait(more: number): Promise<void> {
    this.wanted = this.count + more
    return new Promise((resolve) => (this.done = resolve))
  }
}

interface Contender {
  readonly counter: Counter
  /** Which bot of the server it is. */
  readonly bot: number
  readonly close: () => Promise<void>
}

const ours = async (): Promise<Contender> => {
  const counter = new Counter()
  const scope = Effect.runSync(Scope.make())
  const live = Telegram.layerWith({ updates: { catchUp: "accountAndChannels", save: "handled" } }).pipe(Layer.provide([
    TelegramNode.layer,
    SessionStore.layerMemory,
    Clients.settings(server, server.tokens[0] ?? "")
  ]))
  const context = await Effect.runPromise(Scope.extend(Layer.build(live), scope))
  const handler = Updates.run((update) =>
    Effect.sync(() => {
      if (update._tag === "NewMessage") counter.add()
    })
  )
  Effect.runFork(Effect.forkIn(Effect.provide(handler, context), scope))
  return { counter, bot: 0, close: () => Effect.runPromise(Scope.close(scope, Exit.void)) }
}

const mtcute = async (): Promise<Contender> => {
  const counter = new Counter()
  const client = (await Clients.loadMtcute(server))({ updates: { catchUp: true } })
  client.onNewMessage.add(() => counter.add())
  await client.start({ botToken: server.tokens[1] })
  return { counter, bot: 1, close: () => client.destroy() }
}

const contenders: Readonly<Record<string, Contender>> = { layergram: await ours(), mtcute: await mtcute() }
const updates = 4000
const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

await new Promise((resolve) => setTimeout(resolve, 1000))
console.log(`**updates, µs of the client's processor time an update that a handler is given**\n`)
const names = Object.keys(contenders)
console.log(`| | ${names.join(" | ")} | layergram / mtcute |\n| --- | ${names.map(() => "---:").join(" | ")} | ---: |`)
for (const place of ["private", "supergroup"]) {
  const cpu = new Map<string, Array<number>>(names.map((one) => [one, []]))
  for (let round = 0; round < 9; round++) {
    const turns = round % 2 === 0 ? Object.entries(contenders) : Object.entries(contenders).toReversed()
    for (const [one, { bot, counter }] of turns) {
      const before = process.cpuUsage()
      const all = counter.wait(updates)
      order(`send ${place} ${bot} ${updates}`)
      await all
      const { system, user } = process.cpuUsage(before)
      // The first rounds are for the compiler.
      if (round >= 2) cpu.get(one)?.push((user + system) / updates)
    }
  }
  const of = (one: string) => median(cpu.get(one) ?? [])
  console.log(
    `| ${place} | ${names.map((one) => of(one).toFixed(1)).join(" | ")} | ${
      (of("layergram") / of("mtcute")).toFixed(2)
    } |`
  )
}

for (const { close } of Object.values(contenders)) await close()
await stop()
process.exit(0)
