/**
 * The web, as far as the server can see it.
 *
 * @since 0.1.0
 */
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
