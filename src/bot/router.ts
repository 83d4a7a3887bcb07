/**
 * Routers: which handler works on an update. A router is a value; running it is `Bot.run`.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { toMarkedId } from "../../schema/model/Peer.ts"
import type { Update } from "../../schema/model/Update.ts"
import type { Delivered } from "../../services/Updates.ts"
import type { RouterCommand } from "./commandList.ts"
import { guarded, inOrder } from "./commandList.ts"
import type { Filter } from "./filter.ts"
import { chatOf, userOf } from "./filter.ts"
import { repeatable } from "./pending.ts"

/**
 * What a router may know besides the update.
 *
 * @since 0.1.0
 * @category models
 */
export interface Surroundings {
  /** The bot's public name, without "@". */
  readonly username: string | undefined
  /** How the update has come: by its id it is known when it is told again. None where it was not `Bot.run` that got it. */
  readonly delivered?: Delivered | undefined
}

/**
 * Which handler works on an update: handlers fail with `E` and need `R`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Router<out E = never, out R = never> {
  /** What the first handler does for which the update is, and whether it took it; none when it is for nobody here. */
  readonly handle: (update: Update, at: Surroundings) => Effect.Effect<boolean, E, R> | undefined
  /** The commands of its handlers. */
  readonly commands: ReadonlyArray<RouterCommand>
}

/**
 * The failures of a router's handlers.
 *
 * @since 0.1.0
 * @category models
 */
export type ErrorOf<R> = R extends Router<infer E, infer _> ? E : never

/**
 * What a router's handlers need.
 *
 * @since 0.1.0
 * @category models
 */
export type ContextOf<R> = R extends Router<infer _, infer C> ? C : never

/**
 * A router out of a function.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromFunction = <E, R>(
  handle: Router<E, R>["handle"],
  commands: ReadonlyArray<RouterCommand> = []
): Router<E, R> => ({ handle, commands })

/**
 * A handler for what a filter lets through.
 *
 * @since 0.1.0
 * @category constructors
 */
export const on = <A extends object, E, R>(
  filter: Filter<A>,
  handler: (seen: A) => Effect.Effect<unknown, E, R>
): Router<E, R> =>
  fromFunction((update) => {
    const seen = filter.match(update)
    return seen === undefined ? undefined : Effect.as(handler(seen), true)
  })

/**
 * Routers one after the other: the first one that takes an update has it. Throws where a command could never be heard,
 * because an earlier handler takes it whatever the message.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <Routers extends ReadonlyArray<Router<unknown, unknown>>>(
  ...routers: Routers
): Router<ErrorOf<Routers[number]>, ContextOf<Routers[number]>> => {
  type E = ErrorOf<Routers[number]>
  type R = ContextOf<Routers[number]>
  const all = routers as ReadonlyArray<Router<E, R>>
  const from = (index: number, update: Update, at: Surroundings): Effect.Effect<boolean, E, R> | undefined => {
    for (let next = index; next < all.length; next++) {
      const handled = all[next]?.handle(update, at)
      if (handled === undefined) continue
      return Effect.flatMap(
        handled,
        (took) => took ? Effect.succeed(true) : (from(next + 1, update, at) ?? Effect.succeed(false))
      )
    }
    return undefined
  }
  return fromFunction<E, R>((update, at) => from(0, update, at), inOrder(all.map(({ commands }) => commands)))
}

/**
 * A router for what a filter lets through only.
 *
 * @since 0.1.0
 * @category combinators
 */
export const scope = <A extends object, E, R>(filter: Filter<A>, router: Router<E, R>): Router<E, R> => ({
  commands: guarded(router.commands),
  handle: (update, at) => (filter.match(update) === undefined ? undefined : router.handle(update, at))
})

/**
 * Does something around every handler of a router: it gets what the handler does, and whether it took the update; and how
 * the update has come. What the handler does may be done again, as with `retry` of `Bot.run`: a button that was answered is
 * not answered again.
 *
 * @since 0.1.0
 * @category middleware
 */
