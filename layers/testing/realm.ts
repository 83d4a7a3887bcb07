/**
 * The data centres of the embedded server, as its parts see each other.
 *
 * @since 0.1.0
 */
import type { DataCentre } from "../../schema/wire/Servers.ts"
import type { AuthKey, KeyRing } from "./model.ts"

/**
 * All data centres.
 *
 * @since 0.1.0
 * @category models
 */
export interface Realm {
  /** Where they listen. */
  readonly addresses: () => ReadonlyArray<DataCentre>
  readonly keys: (dc: number) => KeyRing | undefined
  readonly allKeys: () => Iterable<AuthKey>
}
