import { assert, describe } from "@effect/vitest"
import { Effect, Fiber, Option, Ref, Stream } from "effect"
import { Files, Ids } from "layergram"
import { Faults, passOn } from "layergram/testing"
import { MessageOrigin } from "../../schema/model/FileLocation.ts"
import { PeerUser } from "../../schema/model/Peer.ts"
import { failureOf, patiently } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, sendDocument as sendTo, stored } from "./support.ts"

const mebibyte = 1024 * 1024

/** Downloads a file, the only one that the bot has sent to Alice, with its message as the origin. */
const kept = (alice: { readonly id: number }, bytes: Uint8Array) =>
  Effect.gen(function*() {
    const document = yield* stored(alice, bytes)
    const chat = new PeerUser({ id: Ids.UserId.make(alice.id) })
    return locationOf(document, { origin: new MessageOrigin({ chat, id: Ids.MessageId.make(2) }) })
  })

describe("a file reference that expires", () => {
  it.effect("in the middle of a download is asked for once, and nothing is fetched twice (9.24, 9.25, T9.4, 13.58)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(10 * mebibyte)
        const file = yield* kept(alice, bytes)
        let parts = 0
        const onProgress = () => (++parts === 8 ? server.expireFileReferences : Effect.void)
        sameBytes(yield* Files.bytes(file, { partSize: 128 * 1024, onProgress }), bytes)
        const calls = yield* server.calls("upload.getFile")
        const good = calls.filter(({ error }) => error === undefined).map(({ params }) => params.offset)
        assert.strictEqual(new Set(good).size, good.length)
        // And it is seen that nothing comes behind the last one.
        assert.strictEqual(good.length, 80 + 1)
        assert.isAbove(calls.length, 80)
        assert.lengthOf(yield* server.calls("messages.getMessages"), 1)
      })
    )))

  it.effect("and is the same afterwards fails, and so do those that nobody knows the origin of (9.25, 9.26, T9.4)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const document = yield* stored(alice, noise(1000))
        yield* server.inject(Faults.refuse("upload.getFile", 400, "FILE_REFERENCE_EXPIRED", { times: Infinity }))
        const chat = new PeerUser({ id: Ids.UserId.make(alice.id) })
        const reasonWith = (origin: MessageOrigin | undefined) =>
          Effect.map(Effect.exit(Files.bytes(locationOf(document, origin && { origin }))), (exit) => {
            const failure = failureOf(exit)
            return failure._tag === "FileReferenceUnavailable" ? failure.reason : failure._tag
          })
        assert.strictEqual(yield* reasonWith(undefined), "NoOrigin")
        assert.strictEqual(yield* reasonWith(new MessageOrigin({ chat, id: Ids.MessageId.make(2) })), "Same")
        assert.strictEqual(yield* reasonWith(new MessageOrigin({ chat, id: Ids.MessageId.make(77) })), "Gone")
      })
    )))
})

