/**
 * Instances of models without the constructor of `Schema.TaggedClass`, which looks at every field even where nothing is
 * to be validated: some thirty microseconds for a message. For what comes in pages of a hundred.
 *
 * @since 0.1.0
 */

/**
 * The fields of an instance while they are written.
 *
 * @since 0.1.0
 * @category models
 */
export type Writable<A> = { -readonly [K in keyof A]: A[K] }

/**
 * A function that makes instances of a model: `fill` writes all their fields, in the order of the model, always the
 * same ones. It must be a `function`, for `this` is the instance.
 *
 * @since 0.1.0
 * @category constructors
 */
export const bare = <A extends object, Input>(
  model: { readonly prototype: A },
  fill: (this: Writable<A>, input: Input) => void
): (input: Input) => A => {
  fill.prototype = model.prototype
  return (input) => Reflect.construct(fill, [input])
}

/**
 * The same for a model whose fields are all at hand: they are copied as they are, the tag among them, where it has one.
 *
 * @since 0.1.0
 * @category constructors
 */
export const filled = <Fields extends object, A extends object>(
  model: (new(fields: Fields, options?: boolean) => A) & { readonly prototype: A },
  tag: A extends { readonly _tag: infer Tag } ? Tag : undefined
): (fields: Fields) => A => {
  const tagged = tag === undefined ? {} : { _tag: tag }
  return bare<A, Fields>(model, function(fields) {
    Object.assign(this, tagged, fields)
  })
}
