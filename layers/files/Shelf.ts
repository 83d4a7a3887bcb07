/**
 * Blocks of files that several readers share: each is fetched once, however many want it, and kept as long as there is
 * room.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import { apart } from "../support/apart.ts"

/** A block that is there, or on its way. Changed synchronously only. */
interface Entry<E> {
  readonly done: Deferred.Deferred<Uint8Array, E>
  fiber: Fiber.RuntimeFiber<void> | undefined
  readers: number
  isThere: boolean
}

/** Who waits for an entry, and whether the fetching is his own. */
interface Entered<E> {
  readonly entry: Entry<E>
  readonly isOwn: boolean
}

/**
 * A shelf for so many blocks. The one that was not looked at for longest gives way.
 *
 * @since 0.1.0
 * @category models
 */
export class Shelf<E> {
  private readonly entries = new Map<string, Entry<E>>()
  private readonly capacity: number
  private readonly scope: Scope.Scope

  constructor(capacity: number, scope: Scope.Scope) {
    this.capacity = capacity
    this.scope = scope
  }

  private makeRoom(): void {
    for (const [key, { isThere }] of this.entries) {
      if (this.entries.size <= this.capacity) return
      if (isThere) this.entries.delete(key)
    }
  }

  private begin(key: string, fetch: Effect.Effect<Uint8Array, E>): Effect.Effect<Entry<E>> {
    return Effect.gen(this, function*() {
      const done = yield* Deferred.make<Uint8Array, E>()
      const entry: Entry<E> = { done, fiber: undefined, readers: 1, isThere: false }
      this.entries.set(key, entry)
      const work = Effect.flatMap(Effect.exit(Effect.interruptible(fetch)), (exit) => {
        entry.isThere = Exit.isSuccess(exit)
        // What has failed is fetched again by whoever comes next.
        if (!entry.isThere && this.entries.get(key) === entry) this.entries.delete(key)
        this.makeRoom()
        return Effect.asVoid(Deferred.done(done, exit))
      })
      entry.fiber = yield* Effect.forkIn(apart(work), this.scope)
      return entry
    })
  }

  private enter(key: string, fetch: Effect.Effect<Uint8Array, E>): Effect.Effect<Entered<E>> {
    return Effect.suspend(() => {
      const known = this.entries.get(key)
      if (known === undefined) return this.own(key, fetch)
      known.readers++
      // The last to be looked at is the last to go.
      this.entries.delete(key)
      this.entries.set(key, known)
      return Effect.succeed({ entry: known, isOwn: false })
    })
  }

  private own(key: string, fetch: Effect.Effect<Uint8Array, E>): Effect.Effect<Entered<E>> {
    return Effect.map(this.begin(key, fetch), (entry) => ({ entry, isOwn: true }))
  }

  private leave(key: string, entry: Entry<E>): Effect.Effect<void> {
    return Effect.suspend(() => {
      if (--entry.readers > 0 || entry.isThere || entry.fiber === undefined) return Effect.void
      if (this.entries.get(key) === entry) this.entries.delete(key)
      return Fiber.interruptFork(entry.fiber)
    })
  }

  /**
   * The block of this name; `fetch` gets it when it is not there. When nobody waits for it any more, that is given up.
   * What fails for somebody else need not fail for whoever knows another way: each fails by a `fetch` of his own.
   */
  get(key: string, fetch: Effect.Effect<Uint8Array, E>): Effect.Effect<Uint8Array, E> {
    const via = (entering: Effect.Effect<Entered<E>>): Effect.Effect<Uint8Array, E> =>
      Effect.flatten(Effect.acquireUseRelease(
        entering,
        ({ entry, isOwn }) =>
          Effect.map(
            Effect.either(Deferred.await(entry.done)),
            (result) => Either.isRight(result) || isOwn ? result : via(this.own(key, fetch))
          ),
        ({ entry }) => this.leave(key, entry)
      ))
    return via(this.enter(key, fetch))
  }
}
