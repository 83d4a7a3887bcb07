import { assert, describe } from "@effect/vitest"
import { Effect, Option, Stream } from "effect"
import { Button, CallbackQuery, Draft, Keyboard, Peers, Rpc, Updates } from "layergram"
import type { Update } from "layergram"
import { TestServer } from "layergram/testing"
import * as account from "layergram/tl/account"
import * as messages from "layergram/tl/messages"
import { invokeWithBusinessConnection } from "layergram/tl/root"
import { as } from "../../chats/support.ts"
import { it } from "../../support/virtualTime.ts"
import { client, failureOf, memory, patiently, settle } from "../support.ts"

const next = <K extends Update.Update["_tag"]>(tag: K) => Effect.map(Stream.runHead(Updates.on(tag)), Option.getOrThrow)

/** A shop whose account lives in another data centre than its bot, and a customer. */
const shop = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  const bot = yield* server.bot({ username: "clerk_bot", business: true })
  const owner = yield* server.user({ firstName: "Olga", premium: true, dc: 4 })
  const customer = yield* server.user({ firstName: "Carl" })
  return { server, bot, owner, customer }
})

/** Sends buttons to the customer in the name of the shop. */
const offer = (connectionId: string, customer: Peers.PeerLike, text: string) =>
  Effect.gen(function*() {
    const peer = yield* Peers.resolve(customer)
    return yield* Rpc.invoke(
      invokeWithBusinessConnection({
        connectionId,
        query: messages.sendMessage({
          peer,
          message: text,
          randomId: BigInt(text.length + 1),
          replyMarkup: {
            _tag: "replyInlineMarkup",
            rows: [{
              _tag: "keyboardButtonRow",
              buttons: [{ _tag: "keyboardButtonCallback", text: "Buy", data: Uint8Array.of(1) }]
            }]
          }
        })
      })
    )
  })

