/**
 * How old new messages are when they arrive: the last one, and the last one of each of some channels.
 *
 * @since 0.1.0
 */
import type * as T from "../../schema/tl/api/types.ts"

/**
 * Ages in milliseconds.
 *
 * @since 0.1.0
 * @category models
 */
export interface Lag {
  last: number | undefined
  readonly channels: Map<number, number>
}

/** So many channels are remembered; a new one takes the place of the one that was heard of first. */
const maxChannels = 256

/**
 * Nothing has arrived.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Lag => ({ last: undefined, channels: new Map() })

/**
 * Notes an update. Gives the age of the message, if it is a new one.
 *
 * @since 0.1.0
 * @category transitions
 */
export const note = (lag: Lag, update: T.Update, now: number): number | undefined => {
  if (update._tag !== "updateNewMessage" && update._tag !== "updateNewChannelMessage") return undefined
  const { message } = update
  if (message._tag !== "message") return undefined
  const age = Math.max(0, now - message.date * 1000)
  lag.last = age
  if (message.peerId._tag === "peerChannel") {
    const { channels } = lag
    const { channelId } = message.peerId
    if (channels.size >= maxChannels && !channels.has(channelId)) {
      for (const first of channels.keys()) {
        channels.delete(first)
        break
      }
    }
    channels.set(channelId, age)
  }
  return age
}
