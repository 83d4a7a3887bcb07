/**
 * Files that the embedded Telegram hands over to data centres that are not its own, and what it tells of them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/cdn
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { toHex } from "../../crypto/bytes.ts"
import type { Environment } from "../environment.ts"
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"
import type { Content } from "./uploads.ts"
import * as Uploads from "./uploads.ts"

/**
 * A file on a CDN.
 *
 * @since 0.1.0
 * @category models
 */
export interface CdnFile {
  readonly dc: number
  readonly content: Content
  readonly token: Uint8Array
  readonly requestToken: Uint8Array
  readonly key: Uint8Array
  readonly iv: Uint8Array
  /** Whether the CDN has it already. */
  isThere: boolean
}

/**
 * What is on CDNs.
 *
 * @since 0.1.0
 * @category models
 */
export interface Cdn {
  /** By the content, which is the same object for the same bytes. */
  readonly files: Map<Content, CdnFile>
  readonly tokens: Map<string, CdnFile>
  /** Which byte of a file the CDN has wrong. */
  readonly wrong: Map<Content, number>
  /** Whether files are handed over when somebody asks for them. */
  isInUse: boolean
}

/**
 * No files.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Cdn => ({ files: new Map(), tokens: new Map(), wrong: new Map(), isInUse: false })

/** A hash covers so many bytes. */
const block = 128 * 1024

/** So many hashes are told at once. */
const hashesAtOnce = 8

/**
 * The hashes of a file from an offset on, where a block has to begin.
 *
 * @since 0.1.0
 * @category accessors
 */
export const hashes = ({ crypto }: Environment, content: Content, offset: number): ReadonlyArray<T.FileHash> => {
  const first = Math.floor(offset / block) * block
  const told: Array<T.FileHash> = []
  for (let at = first; at < content.size && told.length < hashesAtOnce; at += block) {
    const bytes = Uploads.slice(content, at, block)
    told.push({ _tag: "fileHash", offset: at, limit: bytes.length, hash: crypto.sha256(bytes) })
  }
  return told
}

/**
 * Where to find a file that is handed over.
 *
 * @since 0.1.0
 * @category transitions
 */
export const redirect = (
  cdn: Cdn,
  environment: Environment,
  content: Content,
  offset: number
): T.uploadFileCdnRedirect => {
  const { random, settings } = environment
  const known = cdn.files.get(content)
  const file: CdnFile = known ?? {
    dc: settings.cdns[0] ?? 0,
    content,
    token: random(24),
    requestToken: random(24),
    key: random(32),
    iv: random(16),
    isThere: false
  }
  cdn.files.set(content, file)
  cdn.tokens.set(toHex(file.token), file)
  return {
    _tag: "upload.fileCdnRedirect",
    dcId: file.dc,
    fileToken: file.token,
    encryptionKey: file.key,
    encryptionIv: file.iv,
    fileHashes: hashes(environment, content, offset)
  }
}

/**
 * The file that a token stands for.
 *
 * @since 0.1.0
 * @category resolving
 */
export const find = ({ tokens }: Cdn, token: Uint8Array): CdnFile | Refusal =>
  tokens.get(toHex(token)) ?? invalid("FILE_TOKEN_INVALID")

/**
 * Bytes of a file as the CDN has them: encrypted.
 *
 * @since 0.1.0
 * @category accessors
 */
export const encrypted = (
  { crypto }: Environment,
  { wrong }: Cdn,
  { content, iv, key }: CdnFile,
  offset: number,
  limit: number
): Uint8Array => {
  const bytes = Uploads.slice(content, offset, limit).slice()
  const at = (wrong.get(content) ?? -1) - offset
  if (at >= 0 && at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ 1
  const counter = iv.slice()
  new DataView(counter.buffer).setUint32(12, offset / 16)
  crypto.aesCtr(key, counter).apply(bytes)
  return bytes
}
