/**
 * Many accounts in one process: memory and processor time of a hundred idle ones, how long all of them take to have an
 * answer again after the server has lost its connections and sessions, and the time to the first answer from a stored
 * session. Each client runs in a process of its own, against an embedded server in another; runs alternate, the median
 * counts.
 */
import { Context, Effect, Exit, Layer, Scope } from "effect"
import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { Rpc, SessionStore, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import * as help from "layergram/tl/help"
import { settings } from "../test/support/announced.ts"
import * as Clients from "./clients.ts"
import { nextLine, within } from "./patience.ts"
import type { Announcement } from "./server.ts"

const accounts = 100
const idleMilliseconds = 30_000
const startups = 15
const runs = 3

const execute = (program: string, ...args: ReadonlyArray<string>) =>
  spawn(process.execPath, [
    "--expose-gc",
    "--import",
    "tsx",
    ...process.execArgv.filter((arg) => arg.startsWith("--conditions")),
    program,
    ...args
  ], {
    stdio: ["pipe", "pipe", "inherit"]
  })

/** An account that is signed in. */
interface Account {
  readonly call: () => Promise<unknown>
  readonly close: () => Promise<unknown>
}

/** Opens accounts: new ones, or one that is stored. */
interface Contender {
  readonly open: () => Promise<Account>
  readonly stored: () => Promise<() => Promise<Account>>
}

const ours = async (server: Announcement): Promise<Contender> => {
  const Config = settings(server, server.tokens[0] ?? "")
  const nearest = Rpc.invoke(help.getNearestDc())
  const scope = Effect.runSync(Scope.make())
  const ground = await Effect.runPromise(Scope.extend(Layer.build(TelegramNode.layer), scope))
  const openWith = async (store: Layer.Layer<SessionStore.SessionStore>): Promise<Account> => {
    const own = Effect.runSync(Scope.make())
    const live = Telegram.layer.pipe(Layer.provide([Layer.succeedContext(ground), store, Config]), Layer.fresh)
    const context = await Effect.runPromise(Scope.extend(Layer.build(live), own))
    return {
      call: () => Effect.runPromise(Effect.provide(nearest, context)),
      close: () => Effect.runPromise(Scope.close(own, Exit.void))
    }
  }
  return {
    open: () => openWith(Layer.fresh(SessionStore.layerMemory)),
    stored: async () => {
      const store = await Effect.runPromise(Scope.extend(Layer.build(Layer.fresh(SessionStore.layerMemory)), scope))
      const kept = Layer.succeed(SessionStore.SessionStore, Context.get(store, SessionStore.SessionStore))
      await (await openWith(kept)).close()
      return () => openWith(kept)
    }
  }
}

const mtcute = async (server: Announcement): Promise<Contender> => {
  const make = await Clients.loadMtcute(server)
  const account = (client: Clients.Mtcute): Account => ({
    call: () => client.call({ _: "help.getNearestDc" }),
    close: () => client.destroy()
  })
  const start = async () => {
    const client = make()
    await client.start({ botToken: server.tokens[1] })
    return client
  }
  return {
    open: async () => account(await start()),
    stored: async () => {
      const first = await start()
      const session = await first.exportSession()
      await first.destroy()
      return async () => {
        const client = make()
        await client.importSession(session)
        return account(client)
      }
    }
  }
}

const contenders: Readonly<Record<string, (server: Announcement) => Promise<Contender>>> = {
  layergram: ours,
  mtcute
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** Kilobytes that are in use, after the collector has been. */
const memory = async () => {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const { arrayBuffers, heapUsed, rss } = process.memoryUsage()
  return { used: (heapUsed + arrayBuffers) / 1024, resident: rss / 1024 }
}

/** What it costs: milliseconds of time, and of the processor. */
const measured = async (work: () => Promise<unknown>) => {
  const before = process.cpuUsage()
  const start = process.hrtime.bigint()
  await work()
  const { system, user } = process.cpuUsage(before)
  return { wall: Number(process.hrtime.bigint() - start) / 1e6, cpu: (system + user) / 1e3 }
}

type Figures = Readonly<Record<string, number>>

const measure = async (name: string): Promise<Figures> => {
  const make = contenders[name]
  if (make === undefined) throw new Error(`there is no ${name}`)
  const child = execute("bench/server.ts")
  const lines = createInterface({ input: child.stdout })
  const contender = await make(JSON.parse(await nextLine("the server", child, lines)))

  const reopen = await contender.stored()
  const first: Array<{ readonly wall: number; readonly cpu: number }> = []
  for (let i = 0; i < startups; i++) {
    let account: Account | undefined
    const cost = await measured(async () => {
      account = await reopen()
      await account.call()
    })
    await account?.close()
    // The first ones are for the compiler.
    if (i >= 4) first.push(cost)
  }

  const before = await memory()
  const all: Array<Account> = []
  const opening = await measured(async () => {
    for (let i = 0; i < accounts; i += 10) {
      all.push(...await Promise.all(Array.from({ length: 10 }, () => contender.open())))
    }
  })
  const after = await memory()
  const idle = await measured(() => new Promise((resolve) => setTimeout(resolve, idleMilliseconds)))

  const restarted = nextLine("the server", child, lines)
  child.stdin.write("restart\n")
  await restarted
  const storm = await measured(() => within("answering all accounts", 300, Promise.all(all.map(({ call }) => call()))))

  await Promise.all(all.map(({ close }) => close()))
  child.stdin.end()
  return {
    "first answer from a stored session, ms": median(first.map(({ wall }) => wall)),
    "first answer from a stored session, ms of processor": median(first.map(({ cpu }) => cpu)),
    "100 sign-ins, ms of processor an account": opening.cpu / accounts,
    "idle: memory in use, KB an account": (after.used - before.used) / accounts,
    "idle: resident memory, KB an account": (after.resident - before.resident) / accounts,
    "idle: ms of processor a minute and account": (idle.cpu / accounts) * (60_000 / idleMilliseconds),
    "restart: ms until all have an answer": storm.wall,
    "restart: ms of processor an account": storm.cpu / accounts
  }
}

const parent = async () => {
  const found = new Map<string, Array<Figures>>(Object.keys(contenders).map((name) => [name, []]))
  for (let run = 0; run < runs; run++) {
    const order = run % 2 === 0 ? Object.keys(contenders) : Object.keys(contenders).toReversed()
    for (const name of order) {
      const child = execute("bench/accounts.ts", name)
      const line = await nextLine(name, child, createInterface({ input: child.stdout }))
      found.get(name)?.push(JSON.parse(line))
      child.stdin.end()
    }
  }
  const of = (name: string, what: string) => median((found.get(name) ?? []).map((figures) => figures[what] ?? NaN))
  console.log(`**${accounts} accounts in one process**\n`)
  console.log("| | layergram | mtcute | layergram / mtcute |\n| --- | ---: | ---: | ---: |")
  for (const what of Object.keys(found.get("layergram")?.[0] ?? {})) {
    const [mine, theirs] = [of("layergram", what), of("mtcute", what)]
    console.log(`| ${what} | ${mine.toFixed(1)} | ${theirs.toFixed(1)} | ${(mine / theirs).toFixed(2)} |`)
  }
}

const chosen = process.argv[2]
if (chosen === undefined) await parent()
else console.log(JSON.stringify(await measure(chosen)))
process.exit(0)
