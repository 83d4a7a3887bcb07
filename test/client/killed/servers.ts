/** Where the servers are and who a bot is, as a program finds it in its arguments. */
import { Effect, Layer, Redacted, Schema } from "effect"
import { Telegram } from "layergram"

const Servers = Schema.Struct({
  test: Schema.Boolean,
  home: Schema.Int,
  dataCentres: Schema.Array(Schema.Struct({ id: Schema.Int, host: Schema.String, port: Schema.Int })),
  publicKeys: Schema.Array(Schema.Struct({ n: Schema.Uint8ArrayFromBase64, e: Schema.Uint8ArrayFromBase64 }))
})

const decode = Schema.decode(Schema.parseJson(Servers))

export const settings = (token: string, servers: string) =>
  Layer.unwrapEffect(Effect.map(decode(servers), (servers) =>
    Telegram.TelegramConfig.layer({
      apiId: 1,
      apiHash: Redacted.make("hash"),
      botToken: Redacted.make(token),
      servers
    })))
