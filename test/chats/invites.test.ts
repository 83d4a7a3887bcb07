import { assert, describe } from "@effect/vitest"
import { DateTime, Effect, Fiber, Option, Stream, TestClock } from "effect"
import { AdminLog, Chats, InviteLinks, Members, Rights, Topics, Updates } from "layergram"
import { settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"
import { as, asBot, scene } from "./support.ts"

const fails = <A, E extends { readonly _tag: string }, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.either(effect), (result) => (result._tag === "Right" ? "fine" : result.left._tag))

const all = <A, E, R>(stream: Stream.Stream<A, E, R>) => Effect.map(Stream.runCollect(stream), (found) => [...found])

describe("links", () => {
  it.effect("lead in, show what is behind them, and tell who came (F123, F222)", () =>
    scene(({ bob, server }) =>
      Effect.gen(function*() {
        const hall = yield* Chats.createSupergroup("hall", { about: "big" })
        const link = yield* InviteLinks.create(hall, { title: "for friends", usageLimit: 1 })
        yield* as(
          server,
          bob,
          Effect.gen(function*() {
            const shown = yield* InviteLinks.preview(link)
            assert(shown._tag === "InvitePreview")
            assert.deepStrictEqual([shown.title, shown.kind, shown.membersCount], ["hall", "supergroup", 1])
            const result = yield* Chats.joinByLink(link.link)
            assert.isTrue(result._tag === "Joined" && result.chat.title === "hall")
            const known = yield* InviteLinks.preview(link.link)
            assert.isTrue(known._tag === "KnownChat" && known.isMember)
          })
        )
        assert.deepStrictEqual((yield* all(InviteLinks.joiners(hall, link))).map(({ userId }) => userId as number), [
          bob.id
        ])
        assert.strictEqual((yield* InviteLinks.get(hall, link)).usage, 1)
      })
    ))

  it.effect("end: by their limit, by their time, by being revoked (F123, F222)", () =>
    scene(({ bob, carol, server }) =>
      Effect.gen(function*() {
        const hall = yield* Chats.createSupergroup("hall")
        const once = yield* InviteLinks.create(hall, { usageLimit: 1 })
        const expiresAt = DateTime.unsafeMake(Date.UTC(2026, 0, 1, 1))
        const short = yield* InviteLinks.create(hall, { expiresAt })
        assert.deepStrictEqual(short.expiresAt, Option.some(expiresAt))
        const gone = yield* InviteLinks.create(hall)
        assert.isTrue((yield* InviteLinks.revoke(hall, gone)).isRevoked)
        yield* as(server, bob, Chats.joinByLink(once.link))
        yield* as(
          server,
          carol,
          Effect.gen(function*() {
            assert.strictEqual(yield* fails(Chats.joinByLink(once.link)), "USERS_TOO_MUCH")
            assert.strictEqual(yield* fails(Chats.joinByLink(gone.link)), "INVITE_HASH_EXPIRED")
            assert.strictEqual(yield* fails(InviteLinks.preview("t.me/+AnEntirelyWrong1")), "INVITE_HASH_INVALID")
            yield* TestClock.adjust("2 hours")
            assert.strictEqual(yield* fails(Chats.joinByLink(short.link)), "INVITE_HASH_EXPIRED")
          })
        )
      })
    ))

  it.effect("are listed, changed and deleted, and one's own is made anew (F222)", () =>
    scene(() =>
      Effect.gen(function*() {
        const hall = yield* Chats.createSupergroup("hall")
        const made = yield* Effect.forEach(Array.from({ length: 120 }), () => InviteLinks.create(hall))
        assert.deepStrictEqual(
          (yield* all(InviteLinks.list(hall))).map(({ link }) => link),
          made.map(({ link }) => link)
        )
        const [first] = made
        assert(first !== undefined)
        const edited = yield* InviteLinks.edit(hall, first, { title: "new", usageLimit: 7 })
        assert.deepStrictEqual([edited.title, edited.usageLimit], [Option.some("new"), Option.some(7)])
        assert.deepStrictEqual((yield* InviteLinks.edit(hall, first, { usageLimit: null })).usageLimit, Option.none())
        assert.strictEqual(yield* fails(InviteLinks.remove(hall, first)), "INVITE_REVOKED_MISSING")
        yield* InviteLinks.revoke(hall, first)
        assert.strictEqual((yield* all(InviteLinks.list(hall, { revoked: true }))).length, 1)
        yield* InviteLinks.removeRevoked(hall)
        assert.strictEqual((yield* all(InviteLinks.list(hall, { revoked: true }))).length, 0)
        const own = yield* InviteLinks.renew(hall)
        assert.isTrue(own.isPermanent && (yield* InviteLinks.renew(hall)).link !== own.link)
      })
    ))
})

