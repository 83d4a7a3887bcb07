/** References that have expired, and come again from wherever the file was; photos without any; files of the web. */
import { assert, describe } from "@effect/vitest"
import { Effect, Option, Stream } from "effect"
import { BotProfile, Chats, ChatSettings, Files, Ids, Media, Rpc, type Telegram, Users } from "layergram"
import * as messages from "layergram/tl/messages"
import * as photos from "layergram/tl/photos"
import * as stickers from "layergram/tl/stickers"
import * as stories from "layergram/tl/stories"
import { callFor } from "../../layers/files/origins.ts"
import { type Peer, PeerChannel, PeerUser } from "../../schema/model/Peer.ts"
import type { FileOrigin } from "../../schema/model/FileLocation.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { as } from "../chats/support.ts"
import { failureOf, patiently, settle } from "../client/support.ts"
import { png, send } from "../media/support.ts"
import { asBob, type Scene } from "../messages/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { files, locationOf, noise, play, stored } from "./support.ts"

/** Downloads what an origin leads to, after all references have changed; and again without an origin, in vain. */
const refreshed = (server: Scene["server"], location: Media.FileLocation, bytes: Uint8Array, call: string) =>
  Effect.gen(function*() {
    yield* server.expireFileReferences
    sameBytes(yield* Files.bytes(location), bytes)
    const calls = (yield* server.calls()).filter(({ method }) => method === call)
    assert.isNotEmpty(calls, call)
    yield* server.expireFileReferences
    const lost = new Media.FileLocation({ ...location, origin: Option.none() })
    const failure = failureOf(yield* Effect.exit(Files.bytes(lost)))
    assert.deepInclude(failure, { _tag: "FileReferenceUnavailable", reason: "NoOrigin" })
  })

const photoAt = ({ accessHash, dcId, fileReference, id }: T.photo, origin: FileOrigin, size: number) =>
  new Media.FileLocation({
    dc: Option.some(dcId),
    size: Option.some(size),
    name: new Media.PhotoName({ id, accessHash, reference: fileReference, thumbnail: "m" }),
    origin: Option.some(origin)
  })

const peerOf = (of: { readonly id: number }) => new PeerUser({ id: Ids.UserId.make(of.id) })

const isPhoto = (photo: T.Photo | undefined): T.photo => (photo?._tag === "photo" ? photo : assert.fail("no photo"))

/** A user who has files of her own, in virtual time. */
const withFiles = <A, E>(use: (scene: Scene) => Effect.Effect<A, E, Files.Files | Telegram.Telegram>) =>
  patiently(asBob((scene) => Effect.provide(use(scene), files())))

const picture = png(300, 200)

