/**
 * Lets the embedded server listen on loopback TCP: every data centre on a port of its own.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Net from "node:net"
import type { DataCentre } from "../../schema/wire/Servers.ts"
import type { Address } from "../../services/Dialer.ts"
import type { Accepted, Pipe } from "./connection.ts"
import type { Core } from "./core.ts"
import { allCentres } from "./environment.ts"
import { ListenError } from "./ListenError.ts"

const host = "127.0.0.1"

/** More than this waiting to be sent, nothing more is read from a client. */
const enough = 4 * 1024 * 1024

/** What is done with a stream that somebody opens; `undefined` refuses it. */
type Serve = (pipe: Pipe) => Pick<Accepted, "data" | "ended"> | undefined

const attend = (serve: Serve, socket: Net.Socket) => {
  const accepted = serve({
    write: (bytes) => {
      if (!socket.write(bytes) && socket.writableLength > enough) socket.pause()
    },
    close: () => socket.destroySoon()
  })
  if (accepted === undefined) {
    socket.resetAndDestroy()
    return
  }
  socket.setNoDelay(true)
  socket.on("data", accepted.data)
  socket.on("drain", () => socket.resume())
  // What follows an error is the end.
  socket.on("error", () => {})
  socket.on("close", accepted.ended)
}

/**
 * Listens on a free port until the scope closes. `dc` is for the error only.
 *
 * @since 0.1.0
 * @category constructors
 */
export const bind = (dc: number, serve: Serve): Effect.Effect<Address, ListenError, Scope.Scope> =>
  Effect.gen(function*() {
    const sockets = new Set<Net.Socket>()
    const server = yield* Effect.acquireRelease(
      Effect.sync(() =>
        Net.createServer((socket) => {
          sockets.add(socket)
          socket.on("close", () => sockets.delete(socket))
          attend(serve, socket)
        })
      ),
      (open) =>
        Effect.async<void>((resume) => {
          open.close(() => resume(Effect.void))
          for (const socket of sockets) socket.destroy()
        })
    )
    yield* Effect.async<void, ListenError>((resume) => {
      server.once("error", (cause) => resume(Effect.fail(new ListenError({ dc, cause }))))
      server.listen(0, host, () => resume(Effect.void))
    })
    const address = server.address()
    if (address === null || typeof address === "string") return yield* new ListenError({ dc, cause: "no port" })
    return { host, port: address.port }
  })

/**
 * Listens for all data centres, until the scope closes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const listenAll = (core: Core): Effect.Effect<ReadonlyArray<DataCentre>, ListenError, Scope.Scope> =>
  Effect.forEach(
    allCentres(core.environment.settings),
    (dc) => Effect.map(bind(dc, (pipe) => core.accept(dc, "tcp", pipe)), (address) => ({ id: dc, ...address }))
  )
