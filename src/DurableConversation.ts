/**
 * Conversations that outlive the process: whatever was asked, answered and done is kept by a workflow engine of
 * `@effect/workflow`, and after a restart they go on at the same question. Needs the packages `@effect/workflow`,
 * `@effect/rpc` and `@effect/experimental`; `layergram/DurableConversationSql` brings an engine in a database.
 *
 * ```ts
 * const support = DurableConversation.make("support", Filter.text, () => Effect.gen(function*() {
 *   const problem = yield* DurableConversation.ask("problem", "What is wrong?")
 *   const ticket = yield* DurableConversation.step("ticket", Schema.Int, openTicket(problem))
 *   yield* DurableConversation.say("done", `It is ticket ${ticket}.`)
 * }))
 * ```
 *
 * A conversation is run from its beginning each time it goes on; what has a name in it, `ask`, `say`, `askClick` and
 * `step`, is then not done again, but gives what it gave before. So names have to differ within a conversation, and what
 * is done without one has to come out the same every time: time, chance and the world outside belong into a `step`.
 *
 * Updates that are told again, because the process ended before they were saved as handled, do nothing a second time. While
 * a conversation runs, a text that is no command begins no other one, whatever the filter: it is an answer if one is
 * waited for, and else for the other handlers.
 *
 * @since 0.1.0
 */
import type { KeyValueStore } from "@effect/platform/KeyValueStore"
import * as Activity from "@effect/workflow/Activity"
import * as DurableDeferred from "@effect/workflow/DurableDeferred"
import * as Workflow from "@effect/workflow/Workflow"
import { WorkflowEngine, WorkflowInstance } from "@effect/workflow/WorkflowEngine"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { MessageId } from "../schema/model/Ids.ts"
import type { Peer } from "../schema/model/Peer.ts"
import type { Update } from "../schema/model/Update.ts"
import type { Auth } from "../services/Auth.ts"
import type { Peers } from "../services/Peers.ts"
import type { Rpc } from "../services/Rpc.ts"
import type { StoreError, Wants } from "./bot/durable.ts"
import { Beginning, DurableConversation, going, placeOf, storeOf, waiting } from "./bot/durable.ts"
import type { Answer } from "./bot/durableRecord.ts"
import { answered, answerOf, beginningId, idOf, placeFor, remember } from "./bot/durableRecord.ts"
import type { Filter, Written } from "./bot/filter.ts"
import { chatOf, userOf } from "./bot/filter.ts"
import type { Router } from "./bot/router.ts"
import { fromFunction } from "./bot/router.ts"
import { keyOf } from "./bot/key.ts"
import type { Action } from "./Callbacks.ts"
import type { ConversationTimeout } from "./Conversation.ts"
import type { Content, Text } from "./Draft.ts"
import * as Draft from "./Draft.ts"
import * as Messages from "./Messages.ts"

export { DurableConversation } from "./bot/durable.ts"
export type { StoreError } from "./bot/durable.ts"

/**
 * Something was not said. It stays so: running the conversation again does not say it again.
 *
 * @since 0.1.0
 * @category errors
 */
export class NotSaid extends Schema.TaggedError<NotSaid>()("NotSaid", {
  /** Under which name. */
  step: Schema.String,
  cause: Schema.Defect
}) {
  /** No: the policy of the client has tried as often as it makes sense. */
  get retryable(): boolean {
    return false
  }
  /** Whether the message may stand in the chat all the same. */
  get mayHaveBeenExecuted(): boolean {
    return true
  }
  override get message(): string {
    return `"${this.step}" was not said`
  }
}

/**
 * What goes on inside a durable conversation besides what its handler needs.
 *
 * @since 0.1.0
 * @category models
 */
export type Inside = DurableConversation | WorkflowEngine | WorkflowInstance

/**
 * A durable conversation: a router that begins it and hands it the answers, and the layer that holds it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Durable<R> {
  readonly router: Router<StoreError, WorkflowEngine | KeyValueStore>
  /** Provide it to the bot, over the client: it goes on with what an earlier process has left. */
  readonly layer: Layer.Layer<
    never,
    never,
    | WorkflowEngine
    | KeyValueStore
    | Exclude<
      Exclude<R, DurableConversation>,
      WorkflowEngine | WorkflowInstance | Workflow.Execution<`layergram/${string}`> | Scope.Scope
    >
  >
}

