/**
 * Copies the files of a channel to disk. What is there is not fetched again, and what was interrupted goes on where it
 * ended, so it can be run as often as one likes. Runs on the embedded server.
 */
import { FileSystem, Path } from "@effect/platform"
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { Array, Console, Effect, Option } from "effect"
import { Files, Ids, Messages } from "layergram"
import type { PeerLike } from "layergram/Peers"
import * as TelegramNode from "layergram/node"
import { onEmbeddedServer } from "./support/embedded.ts"

const backUp = (chat: PeerLike, last: number, folder: string) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const path = yield* Path.Path
    const found = yield* Messages.getAll(chat, Array.makeBy(last, (i) => Ids.MessageId.make(i + 1)))
    yield* Effect.forEach(Array.getSomes(found), ({ id, media }) =>
      Effect.gen(function*() {
        const file = Option.getOrUndefined(media)
        if (file === undefined || !("location" in file)) return
        // The number of the message makes it unique, and safe: names are up to those who have sent the files.
        const to = path.join(folder, `${id}.bin`)
        if (yield* fs.exists(to)) return
        const size = yield* Files.download(file, to)
        yield* Console.log(`${path.basename(to)}: ${size} bytes`)
      }), { concurrency: 1, discard: true })
    yield* Console.log(`${(yield* fs.readDirectory(folder)).length} files`)
  })

onEmbeddedServer(({ bot, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice" })
    const channel = yield* server.channel(alice, { title: "Films", username: "films", broadcast: true }, [bot])
    for (const size of [1000, 600_000, 2_000_000]) {
      const file = { bytes: new Uint8Array(size), name: "../film.mp4", mimeType: "video/mp4" }
      yield* alice.send(channel, "a film", { file })
    }
    const fs = yield* FileSystem.FileSystem
    const folder = yield* fs.makeTempDirectoryScoped()
    yield* backUp("@films", 10, folder)
    yield* backUp("@films", 10, folder)
  }).pipe(Effect.scoped, Effect.provide(Files.layer), Effect.provide([TelegramNode.layer, NodeContext.layer]))
).pipe(NodeRuntime.runMain)