describe("a file reference that has expired comes again", () => {
  it.effect("with the photos of a profile, and a photo beside a name needs none (9.16, 9.24, 9.25, F101, F216)", () =>
    withFiles(({ bob, server }) =>
      Effect.gen(function*() {
        const { input: file } = yield* Files.upload(picture)
        const { photo } = yield* Rpc.invoke(photos.uploadProfilePhoto({ file }))
        // There are many before it.
        for (let i = 0; i < 5; i++) {
          const other = yield* Files.upload(png(20, 20))
          yield* Rpc.invoke(photos.uploadProfilePhoto({ file: other.input }))
        }
        const shown = [...yield* Stream.runCollect(Users.photos("me"))]
        const first = shown.at(-1) ?? assert.fail("no photos")
        assert.strictEqual(first.id, photo.id)
        assert.deepStrictEqual(
          first.location.origin,
          Option.some(new Media.ProfileOrigin({ user: Ids.UserId.make(bob.id) }))
        )
        yield* refreshed(server, first.location, picture, "photos.getUserPhotos")
        const asked = (yield* server.calls("photos.getUserPhotos")).at(-1)
        assert.deepInclude(asked?.params, { offset: -1, maxId: photo.id, limit: 1 })
        const beside = new Media.FileLocation({
          dc: Option.some(isPhoto(photo).dcId),
          size: Option.none(),
          name: new Media.PeerPhotoName({ peer: peerOf(bob), photoId: photo.id, isBig: true }),
          origin: Option.none()
        })
        sameBytes(yield* Files.bytes({ location: beside }), picture)
      })
    ))

  it.effect("with a story (9.24, 9.25, F101)", () =>
    withFiles(({ bob, server }) =>
      Effect.gen(function*() {
        const media = yield* Media.photo(picture).toInput
        const peer = { _tag: "inputPeerSelf" } as const
        const privacyRules = [{ _tag: "inputPrivacyValueAllowAll" }] as const
        yield* Rpc.invoke(stories.sendStory({ peer, media, privacyRules, randomId: 1n }))
        const { stories: [story] } = yield* Rpc.invoke(stories.getStoriesByID({ peer, id: [1] }))
        const shown = story?._tag === "storyItem" && story.media._tag === "messageMediaPhoto"
          ? story.media.photo
          : undefined
        const origin = new Media.StoryOrigin({ peer: peerOf(bob), id: 1 })
        yield* refreshed(server, photoAt(isPhoto(shown), origin, picture.length), picture, "stories.getStoriesByID")
      })
    ))

  it.effect("with the saved animations (9.24, 9.25, F101)", () =>
    withFiles(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "hello")
        const bytes = noise(3000)
        const { media } = yield* send(bob, Media.animation(bytes))
        const document = media?._tag === "messageMediaDocument" && media.document?._tag === "document"
          ? media.document
          : assert.fail("no animation")
        const { accessHash, fileReference, id } = document
        yield* Rpc.invoke(messages.saveGif({
          id: { _tag: "inputDocument", id, accessHash, fileReference },
          unsave: false
        }))
        const origin = new Media.ListOrigin({ list: "SavedGifs" })
        yield* refreshed(server, locationOf(document, { origin }), bytes, "messages.getSavedGifs")
      })
    ))

  it.effect("with what a group or a channel says of itself, as its photo knows (9.24, 9.25, F101, F216)", () =>
    withFiles(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* server.channel(bob, { title: "Films", username: "films", broadcast: true })
        const group = yield* server.group(bob, "Friends", [alice])
        for (
          const [chat, call] of [["@films", "channels.getFullChannel"], [group.marked, "messages.getFullChat"]] as const
        ) {
          const uploaded = yield* Files.upload(picture)
          yield* ChatSettings.setPhoto(chat, { _tag: "inputChatUploadedPhoto", file: uploaded.input })
          const { photo } = yield* Chats.full(chat)
          yield* refreshed(server, Option.getOrThrow(photo).location, picture, call)
        }
      })
    ))

  it.effect("with what a bot says of itself (9.24, 9.25, F101)", () =>
    withFiles(({ alice, server }) =>
      Effect.gen(function*() {
        const bot = yield* server.bot({ username: "painter_bot", picture })
        const shown = Option.getOrThrow(yield* BotProfile.picture("@painter_bot"))
        assert.strictEqual(shown._tag, "Photo")
        yield* refreshed(server, shown.location, picture, "users.getFullUser")
        assert.deepStrictEqual(
          shown.location.origin,
          Option.some(new Media.BotOrigin({ bot: Ids.UserId.make(bot.id) }))
        )
        assert.isTrue(Option.isNone(yield* BotProfile.picture(`@${alice.username ?? ""}`)))
      })
    ))

  it.effect("with a web page (9.24, 9.25, F101)", () =>
    withFiles(({ server }) =>
      Effect.gen(function*() {
        const url = "https://example.com/article"
        yield* server.page({ url, title: "An article", photo: picture })
        const { webpage } = yield* Rpc.invoke(messages.getWebPage({ url, hash: 0 }))
        const photo = isPhoto(webpage._tag === "webPage" ? webpage.photo : undefined)
        const origin = new Media.WebPageOrigin({ url })
        yield* refreshed(server, photoAt(photo, origin, picture.length), picture, "messages.getWebPage")
      })
    ))

  it.effect("with a set of stickers (9.24, 9.25, F101)", () =>
    withFiles(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "hello")
        const bytes = noise(3000)
        const made = yield* Media.store(Media.sticker(bytes, { format: "Video", emoji: "🙂" }))
        const { accessHash, id, reference } = made._tag === "Sticker" ? made : assert.fail(`a ${made._tag}`)
        const { set, documents: [document] } = stickerSet(
          yield* Rpc.invoke(stickers.createStickerSet({
            userId: { _tag: "inputUserSelf" },
            title: "Ours",
            shortName: "ours_by_bob",
            stickers: [{
              _tag: "inputStickerSetItem",
              document: { _tag: "inputDocument", id, accessHash, fileReference: reference },
              emoji: "🙂"
            }]
          }))
        )
        const there = document?._tag === "document" ? document : assert.fail("no sticker")
        // Whoever tells of it: it knows its set.
        const again = yield* Media.store(Media.sticker(bytes, { format: "Video", emoji: "🙂", set }))
        assert(again._tag === "Sticker")
        const origin = new Media.StickerSetOrigin({ id: set.id, accessHash: set.accessHash })
        assert.deepStrictEqual(again.location.origin, Option.some(origin))
        yield* refreshed(server, locationOf(there, { origin }), bytes, "messages.getStickerSet")
      })
    ))
})

