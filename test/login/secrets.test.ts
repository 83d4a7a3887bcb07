/** Plants secrets, logs in in every way with everything logged and traced, and looks for them in all that came out. */
import { assert, describe, it } from "@effect/vitest"
import type { Context, Option } from "effect"
import { Cause, Effect, Either, Exit, Layer, Logger, LogLevel, Mailbox, Redacted, Schema, Tracer } from "effect"
import { inspect } from "node:util"
import { Auth, Login, Messages, SessionStore } from "layergram"
import { Faults } from "layergram/testing"
import { apart, asked, inProcess, is, keptStore, secret, signedOut } from "./support.ts"

/** Everything that somebody could read. */
const book = () => {
  const lines: Array<string> = []
  const write = (...values: ReadonlyArray<unknown>) => {
    for (const value of values) {
      lines.push(
        // Effect itself cannot print a 64-bit number in a result.
        Either.getOrElse(Either.try(() => String(value)), () => ""),
        inspect(value, { depth: 12, maxArrayLength: null, maxStringLength: null, showHidden: true }),
        JSON.stringify(value, (_, field: unknown) => (typeof field === "bigint" ? String(field) : field)) ?? ""
      )
    }
  }
  return { write, lines }
}

type Book = ReturnType<typeof book>

const loggerOf = ({ write }: Book) =>
  Logger.make(({ annotations, cause, message, spans }) => {
    write(message, [...annotations], Cause.pretty(cause, { renderErrorCause: true }), cause)
    for (const { label } of spans) write(label)
  })

const tracerOf = ({ write }: Book): Tracer.Tracer =>
  Tracer.make({
    span: (name, parent: Option.Option<Tracer.AnySpan>, context: Context.Context<never>, links, startTime, kind) => {
      const attributes = new Map<string, unknown>()
      const span: Tracer.Span = {
        _tag: "Span",
        name,
        spanId: "1",
        traceId: "1",
        parent,
        context,
        links,
        kind,
        sampled: true,
        status: { _tag: "Started", startTime },
        attributes,
        attribute: (key, value) => write(key, value),
        event: (text, _, fields) => write(text, fields),
        addLinks: () => {},
        end: (_, exit) => {
          write(name)
          // What exporters take: they leave values alone.
          if (Exit.isFailure(exit)) write(exit, Cause.pretty(exit.cause, { renderErrorCause: true }))
        }
      }
      return span
    },
    context: (f) => f()
  })

/** A secret in the ways in which it could be written. */
const shapes = (bytes: Uint8Array): ReadonlyArray<string> => {
  const buffer = Buffer.from(bytes)
  const sixteen = [...bytes.subarray(0, 16)]
  return [
    buffer.toString("latin1").length > 4 && bytes.length < 64 ? buffer.toString("utf8") : "",
    buffer.toString("hex").slice(0, 32),
    buffer.toString("base64").slice(0, 20),
    buffer.toString("base64url").slice(0, 20),
    sixteen.join(","),
    sixteen.join(", ")
  ].filter((shape) => shape.length > 4)
}

const found = ({ lines }: Book, secrets: ReadonlyMap<string, Uint8Array>): ReadonlyArray<string> => {
  const all = lines.join("\n")
  return [...secrets].flatMap(([name, bytes]) =>
    shapes(bytes).filter((shape) => all.includes(shape)).map((shape) => `${name}: ${shape}`)
  )
}

const text = (value: string) => new TextEncoder().encode(value)

