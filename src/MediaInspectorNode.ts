/**
 * Finds out for `Media.auto` what files are, as `layergram/MediaInspector` does, in a thread of Node that is ended when a
 * file takes too long: for files that come from strangers. Some are made to keep a program busy for hours, or to fill its
 * memory. The thread runs a file of this package, which bundlers have to leave outside for that.
 *
 * @since 0.1.0
 */
export { layer, layerWith, type Options } from "../layers/media/Node.ts"
export { type MediaFacts, MediaInspector } from "../services/MediaInspector.ts"
