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

/** The request that another one carries. (Some methods have a `query` that is a text.) */
const within = ({ params }: Request<unknown, string>): Request<unknown, string> | undefined =>
  Predicate.hasProperty(params, "query") && params.query instanceof Request ? params.query : undefined

/**
 * The request in the middle of its wrappers; itself, where it has none.
 *
 * @since 0.1.0
 * @category accessors
 */
export const innermost = (request: Request<unknown, string>): Request<unknown, string> => {
  let inner = request
  for (let next = within(inner); next !== undefined; next = within(inner)) inner = next
  return inner
}

/**
 * The connection with a business that a call is made for. What it does, it does to the account of the business.
 *
 * @since 0.1.0
 * @category accessors
 * @see https://core.telegram.org/api/bots/connected-business-bots
 */
export const connectionOf = (request: Request<unknown, string>): string | undefined => {
  for (let inner: Request<unknown, string> | undefined = request; inner !== undefined; inner = within(inner)) {
    const { method, params } = inner
    if (method._tag === "invokeWithBusinessConnection" && Predicate.hasProperty(params, "connectionId")) {
      return String(params.connectionId)
    }
  }
  return undefined
}

/**
 * The method in the middle, with the errors of all that stands around it: what a refusal is understood by.
 *
 * @since 0.1.0
 * @category accessors
 */
export const subject = (request: Request<unknown, string>): Pick<Info, "_tag" | "errors"> => {
  const inner = innermost(request)
  return inner === request ? request.method : { _tag: inner.method._tag, errors: request.method.errors }
}
