/**
 * Authorization keys over the session store.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { AuthKeys } from "../../services/AuthKeys.ts"
import type { SessionStoreError } from "../../services/SessionStore.ts"
import { SessionStore, StoredKey } from "../../services/SessionStore.ts"
import { equal } from "../crypto/bytes.ts"

/**
 * Loads the keys once and writes every change through.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<AuthKeys, SessionStoreError, SessionStore> = Layer.effect(
  AuthKeys,
  Effect.gen(function*() {
    const store = yield* SessionStore
    // Changed under the lock of its data centre only.
    const keys = new Map<number, StoredKey>()
    for (const key of (yield* store.load).keys) keys.set(key.dc, key)

    const locks = new Map<number, Effect.Semaphore>()
    const locked = (dc: number) => {
      const lock = locks.get(dc) ?? Effect.unsafeMakeSemaphore(1)
      locks.set(dc, lock)
      return lock.withPermits(1)
    }

    const put = (key: StoredKey) =>
      Effect.zipRight(
        store.commit([{ _tag: "PutKey", key }]),
        Effect.sync(() => {
          keys.set(key.dc, key)
          return key
        })
      )

    const change = (dc: number, by: (key: StoredKey) => Partial<StoredKey>) =>
      locked(dc)(Effect.suspend(() => {
        const key = keys.get(dc)
        return key === undefined ? Effect.void : put(new StoredKey({ ...key, ...by(key) }))
      }))

    return AuthKeys.of({
      get: (dc) => Effect.sync(() => keys.get(dc)),
      obtain: (dc, create) =>
        locked(dc)(Effect.suspend(() => {
          const known = keys.get(dc)
          if (known !== undefined) return Effect.succeed(known)
          return Effect.flatMap(Effect.all([create, DateTime.now]), ([made, createdAt]) =>
            put(new StoredKey({ dc, key: made.key, salt: made.salt, createdAt, authorized: false })))
        })),
      setSalt: (dc, salt) => change(dc, () => ({ salt })),
      setAuthorized: (dc, authorized) => change(dc, () => ({ authorized })),
      drop: (key) =>
        locked(key.dc)(Effect.suspend(() => {
          const current = keys.get(key.dc)
          if (current === undefined || !equal(Redacted.value(current.key), Redacted.value(key.key))) return Effect.void
          keys.delete(key.dc)
          return store.commit([{ _tag: "DropKey", dc: key.dc }])
        }))
    })
  })
)
