import { SqlClient } from "@effect/sql/SqlClient"
import { assert, describe, it } from "@effect/vitest"
import type { Scope } from "effect"
import { Effect, Fiber, Random, Schedule } from "effect"
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { TestServer } from "../../layers/testing/TestServer.ts"
import * as TestServers from "../../layers/testing/TestServer.ts"
import { libsql } from "../layers/store/sqlite.ts"
import { folder } from "../support/folder.ts"
import { bundle } from "../support/bundle.ts"
import { often } from "../support/effort.ts"
import { encodeServers, life } from "./killed/life.ts"
import { serverGround } from "./support.ts"

const program = "test/client/killed/bot.ts"
const onceProgram = "test/client/killed/onceBot.ts"

/** What a bot has noted: in which life, and what. */
const lines = (path: string): ReadonlyArray<readonly [life: string, text: string]> =>
  existsSync(path)
    ? readFileSync(path, "utf8").split("\n").filter((line) => line !== "").map((line) => {
      const [life = "", text = ""] = line.split(" ")
      return [life, text]
    })
    : []

const size = (path: string): number => (existsSync(path) ? statSync(path).size : 0)

/** What a killed process holds of the session runs out with time; here, it has run out. */
const expireLease = (path: string) =>
  Effect.sync(() => {
    const lock = `${basename(path)}.lock.`
    for (const name of readdirSync(dirname(path))) {
      if (name.startsWith(lock)) utimesSync(join(dirname(path), name), 0, 0)
    }
  })

const waitFor = <E, R>(done: Effect.Effect<boolean, E, R>) =>
  Effect.repeat(Effect.zipRight(Effect.sleep("50 millis"), done), { until: (is) => is })

/** Three who write to a bot, and two of them in a group as well: all by turns, and each place counts its messages. */
const crowd = Effect.gen(function*() {
  const server = yield* TestServer
  const marco = yield* server.bot()
  const people = [yield* server.user(), yield* server.user(), yield* server.user()] as const
  const group = yield* server.channel(people[0], { title: "Group", broadcast: false }, [people[1], marco])
  const places = [
    { name: "alice", to: marco, from: [people[0]] },
    { name: "bob", to: marco, from: [people[1]] },
    { name: "carol", to: marco, from: [people[2]] },
    { name: "group", to: group, from: [people[0], people[1]] }
  ]
  let sent = 0
  const sendOne = Effect.suspend(() => {
    const number = sent++
    const place = places[number % places.length]
    const at = Math.floor(number / places.length)
    const who = place?.from[at % place.from.length]
    return place === undefined || who === undefined ? Effect.void : who.send(place.to, `${place.name}:${at}`)
  })
  return {
    server,
    token: marco.token,
    sent: () => sent,
    send: (count: number) => Effect.replicateEffect(sendOne, count, { discard: true })
  }
})

/**
 * Lives of a bot while messages arrive. Each is killed at any moment after it has done something, and the last one lives
 * until all is done.
 */
const lives = Effect.fnUntraced(function*<E, R>({ begin, count, crowd: { send, server }, messages, progress }: {
  readonly crowd: Effect.Effect.Success<typeof crowd>
  readonly begin: Effect.Effect<void, never, Scope.Scope>
  readonly count: number
  readonly messages: number
  /** Grows with what is done; how much of it is different. */
  readonly progress: Effect.Effect<{ readonly done: number; readonly different: number }, E, R>
}) {
  const isTold = (wanted: number) => waitFor(Effect.map(progress, ({ different }) => different === wanted))
  // The first life signs in and sees each place, so that there is a state to go on from.
  const caughtUp = yield* Effect.fork(server.nextCall("updates.getDifference"))
  yield* Effect.scoped(
    Effect.all([begin, Fiber.join(caughtUp), send(4), isTold(4), Effect.sleep("1 second")], { discard: true })
  )
  for (let life = 0; life < count; life++) {
    yield* send(messages / count / 2)
    const before = yield* progress
    yield* Effect.scoped(Effect.gen(function*() {
      yield* begin
      yield* waitFor(Effect.map(progress, ({ done }) => done > before.done))
      yield* send(messages / count / 2)
      // Any moment may be the one.
      yield* Effect.sleep(yield* Random.nextRange(0, 60))
    }))
  }
  yield* Effect.scoped(Effect.zipRight(begin, isTold(messages + 4)))
}, Effect.withRandom(Random.make(`killed ${process.env["SEED"] ?? 1}`)))

