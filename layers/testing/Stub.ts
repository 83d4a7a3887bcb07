/**
 * Answers calls without any server: for tests of what an application does with answers, not of how they come.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type { Method, Request, Who } from "../../schema/tl/Method.ts"
import type { RpcError, RpcErrors } from "../../schema/tl/RpcError.ts"
import { Auth } from "../../services/Auth.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { StoredAccount } from "../../services/SessionStore.ts"

/**
 * How calls of one method are answered.
 *
 * @since 0.1.0
 * @category models
 */
export interface Answer {
  readonly method: string
  readonly run: (params: unknown) => Effect.Effect<unknown, RpcError | InvokeError>
}

/** Who makes a request of a method has given the parameters of the method. */
const areParams = <Input>(method: Method<Input, unknown, string, Who>, params: unknown): params is Input =>
  method._tag !== "" && params !== method

/** The answer is one for the method of the request, so it gives what the request does. */
const fits = <A, E extends string>(
  request: Request<A, E>,
  answer: Answer,
  effect: Effect.Effect<unknown, RpcError | InvokeError>
): effect is Effect.Effect<A, RpcErrors<E> | InvokeError> =>
  answer.method === request.method._tag && Effect.isEffect(effect)

const nobody = (method: string) => Effect.dieMessage(`no answer was given for calls of ${method}`)

/**
 * Answers calls of a method: with a result, an error that Telegram documents for it, or one that any call may meet.
 * Other errors do not compile.
 *
 * ```ts
 * Stub.answer(messages.sendMessage, () =>
 *   Effect.succeed({ _tag: "updateShortSentMessage", id: 7, pts: 1, ptsCount: 1, date: 0 }))
 * ```
 *
 * @since 0.1.0
 * @category constructors
 */
export const answer = <Input, Output, Errors extends string, Allowed extends Who>(
  method: Method<Input, Output, Errors, Allowed>,
  handler: (params: NoInfer<Input>) => Effect.Effect<NoInfer<Output>, RpcErrors<NoInfer<Errors>> | InvokeError>
): Answer => ({
  method: method._tag,
  run: (params) =>
    Effect.suspend((): Effect.Effect<unknown, RpcError | InvokeError> =>
      areParams(method, params) ? handler(params) : nobody(method._tag)
    )
})

/**
 * An `Rpc` that gives these answers. A call of any other method is a fault of the test: it dies.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (...answers: ReadonlyArray<Answer>): Layer.Layer<Rpc> => {
  const byMethod = new Map(answers.map((one) => [one.method, one]))
  const invoke = <A, E extends string>(request: Request<A, E>): Effect.Effect<A, RpcErrors<E> | InvokeError> => {
    const found = byMethod.get(request.method._tag)
    if (found === undefined) return nobody(request.method._tag)
    const effect = found.run(request.params)
    return fits(request, found, effect) ? effect : nobody(request.method._tag)
  }
  let lastId = 0n
  const ids = new Map<string, bigint>()
  const randomId: Rpc["Type"]["randomId"] = (identity) => {
    const name = identity && JSON.stringify([identity.account, identity.method, identity.key])
    const id = (name === undefined ? undefined : ids.get(name)) ?? ++lastId
    if (name !== undefined) ids.set(name, id)
    return id
  }
  return Layer.succeed(Rpc, Rpc.of({ invoke, randomId, isClosed: () => false, closed: () => Effect.never }))
}

const unasked = Effect.dieMessage("nobody logs in where answers are given without a server")

/**
 * An account that is signed in, without any server. It cannot log in or out.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerAccount = (account: StoredAccount): Layer.Layer<Auth> =>
  Layer.succeed(
    Auth,
    Auth.of({
      self: () => account,
      changes: Stream.make(account),
      // Nobody signs in or out.
      listen: () => {},
      me: unasked,
      application: { apiId: 1, apiHash: Redacted.make("hash") },
      session: Effect.succeed(undefined),
      tokens: Effect.succeed([]),
      enter: () => unasked,
      leave: () => unasked,
      prove: () => unasked,
      protect: () => unasked,
      accepted: unasked,
      notice: () => {}
    })
  )
