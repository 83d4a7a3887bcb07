/**
 * What every session store must do, as a list of named effects for whatever test framework you use:
 *
 * ```ts
 * import { it } from "@effect/vitest"
 * import { cases } from "layergram/SessionStoreConformance"
 *
 * const fresh = Effect.sync(() => MyStore.layer({ name: crypto.randomUUID() }))
 * for (const { name, run } of cases({ fresh })) it.effect(name, () => run)
 * ```
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Data from "effect/Data"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import type * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { ChannelId, ChatId, UserId } from "../schema/model/Ids.ts"
import { PeerChannel, PeerChat, PeerUser } from "../schema/model/Peer.ts"
import type { SessionStoreError } from "../services/SessionStore.ts"
import {
  Change,
  maxAuthTokens,
  SessionStore,
  StoredAccount,
  StoredChannel,
  StoredKey,
  StoredPeer,
  StoredSession,
  StoredUpdates
} from "../services/SessionStore.ts"

/**
 * A store does something else than it must.
 *
 * @since 0.1.0
 * @category errors
 */
export class ConformanceError extends Data.TaggedError("ConformanceError")<{
  readonly expected: string
  readonly actual: string
}> {
  override get message(): string {
    return `expected ${this.expected}, found ${this.actual}`
  }
}

/**
 * One thing that a store must do.
 *
 * @since 0.1.0
 * @category models
 */
export interface Case<out E, out R> {
  /** A sentence about stores. */
  readonly name: string
  readonly run: Effect.Effect<void, ConformanceError | SessionStoreError | E, R>
}

/**
 * The store to look at.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options<out EL, out E, out R> {
  /**
   * A place that holds no session yet, as the layer that opens it, with all it needs. It is opened more than once. What
   * must be released when the case ends goes into the `Scope`.
   */
  readonly fresh: Effect.Effect<Layer.Layer<SessionStore, EL>, E, R>
  /** Whether the store remembers when it is opened again: `true` unless said. */
  readonly isDurable?: boolean | undefined
  /** Whether it refuses to be opened twice at a time: `false` unless said. */
  readonly isLeased?: boolean | undefined
}

type Store = SessionStore["Type"]
type Check = Effect.Effect<void, ConformanceError | SessionStoreError>

const json = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? `${part}n` : part)) ?? "undefined"

const same = (actual: unknown, expected: unknown): Effect.Effect<void, ConformanceError> =>
  json(actual) === json(expected)
    ? Effect.void
    : Effect.fail(new ConformanceError({ expected: json(expected), actual: json(actual) }))

const encodeSession = Schema.encodeSync(StoredSession)
const encodePeer = Schema.encodeSync(StoredPeer)

const bytes = (length: number, seed: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + seed * 17) & 0xff)

const key = (dc: number, part?: Partial<StoredKey>) =>
  new StoredKey({
    dc,
    key: Redacted.make(bytes(256, dc)),
    salt: 1n,
    createdAt: DateTime.unsafeMake(1_700_000_000_000),
    authorized: false,
    ...part
  })

const account = new StoredAccount({ userId: 2 ** 40 - 1, isBot: true })
const updates = new StoredUpdates({ pts: 2 ** 31 - 1, qts: 0, date: 1_700_000_000, seq: 7 })
const token = (number: number) => Redacted.make(bytes(32, number))

const peer = (part: Partial<StoredPeer> & Pick<StoredPeer, "peer">) =>
  new StoredPeer({ accessHash: 0n, usernames: [], phone: Option.none(), isMin: false, ...part })
const user = (id: number, part?: Partial<StoredPeer>) => peer({ peer: new PeerUser({ id: UserId.make(id) }), ...part })

const begun = {
  home: Option.none<number>(),
  account: Option.none<StoredAccount>(),
  keys: [],
  updates: Option.none<StoredUpdates>(),
  authTokens: []
}

const holds = (store: Store, part: Partial<StoredSession>): Check =>
  Effect.flatMap(store.load, (session) => {
    const sorted = new StoredSession({ ...session, keys: [...session.keys].sort((a, b) => a.dc - b.dc) })
    return same(encodeSession(sorted), encodeSession(new StoredSession({ ...begun, ...part })))
  })

