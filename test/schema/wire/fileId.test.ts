import { assert, describe, it } from "@effect/vitest"
import { Either, FastCheck as fc, Option } from "effect"
import * as FileId from "../../../schema/wire/FileId.ts"
import * as Unique from "../../../schema/wire/UniqueFileId.ts"
import { fileId } from "../../support/fileIds.ts"

describe("file ids of the Bot API", () => {
  it("of a sticker say what they say (F105)", () => {
    const text = "CAACAgQAAxkDAAJEsl44nl3yxPZ8biI8uhaA7rbQceOSAAKtAQACsTisUXvMEbVnTuQkGAQ"
    const read = Either.getOrThrow(FileId.decode(text))
    assert.deepStrictEqual([read.type, read.dc, read.place._tag], ["Sticker", 4, "Common"])
    assert.strictEqual(Unique.encode(read), "AgADrQEAArE4rFE")
    assert.deepStrictEqual(
      Either.getOrThrow(Unique.decode("AgADrQEAArE4rFE")),
      { kind: "Document", id: read.place._tag === "Web" ? 0n : read.place.id }
    )
    // Written anew, only the version of the layout differs.
    const again = Either.getOrThrow(FileId.decode(FileId.encode(read)))
    assert.deepStrictEqual(again, read)
  })

  it.prop("are what they were after they were written and read (F105)", [fileId], ([file]) => {
    assert.deepStrictEqual(Either.getOrThrow(FileId.decode(FileId.encode(file))), file)
    assert.isTrue(Either.isRight(Unique.decode(Unique.encode(file))))
  })

  it.prop("that are anything else fail with a reason", [
    fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.uint8Array().map((bytes) => Buffer.from([...bytes, 58, 4]).toString("base64url"))
    )
  ], ([text]) => {
    const reasons = [Either.getLeft(FileId.decode(text)), Either.getLeft(Unique.decode(text))].flatMap(Option.toArray)
    for (const { reason } of reasons) assert.include(["Base64", "Malformed", "Unsupported"], reason)
  })

  it.prop("that are cut or changed somewhere never throw", [fileId, fc.nat(), fc.nat(255)], ([file, at, byte]) => {
    const bytes = Buffer.from(FileId.encode(file), "base64url")
    FileId.decode(bytes.subarray(0, at % bytes.length).toString("base64url"))
    bytes[at % bytes.length] = byte
    assert.isTrue(Either.isEither(FileId.decode(bytes.toString("base64url"))))
  })

  it("that are too long are not looked into", () => {
    assert.deepStrictEqual(
      Either.getLeft(FileId.decode("A".repeat(5000))),
      Either.getLeft(Either.left(new FileId.FileIdError({ reason: "Malformed" })))
    )
  })
})
