#!/usr/bin/env node
/**
 * The program `layergram`. It stands on packages that the library does without: who lacks one is told how to get it.
 *
 * @since 0.1.0
 */
import { argv, exit, stderr } from "node:process"

const needed = {
  effect: "3",
  "@effect/platform": "0.97",
  "@effect/platform-node": "0.108",
  "@effect/cli": "0.77",
  "@effect/printer": "0.51",
  "@effect/printer-ansi": "0.51"
}

const isMissing = (name: string): boolean => {
  try {
    import.meta.resolve(name)
    return false
  } catch {
    return true
  }
}

const missing = Object.entries(needed).filter(([name]) => isMissing(name))
if (missing.length > 0) {
  const packages = missing.map(([name, version]) => `${name}@${version}`).join(" ")
  stderr.write(`layergram needs more packages: npm install ${packages}\n`)
  exit(1)
}
const { main } = await import("./program.ts")
main(argv)
