import { assert, describe } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import { Draft, FormattedText, Html, Messages, Rich } from "layergram"
import { asBob } from "../messages/support.ts"
import { failureOf } from "../client/support.ts"
import { Message } from "../../schema/model/Message.ts"
import { it } from "../support/virtualTime.ts"

const text = (text: string) => ({ _tag: "textPlain", text }) as const

describe("rich messages", () => {
  it.effect("are blocks, and arrive as they were made (F217)", () =>
    asBob(({ alice }) =>
      Effect.gen(function*() {
        const report = Rich.blocks([
          Rich.heading(1, "Report"),
          Rich.paragraph(Html.html`a <b>b <i>c</i></b> <a href="https://a.example">d</a>`),
          Rich.divider,
          Rich.code("let a = 1", "ts"),
          Rich.math("x^2"),
          Rich.quote("q", "somebody"),
          Rich.list(["one", "two"]),
          Rich.orderedList(["three"], 3),
          Rich.table([["h"], [7]], { hasHeader: true }),
          Rich.details("more", [Rich.paragraph(FormattedText.customEmoji("👍", 5n))], { isOpen: true })
        ], { isRightToLeft: true })
        const sent = yield* Messages.send("@alice", Draft.rich(Draft.text("gone"), report))
        const { message } = yield* alice.receive
        assert(message._tag === "message" && message.richMessage !== undefined)
        assert.strictEqual(message.message, "")
        assert.isTrue(message.richMessage.rtl)
        const { blocks } = message.richMessage
        assert.deepStrictEqual(Option.map(sent.rich, (rich) => rich.blocks), Option.some(blocks))
        const again = Option.getOrThrow(yield* Messages.get(sent))
        assert.deepStrictEqual(again.rich, sent.rich)
        const encoded = yield* Schema.encode(Message)(again)
        assert.deepStrictEqual((yield* Schema.decode(Message)(encoded)).rich, sent.rich)
        assert.deepStrictEqual(blocks.map(({ _tag }) => _tag), [
          "pageBlockHeading1",
          "pageBlockParagraph",
          "pageBlockDivider",
          "pageBlockPreformatted",
          "pageBlockMath",
          "pageBlockBlockquote",
          "pageBlockList",
          "pageBlockOrderedList",
          "pageBlockTable",
          "pageBlockDetails"
        ])
        assert.deepInclude(blocks[0], { text: text("Report") })
        assert.deepInclude(blocks[1], {
          text: {
            _tag: "textConcat",
            texts: [
              text("a "),
              {
                _tag: "textBold",
                text: { _tag: "textConcat", texts: [text("b "), { _tag: "textItalic", text: text("c") }] }
              },
              text(" "),
              { _tag: "textUrl", text: text("d"), url: "https://a.example", webpageId: 0n }
            ]
          }
        })
        assert(blocks[8]?._tag === "pageBlockTable")
        assert.deepStrictEqual(blocks[8].rows.map(({ cells }) => cells.map(({ header, text }) => [header, text])), [
          [[true, text("h")]],
          [[false, text("7")]]
        ])
        assert.deepInclude(blocks[9], {
          open: true,
          blocks: [{
            _tag: "pageBlockParagraph",
            text: { _tag: "textCustomEmoji", documentId: 5n, alt: "👍" }
          }]
        })
      })
    ))

  it.effect("become other ones, or texts, when they are edited (F217)", () =>
    asBob(({ alice, server }) =>
      Effect.gen(function*() {
        const sent = yield* Messages.send("@alice", Draft.rich(Draft.empty, Rich.blocks([Rich.math("x")])))
        const first = yield* alice.receive
        assert(first.message._tag === "message")
        assert.deepStrictEqual(first.message.richMessage?.blocks, [{ _tag: "pageBlockMath", source: "x" }])
        yield* Messages.edit(sent, Draft.rich(Draft.empty, Rich.blocks([Rich.math("y")])))
        const edited = yield* Messages.edit(sent, "plain")
        assert.strictEqual(edited.text, "plain")
        const [second, third] = (yield* server.calls("messages.editMessage")).map(({ params }) => params.richMessage)
        assert.deepInclude(second, { blocks: [{ _tag: "pageBlockMath", source: "y" }] })
        assert.isUndefined(third)
      })
    ))

  it.effect("go to Telegram as Markdown or HTML, which reads them; the last content said is the one sent (F217)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const refused = yield* Effect.exit(
          Messages.send("@alice", Draft.rich(Draft.empty, Rich.markdown("# a", { isLiteral: true })))
        )
        assert.strictEqual(failureOf(refused)._tag, "UnlistedError")
        yield* Effect.exit(Messages.send("@alice", Draft.rich(Draft.empty, Rich.html("<h1>a</h1>"))))
        yield* Messages.send("@alice", Draft.withText(Draft.rich(Draft.empty, Rich.html("<h1>a</h1>")), "text"))
        const calls = (yield* server.calls("messages.sendMessage")).map(({ params }) => params)
        assert.deepInclude(calls[0]?.richMessage, {
          _tag: "inputRichMessageMarkdown",
          markdown: "# a",
          noautolink: true
        })
        assert.deepInclude(calls[1]?.richMessage, { _tag: "inputRichMessageHTML", html: "<h1>a</h1>" })
        assert.isUndefined(calls[2]?.richMessage)
        assert.strictEqual(calls[2]?.message, "text")
      })
    ))
})
