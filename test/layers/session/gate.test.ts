import { assert, describe, it } from "@effect/vitest"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { calls, make, numberOf, server, services, TestCall } from "./harness.ts"

/** A session whose key is not bound yet, and the call that binds it. */
const unbound = () => {
  const session = make()
  const binding = new TestCall(99)
  session.machine.bind(binding)
  session.machine.connected(session.now())
  return { ...session, binding }
}

const numbers = (session: ReturnType<typeof make>) => calls(session.flush()).map(numberOf)

describe("the call that binds a temporary key", () => {
  it("goes before all others, which are sent when it is answered (2.47)", () => {
    const session = unbound()
    const { call } = session.call(1)
    const packets = session.flush()
    const sent = calls(packets)
    assert.deepStrictEqual(sent.map(numberOf), [99])
    assert.strictEqual(services(packets, Id.pingDelayDisconnect).length, 1)
    session.call(2)
    assert.deepStrictEqual(session.flush(), [])
    for (const one of sent) session.deliver(server.result(one, 0))
    assert.deepStrictEqual(session.binding.outcomes, [{ _tag: "Answered", value: 0 }])
    assert.deepStrictEqual(numbers(session), [1, 2])
    assert.deepStrictEqual(call.outcomes, [])
  })

  it("is sent again under another id when it was refused, and still before all others (2.53, T3.6)", () => {
    for (const code of [16, 17, 20, 32, 33, 48, 64]) {
      const session = unbound()
      session.call(1)
      const [first] = calls(session.flush())
      assert.isDefined(first)
      if (first === undefined) return
      session.deliver(code === 48 ? server.badSalt(first, 5n) : server.badMessage(first, code))
      const again = calls(session.flush())
      assert.deepStrictEqual(again.map(numberOf), [99], `code ${code}`)
      assert.notStrictEqual(again[0]?.tick, first.tick)
      for (const one of again) session.deliver(server.result(one, 0))
      assert.deepStrictEqual(numbers(session), [1])
    }
  })

  it("is forgotten with the connection, and counted nowhere then", () => {
    const session = unbound()
    session.flush()
    assert.strictEqual(session.machine.open(), 1)
    session.machine.disconnected()
    assert.strictEqual(session.machine.open(), 0)
    assert.isFalse(session.machine.isBinding())
    assert.isTrue(session.machine.isDrained())
  })
})

describe("a session that rests", () => {
  it("sends no calls, takes answers, and knows when it has all of them (2.57)", () => {
    const session = make()
    session.machine.connected(session.now())
    session.call(1)
    const sent = calls(session.flush())
    session.machine.rest(true)
    session.call(2)
    assert.deepStrictEqual(session.flush(), [])
    assert.isFalse(session.machine.isDrained())
    for (const one of sent) session.deliver(server.result(one, 0))
    assert.isTrue(session.machine.isDrained())
    session.machine.rest(false)
    assert.deepStrictEqual(numbers(session), [2])
  })
})
