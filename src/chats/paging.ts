/**
 * Lists that Telegram gives page by page.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"

/**
 * Everything of a list, from `start` on: `page` gives a page and where the next one begins. Only an empty page is the
 * last one, and one that brings nothing new: `keyOf` says what is the same.
 *
 * @since 0.1.0
 * @category constructors
 */
export const paged = <A, Cursor, E, R>(
  start: Cursor,
  page: (at: Cursor) => Effect.Effect<readonly [items: ReadonlyArray<A>, next: Cursor | undefined], E, R>,
  keyOf: (item: A) => unknown
): Stream.Stream<A, E, R> => {
  // Each run of the stream has a memory of its own: the last page is enough to see a circle.
  interface At {
    readonly cursor: Cursor
    readonly before: ReadonlySet<unknown>
  }
  return Stream.flattenIterables(
    Stream.unfoldEffect<At | undefined, ReadonlyArray<A>, E, R>({ cursor: start, before: new Set() }, (at) => {
      if (at === undefined) return Effect.succeed(Option.none())
      return Effect.map(page(at.cursor), ([items, next]) => {
        const fresh = items.filter((item) => !at.before.has(keyOf(item)))
        if (fresh.length === 0) return Option.none()
        const then = next === undefined ? undefined : { cursor: next, before: new Set(items.map(keyOf)) }
        return Option.some([fresh, then] as const)
      })
    })
  )
}
