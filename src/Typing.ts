/**
 * Shows what the account is doing while it is doing it: sent at once, repeated, and cancelled however it ends.
 *
 * Blocks for the same chat and topic share what is shown: the last one that has begun has it, and when it ends, the one
 * before has it again; when all have ended, it is cancelled, once.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.setTyping
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Scope from "effect/Scope"
import type { ChatAction } from "../schema/model/ChatAction.ts"
import { toTl } from "../schema/model/ChatAction.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Block, Place } from "../services/Indicators.ts"
import { Indicators } from "../services/Indicators.ts"
import type { PeerLike } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import { Rpc } from "../services/Rpc.ts"
import type { SendError, SendOptions } from "./ChatActions.ts"

export { Indicators } from "../services/Indicators.ts"

/**
 * How an action is kept alive.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends SendOptions {
  /** The time between two repetitions: 5 seconds unless said, which is as often as Telegram wants it. */
  readonly every?: Duration.DurationInput | undefined
}

/**
 * What is being shown.
 *
 * @since 0.1.0
 * @category models
 */
export interface Indicator {
  /** Shows another action instead, such as more progress; from the next repetition on. */
  readonly show: (action: ChatAction) => Effect.Effect<void>
}

const placeOf = (peer: T.InputPeer, topic: number | undefined): string => {
  const id = "userId" in peer ? peer.userId : "chatId" in peer ? peer.chatId : "channelId" in peer ? peer.channelId : 0
  return `${peer._tag} ${id} ${topic ?? ""}`
}

/** Nobody waits longer for an indicator to be taken away: it vanishes by itself. */
const patience = "3 seconds"

/** Everything that a block does; it ends with the scope. */
const make = Effect.fnUntraced(function*(to: PeerLike, action: ChatAction, options: Options | undefined) {
  const rpc = yield* Rpc
  const indicators = yield* Indicators
  const peer = yield* (yield* Peers).resolve(to)
  const name = placeOf(peer, options?.topic)
  const every = Duration.toMillis(options?.every ?? "5 seconds")
  const block: Block = { action }
  const isLast = ({ blocks }: Place) => blocks.at(-1) === block

  const tell = (place: Place, action: ChatAction) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      place.toldAt = now
      // Whoever is interrupted while telling may have told.
      place.isShown = action !== "Cancel"
      return rpc.invoke(messages.setTyping({ peer, topMsgId: options?.topic, action: toTl(action) }))
    })

  const enter = Effect.sync(() => {
    const place = indicators.enter(name, block)
    return { place, isShownAlready: Equal.equals(place.blocks.at(-2)?.action, action) }
  })
  /** Gives the place back to the block before, or cancels. */
  const leave = (place: Place) =>
    Effect.suspend(() => {
      const wasLast = isLast(place)
      indicators.leave(name, block)
      const next = place.blocks.at(-1)
      if (next === undefined) return place.isShown ? tell(place, "Cancel") : Effect.void
      return wasLast && !Equal.equals(next.action, block.action) ? tell(place, next.action) : Effect.void
    }).pipe(Effect.interruptible, Effect.timeoutOption(patience), Effect.ignoreLogged)
  const { isShownAlready, place } = yield* Effect.acquireRelease(enter, ({ place }) => leave(place))

  const first = Effect.suspend(() => !isLast(place) || isShownAlready ? Effect.void : tell(place, block.action)).pipe(
    Effect.tapError(() => Effect.sync(() => place.isShown = place.blocks.length > 1))
  )
  // What fails once may succeed the next time; if not, that is no reason to end what is being done.
  const again = Effect.suspend(() =>
    isLast(place) ? Effect.ignoreLogged(tell(place, block.action)) : Effect.sleep(every)
  )
  const repeat = Effect.flatMap(Clock.currentTimeMillis, (now) => {
    // It was told by a clock that has been set back since.
    const wait = place.toldAt > now ? 0 : place.toldAt + every - now
    return wait > 0 ? Effect.sleep(wait) : again
  }).pipe(Effect.forever)

  const indicator: Indicator = { show: (action) => Effect.sync(() => void (block.action = action)) }
  return { indicator, first, repeat }
})

/**
 * Shows an action in a chat until the scope closes. The first time is awaited, and fails as `ChatActions.send` does; the
 * repetitions do not fail.
 *
 * @since 0.1.0
 * @category constructors
 * @see https://core.telegram.org/method/messages.setTyping
 */
export const scoped = (
  to: PeerLike,
  action: ChatAction = "Typing",
  options?: Options
): Effect.Effect<Indicator, SendError, Rpc | Peers | Indicators | Scope.Scope> =>
  Effect.flatMap(
    make(to, action, options),
    ({ first, indicator, repeat }) => first.pipe(Effect.zipRight(Effect.forkScoped(repeat)), Effect.as(indicator))
  )

/**
 * Shows an action in a chat while an effect runs: `answer.pipe(Typing.withTyping(chat))`. The effect does not wait for it,
 * and does not fail because of it: where nothing can be shown, that is logged, for debugging.
 *
 * @since 0.1.0
 * @category combinators
 * @see https://core.telegram.org/method/messages.setTyping
 */
export const withTyping =
  (to: PeerLike, action: ChatAction = "Typing", options?: Options) =>
  <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R | Rpc | Peers | Indicators> => {
    const show = Effect.flatMap(
      make(to, action, options),
      ({ first, repeat }) => Effect.zipRight(Effect.ignoreLogged(first), repeat)
    )
    // A scope of its own: that of the effect is none of our business.
    return Effect.acquireUseRelease(
      Scope.make(),
      (scope) => Effect.zipRight(Scope.extend(Effect.forkScoped(Effect.ignoreLogged(show)), scope), self),
      Scope.close
    )
  }
