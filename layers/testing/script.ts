/**
 * Lets a test act in the embedded Telegram: make people and chats, and write, press, read and wait like a human.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import type * as T from "../../schema/tl/api/types.ts"
import type { Attachment } from "./attached.ts"
import { attach } from "./attached.ts"
import type { Core } from "./core.ts"
import { invalid, Refusal } from "./refusal.ts"
import type { BotActs } from "./scriptBots.ts"
import * as ScriptBots from "./scriptBots.ts"
import type { GroupActs } from "./scriptGroups.ts"
import * as ScriptGroups from "./scriptGroups.ts"
import * as Callbacks from "./world/callbacks.ts"
import * as Letters from "./world/letters.ts"
import * as Members from "./world/members.ts"
import type { Arrived, Channel, Entry, Peer, Person } from "./world/model.ts"
import { boxOf, idsOf, marked } from "./world/model.ts"
import * as Notices from "./world/notices.ts"
import { mayNotSend } from "./world/rights.ts"
import * as Opened from "./world/opened.ts"
import * as Reading from "./world/reading.ts"
import * as Render from "./world/render.ts"
import * as Polls from "./world/polls.ts"
import * as Reactions from "./world/reactions.ts"

/**
 * Something that messages can be sent to.
 *
 * @since 0.1.0
 * @category models
 */
export interface Place<out P extends Peer = Peer> {
  readonly id: number
  /** The number that stands for it among all kinds of peers: negative for groups and channels. */
  readonly marked: number
  /** What the server knows of it. */
  readonly peer: P
}

/**
 * A message as its reader sees it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Received {
  readonly id: number
  /** The marked id of the chat. */
  readonly chat: number
  /** The id of who wrote it. */
  readonly from: number
  readonly text: string
  readonly message: T.message | T.messageService
}

/**
 * What goes with a message besides its text.
 *
 * @since 0.1.0
 * @category models
 */
export interface SendOptions extends Attachment {
  readonly replyTo?: number | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly markup?: T.ReplyMarkup | undefined
  readonly silent?: boolean | undefined
}

/**
 * Somebody who acts without a client: the test speaks for them.
 *
 * @since 0.1.0
 * @category models
 */
export interface Actor extends Place<Person>, BotActs, GroupActs {
  readonly username: string | undefined
  /** Sends a message; gives its id as this actor sees it. */
  readonly send: (to: Place, text: string, options?: SendOptions) => Effect.Effect<number, Refusal>
  /** Opens a chat with a bot, as the button "Start" does. */
  readonly start: (bot: Place<Person>, parameter?: string) => Effect.Effect<number, Refusal>
  readonly edit: (chat: Place, id: number, text: string) => Effect.Effect<void, Refusal>
  /** Deletes messages for all. */
  readonly remove: (chat: Place, ...ids: ReadonlyArray<number>) => Effect.Effect<void, Refusal>
  /** Reads a chat, up to a message or all of it. */
  readonly read: (chat: Place, upTo?: number) => Effect.Effect<void>
  /** Plays or opens the media of a message. */
  readonly open: (chat: Place, id: number) => Effect.Effect<void, Refusal>
  readonly type: (chat: Place, action?: T.SendMessageAction) => Effect.Effect<void>
  /** Presses a button under a message, named by its text; waits for what the bot answers. */
  readonly press: (
    chat: Place,
    id: number,
    button: string
  ) => Effect.Effect<T.MessagesBotCallbackAnswer, Refusal>
  /** Votes in a poll for the answers with these places, counted from 0; for none, takes the vote back. */
  readonly vote: (chat: Place, id: number, ...answers: ReadonlyArray<number>) => Effect.Effect<void, Refusal>
  /** Reacts to a message with these emoji, in place of earlier ones; with none, takes them back. */
  readonly react: (chat: Place, id: number, ...emoji: ReadonlyArray<string>) => Effect.Effect<void, Refusal>
  readonly join: (channel: Place<Channel>) => Effect.Effect<void>
  readonly block: (who: Place<Person>) => Effect.Effect<void>
  /** The next message from somebody else that was not taken yet. */
  readonly receive: Effect.Effect<Received>
  /** The same, one after the other. */
  readonly incoming: Stream.Stream<Received>
  /** All messages of a chat, oldest first. */
  readonly history: (chat: Place) => Effect.Effect<ReadonlyArray<Received>>
}

/**
 * A bot.
 *
 * @since 0.1.0
 * @category models
 */
export interface Bot extends Actor {
  readonly token: string
}

/**
 * A user.
 *
 * @since 0.1.0
 * @category models
 */
export interface Human extends Actor {
  readonly phone: string
}

/** So many messages wait to be received; the oldest are dropped. */
const inboxSize = 10_000

/**
 * What the test knows a peer by.
 *
 * @since 0.1.0
 * @category constructors
 */
export const place = <P extends Peer>(peer: P): Place<P> => ({ id: peer.id, marked: marked(peer), peer })

/**
 * A message as its reader sees it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const received = (reader: Person, entry: Entry): Received => ({
  id: entry.id,
  chat: marked(entry.peer),
  from: entry.letter.author.id,
  text: entry.letter.text,
  message: Render.toMessage(reader, entry)
})

/** The data of the button that has a text. */
const buttonData = (markup: T.ReplyMarkup | undefined, text: string): Uint8Array | undefined => {
  if (markup?._tag !== "replyInlineMarkup") return undefined
  for (const { buttons } of markup.rows) {
    for (const button of buttons) {
      if (button._tag === "keyboardButtonCallback" && button.text === text) return button.data
    }
  }
  return undefined
}

