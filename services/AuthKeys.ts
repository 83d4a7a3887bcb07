/**
 * The authorization keys of the client, by data centre: kept in the store, made when they are missing. Used by
 * `layers/session/Sessions.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { AuthKey } from "./Handshake.ts"
import type { SessionStoreError, StoredKey } from "./SessionStore.ts"

/**
 * The keys.
 *
 * @since 0.1.0
 * @category tags
 */
export class AuthKeys extends Context.Tag("layergram/services/AuthKeys")<AuthKeys, {
  /** The key of a data centre, if there is one. */
  readonly get: (dc: number) => Effect.Effect<StoredKey | undefined>
  /**
   * The key of a data centre. When there is none, `create` makes one, which is stored before anybody uses it; however
   * many ask at the same time, one is made.
   */
  readonly obtain: <E, R>(
    dc: number,
    create: Effect.Effect<AuthKey, E, R>
  ) => Effect.Effect<StoredKey, E | SessionStoreError, R>
  /** Remembers the salt that was good last. A store that cannot keep it soon does without. */
  readonly setSalt: (dc: number, salt: bigint) => Effect.Effect<void>
  /** Remembers whether the account's authorization was brought to a data centre. */
  readonly setAuthorized: (dc: number, authorized: boolean) => Effect.Effect<void, SessionStoreError>
  /**
   * Forgets a key that the server does not know any more, unless it was replaced meanwhile; with the key of the account's
   * home also who is signed in, because nobody is with another key.
   */
  readonly drop: (key: StoredKey) => Effect.Effect<void, SessionStoreError>
}>() {}
