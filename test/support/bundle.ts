/** Programs that tests run as processes of their own, bundled, so that each starts quickly. */
import { build } from "esbuild"
import { join, resolve } from "node:path"

/** Bundles programs of the repository by its sources; gives where the program made of an entry stands. */
export const bundle = async (
  name: string,
  entryPoints: ReadonlyArray<string>
): Promise<(entryPoint: string) => string> => {
  const outdir = resolve(".tsbuild", "bundles", name)
  await build({
    entryPoints: [...entryPoints],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["source"],
    // It has a binary part.
    external: ["@libsql/client", "libsql"],
    banner: {
      js: `import { createRequire as toRequire } from "node:module"; const require = toRequire(import.meta.url)`
    },
    outbase: ".",
    outdir,
    outExtension: { ".js": ".mjs" },
    logLevel: "error"
  })
  return (entryPoint) => join(outdir, entryPoint.replace(/\.ts$/, ".mjs"))
}
