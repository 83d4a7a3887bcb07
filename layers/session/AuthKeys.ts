/**
 * Authorization keys over the session store.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { TemporaryKey } from "../../services/AuthKeys.ts"
import { AuthKeys } from "../../services/AuthKeys.ts"
import type { AuthKey } from "../../services/Handshake.ts"
import type { SessionStoreError } from "../../services/SessionStore.ts"
import { SessionStore, StoredKey } from "../../services/SessionStore.ts"
import { equal } from "../crypto/bytes.ts"

/** Keeping a salt is not worth more than this. */
const saltPatience = "10 seconds"

/** A temporary key lives for a day, in seconds, and is used for three quarters of it. */
const temporaryLife = 86_400
const temporaryUse = 0.75

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

    const put = (key: StoredKey): Effect.Effect<StoredKey, SessionStoreError> =>
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
        return key === undefined ? Effect.void : put(new StoredKey({ ...key, ...by(key) }, true))
      }))

    const make = <E, R>(dc: number, create: Effect.Effect<AuthKey, E, R>) =>
      Effect.suspend((): Effect.Effect<StoredKey, E | SessionStoreError, R> => {
        const known = keys.get(dc)
        if (known !== undefined) return Effect.succeed(known)
        return Effect.flatMap(
          Effect.all([create, DateTime.now]),
          ([made, createdAt]) =>
            put(new StoredKey({ dc, key: made.key, salt: made.salt, createdAt, authorized: false }))
        )
      })

    const temporaries = new Map<number, TemporaryKey>()
    const making = new Map<number, Effect.Semaphore>()
    const usable = ({ dc }: StoredKey, now: number): TemporaryKey | undefined => {
      const known = temporaries.get(dc)
      return known !== undefined && now < known.renewAt ? known : undefined
    }
    const current = (key: TemporaryKey): TemporaryKey | undefined => {
      const known = temporaries.get(key.dc)
      return known?.key === key.key ? known : undefined
    }

    const makeTemporary = <E, R>(
      permanent: StoredKey,
      create: (expiresIn: number) => Effect.Effect<AuthKey, E, R>
    ): Effect.Effect<TemporaryKey, E, R> =>
      Effect.gen(function*() {
        const known = usable(permanent, yield* Clock.currentTimeMillis)
        if (known !== undefined) return known
        const { clockOffset, key, salt } = yield* create(temporaryLife)
        const now = yield* Clock.currentTimeMillis
        const made: TemporaryKey = {
          dc: permanent.dc,
          key,
          salt,
          expiresAt: Math.floor((now + clockOffset) / 1000) + temporaryLife,
          renewAt: now + temporaryLife * temporaryUse * 1000,
          isBound: false
        }
        temporaries.set(permanent.dc, made)
        return made
      })

    return AuthKeys.of({
      get: (dc) => Effect.sync(() => keys.get(dc)),
      isAuthorized: (dc) => keys.get(dc)?.authorized === true,
      // Nobody who only wants a key waits for the store.
      obtain: (dc, create) =>
        Effect.suspend(() => {
          const known = keys.get(dc)
          return known === undefined ? locked(dc)(make(dc, create)) : Effect.succeed(known)
        }),
      setSalt: (dc, salt) => change(dc, () => ({ salt })).pipe(Effect.timeout(saltPatience), Effect.ignoreLogged),
      setAuthorized: (dc, authorized) => change(dc, () => ({ authorized })),
      drop: (key) =>
        locked(key.dc)(Effect.gen(function*() {
          const current = keys.get(key.dc)
          if (current === undefined || !equal(Redacted.value(current.key), Redacted.value(key.key))) return
          const { home } = yield* store.load
          const isHome = Option.contains(home, key.dc)
          yield* store.commit([{ _tag: "DropKey", dc: key.dc }, ...(isHome ? [{ _tag: "SignOut" } as const] : [])])
          keys.delete(key.dc)
          temporaries.delete(key.dc)
        })),
      obtainTemporary: (permanent, create) => {
        const lock = making.get(permanent.dc) ?? Effect.unsafeMakeSemaphore(1)
        making.set(permanent.dc, lock)
        return lock.withPermits(1)(makeTemporary(permanent, create))
      },
      changeTemporary: (key, change) => {
        const known = current(key)
        if (known !== undefined) temporaries.set(key.dc, { ...known, ...change })
      },
      dropTemporary: (key) => {
        if (current(key) !== undefined) temporaries.delete(key.dc)
      }
    })
  })
)
