/**
 * One connection of a session, from dialling to its end: the key exchange if there is no key, then packets both ways and
 * an alarm for what time makes due.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import type * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as FiberHandle from "effect/FiberHandle"
import * as Queue from "effect/Queue"
import * as Redacted from "effect/Redacted"
import type { SpanOptions } from "effect/Tracer"
import * as Envelope from "../../schema/wire/Envelope.ts"
import type { PublicKey } from "../../schema/wire/Servers.ts"
import type { MessageCipher, Opening } from "../../schema/wire/Primitives.ts"
import type { AuthKeys, TemporaryKey } from "../../services/AuthKeys.ts"
import type { Crypto } from "../../services/Crypto.ts"
import type { Address } from "../../services/Dialer.ts"
import type { Exchange, Handshake } from "../../services/Handshake.ts"
import { HandshakeError } from "../../services/Handshake.ts"
import type { Observer, SessionError } from "../../services/Sessions.ts"
import type { StoredKey } from "../../services/SessionStore.ts"
import type { Endpoint, Transport } from "../../services/Transport.ts"
import { TransportError } from "../../services/Transport.ts"
import { equal } from "../crypto/bytes.ts"
import type { Break } from "./arrival.ts"
import * as Binding from "./binding.ts"
import type { Machine } from "./machine.ts"
import * as Temporary from "./temporary.ts"
import type { Wire } from "./wire.ts"
import { say } from "./wire.ts"

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
  readonly random: (length: number) => Uint8Array
  /** Who may answer; Telegram's own data centres unless said. */
  readonly publicKeys: ReadonlyArray<PublicKey> | undefined
  /** Whether all is said in temporary keys. */
  readonly perfectForwardSecrecy: boolean
}

/**
 * How a connection ended, and how many milliseconds after the server had first answered a message of ours on it, if it
 * had. What was special about the end:
 *
 * - `KeyChange`: it was time for another temporary key, so nothing is wrong.
 * - `Renewal`: another connection was asked for.
 * - `UnreadableBinding`: the server could not read what was encrypted with the permanent key.
 *
 * @since 0.1.0
 * @category models
 */
