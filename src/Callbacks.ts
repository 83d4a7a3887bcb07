/**
 * What buttons tell the bot, as values with a schema, in the 64 bytes that a button carries.
 *
 * ```ts
 * const Vote = Callbacks.make("vote", Schema.Struct({ poll: Schema.Int, up: Schema.Boolean }))
 * const keyboard = Keyboard.inline([[Vote.button("👍", { poll: 7, up: true })]])
 * ```
 *
 * Anybody can send any bytes as if a button had been pressed. Who must not is kept out by {@link sealed}.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/buttons
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { concat, equal } from "../layers/crypto/bytes.ts"
import { hmacSha256 } from "../layers/crypto/hmac.ts"
import type { CallbackButton } from "../schema/model/Keyboard.ts"
import { Crypto } from "../services/Crypto.ts"
import { fromBytes, toBytes } from "./bot/compact.ts"
import * as Button from "./Button.ts"

/** So many bytes fit into a button. */
const room = 64

/**
 * A value does not go into a button: it is more than 64 bytes with its name (`TooLong`), or it is no value of the schema,
 * or nothing that JSON knows when the schema has encoded it (`Schema`).
 *
 * @since 0.1.0
 * @category errors
 */
export class CallbackInvalid extends Schema.TaggedError<CallbackInvalid>()("CallbackInvalid", {
  action: Schema.String,
  reason: Schema.Literal("TooLong", "Schema"),
  /** How many bytes it would be. */
  bytes: Schema.Int
}) {
  /** No: the value stays as it is. */
  get retryable(): boolean {
    return false
  }
  /** No: nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return this.reason === "TooLong"
      ? `the data of a button "${this.action}" is ${this.bytes} bytes long, and ${room} is all there is`
      : `the data of a button "${this.action}" is not what its schema says`
  }
}

/**
 * A button was pressed whose data is not to be trusted.
 *
 * - `Expired`: it was good for a time only. `Forged`: whoever sent it has not got it from the bot.
 *
 * @since 0.1.0
 * @category errors
 */
export class CallbackRefused extends Schema.TaggedError<CallbackRefused>()("CallbackRefused", {
  action: Schema.String,
  reason: Schema.Literal("Expired", "Forged")
}) {
  override get message(): string {
    return this.reason === "Expired"
      ? `a button "${this.action}" was pressed when it had expired`
      : `somebody sent data of a button "${this.action}" that the bot has not made`
  }
}

/**
 * A kind of button, with what it tells.
 *
 * @since 0.1.0
 * @category models
 */
export interface Action<A> {
  readonly name: string
  /** The bytes for a button. */
  readonly encode: (value: A) => Either.Either<Uint8Array, CallbackInvalid>
  /** The value in the bytes of a button; none for those of other actions, and for what is no value of the schema. */
  readonly decode: (data: Uint8Array) => Option.Option<A>
  /** A button that tells a value. */
  readonly button: (
    text: string,
    value: A,
    look?: Button.Look
  ) => Either.Either<CallbackButton, CallbackInvalid>
}

/**
 * A kind of button whose data nobody can forge, and that may expire.
 *
 * @since 0.1.0
 * @category models
 */
export interface SealedAction<A> {
  readonly name: string
  readonly encode: (value: A) => Effect.Effect<Uint8Array, CallbackInvalid, Crypto>
  /** None for the bytes of other actions. */
  readonly decode: (data: Uint8Array) => Effect.Effect<Option.Option<A>, CallbackRefused, Crypto>
  readonly button: (
    text: string,
    value: A,
    look?: Button.Look
  ) => Effect.Effect<CallbackButton, CallbackInvalid, Crypto>
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const startsWith = (data: Uint8Array, prefix: Uint8Array): boolean =>
  data.length >= prefix.length && equal(data.subarray(0, prefix.length), prefix)

const fit = (action: string, data: Uint8Array): Either.Either<Uint8Array, CallbackInvalid> =>
  data.length <= room
    ? Either.right(data)
    : Either.left(new CallbackInvalid({ action, reason: "TooLong", bytes: data.length }))

/**
 * A kind of button. The schema encodes values as what JSON knows: `Schema.Date`, for one, not `Schema.DateFromSelf`. The name stands in front of the data, with a colon after it, so it is best short; another action
 * needs another name. `Bot.onAction` handles the presses.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A, I>(name: string, schema: Schema.Schema<A, I>): Action<A> => {
  const prefix = utf8(`${name}:`)
  const encodeValue = Schema.encodeEither(schema)
  const decodeValue = Schema.decodeUnknownOption(schema)
  const encode: Action<A>["encode"] = (value) =>
    Option.flatMap(Either.getRight(encodeValue(value)), (encoded) => toBytes(schema, encoded)).pipe(
      Either.fromOption(() => new CallbackInvalid({ action: name, reason: "Schema", bytes: 0 })),
      Either.flatMap((data) => fit(name, concat(prefix, data)))
    )
  return {
    name,
    encode,
    decode: (data) =>
      startsWith(data, prefix)
        ? Option.flatMap(fromBytes(schema, data.subarray(prefix.length)), decodeValue)
        : Option.none(),
    button: (text, value, look) => Either.map(encode(value), (data) => Button.callback(text, data, look))
  }
}

/**
 * How an action is sealed.
 *
 * @since 0.1.0
 * @category models
 */
export interface SealOptions {
  /** What the seal is made with. Who knows it can forge. */
  readonly secret: Redacted.Redacted<string>
  /** How long after a button was made it can be pressed; for ever unless said. Counted in minutes. */
  readonly expiresAfter?: Duration.DurationInput | undefined
}

const sealLength = 8
const expiryLength = 4

/** Minutes since 1970, in 4 bytes; those of a button that does not expire are all ones. */
const expiryBytes = (minutes: number): Uint8Array => {
  const bytes = new Uint8Array(expiryLength)
  new DataView(bytes.buffer).setUint32(0, Math.min(minutes, 0xffff_ffff))
  return bytes
}

const minutesNow = Effect.map(Clock.currentTimeMillis, (millis) => millis / 60_000)

/**
 * Makes the data of an action impossible to forge, by 8 bytes of an HMAC-SHA-256, and lets it expire. It takes 12 of the
 * 64 bytes. It does not say who may press the button: that is for the handler to ask.
 *
 * @since 0.1.0
 * @category constructors
 */
export const sealed = <A>(action: Action<A>, options: SealOptions): SealedAction<A> => {
  const { name } = action
  const prefix = utf8(`${name}:`)
  const key = utf8(Redacted.value(options.secret))
  const lifetime = options.expiresAfter === undefined ? Infinity : Duration.toMinutes(options.expiresAfter)
  const seal = (data: Uint8Array, expiry: Uint8Array) =>
    Effect.map(Crypto, (crypto) => hmacSha256(crypto, key, concat(data, expiry)).subarray(0, sealLength))

  const encode: SealedAction<A>["encode"] = Effect.fnUntraced(function*(value) {
    const data = yield* action.encode(value)
    const expiry = expiryBytes(Math.ceil((yield* minutesNow) + lifetime))
    return yield* fit(name, concat(data, expiry, yield* seal(data, expiry)))
  })
  return {
    name,
    encode,
    decode: Effect.fnUntraced(function*(bytes) {
      if (!startsWith(bytes, prefix)) return Option.none()
      const end = bytes.length - sealLength
      const data = bytes.subarray(0, Math.max(0, end - expiryLength))
      const expiry = bytes.subarray(data.length, Math.max(0, end))
      const isOurs = expiry.length === expiryLength && equal(yield* seal(data, expiry), bytes.subarray(end))
      if (!isOurs) return yield* new CallbackRefused({ action: name, reason: "Forged" })
      const until = new DataView(expiry.buffer, expiry.byteOffset).getUint32(0)
      if ((yield* minutesNow) > until) return yield* new CallbackRefused({ action: name, reason: "Expired" })
      return action.decode(data)
    }),
    button: (text, value, look) => Effect.map(encode(value), (data) => Button.callback(text, data, look))
  }
}
