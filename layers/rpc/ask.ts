/**
 * A request as a call of a session, and its answer as an effect. This is the hot path of every call: one object, one
 * asynchronous step, nothing else.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import type { Innermost } from "../../schema/tl/innermost.ts"
import { innermost } from "../../schema/tl/innermost.ts"
import type { Request } from "../../schema/tl/Method.ts"
import type { Reader } from "../../schema/tl/Reader.ts"
import { TlDecodeError } from "../../schema/tl/TlDecodeError.ts"
import type { Writer } from "../../schema/tl/Writer.ts"
import type { Taken } from "../../services/DcPool.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { ClientClosed, InvalidCall, Unauthorized, UnknownOutcome, UnlistedError } from "../../services/Rpc.ts"
import type { Call, CallFailure, Session } from "../../services/Sessions.ts"
import type { Deadlines } from "../support/deadlines.ts"
import type { Refusal } from "./refusal.ts"
import { understand } from "./refusal.ts"
import { isRepeatable, leavesNoMark } from "./repeatable.ts"

/**
 * Telegram has refused the call. Not for callers of the library: `layers/Rpc.ts` makes of it what they get.
 *
 * @since 0.1.0
 * @category errors
 */
export class Refused<E extends string> extends Data.TaggedError("Refused")<{
  readonly refusal: Refusal<E>
  /** The session that it was made in. */
  readonly session: Session
  /** Nothing was sent: it is what Telegram has said before. */
  readonly isRemembered?: boolean
  /** Whether an attempt before the refused one may have been executed. */
  readonly unsure: boolean
}> {}

/** What a call is told that finds its work done. */
const done = /_NOT_MODIFIED$|^RANDOM_ID_DUPLICATE$/

/**
 * What a call fails with. What may be done is the work of an earlier try (`isUnsure`), or of this one, whose answer will
 * not come.
 *
 * @since 0.1.0
 * @category conversions
 */
export const failureOf = (
  method: string,
  failure: CallFailure,
  mayBeDone = false,
  isUnsure = false
): InvokeError => {
  const orUnknown = (cause: InvokeError) => (mayBeDone ? new UnknownOutcome({ method, cause }) : cause)
  switch (failure._tag) {
    case "Unencodable":
    case "UnreadableAnswer":
      return new InvalidCall({ method, reason: failure._tag, cause: failure.cause })
    case "TooLarge":
      return new InvalidCall({ method, reason: failure._tag })
    case "TooMany":
      return orUnknown(new InvalidCall({ method, reason: failure._tag }))
    case "UnknownOutcome":
      return new UnknownOutcome({ method })
    case "Rejected":
      // This try was refused before anybody looked inside.
      return new UnlistedError({
        method,
        code: failure.code,
        reason: "BAD_MESSAGE",
        ...(isUnsure && { mayBeDone: isUnsure })
      })
    case "Closed":
      return orUnknown(failure.error ?? new ClientClosed({ method }))
    case "SignedOut":
      return new Unauthorized({ method, reason: failure.reason, ...(mayBeDone && { mayBeDone: true }) })
  }
}

/** What every call of a client shares. */
export interface Context {
  /** Sees every result, with the call that it answers, to learn from it. Synchronous. */
  readonly learn: (result: unknown, request: Request<unknown, string>, session: Session | undefined) => void
  /** Answers a call that Telegram is known to refuse for now. Synchronous. */
  readonly hold?:
    | (<A, E extends string>(request: Request<A, E>, session: Session, unsure: boolean) => Refused<E> | undefined)
    | undefined
  readonly meter?: Meter | undefined
  /** Looks after calls that are not waited for as long as it takes. */
  readonly deadlines?: Deadlines | undefined
}

/**
 * How a call is made.
 *
 * @since 0.1.0
 * @category models
 */
export interface Way {
  /** Whether an earlier attempt may have been executed; no unless said. */
  readonly unsure?: boolean | undefined
  /** After so long without an answer the call is withdrawn, and fails; never unless said. */
  readonly patience?: Duration.DurationInput | undefined
  /** Told once, when the call is over or withdrawn. */
  readonly ended?: (() => void) | undefined
}

/** What a call fails with that had no answer for as long as its caller waits. */
const late = (method: string): UnknownOutcome =>
  new UnknownOutcome({ method, cause: new Cause.TimeoutException() }, true)

/** Measures calls, from when they are made until they are answered. Synchronous, and never in the way. */
export interface Meter {
  /** A call begins; gives the time. */
  readonly begin: () => number
  /** A call that began then has ended. Called once for each. */
  readonly end: (began: number) => void
}

/** How a call fails before anybody has made anything of it. */
export type Failure<E extends string> = Refused<E> | InvokeError

class PendingCall<A, E extends string> implements Call {
  readonly introduce = true
  readonly request: Request<A, E>
  readonly context: Context
  /** What the call is about: wrappers only say how it is made. */
  private readonly inner: Innermost
  private resume: ((effect: Effect.Effect<A, Failure<E>>) => void) | undefined
  private withdrawal: (() => void) | undefined
  private session: Session | undefined
  private readonly way: Way | undefined
  private isUnsure: boolean
  private wasSent = false
  private isOver = false
  private began: number | undefined
  private strike: (() => void) | undefined

