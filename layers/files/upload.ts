/**
 * Uploads: reads content part by part and brings several parts to Telegram at once.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#uploading-files
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { UploadCursor, UploadedFile } from "../../schema/model/Transfer.ts"
import * as upload from "../../schema/tl/api/methods/upload.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { Content, UploadError, UploadOptions } from "../../services/Files.ts"
import {
  CursorMismatch,
  FileSizeMismatch,
  FileTooLarge,
  TransferOptionInvalid,
  UploadRefused
} from "../../services/Files.ts"
import type { InvokeError, Rpc } from "../../services/Rpc.ts"
import { UnlistedError } from "../../services/Rpc.ts"
import * as Md5 from "../crypto/md5.ts"
import type { Buffers } from "./Buffers.ts"
import * as Cut from "./cut.ts"
import type { Gate } from "./Gate.ts"
import * as Lean from "./lean.ts"
import * as Meter from "./meter.ts"
import * as Parcel from "./parcel.ts"
import type { UploadPlan } from "./parts.ts"
import { bytesIn, defaultMaxParts, planUpload } from "./parts.ts"
import { Prints } from "./prints.ts"
import * as Ranges from "./ranges.ts"

/**
 * What uploads are made with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Means {
  readonly rpc: Rpc["Type"]
  readonly gate: (dc: undefined, purpose: "upload") => Gate
  readonly buffers: Buffers
  readonly crypto: Primitives
  readonly randomLong: () => bigint
  /** How many parts a file of this account may have. */
  readonly maxParts: Effect.Effect<number, InvokeError>
  /** At most so many parts of one file are read or on their way. */
  readonly concurrency: number
}

/** A part that Telegram does not take is sent again so often. */
const refusals = 3

/** After so long nobody can count on what Telegram has of an upload, in milliseconds. */
const shelfLife = 12 * 3_600_000

/** What an upload goes by. */
interface Order {
  readonly id: bigint
  readonly name: string
  readonly size: number | undefined
  readonly modified: number | undefined
  readonly plan: UploadPlan
  readonly startedAt: DateTime.Utc
  readonly done: Ranges.Ranges
  readonly prints: Prints
}

/** Why an upload cannot go on with this content, as far as that can be known before it is read. */
const mismatch = (cursor: UploadCursor, { modified, plan, size }: Order): CursorMismatch | undefined => {
  const because = (reason: string) => new CursorMismatch({ reason })
  if (cursor.size !== (size ?? null) || cursor.partSize !== plan.partSize) {
    return because("the source has another length than the one that the upload began with")
  }
  if (cursor.modified !== undefined && modified !== undefined && cursor.modified !== modified) {
    return because("the source was changed since the upload began")
  }
  return Ranges.areValid(cursor.done, plan.parts ?? defaultMaxParts.premium)
    ? undefined
    : because("there is no such part")
}

/** Where an upload begins, or goes on. */
const order = Effect.fnUntraced(function*<E>(means: Means, content: Content<E>, options: UploadOptions) {
  const { modified, size } = content
  const startedAt = yield* DateTime.now
  const fresh: Order = {
    id: means.randomLong(),
    name: options.name ?? content.name,
    size,
    modified,
    plan: planUpload(size, options.smallUpTo !== undefined),
    startedAt,
    done: [],
    prints: new Prints()
  }
  const cursor = options.resume
  if (cursor === undefined) return fresh
  const wrong = mismatch(cursor, fresh)
  if (wrong !== undefined) return options.ifChanged === "restart" ? fresh : yield* wrong
  const prints = new Prints(cursor.prints)
  const isStale = DateTime.toEpochMillis(startedAt) - DateTime.toEpochMillis(cursor.startedAt) > shelfLife
  // What nobody can compare with the source may be of another one.
  const isVerifiable = cursor.done.every(([from, to]) => prints.has(from, to))
  if (isStale || !isVerifiable) return fresh
  return { ...fresh, id: cursor.id, startedAt: cursor.startedAt, done: cursor.done, prints }
})

/** The same from the beginning, under another number. */
const anew = (means: Means, the: Order): Effect.Effect<Order> =>
  Effect.map(DateTime.now, (startedAt) => ({
    ...the,
    id: means.randomLong(),
    startedAt,
    done: [],
    prints: new Prints()
  }))

