/**
 * Files, part by part.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import { Refusal, refuse } from "../refusal.ts"
import { invalid } from "../refusal.ts"
import * as Files from "../world/files.ts"
import type { Part } from "../world/uploads.ts"
import * as Uploads from "../world/uploads.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const mebibyte = 1 << 20

const save = ({ blame, person, world }: Member, part: Part): true | Refusal => {
  const refused = Uploads.save(Files.uploadsOf(world.files, person.id), part, person.premium)
  if (refused === undefined) return true
  blame("FilePart", `part ${part.part} of ${part.bytes.length} bytes: ${refused.text}`)
  return refused
}

const saveFilePart = method(
  "upload.saveFilePart",
  "member",
  ({ bytes, fileId, filePart }, caller) => save(caller, { fileId, part: filePart, total: undefined, bytes })
)

const saveBigFilePart = method(
  "upload.saveBigFilePart",
  "member",
  ({ bytes, fileId, filePart, fileTotalParts }, caller) =>
    save(caller, { fileId, part: filePart, total: fileTotalParts, bytes })
)

/** Why a range may not be asked for. */
const checkRange = (offset: number, limit: number, precise: boolean): Refusal | undefined => {
  const unit = precise ? 1024 : 4096
  if (offset < 0 || offset % unit !== 0) return invalid("OFFSET_INVALID")
  if (limit <= 0 || limit % unit !== 0 || limit > mebibyte) return invalid("LIMIT_INVALID")
  if (!precise && mebibyte % limit !== 0) return invalid("LIMIT_INVALID")
  return Math.floor(offset / mebibyte) === Math.floor((offset + limit - 1) / mebibyte)
    ? undefined
    : invalid("LIMIT_INVALID")
}

const getFile = method("upload.getFile", "member", (call, { blame, dc, world }) => {
  const refused = checkRange(call.offset, call.limit, call.precise === true)
  if (refused !== undefined) {
    blame("FileRange", `${call.limit} bytes from ${call.offset} on: ${refused.text}`)
    return refused
  }
  const found = Files.locate(world.files, call.location)
  if (found instanceof Refusal) return found
  const { content, file } = found
  if (file.dc !== dc) return refuse(303, `FILE_MIGRATE_${file.dc}`)
  return {
    _tag: "upload.file",
    type: { _tag: file.photo ? "storage.fileJpeg" : "storage.filePartial" },
    mtime: file.date,
    bytes: Uploads.slice(content, call.offset, call.limit)
  }
})

/**
 * The methods of the namespace `upload`.
 *
 * @since 0.1.0
 * @category methods
 */
export const upload: ReadonlyArray<Handler> = [saveFilePart, saveBigFilePart, getFile]
