/**
 * Runs the key exchange over a connection: sends the steps of `steps.ts`, waits for the answers, and repeats what seems
 * to be lost.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key
 */
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as MessageId from "../../schema/wire/MessageId.ts"
import * as Plain from "../../schema/wire/Plain.ts"
import type { PublicKey } from "../../schema/wire/Servers.ts"
import { Crypto } from "../../services/Crypto.ts"
import type { AuthKey, Exchange } from "../../services/Handshake.ts"
import { Handshake, HandshakeError } from "../../services/Handshake.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import { TelegramConfig } from "../../services/TelegramConfig.ts"
import type { TransportError } from "../../services/Transport.ts"
import { toBigInt, toHex } from "../crypto/bytes.ts"
import * as Dh from "../crypto/dh.ts"
import * as Rsa from "../crypto/rsa.ts"
import * as Steps from "./steps.ts"

/** A step that is not answered for so long is sent again. */
const stepPatience = "3 seconds"

/** The server forgets an exchange that takes too long, so we do, too. */
const patience = "10 seconds"

/** The server may ask so often for another secret of ours. */
const retries = 5

/** Verdicts on so many groups are remembered. Telegram has used one for years. */
const groupMemory = 16

/**
 * The key exchange.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Handshake, never, Crypto | RandomSource | TelegramConfig> = Layer.effect(
  Handshake,
  Effect.gen(function*() {
    const crypto = yield* Crypto
    const { bytes: random } = yield* RandomSource
    const { servers } = yield* TelegramConfig
    const means = { crypto, random }
    const named = (keys: ReadonlyArray<PublicKey>) =>
      keys.flatMap(({ e, n }) => {
        const key = Rsa.fromNumbers(crypto, toBigInt(n), toBigInt(e))
        return key === undefined ? [] : [key]
      })
    const ownKeys = named(servers.publicKeys)

    // A second exchange over the same connection goes on counting.
    const ids: LastIds = new WeakMap()

    const verdicts = new Map<string, boolean>()
    const isGoodGroup = Effect.fnUntraced(function*({ g, prime }: Steps.Offered) {
      const name = `${g} ${toHex(crypto.sha256(prime))}`
      const known = verdicts.get(name)
      if (known !== undefined) return known
      const check = Dh.isGoodGroup(means, g, prime)
      let step = check.next()
      while (step.done !== true) {
        yield* Effect.yieldNow()
        step = check.next()
      }
      if (verdicts.size < groupMemory) verdicts.set(name, step.value)
      return step.value
    })

    const create = Effect.fnUntraced(function*(
      exchange: Exchange,
      options?: { readonly expiresIn?: number | undefined; readonly publicKeys?: ReadonlyArray<PublicKey> | undefined }
    ) {
      const { dc, wireDc } = exchange.endpoint
      const fail = (reason: HandshakeError["reason"]) => new HandshakeError({ reason, dc })
      const check = <A>(outcome: Either.Either<A, HandshakeError["reason"]>) => Effect.mapError(outcome, fail)
      const clock = yield* Effect.clock
      const ask = asker(exchange, ids, clock, () => fail("Unexpected"))
      const serverKeys = options?.publicKeys === undefined ? ownKeys : named(options.publicKeys)
      const purpose = { wireDc, expiresIn: options?.expiresIn, serverKeys }

      const begun = Steps.begin(means)
      const asked = yield* check(Steps.onResPQ(means, purpose, begun, yield* ask(begun.body)))
      const offered = yield* check(Steps.onServerParams(means, asked, yield* ask(asked.body)))
      const clockOffset = offered.serverTime * 1000 - millis(clock)
      if (!(yield* isGoodGroup(offered))) return yield* fail("Group")

      let retryId = 0n
      for (let retry = 0; retry <= retries; retry++) {
        const answered = yield* check(Steps.choose(means, offered, retryId))
        const concluded = yield* check(Steps.onVerdict(means, answered, yield* ask(answered.body)))
        if (concluded._tag === "Done") {
          const made: AuthKey = { key: Redacted.make(concluded.authKey), salt: concluded.salt, clockOffset }
          return made
        }
        retryId = concluded.retryId
      }
      return yield* fail("Rejected")
    }, (effect, { endpoint }) =>
      Effect.timeoutFail(effect, {
        duration: patience,
        onTimeout: () => new HandshakeError({ reason: "Timeout", dc: endpoint.dc })
      }))

    return Handshake.of({ create })
  })
)

const millis = (clock: Clock.Clock) => Number(clock.unsafeCurrentTimeNanos()) / 1e6

/** The message ids that were used last. */
type LastIds = WeakMap<Exchange, number>

/**
 * Sends a step and waits for its answer, and sends it again, under another message id, while there is none. An answer
 * to the step before may still come a second time when that had to be repeated.
 */
const asker = (exchange: Exchange, ids: LastIds, clock: Clock.Clock, unexpected: () => HandshakeError) => {
  let previous: Uint8Array | undefined
  let repeated = false

  const send = (body: Uint8Array) => {
    const id = MessageId.next(ids.get(exchange) ?? 0, millis(clock))
    ids.set(exchange, id)
    exchange.send(Plain.headLength + body.length, (target, offset) => Plain.write(target, offset, id, body))
  }

  const receive: Effect.Effect<Uint8Array, TransportError | HandshakeError> = Effect.flatMap(
    exchange.receive,
    (packet) => {
      const body = Plain.read(packet)
      if (body === undefined) return Effect.fail(unexpected())
      return repeated && previous !== undefined && isSameKind(previous, body) ? receive : Effect.succeed(body)
    }
  )

  return (body: Uint8Array): Effect.Effect<Uint8Array, TransportError | HandshakeError> =>
    Effect.gen(function*() {
      send(body)
      let attempts = 1
      while (true) {
        const answer = yield* Effect.timeoutOption(receive, stepPatience)
        if (answer._tag === "Some") {
          previous = answer.value
          repeated = attempts > 1
          return answer.value
        }
        send(body)
        attempts++
      }
    })
}

/** Whether two answers have the same constructor. */
const isSameKind = (a: Uint8Array, b: Uint8Array): boolean =>
  a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3]
