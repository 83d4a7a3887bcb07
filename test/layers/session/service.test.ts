import { assert, describe, it } from "@effect/vitest"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import * as MessageId from "../../../schema/wire/MessageId.ts"
import type { Sent } from "./harness.ts"
import { calls, connected, make, numberOf, server, services } from "./harness.ts"

const only = (sent: ReadonlyArray<Sent>): Sent => {
  assert.strictEqual(sent.length, 1)
  const [first] = sent
  if (first === undefined) throw new Error("nothing was sent")
  return first
}

const answered = (value: number) => [{ _tag: "Answered" as const, value }]

type Session = ReturnType<typeof connected>

/** Ids in the list of a service message. */
const idsIn = (sent: Sent): ReadonlyArray<bigint> => {
  const r = new Reader(sent.body)
  r.id()
  return r.vector(2, (reader) => reader.long())
}

describe("a refused message", () => {
  const renewing = [17, 19, 32, 33, 64]
  const faults = [18, 34, 35, 999]

  for (const code of [16, 20, ...renewing, ...faults]) {
    it(`with code ${code} is sent again under a new id, and its answer arrives (3.39-3.48, T3.6, F202, 3.20)`, () => {
      const session = connected()
      const { call } = session.call(1)
      const first = only(calls(session.flush()))
      const before = session.session()
      assert.isUndefined(session.deliver(server.badMessage(first, code)))
      const second = only(calls(session.flush()))
      assert.strictEqual(session.session() !== before, renewing.includes(code) || faults.includes(code))
      assert.isTrue(second.tick !== first.tick)
      // A new session counts from the beginning.
      if (session.session() !== before) assert.strictEqual(second.sequence, 1)
      session.deliver(server.result(second, 2))
      assert.deepStrictEqual(call.outcomes, answered(2))
      assert.deepStrictEqual(calls(session.flush()), [])
    })
  }

  for (const code of faults) {
    it(`with code ${code}, our own fault, fails when it is refused again (3.41, 3.45, 3.48)`, () => {
      const session = connected()
      const { call } = session.call(1)
      session.deliver(server.badMessage(only(calls(session.flush())), code))
      session.deliver(server.badMessage(only(calls(session.flush())), code))
      assert.deepStrictEqual(call.outcomes, [{ _tag: "Failed", failure: { _tag: "Rejected", code } }])
      assert.deepStrictEqual(calls(session.flush()), [])
    })
  }

  it("in a container is sent again with all that was in it, in its order (3.29, 3.47, T3.6)", () => {
    for (const code of [16, 48, 64]) {
      const session = connected()
      const all = [1, 2, 3].map((n) => session.call(n))
      const [packet] = session.flush()
      assert.isDefined(packet)
      if (packet === undefined) return
      session.deliver(code === 48 ? server.badSalt(packet.outer, 4n) : server.badMessage(packet.outer, code))
      const again = calls(session.flush())
      assert.deepStrictEqual(again.map(numberOf), [1, 2, 3])
      for (const sent of again) session.deliver(server.result(sent, numberOf(sent) * 10))
      assert.deepStrictEqual(all.map(({ call }) => call.outcomes), [answered(10), answered(20), answered(30)])
    }
  })

  it("too old for the server to remember is not made twice unless that is harmless (3.43, 3.63)", () => {
    const session = connected()
    const { call } = session.call(1, { repeatable: false })
    session.deliver(server.badMessage(only(calls(session.flush())), 20))
    assert.deepStrictEqual(call.outcomes, [{ _tag: "Failed", failure: { _tag: "UnknownOutcome" } }])
    assert.deepStrictEqual(calls(session.flush()), [])
  })

  for (const [code, repeatable] of [[16, true], [48, true], [48, false]] as const) {
    it(`counts once, however many were on their way: ${code}, ${repeatable ? "" : "not "}repeatable (3.39, 3.46, 3.63)`, () => {
      const session = make({ isKeyOld: true })
      session.machine.connected(session.now())
      const packets = [...session.flush()]
      if (repeatable) session.skewServer(code === 16 ? 600_000 : 0)
      else session.deliver(server.acks(), { content: false })
      const made = Array.from({ length: 40 }, (_, i) => {
        const { call } = session.call(i, { repeatable })
        session.advance(1)
        packets.push(...session.flush())
        return call
      })
      assert.strictEqual(calls(packets).length, 40)
      for (const { outer } of packets) {
        const refusal = code === 48 ? server.badSalt(outer, 99n) : server.badMessage(outer, code)
        assert.isUndefined(session.deliver(refusal, { content: false }))
      }
      for (const sent of calls(session.flush())) session.deliver(server.result(sent, numberOf(sent)))
      assert.deepStrictEqual(made.map(({ outcomes }) => outcomes), made.map((_, i) => answered(i)))
      assert.isTrue(made.every(({ repetitions }) => repetitions === 0))
    })
  }

  it("of a clock that is ahead costs no call that must not be made twice: those wait for the first word (3.40, 3.63)", () => {
    const session = make({ isKeyOld: true })
    session.skewServer(-600_000)
    session.machine.connected(session.now())
    const ping = only(session.flush().map(({ outer }) => outer))
    const made = [1, 2, 3].map((n) => session.call(n, { repeatable: false }).call)
    assert.deepStrictEqual(session.flush(), [])
    session.deliver(server.badMessage(ping, 17), { content: false })
    for (const sent of calls(session.flush())) session.deliver(server.result(sent, numberOf(sent)))
    assert.deepStrictEqual(made.map(({ outcomes }) => outcomes), [1, 2, 3].map(answered))
  })

  it("tells the time (3.39, 3.40, T3.11, 13.37)", () => {
    const day = 86_400_000
    for (const [skew, code] of [[day, 16], [-day, 17], [3_600_000, 16], [-3_600_000, 17]] as const) {
      const session = make({ isKeyOld: true })
      session.machine.connected(session.now())
      session.skewServer(skew)
      const { call } = session.call(1)
      session.deliver(server.badMessage(only(calls(session.flush())), code))
      const again = only(calls(session.flush()))
      assert.closeTo(MessageId.timeOfTick(again.tick), session.now() + skew, 1000)
      session.deliver(server.result(again, 1))
      assert.deepStrictEqual(call.outcomes, answered(1))
    }
  })
})

