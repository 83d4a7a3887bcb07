/**
 * References to peers.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Peer } from "./model.ts"

/**
 * A reference to a peer.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toPeer = (peer: Peer): T.Peer => {
  switch (peer.kind) {
    case "person":
      return { _tag: "peerUser", userId: peer.id }
    case "group":
      return { _tag: "peerChat", chatId: peer.id }
    case "channel":
      return { _tag: "peerChannel", channelId: peer.id }
  }
}
