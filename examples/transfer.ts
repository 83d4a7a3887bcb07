/**
 * A file from disk to Telegram, and back: sent as a document, told of as it goes, and read from the middle. Runs on the
 * embedded server.
 */
import { FileSystem } from "@effect/platform"
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Option, Stream } from "effect"
import { Draft, Files, Media, Messages } from "layergram"
import type { PeerLike } from "layergram/Peers"
import * as TelegramNode from "layergram/node"
import { onEmbeddedServer } from "./support/embedded.ts"

/** Sends a file as a document, and tells how far it is. */
const sendFile = (to: PeerLike, path: string) => {
  const onProgress = ({ bytes, total }: Files.Progress) => Console.log(`${bytes} of ${total} bytes`)
  const file = Media.document(path, { mimeType: "text/plain", onProgress })
  return Messages.send(to, Draft.media(Draft.text("here it is"), file))
}

onEmbeddedServer(({ bot, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice", username: "alice" })
    yield* alice.send(bot, "send me something")
    const fs = yield* FileSystem.FileSystem
    const folder = yield* fs.makeTempDirectoryScoped()
    yield* fs.writeFileString(`${folder}/there.txt`, "0123456789".repeat(20_000))
    const sent = yield* sendFile("@alice", `${folder}/there.txt`)
    const file = Option.getOrUndefined(sent.media)
    if (file?._tag !== "Document") return
    yield* Console.log(`back again: ${yield* Files.download(file, `${folder}/back.txt`)} bytes`)
    const middle = yield* Stream.mkString(Stream.decodeText(Files.stream(file, { offset: 100_003, limit: 9 })))
    yield* Console.log(`in the middle: ${middle}`)
  }).pipe(Effect.scoped, Effect.provide(Files.layer), Effect.provide([TelegramNode.layer, NodeContext.layer]))
).pipe(NodeRuntime.runMain)
