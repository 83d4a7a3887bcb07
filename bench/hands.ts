/** What benchmarks do with files, by the client. */
import { NodeFileSystem } from "@effect/platform-node"
import { Effect } from "effect"
import { join } from "node:path"
import { Files, type Media } from "layergram"
import { require } from "../test/foreign/support.ts"
import * as Clients from "./clients.ts"
import type { Announcement } from "./server.ts"
import type { Stored } from "./stored.ts"
import { locationOf } from "./stored.ts"

/** What a client can do with files. */
export interface Hands {
  /** From memory, or from a path. */
  readonly up: (source: Uint8Array | string) => Promise<unknown>
  /** All at once into memory, or into a folder. */
  readonly down: (files: ReadonlyArray<Stored>, folder: string | undefined) => Promise<unknown>
  readonly close: () => Promise<unknown>
}

export const layergram = async (server: Announcement): Promise<Hands> => {
  const { close, context } = await Clients.layergram(server, server.tokens[0] ?? "")
  // Applications have them from messages, where nobody checks their fields again.
  const locations = new Map<string, Media.FileLocation>()
  const fetch = (file: Stored, folder: string | undefined) => {
    const location = locations.get(file.id) ?? locationOf(file)
    locations.set(file.id, location)
    return folder === undefined
      ? Effect.asVoid(Files.bytes(location, { maxSize: file.size }))
      : Effect.asVoid(Files.download(location, join(folder, `${file.id}.layergram`), { verify: false }))
  }
  return {
    up: (source) =>
      Files.upload(source).pipe(Effect.provide(NodeFileSystem.layer), Effect.provide(context), Effect.runPromise),
    down: (files, folder) =>
      Effect.forEach(files, (file) => fetch(file, folder), { concurrency: "unbounded", discard: true }).pipe(
        Effect.provide(NodeFileSystem.layer),
        Effect.provide(context),
        Effect.runPromise
      ),
    close
  }
}

export const mtcute = async (server: Announcement): Promise<Hands> => {
  const client = await Clients.mtcute(server, server.tokens[1] ?? "")
  const Long = require("long")
  const fetch = ({ accessHash, dc, id, reference, size }: Stored, folder: string | undefined): Promise<unknown> => {
    const location = {
      _: "inputDocumentFileLocation",
      id: Long.fromString(id),
      accessHash: Long.fromString(accessHash),
      fileReference: Buffer.from(reference, "hex"),
      thumbSize: ""
    }
    const options = { fileSize: size, dcId: dc }
    return folder === undefined
      ? client.downloadAsBuffer(location, options)
      : client.downloadToFile(join(folder, `${id}.mtcute`), location, options)
  }
  return {
    up: (file) => client.uploadFile({ file, fileName: "file.bin", fileMime: "video/mp4" }),
    down: (files, folder) => Promise.all(files.map((file) => fetch(file, folder))),
    close: () => client.destroy()
  }
}
