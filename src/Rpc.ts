/**
 * Calls of the raw API, and what can go wrong with any call.
 *
 * @since 0.1.0
 */
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
