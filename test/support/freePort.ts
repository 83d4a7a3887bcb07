/** A port of the loopback interface that nobody listens on, a moment ago. */
import { Effect } from "effect"
import { createServer } from "node:net"

export const freePort: Effect.Effect<number> = Effect.async<number>((resume) => {
  const server = createServer()
  server.listen(0, "127.0.0.1", () => {
    const address = server.address()
    server.close(() => resume(Effect.succeed(typeof address === "object" ? address?.port ?? 0 : 0)))
  })
})
