import { assert, describe } from "@effect/vitest"
import { Duration, Effect, Either, Layer, Option } from "effect"
import type { Peers } from "layergram"
import { Files, Media, Rpc } from "layergram"
import * as messages from "layergram/tl/messages"
import * as stickers from "layergram/tl/stickers"
import { Thumbnailer } from "../../services/Thumbnailer.ts"
import { failureOf, patiently } from "../client/support.ts"
import { noise, play as playScene } from "../files/support.ts"
import { it } from "../support/virtualTime.ts"
import { mediaOf, messageId, only, png, send, sent } from "./support.ts"

const bytes = noise(5000)

const play: typeof playScene = (use, options) => patiently(playScene(use, options))

describe("files that are sent", () => {
  it.effect("arrive as what they are, and say what was said of them (F94, F95, F102, F103)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const photo = yield* sent(alice, Media.photo(png(1600, 900), { spoiler: true, ttl: "once" }))
        assert.deepStrictEqual([photo.hasSpoiler, photo.ttl], [true, Option.some(Duration.zero)])
        assert.deepStrictEqual(photo.sizes.map(({ height, type, width }) => [type, width, height]), [
          ["m", 320, 180],
          ["x", 800, 450],
          ["y", 1280, 720],
          ["w", 1600, 900]
        ])
        const document = yield* sent(alice, Media.document(bytes, { name: "a.pdf", mimeType: "application/pdf" }))
        assert.deepStrictEqual([document.fileName, document.mimeType], [Option.some("a.pdf"), "application/pdf"])
        const cover = only("Photo", yield* Media.store(Media.photo(png(10, 10))))
        const video = yield* sent(
          alice,
          Media.video(bytes, {
            width: 640,
            height: 360,
            duration: "90 seconds",
            startsAt: "5 seconds",
            ttl: "10 seconds",
            cover,
            thumbnail: png(20, 10)
          })
        )
        assert.deepStrictEqual([video.width, video.height, video.isStreamable], [640, 360, true])
        assert.deepStrictEqual(video.duration, Duration.seconds(90))
        assert.deepStrictEqual(Option.map(video.cover, ({ id }) => id), Option.some(cover.id))
        assert.deepStrictEqual(video.startsAt, Option.some(Duration.seconds(5)))
        assert.strictEqual(video.sizes.length, 1)
        const animation = yield* sent(alice, Media.animation(bytes, { mimeType: "image/gif" }))
        assert.strictEqual(animation.mimeType, "image/gif")
        const note = yield* sent(alice, Media.videoNote(bytes, { duration: "3 seconds", side: 240 }))
        assert.deepStrictEqual([note.side, note.duration], [240, Duration.seconds(3)])
        const voice = yield* sent(
          alice,
          Media.voice(bytes, { duration: "2 seconds", waveform: [0, 31, 16, 5, 9, 1, 2, 3] })
        )
        assert.deepStrictEqual(Media.waveform(voice), [0, 31, 16, 5, 9, 1, 2, 3])
        const audio = yield* sent(alice, Media.audio(bytes, { title: "Air", performer: "Bach", duration: "4 minutes" }))
        assert.deepStrictEqual([audio.title, audio.performer], [Option.some("Air"), Option.some("Bach")])
        const sticker = yield* sent(alice, Media.sticker(bytes, { emoji: "🙂", format: "Video" }))
        assert.deepStrictEqual([sticker.emoji, sticker.format], ["🙂", "Video"])
      })
    ))

  it.effect("are sent again without an upload: by their model, and by their file id (F95, F105)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const first = yield* sent(alice, Media.audio(bytes, { title: "Air" }))
        const again = yield* sent(alice, Media.from(first))
        assert.deepStrictEqual([again.id, again.title], [first.id, first.title])
        const third = yield* send(alice, Either.getOrThrow(Media.fromFileId(Media.fileId(first))))
        assert.strictEqual(only("Audio", mediaOf(third)).id, first.id)
        const photo = yield* sent(alice, Media.photo(png(10, 10), { spoiler: true }))
        // What was hidden stays hidden, unless it is said otherwise.
        assert.isTrue((yield* sent(alice, Media.from(photo))).hasSpoiler)
        assert.isFalse((yield* sent(alice, Media.from(photo, { spoiler: false }))).hasSpoiler)
        assert.deepStrictEqual(yield* Files.bytes(photo, { maxSize: 1000 }), png(10, 10))
      })
    ))

  it.effect("get a thumbnail where there is somebody to make one, and only there (F95)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const plain = yield* sent(alice, Media.video(bytes))
        assert.strictEqual(plain.sizes.length, 0)
        const made = yield* sent(alice, Media.video(bytes)).pipe(
          Effect.provide(Layer.succeed(Thumbnailer, {
            make: ({ size }, mimeType) => Effect.succeed(Option.some(noise(mimeType === "video/mp4" ? size ?? 1 : 1)))
          }))
        )
        assert.deepStrictEqual(made.sizes.map(({ size }) => size), [5000])
      })
    ))

  it.effect("are fetched by Telegram from the web (F95)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        yield* server.page({ url: "https://example.com/cat.jpg", photo: png(30, 20) })
        yield* server.page({ url: "https://example.com/a.gif", file: { bytes, mimeType: "image/gif" } })
        const photo = yield* sent(alice, Media.photoFromUrl("https://example.com/cat.jpg"))
        assert.deepStrictEqual(photo.sizes.map(({ width }) => width), [30])
        const gif = mediaOf(yield* send(alice, Media.documentFromUrl(new URL("https://example.com/a.gif"))))
        assert.strictEqual(gif._tag, "Animation")
        const failed = yield* Effect.exit(send(alice, Media.photoFromUrl("https://example.com/nothing.jpg")))
        assert.strictEqual(failureOf(failed)._tag, "WEBPAGE_CURL_FAILED")
      })
    ))

  it.effect("make a set of stickers (F104, F226)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        const stored = only("Sticker", yield* Media.store(Media.sticker(bytes, { emoji: "🙂" })))
        const document = {
          _tag: "inputDocument",
          id: stored.id,
          accessHash: stored.accessHash,
          fileReference: stored.reference
        } as const
        const item = (emoji: string) => ({ _tag: "inputStickerSetItem", document, emoji } as const)
        const made = yield* Rpc.invoke(stickers.createStickerSet({
          userId: { _tag: "inputUserSelf" },
          title: "Moods",
          shortName: `moods_by_${bot.username ?? ""}`,
          stickers: [item("🙂"), item("🙃")]
        }))
        const found = yield* Rpc.invoke(messages.getStickerSet({
          stickerset: { _tag: "inputStickerSetShortName", shortName: `moods_by_${bot.username ?? ""}` },
          hash: 0
        }))
        assert.deepStrictEqual(found, made)
        const document0 = found._tag === "messages.stickerSet" ? found.documents[0] : undefined
        const sticker = only(
          "Sticker",
          mediaOf({ id: 1, media: { _tag: "messageMediaDocument", document: document0 } })
        )
        assert.strictEqual(found._tag === "messages.stickerSet" ? found.set.count : 0, 2)
        assert.deepStrictEqual(
          Option.map(sticker.set, ({ id }) => id),
          Option.some(found._tag === "messages.stickerSet" ? found.set.id : 0n)
        )
        assert.deepStrictEqual((yield* sent(alice, Media.from(sticker))).set, sticker.set)
      })
    ))
})

