/**
 * Executes calls: reads them, checks who may make them, runs the method, and answers.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invoking
 */
import * as Duration from "effect/Duration"
import * as Either from "effect/Either"
import { LAYER } from "../../schema/tl/api/layer.ts"
import * as C from "../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../schema/tl/mtproto/ids.ts"
import type { Reader } from "../../schema/tl/Reader.ts"
import { TlDecodeError } from "../../schema/tl/TlDecodeError.ts"
import { Writer } from "../../schema/tl/Writer.ts"
import type { Codec } from "./codec.ts"
import type { Environment } from "./environment.ts"
import { guarded } from "./environment.ts"
import type { CallAction } from "./faults.ts"
import { handlers } from "./methods/index.ts"
import type { Answer, Caller, Handler, Reply } from "./methods/method.ts"
import { Later } from "./methods/method.ts"
import type { AuthKey, Received } from "./model.ts"
import { isUnbound, permanent } from "./model.ts"
import type { Post } from "./post.ts"
import * as Query from "./query.ts"
import type { Realm } from "./realm.ts"
import type { CallRecord } from "./records.ts"
import { withoutBytes } from "./records.ts"
import { invalid, Refusal, refuse } from "./refusal.ts"
import type { Arrival, Handlers } from "./receive.ts"
import { unpack } from "./unpack.ts"
import * as Business from "./world/business.ts"
import type { World } from "./world/World.ts"

/**
 * A test's own answer to calls of a method: gets the call, who makes it, and what the server itself answers.
 *
 * @since 0.1.0
 * @category models
 */
export type Override = (query: Query.Query, caller: Caller, original: () => Answer<Reply>) => Answer<Reply>

/**
 * What calls are executed with.
 *
 * @since 0.1.0
 * @category models
 */
export interface Parts {
  readonly environment: Environment
  readonly post: Post
  readonly world: World
  readonly realm: Realm
  readonly codec: (layer: number) => Codec | undefined
  /** By the name of the method. */
  readonly overrides: ReadonlyMap<string, Override>
  /** Told of every call when it is over. */
  readonly observe: (record: CallRecord) => void
}

/** What may be asked before anybody has introduced itself: nothing that depends on the layer. */
const unintroduced = new Set(["auth.bindTempAuthKey"])

/** What an unbound temporary key may be used for. */
const unboundMethods = new Set(["auth.bindTempAuthKey", "help.getConfig", "help.getNearestDc"])

/** Results that are never compressed: what is in them is compressed already. */
const incompressible = new Set(["upload.getFile"])

/** A call waits this long for one that it depends on, in milliseconds. */
const patience = 500

