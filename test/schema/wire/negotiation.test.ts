import { assert, describe, it } from "@effect/vitest"
import { FastCheck } from "effect"
import * as HttpConnect from "../../../schema/wire/HttpConnect.ts"
import * as IpAddress from "../../../schema/wire/IpAddress.ts"
import type { Failed, Negotiation, Progress } from "../../../schema/wire/Negotiation.ts"
import { joined, reasons } from "../../../schema/wire/Negotiation.ts"
import * as Socks4 from "../../../schema/wire/Socks4.ts"
import * as Socks5 from "../../../schema/wire/Socks5.ts"
import { cut } from "../../support/bytes.ts"

const text = (value: string) => new TextEncoder().encode(value)

const begun = (negotiation: Negotiation | Failed): Negotiation =>
  "reason" in negotiation ? assert.fail(negotiation.detail) : negotiation

const refused = (negotiation: Negotiation | Failed) => ("reason" in negotiation ? negotiation.reason : "nothing")

/** What a negotiation says to all of an answer, however it is cut: what it sends, how it ends, and what it leaves. */
const held = (make: () => Negotiation | Failed, chunks: ReadonlyArray<Uint8Array>) => {
  const negotiation = begun(make())
  let sent = negotiation.opening
  let last: Progress = { _tag: "More" }
  let rest = new Uint8Array(0)
  for (const chunk of chunks) {
    if (last._tag === "Failed") break
    if (last._tag === "Done") {
      rest = joined(rest, chunk).slice()
      continue
    }
    last = negotiation.receive(chunk)
    if (last._tag !== "Failed" && last.send !== undefined) sent = joined(sent, last.send)
    if (last._tag === "Done") rest = last.rest.slice()
  }
  return { tag: last._tag, reason: last._tag === "Failed" ? last.reason : undefined, sent: [...sent], rest: [...rest] }
}

const credentials = { username: "alice", password: "secret" }
const at = { host: "dc2.example.org", port: 443 }

/** Good conversations: who asks, and what the proxy says. */
const conversations = {
  "SOCKS 5": [() => Socks5.negotiate(at), joined([5, 0], [5, 0, 0, 1, 10, 0, 0, 1, 4, 56])],
  "SOCKS 5 with a password": [
    () => Socks5.negotiate({ ...at, credentials }),
    joined([5, 2], [1, 0], [5, 0, 0, 3, 5], text("proxy"), [4, 56])
  ],
  "SOCKS 4": [() => Socks4.negotiate({ ...at, user: "alice" }), Uint8Array.of(0, 90, 0, 0, 0, 0, 0, 0)],
  HTTP: [
    () => HttpConnect.negotiate({ ...at, credentials }),
    text("HTTP/1.1 200 Connection established\r\nVia: 1.1 proxy\r\n\r\n")
  ]
} as const

const wellKnown: ReadonlyArray<string> = reasons

for (const [name, [make, answer]] of Object.entries(conversations)) {
  describe(name, () => {
    it.prop(
      "does not care how the answer is cut, and leaves what comes behind it (T1.1)",
      [
        FastCheck.uint8Array({ maxLength: 20 }),
        FastCheck.array(FastCheck.integer({ min: 1, max: 9 }), { minLength: 1 })
      ],
      ([behind, cuts]) => {
        const all = joined(answer, behind)
        const result = held(make, cut(all, cuts))
        assert.strictEqual(result.tag, "Done")
        assert.deepStrictEqual(result, held(make, [all]))
        assert.deepStrictEqual(result.rest, [...behind])
      }
    )

    it("waits as long as the answer is not whole", () => {
      for (let length = 0; length < answer.length; length++) {
        assert.strictEqual(held(make, [answer.subarray(0, length)]).tag, "More")
      }
    })

    it.prop(
      "ends with a typed failure, or waits for a bounded number of bytes, whatever comes",
      [FastCheck.nat(answer.length - 1), FastCheck.uint8Array({ maxLength: 40 }), FastCheck.boolean()],
      ([position, noise, isWhole]) => {
        const spoilt = isWhole ? noise : joined(answer.subarray(0, position), noise, answer.subarray(position))
        const one = held(make, [spoilt])
        const bytewise = held(make, Array.from(spoilt, (byte) => Uint8Array.of(byte)))
        assert.deepStrictEqual([one.tag, one.reason, one.rest], [bytewise.tag, bytewise.reason, bytewise.rest])
        if (one.reason !== undefined) assert.include(wellKnown, one.reason)
        const filled = held(make, [joined(spoilt, new Uint8Array(20_000).fill(0x41))])
        assert.notStrictEqual(filled.tag, "More")
      }
    )
  })
}

