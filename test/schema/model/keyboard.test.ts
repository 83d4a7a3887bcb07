import { assert, describe, it } from "@effect/vitest"
import { Either, Option, Schema } from "effect"
import * as fromTl from "../../../schema/model/fromTl/keyboard.ts"
import type { UserId } from "../../../schema/model/Ids.ts"
import * as K from "../../../schema/model/Keyboard.ts"
import * as toTl from "../../../schema/model/toTl/keyboard.ts"
import type * as T from "../../../schema/tl/api/types.ts"

const none = Option.none<never>()
const face = { text: "x", style: none }
const callback = (bytes: number) =>
  new K.CallbackButton({ ...face, data: new Uint8Array(bytes).fill(7), needsPassword: false })

const inlineButtons: ReadonlyArray<K.Button> = [
  new K.BuyButton({
    text: "Pay",
    style: Option.some(new K.ButtonStyle({ color: Option.some("Success"), icon: none }))
  }),
  callback(64),
  new K.UrlButton({ ...face, url: "https://example.org" }),
  new K.LoginButton({
    ...face,
    url: "https://example.org",
    forwardText: Option.some("y"),
    id: none,
    bot: Option.some(7 as UserId),
    asksToWrite: true
  }),
  new K.SwitchInlineButton({ ...face, query: "cats", where: "Here", chatTypes: [] }),
  new K.SwitchInlineButton({
    ...face,
    query: "cats",
    where: "Elsewhere",
    chatTypes: ["ThisBot", "Bot", "Private", "Group", "Supergroup", "Channel"]
  }),
  new K.WebAppButton({ ...face, url: "https://example.org/app" }),
  new K.CopyButton({ ...face, copies: "code" }),
  new K.UserButton({ ...face, user: 9 as UserId })
]

const replyButtons: ReadonlyArray<K.Button> = [
  new K.TextButton({ text: "Hi", style: Option.some(new K.ButtonStyle({ color: none, icon: Option.some(5n) })) }),
  new K.SimpleWebAppButton({ ...face, url: "https://example.org/app" }),
  new K.RequestPhoneButton(face),
  new K.RequestLocationButton(face),
  new K.RequestPollButton({ ...face, kind: Option.some("Quiz") }),
  new K.RequestPollButton({ ...face, kind: Option.some("Regular") }),
  new K.RequestPollButton({ ...face, kind: none }),
  new K.RequestPeerButton({
    ...face,
    id: 3,
    type: { _tag: "requestPeerTypeUser", bot: false },
    max: 2,
    asksFor: ["Name", "Username", "Photo"]
  })
]

const reply = (rows: K.ReplyKeyboard["rows"], placeholder: Option.Option<string> = none) =>
  new K.ReplyKeyboard({ rows, resize: true, oneTime: true, selective: true, persistent: true, placeholder })

const keyboards: ReadonlyArray<K.Keyboard> = [
  new K.InlineKeyboard({ rows: [inlineButtons.slice(0, 4), inlineButtons.slice(4)] }),
  new K.InlineKeyboard({ rows: [[new K.GameButton({ ...face })]] }),
  reply([replyButtons], Option.some("Choose")),
  new K.RemoveKeyboard({ selective: true }),
  new K.ForceReply({ oneTime: true, selective: false, placeholder: Option.some("Name?") })
]

