/** Files over HTTP that are not what they are said to be, or not to be had. */
import { HttpServerRequest } from "@effect/platform"
import { assert, describe } from "@effect/vitest"
import { Effect, Either, Option, Stream } from "effect"
import { Ids, Media } from "layergram"
import * as FileServer from "layergram/FileServer"
import { type FileLocation, MessageOrigin, WebName } from "../../schema/model/FileLocation.ts"
import { PeerUser } from "../../schema/model/Peer.ts"
import { patiently, type Scene } from "../client/support.ts"
import { send } from "../media/support.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, stored } from "./support.ts"

const block = 512 * 1024

/** What a server answers: its status, and the length of the body or how that ends. */
const served = (respond: FileServer.FileServer["respond"], file: FileLocation, headers: Record<string, string> = {}) =>
  Effect.gen(function*() {
    const { body, status } = yield* Effect.provideService(
      respond({ file }),
      HttpServerRequest.HttpServerRequest,
      HttpServerRequest.fromWeb(new Request("http://localhost/a", { headers }))
    )
    let length = 0
    if (body._tag !== "Stream") return { status, length, end: Option.none() }
    const read = Stream.runForEach(body.stream, (piece) => Effect.sync(() => (length += piece.length)))
    const end = Either.getLeft(yield* Effect.either(read))
    return { status, length, end }
  })

/** Where a file of so many bytes lies that is said to have others. */
const ofTelegram = ({ alice }: Scene, actual: number, said: number) =>
  Effect.map(stored(alice, noise(actual)), (document) => locationOf(document, { size: said }))

const ofTheWeb = ({ alice, server }: Scene, actual: number, said: number) =>
  Effect.gen(function*() {
    const url = `https://example.com/${actual}/${said}.jpg`
    yield* server.page({ url, file: { bytes: noise(actual), mimeType: "image/jpeg" } })
    const { media } = yield* send(
      alice,
      Media.invoice({
        title: "Tea",
        description: "A box",
        payload: new Uint8Array([1]),
        currency: "XTR",
        prices: [{ label: "Tea", amount: 5n }],
        photo: { url, size: said, mimeType: "image/jpeg" }
      })
    )
    const photo = media?._tag === "messageMediaInvoice" ? media.photo : undefined
    const { accessHash } = photo?._tag === "webDocument" ? photo : assert.fail("no web document")
    return new Media.FileLocation({
      dc: Option.none(),
      size: Option.some(said),
      name: new WebName({ url, accessHash }),
      origin: Option.none()
    })
  })

/** Serves files that have other lengths than are said. */
const lies =
  <E, R>(locate: (scene: Scene, actual: number, said: number) => Effect.Effect<FileLocation, E, R>) => (scene: Scene) =>
    Effect.gen(function*() {
      const { respond } = yield* FileServer.make()
      const lying = (actual: number, said: number, headers?: Record<string, string>) =>
        Effect.flatMap(locate(scene, actual, said), (file) => served(respond, file, headers))
      // What has not begun yet is no answer.
      const nothing = { status: 502, length: 0, end: Option.none() }
      assert.deepStrictEqual(yield* lying(1000, 1001), nothing)
      assert.deepStrictEqual(yield* lying(1001, 1000), nothing)
      assert.deepStrictEqual(yield* lying(1000, 0), nothing)
      assert.deepStrictEqual(yield* lying(block + 1, block), nothing)
      assert.deepStrictEqual(yield* lying(block, 2 * block, { range: `bytes=${block}-` }), nothing)
      // What has begun does not look as if it were whole.
      const short = yield* lying(block + 10, block + 20)
      assert.deepStrictEqual([short.status, short.length], [200, block])
      assert.deepInclude(Option.getOrThrow(short.end), { _tag: "FileDamaged", offset: block + 10, reason: "Short" })
      const long = yield* lying(block + 20, block + 10)
      assert.deepStrictEqual([long.status, long.length], [200, block])
      assert.deepInclude(Option.getOrThrow(long.end), { _tag: "FileDamaged", reason: "Long" })
      // Nobody asked for what is missing.
      const part = yield* lying(block + 10, block + 20, { range: "bytes=5-9" })
      assert.deepStrictEqual(part, { status: 206, length: 5, end: Option.none() })
      const honest = yield* lying(2 * block, 2 * block)
      assert.deepStrictEqual(honest, { status: 200, length: 2 * block, end: Option.none() })
    })

describe("a file that is served", () => {
  it.effect("is never filled up or cut where it has another length than is said", () =>
    patiently(play(lies(ofTelegram))))

  it.effect("is never filled up or cut where it has another length than the web has said", () =>
    patiently(play(lies(ofTheWeb))))

  it.effect("comes by the reference of whoever has a good one (9.25)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(300_000)
        const document = yield* stored(alice, bytes)
        const chat = new PeerUser({ id: Ids.UserId.make(alice.id) })
        const good = locationOf(document, { origin: new MessageOrigin({ chat, id: Ids.MessageId.make(2) }) })
        yield* server.expireFileReferences
        const { respond } = yield* FileServer.make()
        yield* server.setWeather({ latency: "100 millis" })
        const [stale, whole] = yield* Effect.all([
          served(respond, locationOf(document)),
          Effect.delay(served(respond, good), "50 millis")
        ], { concurrency: 2 })
        assert.strictEqual(stale.status, 502)
        assert.deepStrictEqual([whole.status, whole.length], [200, bytes.length])
      })
    )))
})
