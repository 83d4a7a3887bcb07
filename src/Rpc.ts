/**
 * Calls of the raw API, and what can go wrong with any call.
 *
 * @since 0.1.0
 */
export type { Request } from "../schema/tl/Method.ts"
export { RpcError } from "../schema/tl/RpcError.ts"
export type { RpcErrors } from "../schema/tl/RpcError.ts"
export * from "../services/Rpc.ts"
