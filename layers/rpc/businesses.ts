/**
 * Where calls for businesses go: to the data centre of the account that the bot works for.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/connected-business-bots
 */
import * as Effect from "effect/Effect"
import { getBotBusinessConnection } from "../../schema/tl/api/methods/account.ts"
import { RpcError } from "../../schema/tl/RpcError.ts"
import type { PeerCache } from "../../services/PeerCache.ts"
import type { InvokeError, Rpc } from "../../services/Rpc.ts"
import * as Flights from "../support/flights.ts"

/**
 * Gives the data centre of a connection: as updates and redirections have told, and otherwise as Telegram says when it is
 * asked, once. None where it does not know the connection; it says so itself when it is used.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  cache: PeerCache["Type"],
  invoke: Rpc["Type"]["invoke"]
): (connection: string) => Effect.Effect<number | undefined, InvokeError> => {
  const ask = Flights.make((connectionId: string): Effect.Effect<number | undefined, InvokeError> =>
    invoke(getBotBusinessConnection({ connectionId })).pipe(
      Effect.catchAll((error) => error instanceof RpcError ? Effect.void : Effect.fail(error)),
      // The answer was learned like any other.
      Effect.map(() => cache.connection(connectionId))
    )
  )
  return (connection) =>
    Effect.suspend(() => {
      const dc = cache.connection(connection)
      return dc === undefined ? ask(connection) : Effect.succeed(dc)
    })
}
