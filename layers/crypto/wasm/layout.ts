/**
 * Where things lie in the memory of the WebAssembly kernel, as byte addresses. The generator builds them into the code,
 * the callers read and write there.
 *
 * @since 0.1.0
 */

/** A word that is always zero; the kernel branches on it to places it never goes to. */
export const never = 0

/** The SHA-256 digest that was computed last (32 bytes), or the SHA-1 one (20). */
export const digest = 16

/** The state of the hash under way: 8 words. */
export const hashState = 64

/** `msg_key` of the message at hand: 16 bytes. */
export const messageKey = 112

/** The AES key of the message at hand, 32 bytes. */
export const key = 128

/** Initialization vector and chaining value of AES-IGE: the last output, then the last input of the encryption. */
export const chain = 160

/** The 256 bytes of the authorization key. */
export const authKey = 256

/** Its id, 8 bytes. */
export const authKeyId = 512

/** Two inputs of the key derivation, each with room for the padding of the hash: 2 * 64 bytes. */
export const derivation = 576

/** Numbers of the factorization: root, p, previous q, q; 4 doubles. */
export const forms = 704

/** The counter block (16 bytes), and after it the key schedule of the AES-CTR stream at hand (256 bytes). */
export const counter = 752
export const counterKeys = 768

/** Round keys of the message at hand, for encryption and for decryption: 256 bytes each. */
export const encryptionKeys = 1024
export const decryptionKeys = 1280

/** The constants of SHA-256: 256 bytes, the only data of the module. */
export const sha256Constants = 1536

/** The message schedule of SHA-1: 320 bytes. */
export const sha1Schedule = 1792

/** Eight tables of 1 KB for encryption, four for full rounds and four for the last one; then the same for decryption. */
export const encryptionTables = 4096
export const decryptionTables = 12_288

/** How far the tables of the last round lie behind those of the full rounds. */
export const lastRound = 4096

/** How much the callers pass through the kernel at a time, in bytes: it stays in the cache. */
export const sliceSize = 32_768

/**
 * A slice on its way, with room in front of it (64 bytes) for what is hashed or sent before it, and behind it (128) for
 * the padding of the hash.
 */
export const slice = 20_544

/** A second slice, of the same size, for operations with two operands. */
export const second = slice + sliceSize + 192

/** The message opened last: everything from here on, as large as it has to be. */
export const opened = 90_112

const pageSize = 65_536

/** How many pages of 64 KB it takes to open a message of so many bytes, with room for the padding of the hash. */
export const pagesFor = (length: number): number => Math.ceil((opened + length + 128) / pageSize)

/** The pages at the start, and at most: as many as the longest packet takes, 16 MiB. */
export const pages = 4
export const maxPages = pagesFor(1 << 24)
