import { assert, describe } from "@effect/vitest"
import { Chunk, Effect, Option, Stream } from "effect"
import { Dialogs, Peers, Rpc, Update, Updates } from "layergram"
import { Faults } from "layergram/testing"
import * as messages from "layergram/tl/messages"
import { CustomEmoji, FormattedText } from "../../schema/model/Entity.ts"
import { Writer } from "../../schema/tl/Writer.ts"
import { writeMessagesDialogFilters } from "../../schema/tl/api/write.ts"
import { as } from "../chats/support.ts"
import { patiently, settle } from "../client/support.ts"
import { signedOut, signIn } from "../login/support.ts"
import { it } from "../support/virtualTime.ts"
import type { Scene } from "./support.ts"
import { asBob } from "./support.ts"

const titles = Effect.map(Dialogs.folders, (all) => all.map(({ title }) => title))

const chatsOf = (folder: Dialogs.Folder) =>
  Effect.map(
    Stream.runCollect(Dialogs.stream({ folder })),
    (all) => Chunk.toReadonlyArray(all).map(({ title }) => title)
  )

/** Alice, Carol and a group have written to Bob. */
const chats = ({ alice, bob, carol, server }: Scene) =>
  Effect.gen(function*() {
    yield* alice.send(bob, "hi")
    yield* carol.send(bob, "hi")
    const group = yield* server.group(alice, "Friends", [bob])
    yield* alice.send(group, "hi")
    yield* Dialogs.list(10)
    return group
  })

/** What is refused, and that nothing was asked of Telegram for that. */
const refused = Effect.fn(function*(server: Scene["server"], rules: Dialogs.FolderRules) {
  const before = (yield* server.calls("messages.updateDialogFilter")).length
  const error = yield* Effect.flip(Dialogs.createFolder(rules))
  assert.lengthOf(yield* server.calls("messages.updateDialogFilter"), before)
  return error._tag === "FolderInvalid" ? `${error.reason} ${error.value} ${error.limit ?? "-"}` : error._tag
})

