/**
 * Downloads: several parts at once, handed on in order or put where they belong.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#downloading-files
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Located } from "../../schema/model/FileLocation.ts"
import { DownloadCursor } from "../../schema/model/Transfer.ts"
import type { DownloadError, DownloadOptions, IntoOptions, StreamOptions, Write } from "../../services/Files.ts"
import { CursorMismatch, FileDamaged, FileTooLarge, TransferOptionInvalid } from "../../services/Files.ts"
import type { Allowance } from "./Allowance.ts"
import type { Target } from "./Buffers.ts"
import { target } from "./Buffers.ts"
import * as Hashes from "./hashes.ts"
import * as Lean from "./lean.ts"
import * as Meter from "./meter.ts"
import { bytesIn, partLength } from "./parts.ts"
import * as Ranges from "./ranges.ts"
import type { Means as RemoteMeans, Remote } from "./remote.ts"
import * as Remotes from "./remote.ts"
import type { Range, Request } from "./requests.ts"
import { defaultPart, expected, isPartSize, requestFor, trim, verifiedPart, widened } from "./requests.ts"

/**
 * What downloads are made with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Means extends RemoteMeans {
  readonly allowance: Allowance
  /** At most so many parts of one file are on their way or wait to be taken. */
  readonly concurrency: number
}

/** No file has more parts, however short they are; Telegram takes 8000. */
const mostParts = 2 ** 22

/** Whether a file has no part that is shorter than the others. */
const isWhole = (size: number, partSize: number): boolean => size <= 0 || size % partSize === 0

/** A part that is not what it should be is asked for so often. */
const attempts = 3

/** Gets a part, whole. */
type Get = (request: Request, target: Target) => Effect.Effect<Uint8Array, DownloadError>

/** So many answers without any hash mean that Telegram has none of this file. */
const silence = 16

/** Compares what came with its hashes, as far as Telegram gives any. */
const verifier = ({ crypto }: Means, remote: Remote) => {
  const blocks: Hashes.Blocks = new Map()
  const bare = new Set<number>()
  const isBare = (offset: number) => bare.has(offset) || (blocks.size === 0 && bare.size >= silence)
  const check = (bytes: Uint8Array, offset: number, isLast: boolean): Effect.Effect<boolean, DownloadError> =>
    Effect.suspend(() => {
      const verdict = Hashes.check(crypto, blocks, bytes, offset, isLast, isBare)
      if (verdict._tag !== "Missing") return Effect.succeed(verdict._tag === "Good")
      return Effect.flatMap(remote.hashes(verdict.offset), (hashes) => {
        Hashes.learn(blocks, hashes)
        if (!blocks.has(verdict.offset)) bare.add(verdict.offset)
        return check(bytes, offset, isLast)
      })
    })
  return check
}

const isWorthAnother = (error: DownloadError): boolean =>
  error._tag === "FileDamaged" && (error.reason === "Short" || error.reason === "Hash")

/** Fetches parts, again when one is shorter than it has to be or not what its hash says. */
const getter = (means: Means, remote: Remote, options: DownloadOptions): Get => {
  const verify = options.verify === true ? verifier(means, remote) : undefined
  return (request, target) => {
    const checked = (length: number): Effect.Effect<Uint8Array, DownloadError> => {
      const size = remote.size()
      if (size !== undefined && length < expected(request, size)) {
        return new FileDamaged({ offset: request.offset + length, reason: "Short" })
      }
      const bytes = target.bytes().subarray(0, length)
      if (verify === undefined) return Effect.succeed(bytes)
      const isLast = length < request.limit || request.offset + length === size
      return Effect.flatMap(
        verify(bytes, request.offset, isLast),
        (isGood) => isGood ? Effect.succeed(bytes) : new FileDamaged({ offset: request.offset, reason: "Hash" })
      )
    }
    const fetched = Effect.flatMap(remote.fetch(request, target), checked)
    const once = options.latch === undefined ? fetched : Effect.zipRight(options.latch.await, fetched)
    const attempt = (left: number): Effect.Effect<Uint8Array, DownloadError> =>
      Effect.catchAll(once, (error) => (left > 1 && isWorthAnother(error) ? attempt(left - 1) : Effect.fail(error)))
    return attempt(attempts)
  }
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** The length of parts, where all options make sense. */
const checked = (
  { concurrency = 1, limit = 0, maxSize = 0, offset = 0, partSize = defaultPart, verify }: StreamOptions & IntoOptions
): Either.Either<number, TransferOptionInvalid> => {
  const wrong = (option: TransferOptionInvalid["option"], value: number) =>
    Either.left(new TransferOptionInvalid({ option, value }))
  if (!isPartSize(partSize)) return wrong("partSize", partSize)
  if (!isCount(offset)) return wrong("offset", offset)
  if (!isCount(limit) && limit !== Number.POSITIVE_INFINITY) return wrong("limit", limit)
  if (!(maxSize >= 0)) return wrong("maxSize", maxSize)
  if (!(concurrency >= 1)) return wrong("concurrency", concurrency)
  return Either.right(verify === true ? Math.max(partSize, verifiedPart) : partSize)
}

/** Tells how far it has come, where somebody wants to know. */
type Tell = (bytes: number) => Effect.Effect<void>

const teller = (
  total: number | undefined,
  { onProgress }: DownloadOptions,
  over: number
): Effect.Effect<Tell | undefined> =>
  onProgress === undefined ? Effect.succeed(undefined) : Effect.clockWith((clock) => {
    const meter = Meter.make(total, clock.unsafeCurrentTimeMillis(), over)
    return Effect.succeed((bytes) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => onProgress(meter.add(bytes, now)))
    )
  })

