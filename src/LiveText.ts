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
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import type { FormattedText } from "../schema/model/Entity.ts"
import type { Message } from "../schema/model/Message.ts"
import type { Content } from "../schema/text/build.ts"
import { from } from "../schema/text/build.ts"
import { split } from "../schema/text/split.ts"
import type { Auth } from "../services/Auth.ts"
import type { PeerLike, Peers } from "../services/Peers.ts"
import type { Rpc } from "../services/Rpc.ts"
import * as Messages from "./Messages.ts"

/**
 * Why a text could not be shown to its end.
 *
 * @since 0.1.0
 * @category errors
 */
export type SendError = Messages.SendError | Messages.EditError

/**
 * How text is shown that still grows.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The time between two edits: 1 second unless said. Telegram wants 3 seconds in groups. */
  readonly every?: Duration.DurationInput | undefined
  /**
   * Makes a formatted text of all that has come, which may end in the middle of anything; as it is unless said. To take it
   * for Markdown as soon as it is some: `(text) => Either.getOrElse(Markdown.parse(text), () => text)`.
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

/** A message, and what it says. */
interface Shown {
  message: Message
  part: FormattedText
}

const isSame = (a: FormattedText, b: FormattedText): boolean =>
  a.text === b.text && a.entities.length === b.entities.length &&
  a.entities.every((entity, index) => Equal.equals(entity, b.entities[index]))

/** One text on its way. Only the fiber that shows it changes `shown`. */
class Live {
  text = ""
  isDone = false
  readonly shown: Array<Shown> = []
  private readonly to: PeerLike
  private readonly options: Options | undefined
  private readonly patience: Duration.Duration

  constructor(to: PeerLike, options: Options | undefined) {
    this.to = to
    this.options = options
    this.patience = Duration.decode(options?.patience ?? "5 minutes")
  }

  /** What the messages should say now. */
  private parts(): ReadonlyArray<FormattedText> {
    const { cursor = "", format, limit } = this.options ?? {}
    const text = this.isDone ? this.text : this.text + cursor
    if (this.text.trim() === "") return []
    return split(from(format === undefined ? text : format(text)), limit)
  }

  /** Makes the messages say what they should. Text that comes while Telegram asks to wait is shown after the wait. */
  flush(): Effect.Effect<void, SendError, Client> {
    const { patience } = this
    return this.showAll(Infinity).pipe(
      Effect.catchTag("FloodWait", (error) =>
        Duration.greaterThan(error.wait, patience)
          ? Effect.fail(error)
          : Effect.zipRight(Effect.sleep(error.wait), this.flush()))
    )
  }

  /** The same for the messages that are there already, without patience. */
  finish(): Effect.Effect<void, SendError, Client> {
    return this.showAll(this.shown.length)
  }

  private showAll(most: number): Effect.Effect<void, SendError, Client> {
    return Effect.suspend(() =>
      Effect.forEach(this.parts().slice(0, most), (part, index) => this.show(part, index), { discard: true })
    )
  }

  private show(part: FormattedText, index: number): Effect.Effect<void, SendError, Client> {
    const shown = this.shown[index]
    if (shown === undefined) {
      return Effect.map(Messages.send(this.to, part), (message) => void this.shown.push({ message, part }))
    }
    if (isSame(shown.part, part)) return Effect.void
    return Messages.edit(shown.message, part).pipe(
      Effect.map((message) => void (shown.message = message)),
      // Telegram finds no difference where there is one for us: nothing is left to do.
      Effect.catchTag("MESSAGE_NOT_MODIFIED", () => Effect.void),
      Effect.tap(() => Effect.sync(() => shown.part = part))
    )
  }
}

/** How long whoever interrupts waits for the last edit. */
const farewell = "3 seconds"

/**
 * Sends a text that grows: a message as soon as there is something to see, edits at the pace of `every`, each with all that
 * has come meanwhile, and the last one with the whole text. Where the text is longer than a message, the first ones stay
 * and it goes on in another. Gives the messages when the stream ends; when it fails, or when the effect is interrupted,
 * what has come until then is shown as well.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/messages.editMessage
 */
export const send = <E, R>(
  to: PeerLike,
  stream: Stream.Stream<string, E, R>,
  options?: Options
): Effect.Effect<ReadonlyArray<Message>, SendError | E, Client | R> =>
  Effect.gen(function*() {
    const live = new Live(to, options)
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

    const last = Effect.suspend(() => {
      live.isDone = true
      return live.finish()
    }).pipe(Effect.interruptible, Effect.timeoutOption(farewell), Effect.ignoreLogged)

    const [exit] = yield* Effect.all([collect, show], { concurrency: 2 }).pipe(Effect.onInterrupt(() => last))
    return yield* Effect.as(exit, live.shown.map(({ message }) => message))
  })
