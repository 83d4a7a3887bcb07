/**
 * What Telegram says when it refuses a call: a code and a text such as `SLOWMODE_WAIT_30`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/errors
 */
import * as Data from "effect/Data"
import { type Parametrised, parametrised, sometimesParametrised } from "./api/errors.ts"
import { audience, isRetryable, mayHaveBeenExecuted } from "./consequences.ts"

/**
 * The number in the text of an error, by name: always there for the names of `Parametrised`, for others sometimes or
 * never.
 *
 * @since 0.1.0
 * @category models
 */
export type Values = { readonly [Name in Parametrised]: number } & { readonly [name: string]: number | undefined }

/**
 * A refusal that Telegram documents for the method. The tag is Telegram's own name without its number:
 * `SLOWMODE_WAIT_30` is `SLOWMODE_WAIT` with the value 30. (`Uppercase<string>` as the bound of `Tag` would keep
 * TypeScript from narrowing unions.)
 *
 * @since 0.1.0
 * @category errors
 */
export class RpcError<out Tag extends string = string> extends Data.Error<{
  /** Like an HTTP status: 400 for a call that makes no sense, 403 for a forbidden one, 420 for one too many. */
  readonly code: number
  /** The method that was called: `messages.sendMessage`. */
  readonly method: string
  /** An earlier try of the call was sent, and nobody knows what came of it. */
  readonly mayBeDone?: boolean | undefined
}> {
  declare readonly _tag: Tag
  declare readonly value: Values[Tag]
  constructor(
    props: {
      readonly _tag: Tag
      readonly code: number
      readonly method: string
      readonly value?: number | undefined
      readonly mayBeDone?: boolean | undefined
    }
  ) {
    super({ value: undefined, ...props })
  }
  /** What it is called in logs: its tag. */
  override get name(): string {
    return this._tag
  }
  /** Whether the same call may well succeed later. */
  get retryable(): boolean {
    return isRetryable(this.code, this._tag)
  }
  /** Whether Telegram may have done what the call asked for. */
  get mayHaveBeenExecuted(): boolean {
    return this.mayBeDone === true || mayHaveBeenExecuted(this.code, this._tag)
  }
  override get message(): string {
    return `${this.method}: ${this._tag}${this.value === undefined ? "" : ` ${this.value}`} (${this.code})${
      audience(this._tag)
    }`
  }
}

/**
 * One `RpcError` a name, as a union that `Effect.catchTag` can narrow.
 *
 * @since 0.1.0
 * @category errors
 */
export type RpcErrors<Tag extends string> = Tag extends string ? RpcError<Tag> : never

/**
 * The text of an error, taken apart.
 *
 * @since 0.1.0
 * @category models
 */
export interface RpcErrorText {
  readonly code: number
  /** The text without its number: `FLOOD_WAIT`. A text that is a sentence is its own name. */
  readonly name: string
  /** The number, if there was one, kept within what a number can be exact about. */
  readonly value: number | undefined
  /** The text as it came. */
  readonly raw: string
}

/**
 * Whether a list of words separated by spaces has the word.
 *
 * @since 0.1.0
 * @category predicates
 */
export const hasWord = (words: string, word: string): boolean => word !== "" && ` ${words} `.includes(` ${word} `)

/**
 * The error for a text, if it is documented for the method; its type tells the truth then. A number that should be
 * there and is not becomes 0.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromText = (
  method: { readonly _tag: string; readonly errors: string },
  text: RpcErrorText
): RpcError | undefined => {
  if (!hasWord(method.errors, text.name)) return undefined
  const value = hasWord(parametrised, text.name)
    ? text.value ?? 0
    : hasWord(sometimesParametrised, text.name)
    ? text.value
    : undefined
  return new RpcError({ _tag: text.name, code: text.code, method: method._tag, value })
}

/** Names that are followed by something else than a number: an action and a key, a nonce. */
const prefixes = /^(RECAPTCHA_CHECK|APNS_VERIFY_CHECK|INTEGRITY_CHECK_CLASSIC)(?:_|$)/

const number = /^-?\d+$/
const minutes = /^(\d+)(MIN)$/

const clamp = (digits: string): number =>
  Math.min(Number.MAX_SAFE_INTEGER, Math.max(-Number.MAX_SAFE_INTEGER, Number(digits)))

/**
 * Takes the text of an error apart. The number may stand anywhere (`FILE_REFERENCE_3_EXPIRED`), a name may begin with a
 * digit (`2FA_CONFIRM_WAIT_60`), and nothing that a server could send makes it fail.
 *
 * @since 0.1.0
 * @category conversions
 */
export const parseRpcErrorText = (code: number, raw: string): RpcErrorText => {
  const prefix = prefixes.exec(raw)?.[1]
  if (prefix !== undefined) return { code, name: prefix, value: undefined, raw }
  if (!/^[\w-]+$/.test(raw)) return { code, name: raw.trim(), value: undefined, raw }
  let value: number | undefined
  const words: Array<string> = []
  for (const word of raw.split("_")) {
    const [, digits = word, unit = ""] = minutes.exec(word) ?? []
    if (value === undefined && number.test(digits)) {
      value = clamp(digits)
      if (unit !== "") words.push(unit)
    } else if (word !== "") {
      words.push(word)
    }
  }
  // A text of nothing but a number has no other name than itself.
  return words.length === 0 ? { code, name: raw, value, raw } : { code, name: words.join("_"), value, raw }
}