describe("a bot that is connected to a business account", () => {
  it.effect("hears its chats, writes there, and changes and deletes what its buttons stand under (F61, F64, 3.74, 4.6)", () =>
    Effect.gen(function*() {
      const { server, bot, customer, owner } = yield* shop
      yield* Effect.gen(function*() {
        const connected = yield* Effect.fork(next("BusinessConnectionChanged"))
        yield* settle
        yield* owner.employ(bot, { reply: true, deleteSentMessages: true })
        const { connection } = yield* patiently(connected)
        assert.deepInclude(connection, { dc: 4, isEnabled: true, rights: ["reply", "deleteSentMessages"] })

        const heard = yield* Effect.fork(next("BusinessMessage"))
        yield* settle
        yield* customer.send(owner, "have you soup?")
        const { message } = yield* patiently(heard)
        assert.deepInclude(message, { text: "have you soup?", isOutgoing: false })
        assert.strictEqual(message.chat.id, customer.id)

        yield* patiently(offer(connection.id, message.chat, "Soup?"))
        const [, sent] = yield* customer.history(owner)
        assert.deepInclude(sent, { text: "Soup?", from: owner.id })
        const pressed = yield* Effect.fork(next("BusinessCallbackQuery"))
        yield* settle
        const waiting = yield* Effect.fork(customer.press(owner, sent?.id ?? 0, "Buy"))
        const query = yield* patiently(pressed)
        assert.deepStrictEqual([query.connection, query.message.text], [connection.id, "Soup?"])
        yield* patiently(CallbackQuery.answer(query, "one soup"))
        assert.strictEqual((yield* patiently(waiting)).message, "one soup")

        const again = Keyboard.inline([[Button.callback("Again", "2")]])
        yield* patiently(CallbackQuery.edit(query, Draft.keyboard(Draft.text("Sold"), again)))
        const [, edited] = yield* customer.history(owner)
        assert.strictEqual(edited?.text, "Sold")
        yield* patiently(CallbackQuery.edit(query, "Sold out"))
        yield* patiently(CallbackQuery.delete(query))
        assert.lengthOf(yield* customer.history(owner), 1)

        // An update has told where that goes, and everything went there.
        assert.lengthOf(yield* server.calls("account.getBotBusinessConnection"), 0)
        const calls = [
          ...yield* server.calls("messages.editMessage"),
          ...yield* server.calls("messages.deleteMessages")
        ]
        assert.deepStrictEqual(calls.map(({ dc }) => dc), [4, 4, 4])
        assert.isTrue(calls.every(({ wrappers }) => wrappers.includes("invokeWithBusinessConnection")))
      }).pipe(Effect.provide(client(server, { token: bot.token })), Effect.scoped)
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.provide(memory())))

  it.effect("hears of changes and deletions, and of its end, after which nothing can be done (F61)", () =>
    Effect.gen(function*() {
      const { server, bot, customer, owner } = yield* shop
      yield* Effect.gen(function*() {
        yield* owner.employ(bot)
        const heard = yield* Effect.fork(next("BusinessMessage"))
        yield* settle
        const id = yield* customer.send(owner, "one")
        const { connection, message } = yield* patiently(heard)
        const changed = yield* Effect.fork(next("BusinessMessageEdited"))
        const gone = yield* Effect.fork(next("BusinessMessagesDeleted"))
        const over = yield* Effect.fork(next("BusinessConnectionChanged"))
        yield* settle
        yield* customer.edit(owner, id, "two")
        assert.strictEqual((yield* patiently(changed)).message.text, "two")
        yield* customer.remove(owner, id)
        assert.deepStrictEqual((yield* patiently(gone)).ids, [message.id])
        // Chats of the owner with nobody are nobody's business.
        yield* owner.send(owner, "a note")
        yield* patiently(offer(connection, customer.id, "x")).pipe(
          Effect.flip,
          Effect.map((error) => assert.strictEqual(error._tag, "BUSINESS_PEER_USAGE_MISSING"))
        )
        yield* owner.dismiss(bot)
        assert.isFalse((yield* patiently(over)).connection.isEnabled)
        const refused = yield* Effect.exit(patiently(offer(connection, customer.id, "y")))
        assert.strictEqual(failureOf(refused)._tag, "BUSINESS_CONNECTION_INVALID")
      }).pipe(Effect.provide(client(server, { token: bot.token })), Effect.scoped)
    }).pipe(Effect.provide(memory())))

  it.effect("is refused where the account is no business, or the bot cannot work for one", () =>
    Effect.gen(function*() {
      const { bot, customer, owner, server } = yield* shop
      const other = yield* server.bot({ username: "plain_bot" })
      assert.strictEqual((yield* Effect.flip(customer.employ(bot))).text, "PREMIUM_ACCOUNT_REQUIRED")
      assert.strictEqual((yield* Effect.flip(owner.employ(other))).text, "BOT_BUSINESS_MISSING")
      const recipients = { _tag: "inputBusinessBotRecipients", newChats: true } as const
      yield* as(
        server,
        owner,
        Effect.gen(function*() {
          const clerk = yield* Peers.resolveUser("@clerk_bot")
          const connect = account.updateConnectedBot({ bot: clerk, recipients, rights: { _tag: "businessBotRights" } })
          yield* patiently(Rpc.invoke(connect))
          const { connectedBots } = yield* Rpc.invoke(account.getConnectedBots())
          assert.deepStrictEqual(connectedBots.map(({ botId }) => botId), [bot.id])
          yield* Rpc.invoke(account.updateConnectedBot({ bot: clerk, recipients, deleted: true }))
          assert.lengthOf((yield* Rpc.invoke(account.getConnectedBots())).connectedBots, 0)
        })
      )
      yield* Effect.gen(function*() {
        const error = yield* Effect.flip(patiently(Rpc.invoke(account.getBotBusinessConnection({ connectionId: "x" }))))
        assert.strictEqual(error._tag, "CONNECTION_ID_INVALID")
      }).pipe(Effect.provide(client(server, { token: bot.token })), Effect.scoped)
    }).pipe(Effect.provide(memory())))
})