/**
 * A conversation that begins with a message which a filter lets through, and goes on after restarts of the process. One of
 * a name runs with each user of a chat; another one begun by the same user, with a command, replaces it. Its failures are
 * logged. In the store remain two records for each user of a chat, of less than two thousand bytes. While the store cannot
 * be reached, conversations wait for it; the router fails with {@link StoreError}, which the option `retry` of the bot is
 * for: without it, an answer of that time is lost.
 *
 * The name must not change as long as conversations of it run, nor may another one have it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A extends Written, E, R>(
  name: string,
  filter: Filter<A>,
  hold: () => Effect.Effect<unknown, E, R>
): Durable<R> => {
  const workflow = Workflow.make({
    name: `layergram/${name}`,
    payload: Beginning.fields,
    idempotencyKey: ({ key, message }) => `${key} ${message}`
  })

  const kept = storeOf(name)
  const layer = workflow.toLayer(({ chat, key, message, text, user }, executionId) =>
    Effect.gen(function*() {
      const store = yield* kept
      const wait = waiting(store, key, yield* WorkflowEngine, yield* WorkflowInstance)
      yield* hold().pipe(
        Effect.provideService(DurableConversation, { chat, user, message, text, wait }),
        Effect.catchAllCause((cause) =>
          // Interruption is how a conversation rests. Where something has failed beside what was interrupted, it has failed.
          Cause.isInterruptedOnly(cause)
            ? Effect.interrupt
            : Effect.logError("a conversation has failed", cause)
        )
      )
      yield* Activity.make({
        name: "end",
        execute: going(store)(key, executionId, { isOver: true, wanted: Option.none() })
      })
    })
  )

  const beginningOf = (update: Update, { message }: Written, key: string, chat: Peer): typeof Beginning.Type => ({
    chat,
    user: Option.fromNullable(userOf(update)),
    message: message.id,
    text: message.text,
    key
  })

  /** Begins what is not begun yet, if it is still this one. */
  const begin = (beginning: typeof Beginning.Type, expected: string) =>
    Effect.flatMap(
      workflow.executionId(beginning),
      (execution) => execution === expected ? workflow.execute(beginning, { discard: true }) : Effect.void
    )

  const router = fromFunction<StoreError, WorkflowEngine | KeyValueStore>((update) => {
    const [key, chat] = [keyOf(update), chatOf(update)]
    const [seen, answer] = [filter.match(update), answerOf(update)]
    if (key === undefined || chat === undefined || (seen === undefined && answer === undefined)) return undefined
    return Effect.gen(function*() {
      const store = yield* kept
      const last = Option.getOrUndefined(yield* store.get(key))
      const progress = last && (yield* store.progress(key, last.execution))
      const isRunning = progress?.isOver === false
      const give = (deferred: string, answer: Answer, executionId: string) => {
        const place = placeOf(deferred)
        const token = DurableDeferred.tokenFromExecutionId(place, { workflow, executionId })
        return DurableDeferred.done(place, { token, exit: Exit.succeed(answer) })
      }
      const id = answer === undefined ? seen && beginningId(seen.message.id) : idOf(answer)
      const before = last?.taken.find((taken) => taken.id === id)
      if (last !== undefined && before !== undefined) {
        // It is told again. The process may have ended between the note and what was to be done.
        if (answer !== undefined && Option.isSome(before.deferred)) {
          yield* give(before.deferred.value, answer, before.execution)
        } else if (seen !== undefined && isRunning) yield* begin(beginningOf(update, seen, key, chat), last.execution)
        return true
      }
      const place = answer && last && progress ? placeFor(answer, last, progress) : undefined
      if (answer !== undefined && last !== undefined && place !== undefined) {
        yield* store.change(key, last.execution, (heard) => answered(heard, answer, place))
        yield* give(place, answer, last.execution)
        return true
      }
      const message = answer?._tag === "Said" ? answer.message : seen?.message.id
      // It is told again, and was for others the first time.
      if (last !== undefined && message !== undefined && message <= last.after) return false
      if (last !== undefined && isRunning && answer?._tag === "Said") {
        yield* store.change(key, last.execution, (heard) => ({ ...heard, after: answer.message }))
        return false
      }
      if (seen === undefined) return false
      const beginning = beginningOf(update, seen, key, chat)
      const execution = yield* workflow.executionId(beginning)
      if (last !== undefined && isRunning) yield* workflow.interrupt(last.execution)
      const taken = remember(last?.taken ?? [], execution, beginningId(seen.message.id))
      yield* store.set(key, { execution, after: seen.message.id, taken })
      if (last !== undefined) yield* store.forget(key, last.execution)
      yield* begin(beginning, execution)
      return true
    })
  })
  return { router, layer }
}

/**
 * Says something in the chat, once, whatever crashes; gives the message where Telegram says which one it is.
 *
 * @since 0.1.0
 * @category talking
 */
export function say(
  step: string,
  content: Text
): Effect.Effect<Option.Option<MessageId>, NotSaid, Inside | Rpc | Peers | Auth>
export function say<E, R>(
  step: string,
  content: Content<E, R>
): Effect.Effect<Option.Option<MessageId>, NotSaid, Inside | Rpc | Peers | Auth | R>
export function say<E, R>(
  step: string,
  content: Content<E, R>
): Effect.Effect<Option.Option<MessageId>, NotSaid, Inside | Rpc | Peers | Auth | R> {
  return Effect.flatMap(DurableConversation, ({ chat }) =>
    Activity.make({
      name: step,
      success: Schema.Option(MessageId),
      error: NotSaid,
      execute: Effect.gen(function*() {
        const key = yield* Activity.idempotencyKey(step)
        const sent = Messages.send(chat, Draft.idempotencyKey(Draft.from(content), key))
        return yield* Effect.map(sent, ({ id }) => Option.some(id))
      }).pipe(
        Effect.catchIf((error) => error instanceof Messages.AlreadySent, () => Effect.succeedNone),
        Effect.mapError((cause) => new NotSaid({ step, cause }))
      )
    }))
}

