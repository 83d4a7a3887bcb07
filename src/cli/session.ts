/**
 * `layergram session`: looks at the session, and moves it.
 *
 * @since 0.1.0
 */
import * as Command from "@effect/cli/Command"
import * as Options from "@effect/cli/Options"
import * as Terminal from "@effect/platform/Terminal"
import * as Console from "effect/Console"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as Prompt from "../auth/prompt.ts"
import * as TelegramNode from "../node.ts"
import * as SessionStore from "../SessionStore.ts"
import * as SessionString from "../SessionString.ts"
import { cliError } from "./CliError.ts"
import { encrypt } from "./encrypt.ts"
import * as Foreign from "./foreign.ts"
import { existing, givenApiId, path, servers, withStore } from "./root.ts"
import * as Screen from "./screen.ts"

const foreign = ["telethon", "pyrogram", "gramjs", "mtcute"] as const
const formats = ["layergram", ...foreign, "grammers"] as const

const describe = Effect.gen(function*() {
  const store = yield* SessionStore.SessionStore
  const { account, authTokens, home, keys, updates } = yield* store.load
  const channels = yield* store.channels
  const peers = yield* Stream.runCount(store.peers)
  const none = () => "none"
  return [
    ["session", yield* path],
    [
      "account",
      Option.match(account, { onNone: none, onSome: ({ isBot, userId }) => `${isBot ? "bot" : "user"} ${userId}` })
    ],
    ["home", Option.match(home, { onNone: none, onSome: (dc) => `data centre ${dc}` })],
    ...[...keys].sort((a, b) => a.dc - b.dc).map(({ authorized, createdAt, dc }) => [
      `key ${dc}`,
      `of ${DateTime.formatIso(createdAt)}${authorized ? ", signed in" : ""}`
    ]),
    [
      "updates",
      Option.match(updates, { onNone: none, onSome: ({ pts, qts, seq }) => `pts ${pts}, qts ${qts}, seq ${seq}` })
    ],
    ["channels", `${channels.length}`],
    ["peers", `${peers}`],
    ["login tokens", `${authTokens.length}`]
  ] as const
})

const show = Command.make("show", {}, () =>
  Effect.gen(function*() {
    yield* existing
    const paint = yield* Screen.painter("out")
    const lines = yield* withStore(describe)
    yield* Effect.forEach(
      lines,
      ([name = "", value = ""]) => Console.log(`${paint("faint", name.padEnd(14))}${value}`),
      { discard: true }
    )
  })).pipe(Command.withDescription("Says who is signed in and what is remembered; keys and tokens are not shown."))

const to = Options.choice("to", formats).pipe(
  Options.withDescription("Whose string or file; layergram's unless said."),
  Options.withDefault<(typeof formats)[number]>("layergram")
)
const file = Options.text("file").pipe(
  Options.withPseudoName("path"),
  Options.withDescription("The file, or the folder of GramJS, in place of a string."),
  Options.optional
)

const exportFile = (to: (typeof formats)[number], file: string) =>
  Effect.gen(function*() {
    if (to === "layergram") return yield* cliError("a session of layergram is a file already: copy it")
    const apiId = Option.getOrUndefined(yield* givenApiId)
    const options = { servers: yield* servers, apiId }
    yield* withStore(Foreign.write(to, file, options))
    yield* Screen.note(`Whoever has ${file} has the account. Use it in one place at a time.`)
  })

const exportString = (to: (typeof formats)[number]) =>
  Effect.gen(function*() {
    if (to === "grammers") return yield* cliError("grammers has no strings: say --file")
    const apiId = Option.getOrUndefined(yield* givenApiId)
    const text = to === "layergram"
      ? yield* withStore(SessionStore.exportString)
      : yield* withStore(SessionString.encode(to, { servers: yield* servers, apiId }))
    yield* Screen.note("Whoever has this line has the account. Use it in one place at a time.")
    yield* Console.log(Redacted.value(text))
  })

const exportCommand = Command.make("export", { to, file }, ({ file, to }) =>
  Effect.zipRight(
    existing,
    Option.match(file, { onNone: () => exportString(to), onSome: (file) => exportFile(to, file) })
  )).pipe(
    Command.withDescription("Prints the session as one line, or writes it to a file, for another place or library.")
  )

