import { assert, describe } from "@effect/vitest"
import { Chunk, Effect, Option, Schema, Stream, TestClock } from "effect"
import { Contacts, Dialogs, Peers, Rpc } from "layergram"
import * as account from "layergram/tl/account"
import * as messages from "layergram/tl/messages"
import { Faults } from "layergram/testing"
import { failureOf } from "../client/support.ts"
import { inProcess, keptStore, signedOut, signIn } from "../login/support.ts"
import { it } from "../support/virtualTime.ts"
import type { Scene } from "./support.ts"
import { asBob } from "./support.ts"

const titles = (all: Iterable<{ readonly title: string }>) => Array.from(all, ({ title }) => title)

type Rules = Partial<Extract<Parameters<typeof messages.updateDialogFilter>[0]["filter"], { _tag: "dialogFilter" }>>
type InputPeer = NonNullable<Rules["pinnedPeers"]>[number]

/** Makes a folder as another app of Bob's would. */
const folder = (id: number, rules: Rules) =>
  Rpc.invoke(messages.updateDialogFilter({
    id,
    filter: {
      _tag: "dialogFilter",
      id,
      title: { _tag: "textWithEntities", text: `Folder ${id}`, entities: [] },
      pinnedPeers: [],
      includePeers: [],
      excludePeers: [],
      ...rules
    }
  }))

const made = Effect.map(Dialogs.folders, ([first]) => first ?? assert.fail("there is no folder"))

const inFolder = Effect.flatMap(made, (folder) => Effect.map(Stream.runCollect(Dialogs.stream({ folder })), titles))

const mute = (peer: InputPeer, muteUntil = 2_147_483_647) =>
  Rpc.invoke(account.updateNotifySettings({
    peer: { _tag: "inputNotifyPeer", peer },
    settings: { _tag: "inputPeerNotifySettings", muteUntil }
  }))

/** One chat of each kind; the later ones stand further up: Carol, Alice, group, channel, bot, from below. */
const people = ({ alice, bob, carol, server }: Scene) =>
  Effect.gen(function*() {
    const bot = yield* server.bot({ username: "help_bot", firstName: "Help" })
    yield* carol.send(bob, "I am Carol")
    yield* TestClock.adjust("1 second")
    yield* alice.send(bob, "I am Alice")
    yield* TestClock.adjust("1 second")
    const group = yield* server.group(alice, "Friends", [bob])
    yield* alice.send(group, "hi")
    yield* TestClock.adjust("1 second")
    const channel = yield* server.channel(alice, { title: "News", username: "news", broadcast: true }, [bob])
    yield* alice.send(channel, "post")
    yield* TestClock.adjust("1 second")
    yield* bob.send(bot, "/start")
    yield* Dialogs.list(10)
    yield* Contacts.add("@alice", { firstName: "Alice" })
    const input = Effect.flatMap(Peers.Peers, ({ resolve }) =>
      Effect.all({
        alice: resolve("@alice"),
        carol: resolve("@carol"),
        news: resolve("@news"),
        group: resolve(-group.id)
      }, { concurrency: 1 }))
    return { inputs: yield* input, group, channel }
  })

