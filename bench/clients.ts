/** Clients for benchmarks, signed in as bots of the server in `bench/server.ts`. */
import type { Context } from "effect"
import { Effect, Exit, Layer, Redacted, Scope } from "effect"
import { Files, SessionStore, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import { load } from "../test/foreign/support.ts"
import type { Announcement } from "./server.ts"

/** Settings of a client of ours. */
export const settings = (server: Announcement, token: string) =>
  Telegram.TelegramConfig.layer({
    apiId: 1,
    apiHash: Redacted.make("hash"),
    botToken: Redacted.make(token),
    servers: {
      test: false,
      home: server.home.id,
      dataCentres: [server.home],
      publicKeys: [{ n: Buffer.from(server.key.n, "hex"), e: Buffer.from(server.key.e, "hex") }]
    }
  })

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

/** What the benchmarks use of mtcute's client. */
export interface Mtcute {
  readonly start: (options: unknown) => Promise<unknown>
  readonly call: (request: unknown) => Promise<unknown>
  readonly onNewMessage: { readonly add: (handler: (message: unknown) => void) => void }
  readonly uploadFile: (options: unknown) => Promise<{ readonly inputFile: unknown }>
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
