/**
 * New messages that a handler is given, with everything on that makes their order sure and keeps the state: processor time
 * of the client an update, against one server in a process of its own. Rounds alternate, the median counts.
 */
import { Effect, Exit, Layer, Redacted, Scope } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { SessionStore, Telegram, Updates } from "layergram"
import * as TelegramNode from "layergram/node"
import { load } from "../test/foreign/support.ts"
import type { Announcement } from "./server.ts"

const child = spawn(process.execPath, ["--import", "tsx", "--conditions=source", "bench/server.ts"], {
  stdio: ["pipe", "pipe", "inherit"]
})
const [line] = await once(createInterface({ input: child.stdout }), "line")
const server: Announcement = JSON.parse(String(line))

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
    Telegram.TelegramConfig.layer({
      apiId: 1,
      apiHash: Redacted.make("hash"),
      botToken: Redacted.make(server.tokens[0] ?? ""),
      servers: {
        test: false,
        home: server.home.id,
        dataCentres: [server.home],
        publicKeys: [{ n: Buffer.from(server.key.n, "hex"), e: Buffer.from(server.key.e, "hex") }]
      }
    })
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
  const { TelegramClient } = await load<{
    readonly TelegramClient: new(options: unknown) => {
      readonly onNewMessage: { readonly add: (handler: (message: unknown) => void) => void }
      readonly start: (options: unknown) => Promise<unknown>
      readonly destroy: () => Promise<void>
    }
  }>("@mtcute/node/index.js")
  const { MemoryStorage } = await load<{ readonly MemoryStorage: new() => unknown }>(
    "@mtcute/node/node_modules/@mtcute/core/index.js"
  )
  const { NodeCryptoProvider, addPublicKey } = await load<{
    readonly NodeCryptoProvider: new() => { readonly initialize?: () => Promise<void> }
    readonly addPublicKey: (crypto: unknown, pem: string) => void
  }>("@mtcute/node/utils.js")
  const crypto = new NodeCryptoProvider()
  await crypto.initialize?.()
  addPublicKey(crypto, server.pem)
  const main = { id: server.home.id, ipAddress: server.home.host, port: server.home.port }
  const client = new TelegramClient({
    apiId: 1,
    apiHash: "hash",
    storage: new MemoryStorage(),
    defaultDcs: { main, media: main },
    updates: { catchUp: true },
    logLevel: 1
  })
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
    const order = round % 2 === 0 ? Object.entries(contenders) : Object.entries(contenders).toReversed()
    for (const [one, { bot, counter }] of order) {
      const before = process.cpuUsage()
      const all = counter.wait(updates)
      child.stdin.write(`send ${place} ${bot} ${updates}\n`)
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
child.stdin.end()
await once(child, "exit")
process.exit(0)
