/**
 * Copies the files of a channel to disk. What is there is not fetched again, and what was interrupted goes on where it
 * ended, whatever has ended it. Runs on the embedded server, as a user; the first process is killed in the middle of a
 * film.
 */
import { FileSystem, Path } from "@effect/platform"
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Option, Stream } from "effect"
import { randomBytes } from "node:crypto"
import { Files, Messages } from "layergram"
import type { PeerLike } from "layergram/Peers"
import * as TelegramNode from "layergram/node"
import { inProcesses } from "./support/processes.ts"

const backUp = (chat: PeerLike) => (folder: string) =>
  Messages.stream(chat, { reverse: true }).pipe(
    Stream.runForEach(({ id, media }) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const path = yield* Path.Path
        const file = Option.getOrUndefined(media)
        if (file === undefined || !("location" in file)) return
        // The number of the message makes it unique, and safe: names are up to those who have sent the files.
        const to = path.join(folder, `${id}.bin`)
        if (yield* fs.exists(to)) return yield* Console.log(`${id}.bin is there`)
        const size = yield* Files.download(file, to, { onProgress: ({ bytes }) => Console.log(`${id}.bin: ${bytes}`) })
        yield* Console.log(`${id}.bin has ${size} bytes`)
      })
    ),
    Effect.provide(Files.layer)
  )

/** How far a film is, by a line that says so. */
const progressOf = (line: string) => /^\d+\.bin: (\d+)$/.exec(line)?.[1]

inProcesses(backUp("@films"), ({ bob, process, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice" })
    const channel = yield* server.channel(alice, { title: "Films", username: "films", broadcast: true }, [bob])
    const films = [1000, 600_000, 6_000_000].map((size) => randomBytes(size))
    for (const bytes of films) {
      yield* alice.send(channel, "a film", { file: { bytes, name: "../film.mp4", mimeType: "video/mp4" } })
    }
    const fs = yield* FileSystem.FileSystem
    const folder = yield* fs.makeTempDirectoryScoped()
    const parts = Effect.map(server.calls("upload.getFile"), (calls) => calls.length)

    yield* server.setWeather({ rate: 2_000_000 })
    yield* process(folder, (line) => Number(progressOf(line)) > 4_000_000)
    const before = yield* parts
    const whole = (yield* fs.readDirectory(folder)).filter((name) => name.endsWith(".bin"))
    yield* Console.log(`killed, with ${whole.length} films`)
    yield* server.setWeather(undefined)
    const said = yield* process(folder)
    for (const line of said) if (progressOf(line) === undefined) yield* Console.log(line)
    const all = Math.ceil(6_000_000 / 524_288)
    yield* Console.log(`only what was missing was fetched: ${(yield* parts) - before < all}`)

    const copies = (yield* fs.readDirectory(folder)).toSorted()
    const same = yield* Effect.filter(copies, (name, index) =>
      Effect.map(fs.readFile(`${folder}/${name}`), (bytes) => films[index]?.equals(bytes) === true))
    yield* Console.log(`${same.length} of ${copies.length} are the same, byte for byte`)
  }).pipe(Effect.scoped)).pipe(Effect.provide([TelegramNode.layer, NodeContext.layer]), NodeRuntime.runMain)
