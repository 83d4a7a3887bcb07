import { KeyValueStore } from "@effect/platform"
import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Either, Fiber, Option, Ref, Schema } from "effect"
import {
  Bot,
  Button,
  CallbackQuery,
  Callbacks,
  Conversation,
  DeepLink,
  Draft,
  Filter,
  Fsm,
  Keyboard,
  Messages
} from "layergram"
import { Payments, Rpc } from "layergram"
import * as bots from "layergram/tl/bots"
import { layerTelegram, TestTelegram } from "layergram/testing"
import { failureOf } from "../support.ts"
import { slowSending } from "./support.ts"

/** A bot under test, with everything in memory and in virtual time. */
const telegram = () => layerTelegram({ bot: { username: "shop_bot", inline: { placeholder: "What?" } } })

const Yes = Callbacks.make("yes", Schema.Struct({ n: Schema.Int }))
const say = Messages.reply

describe("routers", () => {
  it.scoped("give each update to the first handler that takes it, typed by its filter (F204, F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const inGroup = Bot.on(Filter.inGroups(Filter.text), ({ message }) => say(message, "in a group"))
      const digits = Bot.on(
        Filter.matching(/^(\d+)!$/)(Filter.text),
        ({ found, message }) => say(message, `n${found[1]}`)
      )
      const long = Bot.on(
        Filter.where(({ text }: Filter.Written & { readonly text: string }) => text.length > 20)(Filter.text),
        ({ message }) => say(message, "long")
      )
      const nested = Bot.scope(Filter.inPrivate(Filter.message), Bot.make(digits, long))
      const other = Bot.on(
        Filter.and(Filter.or(Filter.text, Filter.message), Filter.not(Filter.matching(/secret/)(Filter.text))),
        ({ message }) => say(message, "other")
      )
      yield* run(Bot.run(Bot.make(inGroup, nested, other)))
      const alice = yield* user("Alice")
      yield* alice.sends("5!")
      yield* alice.sees("n5")
      yield* alice.sends("x".repeat(30))
      yield* alice.sees("long")
      yield* alice.sends("hello")
      yield* alice.sees("other")
      yield* alice.sends("secret")
      yield* alice.seesNothing()
    }).pipe(Effect.provide(telegram())))

  it.scoped("take commands with typed arguments, and register them by scope and language (F226, F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const add = Bot.command(
        "add",
        {
          description: "Adds two numbers",
          descriptions: { de: "Addiert" },
          args: { a: Schema.NumberFromString, b: Schema.NumberFromString, note: Schema.optional(Schema.String) },
          onInvalid: ({ message }, usage) => say(message, usage)
        },
        ({ args, message }) => say(message, `${args.a + args.b} ${args.note ?? ""}`.trim())
      )
      const admin = Bot.command("ban", { description: "Bans", scopes: ["GroupAdmins"] }, () => Effect.void)
      yield* run(Bot.run(Bot.make(add, admin)))
      const list = (scope: "Default" | "ChatAdmins", langCode: string) =>
        Effect.map(
          Rpc.invoke(bots.getBotCommands({ scope: { _tag: `botCommandScope${scope}` }, langCode })),
          (commands) => commands.map(({ command, description }) => `${command}: ${description}`)
        )
      assert.deepStrictEqual(yield* list("Default", ""), ["add: Adds two numbers"])
      assert.deepStrictEqual(yield* list("Default", "de"), ["add: Addiert"])
      assert.deepStrictEqual(yield* list("ChatAdmins", ""), ["add: Adds two numbers", "ban: Bans"])
      const alice = yield* user("Alice")
      yield* alice.sends("/add 2 40 for all of us")
      yield* alice.sees("42 for all of us")
      yield* alice.sends("/add@shop_bot 2 3")
      yield* alice.sees("5")
      yield* alice.sends("/add two 3")
      yield* alice.sees("/add <a> <b> [note]")
      yield* alice.sends("/add@other_bot 2 3")
      yield* alice.seesNothing()
    }).pipe(Effect.provide(telegram())))

  it.scoped("answer buttons that their handlers do not, before the time is over (F88, F227)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const menu = Bot.command(
        "menu",
        {},
        ({ message }) =>
          say(
            message,
            Draft.text("Menu").pipe(Draft.keyboard(Keyboard.inline([
              [Yes.button("One", { n: 1 }), Yes.button("Two", { n: 2 })],
              [Yes.button("Three", { n: 3 }), Button.callback("Unknown", "?")]
            ])))
          )
      )
      const pressed = Bot.onAction(Yes, ({ query, value }) => {
        if (value.n === 1) return CallbackQuery.alert(query, "one")
        return value.n === 2 ? Effect.never : Effect.die("three")
      })
      yield* run(Bot.run(Bot.make(menu, pressed), { concurrency: 4, key: () => undefined }))
      const alice = yield* user("Alice")
      yield* alice.sends("/menu")
      yield* alice.sees("Menu")
      assert.deepInclude(yield* alice.clicks("One"), { message: "one", alert: true })
      assert.deepInclude(yield* alice.clicks("Two"), { message: undefined })
      assert.deepInclude(yield* alice.clicks("Three"), { message: undefined })
      assert.deepInclude(yield* alice.clicks("Unknown"), { message: undefined })
      assert.strictEqual(failureOf(yield* Effect.exit(alice.clicks("Nothing")))._tag, "Unexpected")
    }).pipe(Effect.provide(telegram())))

  it.scoped("have middleware: limits for each user, failures caught, spans (F44, F227)", () =>
    Effect.gen(function*() {
      const { passes, run, user } = yield* TestTelegram
      const spans = yield* Ref.make<ReadonlyArray<string>>([])
      const echo = Bot.on(Filter.text, ({ message, text }) =>
        text === "boom" ? Effect.dieMessage("boom") : Effect.gen(function*() {
          const span = yield* Effect.currentSpan
          yield* Ref.update(spans, (all) => [...all, `${span.name} ${String(span.attributes.get("update"))}`])
          yield* say(message, text)
        }))
      const safe = Bot.catchAllCause(Bot.traced(echo), (_, update) =>
        update._tag === "NewMessage" ? say(update.message, "sorry") : Effect.void)
      const limited = Bot.limited(safe, {
        limit: 3,
        within: "1 minute",
        otherwise: (update) =>
          update._tag === "NewMessage" ? say(update.message, "slowly") : Effect.void
      })
      yield* run(Bot.run(limited))
      const [alice, bob] = [yield* user("Alice"), yield* user("Bob")]
      for (const text of ["a", "boom", "b"]) {
        yield* alice.sends(text)
        yield* alice.sees(text === "boom" ? "sorry" : text)
      }
      yield* alice.sends("c")
      yield* alice.sees("slowly")
      yield* bob.sends("d")
      yield* bob.sees("d")
      yield* passes("1 minute")
      yield* alice.sends("e")
      yield* alice.sees("e")
      assert.deepStrictEqual((yield* Ref.get(spans))[0], "Bot.handle NewMessage")
    }).pipe(Effect.provide(telegram())))

  it.scoped("know deep links by what they say (F226)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const Ref = DeepLink.make(Schema.Struct({ by: Schema.Int, code: Schema.String }))
      const came = DeepLink.on(Ref, ({ message, value }) => say(message, `by ${value.by} with ${value.code}`))
      const started = Bot.command("start", {}, ({ message }) => say(message, "Hello"))
      yield* run(Bot.run(Bot.make(came, started)))
      const alice = yield* user("Alice")
      const url = Either.getOrThrow(Ref.url("@shop_bot", { by: 77, code: "ä" }))
      const parameter = /^https:\/\/t\.me\/shop_bot\?start=([\w-]{1,64})$/.exec(url)?.[1]
      yield* alice.sends(`/start ${parameter ?? ""}`)
      yield* alice.sees("by 77 with ä")
      yield* alice.sends("/start nonsense!")
      yield* alice.sees("Hello")
      assert.strictEqual(Either.getOrThrow(Either.flip(Ref.encode({ by: 1, code: "x".repeat(60) }))).reason, "TooLong")
    }).pipe(Effect.provide(telegram())))
})

