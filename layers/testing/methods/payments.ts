/**
 * Payments, from both sides.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/payments
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { toHex } from "../../crypto/bytes.ts"
import { randomLong } from "../environment.ts"
import { invalid, Refusal, refuse } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import type { Invoice } from "../world/botDesk.ts"
import * as Facts from "../world/facts.ts"
import type { Entry } from "../world/model.ts"
import { boxOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Paid from "../world/paid.ts"
import * as Payments from "../world/payments.ts"
import * as Render from "../world/render.ts"
import type { Handler, Member } from "./method.ts"
import { Later, map, method } from "./method.ts"

/** The invoice that somebody names. */
const named = ({ person, world }: Member, input: T.InputInvoice): Invoice | Refusal => {
  if (input._tag === "inputInvoiceSlug") return world.desk.invoices.get(input.slug) ?? invalid("SLUG_INVALID")
  if (input._tag !== "inputInvoiceMessage") return invalid("INVOICE_INVALID")
  const peer = resolve(world, person, input.peer)
  if (peer instanceof Refusal) return peer
  const entry = boxOf(person, peer).entries.get(input.msgId)
  if (entry === undefined || entry.peer !== peer) return invalid("MESSAGE_ID_INVALID")
  return world.desk.invoices.get(entry.letter) ?? invalid("INVOICE_INVALID")
}

/** The message with paid media that somebody names; none where there is no such message. */
const paidMedia = ({ person, world }: Member, input: T.InputInvoice): Entry | undefined => {
  if (input._tag !== "inputInvoiceMessage") return undefined
  const peer = resolve(world, person, input.peer)
  const entry = peer instanceof Refusal ? undefined : boxOf(person, peer).entries.get(input.msgId)
  return entry?.peer === peer && entry?.letter.media?._tag === "messageMediaPaidMedia" ? entry : undefined
}

const purchaseForm = ({ environment, person, world }: Member, entry: Entry): T.paymentsPaymentFormStars | Refusal => {
  const offer = Paid.offer(person, entry)
  if (offer instanceof Refusal) return offer
  const formId = randomLong(environment.random)
  world.desk.purchases.set(formId, { user: person, entry })
  const { author } = entry.letter
  const prices = [{ _tag: "labeledPrice", label: "", amount: offer.media.starsAmount }] as const
  return {
    _tag: "payments.paymentFormStars",
    formId,
    // Channels have no bot that sells for them.
    botId: author.bot === undefined ? 0 : author.id,
    title: "",
    description: "",
    invoice: { _tag: "invoice", currency: "XTR", prices },
    users: author.bot === undefined ? [] : [Render.toUser(world, person, author)]
  }
}

const getPaymentForm = method("payments.getPaymentForm", "user", (call, caller) => {
  const { environment, person, world } = caller
  const paid = paidMedia(caller, call.invoice)
  if (paid !== undefined) return purchaseForm(caller, paid)
  const invoice = named(caller, call.invoice)
  if (invoice instanceof Refusal) return invoice
  if (invoice.isPaid) return invalid("INVOICE_ALREADY_PAID")
  const formId = randomLong(environment.random)
  world.desk.forms.set(formId, { user: person, invoice })
  const { bot, media } = invoice
  const common = {
    formId,
    botId: bot.id,
    title: media.title,
    description: media.description,
    invoice: media.invoice,
    users: [Render.toUser(world, person, bot)]
  }
  return media.invoice.currency === "XTR"
    ? { _tag: "payments.paymentFormStars", ...common }
    : { _tag: "payments.paymentForm", ...common, providerId: BigInt(bot.id), url: "https://provider.invalid/pay" }
})

const validateRequestedInfo = method("payments.validateRequestedInfo", "user", (call, caller) => {
  const invoice = named(caller, call.invoice)
  if (invoice instanceof Refusal) return invoice
  const { person, world } = caller
  return new Later((settle) => Payments.order(world, person, invoice, call.info, settle))
})

const form = ({ person, world }: Member, id: bigint): Invoice | Refusal => {
  const open = world.desk.forms.get(id)
  if (open === undefined || open.user !== person) return invalid("FORM_EXPIRED")
  return open.invoice.isPaid ? invalid("INVOICE_ALREADY_PAID") : open.invoice
}

const pay = (caller: Member, formId: bigint, payment: Payments.Payment): Refusal | Later<T.PaymentsPaymentResult> => {
  const invoice = form(caller, formId)
  if (invoice instanceof Refusal) return invoice
  const { person, world } = caller
  const paid = new Later<{ readonly sent: Parameters<typeof Notices.arrived>[2] }>((settle) =>
    Payments.pay(world, person, invoice, payment, settle)
  )
  const result = map(paid, ({ sent }): T.PaymentsPaymentResult => {
    world.desk.forms.delete(formId)
    return { _tag: "payments.paymentResult", updates: Notices.ofEvents(world, person, person, [sent.event]) }
  })
  return result instanceof Later ? result : invalid("FORM_EXPIRED")
}

