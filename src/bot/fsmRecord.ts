/**
 * What is kept of a state machine with somebody: the state, and which updates have made it what it is. Updates come at
 * least once, and what is told again must not be taken for the next answer. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Told from "../../layers/support/delivered.ts"
import type { Update } from "../../schema/model/Update.ts"
import type { Delivered } from "../../services/Updates.ts"

const tag = "layergram/Fsm"

/** So many of the last updates are remembered, each message of an album: those that may be told again after a restart. */
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
  readonly open?: { readonly ids: ReadonlyArray<string>; readonly was?: S | undefined } | undefined
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
      open: Schema.optional(Schema.Struct({ ids: Schema.Array(Schema.String), was: Schema.optional(state) }))
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
 * What an update is known by when it is told again: its names, which may be none, and the number of its message.
 *
 * @since 0.1.0
 * @category models
 */
export interface Identity {
  readonly ids: ReadonlyArray<string>
  readonly message: number
}

/** What somebody else has made has no name. */
const deliveredOf = (update: Update): Delivered => Told.deliveredOf(update) ?? { id: Option.none() }

const messageOf = (update: Update): number => {
  if (update._tag === "NewMessage") return update.message.id
  return update._tag === "AlbumReceived" ? update.messages[0]?.id ?? 0 : 0
}

/**
 * What tells an update apart from others.
 *
 * @since 0.1.0
 * @category accessors
 */
export const identityOf = (update: Update): Identity => {
  const names = Told.namesOf(deliveredOf(update))
  // Telegram tells queries once, but their handlers may be run again.
  const isQuery = names.length === 0 && "id" in update && typeof update.id === "bigint"
  return { ids: isQuery ? [`query ${update.id}`] : names, message: messageOf(update) }
}

const isKnown = <S>({ done, used }: FsmRecord<S>, id: string): boolean => done.includes(id) || used.includes(id)

/**
 * What is left of an update of which some has taken part, but not all: of an album, the messages that have not.
 *
 * @since 0.1.0
 * @category accessors
 */
export const leftOf = <S>(record: FsmRecord<S>, update: Update): Update =>
  Told.leftOf(update, deliveredOf(update), (id) => isKnown(record, id))?.update ?? update

const isOpen = <S>({ open }: FsmRecord<S>, { ids }: Identity): boolean =>
  open !== undefined && ids.some((id) => open.ids.includes(id))

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
export const roleOf = <S>(record: FsmRecord<S>, identity: Identity): "Done" | "Open" | "Past" | "New" => {
  const { ids, message } = identity
  if (isOpen(record, identity)) return "Open"
  if (ids.length > 0 && ids.every((id) => isKnown(record, id))) {
    return ids.every((id) => record.done.includes(id)) ? "Done" : "Past"
  }
  return message > 0 && message < record.newest ? "Past" : "New"
}

const remember = (ids: ReadonlyArray<string>, more: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...ids, ...more.filter((id) => !ids.includes(id))].slice(-remembered)

/** What was open before another update came is not handled again. */
const closed = <S>(record: FsmRecord<S>, identity: Identity): FsmRecord<S> => ({
  ...record,
  newest: Math.max(record.newest, identity.message),
  done: record.open === undefined || isOpen(record, identity) ? record.done : remember(record.done, record.open.ids),
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
): FsmRecord<S> => {
  const { ids } = identity
  return { ...closed(record, identity), state, open: ids.length === 0 ? undefined : { ids, was } }
}

/**
 * A handler of its own is done.
 *
 * @since 0.1.0
 * @category transitions
 */
export const finished = <S>(record: FsmRecord<S>, identity: Identity): FsmRecord<S> => {
  if (identity.ids.length === 0) return record
  const next = closed(record, identity)
  return { ...next, done: remember(next.done, identity.ids) }
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
  used: remember(record.used, identity.ids)
})
