/**
 * Buying paid media with stars.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/paid-media
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { PaidMedia } from "../../schema/model/Commerce.ts"
import { MessageOrigin } from "../../schema/model/FileLocation.ts"
import type { MessageId } from "../../schema/model/Ids.ts"
import { paidItem } from "../../schema/model/fromTl/media.ts"
import { peer } from "../../schema/model/fromTl/peer.ts"
import { updatesIn } from "../../schema/model/fromTl/updatesIn.ts"
import * as payments from "../../schema/tl/api/methods/payments.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerNotFound } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { InvalidCall, Rpc } from "../../services/Rpc.ts"
import type { Client, MessageLike } from "../messages/target.ts"
import { peerOf, resolve, sameChat, self as selfOf } from "../messages/target.ts"

/**
 * The media cost another number of stars than was agreed to. Nothing was paid.
 *
 * @since 0.1.0
 * @category errors
 */
export class PriceDiffers extends Schema.TaggedError<PriceDiffers>()("PriceDiffers", {
  agreed: Schema.BigInt,
  asked: Schema.BigInt
}) {
  /** With the price that is asked. */
  get retryable(): boolean {
    return false
  }
  /** Nothing was paid. */
  get mayHaveBeenExecuted(): boolean {
    return false
  }
  override get message(): string {
    return `${this.asked} stars are asked, and ${this.agreed} were agreed to`
  }
}

/**
 * Why media were not bought. `BALANCE_TOO_LOW`: there are not enough stars.
 *
 * @since 0.1.0
 * @category errors
 */
export type BuyError =
  | Method.Error<typeof payments.getPaymentForm>
  | Method.Error<typeof payments.sendStarsForm>
  | PriceDiffers
  | PeerNotFound
  | InvokeError

const strange = (method: string, cause: string) =>
  Effect.fail(new InvalidCall({ method, reason: "UnreadableAnswer", cause }))

/** What was bought of a chat, by what Telegram tells of it afterwards; other chats may have a message of the same id. */
const bought = (
  answer: T.PaymentsPaymentResult,
  chat: T.Peer | undefined,
  id: MessageId,
  stars: bigint
): PaidMedia | undefined => {
  if (answer._tag !== "payments.paymentResult") return undefined
  for (const told of updatesIn(answer.updates)) {
    if (told._tag !== "updateMessageExtendedMedia" || told.msgId !== id || !sameChat(told.peer, chat)) continue
    const origin = Option.some(new MessageOrigin({ chat: peer(told.peer), id }, true))
    return new PaidMedia({ stars, items: told.extendedMedia.map(paidItem(origin)) }, true)
  }
  return undefined
}

/**
 * Buys the media of a message for `stars`, which is what they are known to cost (`Media.PaidMedia`); where they cost
 * anything else by now, it fails with `PriceDiffers`, and nothing is paid. Gives the media, which can be downloaded, and
 * which the message has from now on. For users.
 *
 * @since 0.1.0
 * @category paying
 * @see https://core.telegram.org/method/payments.sendStarsForm
 */
export const buyMedia = (message: MessageLike, stars: bigint): Effect.Effect<PaidMedia, BuyError, Client> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const chat = yield* resolve(message.chat)
    const invoice: T.InputInvoice = { _tag: "inputInvoiceMessage", peer: chat, msgId: message.id }
    const form = yield* rpc.invoke(payments.getPaymentForm({ invoice }))
    if (form._tag !== "payments.paymentFormStars") return yield* strange("payments.getPaymentForm", form._tag)
    const { currency, prices } = form.invoice
    // Stars are never given back by a price.
    if (currency !== "XTR" || prices.some(({ amount }) => amount < 0n)) {
      return yield* strange("payments.getPaymentForm", currency)
    }
    const asked = prices.reduce((sum, { amount }) => sum + amount, 0n)
    if (asked !== stars) return yield* new PriceDiffers({ agreed: stars, asked })
    const answer = yield* rpc.invoke(payments.sendStarsForm({ formId: form.formId, invoice }))
    return bought(answer, peerOf(chat, yield* selfOf), message.id, stars) ??
      (yield* strange("payments.sendStarsForm", answer._tag))
  })
