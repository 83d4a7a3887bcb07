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
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Redacted from "effect/Redacted"
import * as Foreign from "../layers/store/foreign.ts"
import type { Servers } from "../schema/wire/Servers.ts"
import { production } from "../schema/wire/Servers.ts"
import * as Gramjs from "../schema/wire/sessions/Gramjs.ts"
import * as Grammers from "../schema/wire/sessions/Grammers.ts"
import * as Mtcute from "../schema/wire/sessions/Mtcute.ts"
import * as Pyrogram from "../schema/wire/sessions/Pyrogram.ts"
import * as Telethon from "../schema/wire/sessions/Telethon.ts"
import type { ForeignSession, SessionDecodeError, SessionEncodeError } from "../schema/wire/SessionString.ts"
import type { Change, SessionStoreError } from "../services/SessionStore.ts"
import { SessionStore } from "../services/SessionStore.ts"

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
export interface EncodeOptions {
  /** Telegram's own unless said: they say where home answers. */
  readonly servers?: Servers | undefined
  /** Pyrogram's strings hold it; 0 unless said, and then Pyrogram asks for it. */
  readonly apiId?: number | undefined
}

const stored = (options: EncodeOptions | undefined) =>
  Effect.gen(function*() {
    const store = yield* SessionStore
    const session = yield* store.load
    const channels = yield* store.channels
    return Foreign.fromStored(session, { channels, servers: options?.servers ?? production, apiId: options?.apiId })
  })

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
  Effect.flatMap(stored(options), (session) => Either.map(codecs[format].encode(session), Redacted.make))

/**
 * The store's session as a file for grammers.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encodeGrammers = (
  options?: EncodeOptions
): Effect.Effect<Redacted.Redacted<Uint8Array>, SessionEncodeError | SessionStoreError, SessionStore> =>
  Effect.flatMap(stored(options), (session) => Either.map(Grammers.encode(session), Redacted.make))
