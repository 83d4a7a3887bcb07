/**
 * Names of files that somebody else has chosen. Pure.
 *
 * @since 0.1.0
 */

/** In bytes; file systems have 255, and endings have to fit in, too. */
const maxLength = 180

/** Devices on Windows, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i

const lengthOf = (text: string): number => new TextEncoder().encode(text).length

/** Shortens the part before the ending. */
const fitting = (name: string): string => {
  if (lengthOf(name) <= maxLength) return name
  const dot = name.lastIndexOf(".")
  const isEnding = dot > 0 && name.length - dot <= 20
  const ending = isEnding ? name.slice(dot) : ""
  const letters = [...(isEnding ? name.slice(0, dot) : name)].slice(0, maxLength)
  while (letters.length > 0 && lengthOf(letters.join("") + ending) > maxLength) letters.pop()
  return letters.join("") + ending
}

/**
 * A name that somebody else has chosen, as a name in a folder of one's own: it is no path, is not hidden, is no option of
 * a program and no device, has no characters that cannot be seen or that file systems refuse, and at most 180 bytes. What
 * is empty then is called `fallback`. It may still be the name of a file that is there.
 *
 * @since 0.1.0
 * @category names
 */
export const safeName = (name: string, fallback = "file"): string => {
  const clean = name
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "")
    .replaceAll(/[/\\:*?"<>|]/g, "_")
    .trim()
    .replace(/^[.\-~]+/, "_")
  const fit = fitting(clean).replace(/[. ]+$/, "")
  if (/^_*$/.test(fit)) return fallback
  return reserved.test(fit) ? `_${fit}` : fit
}