describe("conversations", () => {
  const order = Conversation.route(
    Filter.inPrivate(Filter.matching(/^order$/)(Filter.text)),
    () =>
      Effect.gen(function*() {
        const name = yield* Conversation.ask("Your name?")
        const count = yield* Conversation.ask("How many?", { schema: Schema.NumberFromString, otherwise: "A number!" })
        yield* Conversation.say(
          Draft.text("Sure?").pipe(Draft.keyboard(Keyboard.inline([[Yes.button("Yes", { n: count })]])))
        )
        const { query, value } = yield* Conversation.waitClick(Yes, { timeout: "10 minutes" })
        yield* CallbackQuery.answer(query, "Thanks")
        yield* Conversation.say(`${value.n} for ${name}`)
      }).pipe(Effect.catchTag("ConversationTimeout", () => Conversation.say("Too late.")))
  )
  const ping = Bot.command("ping", {}, ({ message }) => say(message, "pong"))

  it.scoped("ask and wait, each user's for itself, while commands go elsewhere (F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      yield* run(Bot.run(Bot.make(order, ping)))
      const [alice, bob] = [yield* user("Alice"), yield* user("Bob")]
      yield* alice.sends("order")
      yield* alice.sees("Your name?")
      yield* bob.sends("order")
      yield* bob.sees("Your name?")
      yield* alice.sends("/ping")
      yield* alice.sees("pong")
      yield* alice.sends("Alice")
      yield* alice.sees("How many?")
      yield* alice.sends("three")
      yield* alice.sees("A number!")
      yield* alice.sends("3")
      yield* alice.sees("Sure?")
      assert.deepInclude(yield* alice.clicks("Yes"), { message: "Thanks" })
      yield* alice.sees("3 for Alice")
      yield* bob.sends("Bob")
      yield* bob.sees("How many?")
    }).pipe(Effect.provide(telegram())))

  it.scoped("give up when nobody answers, and begin anew when they are begun again (F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      yield* run(Bot.run(Bot.make(order, ping)))
      const alice = yield* user("Alice")
      yield* alice.sends("order")
      yield* alice.sees("Your name?")
      yield* alice.sees("Too late.", "2 hours")
      yield* alice.sends("order")
      yield* alice.sees("Your name?")
    }).pipe(Effect.provide(telegram())))
})

