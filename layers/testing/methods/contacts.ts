/**
 * Contacts and blocks.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/contacts
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve, resolveUser } from "../world/access.ts"
import type { Channel, Person } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Render from "../world/render.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const known = ({ person, world }: Member): ReadonlyArray<Person> =>
  [...person.contacts].flatMap((id) => world.persons.get(id) ?? [])

const getContacts = method("contacts.getContacts", "user", (_, caller) => {
  const gallery = Render.gallery(caller.world, caller.person)
  const all = known(caller)
  for (const one of all) gallery.add(one)
  return {
    _tag: "contacts.contacts",
    contacts: all.map((one) => ({ _tag: "contact", userId: one.id, mutual: one.contacts.has(caller.person.id) })),
    savedCount: 0,
    users: gallery.users()
  }
})

const settings = (caller: Member, users: ReadonlyArray<Person>): T.updates => {
  const gallery = Render.gallery(caller.world, caller.person)
  for (const user of users) gallery.add(user)
  const updates = users.map((user): T.Update => ({
    _tag: "updatePeerSettings",
    peer: Render.toPeer(user),
    settings: { _tag: "peerSettings" }
  }))
  return Notices.container(caller.world, updates, gallery)
}

const addContact = method("contacts.addContact", "user", (call, caller) => {
  const user = resolveUser(caller.world, caller.person, call.id)
  if (user instanceof Refusal) return user
  if (user === caller.person) return invalid("CONTACT_ID_INVALID")
  if (call.firstName === "") return invalid("CONTACT_NAME_EMPTY")
  caller.person.contacts.add(user.id)
  return settings(caller, [user])
})

const deleteContacts = method("contacts.deleteContacts", "user", (call, caller) => {
  const users: Array<Person> = []
  for (const input of call.id) {
    const user = resolveUser(caller.world, caller.person, input)
    if (user instanceof Refusal) return user
    users.push(user)
  }
  for (const user of users) caller.person.contacts.delete(user.id)
  return settings(caller, users)
})

const importContacts = method("contacts.importContacts", "user", (call, caller) => {
  const { person, world } = caller
  const gallery = Render.gallery(world, person)
  const imported: Array<T.importedContact> = []
  for (const { clientId, phone } of call.contacts) {
    const user = world.phones.get(phone.replaceAll(/\D/g, ""))
    if (user === undefined || user === person) continue
    person.contacts.add(user.id)
    gallery.add(user)
    imported.push({ _tag: "importedContact", userId: user.id, clientId })
  }
  return {
    _tag: "contacts.importedContacts",
    imported,
    popularInvites: [],
    retryContacts: [],
    users: gallery.users()
  }
})

const resolvePhone = method("contacts.resolvePhone", "user", ({ phone }, { person, world }) => {
  const found = world.phones.get(phone.replaceAll(/\D/g, ""))
  if (found === undefined) return invalid("PHONE_NOT_OCCUPIED")
  const gallery = Render.gallery(world, person)
  gallery.add(found)
  return { _tag: "contacts.resolvedPeer", peer: Render.toPeer(found), chats: [], users: gallery.users() }
})

const minQuery = 3

const search = method("contacts.search", "user", (call, caller) => {
  const { person, world } = caller
  const q = call.q.toLowerCase().replace(/^@/, "")
  if (q === "") return invalid("SEARCH_QUERY_EMPTY")
  const fits = (one: Person | Channel) => {
    const name = one.kind === "person" ? `${one.firstName} ${one.lastName ?? ""}` : one.title
    return name.toLowerCase().includes(q) || (one.username ?? "").toLowerCase().startsWith(q)
  }
  const own = [...known(caller), ...person.channels].filter(fits)
  const named = q.length < minQuery ? [] : [...new Set(world.usernames.values())]
  const others = named.filter((one) => fits(one) && !own.includes(one) && one !== person)
  const gallery = Render.gallery(world, person)
  const mine = own.slice(0, call.limit)
  const public_ = others.slice(0, call.limit)
  for (const one of [...mine, ...public_]) gallery.add(one)
  return {
    _tag: "contacts.found",
    myResults: mine.map(Render.toPeer),
    results: public_.map(Render.toPeer),
    chats: gallery.chats(),
    users: gallery.users()
  }
})

const setBlocked = (caller: Member, peer: T.InputPeer, stories: boolean, blocked: boolean): true | Refusal => {
  const user = resolve(caller.world, caller.person, peer)
  if (user instanceof Refusal) return user
  if (user === caller.person) return invalid("CONTACT_ID_INVALID")
  const list = stories ? caller.person.blockedFromStories : caller.person.blocked
  if (blocked) list.add(user.id)
  else list.delete(user.id)
  return true
}

const block = method(
  "contacts.block",
  "user",
  (call, caller) => setBlocked(caller, call.id, call.myStoriesFrom === true, true)
)

const unblock = method(
  "contacts.unblock",
  "user",
  (call, caller) => setBlocked(caller, call.id, call.myStoriesFrom === true, false)
)

const getBlocked = method("contacts.getBlocked", "user", (call, { person, world }) => {
  const ids = [...(call.myStoriesFrom === true ? person.blockedFromStories : person.blocked)]
  const page = ids.slice(call.offset, call.offset + Math.max(1, Math.min(100, call.limit)))
  const gallery = Render.gallery(world, person)
  const date = world.environment.timers.seconds()
  const blocked = page.flatMap((id): ReadonlyArray<T.peerBlocked> => {
    const one = world.persons.get(id)
    if (one === undefined) return []
    gallery.add(one)
    return [{ _tag: "peerBlocked", peerId: Render.toPeer(one), date }]
  })
  const found = { blocked, chats: gallery.chats(), users: gallery.users() }
  return page.length === ids.length
    ? { _tag: "contacts.blocked", ...found }
    : { _tag: "contacts.blockedSlice", count: ids.length, ...found }
})

/**
 * The methods about contacts and blocks.
 *
 * @since 0.1.0
 * @category methods
 */
export const contacts: ReadonlyArray<Handler> = [
  getContacts,
  addContact,
  deleteContacts,
  importContacts,
  resolvePhone,
  search,
  block,
  unblock,
  getBlocked
]
