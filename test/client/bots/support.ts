import { Effect, Layer, Option } from "effect"
import { Bot, Filter, Rpc, Update } from "layergram"
import { deliveredOf, mark } from "../../../layers/support/delivered.ts"
import * as fromTl from "../../../schema/model/fromTl.ts"
import { UserId } from "../../../schema/model/Ids.ts"

const written = (id: number, message: string) =>
  Option.getOrThrow(fromTl.message({
    _tag: "message",
    id,
    peerId: { _tag: "peerUser", userId: 9 },
    fromId: { _tag: "peerUser", userId: 9 },
    date: 0,
    message
  }, UserId.make(1)))

/** A message that a user has written to a bot. */
export const newMessage = (id: number, message: string): Update.NewMessage =>
  mark(new Update.NewMessage({ message: written(id, message) }, true), { id: Option.some(`am${id}`) })

/** Messages that a user has sent to a bot as one album. */
export const album = (...ids: ReadonlyArray<number>): Update.AlbumReceived => {
  const parts = ids.map((id) => `am${id}`)
  const messages = ids.map((id) => written(id, `photo ${id}`))
  return mark(new Update.AlbumReceived({ messages }, true), { id: Option.some(parts.join("+")), parts })
}

/** The same update as another process would be told it. */
export const copyOf = <U extends Update.Update>(update: U): U => {
  const copy: U = Object.assign(Object.create(Object.getPrototypeOf(update)), update)
  const delivered = deliveredOf(update)
  return delivered === undefined ? copy : mark(copy, delivered)
}

/** Hands updates to a router, and again when `/again N` is written: as a client does that was not saved. */
export const toldAgain = <E, R>(router: Bot.Router<E, R>): Bot.Router<E, R> => {
  const kept: Array<Update.Update> = []
  const keeps = Bot.use(router, (next, update) => Effect.zipRight(Effect.sync(() => kept.push(update)), next))
  const again = Bot.on(Filter.matching(/^\/again (\d+)$/)(Filter.text), ({ found }) => {
    const update = kept[Number(found[1])]
    const handled = update && router.handle(copyOf(update), { username: "shop_bot" })
    return handled ?? Effect.dieMessage("nothing was told")
  })
  return Bot.make(again, keeps)
}

/** Calls, of which those that send a message are answered two seconds late. */
export const slowSending = Effect.map(Rpc.Rpc, (rpc) => {
  const invoke: Rpc.Rpc["Type"]["invoke"] = (request, options) =>
    rpc.invoke(request, options).pipe(
      Effect.tap(() => request.method._tag === "messages.sendMessage" ? Effect.sleep("2 seconds") : Effect.void)
    )
  return Layer.succeed(Rpc.Rpc, Rpc.Rpc.of({ ...rpc, invoke }))
})
