/** What errors say of their causes. */
import { assert, describe, it } from "@effect/vitest"
import { Rpc } from "layergram"
import { TlEncodeError } from "../../schema/tl/Writer.ts"
import { HandshakeError } from "../../services/Handshake.ts"
import { StreamError } from "../../services/Dialer.ts"
import { TransportError } from "../../services/Transport.ts"

describe("the message of an error", () => {
  it("says what its cause says (F158)", () => {
    const cause = new TlEncodeError({ expected: "InputUser", problem: `there is no constructor "nonsense"` })
    const call = new Rpc.InvalidCall({ method: "users.getUsers", reason: "Unencodable", cause })
    assert.strictEqual(call.message, `users.getUsers: Unencodable: InputUser: there is no constructor "nonsense"`)
    const open = (cause: unknown) => new TransportError({ reason: "Open", dc: 9, cause }).message
    const nobody = "the connection to data centre 9 failed: Open"
    assert.strictEqual(open("no address is known"), `${nobody}: no address is known`)
    assert.strictEqual(
      open(new StreamError({ reason: "Open", cause: new Error("ENOTFOUND x") })),
      `${nobody}: ENOTFOUND x`
    )
    assert.strictEqual(open(Object.assign(new AggregateError([]), { code: "ECONNREFUSED" })), `${nobody}: ECONNREFUSED`)
    for (const silent of [undefined, null, 5, {}, new Error("")]) assert.strictEqual(open(silent), nobody)
    assert.strictEqual(open(new Error(`one\n${"x".repeat(1000)}`)), `${nobody}: one`)
    assert.isBelow(open("x".repeat(1000)).length, 300)
  })

  it("says what a server without a known key may be (2.7)", () => {
    const { message } = new HandshakeError({ reason: "UnknownServerKey", dc: 2 })
    assert.match(message, /UnknownServerKey: .*`servers`/)
  })
})
