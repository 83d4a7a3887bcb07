/**
 * What all parts of the embedded server work with.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { Gzip } from "../../services/Gzip.ts"
import type { Faults } from "./rules.ts"
import type { Capacity, Records } from "./records.ts"
import type { Timers } from "./timers.ts"
import type { Violations } from "./violations.ts"
import type { Forecast, Weather } from "./weather.ts"

/**
 * How the server behaves. Every setting has a default that is close to what Telegram does.
 *
 * @since 0.1.0
 * @category models
 */
export interface Settings {
  /** The numbers of the data centres. */
  readonly dataCentres: ReadonlyArray<number>
  /** The numbers of the data centres that are not Telegram's own and only have files. */
  readonly cdns: ReadonlyArray<number>
  /** Where accounts live unless said otherwise. */
  readonly home: number
  /** Whether it plays the test servers: the numbers of data centres on the wire are 10,000 higher. */
  readonly test: boolean
  /** How long a salt is the current one, in milliseconds; it is accepted twice as long. */
  readonly saltLifetime: number
  /** Results of so many bytes are compressed. */
  readonly compressFrom: number
  /** Answers up to so many bytes are sent again whole, longer ones are announced by `msg_detailed_info`. */
  readonly repeatUpTo: number
  /** How long the client may take to acknowledge, in milliseconds. */
  readonly ackPatience: number
  /** How many messages a session of the server's keeps for the client until they are acknowledged. */
  readonly outboxSize: number
  /** How many messages `updates.getDifference` gives at once. */
  readonly differenceSize: number
  /** Behind by more than this many, a client is told to begin anew (`differenceTooLong`). */
  readonly differenceReach: number
  /** The same for `updates.getChannelDifference`. */
  readonly channelDifferenceReach: number
  /** For so many seconds after it has signed in, a session may not end others. */
  readonly freshFor: number
  /** Whether simple messages between people who know each other come in the short form. */
  readonly shortUpdates: boolean
  /** In supergroups of so many members, people who do not know each other are seen in passing (`min`); of none unless said. */
  readonly minUsersFrom: number
  /** The text of older schemas by layer, for clients that speak them. */
  readonly schemas: Readonly<Record<number, string>>
  readonly capacity: Capacity
  /** How connections are, all alike or each as the function says; perfect unless said. */
  readonly weather: Weather | Forecast | undefined
}

/**
 * The defaults.
 *
 * @since 0.1.0
 * @category constants
 */
export const defaults: Settings = {
  dataCentres: [1, 2, 3, 4, 5],
  cdns: [203],
  home: 2,
  test: false,
  saltLifetime: 30 * 60_000,
  compressFrom: 1024,
  repeatUpTo: 4096,
  ackPatience: 120_000,
  outboxSize: 1000,
  differenceSize: 100,
  differenceReach: 10_000,
  channelDifferenceReach: 1000,
  freshFor: 86_400,
  shortUpdates: true,
  minUsersFrom: Infinity,
  schemas: {},
  capacity: { connections: 1000, packets: 10_000, calls: 10_000 },
  weather: undefined
}

/**
 * Everything from outside, and the books.
 *
 * @since 0.1.0
 * @category models
 */
export interface Environment {
  readonly settings: Settings
  readonly crypto: Primitives
  readonly random: (length: number) => Uint8Array
  readonly gzip: Gzip["Type"]
  readonly timers: Timers
  readonly faults: Faults
  readonly records: Records
  readonly violations: Violations
}

/**
 * A random 64-bit number that is not 0.
 *
 * @since 0.1.0
 * @category constructors
 */
export const randomLong = (random: (length: number) => Uint8Array): bigint => {
  const bytes = random(8)
  const value = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true)
  return value === 0n ? 1n : value
}

/**
 * Runs something that must not throw. What it throws all the same is a fault of the server's own: it is written down
 * where tests look.
 *
 * @since 0.1.0
 * @category guards
 */
export const guarded = <A>(
  environment: Pick<Environment, "violations">,
  place: { readonly dc: number; readonly connection: number },
  run: () => A
): A | undefined => {
  const outcome = Either.try(run)
  if (Either.isRight(outcome)) return outcome.right
  const error = outcome.left
  environment.violations.add("Defect", place, error instanceof Error ? error.stack ?? error.message : String(error))
  return undefined
}

/**
 * The numbers of all data centres.
 *
 * @since 0.1.0
 * @category accessors
 */
export const allCentres = ({ cdns, dataCentres }: Settings): ReadonlyArray<number> => [...dataCentres, ...cdns]

/**
 * Whether a data centre is not Telegram's own.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isCdn = ({ cdns }: Settings, dc: number): boolean => cdns.includes(dc)
