import { assert, describe, it } from "@effect/vitest"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import { Reader } from "../../../schema/tl/Reader.ts"
import type { Sent } from "./harness.ts"
import { calls, connected, server, services, TestCall } from "./harness.ts"

const only = (sent: ReadonlyArray<Sent>): Sent => {
  assert.strictEqual(sent.length, 1)
  return sent[0] ?? assert.fail("nothing was sent")
}

const answered = (value: number) => [{ _tag: "Answered" as const, value }]

describe("a message of the server", () => {
  it("may be a copy, which counts once with what it is a copy of (3.33)", () => {
    const session = connected()
    const { call } = session.call(1)
    const sent = only(calls(session.flush()))
    const original = session.serverId("answer")
    const copyOf = (body: Uint8Array) =>
      server.raw((w) => {
        w.id(Id.msgCopy)
        w.long(original)
        w.int(1)
        w.int(body.length)
        w.raw(body)
      })
    const copy = session.serverId()
    session.deliver(copyOf(server.result(sent, 5)), { id: copy })
    session.deliver(server.result(sent, 6), { id: original })
    assert.deepStrictEqual(call.outcomes, answered(5))
    session.call(2)
    const acknowledged = services(session.flush(), Id.msgsAck).flatMap(({ body }) => {
      const r = new Reader(body)
      r.id()
      return r.vector(2, (reader) => reader.long())
    })
    assert.includeMembers([...acknowledged], [original, copy])
  })

  it("may have any salt (3.10)", () => {
    const session = connected()
    const { call } = session.call(1)
    const sent = only(calls(session.flush()))
    const plain = session.seal(session.serverId("answer"), 1, server.result(sent, 5))
    plain.fill(0xa5, 0, 8)
    assert.isUndefined(session.receive(plain))
    assert.deepStrictEqual(call.outcomes, answered(5))
  })

  it("may have bytes in it that look like compression (13.15)", () => {
    const session = connected()
    const results: Array<Uint8Array> = []
    const call = new TestCall(1)
    call.answered = (r) => void results.push(r.bytes().slice())
    session.machine.enqueue(call)
    const sent = only(calls(session.flush()))
    const bytes = server.raw((w) => {
      w.id(Id.gzipPacked)
      w.int(7)
    })
    session.deliver(server.resultOf(sent, server.raw((w) => w.bytes(bytes))))
    assert.deepStrictEqual(results, [bytes])
  })
})
