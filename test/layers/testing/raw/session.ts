/** The raw client: sessions, messages and calls. */
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import { gunzipSync } from "node:zlib"
import { LAYER } from "../../../../schema/tl/api/layer.ts"
import * as auth from "../../../../schema/tl/api/methods/auth.ts"
import * as help from "../../../../schema/tl/api/methods/help.ts"
import * as root from "../../../../schema/tl/api/methods/root.ts"
import { readUpdates } from "../../../../schema/tl/api/read.ts"
import type * as T from "../../../../schema/tl/api/types.ts"
import { decode, decodeUnsafe, encodeUnsafe } from "../../../../schema/tl/Codec.ts"
import { readResult, type Request, writeRequest } from "../../../../schema/tl/Method.ts"
import * as C from "../../../../schema/tl/mtproto/codecs.ts"
import * as Id from "../../../../schema/tl/mtproto/ids.ts"
import type * as M from "../../../../schema/tl/mtproto/types.ts"
import { Reader } from "../../../../schema/tl/Reader.ts"
import { Writer } from "../../../../schema/tl/Writer.ts"
import * as Envelope from "../../../../schema/wire/Envelope.ts"
import * as MessageId from "../../../../schema/wire/MessageId.ts"
import type { StreamError } from "../../../../services/Dialer.ts"
import * as TestServer from "../../../../layers/testing/TestServer.ts"
import { RandomSource } from "../../../../services/RandomSource.ts"
import type { Connection, ConnectOptions } from "./connection.ts"
import { connect, settle } from "./connection.ts"
import type { Key } from "./exchange.ts"
import { makeKey } from "./exchange.ts"

export interface Message {
  readonly id: bigint
  readonly sequence: number
  readonly body: Uint8Array
}

export interface Outgoing {
  /** Whether it counts as content; it does unless said. */
  readonly content?: boolean
  readonly id?: bigint
  readonly sequence?: number
  readonly salt?: bigint
  readonly sessionId?: bigint
  readonly length?: number
  readonly padding?: number
  readonly spoil?: (packet: Uint8Array) => void
}

/** One message of a container. */
export interface Part {
  readonly id: bigint
  readonly sequence: number
  readonly body: Uint8Array
}

export const containerOf = (parts: ReadonlyArray<Part>): Uint8Array => {
  const w = new Writer()
  w.id(Id.msgContainer)
  w.int(parts.length)
  for (const { body, id, sequence } of parts) {
    w.long(id)
    w.int(sequence)
    w.int(body.length)
    w.raw(body)
  }
  return w.copy()
}

export class Session {
  readonly connection: Connection
  readonly key: Key
  readonly id: bigint
  salt: bigint
  private readonly clock: Clock.Clock
  private readonly random: (length: number) => Uint8Array
  private tick = 0
  private count = 0
  private readonly line: Array<Message> = []

  constructor(
    connection: Connection,
    key: Key,
    parts: { readonly clock: Clock.Clock; readonly random: (length: number) => Uint8Array; readonly id?: bigint }
  ) {
    this.connection = connection
    this.key = key
    this.salt = key.salt
    this.clock = parts.clock
    this.random = parts.random
    this.id = parts.id ?? new DataView(parts.random(8).buffer).getBigInt64(0, true)
  }

  /** The same session over another connection. */
  over(connection: Connection): Session {
    const other = new Session(connection, this.key, { clock: this.clock, random: this.random, id: this.id })
    other.salt = this.salt
    other.tick = this.tick
    other.count = this.count
    return other
  }

  nextId(): bigint {
    this.tick = MessageId.next(this.tick, this.clock.unsafeCurrentTimeMillis() + this.key.offset)
    return MessageId.toBigInt(this.tick)
  }

  nextSequence(content: boolean): number {
    return content ? 2 * this.count++ + 1 : 2 * this.count
  }

  part(body: Uint8Array, content = true): Part {
    return { id: this.nextId(), sequence: this.nextSequence(content), body }
  }

