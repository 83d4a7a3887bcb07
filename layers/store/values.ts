/**
 * The records of a session: what they are called and what their bytes say. Pure. Values are JSON.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Peer } from "../../schema/model/Peer.ts"
import {
  SessionStoreError,
  StoredAccount,
  StoredChannel,
  StoredKey,
  StoredPeer,
  StoredUpdates
} from "../../services/SessionStore.ts"

/**
 * How one kind of value is written and read.
 *
 * @since 0.1.0
 * @category models
 */
export interface Value<A> {
  readonly encode: (value: A) => Uint8Array
  readonly decode: (bytes: Uint8Array) => Either.Either<A, SessionStoreError>
}

/**
 * Says that what was read is not what was written.
 *
 * @since 0.1.0
 * @category errors
 */
export const damaged = (cause: unknown): SessionStoreError =>
  new SessionStoreError({ operation: "load", reason: "Damaged", cause })

const text = { encoder: new TextEncoder(), decoder: new TextDecoder() }

const make = <A, I>(schema: Schema.Schema<A, I>): Value<A> => {
  const json = Schema.parseJson(schema)
  const encode = Schema.encodeSync(json)
  const decode = Schema.decodeEither(json)
  return {
    encode: (value) => text.encoder.encode(encode(value)),
    decode: (bytes) => Either.mapLeft(decode(text.decoder.decode(bytes)), damaged)
  }
}

/** The version that this code writes. */
const version = 1

/**
 * The version of the values.
 *
 * @since 0.1.0
 * @category values
 */
export const format: Value<number> = {
  encode: make(Schema.Int).encode,
  decode: (bytes) =>
    Either.flatMap(make(Schema.Int).decode(bytes), (found) => {
      if (found === version) return Either.right(found)
      return Either.left(
        found > version
          ? new SessionStoreError({ operation: "load", reason: "NewerVersion", cause: `version ${found}` })
          : damaged(`version ${found}`)
      )
    })
}

/**
 * The mark that a store bears from its first commit on.
 *
 * @since 0.1.0
 * @category values
 */
export const mark: Uint8Array = format.encode(version)

/**
 * The values of each kind.
 *
 * @since 0.1.0
 * @category values
 */
export const values = {
  key: make(StoredKey),
  home: make(Schema.Int),
  account: make(StoredAccount),
  updates: make(StoredUpdates),
  channel: make(StoredChannel),
  peer: make(StoredPeer),
  /** In the indexes: the name of the peer's record. */
  reference: make(Schema.String),
  authTokens: make(Schema.Array(Schema.Redacted(Schema.Uint8ArrayFromBase64Url)))
}

const letters = { PeerUser: "u", PeerChat: "g", PeerChannel: "c" } as const

/**
 * The names of the records.
 *
 * @since 0.1.0
 * @category names
 */
export const names = {
  format: "format",
  /** There is one in an encrypted store only. */
  vault: "vault",
  home: "home",
  account: "account",
  updates: "updates",
  authTokens: "tokens",
  key: (dc: number) => `key/${dc}`,
  channel: (id: number) => `channel/${id}`,
  peer: ({ _tag, id }: Peer) => `peer/${letters[_tag]}${id}`
}

/**
 * What the names of many records begin with.
 *
 * @since 0.1.0
 * @category names
 */
export const prefixes = { key: "key/", channel: "channel/", peer: "peer/" }

/**
 * The index record of a public name; none for what no name can be.
 *
 * @since 0.1.0
 * @category names
 */
export const usernameRecord = (username: string): Option.Option<string> => {
  const name = username.toLowerCase()
  return /^\w{1,64}$/.test(name) ? Option.some(`name/${name}`) : Option.none()
}

/**
 * The index record of a telephone number; none for what no number can be.
 *
 * @since 0.1.0
 * @category names
 */
export const phoneRecord = (phone: string): Option.Option<string> => {
  const digits = phone.replaceAll(/\D/g, "")
  return /^\d{1,32}$/.test(digits) ? Option.some(`phone/${digits}`) : Option.none()
}

/**
 * The index records under which a peer is found.
 *
 * @since 0.1.0
 * @category names
 */
export const indexRecords = (peer: StoredPeer): ReadonlyArray<string> => [
  ...new Set([...peer.usernames.map(usernameRecord), Option.flatMap(peer.phone, phoneRecord)].flatMap(Option.toArray))
]
