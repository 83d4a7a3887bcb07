/**
 * Authorization keys over the session store.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { TemporaryKey } from "../../services/AuthKeys.ts"
import { AuthKeys } from "../../services/AuthKeys.ts"
import type { AuthKey } from "../../services/Handshake.ts"
import type { Change, SessionStoreError } from "../../services/SessionStore.ts"
import { SessionStore, StoredKey } from "../../services/SessionStore.ts"
import { equal } from "../crypto/bytes.ts"
import { apart } from "../support/apart.ts"

/** So long the store is waited for, where it is: whoever makes it wait may be waiting for us. */
const patience = "10 seconds"

/** A temporary key lives for a day, in seconds, and is used for three quarters of it. */
const temporaryLife = 86_400
const temporaryUse = 0.75

/**
 * Loads the keys once and writes every change through.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<AuthKeys, SessionStoreError, SessionStore> = Layer.scoped(
  AuthKeys,
  Effect.gen(function*() {
    const store = yield* SessionStore
    const scope = yield* Effect.scope
    // Changed synchronously. The store follows, in the same order.
    const keys = new Map<number, StoredKey>()
    for (const key of (yield* store.load).keys) keys.set(key.dc, key)

    const locks = new Map<number, Effect.Semaphore>()
    const locked = (dc: number) => {
      const lock = locks.get(dc) ?? Effect.unsafeMakeSemaphore(1)
      locks.set(dc, lock)
      return lock.withPermits(1)
    }

    /** Begins to write, which goes on whatever becomes of whoever asks. */
    const write = (...changes: ReadonlyArray<Change>) =>
      store.commit(changes).pipe(
        Effect.tapError((error) => Effect.logWarning("a key was not stored", error)),
        apart,
        Effect.forkIn(scope),
        Effect.uninterruptible
      )
    const written = (...changes: ReadonlyArray<Change>) =>
      Effect.flatMap(write(...changes), (writing) => Effect.timeoutOption(Fiber.join(writing), patience))

    const change = (dc: number, by: Partial<StoredKey>): StoredKey | undefined => {
      const key = keys.get(dc)
      if (key === undefined) return undefined
      const changed = new StoredKey({ ...key, ...by }, true)
      keys.set(dc, changed)
      return changed
    }
    const setAuthorized = (dc: number, authorized: boolean) =>
      Effect.suspend(() => {
        const key = keys.get(dc)?.authorized === authorized ? undefined : change(dc, { authorized })
        return key === undefined ? Effect.void : Effect.asVoid(write({ _tag: "PutKey", key }))
      })

    const make = <E, R>(dc: number, create: Effect.Effect<AuthKey, E, R>) =>
      Effect.gen(function*() {
        const known = keys.get(dc)
        if (known !== undefined) return known
        const made = yield* create
        const createdAt = yield* DateTime.now
        const key = new StoredKey({ dc, key: made.key, salt: made.salt, createdAt, authorized: false })
        const { home } = yield* store.load
        // Before there is a home, this may become it.
        if (Option.getOrElse(home, () => dc) === dc) yield* written({ _tag: "PutKey", key })
        else yield* write({ _tag: "PutKey", key })
        keys.set(dc, key)
        return key
      })

    const drop = Effect.fnUntraced(function*({ dc, key }: StoredKey) {
      const current = keys.get(dc)
      if (current === undefined || !equal(Redacted.value(current.key), Redacted.value(key))) return
      const { home } = yield* store.load
      if (Option.contains(home, dc)) yield* written({ _tag: "DropKey", dc }, { _tag: "SignOut" })
      else yield* write({ _tag: "DropKey", dc })
      keys.delete(dc)
      temporaries.delete(dc)
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
      setSalt: (dc, salt) =>
        Effect.suspend(() => {
          const key = change(dc, { salt })
          return key === undefined ? Effect.void : store.commit([{ _tag: "PutKey", key }])
        }).pipe(Effect.timeout(patience), Effect.ignoreLogged),
      setAuthorized,
      dropAuthorizations: Effect.suspend(() =>
        Effect.forEach([...keys.keys()], (dc) => setAuthorized(dc, false), { concurrency: 1, discard: true })
      ),
      drop: (key) => locked(key.dc)(drop(key)),
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
