// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `langpack`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/langpack.getDifference */
export interface getDifference {
  readonly langPack: string
  readonly langCode: string
  readonly fromVersion: number
}

/** https://core.telegram.org/method/langpack.getDifference */
export const getDifference: M.Method<
  getDifference,
  T.LangPackDifference,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "LANG_PACK_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "langpack.getDifference",
  -0x3267b55b, // #cd984aa5
  (w, v) => {
    w.id(-0x3267b55b)
    w.string(v.langPack)
    w.string(v.langCode)
    w.int(v.fromVersion)
  },
  R.readLangPackDifference,
  "BUSINESS_CONNECTION_NOT_ALLOWED LANG_PACK_INVALID",
  "user"
)

/** https://core.telegram.org/method/langpack.getLangPack */
export interface getLangPack {
  readonly langPack: string
  readonly langCode: string
}

/** https://core.telegram.org/method/langpack.getLangPack */
export const getLangPack: M.Method<
  getLangPack,
  T.LangPackDifference,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "LANGUAGE_INVALID" | "LANG_CODE_NOT_SUPPORTED" | "LANG_PACK_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "langpack.getLangPack",
  -0x0d0dccf6, // #f2f2330a
  (w, v) => {
    w.id(-0x0d0dccf6)
    w.string(v.langPack)
    w.string(v.langCode)
  },
  R.readLangPackDifference,
  "BUSINESS_CONNECTION_NOT_ALLOWED LANGUAGE_INVALID LANG_CODE_NOT_SUPPORTED LANG_PACK_INVALID",
  "user"
)

/** https://core.telegram.org/method/langpack.getLanguage */
export interface getLanguage {
  readonly langPack: string
  readonly langCode: string
}

/** https://core.telegram.org/method/langpack.getLanguage */
export const getLanguage: M.Method<
  getLanguage,
  T.LangPackLanguage,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "LANG_CODE_NOT_SUPPORTED" | "LANG_PACK_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "langpack.getLanguage",
  0x6a596502, // #6a596502
  (w, v) => {
    w.id(0x6a596502)
    w.string(v.langPack)
    w.string(v.langCode)
  },
  R.readLangPackLanguage,
  "BUSINESS_CONNECTION_NOT_ALLOWED LANG_CODE_NOT_SUPPORTED LANG_PACK_INVALID",
  "user"
)

/** https://core.telegram.org/method/langpack.getLanguages */
export interface getLanguages {
  readonly langPack: string
}

/** https://core.telegram.org/method/langpack.getLanguages */
export const getLanguages: M.Method<
  getLanguages,
  ReadonlyArray<T.LangPackLanguage>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "LANG_PACK_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "langpack.getLanguages",
  0x42c6978f, // #42c6978f
  (w, v) => {
    w.id(0x42c6978f)
    w.string(v.langPack)
  },
  (r) => r.vector(9, R.readLangPackLanguage),
  "BUSINESS_CONNECTION_NOT_ALLOWED LANG_PACK_INVALID",
  "user"
)

/** https://core.telegram.org/method/langpack.getStrings */
export interface getStrings {
  readonly langPack: string
  readonly langCode: string
  readonly keys: ReadonlyArray<string>
}

/** https://core.telegram.org/method/langpack.getStrings */
export const getStrings: M.Method<
  getStrings,
  ReadonlyArray<T.LangPackString>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "LANG_CODE_NOT_SUPPORTED" | "LANG_PACK_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "langpack.getStrings",
  -0x1015c7fd, // #efea3803
  (w, v) => {
    w.id(-0x1015c7fd)
    w.string(v.langPack)
    w.string(v.langCode)
    w.vector(v.keys, W.writeString)
  },
  (r) => r.vector(2, R.readLangPackString),
  "BUSINESS_CONNECTION_NOT_ALLOWED LANG_CODE_NOT_SUPPORTED LANG_PACK_INVALID",
  "user"
)
