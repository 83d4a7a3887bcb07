/**
 * Filters: what a handler wants to see of an update, or nothing. Pure.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import type { Pipeable } from "effect/Pipeable"
import { pipeArguments } from "effect/Pipeable"
import type { FileMedia, Media } from "../../schema/model/Media.ts"
import { isFile } from "../../schema/model/Media.ts"
import type { Message } from "../../schema/model/Message.ts"
import type { Peer } from "../../schema/model/Peer.ts"
import type * as U from "../../schema/model/Update.ts"

/**
 * What of an update goes to a handler: an object with `update` in it and more; `undefined` when it is not for that
 * handler.
 *
 * @since 0.1.0
 * @category models
 */
export interface Filter<out A extends object> extends Pipeable {
  readonly match: (update: U.Update) => A | undefined
}

/**
 * A filter out of a function.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A extends object>(match: (update: U.Update) => A | undefined): Filter<A> => ({
  match,
  pipe() {
    return pipeArguments(this, arguments)
  }
})

/**
 * The updates of some kinds.
 *
 * @since 0.1.0
 * @category filters
 */
export const on = <Tag extends keyof U.UpdateOf>(
  ...tags: readonly [Tag, ...ReadonlyArray<Tag>]
): Filter<{ readonly update: U.UpdateOf[Tag] }> => {
  const wanted: ReadonlySet<string> = new Set(tags)
  const isOne = (update: U.Update): update is U.UpdateOf[Tag] => wanted.has(update._tag)
  return make((update) => (isOne(update) ? { update } : undefined))
}

/**
 * What a handler of messages sees.
 *
 * @since 0.1.0
 * @category models
 */
export interface Written {
  readonly update: U.NewMessage
  readonly message: Message
}

/**
 * Messages that others write, service messages left out.
 *
 * @since 0.1.0
 * @category filters
 */
export const message: Filter<Written> = /* @__PURE__ */ make((update) =>
  update._tag === "NewMessage" && !update.message.isOutgoing && Option.isNone(update.message.action)
    ? { update, message: update.message }
    : undefined
)

/**
 * Messages of others that have a text or a caption.
 *
 * @since 0.1.0
 * @category filters
 */
export const text: Filter<Written & { readonly text: string }> = /* @__PURE__ */ make((update) => {
  const written = message.match(update)
  return written === undefined || written.message.text === "" ? undefined : { ...written, text: written.message.text }
})

/**
 * Messages of others that carry media, of any kind or of these: `Filter.media("Photo", "Video")`.
 *
 * @since 0.1.0
 * @category filters
 */
export const media = <Tags extends ReadonlyArray<Media["_tag"]>>(
  ...tags: Tags
): Filter<
  Written & { readonly media: Extract<Media, { readonly _tag: [] extends Tags ? Media["_tag"] : Tags[number] }> }
> => {
  type Wanted = Extract<Media, { readonly _tag: [] extends Tags ? Media["_tag"] : Tags[number] }>
  return carrying((media): media is Wanted => tags.length === 0 || tags.includes(media._tag))
}

const carrying = <A extends Media>(is: (media: Media) => media is A): Filter<Written & { readonly media: A }> =>
  make((update) => {
    const written = message.match(update)
    const media = written === undefined ? undefined : Option.getOrUndefined(written.message.media)
    return written === undefined || media === undefined || !is(media) ? undefined : { ...written, media }
  })

/**
 * Messages of others that carry a file, which `Files.download` takes.
 *
 * @since 0.1.0
 * @category filters
 */
export const file: Filter<Written & { readonly media: FileMedia }> = /* @__PURE__ */ make((update) =>
  carrying(isFile).match(update)
)

const messageOf = (update: U.Update): Message | undefined => {
  if (!("message" in update) || typeof update.message !== "object") return undefined
  return update.message._tag === "Message" ? update.message : undefined
}

/**
 * Where something happens; none where an update does not say.
 *
 * @since 0.1.0
 * @category accessors
 */
