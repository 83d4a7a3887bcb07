/**
 * Where the time of a client's calls goes: `npm run bench -- profile`, or with `--client=mtcute`, `--flight=1`,
 * `--calls=N`. Shares of the client's processor time by whose code ran, what a call allocates, and the collections of
 * the garbage it leaves. `--of=upload` and `--of=download` tell the same of a file of 64 MB on disk, or
 * `--megabytes=N`, a megabyte instead of a call; `--of=small` of a hundred small downloads at once, a file; `--of=private`
 * and `--of=supergroup` of new messages that a handler is given, an update.
 */
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { Session } from "node:inspector/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { constants, PerformanceObserver } from "node:perf_hooks"
import * as Clients from "./clients.ts"
import * as Hands from "./hands.ts"
import { argument, largest, owner } from "./owners.ts"
import * as Receivers from "./receivers.ts"
import type { Stored } from "./stored.ts"
import { store } from "./stored.ts"

const client = argument("client", "layergram")
const of = argument("of", "calls")
const flight = Number(argument("flight", "64"))
const megabytes = Number(argument("megabytes", "64"))

const { order, server, stop } = await Clients.serve()

/** What is done, how often at once, and what it is counted in. */
interface Work {
  readonly title: string
  readonly unit: string
  readonly count: number
  readonly run: (count: number) => Promise<unknown>
  readonly close: () => Promise<unknown>
}

const calls = async (): Promise<Work> => {
  const caller = await (client === "mtcute" ? Clients.mtcuteCaller(server) : Clients.layergramCaller(server))
  return {
    title: `${flight} in flight`,
    unit: "call",
    count: Number(argument("calls", "100000")),
    run: (count) => caller.run(count, flight),
    close: caller.close
  }
}

const files = async (): Promise<Work> => {
  const bytes = randomBytes(megabytes * 1_000_000)
  const other = await Clients.layergram(server, server.tokens[2] ?? "")
  const there = await store(other.context, server, bytes)
  await other.close()
  const { close, down, up } = await (client === "mtcute" ? Hands.mtcute(server) : Hands.layergram(server))
  const folder = mkdtempSync(join(tmpdir(), "layergram-bench-"))
  const path = join(folder, "source")
  writeFileSync(path, bytes)
  const once = () => (of === "upload" ? up(path) : down([there], folder))
  // For the compiler.
  for (let round = 0; round < 2; round++) await once()
  return {
    title: `${of} of ${megabytes} MB`,
    unit: "MB",
    count: megabytes,
    run: once,
    close: async () => {
      await close()
      rmSync(folder, { recursive: true })
    }
  }
}

/** Many small files at once. */
const small = async (): Promise<Work> => {
  const other = await Clients.layergram(server, server.tokens[2] ?? "")
  const there: Array<Stored> = []
  for (let i = 0; i < 100; i++) there.push(await store(other.context, server, randomBytes(20_000)))
  await other.close()
  const { close, down } = await (client === "mtcute" ? Hands.mtcute(server) : Hands.layergram(server))
  const run = async (count: number) => {
    for (let left = count; left > 0; left -= there.length) await down(there, undefined)
  }
  return { title: "downloads of 20 kB, 100 at once", unit: "file", count: 2000, run, close }
}

/** New messages, and a handler. */
const updates = async (): Promise<Work> => {
  const bot = client === "mtcute" ? 1 : 0
  const receiver = await (client === "mtcute" ? Receivers.mtcute(server) : Receivers.layergram(server))
  const run = (count: number) => {
    const received = receiver.run({ updates: count })
    order(`send ${of} ${bot} ${count}`)
    return received
  }
  return { title: `new messages in a ${of} chat`, unit: "update", count: 20_000, run, close: receiver.close }
}

const kinds: Readonly<Record<string, () => Promise<Work>>> = { calls, small, private: updates, supergroup: updates }
const work = await (kinds[of] ?? files)()
await work.run(work.count)

