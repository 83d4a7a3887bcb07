/**
 * Reacts to messages, and sees who else has. Runs on the embedded server, as a user.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Option, Stream } from "effect"
import { Messages, Reactions } from "layergram"
import { onEmbeddedServerAsUser } from "./support/embedded.ts"

const nameOf = (reaction: Reactions.Reaction) => reaction._tag === "EmojiReaction" ? reaction.emoji : reaction._tag

/** Which reactions a message has, and how many of each. */
const describe = (message: { readonly reactions: Option.Option<Reactions.MessageReactions> }) =>
  Option.match(message.reactions, {
    onNone: () => "no reactions",
    onSome: ({ counts }) =>
      counts.map(({ count, isMine, reaction }) => `${nameOf(reaction)} ${count}${isMine ? " (mine too)" : ""}`).join(
        ", "
      )
  })

onEmbeddedServerAsUser(({ alice, bob, server }) =>
  Effect.gen(function*() {
    const carol = yield* server.user({ firstName: "Carol", username: "carol" })
    const group = yield* server.channel(bob, { title: "Friends", username: "friends" }, [alice, carol])
    const sent = yield* Messages.send("@friends", "We have won!")
    const show = Effect.flatMap(
      Messages.history("@friends"),
      ({ messages }) => Effect.forEach(messages.filter(({ id }) => id === sent.id), (one) => Console.log(describe(one)))
    )
    yield* show
    yield* alice.react(group, sent.id, "🔥")
    yield* carol.react(group, sent.id, "👍")
    yield* Reactions.set(sent, "🔥", { isBig: true })
    yield* show

    yield* Stream.runForEach(
      Reactions.list(sent, { reaction: "🔥" }),
      ({ isMine, peer }) => Console.log(`🔥 by ${isMine ? "me" : peer.id === alice.id ? "Alice" : "somebody"}`)
    )
    // All at once, in place of what was there; and none.
    yield* Reactions.set(sent, "👍")
    yield* show
    yield* Reactions.clear(sent)
    yield* show
    yield* Reactions.set(sent, "not an emoji").pipe(
      Effect.catchTag("REACTION_INVALID", ({ _tag }) => Console.log(_tag))
    )
  })
).pipe(NodeRuntime.runMain)
