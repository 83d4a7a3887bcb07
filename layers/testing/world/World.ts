/**
 * The embedded Telegram's memory: who there is, and how they are found.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Environment } from "../environment.ts"
import { randomLong } from "../environment.ts"
import type { Session } from "../model.ts"
import type { Refusal } from "../refusal.ts"
import type { BotDesk, BotSettings } from "./botDesk.ts"
import * as Desk from "./botDesk.ts"
import * as ChatState from "./chatState.ts"
import type { Files } from "./files.ts"
import * as FileStore from "./files.ts"
import * as Uploads from "./uploads.ts"
import type { SharedLink } from "./folders.ts"
import * as Folders from "./folders.ts"
import type { Logins } from "./logins.ts"
import * as Logins_ from "./logins.ts"
import * as Schedules from "./scheduled.ts"
import type { Channel, Group, Password, Peer, Person } from "./model.ts"
import { emptyBox } from "./model.ts"
import type { Shelves } from "./shelves.ts"
import type { StickerSet } from "./stickers.ts"

/**
 * Something that an account's sessions are to be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface Notice {
  readonly render: () => T.Updates
  /** The session that learns of it in another way. */
  readonly except?: Session | undefined
}

/**
 * A button that was pressed and waits for the bot's reaction.
 *
 * @since 0.1.0
 * @category models
 */
export interface CallbackQuery {
  readonly id: bigint
  readonly user: Person
  readonly bot: Person
  readonly settle: (answer: T.MessagesBotCallbackAnswer | Refusal) => void
}

/**
 * The memory.
 *
 * @since 0.1.0
 * @category models
 */
export interface World {
  readonly environment: Environment
  readonly persons: Map<number, Person>
  readonly groups: Map<number, Group>
  readonly channels: Map<number, Channel>
  /** By username in lower case. */
  readonly usernames: Map<string, Person | Channel>
  readonly bots: Map<string, Person>
  readonly phones: Map<string, Person>
  readonly files: Files
  readonly games: Map<bigint, T.game>
  /** Whose game it is, and how they call it, by its id. */
  readonly gameOwners: Map<bigint, string>
  /** By short name in lower case. */
  readonly stickerSets: Map<string, StickerSet>
  readonly shelves: Shelves
  /** What there is in the web, by URL. */
  readonly pages: Map<string, T.webPage>
  /** What access hashes are made of. */
  readonly secret: bigint
  readonly queries: Map<bigint, CallbackQuery>
  readonly desk: BotDesk
  readonly logins: Logins
  /** The links to folders, by their ends. */
  readonly sharedLinks: Map<string, SharedLink>
  /** Authorizations on their way to other data centres, by their bytes in hexadecimal. */
  readonly exported: Map<string, { readonly person: Person; readonly dc: number; readonly until: number }>
  /** Tells the sessions of an account something. */
  readonly tell: (person: Person, notice: Notice) => void
  /** Tells one session something, whoever is signed in there. */
  readonly tellSession: (session: Session, updates: T.Updates) => void
}

/**
 * Who somebody new is.
 *
 * @since 0.1.0
 * @category models
 */
export interface PersonOptions {
  readonly id?: number | undefined
  readonly firstName?: string | undefined
  readonly lastName?: string | undefined
  readonly username?: string | undefined
  readonly phone?: string | undefined
  readonly about?: string | undefined
  readonly premium?: boolean | undefined
  /** The data centre where the account lives. */
  readonly dc?: number | undefined
  readonly password?: Password | undefined
}

/**
 * How a bot takes part in inline mode, as it would have told @BotFather.
 *
 * @since 0.1.0
 * @category models
 */
export interface InlineMode {
  /** What the text field shows after the bot's name. */
  readonly placeholder: string
  /** Whether the bot is told of the results that are sent. */
  readonly feedback?: boolean | undefined
}

/** Ids of users are beyond 32 bits, as many real ones are. */
const firstUser = 5_000_000_001
const firstGroup = 4_000_001
const firstChannel = 2_000_000_001
const firstPhone = 15_550_000_001

