/**
 * Objects of Telegram's schema inside of the model.
 *
 * @since 0.1.0
 */
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"

/**
 * An object of a type of Telegram's schema, known by its constructor, whose name may have to begin in some way.
 *
 * @since 0.1.0
 * @category schemas
 */
export const tl = <A extends { readonly _tag: string }>(type: string, prefix = ""): Schema.Schema<A> =>
  Schema.declare(
    (value: unknown): value is A =>
      Predicate.hasProperty(value, "_tag") && Predicate.isString(value._tag) && value._tag.startsWith(prefix),
    { identifier: `layergram/tl/${type}` }
  )
