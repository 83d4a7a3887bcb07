import { assert, describe } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer } from "effect"
import { gzipSync } from "node:zlib"
import { Rpc } from "layergram"
import * as help from "layergram/tl/help"
import * as users from "layergram/tl/users"
import { Faults, TestServer } from "layergram/testing"
import { encodeUnsafe } from "../../schema/tl/Codec.ts"
import * as Mtproto from "../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../schema/tl/mtproto/ids.ts"
import { writeUpdates } from "../../schema/tl/api/write.ts"
import { writeResult } from "../../schema/tl/api/server.ts"
import { Writer } from "../../schema/tl/Writer.ts"
import type { ByteStream } from "../../services/Dialer.ts"
import { Dialer } from "../../services/Dialer.ts"
import { it } from "../support/virtualTime.ts"
import { client, memory, patiently, play, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
const nearest = Rpc.invoke(help.getNearestDc())

/** Chance that is the same every time. */
const makeDice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * sides)
  }
}

/** Does one of the things to bytes that bad networks and bad people do. */
const mutate = (bytes: Uint8Array, dice: (sides: number) => number): Uint8Array => {
  const copy = bytes.slice()
  switch (dice(6)) {
    case 0: {
      const at = dice(copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << dice(8))
      return copy
    }
    case 1: {
      for (let n = 1 + dice(8); n > 0; n--) copy[dice(copy.length)] = dice(256)
      return copy
    }
    case 2:
      return copy.slice(0, Math.max(4, dice(copy.length) & ~3))
    case 3: {
      // A word of all ones, or a large number: counts and lengths.
      const at = dice(copy.length / 4) * 4
      copy.set([[255, 255, 255, 255], [255, 255, 255, 127], [0, 0, 0, 128]][dice(3)] ?? [], at)
      return copy
    }
    case 4:
      return Uint8Array.from([...copy, ...copy.slice(0, 4 + 4 * dice(8))])
    default: {
      const at = dice(copy.length / 4) * 4
      return Uint8Array.from([...copy.slice(0, at), ...copy.slice(at + 4)])
    }
  }
}

const raw = (write: (w: Writer) => void): Uint8Array => {
  const w = new Writer()
  write(w)
  return w.copy()
}

const now = 1_767_225_600n << 32n

/** One of everything that a server says. */
const corpus: ReadonlyArray<Uint8Array> = [
  encodeUnsafe({ _tag: "msgs_ack", msgIds: [now, now + 4n] }, Mtproto.writeMsgsAck),
  encodeUnsafe({ _tag: "pong", msgId: now, pingId: 5n }, Mtproto.writePong),
  encodeUnsafe(
    { _tag: "bad_msg_notification", badMsgId: now, badMsgSeqno: 1, errorCode: 32 },
    Mtproto.writeBadMsgNotification
  ),
  encodeUnsafe(
    { _tag: "bad_server_salt", badMsgId: now, badMsgSeqno: 1, errorCode: 48, newServerSalt: 9n },
    Mtproto.writeBadMsgNotification
  ),
  encodeUnsafe({ _tag: "new_session_created", firstMsgId: 0n, uniqueId: 77n, serverSalt: 9n }, Mtproto.writeNewSession),
  encodeUnsafe({ _tag: "msgs_state_info", reqMsgId: now, info: Uint8Array.of(1, 2, 3) }, Mtproto.writeMsgsStateInfo),
  encodeUnsafe({ _tag: "msgs_all_info", msgIds: [now], info: Uint8Array.of(4) }, Mtproto.writeMsgsAllInfo),
  encodeUnsafe({ _tag: "msgs_state_req", msgIds: [now | 1n] }, Mtproto.writeMsgsStateReq),
  encodeUnsafe({ _tag: "msg_resend_req", msgIds: [now] }, Mtproto.writeMsgResendReq),
  encodeUnsafe(
    { _tag: "msg_detailed_info", msgId: now, answerMsgId: now | 1n, bytes: 10, status: 0 },
    Mtproto.writeMsgDetailedInfo
  ),
  encodeUnsafe({ _tag: "future_salts", reqMsgId: now, now: 5, salts: [] }, Mtproto.writeFutureSalts),
  raw((w) => {
    w.id(Id.rpcResult)
    w.long(now)
    Mtproto.writeRpcError(w, { _tag: "rpc_error", errorCode: 400, errorMessage: "FLOOD_WAIT_5" })
  }),
  raw((w) => {
    w.id(Id.msgContainer)
    w.int(2)
    for (const id of [now | 1n, now | 3n]) {
      w.long(id)
      w.int(1)
      w.int(20)
      Mtproto.writePong(w, { _tag: "pong", msgId: now, pingId: id })
    }
  }),
  raw((w) => {
    w.id(Id.gzipPacked)
    w.bytes(gzipSync(raw((inner) => Mtproto.writePong(inner, { _tag: "pong", msgId: now, pingId: 5n }))))
  }),
  encodeUnsafe({
    _tag: "updates",
    updates: [{
      _tag: "updateNewMessage",
      message: {
        _tag: "message",
        id: 5,
        peerId: { _tag: "peerUser", userId: 7 },
        date: 5,
        message: "hello",
        entities: [{ _tag: "messageEntityBold", offset: 0, length: 5 }]
      },
      pts: 1,
      ptsCount: 1
    }],
    users: [{ _tag: "user", id: 7, accessHash: 8n, firstName: "A" }],
    chats: [],
    date: 5,
    seq: 0
  }, writeUpdates)
]