describe("answers", () => {
  it.scoped("count that come before it is known that the question was sent (F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const slow = yield* slowSending
      const greets = Conversation.route(Filter.matching(/^order$/)(Filter.text), () =>
        Effect.gen(function*() {
          const name = yield* Conversation.ask("Your name?")
          yield* Conversation.say(`Hello ${name}`)
        }).pipe(Effect.provide(slow)))
      const echo = Bot.on(Filter.text, ({ message, text }) => say(message, `echo ${text}`))
      yield* run(Bot.run(Bot.make(greets, echo)))
      const alice = yield* user("Alice")
      yield* alice.sends("order")
      yield* alice.sees("Your name?")
      yield* alice.sends("Alice")
      yield* alice.sees("Hello Alice")
      yield* alice.sends("bye")
      yield* alice.sees("echo bye")
    }).pipe(Effect.provide(telegram())))

  it.scoped("that come while a conversation does something do not begin it anew (F229)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const gate = yield* Deferred.make<void>()
      const greets = Conversation.route(Filter.text, () =>
        Effect.gen(function*() {
          const name = yield* Conversation.ask("Your name?")
          yield* Conversation.say("One moment.")
          yield* Deferred.await(gate)
          yield* Conversation.say(`Hello ${name}`)
        }))
      const echo = Bot.on(Filter.text, ({ message, text }) => say(message, `echo ${text}`))
      yield* run(Bot.run(Bot.make(greets, echo)))
      const alice = yield* user("Alice")
      yield* alice.sends("hi")
      yield* alice.sees("Your name?")
      yield* alice.sends("Alice")
      yield* alice.sees("One moment.")
      yield* alice.sends("please hurry")
      yield* alice.sees("echo please hurry")
      yield* Deferred.succeed(gate, undefined)
      yield* alice.sees("Hello Alice")
    }).pipe(Effect.provide(telegram())))
})

