/**
 * What belongs to messages and chats besides what they say: reactions, votes, who has read, what is pinned.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Channel, Holder, Peer, Person } from "./model.ts"

/**
 * A reaction to a letter.
 *
 * @since 0.1.0
 * @category models
 */
export interface LetterReaction {
  readonly person: Person
  readonly reaction: T.Reaction
  readonly date: number
  readonly isBig: boolean
  /** Whether the author of the letter has not seen it. */
  readonly isUnread: boolean
}

/**
 * What a letter has gathered, and how it was sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface LetterExtras {
  readonly isProtected: boolean
  readonly isInverted: boolean
  readonly wasScheduled: boolean
  readonly effect: bigint | undefined
  /** The bot that has written it in the name of its author. */
  readonly by: Person | undefined
  /** The newest last. */
  reactions: ReadonlyArray<LetterReaction>
  /** Who has voted for what in its poll. */
  readonly votes: Map<Person, { readonly options: ReadonlyArray<Uint8Array>; readonly date: number }>
  /** Who has paid for its media. */
  readonly buyers: Set<Person>
  /** Who has read it, and when. */
  readonly readAt: Map<Person, number>
  /** Whom it mentions. */
  readonly mentions: ReadonlySet<Person>
  /** Who of them has not read it. */
  readonly unreadMentions: Set<Person>
  /** Who has played or opened its media. */
  readonly openedBy: Set<Person>
}

/**
 * How a letter is sent, as far as it is not in what it says.
 *
 * @since 0.1.0
 * @category models
 */
export type Sending = {
  readonly [K in "isProtected" | "isInverted" | "wasScheduled" | "effect" | "by"]?: LetterExtras[K] | undefined
}

/**
 * What a letter has at first.
 *
 * @since 0.1.0
 * @category constructors
 */
export const ofLetter = (sending: Sending | undefined, mentions: ReadonlySet<Person>): LetterExtras => ({
  isProtected: sending?.isProtected === true,
  isInverted: sending?.isInverted === true,
  wasScheduled: sending?.wasScheduled === true,
  effect: sending?.effect,
  by: sending?.by,
  reactions: [],
  votes: new Map(),
  buyers: new Set(),
  readAt: new Map(),
  mentions,
  unreadMentions: new Set(mentions),
  openedBy: new Set()
})

/**
 * How an account has put a chat into its list.
 *
 * @since 0.1.0
 * @category models
 */
export interface DialogExtras {
  /** The higher, the further up; none where it is not pinned. */
  pinned: number | undefined
  isArchived: boolean
  isMarked: boolean
  /** In seconds since 1970; what is set for its kind of chats unless said. */
  mutedUntil: number | undefined
  /** The emoji of its theme. */
  theme: string
  /** In whose name the account writes there; its own unless said. */
  sendAs: Holder | undefined
  draft: T.draftMessage | undefined
  /** In a channel: up to which message the account has deleted all for itself. */
  hiddenUpTo: number
}

/**
 * How a chat stands in the list at first.
 *
 * @since 0.1.0
 * @category constructors
 */
export const ofDialog = (): DialogExtras => ({
  pinned: undefined,
  isArchived: false,
  isMarked: false,
  mutedUntil: undefined,
  theme: "",
  sendAs: undefined,
  draft: undefined,
  hiddenUpTo: 0
})

/**
 * Who is mentioned in what somebody writes to a group: by name, or because what they wrote is answered.
 *
 * @since 0.1.0
 * @category reading
 */
export const mentionsOf = (
  persons: ReadonlyMap<number, Person>,
  usernames: ReadonlyMap<string, Person | Channel>,
  peer: Peer,
  letter: {
    readonly author: Person
    readonly text: string
    readonly entities: ReadonlyArray<T.MessageEntity>
    readonly answers: Person | undefined
  }
): ReadonlySet<Person> => {
  const found = new Set<Person>()
  if (peer.kind === "person" || (peer.kind === "channel" && peer.broadcast)) return found
  for (const entity of letter.entities) {
    const name = letter.text.slice(entity.offset + 1, entity.offset + entity.length).toLowerCase()
    const named = entity._tag === "messageEntityMention"
      ? usernames.get(name)
      : entity._tag === "messageEntityMentionName"
      ? persons.get(entity.userId)
      : undefined
    if (named?.kind === "person") found.add(named)
  }
  if (letter.answers !== undefined) found.add(letter.answers)
  for (const person of found) if (person === letter.author || !peer.members.has(person.id)) found.delete(person)
  return found
}
