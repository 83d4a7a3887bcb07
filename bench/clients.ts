/** Clients for benchmarks, signed in as bots of the server in `bench/server.ts`. */
import type { Context } from "effect"
import { Effect, Exit, Layer, Scope } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { Files, Rpc, SessionStore, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import * as help from "layergram/tl/help"
import { settings } from "../test/support/announced.ts"
import { load } from "../test/foreign/support.ts"
import { nextLine } from "./patience.ts"
import type { Announcement } from "./server.ts"

/** The server in a process of its own: what it says of itself, and what it can be asked to do. */
export interface Served {
  readonly server: Announcement
  /** Has it do something that it answers. */
  readonly ask: (line: string) => Promise<void>
  /** Has it do something. */
  readonly order: (line: string) => void
  readonly stop: () => Promise<void>
}

export const serve = async (): Promise<Served> => {
  const child = spawn(process.execPath, ["--import", "tsx", "--conditions=source", "bench/server.ts"], {
    stdio: ["pipe", "pipe", "inherit"]
  })
  const lines = createInterface({ input: child.stdout })
  let isOver = false
  child.once("exit", (code, signal) => {
    if (isOver) return
    // Clients would try to reach it for ever.
    console.error(`the server has ended: ${code ?? signal}`)
    process.exit(1)
  })
  const order = (text: string) => void child.stdin.write(`${text}\n`)
  return {
    server: JSON.parse(await nextLine("the server", child, lines)),
    order,
    ask: async (text) => {
      const answer = nextLine("the server", child, lines)
      order(text)
      await answer
    },
    stop: async () => {
      isOver = true
      child.stdin.end()
      await once(child, "exit")
    }
  }
}

export const layergram = async (server: Announcement, token: string): Promise<{
  readonly context: Context.Context<Telegram.Telegram | Files.Files>
  readonly close: () => Promise<void>
}> => {
  const scope = Effect.runSync(Scope.make())
  const live = Files.layer.pipe(
    Layer.provideMerge(Telegram.layer),
    Layer.provide([
      SessionStore.layerMemory,
      settings(server, token)
    ]),
    Layer.provide(TelegramNode.layer)
  )
  const context = await Effect.runPromise(Scope.extend(Layer.build(live), scope))
  return { context, close: () => Effect.runPromise(Scope.close(scope, Exit.void)) }
}

/** A client, ready: makes `calls` calls with `flight` of them in flight. */
export interface Caller {
  readonly run: (calls: number, flight: number) => Promise<void>
  readonly close: () => Promise<void>
}

export const layergramCaller = async (server: Announcement): Promise<Caller> => {
  const { close, context } = await layergram(server, server.tokens[0] ?? "")
  const nearest = Rpc.invoke(help.getNearestDc())
  return {
    run: (calls, flight) =>
      Effect.runPromise(
        Effect.suspend(() => {
          let left = calls
          const worker = Effect.whileLoop({ while: () => left-- > 0, body: () => nearest, step: () => {} })
          return Effect.all(Array.from({ length: flight }, () => worker), { concurrency: "unbounded", discard: true })
        }).pipe(Effect.provide(context))
      ),
    close
  }
}

/** Promises with a bound on how many are under way. */
export const pool = async (calls: number, flight: number, call: () => Promise<unknown>): Promise<void> => {
  let left = calls
  const work = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: flight }, work))
}

/** What the benchmarks use of mtcute's client. */
export interface Mtcute {
  readonly start: (options: unknown) => Promise<unknown>
  readonly call: (request: unknown) => Promise<unknown>
  readonly onNewMessage: { readonly add: (handler: (message: unknown) => void) => void }
  readonly uploadFile: (options: unknown) => Promise<{ readonly inputFile: unknown }>
  readonly downloadToFile: (path: string, location: unknown, options: unknown) => Promise<void>
  readonly downloadAsBuffer: (location: unknown, options: unknown) => Promise<Uint8Array>
  readonly exportSession: () => Promise<string>
  readonly importSession: (session: string) => Promise<void>
  readonly destroy: () => Promise<void>
}

/** Loads mtcute; gives a function that makes clients of it, in which nobody is signed in. */
export const loadMtcute = async (server: Announcement): Promise<(options?: object) => Mtcute> => {
  const { TelegramClient } = await load<{ readonly TelegramClient: new(options: unknown) => Mtcute }>(
    "@mtcute/node/index.js"
  )
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
  return (options) =>
    new TelegramClient({
      apiId: 1,
      apiHash: "hash",
      storage: new MemoryStorage(),
      defaultDcs: { main, media: main },
      logLevel: 0,
      ...options
    })
}

export const mtcute = async (server: Announcement, token: string): Promise<Mtcute> => {
  const client = (await loadMtcute(server))()
  await client.start({ botToken: token })
  return client
}

export const mtcuteCaller = async (server: Announcement): Promise<Caller> => {
  const client = await mtcute(server, server.tokens[1] ?? "")
  return {
    run: (calls, flight) => pool(calls, flight, () => client.call({ _: "help.getNearestDc" })),
    close: () => client.destroy()
  }
}

/** Opens accounts one after the other, all in this process; each gives a call. */
export interface Accounts {
  readonly open: () => Promise<() => Promise<unknown>>
}

export const layergramAccounts = async (server: Announcement): Promise<Accounts> => {
  const nearest = Rpc.invoke(help.getNearestDc())
  const ground = await Effect.runPromise(Scope.extend(Layer.build(TelegramNode.layer), Effect.runSync(Scope.make())))
  const live = () =>
    Telegram.layer.pipe(
      Layer.provide([
        Layer.succeedContext(ground),
        Layer.fresh(SessionStore.layerMemory),
        settings(server, server.tokens[0] ?? "")
      ]),
      Layer.fresh
    )
  return {
    open: async () => {
      const scope = Effect.runSync(Scope.make())
      const context = await Effect.runPromise(Scope.extend(Layer.build(live()), scope))
      return () => Effect.runPromise(Effect.provide(nearest, context))
    }
  }
}

export const mtcuteAccounts = async (server: Announcement): Promise<Accounts> => {
  const make = await loadMtcute(server)
  return {
    open: async () => {
      const client = make()
      await client.start({ botToken: server.tokens[1] })
      return () => client.call({ _: "help.getNearestDc" })
    }
  }
}
