/**
 * Files up and down through the public interfaces of two clients, each in a process of its own, against one server in
 * another, in parts that can run alone: `npm run bench -- files --part=latency`.
 *
 * - `cpu`: processor time of the client a megabyte, and how fast it is
 * - `latency`: wall time over a line of 50 ms each way
 * - `small`: a hundred small downloads at once
 * - `memory`: a sparse file of 2 GB from disk and back to disk; memory over what the client has when it is idle
 *
 * Rounds alternate, the median counts. `--megabytes=N` says how long the file is. How long the event loop is kept is told
 * by `npm run bench -- blocking`.
 */
import { NodeFileSystem } from "@effect/platform-node"
import { Effect } from "effect"
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Files, type Telegram } from "layergram"
import { start } from "./apart.ts"
import * as Clients from "./clients.ts"
import type { Order } from "./mover.ts"
import { argument } from "./owners.ts"
import type { Stored } from "./stored.ts"
import { locationOf, store } from "./stored.ts"

const { ask, server, stop } = await Clients.serve()
const megabytesOr = (usual: number): number => Number(argument("megabytes", String(usual)))

const ours = await Clients.layergram(server, server.tokens[2] ?? "")
const run = <A, E>(effect: Effect.Effect<A, E, Files.Files | Telegram.Telegram>): Promise<A> =>
  Effect.runPromise(Effect.provide(effect, ours.context))
const stored = (source: Uint8Array | string) => store(ours.context, server, source)

interface Sample {
  /** In milliseconds. */
  readonly cpu: number
  readonly wall: number
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

const names = ["layergram", "mtcute"] as const
type Medians = Readonly<Record<(typeof names)[number], Sample>>

/** Both have processes of their own, in which nothing else was done before. */
const apart = async () => ({
  layergram: await start<Order, unknown>("mover", "layergram", server),
  mtcute: await start<Order, unknown>("mover", "mtcute", server)
})
type Movers = Awaited<ReturnType<typeof apart>>

/** Has both do the same in turn; the first rounds are for the compiler. */
const compared = async (movers: Movers, what: Order, rounds: number, warm = 1): Promise<Medians> => {
  const samples: Record<keyof Movers, Array<Sample>> = { layergram: [], mtcute: [] }
  for (let round = 0; round < rounds + warm; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { cpu, wall } = await movers[name].run(what)
      if (round >= warm) samples[name].push({ cpu: cpu / 1e3, wall: wall / 1e3 })
    }
  }
  const medianOf = (all: ReadonlyArray<Sample>): Sample => ({
    cpu: median(all.map(({ cpu }) => cpu)),
    wall: median(all.map(({ wall }) => wall))
  })
  return { layergram: medianOf(samples.layergram), mtcute: medianOf(samples.mtcute) }
}

const close = async (movers: Movers) => {
  for (const name of names) await movers[name].close()
}

const upAndDown = async (megabytes: number, rounds: number, movers: Movers) => {
  const there = await stored(randomBytes(megabytes * 1_000_000))
  const upload = await compared(movers, { up: megabytes * 1_000_000 }, rounds)
  const download = await compared(movers, { down: [there] }, rounds)
  return { upload, download }
}

const table = (
  title: string,
  rows: Readonly<Record<string, Medians>>,
  cell: (sample: Sample) => string,
  value: (sample: Sample) => number
): void => {
  console.log(`\n**${title}**\n\n| | layergram | mtcute | layergram / mtcute |\n| --- | ---: | ---: | ---: |`)
  for (const [name, { layergram, mtcute }] of Object.entries(rows)) {
    const ratio = (value(layergram) / value(mtcute)).toFixed(2)
    console.log(`| ${name} | ${cell(layergram)} | ${cell(mtcute)} | ${ratio} |`)
  }
}

const cpu = async () => {
  const megabytes = megabytesOr(64)
  const movers = await apart()
  table(
    `files of ${megabytes} MB, ms of the client's processor time a MB (MB/s)`,
    await upAndDown(megabytes, 4, movers),
    ({ cpu: spent, wall }) => `${(spent / megabytes).toFixed(2)} (${(megabytes / wall * 1000).toFixed(0)})`,
    (sample) => sample.cpu
  )
  await close(movers)
}

const latency = async () => {
  const megabytes = megabytesOr(200)
  const movers = await apart()
  await ask("latency 50")
  table(
    `${megabytes} MB over a line of 50 ms each way, seconds`,
    await upAndDown(megabytes, 1, movers),
    ({ wall }) => (wall / 1000).toFixed(2),
    ({ wall }) => wall
  )
  await ask("latency 0")
  await close(movers)
}

const small = async () => {
  const movers = await apart()
  const files: Array<Stored> = []
  for (let i = 0; i < 100; i++) files.push(await stored(randomBytes(20_000)))
  table(
    "small downloads at once, ms (ms of the client's processor time)",
    { "100 files of 20 kB": await compared(movers, { down: files }, 20, 4) },
    ({ cpu: spent, wall }) => `${wall.toFixed(0)} (${spent.toFixed(0)})`,
    ({ wall }) => wall
  )
  await close(movers)
}

const memory = async () => {
  const megabytes = megabytesOr(2000)
  const folder = mkdtempSync(join(tmpdir(), "layergram-bench-"))
  const there = join(folder, "there.bin")
  writeFileSync(there, "")
  truncateSync(there, megabytes * 1_000_000)
  // Code that is compiled, buffers that are kept: what a client has that has been at work.
  const warm = await stored(Buffer.alloc(50_000_000))
  const download = (file: Stored, name: string) =>
    run(Effect.provide(Files.download(locationOf(file), join(folder, name)), NodeFileSystem.layer))
  await download(warm, "warm.bin")
  globalThis.gc?.()
  const idle = process.memoryUsage.rss()
  let most = idle
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 10)
  const over = () => ((most - idle) / 2 ** 20).toFixed(0)
  const seconds = async <A>(work: Promise<A>): Promise<readonly [A, string]> => {
    const began = performance.now()
    return [await work, ((performance.now() - began) / 1000).toFixed(1)]
  }
  const [file, up] = await seconds(stored(there))
  const overUp = over()
  most = idle
  const [, down] = await seconds(download(file, "back.bin"))
  clearInterval(timer)
  if (statSync(join(folder, "back.bin")).size !== megabytes * 1_000_000) throw new Error("it did not come back whole")
  rmSync(folder, { recursive: true })
  console.log(`\n**a sparse file of ${megabytes} MB, from disk and to disk**\n`)
  console.log("| | MiB over idle | seconds |\n| --- | ---: | ---: |")
  console.log(`| upload | ${overUp} | ${up} |\n| download | ${over()} | ${down} |`)
}

const parts: Readonly<Record<string, () => Promise<void>>> = { cpu, latency, small, memory }
const chosen = argument("part", "")
for (const [name, part] of Object.entries(parts)) {
  if (chosen === "" || chosen === name) await part()
}

await ours.close()
await stop()
process.exit(0)
