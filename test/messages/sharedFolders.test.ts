import { assert, describe } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import { Dialogs, Rpc } from "layergram"
import * as chatlists from "layergram/tl/chatlists"
import * as messages from "layergram/tl/messages"
import { Faults } from "layergram/testing"
import { Writer } from "../../schema/tl/Writer.ts"
import { writeUpdates } from "../../schema/tl/api/write.ts"
import { as } from "../chats/support.ts"
import { signedOut, signIn } from "../login/support.ts"
import { it } from "../support/virtualTime.ts"
import type { Scene } from "./support.ts"
import { asBob } from "./support.ts"

const titles = (all: Iterable<{ readonly title: string }>) => Array.from(all, ({ title }) => title)

const reasonOf = <A, E extends { readonly _tag: string }, R>(call: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(call), (error) => "reason" in error ? `${error._tag} ${String(error.reason)}` : error._tag)

/** Alice has a folder with a public channel, a private one and a group, and Bob is in none of them. */
const folderOf = ({ alice, server }: Scene) =>
  Effect.gen(function*() {
    const news = yield* server.channel(alice, { title: "News", username: "some_news", broadcast: true })
    const secret = yield* server.channel(alice, { title: "Secret" })
    const group = yield* server.group(alice, "Friends", [])
    const later = yield* server.channel(alice, { title: "Later", broadcast: true })
    for (const chat of [news, secret, group, later]) yield* alice.send(chat, "hi")
    const byAlice = <A, E>(call: Parameters<typeof as<A, E>>[2]) =>
      as(server, alice, Effect.zipRight(Effect.orDie(Dialogs.list(10)), call))
    const chats = [news.marked, secret.marked, group.marked]
    const folder = yield* byAlice(Dialogs.createFolder({ title: "Ours", emoji: "💼", included: chats }))
    return { folder, chats, later: later.marked, byAlice, news, secret, group }
  })

