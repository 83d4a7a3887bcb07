import * as KeyValueStore from "@effect/platform/KeyValueStore"
import { describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import type { Case } from "../../../src/SessionStoreConformance.ts"
import { cases } from "../../../src/SessionStoreConformance.ts"
import * as SessionRecords from "../../../src/SessionRecords.ts"
import * as SessionStore from "../../../src/SessionStore.ts"
import * as SessionStoreSql from "../../../src/SessionStoreSql.ts"
import { Platform } from "./places.ts"
import { libsql } from "./sqlite.ts"
import { folder } from "../../support/folder.ts"

/** Whoever comes second is told at once. */
const impatient = { lease: { patience: 0 } }

const all = <E>(name: string, found: ReadonlyArray<Case<E, never>>) =>
  describe(`a session store ${name}`, () => {
    for (const { name, run } of found) it.effect(name, () => run)
  })

all("in memory (F12, F141)", cases({ fresh: Effect.succeed(SessionStore.layerMemory), isDurable: false }))

all(
  "from a string (F13, F142)",
  cases({ fresh: Effect.succeed(SessionStore.layerString(Redacted.make(""))), isDurable: false })
)

all(
  "in a file (F11, F140, F145)",
  cases({
    fresh: Effect.map(
      folder,
      (folder) => Layer.provide(SessionStore.layerFile(`${folder}/session`, impatient), Platform)
    ),
    isLeased: true
  })
)

all(
  "in a key-value store in memory (F14, F145)",
  cases({
    fresh: Effect.map(
      Layer.build(KeyValueStore.layerMemory),
      (kv) => Layer.provide(SessionStore.layerKeyValue(), Layer.succeedContext(kv))
    )
  })
)

all(
  "in a key-value store in files",
  cases({
    fresh: Effect.map(folder, (folder) =>
      Layer.provide(
        SessionStore.layerKeyValue({ prefix: "me" }),
        Layer.provide(KeyValueStore.layerFileSystem(folder), Platform)
      ))
  })
)

all(
  "in an encrypted file",
  cases({
    fresh: Effect.map(
      folder,
      (folder) =>
        SessionStore.layerEncrypted({ passphrase: Redacted.make("open"), cost: 10 }).pipe(
          Layer.provide(SessionRecords.layerFile(`${folder}/session`, impatient)),
          Layer.provide(Platform)
        )
    ),
    isLeased: true
  })
)

all(
  "in an encrypted database",
  cases({
    fresh: Effect.map(
      folder,
      (folder) =>
        SessionStore.layerEncrypted({ passphrase: Redacted.make("open"), cost: 10 }).pipe(
          Layer.provide(SessionStoreSql.layerRecords(impatient)),
          Layer.provide(libsql(`${folder}/session.db`))
        )
    ),
    isLeased: true
  })
)

all(
  "in SQLite, through libSQL (F3, F144, F145)",
  cases({
    fresh: Effect.map(
      folder,
      (folder) => Layer.provide(SessionStoreSql.layer(impatient), libsql(`${folder}/session.db`))
    ),
    isLeased: true
  })
)
