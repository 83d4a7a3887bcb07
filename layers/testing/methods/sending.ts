/**
 * Sending, forwarding, editing and deleting messages.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/methods#working-with-messages
 */
import type { Calls } from "../../../schema/tl/api/server.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { forbidden, invalid, Refusal } from "../refusal.ts"
import { resolve, resolveChannel } from "../world/access.ts"
import * as Business from "../world/business.ts"
import * as Entities from "../world/entities.ts"
import type { Connection } from "../world/botDesk.ts"
import type { Draft, Sent } from "../world/letters.ts"
import * as Letters from "../world/letters.ts"
import * as Markup from "../world/markup.ts"
import * as Media from "../world/media.ts"
import type { Entry, Letter, Origin, Peer, Person } from "../world/model.ts"
import { boxOf, dialogOf, holderOf } from "../world/model.ts"
import * as Notices from "../world/notices.ts"
import * as Opened from "../world/opened.ts"
import * as Paid from "../world/paid.ts"
import * as Render from "../world/render.ts"
import * as Rich from "../world/rich.ts"
import * as Scheduled from "../world/scheduled.ts"
import { nameFor } from "../world/sendAs.ts"
import { mayNotSend } from "../world/rights.ts"
import { ttlOf } from "../world/shown.ts"
import type { Handler, Member } from "./method.ts"
import { method } from "./method.ts"

/**
 * What comes of messages that were sent: their ids by `random_id`, and the messages.
 *
 * @since 0.1.0
 * @category conversions
 */
export const result = (
  { person, world }: Member,
  peer: Peer,
  sent: ReadonlyArray<readonly [Sent, bigint | undefined]>
): T.updates => {
  const made = Notices.ofEvents(world, person, holderOf(person, peer), sent.map(([{ event }]) => event))
  const ids = sent.flatMap(([{ entry }, randomId]): ReadonlyArray<T.Update> =>
    randomId === undefined ? [] : [{ _tag: "updateMessageID", id: entry.id, randomId }]
  )
  return { ...made, updates: [...ids, ...made.updates] }
}

/**
 * The id of the message that is answered.
 *
 * @since 0.1.0
 * @category accessors
 */
export const replyTo = (input: T.InputReplyTo | undefined): number | undefined =>
  input?._tag === "inputReplyToMessage" ? input.replyToMsgId : undefined

/** What is the same for all calls that send. */
interface Sending {
  readonly peer: T.InputPeer
  readonly randomId: bigint
  readonly message: string
  readonly media?: T.InputMedia | undefined
  readonly richMessage?: T.InputRichMessage | undefined
  readonly entities?: ReadonlyArray<T.MessageEntity> | undefined
  readonly replyTo?: T.InputReplyTo | undefined
  readonly replyMarkup?: T.ReplyMarkup | undefined
  readonly silent?: boolean | undefined
  readonly clearDraft?: boolean | undefined
  readonly noforwards?: boolean | undefined
  readonly invertMedia?: boolean | undefined
  readonly effect?: bigint | undefined
  readonly scheduleDate?: number | undefined
  readonly sendAs?: T.InputPeer | undefined
}

/** How a call is recognized that has the `random_id` of an earlier one. */
const content = ({ media, message, peer, richMessage }: Sending): string => {
  const id = "userId" in peer ? peer.userId : "chatId" in peer ? peer.chatId : "channelId" in peer ? peer.channelId : 0
  const rich = richMessage === undefined
    ? ""
    : JSON.stringify(richMessage, (_, value: unknown) => typeof value === "bigint" ? String(value) : value)
  return `${id} ${media?._tag ?? ""} ${message}${rich}`
}

/** What comes of a message that waits for its time. */
const waitingFor = (caller: Member, waiting: Scheduled.Waiting, randomId: bigint): T.updates => {
  const { person, world } = caller
  const gallery = Render.gallery(world, person)
  gallery.add(waiting.peer)
  gallery.add(person)
  return Notices.container(world, [
    { _tag: "updateMessageID", id: waiting.id, randomId },
    { _tag: "updateNewScheduledMessage", message: Scheduled.toMessage(person, waiting) }
  ], gallery)
}

/** A message that was sent, or that waits for its time. */
type Done = { readonly peer: Peer; readonly sent: Sent } | { readonly updates: T.updates }

