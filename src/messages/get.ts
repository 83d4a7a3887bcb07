/**
 * Messages by their ids.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.getMessages
 */
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Request from "effect/Request"
import * as RequestResolver from "effect/RequestResolver"
import * as fromTl from "../../schema/model/fromTl.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import { MessageId } from "../../schema/model/Ids.ts"
import type { Message } from "../../schema/model/Message.ts"
import { inputChannel } from "../../schema/model/toTl/peer.ts"
import * as channels from "../../schema/tl/api/methods/channels.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import { Auth } from "../../services/Auth.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { Client, MessageLike } from "./target.ts"
import { chunksOf, peerOf, resolve, sameChat, self as selfOf } from "./target.ts"

/**
 * Why messages could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type GetError =
  | Method.Error<typeof messages.getMessages>
  | Method.Error<typeof channels.getMessages>
  | PeerNotFound
  | InvokeError

/** One message, or the one that it answers. */
class Wanted extends Request.TaggedClass("layergram/Wanted")<
  Option.Option<Message>,
  GetError,
  { readonly peer: T.InputPeer; readonly input: T.InputMessage }
> {}

/** A call for messages that stand together: in a channel, or anywhere else. */
const call = (
  peer: T.InputPeer,
  id: ReadonlyArray<T.InputMessage>
): Effect.Effect<ReadonlyArray<T.Message>, GetError, Rpc> =>
  Effect.flatMap(Rpc, (rpc) => {
    const channel = inputChannel(peer)
    const asked: Effect.Effect<T.MessagesMessages, GetError> = channel === undefined
      ? rpc.invoke(messages.getMessages({ id }))
      : rpc.invoke(channels.getMessages({ channel, id }))
    return Effect.map(asked, (answer) => (answer._tag === "messages.messagesNotModified" ? [] : answer.messages))
  })

/** Where messages have numbers of their own: a channel; or all other chats together. */
const boxOf = ({ peer }: Wanted): string => ("channelId" in peer ? `channel ${peer.channelId}` : "own")

/** What Telegram gives under an id may stand in another chat than the one that was named: then it is not the message. */
const isIn = (message: T.Message, peer: T.InputPeer, self: UserId): boolean =>
  message._tag !== "messageEmpty" && sameChat(message.peerId, peerOf(peer, self))

const find = (
  { input, peer }: Wanted,
  found: ReadonlyArray<T.Message>,
  position: number,
  self: UserId
): Option.Option<Message> => {
  const message = input._tag === "inputMessageID"
    ? found.find((one) => one.id === input.id && isIn(one, peer, self))
    : found[position]
  return message === undefined ? Option.none() : fromTl.message(message, self)
}

/** Makes one call for up to a hundred, and completes them. */
const complete = (chunk: ReadonlyArray<Wanted>): Effect.Effect<void, never, Rpc | Auth> =>
  Effect.gen(function*() {
    const [first] = chunk
    if (first === undefined) return
    const self = yield* selfOf
    const exit = yield* Effect.exit(call(first.peer, chunk.map(({ input }) => input)))
    for (const [position, wanted] of chunk.entries()) {
      yield* Request.complete(wanted, Exit.map(exit, (found) => find(wanted, found, position, self)))
    }
  })

const resolver = /* @__PURE__ */ RequestResolver.makeBatched((all: ReadonlyArray<Wanted>) =>
  Effect.forEach(Object.values(Arr.groupBy(all, boxOf)).flatMap((together) => chunksOf(together)), complete, {
    concurrency: 4,
    discard: true
  })
)

/** The resolver with the client's services: equal for the same client, so that look-ups come together. */
const ofClient = /* @__PURE__ */ RequestResolver.contextFromServices(Rpc, Auth)(resolver)

const ask = (peer: T.InputPeer, input: T.InputMessage): Effect.Effect<Option.Option<Message>, GetError, Rpc | Auth> =>
  Effect.request(new Wanted({ peer, input }), ofClient)

/**
 * A message by its id; none where it was deleted, or never was. Look-ups that are made at once, by
 * `Effect.forEach(…, { concurrency: "unbounded", batching: true })` or `Effect.all`, go to Telegram together, a hundred
 * in a call.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getMessages
 * @see https://core.telegram.org/method/channels.getMessages
 */
export const get = (message: MessageLike): Effect.Effect<Option.Option<Message>, GetError, Client> =>
  Effect.flatMap(resolve(message.chat), (peer) => ask(peer, { _tag: "inputMessageID", id: message.id }))

/**
 * Messages of one chat by their ids, in the order of the ids.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getMessages
 */
export const getAll = (
  chat: PeerLike,
  ids: ReadonlyArray<MessageId>
): Effect.Effect<ReadonlyArray<Option.Option<Message>>, GetError, Client> =>
  Effect.flatMap(resolve(chat), (peer) =>
    Effect.forEach(ids, (id) => ask(peer, { _tag: "inputMessageID", id }), {
      concurrency: "unbounded",
      batching: true
    }))

/**
 * The message that another one answers; none where it answers none, or that was deleted or cannot be seen.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/constructor/inputMessageReplyTo
 */
export const replyTarget = (message: Message): Effect.Effect<Option.Option<Message>, GetError, Client> => {
  const header = Option.getOrUndefined(message.replyTo)
  if (header?._tag !== "ReplyToMessage" || header.id._tag === "None") return Effect.succeedNone
  if (header.chat._tag === "Some") return get({ chat: header.chat.value, id: header.id.value })
  return Effect.flatMap(resolve(message.chat), (peer) => ask(peer, { _tag: "inputMessageReplyTo", id: message.id }))
}

/** An album has ten messages at most, with ids close to each other. */
const reach = 9

/**
 * All messages of the album that a message is part of, in order; the message alone where it is part of none.
 *
 * @since 0.1.0
 * @category reading
 */
export const album = (message: Message): Effect.Effect<ReadonlyArray<Message>, GetError, Client> => {
  if (message.albumId._tag === "None") return Effect.succeed([message])
  const albumId = message.albumId.value
  const ids = Arr.range(Math.max(1, message.id - reach), message.id + reach).map((id) => MessageId.make(id))
  return Effect.map(
    getAll(message.chat, ids),
    (found) => Arr.getSomes(found).filter((one) => one.albumId._tag === "Some" && one.albumId.value === albumId)
  )
}
