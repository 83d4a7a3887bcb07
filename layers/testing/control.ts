/**
 * What a test does to connections, sessions and keys of the embedded server while they are in use, and how it answers
 * calls itself.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { AnyCall, Calls, Results } from "../../schema/tl/api/server.ts"
import type { Core } from "./core.ts"
import { forecastOf } from "./core.ts"
import type { Override } from "./invoke.ts"
import type { Caller, Name, Reply } from "./methods/method.ts"
import { Later } from "./methods/method.ts"
import type { AuthKey, Connection, Session } from "./model.ts"
import { permanent } from "./model.ts"
import type { CallRecord, MethodName } from "./records.ts"
import { isCallOf } from "./records.ts"
import type { Refusal } from "./refusal.ts"
import { refuse } from "./refusal.ts"
import type { Forecast, Weather } from "./weather.ts"

/**
 * Which connections, sessions or keys are meant; all of them unless said.
 *
 * @since 0.1.0
 * @category models
 */
export interface Where {
  readonly dc?: number | undefined
  readonly connection?: number | undefined
  /** The id of the user or bot that is signed in. */
  readonly account?: number | undefined
  /** Which keys: those that stand in for others, or the others. */
  readonly key?: "temporary" | "permanent" | undefined
}

/**
 * Says that the server is to answer a call itself.
 *
 * @since 0.1.0
 * @category models
 */
export class PassOn extends Data.TaggedClass("PassOn")<{}> {}

/**
 * Says that the server is to answer a call itself.
 *
 * @since 0.1.0
 * @category constructors
 */
export const passOn: PassOn = new PassOn()

/**
 * A test's own answer to a call, or {@link passOn}.
 *
 * @since 0.1.0
 * @category models
 */
export type Handler<N extends Name> = (call: Calls[N], caller: Caller) => Effect.Effect<Results[N] | PassOn, Refusal>

/**
 * What can be done to a server that is in use.
 *
 * @since 0.1.0
 * @category models
 */
export interface Control {
  /** Closes connections. */
  readonly disconnect: (where?: Where) => Effect.Effect<void>
  /** Sends a transport error such as -404 over connections, and closes them. */
  readonly refuseConnections: (code: number, where?: Where) => Effect.Effect<void>
  /** Loses sessions, as a server does when it is restarted; what they had not got is lost. */
  readonly forgetSessions: (where?: Where) => Effect.Effect<void>
  /** Loses keys. */
  readonly forgetKeys: (where?: Where) => Effect.Effect<void>
  /** Forgets which permanent keys the temporary ones stand for. */
  readonly forgetBindings: (where?: Where) => Effect.Effect<void>
  /** Forgets how clients introduced themselves. */
  readonly forgetIntroductions: (where?: Where) => Effect.Effect<void>
  /** Signs somebody out everywhere. */
  readonly signOut: (account: number) => Effect.Effect<void>
  /** Replaces the salts of all keys, so that the ones in use are wrong. */
  readonly renewSalts: (where?: Where) => Effect.Effect<void>
  /** Sends bytes as a message in sessions, whatever they are. */
  readonly sendRaw: (
    body: Uint8Array,
    where?: Where,
    kind?: { readonly content?: boolean | undefined; readonly answer?: boolean | undefined }
  ) => Effect.Effect<void>
  /** Sets the server's clock ahead, or back with a negative duration in milliseconds. */
  readonly shiftClock: (by: Duration.DurationInput | number) => Effect.Effect<void>
  /** Changes how connections are, those that are open included; nothing makes them perfect again. */
  readonly setWeather: (weather?: Weather | Forecast) => Effect.Effect<void>
  /** Changes the file references of all files, so that the ones that clients have are expired. */
  readonly expireFileReferences: Effect.Effect<void>
  /** From now on files are on a CDN for clients that want them from there. */
  readonly useCdn: Effect.Effect<void>
  /** From now on the CDN gives a wrong byte in each piece that has this byte of the file with that id. */
  readonly corruptCdn: (file: bigint, at: number) => Effect.Effect<void>
  /** Forgets the parts of uploads that were not sent yet. */
  readonly expireUploads: Effect.Effect<void>
  /** Waits for the next call of a method to be over. */
  readonly nextCall: <N extends MethodName>(
    method: N,
    that?: (record: CallRecord<N>) => boolean
  ) => Effect.Effect<CallRecord<N>>
}

/**
 * A test's answer to calls of a method.
 *
 * @since 0.1.0
 * @category constructors
 */
