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
import type { Update } from "../schema/model/Update.ts"
import type { Filter } from "./bot/filter.ts"
import type { Router } from "./bot/router.ts"
import { fromFunction } from "./bot/router.ts"
import { keyOf } from "./bot/waiting.ts"

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
 * States with a name, under which they lie in the store. An update that is part of no chat has none.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <S extends Tagged, I>(name: string, schema: Schema.Schema<S, I>): Fsm<S> => {
  const store = Effect.map(KeyValueStore.KeyValueStore, (store) => store.forSchema(schema))
  const keyFor = (update: Update): string | undefined => {
    const key = keyOf(update)
    return key === undefined ? undefined : `${name} ${key}`
  }
  const get: Fsm<S>["get"] = (update) => {
    const key = keyFor(update)
    return key === undefined ? Effect.succeedNone : Effect.flatMap(store, (states) => states.get(key))
  }
  const set: Fsm<S>["set"] = (update, state) => {
    const key = keyFor(update)
    return key === undefined ? Effect.void : Effect.flatMap(store, (states) => states.set(key, state))
  }
  const clear: Fsm<S>["clear"] = (update) => {
    const key = keyFor(update)
    return key === undefined ? Effect.void : Effect.flatMap(store, (states) => states.remove(key))
  }
  return {
    get,
    set,
    clear,
    on: <Tag extends S["_tag"], A extends object, E, R>(
      tag: Tag,
      filter: Filter<A>,
      handler: (seen: A & InState<S, Extract<S, { readonly _tag: Tag }>>) => Effect.Effect<unknown, E, R>
    ) => {
      const isHere = (state: S): state is Extract<S, { readonly _tag: Tag }> => state._tag === tag
      return fromFunction<E | FsmError, R | KeyValueStore.KeyValueStore>((update) => {
        const seen = filter.match(update)
        if (seen === undefined) return undefined
        return Effect.flatMap(get(update), (found) => {
          if (Option.isNone(found) || !isHere(found.value)) return Effect.succeed(false)
          const state = { state: found.value, set: (next: S) => set(update, next), clear: clear(update) }
          return Effect.as(handler({ ...seen, ...state }), true)
        })
      })
    }
  }
}
