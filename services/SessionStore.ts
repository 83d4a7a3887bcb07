/**
 * What a client remembers between runs: the keys of the data centres, which of them is home, and who is signed in.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"

/**
 * The store could not be read or written, or what it holds is damaged (`reason: "Damaged"`): then nothing was
 * overwritten.
 *
 * @since 0.1.0
 * @category errors
 */
export class SessionStoreError extends Schema.TaggedError<SessionStoreError>()("SessionStoreError", {
  operation: Schema.Literal("load", "commit"),
  reason: Schema.Literal("Unavailable", "Damaged", "NewerVersion"),
  cause: Schema.optional(Schema.Defect)
}) {
  override get message(): string {
    return `the session store failed to ${this.operation}: ${this.reason}`
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
 * All that is remembered.
 *
 * @since 0.1.0
 * @category models
 */
export class StoredSession extends Schema.Class<StoredSession>("layergram/StoredSession")({
  /** The data centre where the account lives; none before the first login. */
  home: Schema.OptionFromNullOr(Schema.Int),
  account: Schema.OptionFromNullOr(StoredAccount),
  keys: Schema.Array(StoredKey),
  /** What Telegram gave at a logout, newest last, to sign in again without a code; twenty at most. */
  authTokens: Schema.optionalWith(Schema.Array(Schema.Redacted(Schema.Uint8ArrayFromBase64Url)), {
    default: () => []
  })
}) {}

/**
 * One change. A commit makes all its changes or none.
 *
 * @since 0.1.0
 * @category models
 */
export type Change =
  | { readonly _tag: "PutKey"; readonly key: StoredKey }
  | { readonly _tag: "DropKey"; readonly dc: number }
  | { readonly _tag: "SetHome"; readonly dc: number }
  | { readonly _tag: "SignIn"; readonly account: StoredAccount }
  | { readonly _tag: "SignOut" }
  | { readonly _tag: "PutAuthToken"; readonly token: Redacted.Redacted<Uint8Array> }
  /** Forgets everything but the tokens of {@link StoredSession.authTokens}. */
  | { readonly _tag: "Wipe" }

/**
 * Remembers a session. Layers: `SessionStore.layerMemory`, `SessionStore.layerFile`.
 *
 * @since 0.1.0
 * @category tags
 */
export class SessionStore extends Context.Tag("layergram/services/SessionStore")<SessionStore, {
  /** What is remembered; an empty session for a store that is new. */
  readonly load: Effect.Effect<StoredSession, SessionStoreError>
  /** Makes the changes, in order and all at once. They are durable when the effect ends. */
  readonly commit: (changes: ReadonlyArray<Change>) => Effect.Effect<void, SessionStoreError>
}>() {}
