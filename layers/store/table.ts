/**
 * Records in a map. Pure, but for the map, which belongs to one store.
 *
 * @since 0.1.0
 */
import type { SessionRecord, Write } from "../../services/SessionRecords.ts"

/**
 * Records by name.
 *
 * @since 0.1.0
 * @category models
 */
export type Table = Map<string, Uint8Array>

/**
 * A table of these records.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (records: Iterable<SessionRecord>): Table => {
  const table: Table = new Map()
  for (const { name, value } of records) table.set(name, value)
  return table
}

/**
 * Those of the named records that exist.
 *
 * @since 0.1.0
 * @category reading
 */
export const pick = (table: Table, names: ReadonlyArray<string>): ReadonlyMap<string, Uint8Array> => {
  const found = new Map<string, Uint8Array>()
  for (const name of names) {
    const value = table.get(name)
    if (value !== undefined) found.set(name, value)
  }
  return found
}

/**
 * The records whose names begin so.
 *
 * @since 0.1.0
 * @category reading
 */
export const list = (table: Table, prefix: string): ReadonlyArray<SessionRecord> => {
  const found: Array<SessionRecord> = []
  for (const [name, value] of table) if (name.startsWith(prefix)) found.push({ name, value })
  return found
}

/**
 * Makes the writes, in order.
 *
 * @since 0.1.0
 * @category writing
 */
export const write = (table: Table, writes: ReadonlyArray<Write>): void => {
  for (const one of writes) {
    switch (one._tag) {
      case "Put":
        table.set(one.name, one.value)
        break
      case "Remove":
        table.delete(one.name)
        break
      case "Clear":
        table.clear()
        break
    }
  }
}
