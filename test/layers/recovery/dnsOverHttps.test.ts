import { FetchHttpClient, HttpServer, HttpServerRequest, HttpServerResponse } from "@effect/platform"
import { NodeHttpServer } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as DcResolver from "layergram/DcResolver"
import { createServer } from "node:http"
import { joined, open } from "../../../layers/recovery/sealed.ts"
import { isFor, parse } from "../../../schema/wire/SimpleConfig.ts"
import { fromPem } from "../../../layers/crypto/rsa.ts"
import { Crypto } from "../../../services/Crypto.ts"
import { platform } from "../../client/support.ts"
import * as Simple from "../../support/simpleConfig.ts"

const key = Simple.makeKey()
const other = Simple.makeKey()
const addresses: Simple.Published["addresses"] = [{ ip: [149, 154, 167, 91], port: 443 }, {
  ip: [203, 0, 113, 200],
  port: 8443,
  secret: Uint8Array.from({ length: 17 }, (_, index) => (index === 0 ? 0xdd : index))
}]

type Respond = (url: URL) => HttpServerResponse.HttpServerResponse

/** What a resolver finds where this server is asked, and what it was asked. */
const asking = (respond: Respond, options?: Partial<Parameters<typeof DcResolver.layerDnsOverHttps>[0]>) =>
  Effect.gen(function*() {
    const asked: Array<URL> = []
    const app = Effect.map(HttpServerRequest.HttpServerRequest, ({ url }) => {
      asked.push(new URL(url, "http://localhost"))
      return respond(new URL(url, "http://localhost"))
    })
    yield* HttpServer.serveEffect(app)
    const address = yield* HttpServer.addressWith(Effect.succeed)
    const at = address._tag === "TcpAddress" ? `http://127.0.0.1:${address.port}` : ""
    const layer = DcResolver.layerDnsOverHttps({
      publicKey: key.publicKey,
      servers: [`${at}/broken`, `${at}/resolve`],
      ...options
    })
    const found = yield* DcResolver.DcResolver.pipe(
      Effect.flatMap((rescue) => rescue?.resolver ?? Effect.dieMessage("there is no resolver")),
      Effect.provide(layer.pipe(Layer.provide([FetchHttpClient.layer, platform]))),
      Effect.either
    )
    return { asked, found }
  }).pipe(Effect.scoped, Effect.provide(NodeHttpServer.layer(() => createServer(), { port: 0, host: "127.0.0.1" })))

const telling = (text: string): Respond => ({ pathname }) =>
  pathname === "/broken"
    ? HttpServerResponse.empty({ status: 503 })
    : HttpServerResponse.unsafeJson(Simple.answer(text))

const reasonOf = (respond: Respond, options?: Parameters<typeof asking>[1]) =>
  Effect.map(asking(respond, options), ({ found }) => found._tag === "Left" ? found.left.reason : found.right.length)

