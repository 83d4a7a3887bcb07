import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import * as MessageId from "../../../schema/wire/MessageId.ts"
import type { Sent } from "./harness.ts"
import { callId, calls, connected, introductionId, make, numberOf, server, services } from "./harness.ts"

const only = (sent: ReadonlyArray<Sent>): Sent => {
  assert.strictEqual(sent.length, 1)
  const [first] = sent
  if (first === undefined) throw new Error("nothing was sent")
  return first
}

const answered = (value: number) => [{ _tag: "Answered" as const, value }]

describe("a session's ids and numbers", () => {
  it("number content and other messages apart, in the order of their ids (3.15 to 3.18, T3.12, 13.36)", () => {
    const session = connected()
    for (let i = 0; i < 1000; i++) session.call(i)
    const packets = session.flush()
    let lastId = 0
    let contents = 0
    for (const { messages, outer } of packets) {
      for (const message of messages) {
        assert.isTrue(message.tick > lastId)
        lastId = message.tick
        const isContent = message.id === callId || message.id === introductionId
        assert.strictEqual(message.sequence, isContent ? contents * 2 + 1 : contents * 2)
        if (isContent) contents++
      }
      if (messages.length > 1) {
        assert.isTrue(outer.tick > lastId)
        assert.strictEqual(outer.sequence, contents * 2)
        lastId = outer.tick
      }
    }
    assert.strictEqual(contents, 1000)
  })

  it("keep a container within 1000 messages and 32 KiB, unless one alone is larger (3.27, F202)", () => {
    const session = connected()
    for (let i = 0; i < 2500; i++) session.call(i)
    session.call(9000, { words: 20_000 })
    for (let i = 0; i < 40; i++) session.call(i, { words: 500 })
    const packets = session.flush()
    assert.strictEqual(calls(packets).length, 2541)
    for (const { messages, outer } of packets) {
      assert.isAtMost(messages.length, 1000)
      if (outer.body.length > 1 << 15) assert.strictEqual(messages.length, 1)
    }
  })

  it("send a single message without a container (3.28)", () => {
    const session = connected()
    session.call(1)
    const [packet] = session.flush()
    assert.strictEqual(packet?.outer.id, introductionId)
  })

  it("are those of the time at which a message leaves, however long it has waited (3.21)", () => {
    const session = connected()
    session.machine.disconnected()
    session.call(1)
    session.advance(3_600_000)
    session.machine.connected(session.now())
    const { high, low } = only(calls(session.flush()))
    assert.closeTo(MessageId.timeOf(low, high), session.now(), 1000)
  })

  it("never use session id 0 (3.61, 13.13)", () => {
    const session = connected()
    assert.notStrictEqual(session.session(), 0n)
  })

  it("refuse a call that cannot be written, and go on (13.41)", () => {
    const session = connected()
    const bad = session.call(1.5)
    const good = session.call(2)
    const packets = session.flush()
    assert.strictEqual(bad.call.outcomes[0]?._tag, "Failed")
    const sent = only(calls(packets))
    assert.strictEqual(numberOf(sent), 2)
    assert.strictEqual(sent.sequence, 1)
    session.deliver(server.result(sent, 5))
    assert.deepStrictEqual(good.call.outcomes, answered(5))
  })

  it("refuse a call that the server would hang up on (1.8)", () => {
    const session = connected()
    const large = session.call(1, { words: 262_144 })
    const good = session.call(2)
    const sent = only(calls(session.flush()))
    assert.deepStrictEqual(large.call.outcomes, [{ _tag: "Failed", failure: { _tag: "TooLarge" } }])
    assert.strictEqual(numberOf(sent), 2)
    assert.strictEqual(sent.sequence, 1)
    session.deliver(server.result(sent, 1))
    assert.deepStrictEqual(good.call.outcomes, answered(1))
  })

  it("compress a long query only, inside of the introduction (3.32, F202)", () => {
    const session = connected()
    session.call(1, { words: 5000, compress: true })
    session.call(2, { words: 10, compress: true })
    const [long, short] = calls(session.flush())
    const r = new Reader(long?.body ?? new Uint8Array())
    assert.strictEqual(r.id(), introductionId)
    assert.strictEqual(r.id(), Id.gzipPacked)
    assert.isBelow(long?.body.length ?? Infinity, 20_000)
    assert.strictEqual(numberOf(short ?? only([])), 2)
  })
})

