// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `ephemeral`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/ephemeral.deleteMessage */
export interface deleteMessage {
  readonly peer: T.InputPeer
  readonly receiverId: T.InputUser
  readonly id: number
}

/** https://core.telegram.org/method/ephemeral.deleteMessage */
export const deleteMessage: M.Method<deleteMessage, boolean> = /* @__PURE__ */ M.make(
  "ephemeral.deleteMessage",
  -0x5c3f2aef, // #a3c0d511
  (w, v) => {
    w.id(-0x5c3f2aef)
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.receiverId)
    w.int(v.id)
  },
  R.readBool,
  "",
  "any"
)

/** https://core.telegram.org/method/ephemeral.editMessage */
export interface editMessage {
  readonly peer: T.InputPeer
  readonly receiverId: T.InputUser
  readonly id: number
  readonly message?: string | undefined
  readonly media?: T.InputMedia | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly replyMarkup?: T.ReplyMarkup | undefined
}

/** https://core.telegram.org/method/ephemeral.editMessage */
export const editMessage: M.Method<editMessage, T.Updates> = /* @__PURE__ */ M.make(
  "ephemeral.editMessage",
  0x13f250ee, // #13f250ee
  (w, v) => {
    w.id(0x13f250ee)
    w.id(
      (v.message === undefined ? 0 : 1) |
      (v.media === undefined ? 0 : 8) |
      (v.entities === undefined ? 0 : 2) |
      (v.replyMarkup === undefined ? 0 : 4)
    )
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.receiverId)
    w.int(v.id)
    if (v.message !== undefined) w.string(v.message)
    if (v.media !== undefined) W.writeInputMedia(w, v.media)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
    if (v.replyMarkup !== undefined) W.writeReplyMarkup(w, v.replyMarkup)
  },
  R.readUpdates,
  "",
  "any"
)

/** https://core.telegram.org/method/ephemeral.getCallbackAnswer */
export interface getCallbackAnswer {
  readonly peer: T.InputPeer
  readonly id: number
  readonly data?: Uint8Array | undefined
}

/** https://core.telegram.org/method/ephemeral.getCallbackAnswer */
export const getCallbackAnswer: M.Method<getCallbackAnswer, T.MessagesBotCallbackAnswer> = /* @__PURE__ */ M.make(
  "ephemeral.getCallbackAnswer",
  0x3fa464c8, // #3fa464c8
  (w, v) => {
    w.id(0x3fa464c8)
    w.id((v.data === undefined ? 0 : 2))
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    if (v.data !== undefined) w.bytes(v.data)
  },
  R.readMessagesBotCallbackAnswer,
  "",
  "any"
)

/** https://core.telegram.org/method/ephemeral.reportMessage */
export interface reportMessage {
  readonly peer: T.InputPeer
  readonly id: number
  readonly option: Uint8Array
  readonly message: string
}

/** https://core.telegram.org/method/ephemeral.reportMessage */
export const reportMessage: M.Method<reportMessage, T.ReportResult> = /* @__PURE__ */ M.make(
  "ephemeral.reportMessage",
  -0x78fb0d41, // #8704f2bf
  (w, v) => {
    w.id(-0x78fb0d41)
    W.writeInputPeer(w, v.peer)
    w.int(v.id)
    w.bytes(v.option)
    w.string(v.message)
  },
  R.readReportResult,
  "",
  "any"
)

/** https://core.telegram.org/method/ephemeral.sendMessage */
export interface sendMessage {
  readonly peer: T.InputPeer
  readonly receiverId: T.InputUser
  readonly queryId?: bigint | undefined
  readonly message: string
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly media?: T.InputMedia | undefined
  readonly replyMarkup?: T.ReplyMarkup | undefined
  readonly richMessage?: T.InputRichMessage | undefined
  readonly randomId: bigint
  readonly replyTo?: T.InputReplyTo | undefined
}

/** https://core.telegram.org/method/ephemeral.sendMessage */
export const sendMessage: M.Method<sendMessage, T.Updates> = /* @__PURE__ */ M.make(
  "ephemeral.sendMessage",
  0x68cbd09f, // #68cbd09f
  (w, v) => {
    w.id(0x68cbd09f)
    w.id(
      (v.queryId === undefined ? 0 : 1) |
      (v.entities === undefined ? 0 : 2) |
      (v.media === undefined ? 0 : 4) |
      (v.replyMarkup === undefined ? 0 : 8) |
      (v.richMessage === undefined ? 0 : 16) |
      (v.replyTo === undefined ? 0 : 32)
    )
    W.writeInputPeer(w, v.peer)
    W.writeInputUser(w, v.receiverId)
    if (v.queryId !== undefined) w.long(v.queryId)
    w.string(v.message)
    if (v.entities !== undefined) w.vector(v.entities, W.writeMessageEntity)
    if (v.media !== undefined) W.writeInputMedia(w, v.media)
    if (v.replyMarkup !== undefined) W.writeReplyMarkup(w, v.replyMarkup)
    if (v.richMessage !== undefined) W.writeInputRichMessage(w, v.richMessage)
    w.long(v.randomId)
    if (v.replyTo !== undefined) W.writeInputReplyTo(w, v.replyTo)
  },
  R.readUpdates,
  "",
  "any"
)
