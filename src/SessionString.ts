/**
 * Sessions that come from other libraries, and go there.
 *
 * ```ts
 * const changes = yield* SessionString.decode("telethon", Redacted.make(text))
 * yield* (yield* SessionStore.SessionStore).commit([SessionStore.Change.Wipe(), ...changes])
 * ```
 *
 * Use a session in one place at a time: Telegram takes a key away that comes from two.
 *
 * @since 0.1.0
 */
import type { PlatformError } from "@effect/platform/Error"
import type * as FileSystem from "@effect/platform/FileSystem"
import type * as Path from "@effect/platform/Path"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Redacted from "effect/Redacted"
import * as Export from "../layers/store/export.ts"
import * as Foreign from "../layers/store/foreign.ts"
import * as GramjsFolder from "../layers/store/gramjsFolder.ts"
import * as Gramjs from "../schema/wire/sessions/Gramjs.ts"
import * as Grammers from "../schema/wire/sessions/Grammers.ts"
import * as Mtcute from "../schema/wire/sessions/Mtcute.ts"
import * as Pyrogram from "../schema/wire/sessions/Pyrogram.ts"
import * as Telethon from "../schema/wire/sessions/Telethon.ts"
import type { ForeignSession, SessionDecodeError, SessionEncodeError } from "../schema/wire/SessionString.ts"
import type { Change, SessionStore, SessionStoreError } from "../services/SessionStore.ts"

export { SessionDecodeError, SessionEncodeError } from "../schema/wire/SessionString.ts"

/**
 * Whose strings are understood:
 *
 * - `telethon`: version 1. Knows neither who is signed in nor how far updates were read.
 * - `gramjs`: likewise.
 * - `pyrogram`: of Pyrogram 1 and 2 and their descendants. Knows who is signed in.
 * - `mtcute`: version 3. Knows who is signed in, mostly.
 *
 * @since 0.1.0
 * @category models
 */
export type Format = "telethon" | "pyrogram" | "gramjs" | "mtcute"

const codecs: Record<Format, {
  readonly decode: (text: string) => Either.Either<ForeignSession, SessionDecodeError>
  readonly encode: (session: ForeignSession) => Either.Either<string, SessionEncodeError>
}> = {
  telethon: { decode: Telethon.decode, encode: Telethon.encode },
  pyrogram: { decode: Pyrogram.decode, encode: Pyrogram.encode },
  gramjs: { decode: Gramjs.decode, encode: Gramjs.encode },
  mtcute: { decode: Mtcute.decode, encode: Mtcute.encode }
}

/**
 * The changes that make the session of a string that of a store which is empty, or follows a `Wipe`. Where the string
 * does not say who is signed in, add a `SignIn`.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = (
  format: Format,
  text: Redacted.Redacted<string>
): Either.Either<ReadonlyArray<Change>, SessionDecodeError> =>
  Either.map(codecs[format].decode(Redacted.value(text)), Foreign.toChanges)

/**
 * The changes of a session file of grammers, of the releases before those with SQLite.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decodeGrammers = (
  file: Redacted.Redacted<Uint8Array>
): Either.Either<ReadonlyArray<Change>, SessionDecodeError> =>
  Either.map(Grammers.decode(Redacted.value(file)), Foreign.toChanges)

/**
 * What a string of another library says that our store does not know.
 *
 * @since 0.1.0
 * @category models
 */
export interface EncodeOptions extends Export.ForeignOptions {}

/**
 * The store's session as a string for another library. Only the key of home goes into it.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (
  format: Format,
  options?: EncodeOptions
): Effect.Effect<Redacted.Redacted<string>, SessionEncodeError | SessionStoreError, SessionStore> =>
  Effect.flatMap(Export.exportForeign(options), (session) => Either.map(codecs[format].encode(session), Redacted.make))

/**
 * The store's session as a file for grammers.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encodeGrammers = (
  options?: EncodeOptions
): Effect.Effect<Redacted.Redacted<Uint8Array>, SessionEncodeError | SessionStoreError, SessionStore> =>
  Effect.flatMap(Export.exportForeign(options), (session) => Either.map(Grammers.encode(session), Redacted.make))

/**
 * The changes of a folder that GramJS keeps a session in (its `StoreSession`), with everybody whom it knows. It does not
 * say who is signed in: add a `SignIn`. Nothing in the folder is changed.
 *
 * @since 0.1.0
 * @category decoding
 */
export const readGramjs: (
  folder: string
) => Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | PlatformError, FileSystem.FileSystem | Path.Path> =
  GramjsFolder.read

/**
 * Writes the store's session, with everybody whom it knows, into a folder for GramJS, which must not exist. GramJS finds it
 * as `new StoreSession(name)` from where the folder is, `name` being that of the folder; it takes any name but "session".
 *
 * @since 0.1.0
 * @category encoding
 */
export const writeGramjs: (
  folder: string,
  options?: EncodeOptions
) => Effect.Effect<
  void,
  SessionEncodeError | SessionStoreError | PlatformError,
  FileSystem.FileSystem | Path.Path | SessionStore
> = GramjsFolder.write
