/**
 * What happens in the business accounts that a bot works for.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { MessageId, UserId } from "../Ids.ts"
import * as U from "../Update.ts"
import { message } from "./message.ts"
import { peer, userPeer } from "./peer.ts"
import { seconds } from "./time.ts"

const connection = (from: T.BotBusinessConnection): U.BusinessConnection =>
  new U.BusinessConnection({
    id: from.connectionId,
    user: userPeer(from.userId),
    dc: from.dcId,
    date: seconds(from.date),
    isEnabled: from.disabled !== true,
    rights: Object.entries(from.rights ?? {}).flatMap(([name, value]) => (value === true ? [name] : []))
  }, true)

const written = (
  from: T.updateBotNewBusinessMessage | T.updateBotEditBusinessMessage,
  self: UserId
): U.Update | undefined => {
  const converted = message(from.message, self)
  if (converted._tag === "None") return undefined
  const fields = {
    connection: from.connectionId,
    message: converted.value,
    replyTo: Option.flatMap(Option.fromNullable(from.replyToMessage), (one) => message(one, self))
  }
  return from._tag === "updateBotNewBusinessMessage"
    ? new U.BusinessMessage(fields, true)
    : new U.BusinessMessageEdited(fields, true)
}

/**
 * What happens in a business account; nothing when it is about a message that is empty.
 *
 * @since 0.1.0
 * @category conversions
 */
export const business = (
  from:
    | T.updateBotBusinessConnect
    | T.updateBotNewBusinessMessage
    | T.updateBotEditBusinessMessage
    | T.updateBotDeleteBusinessMessage,
  self: UserId
): U.Update | undefined => {
  switch (from._tag) {
    case "updateBotBusinessConnect":
      return new U.BusinessConnectionChanged({ connection: connection(from.connection) }, true)
    case "updateBotDeleteBusinessMessage":
      return new U.BusinessMessagesDeleted({
        connection: from.connectionId,
        chat: peer(from.peer),
        ids: from.messages as ReadonlyArray<MessageId>
      }, true)
    default:
      return written(from, self)
  }
}