/** Has a list of Telegram's a file in it. */
const lists = {
  SavedRingtones: (server: Scene["server"], document: T.document) =>
    server.answer(
      "account.getSavedRingtones",
      () => Effect.succeed({ _tag: "account.savedRingtones", hash: 0n, ringtones: [document] })
    ),
  RecentStickers: (server: Scene["server"], document: T.document) =>
    server.answer(
      "messages.getRecentStickers",
      () => Effect.succeed({ _tag: "messages.recentStickers", hash: 0n, packs: [], stickers: [document], dates: [0] })
    ),
  FavedStickers: (server: Scene["server"], document: T.document) =>
    server.answer(
      "messages.getFavedStickers",
      () => Effect.succeed({ _tag: "messages.favedStickers", hash: 0n, packs: [], stickers: [document] })
    ),
  CustomEmoji: (server: Scene["server"], document: T.document) =>
    server.answer(
      "messages.getCustomEmojiDocuments",
      ({ documentId: [id] }) => Effect.succeed(id === document.id ? [document] : [])
    ),
  Wallpapers: (server: Scene["server"], document: T.document) =>
    server.answer("account.getWallPapers", () =>
      Effect.succeed({
        _tag: "account.wallPapers",
        hash: 0n,
        wallpapers: [{ _tag: "wallPaper", id: 1n, accessHash: 1n, slug: "", document }]
      })),
  PremiumPromo: (server: Scene["server"], document: T.document) =>
    server.answer("help.getPremiumPromo", () =>
      Effect.succeed({
        _tag: "help.premiumPromo",
        statusText: "",
        statusEntities: [],
        videoSections: [""],
        videos: [document],
        periodOptions: [],
        users: []
      }))
}

describe("a file in a list of Telegram's", () => {
  it.effect("has its reference from there (9.24, 9.25, F101)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(3000)
        const document = yield* stored(alice, bytes)
        const latest = Effect.map(
          Rpc.invoke(messages.getMessages({ id: [{ _tag: "inputMessageID", id: 2 }] })),
          (answer) => {
            const [message] = "messages" in answer ? answer.messages : []
            const media = message?._tag === "message" ? message.media : undefined
            return media?._tag === "messageMediaDocument" && media.document?._tag === "document"
              ? media.document
              : assert.fail("no document")
          }
        )
        for (const list of Object.keys(lists).filter((name): name is keyof typeof lists => name in lists)) {
          yield* server.expireFileReferences
          yield* lists[list](server, yield* latest)
          sameBytes(yield* Files.bytes(locationOf(document, { origin: new Media.ListOrigin({ list }) })), bytes)
        }
      })
    )))
})

const stickerSet = (answer: T.MessagesStickerSet) =>
  answer._tag === "messages.stickerSet" ? answer : assert.fail("no set")

