/**
 * What a bot says of itself: its name, its texts, and the button beside the text field. Commands are registered by
 * `Bot.run`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/bots/info
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { FileMedia } from "../schema/model/Document.ts"
import { BotOrigin } from "../schema/model/FileLocation.ts"
import type { UserId } from "../schema/model/Ids.ts"
import { document, photo } from "../schema/model/fromTl/file.ts"
import * as users from "../schema/tl/api/methods/users.ts"
import * as bots from "../schema/tl/api/methods/bots.ts"
import type * as T from "../schema/tl/api/types.ts"
import type { Method } from "../schema/tl/Method.ts"
import type { PeerLike, PeerNotFound } from "../services/Peers.ts"
import { Peers } from "../services/Peers.ts"
import type { InvokeError } from "../services/Rpc.ts"
import { Rpc } from "../services/Rpc.ts"

/**
 * The texts of a bot.
 *
 * @since 0.1.0
 * @category models
 */
export interface Info {
  readonly name: string
  /** Up to 120 characters, on its profile. */
  readonly about: string
  /** Up to 512 characters, in the empty chat. */
  readonly description: string
}

/**
 * Why the texts could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type InfoError = Method.Error<typeof bots.getBotInfo> | InvokeError

/**
 * Why the texts could not be set.
 *
 * @since 0.1.0
 * @category errors
 */
export type SetInfoError = Method.Error<typeof bots.setBotInfo> | InvokeError

/**
 * The texts of the bot, in a language of two letters or in none.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/method/bots.getBotInfo
 */
export const info = (language = ""): Effect.Effect<Info, InfoError, Rpc> =>
  Effect.flatMap(Rpc, (rpc) =>
    Effect.map(
      rpc.invoke(bots.getBotInfo({ langCode: language })),
      ({ about, description, name }) => ({ name, about, description })
    ))

/**
 * Sets texts of the bot; those that are not said stay as they are.
 *
 * @since 0.1.0
 * @category editing
 * @see https://core.telegram.org/method/bots.setBotInfo
 */
export const setInfo = (texts: Partial<Info>, language = ""): Effect.Effect<void, SetInfoError, Rpc> =>
  Effect.flatMap(Rpc, (rpc) => Effect.asVoid(rpc.invoke(bots.setBotInfo({ ...texts, langCode: language }))))

/**
 * The button beside the text field: the list of commands, a mini app, or what @BotFather was told.
 *
 * @since 0.1.0
 * @category models
 */
export type MenuButton = "Commands" | "Default" | { readonly text: string; readonly url: string }

/**
 * Why the button could not be set.
 *
 * @since 0.1.0
 * @category errors
 */
export type MenuButtonError = Method.Error<typeof bots.setBotMenuButton> | InvokeError

const toInput = (button: MenuButton): T.BotMenuButton => {
  if (typeof button === "object") return { _tag: "botMenuButton", text: button.text, url: button.url }
  return { _tag: button === "Commands" ? "botMenuButtonCommands" : "botMenuButtonDefault" }
}

/**
 * Sets the button beside the text field, for everybody.
 *
 * @since 0.1.0
 * @category editing
 * @see https://core.telegram.org/method/bots.setBotMenuButton
 */
export const setMenuButton = (button: MenuButton): Effect.Effect<void, MenuButtonError, Rpc> =>
  Effect.flatMap(
    Rpc,
    (rpc) =>
      Effect.asVoid(rpc.invoke(bots.setBotMenuButton({ userId: { _tag: "inputUserEmpty" }, button: toInput(button) })))
  )

/**
 * Why the picture could not be had.
 *
 * @since 0.1.0
 * @category errors
 */
export type PictureError = Method.Error<typeof users.getFullUser> | PeerNotFound | InvokeError

/**
 * The photo or the animation that is shown in the empty chat with a bot; none where there is none, or where it is no bot.
 *
 * @since 0.1.0
 * @category reading
 * @see https://core.telegram.org/constructor/botInfo
 */
export const picture = (bot: PeerLike): Effect.Effect<Option.Option<FileMedia>, PictureError, Rpc | Peers> =>
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const peer = yield* (yield* Peers).resolve(bot)
    if (peer._tag !== "inputPeerUser" && peer._tag !== "inputPeerSelf") return Option.none()
    const { fullUser } = yield* rpc.invoke(users.getFullUser({
      id: peer._tag === "inputPeerSelf" ? { _tag: "inputUserSelf" } : { ...peer, _tag: "inputUser" }
    }))
    const origin = Option.some(new BotOrigin({ bot: fullUser.id as UserId }, true))
    const { botInfo } = fullUser
    return Option.orElse(
      Option.map(document(botInfo?.descriptionDocument, origin), (one): FileMedia => one),
      () => photo(botInfo?.descriptionPhoto, origin)
    )
  })