/** Media of the kind that goes with a message: what may be sent depends on that. */
const kindOf = ({ file, media, photo }: SendOptions): T.InputMedia | undefined => {
  if (media !== undefined) return media
  if (photo !== undefined) return { _tag: "inputMediaPhotoExternal", url: "" }
  return file === undefined ? undefined : { _tag: "inputMediaDocumentExternal", url: "" }
}

/**
 * Lets the test speak for somebody.
 *
 * @since 0.1.0
 * @category constructors
 */
export const actor = (core: Core, person: Person): Effect.Effect<Actor> =>
  Effect.map(Queue.sliding<Arrived>(inboxSize), (inbox) => {
    const { post, world } = core
    person.listeners.add((arrived) => {
      inbox.unsafeOffer(arrived)
    })
    const act = <A>(run: () => A | Refusal): Effect.Effect<A, Refusal> =>
      Effect.suspend(() => {
        const outcome = post.turn(run)
        return outcome instanceof Refusal ? outcome : Effect.succeed(outcome)
      })
    const find = (chat: Place, id: number): Entry | Refusal =>
      boxOf(person, chat.peer).entries.get(id) ?? invalid("MESSAGE_ID_INVALID")

    const send: Actor["send"] = (to, text, options = {}) =>
      act(() => {
        const attached = attach(core, person, options)
        if (attached instanceof Refusal) return attached
        if (!Opened.fitsChat(person, to.peer, attached)) return invalid("TTL_MEDIA_INVALID")
        const refused = Letters.mayWrite(person, to.peer) ??
          mayNotSend(world, person, to.peer, { media: kindOf(options) }) ??
          Letters.checkText(text, attached !== undefined, person)
        if (refused !== undefined) return refused
        const { entities, markup, replyTo, silent } = options
        const draft = { text, entities, markup, replyTo, silent, media: attached }
        return Letters.send(world, person, to.peer, draft).entry.id
      })

    const receive = Effect.map(inbox.take, ({ entry }) => received(person, entry))

    return {
      ...place(person),
      ...ScriptBots.make(core, person),
      ...ScriptGroups.make(core, person),
      username: person.username,
      send,
      start: (bot, parameter) => send(bot, parameter === undefined ? "/start" : `/start ${parameter}`),
      edit: (chat, id, text) =>
        act(() => {
          const entry = find(chat, id)
          if (entry instanceof Refusal) return entry
          if (entry.letter.author !== person) return invalid("MESSAGE_AUTHOR_REQUIRED")
          Letters.edit(world, person, entry, { text, markup: entry.letter.markup })
          return undefined
        }),
      remove: (chat, ...ids) =>
        act(() => {
          if (chat.peer.kind === "channel") Letters.removePosts(world, person, chat.peer, ids)
          else Letters.remove(world, person, ids, true)
          return undefined
        }),
      read: (chat, upTo) =>
        Effect.sync(() =>
          post.turn(() => {
            if (chat.peer.kind === "channel") Reading.readChannel(world, person, chat.peer, upTo ?? Infinity)
            else Reading.read(world, person, chat.peer, upTo ?? 0)
          })
        ),
      open: (chat, id) =>
        act(() => {
          const entry = find(chat, id)
          if (entry instanceof Refusal) return entry
          if (chat.peer.kind === "channel") Reading.contentsOfPosts(world, person, chat.peer, [id])
          else Reading.contents(world, person, [id])
          return undefined
        }),
      type: (chat, action = { _tag: "sendMessageTypingAction" }) =>
        Effect.sync(() => post.turn(() => Notices.typing(world, person, chat.peer, action))),
      press: (chat, id, button) =>
        Effect.async((resume) => {
          const entry = find(chat, id)
          const data = entry instanceof Refusal ? undefined : buttonData(entry.letter.markup, button)
          if (entry instanceof Refusal) return resume(entry)
          if (data === undefined) return resume(invalid("DATA_INVALID"))
          post.turn(() =>
            Callbacks.press(world, person, entry, { data }, (answer) =>
              resume(answer instanceof Refusal ? answer : Effect.succeed(answer)))
          )
        }),
      vote: (chat, id, ...answers) =>
        act(() => {
          const entry = find(chat, id)
          if (entry instanceof Refusal) return entry
          const voted = Polls.vote(world, person, entry, answers.map((at) => Uint8Array.of(at)))
          return voted instanceof Refusal ? voted : undefined
        }),
      react: (chat, id, ...emoji) =>
        act(() => {
          const entry = find(chat, id)
          if (entry instanceof Refusal) return entry
          const wanted = emoji.map((emoticon): T.Reaction => ({ _tag: "reactionEmoji", emoticon }))
          return Reactions.check(person, wanted) ?? Reactions.set(world, person, entry, wanted, false)
        }),
      join: (channel) => Effect.sync(() => post.turn(() => Members.enter(world, channel.peer, person, person))),
      block: (who) => Effect.sync(() => void person.blocked.add(who.id)),
      receive,
      incoming: Stream.repeatEffect(receive),
      history: (chat) =>
        Effect.sync(() =>
          idsOf(person, chat.peer).flatMap((id) => {
            const entry = boxOf(person, chat.peer).entries.get(id)
            return entry === undefined ? [] : [received(person, entry)]
          })
        )
    }
  })
