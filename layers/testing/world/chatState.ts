/**
 * What administrators have set of a group or channel, whom they keep out, and the ways in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/channel
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Channel, Person } from "./model.ts"

/**
 * Somebody who is kept out, or may do less than others.
 *
 * @since 0.1.0
 * @category models
 */
export interface Ban {
  readonly person: Person
  readonly rights: T.chatBannedRights
  readonly by: Person
  readonly date: number
}

/**
 * Somebody who came in by a link.
 *
 * @since 0.1.0
 * @category models
 */
export interface Joiner {
  readonly person: Person
  readonly date: number
  readonly approvedBy: Person | undefined
}

/**
 * A link that leads in.
 *
 * @since 0.1.0
 * @category models
 */
export interface Link {
  readonly hash: string
  readonly maker: Person
  readonly date: number
  readonly permanent: boolean
  title: string | undefined
  expireDate: number | undefined
  usageLimit: number | undefined
  requestNeeded: boolean
  revoked: boolean
  readonly joiners: Map<number, Joiner>
}

/**
 * Somebody who asks to come in.
 *
 * @since 0.1.0
 * @category models
 */
export interface Request {
  readonly person: Person
  readonly date: number
  readonly link: Link | undefined
}

/**
 * A topic of a forum.
 *
 * @since 0.1.0
 * @category models
 */
export interface Topic {
  readonly id: number
  readonly author: Person
  readonly date: number
  readonly iconColor: number
  title: string
  iconEmojiId: bigint | undefined
  closed: boolean
  pinned: boolean
  hidden: boolean
}

/**
 * Something that was done.
 *
 * @since 0.1.0
 * @category models
 */
export interface Deed {
  readonly id: bigint
  readonly date: number
  readonly by: Person
  readonly kind: Exclude<keyof T.channelAdminLogEventsFilter, "_tag">
  readonly action: T.ChannelAdminLogEventAction
}

/**
 * The state of a group or channel.
 *
 * @since 0.1.0
 * @category models
 */
export interface ChatState {
  about: string
  /** What everybody is forbidden. */
  forbidden: T.chatBannedRights
  /** In seconds; 0 for none. */
  slowMode: number
  /** When who wrote last. */
  readonly wrote: Map<number, number>
  readonly bans: Map<number, Ban>
  readonly links: Map<string, Link>
  readonly requests: Map<number, Request>
  readonly topics: Map<number, Topic>
  readonly deeds: Array<Deed>
  photo: T.photo | undefined
  /** By who boosts. */
  readonly boosts: Map<number, T.boost>
  forum: boolean
  protected: boolean
  joinToSend: boolean
  joinRequest: boolean
  signatures: boolean
  historyHidden: boolean
  membersHidden: boolean
  antiSpam: boolean
  historyTtl: number
  reactions: T.ChatReactions
  reactionsLimit: number | undefined
  linked: Channel | undefined
  /** The supergroup that a basic group has become. */
  migratedTo: Channel | undefined
  migratedFrom: number | undefined
}

/**
 * A new one.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (about = ""): ChatState => ({
  about,
  forbidden: { _tag: "chatBannedRights", untilDate: 0 },
  slowMode: 0,
  wrote: new Map(),
  bans: new Map(),
  links: new Map(),
  requests: new Map(),
  topics: new Map(),
  deeds: [],
  photo: undefined,
  boosts: new Map(),
  forum: false,
  protected: false,
  joinToSend: false,
  joinRequest: false,
  signatures: false,
  historyHidden: false,
  membersHidden: false,
  antiSpam: false,
  historyTtl: 0,
  reactions: { _tag: "chatReactionsAll" },
  reactionsLimit: undefined,
  linked: undefined,
  migratedTo: undefined,
  migratedFrom: undefined
})

/** So many are remembered. */
const maxDeeds = 10_000

/**
 * Writes down what was done.
 *
 * @since 0.1.0
 * @category transitions
 */
export const record = (
  state: ChatState,
  deed: Pick<Deed, "by" | "kind" | "action" | "date">
): void => {
  const last = state.deeds.at(-1)?.id ?? 0n
  state.deeds.push({ ...deed, id: last + 1n })
  if (state.deeds.length > maxDeeds) state.deeds.shift()
}
