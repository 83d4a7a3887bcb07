/**
 * Streams that look like TLS, for whoever has a secret of the kind `ee…`: MTProxy servers, and addresses of data centres.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as ExecutionStrategy from "effect/ExecutionStrategy"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
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
  /** The server's time minus ours in milliseconds; `undefined` as long as nobody knows it. */
  readonly clockOffset: number | undefined
}

/**
 * The time for the hello, in seconds: the server's where it is known, because whoever has another time is sent away. The
 * difference was taken on the clock that no change of the system's time disturbs.
 */
const time = (clockOffset: number | undefined): Effect.Effect<number> =>
  (clockOffset === undefined
    ? Clock.currentTimeMillis
    : Effect.map(Clock.currentTimeNanos, (nanos) => Number(nanos) / 1e6 + clockOffset)).pipe(
      Effect.map((millis) => Math.floor(millis / 1000))
    )

const at = (stream: ByteStream, { proxy, ...disguise }: Disguise, now: number) => {
  const coat = { dress: FakeTls.records, undress: FakeTls.reader() }
  const options: Options = { protocol: "MTProxy", proxy, patience, coat }
  return negotiated(stream, FakeTls.negotiate({ ...disguise, now }), options)
}

/**
 * The stream inside of an open one, once either side has proved that it has the secret.
 *
 * @since 0.1.0
 * @category constructors
 */
export const disguised = (
  stream: ByteStream,
  disguise: Disguise
): Effect.Effect<ByteStream, StreamError, Scope.Scope> =>
  Effect.flatMap(time(disguise.clockOffset), (now) => at(stream, disguise, now))

/** Whether whoever was reached has not liked the hello. */
const isRefusal = ({ proxy }: StreamError): boolean => proxy?.protocol === "MTProxy" && proxy.reason !== "Unreachable"

/** Closes at once what was opened in vain, such as the stream of a hello that was refused. */
const inRoom = <A, E>(opening: Effect.Effect<A, E, Scope.Scope>): Effect.Effect<A, E, Scope.Scope> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function*() {
      const room = yield* Scope.fork(yield* Effect.scope, ExecutionStrategy.sequential)
      return yield* Effect.onError(
        restore(Scope.extend(opening, room)),
        (cause) => Scope.close(room, Exit.failCause(cause))
      )
    })
  )

/**
 * The same, for who can open another stream. A hello that is refused is said once more by our own clock, where that tells
 * another time than what was learned of the server's: a machine that has slept knows better by itself. That takes a second
 * stream, because whoever has refused a hello listens to nothing more; the first one is closed before.
 *
 * @since 0.1.0
 * @category constructors
 */
export const reached = (
  open: Effect.Effect<ByteStream, StreamError, Scope.Scope>,
  disguise: Disguise
): Effect.Effect<ByteStream, StreamError, Scope.Scope> =>
  Effect.gen(function*() {
    const first = inRoom(Effect.flatMap(open, (stream) => disguised(stream, disguise)))
    const [learned, own] = yield* Effect.all([time(disguise.clockOffset), time(undefined)])
    if (Math.abs(learned - own) <= 1) return yield* first
    const again = Effect.flatMap(open, (stream) => at(stream, disguise, own))
    return yield* Effect.catchIf(first, isRefusal, () => again)
  })
