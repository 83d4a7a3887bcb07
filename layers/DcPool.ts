/**
 * Sessions by data centre and purpose. Way out: `layers/Rpc.ts` asks for a session; `services/Sessions.ts` opens it.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as ExecutionStrategy from "effect/ExecutionStrategy"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Mailbox from "effect/Mailbox"
import * as Option from "effect/Option"
import * as RcMap from "effect/RcMap"
import * as Scope from "effect/Scope"
import * as SubscriptionRef from "effect/SubscriptionRef"
import * as auth from "../schema/tl/api/methods/auth.ts"
import type { Request } from "../schema/tl/Method.ts"
import { AuthKeys } from "../services/AuthKeys.ts"
import { DcPool } from "../services/DcPool.ts"
import type { InvokeError } from "../services/Rpc.ts"
import type { Observer, Purpose, Session, SessionState, Unsolicited } from "../services/Sessions.ts"
import { Sessions } from "../services/Sessions.ts"
import type { SessionStoreError } from "../services/SessionStore.ts"
import { SessionStore } from "../services/SessionStore.ts"
import { TelegramConfig } from "../services/TelegramConfig.ts"
import { ask } from "./rpc/ask.ts"

class Lane extends Data.Class<{ readonly dc: number; readonly purpose: Purpose }> {}

/** A session that nobody uses for so long is closed. */
const idle = "1 minute"

/** So many announcements of the server wait for the client to take them. */
const unsolicitedCapacity = 4096

/** Bringing an authorization over is tried so often: its bytes are good once, for a short time. */
const imports = 2

const nothingToLearn = { learn: () => {} }

/**
 * One main session at home, and others on demand.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<DcPool, SessionStoreError, Sessions | SessionStore | AuthKeys | TelegramConfig> = Layer
  .scoped(
    DcPool,
    Effect.gen(function*() {
      const sessions = yield* Sessions
      const store = yield* SessionStore
      const keys = yield* AuthKeys
      const config = yield* TelegramConfig
      const scope = yield* Scope.fork(yield* Effect.scope, ExecutionStrategy.sequential)
      const state = yield* SubscriptionRef.make<SessionState>({ _tag: "Connecting" })
      const mailbox = yield* Mailbox.make<Unsolicited>({ capacity: unsolicitedCapacity, strategy: "dropping" })

      let overflown = false
      const announce = (event: Unsolicited): void => {
        if (overflown) overflown = !mailbox.unsafeOffer({ _tag: "Lost", reason: "Overflow" })
        if (overflown || !mailbox.unsafeOffer(event)) overflown = true
      }

      // Main sessions, by data centre: more than one only after the account has moved.
      const mains = new Map<number, Session>()
      let home: Session

      const main = Effect.fnUntraced(function*(dc: number) {
        const known = mains.get(dc)
        if (known !== undefined) return known
        const isHome = () => home === undefined || home.dc === dc
        const observer: Observer = {
          state: (next) => Effect.suspend(() => (isHome() ? SubscriptionRef.set(state, next) : Effect.void)),
          unsolicited: (event) => {
            if (isHome()) announce(event)
          }
        }
        const session = yield* Scope.extend(sessions.open(dc, observer), scope)
        mains.set(dc, session)
        return session
      })
      home = yield* main(Option.getOrElse((yield* store.load).home, () => config.servers.home))

      const call = <A, E extends string>(session: Session, request: Request<A, E>): Effect.Effect<A, InvokeError> =>
        Effect.catchTag(
          ask(() => session, request, nothingToLearn),
          "Refused",
          ({ refusal }) => Effect.fail(refusal.error)
        )

      /** Brings the account's authorization to another data centre, unless that was done. */
      const authorize = Effect.fnUntraced(function*(session: Session) {
        const key = yield* keys.get(session.dc)
        const { account } = yield* store.load
        if (key?.authorized === true || Option.isNone(account) || session.dc === home.dc) return
        const bring = Effect.flatMap(
          call(home, auth.exportAuthorization({ dcId: session.dc })),
          ({ bytes, id }) => call(session, auth.importAuthorization({ id, bytes }))
        )
        yield* Effect.retry(bring, {
          times: imports - 1,
          while: (error) => error._tag === "UnlistedError" && error.reason === "AUTH_BYTES_INVALID"
        })
        yield* keys.setAuthorized(session.dc, true)
      })

      const authorizing = yield* Effect.makeSemaphore(1)
      const lanes = yield* Scope.extend(
        RcMap.make({
          lookup: ({ dc }: Lane) => sessions.open(dc, { state: () => Effect.void }),
          idleTimeToLive: idle
        }),
        scope
      )
      let closed = false

      return DcPool.of({
        home: () => home,
        session: Effect.fnUntraced(function*(dc, purpose) {
          // The main session, which is closed, too, says so to whoever calls.
          if (closed) return home
          const session = yield* RcMap.get(lanes, new Lane({ dc, purpose }))
          yield* authorizing.withPermits(1)(authorize(session))
          return session
        }),
        forget: (dc) => keys.setAuthorized(dc, false),
        move: Effect.fnUntraced(function*(dc) {
          home = yield* main(dc)
          yield* store.commit([{ _tag: "SetHome", dc }])
        }),
        close: Effect.suspend(() => {
          closed = true
          return Scope.close(scope, Exit.void)
        }),
        state,
        unsolicited: mailbox
      })
    })
  )