export interface Ending {
  readonly error: SessionError
  readonly served?: number | undefined
  readonly special?: "KeyChange" | "Renewal" | "UnreadableBinding" | undefined
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
  /** Remembers the salt of the key in use. */
  readonly keepSalt: (salt: bigint) => Effect.Effect<void>
  /** The server has said that the temporary key is not bound: binds it anew. */
  readonly rebind: () => void
  /** The server has said that it does not know the key in use. Forgets it, if it is a temporary one. */
  readonly dropTemporary: () => void
  /** Ends the one that is held, if the server has answered on it, so that another one begins. */
  readonly renew: () => void
  /** There may be something to send. It goes out with whatever else is said in the same turn of the event loop. */
  readonly wake: () => void
  /** The MTProxy server that the connection in use goes through. */
  readonly proxy: () => Address | undefined
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
export const make = (parts: Parts): Conversation => {
  const { clock, crypto, dc, handshake, keys, machine, observer, transport } = parts
  const now = () => Number(clock.unsafeCurrentTimeNanos()) / 1e6
  const failure = (cause: unknown) => new TransportError({ reason: "Protocol", dc, cause })
  const broken = ({ _tag, detail }: Break) => failure(`${_tag.toLowerCase()}: ${detail}`)

  const span: SpanOptions = { kind: "client", root: true, attributes: { "telegram.dc": dc } }

  let wire: Wire | undefined
  let scheduled = false
  // The cipher of the key that the machine's session goes with.
  let current: { readonly key: Uint8Array; readonly cipher: MessageCipher } | undefined
  // Only with perfect forward secrecy.
  let temporary: { readonly key: TemporaryKey; readonly permanent: StoredKey } | undefined
  let refused: (reason: string) => void = () => {}
  let renew: () => void = () => {}

  // When the alarm goes off, and how to make it look again.
  let armed = Number.POSITIVE_INFINITY
  let rearm: (() => void) | undefined

  const flush = (): void => {
    scheduled = false
    if (wire === undefined) return
    try {
      while (wire.writable && !wire.isBusy) {
        const plain = machine.flush(now())
        if (plain === undefined) break
        say(wire, plain, flush)
      }
    } catch (defect) {
      wire.die(defect)
    }
    if (machine.deadline() < armed) rearm?.()
  }

  const wake = (): void => {
    if (scheduled || wire === undefined) return
    scheduled = true
    queueMicrotask(flush)
  }

  /** Does what time makes due; gives the reason when the server is found to be silent. */
  const alarm: Effect.Effect<TransportError> = Effect.gen(function*() {
    while (true) {
      const due = machine.deadline()
      armed = due
      yield* Effect.sleep(Math.max(due - now(), alarmPause))
      // Whoever writes now need not set it: it is set again at once.
      armed = Number.NEGATIVE_INFINITY
      if (now() < due) continue
      const breach = machine.tick(now())
      if (breach !== undefined) return broken(breach)
      flush()
    }
  })

  /** The cipher for the data centre's key, and the machine made ready for it. */
  const prepare = Effect.fnUntraced(function*(exchange: Exchange) {
    let clockOffset: number | undefined
    const create = (expiresIn?: number) =>
      Effect.tap(
        Effect.withSpan(
          handshake.create(exchange, { expiresIn, publicKeys: parts.publicKeys }),
          "telegram.handshake",
          span
        ),
        (made) => {
          clockOffset = made.clockOffset
        }
      )
    const permanent = yield* keys.obtain(dc, create())
    if (parts.perfectForwardSecrecy) {
      temporary = { key: yield* keys.obtainTemporary(permanent, create), permanent }
    }
    const used = temporary?.key ?? permanent
    const key = Redacted.value(used.key)
    if (current === undefined || !equal(current.key, key)) {
      current = { key, cipher: crypto.messageCipher(key) }
      machine.rekey(used.salt, clockOffset)
    }
    if (temporary?.key.isBound === false) bind(temporary)
    return current.cipher
  })

  /** Has the machine bind the temporary key before it says anything else. */
  const bind = ({ key, permanent }: NonNullable<typeof temporary>): void => {
    const binding = () => ({
      permanent: Redacted.value(permanent.key),
      temporary: Redacted.value(key.key),
      sessionId: machine.sessionId(),
      expiresAt: key.expiresAt
    })
    machine.bind(
      Binding.call({ crypto, random: parts.random }, binding, {
        bound: () => keys.changeTemporary(key, { isBound: true }),
        refused: (reason) => {
          // Nothing may be said in a key that is not bound.
          machine.rest(true)
          keys.dropTemporary(key)
          refused(reason)
        }
      })
    )
  }

  const hold = (endpoint: Endpoint): Effect.Effect<Ending> => {
    // When the server first answered.
    let answered: number | undefined
    let special: Ending["special"]
    return Effect.gen(function*() {
      yield* observer.state({ _tag: "Connecting" })
      const clockOffset = machine.clockOffset()
      const connect = transport.connect(clockOffset === 0 ? endpoint : { ...endpoint, clockOffset })
      const connection = yield* Effect.withSpan(connect, "telegram.connect", span)
      const inbox = yield* Queue.dropping<Uint8Array>(exchangePackets)
      const ended = yield* Deferred.make<never, SessionError>()
      const alive = yield* Deferred.make<void>()
      const ringing = yield* FiberHandle.makeRuntime<never>()

      let reason: SessionError | undefined
      let onPacket = (packet: Uint8Array): void => {
        if (packet.length > exchangePacketLength) end(failure("a packet that no key exchange has"))
        else inbox.unsafeOffer(packet.slice())
      }
      let onPart: (packet: Uint8Array) => void = () => {}
      const conclude = (cause: Cause.Cause<SessionError>): void => {
        onPacket = () => {}
        onPart = () => {}
        Deferred.unsafeDone(ended, Effect.failCause(cause))
      }
      const end = (error: SessionError): void => {
        reason ??= error
        conclude(Cause.fail(error))
      }
      /** Ends the conversation when it fails. */
      const watched = <A, R>(work: Effect.Effect<A, SessionError, R>) =>
        Effect.catchAllCause(work, (cause) => Effect.sync(() => conclude(cause)))
      const begin = <A, R>(work: Effect.Effect<A, SessionError, R>) => Effect.forkScoped(watched(work))

      refused = (word) => {
        if (word === "ENCRYPTED_MESSAGE_INVALID") special = "UnreadableBinding"
        end(new HandshakeError({ reason: "Rejected", dc }))
      }

      renew = () => {
        if (answered === undefined) return
        special = "Renewal"
        end(failure("time for another introduction"))
      }

      const talk = Effect.gen(function*() {
        const cipher = yield* prepare({
          endpoint,
          send: connection.send,
          receive: Queue.take(inbox)
        })
        let opening: Opening | undefined
        // A long packet is decrypted as it comes, or everything else would wait for as long as the whole takes.
        onPart = (packet) => {
          if (packet.length >= Envelope.sealLength) opening ??= cipher.begin(packet, "server")
          opening?.advance(packet)
        }
        onPacket = (packet) => {
          const whole = Envelope.trimmed(packet)
          const plain = opening === undefined ? cipher.open(whole, "server") : opening.finish(whole)
          opening = undefined
          if (plain === undefined) return end(failure("a packet that is not encrypted with our key"))
          observer.heard?.()
          const breach = machine.receive(now(), plain)
          if (breach !== undefined) return end(broken(breach))
          if (answered === undefined && machine.isAnswered()) {
            answered = now()
            Deferred.unsafeDone(alive, Effect.void)
          }
          wake()
        }
        wire = {
          connection,
          cipher,
          die: (defect) => conclude(Cause.die(defect)),
          writable: true,
          isBusy: false
        }
        machine.connected(now())
        rearm = () => void ringing(watched(Effect.map(alarm, end)))
        armed = Number.NEGATIVE_INFINITY
        flush()
        rearm()
        if (temporary !== undefined) {
          yield* begin(Effect.map(Temporary.changeOver(machine, temporary.key, now, wake), () => {
            special = "KeyChange"
            end(failure("time for another key"))
          }))
          yield* begin(Effect.map(Temporary.isLeftUnbound(machine), (isLeft) => {
            if (isLeft) end(failure("no answer to the binding"))
          }))
        }
        yield* Deferred.await(alive)
        yield* observer.state({ _tag: "Connected" })
      })

      const received = connection.run({
        packet: (packet) => onPacket(packet),
        part: (packet) => onPart(packet),
        drain: () => {
          if (wire === undefined) return
          wire.writable = true
          flush()
        }
      })
      // Two fibers, of which one ends when the server has answered: races would take four for as long as this lasts.
      yield* begin(Effect.mapError(received, (error) => reason ?? error))
      yield* begin(talk)
      return yield* Deferred.await(ended)
    }).pipe(
      Effect.scoped,
      Effect.ensuring(Effect.sync(() => {
        wire = undefined
        rearm = undefined
        refused = () => {}
        renew = () => {}
        machine.disconnected()
      })),
      Effect.flip,
      Effect.map((error) => ({ error, served: answered === undefined ? undefined : now() - answered, special }))
    )
  }

  const forget = () => {
    current = undefined
  }

  const keepSalt = (salt: bigint) =>
    Effect.suspend(() => {
      if (temporary === undefined) return keys.setSalt(dc, salt)
      keys.changeTemporary(temporary.key, { salt })
      return Effect.void
    })

  const rebind = () => {
    if (temporary !== undefined && !machine.isBinding()) bind(temporary)
  }

  const dropTemporary = () => {
    if (temporary !== undefined) keys.dropTemporary(temporary.key)
  }

  return {
    hold,
    wake,
    forget,
    keepSalt,
    rebind,
    dropTemporary,
    renew: () => renew(),
    proxy: () => wire?.connection.proxy
  }
}
