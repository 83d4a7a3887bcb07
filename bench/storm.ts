/**
 * What many accounts in one process cost: `npm run bench -- storm`, or with `--client=mtcute`, `--accounts=N`. Whose code
 * has allocated the memory that stays while they are idle, and whose code runs from the moment when the server has lost
 * its connections and sessions until all have an answer again.
 */
import { Session } from "node:inspector/promises"
import * as Clients from "./clients.ts"
import { argument, largest, owner } from "./owners.ts"
import { within } from "./patience.ts"

const client = argument("client", "layergram")
const accounts = Number(argument("accounts", "100"))
const shown = Number(argument("functions", "25"))

const { ask, server, stop } = await Clients.serve()
const many = await (client === "mtcute" ? Clients.mtcuteAccounts(server) : Clients.layergramAccounts(server))
const openTen = () => within("signing ten accounts in", 120, Promise.all(Array.from({ length: 10 }, many.open)))
// The first ones are for the compiler.
await openTen()

const session = new Session()
session.connect()

// ---- memory

await session.post("HeapProfiler.enable")
await session.post("HeapProfiler.startSampling", { samplingInterval: 2048 })
const calls: Array<() => Promise<unknown>> = []
for (let i = 0; i < accounts; i += 10) calls.push(...await openTen())
await session.post("HeapProfiler.collectGarbage")
const { profile: heap } = await session.post("HeapProfiler.stopSampling")

const groups = new Map<string, number>()
const places = new Map<string, number>()
const pending = [{ node: heap.head, caller: "" }]
for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
  const { caller, node } = next
  const { functionName, url } = node.callFrame
  const isOurs = /\/(layers|src|schema|services)\//.test(url) || (caller === "" && url !== "")
  const place = isOurs
    ? `${functionName || "(nameless)"} ${url.split("/").slice(-2).join("/")}:${node.callFrame.lineNumber + 1}`
    : caller
  groups.set(owner(functionName, url), (groups.get(owner(functionName, url)) ?? 0) + node.selfSize)
  places.set(place, (places.get(place) ?? 0) + node.selfSize)
  pending.push(...node.children.map((child) => ({ node: child, caller: place })))
}
const kilobytes = (size: number) => (size / 1024 / accounts).toFixed(1)
const total = [...groups.values()].reduce((sum, size) => sum + size, 0)
console.log(
  `**${client}: ${kilobytes(total)} KB of the heap an account**\n\n| allocated by | KB an account |\n| --- | ---: |`
)
for (const [group, size] of largest(groups, 10)) console.log(`| ${group} | ${kilobytes(size)} |`)
console.log("\n| for | KB an account |\n| --- | ---: |")
for (const [place, size] of largest(places, shown)) console.log(`| ${place} | ${kilobytes(size)} |`)

// ---- time

/** Until all have an answer again: milliseconds, and of the processor, an account. */
const storm = async () => {
  const before = process.cpuUsage()
  const start = performance.now()
  await ask("restart")
  await within("answering all accounts", 300, Promise.all(calls.map((call) => call())))
  const { system, user } = process.cpuUsage(before)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 / accounts }
}

for (let i = 0; i < 4; i++) {
  const { cpu, wall } = await storm()
  console.log(`\nstorm ${i + 1}: ${cpu.toFixed(2)} ms of processor time an account, ${wall.toFixed(0)} ms in all`)
  await new Promise((resolve) => setTimeout(resolve, 2000))
}
await session.post("Profiler.enable")
await session.post("Profiler.setSamplingInterval", { interval: 200 })
await session.post("Profiler.start")
const { cpu } = await storm()
const { profile } = await session.post("Profiler.stop")
const times = new Map<string, number>()
const functions = new Map<string, number>()
const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]))
for (const [i, id] of (profile.samples ?? []).entries()) {
  const frame = nodes.get(id)
  if (frame === undefined) continue
  const spent = profile.timeDeltas?.[i] ?? 0
  const group = owner(frame.functionName, frame.url)
  times.set(group, (times.get(group) ?? 0) + spent)
  const place = `${frame.functionName || "(nameless)"} ${frame.url.split("/").slice(-2).join("/")}:${
    frame.lineNumber + 1
  }`
  functions.set(place, (functions.get(place) ?? 0) + spent)
}
const milliseconds = (spent: number) => (spent / 1000 / accounts).toFixed(2)
console.log(
  `\n**${client}: ${cpu.toFixed(2)} ms of processor time an account until all have an answer, profiled**\n`
)
console.log("| whose code | ms an account |\n| --- | ---: |")
for (const [group, spent] of largest(times, 12)) console.log(`| ${group} | ${milliseconds(spent)} |`)
console.log("\n| function | ms an account |\n| --- | ---: |")
for (const [place, spent] of largest(functions, shown)) console.log(`| ${place} | ${milliseconds(spent)} |`)

session.disconnect()
await stop()
process.exit(0)
