import { assert, describe, it } from "@effect/vitest"
import { Duration } from "effect"
import { understand } from "../../layers/rpc/refusal.ts"
import * as auth from "../../schema/tl/api/methods/auth.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import { HandshakeError } from "../../services/Handshake.ts"
import { ProxyError } from "../../services/ProxyError.ts"
import * as Rpc from "../../services/Rpc.ts"
import { SessionStoreError } from "../../services/SessionStore.ts"
import { TransportError } from "../../services/Transport.ts"

interface Answers {
  readonly retryable: boolean
  readonly mayHaveBeenExecuted: boolean
}

/** What a caller is told: may it succeed later, may it have been done. */
const answersOf = ({ mayHaveBeenExecuted, retryable }: Answers) => [retryable, mayHaveBeenExecuted]

const method = "messages.sendMessage"
const proxy = (reason: ProxyError["reason"]) =>
  new TransportError({
    reason: "Proxy",
    dc: 2,
    proxy: new ProxyError({ protocol: "SOCKS 5", proxy: "localhost:1080", reason, detail: "" })
  })

describe("a failure answers whether it is retryable, and whether the call may have been executed", () => {
  const own: ReadonlyArray<readonly [name: string, error: Rpc.InvokeError, retryable: boolean, executed: boolean]> = [
    ["FloodWait", new Rpc.FloodWait({ method, wait: Duration.seconds(1), kind: "general" }), true, false],
    ["Unauthorized", new Rpc.Unauthorized({ method, reason: "SESSION_REVOKED" }), false, false],
    ["ServerFault", new Rpc.ServerFault({ method, code: 500, reason: "RPC_CALL_FAIL" }), true, true],
    ["ServerFault -503", new Rpc.ServerFault({ method, code: -503, reason: "Timeout" }), true, true],
    ["UnlistedError 400", new Rpc.UnlistedError({ method, code: 400, reason: "NEW_ONE" }), false, false],
    ["UnlistedError 64", new Rpc.UnlistedError({ method, code: 64, reason: "BAD_MESSAGE" }), false, false],
    ["UnlistedError 303", new Rpc.UnlistedError({ method, code: 303, reason: "USER_MIGRATE_77" }), false, false],
    ["UnknownOutcome", new Rpc.UnknownOutcome({ method }), false, true],
    ["Unencodable", new Rpc.InvalidCall({ method, reason: "Unencodable" }), false, false],
    ["TooLarge", new Rpc.InvalidCall({ method, reason: "TooLarge" }), false, false],
    ["TooMany", new Rpc.InvalidCall({ method, reason: "TooMany" }), true, false],
    ["UnreadableAnswer", new Rpc.InvalidCall({ method, reason: "UnreadableAnswer" }), false, true],
    ["ClientClosed", new Rpc.ClientClosed({ method }), false, false],
    ["proxy, for now", proxy("Timeout"), true, false],
    ["proxy, lasting", proxy("AuthenticationFailed"), false, false],
    ...(["Open", "OpenTimeout", "Read", "Write", "Close", "Refused", "Protocol"] as const).map((reason) =>
      [reason, new TransportError({ reason, dc: 2 }), reason !== "Refused" && reason !== "Protocol", false] as const
    ),
    ...HandshakeError.fields.reason.literals.map((reason) =>
      [reason, new HandshakeError({ reason, dc: 2 }), reason !== "UnknownServerKey", false] as const
    ),
    ...SessionStoreError.fields.reason.literals.map((reason) =>
      [reason, new SessionStoreError({ operation: "load", reason }), reason === "Unavailable", false] as const
    )
  ]

  it("when it is one of ours (F158)", () => {
    for (const [name, error, retryable, executed] of own) {
      assert.deepStrictEqual(answersOf(error), [retryable, executed], name)
      assert.isTrue(error.message.length > 0, name)
    }
    const tags = new Set(own.map(([, { _tag }]) => _tag))
    const all: { readonly [Tag in Rpc.InvokeError["_tag"]]: true } = {
      FloodWait: true,
      Unauthorized: true,
      ServerFault: true,
      UnlistedError: true,
      UnknownOutcome: true,
      InvalidCall: true,
      ClientClosed: true,
      TransportError: true,
      HandshakeError: true,
      SessionStoreError: true
    }
    assert.deepStrictEqual([...tags].sort(), Object.keys(all).sort())
  })

  const words: ReadonlyArray<readonly [code: number, text: string, retryable: boolean, executed: boolean]> = [
    // Waits (4.14 to 4.19).
    [420, "FLOOD_WAIT_30", true, false],
    [420, "FLOOD_WAIT_0", true, false],
    [420, "FLOOD_WAIT_", true, false],
    [420, "FLOOD_WAIT_-5", true, false],
    [420, "FLOOD_WAIT_99999999999", true, false],
    [303, "FLOOD_WAIT_5", true, false],
    [420, "FLOOD_PREMIUM_WAIT_3", true, false],
    [420, "FLOOD_TEST_PHONE_WAIT_8", true, false],
    [420, "SLOWMODE_WAIT_9", true, false],
    [420, "TAKEOUT_INIT_DELAY_86400", true, false],
    [420, "2FA_CONFIRM_WAIT_604800", true, false],
    [420, "FLOOD_SKIP_FAILED_WAIT", true, false],
    [500, "WORKER_BUSY_TOO_LONG_RETRY", true, false],
    [400, "MSG_WAIT_FAILED", true, false],
    [400, "PASSWORD_TOO_FRESH_30", true, false],
    [400, "SESSION_TOO_FRESH_30", true, false],
    [406, "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN", true, false],
    // They look like waits, and are none (4.18, 4.20).
    [420, "FROZEN_METHOD_INVALID", false, false],
    [400, "STORY_SEND_FLOOD_WEEKLY_604800", false, false],
    [400, "PREMIUM_SUB_ACTIVE_UNTIL_1700000000", false, false],
    [400, "EMAIL_UNCONFIRMED_6", false, false],
    [400, "FILE_PART_3_MISSING", false, false],
    [400, "PEER_FLOOD", false, false],
    // Faults (4.21 to 4.23, 4.31).
    [500, "RPC_CALL_FAIL", true, true],
    [500, "RPC_MCGET_FAIL", true, true],
    [500, "RPC_SEND_FAIL", true, true],
    [500, "INTERDC_2_CALL_ERROR", true, true],
    [500, "No workers running", true, true],
    [-503, "Timeout", true, true],
    [0, "", true, true],
    [-2147483648, "\ufffd", true, true],
    [500, "AUTH_RESTART", false, false],
    [500, "AUTH_RESTART_6", false, false],
    [500, "RANDOM_ID_DUPLICATE", false, true],
    // Answers.
    [400, "PEER_ID_INVALID", false, false],
    [400, "MESSAGE_NOT_MODIFIED", false, false],
    [400, "FILE_REFERENCE_3_EXPIRED", false, false],
    [400, "INPUT_METHOD_INVALID_1_2", false, false],
    [403, "CHAT_WRITE_FORBIDDEN", false, false],
    [404, "METHOD_INVALID", false, false],
    [406, "CHANNEL_PRIVATE", false, false],
    [401, "AUTH_KEY_UNREGISTERED", false, false]
  ]

  it("when Telegram says it, documented or not (4.1, 4.14-4.31)", () => {
    for (const [code, text, retryable, executed] of words) {
      for (const info of [messages.sendMessage, auth.sendCode]) {
        const refusal = understand(info, code, text)
        const listed = refusal._tag === "Redirect" ? undefined : refusal.listed
        assert.deepStrictEqual(answersOf(refusal.error), [retryable, executed], `${text} (${code})`)
        if (listed !== undefined) assert.deepStrictEqual(answersOf(listed), [retryable, executed], `listed ${text}`)
      }
    }
  })

  it("when a bot has not answered: the button was pressed (4.22)", () => {
    for (const info of [messages.getBotCallbackAnswer, messages.getInlineBotResults]) {
      const refusal = understand(info, -503, "Timeout")
      assert.isTrue(refusal._tag === "Fail" && refusal.listed?._tag === "BOT_RESPONSE_TIMEOUT")
      if (refusal._tag !== "Fail" || refusal.listed === undefined) continue
      assert.deepStrictEqual(answersOf(refusal.listed), [false, true])
    }
  })

  it("and none of the kinds of floods that people have to know of is for a policy to sleep through (4.15)", () => {
    for (const text of ["SLOWMODE_WAIT_9", "TAKEOUT_INIT_DELAY_86400", "2FA_CONFIRM_WAIT_604800"]) {
      assert.strictEqual(understand(messages.sendMessage, 420, text)._tag, "Fail", text)
    }
  })
})
