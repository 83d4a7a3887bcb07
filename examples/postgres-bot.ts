/**
 * A bot whose session and whose own data are in Postgres: it counts what everybody has written, each message once,
 * whatever crashes, for the count is kept in the transaction that remembers the message. Started twice, on the embedded
 * server; `POSTGRES_URL` says which database.
 */
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { SqlClient } from "@effect/sql"
import { PgClient } from "@effect/sql-pg"
import { Config, Console, Effect, Fiber, Layer } from "effect"
import { Draft, Messages, Telegram, Updates } from "layergram"
import * as TelegramNode from "layergram/node"
import * as SessionStoreSql from "layergram/SessionStoreSql"
import { TestServer } from "layergram/testing"
import { onLoopback, settings } from "./support/embedded.ts"

const count = SessionStoreSql.once((update) =>
  Effect.gen(function*() {
    if (update._tag !== "NewMessage" || update.message.isOutgoing) return
    const { message } = update
    const sql = yield* SqlClient.SqlClient
    const [row] = yield* sql<{ readonly count: number }>`
      INSERT INTO counts (chat, count) VALUES (${message.chat.id}, 1)
      ON CONFLICT (chat) DO UPDATE SET count = counts.count + 1 RETURNING count`
    // Should the process die before the transaction ends, the same answer is not sent again.
    const answer = Draft.idempotencyKey(Draft.text(`That is ${row?.count}.`), `count ${message.id}`)
    yield* Effect.catchTag(Messages.send(message, answer), "AlreadySent", () => Effect.void)
  })
)

const bot = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`CREATE TABLE IF NOT EXISTS counts (chat BIGINT PRIMARY KEY, count INTEGER NOT NULL)`
  yield* Updates.run(count)
})

const PostgresLive = PgClient.layerConfig({ url: Config.redacted("POSTGRES_URL") })

const program = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const account = yield* server.bot({ username: "count_bot" })
  const alice = yield* server.user({ firstName: "Alice" })
  const client = () =>
    Telegram.layerWith({ updates: { catchUp: "account", save: "handled" } }).pipe(
      Layer.provide([SessionStoreSql.layer(), settings(server, account.token), TelegramNode.layer]),
      Layer.provideMerge(PostgresLive)
    )
  for (const text of ["one", "two"]) {
    const isListening = yield* Effect.fork(server.nextCall("updates.getDifference"))
    const life = yield* Effect.fork(Effect.provide(bot, client()))
    yield* Fiber.join(isListening)
    yield* alice.send(account, text)
    yield* Console.log(`count_bot: ${(yield* alice.receive).text}`)
    yield* Fiber.interrupt(life)
  }
})

NodeRuntime.runMain(Effect.provide(program, [onLoopback, NodeContext.layer]))
