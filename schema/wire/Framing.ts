/**
 * How packets are cut out of a byte stream: what all MTProto transports have in common. Pure: an encoder makes bytes,
 * a decoder is fed with chunks as they come from the socket, cut anywhere.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports
 */
import * as Data from "effect/Data"

/**
 * The names of the framings, as Telegram calls them.
 *
 * @since 0.1.0
 * @category models
 */
export type FramingName = "abridged" | "intermediate" | "paddedIntermediate" | "full"

/**
 * Inbound frames longer than this are refused before any memory is taken for them: 16 MiB.
 *
 * @since 0.1.0
 * @category constants
 */
export const maxFrameLength = 1 << 24

/** Of shorter frames, nobody wants to hear before they are whole. */
const longFrame = 1 << 16

/**
 * The byte stream does not follow the framing; nothing after it can be understood.
 *
 * @since 0.1.0
 * @category errors
 */
export class FramingError extends Data.TaggedError("FramingError")<{
  readonly framing: FramingName
  readonly reason: "Length" | "Checksum" | "Sequence" | "Announcement"
}> {
  override get message(): string {
    return `the ${this.framing} framing is broken: ${this.reason.toLowerCase()}`
  }
}

/**
 * Writes the payload of a frame into `target` at `offset`.
 *
 * @since 0.1.0
 * @category models
 */
export type Fill = (target: Uint8Array, offset: number) => void

/**
 * A frame whose payload is still to be written, from `from` on. `complete` is called then, where there is something left
 * to do.
 *
 * @since 0.1.0
 * @category models
 */
export interface Frame {
  readonly bytes: Uint8Array
  readonly from: number
  readonly complete?: (() => void) | undefined
}

/**
 * Makes frames. Stateful for the full framing, which numbers them; one encoder serves one connection.
 *
 * @since 0.1.0
 * @category models
 */
export interface Encoder {
  /**
   * A whole frame around a payload of `length` bytes (a multiple of 4), which `fill` writes in place. The bytes lie at the
   * beginning of `memory`, where that is long enough; else they are fresh. Whoever gets them may change them, and has
   * them until the memory is used again.
   */
  readonly encode: (length: number, fill: Fill, memory?: Uint8Array) => Uint8Array
  /** The same, for a payload that is written piece by piece. No other frame is begun meanwhile. */
  readonly begin: (length: number, memory?: Uint8Array) => Frame
}

/** An encoder, by how it begins a frame. */
export const encoder = (begin: Encoder["begin"]): Encoder => ({
  begin,
  encode: (length, fill, memory) => {
    const { bytes, complete, from } = begin(length, memory)
    fill(bytes, from)
    complete?.()
    return bytes
  }
})

/** Where a frame of so many bytes is written. */
export const room = (length: number, memory: Uint8Array | undefined): Uint8Array =>
  memory !== undefined && memory.length >= length ? memory.subarray(0, length) : new Uint8Array(length)

/**
 * Takes what a decoder finds.
 *
 * @since 0.1.0
 * @category models
 */
export interface FrameSink {
  /** A payload. The bytes are lent: they are written over after the call. */
  readonly frame: (payload: Uint8Array) => void
  /**
   * So much of a long payload is there, from its beginning; the whole is told to `frame` later. Here, and then there, the
   * bytes that were told before are as the callee has left them. Not told where a checksum goes over the frame.
   */
  readonly part?: ((payload: Uint8Array) => void) | undefined
  /** A quick acknowledgement: the token that was computed for a packet we sent. */
  readonly quickAck: (token: number) => void
}

/**
 * Finds frames in a byte stream. One decoder serves one connection.
 *
 * @since 0.1.0
 * @category models
 */
export interface Decoder {
  /** Takes the next chunk. After an error the decoder must not be used again. */
  readonly push: (chunk: Uint8Array, sink: FrameSink) => FramingError | undefined
}

/**
 * A framing.
 *
 * @since 0.1.0
 * @category models
 */
