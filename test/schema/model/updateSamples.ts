/** One of Telegram's objects for each kind of update that comes of one. */
import type { UserId } from "../../../schema/model/Ids.ts"
import type { Update } from "../../../schema/model/Update.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { photo } from "../../media/fixtures.ts"

export const self = 1 as UserId
const user = { _tag: "peerUser", userId: 7 } as const
const group = { _tag: "peerChat", chatId: 8 } as const
const channel = { _tag: "peerChannel", channelId: 9 } as const
const message: T.message = { _tag: "message", id: 5, peerId: user, date: 100, message: "hi" }
const bytes = new Uint8Array([1, 2])
const pts = { pts: 1, ptsCount: 1 }
const invite: T.chatInviteExported = { _tag: "chatInviteExported", link: "https://t.me/+abc", adminId: 1, date: 1 }
const address: T.PostAddress = {
  _tag: "postAddress",
  streetLine1: "Main Street 1",
  streetLine2: "",
  city: "Town",
  state: "",
  countryIso2: "AT",
  postCode: "1010"
}
const smile: T.Reaction = { _tag: "reactionEmoji", emoticon: "👍" }
const inlineId: T.InputBotInlineMessageID = {
  _tag: "inputBotInlineMessageID64",
  dcId: 2,
  ownerId: 7n,
  id: 3,
  accessHash: 4n
}
const pressed = { queryId: 11n, userId: 7, chatInstance: 12n, data: bytes }

