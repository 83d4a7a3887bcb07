/**
 * Lets parts of files onto the connections with one data centre for one purpose: no more at once than the window holds,
 * one of each transfer in turn, however many parts some of them have.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { Allowance } from "./Allowance.ts"
import * as Lean from "./lean.ts"
import { largestPart } from "./parts.ts"
import type { Limits } from "./window.ts"
import * as Window from "./window.ts"

/**
 * How wide a gate may open.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Limits {
  /** At most so many connections. */
  readonly lanes: number
}

/** Another connection is opened when those at hand have so many bytes each. */
const perLane = 1024 * 1024

/** Even the shortest part costs a call. */
const smallest = 16 * 1024

/** A part that waits. */
interface Waiting {
  readonly bytes: number
  readonly begin: () => void
}

/**
 * A gate. Its state is changed by plain functions that run to their end, one at a time.
 *
 * @since 0.1.0
 * @category models
 */
export class Gate {
  private readonly options: Options
  private readonly lanes: Array<number> = [0]
  /** What waits, by transfers in the order of their turns. */
  private readonly waiting = new Map<unknown, Set<Waiting>>()
  private inside = 0
  private slowUntil = 0
  window: Window.Window
  /** Room for the parts in memory: what is on its way, and half as much that is read or written. */
  readonly allowance: Allowance

  constructor(options: Options) {
    this.options = options
    this.allowance = new Allowance(Math.ceil((1.5 * options.most) / largestPart))
    this.window = Window.make(options)
  }

  private fits(bytes: number): boolean {
    return this.inside === 0 || this.inside + bytes <= this.window.size
  }

  private admit(): void {
    for (const [transfer, line] of this.waiting) {
      const [one] = line
      if (one === undefined || !this.fits(one.bytes)) return
      this.waiting.delete(transfer)
      line.delete(one)
      // Whoever has had a turn is the last to have the next one.
      if (line.size > 0) this.waiting.set(transfer, line)
      this.inside += one.bytes
      one.begin()
    }
  }

  private withdraw(transfer: unknown, one: Waiting): boolean {
    const line = this.waiting.get(transfer)
    if (line?.delete(one) !== true) return false
    if (line.size === 0) this.waiting.delete(transfer)
    return true
  }

  /** Takes a place, if nobody waits for one. */
  private enter(bytes: number): boolean {
    if (this.waiting.size > 0 || !this.fits(bytes)) return false
    this.inside += bytes
    return true
  }

  /** Waits for a place, which `begin` tells of; whoever does not wait any more says so. */
  private wait(bytes: number, transfer: unknown, begin: () => void): () => void {
    const one: Waiting = { bytes, begin }
    const line = this.waiting.get(transfer) ?? new Set()
    this.waiting.set(transfer, line.add(one))
    this.admit()
    return () => {
      // It may have been its turn meanwhile.
      if (!this.withdraw(transfer, one)) this.leave(bytes)
      else this.admit()
    }
  }

  private leave(bytes: number): void {
    this.inside -= bytes
    this.admit()
  }

  private depart(bytes: number, lane: number): void {
    this.lanes[lane] = (this.lanes[lane] ?? 0) - bytes
    this.leave(bytes)
  }

  private choose(bytes: number): number {
    const wanted = Math.min(this.options.lanes, Math.ceil(this.inside / perLane))
    while (this.lanes.length < wanted) this.lanes.push(0)
    const most = Math.max(1, wanted)
    let lane = 0
    for (let i = 1; i < most; i++) if ((this.lanes[i] ?? 0) < (this.lanes[lane] ?? 0)) lane = i
    this.lanes[lane] = (this.lanes[lane] ?? 0) + bytes
    return lane
  }

  /** Does something with a part of a transfer, of so many bytes, on the connection that it is told, when it is its turn. */
  use<A, E, R>(
    length: number,
    transfer: unknown,
    work: (lane: number) => Effect.Effect<A, E, R>
  ): Effect.Effect<A, E, R> {
    const bytes = Math.max(length, smallest)
    return Lean.inTurn(
      () => this.enter(bytes),
      (begin) => this.wait(bytes, transfer, begin),
      (restore) => {
        const lane = this.choose(bytes)
        return Lean.onEnd(restore(work(lane)), () => this.depart(bytes, lane))
      }
    )
  }

  /** Runs one call, and learns from how long it takes. */
  measured<A, E, R>(bytes: number, call: () => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> {
    return Effect.clockWith((clock) => {
      const began = clock.unsafeCurrentTimeMillis()
      return Effect.map(call(), (answer) => {
        const took = clock.unsafeCurrentTimeMillis() - began
        this.window = Window.arrived(this.window, this.options, { bytes, took, isFull: this.waiting.size > 0 })
        return answer
      })
    })
  }

  /** Another connection than the one that was in vain so often. */
  other(lane: number, inVain: number): number {
    return (lane + inVain) % Math.max(2, this.options.lanes)
  }

  /** Telegram has asked to wait for so many milliseconds: once, however many parts hear of it meanwhile. */
  slowDown(wait: number): Effect.Effect<void> {
    return Effect.clockWith((clock) => {
      const now = clock.unsafeCurrentTimeMillis()
      if (now < this.slowUntil) return Effect.void
      this.slowUntil = now + wait
      this.window = Window.slowedDown(this.window, this.options)
      return Effect.void
    })
  }
}
