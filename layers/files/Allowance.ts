/**
 * How many parts of files lie in memory at once, however many transfers there are: each may always have as many as it
 * needs to go on, and what there is besides goes to those that have least.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
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

  /** Waits until there is room for a part of a transfer. */
  wait(share: Share): Effect.Effect<void> {
    return Effect.async<void>((resume) => {
      const one: Waiting = { share, begin: () => resume(Effect.void) }
      this.waiting.add(one)
      return Effect.sync(() => {
        // It may have been its turn meanwhile.
        if (!this.waiting.delete(one)) this.give(share)
      })
    })
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

  /** Takes room for a part, as soon as there is some. Whoever has it gives it back. */
  get enter(): Effect.Effect<void> {
    return Effect.suspend(() => this.allowance.take(this) ? Effect.void : this.allowance.wait(this))
  }

  /** Gives room for a part back. */
  leave(): void {
    if (!this.isClosed) this.allowance.give(this)
  }

  /** Does something while it has room for a part. */
  use<A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> {
    return Effect.uninterruptibleMask((restore) =>
      Effect.flatMap(restore(this.enter), () => Lean.onEnd(restore(work), () => this.leave()))
    )
  }

  /** Gives all back that is left, for good. */
  close(): void {
    while (this.held > 0) this.leave()
    this.isClosed = true
  }
}