describe("introductions", () => {
  it("stand in front of every call until one has succeeded (3.67, 13.74)", () => {
    const session = connected()
    session.call(1)
    session.call(2)
    const [first = only([]), second = only([])] = calls(session.flush())
    assert.deepStrictEqual([first.id, second.id], [introductionId, introductionId])
    session.deliver(server.error(first, 400, "PEER_ID_INVALID"))
    session.call(3)
    assert.strictEqual(only(calls(session.flush())).id, introductionId)
    session.deliver(server.result(second, 1))
    session.call(4)
    assert.strictEqual(only(calls(session.flush())).id, callId)
  })

  it("are made again on a new connection (3.67)", () => {
    const session = connected()
    session.call(1)
    session.deliver(server.result(only(calls(session.flush())), 1))
    session.machine.disconnected()
    session.machine.connected(session.now())
    session.call(2)
    assert.strictEqual(only(calls(session.flush())).id, introductionId)
  })

  it("are repeated twice for a server that does not know us, and no more (3.68, T3.14)", () => {
    const session = connected()
    const { call } = session.call(1)
    for (let i = 0; i < 3; i++) {
      assert.deepStrictEqual(call.outcomes, [])
      const sent = only(calls(session.flush()))
      assert.strictEqual(sent.id, introductionId)
      session.deliver(server.error(sent, 400, "CONNECTION_NOT_INITED"))
    }
    assert.deepStrictEqual(call.outcomes, [{ _tag: "Refused", code: 400, text: "CONNECTION_NOT_INITED" }])
  })
})

