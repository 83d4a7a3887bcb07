/**
 * Tells the sessions of an account what has happened.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/updates#subscribing-to-updates
 */
import * as Duration from "effect/Duration"
import * as Either from "effect/Either"
import { LAYER } from "../../schema/tl/api/layer.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Writer } from "../../schema/tl/Writer.ts"
import type { Codec } from "./codec.ts"
import type { Environment } from "./environment.ts"
import type { AuthKey, Session } from "./model.ts"
import { permanent } from "./model.ts"
import type { Post } from "./post.ts"
import type { Realm } from "./realm.ts"
import type { Person } from "./world/model.ts"
import type { Notice } from "./world/World.ts"

/**
 * The sessions that an account's updates go to: connected, and subscribed by a normal call.
 *
 * @since 0.1.0
 * @category accessors
 */
export const subscribers = (keys: Iterable<AuthKey>, person: Person): ReadonlyArray<Session> => {
  const found: Array<Session> = []
  for (const key of keys) {
    if (permanent(key).person !== person) continue
    for (const session of key.sessions.values()) {
      if (session.subscribed && session.connection !== undefined) found.push(session)
    }
  }
  return found
}

const updatesTooLong: T.Updates = { _tag: "updatesTooLong" }

/** Updates with something in them that is in no schema. */
const writeUnreadable = (w: Writer): void => {
  w.id(0x74ae4240)
  w.count(1)
  w.id(-0x21524111)
  w.long(0n)
}

/**
 * Tells sessions.
 *
 * @since 0.1.0
 * @category models
 */
export interface Push {
  readonly tell: (person: Person, notice: Notice) => void
  /** Tells something in containers that are numbered by `seq`, for every key by itself. */
  readonly sequenced: (person: Person, updates: ReadonlyArray<T.Update>) => void
  /** Tells one session, whether it is subscribed or not. */
  readonly tellSession: (session: Session, updates: T.Updates) => void
}

/**
 * Tells sessions through the post.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  environment: Environment,
  post: Post,
  realm: Realm,
  codec: (layer: number) => Codec | undefined
): Push => {
  const { faults, timers } = environment

  const write = (session: Session, updates: T.Updates) =>
    post.send(session, { content: true }, (w) => {
      const chosen = codec(session.key.layer ?? LAYER)
      if (chosen === undefined) return
      const start = w.position
      const written = Either.try(() => chosen.writeUpdates(w, updates))
      if (Either.isRight(written)) return
      // The client's layer has no words for it; it will ask and get as much as can be said.
      w.truncate(start)
      chosen.writeUpdates(w, updatesTooLong)
    })

  const tellSession = (session: Session, updates: T.Updates) => {
    const spot = {
      dc: session.key.dc,
      connection: session.connection?.id ?? 0,
      account: permanent(session.key).person?.id
    }
    const action = faults.has("update") ? faults.take("update", spot) : undefined
    switch (action?._tag) {
      case undefined:
        return void write(session, updates)
      case "Drop":
        return
      case "Delay":
        return void timers.after(Duration.toMillis(action.by), () => post.turn(() => write(session, updates)))
      case "Duplicate":
        write(session, updates)
        return void write(session, updates)
      case "Unreadable":
        return void post.send(session, { content: true }, writeUnreadable)
    }
  }

  const tell = (person: Person, { except, render }: Notice) => {
    let updates: T.Updates | undefined
    for (const session of subscribers(realm.allKeys(), person)) {
      if (session === except) continue
      updates ??= render()
      tellSession(session, updates)
    }
  }

  const sequenced = (person: Person, updates: ReadonlyArray<T.Update>) => {
    const date = timers.seconds()
    for (const update of updates) person.seqLog.push({ date, update })
    const told = new Set<AuthKey>()
    for (const session of subscribers(realm.allKeys(), person)) {
      const { key } = session
      if (!told.has(key)) key.seq++
      told.add(key)
      tellSession(session, { _tag: "updates", updates, users: [], chats: [], date, seq: key.seq })
    }
  }

  return { tell, tellSession, sequenced }
}
