/**
 * An MTProxy server without sockets: from the bytes of a client to the data centre that it asks for, and back. Whoever
 * does not know the secret hears nothing.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
import { Abridged } from "../../schema/wire/Abridged.ts"
import * as FakeTls from "../../schema/wire/FakeTls.ts"
import { Intermediate } from "../../schema/wire/Intermediate.ts"
import { joined } from "../../schema/wire/Negotiation.ts"
import * as Obfuscated from "../../schema/wire/Obfuscated.ts"
import { PaddedIntermediate } from "../../schema/wire/PaddedIntermediate.ts"
import type { CounterCipher } from "../../schema/wire/Primitives.ts"
import type { ProxySecret } from "../../schema/wire/ProxySecret.ts"
import type { Accepted, Pipe } from "./connection.ts"
import type { Core } from "./core.ts"
import { namesDc } from "./exchangeChecks.ts"

/**
 * What a proxy works with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parts {
  readonly core: Core
  readonly secret: ProxySecret
  /** The proxy's own clock, in milliseconds since 1970. */
  readonly now: () => number
  /** Somebody does not know the secret. */
  readonly refused: () => void
}

/** A data centre behind the proxy, and what the client's bytes are encrypted with. */
interface Uplink {
  readonly accepted: Accepted
  readonly inbound: CounterCipher
}

/**
 * The proxy's end of a stream that a client has opened.
 *
 * @since 0.1.0
 * @category constructors
 */
export const accept = (parts: Parts, pipe: Pipe): Pick<Accepted, "data" | "ended"> => {
  const { core, now, refused, secret } = parts
  const { crypto, random, settings } = core.environment
  const { key } = secret
  const framings = secret._tag === "Plain" ? [Abridged, Intermediate, PaddedIntermediate] : [PaddedIntermediate]
  const isDisguised = secret._tag === "FakeTls"
  let handshake = isDisguised
    ? FakeTls.accept({ key, crypto, random, now: Math.floor(now() / 1000) })
    : undefined
  const unwrap = FakeTls.reader()
  let early: Uint8Array = new Uint8Array(0)
  let uplink: Uplink | undefined
  let isDeaf = false

  const refuse = () => {
    isDeaf = true
    refused()
  }

  const connect = (header: Uint8Array): Uplink | undefined => {
    const found = Obfuscated.accept({ header, framings, crypto, secret: key })
    const dc = found === undefined
      ? undefined
      : settings.dataCentres.find((one) => namesDc(found.dc, { ...settings, dc: one }))
    if (found === undefined || dc === undefined) {
      refuse()
      return undefined
    }
    const accepted = core.accept(dc, "mtProxy", {
      close: pipe.close,
      write: (bytes) => {
        found.outbound.apply(bytes)
        pipe.write(isDisguised ? FakeTls.records(bytes) : bytes)
      }
    })
    if (accepted === undefined) {
      isDeaf = true
      pipe.close()
      return undefined
    }
    accepted.data(found.framing.tag.slice())
    return { accepted, inbound: found.inbound }
  }

  const carry = (chunk: Uint8Array) => {
    if (isDeaf) return
    let rest = chunk
    if (uplink === undefined) {
      early = joined(early, chunk)
      if (early.length < Obfuscated.headerLength) return
      uplink = connect(early.slice(0, Obfuscated.headerLength))
      rest = early.slice(Obfuscated.headerLength)
    }
    if (uplink === undefined || rest.length === 0) return
    uplink.inbound.apply(rest)
    uplink.accepted.data(rest)
  }

  const undisguise = (chunk: Uint8Array) => {
    if (!unwrap(chunk, carry)) {
      isDeaf = true
      pipe.close()
    }
  }

  const data = (chunk: Uint8Array) => {
    if (isDeaf) return
    if (!isDisguised) return carry(chunk)
    if (handshake === undefined) return undisguise(chunk)
    const progress = handshake.receive(chunk)
    if (progress._tag === "Failed") return refuse()
    if (progress.send !== undefined) pipe.write(progress.send)
    if (progress._tag === "More") return
    handshake = undefined
    undisguise(progress.rest)
  }

  return { data, ended: () => uplink?.accepted.ended() }
}
