/**
 * mtcute's codec, and our bytes and values as it wants them.
 *
 * mtcute 0.30 knows layer 227. Two constructors got a new id since, `user` and `channel`, for an optional field that is
 * not used here: mtcute is given the same bytes with its own ids in their place.
 */

/** What of mtcute is used; its packages are only there where the benchmarks are installed. */
interface Mtcute {
  readonly TlBinaryReader: { readonly deserializeObject: (map: unknown, data: Uint8Array) => unknown }
  readonly TlBinaryWriter: { readonly serializeObject: (map: unknown, value: unknown) => Uint8Array }
}
const modules = new URL("../test/foreign/node_modules/", import.meta.url).href
/** Loads a module of the packages that are installed for the benchmarks. */
export const load = async <A>(path: string): Promise<A> => await import(modules + path)
export const { TlBinaryReader, TlBinaryWriter } = await load<Mtcute>("@mtcute/tl-runtime/index.js")
export const { __tlReaderMap: readers } = await load<Record<string, unknown>>("@mtcute/core/tl/binary/reader.js")
export const { __tlWriterMap: writers } = await load<Record<string, unknown>>("@mtcute/core/tl/binary/writer.js")
const { default: Long } = await load<{
  readonly default: { readonly fromBits: (low: number, high: number) => unknown }
}>("long/index.js")

/** Our ids of `user` and `channel`, and those of layer 227. */
const theirIds = new Map([[0xb1b8cc83 | 0, 829899656], [0xd49f34c6 | 0, 473084188]])

/** The same bytes with the ids that mtcute knows. */
export const forMtcute = (bytes: Uint8Array): Uint8Array => {
  const words = new Int32Array(Uint8Array.from(bytes).buffer)
  return new Uint8Array(words.map((word) => theirIds.get(word) ?? word).buffer)
}

/** The same value as mtcute wants it. */
export const theirValue = (value: unknown): unknown => {
  if (typeof value === "bigint") {
    return Long.fromBits(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)))
  }
  if (Array.isArray(value)) return value.map(theirValue)
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key === "_tag" ? "_" : key, theirValue(field)])
  )
}