const checkSize = Effect.fnUntraced(function*(means: Means, { plan, size }: Order, smallUpTo = Infinity) {
  if (size === 0) return yield* new FileSizeMismatch({ expected: 1, actual: 0 })
  if (size !== undefined && size > smallUpTo) return yield* new FileTooLarge({ size, limit: smallUpTo })
  if (size === undefined || (plan.parts ?? 0) <= defaultMaxParts.standard) return
  const limit = (yield* means.maxParts) * plan.partSize
  if (size > limit) return yield* new FileTooLarge({ size, limit })
})

/** Sends a part until Telegram has it. */
const send = ({ gate, rpc }: Means, order: Order, { bytes, index, total }: Cut.Part) => {
  const { id, plan } = order
  const parcel: Parcel.Parcel = {
    rpc,
    gate: gate(undefined, "upload"),
    transfer: order,
    bytes: bytes.length,
    options: () => ({ purpose: "upload" })
  }
  const saved: Effect.Effect<boolean, UploadError> = plan.isBig
    ? Parcel.call(
      () => upload.saveBigFilePart({ fileId: id, filePart: index, fileTotalParts: total ?? -1, bytes }),
      parcel
    )
    : Parcel.call(() => upload.saveFilePart({ fileId: id, filePart: index, bytes }), parcel)
  const attempt = (left: number): Effect.Effect<void, UploadError> =>
    Effect.flatMap(saved, (isSaved) => {
      if (isSaved) return Effect.void
      return left > 1 ? attempt(left - 1) : new UploadRefused({ part: index })
    })
  return attempt(refusals)
}

/** Counts what Telegram has, and tells who wants to know. */
const bookkeeping = Effect.fnUntraced(function*(the: Order, options: UploadOptions) {
  const { id, modified, name, plan, prints, size, startedAt } = the
  let { done } = the
  const { onCursor, onProgress } = options
  if (onCursor === undefined && onProgress === undefined) return () => Effect.void
  const meter = Meter.make(size, yield* Clock.currentTimeMillis, bytesIn(done, plan.partSize, size))
  const cursor = () => {
    const fields = { id, name, size: size ?? null, partSize: plan.partSize, startedAt, done, modified }
    return new UploadCursor({ ...fields, prints: prints.toBytes(done.at(-1)?.[1] ?? 0) }, true)
  }
  return (index: number, bytes: Uint8Array) =>
    Effect.clockWith((clock) => {
      done = Ranges.add(done, index)
      const progress = meter.add(bytes.length, clock.unsafeCurrentTimeMillis())
      if (onCursor !== undefined) prints.note(index, bytes)
      const noted = onCursor === undefined ? Effect.void : onCursor(cursor())
      return onProgress === undefined ? noted : Effect.zipRight(noted, onProgress(progress))
    })
})

/**
 * Who may go when, in an upload of unknown length: the first part says how long parts are, so it goes alone, and the last
 * one says how many there are, so it goes when all others are there.
 */
const turns = Effect.gen(function*() {
  const first = yield* Effect.makeLatch()
  const others = yield* Effect.makeLatch()
  let over = 0
  let last: number | undefined
  const settle = () => (last !== undefined && over >= last ? others.open : Effect.void)
  return <E>({ index, total }: Cut.Part, work: Effect.Effect<void, E>): Effect.Effect<void, E> =>
    Effect.gen(function*() {
      if (index > 0) yield* first.await
      if (index > 0 && total !== undefined) {
        last = index
        yield* settle()
        yield* others.await
      }
      yield* work
      over++
      yield* first.open
      yield* settle()
    })
})

/** How many bytes a file whose length is not known may have, as far as it matters after so many parts. */
const limitOf = (maxParts: Means["maxParts"], partSize: number, { smallUpTo }: UploadOptions) => (index: number) => {
  if (smallUpTo !== undefined) return Effect.succeed(smallUpTo)
  const parts = index < defaultMaxParts.standard ? Effect.succeed(defaultMaxParts.standard) : maxParts
  return Effect.map(parts, (count) => count * partSize)
}

/** Errors of Telegram's after which only another upload helps. */
const spoilt = new Set([
  "FILE_PARTS_INVALID",
  "FILE_PART_INVALID",
  "FILE_PART_SIZE_INVALID",
  "FILE_PART_SIZE_CHANGED",
  "FILE_ID_INVALID"
])