const results = {
  users: raw((w) =>
    writeResult("users.getUsers", w, [{
      _tag: "user",
      id: 7,
      accessHash: 8n,
      firstName: "Somebody",
      usernames: [{ _tag: "username", username: "x", active: true }],
      photo: { _tag: "userProfilePhoto", photoId: 5n, strippedThumb: new Uint8Array(30), dcId: 2 }
    }])
  )
}

describe("a client", () => {
  it.effect(
    "survives ten thousand mutated messages: each call ends with a value or a typed error (0.1-0.9, T3.1, T3.5, T3.8, T3.13)",
    () =>
      play(({ server }) =>
        Effect.gen(function*() {
          const dice = makeDice(7)
          let mutated = 0
          while (mutated < 10_000) {
            yield* server.calm
            const calls: Array<Fiber.RuntimeFiber<Exit.Exit<unknown, { readonly _tag: string }>>> = []
            for (let i = 0; i < 200; i++) {
              mutated++
              if (dice(2) === 0) {
                yield* server.inject(
                  Faults.onCall("users.getUsers", { _tag: "Answer", bytes: mutate(results.users, dice) })
                )
                calls.push(yield* Effect.fork(Effect.exit(me)))
              } else {
                const body = mutate(corpus[dice(corpus.length)] ?? results.users, dice)
                const kind = { content: dice(2) === 0, answer: dice(2) === 0 }
                yield* server.sendRaw(body.slice(0, body.length & ~3), {}, kind)
              }
            }
            yield* settle
            const exits = yield* patiently(Effect.forEach(calls, Fiber.join), "10 minutes", "2 seconds")
            for (const exit of exits) {
              if (Exit.isFailure(exit)) assert.strictEqual(exit.cause._tag, "Fail")
            }
          }
          yield* server.calm
          yield* patiently(nearest)
        }), { isServerLying: true }),
    120_000
  )

  it.effect(
    "survives a network that changes, cuts, repeats and swallows bytes (T1.1, T3.1, T3.9, 13.4)",
    () =>
      Effect.gen(function*() {
        const server = yield* TestServer.TestServer
        const { token } = yield* server.bot()
        const dialer = yield* Dialer
        const dice = makeDice(11)
        let isBad = false
        let mutated = 0
        const disturb = (stream: ByteStream): ByteStream => ({
          write: stream.write,
          run: (sink) =>
            stream.run({
              drain: sink.drain,
              data: (chunk) => {
                if (!isBad || dice(3) > 0) return sink.data(chunk)
                mutated++
                if (dice(8) === 0) return
                const changed = mutate(chunk, dice)
                // Cut anywhere, as networks do.
                const at = dice(changed.length)
                sink.data(changed.slice(0, at))
                sink.data(changed.slice(at))
              }
            })
        })
        const Bad = Layer.succeed(Dialer, { dial: (address) => Effect.map(dialer.dial(address), disturb) })
        yield* Effect.gen(function*() {
          yield* patiently(me)
          isBad = true
          while (mutated < 800) {
            const calls = [Effect.asVoid(me), Effect.asVoid(nearest)].map(Effect.cause)
            for (
              const cause of yield* patiently(Effect.all(calls, { concurrency: "unbounded" }), "1 hour", "10 seconds")
            ) {
              assert.include(["Empty", "Fail"], cause._tag)
            }
          }
          isBad = false
          yield* patiently(me)
        }).pipe(Effect.provide(client(server, { token, transport: { framing: "intermediate" } })), Effect.provide(Bad))
      }).pipe(Effect.scoped, Effect.provide(memory())),
    120_000
  )
})
