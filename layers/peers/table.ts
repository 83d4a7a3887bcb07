/**
 * What is known of users and chats, in as few bytes as can be: numbers and strings in maps, by marked id. Pure but for
 * its own state.
 *
 * @since 0.1.0
 */
import * as Recent from "../support/recent.ts"

/**
 * Where a peer was seen of which only a `min` object is known.
 *
 * @since 0.1.0
 * @category models
 */
export interface Sighting {
  /** The access hash that opens its picture, and nothing else. */
  readonly hash: bigint
  /** The chat, by marked id, and the message; 0 where it was seen elsewhere. */
  readonly chat: number
  readonly message: number
}

/**
 * What there is to tell of a peer.
 *
 * @since 0.1.0
 * @category models
 */
export interface Facts {
  readonly hash: bigint
  /** Public names in lower case. */
  readonly names: ReadonlyArray<string>
  readonly phone: string
}

/**
 * How much there is in a table.
 *
 * @since 0.1.0
 * @category models
 */
export interface Sizes {
  readonly full: number
  readonly min: number
  readonly names: number
  /** Those that wait to be written into the store. */
  readonly unsaved: number
}

const parts = (about: string): readonly [phone: string, names: ReadonlyArray<string>] => {
  const [phone = "", ...names] = about.split(" ")
  return [phone, names]
}

/**
 * The table. Ids are marked ids.
 *
 * @since 0.1.0
 * @category models
 */
export interface Table {
  /** Puts what a full object said. */
  readonly put: (id: number, facts: Facts) => void
  /** Puts what a full object said that had no access hash. */
  readonly rename: (id: number, names: ReadonlyArray<string>, phone?: string) => void
  readonly putMin: (id: number, sighting: Sighting) => void
  /** What the store knew, which is older than anything else. */
  readonly restore: (id: number, facts: Facts) => void
  readonly hash: (id: number) => bigint | undefined
  readonly sighting: (id: number) => Sighting | undefined
  readonly byName: (name: string) => number | undefined
  readonly byPhone: (phone: string) => number | undefined
  readonly facts: (id: number) => Facts | undefined
  /** A basic group has become a channel. */
  readonly migrate: (group: number, channel: number) => void
  readonly migrated: (group: number) => number | undefined
  readonly forget: (id: number) => void
  readonly forgetSightings: () => void
  readonly forgetNames: () => void
  readonly clear: () => void
  /** Takes up to so many of those whose facts the store does not have yet. */
  readonly takeUnsaved: (limit: number) => ReadonlyArray<number>
  /** Those that were taken wait again, but for those that were forgotten meanwhile. */
  readonly putBack: (ids: ReadonlyArray<number>) => void
  /** Is called, until it is replaced, when there is something to be saved. */
  readonly onUnsaved: (listener: () => void) => void
  readonly sizes: () => Sizes
}

/**
 * The limits of a table.
 *
 * @since 0.1.0
 * @category models
 */
export interface Limits {
  /** At least so many peers are remembered, and at most twice as many. */
  readonly capacity: number
  /** A name that was not put again is forgotten when so many milliseconds have passed, or twice as many at most. */
  readonly nameTurn: number
  readonly now: () => number
}

