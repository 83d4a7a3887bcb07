/**
 * The people, chats and messages of the embedded Telegram. Plain state; the other files of this folder change it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import type { DialogExtras, LetterExtras } from "./extras.ts"
import { ofDialog } from "./extras.ts"
import type { Schedule } from "./scheduled.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import type { BotSettings } from "./botDesk.ts"
import type { ChatState } from "./chatState.ts"
import type { Cabinet } from "./folders.ts"

/**
 * Somebody to whom messages can be sent.
 *
 * @since 0.1.0
 * @category models
 */
export type Peer = Person | Group | Channel

/**
 * Somebody who has a box.
 *
 * @since 0.1.0
 * @category models
 */
export type Holder = Person | Channel

/**
 * What only bots have.
 *
 * @since 0.1.0
 * @category models
 */
export interface BotProfile {
  readonly token: string
  about: string
  commands: ReadonlyArray<T.BotCommand>
  readonly settings: BotSettings
}

/**
 * What the server keeps of an account's password: nothing that it could be had from.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/srp
 */
export interface Password {
  readonly algorithm: T.passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow
  readonly verifier: Uint8Array
  readonly hint: string | undefined
  /** Where codes to recover the account go. */
  readonly email: string | undefined
}

/**
 * A user or a bot, with the account that belongs to it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Person {
  readonly kind: "person"
  readonly id: number
  /** The data centre where the account lives. */
  dc: number
  readonly bot: BotProfile | undefined
  readonly phone: string | undefined
  firstName: string
  lastName: string | undefined
  username: string | undefined
  about: string | undefined
  premium: boolean
  /** The latest first. */
  photos: ReadonlyArray<T.photo>
  password: Password | undefined
  /** A password that waits for its recovery address to be confirmed. */
  pendingPassword: { readonly password: Password; readonly email: string; readonly code: string } | undefined
  /** The code that went to the recovery address. */
  recoveryCode: string | undefined
  /** Messages of private chats and basic groups. */
  readonly box: Box
  readonly dialogs: Map<number, Dialog>
  /** Folders, and which chats are silent. */
  readonly cabinet: Cabinet
  readonly channels: Set<Channel>
  /** Who has blocked or stopped whom: ids that may not write to this account. */
  readonly blocked: Set<number>
  readonly blockedFromStories: Set<number>
  /** Whom the account has in its address book. */
  readonly contacts: Set<number>
  /** The peers that the account has been told about in full, by marked id. */
  readonly known: Set<number>
  /** What is to be sent later. */
  readonly schedule: Schedule
  /** What was sent with which `random_id`. */
  readonly randomIds: Map<bigint, string>
  /** Updates in the order of `qts`. */
  qts: number
  readonly qtsLog: Array<{ readonly qts: number; readonly update: T.Update }>
  /** Updates in containers that are numbered by `seq`, with when they came, in seconds. */
  readonly seqLog: Array<{ readonly date: number; readonly update: T.Update }>
  /** Told of every message that arrives. */
  readonly listeners: Set<(arrived: Arrived) => void>
}

/**
 * A message that has arrived in an account's chats, with the chat as the account sees it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Arrived {
  readonly entry: Entry
  readonly peer: Peer
}

/**
 * A member of a group or channel.
 *
 * @since 0.1.0
 * @category models
 */
export interface Member {
  readonly person: Person
  readonly inviter: Person
  readonly date: number
  admin: boolean
  /** What an administrator may do; everything unless said. */
  rights?: T.chatAdminRights | undefined
  rank?: string | undefined
  promotedBy?: Person | undefined
}

/**
 * A basic group.
 *
 * @since 0.1.0
 * @category models
 */
export interface Group {
  readonly kind: "group"
  readonly id: number
  title: string
  readonly creator: Person
  readonly date: number
  readonly members: Map<number, Member>
  version: number
  readonly state: ChatState
}

/**
 * A channel or a supergroup.
 *
 * @since 0.1.0
 * @category models
 */
export interface Channel {
  readonly kind: "channel"
  readonly id: number
  title: string
  username: string | undefined
  /** A channel where only its administrators write; otherwise a supergroup. */
  readonly broadcast: boolean
  readonly creator: Person
  readonly date: number
  readonly members: Map<number, Member>
  readonly box: Box
  readonly state: ChatState
}

/**
 * Messages that are counted together: those of an account, or those of a channel.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/updates#message-related-event-sequences
 */
export interface Box {
  pts: number
  lastId: number
  readonly entries: Map<number, Entry>
  /** What has happened, oldest first. */
  readonly events: Array<BoxEvent>
}

/**
 * A message in a box.
 *
 * @since 0.1.0
 * @category models
 */
