/**
 * The RSA key of the embedded test server. Its private half is published right here: whoever uses it anywhere else
 * than in a test has no security at all.
 *
 * @since 0.1.0
 */
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { concat, equal, fromHex, xor } from "../crypto/bytes.ts"
import type { PublicKey } from "../crypto/rsa.ts"

const d = fromHex(
  "0cb7d6a481c6365249f0a49d8dc99cd6209ed943a6ac3813cb9160fc9628dcba89d42e6735d8625d77aad654951fbd2b6fc402b8" +
    "dbd5960f38d2e35610e25a2748f3db069143f9ff656ce23b9adbeca403fb28ccff0862029a4f51792a8b1e3f7e51004a3076bd5f" +
    "e97aa76054625fa0bd645b02b70c59c830db45befff9cdfe496770c0d46179779f45af1fd793aa72e4f6662a0d37f28293a1318c" +
    "cb2f9304f01b3d9d46b715f78941dfe3ed19c7310734059ccea10f46b318ea8c7465883134edb3f4a974900f07039c473a1f00d3" +
    "102c7d9733a3f48e8813e05d5e3812bcc95bc5a2eacc7e7e075174ab7b24aca3b7ea31e19c08cdafdd8a6258dd40b211"
)

/**
 * The public half. TEST ONLY.
 *
 * @since 0.1.0
 * @category constants
 */
export const publicKey: PublicKey = {
  n: fromHex(
    "9f44d819b7ddb28a27ab23b81c86e101a2f98132ce3a8250ec9ef9b44cb5333c641eaa87382319a87096f5571c73f2b82b8ab86d" +
      "81000704b4e6b38a488c60bd8f3000c550488e9ca322e0a6d414fa31356091746a2f67220fe0bf634526747c46fc9afecc3176b4" +
      "7b22ce401a38ade7fb8d9e618b348b89d08e824bcedc7c108d57d84b8e6370a38cac0e51c8c9f7a08108323d25196c87f9c26d36" +
      "50babec11d5070cc8f25c5b1d16c9e498dae89cdd63379578415f285d8569364c2c88cd5165b1ce2344a44aeaff696f3256839c5" +
      "bbca066a49c3f5eda7e3568c753385bf8a5e5bf24e9e724c50cedb330bc4f65ac7132e0ca9a4537c29c36bf2e83fe1ad"
  ),
  e: Uint8Array.of(1, 0, 1),
  fingerprint: BigInt.asIntN(64, 0x2484ad87f6844e21n)
}

/**
 * A key with its private half.
 *
 * @since 0.1.0
 * @category models
 */
export interface KeyPair {
  readonly publicKey: PublicKey
  readonly secret: Uint8Array
}

/**
 * The key of the data centres. TEST ONLY.
 *
 * @since 0.1.0
 * @category constants
 */
export const own: KeyPair = { publicKey, secret: d }

/**
 * The key of the CDN data centres. TEST ONLY.
 *
 * @since 0.1.0
 * @category constants
 */
export const cdn: KeyPair = {
  publicKey: {
    n: fromHex(
      "c90f5257eb92982cb54a68bbc6cfd4f88c8637d9c696053902509ab319772dc90d10589a750b7cc0fe17bc91c282c0a5bf68f1f4" +
        "b39976bc156766dd7ad15dc9e6a90aea6b5f441d565e7995a4ac9e5a7d8f23735054565b4ac3d5f219c0626494815c8dd8bde004" +
        "5c125ee9bfa546ffeebb7de162d1c1d24842a29ce11a6ea6479aaff2e6823ef365a2ed72485477d61a1126d79b6a8f3d108eb1d6" +
        "6e00f644a4f2dc7950403ebfc4d237e39cf23262436bdd8c21902c9956fc16a37efe5d1a172c113f286a07075801fb6f59006e44" +
        "ae1d31e9a502e1a81b2037f7ed1df14f83f92cf57188fef13515401dde781b6dd4239525f907453b9c5234e55913caeb"
    ),
    e: Uint8Array.of(1, 0, 1),
    fingerprint: BigInt.asIntN(64, 0x7111b63aabcd72abn)
  },
  secret: fromHex(
    "17da507b8bc00d7ba85a5688887299a28f115148edcd587b45f208185d5a0d3d7fe6438cb77c1065d8ff39e8d4f9ac1f3dd1167b" +
      "605f417dd8d0369ce9f832b7443d23c561cda088167a08d49effb79da6adb797f39cbdce00d5b0e912f306f945c0ff18f8f0b5c5" +
      "eea2634e39e542c214317c22a4159c77f508aac00fd891edc4464a2dd1a1a4b8d645690cb557ccfca9bd6d6ab0334a4a19723251" +
      "60c14da84951b853e1c138198b92cd4b4faf4d0703766f5fa1ab7523f16c5130be39a184d31e51eaa2f456a41010ab363757348c" +
      "1512f3c6f730d3f4aecda566d5e6b6d2a85aea1580778d4ffbb9936105ae7735a06bdd95ff42360d61ab70672a0fb841"
  )
}

/**
 * The public half of that key, as `help.getCdnConfig` gives it.
 *
 * @since 0.1.0
 * @category constants
 */
export const cdnPem = `-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAyQ9SV+uSmCy1Smi7xs/U+IyGN9nGlgU5AlCasxl3LckNEFiadQt8
wP4XvJHCgsClv2jx9LOZdrwVZ2bdetFdyeapCuprX0QdVl55laSsnlp9jyNzUFRW
W0rD1fIZwGJklIFcjdi94ARcEl7pv6VG/+67feFi0cHSSEKinOEabqZHmq/y5oI+
82Wi7XJIVHfWGhEm15tqjz0QjrHWbgD2RKTy3HlQQD6/xNI345zyMmJDa92MIZAs
mVb8FqN+/l0aFywRPyhqBwdYAftvWQBuRK4dMemlAuGoGyA39+0d8U+D+Sz1cYj+
8TUVQB3eeBtt1COVJfkHRTucUjTlWRPK6wIDAQAB
-----END RSA PUBLIC KEY-----`

/**
 * The private operation: 256 bytes in, 256 bytes out.
 *
 * @since 0.1.0
 * @category decryption
 */
export const decrypt = (
  crypto: Pick<Primitives, "modPow">,
  encrypted: Uint8Array,
  { publicKey: { n }, secret }: KeyPair = own
): Uint8Array => crypto.modPow(encrypted, secret, n)

/**
 * Undoes RSA_PAD as the server does: gives the data and its random padding, 192 bytes together, or `undefined` when the
 * hash inside does not fit.
 *
 * @since 0.1.0
 * @category decryption
 * @see https://core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication
 */
export const unpad = (
  crypto: Pick<Primitives, "modPow" | "sha256" | "aesIgeDecrypt">,
  encrypted: Uint8Array,
  pair: KeyPair = own
): Uint8Array | undefined => {
  const whole = decrypt(crypto, encrypted, pair)
  const inner = whole.subarray(32)
  const temporary = xor(whole.subarray(0, 32), crypto.sha256(inner))
  const withHash = crypto.aesIgeDecrypt(inner, temporary, new Uint8Array(32))
  const padded = withHash.slice(0, 192).reverse()
  return equal(withHash.subarray(192), crypto.sha256(concat(temporary, padded))) ? padded : undefined
}
