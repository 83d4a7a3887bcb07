import { assert, describe, it } from "@effect/vitest"
import { Duration } from "effect"
import { understand } from "../../../layers/rpc/refusal.ts"
import * as auth from "../../../schema/tl/api/methods/auth.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as users from "../../../schema/tl/api/methods/users.ts"

const send = (code: number, text: string) => understand(messages.sendMessage, code, text)

describe("a refusal of Telegram", () => {
  it("is the method's own error only where Telegram documents it (4.1, 4.2)", () => {
    const listed = send(400, "PEER_ID_INVALID")
    assert.strictEqual(listed._tag, "Fail")
    assert.strictEqual(listed._tag === "Fail" ? listed.listed?._tag : undefined, "PEER_ID_INVALID")
    const other = send(400, "USERNAME_NOT_OCCUPIED")
    assert.isUndefined(other._tag === "Fail" ? other.listed : 1)
    assert.strictEqual(other.error._tag, "UnlistedError")
  })

  it("carries its number (4.14, 4.15)", () => {
    const slow = send(420, "SLOWMODE_WAIT_9")
    assert.strictEqual(slow._tag === "Fail" ? slow.listed?.value : undefined, 9)
  })

  it("asks to wait for at least a second and at most two weeks, whatever it says (4.14, T4.1, 13.45)", () => {
    const waits: ReadonlyArray<readonly [string, Duration.DurationInput]> = [
      ["FLOOD_WAIT_17", "17 seconds"],
      ["FLOOD_WAIT_0", "1 second"],
      ["FLOOD_WAIT_", "1 second"],
      ["FLOOD_WAIT", "1 second"],
      ["FLOOD_WAIT_-5", "1 second"],
      ["FLOOD_WAIT_99999999999", "14 days"],
      ["FLOOD_PREMIUM_WAIT_3", "3 seconds"],
      ["FLOOD_TEST_PHONE_WAIT_8", "8 seconds"],
      ["FLOOD_SKIP_FAILED_WAIT", "1 second"],
      ["WORKER_BUSY_TOO_LONG_RETRY", "1 second"]
    ]
    for (const [text, wait] of waits) {
      const refusal = send(420, text)
      assert.strictEqual(refusal._tag, "Retry", text)
      assert.isTrue(refusal.error._tag === "FloodWait" && Duration.equals(refusal.error.wait, wait), text)
    }
  })

  it("is understood by its text when its code says something else (T4.7)", () => {
    assert.strictEqual(send(303, "FLOOD_WAIT_5").error._tag, "FloodWait")
  })

  it("leads elsewhere, with the account or without it (4.3, 4.4, 4.5)", () => {
    for (
      const [text, dc, home] of [
        ["USER_MIGRATE_4", 4, true],
        ["PHONE_MIGRATE_1", 1, true],
        ["NETWORK_MIGRATE_5", 5, true],
        ["FILE_MIGRATE_3", 3, false],
        ["STATS_MIGRATE_2", 2, false]
      ] as const
    ) {
      const refusal = send(303, text)
      assert.deepStrictEqual(refusal._tag === "Redirect" ? [refusal.dc, refusal.home] : [], [dc, home])
    }
    for (const text of ["USER_MIGRATE_0", "USER_MIGRATE_1001", "USER_MIGRATE_X", "USER_MIGRATE_-3", "USER_MIGRATE"]) {
      assert.notStrictEqual(send(303, text)._tag, "Redirect", text)
    }
  })

  it("says that nobody is signed in (4.7, 4.9, 4.12)", () => {
    for (const text of ["AUTH_KEY_UNREGISTERED", "SESSION_REVOKED", "USER_DEACTIVATED_BAN", "AUTH_KEY_DUPLICATED"]) {
      assert.strictEqual(send(text === "AUTH_KEY_DUPLICATED" ? 406 : 401, text).error._tag, "Unauthorized")
    }
    // Two-step verification goes on with the login.
    assert.strictEqual(understand(auth.signIn, 401, "SESSION_PASSWORD_NEEDED").error._tag, "UnlistedError")
  })

  it("is a fault of the server's, to be tried again, for codes from 500 on, below 1, and nonsense (4.21, 3.36)", () => {
    for (
      const [code, text] of [
        [500, "RPC_CALL_FAIL"],
        [500, "INTERDC_2_CALL_ERROR"],
        [-503, "Timeout"],
        [500, "No workers running"],
        [0, ""],
        [-2147483648, "�"],
        [99999, "x"]
      ] as const
    ) {
      assert.strictEqual(understand(users.getUsers, code, text).error._tag, "ServerFault", text)
    }
  })

  it("is no fault where trying again is of no use (4.22, 4.23, 4.31)", () => {
    const bot = understand(messages.getBotCallbackAnswer, -503, "Timeout")
    assert.strictEqual(bot._tag === "Fail" ? bot.listed?._tag : undefined, "BOT_RESPONSE_TIMEOUT")
    assert.strictEqual(understand(auth.sendCode, 500, "AUTH_RESTART")._tag, "Fail")
    assert.strictEqual(send(500, "RANDOM_ID_DUPLICATE")._tag, "Fail")
  })
})
