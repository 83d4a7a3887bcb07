import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { bundle } from "../../support/bundle.ts"
import { often } from "../../support/effort.ts"
import { folder } from "./support.ts"

/** Kills of each store. */
const kills = often(100, 10)
const start = Date.now()
const writer = "test/layers/store/writer.ts"

interface Life {
  /** The numbers that the store held when it was opened. */
  readonly opened: ReadonlyArray<number>
  /** The last commit that ended before the kill. */
  readonly wrote: number
}

/**
 * Lets a writer live until it has written so many lines and a moment more, and kills it; every fourth one at some moment
 * of its start, when it takes the session over.
 */
const life = (script: string, kind: string, path: string, turn: number) =>
  Effect.async<Life, Error>((resume) => {
    const child = spawn(process.execPath, [script, kind, path, String(start + turn * 1_000_000)], {
      stdio: ["ignore", "pipe", "pipe"]
    })
    const spare = (turn * 7) % 5
    const isEarly = turn % 4 === 0
    if (isEarly) setTimeout(() => child.kill("SIGKILL"), 150 + Math.random() * 300)
    let said = ""
    let problem = ""
    let isDoomed = false
    child.stderr.on("data", (text: Buffer) => {
      problem += text.toString()
    })
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString()
      if (isDoomed || isEarly || said.split("\n").length <= spare + 1) return
      isDoomed = true
      // Any moment of a commit may be the one.
      setTimeout(() => child.kill("SIGKILL"), Math.random() * 4)
    })
    child.once("close", (_, signal) => {
      const lines = said.slice(0, said.lastIndexOf("\n") + 1).split("\n")
      const opened = lines[0]?.startsWith("opened ") === true ? lines[0].slice(7).split(" ").map(Number) : []
      const wrote = Number(lines.findLast((line) => line.startsWith("wrote "))?.slice(6) ?? opened[0])
      resume(
        signal === "SIGKILL" && (opened.length === 3 || (isEarly && said === ""))
          ? Effect.succeed({ opened, wrote })
          : Effect.fail(new Error(`the writer ended by itself: ${problem}`))
      )
    })
  })

describe.concurrent("a session store whose process is killed while it writes", async () => {
  const script = (await bundle("writer", [writer]))(writer)
  for (const [kind, name] of [["file", "in a file"], ["sqlite", "in SQLite, through libSQL"]] as const) {
    it.live(`${name} opens again with every commit that ended, and none in halves (F27)`, () =>
      Effect.gen(function*() {
        const path = `${yield* folder}/session`
        let last = 0
        for (let turn = 1; turn <= kills; turn++) {
          const { opened, wrote } = yield* life(script, kind, path, turn)
          const [number] = opened
          if (number === undefined) continue
          assert.deepStrictEqual(opened, [number, number, number])
          // The kill came after a commit was made and before it was told of, or it did not.
          assert.include([last, last + 1], number, `after ${last}`)
          last = wrote
        }
        assert.isAbove(last, 0)
      }).pipe(Effect.scoped), 300_000)
  }
})
