/**
 * The connection that a conversation is held over, and how messages go out on it.
 *
 * @since 0.1.0
 */
import * as Envelope from "../../schema/wire/Envelope.ts"
import type { MessageCipher } from "../../schema/wire/Primitives.ts"
import type { Connection } from "../../services/Transport.ts"

/**
 * The connection in use.
 *
 * @since 0.1.0
 * @category models
 */
export interface Wire {
  readonly connection: Connection
  readonly cipher: MessageCipher
  /** Ends the conversation by a fault of ours. */
  readonly die: (defect: unknown) => void
  writable: boolean
  /** A long packet is on its way. */
  isBusy: boolean
}

/** Messages from this length on are encrypted over several turns of the event loop, where the connection can. */
const longMessage = 1 << 16

/**
 * Sends a message, which is lent. Nothing else may go out before a long one has; `sent` is called then.
 *
 * @since 0.1.0
 * @category sending
 */
export const say = (wire: Wire, plain: Uint8Array, sent: () => void): void => {
  const { cipher, connection, die } = wire
  const length = Envelope.sealLength + plain.length
  if (plain.length < longMessage || connection.sendSlowly === undefined) {
    wire.writable = connection.send(length, (target, offset) => cipher.seal(plain, "client", target, offset))
    return
  }
  const { next } = cipher.beginSeal(plain, "client")
  wire.isBusy = true
  connection.sendSlowly(length, {
    next,
    failed: die,
    sent: (isWritable) => {
      wire.isBusy = false
      wire.writable = isWritable
      sent()
    }
  })
}
