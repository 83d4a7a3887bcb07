// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * Reads the types of the API, a function a type.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import { readInt, readInt53 } from "../Reader.ts"
import type { Reader } from "../Reader.ts"
import { described, others } from "../Table.ts"
import type * as T from "./types.ts"

export { readBool, readBytes, readInt, readInt53, readLong, readString } from "../Reader.ts"

export const readAccountDaysTTL: (r: Reader) => T.AccountDaysTTL = /* @__PURE__ */ described("AccountDaysTTL", `
~ b8d0afdf days:i
`)

export const readAiComposeTone: (r: Reader) => T.AiComposeTone = /* @__PURE__ */ described("AiComposeTone", `
~ cff63ea9 # creator.0 id:l accessHash:l slug:s title:s emojiId.1:l prompt.4:s installsCount.2:i authorId.3:n exampleEnglish.5:0
~Default 9bad6414 tone:s emojiId:l title:s
`, () => [readAiComposeToneExample])

export const readAiComposeToneExample: (r: Reader) => T.AiComposeToneExample = /* @__PURE__ */ described("AiComposeToneExample", `
~ f1d628ec from:0 to:0
`, () => [readTextWithEntities])

export const readAttachMenuBot: (r: Reader) => T.AttachMenuBot = /* @__PURE__ */ described("AttachMenuBot", `
~ d90d8dfe # inactive.0 hasSettings.1 requestWriteAccess.2 showInAttachMenu.3 showInSideMenu.4 sideMenuDisclaimerNeeded.5 botId:n shortName:s peerTypes.3:1*0 icons:6*1
`, () => [readAttachMenuPeerType, readAttachMenuBotIcon])

export const readAttachMenuBotIcon: (r: Reader) => T.AttachMenuBotIcon = /* @__PURE__ */ described("AttachMenuBotIcon", `
~ b2a7386b # name:s icon:0 colors.0:3*1
`, () => [readDocument, readAttachMenuBotIconColor])

export const readAttachMenuBotIconColor: (r: Reader) => T.AttachMenuBotIconColor = /* @__PURE__ */ described("AttachMenuBotIconColor", `
~ 4576f3f0 name:s color:i
`)

export const readAttachMenuBots: (r: Reader) => T.AttachMenuBots = /* @__PURE__ */ described("AttachMenuBots", `
~ 3c4301c0 hash:l bots:7*0 users:3*1
~NotModified f1d88a5c
`, () => [readAttachMenuBot, readUser])

export const readAttachMenuBotsBot: (r: Reader) => T.AttachMenuBotsBot = /* @__PURE__ */ described("AttachMenuBotsBot", `
~ 93bf667f bot:0 users:3*1
`, () => [readAttachMenuBot, readUser])

export const readAttachMenuPeerType: (r: Reader) => T.AttachMenuPeerType = /* @__PURE__ */ described("AttachMenuPeerType", `
~BotPM c32bfa1a
~Broadcast 7bfbdefc
~Chat 509113f
~PM f146d31f
~SameBotPM 7d6be90e
`)

export const readAuctionBidLevel: (r: Reader) => T.AuctionBidLevel = /* @__PURE__ */ described("AuctionBidLevel", `
~ 310240cc pos:i amount:l date:i
`)

export const readAuthorization: (r: Reader) => T.Authorization = /* @__PURE__ */ described("Authorization", `
~ ad01d61d # current.0 officialApp.1 passwordPending.2 encryptedRequestsDisabled.3 callRequestsDisabled.4 unconfirmed.5 hash:l deviceModel:s platform:s systemVersion:s apiId:i appName:s appVersion:s dateCreated:i dateActive:i ip:s country:s region:s
`)

export const readAutoDownloadSettings: (r: Reader) => T.AutoDownloadSettings = /* @__PURE__ */ described("AutoDownloadSettings", `
~ baa57628 # disabled.0 videoPreloadLarge.1 audioPreloadNext.2 phonecallsLessData.3 storiesPreload.4 photoSizeMax:i videoSizeMax:n fileSizeMax:n videoUploadMaxbitrate:i smallQueueActiveOperationsMax:i largeQueueActiveOperationsMax:i
`)

export const readAutoSaveException: (r: Reader) => T.AutoSaveException = /* @__PURE__ */ described("AutoSaveException", `
~ 81602d47 peer:0 settings:1
`, () => [readPeer, readAutoSaveSettings])

export const readAutoSaveSettings: (r: Reader) => T.AutoSaveSettings = /* @__PURE__ */ described("AutoSaveSettings", `
~ c84834ce # photos.0 videos.1 videoMaxSize.2:l
`)

export const readAvailableEffect: (r: Reader) => T.AvailableEffect = /* @__PURE__ */ described("AvailableEffect", `
~ 93c3e27e # premiumRequired.2 id:l emoticon:s staticIconId.0:l effectStickerId:l effectAnimationId.1:l
`)

export const readAvailableReaction: (r: Reader) => T.AvailableReaction = /* @__PURE__ */ described("AvailableReaction", `
~ c077ec01 # inactive.0 premium.2 reaction:s title:s staticIcon:0 appearAnimation:0 selectAnimation:0 activateAnimation:0 effectAnimation:0 aroundAnimation.1:0 centerIcon.1:0
`, () => [readDocument])

export const readBankCardOpenUrl: (r: Reader) => T.BankCardOpenUrl = /* @__PURE__ */ described("BankCardOpenUrl", `
~ f568028a url:s name:s
`)

export const readBaseTheme: (r: Reader) => T.BaseTheme = /* @__PURE__ */ described("BaseTheme", `
~Arctic 5b11125a
~Classic c3a12462
~Day fbd81688
~Night b7b31ea8
~Tinted 6d5f77ee
`)

export const readBirthday: (r: Reader) => T.Birthday = /* @__PURE__ */ described("Birthday", `
~ 6c8e1e06 # day:i month:i year.0:i
`)

export const readBoost: (r: Reader) => T.Boost = /* @__PURE__ */ described("Boost", `
~ 4b3e14d6 # gift.1 giveaway.2 unclaimed.3 id:s userId.0:n giveawayMsgId.2:i date:i expires:i usedGiftSlug.4:s multiplier.5:i stars.6:l
`)

export const readBotApp: (r: Reader) => T.BotApp = /* @__PURE__ */ described("BotApp", `
~ 95fcd1d6 # id:l accessHash:l shortName:s title:s description:s photo:0 document.0:1 hash:l
~NotModified 5da674b7
`, () => [readPhoto, readDocument])

export const readBotAppSettings: (r: Reader) => T.BotAppSettings = /* @__PURE__ */ described("BotAppSettings", `
~ c99b1950 # placeholderPath.0:b backgroundColor.1:i backgroundDarkColor.2:i headerColor.3:i headerDarkColor.4:i
`)

export const readBotBusinessConnection: (r: Reader) => T.BotBusinessConnection = /* @__PURE__ */ described("BotBusinessConnection", `
~ 8f34b2f5 # disabled.1 connectionId:s userId:n dcId:i date:i rights.2:0
`, () => [readBusinessBotRights])

export const readBotCommand: (r: Reader) => T.BotCommand = /* @__PURE__ */ described("BotCommand", `
~ 9852d6d2 # ephemeral.0 command:s description:s
`)

export const readBotCommandScope: (r: Reader) => T.BotCommandScope = /* @__PURE__ */ described("BotCommandScope", `
~ChatAdmins b9aa606a
~Chats 6fe1a881
~Default 2f6cb2ab
~Peer db9d897d peer:0
~PeerAdmins 3fd863d1 peer:0
~PeerUser a1321f3 peer:0 userId:1
~Users 3c4f04d8
`, () => [readInputPeer, readInputUser])

export const readBotInfo: (r: Reader) => T.BotInfo = /* @__PURE__ */ described("BotInfo", `
~ 4d8a0299 # hasPreviewMedias.6 userId.0:n description.1:s descriptionPhoto.4:0 descriptionDocument.5:1 commands.2:4*2 menuButton.3:3 privacyPolicyUrl.7:s appSettings.8:4 verifierSettings.9:5
`, () => [readPhoto, readDocument, readBotCommand, readBotMenuButton, readBotAppSettings, readBotVerifierSettings])

export const readBotInlineMessage: (r: Reader) => T.BotInlineMessage = /* @__PURE__ */ described("BotInlineMessage", `
~MediaAuto 764cf810 # invertMedia.3 message:s entities.1:3*0 replyMarkup.2:1
~MediaContact 18d1cdc2 # phoneNumber:s firstName:s lastName:s vcard:s replyMarkup.2:1
~MediaGeo 51846fd # geo:2 heading.0:i period.1:i proximityNotificationRadius.3:i replyMarkup.2:1
~MediaInvoice 354a9b09 # shippingAddressRequested.1 test.3 title:s description:s photo.0:3 currency:s totalAmount:l replyMarkup.2:1
~MediaVenue 8a86659c # geo:2 title:s address:s provider:s venueId:s venueType:s replyMarkup.2:1
~MediaWebPage 809ad9a6 # invertMedia.3 forceLargeMedia.4 forceSmallMedia.5 manual.7 safe.8 message:s entities.1:3*0 url:s replyMarkup.2:1
~RichMessage a617e7b # replyMarkup.2:1 richMessage:4
~Text 8c7f65e2 # noWebpage.0 invertMedia.3 message:s entities.1:3*0 replyMarkup.2:1
`, () => [readMessageEntity, readReplyMarkup, readGeoPoint, readWebDocument, readRichMessage])

export const readBotInlineResult: (r: Reader) => T.BotInlineResult = /* @__PURE__ */ described("BotInlineResult", `
botInlineMediaResult 17db940b # id:s type:s photo.0:0 document.1:1 title.2:s description.3:s sendMessage:2
~ 11965f3a # id:s type:s title.1:s description.2:s url.3:s thumb.4:3 content.5:3 sendMessage:2
`, () => [readPhoto, readDocument, readBotInlineMessage, readWebDocument])

export const readBotMenuButton: (r: Reader) => T.BotMenuButton = /* @__PURE__ */ described("BotMenuButton", `
~ c7b57ce6 text:s url:s
~Commands 4258c205
~Default 7533a588
`)

export const readBotPreviewMedia: (r: Reader) => T.BotPreviewMedia = /* @__PURE__ */ described("BotPreviewMedia", `
~ 23e91ba3 date:i media:0
`, () => [readMessageMedia])

export const readBotVerification: (r: Reader) => T.BotVerification = /* @__PURE__ */ described("BotVerification", `
~ f93cd45c botId:n icon:l description:s
`)

export const readBotVerifierSettings: (r: Reader) => T.BotVerifierSettings = /* @__PURE__ */ described("BotVerifierSettings", `
~ b0cd6617 # canModifyCustomDescription.1 icon:l company:s customDescription.0:s
`)

export const readBusinessAwayMessage: (r: Reader) => T.BusinessAwayMessage = /* @__PURE__ */ described("BusinessAwayMessage", `
~ ef156a5c # offlineOnly.0 shortcutId:i schedule:0 recipients:1
`, () => [readBusinessAwayMessageSchedule, readBusinessRecipients])

export const readBusinessAwayMessageSchedule: (r: Reader) => T.BusinessAwayMessageSchedule = /* @__PURE__ */ described("BusinessAwayMessageSchedule", `
~Always c9b9e2b9
~Custom cc4d9ecc startDate:i endDate:i
~OutsideWorkHours c3f2f501
`)

export const readBusinessBotRecipients: (r: Reader) => T.BusinessBotRecipients = /* @__PURE__ */ described("BusinessBotRecipients", `
~ b88cf373 # existingChats.0 newChats.1 contacts.2 nonContacts.3 excludeSelected.5 users.4:2*n excludeUsers.6:2*n
`)

export const readBusinessBotRights: (r: Reader) => T.BusinessBotRights = /* @__PURE__ */ described("BusinessBotRights", `
~ a0624cf7 # reply.0 readMessages.1 deleteSentMessages.2 deleteReceivedMessages.3 editName.4 editBio.5 editProfilePhoto.6 editUsername.7 viewGifts.8 sellGifts.9 changeGiftSettings.10 transferAndUpgradeGifts.11 transferStars.12 manageStories.13
`)

export const readBusinessChatLink: (r: Reader) => T.BusinessChatLink = /* @__PURE__ */ described("BusinessChatLink", `
~ b4ae666f # link:s message:s entities.0:3*0 title.1:s views:i
`, () => [readMessageEntity])

export const readBusinessGreetingMessage: (r: Reader) => T.BusinessGreetingMessage = /* @__PURE__ */ described("BusinessGreetingMessage", `
~ e519abab shortcutId:i recipients:0 noActivityDays:i
`, () => [readBusinessRecipients])

export const readBusinessIntro: (r: Reader) => T.BusinessIntro = /* @__PURE__ */ described("BusinessIntro", `
~ 5a0a066d # title:s description:s sticker.0:0
`, () => [readDocument])

export const readBusinessLocation: (r: Reader) => T.BusinessLocation = /* @__PURE__ */ described("BusinessLocation", `
~ ac5c1af7 # geoPoint.0:0 address:s
`, () => [readGeoPoint])

export const readBusinessRecipients: (r: Reader) => T.BusinessRecipients = /* @__PURE__ */ described("BusinessRecipients", `
~ 21108ff7 # existingChats.0 newChats.1 contacts.2 nonContacts.3 excludeSelected.5 users.4:2*n
`)

export const readBusinessWeeklyOpen: (r: Reader) => T.BusinessWeeklyOpen = /* @__PURE__ */ described("BusinessWeeklyOpen", `
~ 120b1ab9 startMinute:i endMinute:i
`)

export const readBusinessWorkHours: (r: Reader) => T.BusinessWorkHours = /* @__PURE__ */ described("BusinessWorkHours", `
~ 8c92b098 # openNow.0 timezoneId:s weeklyOpen:3*0
`, () => [readBusinessWeeklyOpen])

export const readCdnConfig: (r: Reader) => T.CdnConfig = /* @__PURE__ */ described("CdnConfig", `
~ 5725e40a publicKeys:3*0
`, () => [readCdnPublicKey])

export const readCdnPublicKey: (r: Reader) => T.CdnPublicKey = /* @__PURE__ */ described("CdnPublicKey", `
~ c982eaba dcId:i publicKey:s
`)

export const readChannelAdminLogEvent: (r: Reader) => T.ChannelAdminLogEvent = /* @__PURE__ */ described("ChannelAdminLogEvent", `
~ 1fad68cd id:l date:i userId:n action:0
`, () => [readChannelAdminLogEventAction])

export const readChannelAdminLogEventAction: (r: Reader) => T.ChannelAdminLogEventAction = /* @__PURE__ */ described("ChannelAdminLogEventAction", `
~ChangeAbout 55188a2e prevValue:s newValue:s
~ChangeAvailableReactions be4e0ef8 prevValue:0 newValue:0
~ChangeEmojiStatus 3ea9feb1 prevValue:1 newValue:1
~ChangeEmojiStickerSet 46d840ab prevStickerset:2 newStickerset:2
~ChangeHistoryTTL 6e941a38 prevValue:i newValue:i
~ChangeLinkedChat 50c7ac8 prevValue:n newValue:n
~ChangeLocation e6b76ae prevValue:3 newValue:3
~ChangePeerColor 5796e780 prevValue:4 newValue:4
~ChangePhoto 434bd2af prevPhoto:5 newPhoto:5
~ChangeProfilePeerColor 5e477b25 prevValue:4 newValue:4
~ChangeStickerSet b1c3caa7 prevStickerset:2 newStickerset:2
~ChangeTitle e6dfb825 prevValue:s newValue:s
~ChangeUsername 6a4afc38 prevValue:s newValue:s
~ChangeUsernames f04fb3a9 prevValue:1*s newValue:1*s
~ChangeWallpaper 31bb5d52 prevValue:6 newValue:6
~CreateTopic 58707d28 topic:7
~DefaultBannedRights 2df5fc0a prevBannedRights:8 newBannedRights:8
~DeleteMessage 42e047bb message:9
~DeleteTopic ae168909 topic:7
~DiscardGroupCall db9f9140 call:10
~EditMessage 709b2405 prevMessage:9 newMessage:9
~EditTopic f06fe208 prevTopic:7 newTopic:7
~ExportedInviteDelete 5a50fca4 invite:11
~ExportedInviteEdit e90ebb59 prevInvite:11 newInvite:11
~ExportedInviteRevoke 410a134e invite:11
~ParticipantEditRank 5806b4ec userId:n prevRank:s newRank:s
~ParticipantInvite e31c34d8 participant:12
~ParticipantJoin 183040d3
~ParticipantJoinByInvite fe9fc158 # viaChatlist.0 invite:11
~ParticipantJoinByRequest afb6144a invite:11 approvedBy:n
~ParticipantLeave f89777f2
~ParticipantMute f92424d2 participant:13
~ParticipantSubExtend 64642db3 prevParticipant:12 newParticipant:12
~ParticipantToggleAdmin d5676710 prevParticipant:12 newParticipant:12
~ParticipantToggleBan e6d83d7e prevParticipant:12 newParticipant:12
~ParticipantUnmute e64429c0 participant:13
~ParticipantVolume 3e7f6847 participant:13
~PinTopic 5d8d353b # prevTopic.0:7 newTopic.1:7
~SendMessage 278f2868 message:9
~StartGroupCall 23209745 call:10
~StopPoll 8f079643 message:9
~ToggleAntiSpam 64f36dfc newValue:o
~ToggleAutotranslation c517f77e newValue:o
~ToggleForum 2cc6383 newValue:o
~ToggleGroupCallSetting 56d6a247 joinMuted:o
~ToggleInvites 1b7907ae newValue:o
~ToggleNoForwards cb2ac766 newValue:o
~TogglePreHistoryHidden 5f5c95f1 newValue:o
~ToggleSignatureProfiles 60a79c79 newValue:o
~ToggleSignatures 26ae0971 newValue:o
~ToggleSlowMode 53909779 prevValue:i newValue:i
~UpdatePinned e9e82c18 message:9
`, () => [readChatReactions, readEmojiStatus, readInputStickerSet, readChannelLocation, readPeerColor, readPhoto, readWallPaper, readForumTopic, readChatBannedRights, readMessage, readInputGroupCall, readExportedChatInvite, readChannelParticipant, readGroupCallParticipant])

export const readChannelAdminLogEventsFilter: (r: Reader) => T.ChannelAdminLogEventsFilter = /* @__PURE__ */ described("ChannelAdminLogEventsFilter", `
~ ea107ae4 # join.0 leave.1 invite.2 ban.3 unban.4 kick.5 unkick.6 promote.7 demote.8 info.9 settings.10 pinned.11 edit.12 delete.13 groupCall.14 invites.15 send.16 forums.17 subExtend.18 editRank.19
`)

export const readChannelLocation: (r: Reader) => T.ChannelLocation = /* @__PURE__ */ described("ChannelLocation", `
~ 209b82db geoPoint:0 address:s
~Empty bfb5ad8b
`, () => [readGeoPoint])

export const readChannelMessagesFilter: (r: Reader) => T.ChannelMessagesFilter = /* @__PURE__ */ described("ChannelMessagesFilter", `
~ cd77d957 # excludeNewMessages.1 ranges:3*0
~Empty 94d42ee7
`, () => [readMessageRange])

export const readChannelParticipant: (r: Reader) => T.ChannelParticipant = /* @__PURE__ */ described("ChannelParticipant", `
~ 1bd54456 # userId:n date:i subscriptionUntilDate.0:i rank.2:s
~Admin 34c3bb53 # canEdit.0 self.1 userId:n inviterId.1:n promotedBy:n date:i adminRights:0 rank.2:s
~Banned d5f0ad91 # left.0 peer:1 kickedBy:n date:i bannedRights:2 rank.2:s
~Creator 2fe601d3 # userId:n adminRights:0 rank.0:s
~Left 1b03f006 peer:1
~Self a9478a1a # viaRequest.0 userId:n inviterId:n date:i subscriptionUntilDate.1:i rank.2:s
`, () => [readChatAdminRights, readPeer, readChatBannedRights])

export const readChannelParticipantsFilter: (r: Reader) => T.ChannelParticipantsFilter = /* @__PURE__ */ described("ChannelParticipantsFilter", `
channelParticipantsAdmins b4608969
channelParticipantsBanned 1427a5e1 q:s
channelParticipantsBots b0d1865b
channelParticipantsContacts bb6ae88d q:s
channelParticipantsKicked a3b54985 q:s
channelParticipantsMentions e04b5ceb # q.0:s topMsgId.1:i
channelParticipantsRecent de3f3c79
channelParticipantsSearch 656ac4b q:s
`)

export const readChat = (r: Reader): T.Chat => {
  const id = r.id()
  switch (id) {
    case -0x2b60cb3a: { // channel#d49f34c6
      const flags = r.id()
      const flags2 = r.id()
      return {
        _tag: "channel",
        creator: (flags & 1) !== 0,
        left: (flags & 4) !== 0,
        broadcast: (flags & 32) !== 0,
        verified: (flags & 128) !== 0,
        megagroup: (flags & 256) !== 0,
        restricted: (flags & 512) !== 0,
        signatures: (flags & 2048) !== 0,
        min: (flags & 4096) !== 0,
        scam: (flags & 524288) !== 0,
        hasLink: (flags & 1048576) !== 0,
        hasGeo: (flags & 2097152) !== 0,
        slowmodeEnabled: (flags & 4194304) !== 0,
        callActive: (flags & 8388608) !== 0,
        callNotEmpty: (flags & 16777216) !== 0,
        fake: (flags & 33554432) !== 0,
        gigagroup: (flags & 67108864) !== 0,
        noforwards: (flags & 134217728) !== 0,
        joinToSend: (flags & 268435456) !== 0,
        joinRequest: (flags & 536870912) !== 0,
        forum: (flags & 1073741824) !== 0,
        storiesHidden: (flags2 & 2) !== 0,
        storiesHiddenMin: (flags2 & 4) !== 0,
        storiesUnavailable: (flags2 & 8) !== 0,
        signatureProfiles: (flags2 & 4096) !== 0,
        autotranslation: (flags2 & 32768) !== 0,
        broadcastMessagesAllowed: (flags2 & 65536) !== 0,
        monoforum: (flags2 & 131072) !== 0,
        forumTabs: (flags2 & 524288) !== 0,
        id: r.int53(),
        accessHash: (flags & 8192) !== 0 ? r.long() : undefined,
        title: r.string(),
        username: (flags & 64) !== 0 ? r.string() : undefined,
        photo: readChatPhoto(r),
        date: r.int(),
        restrictionReason: (flags & 512) !== 0 ? r.vector(4, readRestrictionReason) : undefined,
        adminRights: (flags & 16384) !== 0 ? readChatAdminRights(r) : undefined,
        bannedRights: (flags & 32768) !== 0 ? readChatBannedRights(r) : undefined,
        defaultBannedRights: (flags & 262144) !== 0 ? readChatBannedRights(r) : undefined,
        participantsCount: (flags & 131072) !== 0 ? r.int() : undefined,
        usernames: (flags2 & 1) !== 0 ? r.vector(3, readUsername) : undefined,
        storiesMaxId: (flags2 & 16) !== 0 ? readRecentStory(r) : undefined,
        color: (flags2 & 128) !== 0 ? readPeerColor(r) : undefined,
        profileColor: (flags2 & 256) !== 0 ? readPeerColor(r) : undefined,
        emojiStatus: (flags2 & 512) !== 0 ? readEmojiStatus(r) : undefined,
        level: (flags2 & 1024) !== 0 ? r.int() : undefined,
        subscriptionUntilDate: (flags2 & 2048) !== 0 ? r.int() : undefined,
        botVerificationIcon: (flags2 & 8192) !== 0 ? r.long() : undefined,
        sendPaidMessagesStars: (flags2 & 16384) !== 0 ? r.long() : undefined,
        linkedMonoforumId: (flags2 & 262144) !== 0 ? r.int53() : undefined,
        linkedCommunityId: (flags2 & 1048576) !== 0 ? r.int53() : undefined
      }
    }
    case 0x17d493d5: { // channelForbidden#17d493d5
      const flags = r.id()
      return {
        _tag: "channelForbidden",
        broadcast: (flags & 32) !== 0,
        megagroup: (flags & 256) !== 0,
        monoforum: (flags & 1024) !== 0,
        id: r.int53(),
        accessHash: r.long(),
        title: r.string(),
        untilDate: (flags & 65536) !== 0 ? r.int() : undefined
      }
    }
    case 0x41cbf256: { // chat#41cbf256
      const flags = r.id()
      return {
        _tag: "chat",
        creator: (flags & 1) !== 0,
        left: (flags & 4) !== 0,
        deactivated: (flags & 32) !== 0,
        callActive: (flags & 8388608) !== 0,
        callNotEmpty: (flags & 16777216) !== 0,
        noforwards: (flags & 33554432) !== 0,
        id: r.int53(),
        title: r.string(),
        photo: readChatPhoto(r),
        participantsCount: r.int(),
        date: r.int(),
        version: r.int(),
        migratedTo: (flags & 64) !== 0 ? readInputChannel(r) : undefined,
        adminRights: (flags & 16384) !== 0 ? readChatAdminRights(r) : undefined,
        defaultBannedRights: (flags & 262144) !== 0 ? readChatBannedRights(r) : undefined
      }
    }
    case 0x29562865: // chatEmpty#29562865
      return { _tag: "chatEmpty", id: r.int53() }
    case 0x6592a1a7: // chatForbidden#6592a1a7
      return { _tag: "chatForbidden", id: r.int53(), title: r.string() }
    case 0x65efe954: { // community#65efe954
      const flags = r.id()
      const flags2 = r.id()
      return {
        _tag: "community",
        creator: (flags & 1) !== 0,
        left: (flags & 4) !== 0,
        min: (flags & 4096) !== 0,
        collapsedInDialogs: (flags2 & 1048576) !== 0,
        id: r.int53(),
        accessHash: (flags & 8192) !== 0 ? r.long() : undefined,
        title: r.string(),
        photo: readChatPhoto(r),
        date: r.int(),
        adminRights: (flags & 16384) !== 0 ? readChatAdminRights(r) : undefined,
        defaultBannedRights: (flags & 262144) !== 0 ? readChatBannedRights(r) : undefined
      }
    }
    case -0x02c32548: { // communityForbidden#fd3cdab8
      const flags = r.id()
      return {
        _tag: "communityForbidden",
        id: r.int53(),
        accessHash: (flags & 8192) !== 0 ? r.long() : undefined,
        title: r.string()
      }
    }
  }
  return r.fail("Chat", id)
}

export const readChatAdminRights = (r: Reader): T.ChatAdminRights => {
  const id = r.id()
  switch (id) {
    case 0x5fb224d5: { // chatAdminRights#5fb224d5
      const flags = r.id()
      return {
        _tag: "chatAdminRights",
        changeInfo: (flags & 1) !== 0,
        postMessages: (flags & 2) !== 0,
        editMessages: (flags & 4) !== 0,
        deleteMessages: (flags & 8) !== 0,
        banUsers: (flags & 16) !== 0,
        inviteUsers: (flags & 32) !== 0,
        pinMessages: (flags & 128) !== 0,
        addAdmins: (flags & 512) !== 0,
        anonymous: (flags & 1024) !== 0,
        manageCall: (flags & 2048) !== 0,
        other: (flags & 4096) !== 0,
        manageTopics: (flags & 8192) !== 0,
        postStories: (flags & 16384) !== 0,
        editStories: (flags & 32768) !== 0,
        deleteStories: (flags & 65536) !== 0,
        manageDirectMessages: (flags & 131072) !== 0,
        manageRanks: (flags & 262144) !== 0,
        manageLinkedPeers: (flags & 524288) !== 0
      }
    }
  }
  return r.fail("ChatAdminRights", id)
}

export const readChatAdminWithInvites: (r: Reader) => T.ChatAdminWithInvites = /* @__PURE__ */ described("ChatAdminWithInvites", `
~ f2ecef23 adminId:n invitesCount:i revokedInvitesCount:i
`)

export const readChatBannedRights = (r: Reader): T.ChatBannedRights => {
  const id = r.id()
  switch (id) {
    case -0x60edfbe8: { // chatBannedRights#9f120418
      const flags = r.id()
      return {
        _tag: "chatBannedRights",
        viewMessages: (flags & 1) !== 0,
        sendMessages: (flags & 2) !== 0,
        sendMedia: (flags & 4) !== 0,
        sendStickers: (flags & 8) !== 0,
        sendGifs: (flags & 16) !== 0,
        sendGames: (flags & 32) !== 0,
        sendInline: (flags & 64) !== 0,
        embedLinks: (flags & 128) !== 0,
        sendPolls: (flags & 256) !== 0,
        changeInfo: (flags & 1024) !== 0,
        inviteUsers: (flags & 32768) !== 0,
        pinMessages: (flags & 131072) !== 0,
        manageTopics: (flags & 262144) !== 0,
        sendPhotos: (flags & 524288) !== 0,
        sendVideos: (flags & 1048576) !== 0,
        sendRoundvideos: (flags & 2097152) !== 0,
        sendAudios: (flags & 4194304) !== 0,
        sendVoices: (flags & 8388608) !== 0,
        sendDocs: (flags & 16777216) !== 0,
        sendPlain: (flags & 33554432) !== 0,
        editRank: (flags & 67108864) !== 0,
        sendReactions: (flags & 134217728) !== 0,
        manageLinkedPeers: (flags & 268435456) !== 0,
        untilDate: r.int()
      }
    }
  }
  return r.fail("ChatBannedRights", id)
}

export const readChatFull: (r: Reader) => T.ChatFull = /* @__PURE__ */ described("ChatFull", `
channelFull a04e8d3a # canViewParticipants.3 canSetUsername.6 canSetStickers.7 hiddenPrehistory.10 canSetLocation.16 hasScheduled.19 canViewStats.20 blocked.22 # canDeleteChannel!0 antispam!1 participantsHidden!2 translationsDisabled!3 storiesPinnedAvailable!5 viewForumAsMessages!6 restrictedSponsored!11 canViewRevenue!12 paidMediaAllowed!14 canViewStarsRevenue!15 paidReactionsAvailable!16 stargiftsAvailable!19 paidMessagesAvailable!20 id:n about:s participantsCount.0:i adminsCount.1:i kickedCount.2:i bannedCount.2:i onlineCount.13:i readInboxMaxId:i readOutboxMaxId:i unreadCount:i chatPhoto:0 notifySettings:1 exportedInvite.23:2 botInfo:2*3 migratedFromChatId.4:l migratedFromMaxId.4:i pinnedMsgId.5:i stickerset.8:4 availableMinId.9:i folderId.11:i linkedChatId.14:n location.15:5 slowmodeSeconds.17:i slowmodeNextSendDate.18:i statsDc.12:i pts:i call.21:6 ttlPeriod.24:i pendingSuggestions.25:1*s groupcallDefaultJoinAs.26:7 themeEmoticon.27:s requestsPending.28:i recentRequesters.28:2*n defaultSendAs.29:7 availableReactions.30:8 reactionsLimit!13:i stories!4:9 wallpaper!7:10 boostsApplied!8:i boostsUnrestrict!9:i emojiset!10:4 botVerification!17:11 stargiftsCount!18:i sendPaidMessagesStars!21:l mainTab!22:12 guardBotId!23:n
~ 2633421b # canSetUsername.7 hasScheduled.8 translationsDisabled.19 id:n about:s participants:13 chatPhoto.2:0 notifySettings:1 exportedInvite.13:2 botInfo.3:2*3 pinnedMsgId.6:i folderId.11:i call.12:6 ttlPeriod.14:i groupcallDefaultJoinAs.15:7 themeEmoticon.16:s requestsPending.17:i recentRequesters.17:2*l availableReactions.18:8 reactionsLimit.20:i
communityFull cbb7a507 # id:n about:s chatPhoto:0 linkedPeers:5*14 adminsCount.1:i kickedCount.2:i peerLinkRequestsPending.0:i
`, () => [readPhoto, readPeerNotifySettings, readExportedChatInvite, readBotInfo, readStickerSet, readChannelLocation, readInputGroupCall, readPeer, readChatReactions, readPeerStories, readWallPaper, readBotVerification, readProfileTab, readChatParticipants, readCommunityPeer])

export const readChatInvite: (r: Reader) => T.ChatInvite = /* @__PURE__ */ described("ChatInvite", `
~ 5c9d3702 # channel.0 broadcast.1 public.2 megagroup.3 requestNeeded.6 verified.7 scam.8 fake.9 canRefulfillSubscription.11 title:s about.5:s photo:0 participantsCount:i participants.4:3*1 color:i subscriptionPricing.10:2 subscriptionFormId.12:l botVerification.13:3
~Already 5a686d7c chat:4
~Peek 61695cb0 chat:4 expires:i
`, () => [readPhoto, readUser, readStarsSubscriptionPricing, readBotVerification, readChat])

export const readChatInviteImporter: (r: Reader) => T.ChatInviteImporter = /* @__PURE__ */ described("ChatInviteImporter", `
~ 8c5adfd9 # requested.0 viaChatlist.3 userId:n date:i about.2:s approvedBy.1:n
`)

export const readChatOnlines: (r: Reader) => T.ChatOnlines = /* @__PURE__ */ described("ChatOnlines", `
~ f041e250 onlines:i
`)

export const readChatParticipant: (r: Reader) => T.ChatParticipant = /* @__PURE__ */ described("ChatParticipant", `
~ 38e79fde # userId:n inviterId:n date:i rank.0:s
~Admin 360d5d2 # userId:n inviterId:n date:i rank.0:s
~Creator e1f867b8 # userId:n rank.0:s
`)

export const readChatParticipants: (r: Reader) => T.ChatParticipants = /* @__PURE__ */ described("ChatParticipants", `
~ 3cbc93f8 chatId:n participants:4*0 version:i
~Forbidden 8763d3e1 # chatId:n selfParticipant.0:0
`, () => [readChatParticipant])

export const readChatPhoto = (r: Reader): T.ChatPhoto => {
  const id = r.id()
  switch (id) {
    case 0x1c6e1c11: { // chatPhoto#1c6e1c11
      const flags = r.id()
      return {
        _tag: "chatPhoto",
        hasVideo: (flags & 1) !== 0,
        photoId: r.long(),
        strippedThumb: (flags & 2) !== 0 ? r.bytes() : undefined,
        dcId: r.int()
      }
    }
    case 0x37c1011c: // chatPhotoEmpty#37c1011c
      return { _tag: "chatPhotoEmpty" }
  }
  return r.fail("ChatPhoto", id)
}

export const readChatReactions: (r: Reader) => T.ChatReactions = /* @__PURE__ */ described("ChatReactions", `
~All 52928bca # allowCustom.0
~None eafc32bc
~Some 661d4037 reactions:1*0
`, () => [readReaction])

export const readChatTheme: (r: Reader) => T.ChatTheme = /* @__PURE__ */ described("ChatTheme", `
~ c3dffc04 emoticon:s
~UniqueGift 3458f9c8 gift:0 themeSettings:4*1
`, () => [readStarGift, readThemeSettings])

export const readCodeSettings: (r: Reader) => T.CodeSettings = /* @__PURE__ */ described("CodeSettings", `
~ ad253d78 # allowFlashcall.0 currentNumber.1 allowAppHash.4 allowMissedCall.5 allowFirebase.7 unknownNumber.9 logoutTokens.6:1*b token.8:s appSandbox.8:o
`)

export const readCommunityPeer: (r: Reader) => T.CommunityPeer = /* @__PURE__ */ described("CommunityPeer", `
~ 76141ebd # canViewHistory.2 visible.0:o peer:0
`, () => [readPeer])

export const readCommunityPeerRequest: (r: Reader) => T.CommunityPeerRequest = /* @__PURE__ */ described("CommunityPeerRequest", `
~ 7beafa85 # visible.0 peer:0 requestedBy:n date:i
`, () => [readPeer])

