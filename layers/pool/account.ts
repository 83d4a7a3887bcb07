/**
 * Whether the account is signed in, when a call was told that it is not.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as users from "../../schema/tl/api/methods/users.ts"
import type { DcPool } from "../../services/DcPool.ts"
import type { Session } from "../../services/Sessions.ts"
import type { SessionStore } from "../../services/SessionStore.ts"
import { apart } from "../support/apart.ts"
import type { Ask } from "./authorizations.ts"

/** Who cannot come back at once tries so often, after 5, 10, 20 … 600 seconds: for an hour and a half in all. */
const tries = 15

const pause = (count: number): Duration.Duration => Duration.seconds(Math.min(600, 5 * 2 ** count))

/**
 * What is needed to find out.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parts {
  readonly store: SessionStore["Type"]
  readonly home: () => Session
  readonly ask: Ask
  /** A bot may sign in again though the store does not know of it yet. */
  readonly isBot: boolean
  /** Nobody is signed in any more, for Telegram's reason. */
  readonly lost: (reason: string) => void
  /** For so long somebody may try to come back. */
  readonly scope: Scope.Scope
}

/**
 * The account as calls see it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Account {
  /** Looks, and gives `true` when the account is signed in, or is so again. One looks at a time. */
  readonly check: Effect.Effect<boolean>
  /** Who is asked to sign in again. */
  readonly onSignedOut: DcPool["Type"]["onSignedOut"]
}

/**
 * See {@link Account}.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = ({ ask, home, isBot, lost, scope, store }: Parts): Account => {
  const looking = Effect.unsafeMakeSemaphore(1)
  let signInAgain: Parameters<Account["onSignedOut"]>[0] = () => Effect.succeed(false)
  let isTrying = false
  let wait = Duration.zero

  /** `undefined` when nobody can say for now. While somebody tries to come back, nobody else does. */
  const look = (isTurn: boolean) =>
    Effect.gen(function*() {
      const { account } = yield* store.load
      // Before anybody has signed in there is nothing to lose.
      if (Option.isNone(account) && !isBot) return false
      const self = yield* Effect.either(ask(home(), users.getUsers({ id: [{ _tag: "inputUserSelf" }] })))
      if (Either.isRight(self)) return true
      // A temporary key that is not bound says nothing about the account.
      if (self.left._tag !== "Unauthorized" || self.left.reason === "AUTH_KEY_PERM_EMPTY") return undefined
      if (isTrying && !isTurn) return undefined
      const { reason } = self.left
      const isBack = yield* Effect.catchAll(signInAgain(reason), (after) => {
        wait = after
        if (isTrying) return Effect.succeed(undefined)
        isTrying = true
        return Effect.as(Effect.forkIn(apart(tryOn(reason)), scope), undefined)
      })
      if (isBack === false) lost(reason)
      return isBack
    }).pipe(
      Effect.catchTag(
        "SessionStoreError",
        (error) => Effect.as(Effect.logError("who is signed in?", error), undefined)
      ),
      looking.withPermits(1)
    )

  const tryOn = (reason: string): Effect.Effect<void> =>
    Effect.gen(function*() {
      for (let count = 0; count < tries; count++) {
        yield* Effect.sleep(Duration.max(pause(count), wait))
        wait = Duration.zero
        if ((yield* look(true)) !== undefined) return
      }
      lost(reason)
    }).pipe(Effect.ensuring(Effect.sync(() => {
      isTrying = false
    })))

  return {
    check: Effect.map(look(false), (isIn) => isIn === true),
    onSignedOut: (handler) => {
      signInAgain = handler
    }
  }
}
