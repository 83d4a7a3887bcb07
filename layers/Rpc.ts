/**
 * Calls: finds the session, follows Telegram to another data centre, waits and tries again by the policy. Way out: a
 * request goes through `layers/rpc/ask.ts` into a session of `services/DcPool.ts`.
 *
 * @since 0.1.0
 */
import * as EffectContext from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { innermost } from "../schema/tl/innermost.ts"
import type { Request } from "../schema/tl/Method.ts"
import type { RpcErrors } from "../schema/tl/RpcError.ts"
import { Crypto } from "../services/Crypto.ts"
import { DcPool } from "../services/DcPool.ts"
import { Floods } from "../services/Floods.ts"
import { PeerCache } from "../services/PeerCache.ts"
import { RandomSource } from "../services/RandomSource.ts"
import { FloodBudget, RetryPolicy } from "../services/RetryPolicy.ts"
import type { InvokeError, InvokeOptions } from "../services/Rpc.ts"
import { ClientClosed, Rpc, UnknownOutcome } from "../services/Rpc.ts"
import type { Context, Failure } from "./rpc/ask.ts"
import { ask, askOrElse, askTaken, failureOf, waited } from "./rpc/ask.ts"
import * as Businesses from "./rpc/businesses.ts"
import * as Meter from "./rpc/meter.ts"
import * as Patience from "./rpc/patience.ts"
import * as RandomId from "./rpc/randomId.ts"
import type { Refusal } from "./rpc/refusal.ts"
import { isRepeatable, leavesNoMark } from "./rpc/repeatable.ts"
import * as Waiting from "./rpc/waiting.ts"
import * as Deadlines from "./support/deadlines.ts"
import { noTracer } from "./support/tracing.ts"
import { newsOf } from "./updates/answers.ts"

/** A call is led from data centre to data centre so often; more is a circle. */
const maxRedirects = 3

/** The policy that a caller has chosen. */
const policyOf = Effect.contextWith((context: EffectContext.Context<never>) =>
  context.unsafeMap.has(RetryPolicy.key) ? EffectContext.getOption(context, RetryPolicy) : Option.none()
)

