import { HttpClient, HttpClientResponse } from "@effect/platform"
import { NodeFileSystem } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Exit, Layer, Option, Scope, Stream } from "effect"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import sharp, { type Sharp } from "sharp"
import { Files, Media } from "layergram"
import * as MediaInspector from "layergram/MediaInspector"
import * as ThumbnailerSharp from "layergram/ThumbnailerSharp"
import { kindOf } from "../../src/media/auto.ts"
import { peek } from "../../src/media/peek.ts"
import type { Content } from "../../services/Files.ts"
import { failureOf } from "../client/support.ts"
import { noise, play } from "../files/support.ts"
import { join, sameBytes } from "../support/bytes.ts"
import { only, sent } from "./support.ts"

const path = (name: string): string => fileURLToPath(new URL(`../fixtures/media/${name}`, import.meta.url))
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path(name)))

/** Nothing, as films have it: a box that players skip. */
const free = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  new DataView(bytes.buffer).setUint32(0, length)
  bytes.set([0x66, 0x72, 0x65, 0x65], 4)
  return bytes
}

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 90 } } })
const bytesOf = (picture: Sharp) => Effect.map(Effect.promise(() => picture.toBuffer()), (it) => new Uint8Array(it))

const services = Layer.mergeAll(MediaInspector.layer, ThumbnailerSharp.layer, NodeFileSystem.layer)

/** What a file is found to be, as it stands in the chat afterwards. */
const found = (to: { readonly id: number }, input: string | Uint8Array, options?: Media.FileOptions) =>
  Effect.provide(
    Effect.flatMap(Media.auto(input, options), (media) => sent(to, media)),
    services
  )

