/**
 * The way out of a session: gathers what is to be said into one packet. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages#containers
 */
import * as Id from "../../schema/tl/mtproto/ids.ts"
import type { Writer } from "../../schema/tl/Writer.ts"
import * as Envelope from "../../schema/wire/Envelope.ts"
import * as MessageId from "../../schema/wire/MessageId.ts"
import * as Salts from "./salts.ts"
import type { CallFlight, ServiceFlight, State } from "./state.ts"
import { fail } from "./state.ts"
import { ackCount, ackDelay, disconnectDelay } from "./timing.ts"

/** A container holds at most so many messages and, unless a single one is larger, so many bytes. */
const maxMessages = 1000
const maxBytes = 1 << 15

/** Acknowledgements, and other lists of ids, hold at most so many. */
export const maxIds = 8192

/** Queries from this size on are compressed when that saves a tenth. */
const compressFrom = 1024

const writeIds = (w: Writer, id: number, pairs: ReadonlyArray<number>): void => {
  w.id(id)
  w.count(pairs.length / 2)
  for (const half of pairs) w.int(half)
}

const writeService = (w: Writer, flight: ServiceFlight): void => {
  switch (flight._tag) {
    case "Acks":
      return writeIds(w, Id.msgsAck, flight.ids)
    case "ResendRequest":
      return writeIds(w, Id.msgResendReq, flight.ids)
    case "StateRequest":
      return writeIds(
        w,
        Id.msgsStateReq,
        flight.ticks.flatMap((tick) => [MessageId.lowOf(tick) | 0, MessageId.highOf(tick)])
      )
    case "StateInfo":
      w.id(Id.msgsStateInfo)
      w.int(flight.low)
      w.int(flight.high)
      return w.bytes(flight.info)
    case "Ping":
      w.id(Id.pingDelayDisconnect)
      w.long(flight.id)
      return w.int(disconnectDelay)
    case "SaltsRequest":
      w.id(Id.getFutureSalts)
      return w.int(Salts.wanted)
    case "Drop":
      w.id(Id.rpcDropAnswer)
      w.int(MessageId.lowOf(flight.tick) | 0)
      return w.int(MessageId.highOf(flight.tick))
  }
}

/** Replaces what was written since `from` by its compressed form, if that is worth it. */
const compress = (state: State, w: Writer, from: number): void => {
  const plain = w.copy(from)
  const packed = state.options.deflate(plain)
  if (packed.length >= plain.length * 0.9) return
  w.truncate(from)
  w.id(Id.gzipPacked)
  w.bytes(packed)
}

const writeCall = (state: State, w: Writer, { call }: CallFlight, tick: number): void => {
  if (!state.introduced && call.introduce) state.options.introduce(w)
  const from = w.position
  call.write(w, tick)
  if (call.compress && w.position - from >= compressFrom) compress(state, w, from)
}

/**
 * The next call to send; withdrawn ones are passed over. None goes before the one that binds the key. Until the server
 * has told its time on this connection it may refuse whatever we send, and leave open what became of the rest: nothing
 * goes out then that must not be sent twice.
 */
const peek = (state: State): CallFlight | undefined => {
  const { first } = state
  if (state.resting || first !== undefined) return state.resting || first?.status !== "Queued" ? undefined : first
  for (const line of [state.again, state.queue]) {
    for (let flight = line.peek(); flight !== undefined; flight = line.peek()) {
      if (flight.status === "Queued") return state.synchronised || flight.call.repeatable ? flight : undefined
      line.shift()
      state.withdrawn--
    }
  }
  return undefined
}

const drop = (state: State, flight: CallFlight): void => {
  if (state.first === flight) return
  if (state.again.peek() === flight) state.again.shift()
  else state.queue.shift()
}

/** A packet in the making. */
interface Draft {
  readonly w: Writer
  readonly serverNow: number
  /** Whether the packet is one message and no container. */
  readonly single: boolean
  readonly ticks: Array<number>
  /** The sequence number of the last message. */
  sequence: number
}

/** Leaves room for the head of a message in a container. */
const begin = ({ single, w }: Draft): number => {
  const head = w.position
  if (!single) w.reserve(innerHeadLength)
  return head
}

/** Gives the message that was written behind `head` its id and number. */
const end = (state: State, draft: Draft, head: number, tick: number, isContent: boolean): void => {
  const { single, ticks, w } = draft
  state.last = tick
  draft.sequence = isContent ? state.contents++ * 2 + 1 : state.contents * 2
  if (!single) writeHead(w, head, tick, draft.sequence, w.position - head - innerHeadLength)
  ticks.push(tick)
}

/** Id 8, sequence number 4, length 4. */
const innerHeadLength = 16

/** Constructor 4, count 4. */
const containerHeadLength = 8

