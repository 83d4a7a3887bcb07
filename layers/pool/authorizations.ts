/**
 * Makes the account known to data centres other than its home: once for each, however many ask.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/datacenter#authorization-transfer
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as auth from "../../schema/tl/api/methods/auth.ts"
import type { Request } from "../../schema/tl/Method.ts"
import type { AuthKeys } from "../../services/AuthKeys.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { InvalidCall } from "../../services/Rpc.ts"
import type { Session } from "../../services/Sessions.ts"
import type { SessionStore, SessionStoreError } from "../../services/SessionStore.ts"

/** The bytes are good once, and for a short time: so often are they asked for. */
const imports = 2

/**
 * One attempt at a call, by the means of whoever asks.
 *
 * @since 0.1.0
 * @category models
 */
export type Ask = <A, E extends string>(session: Session, request: Request<A, E>) => Effect.Effect<A, InvokeError>

/**
 * What authorizations are brought with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parts {
  readonly store: SessionStore["Type"]
  readonly keys: AuthKeys["Type"]
  readonly home: () => Session
  readonly ask: Ask
}

/**
 * The authorizations of a client.
 *
 * @since 0.1.0
 * @category models
 */
export interface Authorizations {
  /** Brings the account's authorization to where the session is, unless it is known there or nobody is signed in. */
  readonly bring: (session: Session) => Effect.Effect<void, InvokeError>
  /** Whether nothing has to be brought to a data centre. */
  readonly isKnown: (dc: number) => boolean
  /** The session for a caller, who can say later that the account is not known there. */
  readonly lend: (session: Session) => Session
  /** That was so; nothing happens if the authorization was brought again since the session was lent. */
  readonly forget: (session: Session) => Effect.Effect<void, SessionStoreError>
}

/**
 * See {@link Authorizations}.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = ({ ask, home, keys, store }: Parts): Authorizations => {
  // One at a time goes to a data centre; they are counted there, and each loan knows by which it works.
  const locks = new Map<number, Effect.Semaphore>()
  const counts = new Map<number, number>()
  const loans = new WeakMap<Session, number>()
  // The last loan of each session, which does for as long as nothing is brought anew.
  const current = new WeakMap<Session, Session>()
  const countOf = (dc: number) => counts.get(dc) ?? 0
  const locked = (dc: number) => {
    const lock = locks.get(dc) ?? Effect.unsafeMakeSemaphore(1)
    locks.set(dc, lock)
    return lock.withPermits(1)
  }

  /** Whom to make known to a data centre. */
  const stranger = Effect.fnUntraced(function*(dc: number) {
    const { account } = yield* store.load
    if (Option.isNone(account) || dc === home().dc) return undefined
    const key = yield* keys.get(dc)
    return key?.authorized === true ? undefined : account.value
  })

  const carry = Effect.fnUntraced(function*(session: Session) {
    const account = yield* stranger(session.dc)
    if (account === undefined) return
    const given = yield* Effect.retry(
      Effect.flatMap(
        ask(home(), auth.exportAuthorization({ dcId: session.dc })),
        ({ bytes, id }) => ask(session, auth.importAuthorization({ id, bytes }))
      ),
      {
        times: imports - 1,
        while: (error) => error._tag === "UnlistedError" && error.reason === "AUTH_BYTES_INVALID"
      }
    )
    if (given._tag !== "auth.authorization" || given.user.id !== account.userId) {
      return yield* new InvalidCall({
        method: "auth.importAuthorization",
        reason: "UnreadableAnswer",
        cause: `data centre ${session.dc} has let in somebody else`
      })
    }
    yield* keys.setAuthorized(session.dc, true)
    counts.set(session.dc, countOf(session.dc) + 1)
  })

  return {
    bring: (session) =>
      Effect.flatMap(
        stranger(session.dc),
        (account) => account === undefined ? Effect.void : locked(session.dc)(carry(session))
      ),
    isKnown: (dc) => dc === home().dc || keys.isAuthorized(dc),
    lend: (session) => {
      const known = current.get(session)
      if (known !== undefined && loans.get(known) === countOf(session.dc)) return known
      const loan = { ...session }
      current.set(session, loan)
      loans.set(loan, countOf(session.dc))
      return loan
    },
    forget: (session) =>
      Effect.suspend(() =>
        loans.get(session) === countOf(session.dc) ? keys.setAuthorized(session.dc, false) : Effect.void
      )
  }
}
