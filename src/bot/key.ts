/**
 * Whom an update is with.
 *
 * @since 0.1.0
 */
import { toMarkedId } from "../../schema/model/Peer.ts"
import type { Update } from "../../schema/model/Update.ts"
import { chatOf, userOf } from "./filter.ts"

/**
 * Whose conversation an update is part of: the chat, and the user where there is one.
 *
 * @since 0.1.0
 * @category accessors
 */
export const keyOf = (update: Update): string | undefined => {
  const [chat, user] = [chatOf(update), userOf(update)]
  // In a private chat there is nobody else, whatever an update says.
  if (chat?._tag === "PeerUser") return String(toMarkedId(chat))
  return chat === undefined ? undefined : `${toMarkedId(chat)} ${user === undefined ? "" : toMarkedId(user)}`
}
