/** Settings of clients of an embedded server that runs in another process. Used in browsers, too. */
import { Redacted } from "effect"
import { Telegram } from "layergram"

/** What such a server says of itself. */
export interface Announced {
  readonly home: { readonly id: number; readonly host: string; readonly port: number }
  /** In hexadecimal. */
  readonly key: { readonly n: string; readonly e: string }
}

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))

export const settings = ({ home, key }: Announced, token: string) =>
  Telegram.TelegramConfig.layer({
    apiId: 1,
    apiHash: Redacted.make("hash"),
    botToken: Redacted.make(token),
    servers: {
      test: false,
      home: home.id,
      dataCentres: [home],
      publicKeys: [{ n: bytesOf(key.n), e: bytesOf(key.e) }]
    }
  })
