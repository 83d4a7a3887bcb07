import { assert, describe } from "@effect/vitest"
import { Chunk, Effect, Option, Predicate, Redacted, Stream } from "effect"
import type { Telegram, Update } from "layergram"
import { Auth, Button, CallbackQuery, Inline, InlineQuery, InlineResult, Keyboard, Rpc, Updates } from "layergram"
import * as messages from "layergram/tl/messages"
import * as Peer from "../../../schema/model/Peer.ts"
import * as UpdateModel from "../../../schema/model/Update.ts"
import { it } from "../../support/virtualTime.ts"
import { client, failureOf, memory, patiently, settle } from "../support.ts"
import { TestServer } from "layergram/testing"

const cats = Stream.map(
  Stream.range(1, 12),
  (n) =>
    InlineResult.article(
      `cat-${n}`,
      { title: `Cat ${n}`, description: "meows" },
      InlineResult.text(`I am cat ${n}`, {
        keyboard: Keyboard.inline([[Button.callback("Stroke", "stroke")]])
      })
    )
)

/** A bot in inline mode, and a client that is signed in as a user. */
const scene = <A, E>(
  answer: (query: Update.InlineQuery) => Effect.Effect<void, unknown, Telegram.Telegram>,
  use: (bot: { readonly id: number; readonly username: string | undefined }) => Effect.Effect<A, E, Telegram.Telegram>
) =>
  Effect.gen(function*() {
    const server = yield* TestServer.TestServer
    const bot = yield* server.bot({ username: "cat_bot", inline: { placeholder: "Which cat?", feedback: true } })
    const seen: Array<Update.Update> = []
    const serve = Stream.runForEach(Updates.stream, (update) => {
      seen.push(update)
      if (update._tag === "InlineQuery") return answer(update)
      if (update._tag === "InlineCallbackQuery") return CallbackQuery.answer(update, "purr")
      return Effect.void
    }).pipe(Effect.provide(client(server, { token: bot.token })))
    yield* Effect.forkScoped(serve)
    const ann = yield* server.user({ firstName: "Ann", phone: "15551234567" })
    yield* settle
    const result = yield* Effect.gen(function*() {
      const sent = yield* Auth.sendCode(Redacted.make(ann.phone))
      assert.strictEqual(sent._tag, "CodeSent")
      if (sent._tag === "CodeSent") {
        yield* Auth.signIn(sent, Redacted.make((yield* server.loginCode(ann.phone)) ?? ""))
      }
      return yield* use(bot)
    }).pipe(Effect.provide(client(server)), patiently)
    return { result, seen, server }
  }).pipe(Effect.scoped, Effect.provide(memory()))

