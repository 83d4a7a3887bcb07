/**
 * Turns what people call a peer into what Telegram wants to be told. Next on the way out: `services/Rpc.ts`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/peers
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { AnyChat } from "../schema/model/Chat.ts"
import type { Peer } from "../schema/model/Peer.ts"
import type { User } from "../schema/model/User.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { InvokeError } from "./Rpc.ts"

/**
 * What names a peer: the peer itself, a user, a group, a channel, a message (which names its chat), an id as the Bot API
 * writes it (groups below 0, channels below -10^12), a public name with or without "@", a link to t.me, a telephone
 * number with "+" in front, or `"me"`.
 *
 * @since 0.1.0
 * @category models
 */
export type PeerLike = Peer | User | AnyChat | { readonly chat: Peer } | number | string

/**
 * Nobody is known by that name, after everything in `tried` was tried. An id alone is not enough for Telegram: the
 * account must have met the user or channel, or look it up by its public name.
 *
 * @since 0.1.0
 * @category errors
 */
export class PeerNotFound extends Schema.TaggedError<PeerNotFound>()("PeerNotFound", {
  peer: Schema.String,
  tried: Schema.Array(Schema.Literal("format", "cache", "contacts.resolveUsername"))
}) {
  /** Not as long as nobody has that name. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `there is no "${this.peer}" (tried: ${this.tried.join(", ")})`
  }
}

/**
 * Knows peers.
 *
 * @since 0.1.0
 * @category tags
 */
export class Peers extends Context.Tag("layergram/services/Peers")<Peers, {
  /** How to name a peer in a call. Public names are looked up once and remembered. */
  readonly resolve: (peer: PeerLike) => Effect.Effect<T.InputPeer, PeerNotFound | InvokeError>
}>() {}
