/**
 * The salts of an authorization key: a chain of random numbers, each good for half an hour and half an hour more.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts
 */

/**
 * A salt and the time, in milliseconds since 1970, during which it is the current one.
 *
 * @since 0.1.0
 * @category models
 */
export interface Salt {
  readonly salt: bigint
  readonly since: number
  readonly until: number
}

/**
 * The salts of one key.
 *
 * @since 0.1.0
 * @category models
 */
export interface Salts {
  /** The salt to use. */
  readonly current: (now: number) => bigint
  /** Whether a salt is the current one or the one before it. */
  readonly accepts: (salt: bigint, now: number) => boolean
  /** The current salt and the ones after it. */
  readonly future: (count: number, now: number) => ReadonlyArray<Salt>
  /** Whether the salt ever belonged to the key. */
  readonly knows: (salt: bigint) => boolean
  /** Throws all away but a new one. */
  readonly renew: (now: number) => void
}

/**
 * A chain that begins with `first`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: {
    readonly first: bigint
    readonly now: number
    /** In milliseconds. */
    readonly lifetime: number
    readonly random: () => bigint
  }
): Salts => {
  const { lifetime } = options
  const seen = new Set([options.first])
  let chain: Array<Salt> = [{ salt: options.first, since: options.now, until: options.now + lifetime }]

  const append = (since: number) => {
    const salt = options.random()
    seen.add(salt)
    chain.push({ salt, since, until: since + lifetime })
  }

  /** Lets the chain begin with the salt before the current one and reach `count` salts further. */
  const advance = (now: number, count: number) => {
    const gone = now - (chain.at(-1)?.until ?? now)
    // After a long pause only the last two matter.
    if (gone > 2 * lifetime) {
      chain = []
      append(now - lifetime)
    }
    while ((chain.at(-1)?.until ?? 0) <= now + (count - 1) * lifetime) append(chain.at(-1)?.until ?? now)
    while ((chain[0]?.until ?? Infinity) + lifetime <= now) chain.shift()
  }

  return {
    knows: (salt) => seen.has(salt),
    current: (now) => {
      advance(now, 1)
      return chain.find(({ until }) => until > now)?.salt ?? options.first
    },
    accepts: (salt, now) => {
      advance(now, 1)
      // The clocks of both sides differ by a little, so a salt may come a minute too early.
      return chain.some((one) => one.salt === salt && one.since - 60_000 <= now && one.until + lifetime > now)
    },
    future: (count, now) => {
      advance(now, count)
      return chain.filter(({ until }) => until > now).slice(0, count)
    },
    renew: (now) => {
      chain = []
      append(now)
    }
  }
}
