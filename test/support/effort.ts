/**
 * How much is tried of what could be tried without end. `LAYERGRAM_TESTS=few` asks for less: CI does so on the versions
 * of Node.js that come after the one on which all is tried.
 */
export const often = (all: number, few: number): number => (process.env["LAYERGRAM_TESTS"] === "few" ? few : all)
