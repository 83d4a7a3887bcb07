/**
 * Keeps how far the updates were read, some at a time.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import type { Change, SessionStore, SessionStoreError } from "../../services/SessionStore.ts"
import { StoredChannel, StoredUpdates } from "../../services/SessionStore.ts"
import type { Mark, Marks } from "./marks.ts"
import type { Stored } from "./decisions.ts"

/** What happens within so much time, in milliseconds, is written at once. */
const pause = 200

/** A store that refuses is asked again after twice as long each time, but at most this, in milliseconds. */
const longestPause = 30_000

/** So often a store is asked at the start. */
const chances = Schedule.intersect(Schedule.exponential("100 millis"), Schedule.recurs(4))

const changesOf = ({ account, channels }: Mark): ReadonlyArray<Change> => [
  { _tag: "SetUpdates", updates: new StoredUpdates(account) },
  ...[...channels].map(([id, pts]): Change =>
    pts > 0
      ? { _tag: "PutChannel", channel: new StoredChannel({ id, pts }) }
      : { _tag: "DropChannel", id }
  )
]

/**
 * Writes what may be kept.
 *
 * @since 0.1.0
 * @category models
 */
export interface Saver {
  /** There may be something to write. Synchronous. */
  readonly nudge: () => void
}

/**
 * A writer that works until the scope closes, and once more then.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  store: SessionStore["Type"],
  marks: Marks,
  doneUpTo: () => number
): Effect.Effect<Saver, never, Scope.Scope> =>
  Effect.gen(function*() {
    let failures = 0
    // Who is interrupted while the store is busy has taken a mark that nobody has written.
    const write = Effect.uninterruptible(Effect.suspend(() => {
      const mark = marks.take(doneUpTo())
      if (mark === undefined) return Effect.void
      return Effect.matchCauseEffect(store.commit(changesOf(mark)), {
        onSuccess: () =>
          Effect.sync(() => {
            failures = 0
          }),
        onFailure: (cause) => {
          failures++
          marks.putBack(mark)
          return Effect.logError("how far the updates were read could not be stored", cause)
        }
      })
    }))
    const rest = Effect.suspend(() => Effect.sleep(Math.min(longestPause, pause * 2 ** failures)))
    yield* Effect.addFinalizer(() => write)
    const background = yield* FiberSet.makeRuntime<never, void, never>()
    // Nothing runs as long as there is nothing to write.
    let isAwake = false
    const work = Effect.gen(function*() {
      while (marks.isDue(doneUpTo())) {
        yield* write
        yield* rest
      }
      isAwake = false
    })
    return {
      nudge: () => {
        if (isAwake || !marks.isDue(doneUpTo())) return
        isAwake = true
        background(work)
      }
    }
  })

/**
 * How far the updates were read before, as far as it is to be caught up with. Counters of channels mean nothing without
 * those of the account. A store that cannot be read must not be taken for one that is empty: all that was missed would be
 * lost.
 *
 * @since 0.1.0
 * @category loading
 */
export const load = (
  store: SessionStore["Type"],
  withChannels: boolean
): Effect.Effect<Stored | undefined, SessionStoreError> =>
  Effect.gen(function*() {
    const { updates } = yield* store.load
    if (updates._tag === "Some" && !withChannels) return { account: updates.value, channels: undefined }
    const channels = yield* store.channels
    if (updates._tag === "Some") {
      return { account: updates.value, channels: channels.map(({ id, pts }) => [id, pts] as const) }
    }
    if (channels.length > 0) yield* store.commit(channels.map(({ id }): Change => ({ _tag: "DropChannel", id })))
    return undefined
  }).pipe(Effect.retry(chances))

/**
 * Where nobody is who could be told, it is tried until it works.
 *
 * @since 0.1.0
 * @category loading
 */
export const insist = (effect: Effect.Effect<void, SessionStoreError>): Effect.Effect<void> =>
  effect.pipe(
    Effect.tapError((error) => Effect.logError("how far were the updates read?", error)),
    Effect.retry(Schedule.spaced(longestPause)),
    Effect.orDie
  )
