/**
 * Voting in polls, and how they stand. The poll itself is the media of its message.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/poll
 */
import * as Chunk from "effect/Chunk"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Encoding from "effect/Encoding"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as fromTl from "../schema/model/fromTl.ts"
import type { Message } from "../schema/model/Message.ts"
import { Peer } from "../schema/model/Peer.ts"
import type { Poll } from "../schema/model/Poll.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerNotFound } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"
import type { GetError } from "./messages/get.ts"
import { get } from "./messages/get.ts"
import type { Client, MessageLike } from "./messages/target.ts"
import { resolve } from "./messages/target.ts"

export { Poll, PollAnswer } from "../schema/model/Poll.ts"

/**
 * The message has no poll, or its poll has no such answer. Nothing was sent.
 *
 * @since 0.1.0
 * @category errors
 */
export class NoSuchAnswer extends Schema.TaggedError<NoSuchAnswer>()("NoSuchAnswer", {
  /** From 0; none where there is no poll. */
  answer: Schema.OptionFromNullOr(Schema.Int)
}) {
  /** No: the poll stays as it is. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was sent. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return Option.match(this.answer, {
      onNone: () => "the message has no poll",
      onSome: (answer) => `the poll has no answer ${answer}`
    })
  }
}

/**
 * Why a vote did not count.
 *
 * @since 0.1.0
 * @category errors
 */
export type VoteError = Method.Error<typeof messages.sendVote> | NoSuchAnswer | PeerNotFound | InvokeError

const pollOf = ({ media }: Message): Poll | undefined => {
  const found = Option.getOrUndefined(media)
  return found?._tag === "Poll" ? found : undefined
}

const send = (message: MessageLike, options: ReadonlyArray<Uint8Array>) =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(message.chat)
    yield* rpc.invoke(messages.sendVote({ peer, msgId: message.id, options }))
  })

/**
 * Votes for an answer, or several where the poll allows that: by their places, from 0. It takes the place of an earlier
 * vote. The account must be a user's.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.sendVote
 */
export const vote = (
  message: Message,
  answers: number | ReadonlyArray<number>
): Effect.Effect<void, VoteError, Client> =>
  Effect.gen(function*() {
    const poll = pollOf(message)
    if (poll === undefined) return yield* new NoSuchAnswer({ answer: Option.none() })
    const options: Array<Uint8Array> = []
    for (const answer of typeof answers === "number" ? [answers] : answers) {
      const option = poll.answers[answer]?.option
      if (option === undefined) return yield* new NoSuchAnswer({ answer: Option.some(answer) })
      options.push(option)
    }
    yield* send(message, options)
  })

/**
 * Takes a vote back.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.sendVote
 */
export const retract = (message: MessageLike): Effect.Effect<void, VoteError, Client> => send(message, [])

/**
 * Why a poll could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type ResultsError = GetError | Method.Error<typeof messages.getPollResults>

/**
 * How the poll of a message stands now: who has not voted sees the numbers when it is closed. None where the message is
 * gone, or has no poll.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getPollResults
 */
export const results = (message: MessageLike): Effect.Effect<Option.Option<Poll>, ResultsError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* resolve(message.chat)
    // What the message says may be old; this makes Telegram count.
    yield* rpc.invoke(messages.getPollResults({ peer, msgId: message.id, pollHash: 0n }))
    return Option.flatMapNullable(yield* get(message), pollOf)
  })

/**
 * Why a poll was not closed.
 *
 * @since 0.1.0
 * @category errors
 */
export type CloseError = Method.Error<typeof messages.editMessage> | NoSuchAnswer | PeerNotFound | InvokeError

const withEntities = (text: string): T.TextWithEntities => ({ _tag: "textWithEntities", text, entities: [] })

/**
 * Closes a poll of the account's own: nobody can vote any more, and everybody sees how it stands.
 *
 * @since 0.1.0
 * @category changing
 * @see https://core.telegram.org/method/messages.editMessage
 */
export const close = (message: Message): Effect.Effect<void, CloseError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const poll = pollOf(message)
    if (poll === undefined) return yield* new NoSuchAnswer({ answer: Option.none() })
    const peer = yield* resolve(message.chat)
    yield* rpc.invoke(messages.editMessage({
      peer,
      id: message.id,
      media: {
        _tag: "inputMediaPoll",
        poll: {
          _tag: "poll",
          id: poll.id,
          closed: true,
          question: withEntities(poll.question.text),
          answers: poll.answers.map(({ option, text }) => ({
            _tag: "pollAnswer",
            option,
            text: withEntities(text.text)
          })),
          hash: 0n
        }
      }
    }))
  })

/**
 * Somebody who has voted, and for what.
 *
 * @since 0.1.0
 * @category models
 */
export class Vote extends Schema.TaggedClass<Vote>("layergram/Vote")("Vote", {
  peer: Peer,
  date: Schema.DateTimeUtc,
  /** The answers, by their places from 0. */
  answers: Schema.Array(Schema.Int)
}) {}

/**
 * Why it could not be had who has voted.
 *
 * @since 0.1.0
 * @category errors
 */
export type VotersError = Method.Error<typeof messages.getPollVotes> | NoSuchAnswer | PeerNotFound | InvokeError

const optionsOf = (vote: T.MessagePeerVote, asked: Uint8Array | undefined): ReadonlyArray<Uint8Array> => {
  switch (vote._tag) {
    case "messagePeerVote":
      return [vote.option]
    case "messagePeerVoteMultiple":
      return vote.options
    case "messagePeerVoteInputOption":
      return asked === undefined ? [] : [asked]
  }
}

/** So many voters come in one answer. */
const pageSize = 50

/**
 * Who has voted in a poll that is not anonymous, the newest first; for one answer only, if that is given. The account
 * must have voted itself.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/messages.getPollVotes
 */
export const voters = (
  message: Message,
  options?: { readonly answer?: number | undefined }
): Stream.Stream<Vote, VotersError, Client> =>
  Stream.suspend((): Stream.Stream<Vote, VotersError, Client> => {
    const poll = pollOf(message)
    if (poll === undefined) return Stream.fail(new NoSuchAnswer({ answer: Option.none() }))
    const { answer } = options ?? {}
    const option = answer === undefined ? undefined : poll.answers[answer]?.option
    if (answer !== undefined && option === undefined) {
      return Stream.fail(new NoSuchAnswer({ answer: Option.some(answer) }))
    }
    const places = new Map(poll.answers.map((one, place) => [Encoding.encodeHex(one.option), place]))
    const toVote = (vote: T.MessagePeerVote): Vote =>
      new Vote({
        peer: fromTl.peer(vote.peer),
        date: DateTime.unsafeMake(vote.date * 1000),
        answers: optionsOf(vote, option).flatMap((one) => {
          const place = places.get(Encoding.encodeHex(one))
          return place === undefined ? [] : [place]
        })
      }, true)
    return Stream.paginateChunkEffect("", (offset) =>
      Effect.gen(function*() {
        const rpc = yield* Rpc
        const peer = yield* resolve(message.chat)
        const answered = yield* rpc.invoke(messages.getPollVotes({
          peer,
          id: message.id,
          option,
          offset: offset === "" ? undefined : offset,
          limit: pageSize
        }))
        const { nextOffset, votes } = answered
        // A place that leads back to itself would be looked at forever.
        const next = nextOffset === offset || nextOffset === "" || votes.length === 0 ? undefined : nextOffset
        return [Chunk.unsafeFromArray(votes.map(toVote)), Option.fromNullable(next)] as const
      }))
  })
