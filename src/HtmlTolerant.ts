/**
 * A parser for HTML that was not written for Telegram, or not well. Needs the package `htmlparser2`, which nothing else
 * of the library does.
 *
 * - Elements end in any order: `<b>a<i>b</b>c</i>` is what browsers make of it. What is not ended ends with the text.
 * - Tags that Telegram does not know are looked through; `<br>` is a line feed, and paragraphs, headings, items and rows
 *   stand on lines of their own. Scripts, styles and comments are left out.
 * - Every reference that HTML knows is read: `&nbsp;`, `&copy;`.
 * - A "<" that begins no tag means itself, and so does all that follows a tag without its ">".
 *
 * The one failure is `TooLong`, for more than 2^20 UTF-16 units.
 *
 * @since 0.1.0
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export { layer } from "../layers/html/Tolerant.ts"
