import { assert, describe, it } from "@effect/vitest"
import { DateTime, Duration, Effect, Fiber, Mailbox, Option, Redacted, Stream, TestClock } from "effect"
import { Auth, Login, SessionStore } from "layergram"
import { Faults } from "layergram/testing"
import { failureOf, settle } from "../client/support.ts"
import { apart, inProcess, is, keptStore, secret, signedOut, signIn } from "./support.ts"

/** Runs the stream; gives its states one by one. */
const shown = (options?: Parameters<typeof Auth.qr>[0]) => Mailbox.fromStream(Auth.qr(options), { capacity: 16 })

describe("a login by QR code", () => {
  it.effect("shows codes, one after the other before they expire, until one is scanned (6.20, T6.6, F205)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const states = yield* shown()
        const urls = new Set<string>()
        for (let i = 0; i < 6; i++) {
          const { expires, url } = is(yield* states.take, "QrWaiting")
          assert.match(Redacted.value(url), /^tg:\/\/login\?token=[\w-]+$/)
          urls.add(Redacted.value(url))
          assert.isAbove(DateTime.toEpochMillis(expires), 0)
          if (i < 5) yield* TestClock.adjust("28 seconds")
        }
        assert.strictEqual(urls.size, 6)
        yield* server.scanQr(alice, [...urls].at(-1) ?? "")
        is(yield* states.take, "QrAccepted")
        assert.strictEqual(is(yield* states.take, "SignedIn").user.id, alice.id)
        assert.strictEqual((yield* Effect.exit(states.take))._tag, "Failure")
        assert.strictEqual((yield* Auth.status)._tag, "SignedIn")
      })
    ))

  it.effect("goes on in the data centre of who has scanned it, and asks for the password there (6.21, T6.6, F205)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ dc: 4, password: "p" })
        const states = yield* shown()
        const { url } = is(yield* states.take, "QrWaiting")
        yield* server.scanQr(alice, Redacted.value(url))
        is(yield* states.take, "QrAccepted")
        assert.strictEqual(is(yield* states.take, "QrMigrating").dc, 4)
        const step = is(yield* states.take, "PasswordNeeded")
        assert.strictEqual(step.session.dc, 4)
        assert.strictEqual((yield* Auth.checkPassword(step, secret("p"))).user.id, alice.id)
        const { home } = yield* (yield* SessionStore.SessionStore).load
        assert.deepStrictEqual(home, Option.some(4))
      })
    ))

  it.effect("asks for another code when the token is too old where it is brought to", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ dc: 4 })
        const states = yield* shown()
        const { url } = is(yield* states.take, "QrWaiting")
        yield* server.inject(Faults.refuse("auth.importLoginToken", 400, "AUTH_TOKEN_EXPIRED"))
        yield* server.scanQr(alice, Redacted.value(url))
        is(yield* states.take, "QrAccepted")
        is(yield* states.take, "QrMigrating")
        yield* settle
        yield* TestClock.adjust("1 second")
        const again = is(yield* states.take, "QrWaiting")
        yield* server.scanQr(alice, Redacted.value(again.url))
        is(yield* states.take, "QrAccepted")
        is(yield* states.take, "SignedIn")
      })
    ))

  it.effect("notices what was accepted while another code was being asked for (T6.6)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const states = yield* shown()
        const { url } = is(yield* states.take, "QrWaiting")
        yield* server.inject(Faults.onCall("auth.exportLoginToken", { _tag: "Slow", by: Duration.seconds(5) }))
        yield* TestClock.adjust("27 seconds")
        yield* settle
        // The next export is under way; its answer was made before the code was scanned.
        yield* server.scanQr(alice, Redacted.value(url))
        yield* settle
        yield* TestClock.adjust("5 seconds")
        is(yield* states.take, "QrWaiting")
        is(yield* states.take, "QrAccepted")
        is(yield* states.take, "SignedIn")
      })
    ))

  it.effect("fails in Telegram's own words", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("auth.exportLoginToken", 400, "API_ID_PUBLISHED_FLOOD"))
        const exit = yield* Effect.exit(Stream.runDrain(Auth.qr()))
        assert.strictEqual(failureOf(exit)._tag, "API_ID_PUBLISHED_FLOOD")
      })
    ))

  it.effect("is accepted by a client that is signed in (6.22)", () =>
    apart((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const nonsense = failureOf(
          yield* Effect.exit(inProcess(server, yield* keptStore, Auth.acceptQr(secret("https://t.me"))))
        )
        assert.strictEqual(nonsense._tag, "NotALoginCode")
        const fresh = yield* keptStore
        yield* inProcess(
          server,
          fresh,
          Effect.gen(function*() {
            const states = yield* shown()
            const { url } = is(yield* states.take, "QrWaiting")
            const accept = Effect.gen(function*() {
              yield* signIn(server, alice.phone)
              const authorization = yield* Auth.acceptQr(url)
              assert.strictEqual(authorization.deviceModel, "layergram")
              const twice = failureOf(yield* Effect.exit(Auth.acceptQr(url)))
              assert.strictEqual(twice._tag, "AUTH_TOKEN_ALREADY_ACCEPTED")
            })
            const accepting = yield* Effect.fork(inProcess(server, yield* keptStore, accept))
            yield* Fiber.join(accepting)
            is(yield* states.take, "QrAccepted")
            assert.strictEqual(is(yield* states.take, "SignedIn").user.id, alice.id)
          })
        )
      })
    ))

  it.effect("does not let in who is signed in on the device already", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const states = yield* shown({ except: [alice.id] })
        const { url } = is(yield* states.take, "QrWaiting")
        const refused = failureOf(yield* Effect.exit(server.scanQr(alice, Redacted.value(url))))
        assert.strictEqual(refused.text, "AUTH_TOKEN_EXCEPTION")
        assert.isFalse(String(new Login.QrWaiting({ url, expires: DateTime.unsafeMake(0) })).includes("token="))
      })
    ))
})
