/**
 * The server salts of one authorization key: which one is good now, and when to ask for more. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description#server-salt
 */

/**
 * A salt and its time of validity, in seconds of server time. Salts overlap by half an hour.
 *
 * @since 0.1.0
 * @category models
 */
export interface FutureSalt {
  readonly validSince: number
  readonly validUntil: number
  readonly salt: bigint
}

/**
 * What is known about the salts of a key.
 *
 * @since 0.1.0
 * @category models
 */
export interface Salts {
  /** The salt to use. */
  readonly current: bigint
  /** Salts that become valid later, earliest first. */
  readonly future: ReadonlyArray<FutureSalt>
  /** When `current` stops being accepted, in seconds of server time; `undefined` where the server has not said. */
  readonly until: number | undefined
  /** When the server may be asked for salts again, in seconds of server time. */
  readonly askAfter: number
}

/** How many salts to ask for, and how many are kept: a day's worth. */
export const wanted = 32

/** Between two questions for salts pass at least this many seconds. */
const patience = 60

/**
 * The state with a single salt, from the key exchange, a store, or `bad_server_salt`. What was known before is worth
 * nothing then.
 *
 * @since 0.1.0
 * @category constructors
 */
export const of = (salt: bigint): Salts => ({ current: salt, future: [], until: undefined, askAfter: 0 })

/**
 * Takes over salts that have become valid.
 *
 * @since 0.1.0
 * @category transitions
 */
export const advance = (salts: Salts, serverSeconds: number): Salts => {
  let valid = -1
  for (let i = 0; i < salts.future.length; i++) if ((salts.future[i]?.validSince ?? 0) <= serverSeconds) valid = i
  const newest = salts.future[valid]
  if (newest === undefined) return salts
  return { ...salts, current: newest.salt, until: newest.validUntil, future: salts.future.slice(valid + 1) }
}

/**
 * Whether it is time to ask the server for salts: the one in use ends within a minute, or nobody has said when.
 *
 * @since 0.1.0
 * @category queries
 */
export const shouldAsk = (salts: Salts, serverSeconds: number): boolean =>
  serverSeconds >= salts.askAfter && salts.future.length === 0 &&
  (salts.until === undefined || salts.until - serverSeconds < patience)

/**
 * The server was asked.
 *
 * @since 0.1.0
 * @category transitions
 */
export const asked = (salts: Salts, serverSeconds: number): Salts => ({ ...salts, askAfter: serverSeconds + patience })

/**
 * The server's answer.
 *
 * @since 0.1.0
 * @category transitions
 */
export const learn = (salts: Salts, answer: ReadonlyArray<FutureSalt>, serverSeconds: number): Salts => {
  const future = answer
    .filter((salt) => salt.validUntil > serverSeconds && salt.validUntil > salt.validSince)
    .sort((a, b) => a.validSince - b.validSince)
    .slice(0, wanted)
  return advance({ ...salts, future }, serverSeconds)
}
