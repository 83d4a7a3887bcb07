/**
 * One connection of a session, from dialling to its end: the key exchange if there is no key, then packets both ways and
 * an alarm for what time makes due.
 *
 * @since 0.1.0
 */
import type * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Mailbox from "effect/Mailbox"
import * as Redacted from "effect/Redacted"
import type { SpanOptions } from "effect/Tracer"
import * as Envelope from "../../schema/wire/Envelope.ts"
import type { MessageCipher } from "../../schema/wire/Primitives.ts"
import type { AuthKeys } from "../../services/AuthKeys.ts"
import type { Crypto } from "../../services/Crypto.ts"
import type { Exchange, Handshake } from "../../services/Handshake.ts"
import type { Observer, SessionError } from "../../services/Sessions.ts"
import type { Connection, Endpoint, Transport } from "../../services/Transport.ts"
import { TransportError } from "../../services/Transport.ts"
import { equal } from "../crypto/bytes.ts"
import type { Break } from "./arrival.ts"
import type { Machine } from "./machine.ts"

/**
 * What a conversation is held with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parts {
  readonly dc: number
  readonly clock: Clock.Clock
  readonly crypto: Crypto["Type"]
  readonly transport: Transport["Type"]
  readonly handshake: Handshake["Type"]
  readonly keys: AuthKeys["Type"]
  readonly machine: Machine
  readonly observer: Observer
}

/**
 * How a connection ended, and whether the server had answered a message of ours on it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Ending {
  readonly error: SessionError
  readonly answered: boolean
}

/**
 * The conversations of one session, held one after the other.
 *
 * @since 0.1.0
 * @category models
 */
export interface Conversation {
  /** Holds one over a connection to the endpoint, to its end. */
  readonly hold: (endpoint: Endpoint) => Effect.Effect<Ending>
  /** Takes the machine for new: its state cannot be trusted any more. */
  readonly forget: () => void
  /** There may be something to send. It goes out with whatever else is said in the same turn of the event loop. */
  readonly wake: () => void
}

/** The connection in use. */
interface Wire {
  readonly connection: Connection
  readonly cipher: MessageCipher
  /** Ends the conversation by a fault of ours. */
  readonly die: (defect: unknown) => void
  writable: boolean
}

/** A key exchange takes three packets; more than this are not kept, and none is as long as this. */
const exchangePackets = 16
const exchangePacketLength = 8192

/** The alarm never goes off more often than this, in milliseconds, whatever is due. */
const alarmPause = 100

