/** A client with nobody signed in, and a server with people who have telephones. */
import { assert } from "@effect/vitest"
import type { Scope } from "effect"
import { Effect, Layer, Redacted } from "effect"
import type { Dialer } from "../../services/Dialer.ts"
import type { Telegram } from "layergram"
import { Auth, Login, SessionStore } from "layergram"
import { TestServer } from "layergram/testing"
import { client, memory } from "../client/support.ts"

export type Server = TestServer.TestServer["Type"]

type SessionStoreLayer = Layer.Layer<SessionStore.SessionStore>

/** A store in memory that outlives a client. */
export const keptStore: Effect.Effect<SessionStoreLayer, never, Scope.Scope> = Effect.map(
  Layer.build(SessionStore.layerMemory),
  Layer.succeedContext
)

/** Runs with a client over a store, like a process of its own. */
export const inProcess = <A, E, R>(
  server: Server,
  store: SessionStoreLayer,
  use: Effect.Effect<A, E, R>
) => use.pipe(Effect.provide(client(server, { store })), Effect.provide(store), Effect.scoped)

/** Runs over a client in which nobody is signed in, and a server; the client must have done nothing wrong. */
export const signedOut = <A, E>(
  use: (server: Server) => Effect.Effect<A, E, Telegram.Telegram | SessionStore.SessionStore | Scope.Scope | Dialer>,
  options?: Parameters<typeof memory>[0] & { readonly isServerLying?: boolean }
) => apart((server) => Effect.flatMap(keptStore, (store) => inProcess(server, store, use(server))), options)

/** The same without a client. */
export const apart = <A, E>(
  use: (server: Server) => Effect.Effect<A, E, Scope.Scope | Dialer>,
  options?: Parameters<typeof memory>[0] & { readonly isServerLying?: boolean }
) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const result = yield* Effect.scoped(use(server))
    if (options?.isServerLying !== true) assert.deepStrictEqual(yield* server.violations, [])
    assert.deepStrictEqual(yield* server.missing, [])
    return result
  }).pipe(Effect.provide(memory(options)))

export const secret = Redacted.make

/** The step, which must be of this kind. */
export const is = <S extends { readonly _tag: string }, Tag extends S["_tag"]>(
  step: S,
  tag: Tag
): Extract<S, { readonly _tag: Tag }> => isTag(step, tag) ? step : assert.fail(`${step._tag} instead of ${tag}`)

const isTag = <S extends { readonly _tag: string }, Tag extends S["_tag"]>(
  step: S,
  tag: Tag
): step is Extract<S, { readonly _tag: Tag }> => step._tag === tag

/** Asks for a code and reads it. */
export const asked = (server: Server, phone: string) =>
  Effect.gen(function*() {
    const step = is(yield* Auth.sendCode(phone), "CodeSent")
    return { step, code: secret(yield* server.receiveCode(phone)) }
  })

/** Signs somebody in who has no password. */
export const signIn = (server: Server, phone: string) =>
  Effect.gen(function*() {
    const { code, step } = yield* asked(server, phone)
    return is(yield* Auth.signIn(step, code), "SignedIn")
  })

export { Auth, Login }
