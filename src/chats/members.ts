/**
 * Lists of members, page by page.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/channels.getParticipants
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Users } from "../../schema/model/fromTl/participant.ts"
import { channelMember, groupMember, usersOf } from "../../schema/model/fromTl/participant.ts"
import type { ChatMember } from "../../schema/model/Member.ts"
import { toMarkedId } from "../../schema/model/Peer.ts"
import * as channels from "../../schema/tl/api/methods/channels.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerLike, Peers } from "../../services/Peers.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { ChannelTarget, GroupTarget, TargetError } from "./target.ts"
import { target } from "./target.ts"

/**
 * Why members could not be listed.
 *
 * @since 0.1.0
 * @category errors
 */
export type ListError =
  | Method.Error<typeof channels.getParticipants | typeof messages.getFullChat>
  | TargetError

/**
 * Which members, and how many at once.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions {
  /**
   * `Recent` unless said: those who were active lately first. `Banned` and `Restricted` are for administrators. Basic
   * groups know neither, nor `Contacts`.
   */
  readonly filter?: "Recent" | "Administrators" | "Bots" | "Contacts" | "Banned" | "Restricted" | undefined
  /** Only those whose names fit; not for administrators and bots. */
  readonly query?: string | undefined
  /** 1 to 200; 200 unless said. */
  readonly pageSize?: number | undefined
}

/**
 * One page of members.
 *
 * @since 0.1.0
 * @category models
 */
export interface MemberPage {
  readonly members: ReadonlyArray<ChatMember>
  /** How many there are, as Telegram says. */
  readonly total: number
  readonly isLast: boolean
  /**
   * On the last page: whether these were all. Telegram shows no more than about 10,000 members of a large chat, fewer to
   * those who are no administrators, and none where members are hidden.
   */
  readonly complete: boolean
}

const maxPage = 200

const filterOf = ({ filter = "Recent", query: q = "" }: ListOptions): T.ChannelParticipantsFilter => {
  switch (filter) {
    case "Recent":
      return q === "" ? { _tag: "channelParticipantsRecent" } : { _tag: "channelParticipantsSearch", q }
    case "Administrators":
      return { _tag: "channelParticipantsAdmins" }
    case "Bots":
      return { _tag: "channelParticipantsBots" }
    case "Contacts":
      return { _tag: "channelParticipantsContacts", q }
    case "Banned":
      return { _tag: "channelParticipantsKicked", q }
    case "Restricted":
      return { _tag: "channelParticipantsBanned", q }
  }
}

const idOf = (member: ChatMember): number => toMarkedId(member.peer)

/** Where a list is, and whom it has shown: members move while they are listed. */
interface At {
  readonly offset: number
  readonly seen: ReadonlySet<number>
}

const page = Effect.fnUntraced(function*({ channel }: ChannelTarget, options: ListOptions, at: At) {
  const limit = Math.min(maxPage, Math.max(1, options.pageSize ?? maxPage))
  const answer = yield* Rpc.invoke(
    channels.getParticipants({ channel, filter: filterOf(options), offset: at.offset, limit, hash: 0n })
  )
  // Only an answer to a hash can say that nothing has changed.
  if (answer._tag === "channels.channelParticipantsNotModified") return { received: 0, total: 0, members: [] }
  const users = usersOf(answer.users)
  const members = answer.participants.map((one) => channelMember(one, users))
  return { received: members.length, total: answer.count, members: members.filter((one) => !at.seen.has(idOf(one))) }
})

const ofChannel = (found: ChannelTarget, options: ListOptions) =>
  Stream.unfoldEffect<At | undefined, MemberPage, ListError, Rpc>({ offset: 0, seen: new Set() }, (at) => {
    if (at === undefined) return Effect.succeed(Option.none())
    return Effect.map(page(found, options, at), ({ members, received, total }) => {
      const seen = new Set([...at.seen, ...members.map(idOf)])
      // A page may be short for no reason, so only an empty one is the last; one with nobody new is a circle.
      const isLast = received === 0 || members.length === 0
      const next: At | undefined = isLast ? undefined : { offset: at.offset + received, seen }
      return Option.some([{ members, total, isLast, complete: isLast && seen.size >= total }, next] as const)
    })
  })

const fits = ({ filter = "Recent", query = "" }: ListOptions, member: ChatMember): boolean => {
  const user = Option.getOrUndefined(member.user)
  const text = `${user?.name ?? ""} ${user?.usernames.join(" ") ?? ""}`.toLowerCase()
  switch (filter) {
    case "Recent":
      return text.includes(query.toLowerCase())
    case "Administrators":
      return member._tag === "Creator" || member._tag === "Administrator"
    case "Bots":
      return user?.isBot === true
    case "Contacts":
      return user?.isContact === true && text.includes(query.toLowerCase())
    case "Banned":
    case "Restricted":
      return false
  }
}

/** Basic groups show all members at once, or none. */
const ofGroup = Effect.fnUntraced(function*({ chatId }: GroupTarget, options: ListOptions) {
  const { fullChat, users } = yield* Rpc.invoke(messages.getFullChat({ chatId }))
  const shown = fullChat._tag === "chatFull" && fullChat.participants._tag === "chatParticipants"
    ? fullChat.participants.participants
    : undefined
  const byId: Users = usersOf(users)
  const members = (shown ?? []).map((one) => groupMember(one, byId)).filter((one) => fits(options, one))
  return { members, total: members.length, isLast: true, complete: shown !== undefined } satisfies MemberPage
})

/**
 * The members of a chat, page by page; the last page says whether they were all.
 *
 * @since 0.1.0
 * @category listing
 * @see https://core.telegram.org/method/channels.getParticipants
 */
export const pages = (
  chat: PeerLike,
  options: ListOptions = {}
): Stream.Stream<MemberPage, ListError, Rpc | Peers> =>
  Stream.unwrap(
    Effect.map(target(chat), (found) =>
      found._tag === "Channel" ? ofChannel(found, options) : Stream.fromEffect(ofGroup(found, options)))
  )

/**
 * The members of a chat, one by one. Whether they were all, `pages` and `all` say.
 *
 * @since 0.1.0
 * @category listing
 * @see https://core.telegram.org/method/channels.getParticipants
 */
export const stream = (
  chat: PeerLike,
  options?: ListOptions
): Stream.Stream<ChatMember, ListError, Rpc | Peers> => Stream.mapConcat(pages(chat, options), ({ members }) => members)

/**
 * What there was to list.
 *
 * @since 0.1.0
 * @category models
 */
export interface Collected {
  readonly members: ReadonlyArray<ChatMember>
  /** How many there are, as Telegram says. */
  readonly total: number
  /** Whether these are all of them, or only as many as Telegram shows. */
  readonly complete: boolean
}

/**
 * All members that Telegram shows, in memory at once.
 *
 * @since 0.1.0
 * @category listing
 * @see https://core.telegram.org/method/channels.getParticipants
 */
export const all = (
  chat: PeerLike,
  options?: ListOptions
): Effect.Effect<Collected, ListError, Rpc | Peers> =>
  Effect.map(Stream.runCollect(pages(chat, options)), (found) => ({
    members: Chunk.toReadonlyArray(found).flatMap(({ members }) => members),
    total: Option.match(Chunk.last(found), { onNone: () => 0, onSome: ({ total }) => total }),
    complete: Option.exists(Chunk.last(found), ({ complete }) => complete)
  }))
