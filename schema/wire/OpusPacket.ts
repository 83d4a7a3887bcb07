/**
 * How packets of Opus are divided into frames. Pure.
 *
 * @since 0.1.0
 * @see https://www.rfc-editor.org/rfc/rfc6716#section-3
 */

/** Of bytes, in a frame. */
const longestFrame = 1275

/** Of samples, in a packet: 120 ms at 48 kHz. */
const longestPacket = 5760

/** What is left of a packet, and where. */
interface Rest {
  readonly packet: Uint8Array
  at: number
}

/** How many samples a frame has, at 48 kHz. */
const samplesOf = (head: number): number => {
  const config = head >> 3
  if (config >= 16) return 120 << (config & 3)
  if (config >= 12) return 480 << (config & 1)
  return (config & 3) === 3 ? 2880 : 480 << (config & 3)
}

/** The length of a frame, of one or two bytes; none where the packet is over. */
const frameLength = (rest: Rest): number | undefined => {
  const first = rest.packet[rest.at++]
  if (first === undefined || first < 252) return first
  const second = rest.packet[rest.at++]
  return second === undefined ? undefined : first + 4 * second
}

/** How many bytes of padding there are: 255 stands for 254, and more to come. */
const paddingOf = (rest: Rest): number | undefined => {
  let padding = 0
  while (true) {
    const byte = rest.packet[rest.at++]
    if (byte === undefined) return undefined
    if (byte < 255) return padding + byte
    padding += 254
  }
}

/** Whether what is left, without so much padding, is as many frames as the packet says. */
const holds = (rest: Rest, count: number, isVariable: boolean, padding: number): boolean => {
  let left = rest.packet.length - padding
  if (!isVariable) {
    const length = (left - rest.at) / count
    return Number.isInteger(length) && length >= 0 && length <= longestFrame
  }
  for (let i = 1; i < count; i++) {
    const length = frameLength(rest)
    if (length === undefined) return false
    left -= length
  }
  // The last one has no length: it is what the others leave.
  return left >= rest.at && left - rest.at <= longestFrame
}

/**
 * Whether a packet keeps the rules of the format (R1 to R7), so that there are frames to decode.
 *
 * @since 0.1.0
 * @category predicates
 * @see https://www.rfc-editor.org/rfc/rfc6716#section-3.4
 */
export const isWellFormed = (packet: Uint8Array): boolean => {
  const [head, shape = 0] = packet
  if (head === undefined) return false
  const code = head & 3
  if (code < 3) return holds({ packet, at: 1 }, code === 0 ? 1 : 2, code === 2, 0)
  const count = shape & 63
  if (packet.length < 2 || count === 0 || count * samplesOf(head) > longestPacket) return false
  const rest = { packet, at: 2 }
  const padding = (shape & 64) === 0 ? 0 : paddingOf(rest)
  return padding !== undefined && holds(rest, count, (shape & 128) !== 0, padding)
}