/**
 * Executes calls.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (parts: Parts): Handlers["call"] => {
  const { codec, environment, observe, overrides, post, realm, world } = parts
  const { faults, gzip, records, settings, timers, violations } = environment
  const writer = new Writer(1 << 16)

  const respond = (at: Arrival, entry: Received, result: Uint8Array) => {
    entry.running = false
    if (entry.dropped) return
    entry.answered = true
    entry.answer = post.send(at.session, { answer: true, content: true, answerTo: at.id }, (w) => {
      w.id(Id.rpcResult)
      w.long(at.id)
      w.raw(result)
    })
  }

  const over = (entry: Received) => {
    const waiting = entry.waiting ?? []
    entry.waiting = undefined
    for (const wake of waiting) wake()
  }

  const failWith = (at: Arrival, entry: Received, refusal: Refusal) => {
    entry.failed = true
    writer.reset()
    C.writeRpcError(writer, { _tag: "rpc_error", errorCode: refusal.code, errorMessage: refusal.text })
    respond(at, entry, writer.view())
    over(entry)
  }

  const packed = (name: string, body: Uint8Array): Uint8Array => {
    if (body.length < settings.compressFrom || incompressible.has(name)) return body
    const small = gzip.deflate(body)
    if (small.length > body.length * 0.9) return body
    const w = new Writer(small.length + 16)
    w.id(Id.gzipPacked)
    w.bytes(small)
    return w.view()
  }

  const succeedWith = (at: Arrival, entry: Received, name: string, reply: Reply) => {
    const key = at.session.key
    const chosen = codec(key.layer ?? LAYER)
    const written = Either.try(() => {
      writer.reset()
      if (chosen !== undefined) reply(chosen, writer)
    })
    if (Either.isLeft(written)) {
      violations.add("Defect", place(at), `the result of ${name} cannot be written: ${String(written.left)}`)
      return failWith(at, entry, refuse(500, "RPC_CALL_FAIL"))
    }
    // Most results go straight out of the writer's memory.
    respond(at, entry, packed(name, writer.view()))
    over(entry)
  }

  const place = ({ connection }: Arrival) => ({ dc: connection.dc, connection: connection.id })

  const answer = (at: Arrival, entry: Received, record: CallRecord, outcome: Reply | Refusal) => {
    if (outcome instanceof Refusal) {
      record.error = { code: outcome.code, text: outcome.text }
      failWith(at, entry, outcome)
    } else {
      succeedWith(at, entry, record.method, outcome)
    }
    observe(record)
  }

  /** Waits for an answer if it has to, and then gives it, unless a rule of the test says otherwise. */
  const settle = (
    at: Arrival,
    entry: Received,
    record: CallRecord,
    outcome: Answer<Reply>,
    action: CallAction | undefined
  ): void => {
    if (outcome instanceof Later) {
      outcome.run((value) => post.turn(() => settle(at, entry, record, value, action)))
      return
    }
    if (action?._tag === "Lose") {
      entry.running = false
      over(entry)
      return observe(record)
    }
    if (action?._tag === "Slow") {
      timers.after(Duration.toMillis(action.by), () => post.turn(() => answer(at, entry, record, outcome)))
      return
    }
    answer(at, entry, record, outcome)
  }

  /** Why a call may not be made at all. */
  const barred = (at: Arrival, query: Query.Query): Refusal | undefined => {
    const { key } = at.session
    const name = query.call._tag
    if (isUnbound(key) && !unboundMethods.has(name)) {
      violations.add("UnboundKey", place(at), `${name} over a temporary key that is not bound`)
      return refuse(401, "AUTH_KEY_PERM_EMPTY")
    }
    if (key.introduction === undefined && !unintroduced.has(name)) {
      violations.add("NotInitialised", place(at), `${name} before initConnection`)
      return invalid("CONNECTION_NOT_INITED")
    }
    const handler = handlers.get(name)
    const { awaiting, person } = permanent(key)
    if (handler === undefined || handler.who === "anyone") return undefined
    if (person === undefined) {
      return refuse(401, awaiting === undefined ? "AUTH_KEY_UNREGISTERED" : "SESSION_PASSWORD_NEEDED")
    }
    if (handler.who === "user" && person.bot !== undefined) return invalid("BOT_METHOD_INVALID")
    return handler.who === "bot" && person.bot === undefined ? invalid("USER_BOT_REQUIRED") : undefined
  }

  /** Runs a call, in the name of the account that a bot calls for. */
  const inName = (query: Query.Query, caller: Caller, run: Handler["run"]): Answer<Reply> | undefined => {
    const { business: id, call } = query
    if (id === undefined) return run(call, caller)
    if (caller.person?.bot === undefined) return invalid("USER_BOT_REQUIRED")
    const acting = Business.acting(world, caller.person, caller.dc, { id, call })
    if (acting instanceof Refusal) return acting
    const { connection } = acting
    connection.isActing = true
    const outcome = run(acting.call, { ...caller, person: connection.owner, business: connection })
    connection.isActing = false
    return outcome
  }

  const execute = (at: Arrival, record: CallRecord, query: Query.Query): Answer<Reply> => {
    const { connection, id, session } = at
    const { key } = session
    const caller: Caller = {
      environment,
      world,
      realm,
      dc: connection.dc,
      connection,
      session,
      key,
      messageId: id,
      person: permanent(key).person,
      blame: (kind, detail) => violations.add(kind, place(at), detail)
    }
    const original = (): Answer<Reply> => {
      const refused = barred(at, query)
      if (refused !== undefined) return refused
      record.executed = true
      const handler = handlers.get(query.call._tag)
      const outcome = handler === undefined
        ? undefined
        : guarded(environment, place(at), () => inName(query, caller, handler.run))
      if (outcome !== undefined) return outcome
      if (handler !== undefined) return refuse(500, "RPC_CALL_FAIL")
      records.missing.add(query.call._tag)
      return invalid("METHOD_INVALID")
    }
    const override = overrides.get(query.call._tag)
    if (override === undefined) return original()
    record.executed = true
    return override(query, caller, original)
  }

  const introduce = (key: AuthKey, { introduction, layer }: Query.Query) => {
    key.layer = layer ?? key.layer
    key.introduction = introduction ?? key.introduction
  }

  /** Whether a call has to wait for others first; it is run again when one of them is over. */
  const dependencies = (
    { session }: Arrival,
    after: ReadonlyArray<bigint>,
    again: () => void
  ): "Wait" | "Failed" | undefined => {
    for (const id of after) {
      const other = session.received.get(id)
      if (other === undefined) return "Wait"
      if (other.failed) return "Failed"
      if (!other.running) continue
      other.waiting = [...(other.waiting ?? []), again]
      return "Wait"
    }
    return undefined
  }

  const start = (at: Arrival, entry: Received, record: CallRecord, query: Query.Query) => {
    const { connection, session } = at
    const { key } = session
    const account = permanent(key).person?.id
    const action = faults.has("call") ? faults.take("call", { ...record, account }) : undefined
    switch (action?._tag) {
      case "Refuse":
        return answer(at, entry, record, refuse(action.code, action.text))
      case "Ignore":
        return observe(record)
      case "Answer":
        execute(at, record, query)
        return respond(at, entry, action.bytes)
    }
    const outcome = execute(at, record, query)
    // Any normal call of somebody who is signed in subscribes the session to updates.
    if (!query.withoutUpdates && permanent(key).person !== undefined && connection === session.connection) {
      session.subscribed = true
    }
    settle(at, entry, record, outcome, action)
  }

  const run = (at: Arrival, entry: Received, record: CallRecord, query: Query.Query) => {
    let waiting = false
    let done = false
    const attempt = () => {
      if (done) return
      const state = dependencies(at, query.after, () => post.turn(attempt))
      if (state === "Wait") {
        if (waiting) return
        waiting = true
        timers.after(patience, () => post.turn(() => late()))
        return
      }
      done = true
      if (state === "Failed") return answer(at, entry, record, invalid("MSG_WAIT_FAILED"))
      start(at, entry, record, query)
    }
    const late = () => {
      if (done) return
      if (dependencies(at, query.after, () => {}) !== "Wait") return attempt()
      done = true
      answer(at, entry, record, invalid("MSG_WAIT_TIMEOUT"))
    }
    attempt()
  }

  const unreadable = (at: Arrival, entry: Received, error: unknown) => {
    const known = error instanceof TlDecodeError && error.reason === "UnknownConstructor" && error.expected === "method"
    violations.add("Undecodable", place(at), error instanceof TlDecodeError ? error.message : String(error))
    failWith(at, entry, known ? invalid("INPUT_METHOD_INVALID") : invalid("INPUT_FETCH_ERROR"))
  }

  return (at: Arrival, entry: Received, reader: Reader) => {
    const { connection, id, session } = at
    const { key } = session
    entry.running = true
    const read = Either.try({
      try: () =>
        Query.read(reader, {
          layer: key.layer,
          codec,
          inflate: (bytes) => unpack(gzip, bytes),
          compressed: at.compressed
        }),
      catch: (error) => error
    })
    if (Either.isLeft(read)) return unreadable(at, entry, read.left)
    const query = read.right
    if (query === "Layer") return failWith(at, entry, invalid("CONNECTION_LAYER_INVALID"))
    if (typeof query === "string") {
      violations.add("Compression", place(at), "a call that cannot be unpacked")
      return failWith(at, entry, invalid("INPUT_FETCH_ERROR"))
    }
    introduce(key, query)
    const record: CallRecord = {
      at: timers.now(),
      method: query.call._tag,
      params: withoutBytes(query.call),
      dc: connection.dc,
      connection: connection.id,
      sessionId: session.id,
      messageId: id,
      authKeyId: key.id,
      account: permanent(key).person?.id,
      layer: key.layer,
      wrappers: query.wrappers,
      compressed: query.compressed,
      executed: false,
      error: undefined
    }
    records.calls.add(record)
    run(at, entry, record, query)
  }
}
