/**
 * The smallest pictures that Telegram sends: a JPEG without its head, and the outline of a sticker.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#stripped-thumbnails
 */
import * as Encoding from "effect/Encoding"
import * as Option from "effect/Option"

// The head that all stripped JPEGs share: the tables of JPEG's Annex K, the quantization at 250 %. Height and width stand
// at 164 and 166.
const head = /* @__PURE__ */ [
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6",
  "/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAAAAAD",
  "ASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKB",
  "kaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZ",
  "mqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQF",
  "BgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5",
  "OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX",
  "2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwA="
].join("")

/**
 * The JPEG of a stripped thumbnail: "if the first byte is 1, put its second and third byte into the head as height and
 * width, and close what follows with FF D9". None for bytes that are none.
 *
 * @since 0.1.0
 * @category conversions
 */
export const jpeg = (stripped: Uint8Array): Option.Option<Uint8Array> => {
  const [version, height, width] = stripped
  if (version !== 1 || height === undefined || width === undefined) return Option.none()
  return Option.map(Option.getRight(Encoding.decodeBase64(head)), (start) => {
    const whole = new Uint8Array(start.length + stripped.length - 3 + 2)
    whole.set(start)
    whole[164] = height
    whole[166] = width
    whole.set(stripped.subarray(3), start.length)
    whole.set([0xff, 0xd9], whole.length - 2)
    return whole
  })
}

const letters = "AACAAAAHAAALMAAAQASTAVAAAZaacaaaahaaalmaaaqastava.az0123456789-,"

/**
 * The path of an outline, for the attribute `d` of SVG, in a picture of 512 by 512: "bytes from 192 on are letters, others
 * numbers of 6 bits, with a comma (bit 7) or a minus (bit 6) before them".
 *
 * @since 0.1.0
 * @category conversions
 * @see https://core.telegram.org/api/files#vector-thumbnails
 */
export const outline = (packed: Uint8Array): string => {
  const parts: Array<string> = ["M"]
  for (const byte of packed) {
    if (byte >= 192) {
      parts.push(letters.charAt(byte - 192))
    } else {
      parts.push(byte >= 128 ? "," : byte >= 64 ? "-" : "", String(byte & 63))
    }
  }
  parts.push("z")
  return parts.join("")
}
