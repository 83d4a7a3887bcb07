/**
 * What a client shows in its chats, such as that it is typing: several may do so in one place, and have to know of each
 * other.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/method/messages.setTyping
 */
import * as Context from "effect/Context"
import type { ChatAction } from "../schema/model/ChatAction.ts"

/**
 * Somebody who shows something, and what.
 *
 * @since 0.1.0
 * @category models
 */
export interface Block {
  action: ChatAction
}

/**
 * What is shown in one chat and topic. Changed in one turn, without waiting.
 *
 * @since 0.1.0
 * @category models
 */
export interface Place {
  /** The last one that has begun stands at the end. */
  readonly blocks: Array<Block>
  /** Whether the others may still see something. */
  isShown: boolean
  /** When they were told last, in milliseconds. */
  toldAt: number
}

/**
 * The places of a client where something is shown.
 *
 * @since 0.1.0
 * @category tags
 */
export class Indicators extends Context.Tag("layergram/services/Indicators")<Indicators, {
  /** Enters a place, which is known for as long as somebody is there. */
  readonly enter: (place: string, block: Block) => Place
  /** Leaves it. */
  readonly leave: (place: string, block: Block) => void
}>() {}
