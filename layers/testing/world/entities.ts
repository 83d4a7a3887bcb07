/**
 * The entities that the server finds in a text by itself: commands, mentions, hashtags, links and addresses.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/entities
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { Refusal } from "../refusal.ts"
import { resolveUser } from "./access.ts"
import type { Person } from "./model.ts"
import type { World } from "./World.ts"

type Found =
  | "messageEntityBotCommand"
  | "messageEntityMention"
  | "messageEntityHashtag"
  | "messageEntityUrl"
  | "messageEntityEmail"

const patterns: ReadonlyArray<readonly [tag: Found, pattern: RegExp]> = [
  ["messageEntityUrl", /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g],
  ["messageEntityEmail", /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g],
  ["messageEntityBotCommand", /(?<![\w/])\/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?\b/g],
  ["messageEntityMention", /(?<![\w@/.])@[A-Za-z]\w{2,31}\b/g],
  ["messageEntityHashtag", /(?<![\w#])#[\p{L}_][\p{L}\p{N}_]*/gu]
]

/** What may contain nothing that is found in it. */
const opaque = new Set<T.MessageEntity["_tag"]>([
  "messageEntityCode",
  "messageEntityPre",
  "messageEntityTextUrl",
  "messageEntityUrl"
])

const overlaps = (a: T.MessageEntity, b: T.MessageEntity): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length

/**
 * The entities of a message: those that the client gave, with those that were found.
 *
 * @since 0.1.0
 * @category conversions
 */
export const complete = (text: string, given: ReadonlyArray<T.MessageEntity>): ReadonlyArray<T.MessageEntity> => {
  const all = [...given]
  for (const [tag, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const entity: T.MessageEntity = { _tag: tag, offset: match.index, length: match[0].length }
      const taken = all.some((other) => overlaps(entity, other) && (opaque.has(other._tag) || other._tag === tag))
      if (!taken) all.push(entity)
    }
  }
  return all.sort((a, b) => a.offset - b.offset)
}

/** So many entities are honoured, and as many custom emoji. */
const most = 100

const honoured = (all: ReadonlyArray<T.MessageEntity>): ReadonlyArray<T.MessageEntity> => {
  const left = { emoji: most, others: most }
  return all.filter(({ _tag }) => left[_tag === "messageEntityCustomEmoji" ? "emoji" : "others"]-- > 0)
}

/**
 * The entities that a client gave, with mentions resolved and checked against the text; those beyond the limit are left
 * out without a word.
 *
 * @since 0.1.0
 * @category conversions
 */
export const check = (
  world: World,
  viewer: Person,
  text: string,
  given: ReadonlyArray<T.MessageEntity>
): ReadonlyArray<T.MessageEntity> | Refusal => {
  const checked: Array<T.MessageEntity> = []
  for (const entity of given) {
    // What does not fit the text is left out without a word.
    if (entity.length <= 0 || entity.offset < 0 || entity.offset + entity.length > text.length) continue
    if (entity._tag !== "inputMessageEntityMentionName") {
      checked.push(entity)
      continue
    }
    const user = resolveUser(world, viewer, entity.userId)
    if (user instanceof Refusal) return user
    const { length, offset } = entity
    checked.push({ _tag: "messageEntityMentionName", offset, length, userId: user.id })
  }
  return honoured(checked)
}
