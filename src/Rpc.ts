/**
 * Calls of the raw API, and what can go wrong with any call.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { Auth } from "../services/Auth.ts"
import { Rpc } from "../services/Rpc.ts"

export type { Method, Request } from "../schema/tl/Method.ts"
export { RpcError } from "../schema/tl/RpcError.ts"
export type { RpcErrors } from "../schema/tl/RpcError.ts"
export * from "../services/Rpc.ts"

/**
 * Calls any method of the Telegram API: `Rpc.invoke(users.getUsers({ id }))`, with `layergram/tl/users`. What can go wrong
 * is in the type: `Method.Error<typeof users.getUsers>` names it.
 *
 * @since 0.1.0
 * @category calling
 */
export const invoke = Rpc.invoke

/**
 * A `random_id` for a raw call, by which Telegram knows the call again and does not do its work twice. Without a key it
 * is fresh. With one it is the same whenever this account calls this method with this key, in this process or the next:
 * a call that is made again after a crash is refused with `RANDOM_ID_DUPLICATE` when it had been executed.
 *
 * ```ts
 * const randomId = yield* Rpc.randomId("messages.sendMedia", order.id)
 * ```
 *
 * @since 0.1.0
 * @category calling
 */
export const randomId = (method: string, idempotencyKey?: string): Effect.Effect<bigint, never, Rpc | Auth> =>
  Effect.map(Effect.zip(Rpc, Auth), ([rpc, auth]) =>
    rpc.randomId(
      idempotencyKey === undefined ? undefined : { account: auth.self()?.userId ?? 0, method, key: idempotencyKey }
    ))
