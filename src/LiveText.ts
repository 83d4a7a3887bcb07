/**
 * Text that grows while it is read: a stream of strings, such as the words of a language model, piped into one message
 * by edits, and into further ones where it is too long for one.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.editMessage
 */
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { FormattedText } from "../schema/model/Entity.ts"
import type { Keyboard } from "../schema/model/Keyboard.ts"
import type { Message } from "../schema/model/Message.ts"
import type { KeyboardInvalid } from "../schema/model/toTl/keyboard.ts"
import type { Content } from "../schema/text/build.ts"
import { from } from "../schema/text/build.ts"
import { split } from "../schema/text/split.ts"
import type { Auth } from "../services/Auth.ts"
import type { PeerLike, Peers } from "../services/Peers.ts"
import type { Rpc } from "../services/Rpc.ts"
import { FloodWait } from "../services/Rpc.ts"
import * as Draft from "./Draft.ts"
import type { Outgoing } from "./Keyboard.ts"
import { make } from "./messages/draft.ts"
import * as Messages from "./Messages.ts"

/**
 * Why a text could not be shown to its end.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendError = Messages.SendError | Messages.EditError | Messages.DeleteError | KeyboardInvalid

/**
 * How text is shown that still grows.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options<out E = never, out R = never> {
  /**
   * What is said about the messages, and the keyboard: what a draft has but its text, media and time. The first message
   * answers what the template answers; all are silent, protected, in the topic … that it says. The keyboard, which has to
   * be an inline one, stands under the last message.
   */
  readonly template?: Draft.Draft<E, R> | undefined
  /**
   * An inline keyboard that stands under the last message only for as long as there is more to come, such as a button
   * "Stop"; the template's, if it has one, stands there afterwards. A handler of that button has to run beside the one that
   * waits for the text: see `Bot.buttonsApart`. The stream ends by `Stream.interruptWhen`, and what has come is shown.
   */
  readonly controls?: Keyboard | Outgoing<E> | undefined
  /** The time between two edits: 1 second unless said. Telegram wants 3 seconds in groups. */
  readonly every?: Duration.DurationInput | undefined
  /**
   * Makes a formatted text of all that has come, which may end in the middle of anything; as it is unless said.
   *
   * `parse` of `layergram/CommonMark` reads what language models write by themselves, finished or not.
   * `(text) => Either.getOrElse(Markdown.parse(text), () => text)` shows text in Telegram's own MarkdownV2 as soon as it is
   * some: another language, with one `*` for bold, no headings, and `.`, `-`, `!` and others escaped.
   */
  readonly format?: ((text: string) => Content) | undefined
  /** What is shown at the end as long as there is more to come: a cursor. Nothing unless said. */
  readonly cursor?: string | undefined
  /** How many characters a message may have: 4096 unless said. */
  readonly limit?: number | undefined
  /** How long floods are waited for, each; a longer one is a failure. 5 minutes unless said. */
  readonly patience?: Duration.DurationInput | undefined
}

type Client = Rpc | Peers | Auth

/** A message, what it says, and whether it is the last one. */
interface Shown {
  message: Message
  part: FormattedText
  under: Under
}

/** Which keyboard stands under a message. */
type Under = "Nothing" | "Controls" | "Template"

const isSame = (a: FormattedText, b: FormattedText): boolean =>
  a.text === b.text && a.entities.length === b.entities.length &&
  a.entities.every((entity, index) => Equal.equals(entity, b.entities[index]))

/** How long whoever interrupts waits for a message that is being sent, and then for the last edits. */
const farewell = "3 seconds"

const briefly = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.timeoutOption(Effect.interruptible(effect), farewell)

/** One text on its way. Only the fiber that shows it changes `shown`. */
class Live<E, R> {
  text = ""
  isDone = false
  readonly shown: Array<Shown> = []
  private readonly to: PeerLike
  private readonly options: Options<E, R> | undefined
  private readonly patience: Duration.Duration
  private readonly scope: Scope.Scope
  /** Waits for a message that is being sent. */
  private sent: Effect.Effect<unknown> = Effect.void

