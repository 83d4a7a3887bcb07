// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * Reads the types of the API, a function a type.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import { readBytes, readInt, readInt53, readLong, readString } from "../Reader.ts"
import type { Reader } from "../Reader.ts"
import type * as T from "./types.ts"

export { readBool, readBytes, readInt, readInt53, readLong, readString } from "../Reader.ts"

export const readAccountDaysTTL = (r: Reader): T.AccountDaysTTL => {
  const id = r.id()
  switch (id) {
    case -0x472f5021: // accountDaysTTL#b8d0afdf
      return { _tag: "accountDaysTTL", days: r.int() }
  }
  return r.fail("AccountDaysTTL", id)
}

export const readAiComposeTone = (r: Reader): T.AiComposeTone => {
  const id = r.id()
  switch (id) {
    case -0x3009c157: { // aiComposeTone#cff63ea9
      const flags = r.id()
      return {
        _tag: "aiComposeTone",
        creator: (flags & 1) !== 0,
        id: r.long(),
        accessHash: r.long(),
        slug: r.string(),
        title: r.string(),
        emojiId: (flags & 2) !== 0 ? r.long() : undefined,
        prompt: (flags & 16) !== 0 ? r.string() : undefined,
        installsCount: (flags & 4) !== 0 ? r.int() : undefined,
        authorId: (flags & 8) !== 0 ? r.int53() : undefined,
        exampleEnglish: (flags & 32) !== 0 ? readAiComposeToneExample(r) : undefined
      }
    }
    case -0x64529bec: // aiComposeToneDefault#9bad6414
      return { _tag: "aiComposeToneDefault", tone: r.string(), emojiId: r.long(), title: r.string() }
  }
  return r.fail("AiComposeTone", id)
}

export const readAiComposeToneExample = (r: Reader): T.AiComposeToneExample => {
  const id = r.id()
  switch (id) {
    case -0x0e29d714: // aiComposeToneExample#f1d628ec
      return { _tag: "aiComposeToneExample", from: readTextWithEntities(r), to: readTextWithEntities(r) }
  }
  return r.fail("AiComposeToneExample", id)
}

export const readAttachMenuBot = (r: Reader): T.AttachMenuBot => {
  const id = r.id()
  switch (id) {
    case -0x26f27202: { // attachMenuBot#d90d8dfe
      const flags = r.id()
      return {
        _tag: "attachMenuBot",
        inactive: (flags & 1) !== 0,
        hasSettings: (flags & 2) !== 0,
        requestWriteAccess: (flags & 4) !== 0,
        showInAttachMenu: (flags & 8) !== 0,
        showInSideMenu: (flags & 16) !== 0,
        sideMenuDisclaimerNeeded: (flags & 32) !== 0,
        botId: r.int53(),
        shortName: r.string(),
        peerTypes: (flags & 8) !== 0 ? r.vector(1, readAttachMenuPeerType) : undefined,
        icons: r.vector(6, readAttachMenuBotIcon)
      }
    }
  }
  return r.fail("AttachMenuBot", id)
}

export const readAttachMenuBotIcon = (r: Reader): T.AttachMenuBotIcon => {
  const id = r.id()
  switch (id) {
    case -0x4d58c795: { // attachMenuBotIcon#b2a7386b
      const flags = r.id()
      return {
        _tag: "attachMenuBotIcon",
        name: r.string(),
        icon: readDocument(r),
        colors: (flags & 1) !== 0 ? r.vector(3, readAttachMenuBotIconColor) : undefined
      }
    }
  }
  return r.fail("AttachMenuBotIcon", id)
}

export const readAttachMenuBotIconColor = (r: Reader): T.AttachMenuBotIconColor => {
  const id = r.id()
  switch (id) {
    case 0x4576f3f0: // attachMenuBotIconColor#4576f3f0
      return { _tag: "attachMenuBotIconColor", name: r.string(), color: r.int() }
  }
  return r.fail("AttachMenuBotIconColor", id)
}

export const readAttachMenuBots = (r: Reader): T.AttachMenuBots => {
  const id = r.id()
  switch (id) {
    case 0x3c4301c0: // attachMenuBots#3c4301c0
      return {
        _tag: "attachMenuBots",
        hash: r.long(),
        bots: r.vector(7, readAttachMenuBot),
        users: r.vector(3, readUser)
      }
    case -0x0e2775a4: // attachMenuBotsNotModified#f1d88a5c
      return { _tag: "attachMenuBotsNotModified" }
  }
  return r.fail("AttachMenuBots", id)
}

export const readAttachMenuBotsBot = (r: Reader): T.AttachMenuBotsBot => {
  const id = r.id()
  switch (id) {
    case -0x6c409981: // attachMenuBotsBot#93bf667f
      return { _tag: "attachMenuBotsBot", bot: readAttachMenuBot(r), users: r.vector(3, readUser) }
  }
  return r.fail("AttachMenuBotsBot", id)
}

export const readAttachMenuPeerType = (r: Reader): T.AttachMenuPeerType => {
  const id = r.id()
  switch (id) {
    case -0x3cd405e6: // attachMenuPeerTypeBotPM#c32bfa1a
      return { _tag: "attachMenuPeerTypeBotPM" }
    case 0x7bfbdefc: // attachMenuPeerTypeBroadcast#7bfbdefc
      return { _tag: "attachMenuPeerTypeBroadcast" }
    case 0x0509113f: // attachMenuPeerTypeChat#0509113f
      return { _tag: "attachMenuPeerTypeChat" }
    case -0x0eb92ce1: // attachMenuPeerTypePM#f146d31f
      return { _tag: "attachMenuPeerTypePM" }
    case 0x7d6be90e: // attachMenuPeerTypeSameBotPM#7d6be90e
      return { _tag: "attachMenuPeerTypeSameBotPM" }
  }
  return r.fail("AttachMenuPeerType", id)
}

export const readAuctionBidLevel = (r: Reader): T.AuctionBidLevel => {
  const id = r.id()
  switch (id) {
    case 0x310240cc: // auctionBidLevel#310240cc
      return { _tag: "auctionBidLevel", pos: r.int(), amount: r.long(), date: r.int() }
  }
  return r.fail("AuctionBidLevel", id)
}

export const readAuthorization = (r: Reader): T.Authorization => {
  const id = r.id()
  switch (id) {
    case -0x52fe29e3: { // authorization#ad01d61d
      const flags = r.id()
      return {
        _tag: "authorization",
        current: (flags & 1) !== 0,
        officialApp: (flags & 2) !== 0,
        passwordPending: (flags & 4) !== 0,
        encryptedRequestsDisabled: (flags & 8) !== 0,
        callRequestsDisabled: (flags & 16) !== 0,
        unconfirmed: (flags & 32) !== 0,
        hash: r.long(),
        deviceModel: r.string(),
        platform: r.string(),
        systemVersion: r.string(),
        apiId: r.int(),
        appName: r.string(),
        appVersion: r.string(),
        dateCreated: r.int(),
        dateActive: r.int(),
        ip: r.string(),
        country: r.string(),
        region: r.string()
      }
    }
  }
  return r.fail("Authorization", id)
}

export const readAutoDownloadSettings = (r: Reader): T.AutoDownloadSettings => {
  const id = r.id()
  switch (id) {
    case -0x455a89d8: { // autoDownloadSettings#baa57628
      const flags = r.id()
      return {
        _tag: "autoDownloadSettings",
        disabled: (flags & 1) !== 0,
        videoPreloadLarge: (flags & 2) !== 0,
        audioPreloadNext: (flags & 4) !== 0,
        phonecallsLessData: (flags & 8) !== 0,
        storiesPreload: (flags & 16) !== 0,
        photoSizeMax: r.int(),
        videoSizeMax: r.int53(),
        fileSizeMax: r.int53(),
        videoUploadMaxbitrate: r.int(),
        smallQueueActiveOperationsMax: r.int(),
        largeQueueActiveOperationsMax: r.int()
      }
    }
  }
  return r.fail("AutoDownloadSettings", id)
}

export const readAutoSaveException = (r: Reader): T.AutoSaveException => {
  const id = r.id()
  switch (id) {
    case -0x7e9fd2b9: // autoSaveException#81602d47
      return { _tag: "autoSaveException", peer: readPeer(r), settings: readAutoSaveSettings(r) }
  }
  return r.fail("AutoSaveException", id)
}

export const readAutoSaveSettings = (r: Reader): T.AutoSaveSettings => {
  const id = r.id()
  switch (id) {
    case -0x37b7cb32: { // autoSaveSettings#c84834ce
      const flags = r.id()
      return {
        _tag: "autoSaveSettings",
        photos: (flags & 1) !== 0,
        videos: (flags & 2) !== 0,
        videoMaxSize: (flags & 4) !== 0 ? r.long() : undefined
      }
    }
  }
  return r.fail("AutoSaveSettings", id)
}

export const readAvailableEffect = (r: Reader): T.AvailableEffect => {
  const id = r.id()
  switch (id) {
    case -0x6c3c1d82: { // availableEffect#93c3e27e
      const flags = r.id()
      return {
        _tag: "availableEffect",
        premiumRequired: (flags & 4) !== 0,
        id: r.long(),
        emoticon: r.string(),
        staticIconId: (flags & 1) !== 0 ? r.long() : undefined,
        effectStickerId: r.long(),
        effectAnimationId: (flags & 2) !== 0 ? r.long() : undefined
      }
    }
  }
  return r.fail("AvailableEffect", id)
}

export const readAvailableReaction = (r: Reader): T.AvailableReaction => {
  const id = r.id()
  switch (id) {
    case -0x3f8813ff: { // availableReaction#c077ec01
      const flags = r.id()
      return {
        _tag: "availableReaction",
        inactive: (flags & 1) !== 0,
        premium: (flags & 4) !== 0,
        reaction: r.string(),
        title: r.string(),
        staticIcon: readDocument(r),
        appearAnimation: readDocument(r),
        selectAnimation: readDocument(r),
        activateAnimation: readDocument(r),
        effectAnimation: readDocument(r),
        aroundAnimation: (flags & 2) !== 0 ? readDocument(r) : undefined,
        centerIcon: (flags & 2) !== 0 ? readDocument(r) : undefined
      }
    }
  }
  return r.fail("AvailableReaction", id)
}

export const readBankCardOpenUrl = (r: Reader): T.BankCardOpenUrl => {
  const id = r.id()
  switch (id) {
    case -0x0a97fd76: // bankCardOpenUrl#f568028a
      return { _tag: "bankCardOpenUrl", url: r.string(), name: r.string() }
  }
  return r.fail("BankCardOpenUrl", id)
}

export const readBaseTheme = (r: Reader): T.BaseTheme => {
  const id = r.id()
  switch (id) {
    case 0x5b11125a: // baseThemeArctic#5b11125a
      return { _tag: "baseThemeArctic" }
    case -0x3c5edb9e: // baseThemeClassic#c3a12462
      return { _tag: "baseThemeClassic" }
    case -0x0427e978: // baseThemeDay#fbd81688
      return { _tag: "baseThemeDay" }
    case -0x484ce158: // baseThemeNight#b7b31ea8
      return { _tag: "baseThemeNight" }
    case 0x6d5f77ee: // baseThemeTinted#6d5f77ee
      return { _tag: "baseThemeTinted" }
  }
  return r.fail("BaseTheme", id)
}

export const readBirthday = (r: Reader): T.Birthday => {
  const id = r.id()
  switch (id) {
    case 0x6c8e1e06: { // birthday#6c8e1e06
      const flags = r.id()
      return { _tag: "birthday", day: r.int(), month: r.int(), year: (flags & 1) !== 0 ? r.int() : undefined }
    }
  }
  return r.fail("Birthday", id)
}

export const readBoost = (r: Reader): T.Boost => {
  const id = r.id()
  switch (id) {
    case 0x4b3e14d6: { // boost#4b3e14d6
      const flags = r.id()
      return {
        _tag: "boost",
        gift: (flags & 2) !== 0,
        giveaway: (flags & 4) !== 0,
        unclaimed: (flags & 8) !== 0,
        id: r.string(),
        userId: (flags & 1) !== 0 ? r.int53() : undefined,
        giveawayMsgId: (flags & 4) !== 0 ? r.int() : undefined,
        date: r.int(),
        expires: r.int(),
        usedGiftSlug: (flags & 16) !== 0 ? r.string() : undefined,
        multiplier: (flags & 32) !== 0 ? r.int() : undefined,
        stars: (flags & 64) !== 0 ? r.long() : undefined
      }
    }
  }
  return r.fail("Boost", id)
}

export const readBotApp = (r: Reader): T.BotApp => {
  const id = r.id()
  switch (id) {
    case -0x6a032e2a: { // botApp#95fcd1d6
      const flags = r.id()
      return {
        _tag: "botApp",
        id: r.long(),
        accessHash: r.long(),
        shortName: r.string(),
        title: r.string(),
        description: r.string(),
        photo: readPhoto(r),
        document: (flags & 1) !== 0 ? readDocument(r) : undefined,
        hash: r.long()
      }
    }
    case 0x5da674b7: // botAppNotModified#5da674b7
      return { _tag: "botAppNotModified" }
  }
  return r.fail("BotApp", id)
}

export const readBotAppSettings = (r: Reader): T.BotAppSettings => {
  const id = r.id()
  switch (id) {
    case -0x3664e6b0: { // botAppSettings#c99b1950
      const flags = r.id()
      return {
        _tag: "botAppSettings",
        placeholderPath: (flags & 1) !== 0 ? r.bytes() : undefined,
        backgroundColor: (flags & 2) !== 0 ? r.int() : undefined,
        backgroundDarkColor: (flags & 4) !== 0 ? r.int() : undefined,
        headerColor: (flags & 8) !== 0 ? r.int() : undefined,
        headerDarkColor: (flags & 16) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("BotAppSettings", id)
}

export const readBotBusinessConnection = (r: Reader): T.BotBusinessConnection => {
  const id = r.id()
  switch (id) {
    case -0x70cb4d0b: { // botBusinessConnection#8f34b2f5
      const flags = r.id()
      return {
        _tag: "botBusinessConnection",
        disabled: (flags & 2) !== 0,
        connectionId: r.string(),
        userId: r.int53(),
        dcId: r.int(),
        date: r.int(),
        rights: (flags & 4) !== 0 ? readBusinessBotRights(r) : undefined
      }
    }
  }
  return r.fail("BotBusinessConnection", id)
}

export const readBotCommand = (r: Reader): T.BotCommand => {
  const id = r.id()
  switch (id) {
    case -0x67ad292e: { // botCommand#9852d6d2
      const flags = r.id()
      return { _tag: "botCommand", ephemeral: (flags & 1) !== 0, command: r.string(), description: r.string() }
    }
  }
  return r.fail("BotCommand", id)
}

export const readBotCommandScope = (r: Reader): T.BotCommandScope => {
  const id = r.id()
  switch (id) {
    case -0x46559f96: // botCommandScopeChatAdmins#b9aa606a
      return { _tag: "botCommandScopeChatAdmins" }
    case 0x6fe1a881: // botCommandScopeChats#6fe1a881
      return { _tag: "botCommandScopeChats" }
    case 0x2f6cb2ab: // botCommandScopeDefault#2f6cb2ab
      return { _tag: "botCommandScopeDefault" }
    case -0x24627683: // botCommandScopePeer#db9d897d
      return { _tag: "botCommandScopePeer", peer: readInputPeer(r) }
    case 0x3fd863d1: // botCommandScopePeerAdmins#3fd863d1
      return { _tag: "botCommandScopePeerAdmins", peer: readInputPeer(r) }
    case 0x0a1321f3: // botCommandScopePeerUser#0a1321f3
      return { _tag: "botCommandScopePeerUser", peer: readInputPeer(r), userId: readInputUser(r) }
    case 0x3c4f04d8: // botCommandScopeUsers#3c4f04d8
      return { _tag: "botCommandScopeUsers" }
  }
  return r.fail("BotCommandScope", id)
}

export const readBotInfo = (r: Reader): T.BotInfo => {
  const id = r.id()
  switch (id) {
    case 0x4d8a0299: { // botInfo#4d8a0299
      const flags = r.id()
      return {
        _tag: "botInfo",
        hasPreviewMedias: (flags & 64) !== 0,
        userId: (flags & 1) !== 0 ? r.int53() : undefined,
        description: (flags & 2) !== 0 ? r.string() : undefined,
        descriptionPhoto: (flags & 16) !== 0 ? readPhoto(r) : undefined,
        descriptionDocument: (flags & 32) !== 0 ? readDocument(r) : undefined,
        commands: (flags & 4) !== 0 ? r.vector(4, readBotCommand) : undefined,
        menuButton: (flags & 8) !== 0 ? readBotMenuButton(r) : undefined,
        privacyPolicyUrl: (flags & 128) !== 0 ? r.string() : undefined,
        appSettings: (flags & 256) !== 0 ? readBotAppSettings(r) : undefined,
        verifierSettings: (flags & 512) !== 0 ? readBotVerifierSettings(r) : undefined
      }
    }
  }
  return r.fail("BotInfo", id)
}

export const readBotInlineMessage = (r: Reader): T.BotInlineMessage => {
  const id = r.id()
  switch (id) {
    case 0x764cf810: { // botInlineMessageMediaAuto#764cf810
      const flags = r.id()
      return {
        _tag: "botInlineMessageMediaAuto",
        invertMedia: (flags & 8) !== 0,
        message: r.string(),
        entities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case 0x18d1cdc2: { // botInlineMessageMediaContact#18d1cdc2
      const flags = r.id()
      return {
        _tag: "botInlineMessageMediaContact",
        phoneNumber: r.string(),
        firstName: r.string(),
        lastName: r.string(),
        vcard: r.string(),
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case 0x051846fd: { // botInlineMessageMediaGeo#051846fd
      const flags = r.id()
      return {
        _tag: "botInlineMessageMediaGeo",
        geo: readGeoPoint(r),
        heading: (flags & 1) !== 0 ? r.int() : undefined,
        period: (flags & 2) !== 0 ? r.int() : undefined,
        proximityNotificationRadius: (flags & 8) !== 0 ? r.int() : undefined,
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case 0x354a9b09: { // botInlineMessageMediaInvoice#354a9b09
      const flags = r.id()
      return {
        _tag: "botInlineMessageMediaInvoice",
        shippingAddressRequested: (flags & 2) !== 0,
        test: (flags & 8) !== 0,
        title: r.string(),
        description: r.string(),
        photo: (flags & 1) !== 0 ? readWebDocument(r) : undefined,
        currency: r.string(),
        totalAmount: r.long(),
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case -0x75799a64: { // botInlineMessageMediaVenue#8a86659c
      const flags = r.id()
      return {
        _tag: "botInlineMessageMediaVenue",
        geo: readGeoPoint(r),
        title: r.string(),
        address: r.string(),
        provider: r.string(),
        venueId: r.string(),
        venueType: r.string(),
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case -0x7f65265a: { // botInlineMessageMediaWebPage#809ad9a6
      const flags = r.id()
      return {
        _tag: "botInlineMessageMediaWebPage",
        invertMedia: (flags & 8) !== 0,
        forceLargeMedia: (flags & 16) !== 0,
        forceSmallMedia: (flags & 32) !== 0,
        manual: (flags & 128) !== 0,
        safe: (flags & 256) !== 0,
        message: r.string(),
        entities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        url: r.string(),
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case 0x0a617e7b: { // botInlineMessageRichMessage#0a617e7b
      const flags = r.id()
      return {
        _tag: "botInlineMessageRichMessage",
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined,
        richMessage: readRichMessage(r)
      }
    }
    case -0x73809a1e: { // botInlineMessageText#8c7f65e2
      const flags = r.id()
      return {
        _tag: "botInlineMessageText",
        noWebpage: (flags & 1) !== 0,
        invertMedia: (flags & 8) !== 0,
        message: r.string(),
        entities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
  }
  return r.fail("BotInlineMessage", id)
}

export const readBotInlineResult = (r: Reader): T.BotInlineResult => {
  const id = r.id()
  switch (id) {
    case 0x17db940b: { // botInlineMediaResult#17db940b
      const flags = r.id()
      return {
        _tag: "botInlineMediaResult",
        id: r.string(),
        type: r.string(),
        photo: (flags & 1) !== 0 ? readPhoto(r) : undefined,
        document: (flags & 2) !== 0 ? readDocument(r) : undefined,
        title: (flags & 4) !== 0 ? r.string() : undefined,
        description: (flags & 8) !== 0 ? r.string() : undefined,
        sendMessage: readBotInlineMessage(r)
      }
    }
    case 0x11965f3a: { // botInlineResult#11965f3a
      const flags = r.id()
      return {
        _tag: "botInlineResult",
        id: r.string(),
        type: r.string(),
        title: (flags & 2) !== 0 ? r.string() : undefined,
        description: (flags & 4) !== 0 ? r.string() : undefined,
        url: (flags & 8) !== 0 ? r.string() : undefined,
        thumb: (flags & 16) !== 0 ? readWebDocument(r) : undefined,
        content: (flags & 32) !== 0 ? readWebDocument(r) : undefined,
        sendMessage: readBotInlineMessage(r)
      }
    }
  }
  return r.fail("BotInlineResult", id)
}

export const readBotMenuButton = (r: Reader): T.BotMenuButton => {
  const id = r.id()
  switch (id) {
    case -0x384a831a: // botMenuButton#c7b57ce6
      return { _tag: "botMenuButton", text: r.string(), url: r.string() }
    case 0x4258c205: // botMenuButtonCommands#4258c205
      return { _tag: "botMenuButtonCommands" }
    case 0x7533a588: // botMenuButtonDefault#7533a588
      return { _tag: "botMenuButtonDefault" }
  }
  return r.fail("BotMenuButton", id)
}

export const readBotPreviewMedia = (r: Reader): T.BotPreviewMedia => {
  const id = r.id()
  switch (id) {
    case 0x23e91ba3: // botPreviewMedia#23e91ba3
      return { _tag: "botPreviewMedia", date: r.int(), media: readMessageMedia(r) }
  }
  return r.fail("BotPreviewMedia", id)
}

export const readBotVerification = (r: Reader): T.BotVerification => {
  const id = r.id()
  switch (id) {
    case -0x06c32ba4: // botVerification#f93cd45c
      return { _tag: "botVerification", botId: r.int53(), icon: r.long(), description: r.string() }
  }
  return r.fail("BotVerification", id)
}

export const readBotVerifierSettings = (r: Reader): T.BotVerifierSettings => {
  const id = r.id()
  switch (id) {
    case -0x4f3299e9: { // botVerifierSettings#b0cd6617
      const flags = r.id()
      return {
        _tag: "botVerifierSettings",
        canModifyCustomDescription: (flags & 2) !== 0,
        icon: r.long(),
        company: r.string(),
        customDescription: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("BotVerifierSettings", id)
}

export const readBusinessAwayMessage = (r: Reader): T.BusinessAwayMessage => {
  const id = r.id()
  switch (id) {
    case -0x10ea95a4: { // businessAwayMessage#ef156a5c
      const flags = r.id()
      return {
        _tag: "businessAwayMessage",
        offlineOnly: (flags & 1) !== 0,
        shortcutId: r.int(),
        schedule: readBusinessAwayMessageSchedule(r),
        recipients: readBusinessRecipients(r)
      }
    }
  }
  return r.fail("BusinessAwayMessage", id)
}

export const readBusinessAwayMessageSchedule = (r: Reader): T.BusinessAwayMessageSchedule => {
  const id = r.id()
  switch (id) {
    case -0x36461d47: // businessAwayMessageScheduleAlways#c9b9e2b9
      return { _tag: "businessAwayMessageScheduleAlways" }
    case -0x33b26134: // businessAwayMessageScheduleCustom#cc4d9ecc
      return { _tag: "businessAwayMessageScheduleCustom", startDate: r.int(), endDate: r.int() }
    case -0x3c0d0aff: // businessAwayMessageScheduleOutsideWorkHours#c3f2f501
      return { _tag: "businessAwayMessageScheduleOutsideWorkHours" }
  }
  return r.fail("BusinessAwayMessageSchedule", id)
}

export const readBusinessBotRecipients = (r: Reader): T.BusinessBotRecipients => {
  const id = r.id()
  switch (id) {
    case -0x47730c8d: { // businessBotRecipients#b88cf373
      const flags = r.id()
      return {
        _tag: "businessBotRecipients",
        existingChats: (flags & 1) !== 0,
        newChats: (flags & 2) !== 0,
        contacts: (flags & 4) !== 0,
        nonContacts: (flags & 8) !== 0,
        excludeSelected: (flags & 32) !== 0,
        users: (flags & 16) !== 0 ? r.vector(2, readInt53) : undefined,
        excludeUsers: (flags & 64) !== 0 ? r.vector(2, readInt53) : undefined
      }
    }
  }
  return r.fail("BusinessBotRecipients", id)
}

export const readBusinessBotRights = (r: Reader): T.BusinessBotRights => {
  const id = r.id()
  switch (id) {
    case -0x5f9db309: { // businessBotRights#a0624cf7
      const flags = r.id()
      return {
        _tag: "businessBotRights",
        reply: (flags & 1) !== 0,
        readMessages: (flags & 2) !== 0,
        deleteSentMessages: (flags & 4) !== 0,
        deleteReceivedMessages: (flags & 8) !== 0,
        editName: (flags & 16) !== 0,
        editBio: (flags & 32) !== 0,
        editProfilePhoto: (flags & 64) !== 0,
        editUsername: (flags & 128) !== 0,
        viewGifts: (flags & 256) !== 0,
        sellGifts: (flags & 512) !== 0,
        changeGiftSettings: (flags & 1024) !== 0,
        transferAndUpgradeGifts: (flags & 2048) !== 0,
        transferStars: (flags & 4096) !== 0,
        manageStories: (flags & 8192) !== 0
      }
    }
  }
  return r.fail("BusinessBotRights", id)
}

export const readBusinessChatLink = (r: Reader): T.BusinessChatLink => {
  const id = r.id()
  switch (id) {
    case -0x4b519991: { // businessChatLink#b4ae666f
      const flags = r.id()
      return {
        _tag: "businessChatLink",
        link: r.string(),
        message: r.string(),
        entities: (flags & 1) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        title: (flags & 2) !== 0 ? r.string() : undefined,
        views: r.int()
      }
    }
  }
  return r.fail("BusinessChatLink", id)
}

export const readBusinessGreetingMessage = (r: Reader): T.BusinessGreetingMessage => {
  const id = r.id()
  switch (id) {
    case -0x1ae65455: // businessGreetingMessage#e519abab
      return {
        _tag: "businessGreetingMessage",
        shortcutId: r.int(),
        recipients: readBusinessRecipients(r),
        noActivityDays: r.int()
      }
  }
  return r.fail("BusinessGreetingMessage", id)
}

export const readBusinessIntro = (r: Reader): T.BusinessIntro => {
  const id = r.id()
  switch (id) {
    case 0x5a0a066d: { // businessIntro#5a0a066d
      const flags = r.id()
      return {
        _tag: "businessIntro",
        title: r.string(),
        description: r.string(),
        sticker: (flags & 1) !== 0 ? readDocument(r) : undefined
      }
    }
  }
  return r.fail("BusinessIntro", id)
}

export const readBusinessLocation = (r: Reader): T.BusinessLocation => {
  const id = r.id()
  switch (id) {
    case -0x53a3e509: { // businessLocation#ac5c1af7
      const flags = r.id()
      return {
        _tag: "businessLocation",
        geoPoint: (flags & 1) !== 0 ? readGeoPoint(r) : undefined,
        address: r.string()
      }
    }
  }
  return r.fail("BusinessLocation", id)
}

export const readBusinessRecipients = (r: Reader): T.BusinessRecipients => {
  const id = r.id()
  switch (id) {
    case 0x21108ff7: { // businessRecipients#21108ff7
      const flags = r.id()
      return {
        _tag: "businessRecipients",
        existingChats: (flags & 1) !== 0,
        newChats: (flags & 2) !== 0,
        contacts: (flags & 4) !== 0,
        nonContacts: (flags & 8) !== 0,
        excludeSelected: (flags & 32) !== 0,
        users: (flags & 16) !== 0 ? r.vector(2, readInt53) : undefined
      }
    }
  }
  return r.fail("BusinessRecipients", id)
}

export const readBusinessWeeklyOpen = (r: Reader): T.BusinessWeeklyOpen => {
  const id = r.id()
  switch (id) {
    case 0x120b1ab9: // businessWeeklyOpen#120b1ab9
      return { _tag: "businessWeeklyOpen", startMinute: r.int(), endMinute: r.int() }
  }
  return r.fail("BusinessWeeklyOpen", id)
}

export const readBusinessWorkHours = (r: Reader): T.BusinessWorkHours => {
  const id = r.id()
  switch (id) {
    case -0x736d4f68: { // businessWorkHours#8c92b098
      const flags = r.id()
      return {
        _tag: "businessWorkHours",
        openNow: (flags & 1) !== 0,
        timezoneId: r.string(),
        weeklyOpen: r.vector(3, readBusinessWeeklyOpen)
      }
    }
  }
  return r.fail("BusinessWorkHours", id)
}

export const readCdnConfig = (r: Reader): T.CdnConfig => {
  const id = r.id()
  switch (id) {
    case 0x5725e40a: // cdnConfig#5725e40a
      return { _tag: "cdnConfig", publicKeys: r.vector(3, readCdnPublicKey) }
  }
  return r.fail("CdnConfig", id)
}

export const readCdnPublicKey = (r: Reader): T.CdnPublicKey => {
  const id = r.id()
  switch (id) {
    case -0x367d1546: // cdnPublicKey#c982eaba
      return { _tag: "cdnPublicKey", dcId: r.int(), publicKey: r.string() }
  }
  return r.fail("CdnPublicKey", id)
}

export const readChannelAdminLogEvent = (r: Reader): T.ChannelAdminLogEvent => {
  const id = r.id()
  switch (id) {
    case 0x1fad68cd: // channelAdminLogEvent#1fad68cd
      return {
        _tag: "channelAdminLogEvent",
        id: r.long(),
        date: r.int(),
        userId: r.int53(),
        action: readChannelAdminLogEventAction(r)
      }
  }
  return r.fail("ChannelAdminLogEvent", id)
}

export const readChannelAdminLogEventAction = (r: Reader): T.ChannelAdminLogEventAction => {
  const id = r.id()
  switch (id) {
    case 0x55188a2e: // channelAdminLogEventActionChangeAbout#55188a2e
      return { _tag: "channelAdminLogEventActionChangeAbout", prevValue: r.string(), newValue: r.string() }
    case -0x41b1f108: // channelAdminLogEventActionChangeAvailableReactions#be4e0ef8
      return {
        _tag: "channelAdminLogEventActionChangeAvailableReactions",
        prevValue: readChatReactions(r),
        newValue: readChatReactions(r)
      }
    case 0x3ea9feb1: // channelAdminLogEventActionChangeEmojiStatus#3ea9feb1
      return {
        _tag: "channelAdminLogEventActionChangeEmojiStatus",
        prevValue: readEmojiStatus(r),
        newValue: readEmojiStatus(r)
      }
    case 0x46d840ab: // channelAdminLogEventActionChangeEmojiStickerSet#46d840ab
      return {
        _tag: "channelAdminLogEventActionChangeEmojiStickerSet",
        prevStickerset: readInputStickerSet(r),
        newStickerset: readInputStickerSet(r)
      }
    case 0x6e941a38: // channelAdminLogEventActionChangeHistoryTTL#6e941a38
      return { _tag: "channelAdminLogEventActionChangeHistoryTTL", prevValue: r.int(), newValue: r.int() }
    case 0x050c7ac8: // channelAdminLogEventActionChangeLinkedChat#050c7ac8
      return { _tag: "channelAdminLogEventActionChangeLinkedChat", prevValue: r.int53(), newValue: r.int53() }
    case 0x0e6b76ae: // channelAdminLogEventActionChangeLocation#0e6b76ae
      return {
        _tag: "channelAdminLogEventActionChangeLocation",
        prevValue: readChannelLocation(r),
        newValue: readChannelLocation(r)
      }
    case 0x5796e780: // channelAdminLogEventActionChangePeerColor#5796e780
      return {
        _tag: "channelAdminLogEventActionChangePeerColor",
        prevValue: readPeerColor(r),
        newValue: readPeerColor(r)
      }
    case 0x434bd2af: // channelAdminLogEventActionChangePhoto#434bd2af
      return { _tag: "channelAdminLogEventActionChangePhoto", prevPhoto: readPhoto(r), newPhoto: readPhoto(r) }
    case 0x5e477b25: // channelAdminLogEventActionChangeProfilePeerColor#5e477b25
      return {
        _tag: "channelAdminLogEventActionChangeProfilePeerColor",
        prevValue: readPeerColor(r),
        newValue: readPeerColor(r)
      }
    case -0x4e3c3559: // channelAdminLogEventActionChangeStickerSet#b1c3caa7
      return {
        _tag: "channelAdminLogEventActionChangeStickerSet",
        prevStickerset: readInputStickerSet(r),
        newStickerset: readInputStickerSet(r)
      }
    case -0x192047db: // channelAdminLogEventActionChangeTitle#e6dfb825
      return { _tag: "channelAdminLogEventActionChangeTitle", prevValue: r.string(), newValue: r.string() }
    case 0x6a4afc38: // channelAdminLogEventActionChangeUsername#6a4afc38
      return { _tag: "channelAdminLogEventActionChangeUsername", prevValue: r.string(), newValue: r.string() }
    case -0x0fb04c57: // channelAdminLogEventActionChangeUsernames#f04fb3a9
      return {
        _tag: "channelAdminLogEventActionChangeUsernames",
        prevValue: r.vector(1, readString),
        newValue: r.vector(1, readString)
      }
    case 0x31bb5d52: // channelAdminLogEventActionChangeWallpaper#31bb5d52
      return {
        _tag: "channelAdminLogEventActionChangeWallpaper",
        prevValue: readWallPaper(r),
        newValue: readWallPaper(r)
      }
    case 0x58707d28: // channelAdminLogEventActionCreateTopic#58707d28
      return { _tag: "channelAdminLogEventActionCreateTopic", topic: readForumTopic(r) }
    case 0x2df5fc0a: // channelAdminLogEventActionDefaultBannedRights#2df5fc0a
      return {
        _tag: "channelAdminLogEventActionDefaultBannedRights",
        prevBannedRights: readChatBannedRights(r),
        newBannedRights: readChatBannedRights(r)
      }
    case 0x42e047bb: // channelAdminLogEventActionDeleteMessage#42e047bb
      return { _tag: "channelAdminLogEventActionDeleteMessage", message: readMessage(r) }
    case -0x51e976f7: // channelAdminLogEventActionDeleteTopic#ae168909
      return { _tag: "channelAdminLogEventActionDeleteTopic", topic: readForumTopic(r) }
    case -0x24606ec0: // channelAdminLogEventActionDiscardGroupCall#db9f9140
      return { _tag: "channelAdminLogEventActionDiscardGroupCall", call: readInputGroupCall(r) }
    case 0x709b2405: // channelAdminLogEventActionEditMessage#709b2405
      return {
        _tag: "channelAdminLogEventActionEditMessage",
        prevMessage: readMessage(r),
        newMessage: readMessage(r)
      }
    case -0x0f901df8: // channelAdminLogEventActionEditTopic#f06fe208
      return {
        _tag: "channelAdminLogEventActionEditTopic",
        prevTopic: readForumTopic(r),
        newTopic: readForumTopic(r)
      }
    case 0x5a50fca4: // channelAdminLogEventActionExportedInviteDelete#5a50fca4
      return { _tag: "channelAdminLogEventActionExportedInviteDelete", invite: readExportedChatInvite(r) }
    case -0x16f144a7: // channelAdminLogEventActionExportedInviteEdit#e90ebb59
      return {
        _tag: "channelAdminLogEventActionExportedInviteEdit",
        prevInvite: readExportedChatInvite(r),
        newInvite: readExportedChatInvite(r)
      }
    case 0x410a134e: // channelAdminLogEventActionExportedInviteRevoke#410a134e
      return { _tag: "channelAdminLogEventActionExportedInviteRevoke", invite: readExportedChatInvite(r) }
    case 0x5806b4ec: // channelAdminLogEventActionParticipantEditRank#5806b4ec
      return {
        _tag: "channelAdminLogEventActionParticipantEditRank",
        userId: r.int53(),
        prevRank: r.string(),
        newRank: r.string()
      }
    case -0x1ce3cb28: // channelAdminLogEventActionParticipantInvite#e31c34d8
      return { _tag: "channelAdminLogEventActionParticipantInvite", participant: readChannelParticipant(r) }
    case 0x183040d3: // channelAdminLogEventActionParticipantJoin#183040d3
      return { _tag: "channelAdminLogEventActionParticipantJoin" }
    case -0x01603ea8: { // channelAdminLogEventActionParticipantJoinByInvite#fe9fc158
      const flags = r.id()
      return {
        _tag: "channelAdminLogEventActionParticipantJoinByInvite",
        viaChatlist: (flags & 1) !== 0,
        invite: readExportedChatInvite(r)
      }
    }
    case -0x5049ebb6: // channelAdminLogEventActionParticipantJoinByRequest#afb6144a
      return {
        _tag: "channelAdminLogEventActionParticipantJoinByRequest",
        invite: readExportedChatInvite(r),
        approvedBy: r.int53()
      }
    case -0x0768880e: // channelAdminLogEventActionParticipantLeave#f89777f2
      return { _tag: "channelAdminLogEventActionParticipantLeave" }
    case -0x06dbdb2e: // channelAdminLogEventActionParticipantMute#f92424d2
      return { _tag: "channelAdminLogEventActionParticipantMute", participant: readGroupCallParticipant(r) }
    case 0x64642db3: // channelAdminLogEventActionParticipantSubExtend#64642db3
      return {
        _tag: "channelAdminLogEventActionParticipantSubExtend",
        prevParticipant: readChannelParticipant(r),
        newParticipant: readChannelParticipant(r)
      }
    case -0x2a9898f0: // channelAdminLogEventActionParticipantToggleAdmin#d5676710
      return {
        _tag: "channelAdminLogEventActionParticipantToggleAdmin",
        prevParticipant: readChannelParticipant(r),
        newParticipant: readChannelParticipant(r)
      }
    case -0x1927c282: // channelAdminLogEventActionParticipantToggleBan#e6d83d7e
      return {
        _tag: "channelAdminLogEventActionParticipantToggleBan",
        prevParticipant: readChannelParticipant(r),
        newParticipant: readChannelParticipant(r)
      }
    case -0x19bbd640: // channelAdminLogEventActionParticipantUnmute#e64429c0
      return { _tag: "channelAdminLogEventActionParticipantUnmute", participant: readGroupCallParticipant(r) }
    case 0x3e7f6847: // channelAdminLogEventActionParticipantVolume#3e7f6847
      return { _tag: "channelAdminLogEventActionParticipantVolume", participant: readGroupCallParticipant(r) }
    case 0x5d8d353b: { // channelAdminLogEventActionPinTopic#5d8d353b
      const flags = r.id()
      return {
        _tag: "channelAdminLogEventActionPinTopic",
        prevTopic: (flags & 1) !== 0 ? readForumTopic(r) : undefined,
        newTopic: (flags & 2) !== 0 ? readForumTopic(r) : undefined
      }
    }
    case 0x278f2868: // channelAdminLogEventActionSendMessage#278f2868
      return { _tag: "channelAdminLogEventActionSendMessage", message: readMessage(r) }
    case 0x23209745: // channelAdminLogEventActionStartGroupCall#23209745
      return { _tag: "channelAdminLogEventActionStartGroupCall", call: readInputGroupCall(r) }
    case -0x70f869bd: // channelAdminLogEventActionStopPoll#8f079643
      return { _tag: "channelAdminLogEventActionStopPoll", message: readMessage(r) }
    case 0x64f36dfc: // channelAdminLogEventActionToggleAntiSpam#64f36dfc
      return { _tag: "channelAdminLogEventActionToggleAntiSpam", newValue: r.bool() }
    case -0x3ae80882: // channelAdminLogEventActionToggleAutotranslation#c517f77e
      return { _tag: "channelAdminLogEventActionToggleAutotranslation", newValue: r.bool() }
    case 0x02cc6383: // channelAdminLogEventActionToggleForum#02cc6383
      return { _tag: "channelAdminLogEventActionToggleForum", newValue: r.bool() }
    case 0x56d6a247: // channelAdminLogEventActionToggleGroupCallSetting#56d6a247
      return { _tag: "channelAdminLogEventActionToggleGroupCallSetting", joinMuted: r.bool() }
    case 0x1b7907ae: // channelAdminLogEventActionToggleInvites#1b7907ae
      return { _tag: "channelAdminLogEventActionToggleInvites", newValue: r.bool() }
    case -0x34d5389a: // channelAdminLogEventActionToggleNoForwards#cb2ac766
      return { _tag: "channelAdminLogEventActionToggleNoForwards", newValue: r.bool() }
    case 0x5f5c95f1: // channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1
      return { _tag: "channelAdminLogEventActionTogglePreHistoryHidden", newValue: r.bool() }
    case 0x60a79c79: // channelAdminLogEventActionToggleSignatureProfiles#60a79c79
      return { _tag: "channelAdminLogEventActionToggleSignatureProfiles", newValue: r.bool() }
    case 0x26ae0971: // channelAdminLogEventActionToggleSignatures#26ae0971
      return { _tag: "channelAdminLogEventActionToggleSignatures", newValue: r.bool() }
    case 0x53909779: // channelAdminLogEventActionToggleSlowMode#53909779
      return { _tag: "channelAdminLogEventActionToggleSlowMode", prevValue: r.int(), newValue: r.int() }
    case -0x1617d3e8: // channelAdminLogEventActionUpdatePinned#e9e82c18
      return { _tag: "channelAdminLogEventActionUpdatePinned", message: readMessage(r) }
  }
  return r.fail("ChannelAdminLogEventAction", id)
}

export const readChannelAdminLogEventsFilter = (r: Reader): T.ChannelAdminLogEventsFilter => {
  const id = r.id()
  switch (id) {
    case -0x15ef851c: { // channelAdminLogEventsFilter#ea107ae4
      const flags = r.id()
      return {
        _tag: "channelAdminLogEventsFilter",
        join: (flags & 1) !== 0,
        leave: (flags & 2) !== 0,
        invite: (flags & 4) !== 0,
        ban: (flags & 8) !== 0,
        unban: (flags & 16) !== 0,
        kick: (flags & 32) !== 0,
        unkick: (flags & 64) !== 0,
        promote: (flags & 128) !== 0,
        demote: (flags & 256) !== 0,
        info: (flags & 512) !== 0,
        settings: (flags & 1024) !== 0,
        pinned: (flags & 2048) !== 0,
        edit: (flags & 4096) !== 0,
        delete: (flags & 8192) !== 0,
        groupCall: (flags & 16384) !== 0,
        invites: (flags & 32768) !== 0,
        send: (flags & 65536) !== 0,
        forums: (flags & 131072) !== 0,
        subExtend: (flags & 262144) !== 0,
        editRank: (flags & 524288) !== 0
      }
    }
  }
  return r.fail("ChannelAdminLogEventsFilter", id)
}

export const readChannelLocation = (r: Reader): T.ChannelLocation => {
  const id = r.id()
  switch (id) {
    case 0x209b82db: // channelLocation#209b82db
      return { _tag: "channelLocation", geoPoint: readGeoPoint(r), address: r.string() }
    case -0x404a5275: // channelLocationEmpty#bfb5ad8b
      return { _tag: "channelLocationEmpty" }
  }
  return r.fail("ChannelLocation", id)
}

export const readChannelMessagesFilter = (r: Reader): T.ChannelMessagesFilter => {
  const id = r.id()
  switch (id) {
    case -0x328826a9: { // channelMessagesFilter#cd77d957
      const flags = r.id()
      return {
        _tag: "channelMessagesFilter",
        excludeNewMessages: (flags & 2) !== 0,
        ranges: r.vector(3, readMessageRange)
      }
    }
    case -0x6b2bd119: // channelMessagesFilterEmpty#94d42ee7
      return { _tag: "channelMessagesFilterEmpty" }
  }
  return r.fail("ChannelMessagesFilter", id)
}

export const readChannelParticipant = (r: Reader): T.ChannelParticipant => {
  const id = r.id()
  switch (id) {
    case 0x1bd54456: { // channelParticipant#1bd54456
      const flags = r.id()
      return {
        _tag: "channelParticipant",
        userId: r.int53(),
        date: r.int(),
        subscriptionUntilDate: (flags & 1) !== 0 ? r.int() : undefined,
        rank: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case 0x34c3bb53: { // channelParticipantAdmin#34c3bb53
      const flags = r.id()
      return {
        _tag: "channelParticipantAdmin",
        canEdit: (flags & 1) !== 0,
        self: (flags & 2) !== 0,
        userId: r.int53(),
        inviterId: (flags & 2) !== 0 ? r.int53() : undefined,
        promotedBy: r.int53(),
        date: r.int(),
        adminRights: readChatAdminRights(r),
        rank: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case -0x2a0f526f: { // channelParticipantBanned#d5f0ad91
      const flags = r.id()
      return {
        _tag: "channelParticipantBanned",
        left: (flags & 1) !== 0,
        peer: readPeer(r),
        kickedBy: r.int53(),
        date: r.int(),
        bannedRights: readChatBannedRights(r),
        rank: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case 0x2fe601d3: { // channelParticipantCreator#2fe601d3
      const flags = r.id()
      return {
        _tag: "channelParticipantCreator",
        userId: r.int53(),
        adminRights: readChatAdminRights(r),
        rank: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case 0x1b03f006: // channelParticipantLeft#1b03f006
      return { _tag: "channelParticipantLeft", peer: readPeer(r) }
    case -0x56b875e6: { // channelParticipantSelf#a9478a1a
      const flags = r.id()
      return {
        _tag: "channelParticipantSelf",
        viaRequest: (flags & 1) !== 0,
        userId: r.int53(),
        inviterId: r.int53(),
        date: r.int(),
        subscriptionUntilDate: (flags & 2) !== 0 ? r.int() : undefined,
        rank: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("ChannelParticipant", id)
}

export const readChannelParticipantsFilter = (r: Reader): T.ChannelParticipantsFilter => {
  const id = r.id()
  switch (id) {
    case -0x4b9f7697: // channelParticipantsAdmins#b4608969
      return { _tag: "channelParticipantsAdmins" }
    case 0x1427a5e1: // channelParticipantsBanned#1427a5e1
      return { _tag: "channelParticipantsBanned", q: r.string() }
    case -0x4f2e79a5: // channelParticipantsBots#b0d1865b
      return { _tag: "channelParticipantsBots" }
    case -0x44951773: // channelParticipantsContacts#bb6ae88d
      return { _tag: "channelParticipantsContacts", q: r.string() }
    case -0x5c4ab67b: // channelParticipantsKicked#a3b54985
      return { _tag: "channelParticipantsKicked", q: r.string() }
    case -0x1fb4a315: { // channelParticipantsMentions#e04b5ceb
      const flags = r.id()
      return {
        _tag: "channelParticipantsMentions",
        q: (flags & 1) !== 0 ? r.string() : undefined,
        topMsgId: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
    case -0x21c0c387: // channelParticipantsRecent#de3f3c79
      return { _tag: "channelParticipantsRecent" }
    case 0x0656ac4b: // channelParticipantsSearch#0656ac4b
      return { _tag: "channelParticipantsSearch", q: r.string() }
  }
  return r.fail("ChannelParticipantsFilter", id)
}

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

export const readChatAdminWithInvites = (r: Reader): T.ChatAdminWithInvites => {
  const id = r.id()
  switch (id) {
    case -0x0d1310dd: // chatAdminWithInvites#f2ecef23
      return {
        _tag: "chatAdminWithInvites",
        adminId: r.int53(),
        invitesCount: r.int(),
        revokedInvitesCount: r.int()
      }
  }
  return r.fail("ChatAdminWithInvites", id)
}

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

export const readChatFull = (r: Reader): T.ChatFull => {
  const id = r.id()
  switch (id) {
    case -0x5fb172c6: { // channelFull#a04e8d3a
      const flags = r.id()
      const flags2 = r.id()
      return {
        _tag: "channelFull",
        canViewParticipants: (flags & 8) !== 0,
        canSetUsername: (flags & 64) !== 0,
        canSetStickers: (flags & 128) !== 0,
        hiddenPrehistory: (flags & 1024) !== 0,
        canSetLocation: (flags & 65536) !== 0,
        hasScheduled: (flags & 524288) !== 0,
        canViewStats: (flags & 1048576) !== 0,
        blocked: (flags & 4194304) !== 0,
        canDeleteChannel: (flags2 & 1) !== 0,
        antispam: (flags2 & 2) !== 0,
        participantsHidden: (flags2 & 4) !== 0,
        translationsDisabled: (flags2 & 8) !== 0,
        storiesPinnedAvailable: (flags2 & 32) !== 0,
        viewForumAsMessages: (flags2 & 64) !== 0,
        restrictedSponsored: (flags2 & 2048) !== 0,
        canViewRevenue: (flags2 & 4096) !== 0,
        paidMediaAllowed: (flags2 & 16384) !== 0,
        canViewStarsRevenue: (flags2 & 32768) !== 0,
        paidReactionsAvailable: (flags2 & 65536) !== 0,
        stargiftsAvailable: (flags2 & 524288) !== 0,
        paidMessagesAvailable: (flags2 & 1048576) !== 0,
        id: r.int53(),
        about: r.string(),
        participantsCount: (flags & 1) !== 0 ? r.int() : undefined,
        adminsCount: (flags & 2) !== 0 ? r.int() : undefined,
        kickedCount: (flags & 4) !== 0 ? r.int() : undefined,
        bannedCount: (flags & 4) !== 0 ? r.int() : undefined,
        onlineCount: (flags & 8192) !== 0 ? r.int() : undefined,
        readInboxMaxId: r.int(),
        readOutboxMaxId: r.int(),
        unreadCount: r.int(),
        chatPhoto: readPhoto(r),
        notifySettings: readPeerNotifySettings(r),
        exportedInvite: (flags & 8388608) !== 0 ? readExportedChatInvite(r) : undefined,
        botInfo: r.vector(2, readBotInfo),
        migratedFromChatId: (flags & 16) !== 0 ? r.long() : undefined,
        migratedFromMaxId: (flags & 16) !== 0 ? r.int() : undefined,
        pinnedMsgId: (flags & 32) !== 0 ? r.int() : undefined,
        stickerset: (flags & 256) !== 0 ? readStickerSet(r) : undefined,
        availableMinId: (flags & 512) !== 0 ? r.int() : undefined,
        folderId: (flags & 2048) !== 0 ? r.int() : undefined,
        linkedChatId: (flags & 16384) !== 0 ? r.int53() : undefined,
        location: (flags & 32768) !== 0 ? readChannelLocation(r) : undefined,
        slowmodeSeconds: (flags & 131072) !== 0 ? r.int() : undefined,
        slowmodeNextSendDate: (flags & 262144) !== 0 ? r.int() : undefined,
        statsDc: (flags & 4096) !== 0 ? r.int() : undefined,
        pts: r.int(),
        call: (flags & 2097152) !== 0 ? readInputGroupCall(r) : undefined,
        ttlPeriod: (flags & 16777216) !== 0 ? r.int() : undefined,
        pendingSuggestions: (flags & 33554432) !== 0 ? r.vector(1, readString) : undefined,
        groupcallDefaultJoinAs: (flags & 67108864) !== 0 ? readPeer(r) : undefined,
        themeEmoticon: (flags & 134217728) !== 0 ? r.string() : undefined,
        requestsPending: (flags & 268435456) !== 0 ? r.int() : undefined,
        recentRequesters: (flags & 268435456) !== 0 ? r.vector(2, readInt53) : undefined,
        defaultSendAs: (flags & 536870912) !== 0 ? readPeer(r) : undefined,
        availableReactions: (flags & 1073741824) !== 0 ? readChatReactions(r) : undefined,
        reactionsLimit: (flags2 & 8192) !== 0 ? r.int() : undefined,
        stories: (flags2 & 16) !== 0 ? readPeerStories(r) : undefined,
        wallpaper: (flags2 & 128) !== 0 ? readWallPaper(r) : undefined,
        boostsApplied: (flags2 & 256) !== 0 ? r.int() : undefined,
        boostsUnrestrict: (flags2 & 512) !== 0 ? r.int() : undefined,
        emojiset: (flags2 & 1024) !== 0 ? readStickerSet(r) : undefined,
        botVerification: (flags2 & 131072) !== 0 ? readBotVerification(r) : undefined,
        stargiftsCount: (flags2 & 262144) !== 0 ? r.int() : undefined,
        sendPaidMessagesStars: (flags2 & 2097152) !== 0 ? r.long() : undefined,
        mainTab: (flags2 & 4194304) !== 0 ? readProfileTab(r) : undefined,
        guardBotId: (flags2 & 8388608) !== 0 ? r.int53() : undefined
      }
    }
    case 0x2633421b: { // chatFull#2633421b
      const flags = r.id()
      return {
        _tag: "chatFull",
        canSetUsername: (flags & 128) !== 0,
        hasScheduled: (flags & 256) !== 0,
        translationsDisabled: (flags & 524288) !== 0,
        id: r.int53(),
        about: r.string(),
        participants: readChatParticipants(r),
        chatPhoto: (flags & 4) !== 0 ? readPhoto(r) : undefined,
        notifySettings: readPeerNotifySettings(r),
        exportedInvite: (flags & 8192) !== 0 ? readExportedChatInvite(r) : undefined,
        botInfo: (flags & 8) !== 0 ? r.vector(2, readBotInfo) : undefined,
        pinnedMsgId: (flags & 64) !== 0 ? r.int() : undefined,
        folderId: (flags & 2048) !== 0 ? r.int() : undefined,
        call: (flags & 4096) !== 0 ? readInputGroupCall(r) : undefined,
        ttlPeriod: (flags & 16384) !== 0 ? r.int() : undefined,
        groupcallDefaultJoinAs: (flags & 32768) !== 0 ? readPeer(r) : undefined,
        themeEmoticon: (flags & 65536) !== 0 ? r.string() : undefined,
        requestsPending: (flags & 131072) !== 0 ? r.int() : undefined,
        recentRequesters: (flags & 131072) !== 0 ? r.vector(2, readLong) : undefined,
        availableReactions: (flags & 262144) !== 0 ? readChatReactions(r) : undefined,
        reactionsLimit: (flags & 1048576) !== 0 ? r.int() : undefined
      }
    }
    case -0x34485af9: { // communityFull#cbb7a507
      const flags = r.id()
      return {
        _tag: "communityFull",
        id: r.int53(),
        about: r.string(),
        chatPhoto: readPhoto(r),
        linkedPeers: r.vector(5, readCommunityPeer),
        adminsCount: (flags & 2) !== 0 ? r.int() : undefined,
        kickedCount: (flags & 4) !== 0 ? r.int() : undefined,
        peerLinkRequestsPending: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("ChatFull", id)
}

export const readChatInvite = (r: Reader): T.ChatInvite => {
  const id = r.id()
  switch (id) {
    case 0x5c9d3702: { // chatInvite#5c9d3702
      const flags = r.id()
      return {
        _tag: "chatInvite",
        channel: (flags & 1) !== 0,
        broadcast: (flags & 2) !== 0,
        public: (flags & 4) !== 0,
        megagroup: (flags & 8) !== 0,
        requestNeeded: (flags & 64) !== 0,
        verified: (flags & 128) !== 0,
        scam: (flags & 256) !== 0,
        fake: (flags & 512) !== 0,
        canRefulfillSubscription: (flags & 2048) !== 0,
        title: r.string(),
        about: (flags & 32) !== 0 ? r.string() : undefined,
        photo: readPhoto(r),
        participantsCount: r.int(),
        participants: (flags & 16) !== 0 ? r.vector(3, readUser) : undefined,
        color: r.int(),
        subscriptionPricing: (flags & 1024) !== 0 ? readStarsSubscriptionPricing(r) : undefined,
        subscriptionFormId: (flags & 4096) !== 0 ? r.long() : undefined,
        botVerification: (flags & 8192) !== 0 ? readBotVerification(r) : undefined
      }
    }
    case 0x5a686d7c: // chatInviteAlready#5a686d7c
      return { _tag: "chatInviteAlready", chat: readChat(r) }
    case 0x61695cb0: // chatInvitePeek#61695cb0
      return { _tag: "chatInvitePeek", chat: readChat(r), expires: r.int() }
  }
  return r.fail("ChatInvite", id)
}

export const readChatInviteImporter = (r: Reader): T.ChatInviteImporter => {
  const id = r.id()
  switch (id) {
    case -0x73a52027: { // chatInviteImporter#8c5adfd9
      const flags = r.id()
      return {
        _tag: "chatInviteImporter",
        requested: (flags & 1) !== 0,
        viaChatlist: (flags & 8) !== 0,
        userId: r.int53(),
        date: r.int(),
        about: (flags & 4) !== 0 ? r.string() : undefined,
        approvedBy: (flags & 2) !== 0 ? r.int53() : undefined
      }
    }
  }
  return r.fail("ChatInviteImporter", id)
}

export const readChatOnlines = (r: Reader): T.ChatOnlines => {
  const id = r.id()
  switch (id) {
    case -0x0fbe1db0: // chatOnlines#f041e250
      return { _tag: "chatOnlines", onlines: r.int() }
  }
  return r.fail("ChatOnlines", id)
}

export const readChatParticipant = (r: Reader): T.ChatParticipant => {
  const id = r.id()
  switch (id) {
    case 0x38e79fde: { // chatParticipant#38e79fde
      const flags = r.id()
      return {
        _tag: "chatParticipant",
        userId: r.int53(),
        inviterId: r.int53(),
        date: r.int(),
        rank: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case 0x0360d5d2: { // chatParticipantAdmin#0360d5d2
      const flags = r.id()
      return {
        _tag: "chatParticipantAdmin",
        userId: r.int53(),
        inviterId: r.int53(),
        date: r.int(),
        rank: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case -0x1e079848: { // chatParticipantCreator#e1f867b8
      const flags = r.id()
      return {
        _tag: "chatParticipantCreator",
        userId: r.int53(),
        rank: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("ChatParticipant", id)
}

export const readChatParticipants = (r: Reader): T.ChatParticipants => {
  const id = r.id()
  switch (id) {
    case 0x3cbc93f8: // chatParticipants#3cbc93f8
      return {
        _tag: "chatParticipants",
        chatId: r.int53(),
        participants: r.vector(4, readChatParticipant),
        version: r.int()
      }
    case -0x789c2c1f: { // chatParticipantsForbidden#8763d3e1
      const flags = r.id()
      return {
        _tag: "chatParticipantsForbidden",
        chatId: r.int53(),
        selfParticipant: (flags & 1) !== 0 ? readChatParticipant(r) : undefined
      }
    }
  }
  return r.fail("ChatParticipants", id)
}

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

export const readChatReactions = (r: Reader): T.ChatReactions => {
  const id = r.id()
  switch (id) {
    case 0x52928bca: { // chatReactionsAll#52928bca
      const flags = r.id()
      return { _tag: "chatReactionsAll", allowCustom: (flags & 1) !== 0 }
    }
    case -0x1503cd44: // chatReactionsNone#eafc32bc
      return { _tag: "chatReactionsNone" }
    case 0x661d4037: // chatReactionsSome#661d4037
      return { _tag: "chatReactionsSome", reactions: r.vector(1, readReaction) }
  }
  return r.fail("ChatReactions", id)
}

export const readChatTheme = (r: Reader): T.ChatTheme => {
  const id = r.id()
  switch (id) {
    case -0x3c2003fc: // chatTheme#c3dffc04
      return { _tag: "chatTheme", emoticon: r.string() }
    case 0x3458f9c8: // chatThemeUniqueGift#3458f9c8
      return { _tag: "chatThemeUniqueGift", gift: readStarGift(r), themeSettings: r.vector(4, readThemeSettings) }
  }
  return r.fail("ChatTheme", id)
}

export const readCodeSettings = (r: Reader): T.CodeSettings => {
  const id = r.id()
  switch (id) {
    case -0x52dac288: { // codeSettings#ad253d78
      const flags = r.id()
      return {
        _tag: "codeSettings",
        allowFlashcall: (flags & 1) !== 0,
        currentNumber: (flags & 2) !== 0,
        allowAppHash: (flags & 16) !== 0,
        allowMissedCall: (flags & 32) !== 0,
        allowFirebase: (flags & 128) !== 0,
        unknownNumber: (flags & 512) !== 0,
        logoutTokens: (flags & 64) !== 0 ? r.vector(1, readBytes) : undefined,
        token: (flags & 256) !== 0 ? r.string() : undefined,
        appSandbox: (flags & 256) !== 0 ? r.bool() : undefined
      }
    }
  }
  return r.fail("CodeSettings", id)
}

export const readCommunityPeer = (r: Reader): T.CommunityPeer => {
  const id = r.id()
  switch (id) {
    case 0x76141ebd: { // communityPeer#76141ebd
      const flags = r.id()
      return {
        _tag: "communityPeer",
        canViewHistory: (flags & 4) !== 0,
        visible: (flags & 1) !== 0 ? r.bool() : undefined,
        peer: readPeer(r)
      }
    }
  }
  return r.fail("CommunityPeer", id)
}

export const readCommunityPeerRequest = (r: Reader): T.CommunityPeerRequest => {
  const id = r.id()
  switch (id) {
    case 0x7beafa85: { // communityPeerRequest#7beafa85
      const flags = r.id()
      return {
        _tag: "communityPeerRequest",
        visible: (flags & 1) !== 0,
        peer: readPeer(r),
        requestedBy: r.int53(),
        date: r.int()
      }
    }
  }
  return r.fail("CommunityPeerRequest", id)
}

export const readConfig = (r: Reader): T.Config => {
  const id = r.id()
  switch (id) {
    case -0x33e5dbe2: { // config#cc1a241e
      const flags = r.id()
      return {
        _tag: "config",
        defaultP2pContacts: (flags & 8) !== 0,
        preloadFeaturedStickers: (flags & 16) !== 0,
        revokePmInbox: (flags & 64) !== 0,
        blockedMode: (flags & 256) !== 0,
        forceTryIpv6: (flags & 16384) !== 0,
        date: r.int(),
        expires: r.int(),
        testMode: r.bool(),
        thisDc: r.int(),
        dcOptions: r.vector(5, readDcOption),
        dcTxtDomainName: r.string(),
        chatSizeMax: r.int(),
        megagroupSizeMax: r.int(),
        forwardedCountMax: r.int(),
        onlineUpdatePeriodMs: r.int(),
        offlineBlurTimeoutMs: r.int(),
        offlineIdleTimeoutMs: r.int(),
        onlineCloudTimeoutMs: r.int(),
        notifyCloudDelayMs: r.int(),
        notifyDefaultDelayMs: r.int(),
        pushChatPeriodMs: r.int(),
        pushChatLimit: r.int(),
        editTimeLimit: r.int(),
        revokeTimeLimit: r.int(),
        revokePmTimeLimit: r.int(),
        ratingEDecay: r.int(),
        stickersRecentLimit: r.int(),
        channelsReadMediaPeriod: r.int(),
        tmpSessions: (flags & 1) !== 0 ? r.int() : undefined,
        callReceiveTimeoutMs: r.int(),
        callRingTimeoutMs: r.int(),
        callConnectTimeoutMs: r.int(),
        callPacketTimeoutMs: r.int(),
        meUrlPrefix: r.string(),
        autoupdateUrlPrefix: (flags & 128) !== 0 ? r.string() : undefined,
        gifSearchUsername: (flags & 512) !== 0 ? r.string() : undefined,
        venueSearchUsername: (flags & 1024) !== 0 ? r.string() : undefined,
        imgSearchUsername: (flags & 2048) !== 0 ? r.string() : undefined,
        staticMapsProvider: (flags & 4096) !== 0 ? r.string() : undefined,
        captionLengthMax: r.int(),
        messageLengthMax: r.int(),
        webfileDcId: r.int(),
        suggestedLangCode: (flags & 4) !== 0 ? r.string() : undefined,
        langPackVersion: (flags & 4) !== 0 ? r.int() : undefined,
        baseLangPackVersion: (flags & 4) !== 0 ? r.int() : undefined,
        reactionsDefault: (flags & 32768) !== 0 ? readReaction(r) : undefined,
        autologinToken: (flags & 65536) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("Config", id)
}

export const readConnectedBot = (r: Reader): T.ConnectedBot => {
  const id = r.id()
  switch (id) {
    case 0x033ed001: { // connectedBot#033ed001
      const flags = r.id()
      return {
        _tag: "connectedBot",
        botId: r.int53(),
        recipients: readBusinessBotRecipients(r),
        rights: readBusinessBotRights(r),
        device: (flags & 1) !== 0 ? r.string() : undefined,
        date: (flags & 2) !== 0 ? r.int() : undefined,
        location: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("ConnectedBot", id)
}

export const readConnectedBotStarRef = (r: Reader): T.ConnectedBotStarRef => {
  const id = r.id()
  switch (id) {
    case 0x19a13f71: { // connectedBotStarRef#19a13f71
      const flags = r.id()
      return {
        _tag: "connectedBotStarRef",
        revoked: (flags & 2) !== 0,
        url: r.string(),
        date: r.int(),
        botId: r.int53(),
        commissionPermille: r.int(),
        durationMonths: (flags & 1) !== 0 ? r.int() : undefined,
        participants: r.long(),
        revenue: r.long()
      }
    }
  }
  return r.fail("ConnectedBotStarRef", id)
}

export const readContact = (r: Reader): T.Contact => {
  const id = r.id()
  switch (id) {
    case 0x145ade0b: // contact#145ade0b
      return { _tag: "contact", userId: r.int53(), mutual: r.bool() }
  }
  return r.fail("Contact", id)
}

export const readContactBirthday = (r: Reader): T.ContactBirthday => {
  const id = r.id()
  switch (id) {
    case 0x1d998733: // contactBirthday#1d998733
      return { _tag: "contactBirthday", contactId: r.int53(), birthday: readBirthday(r) }
  }
  return r.fail("ContactBirthday", id)
}

export const readContactStatus = (r: Reader): T.ContactStatus => {
  const id = r.id()
  switch (id) {
    case 0x16d9703b: // contactStatus#16d9703b
      return { _tag: "contactStatus", userId: r.int53(), status: readUserStatus(r) }
  }
  return r.fail("ContactStatus", id)
}

export const readDataJSON = (r: Reader): T.DataJSON => {
  const id = r.id()
  switch (id) {
    case 0x7d748d04: // dataJSON#7d748d04
      return { _tag: "dataJSON", data: r.string() }
  }
  return r.fail("DataJSON", id)
}

export const readDcOption = (r: Reader): T.DcOption => {
  const id = r.id()
  switch (id) {
    case 0x18b7a10d: { // dcOption#18b7a10d
      const flags = r.id()
      return {
        _tag: "dcOption",
        ipv6: (flags & 1) !== 0,
        mediaOnly: (flags & 2) !== 0,
        tcpoOnly: (flags & 4) !== 0,
        cdn: (flags & 8) !== 0,
        static: (flags & 16) !== 0,
        thisPortOnly: (flags & 32) !== 0,
        id: r.int(),
        ipAddress: r.string(),
        port: r.int(),
        secret: (flags & 1024) !== 0 ? r.bytes() : undefined
      }
    }
  }
  return r.fail("DcOption", id)
}

export const readDefaultHistoryTTL = (r: Reader): T.DefaultHistoryTTL => {
  const id = r.id()
  switch (id) {
    case 0x43b46b20: // defaultHistoryTTL#43b46b20
      return { _tag: "defaultHistoryTTL", period: r.int() }
  }
  return r.fail("DefaultHistoryTTL", id)
}

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

export const readDialogFilter = (r: Reader): T.DialogFilter => {
  const id = r.id()
  switch (id) {
    case -0x55b8d9af: { // dialogFilter#aa472651
      const flags = r.id()
      return {
        _tag: "dialogFilter",
        contacts: (flags & 1) !== 0,
        nonContacts: (flags & 2) !== 0,
        groups: (flags & 4) !== 0,
        broadcasts: (flags & 8) !== 0,
        bots: (flags & 16) !== 0,
        excludeMuted: (flags & 2048) !== 0,
        excludeRead: (flags & 4096) !== 0,
        excludeArchived: (flags & 8192) !== 0,
        titleNoanimate: (flags & 268435456) !== 0,
        id: r.int(),
        title: readTextWithEntities(r),
        emoticon: (flags & 33554432) !== 0 ? r.string() : undefined,
        color: (flags & 134217728) !== 0 ? r.int() : undefined,
        pinnedPeers: r.vector(1, readInputPeer),
        includePeers: r.vector(1, readInputPeer),
        excludePeers: r.vector(1, readInputPeer)
      }
    }
    case -0x69ac8429: { // dialogFilterChatlist#96537bd7
      const flags = r.id()
      return {
        _tag: "dialogFilterChatlist",
        hasMyInvites: (flags & 67108864) !== 0,
        titleNoanimate: (flags & 268435456) !== 0,
        id: r.int(),
        title: readTextWithEntities(r),
        emoticon: (flags & 33554432) !== 0 ? r.string() : undefined,
        color: (flags & 134217728) !== 0 ? r.int() : undefined,
        pinnedPeers: r.vector(1, readInputPeer),
        includePeers: r.vector(1, readInputPeer)
      }
    }
    case 0x363293ae: // dialogFilterDefault#363293ae
      return { _tag: "dialogFilterDefault" }
  }
  return r.fail("DialogFilter", id)
}

export const readDialogFilterSuggested = (r: Reader): T.DialogFilterSuggested => {
  const id = r.id()
  switch (id) {
    case 0x77744d4a: // dialogFilterSuggested#77744d4a
      return { _tag: "dialogFilterSuggested", filter: readDialogFilter(r), description: r.string() }
  }
  return r.fail("DialogFilterSuggested", id)
}

export const readDialogPeer = (r: Reader): T.DialogPeer => {
  const id = r.id()
  switch (id) {
    case -0x1a9240fb: // dialogPeer#e56dbf05
      return { _tag: "dialogPeer", peer: readPeer(r) }
    case 0x2f65c8e4: // dialogPeerCommunity#2f65c8e4
      return { _tag: "dialogPeerCommunity", communityId: r.int53() }
    case 0x514519e2: // dialogPeerFolder#514519e2
      return { _tag: "dialogPeerFolder", folderId: r.int() }
  }
  return r.fail("DialogPeer", id)
}

export const readDisallowedGiftsSettings = (r: Reader): T.DisallowedGiftsSettings => {
  const id = r.id()
  switch (id) {
    case 0x71f276c4: { // disallowedGiftsSettings#71f276c4
      const flags = r.id()
      return {
        _tag: "disallowedGiftsSettings",
        disallowUnlimitedStargifts: (flags & 1) !== 0,
        disallowLimitedStargifts: (flags & 2) !== 0,
        disallowUniqueStargifts: (flags & 4) !== 0,
        disallowPremiumGifts: (flags & 8) !== 0,
        disallowStargiftsFromChannels: (flags & 16) !== 0
      }
    }
  }
  return r.fail("DisallowedGiftsSettings", id)
}

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

export const readEmailVerification = (r: Reader): T.EmailVerification => {
  const id = r.id()
  switch (id) {
    case -0x692f8b03: // emailVerificationApple#96d074fd
      return { _tag: "emailVerificationApple", token: r.string() }
    case -0x6dd1aa57: // emailVerificationCode#922e55a9
      return { _tag: "emailVerificationCode", code: r.string() }
    case -0x246f613e: // emailVerificationGoogle#db909ec2
      return { _tag: "emailVerificationGoogle", token: r.string() }
  }
  return r.fail("EmailVerification", id)
}

export const readEmailVerifyPurpose = (r: Reader): T.EmailVerifyPurpose => {
  const id = r.id()
  switch (id) {
    case 0x527d22eb: // emailVerifyPurposeLoginChange#527d22eb
      return { _tag: "emailVerifyPurposeLoginChange" }
    case 0x4345be73: // emailVerifyPurposeLoginSetup#4345be73
      return { _tag: "emailVerifyPurposeLoginSetup", phoneNumber: r.string(), phoneCodeHash: r.string() }
    case -0x440ae97b: // emailVerifyPurposePassport#bbf51685
      return { _tag: "emailVerifyPurposePassport" }
  }
  return r.fail("EmailVerifyPurpose", id)
}

export const readEmojiGroup = (r: Reader): T.EmojiGroup => {
  const id = r.id()
  switch (id) {
    case 0x7a9abda9: // emojiGroup#7a9abda9
      return { _tag: "emojiGroup", title: r.string(), iconEmojiId: r.long(), emoticons: r.vector(1, readString) }
    case -0x7f2d9339: // emojiGroupGreeting#80d26cc7
      return {
        _tag: "emojiGroupGreeting",
        title: r.string(),
        iconEmojiId: r.long(),
        emoticons: r.vector(1, readString)
      }
    case 0x093bcf34: // emojiGroupPremium#093bcf34
      return { _tag: "emojiGroupPremium", title: r.string(), iconEmojiId: r.long() }
  }
  return r.fail("EmojiGroup", id)
}

export const readEmojiKeyword = (r: Reader): T.EmojiKeyword => {
  const id = r.id()
  switch (id) {
    case -0x2a4c4607: // emojiKeyword#d5b3b9f9
      return { _tag: "emojiKeyword", keyword: r.string(), emoticons: r.vector(1, readString) }
    case 0x236df622: // emojiKeywordDeleted#236df622
      return { _tag: "emojiKeywordDeleted", keyword: r.string(), emoticons: r.vector(1, readString) }
  }
  return r.fail("EmojiKeyword", id)
}

export const readEmojiKeywordsDifference = (r: Reader): T.EmojiKeywordsDifference => {
  const id = r.id()
  switch (id) {
    case 0x5cc761bd: // emojiKeywordsDifference#5cc761bd
      return {
        _tag: "emojiKeywordsDifference",
        langCode: r.string(),
        fromVersion: r.int(),
        version: r.int(),
        keywords: r.vector(4, readEmojiKeyword)
      }
  }
  return r.fail("EmojiKeywordsDifference", id)
}

export const readEmojiLanguage = (r: Reader): T.EmojiLanguage => {
  const id = r.id()
  switch (id) {
    case -0x4c04ac9f: // emojiLanguage#b3fb5361
      return { _tag: "emojiLanguage", langCode: r.string() }
  }
  return r.fail("EmojiLanguage", id)
}

export const readEmojiList = (r: Reader): T.EmojiList => {
  const id = r.id()
  switch (id) {
    case 0x7a1e11d1: // emojiList#7a1e11d1
      return { _tag: "emojiList", hash: r.long(), documentId: r.vector(2, readLong) }
    case 0x481eadfa: // emojiListNotModified#481eadfa
      return { _tag: "emojiListNotModified" }
  }
  return r.fail("EmojiList", id)
}

export const readEmojiStatus = (r: Reader): T.EmojiStatus => {
  const id = r.id()
  switch (id) {
    case -0x1800f976: { // emojiStatus#e7ff068a
      const flags = r.id()
      return { _tag: "emojiStatus", documentId: r.long(), until: (flags & 1) !== 0 ? r.int() : undefined }
    }
    case 0x7184603b: { // emojiStatusCollectible#7184603b
      const flags = r.id()
      return {
        _tag: "emojiStatusCollectible",
        collectibleId: r.long(),
        documentId: r.long(),
        title: r.string(),
        slug: r.string(),
        patternDocumentId: r.long(),
        centerColor: r.int(),
        edgeColor: r.int(),
        patternColor: r.int(),
        textColor: r.int(),
        until: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case 0x2de11aae: // emojiStatusEmpty#2de11aae
      return { _tag: "emojiStatusEmpty" }
    case 0x07141dbf: { // inputEmojiStatusCollectible#07141dbf
      const flags = r.id()
      return {
        _tag: "inputEmojiStatusCollectible",
        collectibleId: r.long(),
        until: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("EmojiStatus", id)
}

export const readEmojiURL = (r: Reader): T.EmojiURL => {
  const id = r.id()
  switch (id) {
    case -0x5a8a8c63: // emojiURL#a575739d
      return { _tag: "emojiURL", url: r.string() }
  }
  return r.fail("EmojiURL", id)
}

export const readEncryptedChat = (r: Reader): T.EncryptedChat => {
  const id = r.id()
  switch (id) {
    case 0x61f0d4c7: // encryptedChat#61f0d4c7
      return {
        _tag: "encryptedChat",
        id: r.int(),
        accessHash: r.long(),
        date: r.int(),
        adminId: r.int53(),
        participantId: r.int53(),
        gAOrB: r.bytes(),
        keyFingerprint: r.long()
      }
    case 0x1e1c7c45: { // encryptedChatDiscarded#1e1c7c45
      const flags = r.id()
      return { _tag: "encryptedChatDiscarded", historyDeleted: (flags & 1) !== 0, id: r.int() }
    }
    case -0x54813f60: // encryptedChatEmpty#ab7ec0a0
      return { _tag: "encryptedChatEmpty", id: r.int() }
    case 0x48f1d94c: { // encryptedChatRequested#48f1d94c
      const flags = r.id()
      return {
        _tag: "encryptedChatRequested",
        folderId: (flags & 1) !== 0 ? r.int() : undefined,
        id: r.int(),
        accessHash: r.long(),
        date: r.int(),
        adminId: r.int53(),
        participantId: r.int53(),
        gA: r.bytes()
      }
    }
    case 0x66b25953: // encryptedChatWaiting#66b25953
      return {
        _tag: "encryptedChatWaiting",
        id: r.int(),
        accessHash: r.long(),
        date: r.int(),
        adminId: r.int53(),
        participantId: r.int53()
      }
  }
  return r.fail("EncryptedChat", id)
}

export const readEncryptedFile = (r: Reader): T.EncryptedFile => {
  const id = r.id()
  switch (id) {
    case -0x57ff7328: // encryptedFile#a8008cd8
      return {
        _tag: "encryptedFile",
        id: r.long(),
        accessHash: r.long(),
        size: r.int53(),
        dcId: r.int(),
        keyFingerprint: r.int()
      }
    case -0x3de0b682: // encryptedFileEmpty#c21f497e
      return { _tag: "encryptedFileEmpty" }
  }
  return r.fail("EncryptedFile", id)
}

export const readEncryptedMessage = (r: Reader): T.EncryptedMessage => {
  const id = r.id()
  switch (id) {
    case -0x12e73ee8: // encryptedMessage#ed18c118
      return {
        _tag: "encryptedMessage",
        randomId: r.long(),
        chatId: r.int(),
        date: r.int(),
        bytes: r.bytes(),
        file: readEncryptedFile(r)
      }
    case 0x23734b06: // encryptedMessageService#23734b06
      return {
        _tag: "encryptedMessageService",
        randomId: r.long(),
        chatId: r.int(),
        date: r.int(),
        bytes: r.bytes()
      }
  }
  return r.fail("EncryptedMessage", id)
}

export const readEphemeralMessage = (r: Reader): T.EphemeralMessage => {
  const id = r.id()
  switch (id) {
    case -0x263923e6: { // ephemeralMessage#d9c6dc1a
      const flags = r.id()
      return {
        _tag: "ephemeralMessage",
        out: (flags & 1) !== 0,
        id: r.int(),
        fromId: readPeer(r),
        peerId: readPeer(r),
        receiverId: r.int53(),
        topMsgId: (flags & 2) !== 0 ? r.int() : undefined,
        date: r.int(),
        message: r.string(),
        entities: (flags & 4) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        media: (flags & 8) !== 0 ? readMessageMedia(r) : undefined,
        replyMarkup: (flags & 16) !== 0 ? readReplyMarkup(r) : undefined,
        replyTo: (flags & 64) !== 0 ? readMessageReplyHeader(r) : undefined
      }
    }
  }
  return r.fail("EphemeralMessage", id)
}

export const readError = (r: Reader): T.Error => {
  const id = r.id()
  switch (id) {
    case -0x3b460645: // error#c4b9f9bb
      return { _tag: "error", code: r.int(), text: r.string() }
  }
  return r.fail("Error", id)
}

export const readExportedChatInvite = (r: Reader): T.ExportedChatInvite => {
  const id = r.id()
  switch (id) {
    case -0x5dd3426a: { // chatInviteExported#a22cbd96
      const flags = r.id()
      return {
        _tag: "chatInviteExported",
        revoked: (flags & 1) !== 0,
        permanent: (flags & 32) !== 0,
        requestNeeded: (flags & 64) !== 0,
        link: r.string(),
        adminId: r.int53(),
        date: r.int(),
        startDate: (flags & 16) !== 0 ? r.int() : undefined,
        expireDate: (flags & 2) !== 0 ? r.int() : undefined,
        usageLimit: (flags & 4) !== 0 ? r.int() : undefined,
        usage: (flags & 8) !== 0 ? r.int() : undefined,
        requested: (flags & 128) !== 0 ? r.int() : undefined,
        subscriptionExpired: (flags & 1024) !== 0 ? r.int() : undefined,
        title: (flags & 256) !== 0 ? r.string() : undefined,
        subscriptionPricing: (flags & 512) !== 0 ? readStarsSubscriptionPricing(r) : undefined
      }
    }
    case -0x12ef8549: // chatInvitePublicJoinRequests#ed107ab7
      return { _tag: "chatInvitePublicJoinRequests" }
  }
  return r.fail("ExportedChatInvite", id)
}

export const readExportedChatlistInvite = (r: Reader): T.ExportedChatlistInvite => {
  const id = r.id()
  switch (id) {
    case 0x0c5181ac: // exportedChatlistInvite#0c5181ac
      r.id()
      return { _tag: "exportedChatlistInvite", title: r.string(), url: r.string(), peers: r.vector(3, readPeer) }
  }
  return r.fail("ExportedChatlistInvite", id)
}

export const readExportedContactToken = (r: Reader): T.ExportedContactToken => {
  const id = r.id()
  switch (id) {
    case 0x41bf109b: // exportedContactToken#41bf109b
      return { _tag: "exportedContactToken", url: r.string(), expires: r.int() }
  }
  return r.fail("ExportedContactToken", id)
}

export const readExportedMessageLink = (r: Reader): T.ExportedMessageLink => {
  const id = r.id()
  switch (id) {
    case 0x5dab1af4: // exportedMessageLink#5dab1af4
      return { _tag: "exportedMessageLink", link: r.string(), html: r.string() }
  }
  return r.fail("ExportedMessageLink", id)
}

export const readExportedStoryLink = (r: Reader): T.ExportedStoryLink => {
  const id = r.id()
  switch (id) {
    case 0x3fc9053b: // exportedStoryLink#3fc9053b
      return { _tag: "exportedStoryLink", link: r.string() }
  }
  return r.fail("ExportedStoryLink", id)
}

export const readFactCheck = (r: Reader): T.FactCheck => {
  const id = r.id()
  switch (id) {
    case -0x47640331: { // factCheck#b89bfccf
      const flags = r.id()
      return {
        _tag: "factCheck",
        needCheck: (flags & 1) !== 0,
        country: (flags & 2) !== 0 ? r.string() : undefined,
        text: (flags & 2) !== 0 ? readTextWithEntities(r) : undefined,
        hash: r.long()
      }
    }
  }
  return r.fail("FactCheck", id)
}

export const readFileHash = (r: Reader): T.FileHash => {
  const id = r.id()
  switch (id) {
    case -0x0c64fca4: // fileHash#f39b035c
      return { _tag: "fileHash", offset: r.int53(), limit: r.int(), hash: r.bytes() }
  }
  return r.fail("FileHash", id)
}

export const readFolder = (r: Reader): T.Folder => {
  const id = r.id()
  switch (id) {
    case -0x00abb19b: { // folder#ff544e65
      const flags = r.id()
      return {
        _tag: "folder",
        autofillNewBroadcasts: (flags & 1) !== 0,
        autofillPublicGroups: (flags & 2) !== 0,
        autofillNewCorrespondents: (flags & 4) !== 0,
        id: r.int(),
        title: r.string(),
        photo: (flags & 8) !== 0 ? readChatPhoto(r) : undefined
      }
    }
  }
  return r.fail("Folder", id)
}

export const readFolderPeer = (r: Reader): T.FolderPeer => {
  const id = r.id()
  switch (id) {
    case -0x16455998: // folderPeer#e9baa668
      return { _tag: "folderPeer", peer: readPeer(r), folderId: r.int() }
  }
  return r.fail("FolderPeer", id)
}

export const readForumTopic = (r: Reader): T.ForumTopic => {
  const id = r.id()
  switch (id) {
    case -0x032527eb: { // forumTopic#fcdad815
      const flags = r.id()
      return {
        _tag: "forumTopic",
        my: (flags & 2) !== 0,
        closed: (flags & 4) !== 0,
        pinned: (flags & 8) !== 0,
        short: (flags & 32) !== 0,
        hidden: (flags & 64) !== 0,
        titleMissing: (flags & 128) !== 0,
        id: r.int(),
        date: r.int(),
        peer: readPeer(r),
        title: r.string(),
        iconColor: r.int(),
        iconEmojiId: (flags & 1) !== 0 ? r.long() : undefined,
        topMessage: r.int(),
        readInboxMaxId: r.int(),
        readOutboxMaxId: r.int(),
        unreadCount: r.int(),
        unreadMentionsCount: r.int(),
        unreadReactionsCount: r.int(),
        unreadPollVotesCount: r.int(),
        fromId: readPeer(r),
        notifySettings: readPeerNotifySettings(r),
        draft: (flags & 16) !== 0 ? readDraftMessage(r) : undefined
      }
    }
    case 0x023f109b: // forumTopicDeleted#023f109b
      return { _tag: "forumTopicDeleted", id: r.int() }
  }
  return r.fail("ForumTopic", id)
}

export const readFoundStory = (r: Reader): T.FoundStory => {
  const id = r.id()
  switch (id) {
    case -0x17853440: // foundStory#e87acbc0
      return { _tag: "foundStory", peer: readPeer(r), story: readStoryItem(r) }
  }
  return r.fail("FoundStory", id)
}

export const readGame = (r: Reader): T.Game => {
  const id = r.id()
  switch (id) {
    case -0x42069ac5: { // game#bdf9653b
      const flags = r.id()
      return {
        _tag: "game",
        id: r.long(),
        accessHash: r.long(),
        shortName: r.string(),
        title: r.string(),
        description: r.string(),
        photo: readPhoto(r),
        document: (flags & 1) !== 0 ? readDocument(r) : undefined
      }
    }
  }
  return r.fail("Game", id)
}

export const readGeoPoint = (r: Reader): T.GeoPoint => {
  const id = r.id()
  switch (id) {
    case -0x4d5d099d: { // geoPoint#b2a2f663
      const flags = r.id()
      return {
        _tag: "geoPoint",
        long: r.double(),
        lat: r.double(),
        accessHash: r.long(),
        accuracyRadius: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case 0x1117dd5f: // geoPointEmpty#1117dd5f
      return { _tag: "geoPointEmpty" }
  }
  return r.fail("GeoPoint", id)
}

export const readGeoPointAddress = (r: Reader): T.GeoPointAddress => {
  const id = r.id()
  switch (id) {
    case -0x21b3a26d: { // geoPointAddress#de4c5d93
      const flags = r.id()
      return {
        _tag: "geoPointAddress",
        countryIso2: r.string(),
        state: (flags & 1) !== 0 ? r.string() : undefined,
        city: (flags & 2) !== 0 ? r.string() : undefined,
        street: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("GeoPointAddress", id)
}

export const readGlobalPrivacySettings = (r: Reader): T.GlobalPrivacySettings => {
  const id = r.id()
  switch (id) {
    case -0x01be4cb1: { // globalPrivacySettings#fe41b34f
      const flags = r.id()
      return {
        _tag: "globalPrivacySettings",
        archiveAndMuteNewNoncontactPeers: (flags & 1) !== 0,
        keepArchivedUnmuted: (flags & 2) !== 0,
        keepArchivedFolders: (flags & 4) !== 0,
        hideReadMarks: (flags & 8) !== 0,
        newNoncontactPeersRequirePremium: (flags & 16) !== 0,
        displayGiftsButton: (flags & 128) !== 0,
        noncontactPeersPaidStars: (flags & 32) !== 0 ? r.long() : undefined,
        disallowedGifts: (flags & 64) !== 0 ? readDisallowedGiftsSettings(r) : undefined
      }
    }
  }
  return r.fail("GlobalPrivacySettings", id)
}

export const readGroupCall = (r: Reader): T.GroupCall => {
  const id = r.id()
  switch (id) {
    case -0x104d49e9: { // groupCall#efb2b617
      const flags = r.id()
      return {
        _tag: "groupCall",
        joinMuted: (flags & 2) !== 0,
        canChangeJoinMuted: (flags & 4) !== 0,
        joinDateAsc: (flags & 64) !== 0,
        scheduleStartSubscribed: (flags & 256) !== 0,
        canStartVideo: (flags & 512) !== 0,
        recordVideoActive: (flags & 2048) !== 0,
        rtmpStream: (flags & 4096) !== 0,
        listenersHidden: (flags & 8192) !== 0,
        conference: (flags & 16384) !== 0,
        creator: (flags & 32768) !== 0,
        messagesEnabled: (flags & 131072) !== 0,
        canChangeMessagesEnabled: (flags & 262144) !== 0,
        min: (flags & 524288) !== 0,
        id: r.long(),
        accessHash: r.long(),
        participantsCount: r.int(),
        title: (flags & 8) !== 0 ? r.string() : undefined,
        streamDcId: (flags & 16) !== 0 ? r.int() : undefined,
        recordStartDate: (flags & 32) !== 0 ? r.int() : undefined,
        scheduleDate: (flags & 128) !== 0 ? r.int() : undefined,
        unmutedVideoCount: (flags & 1024) !== 0 ? r.int() : undefined,
        unmutedVideoLimit: r.int(),
        version: r.int(),
        inviteLink: (flags & 65536) !== 0 ? r.string() : undefined,
        sendPaidMessagesStars: (flags & 1048576) !== 0 ? r.long() : undefined,
        defaultSendAs: (flags & 2097152) !== 0 ? readPeer(r) : undefined
      }
    }
    case 0x7780bcb4: // groupCallDiscarded#7780bcb4
      return { _tag: "groupCallDiscarded", id: r.long(), accessHash: r.long(), duration: r.int() }
  }
  return r.fail("GroupCall", id)
}

export const readGroupCallDonor = (r: Reader): T.GroupCallDonor => {
  const id = r.id()
  switch (id) {
    case -0x11bcf37b: { // groupCallDonor#ee430c85
      const flags = r.id()
      return {
        _tag: "groupCallDonor",
        top: (flags & 1) !== 0,
        my: (flags & 2) !== 0,
        peerId: (flags & 8) !== 0 ? readPeer(r) : undefined,
        stars: r.long()
      }
    }
  }
  return r.fail("GroupCallDonor", id)
}

export const readGroupCallMessage = (r: Reader): T.GroupCallMessage => {
  const id = r.id()
  switch (id) {
    case 0x1a8afc7e: { // groupCallMessage#1a8afc7e
      const flags = r.id()
      return {
        _tag: "groupCallMessage",
        fromAdmin: (flags & 2) !== 0,
        id: r.int(),
        fromId: readPeer(r),
        date: r.int(),
        message: readTextWithEntities(r),
        paidMessageStars: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
  }
  return r.fail("GroupCallMessage", id)
}

export const readGroupCallParticipant = (r: Reader): T.GroupCallParticipant => {
  const id = r.id()
  switch (id) {
    case 0x2a3dc7ac: { // groupCallParticipant#2a3dc7ac
      const flags = r.id()
      return {
        _tag: "groupCallParticipant",
        muted: (flags & 1) !== 0,
        left: (flags & 2) !== 0,
        canSelfUnmute: (flags & 4) !== 0,
        justJoined: (flags & 16) !== 0,
        versioned: (flags & 32) !== 0,
        min: (flags & 256) !== 0,
        mutedByYou: (flags & 512) !== 0,
        volumeByAdmin: (flags & 1024) !== 0,
        self: (flags & 4096) !== 0,
        videoJoined: (flags & 32768) !== 0,
        peer: readPeer(r),
        date: r.int(),
        activeDate: (flags & 8) !== 0 ? r.int() : undefined,
        source: r.int(),
        volume: (flags & 128) !== 0 ? r.int() : undefined,
        about: (flags & 2048) !== 0 ? r.string() : undefined,
        raiseHandRating: (flags & 8192) !== 0 ? r.long() : undefined,
        video: (flags & 64) !== 0 ? readGroupCallParticipantVideo(r) : undefined,
        presentation: (flags & 16384) !== 0 ? readGroupCallParticipantVideo(r) : undefined,
        paidStarsTotal: (flags & 65536) !== 0 ? r.long() : undefined
      }
    }
  }
  return r.fail("GroupCallParticipant", id)
}

export const readGroupCallParticipantVideo = (r: Reader): T.GroupCallParticipantVideo => {
  const id = r.id()
  switch (id) {
    case 0x67753ac8: { // groupCallParticipantVideo#67753ac8
      const flags = r.id()
      return {
        _tag: "groupCallParticipantVideo",
        paused: (flags & 1) !== 0,
        endpoint: r.string(),
        sourceGroups: r.vector(4, readGroupCallParticipantVideoSourceGroup),
        audioSource: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("GroupCallParticipantVideo", id)
}

export const readGroupCallParticipantVideoSourceGroup = (r: Reader): T.GroupCallParticipantVideoSourceGroup => {
  const id = r.id()
  switch (id) {
    case -0x234ee749: // groupCallParticipantVideoSourceGroup#dcb118b7
      return {
        _tag: "groupCallParticipantVideoSourceGroup",
        semantics: r.string(),
        sources: r.vector(1, readInt)
      }
  }
  return r.fail("GroupCallParticipantVideoSourceGroup", id)
}

export const readGroupCallStreamChannel = (r: Reader): T.GroupCallStreamChannel => {
  const id = r.id()
  switch (id) {
    case -0x7f14b751: // groupCallStreamChannel#80eb48af
      return { _tag: "groupCallStreamChannel", channel: r.int(), scale: r.int(), lastTimestampMs: r.long() }
  }
  return r.fail("GroupCallStreamChannel", id)
}

export const readHighScore = (r: Reader): T.HighScore => {
  const id = r.id()
  switch (id) {
    case 0x73a379eb: // highScore#73a379eb
      return { _tag: "highScore", pos: r.int(), userId: r.int53(), score: r.int() }
  }
  return r.fail("HighScore", id)
}

export const readImportedContact = (r: Reader): T.ImportedContact => {
  const id = r.id()
  switch (id) {
    case -0x3ec1c3b0: // importedContact#c13e3c50
      return { _tag: "importedContact", userId: r.int53(), clientId: r.long() }
  }
  return r.fail("ImportedContact", id)
}

export const readInlineBotSwitchPM = (r: Reader): T.InlineBotSwitchPM => {
  const id = r.id()
  switch (id) {
    case 0x3c20629f: // inlineBotSwitchPM#3c20629f
      return { _tag: "inlineBotSwitchPM", text: r.string(), startParam: r.string() }
  }
  return r.fail("InlineBotSwitchPM", id)
}

export const readInlineBotWebView = (r: Reader): T.InlineBotWebView => {
  const id = r.id()
  switch (id) {
    case -0x4a8d6a2b: // inlineBotWebView#b57295d5
      return { _tag: "inlineBotWebView", text: r.string(), url: r.string() }
  }
  return r.fail("InlineBotWebView", id)
}

export const readInlineQueryPeerType = (r: Reader): T.InlineQueryPeerType => {
  const id = r.id()
  switch (id) {
    case 0x0e3b2d0c: // inlineQueryPeerTypeBotPM#0e3b2d0c
      return { _tag: "inlineQueryPeerTypeBotPM" }
    case 0x6334ee9a: // inlineQueryPeerTypeBroadcast#6334ee9a
      return { _tag: "inlineQueryPeerTypeBroadcast" }
    case -0x28993af6: // inlineQueryPeerTypeChat#d766c50a
      return { _tag: "inlineQueryPeerTypeChat" }
    case 0x5ec4be43: // inlineQueryPeerTypeMegagroup#5ec4be43
      return { _tag: "inlineQueryPeerTypeMegagroup" }
    case -0x7cc3f054: // inlineQueryPeerTypePM#833c0fac
      return { _tag: "inlineQueryPeerTypePM" }
    case 0x3081ed9d: // inlineQueryPeerTypeSameBotPM#3081ed9d
      return { _tag: "inlineQueryPeerTypeSameBotPM" }
  }
  return r.fail("InlineQueryPeerType", id)
}

export const readInputAiComposeTone = (r: Reader): T.InputAiComposeTone => {
  const id = r.id()
  switch (id) {
    case 0x1fe9a9bf: // inputAiComposeToneDefault#1fe9a9bf
      return { _tag: "inputAiComposeToneDefault", tone: r.string() }
    case 0x0773c080: // inputAiComposeToneID#0773c080
      return { _tag: "inputAiComposeToneID", id: r.long(), accessHash: r.long() }
    case 0x0e0c35af: // inputAiComposeToneSingleUse#0e0c35af
      return { _tag: "inputAiComposeToneSingleUse", customPrompt: r.string() }
    case 0x1fa01357: // inputAiComposeToneSlug#1fa01357
      return { _tag: "inputAiComposeToneSlug", slug: r.string() }
  }
  return r.fail("InputAiComposeTone", id)
}

export const readInputAppEvent = (r: Reader): T.InputAppEvent => {
  const id = r.id()
  switch (id) {
    case 0x1d1b1245: // inputAppEvent#1d1b1245
      return { _tag: "inputAppEvent", time: r.double(), type: r.string(), peer: r.long(), data: readJSONValue(r) }
  }
  return r.fail("InputAppEvent", id)
}

export const readInputBotApp = (r: Reader): T.InputBotApp => {
  const id = r.id()
  switch (id) {
    case -0x56df4286: // inputBotAppID#a920bd7a
      return { _tag: "inputBotAppID", id: r.long(), accessHash: r.long() }
    case -0x6f73fbf9: // inputBotAppShortName#908c0407
      return { _tag: "inputBotAppShortName", botId: readInputUser(r), shortName: r.string() }
  }
  return r.fail("InputBotApp", id)
}

export const readInputBotInlineMessage = (r: Reader): T.InputBotInlineMessage => {
  const id = r.id()
  switch (id) {
    case 0x4b425864: { // inputBotInlineMessageGame#4b425864
      const flags = r.id()
      return {
        _tag: "inputBotInlineMessageGame",
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case 0x3380c786: { // inputBotInlineMessageMediaAuto#3380c786
      const flags = r.id()
      return {
        _tag: "inputBotInlineMessageMediaAuto",
        invertMedia: (flags & 8) !== 0,
        message: r.string(),
        entities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case -0x59124003: { // inputBotInlineMessageMediaContact#a6edbffd
      const flags = r.id()
      return {
        _tag: "inputBotInlineMessageMediaContact",
        phoneNumber: r.string(),
        firstName: r.string(),
        lastName: r.string(),
        vcard: r.string(),
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case -0x696d657b: { // inputBotInlineMessageMediaGeo#96929a85
      const flags = r.id()
      return {
        _tag: "inputBotInlineMessageMediaGeo",
        geoPoint: readInputGeoPoint(r),
        heading: (flags & 1) !== 0 ? r.int() : undefined,
        period: (flags & 2) !== 0 ? r.int() : undefined,
        proximityNotificationRadius: (flags & 8) !== 0 ? r.int() : undefined,
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case -0x28187ddb: { // inputBotInlineMessageMediaInvoice#d7e78225
      const flags = r.id()
      return {
        _tag: "inputBotInlineMessageMediaInvoice",
        title: r.string(),
        description: r.string(),
        photo: (flags & 1) !== 0 ? readInputWebDocument(r) : undefined,
        invoice: readInvoice(r),
        payload: r.bytes(),
        provider: r.string(),
        providerData: readDataJSON(r),
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case 0x417bbf11: { // inputBotInlineMessageMediaVenue#417bbf11
      const flags = r.id()
      return {
        _tag: "inputBotInlineMessageMediaVenue",
        geoPoint: readInputGeoPoint(r),
        title: r.string(),
        address: r.string(),
        provider: r.string(),
        venueId: r.string(),
        venueType: r.string(),
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case -0x42233af0: { // inputBotInlineMessageMediaWebPage#bddcc510
      const flags = r.id()
      return {
        _tag: "inputBotInlineMessageMediaWebPage",
        invertMedia: (flags & 8) !== 0,
        forceLargeMedia: (flags & 16) !== 0,
        forceSmallMedia: (flags & 32) !== 0,
        optional: (flags & 64) !== 0,
        message: r.string(),
        entities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        url: r.string(),
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
    case -0x4bc20a94: { // inputBotInlineMessageRichMessage#b43df56c
      const flags = r.id()
      return {
        _tag: "inputBotInlineMessageRichMessage",
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined,
        richMessage: readInputRichMessage(r)
      }
    }
    case 0x3dcd7a87: { // inputBotInlineMessageText#3dcd7a87
      const flags = r.id()
      return {
        _tag: "inputBotInlineMessageText",
        noWebpage: (flags & 1) !== 0,
        invertMedia: (flags & 8) !== 0,
        message: r.string(),
        entities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        replyMarkup: (flags & 4) !== 0 ? readReplyMarkup(r) : undefined
      }
    }
  }
  return r.fail("InputBotInlineMessage", id)
}

export const readInputBotInlineMessageID = (r: Reader): T.InputBotInlineMessageID => {
  const id = r.id()
  switch (id) {
    case -0x76f3c277: // inputBotInlineMessageID#890c3d89
      return { _tag: "inputBotInlineMessageID", dcId: r.int(), id: r.long(), accessHash: r.long() }
    case -0x4926ea29: // inputBotInlineMessageID64#b6d915d7
      return {
        _tag: "inputBotInlineMessageID64",
        dcId: r.int(),
        ownerId: r.long(),
        id: r.int(),
        accessHash: r.long()
      }
  }
  return r.fail("InputBotInlineMessageID", id)
}

export const readInputBotInlineResult = (r: Reader): T.InputBotInlineResult => {
  const id = r.id()
  switch (id) {
    case -0x77406ce7: { // inputBotInlineResult#88bf9319
      const flags = r.id()
      return {
        _tag: "inputBotInlineResult",
        id: r.string(),
        type: r.string(),
        title: (flags & 2) !== 0 ? r.string() : undefined,
        description: (flags & 4) !== 0 ? r.string() : undefined,
        url: (flags & 8) !== 0 ? r.string() : undefined,
        thumb: (flags & 16) !== 0 ? readInputWebDocument(r) : undefined,
        content: (flags & 32) !== 0 ? readInputWebDocument(r) : undefined,
        sendMessage: readInputBotInlineMessage(r)
      }
    }
    case -0x0007023c: { // inputBotInlineResultDocument#fff8fdc4
      const flags = r.id()
      return {
        _tag: "inputBotInlineResultDocument",
        id: r.string(),
        type: r.string(),
        title: (flags & 2) !== 0 ? r.string() : undefined,
        description: (flags & 4) !== 0 ? r.string() : undefined,
        document: readInputDocument(r),
        sendMessage: readInputBotInlineMessage(r)
      }
    }
    case 0x4fa417f2: // inputBotInlineResultGame#4fa417f2
      return {
        _tag: "inputBotInlineResultGame",
        id: r.string(),
        shortName: r.string(),
        sendMessage: readInputBotInlineMessage(r)
      }
    case -0x57279b59: // inputBotInlineResultPhoto#a8d864a7
      return {
        _tag: "inputBotInlineResultPhoto",
        id: r.string(),
        type: r.string(),
        photo: readInputPhoto(r),
        sendMessage: readInputBotInlineMessage(r)
      }
  }
  return r.fail("InputBotInlineResult", id)
}

export const readInputBusinessAwayMessage = (r: Reader): T.InputBusinessAwayMessage => {
  const id = r.id()
  switch (id) {
    case -0x7cde8a20: { // inputBusinessAwayMessage#832175e0
      const flags = r.id()
      return {
        _tag: "inputBusinessAwayMessage",
        offlineOnly: (flags & 1) !== 0,
        shortcutId: r.int(),
        schedule: readBusinessAwayMessageSchedule(r),
        recipients: readInputBusinessRecipients(r)
      }
    }
  }
  return r.fail("InputBusinessAwayMessage", id)
}

export const readInputBusinessBotRecipients = (r: Reader): T.InputBusinessBotRecipients => {
  const id = r.id()
  switch (id) {
    case -0x3b1a6de2: { // inputBusinessBotRecipients#c4e5921e
      const flags = r.id()
      return {
        _tag: "inputBusinessBotRecipients",
        existingChats: (flags & 1) !== 0,
        newChats: (flags & 2) !== 0,
        contacts: (flags & 4) !== 0,
        nonContacts: (flags & 8) !== 0,
        excludeSelected: (flags & 32) !== 0,
        users: (flags & 16) !== 0 ? r.vector(1, readInputUser) : undefined,
        excludeUsers: (flags & 64) !== 0 ? r.vector(1, readInputUser) : undefined
      }
    }
  }
  return r.fail("InputBusinessBotRecipients", id)
}

export const readInputBusinessChatLink = (r: Reader): T.InputBusinessChatLink => {
  const id = r.id()
  switch (id) {
    case 0x11679fa7: { // inputBusinessChatLink#11679fa7
      const flags = r.id()
      return {
        _tag: "inputBusinessChatLink",
        message: r.string(),
        entities: (flags & 1) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        title: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("InputBusinessChatLink", id)
}

export const readInputBusinessGreetingMessage = (r: Reader): T.InputBusinessGreetingMessage => {
  const id = r.id()
  switch (id) {
    case 0x0194cb3b: // inputBusinessGreetingMessage#0194cb3b
      return {
        _tag: "inputBusinessGreetingMessage",
        shortcutId: r.int(),
        recipients: readInputBusinessRecipients(r),
        noActivityDays: r.int()
      }
  }
  return r.fail("InputBusinessGreetingMessage", id)
}

export const readInputBusinessIntro = (r: Reader): T.InputBusinessIntro => {
  const id = r.id()
  switch (id) {
    case 0x09c469cd: { // inputBusinessIntro#09c469cd
      const flags = r.id()
      return {
        _tag: "inputBusinessIntro",
        title: r.string(),
        description: r.string(),
        sticker: (flags & 1) !== 0 ? readInputDocument(r) : undefined
      }
    }
  }
  return r.fail("InputBusinessIntro", id)
}

export const readInputBusinessRecipients = (r: Reader): T.InputBusinessRecipients => {
  const id = r.id()
  switch (id) {
    case 0x6f8b32aa: { // inputBusinessRecipients#6f8b32aa
      const flags = r.id()
      return {
        _tag: "inputBusinessRecipients",
        existingChats: (flags & 1) !== 0,
        newChats: (flags & 2) !== 0,
        contacts: (flags & 4) !== 0,
        nonContacts: (flags & 8) !== 0,
        excludeSelected: (flags & 32) !== 0,
        users: (flags & 16) !== 0 ? r.vector(1, readInputUser) : undefined
      }
    }
  }
  return r.fail("InputBusinessRecipients", id)
}

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

export const readInputChatPhoto = (r: Reader): T.InputChatPhoto => {
  const id = r.id()
  switch (id) {
    case -0x76ac52c9: // inputChatPhoto#8953ad37
      return { _tag: "inputChatPhoto", id: readInputPhoto(r) }
    case 0x1ca48f57: // inputChatPhotoEmpty#1ca48f57
      return { _tag: "inputChatPhotoEmpty" }
    case -0x42325140: { // inputChatUploadedPhoto#bdcdaec0
      const flags = r.id()
      return {
        _tag: "inputChatUploadedPhoto",
        file: (flags & 1) !== 0 ? readInputFile(r) : undefined,
        video: (flags & 2) !== 0 ? readInputFile(r) : undefined,
        videoStartTs: (flags & 4) !== 0 ? r.double() : undefined,
        videoEmojiMarkup: (flags & 8) !== 0 ? readVideoSize(r) : undefined
      }
    }
  }
  return r.fail("InputChatPhoto", id)
}

export const readInputChatTheme = (r: Reader): T.InputChatTheme => {
  const id = r.id()
  switch (id) {
    case -0x36c216a4: // inputChatTheme#c93de95c
      return { _tag: "inputChatTheme", emoticon: r.string() }
    case -0x7cd97b7d: // inputChatThemeEmpty#83268483
      return { _tag: "inputChatThemeEmpty" }
    case -0x781a201c: // inputChatThemeUniqueGift#87e5dfe4
      return { _tag: "inputChatThemeUniqueGift", slug: r.string() }
  }
  return r.fail("InputChatTheme", id)
}

export const readInputChatlist = (r: Reader): T.InputChatlist => {
  const id = r.id()
  switch (id) {
    case -0x0c1f25cd: // inputChatlistDialogFilter#f3e0da33
      return { _tag: "inputChatlistDialogFilter", filterId: r.int() }
  }
  return r.fail("InputChatlist", id)
}

export const readInputCheckPasswordSRP = (r: Reader): T.InputCheckPasswordSRP => {
  const id = r.id()
  switch (id) {
    case -0x677f09a8: // inputCheckPasswordEmpty#9880f658
      return { _tag: "inputCheckPasswordEmpty" }
    case -0x2d800f7e: // inputCheckPasswordSRP#d27ff082
      return { _tag: "inputCheckPasswordSRP", srpId: r.long(), A: r.bytes(), M1: r.bytes() }
  }
  return r.fail("InputCheckPasswordSRP", id)
}

export const readInputClientProxy = (r: Reader): T.InputClientProxy => {
  const id = r.id()
  switch (id) {
    case 0x75588b3f: // inputClientProxy#75588b3f
      return { _tag: "inputClientProxy", address: r.string(), port: r.int() }
  }
  return r.fail("InputClientProxy", id)
}

export const readInputCollectible = (r: Reader): T.InputCollectible => {
  const id = r.id()
  switch (id) {
    case -0x5d1deb5c: // inputCollectiblePhone#a2e214a4
      return { _tag: "inputCollectiblePhone", phone: r.string() }
    case -0x1c6b9f57: // inputCollectibleUsername#e39460a9
      return { _tag: "inputCollectibleUsername", username: r.string() }
  }
  return r.fail("InputCollectible", id)
}

export const readInputContact = (r: Reader): T.InputContact => {
  const id = r.id()
  switch (id) {
    case 0x6a1dc4be: { // inputPhoneContact#6a1dc4be
      const flags = r.id()
      return {
        _tag: "inputPhoneContact",
        clientId: r.long(),
        phone: r.string(),
        firstName: r.string(),
        lastName: r.string(),
        note: (flags & 1) !== 0 ? readTextWithEntities(r) : undefined
      }
    }
  }
  return r.fail("InputContact", id)
}

export const readInputDialogPeer = (r: Reader): T.InputDialogPeer => {
  const id = r.id()
  switch (id) {
    case -0x03550149: // inputDialogPeer#fcaafeb7
      return { _tag: "inputDialogPeer", peer: readInputPeer(r) }
    case 0x69ef72c4: // inputDialogPeerCommunity#69ef72c4
      return { _tag: "inputDialogPeerCommunity", community: readInputChannel(r) }
    case 0x64600527: // inputDialogPeerFolder#64600527
      return { _tag: "inputDialogPeerFolder", folderId: r.int() }
  }
  return r.fail("InputDialogPeer", id)
}

export const readInputDocument = (r: Reader): T.InputDocument => {
  const id = r.id()
  switch (id) {
    case 0x1abfb575: // inputDocument#1abfb575
      return { _tag: "inputDocument", id: r.long(), accessHash: r.long(), fileReference: r.bytes() }
    case 0x72f0eaae: // inputDocumentEmpty#72f0eaae
      return { _tag: "inputDocumentEmpty" }
  }
  return r.fail("InputDocument", id)
}

export const readInputEncryptedChat = (r: Reader): T.InputEncryptedChat => {
  const id = r.id()
  switch (id) {
    case -0x0ebe4a1f: // inputEncryptedChat#f141b5e1
      return { _tag: "inputEncryptedChat", chatId: r.int(), accessHash: r.long() }
  }
  return r.fail("InputEncryptedChat", id)
}

export const readInputEncryptedFile = (r: Reader): T.InputEncryptedFile => {
  const id = r.id()
  switch (id) {
    case 0x5a17b5e5: // inputEncryptedFile#5a17b5e5
      return { _tag: "inputEncryptedFile", id: r.long(), accessHash: r.long() }
    case 0x2dc173c8: // inputEncryptedFileBigUploaded#2dc173c8
      return { _tag: "inputEncryptedFileBigUploaded", id: r.long(), parts: r.int(), keyFingerprint: r.int() }
    case 0x1837c364: // inputEncryptedFileEmpty#1837c364
      return { _tag: "inputEncryptedFileEmpty" }
    case 0x64bd0306: // inputEncryptedFileUploaded#64bd0306
      return {
        _tag: "inputEncryptedFileUploaded",
        id: r.long(),
        parts: r.int(),
        md5Checksum: r.string(),
        keyFingerprint: r.int()
      }
  }
  return r.fail("InputEncryptedFile", id)
}

export const readInputFile = (r: Reader): T.InputFile => {
  const id = r.id()
  switch (id) {
    case -0x0ad00d81: // inputFile#f52ff27f
      return { _tag: "inputFile", id: r.long(), parts: r.int(), name: r.string(), md5Checksum: r.string() }
    case -0x05b0f44b: // inputFileBig#fa4f0bb5
      return { _tag: "inputFileBig", id: r.long(), parts: r.int(), name: r.string() }
    case 0x62dc8b48: // inputFileStoryDocument#62dc8b48
      return { _tag: "inputFileStoryDocument", id: readInputDocument(r) }
  }
  return r.fail("InputFile", id)
}

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

export const readInputFolderPeer = (r: Reader): T.InputFolderPeer => {
  const id = r.id()
  switch (id) {
    case -0x042d3d6a: // inputFolderPeer#fbd2c296
      return { _tag: "inputFolderPeer", peer: readInputPeer(r), folderId: r.int() }
  }
  return r.fail("InputFolderPeer", id)
}

export const readInputGame = (r: Reader): T.InputGame => {
  const id = r.id()
  switch (id) {
    case 0x032c3e77: // inputGameID#032c3e77
      return { _tag: "inputGameID", id: r.long(), accessHash: r.long() }
    case -0x3cce17f6: // inputGameShortName#c331e80a
      return { _tag: "inputGameShortName", botId: readInputUser(r), shortName: r.string() }
  }
  return r.fail("InputGame", id)
}

export const readInputGeoPoint = (r: Reader): T.InputGeoPoint => {
  const id = r.id()
  switch (id) {
    case 0x48222faf: { // inputGeoPoint#48222faf
      const flags = r.id()
      return {
        _tag: "inputGeoPoint",
        lat: r.double(),
        long: r.double(),
        accuracyRadius: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case -0x1b3edc2a: // inputGeoPointEmpty#e4c123d6
      return { _tag: "inputGeoPointEmpty" }
  }
  return r.fail("InputGeoPoint", id)
}

export const readInputGroupCall = (r: Reader): T.InputGroupCall => {
  const id = r.id()
  switch (id) {
    case -0x27557bf1: // inputGroupCall#d8aa840f
      return { _tag: "inputGroupCall", id: r.long(), accessHash: r.long() }
    case -0x73ef9fc1: // inputGroupCallInviteMessage#8c10603f
      return { _tag: "inputGroupCallInviteMessage", msgId: r.int() }
    case -0x01f97dc1: // inputGroupCallSlug#fe06823f
      return { _tag: "inputGroupCallSlug", slug: r.string() }
  }
  return r.fail("InputGroupCall", id)
}

export const readInputInvoice = (r: Reader): T.InputInvoice => {
  const id = r.id()
  switch (id) {
    case -0x0b6681be: // inputInvoiceBusinessBotTransferStars#f4997e42
      return { _tag: "inputInvoiceBusinessBotTransferStars", bot: readInputUser(r), stars: r.long() }
    case 0x34e793f1: // inputInvoiceChatInviteSubscription#34e793f1
      return { _tag: "inputInvoiceChatInviteSubscription", hash: r.string() }
    case -0x3a4a97a7: // inputInvoiceMessage#c5b56859
      return { _tag: "inputInvoiceMessage", peer: readInputPeer(r), msgId: r.int() }
    case 0x3e77f614: // inputInvoicePremiumAuthCode#3e77f614
      return { _tag: "inputInvoicePremiumAuthCode", purpose: readInputStorePaymentPurpose(r) }
    case -0x676793f3: // inputInvoicePremiumGiftCode#98986c0d
      return {
        _tag: "inputInvoicePremiumGiftCode",
        purpose: readInputStorePaymentPurpose(r),
        option: readPremiumGiftCodeOption(r)
      }
    case -0x25454d11: { // inputInvoicePremiumGiftStars#dabab2ef
      const flags = r.id()
      return {
        _tag: "inputInvoicePremiumGiftStars",
        userId: readInputUser(r),
        months: r.int(),
        message: (flags & 1) !== 0 ? readTextWithEntities(r) : undefined
      }
    }
    case -0x3cd93511: // inputInvoiceSlug#c326caef
      return { _tag: "inputInvoiceSlug", slug: r.string() }
    case -0x179da16e: { // inputInvoiceStarGift#e8625e92
      const flags = r.id()
      return {
        _tag: "inputInvoiceStarGift",
        hideName: (flags & 1) !== 0,
        includeUpgrade: (flags & 4) !== 0,
        peer: readInputPeer(r),
        giftId: r.long(),
        message: (flags & 2) !== 0 ? readTextWithEntities(r) : undefined
      }
    }
    case 0x1ecafa10: { // inputInvoiceStarGiftAuctionBid#1ecafa10
      const flags = r.id()
      return {
        _tag: "inputInvoiceStarGiftAuctionBid",
        hideName: (flags & 1) !== 0,
        updateBid: (flags & 4) !== 0,
        peer: (flags & 8) !== 0 ? readInputPeer(r) : undefined,
        giftId: r.long(),
        bidAmount: r.long(),
        message: (flags & 2) !== 0 ? readTextWithEntities(r) : undefined
      }
    }
    case 0x0923d8d1: // inputInvoiceStarGiftDropOriginalDetails#0923d8d1
      return { _tag: "inputInvoiceStarGiftDropOriginalDetails", stargift: readInputSavedStarGift(r) }
    case -0x65f4b748: // inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8
      return { _tag: "inputInvoiceStarGiftPrepaidUpgrade", peer: readInputPeer(r), hash: r.string() }
    case -0x3c60acdc: { // inputInvoiceStarGiftResale#c39f5324
      const flags = r.id()
      return {
        _tag: "inputInvoiceStarGiftResale",
        ton: (flags & 1) !== 0,
        slug: r.string(),
        toId: readInputPeer(r)
      }
    }
    case 0x4a5f5bd9: // inputInvoiceStarGiftTransfer#4a5f5bd9
      return { _tag: "inputInvoiceStarGiftTransfer", stargift: readInputSavedStarGift(r), toId: readInputPeer(r) }
    case 0x4d818d5d: { // inputInvoiceStarGiftUpgrade#4d818d5d
      const flags = r.id()
      return {
        _tag: "inputInvoiceStarGiftUpgrade",
        keepOriginalDetails: (flags & 1) !== 0,
        stargift: readInputSavedStarGift(r)
      }
    }
    case 0x65f00ce3: // inputInvoiceStars#65f00ce3
      return { _tag: "inputInvoiceStars", purpose: readInputStorePaymentPurpose(r) }
  }
  return r.fail("InputInvoice", id)
}

const readInputMediaInside = (r: Reader): T.InputMedia => {
  const id = r.id()
  switch (id) {
    case -0x07548205: // inputMediaContact#f8ab7dfb
      return {
        _tag: "inputMediaContact",
        phoneNumber: r.string(),
        firstName: r.string(),
        lastName: r.string(),
        vcard: r.string()
      }
    case -0x19904085: // inputMediaDice#e66fbf7b
      return { _tag: "inputMediaDice", emoticon: r.string() }
    case -0x5789c54b: { // inputMediaDocument#a8763ab5
      const flags = r.id()
      return {
        _tag: "inputMediaDocument",
        spoiler: (flags & 4) !== 0,
        id: readInputDocument(r),
        videoCover: (flags & 8) !== 0 ? readInputPhoto(r) : undefined,
        videoTimestamp: (flags & 16) !== 0 ? r.int() : undefined,
        ttlSeconds: (flags & 1) !== 0 ? r.int() : undefined,
        query: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case 0x779600f9: { // inputMediaDocumentExternal#779600f9
      const flags = r.id()
      return {
        _tag: "inputMediaDocumentExternal",
        spoiler: (flags & 2) !== 0,
        url: r.string(),
        ttlSeconds: (flags & 1) !== 0 ? r.int() : undefined,
        videoCover: (flags & 4) !== 0 ? readInputPhoto(r) : undefined,
        videoTimestamp: (flags & 8) !== 0 ? r.int() : undefined
      }
    }
    case -0x699b0a81: // inputMediaEmpty#9664f57f
      return { _tag: "inputMediaEmpty" }
    case -0x2cc0bc0d: // inputMediaGame#d33f43f3
      return { _tag: "inputMediaGame", id: readInputGame(r) }
    case -0x68e057bd: { // inputMediaGeoLive#971fa843
      const flags = r.id()
      return {
        _tag: "inputMediaGeoLive",
        stopped: (flags & 1) !== 0,
        geoPoint: readInputGeoPoint(r),
        heading: (flags & 4) !== 0 ? r.int() : undefined,
        period: (flags & 2) !== 0 ? r.int() : undefined,
        proximityNotificationRadius: (flags & 8) !== 0 ? r.int() : undefined
      }
    }
    case -0x063bbebc: // inputMediaGeoPoint#f9c44144
      return { _tag: "inputMediaGeoPoint", geoPoint: readInputGeoPoint(r) }
    case 0x405fef0d: { // inputMediaInvoice#405fef0d
      const flags = r.id()
      return {
        _tag: "inputMediaInvoice",
        title: r.string(),
        description: r.string(),
        photo: (flags & 1) !== 0 ? readInputWebDocument(r) : undefined,
        invoice: readInvoice(r),
        payload: r.bytes(),
        provider: (flags & 8) !== 0 ? r.string() : undefined,
        providerData: readDataJSON(r),
        startParam: (flags & 2) !== 0 ? r.string() : undefined,
        extendedMedia: (flags & 4) !== 0 ? readInputMedia(r) : undefined
      }
    }
    case -0x3befcc7a: { // inputMediaPaidMedia#c4103386
      const flags = r.id()
      return {
        _tag: "inputMediaPaidMedia",
        starsAmount: r.long(),
        extendedMedia: r.vector(1, readInputMedia),
        payload: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case -0x1c50bbcc: { // inputMediaPhoto#e3af4434
      const flags = r.id()
      return {
        _tag: "inputMediaPhoto",
        spoiler: (flags & 2) !== 0,
        livePhoto: (flags & 4) !== 0,
        id: readInputPhoto(r),
        ttlSeconds: (flags & 1) !== 0 ? r.int() : undefined,
        video: (flags & 4) !== 0 ? readInputDocument(r) : undefined
      }
    }
    case -0x1a4401e6: { // inputMediaPhotoExternal#e5bbfe1a
      const flags = r.id()
      return {
        _tag: "inputMediaPhotoExternal",
        spoiler: (flags & 2) !== 0,
        url: r.string(),
        ttlSeconds: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case -0x77c5bef8: { // inputMediaPoll#883a4108
      const flags = r.id()
      return {
        _tag: "inputMediaPoll",
        poll: readPoll(r),
        correctAnswers: (flags & 1) !== 0 ? r.vector(1, readInt) : undefined,
        attachedMedia: (flags & 8) !== 0 ? readInputMedia(r) : undefined,
        solution: (flags & 2) !== 0 ? r.string() : undefined,
        solutionEntities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        solutionMedia: (flags & 4) !== 0 ? readInputMedia(r) : undefined
      }
    }
    case -0x0c56dbb6: // inputMediaStakeDice#f3a9244a
      return { _tag: "inputMediaStakeDice", gameHash: r.string(), tonAmount: r.long(), clientSeed: r.bytes() }
    case -0x76022888: // inputMediaStory#89fdd778
      return { _tag: "inputMediaStory", peer: readInputPeer(r), id: r.int() }
    case -0x603aa022: // inputMediaTodo#9fc55fde
      return { _tag: "inputMediaTodo", todo: readTodoList(r) }
    case 0x037c9330: { // inputMediaUploadedDocument#037c9330
      const flags = r.id()
      return {
        _tag: "inputMediaUploadedDocument",
        nosoundVideo: (flags & 8) !== 0,
        forceFile: (flags & 16) !== 0,
        spoiler: (flags & 32) !== 0,
        file: readInputFile(r),
        thumb: (flags & 4) !== 0 ? readInputFile(r) : undefined,
        mimeType: r.string(),
        attributes: r.vector(1, readDocumentAttribute),
        stickers: (flags & 1) !== 0 ? r.vector(1, readInputDocument) : undefined,
        videoCover: (flags & 64) !== 0 ? readInputPhoto(r) : undefined,
        videoTimestamp: (flags & 128) !== 0 ? r.int() : undefined,
        ttlSeconds: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
    case 0x7d8375da: { // inputMediaUploadedPhoto#7d8375da
      const flags = r.id()
      return {
        _tag: "inputMediaUploadedPhoto",
        spoiler: (flags & 4) !== 0,
        livePhoto: (flags & 8) !== 0,
        file: readInputFile(r),
        stickers: (flags & 1) !== 0 ? r.vector(1, readInputDocument) : undefined,
        ttlSeconds: (flags & 2) !== 0 ? r.int() : undefined,
        video: (flags & 8) !== 0 ? readInputDocument(r) : undefined
      }
    }
    case -0x3ec2e3ef: // inputMediaVenue#c13d1c11
      return {
        _tag: "inputMediaVenue",
        geoPoint: readInputGeoPoint(r),
        title: r.string(),
        address: r.string(),
        provider: r.string(),
        venueId: r.string(),
        venueType: r.string()
      }
    case -0x3de477b7: { // inputMediaWebPage#c21b8849
      const flags = r.id()
      return {
        _tag: "inputMediaWebPage",
        forceLargeMedia: (flags & 1) !== 0,
        forceSmallMedia: (flags & 2) !== 0,
        optional: (flags & 4) !== 0,
        url: r.string()
      }
    }
  }
  return r.fail("InputMedia", id)
}

export const readInputMedia = (r: Reader): T.InputMedia => {
  r.enter("InputMedia")
  const value = readInputMediaInside(r)
  r.leave()
  return value
}

export const readInputMessage = (r: Reader): T.InputMessage => {
  const id = r.id()
  switch (id) {
    case -0x5305e582: // inputMessageCallbackQuery#acfa1a7e
      return { _tag: "inputMessageCallbackQuery", id: r.int(), queryId: r.long() }
    case -0x59895cde: // inputMessageID#a676a322
      return { _tag: "inputMessageID", id: r.int() }
    case -0x7978dac8: // inputMessagePinned#86872538
      return { _tag: "inputMessagePinned" }
    case -0x45277c6b: // inputMessageReplyTo#bad88395
      return { _tag: "inputMessageReplyTo", id: r.int() }
  }
  return r.fail("InputMessage", id)
}

export const readInputMessageReadMetric = (r: Reader): T.InputMessageReadMetric => {
  const id = r.id()
  switch (id) {
    case 0x402b4495: // inputMessageReadMetric#402b4495
      return {
        _tag: "inputMessageReadMetric",
        msgId: r.int(),
        viewId: r.long(),
        timeInViewMs: r.int(),
        activeTimeInViewMs: r.int(),
        heightToViewportRatioPermille: r.int(),
        seenRangeRatioPermille: r.int()
      }
  }
  return r.fail("InputMessageReadMetric", id)
}

export const readInputNotifyPeer = (r: Reader): T.InputNotifyPeer => {
  const id = r.id()
  switch (id) {
    case -0x4e248382: // inputNotifyBroadcasts#b1db7c7e
      return { _tag: "inputNotifyBroadcasts" }
    case 0x4a95e84e: // inputNotifyChats#4a95e84e
      return { _tag: "inputNotifyChats" }
    case 0x27bb1adc: // inputNotifyCommunity#27bb1adc
      return { _tag: "inputNotifyCommunity", community: readInputChannel(r) }
    case 0x5c467992: // inputNotifyForumTopic#5c467992
      return { _tag: "inputNotifyForumTopic", peer: readInputPeer(r), topMsgId: r.int() }
    case -0x4743a4f4: // inputNotifyPeer#b8bc5b0c
      return { _tag: "inputNotifyPeer", peer: readInputPeer(r) }
    case 0x193b4417: // inputNotifyUsers#193b4417
      return { _tag: "inputNotifyUsers" }
  }
  return r.fail("InputNotifyPeer", id)
}

export const readInputPasskeyCredential = (r: Reader): T.InputPasskeyCredential => {
  const id = r.id()
  switch (id) {
    case 0x5b1ccb28: // inputPasskeyCredentialFirebasePNV#5b1ccb28
      return { _tag: "inputPasskeyCredentialFirebasePNV", pnvToken: r.string() }
    case 0x3c27b78f: // inputPasskeyCredentialPublicKey#3c27b78f
      return {
        _tag: "inputPasskeyCredentialPublicKey",
        id: r.string(),
        rawId: r.string(),
        response: readInputPasskeyResponse(r)
      }
  }
  return r.fail("InputPasskeyCredential", id)
}

export const readInputPasskeyResponse = (r: Reader): T.InputPasskeyResponse => {
  const id = r.id()
  switch (id) {
    case -0x3ce03eb6: // inputPasskeyResponseLogin#c31fc14a
      return {
        _tag: "inputPasskeyResponseLogin",
        clientData: readDataJSON(r),
        authenticatorData: r.bytes(),
        signature: r.bytes(),
        userHandle: r.string()
      }
    case 0x3e63935c: // inputPasskeyResponseRegister#3e63935c
      return { _tag: "inputPasskeyResponseRegister", clientData: readDataJSON(r), attestationData: r.bytes() }
  }
  return r.fail("InputPasskeyResponse", id)
}

export const readInputPaymentCredentials = (r: Reader): T.InputPaymentCredentials => {
  const id = r.id()
  switch (id) {
    case 0x3417d728: { // inputPaymentCredentials#3417d728
      const flags = r.id()
      return { _tag: "inputPaymentCredentials", save: (flags & 1) !== 0, data: readDataJSON(r) }
    }
    case 0x0aa1c39f: // inputPaymentCredentialsApplePay#0aa1c39f
      return { _tag: "inputPaymentCredentialsApplePay", paymentData: readDataJSON(r) }
    case -0x753cd7ff: // inputPaymentCredentialsGooglePay#8ac32801
      return { _tag: "inputPaymentCredentialsGooglePay", paymentToken: readDataJSON(r) }
    case -0x3ef14d31: // inputPaymentCredentialsSaved#c10eb2cf
      return { _tag: "inputPaymentCredentialsSaved", id: r.string(), tmpPassword: r.bytes() }
  }
  return r.fail("InputPaymentCredentials", id)
}

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

export const readInputPeerNotifySettings = (r: Reader): T.InputPeerNotifySettings => {
  const id = r.id()
  switch (id) {
    case -0x3534951e: { // inputPeerNotifySettings#cacb6ae2
      const flags = r.id()
      return {
        _tag: "inputPeerNotifySettings",
        showPreviews: (flags & 1) !== 0 ? r.bool() : undefined,
        silent: (flags & 2) !== 0 ? r.bool() : undefined,
        muteUntil: (flags & 4) !== 0 ? r.int() : undefined,
        sound: (flags & 8) !== 0 ? readNotificationSound(r) : undefined,
        storiesMuted: (flags & 64) !== 0 ? r.bool() : undefined,
        storiesHideSender: (flags & 128) !== 0 ? r.bool() : undefined,
        storiesSound: (flags & 256) !== 0 ? readNotificationSound(r) : undefined
      }
    }
  }
  return r.fail("InputPeerNotifySettings", id)
}

export const readInputPhoneCall = (r: Reader): T.InputPhoneCall => {
  const id = r.id()
  switch (id) {
    case 0x1e36fded: // inputPhoneCall#1e36fded
      return { _tag: "inputPhoneCall", id: r.long(), accessHash: r.long() }
  }
  return r.fail("InputPhoneCall", id)
}

export const readInputPhoto = (r: Reader): T.InputPhoto => {
  const id = r.id()
  switch (id) {
    case 0x3bb3b94a: // inputPhoto#3bb3b94a
      return { _tag: "inputPhoto", id: r.long(), accessHash: r.long(), fileReference: r.bytes() }
    case 0x1cd7bf0d: // inputPhotoEmpty#1cd7bf0d
      return { _tag: "inputPhotoEmpty" }
  }
  return r.fail("InputPhoto", id)
}

export const readInputPrivacyKey = (r: Reader): T.InputPrivacyKey => {
  const id = r.id()
  switch (id) {
    case 0x3823cc40: // inputPrivacyKeyAbout#3823cc40
      return { _tag: "inputPrivacyKeyAbout" }
    case -0x2ede6423: // inputPrivacyKeyAddedByPhone#d1219bdd
      return { _tag: "inputPrivacyKeyAddedByPhone" }
    case -0x29a5ee34: // inputPrivacyKeyBirthday#d65a11cc
      return { _tag: "inputPrivacyKeyBirthday" }
    case -0x4204fbda: // inputPrivacyKeyChatInvite#bdfb0426
      return { _tag: "inputPrivacyKeyChatInvite" }
    case -0x5b22b3f8: // inputPrivacyKeyForwards#a4dd4c08
      return { _tag: "inputPrivacyKeyForwards" }
    case -0x423a684c: // inputPrivacyKeyNoPaidMessages#bdc597b4
      return { _tag: "inputPrivacyKeyNoPaidMessages" }
    case -0x054523a1: // inputPrivacyKeyPhoneCall#fabadc5f
      return { _tag: "inputPrivacyKeyPhoneCall" }
    case 0x0352dafa: // inputPrivacyKeyPhoneNumber#0352dafa
      return { _tag: "inputPrivacyKeyPhoneNumber" }
    case -0x24618f2e: // inputPrivacyKeyPhoneP2P#db9e70d2
      return { _tag: "inputPrivacyKeyPhoneP2P" }
    case 0x5719bacc: // inputPrivacyKeyProfilePhoto#5719bacc
      return { _tag: "inputPrivacyKeyProfilePhoto" }
    case 0x4dbe9226: // inputPrivacyKeySavedMusic#4dbe9226
      return { _tag: "inputPrivacyKeySavedMusic" }
    case -0x1e8cdcbf: // inputPrivacyKeyStarGiftsAutoSave#e1732341
      return { _tag: "inputPrivacyKeyStarGiftsAutoSave" }
    case 0x4f96cb18: // inputPrivacyKeyStatusTimestamp#4f96cb18
      return { _tag: "inputPrivacyKeyStatusTimestamp" }
    case -0x51196298: // inputPrivacyKeyVoiceMessages#aee69d68
      return { _tag: "inputPrivacyKeyVoiceMessages" }
  }
  return r.fail("InputPrivacyKey", id)
}

export const readInputPrivacyRule = (r: Reader): T.InputPrivacyRule => {
  const id = r.id()
  switch (id) {
    case 0x184b35ce: // inputPrivacyValueAllowAll#184b35ce
      return { _tag: "inputPrivacyValueAllowAll" }
    case 0x5a4fcce5: // inputPrivacyValueAllowBots#5a4fcce5
      return { _tag: "inputPrivacyValueAllowBots" }
    case -0x7bf9b631: // inputPrivacyValueAllowChatParticipants#840649cf
      return { _tag: "inputPrivacyValueAllowChatParticipants", chats: r.vector(2, readInt53) }
    case 0x2f453e49: // inputPrivacyValueAllowCloseFriends#2f453e49
      return { _tag: "inputPrivacyValueAllowCloseFriends" }
    case 0x0d09e07b: // inputPrivacyValueAllowContacts#0d09e07b
      return { _tag: "inputPrivacyValueAllowContacts" }
    case 0x77cdc9f1: // inputPrivacyValueAllowPremium#77cdc9f1
      return { _tag: "inputPrivacyValueAllowPremium" }
    case 0x131cc67f: // inputPrivacyValueAllowUsers#131cc67f
      return { _tag: "inputPrivacyValueAllowUsers", users: r.vector(1, readInputUser) }
    case -0x29949937: // inputPrivacyValueDisallowAll#d66b66c9
      return { _tag: "inputPrivacyValueDisallowAll" }
    case -0x3b1a86eb: // inputPrivacyValueDisallowBots#c4e57915
      return { _tag: "inputPrivacyValueDisallowBots" }
    case -0x16b0f07a: // inputPrivacyValueDisallowChatParticipants#e94f0f86
      return { _tag: "inputPrivacyValueDisallowChatParticipants", chats: r.vector(2, readInt53) }
    case 0x0ba52007: // inputPrivacyValueDisallowContacts#0ba52007
      return { _tag: "inputPrivacyValueDisallowContacts" }
    case -0x6feefb99: // inputPrivacyValueDisallowUsers#90110467
      return { _tag: "inputPrivacyValueDisallowUsers", users: r.vector(1, readInputUser) }
  }
  return r.fail("InputPrivacyRule", id)
}

export const readInputQuickReplyShortcut = (r: Reader): T.InputQuickReplyShortcut => {
  const id = r.id()
  switch (id) {
    case 0x24596d41: // inputQuickReplyShortcut#24596d41
      return { _tag: "inputQuickReplyShortcut", shortcut: r.string() }
    case 0x01190cf1: // inputQuickReplyShortcutId#01190cf1
      return { _tag: "inputQuickReplyShortcutId", shortcutId: r.int() }
  }
  return r.fail("InputQuickReplyShortcut", id)
}

export const readInputReplyTo = (r: Reader): T.InputReplyTo => {
  const id = r.id()
  switch (id) {
    case 0x4119b95e: // inputReplyToEphemeralMessage#4119b95e
      return { _tag: "inputReplyToEphemeralMessage", id: r.int() }
    case 0x3bd4b7c2: { // inputReplyToMessage#3bd4b7c2
      const flags = r.id()
      return {
        _tag: "inputReplyToMessage",
        replyToMsgId: r.int(),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        replyToPeerId: (flags & 2) !== 0 ? readInputPeer(r) : undefined,
        quoteText: (flags & 4) !== 0 ? r.string() : undefined,
        quoteEntities: (flags & 8) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        quoteOffset: (flags & 16) !== 0 ? r.int() : undefined,
        monoforumPeerId: (flags & 32) !== 0 ? readInputPeer(r) : undefined,
        todoItemId: (flags & 64) !== 0 ? r.int() : undefined,
        pollOption: (flags & 128) !== 0 ? r.bytes() : undefined
      }
    }
    case 0x69d66c45: // inputReplyToMonoForum#69d66c45
      return { _tag: "inputReplyToMonoForum", monoforumPeerId: readInputPeer(r) }
    case 0x5881323a: // inputReplyToStory#5881323a
      return { _tag: "inputReplyToStory", peer: readInputPeer(r), storyId: r.int() }
  }
  return r.fail("InputReplyTo", id)
}

export const readInputRichFile = (r: Reader): T.InputRichFile => {
  const id = r.id()
  switch (id) {
    case -0x7cd7e243: // inputRichFileDocument#83281dbd
      return { _tag: "inputRichFileDocument", id: r.string(), document: readInputDocument(r) }
    case -0x64ff9dd5: // inputRichFilePhoto#9b00622b
      return { _tag: "inputRichFilePhoto", id: r.string(), photo: readInputPhoto(r) }
  }
  return r.fail("InputRichFile", id)
}

export const readInputRichMessage = (r: Reader): T.InputRichMessage => {
  const id = r.id()
  switch (id) {
    case -0x1b3bb604: { // inputRichMessage#e4c449fc
      const flags = r.id()
      return {
        _tag: "inputRichMessage",
        rtl: (flags & 1) !== 0,
        noautolink: (flags & 2) !== 0,
        blocks: r.vector(1, readPageBlock),
        photos: (flags & 4) !== 0 ? r.vector(1, readInputPhoto) : undefined,
        documents: (flags & 8) !== 0 ? r.vector(1, readInputDocument) : undefined,
        users: (flags & 16) !== 0 ? r.vector(1, readInputUser) : undefined
      }
    }
    case -0x25347c96: { // inputRichMessageHTML#dacb836a
      const flags = r.id()
      return {
        _tag: "inputRichMessageHTML",
        rtl: (flags & 1) !== 0,
        noautolink: (flags & 2) !== 0,
        html: r.string(),
        files: (flags & 4) !== 0 ? r.vector(3, readInputRichFile) : undefined
      }
    }
    case 0x004b572c: { // inputRichMessageMarkdown#004b572c
      const flags = r.id()
      return {
        _tag: "inputRichMessageMarkdown",
        rtl: (flags & 1) !== 0,
        noautolink: (flags & 2) !== 0,
        markdown: r.string(),
        files: (flags & 4) !== 0 ? r.vector(3, readInputRichFile) : undefined
      }
    }
  }
  return r.fail("InputRichMessage", id)
}

export const readInputSavedStarGift = (r: Reader): T.InputSavedStarGift => {
  const id = r.id()
  switch (id) {
    case -0x0efe5581: // inputSavedStarGiftChat#f101aa7f
      return { _tag: "inputSavedStarGiftChat", peer: readInputPeer(r), savedId: r.long() }
    case 0x2085c238: // inputSavedStarGiftSlug#2085c238
      return { _tag: "inputSavedStarGiftSlug", slug: r.string() }
    case 0x69279795: // inputSavedStarGiftUser#69279795
      return { _tag: "inputSavedStarGiftUser", msgId: r.int() }
  }
  return r.fail("InputSavedStarGift", id)
}

export const readInputSecureFile = (r: Reader): T.InputSecureFile => {
  const id = r.id()
  switch (id) {
    case 0x5367e5be: // inputSecureFile#5367e5be
      return { _tag: "inputSecureFile", id: r.long(), accessHash: r.long() }
    case 0x3334b0f0: // inputSecureFileUploaded#3334b0f0
      return {
        _tag: "inputSecureFileUploaded",
        id: r.long(),
        parts: r.int(),
        md5Checksum: r.string(),
        fileHash: r.bytes(),
        secret: r.bytes()
      }
  }
  return r.fail("InputSecureFile", id)
}

export const readInputSecureValue = (r: Reader): T.InputSecureValue => {
  const id = r.id()
  switch (id) {
    case -0x24de2f59: { // inputSecureValue#db21d0a7
      const flags = r.id()
      return {
        _tag: "inputSecureValue",
        type: readSecureValueType(r),
        data: (flags & 1) !== 0 ? readSecureData(r) : undefined,
        frontSide: (flags & 2) !== 0 ? readInputSecureFile(r) : undefined,
        reverseSide: (flags & 4) !== 0 ? readInputSecureFile(r) : undefined,
        selfie: (flags & 8) !== 0 ? readInputSecureFile(r) : undefined,
        translation: (flags & 64) !== 0 ? r.vector(5, readInputSecureFile) : undefined,
        files: (flags & 16) !== 0 ? r.vector(5, readInputSecureFile) : undefined,
        plainData: (flags & 32) !== 0 ? readSecurePlainData(r) : undefined
      }
    }
  }
  return r.fail("InputSecureValue", id)
}

export const readInputSingleMedia = (r: Reader): T.InputSingleMedia => {
  const id = r.id()
  switch (id) {
    case 0x1cc6e91f: { // inputSingleMedia#1cc6e91f
      const flags = r.id()
      return {
        _tag: "inputSingleMedia",
        media: readInputMedia(r),
        randomId: r.long(),
        message: r.string(),
        entities: (flags & 1) !== 0 ? r.vector(3, readMessageEntity) : undefined
      }
    }
  }
  return r.fail("InputSingleMedia", id)
}

export const readInputStarGiftAuction = (r: Reader): T.InputStarGiftAuction => {
  const id = r.id()
  switch (id) {
    case 0x02e16c98: // inputStarGiftAuction#02e16c98
      return { _tag: "inputStarGiftAuction", giftId: r.long() }
    case 0x7ab58308: // inputStarGiftAuctionSlug#7ab58308
      return { _tag: "inputStarGiftAuctionSlug", slug: r.string() }
  }
  return r.fail("InputStarGiftAuction", id)
}

export const readInputStarsTransaction = (r: Reader): T.InputStarsTransaction => {
  const id = r.id()
  switch (id) {
    case 0x206ae6d1: { // inputStarsTransaction#206ae6d1
      const flags = r.id()
      return { _tag: "inputStarsTransaction", refund: (flags & 1) !== 0, id: r.string() }
    }
  }
  return r.fail("InputStarsTransaction", id)
}

export const readInputStickerSet = (r: Reader): T.InputStickerSet => {
  const id = r.id()
  switch (id) {
    case 0x028703c8: // inputStickerSetAnimatedEmoji#028703c8
      return { _tag: "inputStickerSetAnimatedEmoji" }
    case 0x0cde3739: // inputStickerSetAnimatedEmojiAnimations#0cde3739
      return { _tag: "inputStickerSetAnimatedEmojiAnimations" }
    case -0x1980adf2: // inputStickerSetDice#e67f520e
      return { _tag: "inputStickerSetDice", emoticon: r.string() }
    case 0x49748553: // inputStickerSetEmojiChannelDefaultStatuses#49748553
      return { _tag: "inputStickerSetEmojiChannelDefaultStatuses" }
    case 0x29d0f5ee: // inputStickerSetEmojiDefaultStatuses#29d0f5ee
      return { _tag: "inputStickerSetEmojiDefaultStatuses" }
    case 0x44c1f8e9: // inputStickerSetEmojiDefaultTopicIcons#44c1f8e9
      return { _tag: "inputStickerSetEmojiDefaultTopicIcons" }
    case 0x04c4d4ce: // inputStickerSetEmojiGenericAnimations#04c4d4ce
      return { _tag: "inputStickerSetEmojiGenericAnimations" }
    case -0x0049d46b: // inputStickerSetEmpty#ffb62b95
      return { _tag: "inputStickerSetEmpty" }
    case -0x62185d97: // inputStickerSetID#9de7a269
      return { _tag: "inputStickerSetID", id: r.long(), accessHash: r.long() }
    case -0x3774c4fe: // inputStickerSetPremiumGifts#c88b3b02
      return { _tag: "inputStickerSetPremiumGifts" }
    case -0x79e33760: // inputStickerSetShortName#861cc8a0
      return { _tag: "inputStickerSetShortName", shortName: r.string() }
    case 0x1cf671a0: // inputStickerSetTonGifts#1cf671a0
      return { _tag: "inputStickerSetTonGifts" }
  }
  return r.fail("InputStickerSet", id)
}

export const readInputStickerSetItem = (r: Reader): T.InputStickerSetItem => {
  const id = r.id()
  switch (id) {
    case 0x32da9e9c: { // inputStickerSetItem#32da9e9c
      const flags = r.id()
      return {
        _tag: "inputStickerSetItem",
        document: readInputDocument(r),
        emoji: r.string(),
        maskCoords: (flags & 1) !== 0 ? readMaskCoords(r) : undefined,
        keywords: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("InputStickerSetItem", id)
}

export const readInputStickeredMedia = (r: Reader): T.InputStickeredMedia => {
  const id = r.id()
  switch (id) {
    case 0x0438865b: // inputStickeredMediaDocument#0438865b
      return { _tag: "inputStickeredMediaDocument", id: readInputDocument(r) }
    case 0x4a992157: // inputStickeredMediaPhoto#4a992157
      return { _tag: "inputStickeredMediaPhoto", id: readInputPhoto(r) }
  }
  return r.fail("InputStickeredMedia", id)
}

export const readInputStorePaymentPurpose = (r: Reader): T.InputStorePaymentPurpose => {
  const id = r.id()
  switch (id) {
    case 0x3fc18057: { // inputStorePaymentAuthCode#3fc18057
      const flags = r.id()
      return {
        _tag: "inputStorePaymentAuthCode",
        restore: (flags & 1) !== 0,
        phoneNumber: r.string(),
        phoneCodeHash: r.string(),
        premiumDays: r.int(),
        currency: r.string(),
        amount: r.long()
      }
    }
    case 0x616f7fe8: // inputStorePaymentGiftPremium#616f7fe8
      return {
        _tag: "inputStorePaymentGiftPremium",
        userId: readInputUser(r),
        currency: r.string(),
        amount: r.long()
      }
    case -0x0486fc6d: { // inputStorePaymentPremiumGiftCode#fb790393
      const flags = r.id()
      return {
        _tag: "inputStorePaymentPremiumGiftCode",
        users: r.vector(1, readInputUser),
        boostPeer: (flags & 1) !== 0 ? readInputPeer(r) : undefined,
        currency: r.string(),
        amount: r.long(),
        message: (flags & 2) !== 0 ? readTextWithEntities(r) : undefined
      }
    }
    case 0x160544ca: { // inputStorePaymentPremiumGiveaway#160544ca
      const flags = r.id()
      return {
        _tag: "inputStorePaymentPremiumGiveaway",
        onlyNewSubscribers: (flags & 1) !== 0,
        winnersAreVisible: (flags & 8) !== 0,
        boostPeer: readInputPeer(r),
        additionalPeers: (flags & 2) !== 0 ? r.vector(1, readInputPeer) : undefined,
        countriesIso2: (flags & 4) !== 0 ? r.vector(1, readString) : undefined,
        prizeDescription: (flags & 16) !== 0 ? r.string() : undefined,
        randomId: r.long(),
        untilDate: r.int(),
        currency: r.string(),
        amount: r.long()
      }
    }
    case -0x598ae19a: { // inputStorePaymentPremiumSubscription#a6751e66
      const flags = r.id()
      return {
        _tag: "inputStorePaymentPremiumSubscription",
        restore: (flags & 1) !== 0,
        upgrade: (flags & 2) !== 0
      }
    }
    case 0x1d741ef7: // inputStorePaymentStarsGift#1d741ef7
      return {
        _tag: "inputStorePaymentStarsGift",
        userId: readInputUser(r),
        stars: r.long(),
        currency: r.string(),
        amount: r.long()
      }
    case 0x751f08fa: { // inputStorePaymentStarsGiveaway#751f08fa
      const flags = r.id()
      return {
        _tag: "inputStorePaymentStarsGiveaway",
        onlyNewSubscribers: (flags & 1) !== 0,
        winnersAreVisible: (flags & 8) !== 0,
        stars: r.long(),
        boostPeer: readInputPeer(r),
        additionalPeers: (flags & 2) !== 0 ? r.vector(1, readInputPeer) : undefined,
        countriesIso2: (flags & 4) !== 0 ? r.vector(1, readString) : undefined,
        prizeDescription: (flags & 16) !== 0 ? r.string() : undefined,
        randomId: r.long(),
        untilDate: r.int(),
        currency: r.string(),
        amount: r.long(),
        users: r.int()
      }
    }
    case -0x065d5935: { // inputStorePaymentStarsTopup#f9a2a6cb
      const flags = r.id()
      return {
        _tag: "inputStorePaymentStarsTopup",
        stars: r.long(),
        currency: r.string(),
        amount: r.long(),
        spendPurposePeer: (flags & 1) !== 0 ? readInputPeer(r) : undefined
      }
    }
  }
  return r.fail("InputStorePaymentPurpose", id)
}

export const readInputTheme = (r: Reader): T.InputTheme => {
  const id = r.id()
  switch (id) {
    case 0x3c5693e9: // inputTheme#3c5693e9
      return { _tag: "inputTheme", id: r.long(), accessHash: r.long() }
    case -0x0a76f20f: // inputThemeSlug#f5890df1
      return { _tag: "inputThemeSlug", slug: r.string() }
  }
  return r.fail("InputTheme", id)
}

export const readInputThemeSettings = (r: Reader): T.InputThemeSettings => {
  const id = r.id()
  switch (id) {
    case -0x7021afb1: { // inputThemeSettings#8fde504f
      const flags = r.id()
      return {
        _tag: "inputThemeSettings",
        messageColorsAnimated: (flags & 4) !== 0,
        baseTheme: readBaseTheme(r),
        accentColor: r.int(),
        outboxAccentColor: (flags & 8) !== 0 ? r.int() : undefined,
        messageColors: (flags & 1) !== 0 ? r.vector(1, readInt) : undefined,
        wallpaper: (flags & 2) !== 0 ? readInputWallPaper(r) : undefined,
        wallpaperSettings: (flags & 2) !== 0 ? readWallPaperSettings(r) : undefined
      }
    }
  }
  return r.fail("InputThemeSettings", id)
}

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

export const readInputWallPaper = (r: Reader): T.InputWallPaper => {
  const id = r.id()
  switch (id) {
    case -0x19cf4687: // inputWallPaper#e630b979
      return { _tag: "inputWallPaper", id: r.long(), accessHash: r.long() }
    case -0x6985b9d2: // inputWallPaperNoFile#967a462e
      return { _tag: "inputWallPaperNoFile", id: r.long() }
    case 0x72091c80: // inputWallPaperSlug#72091c80
      return { _tag: "inputWallPaperSlug", slug: r.string() }
  }
  return r.fail("InputWallPaper", id)
}

export const readInputWebDocument = (r: Reader): T.InputWebDocument => {
  const id = r.id()
  switch (id) {
    case -0x6412bcb3: // inputWebDocument#9bed434d
      return {
        _tag: "inputWebDocument",
        url: r.string(),
        size: r.int(),
        mimeType: r.string(),
        attributes: r.vector(1, readDocumentAttribute)
      }
  }
  return r.fail("InputWebDocument", id)
}

export const readInputWebFileLocation = (r: Reader): T.InputWebFileLocation => {
  const id = r.id()
  switch (id) {
    case -0x0b9016dc: { // inputWebFileAudioAlbumThumbLocation#f46fe924
      const flags = r.id()
      return {
        _tag: "inputWebFileAudioAlbumThumbLocation",
        small: (flags & 4) !== 0,
        document: (flags & 1) !== 0 ? readInputDocument(r) : undefined,
        title: (flags & 2) !== 0 ? r.string() : undefined,
        performer: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case -0x60ddde37: // inputWebFileGeoPointLocation#9f2221c9
      return {
        _tag: "inputWebFileGeoPointLocation",
        geoPoint: readInputGeoPoint(r),
        accessHash: r.long(),
        w: r.int(),
        h: r.int(),
        zoom: r.int(),
        scale: r.int()
      }
    case -0x3dc6297a: // inputWebFileLocation#c239d686
      return { _tag: "inputWebFileLocation", url: r.string(), accessHash: r.long() }
  }
  return r.fail("InputWebFileLocation", id)
}

export const readInvoice = (r: Reader): T.Invoice => {
  const id = r.id()
  switch (id) {
    case 0x049ee584: { // invoice#049ee584
      const flags = r.id()
      return {
        _tag: "invoice",
        test: (flags & 1) !== 0,
        nameRequested: (flags & 2) !== 0,
        phoneRequested: (flags & 4) !== 0,
        emailRequested: (flags & 8) !== 0,
        shippingAddressRequested: (flags & 16) !== 0,
        flexible: (flags & 32) !== 0,
        phoneToProvider: (flags & 64) !== 0,
        emailToProvider: (flags & 128) !== 0,
        recurring: (flags & 512) !== 0,
        currency: r.string(),
        prices: r.vector(4, readLabeledPrice),
        maxTipAmount: (flags & 256) !== 0 ? r.long() : undefined,
        suggestedTipAmounts: (flags & 256) !== 0 ? r.vector(2, readLong) : undefined,
        termsUrl: (flags & 1024) !== 0 ? r.string() : undefined,
        subscriptionPeriod: (flags & 2048) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("Invoice", id)
}

const readJSONObjectValueInside = (r: Reader): T.JSONObjectValue => {
  const id = r.id()
  switch (id) {
    case -0x3f21e427: // jsonObjectValue#c0de1bd9
      return { _tag: "jsonObjectValue", key: r.string(), value: readJSONValue(r) }
  }
  return r.fail("JSONObjectValue", id)
}

export const readJSONObjectValue = (r: Reader): T.JSONObjectValue => {
  r.enter("JSONObjectValue")
  const value = readJSONObjectValueInside(r)
  r.leave()
  return value
}

const readJSONValueInside = (r: Reader): T.JSONValue => {
  const id = r.id()
  switch (id) {
    case -0x08bbb89d: // jsonArray#f7444763
      return { _tag: "jsonArray", value: r.vector(1, readJSONValue) }
    case -0x38cba196: // jsonBool#c7345e6a
      return { _tag: "jsonBool", value: r.bool() }
    case 0x3f6d7b68: // jsonNull#3f6d7b68
      return { _tag: "jsonNull" }
    case 0x2be0dfa4: // jsonNumber#2be0dfa4
      return { _tag: "jsonNumber", value: r.double() }
    case -0x663e2b63: // jsonObject#99c1d49d
      return { _tag: "jsonObject", value: r.vector(3, readJSONObjectValue) }
    case -0x48e18986: // jsonString#b71e767a
      return { _tag: "jsonString", value: r.string() }
  }
  return r.fail("JSONValue", id)
}

export const readJSONValue = (r: Reader): T.JSONValue => {
  r.enter("JSONValue")
  const value = readJSONValueInside(r)
  r.leave()
  return value
}

export const readJoinChatBotResult = (r: Reader): T.JoinChatBotResult => {
  const id = r.id()
  switch (id) {
    case -0x51ead597: // joinChatBotResultApproved#ae152a69
      return { _tag: "joinChatBotResultApproved" }
    case 0x0efa0194: // joinChatBotResultDeclined#0efa0194
      return { _tag: "joinChatBotResultDeclined" }
    case -0x675c57c0: // joinChatBotResultQueued#98a3a840
      return { _tag: "joinChatBotResultQueued" }
    case -0x291c47ed: // joinChatBotResultWebView#d6e3b813
      return { _tag: "joinChatBotResultWebView", url: r.string() }
  }
  return r.fail("JoinChatBotResult", id)
}

export const readKeyboardButton = (r: Reader): T.KeyboardButton => {
  const id = r.id()
  switch (id) {
    case 0x02b78156: { // inputKeyboardButtonRequestPeer#02b78156
      const flags = r.id()
      return {
        _tag: "inputKeyboardButtonRequestPeer",
        nameRequested: (flags & 1) !== 0,
        usernameRequested: (flags & 2) !== 0,
        photoRequested: (flags & 4) !== 0,
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        buttonId: r.int(),
        peerType: readRequestPeerType(r),
        maxQuantity: r.int()
      }
    }
    case 0x68013e72: { // inputKeyboardButtonUrlAuth#68013e72
      const flags = r.id()
      return {
        _tag: "inputKeyboardButtonUrlAuth",
        requestWriteAccess: (flags & 1) !== 0,
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        fwdText: (flags & 2) !== 0 ? r.string() : undefined,
        url: r.string(),
        bot: readInputUser(r)
      }
    }
    case 0x7d5e07c7: { // inputKeyboardButtonUserProfile#7d5e07c7
      const flags = r.id()
      return {
        _tag: "inputKeyboardButtonUserProfile",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        userId: readInputUser(r)
      }
    }
    case 0x7d170cff: { // keyboardButton#7d170cff
      const flags = r.id()
      return {
        _tag: "keyboardButton",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string()
      }
    }
    case 0x3fa53905: { // keyboardButtonBuy#3fa53905
      const flags = r.id()
      return {
        _tag: "keyboardButtonBuy",
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
    case -0x433b50f0: { // keyboardButtonCopy#bcc4af10
      const flags = r.id()
      return {
        _tag: "keyboardButtonCopy",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        copyText: r.string()
      }
    }
    case -0x763a6f07: { // keyboardButtonGame#89c590f9
      const flags = r.id()
      return {
        _tag: "keyboardButtonGame",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string()
      }
    }
    case -0x55bf06b3: { // keyboardButtonRequestGeoLocation#aa40f94d
      const flags = r.id()
      return {
        _tag: "keyboardButtonRequestGeoLocation",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string()
      }
    }
    case 0x5b0f15f5: { // keyboardButtonRequestPeer#5b0f15f5
      const flags = r.id()
      return {
        _tag: "keyboardButtonRequestPeer",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        buttonId: r.int(),
        peerType: readRequestPeerType(r),
        maxQuantity: r.int()
      }
    }
    case 0x417efd8f: { // keyboardButtonRequestPhone#417efd8f
      const flags = r.id()
      return {
        _tag: "keyboardButtonRequestPhone",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string()
      }
    }
    case 0x7a11d782: { // keyboardButtonRequestPoll#7a11d782
      const flags = r.id()
      return {
        _tag: "keyboardButtonRequestPoll",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        quiz: (flags & 1) !== 0 ? r.bool() : undefined,
        text: r.string()
      }
    }
    case -0x1ea3bc90: { // keyboardButtonSimpleWebView#e15c4370
      const flags = r.id()
      return {
        _tag: "keyboardButtonSimpleWebView",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        url: r.string()
      }
    }
    case -0x66ec6604: { // keyboardButtonSwitchInline#991399fc
      const flags = r.id()
      return {
        _tag: "keyboardButtonSwitchInline",
        samePeer: (flags & 1) !== 0,
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        query: r.string(),
        peerTypes: (flags & 2) !== 0 ? r.vector(1, readInlineQueryPeerType) : undefined
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
    case -0x0aeff907: { // keyboardButtonUrlAuth#f51006f9
      const flags = r.id()
      return {
        _tag: "keyboardButtonUrlAuth",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        fwdText: (flags & 1) !== 0 ? r.string() : undefined,
        url: r.string(),
        buttonId: r.int()
      }
    }
    case -0x3f02a2f7: { // keyboardButtonUserProfile#c0fd5d09
      const flags = r.id()
      return {
        _tag: "keyboardButtonUserProfile",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        userId: r.int53()
      }
    }
    case -0x17b94e60: { // keyboardButtonWebView#e846b1a0
      const flags = r.id()
      return {
        _tag: "keyboardButtonWebView",
        style: (flags & 1024) !== 0 ? readKeyboardButtonStyle(r) : undefined,
        text: r.string(),
        url: r.string()
      }
    }
  }
  return r.fail("KeyboardButton", id)
}

export const readKeyboardButtonRow = (r: Reader): T.KeyboardButtonRow => {
  const id = r.id()
  switch (id) {
    case 0x77608b83: // keyboardButtonRow#77608b83
      return { _tag: "keyboardButtonRow", buttons: r.vector(3, readKeyboardButton) }
  }
  return r.fail("KeyboardButtonRow", id)
}

export const readKeyboardButtonStyle = (r: Reader): T.KeyboardButtonStyle => {
  const id = r.id()
  switch (id) {
    case 0x4fdd3430: { // keyboardButtonStyle#4fdd3430
      const flags = r.id()
      return {
        _tag: "keyboardButtonStyle",
        bgPrimary: (flags & 1) !== 0,
        bgDanger: (flags & 2) !== 0,
        bgSuccess: (flags & 4) !== 0,
        icon: (flags & 8) !== 0 ? r.long() : undefined
      }
    }
  }
  return r.fail("KeyboardButtonStyle", id)
}

export const readLabeledPrice = (r: Reader): T.LabeledPrice => {
  const id = r.id()
  switch (id) {
    case -0x34d69408: // labeledPrice#cb296bf8
      return { _tag: "labeledPrice", label: r.string(), amount: r.long() }
  }
  return r.fail("LabeledPrice", id)
}

export const readLangPackDifference = (r: Reader): T.LangPackDifference => {
  const id = r.id()
  switch (id) {
    case -0x0c7a3e0a: // langPackDifference#f385c1f6
      return {
        _tag: "langPackDifference",
        langCode: r.string(),
        fromVersion: r.int(),
        version: r.int(),
        strings: r.vector(2, readLangPackString)
      }
  }
  return r.fail("LangPackDifference", id)
}

export const readLangPackLanguage = (r: Reader): T.LangPackLanguage => {
  const id = r.id()
  switch (id) {
    case -0x1135a31d: { // langPackLanguage#eeca5ce3
      const flags = r.id()
      return {
        _tag: "langPackLanguage",
        official: (flags & 1) !== 0,
        rtl: (flags & 4) !== 0,
        beta: (flags & 8) !== 0,
        name: r.string(),
        nativeName: r.string(),
        langCode: r.string(),
        baseLangCode: (flags & 2) !== 0 ? r.string() : undefined,
        pluralCode: r.string(),
        stringsCount: r.int(),
        translatedCount: r.int(),
        translationsUrl: r.string()
      }
    }
  }
  return r.fail("LangPackLanguage", id)
}

export const readLangPackString = (r: Reader): T.LangPackString => {
  const id = r.id()
  switch (id) {
    case -0x352e7e0a: // langPackString#cad181f6
      return { _tag: "langPackString", key: r.string(), value: r.string() }
    case 0x2979eeb2: // langPackStringDeleted#2979eeb2
      return { _tag: "langPackStringDeleted", key: r.string() }
    case 0x6c47ac9f: { // langPackStringPluralized#6c47ac9f
      const flags = r.id()
      return {
        _tag: "langPackStringPluralized",
        key: r.string(),
        zeroValue: (flags & 1) !== 0 ? r.string() : undefined,
        oneValue: (flags & 2) !== 0 ? r.string() : undefined,
        twoValue: (flags & 4) !== 0 ? r.string() : undefined,
        fewValue: (flags & 8) !== 0 ? r.string() : undefined,
        manyValue: (flags & 16) !== 0 ? r.string() : undefined,
        otherValue: r.string()
      }
    }
  }
  return r.fail("LangPackString", id)
}

export const readMaskCoords = (r: Reader): T.MaskCoords => {
  const id = r.id()
  switch (id) {
    case -0x5129244e: // maskCoords#aed6dbb2
      return { _tag: "maskCoords", n: r.int(), x: r.double(), y: r.double(), zoom: r.double() }
  }
  return r.fail("MaskCoords", id)
}

export const readMediaArea = (r: Reader): T.MediaArea => {
  const id = r.id()
  switch (id) {
    case 0x2271f2bf: // inputMediaAreaChannelPost#2271f2bf
      return {
        _tag: "inputMediaAreaChannelPost",
        coordinates: readMediaAreaCoordinates(r),
        channel: readInputChannel(r),
        msgId: r.int()
      }
    case -0x4d7dde81: // inputMediaAreaVenue#b282217f
      return {
        _tag: "inputMediaAreaVenue",
        coordinates: readMediaAreaCoordinates(r),
        queryId: r.long(),
        resultId: r.string()
      }
    case 0x770416af: // mediaAreaChannelPost#770416af
      return {
        _tag: "mediaAreaChannelPost",
        coordinates: readMediaAreaCoordinates(r),
        channelId: r.int53(),
        msgId: r.int()
      }
    case -0x352abad3: { // mediaAreaGeoPoint#cad5452d
      const flags = r.id()
      return {
        _tag: "mediaAreaGeoPoint",
        coordinates: readMediaAreaCoordinates(r),
        geo: readGeoPoint(r),
        address: (flags & 1) !== 0 ? readGeoPointAddress(r) : undefined
      }
    }
    case 0x5787686d: // mediaAreaStarGift#5787686d
      return { _tag: "mediaAreaStarGift", coordinates: readMediaAreaCoordinates(r), slug: r.string() }
    case 0x14455871: { // mediaAreaSuggestedReaction#14455871
      const flags = r.id()
      return {
        _tag: "mediaAreaSuggestedReaction",
        dark: (flags & 1) !== 0,
        flipped: (flags & 2) !== 0,
        coordinates: readMediaAreaCoordinates(r),
        reaction: readReaction(r)
      }
    }
    case 0x37381085: // mediaAreaUrl#37381085
      return { _tag: "mediaAreaUrl", coordinates: readMediaAreaCoordinates(r), url: r.string() }
    case -0x417d2464: // mediaAreaVenue#be82db9c
      return {
        _tag: "mediaAreaVenue",
        coordinates: readMediaAreaCoordinates(r),
        geo: readGeoPoint(r),
        title: r.string(),
        address: r.string(),
        provider: r.string(),
        venueId: r.string(),
        venueType: r.string()
      }
    case 0x49a6549c: // mediaAreaWeather#49a6549c
      return {
        _tag: "mediaAreaWeather",
        coordinates: readMediaAreaCoordinates(r),
        emoji: r.string(),
        temperatureC: r.double(),
        color: r.int()
      }
  }
  return r.fail("MediaArea", id)
}

export const readMediaAreaCoordinates = (r: Reader): T.MediaAreaCoordinates => {
  const id = r.id()
  switch (id) {
    case -0x30361ffe: { // mediaAreaCoordinates#cfc9e002
      const flags = r.id()
      return {
        _tag: "mediaAreaCoordinates",
        x: r.double(),
        y: r.double(),
        w: r.double(),
        h: r.double(),
        rotation: r.double(),
        radius: (flags & 1) !== 0 ? r.double() : undefined
      }
    }
  }
  return r.fail("MediaAreaCoordinates", id)
}

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

export const readMessageAction = (r: Reader): T.MessageAction => {
  const id = r.id()
  switch (id) {
    case -0x33fd5593: // messageActionBoostApply#cc02aa6d
      return { _tag: "messageActionBoostApply", boosts: r.int() }
    case -0x3ae92987: { // messageActionBotAllowed#c516d679
      const flags = r.id()
      return {
        _tag: "messageActionBotAllowed",
        attachMenu: (flags & 2) !== 0,
        fromRequest: (flags & 8) !== 0,
        domain: (flags & 1) !== 0 ? r.string() : undefined,
        app: (flags & 4) !== 0 ? readBotApp(r) : undefined
      }
    }
    case 0x5d20bae8: { // messageActionChangeCommunity#5d20bae8
      const flags = r.id()
      return { _tag: "messageActionChangeCommunity", communityId: (flags & 1) !== 0 ? r.int53() : undefined }
    }
    case -0x1e77afc5: // messageActionChangeCreator#e188503b
      return { _tag: "messageActionChangeCreator", newCreatorId: r.int53() }
    case -0x6a2d536e: // messageActionChannelCreate#95d2ac92
      return { _tag: "messageActionChannelCreate", title: r.string() }
    case -0x15c6b717: // messageActionChannelMigrateFrom#ea3948e9
      return { _tag: "messageActionChannelMigrateFrom", title: r.string(), chatId: r.int53() }
    case 0x15cefd00: // messageActionChatAddUser#15cefd00
      return { _tag: "messageActionChatAddUser", users: r.vector(2, readInt53) }
    case -0x42b83453: // messageActionChatCreate#bd47cbad
      return { _tag: "messageActionChatCreate", title: r.string(), users: r.vector(2, readInt53) }
    case -0x6a1c0411: // messageActionChatDeletePhoto#95e3fbef
      return { _tag: "messageActionChatDeletePhoto" }
    case -0x5bc0cf34: // messageActionChatDeleteUser#a43f30cc
      return { _tag: "messageActionChatDeleteUser", userId: r.int53() }
    case 0x7fcb13a8: // messageActionChatEditPhoto#7fcb13a8
      return { _tag: "messageActionChatEditPhoto", photo: readPhoto(r) }
    case -0x4a5e31a6: // messageActionChatEditTitle#b5a1ce5a
      return { _tag: "messageActionChatEditTitle", title: r.string() }
    case 0x031224c3: // messageActionChatJoinedByLink#031224c3
      return { _tag: "messageActionChatJoinedByLink", inviterId: r.int53() }
    case -0x14435c35: // messageActionChatJoinedByRequest#ebbca3cb
      return { _tag: "messageActionChatJoinedByRequest" }
    case -0x1efc806e: // messageActionChatMigrateTo#e1037f92
      return { _tag: "messageActionChatMigrateTo", channelId: r.int53() }
    case 0x2ffe2f7a: { // messageActionConferenceCall#2ffe2f7a
      const flags = r.id()
      return {
        _tag: "messageActionConferenceCall",
        missed: (flags & 1) !== 0,
        active: (flags & 2) !== 0,
        video: (flags & 16) !== 0,
        callId: r.long(),
        duration: (flags & 4) !== 0 ? r.int() : undefined,
        otherParticipants: (flags & 8) !== 0 ? r.vector(3, readPeer) : undefined
      }
    }
    case -0x0c0da08a: // messageActionContactSignUp#f3f25f76
      return { _tag: "messageActionContactSignUp" }
    case -0x051960aa: // messageActionCustomAction#fae69f56
      return { _tag: "messageActionCustomAction", message: r.string() }
    case -0x49510850: // messageActionEmpty#b6aef7b0
      return { _tag: "messageActionEmpty" }
    case -0x6d58d78a: // messageActionGameScore#92a72876
      return { _tag: "messageActionGameScore", gameId: r.long(), score: r.int() }
    case -0x671f2969: // messageActionGeoProximityReached#98e0d697
      return {
        _tag: "messageActionGeoProximityReached",
        fromId: readPeer(r),
        toId: readPeer(r),
        distance: r.int()
      }
    case 0x31c48347: { // messageActionGiftCode#31c48347
      const flags = r.id()
      return {
        _tag: "messageActionGiftCode",
        viaGiveaway: (flags & 1) !== 0,
        unclaimed: (flags & 32) !== 0,
        boostPeer: (flags & 2) !== 0 ? readPeer(r) : undefined,
        days: r.int(),
        slug: r.string(),
        currency: (flags & 4) !== 0 ? r.string() : undefined,
        amount: (flags & 4) !== 0 ? r.long() : undefined,
        cryptoCurrency: (flags & 8) !== 0 ? r.string() : undefined,
        cryptoAmount: (flags & 8) !== 0 ? r.long() : undefined,
        message: (flags & 16) !== 0 ? readTextWithEntities(r) : undefined
      }
    }
    case 0x48e91302: { // messageActionGiftPremium#48e91302
      const flags = r.id()
      return {
        _tag: "messageActionGiftPremium",
        currency: r.string(),
        amount: r.long(),
        days: r.int(),
        cryptoCurrency: (flags & 1) !== 0 ? r.string() : undefined,
        cryptoAmount: (flags & 1) !== 0 ? r.long() : undefined,
        message: (flags & 2) !== 0 ? readTextWithEntities(r) : undefined
      }
    }
    case 0x45d5b021: { // messageActionGiftStars#45d5b021
      const flags = r.id()
      return {
        _tag: "messageActionGiftStars",
        currency: r.string(),
        amount: r.long(),
        stars: r.long(),
        cryptoCurrency: (flags & 1) !== 0 ? r.string() : undefined,
        cryptoAmount: (flags & 1) !== 0 ? r.long() : undefined,
        transactionId: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case -0x575c3967: { // messageActionGiftTon#a8a3c699
      const flags = r.id()
      return {
        _tag: "messageActionGiftTon",
        currency: r.string(),
        amount: r.long(),
        cryptoCurrency: r.string(),
        cryptoAmount: r.long(),
        transactionId: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case -0x57f0ae1c: { // messageActionGiveawayLaunch#a80f51e4
      const flags = r.id()
      return { _tag: "messageActionGiveawayLaunch", stars: (flags & 1) !== 0 ? r.long() : undefined }
    }
    case -0x781d0eab: { // messageActionGiveawayResults#87e2f155
      const flags = r.id()
      return {
        _tag: "messageActionGiveawayResults",
        stars: (flags & 1) !== 0,
        winnersCount: r.int(),
        unclaimedCount: r.int()
      }
    }
    case 0x7a0d7f42: { // messageActionGroupCall#7a0d7f42
      const flags = r.id()
      return {
        _tag: "messageActionGroupCall",
        call: readInputGroupCall(r),
        duration: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case -0x4c5f899f: // messageActionGroupCallScheduled#b3a07661
      return { _tag: "messageActionGroupCallScheduled", call: readInputGroupCall(r), scheduleDate: r.int() }
    case -0x604549fc: // messageActionHistoryClear#9fbab604
      return { _tag: "messageActionHistoryClear" }
    case 0x502f92f7: // messageActionInviteToGroupCall#502f92f7
      return {
        _tag: "messageActionInviteToGroupCall",
        call: readInputGroupCall(r),
        users: r.vector(2, readInt53)
      }
    case 0x16605e3e: // messageActionManagedBotCreated#16605e3e
      return { _tag: "messageActionManagedBotCreated", botId: r.int53() }
    case -0x4f812f7b: // messageActionNewCreatorPending#b07ed085
      return { _tag: "messageActionNewCreatorPending", newCreatorId: r.int53() }
    case 0x3e2793ba: { // messageActionNoForwardsRequest#3e2793ba
      const flags = r.id()
      return {
        _tag: "messageActionNoForwardsRequest",
        expired: (flags & 1) !== 0,
        prevValue: r.bool(),
        newValue: r.bool()
      }
    }
    case -0x40829a8e: // messageActionNoForwardsToggle#bf7d6572
      return { _tag: "messageActionNoForwardsToggle", prevValue: r.bool(), newValue: r.bool() }
    case -0x7b477a88: { // messageActionPaidMessagesPrice#84b88578
      const flags = r.id()
      return {
        _tag: "messageActionPaidMessagesPrice",
        broadcastMessagesAllowed: (flags & 1) !== 0,
        stars: r.long()
      }
    }
    case -0x53e0e033: // messageActionPaidMessagesRefunded#ac1f1fcd
      return { _tag: "messageActionPaidMessagesRefunded", count: r.int(), stars: r.long() }
    case 0x41b3e202: { // messageActionPaymentRefunded#41b3e202
      const flags = r.id()
      return {
        _tag: "messageActionPaymentRefunded",
        peer: readPeer(r),
        currency: r.string(),
        totalAmount: r.long(),
        payload: (flags & 1) !== 0 ? r.bytes() : undefined,
        charge: readPaymentCharge(r)
      }
    }
    case -0x39db4e92: { // messageActionPaymentSent#c624b16e
      const flags = r.id()
      return {
        _tag: "messageActionPaymentSent",
        recurringInit: (flags & 4) !== 0,
        recurringUsed: (flags & 8) !== 0,
        currency: r.string(),
        totalAmount: r.long(),
        invoiceSlug: (flags & 1) !== 0 ? r.string() : undefined,
        subscriptionUntilDate: (flags & 16) !== 0 ? r.int() : undefined
      }
    }
    case -0x005ff334: { // messageActionPaymentSentMe#ffa00ccc
      const flags = r.id()
      return {
        _tag: "messageActionPaymentSentMe",
        recurringInit: (flags & 4) !== 0,
        recurringUsed: (flags & 8) !== 0,
        currency: r.string(),
        totalAmount: r.long(),
        payload: r.bytes(),
        info: (flags & 1) !== 0 ? readPaymentRequestedInfo(r) : undefined,
        shippingOptionId: (flags & 2) !== 0 ? r.string() : undefined,
        charge: readPaymentCharge(r),
        subscriptionUntilDate: (flags & 16) !== 0 ? r.int() : undefined
      }
    }
    case -0x7f1ee581: { // messageActionPhoneCall#80e11a7f
      const flags = r.id()
      return {
        _tag: "messageActionPhoneCall",
        video: (flags & 4) !== 0,
        callId: r.long(),
        reason: (flags & 1) !== 0 ? readPhoneCallDiscardReason(r) : undefined,
        duration: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
    case -0x6b42c713: // messageActionPinMessage#94bd38ed
      return { _tag: "messageActionPinMessage" }
    case -0x625e3294: // messageActionPollAppendAnswer#9da1cd6c
      return { _tag: "messageActionPollAppendAnswer", answer: readPollAnswer(r) }
    case 0x399674dc: // messageActionPollDeleteAnswer#399674dc
      return { _tag: "messageActionPollDeleteAnswer", answer: readPollAnswer(r) }
    case -0x4ff3b85e: { // messageActionPrizeStars#b00c47a2
      const flags = r.id()
      return {
        _tag: "messageActionPrizeStars",
        unclaimed: (flags & 1) !== 0,
        stars: r.long(),
        transactionId: r.string(),
        boostPeer: readPeer(r),
        giveawayMsgId: r.int()
      }
    }
    case 0x31518e9b: // messageActionRequestedPeer#31518e9b
      return { _tag: "messageActionRequestedPeer", buttonId: r.int(), peers: r.vector(3, readPeer) }
    case -0x6c4ce7b8: // messageActionRequestedPeerSentMe#93b31848
      return {
        _tag: "messageActionRequestedPeerSentMe",
        buttonId: r.int(),
        peers: r.vector(4, readRequestedPeer)
      }
    case 0x4792929b: // messageActionScreenshotTaken#4792929b
      return { _tag: "messageActionScreenshotTaken" }
    case -0x26a39eac: // messageActionSecureValuesSent#d95c6154
      return { _tag: "messageActionSecureValuesSent", types: r.vector(1, readSecureValueType) }
    case 0x1b287353: // messageActionSecureValuesSentMe#1b287353
      return {
        _tag: "messageActionSecureValuesSentMe",
        values: r.vector(4, readSecureValue),
        credentials: readSecureCredentialsEncrypted(r)
      }
    case -0x46e442c6: // messageActionSetChatTheme#b91bbd3a
      return { _tag: "messageActionSetChatTheme", theme: readChatTheme(r) }
    case 0x5060a3f4: { // messageActionSetChatWallPaper#5060a3f4
      const flags = r.id()
      return {
        _tag: "messageActionSetChatWallPaper",
        same: (flags & 1) !== 0,
        forBoth: (flags & 2) !== 0,
        wallpaper: readWallPaper(r)
      }
    }
    case 0x3c134d7b: { // messageActionSetMessagesTTL#3c134d7b
      const flags = r.id()
      return {
        _tag: "messageActionSetMessagesTTL",
        period: r.int(),
        autoSettingFrom: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
    case -0x15d3ce2d: { // messageActionStarGift#ea2c31d3
      const flags = r.id()
      return {
        _tag: "messageActionStarGift",
        nameHidden: (flags & 1) !== 0,
        saved: (flags & 4) !== 0,
        converted: (flags & 8) !== 0,
        upgraded: (flags & 32) !== 0,
        refunded: (flags & 512) !== 0,
        canUpgrade: (flags & 1024) !== 0,
        prepaidUpgrade: (flags & 8192) !== 0,
        upgradeSeparate: (flags & 65536) !== 0,
        auctionAcquired: (flags & 131072) !== 0,
        gift: readStarGift(r),
        message: (flags & 2) !== 0 ? readTextWithEntities(r) : undefined,
        convertStars: (flags & 16) !== 0 ? r.long() : undefined,
        upgradeMsgId: (flags & 32) !== 0 ? r.int() : undefined,
        upgradeStars: (flags & 256) !== 0 ? r.long() : undefined,
        fromId: (flags & 2048) !== 0 ? readPeer(r) : undefined,
        peer: (flags & 4096) !== 0 ? readPeer(r) : undefined,
        savedId: (flags & 4096) !== 0 ? r.long() : undefined,
        prepaidUpgradeHash: (flags & 16384) !== 0 ? r.string() : undefined,
        giftMsgId: (flags & 32768) !== 0 ? r.int() : undefined,
        toId: (flags & 262144) !== 0 ? readPeer(r) : undefined,
        giftNum: (flags & 524288) !== 0 ? r.int() : undefined
      }
    }
    case 0x774278d4: { // messageActionStarGiftPurchaseOffer#774278d4
      const flags = r.id()
      return {
        _tag: "messageActionStarGiftPurchaseOffer",
        accepted: (flags & 1) !== 0,
        declined: (flags & 2) !== 0,
        gift: readStarGift(r),
        price: readStarsAmount(r),
        expiresAt: r.int()
      }
    }
    case 0x73ada76b: { // messageActionStarGiftPurchaseOfferDeclined#73ada76b
      const flags = r.id()
      return {
        _tag: "messageActionStarGiftPurchaseOfferDeclined",
        expired: (flags & 1) !== 0,
        gift: readStarGift(r),
        price: readStarsAmount(r)
      }
    }
    case -0x193ceade: { // messageActionStarGiftUnique#e6c31522
      const flags = r.id()
      return {
        _tag: "messageActionStarGiftUnique",
        upgrade: (flags & 1) !== 0,
        transferred: (flags & 2) !== 0,
        saved: (flags & 4) !== 0,
        refunded: (flags & 32) !== 0,
        prepaidUpgrade: (flags & 2048) !== 0,
        assigned: (flags & 8192) !== 0,
        fromOffer: (flags & 16384) !== 0,
        craft: (flags & 65536) !== 0,
        gift: readStarGift(r),
        canExportAt: (flags & 8) !== 0 ? r.int() : undefined,
        transferStars: (flags & 16) !== 0 ? r.long() : undefined,
        fromId: (flags & 64) !== 0 ? readPeer(r) : undefined,
        peer: (flags & 128) !== 0 ? readPeer(r) : undefined,
        savedId: (flags & 128) !== 0 ? r.long() : undefined,
        resaleAmount: (flags & 256) !== 0 ? readStarsAmount(r) : undefined,
        canTransferAt: (flags & 512) !== 0 ? r.int() : undefined,
        canResellAt: (flags & 1024) !== 0 ? r.int() : undefined,
        dropOriginalDetailsStars: (flags & 4096) !== 0 ? r.long() : undefined,
        canCraftAt: (flags & 32768) !== 0 ? r.int() : undefined
      }
    }
    case 0x2c8f2a25: // messageActionSuggestBirthday#2c8f2a25
      return { _tag: "messageActionSuggestBirthday", birthday: readBirthday(r) }
    case 0x57de635e: // messageActionSuggestProfilePhoto#57de635e
      return { _tag: "messageActionSuggestProfilePhoto", photo: readPhoto(r) }
    case -0x1185ea6a: { // messageActionSuggestedPostApproval#ee7a1596
      const flags = r.id()
      return {
        _tag: "messageActionSuggestedPostApproval",
        rejected: (flags & 1) !== 0,
        balanceTooLow: (flags & 2) !== 0,
        rejectComment: (flags & 4) !== 0 ? r.string() : undefined,
        scheduleDate: (flags & 8) !== 0 ? r.int() : undefined,
        price: (flags & 16) !== 0 ? readStarsAmount(r) : undefined
      }
    }
    case 0x69f916f8: { // messageActionSuggestedPostRefund#69f916f8
      const flags = r.id()
      return { _tag: "messageActionSuggestedPostRefund", payerInitiated: (flags & 1) !== 0 }
    }
    case -0x6a223097: // messageActionSuggestedPostSuccess#95ddcf69
      return { _tag: "messageActionSuggestedPostSuccess", price: readStarsAmount(r) }
    case -0x3812437d: // messageActionTodoAppendTasks#c7edbc83
      return { _tag: "messageActionTodoAppendTasks", list: r.vector(6, readTodoItem) }
    case -0x3383a377: // messageActionTodoCompletions#cc7c5c89
      return {
        _tag: "messageActionTodoCompletions",
        completed: r.vector(1, readInt),
        incompleted: r.vector(1, readInt)
      }
    case 0x0d999256: { // messageActionTopicCreate#0d999256
      const flags = r.id()
      return {
        _tag: "messageActionTopicCreate",
        titleMissing: (flags & 2) !== 0,
        title: r.string(),
        iconColor: r.int(),
        iconEmojiId: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
    case -0x3f6bb7e0: { // messageActionTopicEdit#c0944820
      const flags = r.id()
      return {
        _tag: "messageActionTopicEdit",
        title: (flags & 1) !== 0 ? r.string() : undefined,
        iconEmojiId: (flags & 2) !== 0 ? r.long() : undefined,
        closed: (flags & 4) !== 0 ? r.bool() : undefined,
        hidden: (flags & 8) !== 0 ? r.bool() : undefined
      }
    }
    case -0x4b3c734b: // messageActionWebViewDataSent#b4c38cb5
      return { _tag: "messageActionWebViewDataSent", text: r.string() }
    case 0x47dd8079: // messageActionWebViewDataSentMe#47dd8079
      return { _tag: "messageActionWebViewDataSentMe", text: r.string(), data: r.string() }
  }
  return r.fail("MessageAction", id)
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

const readMessageExtendedMediaInside = (r: Reader): T.MessageExtendedMedia => {
  const id = r.id()
  switch (id) {
    case -0x11b8639c: // messageExtendedMedia#ee479c64
      return { _tag: "messageExtendedMedia", media: readMessageMedia(r) }
    case -0x529d7338: { // messageExtendedMediaPreview#ad628cc8
      const flags = r.id()
      return {
        _tag: "messageExtendedMediaPreview",
        w: (flags & 1) !== 0 ? r.int() : undefined,
        h: (flags & 1) !== 0 ? r.int() : undefined,
        thumb: (flags & 2) !== 0 ? readPhotoSize(r) : undefined,
        videoDuration: (flags & 4) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("MessageExtendedMedia", id)
}

export const readMessageExtendedMedia = (r: Reader): T.MessageExtendedMedia => {
  r.enter("MessageExtendedMedia")
  const value = readMessageExtendedMediaInside(r)
  r.leave()
  return value
}

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

const readMessageMediaInside = (r: Reader): T.MessageMedia => {
  const id = r.id()
  switch (id) {
    case 0x70322949: // messageMediaContact#70322949
      return {
        _tag: "messageMediaContact",
        phoneNumber: r.string(),
        firstName: r.string(),
        lastName: r.string(),
        vcard: r.string(),
        userId: r.int53()
      }
    case 0x08cbec07: { // messageMediaDice#08cbec07
      const flags = r.id()
      return {
        _tag: "messageMediaDice",
        value: r.int(),
        emoticon: r.string(),
        gameOutcome: (flags & 1) !== 0 ? readMessagesEmojiGameOutcome(r) : undefined
      }
    }
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
    case -0x024e6ff8: // messageMediaGame#fdb19008
      return { _tag: "messageMediaGame", game: readGame(r) }
    case 0x56e0d474: // messageMediaGeo#56e0d474
      return { _tag: "messageMediaGeo", geo: readGeoPoint(r) }
    case -0x46bf399a: { // messageMediaGeoLive#b940c666
      const flags = r.id()
      return {
        _tag: "messageMediaGeoLive",
        geo: readGeoPoint(r),
        heading: (flags & 1) !== 0 ? r.int() : undefined,
        period: r.int(),
        proximityNotificationRadius: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
    case -0x55f8c415: { // messageMediaGiveaway#aa073beb
      const flags = r.id()
      return {
        _tag: "messageMediaGiveaway",
        onlyNewSubscribers: (flags & 1) !== 0,
        winnersAreVisible: (flags & 4) !== 0,
        channels: r.vector(2, readInt53),
        countriesIso2: (flags & 2) !== 0 ? r.vector(1, readString) : undefined,
        prizeDescription: (flags & 8) !== 0 ? r.string() : undefined,
        quantity: r.int(),
        months: (flags & 16) !== 0 ? r.int() : undefined,
        stars: (flags & 32) !== 0 ? r.long() : undefined,
        untilDate: r.int()
      }
    }
    case -0x3155c15f: { // messageMediaGiveawayResults#ceaa3ea1
      const flags = r.id()
      return {
        _tag: "messageMediaGiveawayResults",
        onlyNewSubscribers: (flags & 1) !== 0,
        refunded: (flags & 4) !== 0,
        channelId: r.long(),
        additionalPeersCount: (flags & 8) !== 0 ? r.int() : undefined,
        launchMsgId: r.int(),
        winnersCount: r.int(),
        unclaimedCount: r.int(),
        winners: r.vector(2, readLong),
        months: (flags & 16) !== 0 ? r.int() : undefined,
        stars: (flags & 32) !== 0 ? r.long() : undefined,
        prizeDescription: (flags & 2) !== 0 ? r.string() : undefined,
        untilDate: r.int()
      }
    }
    case -0x095ab72d: { // messageMediaInvoice#f6a548d3
      const flags = r.id()
      return {
        _tag: "messageMediaInvoice",
        shippingAddressRequested: (flags & 2) !== 0,
        test: (flags & 8) !== 0,
        title: r.string(),
        description: r.string(),
        photo: (flags & 1) !== 0 ? readWebDocument(r) : undefined,
        receiptMsgId: (flags & 4) !== 0 ? r.int() : undefined,
        currency: r.string(),
        totalAmount: r.long(),
        startParam: r.string(),
        extendedMedia: (flags & 16) !== 0 ? readMessageExtendedMedia(r) : undefined
      }
    }
    case -0x577adb6f: // messageMediaPaidMedia#a8852491
      return {
        _tag: "messageMediaPaidMedia",
        starsAmount: r.long(),
        extendedMedia: r.vector(2, readMessageExtendedMedia)
      }
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
    case 0x773f4e66: { // messageMediaPoll#773f4e66
      const flags = r.id()
      return {
        _tag: "messageMediaPoll",
        poll: readPoll(r),
        results: readPollResults(r),
        attachedMedia: (flags & 1) !== 0 ? readMessageMedia(r) : undefined
      }
    }
    case 0x68cb6283: { // messageMediaStory#68cb6283
      const flags = r.id()
      return {
        _tag: "messageMediaStory",
        viaMention: (flags & 2) !== 0,
        peer: readPeer(r),
        id: r.int(),
        story: (flags & 1) !== 0 ? readStoryItem(r) : undefined
      }
    }
    case -0x75ac4fec: { // messageMediaToDo#8a53b014
      const flags = r.id()
      return {
        _tag: "messageMediaToDo",
        todo: readTodoList(r),
        completions: (flags & 1) !== 0 ? r.vector(6, readTodoCompletion) : undefined
      }
    }
    case -0x607b0b62: // messageMediaUnsupported#9f84f49e
      return { _tag: "messageMediaUnsupported" }
    case 0x2ec0533f: // messageMediaVenue#2ec0533f
      return {
        _tag: "messageMediaVenue",
        geo: readGeoPoint(r),
        title: r.string(),
        address: r.string(),
        provider: r.string(),
        venueId: r.string(),
        venueType: r.string()
      }
    case -0x35a35477: { // messageMediaVideoStream#ca5cab89
      const flags = r.id()
      return { _tag: "messageMediaVideoStream", rtmpStream: (flags & 1) !== 0, call: readInputGroupCall(r) }
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
  return r.fail("MessageMedia", id)
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

export const readMessagePeerVote = (r: Reader): T.MessagePeerVote => {
  const id = r.id()
  switch (id) {
    case -0x4933d2a4: // messagePeerVote#b6cc2d5c
      return { _tag: "messagePeerVote", peer: readPeer(r), option: r.bytes(), date: r.int() }
    case 0x74cda504: // messagePeerVoteInputOption#74cda504
      return { _tag: "messagePeerVoteInputOption", peer: readPeer(r), date: r.int() }
    case 0x4628f6e6: // messagePeerVoteMultiple#4628f6e6
      return {
        _tag: "messagePeerVoteMultiple",
        peer: readPeer(r),
        options: r.vector(1, readBytes),
        date: r.int()
      }
  }
  return r.fail("MessagePeerVote", id)
}

export const readMessageRange = (r: Reader): T.MessageRange => {
  const id = r.id()
  switch (id) {
    case 0x0ae30253: // messageRange#0ae30253
      return { _tag: "messageRange", minId: r.int(), maxId: r.int() }
  }
  return r.fail("MessageRange", id)
}

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

export const readMessageReactor = (r: Reader): T.MessageReactor => {
  const id = r.id()
  switch (id) {
    case 0x4ba3a95a: { // messageReactor#4ba3a95a
      const flags = r.id()
      return {
        _tag: "messageReactor",
        top: (flags & 1) !== 0,
        my: (flags & 2) !== 0,
        anonymous: (flags & 4) !== 0,
        peerId: (flags & 8) !== 0 ? readPeer(r) : undefined,
        count: r.int()
      }
    }
  }
  return r.fail("MessageReactor", id)
}

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

export const readMessageReportOption = (r: Reader): T.MessageReportOption => {
  const id = r.id()
  switch (id) {
    case 0x7903e3d9: // messageReportOption#7903e3d9
      return { _tag: "messageReportOption", text: r.string(), option: r.bytes() }
  }
  return r.fail("MessageReportOption", id)
}

export const readMessageViews = (r: Reader): T.MessageViews => {
  const id = r.id()
  switch (id) {
    case 0x455b853d: { // messageViews#455b853d
      const flags = r.id()
      return {
        _tag: "messageViews",
        views: (flags & 1) !== 0 ? r.int() : undefined,
        forwards: (flags & 2) !== 0 ? r.int() : undefined,
        replies: (flags & 4) !== 0 ? readMessageReplies(r) : undefined
      }
    }
  }
  return r.fail("MessageViews", id)
}

export const readMessagesFilter = (r: Reader): T.MessagesFilter => {
  const id = r.id()
  switch (id) {
    case 0x3a20ecb8: // inputMessagesFilterChatPhotos#3a20ecb8
      return { _tag: "inputMessagesFilterChatPhotos" }
    case -0x1f9d247d: // inputMessagesFilterContacts#e062db83
      return { _tag: "inputMessagesFilterContacts" }
    case -0x61220e78: // inputMessagesFilterDocument#9eddf188
      return { _tag: "inputMessagesFilterDocument" }
    case 0x57e2f66c: // inputMessagesFilterEmpty#57e2f66c
      return { _tag: "inputMessagesFilterEmpty" }
    case -0x18fd92f3: // inputMessagesFilterGeo#e7026d0d
      return { _tag: "inputMessagesFilterGeo" }
    case -0x00379a79: // inputMessagesFilterGif#ffc86587
      return { _tag: "inputMessagesFilterGif" }
    case 0x3751b49e: // inputMessagesFilterMusic#3751b49e
      return { _tag: "inputMessagesFilterMusic" }
    case -0x3e071966: // inputMessagesFilterMyMentions#c1f8e69a
      return { _tag: "inputMessagesFilterMyMentions" }
    case -0x7f366898: { // inputMessagesFilterPhoneCalls#80c99768
      const flags = r.id()
      return { _tag: "inputMessagesFilterPhoneCalls", missed: (flags & 1) !== 0 }
    }
    case 0x56e9f0e4: // inputMessagesFilterPhotoVideo#56e9f0e4
      return { _tag: "inputMessagesFilterPhotoVideo" }
    case -0x69f65ae4: // inputMessagesFilterPhotos#9609a51c
      return { _tag: "inputMessagesFilterPhotos" }
    case 0x1bb00451: // inputMessagesFilterPinned#1bb00451
      return { _tag: "inputMessagesFilterPinned" }
    case -0x05d436f6: // inputMessagesFilterPoll#fa2bc90a
      return { _tag: "inputMessagesFilterPoll" }
    case -0x4ab625ad: // inputMessagesFilterRoundVideo#b549da53
      return { _tag: "inputMessagesFilterRoundVideo" }
    case 0x7a7c17a4: // inputMessagesFilterRoundVoice#7a7c17a4
      return { _tag: "inputMessagesFilterRoundVoice" }
    case 0x7ef0dd87: // inputMessagesFilterUrl#7ef0dd87
      return { _tag: "inputMessagesFilterUrl" }
    case -0x603ff19b: // inputMessagesFilterVideo#9fc00e65
      return { _tag: "inputMessagesFilterVideo" }
    case 0x50f5c392: // inputMessagesFilterVoice#50f5c392
      return { _tag: "inputMessagesFilterVoice" }
  }
  return r.fail("MessagesFilter", id)
}

export const readMissingInvitee = (r: Reader): T.MissingInvitee => {
  const id = r.id()
  switch (id) {
    case 0x628c9224: { // missingInvitee#628c9224
      const flags = r.id()
      return {
        _tag: "missingInvitee",
        premiumWouldAllowInvite: (flags & 1) !== 0,
        premiumRequiredForPm: (flags & 2) !== 0,
        userId: r.int53()
      }
    }
  }
  return r.fail("MissingInvitee", id)
}

export const readMyBoost = (r: Reader): T.MyBoost => {
  const id = r.id()
  switch (id) {
    case -0x3bb7bea4: { // myBoost#c448415c
      const flags = r.id()
      return {
        _tag: "myBoost",
        slot: r.int(),
        peer: (flags & 1) !== 0 ? readPeer(r) : undefined,
        date: r.int(),
        expires: r.int(),
        cooldownUntilDate: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("MyBoost", id)
}

export const readNearestDc = (r: Reader): T.NearestDc => {
  const id = r.id()
  switch (id) {
    case -0x71e5e88b: // nearestDc#8e1a1775
      return { _tag: "nearestDc", country: r.string(), thisDc: r.int(), nearestDc: r.int() }
  }
  return r.fail("NearestDc", id)
}

export const readNotificationSound = (r: Reader): T.NotificationSound => {
  const id = r.id()
  switch (id) {
    case -0x68174142: // notificationSoundDefault#97e8bebe
      return { _tag: "notificationSoundDefault" }
    case -0x7cf4651c: // notificationSoundLocal#830b9ae4
      return { _tag: "notificationSoundLocal", title: r.string(), data: r.string() }
    case 0x6f0c34df: // notificationSoundNone#6f0c34df
      return { _tag: "notificationSoundNone" }
    case -0x00937fb7: // notificationSoundRingtone#ff6c8049
      return { _tag: "notificationSoundRingtone", id: r.long() }
  }
  return r.fail("NotificationSound", id)
}

export const readNotifyPeer = (r: Reader): T.NotifyPeer => {
  const id = r.id()
  switch (id) {
    case -0x29ed1711: // notifyBroadcasts#d612e8ef
      return { _tag: "notifyBroadcasts" }
    case -0x3ff8313d: // notifyChats#c007cec3
      return { _tag: "notifyChats" }
    case -0x41c89667: // notifyCommunity#be376999
      return { _tag: "notifyCommunity", communityId: r.int53() }
    case 0x226e6308: // notifyForumTopic#226e6308
      return { _tag: "notifyForumTopic", peer: readPeer(r), topMsgId: r.int() }
    case -0x602bf428: // notifyPeer#9fd40bd8
      return { _tag: "notifyPeer", peer: readPeer(r) }
    case -0x4b37c4b4: // notifyUsers#b4c83b4c
      return { _tag: "notifyUsers" }
  }
  return r.fail("NotifyPeer", id)
}

export const readOutboxReadDate = (r: Reader): T.OutboxReadDate => {
  const id = r.id()
  switch (id) {
    case 0x3bb842ac: // outboxReadDate#3bb842ac
      return { _tag: "outboxReadDate", date: r.int() }
  }
  return r.fail("OutboxReadDate", id)
}

export const readPage = (r: Reader): T.Page => {
  const id = r.id()
  switch (id) {
    case -0x679a80f3: { // page#98657f0d
      const flags = r.id()
      return {
        _tag: "page",
        part: (flags & 1) !== 0,
        rtl: (flags & 2) !== 0,
        v2: (flags & 4) !== 0,
        url: r.string(),
        blocks: r.vector(1, readPageBlock),
        photos: r.vector(3, readPhoto),
        documents: r.vector(3, readDocument),
        views: (flags & 8) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("Page", id)
}

const readPageBlockInside = (r: Reader): T.PageBlock => {
  const id = r.id()
  switch (id) {
    case 0x574b617f: // inputPageBlockMap#574b617f
      return {
        _tag: "inputPageBlockMap",
        geo: readInputGeoPoint(r),
        zoom: r.int(),
        w: r.int(),
        h: r.int(),
        caption: readPageCaption(r)
      }
    case -0x31f2c850: // pageBlockAnchor#ce0d37b0
      return { _tag: "pageBlockAnchor", name: r.string() }
    case -0x7fbc9e16: // pageBlockAudio#804361ea
      return { _tag: "pageBlockAudio", audioId: r.long(), caption: readPageCaption(r) }
    case -0x45501a20: // pageBlockAuthorDate#baafe5e0
      return { _tag: "pageBlockAuthorDate", author: readRichText(r), publishedDate: r.int() }
    case 0x263d7c26: // pageBlockBlockquote#263d7c26
      return { _tag: "pageBlockBlockquote", text: readRichText(r), caption: readRichText(r) }
    case 0x0e6e47c4: // pageBlockBlockquoteBlocks#0e6e47c4
      return { _tag: "pageBlockBlockquoteBlocks", blocks: r.vector(1, readPageBlock), caption: readRichText(r) }
    case -0x10e8ae4b: // pageBlockChannel#ef1751b5
      return { _tag: "pageBlockChannel", channel: readChat(r) }
    case 0x65a0fa4d: // pageBlockCollage#65a0fa4d
      return { _tag: "pageBlockCollage", items: r.vector(1, readPageBlock), caption: readPageCaption(r) }
    case 0x39f23300: // pageBlockCover#39f23300
      return { _tag: "pageBlockCover", cover: readPageBlock(r) }
    case 0x76768bed: { // pageBlockDetails#76768bed
      const flags = r.id()
      return {
        _tag: "pageBlockDetails",
        open: (flags & 1) !== 0,
        blocks: r.vector(1, readPageBlock),
        title: readRichText(r)
      }
    }
    case -0x24df4e78: // pageBlockDivider#db20b188
      return { _tag: "pageBlockDivider" }
    case -0x578e723b: { // pageBlockEmbed#a8718dc5
      const flags = r.id()
      return {
        _tag: "pageBlockEmbed",
        fullWidth: (flags & 1) !== 0,
        allowScrolling: (flags & 8) !== 0,
        url: (flags & 2) !== 0 ? r.string() : undefined,
        html: (flags & 4) !== 0 ? r.string() : undefined,
        posterPhotoId: (flags & 16) !== 0 ? r.long() : undefined,
        w: (flags & 32) !== 0 ? r.int() : undefined,
        h: (flags & 32) !== 0 ? r.int() : undefined,
        caption: readPageCaption(r)
      }
    }
    case -0x0da657f5: // pageBlockEmbedPost#f259a80b
      return {
        _tag: "pageBlockEmbedPost",
        url: r.string(),
        webpageId: r.long(),
        authorPhotoId: r.long(),
        author: r.string(),
        date: r.int(),
        blocks: r.vector(1, readPageBlock),
        caption: readPageCaption(r)
      }
    case 0x48870999: // pageBlockFooter#48870999
      return { _tag: "pageBlockFooter", text: readRichText(r) }
    case -0x402f9b14: // pageBlockHeader#bfd064ec
      return { _tag: "pageBlockHeader", text: readRichText(r) }
    case -0x4500f8d1: // pageBlockHeading1#baff072f
      return { _tag: "pageBlockHeading1", text: readRichText(r) }
    case 0x096b2aec: // pageBlockHeading2#096b2aec
      return { _tag: "pageBlockHeading2", text: readRichText(r) }
    case 0x67e731ad: // pageBlockHeading3#67e731ad
      return { _tag: "pageBlockHeading3", text: readRichText(r) }
    case -0x4acd88d5: // pageBlockHeading4#b532772b
      return { _tag: "pageBlockHeading4", text: readRichText(r) }
    case -0x24419396: // pageBlockHeading5#dbbe6c6a
      return { _tag: "pageBlockHeading5", text: readRichText(r) }
    case 0x682a41a9: // pageBlockHeading6#682a41a9
      return { _tag: "pageBlockHeading6", text: readRichText(r) }
    case 0x1e148390: // pageBlockKicker#1e148390
      return { _tag: "pageBlockKicker", text: readRichText(r) }
    case -0x1b177fef: // pageBlockList#e4e88011
      return { _tag: "pageBlockList", items: r.vector(3, readPageListItem) }
    case -0x5bb0c10a: // pageBlockMap#a44f3ef6
      return {
        _tag: "pageBlockMap",
        geo: readGeoPoint(r),
        zoom: r.int(),
        w: r.int(),
        h: r.int(),
        caption: readPageCaption(r)
      }
    case 0x59080c20: // pageBlockMath#59080c20
      return { _tag: "pageBlockMath", source: r.string() }
    case 0x1fd6f6c1: { // pageBlockOrderedList#1fd6f6c1
      const flags = r.id()
      return {
        _tag: "pageBlockOrderedList",
        reversed: (flags & 4) !== 0,
        items: r.vector(3, readPageListOrderedItem),
        start: (flags & 1) !== 0 ? r.int() : undefined,
        type: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case 0x467a0766: // pageBlockParagraph#467a0766
      return { _tag: "pageBlockParagraph", text: readRichText(r) }
    case 0x1759c560: { // pageBlockPhoto#1759c560
      const flags = r.id()
      return {
        _tag: "pageBlockPhoto",
        spoiler: (flags & 2) !== 0,
        photoId: r.long(),
        caption: readPageCaption(r),
        url: (flags & 1) !== 0 ? r.string() : undefined,
        webpageId: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
    case -0x3f8f26c2: // pageBlockPreformatted#c070d93e
      return { _tag: "pageBlockPreformatted", text: readRichText(r), language: r.string() }
    case 0x4f4456d3: // pageBlockPullquote#4f4456d3
      return { _tag: "pageBlockPullquote", text: readRichText(r), caption: readRichText(r) }
    case 0x16115a96: // pageBlockRelatedArticles#16115a96
      return {
        _tag: "pageBlockRelatedArticles",
        title: readRichText(r),
        articles: r.vector(5, readPageRelatedArticle)
      }
    case 0x031f9590: // pageBlockSlideshow#031f9590
      return { _tag: "pageBlockSlideshow", items: r.vector(1, readPageBlock), caption: readPageCaption(r) }
    case -0x0ed4491f: // pageBlockSubheader#f12bb6e1
      return { _tag: "pageBlockSubheader", text: readRichText(r) }
    case -0x700565e1: // pageBlockSubtitle#8ffa9a1f
      return { _tag: "pageBlockSubtitle", text: readRichText(r) }
    case -0x40b2157e: { // pageBlockTable#bf4dea82
      const flags = r.id()
      return {
        _tag: "pageBlockTable",
        bordered: (flags & 1) !== 0,
        striped: (flags & 2) !== 0,
        title: readRichText(r),
        rows: r.vector(3, readPageTableRow)
      }
    }
    case 0x3c29a3e2: // pageBlockThinking#3c29a3e2
      return { _tag: "pageBlockThinking", text: readRichText(r) }
    case 0x70abc3fd: // pageBlockTitle#70abc3fd
      return { _tag: "pageBlockTitle", text: readRichText(r) }
    case 0x13567e8a: // pageBlockUnsupported#13567e8a
      return { _tag: "pageBlockUnsupported" }
    case 0x7c8fe7b6: { // pageBlockVideo#7c8fe7b6
      const flags = r.id()
      return {
        _tag: "pageBlockVideo",
        autoplay: (flags & 1) !== 0,
        loop: (flags & 2) !== 0,
        spoiler: (flags & 4) !== 0,
        videoId: r.long(),
        caption: readPageCaption(r)
      }
    }
  }
  return r.fail("PageBlock", id)
}

export const readPageBlock = (r: Reader): T.PageBlock => {
  r.enter("PageBlock")
  const value = readPageBlockInside(r)
  r.leave()
  return value
}

export const readPageCaption = (r: Reader): T.PageCaption => {
  const id = r.id()
  switch (id) {
    case 0x6f747657: // pageCaption#6f747657
      return { _tag: "pageCaption", text: readRichText(r), credit: readRichText(r) }
  }
  return r.fail("PageCaption", id)
}

const readPageListItemInside = (r: Reader): T.PageListItem => {
  const id = r.id()
  switch (id) {
    case 0x63ca67aa: { // pageListItemBlocks#63ca67aa
      const flags = r.id()
      return {
        _tag: "pageListItemBlocks",
        checkbox: (flags & 1) !== 0,
        checked: (flags & 2) !== 0,
        blocks: r.vector(1, readPageBlock)
      }
    }
    case 0x2f58683c: { // pageListItemText#2f58683c
      const flags = r.id()
      return {
        _tag: "pageListItemText",
        checkbox: (flags & 1) !== 0,
        checked: (flags & 2) !== 0,
        text: readRichText(r)
      }
    }
  }
  return r.fail("PageListItem", id)
}

export const readPageListItem = (r: Reader): T.PageListItem => {
  r.enter("PageListItem")
  const value = readPageListItemInside(r)
  r.leave()
  return value
}

const readPageListOrderedItemInside = (r: Reader): T.PageListOrderedItem => {
  const id = r.id()
  switch (id) {
    case -0x700d2a10: { // pageListOrderedItemBlocks#8ff2d5f0
      const flags = r.id()
      return {
        _tag: "pageListOrderedItemBlocks",
        checkbox: (flags & 1) !== 0,
        checked: (flags & 2) !== 0,
        num: (flags & 4) !== 0 ? r.string() : undefined,
        blocks: r.vector(1, readPageBlock),
        value: (flags & 8) !== 0 ? r.int() : undefined,
        type: (flags & 16) !== 0 ? r.string() : undefined
      }
    }
    case 0x15031189: { // pageListOrderedItemText#15031189
      const flags = r.id()
      return {
        _tag: "pageListOrderedItemText",
        checkbox: (flags & 1) !== 0,
        checked: (flags & 2) !== 0,
        num: (flags & 4) !== 0 ? r.string() : undefined,
        text: readRichText(r),
        value: (flags & 8) !== 0 ? r.int() : undefined,
        type: (flags & 16) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("PageListOrderedItem", id)
}

export const readPageListOrderedItem = (r: Reader): T.PageListOrderedItem => {
  r.enter("PageListOrderedItem")
  const value = readPageListOrderedItemInside(r)
  r.leave()
  return value
}

export const readPageRelatedArticle = (r: Reader): T.PageRelatedArticle => {
  const id = r.id()
  switch (id) {
    case -0x4c6f23f8: { // pageRelatedArticle#b390dc08
      const flags = r.id()
      return {
        _tag: "pageRelatedArticle",
        url: r.string(),
        webpageId: r.long(),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        description: (flags & 2) !== 0 ? r.string() : undefined,
        photoId: (flags & 4) !== 0 ? r.long() : undefined,
        author: (flags & 8) !== 0 ? r.string() : undefined,
        publishedDate: (flags & 16) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("PageRelatedArticle", id)
}

export const readPageTableCell = (r: Reader): T.PageTableCell => {
  const id = r.id()
  switch (id) {
    case 0x34566b6a: { // pageTableCell#34566b6a
      const flags = r.id()
      return {
        _tag: "pageTableCell",
        header: (flags & 1) !== 0,
        alignCenter: (flags & 8) !== 0,
        alignRight: (flags & 16) !== 0,
        valignMiddle: (flags & 32) !== 0,
        valignBottom: (flags & 64) !== 0,
        text: (flags & 128) !== 0 ? readRichText(r) : undefined,
        colspan: (flags & 2) !== 0 ? r.int() : undefined,
        rowspan: (flags & 4) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("PageTableCell", id)
}

export const readPageTableRow = (r: Reader): T.PageTableRow => {
  const id = r.id()
  switch (id) {
    case -0x1f3f3a1b: // pageTableRow#e0c0c5e5
      return { _tag: "pageTableRow", cells: r.vector(2, readPageTableCell) }
  }
  return r.fail("PageTableRow", id)
}

export const readPaidReactionPrivacy = (r: Reader): T.PaidReactionPrivacy => {
  const id = r.id()
  switch (id) {
    case 0x1f0c1ad9: // paidReactionPrivacyAnonymous#1f0c1ad9
      return { _tag: "paidReactionPrivacyAnonymous" }
    case 0x206ad49e: // paidReactionPrivacyDefault#206ad49e
      return { _tag: "paidReactionPrivacyDefault" }
    case -0x23930310: // paidReactionPrivacyPeer#dc6cfcf0
      return { _tag: "paidReactionPrivacyPeer", peer: readInputPeer(r) }
  }
  return r.fail("PaidReactionPrivacy", id)
}

export const readPasskey = (r: Reader): T.Passkey => {
  const id = r.id()
  switch (id) {
    case -0x679ec141: { // passkey#98613ebf
      const flags = r.id()
      return {
        _tag: "passkey",
        id: r.string(),
        name: r.string(),
        date: r.int(),
        softwareEmojiId: (flags & 1) !== 0 ? r.long() : undefined,
        lastUsageDate: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("Passkey", id)
}

export const readPasswordKdfAlgo = (r: Reader): T.PasswordKdfAlgo => {
  const id = r.id()
  switch (id) {
    case 0x3a912d4a: // passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a
      return {
        _tag: "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow",
        salt1: r.bytes(),
        salt2: r.bytes(),
        g: r.int(),
        p: r.bytes()
      }
    case -0x2ba54f6a: // passwordKdfAlgoUnknown#d45ab096
      return { _tag: "passwordKdfAlgoUnknown" }
  }
  return r.fail("PasswordKdfAlgo", id)
}

export const readPaymentCharge = (r: Reader): T.PaymentCharge => {
  const id = r.id()
  switch (id) {
    case -0x15fd3d82: // paymentCharge#ea02c27e
      return { _tag: "paymentCharge", id: r.string(), providerChargeId: r.string() }
  }
  return r.fail("PaymentCharge", id)
}

export const readPaymentFormMethod = (r: Reader): T.PaymentFormMethod => {
  const id = r.id()
  switch (id) {
    case -0x77070de5: // paymentFormMethod#88f8f21b
      return { _tag: "paymentFormMethod", url: r.string(), title: r.string() }
  }
  return r.fail("PaymentFormMethod", id)
}

export const readPaymentRequestedInfo = (r: Reader): T.PaymentRequestedInfo => {
  const id = r.id()
  switch (id) {
    case -0x6f63c06c: { // paymentRequestedInfo#909c3f94
      const flags = r.id()
      return {
        _tag: "paymentRequestedInfo",
        name: (flags & 1) !== 0 ? r.string() : undefined,
        phone: (flags & 2) !== 0 ? r.string() : undefined,
        email: (flags & 4) !== 0 ? r.string() : undefined,
        shippingAddress: (flags & 8) !== 0 ? readPostAddress(r) : undefined
      }
    }
  }
  return r.fail("PaymentRequestedInfo", id)
}

export const readPaymentSavedCredentials = (r: Reader): T.PaymentSavedCredentials => {
  const id = r.id()
  switch (id) {
    case -0x323d85e1: // paymentSavedCredentialsCard#cdc27a1f
      return { _tag: "paymentSavedCredentialsCard", id: r.string(), title: r.string() }
  }
  return r.fail("PaymentSavedCredentials", id)
}

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

export const readPeerBlocked = (r: Reader): T.PeerBlocked => {
  const id = r.id()
  switch (id) {
    case -0x17027fec: // peerBlocked#e8fd8014
      return { _tag: "peerBlocked", peerId: readPeer(r), date: r.int() }
  }
  return r.fail("PeerBlocked", id)
}

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

export const readPeerLocated = (r: Reader): T.PeerLocated => {
  const id = r.id()
  switch (id) {
    case -0x35b9e4a3: // peerLocated#ca461b5d
      return { _tag: "peerLocated", peer: readPeer(r), expires: r.int(), distance: r.int() }
    case -0x0713d7b5: // peerSelfLocated#f8ec284b
      return { _tag: "peerSelfLocated", expires: r.int() }
  }
  return r.fail("PeerLocated", id)
}

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

export const readPeerSettings = (r: Reader): T.PeerSettings => {
  const id = r.id()
  switch (id) {
    case -0x0b88be09: { // peerSettings#f47741f7
      const flags = r.id()
      return {
        _tag: "peerSettings",
        reportSpam: (flags & 1) !== 0,
        addContact: (flags & 2) !== 0,
        blockContact: (flags & 4) !== 0,
        shareContact: (flags & 8) !== 0,
        needContactsException: (flags & 16) !== 0,
        reportGeo: (flags & 32) !== 0,
        autoarchived: (flags & 128) !== 0,
        inviteMembers: (flags & 256) !== 0,
        requestChatBroadcast: (flags & 1024) !== 0,
        businessBotPaused: (flags & 2048) !== 0,
        businessBotCanReply: (flags & 4096) !== 0,
        geoDistance: (flags & 64) !== 0 ? r.int() : undefined,
        requestChatTitle: (flags & 512) !== 0 ? r.string() : undefined,
        requestChatDate: (flags & 512) !== 0 ? r.int() : undefined,
        businessBotId: (flags & 8192) !== 0 ? r.int53() : undefined,
        businessBotManageUrl: (flags & 8192) !== 0 ? r.string() : undefined,
        chargePaidMessageStars: (flags & 16384) !== 0 ? r.long() : undefined,
        registrationMonth: (flags & 32768) !== 0 ? r.string() : undefined,
        phoneCountry: (flags & 65536) !== 0 ? r.string() : undefined,
        nameChangeDate: (flags & 131072) !== 0 ? r.int() : undefined,
        photoChangeDate: (flags & 262144) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("PeerSettings", id)
}

export const readPeerStories = (r: Reader): T.PeerStories => {
  const id = r.id()
  switch (id) {
    case -0x65ca1667: { // peerStories#9a35e999
      const flags = r.id()
      return {
        _tag: "peerStories",
        peer: readPeer(r),
        maxReadId: (flags & 1) !== 0 ? r.int() : undefined,
        stories: r.vector(2, readStoryItem)
      }
    }
  }
  return r.fail("PeerStories", id)
}

export const readPendingSuggestion = (r: Reader): T.PendingSuggestion => {
  const id = r.id()
  switch (id) {
    case -0x1817d1ee: // pendingSuggestion#e7e82e12
      return {
        _tag: "pendingSuggestion",
        suggestion: r.string(),
        title: readTextWithEntities(r),
        description: readTextWithEntities(r),
        url: r.string()
      }
  }
  return r.fail("PendingSuggestion", id)
}

export const readPhoneCall = (r: Reader): T.PhoneCall => {
  const id = r.id()
  switch (id) {
    case 0x30535af5: { // phoneCall#30535af5
      const flags = r.id()
      return {
        _tag: "phoneCall",
        p2pAllowed: (flags & 32) !== 0,
        video: (flags & 64) !== 0,
        conferenceSupported: (flags & 256) !== 0,
        id: r.long(),
        accessHash: r.long(),
        date: r.int(),
        adminId: r.int53(),
        participantId: r.int53(),
        gAOrB: r.bytes(),
        keyFingerprint: r.long(),
        protocol: readPhoneCallProtocol(r),
        connections: r.vector(8, readPhoneConnection),
        startDate: r.int(),
        customParameters: (flags & 128) !== 0 ? readDataJSON(r) : undefined
      }
    }
    case 0x3660c311: { // phoneCallAccepted#3660c311
      const flags = r.id()
      return {
        _tag: "phoneCallAccepted",
        video: (flags & 64) !== 0,
        id: r.long(),
        accessHash: r.long(),
        date: r.int(),
        adminId: r.int53(),
        participantId: r.int53(),
        gB: r.bytes(),
        protocol: readPhoneCallProtocol(r)
      }
    }
    case 0x50ca4de1: { // phoneCallDiscarded#50ca4de1
      const flags = r.id()
      return {
        _tag: "phoneCallDiscarded",
        needRating: (flags & 4) !== 0,
        needDebug: (flags & 8) !== 0,
        video: (flags & 64) !== 0,
        id: r.long(),
        reason: (flags & 1) !== 0 ? readPhoneCallDiscardReason(r) : undefined,
        duration: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
    case 0x5366c915: // phoneCallEmpty#5366c915
      return { _tag: "phoneCallEmpty", id: r.long() }
    case 0x14b0ed0c: { // phoneCallRequested#14b0ed0c
      const flags = r.id()
      return {
        _tag: "phoneCallRequested",
        video: (flags & 64) !== 0,
        id: r.long(),
        accessHash: r.long(),
        date: r.int(),
        adminId: r.int53(),
        participantId: r.int53(),
        gAHash: r.bytes(),
        protocol: readPhoneCallProtocol(r)
      }
    }
    case -0x3add90e9: { // phoneCallWaiting#c5226f17
      const flags = r.id()
      return {
        _tag: "phoneCallWaiting",
        video: (flags & 64) !== 0,
        id: r.long(),
        accessHash: r.long(),
        date: r.int(),
        adminId: r.int53(),
        participantId: r.int53(),
        protocol: readPhoneCallProtocol(r),
        receiveDate: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("PhoneCall", id)
}

export const readPhoneCallDiscardReason = (r: Reader): T.PhoneCallDiscardReason => {
  const id = r.id()
  switch (id) {
    case -0x05081737: // phoneCallDiscardReasonBusy#faf7e8c9
      return { _tag: "phoneCallDiscardReasonBusy" }
    case -0x1f6a3e60: // phoneCallDiscardReasonDisconnect#e095c1a0
      return { _tag: "phoneCallDiscardReasonDisconnect" }
    case 0x57adc690: // phoneCallDiscardReasonHangup#57adc690
      return { _tag: "phoneCallDiscardReasonHangup" }
    case -0x60440e09: // phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7
      return { _tag: "phoneCallDiscardReasonMigrateConferenceCall", slug: r.string() }
    case -0x7a1bdcff: // phoneCallDiscardReasonMissed#85e42301
      return { _tag: "phoneCallDiscardReasonMissed" }
  }
  return r.fail("PhoneCallDiscardReason", id)
}

export const readPhoneCallProtocol = (r: Reader): T.PhoneCallProtocol => {
  const id = r.id()
  switch (id) {
    case -0x03787038: { // phoneCallProtocol#fc878fc8
      const flags = r.id()
      return {
        _tag: "phoneCallProtocol",
        udpP2p: (flags & 1) !== 0,
        udpReflector: (flags & 2) !== 0,
        minLayer: r.int(),
        maxLayer: r.int(),
        libraryVersions: r.vector(1, readString)
      }
    }
  }
  return r.fail("PhoneCallProtocol", id)
}

export const readPhoneConnection = (r: Reader): T.PhoneConnection => {
  const id = r.id()
  switch (id) {
    case -0x633edc39: { // phoneConnection#9cc123c7
      const flags = r.id()
      return {
        _tag: "phoneConnection",
        tcp: (flags & 1) !== 0,
        id: r.long(),
        ip: r.string(),
        ipv6: r.string(),
        port: r.int(),
        peerTag: r.bytes()
      }
    }
    case 0x635fe375: { // phoneConnectionWebrtc#635fe375
      const flags = r.id()
      return {
        _tag: "phoneConnectionWebrtc",
        turn: (flags & 1) !== 0,
        stun: (flags & 2) !== 0,
        id: r.long(),
        ip: r.string(),
        ipv6: r.string(),
        port: r.int(),
        username: r.string(),
        password: r.string()
      }
    }
  }
  return r.fail("PhoneConnection", id)
}

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

const readPollInside = (r: Reader): T.Poll => {
  const id = r.id()
  switch (id) {
    case -0x6991d241: { // poll#966e2dbf
      const id = r.long()
      const flags = r.id()
      return {
        _tag: "poll",
        id,
        closed: (flags & 1) !== 0,
        publicVoters: (flags & 2) !== 0,
        multipleChoice: (flags & 4) !== 0,
        quiz: (flags & 8) !== 0,
        openAnswers: (flags & 64) !== 0,
        revotingDisabled: (flags & 128) !== 0,
        shuffleAnswers: (flags & 256) !== 0,
        hideResultsUntilClose: (flags & 512) !== 0,
        creator: (flags & 1024) !== 0,
        subscribersOnly: (flags & 2048) !== 0,
        question: readTextWithEntities(r),
        answers: r.vector(6, readPollAnswer),
        closePeriod: (flags & 16) !== 0 ? r.int() : undefined,
        closeDate: (flags & 32) !== 0 ? r.int() : undefined,
        countriesIso2: (flags & 4096) !== 0 ? r.vector(1, readString) : undefined,
        hash: r.long()
      }
    }
  }
  return r.fail("Poll", id)
}

export const readPoll = (r: Reader): T.Poll => {
  r.enter("Poll")
  const value = readPollInside(r)
  r.leave()
  return value
}

const readPollAnswerInside = (r: Reader): T.PollAnswer => {
  const id = r.id()
  switch (id) {
    case 0x199fed96: { // inputPollAnswer#199fed96
      const flags = r.id()
      return {
        _tag: "inputPollAnswer",
        text: readTextWithEntities(r),
        media: (flags & 1) !== 0 ? readInputMedia(r) : undefined
      }
    }
    case 0x4b7d786a: { // pollAnswer#4b7d786a
      const flags = r.id()
      return {
        _tag: "pollAnswer",
        text: readTextWithEntities(r),
        option: r.bytes(),
        media: (flags & 1) !== 0 ? readMessageMedia(r) : undefined,
        addedBy: (flags & 2) !== 0 ? readPeer(r) : undefined,
        date: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("PollAnswer", id)
}

export const readPollAnswer = (r: Reader): T.PollAnswer => {
  r.enter("PollAnswer")
  const value = readPollAnswerInside(r)
  r.leave()
  return value
}

export const readPollAnswerVoters = (r: Reader): T.PollAnswerVoters => {
  const id = r.id()
  switch (id) {
    case 0x3645230a: { // pollAnswerVoters#3645230a
      const flags = r.id()
      return {
        _tag: "pollAnswerVoters",
        chosen: (flags & 1) !== 0,
        correct: (flags & 2) !== 0,
        option: r.bytes(),
        voters: (flags & 4) !== 0 ? r.int() : undefined,
        recentVoters: (flags & 4) !== 0 ? r.vector(3, readPeer) : undefined
      }
    }
  }
  return r.fail("PollAnswerVoters", id)
}

const readPollResultsInside = (r: Reader): T.PollResults => {
  const id = r.id()
  switch (id) {
    case -0x45844ea2: { // pollResults#ba7bb15e
      const flags = r.id()
      return {
        _tag: "pollResults",
        min: (flags & 1) !== 0,
        hasUnreadVotes: (flags & 64) !== 0,
        canViewStats: (flags & 128) !== 0,
        results: (flags & 2) !== 0 ? r.vector(3, readPollAnswerVoters) : undefined,
        totalVoters: (flags & 4) !== 0 ? r.int() : undefined,
        recentVoters: (flags & 8) !== 0 ? r.vector(3, readPeer) : undefined,
        solution: (flags & 16) !== 0 ? r.string() : undefined,
        solutionEntities: (flags & 16) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        solutionMedia: (flags & 32) !== 0 ? readMessageMedia(r) : undefined
      }
    }
  }
  return r.fail("PollResults", id)
}

export const readPollResults = (r: Reader): T.PollResults => {
  r.enter("PollResults")
  const value = readPollResultsInside(r)
  r.leave()
  return value
}

export const readPopularContact = (r: Reader): T.PopularContact => {
  const id = r.id()
  switch (id) {
    case 0x5ce14175: // popularContact#5ce14175
      return { _tag: "popularContact", clientId: r.long(), importers: r.int() }
  }
  return r.fail("PopularContact", id)
}

export const readPostAddress = (r: Reader): T.PostAddress => {
  const id = r.id()
  switch (id) {
    case 0x1e8caaeb: // postAddress#1e8caaeb
      return {
        _tag: "postAddress",
        streetLine1: r.string(),
        streetLine2: r.string(),
        city: r.string(),
        state: r.string(),
        countryIso2: r.string(),
        postCode: r.string()
      }
  }
  return r.fail("PostAddress", id)
}

export const readPostInteractionCounters = (r: Reader): T.PostInteractionCounters => {
  const id = r.id()
  switch (id) {
    case -0x18fa7181: // postInteractionCountersMessage#e7058e7f
      return {
        _tag: "postInteractionCountersMessage",
        msgId: r.int(),
        views: r.int(),
        forwards: r.int(),
        reactions: r.int()
      }
    case -0x75b7f1d9: // postInteractionCountersStory#8a480e27
      return {
        _tag: "postInteractionCountersStory",
        storyId: r.int(),
        views: r.int(),
        forwards: r.int(),
        reactions: r.int()
      }
  }
  return r.fail("PostInteractionCounters", id)
}

export const readPremiumGiftCodeOption = (r: Reader): T.PremiumGiftCodeOption => {
  const id = r.id()
  switch (id) {
    case 0x257e962b: { // premiumGiftCodeOption#257e962b
      const flags = r.id()
      return {
        _tag: "premiumGiftCodeOption",
        users: r.int(),
        months: r.int(),
        storeProduct: (flags & 1) !== 0 ? r.string() : undefined,
        storeQuantity: (flags & 2) !== 0 ? r.int() : undefined,
        currency: r.string(),
        amount: r.long()
      }
    }
  }
  return r.fail("PremiumGiftCodeOption", id)
}

export const readPremiumSubscriptionOption = (r: Reader): T.PremiumSubscriptionOption => {
  const id = r.id()
  switch (id) {
    case 0x5f2d1df2: { // premiumSubscriptionOption#5f2d1df2
      const flags = r.id()
      return {
        _tag: "premiumSubscriptionOption",
        current: (flags & 2) !== 0,
        canPurchaseUpgrade: (flags & 4) !== 0,
        transaction: (flags & 8) !== 0 ? r.string() : undefined,
        months: r.int(),
        currency: r.string(),
        amount: r.long(),
        botUrl: r.string(),
        storeProduct: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("PremiumSubscriptionOption", id)
}

export const readPrepaidGiveaway = (r: Reader): T.PrepaidGiveaway => {
  const id = r.id()
  switch (id) {
    case -0x4dac62ac: // prepaidGiveaway#b2539d54
      return { _tag: "prepaidGiveaway", id: r.long(), months: r.int(), quantity: r.int(), date: r.int() }
    case -0x65628820: // prepaidStarsGiveaway#9a9d77e0
      return {
        _tag: "prepaidStarsGiveaway",
        id: r.long(),
        stars: r.long(),
        quantity: r.int(),
        boosts: r.int(),
        date: r.int()
      }
  }
  return r.fail("PrepaidGiveaway", id)
}

export const readPrivacyKey = (r: Reader): T.PrivacyKey => {
  const id = r.id()
  switch (id) {
    case -0x5b79489f: // privacyKeyAbout#a486b761
      return { _tag: "privacyKeyAbout" }
    case 0x42ffd42b: // privacyKeyAddedByPhone#42ffd42b
      return { _tag: "privacyKeyAddedByPhone" }
    case 0x2000a518: // privacyKeyBirthday#2000a518
      return { _tag: "privacyKeyBirthday" }
    case 0x500e6dfa: // privacyKeyChatInvite#500e6dfa
      return { _tag: "privacyKeyChatInvite" }
    case 0x69ec56a3: // privacyKeyForwards#69ec56a3
      return { _tag: "privacyKeyForwards" }
    case 0x17d348d2: // privacyKeyNoPaidMessages#17d348d2
      return { _tag: "privacyKeyNoPaidMessages" }
    case 0x3d662b7b: // privacyKeyPhoneCall#3d662b7b
      return { _tag: "privacyKeyPhoneCall" }
    case -0x2e651b93: // privacyKeyPhoneNumber#d19ae46d
      return { _tag: "privacyKeyPhoneNumber" }
    case 0x39491cc8: // privacyKeyPhoneP2P#39491cc8
      return { _tag: "privacyKeyPhoneP2P" }
    case -0x69eae013: // privacyKeyProfilePhoto#96151fed
      return { _tag: "privacyKeyProfilePhoto" }
    case -0x0085a8e5: // privacyKeySavedMusic#ff7a571b
      return { _tag: "privacyKeySavedMusic" }
    case 0x2ca4fdf8: // privacyKeyStarGiftsAutoSave#2ca4fdf8
      return { _tag: "privacyKeyStarGiftsAutoSave" }
    case -0x43d154d0: // privacyKeyStatusTimestamp#bc2eab30
      return { _tag: "privacyKeyStatusTimestamp" }
    case 0x0697f414: // privacyKeyVoiceMessages#0697f414
      return { _tag: "privacyKeyVoiceMessages" }
  }
  return r.fail("PrivacyKey", id)
}

export const readPrivacyRule = (r: Reader): T.PrivacyRule => {
  const id = r.id()
  switch (id) {
    case 0x65427b82: // privacyValueAllowAll#65427b82
      return { _tag: "privacyValueAllowAll" }
    case 0x21461b5d: // privacyValueAllowBots#21461b5d
      return { _tag: "privacyValueAllowBots" }
    case 0x6b134e8e: // privacyValueAllowChatParticipants#6b134e8e
      return { _tag: "privacyValueAllowChatParticipants", chats: r.vector(2, readInt53) }
    case -0x08172765: // privacyValueAllowCloseFriends#f7e8d89b
      return { _tag: "privacyValueAllowCloseFriends" }
    case -0x0001e454: // privacyValueAllowContacts#fffe1bac
      return { _tag: "privacyValueAllowContacts" }
    case -0x13167eb5: // privacyValueAllowPremium#ece9814b
      return { _tag: "privacyValueAllowPremium" }
    case -0x476fa04e: // privacyValueAllowUsers#b8905fb2
      return { _tag: "privacyValueAllowUsers", users: r.vector(2, readInt53) }
    case -0x748c189d: // privacyValueDisallowAll#8b73e763
      return { _tag: "privacyValueDisallowAll" }
    case -0x095a07d1: // privacyValueDisallowBots#f6a5f82f
      return { _tag: "privacyValueDisallowBots" }
    case 0x41c87565: // privacyValueDisallowChatParticipants#41c87565
      return { _tag: "privacyValueDisallowChatParticipants", chats: r.vector(2, readInt53) }
    case -0x077705e6: // privacyValueDisallowContacts#f888fa1a
      return { _tag: "privacyValueDisallowContacts" }
    case -0x1b9deebf: // privacyValueDisallowUsers#e4621141
      return { _tag: "privacyValueDisallowUsers", users: r.vector(2, readInt53) }
  }
  return r.fail("PrivacyRule", id)
}

export const readProfileTab = (r: Reader): T.ProfileTab => {
  const id = r.id()
  switch (id) {
    case -0x54cc6400: // profileTabFiles#ab339c00
      return { _tag: "profileTabFiles" }
    case -0x5d3f096b: // profileTabGifs#a2c0f695
      return { _tag: "profileTabGifs" }
    case 0x4d4bd46a: // profileTabGifts#4d4bd46a
      return { _tag: "profileTabGifts" }
    case -0x2c9a9b67: // profileTabLinks#d3656499
      return { _tag: "profileTabLinks" }
    case 0x72c64955: // profileTabMedia#72c64955
      return { _tag: "profileTabMedia" }
    case -0x60d82d92: // profileTabMusic#9f27d26e
      return { _tag: "profileTabMusic" }
    case -0x4673296a: // profileTabPosts#b98cd696
      return { _tag: "profileTabPosts" }
    case -0x1b88f6d2: // profileTabVoice#e477092e
      return { _tag: "profileTabVoice" }
  }
  return r.fail("ProfileTab", id)
}

export const readPublicForward = (r: Reader): T.PublicForward => {
  const id = r.id()
  switch (id) {
    case 0x01f2bf4a: // publicForwardMessage#01f2bf4a
      return { _tag: "publicForwardMessage", message: readMessage(r) }
    case -0x120c5230: // publicForwardStory#edf3add0
      return { _tag: "publicForwardStory", peer: readPeer(r), story: readStoryItem(r) }
  }
  return r.fail("PublicForward", id)
}

export const readQuickReply = (r: Reader): T.QuickReply => {
  const id = r.id()
  switch (id) {
    case 0x0697102b: // quickReply#0697102b
      return {
        _tag: "quickReply",
        shortcutId: r.int(),
        shortcut: r.string(),
        topMessage: r.int(),
        count: r.int()
      }
  }
  return r.fail("QuickReply", id)
}

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

export const readReactionNotificationsFrom = (r: Reader): T.ReactionNotificationsFrom => {
  const id = r.id()
  switch (id) {
    case 0x4b9e22a0: // reactionNotificationsFromAll#4b9e22a0
      return { _tag: "reactionNotificationsFromAll" }
    case -0x453c59e6: // reactionNotificationsFromContacts#bac3a61a
      return { _tag: "reactionNotificationsFromContacts" }
  }
  return r.fail("ReactionNotificationsFrom", id)
}

export const readReactionsNotifySettings = (r: Reader): T.ReactionsNotifySettings => {
  const id = r.id()
  switch (id) {
    case 0x71e4ea58: { // reactionsNotifySettings#71e4ea58
      const flags = r.id()
      return {
        _tag: "reactionsNotifySettings",
        messagesNotifyFrom: (flags & 1) !== 0 ? readReactionNotificationsFrom(r) : undefined,
        storiesNotifyFrom: (flags & 2) !== 0 ? readReactionNotificationsFrom(r) : undefined,
        pollVotesNotifyFrom: (flags & 4) !== 0 ? readReactionNotificationsFrom(r) : undefined,
        sound: readNotificationSound(r),
        showPreviews: r.bool()
      }
    }
  }
  return r.fail("ReactionsNotifySettings", id)
}

export const readReadParticipantDate = (r: Reader): T.ReadParticipantDate => {
  const id = r.id()
  switch (id) {
    case 0x4a4ff172: // readParticipantDate#4a4ff172
      return { _tag: "readParticipantDate", userId: r.int53(), date: r.int() }
  }
  return r.fail("ReadParticipantDate", id)
}

export const readReceivedNotifyMessage = (r: Reader): T.ReceivedNotifyMessage => {
  const id = r.id()
  switch (id) {
    case -0x5c7b4887: // receivedNotifyMessage#a384b779
      return { _tag: "receivedNotifyMessage", id: r.int(), flags: r.int() }
  }
  return r.fail("ReceivedNotifyMessage", id)
}

export const readRecentMeUrl = (r: Reader): T.RecentMeUrl => {
  const id = r.id()
  switch (id) {
    case -0x4d258e2e: // recentMeUrlChat#b2da71d2
      return { _tag: "recentMeUrlChat", url: r.string(), chatId: r.int53() }
    case -0x14b6f7e3: // recentMeUrlChatInvite#eb49081d
      return { _tag: "recentMeUrlChatInvite", url: r.string(), chatInvite: readChatInvite(r) }
    case -0x43f5a824: // recentMeUrlStickerSet#bc0a57dc
      return { _tag: "recentMeUrlStickerSet", url: r.string(), set: readStickerSetCovered(r) }
    case 0x46e1d13d: // recentMeUrlUnknown#46e1d13d
      return { _tag: "recentMeUrlUnknown", url: r.string() }
    case -0x46d3f61e: // recentMeUrlUser#b92c09e2
      return { _tag: "recentMeUrlUser", url: r.string(), userId: r.int53() }
  }
  return r.fail("RecentMeUrl", id)
}

export const readRecentStory = (r: Reader): T.RecentStory => {
  const id = r.id()
  switch (id) {
    case 0x711d692d: { // recentStory#711d692d
      const flags = r.id()
      return { _tag: "recentStory", live: (flags & 1) !== 0, maxId: (flags & 2) !== 0 ? r.int() : undefined }
    }
  }
  return r.fail("RecentStory", id)
}

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

export const readReportReason = (r: Reader): T.ReportReason => {
  const id = r.id()
  switch (id) {
    case -0x520bb11d: // inputReportReasonChildAbuse#adf44ee3
      return { _tag: "inputReportReasonChildAbuse" }
    case -0x647606c6: // inputReportReasonCopyright#9b89f93a
      return { _tag: "inputReportReasonCopyright" }
    case -0x0a222919: // inputReportReasonFake#f5ddd6e7
      return { _tag: "inputReportReasonFake" }
    case -0x242b0113: // inputReportReasonGeoIrrelevant#dbd4feed
      return { _tag: "inputReportReasonGeoIrrelevant" }
    case 0x0a8eb2be: // inputReportReasonIllegalDrugs#0a8eb2be
      return { _tag: "inputReportReasonIllegalDrugs" }
    case -0x3e1b5d4f: // inputReportReasonOther#c1e4a2b1
      return { _tag: "inputReportReasonOther" }
    case -0x613879c3: // inputReportReasonPersonalDetails#9ec7863d
      return { _tag: "inputReportReasonPersonalDetails" }
    case 0x2e59d922: // inputReportReasonPornography#2e59d922
      return { _tag: "inputReportReasonPornography" }
    case 0x58dbcab8: // inputReportReasonSpam#58dbcab8
      return { _tag: "inputReportReasonSpam" }
    case 0x1e22c78d: // inputReportReasonViolence#1e22c78d
      return { _tag: "inputReportReasonViolence" }
  }
  return r.fail("ReportReason", id)
}

export const readReportResult = (r: Reader): T.ReportResult => {
  const id = r.id()
  switch (id) {
    case 0x6f09ac31: { // reportResultAddComment#6f09ac31
      const flags = r.id()
      return { _tag: "reportResultAddComment", optional: (flags & 1) !== 0, option: r.bytes() }
    }
    case -0x0f1b1f4a: // reportResultChooseOption#f0e4e0b6
      return {
        _tag: "reportResultChooseOption",
        title: r.string(),
        options: r.vector(3, readMessageReportOption)
      }
    case -0x724cc3b5: // reportResultReported#8db33c4b
      return { _tag: "reportResultReported" }
  }
  return r.fail("ReportResult", id)
}

export const readRequestPeerType = (r: Reader): T.RequestPeerType => {
  const id = r.id()
  switch (id) {
    case 0x339bef6c: { // requestPeerTypeBroadcast#339bef6c
      const flags = r.id()
      return {
        _tag: "requestPeerTypeBroadcast",
        creator: (flags & 1) !== 0,
        hasUsername: (flags & 8) !== 0 ? r.bool() : undefined,
        userAdminRights: (flags & 2) !== 0 ? readChatAdminRights(r) : undefined,
        botAdminRights: (flags & 4) !== 0 ? readChatAdminRights(r) : undefined
      }
    }
    case -0x360f91e5: { // requestPeerTypeChat#c9f06e1b
      const flags = r.id()
      return {
        _tag: "requestPeerTypeChat",
        creator: (flags & 1) !== 0,
        botParticipant: (flags & 32) !== 0,
        hasUsername: (flags & 8) !== 0 ? r.bool() : undefined,
        forum: (flags & 16) !== 0 ? r.bool() : undefined,
        userAdminRights: (flags & 2) !== 0 ? readChatAdminRights(r) : undefined,
        botAdminRights: (flags & 4) !== 0 ? readChatAdminRights(r) : undefined
      }
    }
    case 0x3e81e078: { // requestPeerTypeCreateBot#3e81e078
      const flags = r.id()
      return {
        _tag: "requestPeerTypeCreateBot",
        botManaged: (flags & 1) !== 0,
        suggestedName: (flags & 2) !== 0 ? r.string() : undefined,
        suggestedUsername: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case 0x5f3b8a00: { // requestPeerTypeUser#5f3b8a00
      const flags = r.id()
      return {
        _tag: "requestPeerTypeUser",
        bot: (flags & 1) !== 0 ? r.bool() : undefined,
        premium: (flags & 2) !== 0 ? r.bool() : undefined
      }
    }
  }
  return r.fail("RequestPeerType", id)
}

export const readRequestedPeer = (r: Reader): T.RequestedPeer => {
  const id = r.id()
  switch (id) {
    case -0x745bfc1c: { // requestedPeerChannel#8ba403e4
      const flags = r.id()
      return {
        _tag: "requestedPeerChannel",
        channelId: r.int53(),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        username: (flags & 2) !== 0 ? r.string() : undefined,
        photo: (flags & 4) !== 0 ? readPhoto(r) : undefined
      }
    }
    case 0x7307544f: { // requestedPeerChat#7307544f
      const flags = r.id()
      return {
        _tag: "requestedPeerChat",
        chatId: r.int53(),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        photo: (flags & 4) !== 0 ? readPhoto(r) : undefined
      }
    }
    case -0x29d00b96: { // requestedPeerUser#d62ff46a
      const flags = r.id()
      return {
        _tag: "requestedPeerUser",
        userId: r.int53(),
        firstName: (flags & 1) !== 0 ? r.string() : undefined,
        lastName: (flags & 1) !== 0 ? r.string() : undefined,
        username: (flags & 2) !== 0 ? r.string() : undefined,
        photo: (flags & 4) !== 0 ? readPhoto(r) : undefined
      }
    }
  }
  return r.fail("RequestedPeer", id)
}

export const readRequirementToContact = (r: Reader): T.RequirementToContact => {
  const id = r.id()
  switch (id) {
    case 0x050a9839: // requirementToContactEmpty#050a9839
      return { _tag: "requirementToContactEmpty" }
    case -0x4b09816d: // requirementToContactPaidMessages#b4f67e93
      return { _tag: "requirementToContactPaidMessages", starsAmount: r.long() }
    case -0x1a7e1b17: // requirementToContactPremium#e581e4e9
      return { _tag: "requirementToContactPremium" }
  }
  return r.fail("RequirementToContact", id)
}

export const readRestrictionReason = (r: Reader): T.RestrictionReason => {
  const id = r.id()
  switch (id) {
    case -0x2f8d534c: // restrictionReason#d072acb4
      return { _tag: "restrictionReason", platform: r.string(), reason: r.string(), text: r.string() }
  }
  return r.fail("RestrictionReason", id)
}

export const readRichMessage = (r: Reader): T.RichMessage => {
  const id = r.id()
  switch (id) {
    case -0x450c6275: { // richMessage#baf39d8b
      const flags = r.id()
      return {
        _tag: "richMessage",
        rtl: (flags & 1) !== 0,
        part: (flags & 2) !== 0,
        blocks: r.vector(1, readPageBlock),
        photos: r.vector(3, readPhoto),
        documents: r.vector(3, readDocument)
      }
    }
  }
  return r.fail("RichMessage", id)
}

const readRichTextInside = (r: Reader): T.RichText => {
  const id = r.id()
  switch (id) {
    case 0x35553762: // textAnchor#35553762
      return { _tag: "textAnchor", text: readRichText(r), name: r.string() }
    case -0x3aa95ba3: // textAutoEmail#c556a45d
      return { _tag: "textAutoEmail", text: readRichText(r) }
    case 0x24c26789: // textAutoPhone#24c26789
      return { _tag: "textAutoPhone", text: readRichText(r) }
    case -0x53957c56: // textAutoUrl#ac6a83aa
      return { _tag: "textAutoUrl", text: readRichText(r) }
    case -0x46a97ed3: // textBankCard#b956812d
      return { _tag: "textBankCard", text: readRichText(r) }
    case 0x6724abc4: // textBold#6724abc4
      return { _tag: "textBold", text: readRichText(r) }
    case 0x02ff29d3: // textBotCommand#02ff29d3
      return { _tag: "textBotCommand", text: readRichText(r) }
    case 0x7b9e1801: // textCashtag#7b9e1801
      return { _tag: "textCashtag", text: readRichText(r) }
    case 0x7e6260d7: // textConcat#7e6260d7
      return { _tag: "textConcat", texts: r.vector(1, readRichText) }
    case -0x5d9ea940: // textCustomEmoji#a26156c0
      return { _tag: "textCustomEmoji", documentId: r.long(), alt: r.string() }
    case -0x5a4ba1d5: { // textDate#a5b45e2b
      const flags = r.id()
      return {
        _tag: "textDate",
        relative: (flags & 1) !== 0,
        shortTime: (flags & 2) !== 0,
        longTime: (flags & 4) !== 0,
        shortDate: (flags & 8) !== 0,
        longDate: (flags & 16) !== 0,
        dayOfWeek: (flags & 32) !== 0,
        text: readRichText(r),
        date: r.int()
      }
    }
    case -0x697934b0: // textDiff#9686cb50
      return { _tag: "textDiff", text: readRichText(r), oldText: readRichText(r) }
    case -0x21a5f22a: // textEmail#de5a0dd6
      return { _tag: "textEmail", text: readRichText(r), email: r.string() }
    case -0x23c27db1: // textEmpty#dc3d824f
      return { _tag: "textEmpty" }
    case 0x6c3f19b9: // textFixed#6c3f19b9
      return { _tag: "textFixed", text: readRichText(r) }
    case 0x519524ea: // textHashtag#519524ea
      return { _tag: "textHashtag", text: readRichText(r) }
    case 0x081ccf4f: // textImage#081ccf4f
      return { _tag: "textImage", documentId: r.long(), w: r.int(), h: r.int() }
    case -0x26ed5a64: // textItalic#d912a59c
      return { _tag: "textItalic", text: readRichText(r) }
    case 0x034b8621: // textMarked#034b8621
      return { _tag: "textMarked", text: readRichText(r) }
    case -0x62d15369: // textMath#9d2eac97
      return { _tag: "textMath", source: r.string() }
    case -0x32db30bc: // textMention#cd24cf44
      return { _tag: "textMention", text: readRichText(r) }
    case 0x01a9fbfc: // textMentionName#01a9fbfc
      return { _tag: "textMentionName", text: readRichText(r), userId: r.int53() }
    case 0x1ccb966a: // textPhone#1ccb966a
      return { _tag: "textPhone", text: readRichText(r), phone: r.string() }
    case 0x744694e0: // textPlain#744694e0
      return { _tag: "textPlain", text: r.string() }
    case 0x4c2a5d62: // textSpoiler#4c2a5d62
      return { _tag: "textSpoiler", text: readRichText(r) }
    case -0x6407446b: // textStrike#9bf8bb95
      return { _tag: "textStrike", text: readRichText(r) }
    case -0x12957afc: // textSubscript#ed6a8504
      return { _tag: "textSubscript", text: readRichText(r) }
    case -0x3804a1ff: // textSuperscript#c7fb5e01
      return { _tag: "textSuperscript", text: readRichText(r) }
    case -0x3ed9dd3c: // textUnderline#c12622c4
      return { _tag: "textUnderline", text: readRichText(r) }
    case 0x3c2884c1: // textUrl#3c2884c1
      return { _tag: "textUrl", text: readRichText(r), url: r.string(), webpageId: r.long() }
  }
  return r.fail("RichText", id)
}

export const readRichText = (r: Reader): T.RichText => {
  r.enter("RichText")
  const value = readRichTextInside(r)
  r.leave()
  return value
}

export const readSavedContact = (r: Reader): T.SavedContact => {
  const id = r.id()
  switch (id) {
    case 0x1142bd56: // savedPhoneContact#1142bd56
      return {
        _tag: "savedPhoneContact",
        phone: r.string(),
        firstName: r.string(),
        lastName: r.string(),
        date: r.int()
      }
  }
  return r.fail("SavedContact", id)
}

export const readSavedDialog = (r: Reader): T.SavedDialog => {
  const id = r.id()
  switch (id) {
    case 0x64407ea7: { // monoForumDialog#64407ea7
      const flags = r.id()
      return {
        _tag: "monoForumDialog",
        unreadMark: (flags & 8) !== 0,
        nopaidMessagesException: (flags & 16) !== 0,
        peer: readPeer(r),
        topMessage: r.int(),
        readInboxMaxId: r.int(),
        readOutboxMaxId: r.int(),
        unreadCount: r.int(),
        unreadReactionsCount: r.int(),
        draft: (flags & 2) !== 0 ? readDraftMessage(r) : undefined
      }
    }
    case -0x42783494: { // savedDialog#bd87cb6c
      const flags = r.id()
      return { _tag: "savedDialog", pinned: (flags & 4) !== 0, peer: readPeer(r), topMessage: r.int() }
    }
  }
  return r.fail("SavedDialog", id)
}

export const readSavedReactionTag = (r: Reader): T.SavedReactionTag => {
  const id = r.id()
  switch (id) {
    case -0x349007d8: { // savedReactionTag#cb6ff828
      const flags = r.id()
      return {
        _tag: "savedReactionTag",
        reaction: readReaction(r),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        count: r.int()
      }
    }
  }
  return r.fail("SavedReactionTag", id)
}

export const readSavedStarGift = (r: Reader): T.SavedStarGift => {
  const id = r.id()
  switch (id) {
    case 0x41df43fc: { // savedStarGift#41df43fc
      const flags = r.id()
      return {
        _tag: "savedStarGift",
        nameHidden: (flags & 1) !== 0,
        unsaved: (flags & 32) !== 0,
        refunded: (flags & 512) !== 0,
        canUpgrade: (flags & 1024) !== 0,
        pinnedToTop: (flags & 4096) !== 0,
        upgradeSeparate: (flags & 131072) !== 0,
        fromId: (flags & 2) !== 0 ? readPeer(r) : undefined,
        date: r.int(),
        gift: readStarGift(r),
        message: (flags & 4) !== 0 ? readTextWithEntities(r) : undefined,
        msgId: (flags & 8) !== 0 ? r.int() : undefined,
        savedId: (flags & 2048) !== 0 ? r.long() : undefined,
        convertStars: (flags & 16) !== 0 ? r.long() : undefined,
        upgradeStars: (flags & 64) !== 0 ? r.long() : undefined,
        canExportAt: (flags & 128) !== 0 ? r.int() : undefined,
        transferStars: (flags & 256) !== 0 ? r.long() : undefined,
        canTransferAt: (flags & 8192) !== 0 ? r.int() : undefined,
        canResellAt: (flags & 16384) !== 0 ? r.int() : undefined,
        collectionId: (flags & 32768) !== 0 ? r.vector(1, readInt) : undefined,
        prepaidUpgradeHash: (flags & 65536) !== 0 ? r.string() : undefined,
        dropOriginalDetailsStars: (flags & 262144) !== 0 ? r.long() : undefined,
        giftNum: (flags & 524288) !== 0 ? r.int() : undefined,
        canCraftAt: (flags & 1048576) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("SavedStarGift", id)
}

export const readSearchPostsFlood = (r: Reader): T.SearchPostsFlood => {
  const id = r.id()
  switch (id) {
    case 0x3e0b5b6a: { // searchPostsFlood#3e0b5b6a
      const flags = r.id()
      return {
        _tag: "searchPostsFlood",
        queryIsFree: (flags & 1) !== 0,
        totalDaily: r.int(),
        remains: r.int(),
        waitTill: (flags & 2) !== 0 ? r.int() : undefined,
        starsAmount: r.long()
      }
    }
  }
  return r.fail("SearchPostsFlood", id)
}

export const readSearchResultsCalendarPeriod = (r: Reader): T.SearchResultsCalendarPeriod => {
  const id = r.id()
  switch (id) {
    case -0x364fac61: // searchResultsCalendarPeriod#c9b0539f
      return {
        _tag: "searchResultsCalendarPeriod",
        date: r.int(),
        minMsgId: r.int(),
        maxMsgId: r.int(),
        count: r.int()
      }
  }
  return r.fail("SearchResultsCalendarPeriod", id)
}

export const readSearchResultsPosition = (r: Reader): T.SearchResultsPosition => {
  const id = r.id()
  switch (id) {
    case 0x7f648b67: // searchResultPosition#7f648b67
      return { _tag: "searchResultPosition", msgId: r.int(), date: r.int(), offset: r.int() }
  }
  return r.fail("SearchResultsPosition", id)
}

export const readSecureCredentialsEncrypted = (r: Reader): T.SecureCredentialsEncrypted => {
  const id = r.id()
  switch (id) {
    case 0x33f0ea47: // secureCredentialsEncrypted#33f0ea47
      return { _tag: "secureCredentialsEncrypted", data: r.bytes(), hash: r.bytes(), secret: r.bytes() }
  }
  return r.fail("SecureCredentialsEncrypted", id)
}

export const readSecureData = (r: Reader): T.SecureData => {
  const id = r.id()
  switch (id) {
    case -0x7515413d: // secureData#8aeabec3
      return { _tag: "secureData", data: r.bytes(), dataHash: r.bytes(), secret: r.bytes() }
  }
  return r.fail("SecureData", id)
}

export const readSecureFile = (r: Reader): T.SecureFile => {
  const id = r.id()
  switch (id) {
    case 0x7d09c27e: // secureFile#7d09c27e
      return {
        _tag: "secureFile",
        id: r.long(),
        accessHash: r.long(),
        size: r.int53(),
        dcId: r.int(),
        date: r.int(),
        fileHash: r.bytes(),
        secret: r.bytes()
      }
    case 0x64199744: // secureFileEmpty#64199744
      return { _tag: "secureFileEmpty" }
  }
  return r.fail("SecureFile", id)
}

export const readSecurePasswordKdfAlgo = (r: Reader): T.SecurePasswordKdfAlgo => {
  const id = r.id()
  switch (id) {
    case -0x440d2260: // securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0
      return { _tag: "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000", salt: r.bytes() }
    case -0x79b8e26e: // securePasswordKdfAlgoSHA512#86471d92
      return { _tag: "securePasswordKdfAlgoSHA512", salt: r.bytes() }
    case 0x004a8537: // securePasswordKdfAlgoUnknown#004a8537
      return { _tag: "securePasswordKdfAlgoUnknown" }
  }
  return r.fail("SecurePasswordKdfAlgo", id)
}

export const readSecurePlainData = (r: Reader): T.SecurePlainData => {
  const id = r.id()
  switch (id) {
    case 0x21ec5a5f: // securePlainEmail#21ec5a5f
      return { _tag: "securePlainEmail", email: r.string() }
    case 0x7d6099dd: // securePlainPhone#7d6099dd
      return { _tag: "securePlainPhone", phone: r.string() }
  }
  return r.fail("SecurePlainData", id)
}

const readSecureRequiredTypeInside = (r: Reader): T.SecureRequiredType => {
  const id = r.id()
  switch (id) {
    case -0x7d626626: { // secureRequiredType#829d99da
      const flags = r.id()
      return {
        _tag: "secureRequiredType",
        nativeNames: (flags & 1) !== 0,
        selfieRequired: (flags & 2) !== 0,
        translationRequired: (flags & 4) !== 0,
        type: readSecureValueType(r)
      }
    }
    case 0x027477b4: // secureRequiredTypeOneOf#027477b4
      return { _tag: "secureRequiredTypeOneOf", types: r.vector(3, readSecureRequiredType) }
  }
  return r.fail("SecureRequiredType", id)
}

export const readSecureRequiredType = (r: Reader): T.SecureRequiredType => {
  r.enter("SecureRequiredType")
  const value = readSecureRequiredTypeInside(r)
  r.leave()
  return value
}

export const readSecureSecretSettings = (r: Reader): T.SecureSecretSettings => {
  const id = r.id()
  switch (id) {
    case 0x1527bcac: // secureSecretSettings#1527bcac
      return {
        _tag: "secureSecretSettings",
        secureAlgo: readSecurePasswordKdfAlgo(r),
        secureSecret: r.bytes(),
        secureSecretId: r.long()
      }
  }
  return r.fail("SecureSecretSettings", id)
}

export const readSecureValue = (r: Reader): T.SecureValue => {
  const id = r.id()
  switch (id) {
    case 0x187fa0ca: { // secureValue#187fa0ca
      const flags = r.id()
      return {
        _tag: "secureValue",
        type: readSecureValueType(r),
        data: (flags & 1) !== 0 ? readSecureData(r) : undefined,
        frontSide: (flags & 2) !== 0 ? readSecureFile(r) : undefined,
        reverseSide: (flags & 4) !== 0 ? readSecureFile(r) : undefined,
        selfie: (flags & 8) !== 0 ? readSecureFile(r) : undefined,
        translation: (flags & 64) !== 0 ? r.vector(1, readSecureFile) : undefined,
        files: (flags & 16) !== 0 ? r.vector(1, readSecureFile) : undefined,
        plainData: (flags & 32) !== 0 ? readSecurePlainData(r) : undefined,
        hash: r.bytes()
      }
    }
  }
  return r.fail("SecureValue", id)
}

export const readSecureValueError = (r: Reader): T.SecureValueError => {
  const id = r.id()
  switch (id) {
    case -0x79628a71: // secureValueError#869d758f
      return { _tag: "secureValueError", type: readSecureValueType(r), hash: r.bytes(), text: r.string() }
    case -0x175bf427: // secureValueErrorData#e8a40bd9
      return {
        _tag: "secureValueErrorData",
        type: readSecureValueType(r),
        dataHash: r.bytes(),
        field: r.string(),
        text: r.string()
      }
    case 0x7a700873: // secureValueErrorFile#7a700873
      return { _tag: "secureValueErrorFile", type: readSecureValueType(r), fileHash: r.bytes(), text: r.string() }
    case 0x666220e9: // secureValueErrorFiles#666220e9
      return {
        _tag: "secureValueErrorFiles",
        type: readSecureValueType(r),
        fileHash: r.vector(1, readBytes),
        text: r.string()
      }
    case 0x00be3dfa: // secureValueErrorFrontSide#00be3dfa
      return {
        _tag: "secureValueErrorFrontSide",
        type: readSecureValueType(r),
        fileHash: r.bytes(),
        text: r.string()
      }
    case -0x7975d55b: // secureValueErrorReverseSide#868a2aa5
      return {
        _tag: "secureValueErrorReverseSide",
        type: readSecureValueType(r),
        fileHash: r.bytes(),
        text: r.string()
      }
    case -0x1ac8312a: // secureValueErrorSelfie#e537ced6
      return {
        _tag: "secureValueErrorSelfie",
        type: readSecureValueType(r),
        fileHash: r.bytes(),
        text: r.string()
      }
    case -0x5eebb890: // secureValueErrorTranslationFile#a1144770
      return {
        _tag: "secureValueErrorTranslationFile",
        type: readSecureValueType(r),
        fileHash: r.bytes(),
        text: r.string()
      }
    case 0x34636dd8: // secureValueErrorTranslationFiles#34636dd8
      return {
        _tag: "secureValueErrorTranslationFiles",
        type: readSecureValueType(r),
        fileHash: r.vector(1, readBytes),
        text: r.string()
      }
  }
  return r.fail("SecureValueError", id)
}

export const readSecureValueHash = (r: Reader): T.SecureValueHash => {
  const id = r.id()
  switch (id) {
    case -0x12e13250: // secureValueHash#ed1ecdb0
      return { _tag: "secureValueHash", type: readSecureValueType(r), hash: r.bytes() }
  }
  return r.fail("SecureValueHash", id)
}

export const readSecureValueType = (r: Reader): T.SecureValueType => {
  const id = r.id()
  switch (id) {
    case -0x341ce1da: // secureValueTypeAddress#cbe31e26
      return { _tag: "secureValueTypeAddress" }
    case -0x76ec83f3: // secureValueTypeBankStatement#89137c0d
      return { _tag: "secureValueTypeBankStatement" }
    case 0x06e425c4: // secureValueTypeDriverLicense#06e425c4
      return { _tag: "secureValueTypeDriverLicense" }
    case -0x71c35812: // secureValueTypeEmail#8e3ca7ee
      return { _tag: "secureValueTypeEmail" }
    case -0x5f2f8bb5: // secureValueTypeIdentityCard#a0d0744b
      return { _tag: "secureValueTypeIdentityCard" }
    case -0x665b70dd: // secureValueTypeInternalPassport#99a48f23
      return { _tag: "secureValueTypeInternalPassport" }
    case 0x3dac6a00: // secureValueTypePassport#3dac6a00
      return { _tag: "secureValueTypePassport" }
    case -0x661c7f96: // secureValueTypePassportRegistration#99e3806a
      return { _tag: "secureValueTypePassportRegistration" }
    case -0x62d57e1d: // secureValueTypePersonalDetails#9d2a81e3
      return { _tag: "secureValueTypePersonalDetails" }
    case -0x4cdf5525: // secureValueTypePhone#b320aadb
      return { _tag: "secureValueTypePhone" }
    case -0x7477cb78: // secureValueTypeRentalAgreement#8b883488
      return { _tag: "secureValueTypeRentalAgreement" }
    case -0x15fd13cd: // secureValueTypeTemporaryRegistration#ea02ec33
      return { _tag: "secureValueTypeTemporaryRegistration" }
    case -0x03c96ab2: // secureValueTypeUtilityBill#fc36954e
      return { _tag: "secureValueTypeUtilityBill" }
  }
  return r.fail("SecureValueType", id)
}

export const readSendAsPeer = (r: Reader): T.SendAsPeer => {
  const id = r.id()
  switch (id) {
    case -0x47e38fcc: { // sendAsPeer#b81c7034
      const flags = r.id()
      return { _tag: "sendAsPeer", premiumRequired: (flags & 1) !== 0, peer: readPeer(r) }
    }
  }
  return r.fail("SendAsPeer", id)
}

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

export const readShippingOption = (r: Reader): T.ShippingOption => {
  const id = r.id()
  switch (id) {
    case -0x49dec321: // shippingOption#b6213cdf
      return { _tag: "shippingOption", id: r.string(), title: r.string(), prices: r.vector(4, readLabeledPrice) }
  }
  return r.fail("ShippingOption", id)
}

export const readSmsJob = (r: Reader): T.SmsJob => {
  const id = r.id()
  switch (id) {
    case -0x195e1148: // smsJob#e6a1eeb8
      return { _tag: "smsJob", jobId: r.string(), phoneNumber: r.string(), text: r.string() }
  }
  return r.fail("SmsJob", id)
}

export const readSponsoredMessage = (r: Reader): T.SponsoredMessage => {
  const id = r.id()
  switch (id) {
    case 0x7dbf8673: { // sponsoredMessage#7dbf8673
      const flags = r.id()
      return {
        _tag: "sponsoredMessage",
        recommended: (flags & 32) !== 0,
        canReport: (flags & 4096) !== 0,
        randomId: r.bytes(),
        url: r.string(),
        title: r.string(),
        message: r.string(),
        entities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        photo: (flags & 64) !== 0 ? readPhoto(r) : undefined,
        media: (flags & 16384) !== 0 ? readMessageMedia(r) : undefined,
        color: (flags & 8192) !== 0 ? readPeerColor(r) : undefined,
        buttonText: r.string(),
        sponsorInfo: (flags & 128) !== 0 ? r.string() : undefined,
        additionalInfo: (flags & 256) !== 0 ? r.string() : undefined,
        minDisplayDuration: (flags & 32768) !== 0 ? r.int() : undefined,
        maxDisplayDuration: (flags & 32768) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("SponsoredMessage", id)
}

export const readSponsoredMessageReportOption = (r: Reader): T.SponsoredMessageReportOption => {
  const id = r.id()
  switch (id) {
    case 0x430d3150: // sponsoredMessageReportOption#430d3150
      return { _tag: "sponsoredMessageReportOption", text: r.string(), option: r.bytes() }
  }
  return r.fail("SponsoredMessageReportOption", id)
}

export const readSponsoredPeer = (r: Reader): T.SponsoredPeer => {
  const id = r.id()
  switch (id) {
    case -0x3968f72d: { // sponsoredPeer#c69708d3
      const flags = r.id()
      return {
        _tag: "sponsoredPeer",
        randomId: r.bytes(),
        peer: readPeer(r),
        sponsorInfo: (flags & 1) !== 0 ? r.string() : undefined,
        additionalInfo: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("SponsoredPeer", id)
}

export const readStarGift = (r: Reader): T.StarGift => {
  const id = r.id()
  switch (id) {
    case 0x313a9547: { // starGift#313a9547
      const flags = r.id()
      return {
        _tag: "starGift",
        limited: (flags & 1) !== 0,
        soldOut: (flags & 2) !== 0,
        birthday: (flags & 4) !== 0,
        requirePremium: (flags & 128) !== 0,
        limitedPerUser: (flags & 256) !== 0,
        peerColorAvailable: (flags & 1024) !== 0,
        auction: (flags & 2048) !== 0,
        id: r.long(),
        sticker: readDocument(r),
        stars: r.long(),
        availabilityRemains: (flags & 1) !== 0 ? r.int() : undefined,
        availabilityTotal: (flags & 1) !== 0 ? r.int() : undefined,
        availabilityResale: (flags & 16) !== 0 ? r.long() : undefined,
        convertStars: r.long(),
        firstSaleDate: (flags & 2) !== 0 ? r.int() : undefined,
        lastSaleDate: (flags & 2) !== 0 ? r.int() : undefined,
        upgradeStars: (flags & 8) !== 0 ? r.long() : undefined,
        resellMinStars: (flags & 16) !== 0 ? r.long() : undefined,
        title: (flags & 32) !== 0 ? r.string() : undefined,
        releasedBy: (flags & 64) !== 0 ? readPeer(r) : undefined,
        perUserTotal: (flags & 256) !== 0 ? r.int() : undefined,
        perUserRemains: (flags & 256) !== 0 ? r.int() : undefined,
        lockedUntilDate: (flags & 512) !== 0 ? r.int() : undefined,
        auctionSlug: (flags & 2048) !== 0 ? r.string() : undefined,
        giftsPerRound: (flags & 2048) !== 0 ? r.int() : undefined,
        auctionStartDate: (flags & 2048) !== 0 ? r.int() : undefined,
        upgradeVariants: (flags & 4096) !== 0 ? r.int() : undefined,
        background: (flags & 8192) !== 0 ? readStarGiftBackground(r) : undefined
      }
    }
    case -0x7a0f5633: { // starGiftUnique#85f0a9cd
      const flags = r.id()
      return {
        _tag: "starGiftUnique",
        requirePremium: (flags & 64) !== 0,
        resaleTonOnly: (flags & 128) !== 0,
        themeAvailable: (flags & 512) !== 0,
        burned: (flags & 16384) !== 0,
        crafted: (flags & 32768) !== 0,
        id: r.long(),
        giftId: r.long(),
        title: r.string(),
        slug: r.string(),
        num: r.int(),
        ownerId: (flags & 1) !== 0 ? readPeer(r) : undefined,
        ownerName: (flags & 2) !== 0 ? r.string() : undefined,
        ownerAddress: (flags & 4) !== 0 ? r.string() : undefined,
        attributes: r.vector(6, readStarGiftAttribute),
        availabilityIssued: r.int(),
        availabilityTotal: r.int(),
        giftAddress: (flags & 8) !== 0 ? r.string() : undefined,
        resellAmount: (flags & 16) !== 0 ? r.vector(3, readStarsAmount) : undefined,
        releasedBy: (flags & 32) !== 0 ? readPeer(r) : undefined,
        valueAmount: (flags & 256) !== 0 ? r.long() : undefined,
        valueCurrency: (flags & 256) !== 0 ? r.string() : undefined,
        valueUsdAmount: (flags & 256) !== 0 ? r.long() : undefined,
        themePeer: (flags & 1024) !== 0 ? readPeer(r) : undefined,
        peerColor: (flags & 2048) !== 0 ? readPeerColor(r) : undefined,
        hostId: (flags & 4096) !== 0 ? readPeer(r) : undefined,
        offerMinStars: (flags & 8192) !== 0 ? r.int() : undefined,
        craftChancePermille: (flags & 65536) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("StarGift", id)
}

export const readStarGiftActiveAuctionState = (r: Reader): T.StarGiftActiveAuctionState => {
  const id = r.id()
  switch (id) {
    case -0x2ce43ba3: // starGiftActiveAuctionState#d31bc45d
      return {
        _tag: "starGiftActiveAuctionState",
        gift: readStarGift(r),
        state: readStarGiftAuctionState(r),
        userState: readStarGiftAuctionUserState(r)
      }
  }
  return r.fail("StarGiftActiveAuctionState", id)
}

export const readStarGiftAttribute = (r: Reader): T.StarGiftAttribute => {
  const id = r.id()
  switch (id) {
    case -0x60dafb1c: // starGiftAttributeBackdrop#9f2504e4
      return {
        _tag: "starGiftAttributeBackdrop",
        name: r.string(),
        backdropId: r.int(),
        centerColor: r.int(),
        edgeColor: r.int(),
        patternColor: r.int(),
        textColor: r.int(),
        rarity: readStarGiftAttributeRarity(r)
      }
    case 0x565251e2: { // starGiftAttributeModel#565251e2
      const flags = r.id()
      return {
        _tag: "starGiftAttributeModel",
        crafted: (flags & 1) !== 0,
        name: r.string(),
        document: readDocument(r),
        rarity: readStarGiftAttributeRarity(r)
      }
    }
    case -0x1f400d94: { // starGiftAttributeOriginalDetails#e0bff26c
      const flags = r.id()
      return {
        _tag: "starGiftAttributeOriginalDetails",
        senderId: (flags & 1) !== 0 ? readPeer(r) : undefined,
        recipientId: readPeer(r),
        date: r.int(),
        message: (flags & 2) !== 0 ? readTextWithEntities(r) : undefined
      }
    }
    case 0x4e7085ea: // starGiftAttributePattern#4e7085ea
      return {
        _tag: "starGiftAttributePattern",
        name: r.string(),
        document: readDocument(r),
        rarity: readStarGiftAttributeRarity(r)
      }
  }
  return r.fail("StarGiftAttribute", id)
}

export const readStarGiftAttributeCounter = (r: Reader): T.StarGiftAttributeCounter => {
  const id = r.id()
  switch (id) {
    case 0x2eb1b658: // starGiftAttributeCounter#2eb1b658
      return { _tag: "starGiftAttributeCounter", attribute: readStarGiftAttributeId(r), count: r.int() }
  }
  return r.fail("StarGiftAttributeCounter", id)
}

export const readStarGiftAttributeId = (r: Reader): T.StarGiftAttributeId => {
  const id = r.id()
  switch (id) {
    case 0x1f01c757: // starGiftAttributeIdBackdrop#1f01c757
      return { _tag: "starGiftAttributeIdBackdrop", backdropId: r.int() }
    case 0x48aaae3c: // starGiftAttributeIdModel#48aaae3c
      return { _tag: "starGiftAttributeIdModel", documentId: r.long() }
    case 0x4a162433: // starGiftAttributeIdPattern#4a162433
      return { _tag: "starGiftAttributeIdPattern", documentId: r.long() }
  }
  return r.fail("StarGiftAttributeId", id)
}

export const readStarGiftAttributeRarity = (r: Reader): T.StarGiftAttributeRarity => {
  const id = r.id()
  switch (id) {
    case 0x36437737: // starGiftAttributeRarity#36437737
      return { _tag: "starGiftAttributeRarity", permille: r.int() }
    case 0x78fbf3a8: // starGiftAttributeRarityEpic#78fbf3a8
      return { _tag: "starGiftAttributeRarityEpic" }
    case -0x31081858: // starGiftAttributeRarityLegendary#cef7e7a8
      return { _tag: "starGiftAttributeRarityLegendary" }
    case -0x0f72ae95: // starGiftAttributeRarityRare#f08d516b
      return { _tag: "starGiftAttributeRarityRare" }
    case -0x24319c77: // starGiftAttributeRarityUncommon#dbce6389
      return { _tag: "starGiftAttributeRarityUncommon" }
  }
  return r.fail("StarGiftAttributeRarity", id)
}

export const readStarGiftAuctionAcquiredGift = (r: Reader): T.StarGiftAuctionAcquiredGift => {
  const id = r.id()
  switch (id) {
    case 0x42b00348: { // starGiftAuctionAcquiredGift#42b00348
      const flags = r.id()
      return {
        _tag: "starGiftAuctionAcquiredGift",
        nameHidden: (flags & 1) !== 0,
        peer: readPeer(r),
        date: r.int(),
        bidAmount: r.long(),
        round: r.int(),
        pos: r.int(),
        message: (flags & 2) !== 0 ? readTextWithEntities(r) : undefined,
        giftNum: (flags & 4) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("StarGiftAuctionAcquiredGift", id)
}

export const readStarGiftAuctionRound = (r: Reader): T.StarGiftAuctionRound => {
  const id = r.id()
  switch (id) {
    case 0x3aae0528: // starGiftAuctionRound#3aae0528
      return { _tag: "starGiftAuctionRound", num: r.int(), duration: r.int() }
    case 0x0aa021e5: // starGiftAuctionRoundExtendable#0aa021e5
      return {
        _tag: "starGiftAuctionRoundExtendable",
        num: r.int(),
        duration: r.int(),
        extendTop: r.int(),
        extendWindow: r.int()
      }
  }
  return r.fail("StarGiftAuctionRound", id)
}

export const readStarGiftAuctionState = (r: Reader): T.StarGiftAuctionState => {
  const id = r.id()
  switch (id) {
    case 0x771a4e66: // starGiftAuctionState#771a4e66
      return {
        _tag: "starGiftAuctionState",
        version: r.int(),
        startDate: r.int(),
        endDate: r.int(),
        minBidAmount: r.long(),
        bidLevels: r.vector(5, readAuctionBidLevel),
        topBidders: r.vector(2, readLong),
        nextRoundAt: r.int(),
        lastGiftNum: r.int(),
        giftsLeft: r.int(),
        currentRound: r.int(),
        totalRounds: r.int(),
        rounds: r.vector(3, readStarGiftAuctionRound)
      }
    case -0x68d25441: { // starGiftAuctionStateFinished#972dabbf
      const flags = r.id()
      return {
        _tag: "starGiftAuctionStateFinished",
        startDate: r.int(),
        endDate: r.int(),
        averagePrice: r.long(),
        listedCount: (flags & 1) !== 0 ? r.int() : undefined,
        fragmentListedCount: (flags & 2) !== 0 ? r.int() : undefined,
        fragmentListedUrl: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case -0x01ccc6ae: // starGiftAuctionStateNotModified#fe333952
      return { _tag: "starGiftAuctionStateNotModified" }
  }
  return r.fail("StarGiftAuctionState", id)
}

export const readStarGiftAuctionUserState = (r: Reader): T.StarGiftAuctionUserState => {
  const id = r.id()
  switch (id) {
    case 0x2eeed1c4: { // starGiftAuctionUserState#2eeed1c4
      const flags = r.id()
      return {
        _tag: "starGiftAuctionUserState",
        returned: (flags & 2) !== 0,
        bidAmount: (flags & 1) !== 0 ? r.long() : undefined,
        bidDate: (flags & 1) !== 0 ? r.int() : undefined,
        minBidAmount: (flags & 1) !== 0 ? r.long() : undefined,
        bidPeer: (flags & 1) !== 0 ? readPeer(r) : undefined,
        acquiredCount: r.int()
      }
    }
  }
  return r.fail("StarGiftAuctionUserState", id)
}

export const readStarGiftBackground = (r: Reader): T.StarGiftBackground => {
  const id = r.id()
  switch (id) {
    case -0x500a9c68: // starGiftBackground#aff56398
      return { _tag: "starGiftBackground", centerColor: r.int(), edgeColor: r.int(), textColor: r.int() }
  }
  return r.fail("StarGiftBackground", id)
}

export const readStarGiftCollection = (r: Reader): T.StarGiftCollection => {
  const id = r.id()
  switch (id) {
    case -0x6294ec50: { // starGiftCollection#9d6b13b0
      const flags = r.id()
      return {
        _tag: "starGiftCollection",
        collectionId: r.int(),
        title: r.string(),
        icon: (flags & 1) !== 0 ? readDocument(r) : undefined,
        giftsCount: r.int(),
        hash: r.long()
      }
    }
  }
  return r.fail("StarGiftCollection", id)
}

export const readStarGiftUpgradePrice = (r: Reader): T.StarGiftUpgradePrice => {
  const id = r.id()
  switch (id) {
    case -0x6615cce3: // starGiftUpgradePrice#99ea331d
      return { _tag: "starGiftUpgradePrice", date: r.int(), upgradeStars: r.long() }
  }
  return r.fail("StarGiftUpgradePrice", id)
}

export const readStarRefProgram = (r: Reader): T.StarRefProgram => {
  const id = r.id()
  switch (id) {
    case -0x22f3990e: { // starRefProgram#dd0c66f2
      const flags = r.id()
      return {
        _tag: "starRefProgram",
        botId: r.int53(),
        commissionPermille: r.int(),
        durationMonths: (flags & 1) !== 0 ? r.int() : undefined,
        endDate: (flags & 2) !== 0 ? r.int() : undefined,
        dailyRevenuePerUser: (flags & 4) !== 0 ? readStarsAmount(r) : undefined
      }
    }
  }
  return r.fail("StarRefProgram", id)
}

export const readStarsAmount = (r: Reader): T.StarsAmount => {
  const id = r.id()
  switch (id) {
    case -0x44494b5d: // starsAmount#bbb6b4a3
      return { _tag: "starsAmount", amount: r.long(), nanos: r.int() }
    case 0x74aee3e0: // starsTonAmount#74aee3e0
      return { _tag: "starsTonAmount", amount: r.long() }
  }
  return r.fail("StarsAmount", id)
}

export const readStarsGiftOption = (r: Reader): T.StarsGiftOption => {
  const id = r.id()
  switch (id) {
    case 0x5e0589f1: { // starsGiftOption#5e0589f1
      const flags = r.id()
      return {
        _tag: "starsGiftOption",
        extended: (flags & 2) !== 0,
        stars: r.long(),
        storeProduct: (flags & 1) !== 0 ? r.string() : undefined,
        currency: r.string(),
        amount: r.long()
      }
    }
  }
  return r.fail("StarsGiftOption", id)
}

export const readStarsGiveawayOption = (r: Reader): T.StarsGiveawayOption => {
  const id = r.id()
  switch (id) {
    case -0x6b317ad6: { // starsGiveawayOption#94ce852a
      const flags = r.id()
      return {
        _tag: "starsGiveawayOption",
        extended: (flags & 1) !== 0,
        default: (flags & 2) !== 0,
        stars: r.long(),
        yearlyBoosts: r.int(),
        storeProduct: (flags & 4) !== 0 ? r.string() : undefined,
        currency: r.string(),
        amount: r.long(),
        winners: r.vector(5, readStarsGiveawayWinnersOption)
      }
    }
  }
  return r.fail("StarsGiveawayOption", id)
}

export const readStarsGiveawayWinnersOption = (r: Reader): T.StarsGiveawayWinnersOption => {
  const id = r.id()
  switch (id) {
    case 0x54236209: { // starsGiveawayWinnersOption#54236209
      const flags = r.id()
      return {
        _tag: "starsGiveawayWinnersOption",
        default: (flags & 1) !== 0,
        users: r.int(),
        perUserStars: r.long()
      }
    }
  }
  return r.fail("StarsGiveawayWinnersOption", id)
}

export const readStarsRating = (r: Reader): T.StarsRating => {
  const id = r.id()
  switch (id) {
    case 0x1b0e4f07: { // starsRating#1b0e4f07
      const flags = r.id()
      return {
        _tag: "starsRating",
        level: r.int(),
        currentLevelStars: r.long(),
        stars: r.long(),
        nextLevelStars: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
  }
  return r.fail("StarsRating", id)
}

export const readStarsRevenueStatus = (r: Reader): T.StarsRevenueStatus => {
  const id = r.id()
  switch (id) {
    case -0x0141ab6f: { // starsRevenueStatus#febe5491
      const flags = r.id()
      return {
        _tag: "starsRevenueStatus",
        withdrawalEnabled: (flags & 1) !== 0,
        currentBalance: readStarsAmount(r),
        availableBalance: readStarsAmount(r),
        overallRevenue: readStarsAmount(r),
        nextWithdrawalAt: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("StarsRevenueStatus", id)
}

export const readStarsSubscription = (r: Reader): T.StarsSubscription => {
  const id = r.id()
  switch (id) {
    case 0x2e6eab1a: { // starsSubscription#2e6eab1a
      const flags = r.id()
      return {
        _tag: "starsSubscription",
        canceled: (flags & 1) !== 0,
        canRefulfill: (flags & 2) !== 0,
        missingBalance: (flags & 4) !== 0,
        botCanceled: (flags & 128) !== 0,
        id: r.string(),
        peer: readPeer(r),
        untilDate: r.int(),
        pricing: readStarsSubscriptionPricing(r),
        chatInviteHash: (flags & 8) !== 0 ? r.string() : undefined,
        title: (flags & 16) !== 0 ? r.string() : undefined,
        photo: (flags & 32) !== 0 ? readWebDocument(r) : undefined,
        invoiceSlug: (flags & 64) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("StarsSubscription", id)
}

export const readStarsSubscriptionPricing = (r: Reader): T.StarsSubscriptionPricing => {
  const id = r.id()
  switch (id) {
    case 0x05416d58: // starsSubscriptionPricing#05416d58
      return { _tag: "starsSubscriptionPricing", period: r.int(), amount: r.long() }
  }
  return r.fail("StarsSubscriptionPricing", id)
}

export const readStarsTopupOption = (r: Reader): T.StarsTopupOption => {
  const id = r.id()
  switch (id) {
    case 0x0bd915c0: { // starsTopupOption#0bd915c0
      const flags = r.id()
      return {
        _tag: "starsTopupOption",
        extended: (flags & 2) !== 0,
        stars: r.long(),
        storeProduct: (flags & 1) !== 0 ? r.string() : undefined,
        currency: r.string(),
        amount: r.long()
      }
    }
  }
  return r.fail("StarsTopupOption", id)
}

export const readStarsTransaction = (r: Reader): T.StarsTransaction => {
  const id = r.id()
  switch (id) {
    case 0x13659eb0: { // starsTransaction#13659eb0
      const flags = r.id()
      return {
        _tag: "starsTransaction",
        refund: (flags & 8) !== 0,
        pending: (flags & 16) !== 0,
        failed: (flags & 64) !== 0,
        gift: (flags & 1024) !== 0,
        reaction: (flags & 2048) !== 0,
        stargiftUpgrade: (flags & 262144) !== 0,
        businessTransfer: (flags & 2097152) !== 0,
        stargiftResale: (flags & 4194304) !== 0,
        postsSearch: (flags & 16777216) !== 0,
        stargiftPrepaidUpgrade: (flags & 33554432) !== 0,
        stargiftDropOriginalDetails: (flags & 67108864) !== 0,
        phonegroupMessage: (flags & 134217728) !== 0,
        stargiftAuctionBid: (flags & 268435456) !== 0,
        offer: (flags & 536870912) !== 0,
        id: r.string(),
        amount: readStarsAmount(r),
        date: r.int(),
        peer: readStarsTransactionPeer(r),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        description: (flags & 2) !== 0 ? r.string() : undefined,
        photo: (flags & 4) !== 0 ? readWebDocument(r) : undefined,
        transactionDate: (flags & 32) !== 0 ? r.int() : undefined,
        transactionUrl: (flags & 32) !== 0 ? r.string() : undefined,
        botPayload: (flags & 128) !== 0 ? r.bytes() : undefined,
        msgId: (flags & 256) !== 0 ? r.int() : undefined,
        extendedMedia: (flags & 512) !== 0 ? r.vector(1, readMessageMedia) : undefined,
        subscriptionPeriod: (flags & 4096) !== 0 ? r.int() : undefined,
        giveawayPostId: (flags & 8192) !== 0 ? r.int() : undefined,
        stargift: (flags & 16384) !== 0 ? readStarGift(r) : undefined,
        floodskipNumber: (flags & 32768) !== 0 ? r.int() : undefined,
        starrefCommissionPermille: (flags & 65536) !== 0 ? r.int() : undefined,
        starrefPeer: (flags & 131072) !== 0 ? readPeer(r) : undefined,
        starrefAmount: (flags & 131072) !== 0 ? readStarsAmount(r) : undefined,
        paidMessages: (flags & 524288) !== 0 ? r.int() : undefined,
        premiumGiftMonths: (flags & 1048576) !== 0 ? r.int() : undefined,
        adsProceedsFromDate: (flags & 8388608) !== 0 ? r.int() : undefined,
        adsProceedsToDate: (flags & 8388608) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("StarsTransaction", id)
}

export const readStarsTransactionPeer = (r: Reader): T.StarsTransactionPeer => {
  const id = r.id()
  switch (id) {
    case -0x27f25ea3: // starsTransactionPeer#d80da15d
      return { _tag: "starsTransactionPeer", peer: readPeer(r) }
    case -0x06988553: // starsTransactionPeerAPI#f9677aad
      return { _tag: "starsTransactionPeerAPI" }
    case 0x60682812: // starsTransactionPeerAds#60682812
      return { _tag: "starsTransactionPeerAds" }
    case -0x4ba84c8b: // starsTransactionPeerAppStore#b457b375
      return { _tag: "starsTransactionPeerAppStore" }
    case -0x16d026fe: // starsTransactionPeerFragment#e92fd902
      return { _tag: "starsTransactionPeerFragment" }
    case 0x7b560a0b: // starsTransactionPeerPlayMarket#7b560a0b
      return { _tag: "starsTransactionPeerPlayMarket" }
    case 0x250dbaf8: // starsTransactionPeerPremiumBot#250dbaf8
      return { _tag: "starsTransactionPeerPremiumBot" }
    case -0x6a0d401c: // starsTransactionPeerUnsupported#95f2bfe4
      return { _tag: "starsTransactionPeerUnsupported" }
  }
  return r.fail("StarsTransactionPeer", id)
}

export const readStatsAbsValueAndPrev = (r: Reader): T.StatsAbsValueAndPrev => {
  const id = r.id()
  switch (id) {
    case -0x34bc5322: // statsAbsValueAndPrev#cb43acde
      return { _tag: "statsAbsValueAndPrev", current: r.double(), previous: r.double() }
  }
  return r.fail("StatsAbsValueAndPrev", id)
}

export const readStatsDateRangeDays = (r: Reader): T.StatsDateRangeDays => {
  const id = r.id()
  switch (id) {
    case -0x49c81251: // statsDateRangeDays#b637edaf
      return { _tag: "statsDateRangeDays", minDate: r.int(), maxDate: r.int() }
  }
  return r.fail("StatsDateRangeDays", id)
}

export const readStatsGraph = (r: Reader): T.StatsGraph => {
  const id = r.id()
  switch (id) {
    case -0x715b9b4a: { // statsGraph#8ea464b6
      const flags = r.id()
      return { _tag: "statsGraph", json: readDataJSON(r), zoomToken: (flags & 1) !== 0 ? r.string() : undefined }
    }
    case 0x4a27eb2d: // statsGraphAsync#4a27eb2d
      return { _tag: "statsGraphAsync", token: r.string() }
    case -0x412367de: // statsGraphError#bedc9822
      return { _tag: "statsGraphError", error: r.string() }
  }
  return r.fail("StatsGraph", id)
}

export const readStatsGroupTopAdmin = (r: Reader): T.StatsGroupTopAdmin => {
  const id = r.id()
  switch (id) {
    case -0x28a7b379: // statsGroupTopAdmin#d7584c87
      return { _tag: "statsGroupTopAdmin", userId: r.int53(), deleted: r.int(), kicked: r.int(), banned: r.int() }
  }
  return r.fail("StatsGroupTopAdmin", id)
}

export const readStatsGroupTopInviter = (r: Reader): T.StatsGroupTopInviter => {
  const id = r.id()
  switch (id) {
    case 0x535f779d: // statsGroupTopInviter#535f779d
      return { _tag: "statsGroupTopInviter", userId: r.int53(), invitations: r.int() }
  }
  return r.fail("StatsGroupTopInviter", id)
}

export const readStatsGroupTopPoster = (r: Reader): T.StatsGroupTopPoster => {
  const id = r.id()
  switch (id) {
    case -0x62fb5065: // statsGroupTopPoster#9d04af9b
      return { _tag: "statsGroupTopPoster", userId: r.int53(), messages: r.int(), avgChars: r.int() }
  }
  return r.fail("StatsGroupTopPoster", id)
}

export const readStatsPercentValue = (r: Reader): T.StatsPercentValue => {
  const id = r.id()
  switch (id) {
    case -0x3431d020: // statsPercentValue#cbce2fe0
      return { _tag: "statsPercentValue", part: r.double(), total: r.double() }
  }
  return r.fail("StatsPercentValue", id)
}

export const readStatsURL = (r: Reader): T.StatsURL => {
  const id = r.id()
  switch (id) {
    case 0x47a971e0: // statsURL#47a971e0
      return { _tag: "statsURL", url: r.string() }
  }
  return r.fail("StatsURL", id)
}

export const readStickerKeyword = (r: Reader): T.StickerKeyword => {
  const id = r.id()
  switch (id) {
    case -0x03014d64: // stickerKeyword#fcfeb29c
      return { _tag: "stickerKeyword", documentId: r.long(), keyword: r.vector(1, readString) }
  }
  return r.fail("StickerKeyword", id)
}

export const readStickerPack = (r: Reader): T.StickerPack => {
  const id = r.id()
  switch (id) {
    case 0x12b299d4: // stickerPack#12b299d4
      return { _tag: "stickerPack", emoticon: r.string(), documents: r.vector(2, readLong) }
  }
  return r.fail("StickerPack", id)
}

export const readStickerSet = (r: Reader): T.StickerSet => {
  const id = r.id()
  switch (id) {
    case 0x2dd14edc: { // stickerSet#2dd14edc
      const flags = r.id()
      return {
        _tag: "stickerSet",
        archived: (flags & 2) !== 0,
        official: (flags & 4) !== 0,
        masks: (flags & 8) !== 0,
        emojis: (flags & 128) !== 0,
        textColor: (flags & 512) !== 0,
        channelEmojiStatus: (flags & 1024) !== 0,
        creator: (flags & 2048) !== 0,
        installedDate: (flags & 1) !== 0 ? r.int() : undefined,
        id: r.long(),
        accessHash: r.long(),
        title: r.string(),
        shortName: r.string(),
        thumbs: (flags & 16) !== 0 ? r.vector(2, readPhotoSize) : undefined,
        thumbDcId: (flags & 16) !== 0 ? r.int() : undefined,
        thumbVersion: (flags & 16) !== 0 ? r.int() : undefined,
        thumbDocumentId: (flags & 256) !== 0 ? r.long() : undefined,
        count: r.int(),
        hash: r.int()
      }
    }
  }
  return r.fail("StickerSet", id)
}

export const readStickerSetCovered = (r: Reader): T.StickerSetCovered => {
  const id = r.id()
  switch (id) {
    case 0x6410a5d2: // stickerSetCovered#6410a5d2
      return { _tag: "stickerSetCovered", set: readStickerSet(r), cover: readDocument(r) }
    case 0x40d13c0e: // stickerSetFullCovered#40d13c0e
      return {
        _tag: "stickerSetFullCovered",
        set: readStickerSet(r),
        packs: r.vector(4, readStickerPack),
        keywords: r.vector(5, readStickerKeyword),
        documents: r.vector(3, readDocument)
      }
    case 0x3407e51b: // stickerSetMultiCovered#3407e51b
      return { _tag: "stickerSetMultiCovered", set: readStickerSet(r), covers: r.vector(3, readDocument) }
    case 0x77b15d1c: // stickerSetNoCovered#77b15d1c
      return { _tag: "stickerSetNoCovered", set: readStickerSet(r) }
  }
  return r.fail("StickerSetCovered", id)
}

export const readStoriesStealthMode = (r: Reader): T.StoriesStealthMode => {
  const id = r.id()
  switch (id) {
    case 0x712e27fd: { // storiesStealthMode#712e27fd
      const flags = r.id()
      return {
        _tag: "storiesStealthMode",
        activeUntilDate: (flags & 1) !== 0 ? r.int() : undefined,
        cooldownUntilDate: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("StoriesStealthMode", id)
}

export const readStoryAlbum = (r: Reader): T.StoryAlbum => {
  const id = r.id()
  switch (id) {
    case -0x6cda8fa6: { // storyAlbum#9325705a
      const flags = r.id()
      return {
        _tag: "storyAlbum",
        albumId: r.int(),
        title: r.string(),
        iconPhoto: (flags & 1) !== 0 ? readPhoto(r) : undefined,
        iconVideo: (flags & 2) !== 0 ? readDocument(r) : undefined
      }
    }
  }
  return r.fail("StoryAlbum", id)
}

export const readStoryFwdHeader = (r: Reader): T.StoryFwdHeader => {
  const id = r.id()
  switch (id) {
    case -0x47d91eb0: { // storyFwdHeader#b826e150
      const flags = r.id()
      return {
        _tag: "storyFwdHeader",
        modified: (flags & 8) !== 0,
        from: (flags & 1) !== 0 ? readPeer(r) : undefined,
        fromName: (flags & 2) !== 0 ? r.string() : undefined,
        storyId: (flags & 4) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("StoryFwdHeader", id)
}

const readStoryItemInside = (r: Reader): T.StoryItem => {
  const id = r.id()
  switch (id) {
    case 0x16a4b93c: { // storyItem#16a4b93c
      const flags = r.id()
      return {
        _tag: "storyItem",
        pinned: (flags & 32) !== 0,
        public: (flags & 128) !== 0,
        closeFriends: (flags & 256) !== 0,
        min: (flags & 512) !== 0,
        noforwards: (flags & 1024) !== 0,
        edited: (flags & 2048) !== 0,
        contacts: (flags & 4096) !== 0,
        selectedContacts: (flags & 8192) !== 0,
        out: (flags & 65536) !== 0,
        id: r.int(),
        date: r.int(),
        fromId: (flags & 262144) !== 0 ? readPeer(r) : undefined,
        fwdFrom: (flags & 131072) !== 0 ? readStoryFwdHeader(r) : undefined,
        expireDate: r.int(),
        caption: (flags & 1) !== 0 ? r.string() : undefined,
        entities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        media: readMessageMedia(r),
        mediaAreas: (flags & 16384) !== 0 ? r.vector(14, readMediaArea) : undefined,
        privacy: (flags & 4) !== 0 ? r.vector(1, readPrivacyRule) : undefined,
        views: (flags & 8) !== 0 ? readStoryViews(r) : undefined,
        sentReaction: (flags & 32768) !== 0 ? readReaction(r) : undefined,
        albums: (flags & 524288) !== 0 ? r.vector(1, readInt) : undefined,
        music: (flags & 1048576) !== 0 ? readDocument(r) : undefined
      }
    }
    case 0x51e6ee4f: // storyItemDeleted#51e6ee4f
      return { _tag: "storyItemDeleted", id: r.int() }
    case -0x005236ed: { // storyItemSkipped#ffadc913
      const flags = r.id()
      return {
        _tag: "storyItemSkipped",
        closeFriends: (flags & 256) !== 0,
        live: (flags & 512) !== 0,
        id: r.int(),
        date: r.int(),
        expireDate: r.int()
      }
    }
  }
  return r.fail("StoryItem", id)
}

export const readStoryItem = (r: Reader): T.StoryItem => {
  r.enter("StoryItem")
  const value = readStoryItemInside(r)
  r.leave()
  return value
}

export const readStoryReaction = (r: Reader): T.StoryReaction => {
  const id = r.id()
  switch (id) {
    case 0x6090d6d5: // storyReaction#6090d6d5
      return { _tag: "storyReaction", peerId: readPeer(r), date: r.int(), reaction: readReaction(r) }
    case -0x4454d9bd: // storyReactionPublicForward#bbab2643
      return { _tag: "storyReactionPublicForward", message: readMessage(r) }
    case -0x3032f0ed: // storyReactionPublicRepost#cfcd0f13
      return { _tag: "storyReactionPublicRepost", peerId: readPeer(r), story: readStoryItem(r) }
  }
  return r.fail("StoryReaction", id)
}

export const readStoryView = (r: Reader): T.StoryView => {
  const id = r.id()
  switch (id) {
    case -0x4f42153b: { // storyView#b0bdeac5
      const flags = r.id()
      return {
        _tag: "storyView",
        blocked: (flags & 1) !== 0,
        blockedMyStoriesFrom: (flags & 2) !== 0,
        userId: r.int53(),
        date: r.int(),
        reaction: (flags & 4) !== 0 ? readReaction(r) : undefined
      }
    }
    case -0x6f7c98f5: { // storyViewPublicForward#9083670b
      const flags = r.id()
      return {
        _tag: "storyViewPublicForward",
        blocked: (flags & 1) !== 0,
        blockedMyStoriesFrom: (flags & 2) !== 0,
        message: readMessage(r)
      }
    }
    case -0x428b30b7: { // storyViewPublicRepost#bd74cf49
      const flags = r.id()
      return {
        _tag: "storyViewPublicRepost",
        blocked: (flags & 1) !== 0,
        blockedMyStoriesFrom: (flags & 2) !== 0,
        peerId: readPeer(r),
        story: readStoryItem(r)
      }
    }
  }
  return r.fail("StoryView", id)
}

export const readStoryViews = (r: Reader): T.StoryViews => {
  const id = r.id()
  switch (id) {
    case -0x72a6a32a: { // storyViews#8d595cd6
      const flags = r.id()
      return {
        _tag: "storyViews",
        hasViewers: (flags & 2) !== 0,
        viewsCount: r.int(),
        forwardsCount: (flags & 4) !== 0 ? r.int() : undefined,
        reactions: (flags & 8) !== 0 ? r.vector(4, readReactionCount) : undefined,
        reactionsCount: (flags & 16) !== 0 ? r.int() : undefined,
        recentViewers: (flags & 1) !== 0 ? r.vector(2, readInt53) : undefined
      }
    }
  }
  return r.fail("StoryViews", id)
}

export const readSuggestedPost = (r: Reader): T.SuggestedPost => {
  const id = r.id()
  switch (id) {
    case 0x0e8e37e5: { // suggestedPost#0e8e37e5
      const flags = r.id()
      return {
        _tag: "suggestedPost",
        accepted: (flags & 2) !== 0,
        rejected: (flags & 4) !== 0,
        price: (flags & 8) !== 0 ? readStarsAmount(r) : undefined,
        scheduleDate: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("SuggestedPost", id)
}

export const readTextWithEntities = (r: Reader): T.TextWithEntities => {
  const id = r.id()
  switch (id) {
    case 0x751f3146: // textWithEntities#751f3146
      return { _tag: "textWithEntities", text: r.string(), entities: r.vector(3, readMessageEntity) }
  }
  return r.fail("TextWithEntities", id)
}

export const readTheme = (r: Reader): T.Theme => {
  const id = r.id()
  switch (id) {
    case -0x5ff1982a: { // theme#a00e67d6
      const flags = r.id()
      return {
        _tag: "theme",
        creator: (flags & 1) !== 0,
        default: (flags & 2) !== 0,
        forChat: (flags & 32) !== 0,
        id: r.long(),
        accessHash: r.long(),
        slug: r.string(),
        title: r.string(),
        document: (flags & 4) !== 0 ? readDocument(r) : undefined,
        settings: (flags & 8) !== 0 ? r.vector(4, readThemeSettings) : undefined,
        emoticon: (flags & 64) !== 0 ? r.string() : undefined,
        installsCount: (flags & 16) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("Theme", id)
}

export const readThemeSettings = (r: Reader): T.ThemeSettings => {
  const id = r.id()
  switch (id) {
    case -0x05a7492c: { // themeSettings#fa58b6d4
      const flags = r.id()
      return {
        _tag: "themeSettings",
        messageColorsAnimated: (flags & 4) !== 0,
        baseTheme: readBaseTheme(r),
        accentColor: r.int(),
        outboxAccentColor: (flags & 8) !== 0 ? r.int() : undefined,
        messageColors: (flags & 1) !== 0 ? r.vector(1, readInt) : undefined,
        wallpaper: (flags & 2) !== 0 ? readWallPaper(r) : undefined
      }
    }
  }
  return r.fail("ThemeSettings", id)
}

export const readTimezone = (r: Reader): T.Timezone => {
  const id = r.id()
  switch (id) {
    case -0x006d760b: // timezone#ff9289f5
      return { _tag: "timezone", id: r.string(), name: r.string(), utcOffset: r.int() }
  }
  return r.fail("Timezone", id)
}

export const readTodoCompletion = (r: Reader): T.TodoCompletion => {
  const id = r.id()
  switch (id) {
    case 0x221bb5e4: // todoCompletion#221bb5e4
      return { _tag: "todoCompletion", id: r.int(), completedBy: readPeer(r), date: r.int() }
  }
  return r.fail("TodoCompletion", id)
}

export const readTodoItem = (r: Reader): T.TodoItem => {
  const id = r.id()
  switch (id) {
    case -0x34565ad1: // todoItem#cba9a52f
      return { _tag: "todoItem", id: r.int(), title: readTextWithEntities(r) }
  }
  return r.fail("TodoItem", id)
}

export const readTodoList = (r: Reader): T.TodoList => {
  const id = r.id()
  switch (id) {
    case 0x49b92a26: { // todoList#49b92a26
      const flags = r.id()
      return {
        _tag: "todoList",
        othersCanAppend: (flags & 1) !== 0,
        othersCanComplete: (flags & 2) !== 0,
        title: readTextWithEntities(r),
        list: r.vector(6, readTodoItem)
      }
    }
  }
  return r.fail("TodoList", id)
}

export const readTopPeer = (r: Reader): T.TopPeer => {
  const id = r.id()
  switch (id) {
    case -0x12323fa5: // topPeer#edcdc05b
      return { _tag: "topPeer", peer: readPeer(r), rating: r.double() }
  }
  return r.fail("TopPeer", id)
}

export const readTopPeerCategory = (r: Reader): T.TopPeerCategory => {
  const id = r.id()
  switch (id) {
    case -0x02618414: // topPeerCategoryBotsApp#fd9e7bec
      return { _tag: "topPeerCategoryBotsApp" }
    case 0x6c24f3dd: // topPeerCategoryBotsGuestChat#6c24f3dd
      return { _tag: "topPeerCategoryBotsGuestChat" }
    case 0x148677e2: // topPeerCategoryBotsInline#148677e2
      return { _tag: "topPeerCategoryBotsInline" }
    case -0x5499e4a5: // topPeerCategoryBotsPM#ab661b5b
      return { _tag: "topPeerCategoryBotsPM" }
    case 0x161d9628: // topPeerCategoryChannels#161d9628
      return { _tag: "topPeerCategoryChannels" }
    case 0x0637b7ed: // topPeerCategoryCorrespondents#0637b7ed
      return { _tag: "topPeerCategoryCorrespondents" }
    case -0x04113f10: // topPeerCategoryForwardChats#fbeec0f0
      return { _tag: "topPeerCategoryForwardChats" }
    case -0x57bf9357: // topPeerCategoryForwardUsers#a8406ca9
      return { _tag: "topPeerCategoryForwardUsers" }
    case -0x42e85eb6: // topPeerCategoryGroups#bd17a14a
      return { _tag: "topPeerCategoryGroups" }
    case 0x1e76a78c: // topPeerCategoryPhoneCalls#1e76a78c
      return { _tag: "topPeerCategoryPhoneCalls" }
  }
  return r.fail("TopPeerCategory", id)
}

export const readTopPeerCategoryPeers = (r: Reader): T.TopPeerCategoryPeers => {
  const id = r.id()
  switch (id) {
    case -0x047cbd6f: // topPeerCategoryPeers#fb834291
      return {
        _tag: "topPeerCategoryPeers",
        category: readTopPeerCategory(r),
        count: r.int(),
        peers: r.vector(6, readTopPeer)
      }
  }
  return r.fail("TopPeerCategoryPeers", id)
}

export const readUpdate = (r: Reader): T.Update => {
  const id = r.id()
  switch (id) {
    case -0x73f06e05: // updateAiComposeTones#8c0f91fb
      return { _tag: "updateAiComposeTones" }
    case 0x17b7a20b: // updateAttachMenuBots#17b7a20b
      return { _tag: "updateAttachMenuBots" }
    case -0x13fa4f69: // updateAutoSaveSettings#ec05b097
      return { _tag: "updateAutoSaveSettings" }
    case -0x751a3686: // updateBotBusinessConnect#8ae5c97a
      return { _tag: "updateBotBusinessConnect", connection: readBotBusinessConnection(r), qts: r.int() }
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
    case -0x6fb22b64: // updateBotChatBoost#904dd49c
      return { _tag: "updateBotChatBoost", peer: readPeer(r), boost: readBoost(r), qts: r.int() }
    case 0x7cb34d79: { // updateBotChatInviteRequester#7cb34d79
      const flags = r.id()
      return {
        _tag: "updateBotChatInviteRequester",
        peer: readPeer(r),
        date: r.int(),
        userId: r.int53(),
        about: r.string(),
        invite: readExportedChatInvite(r),
        qts: r.int(),
        queryId: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
    case 0x4d712f2e: // updateBotCommands#4d712f2e
      return {
        _tag: "updateBotCommands",
        peer: readPeer(r),
        botId: r.int53(),
        commands: r.vector(4, readBotCommand)
      }
    case -0x5fd567d2: // updateBotDeleteBusinessMessage#a02a982e
      return {
        _tag: "updateBotDeleteBusinessMessage",
        connectionId: r.string(),
        peer: readPeer(r),
        messages: r.vector(1, readInt),
        qts: r.int()
      }
    case 0x07df587c: { // updateBotEditBusinessMessage#07df587c
      const flags = r.id()
      return {
        _tag: "updateBotEditBusinessMessage",
        connectionId: r.string(),
        message: readMessage(r),
        replyToMessage: (flags & 1) !== 0 ? readMessage(r) : undefined,
        qts: r.int()
      }
    }
    case -0x322bf6c3: { // updateBotGuestChatQuery#cdd4093d
      const flags = r.id()
      return {
        _tag: "updateBotGuestChatQuery",
        queryId: r.long(),
        message: readMessage(r),
        referenceMessages: (flags & 1) !== 0 ? r.vector(3, readMessage) : undefined,
        qts: r.int()
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
    case 0x12f12a07: { // updateBotInlineSend#12f12a07
      const flags = r.id()
      return {
        _tag: "updateBotInlineSend",
        userId: r.int53(),
        query: r.string(),
        geo: (flags & 1) !== 0 ? readGeoPoint(r) : undefined,
        id: r.string(),
        msgId: (flags & 2) !== 0 ? readInputBotInlineMessageID(r) : undefined
      }
    }
    case 0x14b85813: // updateBotMenuButton#14b85813
      return { _tag: "updateBotMenuButton", botId: r.int53(), button: readBotMenuButton(r) }
    case -0x53de2c32: // updateBotMessageReaction#ac21d3ce
      return {
        _tag: "updateBotMessageReaction",
        peer: readPeer(r),
        msgId: r.int(),
        date: r.int(),
        actor: readPeer(r),
        oldReactions: r.vector(1, readReaction),
        newReactions: r.vector(1, readReaction),
        qts: r.int()
      }
    case 0x09cb7759: // updateBotMessageReactions#09cb7759
      return {
        _tag: "updateBotMessageReactions",
        peer: readPeer(r),
        msgId: r.int(),
        date: r.int(),
        reactions: r.vector(4, readReactionCount),
        qts: r.int()
      }
    case -0x6224cb84: { // updateBotNewBusinessMessage#9ddb347c
      const flags = r.id()
      return {
        _tag: "updateBotNewBusinessMessage",
        connectionId: r.string(),
        message: readMessage(r),
        replyToMessage: (flags & 1) !== 0 ? readMessage(r) : undefined,
        qts: r.int()
      }
    }
    case -0x7355656a: { // updateBotPrecheckoutQuery#8caa9a96
      const flags = r.id()
      return {
        _tag: "updateBotPrecheckoutQuery",
        queryId: r.long(),
        userId: r.int53(),
        payload: r.bytes(),
        info: (flags & 1) !== 0 ? readPaymentRequestedInfo(r) : undefined,
        shippingOptionId: (flags & 2) !== 0 ? r.string() : undefined,
        currency: r.string(),
        totalAmount: r.long()
      }
    }
    case 0x283bd312: // updateBotPurchasedPaidMedia#283bd312
      return { _tag: "updateBotPurchasedPaidMedia", userId: r.int53(), payload: r.string(), qts: r.int() }
    case -0x4a510283: // updateBotShippingQuery#b5aefd7d
      return {
        _tag: "updateBotShippingQuery",
        queryId: r.long(),
        userId: r.int53(),
        payload: r.bytes(),
        shippingAddress: readPostAddress(r)
      }
    case 0x6c0d8e23: { // updateBotStarsSubscription#6c0d8e23
      const flags = r.id()
      return {
        _tag: "updateBotStarsSubscription",
        canceled: (flags & 1) !== 0,
        paymentFailed: (flags & 2) !== 0,
        restored: (flags & 4) !== 0,
        userId: r.int53(),
        payload: r.bytes(),
        qts: r.int()
      }
    }
    case -0x3b78f5b7: // updateBotStopped#c4870a49
      return { _tag: "updateBotStopped", userId: r.int53(), date: r.int(), stopped: r.bool(), qts: r.int() }
    case -0x7ce83f3d: // updateBotWebhookJSON#8317c0c3
      return { _tag: "updateBotWebhookJSON", data: readDataJSON(r) }
    case -0x646dbf5a: // updateBotWebhookJSONQuery#9b9240a6
      return { _tag: "updateBotWebhookJSONQuery", queryId: r.long(), data: readDataJSON(r), timeout: r.int() }
    case 0x1ea2fda7: { // updateBusinessBotCallbackQuery#1ea2fda7
      const flags = r.id()
      return {
        _tag: "updateBusinessBotCallbackQuery",
        queryId: r.long(),
        userId: r.int53(),
        connectionId: r.string(),
        message: readMessage(r),
        replyToMessage: (flags & 4) !== 0 ? readMessage(r) : undefined,
        chatInstance: r.long(),
        data: (flags & 1) !== 0 ? r.bytes() : undefined
      }
    }
    case 0x635b4c09: // updateChannel#635b4c09
      return { _tag: "updateChannel", channelId: r.int53() }
    case -0x4dc03968: // updateChannelAvailableMessages#b23fc698
      return { _tag: "updateChannelAvailableMessages", channelId: r.int53(), availableMinId: r.int() }
    case -0x2d65d80c: // updateChannelMessageForwards#d29a27f4
      return { _tag: "updateChannelMessageForwards", channelId: r.int53(), id: r.int(), forwards: r.int() }
    case -0x0dd953f8: // updateChannelMessageViews#f226ac08
      return { _tag: "updateChannelMessageViews", channelId: r.int53(), id: r.int(), views: r.int() }
    case -0x67a2c545: { // updateChannelParticipant#985d3abb
      const flags = r.id()
      return {
        _tag: "updateChannelParticipant",
        viaChatlist: (flags & 8) !== 0,
        channelId: r.int53(),
        date: r.int(),
        actorId: r.int53(),
        userId: r.int53(),
        prevParticipant: (flags & 1) !== 0 ? readChannelParticipant(r) : undefined,
        newParticipant: (flags & 2) !== 0 ? readChannelParticipant(r) : undefined,
        invite: (flags & 4) !== 0 ? readExportedChatInvite(r) : undefined,
        qts: r.int()
      }
    }
    case 0x25f324f7: { // updateChannelReadMessagesContents#25f324f7
      const flags = r.id()
      return {
        _tag: "updateChannelReadMessagesContents",
        channelId: r.int53(),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        savedPeerId: (flags & 2) !== 0 ? readPeer(r) : undefined,
        messages: r.vector(1, readInt)
      }
    }
    case 0x108d941f: { // updateChannelTooLong#108d941f
      const flags = r.id()
      return { _tag: "updateChannelTooLong", channelId: r.int53(), pts: (flags & 1) !== 0 ? r.int() : undefined }
    }
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
    case 0x07b68920: // updateChannelViewForumAsMessages#07b68920
      return { _tag: "updateChannelViewForumAsMessages", channelId: r.int53(), enabled: r.bool() }
    case 0x2f2ba99f: // updateChannelWebPage#2f2ba99f
      return {
        _tag: "updateChannelWebPage",
        channelId: r.int53(),
        webpage: readWebPage(r),
        pts: r.int(),
        ptsCount: r.int()
      }
    case -0x076595b2: // updateChat#f89a6a4e
      return { _tag: "updateChat", chatId: r.int53() }
    case 0x54c01850: // updateChatDefaultBannedRights#54c01850
      return {
        _tag: "updateChatDefaultBannedRights",
        peer: readPeer(r),
        defaultBannedRights: readChatBannedRights(r),
        version: r.int()
      }
    case -0x2f7899c6: { // updateChatParticipant#d087663a
      const flags = r.id()
      return {
        _tag: "updateChatParticipant",
        chatId: r.int53(),
        date: r.int(),
        actorId: r.int53(),
        userId: r.int53(),
        prevParticipant: (flags & 1) !== 0 ? readChatParticipant(r) : undefined,
        newParticipant: (flags & 2) !== 0 ? readChatParticipant(r) : undefined,
        invite: (flags & 4) !== 0 ? readExportedChatInvite(r) : undefined,
        qts: r.int()
      }
    }
    case 0x3dda5451: // updateChatParticipantAdd#3dda5451
      return {
        _tag: "updateChatParticipantAdd",
        chatId: r.int53(),
        userId: r.int53(),
        inviterId: r.int53(),
        date: r.int(),
        version: r.int()
      }
    case -0x28359e5e: // updateChatParticipantAdmin#d7ca61a2
      return {
        _tag: "updateChatParticipantAdmin",
        chatId: r.int53(),
        userId: r.int53(),
        isAdmin: r.bool(),
        version: r.int()
      }
    case -0x1cd0c289: // updateChatParticipantDelete#e32f3d77
      return { _tag: "updateChatParticipantDelete", chatId: r.int53(), userId: r.int53(), version: r.int() }
    case -0x427c9847: // updateChatParticipantRank#bd8367b9
      return {
        _tag: "updateChatParticipantRank",
        chatId: r.int53(),
        userId: r.int53(),
        rank: r.string(),
        version: r.int()
      }
    case 0x07761198: // updateChatParticipants#07761198
      return { _tag: "updateChatParticipants", participants: readChatParticipants(r) }
    case -0x7cb78510: // updateChatUserTyping#83487af0
      return {
        _tag: "updateChatUserTyping",
        chatId: r.int53(),
        fromId: readPeer(r),
        action: readSendMessageAction(r)
      }
    case -0x5dd622fa: // updateConfig#a229dd06
      return { _tag: "updateConfig" }
    case 0x7084a7be: // updateContactsReset#7084a7be
      return { _tag: "updateContactsReset" }
    case -0x71a1678d: // updateDcOptions#8e5e9873
      return { _tag: "updateDcOptions", dcOptions: r.vector(5, readDcOption) }
    case -0x3cd2a4ee: // updateDeleteChannelMessages#c32d5b12
      return {
        _tag: "updateDeleteChannelMessages",
        channelId: r.int53(),
        messages: r.vector(1, readInt),
        pts: r.int(),
        ptsCount: r.int()
      }
    case 0x56dbfcf8: // updateDeleteEphemeralMessages#56dbfcf8
      return { _tag: "updateDeleteEphemeralMessages", peer: readPeer(r), ids: r.vector(1, readInt) }
    case 0x3e85e92c: // updateDeleteGroupCallMessages#3e85e92c
      return {
        _tag: "updateDeleteGroupCallMessages",
        call: readInputGroupCall(r),
        messages: r.vector(1, readInt)
      }
    case -0x5df24f1b: // updateDeleteMessages#a20db0e5
      return { _tag: "updateDeleteMessages", messages: r.vector(1, readInt), pts: r.int(), ptsCount: r.int() }
    case 0x53e6f1ec: // updateDeleteQuickReply#53e6f1ec
      return { _tag: "updateDeleteQuickReply", shortcutId: r.int() }
    case 0x566fe7cd: // updateDeleteQuickReplyMessages#566fe7cd
      return { _tag: "updateDeleteQuickReplyMessages", shortcutId: r.int(), messages: r.vector(1, readInt) }
    case -0x0d58e67d: { // updateDeleteScheduledMessages#f2a71983
      const flags = r.id()
      return {
        _tag: "updateDeleteScheduledMessages",
        peer: readPeer(r),
        messages: r.vector(1, readInt),
        sentMessages: (flags & 1) !== 0 ? r.vector(1, readInt) : undefined
      }
    }
    case 0x26ffde7d: { // updateDialogFilter#26ffde7d
      const flags = r.id()
      return {
        _tag: "updateDialogFilter",
        id: r.int(),
        filter: (flags & 1) !== 0 ? readDialogFilter(r) : undefined
      }
    }
    case -0x5a28defb: // updateDialogFilterOrder#a5d72105
      return { _tag: "updateDialogFilterOrder", order: r.vector(1, readInt) }
    case 0x3504914f: // updateDialogFilters#3504914f
      return { _tag: "updateDialogFilters" }
    case 0x6e6fe51c: { // updateDialogPinned#6e6fe51c
      const flags = r.id()
      return {
        _tag: "updateDialogPinned",
        pinned: (flags & 1) !== 0,
        folderId: (flags & 2) !== 0 ? r.int() : undefined,
        peer: readDialogPeer(r)
      }
    }
    case -0x49a70dc2: { // updateDialogUnreadMark#b658f23e
      const flags = r.id()
      return {
        _tag: "updateDialogUnreadMark",
        unread: (flags & 1) !== 0,
        peer: readDialogPeer(r),
        savedPeerId: (flags & 2) !== 0 ? readPeer(r) : undefined
      }
    }
    case -0x1203eee2: { // updateDraftMessage#edfc111e
      const flags = r.id()
      return {
        _tag: "updateDraftMessage",
        peer: readPeer(r),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        savedPeerId: (flags & 2) !== 0 ? readPeer(r) : undefined,
        draft: readDraftMessage(r)
      }
    }
    case 0x1b3f4df7: // updateEditChannelMessage#1b3f4df7
      return { _tag: "updateEditChannelMessage", message: readMessage(r), pts: r.int(), ptsCount: r.int() }
    case 0x4bbb8f01: // updateEditEphemeralMessage#4bbb8f01
      return { _tag: "updateEditEphemeralMessage", message: readEphemeralMessage(r) }
    case -0x1bfc8f5d: // updateEditMessage#e40370a3
      return { _tag: "updateEditMessage", message: readMessage(r), pts: r.int(), ptsCount: r.int() }
    case -0x0463ab86: // updateEmojiGameInfo#fb9c547a
      return { _tag: "updateEmojiGameInfo", info: readMessagesEmojiGameInfo(r) }
    case 0x1710f156: // updateEncryptedChatTyping#1710f156
      return { _tag: "updateEncryptedChatTyping", chatId: r.int() }
    case 0x38fe25b7: // updateEncryptedMessagesRead#38fe25b7
      return { _tag: "updateEncryptedMessagesRead", chatId: r.int(), maxDate: r.int(), date: r.int() }
    case -0x4b5d1773: // updateEncryption#b4a2e88d
      return { _tag: "updateEncryption", chat: readEncryptedChat(r), date: r.int() }
    case -0x64c7f89e: // updateEphemeralBotCallbackQuery#9b380762
      return {
        _tag: "updateEphemeralBotCallbackQuery",
        queryId: r.long(),
        userId: r.int53(),
        peer: readPeer(r),
        msgId: r.int(),
        data: r.bytes(),
        message: readEphemeralMessage(r)
      }
    case -0x1aee6693: // updateFavedStickers#e511996d
      return { _tag: "updateFavedStickers" }
    case 0x19360dc0: // updateFolderPeers#19360dc0
      return {
        _tag: "updateFolderPeers",
        folderPeers: r.vector(5, readFolderPeer),
        pts: r.int(),
        ptsCount: r.int()
      }
    case -0x78e046c7: // updateGeoLiveViewed#871fb939
      return { _tag: "updateGeoLiveViewed", peer: readPeer(r), msgId: r.int() }
    case -0x62dde920: { // updateGroupCall#9d2216e0
      const flags = r.id()
      return {
        _tag: "updateGroupCall",
        liveStory: (flags & 4) !== 0,
        peer: (flags & 2) !== 0 ? readPeer(r) : undefined,
        call: readGroupCall(r)
      }
    }
    case -0x5b88d771: // updateGroupCallChainBlocks#a477288f
      return {
        _tag: "updateGroupCallChainBlocks",
        call: readInputGroupCall(r),
        subChainId: r.int(),
        blocks: r.vector(1, readBytes),
        nextOffset: r.int()
      }
    case 0x0b783982: { // updateGroupCallConnection#0b783982
      const flags = r.id()
      return { _tag: "updateGroupCallConnection", presentation: (flags & 1) !== 0, params: readDataJSON(r) }
    }
    case -0x36a8589a: // updateGroupCallEncryptedMessage#c957a766
      return {
        _tag: "updateGroupCallEncryptedMessage",
        call: readInputGroupCall(r),
        fromId: readPeer(r),
        encryptedMessage: r.bytes()
      }
    case -0x27cd90f3: // updateGroupCallMessage#d8326f0d
      return { _tag: "updateGroupCallMessage", call: readInputGroupCall(r), message: readGroupCallMessage(r) }
    case -0x0d1424b2: // updateGroupCallParticipants#f2ebdb4e
      return {
        _tag: "updateGroupCallParticipants",
        call: readInputGroupCall(r),
        participants: r.vector(7, readGroupCallParticipant),
        version: r.int()
      }
    case 0x691e9052: { // updateInlineBotCallbackQuery#691e9052
      const flags = r.id()
      return {
        _tag: "updateInlineBotCallbackQuery",
        queryId: r.long(),
        userId: r.int53(),
        msgId: readInputBotInlineMessageID(r),
        chatInstance: r.long(),
        data: (flags & 1) !== 0 ? r.bytes() : undefined,
        gameShortName: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case -0x42538190: // updateJoinChatWebViewDecision#bdac7e70
      return {
        _tag: "updateJoinChatWebViewDecision",
        peer: readPeer(r),
        queryId: r.long(),
        result: readJoinChatBotResult(r)
      }
    case 0x56022f4d: // updateLangPack#56022f4d
      return { _tag: "updateLangPack", difference: readLangPackDifference(r) }
    case 0x46560264: // updateLangPackTooLong#46560264
      return { _tag: "updateLangPackTooLong", langCode: r.string() }
    case 0x564fe691: // updateLoginToken#564fe691
      return { _tag: "updateLoginToken" }
    case 0x4880ed9a: // updateManagedBot#4880ed9a
      return { _tag: "updateManagedBot", userId: r.int53(), botId: r.int53(), qts: r.int() }
    case -0x2a5be8dc: // updateMessageExtendedMedia#d5a41724
      return {
        _tag: "updateMessageExtendedMedia",
        peer: readPeer(r),
        msgId: r.int(),
        extendedMedia: r.vector(2, readMessageExtendedMedia)
      }
    case 0x4e90bfd6: // updateMessageID#4e90bfd6
      return { _tag: "updateMessageID", id: r.int(), randomId: r.long() }
    case -0x29b3add5: { // updateMessagePoll#d64c522b
      const flags = r.id()
      return {
        _tag: "updateMessagePoll",
        peer: (flags & 2) !== 0 ? readPeer(r) : undefined,
        msgId: (flags & 2) !== 0 ? r.int() : undefined,
        topMsgId: (flags & 4) !== 0 ? r.int() : undefined,
        pollId: r.long(),
        poll: (flags & 1) !== 0 ? readPoll(r) : undefined,
        results: readPollResults(r)
      }
    }
    case 0x7699f014: // updateMessagePollVote#7699f014
      return {
        _tag: "updateMessagePollVote",
        pollId: r.long(),
        peer: readPeer(r),
        options: r.vector(1, readBytes),
        positions: r.vector(1, readInt),
        qts: r.int()
      }
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
    case -0x607ed4f8: { // updateMonoForumNoPaidException#9f812b08
      const flags = r.id()
      return {
        _tag: "updateMonoForumNoPaidException",
        exception: (flags & 1) !== 0,
        channelId: r.int53(),
        savedPeerId: readPeer(r)
      }
    }
    case -0x7903307b: { // updateMoveStickerSetToTop#86fccf85
      const flags = r.id()
      return {
        _tag: "updateMoveStickerSetToTop",
        masks: (flags & 1) !== 0,
        emojis: (flags & 2) !== 0,
        stickerset: r.long()
      }
    }
    case -0x76ae5411: { // updateNewAuthorization#8951abef
      const flags = r.id()
      return {
        _tag: "updateNewAuthorization",
        unconfirmed: (flags & 1) !== 0,
        hash: r.long(),
        date: (flags & 1) !== 0 ? r.int() : undefined,
        device: (flags & 1) !== 0 ? r.string() : undefined,
        location: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case -0x4ddf7c5a: { // updateNewBotConnection#b22083a6
      const flags = r.id()
      return {
        _tag: "updateNewBotConnection",
        confirmed: (flags & 1) !== 0,
        botId: r.int53(),
        date: (flags & 2) !== 0 ? r.int() : undefined,
        device: (flags & 2) !== 0 ? r.string() : undefined,
        location: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case 0x62ba04d9: // updateNewChannelMessage#62ba04d9
      return { _tag: "updateNewChannelMessage", message: readMessage(r), pts: r.int(), ptsCount: r.int() }
    case 0x12bcbd9a: // updateNewEncryptedMessage#12bcbd9a
      return { _tag: "updateNewEncryptedMessage", message: readEncryptedMessage(r), qts: r.int() }
    case 0x20bcbba1: // updateNewEphemeralMessage#20bcbba1
      return { _tag: "updateNewEphemeralMessage", message: readEphemeralMessage(r) }
    case 0x1f2b0afd: // updateNewMessage#1f2b0afd
      return { _tag: "updateNewMessage", message: readMessage(r), pts: r.int(), ptsCount: r.int() }
    case -0x0ac258e9: // updateNewQuickReply#f53da717
      return { _tag: "updateNewQuickReply", quickReply: readQuickReply(r) }
    case 0x39a51dfb: // updateNewScheduledMessage#39a51dfb
      return { _tag: "updateNewScheduledMessage", message: readMessage(r) }
    case 0x688a30aa: // updateNewStickerSet#688a30aa
      return { _tag: "updateNewStickerSet", stickerset: readMessagesStickerSet(r) }
    case 0x1824e40b: // updateNewStoryReaction#1824e40b
      return { _tag: "updateNewStoryReaction", storyId: r.int(), peer: readPeer(r), reaction: readReaction(r) }
    case -0x413d9711: // updateNotifySettings#bec268ef
      return { _tag: "updateNotifySettings", peer: readNotifyPeer(r), notifySettings: readPeerNotifySettings(r) }
    case -0x748da032: // updatePaidReactionPrivacy#8b725fce
      return { _tag: "updatePaidReactionPrivacy", private: readPaidReactionPrivacy(r) }
    case -0x141f88ae: { // updatePeerBlocked#ebe07752
      const flags = r.id()
      return {
        _tag: "updatePeerBlocked",
        blocked: (flags & 1) !== 0,
        blockedMyStoriesFrom: (flags & 2) !== 0,
        peerId: readPeer(r)
      }
    }
    case -0x4464465b: { // updatePeerHistoryTTL#bb9bb9a5
      const flags = r.id()
      return {
        _tag: "updatePeerHistoryTTL",
        peer: readPeer(r),
        ttlPeriod: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case -0x4b503050: // updatePeerLocated#b4afcfb0
      return { _tag: "updatePeerLocated", peers: r.vector(2, readPeerLocated) }
    case 0x6a7e7366: // updatePeerSettings#6a7e7366
      return { _tag: "updatePeerSettings", peer: readPeer(r), settings: readPeerSettings(r) }
    case -0x51c0efe3: { // updatePeerWallpaper#ae3f101d
      const flags = r.id()
      return {
        _tag: "updatePeerWallpaper",
        wallpaperOverridden: (flags & 2) !== 0,
        peer: readPeer(r),
        wallpaper: (flags & 1) !== 0 ? readWallPaper(r) : undefined
      }
    }
    case 0x7063c3db: // updatePendingJoinRequests#7063c3db
      return {
        _tag: "updatePendingJoinRequests",
        peer: readPeer(r),
        requestsPending: r.int(),
        recentRequesters: r.vector(2, readInt53)
      }
    case -0x54f094e2: // updatePhoneCall#ab0f6b1e
      return { _tag: "updatePhoneCall", phoneCall: readPhoneCall(r) }
    case 0x2661bf09: // updatePhoneCallSignalingData#2661bf09
      return { _tag: "updatePhoneCallSignalingData", phoneCallId: r.long(), data: r.bytes() }
    case 0x5bb98608: { // updatePinnedChannelMessages#5bb98608
      const flags = r.id()
      return {
        _tag: "updatePinnedChannelMessages",
        pinned: (flags & 1) !== 0,
        channelId: r.int53(),
        messages: r.vector(1, readInt),
        pts: r.int(),
        ptsCount: r.int()
      }
    }
    case -0x05f0c35e: { // updatePinnedDialogs#fa0f3ca2
      const flags = r.id()
      return {
        _tag: "updatePinnedDialogs",
        folderId: (flags & 2) !== 0 ? r.int() : undefined,
        order: (flags & 1) !== 0 ? r.vector(2, readDialogPeer) : undefined
      }
    }
    case 0x683b2c52: { // updatePinnedForumTopic#683b2c52
      const flags = r.id()
      return { _tag: "updatePinnedForumTopic", pinned: (flags & 1) !== 0, peer: readPeer(r), topicId: r.int() }
    }
    case -0x210ebc30: { // updatePinnedForumTopics#def143d0
      const flags = r.id()
      return {
        _tag: "updatePinnedForumTopics",
        peer: readPeer(r),
        order: (flags & 1) !== 0 ? r.vector(1, readInt) : undefined
      }
    }
    case -0x127a154b: { // updatePinnedMessages#ed85eab5
      const flags = r.id()
      return {
        _tag: "updatePinnedMessages",
        pinned: (flags & 1) !== 0,
        peer: readPeer(r),
        messages: r.vector(1, readInt),
        pts: r.int(),
        ptsCount: r.int()
      }
    }
    case 0x686c85a6: { // updatePinnedSavedDialogs#686c85a6
      const flags = r.id()
      return {
        _tag: "updatePinnedSavedDialogs",
        order: (flags & 1) !== 0 ? r.vector(2, readDialogPeer) : undefined
      }
    }
    case -0x11c4d8d6: // updatePrivacy#ee3b272a
      return { _tag: "updatePrivacy", key: readPrivacyKey(r), rules: r.vector(1, readPrivacyRule) }
    case 0x3354678f: // updatePtsChanged#3354678f
      return { _tag: "updatePtsChanged" }
    case -0x06b8f54e: // updateQuickReplies#f9470ab2
      return { _tag: "updateQuickReplies", quickReplies: r.vector(5, readQuickReply) }
    case 0x3e050d0f: // updateQuickReplyMessage#3e050d0f
      return { _tag: "updateQuickReplyMessage", message: readMessage(r) }
    case -0x294e6aba: { // updateReadChannelDiscussionInbox#d6b19546
      const flags = r.id()
      return {
        _tag: "updateReadChannelDiscussionInbox",
        channelId: r.int53(),
        topMsgId: r.int(),
        readMaxId: r.int(),
        broadcastId: (flags & 1) !== 0 ? r.int53() : undefined,
        broadcastPost: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case 0x695c9e7c: // updateReadChannelDiscussionOutbox#695c9e7c
      return {
        _tag: "updateReadChannelDiscussionOutbox",
        channelId: r.int53(),
        topMsgId: r.int(),
        readMaxId: r.int()
      }
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
    case -0x04b3b694: // updateReadFeaturedEmojiStickers#fb4c496c
      return { _tag: "updateReadFeaturedEmojiStickers" }
    case 0x571d2742: // updateReadFeaturedStickers#571d2742
      return { _tag: "updateReadFeaturedStickers" }
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
    case -0x07dd8e7f: { // updateReadMessagesContents#f8227181
      const flags = r.id()
      return {
        _tag: "updateReadMessagesContents",
        messages: r.vector(1, readInt),
        pts: r.int(),
        ptsCount: r.int(),
        date: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case 0x77b0e372: // updateReadMonoForumInbox#77b0e372
      return {
        _tag: "updateReadMonoForumInbox",
        channelId: r.int53(),
        savedPeerId: readPeer(r),
        readMaxId: r.int()
      }
    case -0x5b586c8a: // updateReadMonoForumOutbox#a4a79376
      return {
        _tag: "updateReadMonoForumOutbox",
        channelId: r.int53(),
        savedPeerId: readPeer(r),
        readMaxId: r.int()
      }
    case -0x08b16cd5: // updateReadStories#f74e932b
      return { _tag: "updateReadStories", peer: readPeer(r), maxId: r.int() }
    case 0x30f443db: // updateRecentEmojiStatuses#30f443db
      return { _tag: "updateRecentEmojiStatuses" }
    case 0x6f7863f4: // updateRecentReactions#6f7863f4
      return { _tag: "updateRecentReactions" }
    case -0x65bdd3e0: // updateRecentStickers#9a422c20
      return { _tag: "updateRecentStickers" }
    case -0x5150618c: { // updateSavedDialogPinned#aeaf9e74
      const flags = r.id()
      return { _tag: "updateSavedDialogPinned", pinned: (flags & 1) !== 0, peer: readDialogPeer(r) }
    }
    case -0x6c8acbe2: // updateSavedGifs#9375341e
      return { _tag: "updateSavedGifs" }
    case 0x39c67432: // updateSavedReactionTags#39c67432
      return { _tag: "updateSavedReactionTags" }
    case 0x74d8be99: // updateSavedRingtones#74d8be99
      return { _tag: "updateSavedRingtones" }
    case 0x504aa18f: // updateSentPhoneCode#504aa18f
      return { _tag: "updateSentPhoneCode", sentCode: readAuthSentCode(r) }
    case 0x7d627683: // updateSentStoryReaction#7d627683
      return { _tag: "updateSentStoryReaction", peer: readPeer(r), storyId: r.int(), reaction: readReaction(r) }
    case -0x141b97e7: { // updateServiceNotification#ebe46819
      const flags = r.id()
      return {
        _tag: "updateServiceNotification",
        popup: (flags & 1) !== 0,
        invertMedia: (flags & 4) !== 0,
        inboxDate: (flags & 2) !== 0 ? r.int() : undefined,
        type: r.string(),
        message: r.string(),
        media: readMessageMedia(r),
        entities: r.vector(3, readMessageEntity)
      }
    }
    case -0x0e9d962c: // updateSmsJob#f16269d4
      return { _tag: "updateSmsJob", jobId: r.string() }
    case 0x48e246c2: // updateStarGiftAuctionState#48e246c2
      return { _tag: "updateStarGiftAuctionState", giftId: r.long(), state: readStarGiftAuctionState(r) }
    case -0x23a70ce2: // updateStarGiftAuctionUserState#dc58f31e
      return {
        _tag: "updateStarGiftAuctionUserState",
        giftId: r.long(),
        userState: readStarGiftAuctionUserState(r)
      }
    case -0x53f8dbbc: // updateStarGiftCraftFail#ac072444
      return { _tag: "updateStarGiftCraftFail" }
    case 0x4e80a379: // updateStarsBalance#4e80a379
      return { _tag: "updateStarsBalance", balance: readStarsAmount(r) }
    case -0x5a7b4fe7: // updateStarsRevenueStatus#a584b019
      return { _tag: "updateStarsRevenueStatus", peer: readPeer(r), status: readStarsRevenueStatus(r) }
    case 0x31c24808: { // updateStickerSets#31c24808
      const flags = r.id()
      return { _tag: "updateStickerSets", masks: (flags & 1) !== 0, emojis: (flags & 2) !== 0 }
    }
    case 0x0bb2d201: { // updateStickerSetsOrder#0bb2d201
      const flags = r.id()
      return {
        _tag: "updateStickerSetsOrder",
        masks: (flags & 1) !== 0,
        emojis: (flags & 2) !== 0,
        order: r.vector(2, readLong)
      }
    }
    case 0x2c084dc1: // updateStoriesStealthMode#2c084dc1
      return { _tag: "updateStoriesStealthMode", stealthMode: readStoriesStealthMode(r) }
    case 0x75b3b798: // updateStory#75b3b798
      return { _tag: "updateStory", peer: readPeer(r), story: readStoryItem(r) }
    case 0x1bf335b9: // updateStoryID#1bf335b9
      return { _tag: "updateStoryID", id: r.int(), randomId: r.long() }
    case -0x7de9045d: // updateTheme#8216fba3
      return { _tag: "updateTheme", theme: readTheme(r) }
    case 0x0084cd5a: { // updateTranscribedAudio#0084cd5a
      const flags = r.id()
      return {
        _tag: "updateTranscribedAudio",
        pending: (flags & 1) !== 0,
        peer: readPeer(r),
        msgId: r.int(),
        transcriptionId: r.long(),
        text: r.string()
      }
    }
    case 0x20529438: // updateUser#20529438
      return { _tag: "updateUser", userId: r.int53() }
    case 0x28373599: // updateUserEmojiStatus#28373599
      return { _tag: "updateUserEmojiStatus", userId: r.int53(), emojiStatus: readEmojiStatus(r) }
    case -0x587b76dc: // updateUserName#a7848924
      return {
        _tag: "updateUserName",
        userId: r.int53(),
        firstName: r.string(),
        lastName: r.string(),
        usernames: r.vector(3, readUsername)
      }
    case 0x05492a13: // updateUserPhone#05492a13
      return { _tag: "updateUserPhone", userId: r.int53(), phone: r.string() }
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
    case 0x140502d1: { // updateWebBrowserException#140502d1
      const flags = r.id()
      return {
        _tag: "updateWebBrowserException",
        delete: (flags & 2) !== 0,
        openExternalBrowser: (flags & 1) !== 0 ? r.bool() : undefined,
        exception: readWebDomainException(r)
      }
    }
    case -0x3c65d522: { // updateWebBrowserSettings#c39a2ade
      const flags = r.id()
      return {
        _tag: "updateWebBrowserSettings",
        openExternalBrowser: (flags & 1) !== 0,
        displayCloseButton: (flags & 2) !== 0
      }
    }
    case 0x7f891213: // updateWebPage#7f891213
      return { _tag: "updateWebPage", webpage: readWebPage(r), pts: r.int(), ptsCount: r.int() }
    case 0x1592b79d: // updateWebViewResultSent#1592b79d
      return { _tag: "updateWebViewResultSent", queryId: r.long() }
  }
  return r.fail("Update", id)
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

export const readUrlAuthResult = (r: Reader): T.UrlAuthResult => {
  const id = r.id()
  switch (id) {
    case 0x623a8fa0: { // urlAuthResultAccepted#623a8fa0
      const flags = r.id()
      return { _tag: "urlAuthResultAccepted", url: (flags & 1) !== 0 ? r.string() : undefined }
    }
    case -0x562924e1: // urlAuthResultDefault#a9d6db1f
      return { _tag: "urlAuthResultDefault" }
    case 0x3cd623ec: { // urlAuthResultRequest#3cd623ec
      const flags = r.id()
      return {
        _tag: "urlAuthResultRequest",
        requestWriteAccess: (flags & 1) !== 0,
        requestPhoneNumber: (flags & 2) !== 0,
        matchCodesFirst: (flags & 32) !== 0,
        isApp: (flags & 64) !== 0,
        bot: readUser(r),
        domain: r.string(),
        browser: (flags & 4) !== 0 ? r.string() : undefined,
        platform: (flags & 4) !== 0 ? r.string() : undefined,
        ip: (flags & 4) !== 0 ? r.string() : undefined,
        region: (flags & 4) !== 0 ? r.string() : undefined,
        matchCodes: (flags & 8) !== 0 ? r.vector(1, readString) : undefined,
        userIdHint: (flags & 16) !== 0 ? r.int53() : undefined,
        verifiedAppName: (flags & 128) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("UrlAuthResult", id)
}

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

export const readUserFull = (r: Reader): T.UserFull => {
  const id = r.id()
  switch (id) {
    case 0x06cbe645: { // userFull#06cbe645
      const flags = r.id()
      const flags2 = r.id()
      return {
        _tag: "userFull",
        blocked: (flags & 1) !== 0,
        phoneCallsAvailable: (flags & 16) !== 0,
        phoneCallsPrivate: (flags & 32) !== 0,
        canPinMessage: (flags & 128) !== 0,
        hasScheduled: (flags & 4096) !== 0,
        videoCallsAvailable: (flags & 8192) !== 0,
        voiceMessagesForbidden: (flags & 1048576) !== 0,
        translationsDisabled: (flags & 8388608) !== 0,
        storiesPinnedAvailable: (flags & 67108864) !== 0,
        blockedMyStoriesFrom: (flags & 134217728) !== 0,
        wallpaperOverridden: (flags & 268435456) !== 0,
        contactRequirePremium: (flags & 536870912) !== 0,
        readDatesPrivate: (flags & 1073741824) !== 0,
        sponsoredEnabled: (flags2 & 128) !== 0,
        canViewRevenue: (flags2 & 512) !== 0,
        botCanManageEmojiStatus: (flags2 & 1024) !== 0,
        displayGiftsButton: (flags2 & 65536) !== 0,
        noforwardsMyEnabled: (flags2 & 8388608) !== 0,
        noforwardsPeerEnabled: (flags2 & 16777216) !== 0,
        unofficialSecurityRisk: (flags2 & 67108864) !== 0,
        id: r.int53(),
        about: (flags & 2) !== 0 ? r.string() : undefined,
        settings: readPeerSettings(r),
        personalPhoto: (flags & 2097152) !== 0 ? readPhoto(r) : undefined,
        profilePhoto: (flags & 4) !== 0 ? readPhoto(r) : undefined,
        fallbackPhoto: (flags & 4194304) !== 0 ? readPhoto(r) : undefined,
        notifySettings: readPeerNotifySettings(r),
        botInfo: (flags & 8) !== 0 ? readBotInfo(r) : undefined,
        pinnedMsgId: (flags & 64) !== 0 ? r.int() : undefined,
        commonChatsCount: r.int(),
        folderId: (flags & 2048) !== 0 ? r.int() : undefined,
        ttlPeriod: (flags & 16384) !== 0 ? r.int() : undefined,
        theme: (flags & 32768) !== 0 ? readChatTheme(r) : undefined,
        privateForwardName: (flags & 65536) !== 0 ? r.string() : undefined,
        botGroupAdminRights: (flags & 131072) !== 0 ? readChatAdminRights(r) : undefined,
        botBroadcastAdminRights: (flags & 262144) !== 0 ? readChatAdminRights(r) : undefined,
        wallpaper: (flags & 16777216) !== 0 ? readWallPaper(r) : undefined,
        stories: (flags & 33554432) !== 0 ? readPeerStories(r) : undefined,
        businessWorkHours: (flags2 & 1) !== 0 ? readBusinessWorkHours(r) : undefined,
        businessLocation: (flags2 & 2) !== 0 ? readBusinessLocation(r) : undefined,
        businessGreetingMessage: (flags2 & 4) !== 0 ? readBusinessGreetingMessage(r) : undefined,
        businessAwayMessage: (flags2 & 8) !== 0 ? readBusinessAwayMessage(r) : undefined,
        businessIntro: (flags2 & 16) !== 0 ? readBusinessIntro(r) : undefined,
        birthday: (flags2 & 32) !== 0 ? readBirthday(r) : undefined,
        personalChannelId: (flags2 & 64) !== 0 ? r.int53() : undefined,
        personalChannelMessage: (flags2 & 64) !== 0 ? r.int() : undefined,
        stargiftsCount: (flags2 & 256) !== 0 ? r.int() : undefined,
        starrefProgram: (flags2 & 2048) !== 0 ? readStarRefProgram(r) : undefined,
        botVerification: (flags2 & 4096) !== 0 ? readBotVerification(r) : undefined,
        sendPaidMessagesStars: (flags2 & 16384) !== 0 ? r.long() : undefined,
        disallowedGifts: (flags2 & 32768) !== 0 ? readDisallowedGiftsSettings(r) : undefined,
        starsRating: (flags2 & 131072) !== 0 ? readStarsRating(r) : undefined,
        starsMyPendingRating: (flags2 & 262144) !== 0 ? readStarsRating(r) : undefined,
        starsMyPendingRatingDate: (flags2 & 262144) !== 0 ? r.int() : undefined,
        mainTab: (flags2 & 1048576) !== 0 ? readProfileTab(r) : undefined,
        savedMusic: (flags2 & 2097152) !== 0 ? readDocument(r) : undefined,
        note: (flags2 & 4194304) !== 0 ? readTextWithEntities(r) : undefined,
        botManagerId: (flags2 & 33554432) !== 0 ? r.int53() : undefined
      }
    }
  }
  return r.fail("UserFull", id)
}

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

export const readVideoSize = (r: Reader): T.VideoSize => {
  const id = r.id()
  switch (id) {
    case -0x21cc4f6c: { // videoSize#de33b094
      const flags = r.id()
      return {
        _tag: "videoSize",
        type: r.string(),
        w: r.int(),
        h: r.int(),
        size: r.int(),
        videoStartTs: (flags & 1) !== 0 ? r.double() : undefined
      }
    }
    case -0x07a3bec4: // videoSizeEmojiMarkup#f85c413c
      return { _tag: "videoSizeEmojiMarkup", emojiId: r.long(), backgroundColors: r.vector(1, readInt) }
    case 0x0da082fe: // videoSizeStickerMarkup#0da082fe
      return {
        _tag: "videoSizeStickerMarkup",
        stickerset: readInputStickerSet(r),
        stickerId: r.long(),
        backgroundColors: r.vector(1, readInt)
      }
  }
  return r.fail("VideoSize", id)
}

export const readWallPaper = (r: Reader): T.WallPaper => {
  const id = r.id()
  switch (id) {
    case -0x5bc83c13: { // wallPaper#a437c3ed
      const id = r.long()
      const flags = r.id()
      return {
        _tag: "wallPaper",
        id,
        creator: (flags & 1) !== 0,
        default: (flags & 2) !== 0,
        pattern: (flags & 8) !== 0,
        dark: (flags & 16) !== 0,
        accessHash: r.long(),
        slug: r.string(),
        document: readDocument(r),
        settings: (flags & 4) !== 0 ? readWallPaperSettings(r) : undefined
      }
    }
    case -0x1f7fbeea: { // wallPaperNoFile#e0804116
      const id = r.long()
      const flags = r.id()
      return {
        _tag: "wallPaperNoFile",
        id,
        default: (flags & 2) !== 0,
        dark: (flags & 16) !== 0,
        settings: (flags & 4) !== 0 ? readWallPaperSettings(r) : undefined
      }
    }
  }
  return r.fail("WallPaper", id)
}

export const readWallPaperSettings = (r: Reader): T.WallPaperSettings => {
  const id = r.id()
  switch (id) {
    case 0x372efcd0: { // wallPaperSettings#372efcd0
      const flags = r.id()
      return {
        _tag: "wallPaperSettings",
        blur: (flags & 2) !== 0,
        motion: (flags & 4) !== 0,
        backgroundColor: (flags & 1) !== 0 ? r.int() : undefined,
        secondBackgroundColor: (flags & 16) !== 0 ? r.int() : undefined,
        thirdBackgroundColor: (flags & 32) !== 0 ? r.int() : undefined,
        fourthBackgroundColor: (flags & 64) !== 0 ? r.int() : undefined,
        intensity: (flags & 8) !== 0 ? r.int() : undefined,
        rotation: (flags & 16) !== 0 ? r.int() : undefined,
        emoticon: (flags & 128) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("WallPaperSettings", id)
}

export const readWebAuthorization = (r: Reader): T.WebAuthorization => {
  const id = r.id()
  switch (id) {
    case -0x59070bae: // webAuthorization#a6f8f452
      return {
        _tag: "webAuthorization",
        hash: r.long(),
        botId: r.int53(),
        domain: r.string(),
        browser: r.string(),
        platform: r.string(),
        dateCreated: r.int(),
        dateActive: r.int(),
        ip: r.string(),
        region: r.string()
      }
  }
  return r.fail("WebAuthorization", id)
}

export const readWebDocument = (r: Reader): T.WebDocument => {
  const id = r.id()
  switch (id) {
    case 0x1c570ed1: // webDocument#1c570ed1
      return {
        _tag: "webDocument",
        url: r.string(),
        accessHash: r.long(),
        size: r.int(),
        mimeType: r.string(),
        attributes: r.vector(1, readDocumentAttribute)
      }
    case -0x0637433a: // webDocumentNoProxy#f9c8bcc6
      return {
        _tag: "webDocumentNoProxy",
        url: r.string(),
        size: r.int(),
        mimeType: r.string(),
        attributes: r.vector(1, readDocumentAttribute)
      }
  }
  return r.fail("WebDocument", id)
}

export const readWebDomainException = (r: Reader): T.WebDomainException => {
  const id = r.id()
  switch (id) {
    case -0x6cc35a69: { // webDomainException#933ca597
      const flags = r.id()
      return {
        _tag: "webDomainException",
        domain: r.string(),
        url: r.string(),
        title: r.string(),
        favicon: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
  }
  return r.fail("WebDomainException", id)
}

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

const readWebPageAttributeInside = (r: Reader): T.WebPageAttribute => {
  const id = r.id()
  switch (id) {
    case 0x7781fe18: // webPageAttributeAiComposeTone#7781fe18
      return { _tag: "webPageAttributeAiComposeTone", emojiId: r.long() }
    case 0x01c641c2: // webPageAttributeStarGiftAuction#01c641c2
      return { _tag: "webPageAttributeStarGiftAuction", gift: readStarGift(r), endDate: r.int() }
    case 0x31cad303: // webPageAttributeStarGiftCollection#31cad303
      return { _tag: "webPageAttributeStarGiftCollection", icons: r.vector(3, readDocument) }
    case 0x50cc03d3: { // webPageAttributeStickerSet#50cc03d3
      const flags = r.id()
      return {
        _tag: "webPageAttributeStickerSet",
        emojis: (flags & 1) !== 0,
        textColor: (flags & 2) !== 0,
        stickers: r.vector(3, readDocument)
      }
    }
    case 0x2e94c3e7: { // webPageAttributeStory#2e94c3e7
      const flags = r.id()
      return {
        _tag: "webPageAttributeStory",
        peer: readPeer(r),
        id: r.int(),
        story: (flags & 1) !== 0 ? readStoryItem(r) : undefined
      }
    }
    case 0x54b56617: { // webPageAttributeTheme#54b56617
      const flags = r.id()
      return {
        _tag: "webPageAttributeTheme",
        documents: (flags & 1) !== 0 ? r.vector(3, readDocument) : undefined,
        settings: (flags & 2) !== 0 ? readThemeSettings(r) : undefined
      }
    }
    case -0x30909248: // webPageAttributeUniqueStarGift#cf6f6db8
      return { _tag: "webPageAttributeUniqueStarGift", gift: readStarGift(r) }
  }
  return r.fail("WebPageAttribute", id)
}

export const readWebPageAttribute = (r: Reader): T.WebPageAttribute => {
  r.enter("WebPageAttribute")
  const value = readWebPageAttributeInside(r)
  r.leave()
  return value
}

export const readWebViewMessageSent = (r: Reader): T.WebViewMessageSent => {
  const id = r.id()
  switch (id) {
    case 0x0c94511c: { // webViewMessageSent#0c94511c
      const flags = r.id()
      return { _tag: "webViewMessageSent", msgId: (flags & 1) !== 0 ? readInputBotInlineMessageID(r) : undefined }
    }
  }
  return r.fail("WebViewMessageSent", id)
}

export const readWebViewResult = (r: Reader): T.WebViewResult => {
  const id = r.id()
  switch (id) {
    case 0x4d22ff98: { // webViewResultUrl#4d22ff98
      const flags = r.id()
      return {
        _tag: "webViewResultUrl",
        fullsize: (flags & 2) !== 0,
        fullscreen: (flags & 4) !== 0,
        sameOrigin: (flags & 8) !== 0,
        queryId: (flags & 1) !== 0 ? r.long() : undefined,
        url: r.string()
      }
    }
  }
  return r.fail("WebViewResult", id)
}

export const readAccountAuthorizationForm = (r: Reader): T.AccountAuthorizationForm => {
  const id = r.id()
  switch (id) {
    case -0x52d1e328: { // account.authorizationForm#ad2e1cd8
      const flags = r.id()
      return {
        _tag: "account.authorizationForm",
        requiredTypes: r.vector(3, readSecureRequiredType),
        values: r.vector(4, readSecureValue),
        errors: r.vector(4, readSecureValueError),
        users: r.vector(3, readUser),
        privacyPolicyUrl: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("account.AuthorizationForm", id)
}

export const readAccountAuthorizations = (r: Reader): T.AccountAuthorizations => {
  const id = r.id()
  switch (id) {
    case 0x4bff8ea0: // account.authorizations#4bff8ea0
      return {
        _tag: "account.authorizations",
        authorizationTtlDays: r.int(),
        authorizations: r.vector(15, readAuthorization)
      }
  }
  return r.fail("account.Authorizations", id)
}

export const readAccountAutoDownloadSettings = (r: Reader): T.AccountAutoDownloadSettings => {
  const id = r.id()
  switch (id) {
    case 0x63cacf26: // account.autoDownloadSettings#63cacf26
      return {
        _tag: "account.autoDownloadSettings",
        low: readAutoDownloadSettings(r),
        medium: readAutoDownloadSettings(r),
        high: readAutoDownloadSettings(r)
      }
  }
  return r.fail("account.AutoDownloadSettings", id)
}

export const readAccountAutoSaveSettings = (r: Reader): T.AccountAutoSaveSettings => {
  const id = r.id()
  switch (id) {
    case 0x4c3e069d: // account.autoSaveSettings#4c3e069d
      return {
        _tag: "account.autoSaveSettings",
        usersSettings: readAutoSaveSettings(r),
        chatsSettings: readAutoSaveSettings(r),
        broadcastsSettings: readAutoSaveSettings(r),
        exceptions: r.vector(6, readAutoSaveException),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("account.AutoSaveSettings", id)
}

export const readAccountBusinessChatLinks = (r: Reader): T.AccountBusinessChatLinks => {
  const id = r.id()
  switch (id) {
    case -0x13bc5d2f: // account.businessChatLinks#ec43a2d1
      return {
        _tag: "account.businessChatLinks",
        links: r.vector(5, readBusinessChatLink),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("account.BusinessChatLinks", id)
}

export const readAccountChatThemes = (r: Reader): T.AccountChatThemes => {
  const id = r.id()
  switch (id) {
    case -0x41f67e8d: { // account.chatThemes#be098173
      const flags = r.id()
      return {
        _tag: "account.chatThemes",
        hash: r.long(),
        themes: r.vector(2, readChatTheme),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case -0x1fee1e3c: // account.chatThemesNotModified#e011e1c4
      return { _tag: "account.chatThemesNotModified" }
  }
  return r.fail("account.ChatThemes", id)
}

export const readAccountConnectedBots = (r: Reader): T.AccountConnectedBots => {
  const id = r.id()
  switch (id) {
    case 0x17d7f87b: // account.connectedBots#17d7f87b
      return {
        _tag: "account.connectedBots",
        connectedBots: r.vector(8, readConnectedBot),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("account.ConnectedBots", id)
}

export const readAccountContentSettings = (r: Reader): T.AccountContentSettings => {
  const id = r.id()
  switch (id) {
    case 0x57e28221: { // account.contentSettings#57e28221
      const flags = r.id()
      return {
        _tag: "account.contentSettings",
        sensitiveEnabled: (flags & 1) !== 0,
        sensitiveCanChange: (flags & 2) !== 0
      }
    }
  }
  return r.fail("account.ContentSettings", id)
}

export const readAccountEmailVerified = (r: Reader): T.AccountEmailVerified => {
  const id = r.id()
  switch (id) {
    case 0x2b96cd1b: // account.emailVerified#2b96cd1b
      return { _tag: "account.emailVerified", email: r.string() }
    case -0x1e44f29f: // account.emailVerifiedLogin#e1bb0d61
      return { _tag: "account.emailVerifiedLogin", email: r.string(), sentCode: readAuthSentCode(r) }
  }
  return r.fail("account.EmailVerified", id)
}

export const readAccountEmojiStatuses = (r: Reader): T.AccountEmojiStatuses => {
  const id = r.id()
  switch (id) {
    case -0x6f3b982f: // account.emojiStatuses#90c467d1
      return { _tag: "account.emojiStatuses", hash: r.long(), statuses: r.vector(1, readEmojiStatus) }
    case -0x2f7319bb: // account.emojiStatusesNotModified#d08ce645
      return { _tag: "account.emojiStatusesNotModified" }
  }
  return r.fail("account.EmojiStatuses", id)
}

export const readAccountPaidMessagesRevenue = (r: Reader): T.AccountPaidMessagesRevenue => {
  const id = r.id()
  switch (id) {
    case 0x1e109708: // account.paidMessagesRevenue#1e109708
      return { _tag: "account.paidMessagesRevenue", starsAmount: r.long() }
  }
  return r.fail("account.PaidMessagesRevenue", id)
}

export const readAccountPasskeyRegistrationOptions = (r: Reader): T.AccountPasskeyRegistrationOptions => {
  const id = r.id()
  switch (id) {
    case -0x1e94a31f: // account.passkeyRegistrationOptions#e16b5ce1
      return { _tag: "account.passkeyRegistrationOptions", options: readDataJSON(r) }
  }
  return r.fail("account.PasskeyRegistrationOptions", id)
}

export const readAccountPasskeys = (r: Reader): T.AccountPasskeys => {
  const id = r.id()
  switch (id) {
    case -0x071f55e4: // account.passkeys#f8e0aa1c
      return { _tag: "account.passkeys", passkeys: r.vector(5, readPasskey) }
  }
  return r.fail("account.Passkeys", id)
}

export const readAccountPassword = (r: Reader): T.AccountPassword => {
  const id = r.id()
  switch (id) {
    case -0x6a84af05: { // account.password#957b50fb
      const flags = r.id()
      return {
        _tag: "account.password",
        hasRecovery: (flags & 1) !== 0,
        hasSecureValues: (flags & 2) !== 0,
        hasPassword: (flags & 4) !== 0,
        currentAlgo: (flags & 4) !== 0 ? readPasswordKdfAlgo(r) : undefined,
        srpB: (flags & 4) !== 0 ? r.bytes() : undefined,
        srpId: (flags & 4) !== 0 ? r.long() : undefined,
        hint: (flags & 8) !== 0 ? r.string() : undefined,
        emailUnconfirmedPattern: (flags & 16) !== 0 ? r.string() : undefined,
        newAlgo: readPasswordKdfAlgo(r),
        newSecureAlgo: readSecurePasswordKdfAlgo(r),
        secureRandom: r.bytes(),
        pendingResetDate: (flags & 32) !== 0 ? r.int() : undefined,
        loginEmailPattern: (flags & 64) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("account.Password", id)
}

export const readAccountPasswordInputSettings = (r: Reader): T.AccountPasswordInputSettings => {
  const id = r.id()
  switch (id) {
    case -0x3dc8d837: { // account.passwordInputSettings#c23727c9
      const flags = r.id()
      return {
        _tag: "account.passwordInputSettings",
        newAlgo: (flags & 1) !== 0 ? readPasswordKdfAlgo(r) : undefined,
        newPasswordHash: (flags & 1) !== 0 ? r.bytes() : undefined,
        hint: (flags & 1) !== 0 ? r.string() : undefined,
        email: (flags & 2) !== 0 ? r.string() : undefined,
        newSecureSettings: (flags & 4) !== 0 ? readSecureSecretSettings(r) : undefined
      }
    }
  }
  return r.fail("account.PasswordInputSettings", id)
}

export const readAccountPasswordSettings = (r: Reader): T.AccountPasswordSettings => {
  const id = r.id()
  switch (id) {
    case -0x65a3cc1b: { // account.passwordSettings#9a5c33e5
      const flags = r.id()
      return {
        _tag: "account.passwordSettings",
        email: (flags & 1) !== 0 ? r.string() : undefined,
        secureSettings: (flags & 2) !== 0 ? readSecureSecretSettings(r) : undefined
      }
    }
  }
  return r.fail("account.PasswordSettings", id)
}

export const readAccountPrivacyRules = (r: Reader): T.AccountPrivacyRules => {
  const id = r.id()
  switch (id) {
    case 0x50a04e45: // account.privacyRules#50a04e45
      return {
        _tag: "account.privacyRules",
        rules: r.vector(1, readPrivacyRule),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("account.PrivacyRules", id)
}

export const readAccountResetPasswordResult = (r: Reader): T.AccountResetPasswordResult => {
  const id = r.id()
  switch (id) {
    case -0x1c88679f: // account.resetPasswordFailedWait#e3779861
      return { _tag: "account.resetPasswordFailedWait", retryDate: r.int() }
    case -0x16d929c2: // account.resetPasswordOk#e926d63e
      return { _tag: "account.resetPasswordOk" }
    case -0x16100383: // account.resetPasswordRequestedWait#e9effc7d
      return { _tag: "account.resetPasswordRequestedWait", untilDate: r.int() }
  }
  return r.fail("account.ResetPasswordResult", id)
}

export const readAccountResolvedBusinessChatLinks = (r: Reader): T.AccountResolvedBusinessChatLinks => {
  const id = r.id()
  switch (id) {
    case -0x65dc50df: { // account.resolvedBusinessChatLinks#9a23af21
      const flags = r.id()
      return {
        _tag: "account.resolvedBusinessChatLinks",
        peer: readPeer(r),
        message: r.string(),
        entities: (flags & 1) !== 0 ? r.vector(3, readMessageEntity) : undefined,
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("account.ResolvedBusinessChatLinks", id)
}

export const readAccountSavedMusicIds = (r: Reader): T.AccountSavedMusicIds => {
  const id = r.id()
  switch (id) {
    case -0x667299ca: // account.savedMusicIds#998d6636
      return { _tag: "account.savedMusicIds", ids: r.vector(2, readLong) }
    case 0x4fc81d6e: // account.savedMusicIdsNotModified#4fc81d6e
      return { _tag: "account.savedMusicIdsNotModified" }
  }
  return r.fail("account.SavedMusicIds", id)
}

export const readAccountSavedRingtone = (r: Reader): T.AccountSavedRingtone => {
  const id = r.id()
  switch (id) {
    case -0x48d9c093: // account.savedRingtone#b7263f6d
      return { _tag: "account.savedRingtone" }
    case 0x1f307eb7: // account.savedRingtoneConverted#1f307eb7
      return { _tag: "account.savedRingtoneConverted", document: readDocument(r) }
  }
  return r.fail("account.SavedRingtone", id)
}

export const readAccountSavedRingtones = (r: Reader): T.AccountSavedRingtones => {
  const id = r.id()
  switch (id) {
    case -0x3e16d33b: // account.savedRingtones#c1e92cc5
      return { _tag: "account.savedRingtones", hash: r.long(), ringtones: r.vector(3, readDocument) }
    case -0x0409174f: // account.savedRingtonesNotModified#fbf6e8b1
      return { _tag: "account.savedRingtonesNotModified" }
  }
  return r.fail("account.SavedRingtones", id)
}

export const readAccountSentEmailCode = (r: Reader): T.AccountSentEmailCode => {
  const id = r.id()
  switch (id) {
    case -0x7ee07ab1: // account.sentEmailCode#811f854f
      return { _tag: "account.sentEmailCode", emailPattern: r.string(), length: r.int() }
  }
  return r.fail("account.SentEmailCode", id)
}

export const readAccountTakeout = (r: Reader): T.AccountTakeout => {
  const id = r.id()
  switch (id) {
    case 0x4dba4501: // account.takeout#4dba4501
      return { _tag: "account.takeout", id: r.long() }
  }
  return r.fail("account.Takeout", id)
}

export const readAccountThemes = (r: Reader): T.AccountThemes => {
  const id = r.id()
  switch (id) {
    case -0x65c27393: // account.themes#9a3d8c6d
      return { _tag: "account.themes", hash: r.long(), themes: r.vector(8, readTheme) }
    case -0x0be149de: // account.themesNotModified#f41eb622
      return { _tag: "account.themesNotModified" }
  }
  return r.fail("account.Themes", id)
}

export const readAccountTmpPassword = (r: Reader): T.AccountTmpPassword => {
  const id = r.id()
  switch (id) {
    case -0x249b02cc: // account.tmpPassword#db64fd34
      return { _tag: "account.tmpPassword", tmpPassword: r.bytes(), validUntil: r.int() }
  }
  return r.fail("account.TmpPassword", id)
}

export const readAccountWallPapers = (r: Reader): T.AccountWallPapers => {
  const id = r.id()
  switch (id) {
    case -0x323c7a74: // account.wallPapers#cdc3858c
      return { _tag: "account.wallPapers", hash: r.long(), wallpapers: r.vector(4, readWallPaper) }
    case 0x1c199183: // account.wallPapersNotModified#1c199183
      return { _tag: "account.wallPapersNotModified" }
  }
  return r.fail("account.WallPapers", id)
}

export const readAccountWebAuthorizations = (r: Reader): T.AccountWebAuthorizations => {
  const id = r.id()
  switch (id) {
    case -0x12a93604: // account.webAuthorizations#ed56c9fc
      return {
        _tag: "account.webAuthorizations",
        authorizations: r.vector(12, readWebAuthorization),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("account.WebAuthorizations", id)
}

export const readAccountWebBrowserSettings = (r: Reader): T.AccountWebBrowserSettings => {
  const id = r.id()
  switch (id) {
    case 0x79eb8cb3: { // account.webBrowserSettings#79eb8cb3
      const flags = r.id()
      return {
        _tag: "account.webBrowserSettings",
        openExternalBrowser: (flags & 1) !== 0,
        displayCloseButton: (flags & 2) !== 0,
        externalExceptions: r.vector(5, readWebDomainException),
        inappExceptions: r.vector(5, readWebDomainException),
        hash: r.long()
      }
    }
    case -0x3ce370b2: // account.webBrowserSettingsNotModified#c31c8f4e
      return { _tag: "account.webBrowserSettingsNotModified" }
  }
  return r.fail("account.WebBrowserSettings", id)
}

export const readAicomposeTones = (r: Reader): T.AicomposeTones => {
  const id = r.id()
  switch (id) {
    case 0x6c9d0efe: // aicompose.tones#6c9d0efe
      return {
        _tag: "aicompose.tones",
        hash: r.long(),
        tones: r.vector(5, readAiComposeTone),
        users: r.vector(3, readUser)
      }
    case -0x3e0b9efd: // aicompose.tonesNotModified#c1f46103
      return { _tag: "aicompose.tonesNotModified" }
  }
  return r.fail("aicompose.Tones", id)
}

export const readAuthAuthorization = (r: Reader): T.AuthAuthorization => {
  const id = r.id()
  switch (id) {
    case 0x2ea2c0d4: { // auth.authorization#2ea2c0d4
      const flags = r.id()
      return {
        _tag: "auth.authorization",
        setupPasswordRequired: (flags & 2) !== 0,
        otherwiseReloginDays: (flags & 2) !== 0 ? r.int() : undefined,
        tmpSessions: (flags & 1) !== 0 ? r.int() : undefined,
        futureAuthToken: (flags & 4) !== 0 ? r.bytes() : undefined,
        user: readUser(r)
      }
    }
    case 0x44747e9a: { // auth.authorizationSignUpRequired#44747e9a
      const flags = r.id()
      return {
        _tag: "auth.authorizationSignUpRequired",
        termsOfService: (flags & 1) !== 0 ? readHelpTermsOfService(r) : undefined
      }
    }
  }
  return r.fail("auth.Authorization", id)
}

export const readAuthCodeType = (r: Reader): T.AuthCodeType => {
  const id = r.id()
  switch (id) {
    case 0x741cd3e3: // auth.codeTypeCall#741cd3e3
      return { _tag: "auth.codeTypeCall" }
    case 0x226ccefb: // auth.codeTypeFlashCall#226ccefb
      return { _tag: "auth.codeTypeFlashCall" }
    case 0x06ed998c: // auth.codeTypeFragmentSms#06ed998c
      return { _tag: "auth.codeTypeFragmentSms" }
    case -0x29e52912: // auth.codeTypeMissedCall#d61ad6ee
      return { _tag: "auth.codeTypeMissedCall" }
    case 0x72a3158c: // auth.codeTypeSms#72a3158c
      return { _tag: "auth.codeTypeSms" }
  }
  return r.fail("auth.CodeType", id)
}

export const readAuthExportedAuthorization = (r: Reader): T.AuthExportedAuthorization => {
  const id = r.id()
  switch (id) {
    case -0x4bcb1d48: // auth.exportedAuthorization#b434e2b8
      return { _tag: "auth.exportedAuthorization", id: r.long(), bytes: r.bytes() }
  }
  return r.fail("auth.ExportedAuthorization", id)
}

export const readAuthLoggedOut = (r: Reader): T.AuthLoggedOut => {
  const id = r.id()
  switch (id) {
    case -0x3c5d7ca1: { // auth.loggedOut#c3a2835f
      const flags = r.id()
      return { _tag: "auth.loggedOut", futureAuthToken: (flags & 1) !== 0 ? r.bytes() : undefined }
    }
  }
  return r.fail("auth.LoggedOut", id)
}

export const readAuthLoginToken = (r: Reader): T.AuthLoginToken => {
  const id = r.id()
  switch (id) {
    case 0x629f1980: // auth.loginToken#629f1980
      return { _tag: "auth.loginToken", expires: r.int(), token: r.bytes() }
    case 0x068e9916: // auth.loginTokenMigrateTo#068e9916
      return { _tag: "auth.loginTokenMigrateTo", dcId: r.int(), token: r.bytes() }
    case 0x390d5c5e: // auth.loginTokenSuccess#390d5c5e
      return { _tag: "auth.loginTokenSuccess", authorization: readAuthAuthorization(r) }
  }
  return r.fail("auth.LoginToken", id)
}

export const readAuthPasskeyLoginOptions = (r: Reader): T.AuthPasskeyLoginOptions => {
  const id = r.id()
  switch (id) {
    case -0x1dfc8877: // auth.passkeyLoginOptions#e2037789
      return { _tag: "auth.passkeyLoginOptions", options: readDataJSON(r) }
  }
  return r.fail("auth.PasskeyLoginOptions", id)
}

export const readAuthPasswordRecovery = (r: Reader): T.AuthPasswordRecovery => {
  const id = r.id()
  switch (id) {
    case 0x137948a5: // auth.passwordRecovery#137948a5
      return { _tag: "auth.passwordRecovery", emailPattern: r.string() }
  }
  return r.fail("auth.PasswordRecovery", id)
}

export const readAuthSentCode = (r: Reader): T.AuthSentCode => {
  const id = r.id()
  switch (id) {
    case 0x5e002502: { // auth.sentCode#5e002502
      const flags = r.id()
      return {
        _tag: "auth.sentCode",
        type: readAuthSentCodeType(r),
        phoneCodeHash: r.string(),
        nextType: (flags & 2) !== 0 ? readAuthCodeType(r) : undefined,
        timeout: (flags & 4) !== 0 ? r.int() : undefined
      }
    }
    case -0x077d8141: // auth.sentCodePaymentRequired#f8827ebf
      return {
        _tag: "auth.sentCodePaymentRequired",
        storeProduct: r.string(),
        phoneCodeHash: r.string(),
        supportEmailAddress: r.string(),
        supportEmailSubject: r.string(),
        premiumDays: r.int(),
        currency: r.string(),
        amount: r.long()
      }
    case 0x2390fe44: // auth.sentCodeSuccess#2390fe44
      return { _tag: "auth.sentCodeSuccess", authorization: readAuthAuthorization(r) }
  }
  return r.fail("auth.SentCode", id)
}

export const readAuthSentCodeType = (r: Reader): T.AuthSentCodeType => {
  const id = r.id()
  switch (id) {
    case 0x3dbb5986: // auth.sentCodeTypeApp#3dbb5986
      return { _tag: "auth.sentCodeTypeApp", length: r.int() }
    case 0x5353e5a7: // auth.sentCodeTypeCall#5353e5a7
      return { _tag: "auth.sentCodeTypeCall", length: r.int() }
    case -0x0baf0a65: { // auth.sentCodeTypeEmailCode#f450f59b
      const flags = r.id()
      return {
        _tag: "auth.sentCodeTypeEmailCode",
        appleSigninAllowed: (flags & 1) !== 0,
        googleSigninAllowed: (flags & 2) !== 0,
        emailPattern: r.string(),
        length: r.int(),
        resetAvailablePeriod: (flags & 8) !== 0 ? r.int() : undefined,
        resetPendingDate: (flags & 16) !== 0 ? r.int() : undefined
      }
    }
    case 0x009fd736: { // auth.sentCodeTypeFirebaseSms#009fd736
      const flags = r.id()
      return {
        _tag: "auth.sentCodeTypeFirebaseSms",
        nonce: (flags & 1) !== 0 ? r.bytes() : undefined,
        playIntegrityProjectId: (flags & 4) !== 0 ? r.long() : undefined,
        playIntegrityNonce: (flags & 4) !== 0 ? r.bytes() : undefined,
        receipt: (flags & 2) !== 0 ? r.string() : undefined,
        pushTimeout: (flags & 2) !== 0 ? r.int() : undefined,
        length: r.int()
      }
    }
    case -0x54fc3927: // auth.sentCodeTypeFlashCall#ab03c6d9
      return { _tag: "auth.sentCodeTypeFlashCall", pattern: r.string() }
    case -0x26a9a3c7: // auth.sentCodeTypeFragmentSms#d9565c39
      return { _tag: "auth.sentCodeTypeFragmentSms", url: r.string(), length: r.int() }
    case -0x7dff9b7c: // auth.sentCodeTypeMissedCall#82006484
      return { _tag: "auth.sentCodeTypeMissedCall", prefix: r.string(), length: r.int() }
    case -0x5ab6e216: { // auth.sentCodeTypeSetUpEmailRequired#a5491dea
      const flags = r.id()
      return {
        _tag: "auth.sentCodeTypeSetUpEmailRequired",
        appleSigninAllowed: (flags & 1) !== 0,
        googleSigninAllowed: (flags & 2) !== 0
      }
    }
    case -0x3fff445e: // auth.sentCodeTypeSms#c000bba2
      return { _tag: "auth.sentCodeTypeSms", length: r.int() }
    case -0x4c886b51: { // auth.sentCodeTypeSmsPhrase#b37794af
      const flags = r.id()
      return { _tag: "auth.sentCodeTypeSmsPhrase", beginning: (flags & 1) !== 0 ? r.string() : undefined }
    }
    case -0x5be9537f: { // auth.sentCodeTypeSmsWord#a416ac81
      const flags = r.id()
      return { _tag: "auth.sentCodeTypeSmsWord", beginning: (flags & 1) !== 0 ? r.string() : undefined }
    }
  }
  return r.fail("auth.SentCodeType", id)
}

export const readBotsAccessSettings = (r: Reader): T.BotsAccessSettings => {
  const id = r.id()
  switch (id) {
    case -0x22e0406d: { // bots.accessSettings#dd1fbf93
      const flags = r.id()
      return {
        _tag: "bots.accessSettings",
        restricted: (flags & 1) !== 0,
        addUsers: (flags & 2) !== 0 ? r.vector(3, readUser) : undefined
      }
    }
  }
  return r.fail("bots.AccessSettings", id)
}

export const readBotsBotInfo = (r: Reader): T.BotsBotInfo => {
  const id = r.id()
  switch (id) {
    case -0x17588a50: // bots.botInfo#e8a775b0
      return { _tag: "bots.botInfo", name: r.string(), about: r.string(), description: r.string() }
  }
  return r.fail("bots.BotInfo", id)
}

export const readBotsExportedBotToken = (r: Reader): T.BotsExportedBotToken => {
  const id = r.id()
  switch (id) {
    case 0x3c60b621: // bots.exportedBotToken#3c60b621
      return { _tag: "bots.exportedBotToken", token: r.string() }
  }
  return r.fail("bots.ExportedBotToken", id)
}

export const readBotsPopularAppBots = (r: Reader): T.BotsPopularAppBots => {
  const id = r.id()
  switch (id) {
    case 0x1991b13b: { // bots.popularAppBots#1991b13b
      const flags = r.id()
      return {
        _tag: "bots.popularAppBots",
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined,
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("bots.PopularAppBots", id)
}

export const readBotsPreviewInfo = (r: Reader): T.BotsPreviewInfo => {
  const id = r.id()
  switch (id) {
    case 0x0ca71d64: // bots.previewInfo#0ca71d64
      return {
        _tag: "bots.previewInfo",
        media: r.vector(3, readBotPreviewMedia),
        langCodes: r.vector(1, readString)
      }
  }
  return r.fail("bots.PreviewInfo", id)
}

export const readBotsRequestedButton = (r: Reader): T.BotsRequestedButton => {
  const id = r.id()
  switch (id) {
    case -0x0ec44329: // bots.requestedButton#f13bbcd7
      return { _tag: "bots.requestedButton", webappReqId: r.string() }
  }
  return r.fail("bots.RequestedButton", id)
}

export const readChannelsAdminLogResults = (r: Reader): T.ChannelsAdminLogResults => {
  const id = r.id()
  switch (id) {
    case -0x127508b3: // channels.adminLogResults#ed8af74d
      return {
        _tag: "channels.adminLogResults",
        events: r.vector(7, readChannelAdminLogEvent),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("channels.AdminLogResults", id)
}

export const readChannelsChannelParticipant = (r: Reader): T.ChannelsChannelParticipant => {
  const id = r.id()
  switch (id) {
    case -0x2047fce9: // channels.channelParticipant#dfb80317
      return {
        _tag: "channels.channelParticipant",
        participant: readChannelParticipant(r),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("channels.ChannelParticipant", id)
}

export const readChannelsChannelParticipants = (r: Reader): T.ChannelsChannelParticipants => {
  const id = r.id()
  switch (id) {
    case -0x654f0151: // channels.channelParticipants#9ab0feaf
      return {
        _tag: "channels.channelParticipants",
        count: r.int(),
        participants: r.vector(4, readChannelParticipant),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    case -0x0fe8c017: // channels.channelParticipantsNotModified#f0173fe9
      return { _tag: "channels.channelParticipantsNotModified" }
  }
  return r.fail("channels.ChannelParticipants", id)
}

export const readChannelsSendAsPeers = (r: Reader): T.ChannelsSendAsPeers => {
  const id = r.id()
  switch (id) {
    case -0x0b694f3a: // channels.sendAsPeers#f496b0c6
      return {
        _tag: "channels.sendAsPeers",
        peers: r.vector(5, readSendAsPeer),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("channels.SendAsPeers", id)
}

export const readChannelsSponsoredMessageReportResult = (r: Reader): T.ChannelsSponsoredMessageReportResult => {
  const id = r.id()
  switch (id) {
    case 0x3e3bcf2f: // channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f
      return { _tag: "channels.sponsoredMessageReportResultAdsHidden" }
    case -0x7b9061be: // channels.sponsoredMessageReportResultChooseOption#846f9e42
      return {
        _tag: "channels.sponsoredMessageReportResultChooseOption",
        title: r.string(),
        options: r.vector(3, readSponsoredMessageReportOption)
      }
    case -0x528677b7: // channels.sponsoredMessageReportResultReported#ad798849
      return { _tag: "channels.sponsoredMessageReportResultReported" }
  }
  return r.fail("channels.SponsoredMessageReportResult", id)
}

export const readChatlistsChatlistInvite = (r: Reader): T.ChatlistsChatlistInvite => {
  const id = r.id()
  switch (id) {
    case -0x0ef131d1: { // chatlists.chatlistInvite#f10ece2f
      const flags = r.id()
      return {
        _tag: "chatlists.chatlistInvite",
        titleNoanimate: (flags & 2) !== 0,
        title: readTextWithEntities(r),
        emoticon: (flags & 1) !== 0 ? r.string() : undefined,
        peers: r.vector(3, readPeer),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
    case -0x057809a7: // chatlists.chatlistInviteAlready#fa87f659
      return {
        _tag: "chatlists.chatlistInviteAlready",
        filterId: r.int(),
        missingPeers: r.vector(3, readPeer),
        alreadyPeers: r.vector(3, readPeer),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("chatlists.ChatlistInvite", id)
}

export const readChatlistsChatlistUpdates = (r: Reader): T.ChatlistsChatlistUpdates => {
  const id = r.id()
  switch (id) {
    case -0x6c427873: // chatlists.chatlistUpdates#93bd878d
      return {
        _tag: "chatlists.chatlistUpdates",
        missingPeers: r.vector(3, readPeer),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("chatlists.ChatlistUpdates", id)
}

export const readChatlistsExportedChatlistInvite = (r: Reader): T.ChatlistsExportedChatlistInvite => {
  const id = r.id()
  switch (id) {
    case 0x10e6e3a6: // chatlists.exportedChatlistInvite#10e6e3a6
      return {
        _tag: "chatlists.exportedChatlistInvite",
        filter: readDialogFilter(r),
        invite: readExportedChatlistInvite(r)
      }
  }
  return r.fail("chatlists.ExportedChatlistInvite", id)
}

export const readChatlistsExportedInvites = (r: Reader): T.ChatlistsExportedInvites => {
  const id = r.id()
  switch (id) {
    case 0x10ab6dc7: // chatlists.exportedInvites#10ab6dc7
      return {
        _tag: "chatlists.exportedInvites",
        invites: r.vector(6, readExportedChatlistInvite),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("chatlists.ExportedInvites", id)
}

export const readCommunitiesParticipantJoinedChats = (r: Reader): T.CommunitiesParticipantJoinedChats => {
  const id = r.id()
  switch (id) {
    case -0x7287aed6: // communities.participantJoinedChats#8d78512a
      return {
        _tag: "communities.participantJoinedChats",
        creatorChatIds: r.vector(2, readInt53),
        joinedChatIds: r.vector(2, readInt53),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("communities.ParticipantJoinedChats", id)
}

export const readCommunitiesPeerLinkRequests = (r: Reader): T.CommunitiesPeerLinkRequests => {
  const id = r.id()
  switch (id) {
    case 0x2244afad: { // communities.peerLinkRequests#2244afad
      const flags = r.id()
      return {
        _tag: "communities.peerLinkRequests",
        totalCount: r.int(),
        requests: r.vector(8, readCommunityPeerRequest),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined,
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("communities.PeerLinkRequests", id)
}

export const readContactsBlocked = (r: Reader): T.ContactsBlocked => {
  const id = r.id()
  switch (id) {
    case 0x0ade1591: // contacts.blocked#0ade1591
      return {
        _tag: "contacts.blocked",
        blocked: r.vector(5, readPeerBlocked),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    case -0x1e99be6c: // contacts.blockedSlice#e1664194
      return {
        _tag: "contacts.blockedSlice",
        count: r.int(),
        blocked: r.vector(5, readPeerBlocked),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("contacts.Blocked", id)
}

export const readContactsContactBirthdays = (r: Reader): T.ContactsContactBirthdays => {
  const id = r.id()
  switch (id) {
    case 0x114ff30d: // contacts.contactBirthdays#114ff30d
      return {
        _tag: "contacts.contactBirthdays",
        contacts: r.vector(7, readContactBirthday),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("contacts.ContactBirthdays", id)
}

export const readContactsContacts = (r: Reader): T.ContactsContacts => {
  const id = r.id()
  switch (id) {
    case -0x151781be: // contacts.contacts#eae87e42
      return {
        _tag: "contacts.contacts",
        contacts: r.vector(4, readContact),
        savedCount: r.int(),
        users: r.vector(3, readUser)
      }
    case -0x48b4562e: // contacts.contactsNotModified#b74ba9d2
      return { _tag: "contacts.contactsNotModified" }
  }
  return r.fail("contacts.Contacts", id)
}

export const readContactsFound = (r: Reader): T.ContactsFound => {
  const id = r.id()
  switch (id) {
    case -0x4cecb263: // contacts.found#b3134d9d
      return {
        _tag: "contacts.found",
        myResults: r.vector(3, readPeer),
        results: r.vector(3, readPeer),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("contacts.Found", id)
}

export const readContactsImportedContacts = (r: Reader): T.ContactsImportedContacts => {
  const id = r.id()
  switch (id) {
    case 0x77d01c3b: // contacts.importedContacts#77d01c3b
      return {
        _tag: "contacts.importedContacts",
        imported: r.vector(5, readImportedContact),
        popularInvites: r.vector(4, readPopularContact),
        retryContacts: r.vector(2, readLong),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("contacts.ImportedContacts", id)
}

export const readContactsResolvedPeer = (r: Reader): T.ContactsResolvedPeer => {
  const id = r.id()
  switch (id) {
    case 0x7f077ad9: // contacts.resolvedPeer#7f077ad9
      return {
        _tag: "contacts.resolvedPeer",
        peer: readPeer(r),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("contacts.ResolvedPeer", id)
}

export const readContactsSponsoredPeers = (r: Reader): T.ContactsSponsoredPeers => {
  const id = r.id()
  switch (id) {
    case -0x14fcd77c: // contacts.sponsoredPeers#eb032884
      return {
        _tag: "contacts.sponsoredPeers",
        peers: r.vector(6, readSponsoredPeer),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    case -0x15cd4b4f: // contacts.sponsoredPeersEmpty#ea32b4b1
      return { _tag: "contacts.sponsoredPeersEmpty" }
  }
  return r.fail("contacts.SponsoredPeers", id)
}

export const readContactsTopPeers = (r: Reader): T.ContactsTopPeers => {
  const id = r.id()
  switch (id) {
    case 0x70b772a8: // contacts.topPeers#70b772a8
      return {
        _tag: "contacts.topPeers",
        categories: r.vector(5, readTopPeerCategoryPeers),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    case -0x4ad36c63: // contacts.topPeersDisabled#b52c939d
      return { _tag: "contacts.topPeersDisabled" }
    case -0x21d9910b: // contacts.topPeersNotModified#de266ef5
      return { _tag: "contacts.topPeersNotModified" }
  }
  return r.fail("contacts.TopPeers", id)
}

export const readFragmentCollectibleInfo = (r: Reader): T.FragmentCollectibleInfo => {
  const id = r.id()
  switch (id) {
    case 0x6ebdff91: // fragment.collectibleInfo#6ebdff91
      return {
        _tag: "fragment.collectibleInfo",
        purchaseDate: r.int(),
        currency: r.string(),
        amount: r.long(),
        cryptoCurrency: r.string(),
        cryptoAmount: r.long(),
        url: r.string()
      }
  }
  return r.fail("fragment.CollectibleInfo", id)
}

export const readHelpAppConfig = (r: Reader): T.HelpAppConfig => {
  const id = r.id()
  switch (id) {
    case -0x22e787d2: // help.appConfig#dd18782e
      return { _tag: "help.appConfig", hash: r.int(), config: readJSONValue(r) }
    case 0x7cde641d: // help.appConfigNotModified#7cde641d
      return { _tag: "help.appConfigNotModified" }
  }
  return r.fail("help.AppConfig", id)
}

export const readHelpAppUpdate = (r: Reader): T.HelpAppUpdate => {
  const id = r.id()
  switch (id) {
    case -0x334431d0: { // help.appUpdate#ccbbce30
      const flags = r.id()
      return {
        _tag: "help.appUpdate",
        canNotSkip: (flags & 1) !== 0,
        id: r.int(),
        version: r.string(),
        text: r.string(),
        entities: r.vector(3, readMessageEntity),
        document: (flags & 2) !== 0 ? readDocument(r) : undefined,
        url: (flags & 4) !== 0 ? r.string() : undefined,
        sticker: (flags & 8) !== 0 ? readDocument(r) : undefined
      }
    }
    case -0x3ba59aca: // help.noAppUpdate#c45a6536
      return { _tag: "help.noAppUpdate" }
  }
  return r.fail("help.AppUpdate", id)
}

export const readHelpCountriesList = (r: Reader): T.HelpCountriesList => {
  const id = r.id()
  switch (id) {
    case -0x782f8a62: // help.countriesList#87d0759e
      return { _tag: "help.countriesList", countries: r.vector(6, readHelpCountry), hash: r.int() }
    case -0x6c33e0ce: // help.countriesListNotModified#93cc1f32
      return { _tag: "help.countriesListNotModified" }
  }
  return r.fail("help.CountriesList", id)
}

export const readHelpCountry = (r: Reader): T.HelpCountry => {
  const id = r.id()
  switch (id) {
    case -0x3c7871dd: { // help.country#c3878e23
      const flags = r.id()
      return {
        _tag: "help.country",
        hidden: (flags & 1) !== 0,
        iso2: r.string(),
        defaultName: r.string(),
        name: (flags & 2) !== 0 ? r.string() : undefined,
        countryCodes: r.vector(3, readHelpCountryCode)
      }
    }
  }
  return r.fail("help.Country", id)
}

export const readHelpCountryCode = (r: Reader): T.HelpCountryCode => {
  const id = r.id()
  switch (id) {
    case 0x4203c5ef: { // help.countryCode#4203c5ef
      const flags = r.id()
      return {
        _tag: "help.countryCode",
        countryCode: r.string(),
        prefixes: (flags & 1) !== 0 ? r.vector(1, readString) : undefined,
        patterns: (flags & 2) !== 0 ? r.vector(1, readString) : undefined
      }
    }
  }
  return r.fail("help.CountryCode", id)
}

export const readHelpDeepLinkInfo = (r: Reader): T.HelpDeepLinkInfo => {
  const id = r.id()
  switch (id) {
    case 0x6a4ee832: { // help.deepLinkInfo#6a4ee832
      const flags = r.id()
      return {
        _tag: "help.deepLinkInfo",
        updateApp: (flags & 1) !== 0,
        message: r.string(),
        entities: (flags & 2) !== 0 ? r.vector(3, readMessageEntity) : undefined
      }
    }
    case 0x66afa166: // help.deepLinkInfoEmpty#66afa166
      return { _tag: "help.deepLinkInfoEmpty" }
  }
  return r.fail("help.DeepLinkInfo", id)
}

export const readHelpInviteText = (r: Reader): T.HelpInviteText => {
  const id = r.id()
  switch (id) {
    case 0x18cb9f78: // help.inviteText#18cb9f78
      return { _tag: "help.inviteText", message: r.string() }
  }
  return r.fail("help.InviteText", id)
}

export const readHelpPassportConfig = (r: Reader): T.HelpPassportConfig => {
  const id = r.id()
  switch (id) {
    case -0x5f672951: // help.passportConfig#a098d6af
      return { _tag: "help.passportConfig", hash: r.int(), countriesLangs: readDataJSON(r) }
    case -0x40460ba9: // help.passportConfigNotModified#bfb9f457
      return { _tag: "help.passportConfigNotModified" }
  }
  return r.fail("help.PassportConfig", id)
}

export const readHelpPeerColorOption = (r: Reader): T.HelpPeerColorOption => {
  const id = r.id()
  switch (id) {
    case -0x52139142: { // help.peerColorOption#adec6ebe
      const flags = r.id()
      return {
        _tag: "help.peerColorOption",
        hidden: (flags & 1) !== 0,
        colorId: r.int(),
        colors: (flags & 2) !== 0 ? readHelpPeerColorSet(r) : undefined,
        darkColors: (flags & 4) !== 0 ? readHelpPeerColorSet(r) : undefined,
        channelMinLevel: (flags & 8) !== 0 ? r.int() : undefined,
        groupMinLevel: (flags & 16) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("help.PeerColorOption", id)
}

export const readHelpPeerColorSet = (r: Reader): T.HelpPeerColorSet => {
  const id = r.id()
  switch (id) {
    case 0x767d61eb: // help.peerColorProfileSet#767d61eb
      return {
        _tag: "help.peerColorProfileSet",
        paletteColors: r.vector(1, readInt),
        bgColors: r.vector(1, readInt),
        storyColors: r.vector(1, readInt)
      }
    case 0x26219a58: // help.peerColorSet#26219a58
      return { _tag: "help.peerColorSet", colors: r.vector(1, readInt) }
  }
  return r.fail("help.PeerColorSet", id)
}

export const readHelpPeerColors = (r: Reader): T.HelpPeerColors => {
  const id = r.id()
  switch (id) {
    case 0x00f8ed08: // help.peerColors#00f8ed08
      return { _tag: "help.peerColors", hash: r.int(), colors: r.vector(3, readHelpPeerColorOption) }
    case 0x2ba1f5ce: // help.peerColorsNotModified#2ba1f5ce
      return { _tag: "help.peerColorsNotModified" }
  }
  return r.fail("help.PeerColors", id)
}

export const readHelpPremiumPromo = (r: Reader): T.HelpPremiumPromo => {
  const id = r.id()
  switch (id) {
    case 0x5334759c: // help.premiumPromo#5334759c
      return {
        _tag: "help.premiumPromo",
        statusText: r.string(),
        statusEntities: r.vector(3, readMessageEntity),
        videoSections: r.vector(1, readString),
        videos: r.vector(3, readDocument),
        periodOptions: r.vector(7, readPremiumSubscriptionOption),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("help.PremiumPromo", id)
}

export const readHelpPromoData = (r: Reader): T.HelpPromoData => {
  const id = r.id()
  switch (id) {
    case 0x08a4d87a: { // help.promoData#08a4d87a
      const flags = r.id()
      return {
        _tag: "help.promoData",
        proxy: (flags & 1) !== 0,
        expires: r.int(),
        peer: (flags & 8) !== 0 ? readPeer(r) : undefined,
        psaType: (flags & 2) !== 0 ? r.string() : undefined,
        psaMessage: (flags & 4) !== 0 ? r.string() : undefined,
        pendingSuggestions: r.vector(1, readString),
        dismissedSuggestions: r.vector(1, readString),
        customPendingSuggestion: (flags & 16) !== 0 ? readPendingSuggestion(r) : undefined,
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
    case -0x6709538b: // help.promoDataEmpty#98f6ac75
      return { _tag: "help.promoDataEmpty", expires: r.int() }
  }
  return r.fail("help.PromoData", id)
}

export const readHelpRecentMeUrls = (r: Reader): T.HelpRecentMeUrls => {
  const id = r.id()
  switch (id) {
    case 0x0e0310d7: // help.recentMeUrls#0e0310d7
      return {
        _tag: "help.recentMeUrls",
        urls: r.vector(2, readRecentMeUrl),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("help.RecentMeUrls", id)
}

export const readHelpSupport = (r: Reader): T.HelpSupport => {
  const id = r.id()
  switch (id) {
    case 0x17c6b5f6: // help.support#17c6b5f6
      return { _tag: "help.support", phoneNumber: r.string(), user: readUser(r) }
  }
  return r.fail("help.Support", id)
}

export const readHelpSupportName = (r: Reader): T.HelpSupportName => {
  const id = r.id()
  switch (id) {
    case -0x73fa0e37: // help.supportName#8c05f1c9
      return { _tag: "help.supportName", name: r.string() }
  }
  return r.fail("help.SupportName", id)
}

export const readHelpTermsOfService = (r: Reader): T.HelpTermsOfService => {
  const id = r.id()
  switch (id) {
    case 0x780a0310: { // help.termsOfService#780a0310
      const flags = r.id()
      return {
        _tag: "help.termsOfService",
        popup: (flags & 1) !== 0,
        id: readDataJSON(r),
        text: r.string(),
        entities: r.vector(3, readMessageEntity),
        minAgeConfirm: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("help.TermsOfService", id)
}

export const readHelpTermsOfServiceUpdate = (r: Reader): T.HelpTermsOfServiceUpdate => {
  const id = r.id()
  switch (id) {
    case 0x28ecf961: // help.termsOfServiceUpdate#28ecf961
      return { _tag: "help.termsOfServiceUpdate", expires: r.int(), termsOfService: readHelpTermsOfService(r) }
    case -0x1ccf6081: // help.termsOfServiceUpdateEmpty#e3309f7f
      return { _tag: "help.termsOfServiceUpdateEmpty", expires: r.int() }
  }
  return r.fail("help.TermsOfServiceUpdate", id)
}

export const readHelpTimezonesList = (r: Reader): T.HelpTimezonesList => {
  const id = r.id()
  switch (id) {
    case 0x7b74ed71: // help.timezonesList#7b74ed71
      return { _tag: "help.timezonesList", timezones: r.vector(4, readTimezone), hash: r.int() }
    case -0x68f8f734: // help.timezonesListNotModified#970708cc
      return { _tag: "help.timezonesListNotModified" }
  }
  return r.fail("help.TimezonesList", id)
}

export const readHelpUserInfo = (r: Reader): T.HelpUserInfo => {
  const id = r.id()
  switch (id) {
    case 0x01eb3758: // help.userInfo#01eb3758
      return {
        _tag: "help.userInfo",
        message: r.string(),
        entities: r.vector(3, readMessageEntity),
        author: r.string(),
        date: r.int()
      }
    case -0x0c51d113: // help.userInfoEmpty#f3ae2eed
      return { _tag: "help.userInfoEmpty" }
  }
  return r.fail("help.UserInfo", id)
}

export const readMessagesAffectedFoundMessages = (r: Reader): T.MessagesAffectedFoundMessages => {
  const id = r.id()
  switch (id) {
    case -0x1072c194: // messages.affectedFoundMessages#ef8d3e6c
      return {
        _tag: "messages.affectedFoundMessages",
        pts: r.int(),
        ptsCount: r.int(),
        offset: r.int(),
        messages: r.vector(1, readInt)
      }
  }
  return r.fail("messages.AffectedFoundMessages", id)
}

export const readMessagesAffectedHistory = (r: Reader): T.MessagesAffectedHistory => {
  const id = r.id()
  switch (id) {
    case -0x4ba3962f: // messages.affectedHistory#b45c69d1
      return { _tag: "messages.affectedHistory", pts: r.int(), ptsCount: r.int(), offset: r.int() }
  }
  return r.fail("messages.AffectedHistory", id)
}

export const readMessagesAffectedMessages = (r: Reader): T.MessagesAffectedMessages => {
  const id = r.id()
  switch (id) {
    case -0x7b2e6e7b: // messages.affectedMessages#84d19185
      return { _tag: "messages.affectedMessages", pts: r.int(), ptsCount: r.int() }
  }
  return r.fail("messages.AffectedMessages", id)
}

export const readMessagesAllStickers = (r: Reader): T.MessagesAllStickers => {
  const id = r.id()
  switch (id) {
    case -0x32443145: // messages.allStickers#cdbbcebb
      return { _tag: "messages.allStickers", hash: r.long(), sets: r.vector(10, readStickerSet) }
    case -0x1799fd3d: // messages.allStickersNotModified#e86602c3
      return { _tag: "messages.allStickersNotModified" }
  }
  return r.fail("messages.AllStickers", id)
}

export const readMessagesArchivedStickers = (r: Reader): T.MessagesArchivedStickers => {
  const id = r.id()
  switch (id) {
    case 0x4fcba9c8: // messages.archivedStickers#4fcba9c8
      return { _tag: "messages.archivedStickers", count: r.int(), sets: r.vector(11, readStickerSetCovered) }
  }
  return r.fail("messages.ArchivedStickers", id)
}

export const readMessagesAvailableEffects = (r: Reader): T.MessagesAvailableEffects => {
  const id = r.id()
  switch (id) {
    case -0x42249e92: // messages.availableEffects#bddb616e
      return {
        _tag: "messages.availableEffects",
        hash: r.int(),
        effects: r.vector(7, readAvailableEffect),
        documents: r.vector(3, readDocument)
      }
    case -0x2e1265a5: // messages.availableEffectsNotModified#d1ed9a5b
      return { _tag: "messages.availableEffectsNotModified" }
  }
  return r.fail("messages.AvailableEffects", id)
}

export const readMessagesAvailableReactions = (r: Reader): T.MessagesAvailableReactions => {
  const id = r.id()
  switch (id) {
    case 0x768e3aad: // messages.availableReactions#768e3aad
      return {
        _tag: "messages.availableReactions",
        hash: r.int(),
        reactions: r.vector(19, readAvailableReaction)
      }
    case -0x60f8e6a9: // messages.availableReactionsNotModified#9f071957
      return { _tag: "messages.availableReactionsNotModified" }
  }
  return r.fail("messages.AvailableReactions", id)
}

export const readMessagesBotApp = (r: Reader): T.MessagesBotApp => {
  const id = r.id()
  switch (id) {
    case -0x14af520b: { // messages.botApp#eb50adf5
      const flags = r.id()
      return {
        _tag: "messages.botApp",
        inactive: (flags & 1) !== 0,
        requestWriteAccess: (flags & 2) !== 0,
        hasSettings: (flags & 4) !== 0,
        app: readBotApp(r)
      }
    }
  }
  return r.fail("messages.BotApp", id)
}

export const readMessagesBotCallbackAnswer = (r: Reader): T.MessagesBotCallbackAnswer => {
  const id = r.id()
  switch (id) {
    case 0x36585ea4: { // messages.botCallbackAnswer#36585ea4
      const flags = r.id()
      return {
        _tag: "messages.botCallbackAnswer",
        alert: (flags & 2) !== 0,
        hasUrl: (flags & 8) !== 0,
        nativeUi: (flags & 16) !== 0,
        message: (flags & 1) !== 0 ? r.string() : undefined,
        url: (flags & 4) !== 0 ? r.string() : undefined,
        cacheTime: r.int()
      }
    }
  }
  return r.fail("messages.BotCallbackAnswer", id)
}

export const readMessagesBotPreparedInlineMessage = (r: Reader): T.MessagesBotPreparedInlineMessage => {
  const id = r.id()
  switch (id) {
    case -0x7130faef: // messages.botPreparedInlineMessage#8ecf0511
      return { _tag: "messages.botPreparedInlineMessage", id: r.string(), expireDate: r.int() }
  }
  return r.fail("messages.BotPreparedInlineMessage", id)
}

export const readMessagesBotResults = (r: Reader): T.MessagesBotResults => {
  const id = r.id()
  switch (id) {
    case -0x1fde0d0a: { // messages.botResults#e021f2f6
      const flags = r.id()
      return {
        _tag: "messages.botResults",
        gallery: (flags & 1) !== 0,
        queryId: r.long(),
        nextOffset: (flags & 2) !== 0 ? r.string() : undefined,
        switchPm: (flags & 4) !== 0 ? readInlineBotSwitchPM(r) : undefined,
        switchWebview: (flags & 8) !== 0 ? readInlineBotWebView(r) : undefined,
        results: r.vector(7, readBotInlineResult),
        cacheTime: r.int(),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("messages.BotResults", id)
}

export const readMessagesChatAdminsWithInvites = (r: Reader): T.MessagesChatAdminsWithInvites => {
  const id = r.id()
  switch (id) {
    case -0x49648d29: // messages.chatAdminsWithInvites#b69b72d7
      return {
        _tag: "messages.chatAdminsWithInvites",
        admins: r.vector(5, readChatAdminWithInvites),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.ChatAdminsWithInvites", id)
}

export const readMessagesChatFull = (r: Reader): T.MessagesChatFull => {
  const id = r.id()
  switch (id) {
    case -0x1a282e64: // messages.chatFull#e5d7d19c
      return {
        _tag: "messages.chatFull",
        fullChat: readChatFull(r),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.ChatFull", id)
}

export const readMessagesChatInviteImporters = (r: Reader): T.MessagesChatInviteImporters => {
  const id = r.id()
  switch (id) {
    case -0x7e494ff6: // messages.chatInviteImporters#81b6b00a
      return {
        _tag: "messages.chatInviteImporters",
        count: r.int(),
        importers: r.vector(5, readChatInviteImporter),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.ChatInviteImporters", id)
}

export const readMessagesChatInviteJoinResult = (r: Reader): T.MessagesChatInviteJoinResult => {
  const id = r.id()
  switch (id) {
    case 0x445663a7: // messages.chatInviteJoinResultOk#445663a7
      return { _tag: "messages.chatInviteJoinResultOk", updates: readUpdates(r) }
    case 0x61ca29d3: // messages.chatInviteJoinResultWebView#61ca29d3
      return {
        _tag: "messages.chatInviteJoinResultWebView",
        botId: r.int53(),
        queryId: r.long(),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.ChatInviteJoinResult", id)
}

export const readMessagesChats = (r: Reader): T.MessagesChats => {
  const id = r.id()
  switch (id) {
    case 0x64ff9fd5: // messages.chats#64ff9fd5
      return { _tag: "messages.chats", chats: r.vector(3, readChat) }
    case -0x6327eebc: // messages.chatsSlice#9cd81144
      return { _tag: "messages.chatsSlice", count: r.int(), chats: r.vector(3, readChat) }
  }
  return r.fail("messages.Chats", id)
}

export const readMessagesCheckedHistoryImportPeer = (r: Reader): T.MessagesCheckedHistoryImportPeer => {
  const id = r.id()
  switch (id) {
    case -0x5db218e9: // messages.checkedHistoryImportPeer#a24de717
      return { _tag: "messages.checkedHistoryImportPeer", confirmText: r.string() }
  }
  return r.fail("messages.CheckedHistoryImportPeer", id)
}

export const readMessagesComposedMessageWithAI = (r: Reader): T.MessagesComposedMessageWithAI => {
  const id = r.id()
  switch (id) {
    case -0x6f285206: { // messages.composedMessageWithAI#90d7adfa
      const flags = r.id()
      return {
        _tag: "messages.composedMessageWithAI",
        resultText: readTextWithEntities(r),
        diffText: (flags & 1) !== 0 ? readTextWithEntities(r) : undefined
      }
    }
  }
  return r.fail("messages.ComposedMessageWithAI", id)
}

export const readMessagesComposedRichMessageWithAI = (r: Reader): T.MessagesComposedRichMessageWithAI => {
  const id = r.id()
  switch (id) {
    case 0x4c4537c8: // messages.composedRichMessageWithAI#4c4537c8
      return { _tag: "messages.composedRichMessageWithAI", result: readRichMessage(r) }
  }
  return r.fail("messages.ComposedRichMessageWithAI", id)
}

export const readMessagesDhConfig = (r: Reader): T.MessagesDhConfig => {
  const id = r.id()
  switch (id) {
    case 0x2c221edd: // messages.dhConfig#2c221edd
      return { _tag: "messages.dhConfig", g: r.int(), p: r.bytes(), version: r.int(), random: r.bytes() }
    case -0x3f1db9cb: // messages.dhConfigNotModified#c0e24635
      return { _tag: "messages.dhConfigNotModified", random: r.bytes() }
  }
  return r.fail("messages.DhConfig", id)
}

export const readMessagesDialogFilters = (r: Reader): T.MessagesDialogFilters => {
  const id = r.id()
  switch (id) {
    case 0x2ad93719: { // messages.dialogFilters#2ad93719
      const flags = r.id()
      return {
        _tag: "messages.dialogFilters",
        tagsEnabled: (flags & 1) !== 0,
        filters: r.vector(1, readDialogFilter)
      }
    }
  }
  return r.fail("messages.DialogFilters", id)
}

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

export const readMessagesDiscussionMessage = (r: Reader): T.MessagesDiscussionMessage => {
  const id = r.id()
  switch (id) {
    case -0x59cbe87e: { // messages.discussionMessage#a6341782
      const flags = r.id()
      return {
        _tag: "messages.discussionMessage",
        messages: r.vector(3, readMessage),
        maxId: (flags & 1) !== 0 ? r.int() : undefined,
        readInboxMaxId: (flags & 2) !== 0 ? r.int() : undefined,
        readOutboxMaxId: (flags & 4) !== 0 ? r.int() : undefined,
        unreadCount: r.int(),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("messages.DiscussionMessage", id)
}

export const readMessagesEmojiGameInfo = (r: Reader): T.MessagesEmojiGameInfo => {
  const id = r.id()
  switch (id) {
    case 0x44e56023: { // messages.emojiGameDiceInfo#44e56023
      const flags = r.id()
      return {
        _tag: "messages.emojiGameDiceInfo",
        gameHash: r.string(),
        prevStake: r.long(),
        currentStreak: r.int(),
        params: r.vector(1, readInt),
        playsLeft: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case 0x59e65335: // messages.emojiGameUnavailable#59e65335
      return { _tag: "messages.emojiGameUnavailable" }
  }
  return r.fail("messages.EmojiGameInfo", id)
}

export const readMessagesEmojiGameOutcome = (r: Reader): T.MessagesEmojiGameOutcome => {
  const id = r.id()
  switch (id) {
    case -0x25d529b9: // messages.emojiGameOutcome#da2ad647
      return { _tag: "messages.emojiGameOutcome", seed: r.bytes(), stakeTonAmount: r.long(), tonAmount: r.long() }
  }
  return r.fail("messages.EmojiGameOutcome", id)
}

export const readMessagesEmojiGroups = (r: Reader): T.MessagesEmojiGroups => {
  const id = r.id()
  switch (id) {
    case -0x77e046b5: // messages.emojiGroups#881fb94b
      return { _tag: "messages.emojiGroups", hash: r.int(), groups: r.vector(4, readEmojiGroup) }
    case 0x6fb4ad87: // messages.emojiGroupsNotModified#6fb4ad87
      return { _tag: "messages.emojiGroupsNotModified" }
  }
  return r.fail("messages.EmojiGroups", id)
}

export const readMessagesExportedChatInvite = (r: Reader): T.MessagesExportedChatInvite => {
  const id = r.id()
  switch (id) {
    case 0x1871be50: // messages.exportedChatInvite#1871be50
      return {
        _tag: "messages.exportedChatInvite",
        invite: readExportedChatInvite(r),
        users: r.vector(3, readUser)
      }
    case 0x222600ef: // messages.exportedChatInviteReplaced#222600ef
      return {
        _tag: "messages.exportedChatInviteReplaced",
        invite: readExportedChatInvite(r),
        newInvite: readExportedChatInvite(r),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.ExportedChatInvite", id)
}

export const readMessagesExportedChatInvites = (r: Reader): T.MessagesExportedChatInvites => {
  const id = r.id()
  switch (id) {
    case -0x4239d234: // messages.exportedChatInvites#bdc62dcc
      return {
        _tag: "messages.exportedChatInvites",
        count: r.int(),
        invites: r.vector(1, readExportedChatInvite),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.ExportedChatInvites", id)
}

export const readMessagesFavedStickers = (r: Reader): T.MessagesFavedStickers => {
  const id = r.id()
  switch (id) {
    case 0x2cb51097: // messages.favedStickers#2cb51097
      return {
        _tag: "messages.favedStickers",
        hash: r.long(),
        packs: r.vector(4, readStickerPack),
        stickers: r.vector(3, readDocument)
      }
    case -0x6170592d: // messages.favedStickersNotModified#9e8fa6d3
      return { _tag: "messages.favedStickersNotModified" }
  }
  return r.fail("messages.FavedStickers", id)
}

export const readMessagesFeaturedStickers = (r: Reader): T.MessagesFeaturedStickers => {
  const id = r.id()
  switch (id) {
    case -0x41c7d6fa: { // messages.featuredStickers#be382906
      const flags = r.id()
      return {
        _tag: "messages.featuredStickers",
        premium: (flags & 1) !== 0,
        hash: r.long(),
        count: r.int(),
        sets: r.vector(11, readStickerSetCovered),
        unread: r.vector(2, readLong)
      }
    }
    case -0x3923f39a: // messages.featuredStickersNotModified#c6dc0c66
      return { _tag: "messages.featuredStickersNotModified", count: r.int() }
  }
  return r.fail("messages.FeaturedStickers", id)
}

export const readMessagesForumTopics = (r: Reader): T.MessagesForumTopics => {
  const id = r.id()
  switch (id) {
    case 0x367617d3: { // messages.forumTopics#367617d3
      const flags = r.id()
      return {
        _tag: "messages.forumTopics",
        orderByCreateDate: (flags & 1) !== 0,
        count: r.int(),
        topics: r.vector(2, readForumTopic),
        messages: r.vector(3, readMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        pts: r.int()
      }
    }
  }
  return r.fail("messages.ForumTopics", id)
}

export const readMessagesFoundStickerSets = (r: Reader): T.MessagesFoundStickerSets => {
  const id = r.id()
  switch (id) {
    case -0x750f622e: // messages.foundStickerSets#8af09dd2
      return { _tag: "messages.foundStickerSets", hash: r.long(), sets: r.vector(11, readStickerSetCovered) }
    case 0x0d54b65d: // messages.foundStickerSetsNotModified#0d54b65d
      return { _tag: "messages.foundStickerSetsNotModified" }
  }
  return r.fail("messages.FoundStickerSets", id)
}

export const readMessagesFoundStickers = (r: Reader): T.MessagesFoundStickers => {
  const id = r.id()
  switch (id) {
    case -0x7d361d70: { // messages.foundStickers#82c9e290
      const flags = r.id()
      return {
        _tag: "messages.foundStickers",
        nextOffset: (flags & 1) !== 0 ? r.int() : undefined,
        hash: r.long(),
        stickers: r.vector(3, readDocument)
      }
    }
    case 0x6010c534: { // messages.foundStickersNotModified#6010c534
      const flags = r.id()
      return { _tag: "messages.foundStickersNotModified", nextOffset: (flags & 1) !== 0 ? r.int() : undefined }
    }
  }
  return r.fail("messages.FoundStickers", id)
}

export const readMessagesHighScores = (r: Reader): T.MessagesHighScores => {
  const id = r.id()
  switch (id) {
    case -0x65c40267: // messages.highScores#9a3bfd99
      return { _tag: "messages.highScores", scores: r.vector(5, readHighScore), users: r.vector(3, readUser) }
  }
  return r.fail("messages.HighScores", id)
}

export const readMessagesHistoryImport = (r: Reader): T.MessagesHistoryImport => {
  const id = r.id()
  switch (id) {
    case 0x1662af0b: // messages.historyImport#1662af0b
      return { _tag: "messages.historyImport", id: r.long() }
  }
  return r.fail("messages.HistoryImport", id)
}

export const readMessagesHistoryImportParsed = (r: Reader): T.MessagesHistoryImportParsed => {
  const id = r.id()
  switch (id) {
    case 0x5e0fb7b9: { // messages.historyImportParsed#5e0fb7b9
      const flags = r.id()
      return {
        _tag: "messages.historyImportParsed",
        pm: (flags & 1) !== 0,
        group: (flags & 2) !== 0,
        title: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("messages.HistoryImportParsed", id)
}

export const readMessagesInactiveChats = (r: Reader): T.MessagesInactiveChats => {
  const id = r.id()
  switch (id) {
    case -0x56d8013b: // messages.inactiveChats#a927fec5
      return {
        _tag: "messages.inactiveChats",
        dates: r.vector(1, readInt),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.InactiveChats", id)
}

export const readMessagesInvitedUsers = (r: Reader): T.MessagesInvitedUsers => {
  const id = r.id()
  switch (id) {
    case 0x7f5defa6: // messages.invitedUsers#7f5defa6
      return {
        _tag: "messages.invitedUsers",
        updates: readUpdates(r),
        missingInvitees: r.vector(4, readMissingInvitee)
      }
  }
  return r.fail("messages.InvitedUsers", id)
}

export const readMessagesMessageEditData = (r: Reader): T.MessagesMessageEditData => {
  const id = r.id()
  switch (id) {
    case 0x26b5dde6: { // messages.messageEditData#26b5dde6
      const flags = r.id()
      return { _tag: "messages.messageEditData", caption: (flags & 1) !== 0 }
    }
  }
  return r.fail("messages.MessageEditData", id)
}

export const readMessagesMessageReactionsList = (r: Reader): T.MessagesMessageReactionsList => {
  const id = r.id()
  switch (id) {
    case 0x31bd492d: { // messages.messageReactionsList#31bd492d
      const flags = r.id()
      return {
        _tag: "messages.messageReactionsList",
        count: r.int(),
        reactions: r.vector(7, readMessagePeerReaction),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("messages.MessageReactionsList", id)
}

export const readMessagesMessageViews = (r: Reader): T.MessagesMessageViews => {
  const id = r.id()
  switch (id) {
    case -0x493b0abd: // messages.messageViews#b6c4f543
      return {
        _tag: "messages.messageViews",
        views: r.vector(2, readMessageViews),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.MessageViews", id)
}

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

export const readMessagesMyStickers = (r: Reader): T.MessagesMyStickers => {
  const id = r.id()
  switch (id) {
    case -0x05009d63: // messages.myStickers#faff629d
      return { _tag: "messages.myStickers", count: r.int(), sets: r.vector(11, readStickerSetCovered) }
  }
  return r.fail("messages.MyStickers", id)
}

export const readMessagesPeerDialogs = (r: Reader): T.MessagesPeerDialogs => {
  const id = r.id()
  switch (id) {
    case 0x3371c354: // messages.peerDialogs#3371c354
      return {
        _tag: "messages.peerDialogs",
        dialogs: r.vector(6, readDialog),
        messages: r.vector(3, readMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        state: readUpdatesState(r)
      }
  }
  return r.fail("messages.PeerDialogs", id)
}

export const readMessagesPeerSettings = (r: Reader): T.MessagesPeerSettings => {
  const id = r.id()
  switch (id) {
    case 0x6880b94d: // messages.peerSettings#6880b94d
      return {
        _tag: "messages.peerSettings",
        settings: readPeerSettings(r),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.PeerSettings", id)
}

export const readMessagesPreparedInlineMessage = (r: Reader): T.MessagesPreparedInlineMessage => {
  const id = r.id()
  switch (id) {
    case -0x00a88f73: // messages.preparedInlineMessage#ff57708d
      return {
        _tag: "messages.preparedInlineMessage",
        queryId: r.long(),
        result: readBotInlineResult(r),
        peerTypes: r.vector(1, readInlineQueryPeerType),
        cacheTime: r.int(),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.PreparedInlineMessage", id)
}

export const readMessagesQuickReplies = (r: Reader): T.MessagesQuickReplies => {
  const id = r.id()
  switch (id) {
    case -0x3972996b: // messages.quickReplies#c68d6695
      return {
        _tag: "messages.quickReplies",
        quickReplies: r.vector(5, readQuickReply),
        messages: r.vector(3, readMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    case 0x5f91eb5b: // messages.quickRepliesNotModified#5f91eb5b
      return { _tag: "messages.quickRepliesNotModified" }
  }
  return r.fail("messages.QuickReplies", id)
}

export const readMessagesReactions = (r: Reader): T.MessagesReactions => {
  const id = r.id()
  switch (id) {
    case -0x150208ea: // messages.reactions#eafdf716
      return { _tag: "messages.reactions", hash: r.long(), reactions: r.vector(1, readReaction) }
    case -0x4f902421: // messages.reactionsNotModified#b06fdbdf
      return { _tag: "messages.reactionsNotModified" }
  }
  return r.fail("messages.Reactions", id)
}

export const readMessagesRecentStickers = (r: Reader): T.MessagesRecentStickers => {
  const id = r.id()
  switch (id) {
    case -0x772c83aa: // messages.recentStickers#88d37c56
      return {
        _tag: "messages.recentStickers",
        hash: r.long(),
        packs: r.vector(4, readStickerPack),
        stickers: r.vector(3, readDocument),
        dates: r.vector(1, readInt)
      }
    case 0x0b17f890: // messages.recentStickersNotModified#0b17f890
      return { _tag: "messages.recentStickersNotModified" }
  }
  return r.fail("messages.RecentStickers", id)
}

export const readMessagesSavedDialogs = (r: Reader): T.MessagesSavedDialogs => {
  const id = r.id()
  switch (id) {
    case -0x07c51ddf: // messages.savedDialogs#f83ae221
      return {
        _tag: "messages.savedDialogs",
        dialogs: r.vector(6, readSavedDialog),
        messages: r.vector(3, readMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    case -0x3fe09018: // messages.savedDialogsNotModified#c01f6fe8
      return { _tag: "messages.savedDialogsNotModified", count: r.int() }
    case 0x44ba9dd9: // messages.savedDialogsSlice#44ba9dd9
      return {
        _tag: "messages.savedDialogsSlice",
        count: r.int(),
        dialogs: r.vector(6, readSavedDialog),
        messages: r.vector(3, readMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.SavedDialogs", id)
}

export const readMessagesSavedGifs = (r: Reader): T.MessagesSavedGifs => {
  const id = r.id()
  switch (id) {
    case -0x7b5fd5f3: // messages.savedGifs#84a02a0d
      return { _tag: "messages.savedGifs", hash: r.long(), gifs: r.vector(3, readDocument) }
    case -0x17fda35e: // messages.savedGifsNotModified#e8025ca2
      return { _tag: "messages.savedGifsNotModified" }
  }
  return r.fail("messages.SavedGifs", id)
}

export const readMessagesSavedReactionTags = (r: Reader): T.MessagesSavedReactionTags => {
  const id = r.id()
  switch (id) {
    case 0x3259950a: // messages.savedReactionTags#3259950a
      return { _tag: "messages.savedReactionTags", tags: r.vector(4, readSavedReactionTag), hash: r.long() }
    case -0x7764a611: // messages.savedReactionTagsNotModified#889b59ef
      return { _tag: "messages.savedReactionTagsNotModified" }
  }
  return r.fail("messages.SavedReactionTags", id)
}

export const readMessagesSearchCounter = (r: Reader): T.MessagesSearchCounter => {
  const id = r.id()
  switch (id) {
    case -0x17bb1401: { // messages.searchCounter#e844ebff
      const flags = r.id()
      return {
        _tag: "messages.searchCounter",
        inexact: (flags & 2) !== 0,
        filter: readMessagesFilter(r),
        count: r.int()
      }
    }
  }
  return r.fail("messages.SearchCounter", id)
}

export const readMessagesSearchResultsCalendar = (r: Reader): T.MessagesSearchResultsCalendar => {
  const id = r.id()
  switch (id) {
    case 0x147ee23c: { // messages.searchResultsCalendar#147ee23c
      const flags = r.id()
      return {
        _tag: "messages.searchResultsCalendar",
        inexact: (flags & 1) !== 0,
        count: r.int(),
        minDate: r.int(),
        minMsgId: r.int(),
        offsetIdOffset: (flags & 2) !== 0 ? r.int() : undefined,
        periods: r.vector(5, readSearchResultsCalendarPeriod),
        messages: r.vector(3, readMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("messages.SearchResultsCalendar", id)
}

export const readMessagesSearchResultsPositions = (r: Reader): T.MessagesSearchResultsPositions => {
  const id = r.id()
  switch (id) {
    case 0x53b22baf: // messages.searchResultsPositions#53b22baf
      return {
        _tag: "messages.searchResultsPositions",
        count: r.int(),
        positions: r.vector(4, readSearchResultsPosition)
      }
  }
  return r.fail("messages.SearchResultsPositions", id)
}

export const readMessagesSentEncryptedMessage = (r: Reader): T.MessagesSentEncryptedMessage => {
  const id = r.id()
  switch (id) {
    case -0x6b6c00ce: // messages.sentEncryptedFile#9493ff32
      return { _tag: "messages.sentEncryptedFile", date: r.int(), file: readEncryptedFile(r) }
    case 0x560f8935: // messages.sentEncryptedMessage#560f8935
      return { _tag: "messages.sentEncryptedMessage", date: r.int() }
  }
  return r.fail("messages.SentEncryptedMessage", id)
}

export const readMessagesSponsoredMessages = (r: Reader): T.MessagesSponsoredMessages => {
  const id = r.id()
  switch (id) {
    case -0x00259a93: { // messages.sponsoredMessages#ffda656d
      const flags = r.id()
      return {
        _tag: "messages.sponsoredMessages",
        postsBetween: (flags & 1) !== 0 ? r.int() : undefined,
        startDelay: (flags & 2) !== 0 ? r.int() : undefined,
        betweenDelay: (flags & 4) !== 0 ? r.int() : undefined,
        messages: r.vector(7, readSponsoredMessage),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
    case 0x1839490f: // messages.sponsoredMessagesEmpty#1839490f
      return { _tag: "messages.sponsoredMessagesEmpty" }
  }
  return r.fail("messages.SponsoredMessages", id)
}

export const readMessagesStickerSet = (r: Reader): T.MessagesStickerSet => {
  const id = r.id()
  switch (id) {
    case 0x6e153f16: // messages.stickerSet#6e153f16
      return {
        _tag: "messages.stickerSet",
        set: readStickerSet(r),
        packs: r.vector(4, readStickerPack),
        keywords: r.vector(5, readStickerKeyword),
        documents: r.vector(3, readDocument)
      }
    case -0x2c06db15: // messages.stickerSetNotModified#d3f924eb
      return { _tag: "messages.stickerSetNotModified" }
  }
  return r.fail("messages.StickerSet", id)
}

export const readMessagesStickerSetInstallResult = (r: Reader): T.MessagesStickerSetInstallResult => {
  const id = r.id()
  switch (id) {
    case 0x35e410a8: // messages.stickerSetInstallResultArchive#35e410a8
      return { _tag: "messages.stickerSetInstallResultArchive", sets: r.vector(11, readStickerSetCovered) }
    case 0x38641628: // messages.stickerSetInstallResultSuccess#38641628
      return { _tag: "messages.stickerSetInstallResultSuccess" }
  }
  return r.fail("messages.StickerSetInstallResult", id)
}

export const readMessagesStickers = (r: Reader): T.MessagesStickers => {
  const id = r.id()
  switch (id) {
    case 0x30a6ec7e: // messages.stickers#30a6ec7e
      return { _tag: "messages.stickers", hash: r.long(), stickers: r.vector(3, readDocument) }
    case -0x0e8b65de: // messages.stickersNotModified#f1749a22
      return { _tag: "messages.stickersNotModified" }
  }
  return r.fail("messages.Stickers", id)
}

export const readMessagesTranscribedAudio = (r: Reader): T.MessagesTranscribedAudio => {
  const id = r.id()
  switch (id) {
    case -0x304626a9: { // messages.transcribedAudio#cfb9d957
      const flags = r.id()
      return {
        _tag: "messages.transcribedAudio",
        pending: (flags & 1) !== 0,
        transcriptionId: r.long(),
        text: r.string(),
        trialRemainsNum: (flags & 2) !== 0 ? r.int() : undefined,
        trialRemainsUntilDate: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("messages.TranscribedAudio", id)
}

export const readMessagesTranslatedRichMessage = (r: Reader): T.MessagesTranslatedRichMessage => {
  const id = r.id()
  switch (id) {
    case 0x4203998f: // messages.translatedRichMessage#4203998f
      return { _tag: "messages.translatedRichMessage", result: r.vector(8, readRichMessage) }
  }
  return r.fail("messages.TranslatedRichMessage", id)
}

export const readMessagesTranslatedText = (r: Reader): T.MessagesTranslatedText => {
  const id = r.id()
  switch (id) {
    case 0x33db32f8: // messages.translateResult#33db32f8
      return { _tag: "messages.translateResult", result: r.vector(4, readTextWithEntities) }
  }
  return r.fail("messages.TranslatedText", id)
}

export const readMessagesVotesList = (r: Reader): T.MessagesVotesList => {
  const id = r.id()
  switch (id) {
    case 0x4899484e: { // messages.votesList#4899484e
      const flags = r.id()
      return {
        _tag: "messages.votesList",
        count: r.int(),
        votes: r.vector(5, readMessagePeerVote),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("messages.VotesList", id)
}

export const readMessagesWebPage = (r: Reader): T.MessagesWebPage => {
  const id = r.id()
  switch (id) {
    case -0x02a1ed43: // messages.webPage#fd5e12bd
      return {
        _tag: "messages.webPage",
        webpage: readWebPage(r),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.WebPage", id)
}

export const readMessagesWebPagePreview = (r: Reader): T.MessagesWebPagePreview => {
  const id = r.id()
  switch (id) {
    case -0x73657754: // messages.webPagePreview#8c9a88ac
      return {
        _tag: "messages.webPagePreview",
        media: readMessageMedia(r),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("messages.WebPagePreview", id)
}

export const readPaymentsBankCardData = (r: Reader): T.PaymentsBankCardData => {
  const id = r.id()
  switch (id) {
    case 0x3e24e573: // payments.bankCardData#3e24e573
      return { _tag: "payments.bankCardData", title: r.string(), openUrls: r.vector(3, readBankCardOpenUrl) }
  }
  return r.fail("payments.BankCardData", id)
}

export const readPaymentsCheckCanSendGiftResult = (r: Reader): T.PaymentsCheckCanSendGiftResult => {
  const id = r.id()
  switch (id) {
    case -0x2a1a7d8c: // payments.checkCanSendGiftResultFail#d5e58274
      return { _tag: "payments.checkCanSendGiftResultFail", reason: readTextWithEntities(r) }
    case 0x374fa7ad: // payments.checkCanSendGiftResultOk#374fa7ad
      return { _tag: "payments.checkCanSendGiftResultOk" }
  }
  return r.fail("payments.CheckCanSendGiftResult", id)
}

export const readPaymentsCheckedGiftCode = (r: Reader): T.PaymentsCheckedGiftCode => {
  const id = r.id()
  switch (id) {
    case -0x1467c071: { // payments.checkedGiftCode#eb983f8f
      const flags = r.id()
      return {
        _tag: "payments.checkedGiftCode",
        viaGiveaway: (flags & 4) !== 0,
        fromId: (flags & 16) !== 0 ? readPeer(r) : undefined,
        giveawayMsgId: (flags & 8) !== 0 ? r.int() : undefined,
        toId: (flags & 1) !== 0 ? r.long() : undefined,
        date: r.int(),
        days: r.int(),
        usedDate: (flags & 2) !== 0 ? r.int() : undefined,
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("payments.CheckedGiftCode", id)
}

export const readPaymentsConnectedStarRefBots = (r: Reader): T.PaymentsConnectedStarRefBots => {
  const id = r.id()
  switch (id) {
    case -0x672a15e3: // payments.connectedStarRefBots#98d5ea1d
      return {
        _tag: "payments.connectedStarRefBots",
        count: r.int(),
        connectedBots: r.vector(11, readConnectedBotStarRef),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("payments.ConnectedStarRefBots", id)
}

export const readPaymentsExportedInvoice = (r: Reader): T.PaymentsExportedInvoice => {
  const id = r.id()
  switch (id) {
    case -0x512f3427: // payments.exportedInvoice#aed0cbd9
      return { _tag: "payments.exportedInvoice", url: r.string() }
  }
  return r.fail("payments.ExportedInvoice", id)
}

export const readPaymentsGiveawayInfo = (r: Reader): T.PaymentsGiveawayInfo => {
  const id = r.id()
  switch (id) {
    case 0x4367daa0: { // payments.giveawayInfo#4367daa0
      const flags = r.id()
      return {
        _tag: "payments.giveawayInfo",
        participating: (flags & 1) !== 0,
        preparingResults: (flags & 8) !== 0,
        startDate: r.int(),
        joinedTooEarlyDate: (flags & 2) !== 0 ? r.int() : undefined,
        adminDisallowedChatId: (flags & 4) !== 0 ? r.long() : undefined,
        disallowedCountry: (flags & 16) !== 0 ? r.string() : undefined
      }
    }
    case -0x1e8a1991: { // payments.giveawayInfoResults#e175e66f
      const flags = r.id()
      return {
        _tag: "payments.giveawayInfoResults",
        winner: (flags & 1) !== 0,
        refunded: (flags & 2) !== 0,
        startDate: r.int(),
        giftCodeSlug: (flags & 8) !== 0 ? r.string() : undefined,
        starsPrize: (flags & 16) !== 0 ? r.long() : undefined,
        finishDate: r.int(),
        winnersCount: r.int(),
        activatedCount: (flags & 4) !== 0 ? r.int() : undefined
      }
    }
  }
  return r.fail("payments.GiveawayInfo", id)
}

export const readPaymentsPaymentForm = (r: Reader): T.PaymentsPaymentForm => {
  const id = r.id()
  switch (id) {
    case -0x5ffa78af: { // payments.paymentForm#a0058751
      const flags = r.id()
      return {
        _tag: "payments.paymentForm",
        canSaveCredentials: (flags & 4) !== 0,
        passwordMissing: (flags & 8) !== 0,
        formId: r.long(),
        botId: r.int53(),
        title: r.string(),
        description: r.string(),
        photo: (flags & 32) !== 0 ? readWebDocument(r) : undefined,
        invoice: readInvoice(r),
        providerId: r.long(),
        url: r.string(),
        nativeProvider: (flags & 16) !== 0 ? r.string() : undefined,
        nativeParams: (flags & 16) !== 0 ? readDataJSON(r) : undefined,
        additionalMethods: (flags & 64) !== 0 ? r.vector(3, readPaymentFormMethod) : undefined,
        savedInfo: (flags & 1) !== 0 ? readPaymentRequestedInfo(r) : undefined,
        savedCredentials: (flags & 2) !== 0 ? r.vector(3, readPaymentSavedCredentials) : undefined,
        users: r.vector(3, readUser)
      }
    }
    case -0x4bda301f: // payments.paymentFormStarGift#b425cfe1
      return { _tag: "payments.paymentFormStarGift", formId: r.long(), invoice: readInvoice(r) }
    case 0x7bf6b15c: { // payments.paymentFormStars#7bf6b15c
      const flags = r.id()
      return {
        _tag: "payments.paymentFormStars",
        formId: r.long(),
        botId: r.int53(),
        title: r.string(),
        description: r.string(),
        photo: (flags & 32) !== 0 ? readWebDocument(r) : undefined,
        invoice: readInvoice(r),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("payments.PaymentForm", id)
}

export const readPaymentsPaymentReceipt = (r: Reader): T.PaymentsPaymentReceipt => {
  const id = r.id()
  switch (id) {
    case 0x70c4fe03: { // payments.paymentReceipt#70c4fe03
      const flags = r.id()
      return {
        _tag: "payments.paymentReceipt",
        date: r.int(),
        botId: r.int53(),
        providerId: r.long(),
        title: r.string(),
        description: r.string(),
        photo: (flags & 4) !== 0 ? readWebDocument(r) : undefined,
        invoice: readInvoice(r),
        info: (flags & 1) !== 0 ? readPaymentRequestedInfo(r) : undefined,
        shipping: (flags & 2) !== 0 ? readShippingOption(r) : undefined,
        tipAmount: (flags & 8) !== 0 ? r.long() : undefined,
        currency: r.string(),
        totalAmount: r.long(),
        credentialsTitle: r.string(),
        users: r.vector(3, readUser)
      }
    }
    case -0x254407c6: { // payments.paymentReceiptStars#dabbf83a
      const flags = r.id()
      return {
        _tag: "payments.paymentReceiptStars",
        date: r.int(),
        botId: r.int53(),
        title: r.string(),
        description: r.string(),
        photo: (flags & 4) !== 0 ? readWebDocument(r) : undefined,
        invoice: readInvoice(r),
        currency: r.string(),
        totalAmount: r.long(),
        transactionId: r.string(),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("payments.PaymentReceipt", id)
}

export const readPaymentsPaymentResult = (r: Reader): T.PaymentsPaymentResult => {
  const id = r.id()
  switch (id) {
    case 0x4e5f810d: // payments.paymentResult#4e5f810d
      return { _tag: "payments.paymentResult", updates: readUpdates(r) }
    case -0x27beeec7: // payments.paymentVerificationNeeded#d8411139
      return { _tag: "payments.paymentVerificationNeeded", url: r.string() }
  }
  return r.fail("payments.PaymentResult", id)
}

export const readPaymentsResaleStarGifts = (r: Reader): T.PaymentsResaleStarGifts => {
  const id = r.id()
  switch (id) {
    case -0x6b85ed21: { // payments.resaleStarGifts#947a12df
      const flags = r.id()
      return {
        _tag: "payments.resaleStarGifts",
        count: r.int(),
        gifts: r.vector(11, readStarGift),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined,
        attributes: (flags & 2) !== 0 ? r.vector(6, readStarGiftAttribute) : undefined,
        attributesHash: (flags & 2) !== 0 ? r.long() : undefined,
        chats: r.vector(3, readChat),
        counters: (flags & 4) !== 0 ? r.vector(4, readStarGiftAttributeCounter) : undefined,
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("payments.ResaleStarGifts", id)
}

export const readPaymentsSavedInfo = (r: Reader): T.PaymentsSavedInfo => {
  const id = r.id()
  switch (id) {
    case -0x04701bc4: { // payments.savedInfo#fb8fe43c
      const flags = r.id()
      return {
        _tag: "payments.savedInfo",
        hasSavedCredentials: (flags & 2) !== 0,
        savedInfo: (flags & 1) !== 0 ? readPaymentRequestedInfo(r) : undefined
      }
    }
  }
  return r.fail("payments.SavedInfo", id)
}

export const readPaymentsSavedStarGifts = (r: Reader): T.PaymentsSavedStarGifts => {
  const id = r.id()
  switch (id) {
    case -0x6a0c764f: { // payments.savedStarGifts#95f389b1
      const flags = r.id()
      return {
        _tag: "payments.savedStarGifts",
        count: r.int(),
        chatNotificationsEnabled: (flags & 2) !== 0 ? r.bool() : undefined,
        gifts: r.vector(14, readSavedStarGift),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined,
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("payments.SavedStarGifts", id)
}

export const readPaymentsStarGiftActiveAuctions = (r: Reader): T.PaymentsStarGiftActiveAuctions => {
  const id = r.id()
  switch (id) {
    case -0x51095444: // payments.starGiftActiveAuctions#aef6abbc
      return {
        _tag: "payments.starGiftActiveAuctions",
        auctions: r.vector(16, readStarGiftActiveAuctionState),
        users: r.vector(3, readUser),
        chats: r.vector(3, readChat)
      }
    case -0x24cc2530: // payments.starGiftActiveAuctionsNotModified#db33dad0
      return { _tag: "payments.starGiftActiveAuctionsNotModified" }
  }
  return r.fail("payments.StarGiftActiveAuctions", id)
}

export const readPaymentsStarGiftAuctionAcquiredGifts = (r: Reader): T.PaymentsStarGiftAuctionAcquiredGifts => {
  const id = r.id()
  switch (id) {
    case 0x7d5bd1f0: // payments.starGiftAuctionAcquiredGifts#7d5bd1f0
      return {
        _tag: "payments.starGiftAuctionAcquiredGifts",
        gifts: r.vector(10, readStarGiftAuctionAcquiredGift),
        users: r.vector(3, readUser),
        chats: r.vector(3, readChat)
      }
  }
  return r.fail("payments.StarGiftAuctionAcquiredGifts", id)
}

export const readPaymentsStarGiftAuctionState = (r: Reader): T.PaymentsStarGiftAuctionState => {
  const id = r.id()
  switch (id) {
    case 0x6b39f4ec: // payments.starGiftAuctionState#6b39f4ec
      return {
        _tag: "payments.starGiftAuctionState",
        gift: readStarGift(r),
        state: readStarGiftAuctionState(r),
        userState: readStarGiftAuctionUserState(r),
        timeout: r.int(),
        users: r.vector(3, readUser),
        chats: r.vector(3, readChat)
      }
  }
  return r.fail("payments.StarGiftAuctionState", id)
}

export const readPaymentsStarGiftCollections = (r: Reader): T.PaymentsStarGiftCollections => {
  const id = r.id()
  switch (id) {
    case -0x75d6cd0d: // payments.starGiftCollections#8a2932f3
      return { _tag: "payments.starGiftCollections", collections: r.vector(7, readStarGiftCollection) }
    case -0x5f45b0e9: // payments.starGiftCollectionsNotModified#a0ba4f17
      return { _tag: "payments.starGiftCollectionsNotModified" }
  }
  return r.fail("payments.StarGiftCollections", id)
}

export const readPaymentsStarGiftUpgradeAttributes = (r: Reader): T.PaymentsStarGiftUpgradeAttributes => {
  const id = r.id()
  switch (id) {
    case 0x46c6e36f: // payments.starGiftUpgradeAttributes#46c6e36f
      return { _tag: "payments.starGiftUpgradeAttributes", attributes: r.vector(6, readStarGiftAttribute) }
  }
  return r.fail("payments.StarGiftUpgradeAttributes", id)
}

export const readPaymentsStarGiftUpgradePreview = (r: Reader): T.PaymentsStarGiftUpgradePreview => {
  const id = r.id()
  switch (id) {
    case 0x3de1dfed: // payments.starGiftUpgradePreview#3de1dfed
      return {
        _tag: "payments.starGiftUpgradePreview",
        sampleAttributes: r.vector(6, readStarGiftAttribute),
        prices: r.vector(4, readStarGiftUpgradePrice),
        nextPrices: r.vector(4, readStarGiftUpgradePrice)
      }
  }
  return r.fail("payments.StarGiftUpgradePreview", id)
}

export const readPaymentsStarGiftWithdrawalUrl = (r: Reader): T.PaymentsStarGiftWithdrawalUrl => {
  const id = r.id()
  switch (id) {
    case -0x7b55c564: // payments.starGiftWithdrawalUrl#84aa3a9c
      return { _tag: "payments.starGiftWithdrawalUrl", url: r.string() }
  }
  return r.fail("payments.StarGiftWithdrawalUrl", id)
}

export const readPaymentsStarGifts = (r: Reader): T.PaymentsStarGifts => {
  const id = r.id()
  switch (id) {
    case 0x2ed82995: // payments.starGifts#2ed82995
      return {
        _tag: "payments.starGifts",
        hash: r.int(),
        gifts: r.vector(11, readStarGift),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    case -0x5c775c98: // payments.starGiftsNotModified#a388a368
      return { _tag: "payments.starGiftsNotModified" }
  }
  return r.fail("payments.StarGifts", id)
}

export const readPaymentsStarsRevenueAdsAccountUrl = (r: Reader): T.PaymentsStarsRevenueAdsAccountUrl => {
  const id = r.id()
  switch (id) {
    case 0x394e7f21: // payments.starsRevenueAdsAccountUrl#394e7f21
      return { _tag: "payments.starsRevenueAdsAccountUrl", url: r.string() }
  }
  return r.fail("payments.StarsRevenueAdsAccountUrl", id)
}

export const readPaymentsStarsRevenueStats = (r: Reader): T.PaymentsStarsRevenueStats => {
  const id = r.id()
  switch (id) {
    case 0x6c207376: { // payments.starsRevenueStats#6c207376
      const flags = r.id()
      return {
        _tag: "payments.starsRevenueStats",
        topHoursGraph: (flags & 1) !== 0 ? readStatsGraph(r) : undefined,
        revenueGraph: readStatsGraph(r),
        status: readStarsRevenueStatus(r),
        usdRate: r.double()
      }
    }
  }
  return r.fail("payments.StarsRevenueStats", id)
}

export const readPaymentsStarsRevenueWithdrawalUrl = (r: Reader): T.PaymentsStarsRevenueWithdrawalUrl => {
  const id = r.id()
  switch (id) {
    case 0x1dab80b7: // payments.starsRevenueWithdrawalUrl#1dab80b7
      return { _tag: "payments.starsRevenueWithdrawalUrl", url: r.string() }
  }
  return r.fail("payments.StarsRevenueWithdrawalUrl", id)
}

export const readPaymentsStarsStatus = (r: Reader): T.PaymentsStarsStatus => {
  const id = r.id()
  switch (id) {
    case 0x6c9ce8ed: { // payments.starsStatus#6c9ce8ed
      const flags = r.id()
      return {
        _tag: "payments.starsStatus",
        balance: readStarsAmount(r),
        subscriptions: (flags & 2) !== 0 ? r.vector(11, readStarsSubscription) : undefined,
        subscriptionsNextOffset: (flags & 4) !== 0 ? r.string() : undefined,
        subscriptionsMissingBalance: (flags & 16) !== 0 ? r.long() : undefined,
        history: (flags & 8) !== 0 ? r.vector(8, readStarsTransaction) : undefined,
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined,
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("payments.StarsStatus", id)
}

export const readPaymentsSuggestedStarRefBots = (r: Reader): T.PaymentsSuggestedStarRefBots => {
  const id = r.id()
  switch (id) {
    case -0x4b2a27a7: { // payments.suggestedStarRefBots#b4d5d859
      const flags = r.id()
      return {
        _tag: "payments.suggestedStarRefBots",
        count: r.int(),
        suggestedBots: r.vector(5, readStarRefProgram),
        users: r.vector(3, readUser),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("payments.SuggestedStarRefBots", id)
}

export const readPaymentsUniqueStarGift = (r: Reader): T.PaymentsUniqueStarGift => {
  const id = r.id()
  switch (id) {
    case 0x416c56e8: // payments.uniqueStarGift#416c56e8
      return {
        _tag: "payments.uniqueStarGift",
        gift: readStarGift(r),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("payments.UniqueStarGift", id)
}

export const readPaymentsUniqueStarGiftValueInfo = (r: Reader): T.PaymentsUniqueStarGiftValueInfo => {
  const id = r.id()
  switch (id) {
    case 0x512fe446: { // payments.uniqueStarGiftValueInfo#512fe446
      const flags = r.id()
      return {
        _tag: "payments.uniqueStarGiftValueInfo",
        lastSaleOnFragment: (flags & 2) !== 0,
        valueIsAverage: (flags & 64) !== 0,
        currency: r.string(),
        value: r.long(),
        initialSaleDate: r.int(),
        initialSaleStars: r.long(),
        initialSalePrice: r.long(),
        lastSaleDate: (flags & 1) !== 0 ? r.int() : undefined,
        lastSalePrice: (flags & 1) !== 0 ? r.long() : undefined,
        floorPrice: (flags & 4) !== 0 ? r.long() : undefined,
        averagePrice: (flags & 8) !== 0 ? r.long() : undefined,
        listedCount: (flags & 16) !== 0 ? r.int() : undefined,
        fragmentListedCount: (flags & 32) !== 0 ? r.int() : undefined,
        fragmentListedUrl: (flags & 32) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("payments.UniqueStarGiftValueInfo", id)
}

export const readPaymentsValidatedRequestedInfo = (r: Reader): T.PaymentsValidatedRequestedInfo => {
  const id = r.id()
  switch (id) {
    case -0x2ebae77d: { // payments.validatedRequestedInfo#d1451883
      const flags = r.id()
      return {
        _tag: "payments.validatedRequestedInfo",
        id: (flags & 1) !== 0 ? r.string() : undefined,
        shippingOptions: (flags & 2) !== 0 ? r.vector(5, readShippingOption) : undefined
      }
    }
  }
  return r.fail("payments.ValidatedRequestedInfo", id)
}

export const readPhoneExportedGroupCallInvite = (r: Reader): T.PhoneExportedGroupCallInvite => {
  const id = r.id()
  switch (id) {
    case 0x204bd158: // phone.exportedGroupCallInvite#204bd158
      return { _tag: "phone.exportedGroupCallInvite", link: r.string() }
  }
  return r.fail("phone.ExportedGroupCallInvite", id)
}

export const readPhoneGroupCall = (r: Reader): T.PhoneGroupCall => {
  const id = r.id()
  switch (id) {
    case -0x618d8553: // phone.groupCall#9e727aad
      return {
        _tag: "phone.groupCall",
        call: readGroupCall(r),
        participants: r.vector(7, readGroupCallParticipant),
        participantsNextOffset: r.string(),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("phone.GroupCall", id)
}

export const readPhoneGroupCallStars = (r: Reader): T.PhoneGroupCallStars => {
  const id = r.id()
  switch (id) {
    case -0x62e242da: // phone.groupCallStars#9d1dbd26
      return {
        _tag: "phone.groupCallStars",
        totalStars: r.long(),
        topDonors: r.vector(4, readGroupCallDonor),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("phone.GroupCallStars", id)
}

export const readPhoneGroupCallStreamChannels = (r: Reader): T.PhoneGroupCallStreamChannels => {
  const id = r.id()
  switch (id) {
    case -0x2f1b7d4e: // phone.groupCallStreamChannels#d0e482b2
      return { _tag: "phone.groupCallStreamChannels", channels: r.vector(5, readGroupCallStreamChannel) }
  }
  return r.fail("phone.GroupCallStreamChannels", id)
}

export const readPhoneGroupCallStreamRtmpUrl = (r: Reader): T.PhoneGroupCallStreamRtmpUrl => {
  const id = r.id()
  switch (id) {
    case 0x2dbf3432: // phone.groupCallStreamRtmpUrl#2dbf3432
      return { _tag: "phone.groupCallStreamRtmpUrl", url: r.string(), key: r.string() }
  }
  return r.fail("phone.GroupCallStreamRtmpUrl", id)
}

export const readPhoneGroupParticipants = (r: Reader): T.PhoneGroupParticipants => {
  const id = r.id()
  switch (id) {
    case -0x0b88ae4a: // phone.groupParticipants#f47751b6
      return {
        _tag: "phone.groupParticipants",
        count: r.int(),
        participants: r.vector(7, readGroupCallParticipant),
        nextOffset: r.string(),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        version: r.int()
      }
  }
  return r.fail("phone.GroupParticipants", id)
}

export const readPhoneJoinAsPeers = (r: Reader): T.PhoneJoinAsPeers => {
  const id = r.id()
  switch (id) {
    case -0x501a9dc1: // phone.joinAsPeers#afe5623f
      return {
        _tag: "phone.joinAsPeers",
        peers: r.vector(3, readPeer),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("phone.JoinAsPeers", id)
}

export const readPhonePhoneCall = (r: Reader): T.PhonePhoneCall => {
  const id = r.id()
  switch (id) {
    case -0x137d1ec0: // phone.phoneCall#ec82e140
      return { _tag: "phone.phoneCall", phoneCall: readPhoneCall(r), users: r.vector(3, readUser) }
  }
  return r.fail("phone.PhoneCall", id)
}

export const readPhotosPhoto = (r: Reader): T.PhotosPhoto => {
  const id = r.id()
  switch (id) {
    case 0x20212ca8: // photos.photo#20212ca8
      return { _tag: "photos.photo", photo: readPhoto(r), users: r.vector(3, readUser) }
  }
  return r.fail("photos.Photo", id)
}

export const readPhotosPhotos = (r: Reader): T.PhotosPhotos => {
  const id = r.id()
  switch (id) {
    case -0x7235955b: // photos.photos#8dca6aa5
      return { _tag: "photos.photos", photos: r.vector(3, readPhoto), users: r.vector(3, readUser) }
    case 0x15051f54: // photos.photosSlice#15051f54
      return {
        _tag: "photos.photosSlice",
        count: r.int(),
        photos: r.vector(3, readPhoto),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("photos.Photos", id)
}

export const readPremiumBoostsList = (r: Reader): T.PremiumBoostsList => {
  const id = r.id()
  switch (id) {
    case -0x79079ec4: { // premium.boostsList#86f8613c
      const flags = r.id()
      return {
        _tag: "premium.boostsList",
        count: r.int(),
        boosts: r.vector(5, readBoost),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined,
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("premium.BoostsList", id)
}

export const readPremiumBoostsStatus = (r: Reader): T.PremiumBoostsStatus => {
  const id = r.id()
  switch (id) {
    case 0x4959427a: { // premium.boostsStatus#4959427a
      const flags = r.id()
      return {
        _tag: "premium.boostsStatus",
        myBoost: (flags & 4) !== 0,
        level: r.int(),
        currentLevelBoosts: r.int(),
        boosts: r.int(),
        giftBoosts: (flags & 16) !== 0 ? r.int() : undefined,
        nextLevelBoosts: (flags & 1) !== 0 ? r.int() : undefined,
        premiumAudience: (flags & 2) !== 0 ? readStatsPercentValue(r) : undefined,
        boostUrl: r.string(),
        prepaidGiveaways: (flags & 8) !== 0 ? r.vector(6, readPrepaidGiveaway) : undefined,
        myBoostSlots: (flags & 4) !== 0 ? r.vector(1, readInt) : undefined
      }
    }
  }
  return r.fail("premium.BoostsStatus", id)
}

export const readPremiumMyBoosts = (r: Reader): T.PremiumMyBoosts => {
  const id = r.id()
  switch (id) {
    case -0x651dd71e: // premium.myBoosts#9ae228e2
      return {
        _tag: "premium.myBoosts",
        myBoosts: r.vector(5, readMyBoost),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("premium.MyBoosts", id)
}

export const readSmsjobsEligibilityToJoin = (r: Reader): T.SmsjobsEligibilityToJoin => {
  const id = r.id()
  switch (id) {
    case -0x2374bb31: // smsjobs.eligibleToJoin#dc8b44cf
      return { _tag: "smsjobs.eligibleToJoin", termsUrl: r.string(), monthlySentSms: r.int() }
  }
  return r.fail("smsjobs.EligibilityToJoin", id)
}

export const readSmsjobsStatus = (r: Reader): T.SmsjobsStatus => {
  const id = r.id()
  switch (id) {
    case 0x2aee9191: { // smsjobs.status#2aee9191
      const flags = r.id()
      return {
        _tag: "smsjobs.status",
        allowInternational: (flags & 1) !== 0,
        recentSent: r.int(),
        recentSince: r.int(),
        recentRemains: r.int(),
        totalSent: r.int(),
        totalSince: r.int(),
        lastGiftSlug: (flags & 2) !== 0 ? r.string() : undefined,
        termsUrl: r.string()
      }
    }
  }
  return r.fail("smsjobs.Status", id)
}

export const readStatsBroadcastStats = (r: Reader): T.StatsBroadcastStats => {
  const id = r.id()
  switch (id) {
    case 0x396ca5fc: // stats.broadcastStats#396ca5fc
      return {
        _tag: "stats.broadcastStats",
        period: readStatsDateRangeDays(r),
        followers: readStatsAbsValueAndPrev(r),
        viewsPerPost: readStatsAbsValueAndPrev(r),
        sharesPerPost: readStatsAbsValueAndPrev(r),
        reactionsPerPost: readStatsAbsValueAndPrev(r),
        viewsPerStory: readStatsAbsValueAndPrev(r),
        sharesPerStory: readStatsAbsValueAndPrev(r),
        reactionsPerStory: readStatsAbsValueAndPrev(r),
        enabledNotifications: readStatsPercentValue(r),
        growthGraph: readStatsGraph(r),
        followersGraph: readStatsGraph(r),
        muteGraph: readStatsGraph(r),
        topHoursGraph: readStatsGraph(r),
        interactionsGraph: readStatsGraph(r),
        ivInteractionsGraph: readStatsGraph(r),
        viewsBySourceGraph: readStatsGraph(r),
        newFollowersBySourceGraph: readStatsGraph(r),
        languagesGraph: readStatsGraph(r),
        reactionsByEmotionGraph: readStatsGraph(r),
        storyInteractionsGraph: readStatsGraph(r),
        storyReactionsByEmotionGraph: readStatsGraph(r),
        recentPostsInteractions: r.vector(5, readPostInteractionCounters)
      }
  }
  return r.fail("stats.BroadcastStats", id)
}

export const readStatsMegagroupStats = (r: Reader): T.StatsMegagroupStats => {
  const id = r.id()
  switch (id) {
    case -0x108006ea: // stats.megagroupStats#ef7ff916
      return {
        _tag: "stats.megagroupStats",
        period: readStatsDateRangeDays(r),
        members: readStatsAbsValueAndPrev(r),
        messages: readStatsAbsValueAndPrev(r),
        viewers: readStatsAbsValueAndPrev(r),
        posters: readStatsAbsValueAndPrev(r),
        growthGraph: readStatsGraph(r),
        membersGraph: readStatsGraph(r),
        newMembersBySourceGraph: readStatsGraph(r),
        languagesGraph: readStatsGraph(r),
        messagesGraph: readStatsGraph(r),
        actionsGraph: readStatsGraph(r),
        topHoursGraph: readStatsGraph(r),
        weekdaysGraph: readStatsGraph(r),
        topPosters: r.vector(5, readStatsGroupTopPoster),
        topAdmins: r.vector(6, readStatsGroupTopAdmin),
        topInviters: r.vector(4, readStatsGroupTopInviter),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("stats.MegagroupStats", id)
}

export const readStatsMessageStats = (r: Reader): T.StatsMessageStats => {
  const id = r.id()
  switch (id) {
    case 0x7fe91c14: // stats.messageStats#7fe91c14
      return {
        _tag: "stats.messageStats",
        viewsGraph: readStatsGraph(r),
        reactionsByEmotionGraph: readStatsGraph(r)
      }
  }
  return r.fail("stats.MessageStats", id)
}

export const readStatsPollStats = (r: Reader): T.StatsPollStats => {
  const id = r.id()
  switch (id) {
    case 0x2999beed: // stats.pollStats#2999beed
      return { _tag: "stats.pollStats", votesGraph: readStatsGraph(r) }
  }
  return r.fail("stats.PollStats", id)
}

export const readStatsPublicForwards = (r: Reader): T.StatsPublicForwards => {
  const id = r.id()
  switch (id) {
    case -0x6cfc81e0: { // stats.publicForwards#93037e20
      const flags = r.id()
      return {
        _tag: "stats.publicForwards",
        count: r.int(),
        forwards: r.vector(4, readPublicForward),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined,
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("stats.PublicForwards", id)
}

export const readStatsStoryStats = (r: Reader): T.StatsStoryStats => {
  const id = r.id()
  switch (id) {
    case 0x50cd067c: // stats.storyStats#50cd067c
      return {
        _tag: "stats.storyStats",
        viewsGraph: readStatsGraph(r),
        reactionsByEmotionGraph: readStatsGraph(r)
      }
  }
  return r.fail("stats.StoryStats", id)
}

export const readStickersSuggestedShortName = (r: Reader): T.StickersSuggestedShortName => {
  const id = r.id()
  switch (id) {
    case -0x7a015fc1: // stickers.suggestedShortName#85fea03f
      return { _tag: "stickers.suggestedShortName", shortName: r.string() }
  }
  return r.fail("stickers.SuggestedShortName", id)
}

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

export const readStoriesAlbums = (r: Reader): T.StoriesAlbums => {
  const id = r.id()
  switch (id) {
    case -0x3c6785c6: // stories.albums#c3987a3a
      return { _tag: "stories.albums", hash: r.long(), albums: r.vector(4, readStoryAlbum) }
    case 0x564edaeb: // stories.albumsNotModified#564edaeb
      return { _tag: "stories.albumsNotModified" }
  }
  return r.fail("stories.Albums", id)
}

export const readStoriesAllStories = (r: Reader): T.StoriesAllStories => {
  const id = r.id()
  switch (id) {
    case 0x6efc5e81: { // stories.allStories#6efc5e81
      const flags = r.id()
      return {
        _tag: "stories.allStories",
        hasMore: (flags & 1) !== 0,
        count: r.int(),
        state: r.string(),
        peerStories: r.vector(7, readPeerStories),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        stealthMode: readStoriesStealthMode(r)
      }
    }
    case 0x1158fe3e: // stories.allStoriesNotModified#1158fe3e
      r.id()
      return { _tag: "stories.allStoriesNotModified", state: r.string(), stealthMode: readStoriesStealthMode(r) }
  }
  return r.fail("stories.AllStories", id)
}

export const readStoriesCanSendStoryCount = (r: Reader): T.StoriesCanSendStoryCount => {
  const id = r.id()
  switch (id) {
    case -0x3c783fb2: // stories.canSendStoryCount#c387c04e
      return { _tag: "stories.canSendStoryCount", countRemains: r.int() }
  }
  return r.fail("stories.CanSendStoryCount", id)
}

export const readStoriesFoundStories = (r: Reader): T.StoriesFoundStories => {
  const id = r.id()
  switch (id) {
    case -0x1d2188c9: { // stories.foundStories#e2de7737
      const flags = r.id()
      return {
        _tag: "stories.foundStories",
        count: r.int(),
        stories: r.vector(6, readFoundStory),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined,
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("stories.FoundStories", id)
}

export const readStoriesPeerStories = (r: Reader): T.StoriesPeerStories => {
  const id = r.id()
  switch (id) {
    case -0x35197898: // stories.peerStories#cae68768
      return {
        _tag: "stories.peerStories",
        stories: readPeerStories(r),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("stories.PeerStories", id)
}

export const readStoriesStories = (r: Reader): T.StoriesStories => {
  const id = r.id()
  switch (id) {
    case 0x63c3dd0a: { // stories.stories#63c3dd0a
      const flags = r.id()
      return {
        _tag: "stories.stories",
        count: r.int(),
        stories: r.vector(2, readStoryItem),
        pinnedToTop: (flags & 1) !== 0 ? r.vector(1, readInt) : undefined,
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
    }
  }
  return r.fail("stories.Stories", id)
}

export const readStoriesStoryReactionsList = (r: Reader): T.StoriesStoryReactionsList => {
  const id = r.id()
  switch (id) {
    case -0x55a08764: { // stories.storyReactionsList#aa5f789c
      const flags = r.id()
      return {
        _tag: "stories.storyReactionsList",
        count: r.int(),
        reactions: r.vector(4, readStoryReaction),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("stories.StoryReactionsList", id)
}

export const readStoriesStoryViews = (r: Reader): T.StoriesStoryViews => {
  const id = r.id()
  switch (id) {
    case -0x216112e3: // stories.storyViews#de9eed1d
      return { _tag: "stories.storyViews", views: r.vector(3, readStoryViews), users: r.vector(3, readUser) }
  }
  return r.fail("stories.StoryViews", id)
}

export const readStoriesStoryViewsList = (r: Reader): T.StoriesStoryViewsList => {
  const id = r.id()
  switch (id) {
    case 0x59d78fc5: { // stories.storyViewsList#59d78fc5
      const flags = r.id()
      return {
        _tag: "stories.storyViewsList",
        count: r.int(),
        viewsCount: r.int(),
        forwardsCount: r.int(),
        reactionsCount: r.int(),
        views: r.vector(5, readStoryView),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser),
        nextOffset: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
  }
  return r.fail("stories.StoryViewsList", id)
}

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

export const readUploadWebFile = (r: Reader): T.UploadWebFile => {
  const id = r.id()
  switch (id) {
    case 0x21e753bc: // upload.webFile#21e753bc
      return {
        _tag: "upload.webFile",
        size: r.int(),
        mimeType: r.string(),
        fileType: readStorageFileType(r),
        mtime: r.int(),
        bytes: r.bytes()
      }
  }
  return r.fail("upload.WebFile", id)
}

export const readUsersSavedMusic = (r: Reader): T.UsersSavedMusic => {
  const id = r.id()
  switch (id) {
    case 0x34a2f297: // users.savedMusic#34a2f297
      return { _tag: "users.savedMusic", count: r.int(), documents: r.vector(3, readDocument) }
    case -0x1c78755c: // users.savedMusicNotModified#e3878aa4
      return { _tag: "users.savedMusicNotModified", count: r.int() }
  }
  return r.fail("users.SavedMusic", id)
}

export const readUsersUserFull = (r: Reader): T.UsersUserFull => {
  const id = r.id()
  switch (id) {
    case 0x3b6d152e: // users.userFull#3b6d152e
      return {
        _tag: "users.userFull",
        fullUser: readUserFull(r),
        chats: r.vector(3, readChat),
        users: r.vector(3, readUser)
      }
  }
  return r.fail("users.UserFull", id)
}

export const readUsersUsers = (r: Reader): T.UsersUsers => {
  const id = r.id()
  switch (id) {
    case 0x62d706b8: // users.users#62d706b8
      return { _tag: "users.users", users: r.vector(3, readUser) }
    case 0x315a4974: // users.usersSlice#315a4974
      return { _tag: "users.usersSlice", count: r.int(), users: r.vector(3, readUser) }
  }
  return r.fail("users.Users", id)
}
