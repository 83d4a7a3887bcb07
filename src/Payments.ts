/**
 * Payments: invoices, what a bot says when somebody pays, and buying media.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/payments
 */
import * as Effect from "effect/Effect"
import type { PreCheckoutQuery, ShippingQuery } from "../schema/model/Update.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import * as payments from "../schema/tl/api/methods/payments.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"

export { type BuyError, buyMedia, PriceDiffers } from "./bot/purchase.ts"

/**
 * What something costs: a label, and an amount in the smallest units of the currency.
 *
 * @since 0.1.0
 * @category models
 */
export interface Price {
  readonly label: string
  readonly amount: bigint
}

/**
 * What is to be paid.
 *
 * @since 0.1.0
 * @category models
 */
export interface InvoiceOptions {
  /** 1 to 32 characters. */
  readonly title: string
  /** 1 to 255 characters. */
  readonly description: string
  /** 1 to 128 bytes that come back with the payment, and that the user never sees. */
  readonly payload: string | Uint8Array
  /** Three letters; `XTR` are Telegram Stars, the only ones for digital goods. */
  readonly currency: string
  /** One price for Stars. */
  readonly prices: readonly [Price, ...ReadonlyArray<Price>]
  /** The token of the provider, from @BotFather; none for Stars. */
  readonly provider?: string | undefined
  /** What the user has to tell. */
  readonly asksFor?: ReadonlyArray<"Name" | "Phone" | "Email" | "Address"> | undefined
  /** Whether the price depends on the address: the bot is asked with a `ShippingQuery`. */
  readonly isFlexible?: boolean | undefined
  /** Whether no money flows. */
  readonly isTest?: boolean | undefined
  /** The address of a picture. */
  readonly photo?: string | undefined
  /** What the button of the message starts the bot with in other chats. */
  readonly start?: string | undefined
}

const price = ({ amount, label }: Price): T.LabeledPrice => ({ _tag: "labeledPrice", amount, label })

const toInput = (options: InvoiceOptions): T.inputMediaInvoice => {
  const asks = new Set(options.asksFor)
  const { payload, photo } = options
  return {
    _tag: "inputMediaInvoice",
    title: options.title,
    description: options.description,
    photo: photo === undefined
      ? undefined
      : { _tag: "inputWebDocument", url: photo, size: 0, mimeType: "image/jpeg", attributes: [] },
    invoice: {
      _tag: "invoice",
      test: options.isTest === true,
      nameRequested: asks.has("Name"),
      phoneRequested: asks.has("Phone"),
      emailRequested: asks.has("Email"),
      shippingAddressRequested: asks.has("Address"),
      flexible: options.isFlexible === true,
      currency: options.currency,
      prices: options.prices.map(price)
    },
    payload: typeof payload === "string" ? new TextEncoder().encode(payload) : payload,
    provider: options.provider,
    providerData: { _tag: "dataJSON", data: "{}" },
    startParam: options.start ?? ""
  }
}

/**
 * An invoice, to be sent with `Draft.media`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Invoice {
  readonly toInput: Effect.Effect<T.inputMediaInvoice>
}

/**
 * An invoice.
 *
 * @since 0.1.0
 * @category constructors
 */
export const invoice = (options: InvoiceOptions): Invoice => ({ toInput: Effect.sync(() => toInput(options)) })

/**
 * Why there is no link to an invoice.
 *
 * @since 0.1.0
 * @category errors
 */
export type LinkError = Method.Error<typeof payments.exportInvoice> | InvokeError

/**
 * A link to an invoice, which anybody can pay who has it.
 *
 * @since 0.1.0
 * @category sending
 * @see https://core.telegram.org/method/payments.exportInvoice
 */
export const link = (options: InvoiceOptions): Effect.Effect<string, LinkError, Rpc> =>
  Effect.flatMap(
    Rpc,
    (rpc) => Effect.map(rpc.invoke(payments.exportInvoice({ invoiceMedia: toInput(options) })), ({ url }) => url)
  )

/**
 * Why the bot's word did not count.
 *
 * @since 0.1.0
 * @category errors
 */
export type CheckoutError = Method.Error<typeof messages.setBotPrecheckoutResults> | InvokeError

/**
 * Why the bot's word did not count. `QUERY_ID_INVALID`: it came too late.
 *
 * @since 0.1.0
 * @category errors
 */
export type ShippingError = Method.Error<typeof messages.setBotShippingResults> | InvokeError

const checkout = (queryId: bigint, error: string | undefined): Effect.Effect<void, CheckoutError, Rpc> =>
  Effect.flatMap(Rpc, (rpc) =>
    Effect.asVoid(
      rpc.invoke(messages.setBotPrecheckoutResults({ queryId, success: error === undefined, error }))
    ))

/**
 * Agrees to a payment. The bot has ten seconds; then the payment fails.
 *
 * @since 0.1.0
 * @category answering
 * @see https://core.telegram.org/method/messages.setBotPrecheckoutResults
 */
export const accept = (query: PreCheckoutQuery): Effect.Effect<void, CheckoutError, Rpc> =>
  checkout(query.id, undefined)

/**
 * Refuses a payment, and tells the user why.
 *
 * @since 0.1.0
 * @category answering
 */
export const refuse = (query: PreCheckoutQuery, why: string): Effect.Effect<void, CheckoutError, Rpc> =>
  checkout(query.id, why)

/**
 * A way to send an order.
 *
 * @since 0.1.0
 * @category models
 */
export interface ShippingOption {
  readonly id: string
  readonly title: string
  readonly prices: ReadonlyArray<Price>
}

/**
 * Says in which ways an order can be sent to an address.
 *
 * @since 0.1.0
 * @category answering
 * @see https://core.telegram.org/method/messages.setBotShippingResults
 */
export const ship = (
  query: ShippingQuery,
  options: ReadonlyArray<ShippingOption>
): Effect.Effect<void, ShippingError, Rpc> =>
  Effect.flatMap(Rpc, (rpc) =>
    Effect.asVoid(rpc.invoke(messages.setBotShippingResults({
      queryId: query.id,
      shippingOptions: options.map(({ id, prices, title }) => ({
        _tag: "shippingOption",
        id,
        title,
        prices: prices.map(price)
      }))
    }))))

/**
 * Says that an order cannot be sent to an address, and tells the user why.
 *
 * @since 0.1.0
 * @category answering
 */
export const refuseShipping = (query: ShippingQuery, why: string): Effect.Effect<void, ShippingError, Rpc> =>
  Effect.flatMap(
    Rpc,
    (rpc) => Effect.asVoid(rpc.invoke(messages.setBotShippingResults({ queryId: query.id, error: why })))
  )
