/**
 * Encrypts a session in its place: a new file is made beside it and put over it when it is whole.
 *
 * @since 0.1.0
 */
import * as FileSystem from "@effect/platform/FileSystem"
import * as Path from "@effect/platform/Path"
import * as Chunk from "effect/Chunk"
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as StoreCipher from "../../layers/crypto/StoreCipher.ts"
import * as WebCrypto from "../../layers/random/WebCrypto.ts"
import * as Encrypted from "../../layers/store/Encrypted.ts"
import * as Prompt from "../auth/prompt.ts"
import * as SessionRecords from "../SessionRecords.ts"
import * as SessionStore from "../SessionStore.ts"
import { cliError } from "./CliError.ts"
import { isEncrypted } from "./root.ts"

const environment = (name: string) => Config.option(Config.redacted(name))

const chosen = Effect.gen(function*() {
  const given = yield* environment("LAYERGRAM_PASSPHRASE")
  if (Option.isSome(given)) return given.value
  const first = yield* Prompt.secret("New passphrase: ")
  const second = yield* Prompt.secret("Once more: ")
  if (Redacted.value(first) === "") return yield* cliError("an empty passphrase protects nothing")
  if (Redacted.value(first) !== Redacted.value(second)) return yield* cliError("the two are not the same")
  return first
})

const records = (path: string, passphrase: Redacted.Redacted) =>
  Encrypted.layer({ passphrase }).pipe(
    Layer.provide([SessionRecords.layerFile(path), StoreCipher.layer, WebCrypto.layer])
  )

/** The lock files of a session that is there no more. */
const locks = (path: string) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const paths = yield* Path.Path
    const folder = paths.dirname(path)
    const names = (yield* fs.readDirectory(folder)).filter((name) => name.startsWith(`${paths.basename(path)}.lock.`))
    yield* Effect.forEach(names, (name) => fs.remove(paths.join(folder, name)), { discard: true })
  })

const first = (path: string) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    // Held until the end, so that nobody else writes to the session meanwhile.
    const plain = yield* SessionRecords.SessionRecords
    const passphrase = yield* chosen
    const beside = `${path}.encrypting`
    yield* fs.remove(beside, { force: true })
    const all = yield* Stream.runCollect(plain.list(""))
    const writes = Chunk.toReadonlyArray(Chunk.map(all, (record) => SessionRecords.Write.Put(record)))
    yield* Effect.flatMap(SessionRecords.SessionRecords, ({ commit }) => commit(writes)).pipe(
      Effect.provide(records(beside, passphrase))
    )
    yield* fs.rename(beside, path)
    yield* locks(beside)
  }).pipe(Effect.provide(SessionRecords.layerFile(path)))

/** The session stays where it is, under a new key. */
const anew = (path: string) =>
  Effect.gen(function*() {
    const before = yield* environment("LAYERGRAM_PREVIOUS_PASSPHRASE")
    const previous = Option.isSome(before) ? before.value : yield* Prompt.secret(`Passphrase of ${path}: `)
    const passphrase = yield* chosen
    const store = Layer.provide(
      SessionStore.layerEncrypted({ passphrase, previous }),
      SessionRecords.layerFile(path)
    )
    yield* Effect.scoped(Layer.build(store))
  })

/**
 * Encrypts the session, or gives it another passphrase.
 *
 * @since 0.1.0
 * @category encrypting
 */
export const encrypt = (path: string) =>
  Effect.flatMap(isEncrypted(path), (already) => already ? anew(path) : first(path))
