/** What benchmarks wait for comes in time, or they end with an error that says what has not come. */
import type { ChildProcess } from "node:child_process"
import { once } from "node:events"
import type { Interface } from "node:readline"

/** The timer keeps the process alive: without anything to wait for, it would end before it has said anything. */
export const within = async <A>(what: string, seconds: number, work: Promise<A>): Promise<A> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${seconds} seconds`)), seconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What another process says next; it may end instead. */
const orEnd = async <A>(what: string, child: ChildProcess, event: (signal: AbortSignal) => Promise<A>): Promise<A> => {
  const done = new AbortController()
  const ended = once(child, "exit", { signal: done.signal }).then(([code, signal]) => {
    throw new Error(`${what} has ended: ${code ?? signal}`)
  })
  try {
    return await within(what, 600, Promise.race([event(done.signal), ended]))
  } finally {
    // Whoever loses the race fails for nobody.
    ended.catch(() => {})
    done.abort()
  }
}

export const nextLine = (what: string, child: ChildProcess, lines: Interface): Promise<string> =>
  orEnd(what, child, async (signal) => String((await once(lines, "line", { signal }))[0]))

export const nextMessage = async <A>(what: string, child: ChildProcess): Promise<A> =>
  orEnd(what, child, async (signal): Promise<A> => (await once(child, "message", { signal }))[0])
