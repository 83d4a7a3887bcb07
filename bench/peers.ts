/**
 * Memory for 100,000 users who are remembered, each with a public name: the cache of peers against mtcute's memory
 * storage, which is given nothing but what ours keeps (mtcute itself also keeps the whole object of each). Run with
 * `--expose-gc` for figures that mean something.
 */
import { execFileSync } from "node:child_process"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"

const count = 100_000

const used = () => {
  for (let i = 0; i < 4; i++) globalThis.gc?.()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const ids = (index: number) => 5_000_000_000 + index

const ours = async (): Promise<() => unknown> => {
  const { Context, Effect, Layer, Scope } = await import("effect")
  const { PeerCache } = await import("../services/PeerCache.ts")
  const PeerCacheLayer = await import("../layers/peers/PeerCache.ts")
  const scope = Effect.runSync(Scope.make())
  const context = Effect.runSync(Scope.extend(Layer.build(PeerCacheLayer.layer({ capacity: count })), scope))
  const cache = Context.get(context, PeerCache)
  return () => {
    for (let i = 0; i < count; i++) {
      const id = ids(i)
      cache.learn([{
        _tag: "user",
        id,
        accessHash: BigInt(id) * 1_000_003n,
        firstName: "A",
        username: `user_number_${i}`
      }])
    }
    // As the client does a second later.
    while (cache.takeUnsaved(500).length > 0);
    return cache
  }
}

interface MtcutePeers {
  readonly store: (peer: unknown) => void
}

const mtcute = async (): Promise<() => unknown> => {
  const path = resolve("test/foreign/node_modules/@mtcute/node/node_modules/@mtcute/core/index.js")
  const { MemoryStorage } = await import(pathToFileURL(path).href) as {
    readonly MemoryStorage: new() => { readonly peers: MtcutePeers }
  }
  const storage = new MemoryStorage()
  return () => {
    for (let i = 0; i < count; i++) {
      const id = ids(i)
      storage.peers.store({
        id,
        accessHash: String(BigInt(id) * 1_000_003n),
        usernames: [`user_number_${i}`],
        updated: 0,
        phone: undefined,
        complete: new Uint8Array(0)
      })
    }
    return storage
  }
}

const contenders: Readonly<Record<string, () => Promise<() => unknown>>> = { layergram: ours, mtcute }

const measure = async (name: string) => {
  const fill = await contenders[name]?.()
  const before = used()
  const kept = fill?.()
  const bytes = used() - before
  return kept === undefined ? Number.NaN : bytes / count
}

const chosen = process.argv[2]
if (chosen === undefined) {
  const of = (name: string) =>
    Number(
      execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", "bench/peers.ts", name], { encoding: "utf8" })
    )
  const [mine, theirs] = [of("layergram"), of("mtcute")]
  console.log(`**${count} peers in memory**\n`)
  console.log("| | layergram | mtcute | layergram / mtcute |\n| --- | ---: | ---: | ---: |")
  console.log(`| bytes a peer | ${mine.toFixed(0)} | ${theirs.toFixed(0)} | ${(mine / theirs).toFixed(2)} |`)
} else {
  console.log(await measure(chosen))
}
