/**
 * The links with which people pass on proxies: `t.me/proxy?…`, `t.me/socks?…` and their `tg://` forms.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/links#proxy-links
 */
import * as Either from "effect/Either"
import * as ParseResult from "effect/ParseResult"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as IpAddress from "./IpAddress.ts"
import * as Secret from "./ProxySecret.ts"
import { MtProxy, Socks5 } from "./Road.ts"

/**
 * What is wrong with a link. It never holds the link, which may have a password in it.
 *
 * @since 0.1.0
 * @category errors
 */
export class ProxyLinkError extends Schema.TaggedError<ProxyLinkError>()("ProxyLinkError", {
  reason: Schema.Literal("Kind", "Server", "Port", "Secret")
}) {
  override get message(): string {
    return {
      Kind: "this is no link to a proxy",
      Server: "the link names no server that can be",
      Port: "the link's port is no number from 1 to 65535",
      Secret: "the link's secret is none of an MTProxy server"
    }[this.reason]
  }
}

const form = /^(?:tg:(?:\/\/)?|(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.(?:me|dog))\/)(proxy|socks)\/?\?([^#]*)/i

/**
 * The road that a link describes.
 *
 * @since 0.1.0
 * @category parsing
 */
export const parse = (link: string): Either.Either<MtProxy | Socks5, ProxyLinkError> => {
  const wrong = (reason: ProxyLinkError["reason"]) => Either.left(new ProxyLinkError({ reason }))
  const [, kind, query] = form.exec(link.trim()) ?? []
  if (kind === undefined) return wrong("Kind")
  const parameters = new URLSearchParams(query)
  const host = (parameters.get("server") ?? "").replace(/^\[(.*)\]$/, "$1")
  if (IpAddress.parse(host) === undefined) return wrong("Server")
  const digits = parameters.get("port") ?? ""
  const port = Number(digits)
  if (!/^\d{1,5}$/.test(digits) || port < 1 || port > 65_535) return wrong("Port")
  if (kind.toLowerCase() === "socks") {
    const username = parameters.get("user") ?? ""
    const password = parameters.get("pass") ?? ""
    return Either.right(
      new Socks5({
        host,
        port,
        ...(username === "" ? {} : { username }),
        ...(password === "" ? {} : { password: Redacted.make(password) })
      })
    )
  }
  // A plus sign of base64 stands for a blank in a query.
  const secret = Secret.fromText((parameters.get("secret") ?? "").replaceAll(" ", "+"))
  return secret === undefined
    ? wrong("Secret")
    : Either.right(new MtProxy({ host, port, secret: Redacted.make(secret) }))
}

/**
 * The link to a road, secrets and all.
 *
 * @since 0.1.0
 * @category conversions
 */
export const format = (road: MtProxy | Socks5): string => {
  const parameters = new URLSearchParams({ server: road.host, port: String(road.port) })
  if (road._tag === "MtProxy") {
    parameters.set("secret", Secret.toText(Redacted.value(road.secret)))
    return `https://t.me/proxy?${parameters}`
  }
  if (road.username !== undefined) parameters.set("user", road.username)
  if (road.password !== undefined) parameters.set("pass", Redacted.value(road.password))
  return `https://t.me/socks?${parameters}`
}

/**
 * A road from the link to it: `Schema.decode(ProxyLink)("https://t.me/proxy?server=…&port=443&secret=…")`.
 *
 * @since 0.1.0
 * @category schemas
 */
export const ProxyLink = Schema.transformOrFail(Schema.String, Schema.typeSchema(Schema.Union(MtProxy, Socks5)), {
  strict: true,
  decode: (link, _, ast) => Either.mapLeft(parse(link), ({ message }) => new ParseResult.Type(ast, "", message)),
  encode: (road) => ParseResult.succeed(format(road))
})
