/**
 * The commands of routers, and which of them can be heard.
 *
 * @since 0.1.0
 */
import type { CommandInfo } from "./commands.ts"

/**
 * A command of a router.
 *
 * @since 0.1.0
 * @category models
 */
export interface RouterCommand extends CommandInfo {
  /** Whether its handler takes every message with it: another one after it would never be heard. */
  readonly takesAll?: boolean | undefined
}

/**
 * The commands of a router whose handlers may be passed over.
 *
 * @since 0.1.0
 * @category conversions
 */
export const guarded = (commands: ReadonlyArray<RouterCommand>): ReadonlyArray<RouterCommand> =>
  commands.map((command) => ({ ...command, takesAll: false }))

/**
 * The commands of routers that stand one after the other. One that could never be heard is a mistake of the program's, and
 * is thrown.
 *
 * @since 0.1.0
 * @category conversions
 */
export const inOrder = (all: ReadonlyArray<ReadonlyArray<RouterCommand>>): ReadonlyArray<RouterCommand> => {
  const taken = new Set<string>()
  const commands = all.flat()
  for (const { name, takesAll } of commands) {
    if (taken.has(name)) {
      throw new TypeError(`the command "${name}" of the bot has a handler before, which takes all of it`)
    }
    if (takesAll === true) taken.add(name)
  }
  return commands
}
