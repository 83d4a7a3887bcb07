/** A client on Node's sockets, with files. */
import { Layer, Redacted } from "effect"
import { Files, SessionStore, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import type { TestServer } from "layergram/testing"

/** Signed in as a bot of an embedded server, or as whom the store says. */
export const nodeClient = (
  server: TestServer.TestServer["Type"],
  token: string | undefined,
  store: Layer.Layer<SessionStore.SessionStore> = SessionStore.layerMemory
) =>
  Files.layer.pipe(
    Layer.provideMerge(Telegram.layer),
    Layer.provide([
      store,
      Telegram.TelegramConfig.layer({
        apiId: 1,
        apiHash: Redacted.make("hash"),
        botToken: token === undefined ? undefined : Redacted.make(token),
        servers: server.servers
      })
    ]),
    Layer.provide(TelegramNode.layer)
  )
