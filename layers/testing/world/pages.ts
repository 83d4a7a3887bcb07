/**
 * The web, as far as the server can see it.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import * as Files from "./files.ts"
import * as Uploads from "./uploads.ts"
import type { World } from "./World.ts"

/**
 * Something in the web.
 *
 * @since 0.1.0
 * @category models
 */
export interface Page {
  readonly url: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly siteName?: string | undefined
  /** A picture: what a link to it leads to, or what is shown of a page. */
  readonly photo?: Uint8Array | undefined
  /** Any other file that a link leads to. */
  readonly file?: { readonly bytes: Uint8Array; readonly mimeType: string } | undefined
}

const store = (world: World, bytes: Uint8Array, mimeType: string, photo: boolean): Files.StoredFile => {
  const description = { photo, dc: world.environment.settings.home, mimeType, attributes: [] }
  return Files.store(world.environment, world.files, Uploads.fromBytes(bytes), description)
}

/**
 * Puts something into the web.
 *
 * @since 0.1.0
 * @category transitions
 */
export const publish = (world: World, { description, file, photo, siteName, title, url }: Page): void => {
  world.pages.set(url, {
    _tag: "webPage",
    id: randomLong(world.environment.random),
    url,
    displayUrl: url.replace(/^https?:\/\//, ""),
    hash: 0,
    type: "article",
    title,
    description,
    siteName,
    photo: photo === undefined ? undefined : Files.toPhoto(store(world, photo, "image/jpeg", true)),
    document: file === undefined ? undefined : Files.toDocument(store(world, file.bytes, file.mimeType, false))
  })
}

/**
 * What lies under a URL, if it is a file.
 *
 * @since 0.1.0
 * @category accessors
 */
export const fileAt = (world: World, url: string): Files.StoredFile | undefined => {
  const page = world.pages.get(url)
  const told = page?.document ?? page?.photo
  return told === undefined ? undefined : world.files.stored.get(told.id)
}

/**
 * Something in the web that a bot has named: through Telegram where Telegram can see it, else for each to fetch.
 *
 * @since 0.1.0
 * @category conversions
 */
export const shown = (world: World, input: T.InputWebDocument): T.WebDocument => {
  const file = fileAt(world, input.url)
  const { attributes, mimeType, size, url } = input
  return file === undefined
    ? { _tag: "webDocumentNoProxy", url, size, mimeType, attributes }
    : { _tag: "webDocument", url, accessHash: file.accessHash, size: file.content.size, mimeType, attributes }
}
