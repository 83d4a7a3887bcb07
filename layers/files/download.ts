/**
 * Downloads: several parts at once, handed on in order or put where they belong.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#downloading-files
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Stream from "effect/Stream"
import type { Located } from "../../schema/model/FileLocation.ts"
import { DownloadCursor } from "../../schema/model/Transfer.ts"
import type { DownloadError, DownloadOptions, IntoOptions, StreamOptions, Write } from "../../services/Files.ts"
import { CursorMismatch, FileDamaged, FileTooLarge, TransferOptionInvalid } from "../../services/Files.ts"
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

const isWorthAnother = (error: unknown): boolean =>
  error instanceof FileDamaged && (error.reason === "Short" || error.reason === "Hash")

/** Brings a part while the latch is open, and again when it is shorter than it has to be or not what its hash says. */
const persistently = <A, E>(
  once: Effect.Effect<A, E>,
  { latch }: DownloadOptions,
  left = attempts
): Effect.Effect<A, E> =>
  Effect.catchAll(
    latch === undefined ? once : Effect.zipRight(latch.await, once),
    (error) => left > 1 && isWorthAnother(error) ? persistently(once, { latch }, left - 1) : Effect.fail(error)
  )

/** Fetches parts. One that is shorter than it has to be, or not what its hash says, is a failure. */
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
    return Effect.flatMap(remote.fetch(request, target), checked)
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

/** A part as it came. */
interface Part {
  readonly bytes: Uint8Array
  readonly request: Request
}

/** Which parts of a file to fetch, and how. */
interface Sought {
  readonly get: Get
  readonly partSize: number
  readonly range: Range
  readonly options: StreamOptions
  readonly concurrency: number
}

/**
 * Fetches parts of a file, several at once and as far ahead as there is room, and hands them on in order. What fails is
 * told in its turn, too: where a file ends, nobody asks how fetching what is behind it went.
 */
const inOrder = (
  { allowance }: Remote,
  parts: Stream.Stream<number>,
  fetch: (part: number) => Effect.Effect<Part, DownloadError>,
  { concurrency, options }: Sought
): Stream.Stream<Part, DownloadError> =>
  Stream.unwrapScoped(Effect.map(allowance.shared(1), (share) => {
    const { latch } = options
    // What is tried again keeps its room: those behind it, which wait for it, might take it.
    const inRoom = (part: number) => Effect.either(Effect.zipRight(share.enter, persistently(fetch(part), {})))
    const bring = (part: number) => latch === undefined ? inRoom(part) : Effect.zipRight(latch.await, inRoom(part))
    return Stream.mapEffect(parts, bring, { concurrency }).pipe(
      Stream.mapEffect((part) => {
        // From here on it is somebody else's.
        share.leave()
        return part
      })
    )
  }))

/** Behind the end there is nothing, so no more is fetched ahead than this while nobody knows where that is. */
const curiosity = 4

/** The parts of a file whose length nobody knows, until one is short. */
const untilItEnds = (remote: Remote, sought: Sought): Stream.Stream<Uint8Array, DownloadError> => {
  const { concurrency, get, options, partSize, range } = sought
  const wanted = asked(remote, options, range)
  let isOver = false
  const some = (parts: Stream.Stream<number>, most: number) => {
    const fetch = (part: number) => {
      const request = requestFor(partSize, part, wanted)
      return Effect.map(get(request, target(request.limit)), (bytes) => ({ bytes, request }))
    }
    return Stream.takeUntil(
      inOrder(remote, parts, fetch, { ...sought, concurrency: Math.min(most, concurrency) }),
      // What has told its length meanwhile may have lied.
      ({ bytes, request }) => (isOver = bytes.length < request.limit)
    )
  }
  const first = Math.floor(range.from / partSize)
  const others = Stream.takeWhile(Stream.iterate(first + 1, (part) => part + 1), (part) => part * partSize < range.to)
  if (range.to <= range.from) return Stream.empty
  return Stream.concat(
    some(Stream.make(first), 1),
    Stream.suspend(() => isOver ? Stream.empty : some(others, curiosity))
  ).pipe(Stream.map(({ bytes, request }) => trim(bytes, request, range)))
}

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
const upTo = (remote: Remote, size: number, sought: Sought): Stream.Stream<Uint8Array, DownloadError> => {
  const { get, options, partSize, range } = sought
  const end = Math.min(range.to, Math.max(0, size))
  // To the end of the file it is asked for whole parts: so it shows when there is more than there should be.
  const wanted = end === range.to && end !== size
    ? asked(remote, options, range)
    : { from: asked(remote, options, range).from, to: Number.POSITIVE_INFINITY }
  const fetch = (part: number) => {
    const request = requestFor(partSize, part, wanted)
    return Effect.map(get(request, target(expected(request, size))), (bytes) => ({ bytes, request }))
  }
  const first = Math.floor(range.from / partSize)
  const parts = end <= range.from ? Stream.empty : Stream.map(
    inOrder(remote, Stream.range(first, Math.ceil(end / partSize) - 1), fetch, sought),
    ({ bytes, request }) => trim(bytes, request, range)
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
    const sought = { get, partSize, range, options, concurrency: options.concurrency ?? means.concurrency }
    const bytes = size === undefined ? untilItEnds(remote, sought) : upTo(remote, size, sought)
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
      const share = remote.allowance.share(1)
      const bring = (part: number): Effect.Effect<void, DownloadError | E> => {
        const length = partLength(size, partSize, part)
        const request = requestFor(partSize, part, { from: 0, to: Number.POSITIVE_INFINITY })
        const put = (bytes: Uint8Array) => Effect.zipRight(write(request.offset, bytes), note(part, length))
        const once = means.buffers.use(length, (buffer) => Effect.flatMap(get(request, buffer), put))
        return persistently(share.use(once), options)
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
