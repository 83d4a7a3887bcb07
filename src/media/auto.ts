/**
 * Media out of files that say themselves what they are.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { content, type SourceContext, type SourceError } from "../../layers/files/source.ts"
import { type MediaFacts, MediaInspector } from "../../services/MediaInspector.ts"
import type { Input, InputContext, InputError, OutgoingMedia } from "./outgoing.ts"
import type { FileOptions } from "./uploads.ts"
import { animation, audio, document, photo, video, voice } from "./uploads.ts"

/**
 * What `Media.auto` makes of files.
 *
 * @since 0.1.0
 * @category models
 */
export type AutoKind = "Photo" | "Video" | "Animation" | "Audio" | "Voice" | "Document"

/** What Telegram takes for a photo: 10 MB, sides of 10,000 pixels together, one at most 20 times as long as the other. */
const isPhoto = ({ height = 0, mimeType, width = 0 }: MediaFacts, size: number): boolean =>
  /^image\/(jpeg|png|webp)$/.test(mimeType) &&
  size <= 10 * 1024 * 1024 &&
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
 * @since 0.1.0
 * @category files
 */
export const auto = <I extends string | Uint8Array | Blob, Th extends Input = never>(
  input: I,
  options: FileOptions<Th> = {}
): Effect.Effect<
  OutgoingMedia<InputError<I | Th>, InputContext<I | Th>, AutoKind>,
  SourceError<I>,
  MediaInspector | SourceContext<I>
> =>
  Effect.gen(function*() {
    const inspector = yield* MediaInspector
    const source = yield* content(input)
    const facts = yield* inspector.inspect(source)
    const { thumbnail, ...rest } = options
    const said = { ...facts, ...rest, mimeType: options.mimeType ?? facts.mimeType }
    const all = { ...said, thumbnail }
    switch (kindOf({ ...facts, mimeType: said.mimeType }, source.size ?? 0)) {
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
  })
