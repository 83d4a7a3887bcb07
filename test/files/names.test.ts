import { assert, describe, it } from "@effect/vitest"
import { FastCheck } from "effect"
import { Files } from "layergram"
import * as Ranges from "../../layers/files/ranges.ts"

describe("a name that somebody else has chosen", () => {
  it("is the name of a file in a folder", () => {
    const cases: ReadonlyArray<readonly [string, string]> = [
      ["film.mp4", "film.mp4"],
      ["a/b\\c.txt", "a_b_c.txt"],
      ["..", "file"],
      ["../../etc/passwd", "__.._etc_passwd"],
      [".npmrc", "_npmrc"],
      ["-rf", "_rf"],
      ["con.txt", "_con.txt"],
      ["a\u001b[2J\u202Egpj.exe. ", "a[2Jgpj.exe"],
      ["", "file"]
    ]
    for (const [said, name] of cases) assert.strictEqual(Files.safeName(said), name)
    assert.strictEqual(Files.safeName(`${"é".repeat(500)}.mp4`), `${"é".repeat(88)}.mp4`)
  })

  it("is one whatever it was", () => {
    FastCheck.assert(FastCheck.property(FastCheck.string({ unit: "binary", maxLength: 300 }), (said) => {
      const name = Files.safeName(said)
      assert.notMatch(name, /^[.-]|[/\\\p{Cc}\p{Cs}]|[. ]$/u)
      assert.isAbove(name.length, 0)
      assert.isAtMost(new TextEncoder().encode(name).length, 255)
    }))
  })
})

describe("the parts of a cursor that somebody else has written", () => {
  it("are numbers from zero to an end", () => {
    assert.isTrue(Ranges.areValid([[0, 2], [3, 4]], 4))
    for (const ranges of [[[-1, 3]], [[0, 5]], [[0, 1], [1, 2]], [[3, 1]]] as const) {
      assert.isFalse(Ranges.areValid(ranges, 4))
    }
  })
})
