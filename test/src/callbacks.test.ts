import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Duration, Effect, Either, FastCheck, Option, Redacted, Schema, TestClock } from "effect"
import { Callbacks, Crypto, DeepLink, Keyboard } from "layergram"
import { failureOf } from "../client/support.ts"

const Vote = Callbacks.make(
  "v",
  Schema.Struct({ poll: Schema.Int, up: Schema.Boolean, note: Schema.optional(Schema.String) })
)

describe("callback data", () => {
  it("of any value comes back as it was, in as few bytes (F85)", () => {
    const schema = Schema.Struct({
      a: Schema.Int,
      b: Schema.NullOr(Schema.String.pipe(Schema.maxLength(8))),
      c: Schema.Array(Schema.Union(Schema.JsonNumber, Schema.Boolean)).pipe(Schema.maxItems(3)),
      d: Schema.optionalWith(Schema.Struct({ deep: Schema.BigInt }), { exact: true }),
      e: Schema.Record({ key: Schema.String, value: Schema.JsonNumber })
    })
    const action = Callbacks.make("x", schema)
    FastCheck.assert(
      FastCheck.property(Arbitrary.make(schema), (value) => {
        const data = action.encode(value)
        if (Either.isLeft(data)) return assert.strictEqual(data.left.reason, "TooLong")
        assert.isAtMost(data.right.length, 64)
        assert.deepStrictEqual(action.decode(data.right), Option.some(value))
      }),
      { seed: 85, numRuns: 300 }
    )
    const bytes = Either.getOrThrow(Vote.encode({ poll: 7, up: true }))
    // The name, the colon, and one byte for each field.
    assert.strictEqual(bytes.length, 5)
  })

  it("that somebody has made up is no value, whatever it is (F85)", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.uint8Array({ maxLength: 64 }), (bytes) => {
        const forged = new Uint8Array([...new TextEncoder().encode("v:"), ...bytes])
        const value = Vote.decode(forged)
        assert.isTrue(Option.isNone(Vote.decode(bytes)) || bytes[0] === 118)
        if (Option.isSome(value)) assert.isTrue(Schema.is(Schema.Int)(value.value.poll))
      }),
      { seed: 86, numRuns: 500 }
    )
  })

  it("that is too long is refused where it is made, with its length (F85)", () => {
    const made = Vote.button("Up", { poll: 1, up: true, note: "x".repeat(70) })
    const error = Either.getOrThrow(Either.flip(made))
    assert.deepStrictEqual([error.reason, error.retryable, error.mayHaveBeenExecuted], ["TooLong", false, false])
    assert.isAbove(error.bytes, 64)
    assert.strictEqual(Either.getOrThrow(Either.flip(Keyboard.inline([[made]]).toInput))._tag, "CallbackInvalid")
  })

  it("that would not come back as it was is refused where it is made, and nothing is thrown (F85, F226)", () => {
    class Money {
      readonly cents = 1
    }
    const reasons = <A, I>(schema: Schema.Schema<A, I>, value: A) => [
      Either.match(Callbacks.make("x", schema).encode(value), {
        onLeft: ({ reason }) => reason,
        onRight: () => "made"
      }),
      Either.match(DeepLink.make(schema).encode(value), { onLeft: ({ reason }) => reason, onRight: () => "made" })
    ]
    const circle: { self?: unknown } = {}
    circle.self = circle
    const refused = ["Schema", "Schema"]
    assert.deepStrictEqual(reasons(Schema.Struct({ id: Schema.BigIntFromSelf }), { id: 1n }), refused)
    assert.deepStrictEqual(reasons(Schema.DateFromSelf, new Date(0)), refused)
    assert.deepStrictEqual(reasons(Schema.Uint8ArrayFromSelf, Uint8Array.of(1)), refused)
    assert.deepStrictEqual(reasons(Schema.instanceOf(Money), new Money()), refused)
    assert.deepStrictEqual(reasons(Schema.SymbolFromSelf, Symbol.iterator), refused)
    assert.deepStrictEqual(reasons(Schema.Unknown, circle), refused)
    assert.deepStrictEqual(reasons(Schema.Unknown, () => 1), refused)
    assert.deepStrictEqual(reasons(Schema.String, "\ud83d"), refused)
    assert.deepStrictEqual(reasons(Schema.String, "x".repeat(200_000)), ["TooLong", "TooLong"])
    assert.deepStrictEqual(reasons(Schema.Date, new Date(0)), ["made", "made"])
  })

  it.effect("that is sealed cannot be forged, and expires (F85)", () =>
    Effect.gen(function*() {
      const secret = Redacted.make("secret")
      const sealed = Callbacks.sealed(Vote, { secret, expiresAfter: "10 minutes" })
      const data = yield* sealed.encode({ poll: 7, up: true })
      assert.deepStrictEqual(yield* sealed.decode(data), Option.some({ poll: 7, up: true }))
      for (let at = 2; at < data.length; at++) {
        const forged = data.map((byte, index) => (index === at ? byte ^ 1 : byte))
        assert.strictEqual(failureOf(yield* Effect.exit(sealed.decode(forged))).reason, "Forged")
      }
      const other = Callbacks.sealed(Vote, { secret: Redacted.make("other") })
      assert.strictEqual(failureOf(yield* Effect.exit(other.decode(data))).reason, "Forged")
      assert.deepStrictEqual(yield* sealed.decode(new TextEncoder().encode("w:1")), Option.none())
      yield* TestClock.adjust(Duration.minutes(12))
      assert.strictEqual(failureOf(yield* Effect.exit(sealed.decode(data))).reason, "Expired")
    }).pipe(Effect.provide(Crypto.layerNoble)))
})
