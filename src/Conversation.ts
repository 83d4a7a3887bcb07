/**
 * Conversations: a handler that asks and waits, in one effect from the first question to the last. Each is a fiber of the
 * bot's scope, one for each user of a chat; another one begun by the same user replaces it.
 *
 * ```ts
 * const order = Conversation.route(Filter.inPrivate(Filter.text), () => Effect.gen(function*() {
 *   const name = yield* Conversation.ask("What is your name?")
 *   const count = yield* Conversation.ask("How many?", { schema: Schema.NumberFromString, otherwise: "A number, please." })
 * }))
 * ```
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberMap from "effect/FiberMap"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { MessageId } from "../schema/model/Ids.ts"
import type { Message } from "../schema/model/Message.ts"
import type { Peer } from "../schema/model/Peer.ts"
import type { CallbackQuery, Update } from "../schema/model/Update.ts"
import { apart } from "../layers/support/apart.ts"
import type { Auth } from "../services/Auth.ts"
import type { Peers } from "../services/Peers.ts"
import type { Rpc } from "../services/Rpc.ts"
import * as Filter from "./bot/filter.ts"
import { keyOf } from "./bot/key.ts"
import { Held } from "./bot/pending.ts"
import type { Router } from "./bot/router.ts"
import { fromFunction } from "./bot/router.ts"
import type { Question, Within } from "./bot/waiting.ts"
import { Waiting } from "./bot/waiting.ts"
import type { Action } from "./Callbacks.ts"
import type { Content, Draft, Part, Text } from "./Draft.ts"
import { isDraft } from "./messages/draft.ts"
import * as Messages from "./Messages.ts"

/**
 * Nobody has answered in time.
 *
 * @since 0.1.0
 * @category errors
 */
export class ConversationTimeout extends Schema.TaggedError<ConversationTimeout>()("ConversationTimeout", {
  after: Schema.Duration
}) {
  override get message(): string {
    return `nobody has answered within ${Duration.format(this.after)}`
  }
}

type Answered = Filter.Written & { readonly text: string }

/**
 * The conversation that a handler holds.
 *
 * @since 0.1.0
 * @category tags
 */
export class Conversation extends Context.Tag("layergram/Conversation")<Conversation, {
  readonly chat: Peer
  /** Whose answers count; everybody's in channels. */
  readonly user: Option.Option<Peer>
  /** What it has begun with. */
  readonly beginning: Update
  /** Waits for an update of this chat and user, for as long as `within` lets it; nobody else gets it. */
  readonly next: <A extends object, E>(filter: Filter.Filter<A>, within: Within<A, E>) => Effect.Effect<A, E>
  /** Says something and waits for what answers it, however late it is known that it was said. */
  readonly ask: <A extends object, E, R, E2>(
    question: Question<Message, A, E, R, E2>
  ) => Effect.Effect<A, E | E2, R>
  /** Says something with buttons: who presses one before it is known that it was said is waited for, too. */
  readonly show: <E, R>(say: Effect.Effect<Message, E, R>) => Effect.Effect<Message, E, R>
}>() {}

/** Presses of buttons of messages that are newer than a conversation knows. */
const news = (beginning: Update) => {
  let newest = beginning._tag === "CallbackQuery" ? beginning.message : 0
  if (beginning._tag === "NewMessage") newest = beginning.message.id
  return {
    pressed: Filter.make((update) => (update._tag === "CallbackQuery" && update.message > newest ? update : undefined)),
    heed: ({ id }: Message) => Effect.sync(() => void (newest = Math.max(newest, id)))
  }
}

/**
 * A handler that holds a conversation. While it runs, commands and presses that the filter lets through begin it anew;
 * other texts, for which it does not wait, are for the other handlers.
 *
 * The update that it begins with is handled as soon as it has begun:
 * what the conversation fails with is logged, and is nobody else's. Catch what is to be said about it inside.
 *
 * @since 0.1.0
 * @category constructors
 */
