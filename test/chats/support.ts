/** People who are signed in with clients of ours, on one embedded server. */
import { assert } from "@effect/vitest"
import type { Dialer } from "../../services/Dialer.ts"
import type { Scope } from "effect"
import { Effect } from "effect"
import type { Telegram } from "layergram"
import { TestServer } from "layergram/testing"
import { client, memory } from "../client/support.ts"
import { signIn } from "../login/support.ts"

type Server = TestServer.TestServer["Type"]
type Human = Effect.Effect.Success<ReturnType<Server["user"]>>

/** Runs as somebody, with a client of their own. */
export const as = <A, E>(
  server: Server,
  human: { readonly phone: string },
  use: Effect.Effect<A, E, Telegram.Telegram | Scope.Scope | Dialer>
) => Effect.scoped(Effect.provide(Effect.zipRight(signIn(server, human.phone), use), client(server)))

/** Runs as a bot. */
export const asBot = <A, E>(
  server: Server,
  bot: { readonly token: string },
  use: Effect.Effect<A, E, Telegram.Telegram | Scope.Scope | Dialer>
) => Effect.scoped(Effect.provide(use, client(server, { token: bot.token })))

/** Alice is signed in; Bob, Carol and Dave are there, and have public names. */
export const scene = <A, E>(
  use: (
    scene: { readonly server: Server; readonly alice: Human; readonly bob: Human; readonly carol: Human }
  ) => Effect.Effect<
    A,
    E,
    Telegram.Telegram | Scope.Scope | Dialer
  >
) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const person = (firstName: string) => server.user({ firstName, username: `${firstName.toLowerCase()}_name` })
    const [alice, bob, carol] = [yield* person("Alice"), yield* person("Bob"), yield* person("Carol")]
    const result = yield* Effect.zipRight(signIn(server, alice.phone), use({ server, alice, bob, carol })).pipe(
      Effect.provide(client(server)),
      Effect.scoped
    )
    assert.deepStrictEqual(yield* server.violations, [])
    assert.deepStrictEqual(yield* server.missing, [])
    return result
  }).pipe(Effect.provide(memory()))
