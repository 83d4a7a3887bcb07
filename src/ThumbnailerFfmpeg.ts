/**
 * Makes thumbnails of films, by the program `ffmpeg`. With `ThumbnailerSharp` under it, pictures get theirs, too:
 *
 * ```ts
 * const ThumbnailerLive = ThumbnailerFfmpeg.layer.pipe(Layer.provide([ThumbnailerSharp.layer, NodeContext.layer]))
 * ```
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#uploading-files
 */
export { layer } from "../layers/media/Ffmpeg.ts"
export { Thumbnailer } from "../services/Thumbnailer.ts"
