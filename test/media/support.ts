/** A bot that can upload, and somebody who has started it. */
import { Effect, Layer } from "effect"
import { Files, Media, Rpc } from "layergram"
import * as messages from "layergram/tl/messages"
import type * as T from "../../schema/tl/api/types.ts"
import { Peers } from "../../services/Peers.ts"
import { play as playScene, type Scene } from "../client/support.ts"

/** Plays a scene with `Files`, in which Alice has written to the bot. */
export const play = <A, E, R>(
  use: (scene: Scene) => Effect.Effect<A, E, R | Files.Files>,
  options?: Parameters<typeof playScene>[1]
) =>
  playScene(
    (scene) => Effect.zipRight(scene.alice.start(scene.bot), use(scene)).pipe(Effect.provide(Layer.fresh(Files.layer))),
    options
  )

/** Sends media as calls do, and gives them as they came out. */
export const sendTo = <E, R>(to: { readonly id: number }, media: Media.OutgoingMedia<E, R>, message = "") =>
  Effect.gen(function*() {
    const peer = yield* (yield* Peers).resolve(to.id)
    const rpc = yield* Rpc.Rpc
    return yield* Rpc.invoke(
      messages.sendMedia({ peer, media: yield* media.toInput, message, randomId: rpc.randomId(undefined) })
    )
  })

export const carried = (updates: T.Updates): ReadonlyArray<T.message> =>
  updates._tag !== "updates" ?
    [] :
    updates.updates.flatMap((update) =>
      "message" in update && typeof update.message === "object" && update.message._tag === "message"
        ? [update.message]
        : []
    )
