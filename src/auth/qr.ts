/**
 * Signing in with a QR code that somebody scans who is signed in on another device.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/qr-login
 */
import * as Chunk from "effect/Chunk"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Encoding from "effect/Encoding"
import * as Option from "effect/Option"
import * as Queue from "effect/Queue"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { Authorization } from "../../schema/model/Authorization.ts"
import type { QrState } from "../../schema/model/Login.ts"
import { PasswordNeeded, QrAccepted, QrMigrating, QrWaiting, SignedIn } from "../../schema/model/Login.ts"
import * as fromTl from "../../schema/model/loginFromTl.ts"
import * as auth from "../../schema/tl/api/methods/auth.ts"
import type * as T from "../../schema/tl/api/types.ts"
import type { Method } from "../../schema/tl/Method.ts"
import { Auth } from "../../services/Auth.ts"
import { DcPool } from "../../services/DcPool.ts"
import type { InvokeError } from "../../services/Rpc.ts"
import { Rpc } from "../../services/Rpc.ts"
import type { PasswordNeededError } from "./session.ts"
import { orPasswordNeeded } from "./session.ts"

/**
 * Why a login by QR code has failed.
 *
 * @since 0.1.0
 * @category errors
 */
export type QrError =
  | Method.Error<typeof auth.exportLoginToken>
  | Method.Error<typeof auth.importLoginToken>
  | PasswordNeededError
  | InvokeError

/** A code is replaced so long before it expires, that nobody scans one that does not work; but it lives a second. */
const margin = Duration.seconds(3)
const shortest = Duration.seconds(1)

/** How long a code lives. One that seems to live longer, or to be dead, was looked at with a clock that is wrong. */
const usual = Duration.seconds(30)
const longest = Duration.minutes(1)

const prefix = "tg://login?token="

/** The account lives elsewhere: that a token is too old when it comes there means that another one is needed. */
const isSpent = (error: { readonly _tag: string }): boolean =>
  error._tag === "AUTH_TOKEN_EXPIRED" || error._tag === "AUTH_TOKEN_INVALID" || error._tag === "AUTH_TOKEN_INVALIDX"

/** The next thing to do: ask for a token, or bring one to where the account lives. */
type Task = { readonly _tag: "Export" } | { readonly _tag: "Import"; readonly dc: number; readonly token: Uint8Array }

type Emitted = readonly [states: ReadonlyArray<QrState>, next: Option.Option<Task>]

const again: Option.Option<Task> = Option.some({ _tag: "Export" })

/**
 * Signs in by QR code: first the codes to be shown, one after the other as they expire, then what comes of them. Ends
 * with `SignedIn` or `PasswordNeeded`. Codes are replaced as long as the stream is run.
 *
 * @since 0.1.0
 * @category signing in
 * @see https://core.telegram.org/method/auth.exportLoginToken
 */
export const qr = (options?: {
  /** The ids of accounts that are signed in on this device already: they cannot sign in here again. */
  readonly except?: ReadonlyArray<number> | undefined
}): Stream.Stream<QrState, QrError, Rpc | Auth | DcPool> =>
  Stream.unwrapScoped(Effect.gen(function*() {
    const { accepted, application: { apiHash, apiId }, enter } = yield* Auth
    const pool = yield* DcPool
    const news = yield* accepted

    const ask = Rpc.invoke(auth.exportLoginToken({
      apiId,
      apiHash: Redacted.value(apiHash),
      exceptIds: (options?.except ?? []).map(BigInt)
    }))

    /** Sleeps until the code is about to expire, or somebody has accepted it. */
    const wait = Effect.fnUntraced(function*(expires: DateTime.Utc) {
      const left = DateTime.distance(yield* DateTime.now, expires)
      const life = left > 0 && left <= Duration.toMillis(longest) ? Duration.millis(left) : usual
      const pause = Duration.max(Duration.subtract(life, margin), shortest)
      return yield* Effect.raceFirst(Effect.as(Queue.take(news), true), Effect.as(Effect.sleep(pause), false))
    })

    const follow = (method: string, answer: T.AuthLoginToken | PasswordNeeded) =>
      Effect.gen(function*() {
        if (answer instanceof PasswordNeeded) return [[answer], Option.none()] satisfies Emitted
        switch (answer._tag) {
          case "auth.loginToken": {
            const expires = DateTime.unsafeMake(answer.expires * 1000)
            const url = Redacted.make(prefix + Encoding.encodeBase64Url(answer.token))
            return [[new QrWaiting({ url, expires })], again] satisfies Emitted
          }
          case "auth.loginTokenMigrateTo": {
            const { dcId: dc, token } = answer
            const task: Task = { _tag: "Import", dc, token }
            return [[new QrMigrating({ dc })], Option.some(task)] satisfies Emitted
          }
          case "auth.loginTokenSuccess": {
            const user = yield* enter(method, answer.authorization)
            return [[new SignedIn({ user })], Option.none()] satisfies Emitted
          }
        }
      })

    const step = Effect.fnUntraced(function*(task: Task) {
      if (task._tag === "Export") return yield* follow("auth.exportLoginToken", yield* orPasswordNeeded(ask))
      if (pool.home().dc !== task.dc) yield* pool.move(task.dc)
      const answer = yield* Effect.either(orPasswordNeeded(Rpc.invoke(auth.importLoginToken({ token: task.token }))))
      if (Either.isRight(answer)) return yield* follow("auth.importLoginToken", answer.right)
      if (!isSpent(answer.left)) return yield* Effect.fail(answer.left)
      yield* Effect.sleep(shortest)
      return [[], again] satisfies Emitted
    })

    return Stream.paginateChunkEffect<Task, QrState, QrError, Rpc | Auth>({ _tag: "Export" }, (task) =>
      Effect.map(step(task), ([states, next]) => [Chunk.fromIterable<QrState>(states), next])).pipe(
        // A code is shown, and the next one is asked for when that makes sense.
        Stream.flatMap((state) =>
          state._tag === "QrWaiting"
            ? Stream.concat(
              Stream.succeed<QrState>(state),
              Stream.flatMap(Stream.fromEffect(wait(state.expires)), (isAccepted) =>
                isAccepted ? Stream.succeed<QrState>(new QrAccepted()) : Stream.empty)
            )
            : Stream.succeed<QrState>(state)
        )
      )
  }))

/**
 * What was scanned is no login code of Telegram's.
 *
 * @since 0.1.0
 * @category errors
 */
export class NotALoginCode extends Schema.TaggedError<NotALoginCode>()("NotALoginCode", {}) {
  override get message(): string {
    return "not a login code: it does not say tg://login?token=…"
  }
}

/**
 * Why somebody else was not let in.
 *
 * @since 0.1.0
 * @category errors
 */
export type AcceptQrError = Method.Error<typeof auth.acceptLoginToken> | NotALoginCode | InvokeError

/**
 * Lets another device in, which shows a QR code with this text: it gets the account that is signed in here.
 *
 * @since 0.1.0
 * @category settings
 * @see https://core.telegram.org/method/auth.acceptLoginToken
 */
export const acceptQr: (
  url: Redacted.Redacted<string>
) => Effect.Effect<Authorization, AcceptQrError, Rpc> = Effect.fn("Auth.acceptQr")(function*(url) {
  const text = Redacted.value(url)
  const token = text.startsWith(prefix) ? Encoding.decodeBase64Url(text.slice(prefix.length)) : undefined
  if (token === undefined || Either.isLeft(token)) return yield* new NotALoginCode()
  return fromTl.authorization(yield* Rpc.invoke(auth.acceptLoginToken({ token: token.right })))
})
