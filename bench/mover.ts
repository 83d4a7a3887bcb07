/** One client in a process of its own, for benchmarks of files: moves what it is told to. */
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Apart from "./apart.ts"
import * as Hands from "./hands.ts"
import type { Announcement } from "./server.ts"
import type { Stored } from "./stored.ts"
import type { Turns } from "./turns.ts"
import { watch } from "./turns.ts"

/** What the parent asks for: files at once that are brought down, or bytes that are brought up. */
export type Order =
  & {
    /** From disk, or to disk; not from memory into memory. */
    readonly disk?: boolean
    readonly watch?: boolean
  }
  & ({ readonly down: ReadonlyArray<Stored> } | { readonly up: number })

type Mover = Apart.Client<Order, Turns | undefined>

const mover =
  (make: (server: Announcement) => Promise<Hands.Hands>) => async (server: Announcement): Promise<Mover> => {
    const { close, down, up } = await make(server)
    const folder = mkdtempSync(join(tmpdir(), "layergram-bench-"))
    const path = join(folder, "source")
    // Nothing that could be compressed.
    let source = randomBytes(0)
    return {
      prepare: (order) => {
        if (!("up" in order) || source.length === order.up) return
        source = randomBytes(order.up)
        writeFileSync(path, source)
      },
      run: async (order) => {
        const end = order.watch === true ? watch() : undefined
        await ("up" in order
          ? up(order.disk === true ? path : source)
          : down(order.down, order.disk === true ? folder : undefined))
        return await end?.()
      },
      close: async () => {
        await close()
        rmSync(folder, { recursive: true })
      }
    }
  }

await Apart.begin({ layergram: mover(Hands.layergram), mtcute: mover(Hands.mtcute) })