describe("keyboards", () => {
  it("of every kind go out and come in the same (F84, F86, F87, F185, F186)", () => {
    for (const keyboard of keyboards) {
      const sent = Either.getOrThrow(toTl.keyboard(keyboard))
      assert.deepStrictEqual(fromTl.keyboard(sent), keyboard)
    }
  })

  it("are plain data that can be stored (F84)", () => {
    for (const keyboard of keyboards) {
      const text = JSON.stringify(Schema.encodeSync(K.Keyboard)(keyboard))
      assert.deepStrictEqual(Schema.decodeUnknownSync(K.Keyboard)(JSON.parse(text)), keyboard)
    }
  })

  it("show what only Telegram says of buttons (F185)", () => {
    const buttons: ReadonlyArray<T.KeyboardButton> = [
      { _tag: "keyboardButtonUrlAuth", text: "Log in", url: "https://example.org", buttonId: 4 },
      { _tag: "keyboardButtonUserProfile", text: "Bob", userId: 12 },
      {
        _tag: "keyboardButtonRequestPeer",
        text: "Who?",
        buttonId: 1,
        peerType: { _tag: "requestPeerTypeChat" },
        maxQuantity: 1
      }
    ]
    const [login, user, peer] = buttons.map(fromTl.button)
    assert.deepStrictEqual(login?._tag === "LoginButton" ? login.id : none, Option.some(4))
    assert.strictEqual(user?._tag === "UserButton" ? user.user : 0, 12)
    assert.deepStrictEqual(peer?._tag === "RequestPeerButton" ? peer.asksFor : undefined, [])
  })

  it("that Telegram would refuse are refused with the place of the flaw (F84, F85, F86)", () => {
    const wrong: ReadonlyArray<readonly [K.Keyboard, toTl.KeyboardInvalid["reason"], number, number]> = [
      [new K.InlineKeyboard({ rows: [[callback(64)], [callback(1), callback(65)]] }), "Data", 1, 1],
      [new K.InlineKeyboard({ rows: [[callback(0)]] }), "Data", 0, 0],
      [new K.InlineKeyboard({ rows: [[callback(1)], []] }), "Empty", 1, 0],
      [new K.InlineKeyboard({ rows: [Array.from({ length: 9 }, () => callback(1))] }), "RowTooLong", 0, 8],
      [
        new K.InlineKeyboard({ rows: Array.from({ length: 13 }, () => Array.from({ length: 8 }, () => callback(1))) }),
        "TooManyButtons",
        12,
        0
      ],
      [new K.InlineKeyboard({ rows: [[new K.UrlButton({ ...face, text: "", url: "x" })]] }), "Text", 0, 0],
      [new K.InlineKeyboard({ rows: [[new K.UrlButton({ ...face, url: "" })]] }), "Url", 0, 0],
      [new K.InlineKeyboard({ rows: [[new K.CopyButton({ ...face, copies: "x".repeat(257) })]] }), "Copies", 0, 0],
      [new K.InlineKeyboard({ rows: [[new K.TextButton(face)]] }), "Misplaced", 0, 0],
      [new K.InlineKeyboard({ rows: [[callback(1)], [new K.BuyButton(face)]] }), "Misplaced", 1, 0],
      [reply([[callback(1)]]), "Misplaced", 0, 0],
      [reply([]), "Empty", 0, 0],
      [reply([[new K.TextButton(face)]], Option.some("x".repeat(65))), "Placeholder", 0, 0]
    ]
    for (const [keyboard, reason, row, column] of wrong) {
      const invalid = Either.flip(toTl.keyboard(keyboard)).pipe(Either.getOrThrow)
      assert.deepStrictEqual([invalid.reason, invalid.row, invalid.column], [reason, row, column])
      assert.deepStrictEqual([invalid.retryable, invalid.mayHaveBeenExecuted], [false, false])
      assert.include(invalid.message.toLowerCase(), reason.toLowerCase())
    }
  })

  it("say of an empty row that it is empty, and not which button of it (F84)", () => {
    const invalid = Either.flip(toTl.keyboard(new K.InlineKeyboard({ rows: [[callback(1)], []] })))
    assert.strictEqual(Either.getOrThrow(invalid).message, "the keyboard cannot be sent: row 1 is empty")
  })

  it("without any buttons are none, and take those of a message away (F84)", () => {
    for (const rows of [[], [[]], [[], []]]) {
      const input = toTl.keyboard(new K.InlineKeyboard({ rows }))
      assert.deepStrictEqual(Either.getOrThrow(input), { _tag: "replyInlineMarkup", rows: [] })
    }
  })
})
