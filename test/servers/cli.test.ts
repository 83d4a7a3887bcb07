import { assert, describe, it } from "@effect/vitest"
import { Effect, Schedule, Schema } from "effect"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { Announcement } from "../../src/cli/servers.ts"
import { environment, folder, script, server } from "../cli/process.ts"
import { scan } from "./screen.ts"
import { terminal } from "./terminal.ts"

const patience = 120_000

/** Types what a login by telephone number asks for. */
const signIn = (
  login: Effect.Effect.Success<ReturnType<typeof terminal>>,
  phone: string,
  code: Effect.Effect<string, string>
) =>
  Effect.gen(function*() {
    yield* login.hear("Telephone number: ")
    yield* login.type(phone)
    yield* login.hear("Code (nothing to have it sent again): ")
    yield* login.type(yield* code)
    yield* login.hear("Password: ")
    yield* login.type("swordfish")
    yield* login.hear("Signed in as Alice")
    assert.strictEqual(yield* login.status, 0)
  })

/** A server with people in another process, and the tool in terminals of its own. */
const scene = Effect.gen(function*() {
  const cwd = yield* folder
  const { line, rest } = yield* server(cwd, "--user", "Alice:swordfish", "--bot", "Marco")
  writeFileSync(join(cwd, "server.json"), `${line}\n`)
  const { bots: [bot], users: [alice] } = yield* Schema.decode(Schema.parseJson(Announcement))(line)
  assert(bot !== undefined && alice !== undefined)
  /** The code that the server says it has sent. */
  const code = Effect.suspend(() => {
    const found = /"code":"(\d+)"/.exec(rest())?.[1]
    return found === undefined ? Effect.fail("not yet") : Effect.succeed(found)
  }).pipe(Effect.retry(Schedule.spaced("20 millis")))
  const tool = (...args: ReadonlyArray<string>) =>
    terminal([process.execPath, script, ...args], { cwd, env: environment({ LAYERGRAM_SERVER: "server.json" }) })
  return { bot, alice, code, tool }
})

describe("the command line tool on a terminal", () => {
  it.live(
    "signs in with a code and, at the second attempt, a password, shows neither, and remembers the session",
    () =>
      Effect.gen(function*() {
        const { alice, code, tool } = yield* scene
        const login = yield* tool("login")
        yield* login.hear("Telephone number: ")
        yield* login.type(alice.phone)
        yield* login.hear("Code (nothing to have it sent again): ")
        const digits = yield* code
        yield* login.type(digits)
        yield* login.hear("Password: ")
        yield* login.type("sawfish")
        yield* login.hear("That is not the password.")
        yield* login.hear("Password: ")
        yield* login.type("swordfish")
        yield* login.hear(`Signed in as Alice, id ${alice.id}.`)
        assert.strictEqual(yield* login.status, 0)
        const screen = yield* login.text
        for (const secret of [digits, "sawfish", "swordfish"]) assert.notInclude(screen, secret)
        assert.include(yield* login.raw, "\u001b[")

        const again = yield* tool("login")
        yield* again.hear("Signed in as Alice")
        const show = yield* tool("session", "show")
        yield* show.hear(`user ${alice.id}`)
        assert.strictEqual(yield* show.status, 0)
        const call = yield* tool("call", "users.getUsers", "{\"id\":[{\"_tag\":\"inputUserSelf\"}]}")
        yield* call.hear("\"firstName\": \"Alice\"")
        assert.strictEqual(yield* call.status, 0)
        const bad = yield* tool("call", "users.getUsers", "{\"id\":[{\"_tag\":\"inputUser\"}]}")
        yield* bad.hear("layergram: users.getUsers: id[0]: lacks \"userId\"")
        assert.strictEqual(yield* bad.status, 1)
      }).pipe(Effect.scoped),
    patience
  )

  it.live("asks for the token of a bot and does not show it", () =>
    Effect.gen(function*() {
      const { bot, tool } = yield* scene
      const login = yield* tool("login", "--bot")
      yield* login.hear("Token of the bot: ")
      yield* login.type(bot.token)
      yield* login.hear("Signed in as Marco")
      assert.strictEqual(yield* login.status, 0)
      assert.notInclude(yield* login.text, bot.token)
    }).pipe(Effect.scoped), patience)

  it.live("asks for a new passphrase twice, and for the passphrase from then on", () =>
    Effect.gen(function*() {
      const { bot, tool } = yield* scene
      const login = yield* tool("login", "--bot")
      yield* login.hear("Token of the bot: ")
      yield* login.type(bot.token)
      assert.strictEqual(yield* login.status, 0)
      const encrypt = yield* tool("session", "encrypt")
      yield* encrypt.hear("New passphrase: ")
      yield* encrypt.type("open sesame")
      yield* encrypt.hear("Once more: ")
      yield* encrypt.type("open sesame")
      yield* encrypt.hear("is encrypted")
      assert.strictEqual(yield* encrypt.status, 0)
      const show = yield* tool("session", "show")
      yield* show.hear("Passphrase of telegram.session: ")
      yield* show.type("open sesame")
      yield* show.hear(`bot ${bot.id}`)
      assert.strictEqual(yield* show.status, 0)
      assert.notInclude(`${yield* show.text}${yield* encrypt.text}`, "sesame")
    }).pipe(Effect.scoped), patience)

  it.live("draws a QR code, and leaves when it is told to", () =>
    Effect.gen(function*() {
      const { tool } = yield* scene
      const login = yield* tool("login", "--qr")
      yield* login.hear("Scan this in Telegram")
      assert.match(yield* login.text, /[█▀▄ ]{30,}/)
      yield* login.press("\u0003")
      assert.notStrictEqual(yield* login.status, 0)
    }).pipe(Effect.scoped), patience)

  it.live(
    "draws a QR code that another session accepts, and asks for the password (F205, F207)",
    () =>
      Effect.gen(function*() {
        const { alice, code, tool } = yield* scene
        yield* signIn(yield* tool("login"), alice.phone, code)

        const login = yield* tool("login", "--qr", "--session", "desk.session")
        yield* login.hear("Scan this in Telegram")
        const link = scan(yield* login.text) ?? ""
        assert.match(link, /^tg:\/\/login\?token=[\w-]+$/)
        const token = Buffer.from(link.slice(link.indexOf("=") + 1), "base64url").toString("base64")
        const accept = yield* tool("call", "auth.acceptLoginToken", JSON.stringify({ token }))
        assert.strictEqual(yield* accept.status, 0)
        yield* login.hear("Scanned.")
        yield* login.hear("Password: ")
        yield* login.type("swordfish")
        yield* login.hear(`Signed in as Alice, id ${alice.id}.`)
        assert.strictEqual(yield* login.status, 0)
      }).pipe(Effect.scoped),
    patience
  )

  it.live("pings the data centres in colours", () =>
    Effect.gen(function*() {
      const { tool } = yield* scene
      const ping = yield* tool("dc", "ping")
      assert.strictEqual(yield* ping.status, 0)
      assert.match(yield* ping.text, /dc 5 {2}127\.0\.0\.1:\d+ {2}ok {2}connected in/)
      assert.include(yield* ping.raw, "\u001b[0;32mok\u001b[0m")
    }).pipe(Effect.scoped), patience)
})
