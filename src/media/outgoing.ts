/**
 * Media on their way out: immutable values that become what calls want when they are sent.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { Pipeable } from "effect/Pipeable"
import { pipeArguments } from "effect/Pipeable"
import { bring } from "../../layers/files/bring.ts"
import { content, type Source, type SourceContext, type SourceError } from "../../layers/files/source.ts"
import type { Repairable } from "../../layers/support/repairable.ts"
import * as Repair from "../../layers/support/repairable.ts"
import type { Media } from "../../schema/model/Media.ts"
import { UploadedFile } from "../../schema/model/Transfer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { UploadError, UploadOptions } from "../../services/Files.ts"
import { Files } from "../../services/Files.ts"
import type { Peers } from "../../services/Peers.ts"
import type { InvokeError, Rpc } from "../../services/Rpc.ts"

const TypeId: unique symbol = Symbol.for("layergram/OutgoingMedia")

/**
 * What media will be: the tag of the model.
 *
 * @since 0.1.0
 * @category models
 */
export type Kind = Media["_tag"]

/**
 * Media as calls want them now, and in their place when Telegram refuses them because parts of an upload are missing or a
 * file reference has expired.
 *
 * @since 0.1.0
 * @category models
 */
export type Prepared<E, R> = Repairable<T.InputMedia, E | InvokeError, R | Rpc | Peers>

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
  /** The same for whoever makes a call with it, and tries again where that helps. Without it nothing can be done. */
  readonly prepare?: Effect.Effect<Prepared<E, R>, E, R | Rpc | Peers> | undefined
}

const Proto = {
  [TypeId]: TypeId,
  pipe() {
    return pipeArguments(this, arguments)
  }
} as const

/**
 * Media that the library has no constructor for; with `prepare`, they are made by that where a call is made with them.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <E, R, const K extends Kind>(
  kind: K,
  toInput: Effect.Effect<T.InputMedia, E, R>,
  prepare?: OutgoingMedia<E, R>["prepare"]
): OutgoingMedia<E, R, K> => Object.assign(Object.create(Proto), { kind, toInput, prepare })

/**
 * Media that are made anew where Telegram does not take them any more.
 *
 * @since 0.1.0
 * @category constructors
 */
export const prepared = <E, R, const K extends Kind>(
  kind: K,
  prepare: Effect.Effect<Prepared<E, R>, E, R>
): OutgoingMedia<E, R, K> => make(kind, Effect.map(prepare, ({ value }) => value), prepare)

/**
 * Makes media for a call.
 *
 * @since 0.1.0
 * @category conversions
 */
export const prepare = <E, R>(
  { prepare, toInput }: Pick<OutgoingMedia<E, R>, "prepare" | "toInput">
): Effect.Effect<Prepared<E, R>, E, R | Rpc | Peers> => prepare ?? Effect.map(toInput, Repair.final)

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
 * Brings a file to Telegram, unless it is there; again, where Telegram has lost parts of it before it is sent.
 *
 * @since 0.1.0
 * @category uploading
 */
export function uploaded<I extends Input>(
  input: I,
  options?: UploadOptions
): Effect.Effect<Repairable<UploadedFile, InputError<I>>, InputError<I>, InputContext<I>>
export function uploaded(
  input: Input,
  options?: UploadOptions
): Effect.Effect<Repairable<UploadedFile, unknown>, unknown, unknown> {
  if (input instanceof UploadedFile) return Effect.succeed(Repair.final(input))
  return Effect.gen(function*() {
    const files = yield* Files
    // What is needed, and what can fail, is in the types of the declaration above.
    // @effect-diagnostics-next-line anyUnknownInErrorContext:off
    return yield* bring(files, yield* content(input, options), options)
  })
}
