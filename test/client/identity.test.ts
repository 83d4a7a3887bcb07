import { assert, describe } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Option, Redacted, Stream, TestClock } from "effect"
import { Auth, SessionStore, Updates } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import { userPeer } from "../../schema/model/fromTl/peer.ts"
import { it } from "../support/virtualTime.ts"
import { keptStore, lives, me, meAt, settledIn } from "./lives.ts"
import { client, failureOf, memory, patiently, play, settle } from "./support.ts"

/** A bot that listens is signed out by the server, which does not let it come back as it would. */
const staysOut = <A, E>(
  refuse: (server: TestServer.TestServer["Type"]) => Effect.Effect<void>,
  use: (
    told: (
      text: string
    ) => Effect.Effect<{ readonly texts: ReadonlyArray<string>; readonly ended: string | undefined }>,
    server: TestServer.TestServer["Type"]
  ) => Effect.Effect<A, E>
) =>
  play(({ alice, bot, server }) =>
    Effect.gen(function*() {
      const texts: Array<string> = []
      const run = yield* Effect.fork(
        Stream.runForEach(Updates.on("NewMessage"), ({ message }) => Effect.sync(() => void texts.push(message.text)))
      )
      yield* settle
      const told = (text: string) =>
        Effect.gen(function*() {
          yield* Effect.orDie(alice.send(bot, text))
          yield* patiently(Effect.sleep("2 seconds"))
          const exit = yield* Fiber.poll(run)
          return { texts: [...texts], ended: Option.isSome(exit) ? failureOf(exit.value)._tag : undefined }
        })
      assert.deepStrictEqual(yield* told("before"), { texts: ["before"], ended: undefined })
      yield* server.signOut(bot.id)
      yield* refuse(server)
      assert.strictEqual(failureOf(yield* patiently(Effect.exit(me)))._tag, "Unauthorized")
      return yield* use(told, server)
    }), { isServerLying: true })

describe("a bot", () => {
  it.effect("whose key the server has lost signs in again, and so it does in the next run (2.64, 13.11)", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* settledIn
          yield* server.forgetKeys()
          yield* server.disconnect()
          assert.isTrue(Exit.isSuccess(yield* patiently(Effect.exit(me))))
        }).pipe(life())
        const exit = yield* patiently(Effect.exit(life()(me)))
        assert.isTrue(Exit.isSuccess(exit))
      })
    ))

  it.effect("that was signed out (token revoked and replaced) signs in again in the next run", () =>
    lives(({ bot, life, server }) =>
      Effect.gen(function*() {
        yield* patiently(life()(me))
        yield* server.signOut(bot.id)
        const exit = yield* patiently(
          Effect.exit(life()(me))
        )
        assert.isTrue(Exit.isSuccess(exit))
      })
    ))

  it.effect("that may not sign in again at once does so as soon as it may, and its updates go on (4.7, 4.15)", () =>
    staysOut(
      (server) => server.inject(Faults.flood("auth.importBotAuthorization", "90 seconds")),
      (told) =>
        Effect.gen(function*() {
          yield* patiently(Effect.sleep("3 minutes"))
          assert.deepStrictEqual(yield* told("back"), { texts: ["before", "back"], ended: undefined })
        })
    ))

  it.effect("whose token is not good any more is signed out, and its updates say so (4.7)", () =>
    staysOut(
      (server) =>
        server.inject(Faults.refuse("auth.importBotAuthorization", 400, "ACCESS_TOKEN_EXPIRED", { times: 100 })),
      (told) =>
        Effect.gen(function*() {
          assert.deepStrictEqual(yield* told("gone"), { texts: ["before"], ended: "Unauthorized" })
        })
    ))

  it.effect("that cannot sign in again tries less and less often, and gives up after an hour and a half (4.7)", () =>
    staysOut(
      (server) => server.inject(Faults.refuse("auth.importBotAuthorization", 500, "AUTH_RESTART", { times: 100 })),
      (told, server) =>
        Effect.gen(function*() {
          for (let minute = 0; minute < 85; minute++) yield* TestClock.adjust("1 minute")
          assert.strictEqual((yield* told("out")).ended, undefined)
          const times = (yield* server.calls("auth.importBotAuthorization")).slice(1).map(({ at }) => at)
          assert.strictEqual(times.length, 15)
          times.slice(1).forEach((time, i) =>
            assert.isAtLeast(time - (times[i] ?? 0), Math.min(600, 5 * 2 ** i) * 1000)
          )
          for (let minute = 0; minute < 8; minute++) yield* TestClock.adjust("1 minute")
          assert.deepStrictEqual(yield* told("gone"), { texts: ["before"], ended: "Unauthorized" })
        })
    ))

  it.effect("that takes over another bot's store is nobody else in any data centre", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const a = yield* server.bot()
      const b = yield* server.bot()
      const store = yield* keptStore
      yield* patiently(Effect.provide(meAt(4), client(server, { token: a.token, store })))
      const home = yield* patiently(Effect.provide(me, Layer.fresh(client(server, { token: b.token, store }))))
      assert.strictEqual(home[0]?.id, b.id)
      const far = yield* patiently(Effect.provide(meAt(4), Layer.fresh(client(server, { token: b.token, store }))))
      assert.strictEqual(far[0]?.id, b.id)
    }).pipe(Effect.scoped, Effect.provide(memory())))

  it.effect("that finds a store of which nobody is signed in any more does not take over whom another one knew (8.20)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const [one, two] = [yield* server.bot(), yield* server.bot()]
      const layer = yield* keptStore
      const store = yield* Effect.provide(SessionStore.SessionStore, layer)
      const known = new SessionStore.StoredPeer({
        peer: userPeer(777),
        accessHash: 123n,
        usernames: ["friend"],
        phone: Option.none(),
        isMin: false
      })
      const account = new SessionStore.StoredAccount({ userId: one.id, isBot: true })
      const { PutPeer, SignIn, SignOut } = SessionStore.Change
      yield* store.commit([SignIn({ account }), PutPeer({ peer: known }), SignOut()])
      yield* patiently(Effect.provide(me, client(server, { token: two.token, store: layer })))
      assert.isTrue(Option.isNone(yield* store.peer(known.peer)))
      assert.isTrue(Option.isNone(yield* store.peerByUsername("friend")))
    }).pipe(Effect.scoped, Effect.provide(memory())))

  it.effect("whose key is lost and who comes back knows whom it knew (2.64, 8.20)", () =>
    lives(({ life, server, store: layer }) =>
      Effect.gen(function*() {
        const store = yield* Effect.provide(SessionStore.SessionStore, layer)
        const peer = userPeer(777)
        const known = { peer, accessHash: 123n, usernames: [], phone: Option.none(), isMin: false }
        yield* Effect.gen(function*() {
          yield* settledIn
          yield* store.commit([SessionStore.Change.PutPeer({ peer: new SessionStore.StoredPeer(known) })])
          yield* server.forgetKeys()
          yield* server.disconnect()
          yield* patiently(me)
        }).pipe(life())
        assert.isTrue(Option.isSome(yield* store.peer(peer)))
        assert.isTrue(Option.isSome((yield* store.load).account))
      })
    ))

  it.effect("cannot lock a bot out for good with two forged frames of four bytes (-404)", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        yield* Effect.gen(function*() {
          yield* settledIn
          // Transport errors are not authenticated; the server itself knows the key all the time.
          yield* server.inject(Faults.onSent({ _tag: "TransportError", code: -404 }, { times: 2 }))
          yield* patiently(Effect.exit(me))
        }).pipe(life())
        yield* server.calm
        for (let run = 0; run < 3; run++) {
          const exit = yield* patiently(Effect.exit(life()(me)))
          if (Exit.isSuccess(exit)) return
          assert.isBelow(run, 2)
        }
      })
    ))
})

