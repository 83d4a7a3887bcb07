/**
 * Groups as a user has them: joined by name and by link, with who may do what in them, promoted, restricted and removed
 * again. Runs on the embedded server, as a user.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Option } from "effect"
import type { PeerLike } from "layergram/Peers"
import { Chats, InviteLinks, Members, Rights } from "layergram"
import { onEmbeddedServerAsUser } from "./support/embedded.ts"

/** What somebody can do in a chat, all things considered. */
const show = (chat: PeerLike, name: string) =>
  Effect.gen(function*() {
    const rights = yield* Members.permissions(chat, name)
    const what = Option.match(rights, {
      onNone: () => "not in",
      onSome: ({ adminRights, permissions, status }) =>
        `${status}, ${permissions.sendPhotos ? "photos" : "no photos"}, ${
          adminRights.deleteMessages ? "deletes" : "deletes nothing"
        }`
    })
    yield* Console.log(`${name}: ${what}`)
  })

onEmbeddedServerAsUser(({ alice, server }) =>
  Effect.gen(function*() {
    yield* server.user({ firstName: "Carol", username: "carol" })
    const club = yield* server.channel(alice, { title: "The club", username: "the_club" })
    const joined = yield* Chats.join("@the_club")
    yield* Console.log(joined._tag === "Joined" ? `in: ${joined.chat.title}` : joined._tag)
    yield* Chats.leave(club.marked)
    const back = yield* Chats.joinByLink("https://t.me/the_club")
    yield* Console.log(back._tag === "Joined" ? `in again: ${back.chat.title}` : back._tag)

    const own = yield* Chats.createSupergroup("Bob's own")
    const { link } = yield* InviteLinks.create(own.peer, { usageLimit: 1 })
    yield* Console.log(`a link for one: ${link.startsWith("https://t.me/+")}`)
    yield* Members.add(own.peer, ["@carol"])
    yield* show(own.peer, "@carol")
    yield* Members.promote(own.peer, "@carol", Rights.admin({ deleteMessages: true }), { rank: "helper" })
    yield* show(own.peer, "@carol")
    yield* Members.demote(own.peer, "@carol")
    yield* Members.restrict(own.peer, "@carol", Rights.permissions({ sendPhotos: false }))
    yield* show(own.peer, "@carol")
    // Out, but free to come back; `Members.ban` would keep her out.
    yield* Members.kick(own.peer, "@carol")
    yield* show(own.peer, "@carol")
  })
).pipe(NodeRuntime.runMain)
