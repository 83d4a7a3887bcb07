import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as Addresses from "../../../layers/session/DcOptions.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { DcOptions } from "../../../services/DcOptions.ts"
import * as TelegramConfig from "../../../services/TelegramConfig.ts"
import { Transport, TransportError } from "../../../services/Transport.ts"

const four = "149.154.167.51"
const six = "2001:67c:4e8:f002::a"

const key = Uint8Array.from({ length: 16 }, (_, i) => i)
const disguised: T.dcOption = {
  _tag: "dcOption",
  id: 2,
  ipAddress: "10.0.0.9",
  port: 443,
  secret: Uint8Array.of(0xee, ...key, ...new TextEncoder().encode("example.org"))
}

const nothing = { testMode: false, dcOptions: [], dcTxtDomainName: "" }

/** Where data centre 2 is looked for after Telegram has told of its servers. */
const hosts = (
  told: Partial<Parameters<DcOptions["Type"]["learn"]>[0]>,
  network?: TelegramConfig.Network,
  isDisguising?: boolean
) => {
  const connect = () => Effect.fail(new TransportError({ reason: "Open", dc: 2 }))
  const ground = [
    TelegramConfig.layer({ apiId: 1, apiHash: Redacted.make("hash"), network }),
    Layer.succeed(Transport, { connect, isDisguising })
  ] as const
  return DcOptions.pipe(
    Effect.map((options) => {
      assert.isTrue(options.learn({ ...nothing, ...told }))
      return options.endpoints(2, "main").map(({ address, alternatives = [] }) =>
        [address, ...alternatives].map(({ host }) => host)
      )
    }),
    Effect.provide(Addresses.layer.pipe(Layer.provide(ground)))
  )
}

describe("the addresses that are dialled", () => {
  it.effect("are those of IPv4, and race with those of IPv6 as long as Telegram wants these tried (5.8)", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* hosts({}), [[four]])
      assert.deepStrictEqual(yield* hosts({ forceTryIpv6: true }), [[six, four]])
    }))

  it.effect("are of the kind that the settings name, whatever Telegram wants (5.8)", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* hosts({ forceTryIpv6: true }, "v4"), [[four]])
      assert.deepStrictEqual(yield* hosts({ forceTryIpv6: true }, "v6"), [[six]])
      assert.deepStrictEqual(yield* hosts({}, "race"), [[six, four]])
    }))

  it.effect("are those that want a disguise only over a transport that has it (5.3)", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* hosts({ dcOptions: [disguised] }), [[four]])
      assert.deepStrictEqual(yield* hosts({ dcOptions: [disguised] }, "v4", true), [["10.0.0.9"], [four]])
    }))

  it.effect("are first those that were found elsewhere, until Telegram tells of others, and never past proxies (F210, 5.23)", () => {
    const centre = (host: string, id = 2) => ({ id, host, port: 443, obfuscatedOnly: true })
    const secret = { _tag: "FakeTls", key, domain: "example.org" } as const
    const found = [centre("10.0.0.1"), { ...centre("10.0.0.2"), secret }, centre("10.0.0.3", 77)]
    const rescued = (transport: { readonly isDisguising?: boolean; readonly isProxied?: boolean }) =>
      DcOptions.pipe(
        Effect.map((options) => {
          const hosts = () => options.endpoints(2, "main").map(({ address }) => address.host)
          const usable = options.rescue(found)
          const first = hosts()
          options.learn(nothing)
          return { usable, first, later: hosts(), isRescuable: options.isRescuable }
        }),
        Effect.provide(Addresses.layer.pipe(Layer.provide([
          TelegramConfig.layer({ apiId: 1, apiHash: Redacted.make("hash") }),
          Layer.succeed(Transport, {
            connect: () => Effect.fail(new TransportError({ reason: "Open", dc: 2 })),
            ...transport
          })
        ])))
      )
    return Effect.gen(function*() {
      assert.deepStrictEqual(yield* rescued({}), {
        usable: [2],
        first: ["10.0.0.1", four],
        later: [four, "10.0.0.1"],
        isRescuable: true
      })
      const disguising = yield* rescued({ isDisguising: true, isProxied: true })
      assert.deepStrictEqual(disguising.first, ["10.0.0.1", "10.0.0.2", four])
      assert.isFalse(disguising.isRescuable)
    })
  })
})