const finds = (found: Effect.Effect<Option.Option<StoredPeer>, SessionStoreError>, expected?: StoredPeer): Check =>
  Effect.flatMap(found, (found) =>
    same(
      Option.getOrNull(Option.map(found, (peer) => encodePeer(peer))),
      expected === undefined ? null : encodePeer(expected)
    ))

const channelsOf = (store: Store) =>
  Effect.map(store.channels, (channels) => channels.map(({ id, pts }) => [id, pts] as const).sort(([a], [b]) => a - b))

const everything = [
  Change.PutKey({ key: key(2) }),
  Change.SetHome({ dc: 2 }),
  Change.SignIn({ account }),
  Change.SetUpdates({ updates }),
  Change.PutChannel({ channel: new StoredChannel({ id: 5, pts: 6 }) }),
  Change.PutPeer({ peer: user(7, { accessHash: 8n, usernames: ["alice"], phone: Option.some("999661") }) }),
  Change.PutAuthToken({ token: token(1) })
]

const holdsEverything = (store: Store): Check =>
  Effect.gen(function*() {
    const authTokens = [token(1)]
    yield* holds(store, {
      keys: [key(2)],
      home: Option.some(2),
      account: Option.some(account),
      updates: Option.some(updates),
      authTokens
    })
    yield* same(yield* channelsOf(store), [[5, 6]])
    const alice = user(7, { accessHash: 8n, usernames: ["alice"], phone: Option.some("999661") })
    yield* finds(store.peerByUsername("alice"), alice)
    yield* finds(store.peerByPhone("999661"), alice)
  })

const holdsNothing = (store: Store): Check =>
  Effect.gen(function*() {
    yield* holds(store, {})
    yield* same(yield* store.channels, [])
    yield* same(Chunk.size(yield* Stream.runCollect(store.peers)), 0)
    yield* finds(store.peer(user(7).peer))
    yield* finds(store.peerByUsername("alice"))
    yield* finds(store.peerByPhone("999661"))
  })

