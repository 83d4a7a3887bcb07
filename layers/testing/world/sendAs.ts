/**
 * In whose name somebody writes in a chat.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/channels.getSendAs
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "./access.ts"
import type { Holder, Peer, Person } from "./model.ts"
import { dialogOf } from "./model.ts"
import type { World } from "./World.ts"

/**
 * The names that an account has: its own, and its channels.
 *
 * @since 0.1.0
 * @category reading
 */
export const names = (person: Person): ReadonlyArray<Holder> => [
  person,
  ...[...person.channels].filter((one) => one.broadcast && one.creator === person)
]

/**
 * In whose name a message is written, said with it or before; none for the account itself.
 *
 * @since 0.1.0
 * @category reading
 */
export const nameFor = (
  world: World,
  person: Person,
  chat: Peer,
  input: T.InputPeer | undefined
): Holder | Refusal | undefined => {
  if (input === undefined) return chat.kind === "channel" ? dialogOf(person, chat).extras.sendAs : undefined
  const as = resolve(world, person, input)
  if (as instanceof Refusal || as === person) return as
  return chat.kind === "channel" && !chat.broadcast && as.kind === "channel" && names(person).includes(as)
    ? as
    : invalid("SEND_AS_PEER_INVALID")
}
