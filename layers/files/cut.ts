/**
 * Cuts content into parts as it is read.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { Pull } from "../../services/Files.ts"
import { FileSizeMismatch, FileTooLarge } from "../../services/Files.ts"
import type { Share } from "./Allowance.ts"
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

/**
 * Where parts are read to.
 *
 * @since 0.1.0
 * @category models
 */
export interface Memory {
  readonly buffers: Buffers
  readonly share: Share
}

const reader = <E>({ buffers, share }: Memory, partSize: number, pull: Pull<E>): Effect.Effect<Piece, E> =>
  share.begin((restore) => {
    const buffer = buffers.take()
    const release = () => {
      buffers.give(buffer)
      share.leave()
    }
    return restore(pull(buffer.subarray(0, partSize))).pipe(
      Effect.map((bytes) => ({ bytes, release })),
      Effect.onError(() => Effect.sync(release))
    )
  })

const lying = (expected: number, actual: number) => Effect.fail(new FileSizeMismatch({ expected, actual }))

/**
 * Gives the next part; none at the end. It is asked for one at a time, and not again after the end.
 *
 * @since 0.1.0
 * @category models
 */
export type Next<E> = Effect.Effect<Part | undefined, E>

/**
 * The parts of content that has so many bytes. It fails when there are more bytes, or fewer.
 *
 * @since 0.1.0
 * @category reading
 */
export const sized = <E>(
  memory: Memory,
  pull: Pull<E>,
  { partSize, size }: { readonly size: number; readonly partSize: number }
): Next<E | FileSizeMismatch> => {
  const total = Math.ceil(size / partSize)
  let index = 0
  return Effect.flatMap(
    reader(memory, partSize, pull),
    ({ bytes, release }): Effect.Effect<Part | undefined, FileSizeMismatch> => {
      const expected = partLength(size, partSize, index)
      if (bytes.length === expected && expected > 0) return Effect.succeed({ index: index++, bytes, release, total })
      release()
      return bytes.length === expected ? Effect.succeed(undefined) : lying(size, index * partSize + bytes.length)
    }
  )
}

/**
 * The parts of content whose length nobody knows. One part is read ahead, because the last one has to say that it is the
 * last: so there has to be room for two. There may be at most as many bytes as `limitAt` says.
 *
 * @since 0.1.0
 * @category reading
 */
export const unsized = <E, E2>(
  memory: Memory,
  pull: Pull<E>,
  partSize: number,
  limitAt: (index: number) => Effect.Effect<number, E2>
): Next<E | E2 | FileSizeMismatch | FileTooLarge> => {
  const read = reader(memory, partSize, pull)
  const state: { ahead: Piece | undefined; index: number } = { ahead: undefined, index: 0 }
  return Effect.gen(function*() {
    const { bytes, release } = state.ahead ?? (yield* read)
    if (bytes.length === 0) {
      release()
      return state.index === 0 ? yield* lying(1, 0) : undefined
    }
    // Others may ask before they hear of a failure: it stays the same.
    state.ahead = { bytes, release }
    const { index } = state
    const limit = yield* limitAt(index)
    const size = index * partSize + bytes.length
    if (size > limit) return yield* new FileTooLarge({ size, limit })
    state.index++
    state.ahead = bytes.length < partSize ? nothing : yield* read
    return { index, bytes, release, total: state.ahead.bytes.length === 0 ? state.index : undefined }
  })
}

/** There is no more. */
const nothing: Piece = { bytes: /* @__PURE__ */ new Uint8Array(0), release: () => {} }
