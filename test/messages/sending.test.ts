import { assert, describe } from "@effect/vitest"
import { Cause, DateTime, Effect, Equal, Option } from "effect"
import { Draft, Keyboard, Media, Messages } from "layergram"
import { Faults } from "layergram/testing"
import { Bold, FormattedText, TextUrl } from "../../schema/model/Entity.ts"
import { RemoveKeyboard } from "../../schema/model/Keyboard.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { failureOf, patiently, play } from "../client/support.ts"
import { files } from "../files/support.ts"
import { signedOut, signIn } from "../login/support.ts"
import { it } from "../support/virtualTime.ts"
import { asBob, idOf } from "./support.ts"

const bold = new FormattedText({ text: "hello world", entities: [new Bold({ offset: 0, length: 5 })] })

describe("a message that is sent", () => {
  it.effect("is given back as it stands in the chat, by whatever names the chat (F57, F58, F59, D15, 7.16)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        const sent = yield* Messages.send("@alice", "hi")
        assert.strictEqual(sent.text, "hi")
        assert.isTrue(sent.isOutgoing)
        assert.deepStrictEqual([sent.chat._tag, Number(sent.chat.id)], ["PeerUser", alice.id])
        assert.deepStrictEqual(Option.map(sent.sender, ({ id }) => Number(id)), Option.some(bob.id))
        const received = yield* alice.receive
        assert.strictEqual(received.text, "hi")
        const saved = yield* Messages.send("me", "a note")
        assert.strictEqual(Number(saved.chat.id), bob.id)
        assert.strictEqual((yield* Messages.send(sent.chat, "again")).text, "again")
      })
    ))

  it.effect("carries entities, those of the draft and those that Telegram finds (F82, F60)", () =>
    asBob(({ alice }) =>
      Effect.gen(function*() {
        const sent = yield* Messages.send("@alice", bold)
        assert.deepStrictEqual(sent.entities.map(({ _tag }) => _tag), ["Bold"])
        assert.isTrue(Equal.equals(sent.formatted.text, bold.text))
        const { message } = yield* alice.receive
        assert(message._tag === "message")
        assert.deepStrictEqual(message.entities?.map(({ _tag }) => _tag), ["messageEntityBold"])
        const found = yield* Messages.send("@alice", "see https://example.com")
        assert.deepStrictEqual(found.entities.map(({ _tag }) => _tag), ["Url"])
      })
    ))

  it.effect("answers another one, quoting a part of it (F55, F56, F76)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        const id = yield* alice.send(bob, "what do you think?")
        const [question] = (yield* Messages.history("@alice")).messages
        assert(question !== undefined)
        const answer = yield* Messages.reply(question, Draft.text("much").pipe(Draft.silent()))
        assert.deepStrictEqual(Option.map(answer.replyToId, Number), Option.some(Number(question.id)))
        assert.isTrue(answer.isSilent)
        const { message } = yield* alice.receive
        assert(message._tag === "message" && message.replyTo?._tag === "messageReplyHeader")
        assert.strictEqual(message.replyTo.replyToMsgId, id)
        const target = yield* Messages.replyTarget(answer)
        assert.deepStrictEqual(Option.map(target, ({ text }) => text), Option.some("what do you think?"))
      })
    ))

  it.effect("says all that the draft says (F77, F78, F79, F80, F179)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const draft = Draft.text("hi https://example.com").pipe(
          Draft.silent(),
          Draft.preview("off"),
          Draft.background(),
          Draft.protect(),
          Draft.clearDraft(),
          Draft.invertMedia(),
          Draft.effect(5n),
          Draft.topic(idOf(1)),
          Draft.at(DateTime.unsafeMake("2026-01-02T00:00:00Z"))
        )
        yield* Effect.exit(Messages.send("@alice", draft))
        yield* Effect.exit(Messages.send("@alice", Draft.whenOnline(Draft.text("there you are"))))
        const [first, second] = (yield* server.calls("messages.sendMessage")).map(({ params }) => params)
        assert.deepInclude(first, {
          silent: true,
          noWebpage: true,
          background: true,
          noforwards: true,
          clearDraft: true,
          invertMedia: true,
          effect: 5n,
          scheduleDate: 1_767_312_000
        })
        assert.deepInclude(first?.replyTo, { replyToMsgId: 1, topMsgId: 1 })
        assert.strictEqual(second?.scheduleDate, 0x7ffffffe)
      })
    ))

  it.effect("shows a preview of the size that is wanted (F78)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const link = new FormattedText({
          text: "here",
          entities: [new TextUrl({ offset: 0, length: 4, url: "https://example.com/a" })]
        })
        yield* Effect.exit(Messages.send("@alice", Draft.formatted(link).pipe(Draft.preview("large"))))
        yield* Effect.exit(
          Messages.send("@alice", Draft.text("at https://example.com/b.").pipe(Draft.preview("small")))
        )
        yield* Messages.send("@alice", Draft.text("no link").pipe(Draft.preview("small")))
        yield* Messages.send("@alice", Draft.text("up https://example.com").pipe(Draft.preview("above")))
        const media = (yield* server.calls("messages.sendMedia")).map(({ params }) => params.media)
        assert.deepInclude(media[0], { url: "https://example.com/a", forceLargeMedia: true, optional: true })
        assert.deepInclude(media[1], { url: "https://example.com/b", forceSmallMedia: true, optional: true })
        assert.strictEqual((yield* server.calls("messages.sendMessage")).at(-1)?.params.invertMedia, true)
      })
    ))

  it.effect("goes to whom a name leads to now, when Telegram does not take the access hash any more (8.16)", () =>
    asBob(({ alice, server }) =>
      Effect.gen(function*() {
        yield* patiently(Messages.send("@alice", "one"))
        const lookups = (yield* server.calls("contacts.resolveUsername")).length
        const { hits } = yield* server.inject(Faults.refuse("messages.sendMessage", 400, "PEER_ID_INVALID"))
        assert.strictEqual((yield* patiently(Messages.send("@alice", "two"))).text, "two")
        assert.strictEqual(yield* hits, 1)
        assert.strictEqual((yield* server.calls("contacts.resolveUsername")).length, lookups + 1)
        // Once is enough; an id leads nowhere else.
        for (const to of ["@alice", alice.id]) {
          const always = yield* server.inject(
            Faults.refuse("messages.sendMessage", 400, "PEER_ID_INVALID", { times: 9 })
          )
          const error = failureOf(yield* patiently(Effect.exit(Messages.send(to, "three"))))
          assert.strictEqual(error._tag, "PEER_ID_INVALID")
          assert.strictEqual(yield* always.hits, to === alice.id ? 1 : 2)
          yield* always.remove
        }
      })
    ))

  it.effect("with media, a change and a forward are made again like that, too (8.16)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* alice.send(bob, "hello")
        yield* patiently(Messages.send("@carol", "one"))
        const point = Media.location({ latitude: 1, longitude: 2 })
        const refuseOnce = (method: Parameters<typeof Faults.refuse>[0], word: string) =>
          server.inject(Faults.refuse(method, 400, word))
        const lookups = Effect.map(server.calls("contacts.resolveUsername"), (calls) => calls.length)
        const before = yield* lookups

        const media = yield* refuseOnce("messages.sendMedia", "PEER_ID_INVALID")
        const sent = yield* patiently(Messages.send("@carol", Draft.media(Draft.empty, point)))
        assert.strictEqual(yield* media.hits, 1)
        assert.strictEqual(yield* lookups, before + 1)

        const text = yield* Messages.send("@carol", "to be changed")
        const change = yield* refuseOnce("messages.editMessage", "CHANNEL_INVALID")
        const changed = yield* patiently(Messages.edit({ chat: "@carol", id: text.id }, "changed"))
        assert.deepStrictEqual([yield* change.hits, changed.text], [1, "changed"])
        assert.strictEqual(yield* lookups, before + 2)

        const forward = yield* refuseOnce("messages.forwardMessages", "PEER_ID_INVALID")
        const copies = yield* patiently(Messages.forward({ messages: sent, to: "@carol" }))
        assert.lengthOf(copies, 1)
        assert.strictEqual(yield* forward.hits, 1)
        const tries = yield* server.calls("messages.forwardMessages")
        assert.deepStrictEqual(tries[0]?.params.randomId, tries[1]?.params.randomId)
        // The chat that is forwarded from may be the one that is meant.
        const from = yield* refuseOnce("messages.forwardMessages", "PEER_ID_INVALID")
        yield* patiently(Messages.forward({ messages: { chat: "@carol", id: sent.id }, to: alice.id }))
        assert.strictEqual(yield* from.hits, 1)
      })
    ))

  it.effect("is tried twice at most, and what has failed for the same reason twice is what came first (8.16)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const sent = yield* Messages.send("@carol", "one")
        yield* Messages.send("@alice", "two")
        const lookups = Effect.map(server.calls("contacts.resolveUsername"), (calls) => calls.length)
        const before = yield* lookups
        const refused = yield* server.inject(
          Faults.refuse("messages.forwardMessages", 400, "PEER_ID_INVALID", { times: 9 })
        )
        const from = { chat: "@carol", id: sent.id }
        const error = yield* Effect.flip(Messages.forward({ messages: from, to: "@alice" }))
        assert.strictEqual(error._tag, "PEER_ID_INVALID")
        assert.deepStrictEqual([yield* refused.hits, yield* lookups], [2, before + 2])
        yield* refused.remove

        for (const code of [400, 403]) {
          yield* server.inject(Faults.refuse("messages.sendMessage", code, "PEER_ID_INVALID"))
        }
        const first = failureOf(yield* Effect.exit(Messages.send("@alice", "two and a half")))
        assert.deepInclude(first, { _tag: "PEER_ID_INVALID", code: 400 })
        // Another reason is another failure, and what is not about the peer is not tried again.
        for (
          const [words, tries] of [[["PEER_ID_INVALID", "CHAT_WRITE_FORBIDDEN"], 2], [["MESSAGE_EMPTY"], 1]] as const
        ) {
          const count = (yield* server.calls("messages.sendMessage")).length
          for (const word of words) yield* server.inject(Faults.refuse("messages.sendMessage", 400, word))
          const other = failureOf(yield* Effect.exit(Messages.send("@alice", "three")))
          assert.strictEqual(other._tag, words.at(-1))
          assert.strictEqual((yield* server.calls("messages.sendMessage")).length, count + tries)
        }
      })
    ))

  it.effect("in many parts is named anew once, not once a part (8.16)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const sent = yield* Messages.send("@carol", "one")
        yield* Messages.send("@alice", "two")
        const lookups = Effect.map(server.calls("contacts.resolveUsername"), (calls) => calls.length)
        const before = yield* lookups
        yield* server.inject(Faults.refuse("messages.forwardMessages", 400, "PEER_ID_INVALID"))
        const all = Array.from({ length: 250 }, () => ({ chat: "@carol", id: sent.id }))
        assert.lengthOf(yield* Messages.forward({ messages: all, to: "@alice" }), 250)
        assert.lengthOf(yield* server.calls("messages.forwardMessages"), 4)
        assert.strictEqual(yield* lookups, before + 2)
      })
    ))

  it.effect("that is too long is not sent, and says so (11.5)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const error = failureOf(yield* Effect.exit(Messages.send("@alice", "x".repeat(4097))))
        assert(error._tag === "TextTooLong")
        assert.deepStrictEqual([error.length, error.limit], [4097, 4096])
        assert.lengthOf(yield* server.calls("messages.sendMessage"), 0)
        // A pair of surrogates is one character.
        const emoji = yield* Effect.exit(Messages.send("@alice", "🙂".repeat(2049)))
        assert.notStrictEqual(failureOf(emoji)._tag, "TextTooLong", "that is for Telegram to say")
      })
    ))

  it.effect("with a caption that is too long without Premium is refused before anything is uploaded (11.5, F97)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const send = (length: number) =>
          Messages.send(
            "@alice",
            Draft.media(Draft.text("x".repeat(length)), Media.document(new Uint8Array([1, 2, 3])))
          ).pipe(
            Effect.provide(files())
          )
        const error = failureOf(yield* Effect.exit(send(1025)))
        assert.deepInclude(error, { _tag: "TextTooLong", length: 1025, limit: 1024 })
        assert.lengthOf(yield* server.calls("upload.saveFilePart"), 0)
        const asked = (yield* server.calls("help.getAppConfig")).length
        assert.strictEqual((yield* send(1024)).text.length, 1024)
        assert.lengthOf(yield* server.calls("help.getAppConfig"), asked, "nobody asks about what everybody may send")
      })
    ))

  it.effect("with a long caption is sent with Premium, as far as Telegram's configuration says (11.5, F97)", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const bob = yield* server.user({ firstName: "Bob", premium: true })
        const alice = yield* server.user({ firstName: "Alice" })
        yield* alice.send(bob, "hello")
        yield* signIn(server, bob.phone)
        const send = (length: number) =>
          Messages.send(alice.id, Draft.media(Draft.text("x".repeat(length)), Media.dice()))
        assert.strictEqual((yield* send(4096)).text.length, 4096)
        assert.deepInclude(failureOf(yield* Effect.exit(send(4097))), {
          _tag: "TextTooLong",
          length: 4097,
          limit: 4096
        })
      })
    ))

  it.effect("that says nothing is not sent, but media need no caption (11.5)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const nothing = [
          "",
          "  \n ",
          "\r\0",
          new FormattedText({ text: " ", entities: [new Bold({ offset: 0, length: 1 })] })
        ]
        for (const content of [...nothing, Draft.empty, Draft.textEffect(Effect.succeed("\n"))]) {
          assert.strictEqual(failureOf(yield* Effect.exit(Messages.send("@alice", content)))._tag, "TextEmpty")
        }
        assert.lengthOf(yield* server.calls("messages.sendMessage"), 0)
        const sent = yield* Messages.send("@alice", "more than nothing")
        assert.strictEqual(failureOf(yield* Effect.exit(Messages.edit(sent, " ")))._tag, "TextEmpty")
        assert.lengthOf(yield* server.calls("messages.editMessage"), 0)
        // Whoever is only named may have media.
        const named = { chat: sent.chat, id: sent.id }
        assert.strictEqual(failureOf(yield* Effect.exit(Messages.edit(named, " ")))._tag, "MESSAGE_EMPTY")
        const place = Draft.media(Draft.text("here"), {
          toInput: Effect.succeed<T.InputMedia>({
            _tag: "inputMediaGeoPoint",
            geoPoint: { _tag: "inputGeoPoint", lat: 1, long: 2 }
          })
        })
        assert.strictEqual((yield* Messages.send("@alice", Draft.withText(place, " "))).text, "")
        const captioned = yield* Messages.send("@alice", place)
        assert.strictEqual((yield* Messages.edit(captioned, "")).text, "")
      })
    ))

  it.effect("that says nothing is not sent for the preview of a link that nobody has given, but a preview may stand alone (F78, 11.5)", () =>
    asBob(({ server }) =>
      Effect.gen(function*() {
        const url = "https://example.com/page"
        const hidden = new FormattedText({ text: "  ", entities: [new TextUrl({ offset: 0, length: 2, url })] })
        for (const draft of [Draft.text("  "), Draft.formatted(hidden)]) {
          for (const preview of ["small", "above", "off", { url: " " }, { url: "", size: "large" }] as const) {
            const sent = Effect.exit(Messages.send("@alice", Draft.preview(draft, preview)))
            assert.strictEqual(failureOf(yield* sent)._tag, "TextEmpty")
          }
        }
        assert.lengthOf(yield* server.calls("messages.sendMedia"), 0)
        const alone = Draft.preview(Draft.text(" "), { url: ` ${url}` })
        assert.strictEqual(failureOf(yield* Effect.exit(Messages.send("@alice", alone)))._tag, "MESSAGE_EMPTY")
        yield* server.page({ url, title: "Page" })
        const sent = yield* Messages.send("@alice", alone)
        assert.deepStrictEqual([sent.text, Option.map(sent.media, ({ _tag }) => _tag)], ["", Option.some("WebPage")])
      })
    ))

  it.effect("may carry media, and what they fail with is in the type (F60, F83, F181)", () =>
    asBob(({ alice }) =>
      Effect.gen(function*() {
        const place = Draft.text("meet me here").pipe(
          Draft.media({
            toInput: Effect.succeed({
              _tag: "inputMediaGeoPoint",
              geoPoint: { _tag: "inputGeoPoint", lat: 1, long: 2 }
            })
          })
        )
        const sent = yield* Messages.send("@alice", place)
        assert.strictEqual(sent.text, "meet me here")
        const { message } = yield* alice.receive
        assert(message._tag === "message")
        assert.strictEqual(message.media?._tag, "messageMediaGeo")
        const broken = Draft.media(Draft.text("a"), { toInput: Effect.fail("no such file" as const) })
        const failed = yield* Effect.flip(Messages.send("@alice", broken))
        assert.strictEqual(failed, "no such file")
        const bare = Draft.clearMedia(Draft.withText(place, "never mind"))
        assert.strictEqual((yield* Messages.send("@alice", bare)).text, "never mind")
      })
    ))

  it.effect("may be a die (F220)", () =>
    asBob(({ alice }) =>
      Effect.gen(function*() {
        yield* Messages.dice("@alice")
        const { message } = yield* alice.receive
        assert(message._tag === "message" && message.media?._tag === "messageMediaDice")
        assert.isTrue(message.media.value >= 1 && message.media.value <= 6)
      })
    ))
})

