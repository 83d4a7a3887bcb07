/**
 * Reactions, as Telegram wants them.
 *
 * @since 0.1.0
 */
import type * as T from "../../tl/api/types.ts"
import type { Reaction } from "../Reaction.ts"

/**
 * A reaction.
 *
 * @since 0.1.0
 * @category conversions
 */
export const reaction = (reaction: Reaction): T.Reaction => {
  switch (reaction._tag) {
    case "EmojiReaction":
      return { _tag: "reactionEmoji", emoticon: reaction.emoji }
    case "CustomEmojiReaction":
      return { _tag: "reactionCustomEmoji", documentId: reaction.documentId }
    case "PaidReaction":
      return { _tag: "reactionPaid" }
  }
}
