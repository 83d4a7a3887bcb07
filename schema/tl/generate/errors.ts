/**
 * Tidies the table of errors: names without numbers, and per method only what is special about the method.
 *
 * @since 0.1.0
 */

/** The table as it stands in `source/errors.json`. `%d` is where a number goes. */
export interface ErrorTable {
  readonly layer: number
  readonly errors: ReadonlyArray<
    { readonly name: string; readonly code: number; readonly methods: ReadonlyArray<string> }
  >
  readonly userOnly: ReadonlyArray<string>
  readonly botOnly: ReadonlyArray<string>
}

/** What the generator wants to know. */
export interface Errors {
  /** The names of a method's errors, sorted. */
  readonly of: (method: string) => ReadonlyArray<string>
  readonly who: (method: string) => "any" | "user" | "bot"
  /** Names that always carry a number. */
  readonly parametrised: ReadonlyArray<string>
  /** Names that Telegram uses with and without a number. */
  readonly sometimes: ReadonlyArray<string>
}

/** What any call may meet is not listed with each method: the client handles it, or tells it by errors of its own. */
const general = new Set([
  "FLOOD_WAIT",
  "FLOOD_PREMIUM_WAIT",
  "FLOOD_TEST_PHONE_WAIT",
  "AUTH_KEY_UNREGISTERED",
  "AUTH_KEY_INVALID",
  "AUTH_KEY_PERM_EMPTY",
  "AUTH_KEY_DUPLICATED",
  "SESSION_REVOKED",
  "SESSION_EXPIRED",
  "USER_DEACTIVATED",
  "USER_DEACTIVATED_BAN"
])

/** About the connection itself; `CONNECTION_ID_INVALID` is about the connection of a business bot. */
const isAboutConnection = (tag: string): boolean => tag.startsWith("CONNECTION_") && tag !== "CONNECTION_ID_INVALID"

/** The name without its number: the same words that `parseRpcErrorText` leaves of a text. */
export const tagOf = (name: string): string =>
  name.split("_").map((word) => word.replace("%d", "")).filter((word) => word !== "" && !/^\d+$/.test(word)).join("_")

const carriesNumber = (name: string): boolean => name.includes("%d") || name.split("_").some((w) => /^\d+$/.test(w))

export const make = (table: ErrorTable): Errors => {
  const named = table.errors.filter(({ code, name }) => code !== 303 && /^[A-Z0-9_]+$/.test(name.replaceAll("%d", "")))
  const methods = new Map<string, Set<string>>()
  const forms = new Map<string, Set<boolean>>()
  for (const error of named) {
    const tag = tagOf(error.name)
    forms.set(tag, (forms.get(tag) ?? new Set()).add(carriesNumber(error.name)))
    if (general.has(tag) || isAboutConnection(tag)) continue
    for (const method of error.methods) methods.set(method, (methods.get(method) ?? new Set()).add(tag))
  }
  const withForm = (always: boolean) =>
    [...forms].filter(([, set]) => set.has(true) && set.has(false) !== always).map(([tag]) => tag).sort()
  const users = new Set(table.userOnly)
  const bots = new Set(table.botOnly)
  return {
    of: (method) => [...methods.get(method) ?? []].sort(),
    who: (method) => (users.has(method) ? "user" : bots.has(method) ? "bot" : "any"),
    parametrised: withForm(true),
    sometimes: withForm(false)
  }
}

const union = (names: ReadonlyArray<string>): string => names.map((name) => `\n  | "${name}"`).join("")

const text = (names: ReadonlyArray<string>): string => names.map((name) => `"${name}`).join(" \" +\n  ") + "\""

/** The module that says which names carry a number. */
export const errorsModule = (errors: Errors, header: (sentence: string) => string): string =>
  `${header("Which names of errors carry a number.")}

/**
 * Names that always carry a number.
 *
 * @since 0.1.0
 * @category models
 */
export type Parametrised =${union(errors.parametrised)}

/**
 * The names of \`Parametrised\`, separated by spaces.
 *
 * @since 0.1.0
 * @category models
 */
export const parametrised: string = /* @__PURE__ */ ${text(errors.parametrised)}

/**
 * Names that carry a number at times, separated by spaces.
 *
 * @since 0.1.0
 * @category models
 */
export const sometimesParametrised: string = /* @__PURE__ */ ${text(errors.sometimes)}
`
