/**
 * Media out of files that say themselves what they are.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { content, ofBytes, type Source, type SourceContext, type SourceError } from "../../layers/files/source.ts"
import type { Content } from "../../services/Files.ts"
import { type MediaFacts, MediaInspector } from "../../services/MediaInspector.ts"
import type { Input, InputContext, InputError, OutgoingMedia } from "./outgoing.ts"
import { peek, type Peeked, type StreamConsumed } from "./peek.ts"
import type { FileOptions } from "./uploads.ts"
import { animation, audio, document, photo, video, voice } from "./uploads.ts"

/**
 * What `Media.auto` makes of files.
 *
 * @since 0.1.0
 * @category models
 */
export type AutoKind = "Photo" | "Video" | "Animation" | "Audio" | "Voice" | "Document"

/** In bytes. */
const largestPhoto = 10 * 1024 * 1024

/** What Telegram takes for a photo: 10 MB, sides of 10,000 pixels together, one at most 20 times as long as the other. */
const isPhoto = ({ height = 0, mimeType, width = 0 }: MediaFacts, size: number): boolean =>
  /^image\/(jpeg|png|webp)$/.test(mimeType) &&
  size <= largestPhoto &&
  Math.min(width, height) > 0 &&
  width + height <= 10_000 &&
  Math.max(width, height) <= 20 * Math.min(width, height)

/**
 * What a file is sent as. Films without sound are animations, as they are everywhere in Telegram.
 *
 * @since 0.1.0
 * @category conversions
 */
export const kindOf = (facts: MediaFacts, size: number): AutoKind => {
  if (isPhoto(facts, size)) return "Photo"
  if (facts.mimeType === "image/gif") return "Animation"
  if (facts.hasVideo) return !facts.hasAudio && facts.mimeType === "video/mp4" ? "Animation" : "Video"
  if (facts.isVoice) return "Voice"
  return facts.hasAudio ? "Audio" : "Document"
}

/** A file as what it was found to be. */
const madeOf = <I extends Input, Th extends Input>(
  input: I,
  options: FileOptions<Th>,
  facts: MediaFacts,
  size: number
): OutgoingMedia<InputError<I | Th>, InputContext<I | Th>, AutoKind> => {
  const { thumbnail, ...rest } = options
  const said = { ...facts, ...rest, mimeType: options.mimeType ?? facts.mimeType }
  const all = { ...said, thumbnail }
  switch (kindOf({ ...facts, mimeType: said.mimeType }, size)) {
    case "Photo":
      return photo(input, all)
    case "Animation":
      return animation(input, all)
    case "Video":
      return video(input, { ...all, streamable: all.mimeType === "video/mp4" })
    case "Voice":
      return voice(input, said)
    case "Audio":
      return audio(input, all)
    case "Document":
      return document(input, all)
  }
}

/** What is read of files that can be read once: pictures and films that begin with their contents say all they are in it. */
const headLength = 512 * 1024

/** What a photo may have, and a byte more, which says that it is none. */
const photoLength = largestPhoto + 1

/**
 * A file that can be read once, or whose length nobody knows: its first bytes say what it is. Pictures are read on, for
 * only their length says whether they can be photos; those that can be are in memory then.
 */
const madeOfHead = <I extends Input, E, Th extends Input>(
  content: Content<E>,
  input: (peeked: Peeked<E>) => I,
  options: FileOptions<Th>
) =>
  Effect.gen(function*() {
    const inspector = yield* MediaInspector
    const { name, size } = content
    let peeked = yield* peek(content, headLength)
    const facts = yield* inspector.inspect(ofBytes(peeked.head), { isHead: !peeked.isAll })
    const type = { ...facts, mimeType: options.mimeType ?? facts.mimeType }
    if (size === undefined && kindOf(type, 0) === "Photo") peeked = yield* peeked.more(photoLength)
    return peeked.isAll
      ? madeOf(peeked.head, { name, ...options }, facts, peeked.head.length)
      : madeOf(input(peeked), options, facts, size ?? Infinity)
  })

/**
 * What a stream given to `Media.auto` needs besides: a scope for what is read of it when it is sent.
 *
 * @since 0.1.0
 * @category models
 */
export type AutoScope<I> = I extends string | URL | Uint8Array | Blob ? never : Scope.Scope

/**
 * How a stream given to `Media.auto` can fail besides.
 *
 * @since 0.1.0
 * @category errors
 */
export type AutoOnce<I> = I extends string | URL | Uint8Array | Blob ? never : StreamConsumed

/**
 * Looks into a file and makes of it what it is: a photo, a film, an animation, music, a spoken message, with type, width,
 * height, length, title and waveform as far as they can be found out; or a document. What `options` say is not asked for.
 * Needs `MediaInspector`, whose layer is in `layergram/MediaInspector`.
 *
 * ```ts
 * const media = Media.auto("holiday.mp4")
 * const sent = Effect.flatMap(media, (it) => Messages.send("@alice", Draft.media(Draft.empty, it)))
 * ```
 *
 * Of streams and URLs the first 512 KiB are read, up to 10 MiB where they are pictures, and never all of what is longer:
 * what lies behind stays unknown, such as the length of a film whose table of contents is at its end, which is sent as a
 * document. A stream that is longer can be sent once, while the scope is open (`StreamConsumed`); a URL is fetched again.
 *
 * A URL is asked for by the application's `HttpClient`, which goes wherever it is sent, into the application's own network
 * as well. Links of strangers are for a client that looks where they lead; `examples/foreign-links.ts` has one. What lies
 * there may be made to do harm, too: see `layergram/MediaInspectorNode`.
 *
 * @since 0.1.0
 * @category files
 */
export function auto<I extends Source, Th extends Input = never>(
  input: I,
  options?: FileOptions<Th>
): Effect.Effect<
  OutgoingMedia<InputError<I | Th> | AutoOnce<I>, InputContext<I | Th>, AutoKind>,
  SourceError<I>,
  MediaInspector | SourceContext<I> | AutoScope<I>
>
export function auto(
  input: Source,
  options: FileOptions<Input> = {}
): Effect.Effect<OutgoingMedia<unknown, unknown, AutoKind>, unknown, unknown> {
  return Effect.gen(function*() {
    // What is needed, and what can fail, is in the types of the declaration above.
    // @effect-diagnostics-next-line anyUnknownInErrorContext:off
    const source = yield* content(input, options)
    // Of a path that is a pipe nobody knows anything: it is for the upload.
    if (source.isRepeatable || typeof input === "string") {
      // @effect-diagnostics-next-line anyUnknownInErrorContext:off
      const facts = yield* Effect.flatMap(MediaInspector, ({ inspect }) => inspect(source))
      return madeOf(input, options, facts, source.size ?? 0)
    }
    if (input instanceof URL) {
      // @effect-diagnostics-next-line anyUnknownInErrorContext:off
      return yield* Effect.scoped(madeOfHead(source, () => input, options))
    }
    // @effect-diagnostics-next-line anyUnknownInErrorContext:off
    return yield* madeOfHead(source, ({ whole }) => whole, options)
  })
}
