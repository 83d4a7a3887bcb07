/**
 * Where a data centre is to be looked for. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/datacenter
 */
import type { Servers } from "../../schema/wire/Servers.ts"
import type { Network } from "../../services/TelegramConfig.ts"
import type { Endpoint } from "../../services/Transport.ts"

/**
 * The endpoints of a data centre, to be tried in turn: one an address or, where the kinds of addresses race, one with
 * all of them, alternating.
 *
 * @since 0.1.0
 * @category decisions
 */
export const endpoints = (servers: Servers, network: Network, dc: number): ReadonlyArray<Endpoint> => {
  const wireDc = servers.test ? dc + 10_000 : dc
  const options = servers.dataCentres.filter((option) => option.id === dc && option.mediaOnly !== true)
  const of = (ipv6: boolean) =>
    options.filter((option) => (option.ipv6 === true) === ipv6).map(({ host, port }) => ({ host, port }))
  const four = of(false)
  const six = of(true)
  switch (network) {
    case "v4":
      return four.map((address) => ({ dc, address, wireDc }))
    case "v6":
      return six.map((address) => ({ dc, address, wireDc }))
    case "race": {
      const [address, ...alternatives] = Array.from(
        { length: Math.max(four.length, six.length) },
        (_, index) => [six[index], four[index]].filter((one) => one !== undefined)
      ).flat()
      return address === undefined ? [] : [{ dc, address, alternatives, wireDc }]
    }
  }
}
