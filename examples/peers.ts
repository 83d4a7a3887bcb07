/**
 * Whatever names somebody: a public name, a link, a telephone number, the number of the Bot API. What Telegram was asked
 * once is remembered. Runs on the embedded server, as a user.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { Messages, Peers } from "layergram"
import { onEmbeddedServerAsUser } from "./support/embedded.ts"

onEmbeddedServerAsUser(({ alice, server }) =>
  Effect.gen(function*() {
    yield* server.channel(alice, { title: "News", username: "news_here", broadcast: true })
    const carol = yield* server.user({ firstName: "Carol", phone: "+15550001234" })

    const asked = Effect.map(server.calls(), (calls) =>
      calls.filter(({ method }) => method.startsWith("contacts.resolve")).length)
    const show = (peer: Peers.PeerLike) =>
      Effect.gen(function*() {
        const before = yield* asked
        const found = yield* Peers.get(peer)
        const name = found._tag === "User" ? found.name : found.title
        const how = (yield* asked) > before ? "asked for" : "remembered"
        yield* Console.log(`${typeof peer === "number" ? "by number" : String(peer)}: ${name}, ${how}`)
        return found
      })

    const found = yield* show("@alice")
    yield* show("https://t.me/alice")
    yield* show("t.me/news_here")
    yield* show(`+${carol.phone}`)
    yield* show(Peers.toMarkedId(found.peer))
    const saved = yield* Messages.send("me", "to myself")
    yield* Console.log(`"me" is ${saved.chat._tag}, and so are messages: ${(yield* Peers.get(saved))._tag}`)

    yield* show("@nobody_at_all").pipe(
      Effect.catchTag("PeerNotFound", ({ peer, reason, tried }) =>
        Console.log(`${peer}: ${reason}, tried ${tried.join(", ")}`))
    )
    yield* show("https://t.me/+AbCdEfGhIjKlMnOp").pipe(
      Effect.catchTag("PeerNotFound", ({ message }) =>
        Console.log(message))
    )
    const { names } = yield* Peers.stats
    yield* Console.log(`${names} names are remembered`)
  })
).pipe(NodeRuntime.runMain)
