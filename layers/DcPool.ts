/**
 * Sessions by data centre and purpose. Way out: `layers/Rpc.ts` asks for a session; `services/Sessions.ts` opens it.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as ExecutionStrategy from "effect/ExecutionStrategy"
import * as Exit from "effect/Exit"
import * as FiberSet from "effect/FiberSet"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"
import * as Scope from "effect/Scope"
import * as SubscriptionRef from "effect/SubscriptionRef"
import * as help from "../schema/tl/api/methods/help.ts"
import { AuthKeys } from "../services/AuthKeys.ts"
import { Crypto } from "../services/Crypto.ts"
import { DcOptions } from "../services/DcOptions.ts"
import { DcResolver } from "../services/DcResolver.ts"
import { DcPool } from "../services/DcPool.ts"
import type { InvokeError } from "../services/Rpc.ts"
import type { CallFailure, Elsewhere, Observer, Purpose, Session, SessionState } from "../services/Sessions.ts"
import { Sessions } from "../services/Sessions.ts"
import type { SessionStoreError } from "../services/SessionStore.ts"
import { SessionStore } from "../services/SessionStore.ts"
import { TelegramConfig } from "../services/TelegramConfig.ts"
import * as Account from "./pool/account.ts"
import * as Addresses from "./pool/addresses.ts"
import * as Authorizations from "./pool/authorizations.ts"
import * as Inbox from "./pool/inbox.ts"
import * as Lanes from "./pool/lanes.ts"
import { reconnects } from "./rpc/meter.ts"
import { TransportError } from "../services/Transport.ts"
import { ask } from "./rpc/ask.ts"
import { apart } from "./support/apart.ts"
import * as Cdn from "./session/cdn.ts"

/** A session that nobody uses for so long is closed, and so many are open beside the main one. */
const idle = Duration.minutes(1)
const capacity = 32

/** A home that was left keeps its session for its last calls, but not longer than this. */
const retirement = "10 minutes"

const nothingToLearn = { learn: () => {} }

/** One attempt at a call of the pool's own. */
const askOnce: Authorizations.Ask = (session, request) =>
  Effect.catchTag(
    ask(() => session, request, nothingToLearn),
    "Refused",
    ({ refusal }) => Effect.fail(refusal.error)
  )

/** The main session at home, and how to close it. */
interface Main {
  readonly session: Session
  readonly scope: Scope.CloseableScope
}

/** Waits until all calls of a session have ended. */
const drained = (session: Session): Effect.Effect<void> =>
  Effect.suspend(() => session.open() === 0 ? Effect.void : Effect.zipRight(Effect.sleep("1 second"), drained(session)))

/** Closes a main session that is home no more, as soon as its calls have ended. */
const retire = ({ scope, session }: Main) =>
  Effect.zipRight(Effect.ignore(Effect.timeout(drained(session), retirement)), Scope.close(scope, Exit.void))

/** Nobody listens to a lane, and its key is made anew when it must be. */
const observer: Observer = { state: () => Effect.void, mayReplaceKey: () => true }

/** Names lanes. */
const laneOf = (dc: number, purpose: Purpose, lane: number) => `${dc} ${purpose} ${lane}`

/**
 * Opens the sessions of a pool and closes them all at once: from then on it is shut, and the first reason counts.
 */
const openings = Effect.fnUntraced(function*(
  sessions: Sessions["Type"],
  duplicated: (dc: number) => Effect.Effect<void>
) {
  const opened = new Set<Session>()
  const closed = yield* Deferred.make<CallFailure>()
  let isShut = false
  const background = yield* FiberSet.makeRuntime<never, void, never>()
  return {
    isShut: () => isShut,
    closed: Deferred.await(closed),
    shut: (failure?: CallFailure): void => {
      isShut = true
      Deferred.unsafeDone(closed, Exit.succeed(failure ?? { _tag: "Closed", error: undefined }))
      if (failure !== undefined) { for (const session of opened) session.close(failure) }
    },
    nudge: (): void => {
      for (const session of opened) session.nudge()
    },
    open: Effect.fnUntraced(function*(dc: number, observer: Observer, purpose: Purpose, elsewhere?: Elsewhere) {
      const told = { ...observer, duplicated: () => background(duplicated(dc)) }
      const session = yield* sessions.open(dc, told, purpose, elsewhere)
      opened.add(session)
      yield* Effect.addFinalizer(() => Effect.sync(() => opened.delete(session)))
      return session
    })
  }
})

