/**
 * How many parts of files lie in memory at once, however many transfers there are: each may always have as many as it
 * needs to go on, and what there is besides goes to those that have least.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Lean from "./lean.ts"

/** A part that waits until there is room for it. */
interface Waiting {
  readonly share: Share
  readonly begin: () => void
}

/**
 * What all transfers have together, besides what each needs.
 *
 * @since 0.1.0
 * @category models
 */
export class Allowance {
  private readonly most: number
  private readonly waiting = new Set<Waiting>()
  private held = 0

  /** Room for so many parts. */
  constructor(most: number) {
    this.most = most
  }

  /** What a transfer has of it that cannot go on with fewer than `least` parts. */
  share(least: number): Share {
    return new Share(this, least)
  }

  /** A share that gives all back when the scope closes. */
  shared(least: number): Effect.Effect<Share, never, Scope.Scope> {
    return Effect.acquireRelease(Effect.sync(() => this.share(least)), (share) => Effect.sync(() => share.close()))
  }

  /** Takes room for a part of a transfer, if it may have some. */
  take(share: Share): boolean {
    if (this.held >= this.most && share.surplus >= 0) return false
    this.held++
    share.held++
    return true
  }

  /** Lets somebody else have the room. */
  give(share: Share): void {
    this.held--
    share.held--
    let next: Waiting | undefined
    for (const one of this.waiting) if (next === undefined || one.share.surplus < next.share.surplus) next = one
    if (next === undefined || !this.take(next.share)) return
    this.waiting.delete(next)
    next.begin()
  }

  /** Waits for room, which `begin` tells of; whoever does not wait any more says so. */
  wait(share: Share, begin: () => void): () => void {
    const one: Waiting = { share, begin }
    this.waiting.add(one)
    return () => {
      // It may have been its turn meanwhile.
      if (!this.waiting.delete(one)) this.give(share)
    }
  }
}

/**
 * What one transfer has.
 *
 * @since 0.1.0
 * @category models
 */
export class Share {
  private readonly allowance: Allowance
  private readonly least: number
  private isClosed = false
  held = 0

  constructor(allowance: Allowance, least: number) {
    this.allowance = allowance
    this.least = least
  }

  /** How many parts it has more than it needs. */
  get surplus(): number {
    return this.held - this.least
  }

  /** Takes room for a part, as soon as there is some, and begins something, which gives it back. */
  begin<A, E, R>(work: Lean.Work<A, E, R>): Effect.Effect<A, E, R> {
    return Lean.inTurn(() => this.allowance.take(this), (begin) => this.allowance.wait(this, begin), work)
  }

  /** Takes room for a part, as soon as there is some. Whoever has it gives it back. */
  get enter(): Effect.Effect<void> {
    return this.begin(() => Effect.void)
  }

  /** Does something while it has room for a part. */
  use<A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> {
    return this.begin((restore) => Lean.onEnd(restore(work), () => this.leave()))
  }

  /** Gives room for a part back. */
  leave(): void {
    if (!this.isClosed) this.allowance.give(this)
  }

  /** Gives all back that is left, for good. */
  close(): void {
    while (this.held > 0) this.leave()
    this.isClosed = true
  }
}
