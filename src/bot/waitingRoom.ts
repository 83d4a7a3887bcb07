/**
 * Who waits for what, in memory.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as FiberId from "effect/FiberId"
import type * as FiberMap from "effect/FiberMap"
import type { Update } from "../../schema/model/Update.ts"
import type { Filter } from "./filter.ts"
import { where } from "./filter.ts"
import { keyOf } from "./key.ts"
import type { Held, Pending } from "./pending.ts"
import type { Waiting, Within } from "./waiting.ts"

/** Somebody who waits; `take` says whether an update was for them. */
interface Waiter {
  readonly held: Held
  readonly take: (update: Update) => boolean
}

/** Something that is being said; `decided` is over when those wait who will. */
interface Saying {
  readonly filter: Filter<object>
  readonly decided: Effect.Effect<unknown>
}

/** For so long after it has said something, a conversation may begin to wait for what has come meanwhile. */
const moment = "1 second"

/** Lists by key. Changed by one fiber at a time: nothing waits in between. */
const lists = <A>() => {
  const all = new Map<string, Set<A>>()
  const leave = (key: string, one: A): void => {
    const others = all.get(key)
    others?.delete(one)
    if (others?.size === 0) all.delete(key)
  }
  return {
    get: (key: string | undefined): Iterable<A> => (key === undefined ? undefined : all.get(key)) ?? [],
    clear: (key: string): void => void all.delete(key),
    enter: (key: string, one: A): void => {
      all.set(key, (all.get(key) ?? new Set()).add(one))
    },
    leave
  }
}

/**
 * No conversations yet.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  fibers: FiberMap.FiberMap<string>,
  queries: ReadonlyMap<bigint, Pending>
): Waiting["Type"] => {
  const waiters = lists<Waiter>()
  const sayings = lists<Saying>()

  /** Puts somebody up who waits, until they leave or have waited for so long. */
  const enter = <A extends object, E>(key: string, held: Held, filter: Filter<A>, within: Within<A, E>) => {
    held.leave()
    let taken: A | undefined
    const deferred = Deferred.unsafeMake<A>(FiberId.none)
    const waiter: Waiter = {
      held,
      take: (update) => {
        const seen = filter.match(update)
        if (seen === undefined) return false
        // From now on the next update is for somebody else.
        waiters.leave(key, waiter)
        taken = seen
        Deferred.unsafeDone(deferred, Effect.succeed(seen))
        return true
      }
    }
    waiters.enter(key, waiter)
    const leave = Effect.sync(() => waiters.leave(key, waiter))
    // What has come in time, but after time was up for whoever waits, was taken from all others.
    const come = Effect.catchAll(
      within(Deferred.await(deferred)),
      (error) => Effect.flatMap(leave, () => taken === undefined ? Effect.fail(error) : Effect.succeed(taken))
    )
    return { come, leave }
  }

  /** Says something; what the filter lets through is undecided until then, and as long as `after` has it. */
  const saying = <S, E, R>(
    key: string,
    filter: Filter<object>,
    say: Effect.Effect<S, E, R>,
    after: Effect.Effect<unknown> = Effect.void
  ): Effect.Effect<S, E, R> =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        const said = Deferred.unsafeMake<void>(FiberId.none)
        const one: Saying = { filter, decided: Effect.zipRight(Deferred.await(said), after) }
        sayings.enter(key, one)
        return { one, said }
      }),
      () => say,
      ({ one, said }) =>
        Effect.sync(() => {
          sayings.leave(key, one)
          Deferred.unsafeDone(said, Effect.void)
        })
    )

  return {
    fibers,
    queries,
    begun: new WeakSet(),
    undecided: (update) => {
      const open = [...sayings.get(keyOf(update))].filter(({ filter }) => filter.match(update) !== undefined)
      return open.length === 0 ? undefined : Effect.forEach(open, ({ decided }) => decided, { discard: true })
    },
    ask: (key, held, { answers, filter, say, within }) =>
      Effect.uninterruptibleMask((restore) => {
        const listen = Effect.map(restore(say), (said) =>
          enter(
            key,
            held,
            where((seen: Effect.Effect.Success<ReturnType<typeof within>>) => answers(said, seen))(filter),
            within
          ))
        return Effect.flatMap(
          saying(key, filter, listen),
          ({ come, leave }) => Effect.ensuring(restore(come), leave)
        )
      }),
    say: (key, held, filter, say) =>
      Effect.suspend(() => saying(key, filter, say, Effect.timeoutOption(held.left, moment))),
    offer: (update) => {
      for (const waiter of waiters.get(keyOf(update))) if (waiter.take(update)) return waiter.held
      return undefined
    },
    dismiss: waiters.clear,
    next: (key, held, filter, within) =>
      Effect.acquireUseRelease(
        Effect.sync(() => enter(key, held, filter, within)),
        ({ come }) => come,
        ({ leave }) => leave
      )
  }
}
