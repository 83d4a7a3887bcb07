import { assert, describe, it } from "@effect/vitest"
import { endpoints } from "../../../layers/session/addresses.ts"
import { production, test } from "../../../schema/wire/Servers.ts"

const four = { host: "149.154.167.51", port: 443 }
const six = { host: "2001:67c:4e8:f002::a", port: 443 }

describe("the addresses of a data centre", () => {
  it("are those of IPv4, those of IPv6, or all that race (1.35, 1.36)", () => {
    assert.deepStrictEqual(endpoints(production, "v4", 2), [{ dc: 2, address: four, wireDc: 2 }])
    assert.deepStrictEqual(endpoints(production, "v6", 2), [{ dc: 2, address: six, wireDc: 2 }])
    assert.deepStrictEqual(endpoints(production, "race", 2), [{ dc: 2, address: six, alternatives: [four], wireDc: 2 }])
    assert.deepStrictEqual(endpoints(production, "race", 9), [])
    assert.strictEqual(endpoints(test, "v4", 2)[0]?.wireDc, 10_002)
  })

  it("alternate between the kinds, and leave out what is for media only", () => {
    const option = (host: string, ipv6: boolean, mediaOnly = false) => ({ id: 1, host, port: 1, ipv6, mediaOnly })
    const servers = {
      ...production,
      dataCentres: [option("a", false), option("b", false), option("c", false, true), option("::1", true)]
    }
    const [only] = endpoints(servers, "race", 1)
    assert.deepStrictEqual([only?.address, ...only?.alternatives ?? []].map((one) => one?.host), ["::1", "a", "b"])
    assert.deepStrictEqual(endpoints(servers, "v4", 1).map(({ address }) => address.host), ["a", "b"])
  })
})
