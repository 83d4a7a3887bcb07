/**
 * Messages that are pinned.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/pin
 */
import type { Session } from "../model.ts"
import * as Boxes from "./boxes.ts"
import type { BoxEvent, Entry, Holder, Peer, Person } from "./model.ts"
import { boxOf, holderOf, idsOf } from "./model.ts"
import * as Notices from "./notices.ts"
import type { World } from "./World.ts"
import { audience } from "./World.ts"

/** All who are to hear of what happens in a box. */
const readers = (holder: Holder, peer: Peer, person: Person): ReadonlyArray<Person> =>
  holder.kind === "person" ? [holder] : audience(person, peer)

/** Pins or unpins a copy; gives what has happened in its box. */
const set = (
  world: World,
  by: Person,
  holder: Holder,
  entries: ReadonlyArray<Entry>,
  pinned: boolean,
  except: Session | undefined
): BoxEvent | undefined => {
  const [first] = entries
  if (first === undefined) return undefined
  for (const entry of entries) entry.pinned = pinned
  const ids = entries.map(({ id }) => id)
  const what = { _tag: "Pinned", peer: first.peer, ids, pinned } as const
  const event = Boxes.log(holder.box, world.environment.timers.seconds(), ids.length, what)
  for (const person of readers(holder, first.peer, by)) {
    Notices.happened(world, person, holder, event, person === by ? except : undefined)
  }
  return event
}

/**
 * Pins or unpins a message: on all sides, or only on the account's own. Gives what has happened in the account's box.
 *
 * @since 0.1.0
 * @category transitions
 */
export const toggle = (
  world: World,
  by: Person,
  entry: Entry,
  pinned: boolean,
  oneSided: boolean,
  except?: Session
): BoxEvent | undefined => {
  const own = holderOf(by, entry.peer)
  let event: BoxEvent | undefined
  for (const [holder, id] of entry.letter.copies) {
    if (oneSided && holder !== own) continue
    const copy = holder.box.entries.get(id)
    if (copy === undefined || copy.pinned === pinned) continue
    const happened = set(world, by, holder, [copy], pinned, except)
    if (holder === own) event = happened
  }
  return event
}

/**
 * The messages of a chat that are pinned, the newest first.
 *
 * @since 0.1.0
 * @category reading
 */
export const pinnedIn = (person: Person, peer: Peer): ReadonlyArray<Entry> =>
  idsOf(person, peer).toReversed()
    .map((id) => boxOf(person, peer).entries.get(id))
    .filter((entry) => entry?.pinned === true)
    .filter((entry) => entry !== undefined)

/**
 * Unpins up to so many messages of a chat, for everybody in it. Gives how many there were, and how many are left.
 *
 * @since 0.1.0
 * @category transitions
 */
export const clear = (
  world: World,
  by: Person,
  peer: Peer,
  atMost: number,
  except?: Session
): { readonly count: number; readonly left: number } => {
  const all = pinnedIn(by, peer)
  for (const entry of all.slice(0, atMost)) toggle(world, by, entry, false, false, except)
  return { count: Math.min(all.length, atMost), left: Math.max(0, all.length - atMost) }
}
