/** The lists of files that an account keeps: what is in them can be downloaded and sent, also when it has expired. */
import { assert, describe } from "@effect/vitest"
import { Effect, Option } from "effect"
import { Draft, Files, Ids, Media, Messages, Rpc, SavedMedia } from "layergram"
import * as account from "layergram/tl/account"
import * as messages from "layergram/tl/messages"
import * as stickers from "layergram/tl/stickers"
import type { FileMedia } from "../../schema/model/Document.ts"
import { PeerUser } from "../../schema/model/Peer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { patiently } from "../client/support.ts"
import { files, noise } from "../files/support.ts"
import { asBob, type Scene } from "../messages/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { png } from "./support.ts"

/** Bob with files; Alice has written to him. */
const play = <A, E>(
  use: (scene: Scene & { readonly to: PeerUser }) => Effect.Effect<
    A,
    E,
    Effect.Effect.Context<ReturnType<Parameters<typeof asBob>[0]>> | Files.Files
  >
) =>
  patiently(asBob((scene) =>
    Effect.gen(function*() {
      yield* scene.alice.send(scene.bob, "hello")
      const to = new PeerUser({ id: Ids.UserId.make(scene.alice.id) })
      return yield* Effect.provide(use({ ...scene, to }), files())
    })
  ))

type Stored = Exclude<FileMedia, { readonly _tag: "Photo" | "LivePhoto" }>

const inputOf = ({ accessHash, id, reference }: Stored): T.inputDocument => ({
  _tag: "inputDocument",
  id,
  accessHash,
  fileReference: reference
})

/** Sends something, and gives the file that came of it. */
const sent = <E, R>(to: PeerUser, media: Media.OutgoingMedia<E, R>) =>
  Effect.map(Messages.send(to, Draft.media(Draft.empty, media)), (message): Stored => {
    const file = Option.getOrUndefined(message.media)
    return file !== undefined && "reference" in file && file._tag !== "Photo" ? file : assert.fail("no file")
  })

/** All that can be done with a file of a list, after all references have expired. */
const isGood = ({ server, to }: Pick<Scene, "server"> & { readonly to: PeerUser }, file: Stored, bytes: Uint8Array) =>
  Effect.gen(function*() {
    yield* server.expireFileReferences
    sameBytes(yield* Files.bytes(file), bytes)
    yield* server.expireFileReferences
    sameBytes(yield* Files.bytes(yield* sent(to, Media.from(file))), bytes)
  })

const asked = ({ server }: Pick<Scene, "server">, method: string) =>
  Effect.map(server.calls(), (all) => all.filter((one) => one.method === method).length)

describe("the lists of an account", () => {
  it.effect("have its saved animations, the latest first (9.24, 9.25)", () =>
    play((scene) =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* SavedMedia.gifs, [])
        const [first, second] = [noise(1000, 1), noise(1000, 2)]
        for (const bytes of [first, second]) {
          const id = inputOf(yield* sent(scene.to, Media.animation(bytes)))
          yield* Rpc.invoke(messages.saveGif({ id, unsave: false }))
        }
        const [latest, before, ...others] = yield* SavedMedia.gifs
        assert(latest !== undefined && before !== undefined && others.length === 0)
        yield* isGood(scene, latest, second)
        yield* isGood(scene, before, first)
        assert.strictEqual(yield* asked(scene, "messages.getSavedGifs"), 2 + 4)
      })
    ))

  it.effect("have its stickers, which are asked for in their sets where they have one (9.24, 9.25)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const bytes = noise(700)
        const single = yield* sent(scene.to, Media.sticker(bytes, { emoji: "🍵" }))
        const set = yield* Rpc.invoke(stickers.createStickerSet({
          userId: { _tag: "inputUserSelf" },
          title: "Tea",
          shortName: "tea_time",
          stickers: [{ _tag: "inputStickerSetItem", document: inputOf(single), emoji: "🫖" }]
        }))
        const [inSet] = set._tag === "messages.stickerSet" ? set.documents : []
        assert(inSet?._tag === "document")
        for (const { accessHash, fileReference, id } of [inSet, { ...inputOf(single) }]) {
          const input = { _tag: "inputDocument", id, accessHash, fileReference } as const
          yield* Rpc.invoke(messages.saveRecentSticker({ id: input, unsave: false }))
          yield* Rpc.invoke(messages.faveSticker({ id: input, unfave: false }))
        }
        for (
          const [list, call] of [
            [SavedMedia.recentStickers, "messages.getRecentStickers"],
            [SavedMedia.favedStickers, "messages.getFavedStickers"]
          ] as const
        ) {
          const [latest, before, ...others] = yield* list
          assert(latest !== undefined && before !== undefined && others.length === 0)
          assert.deepStrictEqual([latest.emoji, before.emoji], ["🍵", "🫖"])
          yield* isGood(scene, before, bytes)
          assert.strictEqual(yield* asked(scene, call), 1)
          yield* isGood(scene, latest, bytes)
          assert.strictEqual(yield* asked(scene, call), 1 + 2)
        }
        const strange = yield* sent(scene.to, Media.document(noise(10)))
        const refused = yield* Effect.flip(Rpc.invoke(messages.faveSticker({ id: inputOf(strange), unfave: false })))
        assert.strictEqual(refused._tag, "STICKER_ID_INVALID")
      })
    ))

  it.effect("have its ringtones (9.24, 9.25)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const bytes = noise(900)
        const { input: file } = yield* Files.upload(bytes)
        yield* Rpc.invoke(account.uploadRingtone({ file, fileName: "ding.mp3", mimeType: "audio/mpeg" }))
        const [ringtone, ...others] = yield* SavedMedia.ringtones
        assert(ringtone?._tag === "Audio" && others.length === 0)
        assert.deepStrictEqual(ringtone.title, Option.some("ding.mp3"))
        yield* isGood(scene, ringtone, bytes)
        assert.strictEqual(yield* asked(scene, "account.getSavedRingtones"), 1 + 2)
        const [now] = yield* SavedMedia.ringtones
        assert(now !== undefined)
        yield* Rpc.invoke(account.saveRingtone({ id: inputOf(now), unsave: true }))
        assert.deepStrictEqual(yield* SavedMedia.ringtones, [])
      })
    ))

  it.effect("have its wallpapers, and Telegram's (9.24, 9.25)", () =>
    play((scene) =>
      Effect.gen(function*() {
        const bytes = png(300, 200)
        const { input: file } = yield* Files.upload(bytes)
        const settings = { _tag: "wallPaperSettings", blur: true } as const
        const made = yield* Rpc.invoke(account.uploadWallPaper({ file, mimeType: "image/png", settings }))
        assert(made._tag === "wallPaper")
        const { accessHash, id } = made
        yield* Rpc.invoke(
          account.saveWallPaper({ wallpaper: { _tag: "inputWallPaper", id, accessHash }, unsave: false, settings })
        )
        const [own, colour, ...others] = yield* SavedMedia.wallpapers
        assert(own !== undefined && colour !== undefined && others.length === 0)
        assert.deepInclude(own, { id, slug: Option.some(made.slug), isOwn: true, isDefault: false })
        assert.isTrue(Option.getOrThrow(own.settings).blur)
        assert.deepInclude(colour, { slug: Option.none(), file: Option.none(), isDefault: true })
        yield* isGood(scene, Option.getOrThrow(own.file), bytes)
        assert.strictEqual(yield* asked(scene, "account.getWallPapers"), 1 + 2)
      })
    ))
})
