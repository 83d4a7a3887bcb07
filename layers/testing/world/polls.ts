/**
 * Polls: votes, and how they stand.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/poll
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Session } from "../model.ts"
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"
import type { Entry, Holder, Letter, Person } from "./model.ts"
import * as Notices from "./notices.ts"
import * as Render from "./render.ts"
import { isEqual, toResults } from "./shown.ts"
import type { World } from "./World.ts"

const tell = (world: World, letter: Letter, poll: T.poll, by: Person, except: Session | undefined): void => {
  const viewers = (holder: Holder) =>
    holder.kind === "person" ? [holder] : [...holder.members.values()].map(({ person }) => person)
  for (const holder of letter.copies.keys()) {
    for (const viewer of viewers(holder)) {
      Notices.passing(world, viewer, update(viewer, letter, poll), [], viewer === by ? except : undefined)
    }
  }
}

/**
 * How a poll stands, as an update.
 *
 * @since 0.1.0
 * @category conversions
 */
export const update = (viewer: Person, letter: Letter, poll: T.poll): T.updateMessagePoll => ({
  _tag: "updateMessagePoll",
  pollId: poll.id,
  poll,
  results: toResults(viewer, letter, poll)
})

/**
 * Votes in a poll; for nothing, to take the vote back.
 *
 * @since 0.1.0
 * @category transitions
 */
export const vote = (
  world: World,
  person: Person,
  { letter }: Entry,
  options: ReadonlyArray<Uint8Array>,
  except?: Session
): T.updateMessagePoll | Refusal => {
  const { media } = letter
  if (media?._tag !== "messageMediaPoll") return invalid("MESSAGE_ID_INVALID")
  const { poll } = media
  if (poll.closed === true) return invalid("MESSAGE_POLL_CLOSED")
  if (options.length > 1 && poll.multipleChoice !== true) return invalid("OPTIONS_TOO_MUCH")
  const isThere = (option: Uint8Array) =>
    poll.answers.some((answer) => answer._tag === "pollAnswer" && isEqual(answer.option, option))
  if (!options.every(isThere)) return invalid("OPTION_INVALID")
  const { votes } = letter.extras
  const isFinal = poll.quiz === true || poll.revotingDisabled === true
  if (votes.has(person) && isFinal) return invalid("REVOTE_NOT_ALLOWED")
  if (options.length === 0) votes.delete(person)
  else votes.set(person, { options, date: world.environment.timers.seconds() })
  tell(world, letter, poll, person, except)
  if (letter.author.bot !== undefined && poll.publicVoters === true) told(world, letter, poll, person, options)
  return update(person, letter, poll)
}

/** A bot learns who has voted for what in its polls. */
const told = (world: World, { author }: Letter, poll: T.poll, person: Person, options: ReadonlyArray<Uint8Array>) => {
  const positions = options.map((option) =>
    poll.answers.findIndex((answer) => answer._tag === "pollAnswer" && isEqual(answer.option, option))
  )
  const numbered: T.Update = {
    _tag: "updateMessagePollVote",
    pollId: poll.id,
    peer: Render.toPeer(person),
    options,
    positions,
    qts: ++author.qts
  }
  author.qtsLog.push({ qts: author.qts, update: numbered })
  Notices.passing(world, author, numbered, [person])
}

/**
 * Who has voted, the newest first: for one answer only, if that is given.
 *
 * @since 0.1.0
 * @category reading
 */
export const voters = (
  letter: Letter,
  option: Uint8Array | undefined
): ReadonlyArray<{ readonly person: Person; readonly vote: T.MessagePeerVote }> =>
  [...letter.extras.votes].toReversed().flatMap(([person, { date, options }]) => {
    const vote = toVote(person, date, options, option)
    return vote === undefined ? [] : [{ person, vote }]
  })

const toVote = (
  person: Person,
  date: number,
  options: ReadonlyArray<Uint8Array>,
  only: Uint8Array | undefined
): T.MessagePeerVote | undefined => {
  const peer = Render.toPeer(person)
  const [first] = options
  if (only !== undefined) {
    const isChosen = options.some((one) => isEqual(one, only))
    return isChosen ? { _tag: "messagePeerVoteInputOption", peer, date } : undefined
  }
  if (first === undefined) return undefined
  return options.length === 1
    ? { _tag: "messagePeerVote", peer, option: first, date }
    : { _tag: "messagePeerVoteMultiple", peer, options, date }
}
