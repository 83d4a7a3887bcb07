import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { parametrised, sometimesParametrised } from "../../../schema/tl/api/errors.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import { type ErrorTable, make, tagOf } from "../../../schema/tl/generate/errors.ts"
import { lists } from "../../../schema/tl/Method.ts"
import { fromText, parseRpcErrorText, RpcError } from "../../../schema/tl/RpcError.ts"
import { methods, source } from "./support.ts"

const table: ErrorTable = JSON.parse(source("errors.json"))

const texts: ReadonlyArray<readonly [text: string, name: string, value?: number]> = [
  ["USERNAME_NOT_OCCUPIED", "USERNAME_NOT_OCCUPIED"],
  ["FLOOD_WAIT_17", "FLOOD_WAIT", 17],
  ["FLOOD_WAIT_0", "FLOOD_WAIT", 0],
  ["FLOOD_WAIT_", "FLOOD_WAIT"],
  ["FLOOD_WAIT", "FLOOD_WAIT"],
  ["FLOOD_WAIT_99999999999", "FLOOD_WAIT", 99999999999],
  ["FLOOD_WAIT_99999999999999999999999999", "FLOOD_WAIT", Number.MAX_SAFE_INTEGER],
  [`FLOOD_WAIT_${"9".repeat(400)}`, "FLOOD_WAIT", Number.MAX_SAFE_INTEGER],
  ["FLOOD_WAIT_-5", "FLOOD_WAIT", -5],
  ["FLOOD_WAIT_-99999999999999999999999999", "FLOOD_WAIT", -Number.MAX_SAFE_INTEGER],
  ["FLOOD_WAIT_007", "FLOOD_WAIT", 7],
  ["FLOOD_WAIT_1.5", "FLOOD_WAIT_1.5"],
  ["FLOOD_WAIT_1e3", "FLOOD_WAIT_1e3"],
  ["FLOOD_WAIT_0x10", "FLOOD_WAIT_0x10"],
  ["FLOOD_WAIT_X", "FLOOD_WAIT_X"],
  ["FLOOD_WAIT_5 ", "FLOOD_WAIT_5"],
  ["FLOOD_WAIT__5", "FLOOD_WAIT", 5],
  ["_FLOOD_WAIT_5", "FLOOD_WAIT", 5],
  ["FLOOD_WAIT_5_6", "FLOOD_WAIT_6", 5],
  ["flood_wait_5", "flood_wait", 5],
  ["Flood_Wait_5", "Flood_Wait", 5],
  ["FLOOD_PREMIUM_WAIT_3", "FLOOD_PREMIUM_WAIT", 3],
  ["FLOOD_TEST_PHONE_WAIT_3600", "FLOOD_TEST_PHONE_WAIT", 3600],
  ["FLOOD_SKIP_FAILED_WAIT_1", "FLOOD_SKIP_FAILED_WAIT", 1],
  ["SLOWMODE_WAIT_30", "SLOWMODE_WAIT", 30],
  ["TAKEOUT_INIT_DELAY_86400", "TAKEOUT_INIT_DELAY", 86400],
  ["2FA_CONFIRM_WAIT_604800", "2FA_CONFIRM_WAIT", 604800],
  ["2FA_CONFIRM_WAIT", "2FA_CONFIRM_WAIT"],
  ["PHONE_MIGRATE_2", "PHONE_MIGRATE", 2],
  ["NETWORK_MIGRATE_4", "NETWORK_MIGRATE", 4],
  ["USER_MIGRATE_5", "USER_MIGRATE", 5],
  ["FILE_MIGRATE_203", "FILE_MIGRATE", 203],
  ["STATS_MIGRATE_1", "STATS_MIGRATE", 1],
  ["INTERDC_2_CALL_ERROR", "INTERDC_CALL_ERROR", 2],
  ["INTERDC_4_CALL_RICH_ERROR", "INTERDC_CALL_RICH_ERROR", 4],
  ["FILE_REFERENCE_3_EXPIRED", "FILE_REFERENCE_EXPIRED", 3],
  ["FILE_REFERENCE_EXPIRED", "FILE_REFERENCE_EXPIRED"],
  ["FILE_REFERENCE_0_INVALID", "FILE_REFERENCE_INVALID", 0],
  ["FILE_REFERENCE_12_EMPTY", "FILE_REFERENCE_EMPTY", 12],
  ["FILE_PART_0_MISSING", "FILE_PART_MISSING", 0],
  ["FILE_PART_1234_MISSING", "FILE_PART_MISSING", 1234],
  ["EMAIL_UNCONFIRMED_6", "EMAIL_UNCONFIRMED", 6],
  ["EMAIL_UNCONFIRMED", "EMAIL_UNCONFIRMED"],
  ["AUTH_RESTART_100", "AUTH_RESTART", 100],
  ["PASSWORD_TOO_FRESH_86400", "PASSWORD_TOO_FRESH", 86400],
  ["SESSION_TOO_FRESH_3600", "SESSION_TOO_FRESH", 3600],
  ["STORY_SEND_FLOOD_WEEKLY_1700000000", "STORY_SEND_FLOOD_WEEKLY", 1700000000],
  ["STORY_SEND_FLOOD_MONTHLY_1700000000", "STORY_SEND_FLOOD_MONTHLY", 1700000000],
  ["PREMIUM_SUB_ACTIVE_UNTIL_1700000000", "PREMIUM_SUB_ACTIVE_UNTIL", 1700000000],
  ["PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN", "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_MIN", 5],
  ["ALLOW_PAYMENT_REQUIRED_250", "ALLOW_PAYMENT_REQUIRED", 250],
  ["STARGIFT_TRANSFER_TOO_EARLY_99", "STARGIFT_TRANSFER_TOO_EARLY", 99],
  ["MD5_CHECKSUM_INVALID", "MD5_CHECKSUM_INVALID"],
  ["SHA256_HASH_INVALID", "SHA256_HASH_INVALID"],
  ["AUTH_TOKEN_INVALID2", "AUTH_TOKEN_INVALID2"],
  ["INPUT_METHOD_INVALID_1192227_X", "INPUT_METHOD_INVALID_X", 1192227],
  ["RECAPTCHA_CHECK_signup__6LdBsd4qAAAAAHPgsAlvW8Ze", "RECAPTCHA_CHECK"],
  ["RECAPTCHA_CHECK_sign_up_2__6Ld-x_9", "RECAPTCHA_CHECK"],
  ["RECAPTCHA_CHECK_", "RECAPTCHA_CHECK"],
  ["RECAPTCHA_CHECK", "RECAPTCHA_CHECK"],
  ["RECAPTCHA_CHECKED", "RECAPTCHA_CHECKED"],
  ["APNS_VERIFY_CHECK_bm9uY2U=", "APNS_VERIFY_CHECK"],
  ["INTEGRITY_CHECK_CLASSIC_123_a+b/c=", "INTEGRITY_CHECK_CLASSIC"],
  ["Timeout", "Timeout"],
  ["Timedout", "Timedout"],
  ["No workers running", "No workers running"],
  ["Invalid msg_resend_req query 5", "Invalid msg_resend_req query 5"],
  ["  PADDED  ", "PADDED"],
  ["", ""],
  [" ", ""],
  ["_", "_"],
  ["___", "___"],
  ["5", "5", 5],
  ["-5", "-5", -5],
  ["_5_", "_5_", 5],
  ["-", "-"],
  ["\ufffd\ufffd_5", "\ufffd\ufffd_5"],
  ["ОШИБКА_5", "ОШИБКА_5"],
  ["A\nB_5", "A\nB_5"],
  ["\u0000", "\u0000"]
]

