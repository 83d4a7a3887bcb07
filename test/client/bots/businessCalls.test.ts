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
    return { server, bot, customer, heard }
  })

const remove = (connectionId: string, dc: number, id: number) => {
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
        const { pts } = yield* remove(first.connection, 2, first.message.id)
        const state = yield* patiently(Rpc.invoke(updates.getState()))
        // With these, the next number of both accounts is the same.
        for (let number = state.pts; number < pts; number++) yield* customer.send(bot, "one more")
        yield* settle
        const next = yield* remove(second.connection, 2, second.message.id)
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
        // What was remembered is wrong.
        yield* remove(first.connection, 2, first.message.id)
        yield* me
        assert.deepStrictEqual((yield* server.calls("users.getUsers")).map(({ dc }) => dc), [2, 2])
      }).pipe(Effect.provide(client(server, { token: bot.token })), Effect.scoped)
    }).pipe(Effect.provide(memory())))
})