  /** Sends a message; gives its id. */
  send(body: Uint8Array, options: Outgoing = {}): bigint {
    const id = options.id ?? this.nextId()
    const sequence = options.sequence ?? this.nextSequence(options.content ?? true)
    const used = 32 + body.length
    const least = options.padding ?? 12
    const plain = new Uint8Array(options.padding === undefined ? Math.ceil((used + least) / 16) * 16 : used + least)
    const view = new DataView(plain.buffer)
    view.setBigInt64(0, options.salt ?? this.salt, true)
    view.setBigInt64(8, options.sessionId ?? this.id, true)
    view.setBigInt64(16, id, true)
    view.setInt32(24, sequence, true)
    view.setInt32(28, options.length ?? body.length, true)
    plain.set(body, 32)
    plain.set(this.random(plain.length - used), used)
    const packet = new Uint8Array(24 + plain.length)
    this.key.cipher.seal(plain, "client", packet, 0)
    options.spoil?.(packet)
    this.connection.send(packet)
    return id
  }

  /** Acknowledges messages. */
  acknowledge(...msgIds: ReadonlyArray<bigint>): void {
    this.send(encodeUnsafe({ _tag: "msgs_ack", msgIds }, C.writeMsgsAck), { content: false })
  }

  /** Takes a packet apart; containers are opened. */
  open(packet: Uint8Array): ReadonlyArray<Message> {
    const plain = this.key.cipher.open(Envelope.trimmed(packet), "server")?.slice()
    if (plain === undefined) throw new Error(`cannot open a packet of ${packet.length} bytes`)
    const view = new DataView(plain.buffer)
    const message: Message = {
      id: view.getBigInt64(16, true),
      sequence: view.getInt32(24, true),
      body: plain.slice(32, 32 + view.getInt32(28, true))
    }
    const r = new Reader(message.body)
    if (r.peekId() !== Id.msgContainer) return [message]
    r.id()
    return Array.from({ length: r.int() }, () => ({
      id: r.long(),
      sequence: r.int(),
      body: r.raw(r.int()).slice()
    }))
  }

  /** The next message. */
  readonly message: Effect.Effect<Message, StreamError> = Effect.suspend(() => {
    const first = this.line.shift()
    if (first !== undefined) return Effect.succeed(first)
    return Effect.flatMap(this.connection.receive, (packet) => {
      this.line.push(...this.open(packet))
      return this.message
    })
  })

  /** The next message with a constructor; others before it are passed over. */
  expect(constructor: number): Effect.Effect<Message, StreamError> {
    return Effect.flatMap(
      this.message,
      (message) =>
        new Reader(message.body).peekId() === constructor ? Effect.succeed(message) : this.expect(constructor)
    )
  }

  /** All messages that have come. */
  readonly drain: Effect.Effect<ReadonlyArray<Message>, StreamError> = Effect.gen(this, function*() {
    yield* settle
    while ((yield* this.connection.waiting) > 0) this.line.push(...this.open(yield* this.connection.receive))
    return this.line.splice(0)
  })
}

/** The bytes of a call. */
export const callOf = (request: Request<unknown, string>): Uint8Array => encodeUnsafe(request, writeRequest)

/** A call in the wrappers that introduce the client. */
export const introduced = <A>(query: Request<A, string>, layer = LAYER): Request<A, string> =>
  root.invokeWithLayer({
    layer,
    query: root.initConnection({
      apiId: 1,
      deviceModel: "raw",
      systemVersion: "1",
      appVersion: "1",
      systemLangCode: "en",
      langPack: "",
      langCode: "en",
      query
    })
  })

const inflate = (r: Reader): Reader => {
  if (r.peekId() !== Id.gzipPacked) return r
  r.id()
  return new Reader(new Uint8Array(gunzipSync(r.bytes())))
}

/** The result of a call, or the error as text. */
export const resultOf = <A>(request: Request<A, string>, { body }: Message): A | string => {
  const r = new Reader(body)
  r.id()
  r.long()
  const result = inflate(r)
  if (result.peekId() !== Id.rpcError) return readResult(result, request)
  const { errorCode, errorMessage } = C.readRpcError(result)
  return `${errorCode} ${errorMessage}`
}