export const readConfig: (r: Reader) => T.Config = /* @__PURE__ */ described("Config", `
~ cc1a241e # defaultP2pContacts.3 preloadFeaturedStickers.4 revokePmInbox.6 blockedMode.8 forceTryIpv6.14 date:i expires:i testMode:o thisDc:i dcOptions:5*0 dcTxtDomainName:s chatSizeMax:i megagroupSizeMax:i forwardedCountMax:i onlineUpdatePeriodMs:i offlineBlurTimeoutMs:i offlineIdleTimeoutMs:i onlineCloudTimeoutMs:i notifyCloudDelayMs:i notifyDefaultDelayMs:i pushChatPeriodMs:i pushChatLimit:i editTimeLimit:i revokeTimeLimit:i revokePmTimeLimit:i ratingEDecay:i stickersRecentLimit:i channelsReadMediaPeriod:i tmpSessions.0:i callReceiveTimeoutMs:i callRingTimeoutMs:i callConnectTimeoutMs:i callPacketTimeoutMs:i meUrlPrefix:s autoupdateUrlPrefix.7:s gifSearchUsername.9:s venueSearchUsername.10:s imgSearchUsername.11:s staticMapsProvider.12:s captionLengthMax:i messageLengthMax:i webfileDcId:i suggestedLangCode.2:s langPackVersion.2:i baseLangPackVersion.2:i reactionsDefault.15:1 autologinToken.16:s
`, () => [readDcOption, readReaction])

export const readConnectedBot: (r: Reader) => T.ConnectedBot = /* @__PURE__ */ described("ConnectedBot", `
~ 33ed001 # botId:n recipients:0 rights:1 device.0:s date.1:i location.2:s
`, () => [readBusinessBotRecipients, readBusinessBotRights])

export const readConnectedBotStarRef: (r: Reader) => T.ConnectedBotStarRef = /* @__PURE__ */ described("ConnectedBotStarRef", `
~ 19a13f71 # revoked.1 url:s date:i botId:n commissionPermille:i durationMonths.0:i participants:l revenue:l
`)

export const readContact: (r: Reader) => T.Contact = /* @__PURE__ */ described("Contact", `
~ 145ade0b userId:n mutual:o
`)

export const readContactBirthday: (r: Reader) => T.ContactBirthday = /* @__PURE__ */ described("ContactBirthday", `
~ 1d998733 contactId:n birthday:0
`, () => [readBirthday])

export const readContactStatus: (r: Reader) => T.ContactStatus = /* @__PURE__ */ described("ContactStatus", `
~ 16d9703b userId:n status:0
`, () => [readUserStatus])

export const readDataJSON: (r: Reader) => T.DataJSON = /* @__PURE__ */ described("DataJSON", `
~ 7d748d04 data:s
`)

export const readDcOption: (r: Reader) => T.DcOption = /* @__PURE__ */ described("DcOption", `
~ 18b7a10d # ipv6.0 mediaOnly.1 tcpoOnly.2 cdn.3 static.4 thisPortOnly.5 id:i ipAddress:s port:i secret.10:b
`)

export const readDefaultHistoryTTL: (r: Reader) => T.DefaultHistoryTTL = /* @__PURE__ */ described("DefaultHistoryTTL", `
~ 43b46b20 period:i
`)

export const readDialog = (r: Reader): T.Dialog => {
  const id = r.id()
  switch (id) {
    case -0x0376080d: { // dialog#fc89f7f3
      const flags = r.id()
      return {
        _tag: "dialog",
        pinned: (flags & 4) !== 0,
        unreadMark: (flags & 8) !== 0,
        viewForumAsMessages: (flags & 64) !== 0,
        peer: readPeer(r),
        topMessage: r.int(),
        readInboxMaxId: r.int(),
        readOutboxMaxId: r.int(),
        unreadCount: r.int(),
        unreadMentionsCount: r.int(),
        unreadReactionsCount: r.int(),
        unreadPollVotesCount: r.int(),
        notifySettings: readPeerNotifySettings(r),
        pts: (flags & 1) !== 0 ? r.int() : undefined,
        draft: (flags & 2) !== 0 ? readDraftMessage(r) : undefined,
        folderId: (flags & 16) !== 0 ? r.int() : undefined,
        ttlPeriod: (flags & 32) !== 0 ? r.int() : undefined
      }
    }
    case -0x0875f68d: { // dialogCommunity#f78a0973
      const flags = r.id()
      return {
        _tag: "dialogCommunity",
        pinned: (flags & 4) !== 0,
        communityId: r.int53(),
        notifySettings: readPeerNotifySettings(r)
      }
    }
    case 0x71bd134c: { // dialogFolder#71bd134c
      const flags = r.id()
      return {
        _tag: "dialogFolder",
        pinned: (flags & 4) !== 0,
        folder: readFolder(r),
        peer: readPeer(r),
        topMessage: r.int(),
        unreadMutedPeersCount: r.int(),
        unreadUnmutedPeersCount: r.int(),
        unreadMutedMessagesCount: r.int(),
        unreadUnmutedMessagesCount: r.int()
      }
    }
  }
  return r.fail("Dialog", id)
}

export const readDialogFilter: (r: Reader) => T.DialogFilter = /* @__PURE__ */ described("DialogFilter", `
~ aa472651 # contacts.0 nonContacts.1 groups.2 broadcasts.3 bots.4 excludeMuted.11 excludeRead.12 excludeArchived.13 titleNoanimate.28 id:i title:0 emoticon.25:s color.27:i pinnedPeers:1*1 includePeers:1*1 excludePeers:1*1
~Chatlist 96537bd7 # hasMyInvites.26 titleNoanimate.28 id:i title:0 emoticon.25:s color.27:i pinnedPeers:1*1 includePeers:1*1
~Default 363293ae
`, () => [readTextWithEntities, readInputPeer])

export const readDialogFilterSuggested: (r: Reader) => T.DialogFilterSuggested = /* @__PURE__ */ described("DialogFilterSuggested", `
~ 77744d4a filter:0 description:s
`, () => [readDialogFilter])

export const readDialogPeer: (r: Reader) => T.DialogPeer = /* @__PURE__ */ described("DialogPeer", `
~ e56dbf05 peer:0
~Community 2f65c8e4 communityId:n
~Folder 514519e2 folderId:i
`, () => [readPeer])

export const readDisallowedGiftsSettings: (r: Reader) => T.DisallowedGiftsSettings = /* @__PURE__ */ described("DisallowedGiftsSettings", `
~ 71f276c4 # disallowUnlimitedStargifts.0 disallowLimitedStargifts.1 disallowUniqueStargifts.2 disallowPremiumGifts.3 disallowStargiftsFromChannels.4
`)

export const readDocument = (r: Reader): T.Document => {
  const id = r.id()
  switch (id) {
    case -0x702b3b28: { // document#8fd4c4d8
      const flags = r.id()
      return {
        _tag: "document",
        id: r.long(),
        accessHash: r.long(),
        fileReference: r.bytes(),
        date: r.int(),
        mimeType: r.string(),
        size: r.int53(),
        thumbs: (flags & 1) !== 0 ? r.vector(2, readPhotoSize) : undefined,
        videoThumbs: (flags & 2) !== 0 ? r.vector(5, readVideoSize) : undefined,
        dcId: r.int(),
        attributes: r.vector(1, readDocumentAttribute)
      }
    }
    case 0x36f8c871: // documentEmpty#36f8c871
      return { _tag: "documentEmpty", id: r.long() }
  }
  return r.fail("Document", id)
}

