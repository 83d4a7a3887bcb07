/**
 * A program whose work is done by processes of their own, so that one can be killed in the middle. The embedded server
 * lives in the first process, which is started without anything special, and starts the others.
 */
import { Command } from "@effect/platform"
import type { CommandExecutor } from "@effect/platform/CommandExecutor"
import type { PlatformError } from "@effect/platform/Error"
import { Chunk, Effect, Layer, Redacted, Schema, Stream } from "effect"
import type { ParseError } from "effect/ParseResult"
import { Crypto, SessionStore, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import { TestServer } from "layergram/testing"
import { signIn } from "./embedded.ts"

const variable = "EXAMPLE_PLACE"

/** Where a process works, and who it is. */
const Place = Schema.parseJson(Schema.Struct({
  session: Schema.String,
  folder: Schema.String,
  servers: Schema.Struct({
    test: Schema.Boolean,
    home: Schema.Int,
    dataCentres: Schema.Array(Schema.Struct({ id: Schema.Int, host: Schema.String, port: Schema.Int })),
    publicKeys: Schema.Array(
      Schema.Struct({ n: Schema.Uint8ArrayFromBase64, e: Schema.Uint8ArrayFromBase64 })
    )
  })
}))

type Server = TestServer.TestServer["Type"]

const client = (servers: Server["servers"], session: string) =>
  Telegram.layer.pipe(
    Layer.provideMerge(SessionStore.layerString(Redacted.make(session))),
    Layer.provide([
      TelegramNode.layer,
      Telegram.TelegramConfig.layer({ apiId: 1, apiHash: Redacted.make("any will do here"), servers })
    ])
  )

/** What the first process has: the server, whose account works, and how a process is let work in a folder. */
export interface Scene {
  readonly server: Server
  readonly bob: Effect.Effect.Success<ReturnType<Server["user"]>>
  /** Lets one work to its end, or kills it as soon as it says a line for which it is time. Gives what it has said. */
  readonly process: (
    folder: string,
    isTime?: (line: string) => boolean
  ) => Effect.Effect<ReadonlyArray<string>, PlatformError | ParseError, CommandExecutor>
}

/** Whether it was killed or not, it is gone afterwards. */
const start = (place: string, isTime: ((line: string) => boolean) | undefined) =>
  Effect.gen(function*() {
    const [, script = ""] = process.argv
    const child = yield* Command.make(process.execPath, ...process.execArgv, script).pipe(
      Command.env({ [variable]: place }),
      Command.stderr("inherit"),
      Command.start
    )
    const lines = Stream.splitLines(Stream.decodeText(child.stdout))
    const said = yield* Stream.runCollect(isTime === undefined ? lines : Stream.takeUntil(lines, isTime))
    if (isTime !== undefined) yield* child.kill("SIGKILL")
    return Chunk.toReadonlyArray(said)
  }).pipe(Effect.scoped)

/** Runs `play` in the first process, and `work` in the others, with a client that Bob is signed in with. */
export const inProcesses = <E, R, E2, R2>(
  work: (folder: string) => Effect.Effect<void, E, R | Telegram.Telegram>,
  play: (scene: Scene) => Effect.Effect<void, E2, R2>
) =>
  Effect.gen(function*() {
    const given = process.env[variable]
    if (given !== undefined) {
      const { folder, servers, session } = yield* Schema.decode(Place)(given)
      return yield* Effect.provide(work(folder), client(servers, session))
    }
    const server = yield* TestServer.TestServer
    const bob = yield* server.user({ firstName: "Bob" })
    const text = Effect.zipRight(signIn(server, bob.phone), SessionStore.exportString)
    const session = Redacted.value(yield* Effect.provide(text, client(server.servers, "")))
    yield* play({
      server,
      bob,
      process: (folder, isTime) =>
        Effect.flatMap(Schema.encode(Place)({ folder, session, servers: server.servers }), (place) =>
          start(place, isTime))
    })
  }).pipe(Effect.provide(Layer.provide(TestServer.layerTcp(), [TelegramNode.layer, Crypto.layerWebCrypto])))
