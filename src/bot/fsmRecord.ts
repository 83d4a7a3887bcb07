/**
 * What is kept of a state machine with somebody: the state, and which updates have made it what it is. Updates come at
 * least once, and what is told again must not be taken for the next answer. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Update } from "../../schema/model/Update.ts"

const tag = "layergram/Fsm"

/** So many of the last updates are remembered: those that may be told again after a restart. */
const remembered = 32

/**
 * What is kept.
 *
 * @since 0.1.0
 * @category models
 */
export interface FsmRecord<S> {
  readonly _tag: typeof tag
  readonly state?: S | undefined
  /** The updates whose handlers are done, the last one at the end. */
  readonly done: ReadonlyArray<string>
  /** The updates that have changed the state by a handler that is not one of its own. */
  readonly used: ReadonlyArray<string>
  /** The newest message among them: who told of an older one did not answer. */
  readonly newest: number
  /** The update whose handler has changed the state and was not done, and the state before. */
  readonly open?: { readonly id: string; readonly was?: S | undefined } | undefined
}

/**
 * How it lies in a store. What was stored by itself, without any updates, is read as well.
 *
 * @since 0.1.0
 * @category schemas
 */
export const schemaOf = <S, I>(state: Schema.Schema<S, I>) =>
  Schema.Union(
    Schema.TaggedStruct(tag, {
      state: Schema.optional(state),
      done: Schema.Array(Schema.String),
      used: Schema.Array(Schema.String),
      newest: Schema.Number,
      open: Schema.optional(Schema.Struct({ id: Schema.String, was: Schema.optional(state) }))
    }),
    state
  )

const empty = { _tag: tag, done: [], used: [], newest: 0 } as const

/**
 * What a store has given.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromStored = <S extends { readonly _tag: string }>(
  stored: Option.Option<FsmRecord<S> | S>
): FsmRecord<S> => {
  const isRecord = (value: FsmRecord<S> | S): value is FsmRecord<S> => value._tag === tag
  if (Option.isNone(stored)) return empty
  return isRecord(stored.value) ? stored.value : { ...empty, state: stored.value }
}

/**
 * Whether there is nothing to be kept.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isEmpty = <S>({ done, state, used }: FsmRecord<S>): boolean =>
  state === undefined && done.length === 0 && used.length === 0

/**
 * What an update is known by when it is told again: which one, and the number of its message.
 *
 * @since 0.1.0
 * @category models
 */
export interface Identity {
  readonly id: string
  readonly message: number
}

const written = (message: number): Identity => ({ id: `m${message}`, message })

/**
 * What tells a message or a query apart from others; none where nothing does.
 *
 * @since 0.1.0
 * @category accessors
 */
export const identityOf = (update: Update): Identity | undefined => {
  if (update._tag === "NewMessage") return written(update.message.id)
  if (update._tag === "AlbumReceived") return update.messages[0] && written(update.messages[0].id)
  return "id" in update && typeof update.id === "bigint" ? { id: `q${update.id}`, message: 0 } : undefined
}

/**
 * What an update is to a state machine:
 *
 * - `Done`: one of its handlers has done it.
 * - `Open`: one of its handlers has changed the state, and was not done.
 * - `Past`: it was for others, who may have changed the state.
 * - `New`: it has not seen it.
 *
 * @since 0.1.0
 * @category accessors
 */
export const roleOf = <S>(
  { done, newest, open, used }: FsmRecord<S>,
  { id, message }: Identity
): "Done" | "Open" | "Past" | "New" => {
  if (open?.id === id) return "Open"
  if (done.includes(id)) return "Done"
  return used.includes(id) || (message > 0 && message < newest) ? "Past" : "New"
}

const remember = (ids: ReadonlyArray<string>, id: string): ReadonlyArray<string> =>
  ids.includes(id) ? ids : [...ids, id].slice(-remembered)

/** What was open before another update came is not handled again. */
const closed = <S>(record: FsmRecord<S>, { id, message }: Identity): FsmRecord<S> => ({
  ...record,
  newest: Math.max(record.newest, message),
  done: record.open === undefined || record.open.id === id ? record.done : remember(record.done, record.open.id),
  open: undefined
})

/**
 * A handler of its own has gone over to another state, and is not done yet.
 *
 * @since 0.1.0
 * @category transitions
 */
export const changed = <S>(
  record: FsmRecord<S>,
  identity: Identity,
  was: S | undefined,
  state: S | undefined
): FsmRecord<S> => ({ ...closed(record, identity), state, open: { id: identity.id, was } })

/**
 * A handler of its own is done.
 *
 * @since 0.1.0
 * @category transitions
 */
export const finished = <S>(record: FsmRecord<S>, identity: Identity): FsmRecord<S> => {
  const next = closed(record, identity)
  return { ...next, done: remember(next.done, identity.id) }
}

/**
 * Another handler has changed the state.
 *
 * @since 0.1.0
 * @category transitions
 */
export const used = <S>(record: FsmRecord<S>, identity: Identity, state: S | undefined): FsmRecord<S> => ({
  ...closed(record, identity),
  state,
  used: remember(record.used, identity.id)
})
