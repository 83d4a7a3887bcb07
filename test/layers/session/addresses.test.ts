import { assert, describe, it } from "@effect/vitest"
import { Duration, Redacted } from "effect"
import { freshness } from "../../../layers/pool/freshness.ts"
import type { Circumstances } from "../../../layers/session/addresses.ts"
import { areNumbered, endpoints, learned } from "../../../layers/session/addresses.ts"
import { introduction } from "../../../layers/session/introduction.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { LAYER } from "../../../schema/tl/api/layer.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import { production, test } from "../../../schema/wire/Servers.ts"
import * as TelegramConfig from "../../../services/TelegramConfig.ts"

const four = { host: "149.154.167.51", port: 443 }
const six = { host: "2001:67c:4e8:f002::a", port: 443 }

const plain: Circumstances = {
  servers: production,
  network: "v4",
  purpose: "main",
  learned: [],
  isProxied: false
}

const told = (option: Partial<T.dcOption>): T.dcOption => ({
  _tag: "dcOption",
  id: 2,
  ipAddress: "10.0.0.1",
  port: 443,
  ...option
})

/** What Telegram says about its servers. */
const config = (...dcOptions: ReadonlyArray<Partial<T.dcOption>>) => ({ dcOptions: dcOptions.map(told) })

const hosts = (circumstances: Partial<Circumstances>, dc = 2) =>
  endpoints({ ...plain, ...circumstances }, dc).map(({ address }) => address.host)

describe("the addresses of a data centre", () => {
  it("are those of IPv4, those of IPv6, or all that race (1.35, 1.36, 5.8, F153)", () => {
    assert.deepStrictEqual(endpoints(plain, 2), [{ dc: 2, address: four, wireDc: 2 }])
    assert.deepStrictEqual(endpoints({ ...plain, network: "v6" }, 2), [{ dc: 2, address: six, wireDc: 2 }])
    assert.deepStrictEqual(endpoints({ ...plain, network: "race" }, 2), [
      { dc: 2, address: six, alternatives: [four], wireDc: 2 }
    ])
    assert.deepStrictEqual(endpoints({ ...plain, network: "race" }, 9), [])
    assert.strictEqual(endpoints({ ...plain, servers: test }, 2)[0]?.wireDc, 10_002)
  })

  it("alternate between the kinds, and leave out what is for media only", () => {
    const option = (host: string, ipv6: boolean, mediaOnly = false) => ({ id: 1, host, port: 1, ipv6, mediaOnly })
    const servers = {
      ...production,
      dataCentres: [option("a", false), option("b", false), option("c", false, true), option("::1", true)]
    }
    const [only] = endpoints({ ...plain, servers, network: "race" }, 1)
    assert.deepStrictEqual([only?.address, ...only?.alternatives ?? []].map((one) => one?.host), ["::1", "a", "b"])
    assert.deepStrictEqual(hosts({ servers }, 1), ["a", "b"])
  })

  it("are what Telegram tells of, and at last those of the settings (5.1, 5.9)", () => {
    const told = learned(config({ ipAddress: "10.0.0.1" }, { ipAddress: "10.0.0.2" }, { ipAddress: four.host }))
    assert.deepStrictEqual(hosts({ learned: told }), ["10.0.0.1", "10.0.0.2", four.host])
    assert.deepStrictEqual(hosts({ learned: learned(config({ ipAddress: "10.0.0.3" })) }), ["10.0.0.3", four.host])
  })

  it("stay those of the settings when Telegram tells of nothing that is of use (5.2, T5.1)", () => {
    const strange = [0, -1, 99_999].map((id) => ({ id }))
    const useless = ["", "nowhere", "1.2.3", "300.1.1.1", "::1", " 1.1.1.1"].map((ipAddress) => ({ ipAddress }))
    const ports = [0, -1, 65_536].map((port) => ({ port }))
    const secrets = [Uint8Array.of(1, 2), Uint8Array.of(0xdd, 1)].map((secret) => ({ secret }))
    const six = { ipv6: true, ipAddress: "1.2.3.4" }
    assert.deepStrictEqual(learned(config()), [])
    assert.deepStrictEqual(learned(config(...strange, ...useless, ...ports, ...secrets, six)), [])
    assert.deepStrictEqual(hosts({ learned: learned(config({ cdn: true, ipAddress: "10.0.0.1" })) }), [four.host])
  })

  it("for files are those for media only first, by a negative number; nothing else uses them (5.5, 5.19)", () => {
    const told = learned(config({ ipAddress: "10.0.0.1" }, { ipAddress: "10.0.0.2", mediaOnly: true }))
    assert.deepStrictEqual(hosts({ learned: told }), ["10.0.0.1", four.host])
    for (const purpose of ["upload", "download"] as const) {
      assert.deepStrictEqual(hosts({ learned: told, purpose }), ["10.0.0.2", "10.0.0.1", four.host])
      const numbers = endpoints({ ...plain, learned: told, purpose }, 2).map(({ wireDc }) => wireDc)
      assert.deepStrictEqual(numbers, [-2, 2, 2])
    }
    const [atTest] = endpoints({ ...plain, servers: test, learned: told, purpose: "download" }, 2)
    assert.strictEqual(atTest?.wireDc, -10_002)
  })

  it("of copies are for nothing else, and not negative (1.20, 5.6)", () => {
    const told = learned(config({ id: 203, cdn: true }))
    assert.deepStrictEqual(hosts({ learned: told }, 203), [])
    assert.deepStrictEqual(hosts({ learned: told, purpose: "upload" }, 203), [])
    assert.strictEqual(endpoints({ ...plain, learned: told, purpose: "cdn" }, 203)[0]?.wireDc, 203)
  })

  it("that stay the same come first behind a proxy (5.7)", () => {
    const told = learned(config({ ipAddress: "10.0.0.1" }, { ipAddress: "10.0.0.2", static: true }))
    assert.deepStrictEqual(hosts({ learned: told }), ["10.0.0.1", "10.0.0.2", four.host])
    assert.deepStrictEqual(hosts({ learned: told, isProxied: true }), ["10.0.0.2", "10.0.0.1", four.host])
  })

  it("say when only obfuscated streams are understood, and with which secret (5.3)", () => {
    const key = Uint8Array.from({ length: 16 }, (_, i) => i)
    const secret = Uint8Array.of(0xdd, ...key)
    const disguise = Uint8Array.of(0xee, ...key, ...new TextEncoder().encode("example.org"))
    const all = config(
      { tcpoOnly: true },
      { ipAddress: "10.0.0.2", tcpoOnly: true, secret },
      { ipAddress: "10.0.0.3", secret: disguise }
    )
    const told = learned(all, true)
    assert.deepStrictEqual(hosts({ learned: told }), ["10.0.0.1", "10.0.0.2", "10.0.0.3", four.host])
    assert.deepStrictEqual(hosts({ learned: learned(all, false) }), ["10.0.0.1", "10.0.0.2", four.host])
    const found = endpoints({ ...plain, learned: told, network: "race" }, 2)
    assert.deepStrictEqual(found.map((one) => [one.obfuscated, one.secret]), [
      [true, undefined],
      [true, { _tag: "Padded", key }],
      [true, { _tag: "FakeTls", key, domain: "example.org" }],
      [undefined, undefined]
    ])
  })

  it("are not asked for where servers have names (1.33)", () => {
    assert.isTrue(areNumbered(production))
    const dataCentres = [{ id: 2, host: "venus.web.telegram.org", port: 443 }]
    assert.isFalse(areNumbered({ ...production, dataCentres }))
  })

  it("are asked for again when they are old, which is after a minute at the earliest and a day at the latest (5.1, T5.7)", () => {
    const seconds = (expires: number) => Duration.toSeconds(freshness({ date: 1_700_000_000, expires }))
    assert.strictEqual(seconds(1_700_003_600), 3600)
    assert.strictEqual(seconds(1_600_000_000), 60)
    assert.strictEqual(seconds(4_102_444_800), 86_400)
  })
})

