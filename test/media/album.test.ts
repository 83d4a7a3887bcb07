import { assert, describe, it as plain } from "@effect/vitest"
import { Effect, Option, Ref } from "effect"
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
