/** Paid media: what they look like before they are paid for, buying them, and what whoever sells them is told. */
import { assert, describe } from "@effect/vitest"
import type { Scope } from "effect"
import { Effect, Fiber, Option, Stream } from "effect"
import { Files, Media, Messages, Payments, Rpc, type Telegram, Updates } from "layergram"
import * as payments from "layergram/tl/payments"
import type { Dialer } from "../../services/Dialer.ts"
import { patiently, settle } from "../client/support.ts"
import { files, noise, play } from "../files/support.ts"
import { asBob, idOf, type Scene } from "../messages/support.ts"
import { sameBytes } from "../support/bytes.ts"
import { it } from "../support/virtualTime.ts"
import { Writer } from "../../schema/tl/Writer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { writePaymentsPaymentForm, writePaymentsPaymentResult } from "../../schema/tl/api/write.ts"
import { inProcess, keptStore, signIn } from "../login/support.ts"
import { Faults } from "layergram/testing"
import { only, png, send, sent } from "./support.ts"

const withFiles = <A, E>(
  use: (scene: Scene) => Effect.Effect<A, E, Files.Files | Telegram.Telegram | Dialer | Scope.Scope>
) => patiently(asBob((scene) => Effect.provide(use(scene), files())))

const picture = png(300, 200)
const film = noise(3000)
const goods = Media.paid(5n, [Media.photo(picture), Media.video(film, { width: 64, height: 36 })])

const stars = Effect.map(
  Rpc.invoke(payments.getStarsStatus({ peer: { _tag: "inputPeerSelf" } })),
  ({ balance }) => balance._tag === "starsAmount" ? balance.amount : 0n
)

const paidIn = (chat: number, id: number) =>
  Effect.map(
    Messages.get({ chat, id: idOf(id) }),
    (found) => only("PaidMedia", Option.getOrThrow(Option.getOrThrow(found).media))
  )

/** Bob buys what Alice has in her channel. */
const inChannel = (scene: Scene, price: bigint) =>
  Effect.gen(function*() {
    const { alice, bob, server } = scene
    const channel = yield* server.channel(alice, { title: "Films", broadcast: true }, [bob])
    // Alice has no client: what she posts was uploaded by Bob's.
    const photo = yield* Media.store(Media.photo(picture))
    const video = yield* Media.store(Media.video(film, { width: 64, height: 36 }))
    const extendedMedia = [yield* Media.from(photo).toInput, yield* Media.from(video).toInput]
    const media = { _tag: "inputMediaPaidMedia", starsAmount: price, extendedMedia } as const
    const id = yield* alice.send(channel, "for stars", { media })
    return { channel, id }
  })

