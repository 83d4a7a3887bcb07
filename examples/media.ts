/**
 * Media of many kinds, sent and received as one tagged union, and an album. Runs on the embedded server.
 */
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Match, Option } from "effect"
import { Draft, Files, Media, Messages } from "layergram"
import * as TelegramNode from "layergram/node"
import { onEmbeddedServer } from "./support/embedded.ts"

/** A picture of one pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)
const noise = new TextEncoder().encode("as good as any other film ".repeat(100))

const describe = Match.type<Media.Media>().pipe(
  Match.tag("Photo", () => "a photo"),
  Match.tag("Video", ({ width, height }) => `a video, ${width} x ${height}`),
  Match.tag("Document", ({ fileName, size }) => `${Option.getOrElse(fileName, () => "a file")}, ${size} bytes`),
  Match.tag("Contact", ({ firstName }) => `the contact ${firstName}`),
  Match.tag("Venue", ({ title }) => `the place "${title}"`),
  Match.tag("Poll", ({ question }) => `the poll "${question.text}"`),
  Match.tag("Dice", ({ emoji }) => `a throw of ${emoji}`),
  Match.orElse(({ _tag }) => _tag)
)

onEmbeddedServer(({ bot, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice", username: "alice" })
    yield* alice.send(bot, "show me what you have")

    const drafts = [
      Draft.media(Draft.text("a caption"), Media.photo(pixel)),
      Draft.media(Draft.empty, Media.video(noise, { width: 640, height: 360 })),
      Draft.media(Draft.empty, Media.document(noise, { name: "film.txt" })),
      Draft.media(Draft.empty, Media.contact({ firstName: "Bob", phone: "+15550001122" })),
      Draft.media(Draft.empty, Media.dice("🎲"))
    ]
    for (const draft of drafts) {
      const { media } = yield* Messages.send("@alice", draft)
      yield* Console.log(Option.match(media, { onNone: () => "nothing", onSome: describe }))
    }

    const album = yield* Messages.sendAlbum("@alice", [
      { media: Media.photo(pixel), caption: "the sea" },
      { media: Media.video(noise, { width: 640, height: 360 }), caption: "and us" }
    ])
    yield* Console.log(`an album: ${album.map(({ text }) => text).join(", ")}`)

    // What has a file can be had again, whatever it is.
    const [first] = album
    const photo = Option.getOrThrow(first.media)
    if (photo._tag === "Photo") {
      yield* Console.log(`${(yield* Files.bytes(photo, { maxSize: 1000 })).length} bytes of it`)
    }
  }).pipe(Effect.provide(Files.layer), Effect.provide([TelegramNode.layer, NodeContext.layer]))
).pipe(NodeRuntime.runMain)
