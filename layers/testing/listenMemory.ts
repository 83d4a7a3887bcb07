/**
 * Reaches the embedded server without sockets: a `Dialer` that connects straight to it, in the same order every time.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { DataCentre } from "../../schema/wire/Servers.ts"
import type { Address, ByteStream } from "../../services/Dialer.ts"
import { Dialer, StreamError } from "../../services/Dialer.ts"
import type { Core } from "./core.ts"
import { allCentres } from "./environment.ts"

/** Names that no network knows. */
const host = (dc: number): string => `dc${dc}.layergram.invalid`

const port = 443

/**
 * The addresses under which the dialer finds the data centres.
 *
 * @since 0.1.0
 * @category accessors
 */
export const addresses = (core: Core): ReadonlyArray<DataCentre> =>
  allCentres(core.environment.settings).map((id) => ({ id, host: host(id), port }))

/** Who takes what comes out of a pipe. */
interface Taker {
  readonly data: (chunk: Uint8Array) => void
  readonly ended: () => void
}

/**
 * One direction of a stream. What is put into it comes out in its order, in another turn than it was put in, and the end
 * behind it. No fiber waits for it: one would be woken for every packet, which takes as long as the packet itself.
 */
const makePipe = () => {
  let chunks: Array<Uint8Array> = []
  let taker: Taker | undefined
  let isOver = false
  let isDue = false
  const deliver = () => {
    isDue = false
    while (taker !== undefined && chunks.length > 0) {
      const some = chunks
      chunks = []
      for (const chunk of some) taker?.data(chunk)
    }
    if (!isOver || taker === undefined) return
    const { ended } = taker
    taker = undefined
    ended()
  }
  const wake = () => {
    if (isDue || taker === undefined) return
    isDue = true
    queueMicrotask(deliver)
  }
  return {
    put: (chunk: Uint8Array) => {
      if (isOver) return
      chunks.push(chunk)
      wake()
    },
    end: () => {
      isOver = true
      wake()
    },
    /** Gives what comes, and has come, to somebody, until that is called off. */
    take: (next: Taker) => {
      taker = next
      wake()
      return () => {
        taker = undefined
      }
    }
  }
}

/**
 * A dialer for the server. Its connections end with the scope in which this runs, too.
 *
 * @since 0.1.0
 * @category constructors
 */
export const dialer = (core: Core): Effect.Effect<Dialer["Type"], never, Scope.Scope> =>
  Effect.gen(function*() {
    const open = new Set<() => void>()
    yield* Effect.addFinalizer(() =>
      Effect.sync(() => {
        for (const end of open) end()
      })
    )
    const dial = Effect.fnUntraced(function*(address: Address) {
      const centre = core.addresses.find((one) => one.host === address.host && one.port === address.port)
      if (centre === undefined) return yield* new StreamError({ reason: "Open", cause: "nobody listens there" })
      const [toClient, toServer] = [makePipe(), makePipe()]
      const accepted = core.accept(centre.id, "memory", { write: toClient.put, close: toClient.end })
      if (accepted === undefined) return yield* new StreamError({ reason: "Open", cause: "refused" })

      const end = () => {
        open.delete(end)
        stop()
        accepted.ended()
      }
      const stop = toServer.take({ data: accepted.data, ended: end })
      open.add(end)
      yield* Effect.addFinalizer(() => Effect.sync(toServer.end))

      const stream: ByteStream = {
        write: (bytes) => {
          toServer.put(bytes)
          return true
        },
        run: ({ data }) =>
          Effect.async((resume) =>
            Effect.sync(
              toClient.take({ data, ended: () => resume(Effect.fail(new StreamError({ reason: "Close" }))) })
            )
          )
      }
      return stream
    })
    return Dialer.of({ dial })
  })
