/**
 * Media that are about money.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Repair from "../../layers/support/repairable.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { OutgoingMedia } from "./outgoing.ts"
import { make, prepare } from "./outgoing.ts"

/**
 * What is to be paid for.
 *
 * @since 0.1.0
 * @category models
 */
export interface InvoiceOptions {
  readonly title: string
  readonly description: string
  /** Three letters of ISO 4217, or `XTR` for stars. */
  readonly currency: string
  /** What it is made up of, in the smallest units of the currency. */
  readonly prices: readonly [Price, ...ReadonlyArray<Price>]
  /** Given back to the bot when it is paid; nobody sees it. */
  readonly payload: string | Uint8Array
  /** The token of the payment provider from @BotFather; none for stars. */
  readonly provider?: string | undefined
  /** What the provider wants to know besides, as JSON. */
  readonly providerData?: string | undefined
  readonly photo?:
    | {
      readonly url: string
      readonly mimeType?: string | undefined
      /** In bytes. */
      readonly size?: number | undefined
      /** In pixels. */
      readonly width?: number | undefined
      /** In pixels. */
      readonly height?: number | undefined
    }
    | undefined
  /** For links to the bot: `t.me/bot?start=…`. */
  readonly startParameter?: string | undefined
  readonly isTest?: boolean | undefined
  readonly needsName?: boolean | undefined
  readonly needsPhone?: boolean | undefined
  readonly needsEmail?: boolean | undefined
  readonly needsShippingAddress?: boolean | undefined
  /** Whether the price depends on the address. */
  readonly isFlexible?: boolean | undefined
  /** Paid again each time this is over: 30 days, for stars. */
  readonly subscription?: Duration.DurationInput | undefined
  /** In the smallest units of the currency. */
  readonly maxTip?: bigint | undefined
  readonly suggestedTips?: ReadonlyArray<bigint> | undefined
}

/**
 * A part of what is to be paid.
 *
 * @since 0.1.0
 * @category models
 */
export interface Price {
  readonly label: string
  /** In the smallest units of the currency; negative for a discount. */
  readonly amount: bigint
}

const invoiceOf = (of: InvoiceOptions): T.invoice => ({
  _tag: "invoice",
  test: of.isTest,
  nameRequested: of.needsName,
  phoneRequested: of.needsPhone,
  emailRequested: of.needsEmail,
  shippingAddressRequested: of.needsShippingAddress,
  flexible: of.isFlexible,
  currency: of.currency,
  prices: of.prices.map(({ amount, label }): T.LabeledPrice => ({ _tag: "labeledPrice", label, amount })),
  maxTipAmount: of.maxTip,
  suggestedTipAmounts: of.maxTip === undefined ? undefined : of.suggestedTips ?? [],
  subscriptionPeriod: of.subscription === undefined ? undefined : Math.floor(Duration.toSeconds(of.subscription))
})

const pictureOf = (photo: InvoiceOptions["photo"]): T.InputWebDocument | undefined =>
  photo === undefined ? undefined : {
    _tag: "inputWebDocument",
    url: photo.url,
    size: photo.size ?? 0,
    mimeType: photo.mimeType ?? "image/jpeg",
    attributes: photo.width === undefined || photo.height === undefined
      ? []
      : [{ _tag: "documentAttributeImageSize", w: photo.width, h: photo.height }]
  }

/**
 * Something to be paid for. Bots only.
 *
 * @since 0.1.0
 * @category commerce
 * @see https://core.telegram.org/api/payments
 */
export const invoice = (of: InvoiceOptions): OutgoingMedia<never, never, "Invoice"> =>
  make(
    "Invoice",
    Effect.sync(() => ({
      _tag: "inputMediaInvoice",
      title: of.title,
      description: of.description,
      photo: pictureOf(of.photo),
      invoice: invoiceOf(of),
      payload: typeof of.payload === "string" ? new TextEncoder().encode(of.payload) : of.payload,
      provider: of.provider,
      providerData: { _tag: "dataJSON", data: of.providerData ?? "null" },
      startParam: of.startParameter
    }))
  )

type Visual<E, R> = OutgoingMedia<E, R, "Photo" | "Video" | "LivePhoto">

/**
 * One to ten photos and films that have to be paid for with so many stars. In channels, and by bots.
 *
 * @since 0.1.0
 * @category commerce
 * @see https://core.telegram.org/api/paid-media
 */
export const paid = <E, R>(
  stars: bigint,
  items: readonly [Visual<E, R>, ...ReadonlyArray<Visual<E, R>>],
  options?: {
    /** Given back to the bot when somebody pays. */
    readonly payload?: string | undefined
  }
): OutgoingMedia<E, R, "PaidMedia"> => {
  const media = (extendedMedia: ReadonlyArray<T.InputMedia>): T.InputMedia => ({
    _tag: "inputMediaPaidMedia",
    starsAmount: stars,
    extendedMedia,
    payload: options?.payload
  })
  return make(
    "PaidMedia",
    Effect.map(Effect.forEach(items, ({ toInput }) => toInput, { concurrency: 3 }), media),
    Effect.map(Effect.forEach(items, prepare, { concurrency: 3 }), (all) => Repair.map(Repair.all(all), media))
  )
}