describe("inline bots", () => {
  it.effect("offer a stream of results page by page, and only what is looked at is made (F38, F90, F189)", () =>
    Effect.gen(function*() {
      let made = 0
      const counted = Stream.tap(cats, () => Effect.sync(() => made++))
      const { result, seen } = yield* scene(
        (query) => InlineQuery.answer(query, counted, { pageSize: 5, cacheFor: 0 }),
        () =>
          Effect.gen(function*() {
            const some = yield* Stream.runCollect(Stream.take(Inline.results("cat_bot", "cats"), 7))
            const looked = made
            const all = yield* Stream.runCollect(Inline.results("cat_bot", "cats"))
            return { some: Chunk.toReadonlyArray(some), all: Chunk.toReadonlyArray(all), looked }
          })
      )
      assert.deepStrictEqual(result.all.map(({ id }) => id), Array.from({ length: 12 }, (_, at) => `cat-${at + 1}`))
      assert.lengthOf(result.some, 7)
      // Two pages, each with one result more than it shows; the first page is passed over on the way to the second.
      assert.strictEqual(result.looked, 6 + 11)
      const offsets = seen.flatMap((update) => (update._tag === "InlineQuery" ? [update.offset] : []))
      assert.deepStrictEqual(offsets, ["", "5", "", "5", "10"])
    }))

  it.effect("send what was chosen, are told of it, and hear its buttons (F39, F188, F189)", () =>
    Effect.gen(function*() {
      const { seen } = yield* scene(
        (query) => InlineQuery.answer(query, cats),
        () =>
          Effect.gen(function*() {
            const cat = Option.getOrThrow(yield* Stream.runHead(Inline.results("cat_bot", "cats")))
            assert.deepStrictEqual([cat.type, cat.title], ["article", Option.some("Cat 1")])
            const sent = yield* Inline.send("me", cat)
            const message = sent._tag === "updates"
              ? sent.updates.flatMap((update) => (update._tag === "updateNewMessage" ? [update.message] : []))[0]
              : undefined
            if (message?._tag !== "message") return assert.fail("no message was sent")
            assert.deepInclude(message, { message: "I am cat 1" })
            assert.isDefined(message.viaBotId)
            const answer = yield* Rpc.invoke(messages.getBotCallbackAnswer({
              peer: { _tag: "inputPeerSelf" },
              msgId: message.id,
              data: new TextEncoder().encode("stroke")
            }))
            assert.strictEqual(answer.message, "purr")
            // The answer is an old one, to a user who has never got it.
            const gone = failureOf(yield* Effect.exit(Inline.send("me", { query: 5n, id: "cat-1" })))
            assert.strictEqual(gone._tag, "INLINE_RESULT_EXPIRED")
          })
      )
      const chosen = seen.find(({ _tag }) => _tag === "ChosenInlineResult")
      const pressed = seen.find(({ _tag }) => _tag === "InlineCallbackQuery")
      if (chosen?._tag !== "ChosenInlineResult" || pressed?._tag !== "InlineCallbackQuery") return assert.fail()
      assert.deepStrictEqual([chosen.result, chosen.query], ["cat-1", "cats"])
      assert.deepStrictEqual(chosen.inlineMessage, Option.some(pressed.inlineMessage))
    }))

  it.effect("that do not answer, or answer twice or wrongly, are told so (F90)", () =>
    Effect.gen(function*() {
      const failures: Array<unknown> = []
      const note = (effect: Effect.Effect<void, { readonly _tag: string }, Telegram.Telegram>) =>
        Effect.catchAll(effect, (error) => Effect.sync(() => failures.push(error._tag)))
      const one = (id: string) => InlineResult.article(id, { title: "One" }, InlineResult.text("one"))
      const { result } = yield* scene(
        (query) =>
          query.query === "silence" ? Effect.void : Effect.all([
            note(InlineQuery.answer(query, [one("a"), one("a")])),
            note(InlineQuery.answer(query, [InlineResult.article("b", { title: "" }, InlineResult.text("x"))])),
            note(InlineQuery.answer(query, [one("a"), one("b")])),
            note(InlineQuery.answer(query, [one("a")]))
          ], { discard: true, concurrency: 1 }),
        () =>
          Effect.all([
            Effect.map(Stream.runCollect(Inline.results("cat_bot", "one")), Chunk.size),
            Effect.flip(Stream.runCollect(Inline.results("cat_bot", "silence"))).pipe(Effect.map(({ _tag }) => _tag)),
            Effect.flip(Stream.runCollect(Inline.results("me", "one"))).pipe(Effect.map(({ _tag }) => _tag))
          ], { concurrency: 1 })
      )
      assert.deepStrictEqual(result, [2, "BOT_RESPONSE_TIMEOUT", "NotABot"])
      assert.deepStrictEqual(failures, ["RESULT_ID_DUPLICATE", "ARTICLE_TITLE_EMPTY", "QUERY_ID_INVALID"])
    }))
})

describe("offsets of inline queries", () => {
  type Results = Stream.Stream<InlineResult.InlineResult> | ReadonlyArray<InlineResult.InlineResult>
  const asked = (
    offset: string,
    results: Results,
    options?: InlineQuery.StreamOptions
  ) =>
    Effect.gen(function*() {
      const query = new UpdateModel.InlineQuery({
        id: 1n,
        user: new Peer.PeerUser({ id: 1 as Peer.PeerUser["id"] }, true),
        query: "",
        offset,
        chatType: Option.none(),
        location: Option.none()
      }, true)
      let last: unknown
      const invoke: Rpc.Rpc["Type"]["invoke"] = (request) => {
        last = request.params
        return Effect.die("answered")
      }
      yield* Effect.exit(InlineQuery.answer(query, results, options)).pipe(
        Effect.provideService(
          Rpc.Rpc,
          Rpc.Rpc.of({
            invoke,
            randomId: () => 1n,
            isClosed: () => false,
            closed: () => Effect.never
          })
        )
      )
      return last
    })

  it.effect("have a stream run no farther than the bot allows (F39, F86)", () =>
    Effect.gen(function*() {
      let made = 0
      const endless = Stream.map(Stream.iterate(0, (n) => n + 1), (n) => {
        made++
        return InlineResult.article(`${n}`, { title: `${n}` }, InlineResult.text(`${n}`))
      })
      const count = (params: unknown) =>
        Predicate.hasProperty(params, "results") && Predicate.hasProperty(params, "nextOffset")
          ? [Array.isArray(params.results) ? params.results.length : -1, params.nextOffset]
          : []
      assert.deepStrictEqual(count(yield* asked("999999999", endless)), [0, undefined])
      assert.strictEqual(made, 0)
      assert.deepStrictEqual(count(yield* asked("950", endless)), [50, undefined])
      assert.deepStrictEqual(count(yield* asked("900", endless)), [50, "950"])
      assert.isBelow(made, 2 * 1000 + 2 * Stream.DefaultChunkSize)
      assert.deepStrictEqual(count(yield* asked("20", endless, { most: 30 })), [10, undefined])
      const all = Array.from({ length: 1200 }, (_, n) =>
        InlineResult.article(`${n}`, { title: "n" }, InlineResult.text("n")))
      assert.deepStrictEqual(count(yield* asked("1150", all)), [50, undefined])
      assert.deepStrictEqual(count(yield* asked("1100", all)), [50, "1150"])
    }))
})
