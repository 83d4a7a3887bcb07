/** What is kept of downloads: notes beside files that are not whole yet, and blocks that readers share. */
import { FileSystem } from "@effect/platform"
import { SystemError } from "@effect/platform/Error"
import { NodeFileSystem } from "@effect/platform-node"
import { assert, describe, it as live } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import { Files } from "layergram"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Shelf } from "../../layers/files/Shelf.ts"
import { patiently } from "../client/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { locationOf, noise, play, stored } from "./support.ts"
import { folder } from "../support/folder.ts"

const mebibyte = 1024 * 1024

/** A file system on which the writing of notes ends in the middle. */
const tearing = Layer.effect(
  FileSystem.FileSystem,
  Effect.map(FileSystem.FileSystem, (fs): FileSystem.FileSystem => {
    const failure = (path: string) =>
      new SystemError({ reason: "Unknown", module: "FileSystem", method: "write", pathOrDescriptor: path })
    const isNote = (path: string) => path.includes(".part.json")
    return {
      ...fs,
      writeFileString: (path, text, options) =>
        isNote(path)
          ? Effect.zipRight(fs.writeFileString(path, text.slice(0, 20), options), failure(path))
          : fs.writeFileString(path, text, options),
      open: (path, options) =>
        Effect.map(fs.open(path, options), (file) =>
          isNote(path)
            ? new Proxy(file, {
              get: (target, name) => {
                const value: unknown = Reflect.get(target, name)
                if (name === "writeAll") {
                  return (bytes: Uint8Array) => Effect.zipRight(target.writeAll(bytes.subarray(0, 20)), failure(path))
                }
                return typeof value === "function" ? value.bind(target) : value
              }
            })
            : file)
    }
  })
).pipe(Layer.provide(NodeFileSystem.layer))

describe("a note of how far a download has come", () => {
  live.live(
    "is there as a whole, or as it was before (9.18, 13.64, F214)",
    () =>
      play(({ alice, server }) =>
        Effect.gen(function*() {
          const directory = yield* folder
          const path = join(directory, "a.bin")
          const bytes = noise(8 * mebibyte + 1)
          const file = locationOf(yield* stored(alice, bytes))
          /** Downloads so many parts, and is interrupted then. */
          const parts = (number: number) =>
            Effect.gen(function*() {
              let left = number
              const fiber = yield* Effect.fork(Files.download(file, path, {
                concurrency: 1,
                onProgress: () => Effect.suspend(() => (--left > 0 ? Effect.void : Effect.never))
              }))
              while (left > 0) yield* Effect.sleep("5 millis")
              yield* Fiber.interrupt(fiber)
            })
          yield* Effect.provide(parts(9), NodeFileSystem.layer)
          yield* Effect.provide(parts(2), tearing)
          const before = (yield* server.calls("upload.getFile")).length
          yield* Effect.provide(Files.download(file, path), NodeFileSystem.layer)
          sameBytes(readFileSync(path), bytes)
          assert.isAtMost((yield* server.calls("upload.getFile")).length - before, 17 - 8)
          assert.deepStrictEqual(readdirSync(directory), ["a.bin"])
        })
      )
  )
})

describe("blocks that readers share", () => {
  it.effect("fail for each by his own fetching, and for nobody who can get them", () =>
    Effect.gen(function*() {
      const shelf = new Shelf<string>(4, yield* Effect.scope)
      const made: Array<string> = []
      const reader = (name: string, fetched: Effect.Effect<Uint8Array, string>) =>
        Effect.either(shelf.get(
          "a",
          Effect.suspend(() => {
            made.push(name)
            return Effect.zipRight(Effect.sleep("1 second"), fetched)
          })
        ))
      const bytes = noise(5)
      const all = yield* patiently(Effect.all([
        reader("first", Effect.fail("first")),
        reader("second", Effect.fail("second")),
        reader("third", Effect.succeed(bytes)),
        Effect.delay(reader("fourth", Effect.succeed(bytes)), "1500 millis")
      ], { concurrency: 4 }))
      assert.deepStrictEqual(all.map((one) => (one._tag === "Left" ? one.left : one.right)), [
        "first",
        "second",
        bytes,
        bytes
      ])
      assert.deepStrictEqual(made, ["first", "second", "third"])
    }).pipe(Effect.scoped))
})
