import { assert, describe } from "@effect/vitest"
import type { Layer as Layers, Scope } from "effect"
import { Effect, Layer, TestClock } from "effect"
import type { Telegram } from "layergram"
import { Rpc } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import * as users from "layergram/tl/users"
import type * as T from "../../schema/tl/api/types.ts"
import type { Servers } from "../../schema/wire/Servers.ts"
import { DcPool } from "../../services/DcPool.ts"
import { Dialer, StreamError } from "../../services/Dialer.ts"
import { it } from "../support/virtualTime.ts"
import { configuration } from "./configuration.ts"
import { client, failureOf, memory, patiently, play, settle } from "./support.ts"

const me = Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
const meAt = (dc: number) => Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }), { dc })

/** The addresses of the settings, and where to find the data centre in memory: `10.0.DC.n`. */
const numbered = (servers: Servers): Servers => ({
  ...servers,
  dataCentres: servers.dataCentres.map(({ id }) => ({ id, host: `10.0.${id}.1`, port: 443 }))
})

interface World {
  readonly server: TestServer.TestServer["Type"]
  readonly bot: { readonly id: number }
  /** Where was dialled. */
  readonly dials: Array<string>
  /** Addresses where nobody answers. */
  readonly dead: Set<string>
  /** What `help.getConfig` tells of, until it is changed. */
  readonly told: { options: ReadonlyArray<Partial<T.dcOption>>; testMode: boolean }
}

/** A client whose servers have numbers. */
const live = <A, E>(
  use: (world: World) => Effect.Effect<A, E, Telegram.Telegram | DcPool | Scope.Scope>,
  /** What is so before the client begins. */
  before: (world: World) => Effect.Effect<unknown> = () => Effect.void
): Effect.Effect<A, E | Layers.Layer.Error<ReturnType<typeof client>>> =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot()
    const { dial } = yield* Dialer
    const dials: Array<string> = []
    const dead = new Set<string>()
    const told: World["told"] = { options: [], testMode: false }
    const numbers = Layer.succeed(Dialer, {
      dial: (address) => {
        dials.push(address.host)
        if (dead.has(address.host)) return Effect.fail(new StreamError({ reason: "Open" }))
        const centre = server.servers.dataCentres.find(({ id }) => String(id) === address.host.split(".")[2])
        return centre === undefined ? Effect.fail(new StreamError({ reason: "Open" })) : dial(centre)
      }
    })
    yield* server.answer("help.getConfig", (_, { dc, environment }) =>
      Effect.sync(() => {
        const date = environment.timers.seconds()
        return {
          ...configuration,
          date,
          expires: date + 3600,
          testMode: told.testMode,
          thisDc: dc,
          dcOptions: told.options.map((option) => ({
            _tag: "dcOption" as const,
            id: 2,
            ipAddress: "10.0.2.2",
            port: 443,
            ...option
          }))
        }
      }))
    const layer = client(server, { token: bot.token, servers: numbered(server.servers) })
    const world = { server, bot, dials, dead, told }
    yield* before(world)
    return yield* use(world).pipe(
      Effect.provide(layer),
      Effect.provide(numbers),
      Effect.scoped
    )
  }).pipe(Effect.provide(memory()))

/** What Telegram tells of. */
const tells = (options: World["told"]["options"], testMode = false) => ({ told }: World) =>
  Effect.sync(() => {
    told.options = options
    told.testMode = testMode
  })

/** How often the addresses were asked for. */
const asked = ({ server }: World) => Effect.map(server.calls("help.getConfig"), ({ length }) => length)

