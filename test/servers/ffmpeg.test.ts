/** Thumbnails of films, by FFmpeg from Debian. `scripts/install-servers` installs it. */
import { FileSystem } from "@effect/platform"
import { NodeContext } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import sharp from "sharp"
import { Files, Media } from "layergram"
import * as ThumbnailerFfmpeg from "layergram/ThumbnailerFfmpeg"
import * as ThumbnailerSharp from "layergram/ThumbnailerSharp"
import type { Content } from "../../services/Files.ts"
import { play } from "../files/support.ts"
import { only, sent } from "../media/support.ts"

const path = (name: string): string => fileURLToPath(new URL(`../fixtures/media/${name}`, import.meta.url))
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path(name)))

const services = Layer.mergeAll(
  ThumbnailerFfmpeg.layer.pipe(Layer.provide(ThumbnailerSharp.layer)),
  NodeContext.layer
).pipe(Layer.provide(NodeContext.layer))

const sizeOf = (media: Media.Video | Media.Animation | Media.Document) =>
  Effect.gen(function*() {
    const [thumbnail] = Media.thumbnails(media)
    const bytes = yield* Files.bytes(thumbnail ?? assert.fail("no thumbnail"))
    assert.isBelow(bytes.length, 200_000)
    const { format, height, width } = yield* Effect.promise(() => sharp(bytes).metadata())
    return { format, height, width }
  })

describe("FFmpeg", () => {
  it.live(
    "makes thumbnails of films, wherever their contents stand, and leaves pictures to sharp (F95)",
    () =>
      play(({ alice }) =>
        Effect.gen(function*() {
          // From a path, and from bytes; with the table of contents at the end, and at the beginning.
          for (const input of [path("film.mp4"), fixture("faststart.mp4")]) {
            const video = only("Video", yield* sent(alice, Media.video(input, { width: 64, height: 36 })))
            assert.deepStrictEqual(yield* sizeOf(video), { format: "jpeg", width: 64, height: 36 })
          }
          const webm = Media.video(path("film.webm"), { mimeType: "video/webm" })
          assert.strictEqual((yield* sizeOf(only("Video", yield* sent(alice, webm)))).format, "jpeg")
          const gif = Media.animation(fixture("loop.gif"), { mimeType: "image/gif" })
          assert.strictEqual((yield* sizeOf(only("Animation", yield* sent(alice, gif)))).format, "jpeg")

          const large = { create: { width: 900, height: 30, channels: 3, background: "red" } } as const
          const picture = new Uint8Array(yield* Effect.promise(() => sharp(large).png().toBuffer()))
          const document = only("Document", yield* sent(alice, Media.document(picture, { mimeType: "image/png" })))
          assert.deepStrictEqual(yield* sizeOf(document), { format: "jpeg", width: 320, height: 11 })
        }).pipe(Effect.provide(services))
      ),
    60_000
  )

  it.live(
    "is stopped where nobody waits any more, whether it likes it or not (F95)",
    () =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const folder = yield* fs.makeTempDirectoryScoped()
        const deaf = `#!/bin/sh\n[ "$1" = -version ] && exit 0\ntrap '' TERM\nexec sleep 600\n`
        yield* fs.writeFileString(`${folder}/ffmpeg`, deaf, { mode: 0o755 })
        const path = process.env["PATH"] ?? ""
        yield* Effect.acquireRelease(
          Effect.sync(() => void (process.env["PATH"] = `${folder}:${path}`)),
          () => Effect.sync(() => void (process.env["PATH"] = path))
        )
        const { make } = yield* Effect.provide(ThumbnailerFfmpeg.Thumbnailer, services)
        const content: Content = {
          name: "film.mp4",
          size: 0,
          isRepeatable: true,
          open: () => Effect.succeed(() => Effect.succeed(new Uint8Array(0)))
        }
        const stopped = yield* make(content, "video/mp4").pipe(
          Effect.timeoutOption("1 second"),
          Effect.timeoutOption("30 seconds")
        )
        assert.deepStrictEqual(stopped, Option.some(Option.none()))
      }).pipe(Effect.scoped, Effect.provide(NodeContext.layer)),
    60_000
  )

  it.live(
    "makes none of what is no film, or names other files (F95)",
    () =>
      Effect.gen(function*() {
        const { make } = yield* ThumbnailerFfmpeg.Thumbnailer
        const made = (bytes: Uint8Array) =>
          make({
            name: "film.mp4",
            size: bytes.length,
            isRepeatable: true,
            open: () => {
              let isRead = false
              return Effect.succeed(() =>
                Effect.sync(() => {
                  const piece = isRead ? new Uint8Array(0) : bytes
                  isRead = true
                  return piece
                })
              )
            }
          }, "video/mp4")
        assert.isTrue(Option.isSome(yield* made(fixture("film.mp4"))))
        assert.isTrue(Option.isNone(yield* made(new Uint8Array(1000).fill(7))))
        const list = ["#EXTM3U", "#EXT-X-TARGETDURATION:2", "#EXTINF:2,", path("film.mp4"), "#EXT-X-ENDLIST"]
        assert.isTrue(Option.isNone(yield* made(new TextEncoder().encode(list.join("\n")))))
      }).pipe(Effect.provide(services)),
    60_000
  )
})
