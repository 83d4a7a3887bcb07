/** The raw client: connections, and the server that they lead to. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Mailbox from "effect/Mailbox"
import * as Option from "effect/Option"
import type { FramingName } from "../../../../schema/wire/Framing.ts"
import * as Link from "../../../../schema/wire/Link.ts"
import { Dialer, StreamError } from "../../../../services/Dialer.ts"
import * as CryptoNode from "../../../../layers/crypto/Node.ts"
import * as Fflate from "../../../../layers/gzip/Fflate.ts"
import * as Seeded from "../../../../layers/random/Seeded.ts"
import type { Options } from "../../../../layers/testing/Server.ts"
import * as TestServer from "../../../../layers/testing/TestServer.ts"
import { Crypto } from "../../../../services/Crypto.ts"
import { RandomSource } from "../../../../services/RandomSource.ts"

export const Ground = Layer.mergeAll(CryptoNode.layer, Fflate.layer, Seeded.layer("raw client"))

/** A server in memory, with all that the raw client needs. */
export const memory = (options?: Options) => TestServer.layerMemory(options).pipe(Layer.provideMerge(Ground))

/** Lets everything run that can run without time passing. */
export const settle = Effect.repeatN(Effect.yieldNow(), 100)

export interface ConnectOptions {
  readonly dc?: number
  readonly framing?: FramingName
  readonly obfuscated?: boolean
  /** The number in the obfuscation header. */
  readonly wireDc?: number
}

export interface Connection {
  readonly dc: number
  readonly write: (bytes: Uint8Array) => void
  readonly send: (payload: Uint8Array) => void
  /** The next packet. Fails when the connection has ended. */
  readonly receive: Effect.Effect<Uint8Array, StreamError>
  /** Waits for the end. */
  readonly ended: Effect.Effect<void>
  readonly waiting: Effect.Effect<number>
}

export const connect = (options: ConnectOptions = {}) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const dialer = yield* Dialer
    const crypto = yield* Crypto
    const { bytes: random } = yield* RandomSource
    const dc = options.dc ?? server.servers.home
    const centre = server.servers.dataCentres.find(({ id }) => id === dc)
    const stream = yield* dialer.dial(centre ?? { host: "nowhere", port: 1 })
    const { link, preamble } = Link.client({
      framing: options.framing ?? "intermediate",
      obfuscated: options.obfuscated ?? false,
      dc: options.wireDc ?? dc,
      random,
      crypto
    })
    const packets = yield* Mailbox.make<Uint8Array, StreamError>()
    const run = stream.run({
      data: (chunk) => {
        link.decode(chunk, { frame: (payload) => packets.unsafeOffer(payload.slice()), quickAck: () => {} })
      },
      drain: () => {}
    })
    const fiber = yield* Effect.forkScoped(Effect.onExit(run, (exit) => packets.done(exit)))
    stream.write(preamble)
    const connection: Connection = {
      dc,
      write: (bytes) => void stream.write(bytes),
      send: (payload) =>
        void stream.write(link.encode(payload.length, (target, offset) => target.set(payload, offset))),
      receive: Effect.catchTag(packets.take, "NoSuchElementException", () => new StreamError({ reason: "Close" })),
      ended: Effect.ignore(fiber),
      waiting: Effect.sync(() => Option.getOrElse(packets.unsafeSize(), () => 0))
    }
    return connection
  })
