// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `upload`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/upload.getCdnFile */
export interface getCdnFile {
  readonly fileToken: Uint8Array
  readonly offset: number
  readonly limit: number
}

/** https://core.telegram.org/method/upload.getCdnFile */
export const getCdnFile: M.Method<
  getCdnFile,
  T.UploadCdnFile,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILE_TOKEN_INVALID" | "METHOD_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "upload.getCdnFile",
  0x395f69da, // #395f69da
  (w, v) => {
    w.id(0x395f69da)
    w.bytes(v.fileToken)
    w.int53(v.offset)
    w.int(v.limit)
  },
  R.readUploadCdnFile,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILE_TOKEN_INVALID METHOD_INVALID",
  "user"
)

/** https://core.telegram.org/method/upload.getCdnFileHashes */
export interface getCdnFileHashes {
  readonly fileToken: Uint8Array
  readonly offset: number
}

/** https://core.telegram.org/method/upload.getCdnFileHashes */
export const getCdnFileHashes: M.Method<
  getCdnFileHashes,
  ReadonlyArray<T.FileHash>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CDN_METHOD_INVALID" | "FILE_TOKEN_INVALID" | "RSA_DECRYPT_FAILED"
> = /* @__PURE__ */ M.make(
  "upload.getCdnFileHashes",
  -0x6e23c0cf, // #91dc3f31
  (w, v) => {
    w.id(-0x6e23c0cf)
    w.bytes(v.fileToken)
    w.int53(v.offset)
  },
  (r) => r.vector(5, R.readFileHash),
  "BUSINESS_CONNECTION_NOT_ALLOWED CDN_METHOD_INVALID FILE_TOKEN_INVALID RSA_DECRYPT_FAILED",
  "any"
)

/** https://core.telegram.org/method/upload.getFile */
export interface getFile {
  readonly precise?: boolean | undefined
  readonly cdnSupported?: boolean | undefined
  readonly location: T.InputFileLocation
  readonly offset: number
  readonly limit: number
}

/** https://core.telegram.org/method/upload.getFile */
export const getFile: M.Method<
  getFile,
  T.UploadFile,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CDN_METHOD_INVALID" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE"
  | "FILEREF_UPGRADE_NEEDED" | "FILE_ID_INVALID" | "FILE_REFERENCE_EMPTY" | "FILE_REFERENCE_EXPIRED"
  | "FILE_REFERENCE_INVALID" | "LIMIT_INVALID" | "LOCATION_INVALID" | "MSG_ID_INVALID" | "OFFSET_INVALID"
  | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "upload.getFile",
  -0x41acca42, // #be5335be
  (w, v) => {
    w.id(-0x41acca42)
    w.id((v.precise === true ? 1 : 0) | (v.cdnSupported === true ? 2 : 0))
    W.writeInputFileLocation(w, v.location)
    w.int53(v.offset)
    w.int(v.limit)
  },
  R.readUploadFile,
  "BUSINESS_CONNECTION_NOT_ALLOWED CDN_METHOD_INVALID CHANNEL_INVALID CHANNEL_PRIVATE FILEREF_UPGRADE_NEEDED " +
  "FILE_ID_INVALID FILE_REFERENCE_EMPTY FILE_REFERENCE_EXPIRED FILE_REFERENCE_INVALID LIMIT_INVALID " +
  "LOCATION_INVALID MSG_ID_INVALID OFFSET_INVALID PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/upload.getFileHashes */
export interface getFileHashes {
  readonly location: T.InputFileLocation
  readonly offset: number
}

/** https://core.telegram.org/method/upload.getFileHashes */
export const getFileHashes: M.Method<
  getFileHashes,
  ReadonlyArray<T.FileHash>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "LOCATION_INVALID"
> = /* @__PURE__ */ M.make(
  "upload.getFileHashes",
  -0x6ea967d6, // #9156982a
  (w, v) => {
    w.id(-0x6ea967d6)
    W.writeInputFileLocation(w, v.location)
    w.int53(v.offset)
  },
  (r) => r.vector(5, R.readFileHash),
  "BUSINESS_CONNECTION_NOT_ALLOWED LOCATION_INVALID",
  "any"
)