describe("states", () => {
  const State = Schema.Union(
    Schema.TaggedStruct("Naming", {}),
    Schema.TaggedStruct("Counting", { name: Schema.String })
  )
  const Order = Fsm.make("order", State)

  it.scoped("of each user lie in any store, and choose the handler (F228)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const bot = Bot.make(
        Bot.command("order", {}, ({ message, update }) =>
          Effect.zipRight(Order.set(update, { _tag: "Naming" }), say(message, "Name?"))),
        Order.on("Naming", Filter.text, ({ message, set, text }) =>
          Effect.zipRight(set({ _tag: "Counting", name: text }), say(message, "How many?"))),
        Order.on("Counting", Filter.text, ({ clear, message, state, text }) =>
          Effect.zipRight(clear, say(message, `${text} for ${state.name}`))),
        Bot.on(Filter.text, ({ message }) =>
          say(message, "What?"))
      )
      yield* run(Bot.run(bot))
      const [alice, bob] = [yield* user("Alice"), yield* user("Bob")]
      yield* alice.sends("/order")
      yield* alice.sees("Name?")
      yield* bob.sends("hello")
      yield* bob.sees("What?")
      yield* alice.sends("Alice")
      yield* alice.sees("How many?")
      yield* alice.sends("4")
      yield* alice.sees("4 for Alice")
      yield* alice.sends("5")
      yield* alice.sees("What?")
    }).pipe(Effect.provide([telegram(), KeyValueStore.layerMemory])))
})

describe("payments", () => {
  const pizza = Payments.invoice({
    title: "Pizza",
    description: "With everything",
    payload: "pizza-1",
    currency: "EUR",
    provider: "provider-token",
    prices: [{ label: "Pizza", amount: 900n }],
    asksFor: ["Name", "Address"],
    isFlexible: true
  })
  const home = {
    _tag: "postAddress",
    streetLine1: "Main Street 1",
    streetLine2: "",
    city: "Town",
    state: "",
    countryIso2: "AT",
    postCode: "1010"
  } as const
  const shop = Bot.make(
    Bot.command("buy", {}, ({ message }) => Messages.send(message, Draft.media(Draft.empty, pizza))),
    Bot.on(Filter.on("ShippingQuery"), ({ update }) =>
      update.address.country === "AT"
        ? Payments.ship(update, [{ id: "post", title: "Post", prices: [{ label: "Post", amount: 100n }] }])
        : Payments.refuseShipping(update, "too far")),
    Bot.on(
      Filter.on("PreCheckoutQuery"),
      ({ update }) => update.total === 1000n ? Payments.accept(update) : Payments.refuse(update, "sold out")
    ),
    Bot.on(Filter.on("NewMessage"), ({ update: { message } }) => {
      const action = Option.getOrUndefined(message.action)
      return action?._tag === "PaymentReceived" ? Messages.send(message, "Paid!") : Effect.void
    })
  )

  it.scoped("go from the invoice over address and agreement to the money (F218, F226)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      yield* run(Bot.run(shop))
      const alice = yield* user("Alice")
      yield* alice.sends("/buy")
      yield* alice.sees(({ message }) => message._tag === "message" && message.media?._tag === "messageMediaInvoice")
      const far = { name: "Alice", shippingAddress: { ...home, countryIso2: "NZ" } }
      const near = { name: "Alice", shippingAddress: home }
      const refusal = <A, E>(effect: Effect.Effect<A, E>) => Effect.map(Effect.exit(effect), failureOf)
      assert.deepInclude(yield* refusal(alice.pays({ info: far })), { text: "SHIPPING_NOT_AVAILABLE" })
      assert.deepInclude(yield* refusal(alice.pays({ info: near })), { text: "SHIPPING_OPTION_INVALID" })
      assert.deepInclude(
        yield* refusal(alice.pays({ info: near, shippingOption: "post", tip: 1n })),
        { text: "BOT_PRECHECKOUT_FAILED" }
      )
      const paying = yield* Effect.fork(alice.pays({ info: near, shippingOption: "post" }))
      yield* Fiber.join(paying)
      yield* alice.sees("Paid!")
      assert.deepInclude(yield* refusal(alice.pays({ info: near })), { text: "INVOICE_ALREADY_PAID" })
    }).pipe(Effect.provide(telegram())))
})

