/**
 * Calls methods of the Telegram API. Next on the way out: `layers/Rpc.ts`, `services/DcPool.ts`, `services/Sessions.ts`.
 *
 * Errors in capitals are Telegram's own words for one method (`PEER_ID_INVALID`); errors in Pascal case are ours and
 * can meet any call.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invoking
 * @see https://core.telegram.org/api/errors
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { because } from "../schema/tl/because.ts"
import type { Request } from "../schema/tl/Method.ts"
import { audience, isRetryable, mayHaveBeenExecuted } from "../schema/tl/consequences.ts"
import type { RpcErrors } from "../schema/tl/RpcError.ts"
import { parseRpcErrorText } from "../schema/tl/RpcError.ts"
import type { HandshakeError } from "./Handshake.ts"
import type { Policy } from "./RetryPolicy.ts"
import type { Purpose } from "./Sessions.ts"
import type { SessionStoreError } from "./SessionStore.ts"
import type { TransportError } from "./Transport.ts"

/** An earlier try of the call was sent, and nobody knows what came of it. */
const mayBeDone = Schema.optional(Schema.Boolean)

/**
 * Telegram asks to wait before this method is called again (`FLOOD_WAIT`, `FLOOD_PREMIUM_WAIT`), for longer than the
 * retry policy was willing to.
 *
 * @since 0.1.0
 * @category errors
 */
export class FloodWait extends Schema.TaggedError<FloodWait>()("FloodWait", {
  method: Schema.String,
  wait: Schema.Duration,
  /** `premium` slows down transfers of accounts without Premium only. */
  kind: Schema.Literal("general", "premium", "testPhone"),
  mayBeDone
}) {
  /** Yes, after the wait. */
  get retryable(): boolean {
    return true
  }
  /** Nothing was done, unless by an earlier try whose answer was lost. */
  get mayHaveBeenExecuted(): boolean {
    return this.mayBeDone === true
  }
  override get message(): string {
    return `${this.method}: Telegram asks to wait ${Duration.format(this.wait)}`
  }
}

/**
 * The account is not signed in, or not any more. `AUTH_KEY_DUPLICATED` means that the same session was used in two
 * places and is dead.
 *
 * @since 0.1.0
 * @category errors
 */
export class Unauthorized extends Schema.TaggedError<Unauthorized>()("Unauthorized", {
  method: Schema.String,
  /** Telegram's own word, `AUTH_KEY_UNREGISTERED` for one. */
  reason: Schema.String,
  mayBeDone
}) {
  /** No: somebody has to sign in first. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was done, unless by an earlier try whose answer was lost. */
  get mayHaveBeenExecuted(): boolean {
    return this.mayBeDone === true
  }
  override get message(): string {
    return `${this.method}: not signed in (${this.reason})`
  }
}

/**
 * Something is wrong on Telegram's side, and was still wrong after the retries that the policy allows; a call that must
 * not be made twice was not made again.
 *
 * @since 0.1.0
 * @category errors
 */
export class ServerFault extends Schema.TaggedError<ServerFault>()("ServerFault", {
  method: Schema.String,
  code: Schema.Int,
  reason: Schema.String,
  mayBeDone
}) {
  /** Yes: it passes, as a rule. */
  get retryable(): boolean {
    return true
  }
  /** A fault can happen at any time, also after the work was done. */
  get mayHaveBeenExecuted(): boolean {
    return this.mayBeDone === true || mayHaveBeenExecuted(this.code, parseRpcErrorText(this.code, this.reason).name)
  }
  override get message(): string {
    return `${this.method}: Telegram has a fault: ${this.reason} (${this.code})`
  }
}

/**
 * Telegram refused a call with an error that is not published for its method. `BOT_METHOD_INVALID` says that a bot has
 * called a method that is for users only, such as `messages.getDialogs` or `messages.search`. (For what is for bots only,
 * users are told `USER_BOT_REQUIRED`.) Whose a method is stands in its page at core.telegram.org, and in `who` of the
 * method.
 *
 * @since 0.1.0
 * @category errors
 */
export class UnlistedError extends Schema.TaggedError<UnlistedError>()("UnlistedError", {
  method: Schema.String,
  code: Schema.Int,
  /** Telegram's text as it came. */
  reason: Schema.String,
  mayBeDone
}) {
  /** Whether the same call may well succeed later: when `reason` names a wait, or a fault. */
  get retryable(): boolean {
    return isRetryable(this.code, parseRpcErrorText(this.code, this.reason).name)
  }
  /** Whether Telegram may have done what the call asked for: after a fault, or after an earlier try whose answer was lost. */
  get mayHaveBeenExecuted(): boolean {
    return this.mayBeDone === true || mayHaveBeenExecuted(this.code, parseRpcErrorText(this.code, this.reason).name)
  }
  override get message(): string {
    return `${this.method}: ${this.reason} (${this.code})${audience(this.reason)}`
  }
}

/**
 * The call was sent, but its answer was lost and the call is not one that may simply be made again: it may have been
 * executed or not. `cause` is there where the whole client has ended, or its session has given up, and where Telegram has
 * refused a second try as something that is done already (`RANDOM_ID_DUPLICATE`, `USERNAME_NOT_MODIFIED`).
 *
 * @since 0.1.0
 * @category errors
 */
