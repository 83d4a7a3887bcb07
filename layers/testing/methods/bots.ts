/**
 * What bots say of themselves: commands, texts, the menu button.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/commands
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve, resolveUser } from "../world/access.ts"
import type { BotSettings } from "../world/botDesk.ts"
import { marked } from "../world/model.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

const isLanguage = (code: string): boolean => code === "" || /^[a-z]{2}$/.test(code)

const settingsOf = ({ person }: Member): BotSettings | Refusal => person.bot?.settings ?? invalid("USER_BOT_REQUIRED")

/** A scope and a language as one name. */
const keyOf = (caller: Member, scope: T.BotCommandScope, language: string): string | Refusal => {
  const { person, world } = caller
  if (!isLanguage(language)) return invalid("LANG_CODE_INVALID")
  const peer = "peer" in scope ? resolve(world, person, scope.peer) : undefined
  if (peer instanceof Refusal) return peer
  const user = "userId" in scope ? resolveUser(world, person, scope.userId) : undefined
  if (user instanceof Refusal) return user
  return [scope._tag, peer === undefined ? "" : marked(peer), user?.id ?? "", language].join(" ")
}

const flaw = (commands: ReadonlyArray<T.BotCommand>): Refusal | undefined => {
  if (commands.length > 100) return invalid("BOT_COMMANDS_TOO_MUCH")
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) return invalid("BOT_COMMAND_INVALID")
    if (description === "" || description.length > 256) return invalid("BOT_COMMAND_DESCRIPTION_INVALID")
  }
  return undefined
}

const setBotCommands = method("bots.setBotCommands", "bot", (call, caller) => {
  const settings = settingsOf(caller)
  if (settings instanceof Refusal) return settings
  const key = keyOf(caller, call.scope, call.langCode)
  if (key instanceof Refusal) return key
  const refused = flaw(call.commands)
  if (refused !== undefined) return refused
  settings.commands.set(key, call.commands)
  const { bot } = caller.person
  if (bot !== undefined && call.scope._tag === "botCommandScopeDefault" && call.langCode === "") {
    bot.commands = call.commands
  }
  return true
})

const resetBotCommands = method("bots.resetBotCommands", "bot", (call, caller) => {
  const settings = settingsOf(caller)
  if (settings instanceof Refusal) return settings
  const key = keyOf(caller, call.scope, call.langCode)
  if (key instanceof Refusal) return key
  settings.commands.delete(key)
  return true
})

const getBotCommands = method("bots.getBotCommands", "bot", (call, caller) => {
  const settings = settingsOf(caller)
  if (settings instanceof Refusal) return settings
  const key = keyOf(caller, call.scope, call.langCode)
  return key instanceof Refusal ? key : (settings.commands.get(key) ?? [])
})

const infoOf = ({ person }: Member, settings: BotSettings, language: string): T.botsBotInfo =>
  settings.infos.get(language) ??
    { _tag: "bots.botInfo", name: person.firstName, about: person.about ?? "", description: person.bot?.about ?? "" }

const setBotInfo = method("bots.setBotInfo", "bot", (call, caller) => {
  const settings = settingsOf(caller)
  if (settings instanceof Refusal) return settings
  if (!isLanguage(call.langCode)) return invalid("LANG_CODE_INVALID")
  if ((call.about ?? "").length > 120 || (call.description ?? "").length > 512) return invalid("ABOUT_TOO_LONG")
  const before = infoOf(caller, settings, call.langCode)
  const { about = before.about, description = before.description, name = before.name } = call
  settings.infos.set(call.langCode, { _tag: "bots.botInfo", name, about, description })
  const { person } = caller
  if (call.langCode === "" && person.bot !== undefined) {
    person.firstName = name
    person.about = about
    person.bot.about = description
  }
  return true
})

const getBotInfo = method("bots.getBotInfo", "bot", (call, caller) => {
  const settings = settingsOf(caller)
  return settings instanceof Refusal ? settings : infoOf(caller, settings, call.langCode)
})

/** The number of the user whose button it is. */
const userOf = ({ person, world }: Member, input: T.InputUser): number | Refusal => {
  if (input._tag === "inputUserEmpty") return 0
  const user = resolveUser(world, person, input)
  return user instanceof Refusal ? user : user.id
}

const setBotMenuButton = method("bots.setBotMenuButton", "bot", (call, caller) => {
  const settings = settingsOf(caller)
  if (settings instanceof Refusal) return settings
  const user = userOf(caller, call.userId)
  if (user instanceof Refusal) return user
  const { button } = call
  if (button._tag === "botMenuButton") {
    if (button.text === "" || button.text.length > 64) return invalid("BUTTON_TEXT_INVALID")
    if (!button.url.startsWith("https://")) return invalid("BUTTON_URL_INVALID")
  }
  settings.menuButtons.set(user, button)
  return true
})

const getBotMenuButton = method("bots.getBotMenuButton", "bot", (call, caller) => {
  const settings = settingsOf(caller)
  if (settings instanceof Refusal) return settings
  const user = userOf(caller, call.userId)
  if (user instanceof Refusal) return user
  return settings.menuButtons.get(user) ?? settings.menuButtons.get(0) ?? { _tag: "botMenuButtonDefault" }
})

/**
 * The methods of the namespace `bots`.
 *
 * @since 0.1.0
 * @category methods
 */
export const bots: ReadonlyArray<Handler> = [
  setBotCommands,
  resetBotCommands,
  getBotCommands,
  setBotInfo,
  getBotInfo,
  setBotMenuButton,
  getBotMenuButton
]