describe("the addresses that Telegram tells of", () => {
  it.effect("are asked for at the beginning, and again when they are old (5.1)", () =>
    live((world) =>
      Effect.gen(function*() {
        yield* patiently(me)
        yield* settle
        assert.strictEqual(yield* asked(world), 1)
        yield* TestClock.adjust("59 minutes")
        assert.strictEqual(yield* asked(world), 1)
        yield* TestClock.adjust("2 minutes")
        assert.strictEqual(yield* asked(world), 2)
      })
    ))

  it.effect("are asked for again a minute after that has failed, and when Telegram says that they have changed (5.1)", () =>
    live((world) =>
      Effect.gen(function*() {
        yield* patiently(me)
        yield* settle
        const first = yield* asked(world)
        yield* TestClock.adjust("2 minutes")
        assert.strictEqual(yield* asked(world), first + 1)
        for (const update of ["updateConfig", "updateDcOptions"] as const) {
          const before = yield* asked(world)
          const bot = yield* world.server.person(world.bot.id)
          yield* world.server.push(bot, {
            _tag: "updateShort",
            date: 0,
            update: update === "updateConfig" ? { _tag: update } : { _tag: update, dcOptions: [] }
          })
          yield* TestClock.adjust("2 minutes")
          assert.strictEqual(yield* asked(world), before + 1)
        }
      }), ({ server }) => server.inject(Faults.refuse("help.getConfig", 500, "NO_WORKERS", { times: 1 }))))

  it.effect("are used when those of the settings are dead, with the same key, and the other way round (5.9, 5.10, T5.6, 13.55)", () =>
    live((world) =>
      Effect.gen(function*() {
        yield* patiently(me)
        yield* settle
        assert.deepStrictEqual(world.dials, ["10.0.2.1"])
        for (
          const [dead, next] of [["10.0.2.1", "10.0.2.2"], ["10.0.2.2", "10.0.2.3"], ["10.0.2.3", "10.0.2.1"]] as const
        ) {
          world.dead.clear()
          world.dead.add(dead)
          if (next === "10.0.2.1") world.dead.add("10.0.2.2")
          yield* world.server.disconnect()
          yield* patiently(me)
          assert.strictEqual(world.dials.at(-1), next)
        }
        assert.strictEqual(new Set((yield* world.server.calls()).map(({ authKeyId }) => authKeyId)).size, 1)
        assert.deepStrictEqual(yield* world.server.violations, [])
      }), tells([{ ipAddress: "10.0.2.2" }, { ipAddress: "10.0.2.3" }])))

  it.effect("are not believed when they are for other servers (5.11)", () =>
    live((world) =>
      Effect.gen(function*() {
        yield* patiently(me)
        yield* settle
        yield* world.server.disconnect()
        yield* patiently(me)
        assert.notInclude(world.dials, "10.0.2.2")
      }), tells([{ ipAddress: "10.0.2.2" }], true)))

  it.effect("for media only are dialled by lanes for files, and known by a negative number (5.5, 5.14, 5.18)", () =>
    live((world) =>
      Effect.gen(function*() {
        yield* patiently(me)
        yield* settle
        const pool = yield* DcPool
        yield* patiently(meAt(4))
        assert.strictEqual(world.dials.at(-1), "10.0.4.2")
        yield* patiently(Effect.scoped(Effect.zipRight(pool.session(4, "download"), Effect.sleep("10 seconds"))))
        assert.strictEqual(world.dials.at(-1), "10.0.4.9")
        assert.deepStrictEqual(yield* world.server.violations, [])
      }), tells([{ id: 4, ipAddress: "10.0.4.9", mediaOnly: true }, { id: 4, ipAddress: "10.0.4.2" }])))
})

describe("an authorization that is brought to another data centre", () => {
  it.effect("is asked for once more when its bytes are refused, and not for ever (5.12, T5.4)", () =>
    play(({ server }) =>
      Effect.gen(function*() {
        yield* server.inject(Faults.refuse("auth.importAuthorization", 400, "AUTH_BYTES_INVALID", { times: 1 }))
        yield* patiently(meAt(4))
        assert.strictEqual((yield* server.calls("auth.exportAuthorization")).length, 2)
        yield* server.inject(
          Faults.refuse("auth.importAuthorization", 400, "AUTH_BYTES_INVALID", { times: Number.POSITIVE_INFINITY })
        )
        const exit = yield* patiently(Effect.exit(meAt(5)))
        assert.include(failureOf(exit), { reason: "AUTH_BYTES_INVALID" })
        assert.strictEqual((yield* server.calls("auth.exportAuthorization")).length, 4)
      })
    ))

  it.effect("is not believed when it is somebody else's, or nobody's (5.12, T5.5)", () =>
    play(({ alice, server }) =>
      Effect.gen(function*() {
        yield* patiently(me)
        const answers = [
          { _tag: "auth.authorization", user: { _tag: "user", id: alice.id } },
          { _tag: "auth.authorizationSignUpRequired" }
        ] as const
        for (const answer of answers) {
          const lie = yield* server.answer("auth.importAuthorization", () => Effect.succeed(answer))
          const failure = failureOf(yield* patiently(Effect.exit(meAt(4))))
          assert.include(failure, { _tag: "InvalidCall", method: "auth.importAuthorization" })
          yield* lie.remove
        }
        yield* patiently(meAt(4))
      }), { isServerLying: true }))
})
