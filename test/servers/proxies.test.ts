/** Against real proxies: microsocks, Dante and Tinyproxy. */
import * as NodeSocket from "@effect/platform-node/NodeSocket"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { Transport, Users } from "layergram"
import * as TelegramNode from "layergram/node"
import { failureOf } from "../client/support.ts"
import { freePort } from "../support/freePort.ts"
import { dante, microsocks, tinyproxy } from "./processes.ts"
import { client, framed, onTcp, recording, roads, talk } from "../roads/support.ts"

const account = { username: "alice", password: "päß wörd:with a colon" }
const plainAccount = { username: "alice", password: "secret" }

const known = (one: typeof account, at: Transport.Address) => ({
  ...at,
  username: one.username,
  password: Redacted.make(one.password)
})

type Dialer = Layer.Layer<Transport.Dialer, never, Transport.Dialer>

/** A whole bot talks through the proxy; the proxy is the only address that is dialled, and the layers equal the roads. */
const talksThrough = (at: Transport.Address, layer: Dialer, road: Transport.Road.Road) =>
  onTcp((server) =>
    Effect.gen(function*() {
      const dials: Array<string> = []
      const tcp = Layer.provide(recording(dials), TelegramNode.layerTcp)
      yield* talk(server, framed(Layer.provide(layer, tcp)))
      yield* talk(server, roads(tcp, [road]))
      assert.deepStrictEqual(new Set(dials), new Set([`${at.host}:${at.port}`]))
    })
  )

/** What the proxy says to a connection. */
const refusal = (layer: Dialer, to: Transport.Address, over = TelegramNode.layerTcp) =>
  Effect.gen(function*() {
    const { dial } = yield* Transport.Dialer
    const error = yield* Effect.flip(dial(to))
    assert.strictEqual(error.reason, "Proxy")
    return error.proxy?.reason
  }).pipe(Effect.scoped, Effect.provide(Layer.provide(layer, over)))

describe("microsocks", () => {
  it.scopedLive("carries a bot over SOCKS 5 (1.37, F17)", () =>
    Effect.gen(function*() {
      const at = yield* microsocks()
      yield* talksThrough(at, Transport.layerSocks5(at), new Transport.Road.Socks5(at))
    }))

  it.scopedLive("carries a bot that gives its name and password", () =>
    Effect.gen(function*() {
      const at = known(account, yield* microsocks(account))
      yield* talksThrough(at, Transport.layerSocks5(at), new Transport.Road.Socks5(at))
    }))

  it.scopedLive("carries a bot over the sockets of @effect/platform, too", () =>
    Effect.gen(function*() {
      const at = yield* microsocks()
      const sockets = Transport.layerSocket(({ host, port }) => NodeSocket.makeNet({ host, port }))
      yield* onTcp((server) => talk(server, roads(sockets, [new Transport.Road.Socks5(at)])))
      const dead = Transport.layerSocks5({ host: "127.0.0.1", port: yield* freePort })
      assert.strictEqual(yield* refusal(dead, at, sockets), "Unreachable")
    }))

  it.scopedLive("resolves names itself (1.37)", () =>
    Effect.gen(function*() {
      const at = yield* microsocks()
      yield* onTcp((server) => {
        const dataCentres = server.servers.dataCentres.map((one) => ({ ...one, host: "localhost" }))
        return talk(
          { ...server, servers: { ...server.servers, dataCentres } },
          roads(TelegramNode.layerTcp, [
            new Transport.Road.Socks5(at)
          ])
        )
      })
    }))

  it.scopedLive("tells why it does not carry us", () =>
    Effect.gen(function*() {
      const at = yield* microsocks(plainAccount)
      const nobody = { host: "127.0.0.1", port: yield* freePort }
      assert.strictEqual(yield* refusal(Transport.layerSocks5(at), nobody), "AuthenticationRequired")
      const other = known({ ...plainAccount, password: "wrong" }, at)
      assert.strictEqual(yield* refusal(Transport.layerSocks5(other), nobody), "AuthenticationFailed")
      const right = Transport.layerSocks5(known(plainAccount, at))
      assert.strictEqual(yield* refusal(right, nobody), "ConnectionRefused")
      // It says no more when it cannot resolve a name.
      assert.strictEqual(yield* refusal(right, { host: "nobody.invalid", port: 1 }), "Failed")
      assert.strictEqual(yield* refusal(Transport.layerHttpProxy(at), nobody), "NotAProxy")
    }))

  it.scopedLive("that does not accept the password ends the client, with the reason (F149)", () =>
    Effect.gen(function*() {
      const at = known({ ...plainAccount, password: "wrong" }, yield* microsocks(plainAccount))
      yield* onTcp((server) =>
        Effect.gen(function*() {
          const { token } = yield* server.bot()
          const road = roads(TelegramNode.layerTcp, [new Transport.Road.Socks5(at)])
          const error = failureOf(yield* Effect.exit(Effect.provide(Users.me, client(server, token, road))))
          assert.strictEqual(error._tag === "TransportError" && error.proxy?.reason, "AuthenticationFailed")
          assert.notInclude(String(error), "wrong")
          assert.strictEqual(yield* server.dials(), 0)
        })
      )
    }))
})

