/**
 * When calls are made again: by default, never, within a budget, or as a schedule of one's own says. Runs on the embedded
 * server, which asks for patience.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Duration, Effect, Logger, LogLevel, Schedule } from "effect"
import { RetryPolicy, Rpc } from "layergram"
import { Faults } from "layergram/testing"
import * as help from "layergram/tl/help"
import { onEmbeddedServer } from "./support/embedded.ts"

/** One call, and what came of it. */
const ask = (name: string) =>
  Rpc.invoke(help.getNearestDc()).pipe(
    Effect.map(({ country }) => `answered from ${country}`),
    Effect.catchTag("FloodWait", ({ wait }) => Effect.succeed(`to wait for ${Duration.format(wait)}`)),
    Effect.timed,
    Effect.flatMap(([time, what]) =>
      Console.log(`${name}: ${what}, ${Duration.greaterThan(time, "500 millis") ? "after a while" : "at once"}`)
    )
  )

/** Not more than twice, and not longer than five seconds each time. */
const careful: RetryPolicy.Policy = Schedule.intersect(RetryPolicy.floodWait("5 seconds"), Schedule.recurs(2))

onEmbeddedServer(({ server }) =>
  Effect.gen(function*() {
    const flood = (wait: Duration.DurationInput) => server.inject(Faults.flood("help.getNearestDc", wait))

    yield* flood("1 second")
    yield* ask("by default")

    yield* flood("1 second")
    yield* ask("never").pipe(RetryPolicy.withPolicy(RetryPolicy.none))
    yield* ask("what was asked for holds for the next call")

    yield* flood("1 second")
    yield* ask("carefully").pipe(RetryPolicy.withPolicy(careful))

    yield* flood("1 hour")
    yield* ask("within a minute").pipe(RetryPolicy.withFloodBudget("1 minute"))
  })
).pipe(
  // A wait is logged, too.
  Effect.provide(Logger.minimumLogLevel(LogLevel.Warning)),
  NodeRuntime.runMain
)
