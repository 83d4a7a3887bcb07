/**
 * Media on their way out: immutable values that become what calls want when they are sent.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { Pipeable } from "effect/Pipeable"
import { pipeArguments } from "effect/Pipeable"
import { content, type Source, type SourceContext, type SourceError } from "../../layers/files/source.ts"
import type { Media } from "../../schema/model/Media.ts"
import { UploadedFile } from "../../schema/model/Transfer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { UploadError, UploadOptions } from "../../services/Files.ts"
import { Files } from "../../services/Files.ts"

const TypeId: unique symbol = Symbol.for("layergram/OutgoingMedia")

/**
 * What media will be: the tag of the model.
 *
 * @since 0.1.0
 * @category models
 */
export type Kind = Media["_tag"]

/**
 * Media that can be sent, as often as wanted: `Draft.media(draft, Media.photo("cat.jpg"))`. What is uploaded first may
 * fail with `E` and need `R` (`Files` among it); what Telegram has already needs nothing.
 *
 * @since 0.1.0
 * @category models
 */
export interface OutgoingMedia<out E = never, out R = never, out K extends Kind = Kind> extends Pipeable {
  readonly [TypeId]: typeof TypeId
  readonly kind: K
  /** What calls want. Uploads are made now. */
  readonly toInput: Effect.Effect<T.InputMedia, E, R>
}

const Proto = {
  [TypeId]: TypeId,
  pipe() {
    return pipeArguments(this, arguments)
  }
} as const

/**
 * Media that the library has no constructor for.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <E, R, const K extends Kind>(
  kind: K,
  toInput: Effect.Effect<T.InputMedia, E, R>
): OutgoingMedia<E, R, K> => Object.assign(Object.create(Proto), { kind, toInput })

/**
 * A file to send: what `Files.upload` takes, or what it has given.
 *
 * @since 0.1.0
 * @category models
 */
export type Input = Source | UploadedFile

/**
 * How bringing a file to Telegram can fail.
 *
 * @since 0.1.0
 * @category errors
 */
export type InputError<I> = I extends UploadedFile ? never : UploadError | SourceError<I>

/**
 * What bringing a file to Telegram needs.
 *
 * @since 0.1.0
 * @category models
 */
export type InputContext<I> = I extends UploadedFile ? never : Files | SourceContext<I>

/**
 * Brings a file to Telegram, unless it is there.
 *
 * @since 0.1.0
 * @category uploading
 */
export function uploaded<I extends Input>(
  input: I,
  options?: UploadOptions
): Effect.Effect<UploadedFile, InputError<I>, InputContext<I>>
export function uploaded(input: Input, options?: UploadOptions): Effect.Effect<UploadedFile, unknown, unknown> {
  if (input instanceof UploadedFile) return Effect.succeed(input)
  return Effect.gen(function*() {
    const files = yield* Files
    // What is needed, and what can fail, is in the types of the declaration above.
    // @effect-diagnostics-next-line anyUnknownInErrorContext:off
    return yield* files.upload(yield* content(input, options), options)
  })
}