describe("a SOCKS 5 client", () => {
  const sent = (make: () => Negotiation | Failed, ...answers: ReadonlyArray<ReadonlyArray<number>>) =>
    held(make, answers.map((bytes) => Uint8Array.from(bytes))).sent

  it("asks for IPv4 addresses, IPv6 addresses and names as such (1.37)", () => {
    const ask = (host: string) => sent(() => Socks5.negotiate({ host, port: 443 }), [5, 0]).slice(3)
    assert.deepStrictEqual(ask("149.154.167.51"), [5, 1, 0, 1, 149, 154, 167, 51, 1, 187])
    assert.deepStrictEqual(
      ask("2001:67c:4e8:f002::a"),
      [5, 1, 0, 4, 0x20, 0x01, 0x06, 0x7c, 0x04, 0xe8, 0xf0, 0x02, 0, 0, 0, 0, 0, 0, 0, 0x0a, 1, 187]
    )
    assert.deepStrictEqual(ask("a.org"), [5, 1, 0, 3, 5, ...text("a.org"), 1, 187])
  })

  it("gives name and password only when it is asked for them", () => {
    const make = () => Socks5.negotiate({ host: "1.2.3.4", port: 1, credentials })
    assert.deepStrictEqual(sent(make), [5, 2, 0, 2])
    assert.notInclude(String.fromCharCode(...sent(make, [5, 0])), "secret")
    assert.deepStrictEqual(sent(make, [5, 2]).slice(4), [1, 5, ...text("alice"), 6, ...text("secret")])
  })

  it("says what cannot be said, before anything is sent", () => {
    assert.strictEqual(refused(Socks5.negotiate({ host: "a".repeat(256), port: 1 })), "InvalidSettings")
    assert.strictEqual(refused(Socks5.negotiate({ host: "", port: 1 })), "InvalidSettings")
    const long = { username: "é".repeat(128), password: "" }
    assert.strictEqual(refused(Socks5.negotiate({ ...at, credentials: long })), "InvalidSettings")
    assert.strictEqual(
      refused(Socks5.negotiate({ ...at, credentials: { username: "", password: "x" } })),
      "InvalidSettings"
    )
  })

  for (
    const [answers, reason] of [
      [[[4]], "NotAProxy"],
      [[[0x48, 0x54]], "NotAProxy"],
      [[[5, 0xff]], "AuthenticationRequired"],
      [[[5, 2]], "NotAProxy"],
      [[[5, 1]], "NotAProxy"],
      [[[5, 0], [4]], "NotAProxy"],
      [[[5, 0], [5, 1]], "Failed"],
      [[[5, 0], [5, 2]], "NotAllowed"],
      [[[5, 0], [5, 3]], "NetworkUnreachable"],
      [[[5, 0], [5, 4]], "HostUnreachable"],
      [[[5, 0], [5, 5]], "ConnectionRefused"],
      [[[5, 0], [5, 7]], "Unsupported"],
      [[[5, 0], [5, 8]], "Unsupported"],
      [[[5, 0], [5, 99]], "Failed"],
      [[[5, 0], [5, 0, 0, 2, 0]], "NotAProxy"]
    ] as const
  ) {
    it(`takes ${JSON.stringify(answers)} for ${reason}`, () => {
      const result = held(() => Socks5.negotiate(at), answers.map((bytes) => Uint8Array.from(bytes)))
      assert.strictEqual(result.reason, reason)
    })
  }
})

