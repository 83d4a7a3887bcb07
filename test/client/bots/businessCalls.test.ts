import { assert, describe } from "@effect/vitest"
import { Chunk, Effect, Fiber, Stream } from "effect"
import { Rpc, Updates } from "layergram"
import { TestServer } from "layergram/testing"
import * as messages from "layergram/tl/messages"
import { invokeWithBusinessConnection } from "layergram/tl/root"
import * as updates from "layergram/tl/updates"
import * as users from "layergram/tl/users"
import { it } from "../../support/virtualTime.ts"
import { client, memory, patiently, settle } from "../support.ts"

/** A bot that works for an account in some data centre, where a customer has written twice. */
const shop = (dc: number) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot({ username: "clerk_bot", business: true, dc: 2 })
    const owner = yield* server.user({ firstName: "Olga", premium: true, dc })
    const customer = yield* server.user({ firstName: "Carl" })
    const heard = Effect.gen(function*() {
      const listening = yield* Effect.fork(Stream.runCollect(Stream.take(Updates.on("BusinessMessage"), 2)))
      yield* settle
      yield* owner.employ(bot, { reply: true, deleteSentMessages: true, deleteReceivedMessages: true })
      for (const text of ["a", "b"]) yield* customer.send(owner, text)
      return Chunk.toReadonlyArray(yield* patiently(listening))
    })
    return { server, bot, owner, customer, heard }
  })

const remove = (connectionId: string, id: number, dc?: number) => {
  const query = messages.deleteMessages({ id: [id], revoke: true })
  return patiently(Rpc.invoke(invokeWithBusinessConnection({ connectionId, query }), { dc }))
}

describe("what a bot does for a business", () => {
  it.effect("does not count for the bot, also where both live in one data centre (F61, 7.15)", () =>
    Effect.gen(function*() {
      const { server, bot, customer, heard } = yield* shop(2)
      yield* Effect.gen(function*() {
        const [first, second] = yield* heard
        if (first === undefined || second === undefined) return assert.fail("nothing was heard")
        const before = (yield* server.calls("updates.getDifference")).length
        const { pts } = yield* remove(first.connection, first.message.id)
        const state = yield* patiently(Rpc.invoke(updates.getState()))
        // With these, the next number of both accounts is the same.
        for (let number = state.pts; number < pts; number++) yield* customer.send(bot, "one more")
        yield* settle
        const next = yield* remove(second.connection, second.message.id)
        assert.strictEqual((yield* patiently(Rpc.invoke(updates.getState()))).pts, next.pts - 1)
        const told = Stream.filter(Updates.on("NewMessage"), ({ message }) => message.text === "important")
        const listening = yield* Effect.fork(Stream.runHead(told))
        yield* settle
        yield* customer.send(bot, "important")
        yield* patiently(Effect.timeout(Fiber.join(listening), "30 seconds"))
        assert.lengthOf(yield* server.calls("updates.getDifference"), before)
      }).pipe(Effect.provide(client(server, { token: bot.token })), Effect.scoped)
    }).pipe(Effect.provide(memory())))

  it.effect("goes to another data centre when Telegram says so, and the bot itself stays (F61, 4.6)", () =>
    Effect.gen(function*() {
      const { server, bot, heard } = yield* shop(4)
      yield* Effect.gen(function*() {
        const [first] = yield* heard
        if (first === undefined) return assert.fail("nothing was heard")
        const me = patiently(Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] })))
        yield* me
        // Somebody is wrong about it.
        yield* remove(first.connection, first.message.id, 2)
        yield* me
        assert.deepStrictEqual((yield* server.calls("users.getUsers")).map(({ dc }) => dc), [2, 2])
      }).pipe(Effect.provide(client(server, { token: bot.token })), Effect.scoped)
    }).pipe(Effect.provide(memory())))

  it.effect("goes where Telegram says that the account is, be it asked, in an update or by a redirection (F61, 4.6)", () =>
    Effect.gen(function*() {
      const { server, bot, heard, owner } = yield* shop(4)
      const asked = Effect.map(server.calls("account.getBotBusinessConnection"), ({ length }) => length)
      /** Where the calls of an effect went. */
      const ways = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
        Effect.gen(function*() {
          const calls = server.calls("messages.deleteMessages")
          const before = (yield* calls).length
          yield* effect
          return (yield* calls).slice(before).map(({ dc }) => dc)
        })
      const used = <A, E, R>(use: Effect.Effect<A, E, R>) =>
        use.pipe(Effect.provide(client(server, { token: bot.token })), Effect.scoped)

      const [first, second] = yield* used(Effect.gen(function*() {
        const all = yield* heard
        assert.deepStrictEqual(yield* ways(remove(all[0]?.connection ?? "", all[0]?.message.id ?? 0)), [4])
        return all
      }))
      if (first === undefined || second === undefined) return assert.fail("nothing was heard")
      assert.strictEqual(yield* asked, 0)
      yield* used(Effect.gen(function*() {
        const again = remove(second.connection, second.message.id)
        // Another process has heard nothing: it asks, once.
        const together = Effect.all([again, again, again], { concurrency: 3 })
        assert.deepStrictEqual(yield* ways(together), [4, 4, 4])
        assert.strictEqual(yield* asked, 1)
        yield* owner.move(1)
        assert.deepStrictEqual(yield* ways(again), [4, 1])
        assert.deepStrictEqual(yield* ways(again), [1])
        const changed = yield* Effect.fork(Stream.runHead(Updates.on("BusinessConnectionChanged")))
        yield* settle
        yield* owner.move(5)
        yield* owner.employ(bot, { reply: true, deleteReceivedMessages: true })
        yield* patiently(Fiber.join(changed))
        assert.deepStrictEqual(yield* ways(again), [5])
        // When it is over, Telegram says so at home.
        yield* owner.dismiss(bot)
        yield* settle
        assert.strictEqual((yield* Effect.flip(again))._tag, "BUSINESS_CONNECTION_INVALID")
        assert.strictEqual(yield* asked, 2)
      }))
    }).pipe(Effect.provide(memory())))
})
