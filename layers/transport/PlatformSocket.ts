/**
 * Byte streams over the sockets of `@effect/platform`: TCP on the runtimes that have it, WebSocket everywhere.
 *
 * @since 0.1.0
 */
import * as Socket from "@effect/platform/Socket"
import type { DurationInput } from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import * as Layer from "effect/Layer"
import * as Mailbox from "effect/Mailbox"
import type * as Scope from "effect/Scope"
import type { Address, ByteSink, ByteStream } from "../../services/Dialer.ts"
import { Dialer, StreamError } from "../../services/Dialer.ts"

/** So many bytes may wait to be written before the writer is told to stop. */
const highWater = 1 << 20

const failed = (error: Socket.SocketError): StreamError => new StreamError({ reason: error.reason, cause: error })

/** A clean end of the socket is an end all the same. */
const closed = Effect.fail(new StreamError({ reason: "Close" }))

/**
 * A byte stream over a socket. The socket is opened when the stream is run, so a socket that cannot be opened fails
 * there.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromSocket = (socket: Socket.Socket): Effect.Effect<ByteStream, never, Scope.Scope> =>
  Effect.gen(function*() {
    const outbox = yield* Mailbox.make<Uint8Array>()
    const write = yield* socket.writer
    const run = yield* FiberSet.makeRuntime<never>()
    let waiting = 0
    let isFull = false

    // Handlers that return effects are run out of order by the socket, so this one is synchronous.
    const read = (sink: ByteSink) =>
      Effect.zipRight(Effect.mapError(socket.run((chunk) => sink.data(chunk)), failed), closed)

    // A write to a closed socket waits for ever: the race with reading ends it.
    const send = (sink: ByteSink) =>
      outbox.take.pipe(
        Effect.orDie,
        Effect.tap((chunk) => Effect.mapError(write(chunk), failed)),
        Effect.map((chunk) => {
          waiting -= chunk.length
          if (!isFull || waiting > 0) return
          isFull = false
          sink.drain()
        }),
        Effect.forever
      )

    return {
      run: (sink) => Effect.raceFirst(read(sink), send(sink)),
      write: (bytes) => {
        waiting += bytes.length
        outbox.unsafeOffer(bytes)
        isFull ||= waiting > highWater
        return !isFull
      },
      later: (work) => void run(Effect.zipRight(Effect.sleep(0), Effect.sync(work)))
    } satisfies ByteStream
  })

/**
 * Dials by opening sockets: `layerSocket((address) => NodeSocket.makeNet(address))`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  open: (address: Address) => Effect.Effect<Socket.Socket, Socket.SocketError, Scope.Scope>
): Layer.Layer<Dialer> =>
  Layer.succeed(Dialer, {
    dial: (address) => open(address).pipe(Effect.mapError(failed), Effect.flatMap(fromSocket))
  })

/**
 * How to reach a WebSocket endpoint.
 *
 * @since 0.1.0
 * @category models
 */
export interface WebSocketOptions {
  /** `/apiws` unless said; `/apiws_test` on test servers. */
  readonly path?: string | undefined
  /** Whether the connection is encrypted (`wss:`); on unless said. */
  readonly secure?: boolean | undefined
  readonly openTimeout?: DurationInput | undefined
}

/**
 * Dials by WebSocket. Telegram wants the stream obfuscated there.
 *
 * @since 0.1.0
 * @category layers
 * @see https://core.telegram.org/mtproto/transports#websocket
 */
export const layerWebSocket = (
  options?: WebSocketOptions
): Layer.Layer<Dialer, never, Socket.WebSocketConstructor> =>
  Layer.effect(
    Dialer,
    Effect.map(Socket.WebSocketConstructor, (construct) => {
      // Browsers hand out blobs, which are read out of order, unless they are told to give bytes.
      const binary: typeof construct = (url, protocols) => {
        const socket = construct(url, protocols)
        socket.binaryType = "arraybuffer"
        return socket
      }
      const scheme = options?.secure === false ? "ws" : "wss"
      return Dialer.of({
        dial: ({ host, port }) => {
          const name = host.includes(":") ? `[${host}]` : host
          return Socket.makeWebSocket(`${scheme}://${name}:${port}${options?.path ?? "/apiws"}`, {
            protocols: "binary",
            ...(options?.openTimeout === undefined ? {} : { openTimeout: options.openTimeout })
          }).pipe(
            Effect.provideService(Socket.WebSocketConstructor, binary),
            Effect.flatMap(fromSocket)
          )
        }
      })
    })
  )
