/**
 * Finds out what files are: their type by file-type, the size of pictures by image-size, the rest by mediabunny.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { fileTypeFromBuffer } from "file-type"
import { imageSize } from "image-size"
import type { Content } from "../../services/Files.ts"
import { type MediaFacts, MediaInspector } from "../../services/MediaInspector.ts"
import { read } from "./pull.ts"
import { inspectTracks } from "./tracks.ts"

/** What says how large a picture is lies in its first bytes, after a thumbnail of its own where it has one. */
const headLength = 512 * 1024

/**
 * What is known of a file that nobody knows anything of.
 *
 * @since 0.1.0
 * @category constants
 */
export const unknown: MediaFacts = {
  mimeType: "application/octet-stream",
  width: undefined,
  height: undefined,
  duration: undefined,
  hasVideo: false,
  hasAudio: false,
  isVoice: false,
  title: undefined,
  performer: undefined,
  waveform: undefined
}

/** The type without what follows it: `audio/ogg; codecs=opus` is `audio/ogg`. */
const typeOf = (head: Uint8Array): Effect.Effect<string | undefined> =>
  Effect.map(
    Effect.option(Effect.tryPromise(() => fileTypeFromBuffer(head))),
    (found) => Option.getOrUndefined(found)?.mime.split(";")[0]
  )

const picture = (head: Uint8Array): Pick<MediaFacts, "width" | "height"> => {
  const found = Option.liftThrowable(imageSize)(head)
  if (Option.isNone(found)) return { width: undefined, height: undefined }
  const { height, orientation = 1, width } = found.value
  // Cameras held upright write a lying picture, and that it is to be turned.
  return orientation > 4 ? { width: height, height: width } : { width, height }
}

/** What Telegram's numbers can hold. */
const largest = 0x7fffffff

const isSide = (length: number | undefined): boolean =>
  length !== undefined && Number.isInteger(length) && length > 0 && length <= largest

/** Files may say anything of themselves: what makes no sense is not known. */
const sane = (facts: MediaFacts): MediaFacts => {
  const { duration, height, width } = facts
  const hasSides = isSide(width) && isSide(height)
  const hasLength = duration !== undefined && Duration.toSeconds(duration) <= largest
  return {
    ...facts,
    width: hasSides ? width : undefined,
    height: hasSides ? height : undefined,
    duration: hasLength ? duration : undefined
  }
}

/**
 * Looks into content.
 *
 * @since 0.1.0
 * @category reading
 */
export const inspect = <E>(
  content: Content<E>,
  options?: { readonly isHead?: boolean | undefined }
): Effect.Effect<MediaFacts, E> =>
  Effect.gen(function*() {
    const { size } = content
    // What can be read once is for the upload.
    if (!content.isRepeatable || size === undefined || size === 0) return unknown
    const head = yield* read(content, 0, Math.min(size, headLength))
    const mimeType = yield* typeOf(head)
    if (mimeType === undefined) return unknown
    if (mimeType.startsWith("image/")) return { ...unknown, mimeType, ...picture(head) }
    if (!/^(video|audio)\/|^application\/ogg$/.test(mimeType)) return { ...unknown, mimeType }
    const found = yield* inspectTracks(content, size, options?.isHead === true)
    if (Option.isNone(found)) return { ...unknown, mimeType }
    // One type for two things: whether it only sounds decides.
    const isSound = found.value.hasAudio && !found.value.hasVideo
    return { ...found.value, mimeType: isSound ? mimeType.replace(/^(video|application)\//, "audio/") : mimeType }
  }).pipe(Effect.map(sane), Effect.withSpan("MediaInspector.inspect"))

/**
 * Looks into files with file-type, image-size, mediabunny and opus-decoder.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<MediaInspector> = Layer.succeed(MediaInspector, MediaInspector.of({ inspect }))
