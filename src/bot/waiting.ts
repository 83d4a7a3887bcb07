/**
 * What conversations wait for. An update that somebody waits for goes there, and to no other handler.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as FiberId from "effect/FiberId"
import type * as FiberMap from "effect/FiberMap"
import { toMarkedId } from "../../schema/model/Peer.ts"
import type { Update } from "../../schema/model/Update.ts"
import type { Filter } from "./filter.ts"
import { chatOf, userOf, where } from "./filter.ts"
import type { Held } from "./pending.ts"

/** Somebody who waits; `take` says whether an update was for them. */
interface Waiter {
  readonly held: Held
  readonly take: (update: Update) => boolean
}

/** Somebody who is saying something. */
interface Asking {
  readonly filter: Filter<object>
  readonly said: Deferred.Deferred<void>
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
  /** Says something and waits for an answer to it, which may come before it is known what was said. */
  readonly ask: <S, A extends object, E, R, E2>(question: Question<S, A, E, R, E2>) => Effect.Effect<A, E | E2, R>
  /** Waits until it is known whether an update is an answer; none when nobody is asking. */
  readonly undecided: (update: Update) => Effect.Effect<void> | undefined
}>() {}

/**
 * Something that is asked.
 *
 * @since 0.1.0
 * @category models
 */
export interface Question<in out S, in out A extends object, out E, out R, out E2> {
  readonly key: string
  readonly held: Held
  readonly say: Effect.Effect<S, E, R>
  readonly filter: Filter<A>
  /** Whether something that the filter lets through answers what was said. */
  readonly answers: (said: S, seen: A) => boolean
  /** For how long is waited. */
  readonly within: (wait: Effect.Effect<A>) => Effect.Effect<A, E2>
}

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
  /** Puts somebody up who waits until they leave. */
  const enter = <A extends object>(key: string, held: Held, filter: Filter<A>) => {
    held.leave()
    const deferred = Deferred.unsafeMake<A>(FiberId.none)
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
    waiters.set(key, (waiters.get(key) ?? new Set()).add(waiter))
    return Effect.ensuring(Deferred.await(deferred), Effect.sync(() => leave(key, waiter)))
  }
  // What is being said, with what may be an answer to it.
  const asking = new Map<string, Asking>()
  return {
    fibers,
    undecided: (update) => {
      const question = asking.get(keyOf(update) ?? "")
      return question?.filter.match(update) === undefined ? undefined : Deferred.await(question.said)
    },
    ask: ({ answers, filter, held, key, say, within }) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.suspend(() => {
          const question: Asking = { filter, said: Deferred.unsafeMake(FiberId.none) }
          asking.set(key, question)
          const decide = Effect.suspend(() => {
            if (asking.get(key) === question) asking.delete(key)
            return Deferred.succeed(question.said, undefined)
          })
          return restore(say).pipe(
            Effect.map((said) =>
              enter(
                key,
                held,
                where((seen: Effect.Effect.Success<ReturnType<typeof within>>) => answers(said, seen))(filter)
              )
            ),
            Effect.ensuring(decide),
            Effect.flatMap((wait) => restore(within(wait)))
          )
        })
      ),
    offer: (update) => {
      const key = keyOf(update)
      for (const waiter of key === undefined ? [] : (waiters.get(key) ?? [])) {
        if (waiter.take(update)) return waiter.held
      }
      return undefined
    },
    next: <A extends object>(key: string, held: Held, filter: Filter<A>) =>
      Effect.suspend(() => enter(key, held, filter))
  }
}
