/**
 * What the machine of the updates is told, and what it decides. Plain data.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates
 */
import type * as T from "../../schema/tl/api/types.ts"
import type { Affected } from "../../services/DcPool.ts"
import type { UpdatesLost } from "../../services/Updates.ts"
import type { Counters } from "./state.ts"

/**
 * What the machine wants to know from the server.
 *
 * @since 0.1.0
 * @category models
 */
export type Question =
  | { readonly _tag: "State" }
  | { readonly _tag: "Difference"; readonly pts: number; readonly qts: number; readonly date: number }
  | { readonly _tag: "ChannelState"; readonly channel: number }
  | { readonly _tag: "ChannelDifference"; readonly channel: number; readonly pts: number; readonly limit: number }

/**
 * Why there is no answer.
 *
 * - `Invalid`: the server does not know these counters; they begin anew.
 * - `Gone`: the channel is none of ours any more.
 * - `Unreachable`: the channel's access hash is not known.
 * - `Unreadable`: there is an answer, but nobody can read it.
 * - `Other`: it may go better later.
 *
 * @since 0.1.0
 * @category models
 */
export type Failure = "Invalid" | "Gone" | "Unreachable" | "Unreadable" | "Other"

/**
 * What the machine is told. `now` are milliseconds since 1970, `jitter` is a number around 1.
 *
 * - `Begin`: somebody is signed in. `stored` is how far the updates were read before, if that is to be caught up with.
 * - `Updates`: the server has sent them without being asked.
 * - `Answer`: a call of ours had this effect. The caller knows; nobody else is told.
 * - `Lost`: something may have been missed.
 * - `Tick`: the time that `wakeAt` has named is here.
 * - `Open`, `Close`: an application wants to see a channel as it happens, or no more.
 *
 * @since 0.1.0
 * @category models
 */
export type Input =
  & { readonly now: number }
  & (
    | { readonly _tag: "Begin"; readonly stored: Stored | undefined }
    | { readonly _tag: "Updates"; readonly updates: T.Updates }
    | { readonly _tag: "Answer"; readonly news: T.Updates | Affected }
    | { readonly _tag: "Lost" }
    | { readonly _tag: "Tick" }
    | { readonly _tag: "Open" | "Close"; readonly channel: number }
    | { readonly _tag: "State"; readonly state: Counters }
    | { readonly _tag: "Difference"; readonly answer: T.UpdatesDifference }
    | { readonly _tag: "Failed"; readonly failure: Failure; readonly jitter: number; readonly after?: number }
    | { readonly _tag: "ChannelState"; readonly channel: number; readonly pts: number }
    | { readonly _tag: "ChannelDifference"; readonly channel: number; readonly answer: T.UpdatesChannelDifference }
    | {
      readonly _tag: "ChannelFailed"
      readonly channel: number
      readonly failure: Failure
      readonly jitter: number
      readonly after?: number
    }
  )

/**
 * Updates that nobody will ever be told of, and why: see `UpdatesLost`. No channel means the account's own chats.
 *
 * @since 0.1.0
 * @category models
 */
export interface Loss {
  readonly channel: number | undefined
  readonly reason: UpdatesLost["reason"]
}

/**
 * Where the account had got to.
 *
 * @since 0.1.0
 * @category models
 */
export interface Stored {
  readonly account: Counters
  /** Channels and their `pts`; `undefined` when channels are not caught up with. */
  readonly channels: ReadonlyArray<readonly [id: number, pts: number]> | undefined
}

/**
 * What the machine decides: what applications are told, in this order, what the server is asked, and what is lost for
 * good.
 *
 * @since 0.1.0
 * @category models
 */
export interface Decisions {
  /** See {@link announce}. */
  updates: Array<T.Update>
  /** See {@link putQuestion}. Most steps ask nothing and lose nothing, so that there is no list of their own. */
  questions: ReadonlyArray<Question>
  /** See {@link putLoss}. */
  losses: ReadonlyArray<Loss>
  /** The server speaks another language than we: it has to be told on another connection which one is ours. */
  renew: boolean
}

/**
 * Has applications told of one more update. Most steps tell of one, and an array that grows takes room for seventeen.
 *
 * @since 0.1.0
 * @category transitions
 */
export const announce = (out: Decisions, update: T.Update): void => {
  if (out.updates.length === 0) out.updates = [update]
  else out.updates.push(update)
}

/**
 * Has the server asked one more question.
 *
 * @since 0.1.0
 * @category transitions
 */
export const putQuestion = (out: Decisions, question: Question): void => {
  out.questions = [...out.questions, question]
}

/**
 * Has everybody told of one more loss.
 *
 * @since 0.1.0
 * @category transitions
 */
export const putLoss = (out: Decisions, loss: Loss): void => {
  out.losses = [...out.losses, loss]
}