/**
 * See {@link Conversation}.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = ({ clock, crypto, dc, handshake, keys, machine, observer, transport }: Parts): Conversation => {
  const now = () => Number(clock.unsafeCurrentTimeNanos()) / 1e6
  const failure = (cause: unknown) => new TransportError({ reason: "Protocol", dc, cause })
  const broken = ({ _tag, detail }: Break) => failure(`${_tag.toLowerCase()}: ${detail}`)

  const span: SpanOptions = { kind: "client", root: true, attributes: { "telegram.dc": dc } }

  let wire: Wire | undefined
  let scheduled = false
  // The cipher of the key that the machine's session goes with.
  let current: { readonly key: Uint8Array; readonly cipher: MessageCipher } | undefined

  // When the alarm goes off, and how to make it look again.
  let armed = Number.POSITIVE_INFINITY
  let rearm: (() => void) | undefined

  const flush = (): void => {
    scheduled = false
    if (wire === undefined) return
    const { cipher, connection, die } = wire
    try {
      while (wire.writable) {
        const plain = machine.flush(now())
        if (plain === undefined) break
        wire.writable = connection.send(Envelope.sealLength + plain.length, (target, offset) => {
          cipher.seal(plain, "client", target, offset)
        })
      }
    } catch (defect) {
      die(defect)
    }
    if (machine.deadline() < armed) rearm?.()
  }

  const wake = (): void => {
    if (scheduled || wire === undefined) return
    scheduled = true
    queueMicrotask(flush)
  }

  /** Does what time makes due, until the server is found to be silent. */
  const alarm: Effect.Effect<never, TransportError> = Effect.gen(function*() {
    while (true) {
      armed = machine.deadline()
      const rearmed = Effect.async<void>((resume) => {
        rearm = () => resume(Effect.void)
      })
      yield* Effect.raceFirst(Effect.sleep(Math.max(armed - now(), alarmPause)), rearmed)
      if (now() < armed) continue
      const breach = machine.tick(now())
      if (breach !== undefined) return yield* broken(breach)
      flush()
    }
  })

  /** The cipher for the data centre's key, and the machine made ready for it. */
  const prepare = Effect.fnUntraced(function*(exchange: Exchange) {
    let clockOffset: number | undefined
    const create = Effect.tap(Effect.withSpan(handshake.create(exchange), "telegram.handshake", span), (made) => {
      clockOffset = made.clockOffset
    })
    const stored = yield* keys.obtain(dc, create)
    const key = Redacted.value(stored.key)
    if (current === undefined || !equal(current.key, key)) {
      current = { key, cipher: crypto.messageCipher(key) }
      machine.rekey(stored.salt, clockOffset)
    }
    return current.cipher
  })

  const hold = (endpoint: Endpoint): Effect.Effect<Ending> => {
    let answered = false
    return Effect.gen(function*() {
      yield* observer.state({ _tag: "Connecting" })
      const connection = yield* Effect.withSpan(transport.connect(endpoint), "telegram.connect", span)
      const inbox = yield* Mailbox.make<Uint8Array>({ capacity: exchangePackets, strategy: "dropping" })
      const ended = yield* Deferred.make<never, TransportError>()
      const alive = yield* Deferred.make<void>()

      let reason: TransportError | undefined
      let onPacket = (packet: Uint8Array): void => {
        if (packet.length > exchangePacketLength) end(failure("a packet that no key exchange has"))
        else inbox.unsafeOffer(packet.slice())
      }
      const end = (error: TransportError): void => {
        reason = error
        onPacket = () => {}
        Deferred.unsafeDone(ended, Effect.fail(error))
      }

      const talk = Effect.gen(function*() {
        const cipher = yield* prepare({
          endpoint,
          send: connection.send,
          receive: Effect.orDie(inbox.take)
        })
        onPacket = (packet) => {
          const plain = cipher.open(Envelope.trimmed(packet), "server")
          if (plain === undefined) return end(failure("a packet that is not encrypted with our key"))
          observer.heard?.()
          const breach = machine.receive(now(), plain)
          if (breach !== undefined) return end(broken(breach))
          if (!answered && machine.isAnswered()) {
            answered = true
            Deferred.unsafeDone(alive, Effect.void)
          }
          wake()
        }
        wire = {
          connection,
          cipher,
          die: (defect) => {
            Deferred.unsafeDone(ended, Effect.die(defect))
          },
          writable: true
        }
        machine.connected(now())
        flush()
        const tell = Deferred.await(alive).pipe(
          Effect.zipRight(observer.state({ _tag: "Connected" })),
          Effect.zipRight(Effect.never)
        )
        return yield* Effect.raceFirst(alarm, tell)
      })

      const received = connection.run({
        packet: (packet) => onPacket(packet),
        drain: () => {
          if (wire === undefined) return
          wire.writable = true
          flush()
        }
      })
      return yield* received.pipe(
        Effect.mapError((error) => reason ?? error),
        Effect.raceFirst(Deferred.await(ended)),
        Effect.raceFirst(talk)
      )
    }).pipe(
      Effect.scoped,
      Effect.ensuring(Effect.sync(() => {
        wire = undefined
        rearm = undefined
        machine.disconnected()
      })),
      Effect.flip,
      Effect.map((error) => ({ error, answered }))
    )
  }

  const forget = () => {
    current = undefined
  }

  return { hold, wake, forget }
}
