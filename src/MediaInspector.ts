/**
 * Finds out for `Media.auto` what files are. Needs the packages `file-type`, `image-size`, `mediabunny` and
 * `opus-decoder`, which nothing else of the library does.
 *
 * @since 0.1.0
 */
export { layer } from "../layers/media/Inspector.ts"
export { type MediaFacts, MediaInspector } from "../services/MediaInspector.ts"
