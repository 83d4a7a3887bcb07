import { assert, describe } from "@effect/vitest"
import { Cause, Effect, Fiber, Option, Schedule } from "effect"
import { Messages, Rpc, Updates } from "layergram"
import * as help from "layergram/tl/help"
import { it } from "../support/virtualTime.ts"
import { patiently, play, settle } from "./support.ts"

const textOf = (update: { readonly _tag: string }): string =>
  "message" in update && typeof update.message === "object" && update.message !== null && "text" in update.message
    ? String(update.message.text)
    : update._tag

describe("Updates.run", () => {
  it.effect("handles a chat's updates one after the other, and many chats at once (F44)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const others = yield* Effect.forEach([1, 2, 3], () => server.user())
        const events: Array<string> = []
        let busy = 0
        let most = 0
        yield* Effect.forkScoped(Updates.run((update) =>
          Effect.gen(function*() {
            const text = textOf(update)
            most = Math.max(most, ++busy)
            yield* Effect.sleep(text.endsWith("0") ? "3 seconds" : "1 second")
            busy--
            events.push(text)
          }), { concurrency: 3 }))
        yield* settle
        for (let i = 0; i < 4; i++) {
          for (const [j, who] of [alice, ...others].entries()) yield* who.send(bot, `${j}:${i}`)
        }
        yield* patiently(Effect.sleep("40 seconds"))
        assert.strictEqual(most, 3)
        for (let j = 0; j < 4; j++) {
          assert.deepStrictEqual(
            events.filter((event) => event.startsWith(`${j}:`)),
            [`${j}:0`, `${j}:1`, `${j}:2`, `${j}:3`]
          )
        }
        assert.isBelow(events.indexOf("1:1"), events.indexOf("0:3"))
      })
    ))

  it.effect("takes limits that are no numbers for what they are unless said (F44)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        const seen: Array<string> = []
        const note = (update: { readonly _tag: string }) => Effect.sync(() => seen.push(textOf(update)))
        yield* Effect.forkScoped(Updates.run(note, { concurrency: Number.NaN }))
        yield* settle
        for (const text of ["a", "b", "c"]) yield* alice.send(bot, text)
        yield* patiently(Effect.sleep("5 seconds"))
        assert.deepStrictEqual(seen, ["a", "b", "c"])
      }), { updates: { capacity: Number.NaN, overflow: "sliding" } }))

  it.effect("goes on after failures and defects, tries again as it is told, and keeps the dead letters (7.46, F44)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        const done: Array<string> = []
        const dead: Array<readonly [string, string]> = []
        let attempts = 0
        yield* Effect.forkScoped(Updates.run((update) =>
          Effect.suspend((): Effect.Effect<void, string> => {
            switch (textOf(update)) {
              case "fail":
                attempts++
                return Effect.fail("no")
              case "die":
                throw new Error("a mistake")
              case "stop":
                return Effect.interrupt
              default:
                return Effect.sync(() => void done.push(textOf(update)))
            }
          }), {
          retry: Schedule.recurs(2),
          onFailure: ({ cause, update }) =>
            Effect.sync(() => void dead.push([textOf(update), Cause.pretty(cause).split("\n")[0] ?? ""])).pipe(
              Effect.zipRight(Effect.dieMessage("and the dead letter's box is full"))
            )
        }))
        yield* settle
        for (const text of ["a", "fail", "b", "die", "c", "stop", "d"]) yield* alice.send(bot, text)
        yield* patiently(Effect.sleep("1 second"))
        assert.deepStrictEqual(done, ["a", "b", "c", "d"])
        assert.strictEqual(attempts, 3)
        assert.deepStrictEqual(dead.map(([text]) => text), ["fail", "die", "stop"])
        assert.deepStrictEqual(dead.map(([, cause]) => cause).slice(0, 2), ["Error: no", "Error: a mistake"])
      })
    ))

  it.effect("may make calls, and be left in the middle of one (T7.11, 13.42)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const done: Array<string> = []
        const fiber = yield* Effect.fork(
          Updates.run((update) =>
            Effect.gen(function*() {
              if (update._tag !== "NewMessage") return
              yield* Rpc.invoke(help.getNearestDc())
              yield* Messages.reply(update.message, `re: ${update.message.text}`)
              if (update.message.text === "disconnect") yield* server.disconnect()
              yield* Rpc.invoke(help.getNearestDc())
              done.push(update.message.text)
            })
          )
        )
        yield* settle
        yield* alice.send(bot, "disconnect")
        yield* alice.send(bot, "2")
        yield* patiently(Effect.sleep("10 seconds"))
        assert.deepStrictEqual(done, ["disconnect", "2"])
        yield* patiently(Fiber.interrupt(fiber))
      })
    ))

  it.effect("lets handlers come to an end when it has to go, for as long as was said (F162)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        const run = (drain: "3 seconds" | undefined) =>
          Effect.gen(function*() {
            const done: Array<string> = []
            const fiber = yield* Effect.fork(
              Updates.run((update) =>
                Effect.zipRight(
                  Effect.sleep(textOf(update) === "slow" ? "1 minute" : "1 second"),
                  Effect.sync(() => void done.push(textOf(update)))
                ), { drain, key: textOf })
            )
            yield* settle
            for (const text of ["1", "2", "slow"]) yield* alice.send(bot, text)
            yield* settle
            yield* patiently(Fiber.interrupt(fiber))
            return done
          })
        assert.deepStrictEqual(yield* run("3 seconds"), ["1", "2"])
        assert.deepStrictEqual(yield* run(undefined), [])
      })
    ))

  it.effect("tells updates apart, however they come (7.29)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const ids: Array<readonly [string, string | undefined]> = []
        yield* Effect.forkScoped(
          Updates.run((update, { id }) => Effect.sync(() => void ids.push([update._tag, Option.getOrUndefined(id)])))
        )
        yield* settle
        const first = yield* alice.send(bot, "1")
        yield* settle
        yield* server.disconnect()
        yield* alice.send(bot, "2")
        yield* alice.edit(bot, first, "1!")
        yield* patiently(Effect.sleep("5 seconds"))
        yield* alice.type(bot)
        yield* settle
        assert.deepStrictEqual(ids.map(([tag]) => tag), ["NewMessage", "NewMessage", "MessageEdited", "Typing"])
        assert.strictEqual(new Set(ids.map(([, id]) => id)).size, 4)
        assert.isUndefined(ids[3]?.[1])
        assert.match(ids[0]?.[1] ?? "", /^am\d+$/)
        assert.match(ids[2]?.[1] ?? "", /^ap\d+updateEditMessage$/)
      })
    ))
})
