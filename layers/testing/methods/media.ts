/**
 * Media beside messages: storing it, sending albums, looking at links.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files#sending-files
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import { invalid, Refusal, refuse } from "../refusal.ts"
import { resolve } from "../world/access.ts"
import * as Entities from "../world/entities.ts"
import type { Draft, Sent } from "../world/letters.ts"
import * as Letters from "../world/letters.ts"
import * as Media from "../world/media.ts"
import { boxOf } from "../world/model.ts"
import { fitsChat } from "../world/opened.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"
import { replyTo, result } from "./sending.ts"

const isFile = (media: T.MessageMedia): boolean =>
  media._tag === "messageMediaPhoto" || media._tag === "messageMediaDocument"

const uploadMedia = method("messages.uploadMedia", "member", (call, { dc, person, world }) => {
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const media = Media.fromInput(world, person, dc, call.media)
  if (media instanceof Refusal) return media
  return isFile(media) ? media : invalid("MEDIA_INVALID")
})

const maxAlbum = 10

/** Which media go together. */
const groupOf = (media: T.MessageMedia): string => {
  if (media._tag !== "messageMediaDocument" || media.document?._tag !== "document") return media._tag
  const { attributes } = media.document
  const has = (tag: T.DocumentAttribute["_tag"]): boolean => attributes.some(({ _tag }) => _tag === tag)
  if (has("documentAttributeAnimated") || has("documentAttributeSticker") || media.round === true) return ""
  if (media.video === true) return "messageMediaPhoto"
  return has("documentAttributeAudio") ? "audio" : "document"
}

/** Why a refusal is what it is in an album: references are numbered there. */
const numbered = (refused: Refusal, index: number): Refusal => {
  const reference = /^FILE_REFERENCE_(EMPTY|EXPIRED|INVALID)$/.exec(refused.text)
  return reference === null ? refused : refuse(refused.code, `FILE_REFERENCE_${index}_${reference[1]}`)
}

/** Only what Telegram has already can be a part of an album. */
const isStored = ({ _tag }: T.InputMedia): boolean => _tag === "inputMediaPhoto" || _tag === "inputMediaDocument"

/** What is to be sent for one part of an album. */
const part = ({ dc, person, world }: Member, one: T.inputSingleMedia): Draft | Refusal => {
  const refused = Letters.checkText(one.message, true, person)
  if (refused !== undefined) return refused
  if (!isStored(one.media)) return invalid(one.media._tag === "inputMediaEmpty" ? "MEDIA_EMPTY" : "MEDIA_INVALID")
  const media = Media.fromInput(world, person, dc, one.media)
  if (media instanceof Refusal) return media
  const entities = Entities.check(world, person, one.message, one.entities ?? [])
  return entities instanceof Refusal ? entities : { text: one.message, entities, media }
}

const parts = (caller: Member, all: ReadonlyArray<T.inputSingleMedia>): ReadonlyArray<Draft> | Refusal => {
  const drafts: Array<Draft> = []
  for (const [index, one] of all.entries()) {
    const draft = part(caller, one)
    if (draft instanceof Refusal) return numbered(draft, index)
    drafts.push(draft)
  }
  const groups = new Set(drafts.map(({ media }) => media === undefined ? "" : groupOf(media)))
  return drafts.length > 1 && (groups.size > 1 || groups.has("")) ? invalid("MEDIA_GROUPED_INVALID") : drafts
}

const sendMultiMedia = method("messages.sendMultiMedia", "member", (call, caller) => {
  const { blame, person, session, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const refused = Letters.mayWrite(person, peer)
  if (refused !== undefined) return refused
  if (call.multiMedia.length === 0) return invalid("MEDIA_EMPTY")
  if (call.multiMedia.length > maxAlbum) return invalid("MULTI_MEDIA_TOO_LONG")
  const reply = replyTo(call.replyTo)
  if (reply !== undefined && !boxOf(person, peer).entries.has(reply)) return invalid("REPLY_TO_INVALID")
  const drafts = parts(caller, call.multiMedia)
  if (drafts instanceof Refusal) return drafts
  if (!drafts.every(({ media }) => fitsChat(person, peer, media))) return invalid("TTL_MEDIA_INVALID")
  for (const { message, randomId } of call.multiMedia) {
    const repeated = Letters.checkRandomId(person, randomId, `album ${message}`, (detail) => blame("RandomId", detail))
    if (repeated !== undefined) return repeated
  }
  const groupedId = drafts.length > 1 ? randomLong(world.environment.random) : undefined
  const sent = drafts.map((draft, index): readonly [Sent, bigint | undefined] => [
    Letters.send(world, person, peer, { ...draft, replyTo: reply, silent: call.silent, groupedId }, session),
    call.multiMedia[index]?.randomId
  ])
  return result(caller, peer, sent)
})

const getWebPage = method("messages.getWebPage", "user", ({ url }, { world }) => {
  const webpage = world.pages.get(url)
  return webpage === undefined
    ? invalid("WC_CONVERT_URL_INVALID")
    : { _tag: "messages.webPage", webpage, chats: [], users: [] }
})

/**
 * The methods about media beside messages.
 *
 * @since 0.1.0
 * @category methods
 */
export const media: ReadonlyArray<Handler> = [uploadMedia, sendMultiMedia, getWebPage]
