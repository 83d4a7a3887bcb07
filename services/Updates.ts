/**
 * What happens to the account, as a stream. Last on the way in: what comes out of here is what applications handle.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Update } from "../schema/model/Update.ts"
import type { Unauthorized } from "./Rpc.ts"

/**
 * The updates of the account.
 *
 * @since 0.1.0
 * @category tags
 */
export class Updates extends Context.Tag("layergram/services/Updates")<Updates, {
  /**
   * Every update from the moment on at which the stream is run, in the order in which Telegram told of them. Any number
   * of streams can run; each gets everything. It ends with the client, and fails when Telegram signs the account out. What
   * a slow stream does to the others is the overflow policy of the layer.
   */
  readonly stream: Stream.Stream<Update, Unauthorized>
}>() {
  /** Every update. */
  static readonly stream: Stream.Stream<Update, Unauthorized, Updates> = Stream.unwrap(
    Effect.map(Updates, ({ stream }) => stream)
  )
  /** The updates of some kinds: `Updates.on("NewMessage", "MessageEdited")`. */
  static readonly on = <Tags extends ReadonlyArray<Update["_tag"]>>(
    ...tags: Tags
  ): Stream.Stream<Extract<Update, { readonly _tag: Tags[number] }>, Unauthorized, Updates> =>
    Stream.filter(
      Updates.stream,
      (update): update is Extract<Update, { readonly _tag: Tags[number] }> => tags.includes(update._tag)
    )
}
