/**
 * Addresses of data centres from the domain name system, asked over HTTPS: from outside it looks like any look-up.
 *
 * @since 0.1.0
 * @see https://developers.google.com/speed/public-dns/docs/doh/json
 */
import * as HttpClient from "@effect/platform/HttpClient"
import * as HttpClientRequest from "@effect/platform/HttpClientRequest"
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { DataCentre, PublicKey } from "../../schema/wire/Servers.ts"
import * as SimpleConfig from "../../schema/wire/SimpleConfig.ts"
import { Crypto } from "../../services/Crypto.ts"
import type { DcResolver } from "../../services/DcResolver.ts"
import { DcResolverError } from "../../services/DcResolverError.ts"
import { concat } from "../crypto/bytes.ts"
import { fromPem } from "../crypto/rsa.ts"
import { joined, open } from "./sealed.ts"
import * as Rescue from "./rescue.ts"

/**
 * Who is asked, and for what.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * The key by which published addresses are known to be Telegram's, as PEM (`BEGIN RSA PUBLIC KEY`); {@link publicKey}
   * unless said.
   */
  readonly publicKey?: string | undefined
  /** The name whose TXT records are the addresses; the one that Telegram has told, or `apv3.stel.com`, unless said. */
  readonly domain?: string | undefined
  /** Servers that answer in JSON, one after the other until one helps; those of Google and of Mozilla unless said. */
  readonly servers?: readonly [string, ...ReadonlyArray<string>] | undefined
  /** The telephone number of the account: some addresses are for some countries only. It is told to nobody. */
  readonly phone?: Redacted.Redacted<string> | undefined
  /** How long a server may take; 10 seconds unless said. */
  readonly timeout?: Duration.DurationInput | undefined
}

/**
 * The key with which Telegram publishes addresses, as PEM. It is none of the servers' keys. Its clients have it built in.
 *
 * @since 0.1.0
 * @category constants
 */
export const publicKey = `-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAyr+18Rex2ohtVy8sroGP
BwXD3DOoKCSpjDqYoXgCqB7ioln4eDCFfOBUlfXUEvM/fnKCpF46VkAftlb4VuPD
eQSS/ZxZYEGqHaywlroVnXHIjgqoxiAd192xRGreuXIaUKmkwlM9JID9WS2jUsTp
zQ91L8MEPLJ/4zrBwZua8W5fECwCCh2c9G5IzzBm+otMS/YKwmR1olzRCyEkyAEj
XWqBI9Ftv5eG8m0VkBzOG655WIYdyV0HfDK/NWcvGqa0w/nriMD6mDjKOryamw0O
P9QuYgMN0C9xMW9y8SmP4h92OAWodTYgY1hZCxdv6cs5UnW9+PWvS+WIbkh+GaWY
xwIDAQAB
-----END RSA PUBLIC KEY-----`

const defaults = {
  domain: "apv3.stel.com",
  servers: ["https://dns.google/resolve", "https://mozilla.cloudflare-dns.com/dns-query"],
  timeout: "10 seconds"
} as const

/** The number of TXT among the kinds of records. */
const txt = 16

/** An answer of two records has some 700 bytes. */
const maxAnswer = 32 * 1024

const Answer = Schema.parseJson(Schema.Struct({
  Answer: Schema.Array(Schema.Struct({ type: Schema.Number, data: Schema.String }))
}))

const decodeAnswer = Schema.decodeUnknown(Answer)

/** The texts of the name's records. */
const ask = Effect.fnUntraced(function*(client: HttpClient.HttpClient, server: string, domain: string) {
  const failed = (reason: DcResolverError["reason"]) => (cause: unknown) =>
    new DcResolverError({ reason, source: server, cause })
  const request = HttpClientRequest.get(server, {
    urlParams: { name: domain, type: String(txt) },
    headers: { accept: "application/dns-json" }
  })
  const response = yield* Effect.mapError(HttpClient.filterStatusOk(client).execute(request), failed("Request"))
  let length = 0
  const chunks = yield* response.stream.pipe(
    Stream.mapError(failed("Request")),
    Stream.tap((chunk) =>
      (length += chunk.length) > maxAnswer ? Effect.fail(failed("Answer")("it is too long")) : Effect.void
    ),
    Stream.runCollect
  )
  const text = new TextDecoder().decode(concat(...chunks))
  const { Answer: records } = yield* Effect.mapError(decodeAnswer(text), failed("Answer"))
  return records.filter(({ type }) => type === txt).map(({ data }) => data.replaceAll(/[^A-Za-z0-9+/=]/g, ""))
})

/** The addresses that one server knows. */
const find = Effect.fnUntraced(function*(
  client: HttpClient.HttpClient,
  crypto: Crypto["Type"],
  key: PublicKey,
  server: string,
  options: Options & { readonly domain: string }
) {
  const texts = yield* ask(client, server, options.domain).pipe(
    Effect.timeoutFail({
      duration: options.timeout ?? defaults.timeout,
      onTimeout: () => new DcResolverError({ reason: "Request", source: server, cause: "it took too long" })
    })
  )
  for (const text of joined(texts)) {
    const data = open(crypto, key, text)
    const config = data === undefined ? undefined : SimpleConfig.parse(data)
    if (config === undefined) continue
    const now = (yield* Clock.currentTimeMillis) / 1000
    const phone = options.phone === undefined ? undefined : Redacted.value(options.phone)
    const found = SimpleConfig.dataCentres(config, { now, phone })
    if (found.length > 0) return found
    return yield* new DcResolverError({ reason: "Expired", source: server })
  }
  return yield* new DcResolverError({ reason: "Signature", source: server })
})

/**
 * A resolver that asks the domain name system over HTTPS. Nothing is asked before a client that has it is cut off from
 * Telegram. The layer fails where the key is none.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options: Options = {}
): Layer.Layer<DcResolver, DcResolverError, HttpClient.HttpClient | Crypto> =>
  Layer.unwrapEffect(
    Effect.gen(function*() {
      const client = yield* HttpClient.HttpClient
      const crypto = yield* Crypto
      const key = fromPem(crypto, options.publicKey ?? publicKey)
      if (key === undefined) return yield* new DcResolverError({ reason: "Key", source: "the settings" })
      const servers: ReadonlyArray<string> = options.servers ?? defaults.servers
      const findAt = (server: string, domain: string): Effect.Effect<ReadonlyArray<DataCentre>, DcResolverError> =>
        Effect.tapError(
          find(client, crypto, key, server, { ...options, domain }),
          (error) => Effect.logDebug(error.message, error.cause)
        )
      return Rescue.layerAt((told) => {
        const domain = options.domain ?? told ?? defaults.domain
        return servers.map((server) => findAt(server, domain)).reduce((one, other) => Effect.orElse(one, () => other))
      })
    })
  )