describe("media that say themselves what they are", () => {
  it.live("are films, with length, width and height (F95)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const mp4 = only("Video", yield* found(alice, path("film.mp4")))
        assert.deepStrictEqual([mp4.width, mp4.height, mp4.mimeType, mp4.isStreamable], [64, 36, "video/mp4", true])
        assert.closeTo(Duration.toSeconds(mp4.duration), 2, 0.1)
        assert.deepStrictEqual(mp4.fileName, Option.some("film.mp4"))
        const webm = only("Video", yield* found(alice, fixture("film.webm")))
        assert.deepStrictEqual([webm.width, webm.height, webm.mimeType], [64, 36, "video/webm"])
        // Without sound, as Telegram has it.
        const silent = only("Animation", yield* found(alice, fixture("silent.mp4")))
        assert.deepStrictEqual([silent.mimeType, silent.size], ["video/mp4", fixture("silent.mp4").length])
      })
    ))

  it.live("are music with title and performer, and spoken messages with a waveform (F95)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const music = only("Audio", yield* found(alice, path("music.mp3")))
        assert.deepStrictEqual([music.title, music.performer], [Option.some("Air"), Option.some("Bach")])
        assert.strictEqual(Duration.toSeconds(music.duration), 1)
        const voice = only("Voice", yield* found(alice, fixture("voice.ogg")))
        assert.strictEqual(Duration.toSeconds(voice.duration), 2)
        const wave = Media.waveform(voice)
        // The tone in the file grows louder from nothing on.
        assert.strictEqual(wave.length, 100)
        assert.isBelow(wave[2] ?? 31, 5)
        assert.closeTo(wave[50] ?? 0, 16, 3)
        assert.isAbove(Math.max(...wave.slice(90)), 28)
      })
    ))

  it.live("are photos, animations and pictures as documents, with a thumbnail by sharp (F94, F95, F216)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const photo = yield* bytesOf(drawn(60, 40).jpeg().withExif({ IFD0: { Orientation: "6" } }))
        assert.strictEqual((yield* found(alice, photo))._tag, "Photo")
        const gif = only("Animation", yield* found(alice, fixture("loop.gif")))
        assert.strictEqual(gif.mimeType, "image/gif")
        assert.strictEqual(gif.sizes.length, 1)
        // Too thin for a photo.
        const thin = yield* bytesOf(drawn(900, 30).png())
        const document = only("Document", yield* found(alice, thin))
        const [thumbnail] = Media.thumbnails(document)
        const made = yield* Files.bytes(thumbnail ?? assert.fail("no thumbnail"))
        const { format, height, width } = yield* Effect.promise(() => sharp(made).metadata())
        assert.deepStrictEqual([format, width, height], ["jpeg", 320, 11])
      })
    ))

  it.live("are documents when nobody knows, and what is said is not asked for (F95)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const unknown = only("Document", yield* found(alice, noise(5000)))
        assert.strictEqual(unknown.mimeType, "application/octet-stream")
        const said = only("Document", yield* found(alice, noise(5000), { mimeType: "text/csv", name: "a.csv" }))
        assert.deepStrictEqual([said.mimeType, said.fileName], ["text/csv", Option.some("a.csv")])
        // A film that is cut off in its head makes no sense, and is a file all the same.
        const cut = only("Document", yield* found(alice, fixture("film.mp4").subarray(0, 200)))
        assert.strictEqual(cut.mimeType, "video/mp4")
        const nowhere = failureOf(yield* Effect.exit(found(alice, path("nothing.mp4"))))
        assert.strictEqual(nowhere._tag, "SystemError")
      })
    ))

  it.live("fail as reading them does, and read little of what is long", () =>
    Effect.gen(function*() {
      const film = fixture("film.webm")
      let read = 0
      const content = (size: number, failsAt = Infinity): Content<"broken"> => ({
        name: "film.webm",
        size,
        isRepeatable: true,
        open: (offset) =>
          Effect.succeed((target) => {
            read += target.length
            if (offset + target.length > failsAt) return Effect.fail("broken" as const)
            target.set(film.subarray(offset, offset + target.length))
            return Effect.succeed(target)
          })
      })
      const { inspect } = yield* MediaInspector.MediaInspector
      assert.strictEqual(yield* Effect.flip(inspect(content(film.length, film.length - 1))), "broken")
      read = 0
      const facts = yield* inspect({ ...content(1_000_000_000), name: "silence" })
      assert.strictEqual(facts.mimeType, "video/webm")
      assert.isBelow(read, 20_000_000)
    }).pipe(Effect.provide(MediaInspector.layer)))

  it("are photos within Telegram's limits alone (F94)", () => {
    const facts: MediaInspector.MediaFacts = {
      mimeType: "image/jpeg",
      width: 5000,
      height: 5000,
      duration: undefined,
      hasVideo: false,
      hasAudio: false,
      isVoice: false,
      title: undefined,
      performer: undefined,
      waveform: undefined
    }
    const limit = 10 * 1024 * 1024
    assert.strictEqual(kindOf(facts, limit), "Photo")
    assert.strictEqual(kindOf(facts, limit + 1), "Document")
    assert.strictEqual(kindOf({ ...facts, width: 5001 }, 1), "Document")
    assert.strictEqual(kindOf({ ...facts, width: 20, height: 1 }, 1), "Photo")
    assert.strictEqual(kindOf({ ...facts, width: 21, height: 1 }, 1), "Document")
    assert.strictEqual(kindOf({ ...facts, width: undefined }, 1), "Document")
    assert.strictEqual(kindOf({ ...facts, mimeType: "image/tiff" }, 1), "Document")
  })
})

describe("files that lie about themselves", () => {
  it.live("are documents, where what they say fits no picture (F95)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const picture = yield* bytesOf(drawn(60, 40).png())
        picture.set([0xff, 0xff, 0xff, 0xff], 16)
        assert.strictEqual((yield* found(alice, picture))._tag, "Document")
      })
    ))

  it.live("do not keep the process busy with tables that are longer than themselves (F95)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const film = fixture("faststart.mp4")
        const tables = ["stts", "stsc", "stsz", "stco"].map((type) => Buffer.from(film).indexOf(type))
        for (const [index, at] of tables.entries()) {
          assert.isAbove(at, 0)
          const bad = film.slice()
          // The number of entries, for `stsz` after the length of each.
          bad[at + (index === 2 ? 12 : 8)] = 0x80
          assert.strictEqual((yield* found(alice, bad))._tag, "Document")
        }
        // And with entries that tell of more than there is.
        for (const type of ["stts", "stsc"]) {
          const bad = film.slice()
          bad[Buffer.from(film).indexOf(type) + 12] = 0x80
          assert.strictEqual((yield* found(alice, bad))._tag, "Document")
        }
        assert.strictEqual((yield* found(alice, film))._tag, "Video")
      })
    ))
})

