/**
 * Exports the history of a chat to SQLite, and goes on where it was killed: each hundred messages and the cursor behind
 * them are written together, or not at all. Runs on the embedded server, as a user.
 */
import { NodeRuntime } from "@effect/platform-node"
import { SqlClient } from "@effect/sql"
import { Chunk, Console, DateTime, Effect, Schema, Stream } from "effect"
import { Messages } from "layergram"
import { withRestarts } from "./support/restarts.ts"

const CursorJson = Schema.parseJson(Messages.Cursor)

const bar = (done: number, total: number) => `[${"#".repeat((20 * done) / total).padEnd(20, ".")}] ${done} of ${total}`

/** Exports what is not exported yet. What is done `before` a hundred is committed may still spoil it. */
const exportHistory = (chat: string, before: (done: number) => Effect.Effect<void> = () => Effect.void) =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    yield* sql`CREATE TABLE IF NOT EXISTS message (id INTEGER PRIMARY KEY, date TEXT, text TEXT)`
    yield* sql`CREATE TABLE IF NOT EXISTS progress (chat TEXT PRIMARY KEY, cursor TEXT, done INTEGER)`
    const [kept] = yield* sql<{ cursor: string; done: number }>`SELECT cursor, done FROM progress WHERE chat = ${chat}`
    const cursor = kept === undefined ? undefined : yield* Schema.decode(CursorJson)(kept.cursor)
    const { total } = yield* Messages.history(chat, { pageSize: 1 })
    const start = kept?.done ?? 0
    yield* Console.log(bar(start, total))

    // The oldest first: what arrives meanwhile comes at the end.
    const hundreds = Messages.stream(chat, { reverse: true, cursor }).pipe(Stream.grouped(100))
    yield* Stream.runFoldEffect(hundreds, start, (exported, messages) =>
      Effect.gen(function*() {
        const done = exported + messages.length
        const rows = Array.from(messages, ({ date, id, text }) => ({ id, date: DateTime.formatIso(date), text }))
        const next = yield* Schema.encode(CursorJson)(Messages.cursor(Chunk.unsafeLast(messages)))
        yield* sql`INSERT INTO message ${sql.insert(rows)}`
        yield* sql`INSERT OR REPLACE INTO progress ${sql.insert({ chat, cursor: next, done })}`
        yield* before(done)
        return done
      }).pipe(sql.withTransaction, Effect.tap((done) => Console.log(bar(done, total)))))
  })

withRestarts(550, (process) =>
  Effect.gen(function*() {
    yield* Effect.exit(process(exportHistory("@alice", (done) => (done === 300 ? Effect.interrupt : Effect.void))))
    yield* Console.log("killed, and started again")
    yield* process(exportHistory("@alice"))

    const texts = yield* process(
      Effect.flatMap(SqlClient.SqlClient, (sql) => sql<{ text: string }>`SELECT text FROM message ORDER BY id`)
    )
    const isWhole = texts.every(({ text }, i) => text === `message ${i + 1}`)
    yield* Console.log(`${texts.length} messages, ${isWhole ? "none missing, none twice" : "not as they were"}`)
  })).pipe(NodeRuntime.runMain)
