import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { cpSync, readdirSync, statSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { Announcement } from "../../src/cli/servers.ts"
import { folder, run, script, server } from "./process.ts"

const patience = 90_000

/** A server with a bot, in another process, and the tool, pointed at it. */
const scene = Effect.gen(function*() {
  const cwd = yield* folder
  const { line } = yield* server(cwd, "--bot", "Marco")
  writeFileSync(join(cwd, "server.json"), `${line}\n`)
  const announced = yield* Schema.decode(Schema.parseJson(Announcement))(line)
  const token = announced.bots[0]?.token ?? ""
  const tool = (args: ReadonlyArray<string>, env: Readonly<Record<string, string>> = {}, input = "") =>
    run(args, { cwd, env: { LAYERGRAM_SERVER: "server.json", ...env }, input })
  return { cwd, token, tool, announced }
})

describe("the command line tool, where there is no terminal", () => {
  it.live("signs a bot in, calls, shows and moves its session, and never shows a secret", () =>
    Effect.gen(function*() {
      const { token, tool } = yield* scene
      const login = yield* tool(["login", "--bot"], { TELEGRAM_BOT_TOKEN: token })
      assert.strictEqual(login.stderr, "")
      assert.match(login.stdout, /^Signed in as Marco \(@\w+\), id \d+\.\n$/)
      assert.notInclude(login.stdout, token)

      const call = yield* tool(["call", "users.getUsers", "-"], {}, "{\"id\":[{\"_tag\":\"inputUserSelf\"}]}")
      assert.strictEqual(call.stderr, "")
      const result: unknown = JSON.parse(call.stdout)
      assert.nestedPropertyVal(result, "[0].firstName", "Marco")
      assert.match(String(Reflect.get(Object(Array.isArray(result) ? result[0] : {}), "accessHash")), /^-?\d+$/)

      const bad = yield* tool(["call", "users.getUsers", "{\"id\":1}"])
      assert.deepStrictEqual(bad, {
        status: 1,
        stdout: "",
        stderr: "layergram: users.getUsers: id: wants a list, not 1\n"
      })
      const broken = yield* tool(["call", "users.getUsers", "{"])
      assert.match(broken.stderr, /^layergram: the parameters are no JSON: /)

      const pyrogram = yield* tool(["session", "export", "--to", "pyrogram"])
      const moved = yield* tool(["session", "convert", "--from", "pyrogram", "--session", "other"], {}, pyrogram.stdout)
      assert.strictEqual(moved.stdout, "The session is in other.\n")
      const again = yield* tool(["session", "convert", "--from", "pyrogram", "--session", "other"], {}, pyrogram.stdout)
      assert.strictEqual(again.stderr, "layergram: there is a session in other; --force replaces it\n")
      const other = yield* tool(["session", "show", "--session", "other"])
      assert.match(other.stdout, /^account +bot 1000000001$/m)
    }).pipe(Effect.scoped), patience)

  it.live("writes sessions as files of other libraries, and makes its own of them", () =>
    Effect.gen(function*() {
      const { cwd, token, tool } = yield* scene
      yield* tool(["login", "--bot"], { TELEGRAM_BOT_TOKEN: token })
      for (const library of ["pyrogram", "gramjs", "grammers"]) {
        const file = ["--file", `theirs.${library}`]
        const written = yield* tool(["session", "export", "--to", library, ...file])
        assert.deepInclude(written, { status: 0, stdout: "" })
        assert.strictEqual(statSync(join(cwd, `theirs.${library}`)).mode & 0o077, 0)
        const moved = yield* tool(["session", "convert", "--from", library, ...file, "--session", library])
        assert.strictEqual(moved.stderr, "")
        const other = yield* tool(["session", "show", "--session", library])
        assert.match(other.stdout, /^key \d/m)
        assert.match(other.stdout, library === "gramjs" ? /^account +none$/m : /^account +bot 1000000001$/m)
      }
      const twice = yield* tool(["session", "export", "--to", "grammers", "--file", "theirs.pyrogram"])
      assert.deepInclude(twice, { status: 1, stderr: "layergram: theirs.pyrogram exists already\n" })
      const taken = yield* tool(["session", "show", "--session", "theirs.pyrogram"])
      assert.match(taken.stderr, /^layergram: .* it is a session file of Pyrogram; `layergram session convert --file`/)
      const from = ["session", "convert", "--session", "more", "--from"]
      const text = yield* tool([...from, "telethon", "--file", "server.json"])
      assert.strictEqual(text.stderr, "layergram: server.json is no SQLite database\n")
      const nothing = yield* tool([...from, "telethon", "--file", "nothing"])
      assert.strictEqual(nothing.stderr, "layergram: there is no nothing\n")
      const string = yield* tool([...from, "grammers"])
      assert.strictEqual(string.stderr, "layergram: grammers has no strings: say --file\n")
    }).pipe(Effect.scoped), patience)

  it.live("encrypts a session in its place, and reads it with the passphrase alone", () =>
    Effect.gen(function*() {
      const { cwd, token, tool } = yield* scene
      yield* tool(["login", "--bot"], { TELEGRAM_BOT_TOKEN: token })
      const { stdout: before } = yield* tool(["session", "show"])
      const encrypted = yield* tool(["session", "encrypt"], { LAYERGRAM_PASSPHRASE: "swordfish" })
      assert.strictEqual(encrypted.status, 0)
      assert.sameMembers(
        readdirSync(cwd).map((name) => name.replace(/\.lock\.\d+$/, ".lock")),
        ["server.json", "telegram.session", "telegram.session.lock"]
      )
      const { stdout: after } = yield* tool(["session", "show"], { LAYERGRAM_PASSPHRASE: "swordfish" })
      assert.strictEqual(after, before)
      const wrong = yield* tool(["session", "show"], { LAYERGRAM_PASSPHRASE: "sawfish" })
      assert.strictEqual(wrong.status, 1)
      assert.match(wrong.stderr, /^layergram: .*passphrase/)
      const none = yield* tool(["session", "show"])
      assert.strictEqual(none.status, 1)
    }).pipe(Effect.scoped), patience)

  it.live("pings the data centres in plain lines, and says which do not answer", () =>
    Effect.gen(function*() {
      const { announced, cwd, tool } = yield* scene
      const all = yield* tool(["dc", "ping"])
      assert.match(all.stdout, /^(dc \d  127\.0\.0\.1:\d+  ok  connected in [\d.]+ ms, answered in [\d.]+ ms\n){5}$/)
      const dataCentres = [{ id: 1, host: "127.0.0.1", port: 1 }, announced.dataCentres[1] ?? announced.dataCentres[0]]
      writeFileSync(join(cwd, "half.json"), JSON.stringify({ ...announced, dataCentres }))
      const half = yield* tool(["dc", "ping", "--server", "half.json"])
      assert.match(half.stdout, /^dc 1 .* failed {2}.*\ndc 2 .* ok /)
      assert.deepInclude(half, { status: 1, stderr: "layergram: 1 of 2 did not answer\n" })
    }).pipe(Effect.scoped), patience)

  it.live("says what is missing: a session, an application, a server, a package", () =>
    Effect.gen(function*() {
      const cwd = yield* folder
      const none = yield* run(["session", "show"], { cwd })
      assert.strictEqual(none.stderr, "layergram: there is no session telegram.session: begin with `layergram login`\n")
      const nobody = yield* run(["login"], { cwd })
      assert.match(nobody.stderr, /^layergram: .*TELEGRAM_API_ID/)
      const server = yield* run(["dc", "ping", "--server", "nowhere.json"], { cwd })
      assert.match(server.stderr, /^layergram: --server is "production", "test" or a file/)
      for (
        const [schema, problem] of [["227", "a layer and a file"], ["1=none.tl", "none.tl"], ["1=bad.tl", "bad.tl"]]
      ) {
        writeFileSync(join(cwd, "bad.tl"), "this is no schema\n")
        const bad = yield* run(["server", "--schema", schema ?? ""], { cwd })
        assert.strictEqual(bad.status, 1)
        assert.match(bad.stderr, new RegExp(`^layergram: --schema .*${problem}`))
      }
      // The same program where nothing is installed.
      cpSync(dirname(script), cwd, { recursive: true })
      assert.deepStrictEqual(yield* run(["--help"], { cwd, script: join(cwd, basename(script)) }), {
        status: 1,
        stdout: "",
        stderr: "layergram needs more packages: npm install effect@3 @effect/platform@0.97 " +
          "@effect/platform-node@0.108 @effect/cli@0.77 @effect/printer@0.51 @effect/printer-ansi@0.51\n"
      })
    }).pipe(Effect.scoped), patience)

  it.live("knows nobody at first, and says so", () =>
    Effect.gen(function*() {
      const { tool } = yield* scene
      const me = yield* tool(["call", "users.getUsers", "{\"id\":[{\"_tag\":\"inputUserSelf\"}]}"])
      assert.deepStrictEqual(me, {
        status: 1,
        stdout: "",
        stderr: "layergram: nobody is signed in: begin with `layergram login`\n"
      })
    }).pipe(Effect.scoped), patience)
})
