/**
 * Handles updates: in lanes, with a second chance for those that fail, and with an end that loses nothing.
 *
 * @since 0.1.0
 */
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Exit from "effect/Exit"
import * as Hash from "effect/Hash"
import * as Scope from "effect/Scope"
import type { Unauthorized } from "../../services/Rpc.ts"
import type { Update } from "../../schema/model/Update.ts"
import type { Handler, RunOptions } from "../../services/Updates.ts"
import { atLeast } from "../support/atLeast.ts"
import { keys } from "./chat.ts"
import type { Delivery, End, Item, Reader } from "./delivery.ts"
import { patience } from "./delivery.ts"
import * as Lanes from "./lanes.ts"
import { handlerFailures } from "./meter.ts"

const none: ReadonlyArray<never> = []

/** So many updates are taken at a time. */
const atOnce = 256

/** At most so many chats are handled at the same time, unless said. */
const defaultConcurrency = 16

/**
 * The next items of a reader, as soon as there are some; none when there will be no more.
 *
 * @since 0.1.0
 * @category reading
 */
export const take = (
  delivery: Delivery,
  reader: Reader,
  most: number
): Effect.Effect<ReadonlyArray<Item>, Unauthorized> =>
  Effect.suspend(() => {
    const items = delivery.take(reader, most)
    if (items.length > 0) return Effect.succeed(items)
    if (reader.end !== undefined) return Effect.as(reader.end, items)
    return Effect.zipRight(
      Effect.async<void>((resume) => {
        // Something may have come since the list was looked at.
        if (delivery.hasNews(reader)) return resume(Effect.void)
        // Whoever is interrupted may be woken yet, which does nothing.
        reader.wake = () => resume(Effect.void)
      }),
      take(delivery, reader, most)
    )
  })

/**
 * Keys that are values, such as peers, by their hash: equal ones are the same. Should others have the same hash, they share
 * a lane, in which they keep their order, too.
 */
const byValue = (key: (update: Update) => unknown) => (update: Update): unknown => {
  const own = key(update)
  return Equal.isEqual(own) ? `hash ${Hash.hash(own)}` : own
}

/** One update, with all the chances it has; none where it has no key, because a function of the application has died. */
const attempt = <E, R, R2>(
  handler: Handler<E, R>,
  { retry }: RunOptions<E, R2>,
  keyless: Map<Item, unknown>
): (item: Item) => Effect.Effect<unknown, E, R | R2> => {
  const handle = retry === undefined
    ? (item: Item): Effect.Effect<unknown, E, R | R2> => handler(item.update, item)
    : (item: Item): Effect.Effect<unknown, E, R | R2> =>
      Effect.retry(Effect.suspend(() => handler(item.update, item)), retry)
  return (item) => {
    if (keyless.size === 0 || !keyless.has(item)) return handle(item)
    const defect = keyless.get(item)
    keyless.delete(item)
    return Effect.die(defect)
  }
}

/** What is done about an update that was not handled; it never fails. */
const giveUp = <E, R2>({ onFailure }: RunOptions<E, R2>) => (item: Item, cause: Cause.Cause<E>) => {
  handlerFailures.unsafeUpdate(1, [])
  return onFailure === undefined
    ? Effect.logError("an update was not handled", cause)
    : Effect.catchAllCause(
      Effect.suspend(() => onFailure({ update: item.update, delivered: item, cause })),
      (other) => Effect.logError("an update was not handled, and what was to be done about it has failed, too", other)
    )
}

/**
 * Begins with whatever comes, as long as there is room for it. No fiber reads: one would be woken for every packet, which
 * takes as much as all that is done for an update here.
 */
