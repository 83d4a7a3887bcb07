/**
 * Albums: photos, films, files or pieces of music that are sent as one.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#albums-grouped-media
 */
import * as Effect from "effect/Effect"
import * as Repair from "../../layers/support/repairable.ts"
import type { Message } from "../../schema/model/Message.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound, Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import * as Draft from "../Draft.ts"
import { inputOf, storeInput } from "../media/existing.ts"
import type { OutgoingMedia, Prepared } from "../media/outgoing.ts"
import { prepare } from "../media/outgoing.ts"
import { staleIndex } from "../media/refreshable.ts"
import { named } from "./again.ts"
import type { Album, AlbumContext, AlbumError, AlbumInvalid, AlbumItem } from "./albumParts.ts"
import { checked } from "./albumParts.ts"
import { compose, replyTo, scheduleDate } from "./compose.ts"
import { type AlreadySent, alreadySent, numbered } from "./send.ts"
import type { Client, TextTooLong } from "./target.ts"
import { resolve, self as selfOf, sentWith, unreadable } from "./target.ts"

/**
 * Why an album was not sent.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendAlbumError =
  | Method.Error<typeof messages.sendMultiMedia>
  | Method.Error<typeof messages.uploadMedia>
  | PeerNotFound
  | AlbumInvalid
  | TextTooLong
  | AlreadySent
  | InvokeError

/** A message for each part, in the order of the parts. Of albums of run time nobody knows how many there are. */
type Sent<A extends Album> = [2 | 10] extends [A["length"]] ? ReadonlyArray<Message>
  : { readonly [Index in keyof A]: Message }

/** So many parts are uploaded at the same time. */
const concurrency = 3

interface Part<E, R> {
  readonly media: OutgoingMedia<E, R>
  readonly draft: Draft.Draft<E, R>
}

const partOf = <E, R>(item: AlbumItem<E, R>): Part<E, R> =>
  "kind" in item
    ? { media: item, draft: Draft.text("") }
    : { media: item.media, draft: Draft.from<E, R>(item.caption) }

/** Stands for the media of a part until they are there. */
const later: Draft.DraftMedia = { toInput: Effect.succeed({ _tag: "inputMediaEmpty" }) }

/** The caption of a part, and a number by which it is known again. */
const captioned = <E, R>({ draft }: Part<E, R>, key: string | undefined) =>
  Effect.gen(function*() {
    const { entities, text } = yield* compose(Draft.media(draft, later))
    return { message: text ?? "", entities, randomId: yield* numbered(key, "messages.sendMultiMedia") }
  })

/** Only media that Telegram has already can be a part of an album. */
const isStored = ({ _tag }: T.InputMedia): boolean => _tag === "inputMediaPhoto" || _tag === "inputMediaDocument"

/** Stores media for whoever it is: those that are stored already are not stored again. */
const storing = <E, R>(rpc: Rpc["Type"], media: ReadonlyArray<Prepared<E, R>>) => {
  const done = [...media]
  return (peer: T.InputPeer): Effect.Effect<ReadonlyArray<Prepared<E, R>>, SendAlbumError | E, R | Rpc | Peers> =>
    Effect.forEach(
      done,
      (one, index) =>
        isStored(one.value) ? Effect.succeed(one) : Effect.map(
          Repair.use(one, (input) => storeInput(rpc, peer, input)),
          (file) => (done[index] = Repair.final(inputOf(file)))
        ),
      { concurrency }
    )
}

/** What is said about the album: no two parts contradict each other. */
const optionsOf = <E, R>(parts: ReadonlyArray<Part<E, R>>): Draft.Options => {
  const heard: { [Key in keyof Draft.Options]: Draft.Options[Key] } = {}
  for (const { draft } of parts.toReversed()) Object.assign(heard, draft.options)
  return heard
}

/**
 * Sends an album, and gives its messages in the order of its parts. What can be known to be wrong is found before
 * anything is uploaded: captions that are too long (`TextTooLong`), keyboards and contradictions (`AlbumInvalid`), whom
 * nobody knows. Everything is uploaded before anything is sent, so an album arrives whole or not at all; `onProgress` of
 * each part tells how far it is. With a `Draft.idempotencyKey` in one of its captions it is sent once, as messages are.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.sendMultiMedia
 */
export function sendAlbum<const A extends Album>(
  to: PeerLike,
  album: A
): Effect.Effect<Sent<A>, SendAlbumError | AlbumError<A>, Client | AlbumContext<A>>
export function sendAlbum(
  to: PeerLike,
  album: ReadonlyArray<AlbumItem | undefined>
): Effect.Effect<ReadonlyArray<Message>, unknown, unknown> {
  return Effect.gen(function*() {
    const rpc = yield* Rpc
    const self = yield* selfOf
    const items = yield* checked(album.flatMap((item) => (item === undefined ? [] : [item])))
    const parts = items.map(partOf)
    const options = optionsOf(parts)
    const key = options.idempotencyKey
    const found = yield* resolve(to)
    const sendAs = options.sendAs === undefined ? undefined : yield* resolve(options.sendAs)
    const reply = yield* replyTo(options, found)
    // What is needed, and what can fail, is in the types of the declaration above.
    const captions = yield* Effect.forEach(
      parts,
      // @effect-diagnostics-next-line anyUnknownInErrorContext:off
      (part, index) => captioned(part, key === undefined ? undefined : `${key} ${index}`),
      { concurrency: 1 }
    )
    // @effect-diagnostics-next-line anyUnknownInErrorContext:off
    const store = storing(rpc, yield* Effect.forEach(parts, ({ media }) => prepare(media), { concurrency }))
    const sending = (peer: T.InputPeer, media: ReadonlyArray<T.InputMedia>) =>
      Effect.gen(function*() {
        const multiMedia = captions.map((caption, index): T.inputSingleMedia => ({
          ...caption,
          _tag: "inputSingleMedia",
          media: media[index] ?? { _tag: "inputMediaEmpty" }
        }))
        const call = rpc.invoke(messages.sendMultiMedia({
          peer,
          multiMedia,
          replyTo: peer === found ? reply : yield* replyTo(options, peer),
          silent: options.isSilent,
          background: options.isBackground,
          clearDraft: options.clearsDraft,
          noforwards: options.isProtected,
          invertMedia: options.isMediaInverted,
          effect: options.effectId,
          allowPaidStars: options.maxStars,
          scheduleDate: scheduleDate(options.schedule),
          sendAs
        }))
        return yield* Effect.mapError(call, alreadySent(key))
      })
    const answer = yield* named(to, found, (peer) =>
      Effect.gen(function*() {
        // @effect-diagnostics-next-line anyUnknownInErrorContext:off
        const media = Repair.all(yield* store(peer), staleIndex)
        // @effect-diagnostics-next-line anyUnknownInErrorContext:off
        return yield* Repair.use(media, (inputs) => sending(peer, inputs))
      }))
    const sent = sentWith(answer, captions.map(({ randomId }) => randomId), self)
    return sent.length === captions.length ? sent : yield* unreadable("messages.sendMultiMedia", answer._tag)
  })
}