const always: Record<string, (store: Store) => Check> = {
  "begins empty": holdsNothing,

  "holds what was committed": (store) => Effect.zipRight(store.commit(everything), holdsEverything(store)),

  "takes an empty commit for none": (store) => Effect.zipRight(store.commit([]), holdsNothing(store)),

  "replaces and drops keys": (store) =>
    Effect.gen(function*() {
      yield* store.commit([Change.PutKey({ key: key(2) }), Change.PutKey({ key: key(4) })])
      yield* store.commit([Change.PutKey({ key: key(2, { salt: 9n, authorized: true }) }), Change.DropKey({ dc: 4 })])
      yield* store.commit([Change.DropKey({ dc: 5 })])
      yield* holds(store, { keys: [key(2, { salt: 9n, authorized: true })] })
    }),

  "keeps 64 bits of salts and access hashes": (store) =>
    Effect.gen(function*() {
      const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n]
      yield* store.commit([
        Change.PutKey({ key: key(1, { salt: least }) }),
        Change.PutKey({ key: key(2, { salt: most }) }),
        Change.PutPeer({ peer: user(1, { accessHash: least }) }),
        Change.PutPeer({ peer: user(2, { accessHash: most }) })
      ])
      yield* holds(store, { keys: [key(1, { salt: least }), key(2, { salt: most })] })
      yield* finds(store.peer(user(1).peer), user(1, { accessHash: least }))
      yield* finds(store.peer(user(2).peer), user(2, { accessHash: most }))
    }),

  "forgets who was signed in, and nothing else": (store) =>
    Effect.gen(function*() {
      yield* store.commit([Change.PutKey({ key: key(2) }), Change.SetHome({ dc: 2 }), Change.SignIn({ account })])
      yield* store.commit([Change.SignOut()])
      yield* holds(store, { keys: [key(2)], home: Option.some(2) })
    }),

  "makes the changes of a commit in order": (store) =>
    Effect.gen(function*() {
      yield* store.commit([
        Change.SetHome({ dc: 1 }),
        Change.PutKey({ key: key(1) }),
        Change.DropKey({ dc: 1 }),
        Change.SetHome({ dc: 4 }),
        Change.PutPeer({ peer: user(7, { usernames: ["alice"] }) }),
        Change.PutPeer({ peer: user(7, { usernames: ["carol"] }) }),
        Change.SignOut(),
        Change.SignIn({ account })
      ])
      yield* holds(store, { home: Option.some(4), account: Option.some(account) })
      yield* finds(store.peerByUsername("alice"))
      yield* finds(store.peerByUsername("carol"), user(7, { usernames: ["carol"] }))
    }),

  "counts the updates of each channel": (store) =>
    Effect.gen(function*() {
      const put = (id: number, pts: number) => Change.PutChannel({ channel: new StoredChannel({ id, pts }) })
      yield* store.commit([put(3_000_000_000_000, 1), put(2, 1), put(3, 1)])
      yield* store.commit([put(2, 2 ** 31 - 1), Change.DropChannel({ id: 3 }), Change.DropChannel({ id: 4 })])
      yield* same(yield* channelsOf(store), [[2, 2 ** 31 - 1], [3_000_000_000_000, 1]])
    }),

  "tells users, groups and channels of one id apart": (store) =>
    Effect.gen(function*() {
      const channel = peer({ peer: new PeerChannel({ id: ChannelId.make(7) }), accessHash: 3n })
      const group = peer({ peer: new PeerChat({ id: ChatId.make(7) }) })
      yield* store.commit([channel, group].map((peer) => Change.PutPeer({ peer })))
      yield* finds(store.peer(channel.peer), channel)
      yield* finds(store.peer(group.peer), group)
      yield* finds(store.peer(user(7).peer))
    }),

  "finds peers by name in any case, and by number however it is written": (store) =>
    Effect.gen(function*() {
      const alice = user(7, { usernames: ["Alice", "wonderland_7"], phone: Option.some("999661") })
      yield* store.commit([Change.PutPeer({ peer: alice })])
      yield* finds(store.peerByUsername("aLICE"), alice)
      yield* finds(store.peerByUsername("Wonderland_7"), alice)
      yield* finds(store.peerByPhone("+99 96-61"), alice)
      for (const name of ["", "ali", "alice/../x", "a".repeat(5_000), "élise", "%", "Al_ce"]) {
        yield* finds(store.peerByUsername(name))
      }
      for (const phone of ["", "+", "99966", "9".repeat(5_000)]) yield* finds(store.peerByPhone(phone))
    }),

  "forgets the names that a peer gave up": (store) =>
    Effect.gen(function*() {
      yield* store.commit([Change.PutPeer({ peer: user(7, { usernames: ["alice"], phone: Option.some("1") }) })])
      const renamed = user(7, { usernames: ["carol"], phone: Option.some("2") })
      yield* store.commit([Change.PutPeer({ peer: renamed })])
      yield* finds(store.peerByUsername("alice"))
      yield* finds(store.peerByPhone("1"))
      yield* finds(store.peerByUsername("carol"), renamed)
      yield* finds(store.peerByPhone("2"), renamed)
    }),

  "gives a name to whom it was seen with last": (store) =>
    Effect.gen(function*() {
      const [former, owner] = [user(7, { usernames: ["shop"] }), user(8, { usernames: ["shop"] })]
      yield* store.commit([Change.PutPeer({ peer: former })])
      yield* store.commit([Change.PutPeer({ peer: owner })])
      yield* finds(store.peerByUsername("shop"), owner)
      yield* store.commit([Change.PutPeer({ peer: user(7) })])
      yield* finds(store.peerByUsername("shop"), owner)
    }),

  "keeps what it knows of a peer when it is seen as a min object": (store) =>
    Effect.gen(function*() {
      const full = user(7, { accessHash: 5n, usernames: ["alice"] })
      yield* store.commit([Change.PutPeer({ peer: user(7, { accessHash: 1n, isMin: true }) })])
      yield* finds(store.peer(full.peer), user(7, { accessHash: 1n, isMin: true }))
      yield* store.commit([Change.PutPeer({ peer: full })])
      yield* store.commit([Change.PutPeer({ peer: user(7, { accessHash: 2n, isMin: true }) })])
      yield* finds(store.peer(full.peer), full)
      yield* finds(store.peerByUsername("alice"), full)
    }),

  "drops peers with their names": (store) =>
    Effect.gen(function*() {
      const alice = user(7, { usernames: ["alice"], phone: Option.some("999661") })
      yield* store.commit([Change.PutPeer({ peer: alice })])
      yield* store.commit([Change.DropPeer({ peer: alice.peer }), Change.DropPeer({ peer: user(8).peer })])
      yield* holdsNothing(store)
    }),

  "hands out every peer": (store) =>
    Effect.gen(function*() {
      const ids = Array.from({ length: 1_000 }, (_, i) => i + 1)
      yield* store.commit(ids.map((id) => Change.PutPeer({ peer: user(id, { usernames: [`user${id}`] }) })))
      const found = yield* Stream.runCollect(Stream.map(store.peers, ({ peer }) => peer.id as number))
      yield* same([...found].sort((a, b) => a - b), ids)
      yield* finds(store.peerByUsername("user777"), user(777, { usernames: ["user777"] }))
    }),

  "keeps the newest tokens": (store) =>
    Effect.gen(function*() {
      const numbers = Array.from({ length: maxAuthTokens + 3 }, (_, i) => i)
      for (const number of numbers) yield* store.commit([Change.PutAuthToken({ token: token(number) })])
      yield* holds(store, { authTokens: numbers.slice(3).map(token) })
      yield* store.commit([Change.DropAuthTokens()])
      yield* holds(store, {})
    }),

  "wipes everything but what follows in the same commit": (store) =>
    Effect.gen(function*() {
      yield* store.commit(everything)
      yield* store.commit([Change.SetHome({ dc: 5 }), Change.Wipe(), Change.PutAuthToken({ token: token(2) })])
      yield* holds(store, { authTokens: [token(2)] })
      yield* store.commit([Change.Wipe()])
      yield* holdsNothing(store)
      yield* Effect.zipRight(store.commit(everything), holdsEverything(store))
    }),

  "makes all commits that come at once": (store) =>
    Effect.gen(function*() {
      const ids = Array.from({ length: 20 }, (_, i) => i + 1)
      yield* Effect.forEach(ids, (id) => store.commit([Change.PutKey({ key: key(id) })]), {
        concurrency: "unbounded",
        discard: true
      })
      yield* holds(store, { keys: ids.map((id) => key(id)) })
    })
}