const from = Options.choice("from", formats).pipe(Options.withDescription("Whose string or file it is."))
const userId = Options.integer("user-id").pipe(
  Options.withDescription("Who is signed in, for strings that do not say it. `layergram login` finds out, too."),
  Options.optional
)
const isBot = Options.boolean("bot").pipe(Options.withDescription("With --user-id: it is a bot."))
const force = Options.boolean("force").pipe(Options.withDescription("Replaces the session that is there."))

const string = Effect.gen(function*() {
  const terminal = yield* Terminal.Terminal
  const text = yield* ((yield* terminal.isTTY)
    ? Prompt.secret("The string: ")
    : Effect.map(terminal.readLine, (line) => Redacted.make(line)))
  return Redacted.make(Redacted.value(text).trim())
})

/** The changes by which our own string becomes the session. */
const own = (text: Redacted.Redacted) =>
  Effect.gen(function*() {
    const store = yield* SessionStore.SessionStore
    const { account, authTokens, home, keys, updates } = yield* store.load
    const { Change } = SessionStore
    return [
      ...keys.map((key) => Change.PutKey({ key })),
      ...Option.toArray(home).map((dc) => Change.SetHome({ dc })),
      ...Option.toArray(account).map((account) => Change.SignIn({ account })),
      ...Option.toArray(updates).map((updates) => Change.SetUpdates({ updates })),
      ...authTokens.map((token) => Change.PutAuthToken({ token })),
      ...(yield* store.channels).map((channel) => Change.PutChannel({ channel })),
      ...(yield* Stream.runCollect(Stream.map(store.peers, (peer) => Change.PutPeer({ peer }))))
    ]
  }).pipe(Effect.provide(SessionStore.layerString(text)))

const changesOf = (from: (typeof formats)[number], file: Option.Option<string>) =>
  Effect.gen(function*() {
    if (Option.isSome(file)) {
      if (from === "layergram") return yield* cliError("a session of layergram needs no conversion: copy the file")
      return yield* Foreign.read(from, file.value)
    }
    if (from === "grammers") return yield* cliError("grammers has no strings: say --file")
    const text = yield* string
    return from === "layergram" ? yield* own(text) : yield* SessionString.decode(from, text)
  })

const convert = Command.make(
  "convert",
  { from, file, userId, isBot, force },
  ({ file, force, from, isBot, userId }) =>
    Effect.gen(function*() {
      const where = yield* path
      const changes = yield* changesOf(from, file)
      yield* withStore(Effect.gen(function*() {
        const store = yield* SessionStore.SessionStore
        const before = yield* store.load
        if (before.keys.length > 0 && !force) {
          return yield* cliError(`there is a session in ${where}; --force replaces it`)
        }
        const account = Option.map(userId, (userId) => new SessionStore.StoredAccount({ userId, isBot }))
        yield* store.commit([
          SessionStore.Change.Wipe(),
          ...changes,
          ...Option.toArray(account).map((account) => SessionStore.Change.SignIn({ account }))
        ])
        const { account: signedIn } = yield* store.load
        yield* Console.log(`The session is in ${where}.`)
        if (Option.isNone(signedIn)) {
          yield* Console.log("It does not say who is signed in: `layergram login` finds out.")
        }
      }))
    })
).pipe(
  Command.withDescription(
    "Makes the session of another library's: of a file, or of a string, asked for or from standard input."
  )
)

const encryptCommand = Command.make("encrypt", {}, () =>
  Effect.gen(function*() {
    yield* existing
    const where = yield* path
    yield* Effect.provide(encrypt(where), TelegramNode.layer)
    yield* Console.log(`${where} is encrypted. Set LAYERGRAM_PASSPHRASE, or be asked for it.`)
  })).pipe(Command.withDescription("Encrypts the session under a passphrase, or changes that."))

/**
 * What there is to do with the session.
 *
 * @since 0.1.0
 * @category commands
 */
export const command = Command.make("session").pipe(
  Command.withDescription("Looks at the session, moves it, encrypts it."),
  Command.withSubcommands([show, convert, exportCommand, encryptCommand])
)
