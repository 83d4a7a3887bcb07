/**
 * `layergram dc ping`: how long the data centres take to answer.
 *
 * @since 0.1.0
 */
import * as Command from "@effect/cli/Command"
import * as Options from "@effect/cli/Options"
import * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Steps from "../../layers/handshake/steps.ts"
import { layer as WebCryptoLive } from "../../layers/random/WebCrypto.ts"
import * as MessageId from "../../schema/wire/MessageId.ts"
import * as Plain from "../../schema/wire/Plain.ts"
import type { DataCentre } from "../../schema/wire/Servers.ts"
import { Crypto } from "../../services/Crypto.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import { Transport } from "../../services/Transport.ts"
import * as TelegramNode from "../node.ts"
import { layerFramed } from "../Transport.ts"
import { cliError } from "./CliError.ts"
import { servers } from "./root.ts"
import * as Screen from "./screen.ts"

const patience = Duration.seconds(10)

const elapsed = (since: bigint) => Effect.map(Clock.currentTimeNanos, (now) => Duration.nanos(now - since))

/** Connects, and asks what every key exchange begins with; nobody has to be signed in for that. */
const ping = (dc: DataCentre, wireDc: number) =>
  Effect.gen(function*() {
    const { connect } = yield* Transport
    const means = { crypto: yield* Crypto, random: (yield* RandomSource).bytes }
    const begun = yield* Clock.currentTimeNanos
    const connection = yield* connect({ dc: dc.id, address: { host: dc.host, port: dc.port }, wireDc })
    const connected = yield* elapsed(begun)
    const answer = yield* Deferred.make<void>()
    const { body, ...step } = Steps.begin(means)
    const tick = MessageId.next(0, yield* Clock.currentTimeMillis)
    const asked = yield* Clock.currentTimeNanos
    connection.send(Plain.headLength + body.length, (target, offset) => Plain.write(target, offset, tick, body))
    const run = connection.run({
      packet: (packet) => {
        const body = Plain.read(packet)
        if (body !== undefined && isAnswer(body, step.nonce)) Deferred.unsafeDone(answer, Effect.void)
      },
      drain: () => undefined
    })
    yield* Effect.raceFirst(Deferred.await(answer), run)
    return { connected, answered: yield* elapsed(asked) }
  }).pipe(
    Effect.scoped,
    Effect.timeoutFail({ duration: patience, onTimeout: () => cliError(`no answer in ${Duration.format(patience)}`) })
  )

/** `resPQ` repeats our nonce after its constructor. */
const isAnswer = (body: Uint8Array, nonce: Uint8Array): boolean => nonce.every((byte, at) => body[4 + at] === byte)

const milliseconds = (duration: Duration.Duration) => `${Duration.toMillis(duration).toFixed(1)} ms`

const report = (dc: DataCentre, wireDc: number) =>
  Effect.gen(function*() {
    const paint = yield* Screen.painter("out")
    const result = yield* Screen.during(`data centre ${dc.id}`, Effect.either(ping(dc, wireDc)))
    const host = dc.host.includes(":") ? `[${dc.host}]` : dc.host
    const name = `dc ${dc.id}${dc.mediaOnly === true ? " (media)" : ""}  ${host}:${dc.port}`
    if (Either.isLeft(result)) {
      yield* Console.log(`${name}  ${paint("bad", "failed")}  ${result.left.message}`)
      return false
    }
    const { answered, connected } = result.right
    yield* Console.log(
      `${name}  ${paint("good", "ok")}  connected in ${milliseconds(connected)}, answered in ${milliseconds(answered)}`
    )
    return true
  })

const dc = Options.integer("dc").pipe(Options.withDescription("Only this data centre."), Options.optional)
const ipv6 = Options.boolean("ipv6").pipe(Options.withDescription("The addresses of IPv6 instead of those of IPv4."))

const ground = Layer.mergeAll(Layer.provide(layerFramed(), TelegramNode.layer), TelegramNode.layer, WebCryptoLive)

const pingCommand = Command.make("ping", { dc, ipv6 }, ({ dc, ipv6 }) =>
  Effect.gen(function*() {
    const { dataCentres, test } = yield* servers
    const chosen = dataCentres.filter((each) =>
      (each.ipv6 ?? false) === ipv6 && Option.match(dc, { onNone: () => true, onSome: (id) => each.id === id })
    )
    if (chosen.length === 0) return yield* cliError("there is no such data centre")
    const wireDc = (each: DataCentre) => (test ? each.id + 10_000 : each.id) * (each.mediaOnly === true ? -1 : 1)
    const answers = yield* Effect.forEach(chosen, (each) => report(each, wireDc(each)), { concurrency: 1 })
    const silent = answers.filter((answer) => !answer).length
    if (silent > 0) return yield* cliError(`${silent} of ${answers.length} did not answer`)
  }).pipe(Effect.provide(ground))).pipe(
    Command.withDescription("Connects to each data centre, and tells how long that and its first answer take.")
  )

/**
 * What there is to do with data centres.
 *
 * @since 0.1.0
 * @category commands
 */
export const command = Command.make("dc").pipe(
  Command.withDescription("Looks at the data centres."),
  Command.withSubcommands([pingCommand])
)
