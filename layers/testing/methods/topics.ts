/**
 * Topics of forums.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/forum
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import type { Topic } from "../world/chatState.ts"
import { record } from "../world/chatState.ts"
import * as Letters from "../world/letters.ts"
import type { Channel, Person } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Render from "../world/render.ts"
import { may, mayAsMember } from "../world/rights.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const forumOf = ({ person, world }: Member, peer: T.InputPeer): Channel | Refusal => {
  const chat = resolve(world, person, peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind !== "channel") return invalid("PEER_ID_INVALID")
  return chat.state.forum ? chat : invalid("CHANNEL_FORUM_MISSING")
}

/** The messages of a topic: those that answer its first one, however far down. */
const messagesOf = (forum: Channel, topic: number): ReadonlyArray<number> => {
  const first = forum.box.entries.get(topic)?.letter
  return [...forum.box.entries.values()].filter(({ letter }) => {
    let one: typeof letter | undefined = letter
    while (one !== undefined && one !== first) one = one.replyTo
    return one !== undefined
  }).map(({ id }) => id)
}

const toTl = (viewer: Person, forum: Channel, topic: Topic): T.forumTopic => ({
  _tag: "forumTopic",
  my: topic.author === viewer,
  closed: topic.closed,
  pinned: topic.pinned,
  hidden: topic.hidden,
  id: topic.id,
  date: topic.date,
  peer: Render.toPeer(forum),
  title: topic.title,
  iconColor: topic.iconColor,
  iconEmojiId: topic.iconEmojiId,
  topMessage: Math.max(topic.id, ...messagesOf(forum, topic.id)),
  readInboxMaxId: 0,
  readOutboxMaxId: 0,
  unreadCount: 0,
  unreadMentionsCount: 0,
  unreadReactionsCount: 0,
  unreadPollVotesCount: 0,
  fromId: Render.toPeer(topic.author),
  notifySettings: { _tag: "peerNotifySettings" }
})

/** Every forum has a general topic, which nobody has made. */
const topicsOf = ({ creator, date, state }: Channel): ReadonlyMap<number, Topic> => {
  if (!state.topics.has(1)) {
    state.topics.set(1, {
      id: 1,
      author: creator,
      date,
      iconColor: 0x6fb9f0,
      title: "General",
      iconEmojiId: undefined,
      closed: false,
      pinned: false,
      hidden: false
    })
  }
  return state.topics
}

const shown = ({ person, world }: Member, forum: Channel, topics: ReadonlyArray<T.ForumTopic>, count: number) => {
  const gallery = Render.gallery(world, person)
  gallery.add(forum)
  const tops = topics.flatMap((topic) => {
    const entry = topic._tag === "forumTopic" ? forum.box.entries.get(topic.topMessage) : undefined
    return entry === undefined ? [] : [entry]
  })
  for (const entry of tops) gallery.addEntry(entry)
  return {
    _tag: "messages.forumTopics",
    count,
    topics,
    messages: tops.map((entry) => Render.toMessage(person, entry)),
    chats: gallery.chats(),
    users: gallery.users(),
    pts: forum.box.pts
  } as const
}

const createForumTopic = method("messages.createForumTopic", "member", (call, caller) => {
  const { blame, person, session, world } = caller
  const forum = forumOf(caller, call.peer)
  if (forum instanceof Refusal) return forum
  if (!mayAsMember(world, forum, person, "manageTopics")) return invalid("CHAT_ADMIN_REQUIRED")
  const title = call.title.trim()
  if (title === "") return invalid("TOPIC_TITLE_EMPTY")
  const again = Letters.checkRandomId(person, call.randomId, title, (detail) => blame("RandomId", detail))
  if (again !== undefined) return again
  const iconColor = call.iconColor ?? 0x6fb9f0
  const { iconEmojiId } = call
  const action: T.MessageAction = { _tag: "messageActionTopicCreate", title, iconColor, iconEmojiId }
  const { entry: { id }, event } = Letters.send(world, person, forum, { action }, session)
  const date = world.environment.timers.seconds()
  const topic: Topic = {
    id,
    author: person,
    date,
    iconColor,
    title,
    iconEmojiId,
    closed: false,
    pinned: false,
    hidden: false
  }
  forum.state.topics.set(id, topic)
  const done = { _tag: "channelAdminLogEventActionCreateTopic", topic: toTl(person, forum, topic) } as const
  record(forum.state, { by: person, kind: "forums", date, action: done })
  const made = Notices.ofEvents(world, person, forum, [event])
  return { ...made, updates: [{ _tag: "updateMessageID", id, randomId: call.randomId }, ...made.updates] }
})

