/**
 * Calls through the public interfaces of three clients, against one server in a process of its own: processor time of
 * the client a call, sequential and with many in flight. Rounds alternate, the median counts.
 */
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { Rpc } from "layergram"
import * as help from "layergram/tl/help"
import { require } from "../test/foreign/support.ts"
import * as Clients from "./clients.ts"
import type { Announcement } from "./server.ts"

const child = spawn(process.execPath, ["--import", "tsx", "--conditions=source", "bench/server.ts"], {
  stdio: ["pipe", "pipe", "inherit"]
})
const [line] = await once(createInterface({ input: child.stdout }), "line")
const server: Announcement = JSON.parse(String(line))

/** A client, ready: makes `calls` calls with `flight` of them in flight. */
interface Contender {
  readonly run: (calls: number, flight: number) => Promise<void>
  readonly close: () => Promise<void>
}

const ours = async (): Promise<Contender> => {
  const { close, context } = await Clients.layergram(server, server.tokens[0] ?? "")
  const nearest = Rpc.invoke(help.getNearestDc())
  return {
    run: (calls, flight) =>
      Effect.runPromise(
        Effect.suspend(() => {
          let left = calls
          const worker = Effect.whileLoop({ while: () => left-- > 0, body: () => nearest, step: () => {} })
          return Effect.all(Array.from({ length: flight }, () => worker), { concurrency: "unbounded", discard: true })
        }).pipe(Effect.provide(context))
      ),
    close
  }
}

/** Promises with a bound on how many are under way. */
const pool = async (calls: number, flight: number, call: () => Promise<unknown>): Promise<void> => {
  let left = calls
  const work = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: flight }, work))
}

const mtcute = async (): Promise<Contender> => {
  const client = await Clients.mtcute(server, server.tokens[1] ?? "")
  return {
    run: (calls, flight) => pool(calls, flight, () => client.call({ _: "help.getNearestDc" })),
    close: () => client.destroy()
  }
}

const gram = async (): Promise<Contender> => {
  const { Api, Logger, TelegramClient } = require("telegram")
  const { StringSession } = require("telegram/sessions")
  const { ConnectionTCPFull } = require("telegram/network")
  const { _serverKeys } = require("telegram/crypto/RSA")
  const bigInt = require("big-integer")
  const { createHash } = await import("node:crypto")
  const tlBytes = (hex: string) => {
    const bytes = Buffer.from(hex, "hex")
    const head = bytes.length < 254 ? [bytes.length] : [254, bytes.length & 255, bytes.length >> 8, 0]
    return Buffer.concat([Buffer.from(head), bytes, Buffer.alloc((4 - ((head.length + bytes.length) % 4)) % 4)])
  }
  const digest = createHash("sha1").update(tlBytes(server.key.n)).update(tlBytes(server.key.e)).digest()
  _serverKeys.set(String(digest.readBigInt64LE(12)), { n: bigInt(server.key.n, 16), e: 65_537 })
  class Connection extends ConnectionTCPFull {
    constructor(options: { readonly dcId: number }) {
      super({ ...options, ip: "127.0.0.1", port: server.ports[options.dcId] })
    }
  }
  const session = new StringSession("")
  session.setDC(server.home.id, "127.0.0.1", 443)
  const client = new TelegramClient(session, 1, "hash", {
    connection: Connection,
    connectionRetries: 2,
    baseLogger: new Logger("none")
  })
  await client.start({ botAuthToken: server.tokens[2] })
  return {
    run: (calls, flight) => pool(calls, flight, () => client.invoke(new Api.help.GetNearestDc())),
    close: () => client.destroy()
  }
}

const contenders: Readonly<Record<string, Contender>> = {
  layergram: await ours(),
  mtcute: await mtcute(),
  ...(process.argv.includes("--gramjs") ? { GramJS: await gram() } : {})
}

const scenarios = [
  { name: "sequential", flight: 1, calls: 5000 },
  { name: "64 in flight", flight: 64, calls: 40_000 },
  { name: "1000 in flight", flight: 1000, calls: 40_000 }
]

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

console.log(`**calls, µs of the client's processor time (wall time) a call**\n`)
const names = Object.keys(contenders)
console.log(`| | ${names.join(" | ")} | layergram / mtcute |\n| --- | ${names.map(() => "---:").join(" | ")} | ---: |`)
for (const { calls, flight, name } of scenarios) {
  const cpu = new Map<string, Array<number>>(names.map((one) => [one, []]))
  const wall = new Map<string, Array<number>>(names.map((one) => [one, []]))
  for (let round = 0; round < 9; round++) {
    for (
      const [one, contender] of round % 2 === 0
        ? Object.entries(contenders)
        : Object.entries(contenders).toReversed()
    ) {
      const before = process.cpuUsage()
      const start = process.hrtime.bigint()
      await contender.run(calls, flight)
      const { system, user } = process.cpuUsage(before)
      // The first rounds are for the compiler.
      if (round < 2) continue
      cpu.get(one)?.push((user + system) / calls)
      wall.get(one)?.push(Number(process.hrtime.bigint() - start) / 1e3 / calls)
    }
  }
  const of = (one: string) => median(cpu.get(one) ?? [])
  const cells = names.map((one) => `${of(one).toFixed(1)} (${median(wall.get(one) ?? []).toFixed(1)})`)
  console.log(`| ${name} | ${cells.join(" | ")} | ${(of("layergram") / of("mtcute")).toFixed(2)} |`)
}

for (const { close } of Object.values(contenders)) await close()
child.stdin.end()
await once(child, "exit")
process.exit(0)
