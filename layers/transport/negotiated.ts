/**
 * Carries a negotiation with a proxy out over a byte stream, and hands on what is left: the stream behind the proxy.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberId from "effect/FiberId"
import type * as Scope from "effect/Scope"
import type { Negotiation, Reason } from "../../schema/wire/Negotiation.ts"
import type { ByteSink, ByteStream } from "../../services/Dialer.ts"
import { StreamError } from "../../services/Dialer.ts"
import { ProxyError } from "../../services/ProxyError.ts"

/**
 * What the bytes wear behind the proxy's back; nothing unless said.
 *
 * @since 0.1.0
 * @category models
 */
export interface Coat {
  readonly dress: (bytes: Uint8Array) => Uint8Array
  /** Gives `false` when what has come cannot be undressed. */
  readonly undress: (chunk: Uint8Array, deliver: (bytes: Uint8Array) => void) => boolean
}

/**
 * Which proxy, and how.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly protocol: ProxyError["protocol"]
  readonly proxy: string
  readonly patience: Duration.DurationInput
  readonly coat?: Coat | undefined
}

/** More than this is not kept for a reader who is yet to come: the stream ends then. */
const maxEarly = 64 * 1024

const naked: Coat = {
  dress: (bytes) => bytes,
  undress: (chunk, deliver) => {
    deliver(chunk)
    return true
  }
}

/**
 * A failure that is the proxy's.
 *
 * @since 0.1.0
 * @category errors
 */
export const failure = (
  { protocol, proxy }: Pick<Options, "protocol" | "proxy">,
  reason: Reason,
  detail: string,
  cause?: unknown
): StreamError =>
  new StreamError({
    reason: "Proxy",
    proxy: new ProxyError({ protocol, proxy, reason, detail, ...(cause === undefined ? {} : { cause }) })
  })

/** What it means that the stream to the proxy has ended before the proxy has agreed. */
const endedEarly = (options: Options, error: StreamError): StreamError => {
  switch (error.reason) {
    case "Open":
    case "OpenTimeout":
      return failure(options, "Unreachable", "nobody answers there", error.cause)
    case "Proxy":
      return error
    default:
      return failure(options, "Closed", "it ends the connection instead of an answer", error.cause)
  }
}

/**
 * The stream behind the proxy. It runs in the scope, and ends with it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const negotiated = (
  stream: ByteStream,
  negotiation: Negotiation,
  options: Options
): Effect.Effect<ByteStream, StreamError, Scope.Scope> =>
  Effect.gen(function*() {
    const { dress, undress } = options.coat ?? naked
    const agreed = Deferred.unsafeMake<void, StreamError>(FiberId.none)
    const ended = Deferred.unsafeMake<never, StreamError>(FiberId.none)
    let state: "Negotiating" | "Open" | "Ended" = "Negotiating"
    let sink: ByteSink | undefined
    let early: Array<Uint8Array> = []
    let earlyLength = 0

    const finish = (outcome: Effect.Effect<never, StreamError>) => {
      state = "Ended"
      sink = undefined
      Deferred.unsafeDone(ended, outcome)
      Deferred.unsafeDone(agreed, outcome)
    }
    const end = (error: StreamError) => finish(Effect.fail(error))

    const deliver = (bytes: Uint8Array) => {
      if (state === "Ended") return
      if (sink !== undefined) return sink.data(bytes)
      earlyLength += bytes.length
      early.push(bytes.slice())
      if (earlyLength > maxEarly) end(failure(options, "NotAProxy", "it speaks before it is spoken to"))
    }
    const receive = (chunk: Uint8Array) => {
      if (!undress(chunk, deliver)) end(failure(options, "NotAProxy", "it has stopped to speak the protocol"))
    }
    const negotiate = (chunk: Uint8Array) => {
      const progress = negotiation.receive(chunk)
      if (progress._tag === "Failed") return end(failure(options, progress.reason, progress.detail))
      if (progress.send !== undefined) stream.write(progress.send)
      if (progress._tag === "More") return
      state = "Open"
      Deferred.unsafeDone(agreed, Effect.void)
      if (progress.rest.length > 0) receive(progress.rest)
    }

    const received = stream.run({
      drain: () => sink?.drain(),
      data: (chunk) => {
        if (state === "Ended") return
        try {
          if (state === "Open") receive(chunk)
          else negotiate(chunk)
        } catch (defect) {
          // A fault of ours, which must not be lost in the callback of a socket.
          finish(Effect.die(defect))
        }
      }
    })
    const ending = (error: StreamError) =>
      Effect.sync(() => {
        if (state !== "Ended") end(state === "Open" ? error : endedEarly(options, error))
      })
    yield* received.pipe(
      Effect.catchAll(ending),
      Effect.catchAllDefect((defect) => Effect.sync(() => finish(Effect.die(defect)))),
      Effect.forkScoped
    )
    if (negotiation.opening.length > 0) stream.write(negotiation.opening)
    yield* Effect.timeoutFail(Deferred.await(agreed), {
      duration: options.patience,
      onTimeout: () => failure(options, "Timeout", "it does not answer")
    })

    return {
      write: (bytes) => state === "Ended" || stream.write(dress(bytes)),
      later: stream.later,
      run: (given) =>
        Effect.suspend(() => {
          for (const chunk of early) given.data(chunk)
          early = []
          if (state !== "Ended") sink = given
          return Deferred.await(ended)
        }).pipe(Effect.onInterrupt(() =>
          Effect.sync(() => {
            sink = undefined
          })
        ))
    } satisfies ByteStream
  })
