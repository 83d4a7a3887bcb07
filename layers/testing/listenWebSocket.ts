/**
 * Lets the embedded server listen for WebSockets on loopback: every data centre on a port of its own, with any path.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/mtproto/transports#websocket
 */
import * as NodeSocketServer from "@effect/platform-node/NodeSocketServer"
import * as Socket from "@effect/platform/Socket"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Mailbox from "effect/Mailbox"
import type * as Scope from "effect/Scope"
import type { DataCentre } from "../../schema/wire/Servers.ts"
import type { Core } from "./core.ts"
import { allCentres } from "./environment.ts"
import { ListenError } from "./ListenError.ts"

const host = "127.0.0.1"

const serve = (core: Core, dc: number) => (socket: Socket.Socket) =>
  Effect.gen(function*() {
    const write = yield* socket.writer
    const line = yield* Mailbox.make<Uint8Array>()
    const accepted = core.accept(dc, "webSocket", {
      write: (bytes) => {
        line.unsafeOffer(bytes)
      },
      close: () => {
        line.unsafeDone(Exit.void)
      }
    })
    // Writing waits as long as nobody runs the socket.
    const receive = socket.runRaw((data) => {
      if (typeof data !== "string") accepted?.data(data)
    })
    const send = Effect.gen(function*() {
      let done = accepted === undefined
      while (!done) {
        const [chunks, over] = yield* line.takeAll
        for (const chunk of chunks) yield* write(chunk)
        done = over
      }
      yield* write(new Socket.CloseEvent(1000))
    })
    yield* Effect.raceFirst(receive, Effect.zipRight(send, Effect.never)).pipe(
      Effect.ensuring(Effect.sync(() => accepted?.ended()))
    )
  }).pipe(Effect.scoped, Effect.ignore)

const listen = (core: Core, dc: number): Effect.Effect<DataCentre, ListenError, Scope.Scope> =>
  Effect.gen(function*() {
    const server = yield* NodeSocketServer.makeWebSocket({ host, port: 0 }).pipe(
      Effect.mapError((cause) => new ListenError({ dc, cause }))
    )
    yield* Effect.forkScoped(server.run(serve(core, dc)))
    if (server.address._tag !== "TcpAddress") return yield* new ListenError({ dc, cause: "no port" })
    return { id: dc, host, port: server.address.port }
  })

/**
 * Listens for all data centres, until the scope closes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const listenAll = (core: Core): Effect.Effect<ReadonlyArray<DataCentre>, ListenError, Scope.Scope> =>
  Effect.forEach(allCentres(core.environment.settings), (dc) => listen(core, dc))
