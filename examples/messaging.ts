/**
 * What can be done with messages: they are sent, answered, changed, forwarded, pinned, deleted, and read again. Runs on
 * the embedded server, as a user.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Option } from "effect"
import { Messages } from "layergram"
import type { PeerLike } from "layergram/Peers"
import { onEmbeddedServerAsUser } from "./support/embedded.ts"

/** The texts of a chat, the oldest first; what has happened in it comes between them. */
const show = (chat: PeerLike) =>
  Effect.gen(function*() {
    const { messages, total } = yield* Messages.history(chat, { reverse: true, pageSize: 20 })
    yield* Console.log(`${total} messages:`)
    for (const { action, forward, isOutgoing, isPinned, replyToId, text } of messages) {
      const marks = [
        ...(isPinned ? ["pinned"] : []),
        ...(Option.isSome(replyToId) && Option.isNone(action) ? ["an answer"] : []),
        ...(Option.isSome(forward) ? ["forwarded"] : [])
      ]
      const what = Option.match(action, { onNone: () => text, onSome: ({ _tag }) => `(${_tag})` })
      yield* Console.log(
        `  ${isOutgoing ? "Bob" : "Alice"}: ${what}${marks.length > 0 ? ` [${marks.join(", ")}]` : ""}`
      )
    }
  })

onEmbeddedServerAsUser(({ alice, bob, server }) =>
  Effect.gen(function*() {
    yield* server.user({ firstName: "Carol", username: "carol" })
    const sent = yield* Messages.send("@alice", "Lunch at twelve?")
    yield* alice.send(bob, "One is better")
    const { messages: [answer] } = yield* Messages.history("@alice", { pageSize: 1 })
    if (answer === undefined) return
    yield* Messages.reply(answer, "One it is")
    yield* Messages.edit(sent, "Lunch at one?")
    yield* Messages.pin(sent)
    const typo = yield* Messages.send("@alice", "See yuo")
    yield* show("@alice")
    const pinned = yield* Messages.pinned("@alice")
    yield* Console.log(`pinned: ${Option.match(pinned, { onNone: () => "nothing", onSome: ({ text }) => text })}`)

    yield* Messages.forward({ messages: [sent, answer], to: "@carol" })
    yield* show("@carol")

    // For both of them, unless `revoke: false` is said.
    yield* Console.log(`deleted: ${yield* Messages.delete(typo)}`)
    yield* Messages.unpin(sent)
    yield* show("@alice")
    yield* Messages.pin(answer)
    yield* Messages.unpinAll("@alice")
    const found = yield* Messages.getAll("@alice", [answer.id, typo.id])
    const states = found.map((one) =>
      Option.match(one, { onNone: () => "gone", onSome: ({ isPinned }) => isPinned ? "pinned" : "there" })
    )
    yield* Console.log(`the answer and the typo: ${states.join(", ")}`)
    const same = yield* Messages.ignoreNotModified(Messages.edit(sent, "Lunch at one?"))
    yield* Console.log(`the same text again changes ${Option.isSome(same) ? "something" : "nothing"}`)
  })
).pipe(NodeRuntime.runMain)
