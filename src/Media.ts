/**
 * Media: what messages carry besides their text. Reading it, and choosing a size or a quality to download.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/MessageMedia
 */
export * from "../schema/model/Media.ts"
export * from "./media/pictures.ts"
