/**
 * What the embedded Telegram keeps for bots: what they were asked, what they have answered, and what they say of
 * themselves.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Refusal } from "../refusal.ts"
import type { Entry, Letter, Peer, Person } from "./model.ts"

/**
 * Something that a bot is asked, until it answers.
 *
 * @since 0.1.0
 * @category models
 */
export interface Asked<A> {
  readonly user: Person
  readonly bot: Person
  readonly settle: (answer: A | Refusal) => void
}

/**
 * Results that a bot has offered to somebody.
 *
 * @since 0.1.0
 * @category models
 */
export interface Offer {
  readonly user: Person | undefined
  readonly bot: Person
  readonly query: string
  readonly results: ReadonlyMap<string, T.InputBotInlineResult>
  readonly answer: T.messagesBotResults
  /** In seconds since 1970: for how long it is given again, and can be sent from. */
  readonly cachedUntil: number
  readonly goodUntil: number
}

/**
 * What a bot says of itself, and how it takes part in inline mode. What @BotFather is asked for elsewhere is set by the
 * test.
 *
 * @since 0.1.0
 * @category models
 */
export interface BotSettings {
  /** What the text field shows after the bot's name; none for a bot that is not in inline mode. */
  readonly inline: string | undefined
  /** Whether it is told of chosen results. */
  readonly inlineFeedback: boolean
  /** What is shown in the empty chat. */
  readonly picture: T.photo | undefined
  /** The address of its main mini app. */
  readonly mainApp: string | undefined
  /** Whether it can be connected to the accounts of others. */
  readonly business: boolean
  /** By scope and language. */
  readonly commands: Map<string, ReadonlyArray<T.BotCommand>>
  /** By language. */
  readonly infos: Map<string, T.botsBotInfo>
  /** By user; 0 stands for everybody else. */
  readonly menuButtons: Map<number, T.BotMenuButton>
}

/**
 * What somebody is about to pay for.
 *
 * @since 0.1.0
 * @category models
 */
export interface Invoice {
  readonly bot: Person
  readonly media: T.inputMediaInvoice
  /** Where the invoice stands; none for one that was made as a link. */
  readonly chat: Peer | undefined
  readonly letter: Letter | undefined
  isPaid: boolean
}

/**
 * A mini app that is open: who has opened it, and where.
 *
 * @since 0.1.0
 * @category models
 */
export interface WebView {
  readonly user: Person
  readonly bot: Person
  readonly peer: Peer
  readonly replyTo: number | undefined
  readonly silent: boolean
  /** In seconds since 1970. */
  openUntil: number
}

/**
 * A bot's connection to somebody's account.
 *
 * @since 0.1.0
 * @category models
 */
export interface Connection {
  readonly id: string
  readonly owner: Person
  readonly bot: Person
  readonly date: number
  rights: Omit<T.businessBotRights, "_tag">
  isDisabled: boolean
  /** While a call of the bot's is executed. */
  isActing: boolean
}

/**
 * What is kept for bots.
 *
 * @since 0.1.0
 * @category models
 */
export interface BotDesk {
  readonly inlineQueries: Map<
    bigint,
    Asked<T.messagesBotResults> & { readonly query: string; readonly offset: string }
  >
  readonly offers: Map<bigint, Offer>
  /** The answers that are given again, by bot, user, query and offset. */
  readonly cached: Map<string, bigint>
  /** Messages that were sent by way of a bot, by the numbers in their names. */
  readonly inlineMessages: Map<string, Letter>
  readonly shipping: Map<bigint, Asked<ReadonlyArray<T.ShippingOption>>>
  readonly checkouts: Map<bigint, Asked<true>>
  /** Invoices by their letters, and by the slugs of their links. */
  readonly invoices: Map<Letter | string, Invoice>
  /** Stars, of those who do not have as many as at first. */
  readonly stars: Map<Person, bigint>
  /** What bots have noted with the paid media of their messages. */
  readonly payloads: Map<Letter, string>
  /** Forms for paid media that somebody has opened. */
  readonly purchases: Map<bigint, { readonly user: Person; readonly entry: Entry }>
  /** Forms that somebody has opened. */
  readonly forms: Map<bigint, { readonly user: Person; readonly invoice: Invoice }>
  /** What somebody has said about an order, by its id. */
  readonly orders: Map<
    string,
    { readonly info: T.PaymentRequestedInfo; readonly options: ReadonlyArray<T.ShippingOption> }
  >
  /** By their ids. */
  readonly connections: Map<string, Connection>
  /** Mini apps that can answer with a result, by the query that they have. */
  readonly webViews: Map<bigint, WebView>
}

/**
 * An empty desk.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): BotDesk => ({
  inlineQueries: new Map(),
  offers: new Map(),
  cached: new Map(),
  inlineMessages: new Map(),
  shipping: new Map(),
  checkouts: new Map(),
  invoices: new Map(),
  stars: new Map(),
  payloads: new Map(),
  purchases: new Map(),
  forms: new Map(),
  orders: new Map(),
  connections: new Map(),
  webViews: new Map()
})
