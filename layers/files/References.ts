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
import * as OneByOne from "../support/oneByOne.ts"
import * as Recent from "../support/recent.ts"
import { referenceIn } from "./locate.ts"
import * as Origins from "./origins.ts"

/** Of so many files it is remembered, for those who come with a reference that has expired. */
const memory = 1024

/** So many references of a file are known to have expired. */
const expiredMemory = 8

/** What is known of a file: its latest reference, and those that were refused, as hexadecimal digits. */
interface Known {
  readonly latest: Uint8Array
  readonly expired: ReadonlyArray<string>
}

/** A file and its thumbnails have one reference. */
const fileOf = ({ _tag, id }: DocumentName | PhotoName): string => `${_tag} ${id}`

/** What a client knows, whoever has found it out. */
class Memory {
  readonly known = Recent.make<string, Known>(memory)
  /** One at a time asks for a file. */
  readonly alone = OneByOne.make()
}

/** For as long as there is a client, there is its memory. */
const memories = /* @__PURE__ */ new WeakMap<Rpc["Type"], Memory>()

const memoryOf = (rpc: Rpc["Type"]): Memory => {
  const known = memories.get(rpc) ?? new Memory()
  memories.set(rpc, known)
  return known
}

/**
 * The references of the client that makes calls with `rpc`. All who send or move its files share what they know, however
 * many of these there are.
 *
 * @since 0.1.0
 * @category models
 */
export class References {
  private readonly rpc: Rpc["Type"]
  private readonly peers: Peers["Type"]
  private readonly memory: Memory

  constructor(rpc: Rpc["Type"], peers: Peers["Type"]) {
    this.rpc = rpc
    this.peers = peers
    this.memory = memoryOf(rpc)
  }

  /** The reference to begin with: the one in a name, unless it is known to have expired. */
  current(name: DocumentName | PhotoName): Uint8Array {
    const known = this.memory.known.get(fileOf(name))
    return known?.expired.includes(toHex(name.reference)) === true ? known.latest : name.reference
  }

  private learn(file: string, used: Uint8Array, latest: Uint8Array): void {
    const expired = [toHex(used), ...(this.memory.known.get(file)?.expired ?? [])].filter((one) =>
      one !== toHex(latest)
    )
    this.memory.known.set(file, { latest, expired: [...new Set(expired)].slice(0, expiredMemory) })
  }

  /** Another reference than the one in a name, which was refused. */
  refresh(
    name: DocumentName | PhotoName,
    origin: FileOrigin | undefined
  ): Effect.Effect<Uint8Array, FileReferenceUnavailable | InvokeError> {
    const file = fileOf(name)
    const unavailable = (reason: FileReferenceUnavailable["reason"]) => new FileReferenceUnavailable({ reason })
    const ask = Effect.gen(this, function*() {
      const known = this.memory.known.get(file)
      // Whoever comes with a reference of long ago gets the latest one, not the one that came after his.
      if (known !== undefined && !equal(known.latest, name.reference)) {
        this.learn(file, name.reference, known.latest)
        return known.latest
      }
      if (origin === undefined) return yield* unavailable("NoOrigin")
      const answer = yield* Origins.callFor(origin, name.id, (peer: Peer) => this.peers.resolve(peer)).pipe(
        Effect.flatMap((request) => this.rpc.invoke(request)),
        // Who may not ask there any more does not get a reference, either.
        Effect.catchIf((error) => error instanceof RpcError || error._tag === "PeerNotFound", () => unavailable("Gone"))
      )
      const found = referenceIn(answer, name._tag === "PhotoName" ? "photo" : "document", name.id)
      if (found === undefined) return yield* unavailable("Gone")
      if (equal(found, name.reference)) return yield* unavailable("Same")
      this.learn(file, name.reference, found)
      return found
    })
    return this.memory.alone(file, ask)
  }
}
