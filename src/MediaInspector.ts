/**
 * Finds out for `Media.auto` what files are. Needs the packages `file-type`, `image-size`, `mediabunny` and
 * `opus-decoder`, which nothing else of the library does. A file that is made for it can keep these packages, and with
 * them the whole program, busy without an end: `layergram/MediaInspectorNode` is for files of strangers.
 *
 * @since 0.1.0
 */
export { layer } from "../layers/media/Inspector.ts"
export { type MediaFacts, MediaInspector } from "../services/MediaInspector.ts"
