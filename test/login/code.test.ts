import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Exit, Option, Redacted, Stream, TestClock } from "effect"
import type * as T from "../../schema/tl/api/types.ts"
import { Auth, SessionStore, Updates, Users } from "layergram"
import { Faults } from "layergram/testing"
import { failureOf } from "../client/support.ts"
import { asked, is, secret, signedOut, signIn } from "./support.ts"

const tagOf = <A, E extends { readonly _tag: string }, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.exit(effect), (exit): string => (Exit.isSuccess(exit) ? "nothing" : failureOf(exit)._tag))

describe("a login by telephone", () => {
  it.effect("takes a code, and leaves account and home in the store (6.1, 6.7, 6.25, 6.2, F20, F21, F23, F27)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ firstName: "Alice" })
        assert.strictEqual((yield* Auth.status)._tag, "SignedOut")
        const { code, step } = yield* asked(server, `+${alice.phone.slice(0, 1)} ${alice.phone.slice(1)}`)
        assert.deepInclude(step.via, { _tag: "AppCode", length: 5 })
        assert.deepStrictEqual(step.next, Option.some("Sms"))
        assert.strictEqual(Redacted.value(step.phone), alice.phone)
        const { user } = is(yield* Auth.signIn(step, secret(` ${Redacted.value(code)} `)), "SignedIn")
        assert.strictEqual(user.firstName, "Alice")
        const stored = yield* (yield* SessionStore.SessionStore).load
        assert.deepStrictEqual(Option.getOrUndefined(stored.account)?.userId, alice.id)
        assert.deepStrictEqual(stored.home, Option.some(2))
        assert.strictEqual((yield* Auth.status)._tag, "SignedIn")
      })
    ))

  it.effect("can be tried again with the same step after a wrong code, and not after too many (6.7, F23)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const { code, step } = yield* asked(server, alice.phone)
        assert.strictEqual(yield* tagOf(Auth.signIn(step, secret("00000"))), "PHONE_CODE_INVALID")
        assert.strictEqual(yield* tagOf(Auth.signIn(step, secret(""))), "PHONE_CODE_EMPTY")
        for (let i = 0; i < 4; i++) yield* tagOf(Auth.signIn(step, secret("00000")))
        assert.strictEqual(yield* tagOf(Auth.signIn(step, code)), "PHONE_CODE_EXPIRED")
        const again = yield* asked(server, alice.phone)
        yield* TestClock.adjust("6 minutes")
        assert.strictEqual(yield* tagOf(Auth.signIn(again.step, again.code)), "PHONE_CODE_EXPIRED")
        yield* signIn(server, alice.phone)
      })
    ))

  it.effect("knows every way in which a code may go (6.3, 6.4, T6.1, F21, F206)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const ways: ReadonlyArray<readonly [T.AuthSentCodeType, string]> = [
          [{ _tag: "auth.sentCodeTypeApp", length: 5 }, "AppCode"],
          [{ _tag: "auth.sentCodeTypeSms", length: 6 }, "SmsCode"],
          [{ _tag: "auth.sentCodeTypeCall", length: 5 }, "CallCode"],
          [{ _tag: "auth.sentCodeTypeFlashCall", pattern: "+49*" }, "FlashCall"],
          [{ _tag: "auth.sentCodeTypeMissedCall", prefix: "+49", length: 6 }, "MissedCall"],
          [{ _tag: "auth.sentCodeTypeEmailCode", emailPattern: "a*@b.c", length: 6 }, "EmailCode"],
          [{ _tag: "auth.sentCodeTypeFragmentSms", url: "https://fragment.com/x", length: 5 }, "FragmentSms"],
          [{ _tag: "auth.sentCodeTypeFirebaseSms", length: 5 }, "FirebaseSms"],
          [{ _tag: "auth.sentCodeTypeSmsWord", beginning: "ba" }, "SmsWord"],
          [{ _tag: "auth.sentCodeTypeSmsPhrase" }, "SmsPhrase"]
        ]
        for (const [type, tag] of ways) {
          const alice = yield* server.user()
          yield* server.scriptLogin(alice.phone, { via: [type], code: "007 or words" })
          const { code, step } = yield* asked(server, alice.phone)
          assert.strictEqual(step.via._tag, tag)
          is(yield* Auth.signIn(step, code), "SignedIn")
        }
      })
    ))

  it.effect("goes on when a way is none that we know: the call fails, and nothing else (6.3)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        yield* server.inject(Faults.onCall("auth.sendCode", { _tag: "Answer", bytes: Uint8Array.of(1, 2, 3, 4) }))
        const error = failureOf(yield* Effect.exit(Auth.sendCode(alice.phone)))
        assert.strictEqual(error._tag === "InvalidCall" ? error.reason : error._tag, "UnreadableAnswer")
        yield* signIn(server, alice.phone)
      }), { isServerLying: true }))

  it.effect("has the code sent in the next way, but not too early, and takes it back (6.6, F206)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const { step } = yield* asked(server, alice.phone)
        const early = failureOf(yield* Effect.exit(Auth.resendCode(step)))
        assert(early._tag === "ResendUnavailable")
        assert.deepStrictEqual([early.reason, Duration.toSeconds(early.wait)], ["TooEarly", 60])
        assert.isEmpty(yield* server.calls("auth.resendCode"))
        yield* TestClock.adjust("60 seconds")
        const second = is(yield* Auth.resendCode(step), "CodeSent")
        assert.strictEqual(second.via._tag, "SmsCode")
        const late = failureOf(yield* Effect.exit(Auth.resendCode(second)))
        assert.strictEqual(late._tag === "ResendUnavailable" ? late.reason : late._tag, "NoOtherWay")
        const code = secret(yield* server.receiveCode(alice.phone))
        assert.strictEqual(yield* tagOf(Auth.signIn(step, code)), "PHONE_CODE_EXPIRED")
        yield* Auth.cancelCode(second)
        assert.strictEqual(yield* tagOf(Auth.signIn(second, code)), "PHONE_CODE_EXPIRED")
      })
    ))

  it.effect("makes an account for who is new, after they have read the terms (6.8)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        yield* server.scriptLogin("+99966 2 7777", { terms: "Be nice." })
        const { code, step } = yield* asked(server, "+99966 2 7777")
        const needed = is(yield* Auth.signIn(step, code), "SignUpNeeded")
        assert.strictEqual(Option.getOrUndefined(needed.terms)?.text, "Be nice.")
        assert.strictEqual(
          yield* tagOf(Auth.signUp(needed, { firstName: " ", acceptsTerms: true })),
          "FIRSTNAME_INVALID"
        )
        const { user } = yield* Auth.signUp(needed, { firstName: "New", lastName: "One", acceptsTerms: true })
        assert.strictEqual(user.name, "New One")
      })
    ))

  it.effect("sets an e-mail address up where Telegram wants one, and uses it (6.19)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        yield* server.scriptLogin(alice.phone, {
          via: [
            { _tag: "auth.sentCodeTypeSetUpEmailRequired", googleSigninAllowed: true },
            {
              _tag: "auth.sentCodeTypeEmailCode",
              emailPattern: "a***@example.org",
              length: 5,
              resetAvailablePeriod: 60
            },
            { _tag: "auth.sentCodeTypeSms", length: 5 }
          ]
        })
        const needed = is(yield* Auth.sendCode(alice.phone), "EmailSetupNeeded")
        assert.deepStrictEqual([needed.google, needed.apple], [true, false])
        assert.strictEqual(yield* tagOf(Auth.setUpEmail(needed, "nonsense")), "EMAIL_INVALID")
        const mailed = yield* Auth.setUpEmail(needed, "alice@example.org")
        assert.strictEqual(mailed.pattern, "a***@example.org")
        assert.strictEqual(yield* tagOf(Auth.verifyEmail(mailed, secret("0"))), "CODE_INVALID")
        const proof = secret(yield* server.receiveCode("alice@example.org"))
        const step = is(yield* Auth.verifyEmail(mailed, proof), "CodeSent")
        assert(step.via._tag === "EmailCode")
        assert.deepStrictEqual(step.via.resetAfter, Option.some(Duration.seconds(60)))
        const code = secret(yield* server.receiveCode("alice@example.org"))
        const other = is(yield* Auth.resetEmail(step), "CodeSent")
        assert.strictEqual(other.via._tag, "SmsCode")
        assert.strictEqual(yield* tagOf(Auth.signIn(step, code)), "PHONE_CODE_EXPIRED")
        is(yield* Auth.signIn(other, secret(yield* server.receiveCode(alice.phone))), "SignedIn")
      })
    ))

  it.effect("tells of what it would cost (6.5)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        yield* server.scriptLogin("15550009999", { payment: true })
        assert.deepInclude(is(yield* Auth.sendCode("15550009999"), "PaymentNeeded"), { currency: "EUR", amount: 99n })
      })
    ))

  it.effect("fails in Telegram's own words, and asks for nothing twice (6.31)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        assert.strictEqual(yield* tagOf(Auth.sendCode("12")), "PHONE_NUMBER_INVALID")
        for (
          const [code, text] of [
            [400, "PHONE_NUMBER_BANNED"],
            [400, "PHONE_NUMBER_FLOOD"],
            [406, "PHONE_PASSWORD_FLOOD"],
            [400, "API_ID_INVALID"]
          ] as const
        ) {
          const { hits } = yield* server.inject(Faults.refuse("auth.sendCode", code, text))
          assert.strictEqual(yield* tagOf(Auth.sendCode("15550000001")), text)
          assert.strictEqual(yield* hits, 1)
        }
        // Telegram asks to begin again, and that is done once.
        yield* server.inject(Faults.refuse("auth.sendCode", 500, "AUTH_RESTART"))
        is(yield* Auth.sendCode("15550000001"), "CodeSent")
      })
    ))

  it.effect("asks for no more codes than Telegram sends", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        for (let i = 0; i < 8; i++) yield* asked(server, alice.phone)
        const error = failureOf(yield* Effect.exit(Auth.sendCode(alice.phone)))
        assert.strictEqual(error._tag === "FloodWait" ? Duration.toSeconds(error.wait) : error._tag, 3600)
      })
    ))

  it.effect("is no login when Telegram names no user: the store stays as it was (T6.8)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const { code, step } = yield* asked(server, alice.phone)
        yield* server.answer("auth.signIn", () =>
          Effect.succeed({ _tag: "auth.authorization", user: { _tag: "userEmpty", id: alice.id } }))
        assert.strictEqual(yield* tagOf(Auth.signIn(step, code)), "InvalidCall")
        assert.isTrue(Option.isNone((yield* (yield* SessionStore.SessionStore).load).account))
        assert.isUndefined((yield* Auth.Auth).self())
      })
    ))

  it.effect("brings the account's updates (6.23)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        const bob = yield* server.user()
        const first = yield* Effect.fork(Stream.runHead(Updates.stream))
        const subscribed = yield* Effect.fork(server.nextCall("updates.getState"))
        yield* signIn(server, alice.phone)
        yield* subscribed
        yield* bob.send(alice, "welcome")
        const update = Option.getOrThrow(yield* first)
        assert.strictEqual(update._tag === "NewMessage" ? update.message.text : update._tag, "welcome")
        assert.isEmpty((yield* server.calls("updates.getState")).filter(({ error }) => error !== undefined))
      })
    ))
})

describe("the account's own user", () => {
  it.effect("is asked for once, and again when Telegram tells of a change (F29)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ firstName: "Alice" })
        yield* signIn(server, alice.phone)
        assert.strictEqual((yield* Users.me).firstName, "Alice")
        assert.isEmpty(yield* server.calls("users.getUsers"))
        alice.peer.firstName = "Alicia"
        yield* server.push(alice, {
          _tag: "updateShort",
          update: { _tag: "updateUserName", userId: alice.id, firstName: "Alicia", lastName: "", usernames: [] },
          date: 0
        })
        yield* Effect.yieldNow().pipe(Effect.repeatN(50))
        const names = yield* Effect.all([Auth.me, Users.me, Auth.me], { concurrency: 3 })
        assert.deepStrictEqual(names.map(({ firstName }) => firstName), ["Alicia", "Alicia", "Alicia"])
        assert.lengthOf(yield* server.calls("users.getUsers"), 1)
      })
    ))
})
