/**
 * Knows where the data centres are. Used by `layers/session/Sessions.ts` for each connection, and taught by
 * `layers/DcPool.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/datacenter
 */
import * as Context from "effect/Context"
import type * as T from "../schema/tl/api/types.ts"
import type { DataCentre } from "../schema/wire/Servers.ts"
import type { Purpose } from "./Sessions.ts"
import type { Endpoint } from "./Transport.ts"

/**
 * The addresses of the data centres. All functions are synchronous: nothing is stored.
 *
 * @since 0.1.0
 * @category tags
 */
export class DcOptions extends Context.Tag("layergram/services/DcOptions")<DcOptions, {
  /**
   * The addresses of a data centre for a purpose: those first that have not failed, or not lately. Of a data centre that
   * is not one of Telegram's own, they are given.
   */
  readonly endpoints: (
    dc: number,
    purpose: Purpose,
    given?: ReadonlyArray<DataCentre>
  ) => ReadonlyArray<Endpoint>
  /** A connection there has come to nothing. */
  readonly failed: (endpoint: Endpoint) => void
  /** A connection there has carried an answer. */
  readonly worked: (endpoint: Endpoint) => void
  /** Whether there is such a data centre for the account. */
  readonly isKnown: (dc: number) => boolean
  /** Whether Telegram is to be asked for addresses at all. */
  readonly isTeachable: boolean
  /** Whether addresses that were found elsewhere could be dialled: not where nothing but proxies is. */
  readonly isRescuable: boolean
  /**
   * Takes addresses that were found elsewhere, because nobody answers at the others, in the place of those that were
   * found before. They are the first to be tried until Telegram tells of others. Gives the data centres of those that are
   * of use.
   */
  readonly rescue: (found: ReadonlyArray<DataCentre>) => ReadonlyArray<number>
  /** Takes the addresses that Telegram tells of in the place of what it told before; gives `false` for other servers' ones. */
  readonly learn: (
    config: Pick<T.config, "dcOptions" | "dcTxtDomainName" | "forceTryIpv6" | "testMode">
  ) => boolean
  /** The domain name at which Telegram publishes addresses, if it has told. */
  readonly domain: () => string | undefined
}>() {}
