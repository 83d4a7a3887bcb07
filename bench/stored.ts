/** Documents on the benchmarks' server, for clients in other processes to bring down. */
import { NodeFileSystem } from "@effect/platform-node"
import { type Context, Effect, Option } from "effect"
import { Files, Media, Rpc, type Telegram } from "layergram"
import * as messages from "layergram/tl/messages"
import type * as T from "../schema/tl/api/types.ts"
import type { Announcement } from "./server.ts"

/** A document on the server, in words that can be sent to another process. */
export interface Stored {
  readonly id: string
  readonly accessHash: string
  /** In hexadecimal digits. */
  readonly reference: string
  readonly dc: number
  readonly size: number
}

/** As our client names it. */
export const locationOf = ({ accessHash, dc, id, reference, size }: Stored): Media.FileLocation =>
  new Media.FileLocation({
    dc: Option.some(dc),
    size: Option.some(size),
    name: new Media.DocumentName({
      id: BigInt(id),
      accessHash: BigInt(accessHash),
      reference: Buffer.from(reference, "hex"),
      thumbnail: ""
    }),
    origin: Option.none()
  })

/** The document that a call has sent. */
const documentIn = (updates: T.Updates): T.document => {
  for (const update of updates._tag === "updates" ? updates.updates : []) {
    if (update._tag !== "updateNewMessage" || update.message._tag !== "message") continue
    const { media } = update.message
    if (media?._tag === "messageMediaDocument" && media.document?._tag === "document") return media.document
  }
  throw new Error("nothing was sent")
}

/** Brings a file to the server, and has it kept there. */
export const store = (
  context: Context.Context<Files.Files | Telegram.Telegram>,
  { alice }: Announcement,
  source: Uint8Array | string
): Promise<Stored> =>
  Effect.gen(function*() {
    const { input: file, size } = yield* Files.upload(source)
    const media = { _tag: "inputMediaUploadedDocument", file, mimeType: "video/mp4", attributes: [] } as const
    const peer = { _tag: "inputPeerUser", userId: alice, accessHash: 0n } as const
    const randomId = yield* Rpc.randomId("messages.sendMedia")
    const sent = yield* Rpc.invoke(messages.sendMedia({ peer, media, message: "", randomId }))
    const { accessHash, dcId: dc, fileReference, id } = documentIn(sent)
    const reference = Buffer.from(fileReference).toString("hex")
    return { id: String(id), accessHash: String(accessHash), reference, dc, size }
  }).pipe(Effect.provide(NodeFileSystem.layer), Effect.provide(context), Effect.runPromise)
