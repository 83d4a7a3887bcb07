/** What never goes as a big file, whether its length is known or not. */
import { assert, describe } from "@effect/vitest"
import { Chunk, Effect, Option, Stream } from "effect"
import { Draft, Files, Ids, Media, Messages } from "layergram"
import { PeerUser } from "../../schema/model/Peer.ts"
import { failureOf, patiently } from "../client/support.ts"
import { png } from "../media/support.ts"
import { cut, sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { noise, play } from "./support.ts"

const mebibyte = 1024 * 1024

const chatWith = ({ id }: { readonly id: number }) => new PeerUser({ id: Ids.UserId.make(id) })
const withMedia = <E, R>(media: Media.OutgoingMedia<E, R>) => Draft.media(Draft.empty, media)
const streamOf = (bytes: Uint8Array) => Stream.fromChunk(Chunk.fromIterable(cut(bytes, [100_003])))

describe("a photo", () => {
  it.effect("of a stream is a small file, and one of more than 10 MiB fails (9.3, 9.5)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const to = chatWith(alice)
        const picture = Uint8Array.from([...png(640, 480), ...noise(300_000)])
        const sent = yield* Messages.send(to, withMedia(Media.photo(streamOf(picture))))
        const media = Option.getOrThrow(sent.media)
        assert(media._tag === "Photo")
        sameBytes(yield* Files.bytes(media), picture)
        assert.lengthOf(yield* server.calls("upload.saveFilePart"), 3)
        const limit = 10 * mebibyte
        const long = noise(limit + 1)
        for (const source of [Media.photo(long), Media.photo(streamOf(long))]) {
          const failure = failureOf(yield* Effect.exit(Messages.send(to, withMedia(source))))
          assert.deepInclude({ ...failure }, { _tag: "FileTooLarge", size: limit + 1, limit })
        }
        assert.lengthOf(yield* server.calls("upload.saveBigFilePart"), 0)
      })
    )))

  it.effect("that was uploaded as a big file is refused by Telegram (9.3)", () =>
    patiently(play(({ alice }) =>
      Effect.gen(function*() {
        const file = yield* Files.upload(streamOf(Uint8Array.from(png(640, 480))))
        const failure = failureOf(yield* Effect.exit(Messages.send(chatWith(alice), withMedia(Media.photo(file)))))
        assert.strictEqual(failure._tag, "PHOTO_SAVE_FILE_INVALID")
        const small = yield* Files.upload(streamOf(Uint8Array.from(png(640, 480))), { smallUpTo: 1000 })
        assert.isFalse(small.isBig)
        yield* Messages.send(chatWith(alice), withMedia(Media.photo(small)))
      })
    )))
})

describe("a video note", () => {
  it.effect("is a small file of up to 12 MiB (9.3)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const to = chatWith(alice)
        const bytes = noise(11 * mebibyte)
        const sent = yield* Messages.send(to, withMedia(Media.videoNote(bytes)))
        assert.strictEqual(Option.getOrThrow(sent.media)._tag, "VideoNote")
        assert.lengthOf(yield* server.calls("upload.saveBigFilePart"), 0)
        const long = Media.videoNote(noise(12 * mebibyte + 1))
        const failure = failureOf(yield* Effect.exit(Messages.send(to, withMedia(long))))
        assert.strictEqual(failure._tag, "FileTooLarge")
      })
    )))
})
