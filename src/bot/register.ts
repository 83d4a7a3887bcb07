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
export type RegisterError =
  | Method.Error<typeof bots.setBotCommands>
  | Method.Error<typeof bots.resetBotCommands>
  | PeerNotFound
  | InvokeError

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

/** A list of commands for one scope and one language; an empty one takes the place of what there was as well. */
interface List {
  readonly scope: T.BotCommandScope
  readonly language: string
  readonly commands: ReadonlyArray<T.BotCommand>
}

/** A command, and for whom it is shown. */
interface Scoped {
  readonly command: CommandInfo
  readonly scopes: ReadonlyArray<T.BotCommandScope>
}

const shown = (command: CommandInfo, language: string): T.BotCommand | undefined => {
  const description = command.descriptions?.[language] ?? command.description
  return description === undefined ? undefined : { _tag: "botCommand", command: command.name, description }
}

const everywhere = { _tag: "botCommandScopeDefault" } as const
const inGroups = { _tag: "botCommandScopeChats" } as const
const inPrivate = { _tag: "botCommandScopeUsers" } as const
const forAdmins = { _tag: "botCommandScopeChatAdmins" } as const

/** The scopes that a bot has without naming a chat. */
const general: ReadonlyArray<T.BotCommandScope> = [everywhere, inPrivate, inGroups, forAdmins]

/** Applications show one list, that of the narrowest scope: these are those that would be shown without it. */
const widerOf = (scope: T.BotCommandScope): ReadonlyArray<T.BotCommandScope> => {
  switch (scope._tag) {
    case "botCommandScopeDefault":
      return []
    case "botCommandScopeUsers":
    case "botCommandScopeChats":
      return [everywhere]
    case "botCommandScopeChatAdmins":
      return [inGroups, everywhere]
    case "botCommandScopePeer":
      return [scope.peer._tag === "inputPeerUser" ? inPrivate : inGroups, everywhere]
    case "botCommandScopePeerAdmins":
    case "botCommandScopePeerUser":
      return [{ _tag: "botCommandScopePeer", peer: scope.peer }, forAdmins, inGroups, everywhere]
  }
}

const nameOf = (peer: T.InputPeer): string => {
  if ("userId" in peer) return `user ${peer.userId}`
  return "channelId" in peer ? `channel ${peer.channelId}` : "chatId" in peer ? `chat ${peer.chatId}` : peer._tag
}
const keyOf = (scope: T.BotCommandScope): string => "peer" in scope ? `${scope._tag} ${nameOf(scope.peer)}` : scope._tag

/**
 * The lists that Telegram keeps: one for each scope, and for each language in which a command has a description, where the
 * others are shown with their usual one. What is shown in a wider scope is in the lists of narrower ones, too. Pure.
 *
 * @since 0.1.0
 * @category conversions
 */
export const lists = (all: ReadonlyArray<Scoped>): ReadonlyArray<List> => {
  const languages = new Set(["", ...all.flatMap(({ command }) => Object.keys(command.descriptions ?? {}))])
  const scopes = new Map([...general, ...all.flatMap(({ scopes }) => scopes)].map((scope) => [keyOf(scope), scope]))
  const own = all.map(({ command, scopes }) => ({ command, keys: new Set(scopes.map(keyOf)) }))
  return [...scopes].flatMap(([key, scope]) => {
    // Nothing of its own: the lists of wider scopes do.
    const isOwn = own.some(({ keys }) => keys.has(key))
    const where = [key, ...widerOf(scope).map(keyOf)]
    const rank = ({ keys }: (typeof own)[number]) => where.findIndex((one) => keys.has(one))
    // A command that several handlers share is shown once, as the narrowest scope has it.
    const closest = new Map<string, (typeof own)[number]>()
    for (const one of isOwn ? own.filter((one) => rank(one) >= 0) : []) {
      const other = closest.get(one.command.name)
      if (other === undefined || rank(one) < rank(other)) closest.set(one.command.name, one)
    }
    const commands = [...closest.values()]
    return [...languages].map((language) => ({
      scope,
      language,
      commands: commands.flatMap(({ command }) => shown(command, language) ?? [])
    }))
  })
}

/**
 * Registers commands, in the place of those that there were: for everybody, in private chats, in groups and for their
 * administrators, and in the chats that are named. Nothing happens where no command has a description: the lists are
 * somebody else's then. Lists for chats, or in languages, that no command names any more are not found; they are taken back
 * by `bots.resetBotCommands` of `layergram/tl/bots`.
 *
 * @since 0.1.0
 * @category registering
 * @see https://core.telegram.org/method/bots.setBotCommands
 * @see https://core.telegram.org/method/bots.resetBotCommands
 */
export const register: (
  commands: ReadonlyArray<CommandInfo>
) => Effect.Effect<void, RegisterError, Rpc | Peers> = Effect.fnUntraced(function*(commands) {
  const rpc = yield* Rpc
  const described = commands.filter(({ description, descriptions }) =>
    description !== undefined || Object.keys(descriptions ?? {}).length > 0
  )
  if (described.length === 0) return
  const scoped = yield* Effect.forEach(described, (command) =>
    Effect.map(
      Effect.forEach(command.scopes ?? ["Everywhere" as const], scopeOf, { concurrency: 1 }),
      (scopes) => ({ command, scopes })
    ), { concurrency: 1 })
  for (const { commands, language, scope } of lists(scoped)) {
    yield* commands.length === 0
      ? rpc.invoke(bots.resetBotCommands({ scope, langCode: language }))
      : rpc.invoke(bots.setBotCommands({ scope, langCode: language, commands }))
  }
})
