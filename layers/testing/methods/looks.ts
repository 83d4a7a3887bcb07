/**
 * How people and chats look: pictures, themes, and the names in which people write.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve, resolveChannel, resolveUser } from "../world/access.ts"
import * as Letters from "../world/letters.ts"
import * as Media from "../world/media.ts"
import type { Channel, Group, Peer } from "../world/model.ts"
import { dialogOf, holderOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Render from "../world/render.ts"
import { mayAsMember } from "../world/rights.ts"
import { nameFor } from "../world/sendAs.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

/** Something that is told in the chat. */
const announce = ({ person, session, world }: Member, chat: Peer, action: T.MessageAction): T.updates => {
  const { event } = Letters.send(world, person, chat, { action }, session)
  return Notices.ofEvents(world, person, holderOf(person, chat), [event])
}

const photoOf = ({ dc, person, world }: Member, input: T.InputMedia): T.photo | Refusal => {
  const media = Media.fromInput(world, person, dc, input)
  if (media instanceof Refusal) return media
  return media._tag === "messageMediaPhoto" && media.photo?._tag === "photo" ? media.photo : invalid("PHOTO_INVALID")
}

const uploadProfilePhoto = method("photos.uploadProfilePhoto", "user", (call, caller) => {
  const { person, world } = caller
  if (call.file === undefined) return invalid("PHOTO_FILE_MISSING")
  const photo = photoOf(caller, { _tag: "inputMediaUploadedPhoto", file: call.file })
  if (photo instanceof Refusal) return photo
  person.photos = [photo, ...person.photos]
  return { _tag: "photos.photo", photo, users: [Render.toUser(world, person, person)] }
})

const mostPhotos = 100

const getUserPhotos = method("photos.getUserPhotos", "member", (call, { person, world }) => {
  const user = resolveUser(world, person, call.userId)
  if (user instanceof Refusal) return user
  const limit = Math.min(mostPhotos, call.limit <= 0 ? mostPhotos : call.limit)
  // What comes after a photo is older than it.
  const after = call.maxId === 0n ? 0 : user.photos.findIndex(({ id }) => id === call.maxId) + 1
  const from = Math.max(0, after + call.offset)
  const photos = user.photos.slice(from, from + limit)
  const users = [Render.toUser(world, person, user)]
  return photos.length === user.photos.length
    ? { _tag: "photos.photos", photos, users }
    : { _tag: "photos.photosSlice", count: user.photos.length, photos, users }
})

const mediaOf = (input: Exclude<T.InputChatPhoto, T.inputChatPhotoEmpty>): T.InputMedia | undefined => {
  if (input._tag === "inputChatPhoto") return { _tag: "inputMediaPhoto", id: input.id }
  return input.file && { _tag: "inputMediaUploadedPhoto", file: input.file }
}

const setPhoto = (caller: Member, chat: Group | Channel, input: T.InputChatPhoto): T.updates | Refusal => {
  if (!mayAsMember(caller.world, chat, caller.person, "changeInfo")) return invalid("CHAT_ADMIN_REQUIRED")
  if (input._tag === "inputChatPhotoEmpty") {
    if (chat.state.photo === undefined) return invalid("CHAT_NOT_MODIFIED")
    chat.state.photo = undefined
    return announce(caller, chat, { _tag: "messageActionChatDeletePhoto" })
  }
  const media = mediaOf(input)
  const photo = media === undefined ? invalid("PHOTO_INVALID") : photoOf(caller, media)
  if (photo instanceof Refusal) return photo
  chat.state.photo = photo
  return announce(caller, chat, { _tag: "messageActionChatEditPhoto", photo })
}

const editPhoto = method("channels.editPhoto", "member", (call, caller) => {
  const channel = resolveChannel(caller.world, caller.person, call.channel)
  return channel instanceof Refusal ? channel : setPhoto(caller, channel, call.photo)
})

const editChatPhoto = method("messages.editChatPhoto", "member", (call, caller) => {
  const group = caller.world.groups.get(call.chatId)
  return group !== undefined && group.members.has(caller.person.id)
    ? setPhoto(caller, group, call.photo)
    : invalid("CHAT_ID_INVALID")
})

const themes = new Set(["🐥", "⛄", "💎", "👨‍🏫", "🌷", "💜", "🎄", "🎮", "🏠"])

const setChatTheme = method("messages.setChatTheme", "user", (call, caller) => {
  const chat = resolve(caller.world, caller.person, call.peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind !== "person") return invalid("PEER_ID_INVALID")
  if (call.theme._tag === "inputChatThemeUniqueGift") return invalid("THEME_INVALID")
  const emoticon = call.theme._tag === "inputChatTheme" ? call.theme.emoticon : ""
  if (emoticon !== "" && !themes.has(emoticon)) return invalid("EMOJI_INVALID")
  const { extras } = dialogOf(caller.person, chat)
  if (extras.theme === emoticon) return invalid("EMOJI_NOT_MODIFIED")
  extras.theme = emoticon
  dialogOf(chat, caller.person).extras.theme = emoticon
  return announce(caller, chat, { _tag: "messageActionSetChatTheme", theme: { _tag: "chatTheme", emoticon } })
})

const saveDefaultSendAs = method("messages.saveDefaultSendAs", "user", (call, { person, world }) => {
  const chat = resolve(world, person, call.peer)
  if (chat instanceof Refusal) return chat
  if (chat.kind !== "channel" || chat.broadcast) return invalid("PEER_ID_INVALID")
  const as = nameFor(world, person, chat, call.sendAs)
  if (as instanceof Refusal) return as
  dialogOf(person, chat).extras.sendAs = as === person ? undefined : as
  return true
})

/**
 * The methods about how people and chats look.
 *
 * @since 0.1.0
 * @category methods
 */
export const looks: ReadonlyArray<Handler> = [
  uploadProfilePhoto,
  getUserPhotos,
  editPhoto,
  editChatPhoto,
  setChatTheme,
  saveDefaultSendAs
]
