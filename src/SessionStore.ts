/**
 * Where a client keeps what it must not forget: the contract and the stores.
 *
 * @since 0.1.0
 */
import type * as FileSystem from "@effect/platform/FileSystem"
import type * as Path from "@effect/platform/Path"
import * as Layer from "effect/Layer"
import * as File from "../layers/store/File.ts"
import * as Memory from "../layers/store/Memory.ts"
import * as Store from "../layers/store/Store.ts"
import type { Crypto } from "../services/Crypto.ts"
import type { SessionInUse, SessionStore, SessionStoreError } from "../services/SessionStore.ts"

export * from "../services/SessionStore.ts"

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
 * One process at a time may use a file; a second one fails with `SessionInUse`, and so does the next one for a few
 * seconds after a crash. A damaged file is moved aside, to a name with `.damaged` at its end, and the failure says so;
 * the next run begins anew.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerFile = (
  path: string,
  options?: File.Options
): Layer.Layer<SessionStore, SessionStoreError | SessionInUse, FileSystem.FileSystem | Path.Path | Crypto> =>
  Layer.provide(Store.layer, File.layer(path, options))
