/**
 * The list of chats: what is unread, what was said last, what is pinned; read, pinned, archived, deleted. Runs on the
 * embedded server, as a user.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Option, Stream } from "effect"
import { Dialogs, Messages } from "layergram"
import { onEmbeddedServerAsUser } from "./support/embedded.ts"

/** One line for a chat. */
const describe = ({ isPinned, lastMessage, title, unreadCount }: Dialogs.Dialog) => {
  const last = Option.match(lastMessage, { onNone: () => "", onSome: ({ text }) => `: "${text}"` })
  return `  ${title}${last}${unreadCount > 0 ? `, ${unreadCount} unread` : ""}${isPinned ? ", pinned" : ""}`
}

/** The whole list comes page by page, as far as it is wanted. */
const show = (what: string, options?: Dialogs.ListOptions) =>
  Effect.gen(function*() {
    yield* Console.log(`${what}:`)
    yield* Stream.runForEach(Dialogs.stream(options), (dialog) => Console.log(describe(dialog)))
  })

onEmbeddedServerAsUser(({ alice, bob, server }) =>
  Effect.gen(function*() {
    // The list is ordered by seconds.
    const later = Effect.sleep("1100 millis")
    yield* alice.send(bob, "hi")
    yield* alice.send(bob, "are you there?")
    yield* later
    const news = yield* server.channel(alice, { title: "News", username: "news", broadcast: true }, [bob])
    yield* alice.send(news, "nothing new")
    yield* later
    const friends = yield* server.group(alice, "Friends", [bob])
    yield* alice.send(friends, "who comes?")
    yield* show("chats")

    yield* Dialogs.markRead("@alice")
    yield* Messages.clearMentions(friends.marked)
    yield* Dialogs.pin("@alice")
    yield* Dialogs.archive("@news")
    yield* show("after that")
    yield* show("in the archive", { archived: true })

    yield* Dialogs.unarchive("@news")
    yield* Dialogs.delete("@alice")
    const { dialogs, total } = yield* Dialogs.page({ pageSize: 1 })
    yield* Console.log(`${dialogs.map(({ title }) => title).join()} is the first of ${total}`)
    const [one] = yield* Dialogs.get(["@news"])
    yield* Console.log(`and one by name: ${one?.title}, ${one?.unreadCount} unread`)
  })
).pipe(NodeRuntime.runMain)
