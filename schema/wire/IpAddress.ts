/**
 * Addresses as text and as bytes.
 *
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc4291#section-2.2
 */

/**
 * An IP address of 4 or 16 bytes, or a name.
 *
 * @since 0.1.0
 * @category models
 */
export type Host =
  | { readonly _tag: "V4"; readonly bytes: Uint8Array }
  | { readonly _tag: "V6"; readonly bytes: Uint8Array }
  | { readonly _tag: "Name"; readonly bytes: Uint8Array }

const v4 = (text: string): Array<number> | undefined => {
  const parts = text.split(".")
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return undefined
  const bytes = parts.map(Number)
  return bytes.every((byte) => byte <= 255) ? bytes : undefined
}

/** The bytes of groups that stand on one side of `::`. */
const groups = (text: string): Array<number> | undefined => {
  if (text === "") return []
  const bytes: Array<number> = []
  const parts = text.split(":")
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-f]{1,4}$/i.test(part)) {
      const value = Number.parseInt(part, 16)
      bytes.push(value >> 8, value & 0xff)
      continue
    }
    const last = index === parts.length - 1 ? v4(part) : undefined
    if (last === undefined) return undefined
    bytes.push(...last)
  }
  return bytes
}

const v6 = (text: string): Array<number> | undefined => {
  const sides = text.split("::")
  const [left, right] = sides.map(groups)
  if (left === undefined || sides.length > 2) return undefined
  if (sides.length === 1) return left.length === 16 ? left : undefined
  if (right === undefined || left.length + right.length > 14) return undefined
  return [...left, ...Array.from({ length: 16 - left.length - right.length }, () => 0), ...right]
}

/**
 * What a host is. Gives `undefined` for what can be neither an address nor a name: nothing, blanks or control
 * characters, more than 255 bytes, or a colon outside of an IPv6 address.
 *
 * @since 0.1.0
 * @category parsing
 */
export const parse = (host: string): Host | undefined => {
  const four = v4(host)
  if (four !== undefined) return { _tag: "V4", bytes: Uint8Array.from(four) }
  const six = host.includes(":") ? v6(host) : undefined
  if (six !== undefined) return { _tag: "V6", bytes: Uint8Array.from(six) }
  const bytes = new TextEncoder().encode(host)
  const isName = bytes.length > 0 && bytes.length <= 255 && !/[\p{C}\s:/@[\]]/u.test(host)
  return isName ? { _tag: "Name", bytes } : undefined
}

/**
 * A host and a port as one text, with brackets where they are needed.
 *
 * @since 0.1.0
 * @category conversions
 */
export const authority = (host: string, port: number): string =>
  host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`
