/**
 * Who or where: a user, a basic group, or a channel.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/peers
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { ChannelId, ChatId, UserId } from "./Ids.ts"
import type * as Members from "./members.ts"

/**
 * A user or a bot, and the private chat with them.
 *
 * @since 0.1.0
 * @category models
 */
export class PeerUser extends Schema.TaggedClass<PeerUser>("layergram/PeerUser")("PeerUser", { id: UserId }) {}

/**
 * A basic group.
 *
 * @since 0.1.0
 * @category models
 */
export class PeerChat extends Schema.TaggedClass<PeerChat>("layergram/PeerChat")("PeerChat", { id: ChatId }) {}

/**
 * A channel or a supergroup.
 *
 * @since 0.1.0
 * @category models
 */
export class PeerChannel
  extends Schema.TaggedClass<PeerChannel>("layergram/PeerChannel")("PeerChannel", { id: ChannelId })
{}

/**
 * Who or where.
 *
 * @since 0.1.0
 * @category models
 */
export type Peer = Members.Peer

/**
 * Who or where.
 *
 * @since 0.1.0
 * @category models
 */
export const Peer: Schema.Schema<Peer, Members.PeerEncoded> = Schema.Union(
  PeerUser,
  PeerChat,
  PeerChannel
)

const channelMark = 1_000_000_000_000

/**
 * The id as the Bot API writes it: users are positive, basic groups negative, channels below -10^12.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toMarkedId = (peer: Peer): number => {
  switch (peer._tag) {
    case "PeerUser":
      return peer.id
    case "PeerChat":
      return -peer.id
    case "PeerChannel":
      return -channelMark - peer.id
  }
}

const is = { user: Schema.is(UserId), chat: Schema.is(ChatId), channel: Schema.is(ChannelId) }

// The numbers below belong to secret chats: -2 * 10^12, give or take 2^31.
const isSecret = (id: number): boolean => Math.abs(id + 2 * channelMark) <= 2 ** 31

/**
 * The peer with an id as the Bot API writes it; none for 0 and for numbers that belong to nothing.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromMarkedId = (id: number): Option.Option<Peer> => {
  if (is.user(id)) return Option.some(new PeerUser({ id }))
  const chat = -id
  if (is.chat(chat)) return Option.some(new PeerChat({ id: chat }))
  const channel = -channelMark - id
  return is.channel(channel) && !isSecret(id) ? Option.some(new PeerChannel({ id: channel })) : Option.none()
}
