/** Programs that tests run as processes of their own, bundled, so that each starts quickly. */
import { build } from "esbuild"
import { join, resolve } from "node:path"

/** Bundles programs of the repository by its sources; gives where the program made of an entry stands. */
export const bundle = async (
  name: string,
  entryPoints: ReadonlyArray<string>
): Promise<(entryPoint: string) => string> => {
  // From Node.js 22 on, what one of these processes has compiled the next need not compile again.
  process.env["NODE_COMPILE_CACHE"] ??= resolve(".tsbuild", "compiled")
  // Tests may run on several versions at the same time.
  const outdir = resolve(".tsbuild", "bundles", process.version, name)
  await build({
    entryPoints: [...entryPoints],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Names stay as they are: errors and logs tell them.
    minifySyntax: true,
    minifyWhitespace: true,
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
