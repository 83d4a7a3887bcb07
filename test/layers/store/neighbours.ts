/** Processes that use one database at the same time. */
import { Effect } from "effect"
import { type ChildProcess, spawn } from "node:child_process"
import { bundle } from "../../support/bundle.ts"

const program = "test/layers/store/neighbour.ts"

/** How a process does: when it is ready, and what it says to the end. */
const start = (script: string, args: ReadonlyArray<string>) =>
  Effect.acquireRelease(
    Effect.async<{ readonly child: ChildProcess; readonly said: Promise<string> }, Error>((resume) => {
      const child = spawn(process.execPath, [script, ...args], { stdio: ["pipe", "pipe", "pipe"] })
      let text = ""
      const said = new Promise<string>((done) => child.once("close", () => done(text.replace("ready\n", ""))))
      child.stderr.on("data", (more: Buffer) => {
        text += more.toString()
      })
      child.stdout.on("data", (more: Buffer) => {
        text += more.toString()
        if (text.startsWith("ready\n")) resume(Effect.succeed({ child, said }))
      })
      child.once("close", () => resume(Effect.fail(new Error(text))))
    }),
    ({ child }) => Effect.sync(() => child.kill("SIGKILL"))
  )

/** Lets processes open sessions of their own in a database and write, all at once; gives what each says at its end. */
export const neighbours = (client: string, place: string, count: number, rounds: number) =>
  Effect.gen(function*() {
    const script = (yield* Effect.promise(() => bundle("neighbour", [program])))(program)
    const all = yield* Effect.forEach(
      Array.from({ length: count }, (_, i) => `session ${i}`),
      (session) => start(script, [client, place, session, String(rounds)]),
      { concurrency: "unbounded" }
    )
    for (const { child } of all) child.stdin?.write("go\n")
    return yield* Effect.forEach(all, ({ said }) => Effect.promise(() => said), { concurrency: "unbounded" })
  })