export const route = <A extends object, E, R>(
  filter: Filter.Filter<A>,
  hold: (seen: A) => Effect.Effect<unknown, E, R>
): Router<never, Exclude<R, Conversation> | Waiting> =>
  fromFunction((update) => {
    const seen = filter.match(update)
    const key = keyOf(update)
    const chat = Filter.chatOf(update)
    if (seen === undefined || key === undefined || chat === undefined) return undefined
    return Effect.flatMap(Waiting, (waiting) => {
      // The handler is run again.
      if (waiting.begun.has(update)) return Effect.succeed(true)
      // It may be meant as an answer, and has come too early.
      if (answers.match(update) !== undefined && FiberMap.unsafeHas(waiting.fibers, key)) return Effect.succeed(false)
      waiting.begun.add(update)
      const held = new Held()
      const { heed, pressed } = news(update)
      const query = "id" in update && typeof update.id === "bigint" ? waiting.queries.get(update.id) : undefined
      if (query !== undefined) held.take(query)
      const conversation = Conversation.of({
        chat,
        user: Option.fromNullable(Filter.userOf(update)),
        beginning: update,
        next: (filter, within) => waiting.next(key, held, filter, within),
        ask: (question) => waiting.ask(key, held, { ...question, say: Effect.tap(question.say, heed) }),
        show: (say) => waiting.say(key, held, pressed, Effect.tap(say, heed))
      })
      const holding = Effect.asVoid(hold(seen)).pipe(
        Effect.provideService(Conversation, conversation),
        Effect.catchAllCause((cause) => Effect.logError("a conversation has failed", cause)),
        Effect.ensuring(Effect.sync(() => held.leave()))
      )
      // The one before only learns that it has to stop: what comes meanwhile is not for it.
      waiting.dismiss(key)
      return Effect.as(FiberMap.run(waiting.fibers, key, apart(holding)), true)
    })
  })

/**
 * Says something in the chat.
 *
 * @since 0.1.0
 * @category talking
 */
export function say(
  content: Text
): Effect.Effect<Message, Messages.SendTextError, Conversation | Rpc | Peers | Auth>
export function say<E, R, P extends Part>(
  content: Content<E, R, P>
): Effect.Effect<Message, Messages.SendError<P> | E, Conversation | Rpc | Peers | Auth | R>
export function say<E, R>(
  content: Content<E, R>
): Effect.Effect<Message, Messages.SendError | E, Conversation | Rpc | Peers | Auth | R> {
  return Effect.flatMap(Conversation, ({ chat, show }) => {
    const sent = Messages.send(chat, content)
    return isDraft(content) && content.keyboard !== undefined ? show(sent) : sent
  })
}

/**
 * How long to wait.
 *
 * @since 0.1.0
 * @category models
 */
export interface WaitOptions {
  /** For each answer; an hour unless said. */
  readonly timeout?: Duration.DurationInput | undefined
}

const within = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  options: WaitOptions | undefined
): Effect.Effect<A, E | ConversationTimeout, R> => {
  const after = Duration.decode(options?.timeout ?? "1 hour")
  return Effect.timeoutFail(effect, { duration: after, onTimeout: () => new ConversationTimeout({ after }) })
}

/**
 * Waits for what a filter lets through, of this chat and user.
 *
 * @since 0.1.0
 * @category waiting
 */
export const waitFor = <A extends object>(
  filter: Filter.Filter<A>,
  options?: WaitOptions
): Effect.Effect<A, ConversationTimeout, Conversation> =>
  Effect.flatMap(Conversation, ({ next }) => next(filter, (wait) => within(wait, options)))

/**
 * How to ask.
 *
 * @since 0.1.0
 * @category models
 */
export interface AskOptions<A, R> extends WaitOptions {
  /** What the text of the answer has to be. */
  readonly schema: Schema.Schema<A, string, R>
  /** What is said to answers that are nothing of the kind, before the next one is waited for. */
  readonly otherwise: string
}

/**
 * What goes wrong when something is asked with a draft of any parts, unless they are named.
 *
 * @since 0.1.0
 * @category errors
 */
export type AskError<P extends Part = Part> = Messages.SendError<P> | ConversationTimeout

/** Commands are no answers: they are for the other handlers. */
const answers = /* @__PURE__ */ Filter.where<Answered>(({ text }) => !text.startsWith("/"))(Filter.text)

/**
 * Asks something and waits for a text: the text, or what a schema makes of it. Commands are not taken for answers.
 *
 * @since 0.1.0
 * @category talking
 */