/**
 * In each chat, a life is told one message after the other, with none left out and none twice; it may begin with some that
 * earlier lives have noted already.
 */
const assertOrder = (notes: ReturnType<typeof lines>) => {
  const chats = new Map<string, { life: string; last: number; most: number }>()
  for (const [life, text] of notes) {
    const [chat = "", number = ""] = text.split(":")
    const at = Number(number)
    const known = chats.get(chat) ?? { life: "", last: -1, most: -1 }
    if (known.life === life) assert.strictEqual(at, known.last + 1, `${text} in life ${life}`)
    else assert.isAtMost(at, known.most + 1, `${text} at the beginning of life ${life}`)
    chats.set(chat, { life, last: at, most: Math.max(known.most, at) })
  }
  return chats.size
}

const server = TestServers.layerTcp({
  differenceReach: 1_000_000,
  channelDifferenceReach: 1_000_000,
  capacity: { calls: 10, packets: 10 }
})

describe("a bot that keeps its state when updates are handled", () => {
  const kills = often(20, 5)
  const messages = often(10_000, 2_500)
  it.live(
    `is killed ${kills} times while ${messages} updates of several chats arrive: it loses none, and each chat keeps its ` +
      "order (7.44, T7.10, F200)",
    () =>
      Effect.gen(function*() {
        const scene = yield* crowd
        const path = yield* folder
        const script = yield* Effect.map(Effect.promise(() => bundle("killed", [program])), (at) => at(program))
        const [session, notes] = [join(path, "session"), join(path, "notes")]
        const args = [session, notes, scene.token, encodeServers(scene.server.servers)]
        yield* lives({
          crowd: scene,
          begin: Effect.zipRight(Effect.addFinalizer(() => expireLease(session)), life(script, args)),
          count: kills,
          messages,
          progress: Effect.sync(() => ({
            done: size(notes),
            different: new Set(lines(notes).map(([, text]) => text)).size
          }))
        })
        assert.strictEqual(assertOrder(lines(notes)), 4)
      }).pipe(
        Effect.provide(server),
        Effect.provide(serverGround),
        Effect.scoped,
        Effect.timeout("4 minutes")
      ),
    300_000
  )

  it.live(
    "is killed 3 times, and does once what it does in a transaction of its database (7.44, T7.10)",
    () =>
      Effect.gen(function*() {
        const scene = yield* crowd
        const path = yield* folder
        const script = yield* Effect.map(Effect.promise(() => bundle("once", [onceProgram])), (at) => at(onceProgram))
        const database = join(path, "bot.db")
        const args = [database, "-", scene.token, encodeServers(scene.server.servers)]
        // Whoever keeps the file open stands in the way of the bot.
        const query = (statement: string) =>
          Effect.flatMap(SqlClient, (sql) => sql.unsafe<{ readonly text: string }>(statement)).pipe(
            Effect.provide(libsql(database)),
            Effect.retry(Schedule.spaced("50 millis"))
          )
        const notes = Effect.map(query("SELECT text FROM notes ORDER BY at"), (rows) => rows.map(({ text }) => text))
        yield* query("CREATE TABLE notes (at INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL)")
        yield* lives({
          crowd: scene,
          begin: life(script, args),
          count: 3,
          messages: 240,
          progress: Effect.map(notes, (all) => ({ done: all.length, different: new Set(all).size }))
        })
        // One life is like another where nothing is done twice.
        assert.strictEqual(assertOrder((yield* notes).map((text) => ["", text])), 4)
        assert.lengthOf(yield* notes, 244)
      }).pipe(
        Effect.provide(server),
        Effect.provide(serverGround),
        Effect.scoped,
        Effect.timeout("2 minutes")
      ),
    180_000
  )
})
