import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Redacted, Schema } from "effect"
import { Auth, Login, SessionStore, Users } from "layergram"
import { Faults } from "layergram/testing"
import { failureOf } from "../client/support.ts"
import { apart, asked, inProcess, is, keptStore, secret, signedOut } from "./support.ts"

const text = Schema.parseJson(Login.Step)

describe("a login", () => {
  it.effect("follows to the data centre where the account lives, and ends there after a restart (4.3, 6.30, T6.5, 5.20, F151)", () =>
    apart((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ dc: 4, password: "p" })
        const store = yield* keptStore
        const first = inProcess(server, store, asked(server, alice.phone))
        const { code, step } = yield* first
        assert.strictEqual(step.session.dc, 4)
        const kept = yield* Schema.encode(text)(step)
        // Another process goes on, with what was kept, and a third one with what it kept.
        const needed = yield* inProcess(
          server,
          store,
          Effect.gen(function*() {
            const step = is(yield* Schema.decode(text)(kept), "CodeSent")
            return yield* Schema.encode(text)(yield* Auth.signIn(step, code))
          })
        )
        const user = yield* inProcess(
          server,
          store,
          Effect.gen(function*() {
            const step = is(yield* Schema.decode(text)(needed), "PasswordNeeded")
            return (yield* Auth.checkPassword(step, secret("p"))).user
          })
        )
        assert.strictEqual(user.id, alice.id)
        yield* inProcess(
          server,
          store,
          Effect.gen(function*() {
            const session = yield* (yield* SessionStore.SessionStore).load
            assert.deepStrictEqual(session.home, Option.some(4))
            assert.strictEqual((yield* Users.me).id, alice.id)
          })
        )
        const calls = yield* server.calls("auth.sendCode")
        assert.deepStrictEqual(calls.map(({ dc, error }) => [dc, error?.text]), [[2, "PHONE_MIGRATE_4"], [
          4,
          undefined
        ]])
      })
    ))

  for (const error of ["NETWORK_MIGRATE_5", "PHONE_MIGRATE_5", "USER_MIGRATE_5"]) {
    it.effect(`goes where ${error} leads (4.3, F151)`, () =>
      signedOut((server) =>
        Effect.gen(function*() {
          const alice = yield* server.user({ dc: 5 })
          yield* server.inject(Faults.refuse("auth.sendCode", 303, error))
          const { code, step } = yield* asked(server, alice.phone)
          is(yield* Auth.signIn(step, code), "SignedIn")
          const { account, home } = yield* (yield* SessionStore.SessionStore).load
          assert.deepStrictEqual([home, Option.isSome(account)], [Option.some(5), true])
        })
      ))
  }

  it.effect("is in the store with its home, or neither is (6.30)", () =>
    apart((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ dc: 4 })
        const inner = yield* Effect.provide(SessionStore.SessionStore, yield* keptStore)
        let broken = true
        const commits: Array<ReadonlyArray<string>> = []
        const store = Layer.succeed(SessionStore.SessionStore, {
          ...inner,
          commit: (changes) =>
            Effect.suspend(() => {
              if (!changes.some(({ _tag }) => _tag === "SignIn")) return inner.commit(changes)
              commits.push(changes.map(({ _tag }) => _tag))
              return broken
                ? new SessionStore.SessionStoreError({ operation: "commit", reason: "Unavailable" })
                : inner.commit(changes)
            })
        })
        yield* inProcess(
          server,
          store,
          Effect.gen(function*() {
            const { code, step } = yield* asked(server, alice.phone)
            const error = failureOf(yield* Effect.exit(Auth.signIn(step, code)))
            assert.strictEqual(error._tag, "SessionStoreError")
            assert.isTrue(Option.isNone((yield* inner.load).account))
            // Telegram has let us in all the same, and the store learns it when it works again.
            broken = false
            assert.strictEqual((yield* Auth.status)._tag, "SignedIn")
            assert.strictEqual(Option.getOrThrow((yield* inner.load).account).userId, alice.id)
          })
        )
        assert.deepStrictEqual(commits, [["SetHome", "SignIn"], ["SetHome", "SignIn"]])
      })
    ))

  it.effect("of a bot goes to its data centre (6.24)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const bot = yield* server.bot({ dc: 1 })
        const refused = failureOf(yield* Effect.exit(Auth.signInBot(secret("1:wrong"))))
        assert.strictEqual(refused._tag, "ACCESS_TOKEN_INVALID")
        const { user } = yield* Auth.signInBot(secret(bot.token))
        assert.isTrue(user.isBot)
        assert.strictEqual((yield* Auth.status)._tag, "SignedInBot")
        assert.deepStrictEqual((yield* (yield* SessionStore.SessionStore).load).home, Option.some(1))
      })
    ))

  it.effect("cannot be gone on with in another session (F22)", () =>
    apart((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ password: "p" })
        const { code, step } = yield* inProcess(server, yield* keptStore, asked(server, alice.phone))
        yield* inProcess(
          server,
          yield* keptStore,
          Effect.gen(function*() {
            const before = failureOf(yield* Effect.exit(Auth.signIn(step, code)))
            assert(before._tag === "LoginSessionMismatch")
            assert.isTrue(Option.isNone(before.actual))
            // With a key, too, which is another one.
            const own = yield* asked(server, alice.phone)
            const after = failureOf(yield* Effect.exit(Auth.signIn(step, code)))
            assert(after._tag === "LoginSessionMismatch")
            assert.deepStrictEqual(after.actual, Option.some(own.step.session))
            const needed = is(yield* Auth.signIn(own.step, own.code), "PasswordNeeded")
            const foreign = new Login.PasswordNeeded({ ...needed, session: step.session })
            const error = failureOf(yield* Effect.exit(Auth.checkPassword(foreign, secret("p"))))
            assert.strictEqual(error._tag, "LoginSessionMismatch")
          })
        )
        assert.lengthOf(yield* server.calls("auth.signIn"), 1)
        assert.isEmpty(yield* server.calls("auth.checkPassword"))
      })
    ))

  it.effect("ends with a logout: one commit leaves a token only, and the next login needs no code (5.21, 6.26, F30)", () =>
    apart((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ dc: 4 })
        const store = yield* keptStore
        yield* inProcess(
          server,
          store,
          Effect.gen(function*() {
            const { code, step } = yield* asked(server, alice.phone)
            yield* Auth.signIn(step, code)
            const kept = yield* SessionStore.SessionStore
            assert.strictEqual((yield* Auth.logOut)._tag, "SignedOut")
            const { account, authTokens, home, keys } = yield* kept.load
            assert.deepStrictEqual([account, home, keys], [Option.none(), Option.none(), []])
            assert.deepStrictEqual(authTokens.map((token) => Redacted.value(token).length), [32])
            // The client is closed.
            assert.strictEqual(failureOf(yield* Effect.exit(Auth.sendCode(alice.phone)))._tag, "ClientClosed")
            assert.isUndefined((yield* Auth.Auth).self())
          })
        )
        const back = yield* inProcess(server, store, Auth.sendCode(alice.phone))
        assert.strictEqual(is(back, "SignedIn").user.id, alice.id)
      })
    ))

  it.effect("that Telegram has forgotten is wiped all the same", () =>
    apart((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const store = yield* keptStore
        yield* inProcess(
          server,
          store,
          Effect.gen(function*() {
            const { code, step } = yield* asked(server, alice.phone)
            yield* Auth.signIn(step, code)
            yield* server.signOut(alice.id)
            yield* Auth.logOut
            assert.deepStrictEqual((yield* (yield* SessionStore.SessionStore).load).keys, [])
          })
        )
      })
    ))

  it.effect("shows among the authorizations, and ends from elsewhere (F174, F208)", () =>
    apart((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const [here, there] = [yield* keptStore, yield* keptStore]
        const enter = Effect.flatMap(asked(server, alice.phone), ({ code, step }) => Auth.signIn(step, code))
        yield* inProcess(server, there, enter)
        yield* inProcess(
          server,
          here,
          Effect.gen(function*() {
            yield* enter
            const all = yield* Auth.authorizations
            assert.lengthOf(all, 2)
            assert.deepInclude(all.find(({ isCurrent }) => isCurrent), { deviceModel: "layergram", hash: 0n })
            const other = all.find(({ isCurrent }) => !isCurrent) ?? assert.fail("no other")
            yield* Auth.terminate(other)
            assert.lengthOf(yield* Auth.authorizations, 1)
            assert.strictEqual(failureOf(yield* Effect.exit(Auth.terminate(other)))._tag, "HASH_INVALID")
            yield* Auth.terminateOthers
          })
        )
        assert.strictEqual((yield* inProcess(server, there, Auth.status))._tag, "SignedOut")
      }), { freshFor: 0 }))

  it.effect("may not end others on its first day", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const { code, step } = yield* asked(server, alice.phone)
        yield* Auth.signIn(step, code)
        const error = failureOf(yield* Effect.exit(Auth.terminateOthers))
        assert.strictEqual(error._tag, "FRESH_RESET_AUTHORISATION_FORBIDDEN")
      })
    ))
})
