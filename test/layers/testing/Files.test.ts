import { assert, describe, it } from "@effect/vitest"
import { md5 } from "@noble/hashes/legacy.js"
import * as Effect from "effect/Effect"
import { concat, equal, toHex } from "../../../layers/crypto/bytes.ts"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as auth from "../../../schema/tl/api/methods/auth.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as upload from "../../../schema/tl/api/methods/upload.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { pair } from "./people.ts"
import * as Raw from "./raw.ts"

const kibibyte = 1024
const noise = (length: number, seed = 1) => Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8) * 7 + seed) & 255)

const save = (session: Raw.Session, fileId: bigint, filePart: number, bytes: Uint8Array) =>
  Raw.invoke(session, upload.saveFilePart({ fileId, filePart, bytes }))

const saveBig = (session: Raw.Session, fileId: bigint, filePart: number, fileTotalParts: number, bytes: Uint8Array) =>
  Raw.invoke(session, upload.saveBigFilePart({ fileId, filePart, fileTotalParts, bytes }))

const inputFile = (id: bigint, parts: number, md5Checksum = ""): T.InputFile => ({
  _tag: "inputFile",
  id,
  parts,
  name: "noise.bin",
  md5Checksum
})

let lastRandomId = 500_000n
const send = (session: Raw.Session, peer: T.InputPeer, media: T.InputMedia) =>
  Raw.invoke(session, messages.sendMedia({ peer, media, message: "", randomId: ++lastRandomId }))

const uploaded = (file: T.InputFile): T.InputMedia => ({
  _tag: "inputMediaUploadedDocument",
  file,
  mimeType: "application/octet-stream",
  attributes: []
})

const mediaOf = (answer: T.Updates | string): T.MessageMedia => {
  assert(typeof answer !== "string" && answer._tag === "updates", String(answer))
  for (const update of answer.updates) {
    if (update._tag === "updateNewMessage" && update.message._tag === "message" && update.message.media !== undefined) {
      return update.message.media
    }
  }
  return assert.fail("no media")
}

const documentOf = (answer: T.Updates | string): T.document => {
  const media = mediaOf(answer)
  assert(media._tag === "messageMediaDocument" && media.document?._tag === "document")
  return media.document
}

const location = ({ accessHash, fileReference, id }: T.document, thumbSize = ""): T.InputFileLocation => ({
  _tag: "inputDocumentFileLocation",
  id,
  accessHash,
  fileReference,
  thumbSize
})

const get = (session: Raw.Session, where: T.InputFileLocation, offset: number, limit: number, precise?: boolean) =>
  Effect.map(
    Raw.invoke(session, upload.getFile({ location: where, offset, limit, precise })),
    (answer) => {
      if (typeof answer === "string") return answer
      assert(answer._tag === "upload.file")
      return answer.bytes
    }
  )

/** A document of so many bytes. */
const stored = (session: Raw.Session, peer: T.InputPeer, bytes: Uint8Array) =>
  Effect.gen(function*() {
    const fileId = 42n
    const size = 64 * kibibyte
    const parts = Math.ceil(bytes.length / size)
    for (let i = 0; i < parts; i++) yield* save(session, fileId, i, bytes.slice(i * size, (i + 1) * size))
    return documentOf(yield* send(session, peer, uploaded(inputFile(fileId, parts, toHex(md5(bytes))))))
  })

