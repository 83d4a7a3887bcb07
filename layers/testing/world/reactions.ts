/**
 * Reactions to messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/reactions
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Session } from "../model.ts"
import type { Refusal } from "../refusal.ts"
import { invalid, refuse } from "../refusal.ts"
import type { LetterReaction } from "./extras.ts"
import type { Entry, Holder, Letter, Person } from "./model.ts"
import * as Notices from "./notices.ts"
import * as Participants from "./participants.ts"
import * as Render from "./render.ts"
import { adminRights } from "./rights.ts"
import { isOpen, isSame, toPeerReaction, toReactions } from "./shown.ts"
import type { World } from "./World.ts"

const known = new Set(
  ("👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 " +
    "🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡").split(" ")
)

const maxReactions = { free: 1, premium: 3 }

/**
 * Why somebody may not react like that.
 *
 * @since 0.1.0
 * @category checks
 */
export const check = (person: Person, reactions: ReadonlyArray<T.Reaction>): Refusal | undefined => {
  if (reactions.length > (person.premium ? maxReactions.premium : maxReactions.free)) {
    return invalid("REACTIONS_TOO_MANY")
  }
  for (const reaction of reactions) {
    switch (reaction._tag) {
      case "reactionEmoji":
        if (!known.has(reaction.emoticon)) return invalid("REACTION_INVALID")
        break
      case "reactionCustomEmoji":
        if (!person.premium) return refuse(403, "PREMIUM_ACCOUNT_REQUIRED")
        break
      case "reactionPaid":
      case "reactionEmpty":
        return invalid("REACTION_INVALID")
    }
  }
  return undefined
}

/** What somebody has reacted with, before and now. */
interface Change {
  readonly by: Person
  readonly before: ReadonlyArray<T.Reaction>
  readonly after: ReadonlyArray<T.Reaction>
}

/** Bots are told where they are administrators: who has changed what, or in channels only how it stands. */
const tellBot = (world: World, bot: Person, entry: Entry, { after, before, by }: Change): void => {
  const { id: msgId, peer: chat } = entry
  if (by.bot !== undefined || chat.kind === "person" || adminRights(chat, bot) === undefined) return
  const date = world.environment.timers.seconds()
  const peer = Render.toPeer(chat)
  Participants.tellBot(world, bot, (qts): T.Update => {
    if (chat.kind === "group" || !chat.broadcast) {
      const actor = Render.toPeer(by)
      return {
        _tag: "updateBotMessageReaction",
        peer,
        msgId,
        date,
        actor,
        oldReactions: before,
        newReactions: after,
        qts
      }
    }
    const reactions = toReactions(bot, entry)?.results ?? []
    return { _tag: "updateBotMessageReactions", peer, msgId, date, reactions, qts }
  }, [chat, by])
}

const tell = (world: World, letter: Letter, change: Change, except: Session | undefined): void => {
  const { by } = change
  const viewers = (holder: Holder) =>
    holder.kind === "person" ? [holder] : [...holder.members.values()].map(({ person }) => person)
  for (const [holder, id] of letter.copies) {
    const entry = holder.box.entries.get(id)
    if (entry === undefined) continue
    for (const viewer of viewers(holder)) {
      if (viewer.bot !== undefined) {
        tellBot(world, viewer, entry, change)
        continue
      }
      Notices.passing(world, viewer, changed(viewer, entry), [by, entry.peer], viewer === by ? except : undefined)
    }
  }
}

/**
 * The reactions to a message, as an update.
 *
 * @since 0.1.0
 * @category conversions
 */
export const changed = (viewer: Person, entry: Entry): T.updateMessageReactions => ({
  _tag: "updateMessageReactions",
  peer: Render.toPeer(entry.peer),
  msgId: entry.id,
  reactions: toReactions(viewer, entry) ?? { _tag: "messageReactions", results: [] }
})

/**
 * Reacts to a message, in place of what the account has reacted with before. Refuses what changes nothing.
 *
 * @since 0.1.0
 * @category transitions
 */
export const set = (
  world: World,
  person: Person,
  { letter }: Entry,
  wanted: ReadonlyArray<T.Reaction>,
  isBig: boolean,
  except?: Session
): Refusal | undefined => {
  const { extras } = letter
  const before = extras.reactions.filter((one) => one.person === person)
  const isUnchanged = before.length === wanted.length &&
    before.every(({ reaction }, i) => {
      const other = wanted[i]
      return other !== undefined && isSame(reaction, other)
    })
  if (isUnchanged) return invalid("MESSAGE_NOT_MODIFIED")
  const date = world.environment.timers.seconds()
  extras.reactions = [
    ...extras.reactions.filter((one) => one.person !== person),
    ...wanted.map((reaction): LetterReaction => ({ person, reaction, date, isBig, isUnread: person !== letter.author }))
  ]
  const past = before.map(({ reaction }) => reaction)
  tell(world, letter, { by: person, before: past, after: wanted }, except)
  return undefined
}

/**
 * The author of messages has seen the reactions to them.
 *
 * @since 0.1.0
 * @category transitions
 */
export const read = (world: World, author: Person, entries: ReadonlyArray<Entry>, except?: Session): void => {
  for (const entry of entries) {
    const { extras } = entry.letter
    extras.reactions = extras.reactions.map(({ date, isBig, person, reaction }) => ({
      date,
      isBig,
      person,
      reaction,
      isUnread: false
    }))
    Notices.passing(world, author, changed(author, entry), [entry.peer], except)
  }
}

/**
 * Who has reacted to a message, the newest first; none where that is not shown.
 *
 * @since 0.1.0
 * @category reading
 */
export const list = (
  viewer: Person,
  entry: Entry,
  only: T.Reaction | undefined
): ReadonlyArray<{ readonly person: Person; readonly shown: T.messagePeerReaction }> | undefined =>
  isOpen(entry)
    ? entry.letter.extras.reactions.toReversed()
      .filter(({ reaction }) => only === undefined || isSame(only, reaction))
      .map((one) => ({ person: one.person, shown: toPeerReaction(viewer, entry.letter, one) }))
    : undefined
