/**
 * The functions of the cryptography over the kernel. Apart from the layer, so that who has a better layer does not carry
 * that one with it.
 *
 * @since 0.1.0
 */
import type { Primitives } from "../../../schema/wire/Primitives.ts"
import { assertSizes } from "../ige.ts"
import { authKeyIdOf } from "../messageCipher.ts"
import { modPow } from "../modPow.ts"
import { factorizeWith, squareForms } from "../pq.ts"
import type { Kernel } from "./Kernel.ts"
import * as Layout from "./layout.ts"
import * as Message from "./messageCipher.ts"
import * as Operations from "./operations.ts"

/**
 * The functions that the kernel has a part in, over one instance of it.
 *
 * What `open` of a message cipher returns lies in the instance's memory. It is valid until the next call of `open` on
 * any cipher of these functions; all other calls leave it alone. Everything else that is returned belongs to the caller.
 * The memory grows up to the longest message opened, at most about 17 MB, and stays.
 *
 * @since 0.1.0
 * @category constructors
 */
export const overKernel = (kernel: Kernel): Omit<Primitives, "pbkdf2Sha512"> => {
  const sha1 = (data: Uint8Array) => Operations.digest(kernel, "sha1", data)
  const strategy: Message.Strategy = {
    hash: kernel.run.hashMessage,
    fused: Layout.sliceSize,
    hashLong: (prefix, plain) => Operations.hash(kernel, "sha256", prefix, plain),
    encryptLong: (plain, target, offset) => Operations.igeEncrypt(kernel, plain, target, offset)
  }
  const ige = (through: typeof Operations.igeEncrypt) => (data: Uint8Array, key: Uint8Array, iv: Uint8Array) => {
    assertSizes(data, key, iv)
    const out = new Uint8Array(data.length)
    Operations.setKeys(kernel, key, iv)
    through(kernel, data, out, 0)
    return out
  }
  return {
    sha1,
    sha256: (data) => Operations.digest(kernel, "sha256", data),
    aesIgeEncrypt: ige(Operations.igeEncrypt),
    aesIgeDecrypt: ige(Operations.igeDecrypt),
    aesCtr: (key, iv) => Operations.counterCipher(kernel, key, iv),
    // Arithmetic on numbers of 2048 bits is what engines have `bigint` for.
    modPow,
    factorize: (pq) => factorizeWith(squareForms(Operations.walker(kernel)), pq),
    messageCipher: (authKey) => Message.make(kernel, strategy, authKey, authKeyIdOf({ sha1 }, authKey))
  }
}
