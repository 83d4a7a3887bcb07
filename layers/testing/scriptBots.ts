/**
 * What the people of a test do with bots besides writing: asking inline bots, choosing results, paying.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as T from "../../schema/tl/api/types.ts"
import type { Core } from "./core.ts"
import { invalid, Refusal } from "./refusal.ts"
import type { Place } from "./script.ts"
import * as Business from "./world/business.ts"
import * as Inline from "./world/inline.ts"
import * as Letters from "./world/letters.ts"
import type { Person } from "./world/model.ts"
import { boxOf } from "./world/model.ts"
import * as Paid from "./world/paid.ts"
import * as Payments from "./world/payments.ts"

/**
 * How somebody pays.
 *
 * @since 0.1.0
 * @category models
 */
export interface PayOptions {
  /** What the invoice asks for. */
  readonly info?: Omit<T.paymentRequestedInfo, "_tag"> | undefined
  /** The id of the way in which the order is sent. */
  readonly shippingOption?: string | undefined
  /** In the smallest units of the currency. */
  readonly tip?: bigint | undefined
}

/**
 * What somebody does with bots.
 *
 * @since 0.1.0
 * @category models
 */
export interface BotActs {
  /** Types a bot's name and something after it; gives what the bot offers, a page of it. */
  readonly ask: (
    bot: Place<Person>,
    query: string,
    options?: { readonly chat?: Place | undefined; readonly offset?: string | undefined }
  ) => Effect.Effect<T.messagesBotResults, Refusal>
  /** Sends one of the results; gives the id of the message as this actor sees it. */
  readonly choose: (chat: Place, answer: T.messagesBotResults, result: string) => Effect.Effect<number, Refusal>
  /** Pays the invoice of a message: tells what is asked for, and waits for the bot to agree. */
  readonly pay: (chat: Place, id: number, options?: PayOptions) => Effect.Effect<void, Refusal>
  /**
   * Connects a bot to the account of this actor, who must have Premium, or changes what it may do there: answer only,
   * unless said.
   */
  readonly employ: (bot: Place<Person>, rights?: Omit<T.businessBotRights, "_tag">) => Effect.Effect<void, Refusal>
  /** Ends that. */
  readonly dismiss: (bot: Place<Person>) => Effect.Effect<void>
  /**
   * The account lives in another data centre from now on; for accounts that nobody is signed in to. Its bot hears of it
   * with the next change of their connection.
   */
  readonly move: (dc: number) => Effect.Effect<void>
  /** Buys the paid media of a message with stars, of which everybody has 10,000 at first. */
  readonly buy: (chat: Place, id: number) => Effect.Effect<void, Refusal>
}

/**
 * Lets the test speak for somebody.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (core: Core, person: Person): BotActs => {
  const { post, world } = core
  const later = <A>(run: (settle: (answer: A | Refusal) => void) => void): Effect.Effect<A, Refusal> =>
    Effect.async<A, Refusal>((resume) =>
      post.turn(() => run((answer) => resume(answer instanceof Refusal ? answer : Effect.succeed(answer))))
    )
  const sent = (chat: Place, answer: T.messagesBotResults, result: string): number | Refusal => {
    const offer = world.desk.offers.get(answer.queryId)
    const chosen = offer?.results.get(result)
    if (offer === undefined || chosen === undefined) return invalid("RESULT_ID_INVALID")
    const refused = Letters.mayWrite(person, chat.peer)
    if (refused !== undefined) return refused
    const draft = Inline.draftOf(world, person.dc, offer.bot, chosen)
    if (draft instanceof Refusal) return draft
    const { entry } = Letters.send(world, person, chat.peer, draft)
    Inline.chosen(world, person, offer, result, entry.letter)
    return entry.id
  }
  return {
    ask: (bot, query, options = {}) =>
      later((settle) =>
        Inline.ask(world, person, {
          bot: bot.peer,
          peer: options.chat?.peer ?? bot.peer,
          query,
          offset: options.offset ?? ""
        }, settle)
      ),
    choose: (chat, answer, result) => later((settle) => settle(sent(chat, answer, result))),
    employ: (bot, rights = { reply: true }) =>
      later<void>((settle) => {
        const done = Business.connect(world, person, bot.peer, rights)
        settle(done instanceof Refusal ? done : undefined)
      }),
    dismiss: (bot) => Effect.sync(() => post.turn(() => Business.disconnect(world, person, bot.peer))),
    move: (dc) => Effect.sync(() => void (person.dc = dc)),
    buy: (chat, id) =>
      later<void>((settle) => {
        const entry = boxOf(person, chat.peer).entries.get(id)
        const done = entry === undefined ? invalid("MESSAGE_ID_INVALID") : Paid.buy(world, person, entry)
        settle(done instanceof Refusal ? done : undefined)
      }),
    pay: (chat, id, { info, shippingOption, tip } = {}) =>
      later<void>((settle) => {
        const letter = boxOf(person, chat.peer).entries.get(id)?.letter
        const invoice = letter === undefined ? undefined : world.desk.invoices.get(letter)
        if (invoice === undefined) return settle(invalid("INVOICE_INVALID"))
        if (invoice.isPaid) return settle(invalid("INVOICE_ALREADY_PAID"))
        const pay = (order: string | undefined) =>
          Payments.pay(
            world,
            person,
            invoice,
            { order, shippingOption, tip },
            (answer) => settle(answer instanceof Refusal ? answer : undefined)
          )
        if (info === undefined) return pay(undefined)
        Payments.order(world, person, invoice, { _tag: "paymentRequestedInfo", ...info }, (answer) =>
          answer instanceof Refusal ? settle(answer) : pay(answer.id))
      })
  }
}
