/** What is said of connections that come to nothing, and how often. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Logger, TestClock } from "effect"
import { Rpc } from "layergram"
import * as users from "layergram/tl/users"
import { Faults, TestServer } from "layergram/testing"
import { client, failureOf, memory, patiently, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))

/** Collects what is said at the usual level. */
const said = () => {
  const lines: Array<string> = []
  const logger = Logger.make(({ logLevel, message }) => {
    lines.push(`${logLevel.label} ${String(Array.isArray(message) ? message[0] : message)}`)
  })
  return { lines, layer: Logger.replace(Logger.defaultLogger, logger) }
}

describe("a client that reaches nobody", () => {
  it.effect("says so once, with the address and the cause, and again when it was connected meanwhile", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const { token } = yield* server.bot()
      const { layer, lines } = said()
      yield* Effect.gen(function*() {
        yield* patiently(me)
        for (const times of [1, 2]) {
          yield* server.inject(Faults.onConnect({ _tag: "Refuse" }, { dc: 2, times: 4 }))
          yield* server.disconnect()
          yield* TestClock.adjust("5 minutes")
          yield* patiently(me)
          assert.lengthOf(lines, times - 1, "four in a row are nothing")
          yield* server.inject(Faults.onConnect({ _tag: "Refuse" }, { dc: 2, times: 12 }))
          yield* server.disconnect()
          yield* TestClock.adjust("5 minutes")
          yield* settle
          assert.lengthOf(lines, times, "twelve are one line")
          yield* patiently(me)
        }
      }).pipe(Effect.provide(client(server, { token })), Effect.provide(layer))
      for (const line of lines) {
        assert.match(line, /^WARN no answer from \S+:\d+, 5 connections in a row.*data centre 2/)
      }
    }).pipe(Effect.provide(memory())))
})

describe("a session that gives up", () => {
  it.effect("says so once, however often calls make it try again", () =>
    Effect.gen(function*() {
      const server = yield* TestServer.TestServer
      const strange = Faults.onExchange(
        { resPQ: (answer) => ({ ...answer, serverPublicKeyFingerprints: [1n] }) },
        { times: Infinity }
      )
      yield* server.inject(strange)
      const { layer, lines } = said()
      yield* Effect.gen(function*() {
        for (let i = 0; i < 3; i++) {
          assert.strictEqual(failureOf(yield* patiently(Effect.exit(me)))._tag, "HandshakeError")
        }
      }).pipe(Effect.provide(client(server)), Effect.provide(layer))
      assert.deepStrictEqual(lines, ["ERROR the session has given up"])
    }).pipe(Effect.provide(memory())))
})
