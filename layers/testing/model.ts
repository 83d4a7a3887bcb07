/**
 * What the embedded server knows of its clients' connections, keys and sessions. All of it is plain state that changes
 * while packets are handled, one at a time.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description
 */
import type { Fill } from "../../schema/wire/Framing.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { MessageCipher } from "../../schema/wire/Primitives.ts"
import type { ConnectionRecord } from "./records.ts"
import type { Salts } from "./salts.ts"
import type { Person } from "./world/model.ts"

/**
 * How a client introduced itself with `initConnection`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Introduction {
  readonly apiId: number
  readonly deviceModel: string
  readonly systemVersion: string
  readonly appVersion: string
  readonly systemLangCode: string
  readonly langPack: string
  readonly langCode: string
  /** The MTProxy server that the client says it comes through. */
  readonly proxy: T.InputClientProxy | undefined
}

/**
 * An authorization key and what the server remembers with it.
 *
 * @since 0.1.0
 * @category models
 */
export interface AuthKey {
  readonly id: bigint
  readonly dc: number
  readonly bytes: Uint8Array
  readonly cipher: MessageCipher
  readonly salts: Salts
  /** In milliseconds since 1970. */
  readonly createdAt: number
  /** Temporary keys end. */
  readonly expiresAt: number | undefined
  /** The permanent key that a temporary one is bound to. */
  boundTo: AuthKey | undefined
  /** Who is signed in. A temporary key goes by the one that it is bound to. */
  person: Person | undefined
  /** Who would be, were it not for the password. */
  awaiting: Person | undefined
  /** When somebody signed in, in seconds since 1970. */
  signedInAt: number
  /** Whether the authorization was brought here from another data centre. */
  imported: boolean
  introduction: Introduction | undefined
  layer: number | undefined
  readonly sessions: Map<bigint, Session>
  /** The ids of all sessions that there ever were. */
  readonly knownSessions: Set<bigint>
  /** The number of the last container of updates without `pts` that the key was sent. */
  seq: number
}

/**
 * The keys of a data centre.
 *
 * @since 0.1.0
 * @category models
 */
export interface KeyRing {
  readonly get: (id: bigint) => AuthKey | undefined
  readonly add: (bytes: Uint8Array, salt: bigint, expiresAt?: number) => AuthKey
  readonly remove: (id: bigint) => void
  readonly all: () => Iterable<AuthKey>
}

/**
 * The key that says who is signed in: the key itself, or the one that it is bound to.
 *
 * @since 0.1.0
 * @category accessors
 */
export const permanent = (key: AuthKey): AuthKey => key.boundTo ?? key

/**
 * Whether a key is temporary and not bound yet.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isUnbound = (key: AuthKey): boolean => key.expiresAt !== undefined && key.boundTo === undefined

/**
 * A message that the server sends, or has sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface Outgoing {
  readonly id: bigint
  readonly sequence: number
  readonly body: Uint8Array
  /** The call that it answers. */
  readonly answerTo: bigint | undefined
  sentAt: number
}

/**
 * A message of the client's that has been accepted.
 *
 * @since 0.1.0
 * @category models
 */
export interface Received {
  readonly id: bigint
  readonly sequence: number
  /** Whether it is a call that is still being executed. */
  running: boolean
  /** The answer, until it is acknowledged. */
  answer: Outgoing | undefined
  answered: boolean
  failed: boolean
  /** Told when the call is over. */
  waiting: Array<() => void> | undefined
  /** Set by `rpc_drop_answer`: the answer is thrown away. */
  dropped: boolean
}

/**
 * A session: a conversation within a key that outlives connections.
 *
 * @since 0.1.0
 * @category models
 */
export interface Session {
  readonly id: bigint
  readonly key: AuthKey
  /** How the server's part of the session is called; another one after it was lost. */
  uniqueId: bigint
  /** The connection that the client used last; answers go there. */
  connection: Connection | undefined
  /** Whether the server had a session of this id before and lost it. */
  readonly renewed: boolean
  /** Whether `new_session_created` was sent. */
  announced: boolean
  /** Whether updates are sent: since the client made a normal call over this connection. */
  subscribed: boolean
  readonly received: Map<bigint, Received>
  /** The same, ordered by id. */
  ordered: Array<Received>
  /** Messages up to this id are not remembered any more. */
  forgottenUpTo: bigint
  /** The greatest id of a packet, and how many ids in a row had nothing in the lower half. */
  lastOuter: bigint
  roundIds: number
  /** What goes out with the next packet. */
  outgoing: Array<Outgoing>
  acks: Array<bigint>
  /** Sent, to be acknowledged, oldest first. */
  readonly unacknowledged: Map<bigint, Outgoing>
  unacknowledgedBytes: number
  /** Ids of messages that need no acknowledgement, and of some that have got theirs. */
  readonly settled: Map<bigint, "even" | "acknowledged">
  lastTick: number
  contentCount: number
}

/**
 * An open connection, as the rest of the server sees it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Connection {
  readonly id: number
  readonly dc: number
  readonly record: ConnectionRecord
  readonly sessions: Set<Session>
  /** Sends a packet of `length` bytes, which `fill` writes. */
  readonly send: (length: number, fill: Fill, key: AuthKey | undefined) => void
  readonly sendError: (code: number) => void
  readonly close: () => void
  /** Calls off the disconnection that `ping_delay_disconnect` asked for. */
  disarm: (() => void) | undefined
}