describe("a SOCKS 4 client", () => {
  it("sends addresses as such, and names behind an address that cannot be", () => {
    const opening = (host: string, user?: string) => [...begun(Socks4.negotiate({ host, port: 443, user })).opening]
    assert.deepStrictEqual(opening("1.2.3.4"), [4, 1, 1, 187, 1, 2, 3, 4, 0])
    assert.deepStrictEqual(opening("a.org", "bob"), [4, 1, 1, 187, 0, 0, 0, 1, ...text("bob"), 0, ...text("a.org"), 0])
    assert.strictEqual(refused(Socks4.negotiate({ host: "::1", port: 1 })), "Unsupported")
    assert.strictEqual(refused(Socks4.negotiate({ host: "a.org", port: 1, user: "a\0b" })), "InvalidSettings")
  })

  it("knows the refusals", () => {
    for (
      const [code, reason] of [[91, "Failed"], [92, "AuthenticationRequired"], [93, "AuthenticationFailed"]] as const
    ) {
      assert.strictEqual(held(() => Socks4.negotiate(at), [Uint8Array.of(0, code)]).reason, reason)
    }
    assert.strictEqual(held(() => Socks4.negotiate(at), [Uint8Array.of(5)]).reason, "NotAProxy")
    assert.strictEqual(held(() => Socks4.negotiate(at), [Uint8Array.of(0, 1)]).reason, "NotAProxy")
  })
})

describe("a client of HTTP proxies", () => {
  const answered = (answer: string, options?: Partial<HttpConnect.Request>) =>
    held(() => HttpConnect.negotiate({ ...at, ...options }), [text(answer)])

  it("writes brackets around IPv6 addresses, and credentials in base64", () => {
    const request = String.fromCharCode(
      ...begun(HttpConnect.negotiate({ host: "2001:db8::1", port: 443, credentials })).opening
    )
    assert.strictEqual(
      request,
      "CONNECT [2001:db8::1]:443 HTTP/1.1\r\nHost: [2001:db8::1]:443\r\n" +
        "Proxy-Authorization: Basic YWxpY2U6c2VjcmV0\r\n\r\n"
    )
  })

  it("lets nothing into the head that does not belong there", () => {
    for (const host of ["a.org\r\nX: y", "a b", "a/b", "a@b", ""]) {
      assert.strictEqual(refused(HttpConnect.negotiate({ host, port: 1 })), "InvalidSettings")
    }
    const colon = { username: "a:b", password: "" }
    assert.strictEqual(refused(HttpConnect.negotiate({ ...at, credentials: colon })), "InvalidSettings")
  })

  it("knows the answers", () => {
    assert.strictEqual(answered("HTTP/1.1 407 No\r\n\r\n").reason, "AuthenticationRequired")
    assert.strictEqual(answered("HTTP/1.1 407 No\r\n\r\n", { credentials }).reason, "AuthenticationFailed")
    assert.strictEqual(answered("HTTP/1.0 403 No\r\n\r\n").reason, "NotAllowed")
    assert.strictEqual(answered("HTTP/1.0 502 No\r\n\r\n").reason, "HostUnreachable")
    assert.strictEqual(answered("HTTP/1.1 405 No\r\n\r\n").reason, "Unsupported")
    assert.strictEqual(answered("HTTP/1.1 500 No\r\n\r\n").reason, "Failed")
    assert.strictEqual(answered("HTTP/1.1 20\r\n\r\n").reason, "NotAProxy")
    assert.strictEqual(answered("SSH-2.0-OpenSSH").reason, "NotAProxy")
    assert.strictEqual(answered("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n").tag, "Done")
    // Some proxies forget the carriage returns.
    assert.strictEqual(answered("HTTP/1.0 200 OK\n\n").tag, "Done")
  })
})

describe("a host", () => {
  it("is an address or a name, or nothing", () => {
    const kind = (host: string) => IpAddress.parse(host)?._tag
    for (const four of ["0.0.0.0", "255.255.255.255"]) assert.strictEqual(kind(four), "V4")
    for (const six of ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4"]) assert.strictEqual(kind(six), "V6")
    for (const name of ["localhost", "256.1.1.1", "1.2.3", "müller.de"]) assert.strictEqual(kind(name), "Name")
    for (const none of ["", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::1.2.3", "12345::", "a b"]) {
      assert.isUndefined(kind(none))
    }
  })

  it.prop(
    "survives being written as an IPv6 address",
    [FastCheck.ipV6()],
    ([host]) => {
      const parsed = IpAddress.parse(host)
      assert.strictEqual(parsed?._tag, "V6")
      assert.strictEqual(parsed?.bytes.length, 16)
    }
  )
})
