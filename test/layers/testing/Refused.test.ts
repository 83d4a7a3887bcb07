import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/TestClock"
import type { ViolationKind } from "../../../layers/testing/violations.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import { encodeUnsafe } from "../../../schema/tl/Codec.ts"
import * as C from "../../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { Writer } from "../../../schema/tl/Writer.ts"
import * as Raw from "./raw.ts"

const acks = (...msgIds: ReadonlyArray<bigint>) => encodeUnsafe({ _tag: "msgs_ack", msgIds }, C.writeMsgsAck)
const nearest = Raw.callOf(help.getNearestDc())

/** The message is refused with a code, and the kind is written down. */
const refuses = (
  code: number,
  kind: ViolationKind | undefined,
  send: (session: Raw.Session) => bigint
) =>
  Effect.gen(function*() {
    const session = yield* Raw.known
    const id = send(session)
    const refused = Raw.badMessage(yield* session.expect(Id.badMsgNotification))
    assert.deepStrictEqual([refused.badMsgId, refused.errorCode], [id, code])
    assert.deepStrictEqual(yield* Raw.kinds, kind === undefined ? [] : [kind])
  }).pipe(Effect.provide(Raw.memory()))

describe("messages that the embedded server refuses", () => {
  it.scoped("a message of more than 300 s ago gets code 16 (3.39)", () =>
    refuses(16, undefined, (session) => session.send(nearest, { id: session.nextId() - (301n << 32n) })))

  it.scoped("a message of more than 30 s from now gets code 17 (3.40)", () =>
    refuses(17, undefined, (session) => session.send(nearest, { id: session.nextId() + (31n << 32n) })))

  it.scoped("a message id that is no multiple of 4 gets code 18 (3.41)", () =>
    refuses(18, "MessageIdParity", (session) => session.send(nearest, { id: session.nextId() + 1n })))

  it.scoped("a container with the id of another message gets code 19 (3.42)", () =>
    refuses(19, "Container", (session) => {
      const id = session.send(nearest)
      return session.send(Raw.containerOf([]), { id, content: false })
    }))

  it.scoped("a sequence number that is too low gets code 32 (3.44)", () =>
    refuses(32, "SequenceOrder", (session) => session.send(nearest, { sequence: 1 })))

  it.scoped("a sequence number that is too high gets code 33 (3.44)", () =>
    refuses(33, "SequenceOrder", (session) => {
      const early = session.part(nearest)
      session.send(nearest)
      const part = { ...early, sequence: 101 }
      session.send(Raw.containerOf([part]), { sequence: 102 })
      return part.id
    }))

  it.scoped("a container with an odd sequence number gets code 34 (3.45)", () =>
    refuses(34, "SequenceParity", (session) => session.send(Raw.containerOf([session.part(nearest)]))))

  it.scoped("a call with an even sequence number gets code 35 (3.45)", () =>
    refuses(35, "SequenceParity", (session) => session.send(nearest, { content: false })))

  it.scoped("a container in a container gets code 64 (3.47)", () =>
    refuses(
      64,
      "Container",
      (session) => session.send(Raw.containerOf([session.part(Raw.containerOf([]), false)]), { content: false })
    ))

  it.scoped("a container with a message of a greater id gets code 64 (3.18)", () =>
    refuses(64, "Container", (session) => {
      const id = session.nextId()
      return session.send(Raw.containerOf([session.part(nearest)]), { id, content: false })
    }))

  it.scoped("a container with a message of a greater sequence number gets code 64 (3.18)", () =>
    refuses(64, "Container", (session) => {
      const sequence = session.nextSequence(false)
      return session.send(Raw.containerOf([session.part(nearest)]), { sequence })
    }))

  it.scoped("a container that ends too early gets code 64 (3.26)", () =>
    refuses(64, "Container", (session) => {
      const part = session.part(nearest)
      return session.send(Raw.containerOf([part]).slice(0, -4), { content: false })
    }))
})

/** Something is wrong with the envelope: the connection is closed. */
const breaks = (kind: ViolationKind, send: (session: Raw.Session) => void, ...also: ReadonlyArray<ViolationKind>) =>
  Effect.gen(function*() {
    const session = yield* Raw.known
    send(session)
    yield* session.connection.ended
    assert.deepStrictEqual(yield* Raw.kinds, [kind, ...also])
  }).pipe(Effect.provide(Raw.memory()))

