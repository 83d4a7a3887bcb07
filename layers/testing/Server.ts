/**
 * The embedded Telegram server as a value: what a test does with it.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import type * as Scope from "effect/Scope"
import type { Results } from "../../schema/tl/api/server.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Servers } from "../../schema/wire/Servers.ts"
import { Crypto } from "../../services/Crypto.ts"
import { Gzip } from "../../services/Gzip.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import { toHex } from "../crypto/bytes.ts"
import * as Control from "./control.ts"
import type { Core } from "./core.ts"
import * as CoreMaker from "./core.ts"
import type { Settings } from "./environment.ts"
import { defaults, isCdn } from "./environment.ts"
import type { Fault } from "./faults.ts"
import type { ListenError } from "./ListenError.ts"
import type * as Proxy from "./listenProxy.ts"
import type { Name } from "./methods/method.ts"
import * as Qr from "./methods/qr.ts"
import type { CallRecord, ConnectionRecord, MethodName, PacketRecord } from "./records.ts"
import * as Records from "./records.ts"
import { Refusal } from "./refusal.ts"
import * as Rsa from "./rsaKey.ts"
import type { Actor, Bot, Human, Place } from "./script.ts"
import * as Rules from "./rules.ts"
import * as Script from "./script.ts"
import * as Timers from "./timers.ts"
import type { Violation } from "./violations.ts"
import * as Violations from "./violations.ts"
import type { LoginScript } from "./world/logins.ts"
import * as Logins from "./world/logins.ts"
import * as Members from "./world/members.ts"
import type { Channel, Group, Person } from "./world/model.ts"
import { marked } from "./world/model.ts"
import * as Passwords from "./world/passwords.ts"
import type { Page } from "./world/pages.ts"
import * as Pages from "./world/pages.ts"
import type { ChannelOptions, InlineMode, PersonOptions } from "./world/World.ts"
import * as World from "./world/World.ts"

/**
 * Settings as a test gives them; what is left out is as Telegram does it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Partial<Omit<Settings, "capacity" | "saltLifetime" | "ackPatience">> {
  /** How long a salt is the current one; it is accepted twice as long. */
  readonly saltLifetime?: Duration.DurationInput | undefined
  /** How long a client may take to acknowledge. */
  readonly ackPatience?: Duration.DurationInput | undefined
  /** How much is written down. */
  readonly capacity?: Partial<Records.Capacity> | undefined
}

/**
 * A rule in force.
 *
 * @since 0.1.0
 * @category models
 */
export interface Injected {
  readonly remove: Effect.Effect<void>
  /** How often it has applied. */
  readonly hits: Effect.Effect<number>
}

/**
 * A bot that is to be made.
 *
 * @since 0.1.0
 * @category models
 */
export interface BotOptions extends Omit<PersonOptions, "id" | "phone" | "password"> {
  /** Made up unless said. */
  readonly token?: string | undefined
  /** What is shown in the empty chat with it, as it would have been given to @BotFather. */
  readonly picture?: Uint8Array | undefined
  /** The address of its main mini app, as it would have been given to @BotFather. */
  readonly mainApp?: string | undefined
  /** Whether it can be connected to business accounts, as @BotFather would have been told; not unless said. */
  readonly business?: boolean | undefined
  /** Inline mode; it has none unless said. */
  readonly inline?: InlineMode | undefined
}

/**
 * A user who is to be made.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserOptions extends Omit<PersonOptions, "password"> {
  /** What is asked for after the code. */
  readonly password?: string | undefined
  /** To remember the password by. */
  readonly hint?: string | undefined
  /** Where codes go for who has forgotten the password. */
  readonly recoveryEmail?: string | undefined
}

/**
 * A running server.
 *
 * @since 0.1.0
 * @category models
 */