describe("thumbnails by sharp", () => {
  it.live("are turned as cameras want, and none of what is no picture (F95, F216)", () =>
    Effect.gen(function*() {
      const { make } = yield* ThumbnailerSharp.Thumbnailer
      const of = (bytes: Uint8Array): Content => ({
        name: "a",
        size: bytes.length,
        isRepeatable: true,
        open: () => Effect.succeed(() => Effect.succeed(bytes))
      })
      const lying = yield* bytesOf(drawn(640, 320).withMetadata({ orientation: 6 }).jpeg())
      const made = Option.getOrThrow(yield* make(of(lying), "image/jpeg"))
      const { height, width } = yield* Effect.promise(() => sharp(made).metadata())
      assert.deepStrictEqual([width, height], [160, 320])
      assert.isTrue(Option.isNone(yield* make(of(noise(1000)), "image/jpeg")))
      assert.isTrue(Option.isNone(yield* make(of(lying), "video/mp4")))
    }).pipe(Effect.provide(ThumbnailerSharp.layer)))
})

/** What a stream or a URL is found to be, as it stands in the chat afterwards. */
const once = <E, R>(to: { readonly id: number }, input: Stream.Stream<Uint8Array, E, R>, options?: Media.FileOptions) =>
  Effect.provide(
    Effect.scoped(Effect.flatMap(Media.auto(input, options), (media) => sent(to, media))),
    services
  )

/** Bytes in chunks of odd lengths, as they come from a network; `read` counts what was asked for. */
const streamed = (bytes: Uint8Array, read: { length: number } = { length: 0 }) =>
  Stream.unfold(0, (at) => {
    const piece = bytes.subarray(at, at + 50_001)
    read.length += piece.length
    return piece.length === 0 ? Option.none() : Option.some([piece, at + piece.length] as const)
  })