/**
 * The cases for a store.
 *
 * @since 0.1.0
 * @category constructors
 */
export const cases = <EL, E, R>(
  options: Options<EL, E, R>
): ReadonlyArray<Case<EL | E, Exclude<R, Scope.Scope>>> => {
  const opened = <A, E2>(
    layer: Layer.Layer<SessionStore, EL>,
    use: (store: Store) => Effect.Effect<A, E2>
  ): Effect.Effect<A, E2 | EL> => Effect.provide(Effect.flatMap(SessionStore, use), layer)
  type Run = (
    layer: Layer.Layer<SessionStore, EL>
  ) => Effect.Effect<void, ConformanceError | SessionStoreError | EL>

  const durable: Record<string, Run> = {
    "holds everything when it is opened again": (layer) =>
      Effect.zipRight(opened(layer, (store) => store.commit(everything)), opened(layer, holdsEverything)),
    "is wiped for good": (layer) =>
      Effect.gen(function*() {
        yield* opened(layer, (store) => store.commit(everything))
        yield* opened(layer, (store) => store.commit([Change.Wipe()]))
        yield* opened(layer, holdsNothing)
        yield* opened(layer, (store) => Effect.zipRight(store.commit(everything), holdsEverything(store)))
        yield* opened(layer, holdsEverything)
      })
  }
  const leased: Record<string, Run> = {
    "opens for one at a time": (layer) =>
      Effect.gen(function*() {
        yield* opened(layer, (first) =>
          Effect.gen(function*() {
            const second = yield* Effect.either(Effect.map(opened(layer, holdsNothing), () => "open"))
            yield* same(Either.isLeft(second) ? tagOf(second.left) : second.right, "SessionInUse")
            yield* first.commit(everything)
          }))
        yield* opened(layer, holdsEverything)
      })
  }

  const runs: ReadonlyArray<readonly [string, Run]> = [
    ...Object.entries(always).map(([name, check]) => [name, (layer) => opened(layer, check)] as readonly [string, Run]),
    ...Object.entries(options.isDurable === false ? {} : durable),
    ...Object.entries(options.isLeased === true ? leased : {})
  ]
  return runs.map(([name, run]) => ({ name, run: Effect.scoped(Effect.flatMap(options.fresh, run)) }))
}

const tagOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "_tag" in error ? error._tag : error
