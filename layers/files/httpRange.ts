/**
 * Which part of a file an HTTP request wants. Pure.
 *
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-range-requests
 */

/**
 * All of it, the bytes `[from, to)`, or bytes that it does not have.
 *
 * @since 0.1.0
 * @category models
 */
export type Wanted =
  | { readonly _tag: "Whole" }
  | { readonly _tag: "Part"; readonly from: number; readonly to: number }
  | { readonly _tag: "Unsatisfiable" }

const whole: Wanted = { _tag: "Whole" }

/** Longer numbers are no offsets of files. */
const single = /^bytes=(\d{0,15})-(\d{0,15})$/i

/**
 * What a `Range` header asks for of a file of so many bytes. What it does not understand, and lists of ranges, ask for
 * all of it, as the standard allows. With `ifRange` the range counts only if that is the file's own `tag`.
 *
 * @since 0.1.0
 * @category parsing
 */
export const wanted = (
  size: number,
  tag: string,
  range: string | undefined,
  ifRange: string | undefined
): Wanted => {
  if (range === undefined || (ifRange !== undefined && ifRange !== tag)) return whole
  const [, first = "", last = ""] = single.exec(range.replaceAll(" ", "")) ?? []
  if (first === "" && last === "") return whole
  if (first === "") {
    const from = Math.max(0, size - Number(last))
    return from < size ? { _tag: "Part", from, to: size } : { _tag: "Unsatisfiable" }
  }
  const from = Number(first)
  const to = last === "" ? size : Math.min(size, Number(last) + 1)
  if (last !== "" && Number(last) < from) return whole
  return from < size ? { _tag: "Part", from, to } : { _tag: "Unsatisfiable" }
}