export function ask<A, R2>(
  question: Text,
  options: AskOptions<A, R2>
): Effect.Effect<A, AskError<never>, Conversation | Rpc | Peers | Auth | R2>
export function ask<A, R2, E, R, P extends Part>(
  question: Content<E, R, P>,
  options: AskOptions<A, R2>
): Effect.Effect<A, AskError<P> | E, Conversation | Rpc | Peers | Auth | R | R2>
export function ask(
  question: Text,
  options?: WaitOptions
): Effect.Effect<string, AskError<never>, Conversation | Rpc | Peers | Auth>
export function ask<E, R, P extends Part>(
  question: Content<E, R, P>,
  options?: WaitOptions
): Effect.Effect<string, AskError<P> | E, Conversation | Rpc | Peers | Auth | R>
export function ask<A, R2, E, R>(
  question: Content<E, R>,
  options?: WaitOptions | AskOptions<A, R2>
): Effect.Effect<A | string, AskError | E, Conversation | Rpc | Peers | Auth | R | R2> {
  return Effect.gen(function*() {
    const conversation = yield* Conversation
    const answerTo = <E2, R3>(question: Effect.Effect<Message, E2, R3>) =>
      conversation.ask({
        say: question,
        filter: answers,
        answers: (said, { message }) => message.id > said.id,
        within: (wait) => within(wait, options)
      })
    let { text } = yield* answerTo(say(question))
    while (options !== undefined && "schema" in options) {
      const value = yield* Effect.option(Schema.decode(options.schema)(text))
      if (Option.isSome(value)) return value.value
      text = (yield* answerTo(say(options.otherwise))).text
    }
    return text
  })
}

/**
 * Waits until the other side has read the private chat up to a message. Telegram tells that to users, not to bots.
 *
 * @since 0.1.0
 * @category waiting
 */
export const waitRead = (
  message: Message,
  options?: WaitOptions
): Effect.Effect<void, ConversationTimeout, Conversation> =>
  Effect.asVoid(waitFor(
    Filter.make((update) =>
      update._tag === "MessagesRead" && update.which === "Outgoing" && update.upTo >= message.id ? update : undefined
    ),
    options
  ))

/**
 * A button that was pressed, and what it carries.
 *
 * @since 0.1.0
 * @category models
 */
export interface Clicked<A> {
  readonly query: CallbackQuery
  readonly value: A
}

const clicks = <A>(action: Action<A>, message?: MessageId): Filter.Filter<Clicked<A>> =>
  Filter.make((update) => {
    if (update._tag !== "CallbackQuery") return undefined
    if (message !== undefined && message !== update.message) return undefined
    const value = Option.flatMap(update.data, action.decode)
    return Option.isSome(value) ? { query: update, value: value.value } : undefined
  })

/**
 * Says something with buttons and waits until one of an action is pressed, on this message. Until the conversation waits
 * for something else, ends, or the bot's `answerWithin` is over, the button is the conversation's to answer.
 *
 * @since 0.1.0
 * @category talking
 */
export const askClick = <A, E, R, P extends Part>(
  question: Draft<E, R, P>,
  action: Action<A>,
  options?: WaitOptions
): Effect.Effect<Clicked<A>, AskError<P> | E, Conversation | Rpc | Peers | Auth | R> =>
  Effect.flatMap(Conversation, ({ ask }) =>
    ask({
      say: say(question),
      filter: clicks(action),
      answers: (said, { query }) => query.message === said.id,
      within: (wait) => within(wait, options)
    }))

/**
 * Waits until a button of an action is pressed, on any message of the chat or on one. Until the conversation waits for
 * something else, ends, or the bot's `answerWithin` is over, the button is the conversation's to answer.
 *
 * Who is fast presses before it is known that the buttons were sent: what comes while `say` sends them is kept for a second
 * after it. {@link askClick} misses nothing, whatever is done between.
 *
 * @since 0.1.0
 * @category waiting
 */
export const waitClick = <A>(
  action: Action<A>,
  options?: WaitOptions & { readonly message?: MessageId | undefined }
): Effect.Effect<Clicked<A>, ConversationTimeout, Conversation> => waitFor(clicks(action, options?.message), options)