  constructor(request: Request<A, E>, context: Context, way: Way | undefined) {
    this.request = request
    this.inner = innermost(request)
    this.context = context
    this.way = way
    this.isUnsure = way?.unsure === true
  }
  get method(): string {
    return this.inner.method._tag
  }
  get repeatable(): boolean {
    return isRepeatable(this.method, this.inner.params)
  }
  /** Parts of files do not get smaller, and the server does not expect it. */
  get compress(): boolean {
    return !this.method.startsWith("upload.")
  }
  send(session: Session, resume: (effect: Effect.Effect<A, Failure<E>>) => void): void {
    this.resume = resume
    this.session = session
    this.began = this.context.meter?.begin()
    const patience = this.way?.patience
    if (patience !== undefined) {
      this.strike = this.context.deadlines?.after(Duration.toMillis(patience), () => this.expire())
    }
    this.withdrawal = session.call(this)
  }
  withdraw(): void {
    this.resume = undefined
    this.end()
    this.withdrawal?.()
  }
  private expire(): void {
    const { resume } = this
    this.withdraw()
    resume?.(Effect.fail(late(this.method)))
  }
  private end(): void {
    if (this.isOver) return
    this.isOver = true
    this.way?.ended?.()
    this.strike?.()
    if (this.began === undefined) return
    this.context.meter?.end(this.began)
    this.began = undefined
  }
  private settle(effect: Effect.Effect<A, Failure<E>>): void {
    this.withdrawal = undefined
    this.end()
    this.resume?.(effect)
  }
  unsure(): void {
    this.isUnsure = !leavesNoMark(this.method, this.inner.params)
  }
  write(writer: Writer): void {
    this.request.method.write(writer, this.request.params)
    this.wasSent = true
  }
  answered(reader: Reader): void {
    let result: A
    try {
      result = this.request.method.read(reader, this.request.params)
    } catch (error) {
      if (!(error instanceof TlDecodeError)) throw error
      return this.failed({ _tag: "UnreadableAnswer", cause: error })
    }
    this.context.learn(result, this.request, this.session)
    this.settle(Effect.succeed(result))
  }
  refused(code: number, text: string): void {
    // The first attempt has done it, and its answer is lost.
    if (this.isUnsure && done.test(text)) {
      return this.settle(Effect.fail(new UnknownOutcome({ method: this.method, cause: text })))
    }
    const { isUnsure: unsure, session } = this
    if (session === undefined) return
    const refusal = understand<E>(this.inner.method, code, text, unsure)
    this.settle(Effect.fail(new Refused({ refusal, session, unsure })))
  }
  failed(failure: CallFailure): void {
    const mayBeDone = this.isUnsure || (this.wasSent && !leavesNoMark(this.method, this.inner.params))
    this.settle(Effect.fail(failureOf(this.method, failure, mayBeDone, this.isUnsure)))
  }
}

type Restore = <A, E>(effect: Effect.Effect<A, E>) => Effect.Effect<A, E>

/** One region with one handler, because each further step of an effect costs as much as the rest of a call. */
const asked = <A, E extends string, E2>(
  restore: Restore,
  session: Session,
  request: Request<A, E>,
  context: Context,
  otherwise: (failure: Failure<E>) => Effect.Effect<A, E2>,
  way: Way | undefined
): Effect.Effect<A, E2> => {
  const held = context.hold?.(request, session, way?.unsure === true)
  if (held !== undefined) {
    way?.ended?.()
    return restore(otherwise(held))
  }
  const call = new PendingCall(request, context, way)
  const answer = Effect.async<A, Failure<E>>((resume) => call.send(session, resume))
  return Effect.catchAllCause(restore(answer), (cause) => {
    const failure = Cause.failureOrCause(cause)
    if (Either.isLeft(failure)) return restore(otherwise(failure.left))
    call.withdraw()
    return Effect.failCause(failure.right)
  })
}

/**
 * Makes a call in a session, which is chosen when the call is made, and does `otherwise` when it fails. An interrupted
 * call is withdrawn.
 *
 * @since 0.1.0
 * @category calling
 */
export const askOrElse = <A, E extends string, E2>(
  session: () => Session,
  request: Request<A, E>,
  context: Context,
  otherwise: (failure: Failure<E>) => Effect.Effect<A, E2>,
  way?: Way
): Effect.Effect<A, E2> =>
  Effect.uninterruptibleMask((restore) => asked(restore, session(), request, context, otherwise, way))

/**
 * The same in a session that may be at hand; where it is not, the call is made by other means.
 *
 * @since 0.1.0
 * @category calling
 */
export const askTaken = <A, E extends string, E2>(
  take: () => Taken | undefined,
  byOtherMeans: () => Effect.Effect<A, E2>,
  request: Request<A, E>,
  context: Context,
  otherwise: (failure: Failure<E>) => Effect.Effect<A, E2>,
  way: Way
): Effect.Effect<A, E2> =>
  Effect.uninterruptibleMask((restore) => {
    const taken = take()
    return taken === undefined
      ? restore(byOtherMeans())
      : asked(restore, taken.session, request, context, otherwise, { ...way, ended: taken.leave })
  })

/**
 * Makes a call in a session, once.
 *
 * @since 0.1.0
 * @category calling
 */
export const ask = <A, E extends string>(
  session: () => Session,
  request: Request<A, E>,
  context: Context,
  way?: Way
): Effect.Effect<A, Failure<E>> => askOrElse(session, request, context, Effect.fail, way)

/**
 * A call that is more than that, such as one for which a session has to be opened first, for as long as its caller waits.
 *
 * @since 0.1.0
 * @category calling
 */
export const waited = <A, E>(
  call: Effect.Effect<A, E>,
  request: Request<unknown, string>,
  { deadlines }: Context,
  patience: Duration.DurationInput | undefined
): Effect.Effect<A, E | UnknownOutcome> =>
  patience === undefined || deadlines === undefined
    ? call
    : Effect.raceFirst(
      call,
      Effect.async<never, UnknownOutcome>((resume) => {
        const expired = () => resume(Effect.fail(late(innermost(request).method._tag)))
        return Effect.sync(deadlines.after(Duration.toMillis(patience), expired))
      })
    )
