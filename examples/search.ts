/**
 * Finds messages: in a chat by words, kind and sender, and everywhere; and goes on another time where it stopped. Runs on
 * the embedded server, as a user.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Option, Schema, Stream } from "effect"
import { Messages } from "layergram"
import { onEmbeddedServerAsUser } from "./support/embedded.ts"

const show = <E, R>(what: string, found: Stream.Stream<{ readonly text: string }, E, R>) =>
  Effect.flatMap(
    Stream.runCollect(found),
    (all) => Console.log(`${what}: ${Array.from(all, ({ text }) => text).join(" | ")}`)
  )

/** A cursor is data: it can be kept anywhere, as JSON for one. */
const CursorJson = Schema.parseJson(Messages.Cursor)

onEmbeddedServerAsUser(({ alice, bob, server }) =>
  Effect.gen(function*() {
    const group = yield* server.channel(bob, { title: "Cooks", username: "cooks" }, [alice])
    yield* alice.send(group, "apple soup")
    yield* alice.send(group, "apple pie: https://example.com/pie")
    yield* bob.send(group, "apple juice")
    yield* alice.send(group, "an apple", { photo: new Uint8Array(10) })
    yield* alice.send(bob, "apples, anyone?")

    yield* show("apple", Messages.search("@cooks", { query: "apple" }))
    yield* show("links", Messages.search("@cooks", { filter: "links" }))
    yield* show("photos", Messages.search("@cooks", { filter: "photos" }))
    yield* show("mine", Messages.search("@cooks", { query: "apple", sender: "me" }))
    // A stream asks for no more than is taken.
    yield* show("the last two", Stream.take(Messages.search("@cooks", { query: "apple" }), 2))

    const { messages, next, total } = yield* Messages.searchPage("@cooks", { query: "apple", pageSize: 3 })
    yield* Console.log(`a page of ${messages.length} of ${total}`)
    const kept = yield* Schema.encode(CursorJson)(yield* next)
    const cursor = yield* Schema.decode(CursorJson)(kept)
    yield* show("the rest", Messages.search("@cooks", { query: "apple", cursor }))

    const everywhere = yield* Stream.runCount(Messages.searchGlobal({ query: "apple" }))
    yield* Console.log(`everywhere: ${everywhere}`)
    yield* show("only from people", Messages.searchGlobal({ query: "apples", only: "users" }))
    const none = yield* Messages.searchPage("@cooks", { query: "pears" })
    yield* Console.log(`pears: ${none.messages.length}, and ${Option.isNone(none.next) ? "no more" : "more"}`)
  })
).pipe(NodeRuntime.runMain)