/**
 * Does something once, and keeps what comes of it, a failure included: whatever can fail says with a schema how. It is
 * done again only when the process dies before that is kept.
 *
 * @since 0.1.0
 * @category doing
 */
export function step<A, I, R>(
  name: string,
  success: Schema.Schema<A, I>,
  effect: Effect.Effect<A, never, R>
): Effect.Effect<A, never, WorkflowEngine | WorkflowInstance | R>
export function step<A, I, E, J, R>(
  name: string,
  success: Schema.Schema<A, I>,
  effect: Effect.Effect<A, E, R>,
  error: Schema.Schema<E, J>
): Effect.Effect<A, E, WorkflowEngine | WorkflowInstance | R>
export function step<A, I, E, J, R>(
  name: string,
  success: Schema.Schema<A, I>,
  effect: Effect.Effect<A, E, R>,
  error?: Schema.Schema<E, J>
): Effect.Effect<A, E, WorkflowEngine | WorkflowInstance | R> {
  return Activity.make({ name, success, error, execute: effect })
}

/**
 * How long to wait.
 *
 * @since 0.1.0
 * @category models
 */
export interface WaitOptions {
  /** A day unless said. */
  readonly timeout?: Duration.DurationInput | undefined
}

const patience = (options: WaitOptions | undefined) => Duration.decode(options?.timeout ?? "1 day")

/**
 * What goes wrong when something is asked.
 *
 * @since 0.1.0
 * @category errors
 */
export type AskError = NotSaid | ConversationTimeout

/**
 * How to ask.
 *
 * @since 0.1.0
 * @category models
 */
export interface AskOptions<A> extends WaitOptions {
  /** What the text of the answer has to be. */
  readonly schema: Schema.Schema<A, string>
  /** What is said to answers that are nothing of the kind, before the next one is waited for. */
  readonly otherwise: string
}

/**
 * Asks something and waits for a text: the text, or what a schema makes of it. Commands are not taken for answers.
 *
 * @since 0.1.0
 * @category talking
 */
export function ask<A>(
  step: string,
  question: Text,
  options: AskOptions<A>
): Effect.Effect<A, AskError, Inside | Rpc | Peers | Auth>
export function ask<A, E, R>(
  step: string,
  question: Content<E, R>,
  options: AskOptions<A>
): Effect.Effect<A, AskError, Inside | Rpc | Peers | Auth | R>
export function ask(
  step: string,
  question: Text,
  options?: WaitOptions
): Effect.Effect<string, AskError, Inside | Rpc | Peers | Auth>
export function ask<E, R>(
  step: string,
  question: Content<E, R>,
  options?: WaitOptions
): Effect.Effect<string, AskError, Inside | Rpc | Peers | Auth | R>
export function ask<A, E, R>(
  step: string,
  question: Content<E, R>,
  options?: WaitOptions | AskOptions<A>
): Effect.Effect<A | string, AskError, Inside | Rpc | Peers | Auth | R> {
  return Effect.gen(function*() {
    const { wait } = yield* DurableConversation
    for (let attempt = 1;; attempt++) {
      const name = attempt === 1 ? step : `${step} ${attempt}`
      const said = attempt > 1 && options !== undefined && "otherwise" in options
        ? say(name, options.otherwise)
        : say(name, question)
      const answer = yield* wait(name, { kind: "Said", action: "" }, patience(options), said)
      const text = answer._tag === "Said" ? answer.text : ""
      if (options === undefined || !("schema" in options)) return text
      const value = Schema.decodeOption(options.schema)(text)
      if (Option.isSome(value)) return value.value
    }
  })
}

/**
 * Says something with buttons, and waits until one of an action is pressed, on any message of the chat.
 *
 * @since 0.1.0
 * @category talking
 */
export function askClick<A>(
  step: string,
  question: Text,
  action: Action<A>,
  options?: WaitOptions
): Effect.Effect<A, AskError, Inside | Rpc | Peers | Auth>
export function askClick<A, E, R>(
  step: string,
  question: Content<E, R>,
  action: Action<A>,
  options?: WaitOptions
): Effect.Effect<A, AskError, Inside | Rpc | Peers | Auth | R>
export function askClick<A, E, R>(
  step: string,
  question: Content<E, R>,
  action: Action<A>,
  options?: WaitOptions
): Effect.Effect<A, AskError, Inside | Rpc | Peers | Auth | R> {
  return Effect.gen(function*() {
    const { wait } = yield* DurableConversation
    const wants: Wants = { kind: "Clicked", action: action.name }
    for (let attempt = 1;; attempt++) {
      const name = attempt === 1 ? step : `${step} ${attempt}`
      const said = attempt === 1 ? say(name, question) : Effect.void
      const answer = yield* wait(name, wants, patience(options), said)
      const value = answer._tag === "Clicked" ? action.decode(answer.data) : Option.none()
      if (Option.isSome(value)) return value.value
    }
  })
}
