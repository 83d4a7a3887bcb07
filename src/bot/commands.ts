/**
 * Commands: `/add 5 apples`, with arguments by a schema.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/commands
 */
import * as Effect from "effect/Effect"
import type { ParseError } from "effect/ParseResult"
import * as Schema from "effect/Schema"
import type { PeerLike } from "../../services/Peers.ts"
import type { RouterCommand } from "./commandList.ts"
import type { Filter, Written } from "./filter.ts"
import { text } from "./filter.ts"
import type { Router, Surroundings } from "./router.ts"
import { fromFunction } from "./router.ts"

/**
 * For whom a command is shown.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/type/BotCommandScope
 */
export type CommandScope =
  | "Everywhere"
  | "Private"
  | "Groups"
  | "GroupAdmins"
  | { readonly chat: PeerLike }
  | { readonly adminsOf: PeerLike }

/**
 * What Telegram shows of a command.
 *
 * @since 0.1.0
 * @category models
 */
export interface CommandInfo {
  /** 1 to 32 of a to z, 0 to 9 and "_". */
  readonly name: string
  /** 1 to 256 characters; a command without one is not shown. */
  readonly description?: string | undefined
  /** The description by languages of two letters. */
  readonly descriptions?: { readonly [language: string]: string } | undefined
  /** For whom it is shown; everywhere unless said. Whoever is in a narrower scope is shown what is shown in wider ones. */
  readonly scopes?: ReadonlyArray<CommandScope> | undefined
}

/**
 * What the handler of a command sees.
 *
 * @since 0.1.0
 * @category models
 */
export interface Commanded<A> extends Written {
  readonly text: string
  readonly args: A
}

/**
 * A command, taken apart: without "@" there is no bot that is meant.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parsed {
  readonly name: string
  readonly bot: string | undefined
  readonly rest: string
}

/**
 * Takes a command apart; none when a text is no command.
 *
 * @since 0.1.0
 * @category parsing
 */
export const parse = (text: string): Parsed | undefined => {
  const found = /^\/([a-z0-9_]{1,32})(?:@(\w{1,64}))?(?:\s|$)/i.exec(text)
  const name = found?.[1]
  if (found === null || name === undefined) return undefined
  return { name: name.toLowerCase(), bot: found[2]?.toLowerCase(), rest: text.slice(found[0].length).trim() }
}

/** Words for the fields of a struct; the last field has all that is left. */
const words = (names: ReadonlyArray<string>, rest: string): { readonly [name: string]: string } => {
  const values: Array<readonly [string, string]> = []
  let left = rest
  for (const [index, name] of names.entries()) {
    if (left === "") break
    const end = index === names.length - 1 ? -1 : left.search(/\s/)
    values.push([name, end === -1 ? left : left.slice(0, end)])
    left = end === -1 ? "" : left.slice(end).trim()
  }
  return Object.fromEntries(values)
}

/** A text command of this bot's. */
const named = (name: string, filter: Filter<Written & { readonly text: string }>) =>
(
  update: Parameters<Filter<Written>["match"]>[0],
  at: Surroundings
): (Written & { readonly text: string; readonly rest: string }) | undefined => {
  const written = filter.match(update)
  const command = written === undefined ? undefined : parse(written.text)
  if (written === undefined || command === undefined || command.name !== name) return undefined
  // In a group, another bot may be meant.
  const isOther = command.bot !== undefined && command.bot !== at.username?.toLowerCase()
  return isOther ? undefined : { ...written, rest: command.rest }
}

/**
 * How a command is written: `/add <amount> [note]`.
 *
 * @since 0.1.0
 * @category accessors
 */
export const usage = (name: string, fields: Schema.Struct.Fields): string => {
  const all = Object.entries(fields).map(([field, schema]) => {
    const isOptional = "ast" in schema && schema.ast._tag === "PropertySignatureDeclaration"
      ? schema.ast.isOptional
      : Schema.isPropertySignature(schema)
    return isOptional ? `[${field}]` : `<${field}>`
  })
  return [`/${name}`, ...all].join(" ")
}

