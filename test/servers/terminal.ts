/** A pseudo-terminal with a program in it, by `script` of Debian's bsdutils, and somebody who types. */
import { Deferred, Effect } from "effect"
import { spawn } from "node:child_process"
import { stripVTControlCharacters } from "node:util"

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`

/** Runs a program in a terminal of its own, until the scope closes. */
export const terminal = (
  words: ReadonlyArray<string>,
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> }
) =>
  Effect.gen(function*() {
    const status = yield* Deferred.make<number | null>()
    const child = yield* Effect.acquireRelease(
      Effect.sync(() =>
        spawn("/usr/bin/script", ["-qefc", words.map(quoted).join(" "), "/dev/null"], {
          cwd: options.cwd,
          env: { ...options.env, SHELL: "/bin/sh", TERM: "xterm" },
          detached: true
        })
      ),
      (child) =>
        Effect.sync(() => {
          if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL")
        })
    )
    let raw = ""
    let seen = 0
    const watchers = new Set<() => void>()
    child.stdout.on("data", (chunk) => {
      raw += String(chunk)
      for (const watcher of watchers) watcher()
    })
    child.on("error", () =>
      Deferred.unsafeDone(status, Effect.dieMessage("there is no script: run scripts/install-servers")))
    child.on("close", (code) =>
      Deferred.unsafeDone(status, Effect.succeed(code)))
    const text = () => stripVTControlCharacters(raw).replaceAll("\r\n", "\n")

    /** Waits until the program has said something that was not waited for before. */
    const hear = (words: string) =>
      Effect.async<void>((resume) => {
        const look = () => {
          const at = text().indexOf(words, seen)
          if (at < 0) return
          seen = at + words.length
          watchers.delete(look)
          resume(Effect.void)
        }
        watchers.add(look)
        look()
        return Effect.sync(() => void watchers.delete(look))
      }).pipe(
        Effect.raceFirst(
          Effect.flatMap(Deferred.await(status), () => Effect.sleep("1 second")).pipe(
            Effect.zipRight(Effect.suspend(() => Effect.dieMessage(`it has ended without "${words}": ${text()}`)))
          )
        ),
        Effect.timeoutFail({ duration: "40 seconds", onTimeout: () => new Error(`no "${words}" in: ${text()}`) }),
        Effect.orDie
      )
    return {
      hear,
      /** Types a line. */
      type: (line: string) => Effect.sync(() => void child.stdin.write(`${line}\r`)),
      press: (key: string) => Effect.sync(() => void child.stdin.write(key)),
      /** All that was to be seen. */
      text: Effect.sync(text),
      /** The same with its colours. */
      raw: Effect.sync(() => raw),
      status: Deferred.await(status)
    }
  })
