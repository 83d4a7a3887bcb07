/** File ids as mtcute reads and writes them. */
import { assert, describe, it } from "@effect/vitest"
import { parseFileId, toFileId, toUniqueFileId } from "@mtcute/file-id"
import { Either } from "effect"
import * as FileId from "../../schema/wire/FileId.ts"
import * as Unique from "../../schema/wire/UniqueFileId.ts"
import { fileId } from "../support/fileIds.ts"

describe("file ids", () => {
  it.prop("are written as mtcute writes them, and read as it reads them (F105)", [fileId], ([file]) => {
    const ours = FileId.encode(file)
    const theirs = parseFileId(ours)
    assert.strictEqual(toUniqueFileId(theirs), Unique.encode(file))
    assert.deepStrictEqual(Either.getOrThrow(FileId.decode(ours)), file)
    // Below zero, mtcute is wrong by 2^32 where the lower half of a dialog's number is nothing.
    const { place } = file
    const source = place._tag === "Photo" ? place.source : undefined
    const dialog = source?._tag === "Dialog" || source?._tag === "DialogLegacy" ? source.id : 1n
    if (dialog < 0n && BigInt.asUintN(32, dialog) === 0n) return
    // What is long for its kind does not fit into the memory that mtcute takes to write it.
    const written = Either.try({ try: () => toFileId(theirs), catch: (error) => error })
    if (Either.isLeft(written)) assert.instanceOf(written.left, RangeError)
    else assert.strictEqual(written.right, ours)
  }, { fastCheck: { seed: 228 } })
})
