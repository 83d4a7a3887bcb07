/**
 * Passwords: proved and made, once the server's numbers were checked as those of a key exchange are.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/srp
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type * as T from "../../schema/tl/api/types.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { Auth } from "../../services/Auth.ts"
import { PasswordCheckError } from "../../services/Auth.ts"
import { concat } from "../crypto/bytes.ts"
import * as Dh from "../crypto/dh.ts"
import * as Srp from "../crypto/srp.ts"

/** So many bytes of a new password's salt are ours. */
const ownSalt = 32

/**
 * The part of `Auth` that knows passwords.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (means: {
  readonly crypto: Primitives
  readonly random: (length: number) => Uint8Array
}): Pick<Auth["Type"], "prove" | "protect"> => {
  const { crypto, random } = means

  const checked = Effect.fnUntraced(function*(algorithm: T.PasswordKdfAlgo | undefined) {
    if (algorithm === undefined || algorithm._tag === "passwordKdfAlgoUnknown") {
      return yield* new PasswordCheckError({ reason: "UnknownAlgorithm" })
    }
    const check = Dh.isGoodGroup(means, algorithm.g, algorithm.p)
    let step = check.next()
    while (step.done !== true) {
      yield* Effect.yieldNow()
      step = check.next()
    }
    return step.value ? algorithm : yield* new PasswordCheckError({ reason: "Group" })
  })

  const stretch = (password: Redacted.Redacted<string>, algorithm: Srp.Algorithm) =>
    Effect.promise(() => Srp.stretch(crypto, new TextEncoder().encode(Redacted.value(password)), algorithm))

  return {
    prove: Effect.fnUntraced(function*(password, { currentAlgo, hasPassword, srpB, srpId }) {
      if (hasPassword !== true) return { _tag: "inputCheckPasswordEmpty" }
      const algorithm = yield* checked(currentAlgo)
      const refuse = () => new PasswordCheckError({ reason: "PublicValue" })
      if (srpB === undefined || srpId === undefined) return yield* refuse()
      const x = yield* stretch(password, algorithm)
      const proof = yield* Effect.mapError(Srp.prove(means, x, algorithm, srpB), refuse)
      return { _tag: "inputCheckPasswordSRP", srpId, ...proof }
    }),
    protect: Effect.fnUntraced(function*(password, { newAlgo }) {
      const { salt1, ...offered } = yield* checked(newAlgo)
      const algorithm = { ...offered, salt1: concat(salt1, random(ownSalt)) }
      const x = yield* stretch(password, algorithm)
      return { newAlgo: algorithm, newPasswordHash: Srp.verifier(crypto, x, algorithm) }
    })
  }
}
