/**
 * What can go wrong stands in the types: one function that greets, and four people whom it cannot greet. Runs on the
 * embedded server.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Duration, Effect } from "effect"
import type { Peers } from "layergram"
import { Messages } from "layergram"
import { Faults } from "layergram/testing"
import { onEmbeddedServer } from "./support/embedded.ts"

const greet = (who: Peers.PeerLike) =>
  Messages.send(who, "hello").pipe(
    Effect.catchTags({
      USER_IS_BLOCKED: () => Console.log("they have blocked us"),
      SLOWMODE_WAIT: (error) => Console.log(`not so fast: in ${error.value} seconds`),
      FloodWait: (error) => Console.log(`too much of it: in ${Duration.format(error.wait)}`),
      PeerNotFound: (error) => Console.log(error.message)
    })
  )

onEmbeddedServer(({ bot, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice", username: "alice" })
    yield* alice.send(bot, "hi")
    yield* greet("@alice")
    yield* Console.log("greeted @alice")

    yield* greet("@nobody_at_all")
    yield* server.inject(Faults.refuse("messages.sendMessage", 420, "SLOWMODE_WAIT_30"))
    yield* greet("@alice")
    yield* alice.block(bot)
    yield* greet("@alice")
    yield* server.inject(Faults.flood("messages.sendMessage", "1 hour"))
    yield* greet("@alice")
  })
).pipe(NodeRuntime.runMain)
