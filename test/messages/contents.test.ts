import { assert, describe } from "@effect/vitest"
import { Effect, Option, Stream, TestClock } from "effect"
import { Dialogs, Messages, Reactions, Updates } from "layergram"
import { settle } from "../client/support.ts"
import { inProcess, keptStore, signIn } from "../login/support.ts"
import { it } from "../support/virtualTime.ts"
import type { Scene } from "./support.ts"
import { asBob } from "./support.ts"

const voice = {
  file: {
    bytes: new Uint8Array(100),
    mimeType: "audio/ogg",
    attributes: [{ _tag: "documentAttributeAudio", voice: true, duration: 1 }]
  }
} as const
const round = {
  file: {
    bytes: new Uint8Array(100),
    mimeType: "video/mp4",
    attributes: [{ _tag: "documentAttributeVideo", roundMessage: true, duration: 1, w: 240, h: 240 }]
  }
} as const

/** Gathers the updates of a name that come while something is done. */
const during = <A, E, R>(name: string, use: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const seen: Array<unknown> = []
    const gather = Stream.runForEach(
      Updates.stream,
      (update) => Effect.sync(() => (update._tag === name ? void seen.push(update) : undefined))
    )
    yield* Effect.forkScoped(gather)
    yield* settle
    yield* use
    yield* settle
    return seen
  })

/** Gathers what another app of Bob's is told while something is done. */
const elsewhere = <A, E, R>({ bob, server }: Scene, name: string, use: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const store = yield* keptStore
    const context = yield* Effect.context<R>()
    return yield* inProcess(
      server,
      store,
      Effect.zipRight(signIn(server, bob.phone), during(name, Effect.provide(use, context)))
    )
  })

const newest = (chat: string) =>
  Effect.map(Messages.history(chat), ({ messages: [first] }) => first ?? assert.fail("there is no message"))

describe("a voice message or a round video", () => {
  it.effect("is marked as played, and the account's other apps learn it (F220, 7.15)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { alice, bob, server } = scene
        yield* alice.send(bob, "look", voice)
        const heard = yield* newest("@alice")
        assert.isTrue(heard.isMediaUnread)
        const name = "ContentsRead"
        const [told] = yield* elsewhere(scene, name, Messages.markPlayed(heard))
        assert.deepInclude(told, { channel: Option.none(), topic: Option.none(), ids: [heard.id] })
        assert.isFalse((yield* newest("@alice")).isMediaUnread)
        // A second time, nothing happens; neither does it where there is nothing to be played.
        assert.deepStrictEqual(yield* elsewhere(scene, name, Messages.markPlayed(heard)), [])
        yield* alice.send(bob, "just text")
        const text = yield* newest("@alice")
        assert.deepStrictEqual(yield* elsewhere(scene, name, Messages.markPlayed(text)), [])
        assert.lengthOf(yield* server.calls("channels.readMessageContents"), 0)
        // What an answer has moved is no gap when the next message comes.
        const asked = (yield* server.calls("updates.getDifference")).length
        yield* alice.send(bob, "again", voice)
        yield* Messages.markPlayed(yield* newest("@alice"))
        yield* alice.send(bob, "well?")
        yield* TestClock.adjust("10 seconds")
        assert.lengthOf(yield* server.calls("updates.getDifference"), asked)
      })
    ))

  it.effect("is marked by the channel's method in a supergroup (F220, 8.12)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { alice, bob, server } = scene
        const channel = yield* server.channel(alice, { title: "Cooks", username: "cooks" }, [bob])
        yield* alice.send(channel, "look", round)
        const seen = yield* newest("@cooks")
        assert.isTrue(seen.isMediaUnread)
        const [told] = yield* elsewhere(scene, "ContentsRead", Messages.markPlayed(seen))
        assert.deepInclude(told, { channel: Option.some(channel.id), ids: [seen.id] })
        assert.isFalse((yield* newest("@cooks")).isMediaUnread)
        assert.lengthOf(yield* server.calls("messages.readMessageContents"), 0)
      })
    ))

  it.effect("that the account has sent is played by somebody else, and it learns that (F220)", () =>
    asBob(({ alice, bob }) =>
      Effect.gen(function*() {
        const id = yield* bob.send(alice, "listen", voice)
        const [theirs] = yield* alice.history(bob)
        assert(theirs !== undefined)
        assert.isTrue((yield* newest("@alice")).isMediaUnread)
        const told = yield* during("ContentsRead", alice.open(bob, theirs.id))
        assert.deepInclude(told[0], { ids: [id] })
        assert.isFalse((yield* newest("@alice")).isMediaUnread)
      })
    ))
})

describe("reactions that were not seen", () => {
  it.effect("are counted and marked until they are read, in all apps of the account (F220, 7.15)", () =>
    asBob((scene) =>
      Effect.gen(function*() {
        const { alice, bob, server } = scene
        const group = yield* server.group(bob, "Friends", [alice])
        const mine = yield* Messages.send(group.marked, "soup?")
        const [theirs] = yield* alice.history(group)
        assert(theirs !== undefined)
        const isUnread = Effect.map(Messages.get(mine), (found) =>
          Option.flatMap(found, ({ reactions }) =>
            reactions).pipe(
              Option.map(({ recent }) => recent.map(({ isUnread }) => isUnread)),
              Option.getOrElse(() => [])
            ))
        const counted = Effect.map(Dialogs.get([group.marked]), ([dialog]) =>
          dialog?.unreadReactions)

        yield* Reactions.set(mine, "🔥")
        assert.strictEqual(yield* counted, 0)
        const last = (yield* alice.history(group)).at(-1)
        yield* alice.react(group, last?.id ?? 0, "👍")
        assert.strictEqual(yield* counted, 1)
        assert.deepStrictEqual(yield* isUnread, [true, false])
        const told = yield* elsewhere(scene, "ReactionCountsChanged", Reactions.markRead(group.marked))
        assert.strictEqual(yield* counted, 0)
        assert.deepStrictEqual(yield* isUnread, [false, false])
        assert.lengthOf(yield* server.calls("messages.readReactions"), 1)
        assert.lengthOf(told, 1)
      })
    ))

  it.effect("are read by the hundred, until none is left (F220, 11.1)", () =>
    asBob(({ alice, bob, server }) =>
      Effect.gen(function*() {
        for (let i = 0; i < 130; i++) yield* alice.react(bob, yield* asSeenByAlice(bob, alice, i), "👍")
        assert.strictEqual((yield* Dialogs.get(["@alice"]))[0]?.unreadReactions, 130)
        yield* Reactions.markRead("@alice")
        assert.strictEqual((yield* Dialogs.get(["@alice"]))[0]?.unreadReactions, 0)
        assert.lengthOf(yield* server.calls("messages.readReactions"), 2)
      })
    ))
})

/** Bob writes; gives the id that Alice sees. */
const asSeenByAlice = (bob: Scene["bob"], alice: Scene["alice"], i: number) =>
  Effect.gen(function*() {
    yield* bob.send(alice, String(i))
    return (yield* alice.history(bob)).at(-1)?.id ?? 0
  })
