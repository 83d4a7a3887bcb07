/**
 * What happens to the account, as a stream or given to a handler. Last on the way in: what comes out of here is what
 * applications handle.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import type * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { ChannelId } from "../schema/model/Ids.ts"
import type { Update, UpdateOf } from "../schema/model/Update.ts"
import type { Unauthorized } from "./Rpc.ts"

/**
 * Some of what has happened will never be told: the history has a hole, and whoever keeps a copy of it must read it again.
 *
 * - `TooLong`: the client was away for so long that Telegram gives no history any more.
 * - `Reset`: Telegram counts anew.
 * - `Unreadable`: something came twice that nobody could read.
 * - `Unreachable`: something was missing in a channel that Telegram tells this account nothing of any more.
 * - `Unconfirmed`: something came before what precedes it, and Telegram, asked again and again, knows of neither.
 * - `Refused`: a query, such as a pressed button, or something else that Telegram does not tell again, has come when there
 *   was no room, and eight times the capacity of its kind had come already.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/updates#recovering-gaps
 */
export class UpdatesLost extends Data.TaggedClass("UpdatesLost")<{
  /** Where; none for private chats and basic groups. */
  readonly channel: Option.Option<ChannelId>
  readonly reason: "TooLong" | "Reset" | "Unreadable" | "Unreachable" | "Unconfirmed" | "Refused"
}> {}

/**
 * Which missed updates a client asks for when it starts:
 *
 * - `off`: none. What happens while it runs is never missed, whatever the connection does.
 * - `account`: those of private chats and basic groups, since the state in the store.
 * - `accountAndChannels`: those of channels as well; of a channel that nothing was heard of before, the last hundred
 *   events, and what is older is an `UpdatesLost`.
 *
 * @since 0.1.0
 * @category models
 */
export type CatchUp = "off" | "account" | "accountAndChannels"

/**
 * When the state is written into the store, which says where to go on after a restart:
 *
 * - `received`: when an update has arrived. What was not handled when the process died is not told again.
 * - `handled`: when the handlers of `Updates.run` are done with it, and streams have asked for more or have enough. What
 *   was not done when a stream failed or was interrupted, or the process died, is told again: every update is handled at
 *   least once. Where another one has handled it, it is told again to the next one of this process, but not after a restart.
 *
 * @since 0.1.0
 * @category models
 */
export type Save = "received" | "handled"

/**
 * What happens to updates that come faster than they are handled:
 *
 * - `suspend`: the slowest sets the pace. Beyond the capacity, updates are not accepted; they are fetched when there is
 *   room, so that none is lost. Of queries, and whatever else Telegram does not tell again, eight times the capacity is accepted
 *   even so; more of them are a loss, which `Updates.lost` tells of.
 * - `sliding`: who is slow misses the oldest.
 * - `dropping`: all miss the newest.
 *
 * @since 0.1.0
 * @category models
 */
export type Overflow = "suspend" | "sliding" | "dropping"

/**
 * How an update has come.
 *
 * @since 0.1.0
 * @category models
 */
export interface Delivered {
  /**
   * What tells the update apart from all others of the account: the same whenever it is told again. None for what Telegram
   * does not number, such as typing, or that histories were read. An album has one of all its messages.
   */
  readonly id: Option.Option<string>
  /** The ids of the messages of an album, in their order: each may be told alone another time, or with others. */
  readonly parts?: ReadonlyArray<string> | undefined
}

/**
 * Handles an update.
 *
 * @since 0.1.0
 * @category models
 */
export type Handler<out E = never, out R = never> = (
  update: Update,
  delivered: Delivered
) => Effect.Effect<unknown, E, R>

/**
 * An update that was not handled: the handler has failed as often as it was allowed to, or has died.
 *
 * @since 0.1.0
 * @category models
 */
export interface HandlerFailure<out E> {
  readonly update: Update
  readonly delivered: Delivered
  readonly cause: Cause.Cause<E>
}

/**
 * How updates are handled. A `FiberRef` that a handler sets is set for its update only. Handlers share fibers: what one forks
 * with `Effect.fork` goes on when the handler is done, and ends at any time after that, with the fiber. Where it is to live as
 * long as something else, it takes `Effect.forkScoped` (a scope in the handler's environment, or `Effect.scoped` in the
 * handler) or `Effect.forkDaemon`.
 *
 * @since 0.1.0
 * @category models
 */
