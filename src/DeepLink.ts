/**
 * Links that open a bot and tell it something: `https://t.me/shop_bot?start=…`, with a value by a schema.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/links#bot-links
 */
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { guarded } from "./bot/commandList.ts"
import { commandText } from "./bot/commands.ts"
import { fromBytes, toBytes } from "./bot/compact.ts"
import type { Written } from "./bot/filter.ts"
import type { Router } from "./bot/router.ts"

/** So many characters fit into a link. */
const room = 64

/**
 * A value does not go into a link: it is more than 64 characters (`TooLong`), or it is no value of the schema, or nothing
 * that JSON knows when the schema has encoded it (`Schema`).
 *
 * @since 0.1.0
 * @category errors
 */
export class DeepLinkInvalid extends Schema.TaggedError<DeepLinkInvalid>()("DeepLinkInvalid", {
  reason: Schema.Literal("TooLong", "Schema"),
  /** How many characters it would be. */
  length: Schema.Int
}) {
  override get message(): string {
    return this.reason === "TooLong"
      ? `the value of a link is ${this.length} characters long, and ${room} is all there is`
      : "the value of a link is not what its schema says"
  }
}

/**
 * A kind of link, with what it tells.
 *
 * @since 0.1.0
 * @category models
 */
export interface DeepLink<A> {
  /** The parameter alone: up to 64 of A to Z, a to z, 0 to 9, "_" and "-". */
  readonly encode: (value: A) => Either.Either<string, DeepLinkInvalid>
  readonly decode: (parameter: string) => Option.Option<A>
  /** The link: opens the private chat with the bot, or lets the user choose a group to add it to. */
  readonly url: (
    bot: string,
    value: A,
    opens?: "start" | "startgroup" | "startapp"
  ) => Either.Either<string, DeepLinkInvalid>
}

/**
 * A kind of link. Anybody can make one up, so what it says is a wish and no proof.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A, I>(schema: Schema.Schema<A, I>): DeepLink<A> => {
  const encodeValue = Schema.encodeEither(schema)
  const decodeValue = Schema.decodeUnknownOption(schema)
  const encode: DeepLink<A>["encode"] = (value) =>
    Option.flatMap(Either.getRight(encodeValue(value)), (encoded) => toBytes(schema, encoded)).pipe(
      Either.fromOption(() => new DeepLinkInvalid({ reason: "Schema", length: 0 })),
      Either.map(Encoding.encodeBase64Url),
      Either.filterOrLeft(
        ({ length }) => length <= room,
        ({ length }) => new DeepLinkInvalid({ reason: "TooLong", length })
      )
    )
  return {
    encode,
    decode: (parameter) =>
      Either.getRight(Encoding.decodeBase64Url(parameter)).pipe(
        Option.flatMap((bytes) => fromBytes(schema, bytes)),
        Option.flatMap(decodeValue)
      ),
    url: (bot, value, opens = "start") =>
      Either.map(encode(value), (parameter) => `https://t.me/${bot.replace(/^@/, "")}?${opens}=${parameter}`)
  }
}

/**
 * A handler for those who come by a link of a kind; the others are left to the next handlers.
 *
 * @since 0.1.0
 * @category handlers
 */
export const on = <A, E, R>(
  link: DeepLink<A>,
  handler: (seen: Written & { readonly value: A }) => Effect.Effect<unknown, E, R>
): Router<E, R> => {
  const { commands, handle } = commandText("start", {}, Effect.succeed)
  return {
    commands: guarded(commands),
    handle: (update, at) => {
      if (handle(update, at) === undefined || update._tag !== "NewMessage") return undefined
      const parameter = update.message.text.replace(/^\S+\s*/, "")
      const value = parameter === "" ? Option.none() : link.decode(parameter)
      if (Option.isNone(value)) return undefined
      return Effect.as(handler({ update, message: update.message, value: value.value }), true)
    }
  }
}
