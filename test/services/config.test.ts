import { assert, describe, it } from "@effect/vitest"
import { Cause, ConfigProvider, Effect, Layer, Option, Redacted } from "effect"
import { Telegram } from "layergram"

const { config } = Telegram.TelegramConfig
const read = (settings: Readonly<Record<string, string>>) =>
  Effect.withConfigProvider(config, ConfigProvider.fromMap(new Map(Object.entries(settings))))

const whole = { TELEGRAM_API_ID: "7", TELEGRAM_API_HASH: "0123abc", TELEGRAM_BOT_TOKEN: "12:ab-C_d" }

describe("settings from the environment", () => {
  it.effect("are read, secrets redacted", () =>
    Effect.gen(function*() {
      const { apiHash, apiId, botToken } = yield* read(whole)
      assert.strictEqual(apiId, 7)
      assert.strictEqual(Redacted.value(apiHash), whole.TELEGRAM_API_HASH)
      assert.deepStrictEqual(Option.map(botToken, Redacted.value), Option.some(whole.TELEGRAM_BOT_TOKEN))
      assert.notInclude(JSON.stringify({ apiHash, botToken }), whole.TELEGRAM_API_HASH)
    }))

  for (const name of ["TELEGRAM_API_ID", "TELEGRAM_API_HASH", "TELEGRAM_BOT_TOKEN"] as const) {
    it.effect(`say what is wrong with ${name}, and not what was given`, () =>
      Effect.gen(function*() {
        const wrong = "no such thing!"
        const error = yield* Effect.flip(read({ ...whole, [name]: wrong }))
        assert.include(String(error), name)
        assert.notInclude(String(error), "<redacted>")
        if (name !== "TELEGRAM_API_ID") assert.notInclude(String(error), wrong)
      }))
  }

  it.effect("say that no id of an application is larger than the wire has room for", () =>
    Effect.gen(function*() {
      assert.include(String(yield* Effect.flip(read({ ...whole, TELEGRAM_API_ID: "3000000000" }))), "TELEGRAM_API_ID")
    }))

  it.effect("say which one is missing", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(read({ TELEGRAM_API_ID: "7" }))
      assert.include(String(error), "TELEGRAM_API_HASH")
      assert.notInclude(String(error), "<redacted>")
    }))
})

describe("settings in the program", () => {
  const good = { apiId: 7, apiHash: Redacted.make("0123abc") }
  const built = (settings: Telegram.TelegramConfig.Settings) =>
    Effect.scoped(Layer.build(Telegram.TelegramConfig.layer(settings)))

  it.effect("are a defect that names what is wrong with them, and not what was given in secret", () =>
    Effect.gen(function*() {
      for (const apiId of [Number.NaN, 1.5, 0, -1, Infinity, 2 ** 31]) {
        const cause = yield* Effect.flip(Effect.sandbox(built({ ...good, apiId })))
        assert.isTrue(Cause.isDie(cause))
        assert.include(
          Cause.pretty(cause),
          `TelegramConfig: apiId must be the number that https://my.telegram.org gives`
        )
        assert.include(Cause.pretty(cause), `not ${apiId}`)
      }
      const empty = Redacted.make("")
      const ofHash = Cause.pretty(yield* Effect.flip(Effect.sandbox(built({ ...good, apiHash: empty }))))
      assert.include(ofHash, "TelegramConfig: apiHash must be")
      const ofToken = Cause.pretty(yield* Effect.flip(Effect.sandbox(built({ ...good, botToken: empty }))))
      assert.include(ofToken, "TelegramConfig: botToken must be a token of @BotFather")
      yield* built(good)
    }))
})
