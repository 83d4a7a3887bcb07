/**
 * Media that are no files: places, people, polls, dice, games, stories, links.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { FormattedText } from "../../schema/model/Entity.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { PeerLike, PeerNotFound } from "../../services/Peers.ts"
import { Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { outgoing } from "../text/outgoing.ts"
import type { OutgoingMedia } from "./outgoing.ts"
import { make } from "./outgoing.ts"

/**
 * Somebody's name and telephone number.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/constructor/inputMediaContact
 */
export const contact = (of: {
  readonly phone: string
  readonly firstName: string
  readonly lastName?: string | undefined
  readonly vcard?: string | undefined
}): OutgoingMedia<never, never, "Contact"> =>
  make(
    "Contact",
    Effect.succeed({
      _tag: "inputMediaContact",
      phoneNumber: of.phone,
      firstName: of.firstName,
      lastName: of.lastName ?? "",
      vcard: of.vcard ?? ""
    })
  )

/**
 * A point of the earth.
 *
 * @since 0.1.0
 * @category models
 */
export interface Point {
  /** In degrees, north is positive. */
  readonly latitude: number
  /** In degrees, east is positive. */
  readonly longitude: number
  /** Within how many metres, up to 1500. */
  readonly accuracy?: number | undefined
}

const geoPoint = ({ accuracy, latitude, longitude }: Point): T.InputGeoPoint => ({
  _tag: "inputGeoPoint",
  lat: latitude,
  long: longitude,
  accuracyRadius: accuracy
})

/**
 * A place.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/constructor/inputMediaGeoPoint
 */
export const location = (point: Point): OutgoingMedia<never, never, "Location"> =>
  make("Location", Effect.succeed({ _tag: "inputMediaGeoPoint", geoPoint: geoPoint(point) }))

/**
 * How somebody tells where they are.
 *
 * @since 0.1.0
 * @category models
 */
export interface LiveLocationOptions {
  /** From when it was sent on, one minute to one day; infinite until it is stopped. Left out where it is changed. */
  readonly period?: Duration.DurationInput | undefined
  /** In degrees from north, 1 to 360. */
  readonly heading?: number | undefined
  /** At how many metres to be told of somebody who comes near. */
  readonly proximityRadius?: number | undefined
}

const forever = 2 ** 31 - 1

const periodOf = (period: Duration.DurationInput | undefined): number | undefined => {
  if (period === undefined) return undefined
  const seconds = Duration.toSeconds(period)
  return Number.isFinite(seconds) ? Math.floor(seconds) : forever
}

/**
 * Where the account is. `Messages.edit` with another one moves it, and with {@link stoppedLiveLocation} ends it.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/api/live-location
 */
export const liveLocation = (
  point: Point,
  { heading, period, proximityRadius }: LiveLocationOptions = {}
): OutgoingMedia<never, never, "LiveLocation"> =>
  make(
    "LiveLocation",
    Effect.succeed({
      _tag: "inputMediaGeoLive",
      geoPoint: geoPoint(point),
      heading,
      period: periodOf(period),
      proximityNotificationRadius: proximityRadius
    })
  )

/**
 * No more telling where the account is: for `Messages.edit`.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/api/live-location
 */
export const stoppedLiveLocation: OutgoingMedia<never, never, "LiveLocation"> = /* @__PURE__ */ make(
  "LiveLocation",
  /* @__PURE__ */ Effect.succeed({
    _tag: "inputMediaGeoLive",
    stopped: true,
    geoPoint: { _tag: "inputGeoPointEmpty" }
  })
)

/**
 * A place with a name.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/constructor/inputMediaVenue
 */
export const venue = (
  of: Point & {
    readonly title: string
    readonly address: string
    /** Who knows it: `foursquare` or `gplaces`. */
    readonly provider?: string | undefined
    readonly venueId?: string | undefined
    readonly venueType?: string | undefined
  }
): OutgoingMedia<never, never, "Venue"> =>
  make(
    "Venue",
    Effect.succeed({
      _tag: "inputMediaVenue",
      geoPoint: geoPoint(of),
      title: of.title,
      address: of.address,
      provider: of.provider ?? "",
      venueId: of.venueId ?? "",
      venueType: of.venueType ?? ""
    })
  )

/**
 * A die, or another emoji that falls by chance: 🎲, 🎯, 🎳 (1 to 6), 🏀, ⚽ (1 to 5), 🎰 (1 to 64).
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/api/dice
 */
export const dice = (emoji = "🎲"): OutgoingMedia<never, never, "Dice"> =>
  make("Dice", Effect.succeed({ _tag: "inputMediaDice", emoticon: emoji }))

/**
 * A game of the bot that sends it, by the short name that it has at @BotFather.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/api/bots/games
 */
export const game = (shortName: string): OutgoingMedia<never, never, "Game"> =>
  make(
    "Game",
    Effect.succeed({
      _tag: "inputMediaGame",
      id: { _tag: "inputGameShortName", botId: { _tag: "inputUserSelf" }, shortName }
    })
  )

/**
 * A story that somebody has posted.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/api/stories
 */
