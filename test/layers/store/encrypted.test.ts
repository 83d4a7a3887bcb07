import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Redacted, Stream } from "effect"
import { UserId } from "../../../schema/model/Ids.ts"
import { PeerUser } from "../../../schema/model/Peer.ts"
import { SessionRecords, Write } from "../../../services/SessionRecords.ts"
import { Change, StoredPeer } from "../../../services/SessionStore.ts"
import * as Memory from "../../../layers/store/Memory.ts"
import * as SessionStore from "../../../src/SessionStore.ts"
import { key, keyBytes } from "./places.ts"

const alice = new StoredPeer({
  peer: new PeerUser({ id: UserId.make(7_654_321) }),
  accessHash: 1_234_567_890_123n,
  usernames: ["alice_in_wonderland"],
  phone: Option.some("9996612345"),
  isMin: false
})
const everything = [
  Change.PutKey({ key: key(2) }),
  Change.SetHome({ dc: 2 }),
  Change.PutPeer({ peer: alice }),
  Change.PutAuthToken({ token: Redacted.make(keyBytes(9)) })
]

type Records = SessionRecords["Type"]

const opened = (records: Records, passphrase: string, previous?: string) =>
  Layer.provide(
    SessionStore.layerEncrypted({
      passphrase: Redacted.make(passphrase),
      cost: 10,
      ...(previous === undefined ? {} : { previous: Redacted.make(previous) })
    }),
    Layer.succeed(SessionRecords, records)
  )

const commit = (records: Records, passphrase: string, changes: ReadonlyArray<Change> = everything) =>
  Effect.provide(
    Effect.flatMap(SessionStore.SessionStore, (store) => store.commit(changes)),
    opened(records, passphrase)
  )

const read = (layer: ReturnType<typeof opened>) =>
  Effect.provide(
    Effect.flatMap(SessionStore.SessionStore, (store) =>
      Effect.all([store.load, store.peerByUsername("Alice_in_wonderland")])),
    layer
  )

/** Every record, as a thief finds it. */
const dump = (records: Records) =>
  Effect.map(
    Stream.runCollect(records.list("")),
    (all) => [...all].map(({ name, value }) => [name, Buffer.from(value).toString("latin1")] as const)
  )

