/**
 * The transport over byte streams: frames and, by default, obfuscation. Way in: a chunk from `services/Dialer.ts` goes
 * through `packets.ts` and `schema/wire/Link.ts` and comes out as packets for `layers/session/Sessions.ts`.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { FramingName } from "../../schema/wire/Framing.ts"
import { Crypto } from "../../services/Crypto.ts"
import { Dialer } from "../../services/Dialer.ts"
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
  const isPadded = secret?._tag === "Padded" || framing === "full"
  return { framing: isPadded ? "paddedIntermediate" : framing, obfuscated: true, secret: secret?.key }
}

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
  { bytes: random }: RandomSource["Type"]
): Transport["Type"]["connect"] =>
(endpoint) =>
  dial(dialer, endpoint).pipe(
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