const everything: Range = { from: 0, to: Number.POSITIVE_INFINITY }

/** What is asked for, for the sake of a range: nothing more, unless a part cannot be cut, or a block has one hash. */
const asked = (remote: Remote, { verify }: DownloadOptions, range: Range): Range =>
  remote.isFine ? (verify === true ? widened(range) : range) : everything

/** The parts of a file whose length nobody knows, one after the other until one is short. */
const untilItEnds = (
  get: Get,
  partSize: number,
  range: Range,
  wanted: Range
): Stream.Stream<Uint8Array, DownloadError> =>
  Stream.unfoldEffect(
    Math.floor(range.from / partSize),
    Effect.fnUntraced(function*(part: number) {
      if (part < 0 || part * partSize >= range.to) return Option.none()
      const request = requestFor(partSize, part, wanted)
      const bytes = yield* get(request, target(request.limit))
      // What has told its length meanwhile may have lied.
      const isLast = bytes.length < request.limit
      return Option.some([trim(bytes, request, range), isLast ? -1 : part + 1] as const)
    })
  )

/** Fails when a file goes on where it should end. Where its last part is not whole, that part has shown it already. */
const ending = (remote: Remote, size: number, { latch }: DownloadOptions): Effect.Effect<void, DownloadError> => {
  const offset = Math.max(0, size)
  const check = Effect.flatMap(
    remote.isOver(offset),
    (isOver) => isOver ? Effect.void : Effect.fail(new FileDamaged({ offset, reason: "Long" }))
  )
  return latch === undefined ? check : Effect.zipRight(latch.await, check)
}

/** The parts of a file of a known length in which a range lies, and behind them, where needed, the end of the file. */
const upTo = (
  means: Means,
  remote: Remote,
  get: Get,
  size: number,
  { options, partSize, range }: { readonly options: StreamOptions; readonly partSize: number; readonly range: Range }
): Stream.Stream<Uint8Array, DownloadError> => {
  const end = Math.min(range.to, Math.max(0, size))
  // To the end of the file it is asked for whole parts: so it shows when there is more than there should be.
  const wanted = end === range.to && end !== size
    ? asked(remote, options, range)
    : { from: asked(remote, options, range).from, to: Number.POSITIVE_INFINITY }
  const first = Math.floor(range.from / partSize)
  const parts = end <= range.from ? Stream.empty : Stream.mapEffect(
    Stream.range(first, Math.ceil(end / partSize) - 1),
    (part) => {
      const request = requestFor(partSize, part, wanted)
      return Effect.map(get(request, target(expected(request, size))), (got) => trim(got, request, range))
    },
    { concurrency: options.concurrency ?? means.concurrency }
  )
  const isToEnd = range.to >= size && range.to > range.from
  return isToEnd && isWhole(size, partSize)
    ? Stream.concat(parts, Stream.execute(ending(remote, size, options)))
    : parts
}

/**
 * The bytes of a file in order.
 *
 * @since 0.1.0
 * @category transfers
 */
export const stream = (
  means: Means,
  { location }: Located,
  options: StreamOptions
): Stream.Stream<Uint8Array, DownloadError> =>
  Stream.unwrap(Effect.gen(function*() {
    const partSize = yield* checked(options)
    const remote = yield* Remotes.make(means, location, options.cdn !== false)
    const get = getter(means, remote, options)
    const from = options.offset ?? 0
    const range: Range = { from, to: from + (options.limit ?? Number.POSITIVE_INFINITY) }
    const size = remote.size()
    const end = Math.min(range.to, size ?? range.to)
    const tell = yield* teller(Number.isFinite(end) ? Math.max(0, end - from) : undefined, options, 0)
    const bytes = size === undefined
      ? untilItEnds(get, partSize, range, asked(remote, options, range))
      : upTo(means, remote, get, size, { options, partSize, range })
    const all = Stream.filter(bytes, ({ length }) => length > 0)
    return tell === undefined ? all : Stream.tap(all, ({ length }) => tell(length))
  }))

