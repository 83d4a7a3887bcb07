/**
 * The embedded server without its listeners: everything that happens between bytes and bytes.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import { LAYER } from "../../schema/tl/api/layer.ts"
import type { DataCentre } from "../../schema/wire/Servers.ts"
import type { Codec } from "./codec.ts"
import { interpreted, native } from "./codec.ts"
import type { Accepted, Pipe } from "./connection.ts"
import * as Connecting from "./connection.ts"
import type { Environment } from "./environment.ts"
import { allCentres } from "./environment.ts"
import type { Exchanges } from "./exchange.ts"
import * as Exchange from "./exchange.ts"
import type { Override } from "./invoke.ts"
import * as Invoke from "./invoke.ts"
import * as Keys from "./keys.ts"
import type { AuthKey, Connection, KeyRing } from "./model.ts"
import type { Post } from "./post.ts"
import * as Posting from "./post.ts"
import type { Push } from "./push.ts"
import * as Pushing from "./push.ts"
import type { Realm } from "./realm.ts"
import * as Receiving from "./receive.ts"
import type { CallRecord, Medium } from "./records.ts"
import * as Service from "./service.ts"
import type { Forecast, Weather } from "./weather.ts"
import { onLine } from "./weather.ts"
import * as World from "./world/World.ts"

/**
 * The running parts.
 *
 * @since 0.1.0
 * @category models
 */
export interface Core {
  readonly environment: Environment
  readonly world: World.World
  readonly realm: Realm
  readonly post: Post
  readonly push: Push
  readonly connections: ReadonlySet<Connection>
  readonly overrides: Map<string, Override>
  /** Told of every call when it is over. */
  readonly observers: Set<(record: CallRecord) => void>
  /** How connections are. */
  forecast: Forecast
  /** Where the data centres listen, once they do. */
  addresses: ReadonlyArray<DataCentre>
  /** Takes a stream that was opened to a data centre; `undefined` when it is refused. */
  readonly accept: (dc: number, medium: Medium, pipe: Pipe) => Accepted | undefined
}

/**
 * The weather as a function of the connection.
 *
 * @since 0.1.0
 * @category conversions
 */
export const forecastOf = (weather: Weather | Forecast | undefined): Forecast =>
  typeof weather === "function" ? weather : () => weather

/** A number of 0 to 1. */
const chance = (random: (length: number) => Uint8Array): number => {
  const [high = 0, low = 0] = random(2)
  return (high * 256 + low) / 65_536
}

interface Centre {
  readonly keys: KeyRing
  readonly exchanges: Exchanges
}

/**
 * Puts the parts together.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (environment: Environment): Core => {
  const { faults, records, settings } = environment
  const connections = new Set<Connection>()
  const overrides = new Map<string, Override>()
  const observers = new Set<(record: CallRecord) => void>()
  const centres = new Map<number, Centre>()
  for (const dc of allCentres(settings)) {
    const keys = Keys.make(environment, dc)
    centres.set(dc, { keys, exchanges: Exchange.make(environment, dc, keys) })
  }

  function* allKeys(): Iterable<AuthKey> {
    for (const { keys } of centres.values()) yield* keys.all()
  }
  const realm: Realm = {
    addresses: () => core.addresses,
    keys: (dc) => centres.get(dc)?.keys,
    allKeys
  }

  const codecs = new Map<number, Codec>([[LAYER, native]])
  for (const [layer, text] of Object.entries(settings.schemas)) {
    codecs.set(Number(layer), Either.getOrThrowWith(interpreted(text), (error) => error))
  }
  const codec = (layer: number): Codec | undefined => codecs.get(layer)

  const post = Posting.make(environment)
  const push = Pushing.make(environment, post, realm, codec)
  const world = World.make(environment, push.tell, push.tellSession)
  const observe = (record: CallRecord) => {
    for (const observer of observers) observer(record)
  }
  const receive = Receiving.make(environment, post, {
    service: Service.make(environment, post, realm.keys),
    call: Invoke.make({ environment, post, world, realm, codec, overrides, observe })
  }, realm.keys)

  let lastConnection = 0
  const accept: Core["accept"] = (dc, medium, pipe) => {
    const centre = centres.get(dc)
    if (centre === undefined) return undefined
    records.dials.set(dc, (records.dials.get(dc) ?? 0) + 1)
    const id = ++lastConnection
    const action = faults.take("connect", { dc, connection: id, account: undefined })
    if (action?._tag === "Refuse") return undefined
    const closed = (connection: Connection) => connections.delete(connection)
    const parts = { environment, post, dc, ...centre, receive, closed }
    const accepted = onLine(
      { timers: environment.timers, chance: () => chance(environment.random) },
      () => core.forecast({ dc, connection: id, medium }),
      pipe,
      (line) => Connecting.accept(parts, id, medium, line, action?._tag === "HalfOpen")
    )
    connections.add(accepted.connection)
    return accepted
  }

  const core: Core = {
    environment,
    world,
    realm,
    post,
    push,
    connections,
    overrides,
    observers,
    forecast: forecastOf(settings.weather),
    addresses: [],
    accept
  }
  return core
}
