import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "effect/FastCheck"
import type { Actor, Place } from "../../../layers/testing/script.ts"
import type { Server } from "../../../layers/testing/Server.ts"
import { TestServer } from "../../../layers/testing/TestServer.ts"
import * as updates from "../../../schema/tl/api/methods/updates.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import * as Raw from "./raw.ts"

/** What happens: somebody does something with a message, chosen by numbers. */
interface Step {
  readonly kind: "send" | "edit" | "remove" | "read" | "look"
  readonly chat: number
  readonly who: number
  readonly which: number
}

const steps: FastCheck.Arbitrary<ReadonlyArray<Step>> = FastCheck.array(
  FastCheck.record({
    kind: FastCheck.constantFrom("send", "send", "send", "edit", "remove", "read", "look"),
    chat: FastCheck.nat(3),
    who: FastCheck.nat(2),
    which: FastCheck.nat(5)
  }),
  { minLength: 1, maxLength: 40 }
)

/** What a reader knows: its state, and the text of every message by chat and id. */
interface Known {
  pts: number
  date: number
  qts: number
  readonly channels: Map<number, number>
  readonly messages: Map<string, string>
}

const nameOf = (peer: T.Peer, id: number): string =>
  peer._tag === "peerChannel" ? `channel ${peer.channelId} ${id}` : `own ${id}`

const learn = (known: Known, message: T.Message) => {
  if (message._tag === "message") known.messages.set(nameOf(message.peerId, message.id), message.message)
}

const apply = (known: Known, update: T.Update) => {
  switch (update._tag) {
    case "updateEditMessage":
    case "updateEditChannelMessage":
      return learn(known, update.message)
    case "updateDeleteMessages":
      for (const id of update.messages) known.messages.delete(`own ${id}`)
      return
    case "updateDeleteChannelMessages":
      for (const id of update.messages) known.messages.delete(`channel ${update.channelId} ${id}`)
  }
}

const catchUpChannel = (session: Raw.Session, known: Known, channel: T.channel) =>
  Effect.gen(function*() {
    while (true) {
      const pts = known.channels.get(channel.id) ?? 1
      const answer = yield* Raw.invoke(
        session,
        updates.getChannelDifference({
          channel: { _tag: "inputChannel", channelId: channel.id, accessHash: channel.accessHash ?? 0n },
          filter: { _tag: "channelMessagesFilterEmpty" },
          pts,
          limit: 3
        })
      )
      assert(typeof answer !== "string", String(answer))
      assert(answer._tag !== "updates.channelDifferenceTooLong")
      if (answer._tag === "updates.channelDifference") {
        for (const message of answer.newMessages) learn(known, message)
        for (const update of answer.otherUpdates) apply(known, update)
        assert.isAbove(answer.pts, pts)
      }
      known.channels.set(channel.id, answer.pts)
      if (answer.final === true) return
    }
  })

/** Brings what a reader knows up to date, with nothing but differences. */
const catchUp = (session: Raw.Session, known: Known) =>
  Effect.gen(function*() {
    const changed = new Map<number, T.channel>()
    let finished = false
    while (!finished) {
      const { date, pts, qts } = known
      const answer = yield* Raw.invoke(session, updates.getDifference({ pts, date, qts }))
      assert(typeof answer !== "string", String(answer))
      assert(answer._tag !== "updates.differenceTooLong")
      finished = answer._tag !== "updates.differenceSlice"
      if (answer._tag === "updates.differenceEmpty") break
      for (const message of answer.newMessages) learn(known, message)
      for (const update of answer.otherUpdates) {
        if (update._tag !== "updateChannelTooLong") apply(known, update)
        const chat = answer.chats.find((one) =>
          update._tag === "updateChannelTooLong" && one._tag === "channel" && one.id === update.channelId
        )
        if (chat?._tag === "channel") changed.set(chat.id, chat)
      }
      const state = answer._tag === "updates.difference" ? answer.state : answer.intermediateState
      if (!finished) assert.isAbove(state.pts, pts)
      known.pts = state.pts
      known.date = state.date
      known.qts = state.qts
    }
    for (const channel of changed.values()) yield* catchUpChannel(session, known, channel)
  })

const truth = (reader: Actor, chats: ReadonlyArray<Place>) =>
  Effect.map(Effect.forEach(chats, (chat) => reader.history(chat)), (histories) => {
    const all = histories.flat().flatMap(({ id, message }): ReadonlyArray<readonly [string, string]> =>
      message._tag === "message" ? [[nameOf(message.peerId, id), message.message]] : []
    )
    return new Map(all.toSorted())
  })

/** A bot that reads, two people, and the chats that they have: two private ones, a group, a supergroup. */
const cast = (server: Server) =>
  Effect.gen(function*() {
    const bot = yield* server.bot()
    const alice = yield* server.user()
    const bob = yield* server.user()
    const group = yield* server.group(alice, "group", [bob, bot])
    const channel = yield* server.channel(bob, { title: "supergroup" }, [alice, bot])
    yield* alice.start(bot)
    yield* bob.start(bot)
    return { bot, people: [alice, bob], chats: [alice, bob, group, channel] }
  })

