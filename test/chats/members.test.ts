import { assert, describe } from "@effect/vitest"
import { DateTime, Effect, Fiber, Layer, Option, Stream, TestClock } from "effect"
import { Chats, ChatSettings, Members, Messages, Peers, Rights, Rpc } from "layergram"
import { settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"
import { as, asBot, scene } from "./support.ts"

/** The server's time begins with the year 2026. */
const inSeconds = (seconds: number) => DateTime.unsafeMake(Date.UTC(2026, 0, 1) + seconds * 1000)

const statusIn = (chat: Peers.PeerLike, user: Peers.PeerLike) =>
  Effect.map(Members.get(chat, user), Option.match({ onNone: () => "nobody", onSome: ({ _tag }) => _tag }))

const writing = (chat: Peers.PeerLike) =>
  Effect.map(
    Effect.either(Messages.send(chat, "hello")),
    (result) => result._tag === "Right" ? "sent" : result.left._tag
  )

describe("members", () => {
  it.effect("are listed page by page to the end, however many pages and whatever their size (F113, F195, D8, 13.49, T11.2)", () =>
    scene(({ alice, server }) =>
      Effect.gen(function*() {
        const crowd = yield* Effect.forEach(Array.from({ length: 399 }), () => server.user())
        const group = yield* server.channel(alice, { title: "crowd", username: "crowd_chat" }, crowd)
        const pages = yield* Stream.runCollect(Members.pages("crowd_chat"))
        // 400 is two full pages: the third is empty, and says that these were all.
        assert.deepStrictEqual([...pages].map(({ members }) => members.length), [200, 200, 0])
        assert.deepStrictEqual([...pages].map(({ complete, isLast }) => complete && isLast), [false, false, true])
        const all = yield* Members.all("crowd_chat", { pageSize: 150 })
        assert.strictEqual(new Set(all.members.map(({ peer }) => peer.id)).size, 400)
        assert.isTrue(all.complete && all.total === 400)
        const first = yield* Stream.runCollect(Stream.take(Members.stream("crowd_chat"), 3))
        assert.deepStrictEqual([...first].map(({ _tag }) => _tag), ["Creator", "Member", "Member"])
        assert.isTrue(group.marked < 0)
      })
    ))

  it.effect("that Telegram does not show are said to be missing (F113)", () =>
    scene(({ alice, bob, carol, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "shy", username: "shy_chat" }, [bob, carol])
        yield* ChatSettings.setMembersHidden("shy_chat", true)
        yield* as(
          server,
          bob,
          Effect.gen(function*() {
            const { complete, members, total } = yield* Members.all("shy_chat")
            assert.isFalse(complete)
            assert.deepStrictEqual([members.length, total], [1, 3])
          })
        )
      })
    ))

  it.effect("of a basic group are all there at once, and filters work as elsewhere (F113, F195)", () =>
    scene(({ bob, carol }) =>
      Effect.gen(function*() {
        const group = yield* Chats.createGroup("friends", ["bob_name", "carol_name"])
        yield* Members.promote(group, "bob_name", Rights.fullAdmin())
        const of = (options?: Members.ListOptions) =>
          Effect.map(Members.all(group, options), ({ complete, members }) => {
            assert.isTrue(complete)
            return members.map(({ _tag, peer }) => `${_tag} ${peer.id}`)
          })
        const self = yield* Effect.map(Peers.get("me"), ({ id }) => id)
        assert.deepStrictEqual(yield* of(), [`Creator ${self}`, `Administrator ${bob.id}`, `Member ${carol.id}`])
        assert.deepStrictEqual(yield* of({ filter: "Administrators" }), [`Creator ${self}`, `Administrator ${bob.id}`])
        assert.deepStrictEqual(yield* of({ query: "CAR" }), [`Member ${carol.id}`])
        yield* Members.demote(group, "bob_name")
        assert.strictEqual(yield* statusIn(group, "bob_name"), "Member")
      })
    ))

  it.effect("of a supergroup are kicked by a ban that is lifted, and may come back (F115)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "g", username: "the_group" }, [bob])
        yield* Members.kick("the_group", "bob_name")
        assert.strictEqual(yield* statusIn("the_group", "bob_name"), "nobody")
        const again = yield* as(server, bob, Chats.join("the_group"))
        assert.strictEqual(again._tag, "Joined")
      })
    ))

  it.effect("who are kicked may come back after an hour where the ban could not be lifted (F115)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "g", username: "the_group" }, [bob])
        const rpc = yield* Rpc.Rpc
        let calls = 0
        // The network is gone after the ban.
        const invoke: Rpc.Rpc["Type"]["invoke"] = (request, options) =>
          Effect.suspend(() =>
            request.method._tag === "channels.editBanned" && calls++ > 0 ? Effect.never : rpc.invoke(request, options)
          )
        const gone = Layer.succeed(Rpc.Rpc, Rpc.Rpc.of({ ...rpc, invoke }))
        const kicking = yield* Effect.fork(Effect.provide(Members.kick("the_group", "bob_name"), gone))
        while (calls < 2) yield* TestClock.adjust("100 millis")
        const stopping = yield* Effect.fork(Fiber.interrupt(kicking))
        yield* TestClock.adjust("4 seconds")
        yield* Fiber.join(stopping)
        assert.strictEqual(calls, 3)
        assert.strictEqual(yield* statusIn("the_group", "bob_name"), "Banned")
        yield* TestClock.adjust("1 hour")
        assert.strictEqual((yield* as(server, bob, Chats.join("the_group")))._tag, "Joined")
      })
    ))

  it.effect("of a basic group are kicked by another call, and left out of the list (F115)", () =>
    scene(() =>
      Effect.gen(function*() {
        const group = yield* Chats.createGroup("friends", ["bob_name", "carol_name"])
        yield* Members.kick(group, "bob_name")
        assert.strictEqual(yield* statusIn(group, "bob_name"), "nobody")
        const missing = yield* Members.add(group, ["bob_name"])
        assert.deepStrictEqual(missing, [])
        assert.strictEqual(yield* statusIn(group, "bob_name"), "Member")
      })
    ))

  it.effect("who are banned cannot come back until the ban is over or lifted (F115, F116)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "g", username: "the_group" }, [bob])
        const until = inSeconds(3600)
        yield* Members.ban("the_group", "bob_name", { until })
        const banned = Option.getOrThrow(yield* Members.get("the_group", "bob_name"))
        assert(banned._tag === "Banned")
        assert.deepStrictEqual(banned.until, Option.some(until))
        assert.deepStrictEqual(
          (yield* Members.all("the_group", { filter: "Banned" })).members.map(({ peer }) => peer.id as number),
          [bob.id]
        )
        const refused = yield* as(server, bob, Effect.flip(Chats.join("the_group")))
        assert.strictEqual(refused._tag, "USER_BANNED_IN_CHANNEL")
        yield* Members.unban("the_group", "bob_name")
        assert.strictEqual((yield* as(server, bob, Chats.join("the_group")))._tag, "Joined")
      })
    ))

  it.effect("who are restricted may do what is left to them, for as long as was said (F116, F117, F194)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "g", username: "the_group" }, [bob])
        const until = DateTime.setZone(inSeconds(60), DateTime.zoneMakeOffset(3_600_000))
        yield* Members.restrict("the_group", "bob_name", Rights.permissions({ sendText: false }), { until })
        yield* as(
          server,
          bob,
          Effect.gen(function*() {
            assert.strictEqual(yield* writing("the_group"), "CHAT_SEND_PLAIN_FORBIDDEN")
            const own = Option.getOrThrow(yield* Members.permissions("the_group", "me"))
            assert.isTrue(own.status === "Restricted" && !own.permissions.sendText && own.permissions.sendPolls)
            yield* TestClock.adjust("2 minutes")
            assert.strictEqual(yield* writing("the_group"), "sent")
          })
        )
        const wrong = yield* Effect.flip(
          Members.restrict((yield* Chats.createGroup("x", ["bob_name"])).peer, "bob_name", Rights.readOnly())
        )
        assert.isTrue(wrong._tag === "WrongPeer" && wrong.expected === "channel" && wrong.actual === "group")
      })
    ))

  it.effect("become administrators with just these rights, and a rank (F118, F119)", () =>
    scene(({ alice, bob, carol, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "g", username: "the_group" }, [bob, carol])
        yield* Members.promote("the_group", "bob_name", Rights.admin({ deleteMessages: true }), { rank: "tidy" })
        const admin = Option.getOrThrow(yield* Members.get("the_group", "bob_name"))
        assert(admin._tag === "Administrator")
        assert.deepStrictEqual(admin.rights, Rights.admin({ deleteMessages: true }))
        assert.isTrue(admin.canEdit && Option.contains(admin.rank, "tidy"))
        yield* as(
          server,
          bob,
          Effect.gen(function*() {
            assert.strictEqual(
              (yield* Effect.flip(Members.kick("the_group", "carol_name")))._tag,
              "CHAT_ADMIN_REQUIRED"
            )
            const own = Option.getOrThrow(yield* Members.permissions("the_group", "me"))
            assert.isTrue(own.status === "Administrator" && own.adminRights.deleteMessages && !own.adminRights.banUsers)
          })
        )
        assert.strictEqual(
          (yield* Effect.flip(Members.promote("the_group", "carol_name", Rights.admin(), { rank: "x".repeat(17) })))
            ._tag,
          "ADMIN_RANK_INVALID"
        )
        yield* Members.demote("the_group", "bob_name")
        assert.strictEqual(yield* statusIn("the_group", "bob_name"), "Member")
      })
    ))

  it.effect("can do what their kind can, and who is not in the chat is none (F121)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "g", username: "the_group" }, [bob])
        yield* ChatSettings.setPermissions("the_group", Rights.permissions({ sendPolls: false, pinMessages: false }))
        const of = (user: Peers.PeerLike) => Members.permissions("the_group", user)
        const creator = Option.getOrThrow(yield* of("me"))
        assert.isTrue(creator.status === "Creator" && creator.permissions.sendPolls && creator.adminRights.addAdmins)
        const member = Option.getOrThrow(yield* of("bob_name"))
        assert.isTrue(member.status === "Member" && !member.permissions.sendPolls && member.permissions.sendText)
        assert.isTrue(Option.isNone(yield* of("carol_name")))
        yield* Members.ban("the_group", "bob_name")
        const banned = Option.getOrThrow(yield* of("bob_name"))
        assert.isTrue(banned.status === "Banned" && !banned.permissions.viewMessages)
      })
    ))

  it.effect("lose all that they have written, by pieces (F194)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const group = yield* server.channel(alice, { title: "g", username: "the_group" }, [bob])
        yield* Effect.forEach(Array.from({ length: 150 }), () => bob.send(group, "spam"))
        yield* Messages.send("the_group", "mine")
        assert.strictEqual(yield* Members.deleteHistory("the_group", "bob_name"), 150)
        assert.deepStrictEqual((yield* alice.history(group)).map(({ text }) => text), ["mine"])
      })
    ))

  it.effect("are managed by bots, too, which are told of every change (F115, F118)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const bot = yield* server.bot({ username: "warden_bot" })
        const group = yield* server.channel(alice, { title: "g", username: "the_group" }, [bob, bot])
        yield* Members.promote("the_group", "warden_bot", Rights.admin({ banUsers: true }))
        yield* asBot(
          server,
          bot,
          Effect.gen(function*() {
            // They have met: the bot needs no access hash.
            yield* bob.send(group, "hello")
            yield* settle
            yield* Members.ban(group.marked, bob.id)
            assert.strictEqual(yield* statusIn(group.marked, bob.id), "Banned")
          })
        )
      })
    ))
})
