/**
 * Who is signed in. Signs a bot in while the client is built, and remembers who signs in or out later.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/auth
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Queue from "effect/Queue"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as SubscriptionRef from "effect/SubscriptionRef"
import * as fromTl from "../../schema/model/fromTl.ts"
import { updatesIn } from "../../schema/model/fromTl/updatesIn.ts"
import { LoginSession } from "../../schema/model/LoginSession.ts"
import * as auth from "../../schema/tl/api/methods/auth.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { isFault } from "../../schema/tl/consequences.ts"
import type { RpcErrors } from "../../schema/tl/RpcError.ts"
import { Auth } from "../../services/Auth.ts"
import { AuthKeys } from "../../services/AuthKeys.ts"
import { Crypto } from "../../services/Crypto.ts"
import { DcPool } from "../../services/DcPool.ts"
import { RandomSource } from "../../services/RandomSource.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { InvalidCall, Rpc } from "../../services/Rpc.ts"
import type { SessionState } from "../../services/Sessions.ts"
import type { Change, SessionStoreError } from "../../services/SessionStore.ts"
import { SessionStore, StoredAccount } from "../../services/SessionStore.ts"
import { TelegramConfig } from "../../services/TelegramConfig.ts"
import { TransportError } from "../../services/Transport.ts"
import { toHex } from "../crypto/bytes.ts"
import * as Me from "./me.ts"
import * as Password from "./password.ts"

/**
 * Why a bot could not sign in.
 *
 * @since 0.1.0
 * @category errors
 */
export type SignInError =
  | RpcErrors<
    | "ACCESS_TOKEN_EXPIRED"
    | "ACCESS_TOKEN_INVALID"
    | "API_ID_INVALID"
    | "API_ID_PUBLISHED_FLOOD"
    | "BUSINESS_CONNECTION_NOT_ALLOWED"
  >
  | InvokeError
  | SessionStoreError

/** When nobody has answered by then, the client does not start. */
const patience = "1 minute"

/** Whether Telegram has refused the account, for good, and nothing else was in the way. */
const isFinal = (error: SignInError): boolean =>
  error._tag === "Unauthorized" ||
  ("code" in error && error.code !== undefined && !isFault(error.code) && !error.retryable)

/** The number in front of the colon of a token is the bot's user id. */
const idOf = (token: string): number => Number.parseInt(token, 10)

const isLoginToken = (updates: T.Updates): boolean =>
  updatesIn(updates).some((update) => update._tag === "updateLoginToken")

