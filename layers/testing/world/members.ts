/**
 * Who comes into groups and channels, and who leaves.
 *
 * @since 0.1.0
 */
import type { Session } from "../model.ts"
import type { Channel, Group, Person } from "./model.ts"
import { dialogOf } from "./model.ts"
import * as Notices from "./notices.ts"
import type { World } from "./World.ts"

/**
 * Lets somebody in.
 *
 * @since 0.1.0
 * @category transitions
 */
export const enter = (
  world: World,
  chat: Group | Channel,
  person: Person,
  inviter: Person,
  except?: Session
): void => {
  if (chat.members.has(person.id)) return
  chat.members.set(person.id, { person, inviter, date: world.environment.timers.seconds(), admin: false })
  if (chat.kind === "group") {
    chat.version++
    return
  }
  person.channels.add(chat)
  // What was written before is read.
  dialogOf(person, chat).readInbox = chat.box.lastId
  Notices.passing(world, person, { _tag: "updateChannel", channelId: chat.id }, [chat], except)
}

/**
 * Lets somebody go.
 *
 * @since 0.1.0
 * @category transitions
 */
export const leave = (world: World, chat: Group | Channel, person: Person, except?: Session): void => {
  if (!chat.members.delete(person.id)) return
  if (chat.kind === "group") {
    chat.version++
    return
  }
  person.channels.delete(chat)
  Notices.passing(world, person, { _tag: "updateChannel", channelId: chat.id }, [chat], except)
}
