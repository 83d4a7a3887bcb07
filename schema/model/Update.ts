/**
 * What happens to an account. A closed union: a new kind of event in Telegram's schema arrives as `RawUpdate`, so that
 * `Match.tagsExhaustive` stays exhaustive.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import * as Schema from "effect/Schema"
import * as business from "./update/business.ts"
import * as folders from "./update/folders.ts"
import * as messages from "./update/messages.ts"
import * as people from "./update/people.ts"
import * as queries from "./update/queries.ts"
import * as raw from "./update/raw.ts"

export * from "./update/business.ts"
export * from "./update/folders.ts"
export * from "./update/messages.ts"
export * from "./update/people.ts"
export * from "./update/queries.ts"
export * from "./update/raw.ts"

const all = /* @__PURE__ */ (() =>
  [
    messages.NewMessage,
    messages.AlbumReceived,
    messages.MessageEdited,
    messages.MessagesDeleted,
    messages.MessagesRead,
    messages.ContentsRead,
    messages.PaidMediaChanged,
    messages.ReactionsChanged,
    messages.ReactionCountsChanged,
    messages.PollVoted,
    messages.PollChanged,
    queries.CallbackQuery,
    queries.InlineCallbackQuery,
    queries.BusinessCallbackQuery,
    queries.InlineQuery,
    queries.ChosenInlineResult,
    queries.GuestQuery,
    queries.ShippingQuery,
    queries.PreCheckoutQuery,
    people.Typing,
    people.ChatMemberChanged,
    people.UserStatusChanged,
    people.JoinRequested,
    people.ChatBoosted,
    people.BotStopped,
    people.PaidMediaPurchased,
    business.BusinessConnectionChanged,
    business.BusinessMessage,
    business.BusinessMessageEdited,
    business.BusinessMessagesDeleted,
    folders.FolderChanged,
    folders.FoldersReordered,
    folders.FoldersChanged,
    raw.RawUpdate,
    raw.UnknownUpdate
  ] as const)()

/**
 * The updates by their tags. An interface, for the compiler reads of it only what a program names.
 *
 * @since 0.1.0
 * @category models
 */
export interface UpdateOf {
  readonly NewMessage: messages.NewMessage
  readonly AlbumReceived: messages.AlbumReceived
  readonly MessageEdited: messages.MessageEdited
  readonly MessagesDeleted: messages.MessagesDeleted
  readonly MessagesRead: messages.MessagesRead
  readonly ContentsRead: messages.ContentsRead
  readonly PaidMediaChanged: messages.PaidMediaChanged
  readonly ReactionsChanged: messages.ReactionsChanged
  readonly ReactionCountsChanged: messages.ReactionCountsChanged
  readonly PollVoted: messages.PollVoted
  readonly PollChanged: messages.PollChanged
  readonly CallbackQuery: queries.CallbackQuery
  readonly InlineCallbackQuery: queries.InlineCallbackQuery
  readonly BusinessCallbackQuery: queries.BusinessCallbackQuery
  readonly InlineQuery: queries.InlineQuery
  readonly ChosenInlineResult: queries.ChosenInlineResult
  readonly GuestQuery: queries.GuestQuery
  readonly ShippingQuery: queries.ShippingQuery
  readonly PreCheckoutQuery: queries.PreCheckoutQuery
  readonly Typing: people.Typing
  readonly ChatMemberChanged: people.ChatMemberChanged
  readonly UserStatusChanged: people.UserStatusChanged
  readonly JoinRequested: people.JoinRequested
  readonly ChatBoosted: people.ChatBoosted
  readonly BotStopped: people.BotStopped
  readonly PaidMediaPurchased: people.PaidMediaPurchased
  readonly BusinessConnectionChanged: business.BusinessConnectionChanged
  readonly BusinessMessage: business.BusinessMessage
  readonly BusinessMessageEdited: business.BusinessMessageEdited
  readonly BusinessMessagesDeleted: business.BusinessMessagesDeleted
  readonly FolderChanged: folders.FolderChanged
  readonly FoldersReordered: folders.FoldersReordered
  readonly FoldersChanged: folders.FoldersChanged
  readonly RawUpdate: raw.RawUpdate
  readonly UnknownUpdate: raw.UnknownUpdate
}

/**
 * What happens to an account.
 *
 * @since 0.1.0
 * @category models
 */
export type Update = UpdateOf[keyof UpdateOf]

/**
 * What happens to an account.
 *
 * @since 0.1.0
 * @category models
 */
export const Update: Schema.Union<typeof all> = /* @__PURE__ */ Schema.Union(...all)
