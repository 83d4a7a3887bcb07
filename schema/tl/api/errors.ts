// Generated from source/errors.json by `npm run generate`: changes are made there, or in generate/.
/**
 * Which names of errors carry a number.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/errors
 */

/**
 * Names that always carry a number.
 *
 * @since 0.1.0
 * @category models
 */
export type Parametrised =
  | "2FA_CONFIRM_WAIT"
  | "FILE_MIGRATE"
  | "FILE_PART_MISSING"
  | "FLOOD_PREMIUM_WAIT"
  | "FLOOD_TEST_PHONE_WAIT"
  | "FLOOD_WAIT"
  | "INTERDC_CALL_ERROR"
  | "INTERDC_CALL_RICH_ERROR"
  | "PASSWORD_TOO_FRESH"
  | "PREMIUM_SUB_ACTIVE_UNTIL"
  | "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_MIN"
  | "SESSION_TOO_FRESH"
  | "SLOWMODE_WAIT"
  | "STARGIFT_RESELL_TOO_EARLY"
  | "STARGIFT_TRANSFER_TOO_EARLY"
  | "STORY_LIVE_ALREADY"
  | "STORY_SEND_FLOOD_MONTHLY"
  | "STORY_SEND_FLOOD_WEEKLY"
  | "TAKEOUT_INIT_DELAY"

/**
 * The names of `Parametrised`, separated by spaces.
 *
 * @since 0.1.0
 * @category models
 */
export const parametrised: string = /* @__PURE__ */ "2FA_CONFIRM_WAIT " +
  "FILE_MIGRATE " +
  "FILE_PART_MISSING " +
  "FLOOD_PREMIUM_WAIT " +
  "FLOOD_TEST_PHONE_WAIT " +
  "FLOOD_WAIT " +
  "INTERDC_CALL_ERROR " +
  "INTERDC_CALL_RICH_ERROR " +
  "PASSWORD_TOO_FRESH " +
  "PREMIUM_SUB_ACTIVE_UNTIL " +
  "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_MIN " +
  "SESSION_TOO_FRESH " +
  "SLOWMODE_WAIT " +
  "STARGIFT_RESELL_TOO_EARLY " +
  "STARGIFT_TRANSFER_TOO_EARLY " +
  "STORY_LIVE_ALREADY " +
  "STORY_SEND_FLOOD_MONTHLY " +
  "STORY_SEND_FLOOD_WEEKLY " +
  "TAKEOUT_INIT_DELAY"

/**
 * Names that carry a number at times, separated by spaces.
 *
 * @since 0.1.0
 * @category models
 */
export const sometimesParametrised: string = /* @__PURE__ */ "ALLOW_PAYMENT_REQUIRED " +
  "AUTH_RESTART " +
  "EMAIL_UNCONFIRMED " +
  "FILE_REFERENCE_EMPTY " +
  "FILE_REFERENCE_EXPIRED " +
  "FILE_REFERENCE_INVALID"
