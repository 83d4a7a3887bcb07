/**
 * Emits the additions that turn AES-CBC into AES-IGE.
 *
 * @since 0.1.0
 */
import { load64, xor, xor64 } from "./assembler.ts"
import type { Module } from "./Module.ts"

/** Defines `xor(target, end, a, b)`: the sum of two operands, 16 bytes at a time, at least once. */
export const defineXor = (module: Module): void => {
  module.procedure((body) => {
    const [target, end, a, b] = [body.parameter(), body.parameter(), body.parameter(), body.parameter()]
    body.loop(() => {
      for (const at of [0, 8]) body.store64(target, xor64(load64(a, at), load64(b, at)), at)
      for (const pointer of [target, a, b]) body.increase(pointer, 16)
      return xor(target, end)
    })
  }, "xor")
}
