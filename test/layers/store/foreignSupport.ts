/** What the tests of other libraries' sessions share. */
import { SqlClient } from "@effect/sql/SqlClient"
import { Chunk, Context, Effect, Layer, Option, Redacted, Stream } from "effect"
import { copyFileSync } from "node:fs"
import { fromMarkedId, toMarkedId } from "../../../schema/model/Peer.ts"
import type { Change } from "../../../services/SessionStore.ts"
import { layerMemory, SessionStore } from "../../../src/SessionStore.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "../../support/folder.ts"

export const fixtures = "test/fixtures/sessions"

export const marked = (id: number) => Option.getOrThrow(fromMarkedId(id))

/** A copy, as SQLite may write beside what it reads. */
export const copyOf = (name: string) =>
  Effect.map(folder, (folder) => {
    const path = `${folder}/${name}`
    copyFileSync(`${fixtures}/${name}`, path)
    return path
  })

/** A copy that is open, to be spoilt, and what its reader says to that. */
export const spoilable = <A, E extends Error & { readonly _tag: string }>(
  name: string,
  read: Effect.Effect<A, E, SqlClient>
) =>
  Effect.gen(function*() {
    const context = yield* Layer.build(libsql(yield* copyOf(name)))
    const said = Effect.map(
      Effect.flip(Effect.provide(read, context)),
      ({ _tag, message }) => `${_tag}: ${message}`
    )
    return { sql: Context.get(context, SqlClient), context, said }
  })

/** What a store holds, to be compared. */
const summary = Effect.gen(function*() {
  const store = yield* SessionStore
  const { account, home, keys, updates } = yield* store.load
  const peers = Chunk.toReadonlyArray(yield* Stream.runCollect(store.peers))
  return {
    home: Option.getOrNull(home),
    keys: keys.map(({ dc, key }) => [dc, Redacted.value(key)] as const),
    account: Option.getOrNull(Option.map(account, ({ isBot, userId }) => [userId, isBot] as const)),
    updates: Option.getOrNull(Option.map(updates, ({ date, pts, qts, seq }) => [pts, qts, date, seq] as const)),
    channels: (yield* store.channels).map(({ id, pts }) => [id, pts] as const),
    peers: peers.map(({ accessHash, isMin, peer, phone, usernames }) =>
      [toMarkedId(peer), accessHash, usernames, Option.getOrNull(phone), isMin] as const
    ).sort(([a], [b]) => a - b)
  }
})

/** What the changes make of an empty store. */
export const outcome = (changes: ReadonlyArray<Change>) =>
  Effect.provide(
    Effect.zipRight(Effect.flatMap(SessionStore, (store) => store.commit(changes)), summary),
    layerMemory
  )