/** Whether an upload that has failed so may well succeed from the beginning. */
const isSpoilt = (error: unknown): boolean =>
  error instanceof UnlistedError ? spoilt.has(error.reason) : error instanceof RpcError && spoilt.has(error._tag)

/** Whether content was found to be another's, and is to be brought from its beginning then. */
const isChanged = (error: unknown, options: UploadOptions): boolean =>
  error instanceof CursorMismatch && options.ifChanged === "restart"

const attempt = Effect.fnUntraced(
  function*<E>(means: Means, content: Content<E>, planned: Order, options: UploadOptions) {
    const { name, plan, size } = planned
    const { isBig, partSize } = plan
    // Read from its beginning even where Telegram has that, so that it is compared.
    const pull = yield* content.open(0)
    const share = yield* means.gate(undefined, "upload").allowance.shared(size === undefined ? 2 : 1)
    const memory = { buffers: means.buffers, share }
    const part = size === undefined
      ? Cut.unsized(memory, pull, partSize, limitOf(yield* Effect.cached(means.maxParts), partSize, options))
      : Cut.sized(memory, pull, { size, partSize })
    let the = planned
    let tell = yield* bookkeeping(the, options)
    const isInTurn = isBig && size === undefined
    const inTurn = isInTurn ? yield* turns : (_: Cut.Part, work: Effect.Effect<void, UploadError>) => work
    const md5 = isBig ? undefined : Md5.make(means.crypto)
    let count = 0
    let length = 0
    const bring = (part: Cut.Part) => {
      const work = Ranges.has(the.done, part.index)
        ? Effect.void
        : Effect.zipRight(send(means, the, part), tell(part.index, part.bytes))
      return Effect.ensuring(inTurn(part, work), Effect.sync(part.release))
    }
    const compared = Effect.fnUntraced(function*(found: Cut.Part) {
      if (the.prints.agree(found.index, found.bytes)) return
      if (found.index > 0 || options.ifChanged !== "restart") {
        found.release()
        return yield* new CursorMismatch({ reason: "the source has other bytes than those that the upload began with" })
      }
      // Nothing of it was passed over yet.
      the = yield* anew(means, the)
      tell = yield* bookkeeping(the, options)
    })
    const counted = Effect.flatMap(part, (found) => {
      if (found === undefined) return Effect.succeed(undefined)
      md5?.update(found.bytes)
      count++
      length += found.bytes.length
      return options.resume === undefined ? Effect.succeed(found) : Effect.as(compared(found), found)
    })
    const next = options.latch === undefined ? counted : Effect.zipRight(options.latch.await, counted)
    yield* Lean.drain(next, Math.min(means.concurrency, plan.parts ?? means.concurrency), bring)
    return new UploadedFile({ id: the.id, parts: count, name, size: length, isBig, md5: md5?.digest() ?? "" }, true)
  },
  Effect.scoped
)

/** Ends a transfer with the client: it may be waiting for its source, which does not know that nobody wants it any more. */
const whileOpen = <A, E>({ rpc }: Means, transfer: Effect.Effect<A, E>): Effect.Effect<A, E | InvokeError> =>
  // Where nothing else may be interrupted, the loser of a race still has to be.
  Effect.raceFirst(transfer, Effect.interruptible(rpc.closed(upload.saveFilePart._tag)))

/**
 * Brings content to Telegram. What Telegram finds wrong as a whole is brought once more, under another number, if it can
 * be read again.
 *
 * @since 0.1.0
 * @category transfers
 */
export const run = <E>(
  means: Means,
  content: Content<E>,
  options: UploadOptions
): Effect.Effect<UploadedFile, UploadError | E> =>
  Effect.gen(function*() {
    const { size = 0 } = content
    if (!Number.isSafeInteger(size) || size < 0) {
      return yield* new TransferOptionInvalid({ option: "size", value: size })
    }
    const the = yield* order(means, content, options)
    yield* checkSize(means, the, options.smallUpTo)
    const transfer = Effect.catchIf(
      attempt(means, content, the, options),
      (error) => content.isRepeatable && (isSpoilt(error) || isChanged(error, options)),
      () => Effect.flatMap(anew(means, the), (again) => attempt(means, content, again, options))
    )
    return yield* whileOpen(means, transfer)
  })