describe("salts", () => {
  it("are taken from bad_server_salt, and remembered (3.46)", () => {
    const session = connected()
    const { call } = session.call(1)
    session.deliver(server.badSalt(only(calls(session.flush())), 42n))
    const [packet] = session.flush()
    assert.strictEqual(packet?.salt, 42n)
    assert.deepStrictEqual(session.salts, [42n])
    session.deliver(server.result(only(calls(packet === undefined ? [] : [packet])), 1))
    assert.deepStrictEqual(call.outcomes, answered(1))
  })

  it("that are never good enough end the connection (3.46, T3.7)", () => {
    const session = connected()
    session.call(1)
    let rounds = 0
    let broken
    while (broken === undefined && rounds++ < 20) {
      broken = session.deliver(server.badSalt(only(calls(session.flush())), BigInt(rounds)))
    }
    assert.strictEqual(broken?._tag, "Confused")
    assert.isAtMost(rounds, 10)
  })

  it("are asked for once, used in their time, and asked for again (3.51, F202)", () => {
    const session = connected()
    const { call } = session.call(1)
    session.deliver(server.result(only(calls(session.flush())), 1))
    assert.deepStrictEqual(call.outcomes, answered(1))
    session.machine.tick(session.now())
    const request = only(services(session.flush(), Id.getFutureSalts))
    session.machine.tick(session.now())
    assert.deepStrictEqual(services(session.flush(), Id.getFutureSalts), [])
    const seconds = Math.floor(session.now() / 1000)
    session.deliver(server.raw((w) => {
      w.id(Id.futureSalts)
      w.long(MessageId.toBigInt(request.tick))
      w.int(seconds)
      w.int(2)
      for (const [since, until, salt] of [[-1800, 1800, 70n], [1800, 5400, 71n]] as const) {
        w.int(seconds + since)
        w.int(seconds + until)
        w.long(salt)
      }
    }))
    const saltNow = () => {
      session.call(2)
      return session.flush()[0]?.salt
    }
    assert.strictEqual(saltNow(), 70n)
    session.advance(1_801_000)
    assert.strictEqual(saltNow(), 71n)
    session.advance(3_550_000)
    session.machine.tick(session.now())
    assert.strictEqual(services(session.flush(), Id.getFutureSalts).length, 1)
  })

  it("of somebody else's question are not taken (3.51, T3.13)", () => {
    const session = connected()
    session.deliver(server.raw((w) => {
      w.id(Id.futureSalts)
      w.long(MessageId.toBigInt(MessageId.tickAt(session.now())))
      w.int(0)
      w.int(1)
      w.int(0)
      w.int(-1)
      w.long(99n)
    }))
    session.call(1)
    assert.strictEqual(session.flush()[0]?.salt, 7n)
  })

  it("may be valid for ever (3.51, 13.46)", () => {
    const session = connected()
    session.call(1)
    session.deliver(server.result(only(calls(session.flush())), 1))
    session.machine.tick(session.now())
    const request = only(services(session.flush(), Id.getFutureSalts))
    session.deliver(server.raw((w) => {
      w.id(Id.futureSalts)
      w.long(MessageId.toBigInt(request.tick))
      w.int(0)
      w.int(1)
      w.int(0)
      w.int(-1)
      w.long(70n)
    }))
    session.call(2)
    assert.strictEqual(session.flush()[0]?.salt, 70n)
  })
})

