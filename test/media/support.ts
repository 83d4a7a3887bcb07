/** Sending media with the raw call, and what comes of it. */
import { assert } from "@effect/vitest"
import { Effect, Option } from "effect"
import { Ids, Media, Rpc } from "layergram"
import * as messages from "layergram/tl/messages"
import * as fromTl from "../../schema/model/fromTl/media.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { Peers } from "../../services/Peers.ts"

/** The messages in an answer, in its order. */
export const carried = (updates: T.Updates): ReadonlyArray<T.message> =>
  updates._tag !== "updates" ?
    [] :
    updates.updates.flatMap((update) =>
      "message" in update && typeof update.message === "object" && update.message._tag === "message"
        ? [update.message]
        : []
    )

/** Sends media, and gives the message. */
export const send = <E, R>(to: { readonly id: number }, media: Media.OutgoingMedia<E, R>) =>
  Effect.gen(function*() {
    const peer = yield* (yield* Peers).resolve(to.id)
    const input = yield* media.toInput
    // A preview stands under a text, and is none without it.
    const message = media.kind === "WebPage" ? "look" : ""
    const randomId = yield* Rpc.randomId("messages.sendMedia")
    const [sent] = carried(yield* Rpc.invoke(messages.sendMedia({ peer, media: input, message, randomId })))
    return sent ?? assert.fail("nothing was sent")
  })

/** Media of a message, as applications see them. */
export const mediaOf = (message: { readonly media?: T.MessageMedia | undefined; readonly id: number }) =>
  Option.getOrThrow(
    fromTl.media(message.media, new Media.ListOrigin({ list: "SavedGifs" }))
  )

/** Sends media, and gives them as they stand in the chat. */
export const sent = <E, R, K extends Media.Kind>(
  to: { readonly id: number },
  media: Media.OutgoingMedia<E, R, K>
) => Effect.map(send(to, media), (message) => only(media.kind, mediaOf(message)))

/** Media that must be of a kind. */
export const only = <K extends Media.Kind>(kind: K, media: Media.Media): Extract<Media.Media, { readonly _tag: K }> => {
  const is = (value: Media.Media): value is Extract<Media.Media, { readonly _tag: K }> => value._tag === kind
  return is(media) ? media : assert.fail(`a ${media._tag} instead of a ${kind}`)
}

export const messageId = (id: number) => Ids.MessageId.make(id)

/** The head of a PNG of these dimensions: all that the server looks at. */
export const png = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(100)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}