export const samples: ReadonlyArray<readonly [Update["_tag"], T.Update]> = [
  ["NewMessage", { _tag: "updateNewMessage", message, ...pts }],
  ["NewMessage", { _tag: "updateNewChannelMessage", message: { ...message, peerId: channel }, ...pts }],
  ["MessageEdited", { _tag: "updateEditMessage", message, ...pts }],
  ["MessageEdited", { _tag: "updateEditChannelMessage", message, ...pts }],
  ["MessagesDeleted", { _tag: "updateDeleteMessages", messages: [1, 2], ...pts }],
  ["MessagesDeleted", { _tag: "updateDeleteChannelMessages", channelId: 9, messages: [1], ...pts }],
  ["MessagesRead", { _tag: "updateReadHistoryInbox", peer: user, maxId: 5, stillUnreadCount: 2, ...pts }],
  ["MessagesRead", { _tag: "updateReadHistoryOutbox", peer: user, maxId: 5, ...pts }],
  ["MessagesRead", { _tag: "updateReadChannelInbox", channelId: 9, maxId: 5, stillUnreadCount: 2, pts: 1 }],
  ["MessagesRead", { _tag: "updateReadChannelOutbox", channelId: 9, maxId: 5 }],
  ["ContentsRead", { _tag: "updateReadMessagesContents", messages: [1, 2], ...pts }],
  ["ContentsRead", { _tag: "updateChannelReadMessagesContents", channelId: 9, topMsgId: 4, messages: [1] }],
  ["PaidMediaChanged", {
    _tag: "updateMessageExtendedMedia",
    peer: channel,
    msgId: 5,
    extendedMedia: [
      { _tag: "messageExtendedMediaPreview", w: 3, h: 4, videoDuration: 5 },
      { _tag: "messageExtendedMedia", media: { _tag: "messageMediaPhoto", photo: photo() } }
    ]
  }],
  ["ReactionsChanged", {
    _tag: "updateBotMessageReaction",
    peer: group,
    msgId: 5,
    date: 100,
    actor: user,
    oldReactions: [{ _tag: "reactionPaid" }, { _tag: "reactionEmpty" }],
    newReactions: [smile, { _tag: "reactionCustomEmoji", documentId: 6n }],
    qts: 1
  }],
  ["ReactionCountsChanged", {
    _tag: "updateBotMessageReactions",
    peer: channel,
    msgId: 5,
    date: 100,
    reactions: [{ _tag: "reactionCount", reaction: smile, count: 3 }],
    qts: 1
  }],
  ["ReactionCountsChanged", {
    _tag: "updateMessageReactions",
    peer: channel,
    msgId: 5,
    reactions: { _tag: "messageReactions", results: [{ _tag: "reactionCount", reaction: smile, count: 3 }] }
  }],
  ["PollVoted", {
    _tag: "updateMessagePollVote",
    pollId: 3n,
    peer: user,
    options: [bytes],
    positions: [0],
    qts: 1
  }],
  ["PollChanged", {
    _tag: "updateMessagePoll",
    pollId: 3n,
    results: {
      _tag: "pollResults",
      totalVoters: 4,
      results: [{ _tag: "pollAnswerVoters", option: bytes, voters: 4, chosen: true }]
    }
  }],
  ["CallbackQuery", { _tag: "updateBotCallbackQuery", ...pressed, peer: user, msgId: 5 }],
  ["CallbackQuery", {
    _tag: "updateBotCallbackQuery",
    ...pressed,
    data: undefined,
    gameShortName: "chess",
    peer: user,
    msgId: 5
  }],
  ["InlineCallbackQuery", { _tag: "updateInlineBotCallbackQuery", ...pressed, msgId: inlineId }],
  ["InlineCallbackQuery", {
    _tag: "updateInlineBotCallbackQuery",
    ...pressed,
    msgId: { _tag: "inputBotInlineMessageID", dcId: 2, id: 3n, accessHash: 4n }
  }],
  ["BusinessCallbackQuery", { _tag: "updateBusinessBotCallbackQuery", ...pressed, connectionId: "c", message }],
  ["InlineQuery", {
    _tag: "updateBotInlineQuery",
    queryId: 1n,
    userId: 7,
    query: "cats",
    offset: "",
    geo: { _tag: "geoPoint", long: 16, lat: 48, accessHash: 0n, accuracyRadius: 10 },
    peerType: { _tag: "inlineQueryPeerTypeMegagroup" }
  }],
  ["ChosenInlineResult", { _tag: "updateBotInlineSend", userId: 7, query: "cats", id: "r", msgId: inlineId }],
  ["GuestQuery", { _tag: "updateBotGuestChatQuery", queryId: 1n, message, referenceMessages: [message], qts: 1 }],
  ["ShippingQuery", {
    _tag: "updateBotShippingQuery",
    queryId: 1n,
    userId: 7,
    payload: bytes,
    shippingAddress: address
  }],
  ["PreCheckoutQuery", {
    _tag: "updateBotPrecheckoutQuery",
    queryId: 1n,
    userId: 7,
    payload: bytes,
    info: { _tag: "paymentRequestedInfo", name: "Ann", shippingAddress: address },
    shippingOptionId: "post",
    currency: "EUR",
    totalAmount: 1000n
  }],
  ["Typing", { _tag: "updateUserTyping", userId: 7, action: { _tag: "sendMessageTypingAction" } }],
  ["Typing", {
    _tag: "updateChatUserTyping",
    chatId: 8,
    fromId: user,
    action: { _tag: "sendMessageUploadPhotoAction", progress: 50 }
  }],
  ["Typing", {
    _tag: "updateChannelUserTyping",
    channelId: 9,
    fromId: user,
    topMsgId: 2,
    action: { _tag: "sendMessageCancelAction" }
  }],
  ["ChatMemberChanged", {
    _tag: "updateChannelParticipant",
    channelId: 9,
    date: 100,
    actorId: 7,
    userId: 7,
    newParticipant: { _tag: "channelParticipant", userId: 7, date: 100 },
    invite,
    qts: 1
  }],
  ["ChatMemberChanged", {
    _tag: "updateChatParticipant",
    chatId: 8,
    date: 100,
    actorId: 7,
    userId: 6,
    prevParticipant: { _tag: "chatParticipantAdmin", userId: 6, inviterId: 7, date: 1 },
    qts: 1
  }],
  ["UserStatusChanged", {
    _tag: "updateUserStatus",
    userId: 7,
    status: { _tag: "userStatusOffline", wasOnline: 100 }
  }],
  ["UserStatusChanged", { _tag: "updateUserStatus", userId: 7, status: { _tag: "userStatusEmpty" } }],
  ["JoinRequested", {
    _tag: "updateBotChatInviteRequester",
    peer: channel,
    date: 100,
    userId: 7,
    about: "me",
    invite,
    qts: 1
  }],
  ["ChatBoosted", {
    _tag: "updateBotChatBoost",
    peer: channel,
    boost: { _tag: "boost", id: "b", userId: 7, date: 1, expires: 2, gift: true, multiplier: 4 },
    qts: 1
  }],
  ["BotStopped", { _tag: "updateBotStopped", userId: 7, date: 100, stopped: true, qts: 1 }],
  ["PaidMediaPurchased", { _tag: "updateBotPurchasedPaidMedia", userId: 7, payload: "p", qts: 1 }],
  ["BusinessConnectionChanged", {
    _tag: "updateBotBusinessConnect",
    connection: {
      _tag: "botBusinessConnection",
      connectionId: "c",
      userId: 7,
      dcId: 2,
      date: 100,
      rights: { _tag: "businessBotRights", reply: true, viewGifts: true }
    },
    qts: 1
  }],
  ["BusinessMessage", { _tag: "updateBotNewBusinessMessage", connectionId: "c", message, qts: 1 }],
  ["BusinessMessageEdited", {
    _tag: "updateBotEditBusinessMessage",
    connectionId: "c",
    message,
    replyToMessage: message,
    qts: 1
  }],
  ["BusinessMessagesDeleted", {
    _tag: "updateBotDeleteBusinessMessage",
    connectionId: "c",
    peer: user,
    messages: [4],
    qts: 1
  }],
  ["FolderChanged", {
    _tag: "updateDialogFilter",
    id: 2,
    filter: {
      _tag: "dialogFilter",
      id: 2,
      title: { _tag: "textWithEntities", text: "Shops", entities: [] },
      bots: true,
      pinnedPeers: [{ _tag: "inputPeerUser", userId: 7, accessHash: 1n }],
      includePeers: [],
      excludePeers: []
    }
  }],
  ["FolderChanged", { _tag: "updateDialogFilter", id: 3 }],
  ["FoldersReordered", { _tag: "updateDialogFilterOrder", order: [3, 0, 2] }],
  ["FoldersChanged", { _tag: "updateDialogFilters" }],
  ["RawUpdate", { _tag: "updateConfig" }],
  ["RawUpdate", { _tag: "updateNewMessage", message: { _tag: "messageEmpty", id: 5 }, ...pts }]
]
