/**
 * Whether the account is signed in, when a call was told that it is not.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as users from "../../schema/tl/api/methods/users.ts"
import type { Session } from "../../services/Sessions.ts"
import type { SessionStore } from "../../services/SessionStore.ts"
import type { Ask } from "./authorizations.ts"

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
  readonly onSignedOut: (handler: (reason: string) => Effect.Effect<boolean>) => void
}

/**
 * See {@link Account}.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = ({ ask, home, isBot, lost, store }: Parts): Account => {
  const looking = Effect.unsafeMakeSemaphore(1)
  let signInAgain: (reason: string) => Effect.Effect<boolean> = () => Effect.succeed(false)

  const check = Effect.gen(function*() {
    const { account } = yield* store.load
    // Before anybody has signed in there is nothing to lose.
    if (Option.isNone(account) && !isBot) return false
    const self = yield* Effect.either(ask(home(), users.getUsers({ id: [{ _tag: "inputUserSelf" }] })))
    if (Either.isRight(self)) return true
    // A temporary key that is not bound says nothing about the account.
    if (self.left._tag !== "Unauthorized" || self.left.reason === "AUTH_KEY_PERM_EMPTY") return false
    if (yield* signInAgain(self.left.reason)) return true
    lost(self.left.reason)
    return false
  }).pipe(
    Effect.catchTag("SessionStoreError", (error) => Effect.as(Effect.logError("who is signed in?", error), false))
  )

  return {
    check: looking.withPermits(1)(check),
    onSignedOut: (handler) => {
      signInAgain = handler
    }
  }
}
