/**
 * A session store as a line of text, and as what other libraries may be told.
 *
 * @since 0.1.0
 */
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type { Servers } from "../../schema/wire/Servers.ts"
import { production } from "../../schema/wire/Servers.ts"
import type { ForeignSession } from "../../schema/wire/SessionString.ts"
import type { SessionStoreError } from "../../services/SessionStore.ts"
import { Change, SessionStore } from "../../services/SessionStore.ts"
import * as Changes from "./changes.ts"
import { fromStored } from "./foreign.ts"
import * as Text from "./text.ts"

/**
 * How much goes into a text.
 *
 * @since 0.1.0
 * @category models
 */
export interface ExportOptions {
  /** At most so many peers, of about 150 characters each; none unless said, as a client meets them again. */
  readonly peers?: number | undefined
}

/** The changes that make a store from an empty one. */
const changesOf = Effect.fnUntraced(function*(store: SessionStore["Type"], options: ExportOptions | undefined) {
  const session = yield* store.load
  const channels = yield* store.channels
  const peers = yield* Stream.runCollect(Stream.take(store.peers, Math.max(0, options?.peers ?? 0)))
  return [
    ...session.keys.map((key) => Change.PutKey({ key })),
    ...Option.toArray(session.home).map((dc) => Change.SetHome({ dc })),
    ...Option.toArray(session.account).map((account) => Change.SignIn({ account })),
    ...Option.toArray(session.updates).map((updates) => Change.SetUpdates({ updates })),
    ...session.authTokens.map((token) => Change.PutAuthToken({ token })),
    ...channels.map((channel) => Change.PutChannel({ channel })),
    ...Chunk.map(peers, (peer) => Change.PutPeer({ peer }))
  ]
})

/**
 * The session as text. Whoever has it, has the account.
 *
 * @since 0.1.0
 * @category exporting
 */
export const exportString = (
  options?: ExportOptions
): Effect.Effect<Redacted.Redacted<string>, SessionStoreError, SessionStore> =>
  Effect.gen(function*() {
    const changes = yield* changesOf(yield* SessionStore, options)
    const { writes } = yield* Changes.plan({ session: Changes.empty, isMarked: false }, changes, new Map())
    return Redacted.make(Text.encode(writes))
  })

/**
 * What a session of another library says that our store does not know.
 *
 * @since 0.1.0
 * @category models
 */
export interface ForeignOptions {
  /** Telegram's own unless said: they say where home answers. */
  readonly servers?: Servers | undefined
  /** Pyrogram's sessions hold it; 0 unless said, and then Pyrogram asks for it. */
  readonly apiId?: number | undefined
}

/**
 * What another library may be told of the session.
 *
 * @since 0.1.0
 * @category exporting
 */
export const exportForeign = (
  options?: ForeignOptions
): Effect.Effect<ForeignSession, SessionStoreError, SessionStore> =>
  Effect.gen(function*() {
    const store = yield* SessionStore
    const session = yield* store.load
    const channels = yield* store.channels
    return fromStored(session, { channels, servers: options?.servers ?? production, apiId: options?.apiId })
  })
