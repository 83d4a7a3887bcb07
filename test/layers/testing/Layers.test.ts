import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as Interpret from "../../../schema/tl/Interpret.ts"
import * as Parse from "../../../schema/tl/Parse.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import { Writer } from "../../../schema/tl/Writer.ts"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import * as Either from "effect/Either"
import * as Raw from "./raw.ts"

const current = readFileSync(new URL("../../../schema/tl/source/api.tl", import.meta.url), "utf8")

/** A layer that never was: messages have another id and no media, and nobody has a second name. */
const older = current
  .replace(
    /^message#[0-9a-f]+ .*$/m,
    "message#0bad0001 flags:# out:flags.1?true id:int peer_id:Peer date:int message:string = Message;"
  )
  .replace(
    /^updateShortSentMessage#.*$/m,
    "updateShortSentMessage#0bad0002 id:int pts:int pts_count:int date:int = Updates;"
  )
  .replace(/^updateShortMessage#.*\n/m, "")

const interpreter = Interpret.make(Either.getOrThrow(Parse.parse(older)))

describe("a client of an older layer", () => {
  it.scoped("gets answers and updates in its own words", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const session = yield* Raw.signIn(bot.token)
      session.send(Raw.callOf(Raw.introduced(help.getNearestDc(), 100)))
      yield* session.expect(Id.rpcResult)
      yield* session.drain
      yield* alice.start(bot)
      const [told] = yield* session.drain
      const pushed = interpreter.read("Updates", new Reader(told?.body ?? new Uint8Array()))
      assert.strictEqual(pushed._tag, "updates")
      const [update] = Array.isArray(pushed["updates"]) ? pushed["updates"] : []
      assert.deepInclude(update?.message, { _tag: "message", id: 1, message: "/start" })

      const w = new Writer()
      interpreter.writeCall(w, {
        _tag: "messages.sendMessage",
        peer: { _tag: "inputPeerUser", userId: alice.id, accessHash: 0n },
        message: "hello",
        randomId: 3n
      })
      session.send(w.copy())
      const { body } = yield* session.expect(Id.rpcResult)
      const result = new Reader(body.slice(12))
      assert.deepInclude(interpreter.read("Updates", result), { _tag: "updateShortSentMessage", id: 2 })
      assert.strictEqual((yield* alice.receive).text, "hello")
      const [call] = yield* server.calls("messages.sendMessage")
      assert.deepInclude(call?.params.peer, { userId: alice.id })
      assert.deepStrictEqual(yield* server.violations, [])
    }).pipe(Effect.provide(Raw.memory({ schemas: { 100: older } }))))

  it.scoped("is told to ask when its layer has no word for what happened", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const session = yield* Raw.signIn(bot.token)
      session.send(Raw.callOf(Raw.introduced(help.getNearestDc(), 100)))
      yield* session.expect(Id.rpcResult)
      yield* session.drain
      yield* alice.start(bot)
      yield* session.drain
      // The second message comes in the short form, which the layer does not have.
      yield* alice.send(bot, "again")
      const [told] = yield* session.drain
      assert.strictEqual(interpreter.read("Updates", new Reader(told?.body ?? new Uint8Array()))._tag, "updatesTooLong")
    }).pipe(Effect.provide(Raw.memory({ schemas: { 100: older } }))))

  it.scoped("keeps its layer until it announces another one", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const session = yield* Raw.signIn(bot.token)
      assert.isObject(yield* Raw.invoke(session, Raw.introduced(help.getConfig(), 100)))
      assert.isObject(yield* Raw.invoke(session, Raw.introduced(help.getConfig())))
      const typing = messages.setTyping({
        peer: { _tag: "inputPeerSelf" },
        action: { _tag: "sendMessageTypingAction" }
      })
      assert.isTrue(yield* Raw.invoke(session, typing))
      assert.deepStrictEqual((yield* server.calls()).map(({ layer }) => layer), [228, 100, 228, 228])
    }).pipe(Effect.provide(Raw.memory({ schemas: { 100: older } }))))
})
