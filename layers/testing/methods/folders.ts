/**
 * Folders of chats, and which chats are silent.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/folders
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import * as Folders from "../world/folders.ts"
import type { Peer } from "../world/model.ts"
import { dialogOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Render from "../world/render.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const getDialogFilters = method("messages.getDialogFilters", "user", (_, { person, world }) => ({
  _tag: "messages.dialogFilters",
  filters: Folders.toFilters(world, person)
}))

const updateDialogFilter = method("messages.updateDialogFilter", "user", (call, { person, session, world }) => {
  const filter = Folders.set(world, person, call.id, call.filter)
  if (filter instanceof Refusal) return filter
  Notices.passing(world, person, { _tag: "updateDialogFilter", id: call.id, filter }, [], session)
  return true
})

const updateOrder = method("messages.updateDialogFiltersOrder", "user", (call, { person, session, world }) => {
  Folders.order(person, call.order)
  Notices.passing(world, person, { _tag: "updateDialogFilterOrder", order: call.order }, [], session)
  return true
})

type Kind = "users" | "chats" | "broadcasts"

/** What settings are about. */
type Subject =
  | { readonly peer: Peer; readonly shown: T.NotifyPeer }
  | { readonly kind: Kind; readonly shown: T.NotifyPeer }

const subjectOf = ({ person, world }: Member, input: T.InputNotifyPeer): Subject | Refusal => {
  switch (input._tag) {
    case "inputNotifyUsers":
      return { kind: "users", shown: { _tag: "notifyUsers" } }
    case "inputNotifyChats":
      return { kind: "chats", shown: { _tag: "notifyChats" } }
    case "inputNotifyBroadcasts":
      return { kind: "broadcasts", shown: { _tag: "notifyBroadcasts" } }
    case "inputNotifyPeer": {
      const peer = resolve(world, person, input.peer)
      return peer instanceof Refusal ? peer : { peer, shown: { _tag: "notifyPeer", peer: Render.toPeer(peer) } }
    }
    default:
      // Topics and communities have no settings of their own here.
      return invalid("PEER_ID_INVALID")
  }
}

const getNotifySettings = method("account.getNotifySettings", "user", (call, caller) => {
  const subject = subjectOf(caller, call.peer)
  if (subject instanceof Refusal) return subject
  return Folders.toSettings(
    "kind" in subject
      ? caller.person.cabinet.muted[subject.kind]
      : dialogOf(caller.person, subject.peer).extras.mutedUntil
  )
})

const updateNotifySettings = method("account.updateNotifySettings", "user", (call, caller) => {
  const { person, session, world } = caller
  const subject = subjectOf(caller, call.peer)
  if (subject instanceof Refusal) return subject
  const { muteUntil } = call.settings
  if ("kind" in subject) person.cabinet.muted[subject.kind] = muteUntil ?? 0
  else dialogOf(person, subject.peer).extras.mutedUntil = muteUntil
  const notifySettings = Folders.toSettings(muteUntil)
  const update = { _tag: "updateNotifySettings", peer: subject.shown, notifySettings } as const
  Notices.passing(world, person, update, "peer" in subject ? [subject.peer] : [], session)
  return true
})

/**
 * The methods about folders and silent chats.
 *
 * @since 0.1.0
 * @category methods
 */
export const folders: ReadonlyArray<Handler> = [
  getDialogFilters,
  updateDialogFilter,
  updateOrder,
  getNotifySettings,
  updateNotifySettings
]