describe("a new session of the server's", () => {
  it("sends again what came before it, once, and tells of possible loss (3.50, 13.66)", () => {
    const session = connected()
    const early = session.call(1)
    const first = only(calls(session.flush()))
    session.advance(1000)
    const late = session.call(2)
    const second = only(calls(session.flush()))
    const before = session.session()
    const news = server.newSession(MessageId.toBigInt(second.tick), 77n, 12n)
    session.deliver(news)
    session.deliver(news)
    const again = only(calls(session.flush()))
    assert.strictEqual(numberOf(again), 1)
    assert.strictEqual(session.session(), before)
    assert.deepStrictEqual(session.salts, [12n])
    assert.deepStrictEqual(session.unsolicited, [{ _tag: "Lost", reason: "NewSession" }])
    session.deliver(server.result(second, 2))
    session.deliver(server.result(again, 1))
    assert.deepStrictEqual(early.call.outcomes, answered(1))
    assert.deepStrictEqual(late.call.outcomes, answered(2))
    assert.notStrictEqual(first.tick, again.tick)
  })

  it("leaves alone what was in the container that began it (3.29, 3.50)", () => {
    const session = connected()
    session.call(1)
    session.call(2)
    const [packet] = session.flush()
    assert.isDefined(packet)
    session.deliver(server.newSession(MessageId.toBigInt(packet?.outer.tick ?? 0), 5n))
    assert.deepStrictEqual(calls(session.flush()), [])
  })

  it("does not repeat what must not be done twice, acknowledged or not: acknowledgements are lost like answers (3.63)", () => {
    const session = connected()
    const acked = session.call(1, { repeatable: false })
    const unacked = session.call(2, { repeatable: false })
    const harmless = session.call(3)
    const [first = only([])] = calls(session.flush())
    session.deliver(server.acks(first))
    session.advance(1000)
    session.deliver(server.newSession(MessageId.toBigInt(MessageId.tickAt(session.now())), 5n))
    for (const { call } of [acked, unacked]) {
      assert.deepStrictEqual(call.outcomes, [{ _tag: "Failed", failure: { _tag: "UnknownOutcome" } }])
    }
    assert.strictEqual(numberOf(only(calls(session.flush()))), 3)
    assert.strictEqual(harmless.call.repetitions, 1)
  })
})

