/**
 * Tells Telegram which commands there are, so that applications offer them.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/commands
 */
import * as Effect from "effect/Effect"
import * as bots from "../../schema/tl/api/methods/bots.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import type { PeerNotFound } from "../../services/Peers.ts"
import { Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { CommandInfo, CommandScope } from "./commands.ts"

/**
 * Why commands were not registered.
 *
 * @since 0.1.0
 * @category errors
 */
export type RegisterError = Method.Error<typeof bots.setBotCommands> | PeerNotFound | InvokeError

/**
 * How Telegram names a scope.
 *
 * @since 0.1.0
 * @category conversions
 */
export const scopeOf = (
  scope: CommandScope
): Effect.Effect<T.BotCommandScope, PeerNotFound | InvokeError, Peers> => {
  switch (scope) {
    case "Everywhere":
      return Effect.succeed({ _tag: "botCommandScopeDefault" })
    case "Private":
      return Effect.succeed({ _tag: "botCommandScopeUsers" })
    case "Groups":
      return Effect.succeed({ _tag: "botCommandScopeChats" })
    case "GroupAdmins":
      return Effect.succeed({ _tag: "botCommandScopeChatAdmins" })
    default: {
      const isChat = "chat" in scope
      return Effect.flatMap(Peers, ({ resolve }) =>
        Effect.map(
          resolve(isChat ? scope.chat : scope.adminsOf),
          (peer) => ({ _tag: isChat ? "botCommandScopePeer" : "botCommandScopePeerAdmins", peer })
        ))
    }
  }
}

/** A list of commands for one scope and one language. */
interface List {
  readonly scope: CommandScope
  readonly language: string
  readonly commands: ReadonlyArray<T.BotCommand>
}

const shown = (command: CommandInfo, language: string): T.BotCommand | undefined => {
  const description = command.descriptions?.[language] ?? command.description
  return description === undefined ? undefined : { _tag: "botCommand", command: command.name, description }
}

/**
 * The lists that Telegram keeps: one for each scope, and for each language in which a command of it has a description,
 * where the others are shown with their usual one. Pure.
 *
 * @since 0.1.0
 * @category conversions
 */
export const lists = (commands: ReadonlyArray<CommandInfo>): ReadonlyArray<List> => {
  const byScope = new Map<string, { readonly scope: CommandScope; readonly commands: Array<CommandInfo> }>()
  for (const command of commands) {
    for (const scope of command.scopes ?? ["Everywhere" as const]) {
      const key = JSON.stringify(scope)
      const list = byScope.get(key) ?? { scope, commands: [] }
      list.commands.push(command)
      byScope.set(key, list)
    }
  }
  return [...byScope.values()].flatMap(({ commands, scope }) => {
    const languages = new Set(["", ...commands.flatMap(({ descriptions }) => Object.keys(descriptions ?? {}))])
    return [...languages].map((language) => ({
      scope,
      language,
      commands: commands.flatMap((command) => shown(command, language) ?? [])
    }))
  })
}

/**
 * Registers commands, in the place of those that there were.
 *
 * @since 0.1.0
 * @category registering
 * @see https://core.telegram.org/method/bots.setBotCommands
 */
export const register: (
  commands: ReadonlyArray<CommandInfo>
) => Effect.Effect<void, RegisterError, Rpc | Peers> = Effect.fnUntraced(function*(commands) {
  const rpc = yield* Rpc
  for (const list of lists(commands)) {
    if (list.commands.length === 0) continue
    const scope = yield* scopeOf(list.scope)
    yield* rpc.invoke(bots.setBotCommands({ scope, langCode: list.language, commands: list.commands }))
  }
})
