/**
 * Media that Telegram has, or fetches by itself: nothing is uploaded.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Repair from "../../layers/support/repairable.ts"
import type { FileMedia } from "../../schema/model/Document.ts"
import type { Game } from "../../schema/model/WebPage.ts"
import * as fromTl from "../../schema/model/fromTl/media.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import { Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { InvalidCall, Rpc } from "../../services/Rpc.ts"
import type { OutgoingMedia } from "./outgoing.ts"
import { make, prepare } from "./outgoing.ts"
import { refreshable } from "./refreshable.ts"
import type { ShownOptions } from "./uploads.ts"
import { inputPhoto, shown } from "./uploads.ts"

const inputDocument = (of: Exclude<FileMedia, { readonly _tag: "Photo" | "LivePhoto" }>): T.InputDocument => ({
  _tag: "inputDocument",
  id: of.id,
  accessHash: of.accessHash,
  fileReference: of.reference
})

/** What stays of how media were shown, where nothing else is said. */
const keep = (media: FileMedia, options: ShownOptions) => ({
  ...shown(options),
  spoiler: options.spoiler ?? ("hasSpoiler" in media && media.hasSpoiler) ? true : undefined
})

/**
 * A file that Telegram has, as calls name it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const inputOf = (media: FileMedia, options: ShownOptions = {}): T.InputMedia => {
  switch (media._tag) {
    case "Photo":
      return { _tag: "inputMediaPhoto", id: inputPhoto(media), ...keep(media, options) }
    case "LivePhoto":
      return {
        _tag: "inputMediaPhoto",
        id: inputPhoto(media.photo),
        livePhoto: true,
        video: inputDocument(media.video),
        ...keep(media.photo, options)
      }
    default:
      return {
        _tag: "inputMediaDocument",
        id: inputDocument(media),
        videoCover: media._tag === "Video" && Option.isSome(media.cover) ? inputPhoto(media.cover.value) : undefined,
        ...keep(media, options)
      }
  }
}

/**
 * A file that Telegram has, from a message or from wherever a model of it came. It is not uploaded again. When its
 * reference has expired, Telegram is asked for another one where the file came from, once however many send or download
 * it at that time, and whoever sends it later knows it; where that does not help, the call fails as it did.
 *
 * @since 0.1.0
 * @category existing
 * @see https://core.telegram.org/constructor/inputMediaDocument
 */
export const from = <M extends FileMedia>(media: M, options?: ShownOptions): OutgoingMedia<never, never, M["_tag"]> =>
  make(
    media._tag,
    Effect.sync(() => inputOf(media, options)),
    Effect.suspend(() => refreshable(inputOf(media, options), media.location.origin))
  )

/**
 * A game that somebody has sent.
 *
 * @since 0.1.0
 * @category existing
 */
export const fromGame = ({ accessHash, id }: Game): OutgoingMedia<never, never, "Game"> =>
  make("Game", Effect.succeed({ _tag: "inputMediaGame", id: { _tag: "inputGameID", id, accessHash } }))

/**
 * A photo that Telegram fetches from the web: up to 5 MB.
 *
 * @since 0.1.0
 * @category existing
 * @see https://core.telegram.org/constructor/inputMediaPhotoExternal
 */
export const photoFromUrl = (url: string | URL, options: ShownOptions = {}): OutgoingMedia<never, never, "Photo"> =>
  make("Photo", Effect.succeed({ _tag: "inputMediaPhotoExternal", url: String(url), ...shown(options) }))

/**
 * A file that Telegram fetches from the web: up to 20 MB. What it becomes is Telegram's choice.
 *
 * @since 0.1.0
 * @category existing
 * @see https://core.telegram.org/constructor/inputMediaDocumentExternal
 */
export const documentFromUrl = (
  url: string | URL,
  options: ShownOptions = {}
): OutgoingMedia<never, never, "Document"> =>
  make("Document", Effect.succeed({ _tag: "inputMediaDocumentExternal", url: String(url), ...shown(options) }))

/**
 * Why media were not stored.
 *
 * @since 0.1.0
 * @category errors
 */
export type StoreError = Method.Error<typeof messages.uploadMedia> | PeerNotFound | InvokeError

/** What was sent is not what came of it: Telegram may make an animation of a film without sound. */
const isFile = (media: T.MessageMedia): boolean =>
  media._tag === "messageMediaPhoto" || media._tag === "messageMediaDocument"

/**
 * Has Telegram make media of what was uploaded, without sending them to anybody: what comes out can be sent many times
 * with `Media.from`, be the cover of a film, or a part of an album. Who it will be sent to may be said: rights are
 * checked there.
 *
 * @since 0.1.0
 * @category existing
 * @see https://core.telegram.org/method/messages.uploadMedia
 */
export const store = <E, R>(
  media: OutgoingMedia<E, R>,
  options?: { readonly peer?: PeerLike | undefined }
): Effect.Effect<FileMedia, StoreError | E, Rpc | Peers | R> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer: T.InputPeer = options?.peer === undefined
      ? { _tag: "inputPeerSelf" }
      : yield* (yield* Peers).resolve(options.peer)
    return yield* Repair.use(yield* prepare(media), (input) => storeInput(rpc, peer, input))
  })

/**
 * The same for what calls want already.
 *
 * @since 0.1.0
 * @category existing
 */
export const storeInput = (
  rpc: Rpc["Type"],
  peer: T.InputPeer,
  media: T.InputMedia
): Effect.Effect<FileMedia, Method.Error<typeof messages.uploadMedia> | InvokeError> =>
  Effect.flatMap(rpc.invoke(messages.uploadMedia({ peer, media })), (answer) => {
    const made = isFile(answer) ? fromTl.media(answer, undefined) : Option.none()
    return Option.isSome(made) && "location" in made.value
      ? Effect.succeed(made.value)
      : Effect.fail(new InvalidCall({ method: "messages.uploadMedia", reason: "UnreadableAnswer", cause: answer._tag }))
  })