const reading = (
  delivery: Delivery,
  reader: Reader,
  lanes: Lanes.Lanes<Item>,
  begin: (items: ReadonlyArray<Item>) => void,
  inHand: number,
  most: number
): Effect.Effect<void, Unauthorized> =>
  Effect.async((resume) => {
    let isOver = false
    let callOff = () => {}
    const stop = () => {
      isOver = true
      reader.wake = undefined
      callOff()
    }
    const end = (exit: End) => {
      stop()
      resume(exit)
    }
    const hasRoom = () => {
      const size = lanes.size()
      return size < inHand || (size < most && lanes.isIdle())
    }
    const readOn = () => {
      while (!isOver && hasRoom()) {
        const items = delivery.take(reader, Math.min(atOnce, inHand))
        if (items.length > 0) begin(items)
        else if (reader.end !== undefined) return end(reader.end)
        else return void (reader.wake = soon)
      }
      if (!isOver) callOff = lanes.whenAtMost(Math.floor(inHand / 2), most - inHand, soon)
    }
    const guarded = () => {
      try {
        readOn()
      } catch (defect) {
        end(Exit.die(defect))
      }
    }
    // With all that comes in the same turn of the event loop.
    const soon = () => queueMicrotask(guarded)
    guarded()
    return Effect.sync(stop)
  })

/**
 * Runs a handler until the client ends.
 *
 * @since 0.1.0
 * @category running
 */
export const run = <E, R, R2>(
  delivery: Delivery,
  handler: Handler<E, R>,
  options: RunOptions<E, R2>,
  saved: () => void
): Effect.Effect<void, Unauthorized, R | R2> => {
  // So many are in the hands of a busy handler at most, those that wait for their turn included, and many more in those of
  // one that has time for other chats: one that is slow does not stop the others. What is to be dropped is not kept here.
  const inHand = delivery.capacity
  const most = delivery.overflow === "suspend" ? patience * inHand : inHand
  const key = options.key === undefined ? keys(most) : byValue(options.key)
  const keyless = new Map<Item, unknown>()
  const keyOf = (item: Item): unknown => {
    try {
      const own = key(item.update)
      options.onTaken?.(item.update)
      return own
    } catch (defect) {
      keyless.set(item, defect)
      return undefined
    }
  }
  return Effect.uninterruptibleMask((restore) =>
    Effect.gen(function*() {
      const scope = yield* Scope.make()
      const wanted = options.concurrency
      // What another reader has given back, and is not done: it comes behind what has higher numbers.
      const late = new Set<Item>()
      const lanes = yield* Scope.extend(
        Lanes.make<Item, E, R | R2>({
          concurrency: wanted === "unbounded" ? Number.POSITIVE_INFINITY : atLeast(1, wanted, defaultConcurrency),
          work: attempt(handler, options, keyless),
          failed: giveUp(options),
          done: (item) => {
            late.delete(item)
            saved()
          }
        }),
        scope
      )
      // What was taken, and how much of it has a lane: a worker may be done with the first before the next one has.
      let taken: ReadonlyArray<Item> = none
      let begun = 0
      let newest = 0
      const doneUpTo = () => {
        let least = (lanes.first() ?? taken[begun])?.number ?? reader.next
        for (const { number } of late) if (number < least) least = number
        return least
      }
      const reader = delivery.join({ doneUpTo })
      const begin = (items: ReadonlyArray<Item>) => {
        taken = items
        begun = 0
        if ((items[0]?.number ?? newest) < newest) { for (const item of items) late.add(item) }
        newest = Math.max(newest, items.at(-1)?.number ?? 0)
        for (const item of items) {
          lanes.add(keyOf(item), item)
          begun++
        }
        taken = none
      }
      const read = reading(delivery, reader, lanes, begin, inHand, most)
      const leave = Effect.zipRight(
        Scope.close(scope, Exit.void),
        Effect.sync(() => {
          delivery.leave(reader, [...reader.returned, ...lanes.open(), ...taken.slice(begun)])
          saved()
        })
      )
      return yield* Effect.gen(function*() {
        const exit: End = yield* Effect.exit(restore(read))
        // Whoever was told that there is no more can wait; whoever has to go has as long as was said.
        if (!Exit.isInterrupted(exit)) yield* Effect.exit(restore(lanes.atMost(0)))
        else if (options.drain !== undefined) {
          begin(delivery.take(reader, Number.POSITIVE_INFINITY))
          yield* Effect.timeoutOption(Effect.interruptible(lanes.atMost(0)), options.drain)
        }
        return yield* exit
      }).pipe(Effect.ensuring(leave))
    })
  )
}