describe("what comes in", () => {
  it("is acknowledged when it is content, also a second time, but handled once (3.12, 3.22, T3.3, F202)", () => {
    const session = connected()
    const { call } = session.call(1)
    const sent = only(calls(session.flush()))
    const id = session.serverId("answer")
    const plain = session.seal(id, 1, server.result(sent, 4))
    session.receive(plain)
    session.receive(plain)
    // The same message in a container.
    const inner = [{ id, sequence: 1, body: server.result(sent, 4) }]
    session.receive(session.seal(session.serverId(), 0, server.container(inner)))
    assert.deepStrictEqual(call.outcomes, answered(4))
    session.call(2)
    const acks = only(services(session.flush(), Id.msgsAck))
    const r = new Reader(acks.body)
    r.id()
    assert.deepStrictEqual(r.vector(2, (reader) => reader.long()), [id, id, id])
    assert.strictEqual(acks.sequence % 2, 0)
  })

  it("is not acknowledged when it is no content (3.22)", () => {
    const session = connected()
    session.deliver(server.acks(), { content: false })
    session.advance(60_000)
    assert.deepStrictEqual(services(session.flush(), Id.msgsAck), [])
  })

  it("is acknowledged alone after ten seconds, or once a hundred wait (3.23)", () => {
    const session = connected()
    for (let i = 0; i < 15; i++) session.deliver(server.newSession(0n, 5n))
    assert.deepStrictEqual(session.flush(), [])
    assert.strictEqual(session.machine.deadline(), session.now() + 10_000)
    session.advance(10_000)
    assert.strictEqual(services(session.flush(), Id.msgsAck).length, 1)
    for (let i = 0; i < 100; i++) session.deliver(server.newSession(0n, 5n))
    assert.strictEqual(services(session.flush(), Id.msgsAck).length, 1)
  })

  it("keeps its acknowledgements over a reconnection (3.24)", () => {
    const session = connected()
    session.deliver(server.newSession(0n, 5n))
    session.machine.disconnected()
    session.machine.connected(session.now())
    assert.strictEqual(services(session.flush(), Id.msgsAck).length, 1)
  })

  it("is not delivered with a foreign session or an even id; then another connection helps, or a new session (3.7, 3.8, T3.4, 13.38)", () => {
    const cases = [
      (session: ReturnType<typeof connected>, body: Uint8Array) => session.deliver(body, { session: 99n }),
      (session: ReturnType<typeof connected>, body: Uint8Array) =>
        session.deliver(body, { id: session.serverId() & ~3n })
    ]
    for (const deliver of cases) {
      const session = connected()
      const { call } = session.call(1)
      const sent = only(calls(session.flush()))
      const before = session.session()
      const beConfused = () => {
        for (let i = 0; i < 9; i++) assert.isUndefined(deliver(session, server.result(sent, 1)))
        assert.strictEqual(deliver(session, server.result(sent, 1))?._tag, "Confused")
        assert.deepStrictEqual(call.outcomes, [])
        session.machine.disconnected()
        session.machine.connected(session.now())
        return calls(session.flush())
      }
      assert.deepStrictEqual(beConfused(), [])
      assert.strictEqual(session.session(), before)
      const again = only(beConfused())
      assert.notStrictEqual(session.session(), before)
      session.deliver(server.result(again, 2))
      assert.deepStrictEqual(call.outcomes, answered(2))
    }
  })

  it("is not delivered from another time, until another connection tells what time it is (3.9, T3.4, 13.39)", () => {
    for (const skew of [-301_000, 31_000]) {
      const session = connected()
      const { call } = session.call(1)
      const sent = only(calls(session.flush()))
      const deliver = () =>
        session.deliver(server.result(sent, 1), { id: session.serverId("answer", session.now() + skew) })
      for (let i = 0; i < 9; i++) assert.isUndefined(deliver())
      assert.strictEqual(deliver()?._tag, "Confused")
      assert.deepStrictEqual(call.outcomes, [])
      session.machine.disconnected()
      session.machine.connected(session.now())
      session.flush()
      assert.isUndefined(deliver())
      assert.deepStrictEqual(call.outcomes, answered(1))
      assert.approximately(session.machine.clockOffset(), skew, 1000)
    }
  })

  it("in a container is taken whole or not at all (3.26, T3.5)", () => {
    const containers: ReadonlyArray<(result: Uint8Array, id: () => bigint) => Uint8Array> = [
      // A container in a container.
      (body, id) =>
        server.container([{ id: id(), sequence: 0, body: server.container([{ id: id(), sequence: 1, body }]) }]),
      // More messages than there are bytes.
      (body) => {
        const bytes = server.container([{ id: 1n, sequence: 1, body }])
        new DataView(bytes.buffer).setInt32(4, 1_000_000_000, true)
        return bytes
      },
      // A body longer than the container.
      (body, id) => {
        const bytes = server.container([{ id: id(), sequence: 1, body }])
        new DataView(bytes.buffer).setInt32(20, body.length + 4, true)
        return bytes
      },
      // A good message in front of a bad one.
      (body, id) =>
        server.container([{ id: id(), sequence: 1, body }, { id: id(), sequence: 1, body: new Uint8Array(0) }])
    ]
    for (const container of containers) {
      const session = connected()
      const { call } = session.call(1)
      const sent = only(calls(session.flush()))
      const broken = session.deliver(container(server.result(sent, 1), () => session.serverId("answer")), {
        content: false
      })
      assert.strictEqual(broken?._tag, "Violation")
      assert.deepStrictEqual(call.outcomes, [])
    }
    assert.isUndefined(connected().deliver(server.container([]), { content: false }))
  })

  it("is unpacked to a limit, and through few layers (3.30, 3.31, 0.7, T3.5)", () => {
    const session = connected()
    const { call } = session.call(1)
    const sent = only(calls(session.flush()))
    let nested = server.result(sent, 1)
    for (let i = 0; i < 70; i++) nested = server.gzip(nested)
    assert.strictEqual(session.deliver(nested)?._tag, "Violation")
    const bomb = server.gzip(new Uint8Array(17 << 20))
    assert.strictEqual(session.deliver(bomb)?._tag, "Violation")
    assert.strictEqual(
      session.deliver(server.raw((w) => {
        w.id(Id.gzipPacked)
        w.bytes(new Uint8Array(20))
      }))?._tag,
      "Violation"
    )
    assert.deepStrictEqual(call.outcomes, [])
    assert.isUndefined(session.deliver(server.gzip(server.result(sent, 3))))
    assert.deepStrictEqual(call.outcomes, answered(3))
  })

  it("may be an unknown object, which costs nothing but itself (0.9)", () => {
    const session = connected()
    assert.isUndefined(session.deliver(server.raw((w) => {
      w.id(0x01020304)
      w.int(1)
    })))
    assert.strictEqual(session.unsolicited.at(-1)?._tag, "Unknown")
    session.call(1)
    assert.strictEqual(services(session.flush(), Id.msgsAck).length, 1)
  })

  it("may be about things that we never did, which is ignored (3.38, 3.51, 3.52, T3.13)", () => {
    const session = connected()
    const stranger: Sent = {
      tick: MessageId.tickAt(session.now() - 1000),
      low: MessageId.lowOf(MessageId.tickAt(session.now() - 1000)) | 0,
      high: MessageId.highOf(MessageId.tickAt(session.now() - 1000)),
      sequence: 1,
      id: 0,
      body: new Uint8Array()
    }
    const { call } = session.call(1)
    const sent = only(calls(session.flush()))
    for (
      const body of [
        server.acks(stranger),
        server.badMessage(stranger, 16),
        server.badSalt(stranger, 99n),
        server.states(stranger, [1, 2, 3]),
        server.result(stranger, 1),
        server.error(stranger, 400, "X")
      ]
    ) assert.isUndefined(session.deliver(body))
    assert.deepStrictEqual(session.salts, [])
    assert.deepStrictEqual(calls(session.flush()), [])
    session.deliver(server.result(sent, 8))
    assert.deepStrictEqual(call.outcomes, answered(8))
  })

  it("must not be an answer to nothing (3.34, T3.8)", () => {
    const session = connected()
    const nobody = { tick: 0, low: 0, high: 0, sequence: 0, id: 0, body: new Uint8Array() }
    assert.strictEqual(session.deliver(server.result(nobody, 1))?._tag, "Violation")
  })
})

