import { assert, describe } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Files, type Telegram } from "layergram"
import { Faults, passOn, refuse } from "layergram/testing"
import { patiently, type Scene } from "../client/support.ts"
import { join, sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, stored } from "./support.ts"

const mebibyte = 1024 * 1024

/** Downloads a file that is on a CDN, while something is wrong there; it must come as it is. */
const downloads = (
  spoil: (scene: Scene, document: bigint) => Effect.Effect<unknown>,
  check: (scene: Scene) => Effect.Effect<void> = () => Effect.void
): Effect.Effect<void, unknown> =>
  patiently(
    play((scene: Scene): Effect.Effect<void, unknown, Files.Files | Telegram.Telegram> =>
      Effect.gen(function*() {
        const bytes = noise(3 * mebibyte + 77)
        const document = yield* stored(scene.alice, bytes)
        const file = locationOf(document)
        yield* scene.server.useCdn
        yield* spoil(scene, document.id)
        sameBytes(yield* Files.bytes(file), bytes)
        yield* check(scene)
      })
    ),
    "10 minutes"
  )

const fromCdn = ({ server }: Scene) =>
  Effect.map(server.calls("upload.getCdnFile"), (calls) => calls.filter(({ error }) => error === undefined).length)

const fromMaster = ({ server }: Scene) =>
  Effect.map(
    server.calls("upload.getFile"),
    (calls) => calls.filter(({ params }) => params.cdnSupported !== true).length
  )

describe("a file on a CDN", () => {
  it.effect("comes from there, with a key exchange and hashes of its own (9.27, 9.28, 9.29, 9.30, 9.31, F212)", () =>
    downloads(() => Effect.void, (scene) =>
      Effect.gen(function*() {
        assert.isAtLeast(yield* fromCdn(scene), 7)
        assert.strictEqual(yield* fromMaster(scene), 0)
        assert.isAtLeast((yield* scene.server.calls("upload.reuploadCdnFile")).length, 1)
        const calls = yield* scene.server.calls()
        assert.isTrue(calls.filter(({ dc }) => dc === 203).every(({ account }) => account === undefined))
      })))

  it.effect("comes from Telegram itself when a block is not what its hash says (9.31, T9.6)", () =>
    downloads(
      ({ server }) =>
        server.answer("upload.getCdnFile", ({ offset }) =>
          Effect.succeed(offset === mebibyte ? { _tag: "upload.cdnFile", bytes: noise(512 * 1024, 3) } : passOn)),
      (scene) =>
        Effect.gen(function*() {
          assert.isAtLeast(yield* fromMaster(scene), 1)
        })
    ))

  it.effect("is never handed on with a byte that a CDN has changed (9.31, T9.6, F212)", () =>
    downloads(({ server }, document) => server.corruptCdn(document, 700_000), (scene) =>
      Effect.gen(function*() {
        assert.isAtLeast(yield* fromCdn(scene), 1)
        assert.isAtLeast(yield* fromMaster(scene), 1)
      })))

  it.effect("is not shortened, nor made longer, by a CDN (9.31, T9.6)", () =>
    Effect.gen(function*() {
      for (const length of [0, 100, 128 * 1024, 600 * 1024]) {
        yield* downloads(({ server }) =>
          server.answer("upload.getCdnFile", () => Effect.succeed({ _tag: "upload.cdnFile", bytes: noise(length) }))
        )
      }
    }))

  it.effect("comes from Telegram itself when hashes are missing or overlap (9.31, T9.6)", () =>
    Effect.gen(function*() {
      const hash = new Uint8Array(32)
      const hashes = [
        [],
        [{ _tag: "fileHash", offset: 0, limit: 65_536, hash } as const],
        [
          { _tag: "fileHash", offset: 64, limit: -5, hash } as const,
          { _tag: "fileHash", offset: 0, limit: 2 ** 30, hash } as const
        ]
      ]
      for (const told of hashes) {
        yield* downloads(({ server }) =>
          Effect.zipRight(
            server.answer("upload.getCdnFileHashes", () => Effect.succeed(told)),
            server.answer("upload.reuploadCdnFile", () => Effect.succeed(told))
          )
        )
      }
    }))

  it.effect("comes from Telegram itself when a CDN never has it, forgets it, or does not know us (4.11, 9.29, 9.32, T9.6)", () =>
    Effect.gen(function*() {
      yield* downloads(({ server }) =>
        server.inject(Faults.refuse("upload.getCdnFile", 401, "AUTH_KEY_UNREGISTERED", { times: Infinity }))
      )
      yield* downloads(({ server }) =>
        server.answer(
          "upload.getCdnFile",
          () => Effect.succeed({ _tag: "upload.cdnFileReuploadNeeded", requestToken: new Uint8Array(24) })
        )
      )
      yield* downloads(({ server }) =>
        server.answer("upload.getCdnFileHashes", () => Effect.fail(refuse(400, "FILE_TOKEN_INVALID")))
      )
      yield* downloads(({ server }) =>
        server.inject(Faults.refuse("upload.getCdnFile", 400, "FILE_TOKEN_INVALID", { skip: 3, times: Infinity }))
      )
    }))

  it.effect("comes from Telegram itself when the CDN has another key, or no address, or a wrong number (9.28, T9.6)", () =>
    Effect.gen(function*() {
      yield* downloads(({ server }) =>
        server.answer("help.getCdnConfig", () => Effect.succeed({ _tag: "cdnConfig", publicKeys: [] }))
      )
      yield* downloads(({ server }) =>
        server.inject(Faults.onConnect({ _tag: "HalfOpen" }, { dc: 203, times: Infinity }))
      )
      yield* downloads(({ server }) =>
        server.answer(
          "upload.getFile",
          ({ cdnSupported, location, offset }) =>
            Effect.succeed(
              cdnSupported !== true || location._tag === "inputFileLocation" ? passOn : {
                _tag: "upload.fileCdnRedirect",
                dcId: 4,
                fileToken: new Uint8Array(8),
                encryptionKey: new Uint8Array(32),
                encryptionIv: new Uint8Array(offset === 0 ? 15 : 16),
                fileHashes: []
              }
            )
        )
      )
    }))

  it.effect("comes from a slow one, too: what waits for its turn is not late (9.28, 9.32)", () =>
    patiently(
      play((scene) =>
        Effect.gen(function*() {
          const { alice, server } = scene
          const bytes = noise(12 * mebibyte - 1)
          const file = locationOf(yield* stored(alice, bytes))
          yield* server.useCdn
          yield* server.setWeather(({ dc }) => (dc === 203 ? { rate: 128 * 1024 } : undefined))
          sameBytes(yield* Files.bytes(file), bytes)
          assert.strictEqual(yield* fromMaster(scene), 0)
        })
      ),
      "1 hour"
    ))

  it.effect("is asked for the blocks that are needed, and no more (9.29, F212)", () =>
    patiently(
      play((scene) =>
        Effect.gen(function*() {
          const { alice, server } = scene
          const bytes = noise(mebibyte)
          const file = locationOf(yield* stored(alice, bytes))
          yield* server.useCdn
          const pieces = yield* Stream.runCollect(
            Files.stream(file, { offset: 200_000, limit: 300_000, partSize: 65_536 })
          )
          sameBytes(join([...pieces]), bytes.subarray(200_000, 500_000))
          const calls = yield* server.calls("upload.getCdnFile")
          for (const { params } of calls) assert.strictEqual(params.limit, 128 * 1024)
        })
      ),
      "10 minutes"
    ))
})