/** Where a download begins, or goes on. */
const begin = (remote: Remote, size: number, partSize: number, { resume }: IntoOptions) => {
  const fresh = new DownloadCursor({ file: remote.key, size, partSize, done: [] }, true)
  if (resume === undefined) return Effect.succeed(fresh)
  if (resume.file !== remote.key || resume.size !== size || resume.partSize !== partSize) {
    return Effect.fail(new CursorMismatch({ reason: "it began with another file" }))
  }
  return Ranges.areValid(resume.done, Math.ceil(size / partSize))
    ? Effect.succeed(resume)
    : Effect.fail(new CursorMismatch({ reason: "there is no such part" }))
}

type Placed = IntoOptions & { readonly partSize: number }

/** What is done about a part that is where it belongs, besides. */
const noter = (first: DownloadCursor, tell: Tell | undefined, { onCursor }: IntoOptions) => {
  let cursor = first
  return (part: number, length: number): Effect.Effect<void> => {
    const told = tell?.(length) ?? Effect.void
    if (onCursor === undefined) return told
    return Effect.suspend(() => {
      cursor = new DownloadCursor({ ...cursor, done: Ranges.add(cursor.done, part) }, true)
      return Effect.zipRight(onCursor(cursor), told)
    })
  }
}

/** Puts a file of a known length somewhere, in any order. */
const place = <E>(means: Means, remote: Remote, size: number, write: Write<E>, options: Placed) => {
  const { partSize } = options
  return Effect.flatMap(begin(remote, size, partSize, options), (first) => {
    const { done } = first
    const get = getter(means, remote, options)
    return Effect.flatMap(teller(size, options, bytesIn(done, partSize, size)), (tell) => {
      const note = noter(first, tell, options)
      const share = means.allowance.share(1)
      const bring = (part: number): Effect.Effect<void, DownloadError | E> => {
        const length = partLength(size, partSize, part)
        const request = requestFor(partSize, part, { from: 0, to: Number.POSITIVE_INFINITY })
        const put = (bytes: Uint8Array) => Effect.zipRight(write(request.offset, bytes), note(part, length))
        const held = share.use(means.buffers.use(length, (buffer) => Effect.flatMap(get(request, buffer), put)))
        // What stands still holds nothing.
        return options.latch === undefined ? held : Effect.zipRight(options.latch.await, held)
      }
      const count = Math.ceil(size / partSize)
      const missing = Array.from({ length: count }, (_, part) => part).filter((part) => !Ranges.has(done, part))
      // It is looked at while the last parts are on their way.
      if (isWhole(size, partSize)) missing.push(count)
      const work = (part: number) => part === count ? ending(remote, size, options) : bring(part)
      return Effect.as(Lean.each(missing, options.concurrency ?? means.concurrency, work), size)
    })
  })
}

/** Puts a file somewhere whose length nobody knows. */
const placeUntilItEnds = <E>(means: Means, file: Located, write: Write<E>, limit: number, options: IntoOptions) =>
  Stream.runFoldEffect(stream(means, file, options), 0, (offset, bytes): Effect.Effect<number, FileTooLarge | E> => {
    const end = offset + bytes.length
    return end > limit
      ? Effect.fail(new FileTooLarge({ size: end, limit }))
      : Effect.as(write(offset, bytes), end)
  })

/**
 * Puts a file somewhere.
 *
 * @since 0.1.0
 * @category transfers
 */
export const into = <E>(
  means: Means,
  file: Located,
  write: Write<E>,
  options: IntoOptions
): Effect.Effect<number, DownloadError | E> =>
  Effect.flatMap(checked(options), (partSize) =>
    Effect.flatMap(
      Remotes.make(means, file.location, options.cdn !== false),
      (remote): Effect.Effect<number, DownloadError | E> => {
        const limit = Math.floor(options.maxSize ?? Number.POSITIVE_INFINITY)
        const size = remote.size()
        if (size === undefined) return placeUntilItEnds(means, file, write, limit, options)
        const most = Math.min(limit, mostParts * partSize)
        if (size > most) return Effect.fail(new FileTooLarge({ size, limit: most }))
        return place(means, remote, Math.max(0, size), write, { ...options, partSize })
      }
    ))