export interface Server extends Control.Control {
  /** For the settings of a client: addresses and keys of the data centres. */
  readonly servers: Servers
  /** A new bot. */
  readonly bot: (options?: BotOptions) => Effect.Effect<Bot>
  /** A new user, for whom the test speaks or a client signs in. */
  readonly user: (options?: UserOptions) => Effect.Effect<Human>
  /** Something in the web, for links to be previewed and for Telegram to fetch. */
  readonly page: (page: Page) => Effect.Effect<void>
  /** A new basic group. */
  readonly group: (
    creator: Place<Person>,
    title: string,
    members?: ReadonlyArray<Place<Person>>
  ) => Effect.Effect<Place<Group>>
  /** A new supergroup, or a channel with `broadcast`. */
  readonly channel: (
    creator: Place<Person>,
    options: ChannelOptions,
    members?: ReadonlyArray<Place<Person>>
  ) => Effect.Effect<Place<Channel>>
  /** Somebody by the id: to write to, or to speak for. */
  readonly person: (id: number) => Effect.Effect<Actor>
  /** A person, group or channel by the number that stands for it among all kinds of peers. */
  readonly place: (marked: number) => Effect.Effect<Place>
  /** The code that was sent last to a telephone number. */
  readonly loginCode: (phone: string) => Effect.Effect<string | undefined>
  /** The next code that arrives at a telephone number or an e-mail address; each is read once. */
  readonly receiveCode: (address: string) => Effect.Effect<string>
  /** How logins with a telephone number go from now on. */
  readonly scriptLogin: (phone: string, script: LoginScript) => Effect.Effect<void>
  /** Somebody scans a QR code for a login, given as its text, and agrees. */
  readonly scanQr: (who: Place<Person>, url: string) => Effect.Effect<void, Refusal>
  /** Lets something go wrong. */
  readonly inject: (fault: Fault) => Effect.Effect<Injected>
  /** Takes all rules back. */
  readonly calm: Effect.Effect<void>
  /** What clients did wrong. A test of a correct client ends with none. */
  readonly violations: Effect.Effect<ReadonlyArray<Violation>>
  readonly forgetViolations: Effect.Effect<void>
  /** The calls of a method, or all of them, oldest first. */
  readonly calls: {
    (): Effect.Effect<ReadonlyArray<CallRecord>>
    <N extends MethodName>(method: N): Effect.Effect<ReadonlyArray<CallRecord<N>>>
  }
  readonly connections: Effect.Effect<ReadonlyArray<ConnectionRecord>>
  readonly packets: Effect.Effect<ReadonlyArray<PacketRecord>>
  /** Attempts to connect to a data centre, or to all. */
  readonly dials: (dc?: number) => Effect.Effect<number>
  /** Puts an MTProxy server in front of the data centres, on loopback TCP, until the scope closes. */
  readonly mtProxy: (options?: Proxy.Options) => Effect.Effect<Proxy.Listening, ListenError, Scope.Scope>
  /** Methods that were called and that the server does not know. */
  readonly missing: Effect.Effect<ReadonlyArray<string>>
  /** Answers calls of a method, instead of the server or with its help. */
  readonly answer: <N extends Name>(method: N, handler: Control.Handler<N>) => Effect.Effect<Injected>
  /** Tells the sessions of somebody something that the server does not know of itself. */
  readonly push: (to: Place<Person>, updates: T.Updates) => Effect.Effect<void>
  /** The same in a container that is numbered by `seq`; whoever misses it finds it in the difference. */
  readonly pushSequenced: (to: Place<Person>, updates: ReadonlyArray<T.Update>) => Effect.Effect<void>
  /** The same for an update that is numbered by `qts`. */
  readonly pushQts: (to: Place<Person>, update: (qts: number) => T.Update) => Effect.Effect<void>
}

/**
 * The result of a method, as a handler gives it.
 *
 * @since 0.1.0
 * @category models
 */
export type Result<N extends Name> = Results[N]

const settingsOf = ({ ackPatience, capacity, saltLifetime, ...rest }: Options): Settings => ({
  ...defaults,
  ...rest,
  ackPatience: ackPatience === undefined ? defaults.ackPatience : Duration.toMillis(ackPatience),
  saltLifetime: saltLifetime === undefined ? defaults.saltLifetime : Duration.toMillis(saltLifetime),
  capacity: { ...defaults.capacity, ...capacity }
})

/**
 * The parts of a server that does not listen yet.
 *
 * @since 0.1.0
 * @category constructors
 */
export const core = (
  options: Options = {}
): Effect.Effect<Core, never, Scope.Scope | Crypto | RandomSource | Gzip> =>
  Effect.gen(function*() {
    const crypto = yield* Crypto
    const gzip = yield* Gzip
    const { bytes: random } = yield* RandomSource
    const timers = yield* Timers.make
    const settings = settingsOf(options)
    const made = CoreMaker.make({
      settings,
      crypto,
      gzip,
      random,
      timers,
      faults: Rules.make(),
      records: Records.make(settings.capacity),
      violations: Violations.make(timers.now)
    })
    yield* Effect.addFinalizer(() =>
      Effect.sync(() => {
        for (const connection of made.connections) connection.close()
      })
    )
    return made
  })

const isCall = Records.isCallOf