describe("a transfer", () => {
  it.effect("survives lost connections, forgotten sessions, floods and faults in both directions (9.11, 9.21, 13.18, T9.4, F166)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          for (const method of ["upload.saveBigFilePart", "upload.getFile"] as const) {
            yield* server.inject(Faults.refuse(method, -503, "Timeout", { skip: 3, times: 2 }))
            yield* server.inject(Faults.refuse(method, 420, "FLOOD_PREMIUM_WAIT_3", { skip: 8, times: 2 }))
            yield* server.inject(Faults.flood(method, "2 seconds", { skip: 12 }))
            yield* server.inject(Faults.onCall(method, { _tag: "Lose" }, { skip: 15 }))
          }
          const bytes = noise(12 * mebibyte + 5)
          let parts = 0
          const trouble = Effect.suspend(() => {
            parts++
            return parts === 4 ? server.disconnect() : parts === 9 ? server.forgetSessions() : Effect.void
          })
          const file = yield* Files.upload(bytes, { onProgress: () => trouble })
          parts = 0
          const document = yield* sendTo(alice, file)
          sameBytes(yield* Files.bytes(locationOf(document), { onProgress: () => trouble }), bytes)
        }), { isServerLying: true }),
      "20 minutes"
    ))

  it.effect("sends and fetches again no more than was on its way when the server restarted (9.11, 9.20, 13.18, F166, F214)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const restart = Effect.gen(function*() {
            // New connections are closed at once, for a while.
            yield* server.inject(Faults.onPacket({ _tag: "Close" }, { times: 6 }))
            yield* server.disconnect()
            yield* server.forgetSessions()
          })
          let parts = 0
          const onProgress = () => Effect.suspend(() => (++parts === 6 ? restart : Effect.void))
          const answered = (method: "upload.saveBigFilePart" | "upload.getFile") =>
            Effect.map(server.calls(method), (calls) => calls.filter(({ error }) => error === undefined).length)
          const bytes = noise(16 * mebibyte - 1)
          const file = yield* Files.upload(bytes, { onProgress })
          assert.isAtMost(yield* answered("upload.saveBigFilePart"), 32 + 16)
          const document = yield* sendTo(alice, file)
          parts = 0
          sameBytes(yield* Files.bytes(locationOf(document), { onProgress }), bytes)
          assert.isAtMost(yield* answered("upload.getFile"), 32 + 16)
        })
      ),
      "20 minutes"
    ))

  it.effect("that is interrupted stops at once (9.20, T9.8, F213)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const file = locationOf(yield* stored(alice, noise(20 * mebibyte)))
        const seen = yield* Ref.make(0)
        const fiber = yield* Effect.fork(
          Stream.runForEach(Files.stream(file), () =>
            Effect.zipRight(Ref.update(seen, (n) => n + 1), Effect.sleep("1 second")))
        )
        yield* Effect.sleep("2500 millis")
        yield* Fiber.interrupt(fiber)
        const before = (yield* server.calls("upload.getFile")).length
        yield* Effect.sleep("1 minute")
        assert.strictEqual((yield* server.calls("upload.getFile")).length, before)
        // Read ahead, but no further than that.
        assert.isAtMost(before, 16 + (yield* Ref.get(seen)) + 2)
      })
    )))

  it.effect("pauses while its latch is closed, and tells of its progress (F213)", () =>
    patiently(play(({ server }) =>
      Effect.gen(function*() {
        const latch = yield* Effect.makeLatch(false)
        const told: Array<Files.Progress> = []
        const bytes = noise(mebibyte)
        const fiber = yield* Effect.fork(Files.upload(bytes, {
          latch,
          onProgress: (progress) => Effect.sync(() => void told.push(progress))
        }))
        yield* Effect.sleep("10 seconds")
        assert.deepStrictEqual(yield* server.calls("upload.saveFilePart"), [])
        yield* latch.open
        const file = yield* Fiber.join(fiber)
        assert.strictEqual(file.size, mebibyte)
        assert.deepStrictEqual(told.map((one) => one.bytes), [1, 2, 3, 4, 5, 6, 7, 8].map((n) => n * 128 * 1024))
        assert.deepInclude(told.at(-1), { total: mebibyte })
      })
    )))

  it.effect("does not keep calls waiting (5.14, 5.19, F203, F215)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const file = locationOf(yield* stored(alice, noise(11 * mebibyte)))
        yield* Files.bytes(file)
        const home = (yield* server.calls("users.getUsers"))[0]?.connection ??
          (yield* server.calls()).find(({ method }) => method.startsWith("auth."))?.connection
        const moved = (yield* server.calls()).filter(({ method }) => method.startsWith("upload."))
        assert.isAbove(moved.length, 40)
        assert.isTrue(moved.every(({ connection }) => connection !== home))
        const connections = new Set(moved.map(({ connection }) => connection))
        assert.isAtMost(connections.size, 8)
      })
    )))
})

describe("an upload whose parts are gone", () => {
  it.effect("is told of by the part, which is brought again, and the rest is not (9.7, 9.8, T9.7)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(3 * 128 * 1024)
        const cursor = yield* Ref.make(Option.none<Files.UploadCursor>())
        yield* Files.upload(bytes, { onCursor: (next) => Ref.set(cursor, Option.some(next)) })
        yield* server.inject(Faults.refuse("messages.sendMedia", 400, "FILE_PART_1_MISSING"))
        yield* server.forgetViolations
        const document = yield* Files.withUpload(bytes, (file) => sendTo(alice, file))
        sameBytes(yield* Files.bytes(locationOf(document)), bytes)
        assert.lengthOf(yield* server.calls("upload.saveFilePart"), 3 + 3 + 1)
      })
    )))

  it.effect("is brought again when a part is refused or the parts do not fit (9.6, 9.7, T9.7)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(11 * mebibyte)
        let refusals = 1
        yield* server.answer("upload.saveBigFilePart", () => Effect.sync(() => (refusals-- > 0 ? false : passOn)))
        const file = yield* Files.upload(bytes)
        sameBytes(yield* Files.bytes(locationOf(yield* sendTo(alice, file))), bytes)
        yield* server.inject(Faults.refuse("upload.saveBigFilePart", 400, "FILE_PART_SIZE_INVALID", { skip: 3 }))
        const again = yield* Files.upload(bytes)
        sameBytes(yield* Files.bytes(locationOf(yield* sendTo(alice, again))), bytes)
      })
    )))
})
