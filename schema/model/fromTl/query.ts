/**
 * What waits for an answer of a bot.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { MessageId, UserId } from "../Ids.ts"
import { InlineMessageId } from "../InlineMessageId.ts"
import { OrderInfo, ShippingAddress } from "../OrderInfo.ts"
import * as U from "../Update.ts"
import { inlineChatType } from "./keyboard.ts"
import { message } from "./message.ts"
import { peer, userPeer } from "./peer.ts"

/**
 * The name of a message that was sent by way of a bot.
 *
 * @since 0.1.0
 * @category conversions
 */
export const inlineMessageId = (from: T.InputBotInlineMessageID): InlineMessageId =>
  new InlineMessageId({
    dc: from.dcId,
    owner: from._tag === "inputBotInlineMessageID64" ? Option.some(from.ownerId) : Option.none(),
    id: BigInt(from.id),
    accessHash: from.accessHash
  }, true)

const location = (from: T.GeoPoint | undefined): U.InlineQuery["location"] =>
  from?._tag !== "geoPoint"
    ? Option.none()
    : Option.some({ latitude: from.lat, longitude: from.long, accuracy: Option.fromNullable(from.accuracyRadius) })

/**
 * Where an order goes.
 *
 * @since 0.1.0
 * @category conversions
 */
export const address = (from: T.PostAddress): ShippingAddress =>
  new ShippingAddress({
    street1: from.streetLine1,
    street2: from.streetLine2,
    city: from.city,
    state: from.state,
    country: from.countryIso2,
    postCode: from.postCode
  }, true)

/**
 * Who has ordered something.
 *
 * @since 0.1.0
 * @category conversions
 */
export const orderInfo = (from: T.PaymentRequestedInfo): OrderInfo =>
  new OrderInfo({
    name: Option.fromNullable(from.name),
    phone: Option.fromNullable(from.phone),
    email: Option.fromNullable(from.email),
    address: Option.map(Option.fromNullable(from.shippingAddress), address)
  }, true)

type Pressed = T.updateBotCallbackQuery | T.updateInlineBotCallbackQuery | T.updateBusinessBotCallbackQuery

const pressed = (from: Pressed, self: UserId): U.Update | undefined => {
  const common = {
    id: from.queryId,
    user: userPeer(from.userId),
    chatInstance: from.chatInstance,
    data: Option.fromNullable(from.data),
    game: "gameShortName" in from ? Option.fromNullable(from.gameShortName) : Option.none()
  }
  switch (from._tag) {
    case "updateBotCallbackQuery":
      return new U.CallbackQuery({ ...common, chat: peer(from.peer), message: from.msgId as MessageId }, true)
    case "updateInlineBotCallbackQuery":
      return new U.InlineCallbackQuery({ ...common, inlineMessage: inlineMessageId(from.msgId) }, true)
    case "updateBusinessBotCallbackQuery": {
      const about = message(from.message, self)
      if (about._tag === "None") return undefined
      return new U.BusinessCallbackQuery({ ...common, connection: from.connectionId, message: about.value }, true)
    }
  }
}

const guest = (from: T.updateBotGuestChatQuery, self: UserId): U.Update | undefined => {
  const asked = message(from.message, self)
  if (asked._tag === "None") return undefined
  return new U.GuestQuery({
    id: from.queryId,
    message: asked.value,
    references: (from.referenceMessages ?? []).flatMap((one) => Option.toArray(message(one, self)))
  }, true)
}

type Query =
  | Pressed
  | T.updateBotInlineQuery
  | T.updateBotInlineSend
  | T.updateBotGuestChatQuery
  | T.updateBotShippingQuery
  | T.updateBotPrecheckoutQuery

/**
 * A question to the bot; nothing when it is about a message that is empty.
 *
 * @since 0.1.0
 * @category conversions
 */
export const query = (from: Query, self: UserId): U.Update | undefined => {
  switch (from._tag) {
    case "updateBotInlineQuery":
      return new U.InlineQuery({
        id: from.queryId,
        user: userPeer(from.userId),
        query: from.query,
        offset: from.offset,
        location: location(from.geo),
        chatType: Option.map(Option.fromNullable(from.peerType), inlineChatType)
      }, true)
    case "updateBotInlineSend":
      return new U.ChosenInlineResult({
        user: userPeer(from.userId),
        query: from.query,
        result: from.id,
        location: location(from.geo),
        inlineMessage: Option.map(Option.fromNullable(from.msgId), inlineMessageId)
      }, true)
    case "updateBotGuestChatQuery":
      return guest(from, self)
    case "updateBotShippingQuery":
      return new U.ShippingQuery({
        id: from.queryId,
        user: userPeer(from.userId),
        payload: from.payload,
        address: address(from.shippingAddress)
      }, true)
    case "updateBotPrecheckoutQuery":
      return new U.PreCheckoutQuery({
        id: from.queryId,
        user: userPeer(from.userId),
        payload: from.payload,
        info: Option.map(Option.fromNullable(from.info), orderInfo),
        shippingOption: Option.fromNullable(from.shippingOptionId),
        currency: from.currency,
        total: from.totalAmount
      }, true)
    default:
      return pressed(from, self)
  }
}
