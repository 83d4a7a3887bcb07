// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `payments`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/payments.applyGiftCode */
export interface applyGiftCode {
  readonly slug: string
}

/** https://core.telegram.org/method/payments.applyGiftCode */
export const applyGiftCode: M.Method<
  applyGiftCode,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GIFT_SLUG_EXPIRED" | "GIFT_SLUG_INVALID" | "PREMIUM_SUB_ACTIVE_UNTIL",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.applyGiftCode",
  -0x091d97ac, // #f6e26854
  (w, v) => {
    w.id(-0x091d97ac)
    w.string(v.slug)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GIFT_SLUG_EXPIRED GIFT_SLUG_INVALID PREMIUM_SUB_ACTIVE_UNTIL",
  "user"
)

/** https://core.telegram.org/method/payments.assignAppStoreTransaction */
export interface assignAppStoreTransaction {
  readonly receipt: Uint8Array
  readonly purpose: T.InputStorePaymentPurpose
}

/** https://core.telegram.org/method/payments.assignAppStoreTransaction */
export const assignAppStoreTransaction: M.Method<
  assignAppStoreTransaction,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "INPUT_PURPOSE_INVALID" | "RECEIPT_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.assignAppStoreTransaction",
  -0x7f128b83, // #80ed747d
  (w, v) => {
    w.id(-0x7f128b83)
    w.bytes(v.receipt)
    W.writeInputStorePaymentPurpose(w, v.purpose)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED INPUT_PURPOSE_INVALID RECEIPT_EMPTY",
  "user"
)

/** https://core.telegram.org/method/payments.assignPlayMarketTransaction */
export interface assignPlayMarketTransaction {
  readonly receipt: T.DataJSON
  readonly purpose: T.InputStorePaymentPurpose
}

