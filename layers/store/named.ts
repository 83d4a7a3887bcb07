/**
 * Failures that say which session they are about. Pure.
 *
 * @since 0.1.0
 */
import { SessionStoreError } from "../../services/SessionStore.ts"

/**
 * Names the session in a failure of its store that does not name one yet; other failures stay as they are.
 *
 * @since 0.1.0
 * @category errors
 */
export const named = (session: string | undefined) => <E>(error: E): E | SessionStoreError => {
  if (!(error instanceof SessionStoreError) || session === undefined || error.session !== undefined) return error
  const { aside, cause, found, operation, reason } = error
  return new SessionStoreError({ operation, reason, session, aside, found, cause })
}
