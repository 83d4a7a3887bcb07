/**
 * Who is in a group: page by page, with whether these were all. Runs on the embedded server, as a bot that is an
 * administrator of a group of 450.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Stream } from "effect"
import { Members } from "layergram"
import { onEmbeddedServer } from "./support/embedded.ts"

onEmbeddedServer(({ bot, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice" })
    const crowd = yield* Effect.forEach(Array.from({ length: 448 }), () => server.user())
    const { marked } = yield* server.channel(alice, { title: "a crowd" }, [bot, ...crowd])

    yield* Stream.runForEach(Members.pages(marked), ({ complete, isLast, members, total }) =>
      Console.log(isLast ? `these were all: ${complete}` : `${members.length} of ${total}`))

    const first = yield* Stream.runHead(Members.stream(marked, { filter: "Administrators" }))
    yield* Console.log(first._tag === "Some" ? `${first.value._tag}: ${alice.username ?? "Alice"}` : "nobody")
  })
).pipe(NodeRuntime.runMain)
