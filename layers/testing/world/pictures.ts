/**
 * How wide and high a picture is: what the server has to know of PNGs and JPEGs to make sizes of them.
 *
 * @since 0.1.0
 * @see https://www.w3.org/TR/png-3/#11IHDR
 */
import { concat } from "../../crypto/bytes.ts"
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"
import type { Content } from "./uploads.ts"

/**
 * A width and a height, in pixels.
 *
 * @since 0.1.0
 * @category models
 */
export interface Dimensions {
  readonly width: number
  readonly height: number
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const ofJpeg = (view: DataView): Dimensions | undefined => {
  let at = 2
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    if (isFrame(view.getUint8(at + 1))) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/**
 * The dimensions of a picture; `undefined` where the bytes are neither a PNG nor a JPEG. Tests upload anything as a photo,
 * so the server takes that, too.
 *
 * @since 0.1.0
 * @category accessors
 */
export const dimensions = ({ pieces }: Content): Dimensions | undefined => {
  const head = pieces[0]?.length !== undefined && pieces[0].length >= 65_536
    ? pieces[0]
    : concat(...pieces.slice(0, 64))
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (view.byteLength < 24) return undefined
  if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) }
  return view.getUint16(0) === 0xffd8 ? ofJpeg(view) : undefined
}

const maxSize = 10 << 20
const maxSum = 10_000
const maxRatio = 20

/**
 * Why a picture cannot be a photo.
 *
 * @since 0.1.0
 * @category checks
 */
export const check = (content: Content): Refusal | undefined => {
  if (content.size > maxSize) return invalid("PHOTO_SAVE_FILE_INVALID")
  const found = dimensions(content)
  if (found === undefined) return undefined
  const { height, width } = found
  if (width === 0 || height === 0 || width + height > maxSum) return invalid("PHOTO_INVALID_DIMENSIONS")
  return Math.max(width / height, height / width) > maxRatio ? invalid("PHOTO_INVALID_DIMENSIONS") : undefined
}

const boxes = [["m", 320], ["x", 800], ["y", 1280], ["w", 2560]] as const

/**
 * The sizes that Telegram makes of a picture: fitted into boxes up to the first that is not smaller.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fitted = ({ height, width }: Dimensions): ReadonlyArray<readonly [type: string, w: number, h: number]> => {
  const longer = Math.max(width, height)
  const needed = boxes.findIndex(([, side]) => side >= longer)
  return boxes.slice(0, needed === -1 ? boxes.length : needed + 1).map(([type, side]) => {
    const scale = Math.min(1, side / longer)
    return [type, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  })
}
