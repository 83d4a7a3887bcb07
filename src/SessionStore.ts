/**
 * Where a client keeps what it must not forget: the contract and the stores.
 *
 * @since 0.1.0
 */
import type * as KeyValueStore from "@effect/platform/KeyValueStore"
import type * as FileSystem from "@effect/platform/FileSystem"
import type * as Path from "@effect/platform/Path"
import type * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import * as StoreCipher from "../layers/crypto/StoreCipher.ts"
import * as WebCrypto from "../layers/random/WebCrypto.ts"
import * as Encrypted from "../layers/store/Encrypted.ts"
import * as Export from "../layers/store/export.ts"
import * as File from "../layers/store/File.ts"
import * as KeyValue from "../layers/store/KeyValue.ts"
import * as Memory from "../layers/store/Memory.ts"
import * as Store from "../layers/store/Store.ts"
import * as Text from "../layers/store/String.ts"
import type { SessionDecodeError } from "../schema/wire/SessionString.ts"
import type { Crypto } from "../services/Crypto.ts"
import type { SessionRecords } from "../services/SessionRecords.ts"
import type { SessionInUse, SessionStore, SessionStoreError } from "../services/SessionStore.ts"
import type { WrongPassphrase } from "../services/StoreCipher.ts"

export { SessionDecodeError } from "../schema/wire/SessionString.ts"
export * from "../services/SessionStore.ts"
export { WrongPassphrase } from "../services/StoreCipher.ts"

/**
 * Makes a session store of records: all that a store for another medium has to bring is `SessionRecords`, from
 * `layergram/SessionRecords`. `layergram/SessionStoreConformance` says whether it does what it must.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerRecords: Layer.Layer<SessionStore, SessionStoreError, SessionRecords> = Store.layer

/**
 * Keeps the session in memory: it is forgotten when the process ends.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMemory: Layer.Layer<SessionStore> = Layer.orDie(Layer.provide(Store.layer, Memory.layer))

/**
 * Keeps the session in a file, which need not exist; only its owner may read it. Every commit is flushed to the disk.
 *
 * One process at a time may use a file; a second one fails with `SessionInUse`. After a crash, opening waits a few seconds
 * to see that nobody is there any more. A damaged file is moved aside, to a name with `.damaged` at its end, and the failure says so;
 * the next run begins anew. A file that is no session of ours, such as one of another library, stays where it is, and the
 * failure (`NotASession`) says what was found.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerFile = (
  path: string,
  options?: File.Options
): Layer.Layer<SessionStore, SessionStoreError | SessionInUse, FileSystem.FileSystem | Path.Path | Crypto> =>
  Layer.provide(Store.layer, File.layer(path, options))

/**
 * Begins with a session that {@link exportString} gave, or with a new one when the text is empty, and keeps it in memory.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerString = (
  text: Redacted.Redacted<string>
): Layer.Layer<SessionStore, SessionStoreError | SessionDecodeError> => Layer.provide(Store.layer, Text.layer(text))

/**
 * Keeps the session in a `KeyValueStore` of `@effect/platform`: in the browser's storage, in files, in memory. A commit
 * stays whole although such a store sets one key at a time. Failures name it by its prefix. It cannot keep a second process out: use one client a
 * session. It lasts as well as the store below; for files, {@link layerFile} is the better one.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerKeyValue = (
  options?: KeyValue.Options
): Layer.Layer<SessionStore, SessionStoreError, KeyValueStore.KeyValueStore> =>
  Layer.provide(Store.layer, KeyValue.layer(options))

/**
 * The session as one line of base64url, for {@link layerString} in another place: keys, home, account, counters and
 * tokens. Whoever has it, has the account. Do not use both places at a time: Telegram takes the keys away.
 *
 * @since 0.1.0
 * @category exporting
 */
export const exportString: Effect.Effect<Redacted.Redacted<string>, SessionStoreError, SessionStore> =
  /* @__PURE__ */ Export.exportString()

/**
 * {@link exportString} with peers.
 *
 * @since 0.1.0
 * @category exporting
 */
export const exportStringWith: (
  options: Export.ExportOptions
) => Effect.Effect<Redacted.Redacted<string>, SessionStoreError, SessionStore> = Export.exportString

/**
 * Encrypts a session under a passphrase before it reaches the store, whatever that is:
 *
 * ```ts
 * const store = SessionStore.layerEncrypted({ passphrase }).pipe(
 *   Layer.provide(SessionRecords.layerFile("bot.session"))
 * )
 * ```
 *
 * Names, numbers and ids are hidden like the values; what shows is how many keys, channels and peers there are. A wrong
 * passphrase fails with `WrongPassphrase` before anything is written; a store that holds plain values is refused with
 * the reason `NotEncrypted`. To change the passphrase, give the old one as `previous` once.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerEncrypted = (
  options: Encrypted.Options
): Layer.Layer<SessionStore, SessionStoreError | WrongPassphrase, SessionRecords> =>
  Store.layer.pipe(
    Layer.provide(Encrypted.layer(options)),
    Layer.provide([StoreCipher.layer, WebCrypto.layer])
  )
