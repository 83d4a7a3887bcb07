/**
 * What the embedded server writes down, for tests to read: connections, packets and calls. All of it is bounded.
 *
 * @since 0.1.0
 */
import type { AnyCall, Calls } from "../../schema/tl/api/server.ts"
import type { FramingName } from "../../schema/wire/Framing.ts"

/**
 * How a connection reaches the server.
 *
 * @since 0.1.0
 * @category models
 */
export type Medium = "tcp" | "webSocket" | "memory" | "mtProxy"

/**
 * A connection, open or closed.
 *
 * @since 0.1.0
 * @category models
 */
export interface ConnectionRecord {
  /** Counted from 1, over all data centres. */
  readonly id: number
  readonly dc: number
  readonly medium: Medium
  /** Milliseconds since 1970 on the server's clock, as all times here. */
  readonly openedAt: number
  closedAt: number | undefined
  /** Once the client has shown it. */
  framing: FramingName | undefined
  obfuscated: boolean
  packetsIn: number
  packetsOut: number
  bytesIn: number
  bytesOut: number
}

/**
 * A packet, that is the payload of a frame.
 *
 * @since 0.1.0
 * @category models
 */
export interface PacketRecord {
  readonly at: number
  readonly dc: number
  readonly connection: number
  readonly direction: "in" | "out"
  /** In bytes. */
  readonly length: number
  /** 0 for unencrypted packets. */
  readonly authKeyId: bigint
}

/**
 * The names of the API's methods.
 *
 * @since 0.1.0
 * @category models
 */
export type MethodName = keyof Calls

/**
 * A call as it arrived, each time that it arrived; repetitions of the same message are not written down again.
 *
 * @since 0.1.0
 * @category models
 */
export interface CallRecord<out Name extends MethodName = MethodName> {
  readonly at: number
  readonly method: Name
  /** The parameters. The bytes of file parts are left out. */
  readonly params: Calls[Name]
  readonly dc: number
  readonly connection: number
  readonly sessionId: bigint
  readonly messageId: bigint
  readonly authKeyId: bigint
  /** The id of the user or bot that is signed in with the key. */
  readonly account: number | undefined
  /** The layer that the client speaks. */
  readonly layer: number | undefined
  /** The wrappers around the call, outermost first: `invokeWithLayer`, `initConnection`. */
  readonly wrappers: ReadonlyArray<string>
  /** Whether it was compressed. */
  readonly compressed: boolean
  /** Whether the server did what the call asks for; a refused call was executed, too. */
  executed: boolean
  /** The code and text of the error that was answered. */
  error: { readonly code: number; readonly text: string } | undefined
}

/**
 * How much is kept.
 *
 * @since 0.1.0
 * @category models
 */
export interface Capacity {
  readonly connections: number
  readonly packets: number
  readonly calls: number
}

/**
 * The book that all of it is written in.
 *
 * @since 0.1.0
 * @category models
 */
export interface Records {
  readonly connections: Ring<ConnectionRecord>
  readonly packets: Ring<PacketRecord>
  readonly calls: Ring<CallRecord>
  /** Attempts to connect by data centre, refused ones included. */
  readonly dials: Map<number, number>
  /** Methods that were called and that the server does not know. */
  readonly missing: Set<string>
}

/**
 * The last so many things.
 *
 * @since 0.1.0
 * @category models
 */
export interface Ring<A> {
  readonly add: (item: A) => void
  readonly all: () => ReadonlyArray<A>
  readonly clear: () => void
}

/**
 * An empty ring.
 *
 * @since 0.1.0
 * @category constructors
 */
export const ring = <A>(capacity: number): Ring<A> => {
  let items: Array<A> = []
  return {
    add: (item) => {
      if (capacity === 0) return
      items.push(item)
      // Cut rarely, so that adding is cheap.
      if (items.length >= capacity * 2) items = items.slice(-capacity)
    },
    all: () => items.slice(-capacity),
    clear: () => {
      items = []
    }
  }
}

/**
 * An empty book.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (capacity: Capacity): Records => ({
  connections: ring(capacity.connections),
  packets: ring(capacity.packets),
  calls: ring(capacity.calls),
  dials: new Map(),
  missing: new Set()
})

/**
 * Whether a record is one of the method.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isCallOf = <Name extends MethodName>(method: Name) => (record: CallRecord): record is CallRecord<Name> =>
  record.method === method

const nothing = new Uint8Array(0)

/**
 * The parameters as they are written down.
 *
 * @since 0.1.0
 * @category conversions
 */
export const withoutBytes = (call: AnyCall): AnyCall =>
  call._tag === "upload.saveFilePart" || call._tag === "upload.saveBigFilePart" ? { ...call, bytes: nothing } : call