describe("secrets", () => {
  it.effect("are in nothing that is logged, traced, thrown or encoded, whatever goes wrong (2.63, 6.32, 11.17, T11.4, F10)", () =>
    apart((server) =>
      Effect.gen(function*() {
        const pages = book()
        const secrets = new Map<string, Uint8Array>()
        const plant = (name: string, value: string) => {
          secrets.set(name, text(value))
          return secret(value)
        }
        const code = plant("code", "8170354269")
        const wrongCode = plant("wrong code", "wrong-code-4477")
        const password = plant("password", "correct horse 🐎 battery")
        const wrongPassword = plant("wrong password", "incorrect donkey")
        const newPassword = plant("new password", "brand new password")
        const email = "alice-secret@example.org"
        const bot = yield* server.bot()
        const token = plant("bot token", bot.token)
        const wrongToken = plant("wrong bot token", "77:never-made-by-anybody")
        plant("phone", "4915550123456")
        const alice = yield* server.user({
          phone: "4915550123456",
          password: Redacted.value(password),
          recoveryEmail: email
        })
        yield* server.scriptLogin(alice.phone, { code: Redacted.value(code) })

        /** Runs a step and writes down all that it gives, fails with, and encodes to. */
        const noted = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
          Effect.tap(Effect.exit(effect), (exit) =>
            Effect.gen(function*() {
              pages.write(exit)
              if (Exit.isFailure(exit)) {
                pages.write(Cause.pretty(exit.cause, { renderErrorCause: true }), Cause.squash(exit.cause))
                yield* Effect.logError("it failed", exit.cause)
              } else {
                yield* Effect.logTrace("it gave", exit.value)
              }
            }))
        const good = <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.flatten(noted(effect))
        /** What other processes get holds the telephone number, but nothing that was typed. */
        const encodedSteps = book()
        const encoded = (step: Login.Step) =>
          Effect.map(Schema.encode(Login.Step)(step), (value) => encodedSteps.write(value))

        const login = Effect.gen(function*() {
          const { step } = yield* asked(server, `+${alice.phone}`)
          yield* encoded(step)
          yield* noted(Auth.signIn(step, wrongCode))
          yield* noted(Auth.signIn(step, secret(`\ud800${Redacted.value(wrongCode)}`)))
          yield* server.inject(Faults.onCall("auth.signIn", { _tag: "Answer", bytes: Uint8Array.of(1, 2, 3, 4) }))
          yield* noted(Auth.signIn(step, code))
          yield* noted(Auth.resendCode(step))
          const again = (yield* asked(server, alice.phone)).step
          const needed = is(yield* good(Auth.signIn(again, code)), "PasswordNeeded")
          yield* encoded(needed)
          yield* noted(Auth.checkPassword(needed, wrongPassword))
          yield* server.inject(Faults.refuse("auth.checkPassword", 400, "SRP_ID_INVALID"))
          yield* noted(Auth.checkPassword(needed, wrongPassword))
          const other = new Login.PasswordNeeded({
            ...needed,
            session: new Login.LoginSession({ dc: 2, key: "0000000000000000" })
          })
          yield* noted(Auth.checkPassword(other, password))
          yield* noted(Auth.signInBot(wrongToken))
          const recovery = yield* good(Auth.requestRecovery(needed))
          const mailed = plant("recovery code", yield* server.receiveCode(email))
          yield* noted(Auth.recover(recovery, wrongCode))
          yield* encoded(recovery)
          yield* encoded(yield* good(Auth.recover(recovery, mailed, { password: newPassword })))
          yield* noted(Auth.changePassword({ present: wrongPassword, next: { password: newPassword } }))
          const { authTokens: _, keys } = yield* (yield* SessionStore.SessionStore).load
          for (const { dc, key } of keys) secrets.set(`key of ${dc}`, Redacted.value(key))
          pages.write(yield* (yield* SessionStore.SessionStore).load)
          yield* encoded(yield* good(Auth.logOut))
          const { authTokens } = yield* (yield* SessionStore.SessionStore).load
          for (const one of authTokens) secrets.set("token of a logout", Redacted.value(one))
          pages.write(yield* (yield* SessionStore.SessionStore).load)
        })

        const others = Effect.gen(function*() {
          const states = yield* Mailbox.fromStream(Auth.qr(), { capacity: 4 })
          const shown = is(yield* good(states.take), "QrWaiting")
          plant("QR code", Redacted.value(shown.url).slice(-20))
          pages.write(shown)
          yield* noted(Auth.acceptQr(shown.url))
          yield* encoded(yield* good(Auth.signInBot(token)))
          const { keys } = yield* (yield* SessionStore.SessionStore).load
          for (const { dc, key } of keys) secrets.set(`the bot's key of ${dc}`, Redacted.value(key))
          yield* alice.start(bot)
          const texts = ["a message that only Alice may read", "a text of nobody's business"]
          for (const text of texts) plant(text, text)
          const [plain = "", refused = ""] = texts
          yield* Messages.send(alice.id, plain)
          yield* server.inject(Faults.refuse("messages.sendMessage", 403, "CHAT_WRITE_FORBIDDEN"))
          yield* noted(Messages.send(alice.id, refused))
          yield* server.inject(
            Faults.onCall("messages.sendMessage", { _tag: "Answer", bytes: Uint8Array.of(1, 2, 3, 4) })
          )
          yield* noted(Messages.send(alice.id, refused))
          yield* noted(Messages.send(alice.id, `\ud800${refused.repeat(400)}`))
        })

        const watched = Layer.mergeAll(
          Logger.replace(Logger.defaultLogger, loggerOf(pages)),
          Logger.minimumLogLevel(LogLevel.All),
          Layer.setTracer(tracerOf(pages))
        )
        const store = yield* keptStore
        yield* Effect.provide(inProcess(server, store, login), watched)
        yield* Effect.provide(inProcess(server, store, others), watched)

        assert.isAbove(pages.lines.length, 300)
        assert.isTrue(pages.lines.some((line) => line.includes("PASSWORD_HASH_INVALID")))
        assert.isTrue(pages.lines.some((line) => line.includes("Auth.checkPassword")))
        assert.isAtLeast(secrets.size, 12)
        assert.deepStrictEqual(found(pages, secrets), [])
        secrets.delete("phone")
        assert.deepStrictEqual(found(encodedSteps, secrets), [])
      }), { isServerLying: true }))

  it("would be found, if they were there", () => {
    for (
      const leak of [
        secret("the secret").toString(),
        "the secret",
        { deep: { in: ["the secret"] } },
        text("the secret")
      ]
    ) {
      const pages = book()
      pages.write(leak)
      const isHidden = String(leak) === "<redacted>"
      const secrets = new Map([["planted", text("the secret")]])
      assert.strictEqual(found(pages, secrets).length === 0, isHidden)
    }
  })

  it.effect("stay secrets where a step is printed", () =>
    signedOut((server) =>
      Effect.gen(function*() {
        const alice = yield* server.user({ phone: "4915550123456" })
        const { step } = yield* asked(server, alice.phone)
        assert.notInclude(inspect(step, { depth: 9 }), alice.phone)
        assert.notInclude(String(step), alice.phone)
        assert.notInclude(JSON.stringify(step), alice.phone)
      })
    ))
})
