/**
 * Files on data centres that are not Telegram's own.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/cdn
 */
import { isCdn } from "../environment.ts"
import { equal } from "../../crypto/bytes.ts"
import { invalid, Refusal } from "../refusal.ts"
import * as Cdn from "../world/cdn.ts"
import * as Files from "../world/files.ts"
import type { Handler } from "./method.ts"
import { method, open } from "./method.ts"
import { checkRange } from "./ranges.ts"

// Nobody is signed in there.
const getCdnFile = open("upload.getCdnFile", ({ fileToken, limit, offset }, { blame, dc, environment, world }) => {
  if (!isCdn(environment.settings, dc)) return invalid("METHOD_INVALID")
  const refused = checkRange(offset, limit, false)
  if (refused !== undefined) {
    blame("FileRange", `${limit} bytes from ${offset} on: ${refused.text}`)
    return refused
  }
  const file = Cdn.find(world.files.cdn, fileToken)
  if (file instanceof Refusal) return file
  if (file.dc !== dc) return invalid("FILE_TOKEN_INVALID")
  return file.isThere
    ? { _tag: "upload.cdnFile", bytes: Cdn.encrypted(environment, world.files.cdn, file, offset, limit) }
    : { _tag: "upload.cdnFileReuploadNeeded", requestToken: file.requestToken }
})

const reuploadCdnFile = method(
  "upload.reuploadCdnFile",
  "member",
  ({ fileToken, requestToken }, { environment, world }) => {
    const file = Cdn.find(world.files.cdn, fileToken)
    if (file instanceof Refusal) return file
    if (!equal(file.requestToken, requestToken)) return invalid("REQUEST_TOKEN_INVALID")
    file.isThere = true
    return Cdn.hashes(environment, file.content, 0)
  }
)

const getCdnFileHashes = method(
  "upload.getCdnFileHashes",
  "member",
  ({ fileToken, offset }, { environment, world }) => {
    const file = Cdn.find(world.files.cdn, fileToken)
    return file instanceof Refusal ? file : Cdn.hashes(environment, file.content, offset)
  }
)

const getFileHashes = method("upload.getFileHashes", "member", ({ location, offset }, { environment, world }) => {
  const found = Files.locate(world.files, location)
  return found instanceof Refusal ? found : Cdn.hashes(environment, found.content, offset)
})

/**
 * The methods for hashes and for CDNs.
 *
 * @since 0.1.0
 * @category methods
 */
export const cdn: ReadonlyArray<Handler> = [getCdnFile, reuploadCdnFile, getCdnFileHashes, getFileHashes]