/**
 * Calls over the pool's sessions.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Rpc, never, DcPool | PeerCache | Floods | Crypto | RandomSource> = Layer.scoped(
  Rpc,
  Effect.gen(function*() {
    const standard = yield* RetryPolicy
    const pool = yield* DcPool
    const crypto = yield* Crypto
    const { bytes: random } = yield* RandomSource
    const waiting = Waiting.make(yield* Floods)
    const gone = yield* Deferred.make<void>()
    yield* Effect.addFinalizer(() => Deferred.succeed(gone, undefined))
    const cache = yield* PeerCache
    const context: Context = {
      learn: (result, request, session) => {
        cache.learn(result)
        // What our own calls do moves the counters of the account as what others do.
        const news = newsOf(request, result)
        if (news !== undefined && session?.dc === pool.home().dc) pool.tell({ _tag: "Answer", news })
      },
      hold: waiting.hold,
      meter: Meter.make(yield* Effect.clock),
      deadlines: yield* Deadlines.make
    }

    /** What a refusal tells of a connection with a business. */
    const heed = (connection: string, refusal: Refusal<string>): void => {
      if (refusal._tag === "Redirect") cache.connected(connection, refusal.dc)
      if (refusal._tag === "Fail" && refusal.error.reason === "BUSINESS_CONNECTION_INVALID") {
        cache.connected(connection, undefined)
      }
    }

    /** One attempt, at home or elsewhere, and what is done when it fails. */
    const attempt = <A, E extends string, E2>(
      request: Request<A, E>,
      dc: number | undefined,
      { lane, patience, purpose = "main" }: InvokeOptions,
      otherwise: (failure: Failure<E>) => Effect.Effect<A, E2>,
      unsure = false
    ): Effect.Effect<A, E2> => {
      const way = { unsure, patience }
      const home = () => askOrElse(pool.home, request, context, otherwise, way)
      if (dc === undefined && purpose === "main") return home()
      /** Opens a session first, or waits for one. */
      const opened = (at: number) => {
        const session = pool.session(at, purpose, lane)
        const call = Effect.scoped(Effect.flatMap(session, (own) => ask(() => own, request, context, { unsure })))
        return Effect.catchAll(waited(call, request, context, patience), otherwise)
      }
      return Effect.suspend(() => {
        const at = dc ?? pool.home().dc
        return purpose === "main" && at === pool.home().dc
          ? home()
          : askTaken(() => pool.take(at, purpose, lane), () => opened(at), request, context, otherwise, way)
      })
    }

    /** What comes after a first attempt that has failed. */
    const recover = Effect.fnUntraced(function*<A, E extends string>(
      request: Request<A, E>,
      options: InvokeOptions | undefined,
      first: Failure<E>
    ) {
      const policy = options?.policy ?? Option.getOrElse(yield* policyOf, () => standard)
      const patience = Patience.make(policy)
      const budget = yield* FloodBudget
      const { connection, method, params } = innermost(request)
      // The account of a business may have moved, or somebody was wrong about a data centre: not our account.
      const isOurs = options?.dc === undefined && connection === undefined
      let dc = options?.dc
      let redirects = 0
      let forgotten = false
      let unsure = false
      let failure = first
      while (true) {
        if (failure._tag !== "Refused") return yield* Effect.fail(failure)
        const { refusal, session } = failure
        if (failure.isRemembered !== true) yield* waiting.note(request, failure)
        unsure ||= failure.unsure
        if (connection !== undefined) heed(connection, refusal)
        switch (refusal._tag) {
          case "Fail":
            // Another data centre may have forgotten who we are, which says nothing about the account.
            if (dc !== undefined && refusal.error._tag === "Unauthorized" && !forgotten) {
              forgotten = true
              yield* pool.forget(session)
              break
            }
            // The account's own data centre says so; but what is asked while signing in is no news.
            if (session.dc === pool.home().dc && refusal.error._tag === "Unauthorized" && !forgotten) {
              forgotten = true
              if (!method._tag.startsWith("auth.") && (yield* pool.signedOut)) break
            }
            return yield* Effect.fail(refusal.listed ?? refusal.error)
          case "Redirect": {
            if (refusal.dc === session.dc || ++redirects > maxRedirects) return yield* Effect.fail(refusal.error)
            const isMove = refusal.home && isOurs
            if (isMove && !(yield* pool.move(refusal.dc))) return yield* Effect.fail(refusal.error)
            dc = isMove ? undefined : refusal.dc
            options?.redirected?.(refusal.dc)
            break
          }
          case "Retry": {
            // A fault may have come after the work was done.
            if (refusal.error._tag === "ServerFault" && refusal.error.mayHaveBeenExecuted) {
              unsure = !leavesNoMark(method._tag, params)
              if (!isRepeatable(method._tag, params)) {
                return yield* Effect.fail(refusal.listed ?? refusal.error)
              }
            }
            const wait = yield* patience(refusal.error)
            if (wait === undefined || budget?.spend(wait) === false) {
              return yield* Effect.fail(refusal.listed ?? refusal.error)
            }
            const sleep = waiting.sleep(refusal.error, wait, failure.isRemembered !== true)
            yield* Effect.raceFirst(sleep, Deferred.await(gone))
            if (!(yield* Deferred.isDone(gone))) break
            // Nobody is left to make the call again.
            if (refusal.error._tag === "ServerFault") return yield* refusal.error
            const told = { method: method._tag }
            return yield* unsure ? new UnknownOutcome(told) : new ClientClosed(told)
          }
        }
        const result: Either.Either<A, Failure<E>> = yield* Effect.either(
          attempt(request, dc, options ?? {}, Effect.fail, unsure)
        )
        if (Either.isRight(result)) return result.right
        failure = result.left
      }
    })

    const invoke = <A, E extends string>(
      request: Request<A, E>,
      options?: InvokeOptions
    ): Effect.Effect<A, RpcErrors<E> | InvokeError> => {
      const otherwise = (failure: Failure<E>): Effect.Effect<A, RpcErrors<E> | InvokeError> =>
        recover(request, options, failure)
      const { connection, method: { _tag: method } } = innermost(request)
      if (connection !== undefined && options?.dc === undefined) {
        return Effect.flatMap(businessIn(connection), (dc) => invoke(request, { ...options, dc: dc ?? pool.home().dc }))
      }
      const call = options?.dc === undefined && options?.purpose === undefined
        ? askOrElse(pool.home, request, context, otherwise, options)
        : attempt(request, options.dc, options, otherwise)
      return Effect.tracerWith((tracer) => {
        if (tracer === noTracer) return call
        return Effect.withSpan(call, method, {
          kind: "client",
          attributes: {
            "rpc.system": "mtproto",
            "rpc.method": method,
            "telegram.dc": options?.dc ?? pool.home().dc
          }
        })
      })
    }

    const businessIn = Businesses.make(cache, invoke)

    return Rpc.of({
      invoke,
      randomId: (identity) => identity === undefined ? RandomId.fresh(random) : RandomId.of(crypto.sha256, identity),
      isClosed: pool.isClosed,
      closed: (method) => Effect.flatMap(pool.closed, (failure) => Effect.fail(failureOf(method, failure)))
    })
  })
)