describe("the text of an error (4.1, T4.1)", () => {
  it("is taken apart", () => {
    assert.isAtLeast(texts.length, 60)
    for (const [text, name, value] of texts) {
      assert.deepStrictEqual(parseRpcErrorText(400, text), { code: 400, name, value, raw: text }, JSON.stringify(text))
    }
  })

  it("keeps any code (T4.1)", () => {
    for (const code of [0, -2147483648, 2147483647, -503]) {
      assert.strictEqual(parseRpcErrorText(code, "FLOOD_WAIT_5").code, code)
    }
  })

  it("never makes it fail", () => {
    const parts = FastCheck.constantFrom(
      "FLOOD",
      "_",
      "-",
      "5",
      "WAIT",
      "99999999999999999999",
      "MIN",
      "é",
      " ",
      "RECAPTCHA_CHECK_"
    )
    FastCheck.assert(
      FastCheck.property(
        FastCheck.oneof(FastCheck.string(), FastCheck.array(parts, { maxLength: 12 }).map((all) => all.join(""))),
        (raw) => {
          const parsed = parseRpcErrorText(400, raw)
          assert.strictEqual(parsed.raw, raw)
          if (parsed.value !== undefined) assert.isTrue(Number.isSafeInteger(parsed.value))
        }
      ),
      { numRuns: 5000 }
    )
  })

  it("gives the names of the table for every name of the table", () => {
    for (const { name } of table.errors) {
      if (!/^[A-Z0-9_]+$/.test(name.replaceAll("%d", ""))) continue
      assert.strictEqual(parseRpcErrorText(400, name.replace("%d", "12")).name, tagOf(name), name)
    }
  })
})

