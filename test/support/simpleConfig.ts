/** Simple configurations, as Telegram would publish them with a key of ours. */
import * as NodeCrypto from "node:crypto"
import { Writer } from "../../schema/tl/Writer.ts"

export interface Address {
  readonly ip: readonly [number, number, number, number]
  readonly port: number
  readonly secret?: Uint8Array
}

export interface Published {
  readonly expires?: number
  readonly phones?: string
  readonly dc?: number
  readonly addresses: ReadonlyArray<Address>
  /** For what is no configuration. */
  readonly id?: number
}

/** A key to publish with, made for the occasion. */
export const makeKey = () => {
  const { privateKey, publicKey } = NodeCrypto.generateKeyPairSync("rsa", { modulusLength: 2048 })
  return { privateKey, publicKey: publicKey.export({ type: "pkcs1", format: "pem" }).toString() }
}

type Key = ReturnType<typeof makeKey>

const written = (
  { addresses, dc = 4, expires = 2_000_000_000, id = 0x5a592a6c, phones = "" }: Published
): Uint8Array => {
  const writer = new Writer()
  writer.int(0)
  for (const word of [id, 1_700_000_000, expires, 1, 0x4679b65f]) writer.int(word | 0)
  writer.string(phones)
  for (const word of [dc, addresses.length]) writer.int(word)
  for (const { ip: [a, b, c, d], port, secret } of addresses) {
    for (const word of [secret === undefined ? 0xd433ad73 : 0x37982646, (a << 24) | (b << 16) | (c << 8) | d, port]) {
      writer.int(word | 0)
    }
    if (secret !== undefined) writer.bytes(secret)
  }
  const data = new Uint8Array(208)
  const bytes = writer.copy()
  data.set(bytes)
  new DataView(data.buffer).setInt32(0, bytes.length, true)
  return data
}

/** What stands in the domain name system. */
export const sealed = ({ privateKey }: Key, published: Published, isForged = false): string => {
  const data = written(published)
  const plain = Buffer.concat([data, NodeCrypto.createHash("sha256").update(data).digest().subarray(0, 16)])
  if (isForged) plain[100] = (plain[100] ?? 0) ^ 1
  const key = NodeCrypto.randomBytes(32)
  // Below every modulus.
  key[0] = 0
  const cipher = NodeCrypto.createCipheriv("aes-256-cbc", key, key.subarray(16)).setAutoPadding(false)
  const whole = Buffer.concat([key, cipher.update(plain), cipher.final()])
  return NodeCrypto.privateEncrypt({ key: privateKey, padding: NodeCrypto.constants.RSA_NO_PADDING }, whole)
    .toString("base64")
}

/** The records of a name as a server tells them, the shorter one first, in quotation marks. */
export const answer = (text: string): object => ({
  Status: 0,
  Answer: [
    { name: "a.example.", type: 5, TTL: 60, data: "b.example." },
    { name: "b.example.", type: 16, TTL: 60, data: `"${text.slice(250)}"` },
    { name: "b.example.", type: 16, TTL: 60, data: `"${text.slice(0, 250)}"` }
  ]
})
