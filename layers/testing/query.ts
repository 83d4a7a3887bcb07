/**
 * A call as it comes: wrappers around it that say which layer the client speaks, who it is and what to wait for, and
 * perhaps compressed.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invoking
 */
import { LAYER } from "../../schema/tl/api/layer.ts"
import * as R from "../../schema/tl/api/read.ts"
import type { AnyCall } from "../../schema/tl/api/server.ts"
import * as Id from "../../schema/tl/mtproto/ids.ts"
import { Reader, readLong } from "../../schema/tl/Reader.ts"
import type { Codec } from "./codec.ts"
import type { Introduction } from "./model.ts"

/**
 * What the wrappers said, and the call inside.
 *
 * @since 0.1.0
 * @category models
 */
export interface Query {
  readonly call: AnyCall
  readonly wrappers: ReadonlyArray<string>
  readonly layer: number | undefined
  readonly introduction: Introduction | undefined
  readonly withoutUpdates: boolean
  readonly after: ReadonlyArray<bigint>
  /** The connection with the account that a bot calls for. */
  readonly business: string | undefined
  readonly compressed: boolean
}

/**
 * What the reading of a query needs.
 *
 * @since 0.1.0
 * @category models
 */
export interface Surroundings {
  /** The layer that the client announced before. */
  readonly layer: number | undefined
  readonly codec: (layer: number) => Codec | undefined
  readonly inflate: (packed: Uint8Array) => Uint8Array | undefined
  /** Whether the message itself was compressed. */
  readonly compressed: boolean
}

/**
 * Why a query cannot be read, apart from what the reader throws.
 *
 * @since 0.1.0
 * @category models
 */
export type Unreadable = "Layer" | "Compression" | "Wrappers"

/** No client wraps a call more often. */
const maxWrappers = 16

// Wrappers have been the same in all layers, so that they can be read before the layer is known.
const invokeWithLayer = -0x2564f2f3 // #da9b0d0d
const initConnection = -0x3e32a157 // #c1cd5ea9
const invokeWithoutUpdates = -0x406ba649 // #bf9459b7
const invokeAfterMsg = -0x3460c8d3 // #cb9f372d
const invokeAfterMsgs = 0x3dc4b4f0
const invokeWithTakeout = -0x535602d2 // #aca9fd2e
const invokeWithMessagesRange = 0x365275f2
const invokeWithBusinessConnection = -0x22d76072 // #dd289f8e

const readIntroduction = (r: Reader): Introduction => {
  const flags = r.id()
  const introduction: Introduction = {
    apiId: r.int(),
    deviceModel: r.string(),
    systemVersion: r.string(),
    appVersion: r.string(),
    systemLangCode: r.string(),
    langPack: r.string(),
    langCode: r.string(),
    proxy: (flags & 1) === 0 ? undefined : R.readInputClientProxy(r)
  }
  if ((flags & 2) !== 0) R.readJSONValue(r)
  return introduction
}

/**
 * Takes the wrappers off and reads the call. Throws `TlDecodeError` for what is no call.
 *
 * @since 0.1.0
 * @category parsing
 */
export const read = (reader: Reader, { codec, compressed, inflate, layer }: Surroundings): Query | Unreadable => {
  let r = reader
  let packed = compressed
  let announced: number | undefined
  let introduction: Introduction | undefined
  let withoutUpdates = false
  let business: string | undefined
  const after: Array<bigint> = []
  const wrappers: Array<string> = []
  while (wrappers.length < maxWrappers) {
    switch (r.peekId()) {
      case invokeWithLayer:
        r.id()
        announced = r.int()
        wrappers.push("invokeWithLayer")
        continue
      case initConnection:
        r.id()
        introduction = readIntroduction(r)
        wrappers.push("initConnection")
        continue
      case invokeWithoutUpdates:
        r.id()
        withoutUpdates = true
        wrappers.push("invokeWithoutUpdates")
        continue
      case invokeAfterMsg:
        r.id()
        after.push(r.long())
        wrappers.push("invokeAfterMsg")
        continue
      case invokeAfterMsgs:
        r.id()
        after.push(...r.vector(2, readLong))
        wrappers.push("invokeAfterMsgs")
        continue
      case invokeWithTakeout:
        r.id()
        r.long()
        wrappers.push("invokeWithTakeout")
        continue
      case invokeWithMessagesRange:
        r.id()
        R.readMessageRange(r)
        wrappers.push("invokeWithMessagesRange")
        continue
      case invokeWithBusinessConnection:
        r.id()
        business = r.string()
        wrappers.push("invokeWithBusinessConnection")
        continue
      case Id.gzipPacked: {
        if (packed) return "Compression"
        packed = true
        r.id()
        const plain = inflate(r.bytes())
        if (plain === undefined) return "Compression"
        r = new Reader(plain)
        continue
      }
      default: {
        const call = codec(announced ?? layer ?? LAYER)?.readCall(r)
        if (call === undefined) return "Layer"
        r.done("the end of the call")
        return { call, wrappers, layer: announced, introduction, withoutUpdates, after, business, compressed: packed }
      }
    }
  }
  return "Wrappers"
}
