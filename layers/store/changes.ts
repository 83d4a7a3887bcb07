/**
 * What a change does to a stored session. Pure; every store that keeps the session as a whole uses it.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type { Change } from "../../services/SessionStore.ts"
import { StoredSession } from "../../services/SessionStore.ts"

/**
 * The session of a client that has never run.
 *
 * @since 0.1.0
 * @category constants
 */
export const empty: StoredSession = new StoredSession({ home: Option.none(), account: Option.none(), keys: [] })

/** Telegram takes so many tokens at once. */
const maxTokens = 20

const applyOne = (session: StoredSession, change: Change): StoredSession => {
  switch (change._tag) {
    case "PutKey":
      return new StoredSession({
        ...session,
        keys: [...session.keys.filter(({ dc }) => dc !== change.key.dc), change.key]
      })
    case "DropKey":
      return new StoredSession({ ...session, keys: session.keys.filter(({ dc }) => dc !== change.dc) })
    case "SetHome":
      return new StoredSession({ ...session, home: Option.some(change.dc) })
    case "SignIn":
      return new StoredSession({ ...session, account: Option.some(change.account) })
    case "SignOut":
      return new StoredSession({ ...session, account: Option.none() })
    case "PutAuthToken":
      return new StoredSession({ ...session, authTokens: [...session.authTokens, change.token].slice(-maxTokens) })
    case "Wipe":
      return new StoredSession({ ...empty, authTokens: session.authTokens })
  }
}

/**
 * Makes the changes, in order.
 *
 * @since 0.1.0
 * @category transitions
 */
export const apply = (session: StoredSession, changes: ReadonlyArray<Change>): StoredSession =>
  changes.reduce(applyOne, session)
