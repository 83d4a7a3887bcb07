/**
 * Saved animations and stories.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { toPeer } from "../world/toPeer.ts"
import { invalid, Refusal } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import * as Entities from "../world/entities.ts"
import * as Files from "../world/files.ts"
import * as Media from "../world/media.ts"
import { marked } from "../world/model.ts"
import * as Render from "../world/render.ts"
import * as Shelves from "../world/shelves.ts"
import type { Handler } from "./method.ts"
import { method } from "./method.ts"

const isAnimation = ({ attributes }: Files.StoredFile): boolean =>
  attributes.some(({ _tag }) => _tag === "documentAttributeAnimated")

const saveGif = method("messages.saveGif", "user", ({ id, unsave }, { person, world }) => {
  if (id._tag === "inputDocumentEmpty") return invalid("GIF_ID_INVALID")
  const file = Files.find(world.files, id, false)
  if (file instanceof Refusal) return file
  if (!isAnimation(file)) return invalid("GIF_ID_INVALID")
  const { gifs } = Shelves.of(world.shelves, person)
  const at = gifs.indexOf(file)
  if (at >= 0) gifs.splice(at, 1)
  if (!unsave) gifs.unshift(file)
  return true
})

const getSavedGifs = method("messages.getSavedGifs", "user", (_, { person, world }) => ({
  _tag: "messages.savedGifs",
  hash: 0n,
  gifs: Shelves.of(world.shelves, person).gifs.map(Files.toDocument)
}))

const day = 86_400

const sendStory = method("stories.sendStory", "user", (call, { dc, environment, person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (peer !== person) return invalid("PEER_ID_INVALID")
  const period = call.period ?? day
  if (![day / 4, day / 2, day, 2 * day].includes(period)) return invalid("STORY_PERIOD_INVALID")
  const media = Media.fromInput(world, person, dc, call.media)
  if (media instanceof Refusal) return media
  const isShown = media._tag === "messageMediaPhoto" || (media._tag === "messageMediaDocument" && media.video === true)
  if (!isShown) return invalid("MEDIA_TYPE_INVALID")
  const entities = Entities.check(world, person, call.caption ?? "", call.entities ?? [])
  if (entities instanceof Refusal) return entities
  const { stories } = Shelves.of(world.shelves, person)
  const date = environment.timers.seconds()
  const id = stories.size + 1
  const { caption, noforwards, pinned } = call
  const story: T.storyItem = {
    _tag: "storyItem",
    id,
    date,
    expireDate: date + period,
    media,
    caption,
    noforwards,
    pinned,
    ...(entities.length === 0 ? {} : { entities })
  }
  stories.set(id, story)
  return {
    _tag: "updates",
    updates: [
      { _tag: "updateStoryID", id, randomId: call.randomId },
      { _tag: "updateStory", peer: toPeer(person), story: { ...story, out: true } }
    ],
    users: [Render.toUser(world, person, person)],
    chats: [],
    date,
    seq: 0
  }
})

const getStoriesByID = method("stories.getStoriesByID", "user", (call, { person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (call.id.length === 0) return invalid("STORY_ID_EMPTY")
  const stories = call.id.flatMap((id) => peer.kind === "person" ? Shelves.find(world, person, peer, id) ?? [] : [])
  const users = peer.kind === "person" && marked(peer) > 0 ? [Render.toUser(world, person, peer)] : []
  return { _tag: "stories.stories", count: stories.length, stories, chats: [], users }
})

/**
 * The methods about what accounts have besides messages.
 *
 * @since 0.1.0
 * @category methods
 */
export const shelves: ReadonlyArray<Handler> = [
  saveGif,
  getSavedGifs,
  sendStory,
  getStoriesByID
]
