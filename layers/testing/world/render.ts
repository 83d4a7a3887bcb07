/**
 * People, chats and messages as the API shows them: every account sees its own ids, access hashes and flags.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { accessHash, photoHash } from "./access.ts"
import type { BoxEvent, Channel, Entry, Group, Holder, Letter, Peer, Person } from "./model.ts"
import { holderOf, marked } from "./model.ts"
import { namedIn } from "./named.ts"
import { isUnread, toMedia, toReactions } from "./shown.ts"
import { toPeer } from "./toPeer.ts"
import { adminRights } from "./rights.ts"
import type { World } from "./World.ts"

export { toPeer } from "./toPeer.ts"

const chatPhoto = (photo: T.photo | undefined): T.ChatPhoto =>
  photo === undefined ? { _tag: "chatPhotoEmpty" } : { _tag: "chatPhoto", photoId: photo.id, dcId: photo.dcId }

const userPhoto = (photo: T.photo | undefined): T.UserProfilePhoto | undefined =>
  photo && { _tag: "userProfilePhoto", photoId: photo.id, dcId: photo.dcId }

/**
 * A user or bot.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toUser = (world: World, viewer: Person, person: Person): T.user => ({
  _tag: "user",
  self: person === viewer,
  bot: person.bot !== undefined,
  botChatHistory: person.bot !== undefined,
  premium: person.premium,
  id: person.id,
  accessHash: accessHash(world, viewer, person),
  firstName: person.firstName,
  lastName: person.lastName,
  username: person.username,
  contact: viewer.contacts.has(person.id),
  mutualContact: viewer.contacts.has(person.id) && person.contacts.has(viewer.id),
  phone: person === viewer || viewer.contacts.has(person.id) ? person.phone : undefined,
  photo: userPhoto(person.photos[0]),
  status: person.bot === undefined ? { _tag: "userStatusRecently" } : undefined,
  botInfoVersion: person.bot === undefined ? undefined : 1,
  botInlinePlaceholder: person.bot?.settings.inline,
  botHasMainApp: person.bot?.settings.mainApp !== undefined,
  botBusiness: person.bot?.settings.business === true ? true : undefined
})

/** Strangers in big groups are shown to people as they pass by. */
const isInPassing = (world: World, viewer: Person, person: Person, peer: Peer): boolean =>
  peer.kind === "channel" && !peer.broadcast && peer.members.size >= world.environment.settings.minUsersFrom &&
  viewer.bot === undefined && person !== viewer && !viewer.contacts.has(person.id) && !viewer.dialogs.has(person.id)

/** The access hash is another one, which opens the picture and nothing else. */
const toMinUser = (world: World, viewer: Person, person: Person): T.user => {
  const { bot, firstName, id, lastName, photo, premium, username } = toUser(world, viewer, person)
  const accessHash = photoHash(world, viewer, person)
  return {
    _tag: "user",
    min: true,
    bot,
    premium,
    id,
    accessHash,
    firstName,
    lastName,
    username,
    photo,
    applyMinPhoto: true
  }
}

const toGroup = (world: World, viewer: Person, group: Group): T.Chat => {
  const member = group.members.get(viewer.id)
  const { migratedTo } = group.state
  if (member === undefined) return { _tag: "chatForbidden", id: group.id, title: group.title }
  return {
    _tag: "chat",
    creator: group.creator === viewer,
    deactivated: migratedTo !== undefined,
    noforwards: group.state.protected,
    id: group.id,
    title: group.title,
    photo: chatPhoto(group.state.photo),
    participantsCount: group.members.size,
    date: member.date,
    version: group.version,
    migratedTo: migratedTo && {
      _tag: "inputChannel",
      channelId: migratedTo.id,
      accessHash: accessHash(world, viewer, migratedTo)
    },
    adminRights: group.creator === viewer ? undefined : adminRights(group, viewer),
    defaultBannedRights: group.state.forbidden
  }
}

