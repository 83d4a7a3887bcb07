/**
 * Who somebody is.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/peers
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolveUser } from "../world/access.ts"
import * as Render from "../world/render.ts"
import type { Handler } from "./method.ts"
import { method } from "./method.ts"

const getUsers = method("users.getUsers", "member", ({ id }, { person, world }) => {
  const users: Array<T.User> = []
  for (const input of id) {
    const found = resolveUser(world, person, input)
    if (found instanceof Refusal) {
      // Whom the account cannot name does not spoil the rest.
      if (input._tag === "inputUserFromMessage") return found
      if (input._tag === "inputUser") users.push({ _tag: "userEmpty", id: input.userId })
      continue
    }
    users.push(Render.toUser(world, person, found))
  }
  return users
})

const getFullUser = method("users.getFullUser", "member", ({ id }, { person, world }) => {
  const found = resolveUser(world, person, id)
  if (found instanceof Refusal) return found
  const gallery = Render.gallery(world, person)
  gallery.add(found)
  const botInfo: T.botInfo | undefined = found.bot === undefined ? undefined : {
    _tag: "botInfo",
    userId: found.id,
    description: found.bot.about,
    descriptionPhoto: found.bot.settings.picture,
    commands: found.bot.commands
  }
  return {
    _tag: "users.userFull",
    fullUser: {
      _tag: "userFull",
      blocked: person.blocked.has(found.id),
      id: found.id,
      about: found.about,
      profilePhoto: found.photos[0],
      settings: { _tag: "peerSettings" },
      notifySettings: { _tag: "peerNotifySettings" },
      botInfo,
      commonChatsCount: 0
    },
    chats: [],
    users: gallery.users()
  }
})

const resolveUsername = method("contacts.resolveUsername", "member", ({ username }, { person, world }) => {
  if (!/^[A-Za-z]\w{2,31}$/.test(username)) return invalid("USERNAME_INVALID")
  const found = world.usernames.get(username.toLowerCase())
  if (found === undefined) return invalid("USERNAME_NOT_OCCUPIED")
  const gallery = Render.gallery(world, person)
  gallery.add(found)
  return {
    _tag: "contacts.resolvedPeer",
    peer: Render.toPeer(found),
    chats: gallery.chats(),
    users: gallery.users()
  }
})

/**
 * The methods of the namespace `users`, and the one of `contacts`.
 *
 * @since 0.1.0
 * @category methods
 */
export const users: ReadonlyArray<Handler> = [getUsers, getFullUser, resolveUsername]
