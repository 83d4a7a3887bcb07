/**
 * The commands put together, and how they end.
 *
 * @since 0.1.0
 */
import * as CliConfig from "@effect/cli/CliConfig"
import * as Command from "@effect/cli/Command"
import * as ValidationError from "@effect/cli/ValidationError"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Predicate from "effect/Predicate"
import { createRequire } from "node:module"
import * as Call from "./call.ts"
import { hoist } from "./hoist.ts"
import * as Login from "./login.ts"
import * as Ping from "./ping.ts"
import { root } from "./root.ts"
import * as Screen from "./screen.ts"
import * as Server from "./server.ts"
import * as Session from "./session.ts"
import * as Surroundings from "./surroundings.ts"
import * as Transfer from "./transfer.ts"

const commands = root.pipe(
  Command.withDescription("Telegram from the command line: sessions, calls, data centres, and a server for tests."),
  Command.withSubcommands([
    Login.command,
    Session.command,
    Call.command,
    Transfer.downloadCommand,
    Transfer.uploadCommand,
    Ping.command,
    Server.command
  ])
)

const version = (): string => {
  const about: unknown = createRequire(import.meta.url)("layergram/package.json")
  return Predicate.hasProperty(about, "version") ? String(about.version) : "unknown"
}

const explain = (error: unknown): string => {
  if (Predicate.isTagged(error, "QuitException")) return "there was no answer, and nothing was done"
  if (Predicate.isTagged(error, "Unauthorized")) return "nobody is signed in: begin with `layergram login`"
  const said = Predicate.hasProperty(error, "message") && error.message !== "" ? String(error.message) : String(error)
  if (!Predicate.isTagged(error, "SessionStoreError") || !Predicate.hasProperty(error, "reason")) return said
  if (error.reason === "NotEncrypted") return "the session is not encrypted: `layergram session encrypt` does that"
  if (error.reason === "Encrypted") return "the session is encrypted: set LAYERGRAM_PASSPHRASE"
  if (error.reason !== "NotASession") return said
  return `${said}; \`layergram session convert --file\` imports those of other libraries`
}

/** An error in one line; what nobody has thought of, with all there is to know. The parser has said its own. */
const report = (cause: Cause.Cause<unknown>) =>
  Effect.gen(function*() {
    if (Cause.isInterruptedOnly(cause)) return
    const paint = yield* Screen.painter("err")
    const failure = Cause.failureOption(cause)
    if (failure._tag === "None") return yield* Screen.note(Cause.pretty(cause))
    if (!ValidationError.isValidationError(failure.value)) {
      yield* Screen.note(`${paint("bad", "layergram:")} ${explain(failure.value)}`)
    }
  })

/** What comes out is for other programs; what is said about it goes elsewhere. */
const LoggerLive = Layer.merge(
  Logger.replace(Logger.defaultLogger, Logger.withConsoleError(Logger.logfmtLogger)),
  Logger.minimumLogLevel(LogLevel.Warning)
)

/**
 * Runs a command line, `process.argv` as it is.
 *
 * @since 0.1.0
 * @category running
 */
export const main = (argv: ReadonlyArray<string>): void => {
  const [node = "", script = "", ...args] = argv
  const run = Command.run(commands, { name: "layergram", version: version() })
  run([node, script, ...hoist(args)]).pipe(
    Effect.tapErrorCause(report),
    Effect.provide([Surroundings.layer, CliConfig.layer({ showBuiltIns: false }), LoggerLive]),
    NodeRuntime.runMain({ disableErrorReporting: true })
  )
}
