/**
 * What was in the parts of an upload, so that nobody goes on with another source: a print of 32 bits of each part, which
 * costs next to nothing beside its encryption. It tells files apart that happen to have the same name, length and time;
 * who makes two files with the same prints deceives only themselves.
 *
 * @since 0.1.0
 */

const bytesEach = 4

const mixed = (print: number, word: number): number => {
  const product = Math.imul(print ^ word, 0x9e3779b1)
  return product ^ (product >>> 15)
}

/** The print of a part; never 0, which says that there is none. */
const printOf = (part: Uint8Array): number => {
  const view = new DataView(part.buffer, part.byteOffset, part.length)
  const words = part.length - part.length % bytesEach
  let print = part.length
  for (let at = 0; at < words; at += bytesEach) print = mixed(print, view.getInt32(at, true))
  for (let at = words; at < part.length; at++) print = mixed(print, view.getUint8(at))
  return print >>> 0 || 1
}

/**
 * The prints of the parts of one upload. Changed by plain functions that run to their end, one at a time.
 *
 * @since 0.1.0
 * @category models
 */
export class Prints {
  private view: DataView

  constructor(known: Uint8Array = new Uint8Array()) {
    const own = known.slice(0, known.length - known.length % bytesEach)
    this.view = new DataView(own.buffer)
  }

  private at(index: number): number {
    return (index + 1) * bytesEach > this.view.byteLength ? 0 : this.view.getUint32(index * bytesEach)
  }

  /** Whether all of these parts have prints. */
  has(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (this.at(index) === 0) return false
    return true
  }

  /** Whether a part is what it was, as far as that is known. */
  agree(index: number, part: Uint8Array): boolean {
    const known = this.at(index)
    return known === 0 || known === printOf(part)
  }

  /** Notes what is in a part. */
  note(index: number, part: Uint8Array): void {
    const offset = index * bytesEach
    if (offset >= this.view.byteLength) {
      const larger = new Uint8Array(Math.max(64, 2 * this.view.byteLength, offset + bytesEach))
      larger.set(new Uint8Array(this.view.buffer))
      this.view = new DataView(larger.buffer)
    }
    this.view.setUint32(offset, printOf(part))
  }

  /** Those of the first parts, to be kept. */
  toBytes(parts: number): Uint8Array {
    return new Uint8Array(this.view.buffer).slice(0, parts * bytesEach)
  }
}
