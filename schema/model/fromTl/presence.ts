/**
 * Who is online, and who is typing.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type * as T from "../../tl/api/types.ts"
import type { MessageId } from "../Ids.ts"
import type { Peer } from "../Peer.ts"
import * as U from "../Update.ts"
import { peer, userPeer } from "./peer.ts"
import { userStatus } from "./user.ts"

const actions: { readonly [Name in T.SendMessageAction["_tag"]]: U.TypingAction } = {
  sendMessageTypingAction: "Typing",
  sendMessageCancelAction: "Cancel",
  sendMessageRecordVideoAction: "RecordVideo",
  sendMessageUploadVideoAction: "UploadVideo",
  sendMessageRecordAudioAction: "RecordAudio",
  sendMessageUploadAudioAction: "UploadAudio",
  sendMessageUploadPhotoAction: "UploadPhoto",
  sendMessageUploadDocumentAction: "UploadDocument",
  sendMessageGeoLocationAction: "ChooseLocation",
  sendMessageChooseContactAction: "ChooseContact",
  sendMessageChooseStickerAction: "ChooseSticker",
  sendMessageGamePlayAction: "PlayGame",
  sendMessageRecordRoundAction: "RecordRound",
  sendMessageUploadRoundAction: "UploadRound",
  sendMessageHistoryImportAction: "ImportHistory",
  speakingInGroupCallAction: "SpeakInCall",
  sendMessageEmojiInteraction: "SendEmoji",
  sendMessageEmojiInteractionSeen: "SeeEmoji",
  sendMessageTextDraftAction: "Draft",
  sendMessageRichMessageDraftAction: "Draft",
  inputSendMessageRichMessageDraftAction: "Draft"
}

const typing = (chat: Peer, who: Peer, thread: number | undefined, action: T.SendMessageAction): U.Update =>
  new U.Typing({
    chat,
    who,
    thread: Option.fromNullable(thread as MessageId | undefined),
    action: actions[action._tag],
    progress: "progress" in action ? Option.some(action.progress) : Option.none()
  }, true)

/**
 * What somebody does.
 *
 * @since 0.1.0
 * @category conversions
 */
export const presence = (
  from: T.updateUserStatus | T.updateUserTyping | T.updateChatUserTyping | T.updateChannelUserTyping
): U.Update => {
  switch (from._tag) {
    case "updateUserStatus":
      return new U.UserStatusChanged({ user: userPeer(from.userId), status: userStatus(from.status) }, true)
    case "updateUserTyping":
      return typing(userPeer(from.userId), userPeer(from.userId), from.topMsgId, from.action)
    case "updateChatUserTyping":
      return typing(peer({ _tag: "peerChat", chatId: from.chatId }), peer(from.fromId), undefined, from.action)
    case "updateChannelUserTyping":
      return typing(
        peer({ _tag: "peerChannel", channelId: from.channelId }),
        peer(from.fromId),
        from.topMsgId,
        from.action
      )
  }
}
