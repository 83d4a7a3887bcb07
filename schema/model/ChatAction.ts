/**
 * What somebody does in a chat, for the others there to see.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/SendMessageAction
 */
import type * as T from "../tl/api/types.ts"

const plain = {
  Typing: "sendMessageTypingAction",
  RecordVideo: "sendMessageRecordVideoAction",
  RecordAudio: "sendMessageRecordAudioAction",
  RecordRound: "sendMessageRecordRoundAction",
  ChooseLocation: "sendMessageGeoLocationAction",
  ChooseContact: "sendMessageChooseContactAction",
  ChooseSticker: "sendMessageChooseStickerAction",
  PlayGame: "sendMessageGamePlayAction",
  SpeakInCall: "speakingInGroupCallAction",
  Cancel: "sendMessageCancelAction"
} as const

const withProgress = {
  UploadVideo: "sendMessageUploadVideoAction",
  UploadAudio: "sendMessageUploadAudioAction",
  UploadPhoto: "sendMessageUploadPhotoAction",
  UploadDocument: "sendMessageUploadDocumentAction",
  UploadRound: "sendMessageUploadRoundAction",
  ImportHistory: "sendMessageHistoryImportAction"
} as const

/**
 * An action that takes a while: uploading, importing.
 *
 * @since 0.1.0
 * @category models
 */
export interface Progress {
  readonly _tag: keyof typeof withProgress
  /** In percent: 0 to 100. */
  readonly progress: number
}

/**
 * Taps on an animated emoji, in a private chat: `emoticon` is the emoji, `messageId` the message, `interaction` tells of
 * the taps, as JSON.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/animated-emojis#emoji-reactions
 */
export interface SendEmoji {
  readonly _tag: "SendEmoji"
  readonly emoticon: string
  readonly messageId: number
  readonly interaction: string
}

/**
 * Watches an animated emoji on which somebody has tapped.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/animated-emojis#emoji-reactions
 */
export interface SeeEmoji {
  readonly _tag: "SeeEmoji"
  readonly emoticon: string
}

/**
 * What somebody does: a name, or one with details. The name of an upload alone means that it has just begun. `Cancel`
 * ends whatever is shown.
 *
 * @since 0.1.0
 * @category models
 */
export type ChatAction = keyof typeof plain | keyof typeof withProgress | Progress | SendEmoji | SeeEmoji

const isPlain = (name: string): name is keyof typeof plain => Object.hasOwn(plain, name)

const percent = (progress: number): number => Math.round(Math.min(100, Math.max(0, progress)))

/**
 * As Telegram wants to be told of it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toTl = (action: ChatAction): T.SendMessageAction => {
  if (typeof action === "string") {
    return isPlain(action) ? { _tag: plain[action] } : { _tag: withProgress[action], progress: 0 }
  }
  switch (action._tag) {
    case "SendEmoji":
      return {
        _tag: "sendMessageEmojiInteraction",
        emoticon: action.emoticon,
        msgId: action.messageId,
        interaction: { _tag: "dataJSON", data: action.interaction }
      }
    case "SeeEmoji":
      return { _tag: "sendMessageEmojiInteractionSeen", emoticon: action.emoticon }
    default:
      return { _tag: withProgress[action._tag], progress: percent(action.progress) }
  }
}
