/**
 * The checks on messages as they arrive in a session, and the memory of those that were accepted. Pure but for the
 * session that they change.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
 */
import type { Received, Session } from "./model.ts"
import type { ViolationKind } from "./violations.ts"

/**
 * Why a message is refused: the code of `bad_msg_notification`, and whether the client is to blame. A wrong clock is
 * nobody's fault.
 *
 * @since 0.1.0
 * @category models
 */
export interface Refused {
  readonly code: 16 | 17 | 18 | 19 | 20 | 32 | 33 | 34 | 35 | 64
  readonly blame: readonly [kind: ViolationKind, detail: string] | undefined
}

/** So many messages of a session are remembered, at least. */
const memory = 4096

/** How far from the server's clock a message id may be, in seconds. */
const tooOld = 300n
const tooNew = 30n

const refused = (code: Refused["code"], ...blame: [] | [ViolationKind, string]): Refused => ({
  code,
  blame: blame.length === 0 ? undefined : blame
})

/**
 * Checks the id of a packet's message against the clock and against the ids before it.
 *
 * @since 0.1.0
 * @category checks
 */
export const checkId = (session: Session, id: bigint, milliseconds: number): Refused | undefined => {
  if ((id & 3n) !== 0n) return refused(18, "MessageIdParity", `the message id ${id} is no multiple of 4`)
  const age = BigInt(Math.floor(milliseconds / 1000)) - (id >> 32n)
  if (age > tooOld) return refused(id <= session.forgottenUpTo ? 20 : 16)
  if (age < -tooNew) return refused(17)
  return undefined
}

/** The place of an id in the ordered list: of the first that is not smaller. */
const place = (ordered: ReadonlyArray<Received>, id: bigint): number => {
  const last = ordered.at(-1)
  if (last === undefined || last.id < id) return ordered.length
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.id ?? 0n) < id) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Checks a sequence number against the messages that were received before and after it.
 *
 * @since 0.1.0
 * @category checks
 */
export const checkSequence = (session: Session, id: bigint, sequence: number): Refused | undefined => {
  const { ordered } = session
  const at = place(ordered, id)
  const before = ordered[at - 1]
  const after = ordered[at]
  const odd = sequence % 2 !== 0
  if (before !== undefined && (before.sequence > sequence || (before.sequence === sequence && odd))) {
    return refused(32, "SequenceOrder", `number ${sequence} comes after ${before.sequence}`)
  }
  if (after !== undefined && (after.sequence < sequence || (after.sequence === sequence && odd))) {
    return refused(33, "SequenceOrder", `number ${sequence} comes before ${after.sequence}`)
  }
  return undefined
}

/**
 * Checks that a message which is content has an odd number and one that is not has an even one.
 *
 * @since 0.1.0
 * @category checks
 */
export const checkParity = (sequence: number, content: boolean): Refused | undefined => {
  const odd = sequence % 2 !== 0
  if (odd === content) return undefined
  return odd
    ? refused(34, "SequenceParity", `the odd number ${sequence} on a message that is no content`)
    : refused(35, "SequenceParity", `the even number ${sequence} on a message that is content`)
}

/**
 * Remembers a message that was accepted.
 *
 * @since 0.1.0
 * @category transitions
 */
export const remember = (session: Session, id: bigint, sequence: number): Received => {
  const entry: Received = {
    id,
    sequence,
    running: false,
    answer: undefined,
    answered: false,
    failed: false,
    waiting: undefined,
    dropped: false
  }
  session.received.set(id, entry)
  const { ordered } = session
  const at = place(ordered, id)
  if (at === ordered.length) ordered.push(entry)
  else ordered.splice(at, 0, entry)
  if (ordered.length >= 2 * memory) forget(session)
  return entry
}

const forget = (session: Session) => {
  const gone = session.ordered.slice(0, memory)
  session.ordered = session.ordered.slice(memory)
  for (const { id } of gone) session.received.delete(id)
  session.forgottenUpTo = gone.at(-1)?.id ?? session.forgottenUpTo
}

/**
 * What `msgs_state_info` says about a message of the client's.
 *
 * @since 0.1.0
 * @category accessors
 * @see https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages
 */
export const stateOf = (session: Session, id: bigint): number => {
  const entry = session.received.get(id)
  if (entry === undefined) {
    if (id <= session.forgottenUpTo) return 1
    return id > (session.ordered.at(-1)?.id ?? 0n) ? 3 : 2
  }
  const content = entry.sequence % 2 !== 0
  if (!content) return 4 + 16
  if (entry.running) return 4 + 8 + 32
  return entry.answered ? 4 + 8 + 64 : 4 + 8
}
