/** One client in a process of its own, for `bench/calls.ts`: makes the calls it is told to, and says what they took. */
import { require } from "../test/foreign/support.ts"
import * as Apart from "./apart.ts"
import * as Clients from "./clients.ts"
import type { Announcement } from "./server.ts"

/** What the parent asks for, and gets. */
export interface Order {
  readonly calls: number
  readonly flight: number
}

type Caller = Apart.Client<Order>

const gram = async (server: Announcement): Promise<Clients.Caller> => {
  const { Api, Logger, TelegramClient } = require("telegram")
  const { StringSession } = require("telegram/sessions")
  const { ConnectionTCPFull } = require("telegram/network")
  const { _serverKeys } = require("telegram/crypto/RSA")
  const bigInt = require("big-integer")
  const { createHash } = await import("node:crypto")
  const tlBytes = (hex: string) => {
    const bytes = Buffer.from(hex, "hex")
    const head = bytes.length < 254 ? [bytes.length] : [254, bytes.length & 255, bytes.length >> 8, 0]
    return Buffer.concat([Buffer.from(head), bytes, Buffer.alloc((4 - ((head.length + bytes.length) % 4)) % 4)])
  }
  const digest = createHash("sha1").update(tlBytes(server.key.n)).update(tlBytes(server.key.e)).digest()
  _serverKeys.set(String(digest.readBigInt64LE(12)), { n: bigInt(server.key.n, 16), e: 65_537 })
  class Connection extends ConnectionTCPFull {
    constructor(options: { readonly dcId: number }) {
      super({ ...options, ip: "127.0.0.1", port: server.ports[options.dcId] })
    }
  }
  const session = new StringSession("")
  session.setDC(server.home.id, "127.0.0.1", 443)
  const client = new TelegramClient(session, 1, "hash", {
    connection: Connection,
    connectionRetries: 2,
    baseLogger: new Logger("none")
  })
  await client.start({ botAuthToken: server.tokens[2] })
  return {
    run: (calls, flight) => Clients.pool(calls, flight, () => client.invoke(new Api.help.GetNearestDc())),
    close: () => client.destroy()
  }
}

const over =
  (make: (server: Announcement) => Promise<Clients.Caller>) => async (server: Announcement): Promise<Caller> => {
    const { close, run } = await make(server)
    return { run: ({ calls, flight }) => run(calls, flight), close }
  }

await Apart.begin({ layergram: over(Clients.layergramCaller), mtcute: over(Clients.mtcuteCaller), GramJS: over(gram) })
