/**
 * The transport over byte streams: frames and, by default, obfuscation. Way in: a chunk from `services/Dialer.ts` goes
 * through `packets.ts` and `schema/wire/Link.ts` and comes out as packets for `layers/session/Sessions.ts`.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { FramingName } from "../../schema/wire/Framing.ts"
import { Crypto } from "../../services/Crypto.ts"
import type { ByteStream } from "../../services/Dialer.ts"
import { Dialer, StreamError } from "../../services/Dialer.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import type { Endpoint } from "../../services/Transport.ts"
import { Transport } from "../../services/Transport.ts"
import type { Dressing } from "./packets.ts"
import { connection, dial, failed } from "./packets.ts"

/**
 * How the stream is dressed. The default, obfuscated intermediate, is what passes nearly everywhere at four bytes a
 * packet.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly framing?: FramingName | undefined
  /** Whether the stream is obfuscated; on unless said. The full framing never is. */
  readonly obfuscated?: boolean | undefined
}

/** What the endpoint asks for counts more than the options. */
const dressing = (
  options: Options | undefined,
  { obfuscated, secret }: Endpoint
): Pick<Dressing, "framing" | "obfuscated" | "secret"> => {
  const framing = options?.framing ?? "intermediate"
  if (secret === undefined && obfuscated !== true) return { framing, obfuscated: options?.obfuscated ?? true }
  // The full framing cannot be obfuscated.
  const isPadded = (secret !== undefined && secret._tag !== "Plain") || framing === "full"
  return { framing: isPadded ? "paddedIntermediate" : framing, obfuscated: true, secret: secret?.key }
}

/**
 * Puts the stream into the disguise that an address wants. Given by transports that have it anyway: it is some kilobytes
 * of code, and no address that Telegram tells of today needs it.
 *
 * @since 0.1.0
 * @category models
 */
export type Disguise = (stream: ByteStream, endpoint: Endpoint) => Effect.Effect<ByteStream, StreamError, Scope.Scope>

/** Whoever wants a disguise understands nothing without it. */
const undisguised: Disguise = (stream, { secret }) =>
  secret?._tag === "FakeTls"
    ? Effect.fail(new StreamError({ reason: "Open", cause: "the address wants a disguise: see Transport.layerRoads" }))
    : Effect.succeed(stream)

/**
 * Connects over a dialer.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options | undefined,
  dialer: Dialer["Type"],
  crypto: Crypto["Type"],
  { bytes: random }: RandomSource["Type"],
  disguise: Disguise = undisguised
): Transport["Type"]["connect"] =>
(endpoint) =>
  dial(dialer, endpoint).pipe(
    Effect.flatMap((stream) => disguise(stream, endpoint)),
    Effect.mapError(failed(endpoint)),
    Effect.map((stream) => connection(stream, endpoint, { ...dressing(options, endpoint), crypto, random }))
  )

/**
 * Packets over whatever the `Dialer` opens.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<Transport, never, Dialer | Crypto | RandomSource> =>
  Layer.effect(
    Transport,
    Effect.gen(function*() {
      const dialer = yield* Dialer
      return Transport.of({
        connect: make(options, dialer, yield* Crypto, yield* RandomSource),
        isProxied: dialer.isProxy
      })
    })
  )
