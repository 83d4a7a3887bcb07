/**
 * What the server says without being asked, bounded, until somebody takes it.
 *
 * @since 0.1.0
 */
import type { NoSuchElementException } from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Mailbox from "effect/Mailbox"
import type { Unsolicited } from "../../services/Sessions.ts"

/**
 * Announcements in their order. What finds no place is dropped, and told of as `Lost` when what came before it is taken;
 * that the account is signed out always finds one.
 *
 * @since 0.1.0
 * @category models
 */
export interface Inbox {
  readonly offer: (event: Unsolicited) => void
  /** Ends, once the inbox has ended and is empty. */
  readonly take: Effect.Effect<Unsolicited, NoSuchElementException>
  readonly end: Effect.Effect<void>
}

/**
 * An inbox with so many places. Ends with the scope.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = Effect.fnUntraced(function*(capacity: number) {
  // One more, for the end of the account.
  const mailbox = yield* Mailbox.make<Unsolicited>({ capacity: capacity + 1, strategy: "dropping" })
  let waiting = 0
  let isOverflown = false

  const offer = (event: Unsolicited): void => {
    if (event._tag === "SignedOut") {
      mailbox.unsafeOffer(event)
      return
    }
    if (isOverflown) return
    // The last place is for telling of what had none.
    if (waiting === capacity - 1) {
      isOverflown = true
      mailbox.unsafeOffer({ _tag: "Lost", reason: "Overflow" })
      return
    }
    waiting++
    mailbox.unsafeOffer(event)
  }
  const taken = (event: Unsolicited): Unsolicited => {
    if (event._tag === "Lost" && event.reason === "Overflow") isOverflown = false
    else if (event._tag !== "SignedOut") waiting--
    return event
  }
  return { offer, take: Effect.map(mailbox.take, taken), end: Effect.asVoid(mailbox.end) } satisfies Inbox
})