/** https://core.telegram.org/method/upload.getWebFile */
export interface getWebFile {
  readonly location: T.InputWebFileLocation
  readonly offset: number
  readonly limit: number
}

/** https://core.telegram.org/method/upload.getWebFile */
export const getWebFile: M.Method<
  getWebFile,
  T.UploadWebFile,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DOCUMENT_INVALID" | "LOCATION_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "upload.getWebFile",
  0x24e6818d, // #24e6818d
  (w, v) => {
    w.id(0x24e6818d)
    W.writeInputWebFileLocation(w, v.location)
    w.int(v.offset)
    w.int(v.limit)
  },
  R.readUploadWebFile,
  "BUSINESS_CONNECTION_NOT_ALLOWED DOCUMENT_INVALID LOCATION_INVALID",
  "user"
)

/** https://core.telegram.org/method/upload.reuploadCdnFile */
export interface reuploadCdnFile {
  readonly fileToken: Uint8Array
  readonly requestToken: Uint8Array
}

/** https://core.telegram.org/method/upload.reuploadCdnFile */
export const reuploadCdnFile: M.Method<
  reuploadCdnFile,
  ReadonlyArray<T.FileHash>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CDN_METHOD_INVALID" | "CDN_UPLOAD_TIMEOUT" | "FILE_TOKEN_INVALID"
  | "LOCATION_INVALID" | "REQUEST_TOKEN_INVALID" | "RSA_DECRYPT_FAILED"
> = /* @__PURE__ */ M.make(
  "upload.reuploadCdnFile",
  -0x64d8ab58, // #9b2754a8
  (w, v) => {
    w.id(-0x64d8ab58)
    w.bytes(v.fileToken)
    w.bytes(v.requestToken)
  },
  (r) => r.vector(5, R.readFileHash),
  "BUSINESS_CONNECTION_NOT_ALLOWED CDN_METHOD_INVALID CDN_UPLOAD_TIMEOUT FILE_TOKEN_INVALID LOCATION_INVALID " +
  "REQUEST_TOKEN_INVALID RSA_DECRYPT_FAILED",
  "any"
)

/** https://core.telegram.org/method/upload.saveBigFilePart */
export interface saveBigFilePart {
  readonly fileId: bigint
  readonly filePart: number
  readonly fileTotalParts: number
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/method/upload.saveBigFilePart */
export const saveBigFilePart: M.Method<
  saveBigFilePart,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILE_PARTS_INVALID" | "FILE_PART_EMPTY" | "FILE_PART_INVALID"
  | "FILE_PART_SIZE_CHANGED" | "FILE_PART_SIZE_INVALID" | "FILE_PART_TOO_BIG" | "FILE_PART_TOO_SMALL"
> = /* @__PURE__ */ M.make(
  "upload.saveBigFilePart",
  -0x218498c3, // #de7b673d
  (w, v) => {
    w.id(-0x218498c3)
    w.long(v.fileId)
    w.int(v.filePart)
    w.int(v.fileTotalParts)
    w.bytes(v.bytes)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILE_PARTS_INVALID FILE_PART_EMPTY FILE_PART_INVALID FILE_PART_SIZE_CHANGED " +
  "FILE_PART_SIZE_INVALID FILE_PART_TOO_BIG FILE_PART_TOO_SMALL",
  "any"
)

/** https://core.telegram.org/method/upload.saveFilePart */
export interface saveFilePart {
  readonly fileId: bigint
  readonly filePart: number
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/method/upload.saveFilePart */
export const saveFilePart: M.Method<
  saveFilePart,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FILE_PART_EMPTY" | "FILE_PART_INVALID" | "MSG_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "upload.saveFilePart",
  -0x4cfb59df, // #b304a621
  (w, v) => {
    w.id(-0x4cfb59df)
    w.long(v.fileId)
    w.int(v.filePart)
    w.bytes(v.bytes)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED FILE_PART_EMPTY FILE_PART_INVALID MSG_ID_INVALID",
  "any"
)
