/** Most of this file is checked by the compiler: a line under `@ts-expect-error` must not compile. */
import { assert, describe, it } from "@effect/vitest"
import type * as Effect from "effect/Effect"
import { catchTag, catchTags, succeed } from "effect/Effect"
import * as account from "../../../schema/tl/api/methods/account.ts"
import type * as auth from "../../../schema/tl/api/methods/auth.ts"
import * as bots from "../../../schema/tl/api/methods/bots.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as root from "../../../schema/tl/api/methods/root.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import type { Method, Request, Who } from "../../../schema/tl/Method.ts"
import { RpcError, type RpcErrors } from "../../../schema/tl/RpcError.ts"

declare const invoke: <A, E extends string>(request: Request<A, E>) => Effect.Effect<A, RpcErrors<E>>

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false
const holds = <_ extends true>(): void => {}

const peer: T.InputPeer = { _tag: "inputPeerSelf" }
const params = { peer, message: "hello", randomId: 1n }

type Names<E> = E extends Effect.Effect<unknown, infer F> ? (F extends RpcError<infer Tag> ? Tag : F)
  : never

// Never called: there is nothing behind `invoke`.
const program = () => {
  const sent = invoke(messages.sendMessage(params))
  const two = sent.pipe(
    catchTag("USER_IS_BLOCKED", () => succeed(1)),
    catchTags({ SLOWMODE_WAIT: ({ value }) => succeed(value + 1), PEER_ID_INVALID: () => succeed(2) })
  )
  type Left = Exclude<
    Method.ErrorNames<typeof messages.sendMessage>,
    "USER_IS_BLOCKED" | "SLOWMODE_WAIT" | "PEER_ID_INVALID"
  >
  holds<Same<Names<typeof two>, Left>>()
  holds<Same<Effect.Effect.Success<typeof two>, T.Updates | number>>()

  // @ts-expect-error: the name of the error is misspelt
  sent.pipe(catchTag("USER_IS_BLOKED", () => succeed(1)))
  // @ts-expect-error: this error is not documented for the method
  sent.pipe(catchTag("USERNAME_NOT_OCCUPIED", () => succeed(1)))
  // @ts-expect-error: the error carries no number
  sent.pipe(catchTag("USER_IS_BLOCKED", ({ value }) => succeed(value + 1)))
  // @ts-expect-error: the number is not always there
  sent.pipe(catchTag("ALLOW_PAYMENT_REQUIRED", ({ value }) => succeed(value + 1)))

  // @ts-expect-error: a field is missing
  messages.sendMessage({ peer, message: "hello" })
  // @ts-expect-error: a field is misspelt
  messages.sendMessage({ ...params, slient: true })
  // @ts-expect-error: 64-bit numbers are bigint
  messages.sendMessage({ ...params, randomId: 1 })
  // @ts-expect-error: the constructor belongs to another type
  messages.sendMessage({ ...params, peer: { _tag: "peerUser", userId: 1 } })
  // @ts-expect-error: the method takes no parameters
  help.getConfig({})

  return { two, config: help.getConfig() }
}

// @ts-expect-error: an error without a name is not one of them
export const nameless: RpcErrors<"A" | "B"> = new RpcError({ _tag: "C", code: 400, method: "x" })

const narrow = (error: RpcErrors<"USER_IS_BLOCKED" | "SLOWMODE_WAIT" | "AUTH_RESTART">): number | undefined => {
  switch (error._tag) {
    case "USER_IS_BLOCKED":
      return error.value satisfies number | undefined
    case "SLOWMODE_WAIT":
      return error.value satisfies number
    case "AUTH_RESTART":
      return error.value
  }
}

describe("the types", () => {
  it("tell what a method takes, gives and refuses with (F157, F159, F160)", () => {
    holds<Same<Method.Input<typeof messages.sendMessage>, messages.sendMessage>>()
    holds<Same<Method.Input<typeof help.getConfig>, void>>()
    holds<Same<Method.Output<typeof messages.sendMessage>, T.Updates>>()
    holds<Same<Method.Output<typeof account.checkUsername>, boolean>>()
    holds<Same<Method.Output<typeof messages.getSplitRanges>, ReadonlyArray<T.MessageRange>>>()
    holds<Same<Method.ErrorNames<typeof auth.logOut>, never>>()
    holds<
      Same<Method.Error<typeof account.checkUsername>, RpcErrors<Method.ErrorNames<typeof account.checkUsername>>>
    >()
    type Some = Extract<
      Method.ErrorNames<typeof messages.sendMessage>,
      "USER_IS_BLOCKED" | "SLOWMODE_WAIT" | "FLOOD_WAIT"
    >
    holds<Same<Some, "USER_IS_BLOCKED" | "SLOWMODE_WAIT">>()
    assert.isFunction(program)
    assert.isUndefined(narrow(new RpcError({ _tag: "USER_IS_BLOCKED", code: 400, method: "x" })))
  })

  it("tell who may call a method", () => {
    holds<Same<Method.Allowed<typeof messages.sendMessage>, "any">>()
    holds<Same<Method.Allowed<typeof account.checkUsername>, "user">>()
    holds<Same<Method.Allowed<typeof bots.setBotCommands>, "bot">>()
    const forBots = <W extends Who>(method: { readonly who: W } & (W extends "user" ? never : unknown)): string =>
      method.who
    assert.strictEqual(forBots(bots.setBotCommands), "bot")
    assert.strictEqual(forBots(messages.sendMessage), "any")
    // @ts-expect-error: bots may not call this
    assert.strictEqual(forBots(account.checkUsername), "user")
  })

  it("see through wrappers", () => {
    const wrapped = root.invokeWithLayer({
      layer: 228,
      query: root.invokeWithTakeout({ takeoutId: 1n, query: messages.sendMessage(params) })
    })
    holds<Same<Request.Success<typeof wrapped>, T.Updates>>()
    type Both = Method.ErrorNames<typeof messages.sendMessage> | Method.ErrorNames<typeof root.invokeWithLayer>
    holds<Same<Request.ErrorNames<typeof wrapped>, Both>>()
    assert.strictEqual(wrapped.method._tag, "invokeWithLayer")
    // @ts-expect-error: the call inside is missing
    assert.throws(() => root.invokeWithoutUpdates({}).method.write({}, {}))
  })

  it("let a request be taken for one that gives more and refuses more", () => {
    const request: Request<T.Updates | number, string> = messages.sendMessage(params)
    assert.strictEqual(request.params, params)
    // @ts-expect-error: not the other way round
    const less: Request<T.Updates, "USER_IS_BLOCKED"> = messages.sendMessage(params)
    assert.isDefined(less)
  })

  it("let any error be taken for an error of some name", () => {
    const error: RpcError = new RpcError<"SLOWMODE_WAIT">({ _tag: "SLOWMODE_WAIT", code: 420, method: "x", value: 5 })
    const value: number | undefined = error.value
    assert.strictEqual(value, 5)
    assert.strictEqual(error.name, "SLOWMODE_WAIT")
    assert.match(String(error), /^SLOWMODE_WAIT: /)
  })

  it("narrow a value by its tag", () => {
    const name = (value: T.InputPeer): number => {
      switch (value._tag) {
        case "inputPeerUser":
          holds<Same<typeof value.userId, number>>()
          holds<Same<typeof value.accessHash, bigint>>()
          return value.userId
        case "inputPeerChat":
          return value.chatId
        default:
          return 0
      }
    }
    assert.strictEqual(name(peer), 0)
    holds<Same<T.message["out"], boolean | undefined>>()
  })
})
