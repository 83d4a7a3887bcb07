/**
 * New messages that a handler is given, with everything on that makes their order sure and keeps the state: processor time
 * of the client an update, against one server in a process of its own. Rounds alternate, the median counts.
 */
import type { Apart } from "./apart.ts"
import { start } from "./apart.ts"
import * as Clients from "./clients.ts"
import type { Order } from "./receivers.ts"

const { order, server, stop } = await Clients.serve()

/** Each has a bot of its own. */
const names = ["layergram", "mtcute"]
const contenders = new Array<readonly [name: string, bot: number, client: Apart<Order>]>()
for (const [bot, name] of names.entries()) contenders.push([name, bot, await start("receiver", name, server)])
const updates = 4000
const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

await new Promise((resolve) => setTimeout(resolve, 1000))
console.log(`**updates, µs of the client's processor time an update that a handler is given**\n`)
console.log(`| | ${names.join(" | ")} | layergram / mtcute |\n| --- | ${names.map(() => "---:").join(" | ")} | ---: |`)
for (const place of ["private", "supergroup"]) {
  const all = new Map<string, Array<number>>(names.map((one) => [one, []]))
  for (let round = 0; round < 9; round++) {
    for (const [name, bot, client] of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const received = client.run({ updates })
      order(`send ${place} ${bot} ${updates}`)
      const { cpu } = await received
      // The first rounds are for the compiler.
      if (round >= 2) all.get(name)?.push(cpu / updates)
    }
  }
  const of = (one: string) => median(all.get(one) ?? [])
  const ratio = of("layergram") / of("mtcute")
  console.log(`| ${place} | ${names.map((one) => of(one).toFixed(1)).join(" | ")} | ${ratio.toFixed(2)} |`)
}

for (const [, , client] of contenders) await client.close()
await stop()
process.exit(0)
