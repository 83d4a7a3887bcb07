/**
 * Payments: invoices of bots, forms, orders, and what the bot says of them. The provider is one that takes all the money.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/payments
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { toHex } from "../../crypto/bytes.ts"
import { randomLong } from "../environment.ts"
import { invalid, Refusal } from "../refusal.ts"
import type { Asked, Invoice } from "./botDesk.ts"
import * as Letters from "./letters.ts"
import type { Person } from "./model.ts"
import * as Notices from "./notices.ts"
import * as Paid from "./paid.ts"
import type { World } from "./World.ts"

/** A bot has this long to answer, in milliseconds. */
const patience = 10_000

/** What prices come to, in the smallest units of the currency. */
const total = (prices: ReadonlyArray<T.LabeledPrice>): bigint => prices.reduce((sum, { amount }) => sum + amount, 0n)

/** Asks a bot something that it has to answer in ten seconds. */
const ask = <A>(
  world: World,
  questions: Map<bigint, Asked<A>>,
  { bot, user }: { readonly bot: Person; readonly user: Person },
  update: (queryId: bigint) => T.Update,
  settle: (answer: A | Refusal) => void
): void => {
  const id = randomLong(world.environment.random)
  const done = (answer: A | Refusal) => {
    if (!questions.delete(id)) return
    giveUp()
    settle(answer)
  }
  const giveUp = world.environment.timers.after(patience, () => done(invalid("BOT_PRECHECKOUT_TIMEOUT")))
  questions.set(id, { user, bot, settle: done })
  Notices.passing(world, bot, update(id), [user])
}

/**
 * Takes what somebody says about an order; where the price depends on the address, the bot is asked.
 *
 * @since 0.1.0
 * @category transitions
 */
export const order = (
  world: World,
  user: Person,
  { bot, media }: Invoice,
  info: T.PaymentRequestedInfo,
  settle: (answer: T.paymentsValidatedRequestedInfo | Refusal) => void
): void => {
  const { invoice, payload } = media
  const { shippingAddress } = info
  if (invoice.shippingAddressRequested === true && shippingAddress === undefined) {
    return settle(invalid("REQ_INFO_ADDRESS_INVALID"))
  }
  if (invoice.nameRequested === true && (info.name ?? "") === "") return settle(invalid("REQ_INFO_NAME_INVALID"))
  if (invoice.phoneRequested === true && (info.phone ?? "") === "") return settle(invalid("REQ_INFO_PHONE_INVALID"))
  if (invoice.emailRequested === true && (info.email ?? "") === "") return settle(invalid("REQ_INFO_EMAIL_INVALID"))
  const keep = (options: ReadonlyArray<T.ShippingOption>) => {
    const id = toHex(world.environment.random(8))
    world.desk.orders.set(id, { info, options })
    settle({
      _tag: "payments.validatedRequestedInfo",
      id,
      shippingOptions: options.length === 0 ? undefined : options
    })
  }
  if (invoice.flexible !== true || shippingAddress === undefined) return keep([])
  ask(
    world,
    world.desk.shipping,
    { bot, user },
    (queryId) => ({ _tag: "updateBotShippingQuery", queryId, userId: user.id, payload, shippingAddress }),
    (options) => (options instanceof Refusal ? settle(options) : keep(options))
  )
}

/**
 * How somebody pays.
 *
 * @since 0.1.0
 * @category models
 */
export interface Payment {
  readonly order?: string | undefined
  readonly shippingOption?: string | undefined
  readonly tip?: bigint | undefined
}

/**
 * Takes the money if the bot agrees, and says so in the chat.
 *
 * @since 0.1.0
 * @category transitions
 */
export const pay = (
  world: World,
  user: Person,
  invoice: Invoice,
  payment: Payment,
  settle: (answer: { readonly sent: Letters.Sent } | Refusal) => void
): void => {
  const { bot, media: { invoice: { currency, flexible, prices }, payload } } = invoice
  const known = payment.order === undefined ? undefined : world.desk.orders.get(payment.order)
  const option = known?.options.find(({ id }) => id === payment.shippingOption)
  if (payment.order !== undefined && known === undefined) return settle(invalid("REQUESTED_INFO_INVALID"))
  if (flexible === true && option === undefined) return settle(invalid("SHIPPING_OPTION_INVALID"))
  const totalAmount = total(prices) + total(option?.prices ?? []) + (payment.tip ?? 0n)
  const info = known?.info
  ask<true>(
    world,
    world.desk.checkouts,
    { bot, user },
    (queryId) => ({
      _tag: "updateBotPrecheckoutQuery",
      queryId,
      userId: user.id,
      payload,
      info,
      shippingOptionId: option?.id,
      currency,
      totalAmount
    }),
    (agreed) => {
      if (agreed instanceof Refusal) return settle(agreed)
      const unpaid = currency === "XTR" ? Paid.pay(world, user, bot, totalAmount) : undefined
      if (unpaid !== undefined) return settle(unpaid)
      invoice.isPaid = true
      const charge = toHex(world.environment.random(16))
      const action: T.messageActionPaymentSentMe = {
        _tag: "messageActionPaymentSentMe",
        currency,
        totalAmount,
        payload,
        info,
        shippingOptionId: option?.id,
        charge: { _tag: "paymentCharge", id: charge, providerChargeId: charge }
      }
      settle({ sent: Letters.send(world, user, bot, { action }) })
    }
  )
}
