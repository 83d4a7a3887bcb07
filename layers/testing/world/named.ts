/**
 * Who is named in messages.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Channel, Entry, Person } from "./model.ts"
import type { World } from "./World.ts"

const actors = (world: World, action: T.MessageAction): ReadonlyArray<Person | undefined> => {
  switch (action._tag) {
    case "messageActionChatCreate":
    case "messageActionChatAddUser":
      return action.users.map((id) => world.persons.get(id))
    case "messageActionChatDeleteUser":
      return [world.persons.get(action.userId)]
    default:
      return []
  }
}

/**
 * Whom a message names besides its chat, each once: who wrote it, from whom it comes, by which bot, whom it mentions.
 *
 * @since 0.1.0
 * @category accessors
 */
export const namedIn = (world: World, { letter }: Entry): ReadonlySet<Person | Channel> => {
  const { action, entities, extras, from, origin, viaBot } = letter
  const found = [from, origin?.from, viaBot, extras.by, ...(action === undefined ? [] : actors(world, action))]
  for (const entity of entities) {
    if (entity._tag === "messageEntityMentionName") found.push(world.persons.get(entity.userId))
  }
  return new Set(found.filter((one) => one !== undefined))
}
