/**
 * What a request is about, whatever stands around it: `invokeWithTakeout`, `invokeWithBusinessConnection` and their like
 * change how a call is made, not what it does. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invoking
 */
import * as Predicate from "effect/Predicate"
import type { Info } from "./Method.ts"
import { Request } from "./Method.ts"

/**
 * The request in the middle of its wrappers.
 *
 * @since 0.1.0
 * @category models
 */
export interface Innermost {
  /** Its method, with the errors of all that stands around it: what a refusal is understood by. */
  readonly method: Pick<Info, "_tag" | "errors">
  readonly params: unknown
  /**
   * The connection with a business that the call is made for: what it does, it does to the account of the business, which
   * has numbers, waits and a data centre of its own. None for calls for the own account.
   *
   * @see https://core.telegram.org/api/bots/connected-business-bots
   */
  readonly connection?: string | undefined
}

/** The request that another one carries. (Some methods have a `query` that is a text.) */
const within = ({ params }: Request<unknown, string>): Request<unknown, string> | undefined =>
  Predicate.hasProperty(params, "query") && params.query instanceof Request ? params.query : undefined

/** The connection that a wrapper names. */
const connectionIn = ({ method, params }: Request<unknown, string>): string | undefined =>
  method._tag === "invokeWithBusinessConnection" && Predicate.hasProperty(params, "connectionId")
    ? String(params.connectionId)
    : undefined

/**
 * Looks into the wrappers of a request, if it has some. The one place to ask.
 *
 * @since 0.1.0
 * @category accessors
 */
export const innermost = (request: Request<unknown, string>): Innermost => {
  let next = within(request)
  if (next === undefined) return request
  let inner = request
  let connection: string | undefined
  for (; next !== undefined; next = within(inner)) {
    connection ??= connectionIn(inner)
    inner = next
  }
  return { method: { _tag: inner.method._tag, errors: request.method.errors }, params: inner.params, connection }
}
