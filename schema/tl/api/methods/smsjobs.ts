// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `smsjobs`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"

/** https://core.telegram.org/method/smsjobs.finishJob */
export interface finishJob {
  readonly jobId: string
  readonly error?: string | undefined
}

/** https://core.telegram.org/method/smsjobs.finishJob */
export const finishJob: M.Method<
  finishJob,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SMSJOB_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "smsjobs.finishJob",
  0x4f1ebf24, // #4f1ebf24
  (w, v) => {
    w.id(0x4f1ebf24)
    w.id((v.error === undefined ? 0 : 1))
    w.string(v.jobId)
    if (v.error !== undefined) w.string(v.error)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED SMSJOB_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/smsjobs.getSmsJob */
export interface getSmsJob {
  readonly jobId: string
}

/** https://core.telegram.org/method/smsjobs.getSmsJob */
export const getSmsJob: M.Method<
  getSmsJob,
  T.SmsJob,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "SMSJOB_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "smsjobs.getSmsJob",
  0x778d902f, // #778d902f
  (w, v) => {
    w.id(0x778d902f)
    w.string(v.jobId)
  },
  R.readSmsJob,
  "BUSINESS_CONNECTION_NOT_ALLOWED SMSJOB_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/smsjobs.getStatus */
export const getStatus: M.Method<
  void,
  T.SmsjobsStatus,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "NOT_JOINED",
  "user"
> = /* @__PURE__ */ M.make(
  "smsjobs.getStatus",
  0x10a698e8, // #10a698e8
  (w) => w.id(0x10a698e8),
  R.readSmsjobsStatus,
  "BUSINESS_CONNECTION_NOT_ALLOWED NOT_JOINED",
  "user"
)

/** https://core.telegram.org/method/smsjobs.isEligibleToJoin */
export const isEligibleToJoin: M.Method<
  void,
  T.SmsjobsEligibilityToJoin,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "NOT_ELIGIBLE",
  "user"
> = /* @__PURE__ */ M.make(
  "smsjobs.isEligibleToJoin",
  0x0edc39d0, // #0edc39d0
  (w) => w.id(0x0edc39d0),
  R.readSmsjobsEligibilityToJoin,
  "BUSINESS_CONNECTION_NOT_ALLOWED NOT_ELIGIBLE",
  "user"
)

/** https://core.telegram.org/method/smsjobs.join */
export const join: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "NOT_ELIGIBLE",
  "user"
> = /* @__PURE__ */ M.make(
  "smsjobs.join",
  -0x58b131d3, // #a74ece2d
  (w) => w.id(-0x58b131d3),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED NOT_ELIGIBLE",
  "user"
)

/** https://core.telegram.org/method/smsjobs.leave */
export const leave: M.Method<
  void,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "NOT_JOINED",
  "user"
> = /* @__PURE__ */ M.make(
  "smsjobs.leave",
  -0x6767528d, // #9898ad73
  (w) => w.id(-0x6767528d),
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED NOT_JOINED",
  "user"
)

/** https://core.telegram.org/method/smsjobs.updateSettings */
export interface updateSettings {
  readonly allowInternational?: boolean | undefined
}

/** https://core.telegram.org/method/smsjobs.updateSettings */
export const updateSettings: M.Method<
  updateSettings,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "NOT_JOINED",
  "user"
> = /* @__PURE__ */ M.make(
  "smsjobs.updateSettings",
  0x093fa0bf, // #093fa0bf
  (w, v) => {
    w.id(0x093fa0bf)
    w.id((v.allowInternational === true ? 1 : 0))
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED NOT_JOINED",
  "user"
)
