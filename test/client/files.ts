/** Moves a large file both ways by the raw API, to fill sockets. */
import { assert } from "@effect/vitest"
import { Effect } from "effect"
import { Rpc } from "layergram"
import * as messages from "layergram/tl/messages"
import * as upload from "layergram/tl/upload"
import type { TestServer } from "layergram/testing"
import type * as T from "../../schema/tl/api/types.ts"
import { bytesOf, join, sameBytes } from "../support/bytes.ts"

const partSize = 512 << 10
const parts = 40

/** The document in the message that a call has sent. */
const documentIn = (updates: T.Updates): T.document => {
  for (const update of updates._tag === "updates" ? updates.updates : []) {
    if (update._tag !== "updateNewMessage" || update.message._tag !== "message") continue
    const { media } = update.message
    if (media?._tag === "messageMediaDocument" && media.document?._tag === "document") return media.document
  }
  return assert.fail("there is no document in the answer")
}

/** Uploads 20 MB as a document, sends it, downloads it and compares. */
export const there = (
  server: TestServer.TestServer["Type"],
  bot: Effect.Effect.Success<ReturnType<TestServer.TestServer["Type"]["bot"]>>
) =>
  Effect.gen(function*() {
    const alice = yield* server.user()
    yield* alice.send(bot, "send me something")
    yield* Effect.sleep("50 millis")
    const data = Array.from({ length: parts }, (_, i) => bytesOf(partSize, i + 1))
    yield* Effect.forEach(
      data,
      (bytes, filePart) => Rpc.invoke(upload.saveBigFilePart({ fileId: 5n, filePart, fileTotalParts: parts, bytes })),
      { concurrency: 8 }
    )
    const sent = yield* Rpc.invoke(messages.sendMedia({
      peer: { _tag: "inputPeerUser", userId: alice.id, accessHash: 0n },
      media: {
        _tag: "inputMediaUploadedDocument",
        file: { _tag: "inputFileBig", id: 5n, parts, name: "large.bin" },
        mimeType: "application/octet-stream",
        attributes: [{ _tag: "documentAttributeFilename", fileName: "large.bin" }]
      },
      message: "",
      randomId: 77n
    }))
    const document = documentIn(sent)
    const back = yield* Effect.forEach(
      Array.from({ length: parts }, (_, i) => i),
      (i) =>
        Rpc.invoke(upload.getFile({
          location: {
            _tag: "inputDocumentFileLocation",
            id: document.id,
            accessHash: document.accessHash,
            fileReference: document.fileReference,
            thumbSize: ""
          },
          offset: i * partSize,
          limit: partSize
        })),
      { concurrency: 8 }
    )
    sameBytes(
      join(back.map((file) => (file._tag === "upload.file" ? file.bytes : assert.fail("a redirect")))),
      join(data)
    )
  })
