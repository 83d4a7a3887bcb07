/**
 * Makes values fit where a schema wants another kind of them than it gets.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type { Analysis } from "./Analysis.ts"
import type { Definition, PrimitiveName, Type } from "./Parse.ts"

/** A primitive in all its kinds; what is of no concern is neutral. */
export interface Fitted {
  readonly number: number
  readonly bigint: bigint
  readonly string: string
  readonly bytes: Uint8Array
}

const nothing: Fitted = { number: 0, bigint: 0n, string: "", bytes: new Uint8Array(0) }

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, Math.trunc(value)))

const toInteger = (value: number | bigint, least: number, most: number): number => {
  const number = Number(value)
  return Number.isNaN(number) ? 0 : clamp(number, least, most)
}

const toLong = (value: number | bigint): bigint =>
  typeof value === "bigint" ? value : BigInt(toInteger(value, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))

const lengths: Readonly<Record<string, number>> = { int128: 16, int256: 32 }

/**
 * The value as the primitive wants it; the neutral one for a value of another kind. Numbers are brought into range.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fit = (name: PrimitiveName, int53: boolean, value: unknown): Fitted => {
  switch (name) {
    case "int":
    case "double":
    case "long": {
      if (typeof value !== "number" && typeof value !== "bigint") return nothing
      if (name === "double") return { ...nothing, number: Number(value) }
      if (name === "int") return { ...nothing, number: toInteger(value, -0x80000000, 0x7fffffff) }
      const most = Number.MAX_SAFE_INTEGER
      return int53 ? { ...nothing, number: toInteger(value, -most, most) } : { ...nothing, bigint: toLong(value) }
    }
    case "string":
      return typeof value === "string" ? { ...nothing, string: value } : nothing
    case "bytes":
      return value instanceof Uint8Array ? { ...nothing, bytes: value } : nothing
    case "int128":
    case "int256": {
      const length = lengths[name]
      return value instanceof Uint8Array && value.length === length
        ? { ...nothing, bytes: value }
        : { ...nothing, bytes: new Uint8Array(length ?? 0) }
    }
  }
}

/**
 * The first constructor of a type whose fields can all be neutral.
 *
 * @since 0.1.0
 * @category reading
 */
export const defaults = (analysis: Analysis, name: string): Definition | undefined => {
  const within = (type: Type, above: ReadonlyArray<string>): boolean => {
    if (type._tag === "Any") return false
    return type._tag !== "Boxed" || Option.isSome(choose(type.name, above))
  }
  const choose = (type: string, above: ReadonlyArray<string>): Option.Option<Definition> => {
    if (above.includes(type)) return Option.none()
    const inside = [...above, type]
    return Option.fromNullable(
      analysis.types.get(type)?.find((definition) =>
        definition.params.every((param) =>
          param._tag === "Flags" || param.flag !== undefined || within(param.type, inside)
        )
      )
    )
  }
  return Option.getOrUndefined(choose(name, []))
}
