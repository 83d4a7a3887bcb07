/**
 * The log of administrators, from Telegram's objects. Pure.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import * as A from "../AdminLog.ts"
import type { UserId } from "../Ids.ts"
import { link } from "./invite.ts"
import { message } from "./message.ts"
import type { Users } from "./participant.ts"
import { channelMember } from "./participant.ts"
import { channelPeer, userPeer } from "./peer.ts"
import { permissions } from "./rights.ts"
import { seconds } from "./time.ts"
import { topic } from "./topic.ts"

const none = Option.none()

const text = (what: A.TextChanged["what"], from: { readonly prevValue: string; readonly newValue: string }) =>
  new A.TextChanged({ what, before: from.prevValue, after: from.newValue }, true)

const span = (what: A.SpanChanged["what"], from: { readonly prevValue: number; readonly newValue: number }) =>
  new A.SpanChanged({ what, before: Duration.seconds(from.prevValue), after: Duration.seconds(from.newValue) }, true)

const toggled = (what: A.Toggled["what"], on: boolean) => new A.Toggled({ what, on }, true)

const logged = (what: A.MessageLogged["what"], from: T.Message, self: UserId, before?: T.Message) =>
  new A.MessageLogged({
    what,
    message: message(from, self),
    before: before === undefined ? none : message(before, self)
  }, true)

const changed = (
  what: A.RightsChanged["what"],
  from: { readonly prevParticipant: T.ChannelParticipant; readonly newParticipant: T.ChannelParticipant },
  users: Users
) =>
  new A.RightsChanged({
    what,
    before: channelMember(from.prevParticipant, users),
    after: channelMember(from.newParticipant, users)
  }, true)

const links = (what: A.LinkChanged["what"], after: T.ExportedChatInvite, before?: T.ExportedChatInvite) =>
  new A.LinkChanged({ what, link: link(after), before: before === undefined ? none : link(before) }, true)

const topics = (what: A.TopicChanged["what"], before: T.ForumTopic | undefined, after: T.ForumTopic | undefined) =>
  new A.TopicChanged({
    what,
    before: Option.flatMap(Option.fromNullable(before), topic),
    after: Option.flatMap(Option.fromNullable(after), topic)
  }, true)

const channel = (id: number) => (id === 0 ? none : Option.some(channelPeer(id).id))

/** What is about members; `undefined` for everything else. */
const ofMembers = (from: T.ChannelAdminLogEventAction, users: Users): A.AdminAction | undefined => {
  switch (from._tag) {
    case "channelAdminLogEventActionParticipantJoin":
      return new A.MemberJoined({ link: none, approvedBy: none }, true)
    case "channelAdminLogEventActionParticipantJoinByInvite":
      return new A.MemberJoined({ link: link(from.invite), approvedBy: none }, true)
    case "channelAdminLogEventActionParticipantJoinByRequest":
      return new A.MemberJoined(
        { link: link(from.invite), approvedBy: Option.some(userPeer(from.approvedBy).id) },
        true
      )
    case "channelAdminLogEventActionParticipantLeave":
      return new A.MemberLeft({}, true)
    case "channelAdminLogEventActionParticipantInvite":
      return new A.MemberAdded({ member: channelMember(from.participant, users) }, true)
    case "channelAdminLogEventActionParticipantToggleBan":
      return changed("ban", from, users)
    case "channelAdminLogEventActionParticipantToggleAdmin":
      return changed("admin", from, users)
    case "channelAdminLogEventActionDefaultBannedRights":
      return new A.PermissionsChanged({
        before: permissions(from.prevBannedRights),
        after: permissions(from.newBannedRights)
      }, true)
    default:
      return undefined
  }
}

/** What is about messages, links and topics; `undefined` for everything else. */
const ofContents = (from: T.ChannelAdminLogEventAction, self: UserId): A.AdminAction | undefined => {
  switch (from._tag) {
    case "channelAdminLogEventActionEditMessage":
      return logged("edited", from.newMessage, self, from.prevMessage)
    case "channelAdminLogEventActionDeleteMessage":
      return logged("deleted", from.message, self)
    case "channelAdminLogEventActionUpdatePinned":
      return logged("pinned", from.message, self)
    case "channelAdminLogEventActionSendMessage":
      return logged("sent", from.message, self)
    case "channelAdminLogEventActionStopPoll":
      return logged("pollStopped", from.message, self)
    case "channelAdminLogEventActionExportedInviteEdit":
      return links("edited", from.newInvite, from.prevInvite)
    case "channelAdminLogEventActionExportedInviteRevoke":
      return links("revoked", from.invite)
    case "channelAdminLogEventActionExportedInviteDelete":
      return links("deleted", from.invite)
    case "channelAdminLogEventActionCreateTopic":
      return topics("created", undefined, from.topic)
    case "channelAdminLogEventActionEditTopic":
      return topics("edited", from.prevTopic, from.newTopic)
    case "channelAdminLogEventActionDeleteTopic":
      return topics("deleted", from.topic, undefined)
    case "channelAdminLogEventActionPinTopic":
      return topics("pinned", from.prevTopic, from.newTopic)
    default:
      return undefined
  }
}

const ofSettings = (from: T.ChannelAdminLogEventAction): A.AdminAction => {
  switch (from._tag) {
    case "channelAdminLogEventActionChangeTitle":
      return text("title", from)
    case "channelAdminLogEventActionChangeAbout":
      return text("about", from)
    case "channelAdminLogEventActionChangeUsername":
      return text("username", from)
    case "channelAdminLogEventActionToggleSlowMode":
      return span("slowMode", from)
    case "channelAdminLogEventActionChangeHistoryTTL":
      return span("historyTtl", from)
    case "channelAdminLogEventActionToggleAntiSpam":
      return toggled("antiSpam", from.newValue)
    case "channelAdminLogEventActionToggleForum":
      return toggled("forum", from.newValue)
    case "channelAdminLogEventActionToggleInvites":
      return toggled("invites", from.newValue)
    case "channelAdminLogEventActionToggleNoForwards":
      return toggled("protected", from.newValue)
    case "channelAdminLogEventActionTogglePreHistoryHidden":
      return toggled("historyHidden", from.newValue)
    case "channelAdminLogEventActionToggleSignatures":
      return toggled("signatures", from.newValue)
    case "channelAdminLogEventActionChangeLinkedChat":
      return new A.LinkedChatChanged({ before: channel(from.prevValue), after: channel(from.newValue) }, true)
    default:
      return new A.OtherAction({ action: from }, true)
  }
}

/**
 * An event of the log, as the account `self` sees it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const adminLogEvent = (from: T.ChannelAdminLogEvent, users: Users, self: UserId): A.AdminLogEvent =>
  new A.AdminLogEvent({
    id: from.id,
    date: seconds(from.date),
    userId: userPeer(from.userId).id,
    user: Option.fromNullable(users.get(from.userId)),
    action: ofMembers(from.action, users) ?? ofContents(from.action, self) ?? ofSettings(from.action)
  }, true)
