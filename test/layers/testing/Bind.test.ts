import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/TestClock"
import { concat } from "../../../layers/crypto/bytes.ts"
import * as Kdf from "../../../layers/crypto/kdf.ts"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as auth from "../../../schema/tl/api/methods/auth.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import * as updates from "../../../schema/tl/api/methods/updates.ts"
import { encodeUnsafe } from "../../../schema/tl/Codec.ts"
import * as C from "../../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import type * as M from "../../../schema/tl/mtproto/types.ts"
import { Crypto } from "../../../services/Crypto.ts"
import { RandomSource } from "../../../services/RandomSource.ts"
import * as Raw from "./raw.ts"

interface Changes {
  readonly inner?: (inner: M.bindAuthKeyInner) => M.bindAuthKeyInner
  readonly plain?: (plain: DataView) => void
  readonly message?: (message: Uint8Array) => Uint8Array
  readonly permanentId?: bigint
}

/** A bot in a permanent key, and a session with a temporary one that is not bound yet. */
const keys = Effect.gen(function*() {
  const server = yield* TestServer
  const bot = yield* server.bot()
  const main = yield* Raw.signIn(bot.token)
  const connection = yield* Raw.connect()
  const key = yield* Raw.makeKey(connection, { expiresIn: 86_400 })
  const session = yield* Raw.session(connection, key)
  return { server, main, session }
})

/** Binds the session's key to the permanent one; gives what the server says. */
const bind = (session: Raw.Session, permanent: Raw.Key, changes: Changes = {}) =>
  Effect.gen(function*() {
    const crypto = yield* Crypto
    const { bytes: random } = yield* RandomSource
    const messageId = session.nextId()
    const expiresAt = Number(messageId >> 32n) + 86_400
    const inner: M.bindAuthKeyInner = {
      _tag: "bind_auth_key_inner",
      nonce: 99n,
      tempAuthKeyId: session.key.id,
      permAuthKeyId: permanent.id,
      tempSessionId: session.id,
      expiresAt
    }
    const body = encodeUnsafe(changes.inner?.(inner) ?? inner, C.writeBindAuthKeyInner)
    const head = new Uint8Array(32)
    head.set(random(16))
    const plain = concat(head, body)
    const view = new DataView(plain.buffer)
    view.setBigInt64(16, messageId, true)
    view.setInt32(28, body.length, true)
    changes.plain?.(view)
    const messageKey = crypto.sha1(plain).slice(4, 20)
    const { iv, key } = Kdf.deriveV1(crypto, permanent.bytes, messageKey, "client")
    const padded = concat(plain, random(8))
    const id = new Uint8Array(8)
    new DataView(id.buffer).setBigInt64(0, permanent.id, true)
    const message = concat(id, messageKey, crypto.aesIgeEncrypt(padded, key, iv))
    const request = auth.bindTempAuthKey({
      permAuthKeyId: changes.permanentId ?? permanent.id,
      nonce: 99n,
      expiresAt,
      encryptedMessage: changes.message?.(message) ?? message
    })
    session.send(Raw.callOf(request), { id: messageId })
    return Raw.resultOf(request, yield* session.expect(Id.rpcResult))
  })

describe("binding a temporary key", () => {
  it.scoped("gives it the account of the permanent one, and asks for an introduction (2.48-2.54)", () =>
    Effect.gen(function*() {
      const { main, session } = yield* keys
      assert.isTrue(yield* bind(session, main.key))
      assert.strictEqual(yield* Raw.invoke(session, updates.getState()), "400 CONNECTION_NOT_INITED")
      assert.isObject(yield* Raw.invoke(session, Raw.introduced(updates.getState())))
      assert.deepStrictEqual(yield* Raw.kinds, ["NotInitialised"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("comes before anything else but help.getConfig and help.getNearestDc (2.47)", () =>
    Effect.gen(function*() {
      const { session } = yield* keys
      assert.isObject(yield* Raw.invoke(session, Raw.introduced(help.getNearestDc())))
      assert.strictEqual(yield* Raw.invoke(session, updates.getState()), "401 AUTH_KEY_PERM_EMPTY")
      assert.deepStrictEqual(yield* Raw.kinds, ["UnboundKey"])
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("fails for a permanent key that the server has lost, which is nobody's fault (2.55)", () =>
    Effect.gen(function*() {
      const { main, session } = yield* keys
      assert.strictEqual(yield* bind(session, main.key, { permanentId: 5n }), "400 ENCRYPTED_MESSAGE_INVALID")
      assert.deepStrictEqual(yield* Raw.kinds, [])
    }).pipe(Effect.provide(Raw.memory())))

  const wrong: ReadonlyArray<readonly [string, Changes]> = [
    ["another message id inside (2.53)", { plain: (view) => view.setBigInt64(16, 4n, true) }],
    ["a sequence number inside (2.50)", { plain: (view) => view.setInt32(24, 1, true) }],
    ["another nonce inside (2.49)", { inner: (inner) => ({ ...inner, nonce: 1n }) }],
    ["another temporary key inside (2.49)", { inner: (inner) => ({ ...inner, tempAuthKeyId: 1n }) }],
    ["another session inside (2.49)", { inner: (inner) => ({ ...inner, tempSessionId: 1n }) }],
    ["another end inside (2.49)", { inner: (inner) => ({ ...inner, expiresAt: 1 }) }],
    ["a wrong msg_key (2.50)", {
      message: (message) => concat(message.slice(0, 8), new Uint8Array(16), message.slice(24))
    }],
    ["a wrong length (2.52)", { message: (message) => message.slice(0, 88) }]
  ]
  for (const [name, changes] of wrong) {
    it.scoped(`fails with ${name}`, () =>
      Effect.gen(function*() {
        const { main, session } = yield* keys
        assert.strictEqual(yield* bind(session, main.key, changes), "400 ENCRYPTED_MESSAGE_INVALID")
        assert.deepStrictEqual(yield* Raw.kinds, ["Bind"])
      }).pipe(Effect.provide(Raw.memory())))
  }

  it.scoped("fails for a permanent key in place of the temporary one (2.56)", () =>
    Effect.gen(function*() {
      const { main } = yield* keys
      assert.strictEqual(yield* bind(main, main.key), "400 TEMP_AUTH_KEY_EMPTY")
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("is undone by auth.dropTempAuthKeys (2.60)", () =>
    Effect.gen(function*() {
      const { main, session } = yield* keys
      yield* bind(session, main.key)
      assert.isTrue(yield* Raw.invoke(main, auth.dropTempAuthKeys({ exceptAuthKeys: [] })))
      session.send(Raw.ping(), { content: false })
      const packet = yield* session.connection.receive
      assert.strictEqual(new DataView(packet.buffer).getInt32(0, true), -404)
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("ends with the key (2.57)", () =>
    Effect.gen(function*() {
      const { main, session } = yield* keys
      yield* bind(session, main.key)
      yield* TestClock.adjust("24 hours")
      session.send(Raw.ping(), { content: false })
      const packet = yield* session.connection.receive
      assert.strictEqual(new DataView(packet.buffer).getInt32(0, true), -404)
    }).pipe(Effect.provide(Raw.memory())))
})
