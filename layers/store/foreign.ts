/**
 * Sessions of other libraries as changes, and back. Pure.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { Servers } from "../../schema/wire/Servers.ts"
import type { ForeignSession } from "../../schema/wire/SessionString.ts"
import type { StoredSession } from "../../services/SessionStore.ts"
import { Change, StoredAccount, StoredChannel, StoredKey, StoredUpdates } from "../../services/SessionStore.ts"

/**
 * The changes that make a foreign session ours. The salt is not known: the server tells it with the first answer.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toChanges = (session: ForeignSession): ReadonlyArray<Change> => [
  ...session.keys.map(({ dc, key }) =>
    Change.PutKey({
      key: new StoredKey({
        dc,
        key: Redacted.make(key),
        salt: 0n,
        // When it was made is not known, but that it is old is.
        createdAt: DateTime.unsafeMake(0),
        authorized: dc === session.home && session.account !== undefined
      })
    })
  ),
  Change.SetHome({ dc: session.home }),
  ...(session.account === undefined ? [] : [Change.SignIn({ account: new StoredAccount(session.account) })]),
  ...(session.updates === undefined ? [] : [Change.SetUpdates({ updates: new StoredUpdates(session.updates) })]),
  ...(session.channels ?? []).map((channel) => Change.PutChannel({ channel: new StoredChannel(channel) }))
]

/**
 * What another library may be told of our session; its home answers where `servers` says.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromStored = (
  session: StoredSession,
  options: {
    readonly channels: ReadonlyArray<StoredChannel>
    readonly servers: Servers
    readonly apiId: number | undefined
  }
): ForeignSession => {
  const home = Option.getOrElse(session.home, () => options.servers.home)
  const at = options.servers.dataCentres.find(({ id, ipv6, mediaOnly }) =>
    id === home && ipv6 !== true && mediaOnly !== true
  )
  return {
    home,
    keys: session.keys.map(({ dc, key }) => ({ dc, key: Redacted.value(key) })),
    address: at === undefined ? undefined : { host: at.host, port: at.port },
    dataCentres: options.servers.dataCentres,
    isTest: options.servers.test,
    apiId: options.apiId,
    account: Option.getOrUndefined(session.account),
    updates: Option.getOrUndefined(session.updates),
    channels: options.channels
  }
}
