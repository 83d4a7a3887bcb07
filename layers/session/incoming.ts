/**
 * The way into a session: what a decrypted message means. Pure: it changes the state, calls the calls it answers, and
 * says when the connection has to end.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages
 */
import * as Id from "../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../schema/tl/Reader.ts"
import { TlDecodeError } from "../../schema/tl/TlDecodeError.ts"
import * as Envelope from "../../schema/wire/Envelope.ts"
import * as MessageId from "../../schema/wire/MessageId.ts"
import type { Arrival, Break } from "./arrival.ts"
import { acknowledge, confused, inflate, inflatedLimit, violation } from "./arrival.ts"
import { result } from "./results.ts"
import { service } from "./services.ts"
import type { State } from "./state.ts"
import { renew } from "./state.ts"

/** Messages of the server are accepted from so long ago to so far ahead, in milliseconds. */
const oldest = 300_000
const newest = 30_000

/** So many messages in a row that are not for us, or not from now, mean that the session is out of step. */
const patience = 10

/** So many acknowledgements and service messages of ours may wait to be sent. */
const maxAcks = 65_536
const maxServices = 16_384

/** So many containers and compressed objects may stand inside each other. */
const deepest = 64

// Readers are used again for each packet; a packet is handled to the end before the next one comes.
interface Readers {
  readonly outer: Reader
  readonly inner: Reader
}

const readersOf = new WeakMap<State, Readers>()

const readers = (state: State): Readers => {
  const known = readersOf.get(state)
  if (known !== undefined) return known
  const made = { outer: new Reader(new Uint8Array(0)), inner: new Reader(new Uint8Array(0)) }
  readersOf.set(state, made)
  return made
}

/** Ids of the server tell its time; delay can only make it seem earlier than it is. */
const learnTime = (state: State, now: number, low: number, high: number): void => {
  const offset = MessageId.timeOf(low, high) - now
  if (!state.synchronised || offset > state.offset) state.offset = offset
  state.synchronised = true
}

/**
 * Takes a decrypted packet whose message key was found right.
 *
 * @since 0.1.0
 * @category transitions
 */
export const receive = (state: State, now: number, plain: Uint8Array): Break | undefined => {
  const head = Envelope.readHead(plain)
  if (head === undefined) return violation("length")
  // Whatever it is, somebody is there.
  state.receivedAt = now
  state.pingMadeAt = undefined
  state.pingedAt = undefined
  const { idHigh, idLow } = head
  const isStray = head.sessionLow !== state.sessionLow || head.sessionHigh !== state.sessionHigh
  if (isStray || MessageId.serverKind(idLow) === undefined || !isTimely(state, now, idLow, idHigh)) {
    // Not delivered.
    return stray(state, isStray ? "messages for another session" : "messages from another time")
  }
  // An old packet that somebody sends again tells nothing; but a server whose clock was set back sends no other.
  const isRepeated = state.seen.has(idLow, idHigh)
  if (!isRepeated && state.seen.isOld(idLow, idHigh)) {
    const broken = stray(state, "messages from before")
    if (broken !== undefined) return broken
  } else {
    state.strays = 0
    if (!isRepeated) {
      state.strayConnections = 0
      learnTime(state, now, idLow, idHigh)
    }
  }
  state.inflatable = inflatedLimit
  const { outer } = readers(state)
  outer.reset(plain, Envelope.headLength, head.length)
  const time = MessageId.timeOf(idLow, idHigh)
  try {
    const broken = message(
      state,
      { now, time, low: idLow, high: idHigh, depth: 0, contained: false },
      head.sequence,
      outer
    )
    return broken ?? (isBehind(state) ? violation("it asks for more than it takes") : undefined)
  } catch (error) {
    // A service message that cannot be read. Results and updates that cannot be read are dealt with where they are.
    if (error instanceof TlDecodeError) return violation(error.message)
    throw error
  }
}

/** Whether the server keeps sending and does not take what we have to say to that. */
const isBehind = ({ acks, services }: State): boolean => acks.length > maxAcks * 2 || services.length > maxServices

/**
 * Counts a message that is not for us. Where nothing else comes, another connection may help; where that has not, another
 * session. Anybody on the wire can repeat old packets, so neither may do harm.
 */
const stray = (state: State, what: string): Break | undefined => {
  if (++state.strays < patience) return undefined
  state.strays = 0
  state.synchronised = false
  if (++state.strayConnections > 1) {
    state.strayConnections = 0
    renew(state)
  }
  return confused(what)
}

const isTimely = (state: State, now: number, low: number, high: number): boolean => {
  if (!state.synchronised) return true
  const age = now + state.offset - MessageId.timeOf(low, high)
  return age <= oldest && age >= -newest
}

/** One message, alone in a packet or out of a container. */
const message = (state: State, at: Arrival, sequence: number, r: Reader): Break | undefined => {
  if ((sequence & 1) === 1) acknowledge(state, at.now, at.low, at.high)
  // An id from later than its packet is no measure of what is old.
  const isMeasure = MessageId.timeOf(at.low, at.high) <= at.time
  return state.seen.see(at.low, at.high, isMeasure) === "new" ? content(state, at, r) : undefined
}

const content = (state: State, at: Arrival, r: Reader): Break | undefined => {
  if (at.depth > deepest) return violation("nested too deeply")
  const id = r.peekId()
  switch (id) {
    case Id.msgContainer:
      return at.contained ? violation("a container in a container") : container(state, at, r)
    case Id.rpcResult:
      return result(state, at, r)
    case Id.gzipPacked: {
      r.id()
      const inflated = inflate(state, r.bytes())
      if (inflated === undefined) return violation("damaged compression")
      return content(state, { ...at, depth: at.depth + 1 }, new Reader(inflated))
    }
    case Id.msgCopy: {
      r.id()
      const copy = { ...at, low: r.int(), high: r.int(), depth: at.depth + 1 }
      const sequence = r.int()
      return message(state, copy, sequence, r.sub(r.int()))
    }
  }
  return service(state, at, id, r)
}

/** A container is taken whole or not at all, so its structure is looked at before its contents. */
const container = (state: State, at: Arrival, outer: Reader): Break | undefined => {
  outer.id()
  const count = outer.bareCount(5)
  const body = outer.raw(outer.remaining)
  outer.reset(body)
  for (let i = 0; i < count; i++) {
    if (MessageId.serverKind(outer.int()) === undefined) return violation("an id that no server makes")
    outer.skip(8)
    const length = outer.int()
    if (length < 4) return violation("an empty message in a container")
    outer.skip(length)
  }
  if (outer.remaining !== 0) return violation("a container that is longer than its messages")
  const { inner } = readers(state)
  outer.reset(body)
  for (let i = 0; i < count; i++) {
    const low = outer.int()
    const high = outer.int()
    const sequence = outer.int()
    const length = outer.int()
    inner.reset(body, outer.position, length)
    outer.skip(length)
    const broken = message(state, { ...at, low, high, contained: true }, sequence, inner)
    if (broken !== undefined) return broken
  }
  return undefined
}
