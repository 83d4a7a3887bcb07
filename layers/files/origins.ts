/**
 * Asks Telegram again for what it has told of a file, because a file reference has expired.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/file-references
 */
import * as Effect from "effect/Effect"
import type { FileOrigin } from "../../schema/model/FileLocation.ts"
import type { Peer } from "../../schema/model/Peer.ts"
import { inputChannel, inputUser } from "../../schema/model/toTl/peer.ts"
import * as account from "../../schema/tl/api/methods/account.ts"
import * as channels from "../../schema/tl/api/methods/channels.ts"
import * as help from "../../schema/tl/api/methods/help.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import * as photos from "../../schema/tl/api/methods/photos.ts"
import * as stories from "../../schema/tl/api/methods/stories.ts"
import * as users from "../../schema/tl/api/methods/users.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Request } from "../../schema/tl/Method.ts"
import { FileReferenceUnavailable } from "../../services/Files.ts"

/**
 * How a peer is named in a call.
 *
 * @since 0.1.0
 * @category models
 */
export type Resolve<E> = (peer: Peer) => Effect.Effect<T.InputPeer, E>

/** What is asked of somebody; of nobody else, where the one that is named is none of that kind. */
const asked = <Input, E>(
  named: Effect.Effect<T.InputPeer, E>,
  kind: (peer: T.InputPeer) => Input | undefined,
  call: (input: Input) => Request<unknown, string>
): Effect.Effect<Request<unknown, string>, E | FileReferenceUnavailable> =>
  Effect.flatMap(named, (peer) => {
    const input = kind(peer)
    return input === undefined
      ? Effect.fail(new FileReferenceUnavailable({ reason: "Gone" }))
      : Effect.succeed(call(input))
  })

/**
 * The call whose answer has the file with the id `file`.
 *
 * @since 0.1.0
 * @category calls
 */
export const callFor = <E>(
  origin: FileOrigin,
  file: bigint,
  resolve: Resolve<E>
): Effect.Effect<Request<unknown, string>, E | FileReferenceUnavailable> => {
  switch (origin._tag) {
    case "MessageOrigin": {
      const id = [{ _tag: "inputMessageID", id: origin.id }] as const
      return origin.chat._tag === "PeerChannel"
        ? asked(resolve(origin.chat), inputChannel, (channel) => channels.getMessages({ channel, id }))
        : Effect.succeed(messages.getMessages({ id }))
    }
    case "ProfileOrigin":
      return asked(
        resolve({ _tag: "PeerUser", id: origin.user }),
        inputUser,
        // The list from this very photo on, however many there are before it.
        (userId) => photos.getUserPhotos({ userId, offset: -1, maxId: file, limit: 1 })
      )
    case "ChatOrigin":
      return origin.chat._tag === "PeerChat"
        ? Effect.succeed(messages.getFullChat({ chatId: origin.chat.id }))
        : asked(resolve(origin.chat), inputChannel, (channel) => channels.getFullChannel({ channel }))
    case "StoryOrigin":
      return Effect.map(resolve(origin.peer), (peer) => stories.getStoriesByID({ peer, id: [origin.id] }))
    case "StickerSetOrigin": {
      const { accessHash, id } = origin
      return Effect.succeed(
        messages.getStickerSet({ stickerset: { _tag: "inputStickerSetID", id, accessHash }, hash: 0 })
      )
    }
    case "WebPageOrigin":
      return Effect.succeed(messages.getWebPage({ url: origin.url, hash: 0 }))
    case "BotOrigin":
      return asked(resolve({ _tag: "PeerUser", id: origin.bot }), inputUser, (id) => users.getFullUser({ id }))
    case "ListOrigin":
      return Effect.succeed(listCall(origin.list, file))
  }
}

type List = Extract<FileOrigin, { readonly _tag: "ListOrigin" }>["list"]

const listCall = (list: List, file: bigint): Request<unknown, string> => {
  switch (list) {
    case "SavedGifs":
      return messages.getSavedGifs({ hash: 0n })
    case "SavedRingtones":
      return account.getSavedRingtones({ hash: 0n })
    case "RecentStickers":
      return messages.getRecentStickers({ hash: 0n })
    case "FavedStickers":
      return messages.getFavedStickers({ hash: 0n })
    case "CustomEmoji":
      return messages.getCustomEmojiDocuments({ documentId: [file] })
    case "Wallpapers":
      return account.getWallPapers({ hash: 0n })
    case "PremiumPromo":
      return help.getPremiumPromo()
  }
}
