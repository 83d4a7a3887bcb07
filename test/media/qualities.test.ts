/** Films in several qualities, and their covers, as they arrive. */
import { assert, describe } from "@effect/vitest"
import { Duration, Effect, Option } from "effect"
import { Files, Media, Messages } from "layergram"
import { patiently, settle } from "../client/support.ts"
import { files, noise } from "../files/support.ts"
import { asBob, idOf } from "../messages/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { only, png } from "./support.ts"

const film = noise(9000)
const cover = png(640, 360)
const qualities = [
  { bytes: noise(5000, 2), width: 1280, height: 720, codec: "h264" },
  { bytes: noise(2000, 3), width: 640, height: 360, codec: "h264" },
  { bytes: noise(1000, 4), width: 640, height: 360, codec: "av01" }
]

describe("a film", () => {
  it.effect("comes in the quality that is wanted, with its cover, for as long as its message is there (F102, F103, 9.24)", () =>
    patiently(asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        const shown = { width: 1920, height: 1080, duration: 90, cover, qualities }
        yield* alice.send(bob, "a film", {
          file: { bytes: film, mimeType: "video/mp4", name: "film.mp4", film: shown }
        })
        yield* settle
        const [{ id = 0 } = {}] = yield* bob.history(alice)
        const message = Option.getOrThrow(yield* Messages.get({ chat: alice.id, id: idOf(id) }))
        const video = only("Video", Option.getOrThrow(message.media))
        assert.deepStrictEqual([video.width, video.height, video.qualities.length], [1920, 1080, 3])
        assert.deepStrictEqual(video.duration, Duration.seconds(90))

        const wanted = (options: Parameters<typeof Media.quality>[1]) =>
          Option.getOrThrow(Media.quality(video, options))
        const all = [
          [wanted({}), film],
          [wanted({ maxHeight: 1000 }), qualities[0]?.bytes],
          [wanted({ maxHeight: 400, codecs: ["h264"] }), qualities[1]?.bytes],
          [wanted({ maxHeight: 400, codecs: ["av01"] }), qualities[2]?.bytes],
          [Option.getOrThrow(video.cover), cover]
        ] as const
        for (const [one, bytes] of all) {
          sameBytes(yield* Files.bytes(one), bytes ?? assert.fail("no bytes"))
          yield* server.expireFileReferences
          sameBytes(yield* Files.bytes(one), bytes ?? assert.fail("no bytes"))
        }
        yield* alice.remove(bob, (yield* alice.history(bob)).at(-1)?.id ?? 0)
        yield* server.expireFileReferences
        for (const [one] of all) {
          const lost = yield* Effect.flip(Files.bytes(one))
          assert.deepInclude(lost, { _tag: "FileReferenceUnavailable", reason: "Gone" })
        }
      }).pipe(Effect.provide(files()))
    )))
})
