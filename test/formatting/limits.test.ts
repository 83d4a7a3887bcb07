import { assert, describe } from "@effect/vitest"
import { Effect } from "effect"
import { Draft, FormattedText, Html, Messages } from "layergram"
import { Bold, CustomEmoji, TextUrl } from "../../schema/model/Entity.ts"
import { asBob } from "../messages/support.ts"
import { it } from "../support/virtualTime.ts"

const bolds = (count: number) =>
  Array.from({ length: count }, (_, index) => new Bold({ offset: index * 2, length: 1 }, true))
const emoji = (count: number) =>
  Array.from({ length: count }, (_, index) => new CustomEmoji({ offset: index * 2, length: 1, documentId: 1n }, true))

describe("what a message may have", () => {
  it.effect("are 100 entities and 100 custom emoji: the first ones are sent, the message says what is left (10.6)", () =>
    asBob(({ alice, server }) =>
      Effect.gen(function*() {
        const content = new FormattedText.FormattedText({
          text: "a ".repeat(150) + "a",
          entities: [...bolds(150), ...emoji(101)]
        })
        const sent = yield* Messages.send("@alice", content)
        const count = (tag: string) => sent.entities.filter(({ _tag }) => _tag === tag).length
        assert.deepStrictEqual([count("Bold"), count("CustomEmoji")], [100, 100])
        const [call] = yield* server.calls("messages.sendMessage")
        assert.strictEqual(call?.params.entities?.length, 200)
        assert.strictEqual(call?.params.entities?.[99]?.offset, 198)
        const { message } = yield* alice.receive
        assert.strictEqual(message._tag === "message" ? message.entities?.length : 0, 200)
      })
    ))

  it.effect("is no half of a character: it is replaced before it is sent, and entities stay in place (T10.6)", () =>
    asBob(({ alice, server }) =>
      Effect.gen(function*() {
        const text = "\ud83d a\udc00 🙂 word \ud83d"
        const sent = yield* Messages.send(
          "@alice",
          new FormattedText.FormattedText({ text, entities: [new Bold({ offset: 8, length: 4 }, true)] })
        )
        const whole = "\ufffd a\ufffd 🙂 word \ufffd"
        assert.strictEqual(sent.text, whole)
        assert.strictEqual(whole.slice(8, 12), "word")
        assert.deepStrictEqual(sent.entities, [new Bold({ offset: 8, length: 4 }, true)])
        assert.strictEqual((yield* server.calls("messages.sendMessage"))[0]?.params.message, whole)
        assert.strictEqual((yield* alice.receive).text, whole)
        yield* Messages.send("@alice", "\ud83d\ude42\ude42")
        assert.strictEqual((yield* alice.receive).text, "🙂\ufffd")
      })
    ))

  it.effect("is a link without a preview, and a preview without a link: they have nothing to do with each other (10.15)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const link = Html.html`<a href="https://a.example/">a</a>`
        const sent = yield* Messages.send("@alice", Draft.formatted(link).pipe(Draft.preview("off")))
        assert.deepStrictEqual(sent.entities, [new TextUrl({ offset: 0, length: 1, url: "https://a.example/" }, true)])
        const [call] = yield* server.calls("messages.sendMessage")
        assert.isTrue(call?.params.noWebpage)
        yield* Effect.exit(
          Messages.send(
            "@alice",
            Draft.text("no link").pipe(Draft.preview({ url: "https://b.example/", size: "small" }))
          )
        )
        const [page] = yield* server.calls("messages.sendMedia")
        assert.deepInclude(page?.params.media, { url: "https://b.example/", forceSmallMedia: true })
        assert.isUndefined(page?.params.entities)
      })
    ))
})
