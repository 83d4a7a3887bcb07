/**
 * Updates as a stream, matched to the last kind, and given to a handler that may fail: in order within a chat, chats side
 * by side. Runs on the embedded server.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Fiber, Match, Stream } from "effect"
import type { Update } from "layergram"
import { Messages, Updates } from "layergram"
import { onEmbeddedServer } from "./support/embedded.ts"

/** `Match.tagsExhaustive` would do without the last line, and say when a kind is forgotten. */
const describe = Match.type<Update.Update>().pipe(
  Match.tag("NewMessage", ({ message }) => `"${message.text}"`),
  Match.tag("MessageEdited", ({ message }) => `now "${message.text}"`),
  Match.tag("MessagesDeleted", ({ ids }) => `${ids.length} gone`),
  Match.orElse(({ _tag }) => _tag)
)

const isOfMessages = (update: Update.Update) => update._tag.startsWith("Message") || update._tag === "NewMessage"

/** Answers; for one text it fails, which stops nothing. */
const handler = (update: Update.Update) =>
  Effect.gen(function*() {
    if (update._tag !== "NewMessage" || update.message.isOutgoing) return
    if (update.message.text === "fail") return yield* Effect.fail("as you wish")
    yield* Messages.reply(update.message, `you said: ${update.message.text}`)
  })

onEmbeddedServer(({ bot, server }) =>
  Effect.gen(function*() {
    yield* Effect.fork(Updates.run(handler, {
      concurrency: 8,
      onFailure: ({ cause }) => Console.log(`a handler has failed: ${String(cause)}`)
    }))
    const seen = yield* Effect.fork(
      Stream.runCollect(Updates.stream.pipe(Stream.filter(isOfMessages), Stream.map(describe), Stream.take(4)))
    )
    yield* Effect.sleep("50 millis")

    const alice = yield* server.user({ firstName: "Alice" })
    yield* alice.send(bot, "fail")
    const id = yield* alice.send(bot, "hello")
    yield* Console.log(`Alice reads: ${(yield* alice.receive).text}`)
    yield* alice.edit(bot, id, "hello!")
    yield* alice.remove(bot, id)
    for (const line of yield* Fiber.join(seen)) yield* Console.log(`the stream: ${line}`)
  })
).pipe(NodeRuntime.runMain)
