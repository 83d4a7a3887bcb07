// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `fragment`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/fragment.getCollectibleInfo */
export interface getCollectibleInfo {
  readonly collectible: T.InputCollectible
}

/** https://core.telegram.org/method/fragment.getCollectibleInfo */
export const getCollectibleInfo: M.Method<
  getCollectibleInfo,
  T.FragmentCollectibleInfo,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "COLLECTIBLE_INVALID" | "COLLECTIBLE_NOT_FOUND",
  "user"
> = /* @__PURE__ */ M.make(
  "fragment.getCollectibleInfo",
  -0x41e17a46, // #be1e85ba
  (w, v) => {
    w.id(-0x41e17a46)
    W.writeInputCollectible(w, v.collectible)
  },
  R.readFragmentCollectibleInfo,
  "BUSINESS_CONNECTION_NOT_ALLOWED COLLECTIBLE_INVALID COLLECTIBLE_NOT_FOUND",
  "user"
)