describe("a folder that is shared", () => {
  it.effect("can be looked at and joined by a link: with its chats, private ones, too (F132, F224)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { byAlice, chats, folder, secret } = yield* folderOf(scene)
        assert.isFalse(folder.isShared)
        const link = yield* byAlice(Dialogs.shareFolder(folder, { title: "For friends" }))
        assert.match(link.url, /^https:\/\/t\.me\/addlist\/[\w-]{16}$/)
        assert.deepInclude({ ...link }, { title: "For friends" })
        assert.lengthOf(link.chats, 3)
        const [own] = yield* byAlice(Dialogs.folders)
        assert.deepInclude({ ...own }, { id: folder.id, isShared: true, title: "Ours", emoji: Option.some("💼") })

        const preview = yield* Dialogs.previewFolder(link)
        assert(preview._tag === "FolderPreview")
        assert.deepInclude({ ...preview }, { title: "Ours", emoji: Option.some("💼") })
        assert.deepStrictEqual(titles(preview.chats), ["News", "Secret", "Friends"])
        const codec = Schema.parseJson(Dialogs.FolderPreview)
        assert.deepStrictEqual(Schema.decodeSync(codec)(Schema.encodeSync(codec)(preview)), preview)

        const made = yield* Dialogs.joinFolder(link.url)
        assert.deepInclude({ ...made }, { title: "Ours", isShared: true, kinds: [] })
        assert.lengthOf(made.included, chats.length)
        assert.deepStrictEqual(yield* Dialogs.folders, [made])
        yield* scene.alice.send(secret, "welcome")
        assert.deepStrictEqual(
          titles(yield* Dialogs.list(10, { folder: made })).toSorted(),
          ["Friends", "News", "Secret"]
        )
        const known = yield* Dialogs.previewFolder(`tg://addlist?slug=${link.url.slice(-16)}`)
        assert(known._tag === "KnownFolder")
        assert.strictEqual(known.id, made.id)
        assert.deepStrictEqual([titles(known.chats).length, known.missing.length], [3, 0])
        // Its owner knows it as well.
        const ownKnown = yield* byAlice(Dialogs.previewFolder(link))
        assert.deepInclude({ ...ownKnown }, { _tag: "KnownFolder", id: folder.id })
      })
    ))

  it.effect("is joined in part, and later in whole, also where the answer does not say which folder it is (F224)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { byAlice, folder } = yield* folderOf(scene)
        const link = yield* byAlice(Dialogs.shareFolder(folder))
        const part = yield* Dialogs.joinFolder(link, ["@some_news"])
        assert.lengthOf(part.included, 1)
        const known = yield* Dialogs.previewFolder(link)
        assert(known._tag === "KnownFolder")
        assert.deepStrictEqual([titles(known.chats), titles(known.missing)], [["News"], ["Secret", "Friends"]])
        const writer = new Writer()
        writeUpdates(writer, { _tag: "updates", updates: [], users: [], chats: [], date: 0, seq: 0 })
        yield* scene.server.inject(
          Faults.onCall("chatlists.joinChatlistInvite", { _tag: "Answer", bytes: writer.copy() })
        )
        const whole = yield* Dialogs.joinFolder(link)
        assert.strictEqual(whole.id, part.id)
        assert.lengthOf(whole.included, 3)
        assert.strictEqual(yield* reasonOf(Dialogs.joinFolder(link)), "FILTER_INCLUDE_EMPTY")
      })
    ))

  it.effect("offers what is added to its link, until that is joined or hidden (F224)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { byAlice, chats, folder, later } = yield* folderOf(scene)
        const link = yield* byAlice(Dialogs.shareFolder(folder, { chats: chats.slice(0, 1) }))
        const made = yield* Dialogs.joinFolder(link)
        assert.deepStrictEqual(yield* Dialogs.newFolderChats(made), [])
        yield* Dialogs.joinNewFolderChats(made)
        const more = yield* byAlice(Dialogs.updateFolderLink(folder, link, { title: "More", chats: [...chats, later] }))
        assert.deepStrictEqual([more.title, more.chats.length, more.url], ["More", 4, link.url])
        const added = yield* Dialogs.newFolderChats(made)
        assert.deepStrictEqual(titles(added), ["Secret", "Friends", "Later"])
        yield* Dialogs.joinNewFolderChats(made, added.slice(0, 1).map(({ peer }) => peer))
        yield* Dialogs.hideNewFolderChats(made)
        assert.deepStrictEqual(yield* Dialogs.newFolderChats(made), [])
        const [now] = yield* Dialogs.folders
        assert.lengthOf(now?.included ?? [], 2)
        yield* byAlice(Dialogs.deleteFolderLink(folder, link))
        assert.strictEqual(yield* reasonOf(Dialogs.previewFolder(link)), "INVITE_SLUG_EXPIRED")
        assert.deepStrictEqual(yield* Dialogs.newFolderChats(made), [])
      })
    ))

  it.effect("is left with the chats that came by it, or with others, and another client is told (F224, F34)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { byAlice, folder, group, news, secret } = yield* folderOf(scene)
        const link = yield* byAlice(Dialogs.shareFolder(folder))
        const made = yield* Dialogs.joinFolder(link)
        yield* Dialogs.leaveFolder(made, [])
        assert.deepStrictEqual(yield* Dialogs.folders, [])
        assert.lengthOf(yield* Dialogs.list(10), 3)
        const again = yield* Dialogs.joinFolder(link)
        const elsewhere = yield* as(scene.server, scene.bob, Dialogs.folders)
        assert.deepStrictEqual(elsewhere, [again])
        yield* Dialogs.leaveFolder(again.id)
        assert.deepStrictEqual(yield* Dialogs.folders, [])
        const isMember = ({ peer }: { readonly peer: { readonly members: ReadonlyMap<number, unknown> } }) =>
          peer.members.has(scene.bob.id)
        assert.deepStrictEqual([news, secret, group].map(isMember), [false, false, false])
      })
    ))

  it.effect("has few links, is one of few, and stays a list of chats (F132)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const bob = yield* server.user({ firstName: "Bob" })
        const carol = yield* server.user({ firstName: "Carol", username: "carol" })
        const group = yield* server.group(bob, "Mine", [])
        const foreign = yield* server.channel(carol, { title: "Hers" }, [bob])
        yield* carol.send(bob, "hi")
        yield* carol.send(foreign, "hi")
        yield* signIn(server, bob.phone)
        yield* Dialogs.list(10)
        const included = [group.marked, "@carol"]
        const folder = yield* Dialogs.createFolder({ title: "One", included })
        const links = yield* Effect.replicateEffect(Dialogs.shareFolder(folder), 3)
        // People are no part of it.
        assert.deepStrictEqual(links.map(({ chats }) => chats.length), [1, 1, 1])
        assert.deepStrictEqual(yield* Dialogs.folderLinks(folder), links)
        assert.strictEqual(yield* reasonOf(Dialogs.shareFolder(folder)), "INVITES_TOO_MUCH")
        assert.strictEqual(yield* reasonOf(Dialogs.updateFolder(folder, { kinds: ["bots"] })), "FolderInvalid Shared")
        assert.strictEqual((yield* Dialogs.updateFolder(folder, { title: "Uno" })).title, "Uno")
        const [links0 = assert.fail()] = links
        const share = (chats: ReadonlyArray<number | string>) =>
          reasonOf(Dialogs.updateFolderLink(folder, links0, { chats }))
        assert.strictEqual(yield* share(["@carol"]), "CHANNEL_INVALID")
        assert.strictEqual(yield* share([foreign.marked]), "UnlistedError CHAT_ADMIN_REQUIRED")
        assert.strictEqual(yield* share([]), "PEERS_LIST_EMPTY")
        yield* Dialogs.shareFolder(yield* Dialogs.createFolder({ title: "Two", included }))
        const three = yield* Dialogs.createFolder({ title: "Three", included })
        assert.strictEqual(yield* reasonOf(Dialogs.shareFolder(three)), "CHATLISTS_TOO_MUCH")
        const kinds = yield* Dialogs.createFolder({ title: "Kinds", included, kinds: ["bots"] })
        assert.strictEqual(yield* reasonOf(Dialogs.shareFolder(kinds)), "FILTER_NOT_SUPPORTED")
        assert.strictEqual(yield* reasonOf(Dialogs.shareFolder(99)), "FolderInvalid Unknown")
        assert.strictEqual(yield* reasonOf(Dialogs.newFolderChats(three)), "FILTER_NOT_SUPPORTED")
        assert.strictEqual(yield* reasonOf(Dialogs.newFolderChats(folder)), "INPUT_CHATLIST_INVALID")
        assert.strictEqual(yield* reasonOf(Dialogs.folderLinks(99)), "FILTER_ID_INVALID")
        assert.strictEqual(yield* reasonOf(Dialogs.previewFolder("https://t.me/carol")), "INVITE_SLUG_EMPTY")
        assert.strictEqual(yield* reasonOf(Dialogs.previewFolder("abcdef")), "INVITE_SLUG_EXPIRED")
        const rules = {
          _tag: "dialogFilter",
          id: folder.id,
          title: { _tag: "textWithEntities", text: "x", entities: [] },
          bots: true,
          pinnedPeers: [],
          includePeers: [],
          excludePeers: []
        } as const
        const changed = messages.updateDialogFilter({ id: folder.id, filter: rules })
        assert.strictEqual(yield* reasonOf(Rpc.invoke(changed)), "UnlistedError FILTER_NOT_SUPPORTED")
        // Where the folder goes, its links go.
        yield* Dialogs.deleteFolder(folder)
        assert.strictEqual(yield* reasonOf(Dialogs.previewFolder(links0)), "INVITE_SLUG_EXPIRED")
        const gone = chatlists.leaveChatlist({
          chatlist: { _tag: "inputChatlistDialogFilter", filterId: folder.id },
          peers: []
        })
        assert.strictEqual(yield* reasonOf(Rpc.invoke(gone)), "FILTER_ID_INVALID")
      })
    ))
})