/** Media that may go to a chat. */
const fitting = (person: Person, peer: Peer, media: T.MessageMedia | undefined) => {
  if (!Opened.fitsChat(person, peer, media)) return invalid("TTL_MEDIA_INVALID")
  return Paid.fitsChat(person, peer, media) ? media : invalid("EXTENDED_MEDIA_PEER_INVALID")
}

/** Only bots have keyboards, in their own name or another's. */
const mayHaveKeyboards = ({ business, person }: Member): boolean => person.bot !== undefined || business !== undefined

const send = (call: Sending, caller: Member): Refusal | Done => {
  const { blame, dc, person, session, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  const date = Scheduled.waits(world, call.scheduleDate) ? call.scheduleDate : undefined
  // A preview may stand alone, if there is one.
  const isCaption = call.media !== undefined &&
    (call.media._tag !== "inputMediaWebPage" || (call.message === "" && world.pages.has(call.media.url)))
  const refused = Letters.mayWrite(person, peer) ?? mayNotSend(world, person, peer, call) ??
    (call.richMessage === undefined ? Letters.checkText(call.message, isCaption, person) : undefined) ??
    (date === undefined ? undefined : Scheduled.check(world, person, peer, date))
  if (refused !== undefined) return refused
  const reply = replyTo(call.replyTo)
  if (reply !== undefined && !boxOf(person, peer).entries.has(reply)) return invalid("REPLY_MESSAGE_ID_INVALID")
  const entities = Entities.check(world, person, call.message, call.entities ?? [])
  if (entities instanceof Refusal) return entities
  const rich = call.richMessage === undefined ? undefined : Rich.fromInput(call.richMessage)
  if (rich instanceof Refusal) return rich
  const as = nameFor(world, person, peer, call.sendAs)
  if (as instanceof Refusal) return as
  const markup = mayHaveKeyboards(caller) ? Markup.fromInput(call.replyMarkup) : undefined
  if (markup instanceof Refusal) return markup
  const repeated = Letters.checkRandomId(person, call.randomId, content(call), (detail) => blame("RandomId", detail))
  if (repeated !== undefined) return repeated
  const made = call.media === undefined ? undefined : Media.fromInput(world, person, dc, call.media)
  const media = made instanceof Refusal ? made : fitting(person, peer, made)
  if (media instanceof Refusal) {
    // Nothing was sent, so the id may be used again.
    person.randomIds.delete(call.randomId)
    return media
  }
  const draft: Draft = {
    as: as ?? undefined,
    text: call.message,
    entities,
    media,
    rich,
    markup,
    replyTo: reply,
    silent: call.silent,
    sending: {
      isProtected: call.noforwards,
      isInverted: call.invertMedia,
      effect: call.effect,
      by: caller.business?.bot
    }
  }
  if (call.clearDraft === true) dialogOf(person, peer).extras.draft = undefined
  if (date === undefined) return { peer, sent: Letters.send(world, person, peer, draft, session) }
  const waiting = Scheduled.add(world, person, peer, draft, date, Letters.send, session)
  return { updates: waitingFor(caller, waiting, call.randomId) }
}

/** What a bot learns of a message that it has written for an account. */
const onBehalf = ({ session, world }: Member, connection: Connection, entry: Entry): T.updates =>
  Business.done(world, connection, entry, "updateBotNewBusinessMessage", session)

const sendMessage = method("messages.sendMessage", "member", (call, caller) => {
  const done = send(call, caller)
  if (done instanceof Refusal) return done
  if ("updates" in done) return done.updates
  const { peer, sent } = done
  if (caller.business !== undefined) return onBehalf(caller, caller.business, sent.entry)
  const { entry: { id, letter: { date, entities } }, event: { count, pts } } = sent
  if (peer.kind !== "person" || call.richMessage !== undefined) return result(caller, peer, [[sent, call.randomId]])
  return {
    _tag: "updateShortSentMessage",
    out: true,
    id,
    pts,
    ptsCount: count,
    date,
    entities: entities.length === 0 ? undefined : entities
  }
})

const sendMedia = method("messages.sendMedia", "member", (call, caller) => {
  const done = send(call, caller)
  if (done instanceof Refusal) return done
  if ("updates" in done) return done.updates
  const { peer, sent } = done
  if (caller.business !== undefined) return onBehalf(caller, caller.business, sent.entry)
  const { letter } = sent.entry
  if (call.media._tag === "inputMediaInvoice") {
    const invoice = { bot: caller.person, media: call.media, chat: peer, letter, isPaid: false }
    caller.world.desk.invoices.set(letter, invoice)
  }
  if (call.media._tag === "inputMediaPaidMedia" && call.media.payload !== undefined) {
    caller.world.desk.payloads.set(letter, call.media.payload)
  }
  return result(caller, peer, [[sent, call.randomId]])
})

const originOf = ({ id, letter, peer }: Entry): Origin =>
  letter.origin ??
    { from: letter.from, date: letter.date, post: peer.kind === "channel" && peer.broadcast ? id : undefined }

/** What can be seen for a while only goes to nobody else. */
const mayForward = ({ action, media }: Letter): boolean => action === undefined && ttlOf(media) === undefined

const forwardMessages = method("messages.forwardMessages", "member", (call, caller) => {
  const { blame, person, session, world } = caller
  const from = resolve(world, person, call.fromPeer)
  if (from instanceof Refusal) return from
  const peer = resolve(world, person, call.toPeer)
  if (peer instanceof Refusal) return peer
  const date = Scheduled.waits(world, call.scheduleDate) ? call.scheduleDate : undefined
  const refused = Letters.mayWrite(person, peer) ?? mayNotSend(world, person, peer, {}) ??
    (date === undefined ? undefined : Scheduled.check(world, person, peer, date))
  if (refused !== undefined) return refused
  if (call.id.length === 0 || call.id.length > 100) return invalid("MESSAGE_IDS_EMPTY")
  if (call.id.length !== call.randomId.length) return invalid("RANDOM_ID_INVALID")
  const { entries } = boxOf(person, from)
  const originals = call.id.map((id) => entries.get(id)).filter((entry) => entry?.peer === from)
  if (originals.some((entry) => entry === undefined || !mayForward(entry.letter))) {
    return invalid("MESSAGE_ID_INVALID")
  }
  const sent: Array<readonly [Sent, bigint | undefined]> = []
  const later: Array<T.Update> = []
  for (const [index, entry] of originals.entries()) {
    const randomId = call.randomId[index] ?? 0n
    if (entry === undefined) continue
    const name = `forward ${entry.id} ${entry.letter.text}`
    const repeated = Letters.checkRandomId(person, randomId, name, (detail) => blame("RandomId", detail))
    if (repeated !== undefined) return repeated
    const { entities, media, rich, text } = entry.letter
    const origin = call.dropAuthor === true ? undefined : originOf(entry)
    const draft: Draft = { text, entities, media, rich, origin, silent: call.silent }
    if (date === undefined) sent.push([Letters.send(world, person, peer, draft, session), randomId])
    else {
      const waiting = Scheduled.add(world, person, peer, draft, date, Letters.send, session)
      later.push(...waitingFor(caller, waiting, randomId).updates)
    }
  }
  if (later.length > 0) {
    const gallery = Render.gallery(world, person)
    for (const one of [peer, person]) gallery.add(one)
    return Notices.container(world, later, gallery)
  }
  return sent.length === 0 ? invalid("MESSAGE_ID_INVALID") : result(caller, peer, sent)
})

/** Whether somebody may change a message, or delete it for all. */
const isManager = ({ person }: Member, { letter, peer }: Entry): boolean =>
  letter.author === person || (peer.kind === "channel" && peer.members.get(person.id)?.admin === true)

/** Changes a message that waits for its time. */
const reschedule = (call: Calls["messages.editMessage"], caller: Member, peer: Peer, date: number) => {
  const { person, session, world } = caller
  const waiting = Scheduled.find(person, peer, call.id)
  if (waiting === undefined) return invalid("MESSAGE_ID_INVALID")
  const text = call.message ?? waiting.draft.text ?? ""
  const refused = Letters.checkText(text, waiting.draft.media !== undefined, person)
  if (refused !== undefined) return refused
  const entities = Entities.check(world, person, text, call.entities ?? [])
  if (entities instanceof Refusal) return entities
  const draft = call.message === undefined ? waiting.draft : { ...waiting.draft, text, entities }
  const update = Scheduled.edit(world, person, waiting, { draft, date }, Letters.send, session)
  const gallery = Render.gallery(world, person)
  gallery.add(peer)
  return Notices.container(world, [update], gallery)
}

/** A poll is only ever closed; everything else about it stays. */
const closed = (media: T.MessageMedia | undefined, input: T.InputMedia): T.MessageMedia | undefined =>
  media?._tag === "messageMediaPoll" && input._tag === "inputMediaPoll"
    ? { ...media, poll: { ...media.poll, closed: input.poll.closed } }
    : undefined

const editMessage = method("messages.editMessage", "member", (call, caller) => {
  const { dc, person, session, world } = caller
  const peer = resolve(world, person, call.peer)
  if (peer instanceof Refusal) return peer
  if (call.scheduleDate !== undefined) return reschedule(call, caller, peer, call.scheduleDate)
  const entry = boxOf(person, peer).entries.get(call.id)
  if (entry === undefined || entry.peer !== peer) return invalid("MESSAGE_ID_INVALID")
  const { letter } = entry
  const mayEdit = letter.author === person || (letter.from === entry.peer && isManager(caller, entry))
  if (!mayEdit || letter.action !== undefined) return forbidden("MESSAGE_AUTHOR_REQUIRED")
  const media = call.media === undefined
    ? undefined
    : closed(letter.media, call.media) ?? Media.fromInput(world, person, dc, call.media, letter)
  if (media instanceof Refusal) return media
  const rich = call.richMessage === undefined ? undefined : Rich.fromInput(call.richMessage)
  if (rich instanceof Refusal) return rich
  const text = rich === undefined ? call.message : ""
  const withMedia = (media ?? letter.media) !== undefined
  const refused = text === undefined || rich !== undefined ? undefined : Letters.checkText(text, withMedia, person)
  if (refused !== undefined) return refused
  const entities = Entities.check(world, person, text ?? letter.text, call.entities ?? [])
  if (entities instanceof Refusal) return entities
  const markup = mayHaveKeyboards(caller) ? Markup.fromInput(call.replyMarkup) : undefined
  if (markup instanceof Refusal) return markup
  const same = media === undefined && rich === undefined && (text === undefined || text === letter.text) &&
    JSON.stringify(call.entities ?? []) === JSON.stringify(call.entities === undefined ? [] : letter.entities) &&
    Markup.isSame(markup, letter.markup)
  if (same) return invalid("MESSAGE_NOT_MODIFIED")
  const change = { text, entities, media, rich, markup }
  if (caller.business !== undefined) {
    const changed = Letters.edit(world, person, entry, change, session)
    return Business.done(world, caller.business, changed.entry, "updateBotEditBusinessMessage", session)
  }
  return result(caller, peer, [[Letters.edit(world, person, entry, change, session), undefined]])
})

const deleteMessages = method("messages.deleteMessages", "member", (call, { person, session, world }) => {
  const mine = call.id.filter((id) => person.box.entries.has(id))
  // In groups only the author deletes for all.
  const revoked = mine.filter((id) => {
    const entry = person.box.entries.get(id)
    return entry?.peer.kind === "person" || entry?.letter.author === person
  })
  const kept = mine.filter((id) => !revoked.includes(id))
  const first = Letters.remove(world, person, revoked, call.revoke === true || person.bot !== undefined, session)
  const second = Letters.remove(world, person, kept, false, session)
  return { _tag: "messages.affectedMessages", pts: second.pts, ptsCount: first.count + second.count }
})

const deletePosts = method("channels.deleteMessages", "member", (call, caller) => {
  const { person, session, world } = caller
  const channel = resolveChannel(world, person, call.channel)
  if (channel instanceof Refusal) return channel
  const entries = call.id.map((id) => channel.box.entries.get(id)).filter((entry) => entry !== undefined)
  if (entries.some((entry) => !isManager(caller, entry))) return forbidden("MESSAGE_DELETE_FORBIDDEN")
  const { count, pts } = Letters.removePosts(world, person, channel, call.id, session)
  return { _tag: "messages.affectedMessages", pts, ptsCount: count }
})

/**
 * The methods that change messages.
 *
 * @since 0.1.0
 * @category methods
 */
export const sending: ReadonlyArray<Handler> = [
  sendMessage,
  sendMedia,
  forwardMessages,
  editMessage,
  deleteMessages,
  deletePosts
]
