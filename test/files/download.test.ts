import { assert, describe } from "@effect/vitest"
import { Chunk, Duration, Effect, Sink, Stream } from "effect"
import { Files } from "layergram"
import { Faults, passOn } from "layergram/testing"
import { failureOf, patiently } from "../client/support.ts"
import { join, sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, stored } from "./support.ts"

const part = 512 * 1024
const mebibyte = 1024 * 1024

const collect = <E, R>(stream: Stream.Stream<Uint8Array, E, R>) =>
  Effect.map(Stream.runCollect(stream), (chunks) => join(Chunk.toReadonlyArray(chunks)))

describe("a download", () => {
  it.effect("gives the bytes that were uploaded, as bytes, as a stream and into a sink (9.14, 9.15, 9.20, F98, F99, F101)", () =>
    patiently(play(({ alice }) =>
      Effect.gen(function*() {
        for (const size of [1, 1023, 1024, part - 1, part, part + 1, mebibyte, mebibyte + 1, 3 * mebibyte + 5]) {
          const bytes = noise(size)
          const file = locationOf(yield* stored(alice, bytes))
          sameBytes(yield* Files.bytes(file), bytes)
          sameBytes(yield* collect(Files.stream(file)), bytes)
          const counted = Sink.foldLeft(0, (sum: number, piece: Uint8Array) => sum + piece.length)
          assert.strictEqual(yield* Files.download(file, counted), size)
          sameBytes(yield* Files.bytes(locationOf(yield* stored(alice, bytes), { size: undefined })), bytes)
        }
      })
    )))

  it.effect("goes by connections that are dressed as the first one is (13.6)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const file = locationOf(yield* stored(alice, noise(2 * mebibyte)))
        sameBytes(yield* Files.bytes(file), noise(2 * mebibyte))
        const dresses = (yield* server.connections).map(({ framing, obfuscated }) => [framing, obfuscated])
        assert.isAbove(dresses.length, 1)
        for (const dress of dresses) assert.deepStrictEqual(dress, ["paddedIntermediate", true])
      }), { transport: { framing: "paddedIntermediate", obfuscated: true } })))

  it.effect("of a range asks for no more than that range, in parts as long as is said (9.13, 9.14, T9.2, F101, F183, 13.47)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const bytes = noise(2 * mebibyte + 100)
          const file = locationOf(yield* stored(alice, bytes))
          let seed = 7
          const next = (below: number) => (seed = (Math.imul(seed, 48_271) >>> 0) % 2_147_483_647) % below
          for (let i = 0; i < 100; i++) {
            const offset = next(bytes.length + 5000)
            const limit = next(i % 2 === 0 ? 5000 : mebibyte)
            const partSize = 4096 * 2 ** next(8)
            sameBytes(
              yield* collect(Files.stream(file, { offset, limit, partSize })),
              bytes.subarray(offset, offset + limit)
            )
          }
          const [call] = (yield* server.calls("upload.getFile")).slice(-1)
          assert.isDefined(call)
          yield* collect(Files.stream(file, { offset: 5000, limit: 100 }))
          assert.deepInclude((yield* server.calls("upload.getFile")).at(-1)?.params, { offset: 4096, limit: 1024 })
        })
      ),
      "10 minutes"
    ))

  it.effect("with options that make no sense fails before anything is fetched, and harms nobody (F101)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(5000)
        const file = locationOf(yield* stored(alice, bytes))
        const discard = (options: Files.StreamOptions & Files.IntoOptions) =>
          [Files.bytes(file, options), collect(Files.stream(file, options))] as const
        for (
          const [both, options] of [
            [true, { partSize: 5000 }],
            [true, { partSize: Number.NaN }],
            [true, { concurrency: 0 }],
            [false, { offset: -1 }],
            [false, { offset: 0.5 }],
            [false, { limit: -1 }],
            [false, { limit: Number.NaN }]
          ] as const
        ) {
          const [whole, range] = discard(options)
          const [[option, value] = ["", 0]] = Object.entries(options)
          for (const download of both ? [whole, range] : [range]) {
            const error = yield* Effect.flip(download)
            assert(error._tag === "TransferOptionInvalid")
            assert.deepStrictEqual<unknown>([error.option, error.value], [option, value])
          }
        }
        const negative = yield* Effect.flip(Files.bytes(file, { maxSize: -1 }))
        assert.deepInclude(negative, { _tag: "TransferOptionInvalid", option: "maxSize", value: -1 })
        assert.deepStrictEqual(yield* server.calls("upload.getFile"), [])
        sameBytes(yield* collect(Files.stream(file, { limit: Number.POSITIVE_INFINITY })), bytes)
        sameBytes(yield* collect(Files.stream(file, { offset: 9000 })), new Uint8Array())
      })
    )))

  it.effect("of a file that is too long fails before anything is fetched (F99)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const file = locationOf(yield* stored(alice, noise(5000)))
        const failure = failureOf(yield* Effect.exit(Files.bytes(file, { maxSize: 4999 })))
        assert(failure._tag === "FileTooLarge")
        assert.deepStrictEqual([failure.size, failure.limit], [5000, 4999])
        assert.deepStrictEqual(yield* server.calls("upload.getFile"), [])
      })
    )))

  it.effect("of a file that is longer or shorter than Telegram said fails (9.15, 9.18, T9.3, D7)", () =>
    patiently(play(({ alice }) =>
      Effect.gen(function*() {
        const document = yield* stored(alice, noise(part + 77))
        for (
          const [size, reason] of [[part + 76, "Long"], [part + 78, "Short"], [part - 5, "Long"], [
            3 * part,
            "Short"
          ]] as const
        ) {
          const failure = failureOf(yield* Effect.exit(Files.bytes(locationOf(document, { size }))))
          assert(failure._tag === "FileDamaged")
          assert.strictEqual(failure.reason, reason)
        }
      })
    )))

  it.effect("goes on elsewhere when the file is in another data centre (9.17, 4.4, T9.5, F167)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const bytes = noise(4 * mebibyte)
        const document = yield* stored(alice, bytes)
        sameBytes(yield* Files.bytes(locationOf(document, { dc: 4 })), bytes)
        const refused = (yield* server.calls("upload.getFile")).filter(({ error }) => error !== undefined)
        assert.isAtMost(refused.length, 4)
        yield* server.inject(
          Faults.migrate("upload.getFile", "FILE", 4, { times: Infinity, that: ({ dc }) => dc === 2 })
        )
        yield* server.inject(
          Faults.migrate("upload.getFile", "FILE", 2, { times: Infinity, that: ({ dc }) => dc === 4 })
        )
        const failure = failureOf(yield* Effect.exit(Files.bytes(locationOf(document))))
        assert.strictEqual(failure._tag, "UnlistedError")
      })
    )))

  it.effect("of unknown length fetches parts ahead, once it is known not to be short (9.15, F98, F101)", () =>
    patiently(play(({ alice, server }) =>
      Effect.gen(function*() {
        const calls = Effect.map(server.calls("upload.getFile"), ({ length }) => length)
        const short = noise(1000)
        sameBytes(yield* Files.bytes(locationOf(yield* stored(alice, short), { size: undefined })), short)
        assert.strictEqual(yield* calls, 1)
        const bytes = noise(6 * 1024 * 1024)
        const file = locationOf(yield* stored(alice, bytes), { size: undefined })
        yield* server.setWeather({ latency: "1 second" })
        const [took, back] = yield* Effect.timed(Files.bytes(file))
        sameBytes(back, bytes)
        // There and back take two seconds, and there are twelve parts and an end.
        assert.isBelow(Duration.toSeconds(took), 13)
        assert.isAtMost(yield* calls, 1 + 13 + 4)
      })
    )))

  it.effect("as a stream goes on when the part that all others wait for has to be fetched again (9.18, F101, F203)", () =>
    patiently(
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const bytes = noise(6 * mebibyte)
          const file = locationOf(yield* stored(alice, bytes))
          let tries = 0
          yield* server.answer("upload.getFile", ({ offset }) =>
            Effect.map(
              Effect.sleep(offset === 0 ? "5 seconds" : 0),
              () =>
                offset !== 0 || tries++ > 1
                  ? passOn
                  : {
                    _tag: "upload.file",
                    type: { _tag: "storage.filePartial" },
                    mtime: 0,
                    bytes: bytes.slice(0, 1024)
                  }
            ))
          sameBytes(yield* collect(Files.stream(file, { partSize: 65_536, concurrency: 90 })), bytes)
          assert.strictEqual(tries, 3)
        }), { isServerLying: true }),
      "10 minutes"
    ))
})
