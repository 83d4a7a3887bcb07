import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Option } from "effect"
import { fromBigInt, toBigInt } from "../../layers/crypto/bytes.ts"
import { publishedPrime } from "../../layers/crypto/dh.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { Auth, SessionStore } from "layergram"
import type { TestServer } from "layergram/testing"
import { passOn, refuse } from "layergram/testing"
import { failureOf } from "../client/support.ts"
import { asked, is, secret, signedOut, signIn } from "./support.ts"

const tagOf = <A, E extends { readonly _tag: string }, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.exit(effect), (exit): string => (Exit.isSuccess(exit) ? "nothing" : failureOf(exit)._tag))

/** Comes to where the password is asked for. */
const atPassword = (server: TestServer.TestServer["Type"], phone: string) =>
  Effect.gen(function*() {
    const { code, step } = yield* asked(server, phone)
    return is(yield* Auth.signIn(step, code), "PasswordNeeded")
  })

const prime = toBigInt(publishedPrime)

describe("a password", () => {
  it.effect("is asked for after the code, and proved without being sent (6.9 to 6.15, T6.7, 4.8, F24, F25, F26)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ password: " Pass wörd🙂 ", hint: "the usual" })
        const step = yield* atPassword(server, alice.phone)
        assert.deepStrictEqual([step.hint, step.hasRecovery], [Option.some("the usual"), false])
        assert.strictEqual((yield* Auth.status)._tag, "PasswordNeeded")
        assert.strictEqual(yield* tagOf(Auth.checkPassword(step, secret("Pass wörd🙂"))), "PASSWORD_HASH_INVALID")
        const { user } = yield* Auth.checkPassword(step, secret(" Pass wörd🙂 "))
        assert.strictEqual(user.id, alice.id)
        assert.isTrue(Option.isSome((yield* (yield* SessionStore.SessionStore).load).account))
      })
    ))

  it.effect("needs no hint (F25)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ password: "p" })
        assert.deepStrictEqual((yield* atPassword(server, alice.phone)).hint, Option.none())
      })
    ))

  it.effect("is proved again by itself when the proof came too late, but not for ever (6.15, T6.4, 13.51, F26)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ password: "p" })
        const step = yield* atPassword(server, alice.phone)
        for (const error of ["SRP_ID_INVALID", "SRP_A_INVALID"]) {
          const always = yield* server.answer("auth.checkPassword", () => refuse(400, error))
          const last = failureOf(yield* Effect.exit(Auth.checkPassword(step, secret("p"))))
          assert.strictEqual(last._tag === "UnlistedError" ? last.reason : last._tag, error)
          assert.strictEqual(yield* always.hits, 3)
          yield* always.remove
        }
        let refused = 0
        yield* server.answer("auth.checkPassword", () =>
          refused++ === 0 ? refuse(400, "SRP_ID_INVALID") : Effect.succeed(passOn))
        yield* Auth.checkPassword(step, secret("p"))
        assert.strictEqual(refused, 2)
      })
    ))

  const lies: ReadonlyArray<readonly [string, string, (honest: T.accountPassword) => T.accountPassword]> = [
    ["has an algorithm that nobody knows", "UnknownAlgorithm", (honest) => ({
      ...honest,
      currentAlgo: { _tag: "passwordKdfAlgoUnknown" }
    })],
    ...[2, 5, 6].map((g) =>
      [`has the unfit generator ${g}`, "Group", (honest: T.accountPassword) => withGroup(honest, { g })] as const
    ),
    [
      "has a group whose order is not prime",
      "Group",
      (honest) => withGroup(honest, { p: fromBigInt(prime - 10n, 256) })
    ],
    ["has a group that is too small", "Group", (honest) => withGroup(honest, { p: publishedPrime.subarray(1) })],
    ...[0n, 1n, prime - 1n, prime, prime + 1n].map((B) =>
      [
        `sends ${B === 0n ? "nothing" : `a number ${B > 9n ? "around the prime" : "too small"} (${B % 7n})`}`,
        "PublicValue",
        (honest: T.accountPassword) => ({ ...honest, srpB: fromBigInt(B, 256) })
      ] as const
    ),
    ["sends a number that is too long", "PublicValue", (honest) => ({ ...honest, srpB: new Uint8Array(257).fill(7) })]
  ]

  for (const [what, reason, lie] of lies) {
    it.effect(`is not used when the server ${what} (6.10, T6.3)`, () =>
      signedOut((server) =>
        Effect.gen(function*() {
          const alice = yield* server.user({ password: "p" })
          const step = yield* atPassword(server, alice.phone)
          const honest: T.accountPassword = {
            _tag: "account.password",
            hasPassword: true,
            currentAlgo: {
              _tag: "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow",
              salt1: new Uint8Array(8),
              salt2: new Uint8Array(8),
              g: 3,
              p: publishedPrime
            },
            srpB: fromBigInt(prime / 3n, 256),
            srpId: 5n,
            newAlgo: { _tag: "passwordKdfAlgoUnknown" },
            newSecureAlgo: { _tag: "securePasswordKdfAlgoUnknown" },
            secureRandom: new Uint8Array(0)
          }
          yield* server.answer("account.getPassword", () => Effect.succeed(lie(honest)))
          const error = failureOf(yield* Effect.exit(Auth.checkPassword(step, secret("p"))))
          assert.strictEqual(error._tag === "PasswordCheckError" ? error.reason : error._tag, reason)
          assert.isEmpty(yield* server.calls("auth.checkPassword"))
        })
      ))
  }

  it.effect("is set, changed and taken away (6.16, 6.17)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        yield* signIn(server, alice.phone)
        const changed = yield* Auth.changePassword({ next: { password: secret("first"), hint: "1" } })
        assert.isTrue(Option.isNone(changed.emailCodeLength))
        assert.strictEqual(alice.peer.password?.hint, "1")
        const wrong = Auth.changePassword({ present: secret("other"), next: { password: secret("second") } })
        assert.strictEqual(yield* tagOf(wrong), "PASSWORD_HASH_INVALID")
        assert.strictEqual(
          yield* tagOf(Auth.changePassword({ next: { password: secret("x") } })),
          "PASSWORD_HASH_INVALID"
        )
        yield* Auth.changePassword({ present: secret("first"), next: { password: secret("second") } })
        assert.isUndefined(alice.peer.password?.hint)
        yield* Auth.changePassword({ present: secret("second") })
        assert.isUndefined(alice.peer.password)
      })
    ))

  it.effect("waits for its recovery address to be confirmed (6.17)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user()
        yield* signIn(server, alice.phone)
        const next = { password: secret("p"), email: "alice@example.org" }
        assert.deepStrictEqual((yield* Auth.changePassword({ next })).emailCodeLength, Option.some(6))
        assert.isUndefined(alice.peer.password)
        assert.strictEqual(yield* tagOf(Auth.confirmEmail(secret("1"))), "CODE_INVALID")
        yield* Auth.confirmEmail(secret(yield* server.receiveCode("alice@example.org")))
        assert.strictEqual((yield* server.person(alice.id)).peer.password?.email, "alice@example.org")
      })
    ))

  it.effect("that is forgotten is replaced by a code to the recovery address (6.18)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ password: "forgotten", recoveryEmail: "alice@example.org" })
        const step = yield* atPassword(server, alice.phone)
        assert.isTrue(step.hasRecovery)
        const sent = yield* Auth.requestRecovery(step)
        assert.strictEqual(sent.pattern, "a***@example.org")
        const code = secret(yield* server.receiveCode("alice@example.org"))
        assert.strictEqual(yield* tagOf(Auth.recover(sent, secret("1"))), "UnlistedError")
        const { user } = yield* Auth.recover(sent, code, { password: secret("fresh") })
        assert.strictEqual(user.id, alice.id)
        yield* Auth.changePassword({ present: secret("fresh") })
        assert.isUndefined(alice.peer.password)
      })
    ))

  it.effect("cannot be recovered without an address", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ password: "p" })
        const step = yield* atPassword(server, alice.phone)
        assert.strictEqual(yield* tagOf(Auth.requestRecovery(step)), "PASSWORD_RECOVERY_NA")
      })
    ))
})

function withGroup(honest: T.accountPassword, group: { readonly g?: number; readonly p?: Uint8Array }) {
  const { currentAlgo } = honest
  if (currentAlgo === undefined || currentAlgo._tag === "passwordKdfAlgoUnknown") return honest
  return { ...honest, currentAlgo: { ...currentAlgo, ...group } }
}