describe("streams that say themselves what they are", () => {
  it.live("by their first bytes, and arrive whole, however long they are (F93, F95, 9.5)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const photo = yield* bytesOf(drawn(60, 40).jpeg())
        assert.strictEqual((yield* once(alice, streamed(photo)))._tag, "Photo")
        const voice = only("Voice", yield* once(alice, streamed(fixture("voice.ogg"))))
        assert.strictEqual(Media.waveform(voice).length, 100)

        // A film whose pictures go on and on behind its table of contents.
        const film = join([fixture("faststart.mp4"), free(3_000_000)])
        const read = { length: 0 }
        yield* Effect.scoped(Effect.gen(function*() {
          const media = yield* Media.auto(streamed(film, read), { name: "film.mp4" })
          assert.isBelow(read.length, 1_000_000)
          const video = only("Video", yield* sent(alice, media))
          assert.deepStrictEqual([video.width, video.height, video.size], [64, 36, film.length])
          assert.closeTo(Duration.toSeconds(video.duration), 2, 0.1)
          assert.deepStrictEqual(video.fileName, Option.some("film.mp4"))
          sameBytes(yield* Files.bytes(video), film)
          // What was read is gone.
          assert.strictEqual((yield* Effect.flip(sent(alice, media)))._tag, "StreamConsumed")
        })).pipe(Effect.provide(services))
      })
    ))

  it.live("that are pictures are photos where they are short enough, and files else (F94, F95, 9.3)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const picture = yield* bytesOf(drawn(300, 200).png())
        const large = join([picture, noise(2_000_000)])
        assert.strictEqual((yield* once(alice, streamed(large)))._tag, "Photo")
        const larger = join([picture, noise(10 * 1024 * 1024)])
        const document = only("Document", yield* once(alice, streamed(larger)))
        assert.deepStrictEqual([document.mimeType, document.size], ["image/png", larger.length])
      })
    ))

  it.live("fail as they do, and not after their scope (F95)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const broken = Stream.concat(streamed(fixture("film.mp4").subarray(0, 1000)), Stream.fail("broken" as const))
        assert.strictEqual(yield* Effect.flip(Effect.provide(Effect.scoped(Media.auto(broken)), services)), "broken")
        const media = yield* Effect.provide(Effect.scoped(Media.auto(streamed(noise(2_000_000)))), services)
        const late = yield* Effect.flip(sent(alice, media))
        assert.strictEqual(late._tag, "StreamConsumed")
      })
    ))

  it.effect("do not seem to be over when their scope closes while they are read (F95)", () =>
    Effect.gen(function*() {
      const endless: Content = {
        name: "a",
        size: undefined,
        isRepeatable: false,
        open: () => Effect.succeed((buffer) => Effect.succeed(buffer))
      }
      const scope = yield* Scope.make()
      const { whole } = yield* Scope.extend(peek(endless, 1000), scope)
      let length = 0
      const read = Stream.runForEach(whole, (bytes) => {
        length += bytes.length
        return length > 300_000 ? Scope.close(scope, Exit.void) : Effect.void
      })
      assert.strictEqual((yield* Effect.flip(read))._tag, "StreamConsumed")
    }))

  it.live("as URLs do, which are fetched again when they are sent (F91, F95)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const film = join([fixture("faststart.mp4"), free(3_000_000)])
        const asked: Array<string> = []
        const files: { readonly [path: string]: Uint8Array } = {
          "/a/film.mp4": film,
          "/picture.png": yield* bytesOf(drawn(60, 40).png()),
          "/100%.mp4": film,
          "/x%2Fetc%0Afilm.mp4": film
        }
        const client = HttpClient.make((request, { pathname }) => {
          asked.push(pathname)
          const bytes = files[pathname]
          const body = bytes === undefined ? null : Stream.toReadableStream(streamed(bytes))
          const response = new Response(body, { status: bytes === undefined ? 404 : 200 })
          return Effect.succeed(HttpClientResponse.fromWeb(request, response))
        })
        yield* Effect.gen(function*() {
          const media = yield* Media.auto(new URL("https://example.com/a/film.mp4"))
          for (let i = 0; i < 2; i++) {
            const video = only("Video", yield* sent(alice, media))
            assert.deepStrictEqual([video.width, video.size], [64, film.length])
            assert.deepStrictEqual(video.fileName, Option.some("film.mp4"))
          }
          assert.lengthOf(asked, 3)
          const photo = yield* Media.auto(new URL("https://example.com/picture.png"))
          assert.strictEqual((yield* sent(alice, photo))._tag, "Photo")
          // It was in memory.
          assert.lengthOf(asked, 4)
          const nothing = yield* Effect.flip(Media.auto(new URL("https://example.com/nothing")))
          assert.strictEqual(nothing._tag, "ResponseError")
          // Not every address is written well, nor meant well.
          for (const [path, name] of [["100%.mp4", "100%.mp4"], ["x%2Fetc%0Afilm.mp4", "etcfilm.mp4"]] as const) {
            const odd = yield* Media.auto(new URL(`https://example.com/${path}`))
            assert.deepStrictEqual(only("Video", yield* sent(alice, odd)).fileName, Option.some(name))
          }
        }).pipe(Effect.provide([services, Layer.succeed(HttpClient.HttpClient, client)]))
      })
    ))

  it.live("are not waited for when the server of a URL says nothing any more (F91, F95)", () =>
    Effect.gen(function*() {
      const film = fixture("faststart.mp4")
      const client = HttpClient.make((request, { pathname }) => {
        if (pathname === "/silent") return Effect.never
        const body = Stream.toReadableStream(Stream.concat(Stream.make(film.subarray(0, 1000)), Stream.never))
        return Effect.succeed(HttpClientResponse.fromWeb(request, new Response(body)))
      })
      const auto = (path: string) => Media.auto(new URL(path, "https://example.com:8443"), { timeout: "100 millis" })
      yield* Effect.gen(function*() {
        for (const path of ["/silent", "/stuck"]) {
          const error = yield* Effect.flip(auto(path))
          assert.deepInclude({ ...error }, { _tag: "SourceTimeout", host: "example.com:8443" }, path)
        }
      }).pipe(Effect.provide([services, Layer.succeed(HttpClient.HttpClient, client)]))
    }))
})
