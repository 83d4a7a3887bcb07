/**
 * The folders that GramJS keeps sessions in (its `StoreSession`): a file a value, in JSON, whose name is the name of the
 * session, a colon and the name of the value, as a part of a URL.
 *
 * @since 0.1.0
 * @see https://gram.js.org/getting-started/authorization
 */
import type { PlatformError } from "@effect/platform/Error"
import * as FileSystem from "@effect/platform/FileSystem"
import * as Path from "@effect/platform/Path"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { fromMarkedId, toMarkedId } from "../../schema/model/Peer.ts"
import type { SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { accept, homeKey, refuse, SessionEncodeError } from "../../schema/wire/SessionString.ts"
import type { SessionStoreError } from "../../services/SessionStore.ts"
import { Change, SessionStore, StoredPeer } from "../../services/SessionStore.ts"
import type { ForeignOptions } from "./export.ts"
import { exportForeign } from "./export.ts"
import { toChanges } from "./foreign.ts"

const names = { key: "authKey", dc: "dcId", host: "serverAddress", port: "port" }

/** A key as Node writes buffers. */
const Key = Schema.Struct({ type: Schema.Literal("Buffer"), data: Schema.Array(Schema.Uint8) })
const Text = Schema.Union(Schema.String, Schema.Number)
/** Somebody: marked id, access hash, public name, telephone number, name, and when that was. */
const Entity = Schema.Tuple(
  [Text, Text, Schema.NullOr(Schema.String), Schema.NullOr(Text)],
  Schema.Unknown
)

const json = <A, I>(schema: Schema.Schema<A, I>) => {
  const decode = Schema.decodeEither(Schema.parseJson(schema))
  return (name: string, text: string | undefined): Either.Either<A, SessionDecodeError> =>
    text === undefined
      ? refuse("gramjs", `there is no ${name} in it`)
      // The failure of the schema would repeat what it has read.
      : Either.orElse(decode(text), () => refuse("gramjs", `its ${name} is none`))
}
const decode = { key: json(Key), int: json(Schema.Int), text: json(Schema.String), entity: json(Entity) }

const decodePeer = (name: string, text: string): Either.Either<ReadonlyArray<Change>, SessionDecodeError> =>
  Either.flatMap(decode.entity(name, text), ([id, hash, username, phone]) => {
    const peer = fromMarkedId(Number(id))
    if (!/^-?\d{1,19}$/.test(String(hash))) return refuse("gramjs", "an access hash is none")
    return Either.right(Option.toArray(Option.map(peer, (peer) =>
      Change.PutPeer({
        peer: new StoredPeer({
          peer,
          accessHash: BigInt(hash),
          usernames: username === null ? [] : [username],
          phone: Option.map(Option.fromNullable(phone), String),
          isMin: false
        })
      }))))
  })

/** The values of the one session among the files. */
const decodeFiles = (files: ReadonlyMap<string, string>): Either.Either<ReadonlyArray<Change>, SessionDecodeError> =>
  Either.gen(function*() {
    const [found, ...more] = [...files.keys()].filter((name) => name.endsWith(names.key))
    if (found === undefined) return yield* refuse("gramjs", "there is no key in it")
    if (more.length > 0) return yield* refuse("gramjs", "there are several sessions in it")
    const prefix = found.slice(0, -names.key.length)
    const value = (name: string) => files.get(prefix + name)
    const key = yield* decode.key("key", value(names.key))
    const home = yield* decode.int("data centre", value(names.dc))
    const host = yield* decode.text("address", value(names.host))
    const port = yield* decode.int("port", value(names.port))
    const session = yield* accept("gramjs", {
      home,
      keys: [{ dc: home, key: Uint8Array.from(key.data) }],
      address: { host, port }
    })
    const peers: Array<Change> = []
    for (const [name, text] of files) {
      const isPeer = name.startsWith(prefix) && /^-?\d+$/.test(name.slice(prefix.length))
      if (isPeer) peers.push(...(yield* decodePeer("entity", text)))
    }
    return [...toChanges(session), ...peers]
  })

const nameOf = (file: string): string => Either.getOrElse(Encoding.decodeUriComponent(file), () => file)

/**
 * The changes that make the session of a folder that of a store which is empty, or follows a `Wipe`.
 *
 * @since 0.1.0
 * @category reading
 */
export const read = (
  folder: string
): Effect.Effect<ReadonlyArray<Change>, SessionDecodeError | PlatformError, FileSystem.FileSystem | Path.Path> =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const paths = yield* Path.Path
    const files = yield* Effect.forEach(
      yield* fs.readDirectory(folder),
      (file) => Effect.map(fs.readFileString(paths.join(folder, file)), (text) => [nameOf(file), text] as const),
      { concurrency: 16 }
    )
    return yield* decodeFiles(new Map(files))
  })

const entityOf = ({ accessHash, peer, phone, seenAt, usernames }: StoredPeer): readonly [string, unknown] => {
  const id = String(toMarkedId(peer))
  const [username] = usernames
  const seen = String(seenAt?.epochMillis ?? 0)
  return [id, [id, String(accessHash), username?.toLowerCase() ?? null, Option.getOrNull(phone), null, seen]]
}

/**
 * Writes the store's session into a folder that does not exist yet.
 *
 * @since 0.1.0
 * @category writing
 */
export const write = (
  folder: string,
  options?: ForeignOptions
): Effect.Effect<
  void,
  SessionEncodeError | SessionStoreError | PlatformError,
  FileSystem.FileSystem | Path.Path | SessionStore
> =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const paths = yield* Path.Path
    const store = yield* SessionStore
    const name = paths.basename(folder)
    const impossible = (problem: string) => new SessionEncodeError({ format: "gramjs", problem })
    if (name === "session") return yield* impossible("GramJS has no sessions of that name")
    const session = yield* exportForeign(options)
    const key = yield* homeKey("gramjs", session)
    if (session.address === undefined) return yield* impossible("the address of home is not known")
    yield* fs.makeDirectory(folder, { mode: 0o700 })
    const put = ([value, content]: readonly [string, unknown]) =>
      fs.writeFileString(
        paths.join(folder, encodeURIComponent(`${name}:${value}`)),
        JSON.stringify(content),
        { mode: 0o600, flag: "wx" }
      )
    yield* put([names.dc, session.home])
    yield* put([names.host, session.address.host])
    yield* put([names.port, session.address.port])
    yield* store.peers.pipe(
      Stream.filter(({ isMin }) => !isMin),
      Stream.map(entityOf),
      Stream.runForEach(put)
    )
    // It comes last: without it there is no session.
    yield* put([names.key, { type: "Buffer", data: [...key] }])
  })
