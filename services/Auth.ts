/**
 * Who is signed in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import * as Context from "effect/Context"
import type { StoredAccount } from "./SessionStore.ts"

/**
 * The account of the client. While its layer is built a bot signs in, unless it is signed in already.
 *
 * @since 0.1.0
 * @category tags
 */
export class Auth extends Context.Tag("layergram/services/Auth")<Auth, {
  /** The account that is signed in, if any. */
  readonly self: () => StoredAccount | undefined
}>() {}