describe("a file of the web", () => {
  it.effect("comes through Telegram in parts, from the data centre for that (9.23, F105)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const url = "https://example.com/tea.jpg"
        const bytes = noise(700_001)
        yield* server.page({ url, file: { bytes, mimeType: "image/jpeg" } })
        const invoice = Media.invoice({
          title: "Tea",
          description: "A box",
          payload: new Uint8Array([1]),
          currency: "XTR",
          prices: [{ label: "Tea", amount: 5n }],
          photo: { url, size: bytes.length, mimeType: "image/jpeg" }
        })
        const { media } = yield* send(alice, invoice)
        const photo = media?._tag === "messageMediaInvoice" ? media.photo : undefined
        const { accessHash } = photo?._tag === "webDocument" ? photo : assert.fail("no web document")
        const location = new Media.FileLocation({
          dc: Option.none(),
          size: Option.some(bytes.length),
          name: new Media.WebName({ url, accessHash }),
          origin: Option.none()
        })
        sameBytes(yield* Files.bytes({ location }), bytes)
        const calls = yield* server.calls("upload.getWebFile")
        assert.isTrue(calls.length > 1 && calls.every(({ dc }) => dc === 4))
      })
    )))
})

describe("who is known by a message only", () => {
  it.effect("is asked by that message for the photos of their profile, and nobody else (8.5, 9.24, 9.25)", () =>
    patiently(asBob(({ alice, bob, carol, server }) =>
      Effect.gen(function*() {
        const dora = yield* server.user({ firstName: "Dora" })
        const group = yield* server.channel(alice, { title: "Many" }, [bob, carol, dora])
        const upload = Effect.gen(function*() {
          const { input: file } = yield* Files.upload(picture)
          return isPhoto((yield* Rpc.invoke(photos.uploadProfilePhoto({ file }))).photo)
        })
        const photo = yield* as(server, dora, Effect.provide(upload, files()))
        yield* dora.send(group, "soup!")
        yield* settle
        yield* server.expireFileReferences
        const origin = new Media.ProfileOrigin({ user: Ids.UserId.make(dora.id) })
        sameBytes(yield* Files.bytes(photoAt(photo, origin, picture.length)), picture)
        const [asked] = yield* server.calls("photos.getUserPhotos")
        assert.strictEqual(asked?.params.userId._tag, "inputUserFromMessage")
      }).pipe(Effect.provide(files())), { minUsersFrom: 3 })))

  it.effect("is named so in all calls, and a user is never asked for what chats have (8.5, 9.24, 9.25)", () =>
    Effect.gen(function*() {
      const where = { peer: { _tag: "inputPeerChat", chatId: 5 }, msgId: 6 } as const
      const byMessage = (peer: Peer): Effect.Effect<T.InputPeer> =>
        Effect.succeed(
          peer._tag === "PeerUser"
            ? { _tag: "inputPeerUserFromMessage", ...where, userId: peer.id }
            : { _tag: "inputPeerChannelFromMessage", ...where, channelId: peer.id }
        )
      const call = (origin: FileOrigin) => callFor(origin, 1n, byMessage)
      const channel = new PeerChannel({ id: Ids.ChannelId.make(7) })
      for (
        const origin of [
          new Media.MessageOrigin({ chat: channel, id: Ids.MessageId.make(1) }),
          new Media.ChatOrigin({ chat: channel })
        ]
      ) {
        const input = { _tag: "inputChannelFromMessage", ...where, channelId: 7 }
        assert.deepInclude((yield* call(origin)).params, { channel: input })
      }
      const user = Ids.UserId.make(8)
      const id = { _tag: "inputUserFromMessage", ...where, userId: 8 }
      assert.deepInclude((yield* call(new Media.BotOrigin({ bot: user }))).params, { id })
      const strange = yield* Effect.flip(call(new Media.ChatOrigin({ chat: new PeerUser({ id: user }) })))
      assert.deepInclude(strange, { _tag: "FileReferenceUnavailable", reason: "Gone" })
    }))
})
