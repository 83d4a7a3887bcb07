/**
 * Looks into files to find out what they are, for `Media.auto`. The layer of `layergram/MediaInspector` does it with
 * libraries that are kept for that; programs that never ask need none of them.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type { Content } from "./Files.ts"

/**
 * What a file is, as far as it can be seen.
 *
 * @since 0.1.0
 * @category models
 */
export interface MediaFacts {
  /** `application/octet-stream` where nobody knows it. */
  readonly mimeType: string
  /** In pixels, as it is shown: turned as the file says. */
  readonly width: number | undefined
  /** In pixels. */
  readonly height: number | undefined
  readonly duration: Duration.Duration | undefined
  /** Whether pictures move in it. */
  readonly hasVideo: boolean
  readonly hasAudio: boolean
  /** Whether it is Opus in Ogg, as spoken messages are. */
  readonly isVoice: boolean
  readonly title: string | undefined
  readonly performer: string | undefined
  /** How loud a spoken message is over time: 100 numbers of 0 to 31. */
  readonly waveform: ReadonlyArray<number> | undefined
}

/**
 * Looks into files.
 *
 * @since 0.1.0
 * @category tags
 */
export class MediaInspector extends Context.Tag("layergram/services/MediaInspector")<MediaInspector, {
  /** Reads of the file only what it takes. Fails only where reading does: what makes no sense is a file like any. */
  readonly inspect: <E>(content: Content<E>, options?: {
    /** The content is no more than the beginning of a file: what only the whole of it tells is not known then. */
    readonly isHead?: boolean | undefined
  }) => Effect.Effect<MediaFacts, E>
}>() {}
