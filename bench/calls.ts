/**
 * Calls through the public interfaces of three clients, against one server: processor time of the client a call,
 * sequential and with many in flight. Rounds alternate, the median counts.
 */
import type { Apart, Cost } from "./apart.ts"
import { start } from "./apart.ts"
import type { Order } from "./caller.ts"
import * as Clients from "./clients.ts"

const { server, stop } = await Clients.serve()

const names = ["layergram", "mtcute", ...(process.argv.includes("--gramjs") ? ["GramJS"] : [])]
const contenders = new Map<string, Apart<Order>>()
for (const name of names) contenders.set(name, await start("caller", name, server))

const scenarios = [
  { name: "sequential", flight: 1, calls: 5000 },
  { name: "64 in flight", flight: 64, calls: 40_000 },
  { name: "1000 in flight", flight: 1000, calls: 40_000 }
]

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

console.log(`**calls, µs of the client's processor time (wall time) a call**\n`)
console.log(`| | ${names.join(" | ")} | layergram / mtcute |\n| --- | ${names.map(() => "---:").join(" | ")} | ---: |`)
for (const { calls, flight, name } of scenarios) {
  const all = new Map<string, Array<Cost>>(names.map((one) => [one, []]))
  for (let round = 0; round < 9; round++) {
    for (const [one, { run }] of round % 2 === 0 ? contenders : [...contenders].toReversed()) {
      const spent = await run({ calls, flight })
      // The first rounds are for the compiler.
      if (round >= 2) all.get(one)?.push(spent)
    }
  }
  const of = (one: string, what: keyof Cost) => median(all.get(one)?.map((spent) => spent[what]) ?? []) / calls
  const cells = names.map((one) => `${of(one, "cpu").toFixed(1)} (${of(one, "wall").toFixed(1)})`)
  console.log(`| ${name} | ${cells.join(" | ")} | ${(of("layergram", "cpu") / of("mtcute", "cpu")).toFixed(2)} |`)
}

for (const { close } of contenders.values()) await close()
await stop()
process.exit(0)
