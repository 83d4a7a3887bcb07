/**
 * What a refusal of Telegram means: which of our errors it is, whether it leads elsewhere, whether to try again. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/errors
 */
import * as Duration from "effect/Duration"
import type { Info } from "../../schema/tl/Method.ts"
import { lists } from "../../schema/tl/Method.ts"
import type { RpcErrors } from "../../schema/tl/RpcError.ts"
import { parseRpcErrorText, RpcError } from "../../schema/tl/RpcError.ts"
import { isFault } from "../../schema/tl/consequences.ts"
import { FloodWait, ServerFault, Unauthorized, UnlistedError } from "../../services/Rpc.ts"

/**
 * What a wait is for: every call of the method, those to the same data centre, or only this one.
 *
 * @since 0.1.0
 * @category models
 */
export type Concern = "method" | "dc" | "call"

/**
 * - `Redirect`: the call belongs to another data centre; with `home` the whole account does.
 * - `Retry`: the policy is asked about `error`, and the call fails when it declines.
 * - `Fail`: that is the answer.
 *
 * Where Telegram documents the error for the method, the call fails with `listed` instead of `error`.
 *
 * @since 0.1.0
 * @category models
 */
export type Refusal<E extends string> =
  | { readonly _tag: "Redirect"; readonly dc: number; readonly home: boolean; readonly error: UnlistedError }
  | {
    readonly _tag: "Retry"
    readonly error: FloodWait | ServerFault
    readonly listed: RpcErrors<E> | undefined
    readonly concerns: Concern
  }
  | {
    readonly _tag: "Fail"
    readonly error: Unauthorized | UnlistedError
    readonly listed: RpcErrors<E> | undefined
    /** Nobody but the chat's managers may write before. */
    readonly slowMode?: Duration.Duration | undefined
  }

/** The method that was refused, and the errors that are documented for the call. */
type Subject = Pick<Info, "_tag" | "errors">

const redirects: Readonly<Record<string, { readonly home: boolean }>> = {
  PHONE_MIGRATE: { home: true },
  NETWORK_MIGRATE: { home: true },
  USER_MIGRATE: { home: true },
  FILE_MIGRATE: { home: false },
  STATS_MIGRATE: { home: false }
}

const floods: Readonly<Record<string, { readonly kind: FloodWait["kind"]; readonly concerns: Concern }>> = {
  FLOOD_WAIT: { kind: "general", concerns: "method" },
  // Only files are slowed down, and only in the data centre where they are.
  FLOOD_PREMIUM_WAIT: { kind: "premium", concerns: "dc" },
  FLOOD_TEST_PHONE_WAIT: { kind: "testPhone", concerns: "method" },
  // These two say no time, and a second is enough.
  FLOOD_SKIP_FAILED_WAIT: { kind: "general", concerns: "call" },
  WORKER_BUSY_TOO_LONG_RETRY: { kind: "general", concerns: "call" }
}

/** Parts of files are counted where they are: other data centres have other parts to give. */
const movesParts = (method: string): boolean => method.startsWith("upload.")

const unauthorized = new Set([
  "AUTH_KEY_UNREGISTERED",
  "AUTH_KEY_INVALID",
  "AUTH_KEY_PERM_EMPTY",
  "AUTH_KEY_DUPLICATED",
  "ACTIVE_USER_REQUIRED",
  "SESSION_REVOKED",
  "SESSION_EXPIRED",
  "USER_DEACTIVATED",
  "USER_DEACTIVATED_BAN"
])

/** Faults by their code that are answers: trying again gives the same, or makes it worse. */
const final = new Set(["AUTH_RESTART", "RANDOM_ID_DUPLICATE"])

/**
 * Telegram's word for a chat in slow mode.
 *
 * @since 0.1.0
 * @category models
 */
export const slowMode = "SLOWMODE_WAIT"

/** Nobody waits for two weeks; Telegram never says zero and means it. */
const longestWait = 14 * 86_400

const waitOf = (value: number | undefined): Duration.Duration =>
  Duration.seconds(Math.min(longestWait, Math.max(1, value ?? 1)))

/** The method's list is where its type `E` comes from, so an error whose name is on it is one of `E`. */
const isListed = <E extends string>(method: Subject, error: RpcError): error is RpcError & RpcErrors<E> =>
  lists(method, error._tag)

const listed = <E extends string>(
  info: Subject,
  error: { readonly _tag: string; readonly code: number; readonly value: number | undefined }
): RpcErrors<E> | undefined => {
  const found = new RpcError({ ...error, method: info._tag })
  return isListed<E>(info, found) ? found : undefined
}

/**
 * Understands an `rpc_error`. With `unsure`, an earlier try of the call may have been executed.
 *
 * @since 0.1.0
 * @category parsing
 */
export const understand = <E extends string>(
  info: Subject,
  code: number,
  text: string,
  unsure = false
): Refusal<E> => {
  const { name, value } = parseRpcErrorText(code, text)
  const call = { method: info._tag, ...(unsure && { mayBeDone: true }) }
  const documented = () => listed<E>(info, { ...call, _tag: name, code, value })
  const redirect = redirects[name]
  if (redirect !== undefined && value !== undefined && value >= 1 && value <= 1000) {
    return {
      _tag: "Redirect",
      dc: value,
      home: redirect.home,
      error: new UnlistedError({ ...call, code, reason: text })
    }
  }
  const flood = floods[name]
  if (flood !== undefined) {
    const error = new FloodWait({ ...call, wait: waitOf(value), kind: flood.kind })
    const concerns = flood.concerns === "method" && movesParts(info._tag) ? "dc" : flood.concerns
    return { _tag: "Retry", error, listed: undefined, concerns }
  }
  if (unauthorized.has(name)) {
    return { _tag: "Fail", error: new Unauthorized({ ...call, reason: name }), listed: undefined }
  }
  // A bot that does not answer in time is no fault of the server's.
  if (name === "Timeout" && lists(info, "BOT_RESPONSE_TIMEOUT")) {
    return understand(info, 400, "BOT_RESPONSE_TIMEOUT", unsure)
  }
  if (isFault(code) && !final.has(name)) {
    return {
      _tag: "Retry",
      error: new ServerFault({ ...call, code, reason: text }),
      listed: documented(),
      concerns: "call"
    }
  }
  return {
    _tag: "Fail",
    error: new UnlistedError({ ...call, code, reason: text }),
    listed: documented(),
    slowMode: name === slowMode ? waitOf(value) : undefined
  }
}