describe("facts that are sent", () => {
  it.effect("arrive as they are (F94, F102)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        const contact = yield* sent(alice, Media.contact({ phone: alice.phone, firstName: "Alice" }))
        assert.deepStrictEqual([contact.firstName, contact.user], ["Alice", Option.some(alice.id)])
        const location = yield* sent(alice, Media.location({ latitude: 52.5, longitude: 13.4, accuracy: 20 }))
        assert.deepStrictEqual([location.latitude, location.accuracy], [52.5, Option.some(20)])
        const venue = yield* sent(alice, Media.venue({ latitude: 52.5, longitude: 13.3, title: "Zoo", address: "B" }))
        assert.strictEqual(venue.title, "Zoo")
        for (const [emoji, sides] of [["🎲", 6], ["🏀", 5], ["🎰", 64]] as const) {
          const { value } = yield* sent(alice, Media.dice(emoji))
          assert.isTrue(value >= 1 && value <= sides)
        }
        const game = yield* sent(alice, Media.game("chess"))
        assert.strictEqual((yield* sent(alice, Media.fromGame(game))).id, game.id)
        yield* server.page({ url: "https://effect.website", title: "Effect" })
        const page = yield* sent(alice, Media.webPage("https://effect.website", { size: "Large" }))
        assert.deepStrictEqual([page.title, page.size, page.state], [
          Option.some("Effect"),
          Option.some("Large"),
          "Ready"
        ])
        assert.strictEqual(
          (yield* sent(alice, Media.webPage("https://nothing.example", { optional: true }))).state,
          "Pending"
        )
        const invoice = yield* sent(
          alice,
          Media.invoice({
            title: "Cup",
            description: "A cup",
            currency: "XTR",
            prices: [{ label: "Cup", amount: 10n }],
            payload: "cup 1",
            photo: { url: "https://example.com/cup.jpg", width: 10, height: 20 }
          })
        )
        assert.deepStrictEqual([invoice.total, invoice.currency], [10n, "XTR"])
        const paid = yield* sent(alice, Media.paid(5n, [Media.photo(png(10, 10)), Media.video(bytes)]))
        assert.deepStrictEqual([paid.stars, paid.items.map(({ _tag }) => _tag)], [5n, ["Photo", "Video"]])
      })
    ))

  it.effect("of a quiz say what is right once somebody has voted (F102, F226)", () =>
    play(({ alice, bot, server }) =>
      Effect.gen(function*() {
        const quiz = Media.quiz("2 + 2?", ["5", "4"], 1, {
          solution: "It is.",
          closes: Duration.minutes(5),
          isPublic: true
        })
        const message = yield* send(alice, quiz)
        const before = only("Poll", mediaOf(message))
        assert.isTrue(before.isQuiz && !before.isAnonymous)
        assert.isTrue(
          before.answers.every(({ isCorrect }) => Option.isNone(isCorrect))
        )
        const { id } = yield* alice.receive
        yield* alice.vote(bot, id, 1)
        const refused = yield* Effect.exit(alice.vote(bot, id, 0))
        assert.strictEqual(failureOf(refused).text, "REVOTE_NOT_ALLOWED")
        const seen = (yield* alice.history(bot)).find((one) => one.id === id)
        const media = seen?.message._tag === "message" ? seen.message.media : undefined
        const after = only("Poll", mediaOf({ id, media }))
        assert.deepStrictEqual(after.answers.map(({ isCorrect }) => isCorrect), [Option.some(false), Option.some(true)])
        assert.deepStrictEqual(after.answers.map(({ isChosen }) => isChosen), [Option.some(false), Option.some(true)])
        assert.deepStrictEqual(Option.map(after.solution, ({ text }) => text), Option.some("It is."))
        assert.deepStrictEqual(yield* server.violations, [])
      })
    ))

  it.effect("of a place move and stop while they are live (F94)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const message = yield* send(alice, Media.liveLocation({ latitude: 1, longitude: 2 }, { period: "1 hour" }))
        assert.deepStrictEqual(only("LiveLocation", mediaOf(message)).period, Duration.hours(1))
        const edit = (media: Media.OutgoingMedia) =>
          Effect.gen(function*() {
            const peer = { _tag: "inputPeerUser", userId: alice.id, accessHash: 0n } as const
            const answer = yield* Rpc.invoke(
              messages.editMessage({ peer, id: messageId(message.id), media: yield* media.toInput })
            )
            const update = answer._tag === "updates" ? answer.updates[0] : undefined
            return update?._tag === "updateEditMessage" && update.message._tag === "message"
              ? only("LiveLocation", mediaOf(update.message))
              : assert.fail("nothing was changed")
          })
        const moved = yield* edit(Media.liveLocation({ latitude: 3, longitude: 4 }, { heading: 90 }))
        assert.deepStrictEqual([moved.latitude, moved.heading, moved.period], [3, Option.some(90), Duration.hours(1)])
        yield* Effect.sleep("1 minute")
        const stopped = yield* edit(Media.stoppedLiveLocation)
        assert.isTrue(Duration.lessThan(stopped.period, Duration.minutes(2)))
      })
    ))
})