export interface Entry {
  readonly id: number
  readonly letter: Letter
  /** The chat, from the point of view of the box's owner. */
  readonly peer: Peer
  readonly out: boolean
  pinned: boolean
}

/**
 * Where a forwarded message comes from.
 *
 * @since 0.1.0
 * @category models
 */
export interface Origin {
  readonly from: Person | Channel
  readonly date: number
  readonly post: number | undefined
}

/**
 * What a message says, the same for all who have a copy of it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Letter {
  /** Who wrote it. */
  readonly author: Person
  /** Whose name is over it: the author's, or that of the channel where it was posted. */
  readonly from: Person | Channel
  readonly date: number
  readonly action: T.MessageAction | undefined
  text: string
  entities: ReadonlyArray<T.MessageEntity>
  media: T.MessageMedia | undefined
  /** Blocks in place of a text. */
  rich?: T.RichMessage | undefined
  markup: T.ReplyMarkup | undefined
  editDate: number | undefined
  readonly replyTo: Letter | undefined
  readonly origin: Origin | undefined
  /** The bot that has made it, as an inline result. */
  readonly viaBot: Person | undefined
  readonly silent: boolean
  readonly groupedId: bigint | undefined
  /** The ids of the copies. */
  readonly copies: Map<Holder, number>
  readonly extras: LetterExtras
}

/**
 * What has happened in a box. `count` is how far `pts` went with it.
 *
 * @since 0.1.0
 * @category models
 */
export interface BoxEvent {
  /** After it has happened. */
  readonly pts: number
  readonly count: number
  readonly date: number
  readonly what:
    | { readonly _tag: "New"; readonly id: number }
    | { readonly _tag: "Edit"; readonly id: number }
    | { readonly _tag: "Delete"; readonly ids: ReadonlyArray<number> }
    | { readonly _tag: "ReadInbox"; readonly peer: Peer; readonly maxId: number; readonly unread: number }
    | { readonly _tag: "ReadOutbox"; readonly peer: Peer; readonly maxId: number }
    | { readonly _tag: "ReadContents"; readonly ids: ReadonlyArray<number> }
    | {
      readonly _tag: "Pinned"
      readonly peer: Peer
      readonly ids: ReadonlyArray<number>
      readonly pinned: boolean
    }
    | {
      readonly _tag: "Folders"
      readonly peers: ReadonlyArray<{ readonly peer: Peer; readonly folderId: number }>
    }
}

/**
 * What an account knows of a chat.
 *
 * @since 0.1.0
 * @category models
 */
export interface Dialog {
  readonly peer: Peer
  /** The ids of the messages in an account's own box, in order. */
  readonly ids: Array<number>
  readInbox: number
  readOutbox: number
  readonly extras: DialogExtras
}

/**
 * The number that stands for a peer among all kinds of peers.
 *
 * @since 0.1.0
 * @category conversions
 * @see https://core.telegram.org/api/bots/ids
 */
export const marked = (peer: Peer): number => {
  switch (peer.kind) {
    case "person":
      return peer.id
    case "group":
      return -peer.id
    case "channel":
      return -1_000_000_000_000 - peer.id
  }
}

/**
 * An empty box.
 *
 * @since 0.1.0
 * @category constructors
 */
export const emptyBox = (): Box => ({ pts: 1, lastId: 0, entries: new Map(), events: [] })

/**
 * In whose box an account finds the messages of a chat: its own, or the channel's.
 *
 * @since 0.1.0
 * @category accessors
 */
export const holderOf = (person: Person, peer: Peer): Holder => (peer.kind === "channel" ? peer : person)

/**
 * The box in which an account finds the messages of a chat.
 *
 * @since 0.1.0
 * @category accessors
 */
export const boxOf = (person: Person, peer: Peer): Box => holderOf(person, peer).box

/**
 * What an account knows of a chat; it is there from the first time on that it is asked for.
 *
 * @since 0.1.0
 * @category accessors
 */
export const dialogOf = (person: Person, peer: Peer): Dialog => {
  const key = marked(peer)
  const known = person.dialogs.get(key)
  if (known !== undefined) return known
  const dialog: Dialog = { peer, ids: [], readInbox: 0, readOutbox: 0, extras: ofDialog() }
  person.dialogs.set(key, dialog)
  return dialog
}

/**
 * The ids of the messages that an account finds in a chat, in order.
 *
 * @since 0.1.0
 * @category accessors
 */
export const idsOf = (person: Person, peer: Peer): ReadonlyArray<number> => {
  const dialog = person.dialogs.get(marked(peer))
  if (peer.kind !== "channel") return dialog?.ids ?? []
  const ids = [...peer.box.entries.keys()]
  const hidden = dialog?.extras.hiddenUpTo ?? 0
  return hidden === 0 ? ids : ids.filter((id) => id > hidden)
}
