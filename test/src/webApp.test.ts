import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, Redacted, TestClock } from "effect"
import {
  BotProfile,
  Button,
  Crypto,
  InlineMessages,
  InlineResult,
  Keyboard,
  Messages,
  Rpc,
  Users,
  WebApp
} from "layergram"
import * as bots from "layergram/tl/bots"
import { layerTelegram } from "layergram/testing"
import { createHmac } from "node:crypto"
import { asBot, scene } from "../chats/support.ts"
import { failureOf } from "../client/support.ts"

const token = Redacted.make("123:secret")

/** What Telegram gives to a mini app, signed by other means than ours. */
const signed = (fields: Readonly<Record<string, string>>): string => {
  const text = Object.entries(fields).map(([name, value]) => `${name}=${value}`).toSorted().join("\n")
  const key = createHmac("sha256", "WebAppData").update(Redacted.value(token)).digest()
  const hash = createHmac("sha256", key).update(text).digest("hex")
  return new URLSearchParams({ ...fields, hash }).toString()
}

describe("the data of a mini app", () => {
  const data = signed({ auth_date: "1000", query_id: "q", user: JSON.stringify({ id: 7, first_name: "Änn" }) })

  it.effect("is trusted when Telegram has signed it for this bot, for a time (F226)", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(1_000_000)
      const { query, user } = yield* WebApp.validate(data, token)
      assert.deepStrictEqual(Option.map(user, ({ first_name, id }) => [id, first_name]), Option.some([7, "Änn"]))
      assert.deepStrictEqual(query, Option.some("q"))
      const refused = (data: string, key = token) =>
        Effect.map(Effect.exit(WebApp.validate(data, key)), (exit) => failureOf(exit).reason)
      assert.strictEqual(yield* refused(data, Redacted.make("123:other")), "Forged")
      assert.strictEqual(yield* refused(data.replace("query_id=q", "query_id=r")), "Forged")
      assert.strictEqual(yield* refused("auth_date=1000"), "Malformed")
      yield* TestClock.adjust("25 hours")
      assert.strictEqual(yield* refused(data), "Expired")
    }).pipe(Effect.provide(Crypto.layerNoble)))
})

describe("a mini app", () => {
  it.effect("is opened by users, gets what Telegram has signed, and sends data to its bot (F226)", () =>
    scene(({ bob, server }) =>
      Effect.gen(function*() {
        const bot = yield* server.bot({ username: "shop_bot" })
        const url = "https://shop.example/app"
        yield* bob.send(bot, "hello")
        yield* Messages.send("@shop_bot", "/start")
        const simple = yield* WebApp.open("@shop_bot", { url, startParameter: "tea" })
        const inChat = yield* WebApp.open("@shop_bot", { url, chat: "@shop_bot" })
        const check = (opened: WebApp.Opened) => {
          const address = new URL(Redacted.value(opened.url))
          assert.strictEqual(`${address.origin}${address.pathname}`, url)
          const data = decodeURIComponent(address.hash.replace("#tgWebAppData=", ""))
          return Effect.provide(
            WebApp.validate(data, Redacted.make(bot.token), { maxAge: "36500 days" }),
            Crypto.layerNoble
          )
        }
        const { query, start, user } = yield* check(simple)
        assert.deepStrictEqual([Option.map(user, ({ first_name }) => first_name), start], [
          Option.some("Alice"),
          Option.some("tea")
        ])
        assert.deepStrictEqual(query, Option.none())
        assert.deepStrictEqual((yield* check(inChat)).query, Option.map(inChat.query, String))
        yield* WebApp.sendData("@shop_bot", { buttonText: "Order", data: "{\"tea\":2}" })
        const got = (yield* bot.history(yield* server.person((yield* Users.me).id))).at(-1)
        assert.deepInclude(got?.message._tag === "messageService" ? got.message.action : {}, {
          _tag: "messageActionWebViewDataSentMe",
          text: "Order",
          data: "{\"tea\":2}"
        })
        const nowhere = yield* Effect.flip(WebApp.open("@shop_bot", { url: "nowhere" }))
        const noBot = yield* Effect.flip(WebApp.open("@bob_name", { url }))
        const long = yield* Effect.flip(WebApp.sendData("@shop_bot", { buttonText: "Order", data: "x".repeat(4097) }))
        assert.deepStrictEqual([nowhere._tag, noBot._tag, long._tag], ["URL_INVALID", "BOT_INVALID", "UnlistedError"])
      })
    ))
})

