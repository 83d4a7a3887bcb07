import { assert, describe, it as plain } from "@effect/vitest"
import { DateTime, Effect, Option, Ref } from "effect"
import type { Files } from "layergram"
import { Button, Draft, Keyboard, Media, Messages } from "layergram"
import { Faults } from "layergram/testing"
import { failureOf, patiently } from "../client/support.ts"
import { noise, play as playScene } from "../files/support.ts"
import { it } from "../support/virtualTime.ts"
import { png } from "./support.ts"

const play: typeof playScene = (use, options) => patiently(playScene(use, options))

describe("albums", () => {
  it.effect("are sent as one, in their order, each part with its caption and its progress (F96, F97, F184, 11.5)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const done = yield* Ref.make<ReadonlyArray<string>>([])
        const onProgress = (name: string) => () => Ref.update(done, (all) => [...all, name])
        const target = yield* Messages.send(alice.id, "look")
        const album = yield* Messages.sendAlbum(alice.id, [
          Media.photo(png(10, 10), { onProgress: onProgress("photo"), spoiler: true }),
          {
            media: Media.video(noise(3000), { onProgress: onProgress("video"), width: 640, height: 360 }),
            caption: Draft.replyTo(Draft.text("the sea"), target)
          },
          { media: Media.photo(png(20, 10)), caption: "and us" }
        ])
        assert.deepStrictEqual(album.map(({ text }) => text), ["", "the sea", "and us"])
        assert.deepStrictEqual(album.map(({ media }) => Option.map(media, ({ _tag }) => _tag)), [
          Option.some("Photo"),
          Option.some("Video"),
          Option.some("Photo")
        ])
        assert.isTrue(Option.isSome(album[0].albumId))
        assert.isTrue(album.every(({ albumId }) => Option.getOrNull(albumId) === Option.getOrNull(album[0].albumId)))
        assert.isTrue(album.every(({ replyToId }) => Option.isSome(replyToId)))
        assert.sameMembers([...new Set(yield* Ref.get(done))], ["photo", "video"])
        const [first] = album
        const media = Option.getOrThrow(first.media)
        assert.isTrue(media._tag === "Photo" && media.hasSpoiler)
      })
    ))

  it.effect("are sent once for a key, however often it is tried (F97, 11.5)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const album = [
          { media: Media.photo(png(10, 10)), caption: Draft.idempotencyKey(Draft.text("once"), "holiday") },
          Media.photo(png(20, 10))
        ] as const
        const [first, second] = yield* Messages.sendAlbum(alice.id, album)
        assert.isAbove(second.id, first.id)
        const failure = failureOf(yield* Effect.exit(Messages.sendAlbum(alice.id, album)))
        assert.deepInclude(failure, { _tag: "AlreadySent", idempotencyKey: "holiday" })
        const next = yield* Messages.send(alice.id, "after")
        assert.strictEqual(next.id, second.id + 1)
      })
    ))

  it.effect("of any number of things are checked before anything is uploaded, and sent if they are albums (F97)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const photos = (count: number) => Array.from({ length: count }, (_, index) => Media.photo(png(10, 10 + index)))
        const send = (items: ReadonlyArray<Messages.AlbumItem<Media.InputError<Uint8Array>, Files.Files>>) =>
          Effect.flatMap(Messages.albumFrom(items), (album) => Messages.sendAlbum(alice.id, album))
        const reasonOf = Effect.fn(function*(...items: Parameters<typeof send>) {
          const failure = failureOf(yield* Effect.exit(send(...items)))
          return failure._tag === "AlbumInvalid" ? `${failure.reason} ${failure.count}` : failure._tag
        })
        assert.strictEqual(yield* reasonOf(photos(0)), "TooFew 0")
        assert.strictEqual(yield* reasonOf(photos(1)), "TooFew 1")
        assert.strictEqual(yield* reasonOf(photos(11)), "TooMany 11")
        assert.strictEqual(yield* reasonOf([...photos(1), Media.document(png(1, 1))]), "Mixed 2")
        assert.strictEqual(yield* reasonOf([Media.voice(png(1, 1)), Media.voice(png(1, 1))]), "Mixed 2")
        assert.lengthOf(yield* server.calls("upload.saveFilePart"), 0)
        const sent = yield* send([...photos(2), {
          media: Media.video(noise(99), { width: 1, height: 1 }),
          caption: "c"
        }])
        assert.deepStrictEqual(sent.map(({ text }) => text), ["", "", "c"])
      })
    ))

  it.effect("with a caption that nobody could send are refused before anything is uploaded (F97, 11.5)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        type Caption = Draft.Content<string | Keyboard.KeyboardInvalid>
        const photo = (caption: Caption) => ({ media: Media.photo(png(10, 10)), caption })
        const send = (...captions: readonly [Caption, Caption]) =>
          Messages.sendAlbum(alice.id, [photo(captions[0]), photo(captions[1])])
        const errorOf = Effect.fn(function*(...captions: Parameters<typeof send>) {
          return failureOf(yield* Effect.exit(send(...captions)))
        })
        assert.deepInclude(yield* errorOf("fine", "x".repeat(1025)), { _tag: "TextTooLong", length: 1025, limit: 1024 })
        assert.strictEqual(yield* errorOf("fine", Draft.textEffect(Effect.fail("no translation"))), "no translation")
        const keys = Draft.keyboard(Draft.text("a"), Keyboard.inline([[Button.callback("b", "c")]]))
        assert.deepInclude(yield* errorOf(keys, "b"), { _tag: "AlbumInvalid", reason: "Keyboard" })
        const place = Draft.media(Draft.text("a"), Media.location({ latitude: 1, longitude: 2 }))
        assert.deepInclude(yield* errorOf("b", place), { _tag: "AlbumInvalid", reason: "Caption" })
        const given = yield* Effect.flip(Messages.albumFrom([photo("a"), photo(keys)]))
        assert.strictEqual(given.reason, "Keyboard")
        const unknown = yield* errorOf(Draft.sendAs(Draft.text("a"), "@nobody_there"), "")
        assert.deepInclude(unknown, { _tag: "PeerNotFound" })
        assert.lengthOf(yield* server.calls("upload.saveFilePart"), 0)
        assert.lengthOf(yield* server.calls("messages.uploadMedia"), 0)
        const sent = yield* send(" ", "x".repeat(1024))
        assert.deepStrictEqual(sent.map(({ text }) => text.length), [0, 1024])
      })
    ))

  it.effect("are refused whose parts contradict each other, and not whose parts say the same (F97)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const target = yield* Messages.send(alice.id, "look")
        const send = (one: (draft: Draft.Draft) => Draft.Draft, other: (draft: Draft.Draft) => Draft.Draft) =>
          Messages.sendAlbum(alice.id, [
            { media: Media.photo(png(10, 10)), caption: one(Draft.text("a")) },
            { media: Media.photo(png(10, 20)), caption: other(Draft.text("b")) }
          ])
        const quote = Draft.replyTo(target, { quote: "look" })
        const contradictions = [
          [Draft.silent(), Draft.silent(false), "isSilent"],
          [Draft.idempotencyKey("a"), Draft.idempotencyKey("b"), "idempotencyKey"],
          [quote, Draft.replyTo(target), "replyTo"],
          [Draft.at(DateTime.unsafeMake(0)), Draft.whenOnline, "schedule"]
        ] as const
        for (const [one, other, option] of contradictions) {
          const failure = failureOf(yield* Effect.exit(send(one, other)))
          assert.deepInclude(failure, { _tag: "AlbumInvalid", reason: "Contradiction", option })
        }
        assert.lengthOf(yield* server.calls("upload.saveFilePart"), 0)
        const sent = yield* send(
          (draft) => Draft.silent(quote(draft)),
          Draft.replyTo(target, { quote: "look" })
        )
        assert.isTrue(sent.every(({ isSilent, replyToId }) => isSilent && Option.isSome(replyToId)))
      })
    ))

  it.effect("go to whom a name leads to now, uploaded once (8.16)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        yield* server.channel(alice, { title: "Walks", username: "walks" }, [bot])
        const album = [Media.photo(png(10, 10)), Media.photo(png(20, 10))] as const
        const counted = ["upload.saveFilePart", "contacts.resolveUsername", "messages.uploadMedia"] as const
        const count = Effect.forEach(counted, (method) => Effect.map(server.calls(method), (calls) => calls.length), {
          concurrency: 1
        })
        for (const [method, stores] of [["messages.uploadMedia", 4], ["messages.sendMultiMedia", 2]] as const) {
          yield* Messages.send("@walks", "hello")
          const before = yield* count
          const { hits } = yield* server.inject(Faults.refuse(method, 400, "CHANNEL_INVALID"))
          const sent = yield* Messages.sendAlbum("@walks", album)
          assert.strictEqual(yield* hits, 1)
          assert.lengthOf(sent, 2)
          const [uploads, lookups, stored = 0] = (yield* count).map((one, index) => one - (before[index] ?? 0))
          assert.deepStrictEqual([uploads, lookups], [2, 1])
          assert.isAtMost(stored, stores)
        }
      })
    ))

  plain("of things that do not go together, or of one or eleven, do not compile (F97)", () => {
    const photo = Media.photo(png(1, 1))
    const file = Media.document(png(1, 1))
    // @ts-expect-error a file does not go with a photo
    const mixed: Messages.Album = [photo, file]
    // @ts-expect-error one is no album
    const one: Messages.Album = [photo]
    // @ts-expect-error eleven are too many
    const eleven: Messages.Album = [photo, photo, photo, photo, photo, photo, photo, photo, photo, photo, photo]
    const fine: Messages.Album = [photo, Media.video(png(1, 1))]
    assert.deepStrictEqual([mixed.length, one.length, eleven.length, fine.length], [2, 1, 11, 2])
  })
})
