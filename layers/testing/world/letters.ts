/**
 * Messages: sent, forwarded, edited, deleted and read by anybody, be it through the API or from a test's script.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Session } from "../model.ts"
import type { Refusal } from "../refusal.ts"
import { forbidden, invalid, refuse } from "../refusal.ts"
import * as Boxes from "./boxes.ts"
import * as Business from "./business.ts"
import * as Entities from "./entities.ts"
import * as Extras from "./extras.ts"
import type { BoxEvent, Channel, Entry, Holder, Letter, Origin, Peer, Person } from "./model.ts"
import { dialogOf, holderOf, marked } from "./model.ts"
import * as Notices from "./notices.ts"
import * as Scheduled from "./scheduled.ts"
import { wrote } from "./rights.ts"
import type { World } from "./World.ts"
import { audience } from "./World.ts"

/**
 * What is to be sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface Draft {
  readonly text?: string | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly media?: T.MessageMedia | undefined
  readonly rich?: T.RichMessage | undefined
  readonly markup?: T.ReplyMarkup | undefined
  /** In whose name it is written. */
  readonly as?: Holder | undefined
  /** The id of the message that is replied to. */
  readonly replyTo?: number | undefined
  readonly silent?: boolean | undefined
  readonly groupedId?: bigint | undefined
  readonly action?: T.MessageAction | undefined
  readonly origin?: Origin | undefined
  /** The bot that has made it, as an inline result. */
  readonly viaBot?: Person | undefined
  readonly sending?: Extras.Sending | undefined
}

/**
 * A change in a box, with the message that it is about.
 *
 * @since 0.1.0
 * @category models
 */
export interface Sent {
  readonly entry: Entry
  readonly event: BoxEvent
}

const maxText = 4096

/**
 * How long captions may be.
 *
 * @since 0.1.0
 * @category constants
 */
export const maxCaption = { all: 1024, premium: 4096 }

/**
 * Why a text cannot be sent.
 *
 * @since 0.1.0
 * @category checks
 */
export const checkText = (
  text: string,
  media: boolean,
  { premium }: Pick<Person, "premium">
): Refusal | undefined => {
  if (media) {
    return text.length > maxCaption[premium ? "premium" : "all"]
      ? invalid("MEDIA_CAPTION_TOO_LONG")
      : undefined
  }
  if (text.trim() === "") return invalid("MESSAGE_EMPTY")
  return text.length > maxText ? invalid("MESSAGE_TOO_LONG") : undefined
}

/**
 * Why somebody may not write to a chat.
 *
 * @since 0.1.0
 * @category checks
 */
export const mayWrite = (author: Person, peer: Peer): Refusal | undefined => {
  switch (peer.kind) {
    case "person":
      if (peer === author) return undefined
      if (author.bot !== undefined && peer.bot !== undefined) return invalid("USER_IS_BOT")
      if (peer.blocked.has(author.id)) return refuse(400, "USER_IS_BLOCKED")
      // A bot cannot write first.
      return author.bot !== undefined && !author.dialogs.has(marked(peer)) ? invalid("PEER_ID_INVALID") : undefined
    case "group":
      return peer.members.has(author.id) ? undefined : forbidden("CHAT_WRITE_FORBIDDEN")
    case "channel": {
      const member = peer.members.get(author.id)
      if (member === undefined) return forbidden("CHAT_WRITE_FORBIDDEN")
      return peer.broadcast && !member.admin ? invalid("CHAT_ADMIN_REQUIRED") : undefined
    }
  }
}

/** So many random ids of an account are remembered. */
const rememberedIds = 100_000

/**
 * Refuses a `random_id` that was used before. The same id for something else is a fault of the client's.
 *
 * @since 0.1.0
 * @category checks
 */
export const checkRandomId = (
  author: Person,
  randomId: bigint,
  content: string,
  blame: (detail: string) => void
): Refusal | undefined => {
  if (randomId === 0n) return invalid("RANDOM_ID_EMPTY")
  const before = author.randomIds.get(randomId)
  if (before === undefined) {
    author.randomIds.set(randomId, content)
    if (author.randomIds.size > rememberedIds) author.randomIds.clear()
    return undefined
  }
  if (before !== content) blame(`the random_id ${randomId} for another message`)
  return refuse(500, "RANDOM_ID_DUPLICATE")
}

/** The accounts that get a copy, each with the chat as it sees it; a channel has one copy for all. */
const copies = (author: Person, peer: Peer): ReadonlyArray<readonly [owner: Person, peer: Peer]> => {
  if (peer.kind === "person") return peer === author ? [[author, author]] : [[author, peer], [peer, author]]
  if (peer.kind === "channel") return [[author, peer]]
  const others = audience(author, peer).filter((person) => person !== author)
  return [author, ...others].map((person) => [person, peer])
}

/**
 * Sends a message; nothing is checked. All who see it are told, except for the session that sends it.
 *
 * @since 0.1.0
 * @category transitions
 */
