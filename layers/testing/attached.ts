/**
 * What the people of a test attach to messages: files as they are, without the trouble of uploading them.
 *
 * @since 0.1.0
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Core } from "./core.ts"
import type { Refusal } from "./refusal.ts"
import * as Files from "./world/files.ts"
import * as Media from "./world/media.ts"
import type { Person } from "./world/model.ts"
import * as Uploads from "./world/uploads.ts"

/**
 * A film in another quality, as Telegram itself makes them in channels.
 *
 * @since 0.1.0
 * @category models
 */
export interface Quality {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly codec?: string | undefined
}

/**
 * What a film is.
 *
 * @since 0.1.0
 * @category models
 */
export interface Film {
  readonly width: number
  readonly height: number
  /** In seconds. */
  readonly duration?: number | undefined
  /** The picture shown before it is played. */
  readonly cover?: Uint8Array | undefined
  readonly qualities?: ReadonlyArray<Quality> | undefined
}

/**
 * What can be attached.
 *
 * @since 0.1.0
 * @category models
 */
export interface Attachment {
  readonly file?:
    | {
      readonly bytes: Uint8Array
      readonly name?: string | undefined
      readonly mimeType?: string | undefined
      readonly film?: Film | undefined
      /** What it is besides: a voice message, a round video. */
      readonly attributes?: ReadonlyArray<T.DocumentAttribute> | undefined
    }
    | undefined
  readonly photo?: Uint8Array | undefined
  /** For how many seconds the file or the photo can be seen, once it is opened; 2^31 - 1 for once. */
  readonly ttl?: number | undefined
  /** Any other media, as a client would hand them in. */
  readonly media?: T.InputMedia | undefined
}

const photoOf = ({ environment, world }: Core, dc: number, bytes: Uint8Array): T.photo =>
  Files.toPhoto(
    Files.store(environment, world.files, Uploads.fromBytes(bytes), {
      photo: true,
      dc,
      mimeType: "image/jpeg",
      attributes: []
    })
  )

const documentOf = (
  { environment, world }: Core,
  dc: number,
  bytes: Uint8Array,
  description: { readonly mimeType: string; readonly attributes: ReadonlyArray<T.DocumentAttribute> }
): T.document =>
  Files.toDocument(
    Files.store(environment, world.files, Uploads.fromBytes(bytes), { photo: false, dc, ...description })
  )

const filmed = (
  { duration = 0, height: h, width: w }: Omit<Film, "cover" | "qualities">,
  videoCodec?: string
): T.documentAttributeVideo => ({ _tag: "documentAttributeVideo", duration, w, h, videoCodec, supportsStreaming: true })

/**
 * Attached media, as messages have them.
 *
 * @since 0.1.0
 * @category conversions
 */
export const attach = (
  core: Core,
  person: Person,
  { file, media, photo, ttl: ttlSeconds }: Attachment
): T.MessageMedia | Refusal | undefined => {
  const { dc } = person
  if (media !== undefined) return Media.fromInput(core.world, person, dc, media)
  if (photo !== undefined) return { _tag: "messageMediaPhoto", photo: photoOf(core, dc, photo), ttlSeconds }
  if (file === undefined) return undefined
  const { bytes, film, mimeType = "application/octet-stream", name: fileName = "file" } = file
  const name = { _tag: "documentAttributeFilename", fileName } as const
  const attributes = [name, ...(film === undefined ? [] : [filmed(film)]), ...(file.attributes ?? [])]
  return {
    _tag: "messageMediaDocument",
    ...Media.told(attributes),
    document: documentOf(core, dc, bytes, { mimeType, attributes }),
    altDocuments: film?.qualities?.map(({ codec, height, width, ...quality }) =>
      documentOf(core, dc, quality.bytes, {
        mimeType,
        attributes: [filmed({ width, height, duration: film.duration }, codec)]
      })
    ),
    videoCover: film?.cover === undefined ? undefined : photoOf(core, dc, film.cover),
    ttlSeconds
  }
}
