// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods without a namespace.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/initConnection */
export interface initConnection {
  readonly apiId: number
  readonly deviceModel: string
  readonly systemVersion: string
  readonly appVersion: string
  readonly systemLangCode: string
  readonly langPack: string
  readonly langCode: string
  readonly proxy?: T.InputClientProxy | undefined
  readonly params?: T.JSONValue | undefined
}

/** https://core.telegram.org/method/initConnection */
export const initConnection: M.Wrapper<initConnection> = /* @__PURE__ */ M.wrapper(
  "initConnection",
  -0x3e32a157, // #c1cd5ea9
  (w, v) => {
    w.id(-0x3e32a157)
    w.id((v.proxy === undefined ? 0 : 1) | (v.params === undefined ? 0 : 2))
    w.int(v.apiId)
    w.string(v.deviceModel)
    w.string(v.systemVersion)
    w.string(v.appVersion)
    w.string(v.systemLangCode)
    w.string(v.langPack)
    w.string(v.langCode)
    if (v.proxy !== undefined) W.writeInputClientProxy(w, v.proxy)
    if (v.params !== undefined) W.writeJSONValue(w, v.params)
  },
  "",
  "any"
)

/** https://core.telegram.org/method/invokeAfterMsg */
export interface invokeAfterMsg {
  readonly msgId: bigint
}

/** https://core.telegram.org/method/invokeAfterMsg */
export const invokeAfterMsg: M.Wrapper<invokeAfterMsg> = /* @__PURE__ */ M.wrapper(
  "invokeAfterMsg",
  -0x3460c8d3, // #cb9f372d
  (w, v) => {
    w.id(-0x3460c8d3)
    w.long(v.msgId)
  },
  "",
  "any"
)

/** https://core.telegram.org/method/invokeAfterMsgs */
export interface invokeAfterMsgs {
  readonly msgIds: ReadonlyArray<bigint>
}

/** https://core.telegram.org/method/invokeAfterMsgs */
export const invokeAfterMsgs: M.Wrapper<invokeAfterMsgs> = /* @__PURE__ */ M.wrapper(
  "invokeAfterMsgs",
  0x3dc4b4f0, // #3dc4b4f0
  (w, v) => {
    w.id(0x3dc4b4f0)
    w.vector(v.msgIds, W.writeLong)
  },
  "",
  "any"
)

/** https://core.telegram.org/method/invokeWithApnsSecret */
export interface invokeWithApnsSecret {
  readonly nonce: string
  readonly secret: string
}

/** https://core.telegram.org/method/invokeWithApnsSecret */
export const invokeWithApnsSecret: M.Wrapper<invokeWithApnsSecret> = /* @__PURE__ */ M.wrapper(
  "invokeWithApnsSecret",
  0x0dae54f8, // #0dae54f8
  (w, v) => {
    w.id(0x0dae54f8)
    w.string(v.nonce)
    w.string(v.secret)
  },
  "",
  "any"
)

/** https://core.telegram.org/method/invokeWithBusinessConnection */
export interface invokeWithBusinessConnection {
  readonly connectionId: string
}

/** https://core.telegram.org/method/invokeWithBusinessConnection */
export const invokeWithBusinessConnection: M.Wrapper<invokeWithBusinessConnection> = /* @__PURE__ */ M.wrapper(
  "invokeWithBusinessConnection",
  -0x22d76072, // #dd289f8e
  (w, v) => {
    w.id(-0x22d76072)
    w.string(v.connectionId)
  },
  "",
  "any"
)

/** https://core.telegram.org/method/invokeWithGooglePlayIntegrity */
export interface invokeWithGooglePlayIntegrity {
  readonly nonce: string
  readonly token: string
}

/** https://core.telegram.org/method/invokeWithGooglePlayIntegrity */
export const invokeWithGooglePlayIntegrity: M.Wrapper<invokeWithGooglePlayIntegrity> = /* @__PURE__ */ M.wrapper(
  "invokeWithGooglePlayIntegrity",
  0x1df92984, // #1df92984
  (w, v) => {
    w.id(0x1df92984)
    w.string(v.nonce)
    w.string(v.token)
  },
  "",
  "any"
)

/** https://core.telegram.org/method/invokeWithLayer */
export interface invokeWithLayer {
  readonly layer: number
}

/** https://core.telegram.org/method/invokeWithLayer */
export const invokeWithLayer: M.Wrapper<
  invokeWithLayer,
  | "AUTH_BYTES_INVALID" | "CDN_METHOD_INVALID" | "CHAT_WRITE_FORBIDDEN" | "INVITE_HASH_EXPIRED"
> = /* @__PURE__ */ M.wrapper(
  "invokeWithLayer",
  -0x2564f2f3, // #da9b0d0d
  (w, v) => {
    w.id(-0x2564f2f3)
    w.int(v.layer)
  },
  "AUTH_BYTES_INVALID CDN_METHOD_INVALID CHAT_WRITE_FORBIDDEN INVITE_HASH_EXPIRED",
  "any"
)

/** https://core.telegram.org/method/invokeWithMessagesRange */
export interface invokeWithMessagesRange {
  readonly range: T.MessageRange
}

/** https://core.telegram.org/method/invokeWithMessagesRange */
export const invokeWithMessagesRange: M.Wrapper<invokeWithMessagesRange> = /* @__PURE__ */ M.wrapper(
  "invokeWithMessagesRange",
  0x365275f2, // #365275f2
  (w, v) => {
    w.id(0x365275f2)
    W.writeMessageRange(w, v.range)
  },
  "",
  "any"
)

/** https://core.telegram.org/method/invokeWithReCaptcha */
export interface invokeWithReCaptcha {
  readonly token: string
}

/** https://core.telegram.org/method/invokeWithReCaptcha */
export const invokeWithReCaptcha: M.Wrapper<invokeWithReCaptcha> = /* @__PURE__ */ M.wrapper(
  "invokeWithReCaptcha",
  -0x5244f06c, // #adbb0f94
  (w, v) => {
    w.id(-0x5244f06c)
    w.string(v.token)
  },
  "",
  "any"
)

/** https://core.telegram.org/method/invokeWithTakeout */
export interface invokeWithTakeout {
  readonly takeoutId: bigint
}

/** https://core.telegram.org/method/invokeWithTakeout */
export const invokeWithTakeout: M.Wrapper<invokeWithTakeout> = /* @__PURE__ */ M.wrapper(
  "invokeWithTakeout",
  -0x535602d2, // #aca9fd2e
  (w, v) => {
    w.id(-0x535602d2)
    w.long(v.takeoutId)
  },
  "",
  "any"
)

/** https://core.telegram.org/method/invokeWithoutUpdates */
export const invokeWithoutUpdates: M.Wrapper<unknown> = /* @__PURE__ */ M.wrapper(
  "invokeWithoutUpdates",
  -0x406ba649, // #bf9459b7
  (w) => w.id(-0x406ba649),
  "",
  "any"
)
