/**
 * Our SOCKS requests against those of the package `socks`: to the same destinations both must say the same.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Net from "node:net"
import type { Failed, Negotiation } from "../../schema/wire/Negotiation.ts"
import * as Socks4 from "../../schema/wire/Socks4.ts"
import * as Socks5 from "../../schema/wire/Socks5.ts"
import { require } from "./support.ts"

const { SocksClient }: {
  readonly SocksClient: { readonly createConnection: (options: unknown) => Promise<{ readonly socket: Net.Socket }> }
} = require("socks")

/** What they send to a proxy that answers so, of either version. */
const heard = (answers: ReadonlyArray<ReadonlyArray<number>>, say: (port: number) => Promise<unknown>) =>
  Effect.gen(function*() {
    const bytes: Array<number> = []
    const server = yield* Effect.acquireRelease(
      Effect.async<Net.Server>((resume) => {
        const listener = Net.createServer((socket) => {
          let turn = 0
          socket.on("error", () => {})
          socket.on("data", (chunk) => {
            bytes.push(...chunk)
            const answer = answers[turn++]
            if (answer !== undefined) socket.write(Uint8Array.from(answer))
          })
        })
        listener.listen(0, "127.0.0.1", () => resume(Effect.succeed(listener)))
      }),
      (listener) => Effect.sync(() => listener.close())
    )
    const address = server.address()
    yield* Effect.promise(() => say(typeof address === "object" ? address?.port ?? 0 : 0))
    return bytes
  }).pipe(Effect.scoped)

/** What we say to the same answers. */
const said = (negotiation: Negotiation | Failed, answers: ReadonlyArray<ReadonlyArray<number>>) => {
  if ("reason" in negotiation) return assert.fail(negotiation.detail)
  const bytes = [...negotiation.opening]
  for (const answer of answers) {
    const progress = negotiation.receive(Uint8Array.from(answer))
    if (progress._tag !== "Failed") bytes.push(...progress.send ?? [])
  }
  return bytes
}

const hosts = ["1.2.3.4", "dc2.example.org", "2001:67c:4e8:f002::a"]

describe("the package socks", () => {
  for (const host of hosts) {
    for (const credentials of [undefined, { username: "alice", password: "secret" }]) {
      it.live(`asks for ${host} over SOCKS 5 as we do${credentials === undefined ? "" : ", with a password"}`, () =>
        Effect.gen(function*() {
          const done = [5, 0, 0, 1, 0, 0, 0, 0, 0, 0]
          const answers = credentials === undefined ? [[5, 0], done] : [[5, 2], [1, 0], done]
          const login = credentials && { userId: credentials.username, password: credentials.password }
          const theirs = yield* heard(answers, async (port) => {
            const { socket } = await SocksClient.createConnection({
              command: "connect",
              proxy: { host: "127.0.0.1", port, type: 5, ...login },
              destination: { host, port: 443 }
            })
            socket.destroy()
          })
          const ours = said(Socks5.negotiate({ host, port: 443, credentials }), answers)
          // We offer nobody's way in first, they last; the rest is the same.
          const greeting = credentials === undefined ? 3 : 4
          assert.sameMembers(ours.slice(2, greeting), theirs.slice(2, greeting))
          assert.deepStrictEqual(ours.slice(greeting), theirs.slice(greeting))
        }))
    }
  }

  for (const host of hosts.slice(0, 2)) {
    it.live(`asks for ${host} over SOCKS 4 as we do`, () =>
      Effect.gen(function*() {
        const answers = [[0, 90, 0, 0, 0, 0, 0, 0]]
        const theirs = yield* heard(answers, async (port) => {
          const { socket } = await SocksClient.createConnection({
            command: "connect",
            proxy: { host: "127.0.0.1", port, type: 4, userId: "alice" },
            destination: { host, port: 443 }
          })
          socket.destroy()
        })
        assert.deepStrictEqual(said(Socks4.negotiate({ host, port: 443, user: "alice" }), answers), theirs)
      }))
  }
})