/**
 * One main session at home, and others on demand.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<
  DcPool,
  SessionStoreError,
  Sessions | SessionStore | AuthKeys | DcOptions | TelegramConfig | Crypto
> = Layer
  .scoped(
    DcPool,
    Effect.gen(function*() {
      const sessions = yield* Sessions
      const store = yield* SessionStore
      const keys = yield* AuthKeys
      const options = yield* DcOptions
      const config = yield* TelegramConfig
      const crypto = yield* Crypto
      const clock = yield* Effect.clock
      const scope = yield* Scope.fork(yield* Effect.scope, ExecutionStrategy.sequential)
      const state = yield* SubscriptionRef.make<SessionState>({ _tag: "Connecting" })
      const inbox = Inbox.make()
      const ended = Effect.sync(() => inbox.tell({ _tag: "Closed" }))
      let lastPacket: number | undefined
      let main: Main

      /** Closes what is open, in whatever order it was opened. */
      const close = (failure?: CallFailure) =>
        Effect.suspend(() => {
          doors.shut(failure)
          return Scope.close(scope, Exit.void)
        })

      /** A key that was used in two places is dead, and what goes on with it makes it worse. */
      const duplicated = (dc: number): Effect.Effect<void> =>
        Effect.gen(function*() {
          if (doors.isShut()) return
          yield* close({ _tag: "SignedOut", reason: "AUTH_KEY_DUPLICATED" })
          yield* account.check
          const key = yield* keys.get(dc)
          if (key !== undefined) yield* keys.drop(key)
        }).pipe(
          Effect.catchAll((error) => Effect.logError("a dead key is still stored", error)),
          Effect.uninterruptible
        )
      const doors = yield* openings(sessions, duplicated)
      const home = () => main.session
      const addresses = yield* Scope.extend(Addresses.make({ options, home, ask: askOnce }), scope)

      const openMain = Effect.fnUntraced(function*(dc: number) {
        const isHome = () => main === undefined || main.session.dc === dc
        const listener: Observer = {
          state: (next) =>
            Effect.suspend(() => {
              if (!isHome()) return Effect.void
              const set = SubscriptionRef.set(state, next)
              return next._tag === "Waiting" ? Effect.zipRight(Metric.increment(reconnects), set) : set
            }),
          unsolicited: (event) => {
            if (!isHome()) return
            addresses.hear(event)
            inbox.tell(event)
          },
          heard: () => {
            if (isHome()) lastPacket = clock.unsafeCurrentTimeMillis()
          },
          // A bot signs in again by itself.
          mayReplaceKey: () => config.botToken !== undefined || !isHome()
        }
        const own = yield* Scope.fork(scope, ExecutionStrategy.sequential)
        const session = yield* apart(Scope.extend(doors.open(dc, listener, "main"), own))
        return { session, scope: own } satisfies Main
      })
      main = yield* openMain(
        Option.getOrElse(Option.filter((yield* store.load).home, options.isKnown), () => config.servers.home)
      )

      yield* addresses.start
      const rescue = yield* DcResolver
      if (rescue !== undefined && options.isRescuable) {
        const open = (dc: number) => doors.open(dc, observer, "main")
        yield* Effect.forkIn(rescue.run({ options, state, home, open, ask: askOnce }), scope)
      }

      const authorizations = Authorizations.make({ store, keys, home, ask: askOnce })
      const account = Account.make({
        store,
        home,
        ask: askOnce,
        isBot: config.botToken !== undefined,
        lost: (reason) => inbox.tell({ _tag: "SignedOut", reason }),
        scope
      })
      const lanes = yield* Scope.extend(
        Lanes.make<Session, InvokeError>({ capacity, idle }),
        scope
      )

      const moving = yield* Effect.makeSemaphore(1)
      const move = Effect.fnUntraced(function*(dc: number) {
        if (main.session.dc === dc) return true
        if (doors.isShut() || !options.isKnown(dc)) return false
        const next = yield* openMain(dc)
        const moved = Effect.gen(function*() {
          yield* authorizations.bring(next.session)
          // A login that has begun goes on there, be it in another process.
          yield* store.commit([{ _tag: "SetHome", dc }])
          const last = main
          main = next
          yield* Effect.forkIn(apart(retire(last)), scope)
          return true
        })
        return yield* Effect.onError(moved, () => Scope.close(next.scope, Exit.void))
      })

      /** Where a CDN is, and who may answer there, as Telegram says. */
      const cdn = Effect.fnUntraced(function*(dc: number) {
        // Nobody shall be able to send us to one of Telegram's own as if nobody were signed in.
        if (options.isKnown(dc)) return yield* new TransportError({ reason: "Open", dc, cause: "it is no CDN" })
        const config = yield* askOnce(main.session, help.getConfig())
        const { publicKeys } = yield* askOnce(main.session, help.getCdnConfig())
        return Cdn.elsewhere(crypto, dc, config.dcOptions, publicKeys)
      })

      const session = Effect.fnUntraced(function*(dc: number, purpose: Purpose, number = 0) {
        // The main session, which is closed, too, says so to whoever calls.
        if (doors.isShut()) return main.session
        const isElsewhere = purpose === "cdn"
        const lane = yield* lanes.get(
          laneOf(dc, purpose, number),
          isElsewhere
            ? Effect.flatMap(cdn(dc), (where) => doors.open(dc, observer, purpose, where))
            : doors.open(dc, observer, purpose)
        )
        if (!isElsewhere) yield* authorizations.bring(lane)
        return authorizations.lend(lane)
      })

      yield* Effect.forkScoped(
        Effect.catchAll(
          store.lost,
          (error) => Effect.zipRight(close({ _tag: "Closed", error }), ended)
        )
      )
      // Added last, so that it is known before the first session closes.
      yield* Effect.addFinalizer(() => Effect.zipRight(Effect.sync(() => doors.shut()), ended))

      return DcPool.of({
        home,
        session: (dc, purpose, lane) =>
          Effect.catchAllCause(session(dc, purpose, lane), (cause) =>
            // Whoever waits for a lane when it closes is interrupted by it; that has to be told like any other end.
            doors.isShut() && Cause.isInterruptedOnly(cause) ? Effect.succeed(main.session) : Effect.failCause(cause)),
        take: (dc, purpose, number = 0) => {
          if (doors.isShut() || (purpose !== "cdn" && !authorizations.isKnown(dc))) return undefined
          const held = lanes.take(laneOf(dc, purpose, number))
          return held === undefined ? undefined : { session: authorizations.lend(held.lane), leave: held.leave }
        },
        forget: authorizations.forget,
        move: (dc) => moving.withPermits(1)(move(dc)),
        signedOut: account.check,
        onSignedOut: account.onSignedOut,
        renew: () => home().renew(),
        nudge: doors.nudge,
        close: Effect.zipRight(close(), ended),
        isClosed: doors.isShut,
        closed: doors.closed,
        state,
        lastPacket: () => lastPacket,
        listen: inbox.listen,
        tell: inbox.tell
      })
    })
  )
