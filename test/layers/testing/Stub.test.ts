import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { Messages } from "layergram"
import { layerStub } from "layergram/testing"
import * as Stub from "../../../layers/testing/Stub.ts"
import * as contacts from "../../../schema/tl/api/methods/contacts.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import { RpcError } from "../../../schema/tl/RpcError.ts"
import { Rpc, ServerFault } from "../../../services/Rpc.ts"

const method = "contacts.resolveUsername"

const Answers = Stub.layer(
  Stub.answer(contacts.resolveUsername, ({ username }) =>
    username === "alice"
      ? Effect.succeed({ _tag: "contacts.resolvedPeer", peer: { _tag: "peerUser", userId: 7 }, chats: [], users: [] })
      : Effect.fail(new RpcError({ _tag: "USERNAME_NOT_OCCUPIED", code: 400, method }))),
  Stub.answer(help.getConfig, () => new ServerFault({ method: "help.getConfig", code: 500, reason: "NO_WORKERS" }))
)

describe("Stub", () => {
  it.effect("answers by the parameters of a call", () =>
    Effect.gen(function*() {
      const { peer } = yield* Rpc.invoke(contacts.resolveUsername({ username: "alice" }))
      assert.deepStrictEqual(peer, { _tag: "peerUser", userId: 7 })
    }).pipe(Effect.provide(Answers)))

  it.effect("fails with what Telegram documents for the method, or what any call may meet", () =>
    Effect.gen(function*() {
      const found = yield* Rpc.invoke(contacts.resolveUsername({ username: "bob" })).pipe(
        Effect.as("found"),
        Effect.catchTag("USERNAME_NOT_OCCUPIED", ({ code }) => Effect.succeed(`not found ${code}`))
      )
      assert.strictEqual(found, "not found 400")
      const error = yield* Effect.flip(Rpc.invoke(help.getConfig()))
      assert.strictEqual(error._tag, "ServerFault")
    }).pipe(Effect.provide(Answers)))

  it.effect("dies of calls that nobody answers", () =>
    Effect.gen(function*() {
      const exit = yield* Effect.exit(Rpc.invoke(help.getNearestDc()))
      assert(Exit.isFailure(exit))
      assert.isTrue(Cause.isDie(exit.cause))
    }).pipe(Effect.provide(Answers)))

  it.effect("carries what an application uses, without a server", () =>
    Messages.send("me", "hi").pipe(
      Effect.map(({ id, text }) => assert.deepStrictEqual([id, text], [7, "hi"])),
      Effect.provide(layerStub(
        Stub.answer(messages.sendMessage, () =>
          Effect.succeed({ _tag: "updateShortSentMessage", id: 7, pts: 1, ptsCount: 1, date: 0 }))
      ))
    ))

  it("does not compile with an error that the method does not document, or with another result", () => {
    const foreign = Effect.fail(new RpcError({ _tag: "FILE_PARTS_INVALID", code: 400, method }))
    const own = Effect.fail(new RpcError({ _tag: "USERNAME_INVALID", code: 400, method }))
    Stub.answer(contacts.resolveUsername, () => own)
    // @ts-expect-error: the method has no such error.
    Stub.answer(contacts.resolveUsername, () => foreign)
    // @ts-expect-error: the method has no such result.
    Stub.answer(contacts.resolveUsername, () => Effect.succeed(true))
  })
})
