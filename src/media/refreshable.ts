/**
 * Media that Telegram has, with references that are asked for again when they have expired.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/file-references
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { References } from "../../layers/files/References.ts"
import * as Repair from "../../layers/support/repairable.ts"
import { DocumentName, type FileOrigin, PhotoName } from "../../schema/model/FileLocation.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { parseRpcErrorText, RpcError } from "../../schema/tl/RpcError.ts"
import { Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc, UnlistedError } from "../../services/Rpc.ts"

/** What Telegram has said, by its name, and the number in it. */
const said = (error: unknown): { readonly name: string; readonly value: number | undefined } | undefined => {
  if (error instanceof RpcError) return { name: error._tag, value: error.value }
  return error instanceof UnlistedError ? parseRpcErrorText(error.code, error.reason) : undefined
}

const isStale = (error: unknown): boolean => /^FILE_REFERENCE_(EMPTY|EXPIRED|INVALID)$/.test(said(error)?.name ?? "")

/**
 * Which of the media in a call, counted from 0, has a reference that Telegram does not take any more, where it says so.
 *
 * @since 0.1.0
 * @category accessors
 */
export const staleIndex = (error: unknown): number | undefined => (isStale(error) ? said(error)?.value : undefined)

type Referred = T.inputPhoto | T.inputDocument

const nameOf = ({ _tag, accessHash, fileReference: reference, id }: Referred): PhotoName | DocumentName =>
  _tag === "inputPhoto"
    ? new PhotoName({ id, accessHash, reference, thumbnail: "" }, true)
    : new DocumentName({ id, accessHash, reference, thumbnail: "" }, true)

const isReferred = (value: unknown): value is Referred =>
  typeof value === "object" && value !== null && "_tag" in value &&
  (value._tag === "inputPhoto" || value._tag === "inputDocument")

/** What media refer to. */
const places = ["id", "video", "videoCover"] as const

/** The same media with other references; fails as the call did where there are none. */
const refreshed = <E>(
  input: T.InputMedia,
  origin: FileOrigin | undefined,
  error: E
): Effect.Effect<T.InputMedia, E | InvokeError, Rpc | Peers> =>
  Effect.gen(function*() {
    const references = new References(yield* Rpc, yield* Peers)
    const fresh: Record<string, Referred> = {}
    for (const [place, value] of Object.entries(input)) {
      if (!places.some((one) => one === place) || !isReferred(value)) continue
      const fileReference = yield* Effect.catchTag(
        references.refresh(nameOf(value), origin),
        "FileReferenceUnavailable",
        () => Effect.succeed(undefined)
      )
      if (fileReference !== undefined) fresh[place] = { ...value, fileReference }
    }
    return Object.keys(fresh).length === 0 ? yield* Effect.fail(error) : { ...input, ...fresh }
  })

/**
 * Media that Telegram has, from where they came.
 *
 * @since 0.1.0
 * @category constructors
 */
export const refreshable = (
  input: T.InputMedia,
  origin: Option.Option<FileOrigin>
): Repair.Repairable<T.InputMedia, InvokeError, Rpc | Peers> => ({
  value: input,
  again: (error) =>
    isStale(error)
      ? Effect.map(refreshed(input, Option.getOrUndefined(origin), error), Repair.final)
      : undefined
})
