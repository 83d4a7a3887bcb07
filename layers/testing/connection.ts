/**
 * A connection to the embedded server: bytes become packets, packets go to the key exchange or to a session, and what
 * the server sends goes the other way. Rules of the test may spoil any of it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports
 */
import * as Duration from "effect/Duration"
import * as Envelope from "../../schema/wire/Envelope.ts"
import type { Fill } from "../../schema/wire/Framing.ts"
import { setU32, u32 } from "../../schema/wire/Framing.ts"
import * as Link from "../../schema/wire/Link.ts"
import * as MessageId from "../../schema/wire/MessageId.ts"
import * as Plain from "../../schema/wire/Plain.ts"
import type { Environment } from "./environment.ts"
import { allCentres, guarded } from "./environment.ts"
import type { Exchanges } from "./exchange.ts"
import { namesDc } from "./exchangeChecks.ts"
import type { PacketAction } from "./faults.ts"
import type { AuthKey, Connection, KeyRing } from "./model.ts"
import { permanent } from "./model.ts"
import type { Post } from "./post.ts"
import type { ConnectionRecord, Medium } from "./records.ts"
import type { ViolationKind } from "./violations.ts"

/**
 * The server's end of a byte stream.
 *
 * @since 0.1.0
 * @category models
 */
export interface Pipe {
  readonly write: (bytes: Uint8Array) => void
  /** Closes the stream after what was written; may be called again. */
  readonly close: () => void
}

/**
 * What the listener tells.
 *
 * @since 0.1.0
 * @category models
 */
export interface Accepted {
  readonly connection: Connection
  /** Bytes have come. They are lent, and changed. */
  readonly data: (chunk: Uint8Array) => void
  /** The stream has ended. */
  readonly ended: () => void
}

/**
 * What a connection works with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parts {
  readonly environment: Environment
  readonly post: Post
  readonly dc: number
  readonly keys: KeyRing
  readonly exchanges: Exchanges
  readonly receive: (connection: Connection, key: AuthKey, plain: Uint8Array) => void
  readonly closed: (connection: Connection) => void
}

/** A packet that waits for another one to overtake it. */
type Held = () => void

/**
 * A connection over a stream that was opened.
 *
 * @since 0.1.0
 * @category constructors
 */
