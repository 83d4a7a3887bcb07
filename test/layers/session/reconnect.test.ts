import { assert, describe, it } from "@effect/vitest"
import { Duration } from "effect"
import * as FastCheck from "effect/FastCheck"
import * as Reconnect from "../../../layers/session/reconnect.ts"
import { HandshakeError } from "../../../services/Handshake.ts"
import { ProxyError } from "../../../services/ProxyError.ts"
import { SessionStoreError } from "../../../services/SessionStore.ts"
import { TransportError } from "../../../services/Transport.ts"

const refused = (code: number) => new TransportError({ reason: "Refused", dc: 2, code })

const minute = 60_000

const { pause, wasSteady } = Reconnect

const decide = (circumstances: Partial<Reconnect.Circumstances> & Pick<Reconnect.Circumstances, "error">) =>
  Reconnect.decide({
    keyAge: undefined,
    unknownKey: 0,
    failedExchanges: 0,
    isTemporary: false,
    unreadableBindings: 0,
    ...circumstances
  })

describe("a connection that has ended", () => {
  it("is made again after everything that passes (1.12, 3.65, 13.10, 13.54, F171)", () => {
    const passing = [
      ...(["Open", "OpenTimeout", "Read", "Write", "Close", "Protocol"] as const).map((reason) =>
        new TransportError({ reason, dc: 2 })
      ),
      refused(-429),
      refused(-403),
      refused(-500)
    ]
    for (const error of passing) {
      for (const keyAge of [undefined, 0, 100 * minute]) {
        assert.strictEqual(decide({ error, keyAge, unknownKey: 0, failedExchanges: 0 }), "Again")
      }
    }
  })

  it("means a dead key only when the server has said so twice, and not of a young key (1.11, 2.44, 2.64, 13.11, 13.12, F175)", () => {
    const error = refused(-404)
    const verdict = (keyAge: number | undefined, unknownKey: number) =>
      decide({ error, keyAge, unknownKey, failedExchanges: 0 })
    assert.strictEqual(verdict(10 * minute, 1), "Again")
    assert.strictEqual(verdict(10 * minute, 2), "KeyRejected")
    assert.strictEqual(verdict(59_000, 5), "Again")
    // During a key exchange it means that the exchange was forgotten.
    assert.strictEqual(verdict(undefined, 5), "Again")
  })

  it("says nothing of the permanent key while a temporary one is in use (2.59, T2.12)", () => {
    const error = refused(-404)
    assert.strictEqual(decide({ error, keyAge: 100 * minute, unknownKey: 9, isTemporary: true }), "Again")
  })

  it("means a dead permanent key when the server cannot read two bindings in a row, unless the key is young (2.55)", () => {
    const error = new HandshakeError({ reason: "Rejected", dc: 2 })
    const verdict = (keyAge: number, unreadableBindings: number) =>
      decide({ error, keyAge, isTemporary: true, failedExchanges: unreadableBindings, unreadableBindings })
    assert.strictEqual(verdict(10 * minute, 1), "Again")
    assert.strictEqual(verdict(10 * minute, 2), "KeyDead")
    assert.strictEqual(verdict(59_000, 9), "Again")
  })

  it("is given up where the settings are wrong, the store fails, or the server fails its checks again and again (1.13, F171)", () => {
    const verdict = (error: Parameters<typeof decide>[0]["error"], failedExchanges: number) =>
      decide({ error, keyAge: undefined, unknownKey: 0, failedExchanges })
    assert.strictEqual(verdict(refused(-444), 0), "GiveUp")
    assert.strictEqual(verdict(new SessionStoreError({ operation: "commit", reason: "Unavailable" }), 0), "GiveUp")
    assert.strictEqual(verdict(new HandshakeError({ reason: "UnknownServerKey", dc: 2 }), 1), "GiveUp")
    assert.strictEqual(verdict(new HandshakeError({ reason: "Nonce", dc: 2 }), 2), "Again")
    assert.strictEqual(verdict(new HandshakeError({ reason: "Nonce", dc: 2 }), 3), "GiveUp")
  })

  it("is given up when a proxy wants other settings, and made again when it is only in trouble", () => {
    const verdict = (reason: ProxyError["reason"]) =>
      decide({
        error: new TransportError({
          reason: "Proxy",
          dc: 2,
          proxy: new ProxyError({ protocol: "SOCKS 5", proxy: "localhost:1080", reason, detail: "" })
        }),
        keyAge: undefined,
        unknownKey: 0,
        failedExchanges: 0
      })
    for (const reason of ["AuthenticationRequired", "AuthenticationFailed", "InvalidSettings"] as const) {
      assert.strictEqual(verdict(reason), "GiveUp")
    }
    for (const reason of ["Unreachable", "Timeout", "Closed", "NotAProxy", "NotAllowed", "Failed"] as const) {
      assert.strictEqual(verdict(reason), "Again")
    }
  })

  it.prop(
    "is made again after pauses that grow to fifteen seconds, give or take (3.65, 13.33)",
    [FastCheck.integer({ min: 1, max: 10_000 }), FastCheck.double({ min: 0, max: 1, noNaN: true })],
    ([failures, chance]) => {
      const milliseconds = Duration.toMillis(pause(failures, new TransportError({ reason: "Close", dc: 2 }), chance))
      const middle = Math.min(15_000, 500 * 2 ** (failures - 1))
      assert.isTrue(milliseconds >= middle * 0.8 && milliseconds <= middle * 1.2)
    }
  )

  it("is made again more slowly when the server has had too much of us (3.65, 1.12)", () => {
    assert.isAtLeast(Duration.toMillis(pause(1, refused(-429), 0)), 1000)
    assert.isFalse(wasSteady(refused(-429), minute))
  })

  it("makes failures before it forgotten when it has served for a second, not when it was dropped at once (3.65)", () => {
    const closed = new TransportError({ reason: "Close", dc: 2 })
    assert.isTrue(wasSteady(closed, 1_000))
    assert.isFalse(wasSteady(closed, 900))
    assert.isFalse(wasSteady(closed, undefined))
  })
})
