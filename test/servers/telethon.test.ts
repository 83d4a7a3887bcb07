/** Session files against Telethon itself, which `scripts/install-servers` installs. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import { execFileSync } from "node:child_process"
import { fromMarkedId } from "../../schema/model/Peer.ts"
import { Change, StoredAccount, StoredChannel, StoredPeer, StoredUpdates } from "../../services/SessionStore.ts"
import { layerMemory, SessionStore } from "../../src/SessionStore.ts"
import { readTelethon, writeTelethon } from "../../src/SessionStoreSql.ts"
import { key, keyBytes } from "../layers/store/places.ts"
import { libsql } from "../layers/store/sqlite.ts"
import { folder } from "../support/folder.ts"

/** What Telethon finds; then it adds somebody. */
const program = `
import json, sys
from telethon.sessions import SQLiteSession
from telethon.tl import types
session = SQLiteSession(sys.argv[1])
state = session.get_update_state(0)
found = {
    "dc": session.dc_id, "host": session.server_address, "port": session.port, "key": session.auth_key.key.hex(),
    "alice": [str(session.get_input_entity("alice_w").user_id), str(session.get_input_entity("alice_w").access_hash)],
    "news": str(session.get_input_entity(-1001234567890).access_hash),
    "phone": session.get_input_entity("+9996612345").user_id,
    "friends": session.get_input_entity(-55).chat_id,
    "state": [state.pts, state.qts, int(state.date.timestamp()), state.seq],
    "channel": session.get_update_state(1234567890).pts,
}
session.process_entities([types.User(id=888, access_hash=7, username="bob", first_name="Bob")])
session.save()
session.close()
print(json.dumps(found))
`

const marked = (id: number) => Option.getOrThrow(fromMarkedId(id))
const peer = (id: number, accessHash: bigint, usernames: ReadonlyArray<string> = [], phone?: string) =>
  Change.PutPeer({
    peer: new StoredPeer({ peer: marked(id), accessHash, usernames, phone: Option.fromNullable(phone), isMin: false })
  })

describe("a session file for Telethon", () => {
  it.scopedLive("is opened by Telethon, which finds everything in it and writes to it (F31, F32)", () =>
    Effect.gen(function*() {
      const path = `${yield* folder}/ours.session`
      const database = libsql(path)
      yield* Effect.provide(
        Effect.gen(function*() {
          const { commit } = yield* SessionStore
          yield* commit([
            Change.PutKey({ key: key(2) }),
            Change.SetHome({ dc: 2 }),
            Change.SignIn({ account: new StoredAccount({ userId: 777, isBot: false }) }),
            Change.SetUpdates({ updates: new StoredUpdates({ pts: 11, qts: 12, date: 1_700_000_000, seq: 13 }) }),
            Change.PutChannel({ channel: new StoredChannel({ id: 1_234_567_890, pts: 21 }) }),
            peer(777, -(2n ** 63n), ["Alice_w"], "9996612345"),
            peer(-55, 0n),
            peer(-1_001_234_567_890, 99n)
          ])
          yield* writeTelethon()
        }),
        [layerMemory, database]
      )
      const found = yield* Schema.decode(Schema.parseJson(Schema.Unknown))(
        execFileSync("/usr/bin/python3", ["-c", program, path], { encoding: "utf8" })
      )
      assert.deepStrictEqual(found, {
        dc: 2,
        host: "149.154.167.51",
        port: 443,
        key: Buffer.from(keyBytes(2)).toString("hex"),
        alice: ["777", String(-(2n ** 63n))],
        news: "99",
        phone: 777,
        friends: 55,
        state: [11, 12, 1_700_000_000, 13],
        channel: 21
      })
      const changes = yield* Effect.provide(readTelethon, database)
      const known = changes.flatMap((change) => (change._tag === "PutPeer" ? change.peer.usernames : []))
      assert.sameMembers(known, ["alice_w", "bob"])
    }))
})
