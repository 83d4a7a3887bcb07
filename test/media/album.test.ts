import { assert, describe, it as plain } from "@effect/vitest"
import { Effect, Option, Ref } from "effect"
import type { Files } from "layergram"
import { Draft, Media, Messages } from "layergram"
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
