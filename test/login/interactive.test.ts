import { Terminal } from "@effect/platform"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Layer, Mailbox, Option, Redacted } from "effect"
import { Auth, Login } from "layergram"
import * as QrCode from "layergram/QrCode"
import { failureOf } from "../client/support.ts"
import type { Server } from "./support.ts"
import { is, secret, signedOut } from "./support.ts"

const keyOf = (char: string): Terminal.UserInput => {
  const names: Record<string, string> = { "\n": "return", "\b": "backspace", "\u0003": "c" }
  return {
    input: char === "\n" || char === "\b" ? Option.none() : Option.some(char),
    key: { name: names[char] ?? char, ctrl: char === "\u0003", meta: false, shift: false }
  }
}

/** Somebody at a terminal; writes down all that is shown. */
const person = (answers: ReadonlyArray<string | Effect.Effect<string>>, shown: Array<string>, isTTY: boolean) => {
  const rest = [...answers]
  let isQuiet = false
  const next = Effect.suspend(() => {
    const answer = rest.shift()
    if (answer === undefined) return new Terminal.QuitException()
    return typeof answer === "string" ? Effect.succeed(answer) : answer
  })
  return Layer.succeed(Terminal.Terminal, {
    columns: Effect.succeed(80),
    rows: Effect.succeed(24),
    isTTY: Effect.succeed(isTTY),
    readLine: next,
    readInput: Effect.gen(function*() {
      const keys = yield* Mailbox.make<Terminal.UserInput>()
      // The first one only keeps the terminal quiet.
      if (!isQuiet) {
        isQuiet = true
        return keys
      }
      const answer = yield* Effect.orElseSucceed(next, () => "\u0003")
      yield* keys.offerAll([...answer, "\n"].map(keyOf))
      return keys
    }),
    display: (text) => Effect.sync(() => void shown.push(text))
  })
}

const run = (
  server: Server,
  answers: ReadonlyArray<string | Effect.Effect<string>>,
  options: { readonly isTTY?: boolean; readonly phone?: string } = {}
) =>
  Effect.gen(function*() {
    const shown: Array<string> = []
    const exit = yield* Effect.exit(
      Effect.provide(Auth.interactive(options), person(answers, shown, options.isTTY === true))
    )
    yield* server.calls()
    return { exit, shown: shown.join("") }
  })

describe("a login on a terminal", () => {
  for (const isTTY of [true, false]) {
    it.effect(`asks again for what was wrong, ${isTTY ? "key by key" : "line by line"} (F207)`, () =>
      signedOut((server) =>
        Effect.gen(function*() {
          const { phone } = yield* server.user({ firstName: "Alice", password: "sword🐟fish", hint: "marine" })
          const code = server.receiveCode(phone)
          const answers = ["12", phone, "00000", code, "wrong", isTTY ? "sword🐟x\bfish" : "sword🐟fish"]
          const { exit, shown } = yield* run(server, answers, { isTTY })
          assert.strictEqual(exit._tag === "Success" ? exit.value.user.firstName : String(exit), "Alice")
          for (const text of ["no telephone number", "not the code", "hint: marine", "not the password"]) {
            assert.include(shown, text)
          }
          assert.notInclude(shown, "fish")
          // What is no secret is seen as it is typed.
          assert.strictEqual(shown.includes(phone), isTTY)
        })
      ))
  }

  it.effect("signs up who is new and agrees", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const phone = "999662001234"
        yield* server.scriptLogin(phone, { terms: "Be nice." })
        const refusing = yield* run(server, [server.receiveCode(phone), "no"], { phone })
        const refused = failureOf(refusing.exit)
        assert.strictEqual(refused._tag === "LoginAbandoned" ? refused.reason : refused._tag, "TermsRefused")
        const { exit, shown } = yield* run(server, [server.receiveCode(phone), "yes", "", "", "Bob", "B"], { phone })
        assert.strictEqual(exit._tag === "Success" ? exit.value.user.name : String(exit), "Bob B")
        assert.include(shown, "Be nice.")
        assert.include(shown, "That is no first name.")
      })
    ))

  it.effect("sets up an e-mail address, and takes an old code for what it is", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const { phone } = yield* server.user({ firstName: "Alice" })
        yield* server.scriptLogin(phone, {
          via: [
            { _tag: "auth.sentCodeTypeSetUpEmailRequired" },
            { _tag: "auth.sentCodeTypeEmailCode", emailPattern: "a***", length: 5 }
          ]
        })
        const mail = server.receiveCode("a@example.org")
        const { exit } = yield* run(server, ["nonsense", "a@example.org", "1", mail, "", mail], { phone })
        assert.strictEqual(exit._tag === "Success" ? exit.value.user.name : String(exit), "Alice")
      })
    ))

  it.effect("ends when somebody leaves", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const { phone } = yield* server.user()
        for (const isTTY of [true, false]) {
          const { exit } = yield* run(server, [], { phone, isTTY })
          assert.strictEqual(failureOf(exit)._tag, "QuitException")
        }
      })
    ))
})

describe("a QR code", () => {
  it("is drawn in lines of the same length", () => {
    const url = secret("tg://login?token=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA")
    const code = is(new Login.QrWaiting({ url, expires: DateTime.unsafeMake(0) }), "QrWaiting")
    const lines = QrCode.draw(code).split("\n")
    assert.lengthOf(lines, 18)
    assert.strictEqual(new Set(lines.map((line) => line.length)).size, 1)
    assert.strictEqual(Redacted.value(code.url), Redacted.value(url))
  })
})
