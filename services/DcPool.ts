/**
 * Lends sessions with data centres. Next on the way out: `services/Sessions.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/datacenter
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type * as SubscriptionRef from "effect/SubscriptionRef"
import type * as T from "../schema/tl/api/types.ts"
import type { InvokeError } from "./Rpc.ts"
import type { CallFailure, Purpose, Session, SessionState, Unsolicited } from "./Sessions.ts"
import type { SessionStoreError } from "./SessionStore.ts"

/**
 * A call of ours has moved counters of updates: those of the account, or those of a channel.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/messages.affectedMessages
 */
export interface Affected {
  readonly _tag: "Affected"
  readonly pts: number
  readonly ptsCount: number
  readonly channel: number | undefined
}

/**
 * What the client hears of the account, in the order in which it has come.
 *
 * - `Answer`: a call of ours had this effect.
 * - `Closed`: the client has no sessions any more.
 *
 * @since 0.1.0
 * @category models
 */
export type News =
  | Unsolicited
  | { readonly _tag: "Answer"; readonly news: T.Updates | Affected }
  | { readonly _tag: "Closed" }

/**
 * A session that somebody uses.
 *
 * @since 0.1.0
 * @category models
 */
export interface Taken {
  readonly session: Session
  /** To be called once. */
  readonly leave: () => void
}

/**
 * The sessions of a client.
 *
 * @since 0.1.0
 * @category tags
 */
export class DcPool extends Context.Tag("layergram/services/DcPool")<DcPool, {
  /** The main session with the account's home. A plain function, because every call asks. */
  readonly home: () => Session
  /**
   * A session with a data centre, opened on first use and closed some time after the last. When somebody is signed in,
   * the account's authorization is brought to the data centre first, once. Several for one purpose are told apart by
   * their `lane`.
   */
  readonly session: (dc: number, purpose: Purpose, lane?: number) => Effect.Effect<Session, InvokeError, Scope.Scope>
  /**
   * The same at once, where the session is open and nothing has to be brought there. A plain function, because every part
   * of a file asks.
   */
  readonly take: (dc: number, purpose: Purpose, lane?: number) => Taken | undefined
  /**
   * The data centre of a session that `session` or `take` gave has forgotten the account's authorization; the next `session` brings
   * it again, unless that was done meanwhile.
   */
  readonly forget: (session: Session) => Effect.Effect<void, SessionStoreError>
  /**
   * Makes another data centre the account's home, and gives `false` when there is no such data centre. The authorization
   * of an account that is signed in is brought along. Calls that are under way at the old home end there.
   */
  readonly move: (dc: number) => Effect.Effect<boolean, InvokeError>
  /**
   * A call was told that the account is not signed in. Looks whether that is so, and gives `true` when the account is
   * signed in, or is so again.
   */
  readonly signedOut: Effect.Effect<boolean>
  /**
   * Who is told Telegram's reason then, signs in again, and says whether it was done: `false` means that the account is
   * gone. Where that cannot be said yet, it fails with the time to wait, and is asked again later.
   */
  readonly onSignedOut: (handler: (reason: string) => Effect.Effect<boolean, Duration.Duration>) => void
  /** Gives up the connection of the main session for another one, on which the server is told anew who we are. */
  readonly renew: () => void
  /** All sessions that wait before they connect again do so at once. */
  readonly nudge: () => void
  /** Closes all sessions for good: calls that wait, and those that come later, fail with `ClientClosed`. */
  readonly close: Effect.Effect<void>
  /** Whether that is done, or the client is closed. A plain function, because whoever remembers something asks. */
  readonly isClosed: () => boolean
  /** Waits until that is so, and gives what calls fail with from then on. */
  readonly closed: Effect.Effect<CallFailure>
  /** How the main session is doing. */
  readonly state: SubscriptionRef.SubscriptionRef<SessionState>
  /** When a packet came last on the main session: milliseconds since 1970. */
  readonly lastPacket: () => number | undefined
  /** Who is told what the main session hears, at once and synchronously. Until then only the end is kept. */
  readonly listen: (listener: (news: News) => void) => void
  /** Tells it something. */
  readonly tell: (news: News) => void
}>() {}
