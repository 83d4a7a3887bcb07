// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The layer of the API that this is the code for.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

/**
 * The number of the layer.
 *
 * @since 0.1.0
 * @category models
 */
export const LAYER = 228