describe("Dante", () => {
  it.scopedLive("carries a bot over SOCKS 4", () =>
    Effect.gen(function*() {
      const at = yield* dante()
      yield* talksThrough(at, Transport.layerSocks4(at), new Transport.Road.Socks4(at))
    }))

  it.scopedLive("carries a bot over SOCKS 5", () =>
    Effect.gen(function*() {
      const at = yield* dante()
      yield* talksThrough(at, Transport.layerSocks5(at), new Transport.Road.Socks5(at))
    }))

  it.scopedLive("carries a bot over SOCKS 5 that gives its name and password", () =>
    Effect.gen(function*() {
      const at = known(plainAccount, yield* dante({ account: plainAccount }))
      yield* talksThrough(at, Transport.layerSocks5(at), new Transport.Road.Socks5(at))
    }))

  it.scopedLive("tells why it does not carry us", () =>
    Effect.gen(function*() {
      const nobody = { host: "127.0.0.1", port: yield* freePort }
      const at = yield* dante()
      assert.strictEqual(yield* refusal(Transport.layerSocks5(at), nobody), "ConnectionRefused")
      assert.strictEqual(yield* refusal(Transport.layerSocks4(at), nobody), "Failed")
      // It takes no names over SOCKS 4.
      assert.strictEqual(yield* refusal(Transport.layerSocks4(at), { host: "localhost", port: 1 }), "Failed")
      assert.strictEqual(yield* refusal(Transport.layerSocks4(at), { host: "::1", port: 1 }), "Unsupported")
      const strict = yield* dante({ blocked: nobody.port })
      assert.strictEqual(yield* refusal(Transport.layerSocks5(strict), nobody), "NotAllowed")
      const users = yield* dante({ account: plainAccount })
      assert.strictEqual(yield* refusal(Transport.layerSocks5(users), nobody), "AuthenticationRequired")
      for (const wrong of [{ username: "bob" }, { password: "wrong" }]) {
        const other = known({ ...plainAccount, ...wrong }, users)
        assert.strictEqual(yield* refusal(Transport.layerSocks5(other), nobody), "AuthenticationFailed")
      }
    }))
})

describe("Tinyproxy", () => {
  it.scopedLive("carries a bot over HTTP", () =>
    Effect.gen(function*() {
      const at = yield* tinyproxy()
      yield* talksThrough(at, Transport.layerHttpProxy(at), new Transport.Road.HttpProxy(at))
    }))

  it.scopedLive("carries a bot that gives its name and password", () =>
    Effect.gen(function*() {
      const at = known(plainAccount, yield* tinyproxy(plainAccount))
      yield* talksThrough(at, Transport.layerHttpProxy(at), new Transport.Road.HttpProxy(at))
    }))

  it.scopedLive("tells why it does not carry us", () =>
    Effect.gen(function*() {
      const at = yield* tinyproxy(plainAccount)
      const nobody = { host: "127.0.0.1", port: yield* freePort }
      assert.strictEqual(yield* refusal(Transport.layerHttpProxy(at), nobody), "AuthenticationRequired")
      const other = known({ ...plainAccount, password: "wrong" }, at)
      assert.strictEqual(yield* refusal(Transport.layerHttpProxy(other), nobody), "AuthenticationFailed")
      const right = Transport.layerHttpProxy(known(plainAccount, at))
      assert.include(["HostUnreachable", "Failed"], yield* refusal(right, nobody))
    }))
})
