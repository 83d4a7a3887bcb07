// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The types of the API, layer 228.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

/** https://core.telegram.org/type/AccountDaysTTL */
export type AccountDaysTTL = accountDaysTTL

/** https://core.telegram.org/constructor/accountDaysTTL */
export interface accountDaysTTL {
  readonly _tag: "accountDaysTTL"
  readonly days: number
}

/** https://core.telegram.org/type/AiComposeTone */
export type AiComposeTone = aiComposeTone | aiComposeToneDefault

/** https://core.telegram.org/constructor/aiComposeTone */
export interface aiComposeTone {
  readonly _tag: "aiComposeTone"
  readonly creator?: boolean | undefined
  readonly id: bigint
  readonly accessHash: bigint
  readonly slug: string
  readonly title: string
  readonly emojiId?: bigint | undefined
  readonly prompt?: string | undefined
  readonly installsCount?: number | undefined
  readonly authorId?: number | undefined
  readonly exampleEnglish?: AiComposeToneExample | undefined
}

/** https://core.telegram.org/constructor/aiComposeToneDefault */
export interface aiComposeToneDefault {
  readonly _tag: "aiComposeToneDefault"
  readonly tone: string
  readonly emojiId: bigint
  readonly title: string
}

/** https://core.telegram.org/type/AiComposeToneExample */
export type AiComposeToneExample = aiComposeToneExample

/** https://core.telegram.org/constructor/aiComposeToneExample */
export interface aiComposeToneExample {
  readonly _tag: "aiComposeToneExample"
  readonly from: TextWithEntities
  readonly to: TextWithEntities
}

/** https://core.telegram.org/type/AttachMenuBot */
export type AttachMenuBot = attachMenuBot

/** https://core.telegram.org/constructor/attachMenuBot */
export interface attachMenuBot {
  readonly _tag: "attachMenuBot"
  readonly inactive?: boolean | undefined
  readonly hasSettings?: boolean | undefined
  readonly requestWriteAccess?: boolean | undefined
  readonly showInAttachMenu?: boolean | undefined
  readonly showInSideMenu?: boolean | undefined
  readonly sideMenuDisclaimerNeeded?: boolean | undefined
  readonly botId: number
  readonly shortName: string
  readonly peerTypes?: ReadonlyArray<AttachMenuPeerType> | undefined
  readonly icons: ReadonlyArray<AttachMenuBotIcon>
}

/** https://core.telegram.org/type/AttachMenuBotIcon */
export type AttachMenuBotIcon = attachMenuBotIcon

/** https://core.telegram.org/constructor/attachMenuBotIcon */
export interface attachMenuBotIcon {
  readonly _tag: "attachMenuBotIcon"
  readonly name: string
  readonly icon: Document
  readonly colors?: ReadonlyArray<AttachMenuBotIconColor> | undefined
}

/** https://core.telegram.org/type/AttachMenuBotIconColor */
export type AttachMenuBotIconColor = attachMenuBotIconColor

/** https://core.telegram.org/constructor/attachMenuBotIconColor */
export interface attachMenuBotIconColor {
  readonly _tag: "attachMenuBotIconColor"
  readonly name: string
  readonly color: number
}

/** https://core.telegram.org/type/AttachMenuBots */
export type AttachMenuBots = attachMenuBots | attachMenuBotsNotModified

/** https://core.telegram.org/constructor/attachMenuBots */
export interface attachMenuBots {
  readonly _tag: "attachMenuBots"
  readonly hash: bigint
  readonly bots: ReadonlyArray<AttachMenuBot>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/attachMenuBotsNotModified */
export interface attachMenuBotsNotModified {
  readonly _tag: "attachMenuBotsNotModified"
}

/** https://core.telegram.org/type/AttachMenuBotsBot */
export type AttachMenuBotsBot = attachMenuBotsBot

/** https://core.telegram.org/constructor/attachMenuBotsBot */
export interface attachMenuBotsBot {
  readonly _tag: "attachMenuBotsBot"
  readonly bot: AttachMenuBot
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/AttachMenuPeerType */
export type AttachMenuPeerType =
  | attachMenuPeerTypeBotPM
  | attachMenuPeerTypeBroadcast
  | attachMenuPeerTypeChat
  | attachMenuPeerTypePM
  | attachMenuPeerTypeSameBotPM

/** https://core.telegram.org/constructor/attachMenuPeerTypeBotPM */
export interface attachMenuPeerTypeBotPM {
  readonly _tag: "attachMenuPeerTypeBotPM"
}

/** https://core.telegram.org/constructor/attachMenuPeerTypeBroadcast */
export interface attachMenuPeerTypeBroadcast {
  readonly _tag: "attachMenuPeerTypeBroadcast"
}

/** https://core.telegram.org/constructor/attachMenuPeerTypeChat */
export interface attachMenuPeerTypeChat {
  readonly _tag: "attachMenuPeerTypeChat"
}

/** https://core.telegram.org/constructor/attachMenuPeerTypePM */
export interface attachMenuPeerTypePM {
  readonly _tag: "attachMenuPeerTypePM"
}

/** https://core.telegram.org/constructor/attachMenuPeerTypeSameBotPM */
export interface attachMenuPeerTypeSameBotPM {
  readonly _tag: "attachMenuPeerTypeSameBotPM"
}

/** https://core.telegram.org/type/AuctionBidLevel */
export type AuctionBidLevel = auctionBidLevel

/** https://core.telegram.org/constructor/auctionBidLevel */
export interface auctionBidLevel {
  readonly _tag: "auctionBidLevel"
  readonly pos: number
  readonly amount: bigint
  readonly date: number
}

/** https://core.telegram.org/type/Authorization */
export type Authorization = authorization

/** https://core.telegram.org/constructor/authorization */
export interface authorization {
  readonly _tag: "authorization"
  readonly current?: boolean | undefined
  readonly officialApp?: boolean | undefined
  readonly passwordPending?: boolean | undefined
  readonly encryptedRequestsDisabled?: boolean | undefined
  readonly callRequestsDisabled?: boolean | undefined
  readonly unconfirmed?: boolean | undefined
  readonly hash: bigint
  readonly deviceModel: string
  readonly platform: string
  readonly systemVersion: string
  readonly apiId: number
  readonly appName: string
  readonly appVersion: string
  readonly dateCreated: number
  readonly dateActive: number
  readonly ip: string
  readonly country: string
  readonly region: string
}

/** https://core.telegram.org/type/AutoDownloadSettings */
export type AutoDownloadSettings = autoDownloadSettings

/** https://core.telegram.org/constructor/autoDownloadSettings */
export interface autoDownloadSettings {
  readonly _tag: "autoDownloadSettings"
  readonly disabled?: boolean | undefined
  readonly videoPreloadLarge?: boolean | undefined
  readonly audioPreloadNext?: boolean | undefined
  readonly phonecallsLessData?: boolean | undefined
  readonly storiesPreload?: boolean | undefined
  readonly photoSizeMax: number
  readonly videoSizeMax: number
  readonly fileSizeMax: number
  readonly videoUploadMaxbitrate: number
  readonly smallQueueActiveOperationsMax: number
  readonly largeQueueActiveOperationsMax: number
}

/** https://core.telegram.org/type/AutoSaveException */
export type AutoSaveException = autoSaveException

/** https://core.telegram.org/constructor/autoSaveException */
export interface autoSaveException {
  readonly _tag: "autoSaveException"
  readonly peer: Peer
  readonly settings: AutoSaveSettings
}

/** https://core.telegram.org/type/AutoSaveSettings */
export type AutoSaveSettings = autoSaveSettings

/** https://core.telegram.org/constructor/autoSaveSettings */
export interface autoSaveSettings {
  readonly _tag: "autoSaveSettings"
  readonly photos?: boolean | undefined
  readonly videos?: boolean | undefined
  readonly videoMaxSize?: bigint | undefined
}

/** https://core.telegram.org/type/AvailableEffect */
export type AvailableEffect = availableEffect

/** https://core.telegram.org/constructor/availableEffect */
export interface availableEffect {
  readonly _tag: "availableEffect"
  readonly premiumRequired?: boolean | undefined
  readonly id: bigint
  readonly emoticon: string
  readonly staticIconId?: bigint | undefined
  readonly effectStickerId: bigint
  readonly effectAnimationId?: bigint | undefined
}

/** https://core.telegram.org/type/AvailableReaction */
export type AvailableReaction = availableReaction

/** https://core.telegram.org/constructor/availableReaction */
export interface availableReaction {
  readonly _tag: "availableReaction"
  readonly inactive?: boolean | undefined
  readonly premium?: boolean | undefined
  readonly reaction: string
  readonly title: string
  readonly staticIcon: Document
  readonly appearAnimation: Document
  readonly selectAnimation: Document
  readonly activateAnimation: Document
  readonly effectAnimation: Document
  readonly aroundAnimation?: Document | undefined
  readonly centerIcon?: Document | undefined
}

/** https://core.telegram.org/type/BankCardOpenUrl */
export type BankCardOpenUrl = bankCardOpenUrl

/** https://core.telegram.org/constructor/bankCardOpenUrl */
export interface bankCardOpenUrl {
  readonly _tag: "bankCardOpenUrl"
  readonly url: string
  readonly name: string
}

/** https://core.telegram.org/type/BaseTheme */
export type BaseTheme = baseThemeArctic | baseThemeClassic | baseThemeDay | baseThemeNight | baseThemeTinted

/** https://core.telegram.org/constructor/baseThemeArctic */
export interface baseThemeArctic {
  readonly _tag: "baseThemeArctic"
}

/** https://core.telegram.org/constructor/baseThemeClassic */
export interface baseThemeClassic {
  readonly _tag: "baseThemeClassic"
}

/** https://core.telegram.org/constructor/baseThemeDay */
export interface baseThemeDay {
  readonly _tag: "baseThemeDay"
}

/** https://core.telegram.org/constructor/baseThemeNight */
export interface baseThemeNight {
  readonly _tag: "baseThemeNight"
}

/** https://core.telegram.org/constructor/baseThemeTinted */
export interface baseThemeTinted {
  readonly _tag: "baseThemeTinted"
}

/** https://core.telegram.org/type/Birthday */
export type Birthday = birthday

/** https://core.telegram.org/constructor/birthday */
export interface birthday {
  readonly _tag: "birthday"
  readonly day: number
  readonly month: number
  readonly year?: number | undefined
}

/** https://core.telegram.org/type/Boost */
export type Boost = boost

/** https://core.telegram.org/constructor/boost */
export interface boost {
  readonly _tag: "boost"
  readonly gift?: boolean | undefined
  readonly giveaway?: boolean | undefined
  readonly unclaimed?: boolean | undefined
  readonly id: string
  readonly userId?: number | undefined
  readonly giveawayMsgId?: number | undefined
  readonly date: number
  readonly expires: number
  readonly usedGiftSlug?: string | undefined
  readonly multiplier?: number | undefined
  readonly stars?: bigint | undefined
}

/** https://core.telegram.org/type/BotApp */
export type BotApp = botApp | botAppNotModified

/** https://core.telegram.org/constructor/botApp */
export interface botApp {
  readonly _tag: "botApp"
  readonly id: bigint
  readonly accessHash: bigint
  readonly shortName: string
  readonly title: string
  readonly description: string
  readonly photo: Photo
  readonly document?: Document | undefined
  readonly hash: bigint
}

/** https://core.telegram.org/constructor/botAppNotModified */
export interface botAppNotModified {
  readonly _tag: "botAppNotModified"
}

/** https://core.telegram.org/type/BotAppSettings */
export type BotAppSettings = botAppSettings

/** https://core.telegram.org/constructor/botAppSettings */
export interface botAppSettings {
  readonly _tag: "botAppSettings"
  readonly placeholderPath?: Uint8Array | undefined
  readonly backgroundColor?: number | undefined
  readonly backgroundDarkColor?: number | undefined
  readonly headerColor?: number | undefined
  readonly headerDarkColor?: number | undefined
}

/** https://core.telegram.org/type/BotBusinessConnection */
export type BotBusinessConnection = botBusinessConnection

/** https://core.telegram.org/constructor/botBusinessConnection */
export interface botBusinessConnection {
  readonly _tag: "botBusinessConnection"
  readonly disabled?: boolean | undefined
  readonly connectionId: string
  readonly userId: number
  readonly dcId: number
  readonly date: number
  readonly rights?: BusinessBotRights | undefined
}

/** https://core.telegram.org/type/BotCommand */
export type BotCommand = botCommand

/** https://core.telegram.org/constructor/botCommand */
export interface botCommand {
  readonly _tag: "botCommand"
  readonly ephemeral?: boolean | undefined
  readonly command: string
  readonly description: string
}

/** https://core.telegram.org/type/BotCommandScope */
export type BotCommandScope =
  | botCommandScopeChatAdmins
  | botCommandScopeChats
  | botCommandScopeDefault
  | botCommandScopePeer
  | botCommandScopePeerAdmins
  | botCommandScopePeerUser
  | botCommandScopeUsers

/** https://core.telegram.org/constructor/botCommandScopeChatAdmins */
export interface botCommandScopeChatAdmins {
  readonly _tag: "botCommandScopeChatAdmins"
}

/** https://core.telegram.org/constructor/botCommandScopeChats */
export interface botCommandScopeChats {
  readonly _tag: "botCommandScopeChats"
}

/** https://core.telegram.org/constructor/botCommandScopeDefault */
export interface botCommandScopeDefault {
  readonly _tag: "botCommandScopeDefault"
}

/** https://core.telegram.org/constructor/botCommandScopePeer */
export interface botCommandScopePeer {
  readonly _tag: "botCommandScopePeer"
  readonly peer: InputPeer
}

/** https://core.telegram.org/constructor/botCommandScopePeerAdmins */
export interface botCommandScopePeerAdmins {
  readonly _tag: "botCommandScopePeerAdmins"
  readonly peer: InputPeer
}

/** https://core.telegram.org/constructor/botCommandScopePeerUser */
export interface botCommandScopePeerUser {
  readonly _tag: "botCommandScopePeerUser"
  readonly peer: InputPeer
  readonly userId: InputUser
}

/** https://core.telegram.org/constructor/botCommandScopeUsers */
export interface botCommandScopeUsers {
  readonly _tag: "botCommandScopeUsers"
}

/** https://core.telegram.org/type/BotInfo */
export type BotInfo = botInfo

/** https://core.telegram.org/constructor/botInfo */
export interface botInfo {
  readonly _tag: "botInfo"
  readonly hasPreviewMedias?: boolean | undefined
  readonly userId?: number | undefined
  readonly description?: string | undefined
  readonly descriptionPhoto?: Photo | undefined
  readonly descriptionDocument?: Document | undefined
  readonly commands?: ReadonlyArray<BotCommand> | undefined
  readonly menuButton?: BotMenuButton | undefined
  readonly privacyPolicyUrl?: string | undefined
  readonly appSettings?: BotAppSettings | undefined
  readonly verifierSettings?: BotVerifierSettings | undefined
}

/** https://core.telegram.org/type/BotInlineMessage */
export type BotInlineMessage =
  | botInlineMessageMediaAuto
  | botInlineMessageMediaContact
  | botInlineMessageMediaGeo
  | botInlineMessageMediaInvoice
  | botInlineMessageMediaVenue
  | botInlineMessageMediaWebPage
  | botInlineMessageRichMessage
  | botInlineMessageText

/** https://core.telegram.org/constructor/botInlineMessageMediaAuto */
export interface botInlineMessageMediaAuto {
  readonly _tag: "botInlineMessageMediaAuto"
  readonly invertMedia?: boolean | undefined
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/botInlineMessageMediaContact */
export interface botInlineMessageMediaContact {
  readonly _tag: "botInlineMessageMediaContact"
  readonly phoneNumber: string
  readonly firstName: string
  readonly lastName: string
  readonly vcard: string
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/botInlineMessageMediaGeo */
export interface botInlineMessageMediaGeo {
  readonly _tag: "botInlineMessageMediaGeo"
  readonly geo: GeoPoint
  readonly heading?: number | undefined
  readonly period?: number | undefined
  readonly proximityNotificationRadius?: number | undefined
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/botInlineMessageMediaInvoice */
export interface botInlineMessageMediaInvoice {
  readonly _tag: "botInlineMessageMediaInvoice"
  readonly shippingAddressRequested?: boolean | undefined
  readonly test?: boolean | undefined
  readonly title: string
  readonly description: string
  readonly photo?: WebDocument | undefined
  readonly currency: string
  readonly totalAmount: bigint
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/botInlineMessageMediaVenue */
export interface botInlineMessageMediaVenue {
  readonly _tag: "botInlineMessageMediaVenue"
  readonly geo: GeoPoint
  readonly title: string
  readonly address: string
  readonly provider: string
  readonly venueId: string
  readonly venueType: string
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/botInlineMessageMediaWebPage */
export interface botInlineMessageMediaWebPage {
  readonly _tag: "botInlineMessageMediaWebPage"
  readonly invertMedia?: boolean | undefined
  readonly forceLargeMedia?: boolean | undefined
  readonly forceSmallMedia?: boolean | undefined
  readonly manual?: boolean | undefined
  readonly safe?: boolean | undefined
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly url: string
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/botInlineMessageRichMessage */
export interface botInlineMessageRichMessage {
  readonly _tag: "botInlineMessageRichMessage"
  readonly replyMarkup?: ReplyMarkup | undefined
  readonly richMessage: RichMessage
}

/** https://core.telegram.org/constructor/botInlineMessageText */
export interface botInlineMessageText {
  readonly _tag: "botInlineMessageText"
  readonly noWebpage?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/type/BotInlineResult */
export type BotInlineResult = botInlineMediaResult | botInlineResult

/** https://core.telegram.org/constructor/botInlineMediaResult */
export interface botInlineMediaResult {
  readonly _tag: "botInlineMediaResult"
  readonly id: string
  readonly type: string
  readonly photo?: Photo | undefined
  readonly document?: Document | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly sendMessage: BotInlineMessage
}

/** https://core.telegram.org/constructor/botInlineResult */
export interface botInlineResult {
  readonly _tag: "botInlineResult"
  readonly id: string
  readonly type: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly url?: string | undefined
  readonly thumb?: WebDocument | undefined
  readonly content?: WebDocument | undefined
  readonly sendMessage: BotInlineMessage
}

/** https://core.telegram.org/type/BotMenuButton */
export type BotMenuButton = botMenuButton | botMenuButtonCommands | botMenuButtonDefault

/** https://core.telegram.org/constructor/botMenuButton */
export interface botMenuButton {
  readonly _tag: "botMenuButton"
  readonly text: string
  readonly url: string
}

/** https://core.telegram.org/constructor/botMenuButtonCommands */
export interface botMenuButtonCommands {
  readonly _tag: "botMenuButtonCommands"
}

/** https://core.telegram.org/constructor/botMenuButtonDefault */
export interface botMenuButtonDefault {
  readonly _tag: "botMenuButtonDefault"
}

/** https://core.telegram.org/type/BotPreviewMedia */
export type BotPreviewMedia = botPreviewMedia

/** https://core.telegram.org/constructor/botPreviewMedia */
export interface botPreviewMedia {
  readonly _tag: "botPreviewMedia"
  readonly date: number
  readonly media: MessageMedia
}

/** https://core.telegram.org/type/BotVerification */
export type BotVerification = botVerification

/** https://core.telegram.org/constructor/botVerification */
export interface botVerification {
  readonly _tag: "botVerification"
  readonly botId: number
  readonly icon: bigint
  readonly description: string
}

/** https://core.telegram.org/type/BotVerifierSettings */
export type BotVerifierSettings = botVerifierSettings

/** https://core.telegram.org/constructor/botVerifierSettings */
export interface botVerifierSettings {
  readonly _tag: "botVerifierSettings"
  readonly canModifyCustomDescription?: boolean | undefined
  readonly icon: bigint
  readonly company: string
  readonly customDescription?: string | undefined
}

/** https://core.telegram.org/type/BusinessAwayMessage */
export type BusinessAwayMessage = businessAwayMessage

/** https://core.telegram.org/constructor/businessAwayMessage */
export interface businessAwayMessage {
  readonly _tag: "businessAwayMessage"
  readonly offlineOnly?: boolean | undefined
  readonly shortcutId: number
  readonly schedule: BusinessAwayMessageSchedule
  readonly recipients: BusinessRecipients
}

/** https://core.telegram.org/type/BusinessAwayMessageSchedule */
export type BusinessAwayMessageSchedule =
  | businessAwayMessageScheduleAlways
  | businessAwayMessageScheduleCustom
  | businessAwayMessageScheduleOutsideWorkHours

/** https://core.telegram.org/constructor/businessAwayMessageScheduleAlways */
export interface businessAwayMessageScheduleAlways {
  readonly _tag: "businessAwayMessageScheduleAlways"
}

/** https://core.telegram.org/constructor/businessAwayMessageScheduleCustom */
export interface businessAwayMessageScheduleCustom {
  readonly _tag: "businessAwayMessageScheduleCustom"
  readonly startDate: number
  readonly endDate: number
}

/** https://core.telegram.org/constructor/businessAwayMessageScheduleOutsideWorkHours */
export interface businessAwayMessageScheduleOutsideWorkHours {
  readonly _tag: "businessAwayMessageScheduleOutsideWorkHours"
}

/** https://core.telegram.org/type/BusinessBotRecipients */
export type BusinessBotRecipients = businessBotRecipients

/** https://core.telegram.org/constructor/businessBotRecipients */
export interface businessBotRecipients {
  readonly _tag: "businessBotRecipients"
  readonly existingChats?: boolean | undefined
  readonly newChats?: boolean | undefined
  readonly contacts?: boolean | undefined
  readonly nonContacts?: boolean | undefined
  readonly excludeSelected?: boolean | undefined
  readonly users?: ReadonlyArray<number> | undefined
  readonly excludeUsers?: ReadonlyArray<number> | undefined
}

/** https://core.telegram.org/type/BusinessBotRights */
export type BusinessBotRights = businessBotRights

/** https://core.telegram.org/constructor/businessBotRights */
export interface businessBotRights {
  readonly _tag: "businessBotRights"
  readonly reply?: boolean | undefined
  readonly readMessages?: boolean | undefined
  readonly deleteSentMessages?: boolean | undefined
  readonly deleteReceivedMessages?: boolean | undefined
  readonly editName?: boolean | undefined
  readonly editBio?: boolean | undefined
  readonly editProfilePhoto?: boolean | undefined
  readonly editUsername?: boolean | undefined
  readonly viewGifts?: boolean | undefined
  readonly sellGifts?: boolean | undefined
  readonly changeGiftSettings?: boolean | undefined
  readonly transferAndUpgradeGifts?: boolean | undefined
  readonly transferStars?: boolean | undefined
  readonly manageStories?: boolean | undefined
}

/** https://core.telegram.org/type/BusinessChatLink */
export type BusinessChatLink = businessChatLink

/** https://core.telegram.org/constructor/businessChatLink */
export interface businessChatLink {
  readonly _tag: "businessChatLink"
  readonly link: string
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly title?: string | undefined
  readonly views: number
}

/** https://core.telegram.org/type/BusinessGreetingMessage */
export type BusinessGreetingMessage = businessGreetingMessage

/** https://core.telegram.org/constructor/businessGreetingMessage */
export interface businessGreetingMessage {
  readonly _tag: "businessGreetingMessage"
  readonly shortcutId: number
  readonly recipients: BusinessRecipients
  readonly noActivityDays: number
}

/** https://core.telegram.org/type/BusinessIntro */
export type BusinessIntro = businessIntro

/** https://core.telegram.org/constructor/businessIntro */
export interface businessIntro {
  readonly _tag: "businessIntro"
  readonly title: string
  readonly description: string
  readonly sticker?: Document | undefined
}

/** https://core.telegram.org/type/BusinessLocation */
export type BusinessLocation = businessLocation

/** https://core.telegram.org/constructor/businessLocation */
export interface businessLocation {
  readonly _tag: "businessLocation"
  readonly geoPoint?: GeoPoint | undefined
  readonly address: string
}

/** https://core.telegram.org/type/BusinessRecipients */
export type BusinessRecipients = businessRecipients

/** https://core.telegram.org/constructor/businessRecipients */
export interface businessRecipients {
  readonly _tag: "businessRecipients"
  readonly existingChats?: boolean | undefined
  readonly newChats?: boolean | undefined
  readonly contacts?: boolean | undefined
  readonly nonContacts?: boolean | undefined
  readonly excludeSelected?: boolean | undefined
  readonly users?: ReadonlyArray<number> | undefined
}

/** https://core.telegram.org/type/BusinessWeeklyOpen */
export type BusinessWeeklyOpen = businessWeeklyOpen

/** https://core.telegram.org/constructor/businessWeeklyOpen */
export interface businessWeeklyOpen {
  readonly _tag: "businessWeeklyOpen"
  readonly startMinute: number
  readonly endMinute: number
}

/** https://core.telegram.org/type/BusinessWorkHours */
export type BusinessWorkHours = businessWorkHours

/** https://core.telegram.org/constructor/businessWorkHours */
export interface businessWorkHours {
  readonly _tag: "businessWorkHours"
  readonly openNow?: boolean | undefined
  readonly timezoneId: string
  readonly weeklyOpen: ReadonlyArray<BusinessWeeklyOpen>
}

/** https://core.telegram.org/type/CdnConfig */
export type CdnConfig = cdnConfig

/** https://core.telegram.org/constructor/cdnConfig */
export interface cdnConfig {
  readonly _tag: "cdnConfig"
  readonly publicKeys: ReadonlyArray<CdnPublicKey>
}

/** https://core.telegram.org/type/CdnPublicKey */
export type CdnPublicKey = cdnPublicKey

/** https://core.telegram.org/constructor/cdnPublicKey */
export interface cdnPublicKey {
  readonly _tag: "cdnPublicKey"
  readonly dcId: number
  readonly publicKey: string
}

/** https://core.telegram.org/type/ChannelAdminLogEvent */
export type ChannelAdminLogEvent = channelAdminLogEvent

/** https://core.telegram.org/constructor/channelAdminLogEvent */
export interface channelAdminLogEvent {
  readonly _tag: "channelAdminLogEvent"
  readonly id: bigint
  readonly date: number
  readonly userId: number
  readonly action: ChannelAdminLogEventAction
}

/** https://core.telegram.org/type/ChannelAdminLogEventAction */
export type ChannelAdminLogEventAction =
  | channelAdminLogEventActionChangeAbout
  | channelAdminLogEventActionChangeAvailableReactions
  | channelAdminLogEventActionChangeEmojiStatus
  | channelAdminLogEventActionChangeEmojiStickerSet
  | channelAdminLogEventActionChangeHistoryTTL
  | channelAdminLogEventActionChangeLinkedChat
  | channelAdminLogEventActionChangeLocation
  | channelAdminLogEventActionChangePeerColor
  | channelAdminLogEventActionChangePhoto
  | channelAdminLogEventActionChangeProfilePeerColor
  | channelAdminLogEventActionChangeStickerSet
  | channelAdminLogEventActionChangeTitle
  | channelAdminLogEventActionChangeUsername
  | channelAdminLogEventActionChangeUsernames
  | channelAdminLogEventActionChangeWallpaper
  | channelAdminLogEventActionCreateTopic
  | channelAdminLogEventActionDefaultBannedRights
  | channelAdminLogEventActionDeleteMessage
  | channelAdminLogEventActionDeleteTopic
  | channelAdminLogEventActionDiscardGroupCall
  | channelAdminLogEventActionEditMessage
  | channelAdminLogEventActionEditTopic
  | channelAdminLogEventActionExportedInviteDelete
  | channelAdminLogEventActionExportedInviteEdit
  | channelAdminLogEventActionExportedInviteRevoke
  | channelAdminLogEventActionParticipantEditRank
  | channelAdminLogEventActionParticipantInvite
  | channelAdminLogEventActionParticipantJoin
  | channelAdminLogEventActionParticipantJoinByInvite
  | channelAdminLogEventActionParticipantJoinByRequest
  | channelAdminLogEventActionParticipantLeave
  | channelAdminLogEventActionParticipantMute
  | channelAdminLogEventActionParticipantSubExtend
  | channelAdminLogEventActionParticipantToggleAdmin
  | channelAdminLogEventActionParticipantToggleBan
  | channelAdminLogEventActionParticipantUnmute
  | channelAdminLogEventActionParticipantVolume
  | channelAdminLogEventActionPinTopic
  | channelAdminLogEventActionSendMessage
  | channelAdminLogEventActionStartGroupCall
  | channelAdminLogEventActionStopPoll
  | channelAdminLogEventActionToggleAntiSpam
  | channelAdminLogEventActionToggleAutotranslation
  | channelAdminLogEventActionToggleForum
  | channelAdminLogEventActionToggleGroupCallSetting
  | channelAdminLogEventActionToggleInvites
  | channelAdminLogEventActionToggleNoForwards
  | channelAdminLogEventActionTogglePreHistoryHidden
  | channelAdminLogEventActionToggleSignatureProfiles
  | channelAdminLogEventActionToggleSignatures
  | channelAdminLogEventActionToggleSlowMode
  | channelAdminLogEventActionUpdatePinned

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeAbout */
export interface channelAdminLogEventActionChangeAbout {
  readonly _tag: "channelAdminLogEventActionChangeAbout"
  readonly prevValue: string
  readonly newValue: string
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeAvailableReactions */
export interface channelAdminLogEventActionChangeAvailableReactions {
  readonly _tag: "channelAdminLogEventActionChangeAvailableReactions"
  readonly prevValue: ChatReactions
  readonly newValue: ChatReactions
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStatus */
export interface channelAdminLogEventActionChangeEmojiStatus {
  readonly _tag: "channelAdminLogEventActionChangeEmojiStatus"
  readonly prevValue: EmojiStatus
  readonly newValue: EmojiStatus
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStickerSet */
export interface channelAdminLogEventActionChangeEmojiStickerSet {
  readonly _tag: "channelAdminLogEventActionChangeEmojiStickerSet"
  readonly prevStickerset: InputStickerSet
  readonly newStickerset: InputStickerSet
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeHistoryTTL */
export interface channelAdminLogEventActionChangeHistoryTTL {
  readonly _tag: "channelAdminLogEventActionChangeHistoryTTL"
  readonly prevValue: number
  readonly newValue: number
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeLinkedChat */
export interface channelAdminLogEventActionChangeLinkedChat {
  readonly _tag: "channelAdminLogEventActionChangeLinkedChat"
  readonly prevValue: number
  readonly newValue: number
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeLocation */
export interface channelAdminLogEventActionChangeLocation {
  readonly _tag: "channelAdminLogEventActionChangeLocation"
  readonly prevValue: ChannelLocation
  readonly newValue: ChannelLocation
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangePeerColor */
export interface channelAdminLogEventActionChangePeerColor {
  readonly _tag: "channelAdminLogEventActionChangePeerColor"
  readonly prevValue: PeerColor
  readonly newValue: PeerColor
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangePhoto */
export interface channelAdminLogEventActionChangePhoto {
  readonly _tag: "channelAdminLogEventActionChangePhoto"
  readonly prevPhoto: Photo
  readonly newPhoto: Photo
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeProfilePeerColor */
export interface channelAdminLogEventActionChangeProfilePeerColor {
  readonly _tag: "channelAdminLogEventActionChangeProfilePeerColor"
  readonly prevValue: PeerColor
  readonly newValue: PeerColor
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeStickerSet */
export interface channelAdminLogEventActionChangeStickerSet {
  readonly _tag: "channelAdminLogEventActionChangeStickerSet"
  readonly prevStickerset: InputStickerSet
  readonly newStickerset: InputStickerSet
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeTitle */
export interface channelAdminLogEventActionChangeTitle {
  readonly _tag: "channelAdminLogEventActionChangeTitle"
  readonly prevValue: string
  readonly newValue: string
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsername */
export interface channelAdminLogEventActionChangeUsername {
  readonly _tag: "channelAdminLogEventActionChangeUsername"
  readonly prevValue: string
  readonly newValue: string
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsernames */
export interface channelAdminLogEventActionChangeUsernames {
  readonly _tag: "channelAdminLogEventActionChangeUsernames"
  readonly prevValue: ReadonlyArray<string>
  readonly newValue: ReadonlyArray<string>
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionChangeWallpaper */
export interface channelAdminLogEventActionChangeWallpaper {
  readonly _tag: "channelAdminLogEventActionChangeWallpaper"
  readonly prevValue: WallPaper
  readonly newValue: WallPaper
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionCreateTopic */
export interface channelAdminLogEventActionCreateTopic {
  readonly _tag: "channelAdminLogEventActionCreateTopic"
  readonly topic: ForumTopic
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionDefaultBannedRights */
export interface channelAdminLogEventActionDefaultBannedRights {
  readonly _tag: "channelAdminLogEventActionDefaultBannedRights"
  readonly prevBannedRights: ChatBannedRights
  readonly newBannedRights: ChatBannedRights
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionDeleteMessage */
export interface channelAdminLogEventActionDeleteMessage {
  readonly _tag: "channelAdminLogEventActionDeleteMessage"
  readonly message: Message
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionDeleteTopic */
export interface channelAdminLogEventActionDeleteTopic {
  readonly _tag: "channelAdminLogEventActionDeleteTopic"
  readonly topic: ForumTopic
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionDiscardGroupCall */
export interface channelAdminLogEventActionDiscardGroupCall {
  readonly _tag: "channelAdminLogEventActionDiscardGroupCall"
  readonly call: InputGroupCall
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionEditMessage */
export interface channelAdminLogEventActionEditMessage {
  readonly _tag: "channelAdminLogEventActionEditMessage"
  readonly prevMessage: Message
  readonly newMessage: Message
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionEditTopic */
export interface channelAdminLogEventActionEditTopic {
  readonly _tag: "channelAdminLogEventActionEditTopic"
  readonly prevTopic: ForumTopic
  readonly newTopic: ForumTopic
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteDelete */
export interface channelAdminLogEventActionExportedInviteDelete {
  readonly _tag: "channelAdminLogEventActionExportedInviteDelete"
  readonly invite: ExportedChatInvite
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteEdit */
export interface channelAdminLogEventActionExportedInviteEdit {
  readonly _tag: "channelAdminLogEventActionExportedInviteEdit"
  readonly prevInvite: ExportedChatInvite
  readonly newInvite: ExportedChatInvite
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteRevoke */
export interface channelAdminLogEventActionExportedInviteRevoke {
  readonly _tag: "channelAdminLogEventActionExportedInviteRevoke"
  readonly invite: ExportedChatInvite
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantEditRank */
export interface channelAdminLogEventActionParticipantEditRank {
  readonly _tag: "channelAdminLogEventActionParticipantEditRank"
  readonly userId: number
  readonly prevRank: string
  readonly newRank: string
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantInvite */
export interface channelAdminLogEventActionParticipantInvite {
  readonly _tag: "channelAdminLogEventActionParticipantInvite"
  readonly participant: ChannelParticipant
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoin */
export interface channelAdminLogEventActionParticipantJoin {
  readonly _tag: "channelAdminLogEventActionParticipantJoin"
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByInvite */
export interface channelAdminLogEventActionParticipantJoinByInvite {
  readonly _tag: "channelAdminLogEventActionParticipantJoinByInvite"
  readonly viaChatlist?: boolean | undefined
  readonly invite: ExportedChatInvite
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByRequest */
export interface channelAdminLogEventActionParticipantJoinByRequest {
  readonly _tag: "channelAdminLogEventActionParticipantJoinByRequest"
  readonly invite: ExportedChatInvite
  readonly approvedBy: number
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantLeave */
export interface channelAdminLogEventActionParticipantLeave {
  readonly _tag: "channelAdminLogEventActionParticipantLeave"
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantMute */
export interface channelAdminLogEventActionParticipantMute {
  readonly _tag: "channelAdminLogEventActionParticipantMute"
  readonly participant: GroupCallParticipant
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantSubExtend */
export interface channelAdminLogEventActionParticipantSubExtend {
  readonly _tag: "channelAdminLogEventActionParticipantSubExtend"
  readonly prevParticipant: ChannelParticipant
  readonly newParticipant: ChannelParticipant
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleAdmin */
export interface channelAdminLogEventActionParticipantToggleAdmin {
  readonly _tag: "channelAdminLogEventActionParticipantToggleAdmin"
  readonly prevParticipant: ChannelParticipant
  readonly newParticipant: ChannelParticipant
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleBan */
export interface channelAdminLogEventActionParticipantToggleBan {
  readonly _tag: "channelAdminLogEventActionParticipantToggleBan"
  readonly prevParticipant: ChannelParticipant
  readonly newParticipant: ChannelParticipant
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantUnmute */
export interface channelAdminLogEventActionParticipantUnmute {
  readonly _tag: "channelAdminLogEventActionParticipantUnmute"
  readonly participant: GroupCallParticipant
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionParticipantVolume */
export interface channelAdminLogEventActionParticipantVolume {
  readonly _tag: "channelAdminLogEventActionParticipantVolume"
  readonly participant: GroupCallParticipant
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionPinTopic */
export interface channelAdminLogEventActionPinTopic {
  readonly _tag: "channelAdminLogEventActionPinTopic"
  readonly prevTopic?: ForumTopic | undefined
  readonly newTopic?: ForumTopic | undefined
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionSendMessage */
export interface channelAdminLogEventActionSendMessage {
  readonly _tag: "channelAdminLogEventActionSendMessage"
  readonly message: Message
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionStartGroupCall */
export interface channelAdminLogEventActionStartGroupCall {
  readonly _tag: "channelAdminLogEventActionStartGroupCall"
  readonly call: InputGroupCall
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionStopPoll */
export interface channelAdminLogEventActionStopPoll {
  readonly _tag: "channelAdminLogEventActionStopPoll"
  readonly message: Message
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionToggleAntiSpam */
export interface channelAdminLogEventActionToggleAntiSpam {
  readonly _tag: "channelAdminLogEventActionToggleAntiSpam"
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionToggleAutotranslation */
export interface channelAdminLogEventActionToggleAutotranslation {
  readonly _tag: "channelAdminLogEventActionToggleAutotranslation"
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionToggleForum */
export interface channelAdminLogEventActionToggleForum {
  readonly _tag: "channelAdminLogEventActionToggleForum"
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionToggleGroupCallSetting */
export interface channelAdminLogEventActionToggleGroupCallSetting {
  readonly _tag: "channelAdminLogEventActionToggleGroupCallSetting"
  readonly joinMuted: boolean
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionToggleInvites */
export interface channelAdminLogEventActionToggleInvites {
  readonly _tag: "channelAdminLogEventActionToggleInvites"
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionToggleNoForwards */
export interface channelAdminLogEventActionToggleNoForwards {
  readonly _tag: "channelAdminLogEventActionToggleNoForwards"
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionTogglePreHistoryHidden */
export interface channelAdminLogEventActionTogglePreHistoryHidden {
  readonly _tag: "channelAdminLogEventActionTogglePreHistoryHidden"
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatureProfiles */
export interface channelAdminLogEventActionToggleSignatureProfiles {
  readonly _tag: "channelAdminLogEventActionToggleSignatureProfiles"
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatures */
export interface channelAdminLogEventActionToggleSignatures {
  readonly _tag: "channelAdminLogEventActionToggleSignatures"
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionToggleSlowMode */
export interface channelAdminLogEventActionToggleSlowMode {
  readonly _tag: "channelAdminLogEventActionToggleSlowMode"
  readonly prevValue: number
  readonly newValue: number
}

/** https://core.telegram.org/constructor/channelAdminLogEventActionUpdatePinned */
export interface channelAdminLogEventActionUpdatePinned {
  readonly _tag: "channelAdminLogEventActionUpdatePinned"
  readonly message: Message
}

/** https://core.telegram.org/type/ChannelAdminLogEventsFilter */
export type ChannelAdminLogEventsFilter = channelAdminLogEventsFilter

/** https://core.telegram.org/constructor/channelAdminLogEventsFilter */
export interface channelAdminLogEventsFilter {
  readonly _tag: "channelAdminLogEventsFilter"
  readonly join?: boolean | undefined
  readonly leave?: boolean | undefined
  readonly invite?: boolean | undefined
  readonly ban?: boolean | undefined
  readonly unban?: boolean | undefined
  readonly kick?: boolean | undefined
  readonly unkick?: boolean | undefined
  readonly promote?: boolean | undefined
  readonly demote?: boolean | undefined
  readonly info?: boolean | undefined
  readonly settings?: boolean | undefined
  readonly pinned?: boolean | undefined
  readonly edit?: boolean | undefined
  readonly delete?: boolean | undefined
  readonly groupCall?: boolean | undefined
  readonly invites?: boolean | undefined
  readonly send?: boolean | undefined
  readonly forums?: boolean | undefined
  readonly subExtend?: boolean | undefined
  readonly editRank?: boolean | undefined
}

/** https://core.telegram.org/type/ChannelLocation */
export type ChannelLocation = channelLocation | channelLocationEmpty

/** https://core.telegram.org/constructor/channelLocation */
export interface channelLocation {
  readonly _tag: "channelLocation"
  readonly geoPoint: GeoPoint
  readonly address: string
}

/** https://core.telegram.org/constructor/channelLocationEmpty */
export interface channelLocationEmpty {
  readonly _tag: "channelLocationEmpty"
}

/** https://core.telegram.org/type/ChannelMessagesFilter */
export type ChannelMessagesFilter = channelMessagesFilter | channelMessagesFilterEmpty

/** https://core.telegram.org/constructor/channelMessagesFilter */
export interface channelMessagesFilter {
  readonly _tag: "channelMessagesFilter"
  readonly excludeNewMessages?: boolean | undefined
  readonly ranges: ReadonlyArray<MessageRange>
}

/** https://core.telegram.org/constructor/channelMessagesFilterEmpty */
export interface channelMessagesFilterEmpty {
  readonly _tag: "channelMessagesFilterEmpty"
}

/** https://core.telegram.org/type/ChannelParticipant */
export type ChannelParticipant =
  | channelParticipant
  | channelParticipantAdmin
  | channelParticipantBanned
  | channelParticipantCreator
  | channelParticipantLeft
  | channelParticipantSelf

/** https://core.telegram.org/constructor/channelParticipant */
export interface channelParticipant {
  readonly _tag: "channelParticipant"
  readonly userId: number
  readonly date: number
  readonly subscriptionUntilDate?: number | undefined
  readonly rank?: string | undefined
}

/** https://core.telegram.org/constructor/channelParticipantAdmin */
export interface channelParticipantAdmin {
  readonly _tag: "channelParticipantAdmin"
  readonly canEdit?: boolean | undefined
  readonly self?: boolean | undefined
  readonly userId: number
  readonly inviterId?: number | undefined
  readonly promotedBy: number
  readonly date: number
  readonly adminRights: ChatAdminRights
  readonly rank?: string | undefined
}

/** https://core.telegram.org/constructor/channelParticipantBanned */
export interface channelParticipantBanned {
  readonly _tag: "channelParticipantBanned"
  readonly left?: boolean | undefined
  readonly peer: Peer
  readonly kickedBy: number
  readonly date: number
  readonly bannedRights: ChatBannedRights
  readonly rank?: string | undefined
}

/** https://core.telegram.org/constructor/channelParticipantCreator */
export interface channelParticipantCreator {
  readonly _tag: "channelParticipantCreator"
  readonly userId: number
  readonly adminRights: ChatAdminRights
  readonly rank?: string | undefined
}

/** https://core.telegram.org/constructor/channelParticipantLeft */
export interface channelParticipantLeft {
  readonly _tag: "channelParticipantLeft"
  readonly peer: Peer
}

/** https://core.telegram.org/constructor/channelParticipantSelf */
export interface channelParticipantSelf {
  readonly _tag: "channelParticipantSelf"
  readonly viaRequest?: boolean | undefined
  readonly userId: number
  readonly inviterId: number
  readonly date: number
  readonly subscriptionUntilDate?: number | undefined
  readonly rank?: string | undefined
}

/** https://core.telegram.org/type/ChannelParticipantsFilter */
export type ChannelParticipantsFilter =
  | channelParticipantsAdmins
  | channelParticipantsBanned
  | channelParticipantsBots
  | channelParticipantsContacts
  | channelParticipantsKicked
  | channelParticipantsMentions
  | channelParticipantsRecent
  | channelParticipantsSearch

/** https://core.telegram.org/constructor/channelParticipantsAdmins */
export interface channelParticipantsAdmins {
  readonly _tag: "channelParticipantsAdmins"
}

/** https://core.telegram.org/constructor/channelParticipantsBanned */
export interface channelParticipantsBanned {
  readonly _tag: "channelParticipantsBanned"
  readonly q: string
}

/** https://core.telegram.org/constructor/channelParticipantsBots */
export interface channelParticipantsBots {
  readonly _tag: "channelParticipantsBots"
}

/** https://core.telegram.org/constructor/channelParticipantsContacts */
export interface channelParticipantsContacts {
  readonly _tag: "channelParticipantsContacts"
  readonly q: string
}

/** https://core.telegram.org/constructor/channelParticipantsKicked */
export interface channelParticipantsKicked {
  readonly _tag: "channelParticipantsKicked"
  readonly q: string
}

/** https://core.telegram.org/constructor/channelParticipantsMentions */
export interface channelParticipantsMentions {
  readonly _tag: "channelParticipantsMentions"
  readonly q?: string | undefined
  readonly topMsgId?: number | undefined
}

/** https://core.telegram.org/constructor/channelParticipantsRecent */
export interface channelParticipantsRecent {
  readonly _tag: "channelParticipantsRecent"
}

/** https://core.telegram.org/constructor/channelParticipantsSearch */
export interface channelParticipantsSearch {
  readonly _tag: "channelParticipantsSearch"
  readonly q: string
}

/** https://core.telegram.org/type/Chat */
export type Chat = channel | channelForbidden | chat | chatEmpty | chatForbidden | community | communityForbidden

/** https://core.telegram.org/constructor/channel */
export interface channel {
  readonly _tag: "channel"
  readonly creator?: boolean | undefined
  readonly left?: boolean | undefined
  readonly broadcast?: boolean | undefined
  readonly verified?: boolean | undefined
  readonly megagroup?: boolean | undefined
  readonly restricted?: boolean | undefined
  readonly signatures?: boolean | undefined
  readonly min?: boolean | undefined
  readonly scam?: boolean | undefined
  readonly hasLink?: boolean | undefined
  readonly hasGeo?: boolean | undefined
  readonly slowmodeEnabled?: boolean | undefined
  readonly callActive?: boolean | undefined
  readonly callNotEmpty?: boolean | undefined
  readonly fake?: boolean | undefined
  readonly gigagroup?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly joinToSend?: boolean | undefined
  readonly joinRequest?: boolean | undefined
  readonly forum?: boolean | undefined
  readonly storiesHidden?: boolean | undefined
  readonly storiesHiddenMin?: boolean | undefined
  readonly storiesUnavailable?: boolean | undefined
  readonly signatureProfiles?: boolean | undefined
  readonly autotranslation?: boolean | undefined
  readonly broadcastMessagesAllowed?: boolean | undefined
  readonly monoforum?: boolean | undefined
  readonly forumTabs?: boolean | undefined
  readonly id: number
  readonly accessHash?: bigint | undefined
  readonly title: string
  readonly username?: string | undefined
  readonly photo: ChatPhoto
  readonly date: number
  readonly restrictionReason?: ReadonlyArray<RestrictionReason> | undefined
  readonly adminRights?: ChatAdminRights | undefined
  readonly bannedRights?: ChatBannedRights | undefined
  readonly defaultBannedRights?: ChatBannedRights | undefined
  readonly participantsCount?: number | undefined
  readonly usernames?: ReadonlyArray<Username> | undefined
  readonly storiesMaxId?: RecentStory | undefined
  readonly color?: PeerColor | undefined
  readonly profileColor?: PeerColor | undefined
  readonly emojiStatus?: EmojiStatus | undefined
  readonly level?: number | undefined
  readonly subscriptionUntilDate?: number | undefined
  readonly botVerificationIcon?: bigint | undefined
  readonly sendPaidMessagesStars?: bigint | undefined
  readonly linkedMonoforumId?: number | undefined
  readonly linkedCommunityId?: number | undefined
}

/** https://core.telegram.org/constructor/channelForbidden */
export interface channelForbidden {
  readonly _tag: "channelForbidden"
  readonly broadcast?: boolean | undefined
  readonly megagroup?: boolean | undefined
  readonly monoforum?: boolean | undefined
  readonly id: number
  readonly accessHash: bigint
  readonly title: string
  readonly untilDate?: number | undefined
}

/** https://core.telegram.org/constructor/chat */
export interface chat {
  readonly _tag: "chat"
  readonly creator?: boolean | undefined
  readonly left?: boolean | undefined
  readonly deactivated?: boolean | undefined
  readonly callActive?: boolean | undefined
  readonly callNotEmpty?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly id: number
  readonly title: string
  readonly photo: ChatPhoto
  readonly participantsCount: number
  readonly date: number
  readonly version: number
  readonly migratedTo?: InputChannel | undefined
  readonly adminRights?: ChatAdminRights | undefined
  readonly defaultBannedRights?: ChatBannedRights | undefined
}

/** https://core.telegram.org/constructor/chatEmpty */
export interface chatEmpty {
  readonly _tag: "chatEmpty"
  readonly id: number
}

/** https://core.telegram.org/constructor/chatForbidden */
export interface chatForbidden {
  readonly _tag: "chatForbidden"
  readonly id: number
  readonly title: string
}

/** https://core.telegram.org/constructor/community */
export interface community {
  readonly _tag: "community"
  readonly creator?: boolean | undefined
  readonly left?: boolean | undefined
  readonly min?: boolean | undefined
  readonly collapsedInDialogs?: boolean | undefined
  readonly id: number
  readonly accessHash?: bigint | undefined
  readonly title: string
  readonly photo: ChatPhoto
  readonly date: number
  readonly adminRights?: ChatAdminRights | undefined
  readonly defaultBannedRights?: ChatBannedRights | undefined
}

/** https://core.telegram.org/constructor/communityForbidden */
export interface communityForbidden {
  readonly _tag: "communityForbidden"
  readonly id: number
  readonly accessHash?: bigint | undefined
  readonly title: string
}

/** https://core.telegram.org/type/ChatAdminRights */
export type ChatAdminRights = chatAdminRights

/** https://core.telegram.org/constructor/chatAdminRights */
export interface chatAdminRights {
  readonly _tag: "chatAdminRights"
  readonly changeInfo?: boolean | undefined
  readonly postMessages?: boolean | undefined
  readonly editMessages?: boolean | undefined
  readonly deleteMessages?: boolean | undefined
  readonly banUsers?: boolean | undefined
  readonly inviteUsers?: boolean | undefined
  readonly pinMessages?: boolean | undefined
  readonly addAdmins?: boolean | undefined
  readonly anonymous?: boolean | undefined
  readonly manageCall?: boolean | undefined
  readonly other?: boolean | undefined
  readonly manageTopics?: boolean | undefined
  readonly postStories?: boolean | undefined
  readonly editStories?: boolean | undefined
  readonly deleteStories?: boolean | undefined
  readonly manageDirectMessages?: boolean | undefined
  readonly manageRanks?: boolean | undefined
  readonly manageLinkedPeers?: boolean | undefined
}

/** https://core.telegram.org/type/ChatAdminWithInvites */
export type ChatAdminWithInvites = chatAdminWithInvites

/** https://core.telegram.org/constructor/chatAdminWithInvites */
export interface chatAdminWithInvites {
  readonly _tag: "chatAdminWithInvites"
  readonly adminId: number
  readonly invitesCount: number
  readonly revokedInvitesCount: number
}

/** https://core.telegram.org/type/ChatBannedRights */
export type ChatBannedRights = chatBannedRights

/** https://core.telegram.org/constructor/chatBannedRights */
export interface chatBannedRights {
  readonly _tag: "chatBannedRights"
  readonly viewMessages?: boolean | undefined
  readonly sendMessages?: boolean | undefined
  readonly sendMedia?: boolean | undefined
  readonly sendStickers?: boolean | undefined
  readonly sendGifs?: boolean | undefined
  readonly sendGames?: boolean | undefined
  readonly sendInline?: boolean | undefined
  readonly embedLinks?: boolean | undefined
  readonly sendPolls?: boolean | undefined
  readonly changeInfo?: boolean | undefined
  readonly inviteUsers?: boolean | undefined
  readonly pinMessages?: boolean | undefined
  readonly manageTopics?: boolean | undefined
  readonly sendPhotos?: boolean | undefined
  readonly sendVideos?: boolean | undefined
  readonly sendRoundvideos?: boolean | undefined
  readonly sendAudios?: boolean | undefined
  readonly sendVoices?: boolean | undefined
  readonly sendDocs?: boolean | undefined
  readonly sendPlain?: boolean | undefined
  readonly editRank?: boolean | undefined
  readonly sendReactions?: boolean | undefined
  readonly manageLinkedPeers?: boolean | undefined
  readonly untilDate: number
}

/** https://core.telegram.org/type/ChatFull */
export type ChatFull = channelFull | chatFull | communityFull

/** https://core.telegram.org/constructor/channelFull */
export interface channelFull {
  readonly _tag: "channelFull"
  readonly canViewParticipants?: boolean | undefined
  readonly canSetUsername?: boolean | undefined
  readonly canSetStickers?: boolean | undefined
  readonly hiddenPrehistory?: boolean | undefined
  readonly canSetLocation?: boolean | undefined
  readonly hasScheduled?: boolean | undefined
  readonly canViewStats?: boolean | undefined
  readonly blocked?: boolean | undefined
  readonly canDeleteChannel?: boolean | undefined
  readonly antispam?: boolean | undefined
  readonly participantsHidden?: boolean | undefined
  readonly translationsDisabled?: boolean | undefined
  readonly storiesPinnedAvailable?: boolean | undefined
  readonly viewForumAsMessages?: boolean | undefined
  readonly restrictedSponsored?: boolean | undefined
  readonly canViewRevenue?: boolean | undefined
  readonly paidMediaAllowed?: boolean | undefined
  readonly canViewStarsRevenue?: boolean | undefined
  readonly paidReactionsAvailable?: boolean | undefined
  readonly stargiftsAvailable?: boolean | undefined
  readonly paidMessagesAvailable?: boolean | undefined
  readonly id: number
  readonly about: string
  readonly participantsCount?: number | undefined
  readonly adminsCount?: number | undefined
  readonly kickedCount?: number | undefined
  readonly bannedCount?: number | undefined
  readonly onlineCount?: number | undefined
  readonly readInboxMaxId: number
  readonly readOutboxMaxId: number
  readonly unreadCount: number
  readonly chatPhoto: Photo
  readonly notifySettings: PeerNotifySettings
  readonly exportedInvite?: ExportedChatInvite | undefined
  readonly botInfo: ReadonlyArray<BotInfo>
  readonly migratedFromChatId?: bigint | undefined
  readonly migratedFromMaxId?: number | undefined
  readonly pinnedMsgId?: number | undefined
  readonly stickerset?: StickerSet | undefined
  readonly availableMinId?: number | undefined
  readonly folderId?: number | undefined
  readonly linkedChatId?: number | undefined
  readonly location?: ChannelLocation | undefined
  readonly slowmodeSeconds?: number | undefined
  readonly slowmodeNextSendDate?: number | undefined
  readonly statsDc?: number | undefined
  readonly pts: number
  readonly call?: InputGroupCall | undefined
  readonly ttlPeriod?: number | undefined
  readonly pendingSuggestions?: ReadonlyArray<string> | undefined
  readonly groupcallDefaultJoinAs?: Peer | undefined
  readonly themeEmoticon?: string | undefined
  readonly requestsPending?: number | undefined
  readonly recentRequesters?: ReadonlyArray<number> | undefined
  readonly defaultSendAs?: Peer | undefined
  readonly availableReactions?: ChatReactions | undefined
  readonly reactionsLimit?: number | undefined
  readonly stories?: PeerStories | undefined
  readonly wallpaper?: WallPaper | undefined
  readonly boostsApplied?: number | undefined
  readonly boostsUnrestrict?: number | undefined
  readonly emojiset?: StickerSet | undefined
  readonly botVerification?: BotVerification | undefined
  readonly stargiftsCount?: number | undefined
  readonly sendPaidMessagesStars?: bigint | undefined
  readonly mainTab?: ProfileTab | undefined
  readonly guardBotId?: number | undefined
}

/** https://core.telegram.org/constructor/chatFull */
export interface chatFull {
  readonly _tag: "chatFull"
  readonly canSetUsername?: boolean | undefined
  readonly hasScheduled?: boolean | undefined
  readonly translationsDisabled?: boolean | undefined
  readonly id: number
  readonly about: string
  readonly participants: ChatParticipants
  readonly chatPhoto?: Photo | undefined
  readonly notifySettings: PeerNotifySettings
  readonly exportedInvite?: ExportedChatInvite | undefined
  readonly botInfo?: ReadonlyArray<BotInfo> | undefined
  readonly pinnedMsgId?: number | undefined
  readonly folderId?: number | undefined
  readonly call?: InputGroupCall | undefined
  readonly ttlPeriod?: number | undefined
  readonly groupcallDefaultJoinAs?: Peer | undefined
  readonly themeEmoticon?: string | undefined
  readonly requestsPending?: number | undefined
  readonly recentRequesters?: ReadonlyArray<bigint> | undefined
  readonly availableReactions?: ChatReactions | undefined
  readonly reactionsLimit?: number | undefined
}

/** https://core.telegram.org/constructor/communityFull */
export interface communityFull {
  readonly _tag: "communityFull"
  readonly id: number
  readonly about: string
  readonly chatPhoto: Photo
  readonly linkedPeers: ReadonlyArray<CommunityPeer>
  readonly adminsCount?: number | undefined
  readonly kickedCount?: number | undefined
  readonly peerLinkRequestsPending?: number | undefined
}

/** https://core.telegram.org/type/ChatInvite */
export type ChatInvite = chatInvite | chatInviteAlready | chatInvitePeek

/** https://core.telegram.org/constructor/chatInvite */
export interface chatInvite {
  readonly _tag: "chatInvite"
  readonly channel?: boolean | undefined
  readonly broadcast?: boolean | undefined
  readonly public?: boolean | undefined
  readonly megagroup?: boolean | undefined
  readonly requestNeeded?: boolean | undefined
  readonly verified?: boolean | undefined
  readonly scam?: boolean | undefined
  readonly fake?: boolean | undefined
  readonly canRefulfillSubscription?: boolean | undefined
  readonly title: string
  readonly about?: string | undefined
  readonly photo: Photo
  readonly participantsCount: number
  readonly participants?: ReadonlyArray<User> | undefined
  readonly color: number
  readonly subscriptionPricing?: StarsSubscriptionPricing | undefined
  readonly subscriptionFormId?: bigint | undefined
  readonly botVerification?: BotVerification | undefined
}

/** https://core.telegram.org/constructor/chatInviteAlready */
export interface chatInviteAlready {
  readonly _tag: "chatInviteAlready"
  readonly chat: Chat
}

/** https://core.telegram.org/constructor/chatInvitePeek */
export interface chatInvitePeek {
  readonly _tag: "chatInvitePeek"
  readonly chat: Chat
  readonly expires: number
}

/** https://core.telegram.org/type/ChatInviteImporter */
export type ChatInviteImporter = chatInviteImporter

/** https://core.telegram.org/constructor/chatInviteImporter */
export interface chatInviteImporter {
  readonly _tag: "chatInviteImporter"
  readonly requested?: boolean | undefined
  readonly viaChatlist?: boolean | undefined
  readonly userId: number
  readonly date: number
  readonly about?: string | undefined
  readonly approvedBy?: number | undefined
}

/** https://core.telegram.org/type/ChatOnlines */
export type ChatOnlines = chatOnlines

/** https://core.telegram.org/constructor/chatOnlines */
export interface chatOnlines {
  readonly _tag: "chatOnlines"
  readonly onlines: number
}

/** https://core.telegram.org/type/ChatParticipant */
export type ChatParticipant = chatParticipant | chatParticipantAdmin | chatParticipantCreator

/** https://core.telegram.org/constructor/chatParticipant */
export interface chatParticipant {
  readonly _tag: "chatParticipant"
  readonly userId: number
  readonly inviterId: number
  readonly date: number
  readonly rank?: string | undefined
}

/** https://core.telegram.org/constructor/chatParticipantAdmin */
export interface chatParticipantAdmin {
  readonly _tag: "chatParticipantAdmin"
  readonly userId: number
  readonly inviterId: number
  readonly date: number
  readonly rank?: string | undefined
}

/** https://core.telegram.org/constructor/chatParticipantCreator */
export interface chatParticipantCreator {
  readonly _tag: "chatParticipantCreator"
  readonly userId: number
  readonly rank?: string | undefined
}

/** https://core.telegram.org/type/ChatParticipants */
export type ChatParticipants = chatParticipants | chatParticipantsForbidden

/** https://core.telegram.org/constructor/chatParticipants */
export interface chatParticipants {
  readonly _tag: "chatParticipants"
  readonly chatId: number
  readonly participants: ReadonlyArray<ChatParticipant>
  readonly version: number
}

/** https://core.telegram.org/constructor/chatParticipantsForbidden */
export interface chatParticipantsForbidden {
  readonly _tag: "chatParticipantsForbidden"
  readonly chatId: number
  readonly selfParticipant?: ChatParticipant | undefined
}

/** https://core.telegram.org/type/ChatPhoto */
export type ChatPhoto = chatPhoto | chatPhotoEmpty

/** https://core.telegram.org/constructor/chatPhoto */
export interface chatPhoto {
  readonly _tag: "chatPhoto"
  readonly hasVideo?: boolean | undefined
  readonly photoId: bigint
  readonly strippedThumb?: Uint8Array | undefined
  readonly dcId: number
}

/** https://core.telegram.org/constructor/chatPhotoEmpty */
export interface chatPhotoEmpty {
  readonly _tag: "chatPhotoEmpty"
}

/** https://core.telegram.org/type/ChatReactions */
export type ChatReactions = chatReactionsAll | chatReactionsNone | chatReactionsSome

/** https://core.telegram.org/constructor/chatReactionsAll */
export interface chatReactionsAll {
  readonly _tag: "chatReactionsAll"
  readonly allowCustom?: boolean | undefined
}

/** https://core.telegram.org/constructor/chatReactionsNone */
export interface chatReactionsNone {
  readonly _tag: "chatReactionsNone"
}

/** https://core.telegram.org/constructor/chatReactionsSome */
export interface chatReactionsSome {
  readonly _tag: "chatReactionsSome"
  readonly reactions: ReadonlyArray<Reaction>
}

/** https://core.telegram.org/type/ChatTheme */
export type ChatTheme = chatTheme | chatThemeUniqueGift

/** https://core.telegram.org/constructor/chatTheme */
export interface chatTheme {
  readonly _tag: "chatTheme"
  readonly emoticon: string
}

/** https://core.telegram.org/constructor/chatThemeUniqueGift */
export interface chatThemeUniqueGift {
  readonly _tag: "chatThemeUniqueGift"
  readonly gift: StarGift
  readonly themeSettings: ReadonlyArray<ThemeSettings>
}

/** https://core.telegram.org/type/CodeSettings */
export type CodeSettings = codeSettings

/** https://core.telegram.org/constructor/codeSettings */
export interface codeSettings {
  readonly _tag: "codeSettings"
  readonly allowFlashcall?: boolean | undefined
  readonly currentNumber?: boolean | undefined
  readonly allowAppHash?: boolean | undefined
  readonly allowMissedCall?: boolean | undefined
  readonly allowFirebase?: boolean | undefined
  readonly unknownNumber?: boolean | undefined
  readonly logoutTokens?: ReadonlyArray<Uint8Array> | undefined
  readonly token?: string | undefined
  readonly appSandbox?: boolean | undefined
}

/** https://core.telegram.org/type/CommunityPeer */
export type CommunityPeer = communityPeer

/** https://core.telegram.org/constructor/communityPeer */
export interface communityPeer {
  readonly _tag: "communityPeer"
  readonly canViewHistory?: boolean | undefined
  readonly visible?: boolean | undefined
  readonly peer: Peer
}

/** https://core.telegram.org/type/CommunityPeerRequest */
export type CommunityPeerRequest = communityPeerRequest

/** https://core.telegram.org/constructor/communityPeerRequest */
export interface communityPeerRequest {
  readonly _tag: "communityPeerRequest"
  readonly visible?: boolean | undefined
  readonly peer: Peer
  readonly requestedBy: number
  readonly date: number
}

/** https://core.telegram.org/type/Config */
export type Config = config

/** https://core.telegram.org/constructor/config */
export interface config {
  readonly _tag: "config"
  readonly defaultP2pContacts?: boolean | undefined
  readonly preloadFeaturedStickers?: boolean | undefined
  readonly revokePmInbox?: boolean | undefined
  readonly blockedMode?: boolean | undefined
  readonly forceTryIpv6?: boolean | undefined
  readonly date: number
  readonly expires: number
  readonly testMode: boolean
  readonly thisDc: number
  readonly dcOptions: ReadonlyArray<DcOption>
  readonly dcTxtDomainName: string
  readonly chatSizeMax: number
  readonly megagroupSizeMax: number
  readonly forwardedCountMax: number
  readonly onlineUpdatePeriodMs: number
  readonly offlineBlurTimeoutMs: number
  readonly offlineIdleTimeoutMs: number
  readonly onlineCloudTimeoutMs: number
  readonly notifyCloudDelayMs: number
  readonly notifyDefaultDelayMs: number
  readonly pushChatPeriodMs: number
  readonly pushChatLimit: number
  readonly editTimeLimit: number
  readonly revokeTimeLimit: number
  readonly revokePmTimeLimit: number
  readonly ratingEDecay: number
  readonly stickersRecentLimit: number
  readonly channelsReadMediaPeriod: number
  readonly tmpSessions?: number | undefined
  readonly callReceiveTimeoutMs: number
  readonly callRingTimeoutMs: number
  readonly callConnectTimeoutMs: number
  readonly callPacketTimeoutMs: number
  readonly meUrlPrefix: string
  readonly autoupdateUrlPrefix?: string | undefined
  readonly gifSearchUsername?: string | undefined
  readonly venueSearchUsername?: string | undefined
  readonly imgSearchUsername?: string | undefined
  readonly staticMapsProvider?: string | undefined
  readonly captionLengthMax: number
  readonly messageLengthMax: number
  readonly webfileDcId: number
  readonly suggestedLangCode?: string | undefined
  readonly langPackVersion?: number | undefined
  readonly baseLangPackVersion?: number | undefined
  readonly reactionsDefault?: Reaction | undefined
  readonly autologinToken?: string | undefined
}

/** https://core.telegram.org/type/ConnectedBot */
export type ConnectedBot = connectedBot

/** https://core.telegram.org/constructor/connectedBot */
export interface connectedBot {
  readonly _tag: "connectedBot"
  readonly botId: number
  readonly recipients: BusinessBotRecipients
  readonly rights: BusinessBotRights
  readonly device?: string | undefined
  readonly date?: number | undefined
  readonly location?: string | undefined
}

/** https://core.telegram.org/type/ConnectedBotStarRef */
export type ConnectedBotStarRef = connectedBotStarRef

/** https://core.telegram.org/constructor/connectedBotStarRef */
export interface connectedBotStarRef {
  readonly _tag: "connectedBotStarRef"
  readonly revoked?: boolean | undefined
  readonly url: string
  readonly date: number
  readonly botId: number
  readonly commissionPermille: number
  readonly durationMonths?: number | undefined
  readonly participants: bigint
  readonly revenue: bigint
}

/** https://core.telegram.org/type/Contact */
export type Contact = contact

/** https://core.telegram.org/constructor/contact */
export interface contact {
  readonly _tag: "contact"
  readonly userId: number
  readonly mutual: boolean
}

/** https://core.telegram.org/type/ContactBirthday */
export type ContactBirthday = contactBirthday

/** https://core.telegram.org/constructor/contactBirthday */
export interface contactBirthday {
  readonly _tag: "contactBirthday"
  readonly contactId: number
  readonly birthday: Birthday
}

/** https://core.telegram.org/type/ContactStatus */
export type ContactStatus = contactStatus

/** https://core.telegram.org/constructor/contactStatus */
export interface contactStatus {
  readonly _tag: "contactStatus"
  readonly userId: number
  readonly status: UserStatus
}

/** https://core.telegram.org/type/DataJSON */
export type DataJSON = dataJSON

/** https://core.telegram.org/constructor/dataJSON */
export interface dataJSON {
  readonly _tag: "dataJSON"
  readonly data: string
}

/** https://core.telegram.org/type/DcOption */
export type DcOption = dcOption

/** https://core.telegram.org/constructor/dcOption */
export interface dcOption {
  readonly _tag: "dcOption"
  readonly ipv6?: boolean | undefined
  readonly mediaOnly?: boolean | undefined
  readonly tcpoOnly?: boolean | undefined
  readonly cdn?: boolean | undefined
  readonly static?: boolean | undefined
  readonly thisPortOnly?: boolean | undefined
  readonly id: number
  readonly ipAddress: string
  readonly port: number
  readonly secret?: Uint8Array | undefined
}

/** https://core.telegram.org/type/DefaultHistoryTTL */
export type DefaultHistoryTTL = defaultHistoryTTL

/** https://core.telegram.org/constructor/defaultHistoryTTL */
export interface defaultHistoryTTL {
  readonly _tag: "defaultHistoryTTL"
  readonly period: number
}

/** https://core.telegram.org/type/Dialog */
export type Dialog = dialog | dialogCommunity | dialogFolder

/** https://core.telegram.org/constructor/dialog */
export interface dialog {
  readonly _tag: "dialog"
  readonly pinned?: boolean | undefined
  readonly unreadMark?: boolean | undefined
  readonly viewForumAsMessages?: boolean | undefined
  readonly peer: Peer
  readonly topMessage: number
  readonly readInboxMaxId: number
  readonly readOutboxMaxId: number
  readonly unreadCount: number
  readonly unreadMentionsCount: number
  readonly unreadReactionsCount: number
  readonly unreadPollVotesCount: number
  readonly notifySettings: PeerNotifySettings
  readonly pts?: number | undefined
  readonly draft?: DraftMessage | undefined
  readonly folderId?: number | undefined
  readonly ttlPeriod?: number | undefined
}

/** https://core.telegram.org/constructor/dialogCommunity */
export interface dialogCommunity {
  readonly _tag: "dialogCommunity"
  readonly pinned?: boolean | undefined
  readonly communityId: number
  readonly notifySettings: PeerNotifySettings
}

/** https://core.telegram.org/constructor/dialogFolder */
export interface dialogFolder {
  readonly _tag: "dialogFolder"
  readonly pinned?: boolean | undefined
  readonly folder: Folder
  readonly peer: Peer
  readonly topMessage: number
  readonly unreadMutedPeersCount: number
  readonly unreadUnmutedPeersCount: number
  readonly unreadMutedMessagesCount: number
  readonly unreadUnmutedMessagesCount: number
}

/** https://core.telegram.org/type/DialogFilter */
export type DialogFilter = dialogFilter | dialogFilterChatlist | dialogFilterDefault

/** https://core.telegram.org/constructor/dialogFilter */
export interface dialogFilter {
  readonly _tag: "dialogFilter"
  readonly contacts?: boolean | undefined
  readonly nonContacts?: boolean | undefined
  readonly groups?: boolean | undefined
  readonly broadcasts?: boolean | undefined
  readonly bots?: boolean | undefined
  readonly excludeMuted?: boolean | undefined
  readonly excludeRead?: boolean | undefined
  readonly excludeArchived?: boolean | undefined
  readonly titleNoanimate?: boolean | undefined
  readonly id: number
  readonly title: TextWithEntities
  readonly emoticon?: string | undefined
  readonly color?: number | undefined
  readonly pinnedPeers: ReadonlyArray<InputPeer>
  readonly includePeers: ReadonlyArray<InputPeer>
  readonly excludePeers: ReadonlyArray<InputPeer>
}

/** https://core.telegram.org/constructor/dialogFilterChatlist */
export interface dialogFilterChatlist {
  readonly _tag: "dialogFilterChatlist"
  readonly hasMyInvites?: boolean | undefined
  readonly titleNoanimate?: boolean | undefined
  readonly id: number
  readonly title: TextWithEntities
  readonly emoticon?: string | undefined
  readonly color?: number | undefined
  readonly pinnedPeers: ReadonlyArray<InputPeer>
  readonly includePeers: ReadonlyArray<InputPeer>
}

/** https://core.telegram.org/constructor/dialogFilterDefault */
export interface dialogFilterDefault {
  readonly _tag: "dialogFilterDefault"
}

/** https://core.telegram.org/type/DialogFilterSuggested */
export type DialogFilterSuggested = dialogFilterSuggested

/** https://core.telegram.org/constructor/dialogFilterSuggested */
export interface dialogFilterSuggested {
  readonly _tag: "dialogFilterSuggested"
  readonly filter: DialogFilter
  readonly description: string
}

/** https://core.telegram.org/type/DialogPeer */
export type DialogPeer = dialogPeer | dialogPeerCommunity | dialogPeerFolder

/** https://core.telegram.org/constructor/dialogPeer */
export interface dialogPeer {
  readonly _tag: "dialogPeer"
  readonly peer: Peer
}

/** https://core.telegram.org/constructor/dialogPeerCommunity */
export interface dialogPeerCommunity {
  readonly _tag: "dialogPeerCommunity"
  readonly communityId: number
}

/** https://core.telegram.org/constructor/dialogPeerFolder */
export interface dialogPeerFolder {
  readonly _tag: "dialogPeerFolder"
  readonly folderId: number
}

/** https://core.telegram.org/type/DisallowedGiftsSettings */
export type DisallowedGiftsSettings = disallowedGiftsSettings

/** https://core.telegram.org/constructor/disallowedGiftsSettings */
export interface disallowedGiftsSettings {
  readonly _tag: "disallowedGiftsSettings"
  readonly disallowUnlimitedStargifts?: boolean | undefined
  readonly disallowLimitedStargifts?: boolean | undefined
  readonly disallowUniqueStargifts?: boolean | undefined
  readonly disallowPremiumGifts?: boolean | undefined
  readonly disallowStargiftsFromChannels?: boolean | undefined
}

/** https://core.telegram.org/type/Document */
export type Document = document | documentEmpty

/** https://core.telegram.org/constructor/document */
export interface document {
  readonly _tag: "document"
  readonly id: bigint
  readonly accessHash: bigint
  readonly fileReference: Uint8Array
  readonly date: number
  readonly mimeType: string
  readonly size: number
  readonly thumbs?: ReadonlyArray<PhotoSize> | undefined
  readonly videoThumbs?: ReadonlyArray<VideoSize> | undefined
  readonly dcId: number
  readonly attributes: ReadonlyArray<DocumentAttribute>
}

/** https://core.telegram.org/constructor/documentEmpty */
export interface documentEmpty {
  readonly _tag: "documentEmpty"
  readonly id: bigint
}

/** https://core.telegram.org/type/DocumentAttribute */
export type DocumentAttribute =
  | documentAttributeAnimated
  | documentAttributeAudio
  | documentAttributeCustomEmoji
  | documentAttributeFilename
  | documentAttributeHasStickers
  | documentAttributeImageSize
  | documentAttributeSticker
  | documentAttributeVideo

/** https://core.telegram.org/constructor/documentAttributeAnimated */
export interface documentAttributeAnimated {
  readonly _tag: "documentAttributeAnimated"
}

/** https://core.telegram.org/constructor/documentAttributeAudio */
export interface documentAttributeAudio {
  readonly _tag: "documentAttributeAudio"
  readonly voice?: boolean | undefined
  readonly duration: number
  readonly title?: string | undefined
  readonly performer?: string | undefined
  readonly waveform?: Uint8Array | undefined
}

/** https://core.telegram.org/constructor/documentAttributeCustomEmoji */
export interface documentAttributeCustomEmoji {
  readonly _tag: "documentAttributeCustomEmoji"
  readonly free?: boolean | undefined
  readonly textColor?: boolean | undefined
  readonly alt: string
  readonly stickerset: InputStickerSet
}

/** https://core.telegram.org/constructor/documentAttributeFilename */
export interface documentAttributeFilename {
  readonly _tag: "documentAttributeFilename"
  readonly fileName: string
}

/** https://core.telegram.org/constructor/documentAttributeHasStickers */
export interface documentAttributeHasStickers {
  readonly _tag: "documentAttributeHasStickers"
}

/** https://core.telegram.org/constructor/documentAttributeImageSize */
export interface documentAttributeImageSize {
  readonly _tag: "documentAttributeImageSize"
  readonly w: number
  readonly h: number
}

/** https://core.telegram.org/constructor/documentAttributeSticker */
export interface documentAttributeSticker {
  readonly _tag: "documentAttributeSticker"
  readonly mask?: boolean | undefined
  readonly alt: string
  readonly stickerset: InputStickerSet
  readonly maskCoords?: MaskCoords | undefined
}

/** https://core.telegram.org/constructor/documentAttributeVideo */
export interface documentAttributeVideo {
  readonly _tag: "documentAttributeVideo"
  readonly roundMessage?: boolean | undefined
  readonly supportsStreaming?: boolean | undefined
  readonly nosound?: boolean | undefined
  readonly duration: number
  readonly w: number
  readonly h: number
  readonly preloadPrefixSize?: number | undefined
  readonly videoStartTs?: number | undefined
  readonly videoCodec?: string | undefined
}

/** https://core.telegram.org/type/DraftMessage */
export type DraftMessage = draftMessage | draftMessageEmpty

/** https://core.telegram.org/constructor/draftMessage */
export interface draftMessage {
  readonly _tag: "draftMessage"
  readonly noWebpage?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly replyTo?: InputReplyTo | undefined
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly media?: InputMedia | undefined
  readonly date: number
  readonly effect?: bigint | undefined
  readonly suggestedPost?: SuggestedPost | undefined
  readonly richMessage?: RichMessage | undefined
}

/** https://core.telegram.org/constructor/draftMessageEmpty */
export interface draftMessageEmpty {
  readonly _tag: "draftMessageEmpty"
  readonly date?: number | undefined
}

/** https://core.telegram.org/type/EmailVerification */
export type EmailVerification = emailVerificationApple | emailVerificationCode | emailVerificationGoogle

/** https://core.telegram.org/constructor/emailVerificationApple */
export interface emailVerificationApple {
  readonly _tag: "emailVerificationApple"
  readonly token: string
}

/** https://core.telegram.org/constructor/emailVerificationCode */
export interface emailVerificationCode {
  readonly _tag: "emailVerificationCode"
  readonly code: string
}

/** https://core.telegram.org/constructor/emailVerificationGoogle */
export interface emailVerificationGoogle {
  readonly _tag: "emailVerificationGoogle"
  readonly token: string
}

/** https://core.telegram.org/type/EmailVerifyPurpose */
export type EmailVerifyPurpose =
  | emailVerifyPurposeLoginChange
  | emailVerifyPurposeLoginSetup
  | emailVerifyPurposePassport

/** https://core.telegram.org/constructor/emailVerifyPurposeLoginChange */
export interface emailVerifyPurposeLoginChange {
  readonly _tag: "emailVerifyPurposeLoginChange"
}

/** https://core.telegram.org/constructor/emailVerifyPurposeLoginSetup */
export interface emailVerifyPurposeLoginSetup {
  readonly _tag: "emailVerifyPurposeLoginSetup"
  readonly phoneNumber: string
  readonly phoneCodeHash: string
}

/** https://core.telegram.org/constructor/emailVerifyPurposePassport */
export interface emailVerifyPurposePassport {
  readonly _tag: "emailVerifyPurposePassport"
}

/** https://core.telegram.org/type/EmojiGroup */
export type EmojiGroup = emojiGroup | emojiGroupGreeting | emojiGroupPremium

/** https://core.telegram.org/constructor/emojiGroup */
export interface emojiGroup {
  readonly _tag: "emojiGroup"
  readonly title: string
  readonly iconEmojiId: bigint
  readonly emoticons: ReadonlyArray<string>
}

/** https://core.telegram.org/constructor/emojiGroupGreeting */
export interface emojiGroupGreeting {
  readonly _tag: "emojiGroupGreeting"
  readonly title: string
  readonly iconEmojiId: bigint
  readonly emoticons: ReadonlyArray<string>
}

/** https://core.telegram.org/constructor/emojiGroupPremium */
export interface emojiGroupPremium {
  readonly _tag: "emojiGroupPremium"
  readonly title: string
  readonly iconEmojiId: bigint
}

/** https://core.telegram.org/type/EmojiKeyword */
export type EmojiKeyword = emojiKeyword | emojiKeywordDeleted

/** https://core.telegram.org/constructor/emojiKeyword */
export interface emojiKeyword {
  readonly _tag: "emojiKeyword"
  readonly keyword: string
  readonly emoticons: ReadonlyArray<string>
}

/** https://core.telegram.org/constructor/emojiKeywordDeleted */
export interface emojiKeywordDeleted {
  readonly _tag: "emojiKeywordDeleted"
  readonly keyword: string
  readonly emoticons: ReadonlyArray<string>
}

/** https://core.telegram.org/type/EmojiKeywordsDifference */
export type EmojiKeywordsDifference = emojiKeywordsDifference

/** https://core.telegram.org/constructor/emojiKeywordsDifference */
export interface emojiKeywordsDifference {
  readonly _tag: "emojiKeywordsDifference"
  readonly langCode: string
  readonly fromVersion: number
  readonly version: number
  readonly keywords: ReadonlyArray<EmojiKeyword>
}

/** https://core.telegram.org/type/EmojiLanguage */
export type EmojiLanguage = emojiLanguage

/** https://core.telegram.org/constructor/emojiLanguage */
export interface emojiLanguage {
  readonly _tag: "emojiLanguage"
  readonly langCode: string
}

/** https://core.telegram.org/type/EmojiList */
export type EmojiList = emojiList | emojiListNotModified

/** https://core.telegram.org/constructor/emojiList */
export interface emojiList {
  readonly _tag: "emojiList"
  readonly hash: bigint
  readonly documentId: ReadonlyArray<bigint>
}

/** https://core.telegram.org/constructor/emojiListNotModified */
export interface emojiListNotModified {
  readonly _tag: "emojiListNotModified"
}

/** https://core.telegram.org/type/EmojiStatus */
export type EmojiStatus = emojiStatus | emojiStatusCollectible | emojiStatusEmpty | inputEmojiStatusCollectible

/** https://core.telegram.org/constructor/emojiStatus */
export interface emojiStatus {
  readonly _tag: "emojiStatus"
  readonly documentId: bigint
  readonly until?: number | undefined
}

/** https://core.telegram.org/constructor/emojiStatusCollectible */
export interface emojiStatusCollectible {
  readonly _tag: "emojiStatusCollectible"
  readonly collectibleId: bigint
  readonly documentId: bigint
  readonly title: string
  readonly slug: string
  readonly patternDocumentId: bigint
  readonly centerColor: number
  readonly edgeColor: number
  readonly patternColor: number
  readonly textColor: number
  readonly until?: number | undefined
}

/** https://core.telegram.org/constructor/emojiStatusEmpty */
export interface emojiStatusEmpty {
  readonly _tag: "emojiStatusEmpty"
}

/** https://core.telegram.org/constructor/inputEmojiStatusCollectible */
export interface inputEmojiStatusCollectible {
  readonly _tag: "inputEmojiStatusCollectible"
  readonly collectibleId: bigint
  readonly until?: number | undefined
}

/** https://core.telegram.org/type/EmojiURL */
export type EmojiURL = emojiURL

/** https://core.telegram.org/constructor/emojiURL */
export interface emojiURL {
  readonly _tag: "emojiURL"
  readonly url: string
}

/** https://core.telegram.org/type/EncryptedChat */
export type EncryptedChat =
  | encryptedChat
  | encryptedChatDiscarded
  | encryptedChatEmpty
  | encryptedChatRequested
  | encryptedChatWaiting

/** https://core.telegram.org/constructor/encryptedChat */
export interface encryptedChat {
  readonly _tag: "encryptedChat"
  readonly id: number
  readonly accessHash: bigint
  readonly date: number
  readonly adminId: number
  readonly participantId: number
  readonly gAOrB: Uint8Array
  readonly keyFingerprint: bigint
}

/** https://core.telegram.org/constructor/encryptedChatDiscarded */
export interface encryptedChatDiscarded {
  readonly _tag: "encryptedChatDiscarded"
  readonly historyDeleted?: boolean | undefined
  readonly id: number
}

/** https://core.telegram.org/constructor/encryptedChatEmpty */
export interface encryptedChatEmpty {
  readonly _tag: "encryptedChatEmpty"
  readonly id: number
}

/** https://core.telegram.org/constructor/encryptedChatRequested */
export interface encryptedChatRequested {
  readonly _tag: "encryptedChatRequested"
  readonly folderId?: number | undefined
  readonly id: number
  readonly accessHash: bigint
  readonly date: number
  readonly adminId: number
  readonly participantId: number
  readonly gA: Uint8Array
}

/** https://core.telegram.org/constructor/encryptedChatWaiting */
export interface encryptedChatWaiting {
  readonly _tag: "encryptedChatWaiting"
  readonly id: number
  readonly accessHash: bigint
  readonly date: number
  readonly adminId: number
  readonly participantId: number
}

/** https://core.telegram.org/type/EncryptedFile */
export type EncryptedFile = encryptedFile | encryptedFileEmpty

/** https://core.telegram.org/constructor/encryptedFile */
export interface encryptedFile {
  readonly _tag: "encryptedFile"
  readonly id: bigint
  readonly accessHash: bigint
  readonly size: number
  readonly dcId: number
  readonly keyFingerprint: number
}

/** https://core.telegram.org/constructor/encryptedFileEmpty */
export interface encryptedFileEmpty {
  readonly _tag: "encryptedFileEmpty"
}

/** https://core.telegram.org/type/EncryptedMessage */
export type EncryptedMessage = encryptedMessage | encryptedMessageService

/** https://core.telegram.org/constructor/encryptedMessage */
export interface encryptedMessage {
  readonly _tag: "encryptedMessage"
  readonly randomId: bigint
  readonly chatId: number
  readonly date: number
  readonly bytes: Uint8Array
  readonly file: EncryptedFile
}

/** https://core.telegram.org/constructor/encryptedMessageService */
export interface encryptedMessageService {
  readonly _tag: "encryptedMessageService"
  readonly randomId: bigint
  readonly chatId: number
  readonly date: number
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/type/EphemeralMessage */
export type EphemeralMessage = ephemeralMessage

/** https://core.telegram.org/constructor/ephemeralMessage */
export interface ephemeralMessage {
  readonly _tag: "ephemeralMessage"
  readonly out?: boolean | undefined
  readonly id: number
  readonly fromId: Peer
  readonly peerId: Peer
  readonly receiverId: number
  readonly topMsgId?: number | undefined
  readonly date: number
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly media?: MessageMedia | undefined
  readonly replyMarkup?: ReplyMarkup | undefined
  readonly replyTo?: MessageReplyHeader | undefined
}

/** https://core.telegram.org/type/Error */
export type Error = error

/** https://core.telegram.org/constructor/error */
export interface error {
  readonly _tag: "error"
  readonly code: number
  readonly text: string
}

/** https://core.telegram.org/type/ExportedChatInvite */
export type ExportedChatInvite = chatInviteExported | chatInvitePublicJoinRequests

/** https://core.telegram.org/constructor/chatInviteExported */
export interface chatInviteExported {
  readonly _tag: "chatInviteExported"
  readonly revoked?: boolean | undefined
  readonly permanent?: boolean | undefined
  readonly requestNeeded?: boolean | undefined
  readonly link: string
  readonly adminId: number
  readonly date: number
  readonly startDate?: number | undefined
  readonly expireDate?: number | undefined
  readonly usageLimit?: number | undefined
  readonly usage?: number | undefined
  readonly requested?: number | undefined
  readonly subscriptionExpired?: number | undefined
  readonly title?: string | undefined
  readonly subscriptionPricing?: StarsSubscriptionPricing | undefined
}

/** https://core.telegram.org/constructor/chatInvitePublicJoinRequests */
export interface chatInvitePublicJoinRequests {
  readonly _tag: "chatInvitePublicJoinRequests"
}

/** https://core.telegram.org/type/ExportedChatlistInvite */
export type ExportedChatlistInvite = exportedChatlistInvite

/** https://core.telegram.org/constructor/exportedChatlistInvite */
export interface exportedChatlistInvite {
  readonly _tag: "exportedChatlistInvite"
  readonly title: string
  readonly url: string
  readonly peers: ReadonlyArray<Peer>
}

/** https://core.telegram.org/type/ExportedContactToken */
export type ExportedContactToken = exportedContactToken

/** https://core.telegram.org/constructor/exportedContactToken */
export interface exportedContactToken {
  readonly _tag: "exportedContactToken"
  readonly url: string
  readonly expires: number
}

/** https://core.telegram.org/type/ExportedMessageLink */
export type ExportedMessageLink = exportedMessageLink

/** https://core.telegram.org/constructor/exportedMessageLink */
export interface exportedMessageLink {
  readonly _tag: "exportedMessageLink"
  readonly link: string
  readonly html: string
}

/** https://core.telegram.org/type/ExportedStoryLink */
export type ExportedStoryLink = exportedStoryLink

/** https://core.telegram.org/constructor/exportedStoryLink */
export interface exportedStoryLink {
  readonly _tag: "exportedStoryLink"
  readonly link: string
}

/** https://core.telegram.org/type/FactCheck */
export type FactCheck = factCheck

/** https://core.telegram.org/constructor/factCheck */
export interface factCheck {
  readonly _tag: "factCheck"
  readonly needCheck?: boolean | undefined
  readonly country?: string | undefined
  readonly text?: TextWithEntities | undefined
  readonly hash: bigint
}

/** https://core.telegram.org/type/FileHash */
export type FileHash = fileHash

/** https://core.telegram.org/constructor/fileHash */
export interface fileHash {
  readonly _tag: "fileHash"
  readonly offset: number
  readonly limit: number
  readonly hash: Uint8Array
}

/** https://core.telegram.org/type/Folder */
export type Folder = folder

/** https://core.telegram.org/constructor/folder */
export interface folder {
  readonly _tag: "folder"
  readonly autofillNewBroadcasts?: boolean | undefined
  readonly autofillPublicGroups?: boolean | undefined
  readonly autofillNewCorrespondents?: boolean | undefined
  readonly id: number
  readonly title: string
  readonly photo?: ChatPhoto | undefined
}

/** https://core.telegram.org/type/FolderPeer */
export type FolderPeer = folderPeer

/** https://core.telegram.org/constructor/folderPeer */
export interface folderPeer {
  readonly _tag: "folderPeer"
  readonly peer: Peer
  readonly folderId: number
}

/** https://core.telegram.org/type/ForumTopic */
export type ForumTopic = forumTopic | forumTopicDeleted

/** https://core.telegram.org/constructor/forumTopic */
export interface forumTopic {
  readonly _tag: "forumTopic"
  readonly my?: boolean | undefined
  readonly closed?: boolean | undefined
  readonly pinned?: boolean | undefined
  readonly short?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly titleMissing?: boolean | undefined
  readonly id: number
  readonly date: number
  readonly peer: Peer
  readonly title: string
  readonly iconColor: number
  readonly iconEmojiId?: bigint | undefined
  readonly topMessage: number
  readonly readInboxMaxId: number
  readonly readOutboxMaxId: number
  readonly unreadCount: number
  readonly unreadMentionsCount: number
  readonly unreadReactionsCount: number
  readonly unreadPollVotesCount: number
  readonly fromId: Peer
  readonly notifySettings: PeerNotifySettings
  readonly draft?: DraftMessage | undefined
}

/** https://core.telegram.org/constructor/forumTopicDeleted */
export interface forumTopicDeleted {
  readonly _tag: "forumTopicDeleted"
  readonly id: number
}

/** https://core.telegram.org/type/FoundStory */
export type FoundStory = foundStory

/** https://core.telegram.org/constructor/foundStory */
export interface foundStory {
  readonly _tag: "foundStory"
  readonly peer: Peer
  readonly story: StoryItem
}

/** https://core.telegram.org/type/Game */
export type Game = game

/** https://core.telegram.org/constructor/game */
export interface game {
  readonly _tag: "game"
  readonly id: bigint
  readonly accessHash: bigint
  readonly shortName: string
  readonly title: string
  readonly description: string
  readonly photo: Photo
  readonly document?: Document | undefined
}

/** https://core.telegram.org/type/GeoPoint */
export type GeoPoint = geoPoint | geoPointEmpty

/** https://core.telegram.org/constructor/geoPoint */
export interface geoPoint {
  readonly _tag: "geoPoint"
  readonly long: number
  readonly lat: number
  readonly accessHash: bigint
  readonly accuracyRadius?: number | undefined
}

/** https://core.telegram.org/constructor/geoPointEmpty */
export interface geoPointEmpty {
  readonly _tag: "geoPointEmpty"
}

/** https://core.telegram.org/type/GeoPointAddress */
export type GeoPointAddress = geoPointAddress

/** https://core.telegram.org/constructor/geoPointAddress */
export interface geoPointAddress {
  readonly _tag: "geoPointAddress"
  readonly countryIso2: string
  readonly state?: string | undefined
  readonly city?: string | undefined
  readonly street?: string | undefined
}

/** https://core.telegram.org/type/GlobalPrivacySettings */
export type GlobalPrivacySettings = globalPrivacySettings

/** https://core.telegram.org/constructor/globalPrivacySettings */
export interface globalPrivacySettings {
  readonly _tag: "globalPrivacySettings"
  readonly archiveAndMuteNewNoncontactPeers?: boolean | undefined
  readonly keepArchivedUnmuted?: boolean | undefined
  readonly keepArchivedFolders?: boolean | undefined
  readonly hideReadMarks?: boolean | undefined
  readonly newNoncontactPeersRequirePremium?: boolean | undefined
  readonly displayGiftsButton?: boolean | undefined
  readonly noncontactPeersPaidStars?: bigint | undefined
  readonly disallowedGifts?: DisallowedGiftsSettings | undefined
}

/** https://core.telegram.org/type/GroupCall */
export type GroupCall = groupCall | groupCallDiscarded

/** https://core.telegram.org/constructor/groupCall */
export interface groupCall {
  readonly _tag: "groupCall"
  readonly joinMuted?: boolean | undefined
  readonly canChangeJoinMuted?: boolean | undefined
  readonly joinDateAsc?: boolean | undefined
  readonly scheduleStartSubscribed?: boolean | undefined
  readonly canStartVideo?: boolean | undefined
  readonly recordVideoActive?: boolean | undefined
  readonly rtmpStream?: boolean | undefined
  readonly listenersHidden?: boolean | undefined
  readonly conference?: boolean | undefined
  readonly creator?: boolean | undefined
  readonly messagesEnabled?: boolean | undefined
  readonly canChangeMessagesEnabled?: boolean | undefined
  readonly min?: boolean | undefined
  readonly id: bigint
  readonly accessHash: bigint
  readonly participantsCount: number
  readonly title?: string | undefined
  readonly streamDcId?: number | undefined
  readonly recordStartDate?: number | undefined
  readonly scheduleDate?: number | undefined
  readonly unmutedVideoCount?: number | undefined
  readonly unmutedVideoLimit: number
  readonly version: number
  readonly inviteLink?: string | undefined
  readonly sendPaidMessagesStars?: bigint | undefined
  readonly defaultSendAs?: Peer | undefined
}

/** https://core.telegram.org/constructor/groupCallDiscarded */
export interface groupCallDiscarded {
  readonly _tag: "groupCallDiscarded"
  readonly id: bigint
  readonly accessHash: bigint
  readonly duration: number
}

/** https://core.telegram.org/type/GroupCallDonor */
export type GroupCallDonor = groupCallDonor

/** https://core.telegram.org/constructor/groupCallDonor */
export interface groupCallDonor {
  readonly _tag: "groupCallDonor"
  readonly top?: boolean | undefined
  readonly my?: boolean | undefined
  readonly peerId?: Peer | undefined
  readonly stars: bigint
}

/** https://core.telegram.org/type/GroupCallMessage */
export type GroupCallMessage = groupCallMessage

/** https://core.telegram.org/constructor/groupCallMessage */
export interface groupCallMessage {
  readonly _tag: "groupCallMessage"
  readonly fromAdmin?: boolean | undefined
  readonly id: number
  readonly fromId: Peer
  readonly date: number
  readonly message: TextWithEntities
  readonly paidMessageStars?: bigint | undefined
}

/** https://core.telegram.org/type/GroupCallParticipant */
export type GroupCallParticipant = groupCallParticipant

/** https://core.telegram.org/constructor/groupCallParticipant */
export interface groupCallParticipant {
  readonly _tag: "groupCallParticipant"
  readonly muted?: boolean | undefined
  readonly left?: boolean | undefined
  readonly canSelfUnmute?: boolean | undefined
  readonly justJoined?: boolean | undefined
  readonly versioned?: boolean | undefined
  readonly min?: boolean | undefined
  readonly mutedByYou?: boolean | undefined
  readonly volumeByAdmin?: boolean | undefined
  readonly self?: boolean | undefined
  readonly videoJoined?: boolean | undefined
  readonly peer: Peer
  readonly date: number
  readonly activeDate?: number | undefined
  readonly source: number
  readonly volume?: number | undefined
  readonly about?: string | undefined
  readonly raiseHandRating?: bigint | undefined
  readonly video?: GroupCallParticipantVideo | undefined
  readonly presentation?: GroupCallParticipantVideo | undefined
  readonly paidStarsTotal?: bigint | undefined
}

/** https://core.telegram.org/type/GroupCallParticipantVideo */
export type GroupCallParticipantVideo = groupCallParticipantVideo

/** https://core.telegram.org/constructor/groupCallParticipantVideo */
export interface groupCallParticipantVideo {
  readonly _tag: "groupCallParticipantVideo"
  readonly paused?: boolean | undefined
  readonly endpoint: string
  readonly sourceGroups: ReadonlyArray<GroupCallParticipantVideoSourceGroup>
  readonly audioSource?: number | undefined
}

/** https://core.telegram.org/type/GroupCallParticipantVideoSourceGroup */
export type GroupCallParticipantVideoSourceGroup = groupCallParticipantVideoSourceGroup

/** https://core.telegram.org/constructor/groupCallParticipantVideoSourceGroup */
export interface groupCallParticipantVideoSourceGroup {
  readonly _tag: "groupCallParticipantVideoSourceGroup"
  readonly semantics: string
  readonly sources: ReadonlyArray<number>
}

/** https://core.telegram.org/type/GroupCallStreamChannel */
export type GroupCallStreamChannel = groupCallStreamChannel

/** https://core.telegram.org/constructor/groupCallStreamChannel */
export interface groupCallStreamChannel {
  readonly _tag: "groupCallStreamChannel"
  readonly channel: number
  readonly scale: number
  readonly lastTimestampMs: bigint
}

/** https://core.telegram.org/type/HighScore */
export type HighScore = highScore

/** https://core.telegram.org/constructor/highScore */
export interface highScore {
  readonly _tag: "highScore"
  readonly pos: number
  readonly userId: number
  readonly score: number
}

/** https://core.telegram.org/type/ImportedContact */
export type ImportedContact = importedContact

/** https://core.telegram.org/constructor/importedContact */
export interface importedContact {
  readonly _tag: "importedContact"
  readonly userId: number
  readonly clientId: bigint
}

/** https://core.telegram.org/type/InlineBotSwitchPM */
export type InlineBotSwitchPM = inlineBotSwitchPM

/** https://core.telegram.org/constructor/inlineBotSwitchPM */
export interface inlineBotSwitchPM {
  readonly _tag: "inlineBotSwitchPM"
  readonly text: string
  readonly startParam: string
}

/** https://core.telegram.org/type/InlineBotWebView */
export type InlineBotWebView = inlineBotWebView

/** https://core.telegram.org/constructor/inlineBotWebView */
export interface inlineBotWebView {
  readonly _tag: "inlineBotWebView"
  readonly text: string
  readonly url: string
}

/** https://core.telegram.org/type/InlineQueryPeerType */
export type InlineQueryPeerType =
  | inlineQueryPeerTypeBotPM
  | inlineQueryPeerTypeBroadcast
  | inlineQueryPeerTypeChat
  | inlineQueryPeerTypeMegagroup
  | inlineQueryPeerTypePM
  | inlineQueryPeerTypeSameBotPM

/** https://core.telegram.org/constructor/inlineQueryPeerTypeBotPM */
export interface inlineQueryPeerTypeBotPM {
  readonly _tag: "inlineQueryPeerTypeBotPM"
}

/** https://core.telegram.org/constructor/inlineQueryPeerTypeBroadcast */
export interface inlineQueryPeerTypeBroadcast {
  readonly _tag: "inlineQueryPeerTypeBroadcast"
}

/** https://core.telegram.org/constructor/inlineQueryPeerTypeChat */
export interface inlineQueryPeerTypeChat {
  readonly _tag: "inlineQueryPeerTypeChat"
}

/** https://core.telegram.org/constructor/inlineQueryPeerTypeMegagroup */
export interface inlineQueryPeerTypeMegagroup {
  readonly _tag: "inlineQueryPeerTypeMegagroup"
}

/** https://core.telegram.org/constructor/inlineQueryPeerTypePM */
export interface inlineQueryPeerTypePM {
  readonly _tag: "inlineQueryPeerTypePM"
}

/** https://core.telegram.org/constructor/inlineQueryPeerTypeSameBotPM */
export interface inlineQueryPeerTypeSameBotPM {
  readonly _tag: "inlineQueryPeerTypeSameBotPM"
}

/** https://core.telegram.org/type/InputAiComposeTone */
export type InputAiComposeTone =
  | inputAiComposeToneDefault
  | inputAiComposeToneID
  | inputAiComposeToneSingleUse
  | inputAiComposeToneSlug

/** https://core.telegram.org/constructor/inputAiComposeToneDefault */
export interface inputAiComposeToneDefault {
  readonly _tag: "inputAiComposeToneDefault"
  readonly tone: string
}

/** https://core.telegram.org/constructor/inputAiComposeToneID */
export interface inputAiComposeToneID {
  readonly _tag: "inputAiComposeToneID"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputAiComposeToneSingleUse */
export interface inputAiComposeToneSingleUse {
  readonly _tag: "inputAiComposeToneSingleUse"
  readonly customPrompt: string
}

/** https://core.telegram.org/constructor/inputAiComposeToneSlug */
export interface inputAiComposeToneSlug {
  readonly _tag: "inputAiComposeToneSlug"
  readonly slug: string
}

/** https://core.telegram.org/type/InputAppEvent */
export type InputAppEvent = inputAppEvent

/** https://core.telegram.org/constructor/inputAppEvent */
export interface inputAppEvent {
  readonly _tag: "inputAppEvent"
  readonly time: number
  readonly type: string
  readonly peer: bigint
  readonly data: JSONValue
}

/** https://core.telegram.org/type/InputBotApp */
export type InputBotApp = inputBotAppID | inputBotAppShortName

/** https://core.telegram.org/constructor/inputBotAppID */
export interface inputBotAppID {
  readonly _tag: "inputBotAppID"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputBotAppShortName */
export interface inputBotAppShortName {
  readonly _tag: "inputBotAppShortName"
  readonly botId: InputUser
  readonly shortName: string
}

/** https://core.telegram.org/type/InputBotInlineMessage */
export type InputBotInlineMessage =
  | inputBotInlineMessageGame
  | inputBotInlineMessageMediaAuto
  | inputBotInlineMessageMediaContact
  | inputBotInlineMessageMediaGeo
  | inputBotInlineMessageMediaInvoice
  | inputBotInlineMessageMediaVenue
  | inputBotInlineMessageMediaWebPage
  | inputBotInlineMessageRichMessage
  | inputBotInlineMessageText

/** https://core.telegram.org/constructor/inputBotInlineMessageGame */
export interface inputBotInlineMessageGame {
  readonly _tag: "inputBotInlineMessageGame"
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/inputBotInlineMessageMediaAuto */
export interface inputBotInlineMessageMediaAuto {
  readonly _tag: "inputBotInlineMessageMediaAuto"
  readonly invertMedia?: boolean | undefined
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/inputBotInlineMessageMediaContact */
export interface inputBotInlineMessageMediaContact {
  readonly _tag: "inputBotInlineMessageMediaContact"
  readonly phoneNumber: string
  readonly firstName: string
  readonly lastName: string
  readonly vcard: string
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/inputBotInlineMessageMediaGeo */
export interface inputBotInlineMessageMediaGeo {
  readonly _tag: "inputBotInlineMessageMediaGeo"
  readonly geoPoint: InputGeoPoint
  readonly heading?: number | undefined
  readonly period?: number | undefined
  readonly proximityNotificationRadius?: number | undefined
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/inputBotInlineMessageMediaInvoice */
export interface inputBotInlineMessageMediaInvoice {
  readonly _tag: "inputBotInlineMessageMediaInvoice"
  readonly title: string
  readonly description: string
  readonly photo?: InputWebDocument | undefined
  readonly invoice: Invoice
  readonly payload: Uint8Array
  readonly provider: string
  readonly providerData: DataJSON
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/inputBotInlineMessageMediaVenue */
export interface inputBotInlineMessageMediaVenue {
  readonly _tag: "inputBotInlineMessageMediaVenue"
  readonly geoPoint: InputGeoPoint
  readonly title: string
  readonly address: string
  readonly provider: string
  readonly venueId: string
  readonly venueType: string
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/inputBotInlineMessageMediaWebPage */
export interface inputBotInlineMessageMediaWebPage {
  readonly _tag: "inputBotInlineMessageMediaWebPage"
  readonly invertMedia?: boolean | undefined
  readonly forceLargeMedia?: boolean | undefined
  readonly forceSmallMedia?: boolean | undefined
  readonly optional?: boolean | undefined
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly url: string
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/constructor/inputBotInlineMessageRichMessage */
export interface inputBotInlineMessageRichMessage {
  readonly _tag: "inputBotInlineMessageRichMessage"
  readonly replyMarkup?: ReplyMarkup | undefined
  readonly richMessage: InputRichMessage
}

/** https://core.telegram.org/constructor/inputBotInlineMessageText */
export interface inputBotInlineMessageText {
  readonly _tag: "inputBotInlineMessageText"
  readonly noWebpage?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly replyMarkup?: ReplyMarkup | undefined
}

/** https://core.telegram.org/type/InputBotInlineMessageID */
export type InputBotInlineMessageID = inputBotInlineMessageID | inputBotInlineMessageID64

/** https://core.telegram.org/constructor/inputBotInlineMessageID */
export interface inputBotInlineMessageID {
  readonly _tag: "inputBotInlineMessageID"
  readonly dcId: number
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputBotInlineMessageID64 */
export interface inputBotInlineMessageID64 {
  readonly _tag: "inputBotInlineMessageID64"
  readonly dcId: number
  readonly ownerId: bigint
  readonly id: number
  readonly accessHash: bigint
}

/** https://core.telegram.org/type/InputBotInlineResult */
export type InputBotInlineResult =
  | inputBotInlineResult
  | inputBotInlineResultDocument
  | inputBotInlineResultGame
  | inputBotInlineResultPhoto

/** https://core.telegram.org/constructor/inputBotInlineResult */
export interface inputBotInlineResult {
  readonly _tag: "inputBotInlineResult"
  readonly id: string
  readonly type: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly url?: string | undefined
  readonly thumb?: InputWebDocument | undefined
  readonly content?: InputWebDocument | undefined
  readonly sendMessage: InputBotInlineMessage
}

/** https://core.telegram.org/constructor/inputBotInlineResultDocument */
export interface inputBotInlineResultDocument {
  readonly _tag: "inputBotInlineResultDocument"
  readonly id: string
  readonly type: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly document: InputDocument
  readonly sendMessage: InputBotInlineMessage
}

/** https://core.telegram.org/constructor/inputBotInlineResultGame */
export interface inputBotInlineResultGame {
  readonly _tag: "inputBotInlineResultGame"
  readonly id: string
  readonly shortName: string
  readonly sendMessage: InputBotInlineMessage
}

/** https://core.telegram.org/constructor/inputBotInlineResultPhoto */
export interface inputBotInlineResultPhoto {
  readonly _tag: "inputBotInlineResultPhoto"
  readonly id: string
  readonly type: string
  readonly photo: InputPhoto
  readonly sendMessage: InputBotInlineMessage
}

/** https://core.telegram.org/type/InputBusinessAwayMessage */
export type InputBusinessAwayMessage = inputBusinessAwayMessage

/** https://core.telegram.org/constructor/inputBusinessAwayMessage */
export interface inputBusinessAwayMessage {
  readonly _tag: "inputBusinessAwayMessage"
  readonly offlineOnly?: boolean | undefined
  readonly shortcutId: number
  readonly schedule: BusinessAwayMessageSchedule
  readonly recipients: InputBusinessRecipients
}

/** https://core.telegram.org/type/InputBusinessBotRecipients */
export type InputBusinessBotRecipients = inputBusinessBotRecipients

/** https://core.telegram.org/constructor/inputBusinessBotRecipients */
export interface inputBusinessBotRecipients {
  readonly _tag: "inputBusinessBotRecipients"
  readonly existingChats?: boolean | undefined
  readonly newChats?: boolean | undefined
  readonly contacts?: boolean | undefined
  readonly nonContacts?: boolean | undefined
  readonly excludeSelected?: boolean | undefined
  readonly users?: ReadonlyArray<InputUser> | undefined
  readonly excludeUsers?: ReadonlyArray<InputUser> | undefined
}

/** https://core.telegram.org/type/InputBusinessChatLink */
export type InputBusinessChatLink = inputBusinessChatLink

/** https://core.telegram.org/constructor/inputBusinessChatLink */
export interface inputBusinessChatLink {
  readonly _tag: "inputBusinessChatLink"
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly title?: string | undefined
}

/** https://core.telegram.org/type/InputBusinessGreetingMessage */
export type InputBusinessGreetingMessage = inputBusinessGreetingMessage

/** https://core.telegram.org/constructor/inputBusinessGreetingMessage */
export interface inputBusinessGreetingMessage {
  readonly _tag: "inputBusinessGreetingMessage"
  readonly shortcutId: number
  readonly recipients: InputBusinessRecipients
  readonly noActivityDays: number
}

/** https://core.telegram.org/type/InputBusinessIntro */
export type InputBusinessIntro = inputBusinessIntro

/** https://core.telegram.org/constructor/inputBusinessIntro */
export interface inputBusinessIntro {
  readonly _tag: "inputBusinessIntro"
  readonly title: string
  readonly description: string
  readonly sticker?: InputDocument | undefined
}

/** https://core.telegram.org/type/InputBusinessRecipients */
export type InputBusinessRecipients = inputBusinessRecipients

/** https://core.telegram.org/constructor/inputBusinessRecipients */
export interface inputBusinessRecipients {
  readonly _tag: "inputBusinessRecipients"
  readonly existingChats?: boolean | undefined
  readonly newChats?: boolean | undefined
  readonly contacts?: boolean | undefined
  readonly nonContacts?: boolean | undefined
  readonly excludeSelected?: boolean | undefined
  readonly users?: ReadonlyArray<InputUser> | undefined
}

/** https://core.telegram.org/type/InputChannel */
export type InputChannel = inputChannel | inputChannelEmpty | inputChannelFromMessage

/** https://core.telegram.org/constructor/inputChannel */
export interface inputChannel {
  readonly _tag: "inputChannel"
  readonly channelId: number
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputChannelEmpty */
export interface inputChannelEmpty {
  readonly _tag: "inputChannelEmpty"
}

/** https://core.telegram.org/constructor/inputChannelFromMessage */
export interface inputChannelFromMessage {
  readonly _tag: "inputChannelFromMessage"
  readonly peer: InputPeer
  readonly msgId: number
  readonly channelId: number
}

/** https://core.telegram.org/type/InputChatPhoto */
export type InputChatPhoto = inputChatPhoto | inputChatPhotoEmpty | inputChatUploadedPhoto

/** https://core.telegram.org/constructor/inputChatPhoto */
export interface inputChatPhoto {
  readonly _tag: "inputChatPhoto"
  readonly id: InputPhoto
}

/** https://core.telegram.org/constructor/inputChatPhotoEmpty */
export interface inputChatPhotoEmpty {
  readonly _tag: "inputChatPhotoEmpty"
}

/** https://core.telegram.org/constructor/inputChatUploadedPhoto */
export interface inputChatUploadedPhoto {
  readonly _tag: "inputChatUploadedPhoto"
  readonly file?: InputFile | undefined
  readonly video?: InputFile | undefined
  readonly videoStartTs?: number | undefined
  readonly videoEmojiMarkup?: VideoSize | undefined
}

/** https://core.telegram.org/type/InputChatTheme */
export type InputChatTheme = inputChatTheme | inputChatThemeEmpty | inputChatThemeUniqueGift

/** https://core.telegram.org/constructor/inputChatTheme */
export interface inputChatTheme {
  readonly _tag: "inputChatTheme"
  readonly emoticon: string
}

/** https://core.telegram.org/constructor/inputChatThemeEmpty */
export interface inputChatThemeEmpty {
  readonly _tag: "inputChatThemeEmpty"
}

/** https://core.telegram.org/constructor/inputChatThemeUniqueGift */
export interface inputChatThemeUniqueGift {
  readonly _tag: "inputChatThemeUniqueGift"
  readonly slug: string
}

/** https://core.telegram.org/type/InputChatlist */
export type InputChatlist = inputChatlistDialogFilter

/** https://core.telegram.org/constructor/inputChatlistDialogFilter */
export interface inputChatlistDialogFilter {
  readonly _tag: "inputChatlistDialogFilter"
  readonly filterId: number
}

/** https://core.telegram.org/type/InputCheckPasswordSRP */
export type InputCheckPasswordSRP = inputCheckPasswordEmpty | inputCheckPasswordSRP

/** https://core.telegram.org/constructor/inputCheckPasswordEmpty */
export interface inputCheckPasswordEmpty {
  readonly _tag: "inputCheckPasswordEmpty"
}

/** https://core.telegram.org/constructor/inputCheckPasswordSRP */
export interface inputCheckPasswordSRP {
  readonly _tag: "inputCheckPasswordSRP"
  readonly srpId: bigint
  readonly A: Uint8Array
  readonly M1: Uint8Array
}

/** https://core.telegram.org/type/InputClientProxy */
export type InputClientProxy = inputClientProxy

/** https://core.telegram.org/constructor/inputClientProxy */
export interface inputClientProxy {
  readonly _tag: "inputClientProxy"
  readonly address: string
  readonly port: number
}

/** https://core.telegram.org/type/InputCollectible */
export type InputCollectible = inputCollectiblePhone | inputCollectibleUsername

/** https://core.telegram.org/constructor/inputCollectiblePhone */
export interface inputCollectiblePhone {
  readonly _tag: "inputCollectiblePhone"
  readonly phone: string
}

/** https://core.telegram.org/constructor/inputCollectibleUsername */
export interface inputCollectibleUsername {
  readonly _tag: "inputCollectibleUsername"
  readonly username: string
}

/** https://core.telegram.org/type/InputContact */
export type InputContact = inputPhoneContact

/** https://core.telegram.org/constructor/inputPhoneContact */
export interface inputPhoneContact {
  readonly _tag: "inputPhoneContact"
  readonly clientId: bigint
  readonly phone: string
  readonly firstName: string
  readonly lastName: string
  readonly note?: TextWithEntities | undefined
}

/** https://core.telegram.org/type/InputDialogPeer */
export type InputDialogPeer = inputDialogPeer | inputDialogPeerCommunity | inputDialogPeerFolder

/** https://core.telegram.org/constructor/inputDialogPeer */
export interface inputDialogPeer {
  readonly _tag: "inputDialogPeer"
  readonly peer: InputPeer
}

/** https://core.telegram.org/constructor/inputDialogPeerCommunity */
export interface inputDialogPeerCommunity {
  readonly _tag: "inputDialogPeerCommunity"
  readonly community: InputChannel
}

/** https://core.telegram.org/constructor/inputDialogPeerFolder */
export interface inputDialogPeerFolder {
  readonly _tag: "inputDialogPeerFolder"
  readonly folderId: number
}

/** https://core.telegram.org/type/InputDocument */
export type InputDocument = inputDocument | inputDocumentEmpty

/** https://core.telegram.org/constructor/inputDocument */
export interface inputDocument {
  readonly _tag: "inputDocument"
  readonly id: bigint
  readonly accessHash: bigint
  readonly fileReference: Uint8Array
}

/** https://core.telegram.org/constructor/inputDocumentEmpty */
export interface inputDocumentEmpty {
  readonly _tag: "inputDocumentEmpty"
}

/** https://core.telegram.org/type/InputEncryptedChat */
export type InputEncryptedChat = inputEncryptedChat

/** https://core.telegram.org/constructor/inputEncryptedChat */
export interface inputEncryptedChat {
  readonly _tag: "inputEncryptedChat"
  readonly chatId: number
  readonly accessHash: bigint
}

/** https://core.telegram.org/type/InputEncryptedFile */
export type InputEncryptedFile =
  | inputEncryptedFile
  | inputEncryptedFileBigUploaded
  | inputEncryptedFileEmpty
  | inputEncryptedFileUploaded

/** https://core.telegram.org/constructor/inputEncryptedFile */
export interface inputEncryptedFile {
  readonly _tag: "inputEncryptedFile"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputEncryptedFileBigUploaded */
export interface inputEncryptedFileBigUploaded {
  readonly _tag: "inputEncryptedFileBigUploaded"
  readonly id: bigint
  readonly parts: number
  readonly keyFingerprint: number
}

/** https://core.telegram.org/constructor/inputEncryptedFileEmpty */
export interface inputEncryptedFileEmpty {
  readonly _tag: "inputEncryptedFileEmpty"
}

/** https://core.telegram.org/constructor/inputEncryptedFileUploaded */
export interface inputEncryptedFileUploaded {
  readonly _tag: "inputEncryptedFileUploaded"
  readonly id: bigint
  readonly parts: number
  readonly md5Checksum: string
  readonly keyFingerprint: number
}

/** https://core.telegram.org/type/InputFile */
export type InputFile = inputFile | inputFileBig | inputFileStoryDocument

/** https://core.telegram.org/constructor/inputFile */
export interface inputFile {
  readonly _tag: "inputFile"
  readonly id: bigint
  readonly parts: number
  readonly name: string
  readonly md5Checksum: string
}

/** https://core.telegram.org/constructor/inputFileBig */
export interface inputFileBig {
  readonly _tag: "inputFileBig"
  readonly id: bigint
  readonly parts: number
  readonly name: string
}

/** https://core.telegram.org/constructor/inputFileStoryDocument */
export interface inputFileStoryDocument {
  readonly _tag: "inputFileStoryDocument"
  readonly id: InputDocument
}

/** https://core.telegram.org/type/InputFileLocation */
export type InputFileLocation =
  | inputDocumentFileLocation
  | inputEncryptedFileLocation
  | inputFileLocation
  | inputGroupCallStream
  | inputPeerPhotoFileLocation
  | inputPeerPhotoFileLocationLegacy
  | inputPhotoFileLocation
  | inputPhotoLegacyFileLocation
  | inputSecureFileLocation
  | inputStickerSetThumb
  | inputStickerSetThumbLegacy
  | inputTakeoutFileLocation

/** https://core.telegram.org/constructor/inputDocumentFileLocation */
export interface inputDocumentFileLocation {
  readonly _tag: "inputDocumentFileLocation"
  readonly id: bigint
  readonly accessHash: bigint
  readonly fileReference: Uint8Array
  readonly thumbSize: string
}

/** https://core.telegram.org/constructor/inputEncryptedFileLocation */
export interface inputEncryptedFileLocation {
  readonly _tag: "inputEncryptedFileLocation"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputFileLocation */
export interface inputFileLocation {
  readonly _tag: "inputFileLocation"
  readonly volumeId: bigint
  readonly localId: number
  readonly secret: bigint
  readonly fileReference: Uint8Array
}

/** https://core.telegram.org/constructor/inputGroupCallStream */
export interface inputGroupCallStream {
  readonly _tag: "inputGroupCallStream"
  readonly call: InputGroupCall
  readonly timeMs: bigint
  readonly scale: number
  readonly videoChannel?: number | undefined
  readonly videoQuality?: number | undefined
}

/** https://core.telegram.org/constructor/inputPeerPhotoFileLocation */
export interface inputPeerPhotoFileLocation {
  readonly _tag: "inputPeerPhotoFileLocation"
  readonly big?: boolean | undefined
  readonly peer: InputPeer
  readonly photoId: bigint
}

/** https://core.telegram.org/constructor/inputPeerPhotoFileLocationLegacy */
export interface inputPeerPhotoFileLocationLegacy {
  readonly _tag: "inputPeerPhotoFileLocationLegacy"
  readonly big?: boolean | undefined
  readonly peer: InputPeer
  readonly volumeId: bigint
  readonly localId: number
}

/** https://core.telegram.org/constructor/inputPhotoFileLocation */
export interface inputPhotoFileLocation {
  readonly _tag: "inputPhotoFileLocation"
  readonly id: bigint
  readonly accessHash: bigint
  readonly fileReference: Uint8Array
  readonly thumbSize: string
}

/** https://core.telegram.org/constructor/inputPhotoLegacyFileLocation */
export interface inputPhotoLegacyFileLocation {
  readonly _tag: "inputPhotoLegacyFileLocation"
  readonly id: bigint
  readonly accessHash: bigint
  readonly fileReference: Uint8Array
  readonly volumeId: bigint
  readonly localId: number
  readonly secret: bigint
}

/** https://core.telegram.org/constructor/inputSecureFileLocation */
export interface inputSecureFileLocation {
  readonly _tag: "inputSecureFileLocation"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputStickerSetThumb */
export interface inputStickerSetThumb {
  readonly _tag: "inputStickerSetThumb"
  readonly stickerset: InputStickerSet
  readonly thumbVersion: number
}

/** https://core.telegram.org/constructor/inputStickerSetThumbLegacy */
export interface inputStickerSetThumbLegacy {
  readonly _tag: "inputStickerSetThumbLegacy"
  readonly stickerset: InputStickerSet
  readonly volumeId: bigint
  readonly localId: number
}

/** https://core.telegram.org/constructor/inputTakeoutFileLocation */
export interface inputTakeoutFileLocation {
  readonly _tag: "inputTakeoutFileLocation"
}

/** https://core.telegram.org/type/InputFolderPeer */
export type InputFolderPeer = inputFolderPeer

/** https://core.telegram.org/constructor/inputFolderPeer */
export interface inputFolderPeer {
  readonly _tag: "inputFolderPeer"
  readonly peer: InputPeer
  readonly folderId: number
}

/** https://core.telegram.org/type/InputGame */
export type InputGame = inputGameID | inputGameShortName

/** https://core.telegram.org/constructor/inputGameID */
export interface inputGameID {
  readonly _tag: "inputGameID"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputGameShortName */
export interface inputGameShortName {
  readonly _tag: "inputGameShortName"
  readonly botId: InputUser
  readonly shortName: string
}

/** https://core.telegram.org/type/InputGeoPoint */
export type InputGeoPoint = inputGeoPoint | inputGeoPointEmpty

/** https://core.telegram.org/constructor/inputGeoPoint */
export interface inputGeoPoint {
  readonly _tag: "inputGeoPoint"
  readonly lat: number
  readonly long: number
  readonly accuracyRadius?: number | undefined
}

/** https://core.telegram.org/constructor/inputGeoPointEmpty */
export interface inputGeoPointEmpty {
  readonly _tag: "inputGeoPointEmpty"
}

/** https://core.telegram.org/type/InputGroupCall */
export type InputGroupCall = inputGroupCall | inputGroupCallInviteMessage | inputGroupCallSlug

/** https://core.telegram.org/constructor/inputGroupCall */
export interface inputGroupCall {
  readonly _tag: "inputGroupCall"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputGroupCallInviteMessage */
export interface inputGroupCallInviteMessage {
  readonly _tag: "inputGroupCallInviteMessage"
  readonly msgId: number
}

/** https://core.telegram.org/constructor/inputGroupCallSlug */
export interface inputGroupCallSlug {
  readonly _tag: "inputGroupCallSlug"
  readonly slug: string
}

/** https://core.telegram.org/type/InputInvoice */
export type InputInvoice =
  | inputInvoiceBusinessBotTransferStars
  | inputInvoiceChatInviteSubscription
  | inputInvoiceMessage
  | inputInvoicePremiumAuthCode
  | inputInvoicePremiumGiftCode
  | inputInvoicePremiumGiftStars
  | inputInvoiceSlug
  | inputInvoiceStarGift
  | inputInvoiceStarGiftAuctionBid
  | inputInvoiceStarGiftDropOriginalDetails
  | inputInvoiceStarGiftPrepaidUpgrade
  | inputInvoiceStarGiftResale
  | inputInvoiceStarGiftTransfer
  | inputInvoiceStarGiftUpgrade
  | inputInvoiceStars

/** https://core.telegram.org/constructor/inputInvoiceBusinessBotTransferStars */
export interface inputInvoiceBusinessBotTransferStars {
  readonly _tag: "inputInvoiceBusinessBotTransferStars"
  readonly bot: InputUser
  readonly stars: bigint
}

/** https://core.telegram.org/constructor/inputInvoiceChatInviteSubscription */
export interface inputInvoiceChatInviteSubscription {
  readonly _tag: "inputInvoiceChatInviteSubscription"
  readonly hash: string
}

/** https://core.telegram.org/constructor/inputInvoiceMessage */
export interface inputInvoiceMessage {
  readonly _tag: "inputInvoiceMessage"
  readonly peer: InputPeer
  readonly msgId: number
}

/** https://core.telegram.org/constructor/inputInvoicePremiumAuthCode */
export interface inputInvoicePremiumAuthCode {
  readonly _tag: "inputInvoicePremiumAuthCode"
  readonly purpose: InputStorePaymentPurpose
}

/** https://core.telegram.org/constructor/inputInvoicePremiumGiftCode */
export interface inputInvoicePremiumGiftCode {
  readonly _tag: "inputInvoicePremiumGiftCode"
  readonly purpose: InputStorePaymentPurpose
  readonly option: PremiumGiftCodeOption
}

/** https://core.telegram.org/constructor/inputInvoicePremiumGiftStars */
export interface inputInvoicePremiumGiftStars {
  readonly _tag: "inputInvoicePremiumGiftStars"
  readonly userId: InputUser
  readonly months: number
  readonly message?: TextWithEntities | undefined
}

/** https://core.telegram.org/constructor/inputInvoiceSlug */
export interface inputInvoiceSlug {
  readonly _tag: "inputInvoiceSlug"
  readonly slug: string
}

/** https://core.telegram.org/constructor/inputInvoiceStarGift */
export interface inputInvoiceStarGift {
  readonly _tag: "inputInvoiceStarGift"
  readonly hideName?: boolean | undefined
  readonly includeUpgrade?: boolean | undefined
  readonly peer: InputPeer
  readonly giftId: bigint
  readonly message?: TextWithEntities | undefined
}

/** https://core.telegram.org/constructor/inputInvoiceStarGiftAuctionBid */
export interface inputInvoiceStarGiftAuctionBid {
  readonly _tag: "inputInvoiceStarGiftAuctionBid"
  readonly hideName?: boolean | undefined
  readonly updateBid?: boolean | undefined
  readonly peer?: InputPeer | undefined
  readonly giftId: bigint
  readonly bidAmount: bigint
  readonly message?: TextWithEntities | undefined
}

/** https://core.telegram.org/constructor/inputInvoiceStarGiftDropOriginalDetails */
export interface inputInvoiceStarGiftDropOriginalDetails {
  readonly _tag: "inputInvoiceStarGiftDropOriginalDetails"
  readonly stargift: InputSavedStarGift
}

/** https://core.telegram.org/constructor/inputInvoiceStarGiftPrepaidUpgrade */
export interface inputInvoiceStarGiftPrepaidUpgrade {
  readonly _tag: "inputInvoiceStarGiftPrepaidUpgrade"
  readonly peer: InputPeer
  readonly hash: string
}

/** https://core.telegram.org/constructor/inputInvoiceStarGiftResale */
export interface inputInvoiceStarGiftResale {
  readonly _tag: "inputInvoiceStarGiftResale"
  readonly ton?: boolean | undefined
  readonly slug: string
  readonly toId: InputPeer
}

/** https://core.telegram.org/constructor/inputInvoiceStarGiftTransfer */
export interface inputInvoiceStarGiftTransfer {
  readonly _tag: "inputInvoiceStarGiftTransfer"
  readonly stargift: InputSavedStarGift
  readonly toId: InputPeer
}

/** https://core.telegram.org/constructor/inputInvoiceStarGiftUpgrade */
export interface inputInvoiceStarGiftUpgrade {
  readonly _tag: "inputInvoiceStarGiftUpgrade"
  readonly keepOriginalDetails?: boolean | undefined
  readonly stargift: InputSavedStarGift
}

/** https://core.telegram.org/constructor/inputInvoiceStars */
export interface inputInvoiceStars {
  readonly _tag: "inputInvoiceStars"
  readonly purpose: InputStorePaymentPurpose
}

/** https://core.telegram.org/type/InputMedia */
export type InputMedia =
  | inputMediaContact
  | inputMediaDice
  | inputMediaDocument
  | inputMediaDocumentExternal
  | inputMediaEmpty
  | inputMediaGame
  | inputMediaGeoLive
  | inputMediaGeoPoint
  | inputMediaInvoice
  | inputMediaPaidMedia
  | inputMediaPhoto
  | inputMediaPhotoExternal
  | inputMediaPoll
  | inputMediaStakeDice
  | inputMediaStory
  | inputMediaTodo
  | inputMediaUploadedDocument
  | inputMediaUploadedPhoto
  | inputMediaVenue
  | inputMediaWebPage

/** https://core.telegram.org/constructor/inputMediaContact */
export interface inputMediaContact {
  readonly _tag: "inputMediaContact"
  readonly phoneNumber: string
  readonly firstName: string
  readonly lastName: string
  readonly vcard: string
}

/** https://core.telegram.org/constructor/inputMediaDice */
export interface inputMediaDice {
  readonly _tag: "inputMediaDice"
  readonly emoticon: string
}

/** https://core.telegram.org/constructor/inputMediaDocument */
export interface inputMediaDocument {
  readonly _tag: "inputMediaDocument"
  readonly spoiler?: boolean | undefined
  readonly id: InputDocument
  readonly videoCover?: InputPhoto | undefined
  readonly videoTimestamp?: number | undefined
  readonly ttlSeconds?: number | undefined
  readonly query?: string | undefined
}

/** https://core.telegram.org/constructor/inputMediaDocumentExternal */
export interface inputMediaDocumentExternal {
  readonly _tag: "inputMediaDocumentExternal"
  readonly spoiler?: boolean | undefined
  readonly url: string
  readonly ttlSeconds?: number | undefined
  readonly videoCover?: InputPhoto | undefined
  readonly videoTimestamp?: number | undefined
}

/** https://core.telegram.org/constructor/inputMediaEmpty */
export interface inputMediaEmpty {
  readonly _tag: "inputMediaEmpty"
}

/** https://core.telegram.org/constructor/inputMediaGame */
export interface inputMediaGame {
  readonly _tag: "inputMediaGame"
  readonly id: InputGame
}

/** https://core.telegram.org/constructor/inputMediaGeoLive */
export interface inputMediaGeoLive {
  readonly _tag: "inputMediaGeoLive"
  readonly stopped?: boolean | undefined
  readonly geoPoint: InputGeoPoint
  readonly heading?: number | undefined
  readonly period?: number | undefined
  readonly proximityNotificationRadius?: number | undefined
}

/** https://core.telegram.org/constructor/inputMediaGeoPoint */
export interface inputMediaGeoPoint {
  readonly _tag: "inputMediaGeoPoint"
  readonly geoPoint: InputGeoPoint
}

/** https://core.telegram.org/constructor/inputMediaInvoice */
export interface inputMediaInvoice {
  readonly _tag: "inputMediaInvoice"
  readonly title: string
  readonly description: string
  readonly photo?: InputWebDocument | undefined
  readonly invoice: Invoice
  readonly payload: Uint8Array
  readonly provider?: string | undefined
  readonly providerData: DataJSON
  readonly startParam?: string | undefined
  readonly extendedMedia?: InputMedia | undefined
}

/** https://core.telegram.org/constructor/inputMediaPaidMedia */
export interface inputMediaPaidMedia {
  readonly _tag: "inputMediaPaidMedia"
  readonly starsAmount: bigint
  readonly extendedMedia: ReadonlyArray<InputMedia>
  readonly payload?: string | undefined
}

/** https://core.telegram.org/constructor/inputMediaPhoto */
export interface inputMediaPhoto {
  readonly _tag: "inputMediaPhoto"
  readonly spoiler?: boolean | undefined
  readonly livePhoto?: boolean | undefined
  readonly id: InputPhoto
  readonly ttlSeconds?: number | undefined
  readonly video?: InputDocument | undefined
}

/** https://core.telegram.org/constructor/inputMediaPhotoExternal */
export interface inputMediaPhotoExternal {
  readonly _tag: "inputMediaPhotoExternal"
  readonly spoiler?: boolean | undefined
  readonly url: string
  readonly ttlSeconds?: number | undefined
}

/** https://core.telegram.org/constructor/inputMediaPoll */
export interface inputMediaPoll {
  readonly _tag: "inputMediaPoll"
  readonly poll: Poll
  readonly correctAnswers?: ReadonlyArray<number> | undefined
  readonly attachedMedia?: InputMedia | undefined
  readonly solution?: string | undefined
  readonly solutionEntities?: ReadonlyArray<MessageEntity> | undefined
  readonly solutionMedia?: InputMedia | undefined
}

/** https://core.telegram.org/constructor/inputMediaStakeDice */
export interface inputMediaStakeDice {
  readonly _tag: "inputMediaStakeDice"
  readonly gameHash: string
  readonly tonAmount: bigint
  readonly clientSeed: Uint8Array
}

/** https://core.telegram.org/constructor/inputMediaStory */
export interface inputMediaStory {
  readonly _tag: "inputMediaStory"
  readonly peer: InputPeer
  readonly id: number
}

/** https://core.telegram.org/constructor/inputMediaTodo */
export interface inputMediaTodo {
  readonly _tag: "inputMediaTodo"
  readonly todo: TodoList
}

/** https://core.telegram.org/constructor/inputMediaUploadedDocument */
export interface inputMediaUploadedDocument {
  readonly _tag: "inputMediaUploadedDocument"
  readonly nosoundVideo?: boolean | undefined
  readonly forceFile?: boolean | undefined
  readonly spoiler?: boolean | undefined
  readonly file: InputFile
  readonly thumb?: InputFile | undefined
  readonly mimeType: string
  readonly attributes: ReadonlyArray<DocumentAttribute>
  readonly stickers?: ReadonlyArray<InputDocument> | undefined
  readonly videoCover?: InputPhoto | undefined
  readonly videoTimestamp?: number | undefined
  readonly ttlSeconds?: number | undefined
}

/** https://core.telegram.org/constructor/inputMediaUploadedPhoto */
export interface inputMediaUploadedPhoto {
  readonly _tag: "inputMediaUploadedPhoto"
  readonly spoiler?: boolean | undefined
  readonly livePhoto?: boolean | undefined
  readonly file: InputFile
  readonly stickers?: ReadonlyArray<InputDocument> | undefined
  readonly ttlSeconds?: number | undefined
  readonly video?: InputDocument | undefined
}

/** https://core.telegram.org/constructor/inputMediaVenue */
export interface inputMediaVenue {
  readonly _tag: "inputMediaVenue"
  readonly geoPoint: InputGeoPoint
  readonly title: string
  readonly address: string
  readonly provider: string
  readonly venueId: string
  readonly venueType: string
}

/** https://core.telegram.org/constructor/inputMediaWebPage */
export interface inputMediaWebPage {
  readonly _tag: "inputMediaWebPage"
  readonly forceLargeMedia?: boolean | undefined
  readonly forceSmallMedia?: boolean | undefined
  readonly optional?: boolean | undefined
  readonly url: string
}

/** https://core.telegram.org/type/InputMessage */
export type InputMessage = inputMessageCallbackQuery | inputMessageID | inputMessagePinned | inputMessageReplyTo

/** https://core.telegram.org/constructor/inputMessageCallbackQuery */
export interface inputMessageCallbackQuery {
  readonly _tag: "inputMessageCallbackQuery"
  readonly id: number
  readonly queryId: bigint
}

/** https://core.telegram.org/constructor/inputMessageID */
export interface inputMessageID {
  readonly _tag: "inputMessageID"
  readonly id: number
}

/** https://core.telegram.org/constructor/inputMessagePinned */
export interface inputMessagePinned {
  readonly _tag: "inputMessagePinned"
}

/** https://core.telegram.org/constructor/inputMessageReplyTo */
export interface inputMessageReplyTo {
  readonly _tag: "inputMessageReplyTo"
  readonly id: number
}

/** https://core.telegram.org/type/InputMessageReadMetric */
export type InputMessageReadMetric = inputMessageReadMetric

/** https://core.telegram.org/constructor/inputMessageReadMetric */
export interface inputMessageReadMetric {
  readonly _tag: "inputMessageReadMetric"
  readonly msgId: number
  readonly viewId: bigint
  readonly timeInViewMs: number
  readonly activeTimeInViewMs: number
  readonly heightToViewportRatioPermille: number
  readonly seenRangeRatioPermille: number
}

/** https://core.telegram.org/type/InputNotifyPeer */
export type InputNotifyPeer =
  | inputNotifyBroadcasts
  | inputNotifyChats
  | inputNotifyCommunity
  | inputNotifyForumTopic
  | inputNotifyPeer
  | inputNotifyUsers

/** https://core.telegram.org/constructor/inputNotifyBroadcasts */
export interface inputNotifyBroadcasts {
  readonly _tag: "inputNotifyBroadcasts"
}

/** https://core.telegram.org/constructor/inputNotifyChats */
export interface inputNotifyChats {
  readonly _tag: "inputNotifyChats"
}

/** https://core.telegram.org/constructor/inputNotifyCommunity */
export interface inputNotifyCommunity {
  readonly _tag: "inputNotifyCommunity"
  readonly community: InputChannel
}

/** https://core.telegram.org/constructor/inputNotifyForumTopic */
export interface inputNotifyForumTopic {
  readonly _tag: "inputNotifyForumTopic"
  readonly peer: InputPeer
  readonly topMsgId: number
}

/** https://core.telegram.org/constructor/inputNotifyPeer */
export interface inputNotifyPeer {
  readonly _tag: "inputNotifyPeer"
  readonly peer: InputPeer
}

/** https://core.telegram.org/constructor/inputNotifyUsers */
export interface inputNotifyUsers {
  readonly _tag: "inputNotifyUsers"
}

/** https://core.telegram.org/type/InputPasskeyCredential */
export type InputPasskeyCredential = inputPasskeyCredentialFirebasePNV | inputPasskeyCredentialPublicKey

/** https://core.telegram.org/constructor/inputPasskeyCredentialFirebasePNV */
export interface inputPasskeyCredentialFirebasePNV {
  readonly _tag: "inputPasskeyCredentialFirebasePNV"
  readonly pnvToken: string
}

/** https://core.telegram.org/constructor/inputPasskeyCredentialPublicKey */
export interface inputPasskeyCredentialPublicKey {
  readonly _tag: "inputPasskeyCredentialPublicKey"
  readonly id: string
  readonly rawId: string
  readonly response: InputPasskeyResponse
}

/** https://core.telegram.org/type/InputPasskeyResponse */
export type InputPasskeyResponse = inputPasskeyResponseLogin | inputPasskeyResponseRegister

/** https://core.telegram.org/constructor/inputPasskeyResponseLogin */
export interface inputPasskeyResponseLogin {
  readonly _tag: "inputPasskeyResponseLogin"
  readonly clientData: DataJSON
  readonly authenticatorData: Uint8Array
  readonly signature: Uint8Array
  readonly userHandle: string
}

/** https://core.telegram.org/constructor/inputPasskeyResponseRegister */
export interface inputPasskeyResponseRegister {
  readonly _tag: "inputPasskeyResponseRegister"
  readonly clientData: DataJSON
  readonly attestationData: Uint8Array
}

/** https://core.telegram.org/type/InputPaymentCredentials */
export type InputPaymentCredentials =
  | inputPaymentCredentials
  | inputPaymentCredentialsApplePay
  | inputPaymentCredentialsGooglePay
  | inputPaymentCredentialsSaved

/** https://core.telegram.org/constructor/inputPaymentCredentials */
export interface inputPaymentCredentials {
  readonly _tag: "inputPaymentCredentials"
  readonly save?: boolean | undefined
  readonly data: DataJSON
}

/** https://core.telegram.org/constructor/inputPaymentCredentialsApplePay */
export interface inputPaymentCredentialsApplePay {
  readonly _tag: "inputPaymentCredentialsApplePay"
  readonly paymentData: DataJSON
}

/** https://core.telegram.org/constructor/inputPaymentCredentialsGooglePay */
export interface inputPaymentCredentialsGooglePay {
  readonly _tag: "inputPaymentCredentialsGooglePay"
  readonly paymentToken: DataJSON
}

/** https://core.telegram.org/constructor/inputPaymentCredentialsSaved */
export interface inputPaymentCredentialsSaved {
  readonly _tag: "inputPaymentCredentialsSaved"
  readonly id: string
  readonly tmpPassword: Uint8Array
}

/** https://core.telegram.org/type/InputPeer */
export type InputPeer =
  | inputPeerChannel
  | inputPeerChannelFromMessage
  | inputPeerChat
  | inputPeerEmpty
  | inputPeerSelf
  | inputPeerUser
  | inputPeerUserFromMessage

/** https://core.telegram.org/constructor/inputPeerChannel */
export interface inputPeerChannel {
  readonly _tag: "inputPeerChannel"
  readonly channelId: number
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputPeerChannelFromMessage */
export interface inputPeerChannelFromMessage {
  readonly _tag: "inputPeerChannelFromMessage"
  readonly peer: InputPeer
  readonly msgId: number
  readonly channelId: number
}

/** https://core.telegram.org/constructor/inputPeerChat */
export interface inputPeerChat {
  readonly _tag: "inputPeerChat"
  readonly chatId: number
}

/** https://core.telegram.org/constructor/inputPeerEmpty */
export interface inputPeerEmpty {
  readonly _tag: "inputPeerEmpty"
}

/** https://core.telegram.org/constructor/inputPeerSelf */
export interface inputPeerSelf {
  readonly _tag: "inputPeerSelf"
}

/** https://core.telegram.org/constructor/inputPeerUser */
export interface inputPeerUser {
  readonly _tag: "inputPeerUser"
  readonly userId: number
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputPeerUserFromMessage */
export interface inputPeerUserFromMessage {
  readonly _tag: "inputPeerUserFromMessage"
  readonly peer: InputPeer
  readonly msgId: number
  readonly userId: number
}

/** https://core.telegram.org/type/InputPeerNotifySettings */
export type InputPeerNotifySettings = inputPeerNotifySettings

/** https://core.telegram.org/constructor/inputPeerNotifySettings */
export interface inputPeerNotifySettings {
  readonly _tag: "inputPeerNotifySettings"
  readonly showPreviews?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly muteUntil?: number | undefined
  readonly sound?: NotificationSound | undefined
  readonly storiesMuted?: boolean | undefined
  readonly storiesHideSender?: boolean | undefined
  readonly storiesSound?: NotificationSound | undefined
}

/** https://core.telegram.org/type/InputPhoneCall */
export type InputPhoneCall = inputPhoneCall

/** https://core.telegram.org/constructor/inputPhoneCall */
export interface inputPhoneCall {
  readonly _tag: "inputPhoneCall"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/type/InputPhoto */
export type InputPhoto = inputPhoto | inputPhotoEmpty

/** https://core.telegram.org/constructor/inputPhoto */
export interface inputPhoto {
  readonly _tag: "inputPhoto"
  readonly id: bigint
  readonly accessHash: bigint
  readonly fileReference: Uint8Array
}

/** https://core.telegram.org/constructor/inputPhotoEmpty */
export interface inputPhotoEmpty {
  readonly _tag: "inputPhotoEmpty"
}

/** https://core.telegram.org/type/InputPrivacyKey */
export type InputPrivacyKey =
  | inputPrivacyKeyAbout
  | inputPrivacyKeyAddedByPhone
  | inputPrivacyKeyBirthday
  | inputPrivacyKeyChatInvite
  | inputPrivacyKeyForwards
  | inputPrivacyKeyNoPaidMessages
  | inputPrivacyKeyPhoneCall
  | inputPrivacyKeyPhoneNumber
  | inputPrivacyKeyPhoneP2P
  | inputPrivacyKeyProfilePhoto
  | inputPrivacyKeySavedMusic
  | inputPrivacyKeyStarGiftsAutoSave
  | inputPrivacyKeyStatusTimestamp
  | inputPrivacyKeyVoiceMessages

/** https://core.telegram.org/constructor/inputPrivacyKeyAbout */
export interface inputPrivacyKeyAbout {
  readonly _tag: "inputPrivacyKeyAbout"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyAddedByPhone */
export interface inputPrivacyKeyAddedByPhone {
  readonly _tag: "inputPrivacyKeyAddedByPhone"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyBirthday */
export interface inputPrivacyKeyBirthday {
  readonly _tag: "inputPrivacyKeyBirthday"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyChatInvite */
export interface inputPrivacyKeyChatInvite {
  readonly _tag: "inputPrivacyKeyChatInvite"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyForwards */
export interface inputPrivacyKeyForwards {
  readonly _tag: "inputPrivacyKeyForwards"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyNoPaidMessages */
export interface inputPrivacyKeyNoPaidMessages {
  readonly _tag: "inputPrivacyKeyNoPaidMessages"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyPhoneCall */
export interface inputPrivacyKeyPhoneCall {
  readonly _tag: "inputPrivacyKeyPhoneCall"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyPhoneNumber */
export interface inputPrivacyKeyPhoneNumber {
  readonly _tag: "inputPrivacyKeyPhoneNumber"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyPhoneP2P */
export interface inputPrivacyKeyPhoneP2P {
  readonly _tag: "inputPrivacyKeyPhoneP2P"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyProfilePhoto */
export interface inputPrivacyKeyProfilePhoto {
  readonly _tag: "inputPrivacyKeyProfilePhoto"
}

/** https://core.telegram.org/constructor/inputPrivacyKeySavedMusic */
export interface inputPrivacyKeySavedMusic {
  readonly _tag: "inputPrivacyKeySavedMusic"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyStarGiftsAutoSave */
export interface inputPrivacyKeyStarGiftsAutoSave {
  readonly _tag: "inputPrivacyKeyStarGiftsAutoSave"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyStatusTimestamp */
export interface inputPrivacyKeyStatusTimestamp {
  readonly _tag: "inputPrivacyKeyStatusTimestamp"
}

/** https://core.telegram.org/constructor/inputPrivacyKeyVoiceMessages */
export interface inputPrivacyKeyVoiceMessages {
  readonly _tag: "inputPrivacyKeyVoiceMessages"
}

/** https://core.telegram.org/type/InputPrivacyRule */
export type InputPrivacyRule =
  | inputPrivacyValueAllowAll
  | inputPrivacyValueAllowBots
  | inputPrivacyValueAllowChatParticipants
  | inputPrivacyValueAllowCloseFriends
  | inputPrivacyValueAllowContacts
  | inputPrivacyValueAllowPremium
  | inputPrivacyValueAllowUsers
  | inputPrivacyValueDisallowAll
  | inputPrivacyValueDisallowBots
  | inputPrivacyValueDisallowChatParticipants
  | inputPrivacyValueDisallowContacts
  | inputPrivacyValueDisallowUsers

/** https://core.telegram.org/constructor/inputPrivacyValueAllowAll */
export interface inputPrivacyValueAllowAll {
  readonly _tag: "inputPrivacyValueAllowAll"
}

/** https://core.telegram.org/constructor/inputPrivacyValueAllowBots */
export interface inputPrivacyValueAllowBots {
  readonly _tag: "inputPrivacyValueAllowBots"
}

/** https://core.telegram.org/constructor/inputPrivacyValueAllowChatParticipants */
export interface inputPrivacyValueAllowChatParticipants {
  readonly _tag: "inputPrivacyValueAllowChatParticipants"
  readonly chats: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/inputPrivacyValueAllowCloseFriends */
export interface inputPrivacyValueAllowCloseFriends {
  readonly _tag: "inputPrivacyValueAllowCloseFriends"
}

/** https://core.telegram.org/constructor/inputPrivacyValueAllowContacts */
export interface inputPrivacyValueAllowContacts {
  readonly _tag: "inputPrivacyValueAllowContacts"
}

/** https://core.telegram.org/constructor/inputPrivacyValueAllowPremium */
export interface inputPrivacyValueAllowPremium {
  readonly _tag: "inputPrivacyValueAllowPremium"
}

/** https://core.telegram.org/constructor/inputPrivacyValueAllowUsers */
export interface inputPrivacyValueAllowUsers {
  readonly _tag: "inputPrivacyValueAllowUsers"
  readonly users: ReadonlyArray<InputUser>
}

/** https://core.telegram.org/constructor/inputPrivacyValueDisallowAll */
export interface inputPrivacyValueDisallowAll {
  readonly _tag: "inputPrivacyValueDisallowAll"
}

/** https://core.telegram.org/constructor/inputPrivacyValueDisallowBots */
export interface inputPrivacyValueDisallowBots {
  readonly _tag: "inputPrivacyValueDisallowBots"
}

/** https://core.telegram.org/constructor/inputPrivacyValueDisallowChatParticipants */
export interface inputPrivacyValueDisallowChatParticipants {
  readonly _tag: "inputPrivacyValueDisallowChatParticipants"
  readonly chats: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/inputPrivacyValueDisallowContacts */
export interface inputPrivacyValueDisallowContacts {
  readonly _tag: "inputPrivacyValueDisallowContacts"
}

/** https://core.telegram.org/constructor/inputPrivacyValueDisallowUsers */
export interface inputPrivacyValueDisallowUsers {
  readonly _tag: "inputPrivacyValueDisallowUsers"
  readonly users: ReadonlyArray<InputUser>
}

/** https://core.telegram.org/type/InputQuickReplyShortcut */
export type InputQuickReplyShortcut = inputQuickReplyShortcut | inputQuickReplyShortcutId

/** https://core.telegram.org/constructor/inputQuickReplyShortcut */
export interface inputQuickReplyShortcut {
  readonly _tag: "inputQuickReplyShortcut"
  readonly shortcut: string
}

/** https://core.telegram.org/constructor/inputQuickReplyShortcutId */
export interface inputQuickReplyShortcutId {
  readonly _tag: "inputQuickReplyShortcutId"
  readonly shortcutId: number
}

/** https://core.telegram.org/type/InputReplyTo */
export type InputReplyTo =
  | inputReplyToEphemeralMessage
  | inputReplyToMessage
  | inputReplyToMonoForum
  | inputReplyToStory

/** https://core.telegram.org/constructor/inputReplyToEphemeralMessage */
export interface inputReplyToEphemeralMessage {
  readonly _tag: "inputReplyToEphemeralMessage"
  readonly id: number
}

/** https://core.telegram.org/constructor/inputReplyToMessage */
export interface inputReplyToMessage {
  readonly _tag: "inputReplyToMessage"
  readonly replyToMsgId: number
  readonly topMsgId?: number | undefined
  readonly replyToPeerId?: InputPeer | undefined
  readonly quoteText?: string | undefined
  readonly quoteEntities?: ReadonlyArray<MessageEntity> | undefined
  readonly quoteOffset?: number | undefined
  readonly monoforumPeerId?: InputPeer | undefined
  readonly todoItemId?: number | undefined
  readonly pollOption?: Uint8Array | undefined
}

/** https://core.telegram.org/constructor/inputReplyToMonoForum */
export interface inputReplyToMonoForum {
  readonly _tag: "inputReplyToMonoForum"
  readonly monoforumPeerId: InputPeer
}

/** https://core.telegram.org/constructor/inputReplyToStory */
export interface inputReplyToStory {
  readonly _tag: "inputReplyToStory"
  readonly peer: InputPeer
  readonly storyId: number
}

/** https://core.telegram.org/type/InputRichFile */
export type InputRichFile = inputRichFileDocument | inputRichFilePhoto

/** https://core.telegram.org/constructor/inputRichFileDocument */
export interface inputRichFileDocument {
  readonly _tag: "inputRichFileDocument"
  readonly id: string
  readonly document: InputDocument
}

/** https://core.telegram.org/constructor/inputRichFilePhoto */
export interface inputRichFilePhoto {
  readonly _tag: "inputRichFilePhoto"
  readonly id: string
  readonly photo: InputPhoto
}

/** https://core.telegram.org/type/InputRichMessage */
export type InputRichMessage = inputRichMessage | inputRichMessageHTML | inputRichMessageMarkdown

/** https://core.telegram.org/constructor/inputRichMessage */
export interface inputRichMessage {
  readonly _tag: "inputRichMessage"
  readonly rtl?: boolean | undefined
  readonly noautolink?: boolean | undefined
  readonly blocks: ReadonlyArray<PageBlock>
  readonly photos?: ReadonlyArray<InputPhoto> | undefined
  readonly documents?: ReadonlyArray<InputDocument> | undefined
  readonly users?: ReadonlyArray<InputUser> | undefined
}

/** https://core.telegram.org/constructor/inputRichMessageHTML */
export interface inputRichMessageHTML {
  readonly _tag: "inputRichMessageHTML"
  readonly rtl?: boolean | undefined
  readonly noautolink?: boolean | undefined
  readonly html: string
  readonly files?: ReadonlyArray<InputRichFile> | undefined
}

/** https://core.telegram.org/constructor/inputRichMessageMarkdown */
export interface inputRichMessageMarkdown {
  readonly _tag: "inputRichMessageMarkdown"
  readonly rtl?: boolean | undefined
  readonly noautolink?: boolean | undefined
  readonly markdown: string
  readonly files?: ReadonlyArray<InputRichFile> | undefined
}

/** https://core.telegram.org/type/InputSavedStarGift */
export type InputSavedStarGift = inputSavedStarGiftChat | inputSavedStarGiftSlug | inputSavedStarGiftUser

/** https://core.telegram.org/constructor/inputSavedStarGiftChat */
export interface inputSavedStarGiftChat {
  readonly _tag: "inputSavedStarGiftChat"
  readonly peer: InputPeer
  readonly savedId: bigint
}

/** https://core.telegram.org/constructor/inputSavedStarGiftSlug */
export interface inputSavedStarGiftSlug {
  readonly _tag: "inputSavedStarGiftSlug"
  readonly slug: string
}

/** https://core.telegram.org/constructor/inputSavedStarGiftUser */
export interface inputSavedStarGiftUser {
  readonly _tag: "inputSavedStarGiftUser"
  readonly msgId: number
}

/** https://core.telegram.org/type/InputSecureFile */
export type InputSecureFile = inputSecureFile | inputSecureFileUploaded

/** https://core.telegram.org/constructor/inputSecureFile */
export interface inputSecureFile {
  readonly _tag: "inputSecureFile"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputSecureFileUploaded */
export interface inputSecureFileUploaded {
  readonly _tag: "inputSecureFileUploaded"
  readonly id: bigint
  readonly parts: number
  readonly md5Checksum: string
  readonly fileHash: Uint8Array
  readonly secret: Uint8Array
}

/** https://core.telegram.org/type/InputSecureValue */
export type InputSecureValue = inputSecureValue

/** https://core.telegram.org/constructor/inputSecureValue */
export interface inputSecureValue {
  readonly _tag: "inputSecureValue"
  readonly type: SecureValueType
  readonly data?: SecureData | undefined
  readonly frontSide?: InputSecureFile | undefined
  readonly reverseSide?: InputSecureFile | undefined
  readonly selfie?: InputSecureFile | undefined
  readonly translation?: ReadonlyArray<InputSecureFile> | undefined
  readonly files?: ReadonlyArray<InputSecureFile> | undefined
  readonly plainData?: SecurePlainData | undefined
}

/** https://core.telegram.org/type/InputSingleMedia */
export type InputSingleMedia = inputSingleMedia

/** https://core.telegram.org/constructor/inputSingleMedia */
export interface inputSingleMedia {
  readonly _tag: "inputSingleMedia"
  readonly media: InputMedia
  readonly randomId: bigint
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
}

/** https://core.telegram.org/type/InputStarGiftAuction */
export type InputStarGiftAuction = inputStarGiftAuction | inputStarGiftAuctionSlug

/** https://core.telegram.org/constructor/inputStarGiftAuction */
export interface inputStarGiftAuction {
  readonly _tag: "inputStarGiftAuction"
  readonly giftId: bigint
}

/** https://core.telegram.org/constructor/inputStarGiftAuctionSlug */
export interface inputStarGiftAuctionSlug {
  readonly _tag: "inputStarGiftAuctionSlug"
  readonly slug: string
}

/** https://core.telegram.org/type/InputStarsTransaction */
export type InputStarsTransaction = inputStarsTransaction

/** https://core.telegram.org/constructor/inputStarsTransaction */
export interface inputStarsTransaction {
  readonly _tag: "inputStarsTransaction"
  readonly refund?: boolean | undefined
  readonly id: string
}

/** https://core.telegram.org/type/InputStickerSet */
export type InputStickerSet =
  | inputStickerSetAnimatedEmoji
  | inputStickerSetAnimatedEmojiAnimations
  | inputStickerSetDice
  | inputStickerSetEmojiChannelDefaultStatuses
  | inputStickerSetEmojiDefaultStatuses
  | inputStickerSetEmojiDefaultTopicIcons
  | inputStickerSetEmojiGenericAnimations
  | inputStickerSetEmpty
  | inputStickerSetID
  | inputStickerSetPremiumGifts
  | inputStickerSetShortName
  | inputStickerSetTonGifts

/** https://core.telegram.org/constructor/inputStickerSetAnimatedEmoji */
export interface inputStickerSetAnimatedEmoji {
  readonly _tag: "inputStickerSetAnimatedEmoji"
}

/** https://core.telegram.org/constructor/inputStickerSetAnimatedEmojiAnimations */
export interface inputStickerSetAnimatedEmojiAnimations {
  readonly _tag: "inputStickerSetAnimatedEmojiAnimations"
}

/** https://core.telegram.org/constructor/inputStickerSetDice */
export interface inputStickerSetDice {
  readonly _tag: "inputStickerSetDice"
  readonly emoticon: string
}

/** https://core.telegram.org/constructor/inputStickerSetEmojiChannelDefaultStatuses */
export interface inputStickerSetEmojiChannelDefaultStatuses {
  readonly _tag: "inputStickerSetEmojiChannelDefaultStatuses"
}

/** https://core.telegram.org/constructor/inputStickerSetEmojiDefaultStatuses */
export interface inputStickerSetEmojiDefaultStatuses {
  readonly _tag: "inputStickerSetEmojiDefaultStatuses"
}

/** https://core.telegram.org/constructor/inputStickerSetEmojiDefaultTopicIcons */
export interface inputStickerSetEmojiDefaultTopicIcons {
  readonly _tag: "inputStickerSetEmojiDefaultTopicIcons"
}

/** https://core.telegram.org/constructor/inputStickerSetEmojiGenericAnimations */
export interface inputStickerSetEmojiGenericAnimations {
  readonly _tag: "inputStickerSetEmojiGenericAnimations"
}

/** https://core.telegram.org/constructor/inputStickerSetEmpty */
export interface inputStickerSetEmpty {
  readonly _tag: "inputStickerSetEmpty"
}

/** https://core.telegram.org/constructor/inputStickerSetID */
export interface inputStickerSetID {
  readonly _tag: "inputStickerSetID"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputStickerSetPremiumGifts */
export interface inputStickerSetPremiumGifts {
  readonly _tag: "inputStickerSetPremiumGifts"
}

/** https://core.telegram.org/constructor/inputStickerSetShortName */
export interface inputStickerSetShortName {
  readonly _tag: "inputStickerSetShortName"
  readonly shortName: string
}

/** https://core.telegram.org/constructor/inputStickerSetTonGifts */
export interface inputStickerSetTonGifts {
  readonly _tag: "inputStickerSetTonGifts"
}

/** https://core.telegram.org/type/InputStickerSetItem */
export type InputStickerSetItem = inputStickerSetItem

/** https://core.telegram.org/constructor/inputStickerSetItem */
export interface inputStickerSetItem {
  readonly _tag: "inputStickerSetItem"
  readonly document: InputDocument
  readonly emoji: string
  readonly maskCoords?: MaskCoords | undefined
  readonly keywords?: string | undefined
}

/** https://core.telegram.org/type/InputStickeredMedia */
export type InputStickeredMedia = inputStickeredMediaDocument | inputStickeredMediaPhoto

/** https://core.telegram.org/constructor/inputStickeredMediaDocument */
export interface inputStickeredMediaDocument {
  readonly _tag: "inputStickeredMediaDocument"
  readonly id: InputDocument
}

/** https://core.telegram.org/constructor/inputStickeredMediaPhoto */
export interface inputStickeredMediaPhoto {
  readonly _tag: "inputStickeredMediaPhoto"
  readonly id: InputPhoto
}

/** https://core.telegram.org/type/InputStorePaymentPurpose */
export type InputStorePaymentPurpose =
  | inputStorePaymentAuthCode
  | inputStorePaymentGiftPremium
  | inputStorePaymentPremiumGiftCode
  | inputStorePaymentPremiumGiveaway
  | inputStorePaymentPremiumSubscription
  | inputStorePaymentStarsGift
  | inputStorePaymentStarsGiveaway
  | inputStorePaymentStarsTopup

/** https://core.telegram.org/constructor/inputStorePaymentAuthCode */
export interface inputStorePaymentAuthCode {
  readonly _tag: "inputStorePaymentAuthCode"
  readonly restore?: boolean | undefined
  readonly phoneNumber: string
  readonly phoneCodeHash: string
  readonly premiumDays: number
  readonly currency: string
  readonly amount: bigint
}

/** https://core.telegram.org/constructor/inputStorePaymentGiftPremium */
export interface inputStorePaymentGiftPremium {
  readonly _tag: "inputStorePaymentGiftPremium"
  readonly userId: InputUser
  readonly currency: string
  readonly amount: bigint
}

/** https://core.telegram.org/constructor/inputStorePaymentPremiumGiftCode */
export interface inputStorePaymentPremiumGiftCode {
  readonly _tag: "inputStorePaymentPremiumGiftCode"
  readonly users: ReadonlyArray<InputUser>
  readonly boostPeer?: InputPeer | undefined
  readonly currency: string
  readonly amount: bigint
  readonly message?: TextWithEntities | undefined
}

/** https://core.telegram.org/constructor/inputStorePaymentPremiumGiveaway */
export interface inputStorePaymentPremiumGiveaway {
  readonly _tag: "inputStorePaymentPremiumGiveaway"
  readonly onlyNewSubscribers?: boolean | undefined
  readonly winnersAreVisible?: boolean | undefined
  readonly boostPeer: InputPeer
  readonly additionalPeers?: ReadonlyArray<InputPeer> | undefined
  readonly countriesIso2?: ReadonlyArray<string> | undefined
  readonly prizeDescription?: string | undefined
  readonly randomId: bigint
  readonly untilDate: number
  readonly currency: string
  readonly amount: bigint
}

/** https://core.telegram.org/constructor/inputStorePaymentPremiumSubscription */
export interface inputStorePaymentPremiumSubscription {
  readonly _tag: "inputStorePaymentPremiumSubscription"
  readonly restore?: boolean | undefined
  readonly upgrade?: boolean | undefined
}

/** https://core.telegram.org/constructor/inputStorePaymentStarsGift */
export interface inputStorePaymentStarsGift {
  readonly _tag: "inputStorePaymentStarsGift"
  readonly userId: InputUser
  readonly stars: bigint
  readonly currency: string
  readonly amount: bigint
}

/** https://core.telegram.org/constructor/inputStorePaymentStarsGiveaway */
export interface inputStorePaymentStarsGiveaway {
  readonly _tag: "inputStorePaymentStarsGiveaway"
  readonly onlyNewSubscribers?: boolean | undefined
  readonly winnersAreVisible?: boolean | undefined
  readonly stars: bigint
  readonly boostPeer: InputPeer
  readonly additionalPeers?: ReadonlyArray<InputPeer> | undefined
  readonly countriesIso2?: ReadonlyArray<string> | undefined
  readonly prizeDescription?: string | undefined
  readonly randomId: bigint
  readonly untilDate: number
  readonly currency: string
  readonly amount: bigint
  readonly users: number
}

/** https://core.telegram.org/constructor/inputStorePaymentStarsTopup */
export interface inputStorePaymentStarsTopup {
  readonly _tag: "inputStorePaymentStarsTopup"
  readonly stars: bigint
  readonly currency: string
  readonly amount: bigint
  readonly spendPurposePeer?: InputPeer | undefined
}

/** https://core.telegram.org/type/InputTheme */
export type InputTheme = inputTheme | inputThemeSlug

/** https://core.telegram.org/constructor/inputTheme */
export interface inputTheme {
  readonly _tag: "inputTheme"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputThemeSlug */
export interface inputThemeSlug {
  readonly _tag: "inputThemeSlug"
  readonly slug: string
}

/** https://core.telegram.org/type/InputThemeSettings */
export type InputThemeSettings = inputThemeSettings

/** https://core.telegram.org/constructor/inputThemeSettings */
export interface inputThemeSettings {
  readonly _tag: "inputThemeSettings"
  readonly messageColorsAnimated?: boolean | undefined
  readonly baseTheme: BaseTheme
  readonly accentColor: number
  readonly outboxAccentColor?: number | undefined
  readonly messageColors?: ReadonlyArray<number> | undefined
  readonly wallpaper?: InputWallPaper | undefined
  readonly wallpaperSettings?: WallPaperSettings | undefined
}

/** https://core.telegram.org/type/InputUser */
export type InputUser = inputUser | inputUserEmpty | inputUserFromMessage | inputUserSelf

/** https://core.telegram.org/constructor/inputUser */
export interface inputUser {
  readonly _tag: "inputUser"
  readonly userId: number
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputUserEmpty */
export interface inputUserEmpty {
  readonly _tag: "inputUserEmpty"
}

/** https://core.telegram.org/constructor/inputUserFromMessage */
export interface inputUserFromMessage {
  readonly _tag: "inputUserFromMessage"
  readonly peer: InputPeer
  readonly msgId: number
  readonly userId: number
}

/** https://core.telegram.org/constructor/inputUserSelf */
export interface inputUserSelf {
  readonly _tag: "inputUserSelf"
}

/** https://core.telegram.org/type/InputWallPaper */
export type InputWallPaper = inputWallPaper | inputWallPaperNoFile | inputWallPaperSlug

/** https://core.telegram.org/constructor/inputWallPaper */
export interface inputWallPaper {
  readonly _tag: "inputWallPaper"
  readonly id: bigint
  readonly accessHash: bigint
}

/** https://core.telegram.org/constructor/inputWallPaperNoFile */
export interface inputWallPaperNoFile {
  readonly _tag: "inputWallPaperNoFile"
  readonly id: bigint
}

/** https://core.telegram.org/constructor/inputWallPaperSlug */
export interface inputWallPaperSlug {
  readonly _tag: "inputWallPaperSlug"
  readonly slug: string
}

/** https://core.telegram.org/type/InputWebDocument */
export type InputWebDocument = inputWebDocument

/** https://core.telegram.org/constructor/inputWebDocument */
export interface inputWebDocument {
  readonly _tag: "inputWebDocument"
  readonly url: string
  readonly size: number
  readonly mimeType: string
  readonly attributes: ReadonlyArray<DocumentAttribute>
}

/** https://core.telegram.org/type/InputWebFileLocation */
export type InputWebFileLocation =
  | inputWebFileAudioAlbumThumbLocation
  | inputWebFileGeoPointLocation
  | inputWebFileLocation

/** https://core.telegram.org/constructor/inputWebFileAudioAlbumThumbLocation */
export interface inputWebFileAudioAlbumThumbLocation {
  readonly _tag: "inputWebFileAudioAlbumThumbLocation"
  readonly small?: boolean | undefined
  readonly document?: InputDocument | undefined
  readonly title?: string | undefined
  readonly performer?: string | undefined
}

/** https://core.telegram.org/constructor/inputWebFileGeoPointLocation */
export interface inputWebFileGeoPointLocation {
  readonly _tag: "inputWebFileGeoPointLocation"
  readonly geoPoint: InputGeoPoint
  readonly accessHash: bigint
  readonly w: number
  readonly h: number
  readonly zoom: number
  readonly scale: number
}

/** https://core.telegram.org/constructor/inputWebFileLocation */
export interface inputWebFileLocation {
  readonly _tag: "inputWebFileLocation"
  readonly url: string
  readonly accessHash: bigint
}

/** https://core.telegram.org/type/Invoice */
export type Invoice = invoice

/** https://core.telegram.org/constructor/invoice */
export interface invoice {
  readonly _tag: "invoice"
  readonly test?: boolean | undefined
  readonly nameRequested?: boolean | undefined
  readonly phoneRequested?: boolean | undefined
  readonly emailRequested?: boolean | undefined
  readonly shippingAddressRequested?: boolean | undefined
  readonly flexible?: boolean | undefined
  readonly phoneToProvider?: boolean | undefined
  readonly emailToProvider?: boolean | undefined
  readonly recurring?: boolean | undefined
  readonly currency: string
  readonly prices: ReadonlyArray<LabeledPrice>
  readonly maxTipAmount?: bigint | undefined
  readonly suggestedTipAmounts?: ReadonlyArray<bigint> | undefined
  readonly termsUrl?: string | undefined
  readonly subscriptionPeriod?: number | undefined
}

/** https://core.telegram.org/type/JSONObjectValue */
export type JSONObjectValue = jsonObjectValue

/** https://core.telegram.org/constructor/jsonObjectValue */
export interface jsonObjectValue {
  readonly _tag: "jsonObjectValue"
  readonly key: string
  readonly value: JSONValue
}

/** https://core.telegram.org/type/JSONValue */
export type JSONValue = jsonArray | jsonBool | jsonNull | jsonNumber | jsonObject | jsonString

/** https://core.telegram.org/constructor/jsonArray */
export interface jsonArray {
  readonly _tag: "jsonArray"
  readonly value: ReadonlyArray<JSONValue>
}

/** https://core.telegram.org/constructor/jsonBool */
export interface jsonBool {
  readonly _tag: "jsonBool"
  readonly value: boolean
}

/** https://core.telegram.org/constructor/jsonNull */
export interface jsonNull {
  readonly _tag: "jsonNull"
}

/** https://core.telegram.org/constructor/jsonNumber */
export interface jsonNumber {
  readonly _tag: "jsonNumber"
  readonly value: number
}

/** https://core.telegram.org/constructor/jsonObject */
export interface jsonObject {
  readonly _tag: "jsonObject"
  readonly value: ReadonlyArray<JSONObjectValue>
}

/** https://core.telegram.org/constructor/jsonString */
export interface jsonString {
  readonly _tag: "jsonString"
  readonly value: string
}

/** https://core.telegram.org/type/JoinChatBotResult */
export type JoinChatBotResult =
  | joinChatBotResultApproved
  | joinChatBotResultDeclined
  | joinChatBotResultQueued
  | joinChatBotResultWebView

/** https://core.telegram.org/constructor/joinChatBotResultApproved */
export interface joinChatBotResultApproved {
  readonly _tag: "joinChatBotResultApproved"
}

/** https://core.telegram.org/constructor/joinChatBotResultDeclined */
export interface joinChatBotResultDeclined {
  readonly _tag: "joinChatBotResultDeclined"
}

/** https://core.telegram.org/constructor/joinChatBotResultQueued */
export interface joinChatBotResultQueued {
  readonly _tag: "joinChatBotResultQueued"
}

/** https://core.telegram.org/constructor/joinChatBotResultWebView */
export interface joinChatBotResultWebView {
  readonly _tag: "joinChatBotResultWebView"
  readonly url: string
}

/** https://core.telegram.org/type/KeyboardButton */
export type KeyboardButton =
  | inputKeyboardButtonRequestPeer
  | inputKeyboardButtonUrlAuth
  | inputKeyboardButtonUserProfile
  | keyboardButton
  | keyboardButtonBuy
  | keyboardButtonCallback
  | keyboardButtonCopy
  | keyboardButtonGame
  | keyboardButtonRequestGeoLocation
  | keyboardButtonRequestPeer
  | keyboardButtonRequestPhone
  | keyboardButtonRequestPoll
  | keyboardButtonSimpleWebView
  | keyboardButtonSwitchInline
  | keyboardButtonUrl
  | keyboardButtonUrlAuth
  | keyboardButtonUserProfile
  | keyboardButtonWebView

/** https://core.telegram.org/constructor/inputKeyboardButtonRequestPeer */
export interface inputKeyboardButtonRequestPeer {
  readonly _tag: "inputKeyboardButtonRequestPeer"
  readonly nameRequested?: boolean | undefined
  readonly usernameRequested?: boolean | undefined
  readonly photoRequested?: boolean | undefined
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly buttonId: number
  readonly peerType: RequestPeerType
  readonly maxQuantity: number
}

/** https://core.telegram.org/constructor/inputKeyboardButtonUrlAuth */
export interface inputKeyboardButtonUrlAuth {
  readonly _tag: "inputKeyboardButtonUrlAuth"
  readonly requestWriteAccess?: boolean | undefined
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly fwdText?: string | undefined
  readonly url: string
  readonly bot: InputUser
}

/** https://core.telegram.org/constructor/inputKeyboardButtonUserProfile */
export interface inputKeyboardButtonUserProfile {
  readonly _tag: "inputKeyboardButtonUserProfile"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly userId: InputUser
}

/** https://core.telegram.org/constructor/keyboardButton */
export interface keyboardButton {
  readonly _tag: "keyboardButton"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
}

/** https://core.telegram.org/constructor/keyboardButtonBuy */
export interface keyboardButtonBuy {
  readonly _tag: "keyboardButtonBuy"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
}

/** https://core.telegram.org/constructor/keyboardButtonCallback */
export interface keyboardButtonCallback {
  readonly _tag: "keyboardButtonCallback"
  readonly requiresPassword?: boolean | undefined
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly data: Uint8Array
}

/** https://core.telegram.org/constructor/keyboardButtonCopy */
export interface keyboardButtonCopy {
  readonly _tag: "keyboardButtonCopy"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly copyText: string
}

/** https://core.telegram.org/constructor/keyboardButtonGame */
export interface keyboardButtonGame {
  readonly _tag: "keyboardButtonGame"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
}

/** https://core.telegram.org/constructor/keyboardButtonRequestGeoLocation */
export interface keyboardButtonRequestGeoLocation {
  readonly _tag: "keyboardButtonRequestGeoLocation"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
}

/** https://core.telegram.org/constructor/keyboardButtonRequestPeer */
export interface keyboardButtonRequestPeer {
  readonly _tag: "keyboardButtonRequestPeer"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly buttonId: number
  readonly peerType: RequestPeerType
  readonly maxQuantity: number
}

/** https://core.telegram.org/constructor/keyboardButtonRequestPhone */
export interface keyboardButtonRequestPhone {
  readonly _tag: "keyboardButtonRequestPhone"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
}

/** https://core.telegram.org/constructor/keyboardButtonRequestPoll */
export interface keyboardButtonRequestPoll {
  readonly _tag: "keyboardButtonRequestPoll"
  readonly style?: KeyboardButtonStyle | undefined
  readonly quiz?: boolean | undefined
  readonly text: string
}

/** https://core.telegram.org/constructor/keyboardButtonSimpleWebView */
export interface keyboardButtonSimpleWebView {
  readonly _tag: "keyboardButtonSimpleWebView"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly url: string
}

/** https://core.telegram.org/constructor/keyboardButtonSwitchInline */
export interface keyboardButtonSwitchInline {
  readonly _tag: "keyboardButtonSwitchInline"
  readonly samePeer?: boolean | undefined
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly query: string
  readonly peerTypes?: ReadonlyArray<InlineQueryPeerType> | undefined
}

/** https://core.telegram.org/constructor/keyboardButtonUrl */
export interface keyboardButtonUrl {
  readonly _tag: "keyboardButtonUrl"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly url: string
}

/** https://core.telegram.org/constructor/keyboardButtonUrlAuth */
export interface keyboardButtonUrlAuth {
  readonly _tag: "keyboardButtonUrlAuth"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly fwdText?: string | undefined
  readonly url: string
  readonly buttonId: number
}

/** https://core.telegram.org/constructor/keyboardButtonUserProfile */
export interface keyboardButtonUserProfile {
  readonly _tag: "keyboardButtonUserProfile"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly userId: number
}

/** https://core.telegram.org/constructor/keyboardButtonWebView */
export interface keyboardButtonWebView {
  readonly _tag: "keyboardButtonWebView"
  readonly style?: KeyboardButtonStyle | undefined
  readonly text: string
  readonly url: string
}

/** https://core.telegram.org/type/KeyboardButtonRow */
export type KeyboardButtonRow = keyboardButtonRow

/** https://core.telegram.org/constructor/keyboardButtonRow */
export interface keyboardButtonRow {
  readonly _tag: "keyboardButtonRow"
  readonly buttons: ReadonlyArray<KeyboardButton>
}

/** https://core.telegram.org/type/KeyboardButtonStyle */
export type KeyboardButtonStyle = keyboardButtonStyle

/** https://core.telegram.org/constructor/keyboardButtonStyle */
export interface keyboardButtonStyle {
  readonly _tag: "keyboardButtonStyle"
  readonly bgPrimary?: boolean | undefined
  readonly bgDanger?: boolean | undefined
  readonly bgSuccess?: boolean | undefined
  readonly icon?: bigint | undefined
}

/** https://core.telegram.org/type/LabeledPrice */
export type LabeledPrice = labeledPrice

/** https://core.telegram.org/constructor/labeledPrice */
export interface labeledPrice {
  readonly _tag: "labeledPrice"
  readonly label: string
  readonly amount: bigint
}

/** https://core.telegram.org/type/LangPackDifference */
export type LangPackDifference = langPackDifference

/** https://core.telegram.org/constructor/langPackDifference */
export interface langPackDifference {
  readonly _tag: "langPackDifference"
  readonly langCode: string
  readonly fromVersion: number
  readonly version: number
  readonly strings: ReadonlyArray<LangPackString>
}

/** https://core.telegram.org/type/LangPackLanguage */
export type LangPackLanguage = langPackLanguage

/** https://core.telegram.org/constructor/langPackLanguage */
export interface langPackLanguage {
  readonly _tag: "langPackLanguage"
  readonly official?: boolean | undefined
  readonly rtl?: boolean | undefined
  readonly beta?: boolean | undefined
  readonly name: string
  readonly nativeName: string
  readonly langCode: string
  readonly baseLangCode?: string | undefined
  readonly pluralCode: string
  readonly stringsCount: number
  readonly translatedCount: number
  readonly translationsUrl: string
}

/** https://core.telegram.org/type/LangPackString */
export type LangPackString = langPackString | langPackStringDeleted | langPackStringPluralized

/** https://core.telegram.org/constructor/langPackString */
export interface langPackString {
  readonly _tag: "langPackString"
  readonly key: string
  readonly value: string
}

/** https://core.telegram.org/constructor/langPackStringDeleted */
export interface langPackStringDeleted {
  readonly _tag: "langPackStringDeleted"
  readonly key: string
}

/** https://core.telegram.org/constructor/langPackStringPluralized */
export interface langPackStringPluralized {
  readonly _tag: "langPackStringPluralized"
  readonly key: string
  readonly zeroValue?: string | undefined
  readonly oneValue?: string | undefined
  readonly twoValue?: string | undefined
  readonly fewValue?: string | undefined
  readonly manyValue?: string | undefined
  readonly otherValue: string
}

/** https://core.telegram.org/type/MaskCoords */
export type MaskCoords = maskCoords

/** https://core.telegram.org/constructor/maskCoords */
export interface maskCoords {
  readonly _tag: "maskCoords"
  readonly n: number
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** https://core.telegram.org/type/MediaArea */
export type MediaArea =
  | inputMediaAreaChannelPost
  | inputMediaAreaVenue
  | mediaAreaChannelPost
  | mediaAreaGeoPoint
  | mediaAreaStarGift
  | mediaAreaSuggestedReaction
  | mediaAreaUrl
  | mediaAreaVenue
  | mediaAreaWeather

/** https://core.telegram.org/constructor/inputMediaAreaChannelPost */
export interface inputMediaAreaChannelPost {
  readonly _tag: "inputMediaAreaChannelPost"
  readonly coordinates: MediaAreaCoordinates
  readonly channel: InputChannel
  readonly msgId: number
}

/** https://core.telegram.org/constructor/inputMediaAreaVenue */
export interface inputMediaAreaVenue {
  readonly _tag: "inputMediaAreaVenue"
  readonly coordinates: MediaAreaCoordinates
  readonly queryId: bigint
  readonly resultId: string
}

/** https://core.telegram.org/constructor/mediaAreaChannelPost */
export interface mediaAreaChannelPost {
  readonly _tag: "mediaAreaChannelPost"
  readonly coordinates: MediaAreaCoordinates
  readonly channelId: number
  readonly msgId: number
}

/** https://core.telegram.org/constructor/mediaAreaGeoPoint */
export interface mediaAreaGeoPoint {
  readonly _tag: "mediaAreaGeoPoint"
  readonly coordinates: MediaAreaCoordinates
  readonly geo: GeoPoint
  readonly address?: GeoPointAddress | undefined
}

/** https://core.telegram.org/constructor/mediaAreaStarGift */
export interface mediaAreaStarGift {
  readonly _tag: "mediaAreaStarGift"
  readonly coordinates: MediaAreaCoordinates
  readonly slug: string
}

/** https://core.telegram.org/constructor/mediaAreaSuggestedReaction */
export interface mediaAreaSuggestedReaction {
  readonly _tag: "mediaAreaSuggestedReaction"
  readonly dark?: boolean | undefined
  readonly flipped?: boolean | undefined
  readonly coordinates: MediaAreaCoordinates
  readonly reaction: Reaction
}

/** https://core.telegram.org/constructor/mediaAreaUrl */
export interface mediaAreaUrl {
  readonly _tag: "mediaAreaUrl"
  readonly coordinates: MediaAreaCoordinates
  readonly url: string
}

/** https://core.telegram.org/constructor/mediaAreaVenue */
export interface mediaAreaVenue {
  readonly _tag: "mediaAreaVenue"
  readonly coordinates: MediaAreaCoordinates
  readonly geo: GeoPoint
  readonly title: string
  readonly address: string
  readonly provider: string
  readonly venueId: string
  readonly venueType: string
}

/** https://core.telegram.org/constructor/mediaAreaWeather */
export interface mediaAreaWeather {
  readonly _tag: "mediaAreaWeather"
  readonly coordinates: MediaAreaCoordinates
  readonly emoji: string
  readonly temperatureC: number
  readonly color: number
}

/** https://core.telegram.org/type/MediaAreaCoordinates */
export type MediaAreaCoordinates = mediaAreaCoordinates

/** https://core.telegram.org/constructor/mediaAreaCoordinates */
export interface mediaAreaCoordinates {
  readonly _tag: "mediaAreaCoordinates"
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly rotation: number
  readonly radius?: number | undefined
}

/** https://core.telegram.org/type/Message */
export type Message = message | messageEmpty | messageService

/** https://core.telegram.org/constructor/message */
export interface message {
  readonly _tag: "message"
  readonly out?: boolean | undefined
  readonly mentioned?: boolean | undefined
  readonly mediaUnread?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly post?: boolean | undefined
  readonly fromScheduled?: boolean | undefined
  readonly legacy?: boolean | undefined
  readonly editHide?: boolean | undefined
  readonly pinned?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly offline?: boolean | undefined
  readonly videoProcessingPending?: boolean | undefined
  readonly paidSuggestedPostStars?: boolean | undefined
  readonly paidSuggestedPostTon?: boolean | undefined
  readonly id: number
  readonly fromId?: Peer | undefined
  readonly fromBoostsApplied?: number | undefined
  readonly fromRank?: string | undefined
  readonly peerId: Peer
  readonly savedPeerId?: Peer | undefined
  readonly fwdFrom?: MessageFwdHeader | undefined
  readonly viaBotId?: number | undefined
  readonly viaBusinessBotId?: number | undefined
  readonly guestchatViaFrom?: Peer | undefined
  readonly replyTo?: MessageReplyHeader | undefined
  readonly date: number
  readonly message: string
  readonly media?: MessageMedia | undefined
  readonly replyMarkup?: ReplyMarkup | undefined
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly views?: number | undefined
  readonly forwards?: number | undefined
  readonly replies?: MessageReplies | undefined
  readonly editDate?: number | undefined
  readonly postAuthor?: string | undefined
  readonly groupedId?: bigint | undefined
  readonly reactions?: MessageReactions | undefined
  readonly restrictionReason?: ReadonlyArray<RestrictionReason> | undefined
  readonly ttlPeriod?: number | undefined
  readonly quickReplyShortcutId?: number | undefined
  readonly effect?: bigint | undefined
  readonly factcheck?: FactCheck | undefined
  readonly reportDeliveryUntilDate?: number | undefined
  readonly paidMessageStars?: bigint | undefined
  readonly suggestedPost?: SuggestedPost | undefined
  readonly scheduleRepeatPeriod?: number | undefined
  readonly summaryFromLanguage?: string | undefined
  readonly richMessage?: RichMessage | undefined
}

/** https://core.telegram.org/constructor/messageEmpty */
export interface messageEmpty {
  readonly _tag: "messageEmpty"
  readonly id: number
  readonly peerId?: Peer | undefined
}

/** https://core.telegram.org/constructor/messageService */
export interface messageService {
  readonly _tag: "messageService"
  readonly out?: boolean | undefined
  readonly mentioned?: boolean | undefined
  readonly mediaUnread?: boolean | undefined
  readonly reactionsArePossible?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly post?: boolean | undefined
  readonly legacy?: boolean | undefined
  readonly id: number
  readonly fromId?: Peer | undefined
  readonly peerId: Peer
  readonly savedPeerId?: Peer | undefined
  readonly replyTo?: MessageReplyHeader | undefined
  readonly date: number
  readonly action: MessageAction
  readonly reactions?: MessageReactions | undefined
  readonly ttlPeriod?: number | undefined
}

/** https://core.telegram.org/type/MessageAction */
export type MessageAction =
  | messageActionBoostApply
  | messageActionBotAllowed
  | messageActionChangeCommunity
  | messageActionChangeCreator
  | messageActionChannelCreate
  | messageActionChannelMigrateFrom
  | messageActionChatAddUser
  | messageActionChatCreate
  | messageActionChatDeletePhoto
  | messageActionChatDeleteUser
  | messageActionChatEditPhoto
  | messageActionChatEditTitle
  | messageActionChatJoinedByLink
  | messageActionChatJoinedByRequest
  | messageActionChatMigrateTo
  | messageActionConferenceCall
  | messageActionContactSignUp
  | messageActionCustomAction
  | messageActionEmpty
  | messageActionGameScore
  | messageActionGeoProximityReached
  | messageActionGiftCode
  | messageActionGiftPremium
  | messageActionGiftStars
  | messageActionGiftTon
  | messageActionGiveawayLaunch
  | messageActionGiveawayResults
  | messageActionGroupCall
  | messageActionGroupCallScheduled
  | messageActionHistoryClear
  | messageActionInviteToGroupCall
  | messageActionManagedBotCreated
  | messageActionNewCreatorPending
  | messageActionNoForwardsRequest
  | messageActionNoForwardsToggle
  | messageActionPaidMessagesPrice
  | messageActionPaidMessagesRefunded
  | messageActionPaymentRefunded
  | messageActionPaymentSent
  | messageActionPaymentSentMe
  | messageActionPhoneCall
  | messageActionPinMessage
  | messageActionPollAppendAnswer
  | messageActionPollDeleteAnswer
  | messageActionPrizeStars
  | messageActionRequestedPeer
  | messageActionRequestedPeerSentMe
  | messageActionScreenshotTaken
  | messageActionSecureValuesSent
  | messageActionSecureValuesSentMe
  | messageActionSetChatTheme
  | messageActionSetChatWallPaper
  | messageActionSetMessagesTTL
  | messageActionStarGift
  | messageActionStarGiftPurchaseOffer
  | messageActionStarGiftPurchaseOfferDeclined
  | messageActionStarGiftUnique
  | messageActionSuggestBirthday
  | messageActionSuggestProfilePhoto
  | messageActionSuggestedPostApproval
  | messageActionSuggestedPostRefund
  | messageActionSuggestedPostSuccess
  | messageActionTodoAppendTasks
  | messageActionTodoCompletions
  | messageActionTopicCreate
  | messageActionTopicEdit
  | messageActionWebViewDataSent
  | messageActionWebViewDataSentMe

/** https://core.telegram.org/constructor/messageActionBoostApply */
export interface messageActionBoostApply {
  readonly _tag: "messageActionBoostApply"
  readonly boosts: number
}

/** https://core.telegram.org/constructor/messageActionBotAllowed */
export interface messageActionBotAllowed {
  readonly _tag: "messageActionBotAllowed"
  readonly attachMenu?: boolean | undefined
  readonly fromRequest?: boolean | undefined
  readonly domain?: string | undefined
  readonly app?: BotApp | undefined
}

/** https://core.telegram.org/constructor/messageActionChangeCommunity */
export interface messageActionChangeCommunity {
  readonly _tag: "messageActionChangeCommunity"
  readonly communityId?: number | undefined
}

/** https://core.telegram.org/constructor/messageActionChangeCreator */
export interface messageActionChangeCreator {
  readonly _tag: "messageActionChangeCreator"
  readonly newCreatorId: number
}

/** https://core.telegram.org/constructor/messageActionChannelCreate */
export interface messageActionChannelCreate {
  readonly _tag: "messageActionChannelCreate"
  readonly title: string
}

/** https://core.telegram.org/constructor/messageActionChannelMigrateFrom */
export interface messageActionChannelMigrateFrom {
  readonly _tag: "messageActionChannelMigrateFrom"
  readonly title: string
  readonly chatId: number
}

/** https://core.telegram.org/constructor/messageActionChatAddUser */
export interface messageActionChatAddUser {
  readonly _tag: "messageActionChatAddUser"
  readonly users: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/messageActionChatCreate */
export interface messageActionChatCreate {
  readonly _tag: "messageActionChatCreate"
  readonly title: string
  readonly users: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/messageActionChatDeletePhoto */
export interface messageActionChatDeletePhoto {
  readonly _tag: "messageActionChatDeletePhoto"
}

/** https://core.telegram.org/constructor/messageActionChatDeleteUser */
export interface messageActionChatDeleteUser {
  readonly _tag: "messageActionChatDeleteUser"
  readonly userId: number
}

/** https://core.telegram.org/constructor/messageActionChatEditPhoto */
export interface messageActionChatEditPhoto {
  readonly _tag: "messageActionChatEditPhoto"
  readonly photo: Photo
}

/** https://core.telegram.org/constructor/messageActionChatEditTitle */
export interface messageActionChatEditTitle {
  readonly _tag: "messageActionChatEditTitle"
  readonly title: string
}

/** https://core.telegram.org/constructor/messageActionChatJoinedByLink */
export interface messageActionChatJoinedByLink {
  readonly _tag: "messageActionChatJoinedByLink"
  readonly inviterId: number
}

/** https://core.telegram.org/constructor/messageActionChatJoinedByRequest */
export interface messageActionChatJoinedByRequest {
  readonly _tag: "messageActionChatJoinedByRequest"
}

/** https://core.telegram.org/constructor/messageActionChatMigrateTo */
export interface messageActionChatMigrateTo {
  readonly _tag: "messageActionChatMigrateTo"
  readonly channelId: number
}

/** https://core.telegram.org/constructor/messageActionConferenceCall */
export interface messageActionConferenceCall {
  readonly _tag: "messageActionConferenceCall"
  readonly missed?: boolean | undefined
  readonly active?: boolean | undefined
  readonly video?: boolean | undefined
  readonly callId: bigint
  readonly duration?: number | undefined
  readonly otherParticipants?: ReadonlyArray<Peer> | undefined
}

/** https://core.telegram.org/constructor/messageActionContactSignUp */
export interface messageActionContactSignUp {
  readonly _tag: "messageActionContactSignUp"
}

/** https://core.telegram.org/constructor/messageActionCustomAction */
export interface messageActionCustomAction {
  readonly _tag: "messageActionCustomAction"
  readonly message: string
}

/** https://core.telegram.org/constructor/messageActionEmpty */
export interface messageActionEmpty {
  readonly _tag: "messageActionEmpty"
}

/** https://core.telegram.org/constructor/messageActionGameScore */
export interface messageActionGameScore {
  readonly _tag: "messageActionGameScore"
  readonly gameId: bigint
  readonly score: number
}

/** https://core.telegram.org/constructor/messageActionGeoProximityReached */
export interface messageActionGeoProximityReached {
  readonly _tag: "messageActionGeoProximityReached"
  readonly fromId: Peer
  readonly toId: Peer
  readonly distance: number
}

/** https://core.telegram.org/constructor/messageActionGiftCode */
export interface messageActionGiftCode {
  readonly _tag: "messageActionGiftCode"
  readonly viaGiveaway?: boolean | undefined
  readonly unclaimed?: boolean | undefined
  readonly boostPeer?: Peer | undefined
  readonly days: number
  readonly slug: string
  readonly currency?: string | undefined
  readonly amount?: bigint | undefined
  readonly cryptoCurrency?: string | undefined
  readonly cryptoAmount?: bigint | undefined
  readonly message?: TextWithEntities | undefined
}

/** https://core.telegram.org/constructor/messageActionGiftPremium */
export interface messageActionGiftPremium {
  readonly _tag: "messageActionGiftPremium"
  readonly currency: string
  readonly amount: bigint
  readonly days: number
  readonly cryptoCurrency?: string | undefined
  readonly cryptoAmount?: bigint | undefined
  readonly message?: TextWithEntities | undefined
}

/** https://core.telegram.org/constructor/messageActionGiftStars */
export interface messageActionGiftStars {
  readonly _tag: "messageActionGiftStars"
  readonly currency: string
  readonly amount: bigint
  readonly stars: bigint
  readonly cryptoCurrency?: string | undefined
  readonly cryptoAmount?: bigint | undefined
  readonly transactionId?: string | undefined
}

/** https://core.telegram.org/constructor/messageActionGiftTon */
export interface messageActionGiftTon {
  readonly _tag: "messageActionGiftTon"
  readonly currency: string
  readonly amount: bigint
  readonly cryptoCurrency: string
  readonly cryptoAmount: bigint
  readonly transactionId?: string | undefined
}

/** https://core.telegram.org/constructor/messageActionGiveawayLaunch */
export interface messageActionGiveawayLaunch {
  readonly _tag: "messageActionGiveawayLaunch"
  readonly stars?: bigint | undefined
}

/** https://core.telegram.org/constructor/messageActionGiveawayResults */
export interface messageActionGiveawayResults {
  readonly _tag: "messageActionGiveawayResults"
  readonly stars?: boolean | undefined
  readonly winnersCount: number
  readonly unclaimedCount: number
}

/** https://core.telegram.org/constructor/messageActionGroupCall */
export interface messageActionGroupCall {
  readonly _tag: "messageActionGroupCall"
  readonly call: InputGroupCall
  readonly duration?: number | undefined
}

/** https://core.telegram.org/constructor/messageActionGroupCallScheduled */
export interface messageActionGroupCallScheduled {
  readonly _tag: "messageActionGroupCallScheduled"
  readonly call: InputGroupCall
  readonly scheduleDate: number
}

/** https://core.telegram.org/constructor/messageActionHistoryClear */
export interface messageActionHistoryClear {
  readonly _tag: "messageActionHistoryClear"
}

/** https://core.telegram.org/constructor/messageActionInviteToGroupCall */
export interface messageActionInviteToGroupCall {
  readonly _tag: "messageActionInviteToGroupCall"
  readonly call: InputGroupCall
  readonly users: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/messageActionManagedBotCreated */
export interface messageActionManagedBotCreated {
  readonly _tag: "messageActionManagedBotCreated"
  readonly botId: number
}

/** https://core.telegram.org/constructor/messageActionNewCreatorPending */
export interface messageActionNewCreatorPending {
  readonly _tag: "messageActionNewCreatorPending"
  readonly newCreatorId: number
}

/** https://core.telegram.org/constructor/messageActionNoForwardsRequest */
export interface messageActionNoForwardsRequest {
  readonly _tag: "messageActionNoForwardsRequest"
  readonly expired?: boolean | undefined
  readonly prevValue: boolean
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/messageActionNoForwardsToggle */
export interface messageActionNoForwardsToggle {
  readonly _tag: "messageActionNoForwardsToggle"
  readonly prevValue: boolean
  readonly newValue: boolean
}

/** https://core.telegram.org/constructor/messageActionPaidMessagesPrice */
export interface messageActionPaidMessagesPrice {
  readonly _tag: "messageActionPaidMessagesPrice"
  readonly broadcastMessagesAllowed?: boolean | undefined
  readonly stars: bigint
}

/** https://core.telegram.org/constructor/messageActionPaidMessagesRefunded */
export interface messageActionPaidMessagesRefunded {
  readonly _tag: "messageActionPaidMessagesRefunded"
  readonly count: number
  readonly stars: bigint
}

/** https://core.telegram.org/constructor/messageActionPaymentRefunded */
export interface messageActionPaymentRefunded {
  readonly _tag: "messageActionPaymentRefunded"
  readonly peer: Peer
  readonly currency: string
  readonly totalAmount: bigint
  readonly payload?: Uint8Array | undefined
  readonly charge: PaymentCharge
}

/** https://core.telegram.org/constructor/messageActionPaymentSent */
export interface messageActionPaymentSent {
  readonly _tag: "messageActionPaymentSent"
  readonly recurringInit?: boolean | undefined
  readonly recurringUsed?: boolean | undefined
  readonly currency: string
  readonly totalAmount: bigint
  readonly invoiceSlug?: string | undefined
  readonly subscriptionUntilDate?: number | undefined
}

/** https://core.telegram.org/constructor/messageActionPaymentSentMe */
export interface messageActionPaymentSentMe {
  readonly _tag: "messageActionPaymentSentMe"
  readonly recurringInit?: boolean | undefined
  readonly recurringUsed?: boolean | undefined
  readonly currency: string
  readonly totalAmount: bigint
  readonly payload: Uint8Array
  readonly info?: PaymentRequestedInfo | undefined
  readonly shippingOptionId?: string | undefined
  readonly charge: PaymentCharge
  readonly subscriptionUntilDate?: number | undefined
}

/** https://core.telegram.org/constructor/messageActionPhoneCall */
export interface messageActionPhoneCall {
  readonly _tag: "messageActionPhoneCall"
  readonly video?: boolean | undefined
  readonly callId: bigint
  readonly reason?: PhoneCallDiscardReason | undefined
  readonly duration?: number | undefined
}

/** https://core.telegram.org/constructor/messageActionPinMessage */
export interface messageActionPinMessage {
  readonly _tag: "messageActionPinMessage"
}

/** https://core.telegram.org/constructor/messageActionPollAppendAnswer */
export interface messageActionPollAppendAnswer {
  readonly _tag: "messageActionPollAppendAnswer"
  readonly answer: PollAnswer
}

/** https://core.telegram.org/constructor/messageActionPollDeleteAnswer */
export interface messageActionPollDeleteAnswer {
  readonly _tag: "messageActionPollDeleteAnswer"
  readonly answer: PollAnswer
}

/** https://core.telegram.org/constructor/messageActionPrizeStars */
export interface messageActionPrizeStars {
  readonly _tag: "messageActionPrizeStars"
  readonly unclaimed?: boolean | undefined
  readonly stars: bigint
  readonly transactionId: string
  readonly boostPeer: Peer
  readonly giveawayMsgId: number
}

/** https://core.telegram.org/constructor/messageActionRequestedPeer */
export interface messageActionRequestedPeer {
  readonly _tag: "messageActionRequestedPeer"
  readonly buttonId: number
  readonly peers: ReadonlyArray<Peer>
}

/** https://core.telegram.org/constructor/messageActionRequestedPeerSentMe */
export interface messageActionRequestedPeerSentMe {
  readonly _tag: "messageActionRequestedPeerSentMe"
  readonly buttonId: number
  readonly peers: ReadonlyArray<RequestedPeer>
}

/** https://core.telegram.org/constructor/messageActionScreenshotTaken */
export interface messageActionScreenshotTaken {
  readonly _tag: "messageActionScreenshotTaken"
}

/** https://core.telegram.org/constructor/messageActionSecureValuesSent */
export interface messageActionSecureValuesSent {
  readonly _tag: "messageActionSecureValuesSent"
  readonly types: ReadonlyArray<SecureValueType>
}

/** https://core.telegram.org/constructor/messageActionSecureValuesSentMe */
export interface messageActionSecureValuesSentMe {
  readonly _tag: "messageActionSecureValuesSentMe"
  readonly values: ReadonlyArray<SecureValue>
  readonly credentials: SecureCredentialsEncrypted
}

/** https://core.telegram.org/constructor/messageActionSetChatTheme */
export interface messageActionSetChatTheme {
  readonly _tag: "messageActionSetChatTheme"
  readonly theme: ChatTheme
}

/** https://core.telegram.org/constructor/messageActionSetChatWallPaper */
export interface messageActionSetChatWallPaper {
  readonly _tag: "messageActionSetChatWallPaper"
  readonly same?: boolean | undefined
  readonly forBoth?: boolean | undefined
  readonly wallpaper: WallPaper
}

/** https://core.telegram.org/constructor/messageActionSetMessagesTTL */
export interface messageActionSetMessagesTTL {
  readonly _tag: "messageActionSetMessagesTTL"
  readonly period: number
  readonly autoSettingFrom?: bigint | undefined
}

/** https://core.telegram.org/constructor/messageActionStarGift */
export interface messageActionStarGift {
  readonly _tag: "messageActionStarGift"
  readonly nameHidden?: boolean | undefined
  readonly saved?: boolean | undefined
  readonly converted?: boolean | undefined
  readonly upgraded?: boolean | undefined
  readonly refunded?: boolean | undefined
  readonly canUpgrade?: boolean | undefined
  readonly prepaidUpgrade?: boolean | undefined
  readonly upgradeSeparate?: boolean | undefined
  readonly auctionAcquired?: boolean | undefined
  readonly gift: StarGift
  readonly message?: TextWithEntities | undefined
  readonly convertStars?: bigint | undefined
  readonly upgradeMsgId?: number | undefined
  readonly upgradeStars?: bigint | undefined
  readonly fromId?: Peer | undefined
  readonly peer?: Peer | undefined
  readonly savedId?: bigint | undefined
  readonly prepaidUpgradeHash?: string | undefined
  readonly giftMsgId?: number | undefined
  readonly toId?: Peer | undefined
  readonly giftNum?: number | undefined
}

/** https://core.telegram.org/constructor/messageActionStarGiftPurchaseOffer */
export interface messageActionStarGiftPurchaseOffer {
  readonly _tag: "messageActionStarGiftPurchaseOffer"
  readonly accepted?: boolean | undefined
  readonly declined?: boolean | undefined
  readonly gift: StarGift
  readonly price: StarsAmount
  readonly expiresAt: number
}

/** https://core.telegram.org/constructor/messageActionStarGiftPurchaseOfferDeclined */
export interface messageActionStarGiftPurchaseOfferDeclined {
  readonly _tag: "messageActionStarGiftPurchaseOfferDeclined"
  readonly expired?: boolean | undefined
  readonly gift: StarGift
  readonly price: StarsAmount
}

/** https://core.telegram.org/constructor/messageActionStarGiftUnique */
export interface messageActionStarGiftUnique {
  readonly _tag: "messageActionStarGiftUnique"
  readonly upgrade?: boolean | undefined
  readonly transferred?: boolean | undefined
  readonly saved?: boolean | undefined
  readonly refunded?: boolean | undefined
  readonly prepaidUpgrade?: boolean | undefined
  readonly assigned?: boolean | undefined
  readonly fromOffer?: boolean | undefined
  readonly craft?: boolean | undefined
  readonly gift: StarGift
  readonly canExportAt?: number | undefined
  readonly transferStars?: bigint | undefined
  readonly fromId?: Peer | undefined
  readonly peer?: Peer | undefined
  readonly savedId?: bigint | undefined
  readonly resaleAmount?: StarsAmount | undefined
  readonly canTransferAt?: number | undefined
  readonly canResellAt?: number | undefined
  readonly dropOriginalDetailsStars?: bigint | undefined
  readonly canCraftAt?: number | undefined
}

/** https://core.telegram.org/constructor/messageActionSuggestBirthday */
export interface messageActionSuggestBirthday {
  readonly _tag: "messageActionSuggestBirthday"
  readonly birthday: Birthday
}

/** https://core.telegram.org/constructor/messageActionSuggestProfilePhoto */
export interface messageActionSuggestProfilePhoto {
  readonly _tag: "messageActionSuggestProfilePhoto"
  readonly photo: Photo
}

/** https://core.telegram.org/constructor/messageActionSuggestedPostApproval */
export interface messageActionSuggestedPostApproval {
  readonly _tag: "messageActionSuggestedPostApproval"
  readonly rejected?: boolean | undefined
  readonly balanceTooLow?: boolean | undefined
  readonly rejectComment?: string | undefined
  readonly scheduleDate?: number | undefined
  readonly price?: StarsAmount | undefined
}

/** https://core.telegram.org/constructor/messageActionSuggestedPostRefund */
export interface messageActionSuggestedPostRefund {
  readonly _tag: "messageActionSuggestedPostRefund"
  readonly payerInitiated?: boolean | undefined
}

/** https://core.telegram.org/constructor/messageActionSuggestedPostSuccess */
export interface messageActionSuggestedPostSuccess {
  readonly _tag: "messageActionSuggestedPostSuccess"
  readonly price: StarsAmount
}

/** https://core.telegram.org/constructor/messageActionTodoAppendTasks */
export interface messageActionTodoAppendTasks {
  readonly _tag: "messageActionTodoAppendTasks"
  readonly list: ReadonlyArray<TodoItem>
}

/** https://core.telegram.org/constructor/messageActionTodoCompletions */
export interface messageActionTodoCompletions {
  readonly _tag: "messageActionTodoCompletions"
  readonly completed: ReadonlyArray<number>
  readonly incompleted: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/messageActionTopicCreate */
export interface messageActionTopicCreate {
  readonly _tag: "messageActionTopicCreate"
  readonly titleMissing?: boolean | undefined
  readonly title: string
  readonly iconColor: number
  readonly iconEmojiId?: bigint | undefined
}

/** https://core.telegram.org/constructor/messageActionTopicEdit */
export interface messageActionTopicEdit {
  readonly _tag: "messageActionTopicEdit"
  readonly title?: string | undefined
  readonly iconEmojiId?: bigint | undefined
  readonly closed?: boolean | undefined
  readonly hidden?: boolean | undefined
}

/** https://core.telegram.org/constructor/messageActionWebViewDataSent */
export interface messageActionWebViewDataSent {
  readonly _tag: "messageActionWebViewDataSent"
  readonly text: string
}

/** https://core.telegram.org/constructor/messageActionWebViewDataSentMe */
export interface messageActionWebViewDataSentMe {
  readonly _tag: "messageActionWebViewDataSentMe"
  readonly text: string
  readonly data: string
}

/** https://core.telegram.org/type/MessageEntity */
export type MessageEntity =
  | inputMessageEntityMentionName
  | messageEntityBankCard
  | messageEntityBlockquote
  | messageEntityBold
  | messageEntityBotCommand
  | messageEntityCashtag
  | messageEntityCode
  | messageEntityCustomEmoji
  | messageEntityDiffDelete
  | messageEntityDiffInsert
  | messageEntityDiffReplace
  | messageEntityEmail
  | messageEntityFormattedDate
  | messageEntityHashtag
  | messageEntityItalic
  | messageEntityMention
  | messageEntityMentionName
  | messageEntityPhone
  | messageEntityPre
  | messageEntitySpoiler
  | messageEntityStrike
  | messageEntityTextUrl
  | messageEntityUnderline
  | messageEntityUnknown
  | messageEntityUrl

/** https://core.telegram.org/constructor/inputMessageEntityMentionName */
export interface inputMessageEntityMentionName {
  readonly _tag: "inputMessageEntityMentionName"
  readonly offset: number
  readonly length: number
  readonly userId: InputUser
}

/** https://core.telegram.org/constructor/messageEntityBankCard */
export interface messageEntityBankCard {
  readonly _tag: "messageEntityBankCard"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityBlockquote */
export interface messageEntityBlockquote {
  readonly _tag: "messageEntityBlockquote"
  readonly collapsed?: boolean | undefined
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityBold */
export interface messageEntityBold {
  readonly _tag: "messageEntityBold"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityBotCommand */
export interface messageEntityBotCommand {
  readonly _tag: "messageEntityBotCommand"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityCashtag */
export interface messageEntityCashtag {
  readonly _tag: "messageEntityCashtag"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityCode */
export interface messageEntityCode {
  readonly _tag: "messageEntityCode"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityCustomEmoji */
export interface messageEntityCustomEmoji {
  readonly _tag: "messageEntityCustomEmoji"
  readonly offset: number
  readonly length: number
  readonly documentId: bigint
}

/** https://core.telegram.org/constructor/messageEntityDiffDelete */
export interface messageEntityDiffDelete {
  readonly _tag: "messageEntityDiffDelete"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityDiffInsert */
export interface messageEntityDiffInsert {
  readonly _tag: "messageEntityDiffInsert"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityDiffReplace */
export interface messageEntityDiffReplace {
  readonly _tag: "messageEntityDiffReplace"
  readonly offset: number
  readonly length: number
  readonly oldText: string
}

/** https://core.telegram.org/constructor/messageEntityEmail */
export interface messageEntityEmail {
  readonly _tag: "messageEntityEmail"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityFormattedDate */
export interface messageEntityFormattedDate {
  readonly _tag: "messageEntityFormattedDate"
  readonly relative?: boolean | undefined
  readonly shortTime?: boolean | undefined
  readonly longTime?: boolean | undefined
  readonly shortDate?: boolean | undefined
  readonly longDate?: boolean | undefined
  readonly dayOfWeek?: boolean | undefined
  readonly offset: number
  readonly length: number
  readonly date: number
}

/** https://core.telegram.org/constructor/messageEntityHashtag */
export interface messageEntityHashtag {
  readonly _tag: "messageEntityHashtag"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityItalic */
export interface messageEntityItalic {
  readonly _tag: "messageEntityItalic"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityMention */
export interface messageEntityMention {
  readonly _tag: "messageEntityMention"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityMentionName */
export interface messageEntityMentionName {
  readonly _tag: "messageEntityMentionName"
  readonly offset: number
  readonly length: number
  readonly userId: number
}

/** https://core.telegram.org/constructor/messageEntityPhone */
export interface messageEntityPhone {
  readonly _tag: "messageEntityPhone"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityPre */
export interface messageEntityPre {
  readonly _tag: "messageEntityPre"
  readonly offset: number
  readonly length: number
  readonly language: string
}

/** https://core.telegram.org/constructor/messageEntitySpoiler */
export interface messageEntitySpoiler {
  readonly _tag: "messageEntitySpoiler"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityStrike */
export interface messageEntityStrike {
  readonly _tag: "messageEntityStrike"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityTextUrl */
export interface messageEntityTextUrl {
  readonly _tag: "messageEntityTextUrl"
  readonly offset: number
  readonly length: number
  readonly url: string
}

/** https://core.telegram.org/constructor/messageEntityUnderline */
export interface messageEntityUnderline {
  readonly _tag: "messageEntityUnderline"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityUnknown */
export interface messageEntityUnknown {
  readonly _tag: "messageEntityUnknown"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/constructor/messageEntityUrl */
export interface messageEntityUrl {
  readonly _tag: "messageEntityUrl"
  readonly offset: number
  readonly length: number
}

/** https://core.telegram.org/type/MessageExtendedMedia */
export type MessageExtendedMedia = messageExtendedMedia | messageExtendedMediaPreview

/** https://core.telegram.org/constructor/messageExtendedMedia */
export interface messageExtendedMedia {
  readonly _tag: "messageExtendedMedia"
  readonly media: MessageMedia
}

/** https://core.telegram.org/constructor/messageExtendedMediaPreview */
export interface messageExtendedMediaPreview {
  readonly _tag: "messageExtendedMediaPreview"
  readonly w?: number | undefined
  readonly h?: number | undefined
  readonly thumb?: PhotoSize | undefined
  readonly videoDuration?: number | undefined
}

/** https://core.telegram.org/type/MessageFwdHeader */
export type MessageFwdHeader = messageFwdHeader

/** https://core.telegram.org/constructor/messageFwdHeader */
export interface messageFwdHeader {
  readonly _tag: "messageFwdHeader"
  readonly imported?: boolean | undefined
  readonly savedOut?: boolean | undefined
  readonly fromId?: Peer | undefined
  readonly fromName?: string | undefined
  readonly date: number
  readonly channelPost?: number | undefined
  readonly postAuthor?: string | undefined
  readonly savedFromPeer?: Peer | undefined
  readonly savedFromMsgId?: number | undefined
  readonly savedFromId?: Peer | undefined
  readonly savedFromName?: string | undefined
  readonly savedDate?: number | undefined
  readonly psaType?: string | undefined
}

/** https://core.telegram.org/type/MessageMedia */
export type MessageMedia =
  | messageMediaContact
  | messageMediaDice
  | messageMediaDocument
  | messageMediaEmpty
  | messageMediaGame
  | messageMediaGeo
  | messageMediaGeoLive
  | messageMediaGiveaway
  | messageMediaGiveawayResults
  | messageMediaInvoice
  | messageMediaPaidMedia
  | messageMediaPhoto
  | messageMediaPoll
  | messageMediaStory
  | messageMediaToDo
  | messageMediaUnsupported
  | messageMediaVenue
  | messageMediaVideoStream
  | messageMediaWebPage

/** https://core.telegram.org/constructor/messageMediaContact */
export interface messageMediaContact {
  readonly _tag: "messageMediaContact"
  readonly phoneNumber: string
  readonly firstName: string
  readonly lastName: string
  readonly vcard: string
  readonly userId: number
}

/** https://core.telegram.org/constructor/messageMediaDice */
export interface messageMediaDice {
  readonly _tag: "messageMediaDice"
  readonly value: number
  readonly emoticon: string
  readonly gameOutcome?: MessagesEmojiGameOutcome | undefined
}

/** https://core.telegram.org/constructor/messageMediaDocument */
export interface messageMediaDocument {
  readonly _tag: "messageMediaDocument"
  readonly nopremium?: boolean | undefined
  readonly spoiler?: boolean | undefined
  readonly video?: boolean | undefined
  readonly round?: boolean | undefined
  readonly voice?: boolean | undefined
  readonly document?: Document | undefined
  readonly altDocuments?: ReadonlyArray<Document> | undefined
  readonly videoCover?: Photo | undefined
  readonly videoTimestamp?: number | undefined
  readonly ttlSeconds?: number | undefined
}

/** https://core.telegram.org/constructor/messageMediaEmpty */
export interface messageMediaEmpty {
  readonly _tag: "messageMediaEmpty"
}

/** https://core.telegram.org/constructor/messageMediaGame */
export interface messageMediaGame {
  readonly _tag: "messageMediaGame"
  readonly game: Game
}

/** https://core.telegram.org/constructor/messageMediaGeo */
export interface messageMediaGeo {
  readonly _tag: "messageMediaGeo"
  readonly geo: GeoPoint
}

/** https://core.telegram.org/constructor/messageMediaGeoLive */
export interface messageMediaGeoLive {
  readonly _tag: "messageMediaGeoLive"
  readonly geo: GeoPoint
  readonly heading?: number | undefined
  readonly period: number
  readonly proximityNotificationRadius?: number | undefined
}

/** https://core.telegram.org/constructor/messageMediaGiveaway */
export interface messageMediaGiveaway {
  readonly _tag: "messageMediaGiveaway"
  readonly onlyNewSubscribers?: boolean | undefined
  readonly winnersAreVisible?: boolean | undefined
  readonly channels: ReadonlyArray<number>
  readonly countriesIso2?: ReadonlyArray<string> | undefined
  readonly prizeDescription?: string | undefined
  readonly quantity: number
  readonly months?: number | undefined
  readonly stars?: bigint | undefined
  readonly untilDate: number
}

/** https://core.telegram.org/constructor/messageMediaGiveawayResults */
export interface messageMediaGiveawayResults {
  readonly _tag: "messageMediaGiveawayResults"
  readonly onlyNewSubscribers?: boolean | undefined
  readonly refunded?: boolean | undefined
  readonly channelId: bigint
  readonly additionalPeersCount?: number | undefined
  readonly launchMsgId: number
  readonly winnersCount: number
  readonly unclaimedCount: number
  readonly winners: ReadonlyArray<bigint>
  readonly months?: number | undefined
  readonly stars?: bigint | undefined
  readonly prizeDescription?: string | undefined
  readonly untilDate: number
}

/** https://core.telegram.org/constructor/messageMediaInvoice */
export interface messageMediaInvoice {
  readonly _tag: "messageMediaInvoice"
  readonly shippingAddressRequested?: boolean | undefined
  readonly test?: boolean | undefined
  readonly title: string
  readonly description: string
  readonly photo?: WebDocument | undefined
  readonly receiptMsgId?: number | undefined
  readonly currency: string
  readonly totalAmount: bigint
  readonly startParam: string
  readonly extendedMedia?: MessageExtendedMedia | undefined
}

/** https://core.telegram.org/constructor/messageMediaPaidMedia */
export interface messageMediaPaidMedia {
  readonly _tag: "messageMediaPaidMedia"
  readonly starsAmount: bigint
  readonly extendedMedia: ReadonlyArray<MessageExtendedMedia>
}

/** https://core.telegram.org/constructor/messageMediaPhoto */
export interface messageMediaPhoto {
  readonly _tag: "messageMediaPhoto"
  readonly spoiler?: boolean | undefined
  readonly livePhoto?: boolean | undefined
  readonly photo?: Photo | undefined
  readonly ttlSeconds?: number | undefined
  readonly video?: Document | undefined
}

/** https://core.telegram.org/constructor/messageMediaPoll */
export interface messageMediaPoll {
  readonly _tag: "messageMediaPoll"
  readonly poll: Poll
  readonly results: PollResults
  readonly attachedMedia?: MessageMedia | undefined
}

/** https://core.telegram.org/constructor/messageMediaStory */
export interface messageMediaStory {
  readonly _tag: "messageMediaStory"
  readonly viaMention?: boolean | undefined
  readonly peer: Peer
  readonly id: number
  readonly story?: StoryItem | undefined
}

/** https://core.telegram.org/constructor/messageMediaToDo */
export interface messageMediaToDo {
  readonly _tag: "messageMediaToDo"
  readonly todo: TodoList
  readonly completions?: ReadonlyArray<TodoCompletion> | undefined
}

/** https://core.telegram.org/constructor/messageMediaUnsupported */
export interface messageMediaUnsupported {
  readonly _tag: "messageMediaUnsupported"
}

/** https://core.telegram.org/constructor/messageMediaVenue */
export interface messageMediaVenue {
  readonly _tag: "messageMediaVenue"
  readonly geo: GeoPoint
  readonly title: string
  readonly address: string
  readonly provider: string
  readonly venueId: string
  readonly venueType: string
}

/** https://core.telegram.org/constructor/messageMediaVideoStream */
export interface messageMediaVideoStream {
  readonly _tag: "messageMediaVideoStream"
  readonly rtmpStream?: boolean | undefined
  readonly call: InputGroupCall
}

/** https://core.telegram.org/constructor/messageMediaWebPage */
export interface messageMediaWebPage {
  readonly _tag: "messageMediaWebPage"
  readonly forceLargeMedia?: boolean | undefined
  readonly forceSmallMedia?: boolean | undefined
  readonly manual?: boolean | undefined
  readonly safe?: boolean | undefined
  readonly webpage: WebPage
}

/** https://core.telegram.org/type/MessagePeerReaction */
export type MessagePeerReaction = messagePeerReaction

/** https://core.telegram.org/constructor/messagePeerReaction */
export interface messagePeerReaction {
  readonly _tag: "messagePeerReaction"
  readonly big?: boolean | undefined
  readonly unread?: boolean | undefined
  readonly my?: boolean | undefined
  readonly peerId: Peer
  readonly date: number
  readonly reaction: Reaction
}

/** https://core.telegram.org/type/MessagePeerVote */
export type MessagePeerVote = messagePeerVote | messagePeerVoteInputOption | messagePeerVoteMultiple

/** https://core.telegram.org/constructor/messagePeerVote */
export interface messagePeerVote {
  readonly _tag: "messagePeerVote"
  readonly peer: Peer
  readonly option: Uint8Array
  readonly date: number
}

/** https://core.telegram.org/constructor/messagePeerVoteInputOption */
export interface messagePeerVoteInputOption {
  readonly _tag: "messagePeerVoteInputOption"
  readonly peer: Peer
  readonly date: number
}

/** https://core.telegram.org/constructor/messagePeerVoteMultiple */
export interface messagePeerVoteMultiple {
  readonly _tag: "messagePeerVoteMultiple"
  readonly peer: Peer
  readonly options: ReadonlyArray<Uint8Array>
  readonly date: number
}

/** https://core.telegram.org/type/MessageRange */
export type MessageRange = messageRange

/** https://core.telegram.org/constructor/messageRange */
export interface messageRange {
  readonly _tag: "messageRange"
  readonly minId: number
  readonly maxId: number
}

/** https://core.telegram.org/type/MessageReactions */
export type MessageReactions = messageReactions

/** https://core.telegram.org/constructor/messageReactions */
export interface messageReactions {
  readonly _tag: "messageReactions"
  readonly min?: boolean | undefined
  readonly canSeeList?: boolean | undefined
  readonly reactionsAsTags?: boolean | undefined
  readonly results: ReadonlyArray<ReactionCount>
  readonly recentReactions?: ReadonlyArray<MessagePeerReaction> | undefined
  readonly topReactors?: ReadonlyArray<MessageReactor> | undefined
}

/** https://core.telegram.org/type/MessageReactor */
export type MessageReactor = messageReactor

/** https://core.telegram.org/constructor/messageReactor */
export interface messageReactor {
  readonly _tag: "messageReactor"
  readonly top?: boolean | undefined
  readonly my?: boolean | undefined
  readonly anonymous?: boolean | undefined
  readonly peerId?: Peer | undefined
  readonly count: number
}

/** https://core.telegram.org/type/MessageReplies */
export type MessageReplies = messageReplies

/** https://core.telegram.org/constructor/messageReplies */
export interface messageReplies {
  readonly _tag: "messageReplies"
  readonly comments?: boolean | undefined
  readonly replies: number
  readonly repliesPts: number
  readonly recentRepliers?: ReadonlyArray<Peer> | undefined
  readonly channelId?: number | undefined
  readonly maxId?: number | undefined
  readonly readMaxId?: number | undefined
}

/** https://core.telegram.org/type/MessageReplyHeader */
export type MessageReplyHeader = messageReplyHeader | messageReplyStoryHeader

/** https://core.telegram.org/constructor/messageReplyHeader */
export interface messageReplyHeader {
  readonly _tag: "messageReplyHeader"
  readonly replyToScheduled?: boolean | undefined
  readonly forumTopic?: boolean | undefined
  readonly quote?: boolean | undefined
  readonly replyToEphemeral?: boolean | undefined
  readonly replyToMsgId?: number | undefined
  readonly replyToPeerId?: Peer | undefined
  readonly replyFrom?: MessageFwdHeader | undefined
  readonly replyMedia?: MessageMedia | undefined
  readonly replyToTopId?: number | undefined
  readonly quoteText?: string | undefined
  readonly quoteEntities?: ReadonlyArray<MessageEntity> | undefined
  readonly quoteOffset?: number | undefined
  readonly todoItemId?: number | undefined
  readonly pollOption?: Uint8Array | undefined
}

/** https://core.telegram.org/constructor/messageReplyStoryHeader */
export interface messageReplyStoryHeader {
  readonly _tag: "messageReplyStoryHeader"
  readonly peer: Peer
  readonly storyId: number
}

/** https://core.telegram.org/type/MessageReportOption */
export type MessageReportOption = messageReportOption

/** https://core.telegram.org/constructor/messageReportOption */
export interface messageReportOption {
  readonly _tag: "messageReportOption"
  readonly text: string
  readonly option: Uint8Array
}

/** https://core.telegram.org/type/MessageViews */
export type MessageViews = messageViews

/** https://core.telegram.org/constructor/messageViews */
export interface messageViews {
  readonly _tag: "messageViews"
  readonly views?: number | undefined
  readonly forwards?: number | undefined
  readonly replies?: MessageReplies | undefined
}

/** https://core.telegram.org/type/MessagesFilter */
export type MessagesFilter =
  | inputMessagesFilterChatPhotos
  | inputMessagesFilterContacts
  | inputMessagesFilterDocument
  | inputMessagesFilterEmpty
  | inputMessagesFilterGeo
  | inputMessagesFilterGif
  | inputMessagesFilterMusic
  | inputMessagesFilterMyMentions
  | inputMessagesFilterPhoneCalls
  | inputMessagesFilterPhotoVideo
  | inputMessagesFilterPhotos
  | inputMessagesFilterPinned
  | inputMessagesFilterPoll
  | inputMessagesFilterRoundVideo
  | inputMessagesFilterRoundVoice
  | inputMessagesFilterUrl
  | inputMessagesFilterVideo
  | inputMessagesFilterVoice

/** https://core.telegram.org/constructor/inputMessagesFilterChatPhotos */
export interface inputMessagesFilterChatPhotos {
  readonly _tag: "inputMessagesFilterChatPhotos"
}

/** https://core.telegram.org/constructor/inputMessagesFilterContacts */
export interface inputMessagesFilterContacts {
  readonly _tag: "inputMessagesFilterContacts"
}

/** https://core.telegram.org/constructor/inputMessagesFilterDocument */
export interface inputMessagesFilterDocument {
  readonly _tag: "inputMessagesFilterDocument"
}

/** https://core.telegram.org/constructor/inputMessagesFilterEmpty */
export interface inputMessagesFilterEmpty {
  readonly _tag: "inputMessagesFilterEmpty"
}

/** https://core.telegram.org/constructor/inputMessagesFilterGeo */
export interface inputMessagesFilterGeo {
  readonly _tag: "inputMessagesFilterGeo"
}

/** https://core.telegram.org/constructor/inputMessagesFilterGif */
export interface inputMessagesFilterGif {
  readonly _tag: "inputMessagesFilterGif"
}

/** https://core.telegram.org/constructor/inputMessagesFilterMusic */
export interface inputMessagesFilterMusic {
  readonly _tag: "inputMessagesFilterMusic"
}

/** https://core.telegram.org/constructor/inputMessagesFilterMyMentions */
export interface inputMessagesFilterMyMentions {
  readonly _tag: "inputMessagesFilterMyMentions"
}

/** https://core.telegram.org/constructor/inputMessagesFilterPhoneCalls */
export interface inputMessagesFilterPhoneCalls {
  readonly _tag: "inputMessagesFilterPhoneCalls"
  readonly missed?: boolean | undefined
}

/** https://core.telegram.org/constructor/inputMessagesFilterPhotoVideo */
export interface inputMessagesFilterPhotoVideo {
  readonly _tag: "inputMessagesFilterPhotoVideo"
}

/** https://core.telegram.org/constructor/inputMessagesFilterPhotos */
export interface inputMessagesFilterPhotos {
  readonly _tag: "inputMessagesFilterPhotos"
}

/** https://core.telegram.org/constructor/inputMessagesFilterPinned */
export interface inputMessagesFilterPinned {
  readonly _tag: "inputMessagesFilterPinned"
}

/** https://core.telegram.org/constructor/inputMessagesFilterPoll */
export interface inputMessagesFilterPoll {
  readonly _tag: "inputMessagesFilterPoll"
}

/** https://core.telegram.org/constructor/inputMessagesFilterRoundVideo */
export interface inputMessagesFilterRoundVideo {
  readonly _tag: "inputMessagesFilterRoundVideo"
}

/** https://core.telegram.org/constructor/inputMessagesFilterRoundVoice */
export interface inputMessagesFilterRoundVoice {
  readonly _tag: "inputMessagesFilterRoundVoice"
}

/** https://core.telegram.org/constructor/inputMessagesFilterUrl */
export interface inputMessagesFilterUrl {
  readonly _tag: "inputMessagesFilterUrl"
}

/** https://core.telegram.org/constructor/inputMessagesFilterVideo */
export interface inputMessagesFilterVideo {
  readonly _tag: "inputMessagesFilterVideo"
}

/** https://core.telegram.org/constructor/inputMessagesFilterVoice */
export interface inputMessagesFilterVoice {
  readonly _tag: "inputMessagesFilterVoice"
}

/** https://core.telegram.org/type/MissingInvitee */
export type MissingInvitee = missingInvitee

/** https://core.telegram.org/constructor/missingInvitee */
export interface missingInvitee {
  readonly _tag: "missingInvitee"
  readonly premiumWouldAllowInvite?: boolean | undefined
  readonly premiumRequiredForPm?: boolean | undefined
  readonly userId: number
}

/** https://core.telegram.org/type/MyBoost */
export type MyBoost = myBoost

/** https://core.telegram.org/constructor/myBoost */
export interface myBoost {
  readonly _tag: "myBoost"
  readonly slot: number
  readonly peer?: Peer | undefined
  readonly date: number
  readonly expires: number
  readonly cooldownUntilDate?: number | undefined
}

/** https://core.telegram.org/type/NearestDc */
export type NearestDc = nearestDc

/** https://core.telegram.org/constructor/nearestDc */
export interface nearestDc {
  readonly _tag: "nearestDc"
  readonly country: string
  readonly thisDc: number
  readonly nearestDc: number
}

/** https://core.telegram.org/type/NotificationSound */
export type NotificationSound =
  | notificationSoundDefault
  | notificationSoundLocal
  | notificationSoundNone
  | notificationSoundRingtone

/** https://core.telegram.org/constructor/notificationSoundDefault */
export interface notificationSoundDefault {
  readonly _tag: "notificationSoundDefault"
}

/** https://core.telegram.org/constructor/notificationSoundLocal */
export interface notificationSoundLocal {
  readonly _tag: "notificationSoundLocal"
  readonly title: string
  readonly data: string
}

/** https://core.telegram.org/constructor/notificationSoundNone */
export interface notificationSoundNone {
  readonly _tag: "notificationSoundNone"
}

/** https://core.telegram.org/constructor/notificationSoundRingtone */
export interface notificationSoundRingtone {
  readonly _tag: "notificationSoundRingtone"
  readonly id: bigint
}

/** https://core.telegram.org/type/NotifyPeer */
export type NotifyPeer = notifyBroadcasts | notifyChats | notifyCommunity | notifyForumTopic | notifyPeer | notifyUsers

/** https://core.telegram.org/constructor/notifyBroadcasts */
export interface notifyBroadcasts {
  readonly _tag: "notifyBroadcasts"
}

/** https://core.telegram.org/constructor/notifyChats */
export interface notifyChats {
  readonly _tag: "notifyChats"
}

/** https://core.telegram.org/constructor/notifyCommunity */
export interface notifyCommunity {
  readonly _tag: "notifyCommunity"
  readonly communityId: number
}

/** https://core.telegram.org/constructor/notifyForumTopic */
export interface notifyForumTopic {
  readonly _tag: "notifyForumTopic"
  readonly peer: Peer
  readonly topMsgId: number
}

/** https://core.telegram.org/constructor/notifyPeer */
export interface notifyPeer {
  readonly _tag: "notifyPeer"
  readonly peer: Peer
}

/** https://core.telegram.org/constructor/notifyUsers */
export interface notifyUsers {
  readonly _tag: "notifyUsers"
}

/** https://core.telegram.org/type/OutboxReadDate */
export type OutboxReadDate = outboxReadDate

/** https://core.telegram.org/constructor/outboxReadDate */
export interface outboxReadDate {
  readonly _tag: "outboxReadDate"
  readonly date: number
}

/** https://core.telegram.org/type/Page */
export type Page = page

/** https://core.telegram.org/constructor/page */
export interface page {
  readonly _tag: "page"
  readonly part?: boolean | undefined
  readonly rtl?: boolean | undefined
  readonly v2?: boolean | undefined
  readonly url: string
  readonly blocks: ReadonlyArray<PageBlock>
  readonly photos: ReadonlyArray<Photo>
  readonly documents: ReadonlyArray<Document>
  readonly views?: number | undefined
}

/** https://core.telegram.org/type/PageBlock */
export type PageBlock =
  | inputPageBlockMap
  | pageBlockAnchor
  | pageBlockAudio
  | pageBlockAuthorDate
  | pageBlockBlockquote
  | pageBlockBlockquoteBlocks
  | pageBlockChannel
  | pageBlockCollage
  | pageBlockCover
  | pageBlockDetails
  | pageBlockDivider
  | pageBlockEmbed
  | pageBlockEmbedPost
  | pageBlockFooter
  | pageBlockHeader
  | pageBlockHeading1
  | pageBlockHeading2
  | pageBlockHeading3
  | pageBlockHeading4
  | pageBlockHeading5
  | pageBlockHeading6
  | pageBlockKicker
  | pageBlockList
  | pageBlockMap
  | pageBlockMath
  | pageBlockOrderedList
  | pageBlockParagraph
  | pageBlockPhoto
  | pageBlockPreformatted
  | pageBlockPullquote
  | pageBlockRelatedArticles
  | pageBlockSlideshow
  | pageBlockSubheader
  | pageBlockSubtitle
  | pageBlockTable
  | pageBlockThinking
  | pageBlockTitle
  | pageBlockUnsupported
  | pageBlockVideo

/** https://core.telegram.org/constructor/inputPageBlockMap */
export interface inputPageBlockMap {
  readonly _tag: "inputPageBlockMap"
  readonly geo: InputGeoPoint
  readonly zoom: number
  readonly w: number
  readonly h: number
  readonly caption: PageCaption
}

/** https://core.telegram.org/constructor/pageBlockAnchor */
export interface pageBlockAnchor {
  readonly _tag: "pageBlockAnchor"
  readonly name: string
}

/** https://core.telegram.org/constructor/pageBlockAudio */
export interface pageBlockAudio {
  readonly _tag: "pageBlockAudio"
  readonly audioId: bigint
  readonly caption: PageCaption
}

/** https://core.telegram.org/constructor/pageBlockAuthorDate */
export interface pageBlockAuthorDate {
  readonly _tag: "pageBlockAuthorDate"
  readonly author: RichText
  readonly publishedDate: number
}

/** https://core.telegram.org/constructor/pageBlockBlockquote */
export interface pageBlockBlockquote {
  readonly _tag: "pageBlockBlockquote"
  readonly text: RichText
  readonly caption: RichText
}

/** https://core.telegram.org/constructor/pageBlockBlockquoteBlocks */
export interface pageBlockBlockquoteBlocks {
  readonly _tag: "pageBlockBlockquoteBlocks"
  readonly blocks: ReadonlyArray<PageBlock>
  readonly caption: RichText
}

/** https://core.telegram.org/constructor/pageBlockChannel */
export interface pageBlockChannel {
  readonly _tag: "pageBlockChannel"
  readonly channel: Chat
}

/** https://core.telegram.org/constructor/pageBlockCollage */
export interface pageBlockCollage {
  readonly _tag: "pageBlockCollage"
  readonly items: ReadonlyArray<PageBlock>
  readonly caption: PageCaption
}

/** https://core.telegram.org/constructor/pageBlockCover */
export interface pageBlockCover {
  readonly _tag: "pageBlockCover"
  readonly cover: PageBlock
}

/** https://core.telegram.org/constructor/pageBlockDetails */
export interface pageBlockDetails {
  readonly _tag: "pageBlockDetails"
  readonly open?: boolean | undefined
  readonly blocks: ReadonlyArray<PageBlock>
  readonly title: RichText
}

/** https://core.telegram.org/constructor/pageBlockDivider */
export interface pageBlockDivider {
  readonly _tag: "pageBlockDivider"
}

/** https://core.telegram.org/constructor/pageBlockEmbed */
export interface pageBlockEmbed {
  readonly _tag: "pageBlockEmbed"
  readonly fullWidth?: boolean | undefined
  readonly allowScrolling?: boolean | undefined
  readonly url?: string | undefined
  readonly html?: string | undefined
  readonly posterPhotoId?: bigint | undefined
  readonly w?: number | undefined
  readonly h?: number | undefined
  readonly caption: PageCaption
}

/** https://core.telegram.org/constructor/pageBlockEmbedPost */
export interface pageBlockEmbedPost {
  readonly _tag: "pageBlockEmbedPost"
  readonly url: string
  readonly webpageId: bigint
  readonly authorPhotoId: bigint
  readonly author: string
  readonly date: number
  readonly blocks: ReadonlyArray<PageBlock>
  readonly caption: PageCaption
}

/** https://core.telegram.org/constructor/pageBlockFooter */
export interface pageBlockFooter {
  readonly _tag: "pageBlockFooter"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockHeader */
export interface pageBlockHeader {
  readonly _tag: "pageBlockHeader"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockHeading1 */
export interface pageBlockHeading1 {
  readonly _tag: "pageBlockHeading1"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockHeading2 */
export interface pageBlockHeading2 {
  readonly _tag: "pageBlockHeading2"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockHeading3 */
export interface pageBlockHeading3 {
  readonly _tag: "pageBlockHeading3"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockHeading4 */
export interface pageBlockHeading4 {
  readonly _tag: "pageBlockHeading4"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockHeading5 */
export interface pageBlockHeading5 {
  readonly _tag: "pageBlockHeading5"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockHeading6 */
export interface pageBlockHeading6 {
  readonly _tag: "pageBlockHeading6"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockKicker */
export interface pageBlockKicker {
  readonly _tag: "pageBlockKicker"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockList */
export interface pageBlockList {
  readonly _tag: "pageBlockList"
  readonly items: ReadonlyArray<PageListItem>
}

/** https://core.telegram.org/constructor/pageBlockMap */
export interface pageBlockMap {
  readonly _tag: "pageBlockMap"
  readonly geo: GeoPoint
  readonly zoom: number
  readonly w: number
  readonly h: number
  readonly caption: PageCaption
}

/** https://core.telegram.org/constructor/pageBlockMath */
export interface pageBlockMath {
  readonly _tag: "pageBlockMath"
  readonly source: string
}

/** https://core.telegram.org/constructor/pageBlockOrderedList */
export interface pageBlockOrderedList {
  readonly _tag: "pageBlockOrderedList"
  readonly reversed?: boolean | undefined
  readonly items: ReadonlyArray<PageListOrderedItem>
  readonly start?: number | undefined
  readonly type?: string | undefined
}

/** https://core.telegram.org/constructor/pageBlockParagraph */
export interface pageBlockParagraph {
  readonly _tag: "pageBlockParagraph"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockPhoto */
export interface pageBlockPhoto {
  readonly _tag: "pageBlockPhoto"
  readonly spoiler?: boolean | undefined
  readonly photoId: bigint
  readonly caption: PageCaption
  readonly url?: string | undefined
  readonly webpageId?: bigint | undefined
}

/** https://core.telegram.org/constructor/pageBlockPreformatted */
export interface pageBlockPreformatted {
  readonly _tag: "pageBlockPreformatted"
  readonly text: RichText
  readonly language: string
}

/** https://core.telegram.org/constructor/pageBlockPullquote */
export interface pageBlockPullquote {
  readonly _tag: "pageBlockPullquote"
  readonly text: RichText
  readonly caption: RichText
}

/** https://core.telegram.org/constructor/pageBlockRelatedArticles */
export interface pageBlockRelatedArticles {
  readonly _tag: "pageBlockRelatedArticles"
  readonly title: RichText
  readonly articles: ReadonlyArray<PageRelatedArticle>
}

/** https://core.telegram.org/constructor/pageBlockSlideshow */
export interface pageBlockSlideshow {
  readonly _tag: "pageBlockSlideshow"
  readonly items: ReadonlyArray<PageBlock>
  readonly caption: PageCaption
}

/** https://core.telegram.org/constructor/pageBlockSubheader */
export interface pageBlockSubheader {
  readonly _tag: "pageBlockSubheader"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockSubtitle */
export interface pageBlockSubtitle {
  readonly _tag: "pageBlockSubtitle"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockTable */
export interface pageBlockTable {
  readonly _tag: "pageBlockTable"
  readonly bordered?: boolean | undefined
  readonly striped?: boolean | undefined
  readonly title: RichText
  readonly rows: ReadonlyArray<PageTableRow>
}

/** https://core.telegram.org/constructor/pageBlockThinking */
export interface pageBlockThinking {
  readonly _tag: "pageBlockThinking"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockTitle */
export interface pageBlockTitle {
  readonly _tag: "pageBlockTitle"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/pageBlockUnsupported */
export interface pageBlockUnsupported {
  readonly _tag: "pageBlockUnsupported"
}

/** https://core.telegram.org/constructor/pageBlockVideo */
export interface pageBlockVideo {
  readonly _tag: "pageBlockVideo"
  readonly autoplay?: boolean | undefined
  readonly loop?: boolean | undefined
  readonly spoiler?: boolean | undefined
  readonly videoId: bigint
  readonly caption: PageCaption
}

/** https://core.telegram.org/type/PageCaption */
export type PageCaption = pageCaption

/** https://core.telegram.org/constructor/pageCaption */
export interface pageCaption {
  readonly _tag: "pageCaption"
  readonly text: RichText
  readonly credit: RichText
}

/** https://core.telegram.org/type/PageListItem */
export type PageListItem = pageListItemBlocks | pageListItemText

/** https://core.telegram.org/constructor/pageListItemBlocks */
export interface pageListItemBlocks {
  readonly _tag: "pageListItemBlocks"
  readonly checkbox?: boolean | undefined
  readonly checked?: boolean | undefined
  readonly blocks: ReadonlyArray<PageBlock>
}

/** https://core.telegram.org/constructor/pageListItemText */
export interface pageListItemText {
  readonly _tag: "pageListItemText"
  readonly checkbox?: boolean | undefined
  readonly checked?: boolean | undefined
  readonly text: RichText
}

/** https://core.telegram.org/type/PageListOrderedItem */
export type PageListOrderedItem = pageListOrderedItemBlocks | pageListOrderedItemText

/** https://core.telegram.org/constructor/pageListOrderedItemBlocks */
export interface pageListOrderedItemBlocks {
  readonly _tag: "pageListOrderedItemBlocks"
  readonly checkbox?: boolean | undefined
  readonly checked?: boolean | undefined
  readonly num?: string | undefined
  readonly blocks: ReadonlyArray<PageBlock>
  readonly value?: number | undefined
  readonly type?: string | undefined
}

/** https://core.telegram.org/constructor/pageListOrderedItemText */
export interface pageListOrderedItemText {
  readonly _tag: "pageListOrderedItemText"
  readonly checkbox?: boolean | undefined
  readonly checked?: boolean | undefined
  readonly num?: string | undefined
  readonly text: RichText
  readonly value?: number | undefined
  readonly type?: string | undefined
}

/** https://core.telegram.org/type/PageRelatedArticle */
export type PageRelatedArticle = pageRelatedArticle

/** https://core.telegram.org/constructor/pageRelatedArticle */
export interface pageRelatedArticle {
  readonly _tag: "pageRelatedArticle"
  readonly url: string
  readonly webpageId: bigint
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly photoId?: bigint | undefined
  readonly author?: string | undefined
  readonly publishedDate?: number | undefined
}

/** https://core.telegram.org/type/PageTableCell */
export type PageTableCell = pageTableCell

/** https://core.telegram.org/constructor/pageTableCell */
export interface pageTableCell {
  readonly _tag: "pageTableCell"
  readonly header?: boolean | undefined
  readonly alignCenter?: boolean | undefined
  readonly alignRight?: boolean | undefined
  readonly valignMiddle?: boolean | undefined
  readonly valignBottom?: boolean | undefined
  readonly text?: RichText | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
}

/** https://core.telegram.org/type/PageTableRow */
export type PageTableRow = pageTableRow

/** https://core.telegram.org/constructor/pageTableRow */
export interface pageTableRow {
  readonly _tag: "pageTableRow"
  readonly cells: ReadonlyArray<PageTableCell>
}

/** https://core.telegram.org/type/PaidReactionPrivacy */
export type PaidReactionPrivacy = paidReactionPrivacyAnonymous | paidReactionPrivacyDefault | paidReactionPrivacyPeer

/** https://core.telegram.org/constructor/paidReactionPrivacyAnonymous */
export interface paidReactionPrivacyAnonymous {
  readonly _tag: "paidReactionPrivacyAnonymous"
}

/** https://core.telegram.org/constructor/paidReactionPrivacyDefault */
export interface paidReactionPrivacyDefault {
  readonly _tag: "paidReactionPrivacyDefault"
}

/** https://core.telegram.org/constructor/paidReactionPrivacyPeer */
export interface paidReactionPrivacyPeer {
  readonly _tag: "paidReactionPrivacyPeer"
  readonly peer: InputPeer
}

/** https://core.telegram.org/type/Passkey */
export type Passkey = passkey

/** https://core.telegram.org/constructor/passkey */
export interface passkey {
  readonly _tag: "passkey"
  readonly id: string
  readonly name: string
  readonly date: number
  readonly softwareEmojiId?: bigint | undefined
  readonly lastUsageDate?: number | undefined
}

/** https://core.telegram.org/type/PasswordKdfAlgo */
export type PasswordKdfAlgo = passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow | passwordKdfAlgoUnknown

/** https://core.telegram.org/constructor/passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow */
export interface passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow {
  readonly _tag: "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"
  readonly salt1: Uint8Array
  readonly salt2: Uint8Array
  readonly g: number
  readonly p: Uint8Array
}

/** https://core.telegram.org/constructor/passwordKdfAlgoUnknown */
export interface passwordKdfAlgoUnknown {
  readonly _tag: "passwordKdfAlgoUnknown"
}

/** https://core.telegram.org/type/PaymentCharge */
export type PaymentCharge = paymentCharge

/** https://core.telegram.org/constructor/paymentCharge */
export interface paymentCharge {
  readonly _tag: "paymentCharge"
  readonly id: string
  readonly providerChargeId: string
}

/** https://core.telegram.org/type/PaymentFormMethod */
export type PaymentFormMethod = paymentFormMethod

/** https://core.telegram.org/constructor/paymentFormMethod */
export interface paymentFormMethod {
  readonly _tag: "paymentFormMethod"
  readonly url: string
  readonly title: string
}

/** https://core.telegram.org/type/PaymentRequestedInfo */
export type PaymentRequestedInfo = paymentRequestedInfo

/** https://core.telegram.org/constructor/paymentRequestedInfo */
export interface paymentRequestedInfo {
  readonly _tag: "paymentRequestedInfo"
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly shippingAddress?: PostAddress | undefined
}

/** https://core.telegram.org/type/PaymentSavedCredentials */
export type PaymentSavedCredentials = paymentSavedCredentialsCard

/** https://core.telegram.org/constructor/paymentSavedCredentialsCard */
export interface paymentSavedCredentialsCard {
  readonly _tag: "paymentSavedCredentialsCard"
  readonly id: string
  readonly title: string
}

/** https://core.telegram.org/type/Peer */
export type Peer = peerChannel | peerChat | peerUser

/** https://core.telegram.org/constructor/peerChannel */
export interface peerChannel {
  readonly _tag: "peerChannel"
  readonly channelId: number
}

/** https://core.telegram.org/constructor/peerChat */
export interface peerChat {
  readonly _tag: "peerChat"
  readonly chatId: number
}

/** https://core.telegram.org/constructor/peerUser */
export interface peerUser {
  readonly _tag: "peerUser"
  readonly userId: number
}

/** https://core.telegram.org/type/PeerBlocked */
export type PeerBlocked = peerBlocked

/** https://core.telegram.org/constructor/peerBlocked */
export interface peerBlocked {
  readonly _tag: "peerBlocked"
  readonly peerId: Peer
  readonly date: number
}

/** https://core.telegram.org/type/PeerColor */
export type PeerColor = inputPeerColorCollectible | peerColor | peerColorCollectible

/** https://core.telegram.org/constructor/inputPeerColorCollectible */
export interface inputPeerColorCollectible {
  readonly _tag: "inputPeerColorCollectible"
  readonly collectibleId: bigint
}

/** https://core.telegram.org/constructor/peerColor */
export interface peerColor {
  readonly _tag: "peerColor"
  readonly color?: number | undefined
  readonly backgroundEmojiId?: bigint | undefined
}

/** https://core.telegram.org/constructor/peerColorCollectible */
export interface peerColorCollectible {
  readonly _tag: "peerColorCollectible"
  readonly collectibleId: bigint
  readonly giftEmojiId: bigint
  readonly backgroundEmojiId: bigint
  readonly accentColor: number
  readonly colors: ReadonlyArray<number>
  readonly darkAccentColor?: number | undefined
  readonly darkColors?: ReadonlyArray<number> | undefined
}

/** https://core.telegram.org/type/PeerLocated */
export type PeerLocated = peerLocated | peerSelfLocated

/** https://core.telegram.org/constructor/peerLocated */
export interface peerLocated {
  readonly _tag: "peerLocated"
  readonly peer: Peer
  readonly expires: number
  readonly distance: number
}

/** https://core.telegram.org/constructor/peerSelfLocated */
export interface peerSelfLocated {
  readonly _tag: "peerSelfLocated"
  readonly expires: number
}

/** https://core.telegram.org/type/PeerNotifySettings */
export type PeerNotifySettings = peerNotifySettings

/** https://core.telegram.org/constructor/peerNotifySettings */
export interface peerNotifySettings {
  readonly _tag: "peerNotifySettings"
  readonly showPreviews?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly muteUntil?: number | undefined
  readonly iosSound?: NotificationSound | undefined
  readonly androidSound?: NotificationSound | undefined
  readonly otherSound?: NotificationSound | undefined
  readonly storiesMuted?: boolean | undefined
  readonly storiesHideSender?: boolean | undefined
  readonly storiesIosSound?: NotificationSound | undefined
  readonly storiesAndroidSound?: NotificationSound | undefined
  readonly storiesOtherSound?: NotificationSound | undefined
}

/** https://core.telegram.org/type/PeerSettings */
export type PeerSettings = peerSettings

/** https://core.telegram.org/constructor/peerSettings */
export interface peerSettings {
  readonly _tag: "peerSettings"
  readonly reportSpam?: boolean | undefined
  readonly addContact?: boolean | undefined
  readonly blockContact?: boolean | undefined
  readonly shareContact?: boolean | undefined
  readonly needContactsException?: boolean | undefined
  readonly reportGeo?: boolean | undefined
  readonly autoarchived?: boolean | undefined
  readonly inviteMembers?: boolean | undefined
  readonly requestChatBroadcast?: boolean | undefined
  readonly businessBotPaused?: boolean | undefined
  readonly businessBotCanReply?: boolean | undefined
  readonly geoDistance?: number | undefined
  readonly requestChatTitle?: string | undefined
  readonly requestChatDate?: number | undefined
  readonly businessBotId?: number | undefined
  readonly businessBotManageUrl?: string | undefined
  readonly chargePaidMessageStars?: bigint | undefined
  readonly registrationMonth?: string | undefined
  readonly phoneCountry?: string | undefined
  readonly nameChangeDate?: number | undefined
  readonly photoChangeDate?: number | undefined
}

/** https://core.telegram.org/type/PeerStories */
export type PeerStories = peerStories

/** https://core.telegram.org/constructor/peerStories */
export interface peerStories {
  readonly _tag: "peerStories"
  readonly peer: Peer
  readonly maxReadId?: number | undefined
  readonly stories: ReadonlyArray<StoryItem>
}

/** https://core.telegram.org/type/PendingSuggestion */
export type PendingSuggestion = pendingSuggestion

/** https://core.telegram.org/constructor/pendingSuggestion */
export interface pendingSuggestion {
  readonly _tag: "pendingSuggestion"
  readonly suggestion: string
  readonly title: TextWithEntities
  readonly description: TextWithEntities
  readonly url: string
}

/** https://core.telegram.org/type/PhoneCall */
export type PhoneCall =
  | phoneCall
  | phoneCallAccepted
  | phoneCallDiscarded
  | phoneCallEmpty
  | phoneCallRequested
  | phoneCallWaiting

/** https://core.telegram.org/constructor/phoneCall */
export interface phoneCall {
  readonly _tag: "phoneCall"
  readonly p2pAllowed?: boolean | undefined
  readonly video?: boolean | undefined
  readonly conferenceSupported?: boolean | undefined
  readonly id: bigint
  readonly accessHash: bigint
  readonly date: number
  readonly adminId: number
  readonly participantId: number
  readonly gAOrB: Uint8Array
  readonly keyFingerprint: bigint
  readonly protocol: PhoneCallProtocol
  readonly connections: ReadonlyArray<PhoneConnection>
  readonly startDate: number
  readonly customParameters?: DataJSON | undefined
}

/** https://core.telegram.org/constructor/phoneCallAccepted */
export interface phoneCallAccepted {
  readonly _tag: "phoneCallAccepted"
  readonly video?: boolean | undefined
  readonly id: bigint
  readonly accessHash: bigint
  readonly date: number
  readonly adminId: number
  readonly participantId: number
  readonly gB: Uint8Array
  readonly protocol: PhoneCallProtocol
}

/** https://core.telegram.org/constructor/phoneCallDiscarded */
export interface phoneCallDiscarded {
  readonly _tag: "phoneCallDiscarded"
  readonly needRating?: boolean | undefined
  readonly needDebug?: boolean | undefined
  readonly video?: boolean | undefined
  readonly id: bigint
  readonly reason?: PhoneCallDiscardReason | undefined
  readonly duration?: number | undefined
}

/** https://core.telegram.org/constructor/phoneCallEmpty */
export interface phoneCallEmpty {
  readonly _tag: "phoneCallEmpty"
  readonly id: bigint
}

/** https://core.telegram.org/constructor/phoneCallRequested */
export interface phoneCallRequested {
  readonly _tag: "phoneCallRequested"
  readonly video?: boolean | undefined
  readonly id: bigint
  readonly accessHash: bigint
  readonly date: number
  readonly adminId: number
  readonly participantId: number
  readonly gAHash: Uint8Array
  readonly protocol: PhoneCallProtocol
}

/** https://core.telegram.org/constructor/phoneCallWaiting */
export interface phoneCallWaiting {
  readonly _tag: "phoneCallWaiting"
  readonly video?: boolean | undefined
  readonly id: bigint
  readonly accessHash: bigint
  readonly date: number
  readonly adminId: number
  readonly participantId: number
  readonly protocol: PhoneCallProtocol
  readonly receiveDate?: number | undefined
}

/** https://core.telegram.org/type/PhoneCallDiscardReason */
export type PhoneCallDiscardReason =
  | phoneCallDiscardReasonBusy
  | phoneCallDiscardReasonDisconnect
  | phoneCallDiscardReasonHangup
  | phoneCallDiscardReasonMigrateConferenceCall
  | phoneCallDiscardReasonMissed

/** https://core.telegram.org/constructor/phoneCallDiscardReasonBusy */
export interface phoneCallDiscardReasonBusy {
  readonly _tag: "phoneCallDiscardReasonBusy"
}

/** https://core.telegram.org/constructor/phoneCallDiscardReasonDisconnect */
export interface phoneCallDiscardReasonDisconnect {
  readonly _tag: "phoneCallDiscardReasonDisconnect"
}

/** https://core.telegram.org/constructor/phoneCallDiscardReasonHangup */
export interface phoneCallDiscardReasonHangup {
  readonly _tag: "phoneCallDiscardReasonHangup"
}

/** https://core.telegram.org/constructor/phoneCallDiscardReasonMigrateConferenceCall */
export interface phoneCallDiscardReasonMigrateConferenceCall {
  readonly _tag: "phoneCallDiscardReasonMigrateConferenceCall"
  readonly slug: string
}

/** https://core.telegram.org/constructor/phoneCallDiscardReasonMissed */
export interface phoneCallDiscardReasonMissed {
  readonly _tag: "phoneCallDiscardReasonMissed"
}

/** https://core.telegram.org/type/PhoneCallProtocol */
export type PhoneCallProtocol = phoneCallProtocol

/** https://core.telegram.org/constructor/phoneCallProtocol */
export interface phoneCallProtocol {
  readonly _tag: "phoneCallProtocol"
  readonly udpP2p?: boolean | undefined
  readonly udpReflector?: boolean | undefined
  readonly minLayer: number
  readonly maxLayer: number
  readonly libraryVersions: ReadonlyArray<string>
}

/** https://core.telegram.org/type/PhoneConnection */
export type PhoneConnection = phoneConnection | phoneConnectionWebrtc

/** https://core.telegram.org/constructor/phoneConnection */
export interface phoneConnection {
  readonly _tag: "phoneConnection"
  readonly tcp?: boolean | undefined
  readonly id: bigint
  readonly ip: string
  readonly ipv6: string
  readonly port: number
  readonly peerTag: Uint8Array
}

/** https://core.telegram.org/constructor/phoneConnectionWebrtc */
export interface phoneConnectionWebrtc {
  readonly _tag: "phoneConnectionWebrtc"
  readonly turn?: boolean | undefined
  readonly stun?: boolean | undefined
  readonly id: bigint
  readonly ip: string
  readonly ipv6: string
  readonly port: number
  readonly username: string
  readonly password: string
}

/** https://core.telegram.org/type/Photo */
export type Photo = photo | photoEmpty

/** https://core.telegram.org/constructor/photo */
export interface photo {
  readonly _tag: "photo"
  readonly hasStickers?: boolean | undefined
  readonly id: bigint
  readonly accessHash: bigint
  readonly fileReference: Uint8Array
  readonly date: number
  readonly sizes: ReadonlyArray<PhotoSize>
  readonly videoSizes?: ReadonlyArray<VideoSize> | undefined
  readonly dcId: number
}

/** https://core.telegram.org/constructor/photoEmpty */
export interface photoEmpty {
  readonly _tag: "photoEmpty"
  readonly id: bigint
}

/** https://core.telegram.org/type/PhotoSize */
export type PhotoSize =
  | photoCachedSize
  | photoPathSize
  | photoSize
  | photoSizeEmpty
  | photoSizeProgressive
  | photoStrippedSize

/** https://core.telegram.org/constructor/photoCachedSize */
export interface photoCachedSize {
  readonly _tag: "photoCachedSize"
  readonly type: string
  readonly w: number
  readonly h: number
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/constructor/photoPathSize */
export interface photoPathSize {
  readonly _tag: "photoPathSize"
  readonly type: string
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/constructor/photoSize */
export interface photoSize {
  readonly _tag: "photoSize"
  readonly type: string
  readonly w: number
  readonly h: number
  readonly size: number
}

/** https://core.telegram.org/constructor/photoSizeEmpty */
export interface photoSizeEmpty {
  readonly _tag: "photoSizeEmpty"
  readonly type: string
}

/** https://core.telegram.org/constructor/photoSizeProgressive */
export interface photoSizeProgressive {
  readonly _tag: "photoSizeProgressive"
  readonly type: string
  readonly w: number
  readonly h: number
  readonly sizes: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/photoStrippedSize */
export interface photoStrippedSize {
  readonly _tag: "photoStrippedSize"
  readonly type: string
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/type/Poll */
export type Poll = poll

/** https://core.telegram.org/constructor/poll */
export interface poll {
  readonly _tag: "poll"
  readonly id: bigint
  readonly closed?: boolean | undefined
  readonly publicVoters?: boolean | undefined
  readonly multipleChoice?: boolean | undefined
  readonly quiz?: boolean | undefined
  readonly openAnswers?: boolean | undefined
  readonly revotingDisabled?: boolean | undefined
  readonly shuffleAnswers?: boolean | undefined
  readonly hideResultsUntilClose?: boolean | undefined
  readonly creator?: boolean | undefined
  readonly subscribersOnly?: boolean | undefined
  readonly question: TextWithEntities
  readonly answers: ReadonlyArray<PollAnswer>
  readonly closePeriod?: number | undefined
  readonly closeDate?: number | undefined
  readonly countriesIso2?: ReadonlyArray<string> | undefined
  readonly hash: bigint
}

/** https://core.telegram.org/type/PollAnswer */
export type PollAnswer = inputPollAnswer | pollAnswer

/** https://core.telegram.org/constructor/inputPollAnswer */
export interface inputPollAnswer {
  readonly _tag: "inputPollAnswer"
  readonly text: TextWithEntities
  readonly media?: InputMedia | undefined
}

/** https://core.telegram.org/constructor/pollAnswer */
export interface pollAnswer {
  readonly _tag: "pollAnswer"
  readonly text: TextWithEntities
  readonly option: Uint8Array
  readonly media?: MessageMedia | undefined
  readonly addedBy?: Peer | undefined
  readonly date?: number | undefined
}

/** https://core.telegram.org/type/PollAnswerVoters */
export type PollAnswerVoters = pollAnswerVoters

/** https://core.telegram.org/constructor/pollAnswerVoters */
export interface pollAnswerVoters {
  readonly _tag: "pollAnswerVoters"
  readonly chosen?: boolean | undefined
  readonly correct?: boolean | undefined
  readonly option: Uint8Array
  readonly voters?: number | undefined
  readonly recentVoters?: ReadonlyArray<Peer> | undefined
}

/** https://core.telegram.org/type/PollResults */
export type PollResults = pollResults

/** https://core.telegram.org/constructor/pollResults */
export interface pollResults {
  readonly _tag: "pollResults"
  readonly min?: boolean | undefined
  readonly hasUnreadVotes?: boolean | undefined
  readonly canViewStats?: boolean | undefined
  readonly results?: ReadonlyArray<PollAnswerVoters> | undefined
  readonly totalVoters?: number | undefined
  readonly recentVoters?: ReadonlyArray<Peer> | undefined
  readonly solution?: string | undefined
  readonly solutionEntities?: ReadonlyArray<MessageEntity> | undefined
  readonly solutionMedia?: MessageMedia | undefined
}

/** https://core.telegram.org/type/PopularContact */
export type PopularContact = popularContact

/** https://core.telegram.org/constructor/popularContact */
export interface popularContact {
  readonly _tag: "popularContact"
  readonly clientId: bigint
  readonly importers: number
}

/** https://core.telegram.org/type/PostAddress */
export type PostAddress = postAddress

/** https://core.telegram.org/constructor/postAddress */
export interface postAddress {
  readonly _tag: "postAddress"
  readonly streetLine1: string
  readonly streetLine2: string
  readonly city: string
  readonly state: string
  readonly countryIso2: string
  readonly postCode: string
}

/** https://core.telegram.org/type/PostInteractionCounters */
export type PostInteractionCounters = postInteractionCountersMessage | postInteractionCountersStory

/** https://core.telegram.org/constructor/postInteractionCountersMessage */
export interface postInteractionCountersMessage {
  readonly _tag: "postInteractionCountersMessage"
  readonly msgId: number
  readonly views: number
  readonly forwards: number
  readonly reactions: number
}

/** https://core.telegram.org/constructor/postInteractionCountersStory */
export interface postInteractionCountersStory {
  readonly _tag: "postInteractionCountersStory"
  readonly storyId: number
  readonly views: number
  readonly forwards: number
  readonly reactions: number
}

/** https://core.telegram.org/type/PremiumGiftCodeOption */
export type PremiumGiftCodeOption = premiumGiftCodeOption

/** https://core.telegram.org/constructor/premiumGiftCodeOption */
export interface premiumGiftCodeOption {
  readonly _tag: "premiumGiftCodeOption"
  readonly users: number
  readonly months: number
  readonly storeProduct?: string | undefined
  readonly storeQuantity?: number | undefined
  readonly currency: string
  readonly amount: bigint
}

/** https://core.telegram.org/type/PremiumSubscriptionOption */
export type PremiumSubscriptionOption = premiumSubscriptionOption

/** https://core.telegram.org/constructor/premiumSubscriptionOption */
export interface premiumSubscriptionOption {
  readonly _tag: "premiumSubscriptionOption"
  readonly current?: boolean | undefined
  readonly canPurchaseUpgrade?: boolean | undefined
  readonly transaction?: string | undefined
  readonly months: number
  readonly currency: string
  readonly amount: bigint
  readonly botUrl: string
  readonly storeProduct?: string | undefined
}

/** https://core.telegram.org/type/PrepaidGiveaway */
export type PrepaidGiveaway = prepaidGiveaway | prepaidStarsGiveaway

/** https://core.telegram.org/constructor/prepaidGiveaway */
export interface prepaidGiveaway {
  readonly _tag: "prepaidGiveaway"
  readonly id: bigint
  readonly months: number
  readonly quantity: number
  readonly date: number
}

/** https://core.telegram.org/constructor/prepaidStarsGiveaway */
export interface prepaidStarsGiveaway {
  readonly _tag: "prepaidStarsGiveaway"
  readonly id: bigint
  readonly stars: bigint
  readonly quantity: number
  readonly boosts: number
  readonly date: number
}

/** https://core.telegram.org/type/PrivacyKey */
export type PrivacyKey =
  | privacyKeyAbout
  | privacyKeyAddedByPhone
  | privacyKeyBirthday
  | privacyKeyChatInvite
  | privacyKeyForwards
  | privacyKeyNoPaidMessages
  | privacyKeyPhoneCall
  | privacyKeyPhoneNumber
  | privacyKeyPhoneP2P
  | privacyKeyProfilePhoto
  | privacyKeySavedMusic
  | privacyKeyStarGiftsAutoSave
  | privacyKeyStatusTimestamp
  | privacyKeyVoiceMessages

/** https://core.telegram.org/constructor/privacyKeyAbout */
export interface privacyKeyAbout {
  readonly _tag: "privacyKeyAbout"
}

/** https://core.telegram.org/constructor/privacyKeyAddedByPhone */
export interface privacyKeyAddedByPhone {
  readonly _tag: "privacyKeyAddedByPhone"
}

/** https://core.telegram.org/constructor/privacyKeyBirthday */
export interface privacyKeyBirthday {
  readonly _tag: "privacyKeyBirthday"
}

/** https://core.telegram.org/constructor/privacyKeyChatInvite */
export interface privacyKeyChatInvite {
  readonly _tag: "privacyKeyChatInvite"
}

/** https://core.telegram.org/constructor/privacyKeyForwards */
export interface privacyKeyForwards {
  readonly _tag: "privacyKeyForwards"
}

/** https://core.telegram.org/constructor/privacyKeyNoPaidMessages */
export interface privacyKeyNoPaidMessages {
  readonly _tag: "privacyKeyNoPaidMessages"
}

/** https://core.telegram.org/constructor/privacyKeyPhoneCall */
export interface privacyKeyPhoneCall {
  readonly _tag: "privacyKeyPhoneCall"
}

/** https://core.telegram.org/constructor/privacyKeyPhoneNumber */
export interface privacyKeyPhoneNumber {
  readonly _tag: "privacyKeyPhoneNumber"
}

/** https://core.telegram.org/constructor/privacyKeyPhoneP2P */
export interface privacyKeyPhoneP2P {
  readonly _tag: "privacyKeyPhoneP2P"
}

/** https://core.telegram.org/constructor/privacyKeyProfilePhoto */
export interface privacyKeyProfilePhoto {
  readonly _tag: "privacyKeyProfilePhoto"
}

/** https://core.telegram.org/constructor/privacyKeySavedMusic */
export interface privacyKeySavedMusic {
  readonly _tag: "privacyKeySavedMusic"
}

/** https://core.telegram.org/constructor/privacyKeyStarGiftsAutoSave */
export interface privacyKeyStarGiftsAutoSave {
  readonly _tag: "privacyKeyStarGiftsAutoSave"
}

/** https://core.telegram.org/constructor/privacyKeyStatusTimestamp */
export interface privacyKeyStatusTimestamp {
  readonly _tag: "privacyKeyStatusTimestamp"
}

/** https://core.telegram.org/constructor/privacyKeyVoiceMessages */
export interface privacyKeyVoiceMessages {
  readonly _tag: "privacyKeyVoiceMessages"
}

/** https://core.telegram.org/type/PrivacyRule */
export type PrivacyRule =
  | privacyValueAllowAll
  | privacyValueAllowBots
  | privacyValueAllowChatParticipants
  | privacyValueAllowCloseFriends
  | privacyValueAllowContacts
  | privacyValueAllowPremium
  | privacyValueAllowUsers
  | privacyValueDisallowAll
  | privacyValueDisallowBots
  | privacyValueDisallowChatParticipants
  | privacyValueDisallowContacts
  | privacyValueDisallowUsers

/** https://core.telegram.org/constructor/privacyValueAllowAll */
export interface privacyValueAllowAll {
  readonly _tag: "privacyValueAllowAll"
}

/** https://core.telegram.org/constructor/privacyValueAllowBots */
export interface privacyValueAllowBots {
  readonly _tag: "privacyValueAllowBots"
}

/** https://core.telegram.org/constructor/privacyValueAllowChatParticipants */
export interface privacyValueAllowChatParticipants {
  readonly _tag: "privacyValueAllowChatParticipants"
  readonly chats: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/privacyValueAllowCloseFriends */
export interface privacyValueAllowCloseFriends {
  readonly _tag: "privacyValueAllowCloseFriends"
}

/** https://core.telegram.org/constructor/privacyValueAllowContacts */
export interface privacyValueAllowContacts {
  readonly _tag: "privacyValueAllowContacts"
}

/** https://core.telegram.org/constructor/privacyValueAllowPremium */
export interface privacyValueAllowPremium {
  readonly _tag: "privacyValueAllowPremium"
}

/** https://core.telegram.org/constructor/privacyValueAllowUsers */
export interface privacyValueAllowUsers {
  readonly _tag: "privacyValueAllowUsers"
  readonly users: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/privacyValueDisallowAll */
export interface privacyValueDisallowAll {
  readonly _tag: "privacyValueDisallowAll"
}

/** https://core.telegram.org/constructor/privacyValueDisallowBots */
export interface privacyValueDisallowBots {
  readonly _tag: "privacyValueDisallowBots"
}

/** https://core.telegram.org/constructor/privacyValueDisallowChatParticipants */
export interface privacyValueDisallowChatParticipants {
  readonly _tag: "privacyValueDisallowChatParticipants"
  readonly chats: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/privacyValueDisallowContacts */
export interface privacyValueDisallowContacts {
  readonly _tag: "privacyValueDisallowContacts"
}

/** https://core.telegram.org/constructor/privacyValueDisallowUsers */
export interface privacyValueDisallowUsers {
  readonly _tag: "privacyValueDisallowUsers"
  readonly users: ReadonlyArray<number>
}

/** https://core.telegram.org/type/ProfileTab */
export type ProfileTab =
  | profileTabFiles
  | profileTabGifs
  | profileTabGifts
  | profileTabLinks
  | profileTabMedia
  | profileTabMusic
  | profileTabPosts
  | profileTabVoice

/** https://core.telegram.org/constructor/profileTabFiles */
export interface profileTabFiles {
  readonly _tag: "profileTabFiles"
}

/** https://core.telegram.org/constructor/profileTabGifs */
export interface profileTabGifs {
  readonly _tag: "profileTabGifs"
}

/** https://core.telegram.org/constructor/profileTabGifts */
export interface profileTabGifts {
  readonly _tag: "profileTabGifts"
}

/** https://core.telegram.org/constructor/profileTabLinks */
export interface profileTabLinks {
  readonly _tag: "profileTabLinks"
}

/** https://core.telegram.org/constructor/profileTabMedia */
export interface profileTabMedia {
  readonly _tag: "profileTabMedia"
}

/** https://core.telegram.org/constructor/profileTabMusic */
export interface profileTabMusic {
  readonly _tag: "profileTabMusic"
}

/** https://core.telegram.org/constructor/profileTabPosts */
export interface profileTabPosts {
  readonly _tag: "profileTabPosts"
}

/** https://core.telegram.org/constructor/profileTabVoice */
export interface profileTabVoice {
  readonly _tag: "profileTabVoice"
}

/** https://core.telegram.org/type/PublicForward */
export type PublicForward = publicForwardMessage | publicForwardStory

/** https://core.telegram.org/constructor/publicForwardMessage */
export interface publicForwardMessage {
  readonly _tag: "publicForwardMessage"
  readonly message: Message
}

/** https://core.telegram.org/constructor/publicForwardStory */
export interface publicForwardStory {
  readonly _tag: "publicForwardStory"
  readonly peer: Peer
  readonly story: StoryItem
}

/** https://core.telegram.org/type/QuickReply */
export type QuickReply = quickReply

/** https://core.telegram.org/constructor/quickReply */
export interface quickReply {
  readonly _tag: "quickReply"
  readonly shortcutId: number
  readonly shortcut: string
  readonly topMessage: number
  readonly count: number
}

/** https://core.telegram.org/type/Reaction */
export type Reaction = reactionCustomEmoji | reactionEmoji | reactionEmpty | reactionPaid

/** https://core.telegram.org/constructor/reactionCustomEmoji */
export interface reactionCustomEmoji {
  readonly _tag: "reactionCustomEmoji"
  readonly documentId: bigint
}

/** https://core.telegram.org/constructor/reactionEmoji */
export interface reactionEmoji {
  readonly _tag: "reactionEmoji"
  readonly emoticon: string
}

/** https://core.telegram.org/constructor/reactionEmpty */
export interface reactionEmpty {
  readonly _tag: "reactionEmpty"
}

/** https://core.telegram.org/constructor/reactionPaid */
export interface reactionPaid {
  readonly _tag: "reactionPaid"
}

/** https://core.telegram.org/type/ReactionCount */
export type ReactionCount = reactionCount

/** https://core.telegram.org/constructor/reactionCount */
export interface reactionCount {
  readonly _tag: "reactionCount"
  readonly chosenOrder?: number | undefined
  readonly reaction: Reaction
  readonly count: number
}

/** https://core.telegram.org/type/ReactionNotificationsFrom */
export type ReactionNotificationsFrom = reactionNotificationsFromAll | reactionNotificationsFromContacts

/** https://core.telegram.org/constructor/reactionNotificationsFromAll */
export interface reactionNotificationsFromAll {
  readonly _tag: "reactionNotificationsFromAll"
}

/** https://core.telegram.org/constructor/reactionNotificationsFromContacts */
export interface reactionNotificationsFromContacts {
  readonly _tag: "reactionNotificationsFromContacts"
}

/** https://core.telegram.org/type/ReactionsNotifySettings */
export type ReactionsNotifySettings = reactionsNotifySettings

/** https://core.telegram.org/constructor/reactionsNotifySettings */
export interface reactionsNotifySettings {
  readonly _tag: "reactionsNotifySettings"
  readonly messagesNotifyFrom?: ReactionNotificationsFrom | undefined
  readonly storiesNotifyFrom?: ReactionNotificationsFrom | undefined
  readonly pollVotesNotifyFrom?: ReactionNotificationsFrom | undefined
  readonly sound: NotificationSound
  readonly showPreviews: boolean
}

/** https://core.telegram.org/type/ReadParticipantDate */
export type ReadParticipantDate = readParticipantDate

/** https://core.telegram.org/constructor/readParticipantDate */
export interface readParticipantDate {
  readonly _tag: "readParticipantDate"
  readonly userId: number
  readonly date: number
}

/** https://core.telegram.org/type/ReceivedNotifyMessage */
export type ReceivedNotifyMessage = receivedNotifyMessage

/** https://core.telegram.org/constructor/receivedNotifyMessage */
export interface receivedNotifyMessage {
  readonly _tag: "receivedNotifyMessage"
  readonly id: number
  readonly flags: number
}

/** https://core.telegram.org/type/RecentMeUrl */
export type RecentMeUrl =
  | recentMeUrlChat
  | recentMeUrlChatInvite
  | recentMeUrlStickerSet
  | recentMeUrlUnknown
  | recentMeUrlUser

/** https://core.telegram.org/constructor/recentMeUrlChat */
export interface recentMeUrlChat {
  readonly _tag: "recentMeUrlChat"
  readonly url: string
  readonly chatId: number
}

/** https://core.telegram.org/constructor/recentMeUrlChatInvite */
export interface recentMeUrlChatInvite {
  readonly _tag: "recentMeUrlChatInvite"
  readonly url: string
  readonly chatInvite: ChatInvite
}

/** https://core.telegram.org/constructor/recentMeUrlStickerSet */
export interface recentMeUrlStickerSet {
  readonly _tag: "recentMeUrlStickerSet"
  readonly url: string
  readonly set: StickerSetCovered
}

/** https://core.telegram.org/constructor/recentMeUrlUnknown */
export interface recentMeUrlUnknown {
  readonly _tag: "recentMeUrlUnknown"
  readonly url: string
}

/** https://core.telegram.org/constructor/recentMeUrlUser */
export interface recentMeUrlUser {
  readonly _tag: "recentMeUrlUser"
  readonly url: string
  readonly userId: number
}

/** https://core.telegram.org/type/RecentStory */
export type RecentStory = recentStory

/** https://core.telegram.org/constructor/recentStory */
export interface recentStory {
  readonly _tag: "recentStory"
  readonly live?: boolean | undefined
  readonly maxId?: number | undefined
}

/** https://core.telegram.org/type/ReplyMarkup */
export type ReplyMarkup = replyInlineMarkup | replyKeyboardForceReply | replyKeyboardHide | replyKeyboardMarkup

/** https://core.telegram.org/constructor/replyInlineMarkup */
export interface replyInlineMarkup {
  readonly _tag: "replyInlineMarkup"
  readonly rows: ReadonlyArray<KeyboardButtonRow>
}

/** https://core.telegram.org/constructor/replyKeyboardForceReply */
export interface replyKeyboardForceReply {
  readonly _tag: "replyKeyboardForceReply"
  readonly singleUse?: boolean | undefined
  readonly selective?: boolean | undefined
  readonly placeholder?: string | undefined
}

/** https://core.telegram.org/constructor/replyKeyboardHide */
export interface replyKeyboardHide {
  readonly _tag: "replyKeyboardHide"
  readonly selective?: boolean | undefined
}

/** https://core.telegram.org/constructor/replyKeyboardMarkup */
export interface replyKeyboardMarkup {
  readonly _tag: "replyKeyboardMarkup"
  readonly resize?: boolean | undefined
  readonly singleUse?: boolean | undefined
  readonly selective?: boolean | undefined
  readonly persistent?: boolean | undefined
  readonly rows: ReadonlyArray<KeyboardButtonRow>
  readonly placeholder?: string | undefined
}

/** https://core.telegram.org/type/ReportReason */
export type ReportReason =
  | inputReportReasonChildAbuse
  | inputReportReasonCopyright
  | inputReportReasonFake
  | inputReportReasonGeoIrrelevant
  | inputReportReasonIllegalDrugs
  | inputReportReasonOther
  | inputReportReasonPersonalDetails
  | inputReportReasonPornography
  | inputReportReasonSpam
  | inputReportReasonViolence

/** https://core.telegram.org/constructor/inputReportReasonChildAbuse */
export interface inputReportReasonChildAbuse {
  readonly _tag: "inputReportReasonChildAbuse"
}

/** https://core.telegram.org/constructor/inputReportReasonCopyright */
export interface inputReportReasonCopyright {
  readonly _tag: "inputReportReasonCopyright"
}

/** https://core.telegram.org/constructor/inputReportReasonFake */
export interface inputReportReasonFake {
  readonly _tag: "inputReportReasonFake"
}

/** https://core.telegram.org/constructor/inputReportReasonGeoIrrelevant */
export interface inputReportReasonGeoIrrelevant {
  readonly _tag: "inputReportReasonGeoIrrelevant"
}

/** https://core.telegram.org/constructor/inputReportReasonIllegalDrugs */
export interface inputReportReasonIllegalDrugs {
  readonly _tag: "inputReportReasonIllegalDrugs"
}

/** https://core.telegram.org/constructor/inputReportReasonOther */
export interface inputReportReasonOther {
  readonly _tag: "inputReportReasonOther"
}

/** https://core.telegram.org/constructor/inputReportReasonPersonalDetails */
export interface inputReportReasonPersonalDetails {
  readonly _tag: "inputReportReasonPersonalDetails"
}

/** https://core.telegram.org/constructor/inputReportReasonPornography */
export interface inputReportReasonPornography {
  readonly _tag: "inputReportReasonPornography"
}

/** https://core.telegram.org/constructor/inputReportReasonSpam */
export interface inputReportReasonSpam {
  readonly _tag: "inputReportReasonSpam"
}

/** https://core.telegram.org/constructor/inputReportReasonViolence */
export interface inputReportReasonViolence {
  readonly _tag: "inputReportReasonViolence"
}

/** https://core.telegram.org/type/ReportResult */
export type ReportResult = reportResultAddComment | reportResultChooseOption | reportResultReported

/** https://core.telegram.org/constructor/reportResultAddComment */
export interface reportResultAddComment {
  readonly _tag: "reportResultAddComment"
  readonly optional?: boolean | undefined
  readonly option: Uint8Array
}

/** https://core.telegram.org/constructor/reportResultChooseOption */
export interface reportResultChooseOption {
  readonly _tag: "reportResultChooseOption"
  readonly title: string
  readonly options: ReadonlyArray<MessageReportOption>
}

/** https://core.telegram.org/constructor/reportResultReported */
export interface reportResultReported {
  readonly _tag: "reportResultReported"
}

/** https://core.telegram.org/type/RequestPeerType */
export type RequestPeerType =
  | requestPeerTypeBroadcast
  | requestPeerTypeChat
  | requestPeerTypeCreateBot
  | requestPeerTypeUser

/** https://core.telegram.org/constructor/requestPeerTypeBroadcast */
export interface requestPeerTypeBroadcast {
  readonly _tag: "requestPeerTypeBroadcast"
  readonly creator?: boolean | undefined
  readonly hasUsername?: boolean | undefined
  readonly userAdminRights?: ChatAdminRights | undefined
  readonly botAdminRights?: ChatAdminRights | undefined
}

/** https://core.telegram.org/constructor/requestPeerTypeChat */
export interface requestPeerTypeChat {
  readonly _tag: "requestPeerTypeChat"
  readonly creator?: boolean | undefined
  readonly botParticipant?: boolean | undefined
  readonly hasUsername?: boolean | undefined
  readonly forum?: boolean | undefined
  readonly userAdminRights?: ChatAdminRights | undefined
  readonly botAdminRights?: ChatAdminRights | undefined
}

/** https://core.telegram.org/constructor/requestPeerTypeCreateBot */
export interface requestPeerTypeCreateBot {
  readonly _tag: "requestPeerTypeCreateBot"
  readonly botManaged?: boolean | undefined
  readonly suggestedName?: string | undefined
  readonly suggestedUsername?: string | undefined
}

/** https://core.telegram.org/constructor/requestPeerTypeUser */
export interface requestPeerTypeUser {
  readonly _tag: "requestPeerTypeUser"
  readonly bot?: boolean | undefined
  readonly premium?: boolean | undefined
}

/** https://core.telegram.org/type/RequestedPeer */
export type RequestedPeer = requestedPeerChannel | requestedPeerChat | requestedPeerUser

/** https://core.telegram.org/constructor/requestedPeerChannel */
export interface requestedPeerChannel {
  readonly _tag: "requestedPeerChannel"
  readonly channelId: number
  readonly title?: string | undefined
  readonly username?: string | undefined
  readonly photo?: Photo | undefined
}

/** https://core.telegram.org/constructor/requestedPeerChat */
export interface requestedPeerChat {
  readonly _tag: "requestedPeerChat"
  readonly chatId: number
  readonly title?: string | undefined
  readonly photo?: Photo | undefined
}

/** https://core.telegram.org/constructor/requestedPeerUser */
export interface requestedPeerUser {
  readonly _tag: "requestedPeerUser"
  readonly userId: number
  readonly firstName?: string | undefined
  readonly lastName?: string | undefined
  readonly username?: string | undefined
  readonly photo?: Photo | undefined
}

/** https://core.telegram.org/type/RequirementToContact */
export type RequirementToContact =
  | requirementToContactEmpty
  | requirementToContactPaidMessages
  | requirementToContactPremium

/** https://core.telegram.org/constructor/requirementToContactEmpty */
export interface requirementToContactEmpty {
  readonly _tag: "requirementToContactEmpty"
}

/** https://core.telegram.org/constructor/requirementToContactPaidMessages */
export interface requirementToContactPaidMessages {
  readonly _tag: "requirementToContactPaidMessages"
  readonly starsAmount: bigint
}

/** https://core.telegram.org/constructor/requirementToContactPremium */
export interface requirementToContactPremium {
  readonly _tag: "requirementToContactPremium"
}

/** https://core.telegram.org/type/RestrictionReason */
export type RestrictionReason = restrictionReason

/** https://core.telegram.org/constructor/restrictionReason */
export interface restrictionReason {
  readonly _tag: "restrictionReason"
  readonly platform: string
  readonly reason: string
  readonly text: string
}

/** https://core.telegram.org/type/RichMessage */
export type RichMessage = richMessage

/** https://core.telegram.org/constructor/richMessage */
export interface richMessage {
  readonly _tag: "richMessage"
  readonly rtl?: boolean | undefined
  readonly part?: boolean | undefined
  readonly blocks: ReadonlyArray<PageBlock>
  readonly photos: ReadonlyArray<Photo>
  readonly documents: ReadonlyArray<Document>
}

/** https://core.telegram.org/type/RichText */
export type RichText =
  | textAnchor
  | textAutoEmail
  | textAutoPhone
  | textAutoUrl
  | textBankCard
  | textBold
  | textBotCommand
  | textCashtag
  | textConcat
  | textCustomEmoji
  | textDate
  | textDiff
  | textEmail
  | textEmpty
  | textFixed
  | textHashtag
  | textImage
  | textItalic
  | textMarked
  | textMath
  | textMention
  | textMentionName
  | textPhone
  | textPlain
  | textSpoiler
  | textStrike
  | textSubscript
  | textSuperscript
  | textUnderline
  | textUrl

/** https://core.telegram.org/constructor/textAnchor */
export interface textAnchor {
  readonly _tag: "textAnchor"
  readonly text: RichText
  readonly name: string
}

/** https://core.telegram.org/constructor/textAutoEmail */
export interface textAutoEmail {
  readonly _tag: "textAutoEmail"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textAutoPhone */
export interface textAutoPhone {
  readonly _tag: "textAutoPhone"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textAutoUrl */
export interface textAutoUrl {
  readonly _tag: "textAutoUrl"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textBankCard */
export interface textBankCard {
  readonly _tag: "textBankCard"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textBold */
export interface textBold {
  readonly _tag: "textBold"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textBotCommand */
export interface textBotCommand {
  readonly _tag: "textBotCommand"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textCashtag */
export interface textCashtag {
  readonly _tag: "textCashtag"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textConcat */
export interface textConcat {
  readonly _tag: "textConcat"
  readonly texts: ReadonlyArray<RichText>
}

/** https://core.telegram.org/constructor/textCustomEmoji */
export interface textCustomEmoji {
  readonly _tag: "textCustomEmoji"
  readonly documentId: bigint
  readonly alt: string
}

/** https://core.telegram.org/constructor/textDate */
export interface textDate {
  readonly _tag: "textDate"
  readonly relative?: boolean | undefined
  readonly shortTime?: boolean | undefined
  readonly longTime?: boolean | undefined
  readonly shortDate?: boolean | undefined
  readonly longDate?: boolean | undefined
  readonly dayOfWeek?: boolean | undefined
  readonly text: RichText
  readonly date: number
}

/** https://core.telegram.org/constructor/textDiff */
export interface textDiff {
  readonly _tag: "textDiff"
  readonly text: RichText
  readonly oldText: RichText
}

/** https://core.telegram.org/constructor/textEmail */
export interface textEmail {
  readonly _tag: "textEmail"
  readonly text: RichText
  readonly email: string
}

/** https://core.telegram.org/constructor/textEmpty */
export interface textEmpty {
  readonly _tag: "textEmpty"
}

/** https://core.telegram.org/constructor/textFixed */
export interface textFixed {
  readonly _tag: "textFixed"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textHashtag */
export interface textHashtag {
  readonly _tag: "textHashtag"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textImage */
export interface textImage {
  readonly _tag: "textImage"
  readonly documentId: bigint
  readonly w: number
  readonly h: number
}

/** https://core.telegram.org/constructor/textItalic */
export interface textItalic {
  readonly _tag: "textItalic"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textMarked */
export interface textMarked {
  readonly _tag: "textMarked"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textMath */
export interface textMath {
  readonly _tag: "textMath"
  readonly source: string
}

/** https://core.telegram.org/constructor/textMention */
export interface textMention {
  readonly _tag: "textMention"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textMentionName */
export interface textMentionName {
  readonly _tag: "textMentionName"
  readonly text: RichText
  readonly userId: number
}

/** https://core.telegram.org/constructor/textPhone */
export interface textPhone {
  readonly _tag: "textPhone"
  readonly text: RichText
  readonly phone: string
}

/** https://core.telegram.org/constructor/textPlain */
export interface textPlain {
  readonly _tag: "textPlain"
  readonly text: string
}

/** https://core.telegram.org/constructor/textSpoiler */
export interface textSpoiler {
  readonly _tag: "textSpoiler"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textStrike */
export interface textStrike {
  readonly _tag: "textStrike"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textSubscript */
export interface textSubscript {
  readonly _tag: "textSubscript"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textSuperscript */
export interface textSuperscript {
  readonly _tag: "textSuperscript"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textUnderline */
export interface textUnderline {
  readonly _tag: "textUnderline"
  readonly text: RichText
}

/** https://core.telegram.org/constructor/textUrl */
export interface textUrl {
  readonly _tag: "textUrl"
  readonly text: RichText
  readonly url: string
  readonly webpageId: bigint
}

/** https://core.telegram.org/type/SavedContact */
export type SavedContact = savedPhoneContact

/** https://core.telegram.org/constructor/savedPhoneContact */
export interface savedPhoneContact {
  readonly _tag: "savedPhoneContact"
  readonly phone: string
  readonly firstName: string
  readonly lastName: string
  readonly date: number
}

/** https://core.telegram.org/type/SavedDialog */
export type SavedDialog = monoForumDialog | savedDialog

/** https://core.telegram.org/constructor/monoForumDialog */
export interface monoForumDialog {
  readonly _tag: "monoForumDialog"
  readonly unreadMark?: boolean | undefined
  readonly nopaidMessagesException?: boolean | undefined
  readonly peer: Peer
  readonly topMessage: number
  readonly readInboxMaxId: number
  readonly readOutboxMaxId: number
  readonly unreadCount: number
  readonly unreadReactionsCount: number
  readonly draft?: DraftMessage | undefined
}

/** https://core.telegram.org/constructor/savedDialog */
export interface savedDialog {
  readonly _tag: "savedDialog"
  readonly pinned?: boolean | undefined
  readonly peer: Peer
  readonly topMessage: number
}

/** https://core.telegram.org/type/SavedReactionTag */
export type SavedReactionTag = savedReactionTag

/** https://core.telegram.org/constructor/savedReactionTag */
export interface savedReactionTag {
  readonly _tag: "savedReactionTag"
  readonly reaction: Reaction
  readonly title?: string | undefined
  readonly count: number
}

/** https://core.telegram.org/type/SavedStarGift */
export type SavedStarGift = savedStarGift

/** https://core.telegram.org/constructor/savedStarGift */
export interface savedStarGift {
  readonly _tag: "savedStarGift"
  readonly nameHidden?: boolean | undefined
  readonly unsaved?: boolean | undefined
  readonly refunded?: boolean | undefined
  readonly canUpgrade?: boolean | undefined
  readonly pinnedToTop?: boolean | undefined
  readonly upgradeSeparate?: boolean | undefined
  readonly fromId?: Peer | undefined
  readonly date: number
  readonly gift: StarGift
  readonly message?: TextWithEntities | undefined
  readonly msgId?: number | undefined
  readonly savedId?: bigint | undefined
  readonly convertStars?: bigint | undefined
  readonly upgradeStars?: bigint | undefined
  readonly canExportAt?: number | undefined
  readonly transferStars?: bigint | undefined
  readonly canTransferAt?: number | undefined
  readonly canResellAt?: number | undefined
  readonly collectionId?: ReadonlyArray<number> | undefined
  readonly prepaidUpgradeHash?: string | undefined
  readonly dropOriginalDetailsStars?: bigint | undefined
  readonly giftNum?: number | undefined
  readonly canCraftAt?: number | undefined
}

/** https://core.telegram.org/type/SearchPostsFlood */
export type SearchPostsFlood = searchPostsFlood

/** https://core.telegram.org/constructor/searchPostsFlood */
export interface searchPostsFlood {
  readonly _tag: "searchPostsFlood"
  readonly queryIsFree?: boolean | undefined
  readonly totalDaily: number
  readonly remains: number
  readonly waitTill?: number | undefined
  readonly starsAmount: bigint
}

/** https://core.telegram.org/type/SearchResultsCalendarPeriod */
export type SearchResultsCalendarPeriod = searchResultsCalendarPeriod

/** https://core.telegram.org/constructor/searchResultsCalendarPeriod */
export interface searchResultsCalendarPeriod {
  readonly _tag: "searchResultsCalendarPeriod"
  readonly date: number
  readonly minMsgId: number
  readonly maxMsgId: number
  readonly count: number
}

/** https://core.telegram.org/type/SearchResultsPosition */
export type SearchResultsPosition = searchResultPosition

/** https://core.telegram.org/constructor/searchResultPosition */
export interface searchResultPosition {
  readonly _tag: "searchResultPosition"
  readonly msgId: number
  readonly date: number
  readonly offset: number
}

/** https://core.telegram.org/type/SecureCredentialsEncrypted */
export type SecureCredentialsEncrypted = secureCredentialsEncrypted

/** https://core.telegram.org/constructor/secureCredentialsEncrypted */
export interface secureCredentialsEncrypted {
  readonly _tag: "secureCredentialsEncrypted"
  readonly data: Uint8Array
  readonly hash: Uint8Array
  readonly secret: Uint8Array
}

/** https://core.telegram.org/type/SecureData */
export type SecureData = secureData

/** https://core.telegram.org/constructor/secureData */
export interface secureData {
  readonly _tag: "secureData"
  readonly data: Uint8Array
  readonly dataHash: Uint8Array
  readonly secret: Uint8Array
}

/** https://core.telegram.org/type/SecureFile */
export type SecureFile = secureFile | secureFileEmpty

/** https://core.telegram.org/constructor/secureFile */
export interface secureFile {
  readonly _tag: "secureFile"
  readonly id: bigint
  readonly accessHash: bigint
  readonly size: number
  readonly dcId: number
  readonly date: number
  readonly fileHash: Uint8Array
  readonly secret: Uint8Array
}

/** https://core.telegram.org/constructor/secureFileEmpty */
export interface secureFileEmpty {
  readonly _tag: "secureFileEmpty"
}

/** https://core.telegram.org/type/SecurePasswordKdfAlgo */
export type SecurePasswordKdfAlgo =
  | securePasswordKdfAlgoPBKDF2HMACSHA512iter100000
  | securePasswordKdfAlgoSHA512
  | securePasswordKdfAlgoUnknown

/** https://core.telegram.org/constructor/securePasswordKdfAlgoPBKDF2HMACSHA512iter100000 */
export interface securePasswordKdfAlgoPBKDF2HMACSHA512iter100000 {
  readonly _tag: "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000"
  readonly salt: Uint8Array
}

/** https://core.telegram.org/constructor/securePasswordKdfAlgoSHA512 */
export interface securePasswordKdfAlgoSHA512 {
  readonly _tag: "securePasswordKdfAlgoSHA512"
  readonly salt: Uint8Array
}

/** https://core.telegram.org/constructor/securePasswordKdfAlgoUnknown */
export interface securePasswordKdfAlgoUnknown {
  readonly _tag: "securePasswordKdfAlgoUnknown"
}

/** https://core.telegram.org/type/SecurePlainData */
export type SecurePlainData = securePlainEmail | securePlainPhone

/** https://core.telegram.org/constructor/securePlainEmail */
export interface securePlainEmail {
  readonly _tag: "securePlainEmail"
  readonly email: string
}

/** https://core.telegram.org/constructor/securePlainPhone */
export interface securePlainPhone {
  readonly _tag: "securePlainPhone"
  readonly phone: string
}

/** https://core.telegram.org/type/SecureRequiredType */
export type SecureRequiredType = secureRequiredType | secureRequiredTypeOneOf

/** https://core.telegram.org/constructor/secureRequiredType */
export interface secureRequiredType {
  readonly _tag: "secureRequiredType"
  readonly nativeNames?: boolean | undefined
  readonly selfieRequired?: boolean | undefined
  readonly translationRequired?: boolean | undefined
  readonly type: SecureValueType
}

/** https://core.telegram.org/constructor/secureRequiredTypeOneOf */
export interface secureRequiredTypeOneOf {
  readonly _tag: "secureRequiredTypeOneOf"
  readonly types: ReadonlyArray<SecureRequiredType>
}

/** https://core.telegram.org/type/SecureSecretSettings */
export type SecureSecretSettings = secureSecretSettings

/** https://core.telegram.org/constructor/secureSecretSettings */
export interface secureSecretSettings {
  readonly _tag: "secureSecretSettings"
  readonly secureAlgo: SecurePasswordKdfAlgo
  readonly secureSecret: Uint8Array
  readonly secureSecretId: bigint
}

/** https://core.telegram.org/type/SecureValue */
export type SecureValue = secureValue

/** https://core.telegram.org/constructor/secureValue */
export interface secureValue {
  readonly _tag: "secureValue"
  readonly type: SecureValueType
  readonly data?: SecureData | undefined
  readonly frontSide?: SecureFile | undefined
  readonly reverseSide?: SecureFile | undefined
  readonly selfie?: SecureFile | undefined
  readonly translation?: ReadonlyArray<SecureFile> | undefined
  readonly files?: ReadonlyArray<SecureFile> | undefined
  readonly plainData?: SecurePlainData | undefined
  readonly hash: Uint8Array
}

/** https://core.telegram.org/type/SecureValueError */
export type SecureValueError =
  | secureValueError
  | secureValueErrorData
  | secureValueErrorFile
  | secureValueErrorFiles
  | secureValueErrorFrontSide
  | secureValueErrorReverseSide
  | secureValueErrorSelfie
  | secureValueErrorTranslationFile
  | secureValueErrorTranslationFiles

/** https://core.telegram.org/constructor/secureValueError */
export interface secureValueError {
  readonly _tag: "secureValueError"
  readonly type: SecureValueType
  readonly hash: Uint8Array
  readonly text: string
}

/** https://core.telegram.org/constructor/secureValueErrorData */
export interface secureValueErrorData {
  readonly _tag: "secureValueErrorData"
  readonly type: SecureValueType
  readonly dataHash: Uint8Array
  readonly field: string
  readonly text: string
}

/** https://core.telegram.org/constructor/secureValueErrorFile */
export interface secureValueErrorFile {
  readonly _tag: "secureValueErrorFile"
  readonly type: SecureValueType
  readonly fileHash: Uint8Array
  readonly text: string
}

/** https://core.telegram.org/constructor/secureValueErrorFiles */
export interface secureValueErrorFiles {
  readonly _tag: "secureValueErrorFiles"
  readonly type: SecureValueType
  readonly fileHash: ReadonlyArray<Uint8Array>
  readonly text: string
}

/** https://core.telegram.org/constructor/secureValueErrorFrontSide */
export interface secureValueErrorFrontSide {
  readonly _tag: "secureValueErrorFrontSide"
  readonly type: SecureValueType
  readonly fileHash: Uint8Array
  readonly text: string
}

/** https://core.telegram.org/constructor/secureValueErrorReverseSide */
export interface secureValueErrorReverseSide {
  readonly _tag: "secureValueErrorReverseSide"
  readonly type: SecureValueType
  readonly fileHash: Uint8Array
  readonly text: string
}

/** https://core.telegram.org/constructor/secureValueErrorSelfie */
export interface secureValueErrorSelfie {
  readonly _tag: "secureValueErrorSelfie"
  readonly type: SecureValueType
  readonly fileHash: Uint8Array
  readonly text: string
}

/** https://core.telegram.org/constructor/secureValueErrorTranslationFile */
export interface secureValueErrorTranslationFile {
  readonly _tag: "secureValueErrorTranslationFile"
  readonly type: SecureValueType
  readonly fileHash: Uint8Array
  readonly text: string
}

/** https://core.telegram.org/constructor/secureValueErrorTranslationFiles */
export interface secureValueErrorTranslationFiles {
  readonly _tag: "secureValueErrorTranslationFiles"
  readonly type: SecureValueType
  readonly fileHash: ReadonlyArray<Uint8Array>
  readonly text: string
}

/** https://core.telegram.org/type/SecureValueHash */
export type SecureValueHash = secureValueHash

/** https://core.telegram.org/constructor/secureValueHash */
export interface secureValueHash {
  readonly _tag: "secureValueHash"
  readonly type: SecureValueType
  readonly hash: Uint8Array
}

/** https://core.telegram.org/type/SecureValueType */
export type SecureValueType =
  | secureValueTypeAddress
  | secureValueTypeBankStatement
  | secureValueTypeDriverLicense
  | secureValueTypeEmail
  | secureValueTypeIdentityCard
  | secureValueTypeInternalPassport
  | secureValueTypePassport
  | secureValueTypePassportRegistration
  | secureValueTypePersonalDetails
  | secureValueTypePhone
  | secureValueTypeRentalAgreement
  | secureValueTypeTemporaryRegistration
  | secureValueTypeUtilityBill

/** https://core.telegram.org/constructor/secureValueTypeAddress */
export interface secureValueTypeAddress {
  readonly _tag: "secureValueTypeAddress"
}

/** https://core.telegram.org/constructor/secureValueTypeBankStatement */
export interface secureValueTypeBankStatement {
  readonly _tag: "secureValueTypeBankStatement"
}

/** https://core.telegram.org/constructor/secureValueTypeDriverLicense */
export interface secureValueTypeDriverLicense {
  readonly _tag: "secureValueTypeDriverLicense"
}

/** https://core.telegram.org/constructor/secureValueTypeEmail */
export interface secureValueTypeEmail {
  readonly _tag: "secureValueTypeEmail"
}

/** https://core.telegram.org/constructor/secureValueTypeIdentityCard */
export interface secureValueTypeIdentityCard {
  readonly _tag: "secureValueTypeIdentityCard"
}

/** https://core.telegram.org/constructor/secureValueTypeInternalPassport */
export interface secureValueTypeInternalPassport {
  readonly _tag: "secureValueTypeInternalPassport"
}

/** https://core.telegram.org/constructor/secureValueTypePassport */
export interface secureValueTypePassport {
  readonly _tag: "secureValueTypePassport"
}

/** https://core.telegram.org/constructor/secureValueTypePassportRegistration */
export interface secureValueTypePassportRegistration {
  readonly _tag: "secureValueTypePassportRegistration"
}

/** https://core.telegram.org/constructor/secureValueTypePersonalDetails */
export interface secureValueTypePersonalDetails {
  readonly _tag: "secureValueTypePersonalDetails"
}

/** https://core.telegram.org/constructor/secureValueTypePhone */
export interface secureValueTypePhone {
  readonly _tag: "secureValueTypePhone"
}

/** https://core.telegram.org/constructor/secureValueTypeRentalAgreement */
export interface secureValueTypeRentalAgreement {
  readonly _tag: "secureValueTypeRentalAgreement"
}

/** https://core.telegram.org/constructor/secureValueTypeTemporaryRegistration */
export interface secureValueTypeTemporaryRegistration {
  readonly _tag: "secureValueTypeTemporaryRegistration"
}

/** https://core.telegram.org/constructor/secureValueTypeUtilityBill */
export interface secureValueTypeUtilityBill {
  readonly _tag: "secureValueTypeUtilityBill"
}

/** https://core.telegram.org/type/SendAsPeer */
export type SendAsPeer = sendAsPeer

/** https://core.telegram.org/constructor/sendAsPeer */
export interface sendAsPeer {
  readonly _tag: "sendAsPeer"
  readonly premiumRequired?: boolean | undefined
  readonly peer: Peer
}

/** https://core.telegram.org/type/SendMessageAction */
export type SendMessageAction =
  | inputSendMessageRichMessageDraftAction
  | sendMessageCancelAction
  | sendMessageChooseContactAction
  | sendMessageChooseStickerAction
  | sendMessageEmojiInteraction
  | sendMessageEmojiInteractionSeen
  | sendMessageGamePlayAction
  | sendMessageGeoLocationAction
  | sendMessageHistoryImportAction
  | sendMessageRecordAudioAction
  | sendMessageRecordRoundAction
  | sendMessageRecordVideoAction
  | sendMessageRichMessageDraftAction
  | sendMessageTextDraftAction
  | sendMessageTypingAction
  | sendMessageUploadAudioAction
  | sendMessageUploadDocumentAction
  | sendMessageUploadPhotoAction
  | sendMessageUploadRoundAction
  | sendMessageUploadVideoAction
  | speakingInGroupCallAction

/** https://core.telegram.org/constructor/inputSendMessageRichMessageDraftAction */
export interface inputSendMessageRichMessageDraftAction {
  readonly _tag: "inputSendMessageRichMessageDraftAction"
  readonly randomId: bigint
  readonly richMessage: InputRichMessage
}

/** https://core.telegram.org/constructor/sendMessageCancelAction */
export interface sendMessageCancelAction {
  readonly _tag: "sendMessageCancelAction"
}

/** https://core.telegram.org/constructor/sendMessageChooseContactAction */
export interface sendMessageChooseContactAction {
  readonly _tag: "sendMessageChooseContactAction"
}

/** https://core.telegram.org/constructor/sendMessageChooseStickerAction */
export interface sendMessageChooseStickerAction {
  readonly _tag: "sendMessageChooseStickerAction"
}

/** https://core.telegram.org/constructor/sendMessageEmojiInteraction */
export interface sendMessageEmojiInteraction {
  readonly _tag: "sendMessageEmojiInteraction"
  readonly emoticon: string
  readonly msgId: number
  readonly interaction: DataJSON
}

/** https://core.telegram.org/constructor/sendMessageEmojiInteractionSeen */
export interface sendMessageEmojiInteractionSeen {
  readonly _tag: "sendMessageEmojiInteractionSeen"
  readonly emoticon: string
}

/** https://core.telegram.org/constructor/sendMessageGamePlayAction */
export interface sendMessageGamePlayAction {
  readonly _tag: "sendMessageGamePlayAction"
}

/** https://core.telegram.org/constructor/sendMessageGeoLocationAction */
export interface sendMessageGeoLocationAction {
  readonly _tag: "sendMessageGeoLocationAction"
}

/** https://core.telegram.org/constructor/sendMessageHistoryImportAction */
export interface sendMessageHistoryImportAction {
  readonly _tag: "sendMessageHistoryImportAction"
  readonly progress: number
}

/** https://core.telegram.org/constructor/sendMessageRecordAudioAction */
export interface sendMessageRecordAudioAction {
  readonly _tag: "sendMessageRecordAudioAction"
}

/** https://core.telegram.org/constructor/sendMessageRecordRoundAction */
export interface sendMessageRecordRoundAction {
  readonly _tag: "sendMessageRecordRoundAction"
}

/** https://core.telegram.org/constructor/sendMessageRecordVideoAction */
export interface sendMessageRecordVideoAction {
  readonly _tag: "sendMessageRecordVideoAction"
}

/** https://core.telegram.org/constructor/sendMessageRichMessageDraftAction */
export interface sendMessageRichMessageDraftAction {
  readonly _tag: "sendMessageRichMessageDraftAction"
  readonly randomId: bigint
  readonly richMessage: RichMessage
}

/** https://core.telegram.org/constructor/sendMessageTextDraftAction */
export interface sendMessageTextDraftAction {
  readonly _tag: "sendMessageTextDraftAction"
  readonly randomId: bigint
  readonly text: TextWithEntities
}

/** https://core.telegram.org/constructor/sendMessageTypingAction */
export interface sendMessageTypingAction {
  readonly _tag: "sendMessageTypingAction"
}

/** https://core.telegram.org/constructor/sendMessageUploadAudioAction */
export interface sendMessageUploadAudioAction {
  readonly _tag: "sendMessageUploadAudioAction"
  readonly progress: number
}

/** https://core.telegram.org/constructor/sendMessageUploadDocumentAction */
export interface sendMessageUploadDocumentAction {
  readonly _tag: "sendMessageUploadDocumentAction"
  readonly progress: number
}

/** https://core.telegram.org/constructor/sendMessageUploadPhotoAction */
export interface sendMessageUploadPhotoAction {
  readonly _tag: "sendMessageUploadPhotoAction"
  readonly progress: number
}

/** https://core.telegram.org/constructor/sendMessageUploadRoundAction */
export interface sendMessageUploadRoundAction {
  readonly _tag: "sendMessageUploadRoundAction"
  readonly progress: number
}

/** https://core.telegram.org/constructor/sendMessageUploadVideoAction */
export interface sendMessageUploadVideoAction {
  readonly _tag: "sendMessageUploadVideoAction"
  readonly progress: number
}

/** https://core.telegram.org/constructor/speakingInGroupCallAction */
export interface speakingInGroupCallAction {
  readonly _tag: "speakingInGroupCallAction"
}

/** https://core.telegram.org/type/ShippingOption */
export type ShippingOption = shippingOption

/** https://core.telegram.org/constructor/shippingOption */
export interface shippingOption {
  readonly _tag: "shippingOption"
  readonly id: string
  readonly title: string
  readonly prices: ReadonlyArray<LabeledPrice>
}

/** https://core.telegram.org/type/SmsJob */
export type SmsJob = smsJob

/** https://core.telegram.org/constructor/smsJob */
export interface smsJob {
  readonly _tag: "smsJob"
  readonly jobId: string
  readonly phoneNumber: string
  readonly text: string
}

/** https://core.telegram.org/type/SponsoredMessage */
export type SponsoredMessage = sponsoredMessage

/** https://core.telegram.org/constructor/sponsoredMessage */
export interface sponsoredMessage {
  readonly _tag: "sponsoredMessage"
  readonly recommended?: boolean | undefined
  readonly canReport?: boolean | undefined
  readonly randomId: Uint8Array
  readonly url: string
  readonly title: string
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly photo?: Photo | undefined
  readonly media?: MessageMedia | undefined
  readonly color?: PeerColor | undefined
  readonly buttonText: string
  readonly sponsorInfo?: string | undefined
  readonly additionalInfo?: string | undefined
  readonly minDisplayDuration?: number | undefined
  readonly maxDisplayDuration?: number | undefined
}

/** https://core.telegram.org/type/SponsoredMessageReportOption */
export type SponsoredMessageReportOption = sponsoredMessageReportOption

/** https://core.telegram.org/constructor/sponsoredMessageReportOption */
export interface sponsoredMessageReportOption {
  readonly _tag: "sponsoredMessageReportOption"
  readonly text: string
  readonly option: Uint8Array
}

/** https://core.telegram.org/type/SponsoredPeer */
export type SponsoredPeer = sponsoredPeer

/** https://core.telegram.org/constructor/sponsoredPeer */
export interface sponsoredPeer {
  readonly _tag: "sponsoredPeer"
  readonly randomId: Uint8Array
  readonly peer: Peer
  readonly sponsorInfo?: string | undefined
  readonly additionalInfo?: string | undefined
}

/** https://core.telegram.org/type/StarGift */
export type StarGift = starGift | starGiftUnique

/** https://core.telegram.org/constructor/starGift */
export interface starGift {
  readonly _tag: "starGift"
  readonly limited?: boolean | undefined
  readonly soldOut?: boolean | undefined
  readonly birthday?: boolean | undefined
  readonly requirePremium?: boolean | undefined
  readonly limitedPerUser?: boolean | undefined
  readonly peerColorAvailable?: boolean | undefined
  readonly auction?: boolean | undefined
  readonly id: bigint
  readonly sticker: Document
  readonly stars: bigint
  readonly availabilityRemains?: number | undefined
  readonly availabilityTotal?: number | undefined
  readonly availabilityResale?: bigint | undefined
  readonly convertStars: bigint
  readonly firstSaleDate?: number | undefined
  readonly lastSaleDate?: number | undefined
  readonly upgradeStars?: bigint | undefined
  readonly resellMinStars?: bigint | undefined
  readonly title?: string | undefined
  readonly releasedBy?: Peer | undefined
  readonly perUserTotal?: number | undefined
  readonly perUserRemains?: number | undefined
  readonly lockedUntilDate?: number | undefined
  readonly auctionSlug?: string | undefined
  readonly giftsPerRound?: number | undefined
  readonly auctionStartDate?: number | undefined
  readonly upgradeVariants?: number | undefined
  readonly background?: StarGiftBackground | undefined
}

/** https://core.telegram.org/constructor/starGiftUnique */
export interface starGiftUnique {
  readonly _tag: "starGiftUnique"
  readonly requirePremium?: boolean | undefined
  readonly resaleTonOnly?: boolean | undefined
  readonly themeAvailable?: boolean | undefined
  readonly burned?: boolean | undefined
  readonly crafted?: boolean | undefined
  readonly id: bigint
  readonly giftId: bigint
  readonly title: string
  readonly slug: string
  readonly num: number
  readonly ownerId?: Peer | undefined
  readonly ownerName?: string | undefined
  readonly ownerAddress?: string | undefined
  readonly attributes: ReadonlyArray<StarGiftAttribute>
  readonly availabilityIssued: number
  readonly availabilityTotal: number
  readonly giftAddress?: string | undefined
  readonly resellAmount?: ReadonlyArray<StarsAmount> | undefined
  readonly releasedBy?: Peer | undefined
  readonly valueAmount?: bigint | undefined
  readonly valueCurrency?: string | undefined
  readonly valueUsdAmount?: bigint | undefined
  readonly themePeer?: Peer | undefined
  readonly peerColor?: PeerColor | undefined
  readonly hostId?: Peer | undefined
  readonly offerMinStars?: number | undefined
  readonly craftChancePermille?: number | undefined
}

/** https://core.telegram.org/type/StarGiftActiveAuctionState */
export type StarGiftActiveAuctionState = starGiftActiveAuctionState

/** https://core.telegram.org/constructor/starGiftActiveAuctionState */
export interface starGiftActiveAuctionState {
  readonly _tag: "starGiftActiveAuctionState"
  readonly gift: StarGift
  readonly state: StarGiftAuctionState
  readonly userState: StarGiftAuctionUserState
}

/** https://core.telegram.org/type/StarGiftAttribute */
export type StarGiftAttribute =
  | starGiftAttributeBackdrop
  | starGiftAttributeModel
  | starGiftAttributeOriginalDetails
  | starGiftAttributePattern

/** https://core.telegram.org/constructor/starGiftAttributeBackdrop */
export interface starGiftAttributeBackdrop {
  readonly _tag: "starGiftAttributeBackdrop"
  readonly name: string
  readonly backdropId: number
  readonly centerColor: number
  readonly edgeColor: number
  readonly patternColor: number
  readonly textColor: number
  readonly rarity: StarGiftAttributeRarity
}

/** https://core.telegram.org/constructor/starGiftAttributeModel */
export interface starGiftAttributeModel {
  readonly _tag: "starGiftAttributeModel"
  readonly crafted?: boolean | undefined
  readonly name: string
  readonly document: Document
  readonly rarity: StarGiftAttributeRarity
}

/** https://core.telegram.org/constructor/starGiftAttributeOriginalDetails */
export interface starGiftAttributeOriginalDetails {
  readonly _tag: "starGiftAttributeOriginalDetails"
  readonly senderId?: Peer | undefined
  readonly recipientId: Peer
  readonly date: number
  readonly message?: TextWithEntities | undefined
}

/** https://core.telegram.org/constructor/starGiftAttributePattern */
export interface starGiftAttributePattern {
  readonly _tag: "starGiftAttributePattern"
  readonly name: string
  readonly document: Document
  readonly rarity: StarGiftAttributeRarity
}

/** https://core.telegram.org/type/StarGiftAttributeCounter */
export type StarGiftAttributeCounter = starGiftAttributeCounter

/** https://core.telegram.org/constructor/starGiftAttributeCounter */
export interface starGiftAttributeCounter {
  readonly _tag: "starGiftAttributeCounter"
  readonly attribute: StarGiftAttributeId
  readonly count: number
}

/** https://core.telegram.org/type/StarGiftAttributeId */
export type StarGiftAttributeId = starGiftAttributeIdBackdrop | starGiftAttributeIdModel | starGiftAttributeIdPattern

/** https://core.telegram.org/constructor/starGiftAttributeIdBackdrop */
export interface starGiftAttributeIdBackdrop {
  readonly _tag: "starGiftAttributeIdBackdrop"
  readonly backdropId: number
}

/** https://core.telegram.org/constructor/starGiftAttributeIdModel */
export interface starGiftAttributeIdModel {
  readonly _tag: "starGiftAttributeIdModel"
  readonly documentId: bigint
}

/** https://core.telegram.org/constructor/starGiftAttributeIdPattern */
export interface starGiftAttributeIdPattern {
  readonly _tag: "starGiftAttributeIdPattern"
  readonly documentId: bigint
}

/** https://core.telegram.org/type/StarGiftAttributeRarity */
export type StarGiftAttributeRarity =
  | starGiftAttributeRarity
  | starGiftAttributeRarityEpic
  | starGiftAttributeRarityLegendary
  | starGiftAttributeRarityRare
  | starGiftAttributeRarityUncommon

/** https://core.telegram.org/constructor/starGiftAttributeRarity */
export interface starGiftAttributeRarity {
  readonly _tag: "starGiftAttributeRarity"
  readonly permille: number
}

/** https://core.telegram.org/constructor/starGiftAttributeRarityEpic */
export interface starGiftAttributeRarityEpic {
  readonly _tag: "starGiftAttributeRarityEpic"
}

/** https://core.telegram.org/constructor/starGiftAttributeRarityLegendary */
export interface starGiftAttributeRarityLegendary {
  readonly _tag: "starGiftAttributeRarityLegendary"
}

/** https://core.telegram.org/constructor/starGiftAttributeRarityRare */
export interface starGiftAttributeRarityRare {
  readonly _tag: "starGiftAttributeRarityRare"
}

/** https://core.telegram.org/constructor/starGiftAttributeRarityUncommon */
export interface starGiftAttributeRarityUncommon {
  readonly _tag: "starGiftAttributeRarityUncommon"
}

/** https://core.telegram.org/type/StarGiftAuctionAcquiredGift */
export type StarGiftAuctionAcquiredGift = starGiftAuctionAcquiredGift

/** https://core.telegram.org/constructor/starGiftAuctionAcquiredGift */
export interface starGiftAuctionAcquiredGift {
  readonly _tag: "starGiftAuctionAcquiredGift"
  readonly nameHidden?: boolean | undefined
  readonly peer: Peer
  readonly date: number
  readonly bidAmount: bigint
  readonly round: number
  readonly pos: number
  readonly message?: TextWithEntities | undefined
  readonly giftNum?: number | undefined
}

/** https://core.telegram.org/type/StarGiftAuctionRound */
export type StarGiftAuctionRound = starGiftAuctionRound | starGiftAuctionRoundExtendable

/** https://core.telegram.org/constructor/starGiftAuctionRound */
export interface starGiftAuctionRound {
  readonly _tag: "starGiftAuctionRound"
  readonly num: number
  readonly duration: number
}

/** https://core.telegram.org/constructor/starGiftAuctionRoundExtendable */
export interface starGiftAuctionRoundExtendable {
  readonly _tag: "starGiftAuctionRoundExtendable"
  readonly num: number
  readonly duration: number
  readonly extendTop: number
  readonly extendWindow: number
}

/** https://core.telegram.org/type/StarGiftAuctionState */
export type StarGiftAuctionState = starGiftAuctionState | starGiftAuctionStateFinished | starGiftAuctionStateNotModified

/** https://core.telegram.org/constructor/starGiftAuctionState */
export interface starGiftAuctionState {
  readonly _tag: "starGiftAuctionState"
  readonly version: number
  readonly startDate: number
  readonly endDate: number
  readonly minBidAmount: bigint
  readonly bidLevels: ReadonlyArray<AuctionBidLevel>
  readonly topBidders: ReadonlyArray<bigint>
  readonly nextRoundAt: number
  readonly lastGiftNum: number
  readonly giftsLeft: number
  readonly currentRound: number
  readonly totalRounds: number
  readonly rounds: ReadonlyArray<StarGiftAuctionRound>
}

/** https://core.telegram.org/constructor/starGiftAuctionStateFinished */
export interface starGiftAuctionStateFinished {
  readonly _tag: "starGiftAuctionStateFinished"
  readonly startDate: number
  readonly endDate: number
  readonly averagePrice: bigint
  readonly listedCount?: number | undefined
  readonly fragmentListedCount?: number | undefined
  readonly fragmentListedUrl?: string | undefined
}

/** https://core.telegram.org/constructor/starGiftAuctionStateNotModified */
export interface starGiftAuctionStateNotModified {
  readonly _tag: "starGiftAuctionStateNotModified"
}

/** https://core.telegram.org/type/StarGiftAuctionUserState */
export type StarGiftAuctionUserState = starGiftAuctionUserState

/** https://core.telegram.org/constructor/starGiftAuctionUserState */
export interface starGiftAuctionUserState {
  readonly _tag: "starGiftAuctionUserState"
  readonly returned?: boolean | undefined
  readonly bidAmount?: bigint | undefined
  readonly bidDate?: number | undefined
  readonly minBidAmount?: bigint | undefined
  readonly bidPeer?: Peer | undefined
  readonly acquiredCount: number
}

/** https://core.telegram.org/type/StarGiftBackground */
export type StarGiftBackground = starGiftBackground

/** https://core.telegram.org/constructor/starGiftBackground */
export interface starGiftBackground {
  readonly _tag: "starGiftBackground"
  readonly centerColor: number
  readonly edgeColor: number
  readonly textColor: number
}

/** https://core.telegram.org/type/StarGiftCollection */
export type StarGiftCollection = starGiftCollection

/** https://core.telegram.org/constructor/starGiftCollection */
export interface starGiftCollection {
  readonly _tag: "starGiftCollection"
  readonly collectionId: number
  readonly title: string
  readonly icon?: Document | undefined
  readonly giftsCount: number
  readonly hash: bigint
}

/** https://core.telegram.org/type/StarGiftUpgradePrice */
export type StarGiftUpgradePrice = starGiftUpgradePrice

/** https://core.telegram.org/constructor/starGiftUpgradePrice */
export interface starGiftUpgradePrice {
  readonly _tag: "starGiftUpgradePrice"
  readonly date: number
  readonly upgradeStars: bigint
}

/** https://core.telegram.org/type/StarRefProgram */
export type StarRefProgram = starRefProgram

/** https://core.telegram.org/constructor/starRefProgram */
export interface starRefProgram {
  readonly _tag: "starRefProgram"
  readonly botId: number
  readonly commissionPermille: number
  readonly durationMonths?: number | undefined
  readonly endDate?: number | undefined
  readonly dailyRevenuePerUser?: StarsAmount | undefined
}

/** https://core.telegram.org/type/StarsAmount */
export type StarsAmount = starsAmount | starsTonAmount

/** https://core.telegram.org/constructor/starsAmount */
export interface starsAmount {
  readonly _tag: "starsAmount"
  readonly amount: bigint
  readonly nanos: number
}

/** https://core.telegram.org/constructor/starsTonAmount */
export interface starsTonAmount {
  readonly _tag: "starsTonAmount"
  readonly amount: bigint
}

/** https://core.telegram.org/type/StarsGiftOption */
export type StarsGiftOption = starsGiftOption

/** https://core.telegram.org/constructor/starsGiftOption */
export interface starsGiftOption {
  readonly _tag: "starsGiftOption"
  readonly extended?: boolean | undefined
  readonly stars: bigint
  readonly storeProduct?: string | undefined
  readonly currency: string
  readonly amount: bigint
}

/** https://core.telegram.org/type/StarsGiveawayOption */
export type StarsGiveawayOption = starsGiveawayOption

/** https://core.telegram.org/constructor/starsGiveawayOption */
export interface starsGiveawayOption {
  readonly _tag: "starsGiveawayOption"
  readonly extended?: boolean | undefined
  readonly default?: boolean | undefined
  readonly stars: bigint
  readonly yearlyBoosts: number
  readonly storeProduct?: string | undefined
  readonly currency: string
  readonly amount: bigint
  readonly winners: ReadonlyArray<StarsGiveawayWinnersOption>
}

/** https://core.telegram.org/type/StarsGiveawayWinnersOption */
export type StarsGiveawayWinnersOption = starsGiveawayWinnersOption

/** https://core.telegram.org/constructor/starsGiveawayWinnersOption */
export interface starsGiveawayWinnersOption {
  readonly _tag: "starsGiveawayWinnersOption"
  readonly default?: boolean | undefined
  readonly users: number
  readonly perUserStars: bigint
}

/** https://core.telegram.org/type/StarsRating */
export type StarsRating = starsRating

/** https://core.telegram.org/constructor/starsRating */
export interface starsRating {
  readonly _tag: "starsRating"
  readonly level: number
  readonly currentLevelStars: bigint
  readonly stars: bigint
  readonly nextLevelStars?: bigint | undefined
}

/** https://core.telegram.org/type/StarsRevenueStatus */
export type StarsRevenueStatus = starsRevenueStatus

/** https://core.telegram.org/constructor/starsRevenueStatus */
export interface starsRevenueStatus {
  readonly _tag: "starsRevenueStatus"
  readonly withdrawalEnabled?: boolean | undefined
  readonly currentBalance: StarsAmount
  readonly availableBalance: StarsAmount
  readonly overallRevenue: StarsAmount
  readonly nextWithdrawalAt?: number | undefined
}

/** https://core.telegram.org/type/StarsSubscription */
export type StarsSubscription = starsSubscription

/** https://core.telegram.org/constructor/starsSubscription */
export interface starsSubscription {
  readonly _tag: "starsSubscription"
  readonly canceled?: boolean | undefined
  readonly canRefulfill?: boolean | undefined
  readonly missingBalance?: boolean | undefined
  readonly botCanceled?: boolean | undefined
  readonly id: string
  readonly peer: Peer
  readonly untilDate: number
  readonly pricing: StarsSubscriptionPricing
  readonly chatInviteHash?: string | undefined
  readonly title?: string | undefined
  readonly photo?: WebDocument | undefined
  readonly invoiceSlug?: string | undefined
}

/** https://core.telegram.org/type/StarsSubscriptionPricing */
export type StarsSubscriptionPricing = starsSubscriptionPricing

/** https://core.telegram.org/constructor/starsSubscriptionPricing */
export interface starsSubscriptionPricing {
  readonly _tag: "starsSubscriptionPricing"
  readonly period: number
  readonly amount: bigint
}

/** https://core.telegram.org/type/StarsTopupOption */
export type StarsTopupOption = starsTopupOption

/** https://core.telegram.org/constructor/starsTopupOption */
export interface starsTopupOption {
  readonly _tag: "starsTopupOption"
  readonly extended?: boolean | undefined
  readonly stars: bigint
  readonly storeProduct?: string | undefined
  readonly currency: string
  readonly amount: bigint
}

/** https://core.telegram.org/type/StarsTransaction */
export type StarsTransaction = starsTransaction

/** https://core.telegram.org/constructor/starsTransaction */
export interface starsTransaction {
  readonly _tag: "starsTransaction"
  readonly refund?: boolean | undefined
  readonly pending?: boolean | undefined
  readonly failed?: boolean | undefined
  readonly gift?: boolean | undefined
  readonly reaction?: boolean | undefined
  readonly stargiftUpgrade?: boolean | undefined
  readonly businessTransfer?: boolean | undefined
  readonly stargiftResale?: boolean | undefined
  readonly postsSearch?: boolean | undefined
  readonly stargiftPrepaidUpgrade?: boolean | undefined
  readonly stargiftDropOriginalDetails?: boolean | undefined
  readonly phonegroupMessage?: boolean | undefined
  readonly stargiftAuctionBid?: boolean | undefined
  readonly offer?: boolean | undefined
  readonly id: string
  readonly amount: StarsAmount
  readonly date: number
  readonly peer: StarsTransactionPeer
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly photo?: WebDocument | undefined
  readonly transactionDate?: number | undefined
  readonly transactionUrl?: string | undefined
  readonly botPayload?: Uint8Array | undefined
  readonly msgId?: number | undefined
  readonly extendedMedia?: ReadonlyArray<MessageMedia> | undefined
  readonly subscriptionPeriod?: number | undefined
  readonly giveawayPostId?: number | undefined
  readonly stargift?: StarGift | undefined
  readonly floodskipNumber?: number | undefined
  readonly starrefCommissionPermille?: number | undefined
  readonly starrefPeer?: Peer | undefined
  readonly starrefAmount?: StarsAmount | undefined
  readonly paidMessages?: number | undefined
  readonly premiumGiftMonths?: number | undefined
  readonly adsProceedsFromDate?: number | undefined
  readonly adsProceedsToDate?: number | undefined
}

/** https://core.telegram.org/type/StarsTransactionPeer */
export type StarsTransactionPeer =
  | starsTransactionPeer
  | starsTransactionPeerAPI
  | starsTransactionPeerAds
  | starsTransactionPeerAppStore
  | starsTransactionPeerFragment
  | starsTransactionPeerPlayMarket
  | starsTransactionPeerPremiumBot
  | starsTransactionPeerUnsupported

/** https://core.telegram.org/constructor/starsTransactionPeer */
export interface starsTransactionPeer {
  readonly _tag: "starsTransactionPeer"
  readonly peer: Peer
}

/** https://core.telegram.org/constructor/starsTransactionPeerAPI */
export interface starsTransactionPeerAPI {
  readonly _tag: "starsTransactionPeerAPI"
}

/** https://core.telegram.org/constructor/starsTransactionPeerAds */
export interface starsTransactionPeerAds {
  readonly _tag: "starsTransactionPeerAds"
}

/** https://core.telegram.org/constructor/starsTransactionPeerAppStore */
export interface starsTransactionPeerAppStore {
  readonly _tag: "starsTransactionPeerAppStore"
}

/** https://core.telegram.org/constructor/starsTransactionPeerFragment */
export interface starsTransactionPeerFragment {
  readonly _tag: "starsTransactionPeerFragment"
}

/** https://core.telegram.org/constructor/starsTransactionPeerPlayMarket */
export interface starsTransactionPeerPlayMarket {
  readonly _tag: "starsTransactionPeerPlayMarket"
}

/** https://core.telegram.org/constructor/starsTransactionPeerPremiumBot */
export interface starsTransactionPeerPremiumBot {
  readonly _tag: "starsTransactionPeerPremiumBot"
}

/** https://core.telegram.org/constructor/starsTransactionPeerUnsupported */
export interface starsTransactionPeerUnsupported {
  readonly _tag: "starsTransactionPeerUnsupported"
}

/** https://core.telegram.org/type/StatsAbsValueAndPrev */
export type StatsAbsValueAndPrev = statsAbsValueAndPrev

/** https://core.telegram.org/constructor/statsAbsValueAndPrev */
export interface statsAbsValueAndPrev {
  readonly _tag: "statsAbsValueAndPrev"
  readonly current: number
  readonly previous: number
}

/** https://core.telegram.org/type/StatsDateRangeDays */
export type StatsDateRangeDays = statsDateRangeDays

/** https://core.telegram.org/constructor/statsDateRangeDays */
export interface statsDateRangeDays {
  readonly _tag: "statsDateRangeDays"
  readonly minDate: number
  readonly maxDate: number
}

/** https://core.telegram.org/type/StatsGraph */
export type StatsGraph = statsGraph | statsGraphAsync | statsGraphError

/** https://core.telegram.org/constructor/statsGraph */
export interface statsGraph {
  readonly _tag: "statsGraph"
  readonly json: DataJSON
  readonly zoomToken?: string | undefined
}

/** https://core.telegram.org/constructor/statsGraphAsync */
export interface statsGraphAsync {
  readonly _tag: "statsGraphAsync"
  readonly token: string
}

/** https://core.telegram.org/constructor/statsGraphError */
export interface statsGraphError {
  readonly _tag: "statsGraphError"
  readonly error: string
}

/** https://core.telegram.org/type/StatsGroupTopAdmin */
export type StatsGroupTopAdmin = statsGroupTopAdmin

/** https://core.telegram.org/constructor/statsGroupTopAdmin */
export interface statsGroupTopAdmin {
  readonly _tag: "statsGroupTopAdmin"
  readonly userId: number
  readonly deleted: number
  readonly kicked: number
  readonly banned: number
}

/** https://core.telegram.org/type/StatsGroupTopInviter */
export type StatsGroupTopInviter = statsGroupTopInviter

/** https://core.telegram.org/constructor/statsGroupTopInviter */
export interface statsGroupTopInviter {
  readonly _tag: "statsGroupTopInviter"
  readonly userId: number
  readonly invitations: number
}

/** https://core.telegram.org/type/StatsGroupTopPoster */
export type StatsGroupTopPoster = statsGroupTopPoster

/** https://core.telegram.org/constructor/statsGroupTopPoster */
export interface statsGroupTopPoster {
  readonly _tag: "statsGroupTopPoster"
  readonly userId: number
  readonly messages: number
  readonly avgChars: number
}

/** https://core.telegram.org/type/StatsPercentValue */
export type StatsPercentValue = statsPercentValue

/** https://core.telegram.org/constructor/statsPercentValue */
export interface statsPercentValue {
  readonly _tag: "statsPercentValue"
  readonly part: number
  readonly total: number
}

/** https://core.telegram.org/type/StatsURL */
export type StatsURL = statsURL

/** https://core.telegram.org/constructor/statsURL */
export interface statsURL {
  readonly _tag: "statsURL"
  readonly url: string
}

/** https://core.telegram.org/type/StickerKeyword */
export type StickerKeyword = stickerKeyword

/** https://core.telegram.org/constructor/stickerKeyword */
export interface stickerKeyword {
  readonly _tag: "stickerKeyword"
  readonly documentId: bigint
  readonly keyword: ReadonlyArray<string>
}

/** https://core.telegram.org/type/StickerPack */
export type StickerPack = stickerPack

/** https://core.telegram.org/constructor/stickerPack */
export interface stickerPack {
  readonly _tag: "stickerPack"
  readonly emoticon: string
  readonly documents: ReadonlyArray<bigint>
}

/** https://core.telegram.org/type/StickerSet */
export type StickerSet = stickerSet

/** https://core.telegram.org/constructor/stickerSet */
export interface stickerSet {
  readonly _tag: "stickerSet"
  readonly archived?: boolean | undefined
  readonly official?: boolean | undefined
  readonly masks?: boolean | undefined
  readonly emojis?: boolean | undefined
  readonly textColor?: boolean | undefined
  readonly channelEmojiStatus?: boolean | undefined
  readonly creator?: boolean | undefined
  readonly installedDate?: number | undefined
  readonly id: bigint
  readonly accessHash: bigint
  readonly title: string
  readonly shortName: string
  readonly thumbs?: ReadonlyArray<PhotoSize> | undefined
  readonly thumbDcId?: number | undefined
  readonly thumbVersion?: number | undefined
  readonly thumbDocumentId?: bigint | undefined
  readonly count: number
  readonly hash: number
}

/** https://core.telegram.org/type/StickerSetCovered */
export type StickerSetCovered = stickerSetCovered | stickerSetFullCovered | stickerSetMultiCovered | stickerSetNoCovered

/** https://core.telegram.org/constructor/stickerSetCovered */
export interface stickerSetCovered {
  readonly _tag: "stickerSetCovered"
  readonly set: StickerSet
  readonly cover: Document
}

/** https://core.telegram.org/constructor/stickerSetFullCovered */
export interface stickerSetFullCovered {
  readonly _tag: "stickerSetFullCovered"
  readonly set: StickerSet
  readonly packs: ReadonlyArray<StickerPack>
  readonly keywords: ReadonlyArray<StickerKeyword>
  readonly documents: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/stickerSetMultiCovered */
export interface stickerSetMultiCovered {
  readonly _tag: "stickerSetMultiCovered"
  readonly set: StickerSet
  readonly covers: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/stickerSetNoCovered */
export interface stickerSetNoCovered {
  readonly _tag: "stickerSetNoCovered"
  readonly set: StickerSet
}

/** https://core.telegram.org/type/StoriesStealthMode */
export type StoriesStealthMode = storiesStealthMode

/** https://core.telegram.org/constructor/storiesStealthMode */
export interface storiesStealthMode {
  readonly _tag: "storiesStealthMode"
  readonly activeUntilDate?: number | undefined
  readonly cooldownUntilDate?: number | undefined
}

/** https://core.telegram.org/type/StoryAlbum */
export type StoryAlbum = storyAlbum

/** https://core.telegram.org/constructor/storyAlbum */
export interface storyAlbum {
  readonly _tag: "storyAlbum"
  readonly albumId: number
  readonly title: string
  readonly iconPhoto?: Photo | undefined
  readonly iconVideo?: Document | undefined
}

/** https://core.telegram.org/type/StoryFwdHeader */
export type StoryFwdHeader = storyFwdHeader

/** https://core.telegram.org/constructor/storyFwdHeader */
export interface storyFwdHeader {
  readonly _tag: "storyFwdHeader"
  readonly modified?: boolean | undefined
  readonly from?: Peer | undefined
  readonly fromName?: string | undefined
  readonly storyId?: number | undefined
}

/** https://core.telegram.org/type/StoryItem */
export type StoryItem = storyItem | storyItemDeleted | storyItemSkipped

/** https://core.telegram.org/constructor/storyItem */
export interface storyItem {
  readonly _tag: "storyItem"
  readonly pinned?: boolean | undefined
  readonly public?: boolean | undefined
  readonly closeFriends?: boolean | undefined
  readonly min?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly edited?: boolean | undefined
  readonly contacts?: boolean | undefined
  readonly selectedContacts?: boolean | undefined
  readonly out?: boolean | undefined
  readonly id: number
  readonly date: number
  readonly fromId?: Peer | undefined
  readonly fwdFrom?: StoryFwdHeader | undefined
  readonly expireDate: number
  readonly caption?: string | undefined
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly media: MessageMedia
  readonly mediaAreas?: ReadonlyArray<MediaArea> | undefined
  readonly privacy?: ReadonlyArray<PrivacyRule> | undefined
  readonly views?: StoryViews | undefined
  readonly sentReaction?: Reaction | undefined
  readonly albums?: ReadonlyArray<number> | undefined
  readonly music?: Document | undefined
}

/** https://core.telegram.org/constructor/storyItemDeleted */
export interface storyItemDeleted {
  readonly _tag: "storyItemDeleted"
  readonly id: number
}

/** https://core.telegram.org/constructor/storyItemSkipped */
export interface storyItemSkipped {
  readonly _tag: "storyItemSkipped"
  readonly closeFriends?: boolean | undefined
  readonly live?: boolean | undefined
  readonly id: number
  readonly date: number
  readonly expireDate: number
}

/** https://core.telegram.org/type/StoryReaction */
export type StoryReaction = storyReaction | storyReactionPublicForward | storyReactionPublicRepost

/** https://core.telegram.org/constructor/storyReaction */
export interface storyReaction {
  readonly _tag: "storyReaction"
  readonly peerId: Peer
  readonly date: number
  readonly reaction: Reaction
}

/** https://core.telegram.org/constructor/storyReactionPublicForward */
export interface storyReactionPublicForward {
  readonly _tag: "storyReactionPublicForward"
  readonly message: Message
}

/** https://core.telegram.org/constructor/storyReactionPublicRepost */
export interface storyReactionPublicRepost {
  readonly _tag: "storyReactionPublicRepost"
  readonly peerId: Peer
  readonly story: StoryItem
}

/** https://core.telegram.org/type/StoryView */
export type StoryView = storyView | storyViewPublicForward | storyViewPublicRepost

/** https://core.telegram.org/constructor/storyView */
export interface storyView {
  readonly _tag: "storyView"
  readonly blocked?: boolean | undefined
  readonly blockedMyStoriesFrom?: boolean | undefined
  readonly userId: number
  readonly date: number
  readonly reaction?: Reaction | undefined
}

/** https://core.telegram.org/constructor/storyViewPublicForward */
export interface storyViewPublicForward {
  readonly _tag: "storyViewPublicForward"
  readonly blocked?: boolean | undefined
  readonly blockedMyStoriesFrom?: boolean | undefined
  readonly message: Message
}

/** https://core.telegram.org/constructor/storyViewPublicRepost */
export interface storyViewPublicRepost {
  readonly _tag: "storyViewPublicRepost"
  readonly blocked?: boolean | undefined
  readonly blockedMyStoriesFrom?: boolean | undefined
  readonly peerId: Peer
  readonly story: StoryItem
}

/** https://core.telegram.org/type/StoryViews */
export type StoryViews = storyViews

/** https://core.telegram.org/constructor/storyViews */
export interface storyViews {
  readonly _tag: "storyViews"
  readonly hasViewers?: boolean | undefined
  readonly viewsCount: number
  readonly forwardsCount?: number | undefined
  readonly reactions?: ReadonlyArray<ReactionCount> | undefined
  readonly reactionsCount?: number | undefined
  readonly recentViewers?: ReadonlyArray<number> | undefined
}

/** https://core.telegram.org/type/SuggestedPost */
export type SuggestedPost = suggestedPost

/** https://core.telegram.org/constructor/suggestedPost */
export interface suggestedPost {
  readonly _tag: "suggestedPost"
  readonly accepted?: boolean | undefined
  readonly rejected?: boolean | undefined
  readonly price?: StarsAmount | undefined
  readonly scheduleDate?: number | undefined
}

/** https://core.telegram.org/type/TextWithEntities */
export type TextWithEntities = textWithEntities

/** https://core.telegram.org/constructor/textWithEntities */
export interface textWithEntities {
  readonly _tag: "textWithEntities"
  readonly text: string
  readonly entities: ReadonlyArray<MessageEntity>
}

/** https://core.telegram.org/type/Theme */
export type Theme = theme

/** https://core.telegram.org/constructor/theme */
export interface theme {
  readonly _tag: "theme"
  readonly creator?: boolean | undefined
  readonly default?: boolean | undefined
  readonly forChat?: boolean | undefined
  readonly id: bigint
  readonly accessHash: bigint
  readonly slug: string
  readonly title: string
  readonly document?: Document | undefined
  readonly settings?: ReadonlyArray<ThemeSettings> | undefined
  readonly emoticon?: string | undefined
  readonly installsCount?: number | undefined
}

/** https://core.telegram.org/type/ThemeSettings */
export type ThemeSettings = themeSettings

/** https://core.telegram.org/constructor/themeSettings */
export interface themeSettings {
  readonly _tag: "themeSettings"
  readonly messageColorsAnimated?: boolean | undefined
  readonly baseTheme: BaseTheme
  readonly accentColor: number
  readonly outboxAccentColor?: number | undefined
  readonly messageColors?: ReadonlyArray<number> | undefined
  readonly wallpaper?: WallPaper | undefined
}

/** https://core.telegram.org/type/Timezone */
export type Timezone = timezone

/** https://core.telegram.org/constructor/timezone */
export interface timezone {
  readonly _tag: "timezone"
  readonly id: string
  readonly name: string
  readonly utcOffset: number
}

/** https://core.telegram.org/type/TodoCompletion */
export type TodoCompletion = todoCompletion

/** https://core.telegram.org/constructor/todoCompletion */
export interface todoCompletion {
  readonly _tag: "todoCompletion"
  readonly id: number
  readonly completedBy: Peer
  readonly date: number
}

/** https://core.telegram.org/type/TodoItem */
export type TodoItem = todoItem

/** https://core.telegram.org/constructor/todoItem */
export interface todoItem {
  readonly _tag: "todoItem"
  readonly id: number
  readonly title: TextWithEntities
}

/** https://core.telegram.org/type/TodoList */
export type TodoList = todoList

/** https://core.telegram.org/constructor/todoList */
export interface todoList {
  readonly _tag: "todoList"
  readonly othersCanAppend?: boolean | undefined
  readonly othersCanComplete?: boolean | undefined
  readonly title: TextWithEntities
  readonly list: ReadonlyArray<TodoItem>
}

/** https://core.telegram.org/type/TopPeer */
export type TopPeer = topPeer

/** https://core.telegram.org/constructor/topPeer */
export interface topPeer {
  readonly _tag: "topPeer"
  readonly peer: Peer
  readonly rating: number
}

/** https://core.telegram.org/type/TopPeerCategory */
export type TopPeerCategory =
  | topPeerCategoryBotsApp
  | topPeerCategoryBotsGuestChat
  | topPeerCategoryBotsInline
  | topPeerCategoryBotsPM
  | topPeerCategoryChannels
  | topPeerCategoryCorrespondents
  | topPeerCategoryForwardChats
  | topPeerCategoryForwardUsers
  | topPeerCategoryGroups
  | topPeerCategoryPhoneCalls

/** https://core.telegram.org/constructor/topPeerCategoryBotsApp */
export interface topPeerCategoryBotsApp {
  readonly _tag: "topPeerCategoryBotsApp"
}

/** https://core.telegram.org/constructor/topPeerCategoryBotsGuestChat */
export interface topPeerCategoryBotsGuestChat {
  readonly _tag: "topPeerCategoryBotsGuestChat"
}

/** https://core.telegram.org/constructor/topPeerCategoryBotsInline */
export interface topPeerCategoryBotsInline {
  readonly _tag: "topPeerCategoryBotsInline"
}

/** https://core.telegram.org/constructor/topPeerCategoryBotsPM */
export interface topPeerCategoryBotsPM {
  readonly _tag: "topPeerCategoryBotsPM"
}

/** https://core.telegram.org/constructor/topPeerCategoryChannels */
export interface topPeerCategoryChannels {
  readonly _tag: "topPeerCategoryChannels"
}

/** https://core.telegram.org/constructor/topPeerCategoryCorrespondents */
export interface topPeerCategoryCorrespondents {
  readonly _tag: "topPeerCategoryCorrespondents"
}

/** https://core.telegram.org/constructor/topPeerCategoryForwardChats */
export interface topPeerCategoryForwardChats {
  readonly _tag: "topPeerCategoryForwardChats"
}

/** https://core.telegram.org/constructor/topPeerCategoryForwardUsers */
export interface topPeerCategoryForwardUsers {
  readonly _tag: "topPeerCategoryForwardUsers"
}

/** https://core.telegram.org/constructor/topPeerCategoryGroups */
export interface topPeerCategoryGroups {
  readonly _tag: "topPeerCategoryGroups"
}

/** https://core.telegram.org/constructor/topPeerCategoryPhoneCalls */
export interface topPeerCategoryPhoneCalls {
  readonly _tag: "topPeerCategoryPhoneCalls"
}

/** https://core.telegram.org/type/TopPeerCategoryPeers */
export type TopPeerCategoryPeers = topPeerCategoryPeers

/** https://core.telegram.org/constructor/topPeerCategoryPeers */
export interface topPeerCategoryPeers {
  readonly _tag: "topPeerCategoryPeers"
  readonly category: TopPeerCategory
  readonly count: number
  readonly peers: ReadonlyArray<TopPeer>
}

/** https://core.telegram.org/type/Update */
export type Update =
  | updateAiComposeTones
  | updateAttachMenuBots
  | updateAutoSaveSettings
  | updateBotBusinessConnect
  | updateBotCallbackQuery
  | updateBotChatBoost
  | updateBotChatInviteRequester
  | updateBotCommands
  | updateBotDeleteBusinessMessage
  | updateBotEditBusinessMessage
  | updateBotGuestChatQuery
  | updateBotInlineQuery
  | updateBotInlineSend
  | updateBotMenuButton
  | updateBotMessageReaction
  | updateBotMessageReactions
  | updateBotNewBusinessMessage
  | updateBotPrecheckoutQuery
  | updateBotPurchasedPaidMedia
  | updateBotShippingQuery
  | updateBotStarsSubscription
  | updateBotStopped
  | updateBotWebhookJSON
  | updateBotWebhookJSONQuery
  | updateBusinessBotCallbackQuery
  | updateChannel
  | updateChannelAvailableMessages
  | updateChannelMessageForwards
  | updateChannelMessageViews
  | updateChannelParticipant
  | updateChannelReadMessagesContents
  | updateChannelTooLong
  | updateChannelUserTyping
  | updateChannelViewForumAsMessages
  | updateChannelWebPage
  | updateChat
  | updateChatDefaultBannedRights
  | updateChatParticipant
  | updateChatParticipantAdd
  | updateChatParticipantAdmin
  | updateChatParticipantDelete
  | updateChatParticipantRank
  | updateChatParticipants
  | updateChatUserTyping
  | updateConfig
  | updateContactsReset
  | updateDcOptions
  | updateDeleteChannelMessages
  | updateDeleteEphemeralMessages
  | updateDeleteGroupCallMessages
  | updateDeleteMessages
  | updateDeleteQuickReply
  | updateDeleteQuickReplyMessages
  | updateDeleteScheduledMessages
  | updateDialogFilter
  | updateDialogFilterOrder
  | updateDialogFilters
  | updateDialogPinned
  | updateDialogUnreadMark
  | updateDraftMessage
  | updateEditChannelMessage
  | updateEditEphemeralMessage
  | updateEditMessage
  | updateEmojiGameInfo
  | updateEncryptedChatTyping
  | updateEncryptedMessagesRead
  | updateEncryption
  | updateEphemeralBotCallbackQuery
  | updateFavedStickers
  | updateFolderPeers
  | updateGeoLiveViewed
  | updateGroupCall
  | updateGroupCallChainBlocks
  | updateGroupCallConnection
  | updateGroupCallEncryptedMessage
  | updateGroupCallMessage
  | updateGroupCallParticipants
  | updateInlineBotCallbackQuery
  | updateJoinChatWebViewDecision
  | updateLangPack
  | updateLangPackTooLong
  | updateLoginToken
  | updateManagedBot
  | updateMessageExtendedMedia
  | updateMessageID
  | updateMessagePoll
  | updateMessagePollVote
  | updateMessageReactions
  | updateMonoForumNoPaidException
  | updateMoveStickerSetToTop
  | updateNewAuthorization
  | updateNewBotConnection
  | updateNewChannelMessage
  | updateNewEncryptedMessage
  | updateNewEphemeralMessage
  | updateNewMessage
  | updateNewQuickReply
  | updateNewScheduledMessage
  | updateNewStickerSet
  | updateNewStoryReaction
  | updateNotifySettings
  | updatePaidReactionPrivacy
  | updatePeerBlocked
  | updatePeerHistoryTTL
  | updatePeerLocated
  | updatePeerSettings
  | updatePeerWallpaper
  | updatePendingJoinRequests
  | updatePhoneCall
  | updatePhoneCallSignalingData
  | updatePinnedChannelMessages
  | updatePinnedDialogs
  | updatePinnedForumTopic
  | updatePinnedForumTopics
  | updatePinnedMessages
  | updatePinnedSavedDialogs
  | updatePrivacy
  | updatePtsChanged
  | updateQuickReplies
  | updateQuickReplyMessage
  | updateReadChannelDiscussionInbox
  | updateReadChannelDiscussionOutbox
  | updateReadChannelInbox
  | updateReadChannelOutbox
  | updateReadFeaturedEmojiStickers
  | updateReadFeaturedStickers
  | updateReadHistoryInbox
  | updateReadHistoryOutbox
  | updateReadMessagesContents
  | updateReadMonoForumInbox
  | updateReadMonoForumOutbox
  | updateReadStories
  | updateRecentEmojiStatuses
  | updateRecentReactions
  | updateRecentStickers
  | updateSavedDialogPinned
  | updateSavedGifs
  | updateSavedReactionTags
  | updateSavedRingtones
  | updateSentPhoneCode
  | updateSentStoryReaction
  | updateServiceNotification
  | updateSmsJob
  | updateStarGiftAuctionState
  | updateStarGiftAuctionUserState
  | updateStarGiftCraftFail
  | updateStarsBalance
  | updateStarsRevenueStatus
  | updateStickerSets
  | updateStickerSetsOrder
  | updateStoriesStealthMode
  | updateStory
  | updateStoryID
  | updateTheme
  | updateTranscribedAudio
  | updateUser
  | updateUserEmojiStatus
  | updateUserName
  | updateUserPhone
  | updateUserStatus
  | updateUserTyping
  | updateWebBrowserException
  | updateWebBrowserSettings
  | updateWebPage
  | updateWebViewResultSent

/** https://core.telegram.org/constructor/updateAiComposeTones */
export interface updateAiComposeTones {
  readonly _tag: "updateAiComposeTones"
}

/** https://core.telegram.org/constructor/updateAttachMenuBots */
export interface updateAttachMenuBots {
  readonly _tag: "updateAttachMenuBots"
}

/** https://core.telegram.org/constructor/updateAutoSaveSettings */
export interface updateAutoSaveSettings {
  readonly _tag: "updateAutoSaveSettings"
}

/** https://core.telegram.org/constructor/updateBotBusinessConnect */
export interface updateBotBusinessConnect {
  readonly _tag: "updateBotBusinessConnect"
  readonly connection: BotBusinessConnection
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotCallbackQuery */
export interface updateBotCallbackQuery {
  readonly _tag: "updateBotCallbackQuery"
  readonly queryId: bigint
  readonly userId: number
  readonly peer: Peer
  readonly msgId: number
  readonly chatInstance: bigint
  readonly data?: Uint8Array | undefined
  readonly gameShortName?: string | undefined
}

/** https://core.telegram.org/constructor/updateBotChatBoost */
export interface updateBotChatBoost {
  readonly _tag: "updateBotChatBoost"
  readonly peer: Peer
  readonly boost: Boost
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotChatInviteRequester */
export interface updateBotChatInviteRequester {
  readonly _tag: "updateBotChatInviteRequester"
  readonly peer: Peer
  readonly date: number
  readonly userId: number
  readonly about: string
  readonly invite: ExportedChatInvite
  readonly qts: number
  readonly queryId?: bigint | undefined
}

/** https://core.telegram.org/constructor/updateBotCommands */
export interface updateBotCommands {
  readonly _tag: "updateBotCommands"
  readonly peer: Peer
  readonly botId: number
  readonly commands: ReadonlyArray<BotCommand>
}

/** https://core.telegram.org/constructor/updateBotDeleteBusinessMessage */
export interface updateBotDeleteBusinessMessage {
  readonly _tag: "updateBotDeleteBusinessMessage"
  readonly connectionId: string
  readonly peer: Peer
  readonly messages: ReadonlyArray<number>
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotEditBusinessMessage */
export interface updateBotEditBusinessMessage {
  readonly _tag: "updateBotEditBusinessMessage"
  readonly connectionId: string
  readonly message: Message
  readonly replyToMessage?: Message | undefined
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotGuestChatQuery */
export interface updateBotGuestChatQuery {
  readonly _tag: "updateBotGuestChatQuery"
  readonly queryId: bigint
  readonly message: Message
  readonly referenceMessages?: ReadonlyArray<Message> | undefined
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotInlineQuery */
export interface updateBotInlineQuery {
  readonly _tag: "updateBotInlineQuery"
  readonly queryId: bigint
  readonly userId: number
  readonly query: string
  readonly geo?: GeoPoint | undefined
  readonly peerType?: InlineQueryPeerType | undefined
  readonly offset: string
}

/** https://core.telegram.org/constructor/updateBotInlineSend */
export interface updateBotInlineSend {
  readonly _tag: "updateBotInlineSend"
  readonly userId: number
  readonly query: string
  readonly geo?: GeoPoint | undefined
  readonly id: string
  readonly msgId?: InputBotInlineMessageID | undefined
}

/** https://core.telegram.org/constructor/updateBotMenuButton */
export interface updateBotMenuButton {
  readonly _tag: "updateBotMenuButton"
  readonly botId: number
  readonly button: BotMenuButton
}

/** https://core.telegram.org/constructor/updateBotMessageReaction */
export interface updateBotMessageReaction {
  readonly _tag: "updateBotMessageReaction"
  readonly peer: Peer
  readonly msgId: number
  readonly date: number
  readonly actor: Peer
  readonly oldReactions: ReadonlyArray<Reaction>
  readonly newReactions: ReadonlyArray<Reaction>
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotMessageReactions */
export interface updateBotMessageReactions {
  readonly _tag: "updateBotMessageReactions"
  readonly peer: Peer
  readonly msgId: number
  readonly date: number
  readonly reactions: ReadonlyArray<ReactionCount>
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotNewBusinessMessage */
export interface updateBotNewBusinessMessage {
  readonly _tag: "updateBotNewBusinessMessage"
  readonly connectionId: string
  readonly message: Message
  readonly replyToMessage?: Message | undefined
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotPrecheckoutQuery */
export interface updateBotPrecheckoutQuery {
  readonly _tag: "updateBotPrecheckoutQuery"
  readonly queryId: bigint
  readonly userId: number
  readonly payload: Uint8Array
  readonly info?: PaymentRequestedInfo | undefined
  readonly shippingOptionId?: string | undefined
  readonly currency: string
  readonly totalAmount: bigint
}

/** https://core.telegram.org/constructor/updateBotPurchasedPaidMedia */
export interface updateBotPurchasedPaidMedia {
  readonly _tag: "updateBotPurchasedPaidMedia"
  readonly userId: number
  readonly payload: string
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotShippingQuery */
export interface updateBotShippingQuery {
  readonly _tag: "updateBotShippingQuery"
  readonly queryId: bigint
  readonly userId: number
  readonly payload: Uint8Array
  readonly shippingAddress: PostAddress
}

/** https://core.telegram.org/constructor/updateBotStarsSubscription */
export interface updateBotStarsSubscription {
  readonly _tag: "updateBotStarsSubscription"
  readonly canceled?: boolean | undefined
  readonly paymentFailed?: boolean | undefined
  readonly restored?: boolean | undefined
  readonly userId: number
  readonly payload: Uint8Array
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotStopped */
export interface updateBotStopped {
  readonly _tag: "updateBotStopped"
  readonly userId: number
  readonly date: number
  readonly stopped: boolean
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateBotWebhookJSON */
export interface updateBotWebhookJSON {
  readonly _tag: "updateBotWebhookJSON"
  readonly data: DataJSON
}

/** https://core.telegram.org/constructor/updateBotWebhookJSONQuery */
export interface updateBotWebhookJSONQuery {
  readonly _tag: "updateBotWebhookJSONQuery"
  readonly queryId: bigint
  readonly data: DataJSON
  readonly timeout: number
}

/** https://core.telegram.org/constructor/updateBusinessBotCallbackQuery */
export interface updateBusinessBotCallbackQuery {
  readonly _tag: "updateBusinessBotCallbackQuery"
  readonly queryId: bigint
  readonly userId: number
  readonly connectionId: string
  readonly message: Message
  readonly replyToMessage?: Message | undefined
  readonly chatInstance: bigint
  readonly data?: Uint8Array | undefined
}

/** https://core.telegram.org/constructor/updateChannel */
export interface updateChannel {
  readonly _tag: "updateChannel"
  readonly channelId: number
}

/** https://core.telegram.org/constructor/updateChannelAvailableMessages */
export interface updateChannelAvailableMessages {
  readonly _tag: "updateChannelAvailableMessages"
  readonly channelId: number
  readonly availableMinId: number
}

/** https://core.telegram.org/constructor/updateChannelMessageForwards */
export interface updateChannelMessageForwards {
  readonly _tag: "updateChannelMessageForwards"
  readonly channelId: number
  readonly id: number
  readonly forwards: number
}

/** https://core.telegram.org/constructor/updateChannelMessageViews */
export interface updateChannelMessageViews {
  readonly _tag: "updateChannelMessageViews"
  readonly channelId: number
  readonly id: number
  readonly views: number
}

/** https://core.telegram.org/constructor/updateChannelParticipant */
export interface updateChannelParticipant {
  readonly _tag: "updateChannelParticipant"
  readonly viaChatlist?: boolean | undefined
  readonly channelId: number
  readonly date: number
  readonly actorId: number
  readonly userId: number
  readonly prevParticipant?: ChannelParticipant | undefined
  readonly newParticipant?: ChannelParticipant | undefined
  readonly invite?: ExportedChatInvite | undefined
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateChannelReadMessagesContents */
export interface updateChannelReadMessagesContents {
  readonly _tag: "updateChannelReadMessagesContents"
  readonly channelId: number
  readonly topMsgId?: number | undefined
  readonly savedPeerId?: Peer | undefined
  readonly messages: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/updateChannelTooLong */
export interface updateChannelTooLong {
  readonly _tag: "updateChannelTooLong"
  readonly channelId: number
  readonly pts?: number | undefined
}

/** https://core.telegram.org/constructor/updateChannelUserTyping */
export interface updateChannelUserTyping {
  readonly _tag: "updateChannelUserTyping"
  readonly channelId: number
  readonly topMsgId?: number | undefined
  readonly fromId: Peer
  readonly action: SendMessageAction
}

/** https://core.telegram.org/constructor/updateChannelViewForumAsMessages */
export interface updateChannelViewForumAsMessages {
  readonly _tag: "updateChannelViewForumAsMessages"
  readonly channelId: number
  readonly enabled: boolean
}

/** https://core.telegram.org/constructor/updateChannelWebPage */
export interface updateChannelWebPage {
  readonly _tag: "updateChannelWebPage"
  readonly channelId: number
  readonly webpage: WebPage
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateChat */
export interface updateChat {
  readonly _tag: "updateChat"
  readonly chatId: number
}

/** https://core.telegram.org/constructor/updateChatDefaultBannedRights */
export interface updateChatDefaultBannedRights {
  readonly _tag: "updateChatDefaultBannedRights"
  readonly peer: Peer
  readonly defaultBannedRights: ChatBannedRights
  readonly version: number
}

/** https://core.telegram.org/constructor/updateChatParticipant */
export interface updateChatParticipant {
  readonly _tag: "updateChatParticipant"
  readonly chatId: number
  readonly date: number
  readonly actorId: number
  readonly userId: number
  readonly prevParticipant?: ChatParticipant | undefined
  readonly newParticipant?: ChatParticipant | undefined
  readonly invite?: ExportedChatInvite | undefined
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateChatParticipantAdd */
export interface updateChatParticipantAdd {
  readonly _tag: "updateChatParticipantAdd"
  readonly chatId: number
  readonly userId: number
  readonly inviterId: number
  readonly date: number
  readonly version: number
}

/** https://core.telegram.org/constructor/updateChatParticipantAdmin */
export interface updateChatParticipantAdmin {
  readonly _tag: "updateChatParticipantAdmin"
  readonly chatId: number
  readonly userId: number
  readonly isAdmin: boolean
  readonly version: number
}

/** https://core.telegram.org/constructor/updateChatParticipantDelete */
export interface updateChatParticipantDelete {
  readonly _tag: "updateChatParticipantDelete"
  readonly chatId: number
  readonly userId: number
  readonly version: number
}

/** https://core.telegram.org/constructor/updateChatParticipantRank */
export interface updateChatParticipantRank {
  readonly _tag: "updateChatParticipantRank"
  readonly chatId: number
  readonly userId: number
  readonly rank: string
  readonly version: number
}

/** https://core.telegram.org/constructor/updateChatParticipants */
export interface updateChatParticipants {
  readonly _tag: "updateChatParticipants"
  readonly participants: ChatParticipants
}

/** https://core.telegram.org/constructor/updateChatUserTyping */
export interface updateChatUserTyping {
  readonly _tag: "updateChatUserTyping"
  readonly chatId: number
  readonly fromId: Peer
  readonly action: SendMessageAction
}

/** https://core.telegram.org/constructor/updateConfig */
export interface updateConfig {
  readonly _tag: "updateConfig"
}

/** https://core.telegram.org/constructor/updateContactsReset */
export interface updateContactsReset {
  readonly _tag: "updateContactsReset"
}

/** https://core.telegram.org/constructor/updateDcOptions */
export interface updateDcOptions {
  readonly _tag: "updateDcOptions"
  readonly dcOptions: ReadonlyArray<DcOption>
}

/** https://core.telegram.org/constructor/updateDeleteChannelMessages */
export interface updateDeleteChannelMessages {
  readonly _tag: "updateDeleteChannelMessages"
  readonly channelId: number
  readonly messages: ReadonlyArray<number>
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateDeleteEphemeralMessages */
export interface updateDeleteEphemeralMessages {
  readonly _tag: "updateDeleteEphemeralMessages"
  readonly peer: Peer
  readonly ids: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/updateDeleteGroupCallMessages */
export interface updateDeleteGroupCallMessages {
  readonly _tag: "updateDeleteGroupCallMessages"
  readonly call: InputGroupCall
  readonly messages: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/updateDeleteMessages */
export interface updateDeleteMessages {
  readonly _tag: "updateDeleteMessages"
  readonly messages: ReadonlyArray<number>
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateDeleteQuickReply */
export interface updateDeleteQuickReply {
  readonly _tag: "updateDeleteQuickReply"
  readonly shortcutId: number
}

/** https://core.telegram.org/constructor/updateDeleteQuickReplyMessages */
export interface updateDeleteQuickReplyMessages {
  readonly _tag: "updateDeleteQuickReplyMessages"
  readonly shortcutId: number
  readonly messages: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/updateDeleteScheduledMessages */
export interface updateDeleteScheduledMessages {
  readonly _tag: "updateDeleteScheduledMessages"
  readonly peer: Peer
  readonly messages: ReadonlyArray<number>
  readonly sentMessages?: ReadonlyArray<number> | undefined
}

/** https://core.telegram.org/constructor/updateDialogFilter */
export interface updateDialogFilter {
  readonly _tag: "updateDialogFilter"
  readonly id: number
  readonly filter?: DialogFilter | undefined
}

/** https://core.telegram.org/constructor/updateDialogFilterOrder */
export interface updateDialogFilterOrder {
  readonly _tag: "updateDialogFilterOrder"
  readonly order: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/updateDialogFilters */
export interface updateDialogFilters {
  readonly _tag: "updateDialogFilters"
}

/** https://core.telegram.org/constructor/updateDialogPinned */
export interface updateDialogPinned {
  readonly _tag: "updateDialogPinned"
  readonly pinned?: boolean | undefined
  readonly folderId?: number | undefined
  readonly peer: DialogPeer
}

/** https://core.telegram.org/constructor/updateDialogUnreadMark */
export interface updateDialogUnreadMark {
  readonly _tag: "updateDialogUnreadMark"
  readonly unread?: boolean | undefined
  readonly peer: DialogPeer
  readonly savedPeerId?: Peer | undefined
}

/** https://core.telegram.org/constructor/updateDraftMessage */
export interface updateDraftMessage {
  readonly _tag: "updateDraftMessage"
  readonly peer: Peer
  readonly topMsgId?: number | undefined
  readonly savedPeerId?: Peer | undefined
  readonly draft: DraftMessage
}

/** https://core.telegram.org/constructor/updateEditChannelMessage */
export interface updateEditChannelMessage {
  readonly _tag: "updateEditChannelMessage"
  readonly message: Message
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateEditEphemeralMessage */
export interface updateEditEphemeralMessage {
  readonly _tag: "updateEditEphemeralMessage"
  readonly message: EphemeralMessage
}

/** https://core.telegram.org/constructor/updateEditMessage */
export interface updateEditMessage {
  readonly _tag: "updateEditMessage"
  readonly message: Message
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateEmojiGameInfo */
export interface updateEmojiGameInfo {
  readonly _tag: "updateEmojiGameInfo"
  readonly info: MessagesEmojiGameInfo
}

/** https://core.telegram.org/constructor/updateEncryptedChatTyping */
export interface updateEncryptedChatTyping {
  readonly _tag: "updateEncryptedChatTyping"
  readonly chatId: number
}

/** https://core.telegram.org/constructor/updateEncryptedMessagesRead */
export interface updateEncryptedMessagesRead {
  readonly _tag: "updateEncryptedMessagesRead"
  readonly chatId: number
  readonly maxDate: number
  readonly date: number
}

/** https://core.telegram.org/constructor/updateEncryption */
export interface updateEncryption {
  readonly _tag: "updateEncryption"
  readonly chat: EncryptedChat
  readonly date: number
}

/** https://core.telegram.org/constructor/updateEphemeralBotCallbackQuery */
export interface updateEphemeralBotCallbackQuery {
  readonly _tag: "updateEphemeralBotCallbackQuery"
  readonly queryId: bigint
  readonly userId: number
  readonly peer: Peer
  readonly msgId: number
  readonly data: Uint8Array
  readonly message: EphemeralMessage
}

/** https://core.telegram.org/constructor/updateFavedStickers */
export interface updateFavedStickers {
  readonly _tag: "updateFavedStickers"
}

/** https://core.telegram.org/constructor/updateFolderPeers */
export interface updateFolderPeers {
  readonly _tag: "updateFolderPeers"
  readonly folderPeers: ReadonlyArray<FolderPeer>
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateGeoLiveViewed */
export interface updateGeoLiveViewed {
  readonly _tag: "updateGeoLiveViewed"
  readonly peer: Peer
  readonly msgId: number
}

/** https://core.telegram.org/constructor/updateGroupCall */
export interface updateGroupCall {
  readonly _tag: "updateGroupCall"
  readonly liveStory?: boolean | undefined
  readonly peer?: Peer | undefined
  readonly call: GroupCall
}

/** https://core.telegram.org/constructor/updateGroupCallChainBlocks */
export interface updateGroupCallChainBlocks {
  readonly _tag: "updateGroupCallChainBlocks"
  readonly call: InputGroupCall
  readonly subChainId: number
  readonly blocks: ReadonlyArray<Uint8Array>
  readonly nextOffset: number
}

/** https://core.telegram.org/constructor/updateGroupCallConnection */
export interface updateGroupCallConnection {
  readonly _tag: "updateGroupCallConnection"
  readonly presentation?: boolean | undefined
  readonly params: DataJSON
}

/** https://core.telegram.org/constructor/updateGroupCallEncryptedMessage */
export interface updateGroupCallEncryptedMessage {
  readonly _tag: "updateGroupCallEncryptedMessage"
  readonly call: InputGroupCall
  readonly fromId: Peer
  readonly encryptedMessage: Uint8Array
}

/** https://core.telegram.org/constructor/updateGroupCallMessage */
export interface updateGroupCallMessage {
  readonly _tag: "updateGroupCallMessage"
  readonly call: InputGroupCall
  readonly message: GroupCallMessage
}

/** https://core.telegram.org/constructor/updateGroupCallParticipants */
export interface updateGroupCallParticipants {
  readonly _tag: "updateGroupCallParticipants"
  readonly call: InputGroupCall
  readonly participants: ReadonlyArray<GroupCallParticipant>
  readonly version: number
}

/** https://core.telegram.org/constructor/updateInlineBotCallbackQuery */
export interface updateInlineBotCallbackQuery {
  readonly _tag: "updateInlineBotCallbackQuery"
  readonly queryId: bigint
  readonly userId: number
  readonly msgId: InputBotInlineMessageID
  readonly chatInstance: bigint
  readonly data?: Uint8Array | undefined
  readonly gameShortName?: string | undefined
}

/** https://core.telegram.org/constructor/updateJoinChatWebViewDecision */
export interface updateJoinChatWebViewDecision {
  readonly _tag: "updateJoinChatWebViewDecision"
  readonly peer: Peer
  readonly queryId: bigint
  readonly result: JoinChatBotResult
}

/** https://core.telegram.org/constructor/updateLangPack */
export interface updateLangPack {
  readonly _tag: "updateLangPack"
  readonly difference: LangPackDifference
}

/** https://core.telegram.org/constructor/updateLangPackTooLong */
export interface updateLangPackTooLong {
  readonly _tag: "updateLangPackTooLong"
  readonly langCode: string
}

/** https://core.telegram.org/constructor/updateLoginToken */
export interface updateLoginToken {
  readonly _tag: "updateLoginToken"
}

/** https://core.telegram.org/constructor/updateManagedBot */
export interface updateManagedBot {
  readonly _tag: "updateManagedBot"
  readonly userId: number
  readonly botId: number
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateMessageExtendedMedia */
export interface updateMessageExtendedMedia {
  readonly _tag: "updateMessageExtendedMedia"
  readonly peer: Peer
  readonly msgId: number
  readonly extendedMedia: ReadonlyArray<MessageExtendedMedia>
}

/** https://core.telegram.org/constructor/updateMessageID */
export interface updateMessageID {
  readonly _tag: "updateMessageID"
  readonly id: number
  readonly randomId: bigint
}

/** https://core.telegram.org/constructor/updateMessagePoll */
export interface updateMessagePoll {
  readonly _tag: "updateMessagePoll"
  readonly peer?: Peer | undefined
  readonly msgId?: number | undefined
  readonly topMsgId?: number | undefined
  readonly pollId: bigint
  readonly poll?: Poll | undefined
  readonly results: PollResults
}

/** https://core.telegram.org/constructor/updateMessagePollVote */
export interface updateMessagePollVote {
  readonly _tag: "updateMessagePollVote"
  readonly pollId: bigint
  readonly peer: Peer
  readonly options: ReadonlyArray<Uint8Array>
  readonly positions: ReadonlyArray<number>
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateMessageReactions */
export interface updateMessageReactions {
  readonly _tag: "updateMessageReactions"
  readonly peer: Peer
  readonly msgId: number
  readonly topMsgId?: number | undefined
  readonly savedPeerId?: Peer | undefined
  readonly reactions: MessageReactions
}

/** https://core.telegram.org/constructor/updateMonoForumNoPaidException */
export interface updateMonoForumNoPaidException {
  readonly _tag: "updateMonoForumNoPaidException"
  readonly exception?: boolean | undefined
  readonly channelId: number
  readonly savedPeerId: Peer
}

/** https://core.telegram.org/constructor/updateMoveStickerSetToTop */
export interface updateMoveStickerSetToTop {
  readonly _tag: "updateMoveStickerSetToTop"
  readonly masks?: boolean | undefined
  readonly emojis?: boolean | undefined
  readonly stickerset: bigint
}

/** https://core.telegram.org/constructor/updateNewAuthorization */
export interface updateNewAuthorization {
  readonly _tag: "updateNewAuthorization"
  readonly unconfirmed?: boolean | undefined
  readonly hash: bigint
  readonly date?: number | undefined
  readonly device?: string | undefined
  readonly location?: string | undefined
}

/** https://core.telegram.org/constructor/updateNewBotConnection */
export interface updateNewBotConnection {
  readonly _tag: "updateNewBotConnection"
  readonly confirmed?: boolean | undefined
  readonly botId: number
  readonly date?: number | undefined
  readonly device?: string | undefined
  readonly location?: string | undefined
}

/** https://core.telegram.org/constructor/updateNewChannelMessage */
export interface updateNewChannelMessage {
  readonly _tag: "updateNewChannelMessage"
  readonly message: Message
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateNewEncryptedMessage */
export interface updateNewEncryptedMessage {
  readonly _tag: "updateNewEncryptedMessage"
  readonly message: EncryptedMessage
  readonly qts: number
}

/** https://core.telegram.org/constructor/updateNewEphemeralMessage */
export interface updateNewEphemeralMessage {
  readonly _tag: "updateNewEphemeralMessage"
  readonly message: EphemeralMessage
}

/** https://core.telegram.org/constructor/updateNewMessage */
export interface updateNewMessage {
  readonly _tag: "updateNewMessage"
  readonly message: Message
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateNewQuickReply */
export interface updateNewQuickReply {
  readonly _tag: "updateNewQuickReply"
  readonly quickReply: QuickReply
}

/** https://core.telegram.org/constructor/updateNewScheduledMessage */
export interface updateNewScheduledMessage {
  readonly _tag: "updateNewScheduledMessage"
  readonly message: Message
}

/** https://core.telegram.org/constructor/updateNewStickerSet */
export interface updateNewStickerSet {
  readonly _tag: "updateNewStickerSet"
  readonly stickerset: MessagesStickerSet
}

/** https://core.telegram.org/constructor/updateNewStoryReaction */
export interface updateNewStoryReaction {
  readonly _tag: "updateNewStoryReaction"
  readonly storyId: number
  readonly peer: Peer
  readonly reaction: Reaction
}

/** https://core.telegram.org/constructor/updateNotifySettings */
export interface updateNotifySettings {
  readonly _tag: "updateNotifySettings"
  readonly peer: NotifyPeer
  readonly notifySettings: PeerNotifySettings
}

/** https://core.telegram.org/constructor/updatePaidReactionPrivacy */
export interface updatePaidReactionPrivacy {
  readonly _tag: "updatePaidReactionPrivacy"
  readonly private: PaidReactionPrivacy
}

/** https://core.telegram.org/constructor/updatePeerBlocked */
export interface updatePeerBlocked {
  readonly _tag: "updatePeerBlocked"
  readonly blocked?: boolean | undefined
  readonly blockedMyStoriesFrom?: boolean | undefined
  readonly peerId: Peer
}

/** https://core.telegram.org/constructor/updatePeerHistoryTTL */
export interface updatePeerHistoryTTL {
  readonly _tag: "updatePeerHistoryTTL"
  readonly peer: Peer
  readonly ttlPeriod?: number | undefined
}

/** https://core.telegram.org/constructor/updatePeerLocated */
export interface updatePeerLocated {
  readonly _tag: "updatePeerLocated"
  readonly peers: ReadonlyArray<PeerLocated>
}

/** https://core.telegram.org/constructor/updatePeerSettings */
export interface updatePeerSettings {
  readonly _tag: "updatePeerSettings"
  readonly peer: Peer
  readonly settings: PeerSettings
}

/** https://core.telegram.org/constructor/updatePeerWallpaper */
export interface updatePeerWallpaper {
  readonly _tag: "updatePeerWallpaper"
  readonly wallpaperOverridden?: boolean | undefined
  readonly peer: Peer
  readonly wallpaper?: WallPaper | undefined
}

/** https://core.telegram.org/constructor/updatePendingJoinRequests */
export interface updatePendingJoinRequests {
  readonly _tag: "updatePendingJoinRequests"
  readonly peer: Peer
  readonly requestsPending: number
  readonly recentRequesters: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/updatePhoneCall */
export interface updatePhoneCall {
  readonly _tag: "updatePhoneCall"
  readonly phoneCall: PhoneCall
}

/** https://core.telegram.org/constructor/updatePhoneCallSignalingData */
export interface updatePhoneCallSignalingData {
  readonly _tag: "updatePhoneCallSignalingData"
  readonly phoneCallId: bigint
  readonly data: Uint8Array
}

/** https://core.telegram.org/constructor/updatePinnedChannelMessages */
export interface updatePinnedChannelMessages {
  readonly _tag: "updatePinnedChannelMessages"
  readonly pinned?: boolean | undefined
  readonly channelId: number
  readonly messages: ReadonlyArray<number>
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updatePinnedDialogs */
export interface updatePinnedDialogs {
  readonly _tag: "updatePinnedDialogs"
  readonly folderId?: number | undefined
  readonly order?: ReadonlyArray<DialogPeer> | undefined
}

/** https://core.telegram.org/constructor/updatePinnedForumTopic */
export interface updatePinnedForumTopic {
  readonly _tag: "updatePinnedForumTopic"
  readonly pinned?: boolean | undefined
  readonly peer: Peer
  readonly topicId: number
}

/** https://core.telegram.org/constructor/updatePinnedForumTopics */
export interface updatePinnedForumTopics {
  readonly _tag: "updatePinnedForumTopics"
  readonly peer: Peer
  readonly order?: ReadonlyArray<number> | undefined
}

/** https://core.telegram.org/constructor/updatePinnedMessages */
export interface updatePinnedMessages {
  readonly _tag: "updatePinnedMessages"
  readonly pinned?: boolean | undefined
  readonly peer: Peer
  readonly messages: ReadonlyArray<number>
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updatePinnedSavedDialogs */
export interface updatePinnedSavedDialogs {
  readonly _tag: "updatePinnedSavedDialogs"
  readonly order?: ReadonlyArray<DialogPeer> | undefined
}

/** https://core.telegram.org/constructor/updatePrivacy */
export interface updatePrivacy {
  readonly _tag: "updatePrivacy"
  readonly key: PrivacyKey
  readonly rules: ReadonlyArray<PrivacyRule>
}

/** https://core.telegram.org/constructor/updatePtsChanged */
export interface updatePtsChanged {
  readonly _tag: "updatePtsChanged"
}

/** https://core.telegram.org/constructor/updateQuickReplies */
export interface updateQuickReplies {
  readonly _tag: "updateQuickReplies"
  readonly quickReplies: ReadonlyArray<QuickReply>
}

/** https://core.telegram.org/constructor/updateQuickReplyMessage */
export interface updateQuickReplyMessage {
  readonly _tag: "updateQuickReplyMessage"
  readonly message: Message
}

/** https://core.telegram.org/constructor/updateReadChannelDiscussionInbox */
export interface updateReadChannelDiscussionInbox {
  readonly _tag: "updateReadChannelDiscussionInbox"
  readonly channelId: number
  readonly topMsgId: number
  readonly readMaxId: number
  readonly broadcastId?: number | undefined
  readonly broadcastPost?: number | undefined
}

/** https://core.telegram.org/constructor/updateReadChannelDiscussionOutbox */
export interface updateReadChannelDiscussionOutbox {
  readonly _tag: "updateReadChannelDiscussionOutbox"
  readonly channelId: number
  readonly topMsgId: number
  readonly readMaxId: number
}

/** https://core.telegram.org/constructor/updateReadChannelInbox */
export interface updateReadChannelInbox {
  readonly _tag: "updateReadChannelInbox"
  readonly folderId?: number | undefined
  readonly channelId: number
  readonly maxId: number
  readonly stillUnreadCount: number
  readonly pts: number
}

/** https://core.telegram.org/constructor/updateReadChannelOutbox */
export interface updateReadChannelOutbox {
  readonly _tag: "updateReadChannelOutbox"
  readonly channelId: number
  readonly maxId: number
}

/** https://core.telegram.org/constructor/updateReadFeaturedEmojiStickers */
export interface updateReadFeaturedEmojiStickers {
  readonly _tag: "updateReadFeaturedEmojiStickers"
}

/** https://core.telegram.org/constructor/updateReadFeaturedStickers */
export interface updateReadFeaturedStickers {
  readonly _tag: "updateReadFeaturedStickers"
}

/** https://core.telegram.org/constructor/updateReadHistoryInbox */
export interface updateReadHistoryInbox {
  readonly _tag: "updateReadHistoryInbox"
  readonly folderId?: number | undefined
  readonly peer: Peer
  readonly topMsgId?: number | undefined
  readonly maxId: number
  readonly stillUnreadCount: number
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateReadHistoryOutbox */
export interface updateReadHistoryOutbox {
  readonly _tag: "updateReadHistoryOutbox"
  readonly peer: Peer
  readonly maxId: number
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateReadMessagesContents */
export interface updateReadMessagesContents {
  readonly _tag: "updateReadMessagesContents"
  readonly messages: ReadonlyArray<number>
  readonly pts: number
  readonly ptsCount: number
  readonly date?: number | undefined
}

/** https://core.telegram.org/constructor/updateReadMonoForumInbox */
export interface updateReadMonoForumInbox {
  readonly _tag: "updateReadMonoForumInbox"
  readonly channelId: number
  readonly savedPeerId: Peer
  readonly readMaxId: number
}

/** https://core.telegram.org/constructor/updateReadMonoForumOutbox */
export interface updateReadMonoForumOutbox {
  readonly _tag: "updateReadMonoForumOutbox"
  readonly channelId: number
  readonly savedPeerId: Peer
  readonly readMaxId: number
}

/** https://core.telegram.org/constructor/updateReadStories */
export interface updateReadStories {
  readonly _tag: "updateReadStories"
  readonly peer: Peer
  readonly maxId: number
}

/** https://core.telegram.org/constructor/updateRecentEmojiStatuses */
export interface updateRecentEmojiStatuses {
  readonly _tag: "updateRecentEmojiStatuses"
}

/** https://core.telegram.org/constructor/updateRecentReactions */
export interface updateRecentReactions {
  readonly _tag: "updateRecentReactions"
}

/** https://core.telegram.org/constructor/updateRecentStickers */
export interface updateRecentStickers {
  readonly _tag: "updateRecentStickers"
}

/** https://core.telegram.org/constructor/updateSavedDialogPinned */
export interface updateSavedDialogPinned {
  readonly _tag: "updateSavedDialogPinned"
  readonly pinned?: boolean | undefined
  readonly peer: DialogPeer
}

/** https://core.telegram.org/constructor/updateSavedGifs */
export interface updateSavedGifs {
  readonly _tag: "updateSavedGifs"
}

/** https://core.telegram.org/constructor/updateSavedReactionTags */
export interface updateSavedReactionTags {
  readonly _tag: "updateSavedReactionTags"
}

/** https://core.telegram.org/constructor/updateSavedRingtones */
export interface updateSavedRingtones {
  readonly _tag: "updateSavedRingtones"
}

/** https://core.telegram.org/constructor/updateSentPhoneCode */
export interface updateSentPhoneCode {
  readonly _tag: "updateSentPhoneCode"
  readonly sentCode: AuthSentCode
}

/** https://core.telegram.org/constructor/updateSentStoryReaction */
export interface updateSentStoryReaction {
  readonly _tag: "updateSentStoryReaction"
  readonly peer: Peer
  readonly storyId: number
  readonly reaction: Reaction
}

/** https://core.telegram.org/constructor/updateServiceNotification */
export interface updateServiceNotification {
  readonly _tag: "updateServiceNotification"
  readonly popup?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly inboxDate?: number | undefined
  readonly type: string
  readonly message: string
  readonly media: MessageMedia
  readonly entities: ReadonlyArray<MessageEntity>
}

/** https://core.telegram.org/constructor/updateSmsJob */
export interface updateSmsJob {
  readonly _tag: "updateSmsJob"
  readonly jobId: string
}

/** https://core.telegram.org/constructor/updateStarGiftAuctionState */
export interface updateStarGiftAuctionState {
  readonly _tag: "updateStarGiftAuctionState"
  readonly giftId: bigint
  readonly state: StarGiftAuctionState
}

/** https://core.telegram.org/constructor/updateStarGiftAuctionUserState */
export interface updateStarGiftAuctionUserState {
  readonly _tag: "updateStarGiftAuctionUserState"
  readonly giftId: bigint
  readonly userState: StarGiftAuctionUserState
}

/** https://core.telegram.org/constructor/updateStarGiftCraftFail */
export interface updateStarGiftCraftFail {
  readonly _tag: "updateStarGiftCraftFail"
}

/** https://core.telegram.org/constructor/updateStarsBalance */
export interface updateStarsBalance {
  readonly _tag: "updateStarsBalance"
  readonly balance: StarsAmount
}

/** https://core.telegram.org/constructor/updateStarsRevenueStatus */
export interface updateStarsRevenueStatus {
  readonly _tag: "updateStarsRevenueStatus"
  readonly peer: Peer
  readonly status: StarsRevenueStatus
}

/** https://core.telegram.org/constructor/updateStickerSets */
export interface updateStickerSets {
  readonly _tag: "updateStickerSets"
  readonly masks?: boolean | undefined
  readonly emojis?: boolean | undefined
}

/** https://core.telegram.org/constructor/updateStickerSetsOrder */
export interface updateStickerSetsOrder {
  readonly _tag: "updateStickerSetsOrder"
  readonly masks?: boolean | undefined
  readonly emojis?: boolean | undefined
  readonly order: ReadonlyArray<bigint>
}

/** https://core.telegram.org/constructor/updateStoriesStealthMode */
export interface updateStoriesStealthMode {
  readonly _tag: "updateStoriesStealthMode"
  readonly stealthMode: StoriesStealthMode
}

/** https://core.telegram.org/constructor/updateStory */
export interface updateStory {
  readonly _tag: "updateStory"
  readonly peer: Peer
  readonly story: StoryItem
}

/** https://core.telegram.org/constructor/updateStoryID */
export interface updateStoryID {
  readonly _tag: "updateStoryID"
  readonly id: number
  readonly randomId: bigint
}

/** https://core.telegram.org/constructor/updateTheme */
export interface updateTheme {
  readonly _tag: "updateTheme"
  readonly theme: Theme
}

/** https://core.telegram.org/constructor/updateTranscribedAudio */
export interface updateTranscribedAudio {
  readonly _tag: "updateTranscribedAudio"
  readonly pending?: boolean | undefined
  readonly peer: Peer
  readonly msgId: number
  readonly transcriptionId: bigint
  readonly text: string
}

/** https://core.telegram.org/constructor/updateUser */
export interface updateUser {
  readonly _tag: "updateUser"
  readonly userId: number
}

/** https://core.telegram.org/constructor/updateUserEmojiStatus */
export interface updateUserEmojiStatus {
  readonly _tag: "updateUserEmojiStatus"
  readonly userId: number
  readonly emojiStatus: EmojiStatus
}

/** https://core.telegram.org/constructor/updateUserName */
export interface updateUserName {
  readonly _tag: "updateUserName"
  readonly userId: number
  readonly firstName: string
  readonly lastName: string
  readonly usernames: ReadonlyArray<Username>
}

/** https://core.telegram.org/constructor/updateUserPhone */
export interface updateUserPhone {
  readonly _tag: "updateUserPhone"
  readonly userId: number
  readonly phone: string
}

/** https://core.telegram.org/constructor/updateUserStatus */
export interface updateUserStatus {
  readonly _tag: "updateUserStatus"
  readonly userId: number
  readonly status: UserStatus
}

/** https://core.telegram.org/constructor/updateUserTyping */
export interface updateUserTyping {
  readonly _tag: "updateUserTyping"
  readonly userId: number
  readonly topMsgId?: number | undefined
  readonly action: SendMessageAction
}

/** https://core.telegram.org/constructor/updateWebBrowserException */
export interface updateWebBrowserException {
  readonly _tag: "updateWebBrowserException"
  readonly delete?: boolean | undefined
  readonly openExternalBrowser?: boolean | undefined
  readonly exception: WebDomainException
}

/** https://core.telegram.org/constructor/updateWebBrowserSettings */
export interface updateWebBrowserSettings {
  readonly _tag: "updateWebBrowserSettings"
  readonly openExternalBrowser?: boolean | undefined
  readonly displayCloseButton?: boolean | undefined
}

/** https://core.telegram.org/constructor/updateWebPage */
export interface updateWebPage {
  readonly _tag: "updateWebPage"
  readonly webpage: WebPage
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/constructor/updateWebViewResultSent */
export interface updateWebViewResultSent {
  readonly _tag: "updateWebViewResultSent"
  readonly queryId: bigint
}

/** https://core.telegram.org/type/Updates */
export type Updates =
  | updateShort
  | updateShortChatMessage
  | updateShortMessage
  | updateShortSentMessage
  | updates
  | updatesCombined
  | updatesTooLong

/** https://core.telegram.org/constructor/updateShort */
export interface updateShort {
  readonly _tag: "updateShort"
  readonly update: Update
  readonly date: number
}

/** https://core.telegram.org/constructor/updateShortChatMessage */
export interface updateShortChatMessage {
  readonly _tag: "updateShortChatMessage"
  readonly out?: boolean | undefined
  readonly mentioned?: boolean | undefined
  readonly mediaUnread?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly id: number
  readonly fromId: number
  readonly chatId: number
  readonly message: string
  readonly pts: number
  readonly ptsCount: number
  readonly date: number
  readonly fwdFrom?: MessageFwdHeader | undefined
  readonly viaBotId?: number | undefined
  readonly replyTo?: MessageReplyHeader | undefined
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly ttlPeriod?: number | undefined
}

/** https://core.telegram.org/constructor/updateShortMessage */
export interface updateShortMessage {
  readonly _tag: "updateShortMessage"
  readonly out?: boolean | undefined
  readonly mentioned?: boolean | undefined
  readonly mediaUnread?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly id: number
  readonly userId: number
  readonly message: string
  readonly pts: number
  readonly ptsCount: number
  readonly date: number
  readonly fwdFrom?: MessageFwdHeader | undefined
  readonly viaBotId?: number | undefined
  readonly replyTo?: MessageReplyHeader | undefined
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly ttlPeriod?: number | undefined
}

/** https://core.telegram.org/constructor/updateShortSentMessage */
export interface updateShortSentMessage {
  readonly _tag: "updateShortSentMessage"
  readonly out?: boolean | undefined
  readonly id: number
  readonly pts: number
  readonly ptsCount: number
  readonly date: number
  readonly media?: MessageMedia | undefined
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly ttlPeriod?: number | undefined
}

/** https://core.telegram.org/constructor/updates */
export interface updates {
  readonly _tag: "updates"
  readonly updates: ReadonlyArray<Update>
  readonly users: ReadonlyArray<User>
  readonly chats: ReadonlyArray<Chat>
  readonly date: number
  readonly seq: number
}

/** https://core.telegram.org/constructor/updatesCombined */
export interface updatesCombined {
  readonly _tag: "updatesCombined"
  readonly updates: ReadonlyArray<Update>
  readonly users: ReadonlyArray<User>
  readonly chats: ReadonlyArray<Chat>
  readonly date: number
  readonly seqStart: number
  readonly seq: number
}

/** https://core.telegram.org/constructor/updatesTooLong */
export interface updatesTooLong {
  readonly _tag: "updatesTooLong"
}

/** https://core.telegram.org/type/UrlAuthResult */
export type UrlAuthResult = urlAuthResultAccepted | urlAuthResultDefault | urlAuthResultRequest

/** https://core.telegram.org/constructor/urlAuthResultAccepted */
export interface urlAuthResultAccepted {
  readonly _tag: "urlAuthResultAccepted"
  readonly url?: string | undefined
}

/** https://core.telegram.org/constructor/urlAuthResultDefault */
export interface urlAuthResultDefault {
  readonly _tag: "urlAuthResultDefault"
}

/** https://core.telegram.org/constructor/urlAuthResultRequest */
export interface urlAuthResultRequest {
  readonly _tag: "urlAuthResultRequest"
  readonly requestWriteAccess?: boolean | undefined
  readonly requestPhoneNumber?: boolean | undefined
  readonly matchCodesFirst?: boolean | undefined
  readonly isApp?: boolean | undefined
  readonly bot: User
  readonly domain: string
  readonly browser?: string | undefined
  readonly platform?: string | undefined
  readonly ip?: string | undefined
  readonly region?: string | undefined
  readonly matchCodes?: ReadonlyArray<string> | undefined
  readonly userIdHint?: number | undefined
  readonly verifiedAppName?: string | undefined
}

/** https://core.telegram.org/type/User */
export type User = user | userEmpty

/** https://core.telegram.org/constructor/user */
export interface user {
  readonly _tag: "user"
  readonly self?: boolean | undefined
  readonly contact?: boolean | undefined
  readonly mutualContact?: boolean | undefined
  readonly deleted?: boolean | undefined
  readonly bot?: boolean | undefined
  readonly botChatHistory?: boolean | undefined
  readonly botNochats?: boolean | undefined
  readonly verified?: boolean | undefined
  readonly restricted?: boolean | undefined
  readonly min?: boolean | undefined
  readonly botInlineGeo?: boolean | undefined
  readonly support?: boolean | undefined
  readonly scam?: boolean | undefined
  readonly applyMinPhoto?: boolean | undefined
  readonly fake?: boolean | undefined
  readonly botAttachMenu?: boolean | undefined
  readonly premium?: boolean | undefined
  readonly attachMenuEnabled?: boolean | undefined
  readonly botCanEdit?: boolean | undefined
  readonly closeFriend?: boolean | undefined
  readonly storiesHidden?: boolean | undefined
  readonly storiesUnavailable?: boolean | undefined
  readonly contactRequirePremium?: boolean | undefined
  readonly botBusiness?: boolean | undefined
  readonly botHasMainApp?: boolean | undefined
  readonly botForumView?: boolean | undefined
  readonly botForumCanManageTopics?: boolean | undefined
  readonly botCanManageBots?: boolean | undefined
  readonly botGuestchat?: boolean | undefined
  readonly botGuard?: boolean | undefined
  readonly id: number
  readonly accessHash?: bigint | undefined
  readonly firstName?: string | undefined
  readonly lastName?: string | undefined
  readonly username?: string | undefined
  readonly phone?: string | undefined
  readonly photo?: UserProfilePhoto | undefined
  readonly status?: UserStatus | undefined
  readonly botInfoVersion?: number | undefined
  readonly restrictionReason?: ReadonlyArray<RestrictionReason> | undefined
  readonly botInlinePlaceholder?: string | undefined
  readonly langCode?: string | undefined
  readonly emojiStatus?: EmojiStatus | undefined
  readonly usernames?: ReadonlyArray<Username> | undefined
  readonly storiesMaxId?: RecentStory | undefined
  readonly color?: PeerColor | undefined
  readonly profileColor?: PeerColor | undefined
  readonly botActiveUsers?: number | undefined
  readonly botVerificationIcon?: bigint | undefined
  readonly sendPaidMessagesStars?: bigint | undefined
  readonly linkedCommunityId?: number | undefined
}

/** https://core.telegram.org/constructor/userEmpty */
export interface userEmpty {
  readonly _tag: "userEmpty"
  readonly id: number
}

/** https://core.telegram.org/type/UserFull */
export type UserFull = userFull

/** https://core.telegram.org/constructor/userFull */
export interface userFull {
  readonly _tag: "userFull"
  readonly blocked?: boolean | undefined
  readonly phoneCallsAvailable?: boolean | undefined
  readonly phoneCallsPrivate?: boolean | undefined
  readonly canPinMessage?: boolean | undefined
  readonly hasScheduled?: boolean | undefined
  readonly videoCallsAvailable?: boolean | undefined
  readonly voiceMessagesForbidden?: boolean | undefined
  readonly translationsDisabled?: boolean | undefined
  readonly storiesPinnedAvailable?: boolean | undefined
  readonly blockedMyStoriesFrom?: boolean | undefined
  readonly wallpaperOverridden?: boolean | undefined
  readonly contactRequirePremium?: boolean | undefined
  readonly readDatesPrivate?: boolean | undefined
  readonly sponsoredEnabled?: boolean | undefined
  readonly canViewRevenue?: boolean | undefined
  readonly botCanManageEmojiStatus?: boolean | undefined
  readonly displayGiftsButton?: boolean | undefined
  readonly noforwardsMyEnabled?: boolean | undefined
  readonly noforwardsPeerEnabled?: boolean | undefined
  readonly unofficialSecurityRisk?: boolean | undefined
  readonly id: number
  readonly about?: string | undefined
  readonly settings: PeerSettings
  readonly personalPhoto?: Photo | undefined
  readonly profilePhoto?: Photo | undefined
  readonly fallbackPhoto?: Photo | undefined
  readonly notifySettings: PeerNotifySettings
  readonly botInfo?: BotInfo | undefined
  readonly pinnedMsgId?: number | undefined
  readonly commonChatsCount: number
  readonly folderId?: number | undefined
  readonly ttlPeriod?: number | undefined
  readonly theme?: ChatTheme | undefined
  readonly privateForwardName?: string | undefined
  readonly botGroupAdminRights?: ChatAdminRights | undefined
  readonly botBroadcastAdminRights?: ChatAdminRights | undefined
  readonly wallpaper?: WallPaper | undefined
  readonly stories?: PeerStories | undefined
  readonly businessWorkHours?: BusinessWorkHours | undefined
  readonly businessLocation?: BusinessLocation | undefined
  readonly businessGreetingMessage?: BusinessGreetingMessage | undefined
  readonly businessAwayMessage?: BusinessAwayMessage | undefined
  readonly businessIntro?: BusinessIntro | undefined
  readonly birthday?: Birthday | undefined
  readonly personalChannelId?: number | undefined
  readonly personalChannelMessage?: number | undefined
  readonly stargiftsCount?: number | undefined
  readonly starrefProgram?: StarRefProgram | undefined
  readonly botVerification?: BotVerification | undefined
  readonly sendPaidMessagesStars?: bigint | undefined
  readonly disallowedGifts?: DisallowedGiftsSettings | undefined
  readonly starsRating?: StarsRating | undefined
  readonly starsMyPendingRating?: StarsRating | undefined
  readonly starsMyPendingRatingDate?: number | undefined
  readonly mainTab?: ProfileTab | undefined
  readonly savedMusic?: Document | undefined
  readonly note?: TextWithEntities | undefined
  readonly botManagerId?: number | undefined
}

/** https://core.telegram.org/type/UserProfilePhoto */
export type UserProfilePhoto = userProfilePhoto | userProfilePhotoEmpty

/** https://core.telegram.org/constructor/userProfilePhoto */
export interface userProfilePhoto {
  readonly _tag: "userProfilePhoto"
  readonly hasVideo?: boolean | undefined
  readonly personal?: boolean | undefined
  readonly photoId: bigint
  readonly strippedThumb?: Uint8Array | undefined
  readonly dcId: number
}

/** https://core.telegram.org/constructor/userProfilePhotoEmpty */
export interface userProfilePhotoEmpty {
  readonly _tag: "userProfilePhotoEmpty"
}

/** https://core.telegram.org/type/UserStatus */
export type UserStatus =
  | userStatusEmpty
  | userStatusLastMonth
  | userStatusLastWeek
  | userStatusOffline
  | userStatusOnline
  | userStatusRecently

/** https://core.telegram.org/constructor/userStatusEmpty */
export interface userStatusEmpty {
  readonly _tag: "userStatusEmpty"
}

/** https://core.telegram.org/constructor/userStatusLastMonth */
export interface userStatusLastMonth {
  readonly _tag: "userStatusLastMonth"
  readonly byMe?: boolean | undefined
}

/** https://core.telegram.org/constructor/userStatusLastWeek */
export interface userStatusLastWeek {
  readonly _tag: "userStatusLastWeek"
  readonly byMe?: boolean | undefined
}

/** https://core.telegram.org/constructor/userStatusOffline */
export interface userStatusOffline {
  readonly _tag: "userStatusOffline"
  readonly wasOnline: number
}

/** https://core.telegram.org/constructor/userStatusOnline */
export interface userStatusOnline {
  readonly _tag: "userStatusOnline"
  readonly expires: number
}

/** https://core.telegram.org/constructor/userStatusRecently */
export interface userStatusRecently {
  readonly _tag: "userStatusRecently"
  readonly byMe?: boolean | undefined
}

/** https://core.telegram.org/type/Username */
export type Username = username

/** https://core.telegram.org/constructor/username */
export interface username {
  readonly _tag: "username"
  readonly editable?: boolean | undefined
  readonly active?: boolean | undefined
  readonly username: string
}

/** https://core.telegram.org/type/VideoSize */
export type VideoSize = videoSize | videoSizeEmojiMarkup | videoSizeStickerMarkup

/** https://core.telegram.org/constructor/videoSize */
export interface videoSize {
  readonly _tag: "videoSize"
  readonly type: string
  readonly w: number
  readonly h: number
  readonly size: number
  readonly videoStartTs?: number | undefined
}

/** https://core.telegram.org/constructor/videoSizeEmojiMarkup */
export interface videoSizeEmojiMarkup {
  readonly _tag: "videoSizeEmojiMarkup"
  readonly emojiId: bigint
  readonly backgroundColors: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/videoSizeStickerMarkup */
export interface videoSizeStickerMarkup {
  readonly _tag: "videoSizeStickerMarkup"
  readonly stickerset: InputStickerSet
  readonly stickerId: bigint
  readonly backgroundColors: ReadonlyArray<number>
}

/** https://core.telegram.org/type/WallPaper */
export type WallPaper = wallPaper | wallPaperNoFile

/** https://core.telegram.org/constructor/wallPaper */
export interface wallPaper {
  readonly _tag: "wallPaper"
  readonly id: bigint
  readonly creator?: boolean | undefined
  readonly default?: boolean | undefined
  readonly pattern?: boolean | undefined
  readonly dark?: boolean | undefined
  readonly accessHash: bigint
  readonly slug: string
  readonly document: Document
  readonly settings?: WallPaperSettings | undefined
}

/** https://core.telegram.org/constructor/wallPaperNoFile */
export interface wallPaperNoFile {
  readonly _tag: "wallPaperNoFile"
  readonly id: bigint
  readonly default?: boolean | undefined
  readonly dark?: boolean | undefined
  readonly settings?: WallPaperSettings | undefined
}

/** https://core.telegram.org/type/WallPaperSettings */
export type WallPaperSettings = wallPaperSettings

/** https://core.telegram.org/constructor/wallPaperSettings */
export interface wallPaperSettings {
  readonly _tag: "wallPaperSettings"
  readonly blur?: boolean | undefined
  readonly motion?: boolean | undefined
  readonly backgroundColor?: number | undefined
  readonly secondBackgroundColor?: number | undefined
  readonly thirdBackgroundColor?: number | undefined
  readonly fourthBackgroundColor?: number | undefined
  readonly intensity?: number | undefined
  readonly rotation?: number | undefined
  readonly emoticon?: string | undefined
}

/** https://core.telegram.org/type/WebAuthorization */
export type WebAuthorization = webAuthorization

/** https://core.telegram.org/constructor/webAuthorization */
export interface webAuthorization {
  readonly _tag: "webAuthorization"
  readonly hash: bigint
  readonly botId: number
  readonly domain: string
  readonly browser: string
  readonly platform: string
  readonly dateCreated: number
  readonly dateActive: number
  readonly ip: string
  readonly region: string
}

/** https://core.telegram.org/type/WebDocument */
export type WebDocument = webDocument | webDocumentNoProxy

/** https://core.telegram.org/constructor/webDocument */
export interface webDocument {
  readonly _tag: "webDocument"
  readonly url: string
  readonly accessHash: bigint
  readonly size: number
  readonly mimeType: string
  readonly attributes: ReadonlyArray<DocumentAttribute>
}

/** https://core.telegram.org/constructor/webDocumentNoProxy */
export interface webDocumentNoProxy {
  readonly _tag: "webDocumentNoProxy"
  readonly url: string
  readonly size: number
  readonly mimeType: string
  readonly attributes: ReadonlyArray<DocumentAttribute>
}

/** https://core.telegram.org/type/WebDomainException */
export type WebDomainException = webDomainException

/** https://core.telegram.org/constructor/webDomainException */
export interface webDomainException {
  readonly _tag: "webDomainException"
  readonly domain: string
  readonly url: string
  readonly title: string
  readonly favicon?: bigint | undefined
}

/** https://core.telegram.org/type/WebPage */
export type WebPage = webPage | webPageEmpty | webPageNotModified | webPagePending

/** https://core.telegram.org/constructor/webPage */
export interface webPage {
  readonly _tag: "webPage"
  readonly hasLargeMedia?: boolean | undefined
  readonly videoCoverPhoto?: boolean | undefined
  readonly id: bigint
  readonly url: string
  readonly displayUrl: string
  readonly hash: number
  readonly type?: string | undefined
  readonly siteName?: string | undefined
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly photo?: Photo | undefined
  readonly embedUrl?: string | undefined
  readonly embedType?: string | undefined
  readonly embedWidth?: number | undefined
  readonly embedHeight?: number | undefined
  readonly duration?: number | undefined
  readonly author?: string | undefined
  readonly document?: Document | undefined
  readonly cachedPage?: Page | undefined
  readonly attributes?: ReadonlyArray<WebPageAttribute> | undefined
}

/** https://core.telegram.org/constructor/webPageEmpty */
export interface webPageEmpty {
  readonly _tag: "webPageEmpty"
  readonly id: bigint
  readonly url?: string | undefined
}

/** https://core.telegram.org/constructor/webPageNotModified */
export interface webPageNotModified {
  readonly _tag: "webPageNotModified"
  readonly cachedPageViews?: number | undefined
}

/** https://core.telegram.org/constructor/webPagePending */
export interface webPagePending {
  readonly _tag: "webPagePending"
  readonly id: bigint
  readonly url?: string | undefined
  readonly date: number
}

/** https://core.telegram.org/type/WebPageAttribute */
export type WebPageAttribute =
  | webPageAttributeAiComposeTone
  | webPageAttributeStarGiftAuction
  | webPageAttributeStarGiftCollection
  | webPageAttributeStickerSet
  | webPageAttributeStory
  | webPageAttributeTheme
  | webPageAttributeUniqueStarGift

/** https://core.telegram.org/constructor/webPageAttributeAiComposeTone */
export interface webPageAttributeAiComposeTone {
  readonly _tag: "webPageAttributeAiComposeTone"
  readonly emojiId: bigint
}

/** https://core.telegram.org/constructor/webPageAttributeStarGiftAuction */
export interface webPageAttributeStarGiftAuction {
  readonly _tag: "webPageAttributeStarGiftAuction"
  readonly gift: StarGift
  readonly endDate: number
}

/** https://core.telegram.org/constructor/webPageAttributeStarGiftCollection */
export interface webPageAttributeStarGiftCollection {
  readonly _tag: "webPageAttributeStarGiftCollection"
  readonly icons: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/webPageAttributeStickerSet */
export interface webPageAttributeStickerSet {
  readonly _tag: "webPageAttributeStickerSet"
  readonly emojis?: boolean | undefined
  readonly textColor?: boolean | undefined
  readonly stickers: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/webPageAttributeStory */
export interface webPageAttributeStory {
  readonly _tag: "webPageAttributeStory"
  readonly peer: Peer
  readonly id: number
  readonly story?: StoryItem | undefined
}

/** https://core.telegram.org/constructor/webPageAttributeTheme */
export interface webPageAttributeTheme {
  readonly _tag: "webPageAttributeTheme"
  readonly documents?: ReadonlyArray<Document> | undefined
  readonly settings?: ThemeSettings | undefined
}

/** https://core.telegram.org/constructor/webPageAttributeUniqueStarGift */
export interface webPageAttributeUniqueStarGift {
  readonly _tag: "webPageAttributeUniqueStarGift"
  readonly gift: StarGift
}

/** https://core.telegram.org/type/WebViewMessageSent */
export type WebViewMessageSent = webViewMessageSent

/** https://core.telegram.org/constructor/webViewMessageSent */
export interface webViewMessageSent {
  readonly _tag: "webViewMessageSent"
  readonly msgId?: InputBotInlineMessageID | undefined
}

/** https://core.telegram.org/type/WebViewResult */
export type WebViewResult = webViewResultUrl

/** https://core.telegram.org/constructor/webViewResultUrl */
export interface webViewResultUrl {
  readonly _tag: "webViewResultUrl"
  readonly fullsize?: boolean | undefined
  readonly fullscreen?: boolean | undefined
  readonly sameOrigin?: boolean | undefined
  readonly queryId?: bigint | undefined
  readonly url: string
}

/** https://core.telegram.org/type/account.AuthorizationForm */
export type AccountAuthorizationForm = accountAuthorizationForm

/** https://core.telegram.org/constructor/account.authorizationForm */
export interface accountAuthorizationForm {
  readonly _tag: "account.authorizationForm"
  readonly requiredTypes: ReadonlyArray<SecureRequiredType>
  readonly values: ReadonlyArray<SecureValue>
  readonly errors: ReadonlyArray<SecureValueError>
  readonly users: ReadonlyArray<User>
  readonly privacyPolicyUrl?: string | undefined
}

/** https://core.telegram.org/type/account.Authorizations */
export type AccountAuthorizations = accountAuthorizations

/** https://core.telegram.org/constructor/account.authorizations */
export interface accountAuthorizations {
  readonly _tag: "account.authorizations"
  readonly authorizationTtlDays: number
  readonly authorizations: ReadonlyArray<Authorization>
}

/** https://core.telegram.org/type/account.AutoDownloadSettings */
export type AccountAutoDownloadSettings = accountAutoDownloadSettings

/** https://core.telegram.org/constructor/account.autoDownloadSettings */
export interface accountAutoDownloadSettings {
  readonly _tag: "account.autoDownloadSettings"
  readonly low: AutoDownloadSettings
  readonly medium: AutoDownloadSettings
  readonly high: AutoDownloadSettings
}

/** https://core.telegram.org/type/account.AutoSaveSettings */
export type AccountAutoSaveSettings = accountAutoSaveSettings

/** https://core.telegram.org/constructor/account.autoSaveSettings */
export interface accountAutoSaveSettings {
  readonly _tag: "account.autoSaveSettings"
  readonly usersSettings: AutoSaveSettings
  readonly chatsSettings: AutoSaveSettings
  readonly broadcastsSettings: AutoSaveSettings
  readonly exceptions: ReadonlyArray<AutoSaveException>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/account.BusinessChatLinks */
export type AccountBusinessChatLinks = accountBusinessChatLinks

/** https://core.telegram.org/constructor/account.businessChatLinks */
export interface accountBusinessChatLinks {
  readonly _tag: "account.businessChatLinks"
  readonly links: ReadonlyArray<BusinessChatLink>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/account.ChatThemes */
export type AccountChatThemes = accountChatThemes | accountChatThemesNotModified

/** https://core.telegram.org/constructor/account.chatThemes */
export interface accountChatThemes {
  readonly _tag: "account.chatThemes"
  readonly hash: bigint
  readonly themes: ReadonlyArray<ChatTheme>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly nextOffset?: string | undefined
}

/** https://core.telegram.org/constructor/account.chatThemesNotModified */
export interface accountChatThemesNotModified {
  readonly _tag: "account.chatThemesNotModified"
}

/** https://core.telegram.org/type/account.ConnectedBots */
export type AccountConnectedBots = accountConnectedBots

/** https://core.telegram.org/constructor/account.connectedBots */
export interface accountConnectedBots {
  readonly _tag: "account.connectedBots"
  readonly connectedBots: ReadonlyArray<ConnectedBot>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/account.ContentSettings */
export type AccountContentSettings = accountContentSettings

/** https://core.telegram.org/constructor/account.contentSettings */
export interface accountContentSettings {
  readonly _tag: "account.contentSettings"
  readonly sensitiveEnabled?: boolean | undefined
  readonly sensitiveCanChange?: boolean | undefined
}

/** https://core.telegram.org/type/account.EmailVerified */
export type AccountEmailVerified = accountEmailVerified | accountEmailVerifiedLogin

/** https://core.telegram.org/constructor/account.emailVerified */
export interface accountEmailVerified {
  readonly _tag: "account.emailVerified"
  readonly email: string
}

/** https://core.telegram.org/constructor/account.emailVerifiedLogin */
export interface accountEmailVerifiedLogin {
  readonly _tag: "account.emailVerifiedLogin"
  readonly email: string
  readonly sentCode: AuthSentCode
}

/** https://core.telegram.org/type/account.EmojiStatuses */
export type AccountEmojiStatuses = accountEmojiStatuses | accountEmojiStatusesNotModified

/** https://core.telegram.org/constructor/account.emojiStatuses */
export interface accountEmojiStatuses {
  readonly _tag: "account.emojiStatuses"
  readonly hash: bigint
  readonly statuses: ReadonlyArray<EmojiStatus>
}

/** https://core.telegram.org/constructor/account.emojiStatusesNotModified */
export interface accountEmojiStatusesNotModified {
  readonly _tag: "account.emojiStatusesNotModified"
}

/** https://core.telegram.org/type/account.PaidMessagesRevenue */
export type AccountPaidMessagesRevenue = accountPaidMessagesRevenue

/** https://core.telegram.org/constructor/account.paidMessagesRevenue */
export interface accountPaidMessagesRevenue {
  readonly _tag: "account.paidMessagesRevenue"
  readonly starsAmount: bigint
}

/** https://core.telegram.org/type/account.PasskeyRegistrationOptions */
export type AccountPasskeyRegistrationOptions = accountPasskeyRegistrationOptions

/** https://core.telegram.org/constructor/account.passkeyRegistrationOptions */
export interface accountPasskeyRegistrationOptions {
  readonly _tag: "account.passkeyRegistrationOptions"
  readonly options: DataJSON
}

/** https://core.telegram.org/type/account.Passkeys */
export type AccountPasskeys = accountPasskeys

/** https://core.telegram.org/constructor/account.passkeys */
export interface accountPasskeys {
  readonly _tag: "account.passkeys"
  readonly passkeys: ReadonlyArray<Passkey>
}

/** https://core.telegram.org/type/account.Password */
export type AccountPassword = accountPassword

/** https://core.telegram.org/constructor/account.password */
export interface accountPassword {
  readonly _tag: "account.password"
  readonly hasRecovery?: boolean | undefined
  readonly hasSecureValues?: boolean | undefined
  readonly hasPassword?: boolean | undefined
  readonly currentAlgo?: PasswordKdfAlgo | undefined
  readonly srpB?: Uint8Array | undefined
  readonly srpId?: bigint | undefined
  readonly hint?: string | undefined
  readonly emailUnconfirmedPattern?: string | undefined
  readonly newAlgo: PasswordKdfAlgo
  readonly newSecureAlgo: SecurePasswordKdfAlgo
  readonly secureRandom: Uint8Array
  readonly pendingResetDate?: number | undefined
  readonly loginEmailPattern?: string | undefined
}

/** https://core.telegram.org/type/account.PasswordInputSettings */
export type AccountPasswordInputSettings = accountPasswordInputSettings

/** https://core.telegram.org/constructor/account.passwordInputSettings */
export interface accountPasswordInputSettings {
  readonly _tag: "account.passwordInputSettings"
  readonly newAlgo?: PasswordKdfAlgo | undefined
  readonly newPasswordHash?: Uint8Array | undefined
  readonly hint?: string | undefined
  readonly email?: string | undefined
  readonly newSecureSettings?: SecureSecretSettings | undefined
}

/** https://core.telegram.org/type/account.PasswordSettings */
export type AccountPasswordSettings = accountPasswordSettings

/** https://core.telegram.org/constructor/account.passwordSettings */
export interface accountPasswordSettings {
  readonly _tag: "account.passwordSettings"
  readonly email?: string | undefined
  readonly secureSettings?: SecureSecretSettings | undefined
}

/** https://core.telegram.org/type/account.PrivacyRules */
export type AccountPrivacyRules = accountPrivacyRules

/** https://core.telegram.org/constructor/account.privacyRules */
export interface accountPrivacyRules {
  readonly _tag: "account.privacyRules"
  readonly rules: ReadonlyArray<PrivacyRule>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/account.ResetPasswordResult */
export type AccountResetPasswordResult =
  | accountResetPasswordFailedWait
  | accountResetPasswordOk
  | accountResetPasswordRequestedWait

/** https://core.telegram.org/constructor/account.resetPasswordFailedWait */
export interface accountResetPasswordFailedWait {
  readonly _tag: "account.resetPasswordFailedWait"
  readonly retryDate: number
}

/** https://core.telegram.org/constructor/account.resetPasswordOk */
export interface accountResetPasswordOk {
  readonly _tag: "account.resetPasswordOk"
}

/** https://core.telegram.org/constructor/account.resetPasswordRequestedWait */
export interface accountResetPasswordRequestedWait {
  readonly _tag: "account.resetPasswordRequestedWait"
  readonly untilDate: number
}

/** https://core.telegram.org/type/account.ResolvedBusinessChatLinks */
export type AccountResolvedBusinessChatLinks = accountResolvedBusinessChatLinks

/** https://core.telegram.org/constructor/account.resolvedBusinessChatLinks */
export interface accountResolvedBusinessChatLinks {
  readonly _tag: "account.resolvedBusinessChatLinks"
  readonly peer: Peer
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/account.SavedMusicIds */
export type AccountSavedMusicIds = accountSavedMusicIds | accountSavedMusicIdsNotModified

/** https://core.telegram.org/constructor/account.savedMusicIds */
export interface accountSavedMusicIds {
  readonly _tag: "account.savedMusicIds"
  readonly ids: ReadonlyArray<bigint>
}

/** https://core.telegram.org/constructor/account.savedMusicIdsNotModified */
export interface accountSavedMusicIdsNotModified {
  readonly _tag: "account.savedMusicIdsNotModified"
}

/** https://core.telegram.org/type/account.SavedRingtone */
export type AccountSavedRingtone = accountSavedRingtone | accountSavedRingtoneConverted

/** https://core.telegram.org/constructor/account.savedRingtone */
export interface accountSavedRingtone {
  readonly _tag: "account.savedRingtone"
}

/** https://core.telegram.org/constructor/account.savedRingtoneConverted */
export interface accountSavedRingtoneConverted {
  readonly _tag: "account.savedRingtoneConverted"
  readonly document: Document
}

/** https://core.telegram.org/type/account.SavedRingtones */
export type AccountSavedRingtones = accountSavedRingtones | accountSavedRingtonesNotModified

/** https://core.telegram.org/constructor/account.savedRingtones */
export interface accountSavedRingtones {
  readonly _tag: "account.savedRingtones"
  readonly hash: bigint
  readonly ringtones: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/account.savedRingtonesNotModified */
export interface accountSavedRingtonesNotModified {
  readonly _tag: "account.savedRingtonesNotModified"
}

/** https://core.telegram.org/type/account.SentEmailCode */
export type AccountSentEmailCode = accountSentEmailCode

/** https://core.telegram.org/constructor/account.sentEmailCode */
export interface accountSentEmailCode {
  readonly _tag: "account.sentEmailCode"
  readonly emailPattern: string
  readonly length: number
}

/** https://core.telegram.org/type/account.Takeout */
export type AccountTakeout = accountTakeout

/** https://core.telegram.org/constructor/account.takeout */
export interface accountTakeout {
  readonly _tag: "account.takeout"
  readonly id: bigint
}

/** https://core.telegram.org/type/account.Themes */
export type AccountThemes = accountThemes | accountThemesNotModified

/** https://core.telegram.org/constructor/account.themes */
export interface accountThemes {
  readonly _tag: "account.themes"
  readonly hash: bigint
  readonly themes: ReadonlyArray<Theme>
}

/** https://core.telegram.org/constructor/account.themesNotModified */
export interface accountThemesNotModified {
  readonly _tag: "account.themesNotModified"
}

/** https://core.telegram.org/type/account.TmpPassword */
export type AccountTmpPassword = accountTmpPassword

/** https://core.telegram.org/constructor/account.tmpPassword */
export interface accountTmpPassword {
  readonly _tag: "account.tmpPassword"
  readonly tmpPassword: Uint8Array
  readonly validUntil: number
}

/** https://core.telegram.org/type/account.WallPapers */
export type AccountWallPapers = accountWallPapers | accountWallPapersNotModified

/** https://core.telegram.org/constructor/account.wallPapers */
export interface accountWallPapers {
  readonly _tag: "account.wallPapers"
  readonly hash: bigint
  readonly wallpapers: ReadonlyArray<WallPaper>
}

/** https://core.telegram.org/constructor/account.wallPapersNotModified */
export interface accountWallPapersNotModified {
  readonly _tag: "account.wallPapersNotModified"
}

/** https://core.telegram.org/type/account.WebAuthorizations */
export type AccountWebAuthorizations = accountWebAuthorizations

/** https://core.telegram.org/constructor/account.webAuthorizations */
export interface accountWebAuthorizations {
  readonly _tag: "account.webAuthorizations"
  readonly authorizations: ReadonlyArray<WebAuthorization>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/account.WebBrowserSettings */
export type AccountWebBrowserSettings = accountWebBrowserSettings | accountWebBrowserSettingsNotModified

/** https://core.telegram.org/constructor/account.webBrowserSettings */
export interface accountWebBrowserSettings {
  readonly _tag: "account.webBrowserSettings"
  readonly openExternalBrowser?: boolean | undefined
  readonly displayCloseButton?: boolean | undefined
  readonly externalExceptions: ReadonlyArray<WebDomainException>
  readonly inappExceptions: ReadonlyArray<WebDomainException>
  readonly hash: bigint
}

/** https://core.telegram.org/constructor/account.webBrowserSettingsNotModified */
export interface accountWebBrowserSettingsNotModified {
  readonly _tag: "account.webBrowserSettingsNotModified"
}

/** https://core.telegram.org/type/aicompose.Tones */
export type AicomposeTones = aicomposeTones | aicomposeTonesNotModified

/** https://core.telegram.org/constructor/aicompose.tones */
export interface aicomposeTones {
  readonly _tag: "aicompose.tones"
  readonly hash: bigint
  readonly tones: ReadonlyArray<AiComposeTone>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/aicompose.tonesNotModified */
export interface aicomposeTonesNotModified {
  readonly _tag: "aicompose.tonesNotModified"
}

/** https://core.telegram.org/type/auth.Authorization */
export type AuthAuthorization = authAuthorization | authAuthorizationSignUpRequired

/** https://core.telegram.org/constructor/auth.authorization */
export interface authAuthorization {
  readonly _tag: "auth.authorization"
  readonly setupPasswordRequired?: boolean | undefined
  readonly otherwiseReloginDays?: number | undefined
  readonly tmpSessions?: number | undefined
  readonly futureAuthToken?: Uint8Array | undefined
  readonly user: User
}

/** https://core.telegram.org/constructor/auth.authorizationSignUpRequired */
export interface authAuthorizationSignUpRequired {
  readonly _tag: "auth.authorizationSignUpRequired"
  readonly termsOfService?: HelpTermsOfService | undefined
}

/** https://core.telegram.org/type/auth.CodeType */
export type AuthCodeType =
  | authCodeTypeCall
  | authCodeTypeFlashCall
  | authCodeTypeFragmentSms
  | authCodeTypeMissedCall
  | authCodeTypeSms

/** https://core.telegram.org/constructor/auth.codeTypeCall */
export interface authCodeTypeCall {
  readonly _tag: "auth.codeTypeCall"
}

/** https://core.telegram.org/constructor/auth.codeTypeFlashCall */
export interface authCodeTypeFlashCall {
  readonly _tag: "auth.codeTypeFlashCall"
}

/** https://core.telegram.org/constructor/auth.codeTypeFragmentSms */
export interface authCodeTypeFragmentSms {
  readonly _tag: "auth.codeTypeFragmentSms"
}

/** https://core.telegram.org/constructor/auth.codeTypeMissedCall */
export interface authCodeTypeMissedCall {
  readonly _tag: "auth.codeTypeMissedCall"
}

/** https://core.telegram.org/constructor/auth.codeTypeSms */
export interface authCodeTypeSms {
  readonly _tag: "auth.codeTypeSms"
}

/** https://core.telegram.org/type/auth.ExportedAuthorization */
export type AuthExportedAuthorization = authExportedAuthorization

/** https://core.telegram.org/constructor/auth.exportedAuthorization */
export interface authExportedAuthorization {
  readonly _tag: "auth.exportedAuthorization"
  readonly id: bigint
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/type/auth.LoggedOut */
export type AuthLoggedOut = authLoggedOut

/** https://core.telegram.org/constructor/auth.loggedOut */
export interface authLoggedOut {
  readonly _tag: "auth.loggedOut"
  readonly futureAuthToken?: Uint8Array | undefined
}

/** https://core.telegram.org/type/auth.LoginToken */
export type AuthLoginToken = authLoginToken | authLoginTokenMigrateTo | authLoginTokenSuccess

/** https://core.telegram.org/constructor/auth.loginToken */
export interface authLoginToken {
  readonly _tag: "auth.loginToken"
  readonly expires: number
  readonly token: Uint8Array
}

/** https://core.telegram.org/constructor/auth.loginTokenMigrateTo */
export interface authLoginTokenMigrateTo {
  readonly _tag: "auth.loginTokenMigrateTo"
  readonly dcId: number
  readonly token: Uint8Array
}

/** https://core.telegram.org/constructor/auth.loginTokenSuccess */
export interface authLoginTokenSuccess {
  readonly _tag: "auth.loginTokenSuccess"
  readonly authorization: AuthAuthorization
}

/** https://core.telegram.org/type/auth.PasskeyLoginOptions */
export type AuthPasskeyLoginOptions = authPasskeyLoginOptions

/** https://core.telegram.org/constructor/auth.passkeyLoginOptions */
export interface authPasskeyLoginOptions {
  readonly _tag: "auth.passkeyLoginOptions"
  readonly options: DataJSON
}

/** https://core.telegram.org/type/auth.PasswordRecovery */
export type AuthPasswordRecovery = authPasswordRecovery

/** https://core.telegram.org/constructor/auth.passwordRecovery */
export interface authPasswordRecovery {
  readonly _tag: "auth.passwordRecovery"
  readonly emailPattern: string
}

/** https://core.telegram.org/type/auth.SentCode */
export type AuthSentCode = authSentCode | authSentCodePaymentRequired | authSentCodeSuccess

/** https://core.telegram.org/constructor/auth.sentCode */
export interface authSentCode {
  readonly _tag: "auth.sentCode"
  readonly type: AuthSentCodeType
  readonly phoneCodeHash: string
  readonly nextType?: AuthCodeType | undefined
  readonly timeout?: number | undefined
}

/** https://core.telegram.org/constructor/auth.sentCodePaymentRequired */
export interface authSentCodePaymentRequired {
  readonly _tag: "auth.sentCodePaymentRequired"
  readonly storeProduct: string
  readonly phoneCodeHash: string
  readonly supportEmailAddress: string
  readonly supportEmailSubject: string
  readonly premiumDays: number
  readonly currency: string
  readonly amount: bigint
}

/** https://core.telegram.org/constructor/auth.sentCodeSuccess */
export interface authSentCodeSuccess {
  readonly _tag: "auth.sentCodeSuccess"
  readonly authorization: AuthAuthorization
}

/** https://core.telegram.org/type/auth.SentCodeType */
export type AuthSentCodeType =
  | authSentCodeTypeApp
  | authSentCodeTypeCall
  | authSentCodeTypeEmailCode
  | authSentCodeTypeFirebaseSms
  | authSentCodeTypeFlashCall
  | authSentCodeTypeFragmentSms
  | authSentCodeTypeMissedCall
  | authSentCodeTypeSetUpEmailRequired
  | authSentCodeTypeSms
  | authSentCodeTypeSmsPhrase
  | authSentCodeTypeSmsWord

/** https://core.telegram.org/constructor/auth.sentCodeTypeApp */
export interface authSentCodeTypeApp {
  readonly _tag: "auth.sentCodeTypeApp"
  readonly length: number
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeCall */
export interface authSentCodeTypeCall {
  readonly _tag: "auth.sentCodeTypeCall"
  readonly length: number
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeEmailCode */
export interface authSentCodeTypeEmailCode {
  readonly _tag: "auth.sentCodeTypeEmailCode"
  readonly appleSigninAllowed?: boolean | undefined
  readonly googleSigninAllowed?: boolean | undefined
  readonly emailPattern: string
  readonly length: number
  readonly resetAvailablePeriod?: number | undefined
  readonly resetPendingDate?: number | undefined
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeFirebaseSms */
export interface authSentCodeTypeFirebaseSms {
  readonly _tag: "auth.sentCodeTypeFirebaseSms"
  readonly nonce?: Uint8Array | undefined
  readonly playIntegrityProjectId?: bigint | undefined
  readonly playIntegrityNonce?: Uint8Array | undefined
  readonly receipt?: string | undefined
  readonly pushTimeout?: number | undefined
  readonly length: number
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeFlashCall */
export interface authSentCodeTypeFlashCall {
  readonly _tag: "auth.sentCodeTypeFlashCall"
  readonly pattern: string
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeFragmentSms */
export interface authSentCodeTypeFragmentSms {
  readonly _tag: "auth.sentCodeTypeFragmentSms"
  readonly url: string
  readonly length: number
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeMissedCall */
export interface authSentCodeTypeMissedCall {
  readonly _tag: "auth.sentCodeTypeMissedCall"
  readonly prefix: string
  readonly length: number
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeSetUpEmailRequired */
export interface authSentCodeTypeSetUpEmailRequired {
  readonly _tag: "auth.sentCodeTypeSetUpEmailRequired"
  readonly appleSigninAllowed?: boolean | undefined
  readonly googleSigninAllowed?: boolean | undefined
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeSms */
export interface authSentCodeTypeSms {
  readonly _tag: "auth.sentCodeTypeSms"
  readonly length: number
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeSmsPhrase */
export interface authSentCodeTypeSmsPhrase {
  readonly _tag: "auth.sentCodeTypeSmsPhrase"
  readonly beginning?: string | undefined
}

/** https://core.telegram.org/constructor/auth.sentCodeTypeSmsWord */
export interface authSentCodeTypeSmsWord {
  readonly _tag: "auth.sentCodeTypeSmsWord"
  readonly beginning?: string | undefined
}

/** https://core.telegram.org/type/bots.AccessSettings */
export type BotsAccessSettings = botsAccessSettings

/** https://core.telegram.org/constructor/bots.accessSettings */
export interface botsAccessSettings {
  readonly _tag: "bots.accessSettings"
  readonly restricted?: boolean | undefined
  readonly addUsers?: ReadonlyArray<User> | undefined
}

/** https://core.telegram.org/type/bots.BotInfo */
export type BotsBotInfo = botsBotInfo

/** https://core.telegram.org/constructor/bots.botInfo */
export interface botsBotInfo {
  readonly _tag: "bots.botInfo"
  readonly name: string
  readonly about: string
  readonly description: string
}

/** https://core.telegram.org/type/bots.ExportedBotToken */
export type BotsExportedBotToken = botsExportedBotToken

/** https://core.telegram.org/constructor/bots.exportedBotToken */
export interface botsExportedBotToken {
  readonly _tag: "bots.exportedBotToken"
  readonly token: string
}

/** https://core.telegram.org/type/bots.PopularAppBots */
export type BotsPopularAppBots = botsPopularAppBots

/** https://core.telegram.org/constructor/bots.popularAppBots */
export interface botsPopularAppBots {
  readonly _tag: "bots.popularAppBots"
  readonly nextOffset?: string | undefined
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/bots.PreviewInfo */
export type BotsPreviewInfo = botsPreviewInfo

/** https://core.telegram.org/constructor/bots.previewInfo */
export interface botsPreviewInfo {
  readonly _tag: "bots.previewInfo"
  readonly media: ReadonlyArray<BotPreviewMedia>
  readonly langCodes: ReadonlyArray<string>
}

/** https://core.telegram.org/type/bots.RequestedButton */
export type BotsRequestedButton = botsRequestedButton

/** https://core.telegram.org/constructor/bots.requestedButton */
export interface botsRequestedButton {
  readonly _tag: "bots.requestedButton"
  readonly webappReqId: string
}

/** https://core.telegram.org/type/channels.AdminLogResults */
export type ChannelsAdminLogResults = channelsAdminLogResults

/** https://core.telegram.org/constructor/channels.adminLogResults */
export interface channelsAdminLogResults {
  readonly _tag: "channels.adminLogResults"
  readonly events: ReadonlyArray<ChannelAdminLogEvent>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/channels.ChannelParticipant */
export type ChannelsChannelParticipant = channelsChannelParticipant

/** https://core.telegram.org/constructor/channels.channelParticipant */
export interface channelsChannelParticipant {
  readonly _tag: "channels.channelParticipant"
  readonly participant: ChannelParticipant
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/channels.ChannelParticipants */
export type ChannelsChannelParticipants = channelsChannelParticipants | channelsChannelParticipantsNotModified

/** https://core.telegram.org/constructor/channels.channelParticipants */
export interface channelsChannelParticipants {
  readonly _tag: "channels.channelParticipants"
  readonly count: number
  readonly participants: ReadonlyArray<ChannelParticipant>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/channels.channelParticipantsNotModified */
export interface channelsChannelParticipantsNotModified {
  readonly _tag: "channels.channelParticipantsNotModified"
}

/** https://core.telegram.org/type/channels.SendAsPeers */
export type ChannelsSendAsPeers = channelsSendAsPeers

/** https://core.telegram.org/constructor/channels.sendAsPeers */
export interface channelsSendAsPeers {
  readonly _tag: "channels.sendAsPeers"
  readonly peers: ReadonlyArray<SendAsPeer>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/channels.SponsoredMessageReportResult */
export type ChannelsSponsoredMessageReportResult =
  | channelsSponsoredMessageReportResultAdsHidden
  | channelsSponsoredMessageReportResultChooseOption
  | channelsSponsoredMessageReportResultReported

/** https://core.telegram.org/constructor/channels.sponsoredMessageReportResultAdsHidden */
export interface channelsSponsoredMessageReportResultAdsHidden {
  readonly _tag: "channels.sponsoredMessageReportResultAdsHidden"
}

/** https://core.telegram.org/constructor/channels.sponsoredMessageReportResultChooseOption */
export interface channelsSponsoredMessageReportResultChooseOption {
  readonly _tag: "channels.sponsoredMessageReportResultChooseOption"
  readonly title: string
  readonly options: ReadonlyArray<SponsoredMessageReportOption>
}

/** https://core.telegram.org/constructor/channels.sponsoredMessageReportResultReported */
export interface channelsSponsoredMessageReportResultReported {
  readonly _tag: "channels.sponsoredMessageReportResultReported"
}

/** https://core.telegram.org/type/chatlists.ChatlistInvite */
export type ChatlistsChatlistInvite = chatlistsChatlistInvite | chatlistsChatlistInviteAlready

/** https://core.telegram.org/constructor/chatlists.chatlistInvite */
export interface chatlistsChatlistInvite {
  readonly _tag: "chatlists.chatlistInvite"
  readonly titleNoanimate?: boolean | undefined
  readonly title: TextWithEntities
  readonly emoticon?: string | undefined
  readonly peers: ReadonlyArray<Peer>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/chatlists.chatlistInviteAlready */
export interface chatlistsChatlistInviteAlready {
  readonly _tag: "chatlists.chatlistInviteAlready"
  readonly filterId: number
  readonly missingPeers: ReadonlyArray<Peer>
  readonly alreadyPeers: ReadonlyArray<Peer>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/chatlists.ChatlistUpdates */
export type ChatlistsChatlistUpdates = chatlistsChatlistUpdates

/** https://core.telegram.org/constructor/chatlists.chatlistUpdates */
export interface chatlistsChatlistUpdates {
  readonly _tag: "chatlists.chatlistUpdates"
  readonly missingPeers: ReadonlyArray<Peer>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/chatlists.ExportedChatlistInvite */
export type ChatlistsExportedChatlistInvite = chatlistsExportedChatlistInvite

/** https://core.telegram.org/constructor/chatlists.exportedChatlistInvite */
export interface chatlistsExportedChatlistInvite {
  readonly _tag: "chatlists.exportedChatlistInvite"
  readonly filter: DialogFilter
  readonly invite: ExportedChatlistInvite
}

/** https://core.telegram.org/type/chatlists.ExportedInvites */
export type ChatlistsExportedInvites = chatlistsExportedInvites

/** https://core.telegram.org/constructor/chatlists.exportedInvites */
export interface chatlistsExportedInvites {
  readonly _tag: "chatlists.exportedInvites"
  readonly invites: ReadonlyArray<ExportedChatlistInvite>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/communities.ParticipantJoinedChats */
export type CommunitiesParticipantJoinedChats = communitiesParticipantJoinedChats

/** https://core.telegram.org/constructor/communities.participantJoinedChats */
export interface communitiesParticipantJoinedChats {
  readonly _tag: "communities.participantJoinedChats"
  readonly creatorChatIds: ReadonlyArray<number>
  readonly joinedChatIds: ReadonlyArray<number>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/communities.PeerLinkRequests */
export type CommunitiesPeerLinkRequests = communitiesPeerLinkRequests

/** https://core.telegram.org/constructor/communities.peerLinkRequests */
export interface communitiesPeerLinkRequests {
  readonly _tag: "communities.peerLinkRequests"
  readonly totalCount: number
  readonly requests: ReadonlyArray<CommunityPeerRequest>
  readonly nextOffset?: string | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/contacts.Blocked */
export type ContactsBlocked = contactsBlocked | contactsBlockedSlice

/** https://core.telegram.org/constructor/contacts.blocked */
export interface contactsBlocked {
  readonly _tag: "contacts.blocked"
  readonly blocked: ReadonlyArray<PeerBlocked>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/contacts.blockedSlice */
export interface contactsBlockedSlice {
  readonly _tag: "contacts.blockedSlice"
  readonly count: number
  readonly blocked: ReadonlyArray<PeerBlocked>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/contacts.ContactBirthdays */
export type ContactsContactBirthdays = contactsContactBirthdays

/** https://core.telegram.org/constructor/contacts.contactBirthdays */
export interface contactsContactBirthdays {
  readonly _tag: "contacts.contactBirthdays"
  readonly contacts: ReadonlyArray<ContactBirthday>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/contacts.Contacts */
export type ContactsContacts = contactsContacts | contactsContactsNotModified

/** https://core.telegram.org/constructor/contacts.contacts */
export interface contactsContacts {
  readonly _tag: "contacts.contacts"
  readonly contacts: ReadonlyArray<Contact>
  readonly savedCount: number
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/contacts.contactsNotModified */
export interface contactsContactsNotModified {
  readonly _tag: "contacts.contactsNotModified"
}

/** https://core.telegram.org/type/contacts.Found */
export type ContactsFound = contactsFound

/** https://core.telegram.org/constructor/contacts.found */
export interface contactsFound {
  readonly _tag: "contacts.found"
  readonly myResults: ReadonlyArray<Peer>
  readonly results: ReadonlyArray<Peer>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/contacts.ImportedContacts */
export type ContactsImportedContacts = contactsImportedContacts

/** https://core.telegram.org/constructor/contacts.importedContacts */
export interface contactsImportedContacts {
  readonly _tag: "contacts.importedContacts"
  readonly imported: ReadonlyArray<ImportedContact>
  readonly popularInvites: ReadonlyArray<PopularContact>
  readonly retryContacts: ReadonlyArray<bigint>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/contacts.ResolvedPeer */
export type ContactsResolvedPeer = contactsResolvedPeer

/** https://core.telegram.org/constructor/contacts.resolvedPeer */
export interface contactsResolvedPeer {
  readonly _tag: "contacts.resolvedPeer"
  readonly peer: Peer
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/contacts.SponsoredPeers */
export type ContactsSponsoredPeers = contactsSponsoredPeers | contactsSponsoredPeersEmpty

/** https://core.telegram.org/constructor/contacts.sponsoredPeers */
export interface contactsSponsoredPeers {
  readonly _tag: "contacts.sponsoredPeers"
  readonly peers: ReadonlyArray<SponsoredPeer>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/contacts.sponsoredPeersEmpty */
export interface contactsSponsoredPeersEmpty {
  readonly _tag: "contacts.sponsoredPeersEmpty"
}

/** https://core.telegram.org/type/contacts.TopPeers */
export type ContactsTopPeers = contactsTopPeers | contactsTopPeersDisabled | contactsTopPeersNotModified

/** https://core.telegram.org/constructor/contacts.topPeers */
export interface contactsTopPeers {
  readonly _tag: "contacts.topPeers"
  readonly categories: ReadonlyArray<TopPeerCategoryPeers>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/contacts.topPeersDisabled */
export interface contactsTopPeersDisabled {
  readonly _tag: "contacts.topPeersDisabled"
}

/** https://core.telegram.org/constructor/contacts.topPeersNotModified */
export interface contactsTopPeersNotModified {
  readonly _tag: "contacts.topPeersNotModified"
}

/** https://core.telegram.org/type/fragment.CollectibleInfo */
export type FragmentCollectibleInfo = fragmentCollectibleInfo

/** https://core.telegram.org/constructor/fragment.collectibleInfo */
export interface fragmentCollectibleInfo {
  readonly _tag: "fragment.collectibleInfo"
  readonly purchaseDate: number
  readonly currency: string
  readonly amount: bigint
  readonly cryptoCurrency: string
  readonly cryptoAmount: bigint
  readonly url: string
}

/** https://core.telegram.org/type/help.AppConfig */
export type HelpAppConfig = helpAppConfig | helpAppConfigNotModified

/** https://core.telegram.org/constructor/help.appConfig */
export interface helpAppConfig {
  readonly _tag: "help.appConfig"
  readonly hash: number
  readonly config: JSONValue
}

/** https://core.telegram.org/constructor/help.appConfigNotModified */
export interface helpAppConfigNotModified {
  readonly _tag: "help.appConfigNotModified"
}

/** https://core.telegram.org/type/help.AppUpdate */
export type HelpAppUpdate = helpAppUpdate | helpNoAppUpdate

/** https://core.telegram.org/constructor/help.appUpdate */
export interface helpAppUpdate {
  readonly _tag: "help.appUpdate"
  readonly canNotSkip?: boolean | undefined
  readonly id: number
  readonly version: string
  readonly text: string
  readonly entities: ReadonlyArray<MessageEntity>
  readonly document?: Document | undefined
  readonly url?: string | undefined
  readonly sticker?: Document | undefined
}

/** https://core.telegram.org/constructor/help.noAppUpdate */
export interface helpNoAppUpdate {
  readonly _tag: "help.noAppUpdate"
}

/** https://core.telegram.org/type/help.CountriesList */
export type HelpCountriesList = helpCountriesList | helpCountriesListNotModified

/** https://core.telegram.org/constructor/help.countriesList */
export interface helpCountriesList {
  readonly _tag: "help.countriesList"
  readonly countries: ReadonlyArray<HelpCountry>
  readonly hash: number
}

/** https://core.telegram.org/constructor/help.countriesListNotModified */
export interface helpCountriesListNotModified {
  readonly _tag: "help.countriesListNotModified"
}

/** https://core.telegram.org/type/help.Country */
export type HelpCountry = helpCountry

/** https://core.telegram.org/constructor/help.country */
export interface helpCountry {
  readonly _tag: "help.country"
  readonly hidden?: boolean | undefined
  readonly iso2: string
  readonly defaultName: string
  readonly name?: string | undefined
  readonly countryCodes: ReadonlyArray<HelpCountryCode>
}

/** https://core.telegram.org/type/help.CountryCode */
export type HelpCountryCode = helpCountryCode

/** https://core.telegram.org/constructor/help.countryCode */
export interface helpCountryCode {
  readonly _tag: "help.countryCode"
  readonly countryCode: string
  readonly prefixes?: ReadonlyArray<string> | undefined
  readonly patterns?: ReadonlyArray<string> | undefined
}

/** https://core.telegram.org/type/help.DeepLinkInfo */
export type HelpDeepLinkInfo = helpDeepLinkInfo | helpDeepLinkInfoEmpty

/** https://core.telegram.org/constructor/help.deepLinkInfo */
export interface helpDeepLinkInfo {
  readonly _tag: "help.deepLinkInfo"
  readonly updateApp?: boolean | undefined
  readonly message: string
  readonly entities?: ReadonlyArray<MessageEntity> | undefined
}

/** https://core.telegram.org/constructor/help.deepLinkInfoEmpty */
export interface helpDeepLinkInfoEmpty {
  readonly _tag: "help.deepLinkInfoEmpty"
}

/** https://core.telegram.org/type/help.InviteText */
export type HelpInviteText = helpInviteText

/** https://core.telegram.org/constructor/help.inviteText */
export interface helpInviteText {
  readonly _tag: "help.inviteText"
  readonly message: string
}

/** https://core.telegram.org/type/help.PassportConfig */
export type HelpPassportConfig = helpPassportConfig | helpPassportConfigNotModified

/** https://core.telegram.org/constructor/help.passportConfig */
export interface helpPassportConfig {
  readonly _tag: "help.passportConfig"
  readonly hash: number
  readonly countriesLangs: DataJSON
}

/** https://core.telegram.org/constructor/help.passportConfigNotModified */
export interface helpPassportConfigNotModified {
  readonly _tag: "help.passportConfigNotModified"
}

/** https://core.telegram.org/type/help.PeerColorOption */
export type HelpPeerColorOption = helpPeerColorOption

/** https://core.telegram.org/constructor/help.peerColorOption */
export interface helpPeerColorOption {
  readonly _tag: "help.peerColorOption"
  readonly hidden?: boolean | undefined
  readonly colorId: number
  readonly colors?: HelpPeerColorSet | undefined
  readonly darkColors?: HelpPeerColorSet | undefined
  readonly channelMinLevel?: number | undefined
  readonly groupMinLevel?: number | undefined
}

/** https://core.telegram.org/type/help.PeerColorSet */
export type HelpPeerColorSet = helpPeerColorProfileSet | helpPeerColorSet

/** https://core.telegram.org/constructor/help.peerColorProfileSet */
export interface helpPeerColorProfileSet {
  readonly _tag: "help.peerColorProfileSet"
  readonly paletteColors: ReadonlyArray<number>
  readonly bgColors: ReadonlyArray<number>
  readonly storyColors: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/help.peerColorSet */
export interface helpPeerColorSet {
  readonly _tag: "help.peerColorSet"
  readonly colors: ReadonlyArray<number>
}

/** https://core.telegram.org/type/help.PeerColors */
export type HelpPeerColors = helpPeerColors | helpPeerColorsNotModified

/** https://core.telegram.org/constructor/help.peerColors */
export interface helpPeerColors {
  readonly _tag: "help.peerColors"
  readonly hash: number
  readonly colors: ReadonlyArray<HelpPeerColorOption>
}

/** https://core.telegram.org/constructor/help.peerColorsNotModified */
export interface helpPeerColorsNotModified {
  readonly _tag: "help.peerColorsNotModified"
}

/** https://core.telegram.org/type/help.PremiumPromo */
export type HelpPremiumPromo = helpPremiumPromo

/** https://core.telegram.org/constructor/help.premiumPromo */
export interface helpPremiumPromo {
  readonly _tag: "help.premiumPromo"
  readonly statusText: string
  readonly statusEntities: ReadonlyArray<MessageEntity>
  readonly videoSections: ReadonlyArray<string>
  readonly videos: ReadonlyArray<Document>
  readonly periodOptions: ReadonlyArray<PremiumSubscriptionOption>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/help.PromoData */
export type HelpPromoData = helpPromoData | helpPromoDataEmpty

/** https://core.telegram.org/constructor/help.promoData */
export interface helpPromoData {
  readonly _tag: "help.promoData"
  readonly proxy?: boolean | undefined
  readonly expires: number
  readonly peer?: Peer | undefined
  readonly psaType?: string | undefined
  readonly psaMessage?: string | undefined
  readonly pendingSuggestions: ReadonlyArray<string>
  readonly dismissedSuggestions: ReadonlyArray<string>
  readonly customPendingSuggestion?: PendingSuggestion | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/help.promoDataEmpty */
export interface helpPromoDataEmpty {
  readonly _tag: "help.promoDataEmpty"
  readonly expires: number
}

/** https://core.telegram.org/type/help.RecentMeUrls */
export type HelpRecentMeUrls = helpRecentMeUrls

/** https://core.telegram.org/constructor/help.recentMeUrls */
export interface helpRecentMeUrls {
  readonly _tag: "help.recentMeUrls"
  readonly urls: ReadonlyArray<RecentMeUrl>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/help.Support */
export type HelpSupport = helpSupport

/** https://core.telegram.org/constructor/help.support */
export interface helpSupport {
  readonly _tag: "help.support"
  readonly phoneNumber: string
  readonly user: User
}

/** https://core.telegram.org/type/help.SupportName */
export type HelpSupportName = helpSupportName

/** https://core.telegram.org/constructor/help.supportName */
export interface helpSupportName {
  readonly _tag: "help.supportName"
  readonly name: string
}

/** https://core.telegram.org/type/help.TermsOfService */
export type HelpTermsOfService = helpTermsOfService

/** https://core.telegram.org/constructor/help.termsOfService */
export interface helpTermsOfService {
  readonly _tag: "help.termsOfService"
  readonly popup?: boolean | undefined
  readonly id: DataJSON
  readonly text: string
  readonly entities: ReadonlyArray<MessageEntity>
  readonly minAgeConfirm?: number | undefined
}

/** https://core.telegram.org/type/help.TermsOfServiceUpdate */
export type HelpTermsOfServiceUpdate = helpTermsOfServiceUpdate | helpTermsOfServiceUpdateEmpty

/** https://core.telegram.org/constructor/help.termsOfServiceUpdate */
export interface helpTermsOfServiceUpdate {
  readonly _tag: "help.termsOfServiceUpdate"
  readonly expires: number
  readonly termsOfService: HelpTermsOfService
}

/** https://core.telegram.org/constructor/help.termsOfServiceUpdateEmpty */
export interface helpTermsOfServiceUpdateEmpty {
  readonly _tag: "help.termsOfServiceUpdateEmpty"
  readonly expires: number
}

/** https://core.telegram.org/type/help.TimezonesList */
export type HelpTimezonesList = helpTimezonesList | helpTimezonesListNotModified

/** https://core.telegram.org/constructor/help.timezonesList */
export interface helpTimezonesList {
  readonly _tag: "help.timezonesList"
  readonly timezones: ReadonlyArray<Timezone>
  readonly hash: number
}

/** https://core.telegram.org/constructor/help.timezonesListNotModified */
export interface helpTimezonesListNotModified {
  readonly _tag: "help.timezonesListNotModified"
}

/** https://core.telegram.org/type/help.UserInfo */
export type HelpUserInfo = helpUserInfo | helpUserInfoEmpty

/** https://core.telegram.org/constructor/help.userInfo */
export interface helpUserInfo {
  readonly _tag: "help.userInfo"
  readonly message: string
  readonly entities: ReadonlyArray<MessageEntity>
  readonly author: string
  readonly date: number
}

/** https://core.telegram.org/constructor/help.userInfoEmpty */
export interface helpUserInfoEmpty {
  readonly _tag: "help.userInfoEmpty"
}

/** https://core.telegram.org/type/messages.AffectedFoundMessages */
export type MessagesAffectedFoundMessages = messagesAffectedFoundMessages

/** https://core.telegram.org/constructor/messages.affectedFoundMessages */
export interface messagesAffectedFoundMessages {
  readonly _tag: "messages.affectedFoundMessages"
  readonly pts: number
  readonly ptsCount: number
  readonly offset: number
  readonly messages: ReadonlyArray<number>
}

/** https://core.telegram.org/type/messages.AffectedHistory */
export type MessagesAffectedHistory = messagesAffectedHistory

/** https://core.telegram.org/constructor/messages.affectedHistory */
export interface messagesAffectedHistory {
  readonly _tag: "messages.affectedHistory"
  readonly pts: number
  readonly ptsCount: number
  readonly offset: number
}

/** https://core.telegram.org/type/messages.AffectedMessages */
export type MessagesAffectedMessages = messagesAffectedMessages

/** https://core.telegram.org/constructor/messages.affectedMessages */
export interface messagesAffectedMessages {
  readonly _tag: "messages.affectedMessages"
  readonly pts: number
  readonly ptsCount: number
}

/** https://core.telegram.org/type/messages.AllStickers */
export type MessagesAllStickers = messagesAllStickers | messagesAllStickersNotModified

/** https://core.telegram.org/constructor/messages.allStickers */
export interface messagesAllStickers {
  readonly _tag: "messages.allStickers"
  readonly hash: bigint
  readonly sets: ReadonlyArray<StickerSet>
}

/** https://core.telegram.org/constructor/messages.allStickersNotModified */
export interface messagesAllStickersNotModified {
  readonly _tag: "messages.allStickersNotModified"
}

/** https://core.telegram.org/type/messages.ArchivedStickers */
export type MessagesArchivedStickers = messagesArchivedStickers

/** https://core.telegram.org/constructor/messages.archivedStickers */
export interface messagesArchivedStickers {
  readonly _tag: "messages.archivedStickers"
  readonly count: number
  readonly sets: ReadonlyArray<StickerSetCovered>
}

/** https://core.telegram.org/type/messages.AvailableEffects */
export type MessagesAvailableEffects = messagesAvailableEffects | messagesAvailableEffectsNotModified

/** https://core.telegram.org/constructor/messages.availableEffects */
export interface messagesAvailableEffects {
  readonly _tag: "messages.availableEffects"
  readonly hash: number
  readonly effects: ReadonlyArray<AvailableEffect>
  readonly documents: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/messages.availableEffectsNotModified */
export interface messagesAvailableEffectsNotModified {
  readonly _tag: "messages.availableEffectsNotModified"
}

/** https://core.telegram.org/type/messages.AvailableReactions */
export type MessagesAvailableReactions = messagesAvailableReactions | messagesAvailableReactionsNotModified

/** https://core.telegram.org/constructor/messages.availableReactions */
export interface messagesAvailableReactions {
  readonly _tag: "messages.availableReactions"
  readonly hash: number
  readonly reactions: ReadonlyArray<AvailableReaction>
}

/** https://core.telegram.org/constructor/messages.availableReactionsNotModified */
export interface messagesAvailableReactionsNotModified {
  readonly _tag: "messages.availableReactionsNotModified"
}

/** https://core.telegram.org/type/messages.BotApp */
export type MessagesBotApp = messagesBotApp

/** https://core.telegram.org/constructor/messages.botApp */
export interface messagesBotApp {
  readonly _tag: "messages.botApp"
  readonly inactive?: boolean | undefined
  readonly requestWriteAccess?: boolean | undefined
  readonly hasSettings?: boolean | undefined
  readonly app: BotApp
}

/** https://core.telegram.org/type/messages.BotCallbackAnswer */
export type MessagesBotCallbackAnswer = messagesBotCallbackAnswer

/** https://core.telegram.org/constructor/messages.botCallbackAnswer */
export interface messagesBotCallbackAnswer {
  readonly _tag: "messages.botCallbackAnswer"
  readonly alert?: boolean | undefined
  readonly hasUrl?: boolean | undefined
  readonly nativeUi?: boolean | undefined
  readonly message?: string | undefined
  readonly url?: string | undefined
  readonly cacheTime: number
}

/** https://core.telegram.org/type/messages.BotPreparedInlineMessage */
export type MessagesBotPreparedInlineMessage = messagesBotPreparedInlineMessage

/** https://core.telegram.org/constructor/messages.botPreparedInlineMessage */
export interface messagesBotPreparedInlineMessage {
  readonly _tag: "messages.botPreparedInlineMessage"
  readonly id: string
  readonly expireDate: number
}

/** https://core.telegram.org/type/messages.BotResults */
export type MessagesBotResults = messagesBotResults

/** https://core.telegram.org/constructor/messages.botResults */
export interface messagesBotResults {
  readonly _tag: "messages.botResults"
  readonly gallery?: boolean | undefined
  readonly queryId: bigint
  readonly nextOffset?: string | undefined
  readonly switchPm?: InlineBotSwitchPM | undefined
  readonly switchWebview?: InlineBotWebView | undefined
  readonly results: ReadonlyArray<BotInlineResult>
  readonly cacheTime: number
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.ChatAdminsWithInvites */
export type MessagesChatAdminsWithInvites = messagesChatAdminsWithInvites

/** https://core.telegram.org/constructor/messages.chatAdminsWithInvites */
export interface messagesChatAdminsWithInvites {
  readonly _tag: "messages.chatAdminsWithInvites"
  readonly admins: ReadonlyArray<ChatAdminWithInvites>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.ChatFull */
export type MessagesChatFull = messagesChatFull

/** https://core.telegram.org/constructor/messages.chatFull */
export interface messagesChatFull {
  readonly _tag: "messages.chatFull"
  readonly fullChat: ChatFull
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.ChatInviteImporters */
export type MessagesChatInviteImporters = messagesChatInviteImporters

/** https://core.telegram.org/constructor/messages.chatInviteImporters */
export interface messagesChatInviteImporters {
  readonly _tag: "messages.chatInviteImporters"
  readonly count: number
  readonly importers: ReadonlyArray<ChatInviteImporter>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.ChatInviteJoinResult */
export type MessagesChatInviteJoinResult = messagesChatInviteJoinResultOk | messagesChatInviteJoinResultWebView

/** https://core.telegram.org/constructor/messages.chatInviteJoinResultOk */
export interface messagesChatInviteJoinResultOk {
  readonly _tag: "messages.chatInviteJoinResultOk"
  readonly updates: Updates
}

/** https://core.telegram.org/constructor/messages.chatInviteJoinResultWebView */
export interface messagesChatInviteJoinResultWebView {
  readonly _tag: "messages.chatInviteJoinResultWebView"
  readonly botId: number
  readonly queryId: bigint
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.Chats */
export type MessagesChats = messagesChats | messagesChatsSlice

/** https://core.telegram.org/constructor/messages.chats */
export interface messagesChats {
  readonly _tag: "messages.chats"
  readonly chats: ReadonlyArray<Chat>
}

/** https://core.telegram.org/constructor/messages.chatsSlice */
export interface messagesChatsSlice {
  readonly _tag: "messages.chatsSlice"
  readonly count: number
  readonly chats: ReadonlyArray<Chat>
}

/** https://core.telegram.org/type/messages.CheckedHistoryImportPeer */
export type MessagesCheckedHistoryImportPeer = messagesCheckedHistoryImportPeer

/** https://core.telegram.org/constructor/messages.checkedHistoryImportPeer */
export interface messagesCheckedHistoryImportPeer {
  readonly _tag: "messages.checkedHistoryImportPeer"
  readonly confirmText: string
}

/** https://core.telegram.org/type/messages.ComposedMessageWithAI */
export type MessagesComposedMessageWithAI = messagesComposedMessageWithAI

/** https://core.telegram.org/constructor/messages.composedMessageWithAI */
export interface messagesComposedMessageWithAI {
  readonly _tag: "messages.composedMessageWithAI"
  readonly resultText: TextWithEntities
  readonly diffText?: TextWithEntities | undefined
}

/** https://core.telegram.org/type/messages.ComposedRichMessageWithAI */
export type MessagesComposedRichMessageWithAI = messagesComposedRichMessageWithAI

/** https://core.telegram.org/constructor/messages.composedRichMessageWithAI */
export interface messagesComposedRichMessageWithAI {
  readonly _tag: "messages.composedRichMessageWithAI"
  readonly result: RichMessage
}

/** https://core.telegram.org/type/messages.DhConfig */
export type MessagesDhConfig = messagesDhConfig | messagesDhConfigNotModified

/** https://core.telegram.org/constructor/messages.dhConfig */
export interface messagesDhConfig {
  readonly _tag: "messages.dhConfig"
  readonly g: number
  readonly p: Uint8Array
  readonly version: number
  readonly random: Uint8Array
}

/** https://core.telegram.org/constructor/messages.dhConfigNotModified */
export interface messagesDhConfigNotModified {
  readonly _tag: "messages.dhConfigNotModified"
  readonly random: Uint8Array
}

/** https://core.telegram.org/type/messages.DialogFilters */
export type MessagesDialogFilters = messagesDialogFilters

/** https://core.telegram.org/constructor/messages.dialogFilters */
export interface messagesDialogFilters {
  readonly _tag: "messages.dialogFilters"
  readonly tagsEnabled?: boolean | undefined
  readonly filters: ReadonlyArray<DialogFilter>
}

/** https://core.telegram.org/type/messages.Dialogs */
export type MessagesDialogs = messagesDialogs | messagesDialogsNotModified | messagesDialogsSlice

/** https://core.telegram.org/constructor/messages.dialogs */
export interface messagesDialogs {
  readonly _tag: "messages.dialogs"
  readonly dialogs: ReadonlyArray<Dialog>
  readonly messages: ReadonlyArray<Message>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/messages.dialogsNotModified */
export interface messagesDialogsNotModified {
  readonly _tag: "messages.dialogsNotModified"
  readonly count: number
}

/** https://core.telegram.org/constructor/messages.dialogsSlice */
export interface messagesDialogsSlice {
  readonly _tag: "messages.dialogsSlice"
  readonly count: number
  readonly dialogs: ReadonlyArray<Dialog>
  readonly messages: ReadonlyArray<Message>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.DiscussionMessage */
export type MessagesDiscussionMessage = messagesDiscussionMessage

/** https://core.telegram.org/constructor/messages.discussionMessage */
export interface messagesDiscussionMessage {
  readonly _tag: "messages.discussionMessage"
  readonly messages: ReadonlyArray<Message>
  readonly maxId?: number | undefined
  readonly readInboxMaxId?: number | undefined
  readonly readOutboxMaxId?: number | undefined
  readonly unreadCount: number
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.EmojiGameInfo */
export type MessagesEmojiGameInfo = messagesEmojiGameDiceInfo | messagesEmojiGameUnavailable

/** https://core.telegram.org/constructor/messages.emojiGameDiceInfo */
export interface messagesEmojiGameDiceInfo {
  readonly _tag: "messages.emojiGameDiceInfo"
  readonly gameHash: string
  readonly prevStake: bigint
  readonly currentStreak: number
  readonly params: ReadonlyArray<number>
  readonly playsLeft?: number | undefined
}

/** https://core.telegram.org/constructor/messages.emojiGameUnavailable */
export interface messagesEmojiGameUnavailable {
  readonly _tag: "messages.emojiGameUnavailable"
}

/** https://core.telegram.org/type/messages.EmojiGameOutcome */
export type MessagesEmojiGameOutcome = messagesEmojiGameOutcome

/** https://core.telegram.org/constructor/messages.emojiGameOutcome */
export interface messagesEmojiGameOutcome {
  readonly _tag: "messages.emojiGameOutcome"
  readonly seed: Uint8Array
  readonly stakeTonAmount: bigint
  readonly tonAmount: bigint
}

/** https://core.telegram.org/type/messages.EmojiGroups */
export type MessagesEmojiGroups = messagesEmojiGroups | messagesEmojiGroupsNotModified

/** https://core.telegram.org/constructor/messages.emojiGroups */
export interface messagesEmojiGroups {
  readonly _tag: "messages.emojiGroups"
  readonly hash: number
  readonly groups: ReadonlyArray<EmojiGroup>
}

/** https://core.telegram.org/constructor/messages.emojiGroupsNotModified */
export interface messagesEmojiGroupsNotModified {
  readonly _tag: "messages.emojiGroupsNotModified"
}

/** https://core.telegram.org/type/messages.ExportedChatInvite */
export type MessagesExportedChatInvite = messagesExportedChatInvite | messagesExportedChatInviteReplaced

/** https://core.telegram.org/constructor/messages.exportedChatInvite */
export interface messagesExportedChatInvite {
  readonly _tag: "messages.exportedChatInvite"
  readonly invite: ExportedChatInvite
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/messages.exportedChatInviteReplaced */
export interface messagesExportedChatInviteReplaced {
  readonly _tag: "messages.exportedChatInviteReplaced"
  readonly invite: ExportedChatInvite
  readonly newInvite: ExportedChatInvite
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.ExportedChatInvites */
export type MessagesExportedChatInvites = messagesExportedChatInvites

/** https://core.telegram.org/constructor/messages.exportedChatInvites */
export interface messagesExportedChatInvites {
  readonly _tag: "messages.exportedChatInvites"
  readonly count: number
  readonly invites: ReadonlyArray<ExportedChatInvite>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.FavedStickers */
export type MessagesFavedStickers = messagesFavedStickers | messagesFavedStickersNotModified

/** https://core.telegram.org/constructor/messages.favedStickers */
export interface messagesFavedStickers {
  readonly _tag: "messages.favedStickers"
  readonly hash: bigint
  readonly packs: ReadonlyArray<StickerPack>
  readonly stickers: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/messages.favedStickersNotModified */
export interface messagesFavedStickersNotModified {
  readonly _tag: "messages.favedStickersNotModified"
}

/** https://core.telegram.org/type/messages.FeaturedStickers */
export type MessagesFeaturedStickers = messagesFeaturedStickers | messagesFeaturedStickersNotModified

/** https://core.telegram.org/constructor/messages.featuredStickers */
export interface messagesFeaturedStickers {
  readonly _tag: "messages.featuredStickers"
  readonly premium?: boolean | undefined
  readonly hash: bigint
  readonly count: number
  readonly sets: ReadonlyArray<StickerSetCovered>
  readonly unread: ReadonlyArray<bigint>
}

/** https://core.telegram.org/constructor/messages.featuredStickersNotModified */
export interface messagesFeaturedStickersNotModified {
  readonly _tag: "messages.featuredStickersNotModified"
  readonly count: number
}

/** https://core.telegram.org/type/messages.ForumTopics */
export type MessagesForumTopics = messagesForumTopics

/** https://core.telegram.org/constructor/messages.forumTopics */
export interface messagesForumTopics {
  readonly _tag: "messages.forumTopics"
  readonly orderByCreateDate?: boolean | undefined
  readonly count: number
  readonly topics: ReadonlyArray<ForumTopic>
  readonly messages: ReadonlyArray<Message>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly pts: number
}

/** https://core.telegram.org/type/messages.FoundStickerSets */
export type MessagesFoundStickerSets = messagesFoundStickerSets | messagesFoundStickerSetsNotModified

/** https://core.telegram.org/constructor/messages.foundStickerSets */
export interface messagesFoundStickerSets {
  readonly _tag: "messages.foundStickerSets"
  readonly hash: bigint
  readonly sets: ReadonlyArray<StickerSetCovered>
}

/** https://core.telegram.org/constructor/messages.foundStickerSetsNotModified */
export interface messagesFoundStickerSetsNotModified {
  readonly _tag: "messages.foundStickerSetsNotModified"
}

/** https://core.telegram.org/type/messages.FoundStickers */
export type MessagesFoundStickers = messagesFoundStickers | messagesFoundStickersNotModified

/** https://core.telegram.org/constructor/messages.foundStickers */
export interface messagesFoundStickers {
  readonly _tag: "messages.foundStickers"
  readonly nextOffset?: number | undefined
  readonly hash: bigint
  readonly stickers: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/messages.foundStickersNotModified */
export interface messagesFoundStickersNotModified {
  readonly _tag: "messages.foundStickersNotModified"
  readonly nextOffset?: number | undefined
}

/** https://core.telegram.org/type/messages.HighScores */
export type MessagesHighScores = messagesHighScores

/** https://core.telegram.org/constructor/messages.highScores */
export interface messagesHighScores {
  readonly _tag: "messages.highScores"
  readonly scores: ReadonlyArray<HighScore>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.HistoryImport */
export type MessagesHistoryImport = messagesHistoryImport

/** https://core.telegram.org/constructor/messages.historyImport */
export interface messagesHistoryImport {
  readonly _tag: "messages.historyImport"
  readonly id: bigint
}

/** https://core.telegram.org/type/messages.HistoryImportParsed */
export type MessagesHistoryImportParsed = messagesHistoryImportParsed

/** https://core.telegram.org/constructor/messages.historyImportParsed */
export interface messagesHistoryImportParsed {
  readonly _tag: "messages.historyImportParsed"
  readonly pm?: boolean | undefined
  readonly group?: boolean | undefined
  readonly title?: string | undefined
}

/** https://core.telegram.org/type/messages.InactiveChats */
export type MessagesInactiveChats = messagesInactiveChats

/** https://core.telegram.org/constructor/messages.inactiveChats */
export interface messagesInactiveChats {
  readonly _tag: "messages.inactiveChats"
  readonly dates: ReadonlyArray<number>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.InvitedUsers */
export type MessagesInvitedUsers = messagesInvitedUsers

/** https://core.telegram.org/constructor/messages.invitedUsers */
export interface messagesInvitedUsers {
  readonly _tag: "messages.invitedUsers"
  readonly updates: Updates
  readonly missingInvitees: ReadonlyArray<MissingInvitee>
}

/** https://core.telegram.org/type/messages.MessageEditData */
export type MessagesMessageEditData = messagesMessageEditData

/** https://core.telegram.org/constructor/messages.messageEditData */
export interface messagesMessageEditData {
  readonly _tag: "messages.messageEditData"
  readonly caption?: boolean | undefined
}

/** https://core.telegram.org/type/messages.MessageReactionsList */
export type MessagesMessageReactionsList = messagesMessageReactionsList

/** https://core.telegram.org/constructor/messages.messageReactionsList */
export interface messagesMessageReactionsList {
  readonly _tag: "messages.messageReactionsList"
  readonly count: number
  readonly reactions: ReadonlyArray<MessagePeerReaction>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly nextOffset?: string | undefined
}

/** https://core.telegram.org/type/messages.MessageViews */
export type MessagesMessageViews = messagesMessageViews

/** https://core.telegram.org/constructor/messages.messageViews */
export interface messagesMessageViews {
  readonly _tag: "messages.messageViews"
  readonly views: ReadonlyArray<MessageViews>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.Messages */
export type MessagesMessages =
  | messagesChannelMessages
  | messagesMessages
  | messagesMessagesNotModified
  | messagesMessagesSlice

/** https://core.telegram.org/constructor/messages.channelMessages */
export interface messagesChannelMessages {
  readonly _tag: "messages.channelMessages"
  readonly inexact?: boolean | undefined
  readonly pts: number
  readonly count: number
  readonly offsetIdOffset?: number | undefined
  readonly messages: ReadonlyArray<Message>
  readonly topics: ReadonlyArray<ForumTopic>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/messages.messages */
export interface messagesMessages {
  readonly _tag: "messages.messages"
  readonly messages: ReadonlyArray<Message>
  readonly topics: ReadonlyArray<ForumTopic>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/messages.messagesNotModified */
export interface messagesMessagesNotModified {
  readonly _tag: "messages.messagesNotModified"
  readonly count: number
}

/** https://core.telegram.org/constructor/messages.messagesSlice */
export interface messagesMessagesSlice {
  readonly _tag: "messages.messagesSlice"
  readonly inexact?: boolean | undefined
  readonly count: number
  readonly nextRate?: number | undefined
  readonly offsetIdOffset?: number | undefined
  readonly searchFlood?: SearchPostsFlood | undefined
  readonly messages: ReadonlyArray<Message>
  readonly topics: ReadonlyArray<ForumTopic>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.MyStickers */
export type MessagesMyStickers = messagesMyStickers

/** https://core.telegram.org/constructor/messages.myStickers */
export interface messagesMyStickers {
  readonly _tag: "messages.myStickers"
  readonly count: number
  readonly sets: ReadonlyArray<StickerSetCovered>
}

/** https://core.telegram.org/type/messages.PeerDialogs */
export type MessagesPeerDialogs = messagesPeerDialogs

/** https://core.telegram.org/constructor/messages.peerDialogs */
export interface messagesPeerDialogs {
  readonly _tag: "messages.peerDialogs"
  readonly dialogs: ReadonlyArray<Dialog>
  readonly messages: ReadonlyArray<Message>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly state: UpdatesState
}

/** https://core.telegram.org/type/messages.PeerSettings */
export type MessagesPeerSettings = messagesPeerSettings

/** https://core.telegram.org/constructor/messages.peerSettings */
export interface messagesPeerSettings {
  readonly _tag: "messages.peerSettings"
  readonly settings: PeerSettings
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.PreparedInlineMessage */
export type MessagesPreparedInlineMessage = messagesPreparedInlineMessage

/** https://core.telegram.org/constructor/messages.preparedInlineMessage */
export interface messagesPreparedInlineMessage {
  readonly _tag: "messages.preparedInlineMessage"
  readonly queryId: bigint
  readonly result: BotInlineResult
  readonly peerTypes: ReadonlyArray<InlineQueryPeerType>
  readonly cacheTime: number
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.QuickReplies */
export type MessagesQuickReplies = messagesQuickReplies | messagesQuickRepliesNotModified

/** https://core.telegram.org/constructor/messages.quickReplies */
export interface messagesQuickReplies {
  readonly _tag: "messages.quickReplies"
  readonly quickReplies: ReadonlyArray<QuickReply>
  readonly messages: ReadonlyArray<Message>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/messages.quickRepliesNotModified */
export interface messagesQuickRepliesNotModified {
  readonly _tag: "messages.quickRepliesNotModified"
}

/** https://core.telegram.org/type/messages.Reactions */
export type MessagesReactions = messagesReactions | messagesReactionsNotModified

/** https://core.telegram.org/constructor/messages.reactions */
export interface messagesReactions {
  readonly _tag: "messages.reactions"
  readonly hash: bigint
  readonly reactions: ReadonlyArray<Reaction>
}

/** https://core.telegram.org/constructor/messages.reactionsNotModified */
export interface messagesReactionsNotModified {
  readonly _tag: "messages.reactionsNotModified"
}

/** https://core.telegram.org/type/messages.RecentStickers */
export type MessagesRecentStickers = messagesRecentStickers | messagesRecentStickersNotModified

/** https://core.telegram.org/constructor/messages.recentStickers */
export interface messagesRecentStickers {
  readonly _tag: "messages.recentStickers"
  readonly hash: bigint
  readonly packs: ReadonlyArray<StickerPack>
  readonly stickers: ReadonlyArray<Document>
  readonly dates: ReadonlyArray<number>
}

/** https://core.telegram.org/constructor/messages.recentStickersNotModified */
export interface messagesRecentStickersNotModified {
  readonly _tag: "messages.recentStickersNotModified"
}

/** https://core.telegram.org/type/messages.SavedDialogs */
export type MessagesSavedDialogs = messagesSavedDialogs | messagesSavedDialogsNotModified | messagesSavedDialogsSlice

/** https://core.telegram.org/constructor/messages.savedDialogs */
export interface messagesSavedDialogs {
  readonly _tag: "messages.savedDialogs"
  readonly dialogs: ReadonlyArray<SavedDialog>
  readonly messages: ReadonlyArray<Message>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/messages.savedDialogsNotModified */
export interface messagesSavedDialogsNotModified {
  readonly _tag: "messages.savedDialogsNotModified"
  readonly count: number
}

/** https://core.telegram.org/constructor/messages.savedDialogsSlice */
export interface messagesSavedDialogsSlice {
  readonly _tag: "messages.savedDialogsSlice"
  readonly count: number
  readonly dialogs: ReadonlyArray<SavedDialog>
  readonly messages: ReadonlyArray<Message>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.SavedGifs */
export type MessagesSavedGifs = messagesSavedGifs | messagesSavedGifsNotModified

/** https://core.telegram.org/constructor/messages.savedGifs */
export interface messagesSavedGifs {
  readonly _tag: "messages.savedGifs"
  readonly hash: bigint
  readonly gifs: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/messages.savedGifsNotModified */
export interface messagesSavedGifsNotModified {
  readonly _tag: "messages.savedGifsNotModified"
}

/** https://core.telegram.org/type/messages.SavedReactionTags */
export type MessagesSavedReactionTags = messagesSavedReactionTags | messagesSavedReactionTagsNotModified

/** https://core.telegram.org/constructor/messages.savedReactionTags */
export interface messagesSavedReactionTags {
  readonly _tag: "messages.savedReactionTags"
  readonly tags: ReadonlyArray<SavedReactionTag>
  readonly hash: bigint
}

/** https://core.telegram.org/constructor/messages.savedReactionTagsNotModified */
export interface messagesSavedReactionTagsNotModified {
  readonly _tag: "messages.savedReactionTagsNotModified"
}

/** https://core.telegram.org/type/messages.SearchCounter */
export type MessagesSearchCounter = messagesSearchCounter

/** https://core.telegram.org/constructor/messages.searchCounter */
export interface messagesSearchCounter {
  readonly _tag: "messages.searchCounter"
  readonly inexact?: boolean | undefined
  readonly filter: MessagesFilter
  readonly count: number
}

/** https://core.telegram.org/type/messages.SearchResultsCalendar */
export type MessagesSearchResultsCalendar = messagesSearchResultsCalendar

/** https://core.telegram.org/constructor/messages.searchResultsCalendar */
export interface messagesSearchResultsCalendar {
  readonly _tag: "messages.searchResultsCalendar"
  readonly inexact?: boolean | undefined
  readonly count: number
  readonly minDate: number
  readonly minMsgId: number
  readonly offsetIdOffset?: number | undefined
  readonly periods: ReadonlyArray<SearchResultsCalendarPeriod>
  readonly messages: ReadonlyArray<Message>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.SearchResultsPositions */
export type MessagesSearchResultsPositions = messagesSearchResultsPositions

/** https://core.telegram.org/constructor/messages.searchResultsPositions */
export interface messagesSearchResultsPositions {
  readonly _tag: "messages.searchResultsPositions"
  readonly count: number
  readonly positions: ReadonlyArray<SearchResultsPosition>
}

/** https://core.telegram.org/type/messages.SentEncryptedMessage */
export type MessagesSentEncryptedMessage = messagesSentEncryptedFile | messagesSentEncryptedMessage

/** https://core.telegram.org/constructor/messages.sentEncryptedFile */
export interface messagesSentEncryptedFile {
  readonly _tag: "messages.sentEncryptedFile"
  readonly date: number
  readonly file: EncryptedFile
}

/** https://core.telegram.org/constructor/messages.sentEncryptedMessage */
export interface messagesSentEncryptedMessage {
  readonly _tag: "messages.sentEncryptedMessage"
  readonly date: number
}

/** https://core.telegram.org/type/messages.SponsoredMessages */
export type MessagesSponsoredMessages = messagesSponsoredMessages | messagesSponsoredMessagesEmpty

/** https://core.telegram.org/constructor/messages.sponsoredMessages */
export interface messagesSponsoredMessages {
  readonly _tag: "messages.sponsoredMessages"
  readonly postsBetween?: number | undefined
  readonly startDelay?: number | undefined
  readonly betweenDelay?: number | undefined
  readonly messages: ReadonlyArray<SponsoredMessage>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/messages.sponsoredMessagesEmpty */
export interface messagesSponsoredMessagesEmpty {
  readonly _tag: "messages.sponsoredMessagesEmpty"
}

/** https://core.telegram.org/type/messages.StickerSet */
export type MessagesStickerSet = messagesStickerSet | messagesStickerSetNotModified

/** https://core.telegram.org/constructor/messages.stickerSet */
export interface messagesStickerSet {
  readonly _tag: "messages.stickerSet"
  readonly set: StickerSet
  readonly packs: ReadonlyArray<StickerPack>
  readonly keywords: ReadonlyArray<StickerKeyword>
  readonly documents: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/messages.stickerSetNotModified */
export interface messagesStickerSetNotModified {
  readonly _tag: "messages.stickerSetNotModified"
}

/** https://core.telegram.org/type/messages.StickerSetInstallResult */
export type MessagesStickerSetInstallResult =
  | messagesStickerSetInstallResultArchive
  | messagesStickerSetInstallResultSuccess

/** https://core.telegram.org/constructor/messages.stickerSetInstallResultArchive */
export interface messagesStickerSetInstallResultArchive {
  readonly _tag: "messages.stickerSetInstallResultArchive"
  readonly sets: ReadonlyArray<StickerSetCovered>
}

/** https://core.telegram.org/constructor/messages.stickerSetInstallResultSuccess */
export interface messagesStickerSetInstallResultSuccess {
  readonly _tag: "messages.stickerSetInstallResultSuccess"
}

/** https://core.telegram.org/type/messages.Stickers */
export type MessagesStickers = messagesStickers | messagesStickersNotModified

/** https://core.telegram.org/constructor/messages.stickers */
export interface messagesStickers {
  readonly _tag: "messages.stickers"
  readonly hash: bigint
  readonly stickers: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/messages.stickersNotModified */
export interface messagesStickersNotModified {
  readonly _tag: "messages.stickersNotModified"
}

/** https://core.telegram.org/type/messages.TranscribedAudio */
export type MessagesTranscribedAudio = messagesTranscribedAudio

/** https://core.telegram.org/constructor/messages.transcribedAudio */
export interface messagesTranscribedAudio {
  readonly _tag: "messages.transcribedAudio"
  readonly pending?: boolean | undefined
  readonly transcriptionId: bigint
  readonly text: string
  readonly trialRemainsNum?: number | undefined
  readonly trialRemainsUntilDate?: number | undefined
}

/** https://core.telegram.org/type/messages.TranslatedRichMessage */
export type MessagesTranslatedRichMessage = messagesTranslatedRichMessage

/** https://core.telegram.org/constructor/messages.translatedRichMessage */
export interface messagesTranslatedRichMessage {
  readonly _tag: "messages.translatedRichMessage"
  readonly result: ReadonlyArray<RichMessage>
}

/** https://core.telegram.org/type/messages.TranslatedText */
export type MessagesTranslatedText = messagesTranslateResult

/** https://core.telegram.org/constructor/messages.translateResult */
export interface messagesTranslateResult {
  readonly _tag: "messages.translateResult"
  readonly result: ReadonlyArray<TextWithEntities>
}

/** https://core.telegram.org/type/messages.VotesList */
export type MessagesVotesList = messagesVotesList

/** https://core.telegram.org/constructor/messages.votesList */
export interface messagesVotesList {
  readonly _tag: "messages.votesList"
  readonly count: number
  readonly votes: ReadonlyArray<MessagePeerVote>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly nextOffset?: string | undefined
}

/** https://core.telegram.org/type/messages.WebPage */
export type MessagesWebPage = messagesWebPage

/** https://core.telegram.org/constructor/messages.webPage */
export interface messagesWebPage {
  readonly _tag: "messages.webPage"
  readonly webpage: WebPage
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/messages.WebPagePreview */
export type MessagesWebPagePreview = messagesWebPagePreview

/** https://core.telegram.org/constructor/messages.webPagePreview */
export interface messagesWebPagePreview {
  readonly _tag: "messages.webPagePreview"
  readonly media: MessageMedia
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/payments.BankCardData */
export type PaymentsBankCardData = paymentsBankCardData

/** https://core.telegram.org/constructor/payments.bankCardData */
export interface paymentsBankCardData {
  readonly _tag: "payments.bankCardData"
  readonly title: string
  readonly openUrls: ReadonlyArray<BankCardOpenUrl>
}

/** https://core.telegram.org/type/payments.CheckCanSendGiftResult */
export type PaymentsCheckCanSendGiftResult = paymentsCheckCanSendGiftResultFail | paymentsCheckCanSendGiftResultOk

/** https://core.telegram.org/constructor/payments.checkCanSendGiftResultFail */
export interface paymentsCheckCanSendGiftResultFail {
  readonly _tag: "payments.checkCanSendGiftResultFail"
  readonly reason: TextWithEntities
}

/** https://core.telegram.org/constructor/payments.checkCanSendGiftResultOk */
export interface paymentsCheckCanSendGiftResultOk {
  readonly _tag: "payments.checkCanSendGiftResultOk"
}

/** https://core.telegram.org/type/payments.CheckedGiftCode */
export type PaymentsCheckedGiftCode = paymentsCheckedGiftCode

/** https://core.telegram.org/constructor/payments.checkedGiftCode */
export interface paymentsCheckedGiftCode {
  readonly _tag: "payments.checkedGiftCode"
  readonly viaGiveaway?: boolean | undefined
  readonly fromId?: Peer | undefined
  readonly giveawayMsgId?: number | undefined
  readonly toId?: bigint | undefined
  readonly date: number
  readonly days: number
  readonly usedDate?: number | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/payments.ConnectedStarRefBots */
export type PaymentsConnectedStarRefBots = paymentsConnectedStarRefBots

/** https://core.telegram.org/constructor/payments.connectedStarRefBots */
export interface paymentsConnectedStarRefBots {
  readonly _tag: "payments.connectedStarRefBots"
  readonly count: number
  readonly connectedBots: ReadonlyArray<ConnectedBotStarRef>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/payments.ExportedInvoice */
export type PaymentsExportedInvoice = paymentsExportedInvoice

/** https://core.telegram.org/constructor/payments.exportedInvoice */
export interface paymentsExportedInvoice {
  readonly _tag: "payments.exportedInvoice"
  readonly url: string
}

/** https://core.telegram.org/type/payments.GiveawayInfo */
export type PaymentsGiveawayInfo = paymentsGiveawayInfo | paymentsGiveawayInfoResults

/** https://core.telegram.org/constructor/payments.giveawayInfo */
export interface paymentsGiveawayInfo {
  readonly _tag: "payments.giveawayInfo"
  readonly participating?: boolean | undefined
  readonly preparingResults?: boolean | undefined
  readonly startDate: number
  readonly joinedTooEarlyDate?: number | undefined
  readonly adminDisallowedChatId?: bigint | undefined
  readonly disallowedCountry?: string | undefined
}

/** https://core.telegram.org/constructor/payments.giveawayInfoResults */
export interface paymentsGiveawayInfoResults {
  readonly _tag: "payments.giveawayInfoResults"
  readonly winner?: boolean | undefined
  readonly refunded?: boolean | undefined
  readonly startDate: number
  readonly giftCodeSlug?: string | undefined
  readonly starsPrize?: bigint | undefined
  readonly finishDate: number
  readonly winnersCount: number
  readonly activatedCount?: number | undefined
}

/** https://core.telegram.org/type/payments.PaymentForm */
export type PaymentsPaymentForm = paymentsPaymentForm | paymentsPaymentFormStarGift | paymentsPaymentFormStars

/** https://core.telegram.org/constructor/payments.paymentForm */
export interface paymentsPaymentForm {
  readonly _tag: "payments.paymentForm"
  readonly canSaveCredentials?: boolean | undefined
  readonly passwordMissing?: boolean | undefined
  readonly formId: bigint
  readonly botId: number
  readonly title: string
  readonly description: string
  readonly photo?: WebDocument | undefined
  readonly invoice: Invoice
  readonly providerId: bigint
  readonly url: string
  readonly nativeProvider?: string | undefined
  readonly nativeParams?: DataJSON | undefined
  readonly additionalMethods?: ReadonlyArray<PaymentFormMethod> | undefined
  readonly savedInfo?: PaymentRequestedInfo | undefined
  readonly savedCredentials?: ReadonlyArray<PaymentSavedCredentials> | undefined
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/payments.paymentFormStarGift */
export interface paymentsPaymentFormStarGift {
  readonly _tag: "payments.paymentFormStarGift"
  readonly formId: bigint
  readonly invoice: Invoice
}

/** https://core.telegram.org/constructor/payments.paymentFormStars */
export interface paymentsPaymentFormStars {
  readonly _tag: "payments.paymentFormStars"
  readonly formId: bigint
  readonly botId: number
  readonly title: string
  readonly description: string
  readonly photo?: WebDocument | undefined
  readonly invoice: Invoice
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/payments.PaymentReceipt */
export type PaymentsPaymentReceipt = paymentsPaymentReceipt | paymentsPaymentReceiptStars

/** https://core.telegram.org/constructor/payments.paymentReceipt */
export interface paymentsPaymentReceipt {
  readonly _tag: "payments.paymentReceipt"
  readonly date: number
  readonly botId: number
  readonly providerId: bigint
  readonly title: string
  readonly description: string
  readonly photo?: WebDocument | undefined
  readonly invoice: Invoice
  readonly info?: PaymentRequestedInfo | undefined
  readonly shipping?: ShippingOption | undefined
  readonly tipAmount?: bigint | undefined
  readonly currency: string
  readonly totalAmount: bigint
  readonly credentialsTitle: string
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/payments.paymentReceiptStars */
export interface paymentsPaymentReceiptStars {
  readonly _tag: "payments.paymentReceiptStars"
  readonly date: number
  readonly botId: number
  readonly title: string
  readonly description: string
  readonly photo?: WebDocument | undefined
  readonly invoice: Invoice
  readonly currency: string
  readonly totalAmount: bigint
  readonly transactionId: string
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/payments.PaymentResult */
export type PaymentsPaymentResult = paymentsPaymentResult | paymentsPaymentVerificationNeeded

/** https://core.telegram.org/constructor/payments.paymentResult */
export interface paymentsPaymentResult {
  readonly _tag: "payments.paymentResult"
  readonly updates: Updates
}

/** https://core.telegram.org/constructor/payments.paymentVerificationNeeded */
export interface paymentsPaymentVerificationNeeded {
  readonly _tag: "payments.paymentVerificationNeeded"
  readonly url: string
}

/** https://core.telegram.org/type/payments.ResaleStarGifts */
export type PaymentsResaleStarGifts = paymentsResaleStarGifts

/** https://core.telegram.org/constructor/payments.resaleStarGifts */
export interface paymentsResaleStarGifts {
  readonly _tag: "payments.resaleStarGifts"
  readonly count: number
  readonly gifts: ReadonlyArray<StarGift>
  readonly nextOffset?: string | undefined
  readonly attributes?: ReadonlyArray<StarGiftAttribute> | undefined
  readonly attributesHash?: bigint | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly counters?: ReadonlyArray<StarGiftAttributeCounter> | undefined
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/payments.SavedInfo */
export type PaymentsSavedInfo = paymentsSavedInfo

/** https://core.telegram.org/constructor/payments.savedInfo */
export interface paymentsSavedInfo {
  readonly _tag: "payments.savedInfo"
  readonly hasSavedCredentials?: boolean | undefined
  readonly savedInfo?: PaymentRequestedInfo | undefined
}

/** https://core.telegram.org/type/payments.SavedStarGifts */
export type PaymentsSavedStarGifts = paymentsSavedStarGifts

/** https://core.telegram.org/constructor/payments.savedStarGifts */
export interface paymentsSavedStarGifts {
  readonly _tag: "payments.savedStarGifts"
  readonly count: number
  readonly chatNotificationsEnabled?: boolean | undefined
  readonly gifts: ReadonlyArray<SavedStarGift>
  readonly nextOffset?: string | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/payments.StarGiftActiveAuctions */
export type PaymentsStarGiftActiveAuctions = paymentsStarGiftActiveAuctions | paymentsStarGiftActiveAuctionsNotModified

/** https://core.telegram.org/constructor/payments.starGiftActiveAuctions */
export interface paymentsStarGiftActiveAuctions {
  readonly _tag: "payments.starGiftActiveAuctions"
  readonly auctions: ReadonlyArray<StarGiftActiveAuctionState>
  readonly users: ReadonlyArray<User>
  readonly chats: ReadonlyArray<Chat>
}

/** https://core.telegram.org/constructor/payments.starGiftActiveAuctionsNotModified */
export interface paymentsStarGiftActiveAuctionsNotModified {
  readonly _tag: "payments.starGiftActiveAuctionsNotModified"
}

/** https://core.telegram.org/type/payments.StarGiftAuctionAcquiredGifts */
export type PaymentsStarGiftAuctionAcquiredGifts = paymentsStarGiftAuctionAcquiredGifts

/** https://core.telegram.org/constructor/payments.starGiftAuctionAcquiredGifts */
export interface paymentsStarGiftAuctionAcquiredGifts {
  readonly _tag: "payments.starGiftAuctionAcquiredGifts"
  readonly gifts: ReadonlyArray<StarGiftAuctionAcquiredGift>
  readonly users: ReadonlyArray<User>
  readonly chats: ReadonlyArray<Chat>
}

/** https://core.telegram.org/type/payments.StarGiftAuctionState */
export type PaymentsStarGiftAuctionState = paymentsStarGiftAuctionState

/** https://core.telegram.org/constructor/payments.starGiftAuctionState */
export interface paymentsStarGiftAuctionState {
  readonly _tag: "payments.starGiftAuctionState"
  readonly gift: StarGift
  readonly state: StarGiftAuctionState
  readonly userState: StarGiftAuctionUserState
  readonly timeout: number
  readonly users: ReadonlyArray<User>
  readonly chats: ReadonlyArray<Chat>
}

/** https://core.telegram.org/type/payments.StarGiftCollections */
export type PaymentsStarGiftCollections = paymentsStarGiftCollections | paymentsStarGiftCollectionsNotModified

/** https://core.telegram.org/constructor/payments.starGiftCollections */
export interface paymentsStarGiftCollections {
  readonly _tag: "payments.starGiftCollections"
  readonly collections: ReadonlyArray<StarGiftCollection>
}

/** https://core.telegram.org/constructor/payments.starGiftCollectionsNotModified */
export interface paymentsStarGiftCollectionsNotModified {
  readonly _tag: "payments.starGiftCollectionsNotModified"
}

/** https://core.telegram.org/type/payments.StarGiftUpgradeAttributes */
export type PaymentsStarGiftUpgradeAttributes = paymentsStarGiftUpgradeAttributes

/** https://core.telegram.org/constructor/payments.starGiftUpgradeAttributes */
export interface paymentsStarGiftUpgradeAttributes {
  readonly _tag: "payments.starGiftUpgradeAttributes"
  readonly attributes: ReadonlyArray<StarGiftAttribute>
}

/** https://core.telegram.org/type/payments.StarGiftUpgradePreview */
export type PaymentsStarGiftUpgradePreview = paymentsStarGiftUpgradePreview

/** https://core.telegram.org/constructor/payments.starGiftUpgradePreview */
export interface paymentsStarGiftUpgradePreview {
  readonly _tag: "payments.starGiftUpgradePreview"
  readonly sampleAttributes: ReadonlyArray<StarGiftAttribute>
  readonly prices: ReadonlyArray<StarGiftUpgradePrice>
  readonly nextPrices: ReadonlyArray<StarGiftUpgradePrice>
}

/** https://core.telegram.org/type/payments.StarGiftWithdrawalUrl */
export type PaymentsStarGiftWithdrawalUrl = paymentsStarGiftWithdrawalUrl

/** https://core.telegram.org/constructor/payments.starGiftWithdrawalUrl */
export interface paymentsStarGiftWithdrawalUrl {
  readonly _tag: "payments.starGiftWithdrawalUrl"
  readonly url: string
}

/** https://core.telegram.org/type/payments.StarGifts */
export type PaymentsStarGifts = paymentsStarGifts | paymentsStarGiftsNotModified

/** https://core.telegram.org/constructor/payments.starGifts */
export interface paymentsStarGifts {
  readonly _tag: "payments.starGifts"
  readonly hash: number
  readonly gifts: ReadonlyArray<StarGift>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/payments.starGiftsNotModified */
export interface paymentsStarGiftsNotModified {
  readonly _tag: "payments.starGiftsNotModified"
}

/** https://core.telegram.org/type/payments.StarsRevenueAdsAccountUrl */
export type PaymentsStarsRevenueAdsAccountUrl = paymentsStarsRevenueAdsAccountUrl

/** https://core.telegram.org/constructor/payments.starsRevenueAdsAccountUrl */
export interface paymentsStarsRevenueAdsAccountUrl {
  readonly _tag: "payments.starsRevenueAdsAccountUrl"
  readonly url: string
}

/** https://core.telegram.org/type/payments.StarsRevenueStats */
export type PaymentsStarsRevenueStats = paymentsStarsRevenueStats

/** https://core.telegram.org/constructor/payments.starsRevenueStats */
export interface paymentsStarsRevenueStats {
  readonly _tag: "payments.starsRevenueStats"
  readonly topHoursGraph?: StatsGraph | undefined
  readonly revenueGraph: StatsGraph
  readonly status: StarsRevenueStatus
  readonly usdRate: number
}

/** https://core.telegram.org/type/payments.StarsRevenueWithdrawalUrl */
export type PaymentsStarsRevenueWithdrawalUrl = paymentsStarsRevenueWithdrawalUrl

/** https://core.telegram.org/constructor/payments.starsRevenueWithdrawalUrl */
export interface paymentsStarsRevenueWithdrawalUrl {
  readonly _tag: "payments.starsRevenueWithdrawalUrl"
  readonly url: string
}

/** https://core.telegram.org/type/payments.StarsStatus */
export type PaymentsStarsStatus = paymentsStarsStatus

/** https://core.telegram.org/constructor/payments.starsStatus */
export interface paymentsStarsStatus {
  readonly _tag: "payments.starsStatus"
  readonly balance: StarsAmount
  readonly subscriptions?: ReadonlyArray<StarsSubscription> | undefined
  readonly subscriptionsNextOffset?: string | undefined
  readonly subscriptionsMissingBalance?: bigint | undefined
  readonly history?: ReadonlyArray<StarsTransaction> | undefined
  readonly nextOffset?: string | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/payments.SuggestedStarRefBots */
export type PaymentsSuggestedStarRefBots = paymentsSuggestedStarRefBots

/** https://core.telegram.org/constructor/payments.suggestedStarRefBots */
export interface paymentsSuggestedStarRefBots {
  readonly _tag: "payments.suggestedStarRefBots"
  readonly count: number
  readonly suggestedBots: ReadonlyArray<StarRefProgram>
  readonly users: ReadonlyArray<User>
  readonly nextOffset?: string | undefined
}

/** https://core.telegram.org/type/payments.UniqueStarGift */
export type PaymentsUniqueStarGift = paymentsUniqueStarGift

/** https://core.telegram.org/constructor/payments.uniqueStarGift */
export interface paymentsUniqueStarGift {
  readonly _tag: "payments.uniqueStarGift"
  readonly gift: StarGift
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/payments.UniqueStarGiftValueInfo */
export type PaymentsUniqueStarGiftValueInfo = paymentsUniqueStarGiftValueInfo

/** https://core.telegram.org/constructor/payments.uniqueStarGiftValueInfo */
export interface paymentsUniqueStarGiftValueInfo {
  readonly _tag: "payments.uniqueStarGiftValueInfo"
  readonly lastSaleOnFragment?: boolean | undefined
  readonly valueIsAverage?: boolean | undefined
  readonly currency: string
  readonly value: bigint
  readonly initialSaleDate: number
  readonly initialSaleStars: bigint
  readonly initialSalePrice: bigint
  readonly lastSaleDate?: number | undefined
  readonly lastSalePrice?: bigint | undefined
  readonly floorPrice?: bigint | undefined
  readonly averagePrice?: bigint | undefined
  readonly listedCount?: number | undefined
  readonly fragmentListedCount?: number | undefined
  readonly fragmentListedUrl?: string | undefined
}

/** https://core.telegram.org/type/payments.ValidatedRequestedInfo */
export type PaymentsValidatedRequestedInfo = paymentsValidatedRequestedInfo

/** https://core.telegram.org/constructor/payments.validatedRequestedInfo */
export interface paymentsValidatedRequestedInfo {
  readonly _tag: "payments.validatedRequestedInfo"
  readonly id?: string | undefined
  readonly shippingOptions?: ReadonlyArray<ShippingOption> | undefined
}

/** https://core.telegram.org/type/phone.ExportedGroupCallInvite */
export type PhoneExportedGroupCallInvite = phoneExportedGroupCallInvite

/** https://core.telegram.org/constructor/phone.exportedGroupCallInvite */
export interface phoneExportedGroupCallInvite {
  readonly _tag: "phone.exportedGroupCallInvite"
  readonly link: string
}

/** https://core.telegram.org/type/phone.GroupCall */
export type PhoneGroupCall = phoneGroupCall

/** https://core.telegram.org/constructor/phone.groupCall */
export interface phoneGroupCall {
  readonly _tag: "phone.groupCall"
  readonly call: GroupCall
  readonly participants: ReadonlyArray<GroupCallParticipant>
  readonly participantsNextOffset: string
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/phone.GroupCallStars */
export type PhoneGroupCallStars = phoneGroupCallStars

/** https://core.telegram.org/constructor/phone.groupCallStars */
export interface phoneGroupCallStars {
  readonly _tag: "phone.groupCallStars"
  readonly totalStars: bigint
  readonly topDonors: ReadonlyArray<GroupCallDonor>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/phone.GroupCallStreamChannels */
export type PhoneGroupCallStreamChannels = phoneGroupCallStreamChannels

/** https://core.telegram.org/constructor/phone.groupCallStreamChannels */
export interface phoneGroupCallStreamChannels {
  readonly _tag: "phone.groupCallStreamChannels"
  readonly channels: ReadonlyArray<GroupCallStreamChannel>
}

/** https://core.telegram.org/type/phone.GroupCallStreamRtmpUrl */
export type PhoneGroupCallStreamRtmpUrl = phoneGroupCallStreamRtmpUrl

/** https://core.telegram.org/constructor/phone.groupCallStreamRtmpUrl */
export interface phoneGroupCallStreamRtmpUrl {
  readonly _tag: "phone.groupCallStreamRtmpUrl"
  readonly url: string
  readonly key: string
}

/** https://core.telegram.org/type/phone.GroupParticipants */
export type PhoneGroupParticipants = phoneGroupParticipants

/** https://core.telegram.org/constructor/phone.groupParticipants */
export interface phoneGroupParticipants {
  readonly _tag: "phone.groupParticipants"
  readonly count: number
  readonly participants: ReadonlyArray<GroupCallParticipant>
  readonly nextOffset: string
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly version: number
}

/** https://core.telegram.org/type/phone.JoinAsPeers */
export type PhoneJoinAsPeers = phoneJoinAsPeers

/** https://core.telegram.org/constructor/phone.joinAsPeers */
export interface phoneJoinAsPeers {
  readonly _tag: "phone.joinAsPeers"
  readonly peers: ReadonlyArray<Peer>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/phone.PhoneCall */
export type PhonePhoneCall = phonePhoneCall

/** https://core.telegram.org/constructor/phone.phoneCall */
export interface phonePhoneCall {
  readonly _tag: "phone.phoneCall"
  readonly phoneCall: PhoneCall
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/photos.Photo */
export type PhotosPhoto = photosPhoto

/** https://core.telegram.org/constructor/photos.photo */
export interface photosPhoto {
  readonly _tag: "photos.photo"
  readonly photo: Photo
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/photos.Photos */
export type PhotosPhotos = photosPhotos | photosPhotosSlice

/** https://core.telegram.org/constructor/photos.photos */
export interface photosPhotos {
  readonly _tag: "photos.photos"
  readonly photos: ReadonlyArray<Photo>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/photos.photosSlice */
export interface photosPhotosSlice {
  readonly _tag: "photos.photosSlice"
  readonly count: number
  readonly photos: ReadonlyArray<Photo>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/premium.BoostsList */
export type PremiumBoostsList = premiumBoostsList

/** https://core.telegram.org/constructor/premium.boostsList */
export interface premiumBoostsList {
  readonly _tag: "premium.boostsList"
  readonly count: number
  readonly boosts: ReadonlyArray<Boost>
  readonly nextOffset?: string | undefined
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/premium.BoostsStatus */
export type PremiumBoostsStatus = premiumBoostsStatus

/** https://core.telegram.org/constructor/premium.boostsStatus */
export interface premiumBoostsStatus {
  readonly _tag: "premium.boostsStatus"
  readonly myBoost?: boolean | undefined
  readonly level: number
  readonly currentLevelBoosts: number
  readonly boosts: number
  readonly giftBoosts?: number | undefined
  readonly nextLevelBoosts?: number | undefined
  readonly premiumAudience?: StatsPercentValue | undefined
  readonly boostUrl: string
  readonly prepaidGiveaways?: ReadonlyArray<PrepaidGiveaway> | undefined
  readonly myBoostSlots?: ReadonlyArray<number> | undefined
}

/** https://core.telegram.org/type/premium.MyBoosts */
export type PremiumMyBoosts = premiumMyBoosts

/** https://core.telegram.org/constructor/premium.myBoosts */
export interface premiumMyBoosts {
  readonly _tag: "premium.myBoosts"
  readonly myBoosts: ReadonlyArray<MyBoost>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/smsjobs.EligibilityToJoin */
export type SmsjobsEligibilityToJoin = smsjobsEligibleToJoin

/** https://core.telegram.org/constructor/smsjobs.eligibleToJoin */
export interface smsjobsEligibleToJoin {
  readonly _tag: "smsjobs.eligibleToJoin"
  readonly termsUrl: string
  readonly monthlySentSms: number
}

/** https://core.telegram.org/type/smsjobs.Status */
export type SmsjobsStatus = smsjobsStatus

/** https://core.telegram.org/constructor/smsjobs.status */
export interface smsjobsStatus {
  readonly _tag: "smsjobs.status"
  readonly allowInternational?: boolean | undefined
  readonly recentSent: number
  readonly recentSince: number
  readonly recentRemains: number
  readonly totalSent: number
  readonly totalSince: number
  readonly lastGiftSlug?: string | undefined
  readonly termsUrl: string
}

/** https://core.telegram.org/type/stats.BroadcastStats */
export type StatsBroadcastStats = statsBroadcastStats

/** https://core.telegram.org/constructor/stats.broadcastStats */
export interface statsBroadcastStats {
  readonly _tag: "stats.broadcastStats"
  readonly period: StatsDateRangeDays
  readonly followers: StatsAbsValueAndPrev
  readonly viewsPerPost: StatsAbsValueAndPrev
  readonly sharesPerPost: StatsAbsValueAndPrev
  readonly reactionsPerPost: StatsAbsValueAndPrev
  readonly viewsPerStory: StatsAbsValueAndPrev
  readonly sharesPerStory: StatsAbsValueAndPrev
  readonly reactionsPerStory: StatsAbsValueAndPrev
  readonly enabledNotifications: StatsPercentValue
  readonly growthGraph: StatsGraph
  readonly followersGraph: StatsGraph
  readonly muteGraph: StatsGraph
  readonly topHoursGraph: StatsGraph
  readonly interactionsGraph: StatsGraph
  readonly ivInteractionsGraph: StatsGraph
  readonly viewsBySourceGraph: StatsGraph
  readonly newFollowersBySourceGraph: StatsGraph
  readonly languagesGraph: StatsGraph
  readonly reactionsByEmotionGraph: StatsGraph
  readonly storyInteractionsGraph: StatsGraph
  readonly storyReactionsByEmotionGraph: StatsGraph
  readonly recentPostsInteractions: ReadonlyArray<PostInteractionCounters>
}

/** https://core.telegram.org/type/stats.MegagroupStats */
export type StatsMegagroupStats = statsMegagroupStats

/** https://core.telegram.org/constructor/stats.megagroupStats */
export interface statsMegagroupStats {
  readonly _tag: "stats.megagroupStats"
  readonly period: StatsDateRangeDays
  readonly members: StatsAbsValueAndPrev
  readonly messages: StatsAbsValueAndPrev
  readonly viewers: StatsAbsValueAndPrev
  readonly posters: StatsAbsValueAndPrev
  readonly growthGraph: StatsGraph
  readonly membersGraph: StatsGraph
  readonly newMembersBySourceGraph: StatsGraph
  readonly languagesGraph: StatsGraph
  readonly messagesGraph: StatsGraph
  readonly actionsGraph: StatsGraph
  readonly topHoursGraph: StatsGraph
  readonly weekdaysGraph: StatsGraph
  readonly topPosters: ReadonlyArray<StatsGroupTopPoster>
  readonly topAdmins: ReadonlyArray<StatsGroupTopAdmin>
  readonly topInviters: ReadonlyArray<StatsGroupTopInviter>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/stats.MessageStats */
export type StatsMessageStats = statsMessageStats

/** https://core.telegram.org/constructor/stats.messageStats */
export interface statsMessageStats {
  readonly _tag: "stats.messageStats"
  readonly viewsGraph: StatsGraph
  readonly reactionsByEmotionGraph: StatsGraph
}

/** https://core.telegram.org/type/stats.PollStats */
export type StatsPollStats = statsPollStats

/** https://core.telegram.org/constructor/stats.pollStats */
export interface statsPollStats {
  readonly _tag: "stats.pollStats"
  readonly votesGraph: StatsGraph
}

/** https://core.telegram.org/type/stats.PublicForwards */
export type StatsPublicForwards = statsPublicForwards

/** https://core.telegram.org/constructor/stats.publicForwards */
export interface statsPublicForwards {
  readonly _tag: "stats.publicForwards"
  readonly count: number
  readonly forwards: ReadonlyArray<PublicForward>
  readonly nextOffset?: string | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/stats.StoryStats */
export type StatsStoryStats = statsStoryStats

/** https://core.telegram.org/constructor/stats.storyStats */
export interface statsStoryStats {
  readonly _tag: "stats.storyStats"
  readonly viewsGraph: StatsGraph
  readonly reactionsByEmotionGraph: StatsGraph
}

/** https://core.telegram.org/type/stickers.SuggestedShortName */
export type StickersSuggestedShortName = stickersSuggestedShortName

/** https://core.telegram.org/constructor/stickers.suggestedShortName */
export interface stickersSuggestedShortName {
  readonly _tag: "stickers.suggestedShortName"
  readonly shortName: string
}

/** https://core.telegram.org/type/storage.FileType */
export type StorageFileType =
  | storageFileGif
  | storageFileJpeg
  | storageFileMov
  | storageFileMp3
  | storageFileMp4
  | storageFilePartial
  | storageFilePdf
  | storageFilePng
  | storageFileUnknown
  | storageFileWebp

/** https://core.telegram.org/constructor/storage.fileGif */
export interface storageFileGif {
  readonly _tag: "storage.fileGif"
}

/** https://core.telegram.org/constructor/storage.fileJpeg */
export interface storageFileJpeg {
  readonly _tag: "storage.fileJpeg"
}

/** https://core.telegram.org/constructor/storage.fileMov */
export interface storageFileMov {
  readonly _tag: "storage.fileMov"
}

/** https://core.telegram.org/constructor/storage.fileMp3 */
export interface storageFileMp3 {
  readonly _tag: "storage.fileMp3"
}

/** https://core.telegram.org/constructor/storage.fileMp4 */
export interface storageFileMp4 {
  readonly _tag: "storage.fileMp4"
}

/** https://core.telegram.org/constructor/storage.filePartial */
export interface storageFilePartial {
  readonly _tag: "storage.filePartial"
}

/** https://core.telegram.org/constructor/storage.filePdf */
export interface storageFilePdf {
  readonly _tag: "storage.filePdf"
}

/** https://core.telegram.org/constructor/storage.filePng */
export interface storageFilePng {
  readonly _tag: "storage.filePng"
}

/** https://core.telegram.org/constructor/storage.fileUnknown */
export interface storageFileUnknown {
  readonly _tag: "storage.fileUnknown"
}

/** https://core.telegram.org/constructor/storage.fileWebp */
export interface storageFileWebp {
  readonly _tag: "storage.fileWebp"
}

/** https://core.telegram.org/type/stories.Albums */
export type StoriesAlbums = storiesAlbums | storiesAlbumsNotModified

/** https://core.telegram.org/constructor/stories.albums */
export interface storiesAlbums {
  readonly _tag: "stories.albums"
  readonly hash: bigint
  readonly albums: ReadonlyArray<StoryAlbum>
}

/** https://core.telegram.org/constructor/stories.albumsNotModified */
export interface storiesAlbumsNotModified {
  readonly _tag: "stories.albumsNotModified"
}

/** https://core.telegram.org/type/stories.AllStories */
export type StoriesAllStories = storiesAllStories | storiesAllStoriesNotModified

/** https://core.telegram.org/constructor/stories.allStories */
export interface storiesAllStories {
  readonly _tag: "stories.allStories"
  readonly hasMore?: boolean | undefined
  readonly count: number
  readonly state: string
  readonly peerStories: ReadonlyArray<PeerStories>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly stealthMode: StoriesStealthMode
}

/** https://core.telegram.org/constructor/stories.allStoriesNotModified */
export interface storiesAllStoriesNotModified {
  readonly _tag: "stories.allStoriesNotModified"
  readonly state: string
  readonly stealthMode: StoriesStealthMode
}

/** https://core.telegram.org/type/stories.CanSendStoryCount */
export type StoriesCanSendStoryCount = storiesCanSendStoryCount

/** https://core.telegram.org/constructor/stories.canSendStoryCount */
export interface storiesCanSendStoryCount {
  readonly _tag: "stories.canSendStoryCount"
  readonly countRemains: number
}

/** https://core.telegram.org/type/stories.FoundStories */
export type StoriesFoundStories = storiesFoundStories

/** https://core.telegram.org/constructor/stories.foundStories */
export interface storiesFoundStories {
  readonly _tag: "stories.foundStories"
  readonly count: number
  readonly stories: ReadonlyArray<FoundStory>
  readonly nextOffset?: string | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/stories.PeerStories */
export type StoriesPeerStories = storiesPeerStories

/** https://core.telegram.org/constructor/stories.peerStories */
export interface storiesPeerStories {
  readonly _tag: "stories.peerStories"
  readonly stories: PeerStories
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/stories.Stories */
export type StoriesStories = storiesStories

/** https://core.telegram.org/constructor/stories.stories */
export interface storiesStories {
  readonly _tag: "stories.stories"
  readonly count: number
  readonly stories: ReadonlyArray<StoryItem>
  readonly pinnedToTop?: ReadonlyArray<number> | undefined
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/stories.StoryReactionsList */
export type StoriesStoryReactionsList = storiesStoryReactionsList

/** https://core.telegram.org/constructor/stories.storyReactionsList */
export interface storiesStoryReactionsList {
  readonly _tag: "stories.storyReactionsList"
  readonly count: number
  readonly reactions: ReadonlyArray<StoryReaction>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly nextOffset?: string | undefined
}

/** https://core.telegram.org/type/stories.StoryViews */
export type StoriesStoryViews = storiesStoryViews

/** https://core.telegram.org/constructor/stories.storyViews */
export interface storiesStoryViews {
  readonly _tag: "stories.storyViews"
  readonly views: ReadonlyArray<StoryViews>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/stories.StoryViewsList */
export type StoriesStoryViewsList = storiesStoryViewsList

/** https://core.telegram.org/constructor/stories.storyViewsList */
export interface storiesStoryViewsList {
  readonly _tag: "stories.storyViewsList"
  readonly count: number
  readonly viewsCount: number
  readonly forwardsCount: number
  readonly reactionsCount: number
  readonly views: ReadonlyArray<StoryView>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly nextOffset?: string | undefined
}

/** https://core.telegram.org/type/updates.ChannelDifference */
export type UpdatesChannelDifference =
  | updatesChannelDifference
  | updatesChannelDifferenceEmpty
  | updatesChannelDifferenceTooLong

/** https://core.telegram.org/constructor/updates.channelDifference */
export interface updatesChannelDifference {
  readonly _tag: "updates.channelDifference"
  readonly final?: boolean | undefined
  readonly pts: number
  readonly timeout?: number | undefined
  readonly newMessages: ReadonlyArray<Message>
  readonly otherUpdates: ReadonlyArray<Update>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/updates.channelDifferenceEmpty */
export interface updatesChannelDifferenceEmpty {
  readonly _tag: "updates.channelDifferenceEmpty"
  readonly final?: boolean | undefined
  readonly pts: number
  readonly timeout?: number | undefined
}

/** https://core.telegram.org/constructor/updates.channelDifferenceTooLong */
export interface updatesChannelDifferenceTooLong {
  readonly _tag: "updates.channelDifferenceTooLong"
  readonly final?: boolean | undefined
  readonly timeout?: number | undefined
  readonly dialog: Dialog
  readonly messages: ReadonlyArray<Message>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/updates.Difference */
export type UpdatesDifference =
  | updatesDifference
  | updatesDifferenceEmpty
  | updatesDifferenceSlice
  | updatesDifferenceTooLong

/** https://core.telegram.org/constructor/updates.difference */
export interface updatesDifference {
  readonly _tag: "updates.difference"
  readonly newMessages: ReadonlyArray<Message>
  readonly newEncryptedMessages: ReadonlyArray<EncryptedMessage>
  readonly otherUpdates: ReadonlyArray<Update>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly state: UpdatesState
}

/** https://core.telegram.org/constructor/updates.differenceEmpty */
export interface updatesDifferenceEmpty {
  readonly _tag: "updates.differenceEmpty"
  readonly date: number
  readonly seq: number
}

/** https://core.telegram.org/constructor/updates.differenceSlice */
export interface updatesDifferenceSlice {
  readonly _tag: "updates.differenceSlice"
  readonly newMessages: ReadonlyArray<Message>
  readonly newEncryptedMessages: ReadonlyArray<EncryptedMessage>
  readonly otherUpdates: ReadonlyArray<Update>
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
  readonly intermediateState: UpdatesState
}

/** https://core.telegram.org/constructor/updates.differenceTooLong */
export interface updatesDifferenceTooLong {
  readonly _tag: "updates.differenceTooLong"
  readonly pts: number
}

/** https://core.telegram.org/type/updates.State */
export type UpdatesState = updatesState

/** https://core.telegram.org/constructor/updates.state */
export interface updatesState {
  readonly _tag: "updates.state"
  readonly pts: number
  readonly qts: number
  readonly date: number
  readonly seq: number
  readonly unreadCount: number
}

/** https://core.telegram.org/type/upload.CdnFile */
export type UploadCdnFile = uploadCdnFile | uploadCdnFileReuploadNeeded

/** https://core.telegram.org/constructor/upload.cdnFile */
export interface uploadCdnFile {
  readonly _tag: "upload.cdnFile"
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/constructor/upload.cdnFileReuploadNeeded */
export interface uploadCdnFileReuploadNeeded {
  readonly _tag: "upload.cdnFileReuploadNeeded"
  readonly requestToken: Uint8Array
}

/** https://core.telegram.org/type/upload.File */
export type UploadFile = uploadFile | uploadFileCdnRedirect

/** https://core.telegram.org/constructor/upload.file */
export interface uploadFile {
  readonly _tag: "upload.file"
  readonly type: StorageFileType
  readonly mtime: number
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/constructor/upload.fileCdnRedirect */
export interface uploadFileCdnRedirect {
  readonly _tag: "upload.fileCdnRedirect"
  readonly dcId: number
  readonly fileToken: Uint8Array
  readonly encryptionKey: Uint8Array
  readonly encryptionIv: Uint8Array
  readonly fileHashes: ReadonlyArray<FileHash>
}

/** https://core.telegram.org/type/upload.WebFile */
export type UploadWebFile = uploadWebFile

/** https://core.telegram.org/constructor/upload.webFile */
export interface uploadWebFile {
  readonly _tag: "upload.webFile"
  readonly size: number
  readonly mimeType: string
  readonly fileType: StorageFileType
  readonly mtime: number
  readonly bytes: Uint8Array
}

/** https://core.telegram.org/type/users.SavedMusic */
export type UsersSavedMusic = usersSavedMusic | usersSavedMusicNotModified

/** https://core.telegram.org/constructor/users.savedMusic */
export interface usersSavedMusic {
  readonly _tag: "users.savedMusic"
  readonly count: number
  readonly documents: ReadonlyArray<Document>
}

/** https://core.telegram.org/constructor/users.savedMusicNotModified */
export interface usersSavedMusicNotModified {
  readonly _tag: "users.savedMusicNotModified"
  readonly count: number
}

/** https://core.telegram.org/type/users.UserFull */
export type UsersUserFull = usersUserFull

/** https://core.telegram.org/constructor/users.userFull */
export interface usersUserFull {
  readonly _tag: "users.userFull"
  readonly fullUser: UserFull
  readonly chats: ReadonlyArray<Chat>
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/type/users.Users */
export type UsersUsers = usersUsers | usersUsersSlice

/** https://core.telegram.org/constructor/users.users */
export interface usersUsers {
  readonly _tag: "users.users"
  readonly users: ReadonlyArray<User>
}

/** https://core.telegram.org/constructor/users.usersSlice */
export interface usersUsersSlice {
  readonly _tag: "users.usersSlice"
  readonly count: number
  readonly users: ReadonlyArray<User>
}
