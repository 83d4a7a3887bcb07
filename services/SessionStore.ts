/**
 * What a client remembers between runs: the keys of the data centres, which of them is home, who is signed in, how far
 * the updates were read, and whom the account has met.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import type { Peer } from "../schema/model/Peer.ts"
import { Peer as PeerSchema } from "../schema/model/Peer.ts"

/**
 * The store could not be read or written. Nothing was overwritten. The reasons:
 *
 * - `Unavailable`: the medium failed (`cause`)
 * - `Damaged`: what the store holds is not whole; what can be moved aside is moved aside
 * - `NotASession`: the file is something else, which `found` names where it is known; it stays where it is
 * - `NoPath`: the path of the file is empty
 * - `NewerVersion`: a later layergram wrote it
 * - `LeaseLost`: another process has taken the session over; this client must stop
 * - `Encrypted`: it needs a passphrase
 * - `NotEncrypted`: a passphrase was given for a store that holds plain values
 *
 * @since 0.1.0
 * @category errors
 */
export class SessionStoreError extends Schema.TaggedError<SessionStoreError>()("SessionStoreError", {
  operation: Schema.Literal("load", "commit"),
  reason: Schema.Literal(
    "Unavailable",
    "Damaged",
    "NotASession",
    "NoPath",
    "NewerVersion",
    "LeaseLost",
    "Encrypted",
    "NotEncrypted"
  ),
  /** The path or the name of the session, where it has one. */
  session: Schema.optional(Schema.String),
  /** Where a damaged file is now. */
  aside: Schema.optional(Schema.String),
  /** What a file is that is no session of ours: a session of another library, which can be imported, or something else. */
  found: Schema.optional(Schema.String),
  cause: Schema.optional(Schema.Defect)
}) {
  /** Whether the store may well work later. */
  get retryable(): boolean {
    return this.reason === "Unavailable"
  }
  /** A call that was sent and may have been executed fails with `UnknownOutcome`. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    const which = (this.session ?? "") === "" ? "" : ` ${this.session}`
    const where = this.aside === undefined ? "" : `; it was moved to ${this.aside}`
    const what = this.found === undefined ? "" : `; it is ${this.found}`
    const advice = this.reason === "NoPath" ? ", give the path of a file, such as bot.session" : ""
    return `the session store failed to ${this.operation}${which}: ${this.reason}${advice}${what}${where}`
  }
}

/**
 * Another client uses this session, in this process or in another. Telegram takes a key away that is used from two
 * places at once, so nobody connects: the store does not open.
 *
 * @since 0.1.0
 * @category errors
 */
export class SessionInUse extends Schema.TaggedError<SessionInUse>()("SessionInUse", {
  /** The path or the name of the session. */
  session: Schema.String,
  /** When it becomes free, should the other process be dead: a living one puts it off again and again. */
  until: Schema.DateTimeUtc
}) {
  override get message(): string {
    const until = DateTime.formatIso(this.until)
    return `the session ${this.session} is in use by another client: close that, or use another session; ` +
      `should it be dead, this one can be opened after ${until}`
  }
}

/**
 * The authorization key of a data centre.
 *
 * @since 0.1.0
 * @category models
 */
export class StoredKey extends Schema.Class<StoredKey>("layergram/StoredKey")({
  dc: Schema.Int,
  /** 256 bytes. */
  key: Schema.Redacted(Schema.Uint8ArrayFromBase64Url),
  /** The server salt that was good last. */
  salt: Schema.BigInt,
  /** When the key was made. A key younger than a minute may not be known to all servers yet. */
  createdAt: Schema.DateTimeUtc,
  /** Whether the account's authorization was brought to this data centre. */
  authorized: Schema.Boolean
}) {}

/**
 * The account that is signed in.
 *
 * @since 0.1.0
 * @category models
 */
export class StoredAccount extends Schema.Class<StoredAccount>("layergram/StoredAccount")({
  userId: Schema.Int,
  isBot: Schema.Boolean
}) {}

/**
 * How far the account's own updates were handled.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/updates
 */
export class StoredUpdates extends Schema.Class<StoredUpdates>("layergram/StoredUpdates")({
  pts: Schema.Int,
  qts: Schema.Int,
  /** Unix time in seconds, as Telegram counts it. */
  date: Schema.Int,
  seq: Schema.Int
}) {}

/**
 * How far the updates of one channel were handled.
 *
 * @since 0.1.0
 * @category models
 */
export class StoredChannel extends Schema.Class<StoredChannel>("layergram/StoredChannel")({
  id: Schema.Int,
  pts: Schema.Int
}) {}

/**
 * A user or chat that the account has met.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/peers
 */
export class StoredPeer extends Schema.Class<StoredPeer>("layergram/StoredPeer")({
  peer: PeerSchema,
  /** Without it Telegram does not talk about them; 0 for basic groups, which need none. */
  accessHash: Schema.BigInt,
  /** Public names, without "@"; they are looked up in any case. */
  usernames: Schema.Array(Schema.String),
  /** Digits, without "+". */
  phone: Schema.OptionFromNullOr(Schema.String),
  /** Seen only as a `min` object, whose access hash is of use with the message it came with. */
  isMin: Schema.Boolean,
  /** When the names were confirmed last: after some time they may be somebody else's. */
  seenAt: Schema.optional(Schema.DateTimeUtc)
}) {}

/**
 * All that is remembered, but for channels and peers, of which there may be very many.
 *
 * @since 0.1.0
 * @category models
 */
export class StoredSession extends Schema.Class<StoredSession>("layergram/StoredSession")({
  /** The data centre where the account lives; none before the first login. */
  home: Schema.OptionFromNullOr(Schema.Int),
  account: Schema.OptionFromNullOr(StoredAccount),
  keys: Schema.Array(StoredKey),
  updates: Schema.OptionFromNullOr(StoredUpdates),
  /** Tokens that spare the next login its code, the newest last. */
  authTokens: Schema.Array(Schema.Redacted(Schema.Uint8ArrayFromBase64Url))
}) {}

/**
 * So many tokens of past logins are kept; the oldest give way.
 *
 * @since 0.1.0
 * @category constants
 * @see https://core.telegram.org/api/auth#future-auth-tokens
 */
export const maxAuthTokens = 20

/**
 * One change. A commit makes all its changes, in order, or none.
 *
 * - `SignOut` forgets who is signed in and keeps everything else.
 * - `DropUpdates` forgets how far the account's updates were read; without that, counters of channels mean nothing.
 * - `Wipe` forgets everything: keys, home, account, counters, peers and tokens. What is to outlive it follows it in the
 *   same commit.
 * - `PutPeer` replaces what was known of the peer, names included; a `min` peer does not replace a full one.
 * - `PutAuthToken` keeps the newest {@link maxAuthTokens}.
 *
 * @since 0.1.0
 * @category models
 */
export type Change = Data.TaggedEnum<{
  readonly PutKey: { readonly key: StoredKey }
  readonly DropKey: { readonly dc: number }
  readonly SetHome: { readonly dc: number }
  readonly SignIn: { readonly account: StoredAccount }
  readonly SignOut: {}
  readonly SetUpdates: { readonly updates: StoredUpdates }
  readonly DropUpdates: {}
  readonly PutChannel: { readonly channel: StoredChannel }
  readonly DropChannel: { readonly id: number }
  readonly PutPeer: { readonly peer: StoredPeer }
  readonly DropPeer: { readonly peer: Peer }
  readonly PutAuthToken: { readonly token: Redacted.Redacted<Uint8Array> }
  readonly DropAuthTokens: {}
  readonly Wipe: {}
}>

/**
 * The constructors of changes: `Change.PutKey({ key })`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const Change: Data.TaggedEnum.Constructor<Change> = Data.taggedEnum<Change>()

/**
 * Remembers a session.
 *
 * A store is used by one client at a time. Layers: `SessionStore.layerMemory`, `layerString`, `layerFile`,
 * `layerKeyValue` and `layergram/SessionStoreSql`.
 *
 * @since 0.1.0
 * @category tags
 */
export class SessionStore extends Context.Tag("layergram/services/SessionStore")<SessionStore, {
  /** What is remembered; an empty session for a store that is new. */
  readonly load: Effect.Effect<StoredSession, SessionStoreError>
  /** How far the updates of each channel were handled. */
  readonly channels: Effect.Effect<ReadonlyArray<StoredChannel>, SessionStoreError>
  /** What is known of a user or chat. */
  readonly peer: (peer: Peer) => Effect.Effect<Option.Option<StoredPeer>, SessionStoreError>
  /** Who has a public name: without "@", in any case. */
  readonly peerByUsername: (username: string) => Effect.Effect<Option.Option<StoredPeer>, SessionStoreError>
  /** Who has a telephone number; anything but digits is ignored. */
  readonly peerByPhone: (phone: string) => Effect.Effect<Option.Option<StoredPeer>, SessionStoreError>
  /** Everybody, in no order: to move a session elsewhere. */
  readonly peers: Stream.Stream<StoredPeer, SessionStoreError>
  /**
   * Makes the changes, in order and all at once. They are durable when the effect ends; but whoever is in a transaction of
   * the database that the session lies in does not wait: the changes are made when it has ended, also if it is undone.
   */
  readonly commit: (changes: ReadonlyArray<Change>) => Effect.Effect<void, SessionStoreError>
  /** Fails with `LeaseLost` as soon as another process has taken the session over; until then it waits. */
  readonly lost: Effect.Effect<never, SessionStoreError>
}>() {}