const sendPaymentForm = method("payments.sendPaymentForm", "user", (call, caller) => {
  if (call.credentials._tag !== "inputPaymentCredentials") return invalid("PAYMENT_CREDENTIALS_INVALID")
  const invoice = form(caller, call.formId)
  if (!(invoice instanceof Refusal) && invoice.media.invoice.currency === "XTR") return invalid("FORM_UNSUPPORTED")
  const { requestedInfoId, shippingOptionId, tipAmount } = call
  return pay(caller, call.formId, { order: requestedInfoId, shippingOption: shippingOptionId, tip: tipAmount })
})

/** Pays for media. */
const purchase = (
  { person, session, world }: Member,
  formId: bigint,
  entry: Entry
): T.PaymentsPaymentResult | Refusal => {
  const update = Paid.buy(world, person, entry, session)
  if (update instanceof Refusal) return update
  world.desk.purchases.delete(formId)
  const gallery = Render.gallery(world, person)
  gallery.addEntry(entry)
  return { _tag: "payments.paymentResult", updates: Notices.container(world, [update], gallery) }
}

const sendStarsForm = method("payments.sendStarsForm", "user", (call, caller) => {
  const open = caller.world.desk.purchases.get(call.formId)
  if (open !== undefined && open.user === caller.person) return purchase(caller, call.formId, open.entry)
  const invoice = form(caller, call.formId)
  if (!(invoice instanceof Refusal) && invoice.media.invoice.currency !== "XTR") return invalid("FORM_UNSUPPORTED")
  return pay(caller, call.formId, {})
})

const getStarsStatus = method("payments.getStarsStatus", "member", (call, { person, world }) => {
  if (call.peer._tag !== "inputPeerSelf") return invalid("PEER_ID_INVALID")
  const amount = call.ton === true ? 0n : Paid.balance(world, person)
  return { _tag: "payments.starsStatus", balance: { _tag: "starsAmount", amount, nanos: 0 }, chats: [], users: [] }
})

/** Which of the messages somebody can see by now. */
const getExtendedMedia = method("messages.getExtendedMedia", "user", (call, { person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const gallery = Render.gallery(world, person)
  const updates = call.id.flatMap((id): ReadonlyArray<T.Update> => {
    const entry = boxOf(person, peer).entries.get(id)
    const update = entry === undefined || entry.peer !== peer ? undefined : Paid.toUpdate(person, entry)
    return update === undefined ? [] : [update]
  })
  gallery.add(peer)
  return Notices.container(world, updates, gallery)
})

const exportInvoice = method("payments.exportInvoice", "bot", (call, { environment, person, world }) => {
  const media = call.invoiceMedia
  if (media._tag !== "inputMediaInvoice") return invalid("INVOICE_INVALID")
  const shown = Facts.invoice(world, person, media)
  if (shown instanceof Refusal) return shown
  const slug = toHex(environment.random(12))
  world.desk.invoices.set(slug, { bot: person, media, chat: undefined, letter: undefined, isPaid: false })
  return { _tag: "payments.exportedInvoice", url: `https://t.me/$${slug}` }
})

const setBotShippingResults = method("messages.setBotShippingResults", "bot", (call, { person, world }) => {
  const asked = world.desk.shipping.get(call.queryId)
  if (asked === undefined || asked.bot !== person) return invalid("QUERY_ID_INVALID")
  if (call.error !== undefined) asked.settle(refuse(400, "SHIPPING_NOT_AVAILABLE"))
  else asked.settle(call.shippingOptions ?? [])
  return true
})

const setBotPrecheckoutResults = method("messages.setBotPrecheckoutResults", "bot", (call, { person, world }) => {
  const asked = world.desk.checkouts.get(call.queryId)
  if (asked === undefined || asked.bot !== person) return invalid("QUERY_ID_INVALID")
  if (call.success === true) asked.settle(true)
  else if ((call.error ?? "") === "") return invalid("ERROR_TEXT_EMPTY")
  else asked.settle(refuse(400, "BOT_PRECHECKOUT_FAILED"))
  return true
})

/**
 * The methods about payments.
 *
 * @since 0.1.0
 * @category methods
 */
export const payments: ReadonlyArray<Handler> = [
  getPaymentForm,
  validateRequestedInfo,
  sendPaymentForm,
  sendStarsForm,
  getStarsStatus,
  getExtendedMedia,
  exportInvoice,
  setBotShippingResults,
  setBotPrecheckoutResults
]
