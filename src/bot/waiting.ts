/**
 * What conversations wait for. An update that somebody waits for goes there, and to no other handler.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as FiberMap from "effect/FiberMap"
import type { Update } from "../../schema/model/Update.ts"
import type { Filter } from "./filter.ts"
import type { Held, Pending } from "./pending.ts"

/**
 * For how long is waited. What has come by then counts.
 *
 * @since 0.1.0
 * @category models
 */
export type Within<in out A, out E> = (wait: Effect.Effect<A>) => Effect.Effect<A, E>

/**
 * Something that is asked.
 *
 * @since 0.1.0
 * @category models
 */
export interface Question<in out S, in out A extends object, out E, out R, out E2> {
  readonly say: Effect.Effect<S, E, R>
  readonly filter: Filter<A>
  /** Whether something that the filter lets through answers what was said. */
  readonly answers: (said: S, seen: A) => boolean
  readonly within: Within<A, E2>
}

/**
 * The conversations of a bot that runs.
 *
 * @since 0.1.0
 * @category tags
 */
export class Waiting extends Context.Tag("layergram/bot/waiting")<Waiting, {
  /** The fibers of conversations, by whom they are with. */
  readonly fibers: FiberMap.FiberMap<string>
  /** The queries of buttons that the bot works on, by their ids. */
  readonly queries: ReadonlyMap<bigint, Pending>
  /** The updates that a conversation has begun with: each begins one at most, however often its handler is run. */
  readonly begun: WeakSet<Update>
  /** Gives an update to the conversation that waits for it, and gives what that holds; none when nobody waits. */
  readonly offer: (update: Update) => Held | undefined
  /** Waits for an update. What the conversation has held until now it does not any more. */
  readonly next: <A extends object, E>(
    key: string,
    held: Held,
    filter: Filter<A>,
    within: Within<A, E>
  ) => Effect.Effect<A, E>
  /** Says something and waits for an answer to it, which may come before it is known what was said. */
  readonly ask: <S, A extends object, E, R, E2>(
    key: string,
    held: Held,
    question: Question<S, A, E, R, E2>
  ) => Effect.Effect<A, E | E2, R>
  /**
   * Says something. What the filter lets through and comes before it is known what was said is kept for a moment: the
   * conversation may wait for it next.
   */
  readonly say: <S, E, R>(
    key: string,
    held: Held,
    filter: Filter<object>,
    say: Effect.Effect<S, E, R>
  ) => Effect.Effect<S, E, R>
  /** Nobody waits any more, for another conversation begins. */
  readonly dismiss: (key: string) => void
  /** Waits until it is known whether somebody waits for an update; none when that is known. */
  readonly undecided: (update: Update) => Effect.Effect<void> | undefined
}>() {}
