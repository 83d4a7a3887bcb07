/**
 * Calls for parts of files whose answers are put where they are wanted, instead of into memory of their own.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/upload.getFile
 */
import * as upload from "../../schema/tl/api/methods/upload.ts"
import * as Read from "../../schema/tl/api/read.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Info, Method } from "../../schema/tl/Method.ts"
import { Request } from "../../schema/tl/Method.ts"
import type { Reader } from "../../schema/tl/Reader.ts"

/**
 * What Telegram answers: so many bytes, which lie at the beginning of the target unless they are `TooMany` for it; or
 * something else.
 *
 * @since 0.1.0
 * @category models
 */
export type Got<A> =
  | { readonly _tag: "Bytes"; readonly length: number }
  | { readonly _tag: "TooMany"; readonly length: number }
  | { readonly _tag: "Other"; readonly answer: A }

const fill = (r: Reader, target: Uint8Array): Got<never> => {
  const bytes = r.lent()
  const { length } = bytes
  if (length > target.length) return { _tag: "TooMany", length }
  target.set(bytes)
  return { _tag: "Bytes", length }
}

// upload.file#096a18d5, upload.cdnFile#a99fca4f, upload.webFile#21e753bc
const fileId = 0x096a18d5
const cdnFileId = -0x566035b1
const webFileId = 0x21e753bc

const request = <A, M extends Info>(
  method: M,
  params: unknown,
  read: (reader: Reader) => A
): Request<A, Method.ErrorNames<M>> => {
  const { _tag, errors, id, who } = method
  const info: Info<A> = { _tag, id, errors, who, write: (writer) => method.write(writer, params), read }
  return new Request(info, params)
}

/**
 * `upload.getFile` into a target.
 *
 * @since 0.1.0
 * @category calls
 */
export const getFile = (
  params: upload.getFile,
  target: Uint8Array
): Request<Got<T.uploadFileCdnRedirect>, Method.ErrorNames<typeof upload.getFile>> =>
  request(upload.getFile, params, (r): Got<T.uploadFileCdnRedirect> => {
    if (r.peekId() === fileId) {
      r.id()
      Read.readStorageFileType(r)
      r.int()
      return fill(r, target)
    }
    const answer = Read.readUploadFile(r)
    return answer._tag === "upload.file" ? { _tag: "TooMany", length: answer.bytes.length } : { _tag: "Other", answer }
  })

/**
 * `upload.getCdnFile` into a target.
 *
 * @since 0.1.0
 * @category calls
 */
export const getCdnFile = (
  params: upload.getCdnFile,
  target: Uint8Array
): Request<Got<T.uploadCdnFileReuploadNeeded>, Method.ErrorNames<typeof upload.getCdnFile>> =>
  request(upload.getCdnFile, params, (r): Got<T.uploadCdnFileReuploadNeeded> => {
    if (r.peekId() === cdnFileId) {
      r.id()
      return fill(r, target)
    }
    const answer = Read.readUploadCdnFile(r)
    return answer._tag === "upload.cdnFile"
      ? { _tag: "TooMany", length: answer.bytes.length }
      : { _tag: "Other", answer }
  })

/**
 * `upload.getWebFile` into a target; `learnSize` is told how long the file is.
 *
 * @since 0.1.0
 * @category calls
 */
export const getWebFile = (
  params: upload.getWebFile,
  target: Uint8Array,
  learnSize: (size: number) => void
): Request<Got<never>, Method.ErrorNames<typeof upload.getWebFile>> =>
  request(upload.getWebFile, params, (r): Got<never> => {
    const id = r.id()
    if (id !== webFileId) return r.fail("upload.WebFile", id)
    learnSize(r.int())
    r.string()
    Read.readStorageFileType(r)
    r.int()
    return fill(r, target)
  })