describe("answers", () => {
  it("count once, the first time, also packed (3.35, T3.8)", () => {
    const session = connected()
    const { call } = session.call(1)
    const sent = only(calls(session.flush()))
    session.deliver(server.resultOf(sent, server.gzip(server.raw((w) => w.int(6)))))
    session.deliver(server.result(sent, 7))
    assert.deepStrictEqual(call.outcomes, answered(6))
  })

  it("to any attempt are the answer (3.35, T3.8)", () => {
    const session = connected()
    const { call } = session.call(1)
    const first = only(calls(session.flush()))
    session.deliver(server.badSalt(first, 5n))
    const second = only(calls(session.flush()))
    assert.isTrue(second.tick > first.tick)
    session.deliver(server.result(first, 3))
    session.deliver(server.result(second, 4))
    assert.deepStrictEqual(call.outcomes, answered(3))
    assert.strictEqual(session.machine.open(), 0)
  })

  it("that cannot be read fail their own call only (0.8, 13.40)", () => {
    const session = connected()
    const { call } = session.call(1)
    const other = session.call(2)
    const [first = only([]), second = only([])] = calls(session.flush())
    // An error without a text.
    assert.isUndefined(session.deliver(server.resultOf(
      first,
      server.raw((w) => {
        w.id(Id.rpcError)
        w.int(400)
      })
    )))
    assert.strictEqual(call.outcomes[0]?._tag, "Failed")
    session.deliver(server.result(second, 2))
    assert.deepStrictEqual(other.call.outcomes, answered(2))
  })

  it("that are older than their question set the clock back (3.19)", () => {
    const session = connected()
    session.machine.rekey(7n, 3_600_000)
    session.machine.connected(session.now())
    const { call } = session.call(1)
    const sent = only(calls(session.flush()))
    session.deliver(server.result(sent, 1), { id: session.serverId("answer", session.now() + 3_600_000 - 20_000) })
    assert.deepStrictEqual(call.outcomes, answered(1))
    assert.closeTo(session.machine.clockOffset(), 3_580_000, 1000)
  })
})