export const send = (world: World, author: Person, peer: Peer, draft: Draft, except?: Session): Sent => {
  const text = draft.text ?? ""
  const entities = Entities.complete(text, draft.entities ?? [])
  const replyTo = draft.replyTo === undefined
    ? undefined
    : holderOf(author, peer).box.entries.get(draft.replyTo)?.letter
  const letter: Letter = {
    author,
    from: peer.kind === "channel" && peer.broadcast ? peer : (draft.as ?? author),
    date: world.environment.timers.seconds(),
    action: draft.action,
    text,
    entities,
    media: draft.media,
    rich: draft.rich,
    markup: draft.markup,
    editDate: undefined,
    replyTo,
    origin: draft.origin,
    viaBot: draft.viaBot,
    silent: draft.silent ?? false,
    groupedId: draft.groupedId,
    copies: new Map(),
    extras: Extras.ofLetter(
      draft.sending,
      Extras.mentionsOf(world.persons, world.usernames, peer, { author, text, entities, answers: replyTo?.author })
    )
  }
  const delivered = copies(author, peer).map(([owner, seen]): readonly [Person, Sent] => [
    owner,
    Boxes.deliver(owner, seen, letter)
  ])
  const own = delivered[0]?.[1] ?? Boxes.deliver(author, peer, letter)
  if (draft.action === undefined) wrote(world, author, peer)
  if (peer.kind === "channel") {
    for (const person of audience(author, peer)) {
      dialogOf(person, peer)
      Notices.arrived(world, person, own, person === author ? except : undefined)
    }
  } else {
    for (const [owner, sent] of delivered) {
      Notices.arrived(world, owner, sent, owner === author ? except : undefined)
      Business.wrote(world, owner, sent.entry, "updateBotNewBusinessMessage")
    }
  }
  // Who writes is online.
  Scheduled.online(world, author, send)
  return own
}

/** All who are to hear of a change to a letter: box by box, account by account. */
const readers = (holder: Holder): ReadonlyArray<Person> =>
  holder.kind === "person" ? [holder] : [...holder.members.values()].map((member) => member.person)

/**
 * Changes a message, in all its copies.
 *
 * @since 0.1.0
 * @category transitions
 */
export const edit = (
  world: World,
  by: Person,
  entry: Entry,
  change: Pick<Draft, "text" | "entities" | "media" | "rich" | "markup">,
  except?: Session
): Sent => {
  const { letter } = entry
  const date = world.environment.timers.seconds()
  if (change.text !== undefined) {
    letter.text = change.text
    letter.rich = change.rich
    letter.entities = Entities.complete(change.text, change.entities ?? [])
  }
  letter.media = change.media ?? letter.media
  letter.markup = change.markup
  letter.editDate = date
  const own = holderOf(by, entry.peer)
  let event: BoxEvent | undefined
  for (const [holder, id] of letter.copies) {
    const logged = Boxes.log(holder.box, date, 1, { _tag: "Edit", id })
    if (holder === own) event = logged
    for (const person of readers(holder)) {
      Notices.happened(world, person, holder, logged, person === by ? except : undefined)
    }
    const copy = holder.kind === "person" ? holder.box.entries.get(id) : undefined
    if (holder.kind === "person" && copy !== undefined) {
      Business.wrote(world, holder, copy, "updateBotEditBusinessMessage")
    }
  }
  return { entry, event: event ?? Boxes.log(own.box, date, 0, { _tag: "Edit", id: entry.id }) }
}

/** Takes messages out of an account's box, and tells it and the bot that works for it. */
const taken = (world: World, owner: Person, ids: ReadonlyArray<number>, date: number, except?: Session) => {
  const chats = new Map<Peer, Array<number>>()
  for (const id of new Set(ids)) {
    const chat = owner.box.entries.get(id)?.peer
    if (chat !== undefined) chats.set(chat, [...(chats.get(chat) ?? []), id])
  }
  const gone = Boxes.remove(owner, ids, date)
  if (gone.event !== undefined) Notices.happened(world, owner, owner, gone.event, except)
  Business.removed(world, owner, chats)
  return gone
}

/**
 * Deletes messages of an account's box, and with `revoke` their copies elsewhere. Gives how many the account had, and
 * its `pts` after that.
 *
 * @since 0.1.0
 * @category transitions
 */
export const remove = (
  world: World,
  by: Person,
  ids: ReadonlyArray<number>,
  revoke: boolean,
  except?: Session
): { readonly pts: number; readonly count: number } => {
  const date = world.environment.timers.seconds()
  const elsewhere = new Map<Person, Array<number>>()
  for (const id of ids) {
    const letter = by.box.entries.get(id)?.letter
    if (!revoke || letter === undefined) continue
    for (const [holder, copy] of letter.copies) {
      if (holder === by || holder.kind === "channel") continue
      elsewhere.set(holder, [...(elsewhere.get(holder) ?? []), copy])
    }
  }
  const own = taken(world, by, ids, date, except)
  for (const [person, copies] of elsewhere) taken(world, person, copies, date)
  return { pts: by.box.pts, count: own.ids.length }
}

/**
 * Deletes messages of a channel.
 *
 * @since 0.1.0
 * @category transitions
 */
export const removePosts = (
  world: World,
  by: Person,
  channel: Channel,
  ids: ReadonlyArray<number>,
  except?: Session
): { readonly pts: number; readonly count: number } => {
  const { event, ids: gone } = Boxes.remove(channel, ids, world.environment.timers.seconds())
  if (event !== undefined) {
    for (const person of readers(channel)) {
      Notices.happened(world, person, channel, event, person === by ? except : undefined)
    }
  }
  return { pts: channel.box.pts, count: gone.length }
}