describe("the chats of a folder", () => {
  it.effect("are of the kinds that it takes: contacts, strangers, groups, channels, bots (F132, F224)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        yield* people(scene)
        const kinds = [
          [{ contacts: true }, ["Alice"]],
          [{ nonContacts: true }, ["Carol"]],
          [{ groups: true }, ["Friends"]],
          [{ broadcasts: true }, ["News"]],
          [{ bots: true }, ["Help"]],
          [{ bots: true, contacts: true, groups: true }, ["Help", "Friends", "Alice"]]
        ] as const
        for (const [rules, expected] of kinds) {
          yield* folder(2, rules)
          assert.deepStrictEqual(yield* inFolder, [...expected])
        }
      })
    ))

  it.effect("are those put there, pinned ones first, and never those taken out (F132, F224)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { inputs } = yield* people(scene)
        yield* folder(2, {
          groups: true,
          broadcasts: true,
          pinnedPeers: [inputs.carol],
          includePeers: [inputs.alice],
          excludePeers: [inputs.news]
        })
        assert.deepStrictEqual(yield* inFolder, ["Carol", "Friends", "Alice"])
        const unpinned = yield* Dialogs.page({ folder: yield* made, excludePinned: true })
        assert.deepStrictEqual(titles(unpinned.dialogs), ["Friends", "Alice"])
        // A folder has both: what was put there, in the archive or not.
        yield* Dialogs.archive("@alice")
        assert.deepStrictEqual(yield* inFolder, ["Carol", "Friends", "Alice"])
      })
    ))

  it.effect("are not those that are silent, read or in the archive, where it leaves them out (F132, F224)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { group, inputs } = yield* people(scene)
        const all = { contacts: true, nonContacts: true, groups: true, broadcasts: true } as const
        yield* mute(inputs.carol)
        yield* folder(2, { ...all, excludeMuted: true })
        assert.deepStrictEqual(yield* inFolder, ["News", "Friends", "Alice"])
        // What has no setting of its own is as its kind is.
        yield* Rpc.invoke(account.updateNotifySettings({
          peer: { _tag: "inputNotifyBroadcasts" },
          settings: { _tag: "inputPeerNotifySettings", muteUntil: 2_147_483_647 }
        }))
        assert.deepStrictEqual(yield* inFolder, ["Friends", "Alice"])
        yield* mute(inputs.news, 0)
        assert.deepStrictEqual(yield* inFolder, ["News", "Friends", "Alice"])
        // Who is mentioned finds a silent group.
        yield* mute(inputs.group)
        assert.deepStrictEqual(yield* inFolder, ["News", "Alice"])
        yield* scene.alice.send(group, "@bobby, look")
        assert.deepStrictEqual(yield* inFolder, ["Friends", "News", "Alice"])

        yield* Dialogs.markRead("@alice")
        yield* folder(2, { ...all, excludeRead: true })
        assert.deepStrictEqual(yield* inFolder, ["Friends", "News", "Carol"])
        yield* Dialogs.markUnread("@alice")
        assert.deepStrictEqual(yield* inFolder, ["Friends", "News", "Alice", "Carol"])

        yield* Dialogs.archive(["@carol", "@news"])
        yield* folder(2, { ...all, excludeArchived: true })
        assert.deepStrictEqual(yield* inFolder, ["Friends", "Alice"])
        yield* folder(2, { ...all, excludeArchived: true, includePeers: [inputs.carol] })
        assert.deepStrictEqual(yield* inFolder, ["Friends", "Alice", "Carol"])
        yield* folder(2, all)
        assert.deepStrictEqual(yield* inFolder, ["Friends", "News", "Alice", "Carol"])
      })
    ))

  it.effect("come page by page, and can be resumed by a cursor (F132, 11.6)", () =>
    asBob(({ bob, carol, server }) =>
      Effect.gen(function*() {
        for (let i = 0; i < 60; i++) {
          const other = i % 3 === 0
            ? yield* server.group(carol, `Group ${i}`, [bob])
            : yield* server.user({ firstName: `Other ${i}` })
          yield* "send" in other ? other.send(bob, "hello") : carol.send(other, "hello")
          yield* TestClock.adjust("1 second")
        }
        yield* folder(2, { groups: true })
        const folder2 = yield* made
        const all = titles(yield* Stream.runCollect(Dialogs.stream({ folder: folder2, pageSize: 7 })))
        assert.deepStrictEqual(all, Array.from({ length: 20 }, (_, i) => `Group ${57 - 3 * i}`))
        assert.deepStrictEqual(titles(yield* Dialogs.list(3, { folder: folder2 })), all.slice(0, 3))
        const first = yield* Dialogs.page({ folder: folder2, pageSize: 10 })
        const codec = Schema.parseJson(Dialogs.Cursor)
        const cursor = Schema.decodeSync(codec)(Schema.encodeSync(codec)(Option.getOrThrow(first.next)))
        const rest = yield* Stream.runCollect(Dialogs.stream({ folder: folder2, cursor }))
        assert.deepStrictEqual([...titles(first.dialogs), ...titles(rest)], all)
        assert.isAbove(Chunk.size(rest), 10)
      })
    ))

  it.effect("are found by a client that has met none of them, though a pinned one is gone (F132, 8.1)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const bob = yield* server.user({ firstName: "Bob" })
        const alice = yield* server.user({ firstName: "Alice", username: "alice" })
        yield* alice.send(bob, "hello")
        const channel = yield* server.channel(alice, { title: "Secret" }, [bob])
        yield* alice.send(channel, "post")
        yield* signIn(server, bob.phone)
        const dialogs = yield* Dialogs.list(10)
        const peers = yield* Peers.Peers
        const pinnedPeers = yield* Effect.forEach(dialogs, ({ chat }) => peers.resolve(chat), { concurrency: 1 })
        yield* folder(2, { pinnedPeers })
        assert.deepStrictEqual((yield* inFolder).toSorted(), ["Alice", "Secret"])
        yield* Dialogs.delete(
          Option.getOrThrow(Option.fromNullable(dialogs.find(({ title }) => title === "Secret"))).chat,
          {
            leave: true
          }
        )
        const elsewhere = yield* keptStore
        const found = yield* inProcess(server, elsewhere, Effect.zipRight(signIn(server, bob.phone), inFolder))
        assert.deepStrictEqual(found, ["Alice"])
      })
    ))

  it.effect("are found although one of them is gone, whatever Telegram says of it (F132, 8.1)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { inputs } = yield* people(scene)
        yield* folder(2, { pinnedPeers: [inputs.alice, inputs.carol, inputs.news, inputs.group] })
        const names = ({ peer }: { readonly peer: InputPeer }) => peer._tag === "inputPeerUser" ? peer.userId : 0
        for (const word of ["CHAT_ID_INVALID", "MSG_ID_INVALID", "USER_ID_INVALID"]) {
          const { hits, remove } = yield* scene.server.inject(Faults.refuse("messages.getPeerDialogs", 400, word, {
            times: Infinity,
            that: ({ params }) =>
              "peers" in params && Array.isArray(params.peers) &&
              params.peers.some((one) => names(one) === scene.carol.id)
          }))
          assert.deepStrictEqual(yield* inFolder, ["Alice", "News", "Friends"])
          // Four, two, one.
          assert.strictEqual(yield* hits, 3)
          yield* remove
        }
        yield* scene.server.inject(Faults.refuse("messages.getPeerDialogs", 400, "FOLDER_ID_INVALID"))
        const other = failureOf(yield* Effect.exit(inFolder))
        assert.deepInclude(other, { _tag: "UnlistedError", reason: "FOLDER_ID_INVALID" })
      })
    ))
})

describe("the server's folders", () => {
  it.effect("are kept in order, taken away, and refused as Telegram does", () =>
    asBob(() =>
      Effect.gen(function*() {
        yield* folder(2, { groups: true })
        yield* folder(3, { bots: true })
        yield* Rpc.invoke(messages.updateDialogFiltersOrder({ order: [3, 2] }))
        assert.deepStrictEqual(titles(yield* Dialogs.folders), ["Folder 3", "Folder 2"])
        yield* Rpc.invoke(messages.updateDialogFilter({ id: 3 }))
        assert.deepStrictEqual(titles(yield* Dialogs.folders), ["Folder 2"])
        assert.strictEqual((yield* Effect.flip(folder(1, { bots: true })))._tag, "FILTER_ID_INVALID")
        assert.strictEqual((yield* Effect.flip(folder(4, {})))._tag, "FILTER_INCLUDE_EMPTY")
        const untitled = { bots: true, title: { _tag: "textWithEntities", text: "", entities: [] } } as const
        assert.strictEqual((yield* Effect.flip(folder(4, untitled)))._tag, "FILTER_TITLE_EMPTY")
      })
    ))
})