describe("withdrawn calls", () => {
  it("are told to the server only if it may have them (3.37, T3.16)", () => {
    const session = connected()
    const early = session.call(1)
    session.machine.withdraw(early.flight)
    assert.deepStrictEqual(session.flush(), [])
    const late = session.call(2)
    const sent = only(calls(session.flush()))
    session.machine.withdraw(late.flight)
    const drop = only(services(session.flush(), Id.rpcDropAnswer))
    const r = new Reader(drop.body)
    r.id()
    assert.strictEqual(r.long(), MessageId.toBigInt(sent.tick))
    const acked = session.call(3)
    const third = only(calls(session.flush()))
    session.deliver(server.acks(third))
    session.machine.withdraw(acked.flight)
    assert.strictEqual(services(session.flush(), Id.rpcDropAnswer).length, 1)
    session.deliver(server.result(sent, 9))
    session.deliver(server.resultOf(drop, server.raw((w) => w.id(Id.rpcAnswerDroppedRunning))))
    for (const { call } of [early, late, acked]) assert.deepStrictEqual(call.outcomes, [])
    assert.strictEqual(session.machine.open(), 0)
  })
})

describe("any sequence of calls, answers, losses and repetitions", () => {
  type Step = {
    readonly _tag: "call" | "answer" | "ack" | "lose" | "duplicate" | "reconnect" | "salt"
    readonly n: number
  }
  const step: FastCheck.Arbitrary<Step> = FastCheck.record({
    _tag: FastCheck.constantFrom(
      "call",
      "call",
      "call",
      "answer",
      "answer",
      "ack",
      "lose",
      "duplicate",
      "reconnect",
      "salt"
    ),
    n: FastCheck.nat(20)
  })

  it.prop("answers each call exactly once (3.64)", [FastCheck.array(step, { maxLength: 60 })], ([steps]) => {
    const session = connected()
    const all: Array<ReturnType<typeof session.call>> = []
    let wire: Array<Sent> = []
    const pump = () => {
      for (const packet of session.flush()) {
        for (const message of packet.messages) {
          if (message.id === callId || message.id === introductionId) wire.push(message)
          if (message.id !== Id.msgsStateReq) continue
          // The server says of each message whether it has it.
          const r = new Reader(message.body)
          r.id()
          const asked = r.vector(2, (reader) => MessageId.tickOf(reader.int(), reader.int()))
          session.deliver(
            server.states(message, asked.map((tick) => (wire.some((sent) => sent.tick === tick) ? 4 : 2)))
          )
        }
      }
    }
    for (const { _tag, n } of steps) {
      session.advance(50)
      const target = wire[n % Math.max(1, wire.length)]
      if (_tag === "call") all.push(session.call(all.length))
      else if (_tag === "reconnect") {
        session.machine.disconnected()
        session.machine.connected(session.now())
      } else if (target !== undefined) {
        if (_tag === "ack") session.deliver(server.acks(target))
        else if (_tag === "duplicate") session.deliver(server.result(target, numberOf(target)))
        else if (_tag === "salt") session.deliver(server.badSalt(target, BigInt(n)))
        else {
          if (_tag === "answer") session.deliver(server.result(target, numberOf(target)))
          wire = wire.filter((sent) => sent !== target)
        }
      }
      pump()
    }
    // From here on nothing is lost.
    for (let round = 0; round < 20 && session.machine.open() > 0; round++) {
      session.advance(11_000)
      session.machine.tick(session.now())
      pump()
      for (const sent of wire) session.deliver(server.result(sent, numberOf(sent)))
      wire = []
      pump()
    }
    all.forEach(({ call }, i) => assert.deepStrictEqual(call.outcomes, answered(i)))
    assert.strictEqual(session.machine.open(), 0)
  })
})

describe("a session that closes", () => {
  it("fails every call, sent or not", () => {
    const session = make()
    session.machine.connected(session.now())
    const first = session.call(1)
    session.flush()
    const second = session.call(2)
    session.machine.close({ _tag: "Closed", error: undefined })
    for (const { call } of [first, second]) {
      assert.deepStrictEqual(call.outcomes, [{ _tag: "Failed", failure: { _tag: "Closed", error: undefined } }])
    }
    assert.strictEqual(session.machine.open(), 0)
  })

  it("takes a limited number of calls", () => {
    const session = make()
    let refused = 0
    for (let i = 0; i < 65_540; i++) refused += session.call(i).call.outcomes.length
    assert.strictEqual(refused, 4)
  })
})
