/**
 * What comes all the time, and is therefore read by code of its own. Everything else is read by its description
 * (`Table.ts`), which is slower and makes bundles smaller (`docs/speed.md`). Names that a schema does not have do no harm.
 *
 * @since 0.1.0
 */

/** Types all of whose constructors are frequent. */
const types = new Set([
  "Peer",
  "Message",
  "MessageEntity",
  "MessageFwdHeader",
  "MessageReplyHeader",
  "MessageReplies",
  "MessageReactions",
  "MessagePeerReaction",
  "ReactionCount",
  "Reaction",
  "Photo",
  "PhotoSize",
  "Document",
  "DocumentAttribute",
  "User",
  "UserProfilePhoto",
  "UserStatus",
  "Username",
  "PeerColor",
  "Chat",
  "ChatPhoto",
  "ChatAdminRights",
  "ChatBannedRights",
  "Dialog",
  "DraftMessage",
  "PeerNotifySettings",
  "ReplyMarkup",
  "KeyboardButtonRow",
  "messages.Messages",
  "messages.Dialogs",
  "messages.AffectedMessages",
  "updates.State",
  "updates.Difference",
  "updates.ChannelDifference",
  "Updates",
  "storage.FileType",
  "upload.File",
  "upload.CdnFile",
  "FileHash",
  "InputPeer",
  "InputUser",
  "InputChannel",
  "InputFileLocation",
  "NearestDc",
  "WebPage",
  "SendMessageAction"
])

/** Constructors of types that have many rare ones. */
const constructors = new Set([
  "updateNewMessage",
  "updateMessageID",
  "updateDeleteMessages",
  "updateUserTyping",
  "updateChatUserTyping",
  "updateChannelUserTyping",
  "updateUserStatus",
  "updateReadHistoryInbox",
  "updateReadHistoryOutbox",
  "updateReadChannelInbox",
  "updateReadChannelOutbox",
  "updateNewChannelMessage",
  "updateEditMessage",
  "updateEditChannelMessage",
  "updateDeleteChannelMessages",
  "updateChannelMessageViews",
  "updateBotCallbackQuery",
  "updateBotInlineQuery",
  "updateMessageReactions",
  "updatePtsChanged",
  "messageMediaEmpty",
  "messageMediaPhoto",
  "messageMediaDocument",
  "messageMediaWebPage",
  "messageMediaGeo",
  "keyboardButton",
  "keyboardButtonUrl",
  "keyboardButtonCallback",
  "messageActionPinMessage",
  "messageActionChatAddUser",
  "messageActionChatDeleteUser",
  "messageActionChatJoinedByLink"
])

/** Whether a constructor has code of its own. */
export const isHot = (type: string, constructor: string): boolean => types.has(type) || constructors.has(constructor)
