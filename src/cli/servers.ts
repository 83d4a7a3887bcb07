/**
 * Which Telegram a command talks to, and the line by which `layergram server --json` says where it is.
 *
 * @since 0.1.0
 */
import * as FileSystem from "@effect/platform/FileSystem"
import * as Effect from "effect/Effect"
import * as Encoding from "effect/Encoding"
import * as Schema from "effect/Schema"
import { createPublicKey } from "node:crypto"
import type { PublicKey, Servers } from "../../schema/wire/Servers.ts"
import * as Known from "../../schema/wire/Servers.ts"
import type { CliError } from "./CliError.ts"
import { cliError } from "./CliError.ts"

const DataCentre = Schema.Struct({
  id: Schema.Int,
  host: Schema.String,
  port: Schema.Int,
  ipv6: Schema.optionalWith(Schema.Boolean, { exact: true }),
  mediaOnly: Schema.optionalWith(Schema.Boolean, { exact: true })
})

/**
 * Where an embedded server is, and who lives there.
 *
 * @since 0.1.0
 * @category models
 */
export const Announcement = Schema.Struct({
  test: Schema.Boolean,
  home: Schema.Int,
  dataCentres: Schema.NonEmptyArray(DataCentre),
  /** As PEM. */
  publicKeys: Schema.NonEmptyArray(Schema.String),
  bots: Schema.Array(Schema.Struct({ id: Schema.Int, name: Schema.String, token: Schema.String })),
  users: Schema.Array(Schema.Struct({ id: Schema.Int, name: Schema.String, phone: Schema.String }))
})

/**
 * A public key as PEM, in PKCS #1, which every library of Telegram takes.
 *
 * @since 0.1.0
 * @category encoding
 */
export const toPem = ({ e, n }: PublicKey): string =>
  createPublicKey({
    key: { kty: "RSA", n: Encoding.encodeBase64Url(n), e: Encoding.encodeBase64Url(e) },
    format: "jwk"
  }).export({ type: "pkcs1", format: "pem" }).toString()

/**
 * Reads a public key from PEM.
 *
 * @since 0.1.0
 * @category decoding
 */
export const fromPem = (pem: string): Effect.Effect<PublicKey, CliError> =>
  Effect.gen(function*() {
    const { e, n } = yield* Effect.try(() => createPublicKey(pem).export({ format: "jwk" }))
    return { n: yield* Encoding.decodeBase64Url(n ?? ""), e: yield* Encoding.decodeBase64Url(e ?? "") }
  }).pipe(
    Effect.filterOrFail(({ e, n }) => n.length === 256 && e.length > 0, () => "length"),
    Effect.mapError(() => cliError("a public key of the server is no RSA key of 2048 bits in PEM"))
  )

const fromFile = (path: string): Effect.Effect<Servers, CliError, FileSystem.FileSystem> =>
  Effect.gen(function*() {
    const text = yield* Effect.mapError(
      Effect.flatMap(FileSystem.FileSystem, (fs) => fs.readFileString(path)),
      ({ message }) => cliError(`--server is "production", "test" or a file: ${message}`)
    )
    const [line = ""] = text.split("\n")
    const { dataCentres, home, publicKeys, test } = yield* Effect.mapError(
      Schema.decode(Schema.parseJson(Announcement))(line),
      ({ message }) => cliError(`${path} does not begin with what \`layergram server --json\` says:\n${message}`)
    )
    return {
      test,
      home,
      dataCentres,
      publicKeys: yield* Effect.forEach(publicKeys, fromPem, { concurrency: 1 })
    }
  })

/**
 * The servers that a name stands for: `production`, `test`, or the path of a file with an announcement.
 *
 * @since 0.1.0
 * @category reading
 */
export const read = (name: string): Effect.Effect<Servers, CliError, FileSystem.FileSystem> => {
  switch (name) {
    case "production":
      return Effect.succeed(Known.production)
    case "test":
      return Effect.succeed(Known.test)
    default:
      return fromFile(name)
  }
}