export const story = (
  of: PeerLike,
  id: number
): OutgoingMedia<PeerNotFound | InvokeError, Peers, "Story"> =>
  make(
    "Story",
    Effect.map(
      Effect.flatMap(Peers, (peers) => peers.resolve(of)),
      (peer) => ({ _tag: "inputMediaStory", peer, id })
    )
  )

/**
 * A link that is shown with its preview, whether it stands in the text or not.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/constructor/inputMediaWebPage
 */
export const webPage = (
  url: string,
  options?: {
    /** Whether its picture is shown large or small; Telegram decides unless said. */
    readonly size?: "Large" | "Small" | undefined
    /** Whether the text is sent anyway when there is no preview; not so, unless said. */
    readonly optional?: boolean | undefined
  }
): OutgoingMedia<never, never, "WebPage"> =>
  make(
    "WebPage",
    Effect.succeed({
      _tag: "inputMediaWebPage",
      url,
      forceLargeMedia: options?.size === "Large",
      forceSmallMedia: options?.size === "Small",
      optional: options?.optional === true
    })
  )

/**
 * How a poll is held.
 *
 * @since 0.1.0
 * @category models
 */
export interface PollOptions {
  /** Whether everybody can see who has voted for what; hidden unless said. */
  readonly isPublic?: boolean | undefined
  /** Whether more than one answer can be chosen. */
  readonly isMultiple?: boolean | undefined
  /** Whether it is closed from the beginning, to be looked at only. */
  readonly isClosed?: boolean | undefined
  /** Open for so long, 5 to 600 seconds; or until a moment. Until somebody closes it, unless said. */
  readonly closes?: Duration.Duration | DateTime.DateTime | undefined
}

type Text = string | FormattedText

const closing = (closes: PollOptions["closes"]) => {
  if (closes === undefined) return {}
  return Duration.isDuration(closes)
    ? { closePeriod: Math.floor(Duration.toSeconds(closes)) }
    : { closeDate: Math.floor(DateTime.toEpochMillis(closes) / 1000) }
}

const words = (text: Text): Effect.Effect<T.TextWithEntities, InvokeError, Peers> =>
  Effect.map(outgoing(text), ({ entities, message }) => ({
    _tag: "textWithEntities",
    text: message,
    entities: entities ?? []
  }))

const ballot = (
  question: Text,
  answers: ReadonlyArray<Text>,
  options: PollOptions & { readonly quiz?: true | undefined }
): Effect.Effect<T.poll, InvokeError, Peers> =>
  Effect.gen(function*() {
    const asked = yield* words(question)
    const all = yield* Effect.forEach(answers, words)
    return {
      _tag: "poll",
      id: 0n,
      hash: 0n,
      question: asked,
      answers: all.map((text, index): T.PollAnswer => ({
        _tag: "pollAnswer",
        text,
        option: Uint8Array.of(index)
      })),
      closed: options.isClosed,
      publicVoters: options.isPublic,
      multipleChoice: options.isMultiple,
      quiz: options.quiz,
      ...closing(options.closes)
    }
  })

/**
 * A poll with 1 to 12 answers, of up to 100 characters each.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/api/poll
 */
export const poll = (
  question: Text,
  answers: readonly [Text, ...ReadonlyArray<Text>],
  options: PollOptions = {}
): OutgoingMedia<InvokeError, Peers, "Poll"> =>
  make("Poll", Effect.map(ballot(question, answers, options), (poll) => ({ _tag: "inputMediaPoll", poll })))

/**
 * A quiz: a poll of which some answers are right, by their place, counted from 0.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/api/poll
 */
export const quiz = (
  question: Text,
  answers: readonly [Text, Text, ...ReadonlyArray<Text>],
  correct: number | readonly [number, ...ReadonlyArray<number>],
  options: PollOptions & {
    /** Shown to who has answered: up to 200 characters. */
    readonly solution?: Text | undefined
  } = {}
): OutgoingMedia<InvokeError, Peers, "Poll"> =>
  make(
    "Poll",
    Effect.gen(function*() {
      const poll = yield* ballot(question, answers, { ...options, quiz: true })
      const solution = options.solution === undefined ? undefined : yield* outgoing(options.solution)
      return {
        _tag: "inputMediaPoll",
        poll,
        correctAnswers: typeof correct === "number" ? [correct] : correct,
        solution: solution?.message,
        solutionEntities: solution === undefined ? undefined : solution.entities ?? []
      } as const
    })
  )

/**
 * A list of things to be done. With Telegram Premium only.
 *
 * @since 0.1.0
 * @category facts
 * @see https://core.telegram.org/api/todo
 */
export const checklist = (
  title: Text,
  tasks: readonly [Text, ...ReadonlyArray<Text>],
  options: {
    /** Whether others can add tasks. */
    readonly othersCanAppend?: boolean | undefined
    /** Whether others can mark tasks as done. */
    readonly othersCanComplete?: boolean | undefined
  } = {}
): OutgoingMedia<InvokeError, Peers, "Checklist"> =>
  make(
    "Checklist",
    Effect.gen(function*() {
      const list = yield* Effect.forEach(tasks, words)
      return {
        _tag: "inputMediaTodo",
        todo: {
          _tag: "todoList",
          title: yield* words(title),
          list: list.map((title, index): T.TodoItem => ({ _tag: "todoItem", id: index + 1, title })),
          ...options
        }
      } as const
    })
  )
