/**
 * A bot that looks after a group: it lets in who asks politely, welcomes them, deletes links, warns, mutes for an hour
 * after the second one, and bans after the third.
 */
import { Console, DateTime, Effect } from "effect"
import { Bot, Filter, InviteLinks, Members, Messages, Rights, Users } from "layergram"
import { layerTelegram, TestServer, TestTelegram } from "layergram/testing"

const door = Bot.on(
  Filter.on("JoinRequested"),
  ({ update: { about, chat, user } }) =>
    /please/i.test(about) ? InviteLinks.approve(chat, user) : InviteLinks.decline(chat, user)
)

const joined = Filter.make((update) =>
  update._tag === "ChatMemberChanged" && update.before === "Left" && update.after === "Member" ? update : undefined
)

const welcome = Bot.on(
  joined,
  ({ chat, user }) => Effect.flatMap(Users.get(user), ({ name }) => Messages.send(chat, `Welcome, ${name}!`))
)

const hasLink = Filter.where(({ message }: Filter.Written) =>
  message.entities.some(({ _tag }) => _tag === "Url" || _tag === "TextUrl")
)(Filter.inGroups(Filter.message))

/** How many links everybody has sent. A bot that is started again might keep them in a database. */
const links = new Map<number, number>()

const sanctions = Bot.on(hasLink, ({ message: { chat, id, sender } }) =>
  Effect.gen(function*() {
    if (sender._tag === "None") return
    const count = (links.get(sender.value.id) ?? 0) + 1
    links.set(sender.value.id, count)
    yield* Messages.delete({ chat, id })
    if (count === 1) return yield* Messages.send(chat, "No links, please.")
    if (count > 2) return yield* Members.ban(chat, sender.value)
    const until = DateTime.add(yield* DateTime.now, { hours: 1 })
    yield* Members.restrict(chat, sender.value, Rights.permissions({ sendText: false }), { until })
    return yield* Messages.send(chat, "You will be quiet for an hour.")
  }))

const program = Effect.gen(function*() {
  const { bot, passes, run, user } = yield* TestTelegram
  const server = yield* TestServer.TestServer
  const [alice, bob] = [yield* user("Alice"), yield* user("Bob", { about: "Let me in, please" })]
  const group = yield* server.channel(alice.human, { title: "the group" }, [bot])
  yield* alice.human.promote(group, bot, { inviteUsers: true, deleteMessages: true, banUsers: true })
  yield* run(Bot.run(Bot.make(door, welcome, sanctions)))

  const { link } = yield* InviteLinks.create(group.marked, { needsApproval: true })
  yield* bob.human.knock(link)
  yield* Console.log((yield* bob.sees(/Welcome/)).text)

  const says = (text: string, photo?: Uint8Array) =>
    Effect.matchEffect(bob.sends(text, { to: group, photo }), {
      onFailure: (refusal) => Console.log(`Bob cannot write: ${refusal.text}`),
      onSuccess: () => Console.log(`Bob writes: ${text}`)
    })
  yield* says("look: https://spam.example")
  yield* Console.log((yield* bob.sees(/No links/)).text)
  yield* says("https://spam.example, I said")
  yield* Console.log((yield* bob.sees(/quiet/)).text)
  yield* says("hello?")
  yield* says("https://spam.example as a caption", new Uint8Array(100))
  yield* passes("1 second")
  yield* says("hello?")
  yield* Console.log(`what is left: ${(yield* alice.history(group)).filter((text) => /spam/.test(text)).length} links`)
})

Effect.runPromise(program.pipe(
  Effect.scoped,
  Effect.provide(layerTelegram({ bot: { username: "moderation_bot" } }))
))