describe("an encrypted session store", () => {
  it.effect("shows nothing of what it holds, in names or values", () =>
    Effect.gen(function*() {
      const records = Memory.make()
      yield* commit(records, "open sesame")
      const text = (yield* dump(records)).map((record) => record.join(" ")).join("\n")
      for (
        const secret of [
          "alice",
          "9996612345",
          "7654321",
          "1234567890123",
          "open sesame",
          Buffer.from(keyBytes(2)).toString("base64url").slice(0, 30),
          Buffer.from(keyBytes(2)).toString("latin1").slice(0, 30),
          Buffer.from(keyBytes(9)).toString("base64url").slice(0, 30)
        ]
      ) assert.notInclude(text, secret)
    }))

  it.effect("opens with its passphrase, in whatever form it is typed, and with no other", () =>
    Effect.gen(function*() {
      const records = Memory.make()
      yield* commit(records, "caf\u00e9")
      const before = yield* dump(records)
      for (const wrong of ["cafe", "", "caf\u00e9 "]) {
        const error = yield* Effect.flip(commit(records, wrong, [Change.Wipe()]))
        assert.strictEqual(error._tag, "WrongPassphrase")
      }
      assert.deepStrictEqual(yield* dump(records), before)
      const [session, peer] = yield* read(opened(records, "cafe\u0301"))
      assert.deepStrictEqual(session.home, Option.some(2))
      assert.deepStrictEqual(peer, Option.some(alice))
    }))

  it.effect("is not opened without a passphrase, and takes no plain store for its own", () =>
    Effect.gen(function*() {
      const plainLayer = (records: Records) =>
        Layer.provide(SessionStore.layerRecords, Layer.succeed(SessionRecords, records))
      const encrypted = Memory.make()
      yield* commit(encrypted, "a")
      const refused = yield* Effect.flip(Effect.scoped(Layer.build(plainLayer(encrypted))))
      assert.strictEqual(refused.reason, "Encrypted")

      const plain = Memory.make()
      yield* Effect.provide(
        Effect.flatMap(SessionStore.SessionStore, (store) => store.commit(everything)),
        plainLayer(plain)
      )
      const error = yield* Effect.flip(commit(plain, "a"))
      assert.strictEqual(error._tag === "SessionStoreError" && error.reason, "NotEncrypted")
    }))

  it.effect("moves to a new passphrase and a new key in one commit, once", () =>
    Effect.gen(function*() {
      const inner = Memory.make()
      let commits = 0
      const records: Records = {
        ...inner,
        commit: (writes) =>
          Effect.suspend(() => {
            commits++
            return inner.commit(writes)
          })
      }
      yield* commit(records, "old")
      const before = yield* dump(records)
      commits = 0
      for (let times = 0; times < 2; times++) {
        const [session, peer] = yield* read(opened(records, "new", "old"))
        assert.lengthOf(session.keys, 1)
        assert.deepStrictEqual(peer, Option.some(alice))
      }
      assert.strictEqual(commits, 1)
      const after = new Map(yield* dump(records))
      assert.strictEqual(after.size, before.length)
      // Not one record is as it was, and none but the key's has its name.
      for (const [name, value] of before) assert.notStrictEqual(after.get(name), value)
      assert.deepStrictEqual(before.filter(([name]) => after.has(name)).map(([name]) => name), ["vault"])
      assert.strictEqual((yield* Effect.flip(commit(records, "old")))._tag, "WrongPassphrase")
      assert.strictEqual((yield* Effect.flip(read(opened(records, "newer", "older"))))._tag, "WrongPassphrase")
    }))

  it.effect("finds every change, and records that changed places", () =>
    Effect.gen(function*() {
      const records = Memory.make()
      yield* commit(records, "a")
      const all = [...(yield* Stream.runCollect(records.list("")))]
      for (const { name, value } of all) {
        if (name === "vault" || name.startsWith("name/") || name.startsWith("phone/")) continue
        const spoilt = value.slice()
        spoilt[spoilt.length >> 1] = (spoilt[spoilt.length >> 1] ?? 0) ^ 1
        const other = all.find((record) => record.name !== name && record.name !== "vault")
        for (const bad of [spoilt, value.slice(0, 5), other?.value ?? spoilt]) {
          yield* records.commit([Write.Put({ name, value: bad })])
          const error = yield* Effect.flip(Effect.provide(
            Effect.flatMap(SessionStore.SessionStore, (store) => Effect.zipRight(store.load, store.peer(alice.peer))),
            opened(records, "a")
          ))
          assert.strictEqual(error._tag === "SessionStoreError" && error.reason, "Damaged", name)
        }
        yield* records.commit([Write.Put({ name, value })])
      }
      const vault = all.find(({ name }) => name === "vault")
      assert.isDefined(vault)
      const said = Buffer.from(vault?.value ?? []).toString()
      for (
        const [bad, reason] of [["{}", "Damaged"], [said.replace("\"cost\":10", "\"cost\":40"), "Damaged"], [
          said.replace("\"version\":1", "\"version\":2"),
          "NewerVersion"
        ]] as const
      ) {
        yield* records.commit([Write.Put({ name: "vault", value: new TextEncoder().encode(bad) })])
        const error = yield* Effect.flip(commit(records, "a"))
        assert.strictEqual(error._tag === "SessionStoreError" && error.reason, reason)
      }
    }))

  it.effect("never encrypts two values alike", () =>
    Effect.gen(function*() {
      const records = Memory.make()
      const layer = opened(records, "a")
      const seen = new Set<string>()
      yield* Effect.provide(
        Effect.gen(function*() {
          const store = yield* SessionStore.SessionStore
          for (let i = 0; i < 50; i++) {
            yield* store.commit([Change.SetHome({ dc: 2 })])
            for (const [name, value] of yield* dump(records)) if (name !== "vault") seen.add(value)
          }
        }),
        layer
      )
      // Fifty times home, once the mark of the format.
      assert.strictEqual(seen.size, 51)
    }))
})