const editForumTopic = method("messages.editForumTopic", "member", (call, caller) => {
  const { person, session, world } = caller
  const forum = forumOf(caller, call.peer)
  if (forum instanceof Refusal) return forum
  const topic = topicsOf(forum).get(call.topicId)
  if (topic === undefined) return invalid("TOPIC_ID_INVALID")
  if (topic.author !== person && !may(forum, person, "manageTopics")) return invalid("CHAT_ADMIN_REQUIRED")
  const next = {
    title: call.title ?? topic.title,
    iconEmojiId: call.iconEmojiId ?? topic.iconEmojiId,
    closed: call.closed ?? topic.closed,
    hidden: call.hidden ?? topic.hidden
  }
  if (next.title.trim() === "") return invalid("TOPIC_TITLE_EMPTY")
  if (next.hidden !== topic.hidden && topic.id !== 1) return invalid("TOPIC_ID_INVALID")
  if (
    next.title === topic.title && next.iconEmojiId === topic.iconEmojiId && next.closed === topic.closed &&
    next.hidden === topic.hidden
  ) return invalid("TOPIC_NOT_MODIFIED")
  const prevTopic = toTl(person, forum, topic)
  Object.assign(topic, next)
  const newTopic = toTl(person, forum, topic)
  record(forum.state, {
    by: person,
    kind: "forums",
    date: world.environment.timers.seconds(),
    action: { _tag: "channelAdminLogEventActionEditTopic", prevTopic, newTopic }
  })
  const { closed, hidden, iconEmojiId, title } = call
  const action: T.MessageAction = { _tag: "messageActionTopicEdit", title, iconEmojiId, closed, hidden }
  const replyTo = forum.box.entries.has(topic.id) ? topic.id : undefined
  const { event } = Letters.send(world, person, forum, { action, replyTo }, session)
  return Notices.ofEvents(world, person, forum, [event])
})

const getForumTopics = method("messages.getForumTopics", "member", (call, caller) => {
  const forum = forumOf(caller, call.peer)
  if (forum instanceof Refusal) return forum
  const q = (call.q ?? "").toLowerCase()
  const all = [...topicsOf(forum).values()].filter(({ title }) => title.toLowerCase().includes(q))
    .map((topic) => toTl(caller.person, forum, topic))
    .sort((a, b) => b.topMessage - a.topMessage)
  const from = call.offsetTopic === 0 ? 0 : all.findIndex(({ id }) => id === call.offsetTopic) + 1
  const page = all.slice(from, from + Math.max(1, Math.min(100, call.limit)))
  return shown(caller, forum, page, all.length)
})

const getForumTopicsByID = method("messages.getForumTopicsByID", "member", (call, caller) => {
  const forum = forumOf(caller, call.peer)
  if (forum instanceof Refusal) return forum
  if (call.topics.length === 0) return invalid("TOPICS_EMPTY")
  const found = call.topics.map((id): T.ForumTopic => {
    const topic = topicsOf(forum).get(id)
    return topic === undefined ? { _tag: "forumTopicDeleted", id } : toTl(caller.person, forum, topic)
  })
  return shown(caller, forum, found, found.length)
})

const updatePinned = method("messages.updatePinnedForumTopic", "user", (call, caller) => {
  const { person, world } = caller
  const forum = forumOf(caller, call.peer)
  if (forum instanceof Refusal) return forum
  if (!may(forum, person, "manageTopics")) return invalid("CHAT_ADMIN_REQUIRED")
  const topic = topicsOf(forum).get(call.topicId)
  if (topic === undefined) return invalid("TOPIC_ID_INVALID")
  if (topic.pinned === call.pinned) return invalid("PINNED_TOPIC_NOT_MODIFIED")
  topic.pinned = call.pinned
  const gallery = Render.gallery(world, person)
  gallery.add(forum)
  const { pinned } = call
  const update: T.Update = { _tag: "updatePinnedForumTopic", pinned, peer: Render.toPeer(forum), topicId: topic.id }
  return Notices.container(world, [update], gallery)
})

const deleteTopicHistory = method("messages.deleteTopicHistory", "member", (call, caller) => {
  const { person, session, world } = caller
  const forum = forumOf(caller, call.peer)
  if (forum instanceof Refusal) return forum
  const topic = topicsOf(forum).get(call.topMsgId)
  if (topic === undefined || topic.id === 1) return invalid("TOPIC_ID_INVALID")
  if (!may(forum, person, "deleteMessages")) return invalid("CHAT_ADMIN_REQUIRED")
  // The last to go is the message that made it.
  const ids = messagesOf(forum, topic.id).toReversed()
  const { count, pts } = Letters.removePosts(world, person, forum, ids.slice(0, 100), session)
  const offset = Math.max(0, ids.length - 100)
  if (offset === 0) {
    forum.state.topics.delete(topic.id)
    record(forum.state, {
      by: person,
      kind: "forums",
      date: world.environment.timers.seconds(),
      action: { _tag: "channelAdminLogEventActionDeleteTopic", topic: toTl(person, forum, topic) }
    })
  }
  return { _tag: "messages.affectedHistory", pts, ptsCount: count, offset }
})

/**
 * The methods about topics.
 *
 * @since 0.1.0
 * @category methods
 */
export const topics: ReadonlyArray<Handler> = [
  createForumTopic,
  editForumTopic,
  getForumTopics,
  getForumTopicsByID,
  updatePinned,
  deleteTopicHistory
]
