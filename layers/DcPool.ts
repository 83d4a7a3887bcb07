/**
 * Sessions by data centre and purpose. Way out: `layers/Rpc.ts` asks for a session; `services/Sessions.ts` opens it.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as ExecutionStrategy from "effect/ExecutionStrategy"
import * as Exit from "effect/Exit"
import * as FiberSet from "effect/FiberSet"
import * as Layer from "effect/Layer"
import * as Mailbox from "effect/Mailbox"
import * as Option from "effect/Option"
import * as RcMap from "effect/RcMap"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import * as SubscriptionRef from "effect/SubscriptionRef"
import * as auth from "../schema/tl/api/methods/auth.ts"
import * as users from "../schema/tl/api/methods/users.ts"
import type { Request } from "../schema/tl/Method.ts"
import { AuthKeys } from "../services/AuthKeys.ts"
import { DcPool } from "../services/DcPool.ts"
import type { InvokeError } from "../services/Rpc.ts"
import type { CallFailure, Observer, Purpose, Session, SessionState, Unsolicited } from "../services/Sessions.ts"
import { Sessions } from "../services/Sessions.ts"
import type { SessionStoreError } from "../services/SessionStore.ts"
import { SessionStore } from "../services/SessionStore.ts"
import { TelegramConfig } from "../services/TelegramConfig.ts"
import { ask } from "./rpc/ask.ts"

class Lane extends Data.Class<{ readonly dc: number; readonly purpose: Purpose; readonly lane: number }> {}

/** A session that nobody uses for so long is closed. */
const idle = "1 minute"

/** So many announcements of the server wait for the client to take them. */
const unsolicitedCapacity = 4096

/** Bringing an authorization over is tried so often: its bytes are good once, for a short time. */
const imports = 2

