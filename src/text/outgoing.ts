/**
 * A text on its way out: cleaned as Telegram would clean it, and with the users whom it mentions looked up.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/entities
 */
import * as Effect from "effect/Effect"
import type { FormattedText } from "../../schema/model/Entity.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import { PeerUser } from "../../schema/model/Peer.ts"
import * as toTl from "../../schema/model/toTl/entity.ts"
import { inputUser } from "../../schema/model/toTl/peer.ts"
import { clean, cleanString } from "../../schema/text/clean.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { Peers } from "../../services/Peers.ts"
import type { InvokeError } from "../../services/Rpc.ts"

/**
 * What calls that send a text want to be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface OutgoingText {
  readonly message: string
  readonly entities: ReadonlyArray<T.MessageEntity> | undefined
}

/** Whoever cannot be named is not mentioned; the text stays. */
const userOf = (id: UserId): Effect.Effect<readonly [UserId, T.InputUser | undefined], InvokeError, Peers> =>
  Peers.pipe(
    Effect.flatMap((peers) => peers.resolve(new PeerUser({ id }, true))),
    Effect.map((peer) => [id, inputUser(peer)] as const),
    Effect.catchTag("PeerNotFound", () => Effect.succeed([id, undefined] as const))
  )

/**
 * A text as calls want it. Mentions of users whom the account cannot name are left out.
 *
 * @since 0.1.0
 * @category conversions
 */
export const outgoing = (content: string | FormattedText): Effect.Effect<OutgoingText, InvokeError, Peers> => {
  if (typeof content === "string") return Effect.succeed({ message: cleanString(content), entities: undefined })
  const { entities, text } = clean(content)
  const mentioned = toTl.mentioned(entities)
  const finish = (users: ReadonlyMap<UserId, T.InputUser | undefined>): OutgoingText => {
    const made = toTl.entities(entities, (id) => users.get(id))
    return { message: text, entities: made.length === 0 ? undefined : made }
  }
  if (mentioned.length === 0) return Effect.succeed(finish(new Map()))
  return Effect.map(Effect.forEach(mentioned, userOf, { concurrency: 8 }), (users) => finish(new Map(users)))
}