/**
 * With a bot token in the settings, the bot is signed in when the layer stands; a session that already belongs to it is
 * used as it is.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<
  Auth,
  SignInError,
  Rpc | DcPool | SessionStore | TelegramConfig | AuthKeys | Crypto | RandomSource
> = Layer.effect(
  Auth,
  Effect.gen(function*() {
    const rpc = yield* Rpc
    const pool = yield* DcPool
    const store = yield* SessionStore
    const keys = yield* AuthKeys
    const crypto = yield* Crypto
    const { bytes: random } = yield* RandomSource
    const { apiHash, apiId, botToken } = yield* TelegramConfig

    const account = yield* SubscriptionRef.make(Option.getOrUndefined((yield* store.load).account))
    let self = yield* SubscriptionRef.get(account)
    // Whose peers the store has, also when the account is gone.
    let owner = self?.userId
    const parts: Array<(account: StoredAccount | undefined) => void> = []
    const become = (next: StoredAccount | undefined) =>
      Effect.suspend(() => {
        self = next
        return Effect.tap(SubscriptionRef.set(account, next), () => {
          for (const listener of parts) listener(next)
        })
      })

    const me = Me.make(rpc)
    const listeners = new Set<Queue.Queue<void>>()

    const enter: Auth["Type"]["enter"] = Effect.fnUntraced(function*(method, answer) {
      const user = answer._tag === "auth.authorization" ? fromTl.user(answer.user) : Option.none()
      if (answer._tag !== "auth.authorization" || Option.isNone(user)) {
        return yield* new InvalidCall({ method, reason: "UnreadableAnswer", cause: `no user in ${answer._tag}` })
      }
      const next = new StoredAccount({ userId: user.value.id, isBot: user.value.isBot })
      // What other data centres were told of somebody else does not hold for this account.
      const session = yield* store.load
      const isSame = Option.exists(session.account, ({ userId }) => userId === next.userId)
      if (!isSame) yield* keys.dropAuthorizations
      // Access hashes are each account's own.
      const strangers = owner === next.userId ? [] : yield* Stream.runCollect(store.peers)
      const changes: Array<Change> = [{ _tag: "SetHome", dc: pool.home().dc }, { _tag: "SignIn", account: next }]
      // Nor does how far somebody else's updates were read.
      if (!isSame && Option.isSome(session.updates)) changes.push({ _tag: "DropUpdates" })
      if (answer.futureAuthToken !== undefined) {
        changes.push({ _tag: "PutAuthToken", token: Redacted.make(answer.futureAuthToken) })
      }
      for (const { peer } of strangers) changes.push({ _tag: "DropPeer", peer })
      yield* store.commit(changes)
      owner = next.userId
      me.set(user.value)
      yield* become(next)
      return user.value
    }, Effect.uninterruptible)

    /** Waits until the main session talks with the server, or has given up, but not for ever. */
    const reached = Effect.suspend(() => {
      let obstacle: InvokeError | undefined
      const isOnItsWay = (state: SessionState) =>
        Effect.sync(() => {
          if (state._tag === "Waiting") obstacle = state.error
          return state._tag === "Connecting" || state._tag === "Waiting"
        })
      return Stream.runForEachWhile(pool.state.changes, isOnItsWay).pipe(
        Effect.timeoutFail({
          duration: patience,
          onTimeout: () =>
            obstacle ??
              new TransportError({ reason: "OpenTimeout", dc: pool.home().dc, cause: `nobody answered in ${patience}` })
        })
      )
    })

    const signIn = Effect.fnUntraced(function*(token: string) {
      yield* reached
      const answer = yield* rpc.invoke(
        auth.importBotAuthorization({ flags: 0, apiId, apiHash: Redacted.value(apiHash), botAuthToken: token })
      )
      return yield* enter("auth.importBotAuthorization", answer)
    })

    const token = botToken === undefined ? undefined : Redacted.value(botToken)
    if (token !== undefined && self?.userId !== idOf(token)) yield* signIn(token)

    const lost = (reason: string) =>
      Effect.gen(function*() {
        if (self === undefined) return
        yield* Effect.logError("the account is not signed in any more", reason)
        me.set(undefined)
        yield* Effect.ensuring(store.commit([{ _tag: "SignOut" }]), become(undefined))
      })
    // A bot comes back by its token. Anybody else, and a key that was used in two places, is gone for good.
    const comeBack = (reason: string): Effect.Effect<boolean, Duration.Duration> => {
      const isGone = token === undefined || reason === "AUTH_KEY_DUPLICATED"
      return Effect.catchAll(
        isGone ? Effect.as(lost(reason), false) : Effect.as(signIn(token), true),
        (error) =>
          Effect.zipRight(
            Effect.logError("the account is not back", error),
            isGone || isFinal(error)
              ? Effect.succeed(false)
              : Effect.fail(error._tag === "FloodWait" ? error.wait : Duration.zero)
          )
      )
    }
    pool.onSignedOut(comeBack)

    return Auth.of({
      ...Password.make({ crypto, random }),
      self: () => self,
      changes: account.changes,
      listen: (listener) => void parts.push(listener),
      me: me.get,
      application: { apiId, apiHash },
      session: Effect.suspend(() => {
        const { dc } = pool.home()
        return Effect.map(
          keys.get(dc),
          (key) => key && new LoginSession({ dc, key: toHex(crypto.sha1(Redacted.value(key.key)).subarray(12)) })
        )
      }),
      tokens: Effect.map(store.load, ({ authTokens }) => authTokens),
      enter,
      leave: Effect.fnUntraced(function*(token) {
        // First nothing may write into the store any more.
        yield* pool.close
        me.set(undefined)
        const { authTokens } = yield* store.load
        const kept = (token === undefined ? authTokens : [...authTokens, token])
          .map((token): Change => ({ _tag: "PutAuthToken", token }))
        yield* Effect.ensuring(store.commit([{ _tag: "Wipe" }, ...kept]), become(undefined))
      }),
      accepted: Effect.acquireRelease(
        Effect.tap(Queue.sliding<void>(1), (queue) => Effect.sync(() => listeners.add(queue))),
        (queue) => Effect.sync(() => listeners.delete(queue))
      ),
      notice: (updates) => {
        if (self !== undefined) me.notice(updates, self.userId)
        if (listeners.size === 0 || !isLoginToken(updates)) return
        for (const queue of listeners) queue.unsafeOffer(undefined)
      }
    })
  })
)