describe("a draft", () => {
  it.effect("is a value: what is said about it makes another one (F75)", () =>
    Effect.sync(() => {
      const plain = Draft.text("a")
      const silent = Draft.silent(plain)
      assert.deepStrictEqual(plain.options, {})
      assert.deepStrictEqual(silent.options, { isSilent: true })
      assert.deepStrictEqual(Draft.silent(silent, false).options, { isSilent: false })
      assert.isTrue(Draft.isDraft(silent) && !Draft.isDraft(bold))
    }))

  it.effect("may be a text that is yet to be made (F178)", () =>
    asBob(() =>
      Effect.gen(function*() {
        const sent = yield* Messages.send("@alice", Draft.textEffect(Effect.succeed(bold)))
        assert.strictEqual(sent.text, "hello world")
        const failed = yield* Effect.flip(Messages.send("@alice", Draft.textEffect(Effect.fail("unreadable" as const))))
        assert.strictEqual(failed, "unreadable")
      })
    ))

  it.effect("is a defect that says what a message may be, where a program without types gives something else", () =>
    play(({ alice }) =>
      Effect.gen(function*() {
        for (const wrong of [null, undefined, 5, {}, Effect.succeed("text")]) {
          const content = wrong as never
          const cause = yield* Effect.flip(Effect.sandbox(Messages.send(alice.id, content as string)))
          assert.isTrue(Cause.isDie(cause))
          assert.include(Cause.pretty(cause), "a message is a string, a FormattedText or a Draft, not ")
          assert.strictEqual(Cause.pretty(cause).includes("Draft.textEffect"), Effect.isEffect(wrong))
        }
      })
    ))

  it.effect("may have a keyboard (F81)", () =>
    play(({ alice, bot }) =>
      Effect.gen(function*() {
        yield* alice.start(bot)
        const keyboard = new RemoveKeyboard({ selective: true })
        yield* Messages.send(alice.id, Draft.text("choose").pipe(Draft.keyboard(keyboard)))
        const { message } = yield* alice.receive
        assert(message._tag === "message")
        assert.strictEqual(message.replyMarkup?._tag, "replyKeyboardHide")
        const nothing = Draft.keyboard(Draft.text("choose"), Keyboard.reply([[]]))
        const error = failureOf(yield* Effect.exit(Messages.send(alice.id, nothing)))
        assert(error._tag === "KeyboardInvalid" && error.reason === "Empty")
      })
    ))
})
