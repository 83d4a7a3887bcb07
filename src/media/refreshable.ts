/**
 * Media that Telegram has, with references that are asked for again when they have expired.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/file-references
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { References } from "../../layers/files/References.ts"
import type { Repairable } from "../../layers/support/repairable.ts"
import * as Repair from "../../layers/support/repairable.ts"
import { DocumentName, type FileOrigin, PhotoName } from "../../schema/model/FileLocation.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { parseRpcErrorText, RpcError } from "../../schema/tl/RpcError.ts"
import { Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc, UnlistedError } from "../../services/Rpc.ts"
import type { Prepared } from "./outgoing.ts"

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

/** Media, and what they refer to, by its place. */
const referredBy = (input: T.InputMedia): ReadonlyArray<readonly [place: string, Referred]> =>
  Object.entries(input).flatMap(([place, value]: readonly [string, unknown]) =>
    places.some((one) => one === place) && isReferred(value) ? [[place, value] as const] : []
  )

/** The same media with what is known of their references. */
const current = (references: References, input: T.InputMedia): T.InputMedia => {
  const known: Record<string, Referred> = {}
  for (const [place, value] of referredBy(input)) {
    known[place] = { ...value, fileReference: references.current(nameOf(value)) }
  }
  return { ...input, ...known }
}

/** The same media with other references; fails as the call did where there are none. */
const refreshed = <E>(
  references: References,
  input: T.InputMedia,
  origin: FileOrigin | undefined,
  error: E
): Effect.Effect<T.InputMedia, E | InvokeError> =>
  Effect.gen(function*() {
    const fresh: Record<string, Referred> = {}
    for (const [place, value] of referredBy(input)) {
      const fileReference = yield* Effect.catchTag(
        references.refresh(nameOf(value), origin),
        "FileReferenceUnavailable",
        () => Effect.succeed(undefined)
      )
      if (fileReference !== undefined) fresh[place] = { ...value, fileReference }
    }
    return Object.keys(fresh).length === 0 ? yield* Effect.fail(error) : { ...input, ...fresh }
  })

/** What others have learnt may have expired meanwhile, as downloads find out, too; then Telegram itself is asked. */
const refreshes = 2

const repairable = (
  references: References,
  input: T.InputMedia,
  origin: FileOrigin | undefined,
  left: number
): Repairable<T.InputMedia, InvokeError> => ({
  value: input,
  again: (error) =>
    left > 0 && isStale(error)
      ? Effect.map(
        refreshed(references, input, origin, error),
        (next) => repairable(references, next, origin, left - 1)
      )
      : undefined
})

/**
 * Media that Telegram has, from where they came: with the references that the client knows, and others where those have
 * expired.
 *
 * @since 0.1.0
 * @category constructors
 */
export const refreshable = (
  input: T.InputMedia,
  origin: Option.Option<FileOrigin>
): Effect.Effect<Repairable<T.InputMedia, InvokeError>, never, Rpc | Peers> =>
  Effect.zipWith(Rpc, Peers, (rpc, peers) => {
    const references = new References(rpc, peers)
    return repairable(references, current(references, input), Option.getOrUndefined(origin), refreshes)
  })

/**
 * A film that is brought to Telegram with a cover that is there: with another reference where that of the cover has
 * expired.
 *
 * @since 0.1.0
 * @category combining
 */
export const covered = <E, R>(
  film: Prepared<E, R>,
  id: T.InputPhoto,
  origin: Option.Option<FileOrigin>
): Effect.Effect<Prepared<E, R>, never, Rpc | Peers> =>
  Effect.map(refreshable({ _tag: "inputMediaPhoto", id }, origin), (cover) =>
    Repair.map(
      Repair.all<T.InputMedia, E | InvokeError, R | Rpc | Peers>([film, cover]),
      ([main = film.value, shown = cover.value]) =>
        main._tag === "inputMediaUploadedDocument" && shown._tag === "inputMediaPhoto"
          ? { ...main, videoCover: shown.id }
          : main
    ))