export const override = <N extends Name>(core: Core, method: N, handler: Handler<N>): Override => {
  const { timers } = core.environment
  const isMine = (call: AnyCall): call is AnyCall & Calls[N] => call._tag === method
  const reply = (value: Results[N]): Reply => (codec, writer) => codec.writeResult(method, writer, value)

  return ({ call }, caller, original) => {
    if (!isMine(call)) return original()
    return new Later<Reply>((settle) => {
      timers.fork(
        Effect.map(Effect.exit(handler(call, caller)), (exit) => {
          if (Exit.isFailure(exit)) {
            if (exit.cause._tag === "Fail") return settle(exit.cause.error)
            caller.blame("Defect", Cause.pretty(exit.cause))
            return settle(refuse(500, "RPC_CALL_FAIL"))
          }
          const { value } = exit
          if (!(value instanceof PassOn)) return settle(reply(value))
          const own = original()
          if (own instanceof Later) own.run(settle)
          else settle(own)
        })
      )
    })
  }
}

const matches = ({ account, connection, dc }: Where, session: Session): boolean =>
  (dc === undefined || dc === session.key.dc) &&
  (connection === undefined || connection === session.connection?.id) &&
  (account === undefined || account === permanent(session.key).person?.id)

/**
 * See {@link Control}.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (core: Core): Control => {
  const { environment, observers, post, realm, world } = core
  const { timers } = environment

  const keys = (where: Where = {}): ReadonlyArray<AuthKey> =>
    [...realm.allKeys()].filter((key) =>
      (where.dc === undefined || where.dc === key.dc) &&
      (where.account === undefined || where.account === permanent(key).person?.id) &&
      (where.key === undefined || (where.key === "temporary") === (key.expiresAt !== undefined)) &&
      (where.connection === undefined ||
        [...key.sessions.values()].some((session) => session.connection?.id === where.connection))
    )
  const sessions = (where: Where = {}): ReadonlyArray<Session> =>
    keys(where).flatMap((key) => Array.from(key.sessions.values())).filter((session) => matches(where, session))
  const connections = (where: Where = {}): ReadonlyArray<Connection> => {
    const { account, connection, dc } = where
    return [...core.connections].filter((one) =>
      (dc === undefined || dc === one.dc) &&
      (connection === undefined || connection === one.id) &&
      (account === undefined || [...one.sessions].some((session) => permanent(session.key).person?.id === account))
    )
  }
  const act = (run: () => void) => Effect.sync(() => post.turn(run))

  return {
    disconnect: (where) =>
      act(() => {
        for (const connection of connections(where)) connection.close()
      }),
    refuseConnections: (code, where) =>
      act(() => {
        for (const connection of connections(where)) connection.sendError(code)
      }),
    forgetSessions: (where) =>
      act(() => {
        for (const session of sessions(where)) {
          session.key.sessions.delete(session.id)
          session.connection?.sessions.delete(session)
        }
      }),
    forgetKeys: (where) =>
      act(() => {
        for (const key of keys(where)) realm.keys(key.dc)?.remove(key.id)
      }),
    forgetBindings: (where) =>
      act(() => {
        for (const key of keys(where)) key.boundTo = undefined
      }),
    forgetIntroductions: (where) =>
      act(() => {
        for (const key of keys(where)) key.introduction = undefined
      }),
    signOut: (account) =>
      act(() => {
        for (const key of keys({ account })) key.person = undefined
      }),
    renewSalts: (where) =>
      act(() => {
        for (const key of keys(where)) key.salts.renew(timers.now())
      }),
    sendRaw: (body, where, kind = {}) =>
      act(() => {
        for (const session of sessions(where)) {
          if (session.connection !== undefined) post.send(session, kind, (w) => w.raw(body))
        }
      }),
    shiftClock: (by) => Effect.sync(() => timers.shift(typeof by === "number" ? by : Duration.toMillis(by))),
    expireFileReferences: Effect.sync(() => {
      for (const file of world.files.stored.values()) file.reference = environment.random(16)
    }),
    setWeather: (weather) =>
      Effect.sync(() => {
        core.forecast = forecastOf(weather)
      }),
    corruptCdn: (file, at) =>
      Effect.sync(() => {
        const content = world.files.stored.get(file)?.content
        if (content !== undefined) world.files.cdn.wrong.set(content, at)
      }),
    useCdn: Effect.sync(() => {
      world.files.cdn.isInUse = true
    }),
    expireUploads: Effect.sync(() => world.files.uploads.clear()),
    nextCall: <N extends MethodName>(method: N, that?: (record: CallRecord<N>) => boolean) =>
      Effect.async<CallRecord<N>>((resume) => {
        const isMine = isCallOf(method)
        const observer = (record: CallRecord) => {
          if (!isMine(record) || that?.(record) === false) return
          observers.delete(observer)
          resume(Effect.succeed(record))
        }
        observers.add(observer)
        return Effect.sync(() => observers.delete(observer))
      })
  }
}