/** Sends a call and waits for its result, which is acknowledged at once. */
export const invoke = <A>(session: Session, request: Request<A, string>): Effect.Effect<A | string, StreamError> =>
  Effect.suspend(() => {
    const id = session.send(callOf(request))
    const wait: Effect.Effect<Message, StreamError> = Effect.flatMap(
      session.expect(Id.rpcResult),
      (message) => new DataView(message.body.buffer).getBigInt64(4, true) === id ? Effect.succeed(message) : wait
    )
    return Effect.map(wait, (message) => {
      session.acknowledge(message.id)
      return resultOf(request, message)
    })
  })

/** A session in which somebody is signed in. */
export const signIn = (token: string, options: ConnectOptions = {}) =>
  Effect.gen(function*() {
    const session = yield* start(options)
    const request = auth.importBotAuthorization({ flags: 0, apiId: 1, apiHash: "hash", botAuthToken: token })
    const answer = yield* invoke(session, introduced(request))
    if (typeof answer === "string") return yield* Effect.dieMessage(answer)
    return session
  })

/** A session over a connection with a key. */
export const session = (connection: Connection, key: Key) =>
  Effect.gen(function*() {
    const clock = yield* Effect.clock
    const { bytes: random } = yield* RandomSource
    return new Session(connection, key, { clock, random })
  })

/** A connection, a key and a session, all at once. */
export const start = (options: ConnectOptions = {}) =>
  Effect.gen(function*() {
    const connection = yield* connect(options)
    return yield* session(connection, yield* makeKey(connection))
  })

/** The kinds of what the server holds against its clients. */
export const kinds = Effect.gen(function*() {
  const server = yield* TestServer.TestServer
  return (yield* server.violations).map(({ kind }) => kind)
})

export const ping = (pingId = 1n): Uint8Array => encodeUnsafe({ _tag: "ping", pingId }, C.writePingCall)

export const badMessage = (message: Message): M.BadMsgNotification =>
  decodeUnsafe(message.body, C.readBadMsgNotification)

/** A session that the server knows, with a client that has introduced itself. */
export const known = Effect.gen(function*() {
  const fresh = yield* start()
  fresh.send(callOf(introduced(help.getConfig())))
  const created = yield* fresh.expect(Id.newSessionCreated)
  const result = yield* fresh.expect(Id.rpcResult)
  fresh.acknowledge(created.id, result.id)
  yield* settle
  return fresh
})

/** A session in which a user is signed in, with the code that the server has sent. */
export const signInUser = (phoneNumber: string, options: ConnectOptions = {}) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const fresh = yield* start(options)
    const settings = { _tag: "codeSettings" } as const
    const sent = yield* invoke(fresh, introduced(auth.sendCode({ phoneNumber, apiId: 1, apiHash: "hash", settings })))
    if (typeof sent === "string" || sent._tag !== "auth.sentCode") return yield* Effect.dieMessage(String(sent))
    const { phoneCodeHash } = sent
    const phoneCode = yield* server.loginCode(phoneNumber)
    const answer = yield* invoke(fresh, auth.signIn({ phoneNumber, phoneCodeHash, phoneCode }))
    return typeof answer === "string" ? yield* Effect.dieMessage(answer) : fresh
  })

/** The updates that have come, one by one. */
export const updatesIn = (of: Session) =>
  Effect.map(of.drain, (all) =>
    all.flatMap(({ body, id, sequence }): ReadonlyArray<T.Updates> => {
      if (sequence % 2 !== 0) of.acknowledge(id)
      const found = decode(body, readUpdates)
      return Either.isRight(found) ? [found.right] : []
    }))

/** The value, unless it is an error. */
export const good = <A, E, R>(answer: Effect.Effect<A | string, E, R>): Effect.Effect<Exclude<A, string>, E, R> =>
  Effect.flatMap(answer, (value) => (isGood(value) ? Effect.succeed(value) : Effect.dieMessage(String(value))))

const isGood = <A>(value: A | string): value is Exclude<A, string> => typeof value !== "string"