export interface RunOptions<in out E = never, out R = never> {
  /** So many updates are handled at the same time; 16 unless said. */
  readonly concurrency?: number | "unbounded" | undefined
  /**
   * Updates with the same key are handled one after the other, in their order; those without a key in no order. The chat,
   * unless said, or the user where it is about no chat. Keys are compared with `Equal`: peers such as `Filter.chatOf` gives
   * are keys, too. An update whose key dies is given to `onFailure`.
   *
   * Telegram does not say in which private chat or basic group messages were deleted: the last thousands are remembered.
   * Those of several chats, deleted at once, are deleted behind the newest of them; older ones in an order of their own.
   */
  readonly key?: ((update: Update) => unknown) | undefined
  /**
   * Told of each update that has a key when it is taken, before it waits for its turn, which may be long. It is handled
   * afterwards, unless the run ends. Whoever is told does not wait.
   */
  readonly onTaken?: ((update: Update) => void) | undefined
  /**
   * When an update is handled again that has failed; not at all unless said. What has died is not, for a defect is no
   * failure that a schedule could know: `Effect.sandbox`, `catchAllDefect` or `tryPromise` in the handler makes one of it.
   */
  readonly retry?: Schedule.Schedule<unknown, E, R> | undefined
  /**
   * What is done about an update that was not handled: a place for dead letters, which has an answer to its own failures.
   * It is logged unless said.
   */
  readonly onFailure?: ((failure: HandlerFailure<E>) => Effect.Effect<unknown, never, R>) | undefined
  /** How long handlers may take to come to an end when they are interrupted; no time unless said. */
  readonly drain?: Duration.DurationInput | undefined
}

/**
 * Handles every update. Options that need nothing have a signature of their own: nothing in them would say what they need.
 *
 * @since 0.1.0
 * @category models
 */
export interface Run<out R0 = never> {
  <E, R>(handler: Handler<E, R>, options?: RunOptions<E>): Effect.Effect<void, Unauthorized, R0 | R>
  <E, R, R2>(
    handler: Handler<E, R>,
    options: RunOptions<E, R2> | undefined
  ): Effect.Effect<void, Unauthorized, R0 | R | R2>
}

/**
 * How the updates were doing at one moment.
 *
 * @since 0.1.0
 * @category models
 */
export interface Report {
  /** The updates that wait for the slowest stream or handler. */
  readonly waiting: number
  /** The updates that an overflow policy has dropped. */
  readonly dropped: number
  /** The updates that were not accepted and have been, or will be, fetched. */
  readonly refused: number
  /** How old the last new message was when it arrived; none before the first. */
  readonly lag: Option.Option<Duration.Duration>
  /** The same of the last new message of each channel; of 256 channels at most, those that were heard of last. */
  readonly lagOf: ReadonlyMap<ChannelId, Duration.Duration>
  /** The account and the channels in which something is missing that has not come yet. */
  readonly gaps: number
  /** Whether something is missing that Telegram was asked for. */
  readonly isCatchingUp: boolean
  /** The channels that are being caught up with, or wait for their turn. */
  readonly channels: number
}

/**
 * The updates of the account.
 *
 * @since 0.1.0
 * @category tags
 */
export class Updates extends Context.Tag("layergram/services/Updates")<Updates, {
  /**
   * Every update from the moment on at which the stream is run: those of a chat in their order. Any number of streams can
   * run; each gets everything. It ends with the client, and fails when Telegram signs the account out. What a slow stream
   * does to the others is the overflow policy of the layer. With `catchUp`, updates wait while nobody wants them.
   */
  readonly stream: Stream.Stream<Update, Unauthorized>
  /** Handles every update; ends as the stream does. See {@link RunOptions}. */
  readonly run: Run
  /** What will never be told: the last holes, and those from now on. */
  readonly lost: Stream.Stream<UpdatesLost>
  /**
   * Until the scope closes, Telegram is asked again and again what has happened in a channel, as often as it allows: for
   * channels that the account is no member of, and for big ones, whose messages it brings late. Keep to ten at a time.
   */
  readonly watch: (channel: ChannelId) => Effect.Effect<void, never, Scope.Scope>
  /** Asks Telegram now what was missed: for when the network is back, or the machine has slept. */
  readonly catchUp: Effect.Effect<void>
  readonly report: Effect.Effect<Report>
}>() {
  /** Every update. */
  static readonly stream: Stream.Stream<Update, Unauthorized, Updates> = Stream.unwrap(
    Effect.map(Updates, ({ stream }) => stream)
  )
  /** The updates of some kinds: `Updates.on("NewMessage", "MessageEdited")`. */
  static readonly on = <Tag extends keyof UpdateOf>(
    ...tags: readonly [Tag, ...ReadonlyArray<Tag>]
  ): Stream.Stream<UpdateOf[Tag], Unauthorized, Updates> => {
    const wanted: ReadonlySet<string> = new Set(tags)
    return Stream.filter(Updates.stream, (update): update is UpdateOf[Tag] => wanted.has(update._tag))
  }
}
