/**
 * How a durable conversation waits: what is kept of it, and where.
 *
 * @since 0.1.0
 */
import type { PlatformError } from "@effect/platform/Error"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Activity from "@effect/workflow/Activity"
import * as DurableClock from "@effect/workflow/DurableClock"
import * as DurableDeferred from "@effect/workflow/DurableDeferred"
import * as Workflow from "@effect/workflow/Workflow"
import { WorkflowEngine, WorkflowInstance } from "@effect/workflow/WorkflowEngine"
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { ParseError } from "effect/ParseResult"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as OneByOne from "../../layers/support/oneByOne.ts"
import { MessageId } from "../../schema/model/Ids.ts"
import { Peer } from "../../schema/model/Peer.ts"
import { ConversationTimeout } from "../Conversation.ts"
import { Answer, Heard, Progress } from "./durableRecord.ts"

/**
 * What a conversation begins with.
 *
 * @since 0.1.0
 * @category models
 */
export const Beginning = Schema.Struct({
  chat: Peer,
  user: Schema.Option(Peer),
  /** The message that the conversation has begun with. */
  message: MessageId,
  text: Schema.String,
  key: Schema.String
})

/**
 * What is waited for.
 *
 * @since 0.1.0
 * @category models
 */
export type Wants = { readonly kind: Answer["_tag"]; readonly action: string }

/**
 * The conversation that is held.
 *
 * @since 0.1.0
 * @category tags
 */
export class DurableConversation extends Context.Tag("layergram/bot/durable/DurableConversation")<DurableConversation, {
  readonly chat: Peer
  /** Whose answers count; everybody's in channels. */
  readonly user: Option.Option<Peer>
  /** The message that it has begun with, and its text. */
  readonly message: MessageId
  readonly text: string
  /** Waits for an answer after having said something. */
  readonly wait: <E, R>(
    step: string,
    wants: Wants,
    timeout: Duration.Duration,
    first: Effect.Effect<unknown, E, R>
  ) => Effect.Effect<Answer, E | ConversationTimeout, R>
}>() {}

const TimedOut = Schema.TaggedStruct("TimedOut", {})

/**
 * The store does not say, or keep, how far conversations are.
 *
 * @since 0.1.0
 * @category errors
 */
export type StoreError = PlatformError | ParseError

/** A conversation waits for a store that cannot be reached; what nobody can read will not get better. */
const patience = Schedule.union(Schedule.exponential("100 millis"), Schedule.spaced("30 seconds"))

const patiently = (effect: Effect.Effect<void, StoreError>): Effect.Effect<void> =>
  effect.pipe(
    Effect.tapError((error) => Effect.logWarning("the store of a conversation has failed", error)),
    Effect.retry({ schedule: patience, while: (error) => error._tag !== "ParseError" }),
    Effect.orDie
  )

/** It waits for nothing. */
const resting: Progress = { isOver: false, wanted: Option.none() }

/**
 * What is kept of the conversations of a name.
 *
 * @since 0.1.0
 * @category constructors
 */
export const storeOf = (name: string) => {
  const alone = OneByOne.make(OneByOne.besideTransactions)
  return Effect.map(KeyValueStore.KeyValueStore, (store) => {
    const [heard, progress] = [store.forSchema(Heard), store.forSchema(Progress)]
    const at = (key: string) => `${name} ${key}`
    const of = (key: string, execution: string) => `${at(key)} ${execution}`
    return {
      get: (key: string) => heard.get(at(key)),
      set: (key: string, value: Heard) => alone(key, heard.set(at(key), value)),
      progress: (key: string, execution: string) =>
        Effect.map(progress.get(of(key, execution)), Option.getOrElse(() => resting)),
      /** Notes what was heard, unless another conversation has begun. */
      change: (key: string, execution: string, change: (heard: Heard) => Heard) =>
        alone(
          key,
          Effect.gen(function*() {
            const last = yield* heard.get(at(key))
            if (Option.isSome(last) && last.value.execution === execution) {
              yield* heard.set(at(key), change(last.value))
            }
          })
        ),
      /** Notes how far a conversation is, unless another one has replaced it. */
      go: (key: string, execution: string, to: Progress) =>
        Effect.gen(function*() {
          const last = yield* heard.get(at(key))
          if (Option.exists(last, (last) => last.execution === execution)) yield* progress.set(of(key, execution), to)
        }),
      forget: (key: string, execution: string) => progress.remove(of(key, execution))
    }
  })
}

type Store = Effect.Effect.Success<ReturnType<typeof storeOf>>

/**
 * Notes how far a conversation is, which waits until the store can be reached.
 *
 * @since 0.1.0
 * @category combinators
 */
export const going = (store: Store) => (...args: Parameters<Store["go"]>) => patiently(store.go(...args))

/**
 * The place for an answer.
 *
 * @since 0.1.0
 * @category constructors
 */
export const placeOf = (name: string) => DurableDeferred.make(name, { success: Answer })

/**
 * How the conversation of a workflow waits.
 *
 * @since 0.1.0
 * @category constructors
 */
export const waiting = (
  store: Store,
  key: string,
  engine: WorkflowEngine["Type"],
  instance: WorkflowInstance["Type"]
) => {
  const { executionId, workflow } = instance
  const go = going(store)
  const provided = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    effect.pipe(
      Effect.provideService(WorkflowEngine, engine),
      Effect.provideService(WorkflowInstance, instance)
    )

  return <E, R>(
    step: string,
    { action, kind }: Wants,
    timeout: Duration.Duration,
    first: Effect.Effect<unknown, E, R>
  ): Effect.Effect<Answer, E | ConversationTimeout, R> => {
    const place = placeOf(`${step}/answer`)
    const clock = DurableClock.make({ name: step, duration: timeout })
    const wanted = Option.some({ deferred: place.name, kind, action })
    const begin = Activity.make({
      name: `${step}/waits`,
      execute: Effect.zipRight(
        go(key, executionId, { isOver: false, wanted }),
        engine.scheduleClock(workflow, { executionId, clock })
      )
    })
    const come = Effect.all({
      answer: engine.deferredResult(place),
      end: engine.deferredResult(clock.deferred)
    }, { concurrency: 1 })
    // What comes first is decided once: the other may come before the conversation is run again.
    const decided = (outcome: Answer | typeof TimedOut.Type) =>
      Activity.make({
        name: `${step}/outcome`,
        success: Schema.Union(Answer, TimedOut),
        execute: Effect.as(go(key, executionId, resting), outcome)
      })
    return Effect.gen(function*() {
      // Whoever answers before they have seen the question, because the process died, has answered.
      yield* provided(begin)
      yield* first
      const { answer, end } = yield* provided(
        Workflow.wrapActivityResult(come, ({ answer, end }) => answer === undefined && end === undefined)
      )
      if (answer === undefined && end === undefined) return yield* Workflow.suspend(instance)
      const outcome = yield* provided(decided(answer === undefined ? { _tag: "TimedOut" } : yield* answer))
      return outcome._tag === "TimedOut" ? yield* new ConversationTimeout({ after: timeout }) : outcome
    })
  }
}