describe("an introduction", () => {
  it("names the layer first, then the application, and asks for no updates where nobody listens (3.69, 3.74, 3.75, 7.48, 11.1, 11.13)", () => {
    const settings = TelegramConfig.make({ apiId: 1, apiHash: Redacted.make("hash") })
    const idsIn = (bytes: Uint8Array) => {
      const r = new Reader(bytes)
      const first = [r.id(), r.int(), r.id()]
      const flags = r.int()
      const apiId = r.int()
      const words = Array.from({ length: 6 }, () => r.string())
      return { first, flags, apiId, words, rest: r.remaining === 0 ? undefined : r.id() }
    }
    const listening = idsIn(introduction(settings, true))
    assert.deepStrictEqual(listening.first, [0xda9b0d0d | 0, LAYER, 0xc1cd5ea9 | 0])
    assert.deepStrictEqual([listening.flags, listening.apiId, listening.rest], [0, 1, undefined])
    assert.strictEqual(listening.words[4], "")
    assert.isTrue(listening.words.every((word, i) => i === 4 || word.length > 0))
    assert.strictEqual(idsIn(introduction(settings, false)).rest, 0xbf9459b7 | 0)
  })

  it("tells of an MTProxy server, and of no other proxy (1.37, 3.69)", () => {
    const settings = TelegramConfig.make({ apiId: 1, apiHash: Redacted.make("hash") })
    const proxy = { host: "proxy.example.org", port: 443 }
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1")
    assert.include(text(introduction(settings, true, proxy)), proxy.host)
    assert.notInclude(text(introduction(settings, true)), proxy.host)
  })
})
