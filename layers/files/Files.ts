/**
 * Files over the client's calls. Way out: `src/Files.ts` says what to move; parts go through `services/Rpc.ts`, over
 * connections of their own.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as help from "../../schema/tl/api/methods/help.ts"
import * as users from "../../schema/tl/api/methods/users.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import { Files } from "../../services/Files.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import { Rpc, UnlistedError } from "../../services/Rpc.ts"
import { Buffers } from "./Buffers.ts"
import { Gate } from "./Gate.ts"
import { defaultMaxParts } from "./parts.ts"
import * as Upload from "./upload.ts"

/**
 * How much is moved at once.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** At most so many connections with a data centre for uploads; 4 unless said. */
  readonly uploadConnections?: number | undefined
  /** At most so many bytes are on their way up at once; 8 MiB unless said. Fewer are where the line is short. */
  readonly uploadWindow?: number | undefined
  /** At most so many parts of one file are read ahead or on their way; 16 unless said. */
  readonly concurrency?: number | undefined
}

const mebibyte = 1024 * 1024
const least = mebibyte / 2

/** A number of the configuration that the server keeps for applications. */
const numberIn = (config: T.HelpAppConfig, key: string): number | undefined => {
  if (config._tag !== "help.appConfig" || config.config._tag !== "jsonObject") return undefined
  const found = config.config.value.find((one) => one.key === key)?.value
  return found?._tag === "jsonNumber" && found.value > 0 ? Math.floor(found.value) : undefined
}

/**
 * Files of any size, over whatever makes calls.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<Files, never, Rpc | RandomSource> =>
  Layer.effect(
    Files,
    Effect.gen(function*() {
      const rpc = yield* Rpc
      const random = yield* RandomSource

      const maxParts = Effect.gen(function*() {
        const [self] = yield* rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
        const kind = self?._tag === "user" && self.premium === true ? "premium" : "standard"
        const config = yield* rpc.invoke(help.getAppConfig({ hash: 0 }))
        const key = `upload_max_fileparts_${kind === "premium" ? "premium" : "default"}`
        return numberIn(config, key) ?? defaultMaxParts[kind]
      }).pipe(Effect.mapError((error) =>
        error instanceof RpcError
          ? new UnlistedError({ method: error.method, code: error.code, reason: error._tag })
          : error
      ))

      const means: Upload.Means = {
        rpc,
        gate: new Gate({
          lanes: options.uploadConnections ?? 4,
          least,
          first: mebibyte,
          most: Math.max(least, options.uploadWindow ?? 8 * mebibyte)
        }),
        buffers: new Buffers(),
        randomLong: () => new DataView(random.bytes(8).slice().buffer).getBigInt64(0),
        maxParts,
        concurrency: options.concurrency ?? 16
      }
      return Files.of({
        upload: (content, how = {}) => Upload.run(means, content, how)
      })
    })
  )
