/**
 * From how calls name any peer to how they name users and channels. Pure.
 *
 * @since 0.1.0
 */
import type * as T from "../../tl/api/types.ts"

/**
 * A user; `undefined` for anybody else.
 *
 * @since 0.1.0
 * @category conversions
 */
export const inputUser = (from: T.InputPeer): T.InputUser | undefined => {
  switch (from._tag) {
    case "inputPeerSelf":
      return { _tag: "inputUserSelf" }
    case "inputPeerUser":
      return { ...from, _tag: "inputUser" }
    case "inputPeerUserFromMessage":
      return { ...from, _tag: "inputUserFromMessage" }
    default:
      return undefined
  }
}

/**
 * A channel or supergroup; `undefined` for anybody else.
 *
 * @since 0.1.0
 * @category conversions
 */
export const inputChannel = (from: T.InputPeer): T.InputChannel | undefined => {
  switch (from._tag) {
    case "inputPeerChannel":
      return { ...from, _tag: "inputChannel" }
    case "inputPeerChannelFromMessage":
      return { ...from, _tag: "inputChannelFromMessage" }
    default:
      return undefined
  }
}
