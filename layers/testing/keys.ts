/**
 * The authorization keys that a data centre has made with its clients.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/auth_key
 */
import { identify } from "../crypto/nonceKeys.ts"
import type { Environment } from "./environment.ts"
import { randomLong } from "./environment.ts"
import type { AuthKey, KeyRing } from "./model.ts"
import * as Salts from "./salts.ts"

/**
 * A ring without keys.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (environment: Environment, dc: number): KeyRing => {
  const { crypto, random, settings, timers } = environment
  const keys = new Map<bigint, AuthKey>()

  const get = (id: bigint) => {
    const key = keys.get(id)
    if (key?.expiresAt === undefined || key.expiresAt > timers.now()) return key
    keys.delete(id)
    return undefined
  }

  return {
    get,
    all: () => keys.values(),
    remove: (id) => {
      keys.delete(id)
    },
    add: (bytes, salt, expiresAt) => {
      const now = timers.now()
      const { id } = identify(crypto, bytes)
      const key: AuthKey = {
        id,
        dc,
        bytes,
        cipher: crypto.messageCipher(bytes),
        salts: Salts.make({ first: salt, now, lifetime: settings.saltLifetime, random: () => randomLong(random) }),
        createdAt: now,
        expiresAt,
        boundTo: undefined,
        person: undefined,
        awaiting: undefined,
        signedInAt: 0,
        imported: false,
        introduction: undefined,
        layer: undefined,
        sessions: new Map(),
        knownSessions: new Set(),
        seq: 0
      }
      keys.set(id, key)
      return key
    }
  }
}
