/** The session machine against a hostile server and a hostile network: no call twice, no memory for others, no lies about time. */
import { assert, describe, it } from "@effect/vitest"
import { gunzipSync, gzipSync } from "node:zlib"
import { runInNewContext } from "node:vm"
import { setFlagsFromString } from "node:v8"
import * as Id from "../../../schema/tl/mtproto/ids.ts"
import * as Mtproto from "../../../schema/tl/mtproto/codecs.ts"
import { encodeUnsafe } from "../../../schema/tl/Codec.ts"
import { Writer } from "../../../schema/tl/Writer.ts"
import * as Machine from "../../../layers/session/machine.ts"
import { isRepeatable } from "../../../layers/rpc/repeatable.ts"
import { calls, connected, make, server, services, start, TestCall } from "./harness.ts"

setFlagsFromString("--expose_gc")
const gc: () => void = runInNewContext("gc")

describe("a call that must not be made twice", () => {
  it("is not, when another message is refused with 32 while the server works on it", () => {
    const session = connected()
    session.call(1, { repeatable: false })
    const [first] = session.flush()
    assert.strictEqual(calls(first === undefined ? [] : [first]).length, 1)
    // Another message, in another packet, is refused for its number.
    session.advance(10)
    session.call(2)
    const [second] = session.flush()
    if (second === undefined) return assert.fail()
    session.deliver(server.badMessage(second.outer, 32), { content: false })
    const again = calls(session.flush()).map(({ body }) => new DataView(body.buffer, body.byteOffset))
    const numbers = again.map((v) => v.getInt32(v.byteLength - 4, true))
    assert.notInclude(numbers, 1, "the server may be executing it: nobody refused it")
  })

  it("is not, when somebody on the wire repeats old packets (3.7, 3.9)", () => {
    const session = connected()
    session.call(1, { repeatable: false })
    session.flush()
    // A packet of an earlier run with the same key: it decrypts, and belongs to another session.
    for (let i = 0; i < 10; i++) session.deliver(server.acks(), { session: 99n, id: (1n << 40n) | 3n })
    session.machine.disconnected()
    session.machine.connected(session.now())
    assert.strictEqual(calls(session.flush()).length, 0)
  })
})

describe("what the client says", () => {
  it("fits a container, also when two thousand calls are interrupted at once (3.27)", () => {
    const session = connected()
    const flights = Array.from({ length: 2000 }, (_, i) => session.call(i).flight)
    session.flush()
    for (const flight of flights) session.machine.withdraw(flight)
    for (const packet of session.flush()) {
      assert.isAtMost(packet.messages.length, 1020)
      assert.isAtMost(packet.outer.body.length, 1 << 15)
    }
  })

  it("fits a container, whatever the server asks in one packet (3.27, 3.57)", () => {
    const session = connected()
    const detailed = encodeUnsafe(
      { _tag: "msg_new_detailed_info", answerMsgId: 1n, bytes: 5, status: 0 },
      Mtproto.writeMsgDetailedInfo
    )
    const base = session.serverId()
    session.deliver(
      server.container(Array.from({ length: 5000 }, (_, i) => ({
        id: base + BigInt(4 * i + 4),
        sequence: 0,
        body: detailed
      }))),
      { content: false }
    )
    for (const packet of session.flush()) assert.isAtMost(packet.messages.length, 1020)
  })

  it("never exceeds what the server takes, also when the largest call has company", () => {
    const session = connected()
    // 1,044,404 bytes, the largest that is allowed, behind an introduction of 4 bytes; and an acknowledgement.
    session.deliver(server.newSession(0n, 5n))
    session.call(1, { words: (1_044_404 - 12) / 4 })
    for (const packet of session.flush()) assert.isAtMost(packet.outer.body.length, 1_044_404)
  })

  it("does not grow while the connection takes nothing", () => {
    const session = connected()
    // The server sends and never reads, so nothing is flushed.
    const body = encodeUnsafe({ _tag: "msgs_state_req", msgIds: [] }, Mtproto.writeMsgsStateReq)
    let broken: unknown
    for (let i = 0; i < 200_000 && broken === undefined; i++) broken = session.deliver(body)
    assert.isDefined(broken, "200,000 acknowledgements and answers wait, and nobody minds")
  })
})

