/** What the examples share: the embedded server, and a client on it. */
import { Effect, Layer, Redacted } from "effect"
import { Auth, Crypto, SessionStore, Telegram } from "layergram"
import * as TelegramNode from "layergram/node"
import { TestServer } from "layergram/testing"

type Server = TestServer.TestServer["Type"]

/** What the server stands on. */
export const ground = Layer.mergeAll(Crypto.layerNoble, Crypto.layerFflate, Crypto.layerWebCrypto)

/** The server, over TCP on the loopback interface. */
export const onLoopback = Layer.provide(TestServer.layerTcp(), ground)

/** Settings of a client of the server; with a token, it is signed in as a bot. */
export const settings = (server: Server, token?: string) =>
  Telegram.TelegramConfig.layer({
    apiId: 1,
    apiHash: Redacted.make("any will do here"),
    botToken: token === undefined ? undefined : Redacted.make(token),
    servers: server.servers
  })

/** The server, and the account of the bot that the client is signed in as. */
export interface Scene {
  readonly server: Server
  readonly bot: Effect.Effect.Success<ReturnType<Server["bot"]>>
}

/** A client of the server; with a token, it is signed in as the bot. */
const client = (server: Server, token?: string) =>
  Telegram.layer.pipe(
    Layer.provide([
      TelegramNode.layer,
      SessionStore.layerMemory,
      settings(server, token)
    ])
  )

const embedded = <A, E>(program: Effect.Effect<A, E, TestServer.TestServer>) => Effect.provide(program, onLoopback)

/** Runs a program as a bot on the embedded server, over TCP on the loopback interface. */
export const onEmbeddedServer = <A, E>(program: (scene: Scene) => Effect.Effect<A, E, Telegram.Telegram>) =>
  embedded(Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot({ username: "echo_bot" })
    return yield* Effect.provide(program({ bot, server }), client(server, bot.token))
  }))

/** Runs a program with a client in which nobody is signed in yet. */
export const onEmbeddedServerSignedOut = <A, E>(
  program: (server: Server) => Effect.Effect<A, E, Telegram.Telegram>
) =>
  embedded(
    Effect.flatMap(TestServer.TestServer, (server) => Effect.provide(program(server), client(server)))
  )

/** Signs somebody in who has no password: asks for a code, and reads it on their other device. */
export const signIn = (server: Server, phone: string) =>
  Effect.gen(function*() {
    const step = yield* Auth.sendCode(phone)
    return step._tag === "CodeSent"
      ? yield* Auth.signIn(step, Redacted.make(yield* server.receiveCode(phone)))
      : step
  })

type Human = Effect.Effect.Success<ReturnType<Server["user"]>>

/** Bob is who the client is signed in as, and Alice is somebody else. */
export interface UserScene {
  readonly server: Server
  readonly bob: Human
  readonly alice: Human
}

/** Runs a program with a user's account on the embedded server. */
export const onEmbeddedServerAsUser = <A, E>(
  program: (scene: UserScene) => Effect.Effect<A, E, Telegram.Telegram>
) =>
  onEmbeddedServerSignedOut((server) =>
    Effect.gen(function*() {
      const bob = yield* server.user({ firstName: "Bob", username: "bobby" })
      const alice = yield* server.user({ firstName: "Alice", username: "alice" })
      yield* signIn(server, bob.phone)
      return yield* program({ server, bob, alice })
    })
  )

/** A bot that the client is signed in as, and Bob, whose client does what is given to `asBob`. */
export interface TwoClients extends Scene {
  readonly bob: Human
  readonly asBob: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, Exclude<R, Telegram.Telegram>>
}

/** Runs a program with two clients on the embedded server: what one sends, the other one receives. */
export const onEmbeddedServerAsBoth = <A, E>(
  program: (scene: TwoClients) => Effect.Effect<A, E, Telegram.Telegram>
) =>
  onEmbeddedServer((scene) =>
    Effect.gen(function*() {
      const bob = yield* scene.server.user({ firstName: "Bob", username: "bobby" })
      const context = yield* Layer.build(client(scene.server))
      const asBob: TwoClients["asBob"] = (effect) => Effect.provide(effect, context)
      yield* asBob(signIn(scene.server, bob.phone))
      return yield* program({ ...scene, bob, asBob })
    }).pipe(Effect.scoped)
  )