const act = (
  { bot, chats, people }: Effect.Effect.Success<ReturnType<typeof cast>>,
  { chat, kind, which, who }: Step,
  text: string
) =>
  Effect.gen(function*() {
    const place = chats[chat]
    const actor = [...people, bot][who] ?? bot
    if (place === undefined) return
    // In a private chat the other side is the bot.
    const isPrivate = chat < 2
    const speaker = isPrivate && who < 2 ? people[chat] ?? bot : actor
    const seen = isPrivate && speaker !== bot ? bot : place
    const history = yield* speaker.history(seen)
    const message = history.at(-1 - which)
    if (kind === "send") return void (yield* speaker.send(seen, text))
    if (kind === "read") return yield* speaker.read(seen)
    if (message === undefined) return
    if (kind === "edit" && message.from === speaker.id) return yield* speaker.edit(seen, message.id, text)
    if (kind === "remove") yield* speaker.remove(seen, message.id)
  })

describe("differences", () => {
  it.scoped.prop(
    "bring a reader from any earlier state to exactly what is there (7.26-7.34)",
    [steps],
    ([script]) =>
      Effect.gen(function*() {
        const server = yield* TestServer
        const scene = yield* cast(server)
        const session = yield* Raw.signIn(scene.bot.token)
        const readers: Array<Known> = []
        for (const [index, step] of script.entries()) {
          yield* act(scene, step, `text ${index}`)
          if (step.kind !== "look" && index > 0) continue
          const state = yield* Raw.invoke(session, updates.getState())
          assert(typeof state !== "string")
          const channel = scene.chats[3]?.peer
          assert(channel?.kind === "channel")
          readers.push({
            pts: state.pts,
            date: state.date,
            qts: state.qts,
            channels: new Map([[channel.id, channel.box.pts]]),
            messages: yield* truth(scene.bot, scene.chats)
          })
        }
        const expected = yield* truth(scene.bot, scene.chats)
        for (const reader of readers) {
          yield* catchUp(session, reader)
          assert.deepStrictEqual(new Map([...reader.messages].toSorted()), expected)
        }
        assert.deepStrictEqual(yield* server.violations, [])
      }).pipe(Effect.provide(Raw.memory({ differenceSize: 3 }))),
    { fastCheck: { numRuns: 40 } }
  )

  it.scoped("say that it is too long ago, and begin anew (7.27, 7.35)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const channel = yield* server.channel(alice, { title: "supergroup" }, [bot])
      const session = yield* Raw.signIn(bot.token)
      for (let i = 0; i < 30; i++) {
        yield* alice.send(bot, `own ${i}`)
        yield* alice.send(channel, `post ${i}`)
      }
      const own = yield* Raw.invoke(session, updates.getDifference({ pts: 1, date: 1, qts: 0 }))
      assert.deepStrictEqual(own, { _tag: "updates.differenceTooLong", pts: 31 })
      const posts = yield* Raw.invoke(
        session,
        updates.getChannelDifference({
          channel: { _tag: "inputChannel", channelId: channel.id, accessHash: 0n },
          filter: { _tag: "channelMessagesFilterEmpty" },
          pts: 1,
          limit: 100
        })
      )
      assert(typeof posts !== "string" && posts._tag === "updates.channelDifferenceTooLong")
      assert(posts.dialog._tag === "dialog")
      assert.strictEqual(posts.dialog.pts, 31)
      assert.deepStrictEqual(posts.messages.map(({ id }) => id), Array.from({ length: 20 }, (_, i) => 30 - i))
    }).pipe(Effect.provide(Raw.memory({ differenceReach: 20, channelDifferenceReach: 20 }))))

  it.scoped("refuse states that cannot be (7.30)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const session = yield* Raw.signIn((yield* server.bot()).token)
      const ask = (pts: number, date: number) => Raw.invoke(session, updates.getDifference({ pts, date, qts: 0 }))
      assert.strictEqual(yield* ask(1, 0), "400 DATE_EMPTY")
      assert.strictEqual(yield* ask(0, 1), "400 PERSISTENT_TIMESTAMP_EMPTY")
      assert.strictEqual(yield* ask(9, 1), "400 PERSISTENT_TIMESTAMP_INVALID")
      assert.deepInclude(yield* ask(1, 1), { _tag: "updates.differenceEmpty" })
    }).pipe(Effect.provide(Raw.memory())))

  it.scoped("contain what is numbered by qts and seq (7.4, 7.5)", () =>
    Effect.gen(function*() {
      const server = yield* TestServer
      const bot = yield* server.bot()
      const session = yield* Raw.signIn(bot.token)
      const start = yield* Raw.good(Raw.invoke(session, updates.getState()))
      assert.deepInclude(start, { qts: 0, seq: 0 })
      const stopped = (qts: number) =>
        ({ _tag: "updateBotStopped", userId: bot.id, date: 1, stopped: true, qts }) as const
      yield* server.pushQts(bot, stopped)
      yield* server.pushSequenced(bot, [{ _tag: "updateConfig" }])
      yield* server.pushSequenced(bot, [{ _tag: "updateConfig" }])
      const told = yield* Raw.updatesIn(session)
      assert.deepStrictEqual(told.map((one) => (one._tag === "updates" ? one.seq : one._tag)), ["updateShort", 1, 2])
      const difference = yield* Raw.good(
        Raw.invoke(session, updates.getDifference({ pts: 1, date: start.date, qts: 0 }))
      )
      assert(difference._tag === "updates.difference")
      assert.deepStrictEqual(difference.otherUpdates.map(({ _tag }) => _tag), [
        "updateBotStopped",
        "updateConfig",
        "updateConfig"
      ])
      assert(difference.state._tag === "updates.state")
      assert.deepInclude(difference.state, { qts: 1, seq: 2 })
    }).pipe(Effect.provide(Raw.memory())))
})
