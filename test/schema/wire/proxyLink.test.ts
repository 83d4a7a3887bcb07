import { assert, describe, it } from "@effect/vitest"
import { Effect, Either, FastCheck, Redacted, Schema } from "effect"
import * as ProxyLink from "../../../schema/wire/ProxyLink.ts"
import * as ProxySecret from "../../../schema/wire/ProxySecret.ts"
import * as Road from "../../../schema/wire/Road.ts"

const key = "00112233445566778899aabbccddeeff"
const domain = "www.example.org"
const ee = `ee${key}${Buffer.from(domain).toString("hex")}`

const kind = (text: string) => ProxySecret.fromText(text)?._tag

describe("the secret of a proxy", () => {
  it("is plain, padded or disguised, in hexadecimal digits or base64 (1.24)", () => {
    for (const [text, expected] of [[key, "Plain"], [`dd${key}`, "Padded"], [ee, "FakeTls"]] as const) {
      const bytes = Buffer.from(text, "hex")
      assert.strictEqual(kind(text), expected)
      assert.strictEqual(kind(text.toUpperCase()), expected)
      assert.strictEqual(kind(bytes.toString("base64")), expected)
      assert.strictEqual(kind(bytes.toString("base64").replace(/=+$/, "")), expected)
      assert.strictEqual(kind(bytes.toString("base64url")), expected)
    }
    const secret = ProxySecret.fromText(ee)
    assert.strictEqual(secret?._tag === "FakeTls" ? secret.domain : undefined, domain)
  })

  it("is nothing else (1.24)", () => {
    for (
      const text of [
        "",
        "00",
        key.slice(2),
        `aa${key}`,
        `dd${key}00`,
        `ee${key}`,
        `ee${key}${"61".repeat(183)}`,
        `ee${key}0a`,
        "not a secret",
        "%%%%"
      ]
    ) assert.isUndefined(kind(text), text)
    assert.strictEqual(kind(`ee${key}${"61".repeat(182)}`), "FakeTls")
  })

  it.prop("survives being written", [FastCheck.uint8Array({ minLength: 16, maxLength: 40 })], ([bytes]) => {
    const secret = ProxySecret.fromBytes(bytes)
    if (secret !== undefined) assert.deepStrictEqual(ProxySecret.fromText(ProxySecret.toText(secret)), secret)
  })
})

