/**
 * A page of a hundred messages, from its bytes to what applications see, here and in mtcute. mtcute's objects look into
 * the decoded ones when they are asked, ours are complete when they are made: so it is measured without looking at them,
 * and with reading of each message what a log of the chat would show.
 */
import * as fromTl from "../schema/model/fromTl.ts"
import { UserId } from "../schema/model/Ids.ts"
import type { Message } from "../schema/model/Message.ts"
import * as Codec from "../schema/tl/Codec.ts"
import { readMessagesMessages } from "../schema/tl/api/read.ts"
import type * as T from "../schema/tl/api/types.ts"
import { writeMessagesMessages } from "../schema/tl/api/write.ts"
import { history, user, userIds } from "./data.ts"
import { compare, table } from "./harness.ts"
import { forMtcute, load, readers, TlBinaryReader } from "./mtcute.ts"

/** What of mtcute's `Message` is read. */
interface TheirMessage {
  readonly id: number
  readonly chat: { readonly id: number }
  readonly sender: { readonly id: number }
  readonly date: Date
  readonly editDate: Date | null
  readonly text: string
  readonly entities: ReadonlyArray<{ readonly offset: number }>
  readonly media: { readonly type: string } | null
  readonly forward: { readonly date: Date } | null
  readonly replyToMessage: { readonly id: number | null } | null
  readonly reactions: { readonly reactions: ReadonlyArray<{ readonly count: number }> } | null
  readonly isOutgoing: boolean
}
interface Page {
  readonly messages: ReadonlyArray<unknown>
}
const core = "@mtcute/core/highlevel/types"
const { PeersIndex } = await load<{ readonly PeersIndex: { readonly from: (page: unknown) => unknown } }>(
  `${core}/peers/peers-index.js`
)
const { Message: TheirMessage } = await load<{
  readonly Message: new(raw: unknown, peers: unknown) => TheirMessage
}>(`${core}/messages/message.js`)

// mtcute wants to know everybody who has written.
const page: T.MessagesMessages = history._tag === "messages.channelMessages"
  ? { ...history, users: userIds.map(user) }
  : history
const bytes = Codec.encodeUnsafe(page, writeMessagesMessages)
const theirBytes = forMtcute(bytes)
const self = UserId.make(1)

const ours = (): ReadonlyArray<Message> => {
  const answer = Codec.decodeUnsafe(bytes, readMessagesMessages)
  return answer._tag === "messages.messagesNotModified" ? [] : fromTl.messages(answer.messages, self)
}

const isPage = (value: unknown): value is Page => typeof value === "object" && value !== null && "messages" in value

const theirs = (): ReadonlyArray<TheirMessage> => {
  const answer = TlBinaryReader.deserializeObject(readers, theirBytes)
  if (!isPage(answer)) throw new Error("mtcute has read something else")
  const peers = PeersIndex.from(answer)
  return answer.messages.map((raw) => new TheirMessage(raw, peers))
}

/** A number that depends on all that is read, and has to come out the same. */
const sumOfOurs = (messages: ReadonlyArray<Message>): number => {
  let sum = 0
  for (const message of messages) {
    sum += message.id + message.date.epochMillis + message.text.length + Number(message.isOutgoing) + message.chat.id
    if (message.sender._tag === "Some") sum += message.sender.value.id
    if (message.editDate._tag === "Some") sum += message.editDate.value.epochMillis
    for (const { offset } of message.entities) sum += offset
    if (message.media._tag === "Some") sum++
    if (message.forward._tag === "Some") sum += message.forward.value.date.epochMillis
    if (message.replyToId._tag === "Some") sum += message.replyToId.value
    if (message.reactions._tag === "Some") { for (const { count } of message.reactions.value.counts) sum += count }
  }
  return sum
}

const sumOfTheirs = (messages: ReadonlyArray<TheirMessage>): number => {
  let sum = 0
  for (const message of messages) {
    sum += message.id + message.date.getTime() + message.text.length + Number(message.isOutgoing)
    sum += channelOf(message.chat.id) + message.sender.id
    if (message.editDate !== null) sum += message.editDate.getTime()
    for (const { offset } of message.entities) sum += offset
    if (message.media !== null) sum++
    if (message.forward !== null) sum += message.forward.date.getTime()
    sum += message.replyToMessage?.id ?? 0
    if (message.reactions !== null) { for (const { count } of message.reactions.reactions) sum += count }
  }
  return sum
}

/** mtcute marks the ids of channels. */
const channelOf = (marked: number): number => -1_000_000_000_000 - marked

if (sumOfOurs(ours()) !== sumOfTheirs(theirs())) {
  throw new Error(`the messages differ: ${sumOfOurs(ours())}, ${sumOfTheirs(theirs())}`)
}

console.log(table(`A page of 100 messages, ${bytes.length} bytes`, [
  compare("objects", "mtcute", { mtcute: { run: theirs }, layergram: { run: ours } }),
  compare("objects, and read", "mtcute", {
    mtcute: { run: () => sumOfTheirs(theirs()) },
    layergram: { run: () => sumOfOurs(ours()) }
  })
]))
