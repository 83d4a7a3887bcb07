import { assert, describe, it } from "@effect/vitest"
import { Effect, Either } from "effect"
import { readFileSync } from "node:fs"
import { ask } from "../../../layers/rpc/ask.ts"
import type { Failure } from "../../../layers/rpc/ask.ts"
import { isRepeatable, kindOf, leavesNoMark } from "../../../layers/rpc/repeatable.ts"
import * as auth from "../../../schema/tl/api/methods/auth.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as payments from "../../../schema/tl/api/methods/payments.ts"
import * as root from "../../../schema/tl/api/methods/root.ts"
import type { Request } from "../../../schema/tl/Method.ts"
import * as Parse from "../../../schema/tl/Parse.ts"
import type { Call, CallFailure } from "../../../services/Sessions.ts"

describe("a call may be made twice", () => {
  it("when it only looks, sets, or carries a random id, and not when it makes something (3.63)", () => {
    for (
      const [method, params] of [
        ["users.getUsers", {}],
        ["messages.editMessage", {}],
        ["messages.sendMessage", { randomId: 5n }],
        ["messages.sendMultiMedia", { multiMedia: [{ randomId: 5n }] }],
        ["messages.uploadMedia", {}],
        ["messages.sendReaction", {}],
        ["messages.sendVote", {}],
        ["upload.saveBigFilePart", {}],
        ["auth.importBotAuthorization", {}],
        ["auth.sendCode", {}],
        ["account.sendChangePhoneCode", {}],
        ["auth.cancelCode", {}],
        ["channels.joinChannel", {}],
        ["channels.leaveChannel", {}],
        ["messages.importChatInvite", {}],
        ["updates.getState", {}]
      ] as const
    ) assert.isTrue(isRepeatable(method, params), method)
    for (
      const method of [
        "messages.createChat",
        // The next way in which a code may go is tried with each.
        "auth.resendCode",
        "auth.signIn",
        "channels.createChannel",
        "messages.exportChatInvite",
        "messages.sendWebViewData",
        "photos.uploadProfilePhoto",
        "phone.requestCall"
      ]
    ) {
      assert.isFalse(isRepeatable(method, {}), method)
    }
  })

  it("not when it presses, signs in, or makes a gift change hands, whatever it is called (3.63)", () => {
    for (
      const method of [
        "messages.getBotCallbackAnswer",
        "ephemeral.getCallbackAnswer",
        "payments.resolveStarGiftOffer",
        "account.getTmpPassword",
        "account.updatePasswordSettings"
      ]
    ) {
      assert.isFalse(isRepeatable(method, {}), method)
      assert.isFalse(leavesNoMark(method, {}), method)
    }
    for (
      const method of [
        "auth.checkPassword",
        "auth.checkRecoveryPassword",
        "auth.cancelCode",
        "account.cancelPasswordEmail"
      ]
    ) {
      assert.isTrue(isRepeatable(method, {}), method)
      assert.isFalse(leavesNoMark(method, {}), method)
    }
    assert.isTrue(leavesNoMark("channels.searchPosts", { allowPaidStars: undefined }))
    assert.isFalse(leavesNoMark("channels.searchPosts", { allowPaidStars: 10 }))
    assert.isFalse(isRepeatable("channels.searchPosts", { allowPaidStars: 10 }))
  })

  it("as this list has it: look at each that a new layer of the schema adds (3.63)", ({ expect }) => {
    const kinds: Record<string, Array<string>> = { looks: [], settles: [], once: [] }
    const { functions } = Either.getOrThrow(Parse.parse(readFileSync("schema/tl/source/api.tl", "utf8")))
    for (const { name } of functions) kinds[kindOf(name)]?.push(name)
    for (const names of Object.values(kinds)) names.sort()
    expect(kinds).toMatchSnapshot()
  })
})

/** How a call fails that is made a second time, and ends so. */
const failing = (request: Request<unknown, string>, end: (call: Call) => void, isSecond = true) => {
  const session = {
    dc: 2,
    call: (call: Call) => {
      if (isSecond) call.unsure()
      end(call)
      return () => {}
    },
    open: () => 0,
    renew: () => {},
    nudge: () => {},
    close: () => {}
  }
  const failure: Failure<string> = Effect.runSync(Effect.flip(ask(() => session, request, { learn: () => {} })))
  if (failure._tag !== "Refused") return failure
  const { refusal } = failure
  return refusal._tag === "Fail" ? refusal.listed ?? refusal.error : refusal.error
}

const fails = (failure: CallFailure) => (call: Call) => call.failed(failure)

describe("a call that is refused after an earlier try", () => {
  const sent = messages.sendMessage({ peer: { _tag: "inputPeerSelf" }, message: "x", randomId: 1n })

  it("may have been executed, also when the second try was a bad message", () => {
    const bad = fails({ _tag: "Rejected", code: 32 })
    assert.isTrue(failing(sent, bad).mayHaveBeenExecuted)
    assert.isFalse(failing(sent, bad, false).mayHaveBeenExecuted)
    assert.isFalse(failing(messages.getAllDrafts(), bad).mayHaveBeenExecuted)
  })

  it("may have been executed, when it signs in or accepts an offer", () => {
    const refused = (call: Call) => call.refused(400, "SOMETHING_INVALID")
    const password = auth.checkPassword({ password: { _tag: "inputCheckPasswordEmpty" } })
    const offer = payments.resolveStarGiftOffer({ offerMsgId: 5 })
    for (const call of [password, offer]) assert.isTrue(failing(call, refused).mayHaveBeenExecuted, call.method._tag)
    assert.strictEqual(failing(offer, fails({ _tag: "Closed", error: undefined }))._tag, "UnknownOutcome")
  })

  it("is named, and weighed, by the call inside of its wrappers", () => {
    const wrapped = (query: Request<unknown, string>) =>
      root.invokeWithTakeout({ takeoutId: 1n, query: root.invokeWithoutUpdates({ query }) })
    const look = failing(wrapped(messages.getAllDrafts()), (call) => {
      assert.isTrue(call.repeatable)
      call.refused(400, "SOMETHING_INVALID")
    })
    assert.deepInclude({ ...look }, { method: "messages.getAllDrafts" })
    assert.isFalse(look.mayHaveBeenExecuted)
    const told = failing(wrapped(sent), (call) => {
      assert.isTrue(call.repeatable)
      call.refused(400, "PEER_ID_INVALID")
    })
    assert.strictEqual(told._tag, "PEER_ID_INVALID")
    assert.isTrue(told.mayHaveBeenExecuted)
  })
})