describe("calls that stay unanswered", () => {
  const pending = () => {
    const session = connected()
    const { call } = session.call(1)
    const sent = only(calls(session.flush()))
    return { session, call, sent }
  }
  const ask = (session: Session) => {
    session.advance(10_000)
    session.deliver(server.acks(), { content: false })
    session.machine.tick(session.now())
    return only(services(session.flush(), Id.msgsStateReq))
  }

  it("are asked after (3.54, 3.62, T3.10)", () => {
    const { sent, session } = pending()
    session.deliver(server.acks(sent))
    assert.deepStrictEqual(idsIn(ask(session)), [MessageId.toBigInt(sent.tick)])
  })

  it("are sent again when the server does not have them, and waited for when it has (3.54, T3.10, 13.70)", () => {
    for (
      const [state, again] of [[1, true], [2, true], [3, true], [4, false], [4 + 8, false], [4 + 32, false]] as const
    ) {
      const { call, session } = pending()
      session.deliver(server.states(ask(session), [state]))
      const repeated = calls(session.flush())
      assert.strictEqual(repeated.length, again ? 1 : 0)
      if (repeated[0] !== undefined) session.deliver(server.result(repeated[0], 1))
      assert.deepStrictEqual(call.outcomes, again ? answered(1) : [])
    }
  })

  it("are sent again when an answer is promised and does not come (3.54, T3.10, 13.70)", () => {
    const { call, session } = pending()
    for (let i = 0; i < 2; i++) {
      session.deliver(server.states(ask(session), [4 + 64]))
      assert.deepStrictEqual(calls(session.flush()), [])
    }
    session.deliver(server.states(ask(session), [4 + 64]))
    session.deliver(server.result(only(calls(session.flush())), 5))
    assert.deepStrictEqual(call.outcomes, answered(5))
  })

  it("are taken for lost when the server has them and says nothing of an answer for long (3.54, T3.10, 13.70)", () => {
    for (const [state, seconds] of [[4, 60], [4 + 8, 60], [4 + 32, 300]] as const) {
      const { call, session } = pending()
      let repeats = 0
      let asked = 0
      while (call.outcomes.length === 0 && ++asked < 1000) {
        session.deliver(server.states(ask(session), [state]))
        const [again] = calls(session.flush())
        if (again === undefined) continue
        repeats++
        assert.isAtLeast(asked * 10, repeats * seconds)
      }
      assert.strictEqual(repeats, 1)
      assert.isAtMost(asked * 10, 2 * seconds + 60)
      assert.deepStrictEqual(call.outcomes, [{ _tag: "Failed", failure: { _tag: "UnknownOutcome" } }])
    }
  })

  it("need a state for each (3.54, T3.13)", () => {
    const { session } = pending()
    assert.strictEqual(session.deliver(server.states(ask(session), [4, 4]))?._tag, "Violation")
  })

  it("are asked after on a new connection before they are sent again (3.62)", () => {
    const { call, sent, session } = pending()
    session.machine.disconnected()
    const fresh = session.call(2)
    session.machine.connected(session.now())
    const packets = session.flush()
    assert.deepStrictEqual(calls(packets).map(numberOf), [2])
    const request = only(services(packets, Id.msgsStateReq))
    assert.deepStrictEqual(idsIn(request), [MessageId.toBigInt(sent.tick)])
    session.deliver(server.states(request, [2]))
    session.deliver(server.result(only(calls(session.flush())), 1))
    assert.deepStrictEqual(call.outcomes, answered(1))
    assert.deepStrictEqual(fresh.call.outcomes, [])
  })
})

