/**
 * How a file that somebody else has made is handed to browsers: what it is called and said to be is not to be trusted.
 * Pure.
 *
 * @since 0.1.0
 */
import { safeName } from "./names.ts"

const anything = "application/octet-stream"

const token = "[\\w!#$%&'*+.^`|~-]+"
const mediaType = new RegExp(`^${token}/${token}(?:[ \\t]*;[ \\t]*${token}=(?:${token}|"[\\w ,.+-]*"))*$`)

/** What can run no script, however it is made: sounds, films, and pictures of dots. */
const shown = /^(?:audio\/|video\/|image\/(?:apng|avif|bmp|gif|heic|heif|jpeg|jpg|png|webp)(?:[; \t]|$))/i

/**
 * The media type as a header; what is none is bytes.
 *
 * @since 0.1.0
 * @category headers
 */
export const typeOf = (said: string | undefined): string =>
  said !== undefined && said.length <= 255 && mediaType.test(said) ? said : anything

/** Letters that mean something in a header are left out of names. */
const encoded = (name: string): string =>
  encodeURIComponent(safeName(name)).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
  )

/**
 * What keeps a browser from taking the file for a page of the server's: it is no other type than is said, runs nothing,
 * and is saved unless it is of a type that can only be looked at.
 *
 * @since 0.1.0
 * @category headers
 */
export const guards = (type: string, saveAs: string | undefined): Record<string, string> => ({
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'",
  ...(saveAs !== undefined
    ? { "content-disposition": `attachment; filename*=UTF-8''${encoded(saveAs)}` }
    : shown.test(type)
    ? {}
    : { "content-disposition": "attachment" })
})
