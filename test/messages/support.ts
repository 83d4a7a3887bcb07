/** A client that is signed in as a user, and others who write to them. */
import type { Scope } from "effect"
import { Effect } from "effect"
import type { Dialer } from "../../services/Dialer.ts"
import type { SessionStore, Telegram } from "layergram"
import { MessageId } from "../../schema/model/Ids.ts"
import type { Server } from "../login/support.ts"
import { signedOut, signIn } from "../login/support.ts"

type Human = Effect.Effect.Success<ReturnType<Server["user"]>>

/** Bob is who the client is signed in as; Alice and Carol are others. */
export interface Scene {
  readonly server: Server
  readonly bob: Human
  readonly alice: Human
  readonly carol: Human
}

/** Plays a scene; the client must have done nothing wrong at the end. */
export const asBob = <A, E>(
  use: (scene: Scene) => Effect.Effect<A, E, Telegram.Telegram | SessionStore.SessionStore | Scope.Scope | Dialer>,
  options?: Parameters<typeof signedOut>[1]
) =>
  signedOut(
    (server) =>
      Effect.gen(function*() {
        const bob = yield* server.user({ firstName: "Bob", username: "bobby" })
        const alice = yield* server.user({ firstName: "Alice", username: "alice" })
        const carol = yield* server.user({ firstName: "Carol", username: "carol" })
        yield* signIn(server, bob.phone)
        return yield* use({ server, bob, alice, carol })
      }),
    options
  )

export const idOf = (id: number): MessageId => MessageId.make(id)
