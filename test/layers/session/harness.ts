/** A session machine, and the little of a server that it takes to talk to it message by message. */
import { assert } from "@effect/vitest"
import * as Machine from "../../../layers/session/machine.ts"
import { encodeUnsafe } from "../../../schema/tl/Codec.ts"
import * as Mtproto from "../../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import type * as T from "../../../schema/tl/mtproto/types.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import { Writer } from "../../../schema/tl/Writer.ts"
import * as MessageId from "../../../schema/wire/MessageId.ts"
import type { Call, CallFailure, Unsolicited } from "../../../services/Sessions.ts"
import { bytesOf } from "../../support/bytes.ts"
import { gunzipSync, gzipSync } from "node:zlib"

/** A message that the client has sent. */
export interface Sent {
  readonly tick: number
  readonly low: number
  readonly high: number
  readonly sequence: number
  readonly id: number
  readonly body: Uint8Array
}

/** A packet of the client, taken apart. */
export interface Packet {
  readonly salt: bigint
  readonly session: bigint
  /** The message of the packet; a container has others in it. */
  readonly outer: Sent
  /** The messages that mean something: the outer one, or those in the container. */
  readonly messages: ReadonlyArray<Sent>
  readonly length: number
}

/** What became of a call. */
export type Outcome =
  | { readonly _tag: "Answered"; readonly value: number }
  | { readonly _tag: "Refused"; readonly code: number; readonly text: string }
  | { readonly _tag: "Failed"; readonly failure: CallFailure }

/** A call of so many bytes that expects a number back. */
export class TestCall implements Call {
  readonly method = "test.call"
  readonly repeatable: boolean
  readonly introduce = true
  readonly compress: boolean
  readonly number: number
  readonly words: number
  readonly outcomes: Array<Outcome> = []
  /** How often it was made again though it may have been executed. */
  repetitions = 0
  constructor(
    number: number,
    options?: { readonly repeatable?: boolean; readonly words?: number; readonly compress?: boolean }
  ) {
    this.number = number
    this.repeatable = options?.repeatable ?? true
    this.words = options?.words ?? 0
    this.compress = options?.compress ?? false
  }
  write(w: Writer): void {
    w.id(callId)
    w.int(this.number)
    for (let i = 0; i < this.words; i++) w.int(i)
  }
  unsure(): void {
    this.repetitions++
  }
  answered(r: Reader): void {
    this.outcomes.push({ _tag: "Answered", value: r.int() })
  }
  refused(code: number, text: string): void {
    this.outcomes.push({ _tag: "Refused", code, text })
  }
  failed(failure: CallFailure): void {
    this.outcomes.push({ _tag: "Failed", failure })
  }
}

export const callId = 0x11223344
export const introductionId = 0x55667788

export const start = 1_700_000_000_000

/** A session with a key that is fresh unless said, so that the server's clock is known. */
export const make = (options?: { readonly isKeyOld?: boolean }) => {
  let draws = 1
  const unsolicited: Array<Unsolicited> = []
  const salts: Array<bigint> = []
  const machine = Machine.make({
    random: (length) => bytesOf(length, draws++),
    inflate: (packed, limit) => {
      try {
        return Uint8Array.from(gunzipSync(packed, { maxOutputLength: limit }))
      } catch {
        return undefined
      }
    },
    deflate: (data) => Uint8Array.from(gzipSync(data)),
    introduce: (w) => w.id(introductionId),
    unsolicited: (event) => {
      unsolicited.push(event)
    },
    saltChanged: (salt) => {
      salts.push(salt)
    }
  })
  machine.rekey(7n, options?.isKeyOld === true ? undefined : 0)

  let now = start
  let serverOffset = 0
  let serverLast = 0n
  let session = 0n

  const idAt = (time: number): bigint => ((BigInt(Math.floor(time)) * (1n << 32n)) / 1000n) & ~3n

  let wrong = 0n
  /** An id of the server's, from its own clock or from another time. */
  const serverId = (kind: "answer" | "notification" = "notification", at?: number): bigint => {
    const low = kind === "answer" ? 1n : 3n
    if (at !== undefined) return (idAt(at) + (wrong += 4n)) | low
    const time = idAt(now + serverOffset)
    serverLast = time > serverLast ? time : (serverLast & ~3n) + 4n
    return serverLast | low
  }

  const packetOf = (plain: Uint8Array): Packet => {
    const r = new Reader(plain)
    const salt = r.long()
    session = r.long()
    const read = (reader: Reader, low: number, high: number, sequence: number, length: number): Sent => {
      const body = reader.raw(length).slice()
      const tick = MessageId.tickOf(low, high)
      assert.isDefined(tick)
      return { tick: tick ?? 0, low, high, sequence, id: new Reader(body).id(), body }
    }
    const [low, high, sequence, length] = [r.int(), r.int(), r.int(), r.int()]
    const outer = read(r, low ?? 0, high ?? 0, sequence ?? 0, length ?? 0)
    const messages: Array<Sent> = []
    if (outer.id === Id.msgContainer) {
      const c = new Reader(outer.body)
      c.id()
      for (let count = c.int(); count > 0; count--) {
        messages.push(read(c, c.int(), c.int(), c.int(), c.int()))
      }
      assert.strictEqual(c.remaining, 0)
    } else {
      messages.push(outer)
    }
    return { salt, session, outer, messages, length: plain.length }
  }

  /** Everything that the client has to say now. */
  const flush = (): ReadonlyArray<Packet> => {
    const packets: Array<Packet> = []
    for (let plain = machine.flush(now); plain !== undefined; plain = machine.flush(now)) packets.push(packetOf(plain))
    return packets
  }

  const seal = (id: bigint, sequence: number, body: Uint8Array, of = session): Uint8Array => {
    const w = new Writer()
    w.long(BigInt.asIntN(64, 7n))
    w.long(of)
    w.long(id)
    w.int(sequence)
    w.int(body.length)
    w.raw(body)
    w.raw(new Uint8Array(12 + ((16 - ((32 + body.length + 12) % 16)) % 16)))
    return w.copy()
  }

  return {
    machine,
    unsolicited,
    salts,
    flush,
    seal,
    serverId,
    receive: (plain: Uint8Array) => machine.receive(now, plain),
    /** Delivers one message of the server. */
    deliver: (
      body: Uint8Array,
      options?: { readonly id?: bigint; readonly content?: boolean; readonly session?: bigint }
    ) =>
      machine.receive(now, seal(options?.id ?? serverId(), options?.content === false ? 0 : 1, body, options?.session)),
    now: () => now,
    session: () => session,
    advance: (milliseconds: number) => {
      now += milliseconds
    },
    skewServer: (milliseconds: number) => {
      serverOffset = milliseconds
    },
    call: (number: number, options?: ConstructorParameters<typeof TestCall>[1]) => {
      const call = new TestCall(number, options)
      const flight = machine.enqueue(call)
      return { call, flight }
    }
  }
}