describe("media that make no sense", () => {
  const refused = <E extends { readonly _tag: string }>(
    name: string,
    media: Media.OutgoingMedia<E, Files.Files | Peers.Peers>
  ) =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const error = failureOf(yield* Effect.exit(send(alice, media)))
        assert.strictEqual(error._tag, name)
      })
    )
  it.effect("are refused as Telegram does: too long a picture", () =>
    refused("PHOTO_INVALID_DIMENSIONS", Media.photo(png(9000, 2000))))
  it.effect("are refused as Telegram does: too thin a picture", () =>
    refused("PHOTO_INVALID_DIMENSIONS", Media.photo(png(2100, 100))))
  it.effect("are refused as Telegram does: an emoji that does not fall", () =>
    refused("EMOTICON_INVALID", Media.dice("🍎")))
  it.effect("are refused as Telegram does: a link that leads nowhere", () =>
    refused("WEBPAGE_NOT_FOUND", Media.webPage("https://nothing.example")))
  it.effect("are refused as Telegram does: a place that is none", () =>
    refused("MEDIA_INVALID", Media.location({ latitude: 91, longitude: 0 })))
  it.effect("are refused as Telegram does: a story that nobody has posted (F102)", () =>
    refused("STORY_ID_INVALID", Media.story("me", 7)))
})