/** A home that was left keeps its session for its last calls, but not longer than this. */
const retirement = "10 minutes"

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
      const mailbox = yield* Mailbox.make<Unsolicited>({ capacity: unsolicitedCapacity + 1, strategy: "dropping" })

      const clock = yield* Effect.clock
      let lastPacket: number | undefined

      // Places are kept for telling of what had no place, and that the account is signed out.
      let waiting = 0
      let overflown = false
      const announce = (event: Unsolicited): void => {
        if (event._tag === "SignedOut") {
          mailbox.unsafeOffer(event)
          return
        }
        if (overflown) return
        if (waiting === unsolicitedCapacity - 1) {
          overflown = true
          mailbox.unsafeOffer({ _tag: "Lost", reason: "Overflow" })
          return
        }
        waiting++
        mailbox.unsafeOffer(event)
      }
      const taken = (event: Unsolicited): Unsolicited => {
        if (event._tag === "Lost" && event.reason === "Overflow") overflown = false
        else if (event._tag !== "SignedOut") waiting--
        return event
      }
      // All that are open, so that they can be closed at once.
      const opened = new Set<Session>()
      let closed = false
      const end = (failure: CallFailure): void => {
        closed = true
        for (const session of opened) session.close(failure)
      }
      const background = yield* FiberSet.makeRuntime<never, void, never>()
      const open = Effect.fnUntraced(function*(dc: number, observer: Observer) {
        const session = yield* sessions.open(dc, { ...observer, duplicated: () => background(duplicated(dc)) })
        opened.add(session)
        yield* Effect.addFinalizer(() => Effect.sync(() => opened.delete(session)))
        return session
      })
      const isKnown = (dc: number) => config.servers.dataCentres.some(({ id }) => id === dc)

      /** The main session at home, and how to close it. */
      interface Main {
        readonly session: Session
        readonly scope: Scope.CloseableScope
      }
      let main: Main

      const openMain = Effect.fnUntraced(function*(dc: number) {
        const isHome = () => main === undefined || main.session.dc === dc
        const observer: Observer = {
          state: (next) => Effect.suspend(() => (isHome() ? SubscriptionRef.set(state, next) : Effect.void)),
          unsolicited: (event) => {
            if (isHome()) announce(event)
          },
          heard: () => {
            if (isHome()) lastPacket = clock.unsafeCurrentTimeMillis()
          },
          // A bot signs in again by itself.
          mayReplaceKey: () => config.botToken !== undefined || !isHome()
        }
        const own = yield* Scope.fork(scope, ExecutionStrategy.sequential)
        return { session: yield* Scope.extend(open(dc, observer), own), scope: own } satisfies Main
      })
      main = yield* openMain(
        Option.getOrElse(Option.filter((yield* store.load).home, isKnown), () => config.servers.home)
      )

      /** Closes a main session that is home no more, as soon as its calls have ended. */
      const retire = ({ scope, session }: Main) =>
        Effect.sync(session.open).pipe(
          Effect.repeat({ until: (open) => open === 0, schedule: Schedule.spaced("1 second") }),
          Effect.timeout(retirement),
          Effect.ignore,
          Effect.zipRight(Scope.close(scope, Exit.void))
        )

      const call = <A, E extends string>(session: Session, request: Request<A, E>): Effect.Effect<A, InvokeError> =>
        Effect.catchTag(
          ask(() => session, request, nothingToLearn),
          "Refused",
          ({ refusal }) => Effect.fail(refusal.error)
        )

      // Authorizations are brought to one data centre at a time, and counted; each loan knows by which it works.
      const locks = new Map<number, Effect.Semaphore>()
      const locked = (dc: number) => {
        const lock = locks.get(dc) ?? Effect.unsafeMakeSemaphore(1)
        locks.set(dc, lock)
        return lock.withPermits(1)
      }
      const authorizations = new Map<number, number>()
      const authorizationOf = (dc: number) => authorizations.get(dc) ?? 0
      const loans = new WeakMap<Session, number>()

      /** Whether the account has to be made known to a data centre. */
      const isStranger = Effect.fnUntraced(function*(dc: number) {
        const { account } = yield* store.load
        if (Option.isNone(account)) return false
        const key = yield* keys.get(dc)
        return key?.authorized !== true && dc !== main.session.dc
      })

      /** Brings the account's authorization to another data centre. */
      const authorize = Effect.fnUntraced(function*(session: Session) {
        if (!(yield* isStranger(session.dc))) return
        const bring = Effect.flatMap(
          call(main.session, auth.exportAuthorization({ dcId: session.dc })),
          ({ bytes, id }) => call(session, auth.importAuthorization({ id, bytes }))
        )
        yield* Effect.retry(bring, {
          times: imports - 1,
          while: (error) => error._tag === "UnlistedError" && error.reason === "AUTH_BYTES_INVALID"
        })
        yield* keys.setAuthorized(session.dc, true)
        authorizations.set(session.dc, authorizationOf(session.dc) + 1)
      })

      const lanes = yield* Scope.extend(
        RcMap.make({
          lookup: ({ dc }: Lane) => open(dc, { state: () => Effect.void, mayReplaceKey: () => true }),
          idleTimeToLive: idle
        }),
        scope
      )

      const moving = yield* Effect.makeSemaphore(1)
      const move = Effect.fnUntraced(function*(dc: number) {
        if (main.session.dc === dc) return true
        if (closed || !isKnown(dc)) return false
        const next = yield* openMain(dc)
        const moved = Effect.gen(function*() {
          const { account } = yield* store.load
          if (Option.isSome(account)) yield* locked(dc)(authorize(next.session))
          // A login that has begun goes on there, be it in another process.
          yield* store.commit([{ _tag: "SetHome", dc }])
          const last = main
          main = next
          yield* Effect.forkIn(retire(last), scope)
          return true
        })
        return yield* Effect.onError(moved, () => Scope.close(next.scope, Exit.void))
      })

      const restoring = yield* Effect.makeSemaphore(1)
      let signInAgain: (reason: string) => Effect.Effect<boolean> = () => Effect.succeed(false)
      const signedOut = Effect.gen(function*() {
        const { account } = yield* store.load
        // Before anybody has signed in there is nothing to lose.
        if (Option.isNone(account) && config.botToken === undefined) return false
        const self = yield* Effect.either(call(main.session, users.getUsers({ id: [{ _tag: "inputUserSelf" }] })))
        if (Either.isRight(self)) return true
        // A temporary key that is not bound says nothing about the account.
        if (self.left._tag !== "Unauthorized" || self.left.reason === "AUTH_KEY_PERM_EMPTY") return false
        if (yield* signInAgain(self.left.reason)) return true
        announce({ _tag: "SignedOut", reason: self.left.reason })
        return false
      }).pipe(
        Effect.catchTag("SessionStoreError", (error) => Effect.as(Effect.logError("who is signed in?", error), false))
      )

      /** A key that was used in two places is dead, and what goes on with it makes it worse. */
      const duplicated = (dc: number): Effect.Effect<void> =>
        Effect.gen(function*() {
          if (closed) return
          end({ _tag: "SignedOut", reason: "AUTH_KEY_DUPLICATED" })
          yield* Scope.close(scope, Exit.void)
          yield* restoring.withPermits(1)(signedOut)
          const key = yield* keys.get(dc)
          if (key !== undefined) yield* keys.drop(key)
        }).pipe(
          Effect.catchAll((error) => Effect.logError("a dead key is still stored", error)),
          Effect.uninterruptible
        )

      yield* Effect.forkScoped(
        Effect.catchAll(store.lost, (error) =>
          Effect.sync(() => end({ _tag: "Closed", error })).pipe(
            Effect.zipRight(Scope.close(scope, Exit.void)),
            Effect.zipRight(mailbox.end)
          ))
      )

      // Added last, so that it is known before the first session closes.
      yield* Effect.addFinalizer(() =>
        Effect.sync(() => {
          closed = true
        })
      )

      return DcPool.of({
        home: () => main.session,
        session: Effect.fnUntraced(
          function*(dc, purpose, lane = 0) {
            // The main session, which is closed, too, says so to whoever calls.
            if (closed) return main.session
            const session = yield* RcMap.get(lanes, new Lane({ dc, purpose, lane }))
            if (yield* isStranger(dc)) yield* locked(dc)(authorize(session))
            const loan = { ...session }
            loans.set(loan, authorizationOf(dc))
            return loan
          },
          Effect.catchAllCause((cause) =>
            // Whoever waits for a lane when it closes is interrupted by it; that has to be told like any other end.
            closed && Cause.isInterruptedOnly(cause) ? Effect.succeed(main.session) : Effect.failCause(cause)
          )
        ),
        forget: (session) =>
          Effect.suspend(() =>
            loans.get(session) === authorizationOf(session.dc) ? keys.setAuthorized(session.dc, false) : Effect.void
          ),
        move: (dc) => moving.withPermits(1)(move(dc)),
        signedOut: restoring.withPermits(1)(signedOut),
        onSignedOut: (handler) => {
          signInAgain = handler
        },
        close: Effect.suspend(() => {
          closed = true
          return Effect.zipRight(Scope.close(scope, Exit.void), mailbox.end)
        }),
        state,
        lastPacket: () => lastPacket,
        unsolicited: Effect.map(mailbox.take, taken)
      })
    })
  )
