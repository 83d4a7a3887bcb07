/**
 * Keeps how far the updates were read, some at a time.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Change, SessionStore } from "../../services/SessionStore.ts"
import { StoredChannel, StoredUpdates } from "../../services/SessionStore.ts"
import type { Mark, Marks } from "./marks.ts"
import type { Stored } from "./state.ts"

/** What happens within so much time is written at once. */
const pause = "200 millis"

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
    const write = Effect.suspend(() => {
      const mark = marks.take(doneUpTo())
      return mark === undefined ? Effect.void : Effect.catchAll(
        store.commit(changesOf(mark)),
        (error) => Effect.logError("how far the updates were read could not be stored", error)
      )
    })
    let wake: (() => void) | undefined
    const wait = Effect.async<void>((resume) => {
      if (marks.isDue(doneUpTo())) return resume(Effect.void)
      wake = () => resume(Effect.void)
      return Effect.sync(() => {
        wake = undefined
      })
    })
    yield* Effect.addFinalizer(() => write)
    yield* Effect.forkScoped(Effect.forever(Effect.zipRight(wait, Effect.zipRight(write, Effect.sleep(pause)))))
    return {
      nudge: () => {
        if (wake === undefined || !marks.isDue(doneUpTo())) return
        const call = wake
        wake = undefined
        call()
      }
    }
  })

/**
 * How far the updates were read before, as far as it is to be caught up with. Counters of channels mean nothing without
 * those of the account.
 *
 * @since 0.1.0
 * @category loading
 */
export const load = (store: SessionStore["Type"], withChannels: boolean): Effect.Effect<Stored | undefined> =>
  Effect.gen(function*() {
    const { updates } = yield* store.load
    const channels = yield* store.channels
    if (updates._tag === "None") {
      if (channels.length > 0) yield* store.commit(channels.map(({ id }): Change => ({ _tag: "DropChannel", id })))
      return undefined
    }
    return { account: updates.value, channels: withChannels ? channels.map(({ id, pts }) => [id, pts] as const) : [] }
  }).pipe(
    Effect.catchAll((error) => Effect.as(Effect.logError("how far were the updates read?", error), undefined))
  )
