/**
 * A request as a call of a session, and its answer as an effect. This is the hot path of every call: one object, one
 * asynchronous step, nothing else.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type { Request } from "../../schema/tl/Method.ts"
import type { Reader } from "../../schema/tl/Reader.ts"
import { TlDecodeError } from "../../schema/tl/Reader.ts"
import type { Writer } from "../../schema/tl/Writer.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { ClientClosed, InvalidCall, UnknownOutcome, UnlistedError } from "../../services/Rpc.ts"
import type { Call, CallFailure, Session } from "../../services/Sessions.ts"
import type { Refusal } from "./refusal.ts"
import { understand } from "./refusal.ts"

/**
 * Telegram has refused the call. Not for callers of the library: `layers/Rpc.ts` makes of it what they get.
 *
 * @since 0.1.0
 * @category errors
 */
export class Refused<E extends string> extends Data.TaggedError("Refused")<{ readonly refusal: Refusal<E> }> {}

/** Beginnings of the names of methods that only look, or come to the same when done twice. */
const harmless = new RegExp(
  "^(get|search|check|resolve|find|read|received|view|can|ping|translate|set|save|update|edit|delete|toggle|hide|mark" +
    "|reorder|pin|unpin|clear|bind|drop|log|report|acceptUrl|requestUrl|importContacts|exportLoginToken" +
    "|exportAuthorization|importAuthorization|importBotAuthorization)"
)

/**
 * Whether a call may be made a second time when nobody knows if it was executed: it only looks, or does the same when
 * done twice, or carries a `random_id` by which the server knows it again.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isRepeatable = (method: string, params: unknown): boolean => {
  const name = method.slice(method.indexOf(".") + 1)
  return harmless.test(name) || (typeof params === "object" && params !== null && "randomId" in params)
}

const failureOf = (method: string, failure: CallFailure): InvokeError => {
  switch (failure._tag) {
    case "Unencodable":
    case "UnreadableAnswer":
      return new InvalidCall({ method, reason: failure._tag, cause: failure.cause })
    case "TooLarge":
    case "TooMany":
      return new InvalidCall({ method, reason: failure._tag })
    case "UnknownOutcome":
      return new UnknownOutcome({ method })
    case "Rejected":
      return new UnlistedError({ method, code: failure.code, reason: "BAD_MESSAGE" })
    case "Closed":
      return failure.error ?? new ClientClosed({ method })
  }
}

/** What every call of a client shares. */
export interface Context {
  /** Sees every result, to learn from it. Synchronous. */
  readonly learn: (result: unknown) => void
}

class PendingCall<A, E extends string> implements Call {
  readonly introduce = true
  readonly request: Request<A, E>
  readonly context: Context
  readonly resume: (effect: Effect.Effect<A, Refused<E> | InvokeError>) => void

  constructor(
    request: Request<A, E>,
    context: Context,
    resume: (effect: Effect.Effect<A, Refused<E> | InvokeError>) => void
  ) {
    this.request = request
    this.context = context
    this.resume = resume
  }
  get method(): string {
    return this.request.method._tag
  }
  get repeatable(): boolean {
    return isRepeatable(this.method, this.request.params)
  }
  /** Parts of files do not get smaller, and the server does not expect it. */
  get compress(): boolean {
    return !this.method.startsWith("upload.")
  }
  write(writer: Writer): void {
    this.request.method.write(writer, this.request.params)
  }
  answered(reader: Reader): void {
    let result: A
    try {
      result = this.request.method.read(reader, this.request.params)
    } catch (error) {
      if (!(error instanceof TlDecodeError)) throw error
      return this.failed({ _tag: "UnreadableAnswer", cause: error })
    }
    this.context.learn(result)
    this.resume(Effect.succeed(result))
  }
  refused(code: number, text: string): void {
    this.resume(Effect.fail(new Refused({ refusal: understand<E>(this.request.method, code, text) })))
  }
  failed(failure: CallFailure): void {
    this.resume(Effect.fail(failureOf(this.method, failure)))
  }
}

/**
 * Makes a call in a session, which is chosen when the call is made, once. An interrupted call is withdrawn.
 *
 * @since 0.1.0
 * @category calling
 */
export const ask = <A, E extends string>(
  session: () => Session,
  request: Request<A, E>,
  context: Context
): Effect.Effect<A, Refused<E> | InvokeError> =>
  Effect.async((resume) => {
    const withdraw = session().call(new PendingCall(request, context, resume))
    return Effect.sync(withdraw)
  })
