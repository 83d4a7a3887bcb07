/**
 * Opens sessions: the encrypted conversations with a data centre that carry calls and updates. Next on the way in:
 * `layers/session/Sessions.ts`, then `services/Rpc.ts` for results and `services/Updates.ts` for updates.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#session
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Reader } from "../schema/tl/Reader.ts"
import type { TlDecodeError } from "../schema/tl/TlDecodeError.ts"
import type { Writer } from "../schema/tl/Writer.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { DataCentre, PublicKey } from "../schema/wire/Servers.ts"
import type { HandshakeError } from "./Handshake.ts"
import type { SessionStoreError } from "./SessionStore.ts"
import type { TransportError } from "./Transport.ts"

/**
 * What a session is for. Updates arrive on the main session of the account's home only; files travel on sessions of
 * their own, so that they never stand in the way of calls. `cdn` is for data centres that are not Telegram's own: nobody
 * is signed in there.
 *
 * @since 0.1.0
 * @category models
 */
export type Purpose = "main" | "upload" | "download" | "cdn"

/**
 * What makes a session give up; anything else leads to another connection.
 *
 * @since 0.1.0
 * @category errors
 */
export type SessionError = TransportError | HandshakeError | SessionStoreError

/**
 * How a session is doing. One that has given up (`Failed`) begins anew with the next call, and where it listens also
 * after a minute; only `Closed` is for good.
 *
 * @since 0.1.0
 * @category models
 */
export type SessionState =
  | { readonly _tag: "Connecting" }
  | { readonly _tag: "Connected" }
  | { readonly _tag: "Waiting"; readonly until: DateTime.Utc; readonly error: SessionError }
  | { readonly _tag: "Failed"; readonly error: SessionError }
  | { readonly _tag: "Closed" }

/**
 * A call as the session sees it: bytes to write, and what to do with the answer. Exactly one of `answered`, `refused`
 * and `failed` is called, once, unless the call is withdrawn before. All run synchronously while a packet is handled.
 *
 * @since 0.1.0
 * @category models
 */
export interface Call {
  /** Telegram's name of the method. */
  readonly method: string
  /** Whether the call may be made again when nobody knows if it was executed. */
  readonly repeatable: boolean
  /** Whether our introduction (`initConnection`) stands in front of it as long as the server does not know us. */
  readonly introduce: boolean
  /** Whether a long query may be compressed. */
  readonly compress: boolean
  /**
   * Writes the query, for the message that gets the id `tick` (see `schema/wire/MessageId.ts`). Called again when the
   * call is sent again. What it throws is an `Unencodable` call, which `failed` is told next.
   */
  readonly write: (writer: Writer, tick: number) => void
  /** The call is about to be made again, though it may have been executed. */
  readonly unsure: () => void
  /** Reads the result; the bytes are lent. May throw `TlDecodeError`; `failed` is not told then. */
  readonly answered: (result: Reader) => void
  /** Telegram's `rpc_error`. */
  readonly refused: (code: number, text: string) => void
  readonly failed: (failure: CallFailure) => void
}

/**
 * Why a call got no answer. `SignedOut`: the session ended because the account did, for Telegram's `reason`.
 *
 * @since 0.1.0
 * @category models
 */
export type CallFailure =
  | { readonly _tag: "Unencodable"; readonly cause: unknown }
  | { readonly _tag: "TooLarge" }
  | { readonly _tag: "TooMany" }
  | { readonly _tag: "UnreadableAnswer"; readonly cause: unknown }
  | { readonly _tag: "UnknownOutcome" }
  | { readonly _tag: "Rejected"; readonly code: number }
  | { readonly _tag: "Closed"; readonly error: SessionError | undefined }
  | { readonly _tag: "SignedOut"; readonly reason: string }

/**
 * What comes without having been asked for.
 *
 * - `Updates`: an object of the type Updates.
 * - `Lost`: updates may have been missed, because the connection is a new one, the server began a new session, some
 *   could not be read, or more came than was taken. The state has to be compared with the server's.
 * - `Unknown`: an object whose constructor is in no schema of ours.
 * - `SignedOut`: the account's authorization has ended; no more updates come.
 *
 * @since 0.1.0
 * @category models
 */
export type Unsolicited =
  | { readonly _tag: "Updates"; readonly updates: T.Updates }
  | {
    readonly _tag: "Lost"
    readonly reason: "Reconnected" | "NewSession" | "Unreadable" | "Overflow"
    readonly error?: TlDecodeError
    /** What could not be read. */
    readonly bytes?: Uint8Array
  }
  | { readonly _tag: "Unknown"; readonly error: TlDecodeError; readonly bytes: Uint8Array }
  | { readonly _tag: "SignedOut"; readonly reason: string }

/**
 * An open session. It outlives its connections and closes with the scope that opened it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Session {
  readonly dc: number
  /** Takes a call, sends it as soon as that is possible, and gives the function that withdraws it. */
  readonly call: (call: Call) => () => void
  /** The number of calls that are neither answered nor withdrawn. */
  readonly open: () => number
  /** Gives up its connection for another one, on which the server is told anew who we are. */
  readonly renew: () => void
  /** Connects at once where it waits to do so, and forgets for how long it would wait the next time. */
  readonly nudge: () => void
  /**
   * Closes it for good: calls that wait, and those that come later, fail so. What closed it first counts. Its connection
   * ends with its scope.
   */
  readonly close: (failure: CallFailure) => void
}

/**
 * Somebody who follows a session.
 *
 * @since 0.1.0
 * @category models
 */
export interface Observer {
  readonly state: (state: SessionState) => Effect.Effect<void>
  /** Called synchronously while a packet is handled. Without it the session asks the server for no updates. */
  readonly unsolicited?: ((event: Unsolicited) => void) | undefined
  /** A packet has come that the data centre encrypted for us. Called synchronously, before it is handled. */
  readonly heard?: (() => void) | undefined
  /**
   * Whether another key may take the place of one that the server says it does not know. Anybody on the wire can say so;
   * what depends on the key, such as who is signed in, has to be made again. Otherwise the session gives up.
   */
  readonly mayReplaceKey: () => boolean
  /**
   * The server has said that the key was used in two places, and is dead. Called synchronously while a packet is handled.
   */
  readonly duplicated?: (() => void) | undefined
}

/**
 * Where a data centre is that is not in the settings, and who may answer there.
 *
 * @since 0.1.0
 * @category models
 */
export interface Elsewhere {
  readonly addresses: ReadonlyArray<DataCentre>
  readonly publicKeys: ReadonlyArray<PublicKey>
}

/**
 * Opens sessions.
 *
 * @since 0.1.0
 * @category tags
 */
export class Sessions extends Context.Tag("layergram/services/Sessions")<Sessions, {
  /**
   * Opens a session at once, a main one unless said; it connects in the background, and calls wait for that. A data
   * centre that is not one of Telegram's own is `elsewhere`.
   */
  readonly open: (
    dc: number,
    observer: Observer,
    purpose?: Purpose,
    elsewhere?: Elsewhere
  ) => Effect.Effect<Session, SessionStoreError, Scope.Scope>
}>() {}