const toChannel = (world: World, viewer: Person, channel: Channel, isInvited: boolean): T.Chat => {
  const member = channel.members.get(viewer.id)
  const megagroup = !channel.broadcast
  const { state } = channel
  const hash = accessHash(world, viewer, channel)
  const isKept = state.bans.get(viewer.id)?.rights.viewMessages === true
  if (isKept || (member === undefined && channel.username === undefined && !isInvited)) {
    const { broadcast, id, title } = channel
    return { _tag: "channelForbidden", broadcast, megagroup, id, accessHash: hash, title }
  }
  return {
    _tag: "channel",
    creator: channel.creator === viewer,
    left: member === undefined,
    broadcast: channel.broadcast,
    megagroup,
    id: channel.id,
    accessHash: hash,
    title: channel.title,
    username: channel.username,
    photo: chatPhoto(state.photo),
    date: member?.date ?? channel.date,
    adminRights: adminRights(channel, viewer),
    bannedRights: state.bans.get(viewer.id)?.rights,
    defaultBannedRights: megagroup ? state.forbidden : undefined,
    forum: state.forum,
    noforwards: state.protected,
    signatures: state.signatures,
    slowmodeEnabled: state.slowMode > 0,
    joinToSend: state.joinToSend,
    joinRequest: state.joinRequest,
    hasLink: state.linked !== undefined,
    participantsCount: channel.members.size
  }
}

/**
 * A group or channel. Who is invited may look at a private one from outside.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toChat = (world: World, viewer: Person, chat: Group | Channel, isInvited = false): T.Chat =>
  chat.kind === "group" ? toGroup(world, viewer, chat) : toChannel(world, viewer, chat, isInvited)

const replyHeader = (holder: Holder, letter: Letter): T.MessageReplyHeader | undefined => {
  const replyToMsgId = letter.replyTo?.copies.get(holder)
  return replyToMsgId === undefined ? undefined : { _tag: "messageReplyHeader", replyToMsgId }
}

const forwardHeader = (letter: Letter): T.messageFwdHeader | undefined => {
  if (letter.origin === undefined) return undefined
  const { date, from, post } = letter.origin
  return { _tag: "messageFwdHeader", fromId: toPeer(from), date, channelPost: post }
}

/** What a payment was for, only the bot is told. */
const shownAction = (viewer: Person, action: T.MessageAction): T.MessageAction => {
  if (action._tag === "messageActionWebViewDataSentMe" && viewer.bot === undefined) {
    return { _tag: "messageActionWebViewDataSent", text: action.text }
  }
  if (action._tag !== "messageActionPaymentSentMe" || viewer.bot !== undefined) return action
  return { _tag: "messageActionPaymentSent", currency: action.currency, totalAmount: action.totalAmount }
}

/** Whether an account sees a message as its own. */
const isOut = (viewer: Person, { letter, out, peer }: Entry): boolean =>
  peer.kind === "channel" ? letter.author === viewer : out

/**
 * A message.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toMessage = (viewer: Person, entry: Entry): T.message | T.messageService => {
  const { id, letter, peer } = entry
  const post = letter.from === peer && peer.kind === "channel"
  // In private chats the sender is left out: it is one side or the other.
  const fromId = post || (peer.kind === "person" && letter.from === peer && peer !== viewer)
    ? undefined
    : toPeer(letter.from)
  const common = {
    out: isOut(viewer, entry),
    mentioned: letter.extras.mentions.has(viewer) ? true : undefined,
    mediaUnread: isUnread(viewer, letter) ? true : undefined,
    silent: letter.silent,
    post,
    id,
    fromId,
    peerId: toPeer(peer),
    replyTo: replyHeader(holderOf(viewer, peer), letter),
    date: letter.date,
    reactions: toReactions(viewer, entry)
  }
  if (letter.action !== undefined) {
    return { _tag: "messageService", ...common, action: shownAction(viewer, letter.action) }
  }
  return {
    _tag: "message",
    ...common,
    fwdFrom: forwardHeader(letter),
    viaBotId: letter.viaBot?.id,
    // Nobody else sees who has written for the account.
    viaBusinessBotId: letter.author === viewer ? letter.extras.by?.id : undefined,
    message: letter.text,
    pinned: entry.pinned ? true : undefined,
    fromScheduled: letter.extras.wasScheduled ? true : undefined,
    noforwards: letter.extras.isProtected ? true : undefined,
    invertMedia: letter.extras.isInverted ? true : undefined,
    effect: letter.extras.effect,
    media: toMedia(viewer, letter),
    richMessage: letter.rich,
    replyMarkup: letter.markup,
    entities: letter.entities.length === 0 ? undefined : letter.entities,
    views: post ? 1 : undefined,
    forwards: post ? 0 : undefined,
    editDate: letter.editDate,
    groupedId: letter.groupedId
  }
}

/**
 * Everybody who is named in what an account is shown, each once.
 *
 * @since 0.1.0
 * @category models
 */
