/** What the tests of transfers share: a bot with files, somebody to send them to, and what became of them. */
import { assert } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import { Files, Rpc, type Telegram } from "layergram"
import * as messages from "layergram/tl/messages"
import type * as T from "../../schema/tl/api/types.ts"
import { platform, play as playScene, type Scene } from "../client/support.ts"
import type { FileOrigin } from "../../schema/model/FileLocation.ts"
import { DocumentName, FileLocation } from "../../schema/model/FileLocation.ts"
import type { Dialer } from "../../services/Dialer.ts"
import type { Scope } from "effect"

/** Bytes that look random and are the same every time, made fast. */
export const noise = (length: number, seed = 1): Uint8Array => {
  const words = new Int32Array((length + 3) >> 2)
  let state = seed
  for (let i = 0; i < words.length; i++) words[i] = state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
  return new Uint8Array(words.buffer, 0, length)
}

/** Files over the client of a scene. */
export const files = (options?: Files.Options) => Files.layerWith(options).pipe(Layer.provide(platform))

/** Plays a scene with files in it. */
export const play = <A, E>(
  use: (scene: Scene) => Effect.Effect<A, E, Files.Files | Telegram.Telegram | Scope.Scope | Dialer>,
  options?: Parameters<typeof playScene>[1] & { readonly files?: Files.Options }
) =>
  playScene(
    (scene) =>
      Effect.gen(function*() {
        // From her first message the bot knows how to write to her.
        yield* scene.alice.send(scene.bot, "send me something")
        yield* Effect.sleep("50 millis")
        return yield* use(scene)
      }).pipe(Effect.provide(files(options?.files))),
    options
  )

let lastRandomId = 1n

/** Sends an uploaded file as a document to somebody, and gives it as Telegram tells of it. */
export const sendDocument = (to: { readonly id: number }, file: Files.UploadedFile) =>
  Effect.map(
    Rpc.invoke(messages.sendMedia({
      peer: { _tag: "inputPeerUser", userId: to.id, accessHash: 0n },
      media: {
        _tag: "inputMediaUploadedDocument",
        file: file.input,
        mimeType: "application/octet-stream",
        attributes: []
      },
      message: "",
      randomId: lastRandomId++
    })),
    documentIn
  )

/** The document in the message that a call has sent. */
export const documentIn = (updates: T.Updates): T.document => {
  for (const update of updates._tag === "updates" ? updates.updates : []) {
    if (update._tag !== "updateNewMessage" || update.message._tag !== "message") continue
    const { media } = update.message
    if (media?._tag === "messageMediaDocument" && media.document?._tag === "document") return media.document
  }
  return assert.fail("there is no document in the answer")
}

/** Where a document lies; from which message it came, where that is said. */
export const locationOf = (
  { accessHash, dcId, fileReference, id, size }: T.document,
  options: { readonly origin?: FileOrigin; readonly size?: number | undefined; readonly dc?: number } = {}
): FileLocation =>
  new FileLocation({
    dc: Option.some(options.dc ?? dcId),
    size: Option.fromNullable("size" in options ? options.size : size),
    name: new DocumentName({ id, accessHash, reference: fileReference, thumbnail: "" }),
    origin: Option.fromNullable(options.origin)
  })

/** A document of so many bytes that somebody has been sent. */
export const stored = (to: { readonly id: number }, bytes: Uint8Array) =>
  Effect.flatMap(Files.upload(bytes), (file) => sendDocument(to, file))
