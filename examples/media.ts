/**
 * Every kind of media, sent by a bot and received by a user as one tagged union, with its bytes where it is a file; and an
 * album. Runs on the embedded server, with two clients.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Fiber, Layer, Match, Option, Stream } from "effect"
import { Draft, Files, Media, Messages, Rpc, Updates } from "layergram"
import * as TelegramNode from "layergram/node"
import type { PeerLike, PeerNotFound, Peers } from "layergram/Peers"
import type { InvokeError } from "layergram/Rpc"
import * as stories from "layergram/tl/stories"
import { onEmbeddedServerAsBoth } from "./support/embedded.ts"

/** A picture of one pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)
const noise = new TextEncoder().encode("as good as any other film ".repeat(100))
const berlin = { latitude: 52.5, longitude: 13.4 }

/** What has to be uploaded, and everything. */
type Upload = Media.OutgoingMedia<Files.UploadError, Files.Files>
type Fact = Media.OutgoingMedia<Files.UploadError | PeerNotFound | InvokeError, Files.Files | Peers>

const files = (cover: Media.Photo): ReadonlyArray<Upload> => [
  Media.photo(pixel, { spoiler: true }),
  Media.video(noise, { width: 640, height: 360, duration: "90 seconds", cover }),
  Media.animation(noise, { width: 320, height: 180 }),
  Media.videoNote(noise, { duration: "3 seconds" }),
  Media.voice(noise, { duration: "2 seconds", waveform: [0, 31, 16, 5] }),
  Media.audio(noise, { title: "Air", performer: "Bach" }),
  Media.sticker(noise, { emoji: "🙂" }),
  Media.sticker(noise, { emoji: "🙃", format: "Animated" }),
  Media.sticker(noise, { emoji: "🎉", format: "Video" }),
  Media.document(noise, { name: "film.txt" })
]

const facts: ReadonlyArray<Fact> = [
  Media.contact({ firstName: "Ann", phone: "+15550001122" }),
  Media.location(berlin),
  Media.liveLocation(berlin, { period: "1 hour" }),
  Media.venue({ ...berlin, title: "Zoo", address: "Berlin" }),
  Media.poll("Tea?", ["Yes", "No"]),
  Media.quiz("2 + 2?", ["5", "4"], 1),
  Media.dice("🎲"),
  Media.game("chess"),
  Media.webPage("https://effect.website", { size: "Large" }),
  Media.invoice({
    title: "Cup",
    description: "A cup",
    payload: "cup",
    currency: "XTR",
    prices: [{ label: "Cup", amount: 10n }]
  }),
  Media.paid(5n, [Media.photo(pixel), Media.video(noise)])
]

/** What is special about each kind; `Match.tagsExhaustive` would want all of them. */
const describe = Match.type<Media.Media>().pipe(
  Match.tag(
    "Photo",
    ({ hasSpoiler, ttl }) => hasSpoiler ? "a hidden photo" : Option.isSome(ttl) ? "a photo for ten seconds" : "a photo"
  ),
  Match.tag("Video", ({ cover, height, width }) => `a film, ${width} x ${height}, cover: ${Option.isSome(cover)}`),
  Match.tag("Audio", ({ performer, title }) => `${Option.getOrNull(performer)}, "${Option.getOrNull(title)}"`),
  Match.tag("Sticker", ({ emoji, format }) => `a sticker ${emoji}, ${format}`),
  Match.tag("Document", ({ fileName }) => Option.getOrElse(fileName, () => "a file")),
  Match.tag("Contact", ({ firstName }) => `the number of ${firstName}`),
  Match.tag("Venue", ({ title }) => `the place "${title}"`),
  Match.tag("Poll", ({ isQuiz, question }) => `${isQuiz ? "a quiz" : "a poll"}: "${question.text}"`),
  Match.tag("Dice", ({ emoji }) => `a throw of ${emoji}`),
  Match.tag("Game", ({ title }) => `the game ${title}`),
  Match.tag("WebPage", ({ title }) => `a page, "${Option.getOrNull(title)}"`),
  Match.tag("Invoice", ({ currency, total }) => `a bill of ${total} ${currency}`),
  Match.tag("PaidMedia", ({ items, stars }) => `${items.length} things for ${stars} stars`),
  Match.orElse(({ _tag }) => _tag)
)

const transfers = Layer.provide(Files.layer, TelegramNode.layer)

/** What somebody receives: said in words, and fetched where it is a file. */
const show = (media: Media.Media) =>
  Effect.gen(function*() {
    const file = Option.getOrUndefined(Media.file(media))
    if (file === undefined) return yield* Console.log(describe(media))
    const bytes = yield* Files.bytes(file, { maxSize: 10_000 })
    const isSame = [pixel, noise].some((sent) => sent.length === bytes.length && Buffer.compare(sent, bytes) === 0)
    yield* Console.log(`${describe(media)}: ${isSame ? "the same bytes" : "something else"}`)
  })

/** Shows so many media that come in. */
const receive = (count: number) =>
  Updates.on("NewMessage").pipe(
    Stream.filter(({ message }) => !message.isOutgoing),
    Stream.filterMap(({ message }) => message.media),
    Stream.take(count),
    Stream.runForEach(show),
    Effect.provide(transfers)
  )

const sendAll = (to: PeerLike, all: ReadonlyArray<Fact>) =>
  Effect.forEach(all, (media) => Messages.send(to, Draft.media(Draft.empty, media)), { discard: true })

onEmbeddedServerAsBoth(({ asBob, bob, server }) =>
  Effect.gen(function*() {
    yield* server.page({ url: "https://effect.website", title: "Effect" })
    yield* asBob(Messages.send("@echo_bot", "show me what you have"))
    const cover = yield* Media.store(Media.photo(pixel))
    if (cover._tag !== "Photo") return
    const all = [...files(cover), ...facts]
    const bobs = yield* Effect.fork(asBob(receive(all.length)))
    yield* Effect.sleep("50 millis")
    yield* sendAll(bob.id, all)
    yield* Fiber.join(bobs)

    // Only users have stories, and photos that are gone after a while.
    const bots = yield* Effect.fork(receive(2))
    yield* asBob(
      Effect.gen(function*() {
        const media = yield* Media.photo(pixel).toInput
        const privacyRules = [{ _tag: "inputPrivacyValueAllowAll" }] as const
        yield* Rpc.invoke(stories.sendStory({ peer: { _tag: "inputPeerSelf" }, media, privacyRules, randomId: 1n }))
        yield* sendAll("@echo_bot", [Media.story("me", 1), Media.photo(pixel, { ttl: "10 seconds" })])
      }).pipe(Effect.provide(transfers))
    )
    yield* Fiber.join(bots)

    const album = yield* Messages.sendAlbum(bob.id, [
      { media: Media.photo(pixel), caption: "the sea" },
      { media: Media.video(noise, { width: 640, height: 360 }), caption: "and us" }
    ])
    yield* Console.log(`an album: ${album.map(({ text }) => text).join(", ")}`)
  }).pipe(Effect.provide(transfers))
).pipe(NodeRuntime.runMain)