describe("commands that are registered", () => {
  const nothing = () => Effect.void

  it.scoped("are heard and shown in small letters, once each (F226)", () =>
    Effect.gen(function*() {
      const { run, user } = yield* TestTelegram
      const start = Bot.command("Start", { description: "Begins" }, ({ message }) => say(message, "Hello"))
      const groups = { description: "Begins here", scopes: ["Groups" as const] }
      const inGroups = Bot.scope(Filter.inGroups(Filter.message), Bot.command("START", groups, nothing))
      yield* run(Bot.run(Bot.make(inGroups, start)))
      const shown = (scope: "Default" | "Chats") =>
        Effect.map(
          Rpc.invoke(bots.getBotCommands({ scope: { _tag: `botCommandScope${scope}` }, langCode: "" })),
          (commands) => commands.map(({ command, description }) => `${command}: ${description}`)
        )
      assert.deepStrictEqual(yield* shown("Default"), ["start: Begins"])
      assert.deepStrictEqual(yield* shown("Chats"), ["start: Begins here"])
      const alice = yield* user("Alice")
      yield* alice.sends("/start")
      yield* alice.sees("Hello")
    }).pipe(Effect.provide(telegram())))

  it("are refused where they are made when Telegram would refuse them (F226)", () => {
    for (const name of ["Bad Name!", "", "x".repeat(33), "/start"]) {
      assert.throws(() => Bot.command(name, {}, nothing), JSON.stringify(name))
      assert.throws(() => Bot.commandText(name, {}, nothing), JSON.stringify(name))
    }
    for (const text of ["", "x".repeat(257)]) {
      assert.throws(() => Bot.command("start", { description: text }, nothing), /"start".*description/)
      assert.throws(() => Bot.command("start", { descriptions: { de: text } }, nothing), /"start".*description/)
    }
    Bot.command("x".repeat(32), { description: "x".repeat(256) }, nothing)
  })

  it("are refused when an earlier handler of the same name leaves nothing to them (F227)", () => {
    const start = Bot.command("start", {}, nothing)
    const Invite = DeepLink.make(Schema.Struct({ n: Schema.Int }))
    assert.throws(() => Bot.make(start, Bot.commandText("Start", {}, nothing)), /"start"/)
    assert.throws(() => Bot.make(Bot.make(start), Bot.scope(Filter.message, start)), /"start"/)
    const some = [
      Bot.scope(Filter.inPrivate(Filter.message), start),
      Bot.use(start, (next) => next),
      Bot.command("start", { filter: Filter.inGroups(Filter.text) }, nothing),
      DeepLink.on(Invite, nothing)
    ]
    Bot.make(...some, start)
  })

  it.scoped("take the place of those that there were, and are shown in narrower scopes as well (F226)", () =>
    Effect.gen(function*() {
      const { run } = yield* TestTelegram
      const nothing = () => Effect.void
      const describedAs = (name: string, scopes?: ReadonlyArray<Bot.CommandScope>) =>
        Bot.command(name, { description: `It is ${name}`, ...(scopes === undefined ? {} : { scopes }) }, nothing)
      const list = (scope: "Default" | "Users" | "Chats" | "ChatAdmins") =>
        Effect.map(
          Rpc.invoke(bots.getBotCommands({ scope: { _tag: `botCommandScope${scope}` }, langCode: "" })),
          (commands) => commands.map(({ command }) => command)
        )
      const all = Effect.all([list("Default"), list("Users"), list("Chats"), list("ChatAdmins")], { concurrency: 1 })
      const first = Bot.make(
        describedAs("help"),
        describedAs("start", ["Private"]),
        describedAs("poll", ["Groups"]),
        describedAs("ban", ["GroupAdmins"])
      )
      yield* run(Bot.run(first))
      assert.deepStrictEqual(yield* all, [
        ["help"],
        ["help", "start"],
        ["help", "poll"],
        ["help", "poll", "ban"]
      ])
      yield* run(Bot.run(Bot.make(describedAs("help"), describedAs("kick", ["GroupAdmins"]))))
      assert.deepStrictEqual(yield* all, [["help"], [], [], ["help", "kick"]])
      // What has no description is not shown, and takes nobody's place.
      yield* run(Bot.run(Bot.make(Bot.command("echo", {}, nothing))))
      assert.deepStrictEqual(yield* all, [["help"], [], [], ["help", "kick"]])
    }).pipe(Effect.provide(telegram())))
})