export interface Framing {
  readonly name: FramingName
  /** What the client sends once, before the first frame, when the connection is not obfuscated. */
  readonly tag: Uint8Array
  /** The four bytes that announce the framing inside of the obfuscation header; none where it cannot be obfuscated. */
  readonly obfuscatedTag: Uint8Array | undefined
  /** `random` gives the bytes of the padding, where the framing has one. */
  readonly encoder: (random: (length: number) => Uint8Array) => Encoder
  readonly decoder: () => Decoder
}

/**
 * What stands at the head of a buffer: a frame of `total` bytes whose payload is `[from, to)`; a quick acknowledgement
 * of `total` bytes; a breach of the framing; or too little to say (`undefined`).
 *
 * @since 0.1.0
 * @category models
 */
export type Head =
  | { readonly _tag: "Frame"; readonly total: number; readonly from: number; readonly to: number }
  | { readonly _tag: "QuickAck"; readonly total: number; readonly token: number }
  | { readonly _tag: "Broken"; readonly reason: FramingError["reason"] }

/**
 * A decoder made of one function that looks at the head of what has come in. Frames that lie whole in a chunk are lent
 * straight out of it; only what straddles chunks is copied, into memory that grows with what has really arrived and
 * never with what a length field claims.
 *
 * @since 0.1.0
 * @category constructors
 */
export const decoder = (
  framing: FramingName,
  look: (buffer: Uint8Array, from: number, to: number) => Head | undefined,
  check?: (frame: Uint8Array) => FramingError["reason"] | undefined
): Decoder => {
  let held = new Uint8Array(0)
  let heldLength = 0
  // How many bytes must be there before it is worth looking again, and where the payload begins in them.
  let wanted = 0
  let payload = 0

  const broken = (reason: FramingError["reason"]) => new FramingError({ framing, reason })

  /** Gives out what is whole in `[from, to)`; says where the rest begins. */
  const scan = (buffer: Uint8Array, to: number, sink: FrameSink): number | FramingError => {
    let from = 0
    while (from < to) {
      const head = look(buffer, from, to)
      if (head === undefined) {
        wanted = 0
        return from
      }
      switch (head._tag) {
        case "Broken":
          return broken(head.reason)
        case "QuickAck":
          sink.quickAck(head.token)
          break
        case "Frame": {
          if (head.total > to - from) {
            wanted = head.total
            payload = head.from
            return from
          }
          const refused = check?.(buffer.subarray(from, from + head.total))
          if (refused !== undefined) return broken(refused)
          sink.frame(buffer.subarray(from + head.from, from + head.to))
        }
      }
      from += head.total
    }
    wanted = 0
    return from
  }

  const keep = (chunk: Uint8Array) => {
    const needed = heldLength + chunk.length
    if (needed > held.length) {
      const larger = new Uint8Array(Math.max(needed, Math.min(wanted, held.length * 2), 512))
      larger.set(held.subarray(0, heldLength))
      held = larger
    }
    held.set(chunk, heldLength)
    heldLength = needed
  }

  const tell = (sink: FrameSink) => {
    if (wanted > longFrame && check === undefined) sink.part?.(held.subarray(payload, heldLength))
  }

  return {
    push: (chunk, sink) => {
      if (heldLength === 0) {
        const rest = scan(chunk, chunk.length, sink)
        if (typeof rest !== "number") return rest
        if (rest === chunk.length) return undefined
        keep(chunk.subarray(rest))
        tell(sink)
        return undefined
      }
      keep(chunk)
      if (heldLength < wanted) {
        tell(sink)
        return undefined
      }
      const rest = scan(held, heldLength, sink)
      if (typeof rest !== "number") return rest
      held.copyWithin(0, rest, heldLength)
      heldLength -= rest
      if (heldLength > 0) tell(sink)
      // Memory taken for one large frame is not kept for the life of the connection.
      if (heldLength === 0 && held.length > 1 << 20) held = new Uint8Array(0)
      return undefined
    }
  }
}

/** Reads four bytes, least significant first, as an unsigned number. */
export const u32 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0

/** Writes four bytes, least significant first. */
export const setU32 = (bytes: Uint8Array, at: number, value: number): void => {
  bytes[at] = value
  bytes[at + 1] = value >>> 8
  bytes[at + 2] = value >>> 16
  bytes[at + 3] = value >>> 24
}
