/**
 * layergram: the Telegram client for applications written in Effect.
 *
 * @since 0.1.0
 */

// Everyday: a client, messages, updates, and what they are made of.
export { AnyChat, Channel, Chat } from "../schema/model/Chat.ts"
export * as Entity from "../schema/model/Entity.ts"
export * as Ids from "../schema/model/Ids.ts"
export * as Login from "../schema/model/Login.ts"
export { Message } from "../schema/model/Message.ts"
export * as Rights from "../schema/model/Rights.ts"
export * as ServiceAction from "../schema/model/ServiceAction.ts"
export * as Update from "../schema/model/Update.ts"
export { User } from "../schema/model/User.ts"
export * as Auth from "./Auth.ts"
export * as Button from "./Button.ts"
export * as CallbackQuery from "./CallbackQuery.ts"
export * as Callbacks from "./Callbacks.ts"
export * as ChatActions from "./ChatActions.ts"
export * as Dialogs from "./Dialogs.ts"
export * as Draft from "./Draft.ts"
export * as Files from "./Files.ts"
export * as FormattedText from "./FormattedText.ts"
export * as Html from "./Html.ts"
export * as HtmlParser from "./HtmlParser.ts"
export * as Inline from "./Inline.ts"
export * as InlineMessages from "./InlineMessages.ts"
export * as InlineQuery from "./InlineQuery.ts"
export * as InlineResult from "./InlineResult.ts"
export * as Keyboard from "./Keyboard.ts"
export * as LiveText from "./LiveText.ts"
export * as Markdown from "./Markdown.ts"
export * as Media from "./Media.ts"
export * as Messages from "./Messages.ts"
export * as Polls from "./Polls.ts"
export * as Reactions from "./Reactions.ts"
export * as Scheduled from "./Scheduled.ts"
export * as SessionStore from "./SessionStore.ts"
export * as Telegram from "./Telegram.ts"
export * as Typing from "./Typing.ts"
export * as Updates from "./Updates.ts"
export * as Users from "./Users.ts"

// Advanced: policies, the state of the connection, peers, sessions of other libraries.
export * as Connection from "./Connection.ts"
export * as Peers from "./Peers.ts"
export * as RetryPolicy from "./RetryPolicy.ts"
export * as SessionString from "./SessionString.ts"

// Raw: any call of the API, and the parts a client is made of.
export * as Crypto from "./Crypto.ts"
export * as Rpc from "./Rpc.ts"
export * as Transport from "./Transport.ts"
