// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * Which updates are numbered, and by which counter: told by the fields that they have.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */
import type * as T from "./types.ts"

/**
 * A counter: `pts` of the account, `pts` of a channel, or `qts`.
 *
 * @since 0.1.0
 * @category models
 */
export type Carrier = "account" | "channel" | "qts"

/**
 * The updates that are numbered. All others come in no order.
 *
 * @since 0.1.0
 * @category models
 */
export const carriers: { readonly [Name in T.Update["_tag"]]?: Carrier } = {
  updateBotBusinessConnect: "qts",
  updateBotChatBoost: "qts",
  updateBotChatInviteRequester: "qts",
  updateBotDeleteBusinessMessage: "qts",
  updateBotEditBusinessMessage: "qts",
  updateBotGuestChatQuery: "qts",
  updateBotMessageReaction: "qts",
  updateBotMessageReactions: "qts",
  updateBotNewBusinessMessage: "qts",
  updateBotPurchasedPaidMedia: "qts",
  updateBotStarsSubscription: "qts",
  updateBotStopped: "qts",
  updateChannelParticipant: "qts",
  updateChannelWebPage: "channel",
  updateChatParticipant: "qts",
  updateDeleteChannelMessages: "channel",
  updateDeleteMessages: "account",
  updateEditChannelMessage: "channel",
  updateEditMessage: "account",
  updateFolderPeers: "account",
  updateManagedBot: "qts",
  updateMessagePollVote: "qts",
  updateNewChannelMessage: "channel",
  updateNewEncryptedMessage: "qts",
  updateNewMessage: "account",
  updatePinnedChannelMessages: "channel",
  updatePinnedMessages: "account",
  updateReadHistoryInbox: "account",
  updateReadHistoryOutbox: "account",
  updateReadMessagesContents: "account",
  updateWebPage: "account"
}
