/**
 * Time for tests of whole bots: a clock for the bot, its client and the embedded server, which `TestClock` moves.
 *
 * `TestClock` of Effect begins in 1970, and before each step it waits for the event loop of the process several times: a
 * day of pings takes half a minute. This one begins in a year in which Telegram exists. It waits like `TestClock` when
 * somebody wakes who may do anything, such as reading a file, and only for what is in memory when it is the client or
 * the server.
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DefaultServices from "effect/DefaultServices"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Predicate from "effect/Predicate"
import type * as TestClock from "effect/TestClock"

/** A clock before this time (the year 2001) is one that nobody has set: `TestClock` begins in 1970. */
export const unset = 1_000_000_000_000

/** What is added to such a clock, so that dates look like dates: 1 January 2026. */
export const epoch = 1_767_225_600_000

/** Somebody who sleeps. */
export interface Sleeper {
  /** In milliseconds since 1970. */
  readonly at: number
  /** By which clock. */
  readonly owner: Clock.Clock
  readonly wake: () => void
}

/**
 * What time it is, and who sleeps: the first to wake first, those of the same instant in the order in which they came.
 *
 * @since 0.1.0
 * @category models
 */
export class Bed {
  now: number
  private readonly sleepers: Array<Sleeper> = []

  constructor(now = 0) {
    this.now = now
  }
  sleep(owner: Clock.Clock, duration: Duration.Duration): Effect.Effect<void> {
    return Effect.async((resume) => {
      const milliseconds = Duration.toMillis(duration)
      if (milliseconds <= 0) return resume(Effect.void)
      return Effect.sync(this.wake(owner, milliseconds, () => resume(Effect.void)))
    })
  }
  wake(owner: Clock.Clock, milliseconds: number, wake: () => void): () => void {
    const sleeper: Sleeper = { at: this.now + milliseconds, owner, wake }
    this.add(sleeper)
    return () => this.remove(sleeper)
  }
  all(): ReadonlyArray<Sleeper> {
    return this.sleepers
  }
  /** Wakes the next one, unless that is after `end`. */
  wakeNext(end: number): Sleeper | undefined {
    const next = this.sleepers[0]
    if (next === undefined || next.at > end || next.at === Number.POSITIVE_INFINITY) return undefined
    this.sleepers.shift()
    this.now = Math.max(this.now, next.at)
    next.wake()
    return next
  }
  private add(sleeper: Sleeper): void {
    let low = 0
    let high = this.sleepers.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sleepers[middle]?.at ?? 0) <= sleeper.at) low = middle + 1
      else high = middle
    }
    this.sleepers.splice(low, 0, sleeper)
  }
  private remove(sleeper: Sleeper): void {
    const index = this.sleepers.indexOf(sleeper)
    if (index >= 0) this.sleepers.splice(index, 1)
  }
}

/**
 * Lets everything happen that needs neither time nor the outside: what is in memory runs in microtasks.
 *
 * @since 0.1.0
 * @category waiting
 */
export const settled: Effect.Effect<void> = Effect.async((resume) => {
  // Thousands of times a day: ports are for where there is nothing cheaper.
  if (typeof setImmediate === "function") return void setImmediate(() => resume(Effect.void))
  const channel = new MessageChannel()
  channel.port1.addEventListener("message", () => {
    channel.port1.close()
    resume(Effect.void)
  })
  channel.port1.start()
  channel.port2.postMessage(undefined)
})

/**
 * A clock that shows the time of a bed.
 *
 * @since 0.1.0
 * @category models
 */
export class Face implements Clock.Clock {
  readonly [Clock.ClockTypeId]: Clock.ClockTypeId = Clock.ClockTypeId
  protected readonly bed: Bed

