/**
 * The people whom an account knows, and those from whom it wants to hear nothing.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/contacts
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type * as Stream from "effect/Stream"
import { peer as peerFromTl } from "../schema/model/fromTl/peer.ts"
import { seconds } from "../schema/model/fromTl/time.ts"
import { user as userFromTl } from "../schema/model/fromTl/user.ts"
import { toMarkedId } from "../schema/model/Peer.ts"
import type { Peer } from "../schema/model/Peer.ts"
import type { User } from "../schema/model/User.ts"
import * as contacts from "../schema/tl/api/methods/contacts.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import { paged } from "./chats/paging.ts"
import { type TargetError, userOf } from "./chats/target.ts"

export { type TargetError, WrongPeer } from "./chats/target.ts"
export { search, type SearchError } from "./Peers.ts"

const invoke = Rpc.invoke

const usersOf = (users: ReadonlyArray<T.User>): ReadonlyArray<User> =>
  users.flatMap((user) => Option.toArray(userFromTl(user)))

/**
 * All contacts.
 *
 * @since 0.1.0
 * @category contacts
 * @see https://core.telegram.org/method/contacts.getContacts
 */
export const list: Effect.Effect<
  ReadonlyArray<User>,
  Method.Error<typeof contacts.getContacts> | InvokeError,
  Rpc
> = /* @__PURE__ */ Effect.suspend(() =>
  Effect.map(invoke(contacts.getContacts({ hash: 0n })), (answer) =>
    // Only an answer to a hash can say that nothing has changed.
    answer._tag === "contacts.contacts" ? usersOf(answer.users) : [])
)

/**
 * How a contact is to be called.
 *
 * @since 0.1.0
 * @category models
 */
export interface ContactName {
  readonly firstName: string
  readonly lastName?: string | undefined
}

/**
 * Makes somebody a contact, or changes how they are called. They see the account's telephone number if `showPhone` says
 * so.
 *
 * @since 0.1.0
 * @category contacts
 * @see https://core.telegram.org/method/contacts.addContact
 */
export const add = (
  user: PeerLike,
  name: ContactName & {
    readonly phone?: Redacted.Redacted<string> | undefined
    readonly showPhone?: boolean | undefined
  }
): Effect.Effect<void, Method.Error<typeof contacts.addContact> | TargetError, Rpc | Peers> =>
  Effect.flatMap(userOf(user), (id) =>
    Effect.asVoid(invoke(contacts.addContact({
      id,
      firstName: name.firstName,
      lastName: name.lastName ?? "",
      phone: name.phone === undefined ? "" : Redacted.value(name.phone),
      addPhonePrivacyException: name.showPhone
    }))))

/**
 * Makes these users no contacts any more.
 *
 * @since 0.1.0
 * @category contacts
 * @see https://core.telegram.org/method/contacts.deleteContacts
 */
export const remove = (
  ...users: readonly [PeerLike, ...ReadonlyArray<PeerLike>]
): Effect.Effect<void, Method.Error<typeof contacts.deleteContacts> | TargetError, Rpc | Peers> =>
  Effect.flatMap(
    Effect.forEach(users, userOf, { concurrency: 4 }),
    (id) => Effect.asVoid(invoke(contacts.deleteContacts({ id })))
  )

/**
 * An entry of an address book.
 *
 * @since 0.1.0
 * @category models
 */
export interface ImportEntry extends ContactName {
  /** With or without "+", digits. */
  readonly phone: Redacted.Redacted<string>
}

/**
 * What came of an address book.
 *
 * @since 0.1.0
 * @category models
 */
export interface Imported {
  /** For each entry, in order, who that is; none for those who are not on Telegram. */
  readonly users: ReadonlyArray<Option.Option<User>>
  /** The entries that Telegram had no time for: to be tried again later. */
  readonly retry: ReadonlyArray<ImportEntry>
}

/**
 * Makes contacts of an address book, as far as its numbers are on Telegram. Telegram takes only so many a day.
 *
 * @since 0.1.0
 * @category contacts
 * @see https://core.telegram.org/method/contacts.importContacts
 */
