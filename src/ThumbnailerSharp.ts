/**
 * Makes thumbnails of pictures. Needs the package `sharp`, which nothing else of the library does.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#uploading-files
 */
export { layer } from "../layers/media/Sharp.ts"
export { Thumbnailer } from "../services/Thumbnailer.ts"
