/**
 * Records that are encrypted before any other store sees them.
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { RandomSource } from "../../services/RandomSource.ts"
import { SessionRecords, Write } from "../../services/SessionRecords.ts"
import { SessionStoreError } from "../../services/SessionStore.ts"
import { StoreCipher, WrongPassphrase } from "../../services/StoreCipher.ts"
import { named } from "./named.ts"
import { names } from "./values.ts"
import * as Vault from "./vault.ts"

/**
 * How a session is encrypted.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  readonly passphrase: Redacted.Redacted<string>
  /**
   * The passphrase until now. A session that still has it is encrypted anew, under a fresh key and the new passphrase, in
   * one commit.
   */
  readonly previous?: Redacted.Redacted<string> | undefined
  /**
   * What a guess at a new passphrase costs: scrypt takes `2^cost` KiB. From 10 to 20; 17 unless said, which takes 128 MiB
   * and about a second when the store opens.
   */
  readonly cost?: number | undefined
}

const defaultCost = 17
const saltLength = 16
const keyLength = 32

const make = Effect.fnUntraced(function*(inner: SessionRecords["Type"], options: Options) {
  const cipher = yield* StoreCipher
  const random = (yield* RandomSource).bytes
  const cost = Math.min(20, Math.max(10, Math.trunc(options.cost ?? defaultCost)))

  const derive = (passphrase: Redacted.Redacted<string>, salt: Uint8Array, cost: number) =>
    cipher.derive(Vault.passphraseBytes(Redacted.value(passphrase)), salt, cost)

  /** A fresh key, and the record that keeps it. */
  const create = Effect.gen(function*() {
    const salt = random(saltLength)
    const key = random(keyLength)
    const by = yield* derive(options.passphrase, salt, cost)
    return { key, vault: Vault.wrap(cipher, random, { key, by, salt, cost }) }
  })

  const found = yield* inner.get([names.vault, names.format])
  const bytes = found.get(names.vault)
  if (bytes === undefined && found.has(names.format)) {
    return yield* new SessionStoreError({ operation: "load", reason: "NotEncrypted" })
  }

  const unlock = Effect.fnUntraced(function*(bytes: Uint8Array) {
    const vault = yield* Vault.read(bytes)
    const by = (passphrase: Redacted.Redacted<string>) =>
      Effect.map(derive(passphrase, vault.salt, vault.cost), (key) => Vault.unwrap(cipher, vault, key))
    const key = yield* by(options.passphrase)
    if (key !== undefined) return { key, vault: bytes }
    const former = options.previous === undefined ? undefined : yield* by(options.previous)
    if (former === undefined) return yield* new WrongPassphrase()

    const old = Vault.veil(cipher, random, former)
    const fresh = yield* create
    const next = Vault.veil(cipher, random, fresh.key)
    const hidden = yield* Stream.runCollect(
      inner.list("").pipe(
        Stream.filter(({ name }) => name !== names.vault),
        Stream.mapEffect(old.show),
        Stream.map((record) => Write.Put(next.hide(record)))
      )
    )
    yield* inner.commit([
      Write.Clear(),
      Write.Put({ name: names.vault, value: fresh.vault }),
      ...Chunk.toReadonlyArray(hidden)
    ])
    return fresh
  })

  const { key, vault } = yield* bytes === undefined ? create : unlock(bytes)
  const veil = Vault.veil(cipher, random, key)
  const putVault = Write.Put({ name: names.vault, value: vault })
  // Whether the store has its key yet; it gets it with its first record.
  let isLocked = bytes !== undefined

  const hide = (write: Write): ReadonlyArray<Write> => {
    switch (write._tag) {
      case "Put":
        return [Write.Put(veil.hide(write))]
      case "Remove":
        return [Write.Remove({ name: veil.nameOf(write.name) })]
      case "Clear":
        return [write, putVault]
    }
  }

  return SessionRecords.of({
    session: inner.session,
    isTransactional: inner.isTransactional,
    get: Effect.fnUntraced(function*(wanted) {
      const found = yield* inner.get(wanted.map(veil.nameOf))
      const shown = new Map<string, Uint8Array>()
      for (const [name, value] of found) {
        const record = yield* veil.show({ name, value })
        shown.set(record.name, record.value)
      }
      return shown
    }),
    list: (prefix) =>
      inner.list(prefix.includes("/") ? Vault.kindOf(prefix) : "").pipe(
        Stream.filter(({ name }) => name !== names.vault),
        Stream.mapEffect(veil.show),
        Stream.filter(({ name }) => name.startsWith(prefix))
      ),
    commit: (writes) =>
      Effect.zipRight(
        inner.commit([...(isLocked ? [] : [putVault]), ...writes.flatMap(hide)]),
        Effect.sync(() => {
          isLocked = true
        })
      ),
    lost: inner.lost
  })
})

/**
 * Encrypts every record of another store, names included, with a passphrase: scrypt, AES-256-GCM, HMAC-SHA-256.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options: Options
): Layer.Layer<
  SessionRecords,
  SessionStoreError | WrongPassphrase,
  SessionRecords | StoreCipher | RandomSource
> =>
  Layer.effect(
    SessionRecords,
    Effect.flatMap(SessionRecords, (inner) => Effect.mapError(make(inner, options), named(inner.session)))
  )