describe("a key", () => {
  it.effect("is in the store before anything is said in it (2.45)", () =>
    lives(({ life, server }) =>
      Effect.gen(function*() {
        const inner = yield* Effect.provide(SessionStore.SessionStore, yield* Layer.build(SessionStore.layerMemory))
        const said: Array<number> = []
        const store = Layer.succeed(SessionStore.SessionStore, {
          ...inner,
          commit: (changes) =>
            Effect.gen(function*() {
              if (changes.some(({ _tag }) => _tag === "PutKey")) {
                // A store may take its time.
                yield* Effect.sleep("2 seconds")
                const packets = yield* server.packets
                said.push(packets.filter(({ authKeyId, direction }) => direction === "in" && authKeyId !== 0n).length)
              }
              yield* inner.commit(changes)
            })
        })
        yield* patiently(life({ store })(me))
        assert.strictEqual(said[0], 0)
      })
    ))
})

describe("nobody", () => {
  it.effect("is signed out by being told to sign in first: updates are waited for all the same (4.9)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      yield* Effect.gen(function*() {
        const stream = yield* Effect.fork(Stream.runDrain(Updates.stream))
        yield* settle
        assert.strictEqual(failureOf(yield* patiently(Effect.exit(me)))._tag, "Unauthorized")
        yield* settle
        assert.isTrue(Option.isNone(yield* Fiber.poll(stream)))
      }).pipe(Effect.provide(client(server)), Effect.scoped)
    }).pipe(Effect.provide(memory())))
})

describe("a user", () => {
  it.effect("who was signed out elsewhere is told so by the call and by the updates (4.7)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const alice = yield* server.user({ firstName: "Alice" })
      const store = yield* keptStore
      const login = Effect.gen(function*() {
        const sent = yield* Auth.sendCode(Redacted.make(alice.phone))
        if (sent._tag !== "CodeSent") return assert.fail(sent._tag)
        const code = yield* server.loginCode(alice.phone)
        return yield* Auth.signIn(sent, Redacted.make(code ?? ""))
      })
      yield* Effect.gen(function*() {
        assert.strictEqual((yield* patiently(login))._tag, "SignedIn")
        const stream = yield* Effect.fork(Stream.runDrain(Updates.stream))
        yield* settle
        yield* server.signOut(alice.id)
        assert.strictEqual(failureOf(yield* patiently(Effect.exit(me)))._tag, "Unauthorized")
        assert.strictEqual(failureOf(yield* patiently(Fiber.await(stream)))._tag, "Unauthorized")
        const { account } = yield* Effect.flatMap(SessionStore.SessionStore, ({ load }) => load).pipe(
          Effect.provide(store)
        )
        assert.isTrue(Option.isNone(account))
      }).pipe(Effect.provide(client(server, { store })), Effect.scoped)
    }).pipe(Effect.scoped, Effect.provide(memory())))
})
