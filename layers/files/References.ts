/**
 * Fresh file references for expired ones: asked for once, however many wait for one.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/file-references
 */
import * as Effect from "effect/Effect"
import type { DocumentName, FileOrigin, PhotoName } from "../../schema/model/FileLocation.ts"
import type { Peer } from "../../schema/model/Peer.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import { FileReferenceUnavailable } from "../../services/Files.ts"
import type { Peers } from "../../services/Peers.ts"
import type { InvokeError, Rpc } from "../../services/Rpc.ts"
import { equal, toHex } from "../crypto/bytes.ts"
import * as Recent from "../support/recent.ts"
import { keyOf, referenceIn } from "./locate.ts"
import * as Origins from "./origins.ts"

/** So many references are remembered, for those who come with an expired one that somebody has asked for before. */
const memory = 1024

interface Lock {
  readonly semaphore: Effect.Semaphore
  users: number
}

/**
 * The references of a client.
 *
 * @since 0.1.0
 * @category models
 */
export class References {
  private readonly rpc: Rpc["Type"]
  private readonly peers: Peers["Type"]
  private readonly fresh = Recent.make<string, Uint8Array>(memory)
  private readonly locks = new Map<string, Lock>()

  constructor(rpc: Rpc["Type"], peers: Peers["Type"]) {
    this.rpc = rpc
    this.peers = peers
  }

  /** One at a time for one file. */
  private locked<A, E>(key: string, work: Effect.Effect<A, E>): Effect.Effect<A, E> {
    return Effect.suspend(() => {
      const lock = this.locks.get(key) ?? { semaphore: Effect.unsafeMakeSemaphore(1), users: 0 }
      this.locks.set(key, lock)
      lock.users++
      return lock.semaphore.withPermits(1)(work).pipe(Effect.ensuring(Effect.sync(() => {
        if (--lock.users === 0) this.locks.delete(key)
      })))
    })
  }

  /** The reference that has taken the place of the one in a name. */
  refresh(
    name: DocumentName | PhotoName,
    origin: FileOrigin | undefined
  ): Effect.Effect<Uint8Array, FileReferenceUnavailable | InvokeError> {
    const key = `${keyOf(name)} ${toHex(name.reference)}`
    const unavailable = (reason: FileReferenceUnavailable["reason"]) => new FileReferenceUnavailable({ reason })
    const ask = Effect.gen(this, function*() {
      const known = this.fresh.get(key)
      if (known !== undefined) return known
      if (origin === undefined) return yield* unavailable("NoOrigin")
      const answer = yield* Origins.callFor(origin, name.id, (peer: Peer) => this.peers.resolve(peer)).pipe(
        Effect.flatMap((request) => this.rpc.invoke(request)),
        // Who may not ask there any more does not get a reference, either.
        Effect.catchIf((error) => error instanceof RpcError || error._tag === "PeerNotFound", () => unavailable("Gone"))
      )
      const found = referenceIn(answer, name._tag === "PhotoName" ? "photo" : "document", name.id)
      if (found === undefined) return yield* unavailable("Gone")
      if (equal(found, name.reference)) return yield* unavailable("Same")
      this.fresh.set(key, found)
      return found
    })
    return this.locked(key, ask)
  }
}
