/** What the tests of the embedded Telegram's world share: people, and what they say. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as contacts from "../../../schema/tl/api/methods/contacts.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import * as Raw from "./raw.ts"

/** How somebody names a user by the username. */
export const named = (session: Raw.Session, username: string) =>
  Effect.map(Raw.good(Raw.invoke(session, contacts.resolveUsername({ username }))), ({ chats, users: [user] }) => {
    if (user?._tag === "user") {
      return { _tag: "inputPeerUser", userId: user.id, accessHash: user.accessHash ?? 0n } as const
    }
    const [chat] = chats
    assert(chat?._tag === "channel")
    return { _tag: "inputPeerChannel", channelId: chat.id, accessHash: chat.accessHash ?? 0n } as const
  })

let lastRandomId = 1000n
export const say = (session: Raw.Session, peer: T.InputPeer, message: string, randomId = ++lastRandomId) =>
  Raw.invoke(session, messages.sendMessage({ peer, message, randomId }))

export const texts = (all: ReadonlyArray<T.Message>) =>
  all.map((one) => (one._tag === "message" ? one.message : one._tag))

export const history = (session: Raw.Session, peer: T.InputPeer, rest: Partial<messages.getHistory> = {}) =>
  Effect.map(
    Raw.good(Raw.invoke(
      session,
      messages.getHistory({
        peer,
        offsetId: 0,
        offsetDate: 0,
        addOffset: 0,
        limit: 100,
        maxId: 0,
        minId: 0,
        hash: 0n,
        ...rest
      })
    )),
    (answer) => {
      assert(answer._tag !== "messages.messagesNotModified")
      return answer
    }
  )

/** Two users, each in a session. */
export const pair = Effect.gen(function*() {
  const server = yield* TestServer
  const alice = yield* server.user({ firstName: "Alice", username: "alice" })
  const bob = yield* server.user({ firstName: "Bob", username: "bobby" })
  const session = yield* Raw.signInUser(alice.phone)
  return { server, alice, bob, session, toBob: yield* named(session, "bobby") }
})

export const clean = Effect.gen(function*() {
  const server = yield* TestServer
  assert.deepStrictEqual(yield* server.violations, [])
})
