/** A client on Node's sockets, with files. */
import { Layer, Redacted } from "effect"
import { Files, SessionStore, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import type { TestServer } from "layergram/testing"

/** Signed in as a bot of an embedded server. */
export const nodeClient = (server: TestServer.TestServer["Type"], token: string) =>
  Files.layer.pipe(
    Layer.provideMerge(Telegram.layer),
    Layer.provide([
      SessionStore.layerMemory,
      Telegram.TelegramConfig.layer({
        apiId: 1,
        apiHash: Redacted.make("hash"),
        botToken: Redacted.make(token),
        servers: server.servers
      })
    ]),
    Layer.provide(TelegramNode.layer)
  )