const collections = new Array<{ readonly isMinor: boolean; readonly milliseconds: number }>()
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    const detail: unknown = "detail" in entry ? entry.detail : undefined
    const isMinor = typeof detail === "object" && detail !== null && "kind" in detail &&
      detail.kind === constants.NODE_PERFORMANCE_GC_MINOR
    collections.push({ isMinor, milliseconds: entry.duration })
  }
})

const session = new Session()
session.connect()

// ---- time

await session.post("Profiler.enable")
await session.post("Profiler.setSamplingInterval", { interval: 200 })
observer.observe({ entryTypes: ["gc"] })
await session.post("Profiler.start")
const before = process.cpuUsage()
await work.run(work.count)
const { system, user } = process.cpuUsage(before)
const { profile } = await session.post("Profiler.stop")
observer.disconnect()

const placeOf = ({ functionName, url }: { readonly functionName: string; readonly url: string }): string =>
  `${functionName || "(nameless)"} ${url.split("/").slice(-2).join("/")}`

const microseconds = new Map<string, number>()
const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
const functions = new Map<string, number>()
for (const [i, id] of (profile.samples ?? []).entries()) {
  const frame = nodes.get(id)?.callFrame
  if (frame === undefined) continue
  const spent = profile.timeDeltas?.[i] ?? 0
  const group = owner(frame.functionName, frame.url)
  microseconds.set(group, (microseconds.get(group) ?? 0) + spent)
  const place = placeOf(frame)
  functions.set(place, (functions.get(place) ?? 0) + spent)
}
microseconds.delete("idle")
for (const name of ["(idle) ", "dispatch "]) functions.delete(name)

const busy = [...microseconds.values()].reduce((sum, spent) => sum + spent, 0)
const each = ((user + system) / work.count).toFixed(1)
console.log(`**${client}, ${work.title}: ${each} µs of processor time a ${work.unit}**\n`)
console.log("| whose code | % of the main thread's time |\n| --- | ---: |")
for (const [group, spent] of largest(microseconds, 10)) console.log(`| ${group} | ${(100 * spent / busy).toFixed(1)} |`)
console.log("\n| function | % |\n| --- | ---: |")
for (const [place, spent] of largest(functions, Number(argument("functions", "15")))) {
  console.log(`| ${place} | ${(100 * spent / busy).toFixed(1)} |`)
}

// ---- memory

await session.post("HeapProfiler.enable")
await session.post("HeapProfiler.startSampling", {
  samplingInterval: 4096,
  includeObjectsCollectedByMajorGC: true,
  includeObjectsCollectedByMinorGC: true
})
const sampled = Math.min(work.count, 20_000)
await work.run(sampled)
const { profile: heap } = await session.post("HeapProfiler.stopSampling")

const bytes = new Map<string, number>()
const allocating = new Map<string, number>()
type HeapNode = typeof heap.head
const pending: Array<HeapNode> = [heap.head]
for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
  const group = owner(node.callFrame.functionName, node.callFrame.url)
  bytes.set(group, (bytes.get(group) ?? 0) + node.selfSize)
  const place = placeOf(node.callFrame)
  allocating.set(place, (allocating.get(place) ?? 0) + node.selfSize)
  pending.push(...node.children)
}

console.log(`\n| allocated by | bytes a ${work.unit} |\n| --- | ---: |`)
for (const [group, size] of largest(bytes, 10)) console.log(`| ${group} | ${(size / sampled).toFixed(0)} |`)

console.log(`\n| function | bytes a ${work.unit} |\n| --- | ---: |`)
for (const [place, size] of largest(allocating, Number(argument("functions", "15")))) {
  console.log(`| ${place} | ${(size / sampled).toFixed(0)} |`)
}

const minor = collections.filter(({ isMinor }) => isMinor)
const spent = (of: typeof collections) => of.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
console.log(
  `\n${minor.length} collections of the young generation took ${(spent(minor) / minor.length).toFixed(2)} ms each, ` +
    `${collections.length - minor.length} others ${(spent(collections) - spent(minor)).toFixed(0)} ms in all.`
)

session.disconnect()
await work.close()
await stop()
process.exit(0)
