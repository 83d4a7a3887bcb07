/** Checked by the compiler: what effects that send say of errors and requirements is not `any`, wherever they stand. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  Bot,
  Conversation,
  Dialogs,
  Draft,
  Filter,
  InlineMessages,
  InlineQuery,
  Keyboard,
  Media,
  Messages,
  Updates
} from "layergram"
import type { Callbacks, FormattedText, InlineResult, Markdown, Message, Rpc, Telegram, Update } from "layergram"
import * as DurableConversation from "layergram/DurableConversation"

type IsAny<A> = 0 extends 1 & A ? true : false
type Known<A> = IsAny<A> extends true ? false : unknown extends A ? false : true
/** Whether an effect says how it fails and what it needs. */
type Says<F> = F extends Effect.Effect<infer _A, infer E, infer R> ? Known<E> extends true ? Known<R> : false : false
const says = <F>(_effect: Says<F> extends true ? F : never): void => {}
type Has<E, Tag> = Extract<E, { readonly _tag: Tag }> extends never ? false : true
const holds = <_ extends true>(): void => {}

// Never called.
export const program = (given: {
  readonly message: Message
  readonly text: string | FormattedText.FormattedText
  readonly inline: InlineMessages.InlineMessageId
  readonly query: Update.InlineQuery
  readonly action: Callbacks.Action<{ readonly up: boolean }>
  readonly database: Effect.Effect<void, "boom">
  readonly failing: Effect.Effect<void, { readonly _tag: "Gone" }>
  readonly draft: Draft.Draft
  readonly own: InlineResult.InlineResult<"Own">
}) => {
  const { action, database, failing, inline, message, own, query, text } = given
  const bot = Bot.make(Bot.on(Filter.text, ({ message }) => Messages.reply(message, "x")))

  const handled = [
    Messages.send("@a", "x").pipe(Effect.catchTags({ USER_IS_BLOCKED: () => Messages.reply(message, "sorry") })),
    failing.pipe(Effect.catchTags({ Gone: () => Messages.edit(message, text) })),
    failing.pipe(Effect.catchTags({ Gone: () => InlineMessages.edit(inline, "x") })),
    failing.pipe(Effect.catchTags({ Gone: () => InlineQuery.answer(query, []) })),
    failing.pipe(Effect.catchTags({ Gone: () => InlineQuery.answerPage(query, []) })),
    failing.pipe(Effect.catchTags({ Gone: () => Conversation.say("x") })),
    failing.pipe(Effect.catchTags({ Gone: () => Conversation.ask("x") })),
    failing.pipe(Effect.catchTags({ Gone: () => Dialogs.saveDraft("@a", "x") })),
    failing.pipe(Effect.catchTags({ Gone: () => DurableConversation.say("a", "x") })),
    failing.pipe(Effect.catchTags({ Gone: () => DurableConversation.ask("a", "x") })),
    failing.pipe(Effect.catchTags({ Gone: () => DurableConversation.askClick("a", "x", action) })),
    failing.pipe(Effect.catchTags({ Gone: () => Messages.send("@a", Draft.text("x")) })),
    failing.pipe(Effect.catchTags({ Gone: () => Updates.run(() => Effect.void) })),
    failing.pipe(Effect.catchTags({ Gone: () => Bot.run(bot, { concurrency: 3 }) }))
  ] as const
  handled.forEach((effect) => {
    says<typeof effect>(effect)
  })

  const both = Effect.all([Messages.send("@a", "x"), Messages.send("@b", "y")])
  says<typeof both>(both)
  holds<Effect.Effect.Context<typeof both> extends Telegram.Telegram ? true : false>()
  both.pipe(
    // @ts-expect-error: Telegram knows no such error
    Effect.catchTag("NO_SUCH_ERROR", () => Effect.void)
  )
  both.pipe(Effect.catchTag("USER_IS_BLOCKED", () => Effect.void))

  const drafts = Effect.all([Messages.send("@a", Draft.markdown("*x*")), Messages.send("@b", "y")])
  says<typeof drafts>(drafts)
  holds<Has<Effect.Effect.Error<typeof drafts>, Markdown.MarkdownError["_tag"]>>()
  says(Effect.all([Bot.run(bot), database], { concurrency: "unbounded" }))
  says(Effect.raceAll([Bot.run(bot, { register: false }), database]))
  says(Effect.all([Updates.run(() => Effect.void), database], { concurrency: "unbounded" }))
  says(Effect.all([InlineQuery.answer(query, [own]), InlineQuery.answer(query, [])]))

  // A text has neither media nor options: nothing can be wrong with them.
  const written = Messages.send("@a", "x")
  holds<Has<Effect.Effect.Error<typeof written>, "PHOTO_INVALID_DIMENSIONS"> extends false ? true : false>()
  holds<Has<Effect.Effect.Error<typeof written>, "AlreadySent"> extends false ? true : false>()
  type Lacks<F, Tag> = Has<F extends Effect.Effect<infer _A, infer E, infer _R> ? E : never, Tag> extends true ? false
    : true

  // Nor has a draft of one, whatever is said about it; what it takes to make it is there.
  const drafted = Messages.send("@a", Draft.text("x").pipe(Draft.silent(), Draft.preview("off")))
  holds<Lacks<typeof drafted, "PHOTO_INVALID_DIMENSIONS">>()
  holds<Lacks<typeof drafted, "AlreadySent">>()
  holds<Lacks<typeof drafted, "KeyboardInvalid">>()
  holds<Effect.Effect.Error<typeof drafted> extends Effect.Effect.Error<typeof written> ? true : false>()
  const parsed = Messages.reply(message, Draft.markdown("x"))
  holds<Lacks<typeof parsed, "PHOTO_INVALID_DIMENSIONS">>()
  holds<Has<Effect.Effect.Error<typeof parsed>, "MarkdownError">>()
  const asked = Conversation.ask(Draft.text("x"))
  holds<Lacks<typeof asked, "PHOTO_INVALID_DIMENSIONS">>()

  // Media, previews that are media, keys and keyboards can fail, and say so.
  const place = Media.location({ latitude: 1, longitude: 2 })
  const pictured = Messages.send("@a", Draft.text("x").pipe(Draft.media(place), Draft.silent()))
  holds<Has<Effect.Effect.Error<typeof pictured>, "PHOTO_INVALID_DIMENSIONS">>()
  holds<Lacks<typeof pictured, "AlreadySent">>()
  const previewed = Messages.send("@a", Draft.preview(Draft.text("x"), "large"))
  holds<Has<Effect.Effect.Error<typeof previewed>, "WEBPAGE_NOT_FOUND">>()
  const keyed = Messages.send("@a", Draft.idempotencyKey(Draft.text("x"), "order 5"))
  holds<Has<Effect.Effect.Error<typeof keyed>, "AlreadySent">>()
  holds<Lacks<typeof keyed, "PHOTO_INVALID_DIMENSIONS">>()
  const pressed = Messages.send("@a", Draft.keyboard(Draft.text("x"), Keyboard.remove()))
  holds<Has<Effect.Effect.Error<typeof pressed>, "KeyboardInvalid">>()
  // A draft of which nothing is said may have all of it.
  const unknown = Messages.send("@a", given.draft)
  holds<Has<Effect.Effect.Error<typeof unknown>, "PHOTO_INVALID_DIMENSIONS">>()
  holds<Has<Effect.Effect.Error<typeof unknown>, "AlreadySent">>()

  // What options need is needed, and what they misspell is refused.
  const dead = Updates.run(() => Effect.fail("late" as const), {
    onFailure: ({ cause, update }) => Effect.ignore(Messages.send("@admin", `${update._tag} ${cause._tag}`))
  })
  holds<Rpc.Rpc extends Effect.Effect.Context<typeof dead> ? true : false>()
  // @ts-expect-error: concurrency
  Bot.run(bot, { concurency: 3 })
  return dead
}

describe("types of effects that send", () => {
  it("say how they fail and what they need, in the hands of another effect too", () => {
    assert.isFunction(program)
  })
})