/**
 * A world without anybody in it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (environment: Environment, tell: World["tell"], tellSession: World["tellSession"]): World => ({
  environment,
  tell,
  tellSession,
  persons: new Map(),
  groups: new Map(),
  channels: new Map(),
  usernames: new Map(),
  bots: new Map(),
  phones: new Map(),
  files: FileStore.make(),
  games: new Map(),
  gameOwners: new Map(),
  stickerSets: new Map(),
  shelves: new Map(),
  pages: new Map(),
  secret: randomLong(environment.random),
  queries: new Map(),
  desk: Desk.make(),
  logins: Logins_.make(),
  sharedLinks: new Map(),
  exported: new Map()
})

const settle = (world: World, id: number, options: PersonOptions, bot: Person["bot"]): Person => {
  const person: Person = {
    kind: "person",
    id,
    dc: options.dc ?? world.environment.settings.home,
    bot,
    phone: bot === undefined
      ? (options.phone?.replaceAll(/\D/g, "") ?? String(firstPhone + world.phones.size))
      : undefined,
    firstName: options.firstName ?? (bot === undefined ? `User ${id}` : `Bot ${id}`),
    lastName: options.lastName,
    username: options.username,
    about: options.about,
    photos: [],
    premium: options.premium ?? false,
    password: options.password,
    pendingPassword: undefined,
    recoveryCode: undefined,
    box: emptyBox(),
    dialogs: new Map(),
    cabinet: Folders.empty(),
    channels: new Set(),
    blocked: new Set(),
    blockedFromStories: new Set(),
    contacts: new Set(),
    known: new Set([id]),
    schedule: Schedules.make(),
    randomIds: new Map(),
    qts: 0,
    qtsLog: [],
    seqLog: [],
    listeners: new Set()
  }
  world.persons.set(id, person)
  if (person.username !== undefined) world.usernames.set(person.username.toLowerCase(), person)
  if (person.phone !== undefined) world.phones.set(person.phone, person)
  return person
}

const unused = (taken: ReadonlyMap<number, unknown>, first: number): number => {
  let id = first + taken.size
  while (taken.has(id)) id++
  return id
}

/**
 * A new user.
 *
 * @since 0.1.0
 * @category constructors
 */
export const addUser = (world: World, options: PersonOptions): Person =>
  settle(world, options.id ?? unused(world.persons, firstUser), options, undefined)

/**
 * A new bot. Its id is what stands in front of the colon of its token.
 *
 * @since 0.1.0
 * @category constructors
 */
export const addBot = (
  world: World,
  token: string,
  { business, mainApp, picture, ...options }: PersonOptions & {
    readonly picture?: Uint8Array | undefined
    readonly mainApp?: string | undefined
    readonly business?: boolean | undefined
  },
  inline?: InlineMode
): Person => {
  const id = Number(token.split(":")[0])
  const username = options.username ?? `bot${id}_bot`
  const settings: BotSettings = {
    inline: inline?.placeholder,
    inlineFeedback: inline?.feedback === true,
    picture: picture === undefined ? undefined : FileStore.toPhoto(
      FileStore.store(world.environment, world.files, Uploads.fromBytes(picture), {
        photo: true,
        dc: options.dc ?? world.environment.settings.home,
        mimeType: "image/jpeg",
        attributes: []
      })
    ),
    mainApp,
    business: business === true,
    commands: new Map(),
    infos: new Map(),
    menuButtons: new Map()
  }
  const bot = settle(world, id, { ...options, username }, { token, about: "", commands: [], settings })
  world.bots.set(token, bot)
  return bot
}

/**
 * A new basic group, with its creator in it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const addGroup = (world: World, creator: Person, title: string): Group => {
  const date = world.environment.timers.seconds()
  const group: Group = {
    kind: "group",
    id: unused(world.groups, firstGroup),
    title,
    creator,
    date,
    members: new Map([[creator.id, { person: creator, inviter: creator, date, admin: true }]]),
    version: 1,
    state: ChatState.make()
  }
  world.groups.set(group.id, group)
  return group
}

/**
 * What a new channel is.
 *
 * @since 0.1.0
 * @category models
 */
export interface ChannelOptions {
  readonly title: string
  readonly about?: string | undefined
  readonly broadcast?: boolean | undefined
  readonly username?: string | undefined
}

/**
 * A new channel or supergroup, with its creator in it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const addChannel = (world: World, creator: Person, options: ChannelOptions): Channel => {
  const date = world.environment.timers.seconds()
  const id = unused(world.channels, firstChannel)
  const channel: Channel = {
    kind: "channel",
    id,
    title: options.title,
    username: options.username,
    broadcast: options.broadcast ?? false,
    creator,
    date,
    members: new Map([[creator.id, { person: creator, inviter: creator, date, admin: true }]]),
    box: emptyBox(),
    state: ChatState.make(options.about)
  }
  world.channels.set(id, channel)
  if (channel.username !== undefined) world.usernames.set(channel.username.toLowerCase(), channel)
  creator.channels.add(channel)
  return channel
}

/**
 * The accounts that are told what happens in a chat, as far as `person` takes part in it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const audience = (person: Person, peer: Peer): ReadonlyArray<Person> => {
  if (peer.kind === "person") return peer === person ? [person] : [person, peer]
  return [...peer.members.values()].map((member) => member.person)
}