export const accept = (parts: Parts, id: number, medium: Medium, pipe: Pipe, deafFromStart: boolean): Accepted => {
  const { closed, dc, environment, exchanges, keys, post, receive } = parts
  const { crypto, faults, random, records, settings, timers, violations } = environment
  const place = { dc, connection: id }
  const link = Link.server({ random, crypto })
  const record: ConnectionRecord = {
    id,
    dc,
    medium,
    openedAt: timers.now(),
    closedAt: undefined,
    framing: undefined,
    obfuscated: false,
    packetsIn: 0,
    packetsOut: 0,
    bytesIn: 0,
    bytesOut: 0
  }
  records.connections.add(record)

  let deaf = deafFromStart
  let open = true
  let lastPlainIn = 0n
  let lastPlainOut = 0
  const held: { in: Held | undefined; out: Held | undefined } = { in: undefined, out: undefined }

  const blame = (kind: ViolationKind, detail: string) => violations.add(kind, place, detail)

  const close = () => {
    if (!open) return
    open = false
    record.closedAt = timers.now()
    connection.disarm?.()
    for (const session of connection.sessions) {
      if (session.connection === connection) {
        session.connection = undefined
        session.subscribed = false
      }
    }
    connection.sessions.clear()
    closed(connection)
    pipe.close()
  }

  const write = (bytes: Uint8Array) => {
    if (!open || deaf) return
    record.bytesOut += bytes.length
    pipe.write(bytes)
  }

  const note = (direction: "in" | "out", length: number, authKeyId: bigint) => {
    if (direction === "in") record.packetsIn++
    else record.packetsOut++
    if (settings.capacity.packets > 0) {
      records.packets.add({ at: timers.now(), dc, connection: id, direction, length, authKeyId })
    }
  }

  const transmit = (length: number, fill: Fill) => {
    const ready = link.link()
    if (ready !== undefined && open) write(ready.encode(length, fill))
  }

  const sendError = (code: number) => {
    transmit(4, (target, offset) => setU32(target, offset, code))
    close()
  }

  /** Sends a packet that a rule is about. */
  const spoilOut = (action: PacketAction, length: number, fill: Fill) => {
    const packet = new Uint8Array(length)
    fill(packet, 0)
    const again = () => transmit(length, (target, offset) => target.set(packet, offset))
    switch (action._tag) {
      case "Drop":
        return
      case "Delay":
        return void timers.after(Duration.toMillis(action.by), again)
      case "Duplicate":
        again()
        return again()
      case "Reorder":
        held.out = again
        return
      case "Cut": {
        const frame = link.link()?.encode(length, (target, offset) => target.set(packet, offset))
        if (frame !== undefined) write(frame.subarray(0, action.after))
        return close()
      }
      case "Corrupt": {
        const frame = link.link()?.encode(length, (target, offset) => target.set(packet, offset))
        if (frame === undefined) return
        const at = action.at % frame.length
        frame[at] = (frame[at] ?? 0) ^ 0xff
        return write(frame)
      }
      case "TransportError":
        return sendError(action.code)
      case "HalfOpen":
        deaf = true
        return
      case "Close":
        return close()
    }
  }

  const spot = (direction: "in" | "out", length: number, key: AuthKey | undefined, encrypted: boolean) => ({
    ...place,
    direction,
    length,
    encrypted,
    account: key === undefined ? undefined : permanent(key).person?.id
  })

  const send = (length: number, fill: Fill, key: AuthKey | undefined) => {
    if (!open) return
    note("out", length, key?.id ?? 0n)
    const overtaken = held.out
    held.out = undefined
    const action = faults.has("packet")
      ? faults.take("packet", spot("out", length, key, key !== undefined))
      : undefined
    if (action === undefined) transmit(length, fill)
    else spoilOut(action, length, fill)
    overtaken?.()
  }

  const connection: Connection = { id, dc, record, sessions: new Set(), send, sendError, close, disarm: undefined }

  const plainAnswer = (body: Uint8Array) => {
    lastPlainOut = MessageId.next(lastPlainOut, timers.now())
    send(Plain.headLength + body.length, (target, offset) => {
      Plain.write(target, offset, lastPlainOut, body)
      // An answer of the server's: the id is 1 modulo 4.
      target[offset + 8] = (target[offset + 8] ?? 0) | 1
    }, undefined)
  }

  const plain = (packet: Uint8Array) => {
    if (connection.sessions.size > 0) blame("PlainPacket", "an unencrypted packet on a connection with a session")
    if (packet.length < Plain.headLength) return malformed(packet)
    const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength)
    const messageId = view.getBigInt64(8, true)
    const length = u32(packet, 16)
    if ((messageId & 3n) !== 0n) blame("PlainMessage", `the message id ${messageId} is no multiple of 4`)
    if (messageId <= lastPlainIn) blame("PlainMessage", `the message id ${messageId} after ${lastPlainIn}`)
    lastPlainIn = messageId
    const surplus = packet.length - Plain.headLength - length
    const padded = record.framing === "paddedIntermediate"
    if (length === 0 || length % 4 !== 0 || surplus < 0 || surplus > (padded ? 15 : 0)) {
      blame("PlainMessage", `a length of ${length} in a packet of ${packet.length} bytes`)
      return sendError(-404)
    }
    const reply = exchanges.handle(place, packet.subarray(Plain.headLength, Plain.headLength + length))
    if (reply._tag === "Answer") plainAnswer(reply.body)
    else sendError(reply.code)
  }

  const malformed = (packet: Uint8Array) => {
    blame("Packet", `a packet of ${packet.length} bytes`)
    close()
  }

  const handle = (packet: Uint8Array, key: AuthKey | undefined, authKeyId: bigint) => {
    if (!open || deaf) return
    if (authKeyId === 0n) return plain(packet)
    if (packet.length < Envelope.sealLength + Envelope.headLength + 16) return malformed(packet)
    if (key === undefined) return sendError(-404)
    const opened = key.cipher.open(Envelope.trimmed(packet), "client")
    if (opened === undefined) {
      blame("MessageKey", "a packet that does not fit its msg_key")
      return close()
    }
    receive(connection, key, opened)
  }

  const spoilIn = (action: PacketAction, packet: Uint8Array, go: (packet: Uint8Array) => void) => {
    const copy = packet.slice()
    switch (action._tag) {
      case "Drop":
        return
      case "Delay":
        return void timers.after(Duration.toMillis(action.by), () => post.turn(() => go(copy)))
      case "Duplicate":
        go(packet)
        return go(copy)
      case "Reorder":
        held.in = () => go(copy)
        return
      case "Corrupt": {
        const at = action.at % copy.length
        copy[at] = (copy[at] ?? 0) ^ 0xff
        return go(copy)
      }
      case "TransportError":
        return sendError(action.code)
      case "HalfOpen":
        deaf = true
        return
      case "Cut":
      case "Close":
        return close()
    }
  }

  const frame = (packet: Uint8Array) => {
    if (!open) return
    if (packet.length < 8) return malformed(packet)
    const authKeyId = new DataView(packet.buffer, packet.byteOffset, 8).getBigInt64(0, true)
    const key = authKeyId === 0n ? undefined : keys.get(authKeyId)
    note("in", packet.length, authKeyId)
    const overtaken = held.in
    held.in = undefined
    const go = (bytes: Uint8Array) => {
      guarded(environment, place, () => handle(bytes, key, authKeyId))
    }
    const action = faults.has("packet")
      ? faults.take("packet", spot("in", packet.length, key, authKeyId !== 0n))
      : undefined
    if (action === undefined) go(packet)
    else spoilIn(action, packet, go)
    overtaken?.()
  }

  const recognised = () => {
    const ready = link.link()
    if (ready === undefined || record.framing !== undefined) return
    record.framing = ready.framing
    record.obfuscated = ready.obfuscatedDc !== undefined
    const named = ready.obfuscatedDc
    // Only proxies need the number, and some clients leave noise there.
    const plausible = named !== undefined &&
      allCentres(settings).some((one) => namesDc(named, { ...settings, dc: one }))
    if (plausible && !namesDc(named, { ...settings, dc })) {
      blame("WireDc", `${named} in the header of a stream to ${dc}`)
    }
  }

  const sink = {
    frame: (payload: Uint8Array) => {
      recognised()
      frame(payload)
    },
    quickAck: () => blame("Framing", "a quick acknowledgement from a client")
  }

  return {
    connection,
    ended: close,
    data: (chunk) => {
      record.bytesIn += chunk.length
      if (!open || deaf) return
      post.turn(() => {
        const error = link.decode(chunk, sink)
        if (error === undefined) return
        blame("Framing", error.message)
        close()
      })
    }
  }
}
