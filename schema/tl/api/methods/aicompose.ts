// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `aicompose`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/aicompose.createTone */
export interface createTone {
  readonly displayAuthor?: boolean | undefined
  readonly emojiId: bigint
  readonly title: string
  readonly prompt: string
}

/** https://core.telegram.org/method/aicompose.createTone */
export const createTone: M.Method<
  createTone,
  T.AiComposeTone,
  | "AICOMPOSE_TONE_TITLE_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "aicompose.createTone",
  0x4aa83913, // #4aa83913
  (w, v) => {
    w.id(0x4aa83913)
    w.id((v.displayAuthor === true ? 1 : 0))
    w.long(v.emojiId)
    w.string(v.title)
    w.string(v.prompt)
  },
  R.readAiComposeTone,
  "AICOMPOSE_TONE_TITLE_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/aicompose.deleteTone */
export interface deleteTone {
  readonly tone: T.InputAiComposeTone
}

/** https://core.telegram.org/method/aicompose.deleteTone */
export const deleteTone: M.Method<
  deleteTone,
  boolean,
  | "AICOMPOSE_TONE_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "aicompose.deleteTone",
  -0x22c6ce96, // #dd39316a
  (w, v) => {
    w.id(-0x22c6ce96)
    W.writeInputAiComposeTone(w, v.tone)
  },
  R.readBool,
  "AICOMPOSE_TONE_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/aicompose.getTone */
export interface getTone {
  readonly tone: T.InputAiComposeTone
}

/** https://core.telegram.org/method/aicompose.getTone */
export const getTone: M.Method<
  getTone,
  T.AicomposeTones,
  | "AICOMPOSE_TONE_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "aicompose.getTone",
  -0x4d1745fd, // #b2e8ba03
  (w, v) => {
    w.id(-0x4d1745fd)
    W.writeInputAiComposeTone(w, v.tone)
  },
  R.readAicomposeTones,
  "AICOMPOSE_TONE_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/aicompose.getToneExample */
export interface getToneExample {
  readonly tone: T.InputAiComposeTone
  readonly num: number
}

/** https://core.telegram.org/method/aicompose.getToneExample */
export const getToneExample: M.Method<
  getToneExample,
  T.AiComposeToneExample,
  | "AICOMPOSE_TONE_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "aicompose.getToneExample",
  -0x2e4b54ec, // #d1b4ab14
  (w, v) => {
    w.id(-0x2e4b54ec)
    W.writeInputAiComposeTone(w, v.tone)
    w.int(v.num)
  },
  R.readAiComposeToneExample,
  "AICOMPOSE_TONE_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/aicompose.getTones */
export interface getTones {
  readonly hash: bigint
}

/** https://core.telegram.org/method/aicompose.getTones */
export const getTones: M.Method<
  getTones,
  T.AicomposeTones,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "aicompose.getTones",
  -0x542a6dff, // #abd59201
  (w, v) => {
    w.id(-0x542a6dff)
    w.long(v.hash)
  },
  R.readAicomposeTones,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/aicompose.saveTone */
export interface saveTone {
  readonly tone: T.InputAiComposeTone
  readonly unsave: boolean
}

/** https://core.telegram.org/method/aicompose.saveTone */
export const saveTone: M.Method<
  saveTone,
  boolean,
  | "AICOMPOSE_TONE_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "aicompose.saveTone",
  0x1782cbb1, // #1782cbb1
  (w, v) => {
    w.id(0x1782cbb1)
    W.writeInputAiComposeTone(w, v.tone)
    w.bool(v.unsave)
  },
  R.readBool,
  "AICOMPOSE_TONE_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/aicompose.updateTone */
export interface updateTone {
  readonly tone: T.InputAiComposeTone
  readonly displayAuthor?: boolean | undefined
  readonly emojiId?: bigint | undefined
  readonly title?: string | undefined
  readonly prompt?: string | undefined
}

/** https://core.telegram.org/method/aicompose.updateTone */
export const updateTone: M.Method<
  updateTone,
  T.AiComposeTone,
  | "AICOMPOSE_TONE_INVALID" | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "aicompose.updateTone",
  -0x6fc430a7, // #903bcf59
  (w, v) => {
    w.id(-0x6fc430a7)
    w.id(
      (v.displayAuthor === undefined ? 0 : 1) |
      (v.emojiId === undefined ? 0 : 2) |
      (v.title === undefined ? 0 : 4) |
      (v.prompt === undefined ? 0 : 8)
    )
    W.writeInputAiComposeTone(w, v.tone)
    if (v.displayAuthor !== undefined) w.bool(v.displayAuthor)
    if (v.emojiId !== undefined) w.long(v.emojiId)
    if (v.title !== undefined) w.string(v.title)
    if (v.prompt !== undefined) w.string(v.prompt)
  },
  R.readAiComposeTone,
  "AICOMPOSE_TONE_INVALID BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)
