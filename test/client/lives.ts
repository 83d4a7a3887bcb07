/** What tests of the lives of a bot begin with: the calls that they make, and a session that outlives its clients. */
import type { Scope } from "effect"
import { Effect, Layer, Stream, TestClock } from "effect"
import { Rpc, SessionStore, type Telegram, Updates } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import * as help from "layergram/tl/help"
import * as users from "layergram/tl/users"
import type { Dialer } from "../../services/Dialer.ts"
import { client, memory, patiently, settle } from "./support.ts"

export const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
export const meAt = (dc: number) => Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }), { dc })
export const nearest = Rpc.invoke(help.getNearestDc())

/** A client at work: sessions in two data centres, somebody who wants updates, and a call that waits. */
export const atWork = (server: TestServer.TestServer["Type"]) =>
  Effect.gen(function*() {
    yield* patiently(me)
    yield* patiently(meAt(4))
    const stream = yield* Effect.fork(Effect.exit(Stream.runDrain(Updates.stream)))
    yield* server.inject(Faults.onCall("help.getNearestDc", { _tag: "Slow", by: "1 hour" }))
    const waiting = yield* Effect.fork(Effect.exit(nearest))
    yield* settle
    return { stream, waiting }
  })

/** A client that has been connected for five minutes. */
export const settledIn = Effect.gen(function*() {
  yield* patiently(me)
  yield* TestClock.adjust("5 minutes")
  yield* settle
})

/** A store that outlives the clients that are built over it. */
export const keptStore = Effect.map(Layer.build(SessionStore.layerMemory), Layer.succeedContext)

type ClientOptions = Parameters<typeof client>[1]
type ClientError = Layer.Layer.Error<ReturnType<typeof client>>

interface Lives {
  readonly server: TestServer.TestServer["Type"]
  readonly bot: Effect.Effect.Success<ReturnType<TestServer.TestServer["Type"]["bot"]>>
  readonly store: Layer.Layer<SessionStore.SessionStore>
  /** Runs something with a client of its own, which begins where the last one has ended. */
  readonly life: (
    options?: ClientOptions
  ) => <A, E>(
    effect: Effect.Effect<A, E, Telegram.Telegram | Scope.Scope | Dialer>
  ) => Effect.Effect<A, E | ClientError, Dialer>
}

/** A server, and a bot whose session outlives its clients. */
export const lives = <A, E>(
  use: (lives: Lives) => Effect.Effect<A, E, Scope.Scope | Dialer>
): Effect.Effect<A, E> =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot()
    const store = yield* keptStore
    const life: Lives["life"] = (options) => (effect) =>
      Effect.scoped(Effect.provide(effect, Layer.fresh(client(server, { token: bot.token, store, ...options }))))
    return yield* use({ server, bot, store, life })
  }).pipe(Effect.scoped, Effect.provide(memory()))