  constructor(to: PeerLike, options: Options<E, R> | undefined, scope: Scope.Scope) {
    this.scope = scope
    this.to = to
    this.options = options
    this.patience = Duration.decode(options?.patience ?? "5 minutes")
  }

  /** What the messages should say now. */
  private parts(): ReadonlyArray<FormattedText> {
    const { cursor = "", format, limit } = this.options ?? {}
    if (this.text.trim() === "") return []
    const show = (text: string) => split(from(format === undefined ? text : format(text)), limit)
    const whole = show(this.text)
    const growing = this.isDone || cursor === "" ? whole : show(this.text + cursor)
    // No message is sent for a cursor.
    const parts = growing.length > whole.length ? whole : growing
    const first = this.shown[0]
    return parts.length === 0 && first !== undefined ? [first.part] : parts
  }

  /** Makes the messages say what they should. Text that comes while Telegram asks to wait is shown after the wait. */
  flush(): Effect.Effect<void, SendError | E, Client | R> {
    return Effect.catchAll(
      this.showAll(Infinity),
      (error) =>
        error instanceof FloodWait && !Duration.greaterThan(error.wait, this.patience)
          ? Effect.zipRight(Effect.sleep(error.wait), this.flush())
          : Effect.fail(error)
    )
  }

  /** The same for the messages that are there already, or are being sent, without patience. */
  finish(): Effect.Effect<void, never, Client | R> {
    return Effect.suspend(() => briefly(this.sent)).pipe(
      Effect.zipRight(Effect.suspend(() => briefly(this.showAll(this.shown.length)))),
      Effect.ignoreLogged
    )
  }

  private showAll(most: number): Effect.Effect<void, SendError | E, Client | R> {
    return Effect.suspend(() => {
      const parts = this.parts().slice(0, most)
      return Effect.zipRight(
        Effect.forEach(parts, (part, index) => this.show(part, index, index === parts.length - 1), { discard: true }),
        this.removeAll(parts.length)
      )
    })
  }

  /** What was text may have become markup, which is shorter: messages that nothing is left for go, the last one first. */
  private removeAll(from: number): Effect.Effect<void, SendError, Client> {
    return Effect.suspend(() => {
      const last = this.shown.at(-1)
      if (last === undefined || this.shown.length <= from) return Effect.void
      return Effect.flatMap(Messages.delete(last.message), () => {
        this.shown.pop()
        return this.removeAll(from)
      })
    })
  }

  /** Only the last message has a keyboard. */
  private underOf(isLast: boolean): Under {
    if (!isLast) return "Nothing"
    const { controls, template } = this.options ?? {}
    if (controls !== undefined && !this.isDone) return "Controls"
    return template?.keyboard === undefined ? "Nothing" : "Template"
  }

  /** What a message says, by the template: only the first one answers. */
  private said(part: FormattedText, index: number, under: Under): Draft.Draft<E | KeyboardInvalid, R> {
    const { controls, template } = this.options ?? {}
    const draft: Draft.Draft<E, R> = Draft.clearMedia(Draft.withText(template ?? Draft.empty, part))
    const { idempotencyKey, replyTo, ...options } = draft.options
    const growing = under !== "Controls" || controls === undefined
      ? undefined
      : Draft.keyboard(draft, controls).keyboard
    return make<E | KeyboardInvalid, R>({
      ...draft,
      keyboard: under === "Template" ? draft.keyboard : growing,
      options: { ...options, schedule: undefined, ...(index === 0 ? { idempotencyKey, replyTo } : {}) }
    })
  }

  /** Goes on when it is interrupted: nobody could change a message of which it is not known that it is there. */
  private toItsEnd<E, R>(send: Effect.Effect<void, E, R>): Effect.Effect<void, E, R> {
    return Effect.uninterruptibleMask((restore) =>
      Effect.flatMap(Effect.forkIn(Effect.interruptible(send), this.scope), (fiber) => {
        this.sent = Fiber.await(fiber)
        return restore(Fiber.join(fiber))
      })
    )
  }

