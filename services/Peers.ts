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
import { Peer } from "../schema/model/Peer.ts"
import type { User } from "../schema/model/User.ts"
import type * as channels from "../schema/tl/api/methods/channels.ts"
import type * as messages from "../schema/tl/api/methods/messages.ts"
import type * as users from "../schema/tl/api/methods/users.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerStats } from "./PeerCache.ts"
import type { InvokeError } from "./Rpc.ts"
import type { SessionStoreError } from "./SessionStore.ts"

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
 * Nobody is known by that name, after everything in `tried` was tried. The reasons:
 *
 * - `Malformed`: it is no name, no number and no link. Nothing was sent.
 * - `Unknown`: nobody has the name, or Telegram does not show them.
 * - `AccessHashMissing`: an id alone is not enough for Telegram: the account must have met the user or channel, or look
 *   them up by the public name. Nothing was sent in the name of the peer. Bots do not see it: they name whom they have met
 *   by the id alone, for Telegram remembers that for them; where they have not, the call itself is refused
 *   (`PEER_ID_INVALID`, `CHANNEL_INVALID`, `USER_ID_INVALID`).
 * - `Invite`: the link leads in, not to somebody: `Chats.joinByLink` and `InviteLinks.preview` take it.
 *
 * Bots find public names, and no telephone numbers: `contacts.resolvePhone` is for users only.
 *
 * @since 0.1.0
 * @category errors
 */
export class PeerNotFound extends Schema.TaggedError<PeerNotFound>()("PeerNotFound", {
  peer: Schema.String,
  reason: Schema.Literal("Malformed", "Unknown", "AccessHashMissing", "Invite"),
  tried: Schema.Array(Schema.Literal(
    "format",
    "cache",
    "store",
    "contacts.resolveUsername",
    "contacts.resolvePhone",
    "messages.getDialogs",
    "users.getUsers",
    "channels.getChannels",
    "messages.getChats"
  ))
}) {
  /** Not as long as nobody has that name. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was done. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    const tried = `(tried: ${this.tried.join(", ")})`
    switch (this.reason) {
      case "Invite":
        return `"${this.peer}" is an invitation, which names nobody: join by it, or look at it first`
      case "AccessHashMissing":
        return `the account has not met "${this.peer}", or has forgotten: the access hash is missing ${tried}`
      case "Malformed":
        return `"${this.peer}" is no public name, no id, no telephone number and no link to somebody`
      default:
        return `there is no "${this.peer}" ${tried}`
    }
  }
}

/**
 * The account has not met the user or channel, or has forgotten: Telegram would not take the id alone. Nothing was sent.
 * A bot can call with the id alone, so it sees this only where a picture is asked for of somebody whom it has not met.
 *
 * @since 0.1.0
 * @category errors
 */
export class AccessHashMissing extends Schema.TaggedError<AccessHashMissing>()("AccessHashMissing", {
  peer: Peer
}) {
  /** Not before the account meets them. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `the access hash of ${this.peer._tag} ${this.peer.id} is missing`
  }
}

/**
 * Why a user, group or channel could not be looked up.
 *
 * @since 0.1.0
 * @category errors
 */
export type LookupError =
  | Method.Error<typeof users.getUsers | typeof channels.getChannels | typeof messages.getChats>
  | PeerNotFound
  | InvokeError

/**
 * Knows peers.
 *
 * @since 0.1.0
 * @category tags
 */
export class Peers extends Context.Tag("layergram/services/Peers")<Peers, {
  /**
   * How to name a peer in a call: by what is remembered, then by the session store, then by asking Telegram. Public names
   * and telephone numbers are looked up once and remembered; whoever asks for the same one at the same time waits for the
   * same answer. A basic group that has become a supergroup is that supergroup.
   */
  readonly resolve: (peer: PeerLike) => Effect.Effect<T.InputPeer, PeerNotFound | InvokeError>
  /** How to name exactly this peer in a call, by what is remembered or stored. Nothing is sent. */
  readonly input: (peer: Peer) => Effect.Effect<T.InputPeer, AccessHashMissing | SessionStoreError>
  /** How to name a peer where its picture is asked for: less needs to be known of it than for anything else. */
  readonly forPhoto: (peer: Peer) => Effect.Effect<T.InputPeer, AccessHashMissing | SessionStoreError>
  /**
   * Who somebody is: asked of Telegram together with what else is asked for at the time, up to 100 at once, and kept for
   * some minutes unless an update tells of a change; who came whole with an update is not asked about. `fresh` asks anew.
   */
  readonly get: (peer: PeerLike, options?: { readonly fresh?: boolean | undefined }) => Effect.Effect<
    User | AnyChat,
    LookupError
  >
  /** Forgets what is known of a peer, because Telegram does not take it. */
  readonly forget: (peer: Peer) => Effect.Effect<void, SessionStoreError>
  /**
   * Learns of the users and chats in a result of the API that did not come by this client: from a file, say. It may be old,
   * so it changes nothing that is known, and public names are not learnt from it.
   */
  readonly learn: (result: unknown) => Effect.Effect<void>
  /** How much is remembered. */
  readonly stats: Effect.Effect<PeerStats>
  /** Forgets who was seen in passing only, and all public names; access hashes stay. */
  readonly prune: Effect.Effect<void>
}>() {}
