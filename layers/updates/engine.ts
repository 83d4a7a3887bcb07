/**
 * The machine at work: it is told what comes, and what it decides is done.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FiberSet from "effect/FiberSet"
import * as Option from "effect/Option"
import * as PubSub from "effect/PubSub"
import type * as Scope from "effect/Scope"
import type { ChannelId, UserId } from "../../schema/model/Ids.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { TlDecodeError } from "../../schema/tl/TlDecodeError.ts"
import { Auth } from "../../services/Auth.ts"
import type { News } from "../../services/DcPool.ts"
import { DcPool } from "../../services/DcPool.ts"
import { PeerCache } from "../../services/PeerCache.ts"
import { Rpc, Unauthorized } from "../../services/Rpc.ts"
import type { SessionStoreError, StoredAccount } from "../../services/SessionStore.ts"
import { SessionStore } from "../../services/SessionStore.ts"
import type { CatchUp, Overflow, Save } from "../../services/Updates.ts"
import { UpdatesLost } from "../../services/Updates.ts"
import { atLeast } from "../support/atLeast.ts"
import * as Alarm from "./alarm.ts"
import * as Albums from "./albums.ts"
import * as Behind from "./behind.ts"
import * as Box from "./box.ts"
import type { Decisions, Input, Question } from "./decisions.ts"
import { ptsOf } from "./channel.ts"
import type { Delivery } from "./delivery.ts"
import * as Deliveries from "./delivery.ts"
import type { Answer } from "./fetch.ts"
import * as Fetch from "./fetch.ts"
import { itemOf, unknownItem } from "./item.ts"
import * as Lag from "./lag.ts"
import * as Marks from "./marks.ts"
import * as Meter from "./meter.ts"
import * as Save_ from "./save.ts"
import * as State from "./state.ts"
import { unrepeated } from "./unrepeated.ts"

/**
 * How updates are delivered.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** Which missed updates are asked for at the start; `off` unless said. */
  readonly catchUp?: CatchUp | undefined
  /** When the state is kept; `received` unless said. Without catching up, none is kept. */
  readonly save?: Save | undefined
  /**
   * So many updates wait for the slowest stream or handler; 1024 unless said. With `suspend`, a handler that has time for
   * other chats is given eight times as many, so that a slow chat does not hold up the others, and so many are accepted of
   * what Telegram does not tell again.
   */
  readonly capacity?: number | undefined
  /** What happens to those that are more; `suspend` unless said. */
  readonly overflow?: Overflow | undefined
  /** For how long the messages of an album are gathered into one `AlbumReceived`; not at all unless said. */
  readonly albums?: Duration.DurationInput | undefined
}

/**
 * A machine at work.
 *
 * @since 0.1.0
 * @category models
 */
export interface Engine {
  readonly delivery: Delivery
  /** Something was done, so that there may be more to keep. */
  readonly saved: () => void
  readonly losses: PubSub.PubSub<UpdatesLost>
  readonly watch: (channel: ChannelId, by: 1 | -1) => Effect.Effect<void>
  readonly catchUp: Effect.Effect<void>
  readonly lag: Lag.Lag
  readonly state: () => {
    readonly refused: number
    readonly isCatchingUp: boolean
    readonly channels: number
    readonly gaps: number
  }
}

/** So many messages of a channel come with an answer: Telegram gives bots more. */
const channelLimit = { user: 100, bot: 1000 }

/** Nobody reads about the same trouble more often. */
const logPause = 60_000

/** So many losses wait for whoever wants to know of them, and so many are told to who comes late. */
const lossCapacity = 256
const lossMemory = 64

const none: ReadonlyArray<never> = []

/** The channels whose counters have changed since the last time, and their counters; 0 for those that are gone. */
const changed = (state: State.State): ReadonlyArray<readonly [number, number]> => {
  if (state.changed.size === 0) return none
  const channels = Array.from(state.changed, (id) => [id, ptsOf(state, id)] as const)
  state.changed.clear()
  return channels
}

