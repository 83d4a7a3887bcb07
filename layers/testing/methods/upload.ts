/**
 * Files, part by part.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import { Refusal, refuse } from "../refusal.ts"
import * as Cdn from "../world/cdn.ts"
import * as Files from "../world/files.ts"
import type { Part } from "../world/uploads.ts"
import * as Uploads from "../world/uploads.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"
import { checkRange } from "./ranges.ts"

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

const getFile = method("upload.getFile", "member", (call, { blame, dc, environment, world }) => {
  const refused = checkRange(call.offset, call.limit, call.precise === true)
  if (refused !== undefined) {
    blame("FileRange", `${call.limit} bytes from ${call.offset} on: ${refused.text}`)
    return refused
  }
  const found = Files.locate(world.files, call.location)
  if (found instanceof Refusal) return found
  const { content, file } = found
  if (file.dc !== dc) return refuse(303, `FILE_MIGRATE_${file.dc}`)
  const { cdn } = world.files
  if (cdn.isInUse && call.cdnSupported === true) return Cdn.redirect(cdn, environment, content, call.offset)
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