describe("files", () => {
  it.scoped("come back byte by byte, in any order of parts (9.1, 9.12, 9.13)", () =>
    Effect.gen(function*() {
      const { server, session, toBob } = yield* pair
      const bytes = noise(150_000)
      for (const i of [2, 0, 1]) yield* save(session, 7n, i, bytes.slice(i * 65_536, (i + 1) * 65_536))
      const document = documentOf(yield* send(session, toBob, uploaded(inputFile(7n, 3, toHex(md5(bytes))))))
      assert.deepInclude(document, { size: 150_000, dcId: 2, mimeType: "application/octet-stream" })
      assert.deepStrictEqual(document.attributes, [{ _tag: "documentAttributeFilename", fileName: "noise.bin" }])
      const pieces: Array<Uint8Array> = []
      for (let offset = 0; offset < bytes.length; offset += 65_536) {
        const piece = yield* get(session, location(document), offset, 65_536)
        assert(typeof piece !== "string")
        pieces.push(piece)
      }
      assert.isTrue(equal(concat(...pieces), bytes))
      const precise = yield* get(session, location(document), 65 * kibibyte, 2 * kibibyte, true)
      assert(typeof precise !== "string")
      assert.isTrue(equal(precise, bytes.slice(65 * kibibyte, 67 * kibibyte)))
      const beyond = yield* get(session, location(document), 200 * kibibyte, 4 * kibibyte)
      assert.deepStrictEqual(beyond, new Uint8Array())
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("of unknown length say it with the last part (9.5)", () =>
    Effect.gen(function*() {
      const { session, toBob } = yield* pair
      const part = noise(512 * kibibyte)
      yield* saveBig(session, 8n, 0, -1, part)
      yield* saveBig(session, 8n, 1, -1, part)
      yield* saveBig(session, 8n, 2, 3, noise(100))
      const file: T.InputFile = { _tag: "inputFileBig", id: 8n, parts: 3, name: "stream" }
      const document = documentOf(yield* send(session, toBob, uploaded(file)))
      assert.strictEqual(document.size, 2 * 512 * kibibyte + 100)
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("may be photos, with sizes, and have previews (9.16)", () =>
    Effect.gen(function*() {
      const { session, toBob } = yield* pair
      const [bytes, small] = [noise(5000), noise(300, 9)]
      yield* save(session, 9n, 0, bytes)
      const media = mediaOf(yield* send(session, toBob, { _tag: "inputMediaUploadedPhoto", file: inputFile(9n, 1) }))
      assert(media._tag === "messageMediaPhoto" && media.photo?._tag === "photo")
      const { accessHash, fileReference, id } = media.photo
      const where = { _tag: "inputPhotoFileLocation", id, accessHash, fileReference, thumbSize: "x" } as const
      assert.deepStrictEqual(yield* get(session, where, 0, 8192), bytes)
      const again = { _tag: "inputMediaPhoto", id: { _tag: "inputPhoto", id, accessHash, fileReference } } as const
      assert.strictEqual(mediaOf(yield* send(session, toBob, again))._tag, "messageMediaPhoto")

      yield* save(session, 10n, 0, bytes)
      yield* save(session, 11n, 0, small)
      const withPreview: T.InputMedia = {
        _tag: "inputMediaUploadedDocument",
        file: inputFile(10n, 1),
        thumb: inputFile(11n, 1),
        mimeType: "video/mp4",
        attributes: []
      }
      const document = documentOf(yield* send(session, toBob, withPreview))
      assert.deepStrictEqual(yield* get(session, location(document, "m"), 0, 4096), small)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("are found where they were uploaded, with fresh references only (4.4, 4.26)", () =>
    Effect.gen(function*() {
      const { alice, server, session, toBob } = yield* pair
      const document = yield* stored(session, toBob, noise(100))
      const elsewhere = yield* Raw.start({ dc: 4 })
      const exported = yield* Raw.good(Raw.invoke(session, auth.exportAuthorization({ dcId: 4 })))
      const request = auth.importAuthorization({ id: BigInt(alice.id), bytes: exported.bytes })
      yield* Raw.good(Raw.invoke(elsewhere, Raw.introduced(request)))
      assert.strictEqual(yield* get(elsewhere, location(document), 0, 4096), "303 FILE_MIGRATE_2")
      const wrong = { ...location(document), accessHash: 1n } as const
      assert.strictEqual(yield* get(session, wrong, 0, 4096), "400 LOCATION_INVALID")
      const unknown = { ...location(document), id: 1n } as const
      assert.strictEqual(yield* get(session, unknown, 0, 4096), "400 FILE_ID_INVALID")
      yield* server.expireFileReferences
      assert.strictEqual(yield* get(session, location(document), 0, 4096), "400 FILE_REFERENCE_EXPIRED")
    }).pipe(Effect.provide(Raw.memory())))
})

describe("the rules for parts", () => {
  const part = noise(64 * kibibyte)

  const refuses = (
    text: string,
    act: (session: Raw.Session, toBob: T.InputPeer) => Effect.Effect<unknown, unknown>,
    noticed = true
  ) =>
    Effect.gen(function*() {
      const { session, toBob } = yield* pair
      assert.strictEqual(yield* act(session, toBob), `400 ${text}`)
      assert.deepStrictEqual(yield* Raw.kinds, noticed ? ["FilePart"] : [])
    }).pipe(Effect.provide(Raw.memory()))

  it.scoped("a part is not empty", () =>
    refuses("FILE_PART_EMPTY", (session) => save(session, 1n, 0, new Uint8Array())))

  it.scoped("a part has 512 KiB at most", () =>
    refuses("FILE_PART_TOO_BIG", (session) => save(session, 1n, 0, new Uint8Array(512 * kibibyte + 4))))

  it.scoped("there are 4000 parts at most (9.2)", () =>
    refuses("FILE_PART_INVALID", (session) => save(session, 1n, 4000, part)))

  it.scoped("a part of a big file divides 512 KiB (9.1)", () =>
    refuses("FILE_PART_SIZE_INVALID", (session) => saveBig(session, 1n, 0, 3, new Uint8Array(3 * kibibyte))))

  it.scoped("no part is longer than the first (9.6)", () =>
    refuses(
      "FILE_PART_SIZE_CHANGED",
      (session) => Effect.zipRight(save(session, 1n, 0, part), save(session, 1n, 1, noise(128 * kibibyte)))
    ))

  it.scoped("the number of parts stays (9.5)", () =>
    refuses(
      "FILE_PARTS_INVALID",
      (session) => Effect.zipRight(saveBig(session, 1n, 0, 3, part), saveBig(session, 1n, 1, 4, part))
    ))

  it.scoped("a part that is missing is named (9.7)", () =>
    refuses("FILE_PART_1_MISSING", (session, toBob) =>
      Effect.zipRight(
        Effect.zipRight(save(session, 1n, 0, part), save(session, 1n, 2, part)),
        send(session, toBob, uploaded(inputFile(1n, 3)))
      ), false))

  it.scoped("all parts but the last have one length (9.7)", () =>
    refuses("FILE_PART_LENGTH_INVALID", (session, toBob) =>
      Effect.zipRight(
        Effect.forEach([part, noise(1024), part], (bytes, i) => save(session, 1n, i, bytes)),
        send(session, toBob, uploaded(inputFile(1n, 3)))
      ), false))

  it.scoped("the checksum fits, where there is one (9.3)", () =>
    refuses("MD5_CHECKSUM_INVALID", (session, toBob) =>
      Effect.zipRight(
        save(session, 1n, 0, part),
        send(session, toBob, uploaded(inputFile(1n, 1, toHex(md5(noise(3))))))
      ), false))
})

describe("the rules for ranges (9.13)", () => {
  const ranges: ReadonlyArray<readonly [string, number, number, boolean, string]> = [
    ["an offset that is no multiple of 4096", 1024, 4096, false, "OFFSET_INVALID"],
    ["a limit that is no multiple of 4096", 0, 1024, false, "LIMIT_INVALID"],
    ["a limit that does not divide 1 MiB", 0, 12_288, false, "LIMIT_INVALID"],
    ["a range over the border of a MiB", 786_432, 524_288, false, "LIMIT_INVALID"],
    ["more than 1 MiB", 0, 2_097_152, true, "LIMIT_INVALID"],
    ["a precise offset that is no multiple of 1024", 512, 1024, true, "OFFSET_INVALID"],
    ["a precise range over the border of a MiB", 1_047_552, 2048, true, "LIMIT_INVALID"]
  ]
  for (const [name, offset, limit, precise, text] of ranges) {
    it.scoped(`refuse ${name}`, () =>
      Effect.gen(function*() {
        const { session, toBob } = yield* pair
        const document = yield* stored(session, toBob, noise(100))
        assert.strictEqual(yield* get(session, location(document), offset, limit, precise), `400 ${text}`)
        assert.deepStrictEqual(yield* Raw.kinds, ["FileRange"])
      }).pipe(Effect.provide(Raw.memory())))
  }
})

describe("the script", () => {
  it.scoped("sends files, which a client downloads", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const session = yield* Raw.signIn(bot.token)
      const bytes = noise(10_000)
      yield* Raw.updatesIn(session)
      yield* alice.send(bot, "look", { file: { bytes, name: "a.txt", mimeType: "text/plain" } })
      const [told] = yield* Raw.updatesIn(session)
      assert(told !== undefined)
      const document = documentOf(told)
      assert.deepStrictEqual(yield* get(session, location(document), 0, 16_384), bytes)
    }).pipe(Effect.provide(Raw.memory())))
})
