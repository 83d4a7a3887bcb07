import { assert, describe } from "@effect/vitest"
import { Effect } from "effect"
import { Draft, FormattedText, Html, Markdown, Messages } from "layergram"
import { failureOf, patiently, play, settle } from "../client/support.ts"
import { it } from "../support/virtualTime.ts"

describe("formatted messages", () => {
  it.effect("arrive as they were written, and say how they stand in the chat (F106, F107, 10.1, 10.4, 10.10)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        yield* alice.send(bot, "hello")
        yield* settle
        const name = FormattedText.mention("Alice", alice.id as Parameters<typeof FormattedText.mention>[1])
        const text = Html.html`  👨‍👩‍👧 <b>Dear</b> ${name}, <a href="https://a.example">look</a>  `
        const sent = yield* patiently(Messages.send(alice.id, text))
        const trimmed = FormattedText.trim(text)
        assert.strictEqual(sent.text, trimmed.text)
        assert.deepStrictEqual(sent.entities, trimmed.entities)
        const seen = yield* alice.receive
        assert.strictEqual(seen.text, trimmed.text)
        assert.deepStrictEqual(seen.message._tag === "message" ? seen.message.entities : [], [
          { _tag: "messageEntityBold", offset: 9, length: 4 },
          { _tag: "messageEntityMentionName", offset: 14, length: 5, userId: alice.id },
          { _tag: "messageEntityTextUrl", offset: 21, length: 4, url: "https://a.example" }
        ])
      })
    ))

  it.effect("are read from Markdown and HTML while they are made, and fail as that does (F178)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        yield* alice.send(bot, "hello")
        yield* settle
        yield* patiently(Messages.send(alice.id, Draft.textEffect(Markdown.parse("*bold*"))))
        assert.strictEqual((yield* alice.receive).text, "bold")
        yield* patiently(Messages.send(alice.id, Draft.markdown("_short_")))
        assert.strictEqual((yield* alice.receive).text, "short")
        yield* patiently(Messages.send(alice.id, Draft.silent(Draft.html("<i>form</i>"))))
        assert.strictEqual((yield* alice.receive).text, "form")
        const wrongHtml = yield* patiently(Effect.exit(Messages.send(alice.id, Draft.html("<i>form"))))
        assert.strictEqual(failureOf(wrongHtml)._tag, "HtmlError")
        const wrong = yield* patiently(Effect.exit(Messages.send(alice.id, Draft.textEffect(Markdown.parse("*bold")))))
        assert.strictEqual(failureOf(wrong)._tag, "MarkdownError")
      })
    ))
})
