/**
 * What the wire formats need of cryptography: synchronous functions over bytes. They know no Effect, so that pure
 * code can take them as an argument; the service `Crypto` hands them out.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/description
 */

/**
 * Who wrote an encrypted message. The client's messages take other parts of the authorization key than the server's
 * (the `x` of the MTProto 2.0 key derivation: 0 for the client, 8 for the server).
 *
 * @since 0.1.0
 * @category models
 */
export type Side = "client" | "server"

/**
 * Turns messages into encrypted packets and back with one authorization key.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
export interface MessageCipher {
  /** The lower 64 bits of SHA-1 of the key, as they stand on the wire: 8 bytes. */
  readonly authKeyId: Uint8Array
  /**
   * Writes `auth_key_id | msg_key | AES-256-IGE(plain)` into `target` at `offset`, that is `24 + plain.length` bytes.
   * `plain` is the whole padded message; its length is a multiple of 16 and not zero, else it throws a `RangeError`.
   */
  readonly seal: (plain: Uint8Array, from: Side, target: Uint8Array, offset: number) => void
  /**
   * Begins to do the same piece by piece, so that a long message is not encrypted in one go. `plain` must not change
   * meanwhile.
   */
  readonly beginSeal: (plain: Uint8Array, from: Side) => Sealing
  /**
   * Decrypts a packet that begins with `auth_key_id` and checks `msg_key` over all that was decrypted, before anybody
   * looks inside. Gives `undefined` when the key id, the length (a multiple of 16 behind the first 24 bytes, 16 MiB in
   * all) or `msg_key` does not fit.
   *
   * The bytes may lie in memory that the next `open` writes again, of this cipher or any other that the same
   * {@link Primitives} made; nothing else touches them. Read them before, or copy them: afterwards they are other bytes,
   * or none at all. They start at an offset that is a multiple of 4 in their buffer.
   */
  readonly open: (packet: Uint8Array, from: Side) => Uint8Array | undefined
  /**
   * Begins to open a packet of which only the beginning is there, at least 24 bytes, so that a long one is not decrypted in
   * one go. Gives `undefined` when the key id does not fit.
   */
  readonly begin: (head: Uint8Array, from: Side) => Opening | undefined
}

/**
 * A packet that is made piece by piece.
 *
 * @since 0.1.0
 * @category models
 */
export interface Sealing {
  /** Writes the next piece into `target` at `offset`, and gives its length: zero when there is no more. */
  readonly next: (target: Uint8Array, offset: number) => number
}

/**
 * A packet that is opened while it comes. Both functions are given the packet from its beginning, as far as it is there,
 * and **change it**: what was decrypted is plain from then on, wherever it is copied to.
 *
 * @since 0.1.0
 * @category models
 */
export interface Opening {
  /** Decrypts what has come since. */
  readonly advance: (packet: Uint8Array) => void
  /** Does what `open` does, for the whole packet. What it gives are the packet's own bytes. */
  readonly finish: (packet: Uint8Array) => Uint8Array | undefined
}

/**
 * One direction of AES-256 in counter mode. Every byte of a connection passes through it once, in order.
 *
 * @since 0.1.0
 * @category models
 */
export interface CounterCipher {
  /** Encrypts or decrypts in place, going on where the last call stopped, also inside of a block. */
  readonly apply: (data: Uint8Array) => void
}

/**
 * A hash that takes its bytes piece by piece.
 *
 * @since 0.1.0
 * @category models
 */
export interface RunningHash {
  readonly update: (bytes: Uint8Array) => void
  /** The hash in hexadecimal digits; the last thing to ask for. */
  readonly digest: () => string
}

/**
 * The functions themselves, all but one synchronous. None changes its arguments (but for the named targets), none keeps them, and all that give
 * bytes give fresh ones unless they say otherwise.
 *
 * @since 0.1.0
 * @category models
 */
export interface Primitives {
  /** 20 bytes. */
  readonly sha1: (data: Uint8Array) => Uint8Array
  /** 32 bytes. */
  readonly sha256: (data: Uint8Array) => Uint8Array
  /** Begins an MD5, for checksums that protect from nobody. Only where the platform has one of its own that is faster. */
  readonly md5?: (() => RunningHash | undefined) | undefined
  /**
   * PBKDF2 over HMAC-SHA-512, `length` bytes. Made slow on purpose, so it works beside the event loop, or in slices.
   */
  readonly pbkdf2Sha512: (
    password: Uint8Array,
    salt: Uint8Array,
    iterations: number,
    length: number
  ) => Promise<Uint8Array>
  /**
   * AES-256 in infinite garble extension mode. `data` is a multiple of 16 bytes, `key` and `iv` are 32 bytes each; it
   * throws a `RangeError` for any other sizes.
   */
  readonly aesIgeEncrypt: (data: Uint8Array, key: Uint8Array, iv: Uint8Array) => Uint8Array
  /** The inverse of {@link aesIgeEncrypt}. */
  readonly aesIgeDecrypt: (data: Uint8Array, key: Uint8Array, iv: Uint8Array) => Uint8Array
  /** A fresh keystream; `key` is 32 bytes, `iv` is the first counter block of 16 bytes, counted big-endian. */
  readonly aesCtr: (key: Uint8Array, iv: Uint8Array) => CounterCipher
  /**
   * `base ^ exponent mod modulus` over big-endian unsigned integers, as many bytes as `modulus` has, zeros on the left.
   * `modulus` is odd and greater than 1.
   */
  readonly modPow: (base: Uint8Array, exponent: Uint8Array, modulus: Uint8Array) => Uint8Array
  /**
   * Splits a product of two odd primes, smaller than 2^63, into `[p, q]` with `p < q`. Gives `undefined` when it finds
   * no such factors: for a prime, a square, an even or too large number; it ends in bounded time for any input.
   */
  readonly factorize: (pq: bigint) => readonly [p: bigint, q: bigint] | undefined
  /** Prepares an authorization key of 256 bytes for use. */
  readonly messageCipher: (authKey: Uint8Array) => MessageCipher
}
