import * as FileSystem from "@effect/platform/FileSystem"
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Either, Layer, Option, Redacted } from "effect"
import { SessionStore, StoredAccount } from "../../../services/SessionStore.ts"
import * as SessionRecords from "../../../src/SessionRecords.ts"
import { layerEncrypted, layerFile } from "../../../src/SessionStore.ts"
import { key, keyBytes, Platform } from "./places.ts"

const account = new StoredAccount({ userId: 42, isBot: true })

/** Runs with a path in a folder of its own. */
const withPath = <A, E>(
  use: (path: string) => Effect.Effect<A, E, FileSystem.FileSystem | Layer.Layer.Success<typeof Platform>>
) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    return yield* use(`${yield* fs.makeTempDirectoryScoped()}/deep/session`)
  }).pipe(Effect.scoped, Effect.provide(Platform))

/** Opens the store for one use. */
const using = <A, E>(path: string, use: (store: SessionStore["Type"]) => Effect.Effect<A, E>) =>
  Effect.scoped(Effect.flatMap(Layer.build(layerFile(path)), (context) => use(Context.get(context, SessionStore))))

describe("a session file", () => {
  it.effect("holds everything for the next run, readable by its owner only (F11, F140)", () =>
    withPath((path) =>
      Effect.gen(function*() {
        yield* using(path, (store) =>
          store.commit([
            { _tag: "PutKey", key: key(2, -5n) },
            { _tag: "SetHome", dc: 2 },
            { _tag: "SignIn", account }
          ]))
        const session = yield* using(path, ({ load }) => load)
        const [stored] = session.keys
        assert.deepStrictEqual(stored && Redacted.value(stored.key), keyBytes(2))
        assert.strictEqual(stored?.salt, -5n)
        assert.deepStrictEqual(session.home, Option.some(2))
        const fs = yield* FileSystem.FileSystem
        assert.strictEqual((yield* fs.stat(path)).mode & 0o777, 0o600)
        assert.isFalse(yield* fs.exists(`${path}.new`))
      })
    ))

  it.effect("that is damaged anywhere is moved aside and reported, never overwritten (F140)", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        yield* using(path, (store) =>
          Effect.zipRight(store.commit([{ _tag: "PutKey", key: key(2) }]), store.commit([{ _tag: "SetHome", dc: 4 }])))
        const good = yield* fs.readFile(path)
        // Before that stands whose file it is, and in which version.
        for (let at = 5, count = 0; at < good.length; at += 7, count++) {
          const bad = good.slice()
          bad[at] = (bad[at] ?? 0) ^ 1
          yield* fs.writeFile(path, bad)
          const error = yield* Effect.flip(using(path, ({ load }) =>
            load))
          assert.strictEqual(error._tag === "SessionStoreError" && error.reason, "Damaged")
          assert.isFalse(yield* fs.exists(path))
          const aside = `${path}.damaged${count === 0 ? "" : `.${count}`}`
          assert.strictEqual(
            error.message,
            `the session store failed to load ${path}: Damaged; it was moved to ${aside}`
          )
          assert.deepStrictEqual([...(yield* fs.readFile(aside))], [...bad])
        }
      })
    ))

  it.effect("that is something else stays where it is, and the failure says what it is (F140)", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        yield* fs.makeDirectory(path.slice(0, path.lastIndexOf("/")), { recursive: true })
        const fixture = (name: string) => fs.readFile(`test/fixtures/sessions/${name}`)
        const grammers = JSON.parse(yield* fs.readFileString("test/fixtures/sessions/grammers.json"))
        const telethon = JSON.parse(yield* fs.readFileString("test/fixtures/sessions/telethon.json"))
        const utf8 = (text: string) => new TextEncoder().encode(text)
        const files: ReadonlyArray<readonly [Uint8Array, string]> = [
          [yield* fixture("telethon.session"), "; it is a session file of Telethon"],
          [yield* fixture("pyrogram.session"), "; it is a session file of Pyrogram"],
          [Buffer.from(grammers.sessions[0].base64, "base64"), "; it is a session file of grammers"],
          [utf8(`${telethon.sessions[0].text}\n`), "; it is a line of text, perhaps a session string"],
          [utf8("SQLite format 3\0 and no table"), "; it is an SQLite database"],
          [utf8("# Notes\n"), ""],
          [Uint8Array.of(0x4c, 0x47, 0x52, 0x4e), ""]
        ]
        for (const [bytes, found] of files) {
          yield* fs.writeFile(path, bytes)
          const error = yield* Effect.flip(using(path, ({ load }) => load))
          assert.isFalse("retryable" in error && error.retryable)
          assert.strictEqual(error.message, `the session store failed to load ${path}: NotASession${found}`)
          assert.deepStrictEqual([...(yield* fs.readFile(path))], [...bytes])
          assert.isFalse(yield* fs.exists(`${path}.damaged`))
        }
      })
    ))

  it.effect("that holds nothing but zeros was being written when the power went, and is moved aside", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        yield* fs.makeDirectory(path.slice(0, path.lastIndexOf("/")), { recursive: true })
        for (const length of [0, 100]) {
          yield* fs.writeFile(path, new Uint8Array(length))
          const error = yield* Effect.flip(using(path, ({ load }) => load))
          assert.strictEqual(error._tag === "SessionStoreError" && error.reason, "Damaged")
          assert.isFalse(yield* fs.exists(path))
        }
      })
    ))

  it.effect("without a path is refused at once", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(using("", ({ load }) => load))
      assert.strictEqual(
        error.message,
        "the session store failed to load: NoPath, give the path of a file, such as bot.session"
      )
    }).pipe(Effect.provide(Platform)))

  it.effect("that ends too early holds the last whole change, and is damaged when there is none", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        yield* using(path, (store) => store.commit([{ _tag: "SetHome", dc: 2 }]))
        const first = (yield* fs.readFile(path)).length
        yield* using(path, (store) => store.commit([{ _tag: "SetHome", dc: 4 }]))
        const good = yield* fs.readFile(path)
        for (let length = 0; length < good.length; length += 5) {
          yield* fs.writeFile(path, good.slice(0, length))
          const session = yield* Effect.either(using(path, ({ load }) => load))
          if (length < first) assert.isTrue(Either.isLeft(session))
          else assert.deepStrictEqual(Either.map(session, ({ home }) => home), Either.right(Option.some(2)))
        }
      })
    ))

  it.effect("that is cut off while it is written stays what it was (F140)", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        yield* using(path, (store) => store.commit([{ _tag: "SetHome", dc: 2 }]))
        // What a process leaves that dies while it writes the file anew.
        yield* fs.writeFileString(`${path}.new`, "LGRM half of it")
        yield* using(path, (store) =>
          Effect.gen(function*() {
            assert.deepStrictEqual((yield* store.load).home, Option.some(2))
            yield* store.commit([{ _tag: "SetHome", dc: 4 }])
          }))
        assert.deepStrictEqual((yield* using(path, ({ load }) => load)).home, Option.some(4))
      })
    ))

  it.effect("that cannot be written fails the change and keeps what was", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        yield* using(path, (store) =>
          Effect.gen(function*() {
            // A folder where the new file should be.
            yield* fs.makeDirectory(`${path}.new/full`, { recursive: true })
            const error = yield* Effect.flip(store.commit([{ _tag: "SetHome", dc: 4 }]))
            assert.deepStrictEqual([error.operation, error.reason, error.session], ["commit", "Unavailable", path])
            assert.deepStrictEqual((yield* store.load).home, Option.none())
            yield* fs.remove(`${path}.new`, { recursive: true })
            yield* store.commit([{ _tag: "SetHome", dc: 2 }])
          }))
        assert.deepStrictEqual((yield* using(path, ({ load }) => load)).home, Option.some(2))
      })
    ))

  it.effect("is named by failures that come from what it holds: it is encrypted, or it is not", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const encrypted = (path: string) =>
          Layer.provide(
            layerEncrypted({ passphrase: Redacted.make("swordfish"), cost: 10 }),
            SessionRecords.layerFile(path)
          )
        const setHome = Effect.flatMap(SessionStore, (store) => store.commit([{ _tag: "SetHome", dc: 2 }]))
        yield* Effect.provide(setHome, encrypted(path))
        yield* Effect.provide(setHome, layerFile(`${path}.plain`))
        const failures = [
          yield* Effect.flip(Effect.provide(setHome, layerFile(path))),
          yield* Effect.flip(Effect.provide(setHome, encrypted(`${path}.plain`)))
        ]
        assert.deepStrictEqual(failures.map(({ message }) => message), [
          `the session store failed to load ${path}: Encrypted`,
          `the session store failed to load ${path}.plain: NotEncrypted`
        ])
      })
    ))

  it.effect("shows no key when it is printed", () =>
    withPath((path) =>
      Effect.gen(function*() {
        const session = yield* using(
          path,
          (store) => Effect.zipRight(store.commit([{ _tag: "PutKey", key: key(2) }]), store.load)
        )
        const secret = Buffer.from(keyBytes(2)).toString("base64url").slice(0, 20)
        assert.notInclude(
          `${String(session)} ${JSON.stringify(session, (_, v: unknown) => (typeof v === "bigint" ? `${v}` : v))}`,
          secret
        )
      })
    ))
})
