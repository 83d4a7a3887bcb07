/**
 * A session store over records: every store of ours is this one over another medium.
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { SessionRecords } from "../../services/SessionRecords.ts"
import type { Change, StoredPeer } from "../../services/SessionStore.ts"
import { SessionStore, SessionStoreError, StoredSession } from "../../services/SessionStore.ts"
import { apart, isInTransaction } from "../support/apart.ts"
import type { State } from "./changes.ts"
import * as Changes from "./changes.ts"
import { named } from "./named.ts"
import type { Value } from "./values.ts"
import { format, names, phoneRecord, prefixes, usernameRecord, values } from "./values.ts"

type Records = SessionRecords["Type"]

const fixed = [names.format, names.vault, names.home, names.account, names.updates, names.authTokens]

/** What records say. By the chunk, for `Stream.mapEffect` brings along all that concurrency needs. */
const decoded = <A>(
  records: Stream.Stream<{ readonly value: Uint8Array }, SessionStoreError>,
  { decode }: Value<A>
): Stream.Stream<A, SessionStoreError> =>
  Stream.mapChunksEffect(records, (chunk) =>
    Effect.map(
      Effect.forEach(chunk, ({ value }) => decode(value), { concurrency: 1 }),
      Chunk.unsafeFromArray
    ))

/** Reads the session, which shows early whether the store can be used. */
const read = Effect.fnUntraced(function*(records: Records) {
  const found = yield* records.get(fixed)
  if (found.has(names.vault)) return yield* new SessionStoreError({ operation: "load", reason: "Encrypted" })
  const one = <A>(name: string, value: Value<A>): Either.Either<Option.Option<A>, SessionStoreError> => {
    const bytes = found.get(name)
    return bytes === undefined ? Either.right(Option.none()) : Either.map(value.decode(bytes), Option.some)
  }
  const isMarked = Option.isSome(yield* one(names.format, format))
  const keys = yield* Stream.runCollect(
    decoded(records.list(prefixes.key), values.key)
  )
  const session = new StoredSession({
    home: yield* one(names.home, values.home),
    account: yield* one(names.account, values.account),
    keys: [...keys].sort((a, b) => a.dc - b.dc),
    updates: yield* one(names.updates, values.updates),
    authTokens: Option.getOrElse(yield* one(names.authTokens, values.authTokens), () => [])
  })
  return { session, isMarked } satisfies State
})

const make = Effect.fnUntraced(function*(records: Records) {
  const scope = yield* Effect.scope
  const lock = yield* Effect.makeSemaphore(1)
  // Changed under the lock only.
  let state = yield* read(records)

  const peerAt = Effect.fnUntraced(function*(name: string) {
    const bytes = (yield* records.get([name])).get(name)
    return bytes === undefined ? Option.none() : Option.some(yield* values.peer.decode(bytes))
  })

  /** Follows an index record; `fits` holds off one that changes at the very moment. */
  const peerBy = Effect.fnUntraced(function*(index: Option.Option<string>, fits: (peer: StoredPeer) => boolean) {
    if (Option.isNone(index)) return Option.none<StoredPeer>()
    const bytes = (yield* records.get([index.value])).get(index.value)
    if (bytes === undefined) return Option.none<StoredPeer>()
    return Option.filter(yield* peerAt(yield* values.reference.decode(bytes)), fits)
  })

  const commit = (changes: ReadonlyArray<Change>) =>
    Effect.gen(function*() {
      const peers = yield* records.get(Changes.peersOf(changes))
      const indexes = yield* records.get(yield* Changes.indexesOf(changes, peers))
      const plan = yield* Changes.plan(state, changes, new Map([...peers, ...indexes]))
      if (plan.writes.length > 0) yield* records.commit(plan.writes)
      state = plan.state
    }).pipe(Effect.uninterruptible, lock.withPermits(1))
  /** What the client knows is not undone with somebody's transaction, for whose end it may have to wait. */
  const commitApart = (changes: ReadonlyArray<Change>) =>
    commit(changes).pipe(
      Effect.catchAll((error) => Effect.logError("a change of the session was not stored", error)),
      apart,
      Effect.forkIn(scope),
      Effect.uninterruptible,
      Effect.asVoid
    )

  return SessionStore.of({
    load: Effect.sync(() => state.session),
    channels: Effect.map(
      Stream.runCollect(
        decoded(records.list(prefixes.channel), values.channel)
      ),
      (channels) => [...channels]
    ),
    peer: (peer) => peerAt(names.peer(peer)),
    peerByUsername: (username) => {
      const index = usernameRecord(username)
      return peerBy(
        index,
        ({ usernames }) =>
          usernames.some((one) => Option.getEquivalence<string>((a, b) => a === b)(usernameRecord(one), index))
      )
    },
    peerByPhone: (phone) => {
      const index = phoneRecord(phone)
      return peerBy(
        index,
        (peer) => Option.getEquivalence<string>((a, b) => a === b)(Option.flatMap(peer.phone, phoneRecord), index)
      )
    },
    peers: decoded(records.list(prefixes.peer), values.peer),
    commit: records.isTransactional === true
      ? (changes) => Effect.flatMap(isInTransaction, (is) => is ? commitApart(changes) : commit(changes))
      : commit,
    lost: records.lost
  })
})

/** The same store, whose failures say which session it is. */
const withNames = (store: SessionStore["Type"], session: string | undefined): SessionStore["Type"] => {
  const name = <A>(effect: Effect.Effect<A, SessionStoreError>) => Effect.mapError(effect, named(session))
  return SessionStore.of({
    load: name(store.load),
    channels: name(store.channels),
    peer: (peer) => name(store.peer(peer)),
    peerByUsername: (username) => name(store.peerByUsername(username)),
    peerByPhone: (phone) => name(store.peerByPhone(phone)),
    peers: Stream.mapError(store.peers, named(session)),
    commit: (changes) => name(store.commit(changes)),
    lost: name(store.lost)
  })
}

/**
 * A session store over records.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<SessionStore, SessionStoreError, SessionRecords> = Layer.scoped(
  SessionStore,
  Effect.flatMap(SessionRecords, (records) =>
    Effect.mapBoth(make(records), {
      onFailure: named(records.session),
      onSuccess: (store) => withNames(store, records.session)
    }))
)