describe("addresses of data centres from the domain name system", () => {
  it.live("are asked for over HTTPS, put together and opened by the key that has sealed them (F210, 5.23)", () =>
    Effect.gen(function*() {
      const { asked, found } = yield* asking(telling(Simple.sealed(key, { addresses })), { domain: "some.example" })
      assert(found._tag === "Right")
      assert.deepStrictEqual(found.right.map(({ host, id, port, secret }) => [id, host, port, secret?._tag]), [
        [4, "149.154.167.91", 443, undefined],
        [4, "203.0.113.200", 8443, "Padded"]
      ])
      // The first server was of no help.
      assert.deepStrictEqual(asked.map(({ pathname }) => pathname), ["/broken", "/resolve"])
      assert.strictEqual(asked[1]?.searchParams.get("name"), "some.example")
      assert.strictEqual(asked[1]?.searchParams.get("type"), "16")
    }))

  it.live("are not believed when they are forged, by others, expired, for others, or no addresses (F210, 5.23)", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* reasonOf(telling(Simple.sealed(key, { addresses }, true))), "Signature")
      assert.strictEqual(yield* reasonOf(telling(Simple.sealed(other, { addresses }))), "Signature")
      assert.strictEqual(yield* reasonOf(telling(Simple.sealed(key, { addresses, id: 7 }))), "Signature")
      assert.strictEqual(yield* reasonOf(telling("nothing")), "Signature")
      assert.strictEqual(yield* reasonOf(telling(Simple.sealed(key, { addresses, expires: 1_700_000_001 }))), "Expired")
      const german = telling(Simple.sealed(key, { addresses, phones: "+49,-4915" }))
      assert.strictEqual(yield* reasonOf(german), "Expired")
      assert.strictEqual(yield* reasonOf(german, { phone: Redacted.make("+49 30 1234") }), 2)
      assert.strictEqual(yield* reasonOf(german, { phone: Redacted.make("+49 151 234") }), "Expired")
      assert.strictEqual(yield* reasonOf(() => HttpServerResponse.text("{}")), "Answer")
      assert.strictEqual(yield* reasonOf(() => HttpServerResponse.text("x".repeat(40_000))), "Answer")
      assert.strictEqual(yield* reasonOf(() => HttpServerResponse.empty({ status: 404 })), "Request")
      assert.strictEqual(yield* reasonOf(telling(""), { publicKey: "no key" }), "Key")
    }))

  it("are for telephone numbers that begin so, unless they are left out (F210, 5.23)", () => {
    assert.isTrue(isFor("", undefined))
    assert.isTrue(isFor("", "49"))
    assert.isTrue(isFor("+1,+49", "+49 30"))
    assert.isFalse(isFor("+1,+49", "33"))
    assert.isFalse(isFor("+1", undefined))
    assert.isFalse(isFor(",-49", "4930"))
    assert.isTrue(isFor(",-49", "33"))
  })

  it("may come in pieces: longer ones first, then in every other order (F210)", () => {
    assert.deepStrictEqual(joined([]), [""])
    assert.deepStrictEqual(joined(["b", "aa"]), ["aab", "baa"])
    assert.strictEqual(new Set(joined(["a", "b", "c"])).size, 6)
    assert.lengthOf(joined(["a", "b", "c", "d"]), 1)
  })

  it.effect("are read as Telegram has published them (F210, 5.23)", () =>
    Effect.gen(function*() {
      const crypto = yield* Crypto
      const publicKey = fromPem(crypto, DcResolver.publicKey)
      assert(publicKey !== undefined)
      const data = open(crypto, publicKey, published)
      const config = data === undefined ? undefined : parse(data)
      assert.deepInclude(config, { date: 1_777_919_505, expires: 1_809_455_505 })
      const [rule] = config?.rules ?? []
      const [centre] = rule?.dataCentres ?? []
      assert.deepInclude(centre, { id: 4, host: "194.221.250.50", port: 443 })
      assert.deepInclude(centre?.secret, { _tag: "FakeTls", domain: "www.google.com" })
    }).pipe(Effect.provide(platform)))
})

/** What stood at apv3.stel.com in May 2026. */
const published = `
oiVvQMgmCSOQvenEo/Ug1a+IzF4Q/13++Cq2zwvy0z75GVRblmruH6SBuEaPsfEz
pAdJw/1QoMphLuQx9bzCU2LgCMLNZ+4awO+Is8p4k0r4FgerDwWBFabdMBUl2sZM
OKI4c4soNa6LXal7q7kuVTZjFNSC6p9dcYTYtG1GnQPf5W7kD6hPZDr1PF5+Wga3
yp6hErN0iff2BMxmmmxAAbWOQ2TbaDlY36ViLkf9RUXcxAABU4Vg9d9mW035arl4
mB8+LFXX7F4rGWpyGpsclPI6jq4L7OvFpmAAJtUp7pD8BSBtCJa7rgojCjkjnYxG
PQA/3MHeBCrT22Y5V+Y0KA==`