/**
 * A command, as it is declared.
 *
 * @since 0.1.0
 * @category models
 */
export interface CommandOptions<Fields extends Schema.Struct.Fields, E, R> extends Omit<CommandInfo, "name"> {
  /**
   * The arguments: a word each, in order, decoded from text; the last one is all that is left of the message. Optional
   * ones may be missing.
   */
  readonly args?: Fields | undefined
  /** Where the command is heard: in all texts unless said. */
  readonly filter?: Filter<Written & { readonly text: string }> | undefined
  /** What happens when the arguments are wrong; nothing unless said. `usage` says how the command is written. */
  readonly onInvalid?:
    | ((seen: Written, usage: string, error: ParseError) => Effect.Effect<unknown, E, R>)
    | undefined
}

const mostCharacters = 256

/**
 * A command as Telegram takes it: in small letters. What Telegram would refuse is a mistake of the program's, and is
 * thrown where it was made.
 */
const declared = (name: string, info: Omit<CommandInfo, "name">, takesAll: boolean): RouterCommand => {
  const small = name.toLowerCase()
  const wrong = (what: string) => new TypeError(`the command ${JSON.stringify(name)} of the bot ${what}`)
  if (!/^[a-z0-9_]{1,32}$/.test(small)) throw wrong(`must be 1 to 32 of a to z, 0 to 9 and "_"`)
  for (const text of [info.description, ...Object.values(info.descriptions ?? {})]) {
    if (text === undefined || (text !== "" && text.length <= mostCharacters)) continue
    throw wrong(`must have a description of 1 to ${mostCharacters} characters, not ${text.length}`)
  }
  return { ...info, name: small, takesAll }
}

/**
 * A handler for a command. `Bot.run` registers it with Telegram when it has a description. Throws where Telegram would not
 * take its name or a description.
 *
 * @since 0.1.0
 * @category constructors
 */
export const command = <Fields extends Schema.Struct.Fields = {}, E = never, R = never, E2 = never, R2 = never>(
  name: string,
  options: CommandOptions<Fields, E2, R2>,
  handler: (seen: Commanded<Schema.Schema.Type<Schema.Struct<Fields>>>) => Effect.Effect<unknown, E, R>
): Router<E | E2, R | R2 | Schema.Struct.Context<Fields>> => {
  const fields = options.args ?? ({} as Fields)
  const decode = Schema.decodeUnknown(Schema.Struct(fields))
  const names = Object.keys(fields)
  const info = declared(name, options, options.filter === undefined)
  const match = named(info.name, options.filter ?? text)
  return fromFunction((update, at) => {
    const seen = match(update, at)
    if (seen === undefined) return undefined
    return Effect.matchEffect(decode(words(names, seen.rest)), {
      onFailure: (error): Effect.Effect<boolean, E | E2, R | R2> =>
        Effect.as(options.onInvalid?.(seen, usage(info.name, fields), error) ?? Effect.void, true),
      onSuccess: (args): Effect.Effect<boolean, E | E2, R | R2> => Effect.as(handler({ ...seen, args }), true)
    })
  }, [info])
}

/**
 * The text after a command, as it stands: for commands whose arguments are no words.
 *
 * @since 0.1.0
 * @category constructors
 */
export const commandText = <E, R>(
  name: string,
  options: Omit<CommandInfo, "name">,
  handler: (seen: Written & { readonly text: string; readonly rest: string }) => Effect.Effect<unknown, E, R>
): Router<E, R> => {
  const info = declared(name, options, true)
  const match = named(info.name, text)
  return fromFunction((update, at) => {
    const seen = match(update, at)
    return seen === undefined ? undefined : Effect.as(handler(seen), true)
  }, [info])
}
