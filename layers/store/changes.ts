/**
 * What changes do to a session, and which records must be written for them. Pure.
 *
 * @since 0.1.0
 */
import * as Either from "effect/Either"
import * as Option from "effect/Option"
import type { SessionRecord } from "../../services/SessionRecords.ts"
import { Write } from "../../services/SessionRecords.ts"
import type { Change, SessionStoreError, StoredPeer } from "../../services/SessionStore.ts"
import { maxAuthTokens, StoredSession } from "../../services/SessionStore.ts"
import { equal } from "../crypto/bytes.ts"
import { indexRecords, mark, names, values } from "./values.ts"

/**
 * The session of a client that has never run.
 *
 * @since 0.1.0
 * @category constants
 */
export const empty: StoredSession = new StoredSession({
  home: Option.none(),
  account: Option.none(),
  keys: [],
  updates: Option.none(),
  authTokens: []
})

/**
 * What a commit starts from.
 *
 * @since 0.1.0
 * @category models
 */
export interface State {
  readonly session: StoredSession
  /** Whether the store bears the mark of its format. */
  readonly isMarked: boolean
}

/**
 * What a commit leads to.
 *
 * @since 0.1.0
 * @category models
 */
export interface Plan {
  readonly state: State
  readonly writes: ReadonlyArray<Write>
}

/** The records that must be known before anything else: those of the peers that change. */
export const peersOf = (changes: ReadonlyArray<Change>): ReadonlyArray<string> =>
  changes.flatMap((change) => {
    if (change._tag === "PutPeer") return [names.peer(change.peer.peer)]
    return change._tag === "DropPeer" ? [names.peer(change.peer)] : []
  })

/** The index records that must be known then: those of the peers as they are, and as they will be. */
export const indexesOf = (
  changes: ReadonlyArray<Change>,
  known: ReadonlyMap<string, Uint8Array>
): Either.Either<ReadonlyArray<string>, SessionStoreError> =>
  Either.map(Either.all([...known.values()].map(values.peer.decode)), (peers) => [
    ...new Set([...peers, ...changes.flatMap((change) => (change._tag === "PutPeer" ? [change.peer] : []))]
      .flatMap(indexRecords))
  ])

/** Collects writes while it keeps track of what the records will be. */
class Draft {
  /** Changed in place, by one plan only. */
  readonly known: Map<string, Uint8Array>
  writes: Array<Write> = []
  isMarked: boolean

  constructor(known: ReadonlyMap<string, Uint8Array>, isMarked: boolean) {
    this.known = new Map(known)
    this.isMarked = isMarked
  }

  put(record: SessionRecord): void {
    const before = this.known.get(record.name)
    if (before !== undefined && equal(before, record.value)) return
    this.known.set(record.name, record.value)
    this.writes.push(Write.Put(record))
  }

  remove(name: string): void {
    this.known.delete(name)
    this.writes.push(Write.Remove({ name }))
  }

  clear(): void {
    this.known.clear()
    this.writes = [Write.Clear()]
    this.isMarked = false
  }

  finish(): ReadonlyArray<Write> {
    if (this.isMarked || !this.writes.some(({ _tag }) => _tag === "Put")) return this.writes
    this.isMarked = true
    return [...this.writes, Write.Put({ name: names.format, value: mark })]
  }
}

/** Takes away those index records that still point to the peer. */
const dropIndexes = (draft: Draft, name: string, indexes: ReadonlyArray<string>): void => {
  const reference = values.reference.encode(name)
  for (const index of indexes) {
    const found = draft.known.get(index)
    if (found !== undefined && equal(found, reference)) draft.remove(index)
  }
}

const knownPeer = (draft: Draft, name: string): Either.Either<StoredPeer | undefined, SessionStoreError> => {
  const bytes = draft.known.get(name)
  return bytes === undefined ? Either.right(undefined) : values.peer.decode(bytes)
}

const putPeer = (draft: Draft, peer: StoredPeer): Either.Either<void, SessionStoreError> => {
  const name = names.peer(peer.peer)
  return Either.map(knownPeer(draft, name), (before) => {
    if (peer.isMin && before?.isMin === false) return
    const indexes = indexRecords(peer)
    if (before !== undefined) {
      const left = indexRecords(before).filter((index) => !indexes.includes(index))
      dropIndexes(draft, name, left)
    }
    draft.put({ name, value: values.peer.encode(peer) })
    for (const index of indexes) draft.put({ name: index, value: values.reference.encode(name) })
  })
}

const dropPeer = (draft: Draft, name: string): Either.Either<void, SessionStoreError> =>
  Either.map(knownPeer(draft, name), (before) => {
    if (before === undefined) return
    dropIndexes(draft, name, indexRecords(before))
    draft.remove(name)
  })

/** Makes one change to the session, and its writes. */
const step = (
  draft: Draft,
  session: StoredSession,
  change: Change
): Either.Either<StoredSession, SessionStoreError> => {
  // Writing a part checks it.
  const become = (part: Partial<StoredSession>) => Either.right(new StoredSession({ ...session, ...part }, true))
  switch (change._tag) {
    case "PutKey":
      draft.put({ name: names.key(change.key.dc), value: values.key.encode(change.key) })
      return become({ keys: [...session.keys.filter(({ dc }) => dc !== change.key.dc), change.key] })
    case "DropKey":
      draft.remove(names.key(change.dc))
      return become({ keys: session.keys.filter(({ dc }) => dc !== change.dc) })
    case "SetHome":
      draft.put({ name: names.home, value: values.home.encode(change.dc) })
      return become({ home: Option.some(change.dc) })
    case "SignIn":
      draft.put({ name: names.account, value: values.account.encode(change.account) })
      return become({ account: Option.some(change.account) })
    case "SignOut":
      draft.remove(names.account)
      return become({ account: Option.none() })
    case "SetUpdates":
      draft.put({ name: names.updates, value: values.updates.encode(change.updates) })
      return become({ updates: Option.some(change.updates) })
    case "DropUpdates":
      draft.remove(names.updates)
      return become({ updates: Option.none() })
    case "PutAuthToken": {
      const authTokens = [...session.authTokens, change.token].slice(-maxAuthTokens)
      draft.put({ name: names.authTokens, value: values.authTokens.encode(authTokens) })
      return become({ authTokens })
    }
    case "DropAuthTokens":
      draft.remove(names.authTokens)
      return become({ authTokens: [] })
    case "PutChannel":
      draft.put({ name: names.channel(change.channel.id), value: values.channel.encode(change.channel) })
      return Either.right(session)
    case "DropChannel":
      draft.remove(names.channel(change.id))
      return Either.right(session)
    case "PutPeer":
      return Either.map(putPeer(draft, change.peer), () => session)
    case "DropPeer":
      return Either.map(dropPeer(draft, names.peer(change.peer)), () => session)
    case "Wipe":
      draft.clear()
      return Either.right(empty)
  }
}

/**
 * What the changes lead to. `known` holds the records of {@link peersOf} and {@link indexesOf} that exist.
 *
 * @since 0.1.0
 * @category transitions
 */
export const plan = (
  state: State,
  changes: ReadonlyArray<Change>,
  known: ReadonlyMap<string, Uint8Array>
): Either.Either<Plan, SessionStoreError> => {
  const draft = new Draft(known, state.isMarked)
  let session: Either.Either<StoredSession, SessionStoreError> = Either.right(state.session)
  for (const change of changes) session = Either.flatMap(session, (current) => step(draft, current, change))
  return Either.map(session, (session) => {
    const writes = draft.finish()
    return { state: { session, isMarked: draft.isMarked }, writes }
  })
}