describe("a folder", () => {
  it.effect("that another client of the account makes, moves or deletes is told of (F224, F34)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { bob, server } = scene
        const told = yield* Effect.fork(
          Stream.runCollect(Stream.take(Updates.on("FolderChanged", "FoldersReordered"), 4))
        )
        yield* settle
        const made = yield* as(
          server,
          bob,
          Effect.gen(function*() {
            const first = yield* Dialogs.createFolder({ title: "Bots", kinds: ["bots"] })
            const second = yield* Dialogs.createFolder({ title: "Groups", kinds: ["groups"] })
            yield* Dialogs.reorderFolders([second, first])
            yield* Dialogs.deleteFolder(first)
            return [first, second] as const
          })
        )
        const [first, second, order, gone] = Chunk.toReadonlyArray(yield* patiently(told))
        assert.deepStrictEqual(
          [first, second],
          made.map((folder) => new Update.FolderChanged({ id: folder.id, folder: Option.some(folder) }))
        )
        assert.deepInclude(order, { _tag: "FoldersReordered", order: [0, made[1].id, made[0].id] })
        assert.deepInclude(gone, { _tag: "FolderChanged", id: made[0].id, folder: Option.none() })
      })
    ))

  it.effect("is made of chats and kinds of chats, and is what the list of folders has (F132)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        yield* chats(scene)
        const made = yield* Dialogs.createFolder({
          title: " Work ",
          emoji: "💼",
          pinned: ["@carol"],
          included: ["@alice", "@carol", "@alice"],
          excluded: ["@alice", "me"],
          kinds: ["groups"],
          excludesMuted: true
        })
        assert.deepInclude(made, { title: "Work", emoji: Option.some("💼"), excludesMuted: true, excludesRead: false })
        assert.deepStrictEqual(made.included.map(({ id }) => Number(id)), [scene.carol.id, scene.alice.id])
        // Whoever is included is not taken out.
        assert.deepStrictEqual(made.excluded.map(({ id }) => Number(id)), [scene.bob.id])
        assert.deepStrictEqual(yield* Dialogs.folders, [made])
        assert.deepStrictEqual(yield* chatsOf(made), ["Carol", "Friends", "Alice"])
        const next = yield* Dialogs.createFolder({ title: "Bots", kinds: ["bots", "channels"] })
        assert.deepStrictEqual([made.id, next.id, next.kinds], [2, 3, ["channels", "bots"]])
      })
    ))

  it.effect("that is changed keeps what is not said, also what only other apps know of (F132)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        yield* chats(scene)
        const made = yield* Dialogs.createFolder({ title: "Work", included: ["@alice"], excludesRead: true })
        const peers = yield* Peers.Peers
        const [alice, carol] = [yield* peers.resolve("@alice"), yield* peers.resolve("@carol")]
        const title = { _tag: "textWithEntities", text: "Work", entities: [] } as const
        // Another app colours it, and pins somebody.
        yield* Rpc.invoke(messages.updateDialogFilter({
          id: made.id,
          filter: {
            _tag: "dialogFilter",
            id: made.id,
            title,
            color: 3,
            pinnedPeers: [carol],
            includePeers: [alice],
            excludePeers: []
          }
        }))
        const emoji = new CustomEmoji({ offset: 0, length: 2, documentId: 7n })
        const changed = yield* Dialogs.updateFolder(made, {
          title: new FormattedText({ text: "🔥 Now", entities: [emoji] }),
          kinds: ["groups"],
          excludesArchived: true
        })
        assert.deepInclude(changed, { title: "🔥 Now", excludesRead: false, excludesArchived: true, kinds: ["groups"] })
        assert.deepStrictEqual(changed.pinned.map(({ id }) => Number(id)), [scene.carol.id])
        const { filters } = yield* Rpc.invoke(messages.getDialogFilters())
        const [, raw] = filters
        if (raw?._tag !== "dialogFilter") return assert.fail("there is no folder")
        assert.strictEqual(raw.color, 3)
        assert.deepStrictEqual(raw.title.entities.map(({ _tag }) => _tag), ["messageEntityCustomEmoji"])
        // What is given is all of it.
        const emptied = yield* Dialogs.updateFolder(made.id, { pinned: [], included: [] })
        assert.deepStrictEqual([emptied.pinned, emptied.included], [[], []])
        const nothing = yield* Effect.flip(Dialogs.updateFolder(made.id, { kinds: [] }))
        assert.deepInclude(nothing, { _tag: "FolderInvalid", reason: "Empty" })
        const unknown = yield* Effect.flip(Dialogs.updateFolder(9, { title: "9" }))
        assert.deepInclude(unknown, { _tag: "FolderInvalid", reason: "Unknown", value: 9 })
      })
    ))

  it.effect("is deleted, and others are put into another order (F132)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const [one, two] = [
          yield* Dialogs.createFolder({ title: "One", kinds: ["bots"] }),
          yield* Dialogs.createFolder({ title: "Two", kinds: ["bots"] })
        ]
        const three = yield* Dialogs.createFolder({ title: "Three", kinds: ["bots"] })
        yield* Dialogs.reorderFolders([three])
        assert.deepStrictEqual(yield* titles, ["Three", "One", "Two"])
        yield* Dialogs.reorderFolders([two, two.id])
        assert.deepStrictEqual(yield* titles, ["Two", "Three", "One"])
        const unknown = yield* Effect.flip(Dialogs.reorderFolders([9]))
        assert.deepInclude(unknown, { _tag: "FolderInvalid", reason: "Unknown", value: 9 })
        // The list of all chats stays first.
        const orders = (yield* server.calls("messages.updateDialogFiltersOrder")).map(({ params }) => params.order)
        assert.deepStrictEqual(orders, [[0, 4, 2, 3], [0, 3, 4, 2]])
        yield* Dialogs.deleteFolder(one)
        yield* Dialogs.deleteFolder(three.id)
        assert.deepStrictEqual(yield* titles, ["Two"])
        // Its number is free again.
        assert.strictEqual((yield* Dialogs.createFolder({ title: "New", kinds: ["bots"] })).id, 2)
      })
    ))

  it.effect("that nobody could have is refused before Telegram is asked (F132)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        assert.strictEqual(yield* refused(server, { title: " ", kinds: ["bots"] }), "TitleEmpty 0 -")
        assert.strictEqual(yield* refused(server, { title: "x".repeat(13), kinds: ["bots"] }), "TitleTooLong 13 12")
        assert.strictEqual(yield* refused(server, { title: "x", kinds: [] }), "Empty 0 -")
        assert.strictEqual(yield* refused(server, { title: "x", included: ["@nobody_there"] }), "PeerNotFound")
        // Pairs of surrogates are one character.
        yield* Dialogs.createFolder({ title: "🔥".repeat(12), kinds: ["bots"] })
        const shared = {
          _tag: "dialogFilterChatlist",
          id: 5,
          title: { _tag: "textWithEntities", text: "Shared", entities: [] },
          pinnedPeers: [],
          includePeers: [{ _tag: "inputPeerSelf" }]
        } as const
        const writer = new Writer()
        writeMessagesDialogFilters(writer, { _tag: "messages.dialogFilters", filters: [shared] })
        yield* server.inject(Faults.onCall("messages.getDialogFilters", { _tag: "Answer", bytes: writer.copy() }))
        const error = yield* Effect.flip(Dialogs.updateFolder(5, { kinds: ["bots"] }))
        assert.deepInclude(error, { _tag: "FolderInvalid", reason: "Shared", value: 5 })
      })
    ))

  it.effect("is one of ten with up to a hundred chats, or of twenty with two hundred, as the config says (F132)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const bob = yield* server.user({ firstName: "Bob" })
        yield* signIn(server, bob.phone)
        const groups: Array<number> = []
        for (let i = 0; i < 101; i++) groups.push((yield* server.group(bob, `Group ${i}`, [])).marked)
        yield* Dialogs.list(101)
        const config = Effect.map(server.calls("help.getAppConfig"), (calls) => calls.length)
        yield* Dialogs.createFolder({ title: "All", pinned: groups.slice(0, 50), included: groups.slice(50, 100) })
        assert.strictEqual(yield* config, 0)
        assert.strictEqual(yield* refused(server, { title: "x", included: groups }), "TooManyChats 101 100")
        assert.strictEqual(
          yield* refused(server, { title: "x", kinds: ["bots"], excluded: groups }),
          "TooManyChats 101 100"
        )
        for (let i = 2; i <= 10; i++) yield* Dialogs.createFolder({ title: `${i}`, kinds: ["bots"] })
        assert.strictEqual(yield* refused(server, { title: "11", kinds: ["bots"] }), "TooManyFolders 11 10")
        assert.strictEqual(yield* config, 3)
        const title = { _tag: "textWithEntities", text: "11", entities: [] } as const
        const rules = {
          _tag: "dialogFilter",
          id: 99,
          title,
          pinnedPeers: [],
          includePeers: [],
          excludePeers: []
        } as const
        const reasonOf = (filter: Parameters<typeof messages.updateDialogFilter>[0]["filter"]) =>
          Effect.map(
            Effect.flip(Rpc.invoke(messages.updateDialogFilter({ id: 99, filter }))),
            (error) => error._tag === "UnlistedError" ? error.reason : error._tag
          )
        const includePeers = groups.map((id) => ({ _tag: "inputPeerChat", chatId: -id }) as const)
        assert.strictEqual(yield* reasonOf({ ...rules, bots: true }), "DIALOG_FILTERS_TOO_MUCH")
        assert.strictEqual(yield* reasonOf({ ...rules, includePeers }), "FILTER_INCLUDE_TOO_MUCH")
        assert.strictEqual(
          yield* reasonOf({ ...rules, excludePeers: includePeers, bots: true }),
          "FILTER_EXCLUDE_TOO_MUCH"
        )
        const long = { ...title, text: "x".repeat(13) }
        assert.strictEqual(yield* reasonOf({ ...rules, title: long, bots: true }), "MESSAGE_TOO_LONG")
      })
    ))

  it.effect("may be one of more with Premium (F132)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const bob = yield* server.user({ firstName: "Bob", premium: true })
        yield* signIn(server, bob.phone)
        for (let i = 1; i <= 20; i++) yield* Dialogs.createFolder({ title: `${i}`, kinds: ["bots"] })
        assert.strictEqual(yield* refused(server, { title: "21", kinds: ["bots"] }), "TooManyFolders 21 20")
      })
    ))
})