describe("a mini app in a chat", () => {
  const url = "https://shop.example/app"
  const sends = InlineResult.text("Two cups of tea", { keyboard: Keyboard.inline([[Button.url("Pay", url)]]) })
  const result = InlineResult.article("order", { title: "An order" }, sends)

  it.effect("has its bot answer there, once, in the name of whoever has opened it (F226)", () =>
    scene(({ bob, server }) =>
      Effect.gen(function*() {
        const bot = yield* server.bot({ username: "shop_bot", mainApp: url })
        const plain = yield* server.bot({ username: "plain_bot" })
        const opened = yield* WebApp.openMain("@shop_bot", { chat: "@bob_name", startParameter: "tea" })
        assert.include(Redacted.value(opened.url), url)
        const query = String(Option.getOrThrow(opened.query))
        assert.isTrue(Option.getOrThrow((yield* Users.get("@shop_bot")).bot).hasMainApp)

        const other = yield* Effect.flip(asBot(server, plain, WebApp.answer(query, result)))
        assert.strictEqual(other._tag, "QUERY_ID_INVALID")
        const name = yield* asBot(server, bot, WebApp.answer(query, result))
        const [got] = yield* bob.history(yield* server.person((yield* Users.me).id))
        assert.strictEqual(got?.text, "Two cups of tea")
        const again = yield* Effect.flip(asBot(server, bot, WebApp.answer(query, result)))
        assert.strictEqual(again._tag, "QUERY_ID_INVALID")
        // It has a keyboard, so the bot can change it.
        yield* asBot(server, bot, InlineMessages.edit(Option.getOrThrow(name), "Paid"))
        const [changed] = yield* bob.history(yield* server.person((yield* Users.me).id))
        assert.strictEqual(changed?.text, "Paid")
      })
    ))

  it.effect("can be answered for as long as it says that it is open, and not longer (F226)", () =>
    scene(({ bob, server }) =>
      Effect.gen(function*() {
        const bot = yield* server.bot({ username: "shop_bot", mainApp: url })
        const opened = yield* WebApp.open("@shop_bot", { url, chat: "@bob_name" })
        const query = Option.getOrThrow(opened.query)
        const prolong = WebApp.prolong("@shop_bot", { chat: "@bob_name", query })
        yield* TestClock.adjust("1 minute")
        yield* prolong
        yield* TestClock.adjust("1 minute")
        yield* prolong
        yield* TestClock.adjust("2 minutes")
        const closed = yield* Effect.flip(prolong)
        const late = yield* Effect.flip(asBot(server, bot, WebApp.answer(String(query), result)))
        assert.deepStrictEqual([closed._tag, late._tag], ["UnlistedError", "QUERY_ID_INVALID"])
        const nowhere = yield* Effect.flip(WebApp.openMain("@bob_name"))
        assert.strictEqual(nowhere._tag, "BOT_INVALID")
        assert.deepStrictEqual(yield* bob.history(yield* server.person((yield* Users.me).id)), [])
      })
    ))
})

describe("a bot", () => {
  it.effect("says what it is, and which button it has (F226)", () =>
    Effect.gen(function*() {
      yield* BotProfile.setInfo({ name: "Shop", about: "Sells" })
      yield* BotProfile.setInfo({ description: "Verkauft" }, "de")
      assert.deepStrictEqual(yield* BotProfile.info(), { name: "Shop", about: "Sells", description: "" })
      assert.strictEqual((yield* BotProfile.info("de")).description, "Verkauft")
      yield* BotProfile.setMenuButton({ text: "Open", url: "https://example.org" })
      const button = yield* Rpc.invoke(bots.getBotMenuButton({ userId: { _tag: "inputUserEmpty" } }))
      assert.deepStrictEqual(button, { _tag: "botMenuButton", text: "Open", url: "https://example.org" })
      const wrong = failureOf(yield* Effect.exit(BotProfile.setMenuButton({ text: "Open", url: "http://x" })))
      assert.strictEqual(wrong._tag, "BUTTON_URL_INVALID")
    }).pipe(Effect.provide(layerTelegram())))
})
