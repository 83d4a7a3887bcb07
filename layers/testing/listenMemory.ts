/**
 * Reaches the embedded server without sockets: a `Dialer` that connects straight to it, in the same order every time.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Mailbox from "effect/Mailbox"
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

/**
 * A dialer for the server. Its connections end with the scope in which this runs, too.
 *
 * @since 0.1.0
 * @category constructors
 */
export const dialer = (core: Core): Effect.Effect<Dialer["Type"], never, Scope.Scope> =>
  Effect.map(Effect.scope, (serverScope) => {
    const dial = Effect.fnUntraced(function*(address: Address) {
      const centre = core.addresses.find((one) => one.host === address.host && one.port === address.port)
      if (centre === undefined) return yield* new StreamError({ reason: "Open", cause: "nobody listens there" })
      const toClient = yield* Mailbox.make<Uint8Array, StreamError>()
      const toServer = yield* Mailbox.make<Uint8Array>()
      const over = new StreamError({ reason: "Close" })
      const accepted = core.accept(centre.id, "memory", {
        write: (bytes) => {
          toClient.unsafeOffer(bytes)
        },
        close: () => {
          toClient.unsafeDone(Exit.fail(over))
        }
      })
      if (accepted === undefined) return yield* new StreamError({ reason: "Open", cause: "refused" })

      const serve = Effect.gen(function*() {
        while (true) {
          const [chunks, done] = yield* toServer.takeAll
          for (const chunk of chunks) accepted.data(chunk)
          if (done) return
        }
      }).pipe(Effect.ensuring(Effect.sync(accepted.ended)))
      yield* Effect.forkIn(serve, serverScope)
      yield* Effect.addFinalizer(() => toServer.end)

      const stream: ByteStream = {
        write: (bytes) => {
          toServer.unsafeOffer(bytes)
          return true
        },
        run: (sink) =>
          Effect.gen(function*() {
            while (true) {
              const [chunks] = yield* toClient.takeAll
              for (const chunk of chunks) sink.data(chunk)
            }
          })
      }
      return stream
    })
    return Dialer.of({ dial })
  })
