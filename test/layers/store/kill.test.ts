import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { bundle } from "../../support/bundle.ts"
import { often } from "../../support/effort.ts"
import { folder } from "../../support/folder.ts"

/** Kills of each store. */
const kills = often(100, 10)
/** Lives at a time, each in a folder of its own. */
const atOnce = 2
const start = Date.now()
const writer = "test/layers/store/writer.ts"
const kinds = ["file", "sqlite"] as const

/** What a process has said of a store. */
interface Said {
  /** The numbers that the store held when it was opened; none when it was not. */
  readonly opened: ReadonlyArray<number>
  /** The last commit that ended before the kill. */
  readonly wrote: number
  readonly commits: number
}

const saidOf = (kind: string, lines: ReadonlyArray<string>): Said => {
  const words = lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.split(" ").slice(1))
  const [opened = []] = words.filter(([what]) => what === "opened").map(([, ...numbers]) => numbers.map(Number))
  const wrote = words.filter(([what]) => what === "wrote")
  return { opened, wrote: Number(wrote.at(-1)?.[1] ?? opened[0]), commits: wrote.length }
}

const complete = (said: string): ReadonlyArray<string> => said.split("\n").slice(0, -1)

/**
 * Lets a writer live until it has written so often to each store and a moment more, and kills it; every fourth one at some
 * moment of its start, when it takes the sessions over.
 */
const life = (script: string, path: string, turn: number) =>
  Effect.async<ReadonlyArray<string>, Error>((resume) => {
    const child = spawn(process.execPath, [script, path, String(start + turn * 1_000_000)], {
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
      const lines = complete(said)
      if (isDoomed || isEarly || !kinds.every((kind) => saidOf(kind, lines).commits > spare)) return
      isDoomed = true
      // Any moment of a commit may be the one.
      setTimeout(() => child.kill("SIGKILL"), Math.random() * 4)
    })
    child.once("close", (_, signal) => {
      resume(
        signal === "SIGKILL"
          ? Effect.succeed(complete(said))
          : Effect.fail(new Error(`the writer ended by itself: ${problem}`))
      )
    })
  })

describe("session stores whose process is killed while it writes", () => {
  it.live(
    "open again with every commit that ended, and none in halves: a file, and SQLite through libSQL (F27)",
    () =>
      Effect.gen(function*() {
        const script = yield* Effect.map(Effect.promise(() => bundle("writer", [writer])), (at) => at(writer))
        const lives = Effect.gen(function*() {
          const path = yield* folder
          const last = { file: 0, sqlite: 0 }
          for (let turn = 1; turn <= kills / atOnce; turn++) {
            const lines = yield* life(script, path, turn)
            for (const kind of kinds) {
              const { opened, wrote } = saidOf(kind, lines)
              const [number] = opened
              if (number === undefined) {
                assert.strictEqual(turn % 4, 0, "it was killed before it had begun")
                continue
              }
              assert.deepStrictEqual(opened, [number, number, number])
              // The kill came after a commit was made and before it was told of, or it did not.
              assert.include([last[kind], last[kind] + 1], number, `${kind} after ${last[kind]}`)
              last[kind] = wrote
            }
          }
          assert.isAbove(Math.min(last.file, last.sqlite), 0)
        })
        yield* Effect.replicateEffect(lives, atOnce, { concurrency: atOnce })
      }).pipe(Effect.scoped),
    300_000
  )
})