export const readDocumentAttribute = (r: Reader): T.DocumentAttribute => {
  const id = r.id()
  switch (id) {
    case 0x11b58939: // documentAttributeAnimated#11b58939
      return { _tag: "documentAttributeAnimated" }
    case -0x67ad063a: { // documentAttributeAudio#9852f9c6
      const flags = r.id()
      return {
        _tag: "documentAttributeAudio",
        voice: (flags & 1024) !== 0,
        duration: r.int(),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        performer: (flags & 2) !== 0 ? r.string() : undefined,
        waveform: (flags & 4) !== 0 ? r.bytes() : undefined
      }
    }
    case -0x02eb6767: { // documentAttributeCustomEmoji#fd149899
      const flags = r.id()
      return {
        _tag: "documentAttributeCustomEmoji",
        free: (flags & 1) !== 0,
        textColor: (flags & 2) !== 0,
        alt: r.string(),
        stickerset: readInputStickerSet(r)
      }
    }
    case 0x15590068: // documentAttributeFilename#15590068
      return { _tag: "documentAttributeFilename", fileName: r.string() }
    case -0x67fe2d09: // documentAttributeHasStickers#9801d2f7
      return { _tag: "documentAttributeHasStickers" }
    case 0x6c37c15c: // documentAttributeImageSize#6c37c15c
      return { _tag: "documentAttributeImageSize", w: r.int(), h: r.int() }
    case 0x6319d612: { // documentAttributeSticker#6319d612
      const flags = r.id()
      return {
        _tag: "documentAttributeSticker",
        mask: (flags & 2) !== 0,
        alt: r.string(),
        stickerset: readInputStickerSet(r),
        maskCoords: (flags & 1) !== 0 ? readMaskCoords(r) : undefined
      }
    }
    case 0x43c57c48: { // documentAttributeVideo#43c57c48
      const flags = r.id()
      return {
        _tag: "documentAttributeVideo",
        roundMessage: (flags & 1) !== 0,
        supportsStreaming: (flags & 2) !== 0,
        nosound: (flags & 8) !== 0,
        duration: r.double(),
        w: r.int(),
        h: r.int(),
        preloadPrefixSize: (flags & 4) !== 0 ? r.int() : undefined,
        videoStartTs: (flags & 16) !== 0 ? r.double() : undefined,
        videoCodec: (flags & 32) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("DocumentAttribute", id)
}

export const readDraftMessage = (r: Reader): T.DraftMessage => {
  const id = r.id()
  switch (id) {
    case 0x60fe3294: { // draftMessage#60fe3294
      const flags = r.id()
      return {
        _tag: "draftMessage",
        noWebpage: (flags & 2) !== 0,
        invertMedia: (flags & 64) !== 0,
        replyTo: (flags & 16) !== 0 ? readInputReplyTo(r) : undefined,
        message: r.string(),
        entities: (flags & 8) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        media: (flags & 32) !== 0 ? readInputMedia(r) : undefined,
        date: r.int(),
        effect: (flags & 128) !== 0 ? r.long() : undefined,
        suggestedPost: (flags & 256) !== 0 ? readSuggestedPost(r) : undefined,
        richMessage: (flags & 512) !== 0 ? readRichMessage(r) : undefined
      }
    }
    case 0x1b0c841a: { // draftMessageEmpty#1b0c841a
      const flags = r.id()
      return { _tag: "draftMessageEmpty", date: (flags & 1) !== 0 ? r.int() : undefined }
    }
  }
  return r.fail("DraftMessage", id)
}

export const readEmailVerification: (r: Reader) => T.EmailVerification = /* @__PURE__ */ described("EmailVerification", `
~Apple 96d074fd token:s
~Code 922e55a9 code:s
~Google db909ec2 token:s
`)

export const readEmailVerifyPurpose: (r: Reader) => T.EmailVerifyPurpose = /* @__PURE__ */ described("EmailVerifyPurpose", `
~LoginChange 527d22eb
~LoginSetup 4345be73 phoneNumber:s phoneCodeHash:s
~Passport bbf51685
`)

export const readEmojiGroup: (r: Reader) => T.EmojiGroup = /* @__PURE__ */ described("EmojiGroup", `
~ 7a9abda9 title:s iconEmojiId:l emoticons:1*s
~Greeting 80d26cc7 title:s iconEmojiId:l emoticons:1*s
~Premium 93bcf34 title:s iconEmojiId:l
`)

export const readEmojiKeyword: (r: Reader) => T.EmojiKeyword = /* @__PURE__ */ described("EmojiKeyword", `
~ d5b3b9f9 keyword:s emoticons:1*s
~Deleted 236df622 keyword:s emoticons:1*s
`)

export const readEmojiKeywordsDifference: (r: Reader) => T.EmojiKeywordsDifference = /* @__PURE__ */ described("EmojiKeywordsDifference", `
~ 5cc761bd langCode:s fromVersion:i version:i keywords:4*0
`, () => [readEmojiKeyword])

export const readEmojiLanguage: (r: Reader) => T.EmojiLanguage = /* @__PURE__ */ described("EmojiLanguage", `
~ b3fb5361 langCode:s
`)

export const readEmojiList: (r: Reader) => T.EmojiList = /* @__PURE__ */ described("EmojiList", `
~ 7a1e11d1 hash:l documentId:2*l
~NotModified 481eadfa
`)

export const readEmojiStatus: (r: Reader) => T.EmojiStatus = /* @__PURE__ */ described("EmojiStatus", `
~ e7ff068a # documentId:l until.0:i
~Collectible 7184603b # collectibleId:l documentId:l title:s slug:s patternDocumentId:l centerColor:i edgeColor:i patternColor:i textColor:i until.0:i
~Empty 2de11aae
inputEmojiStatusCollectible 7141dbf # collectibleId:l until.0:i
`)

export const readEmojiURL: (r: Reader) => T.EmojiURL = /* @__PURE__ */ described("EmojiURL", `
~ a575739d url:s
`)

export const readEncryptedChat: (r: Reader) => T.EncryptedChat = /* @__PURE__ */ described("EncryptedChat", `
~ 61f0d4c7 id:i accessHash:l date:i adminId:n participantId:n gAOrB:b keyFingerprint:l
~Discarded 1e1c7c45 # historyDeleted.0 id:i
~Empty ab7ec0a0 id:i
~Requested 48f1d94c # folderId.0:i id:i accessHash:l date:i adminId:n participantId:n gA:b
~Waiting 66b25953 id:i accessHash:l date:i adminId:n participantId:n
`)

export const readEncryptedFile: (r: Reader) => T.EncryptedFile = /* @__PURE__ */ described("EncryptedFile", `
~ a8008cd8 id:l accessHash:l size:n dcId:i keyFingerprint:i
~Empty c21f497e
`)

export const readEncryptedMessage: (r: Reader) => T.EncryptedMessage = /* @__PURE__ */ described("EncryptedMessage", `
~ ed18c118 randomId:l chatId:i date:i bytes:b file:0
~Service 23734b06 randomId:l chatId:i date:i bytes:b
`, () => [readEncryptedFile])

export const readEphemeralMessage: (r: Reader) => T.EphemeralMessage = /* @__PURE__ */ described("EphemeralMessage", `
~ d9c6dc1a # out.0 id:i fromId:0 peerId:0 receiverId:n topMsgId.1:i date:i message:s entities.2:3*1 media.3:2 replyMarkup.4:3 replyTo.6:4
`, () => [readPeer, readMessageEntity, readMessageMedia, readReplyMarkup, readMessageReplyHeader])

export const readError: (r: Reader) => T.Error = /* @__PURE__ */ described("Error", `
~ c4b9f9bb code:i text:s
`)

export const readExportedChatInvite: (r: Reader) => T.ExportedChatInvite = /* @__PURE__ */ described("ExportedChatInvite", `
chatInviteExported a22cbd96 # revoked.0 permanent.5 requestNeeded.6 link:s adminId:n date:i startDate.4:i expireDate.1:i usageLimit.2:i usage.3:i requested.7:i subscriptionExpired.10:i title.8:s subscriptionPricing.9:0
chatInvitePublicJoinRequests ed107ab7
`, () => [readStarsSubscriptionPricing])

export const readExportedChatlistInvite: (r: Reader) => T.ExportedChatlistInvite = /* @__PURE__ */ described("ExportedChatlistInvite", `
~ c5181ac # title:s url:s peers:3*0
`, () => [readPeer])

export const readExportedContactToken: (r: Reader) => T.ExportedContactToken = /* @__PURE__ */ described("ExportedContactToken", `
~ 41bf109b url:s expires:i
`)

export const readExportedMessageLink: (r: Reader) => T.ExportedMessageLink = /* @__PURE__ */ described("ExportedMessageLink", `
~ 5dab1af4 link:s html:s
`)

export const readExportedStoryLink: (r: Reader) => T.ExportedStoryLink = /* @__PURE__ */ described("ExportedStoryLink", `
~ 3fc9053b link:s
`)

export const readFactCheck: (r: Reader) => T.FactCheck = /* @__PURE__ */ described("FactCheck", `
~ b89bfccf # needCheck.0 country.1:s text.1:0 hash:l
`, () => [readTextWithEntities])

export const readFileHash = (r: Reader): T.FileHash => {
  const id = r.id()
  switch (id) {
    case -0x0c64fca4: // fileHash#f39b035c
      return { _tag: "fileHash", offset: r.int53(), limit: r.int(), hash: r.bytes() }
  }
  return r.fail("FileHash", id)
}

export const readFolder: (r: Reader) => T.Folder = /* @__PURE__ */ described("Folder", `
~ ff544e65 # autofillNewBroadcasts.0 autofillPublicGroups.1 autofillNewCorrespondents.2 id:i title:s photo.3:0
`, () => [readChatPhoto])

export const readFolderPeer: (r: Reader) => T.FolderPeer = /* @__PURE__ */ described("FolderPeer", `
~ e9baa668 peer:0 folderId:i
`, () => [readPeer])

export const readForumTopic: (r: Reader) => T.ForumTopic = /* @__PURE__ */ described("ForumTopic", `
~ fcdad815 # my.1 closed.2 pinned.3 short.5 hidden.6 titleMissing.7 id:i date:i peer:0 title:s iconColor:i iconEmojiId.0:l topMessage:i readInboxMaxId:i readOutboxMaxId:i unreadCount:i unreadMentionsCount:i unreadReactionsCount:i unreadPollVotesCount:i fromId:0 notifySettings:1 draft.4:2
~Deleted 23f109b id:i
`, () => [readPeer, readPeerNotifySettings, readDraftMessage])

export const readFoundStory: (r: Reader) => T.FoundStory = /* @__PURE__ */ described("FoundStory", `
~ e87acbc0 peer:0 story:1
`, () => [readPeer, readStoryItem])

export const readGame: (r: Reader) => T.Game = /* @__PURE__ */ described("Game", `
~ bdf9653b # id:l accessHash:l shortName:s title:s description:s photo:0 document.0:1
`, () => [readPhoto, readDocument])

export const readGeoPoint: (r: Reader) => T.GeoPoint = /* @__PURE__ */ described("GeoPoint", `
~ b2a2f663 # long:d lat:d accessHash:l accuracyRadius.0:i
~Empty 1117dd5f
`)

export const readGeoPointAddress: (r: Reader) => T.GeoPointAddress = /* @__PURE__ */ described("GeoPointAddress", `
~ de4c5d93 # countryIso2:s state.0:s city.1:s street.2:s
`)

export const readGlobalPrivacySettings: (r: Reader) => T.GlobalPrivacySettings = /* @__PURE__ */ described("GlobalPrivacySettings", `
~ fe41b34f # archiveAndMuteNewNoncontactPeers.0 keepArchivedUnmuted.1 keepArchivedFolders.2 hideReadMarks.3 newNoncontactPeersRequirePremium.4 displayGiftsButton.7 noncontactPeersPaidStars.5:l disallowedGifts.6:0
`, () => [readDisallowedGiftsSettings])

export const readGroupCall: (r: Reader) => T.GroupCall = /* @__PURE__ */ described("GroupCall", `
~ efb2b617 # joinMuted.1 canChangeJoinMuted.2 joinDateAsc.6 scheduleStartSubscribed.8 canStartVideo.9 recordVideoActive.11 rtmpStream.12 listenersHidden.13 conference.14 creator.15 messagesEnabled.17 canChangeMessagesEnabled.18 min.19 id:l accessHash:l participantsCount:i title.3:s streamDcId.4:i recordStartDate.5:i scheduleDate.7:i unmutedVideoCount.10:i unmutedVideoLimit:i version:i inviteLink.16:s sendPaidMessagesStars.20:l defaultSendAs.21:0
~Discarded 7780bcb4 id:l accessHash:l duration:i
`, () => [readPeer])

export const readGroupCallDonor: (r: Reader) => T.GroupCallDonor = /* @__PURE__ */ described("GroupCallDonor", `
~ ee430c85 # top.0 my.1 peerId.3:0 stars:l
`, () => [readPeer])

export const readGroupCallMessage: (r: Reader) => T.GroupCallMessage = /* @__PURE__ */ described("GroupCallMessage", `
~ 1a8afc7e # fromAdmin.1 id:i fromId:0 date:i message:1 paidMessageStars.0:l
`, () => [readPeer, readTextWithEntities])

export const readGroupCallParticipant: (r: Reader) => T.GroupCallParticipant = /* @__PURE__ */ described("GroupCallParticipant", `
~ 2a3dc7ac # muted.0 left.1 canSelfUnmute.2 justJoined.4 versioned.5 min.8 mutedByYou.9 volumeByAdmin.10 self.12 videoJoined.15 peer:0 date:i activeDate.3:i source:i volume.7:i about.11:s raiseHandRating.13:l video.6:1 presentation.14:1 paidStarsTotal.16:l
`, () => [readPeer, readGroupCallParticipantVideo])

export const readGroupCallParticipantVideo: (r: Reader) => T.GroupCallParticipantVideo = /* @__PURE__ */ described("GroupCallParticipantVideo", `
~ 67753ac8 # paused.0 endpoint:s sourceGroups:4*0 audioSource.1:i
`, () => [readGroupCallParticipantVideoSourceGroup])

export const readGroupCallParticipantVideoSourceGroup: (r: Reader) => T.GroupCallParticipantVideoSourceGroup = /* @__PURE__ */ described("GroupCallParticipantVideoSourceGroup", `
~ dcb118b7 semantics:s sources:1*i
`)

export const readGroupCallStreamChannel: (r: Reader) => T.GroupCallStreamChannel = /* @__PURE__ */ described("GroupCallStreamChannel", `
~ 80eb48af channel:i scale:i lastTimestampMs:l
`)

export const readHighScore: (r: Reader) => T.HighScore = /* @__PURE__ */ described("HighScore", `
~ 73a379eb pos:i userId:n score:i
`)

export const readImportedContact: (r: Reader) => T.ImportedContact = /* @__PURE__ */ described("ImportedContact", `
~ c13e3c50 userId:n clientId:l
`)

export const readInlineBotSwitchPM: (r: Reader) => T.InlineBotSwitchPM = /* @__PURE__ */ described("InlineBotSwitchPM", `
~ 3c20629f text:s startParam:s
`)

export const readInlineBotWebView: (r: Reader) => T.InlineBotWebView = /* @__PURE__ */ described("InlineBotWebView", `
~ b57295d5 text:s url:s
`)

export const readInlineQueryPeerType: (r: Reader) => T.InlineQueryPeerType = /* @__PURE__ */ described("InlineQueryPeerType", `
~BotPM e3b2d0c
~Broadcast 6334ee9a
~Chat d766c50a
~Megagroup 5ec4be43
~PM 833c0fac
~SameBotPM 3081ed9d
`)

export const readInputAiComposeTone: (r: Reader) => T.InputAiComposeTone = /* @__PURE__ */ described("InputAiComposeTone", `
~Default 1fe9a9bf tone:s
~ID 773c080 id:l accessHash:l
~SingleUse e0c35af customPrompt:s
~Slug 1fa01357 slug:s
`)

export const readInputAppEvent: (r: Reader) => T.InputAppEvent = /* @__PURE__ */ described("InputAppEvent", `
~ 1d1b1245 time:d type:s peer:l data:0
`, () => [readJSONValue])

export const readInputBotApp: (r: Reader) => T.InputBotApp = /* @__PURE__ */ described("InputBotApp", `
~ID a920bd7a id:l accessHash:l
~ShortName 908c0407 botId:0 shortName:s
`, () => [readInputUser])

export const readInputBotInlineMessage: (r: Reader) => T.InputBotInlineMessage = /* @__PURE__ */ described("InputBotInlineMessage", `
~Game 4b425864 # replyMarkup.2:0
~MediaAuto 3380c786 # invertMedia.3 message:s entities.1:3*1 replyMarkup.2:0
~MediaContact a6edbffd # phoneNumber:s firstName:s lastName:s vcard:s replyMarkup.2:0
~MediaGeo 96929a85 # geoPoint:2 heading.0:i period.1:i proximityNotificationRadius.3:i replyMarkup.2:0
~MediaInvoice d7e78225 # title:s description:s photo.0:3 invoice:4 payload:b provider:s providerData:5 replyMarkup.2:0
~MediaVenue 417bbf11 # geoPoint:2 title:s address:s provider:s venueId:s venueType:s replyMarkup.2:0
~MediaWebPage bddcc510 # invertMedia.3 forceLargeMedia.4 forceSmallMedia.5 optional.6 message:s entities.1:3*1 url:s replyMarkup.2:0
~RichMessage b43df56c # replyMarkup.2:0 richMessage:6
~Text 3dcd7a87 # noWebpage.0 invertMedia.3 message:s entities.1:3*1 replyMarkup.2:0
`, () => [readReplyMarkup, readMessageEntity, readInputGeoPoint, readInputWebDocument, readInvoice, readDataJSON, readInputRichMessage])

export const readInputBotInlineMessageID: (r: Reader) => T.InputBotInlineMessageID = /* @__PURE__ */ described("InputBotInlineMessageID", `
~ 890c3d89 dcId:i id:l accessHash:l
~64 b6d915d7 dcId:i ownerId:l id:i accessHash:l
`)

export const readInputBotInlineResult: (r: Reader) => T.InputBotInlineResult = /* @__PURE__ */ described("InputBotInlineResult", `
~ 88bf9319 # id:s type:s title.1:s description.2:s url.3:s thumb.4:0 content.5:0 sendMessage:1
~Document fff8fdc4 # id:s type:s title.1:s description.2:s document:2 sendMessage:1
~Game 4fa417f2 id:s shortName:s sendMessage:1
~Photo a8d864a7 id:s type:s photo:3 sendMessage:1
`, () => [readInputWebDocument, readInputBotInlineMessage, readInputDocument, readInputPhoto])

export const readInputBusinessAwayMessage: (r: Reader) => T.InputBusinessAwayMessage = /* @__PURE__ */ described("InputBusinessAwayMessage", `
~ 832175e0 # offlineOnly.0 shortcutId:i schedule:0 recipients:1
`, () => [readBusinessAwayMessageSchedule, readInputBusinessRecipients])

export const readInputBusinessBotRecipients: (r: Reader) => T.InputBusinessBotRecipients = /* @__PURE__ */ described("InputBusinessBotRecipients", `
~ c4e5921e # existingChats.0 newChats.1 contacts.2 nonContacts.3 excludeSelected.5 users.4:1*0 excludeUsers.6:1*0
`, () => [readInputUser])

export const readInputBusinessChatLink: (r: Reader) => T.InputBusinessChatLink = /* @__PURE__ */ described("InputBusinessChatLink", `
~ 11679fa7 # message:s entities.0:3*0 title.1:s
`, () => [readMessageEntity])

export const readInputBusinessGreetingMessage: (r: Reader) => T.InputBusinessGreetingMessage = /* @__PURE__ */ described("InputBusinessGreetingMessage", `
~ 194cb3b shortcutId:i recipients:0 noActivityDays:i
`, () => [readInputBusinessRecipients])

export const readInputBusinessIntro: (r: Reader) => T.InputBusinessIntro = /* @__PURE__ */ described("InputBusinessIntro", `
~ 9c469cd # title:s description:s sticker.0:0
`, () => [readInputDocument])

export const readInputBusinessRecipients: (r: Reader) => T.InputBusinessRecipients = /* @__PURE__ */ described("InputBusinessRecipients", `
~ 6f8b32aa # existingChats.0 newChats.1 contacts.2 nonContacts.3 excludeSelected.5 users.4:1*0
`, () => [readInputUser])

export const readInputChannel = (r: Reader): T.InputChannel => {
  const id = r.id()
  switch (id) {
    case -0x0ca513d8: // inputChannel#f35aec28
      return { _tag: "inputChannel", channelId: r.int53(), accessHash: r.long() }
    case -0x1173e17a: // inputChannelEmpty#ee8c1e86
      return { _tag: "inputChannelEmpty" }
    case 0x5b934f9d: // inputChannelFromMessage#5b934f9d
      return { _tag: "inputChannelFromMessage", peer: readInputPeer(r), msgId: r.int(), channelId: r.int53() }
  }
  return r.fail("InputChannel", id)
}

export const readInputChatPhoto: (r: Reader) => T.InputChatPhoto = /* @__PURE__ */ described("InputChatPhoto", `
~ 8953ad37 id:0
~Empty 1ca48f57
inputChatUploadedPhoto bdcdaec0 # file.0:1 video.1:1 videoStartTs.2:d videoEmojiMarkup.3:2
`, () => [readInputPhoto, readInputFile, readVideoSize])

export const readInputChatTheme: (r: Reader) => T.InputChatTheme = /* @__PURE__ */ described("InputChatTheme", `
~ c93de95c emoticon:s
~Empty 83268483
~UniqueGift 87e5dfe4 slug:s
`)

export const readInputChatlist: (r: Reader) => T.InputChatlist = /* @__PURE__ */ described("InputChatlist", `
~DialogFilter f3e0da33 filterId:i
`)

export const readInputCheckPasswordSRP: (r: Reader) => T.InputCheckPasswordSRP = /* @__PURE__ */ described("InputCheckPasswordSRP", `
inputCheckPasswordEmpty 9880f658
~ d27ff082 srpId:l A:b M1:b
`)

export const readInputClientProxy: (r: Reader) => T.InputClientProxy = /* @__PURE__ */ described("InputClientProxy", `
~ 75588b3f address:s port:i
`)

export const readInputCollectible: (r: Reader) => T.InputCollectible = /* @__PURE__ */ described("InputCollectible", `
~Phone a2e214a4 phone:s
~Username e39460a9 username:s
`)

export const readInputContact: (r: Reader) => T.InputContact = /* @__PURE__ */ described("InputContact", `
inputPhoneContact 6a1dc4be # clientId:l phone:s firstName:s lastName:s note.0:0
`, () => [readTextWithEntities])

export const readInputDialogPeer: (r: Reader) => T.InputDialogPeer = /* @__PURE__ */ described("InputDialogPeer", `
~ fcaafeb7 peer:0
~Community 69ef72c4 community:1
~Folder 64600527 folderId:i
`, () => [readInputPeer, readInputChannel])

export const readInputDocument: (r: Reader) => T.InputDocument = /* @__PURE__ */ described("InputDocument", `
~ 1abfb575 id:l accessHash:l fileReference:b
~Empty 72f0eaae
`)

export const readInputEncryptedChat: (r: Reader) => T.InputEncryptedChat = /* @__PURE__ */ described("InputEncryptedChat", `
~ f141b5e1 chatId:i accessHash:l
`)

export const readInputEncryptedFile: (r: Reader) => T.InputEncryptedFile = /* @__PURE__ */ described("InputEncryptedFile", `
~ 5a17b5e5 id:l accessHash:l
~BigUploaded 2dc173c8 id:l parts:i keyFingerprint:i
~Empty 1837c364
~Uploaded 64bd0306 id:l parts:i md5Checksum:s keyFingerprint:i
`)

export const readInputFile: (r: Reader) => T.InputFile = /* @__PURE__ */ described("InputFile", `
~ f52ff27f id:l parts:i name:s md5Checksum:s
~Big fa4f0bb5 id:l parts:i name:s
~StoryDocument 62dc8b48 id:0
`, () => [readInputDocument])

export const readInputFileLocation = (r: Reader): T.InputFileLocation => {
  const id = r.id()
  switch (id) {
    case -0x452f8a7c: // inputDocumentFileLocation#bad07584
      return {
        _tag: "inputDocumentFileLocation",
        id: r.long(),
        accessHash: r.long(),
        fileReference: r.bytes(),
        thumbSize: r.string()
      }
    case -0x0adca2ab: // inputEncryptedFileLocation#f5235d55
      return { _tag: "inputEncryptedFileLocation", id: r.long(), accessHash: r.long() }
    case -0x2025541f: // inputFileLocation#dfdaabe1
      return {
        _tag: "inputFileLocation",
        volumeId: r.long(),
        localId: r.int(),
        secret: r.long(),
        fileReference: r.bytes()
      }
    case 0x0598a92a: { // inputGroupCallStream#0598a92a
      const flags = r.id()
      return {
        _tag: "inputGroupCallStream",
        call: readInputGroupCall(r),
        timeMs: r.long(),
        scale: r.int(),
        videoChannel: (flags & 1) !== 0 ? r.int() : undefined,
        videoQuality: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case 0x37257e99: { // inputPeerPhotoFileLocation#37257e99
      const flags = r.id()
      return {
        _tag: "inputPeerPhotoFileLocation",
        big: (flags & 1) !== 0,
        peer: readInputPeer(r),
        photoId: r.long()
      }
    }
    case 0x27d69997: { // inputPeerPhotoFileLocationLegacy#27d69997
      const flags = r.id()
      return {
        _tag: "inputPeerPhotoFileLocationLegacy",
        big: (flags & 1) !== 0,
        peer: readInputPeer(r),
        volumeId: r.long(),
        localId: r.int()
      }
    }
    case 0x40181ffe: // inputPhotoFileLocation#40181ffe
      return {
        _tag: "inputPhotoFileLocation",
        id: r.long(),
        accessHash: r.long(),
        fileReference: r.bytes(),
        thumbSize: r.string()
      }
    case -0x27cb990d: // inputPhotoLegacyFileLocation#d83466f3
      return {
        _tag: "inputPhotoLegacyFileLocation",
        id: r.long(),
        accessHash: r.long(),
        fileReference: r.bytes(),
        volumeId: r.long(),
        localId: r.int(),
        secret: r.long()
      }
    case -0x343811d8: // inputSecureFileLocation#cbc7ee28
      return { _tag: "inputSecureFileLocation", id: r.long(), accessHash: r.long() }
    case -0x627b0c25: // inputStickerSetThumb#9d84f3db
      return { _tag: "inputStickerSetThumb", stickerset: readInputStickerSet(r), thumbVersion: r.int() }
    case 0x0dbaeae9: // inputStickerSetThumbLegacy#0dbaeae9
      return {
        _tag: "inputStickerSetThumbLegacy",
        stickerset: readInputStickerSet(r),
        volumeId: r.long(),
        localId: r.int()
      }
    case 0x29be5899: // inputTakeoutFileLocation#29be5899
      return { _tag: "inputTakeoutFileLocation" }
  }
  return r.fail("InputFileLocation", id)
}

export const readInputFolderPeer: (r: Reader) => T.InputFolderPeer = /* @__PURE__ */ described("InputFolderPeer", `
~ fbd2c296 peer:0 folderId:i
`, () => [readInputPeer])

export const readInputGame: (r: Reader) => T.InputGame = /* @__PURE__ */ described("InputGame", `
~ID 32c3e77 id:l accessHash:l
~ShortName c331e80a botId:0 shortName:s
`, () => [readInputUser])

export const readInputGeoPoint: (r: Reader) => T.InputGeoPoint = /* @__PURE__ */ described("InputGeoPoint", `
~ 48222faf # lat:d long:d accuracyRadius.0:i
~Empty e4c123d6
`)

export const readInputGroupCall: (r: Reader) => T.InputGroupCall = /* @__PURE__ */ described("InputGroupCall", `
~ d8aa840f id:l accessHash:l
~InviteMessage 8c10603f msgId:i
~Slug fe06823f slug:s
`)

export const readInputInvoice: (r: Reader) => T.InputInvoice = /* @__PURE__ */ described("InputInvoice", `
~BusinessBotTransferStars f4997e42 bot:0 stars:l
~ChatInviteSubscription 34e793f1 hash:s
~Message c5b56859 peer:1 msgId:i
~PremiumAuthCode 3e77f614 purpose:2
~PremiumGiftCode 98986c0d purpose:2 option:3
~PremiumGiftStars dabab2ef # userId:0 months:i message.0:4
~Slug c326caef slug:s
~StarGift e8625e92 # hideName.0 includeUpgrade.2 peer:1 giftId:l message.1:4
~StarGiftAuctionBid 1ecafa10 # hideName.0 updateBid.2 peer.3:1 giftId:l bidAmount:l message.1:4
~StarGiftDropOriginalDetails 923d8d1 stargift:5
~StarGiftPrepaidUpgrade 9a0b48b8 peer:1 hash:s
~StarGiftResale c39f5324 # ton.0 slug:s toId:1
~StarGiftTransfer 4a5f5bd9 stargift:5 toId:1
~StarGiftUpgrade 4d818d5d # keepOriginalDetails.0 stargift:5
~Stars 65f00ce3 purpose:2
`, () => [readInputUser, readInputPeer, readInputStorePaymentPurpose, readPremiumGiftCodeOption, readTextWithEntities, readInputSavedStarGift])

export const readInputMedia: (r: Reader) => T.InputMedia = /* @__PURE__ */ described("InputMedia", `
~Contact f8ab7dfb phoneNumber:s firstName:s lastName:s vcard:s
~Dice e66fbf7b emoticon:s
~Document a8763ab5 # spoiler.2 id:0 videoCover.3:1 videoTimestamp.4:i ttlSeconds.0:i query.1:s
~DocumentExternal 779600f9 # spoiler.1 url:s ttlSeconds.0:i videoCover.2:1 videoTimestamp.3:i
~Empty 9664f57f
~Game d33f43f3 id:2
~GeoLive 971fa843 # stopped.0 geoPoint:3 heading.2:i period.1:i proximityNotificationRadius.3:i
~GeoPoint f9c44144 geoPoint:3
~Invoice 405fef0d # title:s description:s photo.0:4 invoice:5 payload:b provider.3:s providerData:6 startParam.1:s extendedMedia.2:7
~PaidMedia c4103386 # starsAmount:l extendedMedia:1*7 payload.0:s
~Photo e3af4434 # spoiler.1 livePhoto.2 id:1 ttlSeconds.0:i video.2:0
~PhotoExternal e5bbfe1a # spoiler.1 url:s ttlSeconds.0:i
~Poll 883a4108 # poll:8 correctAnswers.0:1*i attachedMedia.3:7 solution.1:s solutionEntities.1:3*9 solutionMedia.2:7
~StakeDice f3a9244a gameHash:s tonAmount:l clientSeed:b
~Story 89fdd778 peer:10 id:i
~Todo 9fc55fde todo:11
~UploadedDocument 37c9330 # nosoundVideo.3 forceFile.4 spoiler.5 file:12 thumb.2:12 mimeType:s attributes:1*13 stickers.0:1*0 videoCover.6:1 videoTimestamp.7:i ttlSeconds.1:i
~UploadedPhoto 7d8375da # spoiler.2 livePhoto.3 file:12 stickers.0:1*0 ttlSeconds.1:i video.3:0
~Venue c13d1c11 geoPoint:3 title:s address:s provider:s venueId:s venueType:s
~WebPage c21b8849 # forceLargeMedia.0 forceSmallMedia.1 optional.2 url:s
`, () => [readInputDocument, readInputPhoto, readInputGame, readInputGeoPoint, readInputWebDocument, readInvoice, readDataJSON, readInputMedia, readPoll, readMessageEntity, readInputPeer, readTodoList, readInputFile, readDocumentAttribute], true)

export const readInputMessage: (r: Reader) => T.InputMessage = /* @__PURE__ */ described("InputMessage", `
~CallbackQuery acfa1a7e id:i queryId:l
~ID a676a322 id:i
~Pinned 86872538
~ReplyTo bad88395 id:i
`)

export const readInputMessageReadMetric: (r: Reader) => T.InputMessageReadMetric = /* @__PURE__ */ described("InputMessageReadMetric", `
~ 402b4495 msgId:i viewId:l timeInViewMs:i activeTimeInViewMs:i heightToViewportRatioPermille:i seenRangeRatioPermille:i
`)

export const readInputNotifyPeer: (r: Reader) => T.InputNotifyPeer = /* @__PURE__ */ described("InputNotifyPeer", `
inputNotifyBroadcasts b1db7c7e
inputNotifyChats 4a95e84e
inputNotifyCommunity 27bb1adc community:0
inputNotifyForumTopic 5c467992 peer:1 topMsgId:i
~ b8bc5b0c peer:1
inputNotifyUsers 193b4417
`, () => [readInputChannel, readInputPeer])

export const readInputPasskeyCredential: (r: Reader) => T.InputPasskeyCredential = /* @__PURE__ */ described("InputPasskeyCredential", `
~FirebasePNV 5b1ccb28 pnvToken:s
~PublicKey 3c27b78f id:s rawId:s response:0
`, () => [readInputPasskeyResponse])

export const readInputPasskeyResponse: (r: Reader) => T.InputPasskeyResponse = /* @__PURE__ */ described("InputPasskeyResponse", `
~Login c31fc14a clientData:0 authenticatorData:b signature:b userHandle:s
~Register 3e63935c clientData:0 attestationData:b
`, () => [readDataJSON])

export const readInputPaymentCredentials: (r: Reader) => T.InputPaymentCredentials = /* @__PURE__ */ described("InputPaymentCredentials", `
~ 3417d728 # save.0 data:0
~ApplePay aa1c39f paymentData:0
~GooglePay 8ac32801 paymentToken:0
~Saved c10eb2cf id:s tmpPassword:b
`, () => [readDataJSON])

const readInputPeerInside = (r: Reader): T.InputPeer => {
  const id = r.id()
  switch (id) {
    case 0x27bcbbfc: // inputPeerChannel#27bcbbfc
      return { _tag: "inputPeerChannel", channelId: r.int53(), accessHash: r.long() }
    case -0x42d5f7c0: // inputPeerChannelFromMessage#bd2a0840
      return { _tag: "inputPeerChannelFromMessage", peer: readInputPeer(r), msgId: r.int(), channelId: r.int53() }
    case 0x35a95cb9: // inputPeerChat#35a95cb9
      return { _tag: "inputPeerChat", chatId: r.int53() }
    case 0x7f3b18ea: // inputPeerEmpty#7f3b18ea
      return { _tag: "inputPeerEmpty" }
    case 0x7da07ec9: // inputPeerSelf#7da07ec9
      return { _tag: "inputPeerSelf" }
    case -0x22175ab4: // inputPeerUser#dde8a54c
      return { _tag: "inputPeerUser", userId: r.int53(), accessHash: r.long() }
    case -0x5784f5e4: // inputPeerUserFromMessage#a87b0a1c
      return { _tag: "inputPeerUserFromMessage", peer: readInputPeer(r), msgId: r.int(), userId: r.int53() }
  }
  return r.fail("InputPeer", id)
}

export const readInputPeer = (r: Reader): T.InputPeer => {
  r.enter("InputPeer")
  const value = readInputPeerInside(r)
  r.leave()
  return value
}

export const readInputPeerNotifySettings: (r: Reader) => T.InputPeerNotifySettings = /* @__PURE__ */ described("InputPeerNotifySettings", `
~ cacb6ae2 # showPreviews.0:o silent.1:o muteUntil.2:i sound.3:0 storiesMuted.6:o storiesHideSender.7:o storiesSound.8:0
`, () => [readNotificationSound])

export const readInputPhoneCall: (r: Reader) => T.InputPhoneCall = /* @__PURE__ */ described("InputPhoneCall", `
~ 1e36fded id:l accessHash:l
`)

export const readInputPhoto: (r: Reader) => T.InputPhoto = /* @__PURE__ */ described("InputPhoto", `
~ 3bb3b94a id:l accessHash:l fileReference:b
~Empty 1cd7bf0d
`)

export const readInputPrivacyKey: (r: Reader) => T.InputPrivacyKey = /* @__PURE__ */ described("InputPrivacyKey", `
~About 3823cc40
~AddedByPhone d1219bdd
~Birthday d65a11cc
~ChatInvite bdfb0426
~Forwards a4dd4c08
~NoPaidMessages bdc597b4
~PhoneCall fabadc5f
~PhoneNumber 352dafa
~PhoneP2P db9e70d2
~ProfilePhoto 5719bacc
~SavedMusic 4dbe9226
~StarGiftsAutoSave e1732341
~StatusTimestamp 4f96cb18
~VoiceMessages aee69d68
`)

export const readInputPrivacyRule: (r: Reader) => T.InputPrivacyRule = /* @__PURE__ */ described("InputPrivacyRule", `
inputPrivacyValueAllowAll 184b35ce
inputPrivacyValueAllowBots 5a4fcce5
inputPrivacyValueAllowChatParticipants 840649cf chats:2*n
inputPrivacyValueAllowCloseFriends 2f453e49
inputPrivacyValueAllowContacts d09e07b
inputPrivacyValueAllowPremium 77cdc9f1
inputPrivacyValueAllowUsers 131cc67f users:1*0
inputPrivacyValueDisallowAll d66b66c9
inputPrivacyValueDisallowBots c4e57915
inputPrivacyValueDisallowChatParticipants e94f0f86 chats:2*n
inputPrivacyValueDisallowContacts ba52007
inputPrivacyValueDisallowUsers 90110467 users:1*0
`, () => [readInputUser])

export const readInputQuickReplyShortcut: (r: Reader) => T.InputQuickReplyShortcut = /* @__PURE__ */ described("InputQuickReplyShortcut", `
~ 24596d41 shortcut:s
~Id 1190cf1 shortcutId:i
`)

export const readInputReplyTo: (r: Reader) => T.InputReplyTo = /* @__PURE__ */ described("InputReplyTo", `
~EphemeralMessage 4119b95e id:i
~Message 3bd4b7c2 # replyToMsgId:i topMsgId.0:i replyToPeerId.1:0 quoteText.2:s quoteEntities.3:3*1 quoteOffset.4:i monoforumPeerId.5:0 todoItemId.6:i pollOption.7:b
~MonoForum 69d66c45 monoforumPeerId:0
~Story 5881323a peer:0 storyId:i
`, () => [readInputPeer, readMessageEntity])

export const readInputRichFile: (r: Reader) => T.InputRichFile = /* @__PURE__ */ described("InputRichFile", `
~Document 83281dbd id:s document:0
~Photo 9b00622b id:s photo:1
`, () => [readInputDocument, readInputPhoto])

export const readInputRichMessage: (r: Reader) => T.InputRichMessage = /* @__PURE__ */ described("InputRichMessage", `
~ e4c449fc # rtl.0 noautolink.1 blocks:1*0 photos.2:1*1 documents.3:1*2 users.4:1*3
~HTML dacb836a # rtl.0 noautolink.1 html:s files.2:3*4
~Markdown 4b572c # rtl.0 noautolink.1 markdown:s files.2:3*4
`, () => [readPageBlock, readInputPhoto, readInputDocument, readInputUser, readInputRichFile])

export const readInputSavedStarGift: (r: Reader) => T.InputSavedStarGift = /* @__PURE__ */ described("InputSavedStarGift", `
~Chat f101aa7f peer:0 savedId:l
~Slug 2085c238 slug:s
~User 69279795 msgId:i
`, () => [readInputPeer])

export const readInputSecureFile: (r: Reader) => T.InputSecureFile = /* @__PURE__ */ described("InputSecureFile", `
~ 5367e5be id:l accessHash:l
~Uploaded 3334b0f0 id:l parts:i md5Checksum:s fileHash:b secret:b
`)

export const readInputSecureValue: (r: Reader) => T.InputSecureValue = /* @__PURE__ */ described("InputSecureValue", `
~ db21d0a7 # type:0 data.0:1 frontSide.1:2 reverseSide.2:2 selfie.3:2 translation.6:5*2 files.4:5*2 plainData.5:3
`, () => [readSecureValueType, readSecureData, readInputSecureFile, readSecurePlainData])

export const readInputSingleMedia: (r: Reader) => T.InputSingleMedia = /* @__PURE__ */ described("InputSingleMedia", `
~ 1cc6e91f # media:0 randomId:l message:s entities.0:3*1
`, () => [readInputMedia, readMessageEntity])

export const readInputStarGiftAuction: (r: Reader) => T.InputStarGiftAuction = /* @__PURE__ */ described("InputStarGiftAuction", `
~ 2e16c98 giftId:l
~Slug 7ab58308 slug:s
`)

export const readInputStarsTransaction: (r: Reader) => T.InputStarsTransaction = /* @__PURE__ */ described("InputStarsTransaction", `
~ 206ae6d1 # refund.0 id:s
`)

export const readInputStickerSet: (r: Reader) => T.InputStickerSet = /* @__PURE__ */ described("InputStickerSet", `
~AnimatedEmoji 28703c8
~AnimatedEmojiAnimations cde3739
~Dice e67f520e emoticon:s
~EmojiChannelDefaultStatuses 49748553
~EmojiDefaultStatuses 29d0f5ee
~EmojiDefaultTopicIcons 44c1f8e9
~EmojiGenericAnimations 4c4d4ce
~Empty ffb62b95
~ID 9de7a269 id:l accessHash:l
~PremiumGifts c88b3b02
~ShortName 861cc8a0 shortName:s
~TonGifts 1cf671a0
`)

export const readInputStickerSetItem: (r: Reader) => T.InputStickerSetItem = /* @__PURE__ */ described("InputStickerSetItem", `
~ 32da9e9c # document:0 emoji:s maskCoords.0:1 keywords.1:s
`, () => [readInputDocument, readMaskCoords])

export const readInputStickeredMedia: (r: Reader) => T.InputStickeredMedia = /* @__PURE__ */ described("InputStickeredMedia", `
~Document 438865b id:0
~Photo 4a992157 id:1
`, () => [readInputDocument, readInputPhoto])

export const readInputStorePaymentPurpose: (r: Reader) => T.InputStorePaymentPurpose = /* @__PURE__ */ described("InputStorePaymentPurpose", `
inputStorePaymentAuthCode 3fc18057 # restore.0 phoneNumber:s phoneCodeHash:s premiumDays:i currency:s amount:l
inputStorePaymentGiftPremium 616f7fe8 userId:0 currency:s amount:l
inputStorePaymentPremiumGiftCode fb790393 # users:1*0 boostPeer.0:1 currency:s amount:l message.1:2
inputStorePaymentPremiumGiveaway 160544ca # onlyNewSubscribers.0 winnersAreVisible.3 boostPeer:1 additionalPeers.1:1*1 countriesIso2.2:1*s prizeDescription.4:s randomId:l untilDate:i currency:s amount:l
inputStorePaymentPremiumSubscription a6751e66 # restore.0 upgrade.1
inputStorePaymentStarsGift 1d741ef7 userId:0 stars:l currency:s amount:l
inputStorePaymentStarsGiveaway 751f08fa # onlyNewSubscribers.0 winnersAreVisible.3 stars:l boostPeer:1 additionalPeers.1:1*1 countriesIso2.2:1*s prizeDescription.4:s randomId:l untilDate:i currency:s amount:l users:i
inputStorePaymentStarsTopup f9a2a6cb # stars:l currency:s amount:l spendPurposePeer.0:1
`, () => [readInputUser, readInputPeer, readTextWithEntities])

export const readInputTheme: (r: Reader) => T.InputTheme = /* @__PURE__ */ described("InputTheme", `
~ 3c5693e9 id:l accessHash:l
~Slug f5890df1 slug:s
`)

export const readInputThemeSettings: (r: Reader) => T.InputThemeSettings = /* @__PURE__ */ described("InputThemeSettings", `
~ 8fde504f # messageColorsAnimated.2 baseTheme:0 accentColor:i outboxAccentColor.3:i messageColors.0:1*i wallpaper.1:1 wallpaperSettings.1:2
`, () => [readBaseTheme, readInputWallPaper, readWallPaperSettings])

export const readInputUser = (r: Reader): T.InputUser => {
  const id = r.id()
  switch (id) {
    case -0x0deea73a: // inputUser#f21158c6
      return { _tag: "inputUser", userId: r.int53(), accessHash: r.long() }
    case -0x46777931: // inputUserEmpty#b98886cf
      return { _tag: "inputUserEmpty" }
    case 0x1da448e2: // inputUserFromMessage#1da448e2
      return { _tag: "inputUserFromMessage", peer: readInputPeer(r), msgId: r.int(), userId: r.int53() }
    case -0x083e4ec1: // inputUserSelf#f7c1b13f
      return { _tag: "inputUserSelf" }
  }
  return r.fail("InputUser", id)
}

export const readInputWallPaper: (r: Reader) => T.InputWallPaper = /* @__PURE__ */ described("InputWallPaper", `
~ e630b979 id:l accessHash:l
~NoFile 967a462e id:l
~Slug 72091c80 slug:s
`)

export const readInputWebDocument: (r: Reader) => T.InputWebDocument = /* @__PURE__ */ described("InputWebDocument", `
~ 9bed434d url:s size:i mimeType:s attributes:1*0
`, () => [readDocumentAttribute])

export const readInputWebFileLocation: (r: Reader) => T.InputWebFileLocation = /* @__PURE__ */ described("InputWebFileLocation", `
inputWebFileAudioAlbumThumbLocation f46fe924 # small.2 document.0:0 title.1:s performer.1:s
inputWebFileGeoPointLocation 9f2221c9 geoPoint:1 accessHash:l w:i h:i zoom:i scale:i
~ c239d686 url:s accessHash:l
`, () => [readInputDocument, readInputGeoPoint])

export const readInvoice: (r: Reader) => T.Invoice = /* @__PURE__ */ described("Invoice", `
~ 49ee584 # test.0 nameRequested.1 phoneRequested.2 emailRequested.3 shippingAddressRequested.4 flexible.5 phoneToProvider.6 emailToProvider.7 recurring.9 currency:s prices:4*0 maxTipAmount.8:l suggestedTipAmounts.8:2*l termsUrl.10:s subscriptionPeriod.11:i
`, () => [readLabeledPrice])

export const readJSONObjectValue: (r: Reader) => T.JSONObjectValue = /* @__PURE__ */ described("JSONObjectValue", `
jsonObjectValue c0de1bd9 key:s value:0
`, () => [readJSONValue], true)

export const readJSONValue: (r: Reader) => T.JSONValue = /* @__PURE__ */ described("JSONValue", `
jsonArray f7444763 value:1*0
jsonBool c7345e6a value:o
jsonNull 3f6d7b68
jsonNumber 2be0dfa4 value:d
jsonObject 99c1d49d value:3*1
jsonString b71e767a value:s
`, () => [readJSONValue, readJSONObjectValue], true)

export const readJoinChatBotResult: (r: Reader) => T.JoinChatBotResult = /* @__PURE__ */ described("JoinChatBotResult", `
~Approved ae152a69
~Declined efa0194
~Queued 98a3a840
~WebView d6e3b813 url:s
`)

const readOtherKeyboardButton = /* @__PURE__ */ others<T.KeyboardButton>("KeyboardButton", `
inputKeyboardButtonRequestPeer 2b78156 # nameRequested.0 usernameRequested.1 photoRequested.2 style.10:0 text:s buttonId:i peerType:1 maxQuantity:i
inputKeyboardButtonUrlAuth 68013e72 # requestWriteAccess.0 style.10:0 text:s fwdText.1:s url:s bot:2
inputKeyboardButtonUserProfile 7d5e07c7 # style.10:0 text:s userId:2
~Buy 3fa53905 # style.10:0 text:s
~Copy bcc4af10 # style.10:0 text:s copyText:s
~Game 89c590f9 # style.10:0 text:s
~RequestGeoLocation aa40f94d # style.10:0 text:s
~RequestPeer 5b0f15f5 # style.10:0 text:s buttonId:i peerType:1 maxQuantity:i
~RequestPhone 417efd8f # style.10:0 text:s
~RequestPoll 7a11d782 # style.10:0 quiz.0:o text:s
~SimpleWebView e15c4370 # style.10:0 text:s url:s
~SwitchInline 991399fc # samePeer.0 style.10:0 text:s query:s peerTypes.1:1*3
~UrlAuth f51006f9 # style.10:0 text:s fwdText.0:s url:s buttonId:i
~UserProfile c0fd5d09 # style.10:0 text:s userId:n
~WebView e846b1a0 # style.10:0 text:s url:s
`, () => [readKeyboardButtonStyle, readRequestPeerType, readInputUser, readInlineQueryPeerType])

export const readKeyboardButton = (r: Reader): T.KeyboardButton => {
  const id = r.id()
  switch (id) {
    case 0x7d170cff: { // keyboardButton#7d170cff
      const flags = r.id()
      return {
        _tag: "keyboardButton",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string()
      }
    }
    case -0x19d436a0: { // keyboardButtonCallback#e62bc960
      const flags = r.id()
      return {
        _tag: "keyboardButtonCallback",
        requiresPassword: (flags & 1) !== 0,
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        data: r.bytes()
      }
    }
    case -0x27f3da14: { // keyboardButtonUrl#d80c25ec
      const flags = r.id()
      return {
        _tag: "keyboardButtonUrl",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        url: r.string()
      }
    }
  }
  return readOtherKeyboardButton(r, id)
}

export const readKeyboardButtonRow = (r: Reader): T.KeyboardButtonRow => {
  const id = r.id()
  switch (id) {
    case 0x77608b83: // keyboardButtonRow#77608b83
      return { _tag: "keyboardButtonRow", buttons: r.vector(3, readKeyboardButton) }
  }
  return r.fail("KeyboardButtonRow", id)
}

export const readKeyboardButtonStyle: (r: Reader) => T.KeyboardButtonStyle = /* @__PURE__ */ described("KeyboardButtonStyle", `
~ 4fdd3430 # bgPrimary.0 bgDanger.1 bgSuccess.2 icon.3:l
`)

export const readLabeledPrice: (r: Reader) => T.LabeledPrice = /* @__PURE__ */ described("LabeledPrice", `
~ cb296bf8 label:s amount:l
`)

export const readLangPackDifference: (r: Reader) => T.LangPackDifference = /* @__PURE__ */ described("LangPackDifference", `
~ f385c1f6 langCode:s fromVersion:i version:i strings:2*0
`, () => [readLangPackString])

export const readLangPackLanguage: (r: Reader) => T.LangPackLanguage = /* @__PURE__ */ described("LangPackLanguage", `
~ eeca5ce3 # official.0 rtl.2 beta.3 name:s nativeName:s langCode:s baseLangCode.1:s pluralCode:s stringsCount:i translatedCount:i translationsUrl:s
`)

export const readLangPackString: (r: Reader) => T.LangPackString = /* @__PURE__ */ described("LangPackString", `
~ cad181f6 key:s value:s
~Deleted 2979eeb2 key:s
~Pluralized 6c47ac9f # key:s zeroValue.0:s oneValue.1:s twoValue.2:s fewValue.3:s manyValue.4:s otherValue:s
`)

export const readMaskCoords: (r: Reader) => T.MaskCoords = /* @__PURE__ */ described("MaskCoords", `
~ aed6dbb2 n:i x:d y:d zoom:d
`)

export const readMediaArea: (r: Reader) => T.MediaArea = /* @__PURE__ */ described("MediaArea", `
inputMediaAreaChannelPost 2271f2bf coordinates:0 channel:1 msgId:i
inputMediaAreaVenue b282217f coordinates:0 queryId:l resultId:s
~ChannelPost 770416af coordinates:0 channelId:n msgId:i
~GeoPoint cad5452d # coordinates:0 geo:2 address.0:3
~StarGift 5787686d coordinates:0 slug:s
~SuggestedReaction 14455871 # dark.0 flipped.1 coordinates:0 reaction:4
~Url 37381085 coordinates:0 url:s
~Venue be82db9c coordinates:0 geo:2 title:s address:s provider:s venueId:s venueType:s
~Weather 49a6549c coordinates:0 emoji:s temperatureC:d color:i
`, () => [readMediaAreaCoordinates, readInputChannel, readGeoPoint, readGeoPointAddress, readReaction])

export const readMediaAreaCoordinates: (r: Reader) => T.MediaAreaCoordinates = /* @__PURE__ */ described("MediaAreaCoordinates", `
~ cfc9e002 # x:d y:d w:d h:d rotation:d radius.0:d
`)

export const readMessage = (r: Reader): T.Message => {
  const id = r.id()
  switch (id) {
    case 0x7600b9d3: { // message#7600b9d3
      const flags = r.id()
      const flags2 = r.id()
      return {
        _tag: "message",
        out: (flags & 2) !== 0,
        mentioned: (flags & 16) !== 0,
        mediaUnread: (flags & 32) !== 0,
        silent: (flags & 8192) !== 0,
        post: (flags & 16384) !== 0,
        fromScheduled: (flags & 262144) !== 0,
        legacy: (flags & 524288) !== 0,
        editHide: (flags & 2097152) !== 0,
        pinned: (flags & 16777216) !== 0,
        noforwards: (flags & 67108864) !== 0,
        invertMedia: (flags & 134217728) !== 0,
        offline: (flags2 & 2) !== 0,
        videoProcessingPending: (flags2 & 16) !== 0,
        paidSuggestedPostStars: (flags2 & 256) !== 0,
        paidSuggestedPostTon: (flags2 & 512) !== 0,
        id: r.int(),
        fromId: (flags & 256) !== 0 ? readPeer(r) : undefined,
        fromBoostsApplied: (flags & 536870912) !== 0 ? r.int() : undefined,
        fromRank: (flags2 & 4096) !== 0 ? r.string() : undefined,
        peerId: readPeer(r),
        savedPeerId: (flags & 268435456) !== 0 ? readPeer(r) : undefined,
        fwdFrom: (flags & 4) !== 0 ? readMessageFwdHeader(r) : undefined,
        viaBotId: (flags & 2048) !== 0 ? r.int53() : undefined,
        viaBusinessBotId: (flags2 & 1) !== 0 ? r.int53() : undefined,
        guestchatViaFrom: (flags2 & 524288) !== 0 ? readPeer(r) : undefined,
        replyTo: (flags & 8) !== 0 ? readMessageReplyHeader(r) : undefined,
        date: r.int(),
        message: r.string(),
        media: (flags & 512) !== 0 ? readMessageMedia(r) : undefined,
        replyMarkup: (flags & 64) !== 0 ? readReplyMarkup(r) : undefined,
        entities: (flags & 128) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        views: (flags & 1024) !== 0 ? r.int() : undefined,
        forwards: (flags & 1024) !== 0 ? r.int() : undefined,
        replies: (flags & 8388608) !== 0 ? readMessageReplies(r) : undefined,
        editDate: (flags & 32768) !== 0 ? r.int() : undefined,
        postAuthor: (flags & 65536) !== 0 ? r.string() : undefined,
        groupedId: (flags & 131072) !== 0 ? r.long() : undefined,
        reactions: (flags & 1048576) !== 0 ? readMessageReactions(r) : undefined,
        restrictionReason: (flags & 4194304) !== 0 ? r.vector(4, readRestrictionReason) : undefined,
        ttlPeriod: (flags & 33554432) !== 0 ? r.int() : undefined,
        quickReplyShortcutId: (flags & 1073741824) !== 0 ? r.int() : undefined,
        effect: (flags2 & 4) !== 0 ? r.long() : undefined,
        factcheck: (flags2 & 8) !== 0 ? readFactCheck(r) : undefined,
        reportDeliveryUntilDate: (flags2 & 32) !== 0 ? r.int() : undefined,
        paidMessageStars: (flags2 & 64) !== 0 ? r.long() : undefined,
        suggestedPost: (flags2 & 128) !== 0 ? readSuggestedPost(r) : undefined,
        scheduleRepeatPeriod: (flags2 & 1024) !== 0 ? r.int() : undefined,
        summaryFromLanguage: (flags2 & 2048) !== 0 ? r.string() : undefined,
        richMessage: (flags2 & 8192) !== 0 ? readRichMessage(r) : undefined
      }
    }
    case -0x6f59357c: { // messageEmpty#90a6ca84
      const flags = r.id()
      return { _tag: "messageEmpty", id: r.int(), peerId: (flags & 1) !== 0 ? readPeer(r) : undefined }
    }
    case 0x7a800e0a: { // messageService#7a800e0a
      const flags = r.id()
      return {
        _tag: "messageService",
        out: (flags & 2) !== 0,
        mentioned: (flags & 16) !== 0,
        mediaUnread: (flags & 32) !== 0,
        reactionsArePossible: (flags & 512) !== 0,
        silent: (flags & 8192) !== 0,
        post: (flags & 16384) !== 0,
        legacy: (flags & 524288) !== 0,
        id: r.int(),
        fromId: (flags & 256) !== 0 ? readPeer(r) : undefined,
        peerId: readPeer(r),
        savedPeerId: (flags & 268435456) !== 0 ? readPeer(r) : undefined,
        replyTo: (flags & 8) !== 0 ? readMessageReplyHeader(r) : undefined,
        date: r.int(),
        action: readMessageAction(r),
        reactions: (flags & 1048576) !== 0 ? readMessageReactions(r) : undefined,
        ttlPeriod: (flags & 33554432) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("Message", id)
}

const readOtherMessageAction = /* @__PURE__ */ others<T.MessageAction>("MessageAction", `
~BoostApply cc02aa6d boosts:i
~BotAllowed c516d679 # attachMenu.1 fromRequest.3 domain.0:s app.2:0
~ChangeCommunity 5d20bae8 # communityId.0:n
~ChangeCreator e188503b newCreatorId:n
~ChannelCreate 95d2ac92 title:s
~ChannelMigrateFrom ea3948e9 title:s chatId:n
~ChatCreate bd47cbad title:s users:2*n
~ChatDeletePhoto 95e3fbef
~ChatEditPhoto 7fcb13a8 photo:1
~ChatEditTitle b5a1ce5a title:s
~ChatJoinedByRequest ebbca3cb
~ChatMigrateTo e1037f92 channelId:n
~ConferenceCall 2ffe2f7a # missed.0 active.1 video.4 callId:l duration.2:i otherParticipants.3:3*2
~ContactSignUp f3f25f76
~CustomAction fae69f56 message:s
~Empty b6aef7b0
~GameScore 92a72876 gameId:l score:i
~GeoProximityReached 98e0d697 fromId:2 toId:2 distance:i
~GiftCode 31c48347 # viaGiveaway.0 unclaimed.5 boostPeer.1:2 days:i slug:s currency.2:s amount.2:l cryptoCurrency.3:s cryptoAmount.3:l message.4:3
~GiftPremium 48e91302 # currency:s amount:l days:i cryptoCurrency.0:s cryptoAmount.0:l message.1:3
~GiftStars 45d5b021 # currency:s amount:l stars:l cryptoCurrency.0:s cryptoAmount.0:l transactionId.1:s
~GiftTon a8a3c699 # currency:s amount:l cryptoCurrency:s cryptoAmount:l transactionId.0:s
~GiveawayLaunch a80f51e4 # stars.0:l
~GiveawayResults 87e2f155 # stars.0 winnersCount:i unclaimedCount:i
~GroupCall 7a0d7f42 # call:4 duration.0:i
~GroupCallScheduled b3a07661 call:4 scheduleDate:i
~HistoryClear 9fbab604
~InviteToGroupCall 502f92f7 call:4 users:2*n
~ManagedBotCreated 16605e3e botId:n
~NewCreatorPending b07ed085 newCreatorId:n
~NoForwardsRequest 3e2793ba # expired.0 prevValue:o newValue:o
~NoForwardsToggle bf7d6572 prevValue:o newValue:o
~PaidMessagesPrice 84b88578 # broadcastMessagesAllowed.0 stars:l
~PaidMessagesRefunded ac1f1fcd count:i stars:l
~PaymentRefunded 41b3e202 # peer:2 currency:s totalAmount:l payload.0:b charge:5
~PaymentSent c624b16e # recurringInit.2 recurringUsed.3 currency:s totalAmount:l invoiceSlug.0:s subscriptionUntilDate.4:i
~PaymentSentMe ffa00ccc # recurringInit.2 recurringUsed.3 currency:s totalAmount:l payload:b info.0:6 shippingOptionId.1:s charge:5 subscriptionUntilDate.4:i
~PhoneCall 80e11a7f # video.2 callId:l reason.0:7 duration.1:i
~PollAppendAnswer 9da1cd6c answer:8
~PollDeleteAnswer 399674dc answer:8
~PrizeStars b00c47a2 # unclaimed.0 stars:l transactionId:s boostPeer:2 giveawayMsgId:i
~RequestedPeer 31518e9b buttonId:i peers:3*2
~RequestedPeerSentMe 93b31848 buttonId:i peers:4*9
~ScreenshotTaken 4792929b
~SecureValuesSent d95c6154 types:1*10
~SecureValuesSentMe 1b287353 values:4*11 credentials:12
~SetChatTheme b91bbd3a theme:13
~SetChatWallPaper 5060a3f4 # same.0 forBoth.1 wallpaper:14
~SetMessagesTTL 3c134d7b # period:i autoSettingFrom.0:l
~StarGift ea2c31d3 # nameHidden.0 saved.2 converted.3 upgraded.5 refunded.9 canUpgrade.10 prepaidUpgrade.13 upgradeSeparate.16 auctionAcquired.17 gift:15 message.1:3 convertStars.4:l upgradeMsgId.5:i upgradeStars.8:l fromId.11:2 peer.12:2 savedId.12:l prepaidUpgradeHash.14:s giftMsgId.15:i toId.18:2 giftNum.19:i
~StarGiftPurchaseOffer 774278d4 # accepted.0 declined.1 gift:15 price:16 expiresAt:i
~StarGiftPurchaseOfferDeclined 73ada76b # expired.0 gift:15 price:16
~StarGiftUnique e6c31522 # upgrade.0 transferred.1 saved.2 refunded.5 prepaidUpgrade.11 assigned.13 fromOffer.14 craft.16 gift:15 canExportAt.3:i transferStars.4:l fromId.6:2 peer.7:2 savedId.7:l resaleAmount.8:16 canTransferAt.9:i canResellAt.10:i dropOriginalDetailsStars.12:l canCraftAt.15:i
~SuggestBirthday 2c8f2a25 birthday:17
~SuggestProfilePhoto 57de635e photo:1
~SuggestedPostApproval ee7a1596 # rejected.0 balanceTooLow.1 rejectComment.2:s scheduleDate.3:i price.4:16
~SuggestedPostRefund 69f916f8 # payerInitiated.0
~SuggestedPostSuccess 95ddcf69 price:16
~TodoAppendTasks c7edbc83 list:6*18
~TodoCompletions cc7c5c89 completed:1*i incompleted:1*i
~TopicCreate d999256 # titleMissing.1 title:s iconColor:i iconEmojiId.0:l
~TopicEdit c0944820 # title.0:s iconEmojiId.1:l closed.2:o hidden.3:o
~WebViewDataSent b4c38cb5 text:s
~WebViewDataSentMe 47dd8079 text:s data:s
`, () => [readBotApp, readPhoto, readPeer, readTextWithEntities, readInputGroupCall, readPaymentCharge, readPaymentRequestedInfo, readPhoneCallDiscardReason, readPollAnswer, readRequestedPeer, readSecureValueType, readSecureValue, readSecureCredentialsEncrypted, readChatTheme, readWallPaper, readStarGift, readStarsAmount, readBirthday, readTodoItem])

export const readMessageAction = (r: Reader): T.MessageAction => {
  const id = r.id()
  switch (id) {
    case 0x15cefd00: // messageActionChatAddUser#15cefd00
      return { _tag: "messageActionChatAddUser", users: r.vector(2, readInt53) }
    case -0x5bc0cf34: // messageActionChatDeleteUser#a43f30cc
      return { _tag: "messageActionChatDeleteUser", userId: r.int53() }
    case 0x031224c3: // messageActionChatJoinedByLink#031224c3
      return { _tag: "messageActionChatJoinedByLink", inviterId: r.int53() }
    case -0x6b42c713: // messageActionPinMessage#94bd38ed
      return { _tag: "messageActionPinMessage" }
  }
  return readOtherMessageAction(r, id)
}

export const readMessageEntity = (r: Reader): T.MessageEntity => {
  const id = r.id()
  switch (id) {
    case 0x208e68c9: // inputMessageEntityMentionName#208e68c9
      return { _tag: "inputMessageEntityMentionName", offset: r.int(), length: r.int(), userId: readInputUser(r) }
    case 0x761e6af4: // messageEntityBankCard#761e6af4
      return { _tag: "messageEntityBankCard", offset: r.int(), length: r.int() }
    case -0x0e335554: { // messageEntityBlockquote#f1ccaaac
      const flags = r.id()
      return { _tag: "messageEntityBlockquote", collapsed: (flags & 1) !== 0, offset: r.int(), length: r.int() }
    }
    case -0x429ef437: // messageEntityBold#bd610bc9
      return { _tag: "messageEntityBold", offset: r.int(), length: r.int() }
    case 0x6cef8ac7: // messageEntityBotCommand#6cef8ac7
      return { _tag: "messageEntityBotCommand", offset: r.int(), length: r.int() }
    case 0x4c4e743f: // messageEntityCashtag#4c4e743f
      return { _tag: "messageEntityCashtag", offset: r.int(), length: r.int() }
    case 0x28a20571: // messageEntityCode#28a20571
      return { _tag: "messageEntityCode", offset: r.int(), length: r.int() }
    case -0x3730fa08: // messageEntityCustomEmoji#c8cf05f8
      return { _tag: "messageEntityCustomEmoji", offset: r.int(), length: r.int(), documentId: r.long() }
    case 0x0652c1c5: // messageEntityDiffDelete#0652c1c5
      return { _tag: "messageEntityDiffDelete", offset: r.int(), length: r.int() }
    case 0x71777116: // messageEntityDiffInsert#71777116
      return { _tag: "messageEntityDiffInsert", offset: r.int(), length: r.int() }
    case -0x393e1a59: // messageEntityDiffReplace#c6c1e5a7
      return { _tag: "messageEntityDiffReplace", offset: r.int(), length: r.int(), oldText: r.string() }
    case 0x64e475c2: // messageEntityEmail#64e475c2
      return { _tag: "messageEntityEmail", offset: r.int(), length: r.int() }
    case -0x6fb53839: { // messageEntityFormattedDate#904ac7c7
      const flags = r.id()
      return {
        _tag: "messageEntityFormattedDate",
        relative: (flags & 1) !== 0,
        shortTime: (flags & 2) !== 0,
        longTime: (flags & 4) !== 0,
        shortDate: (flags & 8) !== 0,
        longDate: (flags & 16) !== 0,
        dayOfWeek: (flags & 32) !== 0,
        offset: r.int(),
        length: r.int(),
        date: r.int()
      }
    }
    case 0x6f635b0d: // messageEntityHashtag#6f635b0d
      return { _tag: "messageEntityHashtag", offset: r.int(), length: r.int() }
    case -0x7d9074a0: // messageEntityItalic#826f8b60
      return { _tag: "messageEntityItalic", offset: r.int(), length: r.int() }
    case -0x05fba863: // messageEntityMention#fa04579d
      return { _tag: "messageEntityMention", offset: r.int(), length: r.int() }
    case -0x2384eec0: // messageEntityMentionName#dc7b1140
      return { _tag: "messageEntityMentionName", offset: r.int(), length: r.int(), userId: r.int53() }
    case -0x64961cb5: // messageEntityPhone#9b69e34b
      return { _tag: "messageEntityPhone", offset: r.int(), length: r.int() }
    case 0x73924be0: // messageEntityPre#73924be0
      return { _tag: "messageEntityPre", offset: r.int(), length: r.int(), language: r.string() }
    case 0x32ca960f: // messageEntitySpoiler#32ca960f
      return { _tag: "messageEntitySpoiler", offset: r.int(), length: r.int() }
    case -0x40f96c2c: // messageEntityStrike#bf0693d4
      return { _tag: "messageEntityStrike", offset: r.int(), length: r.int() }
    case 0x76a6d327: // messageEntityTextUrl#76a6d327
      return { _tag: "messageEntityTextUrl", offset: r.int(), length: r.int(), url: r.string() }
    case -0x63b18175: // messageEntityUnderline#9c4e7e8b
      return { _tag: "messageEntityUnderline", offset: r.int(), length: r.int() }
    case -0x446d456b: // messageEntityUnknown#bb92ba95
      return { _tag: "messageEntityUnknown", offset: r.int(), length: r.int() }
    case 0x6ed02538: // messageEntityUrl#6ed02538
      return { _tag: "messageEntityUrl", offset: r.int(), length: r.int() }
  }
  return r.fail("MessageEntity", id)
}

export const readMessageExtendedMedia: (r: Reader) => T.MessageExtendedMedia = /* @__PURE__ */ described("MessageExtendedMedia", `
~ ee479c64 media:0
~Preview ad628cc8 # w.0:i h.0:i thumb.1:1 videoDuration.2:i
`, () => [readMessageMedia, readPhotoSize], true)

export const readMessageFwdHeader = (r: Reader): T.MessageFwdHeader => {
  const id = r.id()
  switch (id) {
    case 0x4e4df4bb: { // messageFwdHeader#4e4df4bb
      const flags = r.id()
      return {
        _tag: "messageFwdHeader",
        imported: (flags & 128) !== 0,
        savedOut: (flags & 2048) !== 0,
        fromId: (flags & 1) !== 0 ? readPeer(r) : undefined,
        fromName: (flags & 32) !== 0 ? r.string() : undefined,
        date: r.int(),
        channelPost: (flags & 4) !== 0 ? r.int() : undefined,
        postAuthor: (flags & 8) !== 0 ? r.string() : undefined,
        savedFromPeer: (flags & 16) !== 0 ? readPeer(r) : undefined,
        savedFromMsgId: (flags & 16) !== 0 ? r.int() : undefined,
        savedFromId: (flags & 256) !== 0 ? readPeer(r) : undefined,
        savedFromName: (flags & 512) !== 0 ? r.string() : undefined,
        savedDate: (flags & 1024) !== 0 ? r.int() : undefined,
        psaType: (flags & 64) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("MessageFwdHeader", id)
}

const readOtherMessageMedia = /* @__PURE__ */ others<T.MessageMedia>("MessageMedia", `
~Contact 70322949 phoneNumber:s firstName:s lastName:s vcard:s userId:n
~Dice 8cbec07 # value:i emoticon:s gameOutcome.0:0
~Game fdb19008 game:1
~GeoLive b940c666 # geo:2 heading.0:i period:i proximityNotificationRadius.1:i
~Giveaway aa073beb # onlyNewSubscribers.0 winnersAreVisible.2 channels:2*n countriesIso2.1:1*s prizeDescription.3:s quantity:i months.4:i stars.5:l untilDate:i
~GiveawayResults ceaa3ea1 # onlyNewSubscribers.0 refunded.2 channelId:l additionalPeersCount.3:i launchMsgId:i winnersCount:i unclaimedCount:i winners:2*l months.4:i stars.5:l prizeDescription.1:s untilDate:i
~Invoice f6a548d3 # shippingAddressRequested.1 test.3 title:s description:s photo.0:3 receiptMsgId.2:i currency:s totalAmount:l startParam:s extendedMedia.4:4
~PaidMedia a8852491 starsAmount:l extendedMedia:2*4
~Poll 773f4e66 # poll:5 results:6 attachedMedia.0:7
~Story 68cb6283 # viaMention.1 peer:8 id:i story.0:9
~ToDo 8a53b014 # todo:10 completions.0:6*11
~Unsupported 9f84f49e
~Venue 2ec0533f geo:2 title:s address:s provider:s venueId:s venueType:s
~VideoStream ca5cab89 # rtmpStream.0 call:12
`, () => [readMessagesEmojiGameOutcome, readGame, readGeoPoint, readWebDocument, readMessageExtendedMedia, readPoll, readPollResults, readMessageMedia, readPeer, readStoryItem, readTodoList, readTodoCompletion, readInputGroupCall])

const readMessageMediaInside = (r: Reader): T.MessageMedia => {
  const id = r.id()
  switch (id) {
    case 0x52d8ccd9: { // messageMediaDocument#52d8ccd9
      const flags = r.id()
      return {
        _tag: "messageMediaDocument",
        nopremium: (flags & 8) !== 0,
        spoiler: (flags & 16) !== 0,
        video: (flags & 64) !== 0,
        round: (flags & 128) !== 0,
        voice: (flags & 256) !== 0,
        document: (flags & 1) !== 0 ? readDocument(r) : undefined,
        altDocuments: (flags & 32) !== 0 ? r.vector(3, readDocument) : undefined,
        videoCover: (flags & 512) !== 0 ? readPhoto(r) : undefined,
        videoTimestamp: (flags & 1024) !== 0 ? r.int() : undefined,
        ttlSeconds: (flags & 4) !== 0 ? r.int() : undefined
      }
    }
    case 0x3ded6320: // messageMediaEmpty#3ded6320
      return { _tag: "messageMediaEmpty" }
    case 0x56e0d474: // messageMediaGeo#56e0d474
      return { _tag: "messageMediaGeo", geo: readGeoPoint(r) }
    case -0x1de9149d: { // messageMediaPhoto#e216eb63
      const flags = r.id()
      return {
        _tag: "messageMediaPhoto",
        spoiler: (flags & 8) !== 0,
        livePhoto: (flags & 16) !== 0,
        photo: (flags & 1) !== 0 ? readPhoto(r) : undefined,
        ttlSeconds: (flags & 4) !== 0 ? r.int() : undefined,
        video: (flags & 16) !== 0 ? readDocument(r) : undefined
      }
    }
    case -0x220ef3c5: { // messageMediaWebPage#ddf10c3b
      const flags = r.id()
      return {
        _tag: "messageMediaWebPage",
        forceLargeMedia: (flags & 1) !== 0,
        forceSmallMedia: (flags & 2) !== 0,
        manual: (flags & 8) !== 0,
        safe: (flags & 16) !== 0,
        webpage: readWebPage(r)
      }
    }
  }
  return readOtherMessageMedia(r, id)
}

export const readMessageMedia = (r: Reader): T.MessageMedia => {
  r.enter("MessageMedia")
  const value = readMessageMediaInside(r)
  r.leave()
  return value
}

export const readMessagePeerReaction = (r: Reader): T.MessagePeerReaction => {
  const id = r.id()
  switch (id) {
    case -0x738649c4: { // messagePeerReaction#8c79b63c
      const flags = r.id()
      return {
        _tag: "messagePeerReaction",
        big: (flags & 1) !== 0,
        unread: (flags & 2) !== 0,
        my: (flags & 4) !== 0,
        peerId: readPeer(r),
        date: r.int(),
        reaction: readReaction(r)
      }
    }
  }
  return r.fail("MessagePeerReaction", id)
}

export const readMessagePeerVote: (r: Reader) => T.MessagePeerVote = /* @__PURE__ */ described("MessagePeerVote", `
~ b6cc2d5c peer:0 option:b date:i
~InputOption 74cda504 peer:0 date:i
~Multiple 4628f6e6 peer:0 options:1*b date:i
`, () => [readPeer])

export const readMessageRange: (r: Reader) => T.MessageRange = /* @__PURE__ */ described("MessageRange", `
~ ae30253 minId:i maxId:i
`)

export const readMessageReactions = (r: Reader): T.MessageReactions => {
  const id = r.id()
  switch (id) {
    case 0x0a339f0b: { // messageReactions#0a339f0b
      const flags = r.id()
      return {
        _tag: "messageReactions",
        min: (flags & 1) !== 0,
        canSeeList: (flags & 4) !== 0,
        reactionsAsTags: (flags & 8) !== 0,
        results: r.vector(4, readReactionCount),
        recentReactions: (flags & 2) !== 0 ? r.vector(7, readMessagePeerReaction) : undefined,
        topReactors: (flags & 16) !== 0 ? r.vector(3, readMessageReactor) : undefined
      }
    }
  }
  return r.fail("MessageReactions", id)
}

export const readMessageReactor: (r: Reader) => T.MessageReactor = /* @__PURE__ */ described("MessageReactor", `
~ 4ba3a95a # top.0 my.1 anonymous.2 peerId.3:0 count:i
`, () => [readPeer])

export const readMessageReplies = (r: Reader): T.MessageReplies => {
  const id = r.id()
  switch (id) {
    case -0x7c29f03e: { // messageReplies#83d60fc2
      const flags = r.id()
      return {
        _tag: "messageReplies",
        comments: (flags & 1) !== 0,
        replies: r.int(),
        repliesPts: r.int(),
        recentRepliers: (flags & 2) !== 0 ? r.vector(3, readPeer) : undefined,
        channelId: (flags & 1) !== 0 ? r.int53() : undefined,
        maxId: (flags & 4) !== 0 ? r.int() : undefined,
        readMaxId: (flags & 8) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("MessageReplies", id)
}

export const readMessageReplyHeader = (r: Reader): T.MessageReplyHeader => {
  const id = r.id()
  switch (id) {
    case 0x1b97dd66: { // messageReplyHeader#1b97dd66
      const flags = r.id()
      return {
        _tag: "messageReplyHeader",
        replyToScheduled: (flags & 4) !== 0,
        forumTopic: (flags & 8) !== 0,
        quote: (flags & 512) !== 0,
        replyToEphemeral: (flags & 8192) !== 0,
        replyToMsgId: (flags & 16) !== 0 ? r.int() : undefined,
        replyToPeerId: (flags & 1) !== 0 ? readPeer(r) : undefined,
        replyFrom: (flags & 32) !== 0 ? readMessageFwdHeader(r) : undefined,
        replyMedia: (flags & 256) !== 0 ? readMessageMedia(r) : undefined,
        replyToTopId: (flags & 2) !== 0 ? r.int() : undefined,
        quoteText: (flags & 64) !== 0 ? r.string() : undefined,
        quoteEntities: (flags & 128) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        quoteOffset: (flags & 1024) !== 0 ? r.int() : undefined,
        todoItemId: (flags & 2048) !== 0 ? r.int() : undefined,
        pollOption: (flags & 4096) !== 0 ? r.bytes() : undefined
      }
    }
    case 0x0e5af939: // messageReplyStoryHeader#0e5af939
      return { _tag: "messageReplyStoryHeader", peer: readPeer(r), storyId: r.int() }
  }
  return r.fail("MessageReplyHeader", id)
}

export const readMessageReportOption: (r: Reader) => T.MessageReportOption = /* @__PURE__ */ described("MessageReportOption", `
~ 7903e3d9 text:s option:b
`)

export const readMessageViews: (r: Reader) => T.MessageViews = /* @__PURE__ */ described("MessageViews", `
~ 455b853d # views.0:i forwards.1:i replies.2:0
`, () => [readMessageReplies])

export const readMessagesFilter: (r: Reader) => T.MessagesFilter = /* @__PURE__ */ described("MessagesFilter", `
inputMessagesFilterChatPhotos 3a20ecb8
inputMessagesFilterContacts e062db83
inputMessagesFilterDocument 9eddf188
inputMessagesFilterEmpty 57e2f66c
inputMessagesFilterGeo e7026d0d
inputMessagesFilterGif ffc86587
inputMessagesFilterMusic 3751b49e
inputMessagesFilterMyMentions c1f8e69a
inputMessagesFilterPhoneCalls 80c99768 # missed.0
inputMessagesFilterPhotoVideo 56e9f0e4
inputMessagesFilterPhotos 9609a51c
inputMessagesFilterPinned 1bb00451
inputMessagesFilterPoll fa2bc90a
inputMessagesFilterRoundVideo b549da53
inputMessagesFilterRoundVoice 7a7c17a4
inputMessagesFilterUrl 7ef0dd87
inputMessagesFilterVideo 9fc00e65
inputMessagesFilterVoice 50f5c392
`)

export const readMissingInvitee: (r: Reader) => T.MissingInvitee = /* @__PURE__ */ described("MissingInvitee", `
~ 628c9224 # premiumWouldAllowInvite.0 premiumRequiredForPm.1 userId:n
`)

export const readMyBoost: (r: Reader) => T.MyBoost = /* @__PURE__ */ described("MyBoost", `
~ c448415c # slot:i peer.0:0 date:i expires:i cooldownUntilDate.1:i
`, () => [readPeer])

export const readNearestDc = (r: Reader): T.NearestDc => {
  const id = r.id()
  switch (id) {
    case -0x71e5e88b: // nearestDc#8e1a1775
      return { _tag: "nearestDc", country: r.string(), thisDc: r.int(), nearestDc: r.int() }
  }
  return r.fail("NearestDc", id)
}

export const readNotificationSound: (r: Reader) => T.NotificationSound = /* @__PURE__ */ described("NotificationSound", `
~Default 97e8bebe
~Local 830b9ae4 title:s data:s
~None 6f0c34df
~Ringtone ff6c8049 id:l
`)

export const readNotifyPeer: (r: Reader) => T.NotifyPeer = /* @__PURE__ */ described("NotifyPeer", `
notifyBroadcasts d612e8ef
notifyChats c007cec3
notifyCommunity be376999 communityId:n
notifyForumTopic 226e6308 peer:0 topMsgId:i
~ 9fd40bd8 peer:0
notifyUsers b4c83b4c
`, () => [readPeer])

export const readOutboxReadDate: (r: Reader) => T.OutboxReadDate = /* @__PURE__ */ described("OutboxReadDate", `
~ 3bb842ac date:i
`)

export const readPage: (r: Reader) => T.Page = /* @__PURE__ */ described("Page", `
~ 98657f0d # part.0 rtl.1 v2.2 url:s blocks:1*0 photos:3*1 documents:3*2 views.3:i
`, () => [readPageBlock, readPhoto, readDocument])

export const readPageBlock: (r: Reader) => T.PageBlock = /* @__PURE__ */ described("PageBlock", `
inputPageBlockMap 574b617f geo:0 zoom:i w:i h:i caption:1
~Anchor ce0d37b0 name:s
~Audio 804361ea audioId:l caption:1
~AuthorDate baafe5e0 author:2 publishedDate:i
~Blockquote 263d7c26 text:2 caption:2
~BlockquoteBlocks e6e47c4 blocks:1*3 caption:2
~Channel ef1751b5 channel:4
~Collage 65a0fa4d items:1*3 caption:1
~Cover 39f23300 cover:3
~Details 76768bed # open.0 blocks:1*3 title:2
~Divider db20b188
~Embed a8718dc5 # fullWidth.0 allowScrolling.3 url.1:s html.2:s posterPhotoId.4:l w.5:i h.5:i caption:1
~EmbedPost f259a80b url:s webpageId:l authorPhotoId:l author:s date:i blocks:1*3 caption:1
~Footer 48870999 text:2
~Header bfd064ec text:2
~Heading1 baff072f text:2
~Heading2 96b2aec text:2
~Heading3 67e731ad text:2
~Heading4 b532772b text:2
~Heading5 dbbe6c6a text:2
~Heading6 682a41a9 text:2
~Kicker 1e148390 text:2
~List e4e88011 items:3*5
~Map a44f3ef6 geo:6 zoom:i w:i h:i caption:1
~Math 59080c20 source:s
~OrderedList 1fd6f6c1 # reversed.2 items:3*7 start.0:i type.1:s
~Paragraph 467a0766 text:2
~Photo 1759c560 # spoiler.1 photoId:l caption:1 url.0:s webpageId.0:l
~Preformatted c070d93e text:2 language:s
~Pullquote 4f4456d3 text:2 caption:2
~RelatedArticles 16115a96 title:2 articles:5*8
~Slideshow 31f9590 items:1*3 caption:1
~Subheader f12bb6e1 text:2
~Subtitle 8ffa9a1f text:2
~Table bf4dea82 # bordered.0 striped.1 title:2 rows:3*9
~Thinking 3c29a3e2 text:2
~Title 70abc3fd text:2
~Unsupported 13567e8a
~Video 7c8fe7b6 # autoplay.0 loop.1 spoiler.2 videoId:l caption:1
`, () => [readInputGeoPoint, readPageCaption, readRichText, readPageBlock, readChat, readPageListItem, readGeoPoint, readPageListOrderedItem, readPageRelatedArticle, readPageTableRow], true)

export const readPageCaption: (r: Reader) => T.PageCaption = /* @__PURE__ */ described("PageCaption", `
~ 6f747657 text:0 credit:0
`, () => [readRichText])

export const readPageListItem: (r: Reader) => T.PageListItem = /* @__PURE__ */ described("PageListItem", `
~Blocks 63ca67aa # checkbox.0 checked.1 blocks:1*0
~Text 2f58683c # checkbox.0 checked.1 text:1
`, () => [readPageBlock, readRichText], true)

export const readPageListOrderedItem: (r: Reader) => T.PageListOrderedItem = /* @__PURE__ */ described("PageListOrderedItem", `
~Blocks 8ff2d5f0 # checkbox.0 checked.1 num.2:s blocks:1*0 value.3:i type.4:s
~Text 15031189 # checkbox.0 checked.1 num.2:s text:1 value.3:i type.4:s
`, () => [readPageBlock, readRichText], true)

export const readPageRelatedArticle: (r: Reader) => T.PageRelatedArticle = /* @__PURE__ */ described("PageRelatedArticle", `
~ b390dc08 # url:s webpageId:l title.0:s description.1:s photoId.2:l author.3:s publishedDate.4:i
`)

export const readPageTableCell: (r: Reader) => T.PageTableCell = /* @__PURE__ */ described("PageTableCell", `
~ 34566b6a # header.0 alignCenter.3 alignRight.4 valignMiddle.5 valignBottom.6 text.7:0 colspan.1:i rowspan.2:i
`, () => [readRichText])

export const readPageTableRow: (r: Reader) => T.PageTableRow = /* @__PURE__ */ described("PageTableRow", `
~ e0c0c5e5 cells:2*0
`, () => [readPageTableCell])

export const readPaidReactionPrivacy: (r: Reader) => T.PaidReactionPrivacy = /* @__PURE__ */ described("PaidReactionPrivacy", `
~Anonymous 1f0c1ad9
~Default 206ad49e
~Peer dc6cfcf0 peer:0
`, () => [readInputPeer])

export const readPasskey: (r: Reader) => T.Passkey = /* @__PURE__ */ described("Passkey", `
~ 98613ebf # id:s name:s date:i softwareEmojiId.0:l lastUsageDate.1:i
`)

export const readPasswordKdfAlgo: (r: Reader) => T.PasswordKdfAlgo = /* @__PURE__ */ described("PasswordKdfAlgo", `
~SHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow 3a912d4a salt1:b salt2:b g:i p:b
~Unknown d45ab096
`)

export const readPaymentCharge: (r: Reader) => T.PaymentCharge = /* @__PURE__ */ described("PaymentCharge", `
~ ea02c27e id:s providerChargeId:s
`)

export const readPaymentFormMethod: (r: Reader) => T.PaymentFormMethod = /* @__PURE__ */ described("PaymentFormMethod", `
~ 88f8f21b url:s title:s
`)

export const readPaymentRequestedInfo: (r: Reader) => T.PaymentRequestedInfo = /* @__PURE__ */ described("PaymentRequestedInfo", `
~ 909c3f94 # name.0:s phone.1:s email.2:s shippingAddress.3:0
`, () => [readPostAddress])

export const readPaymentSavedCredentials: (r: Reader) => T.PaymentSavedCredentials = /* @__PURE__ */ described("PaymentSavedCredentials", `
~Card cdc27a1f id:s title:s
`)

export const readPeer = (r: Reader): T.Peer => {
  const id = r.id()
  switch (id) {
    case -0x5d5ac8e2: // peerChannel#a2a5371e
      return { _tag: "peerChannel", channelId: r.int53() }
    case 0x36c6019a: // peerChat#36c6019a
      return { _tag: "peerChat", chatId: r.int53() }
    case 0x59511722: // peerUser#59511722
      return { _tag: "peerUser", userId: r.int53() }
  }
  return r.fail("Peer", id)
}

export const readPeerBlocked: (r: Reader) => T.PeerBlocked = /* @__PURE__ */ described("PeerBlocked", `
~ e8fd8014 peerId:0 date:i
`, () => [readPeer])

export const readPeerColor = (r: Reader): T.PeerColor => {
  const id = r.id()
  switch (id) {
    case -0x47157957: // inputPeerColorCollectible#b8ea86a9
      return { _tag: "inputPeerColorCollectible", collectibleId: r.long() }
    case -0x4ab4a531: { // peerColor#b54b5acf
      const flags = r.id()
      return {
        _tag: "peerColor",
        color: (flags & 1) !== 0 ? r.int() : undefined,
        backgroundEmojiId: (flags & 2) !== 0 ? r.long() : undefined
      }
    }
    case -0x463f9c66: { // peerColorCollectible#b9c0639a
      const flags = r.id()
      return {
        _tag: "peerColorCollectible",
        collectibleId: r.long(),
        giftEmojiId: r.long(),
        backgroundEmojiId: r.long(),
        accentColor: r.int(),
        colors: r.vector(1, readInt),
        darkAccentColor: (flags & 1) !== 0 ? r.int() : undefined,
        darkColors: (flags & 2) !== 0 ? r.vector(1, readInt) : undefined
      }
    }
  }
  return r.fail("PeerColor", id)
}

export const readPeerLocated: (r: Reader) => T.PeerLocated = /* @__PURE__ */ described("PeerLocated", `
~ ca461b5d peer:0 expires:i distance:i
peerSelfLocated f8ec284b expires:i
`, () => [readPeer])

export const readPeerNotifySettings = (r: Reader): T.PeerNotifySettings => {
  const id = r.id()
  switch (id) {
    case -0x669dd3f4: { // peerNotifySettings#99622c0c
      const flags = r.id()
      return {
        _tag: "peerNotifySettings",
        showPreviews: (flags & 1) !== 0 ? r.bool() : undefined,
        silent: (flags & 2) !== 0 ? r.bool() : undefined,
        muteUntil: (flags & 4) !== 0 ? r.int() : undefined,
        iosSound: (flags & 8) !== 0 ? readNotificationSound(r) : undefined,
        androidSound: (flags & 16) !== 0 ? readNotificationSound(r) : undefined,
        otherSound: (flags & 32) !== 0 ? readNotificationSound(r) : undefined,
        storiesMuted: (flags & 64) !== 0 ? r.bool() : undefined,
        storiesHideSender: (flags & 128) !== 0 ? r.bool() : undefined,
        storiesIosSound: (flags & 256) !== 0 ? readNotificationSound(r) : undefined,
        storiesAndroidSound: (flags & 512) !== 0 ? readNotificationSound(r) : undefined,
        storiesOtherSound: (flags & 1024) !== 0 ? readNotificationSound(r) : undefined
      }
    }
  }
  return r.fail("PeerNotifySettings", id)
}

export const readPeerSettings: (r: Reader) => T.PeerSettings = /* @__PURE__ */ described("PeerSettings", `
~ f47741f7 # reportSpam.0 addContact.1 blockContact.2 shareContact.3 needContactsException.4 reportGeo.5 autoarchived.7 inviteMembers.8 requestChatBroadcast.10 businessBotPaused.11 businessBotCanReply.12 geoDistance.6:i requestChatTitle.9:s requestChatDate.9:i businessBotId.13:n businessBotManageUrl.13:s chargePaidMessageStars.14:l registrationMonth.15:s phoneCountry.16:s nameChangeDate.17:i photoChangeDate.18:i
`)

export const readPeerStories: (r: Reader) => T.PeerStories = /* @__PURE__ */ described("PeerStories", `
~ 9a35e999 # peer:0 maxReadId.0:i stories:2*1
`, () => [readPeer, readStoryItem])

export const readPendingSuggestion: (r: Reader) => T.PendingSuggestion = /* @__PURE__ */ described("PendingSuggestion", `
~ e7e82e12 suggestion:s title:0 description:0 url:s
`, () => [readTextWithEntities])

export const readPhoneCall: (r: Reader) => T.PhoneCall = /* @__PURE__ */ described("PhoneCall", `
~ 30535af5 # p2pAllowed.5 video.6 conferenceSupported.8 id:l accessHash:l date:i adminId:n participantId:n gAOrB:b keyFingerprint:l protocol:0 connections:8*1 startDate:i customParameters.7:2
~Accepted 3660c311 # video.6 id:l accessHash:l date:i adminId:n participantId:n gB:b protocol:0
~Discarded 50ca4de1 # needRating.2 needDebug.3 video.6 id:l reason.0:3 duration.1:i
~Empty 5366c915 id:l
~Requested 14b0ed0c # video.6 id:l accessHash:l date:i adminId:n participantId:n gAHash:b protocol:0
~Waiting c5226f17 # video.6 id:l accessHash:l date:i adminId:n participantId:n protocol:0 receiveDate.0:i
`, () => [readPhoneCallProtocol, readPhoneConnection, readDataJSON, readPhoneCallDiscardReason])

export const readPhoneCallDiscardReason: (r: Reader) => T.PhoneCallDiscardReason = /* @__PURE__ */ described("PhoneCallDiscardReason", `
~Busy faf7e8c9
~Disconnect e095c1a0
~Hangup 57adc690
~MigrateConferenceCall 9fbbf1f7 slug:s
~Missed 85e42301
`)

export const readPhoneCallProtocol: (r: Reader) => T.PhoneCallProtocol = /* @__PURE__ */ described("PhoneCallProtocol", `
~ fc878fc8 # udpP2p.0 udpReflector.1 minLayer:i maxLayer:i libraryVersions:1*s
`)

export const readPhoneConnection: (r: Reader) => T.PhoneConnection = /* @__PURE__ */ described("PhoneConnection", `
~ 9cc123c7 # tcp.0 id:l ip:s ipv6:s port:i peerTag:b
~Webrtc 635fe375 # turn.0 stun.1 id:l ip:s ipv6:s port:i username:s password:s
`)

export const readPhoto = (r: Reader): T.Photo => {
  const id = r.id()
  switch (id) {
    case -0x04e6859b: { // photo#fb197a65
      const flags = r.id()
      return {
        _tag: "photo",
        hasStickers: (flags & 1) !== 0,
        id: r.long(),
        accessHash: r.long(),
        fileReference: r.bytes(),
        date: r.int(),
        sizes: r.vector(2, readPhotoSize),
        videoSizes: (flags & 2) !== 0 ? r.vector(5, readVideoSize) : undefined,
        dcId: r.int()
      }
    }
    case 0x2331b22d: // photoEmpty#2331b22d
      return { _tag: "photoEmpty", id: r.long() }
  }
  return r.fail("Photo", id)
}

export const readPhotoSize = (r: Reader): T.PhotoSize => {
  const id = r.id()
  switch (id) {
    case 0x021e1ad6: // photoCachedSize#021e1ad6
      return { _tag: "photoCachedSize", type: r.string(), w: r.int(), h: r.int(), bytes: r.bytes() }
    case -0x27deb2bf: // photoPathSize#d8214d41
      return { _tag: "photoPathSize", type: r.string(), bytes: r.bytes() }
    case 0x75c78e60: // photoSize#75c78e60
      return { _tag: "photoSize", type: r.string(), w: r.int(), h: r.int(), size: r.int() }
    case 0x0e17e23c: // photoSizeEmpty#0e17e23c
      return { _tag: "photoSizeEmpty", type: r.string() }
    case -0x05c1046b: // photoSizeProgressive#fa3efb95
      return {
        _tag: "photoSizeProgressive",
        type: r.string(),
        w: r.int(),
        h: r.int(),
        sizes: r.vector(1, readInt)
      }
    case -0x1f4f43d2: // photoStrippedSize#e0b0bc2e
      return { _tag: "photoStrippedSize", type: r.string(), bytes: r.bytes() }
  }
  return r.fail("PhotoSize", id)
}

export const readPoll: (r: Reader) => T.Poll = /* @__PURE__ */ described("Poll", `
~ 966e2dbf id:l # closed.0 publicVoters.1 multipleChoice.2 quiz.3 openAnswers.6 revotingDisabled.7 shuffleAnswers.8 hideResultsUntilClose.9 creator.10 subscribersOnly.11 question:0 answers:6*1 closePeriod.4:i closeDate.5:i countriesIso2.12:1*s hash:l
`, () => [readTextWithEntities, readPollAnswer], true)

export const readPollAnswer: (r: Reader) => T.PollAnswer = /* @__PURE__ */ described("PollAnswer", `
inputPollAnswer 199fed96 # text:0 media.0:1
~ 4b7d786a # text:0 option:b media.0:2 addedBy.1:3 date.1:i
`, () => [readTextWithEntities, readInputMedia, readMessageMedia, readPeer], true)

export const readPollAnswerVoters: (r: Reader) => T.PollAnswerVoters = /* @__PURE__ */ described("PollAnswerVoters", `
~ 3645230a # chosen.0 correct.1 option:b voters.2:i recentVoters.2:3*0
`, () => [readPeer])

export const readPollResults: (r: Reader) => T.PollResults = /* @__PURE__ */ described("PollResults", `
~ ba7bb15e # min.0 hasUnreadVotes.6 canViewStats.7 results.1:3*0 totalVoters.2:i recentVoters.3:3*1 solution.4:s solutionEntities.4:3*2 solutionMedia.5:3
`, () => [readPollAnswerVoters, readPeer, readMessageEntity, readMessageMedia], true)

export const readPopularContact: (r: Reader) => T.PopularContact = /* @__PURE__ */ described("PopularContact", `
~ 5ce14175 clientId:l importers:i
`)

export const readPostAddress: (r: Reader) => T.PostAddress = /* @__PURE__ */ described("PostAddress", `
~ 1e8caaeb streetLine1:s streetLine2:s city:s state:s countryIso2:s postCode:s
`)

export const readPostInteractionCounters: (r: Reader) => T.PostInteractionCounters = /* @__PURE__ */ described("PostInteractionCounters", `
~Message e7058e7f msgId:i views:i forwards:i reactions:i
~Story 8a480e27 storyId:i views:i forwards:i reactions:i
`)

export const readPremiumGiftCodeOption: (r: Reader) => T.PremiumGiftCodeOption = /* @__PURE__ */ described("PremiumGiftCodeOption", `
~ 257e962b # users:i months:i storeProduct.0:s storeQuantity.1:i currency:s amount:l
`)

export const readPremiumSubscriptionOption: (r: Reader) => T.PremiumSubscriptionOption = /* @__PURE__ */ described("PremiumSubscriptionOption", `
~ 5f2d1df2 # current.1 canPurchaseUpgrade.2 transaction.3:s months:i currency:s amount:l botUrl:s storeProduct.0:s
`)

export const readPrepaidGiveaway: (r: Reader) => T.PrepaidGiveaway = /* @__PURE__ */ described("PrepaidGiveaway", `
~ b2539d54 id:l months:i quantity:i date:i
prepaidStarsGiveaway 9a9d77e0 id:l stars:l quantity:i boosts:i date:i
`)

export const readPrivacyKey: (r: Reader) => T.PrivacyKey = /* @__PURE__ */ described("PrivacyKey", `
~About a486b761
~AddedByPhone 42ffd42b
~Birthday 2000a518
~ChatInvite 500e6dfa
~Forwards 69ec56a3
~NoPaidMessages 17d348d2
~PhoneCall 3d662b7b
~PhoneNumber d19ae46d
~PhoneP2P 39491cc8
~ProfilePhoto 96151fed
~SavedMusic ff7a571b
~StarGiftsAutoSave 2ca4fdf8
~StatusTimestamp bc2eab30
~VoiceMessages 697f414
`)

export const readPrivacyRule: (r: Reader) => T.PrivacyRule = /* @__PURE__ */ described("PrivacyRule", `
privacyValueAllowAll 65427b82
privacyValueAllowBots 21461b5d
privacyValueAllowChatParticipants 6b134e8e chats:2*n
privacyValueAllowCloseFriends f7e8d89b
privacyValueAllowContacts fffe1bac
privacyValueAllowPremium ece9814b
privacyValueAllowUsers b8905fb2 users:2*n
privacyValueDisallowAll 8b73e763
privacyValueDisallowBots f6a5f82f
privacyValueDisallowChatParticipants 41c87565 chats:2*n
privacyValueDisallowContacts f888fa1a
privacyValueDisallowUsers e4621141 users:2*n
`)

export const readProfileTab: (r: Reader) => T.ProfileTab = /* @__PURE__ */ described("ProfileTab", `
~Files ab339c00
~Gifs a2c0f695
~Gifts 4d4bd46a
~Links d3656499
~Media 72c64955
~Music 9f27d26e
~Posts b98cd696
~Voice e477092e
`)

export const readPublicForward: (r: Reader) => T.PublicForward = /* @__PURE__ */ described("PublicForward", `
~Message 1f2bf4a message:0
~Story edf3add0 peer:1 story:2
`, () => [readMessage, readPeer, readStoryItem])

export const readQuickReply: (r: Reader) => T.QuickReply = /* @__PURE__ */ described("QuickReply", `
~ 697102b shortcutId:i shortcut:s topMessage:i count:i
`)

export const readReaction = (r: Reader): T.Reaction => {
  const id = r.id()
  switch (id) {
    case -0x76ca038d: // reactionCustomEmoji#8935fc73
      return { _tag: "reactionCustomEmoji", documentId: r.long() }
    case 0x1b2286b8: // reactionEmoji#1b2286b8
      return { _tag: "reactionEmoji", emoticon: r.string() }
    case 0x79f5d419: // reactionEmpty#79f5d419
      return { _tag: "reactionEmpty" }
    case 0x523da4eb: // reactionPaid#523da4eb
      return { _tag: "reactionPaid" }
  }
  return r.fail("Reaction", id)
}

export const readReactionCount = (r: Reader): T.ReactionCount => {
  const id = r.id()
  switch (id) {
    case -0x5c2e3480: { // reactionCount#a3d1cb80
      const flags = r.id()
      return {
        _tag: "reactionCount",
        chosenOrder: (flags & 1) !== 0 ? r.int() : undefined,
        reaction: readReaction(r),
        count: r.int()
      }
    }
  }
  return r.fail("ReactionCount", id)
}

export const readReactionNotificationsFrom: (r: Reader) => T.ReactionNotificationsFrom = /* @__PURE__ */ described("ReactionNotificationsFrom", `
~All 4b9e22a0
~Contacts bac3a61a
`)

export const readReactionsNotifySettings: (r: Reader) => T.ReactionsNotifySettings = /* @__PURE__ */ described("ReactionsNotifySettings", `
~ 71e4ea58 # messagesNotifyFrom.0:0 storiesNotifyFrom.1:0 pollVotesNotifyFrom.2:0 sound:1 showPreviews:o
`, () => [readReactionNotificationsFrom, readNotificationSound])

export const readReadParticipantDate: (r: Reader) => T.ReadParticipantDate = /* @__PURE__ */ described("ReadParticipantDate", `
~ 4a4ff172 userId:n date:i
`)

export const readReceivedNotifyMessage: (r: Reader) => T.ReceivedNotifyMessage = /* @__PURE__ */ described("ReceivedNotifyMessage", `
~ a384b779 id:i flags:i
`)

export const readRecentMeUrl: (r: Reader) => T.RecentMeUrl = /* @__PURE__ */ described("RecentMeUrl", `
~Chat b2da71d2 url:s chatId:n
~ChatInvite eb49081d url:s chatInvite:0
~StickerSet bc0a57dc url:s set:1
~Unknown 46e1d13d url:s
~User b92c09e2 url:s userId:n
`, () => [readChatInvite, readStickerSetCovered])

export const readRecentStory: (r: Reader) => T.RecentStory = /* @__PURE__ */ described("RecentStory", `
~ 711d692d # live.0 maxId.1:i
`)

export const readReplyMarkup = (r: Reader): T.ReplyMarkup => {
  const id = r.id()
  switch (id) {
    case 0x48a30254: // replyInlineMarkup#48a30254
      return { _tag: "replyInlineMarkup", rows: r.vector(3, readKeyboardButtonRow) }
    case -0x794bf4f8: { // replyKeyboardForceReply#86b40b08
      const flags = r.id()
      return {
        _tag: "replyKeyboardForceReply",
        singleUse: (flags & 2) !== 0,
        selective: (flags & 4) !== 0,
        placeholder: (flags & 8) !== 0 ? r.string() : undefined
      }
    }
    case -0x5fc1a47b: { // replyKeyboardHide#a03e5b85
      const flags = r.id()
      return { _tag: "replyKeyboardHide", selective: (flags & 4) !== 0 }
    }
    case -0x7a22662f: { // replyKeyboardMarkup#85dd99d1
      const flags = r.id()
      return {
        _tag: "replyKeyboardMarkup",
        resize: (flags & 1) !== 0,
        singleUse: (flags & 2) !== 0,
        selective: (flags & 4) !== 0,
        persistent: (flags & 16) !== 0,
        rows: r.vector(3, readKeyboardButtonRow),
        placeholder: (flags & 8) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("ReplyMarkup", id)
}

export const readReportReason: (r: Reader) => T.ReportReason = /* @__PURE__ */ described("ReportReason", `
inputReportReasonChildAbuse adf44ee3
inputReportReasonCopyright 9b89f93a
inputReportReasonFake f5ddd6e7
inputReportReasonGeoIrrelevant dbd4feed
inputReportReasonIllegalDrugs a8eb2be
inputReportReasonOther c1e4a2b1
inputReportReasonPersonalDetails 9ec7863d
inputReportReasonPornography 2e59d922
inputReportReasonSpam 58dbcab8
inputReportReasonViolence 1e22c78d
`)

export const readReportResult: (r: Reader) => T.ReportResult = /* @__PURE__ */ described("ReportResult", `
~AddComment 6f09ac31 # optional.0 option:b
~ChooseOption f0e4e0b6 title:s options:3*0
~Reported 8db33c4b
`, () => [readMessageReportOption])

export const readRequestPeerType: (r: Reader) => T.RequestPeerType = /* @__PURE__ */ described("RequestPeerType", `
~Broadcast 339bef6c # creator.0 hasUsername.3:o userAdminRights.1:0 botAdminRights.2:0
~Chat c9f06e1b # creator.0 botParticipant.5 hasUsername.3:o forum.4:o userAdminRights.1:0 botAdminRights.2:0
~CreateBot 3e81e078 # botManaged.0 suggestedName.1:s suggestedUsername.2:s
~User 5f3b8a00 # bot.0:o premium.1:o
`, () => [readChatAdminRights])

export const readRequestedPeer: (r: Reader) => T.RequestedPeer = /* @__PURE__ */ described("RequestedPeer", `
~Channel 8ba403e4 # channelId:n title.0:s username.1:s photo.2:0
~Chat 7307544f # chatId:n title.0:s photo.2:0
~User d62ff46a # userId:n firstName.0:s lastName.0:s username.1:s photo.2:0
`, () => [readPhoto])

export const readRequirementToContact: (r: Reader) => T.RequirementToContact = /* @__PURE__ */ described("RequirementToContact", `
~Empty 50a9839
~PaidMessages b4f67e93 starsAmount:l
~Premium e581e4e9
`)

export const readRestrictionReason: (r: Reader) => T.RestrictionReason = /* @__PURE__ */ described("RestrictionReason", `
~ d072acb4 platform:s reason:s text:s
`)

export const readRichMessage: (r: Reader) => T.RichMessage = /* @__PURE__ */ described("RichMessage", `
~ baf39d8b # rtl.0 part.1 blocks:1*0 photos:3*1 documents:3*2
`, () => [readPageBlock, readPhoto, readDocument])

export const readRichText: (r: Reader) => T.RichText = /* @__PURE__ */ described("RichText", `
textAnchor 35553762 text:0 name:s
textAutoEmail c556a45d text:0
textAutoPhone 24c26789 text:0
textAutoUrl ac6a83aa text:0
textBankCard b956812d text:0
textBold 6724abc4 text:0
textBotCommand 2ff29d3 text:0
textCashtag 7b9e1801 text:0
textConcat 7e6260d7 texts:1*0
textCustomEmoji a26156c0 documentId:l alt:s
textDate a5b45e2b # relative.0 shortTime.1 longTime.2 shortDate.3 longDate.4 dayOfWeek.5 text:0 date:i
textDiff 9686cb50 text:0 oldText:0
textEmail de5a0dd6 text:0 email:s
textEmpty dc3d824f
textFixed 6c3f19b9 text:0
textHashtag 519524ea text:0
textImage 81ccf4f documentId:l w:i h:i
textItalic d912a59c text:0
textMarked 34b8621 text:0
textMath 9d2eac97 source:s
textMention cd24cf44 text:0
textMentionName 1a9fbfc text:0 userId:n
textPhone 1ccb966a text:0 phone:s
textPlain 744694e0 text:s
textSpoiler 4c2a5d62 text:0
textStrike 9bf8bb95 text:0
textSubscript ed6a8504 text:0
textSuperscript c7fb5e01 text:0
textUnderline c12622c4 text:0
textUrl 3c2884c1 text:0 url:s webpageId:l
`, () => [readRichText], true)

export const readSavedContact: (r: Reader) => T.SavedContact = /* @__PURE__ */ described("SavedContact", `
savedPhoneContact 1142bd56 phone:s firstName:s lastName:s date:i
`)

export const readSavedDialog: (r: Reader) => T.SavedDialog = /* @__PURE__ */ described("SavedDialog", `
monoForumDialog 64407ea7 # unreadMark.3 nopaidMessagesException.4 peer:0 topMessage:i readInboxMaxId:i readOutboxMaxId:i unreadCount:i unreadReactionsCount:i draft.1:1
~ bd87cb6c # pinned.2 peer:0 topMessage:i
`, () => [readPeer, readDraftMessage])

export const readSavedReactionTag: (r: Reader) => T.SavedReactionTag = /* @__PURE__ */ described("SavedReactionTag", `
~ cb6ff828 # reaction:0 title.0:s count:i
`, () => [readReaction])

export const readSavedStarGift: (r: Reader) => T.SavedStarGift = /* @__PURE__ */ described("SavedStarGift", `
~ 41df43fc # nameHidden.0 unsaved.5 refunded.9 canUpgrade.10 pinnedToTop.12 upgradeSeparate.17 fromId.1:0 date:i gift:1 message.2:2 msgId.3:i savedId.11:l convertStars.4:l upgradeStars.6:l canExportAt.7:i transferStars.8:l canTransferAt.13:i canResellAt.14:i collectionId.15:1*i prepaidUpgradeHash.16:s dropOriginalDetailsStars.18:l giftNum.19:i canCraftAt.20:i
`, () => [readPeer, readStarGift, readTextWithEntities])

export const readSearchPostsFlood: (r: Reader) => T.SearchPostsFlood = /* @__PURE__ */ described("SearchPostsFlood", `
~ 3e0b5b6a # queryIsFree.0 totalDaily:i remains:i waitTill.1:i starsAmount:l
`)

export const readSearchResultsCalendarPeriod: (r: Reader) => T.SearchResultsCalendarPeriod = /* @__PURE__ */ described("SearchResultsCalendarPeriod", `
~ c9b0539f date:i minMsgId:i maxMsgId:i count:i
`)

export const readSearchResultsPosition: (r: Reader) => T.SearchResultsPosition = /* @__PURE__ */ described("SearchResultsPosition", `
searchResultPosition 7f648b67 msgId:i date:i offset:i
`)

export const readSecureCredentialsEncrypted: (r: Reader) => T.SecureCredentialsEncrypted = /* @__PURE__ */ described("SecureCredentialsEncrypted", `
~ 33f0ea47 data:b hash:b secret:b
`)

export const readSecureData: (r: Reader) => T.SecureData = /* @__PURE__ */ described("SecureData", `
~ 8aeabec3 data:b dataHash:b secret:b
`)

export const readSecureFile: (r: Reader) => T.SecureFile = /* @__PURE__ */ described("SecureFile", `
~ 7d09c27e id:l accessHash:l size:n dcId:i date:i fileHash:b secret:b
~Empty 64199744
`)

export const readSecurePasswordKdfAlgo: (r: Reader) => T.SecurePasswordKdfAlgo = /* @__PURE__ */ described("SecurePasswordKdfAlgo", `
~PBKDF2HMACSHA512iter100000 bbf2dda0 salt:b
~SHA512 86471d92 salt:b
~Unknown 4a8537
`)

export const readSecurePlainData: (r: Reader) => T.SecurePlainData = /* @__PURE__ */ described("SecurePlainData", `
securePlainEmail 21ec5a5f email:s
securePlainPhone 7d6099dd phone:s
`)

export const readSecureRequiredType: (r: Reader) => T.SecureRequiredType = /* @__PURE__ */ described("SecureRequiredType", `
~ 829d99da # nativeNames.0 selfieRequired.1 translationRequired.2 type:0
~OneOf 27477b4 types:3*1
`, () => [readSecureValueType, readSecureRequiredType], true)

export const readSecureSecretSettings: (r: Reader) => T.SecureSecretSettings = /* @__PURE__ */ described("SecureSecretSettings", `
~ 1527bcac secureAlgo:0 secureSecret:b secureSecretId:l
`, () => [readSecurePasswordKdfAlgo])

export const readSecureValue: (r: Reader) => T.SecureValue = /* @__PURE__ */ described("SecureValue", `
~ 187fa0ca # type:0 data.0:1 frontSide.1:2 reverseSide.2:2 selfie.3:2 translation.6:1*2 files.4:1*2 plainData.5:3 hash:b
`, () => [readSecureValueType, readSecureData, readSecureFile, readSecurePlainData])

export const readSecureValueError: (r: Reader) => T.SecureValueError = /* @__PURE__ */ described("SecureValueError", `
~ 869d758f type:0 hash:b text:s
~Data e8a40bd9 type:0 dataHash:b field:s text:s
~File 7a700873 type:0 fileHash:b text:s
~Files 666220e9 type:0 fileHash:1*b text:s
~FrontSide be3dfa type:0 fileHash:b text:s
~ReverseSide 868a2aa5 type:0 fileHash:b text:s
~Selfie e537ced6 type:0 fileHash:b text:s
~TranslationFile a1144770 type:0 fileHash:b text:s
~TranslationFiles 34636dd8 type:0 fileHash:1*b text:s
`, () => [readSecureValueType])

export const readSecureValueHash: (r: Reader) => T.SecureValueHash = /* @__PURE__ */ described("SecureValueHash", `
~ ed1ecdb0 type:0 hash:b
`, () => [readSecureValueType])

export const readSecureValueType: (r: Reader) => T.SecureValueType = /* @__PURE__ */ described("SecureValueType", `
~Address cbe31e26
~BankStatement 89137c0d
~DriverLicense 6e425c4
~Email 8e3ca7ee
~IdentityCard a0d0744b
~InternalPassport 99a48f23
~Passport 3dac6a00
~PassportRegistration 99e3806a
~PersonalDetails 9d2a81e3
~Phone b320aadb
~RentalAgreement 8b883488
~TemporaryRegistration ea02ec33
~UtilityBill fc36954e
`)

export const readSendAsPeer: (r: Reader) => T.SendAsPeer = /* @__PURE__ */ described("SendAsPeer", `
~ b81c7034 # premiumRequired.0 peer:0
`, () => [readPeer])

export const readSendMessageAction = (r: Reader): T.SendMessageAction => {
  const id = r.id()
  switch (id) {
    case -0x1d4dc4af: // inputSendMessageRichMessageDraftAction#e2b23b51
      return {
        _tag: "inputSendMessageRichMessageDraftAction",
        randomId: r.long(),
        richMessage: readInputRichMessage(r)
      }
    case -0x02a1370b: // sendMessageCancelAction#fd5ec8f5
      return { _tag: "sendMessageCancelAction" }
    case 0x628cbc6f: // sendMessageChooseContactAction#628cbc6f
      return { _tag: "sendMessageChooseContactAction" }
    case -0x4fa5394f: // sendMessageChooseStickerAction#b05ac6b1
      return { _tag: "sendMessageChooseStickerAction" }
    case 0x25972bcb: // sendMessageEmojiInteraction#25972bcb
      return {
        _tag: "sendMessageEmojiInteraction",
        emoticon: r.string(),
        msgId: r.int(),
        interaction: readDataJSON(r)
      }
    case -0x499a6fd2: // sendMessageEmojiInteractionSeen#b665902e
      return { _tag: "sendMessageEmojiInteractionSeen", emoticon: r.string() }
    case -0x229570b8: // sendMessageGamePlayAction#dd6a8f48
      return { _tag: "sendMessageGamePlayAction" }
    case 0x176f8ba1: // sendMessageGeoLocationAction#176f8ba1
      return { _tag: "sendMessageGeoLocationAction" }
    case -0x24256dba: // sendMessageHistoryImportAction#dbda9246
      return { _tag: "sendMessageHistoryImportAction", progress: r.int() }
    case -0x2ad08c09: // sendMessageRecordAudioAction#d52f73f7
      return { _tag: "sendMessageRecordAudioAction" }
    case -0x770d8044: // sendMessageRecordRoundAction#88f27fbc
      return { _tag: "sendMessageRecordRoundAction" }
    case -0x5e782991: // sendMessageRecordVideoAction#a187d66f
      return { _tag: "sendMessageRecordVideoAction" }
    case -0x5d34db07: // sendMessageRichMessageDraftAction#a2cb24f9
      return { _tag: "sendMessageRichMessageDraftAction", randomId: r.long(), richMessage: readRichMessage(r) }
    case 0x376d975c: // sendMessageTextDraftAction#376d975c
      return { _tag: "sendMessageTextDraftAction", randomId: r.long(), text: readTextWithEntities(r) }
    case 0x16bf744e: // sendMessageTypingAction#16bf744e
      return { _tag: "sendMessageTypingAction" }
    case -0x0cae2855: // sendMessageUploadAudioAction#f351d7ab
      return { _tag: "sendMessageUploadAudioAction", progress: r.int() }
    case -0x55f3261c: // sendMessageUploadDocumentAction#aa0cd9e4
      return { _tag: "sendMessageUploadDocumentAction", progress: r.int() }
    case -0x2e2cb5da: // sendMessageUploadPhotoAction#d1d34a26
      return { _tag: "sendMessageUploadPhotoAction", progress: r.int() }
    case 0x243e1c66: // sendMessageUploadRoundAction#243e1c66
      return { _tag: "sendMessageUploadRoundAction", progress: r.int() }
    case -0x1689c514: // sendMessageUploadVideoAction#e9763aec
      return { _tag: "sendMessageUploadVideoAction", progress: r.int() }
    case -0x26d3dd7b: // speakingInGroupCallAction#d92c2285
      return { _tag: "speakingInGroupCallAction" }
  }
  return r.fail("SendMessageAction", id)
}

export const readShippingOption: (r: Reader) => T.ShippingOption = /* @__PURE__ */ described("ShippingOption", `
~ b6213cdf id:s title:s prices:4*0
`, () => [readLabeledPrice])

export const readSmsJob: (r: Reader) => T.SmsJob = /* @__PURE__ */ described("SmsJob", `
~ e6a1eeb8 jobId:s phoneNumber:s text:s
`)

export const readSponsoredMessage: (r: Reader) => T.SponsoredMessage = /* @__PURE__ */ described("SponsoredMessage", `
~ 7dbf8673 # recommended.5 canReport.12 randomId:b url:s title:s message:s entities.1:3*0 photo.6:1 media.14:2 color.13:3 buttonText:s sponsorInfo.7:s additionalInfo.8:s minDisplayDuration.15:i maxDisplayDuration.15:i
`, () => [readMessageEntity, readPhoto, readMessageMedia, readPeerColor])

export const readSponsoredMessageReportOption: (r: Reader) => T.SponsoredMessageReportOption = /* @__PURE__ */ described("SponsoredMessageReportOption", `
~ 430d3150 text:s option:b
`)

export const readSponsoredPeer: (r: Reader) => T.SponsoredPeer = /* @__PURE__ */ described("SponsoredPeer", `
~ c69708d3 # randomId:b peer:0 sponsorInfo.0:s additionalInfo.1:s
`, () => [readPeer])

export const readStarGift: (r: Reader) => T.StarGift = /* @__PURE__ */ described("StarGift", `
~ 313a9547 # limited.0 soldOut.1 birthday.2 requirePremium.7 limitedPerUser.8 peerColorAvailable.10 auction.11 id:l sticker:0 stars:l availabilityRemains.0:i availabilityTotal.0:i availabilityResale.4:l convertStars:l firstSaleDate.1:i lastSaleDate.1:i upgradeStars.3:l resellMinStars.4:l title.5:s releasedBy.6:1 perUserTotal.8:i perUserRemains.8:i lockedUntilDate.9:i auctionSlug.11:s giftsPerRound.11:i auctionStartDate.11:i upgradeVariants.12:i background.13:2
~Unique 85f0a9cd # requirePremium.6 resaleTonOnly.7 themeAvailable.9 burned.14 crafted.15 id:l giftId:l title:s slug:s num:i ownerId.0:1 ownerName.1:s ownerAddress.2:s attributes:6*3 availabilityIssued:i availabilityTotal:i giftAddress.3:s resellAmount.4:3*4 releasedBy.5:1 valueAmount.8:l valueCurrency.8:s valueUsdAmount.8:l themePeer.10:1 peerColor.11:5 hostId.12:1 offerMinStars.13:i craftChancePermille.16:i
`, () => [readDocument, readPeer, readStarGiftBackground, readStarGiftAttribute, readStarsAmount, readPeerColor])

export const readStarGiftActiveAuctionState: (r: Reader) => T.StarGiftActiveAuctionState = /* @__PURE__ */ described("StarGiftActiveAuctionState", `
~ d31bc45d gift:0 state:1 userState:2
`, () => [readStarGift, readStarGiftAuctionState, readStarGiftAuctionUserState])

export const readStarGiftAttribute: (r: Reader) => T.StarGiftAttribute = /* @__PURE__ */ described("StarGiftAttribute", `
~Backdrop 9f2504e4 name:s backdropId:i centerColor:i edgeColor:i patternColor:i textColor:i rarity:0
~Model 565251e2 # crafted.0 name:s document:1 rarity:0
~OriginalDetails e0bff26c # senderId.0:2 recipientId:2 date:i message.1:3
~Pattern 4e7085ea name:s document:1 rarity:0
`, () => [readStarGiftAttributeRarity, readDocument, readPeer, readTextWithEntities])

export const readStarGiftAttributeCounter: (r: Reader) => T.StarGiftAttributeCounter = /* @__PURE__ */ described("StarGiftAttributeCounter", `
~ 2eb1b658 attribute:0 count:i
`, () => [readStarGiftAttributeId])

export const readStarGiftAttributeId: (r: Reader) => T.StarGiftAttributeId = /* @__PURE__ */ described("StarGiftAttributeId", `
~Backdrop 1f01c757 backdropId:i
~Model 48aaae3c documentId:l
~Pattern 4a162433 documentId:l
`)

export const readStarGiftAttributeRarity: (r: Reader) => T.StarGiftAttributeRarity = /* @__PURE__ */ described("StarGiftAttributeRarity", `
~ 36437737 permille:i
~Epic 78fbf3a8
~Legendary cef7e7a8
~Rare f08d516b
~Uncommon dbce6389
`)

export const readStarGiftAuctionAcquiredGift: (r: Reader) => T.StarGiftAuctionAcquiredGift = /* @__PURE__ */ described("StarGiftAuctionAcquiredGift", `
~ 42b00348 # nameHidden.0 peer:0 date:i bidAmount:l round:i pos:i message.1:1 giftNum.2:i
`, () => [readPeer, readTextWithEntities])

export const readStarGiftAuctionRound: (r: Reader) => T.StarGiftAuctionRound = /* @__PURE__ */ described("StarGiftAuctionRound", `
~ 3aae0528 num:i duration:i
~Extendable aa021e5 num:i duration:i extendTop:i extendWindow:i
`)

export const readStarGiftAuctionState: (r: Reader) => T.StarGiftAuctionState = /* @__PURE__ */ described("StarGiftAuctionState", `
~ 771a4e66 version:i startDate:i endDate:i minBidAmount:l bidLevels:5*0 topBidders:2*l nextRoundAt:i lastGiftNum:i giftsLeft:i currentRound:i totalRounds:i rounds:3*1
~Finished 972dabbf # startDate:i endDate:i averagePrice:l listedCount.0:i fragmentListedCount.1:i fragmentListedUrl.1:s
~NotModified fe333952
`, () => [readAuctionBidLevel, readStarGiftAuctionRound])

export const readStarGiftAuctionUserState: (r: Reader) => T.StarGiftAuctionUserState = /* @__PURE__ */ described("StarGiftAuctionUserState", `
~ 2eeed1c4 # returned.1 bidAmount.0:l bidDate.0:i minBidAmount.0:l bidPeer.0:0 acquiredCount:i
`, () => [readPeer])

export const readStarGiftBackground: (r: Reader) => T.StarGiftBackground = /* @__PURE__ */ described("StarGiftBackground", `
~ aff56398 centerColor:i edgeColor:i textColor:i
`)

export const readStarGiftCollection: (r: Reader) => T.StarGiftCollection = /* @__PURE__ */ described("StarGiftCollection", `
~ 9d6b13b0 # collectionId:i title:s icon.0:0 giftsCount:i hash:l
`, () => [readDocument])

export const readStarGiftUpgradePrice: (r: Reader) => T.StarGiftUpgradePrice = /* @__PURE__ */ described("StarGiftUpgradePrice", `
~ 99ea331d date:i upgradeStars:l
`)

export const readStarRefProgram: (r: Reader) => T.StarRefProgram = /* @__PURE__ */ described("StarRefProgram", `
~ dd0c66f2 # botId:n commissionPermille:i durationMonths.0:i endDate.1:i dailyRevenuePerUser.2:0
`, () => [readStarsAmount])

export const readStarsAmount: (r: Reader) => T.StarsAmount = /* @__PURE__ */ described("StarsAmount", `
~ bbb6b4a3 amount:l nanos:i
starsTonAmount 74aee3e0 amount:l
`)

export const readStarsGiftOption: (r: Reader) => T.StarsGiftOption = /* @__PURE__ */ described("StarsGiftOption", `
~ 5e0589f1 # extended.1 stars:l storeProduct.0:s currency:s amount:l
`)

export const readStarsGiveawayOption: (r: Reader) => T.StarsGiveawayOption = /* @__PURE__ */ described("StarsGiveawayOption", `
~ 94ce852a # extended.0 default.1 stars:l yearlyBoosts:i storeProduct.2:s currency:s amount:l winners:5*0
`, () => [readStarsGiveawayWinnersOption])

export const readStarsGiveawayWinnersOption: (r: Reader) => T.StarsGiveawayWinnersOption = /* @__PURE__ */ described("StarsGiveawayWinnersOption", `
~ 54236209 # default.0 users:i perUserStars:l
`)

export const readStarsRating: (r: Reader) => T.StarsRating = /* @__PURE__ */ described("StarsRating", `
~ 1b0e4f07 # level:i currentLevelStars:l stars:l nextLevelStars.0:l
`)

export const readStarsRevenueStatus: (r: Reader) => T.StarsRevenueStatus = /* @__PURE__ */ described("StarsRevenueStatus", `
~ febe5491 # withdrawalEnabled.0 currentBalance:0 availableBalance:0 overallRevenue:0 nextWithdrawalAt.1:i
`, () => [readStarsAmount])

export const readStarsSubscription: (r: Reader) => T.StarsSubscription = /* @__PURE__ */ described("StarsSubscription", `
~ 2e6eab1a # canceled.0 canRefulfill.1 missingBalance.2 botCanceled.7 id:s peer:0 untilDate:i pricing:1 chatInviteHash.3:s title.4:s photo.5:2 invoiceSlug.6:s
`, () => [readPeer, readStarsSubscriptionPricing, readWebDocument])

export const readStarsSubscriptionPricing: (r: Reader) => T.StarsSubscriptionPricing = /* @__PURE__ */ described("StarsSubscriptionPricing", `
~ 5416d58 period:i amount:l
`)

export const readStarsTopupOption: (r: Reader) => T.StarsTopupOption = /* @__PURE__ */ described("StarsTopupOption", `
~ bd915c0 # extended.1 stars:l storeProduct.0:s currency:s amount:l
`)

export const readStarsTransaction: (r: Reader) => T.StarsTransaction = /* @__PURE__ */ described("StarsTransaction", `
~ 13659eb0 # refund.3 pending.4 failed.6 gift.10 reaction.11 stargiftUpgrade.18 businessTransfer.21 stargiftResale.22 postsSearch.24 stargiftPrepaidUpgrade.25 stargiftDropOriginalDetails.26 phonegroupMessage.27 stargiftAuctionBid.28 offer.29 id:s amount:0 date:i peer:1 title.0:s description.1:s photo.2:2 transactionDate.5:i transactionUrl.5:s botPayload.7:b msgId.8:i extendedMedia.9:1*3 subscriptionPeriod.12:i giveawayPostId.13:i stargift.14:4 floodskipNumber.15:i starrefCommissionPermille.16:i starrefPeer.17:5 starrefAmount.17:0 paidMessages.19:i premiumGiftMonths.20:i adsProceedsFromDate.23:i adsProceedsToDate.23:i
`, () => [readStarsAmount, readStarsTransactionPeer, readWebDocument, readMessageMedia, readStarGift, readPeer])

export const readStarsTransactionPeer: (r: Reader) => T.StarsTransactionPeer = /* @__PURE__ */ described("StarsTransactionPeer", `
~ d80da15d peer:0
~API f9677aad
~Ads 60682812
~AppStore b457b375
~Fragment e92fd902
~PlayMarket 7b560a0b
~PremiumBot 250dbaf8
~Unsupported 95f2bfe4
`, () => [readPeer])

export const readStatsAbsValueAndPrev: (r: Reader) => T.StatsAbsValueAndPrev = /* @__PURE__ */ described("StatsAbsValueAndPrev", `
~ cb43acde current:d previous:d
`)

export const readStatsDateRangeDays: (r: Reader) => T.StatsDateRangeDays = /* @__PURE__ */ described("StatsDateRangeDays", `
~ b637edaf minDate:i maxDate:i
`)

export const readStatsGraph: (r: Reader) => T.StatsGraph = /* @__PURE__ */ described("StatsGraph", `
~ 8ea464b6 # json:0 zoomToken.0:s
~Async 4a27eb2d token:s
~Error bedc9822 error:s
`, () => [readDataJSON])

export const readStatsGroupTopAdmin: (r: Reader) => T.StatsGroupTopAdmin = /* @__PURE__ */ described("StatsGroupTopAdmin", `
~ d7584c87 userId:n deleted:i kicked:i banned:i
`)

export const readStatsGroupTopInviter: (r: Reader) => T.StatsGroupTopInviter = /* @__PURE__ */ described("StatsGroupTopInviter", `
~ 535f779d userId:n invitations:i
`)

export const readStatsGroupTopPoster: (r: Reader) => T.StatsGroupTopPoster = /* @__PURE__ */ described("StatsGroupTopPoster", `
~ 9d04af9b userId:n messages:i avgChars:i
`)

export const readStatsPercentValue: (r: Reader) => T.StatsPercentValue = /* @__PURE__ */ described("StatsPercentValue", `
~ cbce2fe0 part:d total:d
`)

export const readStatsURL: (r: Reader) => T.StatsURL = /* @__PURE__ */ described("StatsURL", `
~ 47a971e0 url:s
`)

export const readStickerKeyword: (r: Reader) => T.StickerKeyword = /* @__PURE__ */ described("StickerKeyword", `
~ fcfeb29c documentId:l keyword:1*s
`)

export const readStickerPack: (r: Reader) => T.StickerPack = /* @__PURE__ */ described("StickerPack", `
~ 12b299d4 emoticon:s documents:2*l
`)

export const readStickerSet: (r: Reader) => T.StickerSet = /* @__PURE__ */ described("StickerSet", `
~ 2dd14edc # archived.1 official.2 masks.3 emojis.7 textColor.9 channelEmojiStatus.10 creator.11 installedDate.0:i id:l accessHash:l title:s shortName:s thumbs.4:2*0 thumbDcId.4:i thumbVersion.4:i thumbDocumentId.8:l count:i hash:i
`, () => [readPhotoSize])

export const readStickerSetCovered: (r: Reader) => T.StickerSetCovered = /* @__PURE__ */ described("StickerSetCovered", `
~ 6410a5d2 set:0 cover:1
stickerSetFullCovered 40d13c0e set:0 packs:4*2 keywords:5*3 documents:3*1
stickerSetMultiCovered 3407e51b set:0 covers:3*1
stickerSetNoCovered 77b15d1c set:0
`, () => [readStickerSet, readDocument, readStickerPack, readStickerKeyword])

export const readStoriesStealthMode: (r: Reader) => T.StoriesStealthMode = /* @__PURE__ */ described("StoriesStealthMode", `
~ 712e27fd # activeUntilDate.0:i cooldownUntilDate.1:i
`)

export const readStoryAlbum: (r: Reader) => T.StoryAlbum = /* @__PURE__ */ described("StoryAlbum", `
~ 9325705a # albumId:i title:s iconPhoto.0:0 iconVideo.1:1
`, () => [readPhoto, readDocument])

export const readStoryFwdHeader: (r: Reader) => T.StoryFwdHeader = /* @__PURE__ */ described("StoryFwdHeader", `
~ b826e150 # modified.3 from.0:0 fromName.1:s storyId.2:i
`, () => [readPeer])

export const readStoryItem: (r: Reader) => T.StoryItem = /* @__PURE__ */ described("StoryItem", `
~ 16a4b93c # pinned.5 public.7 closeFriends.8 min.9 noforwards.10 edited.11 contacts.12 selectedContacts.13 out.16 id:i date:i fromId.18:0 fwdFrom.17:1 expireDate:i caption.0:s entities.1:3*2 media:3 mediaAreas.14:14*4 privacy.2:1*5 views.3:6 sentReaction.15:7 albums.19:1*i music.20:8
~Deleted 51e6ee4f id:i
~Skipped ffadc913 # closeFriends.8 live.9 id:i date:i expireDate:i
`, () => [readPeer, readStoryFwdHeader, readMessageEntity, readMessageMedia, readMediaArea, readPrivacyRule, readStoryViews, readReaction, readDocument], true)

export const readStoryReaction: (r: Reader) => T.StoryReaction = /* @__PURE__ */ described("StoryReaction", `
~ 6090d6d5 peerId:0 date:i reaction:1
~PublicForward bbab2643 message:2
~PublicRepost cfcd0f13 peerId:0 story:3
`, () => [readPeer, readReaction, readMessage, readStoryItem])

export const readStoryView: (r: Reader) => T.StoryView = /* @__PURE__ */ described("StoryView", `
~ b0bdeac5 # blocked.0 blockedMyStoriesFrom.1 userId:n date:i reaction.2:0
~PublicForward 9083670b # blocked.0 blockedMyStoriesFrom.1 message:1
~PublicRepost bd74cf49 # blocked.0 blockedMyStoriesFrom.1 peerId:2 story:3
`, () => [readReaction, readMessage, readPeer, readStoryItem])

export const readStoryViews: (r: Reader) => T.StoryViews = /* @__PURE__ */ described("StoryViews", `
~ 8d595cd6 # hasViewers.1 viewsCount:i forwardsCount.2:i reactions.3:4*0 reactionsCount.4:i recentViewers.0:2*n
`, () => [readReactionCount])

export const readSuggestedPost: (r: Reader) => T.SuggestedPost = /* @__PURE__ */ described("SuggestedPost", `
~ e8e37e5 # accepted.1 rejected.2 price.3:0 scheduleDate.0:i
`, () => [readStarsAmount])

export const readTextWithEntities: (r: Reader) => T.TextWithEntities = /* @__PURE__ */ described("TextWithEntities", `
~ 751f3146 text:s entities:3*0
`, () => [readMessageEntity])

export const readTheme: (r: Reader) => T.Theme = /* @__PURE__ */ described("Theme", `
~ a00e67d6 # creator.0 default.1 forChat.5 id:l accessHash:l slug:s title:s document.2:0 settings.3:4*1 emoticon.6:s installsCount.4:i
`, () => [readDocument, readThemeSettings])

export const readThemeSettings: (r: Reader) => T.ThemeSettings = /* @__PURE__ */ described("ThemeSettings", `
~ fa58b6d4 # messageColorsAnimated.2 baseTheme:0 accentColor:i outboxAccentColor.3:i messageColors.0:1*i wallpaper.1:1
`, () => [readBaseTheme, readWallPaper])

export const readTimezone: (r: Reader) => T.Timezone = /* @__PURE__ */ described("Timezone", `
~ ff9289f5 id:s name:s utcOffset:i
`)

export const readTodoCompletion: (r: Reader) => T.TodoCompletion = /* @__PURE__ */ described("TodoCompletion", `
~ 221bb5e4 id:i completedBy:0 date:i
`, () => [readPeer])

export const readTodoItem: (r: Reader) => T.TodoItem = /* @__PURE__ */ described("TodoItem", `
~ cba9a52f id:i title:0
`, () => [readTextWithEntities])

export const readTodoList: (r: Reader) => T.TodoList = /* @__PURE__ */ described("TodoList", `
~ 49b92a26 # othersCanAppend.0 othersCanComplete.1 title:0 list:6*1
`, () => [readTextWithEntities, readTodoItem])

export const readTopPeer: (r: Reader) => T.TopPeer = /* @__PURE__ */ described("TopPeer", `
~ edcdc05b peer:0 rating:d
`, () => [readPeer])

export const readTopPeerCategory: (r: Reader) => T.TopPeerCategory = /* @__PURE__ */ described("TopPeerCategory", `
~BotsApp fd9e7bec
~BotsGuestChat 6c24f3dd
~BotsInline 148677e2
~BotsPM ab661b5b
~Channels 161d9628
~Correspondents 637b7ed
~ForwardChats fbeec0f0
~ForwardUsers a8406ca9
~Groups bd17a14a
~PhoneCalls 1e76a78c
`)

export const readTopPeerCategoryPeers: (r: Reader) => T.TopPeerCategoryPeers = /* @__PURE__ */ described("TopPeerCategoryPeers", `
~ fb834291 category:0 count:i peers:6*1
`, () => [readTopPeerCategory, readTopPeer])

const readOtherUpdate = /* @__PURE__ */ others<T.Update>("Update", `
~AiComposeTones 8c0f91fb
~AttachMenuBots 17b7a20b
~AutoSaveSettings ec05b097
~BotBusinessConnect 8ae5c97a connection:0 qts:i
~BotChatBoost 904dd49c peer:1 boost:2 qts:i
~BotChatInviteRequester 7cb34d79 # peer:1 date:i userId:n about:s invite:3 qts:i queryId.0:l
~BotCommands 4d712f2e peer:1 botId:n commands:4*4
~BotDeleteBusinessMessage a02a982e connectionId:s peer:1 messages:1*i qts:i
~BotEditBusinessMessage 7df587c # connectionId:s message:5 replyToMessage.0:5 qts:i
~BotGuestChatQuery cdd4093d # queryId:l message:5 referenceMessages.0:3*5 qts:i
~BotInlineSend 12f12a07 # userId:n query:s geo.0:6 id:s msgId.1:7
~BotMenuButton 14b85813 botId:n button:8
~BotMessageReaction ac21d3ce peer:1 msgId:i date:i actor:1 oldReactions:1*9 newReactions:1*9 qts:i
~BotMessageReactions 9cb7759 peer:1 msgId:i date:i reactions:4*10 qts:i
~BotNewBusinessMessage 9ddb347c # connectionId:s message:5 replyToMessage.0:5 qts:i
~BotPrecheckoutQuery 8caa9a96 # queryId:l userId:n payload:b info.0:11 shippingOptionId.1:s currency:s totalAmount:l
~BotPurchasedPaidMedia 283bd312 userId:n payload:s qts:i
~BotShippingQuery b5aefd7d queryId:l userId:n payload:b shippingAddress:12
~BotStarsSubscription 6c0d8e23 # canceled.0 paymentFailed.1 restored.2 userId:n payload:b qts:i
~BotStopped c4870a49 userId:n date:i stopped:o qts:i
~BotWebhookJSON 8317c0c3 data:13
~BotWebhookJSONQuery 9b9240a6 queryId:l data:13 timeout:i
~BusinessBotCallbackQuery 1ea2fda7 # queryId:l userId:n connectionId:s message:5 replyToMessage.2:5 chatInstance:l data.0:b
~Channel 635b4c09 channelId:n
~ChannelAvailableMessages b23fc698 channelId:n availableMinId:i
~ChannelMessageForwards d29a27f4 channelId:n id:i forwards:i
~ChannelParticipant 985d3abb # viaChatlist.3 channelId:n date:i actorId:n userId:n prevParticipant.0:14 newParticipant.1:14 invite.2:3 qts:i
~ChannelReadMessagesContents 25f324f7 # channelId:n topMsgId.0:i savedPeerId.1:1 messages:1*i
~ChannelTooLong 108d941f # channelId:n pts.0:i
~ChannelViewForumAsMessages 7b68920 channelId:n enabled:o
~ChannelWebPage 2f2ba99f channelId:n webpage:15 pts:i ptsCount:i
~Chat f89a6a4e chatId:n
~ChatDefaultBannedRights 54c01850 peer:1 defaultBannedRights:16 version:i
~ChatParticipant d087663a # chatId:n date:i actorId:n userId:n prevParticipant.0:17 newParticipant.1:17 invite.2:3 qts:i
~ChatParticipantAdd 3dda5451 chatId:n userId:n inviterId:n date:i version:i
~ChatParticipantAdmin d7ca61a2 chatId:n userId:n isAdmin:o version:i
~ChatParticipantDelete e32f3d77 chatId:n userId:n version:i
~ChatParticipantRank bd8367b9 chatId:n userId:n rank:s version:i
~ChatParticipants 7761198 participants:18
~Config a229dd06
~ContactsReset 7084a7be
~DcOptions 8e5e9873 dcOptions:5*19
~DeleteEphemeralMessages 56dbfcf8 peer:1 ids:1*i
~DeleteGroupCallMessages 3e85e92c call:20 messages:1*i
~DeleteQuickReply 53e6f1ec shortcutId:i
~DeleteQuickReplyMessages 566fe7cd shortcutId:i messages:1*i
~DeleteScheduledMessages f2a71983 # peer:1 messages:1*i sentMessages.0:1*i
~DialogFilter 26ffde7d # id:i filter.0:21
~DialogFilterOrder a5d72105 order:1*i
~DialogFilters 3504914f
~DialogPinned 6e6fe51c # pinned.0 folderId.1:i peer:22
~DialogUnreadMark b658f23e # unread.0 peer:22 savedPeerId.1:1
~DraftMessage edfc111e # peer:1 topMsgId.0:i savedPeerId.1:1 draft:23
~EditEphemeralMessage 4bbb8f01 message:24
~EmojiGameInfo fb9c547a info:25
~EncryptedChatTyping 1710f156 chatId:i
~EncryptedMessagesRead 38fe25b7 chatId:i maxDate:i date:i
~Encryption b4a2e88d chat:26 date:i
~EphemeralBotCallbackQuery 9b380762 queryId:l userId:n peer:1 msgId:i data:b message:24
~FavedStickers e511996d
~FolderPeers 19360dc0 folderPeers:5*27 pts:i ptsCount:i
~GeoLiveViewed 871fb939 peer:1 msgId:i
~GroupCall 9d2216e0 # liveStory.2 peer.1:1 call:28
~GroupCallChainBlocks a477288f call:20 subChainId:i blocks:1*b nextOffset:i
~GroupCallConnection b783982 # presentation.0 params:13
~GroupCallEncryptedMessage c957a766 call:20 fromId:1 encryptedMessage:b
~GroupCallMessage d8326f0d call:20 message:29
~GroupCallParticipants f2ebdb4e call:20 participants:7*30 version:i
~InlineBotCallbackQuery 691e9052 # queryId:l userId:n msgId:7 chatInstance:l data.0:b gameShortName.1:s
~JoinChatWebViewDecision bdac7e70 peer:1 queryId:l result:31
~LangPack 56022f4d difference:32
~LangPackTooLong 46560264 langCode:s
~LoginToken 564fe691
~ManagedBot 4880ed9a userId:n botId:n qts:i
~MessageExtendedMedia d5a41724 peer:1 msgId:i extendedMedia:2*33
~MessagePoll d64c522b # peer.1:1 msgId.1:i topMsgId.2:i pollId:l poll.0:34 results:35
~MessagePollVote 7699f014 pollId:l peer:1 options:1*b positions:1*i qts:i
~MonoForumNoPaidException 9f812b08 # exception.0 channelId:n savedPeerId:1
~MoveStickerSetToTop 86fccf85 # masks.0 emojis.1 stickerset:l
~NewAuthorization 8951abef # unconfirmed.0 hash:l date.0:i device.0:s location.0:s
~NewBotConnection b22083a6 # confirmed.0 botId:n date.1:i device.1:s location.1:s
~NewEncryptedMessage 12bcbd9a message:36 qts:i
~NewEphemeralMessage 20bcbba1 message:24
~NewQuickReply f53da717 quickReply:37
~NewScheduledMessage 39a51dfb message:5
~NewStickerSet 688a30aa stickerset:38
~NewStoryReaction 1824e40b storyId:i peer:1 reaction:9
~NotifySettings bec268ef peer:39 notifySettings:40
~PaidReactionPrivacy 8b725fce private:41
~PeerBlocked ebe07752 # blocked.0 blockedMyStoriesFrom.1 peerId:1
~PeerHistoryTTL bb9bb9a5 # peer:1 ttlPeriod.0:i
~PeerLocated b4afcfb0 peers:2*42
~PeerSettings 6a7e7366 peer:1 settings:43
~PeerWallpaper ae3f101d # wallpaperOverridden.1 peer:1 wallpaper.0:44
~PendingJoinRequests 7063c3db peer:1 requestsPending:i recentRequesters:2*n
~PhoneCall ab0f6b1e phoneCall:45
~PhoneCallSignalingData 2661bf09 phoneCallId:l data:b
~PinnedChannelMessages 5bb98608 # pinned.0 channelId:n messages:1*i pts:i ptsCount:i
~PinnedDialogs fa0f3ca2 # folderId.1:i order.0:2*22
~PinnedForumTopic 683b2c52 # pinned.0 peer:1 topicId:i
~PinnedForumTopics def143d0 # peer:1 order.0:1*i
~PinnedMessages ed85eab5 # pinned.0 peer:1 messages:1*i pts:i ptsCount:i
~PinnedSavedDialogs 686c85a6 # order.0:2*22
~Privacy ee3b272a key:46 rules:1*47
~QuickReplies f9470ab2 quickReplies:5*37
~QuickReplyMessage 3e050d0f message:5
~ReadChannelDiscussionInbox d6b19546 # channelId:n topMsgId:i readMaxId:i broadcastId.0:n broadcastPost.0:i
~ReadChannelDiscussionOutbox 695c9e7c channelId:n topMsgId:i readMaxId:i
~ReadFeaturedEmojiStickers fb4c496c
~ReadFeaturedStickers 571d2742
~ReadMessagesContents f8227181 # messages:1*i pts:i ptsCount:i date.0:i
~ReadMonoForumInbox 77b0e372 channelId:n savedPeerId:1 readMaxId:i
~ReadMonoForumOutbox a4a79376 channelId:n savedPeerId:1 readMaxId:i
~ReadStories f74e932b peer:1 maxId:i
~RecentEmojiStatuses 30f443db
~RecentReactions 6f7863f4
~RecentStickers 9a422c20
~SavedDialogPinned aeaf9e74 # pinned.0 peer:22
~SavedGifs 9375341e
~SavedReactionTags 39c67432
~SavedRingtones 74d8be99
~SentPhoneCode 504aa18f sentCode:48
~SentStoryReaction 7d627683 peer:1 storyId:i reaction:9
~ServiceNotification ebe46819 # popup.0 invertMedia.2 inboxDate.1:i type:s message:s media:49 entities:3*50
~SmsJob f16269d4 jobId:s
~StarGiftAuctionState 48e246c2 giftId:l state:51
~StarGiftAuctionUserState dc58f31e giftId:l userState:52
~StarGiftCraftFail ac072444
~StarsBalance 4e80a379 balance:53
~StarsRevenueStatus a584b019 peer:1 status:54
~StickerSets 31c24808 # masks.0 emojis.1
~StickerSetsOrder bb2d201 # masks.0 emojis.1 order:2*l
~StoriesStealthMode 2c084dc1 stealthMode:55
~Story 75b3b798 peer:1 story:56
~StoryID 1bf335b9 id:i randomId:l
~Theme 8216fba3 theme:57
~TranscribedAudio 84cd5a # pending.0 peer:1 msgId:i transcriptionId:l text:s
~User 20529438 userId:n
~UserEmojiStatus 28373599 userId:n emojiStatus:58
~UserName a7848924 userId:n firstName:s lastName:s usernames:3*59
~UserPhone 5492a13 userId:n phone:s
~WebBrowserException 140502d1 # delete.1 openExternalBrowser.0:o exception:60
~WebBrowserSettings c39a2ade # openExternalBrowser.0 displayCloseButton.1
~WebPage 7f891213 webpage:15 pts:i ptsCount:i
~WebViewResultSent 1592b79d queryId:l
`, () => [readBotBusinessConnection, readPeer, readBoost, readExportedChatInvite, readBotCommand, readMessage, readGeoPoint, readInputBotInlineMessageID, readBotMenuButton, readReaction, readReactionCount, readPaymentRequestedInfo, readPostAddress, readDataJSON, readChannelParticipant, readWebPage, readChatBannedRights, readChatParticipant, readChatParticipants, readDcOption, readInputGroupCall, readDialogFilter, readDialogPeer, readDraftMessage, readEphemeralMessage, readMessagesEmojiGameInfo, readEncryptedChat, readFolderPeer, readGroupCall, readGroupCallMessage, readGroupCallParticipant, readJoinChatBotResult, readLangPackDifference, readMessageExtendedMedia, readPoll, readPollResults, readEncryptedMessage, readQuickReply, readMessagesStickerSet, readNotifyPeer, readPeerNotifySettings, readPaidReactionPrivacy, readPeerLocated, readPeerSettings, readWallPaper, readPhoneCall, readPrivacyKey, readPrivacyRule, readAuthSentCode, readMessageMedia, readMessageEntity, readStarGiftAuctionState, readStarGiftAuctionUserState, readStarsAmount, readStarsRevenueStatus, readStoriesStealthMode, readStoryItem, readTheme, readEmojiStatus, readUsername, readWebDomainException])

export const readUpdate = (r: Reader): T.Update => {
  const id = r.id()
  switch (id) {
    case -0x46303b73: { // updateBotCallbackQuery#b9cfc48d
      const flags = r.id()
      return {
        _tag: "updateBotCallbackQuery",
        queryId: r.long(),
        userId: r.int53(),
        peer: readPeer(r),
        msgId: r.int(),
        chatInstance: r.long(),
        data: (flags & 1) !== 0 ? r.bytes() : undefined,
        gameShortName: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case 0x496f379c: { // updateBotInlineQuery#496f379c
      const flags = r.id()
      return {
        _tag: "updateBotInlineQuery",
        queryId: r.long(),
        userId: r.int53(),
        query: r.string(),
        geo: (flags & 1) !== 0 ? readGeoPoint(r) : undefined,
        peerType: (flags & 2) !== 0 ? readInlineQueryPeerType(r) : undefined,
        offset: r.string()
      }
    }
    case -0x0dd953f8: // updateChannelMessageViews#f226ac08
      return { _tag: "updateChannelMessageViews", channelId: r.int53(), id: r.int(), views: r.int() }
    case -0x737736dd: { // updateChannelUserTyping#8c88c923
      const flags = r.id()
      return {
        _tag: "updateChannelUserTyping",
        channelId: r.int53(),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        fromId: readPeer(r),
        action: readSendMessageAction(r)
      }
    }
    case -0x7cb78510: // updateChatUserTyping#83487af0
      return {
        _tag: "updateChatUserTyping",
        chatId: r.int53(),
        fromId: readPeer(r),
        action: readSendMessageAction(r)
      }
    case -0x3cd2a4ee: // updateDeleteChannelMessages#c32d5b12
      return {
        _tag: "updateDeleteChannelMessages",
        channelId: r.int53(),
        messages: r.vector(1, readInt),
        pts: r.int(),
        ptsCount: r.int()
      }
    case -0x5df24f1b: // updateDeleteMessages#a20db0e5
      return { _tag: "updateDeleteMessages", messages: r.vector(1, readInt), pts: r.int(), ptsCount: r.int() }
    case 0x1b3f4df7: // updateEditChannelMessage#1b3f4df7
      return { _tag: "updateEditChannelMessage", message: readMessage(r), pts: r.int(), ptsCount: r.int() }
    case -0x1bfc8f5d: // updateEditMessage#e40370a3
      return { _tag: "updateEditMessage", message: readMessage(r), pts: r.int(), ptsCount: r.int() }
    case 0x4e90bfd6: // updateMessageID#4e90bfd6
      return { _tag: "updateMessageID", id: r.int(), randomId: r.long() }
    case 0x1e297bfa: { // updateMessageReactions#1e297bfa
      const flags = r.id()
      return {
        _tag: "updateMessageReactions",
        peer: readPeer(r),
        msgId: r.int(),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        savedPeerId: (flags & 2) !== 0 ? readPeer(r) : undefined,
        reactions: readMessageReactions(r)
      }
    }
    case 0x62ba04d9: // updateNewChannelMessage#62ba04d9
      return { _tag: "updateNewChannelMessage", message: readMessage(r), pts: r.int(), ptsCount: r.int() }
    case 0x1f2b0afd: // updateNewMessage#1f2b0afd
      return { _tag: "updateNewMessage", message: readMessage(r), pts: r.int(), ptsCount: r.int() }
    case 0x3354678f: // updatePtsChanged#3354678f
      return { _tag: "updatePtsChanged" }
    case -0x6dd191f0: { // updateReadChannelInbox#922e6e10
      const flags = r.id()
      return {
        _tag: "updateReadChannelInbox",
        folderId: (flags & 1) !== 0 ? r.int() : undefined,
        channelId: r.int53(),
        maxId: r.int(),
        stillUnreadCount: r.int(),
        pts: r.int()
      }
    }
    case -0x48a06657: // updateReadChannelOutbox#b75f99a9
      return { _tag: "updateReadChannelOutbox", channelId: r.int53(), maxId: r.int() }
    case -0x617b4367: { // updateReadHistoryInbox#9e84bc99
      const flags = r.id()
      return {
        _tag: "updateReadHistoryInbox",
        folderId: (flags & 1) !== 0 ? r.int() : undefined,
        peer: readPeer(r),
        topMsgId: (flags & 2) !== 0 ? r.int() : undefined,
        maxId: r.int(),
        stillUnreadCount: r.int(),
        pts: r.int(),
        ptsCount: r.int()
      }
    }
    case 0x2f2f21bf: // updateReadHistoryOutbox#2f2f21bf
      return {
        _tag: "updateReadHistoryOutbox",
        peer: readPeer(r),
        maxId: r.int(),
        pts: r.int(),
        ptsCount: r.int()
      }
    case -0x1a420722: // updateUserStatus#e5bdf8de
      return { _tag: "updateUserStatus", userId: r.int53(), status: readUserStatus(r) }
    case 0x2a17bf5c: { // updateUserTyping#2a17bf5c
      const flags = r.id()
      return {
        _tag: "updateUserTyping",
        userId: r.int53(),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        action: readSendMessageAction(r)
      }
    }
  }
  return readOtherUpdate(r, id)
}

export const readUpdates = (r: Reader): T.Updates => {
  const id = r.id()
  switch (id) {
    case 0x78d4dec1: // updateShort#78d4dec1
      return { _tag: "updateShort", update: readUpdate(r), date: r.int() }
    case 0x4d6deea5: { // updateShortChatMessage#4d6deea5
      const flags = r.id()
      return {
        _tag: "updateShortChatMessage",
        out: (flags & 2) !== 0,
        mentioned: (flags & 16) !== 0,
        mediaUnread: (flags & 32) !== 0,
        silent: (flags & 8192) !== 0,
        id: r.int(),
        fromId: r.int53(),
        chatId: r.int53(),
        message: r.string(),
        pts: r.int(),
        ptsCount: r.int(),
        date: r.int(),
        fwdFrom: (flags & 4) !== 0 ? readMessageFwdHeader(r) : undefined,
        viaBotId: (flags & 2048) !== 0 ? r.int53() : undefined,
        replyTo: (flags & 8) !== 0 ? readMessageReplyHeader(r) : undefined,
        entities: (flags & 128) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        ttlPeriod: (flags & 33554432) !== 0 ? r.int() : undefined
      }
    }
    case 0x313bc7f8: { // updateShortMessage#313bc7f8
      const flags = r.id()
      return {
        _tag: "updateShortMessage",
        out: (flags & 2) !== 0,
        mentioned: (flags & 16) !== 0,
        mediaUnread: (flags & 32) !== 0,
        silent: (flags & 8192) !== 0,
        id: r.int(),
        userId: r.int53(),
        message: r.string(),
        pts: r.int(),
        ptsCount: r.int(),
        date: r.int(),
        fwdFrom: (flags & 4) !== 0 ? readMessageFwdHeader(r) : undefined,
        viaBotId: (flags & 2048) !== 0 ? r.int53() : undefined,
        replyTo: (flags & 8) !== 0 ? readMessageReplyHeader(r) : undefined,
        entities: (flags & 128) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        ttlPeriod: (flags & 33554432) !== 0 ? r.int() : undefined
      }
    }
    case -0x6fea1eff: { // updateShortSentMessage#9015e101
      const flags = r.id()
      return {
        _tag: "updateShortSentMessage",
        out: (flags & 2) !== 0,
        id: r.int(),
        pts: r.int(),
        ptsCount: r.int(),
        date: r.int(),
        media: (flags & 512) !== 0 ? readMessageMedia(r) : undefined,
        entities: (flags & 128) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        ttlPeriod: (flags & 33554432) !== 0 ? r.int() : undefined
      }
    }
    case 0x74ae4240: // updates#74ae4240
      return {
        _tag: "updates",
        updates: r.vector(1, readUpdate),
        users: r.vector(3, readUser),
        chats: r.vector(3, readChat),
        date: r.int(),
        seq: r.int()
      }
    case 0x725b04c3: // updatesCombined#725b04c3
      return {
        _tag: "updatesCombined",
        updates: r.vector(1, readUpdate),
        users: r.vector(3, readUser),
        chats: r.vector(3, readChat),
        date: r.int(),
        seqStart: r.int(),
        seq: r.int()
      }
    case -0x1ce85082: // updatesTooLong#e317af7e
      return { _tag: "updatesTooLong" }
  }
  return r.fail("Updates", id)
}

export const readUrlAuthResult: (r: Reader) => T.UrlAuthResult = /* @__PURE__ */ described("UrlAuthResult", `
~Accepted 623a8fa0 # url.0:s
~Default a9d6db1f
~Request 3cd623ec # requestWriteAccess.0 requestPhoneNumber.1 matchCodesFirst.5 isApp.6 bot:0 domain:s browser.2:s platform.2:s ip.2:s region.2:s matchCodes.3:1*s userIdHint.4:n verifiedAppName.7:s
`, () => [readUser])

export const readUser = (r: Reader): T.User => {
  const id = r.id()
  switch (id) {
    case -0x4e47337d: { // user#b1b8cc83
      const flags = r.id()
      const flags2 = r.id()
      return {
        _tag: "user",
        self: (flags & 1024) !== 0,
        contact: (flags & 2048) !== 0,
        mutualContact: (flags & 4096) !== 0,
        deleted: (flags & 8192) !== 0,
        bot: (flags & 16384) !== 0,
        botChatHistory: (flags & 32768) !== 0,
        botNochats: (flags & 65536) !== 0,
        verified: (flags & 131072) !== 0,
        restricted: (flags & 262144) !== 0,
        min: (flags & 1048576) !== 0,
        botInlineGeo: (flags & 2097152) !== 0,
        support: (flags & 8388608) !== 0,
        scam: (flags & 16777216) !== 0,
        applyMinPhoto: (flags & 33554432) !== 0,
        fake: (flags & 67108864) !== 0,
        botAttachMenu: (flags & 134217728) !== 0,
        premium: (flags & 268435456) !== 0,
        attachMenuEnabled: (flags & 536870912) !== 0,
        botCanEdit: (flags2 & 2) !== 0,
        closeFriend: (flags2 & 4) !== 0,
        storiesHidden: (flags2 & 8) !== 0,
        storiesUnavailable: (flags2 & 16) !== 0,
        contactRequirePremium: (flags2 & 1024) !== 0,
        botBusiness: (flags2 & 2048) !== 0,
        botHasMainApp: (flags2 & 8192) !== 0,
        botForumView: (flags2 & 65536) !== 0,
        botForumCanManageTopics: (flags2 & 131072) !== 0,
        botCanManageBots: (flags2 & 262144) !== 0,
        botGuestchat: (flags2 & 524288) !== 0,
        botGuard: (flags2 & 1048576) !== 0,
        id: r.int53(),
        accessHash: (flags & 1) !== 0 ? r.long() : undefined,
        firstName: (flags & 2) !== 0 ? r.string() : undefined,
        lastName: (flags & 4) !== 0 ? r.string() : undefined,
        username: (flags & 8) !== 0 ? r.string() : undefined,
        phone: (flags & 16) !== 0 ? r.string() : undefined,
        photo: (flags & 32) !== 0 ? readUserProfilePhoto(r) : undefined,
        status: (flags & 64) !== 0 ? readUserStatus(r) : undefined,
        botInfoVersion: (flags & 16384) !== 0 ? r.int() : undefined,
        restrictionReason: (flags & 262144) !== 0 ? r.vector(4, readRestrictionReason) : undefined,
        botInlinePlaceholder: (flags & 524288) !== 0 ? r.string() : undefined,
        langCode: (flags & 4194304) !== 0 ? r.string() : undefined,
        emojiStatus: (flags & 1073741824) !== 0 ? readEmojiStatus(r) : undefined,
        usernames: (flags2 & 1) !== 0 ? r.vector(3, readUsername) : undefined,
        storiesMaxId: (flags2 & 32) !== 0 ? readRecentStory(r) : undefined,
        color: (flags2 & 256) !== 0 ? readPeerColor(r) : undefined,
        profileColor: (flags2 & 512) !== 0 ? readPeerColor(r) : undefined,
        botActiveUsers: (flags2 & 4096) !== 0 ? r.int() : undefined,
        botVerificationIcon: (flags2 & 16384) !== 0 ? r.long() : undefined,
        sendPaidMessagesStars: (flags2 & 32768) !== 0 ? r.long() : undefined,
        linkedCommunityId: (flags2 & 2097152) !== 0 ? r.int53() : undefined
      }
    }
    case -0x2c43b486: // userEmpty#d3bc4b7a
      return { _tag: "userEmpty", id: r.int53() }
  }
  return r.fail("User", id)
}

export const readUserFull: (r: Reader) => T.UserFull = /* @__PURE__ */ described("UserFull", `
~ 6cbe645 # blocked.0 phoneCallsAvailable.4 phoneCallsPrivate.5 canPinMessage.7 hasScheduled.12 videoCallsAvailable.13 voiceMessagesForbidden.20 translationsDisabled.23 storiesPinnedAvailable.26 blockedMyStoriesFrom.27 wallpaperOverridden.28 contactRequirePremium.29 readDatesPrivate.30 # sponsoredEnabled!7 canViewRevenue!9 botCanManageEmojiStatus!10 displayGiftsButton!16 noforwardsMyEnabled!23 noforwardsPeerEnabled!24 unofficialSecurityRisk!26 id:n about.1:s settings:0 personalPhoto.21:1 profilePhoto.2:1 fallbackPhoto.22:1 notifySettings:2 botInfo.3:3 pinnedMsgId.6:i commonChatsCount:i folderId.11:i ttlPeriod.14:i theme.15:4 privateForwardName.16:s botGroupAdminRights.17:5 botBroadcastAdminRights.18:5 wallpaper.24:6 stories.25:7 businessWorkHours!0:8 businessLocation!1:9 businessGreetingMessage!2:10 businessAwayMessage!3:11 businessIntro!4:12 birthday!5:13 personalChannelId!6:n personalChannelMessage!6:i stargiftsCount!8:i starrefProgram!11:14 botVerification!12:15 sendPaidMessagesStars!14:l disallowedGifts!15:16 starsRating!17:17 starsMyPendingRating!18:17 starsMyPendingRatingDate!18:i mainTab!20:18 savedMusic!21:19 note!22:20 botManagerId!25:n
`, () => [readPeerSettings, readPhoto, readPeerNotifySettings, readBotInfo, readChatTheme, readChatAdminRights, readWallPaper, readPeerStories, readBusinessWorkHours, readBusinessLocation, readBusinessGreetingMessage, readBusinessAwayMessage, readBusinessIntro, readBirthday, readStarRefProgram, readBotVerification, readDisallowedGiftsSettings, readStarsRating, readProfileTab, readDocument, readTextWithEntities])

export const readUserProfilePhoto = (r: Reader): T.UserProfilePhoto => {
  const id = r.id()
  switch (id) {
    case -0x7d2e08fa: { // userProfilePhoto#82d1f706
      const flags = r.id()
      return {
        _tag: "userProfilePhoto",
        hasVideo: (flags & 1) !== 0,
        personal: (flags & 4) !== 0,
        photoId: r.long(),
        strippedThumb: (flags & 2) !== 0 ? r.bytes() : undefined,
        dcId: r.int()
      }
    }
    case 0x4f11bae1: // userProfilePhotoEmpty#4f11bae1
      return { _tag: "userProfilePhotoEmpty" }
  }
  return r.fail("UserProfilePhoto", id)
}

export const readUserStatus = (r: Reader): T.UserStatus => {
  const id = r.id()
  switch (id) {
    case 0x09d05049: // userStatusEmpty#09d05049
      return { _tag: "userStatusEmpty" }
    case 0x65899777: { // userStatusLastMonth#65899777
      const flags = r.id()
      return { _tag: "userStatusLastMonth", byMe: (flags & 1) !== 0 }
    }
    case 0x541a1d1a: { // userStatusLastWeek#541a1d1a
      const flags = r.id()
      return { _tag: "userStatusLastWeek", byMe: (flags & 1) !== 0 }
    }
    case 0x008c703f: // userStatusOffline#008c703f
      return { _tag: "userStatusOffline", wasOnline: r.int() }
    case -0x1246c6b7: // userStatusOnline#edb93949
      return { _tag: "userStatusOnline", expires: r.int() }
    case 0x7b197dc8: { // userStatusRecently#7b197dc8
      const flags = r.id()
      return { _tag: "userStatusRecently", byMe: (flags & 1) !== 0 }
    }
  }
  return r.fail("UserStatus", id)
}

export const readUsername = (r: Reader): T.Username => {
  const id = r.id()
  switch (id) {
    case -0x4bf8c9b9: { // username#b4073647
      const flags = r.id()
      return { _tag: "username", editable: (flags & 1) !== 0, active: (flags & 2) !== 0, username: r.string() }
    }
  }
  return r.fail("Username", id)
}

export const readVideoSize: (r: Reader) => T.VideoSize = /* @__PURE__ */ described("VideoSize", `
~ de33b094 # type:s w:i h:i size:i videoStartTs.0:d
~EmojiMarkup f85c413c emojiId:l backgroundColors:1*i
~StickerMarkup da082fe stickerset:0 stickerId:l backgroundColors:1*i
`, () => [readInputStickerSet])

export const readWallPaper: (r: Reader) => T.WallPaper = /* @__PURE__ */ described("WallPaper", `
~ a437c3ed id:l # creator.0 default.1 pattern.3 dark.4 accessHash:l slug:s document:0 settings.2:1
~NoFile e0804116 id:l # default.1 dark.4 settings.2:1
`, () => [readDocument, readWallPaperSettings])

export const readWallPaperSettings: (r: Reader) => T.WallPaperSettings = /* @__PURE__ */ described("WallPaperSettings", `
~ 372efcd0 # blur.1 motion.2 backgroundColor.0:i secondBackgroundColor.4:i thirdBackgroundColor.5:i fourthBackgroundColor.6:i intensity.3:i rotation.4:i emoticon.7:s
`)

export const readWebAuthorization: (r: Reader) => T.WebAuthorization = /* @__PURE__ */ described("WebAuthorization", `
~ a6f8f452 hash:l botId:n domain:s browser:s platform:s dateCreated:i dateActive:i ip:s region:s
`)

export const readWebDocument: (r: Reader) => T.WebDocument = /* @__PURE__ */ described("WebDocument", `
~ 1c570ed1 url:s accessHash:l size:i mimeType:s attributes:1*0
~NoProxy f9c8bcc6 url:s size:i mimeType:s attributes:1*0
`, () => [readDocumentAttribute])

export const readWebDomainException: (r: Reader) => T.WebDomainException = /* @__PURE__ */ described("WebDomainException", `
~ 933ca597 # domain:s url:s title:s favicon.0:l
`)

const readWebPageInside = (r: Reader): T.WebPage => {
  const id = r.id()
  switch (id) {
    case -0x1763ba4e: { // webPage#e89c45b2
      const flags = r.id()
      return {
        _tag: "webPage",
        hasLargeMedia: (flags & 8192) !== 0,
        videoCoverPhoto: (flags & 16384) !== 0,
        id: r.long(),
        url: r.string(),
        displayUrl: r.string(),
        hash: r.int(),
        type: (flags & 1) !== 0 ? r.string() : undefined,
        siteName: (flags & 2) !== 0 ? r.string() : undefined,
        title: (flags & 4) !== 0 ? r.string() : undefined,
        description: (flags & 8) !== 0 ? r.string() : undefined,
        photo: (flags & 16) !== 0 ? readPhoto(r) : undefined,
        embedUrl: (flags & 32) !== 0 ? r.string() : undefined,
        embedType: (flags & 32) !== 0 ? r.string() : undefined,
        embedWidth: (flags & 64) !== 0 ? r.int() : undefined,
        embedHeight: (flags & 64) !== 0 ? r.int() : undefined,
        duration: (flags & 128) !== 0 ? r.int() : undefined,
        author: (flags & 256) !== 0 ? r.string() : undefined,
        document: (flags & 512) !== 0 ? readDocument(r) : undefined,
        cachedPage: (flags & 1024) !== 0 ? readPage(r) : undefined,
        attributes: (flags & 4096) !== 0 ? r.vector(2, readWebPageAttribute) : undefined
      }
    }
    case 0x211a1788: { // webPageEmpty#211a1788
      const flags = r.id()
      return { _tag: "webPageEmpty", id: r.long(), url: (flags & 1) !== 0 ? r.string() : undefined }
    }
    case 0x7311ca11: { // webPageNotModified#7311ca11
      const flags = r.id()
      return { _tag: "webPageNotModified", cachedPageViews: (flags & 1) !== 0 ? r.int() : undefined }
    }
    case -0x4f2ec1b9: { // webPagePending#b0d13e47
      const flags = r.id()
      return {
        _tag: "webPagePending",
        id: r.long(),
        url: (flags & 1) !== 0 ? r.string() : undefined,
        date: r.int()
      }
    }
  }
  return r.fail("WebPage", id)
}

export const readWebPage = (r: Reader): T.WebPage => {
  r.enter("WebPage")
  const value = readWebPageInside(r)
  r.leave()
  return value
}

export const readWebPageAttribute: (r: Reader) => T.WebPageAttribute = /* @__PURE__ */ described("WebPageAttribute", `
~AiComposeTone 7781fe18 emojiId:l
~StarGiftAuction 1c641c2 gift:0 endDate:i
~StarGiftCollection 31cad303 icons:3*1
~StickerSet 50cc03d3 # emojis.0 textColor.1 stickers:3*1
~Story 2e94c3e7 # peer:2 id:i story.0:3
~Theme 54b56617 # documents.0:3*1 settings.1:4
~UniqueStarGift cf6f6db8 gift:0
`, () => [readStarGift, readDocument, readPeer, readStoryItem, readThemeSettings], true)

export const readWebViewMessageSent: (r: Reader) => T.WebViewMessageSent = /* @__PURE__ */ described("WebViewMessageSent", `
~ c94511c # msgId.0:0
`, () => [readInputBotInlineMessageID])

export const readWebViewResult: (r: Reader) => T.WebViewResult = /* @__PURE__ */ described("WebViewResult", `
~Url 4d22ff98 # fullsize.1 fullscreen.2 sameOrigin.3 queryId.0:l url:s
`)

export const readAccountAuthorizationForm: (r: Reader) => T.AccountAuthorizationForm = /* @__PURE__ */ described("account.AuthorizationForm", `
~ ad2e1cd8 # requiredTypes:3*0 values:4*1 errors:4*2 users:3*3 privacyPolicyUrl.0:s
`, () => [readSecureRequiredType, readSecureValue, readSecureValueError, readUser])

export const readAccountAuthorizations: (r: Reader) => T.AccountAuthorizations = /* @__PURE__ */ described("account.Authorizations", `
~ 4bff8ea0 authorizationTtlDays:i authorizations:15*0
`, () => [readAuthorization])

export const readAccountAutoDownloadSettings: (r: Reader) => T.AccountAutoDownloadSettings = /* @__PURE__ */ described("account.AutoDownloadSettings", `
~ 63cacf26 low:0 medium:0 high:0
`, () => [readAutoDownloadSettings])

export const readAccountAutoSaveSettings: (r: Reader) => T.AccountAutoSaveSettings = /* @__PURE__ */ described("account.AutoSaveSettings", `
~ 4c3e069d usersSettings:0 chatsSettings:0 broadcastsSettings:0 exceptions:6*1 chats:3*2 users:3*3
`, () => [readAutoSaveSettings, readAutoSaveException, readChat, readUser])

export const readAccountBusinessChatLinks: (r: Reader) => T.AccountBusinessChatLinks = /* @__PURE__ */ described("account.BusinessChatLinks", `
~ ec43a2d1 links:5*0 chats:3*1 users:3*2
`, () => [readBusinessChatLink, readChat, readUser])

export const readAccountChatThemes: (r: Reader) => T.AccountChatThemes = /* @__PURE__ */ described("account.ChatThemes", `
~ be098173 # hash:l themes:2*0 chats:3*1 users:3*2 nextOffset.0:s
~NotModified e011e1c4
`, () => [readChatTheme, readChat, readUser])

export const readAccountConnectedBots: (r: Reader) => T.AccountConnectedBots = /* @__PURE__ */ described("account.ConnectedBots", `
~ 17d7f87b connectedBots:8*0 users:3*1
`, () => [readConnectedBot, readUser])

export const readAccountContentSettings: (r: Reader) => T.AccountContentSettings = /* @__PURE__ */ described("account.ContentSettings", `
~ 57e28221 # sensitiveEnabled.0 sensitiveCanChange.1
`)

export const readAccountEmailVerified: (r: Reader) => T.AccountEmailVerified = /* @__PURE__ */ described("account.EmailVerified", `
~ 2b96cd1b email:s
~Login e1bb0d61 email:s sentCode:0
`, () => [readAuthSentCode])

export const readAccountEmojiStatuses: (r: Reader) => T.AccountEmojiStatuses = /* @__PURE__ */ described("account.EmojiStatuses", `
~ 90c467d1 hash:l statuses:1*0
~NotModified d08ce645
`, () => [readEmojiStatus])

export const readAccountPaidMessagesRevenue: (r: Reader) => T.AccountPaidMessagesRevenue = /* @__PURE__ */ described("account.PaidMessagesRevenue", `
~ 1e109708 starsAmount:l
`)

export const readAccountPasskeyRegistrationOptions: (r: Reader) => T.AccountPasskeyRegistrationOptions = /* @__PURE__ */ described("account.PasskeyRegistrationOptions", `
~ e16b5ce1 options:0
`, () => [readDataJSON])

export const readAccountPasskeys: (r: Reader) => T.AccountPasskeys = /* @__PURE__ */ described("account.Passkeys", `
~ f8e0aa1c passkeys:5*0
`, () => [readPasskey])

export const readAccountPassword: (r: Reader) => T.AccountPassword = /* @__PURE__ */ described("account.Password", `
~ 957b50fb # hasRecovery.0 hasSecureValues.1 hasPassword.2 currentAlgo.2:0 srpB.2:b srpId.2:l hint.3:s emailUnconfirmedPattern.4:s newAlgo:0 newSecureAlgo:1 secureRandom:b pendingResetDate.5:i loginEmailPattern.6:s
`, () => [readPasswordKdfAlgo, readSecurePasswordKdfAlgo])

export const readAccountPasswordInputSettings: (r: Reader) => T.AccountPasswordInputSettings = /* @__PURE__ */ described("account.PasswordInputSettings", `
~ c23727c9 # newAlgo.0:0 newPasswordHash.0:b hint.0:s email.1:s newSecureSettings.2:1
`, () => [readPasswordKdfAlgo, readSecureSecretSettings])

export const readAccountPasswordSettings: (r: Reader) => T.AccountPasswordSettings = /* @__PURE__ */ described("account.PasswordSettings", `
~ 9a5c33e5 # email.0:s secureSettings.1:0
`, () => [readSecureSecretSettings])

export const readAccountPrivacyRules: (r: Reader) => T.AccountPrivacyRules = /* @__PURE__ */ described("account.PrivacyRules", `
~ 50a04e45 rules:1*0 chats:3*1 users:3*2
`, () => [readPrivacyRule, readChat, readUser])

export const readAccountResetPasswordResult: (r: Reader) => T.AccountResetPasswordResult = /* @__PURE__ */ described("account.ResetPasswordResult", `
account.resetPasswordFailedWait e3779861 retryDate:i
account.resetPasswordOk e926d63e
account.resetPasswordRequestedWait e9effc7d untilDate:i
`)

export const readAccountResolvedBusinessChatLinks: (r: Reader) => T.AccountResolvedBusinessChatLinks = /* @__PURE__ */ described("account.ResolvedBusinessChatLinks", `
~ 9a23af21 # peer:0 message:s entities.0:3*1 chats:3*2 users:3*3
`, () => [readPeer, readMessageEntity, readChat, readUser])

export const readAccountSavedMusicIds: (r: Reader) => T.AccountSavedMusicIds = /* @__PURE__ */ described("account.SavedMusicIds", `
~ 998d6636 ids:2*l
~NotModified 4fc81d6e
`)

export const readAccountSavedRingtone: (r: Reader) => T.AccountSavedRingtone = /* @__PURE__ */ described("account.SavedRingtone", `
~ b7263f6d
~Converted 1f307eb7 document:0
`, () => [readDocument])

export const readAccountSavedRingtones: (r: Reader) => T.AccountSavedRingtones = /* @__PURE__ */ described("account.SavedRingtones", `
~ c1e92cc5 hash:l ringtones:3*0
~NotModified fbf6e8b1
`, () => [readDocument])

export const readAccountSentEmailCode: (r: Reader) => T.AccountSentEmailCode = /* @__PURE__ */ described("account.SentEmailCode", `
~ 811f854f emailPattern:s length:i
`)

export const readAccountTakeout: (r: Reader) => T.AccountTakeout = /* @__PURE__ */ described("account.Takeout", `
~ 4dba4501 id:l
`)

export const readAccountThemes: (r: Reader) => T.AccountThemes = /* @__PURE__ */ described("account.Themes", `
~ 9a3d8c6d hash:l themes:8*0
~NotModified f41eb622
`, () => [readTheme])

export const readAccountTmpPassword: (r: Reader) => T.AccountTmpPassword = /* @__PURE__ */ described("account.TmpPassword", `
~ db64fd34 tmpPassword:b validUntil:i
`)

export const readAccountWallPapers: (r: Reader) => T.AccountWallPapers = /* @__PURE__ */ described("account.WallPapers", `
~ cdc3858c hash:l wallpapers:4*0
~NotModified 1c199183
`, () => [readWallPaper])

export const readAccountWebAuthorizations: (r: Reader) => T.AccountWebAuthorizations = /* @__PURE__ */ described("account.WebAuthorizations", `
~ ed56c9fc authorizations:12*0 users:3*1
`, () => [readWebAuthorization, readUser])

export const readAccountWebBrowserSettings: (r: Reader) => T.AccountWebBrowserSettings = /* @__PURE__ */ described("account.WebBrowserSettings", `
~ 79eb8cb3 # openExternalBrowser.0 displayCloseButton.1 externalExceptions:5*0 inappExceptions:5*0 hash:l
~NotModified c31c8f4e
`, () => [readWebDomainException])

export const readAicomposeTones: (r: Reader) => T.AicomposeTones = /* @__PURE__ */ described("aicompose.Tones", `
~ 6c9d0efe hash:l tones:5*0 users:3*1
~NotModified c1f46103
`, () => [readAiComposeTone, readUser])

export const readAuthAuthorization: (r: Reader) => T.AuthAuthorization = /* @__PURE__ */ described("auth.Authorization", `
~ 2ea2c0d4 # setupPasswordRequired.1 otherwiseReloginDays.1:i tmpSessions.0:i futureAuthToken.2:b user:0
~SignUpRequired 44747e9a # termsOfService.0:1
`, () => [readUser, readHelpTermsOfService])

export const readAuthCodeType: (r: Reader) => T.AuthCodeType = /* @__PURE__ */ described("auth.CodeType", `
~Call 741cd3e3
~FlashCall 226ccefb
~FragmentSms 6ed998c
~MissedCall d61ad6ee
~Sms 72a3158c
`)

export const readAuthExportedAuthorization: (r: Reader) => T.AuthExportedAuthorization = /* @__PURE__ */ described("auth.ExportedAuthorization", `
~ b434e2b8 id:l bytes:b
`)

export const readAuthLoggedOut: (r: Reader) => T.AuthLoggedOut = /* @__PURE__ */ described("auth.LoggedOut", `
~ c3a2835f # futureAuthToken.0:b
`)

export const readAuthLoginToken: (r: Reader) => T.AuthLoginToken = /* @__PURE__ */ described("auth.LoginToken", `
~ 629f1980 expires:i token:b
~MigrateTo 68e9916 dcId:i token:b
~Success 390d5c5e authorization:0
`, () => [readAuthAuthorization])

export const readAuthPasskeyLoginOptions: (r: Reader) => T.AuthPasskeyLoginOptions = /* @__PURE__ */ described("auth.PasskeyLoginOptions", `
~ e2037789 options:0
`, () => [readDataJSON])

export const readAuthPasswordRecovery: (r: Reader) => T.AuthPasswordRecovery = /* @__PURE__ */ described("auth.PasswordRecovery", `
~ 137948a5 emailPattern:s
`)

export const readAuthSentCode: (r: Reader) => T.AuthSentCode = /* @__PURE__ */ described("auth.SentCode", `
~ 5e002502 # type:0 phoneCodeHash:s nextType.1:1 timeout.2:i
~PaymentRequired f8827ebf storeProduct:s phoneCodeHash:s supportEmailAddress:s supportEmailSubject:s premiumDays:i currency:s amount:l
~Success 2390fe44 authorization:2
`, () => [readAuthSentCodeType, readAuthCodeType, readAuthAuthorization])

export const readAuthSentCodeType: (r: Reader) => T.AuthSentCodeType = /* @__PURE__ */ described("auth.SentCodeType", `
~App 3dbb5986 length:i
~Call 5353e5a7 length:i
~EmailCode f450f59b # appleSigninAllowed.0 googleSigninAllowed.1 emailPattern:s length:i resetAvailablePeriod.3:i resetPendingDate.4:i
~FirebaseSms 9fd736 # nonce.0:b playIntegrityProjectId.2:l playIntegrityNonce.2:b receipt.1:s pushTimeout.1:i length:i
~FlashCall ab03c6d9 pattern:s
~FragmentSms d9565c39 url:s length:i
~MissedCall 82006484 prefix:s length:i
~SetUpEmailRequired a5491dea # appleSigninAllowed.0 googleSigninAllowed.1
~Sms c000bba2 length:i
~SmsPhrase b37794af # beginning.0:s
~SmsWord a416ac81 # beginning.0:s
`)

export const readBotsAccessSettings: (r: Reader) => T.BotsAccessSettings = /* @__PURE__ */ described("bots.AccessSettings", `
~ dd1fbf93 # restricted.0 addUsers.1:3*0
`, () => [readUser])

export const readBotsBotInfo: (r: Reader) => T.BotsBotInfo = /* @__PURE__ */ described("bots.BotInfo", `
~ e8a775b0 name:s about:s description:s
`)

export const readBotsExportedBotToken: (r: Reader) => T.BotsExportedBotToken = /* @__PURE__ */ described("bots.ExportedBotToken", `
~ 3c60b621 token:s
`)

export const readBotsPopularAppBots: (r: Reader) => T.BotsPopularAppBots = /* @__PURE__ */ described("bots.PopularAppBots", `
~ 1991b13b # nextOffset.0:s users:3*0
`, () => [readUser])

export const readBotsPreviewInfo: (r: Reader) => T.BotsPreviewInfo = /* @__PURE__ */ described("bots.PreviewInfo", `
~ ca71d64 media:3*0 langCodes:1*s
`, () => [readBotPreviewMedia])

export const readBotsRequestedButton: (r: Reader) => T.BotsRequestedButton = /* @__PURE__ */ described("bots.RequestedButton", `
~ f13bbcd7 webappReqId:s
`)

export const readChannelsAdminLogResults: (r: Reader) => T.ChannelsAdminLogResults = /* @__PURE__ */ described("channels.AdminLogResults", `
~ ed8af74d events:7*0 chats:3*1 users:3*2
`, () => [readChannelAdminLogEvent, readChat, readUser])

export const readChannelsChannelParticipant: (r: Reader) => T.ChannelsChannelParticipant = /* @__PURE__ */ described("channels.ChannelParticipant", `
~ dfb80317 participant:0 chats:3*1 users:3*2
`, () => [readChannelParticipant, readChat, readUser])

export const readChannelsChannelParticipants: (r: Reader) => T.ChannelsChannelParticipants = /* @__PURE__ */ described("channels.ChannelParticipants", `
~ 9ab0feaf count:i participants:4*0 chats:3*1 users:3*2
~NotModified f0173fe9
`, () => [readChannelParticipant, readChat, readUser])

export const readChannelsSendAsPeers: (r: Reader) => T.ChannelsSendAsPeers = /* @__PURE__ */ described("channels.SendAsPeers", `
~ f496b0c6 peers:5*0 chats:3*1 users:3*2
`, () => [readSendAsPeer, readChat, readUser])

export const readChannelsSponsoredMessageReportResult: (r: Reader) => T.ChannelsSponsoredMessageReportResult = /* @__PURE__ */ described("channels.SponsoredMessageReportResult", `
~AdsHidden 3e3bcf2f
~ChooseOption 846f9e42 title:s options:3*0
~Reported ad798849
`, () => [readSponsoredMessageReportOption])

export const readChatlistsChatlistInvite: (r: Reader) => T.ChatlistsChatlistInvite = /* @__PURE__ */ described("chatlists.ChatlistInvite", `
~ f10ece2f # titleNoanimate.1 title:0 emoticon.0:s peers:3*1 chats:3*2 users:3*3
~Already fa87f659 filterId:i missingPeers:3*1 alreadyPeers:3*1 chats:3*2 users:3*3
`, () => [readTextWithEntities, readPeer, readChat, readUser])

export const readChatlistsChatlistUpdates: (r: Reader) => T.ChatlistsChatlistUpdates = /* @__PURE__ */ described("chatlists.ChatlistUpdates", `
~ 93bd878d missingPeers:3*0 chats:3*1 users:3*2
`, () => [readPeer, readChat, readUser])

export const readChatlistsExportedChatlistInvite: (r: Reader) => T.ChatlistsExportedChatlistInvite = /* @__PURE__ */ described("chatlists.ExportedChatlistInvite", `
~ 10e6e3a6 filter:0 invite:1
`, () => [readDialogFilter, readExportedChatlistInvite])

export const readChatlistsExportedInvites: (r: Reader) => T.ChatlistsExportedInvites = /* @__PURE__ */ described("chatlists.ExportedInvites", `
~ 10ab6dc7 invites:6*0 chats:3*1 users:3*2
`, () => [readExportedChatlistInvite, readChat, readUser])

export const readCommunitiesParticipantJoinedChats: (r: Reader) => T.CommunitiesParticipantJoinedChats = /* @__PURE__ */ described("communities.ParticipantJoinedChats", `
~ 8d78512a creatorChatIds:2*n joinedChatIds:2*n chats:3*0 users:3*1
`, () => [readChat, readUser])

export const readCommunitiesPeerLinkRequests: (r: Reader) => T.CommunitiesPeerLinkRequests = /* @__PURE__ */ described("communities.PeerLinkRequests", `
~ 2244afad # totalCount:i requests:8*0 nextOffset.0:s chats:3*1 users:3*2
`, () => [readCommunityPeerRequest, readChat, readUser])

export const readContactsBlocked: (r: Reader) => T.ContactsBlocked = /* @__PURE__ */ described("contacts.Blocked", `
~ ade1591 blocked:5*0 chats:3*1 users:3*2
~Slice e1664194 count:i blocked:5*0 chats:3*1 users:3*2
`, () => [readPeerBlocked, readChat, readUser])

export const readContactsContactBirthdays: (r: Reader) => T.ContactsContactBirthdays = /* @__PURE__ */ described("contacts.ContactBirthdays", `
~ 114ff30d contacts:7*0 users:3*1
`, () => [readContactBirthday, readUser])

export const readContactsContacts: (r: Reader) => T.ContactsContacts = /* @__PURE__ */ described("contacts.Contacts", `
~ eae87e42 contacts:4*0 savedCount:i users:3*1
~NotModified b74ba9d2
`, () => [readContact, readUser])

export const readContactsFound: (r: Reader) => T.ContactsFound = /* @__PURE__ */ described("contacts.Found", `
~ b3134d9d myResults:3*0 results:3*0 chats:3*1 users:3*2
`, () => [readPeer, readChat, readUser])

export const readContactsImportedContacts: (r: Reader) => T.ContactsImportedContacts = /* @__PURE__ */ described("contacts.ImportedContacts", `
~ 77d01c3b imported:5*0 popularInvites:4*1 retryContacts:2*l users:3*2
`, () => [readImportedContact, readPopularContact, readUser])

export const readContactsResolvedPeer: (r: Reader) => T.ContactsResolvedPeer = /* @__PURE__ */ described("contacts.ResolvedPeer", `
~ 7f077ad9 peer:0 chats:3*1 users:3*2
`, () => [readPeer, readChat, readUser])

export const readContactsSponsoredPeers: (r: Reader) => T.ContactsSponsoredPeers = /* @__PURE__ */ described("contacts.SponsoredPeers", `
~ eb032884 peers:6*0 chats:3*1 users:3*2
~Empty ea32b4b1
`, () => [readSponsoredPeer, readChat, readUser])

export const readContactsTopPeers: (r: Reader) => T.ContactsTopPeers = /* @__PURE__ */ described("contacts.TopPeers", `
~ 70b772a8 categories:5*0 chats:3*1 users:3*2
~Disabled b52c939d
~NotModified de266ef5
`, () => [readTopPeerCategoryPeers, readChat, readUser])

export const readFragmentCollectibleInfo: (r: Reader) => T.FragmentCollectibleInfo = /* @__PURE__ */ described("fragment.CollectibleInfo", `
~ 6ebdff91 purchaseDate:i currency:s amount:l cryptoCurrency:s cryptoAmount:l url:s
`)

export const readHelpAppConfig: (r: Reader) => T.HelpAppConfig = /* @__PURE__ */ described("help.AppConfig", `
~ dd18782e hash:i config:0
~NotModified 7cde641d
`, () => [readJSONValue])

export const readHelpAppUpdate: (r: Reader) => T.HelpAppUpdate = /* @__PURE__ */ described("help.AppUpdate", `
~ ccbbce30 # canNotSkip.0 id:i version:s text:s entities:3*0 document.1:1 url.2:s sticker.3:1
help.noAppUpdate c45a6536
`, () => [readMessageEntity, readDocument])

export const readHelpCountriesList: (r: Reader) => T.HelpCountriesList = /* @__PURE__ */ described("help.CountriesList", `
~ 87d0759e countries:6*0 hash:i
~NotModified 93cc1f32
`, () => [readHelpCountry])

export const readHelpCountry: (r: Reader) => T.HelpCountry = /* @__PURE__ */ described("help.Country", `
~ c3878e23 # hidden.0 iso2:s defaultName:s name.1:s countryCodes:3*0
`, () => [readHelpCountryCode])

export const readHelpCountryCode: (r: Reader) => T.HelpCountryCode = /* @__PURE__ */ described("help.CountryCode", `
~ 4203c5ef # countryCode:s prefixes.0:1*s patterns.1:1*s
`)

export const readHelpDeepLinkInfo: (r: Reader) => T.HelpDeepLinkInfo = /* @__PURE__ */ described("help.DeepLinkInfo", `
~ 6a4ee832 # updateApp.0 message:s entities.1:3*0
~Empty 66afa166
`, () => [readMessageEntity])

export const readHelpInviteText: (r: Reader) => T.HelpInviteText = /* @__PURE__ */ described("help.InviteText", `
~ 18cb9f78 message:s
`)

export const readHelpPassportConfig: (r: Reader) => T.HelpPassportConfig = /* @__PURE__ */ described("help.PassportConfig", `
~ a098d6af hash:i countriesLangs:0
~NotModified bfb9f457
`, () => [readDataJSON])

export const readHelpPeerColorOption: (r: Reader) => T.HelpPeerColorOption = /* @__PURE__ */ described("help.PeerColorOption", `
~ adec6ebe # hidden.0 colorId:i colors.1:0 darkColors.2:0 channelMinLevel.3:i groupMinLevel.4:i
`, () => [readHelpPeerColorSet])

export const readHelpPeerColorSet: (r: Reader) => T.HelpPeerColorSet = /* @__PURE__ */ described("help.PeerColorSet", `
help.peerColorProfileSet 767d61eb paletteColors:1*i bgColors:1*i storyColors:1*i
~ 26219a58 colors:1*i
`)

export const readHelpPeerColors: (r: Reader) => T.HelpPeerColors = /* @__PURE__ */ described("help.PeerColors", `
~ f8ed08 hash:i colors:3*0
~NotModified 2ba1f5ce
`, () => [readHelpPeerColorOption])

export const readHelpPremiumPromo: (r: Reader) => T.HelpPremiumPromo = /* @__PURE__ */ described("help.PremiumPromo", `
~ 5334759c statusText:s statusEntities:3*0 videoSections:1*s videos:3*1 periodOptions:7*2 users:3*3
`, () => [readMessageEntity, readDocument, readPremiumSubscriptionOption, readUser])

export const readHelpPromoData: (r: Reader) => T.HelpPromoData = /* @__PURE__ */ described("help.PromoData", `
~ 8a4d87a # proxy.0 expires:i peer.3:0 psaType.1:s psaMessage.2:s pendingSuggestions:1*s dismissedSuggestions:1*s customPendingSuggestion.4:1 chats:3*2 users:3*3
~Empty 98f6ac75 expires:i
`, () => [readPeer, readPendingSuggestion, readChat, readUser])

export const readHelpRecentMeUrls: (r: Reader) => T.HelpRecentMeUrls = /* @__PURE__ */ described("help.RecentMeUrls", `
~ e0310d7 urls:2*0 chats:3*1 users:3*2
`, () => [readRecentMeUrl, readChat, readUser])

export const readHelpSupport: (r: Reader) => T.HelpSupport = /* @__PURE__ */ described("help.Support", `
~ 17c6b5f6 phoneNumber:s user:0
`, () => [readUser])

export const readHelpSupportName: (r: Reader) => T.HelpSupportName = /* @__PURE__ */ described("help.SupportName", `
~ 8c05f1c9 name:s
`)

export const readHelpTermsOfService: (r: Reader) => T.HelpTermsOfService = /* @__PURE__ */ described("help.TermsOfService", `
~ 780a0310 # popup.0 id:0 text:s entities:3*1 minAgeConfirm.1:i
`, () => [readDataJSON, readMessageEntity])

export const readHelpTermsOfServiceUpdate: (r: Reader) => T.HelpTermsOfServiceUpdate = /* @__PURE__ */ described("help.TermsOfServiceUpdate", `
~ 28ecf961 expires:i termsOfService:0
~Empty e3309f7f expires:i
`, () => [readHelpTermsOfService])

export const readHelpTimezonesList: (r: Reader) => T.HelpTimezonesList = /* @__PURE__ */ described("help.TimezonesList", `
~ 7b74ed71 timezones:4*0 hash:i
~NotModified 970708cc
`, () => [readTimezone])

export const readHelpUserInfo: (r: Reader) => T.HelpUserInfo = /* @__PURE__ */ described("help.UserInfo", `
~ 1eb3758 message:s entities:3*0 author:s date:i
~Empty f3ae2eed
`, () => [readMessageEntity])

export const readMessagesAffectedFoundMessages: (r: Reader) => T.MessagesAffectedFoundMessages = /* @__PURE__ */ described("messages.AffectedFoundMessages", `
~ ef8d3e6c pts:i ptsCount:i offset:i messages:1*i
`)

export const readMessagesAffectedHistory: (r: Reader) => T.MessagesAffectedHistory = /* @__PURE__ */ described("messages.AffectedHistory", `
~ b45c69d1 pts:i ptsCount:i offset:i
`)

export const readMessagesAffectedMessages = (r: Reader): T.MessagesAffectedMessages => {
  const id = r.id()
  switch (id) {
    case -0x7b2e6e7b: // messages.affectedMessages#84d19185
      return { _tag: "messages.affectedMessages", pts: r.int(), ptsCount: r.int() }
  }
  return r.fail("messages.AffectedMessages", id)
}

export const readMessagesAllStickers: (r: Reader) => T.MessagesAllStickers = /* @__PURE__ */ described("messages.AllStickers", `
~ cdbbcebb hash:l sets:10*0
~NotModified e86602c3
`, () => [readStickerSet])

export const readMessagesArchivedStickers: (r: Reader) => T.MessagesArchivedStickers = /* @__PURE__ */ described("messages.ArchivedStickers", `
~ 4fcba9c8 count:i sets:11*0
`, () => [readStickerSetCovered])

export const readMessagesAvailableEffects: (r: Reader) => T.MessagesAvailableEffects = /* @__PURE__ */ described("messages.AvailableEffects", `
~ bddb616e hash:i effects:7*0 documents:3*1
~NotModified d1ed9a5b
`, () => [readAvailableEffect, readDocument])

export const readMessagesAvailableReactions: (r: Reader) => T.MessagesAvailableReactions = /* @__PURE__ */ described("messages.AvailableReactions", `
~ 768e3aad hash:i reactions:19*0
~NotModified 9f071957
`, () => [readAvailableReaction])

export const readMessagesBotApp: (r: Reader) => T.MessagesBotApp = /* @__PURE__ */ described("messages.BotApp", `
~ eb50adf5 # inactive.0 requestWriteAccess.1 hasSettings.2 app:0
`, () => [readBotApp])

export const readMessagesBotCallbackAnswer: (r: Reader) => T.MessagesBotCallbackAnswer = /* @__PURE__ */ described("messages.BotCallbackAnswer", `
~ 36585ea4 # alert.1 hasUrl.3 nativeUi.4 message.0:s url.2:s cacheTime:i
`)

export const readMessagesBotPreparedInlineMessage: (r: Reader) => T.MessagesBotPreparedInlineMessage = /* @__PURE__ */ described("messages.BotPreparedInlineMessage", `
~ 8ecf0511 id:s expireDate:i
`)

export const readMessagesBotResults: (r: Reader) => T.MessagesBotResults = /* @__PURE__ */ described("messages.BotResults", `
~ e021f2f6 # gallery.0 queryId:l nextOffset.1:s switchPm.2:0 switchWebview.3:1 results:7*2 cacheTime:i users:3*3
`, () => [readInlineBotSwitchPM, readInlineBotWebView, readBotInlineResult, readUser])

export const readMessagesChatAdminsWithInvites: (r: Reader) => T.MessagesChatAdminsWithInvites = /* @__PURE__ */ described("messages.ChatAdminsWithInvites", `
~ b69b72d7 admins:5*0 users:3*1
`, () => [readChatAdminWithInvites, readUser])

export const readMessagesChatFull: (r: Reader) => T.MessagesChatFull = /* @__PURE__ */ described("messages.ChatFull", `
~ e5d7d19c fullChat:0 chats:3*1 users:3*2
`, () => [readChatFull, readChat, readUser])

export const readMessagesChatInviteImporters: (r: Reader) => T.MessagesChatInviteImporters = /* @__PURE__ */ described("messages.ChatInviteImporters", `
~ 81b6b00a count:i importers:5*0 users:3*1
`, () => [readChatInviteImporter, readUser])

export const readMessagesChatInviteJoinResult: (r: Reader) => T.MessagesChatInviteJoinResult = /* @__PURE__ */ described("messages.ChatInviteJoinResult", `
~Ok 445663a7 updates:0
~WebView 61ca29d3 botId:n queryId:l users:3*1
`, () => [readUpdates, readUser])

export const readMessagesChats: (r: Reader) => T.MessagesChats = /* @__PURE__ */ described("messages.Chats", `
~ 64ff9fd5 chats:3*0
~Slice 9cd81144 count:i chats:3*0
`, () => [readChat])

export const readMessagesCheckedHistoryImportPeer: (r: Reader) => T.MessagesCheckedHistoryImportPeer = /* @__PURE__ */ described("messages.CheckedHistoryImportPeer", `
~ a24de717 confirmText:s
`)

export const readMessagesComposedMessageWithAI: (r: Reader) => T.MessagesComposedMessageWithAI = /* @__PURE__ */ described("messages.ComposedMessageWithAI", `
~ 90d7adfa # resultText:0 diffText.0:0
`, () => [readTextWithEntities])

export const readMessagesComposedRichMessageWithAI: (r: Reader) => T.MessagesComposedRichMessageWithAI = /* @__PURE__ */ described("messages.ComposedRichMessageWithAI", `
~ 4c4537c8 result:0
`, () => [readRichMessage])

export const readMessagesDhConfig: (r: Reader) => T.MessagesDhConfig = /* @__PURE__ */ described("messages.DhConfig", `
~ 2c221edd g:i p:b version:i random:b
~NotModified c0e24635 random:b
`)

export const readMessagesDialogFilters: (r: Reader) => T.MessagesDialogFilters = /* @__PURE__ */ described("messages.DialogFilters", `
~ 2ad93719 # tagsEnabled.0 filters:1*0
`, () => [readDialogFilter])

export const readMessagesDialogs = (r: Reader): T.MessagesDialogs => {
  const id = r.id()
  switch (id) {
    case 0x15ba6c40: // messages.dialogs#15ba6c40
      return {
        _tag: "messages.dialogs",
        dialogs: r.vector(6, readDialog),
        messages: r.vector(3, readMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    case -0x0f1c1a6a: // messages.dialogsNotModified#f0e3e596
      return { _tag: "messages.dialogsNotModified", count: r.int() }
    case 0x71e094f3: // messages.dialogsSlice#71e094f3
      return {
        _tag: "messages.dialogsSlice",
        count: r.int(),
        dialogs: r.vector(6, readDialog),
        messages: r.vector(3, readMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.Dialogs", id)
}

export const readMessagesDiscussionMessage: (r: Reader) => T.MessagesDiscussionMessage = /* @__PURE__ */ described("messages.DiscussionMessage", `
~ a6341782 # messages:3*0 maxId.0:i readInboxMaxId.1:i readOutboxMaxId.2:i unreadCount:i chats:3*1 users:3*2
`, () => [readMessage, readChat, readUser])

export const readMessagesEmojiGameInfo: (r: Reader) => T.MessagesEmojiGameInfo = /* @__PURE__ */ described("messages.EmojiGameInfo", `
messages.emojiGameDiceInfo 44e56023 # gameHash:s prevStake:l currentStreak:i params:1*i playsLeft.0:i
messages.emojiGameUnavailable 59e65335
`)

export const readMessagesEmojiGameOutcome: (r: Reader) => T.MessagesEmojiGameOutcome = /* @__PURE__ */ described("messages.EmojiGameOutcome", `
~ da2ad647 seed:b stakeTonAmount:l tonAmount:l
`)

export const readMessagesEmojiGroups: (r: Reader) => T.MessagesEmojiGroups = /* @__PURE__ */ described("messages.EmojiGroups", `
~ 881fb94b hash:i groups:4*0
~NotModified 6fb4ad87
`, () => [readEmojiGroup])

export const readMessagesExportedChatInvite: (r: Reader) => T.MessagesExportedChatInvite = /* @__PURE__ */ described("messages.ExportedChatInvite", `
~ 1871be50 invite:0 users:3*1
~Replaced 222600ef invite:0 newInvite:0 users:3*1
`, () => [readExportedChatInvite, readUser])

export const readMessagesExportedChatInvites: (r: Reader) => T.MessagesExportedChatInvites = /* @__PURE__ */ described("messages.ExportedChatInvites", `
~ bdc62dcc count:i invites:1*0 users:3*1
`, () => [readExportedChatInvite, readUser])

export const readMessagesFavedStickers: (r: Reader) => T.MessagesFavedStickers = /* @__PURE__ */ described("messages.FavedStickers", `
~ 2cb51097 hash:l packs:4*0 stickers:3*1
~NotModified 9e8fa6d3
`, () => [readStickerPack, readDocument])

export const readMessagesFeaturedStickers: (r: Reader) => T.MessagesFeaturedStickers = /* @__PURE__ */ described("messages.FeaturedStickers", `
~ be382906 # premium.0 hash:l count:i sets:11*0 unread:2*l
~NotModified c6dc0c66 count:i
`, () => [readStickerSetCovered])

export const readMessagesForumTopics: (r: Reader) => T.MessagesForumTopics = /* @__PURE__ */ described("messages.ForumTopics", `
~ 367617d3 # orderByCreateDate.0 count:i topics:2*0 messages:3*1 chats:3*2 users:3*3 pts:i
`, () => [readForumTopic, readMessage, readChat, readUser])

export const readMessagesFoundStickerSets: (r: Reader) => T.MessagesFoundStickerSets = /* @__PURE__ */ described("messages.FoundStickerSets", `
~ 8af09dd2 hash:l sets:11*0
~NotModified d54b65d
`, () => [readStickerSetCovered])

export const readMessagesFoundStickers: (r: Reader) => T.MessagesFoundStickers = /* @__PURE__ */ described("messages.FoundStickers", `
~ 82c9e290 # nextOffset.0:i hash:l stickers:3*0
~NotModified 6010c534 # nextOffset.0:i
`, () => [readDocument])

export const readMessagesHighScores: (r: Reader) => T.MessagesHighScores = /* @__PURE__ */ described("messages.HighScores", `
~ 9a3bfd99 scores:5*0 users:3*1
`, () => [readHighScore, readUser])

export const readMessagesHistoryImport: (r: Reader) => T.MessagesHistoryImport = /* @__PURE__ */ described("messages.HistoryImport", `
~ 1662af0b id:l
`)

export const readMessagesHistoryImportParsed: (r: Reader) => T.MessagesHistoryImportParsed = /* @__PURE__ */ described("messages.HistoryImportParsed", `
~ 5e0fb7b9 # pm.0 group.1 title.2:s
`)

export const readMessagesInactiveChats: (r: Reader) => T.MessagesInactiveChats = /* @__PURE__ */ described("messages.InactiveChats", `
~ a927fec5 dates:1*i chats:3*0 users:3*1
`, () => [readChat, readUser])

export const readMessagesInvitedUsers: (r: Reader) => T.MessagesInvitedUsers = /* @__PURE__ */ described("messages.InvitedUsers", `
~ 7f5defa6 updates:0 missingInvitees:4*1
`, () => [readUpdates, readMissingInvitee])

export const readMessagesMessageEditData: (r: Reader) => T.MessagesMessageEditData = /* @__PURE__ */ described("messages.MessageEditData", `
~ 26b5dde6 # caption.0
`)

export const readMessagesMessageReactionsList: (r: Reader) => T.MessagesMessageReactionsList = /* @__PURE__ */ described("messages.MessageReactionsList", `
~ 31bd492d # count:i reactions:7*0 chats:3*1 users:3*2 nextOffset.0:s
`, () => [readMessagePeerReaction, readChat, readUser])

export const readMessagesMessageViews: (r: Reader) => T.MessagesMessageViews = /* @__PURE__ */ described("messages.MessageViews", `
~ b6c4f543 views:2*0 chats:3*1 users:3*2
`, () => [readMessageViews, readChat, readUser])

export const readMessagesMessages = (r: Reader): T.MessagesMessages => {
  const id = r.id()
  switch (id) {
    case -0x388945b2: { // messages.channelMessages#c776ba4e
      const flags = r.id()
      return {
        _tag: "messages.channelMessages",
        inexact: (flags & 2) !== 0,
        pts: r.int(),
        count: r.int(),
        offsetIdOffset: (flags & 4) !== 0 ? r.int() : undefined,
        messages: r.vector(3, readMessage),
        topics: r.vector(2, readForumTopic),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
    case 0x1d73e7ea: // messages.messages#1d73e7ea
      return {
        _tag: "messages.messages",
        messages: r.vector(3, readMessage),
        topics: r.vector(2, readForumTopic),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    case 0x74535f21: // messages.messagesNotModified#74535f21
      return { _tag: "messages.messagesNotModified", count: r.int() }
    case 0x5f206716: { // messages.messagesSlice#5f206716
      const flags = r.id()
      return {
        _tag: "messages.messagesSlice",
        inexact: (flags & 2) !== 0,
        count: r.int(),
        nextRate: (flags & 1) !== 0 ? r.int() : undefined,
        offsetIdOffset: (flags & 4) !== 0 ? r.int() : undefined,
        searchFlood: (flags & 8) !== 0 ? readSearchPostsFlood(r) : undefined,
        messages: r.vector(3, readMessage),
        topics: r.vector(2, readForumTopic),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("messages.Messages", id)
}

export const readMessagesMyStickers: (r: Reader) => T.MessagesMyStickers = /* @__PURE__ */ described("messages.MyStickers", `
~ faff629d count:i sets:11*0
`, () => [readStickerSetCovered])

export const readMessagesPeerDialogs: (r: Reader) => T.MessagesPeerDialogs = /* @__PURE__ */ described("messages.PeerDialogs", `
~ 3371c354 dialogs:6*0 messages:3*1 chats:3*2 users:3*3 state:4
`, () => [readDialog, readMessage, readChat, readUser, readUpdatesState])

export const readMessagesPeerSettings: (r: Reader) => T.MessagesPeerSettings = /* @__PURE__ */ described("messages.PeerSettings", `
~ 6880b94d settings:0 chats:3*1 users:3*2
`, () => [readPeerSettings, readChat, readUser])

export const readMessagesPreparedInlineMessage: (r: Reader) => T.MessagesPreparedInlineMessage = /* @__PURE__ */ described("messages.PreparedInlineMessage", `
~ ff57708d queryId:l result:0 peerTypes:1*1 cacheTime:i users:3*2
`, () => [readBotInlineResult, readInlineQueryPeerType, readUser])

export const readMessagesQuickReplies: (r: Reader) => T.MessagesQuickReplies = /* @__PURE__ */ described("messages.QuickReplies", `
~ c68d6695 quickReplies:5*0 messages:3*1 chats:3*2 users:3*3
~NotModified 5f91eb5b
`, () => [readQuickReply, readMessage, readChat, readUser])

export const readMessagesReactions: (r: Reader) => T.MessagesReactions = /* @__PURE__ */ described("messages.Reactions", `
~ eafdf716 hash:l reactions:1*0
~NotModified b06fdbdf
`, () => [readReaction])

export const readMessagesRecentStickers: (r: Reader) => T.MessagesRecentStickers = /* @__PURE__ */ described("messages.RecentStickers", `
~ 88d37c56 hash:l packs:4*0 stickers:3*1 dates:1*i
~NotModified b17f890
`, () => [readStickerPack, readDocument])

export const readMessagesSavedDialogs: (r: Reader) => T.MessagesSavedDialogs = /* @__PURE__ */ described("messages.SavedDialogs", `
~ f83ae221 dialogs:6*0 messages:3*1 chats:3*2 users:3*3
~NotModified c01f6fe8 count:i
~Slice 44ba9dd9 count:i dialogs:6*0 messages:3*1 chats:3*2 users:3*3
`, () => [readSavedDialog, readMessage, readChat, readUser])

export const readMessagesSavedGifs: (r: Reader) => T.MessagesSavedGifs = /* @__PURE__ */ described("messages.SavedGifs", `
~ 84a02a0d hash:l gifs:3*0
~NotModified e8025ca2
`, () => [readDocument])

export const readMessagesSavedReactionTags: (r: Reader) => T.MessagesSavedReactionTags = /* @__PURE__ */ described("messages.SavedReactionTags", `
~ 3259950a tags:4*0 hash:l
~NotModified 889b59ef
`, () => [readSavedReactionTag])

export const readMessagesSearchCounter: (r: Reader) => T.MessagesSearchCounter = /* @__PURE__ */ described("messages.SearchCounter", `
~ e844ebff # inexact.1 filter:0 count:i
`, () => [readMessagesFilter])

export const readMessagesSearchResultsCalendar: (r: Reader) => T.MessagesSearchResultsCalendar = /* @__PURE__ */ described("messages.SearchResultsCalendar", `
~ 147ee23c # inexact.0 count:i minDate:i minMsgId:i offsetIdOffset.1:i periods:5*0 messages:3*1 chats:3*2 users:3*3
`, () => [readSearchResultsCalendarPeriod, readMessage, readChat, readUser])

export const readMessagesSearchResultsPositions: (r: Reader) => T.MessagesSearchResultsPositions = /* @__PURE__ */ described("messages.SearchResultsPositions", `
~ 53b22baf count:i positions:4*0
`, () => [readSearchResultsPosition])

export const readMessagesSentEncryptedMessage: (r: Reader) => T.MessagesSentEncryptedMessage = /* @__PURE__ */ described("messages.SentEncryptedMessage", `
messages.sentEncryptedFile 9493ff32 date:i file:0
~ 560f8935 date:i
`, () => [readEncryptedFile])

export const readMessagesSponsoredMessages: (r: Reader) => T.MessagesSponsoredMessages = /* @__PURE__ */ described("messages.SponsoredMessages", `
~ ffda656d # postsBetween.0:i startDelay.1:i betweenDelay.2:i messages:7*0 chats:3*1 users:3*2
~Empty 1839490f
`, () => [readSponsoredMessage, readChat, readUser])

export const readMessagesStickerSet: (r: Reader) => T.MessagesStickerSet = /* @__PURE__ */ described("messages.StickerSet", `
~ 6e153f16 set:0 packs:4*1 keywords:5*2 documents:3*3
~NotModified d3f924eb
`, () => [readStickerSet, readStickerPack, readStickerKeyword, readDocument])

export const readMessagesStickerSetInstallResult: (r: Reader) => T.MessagesStickerSetInstallResult = /* @__PURE__ */ described("messages.StickerSetInstallResult", `
~Archive 35e410a8 sets:11*0
~Success 38641628
`, () => [readStickerSetCovered])

export const readMessagesStickers: (r: Reader) => T.MessagesStickers = /* @__PURE__ */ described("messages.Stickers", `
~ 30a6ec7e hash:l stickers:3*0
~NotModified f1749a22
`, () => [readDocument])

export const readMessagesTranscribedAudio: (r: Reader) => T.MessagesTranscribedAudio = /* @__PURE__ */ described("messages.TranscribedAudio", `
~ cfb9d957 # pending.0 transcriptionId:l text:s trialRemainsNum.1:i trialRemainsUntilDate.1:i
`)

export const readMessagesTranslatedRichMessage: (r: Reader) => T.MessagesTranslatedRichMessage = /* @__PURE__ */ described("messages.TranslatedRichMessage", `
~ 4203998f result:8*0
`, () => [readRichMessage])

export const readMessagesTranslatedText: (r: Reader) => T.MessagesTranslatedText = /* @__PURE__ */ described("messages.TranslatedText", `
messages.translateResult 33db32f8 result:4*0
`, () => [readTextWithEntities])

export const readMessagesVotesList: (r: Reader) => T.MessagesVotesList = /* @__PURE__ */ described("messages.VotesList", `
~ 4899484e # count:i votes:5*0 chats:3*1 users:3*2 nextOffset.0:s
`, () => [readMessagePeerVote, readChat, readUser])

export const readMessagesWebPage: (r: Reader) => T.MessagesWebPage = /* @__PURE__ */ described("messages.WebPage", `
~ fd5e12bd webpage:0 chats:3*1 users:3*2
`, () => [readWebPage, readChat, readUser])

export const readMessagesWebPagePreview: (r: Reader) => T.MessagesWebPagePreview = /* @__PURE__ */ described("messages.WebPagePreview", `
~ 8c9a88ac media:0 chats:3*1 users:3*2
`, () => [readMessageMedia, readChat, readUser])

export const readPaymentsBankCardData: (r: Reader) => T.PaymentsBankCardData = /* @__PURE__ */ described("payments.BankCardData", `
~ 3e24e573 title:s openUrls:3*0
`, () => [readBankCardOpenUrl])

export const readPaymentsCheckCanSendGiftResult: (r: Reader) => T.PaymentsCheckCanSendGiftResult = /* @__PURE__ */ described("payments.CheckCanSendGiftResult", `
~Fail d5e58274 reason:0
~Ok 374fa7ad
`, () => [readTextWithEntities])

export const readPaymentsCheckedGiftCode: (r: Reader) => T.PaymentsCheckedGiftCode = /* @__PURE__ */ described("payments.CheckedGiftCode", `
~ eb983f8f # viaGiveaway.2 fromId.4:0 giveawayMsgId.3:i toId.0:l date:i days:i usedDate.1:i chats:3*1 users:3*2
`, () => [readPeer, readChat, readUser])

export const readPaymentsConnectedStarRefBots: (r: Reader) => T.PaymentsConnectedStarRefBots = /* @__PURE__ */ described("payments.ConnectedStarRefBots", `
~ 98d5ea1d count:i connectedBots:11*0 users:3*1
`, () => [readConnectedBotStarRef, readUser])

export const readPaymentsExportedInvoice: (r: Reader) => T.PaymentsExportedInvoice = /* @__PURE__ */ described("payments.ExportedInvoice", `
~ aed0cbd9 url:s
`)

export const readPaymentsGiveawayInfo: (r: Reader) => T.PaymentsGiveawayInfo = /* @__PURE__ */ described("payments.GiveawayInfo", `
~ 4367daa0 # participating.0 preparingResults.3 startDate:i joinedTooEarlyDate.1:i adminDisallowedChatId.2:l disallowedCountry.4:s
~Results e175e66f # winner.0 refunded.1 startDate:i giftCodeSlug.3:s starsPrize.4:l finishDate:i winnersCount:i activatedCount.2:i
`)

export const readPaymentsPaymentForm: (r: Reader) => T.PaymentsPaymentForm = /* @__PURE__ */ described("payments.PaymentForm", `
~ a0058751 # canSaveCredentials.2 passwordMissing.3 formId:l botId:n title:s description:s photo.5:0 invoice:1 providerId:l url:s nativeProvider.4:s nativeParams.4:2 additionalMethods.6:3*3 savedInfo.0:4 savedCredentials.1:3*5 users:3*6
~StarGift b425cfe1 formId:l invoice:1
~Stars 7bf6b15c # formId:l botId:n title:s description:s photo.5:0 invoice:1 users:3*6
`, () => [readWebDocument, readInvoice, readDataJSON, readPaymentFormMethod, readPaymentRequestedInfo, readPaymentSavedCredentials, readUser])

export const readPaymentsPaymentReceipt: (r: Reader) => T.PaymentsPaymentReceipt = /* @__PURE__ */ described("payments.PaymentReceipt", `
~ 70c4fe03 # date:i botId:n providerId:l title:s description:s photo.2:0 invoice:1 info.0:2 shipping.1:3 tipAmount.3:l currency:s totalAmount:l credentialsTitle:s users:3*4
~Stars dabbf83a # date:i botId:n title:s description:s photo.2:0 invoice:1 currency:s totalAmount:l transactionId:s users:3*4
`, () => [readWebDocument, readInvoice, readPaymentRequestedInfo, readShippingOption, readUser])

export const readPaymentsPaymentResult: (r: Reader) => T.PaymentsPaymentResult = /* @__PURE__ */ described("payments.PaymentResult", `
~ 4e5f810d updates:0
payments.paymentVerificationNeeded d8411139 url:s
`, () => [readUpdates])

export const readPaymentsResaleStarGifts: (r: Reader) => T.PaymentsResaleStarGifts = /* @__PURE__ */ described("payments.ResaleStarGifts", `
~ 947a12df # count:i gifts:11*0 nextOffset.0:s attributes.1:6*1 attributesHash.1:l chats:3*2 counters.2:4*3 users:3*4
`, () => [readStarGift, readStarGiftAttribute, readChat, readStarGiftAttributeCounter, readUser])

export const readPaymentsSavedInfo: (r: Reader) => T.PaymentsSavedInfo = /* @__PURE__ */ described("payments.SavedInfo", `
~ fb8fe43c # hasSavedCredentials.1 savedInfo.0:0
`, () => [readPaymentRequestedInfo])

export const readPaymentsSavedStarGifts: (r: Reader) => T.PaymentsSavedStarGifts = /* @__PURE__ */ described("payments.SavedStarGifts", `
~ 95f389b1 # count:i chatNotificationsEnabled.1:o gifts:14*0 nextOffset.0:s chats:3*1 users:3*2
`, () => [readSavedStarGift, readChat, readUser])

export const readPaymentsStarGiftActiveAuctions: (r: Reader) => T.PaymentsStarGiftActiveAuctions = /* @__PURE__ */ described("payments.StarGiftActiveAuctions", `
~ aef6abbc auctions:16*0 users:3*1 chats:3*2
~NotModified db33dad0
`, () => [readStarGiftActiveAuctionState, readUser, readChat])

export const readPaymentsStarGiftAuctionAcquiredGifts: (r: Reader) => T.PaymentsStarGiftAuctionAcquiredGifts = /* @__PURE__ */ described("payments.StarGiftAuctionAcquiredGifts", `
~ 7d5bd1f0 gifts:10*0 users:3*1 chats:3*2
`, () => [readStarGiftAuctionAcquiredGift, readUser, readChat])

export const readPaymentsStarGiftAuctionState: (r: Reader) => T.PaymentsStarGiftAuctionState = /* @__PURE__ */ described("payments.StarGiftAuctionState", `
~ 6b39f4ec gift:0 state:1 userState:2 timeout:i users:3*3 chats:3*4
`, () => [readStarGift, readStarGiftAuctionState, readStarGiftAuctionUserState, readUser, readChat])

export const readPaymentsStarGiftCollections: (r: Reader) => T.PaymentsStarGiftCollections = /* @__PURE__ */ described("payments.StarGiftCollections", `
~ 8a2932f3 collections:7*0
~NotModified a0ba4f17
`, () => [readStarGiftCollection])

export const readPaymentsStarGiftUpgradeAttributes: (r: Reader) => T.PaymentsStarGiftUpgradeAttributes = /* @__PURE__ */ described("payments.StarGiftUpgradeAttributes", `
~ 46c6e36f attributes:6*0
`, () => [readStarGiftAttribute])

export const readPaymentsStarGiftUpgradePreview: (r: Reader) => T.PaymentsStarGiftUpgradePreview = /* @__PURE__ */ described("payments.StarGiftUpgradePreview", `
~ 3de1dfed sampleAttributes:6*0 prices:4*1 nextPrices:4*1
`, () => [readStarGiftAttribute, readStarGiftUpgradePrice])

export const readPaymentsStarGiftWithdrawalUrl: (r: Reader) => T.PaymentsStarGiftWithdrawalUrl = /* @__PURE__ */ described("payments.StarGiftWithdrawalUrl", `
~ 84aa3a9c url:s
`)

export const readPaymentsStarGifts: (r: Reader) => T.PaymentsStarGifts = /* @__PURE__ */ described("payments.StarGifts", `
~ 2ed82995 hash:i gifts:11*0 chats:3*1 users:3*2
~NotModified a388a368
`, () => [readStarGift, readChat, readUser])

export const readPaymentsStarsRevenueAdsAccountUrl: (r: Reader) => T.PaymentsStarsRevenueAdsAccountUrl = /* @__PURE__ */ described("payments.StarsRevenueAdsAccountUrl", `
~ 394e7f21 url:s
`)

export const readPaymentsStarsRevenueStats: (r: Reader) => T.PaymentsStarsRevenueStats = /* @__PURE__ */ described("payments.StarsRevenueStats", `
~ 6c207376 # topHoursGraph.0:0 revenueGraph:0 status:1 usdRate:d
`, () => [readStatsGraph, readStarsRevenueStatus])

export const readPaymentsStarsRevenueWithdrawalUrl: (r: Reader) => T.PaymentsStarsRevenueWithdrawalUrl = /* @__PURE__ */ described("payments.StarsRevenueWithdrawalUrl", `
~ 1dab80b7 url:s
`)

export const readPaymentsStarsStatus: (r: Reader) => T.PaymentsStarsStatus = /* @__PURE__ */ described("payments.StarsStatus", `
~ 6c9ce8ed # balance:0 subscriptions.1:11*1 subscriptionsNextOffset.2:s subscriptionsMissingBalance.4:l history.3:8*2 nextOffset.0:s chats:3*3 users:3*4
`, () => [readStarsAmount, readStarsSubscription, readStarsTransaction, readChat, readUser])

export const readPaymentsSuggestedStarRefBots: (r: Reader) => T.PaymentsSuggestedStarRefBots = /* @__PURE__ */ described("payments.SuggestedStarRefBots", `
~ b4d5d859 # count:i suggestedBots:5*0 users:3*1 nextOffset.0:s
`, () => [readStarRefProgram, readUser])

export const readPaymentsUniqueStarGift: (r: Reader) => T.PaymentsUniqueStarGift = /* @__PURE__ */ described("payments.UniqueStarGift", `
~ 416c56e8 gift:0 chats:3*1 users:3*2
`, () => [readStarGift, readChat, readUser])

export const readPaymentsUniqueStarGiftValueInfo: (r: Reader) => T.PaymentsUniqueStarGiftValueInfo = /* @__PURE__ */ described("payments.UniqueStarGiftValueInfo", `
~ 512fe446 # lastSaleOnFragment.1 valueIsAverage.6 currency:s value:l initialSaleDate:i initialSaleStars:l initialSalePrice:l lastSaleDate.0:i lastSalePrice.0:l floorPrice.2:l averagePrice.3:l listedCount.4:i fragmentListedCount.5:i fragmentListedUrl.5:s
`)

export const readPaymentsValidatedRequestedInfo: (r: Reader) => T.PaymentsValidatedRequestedInfo = /* @__PURE__ */ described("payments.ValidatedRequestedInfo", `
~ d1451883 # id.0:s shippingOptions.1:5*0
`, () => [readShippingOption])

export const readPhoneExportedGroupCallInvite: (r: Reader) => T.PhoneExportedGroupCallInvite = /* @__PURE__ */ described("phone.ExportedGroupCallInvite", `
~ 204bd158 link:s
`)

export const readPhoneGroupCall: (r: Reader) => T.PhoneGroupCall = /* @__PURE__ */ described("phone.GroupCall", `
~ 9e727aad call:0 participants:7*1 participantsNextOffset:s chats:3*2 users:3*3
`, () => [readGroupCall, readGroupCallParticipant, readChat, readUser])

export const readPhoneGroupCallStars: (r: Reader) => T.PhoneGroupCallStars = /* @__PURE__ */ described("phone.GroupCallStars", `
~ 9d1dbd26 totalStars:l topDonors:4*0 chats:3*1 users:3*2
`, () => [readGroupCallDonor, readChat, readUser])

export const readPhoneGroupCallStreamChannels: (r: Reader) => T.PhoneGroupCallStreamChannels = /* @__PURE__ */ described("phone.GroupCallStreamChannels", `
~ d0e482b2 channels:5*0
`, () => [readGroupCallStreamChannel])

export const readPhoneGroupCallStreamRtmpUrl: (r: Reader) => T.PhoneGroupCallStreamRtmpUrl = /* @__PURE__ */ described("phone.GroupCallStreamRtmpUrl", `
~ 2dbf3432 url:s key:s
`)

export const readPhoneGroupParticipants: (r: Reader) => T.PhoneGroupParticipants = /* @__PURE__ */ described("phone.GroupParticipants", `
~ f47751b6 count:i participants:7*0 nextOffset:s chats:3*1 users:3*2 version:i
`, () => [readGroupCallParticipant, readChat, readUser])

export const readPhoneJoinAsPeers: (r: Reader) => T.PhoneJoinAsPeers = /* @__PURE__ */ described("phone.JoinAsPeers", `
~ afe5623f peers:3*0 chats:3*1 users:3*2
`, () => [readPeer, readChat, readUser])

export const readPhonePhoneCall: (r: Reader) => T.PhonePhoneCall = /* @__PURE__ */ described("phone.PhoneCall", `
~ ec82e140 phoneCall:0 users:3*1
`, () => [readPhoneCall, readUser])

export const readPhotosPhoto: (r: Reader) => T.PhotosPhoto = /* @__PURE__ */ described("photos.Photo", `
~ 20212ca8 photo:0 users:3*1
`, () => [readPhoto, readUser])

export const readPhotosPhotos: (r: Reader) => T.PhotosPhotos = /* @__PURE__ */ described("photos.Photos", `
~ 8dca6aa5 photos:3*0 users:3*1
~Slice 15051f54 count:i photos:3*0 users:3*1
`, () => [readPhoto, readUser])

export const readPremiumBoostsList: (r: Reader) => T.PremiumBoostsList = /* @__PURE__ */ described("premium.BoostsList", `
~ 86f8613c # count:i boosts:5*0 nextOffset.0:s users:3*1
`, () => [readBoost, readUser])

export const readPremiumBoostsStatus: (r: Reader) => T.PremiumBoostsStatus = /* @__PURE__ */ described("premium.BoostsStatus", `
~ 4959427a # myBoost.2 level:i currentLevelBoosts:i boosts:i giftBoosts.4:i nextLevelBoosts.0:i premiumAudience.1:0 boostUrl:s prepaidGiveaways.3:6*1 myBoostSlots.2:1*i
`, () => [readStatsPercentValue, readPrepaidGiveaway])

export const readPremiumMyBoosts: (r: Reader) => T.PremiumMyBoosts = /* @__PURE__ */ described("premium.MyBoosts", `
~ 9ae228e2 myBoosts:5*0 chats:3*1 users:3*2
`, () => [readMyBoost, readChat, readUser])

export const readSmsjobsEligibilityToJoin: (r: Reader) => T.SmsjobsEligibilityToJoin = /* @__PURE__ */ described("smsjobs.EligibilityToJoin", `
smsjobs.eligibleToJoin dc8b44cf termsUrl:s monthlySentSms:i
`)

export const readSmsjobsStatus: (r: Reader) => T.SmsjobsStatus = /* @__PURE__ */ described("smsjobs.Status", `
~ 2aee9191 # allowInternational.0 recentSent:i recentSince:i recentRemains:i totalSent:i totalSince:i lastGiftSlug.1:s termsUrl:s
`)

export const readStatsBroadcastStats: (r: Reader) => T.StatsBroadcastStats = /* @__PURE__ */ described("stats.BroadcastStats", `
~ 396ca5fc period:0 followers:1 viewsPerPost:1 sharesPerPost:1 reactionsPerPost:1 viewsPerStory:1 sharesPerStory:1 reactionsPerStory:1 enabledNotifications:2 growthGraph:3 followersGraph:3 muteGraph:3 topHoursGraph:3 interactionsGraph:3 ivInteractionsGraph:3 viewsBySourceGraph:3 newFollowersBySourceGraph:3 languagesGraph:3 reactionsByEmotionGraph:3 storyInteractionsGraph:3 storyReactionsByEmotionGraph:3 recentPostsInteractions:5*4
`, () => [readStatsDateRangeDays, readStatsAbsValueAndPrev, readStatsPercentValue, readStatsGraph, readPostInteractionCounters])

export const readStatsMegagroupStats: (r: Reader) => T.StatsMegagroupStats = /* @__PURE__ */ described("stats.MegagroupStats", `
~ ef7ff916 period:0 members:1 messages:1 viewers:1 posters:1 growthGraph:2 membersGraph:2 newMembersBySourceGraph:2 languagesGraph:2 messagesGraph:2 actionsGraph:2 topHoursGraph:2 weekdaysGraph:2 topPosters:5*3 topAdmins:6*4 topInviters:4*5 users:3*6
`, () => [readStatsDateRangeDays, readStatsAbsValueAndPrev, readStatsGraph, readStatsGroupTopPoster, readStatsGroupTopAdmin, readStatsGroupTopInviter, readUser])

export const readStatsMessageStats: (r: Reader) => T.StatsMessageStats = /* @__PURE__ */ described("stats.MessageStats", `
~ 7fe91c14 viewsGraph:0 reactionsByEmotionGraph:0
`, () => [readStatsGraph])

export const readStatsPollStats: (r: Reader) => T.StatsPollStats = /* @__PURE__ */ described("stats.PollStats", `
~ 2999beed votesGraph:0
`, () => [readStatsGraph])

export const readStatsPublicForwards: (r: Reader) => T.StatsPublicForwards = /* @__PURE__ */ described("stats.PublicForwards", `
~ 93037e20 # count:i forwards:4*0 nextOffset.0:s chats:3*1 users:3*2
`, () => [readPublicForward, readChat, readUser])

export const readStatsStoryStats: (r: Reader) => T.StatsStoryStats = /* @__PURE__ */ described("stats.StoryStats", `
~ 50cd067c viewsGraph:0 reactionsByEmotionGraph:0
`, () => [readStatsGraph])

export const readStickersSuggestedShortName: (r: Reader) => T.StickersSuggestedShortName = /* @__PURE__ */ described("stickers.SuggestedShortName", `
~ 85fea03f shortName:s
`)

export const readStorageFileType = (r: Reader): T.StorageFileType => {
  const id = r.id()
  switch (id) {
    case -0x351e5521: // storage.fileGif#cae1aadf
      return { _tag: "storage.fileGif" }
    case 0x007efe0e: // storage.fileJpeg#007efe0e
      return { _tag: "storage.fileJpeg" }
    case 0x4b09ebbc: // storage.fileMov#4b09ebbc
      return { _tag: "storage.fileMov" }
    case 0x528a0677: // storage.fileMp3#528a0677
      return { _tag: "storage.fileMp3" }
    case -0x4c315f1c: // storage.fileMp4#b3cea0e4
      return { _tag: "storage.fileMp4" }
    case 0x40bc6f52: // storage.filePartial#40bc6f52
      return { _tag: "storage.filePartial" }
    case -0x51e1af73: // storage.filePdf#ae1e508d
      return { _tag: "storage.filePdf" }
    case 0x0a4f63c0: // storage.filePng#0a4f63c0
      return { _tag: "storage.filePng" }
    case -0x5569c4fb: // storage.fileUnknown#aa963b05
      return { _tag: "storage.fileUnknown" }
    case 0x1081464c: // storage.fileWebp#1081464c
      return { _tag: "storage.fileWebp" }
  }
  return r.fail("storage.FileType", id)
}

export const readStoriesAlbums: (r: Reader) => T.StoriesAlbums = /* @__PURE__ */ described("stories.Albums", `
~ c3987a3a hash:l albums:4*0
~NotModified 564edaeb
`, () => [readStoryAlbum])

export const readStoriesAllStories: (r: Reader) => T.StoriesAllStories = /* @__PURE__ */ described("stories.AllStories", `
~ 6efc5e81 # hasMore.0 count:i state:s peerStories:7*0 chats:3*1 users:3*2 stealthMode:3
~NotModified 1158fe3e # state:s stealthMode:3
`, () => [readPeerStories, readChat, readUser, readStoriesStealthMode])

export const readStoriesCanSendStoryCount: (r: Reader) => T.StoriesCanSendStoryCount = /* @__PURE__ */ described("stories.CanSendStoryCount", `
~ c387c04e countRemains:i
`)

export const readStoriesFoundStories: (r: Reader) => T.StoriesFoundStories = /* @__PURE__ */ described("stories.FoundStories", `
~ e2de7737 # count:i stories:6*0 nextOffset.0:s chats:3*1 users:3*2
`, () => [readFoundStory, readChat, readUser])

export const readStoriesPeerStories: (r: Reader) => T.StoriesPeerStories = /* @__PURE__ */ described("stories.PeerStories", `
~ cae68768 stories:0 chats:3*1 users:3*2
`, () => [readPeerStories, readChat, readUser])

export const readStoriesStories: (r: Reader) => T.StoriesStories = /* @__PURE__ */ described("stories.Stories", `
~ 63c3dd0a # count:i stories:2*0 pinnedToTop.0:1*i chats:3*1 users:3*2
`, () => [readStoryItem, readChat, readUser])

export const readStoriesStoryReactionsList: (r: Reader) => T.StoriesStoryReactionsList = /* @__PURE__ */ described("stories.StoryReactionsList", `
~ aa5f789c # count:i reactions:4*0 chats:3*1 users:3*2 nextOffset.0:s
`, () => [readStoryReaction, readChat, readUser])

export const readStoriesStoryViews: (r: Reader) => T.StoriesStoryViews = /* @__PURE__ */ described("stories.StoryViews", `
~ de9eed1d views:3*0 users:3*1
`, () => [readStoryViews, readUser])

export const readStoriesStoryViewsList: (r: Reader) => T.StoriesStoryViewsList = /* @__PURE__ */ described("stories.StoryViewsList", `
~ 59d78fc5 # count:i viewsCount:i forwardsCount:i reactionsCount:i views:5*0 chats:3*1 users:3*2 nextOffset.0:s
`, () => [readStoryView, readChat, readUser])

export const readUpdatesChannelDifference = (r: Reader): T.UpdatesChannelDifference => {
  const id = r.id()
  switch (id) {
    case 0x2064674e: { // updates.channelDifference#2064674e
      const flags = r.id()
      return {
        _tag: "updates.channelDifference",
        final: (flags & 1) !== 0,
        pts: r.int(),
        timeout: (flags & 2) !== 0 ? r.int() : undefined,
        newMessages: r.vector(3, readMessage),
        otherUpdates: r.vector(1, readUpdate),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
    case 0x3e11affb: { // updates.channelDifferenceEmpty#3e11affb
      const flags = r.id()
      return {
        _tag: "updates.channelDifferenceEmpty",
        final: (flags & 1) !== 0,
        pts: r.int(),
        timeout: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
    case -0x5b433902: { // updates.channelDifferenceTooLong#a4bcc6fe
      const flags = r.id()
      return {
        _tag: "updates.channelDifferenceTooLong",
        final: (flags & 1) !== 0,
        timeout: (flags & 2) !== 0 ? r.int() : undefined,
        dialog: readDialog(r),
        messages: r.vector(3, readMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("updates.ChannelDifference", id)
}

export const readUpdatesDifference = (r: Reader): T.UpdatesDifference => {
  const id = r.id()
  switch (id) {
    case 0x00f49ca0: // updates.difference#00f49ca0
      return {
        _tag: "updates.difference",
        newMessages: r.vector(3, readMessage),
        newEncryptedMessages: r.vector(6, readEncryptedMessage),
        otherUpdates: r.vector(1, readUpdate),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        state: readUpdatesState(r)
      }
    case 0x5d75a138: // updates.differenceEmpty#5d75a138
      return { _tag: "updates.differenceEmpty", date: r.int(), seq: r.int() }
    case -0x5704e67f: // updates.differenceSlice#a8fb1981
      return {
        _tag: "updates.differenceSlice",
        newMessages: r.vector(3, readMessage),
        newEncryptedMessages: r.vector(6, readEncryptedMessage),
        otherUpdates: r.vector(1, readUpdate),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        intermediateState: readUpdatesState(r)
      }
    case 0x4afe8f6d: // updates.differenceTooLong#4afe8f6d
      return { _tag: "updates.differenceTooLong", pts: r.int() }
  }
  return r.fail("updates.Difference", id)
}

export const readUpdatesState = (r: Reader): T.UpdatesState => {
  const id = r.id()
  switch (id) {
    case -0x5a93d5c2: // updates.state#a56c2a3e
      return {
        _tag: "updates.state",
        pts: r.int(),
        qts: r.int(),
        date: r.int(),
        seq: r.int(),
        unreadCount: r.int()
      }
  }
  return r.fail("updates.State", id)
}

export const readUploadCdnFile = (r: Reader): T.UploadCdnFile => {
  const id = r.id()
  switch (id) {
    case -0x566035b1: // upload.cdnFile#a99fca4f
      return { _tag: "upload.cdnFile", bytes: r.bytes() }
    case -0x11571b92: // upload.cdnFileReuploadNeeded#eea8e46e
      return { _tag: "upload.cdnFileReuploadNeeded", requestToken: r.bytes() }
  }
  return r.fail("upload.CdnFile", id)
}

export const readUploadFile = (r: Reader): T.UploadFile => {
  const id = r.id()
  switch (id) {
    case 0x096a18d5: // upload.file#096a18d5
      return { _tag: "upload.file", type: readStorageFileType(r), mtime: r.int(), bytes: r.bytes() }
    case -0x0e7325bc: // upload.fileCdnRedirect#f18cda44
      return {
        _tag: "upload.fileCdnRedirect",
        dcId: r.int(),
        fileToken: r.bytes(),
        encryptionKey: r.bytes(),
        encryptionIv: r.bytes(),
        fileHashes: r.vector(5, readFileHash)
      }
  }
  return r.fail("upload.File", id)
}

export const readUploadWebFile: (r: Reader) => T.UploadWebFile = /* @__PURE__ */ described("upload.WebFile", `
~ 21e753bc size:i mimeType:s fileType:0 mtime:i bytes:b
`, () => [readStorageFileType])

export const readUsersSavedMusic: (r: Reader) => T.UsersSavedMusic = /* @__PURE__ */ described("users.SavedMusic", `
~ 34a2f297 count:i documents:3*0
~NotModified e3878aa4 count:i
`, () => [readDocument])

export const readUsersUserFull: (r: Reader) => T.UsersUserFull = /* @__PURE__ */ described("users.UserFull", `
~ 3b6d152e fullUser:0 chats:3*1 users:3*2
`, () => [readUserFull, readChat, readUser])

export const readUsersUsers: (r: Reader) => T.UsersUsers = /* @__PURE__ */ described("users.Users", `
~ 62d706b8 users:3*0
~Slice 315a4974 count:i users:3*0
`, () => [readUser])
