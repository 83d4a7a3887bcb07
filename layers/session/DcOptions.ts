/**
 * Where the data centres are, in memory: see `addresses.ts` for the rules.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { DataCentre } from "../../schema/wire/Servers.ts"
import { DcOptions } from "../../services/DcOptions.ts"
import { TelegramConfig } from "../../services/TelegramConfig.ts"
import type { Endpoint } from "../../services/Transport.ts"
import { Transport } from "../../services/Transport.ts"
import * as Addresses from "./addresses.ts"

/** So many failures are remembered; the oldest give way. */
const maxFailures = 1000

/** What can be the name of a domain. */
const isDomain = (name: string): boolean => name.length <= 253 && /^([a-z\d-]{1,63}\.)+[a-z\d-]{2,63}$/i.test(name)

const nameOf = ({ address, wireDc }: Endpoint): string => `${wireDc} ${address.host} ${address.port}`

/**
 * The addresses of the settings, and those that are learned.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<DcOptions, never, TelegramConfig | Transport> = Layer.effect(
  DcOptions,
  Effect.gen(function*() {
    const { network: wanted, servers } = yield* TelegramConfig
    const { isDisguising = false, isProxied = false } = yield* Transport
    let learned: ReadonlyArray<DataCentre> = []
    let rescued: ReadonlyArray<DataCentre> = []
    let isCutOff = false
    let domain: string | undefined
    // What the settings say counts more than what Telegram says.
    let network = wanted ?? "v4"
    // In the order in which they have failed last.
    const failures = new Set<string>()
    const places = () => new Map([...failures].map((name, place) => [name, place]))

    const isKnown = (dc: number) =>
      servers.dataCentres.some(({ id }) => id === dc) || learned.some(({ cdn, id }) => id === dc && cdn !== true)

    return DcOptions.of({
      isTeachable: Addresses.areNumbered(servers),
      endpoints: (dc, purpose, given) => {
        const known = given === undefined
          ? {
            servers: { ...servers, dataCentres: [...servers.dataCentres, ...rescued] },
            learned: isCutOff ? [...rescued, ...learned] : learned
          }
          : { servers: { ...servers, dataCentres: given }, learned: [] }
        const found = Addresses.endpoints({ ...known, network, purpose, isProxied }, dc)
        if (failures.size === 0 || found.length < 2) return found
        const failedAt = places()
        const rank = (endpoint: Endpoint) => failedAt.get(nameOf(endpoint)) ?? -1
        return found.toSorted((one, other) => rank(one) - rank(other))
      },
      failed: (endpoint) => {
        const name = nameOf(endpoint)
        failures.delete(name)
        failures.add(name)
        for (const oldest of failures) {
          if (failures.size <= maxFailures) break
          failures.delete(oldest)
        }
      },
      worked: (endpoint) => void failures.delete(nameOf(endpoint)),
      isKnown,
      isRescuable: !isProxied,
      rescue: (found) => {
        rescued = found.filter(({ id, secret }) => isKnown(id) && (secret?._tag !== "FakeTls" || isDisguising))
        isCutOff = true
        return rescued.map(({ id }) => id)
      },
      learn: (config) => {
        if (config.testMode !== servers.test) return false
        learned = Addresses.learned(config, isDisguising)
        isCutOff = false
        if (isDomain(config.dcTxtDomainName)) domain = config.dcTxtDomainName
        network = wanted ?? (config.forceTryIpv6 === true ? "race" : "v4")
        return true
      },
      domain: () => domain
    })
  })
)
