/**
 * Brings what the main session hears to whoever listens, at once. What nobody was there to hear is found out by asking,
 * but for the end.
 *
 * @since 0.1.0
 */
import type { News } from "../../services/DcPool.ts"

/**
 * A place where somebody may listen.
 *
 * @since 0.1.0
 * @category models
 */
export interface Inbox {
  readonly tell: (news: News) => void
  readonly listen: (listener: (news: News) => void) => void
}

/**
 * A place where nobody listens yet.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Inbox => {
  let listener: ((news: News) => void) | undefined
  let end: News | undefined
  return {
    tell: (news) => {
      if (listener !== undefined) return listener(news)
      if (news._tag === "SignedOut" || news._tag === "Closed") end = news
    },
    listen: (next) => {
      listener = next
      if (end !== undefined) next(end)
    }
  }
}
