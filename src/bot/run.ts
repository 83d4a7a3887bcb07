/**
 * Runs a router on the updates of a bot.
 *
 * @since 0.1.0
 */
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberId from "effect/FiberId"
import * as FiberMap from "effect/FiberMap"
import * as FiberSet from "effect/FiberSet"
import * as Option from "effect/Option"
import type { Update } from "../../schema/model/Update.ts"
import type { MeError } from "../../services/Auth.ts"
import { Auth } from "../../services/Auth.ts"
import type { Peers } from "../../services/Peers.ts"
import type { Unauthorized } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { RunOptions as UpdatesRunOptions, Updates } from "../../services/Updates.ts"
import type { Pressed } from "../CallbackQuery.ts"
import * as CallbackQuery from "../CallbackQuery.ts"
import { run as runUpdates } from "../Updates.ts"
import type { Pending } from "./pending.ts"
import { isPressed, watch } from "./pending.ts"
import type { RegisterError } from "./register.ts"
import { register } from "./register.ts"
import type { Router, Surroundings } from "./router.ts"
import { Waiting } from "./waiting.ts"
import { make as makeWaiting } from "./waitingRoom.ts"

/**
 * How a bot runs: which updates are handled side by side, again, or not at all, as `Updates.run` has it, and more.
 *
 * @since 0.1.0
 * @category models
 */
export interface RunOptions<in out E = never, out R = never> extends UpdatesRunOptions<E, R> {
  /** Whether the commands that have descriptions are registered with Telegram first; they are unless said. */
  readonly register?: boolean | undefined
  /**
   * After how long a button is answered with nothing, if the handler has not done it, or waits for its turn: 10 seconds
   * unless said. Telegram takes no answers that come much later.
   */
  readonly answerWithin?: Duration.DurationInput | undefined
}

/**
 * Why a bot has ended.
 *
 * @since 0.1.0
 * @category errors
 */
export type RunError = Unauthorized | MeError | RegisterError

/** The query, and what is done when its handler has ended. */
type Begun = readonly [Pending, Effect.Effect<void>]

/** What answers buttons that nobody else does. */
const answers = (
  rpc: Rpc["Type"],
  fork: (watching: Effect.Effect<void>) => unknown,
  within: Duration.DurationInput
) => {
  // Changed by one fiber at a time: nothing waits in between.
  const all = new Map<bigint, Pending>()
  const taken = new WeakMap<Pressed, Begun>()
  const add = (query: Pressed): Begun => {
    const pending: Pending = {
      id: query.id,
      answer: Effect.ignoreLogged(Effect.provideService(CallbackQuery.answer(query), Rpc, rpc)),
      left: Deferred.unsafeMake<void>(FiberId.none),
      isBegun: false,
      isHeld: false,
      isAnswered: false,
      isHandled: false,
      isAgain: false,
      underway: 0,
      isOver: false
    }
    all.set(query.id, pending)
    // It is known as long as somebody may answer it, or is run again and has answered it.
    let parties = 2
    const part = Effect.sync(() => {
      if (--parties === 0 && all.get(query.id) === pending) all.delete(query.id)
    })
    fork(Effect.interruptible(Effect.ensuring(watch(pending, within), part)))
    const leave = Effect.suspend(() => pending.isHeld ? Effect.void : Deferred.succeed(pending.left, undefined))
    return [pending, Effect.zipRight(part, leave)]
  }
  return {
    all,
    /** It has come, and waits until its chat has been worked on, and somebody has time: whoever has pressed waits, too. */
    take: (update: Update): void => {
      if (isPressed(update)) taken.set(update, add(update))
    },
    /** Its handler begins. */
    begin: (query: Pressed): Effect.Effect<Begun> =>
      Effect.sync(() => {
        const begun = taken.get(query) ?? add(query)
        taken.delete(query)
        begun[0].isBegun = true
        return begun
      })
  }
}

/**
 * Hands updates to the handlers of a router, for as long as the client runs: those of a chat one after the other. Every
 * button is answered, be it with nothing; no failure of a handler stops the bot. Whoever stops it waits 3 seconds at most
 * for the last answers.
 *
 * Run one router for each client: another one would answer the buttons of the first with nothing. `Bot.make` puts routers
 * together.
 *
 * @since 0.1.0
 * @category running
 */
export function run<E, R>(
  router: Router<E, R>,
  // Options that need nothing have a signature of their own: nothing in them would say what they need.
  options?: RunOptions<E>
): Effect.Effect<void, RunError, Exclude<R, Waiting> | Updates | Auth | Rpc | Peers>
export function run<E, R, R2>(
  router: Router<E, R>,
  options: RunOptions<E, R2>
): Effect.Effect<void, RunError, Exclude<R, Waiting> | R2 | Updates | Auth | Rpc | Peers>
export function run<E, R, R2>(
  router: Router<E, R>,
  options?: RunOptions<E, R2>
): Effect.Effect<void, RunError, Exclude<R, Waiting> | R2 | Updates | Auth | Rpc | Peers> {
  const { answerWithin = Duration.seconds(10), onTaken, register: isRegistered = true, retry, ...rest } = options ?? {}
  const handle = (update: Update, at: Surroundings, query?: Pending): Effect.Effect<unknown, E, R | R2> => {
    const once = Effect.suspend(() => router.handle(update, at) ?? Effect.void)
    if (retry === undefined) return once
    const failed = Effect.sync(() => {
      if (query !== undefined) query.isAgain = true
    })
    return Effect.retry(Effect.tapError(once, () => failed), retry)
  }
  const work = (
    update: Update,
    at: Surroundings,
    begin: ReturnType<typeof answers>["begin"]
  ): Effect.Effect<unknown, E, R | R2 | Waiting> =>
    Effect.flatMap(Waiting, (waiting) => {
      const offer = (query?: Pending) =>
        Effect.suspend(() => {
          const held = waiting.offer(update)
          if (held === undefined) return handle(update, at, query)
          if (query !== undefined) held.take(query)
          return Effect.void
        })
      const decide = (query?: Pending) => {
        const undecided = waiting.undecided(update)
        return undecided === undefined ? offer(query) : Effect.zipRight(undecided, offer(query))
      }
      if (!isPressed(update)) return decide()
      // It is answered with nothing when its handler has done what it can, and not before it is tried again. The lane is
      // free again then: who answers does it beside.
      return Effect.acquireUseRelease(begin(update), ([query]) => decide(query), ([, end]) => end)
    })

  return Effect.scoped(Effect.gen(function*() {
    const { username } = yield* (yield* Auth).me
    const name = Option.getOrUndefined(username)
    if (isRegistered) yield* register(router.commands)
    // Closed last, and all at once: no handler and no conversation answers any more.
    const fork = yield* FiberSet.runtime(yield* FiberSet.make<void>())<never>()
    const { all, begin, take } = answers(yield* Rpc, fork, answerWithin)
    const waiting = makeWaiting(yield* FiberMap.make<string>(), all)
    yield* Effect.provideService(
      runUpdates((update, delivered) => work(update, { username: name, delivered }, begin), {
        ...rest,
        onTaken: (update) => {
          take(update)
          onTaken?.(update)
        }
      }),
      Waiting,
      waiting
    )
  }))
}
