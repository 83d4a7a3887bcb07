import { assert, describe, it } from "@effect/vitest"
import { build } from "esbuild"
import { existsSync, readdirSync, readFileSync } from "node:fs"

const entries = readdirSync("src").filter((name) => name.endsWith(".ts")).map((name) => name.slice(0, -3)).toSorted()

describe("the package", () => {
  for (const entry of entries) {
    it(`exports from ${entry} what it says it does`, async ({ expect }) => {
      const names = Object.keys(await import(`../src/${entry}.ts`)).toSorted()
      expect(names).toMatchSnapshot()
    })
  }

  it("can be imported by each of its names", async () => {
    for (
      const name of ["layergram", "layergram/node", "layergram/testing", "layergram/Messages", "layergram/tl/messages"]
    ) {
      assert.isNotEmpty(Object.keys(await import(name)))
    }
  })
  it("keeps to itself what lies in folders", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8"))
    for (const folder of readdirSync("src", { withFileTypes: true })) {
      if (folder.isDirectory()) assert.isNull(exports[`./${folder.name}/*`], folder.name)
    }
  })

  it("stands on Effect as its peer, on nothing native, and on no SQL but where it is asked for (F1, F2)", async () => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync("package.json", "utf8"))
    const needed = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)
    assert.sameMembers(needed, ["effect", "@effect/platform"])
    for (const name of Object.keys(dependencies)) {
      const { gypfile, scripts } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"))
      assert.isTrue(gypfile === undefined && scripts?.install === undefined, name)
      assert.isFalse(existsSync(`node_modules/${name}/binding.gyp`), name)
    }
    const outside = async (entry: string) => {
      const { metafile } = await build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        metafile: true,
        format: "esm",
        platform: "node",
        packages: "external",
        conditions: ["source"]
      })
      const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path))
      return new Set(imports.map((path) => path.split("/").slice(0, path.startsWith("@") ? 2 : 1).join("/")))
    }
    assert.isFalse((await outside("src/index.ts")).has("@effect/sql"))
    assert.isTrue((await outside("src/SessionStoreSql.ts")).has("@effect/sql"))
  })
})
