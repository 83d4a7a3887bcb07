/**
 * A client in a process of its own, as it has with whoever uses it: in one heap, each would pay for the garbage of the
 * others. What runs there answers `begin`; who measures it calls `start`.
 */
import { fork } from "node:child_process"
import { once } from "node:events"
import { nextMessage } from "./patience.ts"
import type { Announcement } from "./server.ts"

/** Microseconds in all. */
export interface Cost {
  readonly cpu: number
  readonly wall: number
}

/** What it took, and what the client has to say of it. */
export interface Spent<Report = void> extends Cost {
  readonly report: Report
}

/** A client that takes orders. */
export interface Apart<Order, Report = void> {
  /** Sends the order at once; ends when it is done. */
  readonly run: (order: Order) => Promise<Spent<Report>>
  readonly close: () => Promise<void>
}

/** What a client does in its process. */
export interface Client<Order, Report = void> {
  /** What is not measured. */
  readonly prepare?: (order: Order) => void
  readonly run: (order: Order) => Promise<Report>
  readonly close: () => Promise<unknown>
}

/** Starts a program in `bench/`, with one of the clients it knows. */
export const start = async <Order extends object, Report = void>(
  program: string,
  name: string,
  server: Announcement
): Promise<Apart<Order, Report>> => {
  const child = fork(`bench/${program}.ts`, [name, JSON.stringify(server)], { execArgv: ["--import", "tsx"] })
  await nextMessage(name, child)
  return {
    run: async (order) => {
      const spent = nextMessage<Spent<Report>>(name, child)
      child.send(order)
      return spent
    },
    close: async () => {
      child.disconnect()
      await once(child, "exit")
    }
  }
}

/** The other side: makes the client that was named, and obeys. */
export const begin = async <Order, Report = void>(
  makers: Readonly<Record<string, (server: Announcement) => Promise<Client<Order, Report>>>>
): Promise<void> => {
  const [, , name = "", announcement = ""] = process.argv
  const client = await makers[name]?.(JSON.parse(announcement))
  if (client === undefined) throw new Error(`no client is called ${name}`)
  process.on("message", async (order: Order) => {
    client.prepare?.(order)
    const before = process.cpuUsage()
    const started = process.hrtime.bigint()
    const report = await client.run(order)
    const { system, user } = process.cpuUsage(before)
    const spent: Spent<Report> = {
      cpu: user + system,
      wall: Number(process.hrtime.bigint() - started) / 1e3,
      report
    }
    process.send?.(spent)
  })
  process.on("disconnect", async () => {
    await client.close()
    process.exit(0)
  })
  process.send?.("ready")
}
