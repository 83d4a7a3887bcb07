/**
 * Runs a router on the updates of a bot.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberMap from "effect/FiberMap"
import * as Option from "effect/Option"
import type { Update } from "../../schema/model/Update.ts"
import type { MeError } from "../../services/Auth.ts"
import { Auth } from "../../services/Auth.ts"
import type { Peers } from "../../services/Peers.ts"
import type { Rpc, Unauthorized } from "../../services/Rpc.ts"
import type { RunOptions as UpdatesRunOptions, Updates } from "../../services/Updates.ts"
import type { Pressed } from "../CallbackQuery.ts"
import * as CallbackQuery from "../CallbackQuery.ts"
import { run as runUpdates } from "../Updates.ts"
import type { Pending } from "./pending.ts"
import { pending } from "./pending.ts"
import type { RegisterError } from "./register.ts"
import { register } from "./register.ts"
import type { Router, Surroundings } from "./router.ts"
import { make as makeWaiting, Waiting } from "./waiting.ts"

/**
 * How a bot runs: which updates are handled side by side, again, or not at all, as `Updates.run` has it, and more.
 *
 * @since 0.1.0
 * @category models
 */
export interface RunOptions<in out E = never, out R = never> extends UpdatesRunOptions<E, R> {
  /** Whether the commands that have descriptions are registered with Telegram first; they are unless said. */
  readonly register?: boolean | undefined
  /** After how long a button is answered with nothing, if the handler has not done it: 10 seconds unless said. */
  readonly answerWithin?: Duration.DurationInput | undefined
}

/**
 * Why a bot has ended.
 *
 * @since 0.1.0
 * @category errors
 */
export type RunError = Unauthorized | MeError | RegisterError

const isPressed = (update: Update): update is Pressed =>
  update._tag === "CallbackQuery" || update._tag === "InlineCallbackQuery" || update._tag === "BusinessCallbackQuery"

/** Answers a pressed button when the handler has not, at its end or when it takes too long. */
const answered = <E, R>(
  query: Pressed,
  after: Duration.DurationInput,
  handled: Effect.Effect<unknown, E, R>
): Effect.Effect<unknown, E, R | Rpc> =>
  Effect.suspend(() => {
    const state: Pending = { id: query.id, isAnswered: false }
    const finish = Effect.suspend(() => {
      if (state.isAnswered) return Effect.void
      state.isAnswered = true
      return Effect.ignoreLogged(CallbackQuery.answer(query))
    })
    return Effect.locally(handled, pending, state).pipe(
      Effect.raceFirst(Effect.zipRight(Effect.delay(finish, after), Effect.never)),
      Effect.ensuring(finish)
    )
  })

/**
 * Hands updates to the handlers of a router, for as long as the client runs: those of a chat one after the other. Every
 * button is answered, be it with nothing; no failure of a handler stops the bot.
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
  const { answerWithin = Duration.seconds(10), register: isRegistered = true, ...rest } = options ?? {}
  const work = (update: Update, at: Surroundings): Effect.Effect<unknown, E, R | Rpc | Waiting> =>
    Effect.flatMap(Waiting, (waiting) => {
      const isTaken = waiting.offer(update)
      const handled = isTaken ? undefined : router.handle(update, at)
      // A conversation answers a button itself; it may take its time, but not more than any handler.
      if (isPressed(update)) return answered(update, answerWithin, handled ?? Effect.void)
      return handled ?? Effect.void
    })

  return Effect.scoped(Effect.gen(function*() {
    const { username } = yield* (yield* Auth).me
    const at: Surroundings = { username: Option.getOrUndefined(username) }
    if (isRegistered) yield* register(router.commands)
    const waiting = makeWaiting(yield* FiberMap.make<string>())
    yield* Effect.provideService(
      runUpdates((update) => work(update, at), rest),
      Waiting,
      waiting
    )
  }))
}