export class UnknownOutcome extends Schema.TaggedError<UnknownOutcome>()("UnknownOutcome", {
  method: Schema.String,
  cause: Schema.optional(Schema.Defect)
}) {
  /** No: that might do the work twice. */
  get retryable(): boolean {
    return false
  }
  /** Nobody knows. */
  get mayHaveBeenExecuted(): boolean {
    return true
  }
  override get message(): string {
    return `${this.method}: the answer was lost; the call may have been executed`
  }
}

/**
 * The call cannot be sent (`Unencodable`, `TooLarge`: more than 1,044,404 bytes; `TooMany`: more calls are waiting than
 * the client keeps) or its answer cannot be read (`UnreadableAnswer`). Other calls are not concerned.
 *
 * @since 0.1.0
 * @category errors
 */
export class InvalidCall extends Schema.TaggedError<InvalidCall>()("InvalidCall", {
  method: Schema.String,
  reason: Schema.Literal("Unencodable", "TooLarge", "TooMany", "UnreadableAnswer"),
  cause: Schema.optional(Schema.Defect)
}) {
  /** Only what found no place; for everything else the call has to be another one. */
  get retryable(): boolean {
    return this.reason === "TooMany"
  }
  /** There was an answer where it could not be read; other calls were never sent. */
  get mayHaveBeenExecuted(): boolean {
    return this.reason === "UnreadableAnswer"
  }
  override get message(): string {
    return `${this.method}: ${this.reason}${because(this.cause)}`
  }
}

/**
 * The client was closed before the call was answered.
 *
 * @since 0.1.0
 * @category errors
 */
export class ClientClosed extends Schema.TaggedError<ClientClosed>()("ClientClosed", {
  method: Schema.String
}) {
  /** Not with this client. */
  get retryable(): boolean {
    return false
  }
  /** A call that was sent and may have been executed fails with {@link UnknownOutcome}. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `${this.method}: the client was closed`
  }
}

/**
 * What any call may meet. `TransportError` and `HandshakeError` come only when connecting again makes no sense;
 * otherwise a call waits for the connection.
 *
 * Each of them, and each `RpcError`, answers two questions: `retryable`, whether the same call may well succeed later,
 * and `mayHaveBeenExecuted`, whether Telegram may have done what the call asked for. (A call that only looks does
 * nothing.) What is retryable and was not executed can be made again without a thought; what may have been executed only
 * where doing it twice does no harm, or with an idempotency key (`Rpc.randomId`).
 *
 * @since 0.1.0
 * @category errors
 */
export type InvokeError =
  | FloodWait
  | Unauthorized
  | ServerFault
  | UnlistedError
  | UnknownOutcome
  | InvalidCall
  | ClientClosed
  | TransportError
  | HandshakeError
  | SessionStoreError

/**
 * Where a call goes.
 *
 * @since 0.1.0
 * @category models
 */
export interface InvokeOptions {
  /**
   * The data centre; the account's home unless said, or that of the business for which a call is made
   * (`invokeWithBusinessConnection`).
   */
  readonly dc?: number | undefined
  /** What the connection is for; parts of files travel apart from everything else. `main` unless said. */
  readonly purpose?: Purpose | undefined
  /** Which of several connections for this purpose, counted from 0, which it is unless said. */
  readonly lane?: number | undefined
  /**
   * A call without an answer for so long is withdrawn, and fails with `UnknownOutcome` whose `cause` is Effect's
   * `TimeoutException`; it waits for as long as it takes unless said.
   */
  readonly patience?: Duration.DurationInput | undefined
  /** When it is made again after a failure; as the `RetryPolicy` in force says unless said. */
  readonly policy?: Policy | undefined
  /** Told when Telegram says that the call belongs to another data centre. */
  readonly redirected?: ((dc: number) => void) | undefined
}

/**
 * What makes a call the same as one that was made before, maybe by another process.
 *
 * @since 0.1.0
 * @category models
 */
export interface CallIdentity {
  /** The id of the account that calls. */
  readonly account: number
  readonly method: string
  /** The caller's own name for what it does. */
  readonly key: string
}

/**
 * Calls methods.
 *
 * @since 0.1.0
 * @category tags
 */
export class Rpc extends Context.Tag("layergram/services/Rpc")<Rpc, {
  /**
   * Sends a call and waits for its answer, as long as it takes: over reconnections, to other data centres when Telegram
   * redirects, again after failures when the `RetryPolicy` says so and nothing can be done twice. An interrupted call is
   * withdrawn from the server.
   */
  readonly invoke: <A, E extends string>(
    request: Request<A, E>,
    options?: InvokeOptions
  ) => Effect.Effect<A, RpcErrors<E> | InvokeError>
  /**
   * A `random_id`, by which the server knows a call again: never zero, fresh without an identity, always the same with
   * the same one.
   */
  readonly randomId: (identity?: CallIdentity) => bigint
  /** Whether the client is closed for good: every call fails, and what is remembered of earlier ones may be wrong. */
  readonly isClosed: () => boolean
  /**
   * Fails as soon as the client is closed for good, as a call of this method would; never ends otherwise. For work that
   * makes calls, and may wait for something else when the client goes.
   */
  readonly closed: (method: string) => Effect.Effect<never, InvokeError>
}>() {
  /** Calls a method of the Telegram API. */
  static readonly invoke = <A, E extends string>(
    request: Request<A, E>,
    options?: InvokeOptions
  ): Effect.Effect<A, RpcErrors<E> | InvokeError, Rpc> => Effect.flatMap(Rpc, (rpc) => rpc.invoke(request, options))
}
