/**
 * Global options may stand anywhere on the command line. `@effect/cli` wants them before the command, so they are moved
 * there.
 *
 * @since 0.1.0
 */

/** The options that every command understands; each takes a value. */
const globals = ["--session", "--server", "--api-id", "--api-hash"]

/**
 * Moves global options to the front, each with its value. What follows `--` stays where it is.
 *
 * @since 0.1.0
 * @category conversions
 */
export const hoist = (args: ReadonlyArray<string>): ReadonlyArray<string> => {
  const front: Array<string> = []
  const rest: Array<string> = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ""
    if (arg === "--") {
      rest.push(...args.slice(at))
      break
    }
    const next = args[at + 1]
    if (globals.includes(arg) && next !== undefined) {
      front.push(arg, next)
      at++
    } else if (globals.some((name) => arg.startsWith(`${name}=`))) front.push(arg)
    else rest.push(arg)
  }
  return [...front, ...rest]
}
