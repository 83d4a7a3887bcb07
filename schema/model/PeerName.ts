/**
 * What people write when they mean somebody: "@name", a link, a number. Pure.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/links
 */
import * as Option from "effect/Option"
import type { Peer } from "./Peer.ts"
import { fromMarkedId } from "./Peer.ts"

/**
 * What a text names.
 *
 * @since 0.1.0
 * @category models
 */
export type PeerName =
  | { readonly _tag: "Self" }
  | { readonly _tag: "Username"; readonly username: string }
  | { readonly _tag: "Phone"; readonly phone: string }
  /** An id: of use to an account that has met them. */
  | { readonly _tag: "Known"; readonly peer: Peer }
  /** A link that leads in, not to somebody: it has to be joined, or looked at. */
  | { readonly _tag: "Invite"; readonly hash: string }
  | { readonly _tag: "Malformed" }

const malformed: PeerName = { _tag: "Malformed" }

/**
 * The shape of public names: most have 5 letters or more, some have 4 or, as "@gif", 3.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isUsername = (text: string): boolean => /^[a-z]\w{2,31}$/i.test(text)

/** Paths of t.me that are no names. */
const reserved = new Set(
  ("addemoji addlist addstickers addtheme auction bg boost call confirmphone contact giftcode invoice iv login m nft " +
    "proxy setlanguage share socks stickers").split(" ")
)

const username = (text: string): PeerName =>
  isUsername(text) && !reserved.has(text.toLowerCase()) ? { _tag: "Username", username: text } : malformed

const phone = (text: string): PeerName => {
  const digits = text.replaceAll(/[\s()-]/g, "")
  return /^\d{5,20}$/.test(digits) ? { _tag: "Phone", phone: digits } : malformed
}

const marked = (id: number): PeerName =>
  Option.match(fromMarkedId(id), { onNone: () => malformed, onSome: (peer) => ({ _tag: "Known", peer }) })

const invite = (hash: string): PeerName => (/^[\w-]{6,64}$/.test(hash) ? { _tag: "Invite", hash } : malformed)

const channelMark = 1_000_000_000_000

/** The path of a link to t.me. */
const path = (text: string): PeerName => {
  const [first = "", second = ""] = text.split("/")
  if (first.startsWith("+") || first.startsWith("%2B")) {
    const rest = first.slice(first.startsWith("+") ? 1 : 3)
    return /^\d{7,15}$/.test(rest) ? phone(rest) : invite(rest)
  }
  if (first === "joinchat") return invite(second)
  if (first === "c") return /^\d{1,13}$/.test(second) ? marked(-channelMark - Number(second)) : malformed
  return username(first === "s" ? second : first)
}

/** The questions of `tg://` links. */
const question = (command: string, query: string): PeerName => {
  const values = new Map(query.split("&").map((pair) => [pair.split("=")[0] ?? "", pair.split("=")[1] ?? ""]))
  switch (command) {
    case "resolve": {
      const number = values.get("phone")
      return number === undefined ? username(values.get("domain") ?? "") : phone(number)
    }
    case "user":
      return marked(Number(values.get("id") ?? Number.NaN))
    case "privatepost":
      return marked(-channelMark - Number(values.get("channel") ?? Number.NaN))
    case "join":
      return invite(values.get("invite") ?? "")
    default:
      return malformed
  }
}

const web = /^(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.(?:me|dog)\/([^?#]*)/i
const subdomain = /^(?:https?:\/\/)?((?!www\.)[a-z]\w{2,31})\.t\.me(?:[/?#]|$)/i
const app = /^tg:(?:\/\/)?(\w+)\?([^#]*)/i

/**
 * What a text names. Links are `t.me/name`, `t.me/c/1234/5`, `t.me/+hash`, `t.me/+15551234567`, `name.t.me`,
 * `tg://resolve`, `tg://user` and `tg://privatepost`; numbers are ids as the Bot API writes them; telephone numbers begin with "+".
 *
 * @since 0.1.0
 * @category conversions
 */
export const parse = (text: string): PeerName => {
  const trimmed = text.trim()
  if (trimmed === "me" || trimmed === "self") return { _tag: "Self" }
  if (trimmed.length > 1024) return malformed
  if (/^-?\d+$/.test(trimmed)) return marked(Number(trimmed))
  if (trimmed.startsWith("+")) return phone(trimmed.slice(1))
  if (trimmed.startsWith("@")) return username(trimmed.slice(1))
  const [, link] = web.exec(trimmed) ?? []
  if (link !== undefined) return path(link)
  const [, host] = subdomain.exec(trimmed) ?? []
  if (host !== undefined) return username(host)
  const [, command, query] = app.exec(trimmed) ?? []
  return command === undefined || query === undefined ? username(trimmed) : question(command.toLowerCase(), query)
}
