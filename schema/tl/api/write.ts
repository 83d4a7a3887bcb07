// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * Writes the types of the API, a function a type.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import { writeBytes, writeInt, writeInt53, writeLong, writeString } from "../Writer.ts"
import type { Writer } from "../Writer.ts"
import type * as T from "./types.ts"

export { writeBool, writeBytes, writeInt, writeInt53, writeLong, writeString } from "../Writer.ts"

export const writeAccountDaysTTL = (w: Writer, v: T.AccountDaysTTL): void => {
  w.id(-0x472f5021)
  w.int(v.days)
}

export const writeAiComposeTone = (w: Writer, v: T.AiComposeTone): void => {
  switch (v._tag) {
    case "aiComposeTone":
      w.id(-0x3009c157)
      w.id(
        (v.creator === true ? 1 : 0) |
        (v.emojiId === undefined ? 0 : 2) |
        (v.prompt === undefined ? 0 : 16) |
        (v.installsCount === undefined ? 0 : 4) |
        (v.authorId === undefined ? 0 : 8) |
        (v.exampleEnglish === undefined ? 0 : 32)
      )
      w.long(v.id)
      w.long(v.accessHash)
      w.string(v.slug)
      w.string(v.title)
      if (v.emojiId !== undefined) w.long(v.emojiId)
      if (v.prompt !== undefined) w.string(v.prompt)
      if (v.installsCount !== undefined) w.int(v.installsCount)
      if (v.authorId !== undefined) w.int53(v.authorId)
      if (v.exampleEnglish !== undefined) writeAiComposeToneExample(w, v.exampleEnglish)
      return
    case "aiComposeToneDefault":
      w.id(-0x64529bec)
      w.string(v.tone)
      w.long(v.emojiId)
      w.string(v.title)
      return
    default:
      w.fail("AiComposeTone", v)
  }
}

export const writeAiComposeToneExample = (w: Writer, v: T.AiComposeToneExample): void => {
  w.id(-0x0e29d714)
  writeTextWithEntities(w, v.from)
  writeTextWithEntities(w, v.to)
}

export const writeAttachMenuBot = (w: Writer, v: T.AttachMenuBot): void => {
  const flags_3 = v.showInAttachMenu === true || v.peerTypes !== undefined
  w.id(-0x26f27202)
  w.id(
    (v.inactive === true ? 1 : 0) |
    (v.hasSettings === true ? 2 : 0) |
    (v.requestWriteAccess === true ? 4 : 0) |
    (flags_3 ? 8 : 0) |
    (v.showInSideMenu === true ? 16 : 0) |
    (v.sideMenuDisclaimerNeeded === true ? 32 : 0)
  )
  w.int53(v.botId)
  w.string(v.shortName)
  if (flags_3) w.vector(v.peerTypes ?? [], writeAttachMenuPeerType)
  w.vector(v.icons, writeAttachMenuBotIcon)
}

export const writeAttachMenuBotIcon = (w: Writer, v: T.AttachMenuBotIcon): void => {
  w.id(-0x4d58c795)
  w.id((v.colors === undefined ? 0 : 1))
  w.string(v.name)
  writeDocument(w, v.icon)
  if (v.colors !== undefined) w.vector(v.colors, writeAttachMenuBotIconColor)
}

export const writeAttachMenuBotIconColor = (w: Writer, v: T.AttachMenuBotIconColor): void => {
  w.id(0x4576f3f0)
  w.string(v.name)
  w.int(v.color)
}

export const writeAttachMenuBots = (w: Writer, v: T.AttachMenuBots): void => {
  switch (v._tag) {
    case "attachMenuBots":
      w.id(0x3c4301c0)
      w.long(v.hash)
      w.vector(v.bots, writeAttachMenuBot)
      w.vector(v.users, writeUser)
      return
    case "attachMenuBotsNotModified":
      w.id(-0x0e2775a4)
      return
    default:
      w.fail("AttachMenuBots", v)
  }
}

export const writeAttachMenuBotsBot = (w: Writer, v: T.AttachMenuBotsBot): void => {
  w.id(-0x6c409981)
  writeAttachMenuBot(w, v.bot)
  w.vector(v.users, writeUser)
}

export const writeAttachMenuPeerType = (w: Writer, v: T.AttachMenuPeerType): void => {
  switch (v._tag) {
    case "attachMenuPeerTypeBotPM":
      w.id(-0x3cd405e6)
      return
    case "attachMenuPeerTypeBroadcast":
      w.id(0x7bfbdefc)
      return
    case "attachMenuPeerTypeChat":
      w.id(0x0509113f)
      return
    case "attachMenuPeerTypePM":
      w.id(-0x0eb92ce1)
      return
    case "attachMenuPeerTypeSameBotPM":
      w.id(0x7d6be90e)
      return
    default:
      w.fail("AttachMenuPeerType", v)
  }
}

export const writeAuctionBidLevel = (w: Writer, v: T.AuctionBidLevel): void => {
  w.id(0x310240cc)
  w.int(v.pos)
  w.long(v.amount)
  w.int(v.date)
}

export const writeAuthorization = (w: Writer, v: T.Authorization): void => {
  w.id(-0x52fe29e3)
  w.id(
    (v.current === true ? 1 : 0) |
    (v.officialApp === true ? 2 : 0) |
    (v.passwordPending === true ? 4 : 0) |
    (v.encryptedRequestsDisabled === true ? 8 : 0) |
    (v.callRequestsDisabled === true ? 16 : 0) |
    (v.unconfirmed === true ? 32 : 0)
  )
  w.long(v.hash)
  w.string(v.deviceModel)
  w.string(v.platform)
  w.string(v.systemVersion)
  w.int(v.apiId)
  w.string(v.appName)
  w.string(v.appVersion)
  w.int(v.dateCreated)
  w.int(v.dateActive)
  w.string(v.ip)
  w.string(v.country)
  w.string(v.region)
}

export const writeAutoDownloadSettings = (w: Writer, v: T.AutoDownloadSettings): void => {
  w.id(-0x455a89d8)
  w.id(
    (v.disabled === true ? 1 : 0) |
    (v.videoPreloadLarge === true ? 2 : 0) |
    (v.audioPreloadNext === true ? 4 : 0) |
    (v.phonecallsLessData === true ? 8 : 0) |
    (v.storiesPreload === true ? 16 : 0)
  )
  w.int(v.photoSizeMax)
  w.int53(v.videoSizeMax)
  w.int53(v.fileSizeMax)
  w.int(v.videoUploadMaxbitrate)
  w.int(v.smallQueueActiveOperationsMax)
  w.int(v.largeQueueActiveOperationsMax)
}

export const writeAutoSaveException = (w: Writer, v: T.AutoSaveException): void => {
  w.id(-0x7e9fd2b9)
  writePeer(w, v.peer)
  writeAutoSaveSettings(w, v.settings)
}

export const writeAutoSaveSettings = (w: Writer, v: T.AutoSaveSettings): void => {
  w.id(-0x37b7cb32)
  w.id(
    (v.photos === true ? 1 : 0) |
    (v.videos === true ? 2 : 0) |
    (v.videoMaxSize === undefined ? 0 : 4)
  )
  if (v.videoMaxSize !== undefined) w.long(v.videoMaxSize)
}

export const writeAvailableEffect = (w: Writer, v: T.AvailableEffect): void => {
  w.id(-0x6c3c1d82)
  w.id(
    (v.premiumRequired === true ? 4 : 0) |
    (v.staticIconId === undefined ? 0 : 1) |
    (v.effectAnimationId === undefined ? 0 : 2)
  )
  w.long(v.id)
  w.string(v.emoticon)
  if (v.staticIconId !== undefined) w.long(v.staticIconId)
  w.long(v.effectStickerId)
  if (v.effectAnimationId !== undefined) w.long(v.effectAnimationId)
}

export const writeAvailableReaction = (w: Writer, v: T.AvailableReaction): void => {
  const flags_1 = v.aroundAnimation !== undefined || v.centerIcon !== undefined
  w.id(-0x3f8813ff)
  w.id((v.inactive === true ? 1 : 0) | (v.premium === true ? 4 : 0) | (flags_1 ? 2 : 0))
  w.string(v.reaction)
  w.string(v.title)
  writeDocument(w, v.staticIcon)
  writeDocument(w, v.appearAnimation)
  writeDocument(w, v.selectAnimation)
  writeDocument(w, v.activateAnimation)
  writeDocument(w, v.effectAnimation)
  if (flags_1) writeDocument(w, v.aroundAnimation ?? w.missing("availableReaction.around_animation"))
  if (flags_1) writeDocument(w, v.centerIcon ?? w.missing("availableReaction.center_icon"))
}

export const writeBankCardOpenUrl = (w: Writer, v: T.BankCardOpenUrl): void => {
  w.id(-0x0a97fd76)
  w.string(v.url)
  w.string(v.name)
}

export const writeBaseTheme = (w: Writer, v: T.BaseTheme): void => {
  switch (v._tag) {
    case "baseThemeArctic":
      w.id(0x5b11125a)
      return
    case "baseThemeClassic":
      w.id(-0x3c5edb9e)
      return
    case "baseThemeDay":
      w.id(-0x0427e978)
      return
    case "baseThemeNight":
      w.id(-0x484ce158)
      return
    case "baseThemeTinted":
      w.id(0x6d5f77ee)
      return
    default:
      w.fail("BaseTheme", v)
  }
}

export const writeBirthday = (w: Writer, v: T.Birthday): void => {
  w.id(0x6c8e1e06)
  w.id((v.year === undefined ? 0 : 1))
  w.int(v.day)
  w.int(v.month)
  if (v.year !== undefined) w.int(v.year)
}

export const writeBoost = (w: Writer, v: T.Boost): void => {
  const flags_2 = v.giveaway === true || v.giveawayMsgId !== undefined
  w.id(0x4b3e14d6)
  w.id(
    (v.gift === true ? 2 : 0) |
    (flags_2 ? 4 : 0) |
    (v.unclaimed === true ? 8 : 0) |
    (v.userId === undefined ? 0 : 1) |
    (v.usedGiftSlug === undefined ? 0 : 16) |
    (v.multiplier === undefined ? 0 : 32) |
    (v.stars === undefined ? 0 : 64)
  )
  w.string(v.id)
  if (v.userId !== undefined) w.int53(v.userId)
  if (flags_2) w.int(v.giveawayMsgId ?? w.missing("boost.giveaway_msg_id"))
  w.int(v.date)
  w.int(v.expires)
  if (v.usedGiftSlug !== undefined) w.string(v.usedGiftSlug)
  if (v.multiplier !== undefined) w.int(v.multiplier)
  if (v.stars !== undefined) w.long(v.stars)
}

export const writeBotApp = (w: Writer, v: T.BotApp): void => {
  switch (v._tag) {
    case "botApp":
      w.id(-0x6a032e2a)
      w.id((v.document === undefined ? 0 : 1))
      w.long(v.id)
      w.long(v.accessHash)
      w.string(v.shortName)
      w.string(v.title)
      w.string(v.description)
      writePhoto(w, v.photo)
      if (v.document !== undefined) writeDocument(w, v.document)
      w.long(v.hash)
      return
    case "botAppNotModified":
      w.id(0x5da674b7)
      return
    default:
      w.fail("BotApp", v)
  }
}

export const writeBotAppSettings = (w: Writer, v: T.BotAppSettings): void => {
  w.id(-0x3664e6b0)
  w.id(
    (v.placeholderPath === undefined ? 0 : 1) |
    (v.backgroundColor === undefined ? 0 : 2) |
    (v.backgroundDarkColor === undefined ? 0 : 4) |
    (v.headerColor === undefined ? 0 : 8) |
    (v.headerDarkColor === undefined ? 0 : 16)
  )
  if (v.placeholderPath !== undefined) w.bytes(v.placeholderPath)
  if (v.backgroundColor !== undefined) w.int(v.backgroundColor)
  if (v.backgroundDarkColor !== undefined) w.int(v.backgroundDarkColor)
  if (v.headerColor !== undefined) w.int(v.headerColor)
  if (v.headerDarkColor !== undefined) w.int(v.headerDarkColor)
}

export const writeBotBusinessConnection = (w: Writer, v: T.BotBusinessConnection): void => {
  w.id(-0x70cb4d0b)
  w.id((v.disabled === true ? 2 : 0) | (v.rights === undefined ? 0 : 4))
  w.string(v.connectionId)
  w.int53(v.userId)
  w.int(v.dcId)
  w.int(v.date)
  if (v.rights !== undefined) writeBusinessBotRights(w, v.rights)
}

export const writeBotCommand = (w: Writer, v: T.BotCommand): void => {
  w.id(-0x67ad292e)
  w.id((v.ephemeral === true ? 1 : 0))
  w.string(v.command)
  w.string(v.description)
}

export const writeBotCommandScope = (w: Writer, v: T.BotCommandScope): void => {
  switch (v._tag) {
    case "botCommandScopeChatAdmins":
      w.id(-0x46559f96)
      return
    case "botCommandScopeChats":
      w.id(0x6fe1a881)
      return
    case "botCommandScopeDefault":
      w.id(0x2f6cb2ab)
      return
    case "botCommandScopePeer":
      w.id(-0x24627683)
      writeInputPeer(w, v.peer)
      return
    case "botCommandScopePeerAdmins":
      w.id(0x3fd863d1)
      writeInputPeer(w, v.peer)
      return
    case "botCommandScopePeerUser":
      w.id(0x0a1321f3)
      writeInputPeer(w, v.peer)
      writeInputUser(w, v.userId)
      return
    case "botCommandScopeUsers":
      w.id(0x3c4f04d8)
      return
    default:
      w.fail("BotCommandScope", v)
  }
}

export const writeBotInfo = (w: Writer, v: T.BotInfo): void => {
  w.id(0x4d8a0299)
  w.id(
    (v.hasPreviewMedias === true ? 64 : 0) |
    (v.userId === undefined ? 0 : 1) |
    (v.description === undefined ? 0 : 2) |
    (v.descriptionPhoto === undefined ? 0 : 16) |
    (v.descriptionDocument === undefined ? 0 : 32) |
    (v.commands === undefined ? 0 : 4) |
    (v.menuButton === undefined ? 0 : 8) |
    (v.privacyPolicyUrl === undefined ? 0 : 128) |
    (v.appSettings === undefined ? 0 : 256) |
    (v.verifierSettings === undefined ? 0 : 512)
  )
  if (v.userId !== undefined) w.int53(v.userId)
  if (v.description !== undefined) w.string(v.description)
  if (v.descriptionPhoto !== undefined) writePhoto(w, v.descriptionPhoto)
  if (v.descriptionDocument !== undefined) writeDocument(w, v.descriptionDocument)
  if (v.commands !== undefined) w.vector(v.commands, writeBotCommand)
  if (v.menuButton !== undefined) writeBotMenuButton(w, v.menuButton)
  if (v.privacyPolicyUrl !== undefined) w.string(v.privacyPolicyUrl)
  if (v.appSettings !== undefined) writeBotAppSettings(w, v.appSettings)
  if (v.verifierSettings !== undefined) writeBotVerifierSettings(w, v.verifierSettings)
}

export const writeBotInlineMessage = (w: Writer, v: T.BotInlineMessage): void => {
  switch (v._tag) {
    case "botInlineMessageMediaAuto":
      w.id(0x764cf810)
      w.id(
        (v.invertMedia === true ? 8 : 0) |
        (v.entities === undefined ? 0 : 2) |
        (v.replyMarkup === undefined ? 0 : 4)
      )
      w.string(v.message)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "botInlineMessageMediaContact":
      w.id(0x18d1cdc2)
      w.id((v.replyMarkup === undefined ? 0 : 4))
      w.string(v.phoneNumber)
      w.string(v.firstName)
      w.string(v.lastName)
      w.string(v.vcard)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "botInlineMessageMediaGeo":
      w.id(0x051846fd)
      w.id(
        (v.heading === undefined ? 0 : 1) |
        (v.period === undefined ? 0 : 2) |
        (v.proximityNotificationRadius === undefined ? 0 : 8) |
        (v.replyMarkup === undefined ? 0 : 4)
      )
      writeGeoPoint(w, v.geo)
      if (v.heading !== undefined) w.int(v.heading)
      if (v.period !== undefined) w.int(v.period)
      if (v.proximityNotificationRadius !== undefined) w.int(v.proximityNotificationRadius)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "botInlineMessageMediaInvoice":
      w.id(0x354a9b09)
      w.id(
        (v.shippingAddressRequested === true ? 2 : 0) |
        (v.test === true ? 8 : 0) |
        (v.photo === undefined ? 0 : 1) |
        (v.replyMarkup === undefined ? 0 : 4)
      )
      w.string(v.title)
      w.string(v.description)
      if (v.photo !== undefined) writeWebDocument(w, v.photo)
      w.string(v.currency)
      w.long(v.totalAmount)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "botInlineMessageMediaVenue":
      w.id(-0x75799a64)
      w.id((v.replyMarkup === undefined ? 0 : 4))
      writeGeoPoint(w, v.geo)
      w.string(v.title)
      w.string(v.address)
      w.string(v.provider)
      w.string(v.venueId)
      w.string(v.venueType)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "botInlineMessageMediaWebPage":
      w.id(-0x7f65265a)
      w.id(
        (v.invertMedia === true ? 8 : 0) |
        (v.forceLargeMedia === true ? 16 : 0) |
        (v.forceSmallMedia === true ? 32 : 0) |
        (v.manual === true ? 128 : 0) |
        (v.safe === true ? 256 : 0) |
        (v.entities === undefined ? 0 : 2) |
        (v.replyMarkup === undefined ? 0 : 4)
      )
      w.string(v.message)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      w.string(v.url)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "botInlineMessageRichMessage":
      w.id(0x0a617e7b)
      w.id((v.replyMarkup === undefined ? 0 : 4))
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      writeRichMessage(w, v.richMessage)
      return
    case "botInlineMessageText":
      w.id(-0x73809a1e)
      w.id(
        (v.noWebpage === true ? 1 : 0) |
        (v.invertMedia === true ? 8 : 0) |
        (v.entities === undefined ? 0 : 2) |
        (v.replyMarkup === undefined ? 0 : 4)
      )
      w.string(v.message)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    default:
      w.fail("BotInlineMessage", v)
  }
}

export const writeBotInlineResult = (w: Writer, v: T.BotInlineResult): void => {
  switch (v._tag) {
    case "botInlineMediaResult":
      w.id(0x17db940b)
      w.id(
        (v.photo === undefined ? 0 : 1) |
        (v.document === undefined ? 0 : 2) |
        (v.title === undefined ? 0 : 4) |
        (v.description === undefined ? 0 : 8)
      )
      w.string(v.id)
      w.string(v.type)
      if (v.photo !== undefined) writePhoto(w, v.photo)
      if (v.document !== undefined) writeDocument(w, v.document)
      if (v.title !== undefined) w.string(v.title)
      if (v.description !== undefined) w.string(v.description)
      writeBotInlineMessage(w, v.sendMessage)
      return
    case "botInlineResult":
      w.id(0x11965f3a)
      w.id(
        (v.title === undefined ? 0 : 2) |
        (v.description === undefined ? 0 : 4) |
        (v.url === undefined ? 0 : 8) |
        (v.thumb === undefined ? 0 : 16) |
        (v.content === undefined ? 0 : 32)
      )
      w.string(v.id)
      w.string(v.type)
      if (v.title !== undefined) w.string(v.title)
      if (v.description !== undefined) w.string(v.description)
      if (v.url !== undefined) w.string(v.url)
      if (v.thumb !== undefined) writeWebDocument(w, v.thumb)
      if (v.content !== undefined) writeWebDocument(w, v.content)
      writeBotInlineMessage(w, v.sendMessage)
      return
    default:
      w.fail("BotInlineResult", v)
  }
}

export const writeBotMenuButton = (w: Writer, v: T.BotMenuButton): void => {
  switch (v._tag) {
    case "botMenuButton":
      w.id(-0x384a831a)
      w.string(v.text)
      w.string(v.url)
      return
    case "botMenuButtonCommands":
      w.id(0x4258c205)
      return
    case "botMenuButtonDefault":
      w.id(0x7533a588)
      return
    default:
      w.fail("BotMenuButton", v)
  }
}

export const writeBotPreviewMedia = (w: Writer, v: T.BotPreviewMedia): void => {
  w.id(0x23e91ba3)
  w.int(v.date)
  writeMessageMedia(w, v.media)
}

export const writeBotVerification = (w: Writer, v: T.BotVerification): void => {
  w.id(-0x06c32ba4)
  w.int53(v.botId)
  w.long(v.icon)
  w.string(v.description)
}

export const writeBotVerifierSettings = (w: Writer, v: T.BotVerifierSettings): void => {
  w.id(-0x4f3299e9)
  w.id((v.canModifyCustomDescription === true ? 2 : 0) | (v.customDescription === undefined ? 0 : 1))
  w.long(v.icon)
  w.string(v.company)
  if (v.customDescription !== undefined) w.string(v.customDescription)
}

export const writeBusinessAwayMessage = (w: Writer, v: T.BusinessAwayMessage): void => {
  w.id(-0x10ea95a4)
  w.id((v.offlineOnly === true ? 1 : 0))
  w.int(v.shortcutId)
  writeBusinessAwayMessageSchedule(w, v.schedule)
  writeBusinessRecipients(w, v.recipients)
}

export const writeBusinessAwayMessageSchedule = (w: Writer, v: T.BusinessAwayMessageSchedule): void => {
  switch (v._tag) {
    case "businessAwayMessageScheduleAlways":
      w.id(-0x36461d47)
      return
    case "businessAwayMessageScheduleCustom":
      w.id(-0x33b26134)
      w.int(v.startDate)
      w.int(v.endDate)
      return
    case "businessAwayMessageScheduleOutsideWorkHours":
      w.id(-0x3c0d0aff)
      return
    default:
      w.fail("BusinessAwayMessageSchedule", v)
  }
}

export const writeBusinessBotRecipients = (w: Writer, v: T.BusinessBotRecipients): void => {
  w.id(-0x47730c8d)
  w.id(
    (v.existingChats === true ? 1 : 0) |
    (v.newChats === true ? 2 : 0) |
    (v.contacts === true ? 4 : 0) |
    (v.nonContacts === true ? 8 : 0) |
    (v.excludeSelected === true ? 32 : 0) |
    (v.users === undefined ? 0 : 16) |
    (v.excludeUsers === undefined ? 0 : 64)
  )
  if (v.users !== undefined) w.vector(v.users, writeInt53)
  if (v.excludeUsers !== undefined) w.vector(v.excludeUsers, writeInt53)
}

export const writeBusinessBotRights = (w: Writer, v: T.BusinessBotRights): void => {
  w.id(-0x5f9db309)
  w.id(
    (v.reply === true ? 1 : 0) |
    (v.readMessages === true ? 2 : 0) |
    (v.deleteSentMessages === true ? 4 : 0) |
    (v.deleteReceivedMessages === true ? 8 : 0) |
    (v.editName === true ? 16 : 0) |
    (v.editBio === true ? 32 : 0) |
    (v.editProfilePhoto === true ? 64 : 0) |
    (v.editUsername === true ? 128 : 0) |
    (v.viewGifts === true ? 256 : 0) |
    (v.sellGifts === true ? 512 : 0) |
    (v.changeGiftSettings === true ? 1024 : 0) |
    (v.transferAndUpgradeGifts === true ? 2048 : 0) |
    (v.transferStars === true ? 4096 : 0) |
    (v.manageStories === true ? 8192 : 0)
  )
}

export const writeBusinessChatLink = (w: Writer, v: T.BusinessChatLink): void => {
  w.id(-0x4b519991)
  w.id((v.entities === undefined ? 0 : 1) | (v.title === undefined ? 0 : 2))
  w.string(v.link)
  w.string(v.message)
  if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
  if (v.title !== undefined) w.string(v.title)
  w.int(v.views)
}

export const writeBusinessGreetingMessage = (w: Writer, v: T.BusinessGreetingMessage): void => {
  w.id(-0x1ae65455)
  w.int(v.shortcutId)
  writeBusinessRecipients(w, v.recipients)
  w.int(v.noActivityDays)
}

export const writeBusinessIntro = (w: Writer, v: T.BusinessIntro): void => {
  w.id(0x5a0a066d)
  w.id((v.sticker === undefined ? 0 : 1))
  w.string(v.title)
  w.string(v.description)
  if (v.sticker !== undefined) writeDocument(w, v.sticker)
}

export const writeBusinessLocation = (w: Writer, v: T.BusinessLocation): void => {
  w.id(-0x53a3e509)
  w.id((v.geoPoint === undefined ? 0 : 1))
  if (v.geoPoint !== undefined) writeGeoPoint(w, v.geoPoint)
  w.string(v.address)
}

export const writeBusinessRecipients = (w: Writer, v: T.BusinessRecipients): void => {
  w.id(0x21108ff7)
  w.id(
    (v.existingChats === true ? 1 : 0) |
    (v.newChats === true ? 2 : 0) |
    (v.contacts === true ? 4 : 0) |
    (v.nonContacts === true ? 8 : 0) |
    (v.excludeSelected === true ? 32 : 0) |
    (v.users === undefined ? 0 : 16)
  )
  if (v.users !== undefined) w.vector(v.users, writeInt53)
}

export const writeBusinessWeeklyOpen = (w: Writer, v: T.BusinessWeeklyOpen): void => {
  w.id(0x120b1ab9)
  w.int(v.startMinute)
  w.int(v.endMinute)
}

export const writeBusinessWorkHours = (w: Writer, v: T.BusinessWorkHours): void => {
  w.id(-0x736d4f68)
  w.id((v.openNow === true ? 1 : 0))
  w.string(v.timezoneId)
  w.vector(v.weeklyOpen, writeBusinessWeeklyOpen)
}

export const writeCdnConfig = (w: Writer, v: T.CdnConfig): void => {
  w.id(0x5725e40a)
  w.vector(v.publicKeys, writeCdnPublicKey)
}

export const writeCdnPublicKey = (w: Writer, v: T.CdnPublicKey): void => {
  w.id(-0x367d1546)
  w.int(v.dcId)
  w.string(v.publicKey)
}

export const writeChannelAdminLogEvent = (w: Writer, v: T.ChannelAdminLogEvent): void => {
  w.id(0x1fad68cd)
  w.long(v.id)
  w.int(v.date)
  w.int53(v.userId)
  writeChannelAdminLogEventAction(w, v.action)
}

export const writeChannelAdminLogEventAction = (w: Writer, v: T.ChannelAdminLogEventAction): void => {
  switch (v._tag) {
    case "channelAdminLogEventActionChangeAbout":
      w.id(0x55188a2e)
      w.string(v.prevValue)
      w.string(v.newValue)
      return
    case "channelAdminLogEventActionChangeAvailableReactions":
      w.id(-0x41b1f108)
      writeChatReactions(w, v.prevValue)
      writeChatReactions(w, v.newValue)
      return
    case "channelAdminLogEventActionChangeEmojiStatus":
      w.id(0x3ea9feb1)
      writeEmojiStatus(w, v.prevValue)
      writeEmojiStatus(w, v.newValue)
      return
    case "channelAdminLogEventActionChangeEmojiStickerSet":
      w.id(0x46d840ab)
      writeInputStickerSet(w, v.prevStickerset)
      writeInputStickerSet(w, v.newStickerset)
      return
    case "channelAdminLogEventActionChangeHistoryTTL":
      w.id(0x6e941a38)
      w.int(v.prevValue)
      w.int(v.newValue)
      return
    case "channelAdminLogEventActionChangeLinkedChat":
      w.id(0x050c7ac8)
      w.int53(v.prevValue)
      w.int53(v.newValue)
      return
    case "channelAdminLogEventActionChangeLocation":
      w.id(0x0e6b76ae)
      writeChannelLocation(w, v.prevValue)
      writeChannelLocation(w, v.newValue)
      return
    case "channelAdminLogEventActionChangePeerColor":
      w.id(0x5796e780)
      writePeerColor(w, v.prevValue)
      writePeerColor(w, v.newValue)
      return
    case "channelAdminLogEventActionChangePhoto":
      w.id(0x434bd2af)
      writePhoto(w, v.prevPhoto)
      writePhoto(w, v.newPhoto)
      return
    case "channelAdminLogEventActionChangeProfilePeerColor":
      w.id(0x5e477b25)
      writePeerColor(w, v.prevValue)
      writePeerColor(w, v.newValue)
      return
    case "channelAdminLogEventActionChangeStickerSet":
      w.id(-0x4e3c3559)
      writeInputStickerSet(w, v.prevStickerset)
      writeInputStickerSet(w, v.newStickerset)
      return
    case "channelAdminLogEventActionChangeTitle":
      w.id(-0x192047db)
      w.string(v.prevValue)
      w.string(v.newValue)
      return
    case "channelAdminLogEventActionChangeUsername":
      w.id(0x6a4afc38)
      w.string(v.prevValue)
      w.string(v.newValue)
      return
    case "channelAdminLogEventActionChangeUsernames":
      w.id(-0x0fb04c57)
      w.vector(v.prevValue, writeString)
      w.vector(v.newValue, writeString)
      return
    case "channelAdminLogEventActionChangeWallpaper":
      w.id(0x31bb5d52)
      writeWallPaper(w, v.prevValue)
      writeWallPaper(w, v.newValue)
      return
    case "channelAdminLogEventActionCreateTopic":
      w.id(0x58707d28)
      writeForumTopic(w, v.topic)
      return
    case "channelAdminLogEventActionDefaultBannedRights":
      w.id(0x2df5fc0a)
      writeChatBannedRights(w, v.prevBannedRights)
      writeChatBannedRights(w, v.newBannedRights)
      return
    case "channelAdminLogEventActionDeleteMessage":
      w.id(0x42e047bb)
      writeMessage(w, v.message)
      return
    case "channelAdminLogEventActionDeleteTopic":
      w.id(-0x51e976f7)
      writeForumTopic(w, v.topic)
      return
    case "channelAdminLogEventActionDiscardGroupCall":
      w.id(-0x24606ec0)
      writeInputGroupCall(w, v.call)
      return
    case "channelAdminLogEventActionEditMessage":
      w.id(0x709b2405)
      writeMessage(w, v.prevMessage)
      writeMessage(w, v.newMessage)
      return
    case "channelAdminLogEventActionEditTopic":
      w.id(-0x0f901df8)
      writeForumTopic(w, v.prevTopic)
      writeForumTopic(w, v.newTopic)
      return
    case "channelAdminLogEventActionExportedInviteDelete":
      w.id(0x5a50fca4)
      writeExportedChatInvite(w, v.invite)
      return
    case "channelAdminLogEventActionExportedInviteEdit":
      w.id(-0x16f144a7)
      writeExportedChatInvite(w, v.prevInvite)
      writeExportedChatInvite(w, v.newInvite)
      return
    case "channelAdminLogEventActionExportedInviteRevoke":
      w.id(0x410a134e)
      writeExportedChatInvite(w, v.invite)
      return
    case "channelAdminLogEventActionParticipantEditRank":
      w.id(0x5806b4ec)
      w.int53(v.userId)
      w.string(v.prevRank)
      w.string(v.newRank)
      return
    case "channelAdminLogEventActionParticipantInvite":
      w.id(-0x1ce3cb28)
      writeChannelParticipant(w, v.participant)
      return
    case "channelAdminLogEventActionParticipantJoin":
      w.id(0x183040d3)
      return
    case "channelAdminLogEventActionParticipantJoinByInvite":
      w.id(-0x01603ea8)
      w.id((v.viaChatlist === true ? 1 : 0))
      writeExportedChatInvite(w, v.invite)
      return
    case "channelAdminLogEventActionParticipantJoinByRequest":
      w.id(-0x5049ebb6)
      writeExportedChatInvite(w, v.invite)
      w.int53(v.approvedBy)
      return
    case "channelAdminLogEventActionParticipantLeave":
      w.id(-0x0768880e)
      return
    case "channelAdminLogEventActionParticipantMute":
      w.id(-0x06dbdb2e)
      writeGroupCallParticipant(w, v.participant)
      return
    case "channelAdminLogEventActionParticipantSubExtend":
      w.id(0x64642db3)
      writeChannelParticipant(w, v.prevParticipant)
      writeChannelParticipant(w, v.newParticipant)
      return
    case "channelAdminLogEventActionParticipantToggleAdmin":
      w.id(-0x2a9898f0)
      writeChannelParticipant(w, v.prevParticipant)
      writeChannelParticipant(w, v.newParticipant)
      return
    case "channelAdminLogEventActionParticipantToggleBan":
      w.id(-0x1927c282)
      writeChannelParticipant(w, v.prevParticipant)
      writeChannelParticipant(w, v.newParticipant)
      return
    case "channelAdminLogEventActionParticipantUnmute":
      w.id(-0x19bbd640)
      writeGroupCallParticipant(w, v.participant)
      return
    case "channelAdminLogEventActionParticipantVolume":
      w.id(0x3e7f6847)
      writeGroupCallParticipant(w, v.participant)
      return
    case "channelAdminLogEventActionPinTopic":
      w.id(0x5d8d353b)
      w.id((v.prevTopic === undefined ? 0 : 1) | (v.newTopic === undefined ? 0 : 2))
      if (v.prevTopic !== undefined) writeForumTopic(w, v.prevTopic)
      if (v.newTopic !== undefined) writeForumTopic(w, v.newTopic)
      return
    case "channelAdminLogEventActionSendMessage":
      w.id(0x278f2868)
      writeMessage(w, v.message)
      return
    case "channelAdminLogEventActionStartGroupCall":
      w.id(0x23209745)
      writeInputGroupCall(w, v.call)
      return
    case "channelAdminLogEventActionStopPoll":
      w.id(-0x70f869bd)
      writeMessage(w, v.message)
      return
    case "channelAdminLogEventActionToggleAntiSpam":
      w.id(0x64f36dfc)
      w.bool(v.newValue)
      return
    case "channelAdminLogEventActionToggleAutotranslation":
      w.id(-0x3ae80882)
      w.bool(v.newValue)
      return
    case "channelAdminLogEventActionToggleForum":
      w.id(0x02cc6383)
      w.bool(v.newValue)
      return
    case "channelAdminLogEventActionToggleGroupCallSetting":
      w.id(0x56d6a247)
      w.bool(v.joinMuted)
      return
    case "channelAdminLogEventActionToggleInvites":
      w.id(0x1b7907ae)
      w.bool(v.newValue)
      return
    case "channelAdminLogEventActionToggleNoForwards":
      w.id(-0x34d5389a)
      w.bool(v.newValue)
      return
    case "channelAdminLogEventActionTogglePreHistoryHidden":
      w.id(0x5f5c95f1)
      w.bool(v.newValue)
      return
    case "channelAdminLogEventActionToggleSignatureProfiles":
      w.id(0x60a79c79)
      w.bool(v.newValue)
      return
    case "channelAdminLogEventActionToggleSignatures":
      w.id(0x26ae0971)
      w.bool(v.newValue)
      return
    case "channelAdminLogEventActionToggleSlowMode":
      w.id(0x53909779)
      w.int(v.prevValue)
      w.int(v.newValue)
      return
    case "channelAdminLogEventActionUpdatePinned":
      w.id(-0x1617d3e8)
      writeMessage(w, v.message)
      return
    default:
      w.fail("ChannelAdminLogEventAction", v)
  }
}

export const writeChannelAdminLogEventsFilter = (w: Writer, v: T.ChannelAdminLogEventsFilter): void => {
  w.id(-0x15ef851c)
  w.id(
    (v.join === true ? 1 : 0) |
    (v.leave === true ? 2 : 0) |
    (v.invite === true ? 4 : 0) |
    (v.ban === true ? 8 : 0) |
    (v.unban === true ? 16 : 0) |
    (v.kick === true ? 32 : 0) |
    (v.unkick === true ? 64 : 0) |
    (v.promote === true ? 128 : 0) |
    (v.demote === true ? 256 : 0) |
    (v.info === true ? 512 : 0) |
    (v.settings === true ? 1024 : 0) |
    (v.pinned === true ? 2048 : 0) |
    (v.edit === true ? 4096 : 0) |
    (v.delete === true ? 8192 : 0) |
    (v.groupCall === true ? 16384 : 0) |
    (v.invites === true ? 32768 : 0) |
    (v.send === true ? 65536 : 0) |
    (v.forums === true ? 131072 : 0) |
    (v.subExtend === true ? 262144 : 0) |
    (v.editRank === true ? 524288 : 0)
  )
}

export const writeChannelLocation = (w: Writer, v: T.ChannelLocation): void => {
  switch (v._tag) {
    case "channelLocation":
      w.id(0x209b82db)
      writeGeoPoint(w, v.geoPoint)
      w.string(v.address)
      return
    case "channelLocationEmpty":
      w.id(-0x404a5275)
      return
    default:
      w.fail("ChannelLocation", v)
  }
}

export const writeChannelMessagesFilter = (w: Writer, v: T.ChannelMessagesFilter): void => {
  switch (v._tag) {
    case "channelMessagesFilter":
      w.id(-0x328826a9)
      w.id((v.excludeNewMessages === true ? 2 : 0))
      w.vector(v.ranges, writeMessageRange)
      return
    case "channelMessagesFilterEmpty":
      w.id(-0x6b2bd119)
      return
    default:
      w.fail("ChannelMessagesFilter", v)
  }
}

export const writeChannelParticipant = (w: Writer, v: T.ChannelParticipant): void => {
  switch (v._tag) {
    case "channelParticipant":
      w.id(0x1bd54456)
      w.id((v.subscriptionUntilDate === undefined ? 0 : 1) | (v.rank === undefined ? 0 : 4))
      w.int53(v.userId)
      w.int(v.date)
      if (v.subscriptionUntilDate !== undefined) w.int(v.subscriptionUntilDate)
      if (v.rank !== undefined) w.string(v.rank)
      return
    case "channelParticipantAdmin": {
      const flags_1 = v.self === true || v.inviterId !== undefined
      w.id(0x34c3bb53)
      w.id((v.canEdit === true ? 1 : 0) | (flags_1 ? 2 : 0) | (v.rank === undefined ? 0 : 4))
      w.int53(v.userId)
      if (flags_1) w.int53(v.inviterId ?? w.missing("channelParticipantAdmin.inviter_id"))
      w.int53(v.promotedBy)
      w.int(v.date)
      writeChatAdminRights(w, v.adminRights)
      if (v.rank !== undefined) w.string(v.rank)
      return
    }
    case "channelParticipantBanned":
      w.id(-0x2a0f526f)
      w.id((v.left === true ? 1 : 0) | (v.rank === undefined ? 0 : 4))
      writePeer(w, v.peer)
      w.int53(v.kickedBy)
      w.int(v.date)
      writeChatBannedRights(w, v.bannedRights)
      if (v.rank !== undefined) w.string(v.rank)
      return
    case "channelParticipantCreator":
      w.id(0x2fe601d3)
      w.id((v.rank === undefined ? 0 : 1))
      w.int53(v.userId)
      writeChatAdminRights(w, v.adminRights)
      if (v.rank !== undefined) w.string(v.rank)
      return
    case "channelParticipantLeft":
      w.id(0x1b03f006)
      writePeer(w, v.peer)
      return
    case "channelParticipantSelf":
      w.id(-0x56b875e6)
      w.id(
        (v.viaRequest === true ? 1 : 0) |
        (v.subscriptionUntilDate === undefined ? 0 : 2) |
        (v.rank === undefined ? 0 : 4)
      )
      w.int53(v.userId)
      w.int53(v.inviterId)
      w.int(v.date)
      if (v.subscriptionUntilDate !== undefined) w.int(v.subscriptionUntilDate)
      if (v.rank !== undefined) w.string(v.rank)
      return
    default:
      w.fail("ChannelParticipant", v)
  }
}

export const writeChannelParticipantsFilter = (w: Writer, v: T.ChannelParticipantsFilter): void => {
  switch (v._tag) {
    case "channelParticipantsAdmins":
      w.id(-0x4b9f7697)
      return
    case "channelParticipantsBanned":
      w.id(0x1427a5e1)
      w.string(v.q)
      return
    case "channelParticipantsBots":
      w.id(-0x4f2e79a5)
      return
    case "channelParticipantsContacts":
      w.id(-0x44951773)
      w.string(v.q)
      return
    case "channelParticipantsKicked":
      w.id(-0x5c4ab67b)
      w.string(v.q)
      return
    case "channelParticipantsMentions":
      w.id(-0x1fb4a315)
      w.id((v.q === undefined ? 0 : 1) | (v.topMsgId === undefined ? 0 : 2))
      if (v.q !== undefined) w.string(v.q)
      if (v.topMsgId !== undefined) w.int(v.topMsgId)
      return
    case "channelParticipantsRecent":
      w.id(-0x21c0c387)
      return
    case "channelParticipantsSearch":
      w.id(0x0656ac4b)
      w.string(v.q)
      return
    default:
      w.fail("ChannelParticipantsFilter", v)
  }
}

export const writeChat = (w: Writer, v: T.Chat): void => {
  switch (v._tag) {
    case "channel": {
      const flags_9 = v.restricted === true || v.restrictionReason !== undefined
      w.id(-0x2b60cb3a)
      w.id(
        (v.creator === true ? 1 : 0) |
        (v.left === true ? 4 : 0) |
        (v.broadcast === true ? 32 : 0) |
        (v.verified === true ? 128 : 0) |
        (v.megagroup === true ? 256 : 0) |
        (flags_9 ? 512 : 0) |
        (v.signatures === true ? 2048 : 0) |
        (v.min === true ? 4096 : 0) |
        (v.scam === true ? 524288 : 0) |
        (v.hasLink === true ? 1048576 : 0) |
        (v.hasGeo === true ? 2097152 : 0) |
        (v.slowmodeEnabled === true ? 4194304 : 0) |
        (v.callActive === true ? 8388608 : 0) |
        (v.callNotEmpty === true ? 16777216 : 0) |
        (v.fake === true ? 33554432 : 0) |
        (v.gigagroup === true ? 67108864 : 0) |
        (v.noforwards === true ? 134217728 : 0) |
        (v.joinToSend === true ? 268435456 : 0) |
        (v.joinRequest === true ? 536870912 : 0) |
        (v.forum === true ? 1073741824 : 0) |
        (v.accessHash === undefined ? 0 : 8192) |
        (v.username === undefined ? 0 : 64) |
        (v.adminRights === undefined ? 0 : 16384) |
        (v.bannedRights === undefined ? 0 : 32768) |
        (v.defaultBannedRights === undefined ? 0 : 262144) |
        (v.participantsCount === undefined ? 0 : 131072)
      )
      w.id(
        (v.storiesHidden === true ? 2 : 0) |
        (v.storiesHiddenMin === true ? 4 : 0) |
        (v.storiesUnavailable === true ? 8 : 0) |
        (v.signatureProfiles === true ? 4096 : 0) |
        (v.autotranslation === true ? 32768 : 0) |
        (v.broadcastMessagesAllowed === true ? 65536 : 0) |
        (v.monoforum === true ? 131072 : 0) |
        (v.forumTabs === true ? 524288 : 0) |
        (v.usernames === undefined ? 0 : 1) |
        (v.storiesMaxId === undefined ? 0 : 16) |
        (v.color === undefined ? 0 : 128) |
        (v.profileColor === undefined ? 0 : 256) |
        (v.emojiStatus === undefined ? 0 : 512) |
        (v.level === undefined ? 0 : 1024) |
        (v.subscriptionUntilDate === undefined ? 0 : 2048) |
        (v.botVerificationIcon === undefined ? 0 : 8192) |
        (v.sendPaidMessagesStars === undefined ? 0 : 16384) |
        (v.linkedMonoforumId === undefined ? 0 : 262144) |
        (v.linkedCommunityId === undefined ? 0 : 1048576)
      )
      w.int53(v.id)
      if (v.accessHash !== undefined) w.long(v.accessHash)
      w.string(v.title)
      if (v.username !== undefined) w.string(v.username)
      writeChatPhoto(w, v.photo)
      w.int(v.date)
      if (flags_9) w.vector(v.restrictionReason ?? [], writeRestrictionReason)
      if (v.adminRights !== undefined) writeChatAdminRights(w, v.adminRights)
      if (v.bannedRights !== undefined) writeChatBannedRights(w, v.bannedRights)
      if (v.defaultBannedRights !== undefined) writeChatBannedRights(w, v.defaultBannedRights)
      if (v.participantsCount !== undefined) w.int(v.participantsCount)
      if (v.usernames !== undefined) w.vector(v.usernames, writeUsername)
      if (v.storiesMaxId !== undefined) writeRecentStory(w, v.storiesMaxId)
      if (v.color !== undefined) writePeerColor(w, v.color)
      if (v.profileColor !== undefined) writePeerColor(w, v.profileColor)
      if (v.emojiStatus !== undefined) writeEmojiStatus(w, v.emojiStatus)
      if (v.level !== undefined) w.int(v.level)
      if (v.subscriptionUntilDate !== undefined) w.int(v.subscriptionUntilDate)
      if (v.botVerificationIcon !== undefined) w.long(v.botVerificationIcon)
      if (v.sendPaidMessagesStars !== undefined) w.long(v.sendPaidMessagesStars)
      if (v.linkedMonoforumId !== undefined) w.int53(v.linkedMonoforumId)
      if (v.linkedCommunityId !== undefined) w.int53(v.linkedCommunityId)
      return
    }
    case "channelForbidden":
      w.id(0x17d493d5)
      w.id(
        (v.broadcast === true ? 32 : 0) |
        (v.megagroup === true ? 256 : 0) |
        (v.monoforum === true ? 1024 : 0) |
        (v.untilDate === undefined ? 0 : 65536)
      )
      w.int53(v.id)
      w.long(v.accessHash)
      w.string(v.title)
      if (v.untilDate !== undefined) w.int(v.untilDate)
      return
    case "chat":
      w.id(0x41cbf256)
      w.id(
        (v.creator === true ? 1 : 0) |
        (v.left === true ? 4 : 0) |
        (v.deactivated === true ? 32 : 0) |
        (v.callActive === true ? 8388608 : 0) |
        (v.callNotEmpty === true ? 16777216 : 0) |
        (v.noforwards === true ? 33554432 : 0) |
        (v.migratedTo === undefined ? 0 : 64) |
        (v.adminRights === undefined ? 0 : 16384) |
        (v.defaultBannedRights === undefined ? 0 : 262144)
      )
      w.int53(v.id)
      w.string(v.title)
      writeChatPhoto(w, v.photo)
      w.int(v.participantsCount)
      w.int(v.date)
      w.int(v.version)
      if (v.migratedTo !== undefined) writeInputChannel(w, v.migratedTo)
      if (v.adminRights !== undefined) writeChatAdminRights(w, v.adminRights)
      if (v.defaultBannedRights !== undefined) writeChatBannedRights(w, v.defaultBannedRights)
      return
    case "chatEmpty":
      w.id(0x29562865)
      w.int53(v.id)
      return
    case "chatForbidden":
      w.id(0x6592a1a7)
      w.int53(v.id)
      w.string(v.title)
      return
    case "community":
      w.id(0x65efe954)
      w.id(
        (v.creator === true ? 1 : 0) |
        (v.left === true ? 4 : 0) |
        (v.min === true ? 4096 : 0) |
        (v.accessHash === undefined ? 0 : 8192) |
        (v.adminRights === undefined ? 0 : 16384) |
        (v.defaultBannedRights === undefined ? 0 : 262144)
      )
      w.id((v.collapsedInDialogs === true ? 1048576 : 0))
      w.int53(v.id)
      if (v.accessHash !== undefined) w.long(v.accessHash)
      w.string(v.title)
      writeChatPhoto(w, v.photo)
      w.int(v.date)
      if (v.adminRights !== undefined) writeChatAdminRights(w, v.adminRights)
      if (v.defaultBannedRights !== undefined) writeChatBannedRights(w, v.defaultBannedRights)
      return
    case "communityForbidden":
      w.id(-0x02c32548)
      w.id((v.accessHash === undefined ? 0 : 8192))
      w.int53(v.id)
      if (v.accessHash !== undefined) w.long(v.accessHash)
      w.string(v.title)
      return
    default:
      w.fail("Chat", v)
  }
}

export const writeChatAdminRights = (w: Writer, v: T.ChatAdminRights): void => {
  w.id(0x5fb224d5)
  w.id(
    (v.changeInfo === true ? 1 : 0) |
    (v.postMessages === true ? 2 : 0) |
    (v.editMessages === true ? 4 : 0) |
    (v.deleteMessages === true ? 8 : 0) |
    (v.banUsers === true ? 16 : 0) |
    (v.inviteUsers === true ? 32 : 0) |
    (v.pinMessages === true ? 128 : 0) |
    (v.addAdmins === true ? 512 : 0) |
    (v.anonymous === true ? 1024 : 0) |
    (v.manageCall === true ? 2048 : 0) |
    (v.other === true ? 4096 : 0) |
    (v.manageTopics === true ? 8192 : 0) |
    (v.postStories === true ? 16384 : 0) |
    (v.editStories === true ? 32768 : 0) |
    (v.deleteStories === true ? 65536 : 0) |
    (v.manageDirectMessages === true ? 131072 : 0) |
    (v.manageRanks === true ? 262144 : 0) |
    (v.manageLinkedPeers === true ? 524288 : 0)
  )
}

export const writeChatAdminWithInvites = (w: Writer, v: T.ChatAdminWithInvites): void => {
  w.id(-0x0d1310dd)
  w.int53(v.adminId)
  w.int(v.invitesCount)
  w.int(v.revokedInvitesCount)
}

export const writeChatBannedRights = (w: Writer, v: T.ChatBannedRights): void => {
  w.id(-0x60edfbe8)
  w.id(
    (v.viewMessages === true ? 1 : 0) |
    (v.sendMessages === true ? 2 : 0) |
    (v.sendMedia === true ? 4 : 0) |
    (v.sendStickers === true ? 8 : 0) |
    (v.sendGifs === true ? 16 : 0) |
    (v.sendGames === true ? 32 : 0) |
    (v.sendInline === true ? 64 : 0) |
    (v.embedLinks === true ? 128 : 0) |
    (v.sendPolls === true ? 256 : 0) |
    (v.changeInfo === true ? 1024 : 0) |
    (v.inviteUsers === true ? 32768 : 0) |
    (v.pinMessages === true ? 131072 : 0) |
    (v.manageTopics === true ? 262144 : 0) |
    (v.sendPhotos === true ? 524288 : 0) |
    (v.sendVideos === true ? 1048576 : 0) |
    (v.sendRoundvideos === true ? 2097152 : 0) |
    (v.sendAudios === true ? 4194304 : 0) |
    (v.sendVoices === true ? 8388608 : 0) |
    (v.sendDocs === true ? 16777216 : 0) |
    (v.sendPlain === true ? 33554432 : 0) |
    (v.editRank === true ? 67108864 : 0) |
    (v.sendReactions === true ? 134217728 : 0) |
    (v.manageLinkedPeers === true ? 268435456 : 0)
  )
  w.int(v.untilDate)
}

export const writeChatFull = (w: Writer, v: T.ChatFull): void => {
  switch (v._tag) {
    case "channelFull": {
      const flags_2 = v.kickedCount !== undefined || v.bannedCount !== undefined
      const flags_4 = v.migratedFromChatId !== undefined || v.migratedFromMaxId !== undefined
      const flags_28 = v.requestsPending !== undefined || v.recentRequesters !== undefined
      w.id(-0x5fb172c6)
      w.id(
        (v.canViewParticipants === true ? 8 : 0) |
        (v.canSetUsername === true ? 64 : 0) |
        (v.canSetStickers === true ? 128 : 0) |
        (v.hiddenPrehistory === true ? 1024 : 0) |
        (v.canSetLocation === true ? 65536 : 0) |
        (v.hasScheduled === true ? 524288 : 0) |
        (v.canViewStats === true ? 1048576 : 0) |
        (v.blocked === true ? 4194304 : 0) |
        (v.participantsCount === undefined ? 0 : 1) |
        (v.adminsCount === undefined ? 0 : 2) |
        (flags_2 ? 4 : 0) |
        (v.onlineCount === undefined ? 0 : 8192) |
        (v.exportedInvite === undefined ? 0 : 8388608) |
        (flags_4 ? 16 : 0) |
        (v.pinnedMsgId === undefined ? 0 : 32) |
        (v.stickerset === undefined ? 0 : 256) |
        (v.availableMinId === undefined ? 0 : 512) |
        (v.folderId === undefined ? 0 : 2048) |
        (v.linkedChatId === undefined ? 0 : 16384) |
        (v.location === undefined ? 0 : 32768) |
        (v.slowmodeSeconds === undefined ? 0 : 131072) |
        (v.slowmodeNextSendDate === undefined ? 0 : 262144) |
        (v.statsDc === undefined ? 0 : 4096) |
        (v.call === undefined ? 0 : 2097152) |
        (v.ttlPeriod === undefined ? 0 : 16777216) |
        (v.pendingSuggestions === undefined ? 0 : 33554432) |
        (v.groupcallDefaultJoinAs === undefined ? 0 : 67108864) |
        (v.themeEmoticon === undefined ? 0 : 134217728) |
        (flags_28 ? 268435456 : 0) |
        (v.defaultSendAs === undefined ? 0 : 536870912) |
        (v.availableReactions === undefined ? 0 : 1073741824)
      )
      w.id(
        (v.canDeleteChannel === true ? 1 : 0) |
        (v.antispam === true ? 2 : 0) |
        (v.participantsHidden === true ? 4 : 0) |
        (v.translationsDisabled === true ? 8 : 0) |
        (v.storiesPinnedAvailable === true ? 32 : 0) |
        (v.viewForumAsMessages === true ? 64 : 0) |
        (v.restrictedSponsored === true ? 2048 : 0) |
        (v.canViewRevenue === true ? 4096 : 0) |
        (v.paidMediaAllowed === true ? 16384 : 0) |
        (v.canViewStarsRevenue === true ? 32768 : 0) |
        (v.paidReactionsAvailable === true ? 65536 : 0) |
        (v.stargiftsAvailable === true ? 524288 : 0) |
        (v.paidMessagesAvailable === true ? 1048576 : 0) |
        (v.reactionsLimit === undefined ? 0 : 8192) |
        (v.stories === undefined ? 0 : 16) |
        (v.wallpaper === undefined ? 0 : 128) |
        (v.boostsApplied === undefined ? 0 : 256) |
        (v.boostsUnrestrict === undefined ? 0 : 512) |
        (v.emojiset === undefined ? 0 : 1024) |
        (v.botVerification === undefined ? 0 : 131072) |
        (v.stargiftsCount === undefined ? 0 : 262144) |
        (v.sendPaidMessagesStars === undefined ? 0 : 2097152) |
        (v.mainTab === undefined ? 0 : 4194304) |
        (v.guardBotId === undefined ? 0 : 8388608)
      )
      w.int53(v.id)
      w.string(v.about)
      if (v.participantsCount !== undefined) w.int(v.participantsCount)
      if (v.adminsCount !== undefined) w.int(v.adminsCount)
      if (flags_2) w.int(v.kickedCount ?? w.missing("channelFull.kicked_count"))
      if (flags_2) w.int(v.bannedCount ?? w.missing("channelFull.banned_count"))
      if (v.onlineCount !== undefined) w.int(v.onlineCount)
      w.int(v.readInboxMaxId)
      w.int(v.readOutboxMaxId)
      w.int(v.unreadCount)
      writePhoto(w, v.chatPhoto)
      writePeerNotifySettings(w, v.notifySettings)
      if (v.exportedInvite !== undefined) writeExportedChatInvite(w, v.exportedInvite)
      w.vector(v.botInfo, writeBotInfo)
      if (flags_4) w.long(v.migratedFromChatId ?? w.missing("channelFull.migrated_from_chat_id"))
      if (flags_4) w.int(v.migratedFromMaxId ?? w.missing("channelFull.migrated_from_max_id"))
      if (v.pinnedMsgId !== undefined) w.int(v.pinnedMsgId)
      if (v.stickerset !== undefined) writeStickerSet(w, v.stickerset)
      if (v.availableMinId !== undefined) w.int(v.availableMinId)
      if (v.folderId !== undefined) w.int(v.folderId)
      if (v.linkedChatId !== undefined) w.int53(v.linkedChatId)
      if (v.location !== undefined) writeChannelLocation(w, v.location)
      if (v.slowmodeSeconds !== undefined) w.int(v.slowmodeSeconds)
      if (v.slowmodeNextSendDate !== undefined) w.int(v.slowmodeNextSendDate)
      if (v.statsDc !== undefined) w.int(v.statsDc)
      w.int(v.pts)
      if (v.call !== undefined) writeInputGroupCall(w, v.call)
      if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
      if (v.pendingSuggestions !== undefined) w.vector(v.pendingSuggestions, writeString)
      if (v.groupcallDefaultJoinAs !== undefined) writePeer(w, v.groupcallDefaultJoinAs)
      if (v.themeEmoticon !== undefined) w.string(v.themeEmoticon)
      if (flags_28) w.int(v.requestsPending ?? w.missing("channelFull.requests_pending"))
      if (flags_28) w.vector(v.recentRequesters ?? [], writeInt53)
      if (v.defaultSendAs !== undefined) writePeer(w, v.defaultSendAs)
      if (v.availableReactions !== undefined) writeChatReactions(w, v.availableReactions)
      if (v.reactionsLimit !== undefined) w.int(v.reactionsLimit)
      if (v.stories !== undefined) writePeerStories(w, v.stories)
      if (v.wallpaper !== undefined) writeWallPaper(w, v.wallpaper)
      if (v.boostsApplied !== undefined) w.int(v.boostsApplied)
      if (v.boostsUnrestrict !== undefined) w.int(v.boostsUnrestrict)
      if (v.emojiset !== undefined) writeStickerSet(w, v.emojiset)
      if (v.botVerification !== undefined) writeBotVerification(w, v.botVerification)
      if (v.stargiftsCount !== undefined) w.int(v.stargiftsCount)
      if (v.sendPaidMessagesStars !== undefined) w.long(v.sendPaidMessagesStars)
      if (v.mainTab !== undefined) writeProfileTab(w, v.mainTab)
      if (v.guardBotId !== undefined) w.int53(v.guardBotId)
      return
    }
    case "chatFull": {
      const flags_17 = v.requestsPending !== undefined || v.recentRequesters !== undefined
      w.id(0x2633421b)
      w.id(
        (v.canSetUsername === true ? 128 : 0) |
        (v.hasScheduled === true ? 256 : 0) |
        (v.translationsDisabled === true ? 524288 : 0) |
        (v.chatPhoto === undefined ? 0 : 4) |
        (v.exportedInvite === undefined ? 0 : 8192) |
        (v.botInfo === undefined ? 0 : 8) |
        (v.pinnedMsgId === undefined ? 0 : 64) |
        (v.folderId === undefined ? 0 : 2048) |
        (v.call === undefined ? 0 : 4096) |
        (v.ttlPeriod === undefined ? 0 : 16384) |
        (v.groupcallDefaultJoinAs === undefined ? 0 : 32768) |
        (v.themeEmoticon === undefined ? 0 : 65536) |
        (flags_17 ? 131072 : 0) |
        (v.availableReactions === undefined ? 0 : 262144) |
        (v.reactionsLimit === undefined ? 0 : 1048576)
      )
      w.int53(v.id)
      w.string(v.about)
      writeChatParticipants(w, v.participants)
      if (v.chatPhoto !== undefined) writePhoto(w, v.chatPhoto)
      writePeerNotifySettings(w, v.notifySettings)
      if (v.exportedInvite !== undefined) writeExportedChatInvite(w, v.exportedInvite)
      if (v.botInfo !== undefined) w.vector(v.botInfo, writeBotInfo)
      if (v.pinnedMsgId !== undefined) w.int(v.pinnedMsgId)
      if (v.folderId !== undefined) w.int(v.folderId)
      if (v.call !== undefined) writeInputGroupCall(w, v.call)
      if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
      if (v.groupcallDefaultJoinAs !== undefined) writePeer(w, v.groupcallDefaultJoinAs)
      if (v.themeEmoticon !== undefined) w.string(v.themeEmoticon)
      if (flags_17) w.int(v.requestsPending ?? w.missing("chatFull.requests_pending"))
      if (flags_17) w.vector(v.recentRequesters ?? [], writeLong)
      if (v.availableReactions !== undefined) writeChatReactions(w, v.availableReactions)
      if (v.reactionsLimit !== undefined) w.int(v.reactionsLimit)
      return
    }
    case "communityFull":
      w.id(-0x34485af9)
      w.id(
        (v.adminsCount === undefined ? 0 : 2) |
        (v.kickedCount === undefined ? 0 : 4) |
        (v.peerLinkRequestsPending === undefined ? 0 : 1)
      )
      w.int53(v.id)
      w.string(v.about)
      writePhoto(w, v.chatPhoto)
      w.vector(v.linkedPeers, writeCommunityPeer)
      if (v.adminsCount !== undefined) w.int(v.adminsCount)
      if (v.kickedCount !== undefined) w.int(v.kickedCount)
      if (v.peerLinkRequestsPending !== undefined) w.int(v.peerLinkRequestsPending)
      return
    default:
      w.fail("ChatFull", v)
  }
}

export const writeChatInvite = (w: Writer, v: T.ChatInvite): void => {
  switch (v._tag) {
    case "chatInvite":
      w.id(0x5c9d3702)
      w.id(
        (v.channel === true ? 1 : 0) |
        (v.broadcast === true ? 2 : 0) |
        (v.public === true ? 4 : 0) |
        (v.megagroup === true ? 8 : 0) |
        (v.requestNeeded === true ? 64 : 0) |
        (v.verified === true ? 128 : 0) |
        (v.scam === true ? 256 : 0) |
        (v.fake === true ? 512 : 0) |
        (v.canRefulfillSubscription === true ? 2048 : 0) |
        (v.about === undefined ? 0 : 32) |
        (v.participants === undefined ? 0 : 16) |
        (v.subscriptionPricing === undefined ? 0 : 1024) |
        (v.subscriptionFormId === undefined ? 0 : 4096) |
        (v.botVerification === undefined ? 0 : 8192)
      )
      w.string(v.title)
      if (v.about !== undefined) w.string(v.about)
      writePhoto(w, v.photo)
      w.int(v.participantsCount)
      if (v.participants !== undefined) w.vector(v.participants, writeUser)
      w.int(v.color)
      if (v.subscriptionPricing !== undefined) writeStarsSubscriptionPricing(w, v.subscriptionPricing)
      if (v.subscriptionFormId !== undefined) w.long(v.subscriptionFormId)
      if (v.botVerification !== undefined) writeBotVerification(w, v.botVerification)
      return
    case "chatInviteAlready":
      w.id(0x5a686d7c)
      writeChat(w, v.chat)
      return
    case "chatInvitePeek":
      w.id(0x61695cb0)
      writeChat(w, v.chat)
      w.int(v.expires)
      return
    default:
      w.fail("ChatInvite", v)
  }
}

export const writeChatInviteImporter = (w: Writer, v: T.ChatInviteImporter): void => {
  w.id(-0x73a52027)
  w.id(
    (v.requested === true ? 1 : 0) |
    (v.viaChatlist === true ? 8 : 0) |
    (v.about === undefined ? 0 : 4) |
    (v.approvedBy === undefined ? 0 : 2)
  )
  w.int53(v.userId)
  w.int(v.date)
  if (v.about !== undefined) w.string(v.about)
  if (v.approvedBy !== undefined) w.int53(v.approvedBy)
}

export const writeChatOnlines = (w: Writer, v: T.ChatOnlines): void => {
  w.id(-0x0fbe1db0)
  w.int(v.onlines)
}

export const writeChatParticipant = (w: Writer, v: T.ChatParticipant): void => {
  switch (v._tag) {
    case "chatParticipant":
      w.id(0x38e79fde)
      w.id((v.rank === undefined ? 0 : 1))
      w.int53(v.userId)
      w.int53(v.inviterId)
      w.int(v.date)
      if (v.rank !== undefined) w.string(v.rank)
      return
    case "chatParticipantAdmin":
      w.id(0x0360d5d2)
      w.id((v.rank === undefined ? 0 : 1))
      w.int53(v.userId)
      w.int53(v.inviterId)
      w.int(v.date)
      if (v.rank !== undefined) w.string(v.rank)
      return
    case "chatParticipantCreator":
      w.id(-0x1e079848)
      w.id((v.rank === undefined ? 0 : 1))
      w.int53(v.userId)
      if (v.rank !== undefined) w.string(v.rank)
      return
    default:
      w.fail("ChatParticipant", v)
  }
}

export const writeChatParticipants = (w: Writer, v: T.ChatParticipants): void => {
  switch (v._tag) {
    case "chatParticipants":
      w.id(0x3cbc93f8)
      w.int53(v.chatId)
      w.vector(v.participants, writeChatParticipant)
      w.int(v.version)
      return
    case "chatParticipantsForbidden":
      w.id(-0x789c2c1f)
      w.id((v.selfParticipant === undefined ? 0 : 1))
      w.int53(v.chatId)
      if (v.selfParticipant !== undefined) writeChatParticipant(w, v.selfParticipant)
      return
    default:
      w.fail("ChatParticipants", v)
  }
}

export const writeChatPhoto = (w: Writer, v: T.ChatPhoto): void => {
  switch (v._tag) {
    case "chatPhoto":
      w.id(0x1c6e1c11)
      w.id((v.hasVideo === true ? 1 : 0) | (v.strippedThumb === undefined ? 0 : 2))
      w.long(v.photoId)
      if (v.strippedThumb !== undefined) w.bytes(v.strippedThumb)
      w.int(v.dcId)
      return
    case "chatPhotoEmpty":
      w.id(0x37c1011c)
      return
    default:
      w.fail("ChatPhoto", v)
  }
}

export const writeChatReactions = (w: Writer, v: T.ChatReactions): void => {
  switch (v._tag) {
    case "chatReactionsAll":
      w.id(0x52928bca)
      w.id((v.allowCustom === true ? 1 : 0))
      return
    case "chatReactionsNone":
      w.id(-0x1503cd44)
      return
    case "chatReactionsSome":
      w.id(0x661d4037)
      w.vector(v.reactions, writeReaction)
      return
    default:
      w.fail("ChatReactions", v)
  }
}

export const writeChatTheme = (w: Writer, v: T.ChatTheme): void => {
  switch (v._tag) {
    case "chatTheme":
      w.id(-0x3c2003fc)
      w.string(v.emoticon)
      return
    case "chatThemeUniqueGift":
      w.id(0x3458f9c8)
      writeStarGift(w, v.gift)
      w.vector(v.themeSettings, writeThemeSettings)
      return
    default:
      w.fail("ChatTheme", v)
  }
}

export const writeCodeSettings = (w: Writer, v: T.CodeSettings): void => {
  const flags_8 = v.token !== undefined || v.appSandbox !== undefined
  w.id(-0x52dac288)
  w.id(
    (v.allowFlashcall === true ? 1 : 0) |
    (v.currentNumber === true ? 2 : 0) |
    (v.allowAppHash === true ? 16 : 0) |
    (v.allowMissedCall === true ? 32 : 0) |
    (v.allowFirebase === true ? 128 : 0) |
    (v.unknownNumber === true ? 512 : 0) |
    (v.logoutTokens === undefined ? 0 : 64) |
    (flags_8 ? 256 : 0)
  )
  if (v.logoutTokens !== undefined) w.vector(v.logoutTokens, writeBytes)
  if (flags_8) w.string(v.token ?? w.missing("codeSettings.token"))
  if (flags_8) w.bool(v.appSandbox ?? w.missing("codeSettings.app_sandbox"))
}

export const writeCommunityPeer = (w: Writer, v: T.CommunityPeer): void => {
  w.id(0x76141ebd)
  w.id((v.canViewHistory === true ? 4 : 0) | (v.visible === undefined ? 0 : 1))
  if (v.visible !== undefined) w.bool(v.visible)
  writePeer(w, v.peer)
}

export const writeCommunityPeerRequest = (w: Writer, v: T.CommunityPeerRequest): void => {
  w.id(0x7beafa85)
  w.id((v.visible === true ? 1 : 0))
  writePeer(w, v.peer)
  w.int53(v.requestedBy)
  w.int(v.date)
}

export const writeConfig = (w: Writer, v: T.Config): void => {
  const flags_2 = v.suggestedLangCode !== undefined || v.langPackVersion !== undefined || v.baseLangPackVersion !== undefined
  w.id(-0x33e5dbe2)
  w.id(
    (v.defaultP2pContacts === true ? 8 : 0) |
    (v.preloadFeaturedStickers === true ? 16 : 0) |
    (v.revokePmInbox === true ? 64 : 0) |
    (v.blockedMode === true ? 256 : 0) |
    (v.forceTryIpv6 === true ? 16384 : 0) |
    (v.tmpSessions === undefined ? 0 : 1) |
    (v.autoupdateUrlPrefix === undefined ? 0 : 128) |
    (v.gifSearchUsername === undefined ? 0 : 512) |
    (v.venueSearchUsername === undefined ? 0 : 1024) |
    (v.imgSearchUsername === undefined ? 0 : 2048) |
    (v.staticMapsProvider === undefined ? 0 : 4096) |
    (flags_2 ? 4 : 0) |
    (v.reactionsDefault === undefined ? 0 : 32768) |
    (v.autologinToken === undefined ? 0 : 65536)
  )
  w.int(v.date)
  w.int(v.expires)
  w.bool(v.testMode)
  w.int(v.thisDc)
  w.vector(v.dcOptions, writeDcOption)
  w.string(v.dcTxtDomainName)
  w.int(v.chatSizeMax)
  w.int(v.megagroupSizeMax)
  w.int(v.forwardedCountMax)
  w.int(v.onlineUpdatePeriodMs)
  w.int(v.offlineBlurTimeoutMs)
  w.int(v.offlineIdleTimeoutMs)
  w.int(v.onlineCloudTimeoutMs)
  w.int(v.notifyCloudDelayMs)
  w.int(v.notifyDefaultDelayMs)
  w.int(v.pushChatPeriodMs)
  w.int(v.pushChatLimit)
  w.int(v.editTimeLimit)
  w.int(v.revokeTimeLimit)
  w.int(v.revokePmTimeLimit)
  w.int(v.ratingEDecay)
  w.int(v.stickersRecentLimit)
  w.int(v.channelsReadMediaPeriod)
  if (v.tmpSessions !== undefined) w.int(v.tmpSessions)
  w.int(v.callReceiveTimeoutMs)
  w.int(v.callRingTimeoutMs)
  w.int(v.callConnectTimeoutMs)
  w.int(v.callPacketTimeoutMs)
  w.string(v.meUrlPrefix)
  if (v.autoupdateUrlPrefix !== undefined) w.string(v.autoupdateUrlPrefix)
  if (v.gifSearchUsername !== undefined) w.string(v.gifSearchUsername)
  if (v.venueSearchUsername !== undefined) w.string(v.venueSearchUsername)
  if (v.imgSearchUsername !== undefined) w.string(v.imgSearchUsername)
  if (v.staticMapsProvider !== undefined) w.string(v.staticMapsProvider)
  w.int(v.captionLengthMax)
  w.int(v.messageLengthMax)
  w.int(v.webfileDcId)
  if (flags_2) w.string(v.suggestedLangCode ?? w.missing("config.suggested_lang_code"))
  if (flags_2) w.int(v.langPackVersion ?? w.missing("config.lang_pack_version"))
  if (flags_2) w.int(v.baseLangPackVersion ?? w.missing("config.base_lang_pack_version"))
  if (v.reactionsDefault !== undefined) writeReaction(w, v.reactionsDefault)
  if (v.autologinToken !== undefined) w.string(v.autologinToken)
}

export const writeConnectedBot = (w: Writer, v: T.ConnectedBot): void => {
  w.id(0x033ed001)
  w.id(
    (v.device === undefined ? 0 : 1) |
    (v.date === undefined ? 0 : 2) |
    (v.location === undefined ? 0 : 4)
  )
  w.int53(v.botId)
  writeBusinessBotRecipients(w, v.recipients)
  writeBusinessBotRights(w, v.rights)
  if (v.device !== undefined) w.string(v.device)
  if (v.date !== undefined) w.int(v.date)
  if (v.location !== undefined) w.string(v.location)
}

export const writeConnectedBotStarRef = (w: Writer, v: T.ConnectedBotStarRef): void => {
  w.id(0x19a13f71)
  w.id((v.revoked === true ? 2 : 0) | (v.durationMonths === undefined ? 0 : 1))
  w.string(v.url)
  w.int(v.date)
  w.int53(v.botId)
  w.int(v.commissionPermille)
  if (v.durationMonths !== undefined) w.int(v.durationMonths)
  w.long(v.participants)
  w.long(v.revenue)
}

export const writeContact = (w: Writer, v: T.Contact): void => {
  w.id(0x145ade0b)
  w.int53(v.userId)
  w.bool(v.mutual)
}

export const writeContactBirthday = (w: Writer, v: T.ContactBirthday): void => {
  w.id(0x1d998733)
  w.int53(v.contactId)
  writeBirthday(w, v.birthday)
}

export const writeContactStatus = (w: Writer, v: T.ContactStatus): void => {
  w.id(0x16d9703b)
  w.int53(v.userId)
  writeUserStatus(w, v.status)
}

export const writeDataJSON = (w: Writer, v: T.DataJSON): void => {
  w.id(0x7d748d04)
  w.string(v.data)
}

export const writeDcOption = (w: Writer, v: T.DcOption): void => {
  w.id(0x18b7a10d)
  w.id(
    (v.ipv6 === true ? 1 : 0) |
    (v.mediaOnly === true ? 2 : 0) |
    (v.tcpoOnly === true ? 4 : 0) |
    (v.cdn === true ? 8 : 0) |
    (v.static === true ? 16 : 0) |
    (v.thisPortOnly === true ? 32 : 0) |
    (v.secret === undefined ? 0 : 1024)
  )
  w.int(v.id)
  w.string(v.ipAddress)
  w.int(v.port)
  if (v.secret !== undefined) w.bytes(v.secret)
}

export const writeDefaultHistoryTTL = (w: Writer, v: T.DefaultHistoryTTL): void => {
  w.id(0x43b46b20)
  w.int(v.period)
}

export const writeDialog = (w: Writer, v: T.Dialog): void => {
  switch (v._tag) {
    case "dialog":
      w.id(-0x0376080d)
      w.id(
        (v.pinned === true ? 4 : 0) |
        (v.unreadMark === true ? 8 : 0) |
        (v.viewForumAsMessages === true ? 64 : 0) |
        (v.pts === undefined ? 0 : 1) |
        (v.draft === undefined ? 0 : 2) |
        (v.folderId === undefined ? 0 : 16) |
        (v.ttlPeriod === undefined ? 0 : 32)
      )
      writePeer(w, v.peer)
      w.int(v.topMessage)
      w.int(v.readInboxMaxId)
      w.int(v.readOutboxMaxId)
      w.int(v.unreadCount)
      w.int(v.unreadMentionsCount)
      w.int(v.unreadReactionsCount)
      w.int(v.unreadPollVotesCount)
      writePeerNotifySettings(w, v.notifySettings)
      if (v.pts !== undefined) w.int(v.pts)
      if (v.draft !== undefined) writeDraftMessage(w, v.draft)
      if (v.folderId !== undefined) w.int(v.folderId)
      if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
      return
    case "dialogCommunity":
      w.id(-0x0875f68d)
      w.id((v.pinned === true ? 4 : 0))
      w.int53(v.communityId)
      writePeerNotifySettings(w, v.notifySettings)
      return
    case "dialogFolder":
      w.id(0x71bd134c)
      w.id((v.pinned === true ? 4 : 0))
      writeFolder(w, v.folder)
      writePeer(w, v.peer)
      w.int(v.topMessage)
      w.int(v.unreadMutedPeersCount)
      w.int(v.unreadUnmutedPeersCount)
      w.int(v.unreadMutedMessagesCount)
      w.int(v.unreadUnmutedMessagesCount)
      return
    default:
      w.fail("Dialog", v)
  }
}

export const writeDialogFilter = (w: Writer, v: T.DialogFilter): void => {
  switch (v._tag) {
    case "dialogFilter":
      w.id(-0x55b8d9af)
      w.id(
        (v.contacts === true ? 1 : 0) |
        (v.nonContacts === true ? 2 : 0) |
        (v.groups === true ? 4 : 0) |
        (v.broadcasts === true ? 8 : 0) |
        (v.bots === true ? 16 : 0) |
        (v.excludeMuted === true ? 2048 : 0) |
        (v.excludeRead === true ? 4096 : 0) |
        (v.excludeArchived === true ? 8192 : 0) |
        (v.titleNoanimate === true ? 268435456 : 0) |
        (v.emoticon === undefined ? 0 : 33554432) |
        (v.color === undefined ? 0 : 134217728)
      )
      w.int(v.id)
      writeTextWithEntities(w, v.title)
      if (v.emoticon !== undefined) w.string(v.emoticon)
      if (v.color !== undefined) w.int(v.color)
      w.vector(v.pinnedPeers, writeInputPeer)
      w.vector(v.includePeers, writeInputPeer)
      w.vector(v.excludePeers, writeInputPeer)
      return
    case "dialogFilterChatlist":
      w.id(-0x69ac8429)
      w.id(
        (v.hasMyInvites === true ? 67108864 : 0) |
        (v.titleNoanimate === true ? 268435456 : 0) |
        (v.emoticon === undefined ? 0 : 33554432) |
        (v.color === undefined ? 0 : 134217728)
      )
      w.int(v.id)
      writeTextWithEntities(w, v.title)
      if (v.emoticon !== undefined) w.string(v.emoticon)
      if (v.color !== undefined) w.int(v.color)
      w.vector(v.pinnedPeers, writeInputPeer)
      w.vector(v.includePeers, writeInputPeer)
      return
    case "dialogFilterDefault":
      w.id(0x363293ae)
      return
    default:
      w.fail("DialogFilter", v)
  }
}

export const writeDialogFilterSuggested = (w: Writer, v: T.DialogFilterSuggested): void => {
  w.id(0x77744d4a)
  writeDialogFilter(w, v.filter)
  w.string(v.description)
}

export const writeDialogPeer = (w: Writer, v: T.DialogPeer): void => {
  switch (v._tag) {
    case "dialogPeer":
      w.id(-0x1a9240fb)
      writePeer(w, v.peer)
      return
    case "dialogPeerCommunity":
      w.id(0x2f65c8e4)
      w.int53(v.communityId)
      return
    case "dialogPeerFolder":
      w.id(0x514519e2)
      w.int(v.folderId)
      return
    default:
      w.fail("DialogPeer", v)
  }
}

export const writeDisallowedGiftsSettings = (w: Writer, v: T.DisallowedGiftsSettings): void => {
  w.id(0x71f276c4)
  w.id(
    (v.disallowUnlimitedStargifts === true ? 1 : 0) |
    (v.disallowLimitedStargifts === true ? 2 : 0) |
    (v.disallowUniqueStargifts === true ? 4 : 0) |
    (v.disallowPremiumGifts === true ? 8 : 0) |
    (v.disallowStargiftsFromChannels === true ? 16 : 0)
  )
}

export const writeDocument = (w: Writer, v: T.Document): void => {
  switch (v._tag) {
    case "document":
      w.id(-0x702b3b28)
      w.id((v.thumbs === undefined ? 0 : 1) | (v.videoThumbs === undefined ? 0 : 2))
      w.long(v.id)
      w.long(v.accessHash)
      w.bytes(v.fileReference)
      w.int(v.date)
      w.string(v.mimeType)
      w.int53(v.size)
      if (v.thumbs !== undefined) w.vector(v.thumbs, writePhotoSize)
      if (v.videoThumbs !== undefined) w.vector(v.videoThumbs, writeVideoSize)
      w.int(v.dcId)
      w.vector(v.attributes, writeDocumentAttribute)
      return
    case "documentEmpty":
      w.id(0x36f8c871)
      w.long(v.id)
      return
    default:
      w.fail("Document", v)
  }
}

export const writeDocumentAttribute = (w: Writer, v: T.DocumentAttribute): void => {
  switch (v._tag) {
    case "documentAttributeAnimated":
      w.id(0x11b58939)
      return
    case "documentAttributeAudio":
      w.id(-0x67ad063a)
      w.id(
        (v.voice === true ? 1024 : 0) |
        (v.title === undefined ? 0 : 1) |
        (v.performer === undefined ? 0 : 2) |
        (v.waveform === undefined ? 0 : 4)
      )
      w.int(v.duration)
      if (v.title !== undefined) w.string(v.title)
      if (v.performer !== undefined) w.string(v.performer)
      if (v.waveform !== undefined) w.bytes(v.waveform)
      return
    case "documentAttributeCustomEmoji":
      w.id(-0x02eb6767)
      w.id((v.free === true ? 1 : 0) | (v.textColor === true ? 2 : 0))
      w.string(v.alt)
      writeInputStickerSet(w, v.stickerset)
      return
    case "documentAttributeFilename":
      w.id(0x15590068)
      w.string(v.fileName)
      return
    case "documentAttributeHasStickers":
      w.id(-0x67fe2d09)
      return
    case "documentAttributeImageSize":
      w.id(0x6c37c15c)
      w.int(v.w)
      w.int(v.h)
      return
    case "documentAttributeSticker":
      w.id(0x6319d612)
      w.id((v.mask === true ? 2 : 0) | (v.maskCoords === undefined ? 0 : 1))
      w.string(v.alt)
      writeInputStickerSet(w, v.stickerset)
      if (v.maskCoords !== undefined) writeMaskCoords(w, v.maskCoords)
      return
    case "documentAttributeVideo":
      w.id(0x43c57c48)
      w.id(
        (v.roundMessage === true ? 1 : 0) |
        (v.supportsStreaming === true ? 2 : 0) |
        (v.nosound === true ? 8 : 0) |
        (v.preloadPrefixSize === undefined ? 0 : 4) |
        (v.videoStartTs === undefined ? 0 : 16) |
        (v.videoCodec === undefined ? 0 : 32)
      )
      w.double(v.duration)
      w.int(v.w)
      w.int(v.h)
      if (v.preloadPrefixSize !== undefined) w.int(v.preloadPrefixSize)
      if (v.videoStartTs !== undefined) w.double(v.videoStartTs)
      if (v.videoCodec !== undefined) w.string(v.videoCodec)
      return
    default:
      w.fail("DocumentAttribute", v)
  }
}

export const writeDraftMessage = (w: Writer, v: T.DraftMessage): void => {
  switch (v._tag) {
    case "draftMessage":
      w.id(0x60fe3294)
      w.id(
        (v.noWebpage === true ? 2 : 0) |
        (v.invertMedia === true ? 64 : 0) |
        (v.replyTo === undefined ? 0 : 16) |
        (v.entities === undefined ? 0 : 8) |
        (v.media === undefined ? 0 : 32) |
        (v.effect === undefined ? 0 : 128) |
        (v.suggestedPost === undefined ? 0 : 256) |
        (v.richMessage === undefined ? 0 : 512)
      )
      if (v.replyTo !== undefined) writeInputReplyTo(w, v.replyTo)
      w.string(v.message)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      if (v.media !== undefined) writeInputMedia(w, v.media)
      w.int(v.date)
      if (v.effect !== undefined) w.long(v.effect)
      if (v.suggestedPost !== undefined) writeSuggestedPost(w, v.suggestedPost)
      if (v.richMessage !== undefined) writeRichMessage(w, v.richMessage)
      return
    case "draftMessageEmpty":
      w.id(0x1b0c841a)
      w.id((v.date === undefined ? 0 : 1))
      if (v.date !== undefined) w.int(v.date)
      return
    default:
      w.fail("DraftMessage", v)
  }
}

export const writeEmailVerification = (w: Writer, v: T.EmailVerification): void => {
  switch (v._tag) {
    case "emailVerificationApple":
      w.id(-0x692f8b03)
      w.string(v.token)
      return
    case "emailVerificationCode":
      w.id(-0x6dd1aa57)
      w.string(v.code)
      return
    case "emailVerificationGoogle":
      w.id(-0x246f613e)
      w.string(v.token)
      return
    default:
      w.fail("EmailVerification", v)
  }
}

export const writeEmailVerifyPurpose = (w: Writer, v: T.EmailVerifyPurpose): void => {
  switch (v._tag) {
    case "emailVerifyPurposeLoginChange":
      w.id(0x527d22eb)
      return
    case "emailVerifyPurposeLoginSetup":
      w.id(0x4345be73)
      w.string(v.phoneNumber)
      w.string(v.phoneCodeHash)
      return
    case "emailVerifyPurposePassport":
      w.id(-0x440ae97b)
      return
    default:
      w.fail("EmailVerifyPurpose", v)
  }
}

export const writeEmojiGroup = (w: Writer, v: T.EmojiGroup): void => {
  switch (v._tag) {
    case "emojiGroup":
      w.id(0x7a9abda9)
      w.string(v.title)
      w.long(v.iconEmojiId)
      w.vector(v.emoticons, writeString)
      return
    case "emojiGroupGreeting":
      w.id(-0x7f2d9339)
      w.string(v.title)
      w.long(v.iconEmojiId)
      w.vector(v.emoticons, writeString)
      return
    case "emojiGroupPremium":
      w.id(0x093bcf34)
      w.string(v.title)
      w.long(v.iconEmojiId)
      return
    default:
      w.fail("EmojiGroup", v)
  }
}

export const writeEmojiKeyword = (w: Writer, v: T.EmojiKeyword): void => {
  switch (v._tag) {
    case "emojiKeyword":
      w.id(-0x2a4c4607)
      w.string(v.keyword)
      w.vector(v.emoticons, writeString)
      return
    case "emojiKeywordDeleted":
      w.id(0x236df622)
      w.string(v.keyword)
      w.vector(v.emoticons, writeString)
      return
    default:
      w.fail("EmojiKeyword", v)
  }
}

export const writeEmojiKeywordsDifference = (w: Writer, v: T.EmojiKeywordsDifference): void => {
  w.id(0x5cc761bd)
  w.string(v.langCode)
  w.int(v.fromVersion)
  w.int(v.version)
  w.vector(v.keywords, writeEmojiKeyword)
}

export const writeEmojiLanguage = (w: Writer, v: T.EmojiLanguage): void => {
  w.id(-0x4c04ac9f)
  w.string(v.langCode)
}

export const writeEmojiList = (w: Writer, v: T.EmojiList): void => {
  switch (v._tag) {
    case "emojiList":
      w.id(0x7a1e11d1)
      w.long(v.hash)
      w.vector(v.documentId, writeLong)
      return
    case "emojiListNotModified":
      w.id(0x481eadfa)
      return
    default:
      w.fail("EmojiList", v)
  }
}

export const writeEmojiStatus = (w: Writer, v: T.EmojiStatus): void => {
  switch (v._tag) {
    case "emojiStatus":
      w.id(-0x1800f976)
      w.id((v.until === undefined ? 0 : 1))
      w.long(v.documentId)
      if (v.until !== undefined) w.int(v.until)
      return
    case "emojiStatusCollectible":
      w.id(0x7184603b)
      w.id((v.until === undefined ? 0 : 1))
      w.long(v.collectibleId)
      w.long(v.documentId)
      w.string(v.title)
      w.string(v.slug)
      w.long(v.patternDocumentId)
      w.int(v.centerColor)
      w.int(v.edgeColor)
      w.int(v.patternColor)
      w.int(v.textColor)
      if (v.until !== undefined) w.int(v.until)
      return
    case "emojiStatusEmpty":
      w.id(0x2de11aae)
      return
    case "inputEmojiStatusCollectible":
      w.id(0x07141dbf)
      w.id((v.until === undefined ? 0 : 1))
      w.long(v.collectibleId)
      if (v.until !== undefined) w.int(v.until)
      return
    default:
      w.fail("EmojiStatus", v)
  }
}

export const writeEmojiURL = (w: Writer, v: T.EmojiURL): void => {
  w.id(-0x5a8a8c63)
  w.string(v.url)
}

export const writeEncryptedChat = (w: Writer, v: T.EncryptedChat): void => {
  switch (v._tag) {
    case "encryptedChat":
      w.id(0x61f0d4c7)
      w.int(v.id)
      w.long(v.accessHash)
      w.int(v.date)
      w.int53(v.adminId)
      w.int53(v.participantId)
      w.bytes(v.gAOrB)
      w.long(v.keyFingerprint)
      return
    case "encryptedChatDiscarded":
      w.id(0x1e1c7c45)
      w.id((v.historyDeleted === true ? 1 : 0))
      w.int(v.id)
      return
    case "encryptedChatEmpty":
      w.id(-0x54813f60)
      w.int(v.id)
      return
    case "encryptedChatRequested":
      w.id(0x48f1d94c)
      w.id((v.folderId === undefined ? 0 : 1))
      if (v.folderId !== undefined) w.int(v.folderId)
      w.int(v.id)
      w.long(v.accessHash)
      w.int(v.date)
      w.int53(v.adminId)
      w.int53(v.participantId)
      w.bytes(v.gA)
      return
    case "encryptedChatWaiting":
      w.id(0x66b25953)
      w.int(v.id)
      w.long(v.accessHash)
      w.int(v.date)
      w.int53(v.adminId)
      w.int53(v.participantId)
      return
    default:
      w.fail("EncryptedChat", v)
  }
}

export const writeEncryptedFile = (w: Writer, v: T.EncryptedFile): void => {
  switch (v._tag) {
    case "encryptedFile":
      w.id(-0x57ff7328)
      w.long(v.id)
      w.long(v.accessHash)
      w.int53(v.size)
      w.int(v.dcId)
      w.int(v.keyFingerprint)
      return
    case "encryptedFileEmpty":
      w.id(-0x3de0b682)
      return
    default:
      w.fail("EncryptedFile", v)
  }
}

export const writeEncryptedMessage = (w: Writer, v: T.EncryptedMessage): void => {
  switch (v._tag) {
    case "encryptedMessage":
      w.id(-0x12e73ee8)
      w.long(v.randomId)
      w.int(v.chatId)
      w.int(v.date)
      w.bytes(v.bytes)
      writeEncryptedFile(w, v.file)
      return
    case "encryptedMessageService":
      w.id(0x23734b06)
      w.long(v.randomId)
      w.int(v.chatId)
      w.int(v.date)
      w.bytes(v.bytes)
      return
    default:
      w.fail("EncryptedMessage", v)
  }
}

export const writeEphemeralMessage = (w: Writer, v: T.EphemeralMessage): void => {
  w.id(-0x263923e6)
  w.id(
    (v.out === true ? 1 : 0) |
    (v.topMsgId === undefined ? 0 : 2) |
    (v.entities === undefined ? 0 : 4) |
    (v.media === undefined ? 0 : 8) |
    (v.replyMarkup === undefined ? 0 : 16) |
    (v.replyTo === undefined ? 0 : 64)
  )
  w.int(v.id)
  writePeer(w, v.fromId)
  writePeer(w, v.peerId)
  w.int53(v.receiverId)
  if (v.topMsgId !== undefined) w.int(v.topMsgId)
  w.int(v.date)
  w.string(v.message)
  if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
  if (v.media !== undefined) writeMessageMedia(w, v.media)
  if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
  if (v.replyTo !== undefined) writeMessageReplyHeader(w, v.replyTo)
}

export const writeError = (w: Writer, v: T.Error): void => {
  w.id(-0x3b460645)
  w.int(v.code)
  w.string(v.text)
}

export const writeExportedChatInvite = (w: Writer, v: T.ExportedChatInvite): void => {
  switch (v._tag) {
    case "chatInviteExported":
      w.id(-0x5dd3426a)
      w.id(
        (v.revoked === true ? 1 : 0) |
        (v.permanent === true ? 32 : 0) |
        (v.requestNeeded === true ? 64 : 0) |
        (v.startDate === undefined ? 0 : 16) |
        (v.expireDate === undefined ? 0 : 2) |
        (v.usageLimit === undefined ? 0 : 4) |
        (v.usage === undefined ? 0 : 8) |
        (v.requested === undefined ? 0 : 128) |
        (v.subscriptionExpired === undefined ? 0 : 1024) |
        (v.title === undefined ? 0 : 256) |
        (v.subscriptionPricing === undefined ? 0 : 512)
      )
      w.string(v.link)
      w.int53(v.adminId)
      w.int(v.date)
      if (v.startDate !== undefined) w.int(v.startDate)
      if (v.expireDate !== undefined) w.int(v.expireDate)
      if (v.usageLimit !== undefined) w.int(v.usageLimit)
      if (v.usage !== undefined) w.int(v.usage)
      if (v.requested !== undefined) w.int(v.requested)
      if (v.subscriptionExpired !== undefined) w.int(v.subscriptionExpired)
      if (v.title !== undefined) w.string(v.title)
      if (v.subscriptionPricing !== undefined) writeStarsSubscriptionPricing(w, v.subscriptionPricing)
      return
    case "chatInvitePublicJoinRequests":
      w.id(-0x12ef8549)
      return
    default:
      w.fail("ExportedChatInvite", v)
  }
}

export const writeExportedChatlistInvite = (w: Writer, v: T.ExportedChatlistInvite): void => {
  w.id(0x0c5181ac)
  w.id(0)
  w.string(v.title)
  w.string(v.url)
  w.vector(v.peers, writePeer)
}

export const writeExportedContactToken = (w: Writer, v: T.ExportedContactToken): void => {
  w.id(0x41bf109b)
  w.string(v.url)
  w.int(v.expires)
}

export const writeExportedMessageLink = (w: Writer, v: T.ExportedMessageLink): void => {
  w.id(0x5dab1af4)
  w.string(v.link)
  w.string(v.html)
}

export const writeExportedStoryLink = (w: Writer, v: T.ExportedStoryLink): void => {
  w.id(0x3fc9053b)
  w.string(v.link)
}

export const writeFactCheck = (w: Writer, v: T.FactCheck): void => {
  const flags_1 = v.country !== undefined || v.text !== undefined
  w.id(-0x47640331)
  w.id((v.needCheck === true ? 1 : 0) | (flags_1 ? 2 : 0))
  if (flags_1) w.string(v.country ?? w.missing("factCheck.country"))
  if (flags_1) writeTextWithEntities(w, v.text ?? w.missing("factCheck.text"))
  w.long(v.hash)
}

export const writeFileHash = (w: Writer, v: T.FileHash): void => {
  w.id(-0x0c64fca4)
  w.int53(v.offset)
  w.int(v.limit)
  w.bytes(v.hash)
}

export const writeFolder = (w: Writer, v: T.Folder): void => {
  w.id(-0x00abb19b)
  w.id(
    (v.autofillNewBroadcasts === true ? 1 : 0) |
    (v.autofillPublicGroups === true ? 2 : 0) |
    (v.autofillNewCorrespondents === true ? 4 : 0) |
    (v.photo === undefined ? 0 : 8)
  )
  w.int(v.id)
  w.string(v.title)
  if (v.photo !== undefined) writeChatPhoto(w, v.photo)
}

export const writeFolderPeer = (w: Writer, v: T.FolderPeer): void => {
  w.id(-0x16455998)
  writePeer(w, v.peer)
  w.int(v.folderId)
}

export const writeForumTopic = (w: Writer, v: T.ForumTopic): void => {
  switch (v._tag) {
    case "forumTopic":
      w.id(-0x032527eb)
      w.id(
        (v.my === true ? 2 : 0) |
        (v.closed === true ? 4 : 0) |
        (v.pinned === true ? 8 : 0) |
        (v.short === true ? 32 : 0) |
        (v.hidden === true ? 64 : 0) |
        (v.titleMissing === true ? 128 : 0) |
        (v.iconEmojiId === undefined ? 0 : 1) |
        (v.draft === undefined ? 0 : 16)
      )
      w.int(v.id)
      w.int(v.date)
      writePeer(w, v.peer)
      w.string(v.title)
      w.int(v.iconColor)
      if (v.iconEmojiId !== undefined) w.long(v.iconEmojiId)
      w.int(v.topMessage)
      w.int(v.readInboxMaxId)
      w.int(v.readOutboxMaxId)
      w.int(v.unreadCount)
      w.int(v.unreadMentionsCount)
      w.int(v.unreadReactionsCount)
      w.int(v.unreadPollVotesCount)
      writePeer(w, v.fromId)
      writePeerNotifySettings(w, v.notifySettings)
      if (v.draft !== undefined) writeDraftMessage(w, v.draft)
      return
    case "forumTopicDeleted":
      w.id(0x023f109b)
      w.int(v.id)
      return
    default:
      w.fail("ForumTopic", v)
  }
}

export const writeFoundStory = (w: Writer, v: T.FoundStory): void => {
  w.id(-0x17853440)
  writePeer(w, v.peer)
  writeStoryItem(w, v.story)
}

export const writeGame = (w: Writer, v: T.Game): void => {
  w.id(-0x42069ac5)
  w.id((v.document === undefined ? 0 : 1))
  w.long(v.id)
  w.long(v.accessHash)
  w.string(v.shortName)
  w.string(v.title)
  w.string(v.description)
  writePhoto(w, v.photo)
  if (v.document !== undefined) writeDocument(w, v.document)
}

export const writeGeoPoint = (w: Writer, v: T.GeoPoint): void => {
  switch (v._tag) {
    case "geoPoint":
      w.id(-0x4d5d099d)
      w.id((v.accuracyRadius === undefined ? 0 : 1))
      w.double(v.long)
      w.double(v.lat)
      w.long(v.accessHash)
      if (v.accuracyRadius !== undefined) w.int(v.accuracyRadius)
      return
    case "geoPointEmpty":
      w.id(0x1117dd5f)
      return
    default:
      w.fail("GeoPoint", v)
  }
}

export const writeGeoPointAddress = (w: Writer, v: T.GeoPointAddress): void => {
  w.id(-0x21b3a26d)
  w.id(
    (v.state === undefined ? 0 : 1) |
    (v.city === undefined ? 0 : 2) |
    (v.street === undefined ? 0 : 4)
  )
  w.string(v.countryIso2)
  if (v.state !== undefined) w.string(v.state)
  if (v.city !== undefined) w.string(v.city)
  if (v.street !== undefined) w.string(v.street)
}

export const writeGlobalPrivacySettings = (w: Writer, v: T.GlobalPrivacySettings): void => {
  w.id(-0x01be4cb1)
  w.id(
    (v.archiveAndMuteNewNoncontactPeers === true ? 1 : 0) |
    (v.keepArchivedUnmuted === true ? 2 : 0) |
    (v.keepArchivedFolders === true ? 4 : 0) |
    (v.hideReadMarks === true ? 8 : 0) |
    (v.newNoncontactPeersRequirePremium === true ? 16 : 0) |
    (v.displayGiftsButton === true ? 128 : 0) |
    (v.noncontactPeersPaidStars === undefined ? 0 : 32) |
    (v.disallowedGifts === undefined ? 0 : 64)
  )
  if (v.noncontactPeersPaidStars !== undefined) w.long(v.noncontactPeersPaidStars)
  if (v.disallowedGifts !== undefined) writeDisallowedGiftsSettings(w, v.disallowedGifts)
}

export const writeGroupCall = (w: Writer, v: T.GroupCall): void => {
  switch (v._tag) {
    case "groupCall":
      w.id(-0x104d49e9)
      w.id(
        (v.joinMuted === true ? 2 : 0) |
        (v.canChangeJoinMuted === true ? 4 : 0) |
        (v.joinDateAsc === true ? 64 : 0) |
        (v.scheduleStartSubscribed === true ? 256 : 0) |
        (v.canStartVideo === true ? 512 : 0) |
        (v.recordVideoActive === true ? 2048 : 0) |
        (v.rtmpStream === true ? 4096 : 0) |
        (v.listenersHidden === true ? 8192 : 0) |
        (v.conference === true ? 16384 : 0) |
        (v.creator === true ? 32768 : 0) |
        (v.messagesEnabled === true ? 131072 : 0) |
        (v.canChangeMessagesEnabled === true ? 262144 : 0) |
        (v.min === true ? 524288 : 0) |
        (v.title === undefined ? 0 : 8) |
        (v.streamDcId === undefined ? 0 : 16) |
        (v.recordStartDate === undefined ? 0 : 32) |
        (v.scheduleDate === undefined ? 0 : 128) |
        (v.unmutedVideoCount === undefined ? 0 : 1024) |
        (v.inviteLink === undefined ? 0 : 65536) |
        (v.sendPaidMessagesStars === undefined ? 0 : 1048576) |
        (v.defaultSendAs === undefined ? 0 : 2097152)
      )
      w.long(v.id)
      w.long(v.accessHash)
      w.int(v.participantsCount)
      if (v.title !== undefined) w.string(v.title)
      if (v.streamDcId !== undefined) w.int(v.streamDcId)
      if (v.recordStartDate !== undefined) w.int(v.recordStartDate)
      if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
      if (v.unmutedVideoCount !== undefined) w.int(v.unmutedVideoCount)
      w.int(v.unmutedVideoLimit)
      w.int(v.version)
      if (v.inviteLink !== undefined) w.string(v.inviteLink)
      if (v.sendPaidMessagesStars !== undefined) w.long(v.sendPaidMessagesStars)
      if (v.defaultSendAs !== undefined) writePeer(w, v.defaultSendAs)
      return
    case "groupCallDiscarded":
      w.id(0x7780bcb4)
      w.long(v.id)
      w.long(v.accessHash)
      w.int(v.duration)
      return
    default:
      w.fail("GroupCall", v)
  }
}

export const writeGroupCallDonor = (w: Writer, v: T.GroupCallDonor): void => {
  w.id(-0x11bcf37b)
  w.id((v.top === true ? 1 : 0) | (v.my === true ? 2 : 0) | (v.peerId === undefined ? 0 : 8))
  if (v.peerId !== undefined) writePeer(w, v.peerId)
  w.long(v.stars)
}

export const writeGroupCallMessage = (w: Writer, v: T.GroupCallMessage): void => {
  w.id(0x1a8afc7e)
  w.id((v.fromAdmin === true ? 2 : 0) | (v.paidMessageStars === undefined ? 0 : 1))
  w.int(v.id)
  writePeer(w, v.fromId)
  w.int(v.date)
  writeTextWithEntities(w, v.message)
  if (v.paidMessageStars !== undefined) w.long(v.paidMessageStars)
}

export const writeGroupCallParticipant = (w: Writer, v: T.GroupCallParticipant): void => {
  w.id(0x2a3dc7ac)
  w.id(
    (v.muted === true ? 1 : 0) |
    (v.left === true ? 2 : 0) |
    (v.canSelfUnmute === true ? 4 : 0) |
    (v.justJoined === true ? 16 : 0) |
    (v.versioned === true ? 32 : 0) |
    (v.min === true ? 256 : 0) |
    (v.mutedByYou === true ? 512 : 0) |
    (v.volumeByAdmin === true ? 1024 : 0) |
    (v.self === true ? 4096 : 0) |
    (v.videoJoined === true ? 32768 : 0) |
    (v.activeDate === undefined ? 0 : 8) |
    (v.volume === undefined ? 0 : 128) |
    (v.about === undefined ? 0 : 2048) |
    (v.raiseHandRating === undefined ? 0 : 8192) |
    (v.video === undefined ? 0 : 64) |
    (v.presentation === undefined ? 0 : 16384) |
    (v.paidStarsTotal === undefined ? 0 : 65536)
  )
  writePeer(w, v.peer)
  w.int(v.date)
  if (v.activeDate !== undefined) w.int(v.activeDate)
  w.int(v.source)
  if (v.volume !== undefined) w.int(v.volume)
  if (v.about !== undefined) w.string(v.about)
  if (v.raiseHandRating !== undefined) w.long(v.raiseHandRating)
  if (v.video !== undefined) writeGroupCallParticipantVideo(w, v.video)
  if (v.presentation !== undefined) writeGroupCallParticipantVideo(w, v.presentation)
  if (v.paidStarsTotal !== undefined) w.long(v.paidStarsTotal)
}

export const writeGroupCallParticipantVideo = (w: Writer, v: T.GroupCallParticipantVideo): void => {
  w.id(0x67753ac8)
  w.id((v.paused === true ? 1 : 0) | (v.audioSource === undefined ? 0 : 2))
  w.string(v.endpoint)
  w.vector(v.sourceGroups, writeGroupCallParticipantVideoSourceGroup)
  if (v.audioSource !== undefined) w.int(v.audioSource)
}

export const writeGroupCallParticipantVideoSourceGroup = (w: Writer, v: T.GroupCallParticipantVideoSourceGroup): void => {
  w.id(-0x234ee749)
  w.string(v.semantics)
  w.vector(v.sources, writeInt)
}

export const writeGroupCallStreamChannel = (w: Writer, v: T.GroupCallStreamChannel): void => {
  w.id(-0x7f14b751)
  w.int(v.channel)
  w.int(v.scale)
  w.long(v.lastTimestampMs)
}

export const writeHighScore = (w: Writer, v: T.HighScore): void => {
  w.id(0x73a379eb)
  w.int(v.pos)
  w.int53(v.userId)
  w.int(v.score)
}

export const writeImportedContact = (w: Writer, v: T.ImportedContact): void => {
  w.id(-0x3ec1c3b0)
  w.int53(v.userId)
  w.long(v.clientId)
}

export const writeInlineBotSwitchPM = (w: Writer, v: T.InlineBotSwitchPM): void => {
  w.id(0x3c20629f)
  w.string(v.text)
  w.string(v.startParam)
}

export const writeInlineBotWebView = (w: Writer, v: T.InlineBotWebView): void => {
  w.id(-0x4a8d6a2b)
  w.string(v.text)
  w.string(v.url)
}

export const writeInlineQueryPeerType = (w: Writer, v: T.InlineQueryPeerType): void => {
  switch (v._tag) {
    case "inlineQueryPeerTypeBotPM":
      w.id(0x0e3b2d0c)
      return
    case "inlineQueryPeerTypeBroadcast":
      w.id(0x6334ee9a)
      return
    case "inlineQueryPeerTypeChat":
      w.id(-0x28993af6)
      return
    case "inlineQueryPeerTypeMegagroup":
      w.id(0x5ec4be43)
      return
    case "inlineQueryPeerTypePM":
      w.id(-0x7cc3f054)
      return
    case "inlineQueryPeerTypeSameBotPM":
      w.id(0x3081ed9d)
      return
    default:
      w.fail("InlineQueryPeerType", v)
  }
}

export const writeInputAiComposeTone = (w: Writer, v: T.InputAiComposeTone): void => {
  switch (v._tag) {
    case "inputAiComposeToneDefault":
      w.id(0x1fe9a9bf)
      w.string(v.tone)
      return
    case "inputAiComposeToneID":
      w.id(0x0773c080)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputAiComposeToneSingleUse":
      w.id(0x0e0c35af)
      w.string(v.customPrompt)
      return
    case "inputAiComposeToneSlug":
      w.id(0x1fa01357)
      w.string(v.slug)
      return
    default:
      w.fail("InputAiComposeTone", v)
  }
}

export const writeInputAppEvent = (w: Writer, v: T.InputAppEvent): void => {
  w.id(0x1d1b1245)
  w.double(v.time)
  w.string(v.type)
  w.long(v.peer)
  writeJSONValue(w, v.data)
}

export const writeInputBotApp = (w: Writer, v: T.InputBotApp): void => {
  switch (v._tag) {
    case "inputBotAppID":
      w.id(-0x56df4286)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputBotAppShortName":
      w.id(-0x6f73fbf9)
      writeInputUser(w, v.botId)
      w.string(v.shortName)
      return
    default:
      w.fail("InputBotApp", v)
  }
}

export const writeInputBotInlineMessage = (w: Writer, v: T.InputBotInlineMessage): void => {
  switch (v._tag) {
    case "inputBotInlineMessageGame":
      w.id(0x4b425864)
      w.id((v.replyMarkup === undefined ? 0 : 4))
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "inputBotInlineMessageMediaAuto":
      w.id(0x3380c786)
      w.id(
        (v.invertMedia === true ? 8 : 0) |
        (v.entities === undefined ? 0 : 2) |
        (v.replyMarkup === undefined ? 0 : 4)
      )
      w.string(v.message)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "inputBotInlineMessageMediaContact":
      w.id(-0x59124003)
      w.id((v.replyMarkup === undefined ? 0 : 4))
      w.string(v.phoneNumber)
      w.string(v.firstName)
      w.string(v.lastName)
      w.string(v.vcard)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "inputBotInlineMessageMediaGeo":
      w.id(-0x696d657b)
      w.id(
        (v.heading === undefined ? 0 : 1) |
        (v.period === undefined ? 0 : 2) |
        (v.proximityNotificationRadius === undefined ? 0 : 8) |
        (v.replyMarkup === undefined ? 0 : 4)
      )
      writeInputGeoPoint(w, v.geoPoint)
      if (v.heading !== undefined) w.int(v.heading)
      if (v.period !== undefined) w.int(v.period)
      if (v.proximityNotificationRadius !== undefined) w.int(v.proximityNotificationRadius)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "inputBotInlineMessageMediaInvoice":
      w.id(-0x28187ddb)
      w.id((v.photo === undefined ? 0 : 1) | (v.replyMarkup === undefined ? 0 : 4))
      w.string(v.title)
      w.string(v.description)
      if (v.photo !== undefined) writeInputWebDocument(w, v.photo)
      writeInvoice(w, v.invoice)
      w.bytes(v.payload)
      w.string(v.provider)
      writeDataJSON(w, v.providerData)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "inputBotInlineMessageMediaVenue":
      w.id(0x417bbf11)
      w.id((v.replyMarkup === undefined ? 0 : 4))
      writeInputGeoPoint(w, v.geoPoint)
      w.string(v.title)
      w.string(v.address)
      w.string(v.provider)
      w.string(v.venueId)
      w.string(v.venueType)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "inputBotInlineMessageMediaWebPage":
      w.id(-0x42233af0)
      w.id(
        (v.invertMedia === true ? 8 : 0) |
        (v.forceLargeMedia === true ? 16 : 0) |
        (v.forceSmallMedia === true ? 32 : 0) |
        (v.optional === true ? 64 : 0) |
        (v.entities === undefined ? 0 : 2) |
        (v.replyMarkup === undefined ? 0 : 4)
      )
      w.string(v.message)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      w.string(v.url)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    case "inputBotInlineMessageRichMessage":
      w.id(-0x4bc20a94)
      w.id((v.replyMarkup === undefined ? 0 : 4))
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      writeInputRichMessage(w, v.richMessage)
      return
    case "inputBotInlineMessageText":
      w.id(0x3dcd7a87)
      w.id(
        (v.noWebpage === true ? 1 : 0) |
        (v.invertMedia === true ? 8 : 0) |
        (v.entities === undefined ? 0 : 2) |
        (v.replyMarkup === undefined ? 0 : 4)
      )
      w.string(v.message)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      return
    default:
      w.fail("InputBotInlineMessage", v)
  }
}

export const writeInputBotInlineMessageID = (w: Writer, v: T.InputBotInlineMessageID): void => {
  switch (v._tag) {
    case "inputBotInlineMessageID":
      w.id(-0x76f3c277)
      w.int(v.dcId)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputBotInlineMessageID64":
      w.id(-0x4926ea29)
      w.int(v.dcId)
      w.long(v.ownerId)
      w.int(v.id)
      w.long(v.accessHash)
      return
    default:
      w.fail("InputBotInlineMessageID", v)
  }
}

export const writeInputBotInlineResult = (w: Writer, v: T.InputBotInlineResult): void => {
  switch (v._tag) {
    case "inputBotInlineResult":
      w.id(-0x77406ce7)
      w.id(
        (v.title === undefined ? 0 : 2) |
        (v.description === undefined ? 0 : 4) |
        (v.url === undefined ? 0 : 8) |
        (v.thumb === undefined ? 0 : 16) |
        (v.content === undefined ? 0 : 32)
      )
      w.string(v.id)
      w.string(v.type)
      if (v.title !== undefined) w.string(v.title)
      if (v.description !== undefined) w.string(v.description)
      if (v.url !== undefined) w.string(v.url)
      if (v.thumb !== undefined) writeInputWebDocument(w, v.thumb)
      if (v.content !== undefined) writeInputWebDocument(w, v.content)
      writeInputBotInlineMessage(w, v.sendMessage)
      return
    case "inputBotInlineResultDocument":
      w.id(-0x0007023c)
      w.id((v.title === undefined ? 0 : 2) | (v.description === undefined ? 0 : 4))
      w.string(v.id)
      w.string(v.type)
      if (v.title !== undefined) w.string(v.title)
      if (v.description !== undefined) w.string(v.description)
      writeInputDocument(w, v.document)
      writeInputBotInlineMessage(w, v.sendMessage)
      return
    case "inputBotInlineResultGame":
      w.id(0x4fa417f2)
      w.string(v.id)
      w.string(v.shortName)
      writeInputBotInlineMessage(w, v.sendMessage)
      return
    case "inputBotInlineResultPhoto":
      w.id(-0x57279b59)
      w.string(v.id)
      w.string(v.type)
      writeInputPhoto(w, v.photo)
      writeInputBotInlineMessage(w, v.sendMessage)
      return
    default:
      w.fail("InputBotInlineResult", v)
  }
}

export const writeInputBusinessAwayMessage = (w: Writer, v: T.InputBusinessAwayMessage): void => {
  w.id(-0x7cde8a20)
  w.id((v.offlineOnly === true ? 1 : 0))
  w.int(v.shortcutId)
  writeBusinessAwayMessageSchedule(w, v.schedule)
  writeInputBusinessRecipients(w, v.recipients)
}

export const writeInputBusinessBotRecipients = (w: Writer, v: T.InputBusinessBotRecipients): void => {
  w.id(-0x3b1a6de2)
  w.id(
    (v.existingChats === true ? 1 : 0) |
    (v.newChats === true ? 2 : 0) |
    (v.contacts === true ? 4 : 0) |
    (v.nonContacts === true ? 8 : 0) |
    (v.excludeSelected === true ? 32 : 0) |
    (v.users === undefined ? 0 : 16) |
    (v.excludeUsers === undefined ? 0 : 64)
  )
  if (v.users !== undefined) w.vector(v.users, writeInputUser)
  if (v.excludeUsers !== undefined) w.vector(v.excludeUsers, writeInputUser)
}

export const writeInputBusinessChatLink = (w: Writer, v: T.InputBusinessChatLink): void => {
  w.id(0x11679fa7)
  w.id((v.entities === undefined ? 0 : 1) | (v.title === undefined ? 0 : 2))
  w.string(v.message)
  if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
  if (v.title !== undefined) w.string(v.title)
}

export const writeInputBusinessGreetingMessage = (w: Writer, v: T.InputBusinessGreetingMessage): void => {
  w.id(0x0194cb3b)
  w.int(v.shortcutId)
  writeInputBusinessRecipients(w, v.recipients)
  w.int(v.noActivityDays)
}

export const writeInputBusinessIntro = (w: Writer, v: T.InputBusinessIntro): void => {
  w.id(0x09c469cd)
  w.id((v.sticker === undefined ? 0 : 1))
  w.string(v.title)
  w.string(v.description)
  if (v.sticker !== undefined) writeInputDocument(w, v.sticker)
}

export const writeInputBusinessRecipients = (w: Writer, v: T.InputBusinessRecipients): void => {
  w.id(0x6f8b32aa)
  w.id(
    (v.existingChats === true ? 1 : 0) |
    (v.newChats === true ? 2 : 0) |
    (v.contacts === true ? 4 : 0) |
    (v.nonContacts === true ? 8 : 0) |
    (v.excludeSelected === true ? 32 : 0) |
    (v.users === undefined ? 0 : 16)
  )
  if (v.users !== undefined) w.vector(v.users, writeInputUser)
}

export const writeInputChannel = (w: Writer, v: T.InputChannel): void => {
  switch (v._tag) {
    case "inputChannel":
      w.id(-0x0ca513d8)
      w.int53(v.channelId)
      w.long(v.accessHash)
      return
    case "inputChannelEmpty":
      w.id(-0x1173e17a)
      return
    case "inputChannelFromMessage":
      w.id(0x5b934f9d)
      writeInputPeer(w, v.peer)
      w.int(v.msgId)
      w.int53(v.channelId)
      return
    default:
      w.fail("InputChannel", v)
  }
}

export const writeInputChatPhoto = (w: Writer, v: T.InputChatPhoto): void => {
  switch (v._tag) {
    case "inputChatPhoto":
      w.id(-0x76ac52c9)
      writeInputPhoto(w, v.id)
      return
    case "inputChatPhotoEmpty":
      w.id(0x1ca48f57)
      return
    case "inputChatUploadedPhoto":
      w.id(-0x42325140)
      w.id(
        (v.file === undefined ? 0 : 1) |
        (v.video === undefined ? 0 : 2) |
        (v.videoStartTs === undefined ? 0 : 4) |
        (v.videoEmojiMarkup === undefined ? 0 : 8)
      )
      if (v.file !== undefined) writeInputFile(w, v.file)
      if (v.video !== undefined) writeInputFile(w, v.video)
      if (v.videoStartTs !== undefined) w.double(v.videoStartTs)
      if (v.videoEmojiMarkup !== undefined) writeVideoSize(w, v.videoEmojiMarkup)
      return
    default:
      w.fail("InputChatPhoto", v)
  }
}

export const writeInputChatTheme = (w: Writer, v: T.InputChatTheme): void => {
  switch (v._tag) {
    case "inputChatTheme":
      w.id(-0x36c216a4)
      w.string(v.emoticon)
      return
    case "inputChatThemeEmpty":
      w.id(-0x7cd97b7d)
      return
    case "inputChatThemeUniqueGift":
      w.id(-0x781a201c)
      w.string(v.slug)
      return
    default:
      w.fail("InputChatTheme", v)
  }
}

export const writeInputChatlist = (w: Writer, v: T.InputChatlist): void => {
  w.id(-0x0c1f25cd)
  w.int(v.filterId)
}

export const writeInputCheckPasswordSRP = (w: Writer, v: T.InputCheckPasswordSRP): void => {
  switch (v._tag) {
    case "inputCheckPasswordEmpty":
      w.id(-0x677f09a8)
      return
    case "inputCheckPasswordSRP":
      w.id(-0x2d800f7e)
      w.long(v.srpId)
      w.bytes(v.A)
      w.bytes(v.M1)
      return
    default:
      w.fail("InputCheckPasswordSRP", v)
  }
}

export const writeInputClientProxy = (w: Writer, v: T.InputClientProxy): void => {
  w.id(0x75588b3f)
  w.string(v.address)
  w.int(v.port)
}

export const writeInputCollectible = (w: Writer, v: T.InputCollectible): void => {
  switch (v._tag) {
    case "inputCollectiblePhone":
      w.id(-0x5d1deb5c)
      w.string(v.phone)
      return
    case "inputCollectibleUsername":
      w.id(-0x1c6b9f57)
      w.string(v.username)
      return
    default:
      w.fail("InputCollectible", v)
  }
}

export const writeInputContact = (w: Writer, v: T.InputContact): void => {
  w.id(0x6a1dc4be)
  w.id((v.note === undefined ? 0 : 1))
  w.long(v.clientId)
  w.string(v.phone)
  w.string(v.firstName)
  w.string(v.lastName)
  if (v.note !== undefined) writeTextWithEntities(w, v.note)
}

export const writeInputDialogPeer = (w: Writer, v: T.InputDialogPeer): void => {
  switch (v._tag) {
    case "inputDialogPeer":
      w.id(-0x03550149)
      writeInputPeer(w, v.peer)
      return
    case "inputDialogPeerCommunity":
      w.id(0x69ef72c4)
      writeInputChannel(w, v.community)
      return
    case "inputDialogPeerFolder":
      w.id(0x64600527)
      w.int(v.folderId)
      return
    default:
      w.fail("InputDialogPeer", v)
  }
}

export const writeInputDocument = (w: Writer, v: T.InputDocument): void => {
  switch (v._tag) {
    case "inputDocument":
      w.id(0x1abfb575)
      w.long(v.id)
      w.long(v.accessHash)
      w.bytes(v.fileReference)
      return
    case "inputDocumentEmpty":
      w.id(0x72f0eaae)
      return
    default:
      w.fail("InputDocument", v)
  }
}

export const writeInputEncryptedChat = (w: Writer, v: T.InputEncryptedChat): void => {
  w.id(-0x0ebe4a1f)
  w.int(v.chatId)
  w.long(v.accessHash)
}

export const writeInputEncryptedFile = (w: Writer, v: T.InputEncryptedFile): void => {
  switch (v._tag) {
    case "inputEncryptedFile":
      w.id(0x5a17b5e5)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputEncryptedFileBigUploaded":
      w.id(0x2dc173c8)
      w.long(v.id)
      w.int(v.parts)
      w.int(v.keyFingerprint)
      return
    case "inputEncryptedFileEmpty":
      w.id(0x1837c364)
      return
    case "inputEncryptedFileUploaded":
      w.id(0x64bd0306)
      w.long(v.id)
      w.int(v.parts)
      w.string(v.md5Checksum)
      w.int(v.keyFingerprint)
      return
    default:
      w.fail("InputEncryptedFile", v)
  }
}

export const writeInputFile = (w: Writer, v: T.InputFile): void => {
  switch (v._tag) {
    case "inputFile":
      w.id(-0x0ad00d81)
      w.long(v.id)
      w.int(v.parts)
      w.string(v.name)
      w.string(v.md5Checksum)
      return
    case "inputFileBig":
      w.id(-0x05b0f44b)
      w.long(v.id)
      w.int(v.parts)
      w.string(v.name)
      return
    case "inputFileStoryDocument":
      w.id(0x62dc8b48)
      writeInputDocument(w, v.id)
      return
    default:
      w.fail("InputFile", v)
  }
}

export const writeInputFileLocation = (w: Writer, v: T.InputFileLocation): void => {
  switch (v._tag) {
    case "inputDocumentFileLocation":
      w.id(-0x452f8a7c)
      w.long(v.id)
      w.long(v.accessHash)
      w.bytes(v.fileReference)
      w.string(v.thumbSize)
      return
    case "inputEncryptedFileLocation":
      w.id(-0x0adca2ab)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputFileLocation":
      w.id(-0x2025541f)
      w.long(v.volumeId)
      w.int(v.localId)
      w.long(v.secret)
      w.bytes(v.fileReference)
      return
    case "inputGroupCallStream": {
      const flags_0 = v.videoChannel !== undefined || v.videoQuality !== undefined
      w.id(0x0598a92a)
      w.id((flags_0 ? 1 : 0))
      writeInputGroupCall(w, v.call)
      w.long(v.timeMs)
      w.int(v.scale)
      if (flags_0) w.int(v.videoChannel ?? w.missing("inputGroupCallStream.video_channel"))
      if (flags_0) w.int(v.videoQuality ?? w.missing("inputGroupCallStream.video_quality"))
      return
    }
    case "inputPeerPhotoFileLocation":
      w.id(0x37257e99)
      w.id((v.big === true ? 1 : 0))
      writeInputPeer(w, v.peer)
      w.long(v.photoId)
      return
    case "inputPeerPhotoFileLocationLegacy":
      w.id(0x27d69997)
      w.id((v.big === true ? 1 : 0))
      writeInputPeer(w, v.peer)
      w.long(v.volumeId)
      w.int(v.localId)
      return
    case "inputPhotoFileLocation":
      w.id(0x40181ffe)
      w.long(v.id)
      w.long(v.accessHash)
      w.bytes(v.fileReference)
      w.string(v.thumbSize)
      return
    case "inputPhotoLegacyFileLocation":
      w.id(-0x27cb990d)
      w.long(v.id)
      w.long(v.accessHash)
      w.bytes(v.fileReference)
      w.long(v.volumeId)
      w.int(v.localId)
      w.long(v.secret)
      return
    case "inputSecureFileLocation":
      w.id(-0x343811d8)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputStickerSetThumb":
      w.id(-0x627b0c25)
      writeInputStickerSet(w, v.stickerset)
      w.int(v.thumbVersion)
      return
    case "inputStickerSetThumbLegacy":
      w.id(0x0dbaeae9)
      writeInputStickerSet(w, v.stickerset)
      w.long(v.volumeId)
      w.int(v.localId)
      return
    case "inputTakeoutFileLocation":
      w.id(0x29be5899)
      return
    default:
      w.fail("InputFileLocation", v)
  }
}

export const writeInputFolderPeer = (w: Writer, v: T.InputFolderPeer): void => {
  w.id(-0x042d3d6a)
  writeInputPeer(w, v.peer)
  w.int(v.folderId)
}

export const writeInputGame = (w: Writer, v: T.InputGame): void => {
  switch (v._tag) {
    case "inputGameID":
      w.id(0x032c3e77)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputGameShortName":
      w.id(-0x3cce17f6)
      writeInputUser(w, v.botId)
      w.string(v.shortName)
      return
    default:
      w.fail("InputGame", v)
  }
}

export const writeInputGeoPoint = (w: Writer, v: T.InputGeoPoint): void => {
  switch (v._tag) {
    case "inputGeoPoint":
      w.id(0x48222faf)
      w.id((v.accuracyRadius === undefined ? 0 : 1))
      w.double(v.lat)
      w.double(v.long)
      if (v.accuracyRadius !== undefined) w.int(v.accuracyRadius)
      return
    case "inputGeoPointEmpty":
      w.id(-0x1b3edc2a)
      return
    default:
      w.fail("InputGeoPoint", v)
  }
}

export const writeInputGroupCall = (w: Writer, v: T.InputGroupCall): void => {
  switch (v._tag) {
    case "inputGroupCall":
      w.id(-0x27557bf1)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputGroupCallInviteMessage":
      w.id(-0x73ef9fc1)
      w.int(v.msgId)
      return
    case "inputGroupCallSlug":
      w.id(-0x01f97dc1)
      w.string(v.slug)
      return
    default:
      w.fail("InputGroupCall", v)
  }
}

export const writeInputInvoice = (w: Writer, v: T.InputInvoice): void => {
  switch (v._tag) {
    case "inputInvoiceBusinessBotTransferStars":
      w.id(-0x0b6681be)
      writeInputUser(w, v.bot)
      w.long(v.stars)
      return
    case "inputInvoiceChatInviteSubscription":
      w.id(0x34e793f1)
      w.string(v.hash)
      return
    case "inputInvoiceMessage":
      w.id(-0x3a4a97a7)
      writeInputPeer(w, v.peer)
      w.int(v.msgId)
      return
    case "inputInvoicePremiumAuthCode":
      w.id(0x3e77f614)
      writeInputStorePaymentPurpose(w, v.purpose)
      return
    case "inputInvoicePremiumGiftCode":
      w.id(-0x676793f3)
      writeInputStorePaymentPurpose(w, v.purpose)
      writePremiumGiftCodeOption(w, v.option)
      return
    case "inputInvoicePremiumGiftStars":
      w.id(-0x25454d11)
      w.id((v.message === undefined ? 0 : 1))
      writeInputUser(w, v.userId)
      w.int(v.months)
      if (v.message !== undefined) writeTextWithEntities(w, v.message)
      return
    case "inputInvoiceSlug":
      w.id(-0x3cd93511)
      w.string(v.slug)
      return
    case "inputInvoiceStarGift":
      w.id(-0x179da16e)
      w.id(
        (v.hideName === true ? 1 : 0) |
        (v.includeUpgrade === true ? 4 : 0) |
        (v.message === undefined ? 0 : 2)
      )
      writeInputPeer(w, v.peer)
      w.long(v.giftId)
      if (v.message !== undefined) writeTextWithEntities(w, v.message)
      return
    case "inputInvoiceStarGiftAuctionBid":
      w.id(0x1ecafa10)
      w.id(
        (v.hideName === true ? 1 : 0) |
        (v.updateBid === true ? 4 : 0) |
        (v.peer === undefined ? 0 : 8) |
        (v.message === undefined ? 0 : 2)
      )
      if (v.peer !== undefined) writeInputPeer(w, v.peer)
      w.long(v.giftId)
      w.long(v.bidAmount)
      if (v.message !== undefined) writeTextWithEntities(w, v.message)
      return
    case "inputInvoiceStarGiftDropOriginalDetails":
      w.id(0x0923d8d1)
      writeInputSavedStarGift(w, v.stargift)
      return
    case "inputInvoiceStarGiftPrepaidUpgrade":
      w.id(-0x65f4b748)
      writeInputPeer(w, v.peer)
      w.string(v.hash)
      return
    case "inputInvoiceStarGiftResale":
      w.id(-0x3c60acdc)
      w.id((v.ton === true ? 1 : 0))
      w.string(v.slug)
      writeInputPeer(w, v.toId)
      return
    case "inputInvoiceStarGiftTransfer":
      w.id(0x4a5f5bd9)
      writeInputSavedStarGift(w, v.stargift)
      writeInputPeer(w, v.toId)
      return
    case "inputInvoiceStarGiftUpgrade":
      w.id(0x4d818d5d)
      w.id((v.keepOriginalDetails === true ? 1 : 0))
      writeInputSavedStarGift(w, v.stargift)
      return
    case "inputInvoiceStars":
      w.id(0x65f00ce3)
      writeInputStorePaymentPurpose(w, v.purpose)
      return
    default:
      w.fail("InputInvoice", v)
  }
}

export const writeInputMedia = (w: Writer, v: T.InputMedia): void => {
  switch (v._tag) {
    case "inputMediaContact":
      w.id(-0x07548205)
      w.string(v.phoneNumber)
      w.string(v.firstName)
      w.string(v.lastName)
      w.string(v.vcard)
      return
    case "inputMediaDice":
      w.id(-0x19904085)
      w.string(v.emoticon)
      return
    case "inputMediaDocument":
      w.id(-0x5789c54b)
      w.id(
        (v.spoiler === true ? 4 : 0) |
        (v.videoCover === undefined ? 0 : 8) |
        (v.videoTimestamp === undefined ? 0 : 16) |
        (v.ttlSeconds === undefined ? 0 : 1) |
        (v.query === undefined ? 0 : 2)
      )
      writeInputDocument(w, v.id)
      if (v.videoCover !== undefined) writeInputPhoto(w, v.videoCover)
      if (v.videoTimestamp !== undefined) w.int(v.videoTimestamp)
      if (v.ttlSeconds !== undefined) w.int(v.ttlSeconds)
      if (v.query !== undefined) w.string(v.query)
      return
    case "inputMediaDocumentExternal":
      w.id(0x779600f9)
      w.id(
        (v.spoiler === true ? 2 : 0) |
        (v.ttlSeconds === undefined ? 0 : 1) |
        (v.videoCover === undefined ? 0 : 4) |
        (v.videoTimestamp === undefined ? 0 : 8)
      )
      w.string(v.url)
      if (v.ttlSeconds !== undefined) w.int(v.ttlSeconds)
      if (v.videoCover !== undefined) writeInputPhoto(w, v.videoCover)
      if (v.videoTimestamp !== undefined) w.int(v.videoTimestamp)
      return
    case "inputMediaEmpty":
      w.id(-0x699b0a81)
      return
    case "inputMediaGame":
      w.id(-0x2cc0bc0d)
      writeInputGame(w, v.id)
      return
    case "inputMediaGeoLive":
      w.id(-0x68e057bd)
      w.id(
        (v.stopped === true ? 1 : 0) |
        (v.heading === undefined ? 0 : 4) |
        (v.period === undefined ? 0 : 2) |
        (v.proximityNotificationRadius === undefined ? 0 : 8)
      )
      writeInputGeoPoint(w, v.geoPoint)
      if (v.heading !== undefined) w.int(v.heading)
      if (v.period !== undefined) w.int(v.period)
      if (v.proximityNotificationRadius !== undefined) w.int(v.proximityNotificationRadius)
      return
    case "inputMediaGeoPoint":
      w.id(-0x063bbebc)
      writeInputGeoPoint(w, v.geoPoint)
      return
    case "inputMediaInvoice":
      w.id(0x405fef0d)
      w.id(
        (v.photo === undefined ? 0 : 1) |
        (v.provider === undefined ? 0 : 8) |
        (v.startParam === undefined ? 0 : 2) |
        (v.extendedMedia === undefined ? 0 : 4)
      )
      w.string(v.title)
      w.string(v.description)
      if (v.photo !== undefined) writeInputWebDocument(w, v.photo)
      writeInvoice(w, v.invoice)
      w.bytes(v.payload)
      if (v.provider !== undefined) w.string(v.provider)
      writeDataJSON(w, v.providerData)
      if (v.startParam !== undefined) w.string(v.startParam)
      if (v.extendedMedia !== undefined) writeInputMedia(w, v.extendedMedia)
      return
    case "inputMediaPaidMedia":
      w.id(-0x3befcc7a)
      w.id((v.payload === undefined ? 0 : 1))
      w.long(v.starsAmount)
      w.vector(v.extendedMedia, writeInputMedia)
      if (v.payload !== undefined) w.string(v.payload)
      return
    case "inputMediaPhoto": {
      const flags_2 = v.livePhoto === true || v.video !== undefined
      w.id(-0x1c50bbcc)
      w.id((v.spoiler === true ? 2 : 0) | (flags_2 ? 4 : 0) | (v.ttlSeconds === undefined ? 0 : 1))
      writeInputPhoto(w, v.id)
      if (v.ttlSeconds !== undefined) w.int(v.ttlSeconds)
      if (flags_2) writeInputDocument(w, v.video ?? w.missing("inputMediaPhoto.video"))
      return
    }
    case "inputMediaPhotoExternal":
      w.id(-0x1a4401e6)
      w.id((v.spoiler === true ? 2 : 0) | (v.ttlSeconds === undefined ? 0 : 1))
      w.string(v.url)
      if (v.ttlSeconds !== undefined) w.int(v.ttlSeconds)
      return
    case "inputMediaPoll": {
      const flags_1 = v.solution !== undefined || v.solutionEntities !== undefined
      w.id(-0x77c5bef8)
      w.id(
        (v.correctAnswers === undefined ? 0 : 1) |
        (v.attachedMedia === undefined ? 0 : 8) |
        (flags_1 ? 2 : 0) |
        (v.solutionMedia === undefined ? 0 : 4)
      )
      writePoll(w, v.poll)
      if (v.correctAnswers !== undefined) w.vector(v.correctAnswers, writeInt)
      if (v.attachedMedia !== undefined) writeInputMedia(w, v.attachedMedia)
      if (flags_1) w.string(v.solution ?? w.missing("inputMediaPoll.solution"))
      if (flags_1) w.vector(v.solutionEntities ?? [], writeMessageEntity)
      if (v.solutionMedia !== undefined) writeInputMedia(w, v.solutionMedia)
      return
    }
    case "inputMediaStakeDice":
      w.id(-0x0c56dbb6)
      w.string(v.gameHash)
      w.long(v.tonAmount)
      w.bytes(v.clientSeed)
      return
    case "inputMediaStory":
      w.id(-0x76022888)
      writeInputPeer(w, v.peer)
      w.int(v.id)
      return
    case "inputMediaTodo":
      w.id(-0x603aa022)
      writeTodoList(w, v.todo)
      return
    case "inputMediaUploadedDocument":
      w.id(0x037c9330)
      w.id(
        (v.nosoundVideo === true ? 8 : 0) |
        (v.forceFile === true ? 16 : 0) |
        (v.spoiler === true ? 32 : 0) |
        (v.thumb === undefined ? 0 : 4) |
        (v.stickers === undefined ? 0 : 1) |
        (v.videoCover === undefined ? 0 : 64) |
        (v.videoTimestamp === undefined ? 0 : 128) |
        (v.ttlSeconds === undefined ? 0 : 2)
      )
      writeInputFile(w, v.file)
      if (v.thumb !== undefined) writeInputFile(w, v.thumb)
      w.string(v.mimeType)
      w.vector(v.attributes, writeDocumentAttribute)
      if (v.stickers !== undefined) w.vector(v.stickers, writeInputDocument)
      if (v.videoCover !== undefined) writeInputPhoto(w, v.videoCover)
      if (v.videoTimestamp !== undefined) w.int(v.videoTimestamp)
      if (v.ttlSeconds !== undefined) w.int(v.ttlSeconds)
      return
    case "inputMediaUploadedPhoto": {
      const flags_3 = v.livePhoto === true || v.video !== undefined
      w.id(0x7d8375da)
      w.id(
        (v.spoiler === true ? 4 : 0) |
        (flags_3 ? 8 : 0) |
        (v.stickers === undefined ? 0 : 1) |
        (v.ttlSeconds === undefined ? 0 : 2)
      )
      writeInputFile(w, v.file)
      if (v.stickers !== undefined) w.vector(v.stickers, writeInputDocument)
      if (v.ttlSeconds !== undefined) w.int(v.ttlSeconds)
      if (flags_3) writeInputDocument(w, v.video ?? w.missing("inputMediaUploadedPhoto.video"))
      return
    }
    case "inputMediaVenue":
      w.id(-0x3ec2e3ef)
      writeInputGeoPoint(w, v.geoPoint)
      w.string(v.title)
      w.string(v.address)
      w.string(v.provider)
      w.string(v.venueId)
      w.string(v.venueType)
      return
    case "inputMediaWebPage":
      w.id(-0x3de477b7)
      w.id(
        (v.forceLargeMedia === true ? 1 : 0) |
        (v.forceSmallMedia === true ? 2 : 0) |
        (v.optional === true ? 4 : 0)
      )
      w.string(v.url)
      return
    default:
      w.fail("InputMedia", v)
  }
}

export const writeInputMessage = (w: Writer, v: T.InputMessage): void => {
  switch (v._tag) {
    case "inputMessageCallbackQuery":
      w.id(-0x5305e582)
      w.int(v.id)
      w.long(v.queryId)
      return
    case "inputMessageID":
      w.id(-0x59895cde)
      w.int(v.id)
      return
    case "inputMessagePinned":
      w.id(-0x7978dac8)
      return
    case "inputMessageReplyTo":
      w.id(-0x45277c6b)
      w.int(v.id)
      return
    default:
      w.fail("InputMessage", v)
  }
}

export const writeInputMessageReadMetric = (w: Writer, v: T.InputMessageReadMetric): void => {
  w.id(0x402b4495)
  w.int(v.msgId)
  w.long(v.viewId)
  w.int(v.timeInViewMs)
  w.int(v.activeTimeInViewMs)
  w.int(v.heightToViewportRatioPermille)
  w.int(v.seenRangeRatioPermille)
}

export const writeInputNotifyPeer = (w: Writer, v: T.InputNotifyPeer): void => {
  switch (v._tag) {
    case "inputNotifyBroadcasts":
      w.id(-0x4e248382)
      return
    case "inputNotifyChats":
      w.id(0x4a95e84e)
      return
    case "inputNotifyCommunity":
      w.id(0x27bb1adc)
      writeInputChannel(w, v.community)
      return
    case "inputNotifyForumTopic":
      w.id(0x5c467992)
      writeInputPeer(w, v.peer)
      w.int(v.topMsgId)
      return
    case "inputNotifyPeer":
      w.id(-0x4743a4f4)
      writeInputPeer(w, v.peer)
      return
    case "inputNotifyUsers":
      w.id(0x193b4417)
      return
    default:
      w.fail("InputNotifyPeer", v)
  }
}

export const writeInputPasskeyCredential = (w: Writer, v: T.InputPasskeyCredential): void => {
  switch (v._tag) {
    case "inputPasskeyCredentialFirebasePNV":
      w.id(0x5b1ccb28)
      w.string(v.pnvToken)
      return
    case "inputPasskeyCredentialPublicKey":
      w.id(0x3c27b78f)
      w.string(v.id)
      w.string(v.rawId)
      writeInputPasskeyResponse(w, v.response)
      return
    default:
      w.fail("InputPasskeyCredential", v)
  }
}

export const writeInputPasskeyResponse = (w: Writer, v: T.InputPasskeyResponse): void => {
  switch (v._tag) {
    case "inputPasskeyResponseLogin":
      w.id(-0x3ce03eb6)
      writeDataJSON(w, v.clientData)
      w.bytes(v.authenticatorData)
      w.bytes(v.signature)
      w.string(v.userHandle)
      return
    case "inputPasskeyResponseRegister":
      w.id(0x3e63935c)
      writeDataJSON(w, v.clientData)
      w.bytes(v.attestationData)
      return
    default:
      w.fail("InputPasskeyResponse", v)
  }
}

export const writeInputPaymentCredentials = (w: Writer, v: T.InputPaymentCredentials): void => {
  switch (v._tag) {
    case "inputPaymentCredentials":
      w.id(0x3417d728)
      w.id((v.save === true ? 1 : 0))
      writeDataJSON(w, v.data)
      return
    case "inputPaymentCredentialsApplePay":
      w.id(0x0aa1c39f)
      writeDataJSON(w, v.paymentData)
      return
    case "inputPaymentCredentialsGooglePay":
      w.id(-0x753cd7ff)
      writeDataJSON(w, v.paymentToken)
      return
    case "inputPaymentCredentialsSaved":
      w.id(-0x3ef14d31)
      w.string(v.id)
      w.bytes(v.tmpPassword)
      return
    default:
      w.fail("InputPaymentCredentials", v)
  }
}

export const writeInputPeer = (w: Writer, v: T.InputPeer): void => {
  switch (v._tag) {
    case "inputPeerChannel":
      w.id(0x27bcbbfc)
      w.int53(v.channelId)
      w.long(v.accessHash)
      return
    case "inputPeerChannelFromMessage":
      w.id(-0x42d5f7c0)
      writeInputPeer(w, v.peer)
      w.int(v.msgId)
      w.int53(v.channelId)
      return
    case "inputPeerChat":
      w.id(0x35a95cb9)
      w.int53(v.chatId)
      return
    case "inputPeerEmpty":
      w.id(0x7f3b18ea)
      return
    case "inputPeerSelf":
      w.id(0x7da07ec9)
      return
    case "inputPeerUser":
      w.id(-0x22175ab4)
      w.int53(v.userId)
      w.long(v.accessHash)
      return
    case "inputPeerUserFromMessage":
      w.id(-0x5784f5e4)
      writeInputPeer(w, v.peer)
      w.int(v.msgId)
      w.int53(v.userId)
      return
    default:
      w.fail("InputPeer", v)
  }
}

export const writeInputPeerNotifySettings = (w: Writer, v: T.InputPeerNotifySettings): void => {
  w.id(-0x3534951e)
  w.id(
    (v.showPreviews === undefined ? 0 : 1) |
    (v.silent === undefined ? 0 : 2) |
    (v.muteUntil === undefined ? 0 : 4) |
    (v.sound === undefined ? 0 : 8) |
    (v.storiesMuted === undefined ? 0 : 64) |
    (v.storiesHideSender === undefined ? 0 : 128) |
    (v.storiesSound === undefined ? 0 : 256)
  )
  if (v.showPreviews !== undefined) w.bool(v.showPreviews)
  if (v.silent !== undefined) w.bool(v.silent)
  if (v.muteUntil !== undefined) w.int(v.muteUntil)
  if (v.sound !== undefined) writeNotificationSound(w, v.sound)
  if (v.storiesMuted !== undefined) w.bool(v.storiesMuted)
  if (v.storiesHideSender !== undefined) w.bool(v.storiesHideSender)
  if (v.storiesSound !== undefined) writeNotificationSound(w, v.storiesSound)
}

export const writeInputPhoneCall = (w: Writer, v: T.InputPhoneCall): void => {
  w.id(0x1e36fded)
  w.long(v.id)
  w.long(v.accessHash)
}

export const writeInputPhoto = (w: Writer, v: T.InputPhoto): void => {
  switch (v._tag) {
    case "inputPhoto":
      w.id(0x3bb3b94a)
      w.long(v.id)
      w.long(v.accessHash)
      w.bytes(v.fileReference)
      return
    case "inputPhotoEmpty":
      w.id(0x1cd7bf0d)
      return
    default:
      w.fail("InputPhoto", v)
  }
}

export const writeInputPrivacyKey = (w: Writer, v: T.InputPrivacyKey): void => {
  switch (v._tag) {
    case "inputPrivacyKeyAbout":
      w.id(0x3823cc40)
      return
    case "inputPrivacyKeyAddedByPhone":
      w.id(-0x2ede6423)
      return
    case "inputPrivacyKeyBirthday":
      w.id(-0x29a5ee34)
      return
    case "inputPrivacyKeyChatInvite":
      w.id(-0x4204fbda)
      return
    case "inputPrivacyKeyForwards":
      w.id(-0x5b22b3f8)
      return
    case "inputPrivacyKeyNoPaidMessages":
      w.id(-0x423a684c)
      return
    case "inputPrivacyKeyPhoneCall":
      w.id(-0x054523a1)
      return
    case "inputPrivacyKeyPhoneNumber":
      w.id(0x0352dafa)
      return
    case "inputPrivacyKeyPhoneP2P":
      w.id(-0x24618f2e)
      return
    case "inputPrivacyKeyProfilePhoto":
      w.id(0x5719bacc)
      return
    case "inputPrivacyKeySavedMusic":
      w.id(0x4dbe9226)
      return
    case "inputPrivacyKeyStarGiftsAutoSave":
      w.id(-0x1e8cdcbf)
      return
    case "inputPrivacyKeyStatusTimestamp":
      w.id(0x4f96cb18)
      return
    case "inputPrivacyKeyVoiceMessages":
      w.id(-0x51196298)
      return
    default:
      w.fail("InputPrivacyKey", v)
  }
}

export const writeInputPrivacyRule = (w: Writer, v: T.InputPrivacyRule): void => {
  switch (v._tag) {
    case "inputPrivacyValueAllowAll":
      w.id(0x184b35ce)
      return
    case "inputPrivacyValueAllowBots":
      w.id(0x5a4fcce5)
      return
    case "inputPrivacyValueAllowChatParticipants":
      w.id(-0x7bf9b631)
      w.vector(v.chats, writeInt53)
      return
    case "inputPrivacyValueAllowCloseFriends":
      w.id(0x2f453e49)
      return
    case "inputPrivacyValueAllowContacts":
      w.id(0x0d09e07b)
      return
    case "inputPrivacyValueAllowPremium":
      w.id(0x77cdc9f1)
      return
    case "inputPrivacyValueAllowUsers":
      w.id(0x131cc67f)
      w.vector(v.users, writeInputUser)
      return
    case "inputPrivacyValueDisallowAll":
      w.id(-0x29949937)
      return
    case "inputPrivacyValueDisallowBots":
      w.id(-0x3b1a86eb)
      return
    case "inputPrivacyValueDisallowChatParticipants":
      w.id(-0x16b0f07a)
      w.vector(v.chats, writeInt53)
      return
    case "inputPrivacyValueDisallowContacts":
      w.id(0x0ba52007)
      return
    case "inputPrivacyValueDisallowUsers":
      w.id(-0x6feefb99)
      w.vector(v.users, writeInputUser)
      return
    default:
      w.fail("InputPrivacyRule", v)
  }
}

export const writeInputQuickReplyShortcut = (w: Writer, v: T.InputQuickReplyShortcut): void => {
  switch (v._tag) {
    case "inputQuickReplyShortcut":
      w.id(0x24596d41)
      w.string(v.shortcut)
      return
    case "inputQuickReplyShortcutId":
      w.id(0x01190cf1)
      w.int(v.shortcutId)
      return
    default:
      w.fail("InputQuickReplyShortcut", v)
  }
}

export const writeInputReplyTo = (w: Writer, v: T.InputReplyTo): void => {
  switch (v._tag) {
    case "inputReplyToEphemeralMessage":
      w.id(0x4119b95e)
      w.int(v.id)
      return
    case "inputReplyToMessage":
      w.id(0x3bd4b7c2)
      w.id(
        (v.topMsgId === undefined ? 0 : 1) |
        (v.replyToPeerId === undefined ? 0 : 2) |
        (v.quoteText === undefined ? 0 : 4) |
        (v.quoteEntities === undefined ? 0 : 8) |
        (v.quoteOffset === undefined ? 0 : 16) |
        (v.monoforumPeerId === undefined ? 0 : 32) |
        (v.todoItemId === undefined ? 0 : 64) |
        (v.pollOption === undefined ? 0 : 128)
      )
      w.int(v.replyToMsgId)
      if (v.topMsgId !== undefined) w.int(v.topMsgId)
      if (v.replyToPeerId !== undefined) writeInputPeer(w, v.replyToPeerId)
      if (v.quoteText !== undefined) w.string(v.quoteText)
      if (v.quoteEntities !== undefined) w.vector(v.quoteEntities, writeMessageEntity)
      if (v.quoteOffset !== undefined) w.int(v.quoteOffset)
      if (v.monoforumPeerId !== undefined) writeInputPeer(w, v.monoforumPeerId)
      if (v.todoItemId !== undefined) w.int(v.todoItemId)
      if (v.pollOption !== undefined) w.bytes(v.pollOption)
      return
    case "inputReplyToMonoForum":
      w.id(0x69d66c45)
      writeInputPeer(w, v.monoforumPeerId)
      return
    case "inputReplyToStory":
      w.id(0x5881323a)
      writeInputPeer(w, v.peer)
      w.int(v.storyId)
      return
    default:
      w.fail("InputReplyTo", v)
  }
}

export const writeInputRichFile = (w: Writer, v: T.InputRichFile): void => {
  switch (v._tag) {
    case "inputRichFileDocument":
      w.id(-0x7cd7e243)
      w.string(v.id)
      writeInputDocument(w, v.document)
      return
    case "inputRichFilePhoto":
      w.id(-0x64ff9dd5)
      w.string(v.id)
      writeInputPhoto(w, v.photo)
      return
    default:
      w.fail("InputRichFile", v)
  }
}

export const writeInputRichMessage = (w: Writer, v: T.InputRichMessage): void => {
  switch (v._tag) {
    case "inputRichMessage":
      w.id(-0x1b3bb604)
      w.id(
        (v.rtl === true ? 1 : 0) |
        (v.noautolink === true ? 2 : 0) |
        (v.photos === undefined ? 0 : 4) |
        (v.documents === undefined ? 0 : 8) |
        (v.users === undefined ? 0 : 16)
      )
      w.vector(v.blocks, writePageBlock)
      if (v.photos !== undefined) w.vector(v.photos, writeInputPhoto)
      if (v.documents !== undefined) w.vector(v.documents, writeInputDocument)
      if (v.users !== undefined) w.vector(v.users, writeInputUser)
      return
    case "inputRichMessageHTML":
      w.id(-0x25347c96)
      w.id((v.rtl === true ? 1 : 0) | (v.noautolink === true ? 2 : 0) | (v.files === undefined ? 0 : 4))
      w.string(v.html)
      if (v.files !== undefined) w.vector(v.files, writeInputRichFile)
      return
    case "inputRichMessageMarkdown":
      w.id(0x004b572c)
      w.id((v.rtl === true ? 1 : 0) | (v.noautolink === true ? 2 : 0) | (v.files === undefined ? 0 : 4))
      w.string(v.markdown)
      if (v.files !== undefined) w.vector(v.files, writeInputRichFile)
      return
    default:
      w.fail("InputRichMessage", v)
  }
}

export const writeInputSavedStarGift = (w: Writer, v: T.InputSavedStarGift): void => {
  switch (v._tag) {
    case "inputSavedStarGiftChat":
      w.id(-0x0efe5581)
      writeInputPeer(w, v.peer)
      w.long(v.savedId)
      return
    case "inputSavedStarGiftSlug":
      w.id(0x2085c238)
      w.string(v.slug)
      return
    case "inputSavedStarGiftUser":
      w.id(0x69279795)
      w.int(v.msgId)
      return
    default:
      w.fail("InputSavedStarGift", v)
  }
}

export const writeInputSecureFile = (w: Writer, v: T.InputSecureFile): void => {
  switch (v._tag) {
    case "inputSecureFile":
      w.id(0x5367e5be)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputSecureFileUploaded":
      w.id(0x3334b0f0)
      w.long(v.id)
      w.int(v.parts)
      w.string(v.md5Checksum)
      w.bytes(v.fileHash)
      w.bytes(v.secret)
      return
    default:
      w.fail("InputSecureFile", v)
  }
}

export const writeInputSecureValue = (w: Writer, v: T.InputSecureValue): void => {
  w.id(-0x24de2f59)
  w.id(
    (v.data === undefined ? 0 : 1) |
    (v.frontSide === undefined ? 0 : 2) |
    (v.reverseSide === undefined ? 0 : 4) |
    (v.selfie === undefined ? 0 : 8) |
    (v.translation === undefined ? 0 : 64) |
    (v.files === undefined ? 0 : 16) |
    (v.plainData === undefined ? 0 : 32)
  )
  writeSecureValueType(w, v.type)
  if (v.data !== undefined) writeSecureData(w, v.data)
  if (v.frontSide !== undefined) writeInputSecureFile(w, v.frontSide)
  if (v.reverseSide !== undefined) writeInputSecureFile(w, v.reverseSide)
  if (v.selfie !== undefined) writeInputSecureFile(w, v.selfie)
  if (v.translation !== undefined) w.vector(v.translation, writeInputSecureFile)
  if (v.files !== undefined) w.vector(v.files, writeInputSecureFile)
  if (v.plainData !== undefined) writeSecurePlainData(w, v.plainData)
}

export const writeInputSingleMedia = (w: Writer, v: T.InputSingleMedia): void => {
  w.id(0x1cc6e91f)
  w.id((v.entities === undefined ? 0 : 1))
  writeInputMedia(w, v.media)
  w.long(v.randomId)
  w.string(v.message)
  if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
}

export const writeInputStarGiftAuction = (w: Writer, v: T.InputStarGiftAuction): void => {
  switch (v._tag) {
    case "inputStarGiftAuction":
      w.id(0x02e16c98)
      w.long(v.giftId)
      return
    case "inputStarGiftAuctionSlug":
      w.id(0x7ab58308)
      w.string(v.slug)
      return
    default:
      w.fail("InputStarGiftAuction", v)
  }
}

export const writeInputStarsTransaction = (w: Writer, v: T.InputStarsTransaction): void => {
  w.id(0x206ae6d1)
  w.id((v.refund === true ? 1 : 0))
  w.string(v.id)
}

export const writeInputStickerSet = (w: Writer, v: T.InputStickerSet): void => {
  switch (v._tag) {
    case "inputStickerSetAnimatedEmoji":
      w.id(0x028703c8)
      return
    case "inputStickerSetAnimatedEmojiAnimations":
      w.id(0x0cde3739)
      return
    case "inputStickerSetDice":
      w.id(-0x1980adf2)
      w.string(v.emoticon)
      return
    case "inputStickerSetEmojiChannelDefaultStatuses":
      w.id(0x49748553)
      return
    case "inputStickerSetEmojiDefaultStatuses":
      w.id(0x29d0f5ee)
      return
    case "inputStickerSetEmojiDefaultTopicIcons":
      w.id(0x44c1f8e9)
      return
    case "inputStickerSetEmojiGenericAnimations":
      w.id(0x04c4d4ce)
      return
    case "inputStickerSetEmpty":
      w.id(-0x0049d46b)
      return
    case "inputStickerSetID":
      w.id(-0x62185d97)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputStickerSetPremiumGifts":
      w.id(-0x3774c4fe)
      return
    case "inputStickerSetShortName":
      w.id(-0x79e33760)
      w.string(v.shortName)
      return
    case "inputStickerSetTonGifts":
      w.id(0x1cf671a0)
      return
    default:
      w.fail("InputStickerSet", v)
  }
}

export const writeInputStickerSetItem = (w: Writer, v: T.InputStickerSetItem): void => {
  w.id(0x32da9e9c)
  w.id((v.maskCoords === undefined ? 0 : 1) | (v.keywords === undefined ? 0 : 2))
  writeInputDocument(w, v.document)
  w.string(v.emoji)
  if (v.maskCoords !== undefined) writeMaskCoords(w, v.maskCoords)
  if (v.keywords !== undefined) w.string(v.keywords)
}

export const writeInputStickeredMedia = (w: Writer, v: T.InputStickeredMedia): void => {
  switch (v._tag) {
    case "inputStickeredMediaDocument":
      w.id(0x0438865b)
      writeInputDocument(w, v.id)
      return
    case "inputStickeredMediaPhoto":
      w.id(0x4a992157)
      writeInputPhoto(w, v.id)
      return
    default:
      w.fail("InputStickeredMedia", v)
  }
}

export const writeInputStorePaymentPurpose = (w: Writer, v: T.InputStorePaymentPurpose): void => {
  switch (v._tag) {
    case "inputStorePaymentAuthCode":
      w.id(0x3fc18057)
      w.id((v.restore === true ? 1 : 0))
      w.string(v.phoneNumber)
      w.string(v.phoneCodeHash)
      w.int(v.premiumDays)
      w.string(v.currency)
      w.long(v.amount)
      return
    case "inputStorePaymentGiftPremium":
      w.id(0x616f7fe8)
      writeInputUser(w, v.userId)
      w.string(v.currency)
      w.long(v.amount)
      return
    case "inputStorePaymentPremiumGiftCode":
      w.id(-0x0486fc6d)
      w.id((v.boostPeer === undefined ? 0 : 1) | (v.message === undefined ? 0 : 2))
      w.vector(v.users, writeInputUser)
      if (v.boostPeer !== undefined) writeInputPeer(w, v.boostPeer)
      w.string(v.currency)
      w.long(v.amount)
      if (v.message !== undefined) writeTextWithEntities(w, v.message)
      return
    case "inputStorePaymentPremiumGiveaway":
      w.id(0x160544ca)
      w.id(
        (v.onlyNewSubscribers === true ? 1 : 0) |
        (v.winnersAreVisible === true ? 8 : 0) |
        (v.additionalPeers === undefined ? 0 : 2) |
        (v.countriesIso2 === undefined ? 0 : 4) |
        (v.prizeDescription === undefined ? 0 : 16)
      )
      writeInputPeer(w, v.boostPeer)
      if (v.additionalPeers !== undefined) w.vector(v.additionalPeers, writeInputPeer)
      if (v.countriesIso2 !== undefined) w.vector(v.countriesIso2, writeString)
      if (v.prizeDescription !== undefined) w.string(v.prizeDescription)
      w.long(v.randomId)
      w.int(v.untilDate)
      w.string(v.currency)
      w.long(v.amount)
      return
    case "inputStorePaymentPremiumSubscription":
      w.id(-0x598ae19a)
      w.id((v.restore === true ? 1 : 0) | (v.upgrade === true ? 2 : 0))
      return
    case "inputStorePaymentStarsGift":
      w.id(0x1d741ef7)
      writeInputUser(w, v.userId)
      w.long(v.stars)
      w.string(v.currency)
      w.long(v.amount)
      return
    case "inputStorePaymentStarsGiveaway":
      w.id(0x751f08fa)
      w.id(
        (v.onlyNewSubscribers === true ? 1 : 0) |
        (v.winnersAreVisible === true ? 8 : 0) |
        (v.additionalPeers === undefined ? 0 : 2) |
        (v.countriesIso2 === undefined ? 0 : 4) |
        (v.prizeDescription === undefined ? 0 : 16)
      )
      w.long(v.stars)
      writeInputPeer(w, v.boostPeer)
      if (v.additionalPeers !== undefined) w.vector(v.additionalPeers, writeInputPeer)
      if (v.countriesIso2 !== undefined) w.vector(v.countriesIso2, writeString)
      if (v.prizeDescription !== undefined) w.string(v.prizeDescription)
      w.long(v.randomId)
      w.int(v.untilDate)
      w.string(v.currency)
      w.long(v.amount)
      w.int(v.users)
      return
    case "inputStorePaymentStarsTopup":
      w.id(-0x065d5935)
      w.id((v.spendPurposePeer === undefined ? 0 : 1))
      w.long(v.stars)
      w.string(v.currency)
      w.long(v.amount)
      if (v.spendPurposePeer !== undefined) writeInputPeer(w, v.spendPurposePeer)
      return
    default:
      w.fail("InputStorePaymentPurpose", v)
  }
}

export const writeInputTheme = (w: Writer, v: T.InputTheme): void => {
  switch (v._tag) {
    case "inputTheme":
      w.id(0x3c5693e9)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputThemeSlug":
      w.id(-0x0a76f20f)
      w.string(v.slug)
      return
    default:
      w.fail("InputTheme", v)
  }
}

export const writeInputThemeSettings = (w: Writer, v: T.InputThemeSettings): void => {
  const flags_1 = v.wallpaper !== undefined || v.wallpaperSettings !== undefined
  w.id(-0x7021afb1)
  w.id(
    (v.messageColorsAnimated === true ? 4 : 0) |
    (v.outboxAccentColor === undefined ? 0 : 8) |
    (v.messageColors === undefined ? 0 : 1) |
    (flags_1 ? 2 : 0)
  )
  writeBaseTheme(w, v.baseTheme)
  w.int(v.accentColor)
  if (v.outboxAccentColor !== undefined) w.int(v.outboxAccentColor)
  if (v.messageColors !== undefined) w.vector(v.messageColors, writeInt)
  if (flags_1) writeInputWallPaper(w, v.wallpaper ?? w.missing("inputThemeSettings.wallpaper"))
  if (flags_1) writeWallPaperSettings(w, v.wallpaperSettings ?? w.missing("inputThemeSettings.wallpaper_settings"))
}

export const writeInputUser = (w: Writer, v: T.InputUser): void => {
  switch (v._tag) {
    case "inputUser":
      w.id(-0x0deea73a)
      w.int53(v.userId)
      w.long(v.accessHash)
      return
    case "inputUserEmpty":
      w.id(-0x46777931)
      return
    case "inputUserFromMessage":
      w.id(0x1da448e2)
      writeInputPeer(w, v.peer)
      w.int(v.msgId)
      w.int53(v.userId)
      return
    case "inputUserSelf":
      w.id(-0x083e4ec1)
      return
    default:
      w.fail("InputUser", v)
  }
}

export const writeInputWallPaper = (w: Writer, v: T.InputWallPaper): void => {
  switch (v._tag) {
    case "inputWallPaper":
      w.id(-0x19cf4687)
      w.long(v.id)
      w.long(v.accessHash)
      return
    case "inputWallPaperNoFile":
      w.id(-0x6985b9d2)
      w.long(v.id)
      return
    case "inputWallPaperSlug":
      w.id(0x72091c80)
      w.string(v.slug)
      return
    default:
      w.fail("InputWallPaper", v)
  }
}

export const writeInputWebDocument = (w: Writer, v: T.InputWebDocument): void => {
  w.id(-0x6412bcb3)
  w.string(v.url)
  w.int(v.size)
  w.string(v.mimeType)
  w.vector(v.attributes, writeDocumentAttribute)
}

export const writeInputWebFileLocation = (w: Writer, v: T.InputWebFileLocation): void => {
  switch (v._tag) {
    case "inputWebFileAudioAlbumThumbLocation": {
      const flags_1 = v.title !== undefined || v.performer !== undefined
      w.id(-0x0b9016dc)
      w.id((v.small === true ? 4 : 0) | (v.document === undefined ? 0 : 1) | (flags_1 ? 2 : 0))
      if (v.document !== undefined) writeInputDocument(w, v.document)
      if (flags_1) w.string(v.title ?? w.missing("inputWebFileAudioAlbumThumbLocation.title"))
      if (flags_1) w.string(v.performer ?? w.missing("inputWebFileAudioAlbumThumbLocation.performer"))
      return
    }
    case "inputWebFileGeoPointLocation":
      w.id(-0x60ddde37)
      writeInputGeoPoint(w, v.geoPoint)
      w.long(v.accessHash)
      w.int(v.w)
      w.int(v.h)
      w.int(v.zoom)
      w.int(v.scale)
      return
    case "inputWebFileLocation":
      w.id(-0x3dc6297a)
      w.string(v.url)
      w.long(v.accessHash)
      return
    default:
      w.fail("InputWebFileLocation", v)
  }
}

export const writeInvoice = (w: Writer, v: T.Invoice): void => {
  const flags_8 = v.maxTipAmount !== undefined || v.suggestedTipAmounts !== undefined
  w.id(0x049ee584)
  w.id(
    (v.test === true ? 1 : 0) |
    (v.nameRequested === true ? 2 : 0) |
    (v.phoneRequested === true ? 4 : 0) |
    (v.emailRequested === true ? 8 : 0) |
    (v.shippingAddressRequested === true ? 16 : 0) |
    (v.flexible === true ? 32 : 0) |
    (v.phoneToProvider === true ? 64 : 0) |
    (v.emailToProvider === true ? 128 : 0) |
    (v.recurring === true ? 512 : 0) |
    (flags_8 ? 256 : 0) |
    (v.termsUrl === undefined ? 0 : 1024) |
    (v.subscriptionPeriod === undefined ? 0 : 2048)
  )
  w.string(v.currency)
  w.vector(v.prices, writeLabeledPrice)
  if (flags_8) w.long(v.maxTipAmount ?? w.missing("invoice.max_tip_amount"))
  if (flags_8) w.vector(v.suggestedTipAmounts ?? [], writeLong)
  if (v.termsUrl !== undefined) w.string(v.termsUrl)
  if (v.subscriptionPeriod !== undefined) w.int(v.subscriptionPeriod)
}

export const writeJSONObjectValue = (w: Writer, v: T.JSONObjectValue): void => {
  w.id(-0x3f21e427)
  w.string(v.key)
  writeJSONValue(w, v.value)
}

export const writeJSONValue = (w: Writer, v: T.JSONValue): void => {
  switch (v._tag) {
    case "jsonArray":
      w.id(-0x08bbb89d)
      w.vector(v.value, writeJSONValue)
      return
    case "jsonBool":
      w.id(-0x38cba196)
      w.bool(v.value)
      return
    case "jsonNull":
      w.id(0x3f6d7b68)
      return
    case "jsonNumber":
      w.id(0x2be0dfa4)
      w.double(v.value)
      return
    case "jsonObject":
      w.id(-0x663e2b63)
      w.vector(v.value, writeJSONObjectValue)
      return
    case "jsonString":
      w.id(-0x48e18986)
      w.string(v.value)
      return
    default:
      w.fail("JSONValue", v)
  }
}

export const writeJoinChatBotResult = (w: Writer, v: T.JoinChatBotResult): void => {
  switch (v._tag) {
    case "joinChatBotResultApproved":
      w.id(-0x51ead597)
      return
    case "joinChatBotResultDeclined":
      w.id(0x0efa0194)
      return
    case "joinChatBotResultQueued":
      w.id(-0x675c57c0)
      return
    case "joinChatBotResultWebView":
      w.id(-0x291c47ed)
      w.string(v.url)
      return
    default:
      w.fail("JoinChatBotResult", v)
  }
}

export const writeKeyboardButton = (w: Writer, v: T.KeyboardButton): void => {
  switch (v._tag) {
    case "inputKeyboardButtonRequestPeer":
      w.id(0x02b78156)
      w.id(
        (v.nameRequested === true ? 1 : 0) |
        (v.usernameRequested === true ? 2 : 0) |
        (v.photoRequested === true ? 4 : 0) |
        (v.style === undefined ? 0 : 1024)
      )
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      w.int(v.buttonId)
      writeRequestPeerType(w, v.peerType)
      w.int(v.maxQuantity)
      return
    case "inputKeyboardButtonUrlAuth":
      w.id(0x68013e72)
      w.id(
        (v.requestWriteAccess === true ? 1 : 0) |
        (v.style === undefined ? 0 : 1024) |
        (v.fwdText === undefined ? 0 : 2)
      )
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      if (v.fwdText !== undefined) w.string(v.fwdText)
      w.string(v.url)
      writeInputUser(w, v.bot)
      return
    case "inputKeyboardButtonUserProfile":
      w.id(0x7d5e07c7)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      writeInputUser(w, v.userId)
      return
    case "keyboardButton":
      w.id(0x7d170cff)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      return
    case "keyboardButtonBuy":
      w.id(0x3fa53905)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      return
    case "keyboardButtonCallback":
      w.id(-0x19d436a0)
      w.id((v.requiresPassword === true ? 1 : 0) | (v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      w.bytes(v.data)
      return
    case "keyboardButtonCopy":
      w.id(-0x433b50f0)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      w.string(v.copyText)
      return
    case "keyboardButtonGame":
      w.id(-0x763a6f07)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      return
    case "keyboardButtonRequestGeoLocation":
      w.id(-0x55bf06b3)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      return
    case "keyboardButtonRequestPeer":
      w.id(0x5b0f15f5)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      w.int(v.buttonId)
      writeRequestPeerType(w, v.peerType)
      w.int(v.maxQuantity)
      return
    case "keyboardButtonRequestPhone":
      w.id(0x417efd8f)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      return
    case "keyboardButtonRequestPoll":
      w.id(0x7a11d782)
      w.id((v.style === undefined ? 0 : 1024) | (v.quiz === undefined ? 0 : 1))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      if (v.quiz !== undefined) w.bool(v.quiz)
      w.string(v.text)
      return
    case "keyboardButtonSimpleWebView":
      w.id(-0x1ea3bc90)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      w.string(v.url)
      return
    case "keyboardButtonSwitchInline":
      w.id(-0x66ec6604)
      w.id(
        (v.samePeer === true ? 1 : 0) |
        (v.style === undefined ? 0 : 1024) |
        (v.peerTypes === undefined ? 0 : 2)
      )
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      w.string(v.query)
      if (v.peerTypes !== undefined) w.vector(v.peerTypes, writeInlineQueryPeerType)
      return
    case "keyboardButtonUrl":
      w.id(-0x27f3da14)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      w.string(v.url)
      return
    case "keyboardButtonUrlAuth":
      w.id(-0x0aeff907)
      w.id((v.style === undefined ? 0 : 1024) | (v.fwdText === undefined ? 0 : 1))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      if (v.fwdText !== undefined) w.string(v.fwdText)
      w.string(v.url)
      w.int(v.buttonId)
      return
    case "keyboardButtonUserProfile":
      w.id(-0x3f02a2f7)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      w.int53(v.userId)
      return
    case "keyboardButtonWebView":
      w.id(-0x17b94e60)
      w.id((v.style === undefined ? 0 : 1024))
      if (v.style !== undefined) writeKeyboardButtonStyle(w, v.style)
      w.string(v.text)
      w.string(v.url)
      return
    default:
      w.fail("KeyboardButton", v)
  }
}

export const writeKeyboardButtonRow = (w: Writer, v: T.KeyboardButtonRow): void => {
  w.id(0x77608b83)
  w.vector(v.buttons, writeKeyboardButton)
}

export const writeKeyboardButtonStyle = (w: Writer, v: T.KeyboardButtonStyle): void => {
  w.id(0x4fdd3430)
  w.id(
    (v.bgPrimary === true ? 1 : 0) |
    (v.bgDanger === true ? 2 : 0) |
    (v.bgSuccess === true ? 4 : 0) |
    (v.icon === undefined ? 0 : 8)
  )
  if (v.icon !== undefined) w.long(v.icon)
}

export const writeLabeledPrice = (w: Writer, v: T.LabeledPrice): void => {
  w.id(-0x34d69408)
  w.string(v.label)
  w.long(v.amount)
}

export const writeLangPackDifference = (w: Writer, v: T.LangPackDifference): void => {
  w.id(-0x0c7a3e0a)
  w.string(v.langCode)
  w.int(v.fromVersion)
  w.int(v.version)
  w.vector(v.strings, writeLangPackString)
}

export const writeLangPackLanguage = (w: Writer, v: T.LangPackLanguage): void => {
  w.id(-0x1135a31d)
  w.id(
    (v.official === true ? 1 : 0) |
    (v.rtl === true ? 4 : 0) |
    (v.beta === true ? 8 : 0) |
    (v.baseLangCode === undefined ? 0 : 2)
  )
  w.string(v.name)
  w.string(v.nativeName)
  w.string(v.langCode)
  if (v.baseLangCode !== undefined) w.string(v.baseLangCode)
  w.string(v.pluralCode)
  w.int(v.stringsCount)
  w.int(v.translatedCount)
  w.string(v.translationsUrl)
}

export const writeLangPackString = (w: Writer, v: T.LangPackString): void => {
  switch (v._tag) {
    case "langPackString":
      w.id(-0x352e7e0a)
      w.string(v.key)
      w.string(v.value)
      return
    case "langPackStringDeleted":
      w.id(0x2979eeb2)
      w.string(v.key)
      return
    case "langPackStringPluralized":
      w.id(0x6c47ac9f)
      w.id(
        (v.zeroValue === undefined ? 0 : 1) |
        (v.oneValue === undefined ? 0 : 2) |
        (v.twoValue === undefined ? 0 : 4) |
        (v.fewValue === undefined ? 0 : 8) |
        (v.manyValue === undefined ? 0 : 16)
      )
      w.string(v.key)
      if (v.zeroValue !== undefined) w.string(v.zeroValue)
      if (v.oneValue !== undefined) w.string(v.oneValue)
      if (v.twoValue !== undefined) w.string(v.twoValue)
      if (v.fewValue !== undefined) w.string(v.fewValue)
      if (v.manyValue !== undefined) w.string(v.manyValue)
      w.string(v.otherValue)
      return
    default:
      w.fail("LangPackString", v)
  }
}

export const writeMaskCoords = (w: Writer, v: T.MaskCoords): void => {
  w.id(-0x5129244e)
  w.int(v.n)
  w.double(v.x)
  w.double(v.y)
  w.double(v.zoom)
}

export const writeMediaArea = (w: Writer, v: T.MediaArea): void => {
  switch (v._tag) {
    case "inputMediaAreaChannelPost":
      w.id(0x2271f2bf)
      writeMediaAreaCoordinates(w, v.coordinates)
      writeInputChannel(w, v.channel)
      w.int(v.msgId)
      return
    case "inputMediaAreaVenue":
      w.id(-0x4d7dde81)
      writeMediaAreaCoordinates(w, v.coordinates)
      w.long(v.queryId)
      w.string(v.resultId)
      return
    case "mediaAreaChannelPost":
      w.id(0x770416af)
      writeMediaAreaCoordinates(w, v.coordinates)
      w.int53(v.channelId)
      w.int(v.msgId)
      return
    case "mediaAreaGeoPoint":
      w.id(-0x352abad3)
      w.id((v.address === undefined ? 0 : 1))
      writeMediaAreaCoordinates(w, v.coordinates)
      writeGeoPoint(w, v.geo)
      if (v.address !== undefined) writeGeoPointAddress(w, v.address)
      return
    case "mediaAreaStarGift":
      w.id(0x5787686d)
      writeMediaAreaCoordinates(w, v.coordinates)
      w.string(v.slug)
      return
    case "mediaAreaSuggestedReaction":
      w.id(0x14455871)
      w.id((v.dark === true ? 1 : 0) | (v.flipped === true ? 2 : 0))
      writeMediaAreaCoordinates(w, v.coordinates)
      writeReaction(w, v.reaction)
      return
    case "mediaAreaUrl":
      w.id(0x37381085)
      writeMediaAreaCoordinates(w, v.coordinates)
      w.string(v.url)
      return
    case "mediaAreaVenue":
      w.id(-0x417d2464)
      writeMediaAreaCoordinates(w, v.coordinates)
      writeGeoPoint(w, v.geo)
      w.string(v.title)
      w.string(v.address)
      w.string(v.provider)
      w.string(v.venueId)
      w.string(v.venueType)
      return
    case "mediaAreaWeather":
      w.id(0x49a6549c)
      writeMediaAreaCoordinates(w, v.coordinates)
      w.string(v.emoji)
      w.double(v.temperatureC)
      w.int(v.color)
      return
    default:
      w.fail("MediaArea", v)
  }
}

export const writeMediaAreaCoordinates = (w: Writer, v: T.MediaAreaCoordinates): void => {
  w.id(-0x30361ffe)
  w.id((v.radius === undefined ? 0 : 1))
  w.double(v.x)
  w.double(v.y)
  w.double(v.w)
  w.double(v.h)
  w.double(v.rotation)
  if (v.radius !== undefined) w.double(v.radius)
}

export const writeMessage = (w: Writer, v: T.Message): void => {
  switch (v._tag) {
    case "message": {
      const flags_10 = v.views !== undefined || v.forwards !== undefined
      w.id(0x7600b9d3)
      w.id(
        (v.out === true ? 2 : 0) |
        (v.mentioned === true ? 16 : 0) |
        (v.mediaUnread === true ? 32 : 0) |
        (v.silent === true ? 8192 : 0) |
        (v.post === true ? 16384 : 0) |
        (v.fromScheduled === true ? 262144 : 0) |
        (v.legacy === true ? 524288 : 0) |
        (v.editHide === true ? 2097152 : 0) |
        (v.pinned === true ? 16777216 : 0) |
        (v.noforwards === true ? 67108864 : 0) |
        (v.invertMedia === true ? 134217728 : 0) |
        (v.fromId === undefined ? 0 : 256) |
        (v.fromBoostsApplied === undefined ? 0 : 536870912) |
        (v.savedPeerId === undefined ? 0 : 268435456) |
        (v.fwdFrom === undefined ? 0 : 4) |
        (v.viaBotId === undefined ? 0 : 2048) |
        (v.replyTo === undefined ? 0 : 8) |
        (v.media === undefined ? 0 : 512) |
        (v.replyMarkup === undefined ? 0 : 64) |
        (v.entities === undefined ? 0 : 128) |
        (flags_10 ? 1024 : 0) |
        (v.replies === undefined ? 0 : 8388608) |
        (v.editDate === undefined ? 0 : 32768) |
        (v.postAuthor === undefined ? 0 : 65536) |
        (v.groupedId === undefined ? 0 : 131072) |
        (v.reactions === undefined ? 0 : 1048576) |
        (v.restrictionReason === undefined ? 0 : 4194304) |
        (v.ttlPeriod === undefined ? 0 : 33554432) |
        (v.quickReplyShortcutId === undefined ? 0 : 1073741824)
      )
      w.id(
        (v.offline === true ? 2 : 0) |
        (v.videoProcessingPending === true ? 16 : 0) |
        (v.paidSuggestedPostStars === true ? 256 : 0) |
        (v.paidSuggestedPostTon === true ? 512 : 0) |
        (v.fromRank === undefined ? 0 : 4096) |
        (v.viaBusinessBotId === undefined ? 0 : 1) |
        (v.guestchatViaFrom === undefined ? 0 : 524288) |
        (v.effect === undefined ? 0 : 4) |
        (v.factcheck === undefined ? 0 : 8) |
        (v.reportDeliveryUntilDate === undefined ? 0 : 32) |
        (v.paidMessageStars === undefined ? 0 : 64) |
        (v.suggestedPost === undefined ? 0 : 128) |
        (v.scheduleRepeatPeriod === undefined ? 0 : 1024) |
        (v.summaryFromLanguage === undefined ? 0 : 2048) |
        (v.richMessage === undefined ? 0 : 8192)
      )
      w.int(v.id)
      if (v.fromId !== undefined) writePeer(w, v.fromId)
      if (v.fromBoostsApplied !== undefined) w.int(v.fromBoostsApplied)
      if (v.fromRank !== undefined) w.string(v.fromRank)
      writePeer(w, v.peerId)
      if (v.savedPeerId !== undefined) writePeer(w, v.savedPeerId)
      if (v.fwdFrom !== undefined) writeMessageFwdHeader(w, v.fwdFrom)
      if (v.viaBotId !== undefined) w.int53(v.viaBotId)
      if (v.viaBusinessBotId !== undefined) w.int53(v.viaBusinessBotId)
      if (v.guestchatViaFrom !== undefined) writePeer(w, v.guestchatViaFrom)
      if (v.replyTo !== undefined) writeMessageReplyHeader(w, v.replyTo)
      w.int(v.date)
      w.string(v.message)
      if (v.media !== undefined) writeMessageMedia(w, v.media)
      if (v.replyMarkup !== undefined) writeReplyMarkup(w, v.replyMarkup)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      if (flags_10) w.int(v.views ?? w.missing("message.views"))
      if (flags_10) w.int(v.forwards ?? w.missing("message.forwards"))
      if (v.replies !== undefined) writeMessageReplies(w, v.replies)
      if (v.editDate !== undefined) w.int(v.editDate)
      if (v.postAuthor !== undefined) w.string(v.postAuthor)
      if (v.groupedId !== undefined) w.long(v.groupedId)
      if (v.reactions !== undefined) writeMessageReactions(w, v.reactions)
      if (v.restrictionReason !== undefined) w.vector(v.restrictionReason, writeRestrictionReason)
      if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
      if (v.quickReplyShortcutId !== undefined) w.int(v.quickReplyShortcutId)
      if (v.effect !== undefined) w.long(v.effect)
      if (v.factcheck !== undefined) writeFactCheck(w, v.factcheck)
      if (v.reportDeliveryUntilDate !== undefined) w.int(v.reportDeliveryUntilDate)
      if (v.paidMessageStars !== undefined) w.long(v.paidMessageStars)
      if (v.suggestedPost !== undefined) writeSuggestedPost(w, v.suggestedPost)
      if (v.scheduleRepeatPeriod !== undefined) w.int(v.scheduleRepeatPeriod)
      if (v.summaryFromLanguage !== undefined) w.string(v.summaryFromLanguage)
      if (v.richMessage !== undefined) writeRichMessage(w, v.richMessage)
      return
    }
    case "messageEmpty":
      w.id(-0x6f59357c)
      w.id((v.peerId === undefined ? 0 : 1))
      w.int(v.id)
      if (v.peerId !== undefined) writePeer(w, v.peerId)
      return
    case "messageService":
      w.id(0x7a800e0a)
      w.id(
        (v.out === true ? 2 : 0) |
        (v.mentioned === true ? 16 : 0) |
        (v.mediaUnread === true ? 32 : 0) |
        (v.reactionsArePossible === true ? 512 : 0) |
        (v.silent === true ? 8192 : 0) |
        (v.post === true ? 16384 : 0) |
        (v.legacy === true ? 524288 : 0) |
        (v.fromId === undefined ? 0 : 256) |
        (v.savedPeerId === undefined ? 0 : 268435456) |
        (v.replyTo === undefined ? 0 : 8) |
        (v.reactions === undefined ? 0 : 1048576) |
        (v.ttlPeriod === undefined ? 0 : 33554432)
      )
      w.int(v.id)
      if (v.fromId !== undefined) writePeer(w, v.fromId)
      writePeer(w, v.peerId)
      if (v.savedPeerId !== undefined) writePeer(w, v.savedPeerId)
      if (v.replyTo !== undefined) writeMessageReplyHeader(w, v.replyTo)
      w.int(v.date)
      writeMessageAction(w, v.action)
      if (v.reactions !== undefined) writeMessageReactions(w, v.reactions)
      if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
      return
    default:
      w.fail("Message", v)
  }
}

export const writeMessageAction = (w: Writer, v: T.MessageAction): void => {
  switch (v._tag) {
    case "messageActionBoostApply":
      w.id(-0x33fd5593)
      w.int(v.boosts)
      return
    case "messageActionBotAllowed":
      w.id(-0x3ae92987)
      w.id(
        (v.attachMenu === true ? 2 : 0) |
        (v.fromRequest === true ? 8 : 0) |
        (v.domain === undefined ? 0 : 1) |
        (v.app === undefined ? 0 : 4)
      )
      if (v.domain !== undefined) w.string(v.domain)
      if (v.app !== undefined) writeBotApp(w, v.app)
      return
    case "messageActionChangeCommunity":
      w.id(0x5d20bae8)
      w.id((v.communityId === undefined ? 0 : 1))
      if (v.communityId !== undefined) w.int53(v.communityId)
      return
    case "messageActionChangeCreator":
      w.id(-0x1e77afc5)
      w.int53(v.newCreatorId)
      return
    case "messageActionChannelCreate":
      w.id(-0x6a2d536e)
      w.string(v.title)
      return
    case "messageActionChannelMigrateFrom":
      w.id(-0x15c6b717)
      w.string(v.title)
      w.int53(v.chatId)
      return
    case "messageActionChatAddUser":
      w.id(0x15cefd00)
      w.vector(v.users, writeInt53)
      return
    case "messageActionChatCreate":
      w.id(-0x42b83453)
      w.string(v.title)
      w.vector(v.users, writeInt53)
      return
    case "messageActionChatDeletePhoto":
      w.id(-0x6a1c0411)
      return
    case "messageActionChatDeleteUser":
      w.id(-0x5bc0cf34)
      w.int53(v.userId)
      return
    case "messageActionChatEditPhoto":
      w.id(0x7fcb13a8)
      writePhoto(w, v.photo)
      return
    case "messageActionChatEditTitle":
      w.id(-0x4a5e31a6)
      w.string(v.title)
      return
    case "messageActionChatJoinedByLink":
      w.id(0x031224c3)
      w.int53(v.inviterId)
      return
    case "messageActionChatJoinedByRequest":
      w.id(-0x14435c35)
      return
    case "messageActionChatMigrateTo":
      w.id(-0x1efc806e)
      w.int53(v.channelId)
      return
    case "messageActionConferenceCall":
      w.id(0x2ffe2f7a)
      w.id(
        (v.missed === true ? 1 : 0) |
        (v.active === true ? 2 : 0) |
        (v.video === true ? 16 : 0) |
        (v.duration === undefined ? 0 : 4) |
        (v.otherParticipants === undefined ? 0 : 8)
      )
      w.long(v.callId)
      if (v.duration !== undefined) w.int(v.duration)
      if (v.otherParticipants !== undefined) w.vector(v.otherParticipants, writePeer)
      return
    case "messageActionContactSignUp":
      w.id(-0x0c0da08a)
      return
    case "messageActionCustomAction":
      w.id(-0x051960aa)
      w.string(v.message)
      return
    case "messageActionEmpty":
      w.id(-0x49510850)
      return
    case "messageActionGameScore":
      w.id(-0x6d58d78a)
      w.long(v.gameId)
      w.int(v.score)
      return
    case "messageActionGeoProximityReached":
      w.id(-0x671f2969)
      writePeer(w, v.fromId)
      writePeer(w, v.toId)
      w.int(v.distance)
      return
    case "messageActionGiftCode": {
      const flags_2 = v.currency !== undefined || v.amount !== undefined
      const flags_3 = v.cryptoCurrency !== undefined || v.cryptoAmount !== undefined
      w.id(0x31c48347)
      w.id(
        (v.viaGiveaway === true ? 1 : 0) |
        (v.unclaimed === true ? 32 : 0) |
        (v.boostPeer === undefined ? 0 : 2) |
        (flags_2 ? 4 : 0) |
        (flags_3 ? 8 : 0) |
        (v.message === undefined ? 0 : 16)
      )
      if (v.boostPeer !== undefined) writePeer(w, v.boostPeer)
      w.int(v.days)
      w.string(v.slug)
      if (flags_2) w.string(v.currency ?? w.missing("messageActionGiftCode.currency"))
      if (flags_2) w.long(v.amount ?? w.missing("messageActionGiftCode.amount"))
      if (flags_3) w.string(v.cryptoCurrency ?? w.missing("messageActionGiftCode.crypto_currency"))
      if (flags_3) w.long(v.cryptoAmount ?? w.missing("messageActionGiftCode.crypto_amount"))
      if (v.message !== undefined) writeTextWithEntities(w, v.message)
      return
    }
    case "messageActionGiftPremium": {
      const flags_0 = v.cryptoCurrency !== undefined || v.cryptoAmount !== undefined
      w.id(0x48e91302)
      w.id((flags_0 ? 1 : 0) | (v.message === undefined ? 0 : 2))
      w.string(v.currency)
      w.long(v.amount)
      w.int(v.days)
      if (flags_0) w.string(v.cryptoCurrency ?? w.missing("messageActionGiftPremium.crypto_currency"))
      if (flags_0) w.long(v.cryptoAmount ?? w.missing("messageActionGiftPremium.crypto_amount"))
      if (v.message !== undefined) writeTextWithEntities(w, v.message)
      return
    }
    case "messageActionGiftStars": {
      const flags_0 = v.cryptoCurrency !== undefined || v.cryptoAmount !== undefined
      w.id(0x45d5b021)
      w.id((flags_0 ? 1 : 0) | (v.transactionId === undefined ? 0 : 2))
      w.string(v.currency)
      w.long(v.amount)
      w.long(v.stars)
      if (flags_0) w.string(v.cryptoCurrency ?? w.missing("messageActionGiftStars.crypto_currency"))
      if (flags_0) w.long(v.cryptoAmount ?? w.missing("messageActionGiftStars.crypto_amount"))
      if (v.transactionId !== undefined) w.string(v.transactionId)
      return
    }
    case "messageActionGiftTon":
      w.id(-0x575c3967)
      w.id((v.transactionId === undefined ? 0 : 1))
      w.string(v.currency)
      w.long(v.amount)
      w.string(v.cryptoCurrency)
      w.long(v.cryptoAmount)
      if (v.transactionId !== undefined) w.string(v.transactionId)
      return
    case "messageActionGiveawayLaunch":
      w.id(-0x57f0ae1c)
      w.id((v.stars === undefined ? 0 : 1))
      if (v.stars !== undefined) w.long(v.stars)
      return
    case "messageActionGiveawayResults":
      w.id(-0x781d0eab)
      w.id((v.stars === true ? 1 : 0))
      w.int(v.winnersCount)
      w.int(v.unclaimedCount)
      return
    case "messageActionGroupCall":
      w.id(0x7a0d7f42)
      w.id((v.duration === undefined ? 0 : 1))
      writeInputGroupCall(w, v.call)
      if (v.duration !== undefined) w.int(v.duration)
      return
    case "messageActionGroupCallScheduled":
      w.id(-0x4c5f899f)
      writeInputGroupCall(w, v.call)
      w.int(v.scheduleDate)
      return
    case "messageActionHistoryClear":
      w.id(-0x604549fc)
      return
    case "messageActionInviteToGroupCall":
      w.id(0x502f92f7)
      writeInputGroupCall(w, v.call)
      w.vector(v.users, writeInt53)
      return
    case "messageActionManagedBotCreated":
      w.id(0x16605e3e)
      w.int53(v.botId)
      return
    case "messageActionNewCreatorPending":
      w.id(-0x4f812f7b)
      w.int53(v.newCreatorId)
      return
    case "messageActionNoForwardsRequest":
      w.id(0x3e2793ba)
      w.id((v.expired === true ? 1 : 0))
      w.bool(v.prevValue)
      w.bool(v.newValue)
      return
    case "messageActionNoForwardsToggle":
      w.id(-0x40829a8e)
      w.bool(v.prevValue)
      w.bool(v.newValue)
      return
    case "messageActionPaidMessagesPrice":
      w.id(-0x7b477a88)
      w.id((v.broadcastMessagesAllowed === true ? 1 : 0))
      w.long(v.stars)
      return
    case "messageActionPaidMessagesRefunded":
      w.id(-0x53e0e033)
      w.int(v.count)
      w.long(v.stars)
      return
    case "messageActionPaymentRefunded":
      w.id(0x41b3e202)
      w.id((v.payload === undefined ? 0 : 1))
      writePeer(w, v.peer)
      w.string(v.currency)
      w.long(v.totalAmount)
      if (v.payload !== undefined) w.bytes(v.payload)
      writePaymentCharge(w, v.charge)
      return
    case "messageActionPaymentSent":
      w.id(-0x39db4e92)
      w.id(
        (v.recurringInit === true ? 4 : 0) |
        (v.recurringUsed === true ? 8 : 0) |
        (v.invoiceSlug === undefined ? 0 : 1) |
        (v.subscriptionUntilDate === undefined ? 0 : 16)
      )
      w.string(v.currency)
      w.long(v.totalAmount)
      if (v.invoiceSlug !== undefined) w.string(v.invoiceSlug)
      if (v.subscriptionUntilDate !== undefined) w.int(v.subscriptionUntilDate)
      return
    case "messageActionPaymentSentMe":
      w.id(-0x005ff334)
      w.id(
        (v.recurringInit === true ? 4 : 0) |
        (v.recurringUsed === true ? 8 : 0) |
        (v.info === undefined ? 0 : 1) |
        (v.shippingOptionId === undefined ? 0 : 2) |
        (v.subscriptionUntilDate === undefined ? 0 : 16)
      )
      w.string(v.currency)
      w.long(v.totalAmount)
      w.bytes(v.payload)
      if (v.info !== undefined) writePaymentRequestedInfo(w, v.info)
      if (v.shippingOptionId !== undefined) w.string(v.shippingOptionId)
      writePaymentCharge(w, v.charge)
      if (v.subscriptionUntilDate !== undefined) w.int(v.subscriptionUntilDate)
      return
    case "messageActionPhoneCall":
      w.id(-0x7f1ee581)
      w.id(
        (v.video === true ? 4 : 0) |
        (v.reason === undefined ? 0 : 1) |
        (v.duration === undefined ? 0 : 2)
      )
      w.long(v.callId)
      if (v.reason !== undefined) writePhoneCallDiscardReason(w, v.reason)
      if (v.duration !== undefined) w.int(v.duration)
      return
    case "messageActionPinMessage":
      w.id(-0x6b42c713)
      return
    case "messageActionPollAppendAnswer":
      w.id(-0x625e3294)
      writePollAnswer(w, v.answer)
      return
    case "messageActionPollDeleteAnswer":
      w.id(0x399674dc)
      writePollAnswer(w, v.answer)
      return
    case "messageActionPrizeStars":
      w.id(-0x4ff3b85e)
      w.id((v.unclaimed === true ? 1 : 0))
      w.long(v.stars)
      w.string(v.transactionId)
      writePeer(w, v.boostPeer)
      w.int(v.giveawayMsgId)
      return
    case "messageActionRequestedPeer":
      w.id(0x31518e9b)
      w.int(v.buttonId)
      w.vector(v.peers, writePeer)
      return
    case "messageActionRequestedPeerSentMe":
      w.id(-0x6c4ce7b8)
      w.int(v.buttonId)
      w.vector(v.peers, writeRequestedPeer)
      return
    case "messageActionScreenshotTaken":
      w.id(0x4792929b)
      return
    case "messageActionSecureValuesSent":
      w.id(-0x26a39eac)
      w.vector(v.types, writeSecureValueType)
      return
    case "messageActionSecureValuesSentMe":
      w.id(0x1b287353)
      w.vector(v.values, writeSecureValue)
      writeSecureCredentialsEncrypted(w, v.credentials)
      return
    case "messageActionSetChatTheme":
      w.id(-0x46e442c6)
      writeChatTheme(w, v.theme)
      return
    case "messageActionSetChatWallPaper":
      w.id(0x5060a3f4)
      w.id((v.same === true ? 1 : 0) | (v.forBoth === true ? 2 : 0))
      writeWallPaper(w, v.wallpaper)
      return
    case "messageActionSetMessagesTTL":
      w.id(0x3c134d7b)
      w.id((v.autoSettingFrom === undefined ? 0 : 1))
      w.int(v.period)
      if (v.autoSettingFrom !== undefined) w.long(v.autoSettingFrom)
      return
    case "messageActionStarGift": {
      const flags_5 = v.upgraded === true || v.upgradeMsgId !== undefined
      const flags_12 = v.peer !== undefined || v.savedId !== undefined
      w.id(-0x15d3ce2d)
      w.id(
        (v.nameHidden === true ? 1 : 0) |
        (v.saved === true ? 4 : 0) |
        (v.converted === true ? 8 : 0) |
        (flags_5 ? 32 : 0) |
        (v.refunded === true ? 512 : 0) |
        (v.canUpgrade === true ? 1024 : 0) |
        (v.prepaidUpgrade === true ? 8192 : 0) |
        (v.upgradeSeparate === true ? 65536 : 0) |
        (v.auctionAcquired === true ? 131072 : 0) |
        (v.message === undefined ? 0 : 2) |
        (v.convertStars === undefined ? 0 : 16) |
        (v.upgradeStars === undefined ? 0 : 256) |
        (v.fromId === undefined ? 0 : 2048) |
        (flags_12 ? 4096 : 0) |
        (v.prepaidUpgradeHash === undefined ? 0 : 16384) |
        (v.giftMsgId === undefined ? 0 : 32768) |
        (v.toId === undefined ? 0 : 262144) |
        (v.giftNum === undefined ? 0 : 524288)
      )
      writeStarGift(w, v.gift)
      if (v.message !== undefined) writeTextWithEntities(w, v.message)
      if (v.convertStars !== undefined) w.long(v.convertStars)
      if (flags_5) w.int(v.upgradeMsgId ?? w.missing("messageActionStarGift.upgrade_msg_id"))
      if (v.upgradeStars !== undefined) w.long(v.upgradeStars)
      if (v.fromId !== undefined) writePeer(w, v.fromId)
      if (flags_12) writePeer(w, v.peer ?? w.missing("messageActionStarGift.peer"))
      if (flags_12) w.long(v.savedId ?? w.missing("messageActionStarGift.saved_id"))
      if (v.prepaidUpgradeHash !== undefined) w.string(v.prepaidUpgradeHash)
      if (v.giftMsgId !== undefined) w.int(v.giftMsgId)
      if (v.toId !== undefined) writePeer(w, v.toId)
      if (v.giftNum !== undefined) w.int(v.giftNum)
      return
    }
    case "messageActionStarGiftPurchaseOffer":
      w.id(0x774278d4)
      w.id((v.accepted === true ? 1 : 0) | (v.declined === true ? 2 : 0))
      writeStarGift(w, v.gift)
      writeStarsAmount(w, v.price)
      w.int(v.expiresAt)
      return
    case "messageActionStarGiftPurchaseOfferDeclined":
      w.id(0x73ada76b)
      w.id((v.expired === true ? 1 : 0))
      writeStarGift(w, v.gift)
      writeStarsAmount(w, v.price)
      return
    case "messageActionStarGiftUnique": {
      const flags_7 = v.peer !== undefined || v.savedId !== undefined
      w.id(-0x193ceade)
      w.id(
        (v.upgrade === true ? 1 : 0) |
        (v.transferred === true ? 2 : 0) |
        (v.saved === true ? 4 : 0) |
        (v.refunded === true ? 32 : 0) |
        (v.prepaidUpgrade === true ? 2048 : 0) |
        (v.assigned === true ? 8192 : 0) |
        (v.fromOffer === true ? 16384 : 0) |
        (v.craft === true ? 65536 : 0) |
        (v.canExportAt === undefined ? 0 : 8) |
        (v.transferStars === undefined ? 0 : 16) |
        (v.fromId === undefined ? 0 : 64) |
        (flags_7 ? 128 : 0) |
        (v.resaleAmount === undefined ? 0 : 256) |
        (v.canTransferAt === undefined ? 0 : 512) |
        (v.canResellAt === undefined ? 0 : 1024) |
        (v.dropOriginalDetailsStars === undefined ? 0 : 4096) |
        (v.canCraftAt === undefined ? 0 : 32768)
      )
      writeStarGift(w, v.gift)
      if (v.canExportAt !== undefined) w.int(v.canExportAt)
      if (v.transferStars !== undefined) w.long(v.transferStars)
      if (v.fromId !== undefined) writePeer(w, v.fromId)
      if (flags_7) writePeer(w, v.peer ?? w.missing("messageActionStarGiftUnique.peer"))
      if (flags_7) w.long(v.savedId ?? w.missing("messageActionStarGiftUnique.saved_id"))
      if (v.resaleAmount !== undefined) writeStarsAmount(w, v.resaleAmount)
      if (v.canTransferAt !== undefined) w.int(v.canTransferAt)
      if (v.canResellAt !== undefined) w.int(v.canResellAt)
      if (v.dropOriginalDetailsStars !== undefined) w.long(v.dropOriginalDetailsStars)
      if (v.canCraftAt !== undefined) w.int(v.canCraftAt)
      return
    }
    case "messageActionSuggestBirthday":
      w.id(0x2c8f2a25)
      writeBirthday(w, v.birthday)
      return
    case "messageActionSuggestProfilePhoto":
      w.id(0x57de635e)
      writePhoto(w, v.photo)
      return
    case "messageActionSuggestedPostApproval":
      w.id(-0x1185ea6a)
      w.id(
        (v.rejected === true ? 1 : 0) |
        (v.balanceTooLow === true ? 2 : 0) |
        (v.rejectComment === undefined ? 0 : 4) |
        (v.scheduleDate === undefined ? 0 : 8) |
        (v.price === undefined ? 0 : 16)
      )
      if (v.rejectComment !== undefined) w.string(v.rejectComment)
      if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
      if (v.price !== undefined) writeStarsAmount(w, v.price)
      return
    case "messageActionSuggestedPostRefund":
      w.id(0x69f916f8)
      w.id((v.payerInitiated === true ? 1 : 0))
      return
    case "messageActionSuggestedPostSuccess":
      w.id(-0x6a223097)
      writeStarsAmount(w, v.price)
      return
    case "messageActionTodoAppendTasks":
      w.id(-0x3812437d)
      w.vector(v.list, writeTodoItem)
      return
    case "messageActionTodoCompletions":
      w.id(-0x3383a377)
      w.vector(v.completed, writeInt)
      w.vector(v.incompleted, writeInt)
      return
    case "messageActionTopicCreate":
      w.id(0x0d999256)
      w.id((v.titleMissing === true ? 2 : 0) | (v.iconEmojiId === undefined ? 0 : 1))
      w.string(v.title)
      w.int(v.iconColor)
      if (v.iconEmojiId !== undefined) w.long(v.iconEmojiId)
      return
    case "messageActionTopicEdit":
      w.id(-0x3f6bb7e0)
      w.id(
        (v.title === undefined ? 0 : 1) |
        (v.iconEmojiId === undefined ? 0 : 2) |
        (v.closed === undefined ? 0 : 4) |
        (v.hidden === undefined ? 0 : 8)
      )
      if (v.title !== undefined) w.string(v.title)
      if (v.iconEmojiId !== undefined) w.long(v.iconEmojiId)
      if (v.closed !== undefined) w.bool(v.closed)
      if (v.hidden !== undefined) w.bool(v.hidden)
      return
    case "messageActionWebViewDataSent":
      w.id(-0x4b3c734b)
      w.string(v.text)
      return
    case "messageActionWebViewDataSentMe":
      w.id(0x47dd8079)
      w.string(v.text)
      w.string(v.data)
      return
    default:
      w.fail("MessageAction", v)
  }
}

export const writeMessageEntity = (w: Writer, v: T.MessageEntity): void => {
  switch (v._tag) {
    case "inputMessageEntityMentionName":
      w.id(0x208e68c9)
      w.int(v.offset)
      w.int(v.length)
      writeInputUser(w, v.userId)
      return
    case "messageEntityBankCard":
      w.id(0x761e6af4)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityBlockquote":
      w.id(-0x0e335554)
      w.id((v.collapsed === true ? 1 : 0))
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityBold":
      w.id(-0x429ef437)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityBotCommand":
      w.id(0x6cef8ac7)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityCashtag":
      w.id(0x4c4e743f)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityCode":
      w.id(0x28a20571)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityCustomEmoji":
      w.id(-0x3730fa08)
      w.int(v.offset)
      w.int(v.length)
      w.long(v.documentId)
      return
    case "messageEntityDiffDelete":
      w.id(0x0652c1c5)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityDiffInsert":
      w.id(0x71777116)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityDiffReplace":
      w.id(-0x393e1a59)
      w.int(v.offset)
      w.int(v.length)
      w.string(v.oldText)
      return
    case "messageEntityEmail":
      w.id(0x64e475c2)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityFormattedDate":
      w.id(-0x6fb53839)
      w.id(
        (v.relative === true ? 1 : 0) |
        (v.shortTime === true ? 2 : 0) |
        (v.longTime === true ? 4 : 0) |
        (v.shortDate === true ? 8 : 0) |
        (v.longDate === true ? 16 : 0) |
        (v.dayOfWeek === true ? 32 : 0)
      )
      w.int(v.offset)
      w.int(v.length)
      w.int(v.date)
      return
    case "messageEntityHashtag":
      w.id(0x6f635b0d)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityItalic":
      w.id(-0x7d9074a0)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityMention":
      w.id(-0x05fba863)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityMentionName":
      w.id(-0x2384eec0)
      w.int(v.offset)
      w.int(v.length)
      w.int53(v.userId)
      return
    case "messageEntityPhone":
      w.id(-0x64961cb5)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityPre":
      w.id(0x73924be0)
      w.int(v.offset)
      w.int(v.length)
      w.string(v.language)
      return
    case "messageEntitySpoiler":
      w.id(0x32ca960f)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityStrike":
      w.id(-0x40f96c2c)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityTextUrl":
      w.id(0x76a6d327)
      w.int(v.offset)
      w.int(v.length)
      w.string(v.url)
      return
    case "messageEntityUnderline":
      w.id(-0x63b18175)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityUnknown":
      w.id(-0x446d456b)
      w.int(v.offset)
      w.int(v.length)
      return
    case "messageEntityUrl":
      w.id(0x6ed02538)
      w.int(v.offset)
      w.int(v.length)
      return
    default:
      w.fail("MessageEntity", v)
  }
}

export const writeMessageExtendedMedia = (w: Writer, v: T.MessageExtendedMedia): void => {
  switch (v._tag) {
    case "messageExtendedMedia":
      w.id(-0x11b8639c)
      writeMessageMedia(w, v.media)
      return
    case "messageExtendedMediaPreview": {
      const flags_0 = v.w !== undefined || v.h !== undefined
      w.id(-0x529d7338)
      w.id((flags_0 ? 1 : 0) | (v.thumb === undefined ? 0 : 2) | (v.videoDuration === undefined ? 0 : 4))
      if (flags_0) w.int(v.w ?? w.missing("messageExtendedMediaPreview.w"))
      if (flags_0) w.int(v.h ?? w.missing("messageExtendedMediaPreview.h"))
      if (v.thumb !== undefined) writePhotoSize(w, v.thumb)
      if (v.videoDuration !== undefined) w.int(v.videoDuration)
      return
    }
    default:
      w.fail("MessageExtendedMedia", v)
  }
}

export const writeMessageFwdHeader = (w: Writer, v: T.MessageFwdHeader): void => {
  const flags_4 = v.savedFromPeer !== undefined || v.savedFromMsgId !== undefined
  w.id(0x4e4df4bb)
  w.id(
    (v.imported === true ? 128 : 0) |
    (v.savedOut === true ? 2048 : 0) |
    (v.fromId === undefined ? 0 : 1) |
    (v.fromName === undefined ? 0 : 32) |
    (v.channelPost === undefined ? 0 : 4) |
    (v.postAuthor === undefined ? 0 : 8) |
    (flags_4 ? 16 : 0) |
    (v.savedFromId === undefined ? 0 : 256) |
    (v.savedFromName === undefined ? 0 : 512) |
    (v.savedDate === undefined ? 0 : 1024) |
    (v.psaType === undefined ? 0 : 64)
  )
  if (v.fromId !== undefined) writePeer(w, v.fromId)
  if (v.fromName !== undefined) w.string(v.fromName)
  w.int(v.date)
  if (v.channelPost !== undefined) w.int(v.channelPost)
  if (v.postAuthor !== undefined) w.string(v.postAuthor)
  if (flags_4) writePeer(w, v.savedFromPeer ?? w.missing("messageFwdHeader.saved_from_peer"))
  if (flags_4) w.int(v.savedFromMsgId ?? w.missing("messageFwdHeader.saved_from_msg_id"))
  if (v.savedFromId !== undefined) writePeer(w, v.savedFromId)
  if (v.savedFromName !== undefined) w.string(v.savedFromName)
  if (v.savedDate !== undefined) w.int(v.savedDate)
  if (v.psaType !== undefined) w.string(v.psaType)
}

export const writeMessageMedia = (w: Writer, v: T.MessageMedia): void => {
  switch (v._tag) {
    case "messageMediaContact":
      w.id(0x70322949)
      w.string(v.phoneNumber)
      w.string(v.firstName)
      w.string(v.lastName)
      w.string(v.vcard)
      w.int53(v.userId)
      return
    case "messageMediaDice":
      w.id(0x08cbec07)
      w.id((v.gameOutcome === undefined ? 0 : 1))
      w.int(v.value)
      w.string(v.emoticon)
      if (v.gameOutcome !== undefined) writeMessagesEmojiGameOutcome(w, v.gameOutcome)
      return
    case "messageMediaDocument":
      w.id(0x52d8ccd9)
      w.id(
        (v.nopremium === true ? 8 : 0) |
        (v.spoiler === true ? 16 : 0) |
        (v.video === true ? 64 : 0) |
        (v.round === true ? 128 : 0) |
        (v.voice === true ? 256 : 0) |
        (v.document === undefined ? 0 : 1) |
        (v.altDocuments === undefined ? 0 : 32) |
        (v.videoCover === undefined ? 0 : 512) |
        (v.videoTimestamp === undefined ? 0 : 1024) |
        (v.ttlSeconds === undefined ? 0 : 4)
      )
      if (v.document !== undefined) writeDocument(w, v.document)
      if (v.altDocuments !== undefined) w.vector(v.altDocuments, writeDocument)
      if (v.videoCover !== undefined) writePhoto(w, v.videoCover)
      if (v.videoTimestamp !== undefined) w.int(v.videoTimestamp)
      if (v.ttlSeconds !== undefined) w.int(v.ttlSeconds)
      return
    case "messageMediaEmpty":
      w.id(0x3ded6320)
      return
    case "messageMediaGame":
      w.id(-0x024e6ff8)
      writeGame(w, v.game)
      return
    case "messageMediaGeo":
      w.id(0x56e0d474)
      writeGeoPoint(w, v.geo)
      return
    case "messageMediaGeoLive":
      w.id(-0x46bf399a)
      w.id((v.heading === undefined ? 0 : 1) | (v.proximityNotificationRadius === undefined ? 0 : 2))
      writeGeoPoint(w, v.geo)
      if (v.heading !== undefined) w.int(v.heading)
      w.int(v.period)
      if (v.proximityNotificationRadius !== undefined) w.int(v.proximityNotificationRadius)
      return
    case "messageMediaGiveaway":
      w.id(-0x55f8c415)
      w.id(
        (v.onlyNewSubscribers === true ? 1 : 0) |
        (v.winnersAreVisible === true ? 4 : 0) |
        (v.countriesIso2 === undefined ? 0 : 2) |
        (v.prizeDescription === undefined ? 0 : 8) |
        (v.months === undefined ? 0 : 16) |
        (v.stars === undefined ? 0 : 32)
      )
      w.vector(v.channels, writeInt53)
      if (v.countriesIso2 !== undefined) w.vector(v.countriesIso2, writeString)
      if (v.prizeDescription !== undefined) w.string(v.prizeDescription)
      w.int(v.quantity)
      if (v.months !== undefined) w.int(v.months)
      if (v.stars !== undefined) w.long(v.stars)
      w.int(v.untilDate)
      return
    case "messageMediaGiveawayResults":
      w.id(-0x3155c15f)
      w.id(
        (v.onlyNewSubscribers === true ? 1 : 0) |
        (v.refunded === true ? 4 : 0) |
        (v.additionalPeersCount === undefined ? 0 : 8) |
        (v.months === undefined ? 0 : 16) |
        (v.stars === undefined ? 0 : 32) |
        (v.prizeDescription === undefined ? 0 : 2)
      )
      w.long(v.channelId)
      if (v.additionalPeersCount !== undefined) w.int(v.additionalPeersCount)
      w.int(v.launchMsgId)
      w.int(v.winnersCount)
      w.int(v.unclaimedCount)
      w.vector(v.winners, writeLong)
      if (v.months !== undefined) w.int(v.months)
      if (v.stars !== undefined) w.long(v.stars)
      if (v.prizeDescription !== undefined) w.string(v.prizeDescription)
      w.int(v.untilDate)
      return
    case "messageMediaInvoice":
      w.id(-0x095ab72d)
      w.id(
        (v.shippingAddressRequested === true ? 2 : 0) |
        (v.test === true ? 8 : 0) |
        (v.photo === undefined ? 0 : 1) |
        (v.receiptMsgId === undefined ? 0 : 4) |
        (v.extendedMedia === undefined ? 0 : 16)
      )
      w.string(v.title)
      w.string(v.description)
      if (v.photo !== undefined) writeWebDocument(w, v.photo)
      if (v.receiptMsgId !== undefined) w.int(v.receiptMsgId)
      w.string(v.currency)
      w.long(v.totalAmount)
      w.string(v.startParam)
      if (v.extendedMedia !== undefined) writeMessageExtendedMedia(w, v.extendedMedia)
      return
    case "messageMediaPaidMedia":
      w.id(-0x577adb6f)
      w.long(v.starsAmount)
      w.vector(v.extendedMedia, writeMessageExtendedMedia)
      return
    case "messageMediaPhoto": {
      const flags_4 = v.livePhoto === true || v.video !== undefined
      w.id(-0x1de9149d)
      w.id(
        (v.spoiler === true ? 8 : 0) |
        (flags_4 ? 16 : 0) |
        (v.photo === undefined ? 0 : 1) |
        (v.ttlSeconds === undefined ? 0 : 4)
      )
      if (v.photo !== undefined) writePhoto(w, v.photo)
      if (v.ttlSeconds !== undefined) w.int(v.ttlSeconds)
      if (flags_4) writeDocument(w, v.video ?? w.missing("messageMediaPhoto.video"))
      return
    }
    case "messageMediaPoll":
      w.id(0x773f4e66)
      w.id((v.attachedMedia === undefined ? 0 : 1))
      writePoll(w, v.poll)
      writePollResults(w, v.results)
      if (v.attachedMedia !== undefined) writeMessageMedia(w, v.attachedMedia)
      return
    case "messageMediaStory":
      w.id(0x68cb6283)
      w.id((v.viaMention === true ? 2 : 0) | (v.story === undefined ? 0 : 1))
      writePeer(w, v.peer)
      w.int(v.id)
      if (v.story !== undefined) writeStoryItem(w, v.story)
      return
    case "messageMediaToDo":
      w.id(-0x75ac4fec)
      w.id((v.completions === undefined ? 0 : 1))
      writeTodoList(w, v.todo)
      if (v.completions !== undefined) w.vector(v.completions, writeTodoCompletion)
      return
    case "messageMediaUnsupported":
      w.id(-0x607b0b62)
      return
    case "messageMediaVenue":
      w.id(0x2ec0533f)
      writeGeoPoint(w, v.geo)
      w.string(v.title)
      w.string(v.address)
      w.string(v.provider)
      w.string(v.venueId)
      w.string(v.venueType)
      return
    case "messageMediaVideoStream":
      w.id(-0x35a35477)
      w.id((v.rtmpStream === true ? 1 : 0))
      writeInputGroupCall(w, v.call)
      return
    case "messageMediaWebPage":
      w.id(-0x220ef3c5)
      w.id(
        (v.forceLargeMedia === true ? 1 : 0) |
        (v.forceSmallMedia === true ? 2 : 0) |
        (v.manual === true ? 8 : 0) |
        (v.safe === true ? 16 : 0)
      )
      writeWebPage(w, v.webpage)
      return
    default:
      w.fail("MessageMedia", v)
  }
}

export const writeMessagePeerReaction = (w: Writer, v: T.MessagePeerReaction): void => {
  w.id(-0x738649c4)
  w.id((v.big === true ? 1 : 0) | (v.unread === true ? 2 : 0) | (v.my === true ? 4 : 0))
  writePeer(w, v.peerId)
  w.int(v.date)
  writeReaction(w, v.reaction)
}

export const writeMessagePeerVote = (w: Writer, v: T.MessagePeerVote): void => {
  switch (v._tag) {
    case "messagePeerVote":
      w.id(-0x4933d2a4)
      writePeer(w, v.peer)
      w.bytes(v.option)
      w.int(v.date)
      return
    case "messagePeerVoteInputOption":
      w.id(0x74cda504)
      writePeer(w, v.peer)
      w.int(v.date)
      return
    case "messagePeerVoteMultiple":
      w.id(0x4628f6e6)
      writePeer(w, v.peer)
      w.vector(v.options, writeBytes)
      w.int(v.date)
      return
    default:
      w.fail("MessagePeerVote", v)
  }
}

export const writeMessageRange = (w: Writer, v: T.MessageRange): void => {
  w.id(0x0ae30253)
  w.int(v.minId)
  w.int(v.maxId)
}

export const writeMessageReactions = (w: Writer, v: T.MessageReactions): void => {
  w.id(0x0a339f0b)
  w.id(
    (v.min === true ? 1 : 0) |
    (v.canSeeList === true ? 4 : 0) |
    (v.reactionsAsTags === true ? 8 : 0) |
    (v.recentReactions === undefined ? 0 : 2) |
    (v.topReactors === undefined ? 0 : 16)
  )
  w.vector(v.results, writeReactionCount)
  if (v.recentReactions !== undefined) w.vector(v.recentReactions, writeMessagePeerReaction)
  if (v.topReactors !== undefined) w.vector(v.topReactors, writeMessageReactor)
}

export const writeMessageReactor = (w: Writer, v: T.MessageReactor): void => {
  w.id(0x4ba3a95a)
  w.id(
    (v.top === true ? 1 : 0) |
    (v.my === true ? 2 : 0) |
    (v.anonymous === true ? 4 : 0) |
    (v.peerId === undefined ? 0 : 8)
  )
  if (v.peerId !== undefined) writePeer(w, v.peerId)
  w.int(v.count)
}

export const writeMessageReplies = (w: Writer, v: T.MessageReplies): void => {
  const flags_0 = v.comments === true || v.channelId !== undefined
  w.id(-0x7c29f03e)
  w.id(
    (flags_0 ? 1 : 0) |
    (v.recentRepliers === undefined ? 0 : 2) |
    (v.maxId === undefined ? 0 : 4) |
    (v.readMaxId === undefined ? 0 : 8)
  )
  w.int(v.replies)
  w.int(v.repliesPts)
  if (v.recentRepliers !== undefined) w.vector(v.recentRepliers, writePeer)
  if (flags_0) w.int53(v.channelId ?? w.missing("messageReplies.channel_id"))
  if (v.maxId !== undefined) w.int(v.maxId)
  if (v.readMaxId !== undefined) w.int(v.readMaxId)
}

export const writeMessageReplyHeader = (w: Writer, v: T.MessageReplyHeader): void => {
  switch (v._tag) {
    case "messageReplyHeader":
      w.id(0x1b97dd66)
      w.id(
        (v.replyToScheduled === true ? 4 : 0) |
        (v.forumTopic === true ? 8 : 0) |
        (v.quote === true ? 512 : 0) |
        (v.replyToEphemeral === true ? 8192 : 0) |
        (v.replyToMsgId === undefined ? 0 : 16) |
        (v.replyToPeerId === undefined ? 0 : 1) |
        (v.replyFrom === undefined ? 0 : 32) |
        (v.replyMedia === undefined ? 0 : 256) |
        (v.replyToTopId === undefined ? 0 : 2) |
        (v.quoteText === undefined ? 0 : 64) |
        (v.quoteEntities === undefined ? 0 : 128) |
        (v.quoteOffset === undefined ? 0 : 1024) |
        (v.todoItemId === undefined ? 0 : 2048) |
        (v.pollOption === undefined ? 0 : 4096)
      )
      if (v.replyToMsgId !== undefined) w.int(v.replyToMsgId)
      if (v.replyToPeerId !== undefined) writePeer(w, v.replyToPeerId)
      if (v.replyFrom !== undefined) writeMessageFwdHeader(w, v.replyFrom)
      if (v.replyMedia !== undefined) writeMessageMedia(w, v.replyMedia)
      if (v.replyToTopId !== undefined) w.int(v.replyToTopId)
      if (v.quoteText !== undefined) w.string(v.quoteText)
      if (v.quoteEntities !== undefined) w.vector(v.quoteEntities, writeMessageEntity)
      if (v.quoteOffset !== undefined) w.int(v.quoteOffset)
      if (v.todoItemId !== undefined) w.int(v.todoItemId)
      if (v.pollOption !== undefined) w.bytes(v.pollOption)
      return
    case "messageReplyStoryHeader":
      w.id(0x0e5af939)
      writePeer(w, v.peer)
      w.int(v.storyId)
      return
    default:
      w.fail("MessageReplyHeader", v)
  }
}

export const writeMessageReportOption = (w: Writer, v: T.MessageReportOption): void => {
  w.id(0x7903e3d9)
  w.string(v.text)
  w.bytes(v.option)
}

export const writeMessageViews = (w: Writer, v: T.MessageViews): void => {
  w.id(0x455b853d)
  w.id(
    (v.views === undefined ? 0 : 1) |
    (v.forwards === undefined ? 0 : 2) |
    (v.replies === undefined ? 0 : 4)
  )
  if (v.views !== undefined) w.int(v.views)
  if (v.forwards !== undefined) w.int(v.forwards)
  if (v.replies !== undefined) writeMessageReplies(w, v.replies)
}

export const writeMessagesFilter = (w: Writer, v: T.MessagesFilter): void => {
  switch (v._tag) {
    case "inputMessagesFilterChatPhotos":
      w.id(0x3a20ecb8)
      return
    case "inputMessagesFilterContacts":
      w.id(-0x1f9d247d)
      return
    case "inputMessagesFilterDocument":
      w.id(-0x61220e78)
      return
    case "inputMessagesFilterEmpty":
      w.id(0x57e2f66c)
      return
    case "inputMessagesFilterGeo":
      w.id(-0x18fd92f3)
      return
    case "inputMessagesFilterGif":
      w.id(-0x00379a79)
      return
    case "inputMessagesFilterMusic":
      w.id(0x3751b49e)
      return
    case "inputMessagesFilterMyMentions":
      w.id(-0x3e071966)
      return
    case "inputMessagesFilterPhoneCalls":
      w.id(-0x7f366898)
      w.id((v.missed === true ? 1 : 0))
      return
    case "inputMessagesFilterPhotoVideo":
      w.id(0x56e9f0e4)
      return
    case "inputMessagesFilterPhotos":
      w.id(-0x69f65ae4)
      return
    case "inputMessagesFilterPinned":
      w.id(0x1bb00451)
      return
    case "inputMessagesFilterPoll":
      w.id(-0x05d436f6)
      return
    case "inputMessagesFilterRoundVideo":
      w.id(-0x4ab625ad)
      return
    case "inputMessagesFilterRoundVoice":
      w.id(0x7a7c17a4)
      return
    case "inputMessagesFilterUrl":
      w.id(0x7ef0dd87)
      return
    case "inputMessagesFilterVideo":
      w.id(-0x603ff19b)
      return
    case "inputMessagesFilterVoice":
      w.id(0x50f5c392)
      return
    default:
      w.fail("MessagesFilter", v)
  }
}

export const writeMissingInvitee = (w: Writer, v: T.MissingInvitee): void => {
  w.id(0x628c9224)
  w.id((v.premiumWouldAllowInvite === true ? 1 : 0) | (v.premiumRequiredForPm === true ? 2 : 0))
  w.int53(v.userId)
}

export const writeMyBoost = (w: Writer, v: T.MyBoost): void => {
  w.id(-0x3bb7bea4)
  w.id((v.peer === undefined ? 0 : 1) | (v.cooldownUntilDate === undefined ? 0 : 2))
  w.int(v.slot)
  if (v.peer !== undefined) writePeer(w, v.peer)
  w.int(v.date)
  w.int(v.expires)
  if (v.cooldownUntilDate !== undefined) w.int(v.cooldownUntilDate)
}

export const writeNearestDc = (w: Writer, v: T.NearestDc): void => {
  w.id(-0x71e5e88b)
  w.string(v.country)
  w.int(v.thisDc)
  w.int(v.nearestDc)
}

export const writeNotificationSound = (w: Writer, v: T.NotificationSound): void => {
  switch (v._tag) {
    case "notificationSoundDefault":
      w.id(-0x68174142)
      return
    case "notificationSoundLocal":
      w.id(-0x7cf4651c)
      w.string(v.title)
      w.string(v.data)
      return
    case "notificationSoundNone":
      w.id(0x6f0c34df)
      return
    case "notificationSoundRingtone":
      w.id(-0x00937fb7)
      w.long(v.id)
      return
    default:
      w.fail("NotificationSound", v)
  }
}

export const writeNotifyPeer = (w: Writer, v: T.NotifyPeer): void => {
  switch (v._tag) {
    case "notifyBroadcasts":
      w.id(-0x29ed1711)
      return
    case "notifyChats":
      w.id(-0x3ff8313d)
      return
    case "notifyCommunity":
      w.id(-0x41c89667)
      w.int53(v.communityId)
      return
    case "notifyForumTopic":
      w.id(0x226e6308)
      writePeer(w, v.peer)
      w.int(v.topMsgId)
      return
    case "notifyPeer":
      w.id(-0x602bf428)
      writePeer(w, v.peer)
      return
    case "notifyUsers":
      w.id(-0x4b37c4b4)
      return
    default:
      w.fail("NotifyPeer", v)
  }
}

export const writeOutboxReadDate = (w: Writer, v: T.OutboxReadDate): void => {
  w.id(0x3bb842ac)
  w.int(v.date)
}

export const writePage = (w: Writer, v: T.Page): void => {
  w.id(-0x679a80f3)
  w.id(
    (v.part === true ? 1 : 0) |
    (v.rtl === true ? 2 : 0) |
    (v.v2 === true ? 4 : 0) |
    (v.views === undefined ? 0 : 8)
  )
  w.string(v.url)
  w.vector(v.blocks, writePageBlock)
  w.vector(v.photos, writePhoto)
  w.vector(v.documents, writeDocument)
  if (v.views !== undefined) w.int(v.views)
}

export const writePageBlock = (w: Writer, v: T.PageBlock): void => {
  switch (v._tag) {
    case "inputPageBlockMap":
      w.id(0x574b617f)
      writeInputGeoPoint(w, v.geo)
      w.int(v.zoom)
      w.int(v.w)
      w.int(v.h)
      writePageCaption(w, v.caption)
      return
    case "pageBlockAnchor":
      w.id(-0x31f2c850)
      w.string(v.name)
      return
    case "pageBlockAudio":
      w.id(-0x7fbc9e16)
      w.long(v.audioId)
      writePageCaption(w, v.caption)
      return
    case "pageBlockAuthorDate":
      w.id(-0x45501a20)
      writeRichText(w, v.author)
      w.int(v.publishedDate)
      return
    case "pageBlockBlockquote":
      w.id(0x263d7c26)
      writeRichText(w, v.text)
      writeRichText(w, v.caption)
      return
    case "pageBlockBlockquoteBlocks":
      w.id(0x0e6e47c4)
      w.vector(v.blocks, writePageBlock)
      writeRichText(w, v.caption)
      return
    case "pageBlockChannel":
      w.id(-0x10e8ae4b)
      writeChat(w, v.channel)
      return
    case "pageBlockCollage":
      w.id(0x65a0fa4d)
      w.vector(v.items, writePageBlock)
      writePageCaption(w, v.caption)
      return
    case "pageBlockCover":
      w.id(0x39f23300)
      writePageBlock(w, v.cover)
      return
    case "pageBlockDetails":
      w.id(0x76768bed)
      w.id((v.open === true ? 1 : 0))
      w.vector(v.blocks, writePageBlock)
      writeRichText(w, v.title)
      return
    case "pageBlockDivider":
      w.id(-0x24df4e78)
      return
    case "pageBlockEmbed": {
      const flags_5 = v.w !== undefined || v.h !== undefined
      w.id(-0x578e723b)
      w.id(
        (v.fullWidth === true ? 1 : 0) |
        (v.allowScrolling === true ? 8 : 0) |
        (v.url === undefined ? 0 : 2) |
        (v.html === undefined ? 0 : 4) |
        (v.posterPhotoId === undefined ? 0 : 16) |
        (flags_5 ? 32 : 0)
      )
      if (v.url !== undefined) w.string(v.url)
      if (v.html !== undefined) w.string(v.html)
      if (v.posterPhotoId !== undefined) w.long(v.posterPhotoId)
      if (flags_5) w.int(v.w ?? w.missing("pageBlockEmbed.w"))
      if (flags_5) w.int(v.h ?? w.missing("pageBlockEmbed.h"))
      writePageCaption(w, v.caption)
      return
    }
    case "pageBlockEmbedPost":
      w.id(-0x0da657f5)
      w.string(v.url)
      w.long(v.webpageId)
      w.long(v.authorPhotoId)
      w.string(v.author)
      w.int(v.date)
      w.vector(v.blocks, writePageBlock)
      writePageCaption(w, v.caption)
      return
    case "pageBlockFooter":
      w.id(0x48870999)
      writeRichText(w, v.text)
      return
    case "pageBlockHeader":
      w.id(-0x402f9b14)
      writeRichText(w, v.text)
      return
    case "pageBlockHeading1":
      w.id(-0x4500f8d1)
      writeRichText(w, v.text)
      return
    case "pageBlockHeading2":
      w.id(0x096b2aec)
      writeRichText(w, v.text)
      return
    case "pageBlockHeading3":
      w.id(0x67e731ad)
      writeRichText(w, v.text)
      return
    case "pageBlockHeading4":
      w.id(-0x4acd88d5)
      writeRichText(w, v.text)
      return
    case "pageBlockHeading5":
      w.id(-0x24419396)
      writeRichText(w, v.text)
      return
    case "pageBlockHeading6":
      w.id(0x682a41a9)
      writeRichText(w, v.text)
      return
    case "pageBlockKicker":
      w.id(0x1e148390)
      writeRichText(w, v.text)
      return
    case "pageBlockList":
      w.id(-0x1b177fef)
      w.vector(v.items, writePageListItem)
      return
    case "pageBlockMap":
      w.id(-0x5bb0c10a)
      writeGeoPoint(w, v.geo)
      w.int(v.zoom)
      w.int(v.w)
      w.int(v.h)
      writePageCaption(w, v.caption)
      return
    case "pageBlockMath":
      w.id(0x59080c20)
      w.string(v.source)
      return
    case "pageBlockOrderedList":
      w.id(0x1fd6f6c1)
      w.id(
        (v.reversed === true ? 4 : 0) |
        (v.start === undefined ? 0 : 1) |
        (v.type === undefined ? 0 : 2)
      )
      w.vector(v.items, writePageListOrderedItem)
      if (v.start !== undefined) w.int(v.start)
      if (v.type !== undefined) w.string(v.type)
      return
    case "pageBlockParagraph":
      w.id(0x467a0766)
      writeRichText(w, v.text)
      return
    case "pageBlockPhoto": {
      const flags_0 = v.url !== undefined || v.webpageId !== undefined
      w.id(0x1759c560)
      w.id((v.spoiler === true ? 2 : 0) | (flags_0 ? 1 : 0))
      w.long(v.photoId)
      writePageCaption(w, v.caption)
      if (flags_0) w.string(v.url ?? w.missing("pageBlockPhoto.url"))
      if (flags_0) w.long(v.webpageId ?? w.missing("pageBlockPhoto.webpage_id"))
      return
    }
    case "pageBlockPreformatted":
      w.id(-0x3f8f26c2)
      writeRichText(w, v.text)
      w.string(v.language)
      return
    case "pageBlockPullquote":
      w.id(0x4f4456d3)
      writeRichText(w, v.text)
      writeRichText(w, v.caption)
      return
    case "pageBlockRelatedArticles":
      w.id(0x16115a96)
      writeRichText(w, v.title)
      w.vector(v.articles, writePageRelatedArticle)
      return
    case "pageBlockSlideshow":
      w.id(0x031f9590)
      w.vector(v.items, writePageBlock)
      writePageCaption(w, v.caption)
      return
    case "pageBlockSubheader":
      w.id(-0x0ed4491f)
      writeRichText(w, v.text)
      return
    case "pageBlockSubtitle":
      w.id(-0x700565e1)
      writeRichText(w, v.text)
      return
    case "pageBlockTable":
      w.id(-0x40b2157e)
      w.id((v.bordered === true ? 1 : 0) | (v.striped === true ? 2 : 0))
      writeRichText(w, v.title)
      w.vector(v.rows, writePageTableRow)
      return
    case "pageBlockThinking":
      w.id(0x3c29a3e2)
      writeRichText(w, v.text)
      return
    case "pageBlockTitle":
      w.id(0x70abc3fd)
      writeRichText(w, v.text)
      return
    case "pageBlockUnsupported":
      w.id(0x13567e8a)
      return
    case "pageBlockVideo":
      w.id(0x7c8fe7b6)
      w.id((v.autoplay === true ? 1 : 0) | (v.loop === true ? 2 : 0) | (v.spoiler === true ? 4 : 0))
      w.long(v.videoId)
      writePageCaption(w, v.caption)
      return
    default:
      w.fail("PageBlock", v)
  }
}

export const writePageCaption = (w: Writer, v: T.PageCaption): void => {
  w.id(0x6f747657)
  writeRichText(w, v.text)
  writeRichText(w, v.credit)
}

export const writePageListItem = (w: Writer, v: T.PageListItem): void => {
  switch (v._tag) {
    case "pageListItemBlocks":
      w.id(0x63ca67aa)
      w.id((v.checkbox === true ? 1 : 0) | (v.checked === true ? 2 : 0))
      w.vector(v.blocks, writePageBlock)
      return
    case "pageListItemText":
      w.id(0x2f58683c)
      w.id((v.checkbox === true ? 1 : 0) | (v.checked === true ? 2 : 0))
      writeRichText(w, v.text)
      return
    default:
      w.fail("PageListItem", v)
  }
}

export const writePageListOrderedItem = (w: Writer, v: T.PageListOrderedItem): void => {
  switch (v._tag) {
    case "pageListOrderedItemBlocks":
      w.id(-0x700d2a10)
      w.id(
        (v.checkbox === true ? 1 : 0) |
        (v.checked === true ? 2 : 0) |
        (v.num === undefined ? 0 : 4) |
        (v.value === undefined ? 0 : 8) |
        (v.type === undefined ? 0 : 16)
      )
      if (v.num !== undefined) w.string(v.num)
      w.vector(v.blocks, writePageBlock)
      if (v.value !== undefined) w.int(v.value)
      if (v.type !== undefined) w.string(v.type)
      return
    case "pageListOrderedItemText":
      w.id(0x15031189)
      w.id(
        (v.checkbox === true ? 1 : 0) |
        (v.checked === true ? 2 : 0) |
        (v.num === undefined ? 0 : 4) |
        (v.value === undefined ? 0 : 8) |
        (v.type === undefined ? 0 : 16)
      )
      if (v.num !== undefined) w.string(v.num)
      writeRichText(w, v.text)
      if (v.value !== undefined) w.int(v.value)
      if (v.type !== undefined) w.string(v.type)
      return
    default:
      w.fail("PageListOrderedItem", v)
  }
}

export const writePageRelatedArticle = (w: Writer, v: T.PageRelatedArticle): void => {
  w.id(-0x4c6f23f8)
  w.id(
    (v.title === undefined ? 0 : 1) |
    (v.description === undefined ? 0 : 2) |
    (v.photoId === undefined ? 0 : 4) |
    (v.author === undefined ? 0 : 8) |
    (v.publishedDate === undefined ? 0 : 16)
  )
  w.string(v.url)
  w.long(v.webpageId)
  if (v.title !== undefined) w.string(v.title)
  if (v.description !== undefined) w.string(v.description)
  if (v.photoId !== undefined) w.long(v.photoId)
  if (v.author !== undefined) w.string(v.author)
  if (v.publishedDate !== undefined) w.int(v.publishedDate)
}

export const writePageTableCell = (w: Writer, v: T.PageTableCell): void => {
  w.id(0x34566b6a)
  w.id(
    (v.header === true ? 1 : 0) |
    (v.alignCenter === true ? 8 : 0) |
    (v.alignRight === true ? 16 : 0) |
    (v.valignMiddle === true ? 32 : 0) |
    (v.valignBottom === true ? 64 : 0) |
    (v.text === undefined ? 0 : 128) |
    (v.colspan === undefined ? 0 : 2) |
    (v.rowspan === undefined ? 0 : 4)
  )
  if (v.text !== undefined) writeRichText(w, v.text)
  if (v.colspan !== undefined) w.int(v.colspan)
  if (v.rowspan !== undefined) w.int(v.rowspan)
}

export const writePageTableRow = (w: Writer, v: T.PageTableRow): void => {
  w.id(-0x1f3f3a1b)
  w.vector(v.cells, writePageTableCell)
}

export const writePaidReactionPrivacy = (w: Writer, v: T.PaidReactionPrivacy): void => {
  switch (v._tag) {
    case "paidReactionPrivacyAnonymous":
      w.id(0x1f0c1ad9)
      return
    case "paidReactionPrivacyDefault":
      w.id(0x206ad49e)
      return
    case "paidReactionPrivacyPeer":
      w.id(-0x23930310)
      writeInputPeer(w, v.peer)
      return
    default:
      w.fail("PaidReactionPrivacy", v)
  }
}

export const writePasskey = (w: Writer, v: T.Passkey): void => {
  w.id(-0x679ec141)
  w.id((v.softwareEmojiId === undefined ? 0 : 1) | (v.lastUsageDate === undefined ? 0 : 2))
  w.string(v.id)
  w.string(v.name)
  w.int(v.date)
  if (v.softwareEmojiId !== undefined) w.long(v.softwareEmojiId)
  if (v.lastUsageDate !== undefined) w.int(v.lastUsageDate)
}

export const writePasswordKdfAlgo = (w: Writer, v: T.PasswordKdfAlgo): void => {
  switch (v._tag) {
    case "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow":
      w.id(0x3a912d4a)
      w.bytes(v.salt1)
      w.bytes(v.salt2)
      w.int(v.g)
      w.bytes(v.p)
      return
    case "passwordKdfAlgoUnknown":
      w.id(-0x2ba54f6a)
      return
    default:
      w.fail("PasswordKdfAlgo", v)
  }
}

export const writePaymentCharge = (w: Writer, v: T.PaymentCharge): void => {
  w.id(-0x15fd3d82)
  w.string(v.id)
  w.string(v.providerChargeId)
}

export const writePaymentFormMethod = (w: Writer, v: T.PaymentFormMethod): void => {
  w.id(-0x77070de5)
  w.string(v.url)
  w.string(v.title)
}

export const writePaymentRequestedInfo = (w: Writer, v: T.PaymentRequestedInfo): void => {
  w.id(-0x6f63c06c)
  w.id(
    (v.name === undefined ? 0 : 1) |
    (v.phone === undefined ? 0 : 2) |
    (v.email === undefined ? 0 : 4) |
    (v.shippingAddress === undefined ? 0 : 8)
  )
  if (v.name !== undefined) w.string(v.name)
  if (v.phone !== undefined) w.string(v.phone)
  if (v.email !== undefined) w.string(v.email)
  if (v.shippingAddress !== undefined) writePostAddress(w, v.shippingAddress)
}

export const writePaymentSavedCredentials = (w: Writer, v: T.PaymentSavedCredentials): void => {
  w.id(-0x323d85e1)
  w.string(v.id)
  w.string(v.title)
}

export const writePeer = (w: Writer, v: T.Peer): void => {
  switch (v._tag) {
    case "peerChannel":
      w.id(-0x5d5ac8e2)
      w.int53(v.channelId)
      return
    case "peerChat":
      w.id(0x36c6019a)
      w.int53(v.chatId)
      return
    case "peerUser":
      w.id(0x59511722)
      w.int53(v.userId)
      return
    default:
      w.fail("Peer", v)
  }
}

export const writePeerBlocked = (w: Writer, v: T.PeerBlocked): void => {
  w.id(-0x17027fec)
  writePeer(w, v.peerId)
  w.int(v.date)
}

export const writePeerColor = (w: Writer, v: T.PeerColor): void => {
  switch (v._tag) {
    case "inputPeerColorCollectible":
      w.id(-0x47157957)
      w.long(v.collectibleId)
      return
    case "peerColor":
      w.id(-0x4ab4a531)
      w.id((v.color === undefined ? 0 : 1) | (v.backgroundEmojiId === undefined ? 0 : 2))
      if (v.color !== undefined) w.int(v.color)
      if (v.backgroundEmojiId !== undefined) w.long(v.backgroundEmojiId)
      return
    case "peerColorCollectible":
      w.id(-0x463f9c66)
      w.id((v.darkAccentColor === undefined ? 0 : 1) | (v.darkColors === undefined ? 0 : 2))
      w.long(v.collectibleId)
      w.long(v.giftEmojiId)
      w.long(v.backgroundEmojiId)
      w.int(v.accentColor)
      w.vector(v.colors, writeInt)
      if (v.darkAccentColor !== undefined) w.int(v.darkAccentColor)
      if (v.darkColors !== undefined) w.vector(v.darkColors, writeInt)
      return
    default:
      w.fail("PeerColor", v)
  }
}

export const writePeerLocated = (w: Writer, v: T.PeerLocated): void => {
  switch (v._tag) {
    case "peerLocated":
      w.id(-0x35b9e4a3)
      writePeer(w, v.peer)
      w.int(v.expires)
      w.int(v.distance)
      return
    case "peerSelfLocated":
      w.id(-0x0713d7b5)
      w.int(v.expires)
      return
    default:
      w.fail("PeerLocated", v)
  }
}

export const writePeerNotifySettings = (w: Writer, v: T.PeerNotifySettings): void => {
  w.id(-0x669dd3f4)
  w.id(
    (v.showPreviews === undefined ? 0 : 1) |
    (v.silent === undefined ? 0 : 2) |
    (v.muteUntil === undefined ? 0 : 4) |
    (v.iosSound === undefined ? 0 : 8) |
    (v.androidSound === undefined ? 0 : 16) |
    (v.otherSound === undefined ? 0 : 32) |
    (v.storiesMuted === undefined ? 0 : 64) |
    (v.storiesHideSender === undefined ? 0 : 128) |
    (v.storiesIosSound === undefined ? 0 : 256) |
    (v.storiesAndroidSound === undefined ? 0 : 512) |
    (v.storiesOtherSound === undefined ? 0 : 1024)
  )
  if (v.showPreviews !== undefined) w.bool(v.showPreviews)
  if (v.silent !== undefined) w.bool(v.silent)
  if (v.muteUntil !== undefined) w.int(v.muteUntil)
  if (v.iosSound !== undefined) writeNotificationSound(w, v.iosSound)
  if (v.androidSound !== undefined) writeNotificationSound(w, v.androidSound)
  if (v.otherSound !== undefined) writeNotificationSound(w, v.otherSound)
  if (v.storiesMuted !== undefined) w.bool(v.storiesMuted)
  if (v.storiesHideSender !== undefined) w.bool(v.storiesHideSender)
  if (v.storiesIosSound !== undefined) writeNotificationSound(w, v.storiesIosSound)
  if (v.storiesAndroidSound !== undefined) writeNotificationSound(w, v.storiesAndroidSound)
  if (v.storiesOtherSound !== undefined) writeNotificationSound(w, v.storiesOtherSound)
}

export const writePeerSettings = (w: Writer, v: T.PeerSettings): void => {
  const flags_9 = v.requestChatTitle !== undefined || v.requestChatDate !== undefined
  const flags_13 = v.businessBotId !== undefined || v.businessBotManageUrl !== undefined
  w.id(-0x0b88be09)
  w.id(
    (v.reportSpam === true ? 1 : 0) |
    (v.addContact === true ? 2 : 0) |
    (v.blockContact === true ? 4 : 0) |
    (v.shareContact === true ? 8 : 0) |
    (v.needContactsException === true ? 16 : 0) |
    (v.reportGeo === true ? 32 : 0) |
    (v.autoarchived === true ? 128 : 0) |
    (v.inviteMembers === true ? 256 : 0) |
    (v.requestChatBroadcast === true ? 1024 : 0) |
    (v.businessBotPaused === true ? 2048 : 0) |
    (v.businessBotCanReply === true ? 4096 : 0) |
    (v.geoDistance === undefined ? 0 : 64) |
    (flags_9 ? 512 : 0) |
    (flags_13 ? 8192 : 0) |
    (v.chargePaidMessageStars === undefined ? 0 : 16384) |
    (v.registrationMonth === undefined ? 0 : 32768) |
    (v.phoneCountry === undefined ? 0 : 65536) |
    (v.nameChangeDate === undefined ? 0 : 131072) |
    (v.photoChangeDate === undefined ? 0 : 262144)
  )
  if (v.geoDistance !== undefined) w.int(v.geoDistance)
  if (flags_9) w.string(v.requestChatTitle ?? w.missing("peerSettings.request_chat_title"))
  if (flags_9) w.int(v.requestChatDate ?? w.missing("peerSettings.request_chat_date"))
  if (flags_13) w.int53(v.businessBotId ?? w.missing("peerSettings.business_bot_id"))
  if (flags_13) w.string(v.businessBotManageUrl ?? w.missing("peerSettings.business_bot_manage_url"))
  if (v.chargePaidMessageStars !== undefined) w.long(v.chargePaidMessageStars)
  if (v.registrationMonth !== undefined) w.string(v.registrationMonth)
  if (v.phoneCountry !== undefined) w.string(v.phoneCountry)
  if (v.nameChangeDate !== undefined) w.int(v.nameChangeDate)
  if (v.photoChangeDate !== undefined) w.int(v.photoChangeDate)
}

export const writePeerStories = (w: Writer, v: T.PeerStories): void => {
  w.id(-0x65ca1667)
  w.id((v.maxReadId === undefined ? 0 : 1))
  writePeer(w, v.peer)
  if (v.maxReadId !== undefined) w.int(v.maxReadId)
  w.vector(v.stories, writeStoryItem)
}

export const writePendingSuggestion = (w: Writer, v: T.PendingSuggestion): void => {
  w.id(-0x1817d1ee)
  w.string(v.suggestion)
  writeTextWithEntities(w, v.title)
  writeTextWithEntities(w, v.description)
  w.string(v.url)
}

export const writePhoneCall = (w: Writer, v: T.PhoneCall): void => {
  switch (v._tag) {
    case "phoneCall":
      w.id(0x30535af5)
      w.id(
        (v.p2pAllowed === true ? 32 : 0) |
        (v.video === true ? 64 : 0) |
        (v.conferenceSupported === true ? 256 : 0) |
        (v.customParameters === undefined ? 0 : 128)
      )
      w.long(v.id)
      w.long(v.accessHash)
      w.int(v.date)
      w.int53(v.adminId)
      w.int53(v.participantId)
      w.bytes(v.gAOrB)
      w.long(v.keyFingerprint)
      writePhoneCallProtocol(w, v.protocol)
      w.vector(v.connections, writePhoneConnection)
      w.int(v.startDate)
      if (v.customParameters !== undefined) writeDataJSON(w, v.customParameters)
      return
    case "phoneCallAccepted":
      w.id(0x3660c311)
      w.id((v.video === true ? 64 : 0))
      w.long(v.id)
      w.long(v.accessHash)
      w.int(v.date)
      w.int53(v.adminId)
      w.int53(v.participantId)
      w.bytes(v.gB)
      writePhoneCallProtocol(w, v.protocol)
      return
    case "phoneCallDiscarded":
      w.id(0x50ca4de1)
      w.id(
        (v.needRating === true ? 4 : 0) |
        (v.needDebug === true ? 8 : 0) |
        (v.video === true ? 64 : 0) |
        (v.reason === undefined ? 0 : 1) |
        (v.duration === undefined ? 0 : 2)
      )
      w.long(v.id)
      if (v.reason !== undefined) writePhoneCallDiscardReason(w, v.reason)
      if (v.duration !== undefined) w.int(v.duration)
      return
    case "phoneCallEmpty":
      w.id(0x5366c915)
      w.long(v.id)
      return
    case "phoneCallRequested":
      w.id(0x14b0ed0c)
      w.id((v.video === true ? 64 : 0))
      w.long(v.id)
      w.long(v.accessHash)
      w.int(v.date)
      w.int53(v.adminId)
      w.int53(v.participantId)
      w.bytes(v.gAHash)
      writePhoneCallProtocol(w, v.protocol)
      return
    case "phoneCallWaiting":
      w.id(-0x3add90e9)
      w.id((v.video === true ? 64 : 0) | (v.receiveDate === undefined ? 0 : 1))
      w.long(v.id)
      w.long(v.accessHash)
      w.int(v.date)
      w.int53(v.adminId)
      w.int53(v.participantId)
      writePhoneCallProtocol(w, v.protocol)
      if (v.receiveDate !== undefined) w.int(v.receiveDate)
      return
    default:
      w.fail("PhoneCall", v)
  }
}

export const writePhoneCallDiscardReason = (w: Writer, v: T.PhoneCallDiscardReason): void => {
  switch (v._tag) {
    case "phoneCallDiscardReasonBusy":
      w.id(-0x05081737)
      return
    case "phoneCallDiscardReasonDisconnect":
      w.id(-0x1f6a3e60)
      return
    case "phoneCallDiscardReasonHangup":
      w.id(0x57adc690)
      return
    case "phoneCallDiscardReasonMigrateConferenceCall":
      w.id(-0x60440e09)
      w.string(v.slug)
      return
    case "phoneCallDiscardReasonMissed":
      w.id(-0x7a1bdcff)
      return
    default:
      w.fail("PhoneCallDiscardReason", v)
  }
}

export const writePhoneCallProtocol = (w: Writer, v: T.PhoneCallProtocol): void => {
  w.id(-0x03787038)
  w.id((v.udpP2p === true ? 1 : 0) | (v.udpReflector === true ? 2 : 0))
  w.int(v.minLayer)
  w.int(v.maxLayer)
  w.vector(v.libraryVersions, writeString)
}

export const writePhoneConnection = (w: Writer, v: T.PhoneConnection): void => {
  switch (v._tag) {
    case "phoneConnection":
      w.id(-0x633edc39)
      w.id((v.tcp === true ? 1 : 0))
      w.long(v.id)
      w.string(v.ip)
      w.string(v.ipv6)
      w.int(v.port)
      w.bytes(v.peerTag)
      return
    case "phoneConnectionWebrtc":
      w.id(0x635fe375)
      w.id((v.turn === true ? 1 : 0) | (v.stun === true ? 2 : 0))
      w.long(v.id)
      w.string(v.ip)
      w.string(v.ipv6)
      w.int(v.port)
      w.string(v.username)
      w.string(v.password)
      return
    default:
      w.fail("PhoneConnection", v)
  }
}

export const writePhoto = (w: Writer, v: T.Photo): void => {
  switch (v._tag) {
    case "photo":
      w.id(-0x04e6859b)
      w.id((v.hasStickers === true ? 1 : 0) | (v.videoSizes === undefined ? 0 : 2))
      w.long(v.id)
      w.long(v.accessHash)
      w.bytes(v.fileReference)
      w.int(v.date)
      w.vector(v.sizes, writePhotoSize)
      if (v.videoSizes !== undefined) w.vector(v.videoSizes, writeVideoSize)
      w.int(v.dcId)
      return
    case "photoEmpty":
      w.id(0x2331b22d)
      w.long(v.id)
      return
    default:
      w.fail("Photo", v)
  }
}

export const writePhotoSize = (w: Writer, v: T.PhotoSize): void => {
  switch (v._tag) {
    case "photoCachedSize":
      w.id(0x021e1ad6)
      w.string(v.type)
      w.int(v.w)
      w.int(v.h)
      w.bytes(v.bytes)
      return
    case "photoPathSize":
      w.id(-0x27deb2bf)
      w.string(v.type)
      w.bytes(v.bytes)
      return
    case "photoSize":
      w.id(0x75c78e60)
      w.string(v.type)
      w.int(v.w)
      w.int(v.h)
      w.int(v.size)
      return
    case "photoSizeEmpty":
      w.id(0x0e17e23c)
      w.string(v.type)
      return
    case "photoSizeProgressive":
      w.id(-0x05c1046b)
      w.string(v.type)
      w.int(v.w)
      w.int(v.h)
      w.vector(v.sizes, writeInt)
      return
    case "photoStrippedSize":
      w.id(-0x1f4f43d2)
      w.string(v.type)
      w.bytes(v.bytes)
      return
    default:
      w.fail("PhotoSize", v)
  }
}

export const writePoll = (w: Writer, v: T.Poll): void => {
  w.id(-0x6991d241)
  w.long(v.id)
  w.id(
    (v.closed === true ? 1 : 0) |
    (v.publicVoters === true ? 2 : 0) |
    (v.multipleChoice === true ? 4 : 0) |
    (v.quiz === true ? 8 : 0) |
    (v.openAnswers === true ? 64 : 0) |
    (v.revotingDisabled === true ? 128 : 0) |
    (v.shuffleAnswers === true ? 256 : 0) |
    (v.hideResultsUntilClose === true ? 512 : 0) |
    (v.creator === true ? 1024 : 0) |
    (v.subscribersOnly === true ? 2048 : 0) |
    (v.closePeriod === undefined ? 0 : 16) |
    (v.closeDate === undefined ? 0 : 32) |
    (v.countriesIso2 === undefined ? 0 : 4096)
  )
  writeTextWithEntities(w, v.question)
  w.vector(v.answers, writePollAnswer)
  if (v.closePeriod !== undefined) w.int(v.closePeriod)
  if (v.closeDate !== undefined) w.int(v.closeDate)
  if (v.countriesIso2 !== undefined) w.vector(v.countriesIso2, writeString)
  w.long(v.hash)
}

export const writePollAnswer = (w: Writer, v: T.PollAnswer): void => {
  switch (v._tag) {
    case "inputPollAnswer":
      w.id(0x199fed96)
      w.id((v.media === undefined ? 0 : 1))
      writeTextWithEntities(w, v.text)
      if (v.media !== undefined) writeInputMedia(w, v.media)
      return
    case "pollAnswer": {
      const flags_1 = v.addedBy !== undefined || v.date !== undefined
      w.id(0x4b7d786a)
      w.id((v.media === undefined ? 0 : 1) | (flags_1 ? 2 : 0))
      writeTextWithEntities(w, v.text)
      w.bytes(v.option)
      if (v.media !== undefined) writeMessageMedia(w, v.media)
      if (flags_1) writePeer(w, v.addedBy ?? w.missing("pollAnswer.added_by"))
      if (flags_1) w.int(v.date ?? w.missing("pollAnswer.date"))
      return
    }
    default:
      w.fail("PollAnswer", v)
  }
}

export const writePollAnswerVoters = (w: Writer, v: T.PollAnswerVoters): void => {
  const flags_2 = v.voters !== undefined || v.recentVoters !== undefined
  w.id(0x3645230a)
  w.id((v.chosen === true ? 1 : 0) | (v.correct === true ? 2 : 0) | (flags_2 ? 4 : 0))
  w.bytes(v.option)
  if (flags_2) w.int(v.voters ?? w.missing("pollAnswerVoters.voters"))
  if (flags_2) w.vector(v.recentVoters ?? [], writePeer)
}

export const writePollResults = (w: Writer, v: T.PollResults): void => {
  const flags_4 = v.solution !== undefined || v.solutionEntities !== undefined
  w.id(-0x45844ea2)
  w.id(
    (v.min === true ? 1 : 0) |
    (v.hasUnreadVotes === true ? 64 : 0) |
    (v.canViewStats === true ? 128 : 0) |
    (v.results === undefined ? 0 : 2) |
    (v.totalVoters === undefined ? 0 : 4) |
    (v.recentVoters === undefined ? 0 : 8) |
    (flags_4 ? 16 : 0) |
    (v.solutionMedia === undefined ? 0 : 32)
  )
  if (v.results !== undefined) w.vector(v.results, writePollAnswerVoters)
  if (v.totalVoters !== undefined) w.int(v.totalVoters)
  if (v.recentVoters !== undefined) w.vector(v.recentVoters, writePeer)
  if (flags_4) w.string(v.solution ?? w.missing("pollResults.solution"))
  if (flags_4) w.vector(v.solutionEntities ?? [], writeMessageEntity)
  if (v.solutionMedia !== undefined) writeMessageMedia(w, v.solutionMedia)
}

export const writePopularContact = (w: Writer, v: T.PopularContact): void => {
  w.id(0x5ce14175)
  w.long(v.clientId)
  w.int(v.importers)
}

export const writePostAddress = (w: Writer, v: T.PostAddress): void => {
  w.id(0x1e8caaeb)
  w.string(v.streetLine1)
  w.string(v.streetLine2)
  w.string(v.city)
  w.string(v.state)
  w.string(v.countryIso2)
  w.string(v.postCode)
}

export const writePostInteractionCounters = (w: Writer, v: T.PostInteractionCounters): void => {
  switch (v._tag) {
    case "postInteractionCountersMessage":
      w.id(-0x18fa7181)
      w.int(v.msgId)
      w.int(v.views)
      w.int(v.forwards)
      w.int(v.reactions)
      return
    case "postInteractionCountersStory":
      w.id(-0x75b7f1d9)
      w.int(v.storyId)
      w.int(v.views)
      w.int(v.forwards)
      w.int(v.reactions)
      return
    default:
      w.fail("PostInteractionCounters", v)
  }
}

export const writePremiumGiftCodeOption = (w: Writer, v: T.PremiumGiftCodeOption): void => {
  w.id(0x257e962b)
  w.id((v.storeProduct === undefined ? 0 : 1) | (v.storeQuantity === undefined ? 0 : 2))
  w.int(v.users)
  w.int(v.months)
  if (v.storeProduct !== undefined) w.string(v.storeProduct)
  if (v.storeQuantity !== undefined) w.int(v.storeQuantity)
  w.string(v.currency)
  w.long(v.amount)
}

export const writePremiumSubscriptionOption = (w: Writer, v: T.PremiumSubscriptionOption): void => {
  w.id(0x5f2d1df2)
  w.id(
    (v.current === true ? 2 : 0) |
    (v.canPurchaseUpgrade === true ? 4 : 0) |
    (v.transaction === undefined ? 0 : 8) |
    (v.storeProduct === undefined ? 0 : 1)
  )
  if (v.transaction !== undefined) w.string(v.transaction)
  w.int(v.months)
  w.string(v.currency)
  w.long(v.amount)
  w.string(v.botUrl)
  if (v.storeProduct !== undefined) w.string(v.storeProduct)
}

export const writePrepaidGiveaway = (w: Writer, v: T.PrepaidGiveaway): void => {
  switch (v._tag) {
    case "prepaidGiveaway":
      w.id(-0x4dac62ac)
      w.long(v.id)
      w.int(v.months)
      w.int(v.quantity)
      w.int(v.date)
      return
    case "prepaidStarsGiveaway":
      w.id(-0x65628820)
      w.long(v.id)
      w.long(v.stars)
      w.int(v.quantity)
      w.int(v.boosts)
      w.int(v.date)
      return
    default:
      w.fail("PrepaidGiveaway", v)
  }
}

export const writePrivacyKey = (w: Writer, v: T.PrivacyKey): void => {
  switch (v._tag) {
    case "privacyKeyAbout":
      w.id(-0x5b79489f)
      return
    case "privacyKeyAddedByPhone":
      w.id(0x42ffd42b)
      return
    case "privacyKeyBirthday":
      w.id(0x2000a518)
      return
    case "privacyKeyChatInvite":
      w.id(0x500e6dfa)
      return
    case "privacyKeyForwards":
      w.id(0x69ec56a3)
      return
    case "privacyKeyNoPaidMessages":
      w.id(0x17d348d2)
      return
    case "privacyKeyPhoneCall":
      w.id(0x3d662b7b)
      return
    case "privacyKeyPhoneNumber":
      w.id(-0x2e651b93)
      return
    case "privacyKeyPhoneP2P":
      w.id(0x39491cc8)
      return
    case "privacyKeyProfilePhoto":
      w.id(-0x69eae013)
      return
    case "privacyKeySavedMusic":
      w.id(-0x0085a8e5)
      return
    case "privacyKeyStarGiftsAutoSave":
      w.id(0x2ca4fdf8)
      return
    case "privacyKeyStatusTimestamp":
      w.id(-0x43d154d0)
      return
    case "privacyKeyVoiceMessages":
      w.id(0x0697f414)
      return
    default:
      w.fail("PrivacyKey", v)
  }
}

export const writePrivacyRule = (w: Writer, v: T.PrivacyRule): void => {
  switch (v._tag) {
    case "privacyValueAllowAll":
      w.id(0x65427b82)
      return
    case "privacyValueAllowBots":
      w.id(0x21461b5d)
      return
    case "privacyValueAllowChatParticipants":
      w.id(0x6b134e8e)
      w.vector(v.chats, writeInt53)
      return
    case "privacyValueAllowCloseFriends":
      w.id(-0x08172765)
      return
    case "privacyValueAllowContacts":
      w.id(-0x0001e454)
      return
    case "privacyValueAllowPremium":
      w.id(-0x13167eb5)
      return
    case "privacyValueAllowUsers":
      w.id(-0x476fa04e)
      w.vector(v.users, writeInt53)
      return
    case "privacyValueDisallowAll":
      w.id(-0x748c189d)
      return
    case "privacyValueDisallowBots":
      w.id(-0x095a07d1)
      return
    case "privacyValueDisallowChatParticipants":
      w.id(0x41c87565)
      w.vector(v.chats, writeInt53)
      return
    case "privacyValueDisallowContacts":
      w.id(-0x077705e6)
      return
    case "privacyValueDisallowUsers":
      w.id(-0x1b9deebf)
      w.vector(v.users, writeInt53)
      return
    default:
      w.fail("PrivacyRule", v)
  }
}

export const writeProfileTab = (w: Writer, v: T.ProfileTab): void => {
  switch (v._tag) {
    case "profileTabFiles":
      w.id(-0x54cc6400)
      return
    case "profileTabGifs":
      w.id(-0x5d3f096b)
      return
    case "profileTabGifts":
      w.id(0x4d4bd46a)
      return
    case "profileTabLinks":
      w.id(-0x2c9a9b67)
      return
    case "profileTabMedia":
      w.id(0x72c64955)
      return
    case "profileTabMusic":
      w.id(-0x60d82d92)
      return
    case "profileTabPosts":
      w.id(-0x4673296a)
      return
    case "profileTabVoice":
      w.id(-0x1b88f6d2)
      return
    default:
      w.fail("ProfileTab", v)
  }
}

export const writePublicForward = (w: Writer, v: T.PublicForward): void => {
  switch (v._tag) {
    case "publicForwardMessage":
      w.id(0x01f2bf4a)
      writeMessage(w, v.message)
      return
    case "publicForwardStory":
      w.id(-0x120c5230)
      writePeer(w, v.peer)
      writeStoryItem(w, v.story)
      return
    default:
      w.fail("PublicForward", v)
  }
}

export const writeQuickReply = (w: Writer, v: T.QuickReply): void => {
  w.id(0x0697102b)
  w.int(v.shortcutId)
  w.string(v.shortcut)
  w.int(v.topMessage)
  w.int(v.count)
}

export const writeReaction = (w: Writer, v: T.Reaction): void => {
  switch (v._tag) {
    case "reactionCustomEmoji":
      w.id(-0x76ca038d)
      w.long(v.documentId)
      return
    case "reactionEmoji":
      w.id(0x1b2286b8)
      w.string(v.emoticon)
      return
    case "reactionEmpty":
      w.id(0x79f5d419)
      return
    case "reactionPaid":
      w.id(0x523da4eb)
      return
    default:
      w.fail("Reaction", v)
  }
}

export const writeReactionCount = (w: Writer, v: T.ReactionCount): void => {
  w.id(-0x5c2e3480)
  w.id((v.chosenOrder === undefined ? 0 : 1))
  if (v.chosenOrder !== undefined) w.int(v.chosenOrder)
  writeReaction(w, v.reaction)
  w.int(v.count)
}

export const writeReactionNotificationsFrom = (w: Writer, v: T.ReactionNotificationsFrom): void => {
  switch (v._tag) {
    case "reactionNotificationsFromAll":
      w.id(0x4b9e22a0)
      return
    case "reactionNotificationsFromContacts":
      w.id(-0x453c59e6)
      return
    default:
      w.fail("ReactionNotificationsFrom", v)
  }
}

export const writeReactionsNotifySettings = (w: Writer, v: T.ReactionsNotifySettings): void => {
  w.id(0x71e4ea58)
  w.id(
    (v.messagesNotifyFrom === undefined ? 0 : 1) |
    (v.storiesNotifyFrom === undefined ? 0 : 2) |
    (v.pollVotesNotifyFrom === undefined ? 0 : 4)
  )
  if (v.messagesNotifyFrom !== undefined) writeReactionNotificationsFrom(w, v.messagesNotifyFrom)
  if (v.storiesNotifyFrom !== undefined) writeReactionNotificationsFrom(w, v.storiesNotifyFrom)
  if (v.pollVotesNotifyFrom !== undefined) writeReactionNotificationsFrom(w, v.pollVotesNotifyFrom)
  writeNotificationSound(w, v.sound)
  w.bool(v.showPreviews)
}

export const writeReadParticipantDate = (w: Writer, v: T.ReadParticipantDate): void => {
  w.id(0x4a4ff172)
  w.int53(v.userId)
  w.int(v.date)
}

export const writeReceivedNotifyMessage = (w: Writer, v: T.ReceivedNotifyMessage): void => {
  w.id(-0x5c7b4887)
  w.int(v.id)
  w.int(v.flags)
}

export const writeRecentMeUrl = (w: Writer, v: T.RecentMeUrl): void => {
  switch (v._tag) {
    case "recentMeUrlChat":
      w.id(-0x4d258e2e)
      w.string(v.url)
      w.int53(v.chatId)
      return
    case "recentMeUrlChatInvite":
      w.id(-0x14b6f7e3)
      w.string(v.url)
      writeChatInvite(w, v.chatInvite)
      return
    case "recentMeUrlStickerSet":
      w.id(-0x43f5a824)
      w.string(v.url)
      writeStickerSetCovered(w, v.set)
      return
    case "recentMeUrlUnknown":
      w.id(0x46e1d13d)
      w.string(v.url)
      return
    case "recentMeUrlUser":
      w.id(-0x46d3f61e)
      w.string(v.url)
      w.int53(v.userId)
      return
    default:
      w.fail("RecentMeUrl", v)
  }
}

export const writeRecentStory = (w: Writer, v: T.RecentStory): void => {
  w.id(0x711d692d)
  w.id((v.live === true ? 1 : 0) | (v.maxId === undefined ? 0 : 2))
  if (v.maxId !== undefined) w.int(v.maxId)
}

export const writeReplyMarkup = (w: Writer, v: T.ReplyMarkup): void => {
  switch (v._tag) {
    case "replyInlineMarkup":
      w.id(0x48a30254)
      w.vector(v.rows, writeKeyboardButtonRow)
      return
    case "replyKeyboardForceReply":
      w.id(-0x794bf4f8)
      w.id(
        (v.singleUse === true ? 2 : 0) |
        (v.selective === true ? 4 : 0) |
        (v.placeholder === undefined ? 0 : 8)
      )
      if (v.placeholder !== undefined) w.string(v.placeholder)
      return
    case "replyKeyboardHide":
      w.id(-0x5fc1a47b)
      w.id((v.selective === true ? 4 : 0))
      return
    case "replyKeyboardMarkup":
      w.id(-0x7a22662f)
      w.id(
        (v.resize === true ? 1 : 0) |
        (v.singleUse === true ? 2 : 0) |
        (v.selective === true ? 4 : 0) |
        (v.persistent === true ? 16 : 0) |
        (v.placeholder === undefined ? 0 : 8)
      )
      w.vector(v.rows, writeKeyboardButtonRow)
      if (v.placeholder !== undefined) w.string(v.placeholder)
      return
    default:
      w.fail("ReplyMarkup", v)
  }
}

export const writeReportReason = (w: Writer, v: T.ReportReason): void => {
  switch (v._tag) {
    case "inputReportReasonChildAbuse":
      w.id(-0x520bb11d)
      return
    case "inputReportReasonCopyright":
      w.id(-0x647606c6)
      return
    case "inputReportReasonFake":
      w.id(-0x0a222919)
      return
    case "inputReportReasonGeoIrrelevant":
      w.id(-0x242b0113)
      return
    case "inputReportReasonIllegalDrugs":
      w.id(0x0a8eb2be)
      return
    case "inputReportReasonOther":
      w.id(-0x3e1b5d4f)
      return
    case "inputReportReasonPersonalDetails":
      w.id(-0x613879c3)
      return
    case "inputReportReasonPornography":
      w.id(0x2e59d922)
      return
    case "inputReportReasonSpam":
      w.id(0x58dbcab8)
      return
    case "inputReportReasonViolence":
      w.id(0x1e22c78d)
      return
    default:
      w.fail("ReportReason", v)
  }
}

export const writeReportResult = (w: Writer, v: T.ReportResult): void => {
  switch (v._tag) {
    case "reportResultAddComment":
      w.id(0x6f09ac31)
      w.id((v.optional === true ? 1 : 0))
      w.bytes(v.option)
      return
    case "reportResultChooseOption":
      w.id(-0x0f1b1f4a)
      w.string(v.title)
      w.vector(v.options, writeMessageReportOption)
      return
    case "reportResultReported":
      w.id(-0x724cc3b5)
      return
    default:
      w.fail("ReportResult", v)
  }
}

export const writeRequestPeerType = (w: Writer, v: T.RequestPeerType): void => {
  switch (v._tag) {
    case "requestPeerTypeBroadcast":
      w.id(0x339bef6c)
      w.id(
        (v.creator === true ? 1 : 0) |
        (v.hasUsername === undefined ? 0 : 8) |
        (v.userAdminRights === undefined ? 0 : 2) |
        (v.botAdminRights === undefined ? 0 : 4)
      )
      if (v.hasUsername !== undefined) w.bool(v.hasUsername)
      if (v.userAdminRights !== undefined) writeChatAdminRights(w, v.userAdminRights)
      if (v.botAdminRights !== undefined) writeChatAdminRights(w, v.botAdminRights)
      return
    case "requestPeerTypeChat":
      w.id(-0x360f91e5)
      w.id(
        (v.creator === true ? 1 : 0) |
        (v.botParticipant === true ? 32 : 0) |
        (v.hasUsername === undefined ? 0 : 8) |
        (v.forum === undefined ? 0 : 16) |
        (v.userAdminRights === undefined ? 0 : 2) |
        (v.botAdminRights === undefined ? 0 : 4)
      )
      if (v.hasUsername !== undefined) w.bool(v.hasUsername)
      if (v.forum !== undefined) w.bool(v.forum)
      if (v.userAdminRights !== undefined) writeChatAdminRights(w, v.userAdminRights)
      if (v.botAdminRights !== undefined) writeChatAdminRights(w, v.botAdminRights)
      return
    case "requestPeerTypeCreateBot":
      w.id(0x3e81e078)
      w.id(
        (v.botManaged === true ? 1 : 0) |
        (v.suggestedName === undefined ? 0 : 2) |
        (v.suggestedUsername === undefined ? 0 : 4)
      )
      if (v.suggestedName !== undefined) w.string(v.suggestedName)
      if (v.suggestedUsername !== undefined) w.string(v.suggestedUsername)
      return
    case "requestPeerTypeUser":
      w.id(0x5f3b8a00)
      w.id((v.bot === undefined ? 0 : 1) | (v.premium === undefined ? 0 : 2))
      if (v.bot !== undefined) w.bool(v.bot)
      if (v.premium !== undefined) w.bool(v.premium)
      return
    default:
      w.fail("RequestPeerType", v)
  }
}

export const writeRequestedPeer = (w: Writer, v: T.RequestedPeer): void => {
  switch (v._tag) {
    case "requestedPeerChannel":
      w.id(-0x745bfc1c)
      w.id(
        (v.title === undefined ? 0 : 1) |
        (v.username === undefined ? 0 : 2) |
        (v.photo === undefined ? 0 : 4)
      )
      w.int53(v.channelId)
      if (v.title !== undefined) w.string(v.title)
      if (v.username !== undefined) w.string(v.username)
      if (v.photo !== undefined) writePhoto(w, v.photo)
      return
    case "requestedPeerChat":
      w.id(0x7307544f)
      w.id((v.title === undefined ? 0 : 1) | (v.photo === undefined ? 0 : 4))
      w.int53(v.chatId)
      if (v.title !== undefined) w.string(v.title)
      if (v.photo !== undefined) writePhoto(w, v.photo)
      return
    case "requestedPeerUser": {
      const flags_0 = v.firstName !== undefined || v.lastName !== undefined
      w.id(-0x29d00b96)
      w.id((flags_0 ? 1 : 0) | (v.username === undefined ? 0 : 2) | (v.photo === undefined ? 0 : 4))
      w.int53(v.userId)
      if (flags_0) w.string(v.firstName ?? w.missing("requestedPeerUser.first_name"))
      if (flags_0) w.string(v.lastName ?? w.missing("requestedPeerUser.last_name"))
      if (v.username !== undefined) w.string(v.username)
      if (v.photo !== undefined) writePhoto(w, v.photo)
      return
    }
    default:
      w.fail("RequestedPeer", v)
  }
}

export const writeRequirementToContact = (w: Writer, v: T.RequirementToContact): void => {
  switch (v._tag) {
    case "requirementToContactEmpty":
      w.id(0x050a9839)
      return
    case "requirementToContactPaidMessages":
      w.id(-0x4b09816d)
      w.long(v.starsAmount)
      return
    case "requirementToContactPremium":
      w.id(-0x1a7e1b17)
      return
    default:
      w.fail("RequirementToContact", v)
  }
}

export const writeRestrictionReason = (w: Writer, v: T.RestrictionReason): void => {
  w.id(-0x2f8d534c)
  w.string(v.platform)
  w.string(v.reason)
  w.string(v.text)
}

export const writeRichMessage = (w: Writer, v: T.RichMessage): void => {
  w.id(-0x450c6275)
  w.id((v.rtl === true ? 1 : 0) | (v.part === true ? 2 : 0))
  w.vector(v.blocks, writePageBlock)
  w.vector(v.photos, writePhoto)
  w.vector(v.documents, writeDocument)
}

export const writeRichText = (w: Writer, v: T.RichText): void => {
  switch (v._tag) {
    case "textAnchor":
      w.id(0x35553762)
      writeRichText(w, v.text)
      w.string(v.name)
      return
    case "textAutoEmail":
      w.id(-0x3aa95ba3)
      writeRichText(w, v.text)
      return
    case "textAutoPhone":
      w.id(0x24c26789)
      writeRichText(w, v.text)
      return
    case "textAutoUrl":
      w.id(-0x53957c56)
      writeRichText(w, v.text)
      return
    case "textBankCard":
      w.id(-0x46a97ed3)
      writeRichText(w, v.text)
      return
    case "textBold":
      w.id(0x6724abc4)
      writeRichText(w, v.text)
      return
    case "textBotCommand":
      w.id(0x02ff29d3)
      writeRichText(w, v.text)
      return
    case "textCashtag":
      w.id(0x7b9e1801)
      writeRichText(w, v.text)
      return
    case "textConcat":
      w.id(0x7e6260d7)
      w.vector(v.texts, writeRichText)
      return
    case "textCustomEmoji":
      w.id(-0x5d9ea940)
      w.long(v.documentId)
      w.string(v.alt)
      return
    case "textDate":
      w.id(-0x5a4ba1d5)
      w.id(
        (v.relative === true ? 1 : 0) |
        (v.shortTime === true ? 2 : 0) |
        (v.longTime === true ? 4 : 0) |
        (v.shortDate === true ? 8 : 0) |
        (v.longDate === true ? 16 : 0) |
        (v.dayOfWeek === true ? 32 : 0)
      )
      writeRichText(w, v.text)
      w.int(v.date)
      return
    case "textDiff":
      w.id(-0x697934b0)
      writeRichText(w, v.text)
      writeRichText(w, v.oldText)
      return
    case "textEmail":
      w.id(-0x21a5f22a)
      writeRichText(w, v.text)
      w.string(v.email)
      return
    case "textEmpty":
      w.id(-0x23c27db1)
      return
    case "textFixed":
      w.id(0x6c3f19b9)
      writeRichText(w, v.text)
      return
    case "textHashtag":
      w.id(0x519524ea)
      writeRichText(w, v.text)
      return
    case "textImage":
      w.id(0x081ccf4f)
      w.long(v.documentId)
      w.int(v.w)
      w.int(v.h)
      return
    case "textItalic":
      w.id(-0x26ed5a64)
      writeRichText(w, v.text)
      return
    case "textMarked":
      w.id(0x034b8621)
      writeRichText(w, v.text)
      return
    case "textMath":
      w.id(-0x62d15369)
      w.string(v.source)
      return
    case "textMention":
      w.id(-0x32db30bc)
      writeRichText(w, v.text)
      return
    case "textMentionName":
      w.id(0x01a9fbfc)
      writeRichText(w, v.text)
      w.int53(v.userId)
      return
    case "textPhone":
      w.id(0x1ccb966a)
      writeRichText(w, v.text)
      w.string(v.phone)
      return
    case "textPlain":
      w.id(0x744694e0)
      w.string(v.text)
      return
    case "textSpoiler":
      w.id(0x4c2a5d62)
      writeRichText(w, v.text)
      return
    case "textStrike":
      w.id(-0x6407446b)
      writeRichText(w, v.text)
      return
    case "textSubscript":
      w.id(-0x12957afc)
      writeRichText(w, v.text)
      return
    case "textSuperscript":
      w.id(-0x3804a1ff)
      writeRichText(w, v.text)
      return
    case "textUnderline":
      w.id(-0x3ed9dd3c)
      writeRichText(w, v.text)
      return
    case "textUrl":
      w.id(0x3c2884c1)
      writeRichText(w, v.text)
      w.string(v.url)
      w.long(v.webpageId)
      return
    default:
      w.fail("RichText", v)
  }
}

export const writeSavedContact = (w: Writer, v: T.SavedContact): void => {
  w.id(0x1142bd56)
  w.string(v.phone)
  w.string(v.firstName)
  w.string(v.lastName)
  w.int(v.date)
}

export const writeSavedDialog = (w: Writer, v: T.SavedDialog): void => {
  switch (v._tag) {
    case "monoForumDialog":
      w.id(0x64407ea7)
      w.id(
        (v.unreadMark === true ? 8 : 0) |
        (v.nopaidMessagesException === true ? 16 : 0) |
        (v.draft === undefined ? 0 : 2)
      )
      writePeer(w, v.peer)
      w.int(v.topMessage)
      w.int(v.readInboxMaxId)
      w.int(v.readOutboxMaxId)
      w.int(v.unreadCount)
      w.int(v.unreadReactionsCount)
      if (v.draft !== undefined) writeDraftMessage(w, v.draft)
      return
    case "savedDialog":
      w.id(-0x42783494)
      w.id((v.pinned === true ? 4 : 0))
      writePeer(w, v.peer)
      w.int(v.topMessage)
      return
    default:
      w.fail("SavedDialog", v)
  }
}

export const writeSavedReactionTag = (w: Writer, v: T.SavedReactionTag): void => {
  w.id(-0x349007d8)
  w.id((v.title === undefined ? 0 : 1))
  writeReaction(w, v.reaction)
  if (v.title !== undefined) w.string(v.title)
  w.int(v.count)
}

export const writeSavedStarGift = (w: Writer, v: T.SavedStarGift): void => {
  w.id(0x41df43fc)
  w.id(
    (v.nameHidden === true ? 1 : 0) |
    (v.unsaved === true ? 32 : 0) |
    (v.refunded === true ? 512 : 0) |
    (v.canUpgrade === true ? 1024 : 0) |
    (v.pinnedToTop === true ? 4096 : 0) |
    (v.upgradeSeparate === true ? 131072 : 0) |
    (v.fromId === undefined ? 0 : 2) |
    (v.message === undefined ? 0 : 4) |
    (v.msgId === undefined ? 0 : 8) |
    (v.savedId === undefined ? 0 : 2048) |
    (v.convertStars === undefined ? 0 : 16) |
    (v.upgradeStars === undefined ? 0 : 64) |
    (v.canExportAt === undefined ? 0 : 128) |
    (v.transferStars === undefined ? 0 : 256) |
    (v.canTransferAt === undefined ? 0 : 8192) |
    (v.canResellAt === undefined ? 0 : 16384) |
    (v.collectionId === undefined ? 0 : 32768) |
    (v.prepaidUpgradeHash === undefined ? 0 : 65536) |
    (v.dropOriginalDetailsStars === undefined ? 0 : 262144) |
    (v.giftNum === undefined ? 0 : 524288) |
    (v.canCraftAt === undefined ? 0 : 1048576)
  )
  if (v.fromId !== undefined) writePeer(w, v.fromId)
  w.int(v.date)
  writeStarGift(w, v.gift)
  if (v.message !== undefined) writeTextWithEntities(w, v.message)
  if (v.msgId !== undefined) w.int(v.msgId)
  if (v.savedId !== undefined) w.long(v.savedId)
  if (v.convertStars !== undefined) w.long(v.convertStars)
  if (v.upgradeStars !== undefined) w.long(v.upgradeStars)
  if (v.canExportAt !== undefined) w.int(v.canExportAt)
  if (v.transferStars !== undefined) w.long(v.transferStars)
  if (v.canTransferAt !== undefined) w.int(v.canTransferAt)
  if (v.canResellAt !== undefined) w.int(v.canResellAt)
  if (v.collectionId !== undefined) w.vector(v.collectionId, writeInt)
  if (v.prepaidUpgradeHash !== undefined) w.string(v.prepaidUpgradeHash)
  if (v.dropOriginalDetailsStars !== undefined) w.long(v.dropOriginalDetailsStars)
  if (v.giftNum !== undefined) w.int(v.giftNum)
  if (v.canCraftAt !== undefined) w.int(v.canCraftAt)
}

export const writeSearchPostsFlood = (w: Writer, v: T.SearchPostsFlood): void => {
  w.id(0x3e0b5b6a)
  w.id((v.queryIsFree === true ? 1 : 0) | (v.waitTill === undefined ? 0 : 2))
  w.int(v.totalDaily)
  w.int(v.remains)
  if (v.waitTill !== undefined) w.int(v.waitTill)
  w.long(v.starsAmount)
}

export const writeSearchResultsCalendarPeriod = (w: Writer, v: T.SearchResultsCalendarPeriod): void => {
  w.id(-0x364fac61)
  w.int(v.date)
  w.int(v.minMsgId)
  w.int(v.maxMsgId)
  w.int(v.count)
}

export const writeSearchResultsPosition = (w: Writer, v: T.SearchResultsPosition): void => {
  w.id(0x7f648b67)
  w.int(v.msgId)
  w.int(v.date)
  w.int(v.offset)
}

export const writeSecureCredentialsEncrypted = (w: Writer, v: T.SecureCredentialsEncrypted): void => {
  w.id(0x33f0ea47)
  w.bytes(v.data)
  w.bytes(v.hash)
  w.bytes(v.secret)
}

export const writeSecureData = (w: Writer, v: T.SecureData): void => {
  w.id(-0x7515413d)
  w.bytes(v.data)
  w.bytes(v.dataHash)
  w.bytes(v.secret)
}

export const writeSecureFile = (w: Writer, v: T.SecureFile): void => {
  switch (v._tag) {
    case "secureFile":
      w.id(0x7d09c27e)
      w.long(v.id)
      w.long(v.accessHash)
      w.int53(v.size)
      w.int(v.dcId)
      w.int(v.date)
      w.bytes(v.fileHash)
      w.bytes(v.secret)
      return
    case "secureFileEmpty":
      w.id(0x64199744)
      return
    default:
      w.fail("SecureFile", v)
  }
}

export const writeSecurePasswordKdfAlgo = (w: Writer, v: T.SecurePasswordKdfAlgo): void => {
  switch (v._tag) {
    case "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000":
      w.id(-0x440d2260)
      w.bytes(v.salt)
      return
    case "securePasswordKdfAlgoSHA512":
      w.id(-0x79b8e26e)
      w.bytes(v.salt)
      return
    case "securePasswordKdfAlgoUnknown":
      w.id(0x004a8537)
      return
    default:
      w.fail("SecurePasswordKdfAlgo", v)
  }
}

export const writeSecurePlainData = (w: Writer, v: T.SecurePlainData): void => {
  switch (v._tag) {
    case "securePlainEmail":
      w.id(0x21ec5a5f)
      w.string(v.email)
      return
    case "securePlainPhone":
      w.id(0x7d6099dd)
      w.string(v.phone)
      return
    default:
      w.fail("SecurePlainData", v)
  }
}

export const writeSecureRequiredType = (w: Writer, v: T.SecureRequiredType): void => {
  switch (v._tag) {
    case "secureRequiredType":
      w.id(-0x7d626626)
      w.id(
        (v.nativeNames === true ? 1 : 0) |
        (v.selfieRequired === true ? 2 : 0) |
        (v.translationRequired === true ? 4 : 0)
      )
      writeSecureValueType(w, v.type)
      return
    case "secureRequiredTypeOneOf":
      w.id(0x027477b4)
      w.vector(v.types, writeSecureRequiredType)
      return
    default:
      w.fail("SecureRequiredType", v)
  }
}

export const writeSecureSecretSettings = (w: Writer, v: T.SecureSecretSettings): void => {
  w.id(0x1527bcac)
  writeSecurePasswordKdfAlgo(w, v.secureAlgo)
  w.bytes(v.secureSecret)
  w.long(v.secureSecretId)
}

export const writeSecureValue = (w: Writer, v: T.SecureValue): void => {
  w.id(0x187fa0ca)
  w.id(
    (v.data === undefined ? 0 : 1) |
    (v.frontSide === undefined ? 0 : 2) |
    (v.reverseSide === undefined ? 0 : 4) |
    (v.selfie === undefined ? 0 : 8) |
    (v.translation === undefined ? 0 : 64) |
    (v.files === undefined ? 0 : 16) |
    (v.plainData === undefined ? 0 : 32)
  )
  writeSecureValueType(w, v.type)
  if (v.data !== undefined) writeSecureData(w, v.data)
  if (v.frontSide !== undefined) writeSecureFile(w, v.frontSide)
  if (v.reverseSide !== undefined) writeSecureFile(w, v.reverseSide)
  if (v.selfie !== undefined) writeSecureFile(w, v.selfie)
  if (v.translation !== undefined) w.vector(v.translation, writeSecureFile)
  if (v.files !== undefined) w.vector(v.files, writeSecureFile)
  if (v.plainData !== undefined) writeSecurePlainData(w, v.plainData)
  w.bytes(v.hash)
}

export const writeSecureValueError = (w: Writer, v: T.SecureValueError): void => {
  switch (v._tag) {
    case "secureValueError":
      w.id(-0x79628a71)
      writeSecureValueType(w, v.type)
      w.bytes(v.hash)
      w.string(v.text)
      return
    case "secureValueErrorData":
      w.id(-0x175bf427)
      writeSecureValueType(w, v.type)
      w.bytes(v.dataHash)
      w.string(v.field)
      w.string(v.text)
      return
    case "secureValueErrorFile":
      w.id(0x7a700873)
      writeSecureValueType(w, v.type)
      w.bytes(v.fileHash)
      w.string(v.text)
      return
    case "secureValueErrorFiles":
      w.id(0x666220e9)
      writeSecureValueType(w, v.type)
      w.vector(v.fileHash, writeBytes)
      w.string(v.text)
      return
    case "secureValueErrorFrontSide":
      w.id(0x00be3dfa)
      writeSecureValueType(w, v.type)
      w.bytes(v.fileHash)
      w.string(v.text)
      return
    case "secureValueErrorReverseSide":
      w.id(-0x7975d55b)
      writeSecureValueType(w, v.type)
      w.bytes(v.fileHash)
      w.string(v.text)
      return
    case "secureValueErrorSelfie":
      w.id(-0x1ac8312a)
      writeSecureValueType(w, v.type)
      w.bytes(v.fileHash)
      w.string(v.text)
      return
    case "secureValueErrorTranslationFile":
      w.id(-0x5eebb890)
      writeSecureValueType(w, v.type)
      w.bytes(v.fileHash)
      w.string(v.text)
      return
    case "secureValueErrorTranslationFiles":
      w.id(0x34636dd8)
      writeSecureValueType(w, v.type)
      w.vector(v.fileHash, writeBytes)
      w.string(v.text)
      return
    default:
      w.fail("SecureValueError", v)
  }
}

export const writeSecureValueHash = (w: Writer, v: T.SecureValueHash): void => {
  w.id(-0x12e13250)
  writeSecureValueType(w, v.type)
  w.bytes(v.hash)
}

export const writeSecureValueType = (w: Writer, v: T.SecureValueType): void => {
  switch (v._tag) {
    case "secureValueTypeAddress":
      w.id(-0x341ce1da)
      return
    case "secureValueTypeBankStatement":
      w.id(-0x76ec83f3)
      return
    case "secureValueTypeDriverLicense":
      w.id(0x06e425c4)
      return
    case "secureValueTypeEmail":
      w.id(-0x71c35812)
      return
    case "secureValueTypeIdentityCard":
      w.id(-0x5f2f8bb5)
      return
    case "secureValueTypeInternalPassport":
      w.id(-0x665b70dd)
      return
    case "secureValueTypePassport":
      w.id(0x3dac6a00)
      return
    case "secureValueTypePassportRegistration":
      w.id(-0x661c7f96)
      return
    case "secureValueTypePersonalDetails":
      w.id(-0x62d57e1d)
      return
    case "secureValueTypePhone":
      w.id(-0x4cdf5525)
      return
    case "secureValueTypeRentalAgreement":
      w.id(-0x7477cb78)
      return
    case "secureValueTypeTemporaryRegistration":
      w.id(-0x15fd13cd)
      return
    case "secureValueTypeUtilityBill":
      w.id(-0x03c96ab2)
      return
    default:
      w.fail("SecureValueType", v)
  }
}

export const writeSendAsPeer = (w: Writer, v: T.SendAsPeer): void => {
  w.id(-0x47e38fcc)
  w.id((v.premiumRequired === true ? 1 : 0))
  writePeer(w, v.peer)
}

export const writeSendMessageAction = (w: Writer, v: T.SendMessageAction): void => {
  switch (v._tag) {
    case "inputSendMessageRichMessageDraftAction":
      w.id(-0x1d4dc4af)
      w.long(v.randomId)
      writeInputRichMessage(w, v.richMessage)
      return
    case "sendMessageCancelAction":
      w.id(-0x02a1370b)
      return
    case "sendMessageChooseContactAction":
      w.id(0x628cbc6f)
      return
    case "sendMessageChooseStickerAction":
      w.id(-0x4fa5394f)
      return
    case "sendMessageEmojiInteraction":
      w.id(0x25972bcb)
      w.string(v.emoticon)
      w.int(v.msgId)
      writeDataJSON(w, v.interaction)
      return
    case "sendMessageEmojiInteractionSeen":
      w.id(-0x499a6fd2)
      w.string(v.emoticon)
      return
    case "sendMessageGamePlayAction":
      w.id(-0x229570b8)
      return
    case "sendMessageGeoLocationAction":
      w.id(0x176f8ba1)
      return
    case "sendMessageHistoryImportAction":
      w.id(-0x24256dba)
      w.int(v.progress)
      return
    case "sendMessageRecordAudioAction":
      w.id(-0x2ad08c09)
      return
    case "sendMessageRecordRoundAction":
      w.id(-0x770d8044)
      return
    case "sendMessageRecordVideoAction":
      w.id(-0x5e782991)
      return
    case "sendMessageRichMessageDraftAction":
      w.id(-0x5d34db07)
      w.long(v.randomId)
      writeRichMessage(w, v.richMessage)
      return
    case "sendMessageTextDraftAction":
      w.id(0x376d975c)
      w.long(v.randomId)
      writeTextWithEntities(w, v.text)
      return
    case "sendMessageTypingAction":
      w.id(0x16bf744e)
      return
    case "sendMessageUploadAudioAction":
      w.id(-0x0cae2855)
      w.int(v.progress)
      return
    case "sendMessageUploadDocumentAction":
      w.id(-0x55f3261c)
      w.int(v.progress)
      return
    case "sendMessageUploadPhotoAction":
      w.id(-0x2e2cb5da)
      w.int(v.progress)
      return
    case "sendMessageUploadRoundAction":
      w.id(0x243e1c66)
      w.int(v.progress)
      return
    case "sendMessageUploadVideoAction":
      w.id(-0x1689c514)
      w.int(v.progress)
      return
    case "speakingInGroupCallAction":
      w.id(-0x26d3dd7b)
      return
    default:
      w.fail("SendMessageAction", v)
  }
}

export const writeShippingOption = (w: Writer, v: T.ShippingOption): void => {
  w.id(-0x49dec321)
  w.string(v.id)
  w.string(v.title)
  w.vector(v.prices, writeLabeledPrice)
}

export const writeSmsJob = (w: Writer, v: T.SmsJob): void => {
  w.id(-0x195e1148)
  w.string(v.jobId)
  w.string(v.phoneNumber)
  w.string(v.text)
}

export const writeSponsoredMessage = (w: Writer, v: T.SponsoredMessage): void => {
  const flags_15 = v.minDisplayDuration !== undefined || v.maxDisplayDuration !== undefined
  w.id(0x7dbf8673)
  w.id(
    (v.recommended === true ? 32 : 0) |
    (v.canReport === true ? 4096 : 0) |
    (v.entities === undefined ? 0 : 2) |
    (v.photo === undefined ? 0 : 64) |
    (v.media === undefined ? 0 : 16384) |
    (v.color === undefined ? 0 : 8192) |
    (v.sponsorInfo === undefined ? 0 : 128) |
    (v.additionalInfo === undefined ? 0 : 256) |
    (flags_15 ? 32768 : 0)
  )
  w.bytes(v.randomId)
  w.string(v.url)
  w.string(v.title)
  w.string(v.message)
  if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
  if (v.photo !== undefined) writePhoto(w, v.photo)
  if (v.media !== undefined) writeMessageMedia(w, v.media)
  if (v.color !== undefined) writePeerColor(w, v.color)
  w.string(v.buttonText)
  if (v.sponsorInfo !== undefined) w.string(v.sponsorInfo)
  if (v.additionalInfo !== undefined) w.string(v.additionalInfo)
  if (flags_15) w.int(v.minDisplayDuration ?? w.missing("sponsoredMessage.min_display_duration"))
  if (flags_15) w.int(v.maxDisplayDuration ?? w.missing("sponsoredMessage.max_display_duration"))
}

export const writeSponsoredMessageReportOption = (w: Writer, v: T.SponsoredMessageReportOption): void => {
  w.id(0x430d3150)
  w.string(v.text)
  w.bytes(v.option)
}

export const writeSponsoredPeer = (w: Writer, v: T.SponsoredPeer): void => {
  w.id(-0x3968f72d)
  w.id((v.sponsorInfo === undefined ? 0 : 1) | (v.additionalInfo === undefined ? 0 : 2))
  w.bytes(v.randomId)
  writePeer(w, v.peer)
  if (v.sponsorInfo !== undefined) w.string(v.sponsorInfo)
  if (v.additionalInfo !== undefined) w.string(v.additionalInfo)
}

export const writeStarGift = (w: Writer, v: T.StarGift): void => {
  switch (v._tag) {
    case "starGift": {
      const flags_0 = v.limited === true || v.availabilityRemains !== undefined || v.availabilityTotal !== undefined
      const flags_1 = v.soldOut === true || v.firstSaleDate !== undefined || v.lastSaleDate !== undefined
      const flags_8 = v.limitedPerUser === true || v.perUserTotal !== undefined || v.perUserRemains !== undefined
      const flags_11 = v.auction === true || v.auctionSlug !== undefined || v.giftsPerRound !== undefined || v.auctionStartDate !== undefined
      const flags_4 = v.availabilityResale !== undefined || v.resellMinStars !== undefined
      w.id(0x313a9547)
      w.id(
        (flags_0 ? 1 : 0) |
        (flags_1 ? 2 : 0) |
        (v.birthday === true ? 4 : 0) |
        (v.requirePremium === true ? 128 : 0) |
        (flags_8 ? 256 : 0) |
        (v.peerColorAvailable === true ? 1024 : 0) |
        (flags_11 ? 2048 : 0) |
        (flags_4 ? 16 : 0) |
        (v.upgradeStars === undefined ? 0 : 8) |
        (v.title === undefined ? 0 : 32) |
        (v.releasedBy === undefined ? 0 : 64) |
        (v.lockedUntilDate === undefined ? 0 : 512) |
        (v.upgradeVariants === undefined ? 0 : 4096) |
        (v.background === undefined ? 0 : 8192)
      )
      w.long(v.id)
      writeDocument(w, v.sticker)
      w.long(v.stars)
      if (flags_0) w.int(v.availabilityRemains ?? w.missing("starGift.availability_remains"))
      if (flags_0) w.int(v.availabilityTotal ?? w.missing("starGift.availability_total"))
      if (flags_4) w.long(v.availabilityResale ?? w.missing("starGift.availability_resale"))
      w.long(v.convertStars)
      if (flags_1) w.int(v.firstSaleDate ?? w.missing("starGift.first_sale_date"))
      if (flags_1) w.int(v.lastSaleDate ?? w.missing("starGift.last_sale_date"))
      if (v.upgradeStars !== undefined) w.long(v.upgradeStars)
      if (flags_4) w.long(v.resellMinStars ?? w.missing("starGift.resell_min_stars"))
      if (v.title !== undefined) w.string(v.title)
      if (v.releasedBy !== undefined) writePeer(w, v.releasedBy)
      if (flags_8) w.int(v.perUserTotal ?? w.missing("starGift.per_user_total"))
      if (flags_8) w.int(v.perUserRemains ?? w.missing("starGift.per_user_remains"))
      if (v.lockedUntilDate !== undefined) w.int(v.lockedUntilDate)
      if (flags_11) w.string(v.auctionSlug ?? w.missing("starGift.auction_slug"))
      if (flags_11) w.int(v.giftsPerRound ?? w.missing("starGift.gifts_per_round"))
      if (flags_11) w.int(v.auctionStartDate ?? w.missing("starGift.auction_start_date"))
      if (v.upgradeVariants !== undefined) w.int(v.upgradeVariants)
      if (v.background !== undefined) writeStarGiftBackground(w, v.background)
      return
    }
    case "starGiftUnique": {
      const flags_8 = v.valueAmount !== undefined || v.valueCurrency !== undefined || v.valueUsdAmount !== undefined
      w.id(-0x7a0f5633)
      w.id(
        (v.requirePremium === true ? 64 : 0) |
        (v.resaleTonOnly === true ? 128 : 0) |
        (v.themeAvailable === true ? 512 : 0) |
        (v.burned === true ? 16384 : 0) |
        (v.crafted === true ? 32768 : 0) |
        (v.ownerId === undefined ? 0 : 1) |
        (v.ownerName === undefined ? 0 : 2) |
        (v.ownerAddress === undefined ? 0 : 4) |
        (v.giftAddress === undefined ? 0 : 8) |
        (v.resellAmount === undefined ? 0 : 16) |
        (v.releasedBy === undefined ? 0 : 32) |
        (flags_8 ? 256 : 0) |
        (v.themePeer === undefined ? 0 : 1024) |
        (v.peerColor === undefined ? 0 : 2048) |
        (v.hostId === undefined ? 0 : 4096) |
        (v.offerMinStars === undefined ? 0 : 8192) |
        (v.craftChancePermille === undefined ? 0 : 65536)
      )
      w.long(v.id)
      w.long(v.giftId)
      w.string(v.title)
      w.string(v.slug)
      w.int(v.num)
      if (v.ownerId !== undefined) writePeer(w, v.ownerId)
      if (v.ownerName !== undefined) w.string(v.ownerName)
      if (v.ownerAddress !== undefined) w.string(v.ownerAddress)
      w.vector(v.attributes, writeStarGiftAttribute)
      w.int(v.availabilityIssued)
      w.int(v.availabilityTotal)
      if (v.giftAddress !== undefined) w.string(v.giftAddress)
      if (v.resellAmount !== undefined) w.vector(v.resellAmount, writeStarsAmount)
      if (v.releasedBy !== undefined) writePeer(w, v.releasedBy)
      if (flags_8) w.long(v.valueAmount ?? w.missing("starGiftUnique.value_amount"))
      if (flags_8) w.string(v.valueCurrency ?? w.missing("starGiftUnique.value_currency"))
      if (flags_8) w.long(v.valueUsdAmount ?? w.missing("starGiftUnique.value_usd_amount"))
      if (v.themePeer !== undefined) writePeer(w, v.themePeer)
      if (v.peerColor !== undefined) writePeerColor(w, v.peerColor)
      if (v.hostId !== undefined) writePeer(w, v.hostId)
      if (v.offerMinStars !== undefined) w.int(v.offerMinStars)
      if (v.craftChancePermille !== undefined) w.int(v.craftChancePermille)
      return
    }
    default:
      w.fail("StarGift", v)
  }
}

export const writeStarGiftActiveAuctionState = (w: Writer, v: T.StarGiftActiveAuctionState): void => {
  w.id(-0x2ce43ba3)
  writeStarGift(w, v.gift)
  writeStarGiftAuctionState(w, v.state)
  writeStarGiftAuctionUserState(w, v.userState)
}

export const writeStarGiftAttribute = (w: Writer, v: T.StarGiftAttribute): void => {
  switch (v._tag) {
    case "starGiftAttributeBackdrop":
      w.id(-0x60dafb1c)
      w.string(v.name)
      w.int(v.backdropId)
      w.int(v.centerColor)
      w.int(v.edgeColor)
      w.int(v.patternColor)
      w.int(v.textColor)
      writeStarGiftAttributeRarity(w, v.rarity)
      return
    case "starGiftAttributeModel":
      w.id(0x565251e2)
      w.id((v.crafted === true ? 1 : 0))
      w.string(v.name)
      writeDocument(w, v.document)
      writeStarGiftAttributeRarity(w, v.rarity)
      return
    case "starGiftAttributeOriginalDetails":
      w.id(-0x1f400d94)
      w.id((v.senderId === undefined ? 0 : 1) | (v.message === undefined ? 0 : 2))
      if (v.senderId !== undefined) writePeer(w, v.senderId)
      writePeer(w, v.recipientId)
      w.int(v.date)
      if (v.message !== undefined) writeTextWithEntities(w, v.message)
      return
    case "starGiftAttributePattern":
      w.id(0x4e7085ea)
      w.string(v.name)
      writeDocument(w, v.document)
      writeStarGiftAttributeRarity(w, v.rarity)
      return
    default:
      w.fail("StarGiftAttribute", v)
  }
}

export const writeStarGiftAttributeCounter = (w: Writer, v: T.StarGiftAttributeCounter): void => {
  w.id(0x2eb1b658)
  writeStarGiftAttributeId(w, v.attribute)
  w.int(v.count)
}

export const writeStarGiftAttributeId = (w: Writer, v: T.StarGiftAttributeId): void => {
  switch (v._tag) {
    case "starGiftAttributeIdBackdrop":
      w.id(0x1f01c757)
      w.int(v.backdropId)
      return
    case "starGiftAttributeIdModel":
      w.id(0x48aaae3c)
      w.long(v.documentId)
      return
    case "starGiftAttributeIdPattern":
      w.id(0x4a162433)
      w.long(v.documentId)
      return
    default:
      w.fail("StarGiftAttributeId", v)
  }
}

export const writeStarGiftAttributeRarity = (w: Writer, v: T.StarGiftAttributeRarity): void => {
  switch (v._tag) {
    case "starGiftAttributeRarity":
      w.id(0x36437737)
      w.int(v.permille)
      return
    case "starGiftAttributeRarityEpic":
      w.id(0x78fbf3a8)
      return
    case "starGiftAttributeRarityLegendary":
      w.id(-0x31081858)
      return
    case "starGiftAttributeRarityRare":
      w.id(-0x0f72ae95)
      return
    case "starGiftAttributeRarityUncommon":
      w.id(-0x24319c77)
      return
    default:
      w.fail("StarGiftAttributeRarity", v)
  }
}

export const writeStarGiftAuctionAcquiredGift = (w: Writer, v: T.StarGiftAuctionAcquiredGift): void => {
  w.id(0x42b00348)
  w.id(
    (v.nameHidden === true ? 1 : 0) |
    (v.message === undefined ? 0 : 2) |
    (v.giftNum === undefined ? 0 : 4)
  )
  writePeer(w, v.peer)
  w.int(v.date)
  w.long(v.bidAmount)
  w.int(v.round)
  w.int(v.pos)
  if (v.message !== undefined) writeTextWithEntities(w, v.message)
  if (v.giftNum !== undefined) w.int(v.giftNum)
}

export const writeStarGiftAuctionRound = (w: Writer, v: T.StarGiftAuctionRound): void => {
  switch (v._tag) {
    case "starGiftAuctionRound":
      w.id(0x3aae0528)
      w.int(v.num)
      w.int(v.duration)
      return
    case "starGiftAuctionRoundExtendable":
      w.id(0x0aa021e5)
      w.int(v.num)
      w.int(v.duration)
      w.int(v.extendTop)
      w.int(v.extendWindow)
      return
    default:
      w.fail("StarGiftAuctionRound", v)
  }
}

export const writeStarGiftAuctionState = (w: Writer, v: T.StarGiftAuctionState): void => {
  switch (v._tag) {
    case "starGiftAuctionState":
      w.id(0x771a4e66)
      w.int(v.version)
      w.int(v.startDate)
      w.int(v.endDate)
      w.long(v.minBidAmount)
      w.vector(v.bidLevels, writeAuctionBidLevel)
      w.vector(v.topBidders, writeLong)
      w.int(v.nextRoundAt)
      w.int(v.lastGiftNum)
      w.int(v.giftsLeft)
      w.int(v.currentRound)
      w.int(v.totalRounds)
      w.vector(v.rounds, writeStarGiftAuctionRound)
      return
    case "starGiftAuctionStateFinished": {
      const flags_1 = v.fragmentListedCount !== undefined || v.fragmentListedUrl !== undefined
      w.id(-0x68d25441)
      w.id((v.listedCount === undefined ? 0 : 1) | (flags_1 ? 2 : 0))
      w.int(v.startDate)
      w.int(v.endDate)
      w.long(v.averagePrice)
      if (v.listedCount !== undefined) w.int(v.listedCount)
      if (flags_1) w.int(v.fragmentListedCount ?? w.missing("starGiftAuctionStateFinished.fragment_listed_count"))
      if (flags_1) w.string(v.fragmentListedUrl ?? w.missing("starGiftAuctionStateFinished.fragment_listed_url"))
      return
    }
    case "starGiftAuctionStateNotModified":
      w.id(-0x01ccc6ae)
      return
    default:
      w.fail("StarGiftAuctionState", v)
  }
}

export const writeStarGiftAuctionUserState = (w: Writer, v: T.StarGiftAuctionUserState): void => {
  const flags_0 = v.bidAmount !== undefined || v.bidDate !== undefined || v.minBidAmount !== undefined || v.bidPeer !== undefined
  w.id(0x2eeed1c4)
  w.id((v.returned === true ? 2 : 0) | (flags_0 ? 1 : 0))
  if (flags_0) w.long(v.bidAmount ?? w.missing("starGiftAuctionUserState.bid_amount"))
  if (flags_0) w.int(v.bidDate ?? w.missing("starGiftAuctionUserState.bid_date"))
  if (flags_0) w.long(v.minBidAmount ?? w.missing("starGiftAuctionUserState.min_bid_amount"))
  if (flags_0) writePeer(w, v.bidPeer ?? w.missing("starGiftAuctionUserState.bid_peer"))
  w.int(v.acquiredCount)
}

export const writeStarGiftBackground = (w: Writer, v: T.StarGiftBackground): void => {
  w.id(-0x500a9c68)
  w.int(v.centerColor)
  w.int(v.edgeColor)
  w.int(v.textColor)
}

export const writeStarGiftCollection = (w: Writer, v: T.StarGiftCollection): void => {
  w.id(-0x6294ec50)
  w.id((v.icon === undefined ? 0 : 1))
  w.int(v.collectionId)
  w.string(v.title)
  if (v.icon !== undefined) writeDocument(w, v.icon)
  w.int(v.giftsCount)
  w.long(v.hash)
}

export const writeStarGiftUpgradePrice = (w: Writer, v: T.StarGiftUpgradePrice): void => {
  w.id(-0x6615cce3)
  w.int(v.date)
  w.long(v.upgradeStars)
}

export const writeStarRefProgram = (w: Writer, v: T.StarRefProgram): void => {
  w.id(-0x22f3990e)
  w.id(
    (v.durationMonths === undefined ? 0 : 1) |
    (v.endDate === undefined ? 0 : 2) |
    (v.dailyRevenuePerUser === undefined ? 0 : 4)
  )
  w.int53(v.botId)
  w.int(v.commissionPermille)
  if (v.durationMonths !== undefined) w.int(v.durationMonths)
  if (v.endDate !== undefined) w.int(v.endDate)
  if (v.dailyRevenuePerUser !== undefined) writeStarsAmount(w, v.dailyRevenuePerUser)
}

export const writeStarsAmount = (w: Writer, v: T.StarsAmount): void => {
  switch (v._tag) {
    case "starsAmount":
      w.id(-0x44494b5d)
      w.long(v.amount)
      w.int(v.nanos)
      return
    case "starsTonAmount":
      w.id(0x74aee3e0)
      w.long(v.amount)
      return
    default:
      w.fail("StarsAmount", v)
  }
}

export const writeStarsGiftOption = (w: Writer, v: T.StarsGiftOption): void => {
  w.id(0x5e0589f1)
  w.id((v.extended === true ? 2 : 0) | (v.storeProduct === undefined ? 0 : 1))
  w.long(v.stars)
  if (v.storeProduct !== undefined) w.string(v.storeProduct)
  w.string(v.currency)
  w.long(v.amount)
}

export const writeStarsGiveawayOption = (w: Writer, v: T.StarsGiveawayOption): void => {
  w.id(-0x6b317ad6)
  w.id(
    (v.extended === true ? 1 : 0) |
    (v.default === true ? 2 : 0) |
    (v.storeProduct === undefined ? 0 : 4)
  )
  w.long(v.stars)
  w.int(v.yearlyBoosts)
  if (v.storeProduct !== undefined) w.string(v.storeProduct)
  w.string(v.currency)
  w.long(v.amount)
  w.vector(v.winners, writeStarsGiveawayWinnersOption)
}

export const writeStarsGiveawayWinnersOption = (w: Writer, v: T.StarsGiveawayWinnersOption): void => {
  w.id(0x54236209)
  w.id((v.default === true ? 1 : 0))
  w.int(v.users)
  w.long(v.perUserStars)
}

export const writeStarsRating = (w: Writer, v: T.StarsRating): void => {
  w.id(0x1b0e4f07)
  w.id((v.nextLevelStars === undefined ? 0 : 1))
  w.int(v.level)
  w.long(v.currentLevelStars)
  w.long(v.stars)
  if (v.nextLevelStars !== undefined) w.long(v.nextLevelStars)
}

export const writeStarsRevenueStatus = (w: Writer, v: T.StarsRevenueStatus): void => {
  w.id(-0x0141ab6f)
  w.id((v.withdrawalEnabled === true ? 1 : 0) | (v.nextWithdrawalAt === undefined ? 0 : 2))
  writeStarsAmount(w, v.currentBalance)
  writeStarsAmount(w, v.availableBalance)
  writeStarsAmount(w, v.overallRevenue)
  if (v.nextWithdrawalAt !== undefined) w.int(v.nextWithdrawalAt)
}

export const writeStarsSubscription = (w: Writer, v: T.StarsSubscription): void => {
  w.id(0x2e6eab1a)
  w.id(
    (v.canceled === true ? 1 : 0) |
    (v.canRefulfill === true ? 2 : 0) |
    (v.missingBalance === true ? 4 : 0) |
    (v.botCanceled === true ? 128 : 0) |
    (v.chatInviteHash === undefined ? 0 : 8) |
    (v.title === undefined ? 0 : 16) |
    (v.photo === undefined ? 0 : 32) |
    (v.invoiceSlug === undefined ? 0 : 64)
  )
  w.string(v.id)
  writePeer(w, v.peer)
  w.int(v.untilDate)
  writeStarsSubscriptionPricing(w, v.pricing)
  if (v.chatInviteHash !== undefined) w.string(v.chatInviteHash)
  if (v.title !== undefined) w.string(v.title)
  if (v.photo !== undefined) writeWebDocument(w, v.photo)
  if (v.invoiceSlug !== undefined) w.string(v.invoiceSlug)
}

export const writeStarsSubscriptionPricing = (w: Writer, v: T.StarsSubscriptionPricing): void => {
  w.id(0x05416d58)
  w.int(v.period)
  w.long(v.amount)
}

export const writeStarsTopupOption = (w: Writer, v: T.StarsTopupOption): void => {
  w.id(0x0bd915c0)
  w.id((v.extended === true ? 2 : 0) | (v.storeProduct === undefined ? 0 : 1))
  w.long(v.stars)
  if (v.storeProduct !== undefined) w.string(v.storeProduct)
  w.string(v.currency)
  w.long(v.amount)
}

export const writeStarsTransaction = (w: Writer, v: T.StarsTransaction): void => {
  const flags_5 = v.transactionDate !== undefined || v.transactionUrl !== undefined
  const flags_17 = v.starrefPeer !== undefined || v.starrefAmount !== undefined
  const flags_23 = v.adsProceedsFromDate !== undefined || v.adsProceedsToDate !== undefined
  w.id(0x13659eb0)
  w.id(
    (v.refund === true ? 8 : 0) |
    (v.pending === true ? 16 : 0) |
    (v.failed === true ? 64 : 0) |
    (v.gift === true ? 1024 : 0) |
    (v.reaction === true ? 2048 : 0) |
    (v.stargiftUpgrade === true ? 262144 : 0) |
    (v.businessTransfer === true ? 2097152 : 0) |
    (v.stargiftResale === true ? 4194304 : 0) |
    (v.postsSearch === true ? 16777216 : 0) |
    (v.stargiftPrepaidUpgrade === true ? 33554432 : 0) |
    (v.stargiftDropOriginalDetails === true ? 67108864 : 0) |
    (v.phonegroupMessage === true ? 134217728 : 0) |
    (v.stargiftAuctionBid === true ? 268435456 : 0) |
    (v.offer === true ? 536870912 : 0) |
    (v.title === undefined ? 0 : 1) |
    (v.description === undefined ? 0 : 2) |
    (v.photo === undefined ? 0 : 4) |
    (flags_5 ? 32 : 0) |
    (v.botPayload === undefined ? 0 : 128) |
    (v.msgId === undefined ? 0 : 256) |
    (v.extendedMedia === undefined ? 0 : 512) |
    (v.subscriptionPeriod === undefined ? 0 : 4096) |
    (v.giveawayPostId === undefined ? 0 : 8192) |
    (v.stargift === undefined ? 0 : 16384) |
    (v.floodskipNumber === undefined ? 0 : 32768) |
    (v.starrefCommissionPermille === undefined ? 0 : 65536) |
    (flags_17 ? 131072 : 0) |
    (v.paidMessages === undefined ? 0 : 524288) |
    (v.premiumGiftMonths === undefined ? 0 : 1048576) |
    (flags_23 ? 8388608 : 0)
  )
  w.string(v.id)
  writeStarsAmount(w, v.amount)
  w.int(v.date)
  writeStarsTransactionPeer(w, v.peer)
  if (v.title !== undefined) w.string(v.title)
  if (v.description !== undefined) w.string(v.description)
  if (v.photo !== undefined) writeWebDocument(w, v.photo)
  if (flags_5) w.int(v.transactionDate ?? w.missing("starsTransaction.transaction_date"))
  if (flags_5) w.string(v.transactionUrl ?? w.missing("starsTransaction.transaction_url"))
  if (v.botPayload !== undefined) w.bytes(v.botPayload)
  if (v.msgId !== undefined) w.int(v.msgId)
  if (v.extendedMedia !== undefined) w.vector(v.extendedMedia, writeMessageMedia)
  if (v.subscriptionPeriod !== undefined) w.int(v.subscriptionPeriod)
  if (v.giveawayPostId !== undefined) w.int(v.giveawayPostId)
  if (v.stargift !== undefined) writeStarGift(w, v.stargift)
  if (v.floodskipNumber !== undefined) w.int(v.floodskipNumber)
  if (v.starrefCommissionPermille !== undefined) w.int(v.starrefCommissionPermille)
  if (flags_17) writePeer(w, v.starrefPeer ?? w.missing("starsTransaction.starref_peer"))
  if (flags_17) writeStarsAmount(w, v.starrefAmount ?? w.missing("starsTransaction.starref_amount"))
  if (v.paidMessages !== undefined) w.int(v.paidMessages)
  if (v.premiumGiftMonths !== undefined) w.int(v.premiumGiftMonths)
  if (flags_23) w.int(v.adsProceedsFromDate ?? w.missing("starsTransaction.ads_proceeds_from_date"))
  if (flags_23) w.int(v.adsProceedsToDate ?? w.missing("starsTransaction.ads_proceeds_to_date"))
}

export const writeStarsTransactionPeer = (w: Writer, v: T.StarsTransactionPeer): void => {
  switch (v._tag) {
    case "starsTransactionPeer":
      w.id(-0x27f25ea3)
      writePeer(w, v.peer)
      return
    case "starsTransactionPeerAPI":
      w.id(-0x06988553)
      return
    case "starsTransactionPeerAds":
      w.id(0x60682812)
      return
    case "starsTransactionPeerAppStore":
      w.id(-0x4ba84c8b)
      return
    case "starsTransactionPeerFragment":
      w.id(-0x16d026fe)
      return
    case "starsTransactionPeerPlayMarket":
      w.id(0x7b560a0b)
      return
    case "starsTransactionPeerPremiumBot":
      w.id(0x250dbaf8)
      return
    case "starsTransactionPeerUnsupported":
      w.id(-0x6a0d401c)
      return
    default:
      w.fail("StarsTransactionPeer", v)
  }
}

export const writeStatsAbsValueAndPrev = (w: Writer, v: T.StatsAbsValueAndPrev): void => {
  w.id(-0x34bc5322)
  w.double(v.current)
  w.double(v.previous)
}

export const writeStatsDateRangeDays = (w: Writer, v: T.StatsDateRangeDays): void => {
  w.id(-0x49c81251)
  w.int(v.minDate)
  w.int(v.maxDate)
}

export const writeStatsGraph = (w: Writer, v: T.StatsGraph): void => {
  switch (v._tag) {
    case "statsGraph":
      w.id(-0x715b9b4a)
      w.id((v.zoomToken === undefined ? 0 : 1))
      writeDataJSON(w, v.json)
      if (v.zoomToken !== undefined) w.string(v.zoomToken)
      return
    case "statsGraphAsync":
      w.id(0x4a27eb2d)
      w.string(v.token)
      return
    case "statsGraphError":
      w.id(-0x412367de)
      w.string(v.error)
      return
    default:
      w.fail("StatsGraph", v)
  }
}

export const writeStatsGroupTopAdmin = (w: Writer, v: T.StatsGroupTopAdmin): void => {
  w.id(-0x28a7b379)
  w.int53(v.userId)
  w.int(v.deleted)
  w.int(v.kicked)
  w.int(v.banned)
}

export const writeStatsGroupTopInviter = (w: Writer, v: T.StatsGroupTopInviter): void => {
  w.id(0x535f779d)
  w.int53(v.userId)
  w.int(v.invitations)
}

export const writeStatsGroupTopPoster = (w: Writer, v: T.StatsGroupTopPoster): void => {
  w.id(-0x62fb5065)
  w.int53(v.userId)
  w.int(v.messages)
  w.int(v.avgChars)
}

export const writeStatsPercentValue = (w: Writer, v: T.StatsPercentValue): void => {
  w.id(-0x3431d020)
  w.double(v.part)
  w.double(v.total)
}

export const writeStatsURL = (w: Writer, v: T.StatsURL): void => {
  w.id(0x47a971e0)
  w.string(v.url)
}

export const writeStickerKeyword = (w: Writer, v: T.StickerKeyword): void => {
  w.id(-0x03014d64)
  w.long(v.documentId)
  w.vector(v.keyword, writeString)
}

export const writeStickerPack = (w: Writer, v: T.StickerPack): void => {
  w.id(0x12b299d4)
  w.string(v.emoticon)
  w.vector(v.documents, writeLong)
}

export const writeStickerSet = (w: Writer, v: T.StickerSet): void => {
  const flags_4 = v.thumbs !== undefined || v.thumbDcId !== undefined || v.thumbVersion !== undefined
  w.id(0x2dd14edc)
  w.id(
    (v.archived === true ? 2 : 0) |
    (v.official === true ? 4 : 0) |
    (v.masks === true ? 8 : 0) |
    (v.emojis === true ? 128 : 0) |
    (v.textColor === true ? 512 : 0) |
    (v.channelEmojiStatus === true ? 1024 : 0) |
    (v.creator === true ? 2048 : 0) |
    (v.installedDate === undefined ? 0 : 1) |
    (flags_4 ? 16 : 0) |
    (v.thumbDocumentId === undefined ? 0 : 256)
  )
  if (v.installedDate !== undefined) w.int(v.installedDate)
  w.long(v.id)
  w.long(v.accessHash)
  w.string(v.title)
  w.string(v.shortName)
  if (flags_4) w.vector(v.thumbs ?? [], writePhotoSize)
  if (flags_4) w.int(v.thumbDcId ?? w.missing("stickerSet.thumb_dc_id"))
  if (flags_4) w.int(v.thumbVersion ?? w.missing("stickerSet.thumb_version"))
  if (v.thumbDocumentId !== undefined) w.long(v.thumbDocumentId)
  w.int(v.count)
  w.int(v.hash)
}

export const writeStickerSetCovered = (w: Writer, v: T.StickerSetCovered): void => {
  switch (v._tag) {
    case "stickerSetCovered":
      w.id(0x6410a5d2)
      writeStickerSet(w, v.set)
      writeDocument(w, v.cover)
      return
    case "stickerSetFullCovered":
      w.id(0x40d13c0e)
      writeStickerSet(w, v.set)
      w.vector(v.packs, writeStickerPack)
      w.vector(v.keywords, writeStickerKeyword)
      w.vector(v.documents, writeDocument)
      return
    case "stickerSetMultiCovered":
      w.id(0x3407e51b)
      writeStickerSet(w, v.set)
      w.vector(v.covers, writeDocument)
      return
    case "stickerSetNoCovered":
      w.id(0x77b15d1c)
      writeStickerSet(w, v.set)
      return
    default:
      w.fail("StickerSetCovered", v)
  }
}

export const writeStoriesStealthMode = (w: Writer, v: T.StoriesStealthMode): void => {
  w.id(0x712e27fd)
  w.id((v.activeUntilDate === undefined ? 0 : 1) | (v.cooldownUntilDate === undefined ? 0 : 2))
  if (v.activeUntilDate !== undefined) w.int(v.activeUntilDate)
  if (v.cooldownUntilDate !== undefined) w.int(v.cooldownUntilDate)
}

export const writeStoryAlbum = (w: Writer, v: T.StoryAlbum): void => {
  w.id(-0x6cda8fa6)
  w.id((v.iconPhoto === undefined ? 0 : 1) | (v.iconVideo === undefined ? 0 : 2))
  w.int(v.albumId)
  w.string(v.title)
  if (v.iconPhoto !== undefined) writePhoto(w, v.iconPhoto)
  if (v.iconVideo !== undefined) writeDocument(w, v.iconVideo)
}

export const writeStoryFwdHeader = (w: Writer, v: T.StoryFwdHeader): void => {
  w.id(-0x47d91eb0)
  w.id(
    (v.modified === true ? 8 : 0) |
    (v.from === undefined ? 0 : 1) |
    (v.fromName === undefined ? 0 : 2) |
    (v.storyId === undefined ? 0 : 4)
  )
  if (v.from !== undefined) writePeer(w, v.from)
  if (v.fromName !== undefined) w.string(v.fromName)
  if (v.storyId !== undefined) w.int(v.storyId)
}

export const writeStoryItem = (w: Writer, v: T.StoryItem): void => {
  switch (v._tag) {
    case "storyItem":
      w.id(0x16a4b93c)
      w.id(
        (v.pinned === true ? 32 : 0) |
        (v.public === true ? 128 : 0) |
        (v.closeFriends === true ? 256 : 0) |
        (v.min === true ? 512 : 0) |
        (v.noforwards === true ? 1024 : 0) |
        (v.edited === true ? 2048 : 0) |
        (v.contacts === true ? 4096 : 0) |
        (v.selectedContacts === true ? 8192 : 0) |
        (v.out === true ? 65536 : 0) |
        (v.fromId === undefined ? 0 : 262144) |
        (v.fwdFrom === undefined ? 0 : 131072) |
        (v.caption === undefined ? 0 : 1) |
        (v.entities === undefined ? 0 : 2) |
        (v.mediaAreas === undefined ? 0 : 16384) |
        (v.privacy === undefined ? 0 : 4) |
        (v.views === undefined ? 0 : 8) |
        (v.sentReaction === undefined ? 0 : 32768) |
        (v.albums === undefined ? 0 : 524288) |
        (v.music === undefined ? 0 : 1048576)
      )
      w.int(v.id)
      w.int(v.date)
      if (v.fromId !== undefined) writePeer(w, v.fromId)
      if (v.fwdFrom !== undefined) writeStoryFwdHeader(w, v.fwdFrom)
      w.int(v.expireDate)
      if (v.caption !== undefined) w.string(v.caption)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      writeMessageMedia(w, v.media)
      if (v.mediaAreas !== undefined) w.vector(v.mediaAreas, writeMediaArea)
      if (v.privacy !== undefined) w.vector(v.privacy, writePrivacyRule)
      if (v.views !== undefined) writeStoryViews(w, v.views)
      if (v.sentReaction !== undefined) writeReaction(w, v.sentReaction)
      if (v.albums !== undefined) w.vector(v.albums, writeInt)
      if (v.music !== undefined) writeDocument(w, v.music)
      return
    case "storyItemDeleted":
      w.id(0x51e6ee4f)
      w.int(v.id)
      return
    case "storyItemSkipped":
      w.id(-0x005236ed)
      w.id((v.closeFriends === true ? 256 : 0) | (v.live === true ? 512 : 0))
      w.int(v.id)
      w.int(v.date)
      w.int(v.expireDate)
      return
    default:
      w.fail("StoryItem", v)
  }
}

export const writeStoryReaction = (w: Writer, v: T.StoryReaction): void => {
  switch (v._tag) {
    case "storyReaction":
      w.id(0x6090d6d5)
      writePeer(w, v.peerId)
      w.int(v.date)
      writeReaction(w, v.reaction)
      return
    case "storyReactionPublicForward":
      w.id(-0x4454d9bd)
      writeMessage(w, v.message)
      return
    case "storyReactionPublicRepost":
      w.id(-0x3032f0ed)
      writePeer(w, v.peerId)
      writeStoryItem(w, v.story)
      return
    default:
      w.fail("StoryReaction", v)
  }
}

export const writeStoryView = (w: Writer, v: T.StoryView): void => {
  switch (v._tag) {
    case "storyView":
      w.id(-0x4f42153b)
      w.id(
        (v.blocked === true ? 1 : 0) |
        (v.blockedMyStoriesFrom === true ? 2 : 0) |
        (v.reaction === undefined ? 0 : 4)
      )
      w.int53(v.userId)
      w.int(v.date)
      if (v.reaction !== undefined) writeReaction(w, v.reaction)
      return
    case "storyViewPublicForward":
      w.id(-0x6f7c98f5)
      w.id((v.blocked === true ? 1 : 0) | (v.blockedMyStoriesFrom === true ? 2 : 0))
      writeMessage(w, v.message)
      return
    case "storyViewPublicRepost":
      w.id(-0x428b30b7)
      w.id((v.blocked === true ? 1 : 0) | (v.blockedMyStoriesFrom === true ? 2 : 0))
      writePeer(w, v.peerId)
      writeStoryItem(w, v.story)
      return
    default:
      w.fail("StoryView", v)
  }
}

export const writeStoryViews = (w: Writer, v: T.StoryViews): void => {
  w.id(-0x72a6a32a)
  w.id(
    (v.hasViewers === true ? 2 : 0) |
    (v.forwardsCount === undefined ? 0 : 4) |
    (v.reactions === undefined ? 0 : 8) |
    (v.reactionsCount === undefined ? 0 : 16) |
    (v.recentViewers === undefined ? 0 : 1)
  )
  w.int(v.viewsCount)
  if (v.forwardsCount !== undefined) w.int(v.forwardsCount)
  if (v.reactions !== undefined) w.vector(v.reactions, writeReactionCount)
  if (v.reactionsCount !== undefined) w.int(v.reactionsCount)
  if (v.recentViewers !== undefined) w.vector(v.recentViewers, writeInt53)
}

export const writeSuggestedPost = (w: Writer, v: T.SuggestedPost): void => {
  w.id(0x0e8e37e5)
  w.id(
    (v.accepted === true ? 2 : 0) |
    (v.rejected === true ? 4 : 0) |
    (v.price === undefined ? 0 : 8) |
    (v.scheduleDate === undefined ? 0 : 1)
  )
  if (v.price !== undefined) writeStarsAmount(w, v.price)
  if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
}

export const writeTextWithEntities = (w: Writer, v: T.TextWithEntities): void => {
  w.id(0x751f3146)
  w.string(v.text)
  w.vector(v.entities, writeMessageEntity)
}

export const writeTheme = (w: Writer, v: T.Theme): void => {
  w.id(-0x5ff1982a)
  w.id(
    (v.creator === true ? 1 : 0) |
    (v.default === true ? 2 : 0) |
    (v.forChat === true ? 32 : 0) |
    (v.document === undefined ? 0 : 4) |
    (v.settings === undefined ? 0 : 8) |
    (v.emoticon === undefined ? 0 : 64) |
    (v.installsCount === undefined ? 0 : 16)
  )
  w.long(v.id)
  w.long(v.accessHash)
  w.string(v.slug)
  w.string(v.title)
  if (v.document !== undefined) writeDocument(w, v.document)
  if (v.settings !== undefined) w.vector(v.settings, writeThemeSettings)
  if (v.emoticon !== undefined) w.string(v.emoticon)
  if (v.installsCount !== undefined) w.int(v.installsCount)
}

export const writeThemeSettings = (w: Writer, v: T.ThemeSettings): void => {
  w.id(-0x05a7492c)
  w.id(
    (v.messageColorsAnimated === true ? 4 : 0) |
    (v.outboxAccentColor === undefined ? 0 : 8) |
    (v.messageColors === undefined ? 0 : 1) |
    (v.wallpaper === undefined ? 0 : 2)
  )
  writeBaseTheme(w, v.baseTheme)
  w.int(v.accentColor)
  if (v.outboxAccentColor !== undefined) w.int(v.outboxAccentColor)
  if (v.messageColors !== undefined) w.vector(v.messageColors, writeInt)
  if (v.wallpaper !== undefined) writeWallPaper(w, v.wallpaper)
}

export const writeTimezone = (w: Writer, v: T.Timezone): void => {
  w.id(-0x006d760b)
  w.string(v.id)
  w.string(v.name)
  w.int(v.utcOffset)
}

export const writeTodoCompletion = (w: Writer, v: T.TodoCompletion): void => {
  w.id(0x221bb5e4)
  w.int(v.id)
  writePeer(w, v.completedBy)
  w.int(v.date)
}

export const writeTodoItem = (w: Writer, v: T.TodoItem): void => {
  w.id(-0x34565ad1)
  w.int(v.id)
  writeTextWithEntities(w, v.title)
}

export const writeTodoList = (w: Writer, v: T.TodoList): void => {
  w.id(0x49b92a26)
  w.id((v.othersCanAppend === true ? 1 : 0) | (v.othersCanComplete === true ? 2 : 0))
  writeTextWithEntities(w, v.title)
  w.vector(v.list, writeTodoItem)
}

export const writeTopPeer = (w: Writer, v: T.TopPeer): void => {
  w.id(-0x12323fa5)
  writePeer(w, v.peer)
  w.double(v.rating)
}

export const writeTopPeerCategory = (w: Writer, v: T.TopPeerCategory): void => {
  switch (v._tag) {
    case "topPeerCategoryBotsApp":
      w.id(-0x02618414)
      return
    case "topPeerCategoryBotsGuestChat":
      w.id(0x6c24f3dd)
      return
    case "topPeerCategoryBotsInline":
      w.id(0x148677e2)
      return
    case "topPeerCategoryBotsPM":
      w.id(-0x5499e4a5)
      return
    case "topPeerCategoryChannels":
      w.id(0x161d9628)
      return
    case "topPeerCategoryCorrespondents":
      w.id(0x0637b7ed)
      return
    case "topPeerCategoryForwardChats":
      w.id(-0x04113f10)
      return
    case "topPeerCategoryForwardUsers":
      w.id(-0x57bf9357)
      return
    case "topPeerCategoryGroups":
      w.id(-0x42e85eb6)
      return
    case "topPeerCategoryPhoneCalls":
      w.id(0x1e76a78c)
      return
    default:
      w.fail("TopPeerCategory", v)
  }
}

export const writeTopPeerCategoryPeers = (w: Writer, v: T.TopPeerCategoryPeers): void => {
  w.id(-0x047cbd6f)
  writeTopPeerCategory(w, v.category)
  w.int(v.count)
  w.vector(v.peers, writeTopPeer)
}

export const writeUpdate = (w: Writer, v: T.Update): void => {
  switch (v._tag) {
    case "updateAiComposeTones":
      w.id(-0x73f06e05)
      return
    case "updateAttachMenuBots":
      w.id(0x17b7a20b)
      return
    case "updateAutoSaveSettings":
      w.id(-0x13fa4f69)
      return
    case "updateBotBusinessConnect":
      w.id(-0x751a3686)
      writeBotBusinessConnection(w, v.connection)
      w.int(v.qts)
      return
    case "updateBotCallbackQuery":
      w.id(-0x46303b73)
      w.id((v.data === undefined ? 0 : 1) | (v.gameShortName === undefined ? 0 : 2))
      w.long(v.queryId)
      w.int53(v.userId)
      writePeer(w, v.peer)
      w.int(v.msgId)
      w.long(v.chatInstance)
      if (v.data !== undefined) w.bytes(v.data)
      if (v.gameShortName !== undefined) w.string(v.gameShortName)
      return
    case "updateBotChatBoost":
      w.id(-0x6fb22b64)
      writePeer(w, v.peer)
      writeBoost(w, v.boost)
      w.int(v.qts)
      return
    case "updateBotChatInviteRequester":
      w.id(0x7cb34d79)
      w.id((v.queryId === undefined ? 0 : 1))
      writePeer(w, v.peer)
      w.int(v.date)
      w.int53(v.userId)
      w.string(v.about)
      writeExportedChatInvite(w, v.invite)
      w.int(v.qts)
      if (v.queryId !== undefined) w.long(v.queryId)
      return
    case "updateBotCommands":
      w.id(0x4d712f2e)
      writePeer(w, v.peer)
      w.int53(v.botId)
      w.vector(v.commands, writeBotCommand)
      return
    case "updateBotDeleteBusinessMessage":
      w.id(-0x5fd567d2)
      w.string(v.connectionId)
      writePeer(w, v.peer)
      w.vector(v.messages, writeInt)
      w.int(v.qts)
      return
    case "updateBotEditBusinessMessage":
      w.id(0x07df587c)
      w.id((v.replyToMessage === undefined ? 0 : 1))
      w.string(v.connectionId)
      writeMessage(w, v.message)
      if (v.replyToMessage !== undefined) writeMessage(w, v.replyToMessage)
      w.int(v.qts)
      return
    case "updateBotGuestChatQuery":
      w.id(-0x322bf6c3)
      w.id((v.referenceMessages === undefined ? 0 : 1))
      w.long(v.queryId)
      writeMessage(w, v.message)
      if (v.referenceMessages !== undefined) w.vector(v.referenceMessages, writeMessage)
      w.int(v.qts)
      return
    case "updateBotInlineQuery":
      w.id(0x496f379c)
      w.id((v.geo === undefined ? 0 : 1) | (v.peerType === undefined ? 0 : 2))
      w.long(v.queryId)
      w.int53(v.userId)
      w.string(v.query)
      if (v.geo !== undefined) writeGeoPoint(w, v.geo)
      if (v.peerType !== undefined) writeInlineQueryPeerType(w, v.peerType)
      w.string(v.offset)
      return
    case "updateBotInlineSend":
      w.id(0x12f12a07)
      w.id((v.geo === undefined ? 0 : 1) | (v.msgId === undefined ? 0 : 2))
      w.int53(v.userId)
      w.string(v.query)
      if (v.geo !== undefined) writeGeoPoint(w, v.geo)
      w.string(v.id)
      if (v.msgId !== undefined) writeInputBotInlineMessageID(w, v.msgId)
      return
    case "updateBotMenuButton":
      w.id(0x14b85813)
      w.int53(v.botId)
      writeBotMenuButton(w, v.button)
      return
    case "updateBotMessageReaction":
      w.id(-0x53de2c32)
      writePeer(w, v.peer)
      w.int(v.msgId)
      w.int(v.date)
      writePeer(w, v.actor)
      w.vector(v.oldReactions, writeReaction)
      w.vector(v.newReactions, writeReaction)
      w.int(v.qts)
      return
    case "updateBotMessageReactions":
      w.id(0x09cb7759)
      writePeer(w, v.peer)
      w.int(v.msgId)
      w.int(v.date)
      w.vector(v.reactions, writeReactionCount)
      w.int(v.qts)
      return
    case "updateBotNewBusinessMessage":
      w.id(-0x6224cb84)
      w.id((v.replyToMessage === undefined ? 0 : 1))
      w.string(v.connectionId)
      writeMessage(w, v.message)
      if (v.replyToMessage !== undefined) writeMessage(w, v.replyToMessage)
      w.int(v.qts)
      return
    case "updateBotPrecheckoutQuery":
      w.id(-0x7355656a)
      w.id((v.info === undefined ? 0 : 1) | (v.shippingOptionId === undefined ? 0 : 2))
      w.long(v.queryId)
      w.int53(v.userId)
      w.bytes(v.payload)
      if (v.info !== undefined) writePaymentRequestedInfo(w, v.info)
      if (v.shippingOptionId !== undefined) w.string(v.shippingOptionId)
      w.string(v.currency)
      w.long(v.totalAmount)
      return
    case "updateBotPurchasedPaidMedia":
      w.id(0x283bd312)
      w.int53(v.userId)
      w.string(v.payload)
      w.int(v.qts)
      return
    case "updateBotShippingQuery":
      w.id(-0x4a510283)
      w.long(v.queryId)
      w.int53(v.userId)
      w.bytes(v.payload)
      writePostAddress(w, v.shippingAddress)
      return
    case "updateBotStarsSubscription":
      w.id(0x6c0d8e23)
      w.id(
        (v.canceled === true ? 1 : 0) |
        (v.paymentFailed === true ? 2 : 0) |
        (v.restored === true ? 4 : 0)
      )
      w.int53(v.userId)
      w.bytes(v.payload)
      w.int(v.qts)
      return
    case "updateBotStopped":
      w.id(-0x3b78f5b7)
      w.int53(v.userId)
      w.int(v.date)
      w.bool(v.stopped)
      w.int(v.qts)
      return
    case "updateBotWebhookJSON":
      w.id(-0x7ce83f3d)
      writeDataJSON(w, v.data)
      return
    case "updateBotWebhookJSONQuery":
      w.id(-0x646dbf5a)
      w.long(v.queryId)
      writeDataJSON(w, v.data)
      w.int(v.timeout)
      return
    case "updateBusinessBotCallbackQuery":
      w.id(0x1ea2fda7)
      w.id((v.replyToMessage === undefined ? 0 : 4) | (v.data === undefined ? 0 : 1))
      w.long(v.queryId)
      w.int53(v.userId)
      w.string(v.connectionId)
      writeMessage(w, v.message)
      if (v.replyToMessage !== undefined) writeMessage(w, v.replyToMessage)
      w.long(v.chatInstance)
      if (v.data !== undefined) w.bytes(v.data)
      return
    case "updateChannel":
      w.id(0x635b4c09)
      w.int53(v.channelId)
      return
    case "updateChannelAvailableMessages":
      w.id(-0x4dc03968)
      w.int53(v.channelId)
      w.int(v.availableMinId)
      return
    case "updateChannelMessageForwards":
      w.id(-0x2d65d80c)
      w.int53(v.channelId)
      w.int(v.id)
      w.int(v.forwards)
      return
    case "updateChannelMessageViews":
      w.id(-0x0dd953f8)
      w.int53(v.channelId)
      w.int(v.id)
      w.int(v.views)
      return
    case "updateChannelParticipant":
      w.id(-0x67a2c545)
      w.id(
        (v.viaChatlist === true ? 8 : 0) |
        (v.prevParticipant === undefined ? 0 : 1) |
        (v.newParticipant === undefined ? 0 : 2) |
        (v.invite === undefined ? 0 : 4)
      )
      w.int53(v.channelId)
      w.int(v.date)
      w.int53(v.actorId)
      w.int53(v.userId)
      if (v.prevParticipant !== undefined) writeChannelParticipant(w, v.prevParticipant)
      if (v.newParticipant !== undefined) writeChannelParticipant(w, v.newParticipant)
      if (v.invite !== undefined) writeExportedChatInvite(w, v.invite)
      w.int(v.qts)
      return
    case "updateChannelReadMessagesContents":
      w.id(0x25f324f7)
      w.id((v.topMsgId === undefined ? 0 : 1) | (v.savedPeerId === undefined ? 0 : 2))
      w.int53(v.channelId)
      if (v.topMsgId !== undefined) w.int(v.topMsgId)
      if (v.savedPeerId !== undefined) writePeer(w, v.savedPeerId)
      w.vector(v.messages, writeInt)
      return
    case "updateChannelTooLong":
      w.id(0x108d941f)
      w.id((v.pts === undefined ? 0 : 1))
      w.int53(v.channelId)
      if (v.pts !== undefined) w.int(v.pts)
      return
    case "updateChannelUserTyping":
      w.id(-0x737736dd)
      w.id((v.topMsgId === undefined ? 0 : 1))
      w.int53(v.channelId)
      if (v.topMsgId !== undefined) w.int(v.topMsgId)
      writePeer(w, v.fromId)
      writeSendMessageAction(w, v.action)
      return
    case "updateChannelViewForumAsMessages":
      w.id(0x07b68920)
      w.int53(v.channelId)
      w.bool(v.enabled)
      return
    case "updateChannelWebPage":
      w.id(0x2f2ba99f)
      w.int53(v.channelId)
      writeWebPage(w, v.webpage)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateChat":
      w.id(-0x076595b2)
      w.int53(v.chatId)
      return
    case "updateChatDefaultBannedRights":
      w.id(0x54c01850)
      writePeer(w, v.peer)
      writeChatBannedRights(w, v.defaultBannedRights)
      w.int(v.version)
      return
    case "updateChatParticipant":
      w.id(-0x2f7899c6)
      w.id(
        (v.prevParticipant === undefined ? 0 : 1) |
        (v.newParticipant === undefined ? 0 : 2) |
        (v.invite === undefined ? 0 : 4)
      )
      w.int53(v.chatId)
      w.int(v.date)
      w.int53(v.actorId)
      w.int53(v.userId)
      if (v.prevParticipant !== undefined) writeChatParticipant(w, v.prevParticipant)
      if (v.newParticipant !== undefined) writeChatParticipant(w, v.newParticipant)
      if (v.invite !== undefined) writeExportedChatInvite(w, v.invite)
      w.int(v.qts)
      return
    case "updateChatParticipantAdd":
      w.id(0x3dda5451)
      w.int53(v.chatId)
      w.int53(v.userId)
      w.int53(v.inviterId)
      w.int(v.date)
      w.int(v.version)
      return
    case "updateChatParticipantAdmin":
      w.id(-0x28359e5e)
      w.int53(v.chatId)
      w.int53(v.userId)
      w.bool(v.isAdmin)
      w.int(v.version)
      return
    case "updateChatParticipantDelete":
      w.id(-0x1cd0c289)
      w.int53(v.chatId)
      w.int53(v.userId)
      w.int(v.version)
      return
    case "updateChatParticipantRank":
      w.id(-0x427c9847)
      w.int53(v.chatId)
      w.int53(v.userId)
      w.string(v.rank)
      w.int(v.version)
      return
    case "updateChatParticipants":
      w.id(0x07761198)
      writeChatParticipants(w, v.participants)
      return
    case "updateChatUserTyping":
      w.id(-0x7cb78510)
      w.int53(v.chatId)
      writePeer(w, v.fromId)
      writeSendMessageAction(w, v.action)
      return
    case "updateConfig":
      w.id(-0x5dd622fa)
      return
    case "updateContactsReset":
      w.id(0x7084a7be)
      return
    case "updateDcOptions":
      w.id(-0x71a1678d)
      w.vector(v.dcOptions, writeDcOption)
      return
    case "updateDeleteChannelMessages":
      w.id(-0x3cd2a4ee)
      w.int53(v.channelId)
      w.vector(v.messages, writeInt)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateDeleteEphemeralMessages":
      w.id(0x56dbfcf8)
      writePeer(w, v.peer)
      w.vector(v.ids, writeInt)
      return
    case "updateDeleteGroupCallMessages":
      w.id(0x3e85e92c)
      writeInputGroupCall(w, v.call)
      w.vector(v.messages, writeInt)
      return
    case "updateDeleteMessages":
      w.id(-0x5df24f1b)
      w.vector(v.messages, writeInt)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateDeleteQuickReply":
      w.id(0x53e6f1ec)
      w.int(v.shortcutId)
      return
    case "updateDeleteQuickReplyMessages":
      w.id(0x566fe7cd)
      w.int(v.shortcutId)
      w.vector(v.messages, writeInt)
      return
    case "updateDeleteScheduledMessages":
      w.id(-0x0d58e67d)
      w.id((v.sentMessages === undefined ? 0 : 1))
      writePeer(w, v.peer)
      w.vector(v.messages, writeInt)
      if (v.sentMessages !== undefined) w.vector(v.sentMessages, writeInt)
      return
    case "updateDialogFilter":
      w.id(0x26ffde7d)
      w.id((v.filter === undefined ? 0 : 1))
      w.int(v.id)
      if (v.filter !== undefined) writeDialogFilter(w, v.filter)
      return
    case "updateDialogFilterOrder":
      w.id(-0x5a28defb)
      w.vector(v.order, writeInt)
      return
    case "updateDialogFilters":
      w.id(0x3504914f)
      return
    case "updateDialogPinned":
      w.id(0x6e6fe51c)
      w.id((v.pinned === true ? 1 : 0) | (v.folderId === undefined ? 0 : 2))
      if (v.folderId !== undefined) w.int(v.folderId)
      writeDialogPeer(w, v.peer)
      return
    case "updateDialogUnreadMark":
      w.id(-0x49a70dc2)
      w.id((v.unread === true ? 1 : 0) | (v.savedPeerId === undefined ? 0 : 2))
      writeDialogPeer(w, v.peer)
      if (v.savedPeerId !== undefined) writePeer(w, v.savedPeerId)
      return
    case "updateDraftMessage":
      w.id(-0x1203eee2)
      w.id((v.topMsgId === undefined ? 0 : 1) | (v.savedPeerId === undefined ? 0 : 2))
      writePeer(w, v.peer)
      if (v.topMsgId !== undefined) w.int(v.topMsgId)
      if (v.savedPeerId !== undefined) writePeer(w, v.savedPeerId)
      writeDraftMessage(w, v.draft)
      return
    case "updateEditChannelMessage":
      w.id(0x1b3f4df7)
      writeMessage(w, v.message)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateEditEphemeralMessage":
      w.id(0x4bbb8f01)
      writeEphemeralMessage(w, v.message)
      return
    case "updateEditMessage":
      w.id(-0x1bfc8f5d)
      writeMessage(w, v.message)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateEmojiGameInfo":
      w.id(-0x0463ab86)
      writeMessagesEmojiGameInfo(w, v.info)
      return
    case "updateEncryptedChatTyping":
      w.id(0x1710f156)
      w.int(v.chatId)
      return
    case "updateEncryptedMessagesRead":
      w.id(0x38fe25b7)
      w.int(v.chatId)
      w.int(v.maxDate)
      w.int(v.date)
      return
    case "updateEncryption":
      w.id(-0x4b5d1773)
      writeEncryptedChat(w, v.chat)
      w.int(v.date)
      return
    case "updateEphemeralBotCallbackQuery":
      w.id(-0x64c7f89e)
      w.long(v.queryId)
      w.int53(v.userId)
      writePeer(w, v.peer)
      w.int(v.msgId)
      w.bytes(v.data)
      writeEphemeralMessage(w, v.message)
      return
    case "updateFavedStickers":
      w.id(-0x1aee6693)
      return
    case "updateFolderPeers":
      w.id(0x19360dc0)
      w.vector(v.folderPeers, writeFolderPeer)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateGeoLiveViewed":
      w.id(-0x78e046c7)
      writePeer(w, v.peer)
      w.int(v.msgId)
      return
    case "updateGroupCall":
      w.id(-0x62dde920)
      w.id((v.liveStory === true ? 4 : 0) | (v.peer === undefined ? 0 : 2))
      if (v.peer !== undefined) writePeer(w, v.peer)
      writeGroupCall(w, v.call)
      return
    case "updateGroupCallChainBlocks":
      w.id(-0x5b88d771)
      writeInputGroupCall(w, v.call)
      w.int(v.subChainId)
      w.vector(v.blocks, writeBytes)
      w.int(v.nextOffset)
      return
    case "updateGroupCallConnection":
      w.id(0x0b783982)
      w.id((v.presentation === true ? 1 : 0))
      writeDataJSON(w, v.params)
      return
    case "updateGroupCallEncryptedMessage":
      w.id(-0x36a8589a)
      writeInputGroupCall(w, v.call)
      writePeer(w, v.fromId)
      w.bytes(v.encryptedMessage)
      return
    case "updateGroupCallMessage":
      w.id(-0x27cd90f3)
      writeInputGroupCall(w, v.call)
      writeGroupCallMessage(w, v.message)
      return
    case "updateGroupCallParticipants":
      w.id(-0x0d1424b2)
      writeInputGroupCall(w, v.call)
      w.vector(v.participants, writeGroupCallParticipant)
      w.int(v.version)
      return
    case "updateInlineBotCallbackQuery":
      w.id(0x691e9052)
      w.id((v.data === undefined ? 0 : 1) | (v.gameShortName === undefined ? 0 : 2))
      w.long(v.queryId)
      w.int53(v.userId)
      writeInputBotInlineMessageID(w, v.msgId)
      w.long(v.chatInstance)
      if (v.data !== undefined) w.bytes(v.data)
      if (v.gameShortName !== undefined) w.string(v.gameShortName)
      return
    case "updateJoinChatWebViewDecision":
      w.id(-0x42538190)
      writePeer(w, v.peer)
      w.long(v.queryId)
      writeJoinChatBotResult(w, v.result)
      return
    case "updateLangPack":
      w.id(0x56022f4d)
      writeLangPackDifference(w, v.difference)
      return
    case "updateLangPackTooLong":
      w.id(0x46560264)
      w.string(v.langCode)
      return
    case "updateLoginToken":
      w.id(0x564fe691)
      return
    case "updateManagedBot":
      w.id(0x4880ed9a)
      w.int53(v.userId)
      w.int53(v.botId)
      w.int(v.qts)
      return
    case "updateMessageExtendedMedia":
      w.id(-0x2a5be8dc)
      writePeer(w, v.peer)
      w.int(v.msgId)
      w.vector(v.extendedMedia, writeMessageExtendedMedia)
      return
    case "updateMessageID":
      w.id(0x4e90bfd6)
      w.int(v.id)
      w.long(v.randomId)
      return
    case "updateMessagePoll": {
      const flags_1 = v.peer !== undefined || v.msgId !== undefined
      w.id(-0x29b3add5)
      w.id((flags_1 ? 2 : 0) | (v.topMsgId === undefined ? 0 : 4) | (v.poll === undefined ? 0 : 1))
      if (flags_1) writePeer(w, v.peer ?? w.missing("updateMessagePoll.peer"))
      if (flags_1) w.int(v.msgId ?? w.missing("updateMessagePoll.msg_id"))
      if (v.topMsgId !== undefined) w.int(v.topMsgId)
      w.long(v.pollId)
      if (v.poll !== undefined) writePoll(w, v.poll)
      writePollResults(w, v.results)
      return
    }
    case "updateMessagePollVote":
      w.id(0x7699f014)
      w.long(v.pollId)
      writePeer(w, v.peer)
      w.vector(v.options, writeBytes)
      w.vector(v.positions, writeInt)
      w.int(v.qts)
      return
    case "updateMessageReactions":
      w.id(0x1e297bfa)
      w.id((v.topMsgId === undefined ? 0 : 1) | (v.savedPeerId === undefined ? 0 : 2))
      writePeer(w, v.peer)
      w.int(v.msgId)
      if (v.topMsgId !== undefined) w.int(v.topMsgId)
      if (v.savedPeerId !== undefined) writePeer(w, v.savedPeerId)
      writeMessageReactions(w, v.reactions)
      return
    case "updateMonoForumNoPaidException":
      w.id(-0x607ed4f8)
      w.id((v.exception === true ? 1 : 0))
      w.int53(v.channelId)
      writePeer(w, v.savedPeerId)
      return
    case "updateMoveStickerSetToTop":
      w.id(-0x7903307b)
      w.id((v.masks === true ? 1 : 0) | (v.emojis === true ? 2 : 0))
      w.long(v.stickerset)
      return
    case "updateNewAuthorization": {
      const flags_0 = v.unconfirmed === true || v.date !== undefined || v.device !== undefined || v.location !== undefined
      w.id(-0x76ae5411)
      w.id((flags_0 ? 1 : 0))
      w.long(v.hash)
      if (flags_0) w.int(v.date ?? w.missing("updateNewAuthorization.date"))
      if (flags_0) w.string(v.device ?? w.missing("updateNewAuthorization.device"))
      if (flags_0) w.string(v.location ?? w.missing("updateNewAuthorization.location"))
      return
    }
    case "updateNewBotConnection": {
      const flags_1 = v.date !== undefined || v.device !== undefined || v.location !== undefined
      w.id(-0x4ddf7c5a)
      w.id((v.confirmed === true ? 1 : 0) | (flags_1 ? 2 : 0))
      w.int53(v.botId)
      if (flags_1) w.int(v.date ?? w.missing("updateNewBotConnection.date"))
      if (flags_1) w.string(v.device ?? w.missing("updateNewBotConnection.device"))
      if (flags_1) w.string(v.location ?? w.missing("updateNewBotConnection.location"))
      return
    }
    case "updateNewChannelMessage":
      w.id(0x62ba04d9)
      writeMessage(w, v.message)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateNewEncryptedMessage":
      w.id(0x12bcbd9a)
      writeEncryptedMessage(w, v.message)
      w.int(v.qts)
      return
    case "updateNewEphemeralMessage":
      w.id(0x20bcbba1)
      writeEphemeralMessage(w, v.message)
      return
    case "updateNewMessage":
      w.id(0x1f2b0afd)
      writeMessage(w, v.message)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateNewQuickReply":
      w.id(-0x0ac258e9)
      writeQuickReply(w, v.quickReply)
      return
    case "updateNewScheduledMessage":
      w.id(0x39a51dfb)
      writeMessage(w, v.message)
      return
    case "updateNewStickerSet":
      w.id(0x688a30aa)
      writeMessagesStickerSet(w, v.stickerset)
      return
    case "updateNewStoryReaction":
      w.id(0x1824e40b)
      w.int(v.storyId)
      writePeer(w, v.peer)
      writeReaction(w, v.reaction)
      return
    case "updateNotifySettings":
      w.id(-0x413d9711)
      writeNotifyPeer(w, v.peer)
      writePeerNotifySettings(w, v.notifySettings)
      return
    case "updatePaidReactionPrivacy":
      w.id(-0x748da032)
      writePaidReactionPrivacy(w, v.private)
      return
    case "updatePeerBlocked":
      w.id(-0x141f88ae)
      w.id((v.blocked === true ? 1 : 0) | (v.blockedMyStoriesFrom === true ? 2 : 0))
      writePeer(w, v.peerId)
      return
    case "updatePeerHistoryTTL":
      w.id(-0x4464465b)
      w.id((v.ttlPeriod === undefined ? 0 : 1))
      writePeer(w, v.peer)
      if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
      return
    case "updatePeerLocated":
      w.id(-0x4b503050)
      w.vector(v.peers, writePeerLocated)
      return
    case "updatePeerSettings":
      w.id(0x6a7e7366)
      writePeer(w, v.peer)
      writePeerSettings(w, v.settings)
      return
    case "updatePeerWallpaper":
      w.id(-0x51c0efe3)
      w.id((v.wallpaperOverridden === true ? 2 : 0) | (v.wallpaper === undefined ? 0 : 1))
      writePeer(w, v.peer)
      if (v.wallpaper !== undefined) writeWallPaper(w, v.wallpaper)
      return
    case "updatePendingJoinRequests":
      w.id(0x7063c3db)
      writePeer(w, v.peer)
      w.int(v.requestsPending)
      w.vector(v.recentRequesters, writeInt53)
      return
    case "updatePhoneCall":
      w.id(-0x54f094e2)
      writePhoneCall(w, v.phoneCall)
      return
    case "updatePhoneCallSignalingData":
      w.id(0x2661bf09)
      w.long(v.phoneCallId)
      w.bytes(v.data)
      return
    case "updatePinnedChannelMessages":
      w.id(0x5bb98608)
      w.id((v.pinned === true ? 1 : 0))
      w.int53(v.channelId)
      w.vector(v.messages, writeInt)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updatePinnedDialogs":
      w.id(-0x05f0c35e)
      w.id((v.folderId === undefined ? 0 : 2) | (v.order === undefined ? 0 : 1))
      if (v.folderId !== undefined) w.int(v.folderId)
      if (v.order !== undefined) w.vector(v.order, writeDialogPeer)
      return
    case "updatePinnedForumTopic":
      w.id(0x683b2c52)
      w.id((v.pinned === true ? 1 : 0))
      writePeer(w, v.peer)
      w.int(v.topicId)
      return
    case "updatePinnedForumTopics":
      w.id(-0x210ebc30)
      w.id((v.order === undefined ? 0 : 1))
      writePeer(w, v.peer)
      if (v.order !== undefined) w.vector(v.order, writeInt)
      return
    case "updatePinnedMessages":
      w.id(-0x127a154b)
      w.id((v.pinned === true ? 1 : 0))
      writePeer(w, v.peer)
      w.vector(v.messages, writeInt)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updatePinnedSavedDialogs":
      w.id(0x686c85a6)
      w.id((v.order === undefined ? 0 : 1))
      if (v.order !== undefined) w.vector(v.order, writeDialogPeer)
      return
    case "updatePrivacy":
      w.id(-0x11c4d8d6)
      writePrivacyKey(w, v.key)
      w.vector(v.rules, writePrivacyRule)
      return
    case "updatePtsChanged":
      w.id(0x3354678f)
      return
    case "updateQuickReplies":
      w.id(-0x06b8f54e)
      w.vector(v.quickReplies, writeQuickReply)
      return
    case "updateQuickReplyMessage":
      w.id(0x3e050d0f)
      writeMessage(w, v.message)
      return
    case "updateReadChannelDiscussionInbox": {
      const flags_0 = v.broadcastId !== undefined || v.broadcastPost !== undefined
      w.id(-0x294e6aba)
      w.id((flags_0 ? 1 : 0))
      w.int53(v.channelId)
      w.int(v.topMsgId)
      w.int(v.readMaxId)
      if (flags_0) w.int53(v.broadcastId ?? w.missing("updateReadChannelDiscussionInbox.broadcast_id"))
      if (flags_0) w.int(v.broadcastPost ?? w.missing("updateReadChannelDiscussionInbox.broadcast_post"))
      return
    }
    case "updateReadChannelDiscussionOutbox":
      w.id(0x695c9e7c)
      w.int53(v.channelId)
      w.int(v.topMsgId)
      w.int(v.readMaxId)
      return
    case "updateReadChannelInbox":
      w.id(-0x6dd191f0)
      w.id((v.folderId === undefined ? 0 : 1))
      if (v.folderId !== undefined) w.int(v.folderId)
      w.int53(v.channelId)
      w.int(v.maxId)
      w.int(v.stillUnreadCount)
      w.int(v.pts)
      return
    case "updateReadChannelOutbox":
      w.id(-0x48a06657)
      w.int53(v.channelId)
      w.int(v.maxId)
      return
    case "updateReadFeaturedEmojiStickers":
      w.id(-0x04b3b694)
      return
    case "updateReadFeaturedStickers":
      w.id(0x571d2742)
      return
    case "updateReadHistoryInbox":
      w.id(-0x617b4367)
      w.id((v.folderId === undefined ? 0 : 1) | (v.topMsgId === undefined ? 0 : 2))
      if (v.folderId !== undefined) w.int(v.folderId)
      writePeer(w, v.peer)
      if (v.topMsgId !== undefined) w.int(v.topMsgId)
      w.int(v.maxId)
      w.int(v.stillUnreadCount)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateReadHistoryOutbox":
      w.id(0x2f2f21bf)
      writePeer(w, v.peer)
      w.int(v.maxId)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateReadMessagesContents":
      w.id(-0x07dd8e7f)
      w.id((v.date === undefined ? 0 : 1))
      w.vector(v.messages, writeInt)
      w.int(v.pts)
      w.int(v.ptsCount)
      if (v.date !== undefined) w.int(v.date)
      return
    case "updateReadMonoForumInbox":
      w.id(0x77b0e372)
      w.int53(v.channelId)
      writePeer(w, v.savedPeerId)
      w.int(v.readMaxId)
      return
    case "updateReadMonoForumOutbox":
      w.id(-0x5b586c8a)
      w.int53(v.channelId)
      writePeer(w, v.savedPeerId)
      w.int(v.readMaxId)
      return
    case "updateReadStories":
      w.id(-0x08b16cd5)
      writePeer(w, v.peer)
      w.int(v.maxId)
      return
    case "updateRecentEmojiStatuses":
      w.id(0x30f443db)
      return
    case "updateRecentReactions":
      w.id(0x6f7863f4)
      return
    case "updateRecentStickers":
      w.id(-0x65bdd3e0)
      return
    case "updateSavedDialogPinned":
      w.id(-0x5150618c)
      w.id((v.pinned === true ? 1 : 0))
      writeDialogPeer(w, v.peer)
      return
    case "updateSavedGifs":
      w.id(-0x6c8acbe2)
      return
    case "updateSavedReactionTags":
      w.id(0x39c67432)
      return
    case "updateSavedRingtones":
      w.id(0x74d8be99)
      return
    case "updateSentPhoneCode":
      w.id(0x504aa18f)
      writeAuthSentCode(w, v.sentCode)
      return
    case "updateSentStoryReaction":
      w.id(0x7d627683)
      writePeer(w, v.peer)
      w.int(v.storyId)
      writeReaction(w, v.reaction)
      return
    case "updateServiceNotification":
      w.id(-0x141b97e7)
      w.id(
        (v.popup === true ? 1 : 0) |
        (v.invertMedia === true ? 4 : 0) |
        (v.inboxDate === undefined ? 0 : 2)
      )
      if (v.inboxDate !== undefined) w.int(v.inboxDate)
      w.string(v.type)
      w.string(v.message)
      writeMessageMedia(w, v.media)
      w.vector(v.entities, writeMessageEntity)
      return
    case "updateSmsJob":
      w.id(-0x0e9d962c)
      w.string(v.jobId)
      return
    case "updateStarGiftAuctionState":
      w.id(0x48e246c2)
      w.long(v.giftId)
      writeStarGiftAuctionState(w, v.state)
      return
    case "updateStarGiftAuctionUserState":
      w.id(-0x23a70ce2)
      w.long(v.giftId)
      writeStarGiftAuctionUserState(w, v.userState)
      return
    case "updateStarGiftCraftFail":
      w.id(-0x53f8dbbc)
      return
    case "updateStarsBalance":
      w.id(0x4e80a379)
      writeStarsAmount(w, v.balance)
      return
    case "updateStarsRevenueStatus":
      w.id(-0x5a7b4fe7)
      writePeer(w, v.peer)
      writeStarsRevenueStatus(w, v.status)
      return
    case "updateStickerSets":
      w.id(0x31c24808)
      w.id((v.masks === true ? 1 : 0) | (v.emojis === true ? 2 : 0))
      return
    case "updateStickerSetsOrder":
      w.id(0x0bb2d201)
      w.id((v.masks === true ? 1 : 0) | (v.emojis === true ? 2 : 0))
      w.vector(v.order, writeLong)
      return
    case "updateStoriesStealthMode":
      w.id(0x2c084dc1)
      writeStoriesStealthMode(w, v.stealthMode)
      return
    case "updateStory":
      w.id(0x75b3b798)
      writePeer(w, v.peer)
      writeStoryItem(w, v.story)
      return
    case "updateStoryID":
      w.id(0x1bf335b9)
      w.int(v.id)
      w.long(v.randomId)
      return
    case "updateTheme":
      w.id(-0x7de9045d)
      writeTheme(w, v.theme)
      return
    case "updateTranscribedAudio":
      w.id(0x0084cd5a)
      w.id((v.pending === true ? 1 : 0))
      writePeer(w, v.peer)
      w.int(v.msgId)
      w.long(v.transcriptionId)
      w.string(v.text)
      return
    case "updateUser":
      w.id(0x20529438)
      w.int53(v.userId)
      return
    case "updateUserEmojiStatus":
      w.id(0x28373599)
      w.int53(v.userId)
      writeEmojiStatus(w, v.emojiStatus)
      return
    case "updateUserName":
      w.id(-0x587b76dc)
      w.int53(v.userId)
      w.string(v.firstName)
      w.string(v.lastName)
      w.vector(v.usernames, writeUsername)
      return
    case "updateUserPhone":
      w.id(0x05492a13)
      w.int53(v.userId)
      w.string(v.phone)
      return
    case "updateUserStatus":
      w.id(-0x1a420722)
      w.int53(v.userId)
      writeUserStatus(w, v.status)
      return
    case "updateUserTyping":
      w.id(0x2a17bf5c)
      w.id((v.topMsgId === undefined ? 0 : 1))
      w.int53(v.userId)
      if (v.topMsgId !== undefined) w.int(v.topMsgId)
      writeSendMessageAction(w, v.action)
      return
    case "updateWebBrowserException":
      w.id(0x140502d1)
      w.id((v.delete === true ? 2 : 0) | (v.openExternalBrowser === undefined ? 0 : 1))
      if (v.openExternalBrowser !== undefined) w.bool(v.openExternalBrowser)
      writeWebDomainException(w, v.exception)
      return
    case "updateWebBrowserSettings":
      w.id(-0x3c65d522)
      w.id((v.openExternalBrowser === true ? 1 : 0) | (v.displayCloseButton === true ? 2 : 0))
      return
    case "updateWebPage":
      w.id(0x7f891213)
      writeWebPage(w, v.webpage)
      w.int(v.pts)
      w.int(v.ptsCount)
      return
    case "updateWebViewResultSent":
      w.id(0x1592b79d)
      w.long(v.queryId)
      return
    default:
      w.fail("Update", v)
  }
}

export const writeUpdates = (w: Writer, v: T.Updates): void => {
  switch (v._tag) {
    case "updateShort":
      w.id(0x78d4dec1)
      writeUpdate(w, v.update)
      w.int(v.date)
      return
    case "updateShortChatMessage":
      w.id(0x4d6deea5)
      w.id(
        (v.out === true ? 2 : 0) |
        (v.mentioned === true ? 16 : 0) |
        (v.mediaUnread === true ? 32 : 0) |
        (v.silent === true ? 8192 : 0) |
        (v.fwdFrom === undefined ? 0 : 4) |
        (v.viaBotId === undefined ? 0 : 2048) |
        (v.replyTo === undefined ? 0 : 8) |
        (v.entities === undefined ? 0 : 128) |
        (v.ttlPeriod === undefined ? 0 : 33554432)
      )
      w.int(v.id)
      w.int53(v.fromId)
      w.int53(v.chatId)
      w.string(v.message)
      w.int(v.pts)
      w.int(v.ptsCount)
      w.int(v.date)
      if (v.fwdFrom !== undefined) writeMessageFwdHeader(w, v.fwdFrom)
      if (v.viaBotId !== undefined) w.int53(v.viaBotId)
      if (v.replyTo !== undefined) writeMessageReplyHeader(w, v.replyTo)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
      return
    case "updateShortMessage":
      w.id(0x313bc7f8)
      w.id(
        (v.out === true ? 2 : 0) |
        (v.mentioned === true ? 16 : 0) |
        (v.mediaUnread === true ? 32 : 0) |
        (v.silent === true ? 8192 : 0) |
        (v.fwdFrom === undefined ? 0 : 4) |
        (v.viaBotId === undefined ? 0 : 2048) |
        (v.replyTo === undefined ? 0 : 8) |
        (v.entities === undefined ? 0 : 128) |
        (v.ttlPeriod === undefined ? 0 : 33554432)
      )
      w.int(v.id)
      w.int53(v.userId)
      w.string(v.message)
      w.int(v.pts)
      w.int(v.ptsCount)
      w.int(v.date)
      if (v.fwdFrom !== undefined) writeMessageFwdHeader(w, v.fwdFrom)
      if (v.viaBotId !== undefined) w.int53(v.viaBotId)
      if (v.replyTo !== undefined) writeMessageReplyHeader(w, v.replyTo)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
      return
    case "updateShortSentMessage":
      w.id(-0x6fea1eff)
      w.id(
        (v.out === true ? 2 : 0) |
        (v.media === undefined ? 0 : 512) |
        (v.entities === undefined ? 0 : 128) |
        (v.ttlPeriod === undefined ? 0 : 33554432)
      )
      w.int(v.id)
      w.int(v.pts)
      w.int(v.ptsCount)
      w.int(v.date)
      if (v.media !== undefined) writeMessageMedia(w, v.media)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
      return
    case "updates":
      w.id(0x74ae4240)
      w.vector(v.updates, writeUpdate)
      w.vector(v.users, writeUser)
      w.vector(v.chats, writeChat)
      w.int(v.date)
      w.int(v.seq)
      return
    case "updatesCombined":
      w.id(0x725b04c3)
      w.vector(v.updates, writeUpdate)
      w.vector(v.users, writeUser)
      w.vector(v.chats, writeChat)
      w.int(v.date)
      w.int(v.seqStart)
      w.int(v.seq)
      return
    case "updatesTooLong":
      w.id(-0x1ce85082)
      return
    default:
      w.fail("Updates", v)
  }
}

export const writeUrlAuthResult = (w: Writer, v: T.UrlAuthResult): void => {
  switch (v._tag) {
    case "urlAuthResultAccepted":
      w.id(0x623a8fa0)
      w.id((v.url === undefined ? 0 : 1))
      if (v.url !== undefined) w.string(v.url)
      return
    case "urlAuthResultDefault":
      w.id(-0x562924e1)
      return
    case "urlAuthResultRequest": {
      const flags_2 = v.browser !== undefined || v.platform !== undefined || v.ip !== undefined || v.region !== undefined
      w.id(0x3cd623ec)
      w.id(
        (v.requestWriteAccess === true ? 1 : 0) |
        (v.requestPhoneNumber === true ? 2 : 0) |
        (v.matchCodesFirst === true ? 32 : 0) |
        (v.isApp === true ? 64 : 0) |
        (flags_2 ? 4 : 0) |
        (v.matchCodes === undefined ? 0 : 8) |
        (v.userIdHint === undefined ? 0 : 16) |
        (v.verifiedAppName === undefined ? 0 : 128)
      )
      writeUser(w, v.bot)
      w.string(v.domain)
      if (flags_2) w.string(v.browser ?? w.missing("urlAuthResultRequest.browser"))
      if (flags_2) w.string(v.platform ?? w.missing("urlAuthResultRequest.platform"))
      if (flags_2) w.string(v.ip ?? w.missing("urlAuthResultRequest.ip"))
      if (flags_2) w.string(v.region ?? w.missing("urlAuthResultRequest.region"))
      if (v.matchCodes !== undefined) w.vector(v.matchCodes, writeString)
      if (v.userIdHint !== undefined) w.int53(v.userIdHint)
      if (v.verifiedAppName !== undefined) w.string(v.verifiedAppName)
      return
    }
    default:
      w.fail("UrlAuthResult", v)
  }
}

export const writeUser = (w: Writer, v: T.User): void => {
  switch (v._tag) {
    case "user": {
      const flags_14 = v.bot === true || v.botInfoVersion !== undefined
      const flags_18 = v.restricted === true || v.restrictionReason !== undefined
      w.id(-0x4e47337d)
      w.id(
        (v.self === true ? 1024 : 0) |
        (v.contact === true ? 2048 : 0) |
        (v.mutualContact === true ? 4096 : 0) |
        (v.deleted === true ? 8192 : 0) |
        (flags_14 ? 16384 : 0) |
        (v.botChatHistory === true ? 32768 : 0) |
        (v.botNochats === true ? 65536 : 0) |
        (v.verified === true ? 131072 : 0) |
        (flags_18 ? 262144 : 0) |
        (v.min === true ? 1048576 : 0) |
        (v.botInlineGeo === true ? 2097152 : 0) |
        (v.support === true ? 8388608 : 0) |
        (v.scam === true ? 16777216 : 0) |
        (v.applyMinPhoto === true ? 33554432 : 0) |
        (v.fake === true ? 67108864 : 0) |
        (v.botAttachMenu === true ? 134217728 : 0) |
        (v.premium === true ? 268435456 : 0) |
        (v.attachMenuEnabled === true ? 536870912 : 0) |
        (v.accessHash === undefined ? 0 : 1) |
        (v.firstName === undefined ? 0 : 2) |
        (v.lastName === undefined ? 0 : 4) |
        (v.username === undefined ? 0 : 8) |
        (v.phone === undefined ? 0 : 16) |
        (v.photo === undefined ? 0 : 32) |
        (v.status === undefined ? 0 : 64) |
        (v.botInlinePlaceholder === undefined ? 0 : 524288) |
        (v.langCode === undefined ? 0 : 4194304) |
        (v.emojiStatus === undefined ? 0 : 1073741824)
      )
      w.id(
        (v.botCanEdit === true ? 2 : 0) |
        (v.closeFriend === true ? 4 : 0) |
        (v.storiesHidden === true ? 8 : 0) |
        (v.storiesUnavailable === true ? 16 : 0) |
        (v.contactRequirePremium === true ? 1024 : 0) |
        (v.botBusiness === true ? 2048 : 0) |
        (v.botHasMainApp === true ? 8192 : 0) |
        (v.botForumView === true ? 65536 : 0) |
        (v.botForumCanManageTopics === true ? 131072 : 0) |
        (v.botCanManageBots === true ? 262144 : 0) |
        (v.botGuestchat === true ? 524288 : 0) |
        (v.botGuard === true ? 1048576 : 0) |
        (v.usernames === undefined ? 0 : 1) |
        (v.storiesMaxId === undefined ? 0 : 32) |
        (v.color === undefined ? 0 : 256) |
        (v.profileColor === undefined ? 0 : 512) |
        (v.botActiveUsers === undefined ? 0 : 4096) |
        (v.botVerificationIcon === undefined ? 0 : 16384) |
        (v.sendPaidMessagesStars === undefined ? 0 : 32768) |
        (v.linkedCommunityId === undefined ? 0 : 2097152)
      )
      w.int53(v.id)
      if (v.accessHash !== undefined) w.long(v.accessHash)
      if (v.firstName !== undefined) w.string(v.firstName)
      if (v.lastName !== undefined) w.string(v.lastName)
      if (v.username !== undefined) w.string(v.username)
      if (v.phone !== undefined) w.string(v.phone)
      if (v.photo !== undefined) writeUserProfilePhoto(w, v.photo)
      if (v.status !== undefined) writeUserStatus(w, v.status)
      if (flags_14) w.int(v.botInfoVersion ?? w.missing("user.bot_info_version"))
      if (flags_18) w.vector(v.restrictionReason ?? [], writeRestrictionReason)
      if (v.botInlinePlaceholder !== undefined) w.string(v.botInlinePlaceholder)
      if (v.langCode !== undefined) w.string(v.langCode)
      if (v.emojiStatus !== undefined) writeEmojiStatus(w, v.emojiStatus)
      if (v.usernames !== undefined) w.vector(v.usernames, writeUsername)
      if (v.storiesMaxId !== undefined) writeRecentStory(w, v.storiesMaxId)
      if (v.color !== undefined) writePeerColor(w, v.color)
      if (v.profileColor !== undefined) writePeerColor(w, v.profileColor)
      if (v.botActiveUsers !== undefined) w.int(v.botActiveUsers)
      if (v.botVerificationIcon !== undefined) w.long(v.botVerificationIcon)
      if (v.sendPaidMessagesStars !== undefined) w.long(v.sendPaidMessagesStars)
      if (v.linkedCommunityId !== undefined) w.int53(v.linkedCommunityId)
      return
    }
    case "userEmpty":
      w.id(-0x2c43b486)
      w.int53(v.id)
      return
    default:
      w.fail("User", v)
  }
}

export const writeUserFull = (w: Writer, v: T.UserFull): void => {
  const flags2_6 = v.personalChannelId !== undefined || v.personalChannelMessage !== undefined
  const flags2_18 = v.starsMyPendingRating !== undefined || v.starsMyPendingRatingDate !== undefined
  w.id(0x06cbe645)
  w.id(
    (v.blocked === true ? 1 : 0) |
    (v.phoneCallsAvailable === true ? 16 : 0) |
    (v.phoneCallsPrivate === true ? 32 : 0) |
    (v.canPinMessage === true ? 128 : 0) |
    (v.hasScheduled === true ? 4096 : 0) |
    (v.videoCallsAvailable === true ? 8192 : 0) |
    (v.voiceMessagesForbidden === true ? 1048576 : 0) |
    (v.translationsDisabled === true ? 8388608 : 0) |
    (v.storiesPinnedAvailable === true ? 67108864 : 0) |
    (v.blockedMyStoriesFrom === true ? 134217728 : 0) |
    (v.wallpaperOverridden === true ? 268435456 : 0) |
    (v.contactRequirePremium === true ? 536870912 : 0) |
    (v.readDatesPrivate === true ? 1073741824 : 0) |
    (v.about === undefined ? 0 : 2) |
    (v.personalPhoto === undefined ? 0 : 2097152) |
    (v.profilePhoto === undefined ? 0 : 4) |
    (v.fallbackPhoto === undefined ? 0 : 4194304) |
    (v.botInfo === undefined ? 0 : 8) |
    (v.pinnedMsgId === undefined ? 0 : 64) |
    (v.folderId === undefined ? 0 : 2048) |
    (v.ttlPeriod === undefined ? 0 : 16384) |
    (v.theme === undefined ? 0 : 32768) |
    (v.privateForwardName === undefined ? 0 : 65536) |
    (v.botGroupAdminRights === undefined ? 0 : 131072) |
    (v.botBroadcastAdminRights === undefined ? 0 : 262144) |
    (v.wallpaper === undefined ? 0 : 16777216) |
    (v.stories === undefined ? 0 : 33554432)
  )
  w.id(
    (v.sponsoredEnabled === true ? 128 : 0) |
    (v.canViewRevenue === true ? 512 : 0) |
    (v.botCanManageEmojiStatus === true ? 1024 : 0) |
    (v.displayGiftsButton === true ? 65536 : 0) |
    (v.noforwardsMyEnabled === true ? 8388608 : 0) |
    (v.noforwardsPeerEnabled === true ? 16777216 : 0) |
    (v.unofficialSecurityRisk === true ? 67108864 : 0) |
    (v.businessWorkHours === undefined ? 0 : 1) |
    (v.businessLocation === undefined ? 0 : 2) |
    (v.businessGreetingMessage === undefined ? 0 : 4) |
    (v.businessAwayMessage === undefined ? 0 : 8) |
    (v.businessIntro === undefined ? 0 : 16) |
    (v.birthday === undefined ? 0 : 32) |
    (flags2_6 ? 64 : 0) |
    (v.stargiftsCount === undefined ? 0 : 256) |
    (v.starrefProgram === undefined ? 0 : 2048) |
    (v.botVerification === undefined ? 0 : 4096) |
    (v.sendPaidMessagesStars === undefined ? 0 : 16384) |
    (v.disallowedGifts === undefined ? 0 : 32768) |
    (v.starsRating === undefined ? 0 : 131072) |
    (flags2_18 ? 262144 : 0) |
    (v.mainTab === undefined ? 0 : 1048576) |
    (v.savedMusic === undefined ? 0 : 2097152) |
    (v.note === undefined ? 0 : 4194304) |
    (v.botManagerId === undefined ? 0 : 33554432)
  )
  w.int53(v.id)
  if (v.about !== undefined) w.string(v.about)
  writePeerSettings(w, v.settings)
  if (v.personalPhoto !== undefined) writePhoto(w, v.personalPhoto)
  if (v.profilePhoto !== undefined) writePhoto(w, v.profilePhoto)
  if (v.fallbackPhoto !== undefined) writePhoto(w, v.fallbackPhoto)
  writePeerNotifySettings(w, v.notifySettings)
  if (v.botInfo !== undefined) writeBotInfo(w, v.botInfo)
  if (v.pinnedMsgId !== undefined) w.int(v.pinnedMsgId)
  w.int(v.commonChatsCount)
  if (v.folderId !== undefined) w.int(v.folderId)
  if (v.ttlPeriod !== undefined) w.int(v.ttlPeriod)
  if (v.theme !== undefined) writeChatTheme(w, v.theme)
  if (v.privateForwardName !== undefined) w.string(v.privateForwardName)
  if (v.botGroupAdminRights !== undefined) writeChatAdminRights(w, v.botGroupAdminRights)
  if (v.botBroadcastAdminRights !== undefined) writeChatAdminRights(w, v.botBroadcastAdminRights)
  if (v.wallpaper !== undefined) writeWallPaper(w, v.wallpaper)
  if (v.stories !== undefined) writePeerStories(w, v.stories)
  if (v.businessWorkHours !== undefined) writeBusinessWorkHours(w, v.businessWorkHours)
  if (v.businessLocation !== undefined) writeBusinessLocation(w, v.businessLocation)
  if (v.businessGreetingMessage !== undefined) writeBusinessGreetingMessage(w, v.businessGreetingMessage)
  if (v.businessAwayMessage !== undefined) writeBusinessAwayMessage(w, v.businessAwayMessage)
  if (v.businessIntro !== undefined) writeBusinessIntro(w, v.businessIntro)
  if (v.birthday !== undefined) writeBirthday(w, v.birthday)
  if (flags2_6) w.int53(v.personalChannelId ?? w.missing("userFull.personal_channel_id"))
  if (flags2_6) w.int(v.personalChannelMessage ?? w.missing("userFull.personal_channel_message"))
  if (v.stargiftsCount !== undefined) w.int(v.stargiftsCount)
  if (v.starrefProgram !== undefined) writeStarRefProgram(w, v.starrefProgram)
  if (v.botVerification !== undefined) writeBotVerification(w, v.botVerification)
  if (v.sendPaidMessagesStars !== undefined) w.long(v.sendPaidMessagesStars)
  if (v.disallowedGifts !== undefined) writeDisallowedGiftsSettings(w, v.disallowedGifts)
  if (v.starsRating !== undefined) writeStarsRating(w, v.starsRating)
  if (flags2_18) writeStarsRating(w, v.starsMyPendingRating ?? w.missing("userFull.stars_my_pending_rating"))
  if (flags2_18) w.int(v.starsMyPendingRatingDate ?? w.missing("userFull.stars_my_pending_rating_date"))
  if (v.mainTab !== undefined) writeProfileTab(w, v.mainTab)
  if (v.savedMusic !== undefined) writeDocument(w, v.savedMusic)
  if (v.note !== undefined) writeTextWithEntities(w, v.note)
  if (v.botManagerId !== undefined) w.int53(v.botManagerId)
}

export const writeUserProfilePhoto = (w: Writer, v: T.UserProfilePhoto): void => {
  switch (v._tag) {
    case "userProfilePhoto":
      w.id(-0x7d2e08fa)
      w.id(
        (v.hasVideo === true ? 1 : 0) |
        (v.personal === true ? 4 : 0) |
        (v.strippedThumb === undefined ? 0 : 2)
      )
      w.long(v.photoId)
      if (v.strippedThumb !== undefined) w.bytes(v.strippedThumb)
      w.int(v.dcId)
      return
    case "userProfilePhotoEmpty":
      w.id(0x4f11bae1)
      return
    default:
      w.fail("UserProfilePhoto", v)
  }
}

export const writeUserStatus = (w: Writer, v: T.UserStatus): void => {
  switch (v._tag) {
    case "userStatusEmpty":
      w.id(0x09d05049)
      return
    case "userStatusLastMonth":
      w.id(0x65899777)
      w.id((v.byMe === true ? 1 : 0))
      return
    case "userStatusLastWeek":
      w.id(0x541a1d1a)
      w.id((v.byMe === true ? 1 : 0))
      return
    case "userStatusOffline":
      w.id(0x008c703f)
      w.int(v.wasOnline)
      return
    case "userStatusOnline":
      w.id(-0x1246c6b7)
      w.int(v.expires)
      return
    case "userStatusRecently":
      w.id(0x7b197dc8)
      w.id((v.byMe === true ? 1 : 0))
      return
    default:
      w.fail("UserStatus", v)
  }
}

export const writeUsername = (w: Writer, v: T.Username): void => {
  w.id(-0x4bf8c9b9)
  w.id((v.editable === true ? 1 : 0) | (v.active === true ? 2 : 0))
  w.string(v.username)
}

export const writeVideoSize = (w: Writer, v: T.VideoSize): void => {
  switch (v._tag) {
    case "videoSize":
      w.id(-0x21cc4f6c)
      w.id((v.videoStartTs === undefined ? 0 : 1))
      w.string(v.type)
      w.int(v.w)
      w.int(v.h)
      w.int(v.size)
      if (v.videoStartTs !== undefined) w.double(v.videoStartTs)
      return
    case "videoSizeEmojiMarkup":
      w.id(-0x07a3bec4)
      w.long(v.emojiId)
      w.vector(v.backgroundColors, writeInt)
      return
    case "videoSizeStickerMarkup":
      w.id(0x0da082fe)
      writeInputStickerSet(w, v.stickerset)
      w.long(v.stickerId)
      w.vector(v.backgroundColors, writeInt)
      return
    default:
      w.fail("VideoSize", v)
  }
}

export const writeWallPaper = (w: Writer, v: T.WallPaper): void => {
  switch (v._tag) {
    case "wallPaper":
      w.id(-0x5bc83c13)
      w.long(v.id)
      w.id(
        (v.creator === true ? 1 : 0) |
        (v.default === true ? 2 : 0) |
        (v.pattern === true ? 8 : 0) |
        (v.dark === true ? 16 : 0) |
        (v.settings === undefined ? 0 : 4)
      )
      w.long(v.accessHash)
      w.string(v.slug)
      writeDocument(w, v.document)
      if (v.settings !== undefined) writeWallPaperSettings(w, v.settings)
      return
    case "wallPaperNoFile":
      w.id(-0x1f7fbeea)
      w.long(v.id)
      w.id((v.default === true ? 2 : 0) | (v.dark === true ? 16 : 0) | (v.settings === undefined ? 0 : 4))
      if (v.settings !== undefined) writeWallPaperSettings(w, v.settings)
      return
    default:
      w.fail("WallPaper", v)
  }
}

export const writeWallPaperSettings = (w: Writer, v: T.WallPaperSettings): void => {
  const flags_4 = v.secondBackgroundColor !== undefined || v.rotation !== undefined
  w.id(0x372efcd0)
  w.id(
    (v.blur === true ? 2 : 0) |
    (v.motion === true ? 4 : 0) |
    (v.backgroundColor === undefined ? 0 : 1) |
    (flags_4 ? 16 : 0) |
    (v.thirdBackgroundColor === undefined ? 0 : 32) |
    (v.fourthBackgroundColor === undefined ? 0 : 64) |
    (v.intensity === undefined ? 0 : 8) |
    (v.emoticon === undefined ? 0 : 128)
  )
  if (v.backgroundColor !== undefined) w.int(v.backgroundColor)
  if (flags_4) w.int(v.secondBackgroundColor ?? w.missing("wallPaperSettings.second_background_color"))
  if (v.thirdBackgroundColor !== undefined) w.int(v.thirdBackgroundColor)
  if (v.fourthBackgroundColor !== undefined) w.int(v.fourthBackgroundColor)
  if (v.intensity !== undefined) w.int(v.intensity)
  if (flags_4) w.int(v.rotation ?? w.missing("wallPaperSettings.rotation"))
  if (v.emoticon !== undefined) w.string(v.emoticon)
}

export const writeWebAuthorization = (w: Writer, v: T.WebAuthorization): void => {
  w.id(-0x59070bae)
  w.long(v.hash)
  w.int53(v.botId)
  w.string(v.domain)
  w.string(v.browser)
  w.string(v.platform)
  w.int(v.dateCreated)
  w.int(v.dateActive)
  w.string(v.ip)
  w.string(v.region)
}

export const writeWebDocument = (w: Writer, v: T.WebDocument): void => {
  switch (v._tag) {
    case "webDocument":
      w.id(0x1c570ed1)
      w.string(v.url)
      w.long(v.accessHash)
      w.int(v.size)
      w.string(v.mimeType)
      w.vector(v.attributes, writeDocumentAttribute)
      return
    case "webDocumentNoProxy":
      w.id(-0x0637433a)
      w.string(v.url)
      w.int(v.size)
      w.string(v.mimeType)
      w.vector(v.attributes, writeDocumentAttribute)
      return
    default:
      w.fail("WebDocument", v)
  }
}

export const writeWebDomainException = (w: Writer, v: T.WebDomainException): void => {
  w.id(-0x6cc35a69)
  w.id((v.favicon === undefined ? 0 : 1))
  w.string(v.domain)
  w.string(v.url)
  w.string(v.title)
  if (v.favicon !== undefined) w.long(v.favicon)
}

export const writeWebPage = (w: Writer, v: T.WebPage): void => {
  switch (v._tag) {
    case "webPage": {
      const flags_5 = v.embedUrl !== undefined || v.embedType !== undefined
      const flags_6 = v.embedWidth !== undefined || v.embedHeight !== undefined
      w.id(-0x1763ba4e)
      w.id(
        (v.hasLargeMedia === true ? 8192 : 0) |
        (v.videoCoverPhoto === true ? 16384 : 0) |
        (v.type === undefined ? 0 : 1) |
        (v.siteName === undefined ? 0 : 2) |
        (v.title === undefined ? 0 : 4) |
        (v.description === undefined ? 0 : 8) |
        (v.photo === undefined ? 0 : 16) |
        (flags_5 ? 32 : 0) |
        (flags_6 ? 64 : 0) |
        (v.duration === undefined ? 0 : 128) |
        (v.author === undefined ? 0 : 256) |
        (v.document === undefined ? 0 : 512) |
        (v.cachedPage === undefined ? 0 : 1024) |
        (v.attributes === undefined ? 0 : 4096)
      )
      w.long(v.id)
      w.string(v.url)
      w.string(v.displayUrl)
      w.int(v.hash)
      if (v.type !== undefined) w.string(v.type)
      if (v.siteName !== undefined) w.string(v.siteName)
      if (v.title !== undefined) w.string(v.title)
      if (v.description !== undefined) w.string(v.description)
      if (v.photo !== undefined) writePhoto(w, v.photo)
      if (flags_5) w.string(v.embedUrl ?? w.missing("webPage.embed_url"))
      if (flags_5) w.string(v.embedType ?? w.missing("webPage.embed_type"))
      if (flags_6) w.int(v.embedWidth ?? w.missing("webPage.embed_width"))
      if (flags_6) w.int(v.embedHeight ?? w.missing("webPage.embed_height"))
      if (v.duration !== undefined) w.int(v.duration)
      if (v.author !== undefined) w.string(v.author)
      if (v.document !== undefined) writeDocument(w, v.document)
      if (v.cachedPage !== undefined) writePage(w, v.cachedPage)
      if (v.attributes !== undefined) w.vector(v.attributes, writeWebPageAttribute)
      return
    }
    case "webPageEmpty":
      w.id(0x211a1788)
      w.id((v.url === undefined ? 0 : 1))
      w.long(v.id)
      if (v.url !== undefined) w.string(v.url)
      return
    case "webPageNotModified":
      w.id(0x7311ca11)
      w.id((v.cachedPageViews === undefined ? 0 : 1))
      if (v.cachedPageViews !== undefined) w.int(v.cachedPageViews)
      return
    case "webPagePending":
      w.id(-0x4f2ec1b9)
      w.id((v.url === undefined ? 0 : 1))
      w.long(v.id)
      if (v.url !== undefined) w.string(v.url)
      w.int(v.date)
      return
    default:
      w.fail("WebPage", v)
  }
}

export const writeWebPageAttribute = (w: Writer, v: T.WebPageAttribute): void => {
  switch (v._tag) {
    case "webPageAttributeAiComposeTone":
      w.id(0x7781fe18)
      w.long(v.emojiId)
      return
    case "webPageAttributeStarGiftAuction":
      w.id(0x01c641c2)
      writeStarGift(w, v.gift)
      w.int(v.endDate)
      return
    case "webPageAttributeStarGiftCollection":
      w.id(0x31cad303)
      w.vector(v.icons, writeDocument)
      return
    case "webPageAttributeStickerSet":
      w.id(0x50cc03d3)
      w.id((v.emojis === true ? 1 : 0) | (v.textColor === true ? 2 : 0))
      w.vector(v.stickers, writeDocument)
      return
    case "webPageAttributeStory":
      w.id(0x2e94c3e7)
      w.id((v.story === undefined ? 0 : 1))
      writePeer(w, v.peer)
      w.int(v.id)
      if (v.story !== undefined) writeStoryItem(w, v.story)
      return
    case "webPageAttributeTheme":
      w.id(0x54b56617)
      w.id((v.documents === undefined ? 0 : 1) | (v.settings === undefined ? 0 : 2))
      if (v.documents !== undefined) w.vector(v.documents, writeDocument)
      if (v.settings !== undefined) writeThemeSettings(w, v.settings)
      return
    case "webPageAttributeUniqueStarGift":
      w.id(-0x30909248)
      writeStarGift(w, v.gift)
      return
    default:
      w.fail("WebPageAttribute", v)
  }
}

export const writeWebViewMessageSent = (w: Writer, v: T.WebViewMessageSent): void => {
  w.id(0x0c94511c)
  w.id((v.msgId === undefined ? 0 : 1))
  if (v.msgId !== undefined) writeInputBotInlineMessageID(w, v.msgId)
}

export const writeWebViewResult = (w: Writer, v: T.WebViewResult): void => {
  w.id(0x4d22ff98)
  w.id(
    (v.fullsize === true ? 2 : 0) |
    (v.fullscreen === true ? 4 : 0) |
    (v.sameOrigin === true ? 8 : 0) |
    (v.queryId === undefined ? 0 : 1)
  )
  if (v.queryId !== undefined) w.long(v.queryId)
  w.string(v.url)
}

export const writeAccountAuthorizationForm = (w: Writer, v: T.AccountAuthorizationForm): void => {
  w.id(-0x52d1e328)
  w.id((v.privacyPolicyUrl === undefined ? 0 : 1))
  w.vector(v.requiredTypes, writeSecureRequiredType)
  w.vector(v.values, writeSecureValue)
  w.vector(v.errors, writeSecureValueError)
  w.vector(v.users, writeUser)
  if (v.privacyPolicyUrl !== undefined) w.string(v.privacyPolicyUrl)
}

export const writeAccountAuthorizations = (w: Writer, v: T.AccountAuthorizations): void => {
  w.id(0x4bff8ea0)
  w.int(v.authorizationTtlDays)
  w.vector(v.authorizations, writeAuthorization)
}

export const writeAccountAutoDownloadSettings = (w: Writer, v: T.AccountAutoDownloadSettings): void => {
  w.id(0x63cacf26)
  writeAutoDownloadSettings(w, v.low)
  writeAutoDownloadSettings(w, v.medium)
  writeAutoDownloadSettings(w, v.high)
}

export const writeAccountAutoSaveSettings = (w: Writer, v: T.AccountAutoSaveSettings): void => {
  w.id(0x4c3e069d)
  writeAutoSaveSettings(w, v.usersSettings)
  writeAutoSaveSettings(w, v.chatsSettings)
  writeAutoSaveSettings(w, v.broadcastsSettings)
  w.vector(v.exceptions, writeAutoSaveException)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeAccountBusinessChatLinks = (w: Writer, v: T.AccountBusinessChatLinks): void => {
  w.id(-0x13bc5d2f)
  w.vector(v.links, writeBusinessChatLink)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeAccountChatThemes = (w: Writer, v: T.AccountChatThemes): void => {
  switch (v._tag) {
    case "account.chatThemes":
      w.id(-0x41f67e8d)
      w.id((v.nextOffset === undefined ? 0 : 1))
      w.long(v.hash)
      w.vector(v.themes, writeChatTheme)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      if (v.nextOffset !== undefined) w.string(v.nextOffset)
      return
    case "account.chatThemesNotModified":
      w.id(-0x1fee1e3c)
      return
    default:
      w.fail("account.ChatThemes", v)
  }
}

export const writeAccountConnectedBots = (w: Writer, v: T.AccountConnectedBots): void => {
  w.id(0x17d7f87b)
  w.vector(v.connectedBots, writeConnectedBot)
  w.vector(v.users, writeUser)
}

export const writeAccountContentSettings = (w: Writer, v: T.AccountContentSettings): void => {
  w.id(0x57e28221)
  w.id((v.sensitiveEnabled === true ? 1 : 0) | (v.sensitiveCanChange === true ? 2 : 0))
}

export const writeAccountEmailVerified = (w: Writer, v: T.AccountEmailVerified): void => {
  switch (v._tag) {
    case "account.emailVerified":
      w.id(0x2b96cd1b)
      w.string(v.email)
      return
    case "account.emailVerifiedLogin":
      w.id(-0x1e44f29f)
      w.string(v.email)
      writeAuthSentCode(w, v.sentCode)
      return
    default:
      w.fail("account.EmailVerified", v)
  }
}

export const writeAccountEmojiStatuses = (w: Writer, v: T.AccountEmojiStatuses): void => {
  switch (v._tag) {
    case "account.emojiStatuses":
      w.id(-0x6f3b982f)
      w.long(v.hash)
      w.vector(v.statuses, writeEmojiStatus)
      return
    case "account.emojiStatusesNotModified":
      w.id(-0x2f7319bb)
      return
    default:
      w.fail("account.EmojiStatuses", v)
  }
}

export const writeAccountPaidMessagesRevenue = (w: Writer, v: T.AccountPaidMessagesRevenue): void => {
  w.id(0x1e109708)
  w.long(v.starsAmount)
}

export const writeAccountPasskeyRegistrationOptions = (w: Writer, v: T.AccountPasskeyRegistrationOptions): void => {
  w.id(-0x1e94a31f)
  writeDataJSON(w, v.options)
}

export const writeAccountPasskeys = (w: Writer, v: T.AccountPasskeys): void => {
  w.id(-0x071f55e4)
  w.vector(v.passkeys, writePasskey)
}

export const writeAccountPassword = (w: Writer, v: T.AccountPassword): void => {
  const flags_2 = v.hasPassword === true || v.currentAlgo !== undefined || v.srpB !== undefined || v.srpId !== undefined
  w.id(-0x6a84af05)
  w.id(
    (v.hasRecovery === true ? 1 : 0) |
    (v.hasSecureValues === true ? 2 : 0) |
    (flags_2 ? 4 : 0) |
    (v.hint === undefined ? 0 : 8) |
    (v.emailUnconfirmedPattern === undefined ? 0 : 16) |
    (v.pendingResetDate === undefined ? 0 : 32) |
    (v.loginEmailPattern === undefined ? 0 : 64)
  )
  if (flags_2) writePasswordKdfAlgo(w, v.currentAlgo ?? w.missing("account.password.current_algo"))
  if (flags_2) w.bytes(v.srpB ?? w.missing("account.password.srp_B"))
  if (flags_2) w.long(v.srpId ?? w.missing("account.password.srp_id"))
  if (v.hint !== undefined) w.string(v.hint)
  if (v.emailUnconfirmedPattern !== undefined) w.string(v.emailUnconfirmedPattern)
  writePasswordKdfAlgo(w, v.newAlgo)
  writeSecurePasswordKdfAlgo(w, v.newSecureAlgo)
  w.bytes(v.secureRandom)
  if (v.pendingResetDate !== undefined) w.int(v.pendingResetDate)
  if (v.loginEmailPattern !== undefined) w.string(v.loginEmailPattern)
}

export const writeAccountPasswordInputSettings = (w: Writer, v: T.AccountPasswordInputSettings): void => {
  const flags_0 = v.newAlgo !== undefined || v.newPasswordHash !== undefined || v.hint !== undefined
  w.id(-0x3dc8d837)
  w.id(
    (flags_0 ? 1 : 0) |
    (v.email === undefined ? 0 : 2) |
    (v.newSecureSettings === undefined ? 0 : 4)
  )
  if (flags_0) writePasswordKdfAlgo(w, v.newAlgo ?? w.missing("account.passwordInputSettings.new_algo"))
  if (flags_0) w.bytes(v.newPasswordHash ?? w.missing("account.passwordInputSettings.new_password_hash"))
  if (flags_0) w.string(v.hint ?? w.missing("account.passwordInputSettings.hint"))
  if (v.email !== undefined) w.string(v.email)
  if (v.newSecureSettings !== undefined) writeSecureSecretSettings(w, v.newSecureSettings)
}

export const writeAccountPasswordSettings = (w: Writer, v: T.AccountPasswordSettings): void => {
  w.id(-0x65a3cc1b)
  w.id((v.email === undefined ? 0 : 1) | (v.secureSettings === undefined ? 0 : 2))
  if (v.email !== undefined) w.string(v.email)
  if (v.secureSettings !== undefined) writeSecureSecretSettings(w, v.secureSettings)
}

export const writeAccountPrivacyRules = (w: Writer, v: T.AccountPrivacyRules): void => {
  w.id(0x50a04e45)
  w.vector(v.rules, writePrivacyRule)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeAccountResetPasswordResult = (w: Writer, v: T.AccountResetPasswordResult): void => {
  switch (v._tag) {
    case "account.resetPasswordFailedWait":
      w.id(-0x1c88679f)
      w.int(v.retryDate)
      return
    case "account.resetPasswordOk":
      w.id(-0x16d929c2)
      return
    case "account.resetPasswordRequestedWait":
      w.id(-0x16100383)
      w.int(v.untilDate)
      return
    default:
      w.fail("account.ResetPasswordResult", v)
  }
}

export const writeAccountResolvedBusinessChatLinks = (w: Writer, v: T.AccountResolvedBusinessChatLinks): void => {
  w.id(-0x65dc50df)
  w.id((v.entities === undefined ? 0 : 1))
  writePeer(w, v.peer)
  w.string(v.message)
  if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeAccountSavedMusicIds = (w: Writer, v: T.AccountSavedMusicIds): void => {
  switch (v._tag) {
    case "account.savedMusicIds":
      w.id(-0x667299ca)
      w.vector(v.ids, writeLong)
      return
    case "account.savedMusicIdsNotModified":
      w.id(0x4fc81d6e)
      return
    default:
      w.fail("account.SavedMusicIds", v)
  }
}

export const writeAccountSavedRingtone = (w: Writer, v: T.AccountSavedRingtone): void => {
  switch (v._tag) {
    case "account.savedRingtone":
      w.id(-0x48d9c093)
      return
    case "account.savedRingtoneConverted":
      w.id(0x1f307eb7)
      writeDocument(w, v.document)
      return
    default:
      w.fail("account.SavedRingtone", v)
  }
}

export const writeAccountSavedRingtones = (w: Writer, v: T.AccountSavedRingtones): void => {
  switch (v._tag) {
    case "account.savedRingtones":
      w.id(-0x3e16d33b)
      w.long(v.hash)
      w.vector(v.ringtones, writeDocument)
      return
    case "account.savedRingtonesNotModified":
      w.id(-0x0409174f)
      return
    default:
      w.fail("account.SavedRingtones", v)
  }
}

export const writeAccountSentEmailCode = (w: Writer, v: T.AccountSentEmailCode): void => {
  w.id(-0x7ee07ab1)
  w.string(v.emailPattern)
  w.int(v.length)
}

export const writeAccountTakeout = (w: Writer, v: T.AccountTakeout): void => {
  w.id(0x4dba4501)
  w.long(v.id)
}

export const writeAccountThemes = (w: Writer, v: T.AccountThemes): void => {
  switch (v._tag) {
    case "account.themes":
      w.id(-0x65c27393)
      w.long(v.hash)
      w.vector(v.themes, writeTheme)
      return
    case "account.themesNotModified":
      w.id(-0x0be149de)
      return
    default:
      w.fail("account.Themes", v)
  }
}

export const writeAccountTmpPassword = (w: Writer, v: T.AccountTmpPassword): void => {
  w.id(-0x249b02cc)
  w.bytes(v.tmpPassword)
  w.int(v.validUntil)
}

export const writeAccountWallPapers = (w: Writer, v: T.AccountWallPapers): void => {
  switch (v._tag) {
    case "account.wallPapers":
      w.id(-0x323c7a74)
      w.long(v.hash)
      w.vector(v.wallpapers, writeWallPaper)
      return
    case "account.wallPapersNotModified":
      w.id(0x1c199183)
      return
    default:
      w.fail("account.WallPapers", v)
  }
}

export const writeAccountWebAuthorizations = (w: Writer, v: T.AccountWebAuthorizations): void => {
  w.id(-0x12a93604)
  w.vector(v.authorizations, writeWebAuthorization)
  w.vector(v.users, writeUser)
}

export const writeAccountWebBrowserSettings = (w: Writer, v: T.AccountWebBrowserSettings): void => {
  switch (v._tag) {
    case "account.webBrowserSettings":
      w.id(0x79eb8cb3)
      w.id((v.openExternalBrowser === true ? 1 : 0) | (v.displayCloseButton === true ? 2 : 0))
      w.vector(v.externalExceptions, writeWebDomainException)
      w.vector(v.inappExceptions, writeWebDomainException)
      w.long(v.hash)
      return
    case "account.webBrowserSettingsNotModified":
      w.id(-0x3ce370b2)
      return
    default:
      w.fail("account.WebBrowserSettings", v)
  }
}

export const writeAicomposeTones = (w: Writer, v: T.AicomposeTones): void => {
  switch (v._tag) {
    case "aicompose.tones":
      w.id(0x6c9d0efe)
      w.long(v.hash)
      w.vector(v.tones, writeAiComposeTone)
      w.vector(v.users, writeUser)
      return
    case "aicompose.tonesNotModified":
      w.id(-0x3e0b9efd)
      return
    default:
      w.fail("aicompose.Tones", v)
  }
}

export const writeAuthAuthorization = (w: Writer, v: T.AuthAuthorization): void => {
  switch (v._tag) {
    case "auth.authorization": {
      const flags_1 = v.setupPasswordRequired === true || v.otherwiseReloginDays !== undefined
      w.id(0x2ea2c0d4)
      w.id(
        (flags_1 ? 2 : 0) |
        (v.tmpSessions === undefined ? 0 : 1) |
        (v.futureAuthToken === undefined ? 0 : 4)
      )
      if (flags_1) w.int(v.otherwiseReloginDays ?? w.missing("auth.authorization.otherwise_relogin_days"))
      if (v.tmpSessions !== undefined) w.int(v.tmpSessions)
      if (v.futureAuthToken !== undefined) w.bytes(v.futureAuthToken)
      writeUser(w, v.user)
      return
    }
    case "auth.authorizationSignUpRequired":
      w.id(0x44747e9a)
      w.id((v.termsOfService === undefined ? 0 : 1))
      if (v.termsOfService !== undefined) writeHelpTermsOfService(w, v.termsOfService)
      return
    default:
      w.fail("auth.Authorization", v)
  }
}

export const writeAuthCodeType = (w: Writer, v: T.AuthCodeType): void => {
  switch (v._tag) {
    case "auth.codeTypeCall":
      w.id(0x741cd3e3)
      return
    case "auth.codeTypeFlashCall":
      w.id(0x226ccefb)
      return
    case "auth.codeTypeFragmentSms":
      w.id(0x06ed998c)
      return
    case "auth.codeTypeMissedCall":
      w.id(-0x29e52912)
      return
    case "auth.codeTypeSms":
      w.id(0x72a3158c)
      return
    default:
      w.fail("auth.CodeType", v)
  }
}

export const writeAuthExportedAuthorization = (w: Writer, v: T.AuthExportedAuthorization): void => {
  w.id(-0x4bcb1d48)
  w.long(v.id)
  w.bytes(v.bytes)
}

export const writeAuthLoggedOut = (w: Writer, v: T.AuthLoggedOut): void => {
  w.id(-0x3c5d7ca1)
  w.id((v.futureAuthToken === undefined ? 0 : 1))
  if (v.futureAuthToken !== undefined) w.bytes(v.futureAuthToken)
}

export const writeAuthLoginToken = (w: Writer, v: T.AuthLoginToken): void => {
  switch (v._tag) {
    case "auth.loginToken":
      w.id(0x629f1980)
      w.int(v.expires)
      w.bytes(v.token)
      return
    case "auth.loginTokenMigrateTo":
      w.id(0x068e9916)
      w.int(v.dcId)
      w.bytes(v.token)
      return
    case "auth.loginTokenSuccess":
      w.id(0x390d5c5e)
      writeAuthAuthorization(w, v.authorization)
      return
    default:
      w.fail("auth.LoginToken", v)
  }
}

export const writeAuthPasskeyLoginOptions = (w: Writer, v: T.AuthPasskeyLoginOptions): void => {
  w.id(-0x1dfc8877)
  writeDataJSON(w, v.options)
}

export const writeAuthPasswordRecovery = (w: Writer, v: T.AuthPasswordRecovery): void => {
  w.id(0x137948a5)
  w.string(v.emailPattern)
}

export const writeAuthSentCode = (w: Writer, v: T.AuthSentCode): void => {
  switch (v._tag) {
    case "auth.sentCode":
      w.id(0x5e002502)
      w.id((v.nextType === undefined ? 0 : 2) | (v.timeout === undefined ? 0 : 4))
      writeAuthSentCodeType(w, v.type)
      w.string(v.phoneCodeHash)
      if (v.nextType !== undefined) writeAuthCodeType(w, v.nextType)
      if (v.timeout !== undefined) w.int(v.timeout)
      return
    case "auth.sentCodePaymentRequired":
      w.id(-0x077d8141)
      w.string(v.storeProduct)
      w.string(v.phoneCodeHash)
      w.string(v.supportEmailAddress)
      w.string(v.supportEmailSubject)
      w.int(v.premiumDays)
      w.string(v.currency)
      w.long(v.amount)
      return
    case "auth.sentCodeSuccess":
      w.id(0x2390fe44)
      writeAuthAuthorization(w, v.authorization)
      return
    default:
      w.fail("auth.SentCode", v)
  }
}

export const writeAuthSentCodeType = (w: Writer, v: T.AuthSentCodeType): void => {
  switch (v._tag) {
    case "auth.sentCodeTypeApp":
      w.id(0x3dbb5986)
      w.int(v.length)
      return
    case "auth.sentCodeTypeCall":
      w.id(0x5353e5a7)
      w.int(v.length)
      return
    case "auth.sentCodeTypeEmailCode":
      w.id(-0x0baf0a65)
      w.id(
        (v.appleSigninAllowed === true ? 1 : 0) |
        (v.googleSigninAllowed === true ? 2 : 0) |
        (v.resetAvailablePeriod === undefined ? 0 : 8) |
        (v.resetPendingDate === undefined ? 0 : 16)
      )
      w.string(v.emailPattern)
      w.int(v.length)
      if (v.resetAvailablePeriod !== undefined) w.int(v.resetAvailablePeriod)
      if (v.resetPendingDate !== undefined) w.int(v.resetPendingDate)
      return
    case "auth.sentCodeTypeFirebaseSms": {
      const flags_2 = v.playIntegrityProjectId !== undefined || v.playIntegrityNonce !== undefined
      const flags_1 = v.receipt !== undefined || v.pushTimeout !== undefined
      w.id(0x009fd736)
      w.id((v.nonce === undefined ? 0 : 1) | (flags_2 ? 4 : 0) | (flags_1 ? 2 : 0))
      if (v.nonce !== undefined) w.bytes(v.nonce)
      if (flags_2) w.long(v.playIntegrityProjectId ?? w.missing("auth.sentCodeTypeFirebaseSms.play_integrity_project_id"))
      if (flags_2) w.bytes(v.playIntegrityNonce ?? w.missing("auth.sentCodeTypeFirebaseSms.play_integrity_nonce"))
      if (flags_1) w.string(v.receipt ?? w.missing("auth.sentCodeTypeFirebaseSms.receipt"))
      if (flags_1) w.int(v.pushTimeout ?? w.missing("auth.sentCodeTypeFirebaseSms.push_timeout"))
      w.int(v.length)
      return
    }
    case "auth.sentCodeTypeFlashCall":
      w.id(-0x54fc3927)
      w.string(v.pattern)
      return
    case "auth.sentCodeTypeFragmentSms":
      w.id(-0x26a9a3c7)
      w.string(v.url)
      w.int(v.length)
      return
    case "auth.sentCodeTypeMissedCall":
      w.id(-0x7dff9b7c)
      w.string(v.prefix)
      w.int(v.length)
      return
    case "auth.sentCodeTypeSetUpEmailRequired":
      w.id(-0x5ab6e216)
      w.id((v.appleSigninAllowed === true ? 1 : 0) | (v.googleSigninAllowed === true ? 2 : 0))
      return
    case "auth.sentCodeTypeSms":
      w.id(-0x3fff445e)
      w.int(v.length)
      return
    case "auth.sentCodeTypeSmsPhrase":
      w.id(-0x4c886b51)
      w.id((v.beginning === undefined ? 0 : 1))
      if (v.beginning !== undefined) w.string(v.beginning)
      return
    case "auth.sentCodeTypeSmsWord":
      w.id(-0x5be9537f)
      w.id((v.beginning === undefined ? 0 : 1))
      if (v.beginning !== undefined) w.string(v.beginning)
      return
    default:
      w.fail("auth.SentCodeType", v)
  }
}

export const writeBotsAccessSettings = (w: Writer, v: T.BotsAccessSettings): void => {
  w.id(-0x22e0406d)
  w.id((v.restricted === true ? 1 : 0) | (v.addUsers === undefined ? 0 : 2))
  if (v.addUsers !== undefined) w.vector(v.addUsers, writeUser)
}

export const writeBotsBotInfo = (w: Writer, v: T.BotsBotInfo): void => {
  w.id(-0x17588a50)
  w.string(v.name)
  w.string(v.about)
  w.string(v.description)
}

export const writeBotsExportedBotToken = (w: Writer, v: T.BotsExportedBotToken): void => {
  w.id(0x3c60b621)
  w.string(v.token)
}

export const writeBotsPopularAppBots = (w: Writer, v: T.BotsPopularAppBots): void => {
  w.id(0x1991b13b)
  w.id((v.nextOffset === undefined ? 0 : 1))
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
  w.vector(v.users, writeUser)
}

export const writeBotsPreviewInfo = (w: Writer, v: T.BotsPreviewInfo): void => {
  w.id(0x0ca71d64)
  w.vector(v.media, writeBotPreviewMedia)
  w.vector(v.langCodes, writeString)
}

export const writeBotsRequestedButton = (w: Writer, v: T.BotsRequestedButton): void => {
  w.id(-0x0ec44329)
  w.string(v.webappReqId)
}

export const writeChannelsAdminLogResults = (w: Writer, v: T.ChannelsAdminLogResults): void => {
  w.id(-0x127508b3)
  w.vector(v.events, writeChannelAdminLogEvent)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeChannelsChannelParticipant = (w: Writer, v: T.ChannelsChannelParticipant): void => {
  w.id(-0x2047fce9)
  writeChannelParticipant(w, v.participant)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeChannelsChannelParticipants = (w: Writer, v: T.ChannelsChannelParticipants): void => {
  switch (v._tag) {
    case "channels.channelParticipants":
      w.id(-0x654f0151)
      w.int(v.count)
      w.vector(v.participants, writeChannelParticipant)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "channels.channelParticipantsNotModified":
      w.id(-0x0fe8c017)
      return
    default:
      w.fail("channels.ChannelParticipants", v)
  }
}

export const writeChannelsSendAsPeers = (w: Writer, v: T.ChannelsSendAsPeers): void => {
  w.id(-0x0b694f3a)
  w.vector(v.peers, writeSendAsPeer)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeChannelsSponsoredMessageReportResult = (w: Writer, v: T.ChannelsSponsoredMessageReportResult): void => {
  switch (v._tag) {
    case "channels.sponsoredMessageReportResultAdsHidden":
      w.id(0x3e3bcf2f)
      return
    case "channels.sponsoredMessageReportResultChooseOption":
      w.id(-0x7b9061be)
      w.string(v.title)
      w.vector(v.options, writeSponsoredMessageReportOption)
      return
    case "channels.sponsoredMessageReportResultReported":
      w.id(-0x528677b7)
      return
    default:
      w.fail("channels.SponsoredMessageReportResult", v)
  }
}

export const writeChatlistsChatlistInvite = (w: Writer, v: T.ChatlistsChatlistInvite): void => {
  switch (v._tag) {
    case "chatlists.chatlistInvite":
      w.id(-0x0ef131d1)
      w.id((v.titleNoanimate === true ? 2 : 0) | (v.emoticon === undefined ? 0 : 1))
      writeTextWithEntities(w, v.title)
      if (v.emoticon !== undefined) w.string(v.emoticon)
      w.vector(v.peers, writePeer)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "chatlists.chatlistInviteAlready":
      w.id(-0x057809a7)
      w.int(v.filterId)
      w.vector(v.missingPeers, writePeer)
      w.vector(v.alreadyPeers, writePeer)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("chatlists.ChatlistInvite", v)
  }
}

export const writeChatlistsChatlistUpdates = (w: Writer, v: T.ChatlistsChatlistUpdates): void => {
  w.id(-0x6c427873)
  w.vector(v.missingPeers, writePeer)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeChatlistsExportedChatlistInvite = (w: Writer, v: T.ChatlistsExportedChatlistInvite): void => {
  w.id(0x10e6e3a6)
  writeDialogFilter(w, v.filter)
  writeExportedChatlistInvite(w, v.invite)
}

export const writeChatlistsExportedInvites = (w: Writer, v: T.ChatlistsExportedInvites): void => {
  w.id(0x10ab6dc7)
  w.vector(v.invites, writeExportedChatlistInvite)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeCommunitiesParticipantJoinedChats = (w: Writer, v: T.CommunitiesParticipantJoinedChats): void => {
  w.id(-0x7287aed6)
  w.vector(v.creatorChatIds, writeInt53)
  w.vector(v.joinedChatIds, writeInt53)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeCommunitiesPeerLinkRequests = (w: Writer, v: T.CommunitiesPeerLinkRequests): void => {
  w.id(0x2244afad)
  w.id((v.nextOffset === undefined ? 0 : 1))
  w.int(v.totalCount)
  w.vector(v.requests, writeCommunityPeerRequest)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeContactsBlocked = (w: Writer, v: T.ContactsBlocked): void => {
  switch (v._tag) {
    case "contacts.blocked":
      w.id(0x0ade1591)
      w.vector(v.blocked, writePeerBlocked)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "contacts.blockedSlice":
      w.id(-0x1e99be6c)
      w.int(v.count)
      w.vector(v.blocked, writePeerBlocked)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("contacts.Blocked", v)
  }
}

export const writeContactsContactBirthdays = (w: Writer, v: T.ContactsContactBirthdays): void => {
  w.id(0x114ff30d)
  w.vector(v.contacts, writeContactBirthday)
  w.vector(v.users, writeUser)
}

export const writeContactsContacts = (w: Writer, v: T.ContactsContacts): void => {
  switch (v._tag) {
    case "contacts.contacts":
      w.id(-0x151781be)
      w.vector(v.contacts, writeContact)
      w.int(v.savedCount)
      w.vector(v.users, writeUser)
      return
    case "contacts.contactsNotModified":
      w.id(-0x48b4562e)
      return
    default:
      w.fail("contacts.Contacts", v)
  }
}

export const writeContactsFound = (w: Writer, v: T.ContactsFound): void => {
  w.id(-0x4cecb263)
  w.vector(v.myResults, writePeer)
  w.vector(v.results, writePeer)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeContactsImportedContacts = (w: Writer, v: T.ContactsImportedContacts): void => {
  w.id(0x77d01c3b)
  w.vector(v.imported, writeImportedContact)
  w.vector(v.popularInvites, writePopularContact)
  w.vector(v.retryContacts, writeLong)
  w.vector(v.users, writeUser)
}

export const writeContactsResolvedPeer = (w: Writer, v: T.ContactsResolvedPeer): void => {
  w.id(0x7f077ad9)
  writePeer(w, v.peer)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeContactsSponsoredPeers = (w: Writer, v: T.ContactsSponsoredPeers): void => {
  switch (v._tag) {
    case "contacts.sponsoredPeers":
      w.id(-0x14fcd77c)
      w.vector(v.peers, writeSponsoredPeer)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "contacts.sponsoredPeersEmpty":
      w.id(-0x15cd4b4f)
      return
    default:
      w.fail("contacts.SponsoredPeers", v)
  }
}

export const writeContactsTopPeers = (w: Writer, v: T.ContactsTopPeers): void => {
  switch (v._tag) {
    case "contacts.topPeers":
      w.id(0x70b772a8)
      w.vector(v.categories, writeTopPeerCategoryPeers)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "contacts.topPeersDisabled":
      w.id(-0x4ad36c63)
      return
    case "contacts.topPeersNotModified":
      w.id(-0x21d9910b)
      return
    default:
      w.fail("contacts.TopPeers", v)
  }
}

export const writeFragmentCollectibleInfo = (w: Writer, v: T.FragmentCollectibleInfo): void => {
  w.id(0x6ebdff91)
  w.int(v.purchaseDate)
  w.string(v.currency)
  w.long(v.amount)
  w.string(v.cryptoCurrency)
  w.long(v.cryptoAmount)
  w.string(v.url)
}

export const writeHelpAppConfig = (w: Writer, v: T.HelpAppConfig): void => {
  switch (v._tag) {
    case "help.appConfig":
      w.id(-0x22e787d2)
      w.int(v.hash)
      writeJSONValue(w, v.config)
      return
    case "help.appConfigNotModified":
      w.id(0x7cde641d)
      return
    default:
      w.fail("help.AppConfig", v)
  }
}

export const writeHelpAppUpdate = (w: Writer, v: T.HelpAppUpdate): void => {
  switch (v._tag) {
    case "help.appUpdate":
      w.id(-0x334431d0)
      w.id(
        (v.canNotSkip === true ? 1 : 0) |
        (v.document === undefined ? 0 : 2) |
        (v.url === undefined ? 0 : 4) |
        (v.sticker === undefined ? 0 : 8)
      )
      w.int(v.id)
      w.string(v.version)
      w.string(v.text)
      w.vector(v.entities, writeMessageEntity)
      if (v.document !== undefined) writeDocument(w, v.document)
      if (v.url !== undefined) w.string(v.url)
      if (v.sticker !== undefined) writeDocument(w, v.sticker)
      return
    case "help.noAppUpdate":
      w.id(-0x3ba59aca)
      return
    default:
      w.fail("help.AppUpdate", v)
  }
}

export const writeHelpCountriesList = (w: Writer, v: T.HelpCountriesList): void => {
  switch (v._tag) {
    case "help.countriesList":
      w.id(-0x782f8a62)
      w.vector(v.countries, writeHelpCountry)
      w.int(v.hash)
      return
    case "help.countriesListNotModified":
      w.id(-0x6c33e0ce)
      return
    default:
      w.fail("help.CountriesList", v)
  }
}

export const writeHelpCountry = (w: Writer, v: T.HelpCountry): void => {
  w.id(-0x3c7871dd)
  w.id((v.hidden === true ? 1 : 0) | (v.name === undefined ? 0 : 2))
  w.string(v.iso2)
  w.string(v.defaultName)
  if (v.name !== undefined) w.string(v.name)
  w.vector(v.countryCodes, writeHelpCountryCode)
}

export const writeHelpCountryCode = (w: Writer, v: T.HelpCountryCode): void => {
  w.id(0x4203c5ef)
  w.id((v.prefixes === undefined ? 0 : 1) | (v.patterns === undefined ? 0 : 2))
  w.string(v.countryCode)
  if (v.prefixes !== undefined) w.vector(v.prefixes, writeString)
  if (v.patterns !== undefined) w.vector(v.patterns, writeString)
}

export const writeHelpDeepLinkInfo = (w: Writer, v: T.HelpDeepLinkInfo): void => {
  switch (v._tag) {
    case "help.deepLinkInfo":
      w.id(0x6a4ee832)
      w.id((v.updateApp === true ? 1 : 0) | (v.entities === undefined ? 0 : 2))
      w.string(v.message)
      if (v.entities !== undefined) w.vector(v.entities, writeMessageEntity)
      return
    case "help.deepLinkInfoEmpty":
      w.id(0x66afa166)
      return
    default:
      w.fail("help.DeepLinkInfo", v)
  }
}

export const writeHelpInviteText = (w: Writer, v: T.HelpInviteText): void => {
  w.id(0x18cb9f78)
  w.string(v.message)
}

export const writeHelpPassportConfig = (w: Writer, v: T.HelpPassportConfig): void => {
  switch (v._tag) {
    case "help.passportConfig":
      w.id(-0x5f672951)
      w.int(v.hash)
      writeDataJSON(w, v.countriesLangs)
      return
    case "help.passportConfigNotModified":
      w.id(-0x40460ba9)
      return
    default:
      w.fail("help.PassportConfig", v)
  }
}

export const writeHelpPeerColorOption = (w: Writer, v: T.HelpPeerColorOption): void => {
  w.id(-0x52139142)
  w.id(
    (v.hidden === true ? 1 : 0) |
    (v.colors === undefined ? 0 : 2) |
    (v.darkColors === undefined ? 0 : 4) |
    (v.channelMinLevel === undefined ? 0 : 8) |
    (v.groupMinLevel === undefined ? 0 : 16)
  )
  w.int(v.colorId)
  if (v.colors !== undefined) writeHelpPeerColorSet(w, v.colors)
  if (v.darkColors !== undefined) writeHelpPeerColorSet(w, v.darkColors)
  if (v.channelMinLevel !== undefined) w.int(v.channelMinLevel)
  if (v.groupMinLevel !== undefined) w.int(v.groupMinLevel)
}

export const writeHelpPeerColorSet = (w: Writer, v: T.HelpPeerColorSet): void => {
  switch (v._tag) {
    case "help.peerColorProfileSet":
      w.id(0x767d61eb)
      w.vector(v.paletteColors, writeInt)
      w.vector(v.bgColors, writeInt)
      w.vector(v.storyColors, writeInt)
      return
    case "help.peerColorSet":
      w.id(0x26219a58)
      w.vector(v.colors, writeInt)
      return
    default:
      w.fail("help.PeerColorSet", v)
  }
}

export const writeHelpPeerColors = (w: Writer, v: T.HelpPeerColors): void => {
  switch (v._tag) {
    case "help.peerColors":
      w.id(0x00f8ed08)
      w.int(v.hash)
      w.vector(v.colors, writeHelpPeerColorOption)
      return
    case "help.peerColorsNotModified":
      w.id(0x2ba1f5ce)
      return
    default:
      w.fail("help.PeerColors", v)
  }
}

export const writeHelpPremiumPromo = (w: Writer, v: T.HelpPremiumPromo): void => {
  w.id(0x5334759c)
  w.string(v.statusText)
  w.vector(v.statusEntities, writeMessageEntity)
  w.vector(v.videoSections, writeString)
  w.vector(v.videos, writeDocument)
  w.vector(v.periodOptions, writePremiumSubscriptionOption)
  w.vector(v.users, writeUser)
}

export const writeHelpPromoData = (w: Writer, v: T.HelpPromoData): void => {
  switch (v._tag) {
    case "help.promoData":
      w.id(0x08a4d87a)
      w.id(
        (v.proxy === true ? 1 : 0) |
        (v.peer === undefined ? 0 : 8) |
        (v.psaType === undefined ? 0 : 2) |
        (v.psaMessage === undefined ? 0 : 4) |
        (v.customPendingSuggestion === undefined ? 0 : 16)
      )
      w.int(v.expires)
      if (v.peer !== undefined) writePeer(w, v.peer)
      if (v.psaType !== undefined) w.string(v.psaType)
      if (v.psaMessage !== undefined) w.string(v.psaMessage)
      w.vector(v.pendingSuggestions, writeString)
      w.vector(v.dismissedSuggestions, writeString)
      if (v.customPendingSuggestion !== undefined) writePendingSuggestion(w, v.customPendingSuggestion)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "help.promoDataEmpty":
      w.id(-0x6709538b)
      w.int(v.expires)
      return
    default:
      w.fail("help.PromoData", v)
  }
}

export const writeHelpRecentMeUrls = (w: Writer, v: T.HelpRecentMeUrls): void => {
  w.id(0x0e0310d7)
  w.vector(v.urls, writeRecentMeUrl)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeHelpSupport = (w: Writer, v: T.HelpSupport): void => {
  w.id(0x17c6b5f6)
  w.string(v.phoneNumber)
  writeUser(w, v.user)
}

export const writeHelpSupportName = (w: Writer, v: T.HelpSupportName): void => {
  w.id(-0x73fa0e37)
  w.string(v.name)
}

export const writeHelpTermsOfService = (w: Writer, v: T.HelpTermsOfService): void => {
  w.id(0x780a0310)
  w.id((v.popup === true ? 1 : 0) | (v.minAgeConfirm === undefined ? 0 : 2))
  writeDataJSON(w, v.id)
  w.string(v.text)
  w.vector(v.entities, writeMessageEntity)
  if (v.minAgeConfirm !== undefined) w.int(v.minAgeConfirm)
}

export const writeHelpTermsOfServiceUpdate = (w: Writer, v: T.HelpTermsOfServiceUpdate): void => {
  switch (v._tag) {
    case "help.termsOfServiceUpdate":
      w.id(0x28ecf961)
      w.int(v.expires)
      writeHelpTermsOfService(w, v.termsOfService)
      return
    case "help.termsOfServiceUpdateEmpty":
      w.id(-0x1ccf6081)
      w.int(v.expires)
      return
    default:
      w.fail("help.TermsOfServiceUpdate", v)
  }
}

export const writeHelpTimezonesList = (w: Writer, v: T.HelpTimezonesList): void => {
  switch (v._tag) {
    case "help.timezonesList":
      w.id(0x7b74ed71)
      w.vector(v.timezones, writeTimezone)
      w.int(v.hash)
      return
    case "help.timezonesListNotModified":
      w.id(-0x68f8f734)
      return
    default:
      w.fail("help.TimezonesList", v)
  }
}

export const writeHelpUserInfo = (w: Writer, v: T.HelpUserInfo): void => {
  switch (v._tag) {
    case "help.userInfo":
      w.id(0x01eb3758)
      w.string(v.message)
      w.vector(v.entities, writeMessageEntity)
      w.string(v.author)
      w.int(v.date)
      return
    case "help.userInfoEmpty":
      w.id(-0x0c51d113)
      return
    default:
      w.fail("help.UserInfo", v)
  }
}

export const writeMessagesAffectedFoundMessages = (w: Writer, v: T.MessagesAffectedFoundMessages): void => {
  w.id(-0x1072c194)
  w.int(v.pts)
  w.int(v.ptsCount)
  w.int(v.offset)
  w.vector(v.messages, writeInt)
}

export const writeMessagesAffectedHistory = (w: Writer, v: T.MessagesAffectedHistory): void => {
  w.id(-0x4ba3962f)
  w.int(v.pts)
  w.int(v.ptsCount)
  w.int(v.offset)
}

export const writeMessagesAffectedMessages = (w: Writer, v: T.MessagesAffectedMessages): void => {
  w.id(-0x7b2e6e7b)
  w.int(v.pts)
  w.int(v.ptsCount)
}

export const writeMessagesAllStickers = (w: Writer, v: T.MessagesAllStickers): void => {
  switch (v._tag) {
    case "messages.allStickers":
      w.id(-0x32443145)
      w.long(v.hash)
      w.vector(v.sets, writeStickerSet)
      return
    case "messages.allStickersNotModified":
      w.id(-0x1799fd3d)
      return
    default:
      w.fail("messages.AllStickers", v)
  }
}

export const writeMessagesArchivedStickers = (w: Writer, v: T.MessagesArchivedStickers): void => {
  w.id(0x4fcba9c8)
  w.int(v.count)
  w.vector(v.sets, writeStickerSetCovered)
}

export const writeMessagesAvailableEffects = (w: Writer, v: T.MessagesAvailableEffects): void => {
  switch (v._tag) {
    case "messages.availableEffects":
      w.id(-0x42249e92)
      w.int(v.hash)
      w.vector(v.effects, writeAvailableEffect)
      w.vector(v.documents, writeDocument)
      return
    case "messages.availableEffectsNotModified":
      w.id(-0x2e1265a5)
      return
    default:
      w.fail("messages.AvailableEffects", v)
  }
}

export const writeMessagesAvailableReactions = (w: Writer, v: T.MessagesAvailableReactions): void => {
  switch (v._tag) {
    case "messages.availableReactions":
      w.id(0x768e3aad)
      w.int(v.hash)
      w.vector(v.reactions, writeAvailableReaction)
      return
    case "messages.availableReactionsNotModified":
      w.id(-0x60f8e6a9)
      return
    default:
      w.fail("messages.AvailableReactions", v)
  }
}

export const writeMessagesBotApp = (w: Writer, v: T.MessagesBotApp): void => {
  w.id(-0x14af520b)
  w.id(
    (v.inactive === true ? 1 : 0) |
    (v.requestWriteAccess === true ? 2 : 0) |
    (v.hasSettings === true ? 4 : 0)
  )
  writeBotApp(w, v.app)
}

export const writeMessagesBotCallbackAnswer = (w: Writer, v: T.MessagesBotCallbackAnswer): void => {
  w.id(0x36585ea4)
  w.id(
    (v.alert === true ? 2 : 0) |
    (v.hasUrl === true ? 8 : 0) |
    (v.nativeUi === true ? 16 : 0) |
    (v.message === undefined ? 0 : 1) |
    (v.url === undefined ? 0 : 4)
  )
  if (v.message !== undefined) w.string(v.message)
  if (v.url !== undefined) w.string(v.url)
  w.int(v.cacheTime)
}

export const writeMessagesBotPreparedInlineMessage = (w: Writer, v: T.MessagesBotPreparedInlineMessage): void => {
  w.id(-0x7130faef)
  w.string(v.id)
  w.int(v.expireDate)
}

export const writeMessagesBotResults = (w: Writer, v: T.MessagesBotResults): void => {
  w.id(-0x1fde0d0a)
  w.id(
    (v.gallery === true ? 1 : 0) |
    (v.nextOffset === undefined ? 0 : 2) |
    (v.switchPm === undefined ? 0 : 4) |
    (v.switchWebview === undefined ? 0 : 8)
  )
  w.long(v.queryId)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
  if (v.switchPm !== undefined) writeInlineBotSwitchPM(w, v.switchPm)
  if (v.switchWebview !== undefined) writeInlineBotWebView(w, v.switchWebview)
  w.vector(v.results, writeBotInlineResult)
  w.int(v.cacheTime)
  w.vector(v.users, writeUser)
}

export const writeMessagesChatAdminsWithInvites = (w: Writer, v: T.MessagesChatAdminsWithInvites): void => {
  w.id(-0x49648d29)
  w.vector(v.admins, writeChatAdminWithInvites)
  w.vector(v.users, writeUser)
}

export const writeMessagesChatFull = (w: Writer, v: T.MessagesChatFull): void => {
  w.id(-0x1a282e64)
  writeChatFull(w, v.fullChat)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeMessagesChatInviteImporters = (w: Writer, v: T.MessagesChatInviteImporters): void => {
  w.id(-0x7e494ff6)
  w.int(v.count)
  w.vector(v.importers, writeChatInviteImporter)
  w.vector(v.users, writeUser)
}

export const writeMessagesChatInviteJoinResult = (w: Writer, v: T.MessagesChatInviteJoinResult): void => {
  switch (v._tag) {
    case "messages.chatInviteJoinResultOk":
      w.id(0x445663a7)
      writeUpdates(w, v.updates)
      return
    case "messages.chatInviteJoinResultWebView":
      w.id(0x61ca29d3)
      w.int53(v.botId)
      w.long(v.queryId)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("messages.ChatInviteJoinResult", v)
  }
}

export const writeMessagesChats = (w: Writer, v: T.MessagesChats): void => {
  switch (v._tag) {
    case "messages.chats":
      w.id(0x64ff9fd5)
      w.vector(v.chats, writeChat)
      return
    case "messages.chatsSlice":
      w.id(-0x6327eebc)
      w.int(v.count)
      w.vector(v.chats, writeChat)
      return
    default:
      w.fail("messages.Chats", v)
  }
}

export const writeMessagesCheckedHistoryImportPeer = (w: Writer, v: T.MessagesCheckedHistoryImportPeer): void => {
  w.id(-0x5db218e9)
  w.string(v.confirmText)
}

export const writeMessagesComposedMessageWithAI = (w: Writer, v: T.MessagesComposedMessageWithAI): void => {
  w.id(-0x6f285206)
  w.id((v.diffText === undefined ? 0 : 1))
  writeTextWithEntities(w, v.resultText)
  if (v.diffText !== undefined) writeTextWithEntities(w, v.diffText)
}

export const writeMessagesComposedRichMessageWithAI = (w: Writer, v: T.MessagesComposedRichMessageWithAI): void => {
  w.id(0x4c4537c8)
  writeRichMessage(w, v.result)
}

export const writeMessagesDhConfig = (w: Writer, v: T.MessagesDhConfig): void => {
  switch (v._tag) {
    case "messages.dhConfig":
      w.id(0x2c221edd)
      w.int(v.g)
      w.bytes(v.p)
      w.int(v.version)
      w.bytes(v.random)
      return
    case "messages.dhConfigNotModified":
      w.id(-0x3f1db9cb)
      w.bytes(v.random)
      return
    default:
      w.fail("messages.DhConfig", v)
  }
}

export const writeMessagesDialogFilters = (w: Writer, v: T.MessagesDialogFilters): void => {
  w.id(0x2ad93719)
  w.id((v.tagsEnabled === true ? 1 : 0))
  w.vector(v.filters, writeDialogFilter)
}

export const writeMessagesDialogs = (w: Writer, v: T.MessagesDialogs): void => {
  switch (v._tag) {
    case "messages.dialogs":
      w.id(0x15ba6c40)
      w.vector(v.dialogs, writeDialog)
      w.vector(v.messages, writeMessage)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "messages.dialogsNotModified":
      w.id(-0x0f1c1a6a)
      w.int(v.count)
      return
    case "messages.dialogsSlice":
      w.id(0x71e094f3)
      w.int(v.count)
      w.vector(v.dialogs, writeDialog)
      w.vector(v.messages, writeMessage)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("messages.Dialogs", v)
  }
}

export const writeMessagesDiscussionMessage = (w: Writer, v: T.MessagesDiscussionMessage): void => {
  w.id(-0x59cbe87e)
  w.id(
    (v.maxId === undefined ? 0 : 1) |
    (v.readInboxMaxId === undefined ? 0 : 2) |
    (v.readOutboxMaxId === undefined ? 0 : 4)
  )
  w.vector(v.messages, writeMessage)
  if (v.maxId !== undefined) w.int(v.maxId)
  if (v.readInboxMaxId !== undefined) w.int(v.readInboxMaxId)
  if (v.readOutboxMaxId !== undefined) w.int(v.readOutboxMaxId)
  w.int(v.unreadCount)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeMessagesEmojiGameInfo = (w: Writer, v: T.MessagesEmojiGameInfo): void => {
  switch (v._tag) {
    case "messages.emojiGameDiceInfo":
      w.id(0x44e56023)
      w.id((v.playsLeft === undefined ? 0 : 1))
      w.string(v.gameHash)
      w.long(v.prevStake)
      w.int(v.currentStreak)
      w.vector(v.params, writeInt)
      if (v.playsLeft !== undefined) w.int(v.playsLeft)
      return
    case "messages.emojiGameUnavailable":
      w.id(0x59e65335)
      return
    default:
      w.fail("messages.EmojiGameInfo", v)
  }
}

export const writeMessagesEmojiGameOutcome = (w: Writer, v: T.MessagesEmojiGameOutcome): void => {
  w.id(-0x25d529b9)
  w.bytes(v.seed)
  w.long(v.stakeTonAmount)
  w.long(v.tonAmount)
}

export const writeMessagesEmojiGroups = (w: Writer, v: T.MessagesEmojiGroups): void => {
  switch (v._tag) {
    case "messages.emojiGroups":
      w.id(-0x77e046b5)
      w.int(v.hash)
      w.vector(v.groups, writeEmojiGroup)
      return
    case "messages.emojiGroupsNotModified":
      w.id(0x6fb4ad87)
      return
    default:
      w.fail("messages.EmojiGroups", v)
  }
}

export const writeMessagesExportedChatInvite = (w: Writer, v: T.MessagesExportedChatInvite): void => {
  switch (v._tag) {
    case "messages.exportedChatInvite":
      w.id(0x1871be50)
      writeExportedChatInvite(w, v.invite)
      w.vector(v.users, writeUser)
      return
    case "messages.exportedChatInviteReplaced":
      w.id(0x222600ef)
      writeExportedChatInvite(w, v.invite)
      writeExportedChatInvite(w, v.newInvite)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("messages.ExportedChatInvite", v)
  }
}

export const writeMessagesExportedChatInvites = (w: Writer, v: T.MessagesExportedChatInvites): void => {
  w.id(-0x4239d234)
  w.int(v.count)
  w.vector(v.invites, writeExportedChatInvite)
  w.vector(v.users, writeUser)
}

export const writeMessagesFavedStickers = (w: Writer, v: T.MessagesFavedStickers): void => {
  switch (v._tag) {
    case "messages.favedStickers":
      w.id(0x2cb51097)
      w.long(v.hash)
      w.vector(v.packs, writeStickerPack)
      w.vector(v.stickers, writeDocument)
      return
    case "messages.favedStickersNotModified":
      w.id(-0x6170592d)
      return
    default:
      w.fail("messages.FavedStickers", v)
  }
}

export const writeMessagesFeaturedStickers = (w: Writer, v: T.MessagesFeaturedStickers): void => {
  switch (v._tag) {
    case "messages.featuredStickers":
      w.id(-0x41c7d6fa)
      w.id((v.premium === true ? 1 : 0))
      w.long(v.hash)
      w.int(v.count)
      w.vector(v.sets, writeStickerSetCovered)
      w.vector(v.unread, writeLong)
      return
    case "messages.featuredStickersNotModified":
      w.id(-0x3923f39a)
      w.int(v.count)
      return
    default:
      w.fail("messages.FeaturedStickers", v)
  }
}

export const writeMessagesForumTopics = (w: Writer, v: T.MessagesForumTopics): void => {
  w.id(0x367617d3)
  w.id((v.orderByCreateDate === true ? 1 : 0))
  w.int(v.count)
  w.vector(v.topics, writeForumTopic)
  w.vector(v.messages, writeMessage)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
  w.int(v.pts)
}

export const writeMessagesFoundStickerSets = (w: Writer, v: T.MessagesFoundStickerSets): void => {
  switch (v._tag) {
    case "messages.foundStickerSets":
      w.id(-0x750f622e)
      w.long(v.hash)
      w.vector(v.sets, writeStickerSetCovered)
      return
    case "messages.foundStickerSetsNotModified":
      w.id(0x0d54b65d)
      return
    default:
      w.fail("messages.FoundStickerSets", v)
  }
}

export const writeMessagesFoundStickers = (w: Writer, v: T.MessagesFoundStickers): void => {
  switch (v._tag) {
    case "messages.foundStickers":
      w.id(-0x7d361d70)
      w.id((v.nextOffset === undefined ? 0 : 1))
      if (v.nextOffset !== undefined) w.int(v.nextOffset)
      w.long(v.hash)
      w.vector(v.stickers, writeDocument)
      return
    case "messages.foundStickersNotModified":
      w.id(0x6010c534)
      w.id((v.nextOffset === undefined ? 0 : 1))
      if (v.nextOffset !== undefined) w.int(v.nextOffset)
      return
    default:
      w.fail("messages.FoundStickers", v)
  }
}

export const writeMessagesHighScores = (w: Writer, v: T.MessagesHighScores): void => {
  w.id(-0x65c40267)
  w.vector(v.scores, writeHighScore)
  w.vector(v.users, writeUser)
}

export const writeMessagesHistoryImport = (w: Writer, v: T.MessagesHistoryImport): void => {
  w.id(0x1662af0b)
  w.long(v.id)
}

export const writeMessagesHistoryImportParsed = (w: Writer, v: T.MessagesHistoryImportParsed): void => {
  w.id(0x5e0fb7b9)
  w.id((v.pm === true ? 1 : 0) | (v.group === true ? 2 : 0) | (v.title === undefined ? 0 : 4))
  if (v.title !== undefined) w.string(v.title)
}

export const writeMessagesInactiveChats = (w: Writer, v: T.MessagesInactiveChats): void => {
  w.id(-0x56d8013b)
  w.vector(v.dates, writeInt)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeMessagesInvitedUsers = (w: Writer, v: T.MessagesInvitedUsers): void => {
  w.id(0x7f5defa6)
  writeUpdates(w, v.updates)
  w.vector(v.missingInvitees, writeMissingInvitee)
}

export const writeMessagesMessageEditData = (w: Writer, v: T.MessagesMessageEditData): void => {
  w.id(0x26b5dde6)
  w.id((v.caption === true ? 1 : 0))
}

export const writeMessagesMessageReactionsList = (w: Writer, v: T.MessagesMessageReactionsList): void => {
  w.id(0x31bd492d)
  w.id((v.nextOffset === undefined ? 0 : 1))
  w.int(v.count)
  w.vector(v.reactions, writeMessagePeerReaction)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
}

export const writeMessagesMessageViews = (w: Writer, v: T.MessagesMessageViews): void => {
  w.id(-0x493b0abd)
  w.vector(v.views, writeMessageViews)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeMessagesMessages = (w: Writer, v: T.MessagesMessages): void => {
  switch (v._tag) {
    case "messages.channelMessages":
      w.id(-0x388945b2)
      w.id((v.inexact === true ? 2 : 0) | (v.offsetIdOffset === undefined ? 0 : 4))
      w.int(v.pts)
      w.int(v.count)
      if (v.offsetIdOffset !== undefined) w.int(v.offsetIdOffset)
      w.vector(v.messages, writeMessage)
      w.vector(v.topics, writeForumTopic)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "messages.messages":
      w.id(0x1d73e7ea)
      w.vector(v.messages, writeMessage)
      w.vector(v.topics, writeForumTopic)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "messages.messagesNotModified":
      w.id(0x74535f21)
      w.int(v.count)
      return
    case "messages.messagesSlice":
      w.id(0x5f206716)
      w.id(
        (v.inexact === true ? 2 : 0) |
        (v.nextRate === undefined ? 0 : 1) |
        (v.offsetIdOffset === undefined ? 0 : 4) |
        (v.searchFlood === undefined ? 0 : 8)
      )
      w.int(v.count)
      if (v.nextRate !== undefined) w.int(v.nextRate)
      if (v.offsetIdOffset !== undefined) w.int(v.offsetIdOffset)
      if (v.searchFlood !== undefined) writeSearchPostsFlood(w, v.searchFlood)
      w.vector(v.messages, writeMessage)
      w.vector(v.topics, writeForumTopic)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("messages.Messages", v)
  }
}

export const writeMessagesMyStickers = (w: Writer, v: T.MessagesMyStickers): void => {
  w.id(-0x05009d63)
  w.int(v.count)
  w.vector(v.sets, writeStickerSetCovered)
}

export const writeMessagesPeerDialogs = (w: Writer, v: T.MessagesPeerDialogs): void => {
  w.id(0x3371c354)
  w.vector(v.dialogs, writeDialog)
  w.vector(v.messages, writeMessage)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
  writeUpdatesState(w, v.state)
}

export const writeMessagesPeerSettings = (w: Writer, v: T.MessagesPeerSettings): void => {
  w.id(0x6880b94d)
  writePeerSettings(w, v.settings)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeMessagesPreparedInlineMessage = (w: Writer, v: T.MessagesPreparedInlineMessage): void => {
  w.id(-0x00a88f73)
  w.long(v.queryId)
  writeBotInlineResult(w, v.result)
  w.vector(v.peerTypes, writeInlineQueryPeerType)
  w.int(v.cacheTime)
  w.vector(v.users, writeUser)
}

export const writeMessagesQuickReplies = (w: Writer, v: T.MessagesQuickReplies): void => {
  switch (v._tag) {
    case "messages.quickReplies":
      w.id(-0x3972996b)
      w.vector(v.quickReplies, writeQuickReply)
      w.vector(v.messages, writeMessage)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "messages.quickRepliesNotModified":
      w.id(0x5f91eb5b)
      return
    default:
      w.fail("messages.QuickReplies", v)
  }
}

export const writeMessagesReactions = (w: Writer, v: T.MessagesReactions): void => {
  switch (v._tag) {
    case "messages.reactions":
      w.id(-0x150208ea)
      w.long(v.hash)
      w.vector(v.reactions, writeReaction)
      return
    case "messages.reactionsNotModified":
      w.id(-0x4f902421)
      return
    default:
      w.fail("messages.Reactions", v)
  }
}

export const writeMessagesRecentStickers = (w: Writer, v: T.MessagesRecentStickers): void => {
  switch (v._tag) {
    case "messages.recentStickers":
      w.id(-0x772c83aa)
      w.long(v.hash)
      w.vector(v.packs, writeStickerPack)
      w.vector(v.stickers, writeDocument)
      w.vector(v.dates, writeInt)
      return
    case "messages.recentStickersNotModified":
      w.id(0x0b17f890)
      return
    default:
      w.fail("messages.RecentStickers", v)
  }
}

export const writeMessagesSavedDialogs = (w: Writer, v: T.MessagesSavedDialogs): void => {
  switch (v._tag) {
    case "messages.savedDialogs":
      w.id(-0x07c51ddf)
      w.vector(v.dialogs, writeSavedDialog)
      w.vector(v.messages, writeMessage)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "messages.savedDialogsNotModified":
      w.id(-0x3fe09018)
      w.int(v.count)
      return
    case "messages.savedDialogsSlice":
      w.id(0x44ba9dd9)
      w.int(v.count)
      w.vector(v.dialogs, writeSavedDialog)
      w.vector(v.messages, writeMessage)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("messages.SavedDialogs", v)
  }
}

export const writeMessagesSavedGifs = (w: Writer, v: T.MessagesSavedGifs): void => {
  switch (v._tag) {
    case "messages.savedGifs":
      w.id(-0x7b5fd5f3)
      w.long(v.hash)
      w.vector(v.gifs, writeDocument)
      return
    case "messages.savedGifsNotModified":
      w.id(-0x17fda35e)
      return
    default:
      w.fail("messages.SavedGifs", v)
  }
}

export const writeMessagesSavedReactionTags = (w: Writer, v: T.MessagesSavedReactionTags): void => {
  switch (v._tag) {
    case "messages.savedReactionTags":
      w.id(0x3259950a)
      w.vector(v.tags, writeSavedReactionTag)
      w.long(v.hash)
      return
    case "messages.savedReactionTagsNotModified":
      w.id(-0x7764a611)
      return
    default:
      w.fail("messages.SavedReactionTags", v)
  }
}

export const writeMessagesSearchCounter = (w: Writer, v: T.MessagesSearchCounter): void => {
  w.id(-0x17bb1401)
  w.id((v.inexact === true ? 2 : 0))
  writeMessagesFilter(w, v.filter)
  w.int(v.count)
}

export const writeMessagesSearchResultsCalendar = (w: Writer, v: T.MessagesSearchResultsCalendar): void => {
  w.id(0x147ee23c)
  w.id((v.inexact === true ? 1 : 0) | (v.offsetIdOffset === undefined ? 0 : 2))
  w.int(v.count)
  w.int(v.minDate)
  w.int(v.minMsgId)
  if (v.offsetIdOffset !== undefined) w.int(v.offsetIdOffset)
  w.vector(v.periods, writeSearchResultsCalendarPeriod)
  w.vector(v.messages, writeMessage)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeMessagesSearchResultsPositions = (w: Writer, v: T.MessagesSearchResultsPositions): void => {
  w.id(0x53b22baf)
  w.int(v.count)
  w.vector(v.positions, writeSearchResultsPosition)
}

export const writeMessagesSentEncryptedMessage = (w: Writer, v: T.MessagesSentEncryptedMessage): void => {
  switch (v._tag) {
    case "messages.sentEncryptedFile":
      w.id(-0x6b6c00ce)
      w.int(v.date)
      writeEncryptedFile(w, v.file)
      return
    case "messages.sentEncryptedMessage":
      w.id(0x560f8935)
      w.int(v.date)
      return
    default:
      w.fail("messages.SentEncryptedMessage", v)
  }
}

export const writeMessagesSponsoredMessages = (w: Writer, v: T.MessagesSponsoredMessages): void => {
  switch (v._tag) {
    case "messages.sponsoredMessages":
      w.id(-0x00259a93)
      w.id(
        (v.postsBetween === undefined ? 0 : 1) |
        (v.startDelay === undefined ? 0 : 2) |
        (v.betweenDelay === undefined ? 0 : 4)
      )
      if (v.postsBetween !== undefined) w.int(v.postsBetween)
      if (v.startDelay !== undefined) w.int(v.startDelay)
      if (v.betweenDelay !== undefined) w.int(v.betweenDelay)
      w.vector(v.messages, writeSponsoredMessage)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "messages.sponsoredMessagesEmpty":
      w.id(0x1839490f)
      return
    default:
      w.fail("messages.SponsoredMessages", v)
  }
}

export const writeMessagesStickerSet = (w: Writer, v: T.MessagesStickerSet): void => {
  switch (v._tag) {
    case "messages.stickerSet":
      w.id(0x6e153f16)
      writeStickerSet(w, v.set)
      w.vector(v.packs, writeStickerPack)
      w.vector(v.keywords, writeStickerKeyword)
      w.vector(v.documents, writeDocument)
      return
    case "messages.stickerSetNotModified":
      w.id(-0x2c06db15)
      return
    default:
      w.fail("messages.StickerSet", v)
  }
}

export const writeMessagesStickerSetInstallResult = (w: Writer, v: T.MessagesStickerSetInstallResult): void => {
  switch (v._tag) {
    case "messages.stickerSetInstallResultArchive":
      w.id(0x35e410a8)
      w.vector(v.sets, writeStickerSetCovered)
      return
    case "messages.stickerSetInstallResultSuccess":
      w.id(0x38641628)
      return
    default:
      w.fail("messages.StickerSetInstallResult", v)
  }
}

export const writeMessagesStickers = (w: Writer, v: T.MessagesStickers): void => {
  switch (v._tag) {
    case "messages.stickers":
      w.id(0x30a6ec7e)
      w.long(v.hash)
      w.vector(v.stickers, writeDocument)
      return
    case "messages.stickersNotModified":
      w.id(-0x0e8b65de)
      return
    default:
      w.fail("messages.Stickers", v)
  }
}

export const writeMessagesTranscribedAudio = (w: Writer, v: T.MessagesTranscribedAudio): void => {
  const flags_1 = v.trialRemainsNum !== undefined || v.trialRemainsUntilDate !== undefined
  w.id(-0x304626a9)
  w.id((v.pending === true ? 1 : 0) | (flags_1 ? 2 : 0))
  w.long(v.transcriptionId)
  w.string(v.text)
  if (flags_1) w.int(v.trialRemainsNum ?? w.missing("messages.transcribedAudio.trial_remains_num"))
  if (flags_1) w.int(v.trialRemainsUntilDate ?? w.missing("messages.transcribedAudio.trial_remains_until_date"))
}

export const writeMessagesTranslatedRichMessage = (w: Writer, v: T.MessagesTranslatedRichMessage): void => {
  w.id(0x4203998f)
  w.vector(v.result, writeRichMessage)
}

export const writeMessagesTranslatedText = (w: Writer, v: T.MessagesTranslatedText): void => {
  w.id(0x33db32f8)
  w.vector(v.result, writeTextWithEntities)
}

export const writeMessagesVotesList = (w: Writer, v: T.MessagesVotesList): void => {
  w.id(0x4899484e)
  w.id((v.nextOffset === undefined ? 0 : 1))
  w.int(v.count)
  w.vector(v.votes, writeMessagePeerVote)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
}

export const writeMessagesWebPage = (w: Writer, v: T.MessagesWebPage): void => {
  w.id(-0x02a1ed43)
  writeWebPage(w, v.webpage)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeMessagesWebPagePreview = (w: Writer, v: T.MessagesWebPagePreview): void => {
  w.id(-0x73657754)
  writeMessageMedia(w, v.media)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writePaymentsBankCardData = (w: Writer, v: T.PaymentsBankCardData): void => {
  w.id(0x3e24e573)
  w.string(v.title)
  w.vector(v.openUrls, writeBankCardOpenUrl)
}

export const writePaymentsCheckCanSendGiftResult = (w: Writer, v: T.PaymentsCheckCanSendGiftResult): void => {
  switch (v._tag) {
    case "payments.checkCanSendGiftResultFail":
      w.id(-0x2a1a7d8c)
      writeTextWithEntities(w, v.reason)
      return
    case "payments.checkCanSendGiftResultOk":
      w.id(0x374fa7ad)
      return
    default:
      w.fail("payments.CheckCanSendGiftResult", v)
  }
}

export const writePaymentsCheckedGiftCode = (w: Writer, v: T.PaymentsCheckedGiftCode): void => {
  w.id(-0x1467c071)
  w.id(
    (v.viaGiveaway === true ? 4 : 0) |
    (v.fromId === undefined ? 0 : 16) |
    (v.giveawayMsgId === undefined ? 0 : 8) |
    (v.toId === undefined ? 0 : 1) |
    (v.usedDate === undefined ? 0 : 2)
  )
  if (v.fromId !== undefined) writePeer(w, v.fromId)
  if (v.giveawayMsgId !== undefined) w.int(v.giveawayMsgId)
  if (v.toId !== undefined) w.long(v.toId)
  w.int(v.date)
  w.int(v.days)
  if (v.usedDate !== undefined) w.int(v.usedDate)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writePaymentsConnectedStarRefBots = (w: Writer, v: T.PaymentsConnectedStarRefBots): void => {
  w.id(-0x672a15e3)
  w.int(v.count)
  w.vector(v.connectedBots, writeConnectedBotStarRef)
  w.vector(v.users, writeUser)
}

export const writePaymentsExportedInvoice = (w: Writer, v: T.PaymentsExportedInvoice): void => {
  w.id(-0x512f3427)
  w.string(v.url)
}

export const writePaymentsGiveawayInfo = (w: Writer, v: T.PaymentsGiveawayInfo): void => {
  switch (v._tag) {
    case "payments.giveawayInfo":
      w.id(0x4367daa0)
      w.id(
        (v.participating === true ? 1 : 0) |
        (v.preparingResults === true ? 8 : 0) |
        (v.joinedTooEarlyDate === undefined ? 0 : 2) |
        (v.adminDisallowedChatId === undefined ? 0 : 4) |
        (v.disallowedCountry === undefined ? 0 : 16)
      )
      w.int(v.startDate)
      if (v.joinedTooEarlyDate !== undefined) w.int(v.joinedTooEarlyDate)
      if (v.adminDisallowedChatId !== undefined) w.long(v.adminDisallowedChatId)
      if (v.disallowedCountry !== undefined) w.string(v.disallowedCountry)
      return
    case "payments.giveawayInfoResults":
      w.id(-0x1e8a1991)
      w.id(
        (v.winner === true ? 1 : 0) |
        (v.refunded === true ? 2 : 0) |
        (v.giftCodeSlug === undefined ? 0 : 8) |
        (v.starsPrize === undefined ? 0 : 16) |
        (v.activatedCount === undefined ? 0 : 4)
      )
      w.int(v.startDate)
      if (v.giftCodeSlug !== undefined) w.string(v.giftCodeSlug)
      if (v.starsPrize !== undefined) w.long(v.starsPrize)
      w.int(v.finishDate)
      w.int(v.winnersCount)
      if (v.activatedCount !== undefined) w.int(v.activatedCount)
      return
    default:
      w.fail("payments.GiveawayInfo", v)
  }
}

export const writePaymentsPaymentForm = (w: Writer, v: T.PaymentsPaymentForm): void => {
  switch (v._tag) {
    case "payments.paymentForm": {
      const flags_4 = v.nativeProvider !== undefined || v.nativeParams !== undefined
      w.id(-0x5ffa78af)
      w.id(
        (v.canSaveCredentials === true ? 4 : 0) |
        (v.passwordMissing === true ? 8 : 0) |
        (v.photo === undefined ? 0 : 32) |
        (flags_4 ? 16 : 0) |
        (v.additionalMethods === undefined ? 0 : 64) |
        (v.savedInfo === undefined ? 0 : 1) |
        (v.savedCredentials === undefined ? 0 : 2)
      )
      w.long(v.formId)
      w.int53(v.botId)
      w.string(v.title)
      w.string(v.description)
      if (v.photo !== undefined) writeWebDocument(w, v.photo)
      writeInvoice(w, v.invoice)
      w.long(v.providerId)
      w.string(v.url)
      if (flags_4) w.string(v.nativeProvider ?? w.missing("payments.paymentForm.native_provider"))
      if (flags_4) writeDataJSON(w, v.nativeParams ?? w.missing("payments.paymentForm.native_params"))
      if (v.additionalMethods !== undefined) w.vector(v.additionalMethods, writePaymentFormMethod)
      if (v.savedInfo !== undefined) writePaymentRequestedInfo(w, v.savedInfo)
      if (v.savedCredentials !== undefined) w.vector(v.savedCredentials, writePaymentSavedCredentials)
      w.vector(v.users, writeUser)
      return
    }
    case "payments.paymentFormStarGift":
      w.id(-0x4bda301f)
      w.long(v.formId)
      writeInvoice(w, v.invoice)
      return
    case "payments.paymentFormStars":
      w.id(0x7bf6b15c)
      w.id((v.photo === undefined ? 0 : 32))
      w.long(v.formId)
      w.int53(v.botId)
      w.string(v.title)
      w.string(v.description)
      if (v.photo !== undefined) writeWebDocument(w, v.photo)
      writeInvoice(w, v.invoice)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("payments.PaymentForm", v)
  }
}

export const writePaymentsPaymentReceipt = (w: Writer, v: T.PaymentsPaymentReceipt): void => {
  switch (v._tag) {
    case "payments.paymentReceipt":
      w.id(0x70c4fe03)
      w.id(
        (v.photo === undefined ? 0 : 4) |
        (v.info === undefined ? 0 : 1) |
        (v.shipping === undefined ? 0 : 2) |
        (v.tipAmount === undefined ? 0 : 8)
      )
      w.int(v.date)
      w.int53(v.botId)
      w.long(v.providerId)
      w.string(v.title)
      w.string(v.description)
      if (v.photo !== undefined) writeWebDocument(w, v.photo)
      writeInvoice(w, v.invoice)
      if (v.info !== undefined) writePaymentRequestedInfo(w, v.info)
      if (v.shipping !== undefined) writeShippingOption(w, v.shipping)
      if (v.tipAmount !== undefined) w.long(v.tipAmount)
      w.string(v.currency)
      w.long(v.totalAmount)
      w.string(v.credentialsTitle)
      w.vector(v.users, writeUser)
      return
    case "payments.paymentReceiptStars":
      w.id(-0x254407c6)
      w.id((v.photo === undefined ? 0 : 4))
      w.int(v.date)
      w.int53(v.botId)
      w.string(v.title)
      w.string(v.description)
      if (v.photo !== undefined) writeWebDocument(w, v.photo)
      writeInvoice(w, v.invoice)
      w.string(v.currency)
      w.long(v.totalAmount)
      w.string(v.transactionId)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("payments.PaymentReceipt", v)
  }
}

export const writePaymentsPaymentResult = (w: Writer, v: T.PaymentsPaymentResult): void => {
  switch (v._tag) {
    case "payments.paymentResult":
      w.id(0x4e5f810d)
      writeUpdates(w, v.updates)
      return
    case "payments.paymentVerificationNeeded":
      w.id(-0x27beeec7)
      w.string(v.url)
      return
    default:
      w.fail("payments.PaymentResult", v)
  }
}

export const writePaymentsResaleStarGifts = (w: Writer, v: T.PaymentsResaleStarGifts): void => {
  const flags_1 = v.attributes !== undefined || v.attributesHash !== undefined
  w.id(-0x6b85ed21)
  w.id((v.nextOffset === undefined ? 0 : 1) | (flags_1 ? 2 : 0) | (v.counters === undefined ? 0 : 4))
  w.int(v.count)
  w.vector(v.gifts, writeStarGift)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
  if (flags_1) w.vector(v.attributes ?? [], writeStarGiftAttribute)
  if (flags_1) w.long(v.attributesHash ?? w.missing("payments.resaleStarGifts.attributes_hash"))
  w.vector(v.chats, writeChat)
  if (v.counters !== undefined) w.vector(v.counters, writeStarGiftAttributeCounter)
  w.vector(v.users, writeUser)
}

export const writePaymentsSavedInfo = (w: Writer, v: T.PaymentsSavedInfo): void => {
  w.id(-0x04701bc4)
  w.id((v.hasSavedCredentials === true ? 2 : 0) | (v.savedInfo === undefined ? 0 : 1))
  if (v.savedInfo !== undefined) writePaymentRequestedInfo(w, v.savedInfo)
}

export const writePaymentsSavedStarGifts = (w: Writer, v: T.PaymentsSavedStarGifts): void => {
  w.id(-0x6a0c764f)
  w.id((v.chatNotificationsEnabled === undefined ? 0 : 2) | (v.nextOffset === undefined ? 0 : 1))
  w.int(v.count)
  if (v.chatNotificationsEnabled !== undefined) w.bool(v.chatNotificationsEnabled)
  w.vector(v.gifts, writeSavedStarGift)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writePaymentsStarGiftActiveAuctions = (w: Writer, v: T.PaymentsStarGiftActiveAuctions): void => {
  switch (v._tag) {
    case "payments.starGiftActiveAuctions":
      w.id(-0x51095444)
      w.vector(v.auctions, writeStarGiftActiveAuctionState)
      w.vector(v.users, writeUser)
      w.vector(v.chats, writeChat)
      return
    case "payments.starGiftActiveAuctionsNotModified":
      w.id(-0x24cc2530)
      return
    default:
      w.fail("payments.StarGiftActiveAuctions", v)
  }
}

export const writePaymentsStarGiftAuctionAcquiredGifts = (w: Writer, v: T.PaymentsStarGiftAuctionAcquiredGifts): void => {
  w.id(0x7d5bd1f0)
  w.vector(v.gifts, writeStarGiftAuctionAcquiredGift)
  w.vector(v.users, writeUser)
  w.vector(v.chats, writeChat)
}

export const writePaymentsStarGiftAuctionState = (w: Writer, v: T.PaymentsStarGiftAuctionState): void => {
  w.id(0x6b39f4ec)
  writeStarGift(w, v.gift)
  writeStarGiftAuctionState(w, v.state)
  writeStarGiftAuctionUserState(w, v.userState)
  w.int(v.timeout)
  w.vector(v.users, writeUser)
  w.vector(v.chats, writeChat)
}

export const writePaymentsStarGiftCollections = (w: Writer, v: T.PaymentsStarGiftCollections): void => {
  switch (v._tag) {
    case "payments.starGiftCollections":
      w.id(-0x75d6cd0d)
      w.vector(v.collections, writeStarGiftCollection)
      return
    case "payments.starGiftCollectionsNotModified":
      w.id(-0x5f45b0e9)
      return
    default:
      w.fail("payments.StarGiftCollections", v)
  }
}

export const writePaymentsStarGiftUpgradeAttributes = (w: Writer, v: T.PaymentsStarGiftUpgradeAttributes): void => {
  w.id(0x46c6e36f)
  w.vector(v.attributes, writeStarGiftAttribute)
}

export const writePaymentsStarGiftUpgradePreview = (w: Writer, v: T.PaymentsStarGiftUpgradePreview): void => {
  w.id(0x3de1dfed)
  w.vector(v.sampleAttributes, writeStarGiftAttribute)
  w.vector(v.prices, writeStarGiftUpgradePrice)
  w.vector(v.nextPrices, writeStarGiftUpgradePrice)
}

export const writePaymentsStarGiftWithdrawalUrl = (w: Writer, v: T.PaymentsStarGiftWithdrawalUrl): void => {
  w.id(-0x7b55c564)
  w.string(v.url)
}

export const writePaymentsStarGifts = (w: Writer, v: T.PaymentsStarGifts): void => {
  switch (v._tag) {
    case "payments.starGifts":
      w.id(0x2ed82995)
      w.int(v.hash)
      w.vector(v.gifts, writeStarGift)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "payments.starGiftsNotModified":
      w.id(-0x5c775c98)
      return
    default:
      w.fail("payments.StarGifts", v)
  }
}

export const writePaymentsStarsRevenueAdsAccountUrl = (w: Writer, v: T.PaymentsStarsRevenueAdsAccountUrl): void => {
  w.id(0x394e7f21)
  w.string(v.url)
}

export const writePaymentsStarsRevenueStats = (w: Writer, v: T.PaymentsStarsRevenueStats): void => {
  w.id(0x6c207376)
  w.id((v.topHoursGraph === undefined ? 0 : 1))
  if (v.topHoursGraph !== undefined) writeStatsGraph(w, v.topHoursGraph)
  writeStatsGraph(w, v.revenueGraph)
  writeStarsRevenueStatus(w, v.status)
  w.double(v.usdRate)
}

export const writePaymentsStarsRevenueWithdrawalUrl = (w: Writer, v: T.PaymentsStarsRevenueWithdrawalUrl): void => {
  w.id(0x1dab80b7)
  w.string(v.url)
}

export const writePaymentsStarsStatus = (w: Writer, v: T.PaymentsStarsStatus): void => {
  w.id(0x6c9ce8ed)
  w.id(
    (v.subscriptions === undefined ? 0 : 2) |
    (v.subscriptionsNextOffset === undefined ? 0 : 4) |
    (v.subscriptionsMissingBalance === undefined ? 0 : 16) |
    (v.history === undefined ? 0 : 8) |
    (v.nextOffset === undefined ? 0 : 1)
  )
  writeStarsAmount(w, v.balance)
  if (v.subscriptions !== undefined) w.vector(v.subscriptions, writeStarsSubscription)
  if (v.subscriptionsNextOffset !== undefined) w.string(v.subscriptionsNextOffset)
  if (v.subscriptionsMissingBalance !== undefined) w.long(v.subscriptionsMissingBalance)
  if (v.history !== undefined) w.vector(v.history, writeStarsTransaction)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writePaymentsSuggestedStarRefBots = (w: Writer, v: T.PaymentsSuggestedStarRefBots): void => {
  w.id(-0x4b2a27a7)
  w.id((v.nextOffset === undefined ? 0 : 1))
  w.int(v.count)
  w.vector(v.suggestedBots, writeStarRefProgram)
  w.vector(v.users, writeUser)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
}

export const writePaymentsUniqueStarGift = (w: Writer, v: T.PaymentsUniqueStarGift): void => {
  w.id(0x416c56e8)
  writeStarGift(w, v.gift)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writePaymentsUniqueStarGiftValueInfo = (w: Writer, v: T.PaymentsUniqueStarGiftValueInfo): void => {
  const flags_0 = v.lastSaleDate !== undefined || v.lastSalePrice !== undefined
  const flags_5 = v.fragmentListedCount !== undefined || v.fragmentListedUrl !== undefined
  w.id(0x512fe446)
  w.id(
    (v.lastSaleOnFragment === true ? 2 : 0) |
    (v.valueIsAverage === true ? 64 : 0) |
    (flags_0 ? 1 : 0) |
    (v.floorPrice === undefined ? 0 : 4) |
    (v.averagePrice === undefined ? 0 : 8) |
    (v.listedCount === undefined ? 0 : 16) |
    (flags_5 ? 32 : 0)
  )
  w.string(v.currency)
  w.long(v.value)
  w.int(v.initialSaleDate)
  w.long(v.initialSaleStars)
  w.long(v.initialSalePrice)
  if (flags_0) w.int(v.lastSaleDate ?? w.missing("payments.uniqueStarGiftValueInfo.last_sale_date"))
  if (flags_0) w.long(v.lastSalePrice ?? w.missing("payments.uniqueStarGiftValueInfo.last_sale_price"))
  if (v.floorPrice !== undefined) w.long(v.floorPrice)
  if (v.averagePrice !== undefined) w.long(v.averagePrice)
  if (v.listedCount !== undefined) w.int(v.listedCount)
  if (flags_5) w.int(v.fragmentListedCount ?? w.missing("payments.uniqueStarGiftValueInfo.fragment_listed_count"))
  if (flags_5) w.string(v.fragmentListedUrl ?? w.missing("payments.uniqueStarGiftValueInfo.fragment_listed_url"))
}

export const writePaymentsValidatedRequestedInfo = (w: Writer, v: T.PaymentsValidatedRequestedInfo): void => {
  w.id(-0x2ebae77d)
  w.id((v.id === undefined ? 0 : 1) | (v.shippingOptions === undefined ? 0 : 2))
  if (v.id !== undefined) w.string(v.id)
  if (v.shippingOptions !== undefined) w.vector(v.shippingOptions, writeShippingOption)
}

export const writePhoneExportedGroupCallInvite = (w: Writer, v: T.PhoneExportedGroupCallInvite): void => {
  w.id(0x204bd158)
  w.string(v.link)
}

export const writePhoneGroupCall = (w: Writer, v: T.PhoneGroupCall): void => {
  w.id(-0x618d8553)
  writeGroupCall(w, v.call)
  w.vector(v.participants, writeGroupCallParticipant)
  w.string(v.participantsNextOffset)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writePhoneGroupCallStars = (w: Writer, v: T.PhoneGroupCallStars): void => {
  w.id(-0x62e242da)
  w.long(v.totalStars)
  w.vector(v.topDonors, writeGroupCallDonor)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writePhoneGroupCallStreamChannels = (w: Writer, v: T.PhoneGroupCallStreamChannels): void => {
  w.id(-0x2f1b7d4e)
  w.vector(v.channels, writeGroupCallStreamChannel)
}

export const writePhoneGroupCallStreamRtmpUrl = (w: Writer, v: T.PhoneGroupCallStreamRtmpUrl): void => {
  w.id(0x2dbf3432)
  w.string(v.url)
  w.string(v.key)
}

export const writePhoneGroupParticipants = (w: Writer, v: T.PhoneGroupParticipants): void => {
  w.id(-0x0b88ae4a)
  w.int(v.count)
  w.vector(v.participants, writeGroupCallParticipant)
  w.string(v.nextOffset)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
  w.int(v.version)
}

export const writePhoneJoinAsPeers = (w: Writer, v: T.PhoneJoinAsPeers): void => {
  w.id(-0x501a9dc1)
  w.vector(v.peers, writePeer)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writePhonePhoneCall = (w: Writer, v: T.PhonePhoneCall): void => {
  w.id(-0x137d1ec0)
  writePhoneCall(w, v.phoneCall)
  w.vector(v.users, writeUser)
}

export const writePhotosPhoto = (w: Writer, v: T.PhotosPhoto): void => {
  w.id(0x20212ca8)
  writePhoto(w, v.photo)
  w.vector(v.users, writeUser)
}

export const writePhotosPhotos = (w: Writer, v: T.PhotosPhotos): void => {
  switch (v._tag) {
    case "photos.photos":
      w.id(-0x7235955b)
      w.vector(v.photos, writePhoto)
      w.vector(v.users, writeUser)
      return
    case "photos.photosSlice":
      w.id(0x15051f54)
      w.int(v.count)
      w.vector(v.photos, writePhoto)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("photos.Photos", v)
  }
}

export const writePremiumBoostsList = (w: Writer, v: T.PremiumBoostsList): void => {
  w.id(-0x79079ec4)
  w.id((v.nextOffset === undefined ? 0 : 1))
  w.int(v.count)
  w.vector(v.boosts, writeBoost)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
  w.vector(v.users, writeUser)
}

export const writePremiumBoostsStatus = (w: Writer, v: T.PremiumBoostsStatus): void => {
  const flags_2 = v.myBoost === true || v.myBoostSlots !== undefined
  w.id(0x4959427a)
  w.id(
    (flags_2 ? 4 : 0) |
    (v.giftBoosts === undefined ? 0 : 16) |
    (v.nextLevelBoosts === undefined ? 0 : 1) |
    (v.premiumAudience === undefined ? 0 : 2) |
    (v.prepaidGiveaways === undefined ? 0 : 8)
  )
  w.int(v.level)
  w.int(v.currentLevelBoosts)
  w.int(v.boosts)
  if (v.giftBoosts !== undefined) w.int(v.giftBoosts)
  if (v.nextLevelBoosts !== undefined) w.int(v.nextLevelBoosts)
  if (v.premiumAudience !== undefined) writeStatsPercentValue(w, v.premiumAudience)
  w.string(v.boostUrl)
  if (v.prepaidGiveaways !== undefined) w.vector(v.prepaidGiveaways, writePrepaidGiveaway)
  if (flags_2) w.vector(v.myBoostSlots ?? [], writeInt)
}

export const writePremiumMyBoosts = (w: Writer, v: T.PremiumMyBoosts): void => {
  w.id(-0x651dd71e)
  w.vector(v.myBoosts, writeMyBoost)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeSmsjobsEligibilityToJoin = (w: Writer, v: T.SmsjobsEligibilityToJoin): void => {
  w.id(-0x2374bb31)
  w.string(v.termsUrl)
  w.int(v.monthlySentSms)
}

export const writeSmsjobsStatus = (w: Writer, v: T.SmsjobsStatus): void => {
  w.id(0x2aee9191)
  w.id((v.allowInternational === true ? 1 : 0) | (v.lastGiftSlug === undefined ? 0 : 2))
  w.int(v.recentSent)
  w.int(v.recentSince)
  w.int(v.recentRemains)
  w.int(v.totalSent)
  w.int(v.totalSince)
  if (v.lastGiftSlug !== undefined) w.string(v.lastGiftSlug)
  w.string(v.termsUrl)
}

export const writeStatsBroadcastStats = (w: Writer, v: T.StatsBroadcastStats): void => {
  w.id(0x396ca5fc)
  writeStatsDateRangeDays(w, v.period)
  writeStatsAbsValueAndPrev(w, v.followers)
  writeStatsAbsValueAndPrev(w, v.viewsPerPost)
  writeStatsAbsValueAndPrev(w, v.sharesPerPost)
  writeStatsAbsValueAndPrev(w, v.reactionsPerPost)
  writeStatsAbsValueAndPrev(w, v.viewsPerStory)
  writeStatsAbsValueAndPrev(w, v.sharesPerStory)
  writeStatsAbsValueAndPrev(w, v.reactionsPerStory)
  writeStatsPercentValue(w, v.enabledNotifications)
  writeStatsGraph(w, v.growthGraph)
  writeStatsGraph(w, v.followersGraph)
  writeStatsGraph(w, v.muteGraph)
  writeStatsGraph(w, v.topHoursGraph)
  writeStatsGraph(w, v.interactionsGraph)
  writeStatsGraph(w, v.ivInteractionsGraph)
  writeStatsGraph(w, v.viewsBySourceGraph)
  writeStatsGraph(w, v.newFollowersBySourceGraph)
  writeStatsGraph(w, v.languagesGraph)
  writeStatsGraph(w, v.reactionsByEmotionGraph)
  writeStatsGraph(w, v.storyInteractionsGraph)
  writeStatsGraph(w, v.storyReactionsByEmotionGraph)
  w.vector(v.recentPostsInteractions, writePostInteractionCounters)
}

export const writeStatsMegagroupStats = (w: Writer, v: T.StatsMegagroupStats): void => {
  w.id(-0x108006ea)
  writeStatsDateRangeDays(w, v.period)
  writeStatsAbsValueAndPrev(w, v.members)
  writeStatsAbsValueAndPrev(w, v.messages)
  writeStatsAbsValueAndPrev(w, v.viewers)
  writeStatsAbsValueAndPrev(w, v.posters)
  writeStatsGraph(w, v.growthGraph)
  writeStatsGraph(w, v.membersGraph)
  writeStatsGraph(w, v.newMembersBySourceGraph)
  writeStatsGraph(w, v.languagesGraph)
  writeStatsGraph(w, v.messagesGraph)
  writeStatsGraph(w, v.actionsGraph)
  writeStatsGraph(w, v.topHoursGraph)
  writeStatsGraph(w, v.weekdaysGraph)
  w.vector(v.topPosters, writeStatsGroupTopPoster)
  w.vector(v.topAdmins, writeStatsGroupTopAdmin)
  w.vector(v.topInviters, writeStatsGroupTopInviter)
  w.vector(v.users, writeUser)
}

export const writeStatsMessageStats = (w: Writer, v: T.StatsMessageStats): void => {
  w.id(0x7fe91c14)
  writeStatsGraph(w, v.viewsGraph)
  writeStatsGraph(w, v.reactionsByEmotionGraph)
}

export const writeStatsPollStats = (w: Writer, v: T.StatsPollStats): void => {
  w.id(0x2999beed)
  writeStatsGraph(w, v.votesGraph)
}

export const writeStatsPublicForwards = (w: Writer, v: T.StatsPublicForwards): void => {
  w.id(-0x6cfc81e0)
  w.id((v.nextOffset === undefined ? 0 : 1))
  w.int(v.count)
  w.vector(v.forwards, writePublicForward)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeStatsStoryStats = (w: Writer, v: T.StatsStoryStats): void => {
  w.id(0x50cd067c)
  writeStatsGraph(w, v.viewsGraph)
  writeStatsGraph(w, v.reactionsByEmotionGraph)
}

export const writeStickersSuggestedShortName = (w: Writer, v: T.StickersSuggestedShortName): void => {
  w.id(-0x7a015fc1)
  w.string(v.shortName)
}

export const writeStorageFileType = (w: Writer, v: T.StorageFileType): void => {
  switch (v._tag) {
    case "storage.fileGif":
      w.id(-0x351e5521)
      return
    case "storage.fileJpeg":
      w.id(0x007efe0e)
      return
    case "storage.fileMov":
      w.id(0x4b09ebbc)
      return
    case "storage.fileMp3":
      w.id(0x528a0677)
      return
    case "storage.fileMp4":
      w.id(-0x4c315f1c)
      return
    case "storage.filePartial":
      w.id(0x40bc6f52)
      return
    case "storage.filePdf":
      w.id(-0x51e1af73)
      return
    case "storage.filePng":
      w.id(0x0a4f63c0)
      return
    case "storage.fileUnknown":
      w.id(-0x5569c4fb)
      return
    case "storage.fileWebp":
      w.id(0x1081464c)
      return
    default:
      w.fail("storage.FileType", v)
  }
}

export const writeStoriesAlbums = (w: Writer, v: T.StoriesAlbums): void => {
  switch (v._tag) {
    case "stories.albums":
      w.id(-0x3c6785c6)
      w.long(v.hash)
      w.vector(v.albums, writeStoryAlbum)
      return
    case "stories.albumsNotModified":
      w.id(0x564edaeb)
      return
    default:
      w.fail("stories.Albums", v)
  }
}

export const writeStoriesAllStories = (w: Writer, v: T.StoriesAllStories): void => {
  switch (v._tag) {
    case "stories.allStories":
      w.id(0x6efc5e81)
      w.id((v.hasMore === true ? 1 : 0))
      w.int(v.count)
      w.string(v.state)
      w.vector(v.peerStories, writePeerStories)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      writeStoriesStealthMode(w, v.stealthMode)
      return
    case "stories.allStoriesNotModified":
      w.id(0x1158fe3e)
      w.id(0)
      w.string(v.state)
      writeStoriesStealthMode(w, v.stealthMode)
      return
    default:
      w.fail("stories.AllStories", v)
  }
}

export const writeStoriesCanSendStoryCount = (w: Writer, v: T.StoriesCanSendStoryCount): void => {
  w.id(-0x3c783fb2)
  w.int(v.countRemains)
}

export const writeStoriesFoundStories = (w: Writer, v: T.StoriesFoundStories): void => {
  w.id(-0x1d2188c9)
  w.id((v.nextOffset === undefined ? 0 : 1))
  w.int(v.count)
  w.vector(v.stories, writeFoundStory)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeStoriesPeerStories = (w: Writer, v: T.StoriesPeerStories): void => {
  w.id(-0x35197898)
  writePeerStories(w, v.stories)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeStoriesStories = (w: Writer, v: T.StoriesStories): void => {
  w.id(0x63c3dd0a)
  w.id((v.pinnedToTop === undefined ? 0 : 1))
  w.int(v.count)
  w.vector(v.stories, writeStoryItem)
  if (v.pinnedToTop !== undefined) w.vector(v.pinnedToTop, writeInt)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeStoriesStoryReactionsList = (w: Writer, v: T.StoriesStoryReactionsList): void => {
  w.id(-0x55a08764)
  w.id((v.nextOffset === undefined ? 0 : 1))
  w.int(v.count)
  w.vector(v.reactions, writeStoryReaction)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
}

export const writeStoriesStoryViews = (w: Writer, v: T.StoriesStoryViews): void => {
  w.id(-0x216112e3)
  w.vector(v.views, writeStoryViews)
  w.vector(v.users, writeUser)
}

export const writeStoriesStoryViewsList = (w: Writer, v: T.StoriesStoryViewsList): void => {
  w.id(0x59d78fc5)
  w.id((v.nextOffset === undefined ? 0 : 1))
  w.int(v.count)
  w.int(v.viewsCount)
  w.int(v.forwardsCount)
  w.int(v.reactionsCount)
  w.vector(v.views, writeStoryView)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
  if (v.nextOffset !== undefined) w.string(v.nextOffset)
}

export const writeUpdatesChannelDifference = (w: Writer, v: T.UpdatesChannelDifference): void => {
  switch (v._tag) {
    case "updates.channelDifference":
      w.id(0x2064674e)
      w.id((v.final === true ? 1 : 0) | (v.timeout === undefined ? 0 : 2))
      w.int(v.pts)
      if (v.timeout !== undefined) w.int(v.timeout)
      w.vector(v.newMessages, writeMessage)
      w.vector(v.otherUpdates, writeUpdate)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    case "updates.channelDifferenceEmpty":
      w.id(0x3e11affb)
      w.id((v.final === true ? 1 : 0) | (v.timeout === undefined ? 0 : 2))
      w.int(v.pts)
      if (v.timeout !== undefined) w.int(v.timeout)
      return
    case "updates.channelDifferenceTooLong":
      w.id(-0x5b433902)
      w.id((v.final === true ? 1 : 0) | (v.timeout === undefined ? 0 : 2))
      if (v.timeout !== undefined) w.int(v.timeout)
      writeDialog(w, v.dialog)
      w.vector(v.messages, writeMessage)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("updates.ChannelDifference", v)
  }
}

export const writeUpdatesDifference = (w: Writer, v: T.UpdatesDifference): void => {
  switch (v._tag) {
    case "updates.difference":
      w.id(0x00f49ca0)
      w.vector(v.newMessages, writeMessage)
      w.vector(v.newEncryptedMessages, writeEncryptedMessage)
      w.vector(v.otherUpdates, writeUpdate)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      writeUpdatesState(w, v.state)
      return
    case "updates.differenceEmpty":
      w.id(0x5d75a138)
      w.int(v.date)
      w.int(v.seq)
      return
    case "updates.differenceSlice":
      w.id(-0x5704e67f)
      w.vector(v.newMessages, writeMessage)
      w.vector(v.newEncryptedMessages, writeEncryptedMessage)
      w.vector(v.otherUpdates, writeUpdate)
      w.vector(v.chats, writeChat)
      w.vector(v.users, writeUser)
      writeUpdatesState(w, v.intermediateState)
      return
    case "updates.differenceTooLong":
      w.id(0x4afe8f6d)
      w.int(v.pts)
      return
    default:
      w.fail("updates.Difference", v)
  }
}

export const writeUpdatesState = (w: Writer, v: T.UpdatesState): void => {
  w.id(-0x5a93d5c2)
  w.int(v.pts)
  w.int(v.qts)
  w.int(v.date)
  w.int(v.seq)
  w.int(v.unreadCount)
}

export const writeUploadCdnFile = (w: Writer, v: T.UploadCdnFile): void => {
  switch (v._tag) {
    case "upload.cdnFile":
      w.id(-0x566035b1)
      w.bytes(v.bytes)
      return
    case "upload.cdnFileReuploadNeeded":
      w.id(-0x11571b92)
      w.bytes(v.requestToken)
      return
    default:
      w.fail("upload.CdnFile", v)
  }
}

export const writeUploadFile = (w: Writer, v: T.UploadFile): void => {
  switch (v._tag) {
    case "upload.file":
      w.id(0x096a18d5)
      writeStorageFileType(w, v.type)
      w.int(v.mtime)
      w.bytes(v.bytes)
      return
    case "upload.fileCdnRedirect":
      w.id(-0x0e7325bc)
      w.int(v.dcId)
      w.bytes(v.fileToken)
      w.bytes(v.encryptionKey)
      w.bytes(v.encryptionIv)
      w.vector(v.fileHashes, writeFileHash)
      return
    default:
      w.fail("upload.File", v)
  }
}

export const writeUploadWebFile = (w: Writer, v: T.UploadWebFile): void => {
  w.id(0x21e753bc)
  w.int(v.size)
  w.string(v.mimeType)
  writeStorageFileType(w, v.fileType)
  w.int(v.mtime)
  w.bytes(v.bytes)
}

export const writeUsersSavedMusic = (w: Writer, v: T.UsersSavedMusic): void => {
  switch (v._tag) {
    case "users.savedMusic":
      w.id(0x34a2f297)
      w.int(v.count)
      w.vector(v.documents, writeDocument)
      return
    case "users.savedMusicNotModified":
      w.id(-0x1c78755c)
      w.int(v.count)
      return
    default:
      w.fail("users.SavedMusic", v)
  }
}

export const writeUsersUserFull = (w: Writer, v: T.UsersUserFull): void => {
  w.id(0x3b6d152e)
  writeUserFull(w, v.fullUser)
  w.vector(v.chats, writeChat)
  w.vector(v.users, writeUser)
}

export const writeUsersUsers = (w: Writer, v: T.UsersUsers): void => {
  switch (v._tag) {
    case "users.users":
      w.id(0x62d706b8)
      w.vector(v.users, writeUser)
      return
    case "users.usersSlice":
      w.id(0x315a4974)
      w.int(v.count)
      w.vector(v.users, writeUser)
      return
    default:
      w.fail("users.Users", v)
  }
}