describe("the errors of a method", () => {
  const general = [
    "FLOOD_WAIT",
    "FLOOD_PREMIUM_WAIT",
    "FLOOD_TEST_PHONE_WAIT",
    "AUTH_KEY_UNREGISTERED",
    "AUTH_KEY_INVALID",
    "AUTH_KEY_PERM_EMPTY",
    "AUTH_KEY_DUPLICATED",
    "SESSION_REVOKED",
    "SESSION_EXPIRED",
    "USER_DEACTIVATED",
    "USER_DEACTIVATED_BAN",
    "PHONE_MIGRATE",
    "FILE_MIGRATE",
    "CONNECTION_NOT_INITED",
    "CONNECTION_LAYER_INVALID"
  ]

  it("are names, sorted, each once, and none that any call may meet", () => {
    for (const [name, method] of methods) {
      const names = method.errors === "" ? [] : method.errors.split(" ")
      assert.deepStrictEqual(names, [...new Set(names)].sort(), name)
      for (const error of names) {
        assert.match(error, /^[A-Z0-9_]+$/)
        assert.notInclude(general, error)
      }
    }
  })

  it("are all that the table has for it (F157)", () => {
    const errors = make(table)
    for (const [name, method] of methods) {
      assert.strictEqual(method.errors, errors.of(name).join(" "))
      assert.strictEqual(method.who, errors.who(name))
    }
    assert.isTrue(lists(messages.sendMessage, "SLOWMODE_WAIT"))
    assert.isTrue(lists(messages.sendMultiMedia, "FILE_REFERENCE_EXPIRED"))
    assert.isFalse(lists(messages.sendMessage, "SLOWMODE"))
    assert.isFalse(lists(messages.sendMessage, ""))
    assert.isFalse(lists(messages.getBotCallbackAnswer, "Timeout"))
    assert.isTrue(
      lists(methods.get("account.getBotBusinessConnection") ?? messages.sendMessage, "CONNECTION_ID_INVALID")
    )
    assert.strictEqual(methods.get("bots.setBotCommands")?.who, "bot")
  })

  it("carry numbers as the table says", () => {
    assert.include(parametrised.split(" "), "SLOWMODE_WAIT")
    assert.include(parametrised.split(" "), "2FA_CONFIRM_WAIT")
    assert.deepStrictEqual(sometimesParametrised.split(" "), [
      "ALLOW_PAYMENT_REQUIRED",
      "AUTH_RESTART",
      "EMAIL_UNCONFIRMED",
      "FILE_REFERENCE_EMPTY",
      "FILE_REFERENCE_EXPIRED",
      "FILE_REFERENCE_INVALID"
    ])
  })
})

describe("an error", () => {
  const from = (text: string, method = messages.sendMessage) => fromText(method, parseRpcErrorText(420, text))

  it("is made of a documented text only", () => {
    const error = from("SLOWMODE_WAIT_30")
    assert.instanceOf(error, RpcError)
    assert.deepInclude({ ...error }, { _tag: "SLOWMODE_WAIT", code: 420, method: "messages.sendMessage", value: 30 })
    assert.strictEqual(error?.message, "messages.sendMessage: SLOWMODE_WAIT 30 (420)")
    assert.isUndefined(from("FLOOD_WAIT_30"))
    assert.isUndefined(from(""))
    assert.isUndefined(from("Timeout"))
  })

  it("has a number exactly when its type says so", () => {
    assert.strictEqual(from("SLOWMODE_WAIT")?.value, 0)
    assert.strictEqual(from("ALLOW_PAYMENT_REQUIRED")?.value, undefined)
    assert.strictEqual(from("ALLOW_PAYMENT_REQUIRED_5")?.value, 5)
    assert.strictEqual(from("MESSAGE_EMPTY_5")?.value, undefined)
    assert.strictEqual(from("MESSAGE_EMPTY")?.message, "messages.sendMessage: MESSAGE_EMPTY (420)")
  })
})
