/**
 * A file of Telegram's as something that can be read at any offset, whatever becomes of data centres and references
 * meanwhile.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { DocumentName, FileLocation, FileOrigin, PhotoName } from "../../schema/model/FileLocation.ts"
import * as upload from "../../schema/tl/api/methods/upload.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { RpcErrors } from "../../schema/tl/RpcError.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import type { DownloadError, StaleReference } from "../../services/Files.ts"
import { FileDamaged, FileElsewhere, FileReferenceUnavailable, FileTooLarge } from "../../services/Files.ts"
import type { Peers } from "../../services/Peers.ts"
import type { InvokeError, Rpc } from "../../services/Rpc.ts"
import type { Purpose } from "../../services/Sessions.ts"
import type { Allowance } from "./Allowance.ts"
import type { Buffers, Target } from "./Buffers.ts"
import { target } from "./Buffers.ts"
import * as Calls from "./calls.ts"
import * as Cdn from "./cdn.ts"
import type { CdnFile } from "./cdnFile.ts"
import * as CdnFiles from "./cdnFile.ts"
import type { Gate } from "./Gate.ts"
import { keyOf, placeOf, storedLocation } from "./locate.ts"
import * as Parcel from "./parcel.ts"
import type { References } from "./References.ts"
import type { Request } from "./requests.ts"
import { behind } from "./requests.ts"

/**
 * What files are read with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Means {
  readonly rpc: Rpc["Type"]
  readonly peers: Peers["Type"]
  readonly crypto: Primitives
  readonly buffers: Buffers
  readonly references: References
  readonly gate: (dc: number | undefined, purpose: Purpose) => Gate
  /** The data centre for the web's files. */
  readonly webDc: Effect.Effect<number, InvokeError>
}

/**
 * A file.
 *
 * @since 0.1.0
 * @category models
 */
export interface Remote {
  /** What tells it from all others. */
  readonly key: string
  /** Room for its parts. */
  readonly allowance: Allowance
  /** In bytes, as soon as it is known. */
  readonly size: () => number | undefined
  /** Puts what a request is about into `target`, and gives its length. More than `target` holds is an error. */
  readonly fetch: (request: Request, target: Target) => Effect.Effect<number, DownloadError>
  /** Whether there is no byte at an offset, which is a multiple of 4 KiB, and none behind it. */
  readonly isOver: (offset: number) => Effect.Effect<boolean, DownloadError>
  /** Whether requests may be cut finer than by a division of a MiB. */
  readonly isFine: boolean
  /** What blocks from an offset on must be, where Telegram says. */
  readonly hashes: (offset: number) => Effect.Effect<ReadonlyArray<T.FileHash>, DownloadError>
}

/** A reference that was refreshed and is refused again so often, without a byte between, is not to be had. */
const refreshes = 2

const lengthOf = (got: Calls.Got<unknown>, { offset }: Request): Effect.Effect<number, FileDamaged> => {
  if (got._tag === "Bytes") return Effect.succeed(got.length)
  return Effect.fail(new FileDamaged({ offset, reason: got._tag === "TooMany" ? "Long" : "Redirected" }))
}

type Stale = RpcErrors<StaleReference>

/** How calls with a reference fail. */
type Refused = Method.Error<typeof upload.getFile | typeof upload.getFileHashes> | InvokeError

const isStaleName = (name: string): boolean => name.startsWith("FILE_REFERENCE_") || name === "FILEREF_UPGRADE_NEEDED"

/** Telegram says so to methods, too, for which it does not document it. */
const isStale = (error: Refused): error is Stale =>
  isStaleName(error._tag === "UnlistedError" ? error.reason : error._tag)

/** What a name with a reference is good for, and what keeps it good. */
interface Reference {
  readonly current: () => T.InputFileLocation
  /** Makes another one than `used` current. */
  readonly refresh: (used: T.InputFileLocation) => Effect.Effect<void, FileReferenceUnavailable | InvokeError>
}

/** Asks with the reference of now, and again with another one when it has expired. */
const current = <A>(
  place: Reference,
  ask: (location: T.InputFileLocation) => Effect.Effect<A, Refused>,
  refreshed = 0
): Effect.Effect<A, Exclude<Refused, Stale> | FileReferenceUnavailable> =>
  Effect.suspend(() => {
    const location = place.current()
    return Effect.catchAll(ask(location), (error) => {
      if (!isStale(error)) return Effect.fail(error)
      if (refreshed === refreshes) return Effect.fail(new FileReferenceUnavailable({ reason: "Refused" }))
      return Effect.zipRight(place.refresh(location), current(place, ask, refreshed + 1))
    })
  })

const referenceOf = (
  { references }: Means,
  first: DocumentName | PhotoName,
  origin: FileOrigin | undefined
): Reference => {
  const named = (bytes: Uint8Array) => ({ ...first, reference: bytes })
  let reference = references.current(first)
  let location = storedLocation(named(reference))
  return {
    current: () => location,
    refresh: (used) =>
      Effect.suspend(() => {
        if (used !== location) return Effect.void
        return Effect.map(references.refresh(named(reference), origin), (fresh) => {
          if (used !== location) return
          reference = fresh
          location = storedLocation(named(fresh))
        })
      })
  }
}