describe("paid media", () => {
  it.effect("are previews until they are bought, and files from then on (F95, F102, 9.24)", () =>
    withFiles((scene) =>
      Effect.gen(function*() {
        const { channel, id } = yield* inChannel(scene, 5n)
        yield* settle
        const before = yield* paidIn(channel.marked, id)
        assert.strictEqual(before.stars, 5n)
        assert.deepStrictEqual(
          before.items.map((item) =>
            item._tag === "PaidPreview" ? [item.width, item.height, Option.isSome(item.duration)] : item._tag
          ),
          [[300, 200, false], [64, 36, true]]
        )
        const message = { chat: channel.marked, id: idOf(id) }
        const differs = yield* Effect.flip(Payments.buyMedia(message, 4n))
        assert.deepInclude(differs, { _tag: "PriceDiffers", agreed: 4n, asked: 5n, mayHaveBeenExecuted: false })
        const had = yield* stars

        const bought = yield* Payments.buyMedia(message, 5n)
        assert.strictEqual(yield* stars, had - 5n)
        for (const media of [bought, yield* paidIn(channel.marked, id)]) {
          const [photo, video] = media.items
          if (photo?._tag !== "Photo" || video?._tag !== "Video") return assert.fail("not what was bought")
          sameBytes(yield* Files.bytes(photo), picture)
          sameBytes(yield* Files.bytes(video), film)
        }
        // They come again from the message, for those who have paid.
        const [photo] = bought.items
        yield* scene.server.expireFileReferences
        if (photo?._tag === "Photo") sameBytes(yield* Files.bytes(photo), picture)
        const again = yield* Effect.flip(Payments.buyMedia(message, 5n))
        assert.deepInclude(again, { _tag: "UnlistedError", reason: "INVOICE_ALREADY_PAID" })
      })
    ))

  it.effect("are those of the chat where they were bought, whatever other chats have under the same id (F95)", () =>
    withFiles((scene) =>
      Effect.gen(function*() {
        const told = (channelId: number, msgId: number, w: number): T.Update => ({
          _tag: "updateMessageExtendedMedia",
          peer: { _tag: "peerChannel", channelId },
          msgId,
          extendedMedia: [{ _tag: "messageExtendedMediaPreview", w, h: 1 }]
        })
        const buy = Effect.fn(function*(hasOther: boolean, hasOwn: boolean) {
          const { channel, id } = yield* inChannel(scene, 5n)
          const updates = [
            ...(hasOther ? [told(channel.id + 1, id, 10)] : []),
            ...(hasOwn ? [told(channel.id, id, 20)] : [])
          ]
          const writer = new Writer()
          writePaymentsPaymentResult(writer, {
            _tag: "payments.paymentResult",
            updates: { _tag: "updates", updates, users: [], chats: [], date: 1, seq: 0 }
          })
          yield* scene.server.inject(Faults.onCall("payments.sendStarsForm", { _tag: "Answer", bytes: writer.copy() }))
          return yield* Payments.buyMedia({ chat: channel.marked, id: idOf(id) }, 5n)
        })
        const [item] = (yield* buy(true, true)).items
        assert.deepInclude(item, { _tag: "PaidPreview", width: 20 })
        const strange = yield* Effect.flip(buy(true, false))
        assert.deepInclude(strange, { _tag: "InvalidCall", reason: "UnreadableAnswer" })
      })
    ))

  it.effect("are not paid for where the price is none in stars that one can agree to (F95)", () =>
    withFiles((scene) =>
      Effect.gen(function*() {
        const { channel, id } = yield* inChannel(scene, 5n)
        const had = yield* stars
        const form = (currency: string, ...amounts: ReadonlyArray<bigint>): Uint8Array => {
          const writer = new Writer()
          writePaymentsPaymentForm(writer, {
            _tag: "payments.paymentFormStars",
            formId: 1n,
            botId: 1,
            title: "",
            description: "",
            invoice: {
              _tag: "invoice",
              currency,
              prices: amounts.map((amount) => ({ _tag: "labeledPrice" as const, label: "", amount }))
            },
            users: []
          })
          return writer.copy()
        }
        const told = Effect.fn(function*(bytes: Uint8Array) {
          const fault = Faults.onCall("payments.getPaymentForm", { _tag: "Answer", bytes }, { times: 1 })
          yield* scene.server.inject(fault)
          return yield* Effect.flip(Payments.buyMedia({ chat: channel.marked, id: idOf(id) }, 5n))
        })
        const unreadable = { _tag: "InvalidCall", reason: "UnreadableAnswer" } as const
        assert.deepInclude(yield* told(form("EUR", 5n)), unreadable)
        // As much as was agreed to, in all.
        assert.deepInclude(yield* told(form("XTR", 9n, -4n)), unreadable)
        assert.deepInclude(yield* told(form("XTR", 3n, 3n)), { _tag: "PriceDiffers", agreed: 5n, asked: 6n })
        assert.deepInclude(yield* told(form("XTR")), { _tag: "PriceDiffers", agreed: 5n, asked: 0n })
        assert.lengthOf(yield* scene.server.calls("payments.sendStarsForm"), 0)
        assert.strictEqual(yield* stars, had)
      })
    ))

  it.effect("that another app has bought are told of as what they are (F95, F42)", () =>
    withFiles((scene) =>
      Effect.gen(function*() {
        const { channel, id } = yield* inChannel(scene, 5n)
        const store = yield* keptStore
        const told = yield* inProcess(
          scene.server,
          store,
          Effect.gen(function*() {
            yield* signIn(scene.server, scene.bob.phone)
            const changed = yield* Effect.fork(Stream.runHead(Updates.on("PaidMediaChanged")))
            yield* settle
            return changed
          }).pipe(Effect.flatMap((changed) =>
            Effect.gen(function*() {
              yield* scene.bob.buy(channel, id)
              return Option.getOrThrow(yield* Fiber.join(changed))
            })
          ))
        )
        assert.deepStrictEqual([Number(told.chat.id), Number(told.message)], [channel.id, id])
        assert.deepStrictEqual(told.items.map(({ _tag }) => _tag), ["Photo", "Video"])
      })
    ))

  it.effect("are not sold to those who have too few stars, nor sent where nobody may sell (F95)", () =>
    withFiles((scene) =>
      Effect.gen(function*() {
        const { alice, bob } = scene
        const { channel, id } = yield* inChannel(scene, 20_000n)
        const message = { chat: channel.marked, id: idOf(id) }
        assert.isBelow(Number(yield* stars), 20_000)
        assert.strictEqual((yield* Effect.flip(Payments.buyMedia(message, 20_000n)))._tag, "BALANCE_TOO_LOW")
        const [item] = (yield* paidIn(channel.marked, id)).items
        assert.strictEqual(item?._tag, "PaidPreview")

        yield* alice.send(bob, "hello")
        yield* settle
        assert.strictEqual((yield* Effect.flip(send(alice, goods)))._tag, "EXTENDED_MEDIA_PEER_INVALID")
      })
    ))

  it.effect("bring stars to the bot that sends them, which is told who has bought what (F95)", () =>
    patiently(play(({ alice, bot }) =>
      Effect.gen(function*() {
        const sold = yield* Effect.fork(Stream.runHead(Updates.on("PaidMediaPurchased")))
        yield* settle
        const offer = Media.paid(5n, [Media.photo(picture)], { payload: "order 42" })
        const { id } = yield* send(alice, offer)
        assert.isAbove(id, 0)
        yield* settle
        const theirs = (yield* alice.history(bot)).at(-1)
        const item = theirs?.message._tag === "message" && theirs.message.media?._tag === "messageMediaPaidMedia"
          ? theirs.message.media.extendedMedia[0]
          : undefined
        assert.deepStrictEqual(item, { _tag: "messageExtendedMediaPreview", w: 300, h: 200 })
        yield* alice.buy(bot, theirs?.id ?? 0)
        const update = Option.getOrThrow(yield* Fiber.join(sold))
        assert.deepInclude(update, { payload: "order 42" })
        assert.strictEqual(update.user.id, alice.id)
        assert.strictEqual(yield* stars, 5n)
        // To whoever sells them they are never hidden.
        assert.strictEqual((yield* sent(alice, goods)).items[0]?._tag, "Photo")
      })
    )))
})