/** https://core.telegram.org/method/payments.assignPlayMarketTransaction */
export const assignPlayMarketTransaction: M.Method<
  assignPlayMarketTransaction,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "DATA_JSON_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.assignPlayMarketTransaction",
  -0x2002af2d, // #dffd50d3
  (w, v) => {
    w.id(-0x2002af2d)
    W.writeDataJSON(w, v.receipt)
    W.writeInputStorePaymentPurpose(w, v.purpose)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED DATA_JSON_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.botCancelStarsSubscription */
export interface botCancelStarsSubscription {
  readonly restore?: boolean | undefined
  readonly userId: T.InputUser
  readonly chargeId: string
}

/** https://core.telegram.org/method/payments.botCancelStarsSubscription */
export const botCancelStarsSubscription: M.Method<
  botCancelStarsSubscription,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHARGE_ID_INVALID" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.botCancelStarsSubscription",
  0x6dfa0622, // #6dfa0622
  (w, v) => {
    w.id(0x6dfa0622)
    w.id((v.restore === true ? 1 : 0))
    W.writeInputUser(w, v.userId)
    w.string(v.chargeId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHARGE_ID_INVALID USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.canPurchaseStore */
export interface canPurchaseStore {
  readonly purpose: T.InputStorePaymentPurpose
}

/** https://core.telegram.org/method/payments.canPurchaseStore */
export const canPurchaseStore: M.Method<
  canPurchaseStore,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "INPUT_PURPOSE_INVALID" | "PREMIUM_CURRENTLY_UNAVAILABLE",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.canPurchaseStore",
  0x4fdc5ea7, // #4fdc5ea7
  (w, v) => {
    w.id(0x4fdc5ea7)
    W.writeInputStorePaymentPurpose(w, v.purpose)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED INPUT_PURPOSE_INVALID PREMIUM_CURRENTLY_UNAVAILABLE",
  "user"
)

/** https://core.telegram.org/method/payments.changeStarsSubscription */
export interface changeStarsSubscription {
  readonly peer: T.InputPeer
  readonly subscriptionId: string
  readonly canceled?: boolean | undefined
}

/** https://core.telegram.org/method/payments.changeStarsSubscription */
export const changeStarsSubscription: M.Method<
  changeStarsSubscription,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.changeStarsSubscription",
  -0x3888f788, // #c7770878
  (w, v) => {
    w.id(-0x3888f788)
    w.id((v.canceled === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    w.string(v.subscriptionId)
    if (v.canceled !== undefined) w.bool(v.canceled)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.checkCanSendGift */
export interface checkCanSendGift {
  readonly giftId: bigint
}

/** https://core.telegram.org/method/payments.checkCanSendGift */
export const checkCanSendGift: M.Method<
  checkCanSendGift,
  T.PaymentsCheckCanSendGiftResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARGIFT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.checkCanSendGift",
  -0x3f3b1237, // #c0c4edc9
  (w, v) => {
    w.id(-0x3f3b1237)
    w.long(v.giftId)
  },
  R.readPaymentsCheckCanSendGiftResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARGIFT_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.checkGiftCode */
export interface checkGiftCode {
  readonly slug: string
}

/** https://core.telegram.org/method/payments.checkGiftCode */
export const checkGiftCode: M.Method<
  checkGiftCode,
  T.PaymentsCheckedGiftCode,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GIFT_SLUG_EXPIRED" | "GIFT_SLUG_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.checkGiftCode",
  -0x71ae4b3f, // #8e51b4c1
  (w, v) => {
    w.id(-0x71ae4b3f)
    w.string(v.slug)
  },
  R.readPaymentsCheckedGiftCode,
  "BUSINESS_CONNECTION_NOT_ALLOWED GIFT_SLUG_EXPIRED GIFT_SLUG_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.clearSavedInfo */
export interface clearSavedInfo {
  readonly credentials?: boolean | undefined
  readonly info?: boolean | undefined
}

/** https://core.telegram.org/method/payments.clearSavedInfo */
export const clearSavedInfo: M.Method<
  clearSavedInfo,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.clearSavedInfo",
  -0x27c28f3f, // #d83d70c1
  (w, v) => {
    w.id(-0x27c28f3f)
    w.id((v.credentials === true ? 1 : 0) | (v.info === true ? 2 : 0))
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/payments.connectStarRefBot */
export interface connectStarRefBot {
  readonly peer: T.InputPeer
  readonly bot: T.InputUser
}

/** https://core.telegram.org/method/payments.connectStarRefBot */
export const connectStarRefBot: M.Method<
  connectStarRefBot,
  T.PaymentsConnectedStarRefBots,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.connectStarRefBot",
  0x7ed5348a, // #7ed5348a
  (w, v) => {
    w.id(0x7ed5348a)
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.bot)
  },
  R.readPaymentsConnectedStarRefBots,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/payments.convertStarGift */
export interface convertStarGift {
  readonly stargift: T.InputSavedStarGift
}

/** https://core.telegram.org/method/payments.convertStarGift */
export const convertStarGift: M.Method<
  convertStarGift,
  boolean,
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "SAVED_ID_EMPTY"
  | "STARGIFT_PEER_INVALID" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.convertStarGift",
  0x74bf076b, // #74bf076b
  (w, v) => {
    w.id(0x74bf076b)
    W.writeInputSavedStarGift(w, v.stargift)
  },
  R.readBool,
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID SAVED_ID_EMPTY " +
  "STARGIFT_PEER_INVALID USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.craftStarGift */
export interface craftStarGift {
  readonly stargift: ReadonlyArray<T.InputSavedStarGift>
}

/** https://core.telegram.org/method/payments.craftStarGift */
export const craftStarGift: M.Method<
  craftStarGift,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SAVED_ID_EMPTY",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.craftStarGift",
  -0x4f0697b1, // #b0f9684f
  (w, v) => {
    w.id(-0x4f0697b1)
    w.vector(v.stargift, W.writeInputSavedStarGift)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED SAVED_ID_EMPTY",
  "user"
)

/** https://core.telegram.org/method/payments.createStarGiftCollection */
export interface createStarGiftCollection {
  readonly peer: T.InputPeer
  readonly title: string
  readonly stargift: ReadonlyArray<T.InputSavedStarGift>
}

/** https://core.telegram.org/method/payments.createStarGiftCollection */
export const createStarGiftCollection: M.Method<
  createStarGiftCollection,
  T.StarGiftCollection,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.createStarGiftCollection",
  0x1f4a0e87, // #1f4a0e87
  (w, v) => {
    w.id(0x1f4a0e87)
    W.writeInputPeer(w, v.peer)
    w.string(v.title)
    w.vector(v.stargift, W.writeInputSavedStarGift)
  },
  R.readStarGiftCollection,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.deleteStarGiftCollection */
export interface deleteStarGiftCollection {
  readonly peer: T.InputPeer
  readonly collectionId: number
}

/** https://core.telegram.org/method/payments.deleteStarGiftCollection */
export const deleteStarGiftCollection: M.Method<
  deleteStarGiftCollection,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.deleteStarGiftCollection",
  -0x52a9b718, // #ad5648e8
  (w, v) => {
    w.id(-0x52a9b718)
    W.writeInputPeer(w, v.peer)
    w.int(v.collectionId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.editConnectedStarRefBot */
export interface editConnectedStarRefBot {
  readonly revoked?: boolean | undefined
  readonly peer: T.InputPeer
  readonly link: string
}

/** https://core.telegram.org/method/payments.editConnectedStarRefBot */
export const editConnectedStarRefBot: M.Method<
  editConnectedStarRefBot,
  T.PaymentsConnectedStarRefBots,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARREF_HASH_REVOKED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.editConnectedStarRefBot",
  -0x1b035b5d, // #e4fca4a3
  (w, v) => {
    w.id(-0x1b035b5d)
    w.id((v.revoked === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.string(v.link)
  },
  R.readPaymentsConnectedStarRefBots,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARREF_HASH_REVOKED",
  "user"
)

/** https://core.telegram.org/method/payments.exportInvoice */
export interface exportInvoice {
  readonly invoiceMedia: T.InputMedia
}

/** https://core.telegram.org/method/payments.exportInvoice */
export const exportInvoice: M.Method<
  exportInvoice,
  T.PaymentsExportedInvoice,
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CURRENCY_TOTAL_AMOUNT_INVALID"
  | "INVOICE_PAYLOAD_INVALID" | "MEDIA_INVALID" | "PAYMENT_PROVIDER_INVALID" | "STARS_INVOICE_INVALID"
  | "USER_BOT_REQUIRED" | "WEBDOCUMENT_MIME_INVALID" | "WEBDOCUMENT_URL_EMPTY",
  "bot"
> = /* @__PURE__ */ M.make(
  "payments.exportInvoice",
  0x0f91b065, // #0f91b065
  (w, v) => {
    w.id(0x0f91b065)
    W.writeInputMedia(w, v.invoiceMedia)
  },
  R.readPaymentsExportedInvoice,
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED CURRENCY_TOTAL_AMOUNT_INVALID " +
  "INVOICE_PAYLOAD_INVALID MEDIA_INVALID PAYMENT_PROVIDER_INVALID STARS_INVOICE_INVALID USER_BOT_REQUIRED " +
  "WEBDOCUMENT_MIME_INVALID WEBDOCUMENT_URL_EMPTY",
  "bot"
)

/** https://core.telegram.org/method/payments.fulfillStarsSubscription */
export interface fulfillStarsSubscription {
  readonly peer: T.InputPeer
  readonly subscriptionId: string
}

/** https://core.telegram.org/method/payments.fulfillStarsSubscription */
export const fulfillStarsSubscription: M.Method<
  fulfillStarsSubscription,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.fulfillStarsSubscription",
  -0x33a4144d, // #cc5bebb3
  (w, v) => {
    w.id(-0x33a4144d)
    W.writeInputPeer(w, v.peer)
    w.string(v.subscriptionId)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getBankCardData */
export interface getBankCardData {
  readonly number: string
}

/** https://core.telegram.org/method/payments.getBankCardData */
export const getBankCardData: M.Method<
  getBankCardData,
  T.PaymentsBankCardData,
  | "BANK_CARD_NUMBER_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getBankCardData",
  0x2e79d779, // #2e79d779
  (w, v) => {
    w.id(0x2e79d779)
    w.string(v.number)
  },
  R.readPaymentsBankCardData,
  "BANK_CARD_NUMBER_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/payments.getConnectedStarRefBot */
export interface getConnectedStarRefBot {
  readonly peer: T.InputPeer
  readonly bot: T.InputUser
}

/** https://core.telegram.org/method/payments.getConnectedStarRefBot */
export const getConnectedStarRefBot: M.Method<
  getConnectedStarRefBot,
  T.PaymentsConnectedStarRefBots,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getConnectedStarRefBot",
  -0x48266710, // #b7d998f0
  (w, v) => {
    w.id(-0x48266710)
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.bot)
  },
  R.readPaymentsConnectedStarRefBots,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getConnectedStarRefBots */
export interface getConnectedStarRefBots {
  readonly peer: T.InputPeer
  readonly offsetDate?: number | undefined
  readonly offsetLink?: string | undefined
  readonly limit: number
}

/** https://core.telegram.org/method/payments.getConnectedStarRefBots */
export const getConnectedStarRefBots: M.Method<
  getConnectedStarRefBots,
  T.PaymentsConnectedStarRefBots,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getConnectedStarRefBots",
  0x5869a553, // #5869a553
  (w, v) => {
    const flags_2 = v.offsetDate !== undefined || v.offsetLink !== undefined
    w.id(0x5869a553)
    w.id((flags_2 ? 4 : 0))
    W.writeInputPeer(w, v.peer)
    if (flags_2) w.int(v.offsetDate ?? w.missing("payments.getConnectedStarRefBots.offset_date"))
    if (flags_2) w.string(v.offsetLink ?? w.missing("payments.getConnectedStarRefBots.offset_link"))
    w.int(v.limit)
  },
  R.readPaymentsConnectedStarRefBots,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/payments.getCraftStarGifts */
export interface getCraftStarGifts {
  readonly giftId: bigint
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/payments.getCraftStarGifts */
export const getCraftStarGifts: M.Method<
  getCraftStarGifts,
  T.PaymentsSavedStarGifts,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARGIFT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getCraftStarGifts",
  -0x02fa2300, // #fd05dd00
  (w, v) => {
    w.id(-0x02fa2300)
    w.long(v.giftId)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readPaymentsSavedStarGifts,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARGIFT_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getGiveawayInfo */
export interface getGiveawayInfo {
  readonly peer: T.InputPeer
  readonly msgId: number
}

/** https://core.telegram.org/method/payments.getGiveawayInfo */
export const getGiveawayInfo: M.Method<
  getGiveawayInfo,
  T.PaymentsGiveawayInfo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getGiveawayInfo",
  -0x0bdc6bdb, // #f4239425
  (w, v) => {
    w.id(-0x0bdc6bdb)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
  },
  R.readPaymentsGiveawayInfo,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getPaymentForm */
export interface getPaymentForm {
  readonly invoice: T.InputInvoice
  readonly themeParams?: T.DataJSON | undefined
}

/** https://core.telegram.org/method/payments.getPaymentForm */
export const getPaymentForm: M.Method<
  getPaymentForm,
  T.PaymentsPaymentForm,
  | "API_GIFT_RESTRICTED_UPDATE_APP" | "BOOST_PEER_INVALID" | "BOT_ACCESS_FORBIDDEN" | "BOT_INVOICE_INVALID"
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GIFT_MONTHS_INVALID" | "GIFT_STARS_INVALID"
  | "INVOICE_INVALID" | "MESSAGE_ID_INVALID" | "MESSAGE_TOO_LONG" | "MONTH_INVALID" | "MSG_ID_INVALID"
  | "NO_PAYMENT_NEEDED" | "PEER_ID_INVALID" | "PREMIUM_PURPOSE_INVALID" | "SLUG_INVALID"
  | "STARGIFT_ALREADY_CONVERTED" | "STARGIFT_ALREADY_REFUNDED" | "STARGIFT_ALREADY_UPGRADED"
  | "STARGIFT_EXPORT_IN_PROGRESS" | "STARGIFT_INVALID" | "STARGIFT_MESSAGE_INVALID" | "STARGIFT_NOT_FOUND"
  | "STARGIFT_NOT_OWNER" | "STARGIFT_NOT_UNIQUE" | "STARGIFT_OWNER_INVALID" | "STARGIFT_PEER_INVALID"
  | "STARGIFT_RESELL_CURRENCY_NOT_ALLOWED" | "STARGIFT_RESELL_TOO_EARLY" | "STARGIFT_SLUG_INVALID"
  | "STARGIFT_TRANSFER_TOO_EARLY" | "STARGIFT_UPGRADE_UNAVAILABLE" | "STARS_FORM_AMOUNT_MISMATCH" | "TO_ID_INVALID"
  | "UNTIL_DATE_INVALID" | "USER_DISALLOWED_STARGIFTS"
> = /* @__PURE__ */ M.make(
  "payments.getPaymentForm",
  0x37148dbb, // #37148dbb
  (w, v) => {
    w.id(0x37148dbb)
    w.id((v.themeParams === undefined ? 0 : 1))
    W.writeInputInvoice(w, v.invoice)
    if (v.themeParams !== undefined) W.writeDataJSON(w, v.themeParams)
  },
  R.readPaymentsPaymentForm,
  "API_GIFT_RESTRICTED_UPDATE_APP BOOST_PEER_INVALID BOT_ACCESS_FORBIDDEN BOT_INVOICE_INVALID " +
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED GIFT_MONTHS_INVALID GIFT_STARS_INVALID " +
  "INVOICE_INVALID MESSAGE_ID_INVALID MESSAGE_TOO_LONG MONTH_INVALID MSG_ID_INVALID NO_PAYMENT_NEEDED " +
  "PEER_ID_INVALID PREMIUM_PURPOSE_INVALID SLUG_INVALID STARGIFT_ALREADY_CONVERTED STARGIFT_ALREADY_REFUNDED " +
  "STARGIFT_ALREADY_UPGRADED STARGIFT_EXPORT_IN_PROGRESS STARGIFT_INVALID STARGIFT_MESSAGE_INVALID " +
  "STARGIFT_NOT_FOUND STARGIFT_NOT_OWNER STARGIFT_NOT_UNIQUE STARGIFT_OWNER_INVALID STARGIFT_PEER_INVALID " +
  "STARGIFT_RESELL_CURRENCY_NOT_ALLOWED STARGIFT_RESELL_TOO_EARLY STARGIFT_SLUG_INVALID " +
  "STARGIFT_TRANSFER_TOO_EARLY STARGIFT_UPGRADE_UNAVAILABLE STARS_FORM_AMOUNT_MISMATCH TO_ID_INVALID " +
  "UNTIL_DATE_INVALID USER_DISALLOWED_STARGIFTS",
  "any"
)

/** https://core.telegram.org/method/payments.getPaymentReceipt */
export interface getPaymentReceipt {
  readonly peer: T.InputPeer
  readonly msgId: number
}

/** https://core.telegram.org/method/payments.getPaymentReceipt */
export const getPaymentReceipt: M.Method<
  getPaymentReceipt,
  T.PaymentsPaymentReceipt,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getPaymentReceipt",
  0x2478d1cc, // #2478d1cc
  (w, v) => {
    w.id(0x2478d1cc)
    W.writeInputPeer(w, v.peer)
    w.int(v.msgId)
  },
  R.readPaymentsPaymentReceipt,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getPremiumGiftCodeOptions */
export interface getPremiumGiftCodeOptions {
  readonly boostPeer?: T.InputPeer | undefined
}

/** https://core.telegram.org/method/payments.getPremiumGiftCodeOptions */
export const getPremiumGiftCodeOptions: M.Method<
  getPremiumGiftCodeOptions,
  ReadonlyArray<T.PremiumGiftCodeOption>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getPremiumGiftCodeOptions",
  0x2757ba54, // #2757ba54
  (w, v) => {
    w.id(0x2757ba54)
    w.id((v.boostPeer === undefined ? 0 : 1))
    if (v.boostPeer !== undefined) W.writeInputPeer(w, v.boostPeer)
  },
  (r) => r.vector(7, R.readPremiumGiftCodeOption),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/payments.getResaleStarGifts */
export interface getResaleStarGifts {
  readonly sortByPrice?: boolean | undefined
  readonly sortByNum?: boolean | undefined
  readonly forCraft?: boolean | undefined
  readonly starsOnly?: boolean | undefined
  readonly attributesHash?: bigint | undefined
  readonly giftId: bigint
  readonly attributes?: ReadonlyArray<T.StarGiftAttributeId> | undefined
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/payments.getResaleStarGifts */
export const getResaleStarGifts: M.Method<
  getResaleStarGifts,
  T.PaymentsResaleStarGifts,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARGIFT_ATTRIBUTE_INVALID" | "STARGIFT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getResaleStarGifts",
  0x7a5fa236, // #7a5fa236
  (w, v) => {
    w.id(0x7a5fa236)
    w.id(
      (v.sortByPrice === true ? 2 : 0) |
      (v.sortByNum === true ? 4 : 0) |
      (v.forCraft === true ? 16 : 0) |
      (v.starsOnly === true ? 32 : 0) |
      (v.attributesHash === undefined ? 0 : 1) |
      (v.attributes === undefined ? 0 : 8)
    )
    if (v.attributesHash !== undefined) w.long(v.attributesHash)
    w.long(v.giftId)
    if (v.attributes !== undefined) w.vector(v.attributes, W.writeStarGiftAttributeId)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readPaymentsResaleStarGifts,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARGIFT_ATTRIBUTE_INVALID STARGIFT_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getSavedInfo */
export const getSavedInfo: M.Method<
  void,
  T.PaymentsSavedInfo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getSavedInfo",
  0x227d824b, // #227d824b
  (w) => w.id(0x227d824b),
  R.readPaymentsSavedInfo,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/payments.getSavedStarGift */
export interface getSavedStarGift {
  readonly stargift: ReadonlyArray<T.InputSavedStarGift>
}

/** https://core.telegram.org/method/payments.getSavedStarGift */
export const getSavedStarGift: M.Method<
  getSavedStarGift,
  T.PaymentsSavedStarGifts,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SAVED_ID_EMPTY" | "STARGIFT_OWNER_INVALID" | "STARGIFT_SLUG_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getSavedStarGift",
  -0x4baa5efa, // #b455a106
  (w, v) => {
    w.id(-0x4baa5efa)
    w.vector(v.stargift, W.writeInputSavedStarGift)
  },
  R.readPaymentsSavedStarGifts,
  "BUSINESS_CONNECTION_NOT_ALLOWED SAVED_ID_EMPTY STARGIFT_OWNER_INVALID STARGIFT_SLUG_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getSavedStarGifts */
export interface getSavedStarGifts {
  readonly excludeUnsaved?: boolean | undefined
  readonly excludeSaved?: boolean | undefined
  readonly excludeUnlimited?: boolean | undefined
  readonly excludeUnique?: boolean | undefined
  readonly sortByValue?: boolean | undefined
  readonly excludeUpgradable?: boolean | undefined
  readonly excludeUnupgradable?: boolean | undefined
  readonly peerColorAvailable?: boolean | undefined
  readonly excludeHosted?: boolean | undefined
  readonly peer: T.InputPeer
  readonly collectionId?: number | undefined
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/payments.getSavedStarGifts */
export const getSavedStarGifts: M.Method<
  getSavedStarGifts,
  T.PaymentsSavedStarGifts,
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "COLLECTION_ID_INVALID" | "MSG_ID_INVALID"
  | "PEER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "payments.getSavedStarGifts",
  -0x5ce61a97, // #a319e569
  (w, v) => {
    w.id(-0x5ce61a97)
    w.id(
      (v.excludeUnsaved === true ? 1 : 0) |
      (v.excludeSaved === true ? 2 : 0) |
      (v.excludeUnlimited === true ? 4 : 0) |
      (v.excludeUnique === true ? 16 : 0) |
      (v.sortByValue === true ? 32 : 0) |
      (v.excludeUpgradable === true ? 128 : 0) |
      (v.excludeUnupgradable === true ? 256 : 0) |
      (v.peerColorAvailable === true ? 512 : 0) |
      (v.excludeHosted === true ? 1024 : 0) |
      (v.collectionId === undefined ? 0 : 64)
    )
    W.writeInputPeer(w, v.peer)
    if (v.collectionId !== undefined) w.int(v.collectionId)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readPaymentsSavedStarGifts,
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED COLLECTION_ID_INVALID MSG_ID_INVALID " +
  "PEER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/payments.getStarGiftActiveAuctions */
export interface getStarGiftActiveAuctions {
  readonly hash: bigint
}

/** https://core.telegram.org/method/payments.getStarGiftActiveAuctions */
export const getStarGiftActiveAuctions: M.Method<
  getStarGiftActiveAuctions,
  T.PaymentsStarGiftActiveAuctions,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarGiftActiveAuctions",
  -0x5a2faeb3, // #a5d0514d
  (w, v) => {
    w.id(-0x5a2faeb3)
    w.long(v.hash)
  },
  R.readPaymentsStarGiftActiveAuctions,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/payments.getStarGiftAuctionAcquiredGifts */
export interface getStarGiftAuctionAcquiredGifts {
  readonly giftId: bigint
}

/** https://core.telegram.org/method/payments.getStarGiftAuctionAcquiredGifts */
export const getStarGiftAuctionAcquiredGifts: M.Method<
  getStarGiftAuctionAcquiredGifts,
  T.PaymentsStarGiftAuctionAcquiredGifts,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARGIFT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarGiftAuctionAcquiredGifts",
  0x6ba2cbec, // #6ba2cbec
  (w, v) => {
    w.id(0x6ba2cbec)
    w.long(v.giftId)
  },
  R.readPaymentsStarGiftAuctionAcquiredGifts,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARGIFT_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getStarGiftAuctionState */
export interface getStarGiftAuctionState {
  readonly auction: T.InputStarGiftAuction
  readonly version: number
}

/** https://core.telegram.org/method/payments.getStarGiftAuctionState */
export const getStarGiftAuctionState: M.Method<
  getStarGiftAuctionState,
  T.PaymentsStarGiftAuctionState,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARGIFT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarGiftAuctionState",
  0x5c9ff4d6, // #5c9ff4d6
  (w, v) => {
    w.id(0x5c9ff4d6)
    W.writeInputStarGiftAuction(w, v.auction)
    w.int(v.version)
  },
  R.readPaymentsStarGiftAuctionState,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARGIFT_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getStarGiftCollections */
export interface getStarGiftCollections {
  readonly peer: T.InputPeer
  readonly hash: bigint
}

/** https://core.telegram.org/method/payments.getStarGiftCollections */
export const getStarGiftCollections: M.Method<
  getStarGiftCollections,
  T.PaymentsStarGiftCollections,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarGiftCollections",
  -0x67e46e23, // #981b91dd
  (w, v) => {
    w.id(-0x67e46e23)
    W.writeInputPeer(w, v.peer)
    w.long(v.hash)
  },
  R.readPaymentsStarGiftCollections,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getStarGiftUpgradeAttributes */
export interface getStarGiftUpgradeAttributes {
  readonly giftId: bigint
}

/** https://core.telegram.org/method/payments.getStarGiftUpgradeAttributes */
export const getStarGiftUpgradeAttributes: M.Method<
  getStarGiftUpgradeAttributes,
  T.PaymentsStarGiftUpgradeAttributes,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARGIFT_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarGiftUpgradeAttributes",
  0x6d038b58, // #6d038b58
  (w, v) => {
    w.id(0x6d038b58)
    w.long(v.giftId)
  },
  R.readPaymentsStarGiftUpgradeAttributes,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARGIFT_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getStarGiftUpgradePreview */
export interface getStarGiftUpgradePreview {
  readonly giftId: bigint
}

/** https://core.telegram.org/method/payments.getStarGiftUpgradePreview */
export const getStarGiftUpgradePreview: M.Method<
  getStarGiftUpgradePreview,
  T.PaymentsStarGiftUpgradePreview,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARGIFT_INVALID" | "STARGIFT_UPGRADE_UNAVAILABLE",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarGiftUpgradePreview",
  -0x6365434f, // #9c9abcb1
  (w, v) => {
    w.id(-0x6365434f)
    w.long(v.giftId)
  },
  R.readPaymentsStarGiftUpgradePreview,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARGIFT_INVALID STARGIFT_UPGRADE_UNAVAILABLE",
  "user"
)

/** https://core.telegram.org/method/payments.getStarGiftWithdrawalUrl */
export interface getStarGiftWithdrawalUrl {
  readonly stargift: T.InputSavedStarGift
  readonly password: T.InputCheckPasswordSRP
}

/** https://core.telegram.org/method/payments.getStarGiftWithdrawalUrl */
export const getStarGiftWithdrawalUrl: M.Method<
  getStarGiftWithdrawalUrl,
  T.PaymentsStarGiftWithdrawalUrl,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PASSWORD_HASH_INVALID" | "PASSWORD_TOO_FRESH" | "SESSION_TOO_FRESH",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarGiftWithdrawalUrl",
  -0x2f916c58, // #d06e93a8
  (w, v) => {
    w.id(-0x2f916c58)
    W.writeInputSavedStarGift(w, v.stargift)
    W.writeInputCheckPasswordSRP(w, v.password)
  },
  R.readPaymentsStarGiftWithdrawalUrl,
  "BUSINESS_CONNECTION_NOT_ALLOWED PASSWORD_HASH_INVALID PASSWORD_TOO_FRESH SESSION_TOO_FRESH",
  "user"
)

/** https://core.telegram.org/method/payments.getStarGifts */
export interface getStarGifts {
  readonly hash: number
}

/** https://core.telegram.org/method/payments.getStarGifts */
export const getStarGifts: M.Method<
  getStarGifts,
  T.PaymentsStarGifts,
  | "BUSINESS_CONNECTION_NOT_ALLOWED"
> = /* @__PURE__ */ M.make(
  "payments.getStarGifts",
  -0x3ba9ca70, // #c4563590
  (w, v) => {
    w.id(-0x3ba9ca70)
    w.int(v.hash)
  },
  R.readPaymentsStarGifts,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "any"
)

/** https://core.telegram.org/method/payments.getStarsGiftOptions */
export interface getStarsGiftOptions {
  readonly userId?: T.InputUser | undefined
}

/** https://core.telegram.org/method/payments.getStarsGiftOptions */
export const getStarsGiftOptions: M.Method<
  getStarsGiftOptions,
  ReadonlyArray<T.StarsGiftOption>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "INPUT_USER_DEACTIVATED" | "USER_GIFT_UNAVAILABLE" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarsGiftOptions",
  -0x2c369438, // #d3c96bc8
  (w, v) => {
    w.id(-0x2c369438)
    w.id((v.userId === undefined ? 0 : 1))
    if (v.userId !== undefined) W.writeInputUser(w, v.userId)
  },
  (r) => r.vector(7, R.readStarsGiftOption),
  "BUSINESS_CONNECTION_NOT_ALLOWED INPUT_USER_DEACTIVATED USER_GIFT_UNAVAILABLE USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getStarsGiveawayOptions */
export const getStarsGiveawayOptions: M.Method<
  void,
  ReadonlyArray<T.StarsGiveawayOption>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarsGiveawayOptions",
  -0x42e102c2, // #bd1efd3e
  (w) => w.id(-0x42e102c2),
  (r) => r.vector(10, R.readStarsGiveawayOption),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/payments.getStarsRevenueAdsAccountUrl */
export interface getStarsRevenueAdsAccountUrl {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/payments.getStarsRevenueAdsAccountUrl */
export const getStarsRevenueAdsAccountUrl: M.Method<
  getStarsRevenueAdsAccountUrl,
  T.PaymentsStarsRevenueAdsAccountUrl,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_WRITE_FORBIDDEN" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarsRevenueAdsAccountUrl",
  -0x2e28103b, // #d1d7efc5
  (w, v) => {
    w.id(-0x2e28103b)
    W.writeInputPeer(w, v.peer)
  },
  R.readPaymentsStarsRevenueAdsAccountUrl,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_WRITE_FORBIDDEN PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getStarsRevenueStats */
export interface getStarsRevenueStats {
  readonly dark?: boolean | undefined
  readonly ton?: boolean | undefined
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/payments.getStarsRevenueStats */
export const getStarsRevenueStats: M.Method<
  getStarsRevenueStats,
  T.PaymentsStarsRevenueStats,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "CHANNEL_PRIVATE" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarsRevenueStats",
  -0x26e0052a, // #d91ffad6
  (w, v) => {
    w.id(-0x26e0052a)
    w.id((v.dark === true ? 1 : 0) | (v.ton === true ? 2 : 0))
    W.writeInputPeer(w, v.peer)
  },
  R.readPaymentsStarsRevenueStats,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID CHANNEL_PRIVATE PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getStarsRevenueWithdrawalUrl */
export interface getStarsRevenueWithdrawalUrl {
  readonly ton?: boolean | undefined
  readonly peer: T.InputPeer
  readonly amount?: bigint | undefined
  readonly password: T.InputCheckPasswordSRP
}

/** https://core.telegram.org/method/payments.getStarsRevenueWithdrawalUrl */
export const getStarsRevenueWithdrawalUrl: M.Method<
  getStarsRevenueWithdrawalUrl,
  T.PaymentsStarsRevenueWithdrawalUrl,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PASSWORD_HASH_INVALID" | "PASSWORD_MISSING" | "PASSWORD_TOO_FRESH"
  | "SESSION_TOO_FRESH",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarsRevenueWithdrawalUrl",
  0x2433dc92, // #2433dc92
  (w, v) => {
    w.id(0x2433dc92)
    w.id((v.ton === true ? 1 : 0) | (v.amount === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    if (v.amount !== undefined) w.long(v.amount)
    W.writeInputCheckPasswordSRP(w, v.password)
  },
  R.readPaymentsStarsRevenueWithdrawalUrl,
  "BUSINESS_CONNECTION_NOT_ALLOWED PASSWORD_HASH_INVALID PASSWORD_MISSING PASSWORD_TOO_FRESH SESSION_TOO_FRESH",
  "user"
)

/** https://core.telegram.org/method/payments.getStarsStatus */
export interface getStarsStatus {
  readonly ton?: boolean | undefined
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/payments.getStarsStatus */
export const getStarsStatus: M.Method<
  getStarsStatus,
  T.PaymentsStarsStatus,
  | "BOT_ACCESS_FORBIDDEN" | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarsStatus",
  0x4ea9b3bf, // #4ea9b3bf
  (w, v) => {
    w.id(0x4ea9b3bf)
    w.id((v.ton === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
  },
  R.readPaymentsStarsStatus,
  "BOT_ACCESS_FORBIDDEN BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getStarsSubscriptions */
export interface getStarsSubscriptions {
  readonly missingBalance?: boolean | undefined
  readonly peer: T.InputPeer
  readonly offset: string
}

/** https://core.telegram.org/method/payments.getStarsSubscriptions */
export const getStarsSubscriptions: M.Method<
  getStarsSubscriptions,
  T.PaymentsStarsStatus,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarsSubscriptions",
  0x032512c5, // #032512c5
  (w, v) => {
    w.id(0x032512c5)
    w.id((v.missingBalance === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.string(v.offset)
  },
  R.readPaymentsStarsStatus,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getStarsTopupOptions */
export const getStarsTopupOptions: M.Method<
  void,
  ReadonlyArray<T.StarsTopupOption>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarsTopupOptions",
  -0x3ff1382d, // #c00ec7d3
  (w) => w.id(-0x3ff1382d),
  (r) => r.vector(7, R.readStarsTopupOption),
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/payments.getStarsTransactions */
export interface getStarsTransactions {
  readonly inbound?: boolean | undefined
  readonly outbound?: boolean | undefined
  readonly ascending?: boolean | undefined
  readonly ton?: boolean | undefined
  readonly subscriptionId?: string | undefined
  readonly peer: T.InputPeer
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/payments.getStarsTransactions */
export const getStarsTransactions: M.Method<
  getStarsTransactions,
  T.PaymentsStarsStatus,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "PEER_ID_INVALID" | "SUBSCRIPTION_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "payments.getStarsTransactions",
  0x69da4557, // #69da4557
  (w, v) => {
    w.id(0x69da4557)
    w.id(
      (v.inbound === true ? 1 : 0) |
      (v.outbound === true ? 2 : 0) |
      (v.ascending === true ? 4 : 0) |
      (v.ton === true ? 16 : 0) |
      (v.subscriptionId === undefined ? 0 : 8)
    )
    if (v.subscriptionId !== undefined) w.string(v.subscriptionId)
    W.writeInputPeer(w, v.peer)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readPaymentsStarsStatus,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED PEER_ID_INVALID SUBSCRIPTION_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/payments.getStarsTransactionsByID */
export interface getStarsTransactionsByID {
  readonly ton?: boolean | undefined
  readonly peer: T.InputPeer
  readonly id: ReadonlyArray<T.InputStarsTransaction>
}

/** https://core.telegram.org/method/payments.getStarsTransactionsByID */
export const getStarsTransactionsByID: M.Method<
  getStarsTransactionsByID,
  T.PaymentsStarsStatus,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID" | "TRANSACTION_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getStarsTransactionsByID",
  0x2dca16b8, // #2dca16b8
  (w, v) => {
    w.id(0x2dca16b8)
    w.id((v.ton === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.vector(v.id, W.writeInputStarsTransaction)
  },
  R.readPaymentsStarsStatus,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID TRANSACTION_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getSuggestedStarRefBots */
export interface getSuggestedStarRefBots {
  readonly orderByRevenue?: boolean | undefined
  readonly orderByDate?: boolean | undefined
  readonly peer: T.InputPeer
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/payments.getSuggestedStarRefBots */
export const getSuggestedStarRefBots: M.Method<
  getSuggestedStarRefBots,
  T.PaymentsSuggestedStarRefBots,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getSuggestedStarRefBots",
  0x0d6b48f7, // #0d6b48f7
  (w, v) => {
    w.id(0x0d6b48f7)
    w.id((v.orderByRevenue === true ? 1 : 0) | (v.orderByDate === true ? 2 : 0))
    W.writeInputPeer(w, v.peer)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readPaymentsSuggestedStarRefBots,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getUniqueStarGift */
export interface getUniqueStarGift {
  readonly slug: string
}

/** https://core.telegram.org/method/payments.getUniqueStarGift */
export const getUniqueStarGift: M.Method<
  getUniqueStarGift,
  T.PaymentsUniqueStarGift,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARGIFT_SLUG_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getUniqueStarGift",
  -0x5e68b28e, // #a1974d72
  (w, v) => {
    w.id(-0x5e68b28e)
    w.string(v.slug)
  },
  R.readPaymentsUniqueStarGift,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARGIFT_SLUG_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.getUniqueStarGiftValueInfo */
export interface getUniqueStarGiftValueInfo {
  readonly slug: string
}

/** https://core.telegram.org/method/payments.getUniqueStarGiftValueInfo */
export const getUniqueStarGiftValueInfo: M.Method<
  getUniqueStarGiftValueInfo,
  T.PaymentsUniqueStarGiftValueInfo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "STARGIFT_SLUG_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.getUniqueStarGiftValueInfo",
  0x4365af6b, // #4365af6b
  (w, v) => {
    w.id(0x4365af6b)
    w.string(v.slug)
  },
  R.readPaymentsUniqueStarGiftValueInfo,
  "BUSINESS_CONNECTION_NOT_ALLOWED STARGIFT_SLUG_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.launchPrepaidGiveaway */
export interface launchPrepaidGiveaway {
  readonly peer: T.InputPeer
  readonly giveawayId: bigint
  readonly purpose: T.InputStorePaymentPurpose
}

/** https://core.telegram.org/method/payments.launchPrepaidGiveaway */
export const launchPrepaidGiveaway: M.Method<
  launchPrepaidGiveaway,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.launchPrepaidGiveaway",
  0x5ff58f20, // #5ff58f20
  (w, v) => {
    w.id(0x5ff58f20)
    W.writeInputPeer(w, v.peer)
    w.long(v.giveawayId)
    W.writeInputStorePaymentPurpose(w, v.purpose)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.refundStarsCharge */
export interface refundStarsCharge {
  readonly userId: T.InputUser
  readonly chargeId: string
}

/** https://core.telegram.org/method/payments.refundStarsCharge */
export const refundStarsCharge: M.Method<
  refundStarsCharge,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHARGE_ALREADY_REFUNDED" | "CHARGE_ID_EMPTY" | "USER_BOT_REQUIRED"
  | "USER_ID_INVALID",
  "bot"
> = /* @__PURE__ */ M.make(
  "payments.refundStarsCharge",
  0x25ae8f4a, // #25ae8f4a
  (w, v) => {
    w.id(0x25ae8f4a)
    W.writeInputUser(w, v.userId)
    w.string(v.chargeId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHARGE_ALREADY_REFUNDED CHARGE_ID_EMPTY USER_BOT_REQUIRED USER_ID_INVALID",
  "bot"
)

/** https://core.telegram.org/method/payments.reorderStarGiftCollections */
export interface reorderStarGiftCollections {
  readonly peer: T.InputPeer
  readonly order: ReadonlyArray<number>
}

/** https://core.telegram.org/method/payments.reorderStarGiftCollections */
export const reorderStarGiftCollections: M.Method<
  reorderStarGiftCollections,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.reorderStarGiftCollections",
  -0x3cd50b34, // #c32af4cc
  (w, v) => {
    w.id(-0x3cd50b34)
    W.writeInputPeer(w, v.peer)
    w.vector(v.order, W.writeInt)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.resolveStarGiftOffer */
export interface resolveStarGiftOffer {
  readonly decline?: boolean | undefined
  readonly offerMsgId: number
}

/** https://core.telegram.org/method/payments.resolveStarGiftOffer */
export const resolveStarGiftOffer: M.Method<
  resolveStarGiftOffer,
  T.Updates,
  | "MESSAGE_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "payments.resolveStarGiftOffer",
  -0x163187e4, // #e9ce781c
  (w, v) => {
    w.id(-0x163187e4)
    w.id((v.decline === true ? 1 : 0))
    w.int(v.offerMsgId)
  },
  R.readUpdates,
  "MESSAGE_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/payments.saveStarGift */
export interface saveStarGift {
  readonly unsave?: boolean | undefined
  readonly stargift: T.InputSavedStarGift
}

/** https://core.telegram.org/method/payments.saveStarGift */
export const saveStarGift: M.Method<
  saveStarGift,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "SAVED_ID_EMPTY" | "STARGIFT_OBJECT_INVALID"
  | "STARGIFT_OWNER_INVALID" | "USER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.saveStarGift",
  0x2a2a697c, // #2a2a697c
  (w, v) => {
    w.id(0x2a2a697c)
    w.id((v.unsave === true ? 1 : 0))
    W.writeInputSavedStarGift(w, v.stargift)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID SAVED_ID_EMPTY STARGIFT_OBJECT_INVALID " +
  "STARGIFT_OWNER_INVALID USER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.sendPaymentForm */
export interface sendPaymentForm {
  readonly formId: bigint
  readonly invoice: T.InputInvoice
  readonly requestedInfoId?: string | undefined
  readonly shippingOptionId?: string | undefined
  readonly credentials: T.InputPaymentCredentials
  readonly tipAmount?: bigint | undefined
}

/** https://core.telegram.org/method/payments.sendPaymentForm */
export const sendPaymentForm: M.Method<
  sendPaymentForm,
  T.PaymentsPaymentResult,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FORM_UNSUPPORTED" | "INVOICE_INVALID" | "MESSAGE_ID_INVALID"
  | "PAYMENT_CREDENTIALS_INVALID" | "PEER_ID_INVALID" | "TMP_PASSWORD_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.sendPaymentForm",
  0x2d03522f, // #2d03522f
  (w, v) => {
    w.id(0x2d03522f)
    w.id(
      (v.requestedInfoId === undefined ? 0 : 1) |
      (v.shippingOptionId === undefined ? 0 : 2) |
      (v.tipAmount === undefined ? 0 : 4)
    )
    w.long(v.formId)
    W.writeInputInvoice(w, v.invoice)
    if (v.requestedInfoId !== undefined) w.string(v.requestedInfoId)
    if (v.shippingOptionId !== undefined) w.string(v.shippingOptionId)
    W.writeInputPaymentCredentials(w, v.credentials)
    if (v.tipAmount !== undefined) w.long(v.tipAmount)
  },
  R.readPaymentsPaymentResult,
  "BUSINESS_CONNECTION_NOT_ALLOWED FORM_UNSUPPORTED INVOICE_INVALID MESSAGE_ID_INVALID " +
  "PAYMENT_CREDENTIALS_INVALID PEER_ID_INVALID TMP_PASSWORD_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.sendStarGiftOffer */
export interface sendStarGiftOffer {
  readonly peer: T.InputPeer
  readonly slug: string
  readonly price: T.StarsAmount
  readonly duration: number
  readonly randomId: bigint
  readonly allowPaidStars?: bigint | undefined
}

/** https://core.telegram.org/method/payments.sendStarGiftOffer */
export const sendStarGiftOffer: M.Method<
  sendStarGiftOffer,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "INPUT_STARS_AMOUNT_INVALID" | "INPUT_STARS_NANOS_INVALID"
  | "INVOICE_INVALID" | "PEER_ID_INVALID" | "RESELL_STARS_TOO_FEW" | "RESELL_STARS_TOO_MUCH"
  | "STARGIFT_OFFER_INVALID" | "STARGIFT_OFFER_NOT_ALLOWED" | "STARGIFT_SLUG_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.sendStarGiftOffer",
  -0x704794bf, // #8fb86b41
  (w, v) => {
    w.id(-0x704794bf)
    w.id((v.allowPaidStars === undefined ? 0 : 1))
    W.writeInputPeer(w, v.peer)
    w.string(v.slug)
    W.writeStarsAmount(w, v.price)
    w.int(v.duration)
    w.long(v.randomId)
    if (v.allowPaidStars !== undefined) w.long(v.allowPaidStars)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED INPUT_STARS_AMOUNT_INVALID INPUT_STARS_NANOS_INVALID INVOICE_INVALID " +
  "PEER_ID_INVALID RESELL_STARS_TOO_FEW RESELL_STARS_TOO_MUCH STARGIFT_OFFER_INVALID STARGIFT_OFFER_NOT_ALLOWED " +
  "STARGIFT_SLUG_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.sendStarsForm */
export interface sendStarsForm {
  readonly formId: bigint
  readonly invoice: T.InputInvoice
}

/** https://core.telegram.org/method/payments.sendStarsForm */
export const sendStarsForm: M.Method<
  sendStarsForm,
  T.PaymentsPaymentResult,
  | "API_GIFT_RESTRICTED_UPDATE_APP" | "BALANCE_TOO_LOW" | "BOT_ACCESS_FORBIDDEN" | "BOT_INVOICE_INVALID"
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "FORM_EXPIRED" | "FORM_ID_EMPTY"
  | "FORM_SUBMIT_DUPLICATE" | "FORM_UNSUPPORTED" | "GIFT_STARS_INVALID" | "MEDIA_ALREADY_PAID" | "MONTH_INVALID"
  | "PEER_ID_INVALID" | "PRECHECKOUT_FAILED" | "PURPOSE_INVALID" | "STARGIFT_ALREADY_UPGRADED"
  | "STARGIFT_NOT_FOUND" | "STARGIFT_OWNER_INVALID" | "STARGIFT_SLUG_INVALID" | "STARGIFT_USAGE_LIMITED"
  | "STARGIFT_USER_USAGE_LIMITED" | "STARS_FORM_AMOUNT_MISMATCH" | "TO_ID_INVALID" | "USER_ID_INVALID"
> = /* @__PURE__ */ M.make(
  "payments.sendStarsForm",
  0x7998c914, // #7998c914
  (w, v) => {
    w.id(0x7998c914)
    w.long(v.formId)
    W.writeInputInvoice(w, v.invoice)
  },
  R.readPaymentsPaymentResult,
  "API_GIFT_RESTRICTED_UPDATE_APP BALANCE_TOO_LOW BOT_ACCESS_FORBIDDEN BOT_INVOICE_INVALID " +
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED FORM_EXPIRED FORM_ID_EMPTY FORM_SUBMIT_DUPLICATE " +
  "FORM_UNSUPPORTED GIFT_STARS_INVALID MEDIA_ALREADY_PAID MONTH_INVALID PEER_ID_INVALID PRECHECKOUT_FAILED " +
  "PURPOSE_INVALID STARGIFT_ALREADY_UPGRADED STARGIFT_NOT_FOUND STARGIFT_OWNER_INVALID STARGIFT_SLUG_INVALID " +
  "STARGIFT_USAGE_LIMITED STARGIFT_USER_USAGE_LIMITED STARS_FORM_AMOUNT_MISMATCH TO_ID_INVALID USER_ID_INVALID",
  "any"
)

/** https://core.telegram.org/method/payments.toggleChatStarGiftNotifications */
export interface toggleChatStarGiftNotifications {
  readonly enabled?: boolean | undefined
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/payments.toggleChatStarGiftNotifications */
export const toggleChatStarGiftNotifications: M.Method<
  toggleChatStarGiftNotifications,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.toggleChatStarGiftNotifications",
  0x60eaefa1, // #60eaefa1
  (w, v) => {
    w.id(0x60eaefa1)
    w.id((v.enabled === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.toggleStarGiftsPinnedToTop */
export interface toggleStarGiftsPinnedToTop {
  readonly peer: T.InputPeer
  readonly stargift: ReadonlyArray<T.InputSavedStarGift>
}

/** https://core.telegram.org/method/payments.toggleStarGiftsPinnedToTop */
export const toggleStarGiftsPinnedToTop: M.Method<
  toggleStarGiftsPinnedToTop,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.toggleStarGiftsPinnedToTop",
  0x1513e7b0, // #1513e7b0
  (w, v) => {
    w.id(0x1513e7b0)
    W.writeInputPeer(w, v.peer)
    w.vector(v.stargift, W.writeInputSavedStarGift)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.transferStarGift */
export interface transferStarGift {
  readonly stargift: T.InputSavedStarGift
  readonly toId: T.InputPeer
}

/** https://core.telegram.org/method/payments.transferStarGift */
export const transferStarGift: M.Method<
  transferStarGift,
  T.Updates,
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PAYMENT_REQUIRED"
  | "PEER_ID_INVALID" | "SAVED_ID_EMPTY" | "STARGIFT_NOT_FOUND" | "STARGIFT_NOT_OWNER" | "STARGIFT_NOT_UNIQUE"
  | "STARGIFT_OWNER_INVALID" | "STARGIFT_PEER_INVALID" | "STARGIFT_TRANSFER_TOO_EARLY",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.transferStarGift",
  0x7f18176a, // #7f18176a
  (w, v) => {
    w.id(0x7f18176a)
    W.writeInputSavedStarGift(w, v.stargift)
    W.writeInputPeer(w, v.toId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PAYMENT_REQUIRED " +
  "PEER_ID_INVALID SAVED_ID_EMPTY STARGIFT_NOT_FOUND STARGIFT_NOT_OWNER STARGIFT_NOT_UNIQUE " +
  "STARGIFT_OWNER_INVALID STARGIFT_PEER_INVALID STARGIFT_TRANSFER_TOO_EARLY",
  "user"
)

/** https://core.telegram.org/method/payments.updateStarGiftCollection */
export interface updateStarGiftCollection {
  readonly peer: T.InputPeer
  readonly collectionId: number
  readonly title?: string | undefined
  readonly deleteStargift?: ReadonlyArray<T.InputSavedStarGift> | undefined
  readonly addStargift?: ReadonlyArray<T.InputSavedStarGift> | undefined
  readonly order?: ReadonlyArray<T.InputSavedStarGift> | undefined
}

/** https://core.telegram.org/method/payments.updateStarGiftCollection */
export const updateStarGiftCollection: M.Method<
  updateStarGiftCollection,
  T.StarGiftCollection,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.updateStarGiftCollection",
  0x4fddbee7, // #4fddbee7
  (w, v) => {
    w.id(0x4fddbee7)
    w.id(
      (v.title === undefined ? 0 : 1) |
      (v.deleteStargift === undefined ? 0 : 2) |
      (v.addStargift === undefined ? 0 : 4) |
      (v.order === undefined ? 0 : 8)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.collectionId)
    if (v.title !== undefined) w.string(v.title)
    if (v.deleteStargift !== undefined) w.vector(v.deleteStargift, W.writeInputSavedStarGift)
    if (v.addStargift !== undefined) w.vector(v.addStargift, W.writeInputSavedStarGift)
    if (v.order !== undefined) w.vector(v.order, W.writeInputSavedStarGift)
  },
  R.readStarGiftCollection,
  "BUSINESS_CONNECTION_NOT_ALLOWED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/payments.updateStarGiftPrice */
export interface updateStarGiftPrice {
  readonly stargift: T.InputSavedStarGift
  readonly resellAmount: T.StarsAmount
}

/** https://core.telegram.org/method/payments.updateStarGiftPrice */
export const updateStarGiftPrice: M.Method<
  updateStarGiftPrice,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SAVED_ID_EMPTY" | "STARGIFT_NOT_FOUND",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.updateStarGiftPrice",
  -0x12419335, // #edbe6ccb
  (w, v) => {
    w.id(-0x12419335)
    W.writeInputSavedStarGift(w, v.stargift)
    W.writeStarsAmount(w, v.resellAmount)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED SAVED_ID_EMPTY STARGIFT_NOT_FOUND",
  "user"
)

/** https://core.telegram.org/method/payments.upgradeStarGift */
export interface upgradeStarGift {
  readonly keepOriginalDetails?: boolean | undefined
  readonly stargift: T.InputSavedStarGift
}

/** https://core.telegram.org/method/payments.upgradeStarGift */
export const upgradeStarGift: M.Method<
  upgradeStarGift,
  T.Updates,
  | "BUSINESS_CONNECTION_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PAYMENT_REQUIRED"
  | "SAVED_ID_EMPTY" | "STARGIFT_ALREADY_CONVERTED" | "STARGIFT_ALREADY_UPGRADED" | "STARGIFT_UPGRADE_UNAVAILABLE",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.upgradeStarGift",
  -0x51291b0b, // #aed6e4f5
  (w, v) => {
    w.id(-0x51291b0b)
    w.id((v.keepOriginalDetails === true ? 1 : 0))
    W.writeInputSavedStarGift(w, v.stargift)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_INVALID BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PAYMENT_REQUIRED " +
  "SAVED_ID_EMPTY STARGIFT_ALREADY_CONVERTED STARGIFT_ALREADY_UPGRADED STARGIFT_UPGRADE_UNAVAILABLE",
  "user"
)

/** https://core.telegram.org/method/payments.validateRequestedInfo */
export interface validateRequestedInfo {
  readonly save?: boolean | undefined
  readonly invoice: T.InputInvoice
  readonly info: T.PaymentRequestedInfo
}

/** https://core.telegram.org/method/payments.validateRequestedInfo */
export const validateRequestedInfo: M.Method<
  validateRequestedInfo,
  T.PaymentsValidatedRequestedInfo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "payments.validateRequestedInfo",
  -0x49370ed5, // #b6c8f12b
  (w, v) => {
    w.id(-0x49370ed5)
    w.id((v.save === true ? 1 : 0))
    W.writeInputInvoice(w, v.invoice)
    W.writePaymentRequestedInfo(w, v.info)
  },
  R.readPaymentsValidatedRequestedInfo,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID PEER_ID_INVALID",
  "user"
)
