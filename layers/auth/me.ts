/**
 * The account's own user, remembered until Telegram tells of a change.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as fromTl from "../../schema/model/fromTl.ts"
import { updatesIn } from "../../schema/model/fromTl/updatesIn.ts"
import type { User } from "../../schema/model/User.ts"
import * as users from "../../schema/tl/api/methods/users.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { MeError } from "../../services/Auth.ts"
import type { Rpc } from "../../services/Rpc.ts"
import { InvalidCall } from "../../services/Rpc.ts"

/**
 * The memory.
 *
 * @since 0.1.0
 * @category models
 */
export interface Me {
  readonly get: Effect.Effect<User, MeError>
  readonly set: (user: User | undefined) => void
  /** Looks for the user, or for news of them, among updates. */
  readonly notice: (updates: T.Updates, self: number) => void
}

/** Whether an update says that something about a user is not as it was. */
const isNews = (update: T.Update, self: number): boolean => {
  switch (update._tag) {
    case "updateUser":
    case "updateUserName":
    case "updateUserPhone":
      return update.userId === self
    default:
      return false
  }
}

/**
 * An empty memory, of no use once the client is closed.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (rpc: Rpc["Type"]): Me => {
  // Changed synchronously only; `edition` tells whether it was, while the server was being asked.
  let known: User | undefined
  let edition = 0
  const set = (user: User | undefined) => {
    known = user
    edition++
  }
  const asking = Effect.unsafeMakeSemaphore(1)

  const ask = Effect.gen(function*() {
    const begun = edition
    const [user] = yield* rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
    const found = user === undefined ? Option.none<User>() : fromTl.user(user)
    if (Option.isNone(found)) {
      return yield* new InvalidCall({ method: "users.getUsers", reason: "UnreadableAnswer", cause: "nobody" })
    }
    if (edition === begun) known = found.value
    return found.value
  })

  return {
    // What a client that is closed remembers may be wrong by now; the call says how it has ended.
    get: Effect.suspend(() => {
      if (rpc.isClosed()) return ask
      return known === undefined
        ? asking.withPermits(1)(Effect.suspend(() => (known === undefined ? ask : Effect.succeed(known))))
        : Effect.succeed(known)
    }),
    set,
    notice: (updates, self) => {
      // Nobody tells news of users with a message.
      if (updates._tag === "updateShortMessage" || updates._tag === "updateShortChatMessage") return
      if (updatesIn(updates).some((update) => isNews(update, self))) set(undefined)
      if (updates._tag !== "updates" && updates._tag !== "updatesCombined") return
      const own = updates.users.find((user) => user._tag === "user" && user.id === self && user.min !== true)
      if (own !== undefined) set(Option.getOrUndefined(fromTl.user(own)))
    }
  }
}