describe("packets that the embedded server does not take", () => {
  it.scoped("less than 12 bytes of padding (3.6)", () =>
    breaks(
      "Padding",
      (session) => void session.send(Uint8Array.of(...Raw.ping(), 0, 0, 0, 0), { padding: 0, length: 16 })
    ))

  it.scoped("more than 1024 bytes of padding (3.6)", () =>
    breaks("Padding", (session) => void session.send(Raw.ping(), { padding: 1028 })))

  it.scoped("a length that is no multiple of 4 (3.6)", () =>
    breaks("Padding", (session) => void session.send(Raw.ping(), { length: 11 })))

  it.scoped("a wrong msg_key (3.5)", () =>
    breaks("MessageKey", (session) => {
      session.send(Raw.ping(), {
        spoil: (packet) => {
          packet[30] = (packet[30] ?? 0) ^ 1
        }
      })
    }))

  it.scoped("the session id 0 (3.61)", () =>
    breaks("SessionId", (session) => void session.send(Raw.ping(), { sessionId: 0n })))

  it.scoped("a packet of 12 bytes (1.10)", () =>
    breaks("Packet", (session) => session.connection.send(new Uint8Array(12).fill(1))))

  it.scoped("a body of more than 1,044,404 bytes (1.8)", () =>
    breaks("TooLarge", (session) => void session.send(new Uint8Array(1_044_408))))

  it.scoped("a stream that is cut wrong (1.8)", () =>
    breaks("Framing", (session) => session.connection.write(Uint8Array.of(255, 255, 255, 127))))
})

/** Something is not as it should be, and goes on all the same. */
const notices = (kind: ViolationKind, send: (session: Raw.Session) => Effect.Effect<void> | void) =>
  Effect.gen(function*() {
    const session = yield* Raw.known
    const more = send(session)
    if (Effect.isEffect(more)) yield* more
    yield* Raw.settle
    assert.deepStrictEqual(yield* Raw.kinds, [kind])
  }).pipe(Effect.provide(Raw.memory()))

describe("what the embedded server notices in a session", () => {
  it.scoped("ids that do not grow (3.13)", () =>
    notices("MessageIdOrder", (session) => {
      const early = session.nextId()
      session.send(Raw.ping(), { content: false })
      session.send(Raw.ping(), { content: false, id: early })
    }))

  it.scoped("ids that are whole seconds (3.13)", () =>
    notices("MessageIdFraction", (session) =>
      Effect.gen(function*() {
        for (let second = 0; second < 8; second++) {
          yield* TestClock.adjust("1 second")
          session.send(Raw.ping(), { content: false, id: (session.nextId() >> 32n) << 32n })
        }
      })))

  it.scoped("acknowledgements of what needs none (3.22)", () =>
    notices("AckOfEven", (session) =>
      Effect.gen(function*() {
        session.send(Raw.ping(), { content: false })
        const { id } = yield* Effect.orDie(session.expect(Id.pong))
        session.acknowledge(id)
      })))

  it.scoped("acknowledgements of what was never sent (3.22)", () =>
    notices("AckOfUnknown", (session) => session.acknowledge(12_345n)))

  it.scoped("acknowledgements with odd sequence numbers, which it takes (3.17)", () =>
    notices("SequenceParity", (session) => void session.send(acks())))

  it.scoped("answers that are not acknowledged for two minutes (3.23)", () =>
    notices("NotAcknowledged", (session) =>
      Effect.gen(function*() {
        session.send(nearest)
        yield* TestClock.adjust("121 seconds")
        session.send(Raw.ping(), { content: false })
      })))

  it.scoped("containers of more than 1020 messages (3.27)", () =>
    notices("ContainerSize", (session) => {
      const parts = Array.from({ length: 1021 }, () => session.part(Raw.ping(), false))
      session.send(Raw.containerOf(parts), { content: false })
    }))

  it.scoped("a compressed message that cannot be unpacked (3.31)", () =>
    notices("Compression", (session) => {
      const w = new Writer()
      w.id(Id.gzipPacked)
      w.bytes(new Uint8Array(40))
      session.send(w.copy())
    }))

  it.scoped("a call that is in no schema", () =>
    notices("Undecodable", (session) => {
      const w = new Writer()
      w.id(0x1badb002)
      session.send(w.copy())
    }))

  it.scoped("an unencrypted packet (3.11)", () =>
    notices(
      "PlainPacket",
      ({ connection }) =>
        Effect.asVoid(Effect.orDie(Effect.provide(Raw.resPQ(connection, new Uint8Array(16).fill(3)), Raw.Ground)))
    ))

  it.scoped("too many future salts (3.51)", () =>
    notices("ServiceMessage", (session) => {
      const ask = encodeUnsafe({ _tag: "get_future_salts", num: 65 }, C.writeGetFutureSaltsCall)
      session.send(ask, { content: false })
    }))
})