describe("requests to join", () => {
  it.effect("are a result, not a failure, and answered one by one or all at once (F123, F222)", () =>
    scene(({ bob, carol, server }) =>
      Effect.gen(function*() {
        const hall = yield* Chats.createSupergroup("hall")
        const link = yield* InviteLinks.create(hall, { needsApproval: true })
        for (const human of [bob, carol]) {
          const result = yield* as(server, human, Chats.joinByLink(link.link))
          assert.strictEqual(result._tag, "JoinRequestSent")
        }
        const ids = (requests: ReadonlyArray<InviteLinks.JoinRequest>) => requests.map(({ userId }) => userId as number)
        assert.deepStrictEqual(ids(yield* all(InviteLinks.requests(hall, { link }))), [bob.id, carol.id])
        assert.deepStrictEqual(ids(yield* all(InviteLinks.requests(hall, { query: "car" }))), [carol.id])
        yield* InviteLinks.decline(hall, "bob_name")
        assert.isTrue(Option.isNone(yield* Members.get(hall, "bob_name")))
        yield* InviteLinks.approveAll(hall)
        assert.isTrue(Option.isSome(yield* Members.get(hall, "carol_name")))
        assert.deepStrictEqual(ids(yield* all(InviteLinks.requests(hall))), [])
        assert.strictEqual(yield* fails(InviteLinks.approve(hall, "bob_name")), "HIDE_REQUESTER_MISSING")
        const [joiner] = yield* all(InviteLinks.joiners(hall, link))
        assert.isTrue(joiner !== undefined && Option.isSome(joiner.approvedBy))
      })
    ))

  it.effect("reach the bots that may answer them, as do all changes among the members (F222, F121)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const bot = yield* server.bot({ username: "warden_bot" })
        const group = yield* server.channel(alice, { title: "g", username: "the_group" }, [bot])
        yield* Members.promote("the_group", "warden_bot", Rights.admin({ inviteUsers: true }))
        const link = yield* InviteLinks.create("the_group", { needsApproval: true })
        yield* asBot(
          server,
          bot,
          Effect.gen(function*() {
            const told = yield* Effect.fork(
              Stream.runCollect(Stream.take(Updates.on("JoinRequested", "ChatMemberChanged"), 2))
            )
            yield* settle
            yield* as(server, bob, Chats.joinByLink(link.link))
            yield* settle
            yield* InviteLinks.approve(group.marked, bob.id)
            yield* settle
            const [first, second] = [...yield* Fiber.join(told)]
            assert(first?._tag === "JoinRequested" && second?._tag === "ChatMemberChanged")
            assert.isTrue(first.user.id === bob.id && Option.contains(first.inviteLink, link.link))
            assert.deepStrictEqual([second.before, second.after], ["Left", "Member"])
          })
        )
      })
    ))
})

describe("the log of administrators", () => {
  it.effect("tells what was done, the latest first, by kind and by whom (F221)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "g", username: "the_group" }, [bob])
        yield* Members.promote("the_group", "bob_name", Rights.fullAdmin())
        yield* Members.demote("the_group", "bob_name")
        yield* Members.ban("the_group", "bob_name")
        const events = yield* all(AdminLog.list("the_group", { pageSize: 2 }))
        const words = events.map(({ action }) =>
          action._tag === "RightsChanged" ? `${action.what} ${action.after._tag}` : "?"
        )
        assert.deepStrictEqual(words, ["ban Banned", "admin Member", "admin Administrator"])
        assert.strictEqual((yield* all(AdminLog.list("the_group", { kinds: ["ban"] }))).length, 1)
        assert.strictEqual((yield* all(AdminLog.list("the_group", { admins: ["bob_name"] }))).length, 0)
        yield* server.channel(bob, { title: "h", username: "another_group" }, [alice])
        assert.strictEqual(yield* fails(all(AdminLog.list("another_group"))), "CHAT_ADMIN_REQUIRED")
      })
    ))
})

describe("topics", () => {
  it.effect("are made, found, changed, closed, pinned and deleted (F225)", () =>
    scene(() =>
      Effect.gen(function*() {
        const forum = yield* Chats.createSupergroup("forum", { forum: true })
        const id = yield* Topics.create(forum, "cats", { iconColor: 0xffd67e })
        const rest = yield* Effect.forEach(Array.from({ length: 120 }), (_, index) => Topics.create(forum, `t${index}`))
        const listed = yield* all(Topics.list(forum))
        assert.strictEqual(new Set(listed.map((topic) => topic.id)).size, 122)
        assert.strictEqual((yield* all(Topics.list(forum, { query: "CAT" }))).length, 1)
        const read = Effect.map(Topics.get(forum, [id]), ([topic]) => topic)
        assert.deepInclude(yield* read, { title: "cats", iconColor: 0xffd67e, isMine: true, isClosed: false })
        yield* Topics.edit(forum, id, { title: "dogs" })
        yield* Topics.setClosed(forum, id, true)
        yield* Topics.setClosed(forum, id, true)
        yield* Topics.setPinned(forum, id, true)
        yield* Topics.setGeneralHidden(forum, true)
        assert.deepInclude(yield* read, { title: "dogs", isClosed: true, isPinned: true })
        assert.deepInclude((yield* Topics.get(forum, [Topics.general]))[0], { isHidden: true })
        assert.isAtLeast(yield* Topics.remove(forum, id), 1)
        assert.isUndefined(yield* read)
        assert.strictEqual(yield* fails(Topics.edit(forum, id, { title: "x" })), "UnlistedError")
        const hall = yield* Chats.createSupergroup("hall")
        assert.strictEqual(yield* fails(Topics.create(hall, "x")), "CHANNEL_FORUM_MISSING")
        assert.strictEqual(rest.length, 120)
      })
    ))
})
