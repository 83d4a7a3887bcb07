/** What a camera sees of a terminal. */
import { createRequire } from "node:module"

const readQr: (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null =
  createRequire(new URL("../extras/node_modules/", import.meta.url))("jsqr")

/** Pixels a side of a module. */
const scale = 4
/** Modules of nothing around the code: cameras want a margin. */
const margin = 4

/** Which halves of a character are lit. */
const halves: Readonly<Record<string, readonly [upper: boolean, lower: boolean]>> = {
  "█": [true, true],
  "▀": [true, false],
  "▄": [false, true],
  " ": [false, false]
}

/** Takes a picture of the last QR code in a text, and gives what it says. */
export const scan = (text: string): string | undefined => {
  // What comes after a return stands over what came before it.
  const lines = text.split("\n").map((line) => line.slice(line.lastIndexOf("\r") + 1))
  const isOfCode = (line: string) => /^[█▀▄ ]{30,}$/.test(line)
  const end = lines.findLastIndex(isOfCode)
  const start = lines.findLastIndex((line, at) => at < end && !isOfCode(line)) + 1
  const code = lines.slice(start, end + 1)
  const lit = code.flatMap((line) => [0, 1].map((half) => [...line].map((char) => halves[char]?.[half] === true)))
  const size = (Math.max(lit.length, code[0]?.length ?? 0) + 2 * margin) * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const isLit = lit[Math.floor(y / scale) - margin]?.[Math.floor(x / scale) - margin] ?? true
      pixels.fill(isLit ? 255 : 0, (y * size + x) * 4, (y * size + x) * 4 + 3)
    }
  }
  return readQr(pixels, size, size)?.data
}