/** A connected session: its first ping is sent and answered, so that it knows the time. */
export const connected = () => {
  const session = make()
  session.machine.connected(session.now())
  session.flush()
  session.deliver(server.acks(), { content: false })
  return session
}

const raw = (write: (w: Writer) => void): Uint8Array => {
  const w = new Writer()
  write(w)
  return w.copy()
}

/** Messages of the server. */
export const server = {
  result: (to: Sent, value: number) =>
    raw((w) => {
      w.id(Id.rpcResult)
      w.int(to.low)
      w.int(to.high)
      w.int(value)
    }),
  resultOf: (to: Sent, body: Uint8Array) =>
    raw((w) => {
      w.id(Id.rpcResult)
      w.int(to.low)
      w.int(to.high)
      w.raw(body)
    }),
  error: (to: Sent, code: number, text: string) =>
    raw((w) => {
      w.id(Id.rpcResult)
      w.int(to.low)
      w.int(to.high)
      Mtproto.writeRpcError(w, { _tag: "rpc_error", errorCode: code, errorMessage: text })
    }),
  gzip: (body: Uint8Array) =>
    raw((w) => {
      w.id(Id.gzipPacked)
      w.bytes(Uint8Array.from(gzipSync(body)))
    }),
  container: (messages: ReadonlyArray<{ readonly id: bigint; readonly sequence: number; readonly body: Uint8Array }>) =>
    raw((w) => {
      w.id(Id.msgContainer)
      w.int(messages.length)
      for (const { body, id, sequence } of messages) {
        w.long(id)
        w.int(sequence)
        w.int(body.length)
        w.raw(body)
      }
    }),
  badMessage: (to: Sent, code: number) =>
    encodeUnsafe<T.BadMsgNotification>({
      _tag: "bad_msg_notification",
      badMsgId: MessageId.toBigInt(to.tick),
      badMsgSeqno: to.sequence,
      errorCode: code
    }, Mtproto.writeBadMsgNotification),
  badSalt: (to: Sent, salt: bigint) =>
    encodeUnsafe<T.BadMsgNotification>({
      _tag: "bad_server_salt",
      badMsgId: MessageId.toBigInt(to.tick),
      badMsgSeqno: to.sequence,
      errorCode: 48,
      newServerSalt: salt
    }, Mtproto.writeBadMsgNotification),
  newSession: (first: bigint, unique: bigint, salt = 9n) =>
    encodeUnsafe(
      { _tag: "new_session_created", firstMsgId: first, uniqueId: unique, serverSalt: salt },
      Mtproto.writeNewSession
    ),
  acks: (...to: ReadonlyArray<Sent>) =>
    encodeUnsafe({ _tag: "msgs_ack", msgIds: to.map(({ tick }) => MessageId.toBigInt(tick)) }, Mtproto.writeMsgsAck),
  states: (to: Sent, info: ReadonlyArray<number>) =>
    encodeUnsafe(
      { _tag: "msgs_state_info", reqMsgId: MessageId.toBigInt(to.tick), info: Uint8Array.from(info) },
      Mtproto.writeMsgsStateInfo
    ),
  raw
}

/** The messages that are calls of the tests, introduced or not. */
export const calls = (packets: ReadonlyArray<Packet>): ReadonlyArray<Sent> =>
  packets.flatMap(({ messages }) => messages.filter(({ id }) => id === callId || id === introductionId))

/** The number that a call carries. */
export const numberOf = (sent: Sent): number => {
  const r = new Reader(sent.body)
  if (r.id() === introductionId) r.id()
  return r.int()
}

/** The messages with an id. */
export const services = (packets: ReadonlyArray<Packet>, id: number): ReadonlyArray<Sent> =>
  packets.flatMap(({ messages }) => messages.filter((message) => message.id === id))