/**
 * The server over its parts.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (parts: Core): Server => {
  const { environment, overrides, post, push, world } = parts
  const { faults, records, settings, violations } = environment
  const calls = <N extends MethodName>(method?: N) =>
    Effect.sync(() => {
      const all = records.calls.all()
      return method === undefined ? all : all.filter(isCall(method))
    })
  const injected = (rule: Rules.Injected): Injected => ({
    remove: Effect.sync(rule.remove),
    hits: Effect.sync(rule.hits)
  })
  let lastBot = 1_000_000_000

  return {
    ...Control.make(parts),
    servers: {
      test: settings.test,
      home: settings.home,
      dataCentres: parts.addresses.filter(({ id }) => !isCdn(settings, id)),
      publicKeys: [{ n: Rsa.publicKey.n, e: Rsa.publicKey.e }]
    },
    bot: ({ inline, token, ...options } = {}) =>
      Effect.suspend(() => {
        const given = token ?? `${++lastBot}:${toHex(environment.random(17))}`
        const person = World.addBot(world, given, options, inline)
        return Effect.map(Script.actor(parts, person), (actor) => ({ ...actor, token: given }))
      }),
    user: ({ hint, password: text, recoveryEmail: email, ...options } = {}) =>
      Effect.gen(function*() {
        const password = text === undefined
          ? undefined
          : yield* Effect.promise(() => Passwords.make(environment, text, { hint, email }))
        const person = World.addUser(world, { ...options, password })
        const actor = yield* Script.actor(parts, person)
        return { ...actor, phone: person.phone ?? "" }
      }),
    page: (page) => Effect.sync(() => Pages.publish(world, page)),
    group: (creator, title, members = []) =>
      Effect.sync(() => {
        const group = World.addGroup(world, creator.peer, title)
        post.turn(() => {
          for (const { peer } of members) Members.enter(world, group, peer, creator.peer)
        })
        return Script.place(group)
      }),
    channel: (creator, options, members = []) =>
      Effect.sync(() => {
        const channel = World.addChannel(world, creator.peer, options)
        post.turn(() => {
          for (const { peer } of members) Members.enter(world, channel, peer, creator.peer)
        })
        return Script.place(channel)
      }),
    person: (id) =>
      Effect.suspend(() => {
        const person = world.persons.get(id)
        return person === undefined ? Effect.dieMessage(`nobody has the id ${id}`) : Script.actor(parts, person)
      }),
    place: (number) =>
      Effect.suspend(() => {
        const { channels, groups, persons } = world
        const found = [...persons.values(), ...groups.values(), ...channels.values()]
          .find((peer) => marked(peer) === number)
        return found === undefined ? Effect.dieMessage(`there is no ${number}`) : Effect.succeed(Script.place(found))
      }),
    loginCode: (phone) => Effect.sync(() => world.logins.codes.get(phone.replaceAll(/\D/g, ""))?.code),
    receiveCode: (address) =>
      Effect.async((resume) => {
        const name = address.includes("@") ? address : address.replaceAll(/\D/g, "")
        const stop = Logins.read(world.logins, name, (code) => resume(Effect.succeed(code)))
        return Effect.sync(stop)
      }),
    scriptLogin: (phone, script) =>
      Effect.sync(() => void world.logins.scripts.set(phone.replaceAll(/\D/g, ""), script)),
    scanQr: (who, url) =>
      Effect.suspend(() => {
        const token = Encoding.decodeBase64Url(url.slice(url.indexOf("=") + 1))
        const bytes = Either.isRight(token) ? token.right : new Uint8Array(0)
        const accepted = post.turn(() => Qr.accept(world, who.peer, bytes))
        return accepted instanceof Refusal ? accepted : Effect.void
      }),
    inject: (fault) => Effect.sync(() => injected(faults.inject(fault))),
    calm: Effect.sync(faults.clear),
    violations: Effect.sync(violations.all),
    forgetViolations: Effect.sync(violations.clear),
    calls,
    connections: Effect.sync(records.connections.all),
    packets: Effect.sync(records.packets.all),
    dials: (dc) =>
      Effect.sync(() => {
        if (dc !== undefined) return records.dials.get(dc) ?? 0
        return [...records.dials.values()].reduce((sum, one) => sum + one, 0)
      }),
    // Loaded only here, so that the server without sockets runs where there is no Node.js.
    mtProxy: (options) =>
      Effect.promise(() => import("./listenProxy.ts").then((module) => module.listen)).pipe(
        Effect.flatMap((listen) => listen(parts, options))
      ),
    missing: Effect.sync(() => [...records.missing]),
    answer: (method, handler) =>
      Effect.sync(() => {
        let hits = 0
        const override = Control.override(parts, method, handler)
        overrides.set(method, (...given) => {
          hits++
          return override(...given)
        })
        return {
          hits: Effect.sync(() => hits),
          remove: Effect.sync(() => void overrides.delete(method))
        }
      }),
    push: (to, updates) => Effect.sync(() => post.turn(() => push.tell(to.peer, { render: () => updates }))),
    pushSequenced: (to, updates) => Effect.sync(() => post.turn(() => push.sequenced(to.peer, updates))),
    pushQts: (to, update) =>
      Effect.sync(() =>
        post.turn(() => {
          const numbered = update(++to.peer.qts)
          to.peer.qtsLog.push({ qts: to.peer.qts, update: numbered })
          const date = environment.timers.seconds()
          push.tell(to.peer, { render: () => ({ _tag: "updateShort", update: numbered, date }) })
        })
      )
  }
}
