import { assert } from "@effect/vitest"
import { Duration, Effect, FastCheck } from "effect"
import { readFileSync } from "node:fs"
import { monitorEventLoopDelay } from "node:perf_hooks"
import * as MediaInspector from "layergram/MediaInspector"
import * as MediaInspectorNode from "layergram/MediaInspectorNode"
import { ofBytes } from "../../layers/files/source.ts"
import type { Content } from "../../services/Files.ts"
import { sharing } from "../support/sharing.ts"

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/media/${name}`, import.meta.url)))

/** The sources are TypeScript, which the thread has to be able to run as well. */
const inThread = (options: MediaInspectorNode.Options) =>
  MediaInspectorNode.layerWith({
    execArgv: ["--import", new URL("typescript.mjs", import.meta.url).href],
    ...options
  })

/** A film whose table of tracks begins with nothing, over and over. */
const endless = (): Uint8Array => {
  const film = fixture("film.webm")
  film.fill(0, 250, 253)
  return film
}

/** A spoken message in which no packet is one: they begin as none can. */
const senseless = (): Uint8Array => {
  const voice = fixture("voice.ogg")
  const pages = [...voice.keys()].filter((at) => String.fromCharCode(...voice.subarray(at, at + 4)) === "OggS")
  // The first two have the headers; the lengths of packets stand at the beginning of a page.
  for (const page of pages.slice(2)) {
    const count = voice[page + 26] ?? 0
    let at = page + 27 + count
    for (const length of voice.subarray(page + 27, page + 27 + count)) {
      voice.fill(0xff, at, at + 2)
      at += length
    }
  }
  return voice
}

/** Some bytes of a file overwritten, most of them in its head. */
const spoilt = (name: string, seed: number, count: number): ReadonlyArray<Uint8Array> => {
  const bytes = fixture(name)
  const wound = FastCheck.record({
    at: FastCheck.oneof(FastCheck.nat(600), FastCheck.nat(bytes.length - 1)),
    by: FastCheck.oneof(FastCheck.nat(255), FastCheck.constantFrom(0, 255)),
    length: FastCheck.integer({ min: 1, max: 8 })
  })
  return FastCheck.sample(FastCheck.array(wound, { minLength: 1, maxLength: 6 }), { seed, numRuns: count }).map(
    (wounds) => {
      const copy = bytes.slice()
      for (const { at, by, length } of wounds) copy.fill(by, at, at + length)
      return copy
    }
  )
}

/** What never ends takes longer than this many milliseconds on any machine. */
const aWhile = 20_000

/** The longest that the event loop stood still meanwhile, in milliseconds. */
const stood = <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<readonly [A, number], E, R> =>
  Effect.suspend(() => {
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    return Effect.map(work, (it) => {
      delay.disable()
      return [it, delay.max / 1e6] as const
    })
  })

sharing(inThread({ timeout: "3 seconds" }))("looking into files of strangers", (it) => {
  it.effect("finds in a thread of its own what is found without one (F95)", () =>
    Effect.gen(function*() {
      const here = yield* Effect.provide(MediaInspector.MediaInspector, MediaInspector.layer)
      const there = yield* MediaInspector.MediaInspector
      for (const name of ["film.mp4", "film.webm", "voice.ogg", "music.mp3", "loop.gif"]) {
        const content = ofBytes(fixture(name))
        assert.deepStrictEqual(yield* there.inspect(content), yield* here.inspect(content), name)
        const head = { isHead: true }
        assert.deepStrictEqual(yield* there.inspect(content, head), yield* here.inspect(content, head), name)
      }
      const unread: Content<"unread"> = { ...ofBytes(fixture("film.mp4")), open: () => Effect.fail("unread" as const) }
      assert.strictEqual(yield* Effect.flip(there.inspect(unread)), "unread")
      // What has failed says nothing of the next one.
      assert.strictEqual((yield* there.inspect(ofBytes(fixture("film.webm")))).width, 64)
    }))

  it.effect(
    "ends the thread over a film that never ends, while everything else goes on (F95)",
    () =>
      Effect.gen(function*() {
        const { inspect } = yield* MediaInspector.MediaInspector
        assert.strictEqual((yield* inspect(ofBytes(fixture("film.webm")))).width, 64)
        const [[took, facts], longest] = yield* stood(Effect.timed(inspect(ofBytes(endless()))))
        assert.strictEqual(facts.mimeType, "application/octet-stream")
        assert.isBelow(Duration.toMillis(took), 3 * aWhile)
        assert.isBelow(longest, aWhile)
        assert.strictEqual((yield* inspect(ofBytes(fixture("film.mp4")))).width, 64)
      })
  )

  it.effect("prints nothing about sound that is broken, be it in a thread or not (F95)", () =>
    Effect.gen(function*() {
      const here = yield* Effect.provide(MediaInspector.MediaInspector, MediaInspector.layer)
      const there = yield* MediaInspector.MediaInspector
      const printed: Array<unknown> = []
      const { console } = globalThis
      const { error } = console
      const { write } = process.stderr
      console.error = (...words: ReadonlyArray<unknown>) => printed.push(words)
      process.stderr.write = (text: unknown) => printed.push(text) > 0
      const found = yield* Effect.ensuring(
        Effect.forEach([here, there], ({ inspect }) => inspect(ofBytes(senseless()))),
        Effect.sync(() => {
          console.error = error
          process.stderr.write = write
        })
      )
      assert.deepStrictEqual(printed, [])
      assert.deepStrictEqual(found.map(({ isVoice, waveform }) => [isVoice, Math.max(...waveform ?? [])]), [[true, 0], [
        true,
        0
      ]])
    }))

  it.effect("takes what makes no sense for a file like any, in whatever format (F95)", () =>
    Effect.gen(function*() {
      const { inspect } = yield* MediaInspector.MediaInspector
      const all = ["film.webm", "voice.ogg", "music.mp3", "film.mp4"].flatMap((name) => spoilt(name, 7, 12))
      const [found, longest] = yield* stood(Effect.forEach(all, (bytes) => inspect(ofBytes(bytes))))
      assert.strictEqual(found.length, all.length)
      assert.isBelow(longest, aWhile)
    }))
})
