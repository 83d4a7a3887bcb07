/**
 * Any method of the API, with the types of its result and of its errors; on a data centre of one's choice, too. Runs on
 * the embedded server.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { Peers, Rpc } from "layergram"
import * as contacts from "layergram/tl/contacts"
import * as help from "layergram/tl/help"
import * as users from "layergram/tl/users"
import { onEmbeddedServer } from "./support/embedded.ts"

onEmbeddedServer(({ server }) =>
  Effect.gen(function*() {
    yield* server.user({ firstName: "Alice", username: "alice" })
    const config = yield* Rpc.invoke(help.getConfig())
    yield* Console.log(`data centre ${config.thisDc}, ${config.dcOptions.length > 0 ? "and others" : "alone"}`)

    const { users: found } = yield* Rpc.invoke(contacts.resolveUsername({ username: "alice" }))
    const [alice] = found
    yield* Console.log(alice?._tag === "user" ? `@alice is ${alice.firstName}` : "there is no @alice")

    // Nobody: the method says so in words of its own, which the type knows.
    yield* Rpc.invoke(contacts.resolveUsername({ username: "nobody_at_all" })).pipe(
      Effect.catchTag("USERNAME_NOT_OCCUPIED", ({ code, method }) => Console.log(`${method}: ${code}`))
    )

    // Where a method wants an id and an access hash, whatever names the user will do.
    const full = yield* Rpc.invoke(users.getFullUser({ id: yield* Peers.resolveUser("@alice") }))
    yield* Console.log(`@alice has the id ${full.fullUser.id === alice?.id ? "that was found" : "of somebody else"}`)

    const there = yield* Rpc.invoke(help.getNearestDc(), { dc: 4 })
    yield* Console.log(`asked data centre ${there.thisDc}`)
  })
).pipe(NodeRuntime.runMain)
