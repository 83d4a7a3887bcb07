/**
 * How the names of the schema become names of the language. One place, because the generated code and the interpreter
 * must agree about it.
 *
 * @since 0.1.0
 */

const camel = (name: string): string => name.replace(/_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const flatten = (name: string): string =>
  name.split(".").map((part, index) => (index === 0 ? camel(part) : upperFirst(camel(part)))).join("")

/**
 * The name of a property: `random_id` is `randomId`.
 *
 * @since 0.1.0
 * @category conversions
 */
export const field = (name: string): string => camel(name)

/**
 * The name of the interface of a constructor: `auth.sentCode` is `authSentCode`. Telegram writes constructors in lower
 * case and types in upper case, and so do we.
 *
 * @since 0.1.0
 * @category conversions
 */
export const constructor = (name: string): string => flatten(name)

/**
 * The name of a type: `auth.SentCode` is `AuthSentCode`.
 *
 * @since 0.1.0
 * @category conversions
 */
export const type = (name: string): string => upperFirst(flatten(name))

/**
 * Splits a name into namespace and rest; the namespace of `initConnection` is empty.
 *
 * @since 0.1.0
 * @category conversions
 */
export const split = (name: string): readonly [namespace: string, name: string] => {
  const at = name.indexOf(".")
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 1)]
}
