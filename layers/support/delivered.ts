/**
 * What updates are known by when they are told again: the one way to name them, for all that remember what was handled.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import { AlbumReceived, NewMessage } from "../../schema/model/update/messages.ts"
import type { Update } from "../../schema/model/Update.ts"
import type { Delivered } from "../../services/Updates.ts"

// oxlint-disable-next-line no-extraneous-class -- whoever extends it puts its private fields into what it is given
class Same {
  constructor(update: object) {
    return update
  }
}

/** A private field in the update itself: nobody sees it, and a `WeakMap` of all updates takes a hundred times as long. */
class Mark extends Same {
  readonly #delivered: Delivered
  constructor(update: Update, delivered: Delivered) {
    super(update)
    this.#delivered = delivered
  }
  static of(update: object): Delivered | undefined {
    return #delivered in update ? update.#delivered : undefined
  }
}

/**
 * Notes with an update how it has come, once.
 *
 * @since 0.1.0
 * @category constructors
 */
export const mark = <U extends Update>(update: U, delivered: Delivered): U => {
  // oxlint-disable-next-line no-new -- it is the update itself
  if (Mark.of(update) === undefined) new Mark(update, delivered)
  return update
}

/**
 * How an update has come; none for one that was made by somebody else.
 *
 * @since 0.1.0
 * @category accessors
 */
export const deliveredOf = (update: Update): Delivered | undefined => Mark.of(update)

/**
 * The names of an update: of an album, those of its messages, for each may be told alone another time, or with others. None
 * for what is not numbered.
 *
 * @since 0.1.0
 * @category accessors
 */
export const namesOf = ({ id, parts }: Delivered): ReadonlyArray<string> => parts ?? Option.toArray(id)

/** How what has these names has come. */
const named = (names: ReadonlyArray<string>): Delivered => ({
  id: names.length === 0 ? Option.none() : Option.some(names.join("+")),
  ...(names.length > 1 ? { parts: names } : {})
})

/**
 * What is left of an update when some of its names are known: of an album that was handled in part, an album or a message.
 * None when all are known; the update itself when none is, or when it has no names.
 *
 * @since 0.1.0
 * @category filtering
 */
export const leftOf = (
  update: Update,
  delivered: Delivered,
  isKnown: (name: string) => boolean
): { readonly update: Update; readonly delivered: Delivered } | undefined => {
  const names = namesOf(delivered)
  const missing = names.filter((name) => !isKnown(name))
  if (missing.length === names.length) return { update, delivered }
  if (missing.length === 0) return undefined
  // Nobody knows which message has which name.
  if (update._tag !== "AlbumReceived" || update.messages.length !== names.length) return { update, delivered }
  const wanted = new Set(missing)
  const messages = update.messages.filter((_, index) => wanted.has(names[index] ?? ""))
  const [message] = messages
  const left = named(missing)
  return messages.length === 1 && message !== undefined
    ? { update: mark(new NewMessage({ message }, true), left), delivered: left }
    : { update: mark(new AlbumReceived({ messages }, true), left), delivered: left }
}
