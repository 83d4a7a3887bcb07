/**
 * What conversations wait for. An update that somebody waits for goes there, and to no other handler.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type * as FiberMap from "effect/FiberMap"
import { toMarkedId } from "../../schema/model/Peer.ts"
import type { Update } from "../../schema/model/Update.ts"
import type { Filter } from "./filter.ts"
import { chatOf, userOf } from "./filter.ts"
import type { Held } from "./pending.ts"

/** Somebody who waits; `take` says whether an update was for them. */
interface Waiter {
  readonly held: Held
  readonly take: (update: Update) => boolean
}

/**
 * Whose conversation an update is part of: the chat, and the user where there is one.
 *
 * @since 0.1.0
 * @category accessors
 */
export const keyOf = (update: Update): string | undefined => {
  const [chat, user] = [chatOf(update), userOf(update)]
  // In a private chat there is nobody else, whatever an update says.
  if (chat?._tag === "PeerUser") return String(toMarkedId(chat))
  return chat === undefined ? undefined : `${toMarkedId(chat)} ${user === undefined ? "" : toMarkedId(user)}`
}

/**
 * The conversations of a bot that runs.
 *
 * @since 0.1.0
 * @category tags
 */
export class Waiting extends Context.Tag("layergram/bot/waiting")<Waiting, {
  /** The fibers of conversations, by whom they are with. */
  readonly fibers: FiberMap.FiberMap<string>
  /** Gives an update to the conversation that waits for it, and gives what that holds; none when nobody waits. */
  readonly offer: (update: Update) => Held | undefined
  /** Waits for an update. What the conversation has held until now it does not any more. */
  readonly next: <A extends object>(key: string, held: Held, filter: Filter<A>) => Effect.Effect<A>
}>() {}

/**
 * No conversations yet.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (fibers: FiberMap.FiberMap<string>): Waiting["Type"] => {
  // Changed by one fiber at a time: nothing waits in between.
  const waiters = new Map<string, Set<Waiter>>()
  const leave = (key: string, waiter: Waiter): void => {
    const all = waiters.get(key)
    all?.delete(waiter)
    if (all?.size === 0) waiters.delete(key)
  }
  return {
    fibers,
    offer: (update) => {
      const key = keyOf(update)
      for (const waiter of key === undefined ? [] : (waiters.get(key) ?? [])) {
        if (waiter.take(update)) return waiter.held
      }
      return undefined
    },
    next: <A extends object>(key: string, held: Held, filter: Filter<A>) =>
      Effect.flatMap(Deferred.make<A>(), (deferred) => {
        held.leave()
        const waiter: Waiter = {
          held,
          take: (update) => {
            const seen = filter.match(update)
            if (seen === undefined) return false
            // From now on the next update is for somebody else.
            leave(key, waiter)
            Deferred.unsafeDone(deferred, Effect.succeed(seen))
            return true
          }
        }
        const all = waiters.get(key) ?? new Set()
        waiters.set(key, all.add(waiter))
        return Effect.ensuring(Deferred.await(deferred), Effect.sync(() => leave(key, waiter)))
      })
  }
}
