/**
 * The authorization keys of the client, by data centre: kept in the store, made when they are missing. Used by
 * `layers/session/Sessions.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { AuthKey } from "./Handshake.ts"
import type { SessionStoreError, StoredKey } from "./SessionStore.ts"

/**
 * A key that stands in for a permanent one, for a time: whoever gets hold of the permanent one later cannot read what
 * was said. It is kept in memory only.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/pfs
 */
export interface TemporaryKey {
  readonly dc: number
  /** 256 bytes. */
  readonly key: Redacted.Redacted<Uint8Array>
  /** The server salt that was good last. */
  readonly salt: bigint
  /** Unix time in seconds, by the server's clock. */
  readonly expiresAt: number
  /** Unix time in milliseconds, by our clock: from then on whoever asks gets another one. */
  readonly renewAt: number
  /** Whether the server knows which permanent key it stands for. */
  readonly isBound: boolean
}

/**
 * The keys.
 *
 * @since 0.1.0
 * @category tags
 */
export class AuthKeys extends Context.Tag("layergram/services/AuthKeys")<AuthKeys, {
  /** The key of a data centre, if there is one. */
  readonly get: (dc: number) => Effect.Effect<StoredKey | undefined>
  /** Whether the account's authorization was brought there. A plain function, because every part of a file asks. */
  readonly isAuthorized: (dc: number) => boolean
  /**
   * The key of a data centre. When there is none, `create` makes one; however many ask at the same time, one is made. The
   * key of the account's home is stored before anybody uses it, if the store can do that soon. Others are not waited for:
   * whoever waits for a call may be whom the store waits for.
   */
  readonly obtain: <E, R>(
    dc: number,
    create: Effect.Effect<AuthKey, E, R>
  ) => Effect.Effect<StoredKey, E | SessionStoreError, R>
  /** Remembers the salt that was good last. A store that cannot keep it soon does without. */
  readonly setSalt: (dc: number, salt: bigint) => Effect.Effect<void>
  /** Remembers whether the account's authorization was brought to a data centre. The store is not waited for. */
  readonly setAuthorized: (dc: number, authorized: boolean) => Effect.Effect<void>
  /** Forgets to which data centres the authorization was brought, because they know of another account. */
  readonly dropAuthorizations: Effect.Effect<void>
  /**
   * Forgets a key that the server does not know any more, unless it was replaced meanwhile; with the key of the account's
   * home also who is signed in, because nobody is with another key.
   */
  readonly drop: (key: StoredKey) => Effect.Effect<void, SessionStoreError>
  /**
   * The temporary key of a data centre, shared by all its sessions. When there is none, or it nears its end, `create`
   * makes one that lives for so many seconds; however many ask at the same time, one is made.
   */
  readonly obtainTemporary: <E, R>(
    permanent: StoredKey,
    create: (expiresIn: number) => Effect.Effect<AuthKey, E, R>
  ) => Effect.Effect<TemporaryKey, E, R>
  /** Remembers what became of a temporary key, unless it was replaced meanwhile. */
  readonly changeTemporary: (
    key: TemporaryKey,
    change: Partial<Pick<TemporaryKey, "salt" | "isBound">>
  ) => void
  /** Forgets a temporary key, unless it was replaced meanwhile. Nothing else depends on it. */
  readonly dropTemporary: (key: TemporaryKey) => void
}>() {}
