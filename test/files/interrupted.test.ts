/** Transfers that end before their time, while the system still reads or writes for them. */
import type { PlatformError } from "@effect/platform/Error"
import { FileSystem, type OpenFileOptions } from "@effect/platform/FileSystem"
import { NodeFileSystem } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import { Files } from "layergram"
import { readdirSync, readlinkSync, writeFileSync } from "node:fs"
import { Buffers } from "../../layers/files/Buffers.ts"
import { folder } from "../support/folder.ts"
import { locationOf, noise, play, stored } from "./support.ts"

const mebibyte = 1024 * 1024

/** Nobody can take back what the system was asked for: it does it a little later, whoever waits for it or not. */
const later = <A, E>(work: Effect.Effect<A, E>) =>
  Effect.async<A, E>((resume) => {
    setTimeout(() => Effect.runCallback(work, { onExit: resume }), 40)
  })

interface Log {
  /** Reads and writes of files that are under way, and those of files that were closed meanwhile. */
  busy: number
  astray: number
}

/** The file system of Node, with a slow disk. */
const slowDisk = (log: Log) =>
  Layer.effect(
    FileSystem,
    Effect.map(FileSystem, (fs) => ({
      ...fs,
      open: (path: string, options?: OpenFileOptions) =>
        Effect.flatMap(fs.open(path, options), (file) => {
          let isOpen = true
          const slowly = <A, E>(work: Effect.Effect<A, E>) =>
            Effect.suspend(() => {
              log.busy++
              return later(Effect.suspend(() => {
                log.busy--
                if (!isOpen) log.astray++
                return work
              }))
            })
          return Effect.as(
            Effect.addFinalizer(() =>
              Effect.sync(() => {
                isOpen = false
              })
            ),
            Object.assign(Object.create(file), {
              read: (buffer: Uint8Array) => {
                const read = new Uint8Array(buffer.length)
                return Effect.flatMap(file.read(read), (length) =>
                  slowly(Effect.sync(() => {
                    buffer.set(read)
                    return length
                  })))
              },
              writeAll: (buffer: Uint8Array) => slowly(file.writeAll(buffer))
            })
          )
        })
    }))
  ).pipe(Layer.provide(NodeFileSystem.layer))

/** Whether a file in a folder is open in this process. */
const openIn = (directory: string) =>
  readdirSync("/proc/self/fd").filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(directory)
    } catch {
      // The one that the list was read with.
      return false
    }
  })

describe("a transfer that is interrupted while the disk is at work", () => {
  it.live("leaves no file open, and nothing is read or written for it any more (9.20, F213)", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        const directory = yield* folder
        const bytes = noise(2 * mebibyte)
        writeFileSync(`${directory}/up`, bytes)
        const file = locationOf(yield* stored(alice, bytes))
        const log: Log = { busy: 0, astray: 0 }
        const transfers: ReadonlyArray<
          Effect.Effect<unknown, Files.UploadError | Files.DownloadError | PlatformError, Files.Files | FileSystem>
        > = [Files.upload(`${directory}/up`), Files.download(file, `${directory}/down`)]
        for (const transfer of transfers) {
          for (let time = 0; time < 3; time++) {
            const fiber = yield* Effect.fork(Effect.provide(transfer, slowDisk(log)))
            while (log.busy === 0) yield* Effect.sleep("2 millis")
            yield* Effect.sleep(`${time * 15} millis`)
            yield* Fiber.interrupt(fiber)
            assert.strictEqual(log.busy, 0)
            assert.deepStrictEqual(openIn(directory), [])
          }
        }
        assert.strictEqual(log.astray, 0)
      }).pipe(Effect.provide(NodeFileSystem.layer))
    ))

  it.live("does not write into memory that somebody else has by then (9.20, F213)", () =>
    play(() =>
      Effect.gen(function*() {
        const directory = yield* folder
        writeFileSync(`${directory}/up`, noise(11 * mebibyte))
        const log: Log = { busy: 0, astray: 0 }
        const given: Array<Uint8Array> = []
        const { give } = Buffers.prototype
        Buffers.prototype.give = (buffer) => {
          given.push(buffer.fill(7))
        }
        yield* Effect.addFinalizer(() =>
          Effect.sync(() => {
            Buffers.prototype.give = give
          })
        )
        const fiber = yield* Effect.fork(Effect.provide(Files.upload(`${directory}/up`), slowDisk(log)))
        while (log.busy === 0) yield* Effect.sleep("2 millis")
        yield* Fiber.interrupt(fiber)
        yield* Effect.sleep("100 millis")
        assert.isNotEmpty(given)
        for (const buffer of given) assert.isTrue(buffer.every((byte) => byte === 7))
      }).pipe(Effect.scoped)
    ))
})
