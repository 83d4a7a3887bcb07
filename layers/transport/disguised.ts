/**
 * Streams that look like TLS, for whoever has a secret of the kind `ee…`: MTProxy servers, and addresses of data centres.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as FakeTls from "../../schema/wire/FakeTls.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { ByteStream, StreamError } from "../../services/Dialer.ts"
import type { Options } from "./negotiated.ts"
import { negotiated } from "./negotiated.ts"

/** Whoever does not answer the hello for so long has failed, or does not know the secret. */
const patience = "10 seconds"

/**
 * Who is spoken to, and what the hello is made of.
 *
 * @since 0.1.0
 * @category models
 */
export interface Disguise {
  /** Host and port, for failures to tell. */
  readonly proxy: string
  /** The 16 bytes of the secret. */
  readonly key: Uint8Array
  readonly domain: string
  readonly crypto: Primitives
  readonly random: (length: number) => Uint8Array
}

/**
 * The stream inside of an open one, once either side has proved that it has the secret.
 *
 * @since 0.1.0
 * @category constructors
 */
export const disguised = (
  stream: ByteStream,
  { proxy, ...disguise }: Disguise
): Effect.Effect<ByteStream, StreamError, Scope.Scope> =>
  Effect.gen(function*() {
    const now = Math.floor((yield* Clock.currentTimeMillis) / 1000)
    const coat = { dress: FakeTls.records, undress: FakeTls.reader() }
    const options: Options = { protocol: "MTProxy", proxy, patience, coat }
    return yield* negotiated(stream, FakeTls.negotiate({ ...disguise, now }), options)
  })
