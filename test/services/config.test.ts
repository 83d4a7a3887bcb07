import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Effect, Option, Redacted } from "effect"
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

  it.effect("say which one is missing", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(read({ TELEGRAM_API_ID: "7" }))
      assert.include(String(error), "TELEGRAM_API_HASH")
      assert.notInclude(String(error), "<redacted>")
    }))
})
