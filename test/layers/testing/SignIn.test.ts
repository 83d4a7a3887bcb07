import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/TestClock"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as auth from "../../../schema/tl/api/methods/auth.ts"
import * as contacts from "../../../schema/tl/api/methods/contacts.ts"
import * as updates from "../../../schema/tl/api/methods/updates.ts"
import * as users from "../../../schema/tl/api/methods/users.ts"
import { clean, named, pair, say } from "./people.ts"
import * as Raw from "./raw.ts"

describe("signing in", () => {
  it.scoped("as a user takes the code, and signs up who is new (6.7, 6.8)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.start()
      const phoneNumber = "+99 966 2 1234"
      const settings = { _tag: "codeSettings" } as const
      const request = auth.sendCode({ phoneNumber, apiId: 1, apiHash: "hash", settings })
      const sent = yield* Raw.good(Raw.invoke(session, Raw.introduced(request)))
      assert(sent._tag === "auth.sentCode")
      const { phoneCodeHash } = sent
      const signIn = (phoneCode: string, hash = phoneCodeHash) =>
        Raw.invoke(session, auth.signIn({ phoneNumber, phoneCodeHash: hash, phoneCode }))
      assert.strictEqual(yield* signIn("00000"), "400 PHONE_CODE_INVALID")
      assert.strictEqual(yield* signIn("22222", "x"), "400 PHONE_CODE_EXPIRED")
      assert.strictEqual(yield* signIn(""), "400 PHONE_CODE_EMPTY")
      const code = yield* server.loginCode(phoneNumber)
      assert.strictEqual(code, "22222")
      assert.deepInclude(yield* signIn(code ?? ""), { _tag: "auth.authorizationSignUpRequired" })
      const signUp = auth.signUp({ phoneNumber, phoneCodeHash, firstName: "New", lastName: "" })
      const done = yield* Raw.good(Raw.invoke(session, signUp))
      assert(done._tag === "auth.authorization" && done.user._tag === "user")
      assert.deepInclude(done.user, { self: true, firstName: "New", phone: "9996621234" })
      yield* clean
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("leads to the data centre where the account lives (4.3)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot({ dc: 4 })
      const alice = yield* server.user({ dc: 5 })
      const session = yield* Raw.start({ dc: 2 })
      const asBot = auth.importBotAuthorization({ flags: 0, apiId: 1, apiHash: "hash", botAuthToken: bot.token })
      assert.strictEqual(yield* Raw.invoke(session, Raw.introduced(asBot)), "303 USER_MIGRATE_4")
      const settings = { _tag: "codeSettings" } as const
      const asUser = auth.sendCode({ phoneNumber: alice.phone, apiId: 1, apiHash: "hash", settings })
      assert.strictEqual(yield* Raw.invoke(session, asUser), "303 PHONE_MIGRATE_5")
      yield* Raw.signIn(bot.token, { dc: 4 })
      yield* Raw.signInUser(alice.phone, { dc: 5 })
      const wrong = auth.importBotAuthorization({ flags: 0, apiId: 1, apiHash: "hash", botAuthToken: "1:x" })
      assert.strictEqual(yield* Raw.invoke(session, wrong), "400 ACCESS_TOKEN_INVALID")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("goes along to other data centres, once and for a minute (5.12)", () =>
    Effect.gen(function*() {
      const { alice, session } = yield* pair
      const bring = Raw.good(Raw.invoke(session, auth.exportAuthorization({ dcId: 4 })))
      const elsewhere = yield* Raw.start({ dc: 4 })
      const first = yield* bring
      const take = (bytes: Uint8Array) =>
        Raw.invoke(elsewhere, Raw.introduced(auth.importAuthorization({ id: BigInt(alice.id), bytes })))
      const taken = yield* Raw.good(take(first.bytes))
      assert(taken._tag === "auth.authorization" && taken.user._tag === "user")
      assert.strictEqual(taken.user.id, alice.id)
      assert.strictEqual(yield* take(first.bytes), "400 AUTH_BYTES_INVALID")
      const second = yield* bring
      yield* TestClock.adjust("61 seconds")
      assert.strictEqual(yield* take(second.bytes), "400 AUTH_BYTES_INVALID")
      assert.strictEqual(yield* Raw.invoke(session, auth.exportAuthorization({ dcId: 2 })), "400 DC_ID_INVALID")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("ends with auth.logOut", () =>
    Effect.gen(function*() {
      const { session } = yield* pair
      assert.deepInclude(yield* Raw.invoke(session, auth.logOut()), { _tag: "auth.loggedOut" })
      assert.strictEqual(yield* Raw.invoke(session, updates.getState()), "401 AUTH_KEY_UNREGISTERED")
    }).pipe(Effect.provide(Raw.memory())))
})

describe("peers", () => {
  it.scoped("are found by username and named with access hashes of the account's own (8.1, 8.13)", () =>
    Effect.gen(function*() {
      const { bob, session, toBob } = yield* pair
      const other = yield* Raw.signInUser(bob.phone)
      const toAlice = yield* named(other, "ALICE")
      assert(toBob._tag === "inputPeerUser" && toAlice._tag === "inputPeerUser")
      const wrong = { ...toBob, accessHash: toAlice.accessHash }
      assert.strictEqual(yield* say(session, wrong, "hello"), "400 PEER_ID_INVALID")
      const [full] = yield* Raw.good(Raw.invoke(
        session,
        users.getUsers({
          id: [{ _tag: "inputUser", userId: toBob.userId, accessHash: toBob.accessHash }]
        })
      ))
      assert(full?._tag === "user")
      assert.deepInclude(full, { id: bob.id, firstName: "Bob", username: "bobby", phone: undefined })
      const find = (username: string) => Raw.invoke(session, contacts.resolveUsername({ username }))
      assert.strictEqual(yield* find("nobody"), "400 USERNAME_NOT_OCCUPIED")
      assert.strictEqual(yield* find("a b"), "400 USERNAME_INVALID")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("need no access hash from bots that have met them (8.7)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const session = yield* Raw.signIn(bot.token)
      const peer = { _tag: "inputPeerUser", userId: alice.id, accessHash: 0n } as const
      assert.strictEqual(yield* say(session, peer, "hello"), "400 PEER_ID_INVALID")
      yield* alice.start(bot)
      assert.isObject(yield* say(session, peer, "hello"))
    }).pipe(Effect.provide(Raw.memory())))
})
