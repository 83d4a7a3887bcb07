/**
 * Cuts content into parts as it is read.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Pull } from "../../services/Files.ts"
import { FileSizeMismatch, FileTooLarge } from "../../services/Files.ts"
import type { Buffers } from "./Buffers.ts"
import { partLength } from "./parts.ts"

/**
 * A part to send.
 *
 * @since 0.1.0
 * @category models
 */
export interface Part {
  readonly index: number
  /** Good until the part is released. */
  readonly bytes: Uint8Array
  /** The number of parts, as soon as it is known. */
  readonly total: number | undefined
  readonly release: () => void
}

/** What was read. */
interface Piece {
  readonly bytes: Uint8Array
  readonly release: () => void
}

const reader = <E>(buffers: Buffers, partSize: number, pull: Pull<E>): Effect.Effect<Piece, E> =>
  Effect.suspend(() => {
    const buffer = buffers.take()
    const release = () => buffers.give(buffer)
    return pull(buffer.subarray(0, partSize)).pipe(
      Effect.map((bytes) => ({ bytes, release })),
      Effect.onError(() => Effect.sync(release))
    )
  })

const ended: Effect.Effect<never, Option.Option<never>> = /* @__PURE__ */ Effect.fail(/* @__PURE__ */ Option.none())

const lying = (expected: number, actual: number): Effect.Effect<never, Option.Option<FileSizeMismatch>> =>
  Effect.fail(Option.some(new FileSizeMismatch({ expected, actual })))

/**
 * The parts of content that has so many bytes, from the part `first` on, where `pull` stands. It fails when there are
 * more bytes, or fewer.
 *
 * @since 0.1.0
 * @category reading
 */
export const sized = <E>(
  buffers: Buffers,
  pull: Pull<E>,
  { first, partSize, size }: { readonly size: number; readonly partSize: number; readonly first: number }
): Stream.Stream<Part, E | FileSizeMismatch> => {
  type Fails = Option.Option<E | FileSizeMismatch>
  const read: Effect.Effect<Piece, Fails> = Effect.mapError(reader(buffers, partSize, pull), Option.some)
  const total = Math.ceil(size / partSize)
  let index = first
  return Stream.repeatEffectOption(Effect.flatMap(read, ({ bytes, release }): Effect.Effect<Part, Fails> => {
    const expected = partLength(size, partSize, index)
    if (bytes.length === expected && expected > 0) return Effect.succeed({ index: index++, bytes, release, total })
    release()
    return bytes.length === expected ? ended : lying(size, index * partSize + bytes.length)
  }))
}

/**
 * The parts of content whose length nobody knows. One part is read ahead, because the last one has to say that it is the
 * last. There may be at most as many as `maxParts` says.
 *
 * @since 0.1.0
 * @category reading
 */
export const unsized = <E, E2>(
  buffers: Buffers,
  pull: Pull<E>,
  partSize: number,
  maxParts: (index: number) => Effect.Effect<number, E2>
): Stream.Stream<Part, E | E2 | FileSizeMismatch | FileTooLarge> => {
  type Fails = Option.Option<E | E2 | FileSizeMismatch | FileTooLarge>
  const read: Effect.Effect<Piece, Fails> = Effect.mapError(reader(buffers, partSize, pull), Option.some)
  const state: { ahead: Piece | undefined; index: number } = { ahead: undefined, index: 0 }
  const next: Effect.Effect<Part, Fails> = Effect.gen(function*() {
    const { bytes, release } = state.ahead ?? (yield* read)
    if (bytes.length === 0) {
      release()
      return yield* state.index === 0 ? lying(1, 0) : ended
    }
    const index = state.index++
    const limit = yield* Effect.mapError(maxParts(index), Option.some)
    if (index >= limit) {
      const size = index * partSize + bytes.length
      return yield* Effect.fail(Option.some(new FileTooLarge({ size, limit: limit * partSize })))
    }
    state.ahead = bytes.length < partSize ? nothing : yield* read
    return { index, bytes, release, total: state.ahead.bytes.length === 0 ? state.index : undefined }
  })
  return Stream.repeatEffectOption(next)
}

/** There is no more. */
const nothing: Piece = { bytes: /* @__PURE__ */ new Uint8Array(0), release: () => {} }
