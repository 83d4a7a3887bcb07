/**
 * TCP on Node's own sockets, reading into memory that is used again for every read.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Net from "node:net"
import process from "node:process"
import type { Address, ByteSink, ByteStream } from "../../services/Dialer.ts"
import { Dialer, StreamError } from "../../services/Dialer.ts"

/** Bytes that a read can take at once. */
const readSize = 64 * 1024

/**
 * What takes long: streams that have filled the memory, and may have more, in the order in which they wait, and packets
 * that are made piece by piece, one after the other. One of either goes on in each turn of the event loop, in turn. What
 * is read is deciphered at once, so a loop that read all it can would leave everything else waiting.
 */
const reading = new Set<NodeStream>()
const writing: Array<{ readonly stream: NodeStream; work: (() => void) | undefined }> = []
let isScheduled = false
let isReadersTurn = false

const schedule = (): void => {
  if (isScheduled) return
  isScheduled = true
  setImmediate(goOn)
}

const goOn = (): void => {
  isReadersTurn = !isReadersTurn
  const [stream] = reading
  const [head] = writing
  if (stream !== undefined && (isReadersTurn || head === undefined)) {
    reading.delete(stream)
    stream.socket.resume()
  } else if (head !== undefined) {
    const { work } = head
    head.work = undefined
    work?.()
    // It has not asked for another turn.
    if (head.work === undefined && writing[0] === head) writing.shift()
  }
  isScheduled = false
  if (reading.size > 0 || writing.length > 0) schedule()
}

let shared: Uint8Array | undefined

/**
 * What a socket reads into. On Unix, Node reads only when there is something, and hands it over before anything else is
 * read: so one memory does for all sockets, of all clients of a thread. Nobody who is handed bytes may keep them, so one
 * never sees those of another. A thread has modules of its own, thus its own memory; only the one event loop that reads
 * into it writes there. Elsewhere a read may wait with its memory in hand.
 */
const readBuffer = (): Uint8Array => {
  const isWaiting = process.platform === "win32" || "deno" in process.versions || "bun" in process.versions
  return isWaiting ? new Uint8Array(readSize) : shared ??= new Uint8Array(readSize)
}

/** Nobody answers after this long. */
const openTimeout = "8 seconds"

/** An open socket and what has become of it. */
class NodeStream implements ByteStream {
  readonly socket: Net.Socket
  private sink: ByteSink | undefined
  private ended: StreamError | undefined
  private finish: ((error: StreamError) => void) | undefined

  constructor(address: Address) {
    this.socket = Net.connect({
      host: address.host,
      port: address.port,
      noDelay: true,
      keepAlive: true,
      onread: {
        buffer: readBuffer(),
        callback: (length, buffer) => {
          this.sink?.data(buffer.subarray(0, length))
          if (length < readSize) return true
          this.wait()
          return false
        }
      }
    })
    // Nothing is read before somebody listens.
    this.socket.pause()
    this.socket.on("drain", () => this.sink?.drain())
    this.socket.on("error", (cause) => this.end(new StreamError({ reason: "Read", cause })))
    this.socket.on("close", () => this.end(new StreamError({ reason: "Close" })))
    // The other side will send nothing more, so there is nobody to talk to.
    this.socket.on("end", () => this.end(new StreamError({ reason: "Close" })))
  }

  private wait(): void {
    reading.add(this)
    schedule()
  }

  private end(error: StreamError): void {
    this.ended ??= error
    reading.delete(this)
    const mine = writing.findIndex(({ stream }) => stream === this)
    if (mine >= 0) writing.splice(mine, 1)
    this.sink = undefined
    this.finish?.(this.ended)
  }

  /** Calls back once: when the socket stands, or cannot. */
  opened(callback: (error: StreamError | undefined) => void): void {
    this.socket.once("connect", () => callback(undefined))
    this.finish = ({ cause }) => callback(new StreamError({ reason: "Open", cause }))
  }

  readonly run = (sink: ByteSink): Effect.Effect<never, StreamError> =>
    Effect.async((resume) => {
      if (this.ended !== undefined) return resume(Effect.fail(this.ended))
      this.finish = (error) => resume(Effect.fail(error))
      this.sink = sink
      this.socket.resume()
      return Effect.sync(() => {
        this.sink = undefined
        this.finish = undefined
      })
    })

  readonly write = (bytes: Uint8Array, done?: () => void): boolean =>
    this.ended !== undefined || this.socket.write(bytes, done)

  readonly later = (work: () => void): void => {
    if (this.ended !== undefined) return
    const mine = writing.find(({ stream }) => stream === this)
    if (mine === undefined) writing.push({ stream: this, work })
    else mine.work = work
    schedule()
  }
}

const dial: Dialer["Type"]["dial"] = (address) =>
  Effect.acquireRelease(
    Effect.sync(() => new NodeStream(address)),
    ({ socket }) => Effect.sync(() => socket.destroy())
  ).pipe(
    Effect.tap((stream) =>
      Effect.async<void, StreamError>((resume) => {
        stream.opened((error) => resume(error === undefined ? Effect.void : Effect.fail(error)))
      })
    ),
    Effect.timeoutFail({ duration: openTimeout, onTimeout: () => new StreamError({ reason: "OpenTimeout" }) })
  )

/**
 * Dials by TCP.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerTcp: Layer.Layer<Dialer> = Layer.succeed(Dialer, { dial })
