/** References that expire: more than once, while hashes are asked for, and for those who keep a location for long. */
import { NodeFileSystem } from "@effect/platform-node"
import { HttpServerRequest } from "@effect/platform"
import { assert, describe, it as live } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Files, Ids } from "layergram"
import * as FileServer from "layergram/FileServer"
import { Faults, passOn } from "layergram/testing"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { MessageOrigin } from "../../schema/model/FileLocation.ts"
import { PeerUser } from "../../schema/model/Peer.ts"
import { patiently, type Scene } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, stored } from "./support.ts"
import { folder } from "../support/folder.ts"

const mebibyte = 1024 * 1024

/** A file, the first that the bot has sent to Alice, with its message as the origin. */
const kept = ({ alice }: Scene, bytes: Uint8Array) =>
  Effect.map(stored(alice, bytes), (document) => {
    const chat = new PeerUser({ id: Ids.UserId.make(alice.id) })
    return locationOf(document, { origin: new MessageOrigin({ chat, id: Ids.MessageId.make(2) }) })
  })

/** References expire when hashes are asked for, for the second time. */
const expireAtHashes = ({ server }: Scene) => {
  let left = 2
  return server.answer(
    "upload.getFileHashes",
    () => Effect.suspend(() => (--left === 0 ? Effect.as(server.expireFileReferences, passOn) : Effect.succeed(passOn)))
  )
}

describe("a file reference that expires", () => {
  live.live(
    "while a file is downloaded to a path ends nothing, be it the hashes that are refused (9.22, 9.25, T9.4)",
    () =>
      play((scene) =>
        Effect.gen(function*() {
          const directory = yield* folder
          const bytes = noise(6 * mebibyte)
          const file = yield* kept(scene, bytes)
          yield* expireAtHashes(scene)
          yield* Files.download(file, join(directory, "a.bin"))
          sameBytes(readFileSync(join(directory, "a.bin")), bytes)
          const refused = (yield* scene.server.calls("upload.getFileHashes")).filter(({ error }) => error !== undefined)
          assert.isNotEmpty(refused)
          assert.lengthOf(yield* scene.server.calls("messages.getMessages"), 1)
        }).pipe(Effect.provide(NodeFileSystem.layer))
      )
  )

  it.effect("again and again is replaced each time, for whoever keeps the first one (9.24, 9.25)", () =>
    patiently(
      play((scene) =>
        Effect.gen(function*() {
          const { server } = scene
          const bytes = noise(1000)
          const file = yield* kept(scene, bytes)
          for (let day = 1; day <= 12; day++) {
            yield* server.expireFileReferences
            const before = (yield* server.calls("upload.getFile")).length
            sameBytes(yield* Files.bytes(file), bytes)
            assert.isAtMost((yield* server.calls("upload.getFile")).length - before, 3)
            assert.lengthOf(yield* server.calls("messages.getMessages"), day)
            // What is known to have expired is not tried again.
            const now = (yield* server.calls("upload.getFile")).length
            sameBytes(yield* Files.bytes(file), bytes)
            assert.isAtMost((yield* server.calls("upload.getFile")).length - now, day < 9 ? 1 : 2)
          }
        })
      ),
      "1 hour"
    ))

  it.effect("does not end links of a file server, however old they are (9.24, 9.25)", () =>
    patiently(
      play((scene) =>
        Effect.gen(function*() {
          const bytes = noise(1000)
          const file = yield* kept(scene, bytes)
          for (let day = 1; day <= 5; day++) {
            const { respond } = yield* FileServer.make()
            const { body } = yield* Effect.provideService(
              respond({ file }),
              HttpServerRequest.HttpServerRequest,
              HttpServerRequest.fromWeb(new Request("http://localhost/a"))
            )
            assert(body._tag === "Stream")
            assert.strictEqual(yield* Stream.runFold(body.stream, 0, (sum, piece) => sum + piece.length), bytes.length)
            yield* scene.server.expireFileReferences
          }
        })
      ),
      "1 hour"
    ))
})

describe("hashes", () => {
  it.effect("that are never told are asked for again elsewhere, as parts are (9.21, 9.22)", () =>
    patiently(
      play((scene) =>
        Effect.gen(function*() {
          const { server } = scene
          const bytes = noise(3 * mebibyte)
          const file = yield* kept(scene, bytes)
          yield* server.inject(Faults.onCall("upload.getFileHashes", { _tag: "Ignore" }, { skip: 1 }))
          sameBytes(yield* Files.bytes(file, { verify: true }), bytes)
          const lanes = (yield* server.calls("upload.getFileHashes")).map(({ connection }) => connection)
          assert.isAtLeast(new Set(lanes).size, 2)
        })
      ),
      "3 minutes"
    ))
})