export const chatOf = (update: U.Update): Peer | undefined => {
  const message = messageOf(update)
  if (message !== undefined) return message.chat
  if (update._tag === "AlbumReceived") return update.messages[0]?.chat
  if (!("chat" in update)) return "user" in update ? update.user : undefined
  return "_tag" in update.chat && update.chat._tag !== "None" && update.chat._tag !== "Some" ? update.chat : undefined
}

/**
 * Who has done something; none where an update does not say.
 *
 * @since 0.1.0
 * @category accessors
 */
export const userOf = (update: U.Update): Peer | undefined => {
  if ("user" in update) return "_tag" in update.user && update.user._tag === "PeerUser" ? update.user : undefined
  const message = update._tag === "AlbumReceived" ? update.messages[0] : messageOf(update)
  if (message !== undefined) return Option.getOrUndefined(message.sender)
  if (update._tag === "ReactionsChanged") return update.actor
  if (update._tag === "PollVoted") return update.voter
  return update._tag === "Typing" ? update.who : undefined
}

const inside = (tag: Peer["_tag"], isBroadcast?: boolean) => <A extends object>(self: Filter<A>): Filter<A> =>
  make((update) => {
    const chat = chatOf(update)
    if (chat?._tag !== tag) return undefined
    const isPost = messageOf(update)?.isPost === true
    return isBroadcast !== undefined && isBroadcast !== isPost ? undefined : self.match(update)
  })

/**
 * Only in private chats.
 *
 * @since 0.1.0
 * @category filters
 */
export const inPrivate: <A extends object>(self: Filter<A>) => Filter<A> = /* @__PURE__ */ inside("PeerUser")

/**
 * Only in basic groups and supergroups.
 *
 * @since 0.1.0
 * @category filters
 */
export const inGroups = <A extends object>(self: Filter<A>): Filter<A> =>
  or(inside("PeerChat")(self), inside("PeerChannel", false)(self))

/**
 * Only posts of channels.
 *
 * @since 0.1.0
 * @category filters
 */
export const inChannels: <A extends object>(self: Filter<A>) => Filter<A> = /* @__PURE__ */ inside("PeerChannel", true)

/**
 * What both let through, with what both show.
 *
 * @since 0.1.0
 * @category combinators
 */
export const and = <A extends object, B extends object>(left: Filter<A>, right: Filter<B>): Filter<A & B> =>
  make((update) => {
    const a = left.match(update)
    if (a === undefined) return undefined
    const b = right.match(update)
    return b === undefined ? undefined : { ...a, ...b }
  })

/**
 * What one of both lets through.
 *
 * @since 0.1.0
 * @category combinators
 */
export const or = <A extends object, B extends object>(left: Filter<A>, right: Filter<B>): Filter<A | B> =>
  make<A | B>((update) => left.match(update) ?? right.match(update))

/**
 * What a filter does not let through.
 *
 * @since 0.1.0
 * @category combinators
 */
export const not = <A extends object>(self: Filter<A>): Filter<{ readonly update: U.Update }> =>
  make((update) => (self.match(update) === undefined ? { update } : undefined))

/**
 * Only what a predicate holds for.
 *
 * @since 0.1.0
 * @category combinators
 */
export const where: {
  <A extends object, B extends A>(is: (value: A) => value is B): (self: Filter<A>) => Filter<B>
  <A extends object>(is: (value: A) => boolean): (self: Filter<A>) => Filter<A>
} = <A extends object>(is: (value: A) => boolean) => (self: Filter<A>): Filter<A> =>
  make((update) => {
    const value = self.match(update)
    return value !== undefined && is(value) ? value : undefined
  })

/**
 * Only texts that a pattern fits; the handler sees what it has found. Mind patterns that take long for some texts: people
 * write what they want.
 *
 * @since 0.1.0
 * @category combinators
 */
export const matching =
  (pattern: RegExp) =>
  <A extends { readonly text: string }>(self: Filter<A>): Filter<A & { readonly found: RegExpExecArray }> => {
    // Without the state that global patterns keep.
    const stateless = new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, ""))
    return make((update) => {
      const value = self.match(update)
      const found = value === undefined ? null : stateless.exec(value.text)
      return value === undefined || found === null ? undefined : { ...value, found }
    })
  }