const stored = (
  means: Means,
  { dc: home, name, size }: FileLocation,
  place: Reference,
  isCdnAllowed: boolean
): Remote => {
  let dc = Option.getOrUndefined(home)
  let cdn: CdnFile | boolean = isCdnAllowed
  const transfer = {}
  const redirected = (to: number) => {
    dc = to
  }
  const fromCdn = (file: CdnFile, request: Request, target: Target) => {
    const isWanted = () => cdn === file
    const gate = means.gate(file.dc, "cdn")
    return Effect.tap(
      Cdn.fetch({ ...means, transfer, isWanted, gate, master: dc }, file, request, target),
      (got) =>
        Effect.sync(() => {
          if (got === undefined && isWanted()) cdn = false
        })
    )
  }
  const parcel = (bytes: number): Parcel.Parcel => ({
    rpc: means.rpc,
    gate: means.gate(dc, "download"),
    transfer,
    bytes,
    options: () => ({ dc, purpose: "download", redirected })
  })
  const fromMaster = ({ isPrecise, limit, offset }: Request, target: Target) =>
    current(place, (location) => {
      const params = { location, offset, limit, precise: isPrecise, cdnSupported: cdn !== false }
      // The last part is asked for whole, and has less.
      return Parcel.call(() => Calls.getFile(params, target.bytes()), parcel(Math.min(limit, target.length)))
    })
  const fetch = (request: Request, target: Target): Effect.Effect<number, DownloadError> =>
    Effect.suspend(() => {
      if (typeof cdn === "object") {
        return Effect.flatMap(
          fromCdn(cdn, request, target),
          (got) => got === undefined ? fetch(request, target) : lengthOf(got, request)
        )
      }
      const isAllowed = cdn
      return Effect.flatMap(fromMaster(request, target), (got) => {
        if (got._tag !== "Other" || !isAllowed) return lengthOf(got, request)
        if (typeof cdn !== "object") cdn = CdnFiles.make(got.answer) ?? false
        return fetch(request, target)
      })
    })
  const hashes = (offset: number) =>
    current(place, (location) => Parcel.call(() => upload.getFileHashes({ location, offset }), parcel(0))).pipe(
      // What has no hashes is not checked.
      Effect.catchIf(
        (error) => error instanceof RpcError || (error._tag === "UnlistedError" && error.code === 400),
        (reason) => Effect.as(Effect.logDebug(`Telegram gives no hashes from ${offset} on`, reason), [])
      )
    )
  // A CDN is not trusted to know where a file ends.
  const isOver = (at: number) =>
    current(place, (location) => {
      const { isPrecise: precise, limit, offset } = behind(at)
      const params = { location, offset, limit, precise, cdnSupported: false }
      return Parcel.call(() => Calls.getFile(params, nothing.bytes()), parcel(0))
    }).pipe(
      Effect.flatMap((got) => got._tag === "Other" ? lengthOf(got, behind(at)) : Effect.succeed(got.length)),
      Effect.map((length) => length === 0),
      Effect.catchTag("OFFSET_INVALID", () => Effect.succeed(true))
    )
  const { allowance } = means.gate(dc, "download")
  return { key: keyOf(name), allowance, size: () => Option.getOrUndefined(size), fetch, hashes, isOver, isFine: true }
}

const nothing = /* @__PURE__ */ target(0)

/** Offsets of the web's files are 32 bits long. */
const largestWeb = 2 ** 31

/** The length that a file of the web is said to have says the web; Telegram, which hands it on, says the same each time. */
const fromWeb = (means: Means, { name }: FileLocation, location: T.InputWebFileLocation): Remote => {
  let size: number | undefined
  const transfer = {}
  const fetch = (request: Request, target: Target) =>
    Effect.gen(function*() {
      const { limit, offset } = request
      const end = offset + limit
      if (end > largestWeb) return yield* new FileTooLarge({ size: end, limit: largestWeb })
      const dc = yield* means.webDc
      let said = 0
      const learn = (length: number) => {
        said = length
      }
      const call = () => Calls.getWebFile({ location, offset, limit }, target.bytes(), learn)
      const gate = means.gate(dc, "download")
      const options = () => ({ dc, purpose: "download" }) as const
      const got = yield* Parcel.call(call, { rpc: means.rpc, gate, transfer, bytes: limit, options })
      // Zero says nothing.
      size ??= said === 0 ? undefined : said
      if (size !== undefined && said !== size) {
        return yield* new FileDamaged({ offset, reason: said > size ? "Long" : "Short" })
      }
      const length = yield* lengthOf(got, request)
      return size !== undefined && length > 0 && offset + length > size
        ? yield* new FileDamaged({ offset: Math.max(0, size), reason: "Long" })
        : length
    })
  return {
    key: keyOf(name),
    allowance: means.gate(undefined, "download").allowance,
    size: () => size,
    hashes: () => Effect.succeed([]),
    isOver: (offset) => Effect.map(fetch(behind(offset), nothing), (length) => length === 0),
    isFine: false,
    fetch
  }
}

const fixed = (location: T.InputFileLocation): Reference => ({
  current: () => location,
  refresh: () => Effect.fail(new FileReferenceUnavailable({ reason: "NoOrigin" }))
})

/**
 * The file at a location.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  means: Means,
  location: FileLocation,
  isCdnAllowed: boolean
): Effect.Effect<Remote, DownloadError> => {
  const { name } = location
  switch (name._tag) {
    case "DocumentName":
    case "PhotoName": {
      const reference = referenceOf(means, name, Option.getOrUndefined(location.origin))
      return Effect.succeed(stored(means, location, reference, isCdnAllowed))
    }
    case "PeerPhotoName":
      return Effect.map(means.peers.resolve(name.peer), (peer) => {
        const { isBig: big, photoId } = name
        return stored(means, location, fixed({ _tag: "inputPeerPhotoFileLocation", big, peer, photoId }), isCdnAllowed)
      })
    case "UrlName":
      return Effect.fail(new FileElsewhere({ url: name.url }))
    default: {
      const place = placeOf(name)
      return Effect.succeed(
        place._tag === "Web"
          ? fromWeb(means, location, place.location)
          : stored(means, location, fixed(place.location), isCdnAllowed)
      )
    }
  }
}