  private show(part: FormattedText, index: number, isLast: boolean): Effect.Effect<void, SendError | E, Client | R> {
    const shown = this.shown[index]
    const under = this.underOf(isLast)
    const draft = this.said(part, index, under)
    if (shown === undefined) {
      return this.toItsEnd(
        Effect.map(Messages.send(this.to, draft), (message) => void this.shown.push({ message, part, under }))
      )
    }
    if (isSame(shown.part, part) && shown.under === under) return Effect.void
    // Telegram finds no difference where there is one for us: nothing is left to do.
    return Effect.map(Messages.ignoreNotModified(Messages.edit(shown.message, draft)), (message) => {
      if (Option.isSome(message)) shown.message = message.value
      shown.part = part
      shown.under = under
    })
  }
}

/**
 * Sends a text that grows: a message as soon as there is something to see, edits at the pace of `every`, each with all that
 * has come meanwhile, and the last one with the whole text. Where the text is longer than a message, the first ones stay
 * and it goes on in another; where it needs fewer messages after all, because markup has closed, the others are deleted.
 * Gives the messages when the stream ends; when it fails, or when the effect is interrupted, what has come until then is
 * shown as well.
 *
 * Whoever interrupts waits 3 seconds at most for a message that is being sent, and as long for the last edits, by which all
 * messages say what they should; no further message is sent then.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.editMessage
 */
export function send<E, R>(
  to: PeerLike,
  stream: Stream.Stream<string, E, R>,
  options?: Options
): Effect.Effect<ReadonlyArray<Message>, SendError | E, Client | R>
export function send<E, R, E2 = never, R2 = never>(
  to: PeerLike,
  stream: Stream.Stream<string, E, R>,
  options?: Options<E2, R2>
): Effect.Effect<ReadonlyArray<Message>, SendError | E | E2, Client | R | R2>
export function send<E, R, E2 = never, R2 = never>(
  to: PeerLike,
  stream: Stream.Stream<string, E, R>,
  options?: Options<E2, R2>
): Effect.Effect<ReadonlyArray<Message>, SendError | E | E2, Client | R | R2> {
  return Effect.scopedWith(Effect.fnUntraced(function*(scope) {
    const live = new Live(to, options, scope)
    const changed = yield* Queue.sliding<void>(1)
    const done = yield* Deferred.make<void>()
    const pause = Effect.race(Effect.sleep(options?.every ?? "1 second"), Deferred.await(done))

    const collect = Stream.runForEach(stream, (text) => {
      live.text += text
      return Queue.offer(changed, undefined)
    }).pipe(
      Effect.exit,
      Effect.tap(() => {
        live.isDone = true
        return Effect.zipRight(Deferred.succeed(done, undefined), Queue.offer(changed, undefined))
      })
    )
    const show = Effect.whileLoop({
      while: () => !live.isDone,
      body: () => Queue.take(changed).pipe(Effect.zipRight(live.flush()), Effect.zipRight(pause)),
      step: () => {}
    }).pipe(Effect.zipRight(live.flush()))

    const [exit] = yield* Effect.all([collect, show], { concurrency: 2 }).pipe(Effect.onInterrupt(() => {
      live.isDone = true
      return live.finish()
    }))
    return yield* Effect.as(exit, live.shown.map(({ message }) => message))
  }))
}

/**
 * Answers a message with a text that grows: the first message quotes it.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.editMessage
 */
export function reply<E, R>(
  to: Messages.MessageLike,
  stream: Stream.Stream<string, E, R>,
  options?: Options
): Effect.Effect<ReadonlyArray<Message>, SendError | E, Client | R>
export function reply<E, R, E2 = never, R2 = never>(
  to: Messages.MessageLike,
  stream: Stream.Stream<string, E, R>,
  options?: Options<E2, R2>
): Effect.Effect<ReadonlyArray<Message>, SendError | E | E2, Client | R | R2>
export function reply<E, R, E2 = never, R2 = never>(
  to: Messages.MessageLike,
  stream: Stream.Stream<string, E, R>,
  options?: Options<E2, R2>
): Effect.Effect<ReadonlyArray<Message>, SendError | E | E2, Client | R | R2> {
  const template: Draft.Draft<E2, R2> = options?.template ?? Draft.empty
  return send(to.chat, stream, { ...options, template: Draft.replyTo(template, to.id) })
}
