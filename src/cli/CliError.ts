/**
 * What stops a command, in words for whoever typed it.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"

/**
 * The command cannot do what it was asked to.
 *
 * @since 0.1.0
 * @category errors
 */
export class CliError extends Data.TaggedError("CliError")<{ readonly problem: string }> {
  override get message(): string {
    return this.problem
  }
}

/**
 * Makes one.
 *
 * @since 0.1.0
 * @category constructors
 */
export const cliError = (problem: string): CliError => new CliError({ problem })
