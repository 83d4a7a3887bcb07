/**
 * Parts of files from CDN data centres. Nobody trusts these: what they give is decrypted and compared with hashes that
 * come from Telegram itself before anybody sees it, and when anything is wrong the file is asked for where it belongs.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/cdn
 */
import * as Effect from "effect/Effect"
import * as upload from "../../schema/tl/api/methods/upload.ts"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import type { Rpc } from "../../services/Rpc.ts"
import type { Buffers, Target } from "./Buffers.ts"
import * as Calls from "./calls.ts"
import type { CdnFile } from "./cdnFile.ts"
import { decrypt } from "./cdnFile.ts"
import type { Gate } from "./Gate.ts"
import * as Hashes from "./hashes.ts"
import * as Parcel from "./parcel.ts"
import type { Request } from "./requests.ts"
import { wholeBlocks } from "./requests.ts"

/**
 * What parts are fetched with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Means {
  readonly rpc: Rpc["Type"]
  readonly crypto: Primitives
  readonly buffers: Buffers
  readonly gate: Gate
  /** The transfer that asks. */
  readonly transfer: object
  /** Whether nobody has given up the CDN meanwhile. */
  readonly isWanted: () => boolean
  /** The data centre that the file belongs to. */
  readonly master: number | undefined
}

/** A CDN may so often say that it does not have the file yet. */
const reuploads = 3

/** Why a CDN is given up. Never seen by callers. */
const useless = "Useless"

/** A CDN that takes longer than this for a part is none, and what Telegram says of it takes no longer. */
const patience = "30 seconds"

/** As long as that, and no longer. */
const soon = Effect.timeoutFail({ duration: patience, onTimeout: () => useless })

/** Checks what was decrypted, with more hashes from Telegram where there are too few. */
const verify = Effect.fnUntraced(
  function*(
    { crypto, master: dc, rpc }: Means,
    { blocks, token }: CdnFile,
    bytes: Uint8Array,
    offset: number,
    limit: number
  ) {
    const isLast = bytes.length < limit
    const ask = (from: number) =>
      Effect.map(
        soon(rpc.invoke(upload.getCdnFileHashes({ fileToken: token, offset: from }), { dc, purpose: "download" })),
        (hashes) => Hashes.learn(blocks, hashes)
      )
    // Only Telegram can say that a file ends.
    if (isLast && !blocks.has(offset + bytes.length)) yield* ask(offset + bytes.length)
    let asked = -1
    while (true) {
      const verdict = Hashes.check(crypto, blocks, bytes, offset, isLast)
      if (verdict._tag === "Good") return
      if (verdict._tag === "Bad" || verdict.offset === asked) return yield* Effect.fail(useless)
      asked = verdict.offset
      yield* ask(asked)
    }
  }
)

/** As `fetch`, or how that has failed. */
const attempt = Effect.fnUntraced(
  function*(means: Means, file: CdnFile, { limit, offset }: Request, target: Target, buffer: Target) {
    const start = Math.floor(offset / buffer.length) * buffer.length
    const { crypto, gate, isWanted, master, rpc, transfer } = means
    const parcel: Parcel.Parcel = {
      rpc,
      gate,
      transfer,
      within: { patience, isWanted },
      bytes: buffer.length,
      options: () => ({ dc: file.dc, purpose: "cdn" })
    }
    for (let tries = 0; tries <= reuploads; tries++) {
      const got = yield* Parcel.call(
        () => Calls.getCdnFile({ fileToken: file.token, offset: start, limit: buffer.length }, buffer.bytes()),
        parcel
      )
      if (got._tag === "TooMany") return yield* Effect.fail(useless)
      if (got._tag === "Other") {
        const { requestToken } = got.answer
        const again = upload.reuploadCdnFile({ fileToken: file.token, requestToken })
        Hashes.learn(file.blocks, yield* soon(rpc.invoke(again, { dc: master, purpose: "download" })))
        continue
      }
      const bytes = buffer.bytes().subarray(0, got.length)
      decrypt(crypto, file, bytes, start)
      yield* verify(means, file, bytes, start, buffer.length)
      const wanted = bytes.subarray(offset - start, offset - start + limit)
      const { length } = wanted
      if (length > target.length) return { _tag: "TooMany", length } as const
      target.bytes().set(wanted)
      return { _tag: "Bytes", length } as const
    }
    return undefined
  }
)

/**
 * Fetches what a request is about, from whole blocks. Gives `undefined` when the CDN is of no use.
 *
 * @since 0.1.0
 * @category calling
 */
export const fetch = (
  means: Means,
  file: CdnFile,
  request: Request,
  target: Target
): Effect.Effect<Calls.Got<never> | undefined> =>
  means.buffers.use(wholeBlocks(request), (buffer) => attempt(means, file, request, target, buffer)).pipe(
    Effect.catchAll((reason) => Effect.as(Effect.logDebug("a CDN is of no use", reason), undefined))
  )
