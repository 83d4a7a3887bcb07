/**
 * A framing and, where wanted, the obfuscation around it, as one thing: what a side of a connection does to its bytes.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports
 */
import { Abridged } from "./Abridged.ts"
import type { Decoder, Encoder, Fill, Frame, FrameSink, Framing, FramingName } from "./Framing.ts"
import { FramingError, u32 } from "./Framing.ts"
import { Full } from "./Full.ts"
import { Intermediate } from "./Intermediate.ts"
import * as Obfuscated from "./Obfuscated.ts"
import { PaddedIntermediate } from "./PaddedIntermediate.ts"
import type { CounterCipher, Primitives } from "./Primitives.ts"

/**
 * All framings by name.
 *
 * @since 0.1.0
 * @category framings
 */
export const framings: Readonly<Record<FramingName, Framing>> = {
  abridged: Abridged,
  intermediate: Intermediate,
  paddedIntermediate: PaddedIntermediate,
  full: Full
}

/**
 * One side of a connection, as bytes. Both directions must see every byte in order.
 *
 * @since 0.1.0
 * @category models
 */
export interface Link {
  readonly framing: FramingName
  /** Bytes to send for a payload of `length` bytes (a multiple of 4), which `fill` writes; in `memory` if they fit. */
  readonly encode: (length: number, fill: Fill, memory?: Uint8Array) => Uint8Array
  /** Begins a frame whose payload is written piece by piece. */
  readonly begin: (length: number, memory?: Uint8Array) => Frame
  /** Makes the next bytes of such a frame, as they are then, what goes over the wire: each once, in order. */
  readonly dress: (piece: Uint8Array) => void
  /** Takes a chunk from the socket, **changing it** where the stream is obfuscated. */
  readonly decode: (chunk: Uint8Array, sink: FrameSink) => FramingError | undefined
}

const link = (
  framing: Framing,
  encoder: Encoder,
  decoder: Decoder,
  outbound: CounterCipher | undefined,
  inbound: CounterCipher | undefined
): Link => ({
  framing: framing.name,
  encode: (length, fill, memory) => {
    const frame = encoder.encode(length, fill, memory)
    outbound?.apply(frame)
    return frame
  },
  begin: encoder.begin,
  dress: (piece) => outbound?.apply(piece),
  decode: (chunk, sink) => {
    inbound?.apply(chunk)
    return decoder.push(chunk, sink)
  }
})

/**
 * How a client dresses its stream.
 *
 * @since 0.1.0
 * @category models
 */
export interface ClientOptions {
  readonly framing: FramingName
  /** Ignored for the full framing, which cannot be obfuscated. */
  readonly obfuscated: boolean
  /** See {@link Obfuscated.initiate}. */
  readonly dc: number
  readonly secret?: Uint8Array | undefined
  readonly random: (length: number) => Uint8Array
  readonly crypto: Primitives
}

/**
 * The client's side of a fresh connection: what to send at once, and the link for everything after it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const client = (options: ClientOptions): { readonly preamble: Uint8Array; readonly link: Link } => {
  const framing = framings[options.framing]
  const encoder = framing.encoder(options.random)
  if (!options.obfuscated || framing.obfuscatedTag === undefined) {
    return { preamble: framing.tag, link: link(framing, encoder, framing.decoder(), undefined, undefined) }
  }
  const { header, inbound, outbound } = Obfuscated.initiate({ ...options, tag: framing.obfuscatedTag })
  return { preamble: header, link: link(framing, encoder, framing.decoder(), outbound, inbound) }
}

/**
 * A link as the server accepted it; `obfuscatedDc` is the number from the obfuscation header.
 *
 * @since 0.1.0
 * @category models
 */
export interface AcceptedLink extends Link {
  readonly obfuscatedDc: number | undefined
}

interface Recognised {
  readonly consumed: number
  readonly link: AcceptedLink
}

/**
 * The server's side: finds out from the first bytes which framing the client speaks and whether it is obfuscated.
 *
 * @since 0.1.0
 * @category models
 */
export interface ServerLink {
  /** Takes a chunk from the socket, possibly changing it. */
  readonly decode: (chunk: Uint8Array, sink: FrameSink) => FramingError | undefined
  /** `undefined` until the client has shown its framing. */
  readonly link: () => AcceptedLink | undefined
}

/**
 * See {@link ServerLink}. With `secret` only streams obfuscated with that MTProxy secret are understood.
 *
 * @since 0.1.0
 * @category constructors
 */
export const server = (
  options: {
    readonly random: (length: number) => Uint8Array
    readonly crypto: Primitives
    readonly secret?: Uint8Array | undefined
  }
): ServerLink => {
  let found: AcceptedLink | undefined
  let early = new Uint8Array(0)

  const accepted = (
    consumed: number,
    framing: Framing,
    dc?: number,
    outbound?: CounterCipher,
    inbound?: CounterCipher
  ): Recognised => ({
    consumed,
    link: {
      ...link(framing, framing.encoder(options.random), framing.decoder(), outbound, inbound),
      obfuscatedDc: dc
    }
  })

  /** What the early bytes announce; `undefined` for "wait for more". */
  const recognise = (): Recognised | FramingError | undefined => {
    const plain = options.secret === undefined
    if (plain && early[0] === 0xef) return accepted(1, Abridged)
    if (early.length < 8) return undefined
    const first = u32(early, 0)
    if (plain && first === 0xeeeeeeee) return accepted(4, Intermediate)
    if (plain && first === 0xdddddddd) return accepted(4, PaddedIntermediate)
    // The full framing begins with a length and sequence number 0, which no obfuscation header does.
    if (plain && u32(early, 4) === 0) return accepted(0, Full)
    if (early.length < Obfuscated.headerLength) return undefined
    const obfuscation = Obfuscated.accept({
      header: early.slice(0, Obfuscated.headerLength),
      framings: [Abridged, Intermediate, PaddedIntermediate],
      crypto: options.crypto,
      secret: options.secret
    })
    if (obfuscation === undefined) return new FramingError({ framing: "intermediate", reason: "Announcement" })
    const { dc, framing, inbound, outbound } = obfuscation
    return accepted(Obfuscated.headerLength, framing, dc, outbound, inbound)
  }

  return {
    link: () => found,
    decode: (chunk, sink) => {
      if (found !== undefined) return found.decode(chunk, sink)
      const joined = new Uint8Array(early.length + chunk.length)
      joined.set(early)
      joined.set(chunk, early.length)
      early = joined
      const recognised = recognise()
      if (recognised === undefined || recognised instanceof FramingError) return recognised
      early = new Uint8Array(0)
      found = recognised.link
      return found.decode(joined.subarray(recognised.consumed), sink)
    }
  }
}
