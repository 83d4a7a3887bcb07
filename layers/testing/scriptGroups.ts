/**
 * What the people of a test do in groups and channels besides writing: promoting, boosting, asking to be let in.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as T from "../../schema/tl/api/types.ts"
import type { Core } from "./core.ts"
import { invalid, Refusal } from "./refusal.ts"
import type { Place } from "./script.ts"
import * as Boosts from "./world/boosts.ts"
import * as Invites from "./world/invites.ts"
import * as Members from "./world/members.ts"
import type { Channel, Person } from "./world/model.ts"
import { may } from "./world/rights.ts"

/**
 * What somebody does in groups and channels.
 *
 * @since 0.1.0
 * @category models
 */
export interface GroupActs {
  /** Makes a member an administrator with some rights; with none, takes them. */
  readonly promote: (
    channel: Place<Channel>,
    who: Place<Person>,
    rights: Omit<T.chatAdminRights, "_tag">
  ) => Effect.Effect<void, Refusal>
  readonly leave: (channel: Place<Channel>) => Effect.Effect<void>
  /** Follows an invite link whose newcomers somebody has to let in. */
  readonly knock: (link: string) => Effect.Effect<void, Refusal>
  /** Boosts for a month. Takes Premium. */
  readonly boost: (channel: Place<Channel>) => Effect.Effect<void, Refusal>
  readonly withdrawBoost: (channel: Place<Channel>) => Effect.Effect<void, Refusal>
}

/**
 * Lets the test speak for somebody.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = ({ post, world }: Core, person: Person): GroupActs => {
  const act = (run: () => Refusal | undefined): Effect.Effect<void, Refusal> =>
    Effect.suspend(() => {
      const refused = post.turn(run)
      return refused instanceof Refusal ? refused : Effect.void
    })
  return {
    promote: ({ peer: channel }, { peer: who }, rights) =>
      act(() => {
        if (!may(channel, person, "addAdmins")) return invalid("CHAT_ADMIN_REQUIRED")
        const is = Members.promote(world, channel, person, who, { _tag: "chatAdminRights", ...rights }, undefined)
        return is ? undefined : invalid("USER_NOT_PARTICIPANT")
      }),
    leave: (channel) => Effect.sync(() => post.turn(() => Members.leave(world, channel.peer, person))),
    knock: (link) =>
      act(() => {
        const found = Invites.find(world, link.slice(link.lastIndexOf("+") + 1))
        if (found instanceof Refusal) return found
        if (!found.link.requestNeeded) return invalid("INVITE_HASH_INVALID")
        Invites.ask(world, found.chat, person, found.link)
        return undefined
      }),
    boost: (channel) => act(() => Boosts.apply(world, channel.peer, person)),
    withdrawBoost: (channel) => act(() => Boosts.withdraw(world, channel.peer, person))
  }
}
