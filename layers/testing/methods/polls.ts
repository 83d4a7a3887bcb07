/**
 * Voting in polls.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/poll
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { forbidden, invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import type { Entry } from "../world/model.ts"
import { boxOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import { fromOffset } from "../world/paging.ts"
import * as Polls from "../world/polls.ts"
import * as Render from "../world/render.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const find = ({ person, world }: Member, input: T.InputPeer, id: number): Entry | Refusal => {
  const peer = resolve(world, person, input)
  if (peer instanceof Refusal) return peer
  const entry = boxOf(person, peer).entries.get(id)
  return entry?.peer === peer && entry.letter.media?._tag === "messageMediaPoll" ? entry : invalid("MESSAGE_ID_INVALID")
}

const sendVote = method("messages.sendVote", "user", (call, caller) => {
  const { person, session, world } = caller
  const entry = find(caller, call.peer, call.msgId)
  if (entry instanceof Refusal) return entry
  const voted = Polls.vote(world, person, entry, call.options, session)
  if (voted instanceof Refusal) return voted
  return Notices.container(world, [voted], Render.gallery(world, person))
})

const getPollResults = method("messages.getPollResults", "user", (call, caller) => {
  const { person, world } = caller
  const entry = find(caller, call.peer, call.msgId)
  if (entry instanceof Refusal) return entry
  const { media } = entry.letter
  if (media?._tag !== "messageMediaPoll") return invalid("MESSAGE_ID_INVALID")
  return Notices.container(world, [Polls.update(person, entry.letter, media.poll)], Render.gallery(world, person))
})

const maxListed = 50

const getPollVotes = method("messages.getPollVotes", "user", (call, caller) => {
  const { person, world } = caller
  const entry = find(caller, call.peer, call.id)
  if (entry instanceof Refusal) return entry
  const { extras, media } = entry.letter
  if (media?._tag !== "messageMediaPoll" || media.poll.publicVoters !== true) return forbidden("BROADCAST_FORBIDDEN")
  if (!extras.votes.has(person) && media.poll.closed !== true) return forbidden("POLL_VOTE_REQUIRED")
  const all = Polls.voters(entry.letter, call.option)
  const { nextOffset, page } = fromOffset(all, call, maxListed)
  const gallery = Render.gallery(world, person)
  for (const one of page) gallery.add(one.person)
  return {
    _tag: "messages.votesList",
    count: all.length,
    votes: page.map(({ vote }) => vote),
    chats: gallery.chats(),
    users: gallery.users(),
    nextOffset
  }
})

/**
 * The methods about polls.
 *
 * @since 0.1.0
 * @category methods
 */
export const polls: ReadonlyArray<Handler> = [sendVote, getPollResults, getPollVotes]