  constructor(bed: Bed) {
    this.bed = bed
  }
  unsafeCurrentTimeMillis(): number {
    return this.bed.now
  }
  unsafeCurrentTimeNanos(): bigint {
    return BigInt(Math.floor(this.bed.now * 1_000_000))
  }
  readonly currentTimeMillis = Effect.sync(() => this.unsafeCurrentTimeMillis())
  readonly currentTimeNanos = Effect.sync(() => this.unsafeCurrentTimeNanos())
  sleep(duration: Duration.Duration): Effect.Effect<void> {
    return this.bed.sleep(this, duration)
  }
  /** Does something after so many milliseconds, without a fiber that waits; gives the function that calls it off. */
  after(milliseconds: number, run: () => void): () => void {
    return this.bed.wake(this, milliseconds, run)
  }
}

/**
 * The clock of a bot under test. The functions of `TestClock` work with it, and move the surrounding `TestClock`, too.
 *
 * @since 0.1.0
 * @category models
 */
export class VirtualClock extends Face implements TestClock.TestClock {
  /** The same time for the client and the server: who sleeps by this one needs nothing but memory when it wakes. */
  readonly inner: Clock.Clock
  private readonly outer: TestClock.TestClock
  /** How far this clock is ahead of the surrounding one. */
  private readonly ahead: number

  constructor(outer: TestClock.TestClock) {
    const began = outer.unsafeCurrentTimeMillis()
    const ahead = began < unset ? epoch : 0
    super(new Bed(began + ahead))
    this.inner = new Face(this.bed)
    this.outer = outer
    this.ahead = ahead
  }
  readonly sleeps = Effect.sync(() => Chunk.fromIterable(this.bed.all().map(({ at }) => at)))
  readonly save = Effect.sync(() => {
    const instant = this.bed.now
    return this.setTime(instant)
  })

  setTime(instant: number): Effect.Effect<void> {
    return Effect.gen(this, function*() {
      yield* this.catchUp
      let woken = this.bed.wakeNext(instant)
      while (woken !== undefined) {
        yield* woken.owner === this.inner ? settled : this.catchUp
        woken = this.bed.wakeNext(instant)
      }
      this.bed.now = instant
      yield* this.catchUp
    })
  }
  adjust(by: Duration.DurationInput): Effect.Effect<void> {
    return Effect.suspend(() => this.setTime(this.bed.now + Duration.toMillis(by)))
  }
  adjustWith(by: Duration.DurationInput) {
    return <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.zipLeft(effect, this.adjust(by), { concurrent: true })
  }
  /** Has the surrounding clock show the same time, which also gives some real time to who is awake. */
  private readonly catchUp: Effect.Effect<void> = Effect.suspend(() =>
    this.outer.setTime(Math.max(this.bed.now - this.ahead, this.outer.unsafeCurrentTimeMillis()))
  )
}

const isTestClock = (clock: Clock.Clock): clock is TestClock.TestClock => Predicate.hasProperty(clock, "adjust")

/**
 * Whether time passes only when a test says so.
 *
 * @since 0.1.0
 * @category accessors
 */
export const isVirtual: Effect.Effect<boolean> = Effect.map(Effect.clock, isTestClock)

/** One for each surrounding clock, so that several bots and clients have the same time. */
const clocks = /* @__PURE__ */ new WeakMap<TestClock.TestClock, VirtualClock>()

const virtualOf = (clock: Clock.Clock): VirtualClock | undefined => {
  if (clock instanceof VirtualClock) return clock
  if (!isTestClock(clock)) return undefined
  const known = clocks.get(clock) ?? new VirtualClock(clock)
  clocks.set(clock, known)
  return known
}

/**
 * Under `TestClock`, makes a layer and the program that it is provided to run by one clock; else changes nothing.
 *
 * @since 0.1.0
 * @category layers
 */
export const timed = <A, E, R>(layer: Layer.Layer<A, E, R>): Layer.Layer<A, E, R> =>
  Layer.unwrapEffect(Effect.map(Effect.clock, (clock) => {
    const virtual = virtualOf(clock)
    if (virtual === undefined) return layer
    return layer.pipe(
      Layer.locallyWith(DefaultServices.currentServices, Context.add(Clock.Clock, virtual.inner)),
      Layer.provideMerge(Layer.setClock(virtual))
    )
  }))
