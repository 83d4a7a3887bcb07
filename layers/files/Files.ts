/**
 * Files over the client's calls. Way out: `src/Files.ts` says what to move; parts go through `services/Rpc.ts`, over
 * connections of their own.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as help from "../../schema/tl/api/methods/help.ts"
import { Crypto } from "../../services/Crypto.ts"
import { Files } from "../../services/Files.ts"
import { Peers } from "../../services/Peers.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { Purpose } from "../../services/Sessions.ts"
import { atLeast } from "../support/atLeast.ts"
import { limitOf, unlisted } from "../support/limits.ts"
import { Buffers } from "./Buffers.ts"
import * as Download from "./download.ts"
import { Gate } from "./Gate.ts"
import { defaultMaxParts } from "./parts.ts"
import { References } from "./References.ts"
import * as Upload from "./upload.ts"

/**
 * How much is moved at once. What is less than makes sense is the least that does, what is no number is what it would be
 * unless said.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** At most so many connections with a data centre for uploads; 4 unless said. One that gives no answer may get another. */
  readonly uploadConnections?: number | undefined
  /** At most so many bytes are on their way up at once; 8 MiB unless said. Fewer are where the line is short. */
  readonly uploadWindow?: number | undefined
  /** The same for downloads; with data centres of a CDN there is one. */
  readonly downloadConnections?: number | undefined
  /** At most so many bytes are on their way down at once; 16 MiB unless said. Fewer are where the line is short. */
  readonly downloadWindow?: number | undefined
  /** At most so many parts of a file are read ahead or on their way, unless its transfer says; 16 unless said, at most 256. */
  readonly concurrency?: number | undefined
}

/** How many parts a file of the account may have. */
const maxParts = { key: "upload_max_fileparts", ...defaultMaxParts }

const mebibyte = 1024 * 1024
const least = mebibyte / 2

/** The limits of a gate. */
const gateFor = (purpose: Purpose, options: Options): Gate => {
  const isUp = purpose === "upload"
  const lanes = atLeast(1, isUp ? options.uploadConnections : options.downloadConnections, 4)
  const most = isUp
    ? atLeast(least, options.uploadWindow, 8 * mebibyte)
    : atLeast(least, options.downloadWindow, 16 * mebibyte)
  // A CDN gets one connection.
  return new Gate({ lanes: purpose === "cdn" ? 1 : lanes, least, first: Math.min(mebibyte, most), most })
}

/**
 * Files of any size, over whatever makes calls.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<Files, never, Rpc | Peers | Crypto | RandomSource> =>
  Layer.effect(
    Files,
    Effect.gen(function*() {
      const rpc = yield* Rpc
      const peers = yield* Peers
      const random = yield* RandomSource
      const gates = new Map<string, Gate>()
      const gate = (dc: number | undefined, purpose: Purpose): Gate => {
        const key = `${dc} ${purpose}`
        const known = gates.get(key) ?? gateFor(purpose, options)
        gates.set(key, known)
        return known
      }
      let webDc: number | undefined
      const means: Download.Means & Upload.Means = {
        rpc,
        peers,
        gate,
        crypto: yield* Crypto,
        references: new References(rpc, peers),
        buffers: new Buffers(),
        randomLong: () => new DataView(random.bytes(8).slice().buffer).getBigInt64(0),
        maxParts: limitOf(rpc, maxParts),
        webDc: Effect.suspend(() =>
          webDc === undefined
            ? Effect.map(unlisted(rpc.invoke(help.getConfig())), (config) => (webDc = config.webfileDcId))
            : Effect.succeed(webDc)
        ),
        concurrency: Math.min(256, atLeast(1, options.concurrency, 16))
      }
      return Files.of({
        upload: (content, how = {}) => Upload.run(means, content, how),
        stream: (file, how = {}) => Download.stream(means, file, how),
        into: (file, write, how = {}) => Download.into(means, file, write, how)
      })
    })
  )
