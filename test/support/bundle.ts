/** Programs that tests run as processes of their own, bundled, so that each starts quickly. */
import { build } from "esbuild"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

/** Somebody may be running what stands there: it is left alone when it is the same, and never there in halves. */
const put = (path: string, contents: Uint8Array): void => {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}

/** Bundles programs of the repository by its sources; gives where the program made of an entry stands. */
export const bundle = async (
  name: string,
  entryPoints: ReadonlyArray<string>
): Promise<(entryPoint: string) => string> => {
  // From Node.js 22 on, what one of these processes has compiled the next need not compile again.
  process.env["NODE_COMPILE_CACHE"] ??= resolve(".tsbuild", "compiled")
  // Tests may run on several versions at the same time.
  const outdir = resolve(".tsbuild", "bundles", process.version, name)
  const { outputFiles } = await build({
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
    write: false,
    logLevel: "error"
  })
  for (const { contents, path } of outputFiles) put(path, contents)
  return (entryPoint) => join(outdir, entryPoint.replace(/\.ts$/, ".mjs"))
}
