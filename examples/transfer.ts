/**
 * A file from disk to Telegram, and back: sent as a document, told of as it goes, and read from the middle. Runs on the
 * embedded server.
 */
import { FileSystem } from "@effect/platform"
import { NodeContext, NodeRuntime } from "@effect/platform-node"
import { Array, Console, Effect, Stream } from "effect"
import { Files, Ids, Messages, Peers, Rpc } from "layergram"
import type { PeerLike } from "layergram/Peers"
import * as TelegramNode from "layergram/node"
import * as messages from "layergram/tl/messages"
import { onEmbeddedServer } from "./support/embedded.ts"

/** Sends a file as a document; a part that Telegram has lost meanwhile is brought again. */
const sendFile = (to: PeerLike, path: string) =>
  Effect.gen(function*() {
    const peer = yield* Peers.resolve(to)
    const randomId = yield* Rpc.randomId("messages.sendMedia")
    const onProgress = ({ bytes, total }: Files.Progress) => Console.log(`${bytes} of ${total} bytes`)
    return yield* Files.withUpload(path, (file) => {
      const media = {
        _tag: "inputMediaUploadedDocument",
        file: file.input,
        mimeType: "text/plain",
        attributes: []
      } as const
      return Rpc.invoke(messages.sendMedia({ peer, media, message: "", randomId }))
    }, { onProgress })
  })

onEmbeddedServer(({ bot, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice", username: "alice" })
    yield* alice.send(bot, "send me something")
    const fs = yield* FileSystem.FileSystem
    const folder = yield* fs.makeTempDirectoryScoped()
    yield* fs.writeFileString(`${folder}/there.txt`, "0123456789".repeat(20_000))
    yield* sendFile("@alice", `${folder}/there.txt`)
    const found = yield* Messages.getAll("@alice", Array.makeBy(3, (i) => Ids.MessageId.make(i + 1)))
    const [file] = Array.getSomes(Array.getSomes(found).map(({ media }) => media))
    if (file?._tag !== "Document") return
    yield* Console.log(`back again: ${yield* Files.download(file, `${folder}/back.txt`)} bytes`)
    const middle = yield* Stream.mkString(Stream.decodeText(Files.stream(file, { offset: 100_003, limit: 9 })))
    yield* Console.log(`in the middle: ${middle}`)
  }).pipe(Effect.scoped, Effect.provide(Files.layer), Effect.provide([TelegramNode.layer, NodeContext.layer]))
).pipe(NodeRuntime.runMain)
