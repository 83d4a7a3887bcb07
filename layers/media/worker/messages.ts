/**
 * What the thread that looks into files and its client tell each other. Pure data.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import type { MediaFacts } from "../../../services/MediaInspector.ts"

/**
 * To the thread: look into a file, or the bytes that it has asked for; none where they could not be read.
 *
 * @since 0.1.0
 * @category models
 */
export type Order =
  | { readonly _tag: "Look"; readonly name: string; readonly size: number; readonly isHead: boolean }
  | { readonly _tag: "Bytes"; readonly id: number; readonly bytes: Uint8Array | undefined }

/**
 * Facts that can be told to another thread.
 *
 * @since 0.1.0
 * @category models
 */
export type Told = Omit<MediaFacts, "duration"> & { readonly millis: number | undefined }

/**
 * From the thread: that it is there, which bytes it wants, or what it has found.
 *
 * @since 0.1.0
 * @category models
 */
export type Report =
  | { readonly _tag: "Ready" }
  | { readonly _tag: "Read"; readonly id: number; readonly offset: number; readonly length: number }
  | { readonly _tag: "Found"; readonly told: Told }

/**
 * What is found, as it is told.
 *
 * @since 0.1.0
 * @category conversions
 */
export const tell = ({ duration, ...facts }: MediaFacts): Told => ({
  ...facts,
  millis: duration === undefined ? undefined : Duration.toMillis(duration)
})

/**
 * What is told, as it was found.
 *
 * @since 0.1.0
 * @category conversions
 */
export const heard = ({ millis, ...facts }: Told): MediaFacts => ({
  ...facts,
  duration: millis === undefined ? undefined : Duration.millis(millis)
})
