/**
 * Cryptography in WebAssembly, for every platform that has it: two to six times as fast as the portable layer.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Primitives } from "../../schema/wire/Primitives.ts"
import { Crypto } from "../../services/Crypto.ts"
import * as Pbkdf2 from "./pbkdf2.ts"
import { overKernel } from "./wasm/functions.ts"
import { Kernel, moduleBytes } from "./wasm/Kernel.ts"

/**
 * All functions: what {@link overKernel} gives, and passwords stretched by the platform.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (kernel: Kernel): Primitives => ({
  ...overKernel(kernel),
  pbkdf2Sha512: Pbkdf2.platform
})

/**
 * Provides `Crypto` in WebAssembly. Every layer that is built has an instance and a memory of its own. It dies where the
 * platform forbids WebAssembly (a page's `Content-Security-Policy` without `wasm-unsafe-eval`); `Crypto.layerNoble` is
 * for there.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Crypto> = Layer.effect(
  Crypto,
  Effect.map(
    Effect.promise(() => WebAssembly.instantiate(moduleBytes())),
    ({ instance }) => Crypto.of(make(new Kernel(instance)))
  )
)
