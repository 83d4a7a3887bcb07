/** Byte streams without sockets whose other side is a function of the test's. */
import type { Duration } from "effect"
import { Deferred, Effect, Layer } from "effect"
import { Transport } from "layergram"

/** The other side of a stream. */
export interface Peer {
  /** What it has been sent, each write by itself. */
  readonly received: ReadonlyArray<Uint8Array>
  readonly say: (bytes: Uint8Array) => void
  readonly hangUp: () => void
}

/** What the other side does when it is sent something; called with nothing when the stream has just been opened. */
export type Behaviour = (peer: Peer, written: Uint8Array | undefined) => void

/** Dialers that count. */
export interface Scripted {
  readonly dialer: Transport.Dialer["Type"]
  readonly layer: Layer.Layer<Transport.Dialer>
  readonly dials: ReadonlyArray<string>
  /** How many streams are open. */
  readonly open: () => number
}

/** A dialer; `at` gives the behaviour of an address, and the time until it answers. */
export const scripted = (
  at: (
    address: Transport.Address
  ) => { readonly behave: Behaviour; readonly after?: Duration.DurationInput } | undefined
): Scripted => {
  const dials: Array<string> = []
  let open = 0
  const dial: Transport.Dialer["Type"]["dial"] = (address) =>
    Effect.gen(function*() {
      dials.push(`${address.host}:${address.port}`)
      const found = at(address)
      if (found === undefined) return yield* new Transport.StreamError({ reason: "Open" })
      if (found.after !== undefined) yield* Effect.sleep(found.after)
      yield* Effect.acquireRelease(Effect.sync(() => open++), () => Effect.sync(() => open--))
      const ended = yield* Deferred.make<never, Transport.StreamError>()
      let sink: Transport.ByteSink | undefined
      const early: Array<Uint8Array> = []
      const received: Array<Uint8Array> = []
      const peer: Peer = {
        received,
        say: (bytes) => {
          if (sink === undefined) early.push(bytes)
          else sink.data(bytes.slice())
        },
        hangUp: () => Deferred.unsafeDone(ended, Effect.fail(new Transport.StreamError({ reason: "Close" })))
      }
      found.behave(peer, undefined)
      return {
        write: (bytes) => {
          received.push(bytes.slice())
          found.behave(peer, bytes.slice())
          return true
        },
        run: (given) =>
          Effect.suspend(() => {
            sink = given
            for (const bytes of early.splice(0)) given.data(bytes.slice())
            return Deferred.await(ended)
          })
      } satisfies Transport.ByteStream
    })
  return { dialer: { dial }, layer: Layer.succeed(Transport.Dialer, { dial }), dials, open: () => open }
}
