/**
 * What a bot remembers of a user in a chat between two updates: states with a schema, in any `KeyValueStore`.
 *
 * ```ts
 * const Order = Fsm.make("order", Schema.Union(
 *   Schema.TaggedStruct("Naming", {}),
 *   Schema.TaggedStruct("Counting", { name: Schema.String })
 * ))
 * const counting = Order.on("Counting", Filter.text, ({ state, text, set, clear }) => …)
 * ```
 *
 * @since 0.1.0
 */
import type { PlatformError } from "@effect/platform/Error"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { ParseError } from "effect/ParseResult"
import type * as Schema from "effect/Schema"
import * as OneByOne from "../layers/support/oneByOne.ts"
import type { Update } from "../schema/model/Update.ts"
import type { Filter } from "./bot/filter.ts"
import type { FsmRecord } from "./bot/fsmRecord.ts"
import * as Record from "./bot/fsmRecord.ts"
import { fromStored, identityOf, isEmpty, roleOf, schemaOf } from "./bot/fsmRecord.ts"
import type { Router } from "./bot/router.ts"
import { fromFunction } from "./bot/router.ts"
import { keyOf } from "./bot/key.ts"

/**
 * Why a state could not be read or written: the store has failed, or what lies there is no state of the schema.
 *
 * @since 0.1.0
 * @category errors
 */
export type FsmError = PlatformError | ParseError

type Tagged = { readonly _tag: string }

/**
 * What the handler of a state sees besides what the filter shows.
 *
 * @since 0.1.0
 * @category models
 */
export interface InState<S, State> {
  readonly state: State
  /** Goes over to another state. */
  readonly set: (state: S) => Effect.Effect<void, FsmError, KeyValueStore.KeyValueStore>
  /** Forgets. */
  readonly clear: Effect.Effect<void, FsmError, KeyValueStore.KeyValueStore>
}

/**
 * States of one kind, one for each user of each chat.
 *
 * @since 0.1.0
 * @category models
 */
export interface Fsm<S extends Tagged> {
  readonly get: (update: Update) => Effect.Effect<Option.Option<S>, FsmError, KeyValueStore.KeyValueStore>
  readonly set: (update: Update, state: S) => Effect.Effect<void, FsmError, KeyValueStore.KeyValueStore>
  readonly clear: (update: Update) => Effect.Effect<void, FsmError, KeyValueStore.KeyValueStore>
  /** A handler for those who are in a state. */
  readonly on: <Tag extends S["_tag"], A extends object, E, R>(
    tag: Tag,
    filter: Filter<A>,
    handler: (seen: A & InState<S, Extract<S, { readonly _tag: Tag }>>) => Effect.Effect<unknown, E, R>
  ) => Router<E | FsmError, R | KeyValueStore.KeyValueStore>
}

/**
 * States with a name, under which they lie in the store, those of one bot: give each bot a store or names of its own. An
 * update that is part of no chat has none.
 *
 * With the updates option `save: "handled"`, updates are told again that were not saved as handled when the process died.
 * Those that have taken part in a change are known then, the last 32 of each user of a chat, of albums each message: what a
 * handler has done it does not do again, what it has begun it does again from the state in which it has begun, and `set` and
 * `clear` for an update that was used before change nothing. What was for others stays theirs. That is kept, in less than
 * four thousand bytes, also where the state is cleared. Known are all updates that Telegram numbers and the client has
 * delivered: messages, edits, reactions, … Other updates, such as typing, are never told again; pressed buttons are known
 * where their handler is run again.
 *
 * Where updates of one user are handled side by side, as with `Bot.buttonsApart`, their changes are made one after the other;
 * but of two in transactions that run at the same time, or in two processes, the later one may undo the other.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <S extends Tagged, I>(name: string, schema: Schema.Schema<S, I>): Fsm<S> => {
  const values = Effect.map(KeyValueStore.KeyValueStore, (store) => store.forSchema(schemaOf(schema)))
  /** The updates whose handlers run, with the state in which they have begun, and all that this process has used. */
  const running = new WeakMap<Update, S>()
  const seenHere = new WeakSet<Update>()

  const keyFor = (update: Update): string | undefined => {
    const key = keyOf(update)
    return key === undefined ? undefined : `${name} ${key}`
  }
  const read = (key: string) => Effect.map(Effect.flatMap(values, (all) => all.get(key)), fromStored)
  const alone = OneByOne.make(OneByOne.besideTransactions)
  const change = (key: string, next: (record: FsmRecord<S>) => FsmRecord<S>) =>
    alone(
      key,
      Effect.gen(function*() {
        const all = yield* values
        const record = fromStored(yield* all.get(key))
        const changed = next(record)
        if (changed === record) return
        yield* isEmpty(changed) ? all.remove(key) : all.set(key, changed)
      })
    )
  const put = (update: Update, state: S | undefined) => {
    const [key, identity] = [keyFor(update), identityOf(update)]
    if (key === undefined) return Effect.void
    return change(key, (record) => {
      const was = running.get(update)
      if (was !== undefined) return Record.changed(record, identity, was, state)
      const role = roleOf(record, identity)
      if (!seenHere.has(update) && (role === "Done" || role === "Past")) return record
      seenHere.add(update)
      return Record.used(record, identity, state)
    })
  }
  const set: Fsm<S>["set"] = put
  const clear: Fsm<S>["clear"] = (update) => put(update, undefined)
  const run = <E, R>(update: Update, state: S, key: string, handled: Effect.Effect<unknown, E, R>) =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        seenHere.add(update)
        running.set(update, state)
      }),
      () => Effect.zipRight(handled, change(key, (record) => Record.finished(record, identityOf(update)))),
      () => Effect.sync(() => running.delete(update))
    )

  return {
    get: (update) => {
      const key = keyFor(update)
      return key === undefined
        ? Effect.succeedNone
        : Effect.map(read(key), ({ state }) => Option.fromNullable(state))
    },
    set,
    clear,
    on: <Tag extends S["_tag"], A extends object, E, R>(
      tag: Tag,
      filter: Filter<A>,
      handler: (seen: A & InState<S, Extract<S, { readonly _tag: Tag }>>) => Effect.Effect<unknown, E, R>
    ) => {
      const isHere = (state: S | undefined): state is Extract<S, { readonly _tag: Tag }> => state?._tag === tag
      return fromFunction<E | FsmError, R | KeyValueStore.KeyValueStore>((update) => {
        const [seen, key, identity] = [filter.match(update), keyFor(update), identityOf(update)]
        if (seen === undefined || key === undefined) return undefined
        return Effect.gen(function*() {
          const record = yield* read(key)
          const role = roleOf(record, identity)
          if (role === "Done") return true
          // Another handler may have used it just now, and have let it go on.
          if (role === "Past" && !seenHere.has(update)) return false
          const state = role === "Open" ? record.open?.was : record.state
          if (!isHere(state)) return false
          // Of an album, some may have come alone, and have taken part already.
          const left = Record.leftOf(record, update)
          const seenOfLeft = left === update ? seen : filter.match(left)
          if (seenOfLeft === undefined) return false
          // It is run again from where it has begun.
          if (role === "Open") yield* change(key, (record) => ({ ...record, state }))
          const inState = { state, set: (next: S) => set(left, next), clear: clear(left) }
          yield* run(left, state, key, handler({ ...seenOfLeft, ...inState }))
          return true
        })
      })
    }
  }
}
