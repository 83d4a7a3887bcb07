/**
 * Where the time of a client's calls goes: `npm run bench -- profile`, or with `--client=mtcute`, `--flight=1`,
 * `--calls=N`. Shares of the client's processor time by whose code ran, what a call allocates, and the collections of
 * the garbage it leaves.
 */
import { Session } from "node:inspector/promises"
import { constants, PerformanceObserver } from "node:perf_hooks"
import * as Clients from "./clients.ts"
import { argument, largest, owner } from "./owners.ts"

const client = argument("client", "layergram")
const flight = Number(argument("flight", "64"))
const calls = Number(argument("calls", "100000"))

const { server, stop } = await Clients.serve()
const caller = await (client === "mtcute" ? Clients.mtcuteCaller(server) : Clients.layergramCaller(server))
// For the compiler.
await caller.run(calls, flight)

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
await caller.run(calls, flight)
const { system, user } = process.cpuUsage(before)
const { profile } = await session.post("Profiler.stop")
observer.disconnect()

const microseconds = new Map<string, number>()
const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
const functions = new Map<string, number>()
for (const [i, id] of (profile.samples ?? []).entries()) {
  const frame = nodes.get(id)?.callFrame
  if (frame === undefined) continue
  const spent = profile.timeDeltas?.[i] ?? 0
  const group = owner(frame.functionName, frame.url)
  microseconds.set(group, (microseconds.get(group) ?? 0) + spent)
  const place = `${frame.functionName || "(nameless)"} ${frame.url.split("/").slice(-2).join("/")}`
  functions.set(place, (functions.get(place) ?? 0) + spent)
}
microseconds.delete("idle")
for (const name of ["(idle) ", "dispatch "]) functions.delete(name)

const busy = [...microseconds.values()].reduce((sum, spent) => sum + spent, 0)
console.log(`**${client}, ${flight} in flight: ${((user + system) / calls).toFixed(1)} µs of processor time a call**\n`)
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
const sampled = Math.min(calls, 20_000)
await caller.run(sampled, flight)
const { profile: heap } = await session.post("HeapProfiler.stopSampling")

const bytes = new Map<string, number>()
type HeapNode = typeof heap.head
const pending: Array<HeapNode> = [heap.head]
for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
  const group = owner(node.callFrame.functionName, node.callFrame.url)
  bytes.set(group, (bytes.get(group) ?? 0) + node.selfSize)
  pending.push(...node.children)
}

console.log("\n| allocated by | bytes a call |\n| --- | ---: |")
for (const [group, size] of largest(bytes, 10)) console.log(`| ${group} | ${(size / sampled).toFixed(0)} |`)

const minor = collections.filter(({ isMinor }) => isMinor)
const spent = (of: typeof collections) => of.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
console.log(
  `\n${minor.length} collections of the young generation took ${(spent(minor) / minor.length).toFixed(2)} ms each, ` +
    `${collections.length - minor.length} others ${(spent(collections) - spent(minor)).toFixed(0)} ms in all.`
)

session.disconnect()
await caller.close()
await stop()
process.exit(0)
