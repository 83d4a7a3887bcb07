/** Peers of which a test says how they are named, and nothing else. */
import { Effect } from "effect"
import { Peers } from "../../services/Peers.ts"

const unasked = Effect.dieMessage("nobody is asked for that here")

export const peersBy = (resolve: Peers["Type"]["resolve"]): Peers["Type"] =>
  Peers.of({
    resolve,
    input: () => unasked,
    forPhoto: () => unasked,
    get: () => unasked,
    forget: () => unasked,
    learn: () => unasked,
    stats: unasked,
    prune: unasked
  })