describe("questions of the server", () => {
  it("about its messages are answered (3.56)", () => {
    const session = connected()
    const known = session.serverId()
    session.deliver(server.newSession(0n, 1n), { id: known })
    const asking = session.serverId()
    session.deliver(
      server.raw((w) => {
        w.id(Id.msgsStateReq)
        w.count(2)
        w.long(known)
        w.long(known + 400n)
      }),
      { id: asking }
    )
    const info = only(services(session.flush(), Id.msgsStateInfo))
    const r = new Reader(info.body)
    r.id()
    assert.strictEqual(r.long(), asking)
    assert.deepStrictEqual([...r.bytes()], [4, 2])
  })

  it("for a message of ours are met by sending it again (3.56)", () => {
    const session = connected()
    session.call(1)
    const sent = only(calls(session.flush()))
    session.deliver(server.raw((w) => {
      w.id(Id.msgResendReq)
      w.count(1)
      w.long(MessageId.toBigInt(sent.tick))
    }))
    assert.strictEqual(numberOf(only(calls(session.flush()))), 1)
  })

  it("need not be asked to be told how calls stand (3.55)", () => {
    const session = connected()
    const { call } = session.call(1)
    const sent = only(calls(session.flush()))
    const told = (state: number) =>
      server.raw((w) => {
        w.id(Id.msgsAllInfo)
        w.count(1)
        w.long(MessageId.toBigInt(sent.tick))
        w.bytes(Uint8Array.of(state))
      })
    session.deliver(told(4), { content: false })
    assert.deepStrictEqual(calls(session.flush()), [])
    session.deliver(told(1), { content: false })
    const again = only(calls(session.flush()))
    session.deliver(server.result(again, 3))
    assert.deepStrictEqual(call.outcomes, answered(3))
  })

  it("tell of answers, which are acknowledged or asked for (3.57)", () => {
    const session = connected()
    session.call(1)
    const sent = only(calls(session.flush()))
    const detailed = (answer: bigint) =>
      server.raw((w) => {
        w.id(Id.msgDetailedInfo)
        w.long(MessageId.toBigInt(sent.tick))
        w.long(answer)
        w.int(100)
        w.int(0)
      })
    const unseen = session.serverId("answer")
    session.deliver(detailed(unseen), { content: false })
    assert.deepStrictEqual(idsIn(only(services(session.flush(), Id.msgResendReq))), [unseen])
    const seen = session.serverId("answer")
    session.deliver(server.result(sent, 1), { id: seen })
    session.call(2)
    session.flush()
    session.deliver(detailed(seen), { content: false })
    session.call(3)
    const packets = session.flush()
    assert.deepStrictEqual(services(packets, Id.msgResendReq), [])
    assert.deepStrictEqual(idsIn(only(services(packets, Id.msgsAck))), [seen])
  })
})

describe("a quiet server", () => {
  it("is pinged, and taken for gone when nothing at all comes (3.53, 3.66, T3.15, 13.17, F173)", () => {
    const session = connected()
    session.deliver(server.acks(), { content: false })
    session.advance(15_000)
    assert.isUndefined(session.machine.tick(session.now()))
    assert.deepStrictEqual(session.flush(), [])
    session.advance(session.machine.deadline() - session.now())
    assert.isUndefined(session.machine.tick(session.now()))
    const ping = only(services(session.flush(), Id.pingDelayDisconnect))
    assert.strictEqual(new Reader(ping.body.subarray(12)).int(), 75)
    session.advance(session.machine.deadline() - session.now())
    assert.strictEqual(session.machine.tick(session.now())?._tag, "Silent")
  })

  it("that never answered on a connection is noticed in fifteen seconds (T1.10)", () => {
    const session = make()
    session.machine.connected(session.now())
    session.flush()
    assert.strictEqual(session.machine.deadline(), session.now() + 15_000)
    session.advance(15_000)
    assert.strictEqual(session.machine.tick(session.now())?._tag, "Silent")
  })

  it("is pinged sooner while calls wait", () => {
    const session = connected()
    session.deliver(server.acks(), { content: false })
    session.call(1)
    session.flush()
    assert.strictEqual(session.machine.deadline(), session.now() + 5000)
  })

  it("that sends anything is alive", () => {
    const session = connected()
    session.deliver(server.acks(), { content: false })
    session.advance(15_000)
    assert.isUndefined(session.machine.tick(session.now()))
  })

  it("is asked little in a day of silence (13.33, 13.34)", () => {
    const session = connected()
    let wakes = 0
    let packets = 0
    const until = session.now() + 86_400_000
    while (session.now() < until) {
      // The server answers pings and says nothing else.
      session.deliver(server.acks(), { content: false })
      session.advance(Math.max(1, session.machine.deadline() - session.now()))
      assert.isUndefined(session.machine.tick(session.now()))
      packets += session.flush().length
      wakes++
    }
    assert.isAtMost(wakes, 24 * 60 * 4)
    assert.isAtMost(packets, 24 * 60 * 2)
  })
})

describe("a ping that was refused for its salt", () => {
  it("is sent again at once: nothing else may ask the server for an answer (3.46, 3.53)", () => {
    const session = make()
    session.machine.connected(session.now())
    const ping = only(services(session.flush(), Id.pingDelayDisconnect))
    session.deliver(server.badSalt(ping, 12n), { content: false })
    only(services(session.flush(), Id.pingDelayDisconnect))
    assert.isFalse(session.machine.isAnswered())
  })
})