/** Puts as many service messages into the packet as it holds; the others wait for the next one. */
const putServices = (state: State, draft: Draft, now: number): void => {
  let count = 0
  for (const service of state.services) {
    if (count === maxMessages || draft.w.position - Envelope.headLength > maxBytes) break
    count++
    const head = begin(draft)
    const tick = MessageId.next(state.last, draft.serverNow)
    writeService(draft.w, service)
    end(state, draft, head, tick, false)
    state.packets.set(tick, service)
    if (service._tag === "Ping") state.pingedAt = now
  }
  state.services = state.services.slice(count)
}

/**
 * Puts a call into the packet. A call that cannot be sent fails; `false` says that this one has to wait for the next
 * packet, because it is too much for this one.
 */
const putCall = (state: State, draft: Draft, flight: CallFlight, now: number): boolean => {
  const { single, w } = draft
  const head = begin(draft)
  const tick = MessageId.next(state.last, draft.serverNow)
  try {
    writeCall(state, w, flight, tick)
  } catch (cause) {
    w.truncate(head)
    drop(state, flight)
    fail(state, flight, { _tag: "Unencodable", cause })
    return true
  }
  const length = w.position - head - (single ? 0 : innerHeadLength)
  if (length > Envelope.maxBodyLength) {
    w.truncate(head)
    drop(state, flight)
    fail(state, flight, { _tag: "TooLarge" })
    return true
  }
  if (draft.ticks.length > 0 && w.position - Envelope.headLength > maxBytes) {
    w.truncate(head)
    return false
  }
  end(state, draft, head, tick, true)
  drop(state, flight)
  flight.status = "Sent"
  flight.tick = tick
  flight.packet = tick
  flight.introduced = !state.introduced && flight.call.introduce
  flight.sentAt = now
  state.calls.set(tick, flight)
  return true
}

/** Acknowledgements wait for company, but not for long. */
const takeAcks = (state: State, now: number, hasCompany: boolean): void => {
  const { acks } = state
  if (acks.length === 0) return
  if (!hasCompany && acks.length < ackCount * 2 && now < state.acksSince + ackDelay) return
  state.acks = acks.length > maxIds * 2 ? acks.splice(maxIds * 2) : []
  state.services.push({ _tag: "Acks", ids: acks })
}

/**
 * The next message to encrypt: head, body and padding. The bytes are lent until the next call. `undefined` when there
 * is nothing to say.
 *
 * @since 0.1.0
 * @category transitions
 */
export const flush = (state: State, now: number): Uint8Array | undefined => {
  let call = peek(state)
  takeAcks(state, now, call !== undefined || state.services.length > 0)
  if (call === undefined && state.services.length === 0) return undefined

  const serverNow = now + state.offset
  const w = state.writer
  w.reset()
  w.reserve(Envelope.headLength)
  const isHeld = state.resting || state.first !== undefined
  const waiting = isHeld ? Number(call !== undefined) : state.queue.length() + state.again.length()
  const single = state.services.length + waiting === 1
  if (!single) {
    w.id(Id.msgContainer)
    w.int(0)
  }
  const draft: Draft = { w, serverNow, single, ticks: [], sequence: 0 }
  putServices(state, draft, now)
  const services = draft.ticks.length
  while (call !== undefined && draft.ticks.length < maxMessages) {
    if (!putCall(state, draft, call, now)) break
    call = peek(state)
  }
  if (draft.ticks.length === 0) return flush(state, now)
  if (draft.ticks.length === 1) {
    // The container was for others, which have to wait.
    if (!single) w.remove(Envelope.headLength, containerHeadLength + innerHeadLength)
    return finishPacket(state, draft, state.last)
  }

  w.patch(Envelope.headLength + 4, draft.ticks.length)
  const outer = MessageId.next(state.last, serverNow)
  state.last = outer
  draft.sequence = state.contents * 2
  for (let i = services; i < draft.ticks.length; i++) {
    const flight = state.calls.get(draft.ticks[i] ?? 0)
    if (flight !== undefined) flight.packet = outer
  }
  state.packets.set(outer, { _tag: "Container", ticks: draft.ticks })
  return finishPacket(state, draft, outer)
}

const writeHead = (w: Writer, at: number, tick: number, sequence: number, length: number): void => {
  w.patch(at, MessageId.lowOf(tick) | 0)
  w.patch(at + 4, MessageId.highOf(tick))
  w.patch(at + 8, sequence)
  w.patch(at + 12, length)
}

const finishPacket = (state: State, { sequence, serverNow, w }: Draft, tick: number): Uint8Array => {
  const length = w.position - Envelope.headLength
  state.salts = Salts.advance(state.salts, Math.floor(serverNow / 1000))
  const salt = state.salts.current
  w.patch(0, Number(BigInt.asIntN(32, salt)))
  w.patch(4, Number(BigInt.asIntN(32, salt >> 32n)))
  w.patch(8, state.sessionLow)
  w.patch(12, state.sessionHigh)
  writeHead(w, 16, tick, sequence, length)
  const total = Envelope.paddedLength(Envelope.headLength + length)
  w.raw(state.options.random(total - w.position))
  return w.view()
}
