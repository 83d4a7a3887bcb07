/**
 * The updates in what carries them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/Updates
 */
import type * as T from "../../tl/api/types.ts"

/**
 * All that are there in full: none of the short messages, which are updates of their own.
 *
 * @since 0.1.0
 * @category conversions
 */
export const updatesIn = (updates: T.Updates): ReadonlyArray<T.Update> => {
  switch (updates._tag) {
    case "updates":
    case "updatesCombined":
      return updates.updates
    case "updateShort":
      return [updates.update]
    default:
      return []
  }
}
