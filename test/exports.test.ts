import { assert, describe, it } from "@effect/vitest"
import { readdirSync } from "node:fs"

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
})