const importAll: (
  entries: ReadonlyArray<ImportEntry>
) => Effect.Effect<Imported, Method.Error<typeof contacts.importContacts> | InvokeError, Rpc> = Effect.fnUntraced(
  function*(entries) {
    const found = new Map<number, User>()
    const retry: Array<ImportEntry> = []
    for (let start = 0; start < entries.length; start += pageSize) {
      const some = entries.slice(start, start + pageSize)
      const answer = yield* invoke(contacts.importContacts({
        contacts: some.map((entry, index) => ({
          _tag: "inputPhoneContact",
          clientId: BigInt(start + index),
          phone: Redacted.value(entry.phone),
          firstName: entry.firstName,
          lastName: entry.lastName ?? ""
        }))
      }))
      const users = new Map(usersOf(answer.users).map((user) => [Number(user.id), user]))
      for (const { clientId, userId } of answer.imported) {
        const user = users.get(userId)
        if (user !== undefined) found.set(Number(clientId), user)
      }
      for (const id of answer.retryContacts) {
        const entry = entries[Number(id)]
        if (entry !== undefined) retry.push(entry)
      }
    }
    return { users: entries.map((_, index) => Option.fromNullable(found.get(index))), retry }
  }
)

export {
  /**
   * Makes contacts of an address book, as far as its numbers are on Telegram.
   *
   * @since 0.1.0
   */
  importAll as import
}

const pageSize = 100

/**
 * From what somebody is kept.
 *
 * @since 0.1.0
 * @category models
 */
export interface BlockOptions {
  /** Only from the account's stories. */
  readonly storiesOnly?: boolean | undefined
}

/**
 * Why somebody was not blocked, or not unblocked.
 *
 * @since 0.1.0
 * @category errors
 */
export type BlockError = Method.Error<typeof contacts.block> | PeerNotFound | InvokeError

/**
 * Keeps somebody from writing to the account, and from its stories; or from the stories only.
 *
 * @since 0.1.0
 * @category blocks
 * @see https://core.telegram.org/method/contacts.block
 */
export const block = (peer: PeerLike, options?: BlockOptions): Effect.Effect<void, BlockError, Rpc | Peers> =>
  Effect.flatMap(
    Effect.flatMap(Peers, (peers) => peers.resolve(peer)),
    (id) => Effect.asVoid(invoke(contacts.block({ id, myStoriesFrom: options?.storiesOnly })))
  )

/**
 * Lifts a block.
 *
 * @since 0.1.0
 * @category blocks
 * @see https://core.telegram.org/method/contacts.unblock
 */
export const unblock = (
  peer: PeerLike,
  options?: BlockOptions
): Effect.Effect<void, Method.Error<typeof contacts.unblock> | PeerNotFound | InvokeError, Rpc | Peers> =>
  Effect.flatMap(
    Effect.flatMap(Peers, (peers) => peers.resolve(peer)),
    (id) => Effect.asVoid(invoke(contacts.unblock({ id, myStoriesFrom: options?.storiesOnly })))
  )

/**
 * Somebody who is blocked.
 *
 * @since 0.1.0
 * @category models
 */
export interface Blocked {
  readonly peer: Peer
  readonly user: Option.Option<User>
  readonly since: DateTime.Utc
}

/**
 * Who is blocked.
 *
 * @since 0.1.0
 * @category blocks
 * @see https://core.telegram.org/method/contacts.getBlocked
 */
export const blocked = (
  options?: BlockOptions
): Stream.Stream<Blocked, Method.Error<typeof contacts.getBlocked> | InvokeError, Rpc> =>
  paged(0, (offset: number) =>
    Effect.map(
      invoke(contacts.getBlocked({ offset, limit: pageSize, myStoriesFrom: options?.storiesOnly })),
      (answer) => {
        const users = new Map(usersOf(answer.users).map((user) => [toMarkedId(user.peer), user]))
        const items = answer.blocked.map(({ date, peerId }): Blocked => {
          const peer = peerFromTl(peerId)
          return { peer, user: Option.fromNullable(users.get(toMarkedId(peer))), since: seconds(date) }
        })
        return [items, answer._tag === "contacts.blocked" ? undefined : offset + items.length] as const
      }
    ), ({ peer }) => toMarkedId(peer))