export interface Gallery {
  readonly add: (peer: Peer) => void
  readonly addEntry: (entry: Entry) => void
  readonly users: () => ReadonlyArray<T.User>
  readonly chats: () => ReadonlyArray<T.Chat>
}

/**
 * An empty gallery. Whoever is shown in it is known to the account from then on.
 *
 * @since 0.1.0
 * @category constructors
 */
export const gallery = (world: World, viewer: Person): Gallery => {
  const peers = new Set<Peer>()
  const passing = new Set<Person>()
  const add = (peer: Peer) => {
    peers.add(peer)
    viewer.known.add(marked(peer))
  }
  return {
    add,
    addEntry: (entry) => {
      const { letter, peer } = entry
      add(peer)
      if (letter.author === viewer) add(viewer)
      for (const one of namedIn(world, entry)) {
        if (one.kind === "person" && isInPassing(world, viewer, one, peer)) passing.add(one)
        else add(one)
      }
    },
    users: () => [
      ...[...peers].filter((peer) => peer.kind === "person").map((peer) => toUser(world, viewer, peer)),
      ...[...passing].filter((person) => !peers.has(person)).map((person) => toMinUser(world, viewer, person))
    ],
    chats: () => [...peers].filter((peer) => peer.kind !== "person").map((peer) => toChat(world, viewer, peer))
  }
}

/**
 * Something that has happened in a box, as an update. `undefined` when its message is gone.
 *
 * @since 0.1.0
 * @category conversions
 */
export const toUpdate = (
  viewer: Person,
  holder: Holder,
  { count, date, pts, what }: BoxEvent
): T.Update | undefined => {
  const numbers = { pts, ptsCount: count }
  const channelId = holder.kind === "channel" ? holder.id : undefined
  switch (what._tag) {
    case "New":
    case "Edit": {
      const entry = holder.box.entries.get(what.id)
      if (entry === undefined) return undefined
      const message = toMessage(viewer, entry)
      if (what._tag === "New") {
        return channelId === undefined
          ? { _tag: "updateNewMessage", message, ...numbers }
          : { _tag: "updateNewChannelMessage", message, ...numbers }
      }
      return channelId === undefined
        ? { _tag: "updateEditMessage", message, ...numbers }
        : { _tag: "updateEditChannelMessage", message, ...numbers }
    }
    case "Delete":
      return channelId === undefined
        ? { _tag: "updateDeleteMessages", messages: what.ids, ...numbers }
        : { _tag: "updateDeleteChannelMessages", channelId, messages: what.ids, ...numbers }
    case "ReadInbox":
      return {
        _tag: "updateReadHistoryInbox",
        peer: toPeer(what.peer),
        maxId: what.maxId,
        stillUnreadCount: what.unread,
        ...numbers
      }
    case "ReadOutbox":
      return { _tag: "updateReadHistoryOutbox", peer: toPeer(what.peer), maxId: what.maxId, ...numbers }
    case "ReadContents":
      return { _tag: "updateReadMessagesContents", messages: what.ids, date, ...numbers }
    case "Pinned": {
      const { ids: messages, peer, pinned } = what
      return channelId === undefined
        ? { _tag: "updatePinnedMessages", pinned, peer: toPeer(peer), messages, ...numbers }
        : { _tag: "updatePinnedChannelMessages", pinned, channelId, messages, ...numbers }
    }
    case "Folders": {
      const folderPeers = what.peers.map(({ folderId, peer }) =>
        ({ _tag: "folderPeer", peer: toPeer(peer), folderId }) as const
      )
      return { _tag: "updateFolderPeers", folderPeers, ...numbers }
    }
  }
}
