/**
 * Character references: `&lt;`, `&#128578;`, `&#x1f642;`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/bots/api#html-style
 */

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: "\"" }

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot)(?![a-zA-Z]));?/y

const character = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined

/**
 * The character that a reference stands for, and the length of the reference; none if there is no reference that Telegram
 * knows, and the "&" means itself.
 *
 * @since 0.1.0
 * @category parsing
 */
export const referenceAt = (text: string, at: number): readonly [character: string, length: number] | undefined => {
  reference.lastIndex = at
  const match = reference.exec(text)
  if (match === null) return undefined
  const [whole, decimal, hexadecimal, name] = match
  const found = name === undefined
    ? character(decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal))
    : named[name]
  return found === undefined ? undefined : [found, whole.length]
}

/**
 * Text for HTML; in attributes, too, if they are in quotation marks.
 *
 * @since 0.1.0
 * @category escaping
 */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => {
    switch (character) {
      case "&":
        return "&amp;"
      case "<":
        return "&lt;"
      case ">":
        return "&gt;"
      default:
        return "&quot;"
    }
  })
