import { assert, describe } from "@effect/vitest"
import { Effect, Option, Redacted, Stream } from "effect"
import { Contacts, Messages, Peers } from "layergram"
import { it } from "../support/virtualTime.ts"
import { as, scene } from "./support.ts"

const names = Effect.map(Contacts.list, (users) => users.map(({ firstName }) => firstName))

describe("contacts", () => {
  it.effect("are added, listed, deleted, and come from address books (F223)", () =>
    scene(({ bob, carol }) =>
      Effect.gen(function*() {
        yield* Contacts.add("bob_name", { firstName: "Bob" })
        assert.deepStrictEqual(yield* names, ["Bob"])
        const imported = yield* Contacts.import([
          { phone: Redacted.make(`+${carol.phone}`), firstName: "Carol" },
          { phone: Redacted.make("+19999999999"), firstName: "Nobody" }
        ])
        assert.deepStrictEqual(imported.users.map(Option.map(({ firstName }) => firstName)), [
          Option.some("Carol"),
          Option.none()
        ])
        assert.deepStrictEqual(yield* names, ["Bob", "Carol"])
        const [known] = yield* Contacts.list
        assert.isTrue(
          known?.isContact === true && Option.exists(known.phone, (phone) => Redacted.value(phone) === bob.phone)
        )
        yield* Contacts.remove("bob_name", "carol_name")
        assert.deepStrictEqual(yield* names, [])
      })
    ))

  it.effect("and the chats of the account are found before all other names (F114, F223)", () =>
    scene(() =>
      Effect.gen(function*() {
        yield* Contacts.add("carol_name", { firstName: "Carol" })
        const { others, own } = yield* Peers.search("bob")
        const shown = (found: typeof own) => found.map((one) => (one._tag === "User" ? one.firstName : one.title))
        assert.deepStrictEqual(shown(own), [])
        assert.deepStrictEqual(shown(others), ["Bob"])
        assert.deepStrictEqual(shown((yield* Contacts.search("carol")).own), ["Carol"])
      })
    ))

  it.effect("who are blocked do not get through, and only the stories can be closed, too (F223)", () =>
    scene(({ alice, bob, server }) =>
      Effect.gen(function*() {
        yield* Contacts.block("bob_name")
        yield* Contacts.block("carol_name", { storiesOnly: true })
        const blocked = (options?: Contacts.BlockOptions) =>
          Effect.map(Stream.runCollect(Contacts.blocked(options)), (found) =>
            [...found].map(({ user }) => Option.getOrThrow(user).firstName))
        assert.deepStrictEqual(yield* blocked(), ["Bob"])
        assert.deepStrictEqual(yield* blocked({ storiesOnly: true }), ["Carol"])
        const refused = yield* as(server, bob, Effect.flip(Messages.send("alice_name", "hello")))
        assert.strictEqual(refused._tag, "USER_IS_BLOCKED")
        yield* Contacts.unblock("bob_name")
        assert.deepStrictEqual(yield* blocked(), [])
        yield* as(server, bob, Messages.send("alice_name", "hello"))
        assert.strictEqual((yield* alice.receive).text, "hello")
      })
    ))

  it.effect("are named by their telephone numbers, too (F137, 8.14)", () =>
    scene(({ bob }) =>
      Effect.gen(function*() {
        assert.deepInclude(yield* Peers.resolve(`+${bob.phone}`), { userId: bob.id })
        assert.strictEqual((yield* Effect.flip(Peers.resolve("+19999999999")))._tag, "PeerNotFound")
      })
    ))
})
