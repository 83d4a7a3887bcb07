/**
 * Where a data centre is to be looked for: at the addresses that Telegram has told of, and after them at those of the
 * settings. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/datacenter
 */
import type * as T from "../../schema/tl/api/types.ts"
import * as IpAddress from "../../schema/wire/IpAddress.ts"
import * as ProxySecret from "../../schema/wire/ProxySecret.ts"
import type { DataCentre, Servers } from "../../schema/wire/Servers.ts"
import type { Address } from "../../services/Dialer.ts"
import type { Purpose } from "../../services/Sessions.ts"
import type { Network } from "../../services/TelegramConfig.ts"
import type { Endpoint } from "../../services/Transport.ts"

/** No data centre has a greater number, and nobody needs more addresses. */
const maxDc = 1000
const maxOptions = 500

/**
 * What is of use of the addresses that Telegram tells of. The others have a number that no data centre has, are no
 * addresses, or have a secret that is none: without it nobody is understood there. Addresses that want a disguise are
 * for transports that have it.
 *
 * @since 0.1.0
 * @category decisions
 * @see https://core.telegram.org/constructor/dcOption
 */
export const learned = (
  { dcOptions }: Pick<T.config, "dcOptions">,
  isDisguising = false
): ReadonlyArray<DataCentre> =>
  dcOptions.slice(0, maxOptions).flatMap((option) => {
    const { cdn, id, ipAddress: host, ipv6, mediaOnly, port, static: isStatic, tcpoOnly } = option
    const isAddress = IpAddress.parse(host)?._tag === (ipv6 === true ? "V6" : "V4")
    if (!(id >= 1 && id <= maxDc && port >= 1 && port <= 65_535 && isAddress)) return []
    const plain: DataCentre = { id, host, port, ipv6, mediaOnly, cdn, isStatic, obfuscatedOnly: tcpoOnly }
    if (option.secret === undefined) return [plain]
    const secret = ProxySecret.fromBytes(option.secret)
    return secret === undefined || (secret._tag === "FakeTls" && !isDisguising)
      ? []
      : [{ ...plain, obfuscatedOnly: true, secret }]
  })

/**
 * Whether there is anything to learn: servers that are known by names, for WebSockets or within a process, are not found
 * at the addresses that Telegram tells of.
 *
 * @since 0.1.0
 * @category predicates
 */
export const areNumbered = ({ dataCentres }: Servers): boolean =>
  dataCentres.every(({ host }) => {
    const kind = IpAddress.parse(host)?._tag
    return kind === "V4" || kind === "V6"
  })

/**
 * What addresses are chosen by.
 *
 * @since 0.1.0
 * @category models
 */
export interface Circumstances {
  readonly servers: Servers
  readonly network: Network
  readonly purpose: Purpose
  /** See {@link learned}. */
  readonly learned: ReadonlyArray<DataCentre>
  /** Whether proxies stand between us and Telegram. */
  readonly isProxied: boolean
}

const isSame = (one: DataCentre, other: DataCentre) =>
  one.id === other.id && one.host === other.host && one.port === other.port

/** Whether an address serves the purpose. */
const serves = (purpose: Purpose) => ({ cdn, mediaOnly }: DataCentre): boolean =>
  (purpose === "cdn" || cdn !== true) && (purpose !== "main" || mediaOnly !== true)

/** What is preferred first: addresses that are there for files, and addresses that proxies know. */
const order = ({ isProxied, purpose }: Circumstances) => (one: DataCentre, other: DataCentre): number => {
  const rank = ({ isStatic, mediaOnly }: DataCentre) =>
    (purpose !== "main" && mediaOnly === true ? 0 : 2) + (isProxied && isStatic === true ? 0 : 1)
  return rank(one) - rank(other)
}

/** The endpoints of addresses that are all of one kind. */
const alike = (options: ReadonlyArray<DataCentre>, network: Network, test: boolean): ReadonlyArray<Endpoint> => {
  const [first] = options
  if (first === undefined) return []
  const number = test ? first.id + 10_000 : first.id
  const at = (address: Address, alternatives?: ReadonlyArray<Address>): Endpoint => ({
    dc: first.id,
    address,
    ...(alternatives === undefined ? {} : { alternatives }),
    wireDc: first.mediaOnly === true ? -number : number,
    ...(first.obfuscatedOnly === true ? { obfuscated: true } : {}),
    ...(first.secret === undefined ? {} : { secret: first.secret })
  })
  const of = (ipv6: boolean) =>
    options.filter((option) => (option.ipv6 === true) === ipv6).map(({ host, port }) => ({ host, port }))
  const four = of(false)
  const six = of(true)
  if (network !== "race") return (network === "v4" ? four : six).map((address) => at(address))
  const [address, ...alternatives] = Array.from(
    { length: Math.max(four.length, six.length) },
    (_, index) => [six[index], four[index]].filter((one) => one !== undefined)
  ).flat()
  return address === undefined ? [] : [at(address, alternatives)]
}

/** Addresses of the same kind, which can race, beside each other; those with secrets are of a kind of their own. */
const kinds = (options: ReadonlyArray<DataCentre>): ReadonlyArray<ReadonlyArray<DataCentre>> => {
  const groups = new Map<string, Array<DataCentre>>()
  for (const option of options) {
    const own = option.secret === undefined ? "" : `${option.host} ${option.port}`
    const kind = `${option.mediaOnly === true} ${option.obfuscatedOnly === true} ${own}`
    const group = groups.get(kind)
    if (group === undefined) groups.set(kind, [option])
    else group.push(option)
  }
  return [...groups.values()]
}

/**
 * The endpoints of a data centre, to be tried in turn: one an address or, where the kinds of addresses race, one with
 * all of them, alternating. What Telegram has told of comes first, and the settings are the last resort.
 *
 * @since 0.1.0
 * @category decisions
 */
export const endpoints = (circumstances: Circumstances, dc: number): ReadonlyArray<Endpoint> => {
  const { learned: told, network, purpose, servers } = circumstances
  const all = [...told, ...servers.dataCentres.filter((one) => !told.some((other) => isSame(one, other)))]
  const options = all.filter((option) => option.id === dc).filter(serves(purpose)).toSorted(order(circumstances))
  return kinds(options).flatMap((group) => alike(group, network, servers.test))
}