/**
 * Starts the machine; it stops with the scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options
): Effect.Effect<Engine, SessionStoreError, Scope.Scope | DcPool | Rpc | Auth | PeerCache | SessionStore> =>
  Effect.gen(function*() {
    const pool = yield* DcPool
    const rpc = yield* Rpc
    const auth = yield* Auth
    const cache = yield* PeerCache
    const store = yield* SessionStore
    const clock = yield* Effect.clock
    const { catchUp = "off", save = "received" } = options

    const losses = yield* Effect.acquireRelease(
      PubSub.sliding<UpdatesLost>({ capacity: lossCapacity, replay: lossMemory }),
      PubSub.shutdown
    )
    const delivery = Deliveries.make({
      capacity: atLeast(1, options.capacity, 1024),
      overflow: options.overflow ?? "suspend",
      keeps: catchUp !== "off",
      isClosed: pool.isClosed
    })
    const marks = Marks.make()
    const isKept = catchUp !== "off"
    const saver = yield* Save_.make(
      store,
      marks,
      () => (save === "received" ? 0 : delivery.doneUpTo())
    )

    const background = yield* FiberSet.makeRuntime<never, void, never>()
    const alarm = yield* Alarm.make(() => ring())

    // From here on, everything is changed synchronously: by whoever tells something.
    let account: StoredAccount | undefined
    let state = State.make({ isKnown: () => true, self: () => 0, channelLimit: channelLimit.user })
    // Who signs out and in again is not answered what somebody else has asked.
    let life = 0
    let refused = 0
    let isRefusing = false
    // So much was accepted though there was no room, or is lost, since there was none.
    let extra = 0
    const lag = Lag.make()
    let gaps = 0
    const watched = new Map<number, number>()
    const behind = Behind.make()
    const albums = options.albums === undefined ? undefined : Albums.make(Duration.toMillis(options.albums))

    const deliver = (first: T.Update, rest: ReadonlyArray<T.Update> = none) => {
      const number = delivery.place()
      if (number !== undefined) delivery.fill(itemOf(number, first, rest, (account?.userId ?? 0) as UserId))
    }

    /** What has happened since the last time may be kept as soon as everything is done that was delivered before. */
    const mark = () => {
      if (!isKept || !state.account.isKnown) return
      const counters = State.kept(state)
      if (albums === undefined) marks.note(save === "received" ? 0 : delivery.next(), counters, changed(state))
      else markBehind(albums, counters)
      saver.nudge()
    }
    const markBehind = (open: Albums.Albums, counters: State.Counters) => {
      Behind.note(behind, open.begun, counters, changed(state))
      const ready = Behind.take(behind, Albums.oldest(open))
      if (ready === undefined) return
      marks.note(save === "received" ? 0 : delivery.next(), ready.account, Array.from(ready.channels))
    }

    const plan = (now: number) => {
      if (account === undefined) return
      const at = Box.wakeAt(state)
      alarm(albums === undefined ? at : Math.min(at, Albums.wakeAt(albums)), now)
    }
    const ring = () => {
      if (account === undefined) return
      const now = clock.unsafeCurrentTimeMillis()
      if (albums !== undefined) Albums.flush(albums, deliver, now)
      enter({ _tag: "Tick", now })
    }

    const report = logLosses(background, () => clock.unsafeCurrentTimeMillis())
    const lose = (channel: number | undefined, reason: UpdatesLost["reason"]) => {
      Meter.losses.unsafeUpdate(1, none)
      const loss = new UpdatesLost({ channel: Option.fromNullable(channel as ChannelId | undefined), reason })
      losses.unsafeOffer(loss)
      report(loss)
    }
    const obey = (decisions: Decisions, now: number) => {
      const { questions, updates } = decisions
      if (updates.length > 0) {
        Meter.delivered.unsafeUpdate(updates.length, none)
        for (const update of updates) {
          const age = Lag.note(lag, update, now)
          if (age !== undefined) Meter.lag.unsafeUpdate(age / 1000, none)
        }
        const before = delivery.dropped()
        if (albums === undefined) { for (const update of updates) deliver(update) }
        else for (const update of updates) Albums.add(albums, update, now, deliver)
        const lost = delivery.dropped() - before
        if (lost > 0) Meter.dropped.unsafeUpdate(lost, none)
      }
      // Before the questions, so that they go out behind another introduction.
      if (decisions.renew) pool.renew()
      for (const question of questions) background(ask(question, life))
      for (const { channel, reason } of decisions.losses) lose(channel, reason)
    }
    const enter = (input: Input) => {
      obey(Box.step(state, input), input.now)
      if (state.gaps > gaps) Meter.gaps.unsafeUpdate(state.gaps - gaps, none)
      gaps = state.gaps
      mark()
      plan(input.now)
    }
    const feed = (input: Answer) => enter({ ...input, now: clock.unsafeCurrentTimeMillis() })

    /** Answers may bring much: they are asked for when there is room. */
    const room = Effect.async<void>((resume) => {
      if (!delivery.isFull()) return resume(Effect.void)
      return Effect.sync(delivery.whenRoom(() => resume(Effect.void)))
    })
    const ask = (question: Question, asked: number): Effect.Effect<void> =>
      Effect.zipRight(room, Fetch.ask({ rpc, cache, store }, question)).pipe(
        Effect.catchAllDefect((defect) =>
          Effect.as(
            Effect.logError("a question about updates could not be asked", defect),
            "channel" in question
              ? { _tag: "ChannelFailed", channel: question.channel, failure: "Other", jitter: 1 } as const
              : { _tag: "Failed", failure: "Other", jitter: 1 } as const
          )
        ),
        Effect.map((answer) => {
          Meter.differences.unsafeUpdate(1, none)
          if (asked === life && account !== undefined) feed(answer)
        })
      )

    /** There is no place: what is refused now is fetched later, and what cannot be fetched has a place of its own. */
    const refuse = (updates: T.Updates) => {
      refused++
      Meter.refused.unsafeUpdate(1, none)
      const once = unrepeated(updates)
      if (once.length > 0) cache.learn(updates)
      for (const update of once) {
        if (++extra > delivery.capacity * Deliveries.patience) {
          lose(undefined, "Refused")
          continue
        }
        if (!Box.isFirst(state, update)) continue
        Meter.delivered.unsafeUpdate(1, none)
        deliver(update)
      }
      if (isRefusing) return
      isRefusing = true
      delivery.whenRoom(() => {
        isRefusing = false
        extra = 0
        if (account !== undefined) feed({ _tag: "Lost" })
      })
    }

    const take = (updates: T.Updates) => {
      auth.notice(updates)
      if (account === undefined) return
      if (isRefusing || delivery.isFull()) return refuse(updates)
      cache.learn(updates)
      const now = clock.unsafeCurrentTimeMillis()
      enter({ _tag: "Updates", updates, now })
    }

    /** What this version cannot read becomes a value, too. */
    const puzzle = (bytes: Uint8Array, error: TlDecodeError | undefined) => {
      Meter.unreadable.unsafeUpdate(1, none)
      background(Effect.logDebug("something that no schema knows", error))
      const item = unknownItem(bytes)
      if (item !== undefined && account !== undefined && !delivery.isFull()) delivery.push(item)
    }

    const listen = (news: News): void => {
      switch (news._tag) {
        case "Updates":
          return take(news.updates)
        case "Answer":
          if (account !== undefined) feed({ _tag: "Answer", news: news.news })
          return
        case "Lost":
          if (news.bytes !== undefined) puzzle(news.bytes, news.error)
          if (account !== undefined) feed({ _tag: "Lost" })
          return
        case "Unknown":
          return puzzle(news.bytes, news.error)
        case "SignedOut":
          return delivery.end(Exit.fail(new Unauthorized({ method: "updates.getState", reason: news.reason })))
        case "Closed":
          return delivery.end(Exit.void)
      }
    }

    const isKnown = (self: number) => (peer: T.Peer): boolean =>
      (peer._tag === "peerUser" && peer.userId === self) || cache.has(peer)

    const begin = (next: StoredAccount) =>
      Effect.gen(function*() {
        const stored = isKept ? yield* Save_.load(store, catchUp === "accountAndChannels") : undefined
        life++
        account = next
        state = State.make({
          isKnown: isKnown(next.userId),
          self: () => next.userId,
          channelLimit: next.isBot ? channelLimit.bot : channelLimit.user
        })
        marks.clear()
        Behind.clear(behind)
        feed({ _tag: "Begin", stored })
        for (const [channel, times] of watched) {
          for (let i = 0; i < times; i++) feed({ _tag: "Open", channel })
        }
      })
    const stop = Effect.sync(() => {
      life++
      account = undefined
      marks.clear()
      Behind.clear(behind)
      albums?.open.clear()
      // What the account was told is not for another one.
      delivery.forget()
    })

    pool.listen(listen)
    yield* Effect.addFinalizer(() => Effect.sync(() => delivery.end(Exit.void)))
    const follow = (next: StoredAccount | undefined): Effect.Effect<void, SessionStoreError> =>
      Effect.suspend(() => {
        if (next?.userId === account?.userId) return Effect.void
        return next === undefined ? stop : begin(next)
      })
    // One after the other, as they came.
    const turns = yield* Effect.makeSemaphore(1)
    auth.listen((next) => {
      background(turns.withPermits(1)(Save_.insist(follow(next))))
    })
    yield* turns.withPermits(1)(follow(auth.self()))

    return {
      delivery,
      saved: saver.nudge,
      losses,
      watch: (channel, by) =>
        Effect.sync(() => {
          const before = watched.get(channel) ?? 0
          if (before + by > 0) watched.set(channel, before + by)
          else watched.delete(channel)
          if (account !== undefined) feed({ _tag: by === 1 ? "Open" : "Close", channel })
        }),
      catchUp: Effect.sync(() => {
        if (account !== undefined) feed({ _tag: "Lost" })
      }),
      lag,
      state: () => ({
        refused,
        isCatchingUp: account !== undefined && state.account.fetching !== "Nothing",
        channels: state.active.size,
        gaps: Box.gaps(state)
      })
    }
  })

/** Says once in a while what was lost, however much it is. */
const logLosses = (background: (effect: Effect.Effect<void>) => unknown, now: () => number) => {
  let last = Number.NEGATIVE_INFINITY
  let silent = 0
  return ({ channel, reason }: UpdatesLost): void => {
    if (now() - last < logPause) {
      silent++
      return
    }
    last = now()
    background(Effect.logWarning("updates are lost", reason, {
      channel: Option.getOrUndefined(channel),
      othersNotLogged: silent
    }))
    silent = 0
  }
}