export const use = <E, R, E2, R2>(
  router: Router<E, R>,
  middleware: (
    next: Effect.Effect<boolean, E, R>,
    update: Update,
    at: Surroundings
  ) => Effect.Effect<boolean, E2, R2>
): Router<E2, R2> => ({
  commands: guarded(router.commands),
  handle: (update, at) => {
    const next = router.handle(update, at)
    return next === undefined ? undefined : middleware(repeatable(update, next), update, at)
  }
})

/**
 * Takes over when a handler fails or dies; the update counts as handled.
 *
 * @since 0.1.0
 * @category middleware
 */
export const catchAllCause = <E, R, E2, R2>(
  router: Router<E, R>,
  recover: (cause: Cause.Cause<E>, update: Update) => Effect.Effect<unknown, E2, R2>
): Router<E2, R | R2> =>
  use(router, (next, update) =>
    Effect.catchAllCause(next, (cause) =>
      Cause.isInterruptedOnly(cause)
        ? Effect.failCause(cause as Cause.Cause<never>)
        : Effect.as(recover(cause, update), true)))

/**
 * Makes a span of everything that handlers do, named `Bot.handle`, with the kind of update, the chat and the user as ids.
 *
 * @since 0.1.0
 * @category middleware
 */
export const traced = <E, R>(router: Router<E, R>) =>
  use(router, (next, update) => {
    const [chat, user] = [chatOf(update), userOf(update)]
    return Effect.withSpan(next, "Bot.handle", {
      attributes: {
        update: update._tag,
        chat: chat === undefined ? undefined : toMarkedId(chat),
        user: user === undefined ? undefined : toMarkedId(user)
      }
    })
  })

/**
 * How often somebody may call upon a router.
 *
 * @since 0.1.0
 * @category models
 */
export interface LimitOptions<E, R> {
  /** So many updates … */
  readonly limit: number
  /** … within so long. */
  readonly within: Duration.DurationInput
  /** Who is counted as one: the user unless said. */
  readonly by?: ((update: Update) => string | undefined) | undefined
  /** What happens to the others; nothing unless said. */
  readonly otherwise?: ((update: Update) => Effect.Effect<unknown, E, R>) | undefined
}

/** So many are counted at a time; who has been silent for longest is forgotten first. */
const mostCounted = 10_000

const userKey = (update: Update): string | undefined => {
  const user = userOf(update)
  return user === undefined ? undefined : String(toMarkedId(user))
}

/**
 * Limits how often each user may call upon a router. Updates of nobody are not counted; what was let through is counted
 * once, however often it is handled again.
 *
 * @since 0.1.0
 * @category middleware
 */
export const limited = <E, R, E2 = never, R2 = never>(
  router: Router<E, R>,
  { by = userKey, limit, otherwise, within }: LimitOptions<E2, R2>
): Router<E | E2, R | R2> => {
  const window = Duration.toMillis(within)
  // Written by one fiber at a time, for nothing waits between reading and writing.
  const seen = new Map<string, ReadonlyArray<number>>()
  const free = new WeakSet<Update>()
  const takes = (key: string, now: number): boolean => {
    const recent = (seen.get(key) ?? []).filter((at) => at > now - window && at <= now)
    const isFree = recent.length < limit
    seen.delete(key)
    seen.set(key, isFree ? [...recent, now] : recent)
    const oldest = seen.size > mostCounted ? seen.keys().next() : undefined
    if (oldest?.done === false) seen.delete(oldest.value)
    return isFree
  }
  return use<E, R, E | E2, R | R2>(router, (next, update) => {
    const key = by(update)
    if (key === undefined) return next
    return Effect.flatMap(Clock.currentTimeMillis, (now): Effect.Effect<boolean, E | E2, R | R2> => {
      // Who has failed and is run again was counted.
      if (!free.has(update) && !takes(key, now)) return Effect.as(otherwise?.(update) ?? Effect.void, true)
      free.add(update)
      return next
    })
  })
}
