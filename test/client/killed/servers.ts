/** Where the servers are, as a program finds it in its arguments. */
import { Schema } from "effect"

const Servers = Schema.Struct({
  test: Schema.Boolean,
  home: Schema.Int,
  dataCentres: Schema.Array(Schema.Struct({ id: Schema.Int, host: Schema.String, port: Schema.Int })),
  publicKeys: Schema.Array(Schema.Struct({ n: Schema.Uint8ArrayFromBase64, e: Schema.Uint8ArrayFromBase64 }))
})

export const decodeServers = Schema.decode(Schema.parseJson(Servers))