/**
 * An empty table.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = ({ capacity, nameTurn, now }: Limits): Table => {
  const hashes = Recent.make<number, bigint>(capacity)
  // A telephone number and names, separated by spaces: one string is smaller than a list, and quicker to compare.
  const abouts = Recent.make<number, string>(capacity)
  const names = Recent.make<string, number>(capacity)
  const phones = Recent.make<string, number>(capacity)
  const sightings = Recent.make<number, Sighting>(capacity)
  const migrations = Recent.make<number, number>(capacity)
  // Those that do not fit any more will be seen again.
  const unsaved = new Set<number>()

  let listener: (() => void) | undefined
  let turned = now()

  const touch = (id: number) => {
    if (unsaved.size < capacity) unsaved.add(id)
    listener?.()
  }
  /** Names age all together: that costs nothing for each. */
  const byName = (name: string): number | undefined => {
    const age = now() - turned
    if (age >= nameTurn) {
      names.turn()
      if (age >= 2 * nameTurn) names.turn()
      turned = now()
    }
    return names.peek(name)
  }
  /** Whether anything is new. Names that were given up are somebody else's now, or soon. */
  const setAbout = (id: number, own: ReadonlyArray<string>, phone: string): boolean => {
    const about = own.length === 0 && phone === "" ? "" : [phone, ...own].join(" ")
    const before = abouts.get(id) ?? ""
    // A name that was heard again is as good as a new one, although nothing has changed.
    for (const name of own) names.set(name, id)
    if (about === before) return false
    const [oldPhone, oldNames] = parts(before)
    for (const name of oldNames) if (!own.includes(name) && names.peek(name) === id) names.delete(name)
    if (oldPhone !== "" && phones.get(oldPhone) === id) phones.delete(oldPhone)
    if (phone !== "") phones.set(phone, id)
    if (about === "") abouts.delete(id)
    else abouts.set(id, about)
    return true
  }
  const store = (id: number, { hash, names, phone }: Facts): boolean => {
    const isNew = hashes.get(id) !== hash
    if (isNew) hashes.set(id, hash)
    sightings.delete(id)
    return setAbout(id, names, phone) || isNew
  }

  return {
    put: (id, facts) => {
      if (store(id, facts)) touch(id)
    },
    rename: (id, own, phone) => {
      if (setAbout(id, own, phone ?? parts(abouts.get(id) ?? "")[0]) && hashes.get(id) !== undefined) touch(id)
    },
    putMin: (id, sighting) => {
      if (hashes.get(id) !== undefined) return
      const before = sightings.get(id)
      // Where it was seen is worth more than that it was seen.
      if (before === undefined || sighting.message !== 0 || before.message === 0) sightings.set(id, sighting)
    },
    restore: (id, facts) => {
      if (hashes.get(id) === undefined) store(id, facts)
    },
    hash: hashes.get,
    sighting: sightings.get,
    byName,
    byPhone: phones.get,
    facts: (id) => {
      const hash = hashes.get(id)
      if (hash === undefined) return undefined
      const [phone, own] = parts(abouts.get(id) ?? "")
      return { hash, names: own, phone }
    },
    migrate: migrations.set,
    migrated: migrations.get,
    forget: (id) => {
      setAbout(id, [], "")
      hashes.delete(id)
      sightings.delete(id)
      unsaved.delete(id)
    },
    forgetSightings: sightings.clear,
    forgetNames: names.clear,
    clear: () => {
      for (const part of [hashes, abouts, names, phones, sightings, migrations, unsaved]) part.clear()
    },
    takeUnsaved: (limit) => {
      const taken: Array<number> = []
      for (const id of unsaved) {
        if (taken.length === limit) break
        taken.push(id)
      }
      for (const id of taken) unsaved.delete(id)
      return taken
    },
    putBack: (ids) => {
      for (const id of ids) if (hashes.peek(id) !== undefined) touch(id)
    },
    onUnsaved: (next) => {
      listener = next
    },
    sizes: () => ({ full: hashes.size(), min: sightings.size(), names: names.size(), unsaved: unsaved.size })
  }
}

/**
 * A table for what is old, such as a file: it says how to name those of whom nothing is known, and changes nothing. Names
 * and telephone numbers may be somebody else's by now.
 *
 * @since 0.1.0
 * @category constructors
 */
export const unchanging = (table: Table): Table => ({
  ...table,
  put: (id, { hash }) => {
    if (table.hash(id) === undefined) table.put(id, { hash, names: [], phone: "" })
  },
  rename: () => {},
  putMin: (id, sighting) => {
    if ((table.sighting(id)?.message ?? 0) === 0) table.putMin(id, sighting)
  }
})
