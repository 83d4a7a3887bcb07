/**
 * Files, part by part.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal, refuse } from "../refusal.ts"
import { photoHash, resolve } from "../world/access.ts"
import * as Cdn from "../world/cdn.ts"
import * as Files from "../world/files.ts"
import type { Person } from "../world/model.ts"
import * as Pages from "../world/pages.ts"
import type { Part } from "../world/uploads.ts"
import * as Uploads from "../world/uploads.ts"
import type { World } from "../world/World.ts"
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

/** Somebody who was seen in passing: that is enough here. */
const photographed = (world: World, viewer: Person, input: T.InputPeer): Person | undefined => {
  const found = input._tag === "inputPeerUser" ? world.persons.get(input.userId) : undefined
  const isOpen = found !== undefined && input._tag === "inputPeerUser" &&
    input.accessHash === photoHash(world, viewer, found)
  return isOpen ? found : undefined
}

/** The photo of somebody who is named, without a reference. */
const peerPhoto = ({ person, world }: Member, location: T.inputPeerPhotoFileLocation) => {
  const peer = photographed(world, person, location.peer) ?? resolve(world, person, location.peer)
  if (peer instanceof Refusal) return peer
  const all = peer.kind === "person" ? peer.photos : [peer.state.photo]
  const isShown = all.some((photo) => photo?.id === location.photoId)
  const file = isShown ? world.files.stored.get(location.photoId) : undefined
  return file === undefined ? invalid("LOCATION_INVALID") : { file, content: file.content }
}

const getFile = method("upload.getFile", "member", (call, caller) => {
  const { blame, dc, environment, world } = caller
  const refused = checkRange(call.offset, call.limit, call.precise === true)
  if (refused !== undefined) {
    blame("FileRange", `${call.limit} bytes from ${call.offset} on: ${refused.text}`)
    return refused
  }
  const found = call.location._tag === "inputPeerPhotoFileLocation"
    ? peerPhoto(caller, call.location)
    : Files.locate(world.files, call.location)
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

const getWebFile = method(
  "upload.getWebFile",
  "member",
  ({ limit, location, offset }, { blame, environment, world }) => {
    const refused = checkRange(offset, limit, false)
    if (refused !== undefined) {
      blame("FileRange", `${limit} bytes from ${offset} on: ${refused.text}`)
      return refused
    }
    // Of maps and covers this world has none.
    const file = location._tag === "inputWebFileLocation" ? Pages.fileAt(world, location.url) : undefined
    if (file === undefined || location._tag !== "inputWebFileLocation" || location.accessHash !== file.accessHash) {
      return invalid("LOCATION_INVALID")
    }
    return {
      _tag: "upload.webFile",
      size: file.content.size,
      mimeType: file.mimeType,
      fileType: { _tag: "storage.fileUnknown" },
      mtime: environment.timers.seconds(),
      bytes: Uploads.slice(file.content, offset, limit)
    }
  }
)

/**
 * The methods of the namespace `upload`.
 *
 * @since 0.1.0
 * @category methods
 */
export const upload: ReadonlyArray<Handler> = [saveFilePart, saveBigFilePart, getFile, getWebFile]