describe("a link to a proxy", () => {
  it.effect("is a road, in all its forms (F176)", () =>
    Effect.gen(function*() {
      for (const base of ["tg://", "tg:", "https://t.me/", "http://t.me/", "t.me/", "https://telegram.me/", "T.ME/"]) {
        const road = yield* Schema.decode(ProxyLink.ProxyLink)(
          `${base}proxy?server=proxy.example.org&port=443&secret=${ee}`
        )
        assert.isTrue(road._tag === "MtProxy" && road.host === "proxy.example.org" && road.port === 443)
        const socks = yield* Schema.decode(ProxyLink.ProxyLink)(
          `${base}socks?server=1.2.3.4&port=1080&user=a&pass=b%26c`
        )
        assert.isTrue(socks._tag === "Socks5" && socks.username === "a")
        assert.strictEqual(socks._tag === "Socks5" && socks.password && Redacted.value(socks.password), "b&c")
      }
    }))

  it.effect("may have base64 and IPv6 in it, and no name for SOCKS", () =>
    Effect.gen(function*() {
      // Three bytes of ones give a plus sign and a slash.
      const secret = Buffer.from(`dd${"fb".repeat(16)}`, "hex").toString("base64")
      const road = yield* ProxyLink.parse(`t.me/proxy?server=[::1]&port=1&secret=${secret}`)
      assert.isTrue(road._tag === "MtProxy" && road.host === "::1")
      const socks = yield* ProxyLink.parse("tg://socks?server=::1&port=65535")
      assert.deepStrictEqual(socks, new Road.Socks5({ host: "::1", port: 65_535 }))
    }))

  it("that is wrong is told from others by what is wrong, and never shown (F176)", () => {
    for (
      const [link, reason] of [
        ["", "Kind"],
        ["https://example.org/proxy?server=a&port=1&secret=b", "Kind"],
        ["t.me/proxy", "Kind"],
        ["t.me/proxy?port=1&secret=00", "Server"],
        [`t.me/proxy?server=a b&port=1&secret=${key}`, "Server"],
        [`t.me/proxy?server=a&secret=${key}`, "Port"],
        [`t.me/proxy?server=a&port=0&secret=${key}`, "Port"],
        [`t.me/proxy?server=a&port=65536&secret=${key}`, "Port"],
        [`t.me/proxy?server=a&port=1e3&secret=${key}`, "Port"],
        ["t.me/proxy?server=a&port=1", "Secret"],
        ["t.me/proxy?server=a&port=1&secret=s3cr3t!", "Secret"],
        ["t.me/socks?server=a&port=-1&pass=s3cr3t!", "Port"]
      ] as const
    ) {
      const parsed = ProxyLink.parse(link)
      assert.isTrue(Either.isLeft(parsed) && parsed.left.reason === reason, link)
      const decoded = Schema.decodeEither(ProxyLink.ProxyLink)(link)
      assert.isTrue(Either.isLeft(decoded))
      if (Either.isLeft(decoded)) assert.notInclude(decoded.left.message, "s3cr3t!")
    }
  })

  it.prop("survives being written", [
    FastCheck.ipV6(),
    FastCheck.integer({ min: 1, max: 65_535 }),
    FastCheck.fullUnicodeString()
  ], ([host, port, word]) => {
    const roads = [
      new Road.Socks5({ host, port, ...(word === "" ? {} : { username: word, password: Redacted.make(word) }) }),
      Schema.decodeSync(Road.MtProxy)({ _tag: "MtProxy", host, port, secret: ee })
    ]
    for (const road of roads) {
      assert.deepStrictEqual(Either.getOrThrow(ProxyLink.parse(ProxyLink.format(road))), road)
    }
  })

  it("hides its secrets when it is printed", () => {
    const road = Either.getOrThrow(ProxyLink.parse(`t.me/proxy?server=a&port=1&secret=${key}`))
    assert.notInclude(`${String(road)} ${JSON.stringify(road)}`, "17,34")
    assert.include(String(road), "redacted")
  })
})

describe("a road", () => {
  it("comes from plain data, as it stands in settings", () => {
    const decode = Schema.decodeUnknownEither(Road.Road)
    const at = { host: "proxy.example.org", port: 1080 }
    for (
      const plain of [
        { _tag: "Direct" },
        { _tag: "Direct", framing: "abridged", obfuscated: false },
        { _tag: "Socks5", ...at },
        { _tag: "Socks5", ...at, username: "alice", password: "secret" },
        { _tag: "Socks4", ...at, username: "alice" },
        { _tag: "HttpProxy", ...at, username: "alice", password: "secret" },
        { _tag: "MtProxy", ...at, secret: ee }
      ]
    ) {
      const road = decode(plain)
      if (Either.isLeft(road)) return assert.fail(road.left.message)
      assert.notInclude(String(road.right), "secret: secret")
      assert.deepStrictEqual<unknown>(Schema.encodeSync(Road.Road)(road.right), plain)
    }
    for (
      const wrong of [
        { _tag: "Elsewhere" },
        { _tag: "Socks5", host: "", port: 1 },
        { _tag: "Socks5", host: "a", port: 65_536 },
        { _tag: "HttpProxy", host: "a", port: 1.5 },
        { _tag: "MtProxy", ...at, secret: "s3cr3t!" }
      ]
    ) {
      const road = decode(wrong)
      assert.isTrue(Either.isLeft(road))
      if (Either.isLeft(road)) assert.notInclude(road.left.message, "s3cr3t!")
    }
  })
})
