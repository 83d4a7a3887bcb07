/** mtcute as the tests use it. */
import * as Effect from "effect/Effect"
import { createRequire } from "node:module"
import type { Server } from "../../layers/testing/Server.ts"
import { load, toPem } from "./support.ts"

export interface Message {
  readonly id: number
  readonly text: string
  readonly sender: { readonly id: number }
  readonly media: unknown
}

interface Client {
  readonly onNewMessage: { readonly add: (handler: (message: Message) => void) => void }
  readonly start: (options: unknown) => Promise<{ readonly id: number; readonly username: string | null }>
  readonly getMe: () => Promise<{ readonly id: number; readonly displayName: string }>
  readonly sendText: (to: number | string, text: string) => Promise<Message>
  readonly sendMedia: (to: number | string, media: unknown) => Promise<Message>
  readonly uploadFile: (options: unknown) => Promise<unknown>
  readonly replyText: (to: Message, text: string) => Promise<Message>
  readonly getHistory: (chat: number | string) => Promise<ReadonlyArray<Message>>
  readonly downloadAsBuffer: (media: unknown) => Promise<Uint8Array>
  readonly enableCloudPassword: (options: { readonly password: string; readonly hint: string }) => Promise<void>
  readonly changeCloudPassword: (options: {
    readonly currentPassword: string
    readonly newPassword: string
    readonly hint: string
  }) => Promise<void>
  readonly removeCloudPassword: (password: string) => Promise<void>
  readonly signInQr: (options: {
    readonly onUrlUpdated: (url: string, expires: Date) => void
    readonly password?: string
  }) => Promise<{ readonly id: number }>
  readonly logOut: () => Promise<unknown>
  readonly destroy: () => Promise<void>
}

export const { MtProxyTcpTransport, TelegramClient } = await load<{
  readonly TelegramClient: new(options: unknown) => Client
  readonly MtProxyTcpTransport: new(options: unknown) => unknown
}>("@mtcute/node/index.js")
const { BaseSqliteStorage, BaseSqliteStorageDriver, MemoryStorage } = await load<{
  readonly MemoryStorage: new() => unknown
  readonly BaseSqliteStorage: new(driver: object) => unknown
  readonly BaseSqliteStorageDriver: abstract new() => object
}>("@mtcute/node/node_modules/@mtcute/core/index.js")
const { NodeCryptoProvider, addPublicKey } = await load<{
  readonly NodeCryptoProvider: new() => { readonly initialize?: () => Promise<void> }
  readonly addPublicKey: (crypto: unknown, pem: string) => void
}>("@mtcute/node/utils.js")

const Database = createRequire(import.meta.url)("libsql") as new(path: string) => unknown

class Driver extends BaseSqliteStorageDriver {
  private readonly path: string
  constructor(path: string) {
    super()
    this.path = path
  }
  _createDatabase() {
    return new Database(this.path)
  }
}

/** Its own storage in a file; the SQLite of `@mtcute/node`, which must be compiled, is that of libSQL here. */
export const sqliteStorage = (path: string) => new BaseSqliteStorage(new Driver(path))

/** Where a server is; the keys are PEM. */
interface Where extends Pick<Server["servers"], "home" | "dataCentres"> {
  readonly publicKeys: ReadonlyArray<string>
}

const whereIs = ({ servers }: Server): Where => ({ ...servers, publicKeys: servers.publicKeys.map(toPem) })

export const makeClient = (
  server: Server,
  network: { readonly usePfs?: boolean } = {},
  transport?: unknown,
  storage?: unknown
) => makeClientAt(whereIs(server), network, transport, storage)

export const makeClientAt = (
  where: Where,
  network: { readonly usePfs?: boolean } = {},
  transport?: unknown,
  storage: unknown = new MemoryStorage()
) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const crypto = new NodeCryptoProvider()
      await crypto.initialize?.()
      for (const key of where.publicKeys) addPublicKey(crypto, key)
      const home = where.dataCentres.find(({ id }) => id === where.home)
      const main = { id: home?.id, ipAddress: home?.host, port: home?.port }
      return new TelegramClient({
        apiId: 1,
        apiHash: "hash",
        storage,
        defaultDcs: { main, media: main },
        network,
        ...(transport === undefined ? {} : { transport }),
        logLevel: 1
      })
    }),
    (client) => Effect.promise(() => client.destroy())
  )

/**
 * mtcute sends acknowledgements with odd sequence numbers, as if they were content, and acknowledges whatever it gets.
 * Telegram lets it.
 */
export const known = ["SequenceParity", "AckOfEven"] as const
