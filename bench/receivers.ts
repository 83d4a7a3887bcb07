/** Clients that wait for as many new messages as they are told. */
import { Effect, Exit, Layer, Scope } from "effect"
import { SessionStore, Telegram, Updates } from "layergram"
import * as TelegramNode from "layergram/node"
import { settings } from "../test/support/announced.ts"
import type * as Apart from "./apart.ts"
import * as Clients from "./clients.ts"
import type { Announcement } from "./server.ts"

/** What somebody who receives is asked for. */
export interface Order {
  readonly updates: number
}

/** Counts, and says when all are there that were ever wanted. */
class Counter {
  private count = 0
  private wanted = 0
  private done: (() => void) | undefined
  add(): void {
    if (++this.count >= this.wanted) this.done?.()
  }
  wait({ updates }: Order): Promise<void> {
    this.wanted += updates
    return new Promise((resolve) => {
      this.done = resolve
      if (this.count >= this.wanted) resolve()
    })
  }
}

/** With everything on that makes the order sure and keeps the state. */
export const layergram = async (server: Announcement): Promise<Apart.Client<Order>> => {
  const counter = new Counter()
  const scope = Effect.runSync(Scope.make())
  const live = Telegram.layerWith({ updates: { catchUp: "accountAndChannels", save: "handled" } }).pipe(Layer.provide([
    TelegramNode.layer,
    SessionStore.layerMemory,
    settings(server, server.tokens[0] ?? "")
  ]))
  const context = await Effect.runPromise(Scope.extend(Layer.build(live), scope))
  const handler = Updates.run((update) =>
    Effect.sync(() => {
      if (update._tag === "NewMessage") counter.add()
    })
  )
  Effect.runFork(Effect.forkIn(Effect.provide(handler, context), scope))
  return { run: (order) => counter.wait(order), close: () => Effect.runPromise(Scope.close(scope, Exit.void)) }
}

/** Likewise. */
export const mtcute = async (server: Announcement): Promise<Apart.Client<Order>> => {
  const counter = new Counter()
  const client = (await Clients.loadMtcute(server))({ updates: { catchUp: true } })
  client.onNewMessage.add(() => counter.add())
  await client.start({ botToken: server.tokens[1] })
  return { run: (order) => counter.wait(order), close: () => client.destroy() }
}
