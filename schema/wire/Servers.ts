/**
 * Telegram's data centres as published: addresses to begin with and the RSA keys that prove who answers.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/datacenter
 */
import type { ProxySecret } from "./ProxySecret.ts"

/**
 * A public RSA key of 2048 bits.
 *
 * @since 0.1.0
 * @category models
 */
export interface PublicKey {
  /** The modulus: 256 bytes, most significant first. */
  readonly n: Uint8Array
  /** The exponent, most significant byte first, as few bytes as it takes. */
  readonly e: Uint8Array
}

/**
 * An address of a data centre.
 *
 * @since 0.1.0
 * @category models
 */
export interface DataCentre {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly ipv6?: boolean | undefined
  /** Only for files. */
  readonly mediaOnly?: boolean | undefined
  /** Only obfuscated streams are understood there. */
  readonly obfuscatedOnly?: boolean | undefined
  /** The secret that streams to there are obfuscated with and, if it has a domain, disguised as TLS. */
  readonly secret?: ProxySecret | undefined
  /** Holds copies of files, and knows nobody. */
  readonly cdn?: boolean | undefined
  /** Stays the same for long: what a proxy lets through. */
  readonly isStatic?: boolean | undefined
}

/**
 * A set of servers that belong together.
 *
 * @since 0.1.0
 * @category models
 */
export interface Servers {
  /** Test servers have accounts and keys of their own. */
  readonly test: boolean
  /** The data centre to begin with when nobody is signed in. */
  readonly home: number
  readonly dataCentres: ReadonlyArray<DataCentre>
  readonly publicKeys: ReadonlyArray<PublicKey>
}

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))

const publicKey = (modulus: string): PublicKey => ({ n: fromHex(modulus), e: Uint8Array.of(1, 0, 1) })

const dataCentre = (id: number, ipv4: string, ipv6: string): ReadonlyArray<DataCentre> => [
  { id, host: ipv4, port: 443 },
  { id, host: ipv6, port: 443, ipv6: true }
]

/**
 * The servers that everybody uses.
 *
 * @since 0.1.0
 * @category constants
 */
export const production: Servers = {
  test: false,
  home: 2,
  dataCentres: [
    ...dataCentre(1, "149.154.175.50", "2001:b28:f23d:f001::a"),
    ...dataCentre(2, "149.154.167.51", "2001:67c:4e8:f002::a"),
    ...dataCentre(3, "149.154.175.100", "2001:b28:f23d:f003::a"),
    ...dataCentre(4, "149.154.167.91", "2001:67c:4e8:f004::a"),
    ...dataCentre(5, "149.154.171.5", "2001:b28:f23f:f005::a")
  ],
  // Fingerprint 0xd09d1d85de64fd85.
  publicKeys: [
    publicKey(
      "e8bb3305c0b52c6cf2afdf7637313489e63e05268e5badb601af417786472e5f93b85438968e20e6729a301c0afc121b" +
        "f7151f834436f7fda680847a66bf64accec78ee21c0b316f0edafe2f41908da7bd1f4a5107638eeb67040ace472a14f9" +
        "0d9f7c2b7def99688ba3073adb5750bb02964902a359fe745d8170e36876d4fd8a5d41b2a76cbff9a13267eb9580b2d0" +
        "6d10357448d20d9da2191cb5d8c93982961cdfdeda629e37f1fb09a0722027696032fe61ed663db7a37f6f263d370f69" +
        "db53a0dc0a1748bdaaff6209d5645485e6e001d1953255757e4b8e42813347b11da6ab500fd0ace7e6dfa3736199ccaf" +
        "9397ed0745a427dcfa6cd67bcb1acff3"
    )
  ]
}

/**
 * The servers for trying things out. Accounts there are separate.
 *
 * @since 0.1.0
 * @category constants
 */
export const test: Servers = {
  test: true,
  home: 2,
  dataCentres: [
    ...dataCentre(1, "149.154.175.10", "2001:b28:f23d:f001::e"),
    ...dataCentre(2, "149.154.167.40", "2001:67c:4e8:f002::e"),
    ...dataCentre(3, "149.154.175.117", "2001:b28:f23d:f003::e")
  ],
  // Fingerprint 0xb25898df208d2603.
  publicKeys: [
    publicKey(
      "c8c11d635691fac091dd9489aedced2932aa8a0bcefef05fa800892d9b52ed03200865c9e97211cb2ee6c7ae96d3fb0e" +
        "15aeffd66019b44a08a240cfdd2868a85e1f54d6fa5deaa041f6941ddf302690d61dc476385c2fa655142353cb4e4b59" +
        "f6e5b6584db76fe8b1370263246c010c93d011014113ebdf987d093f9d37c2be48352d69a1683f8f6e6c2167983c761e" +
        "3ab169fde5daaa12123fa1beab621e4da5935e9c198f82f35eae583a99386d8110ea6bd1abb0f568759f62694419ea5f" +
        "69847c43462abef858b4cb5edc84e7b9226cd7bd7e183aa974a712c079dde85b9dc063b8a5c08e8f859c0ee5dcd824c7" +
        "807f20153361a7f63cfd2a433a1be7f5"
    )
  ]
}
