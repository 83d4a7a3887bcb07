/** Chromium of Debian, driven by playwright-core, which `npm ci --prefix test/browsers` installs. */
import { Effect } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** An answer that the browser has got. */
export interface Response {
  readonly url: () => string
  readonly status: () => number
  readonly headers: () => Readonly<Record<string, string>>
}

/** What is used of a page. */
export interface Page {
  readonly goto: (url: string) => Promise<unknown>
  readonly on: (event: "response" | "console" | "pageerror", handler: (value: Response) => void) => void
  readonly evaluate: <A, B>(run: (argument: A) => B | Promise<B>, argument: A) => Promise<B>
  readonly reload: () => Promise<unknown>
}

interface Context {
  readonly newPage: () => Promise<Page>
  readonly close: () => Promise<void>
}

const require = createRequire(new URL("../browsers/node_modules/", import.meta.url))

/** Nothing but what is asked for is fetched. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--autoplay-policy=no-user-gesture-required"
]

/** A page in a browser with nothing in it, until the scope closes. */
export const page = Effect.gen(function*() {
  const folder = yield* Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "layergram-chromium-"))),
    (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 }))
  )
  const { chromium }: {
    readonly chromium: { readonly launchPersistentContext: (folder: string, options: unknown) => Promise<Context> }
  } = require("playwright-core")
  const context = yield* Effect.acquireRelease(
    Effect.promise(() =>
      chromium.launchPersistentContext(folder, {
        executablePath: "/usr/bin/chromium",
        headless: true,
        args: flags
      })
    ),
    (open) => Effect.promise(() => open.close())
  )
  return yield* Effect.promise(() => context.newPage())
})