describe("memory", () => {
  it("is given back for calls that were withdrawn while there was no connection", async () => {
    const session = make()
    const refs: Array<WeakRef<object>> = []
    for (let i = 0; i < 1000; i++) {
      const call = new TestCall(i)
      refs.push(new WeakRef(call))
      session.machine.withdraw(session.machine.enqueue(call))
    }
    // What a weak reference was made of lives until the turn of the event loop is over.
    await new Promise((resolve) => setTimeout(resolve, 10))
    gc()
    assert.isAtMost(refs.filter((ref) => ref.deref() !== undefined).length, 64)
    assert.strictEqual(session.machine.open(), 0)
  })

  it("is bounded for compressed objects in compressed objects (3.31, T3.5)", () => {
    let inflated = 0
    const machine = Machine.make({
      random: (length) => new Uint8Array(length).fill(1),
      inflate: (packed, limit) => {
        try {
          const out = Uint8Array.from(gunzipSync(packed, { maxOutputLength: limit }))
          inflated += out.length
          return out
        } catch {
          return undefined
        }
      },
      deflate: (data) => data,
      introduce: () => {},
      unsolicited: () => {},
      saltChanged: () => {}
    })
    machine.rekey(7n, 0)
    // Each level: what is packed in it, and zeros up to 16 MiB.
    let packed = gzipSync(new Uint8Array(16))
    for (let level = 0; level < 40; level++) {
      const w = new Writer()
      w.id(Id.gzipPacked)
      w.bytes(packed)
      const body = new Uint8Array(16 << 20)
      body.set(w.copy())
      packed = gzipSync(body)
    }
    const w = new Writer()
    w.id(Id.gzipPacked)
    w.bytes(packed)
    const body = w.copy()
    assert.isUndefined(machine.flush(start))
    machine.connected(start)
    const said = machine.flush(start)
    if (said === undefined) return assert.fail()
    const p = new Writer()
    p.long(7n)
    p.raw(said.slice(8, 16))
    p.long(((BigInt(start) << 32n) / 1000n & ~3n) | 3n)
    p.int(0)
    p.int(body.length)
    p.raw(body)
    p.raw(new Uint8Array(12 + ((16 - ((32 + body.length + 12) % 16)) % 16)))
    const before = performance.now()
    machine.receive(start, p.copy())
    assert.isAtMost(
      inflated,
      32 << 20,
      `${body.length} bytes became ${inflated} in ${Math.round(performance.now() - before)} ms, held all at once`
    )
  }, 60_000)
})

describe("time", () => {
  it("is not learnt from a packet that is older than what is remembered (3.12, 3.19)", () => {
    const session = connected()
    const first = session.serverId()
    const packet = session.seal(first, 0, server.acks())
    session.receive(packet)
    for (let i = 0; i < 3000; i++) {
      session.advance(1000)
      session.deliver(server.acks(), { content: false })
    }
    assert.approximately(session.machine.clockOffset(), 0, 1000)
    session.machine.disconnected()
    session.machine.connected(session.now())
    // Somebody on the wire sends what was said an hour ago.
    session.receive(packet)
    assert.approximately(session.machine.clockOffset(), 0, 1000)
  })

  it("is not learnt from the id of an answer inside of a container (3.9, 3.19)", () => {
    const session = connected()
    session.call(1)
    const [sent] = calls(session.flush())
    if (sent === undefined) return assert.fail()
    session.deliver(
      server.container([{ id: 5n, sequence: 1, body: server.result(sent, 5) }]),
      { content: false }
    )
    assert.approximately(session.machine.clockOffset(), 0, 1000)
  })
})

describe("a message", () => {
  it("is handled once, though thousands of others and a late one came in between (3.12)", () => {
    const session = connected()
    const tooLong = new Writer()
    tooLong.id(0xe317af7e | 0)
    const body = tooLong.copy()
    const late = session.serverId()
    const packets: Array<Uint8Array> = []
    for (let i = 0; i < 1100; i++) {
      const packet = session.seal(session.serverId(), 1, body)
      packets.push(packet)
      session.receive(packet)
      session.advance(10)
    }
    // One that the server had to send again.
    session.receive(session.seal(late, 1, body))
    for (let i = 0; i < 1500; i++) {
      session.deliver(body)
      session.advance(10)
    }
    const before = session.unsolicited.length
    session.receive(packets[5] ?? body)
    assert.strictEqual(session.unsolicited.length, before)
  })
})

describe("asking after calls", () => {
  it("gets to every call, not to the first 8192 again and again (3.54)", () => {
    const session = connected()
    for (let i = 0; i < 10_000; i++) session.call(i)
    session.flush()
    session.machine.disconnected()
    session.advance(1000)
    session.machine.connected(session.now())
    const asked = new Set<string>()
    const note = () => {
      for (const { body } of services(session.flush(), Id.msgsStateReq)) {
        const v = new DataView(body.buffer, body.byteOffset)
        for (let at = 12; at < body.length; at += 8) asked.add(String(v.getBigInt64(at, true)))
      }
    }
    note()
    for (let i = 0; i < 12; i++) {
      session.advance(10_000)
      session.deliver(server.acks(), { content: false })
      session.machine.tick(session.now())
      note()
    }
    assert.strictEqual(asked.size, 10_000)
  })
})

describe("pressing a button", () => {
  it("is not taken for a harmless look", () => {
    assert.isFalse(isRepeatable("messages.getBotCallbackAnswer", { peer: 1, msgId: 1 }))
  })
})
